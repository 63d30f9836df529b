"""A fallback in a chart: a proxy beside the app where the controller needs one, and what rolls its pods.

That what Helm renders is what ``anygress render`` does is held by tests/test_chart_equality.py.
"""

from __future__ import annotations

import itertools
import json
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml

from anygress.controllers import find
from anygress.decide.pipeline import check
from anygress.decide.reading import parse_spec, read_spec
from anygress.description.exposure import BasicAuth, User
from anygress.description.grammar import cidr, header_value
from anygress.helm import domains
from anygress.helm.chart import chart_files
from anygress.helm.finder import with_bounds, with_greatest
from anygress.helm.holes import Greatest, Hole, Joined, Text, refer, split
from anygress.helm.inferred import CHECKSUM
from anygress.helm.merge import Guarded, Merger, space_of
from anygress.helm.printer import Printer
from anygress.sidecar.container import HASH_KINDS
from tests.helm import HelmRefused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.helm import Helm

ROOT = Path(__file__).parents[1]
SPEC = """
name: shop
namespace: web
host: shop.example.com
image: ghcr.io/acme/shop:1.4
port: 8080
health_check_path: /healthz
timeout_seconds: 90
fallback: sidecar
routes:
  - {path: /office/, auth: {basic_auth: {realm: Office, secret: office-users}}}
"""
CONFIRMED = {name: {"confirm": ("upgrades",)} for name in ("ingress-nginx", "f5-nginx")}
USERS = [{"name": "ops", "hashes": {"apr1": domains.KNOWN_HASHES["apr1"][0]}}]
OTHERS = [{"name": "dev", "hashes": {"bcrypt": domains.KNOWN_HASHES["bcrypt"][0]}}]


@cache
def files(spec: str = SPEC) -> Mapping[str, str]:
    return chart_files(parse_spec(spec, name="shop", folder=ROOT), name="shop", options=CONFIRMED)


@pytest.fixture
def chart(tmp_path: Path) -> Path:
    return write(tmp_path, files())


def write(folder: Path, texts: Mapping[str, str]) -> Path:
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def values(controller: str, *, users: Any = USERS, secret: str = "", **more: Any) -> dict[str, Any]:
    """Values with users, or with a Secret that has them."""
    auth = {"users": users, "existingSecret": {controller: secret}}
    return {"controller": controller, **more, "routes": {"office": {"auth": auth, **more.get("office", {})}}}


def rendered(helm: Helm, chart: Path, given: Mapping[str, Any]) -> dict[tuple[str, str], Any]:
    given = {key: value for key, value in given.items() if key != "office"}
    return {(one["kind"], one["metadata"]["name"]): one for one in helm.template(chart, given, namespace="web")}


def pods(objects: Mapping[tuple[str, str], Any], name: str = "shop") -> Any:
    return objects["Deployment", name]["spec"]["template"]


# ------------------------------------------------------------------------------------------- on and off


def test_without_it_a_controller_is_refused_in_the_words_of_the_check(helm: Helm, chart: Path) -> None:
    # GIVEN what the check says of the app without its fallback
    exposures = [one.replace(fallback=None) for one in parse_spec(SPEC, name="shop", folder=ROOT)]
    problems = check(exposures, "istio").problems
    # WHEN the value is empty
    with pytest.raises(HelmRefused) as said:
        rendered(helm, chart, values("istio", fallback=""))
    # THEN the chart says the same, hint and all
    assert problems
    for problem in problems:
        assert all(text in str(said.value) for text in (problem.code, problem.reason, problem.hint or ""))
    assert "fallback: sidecar, a proxy beside the app" in str(said.value)


@pytest.mark.parametrize("controller", ["traefik", "ingress-nginx", "f5-nginx"])
def test_a_controller_that_can_has_no_proxy_either_way(helm: Helm, chart: Path, controller: str) -> None:
    given = {"controller": controller}
    assert rendered(helm, chart, {**given, "fallback": "sidecar"}) == rendered(helm, chart, {**given, "fallback": ""})
    assert CHECKSUM not in pods(rendered(helm, chart, given))["metadata"].get("annotations", {})


def test_another_word_is_refused(helm: Helm, chart: Path) -> None:
    with pytest.raises(HelmRefused, match="at '/fallback': value must be one of '', 'sidecar'"):
        rendered(helm, chart, values("istio", fallback="side"))


def test_a_description_without_a_fallback_has_no_such_value() -> None:
    texts = files(SPEC.replace("fallback: sidecar\n", ""))
    assert "fallback" not in yaml.safe_load(texts["values.yaml"])
    assert "proxy" not in yaml.safe_load(texts["values.yaml"])
    assert "templates/proxy.yaml" not in texts
    assert "derivePassword" not in texts["templates/_helpers.tpl"]


def test_an_app_without_a_fallback_beside_one_that_has_one_never_gets_it(helm: Helm, tmp_path: Path) -> None:
    second = SPEC.partition("fallback:")[0].replace("shop", "till")
    texts = files(f"{SPEC}---{second}")
    apps = json.loads(texts["values.schema.json"])["properties"]["apps"]["properties"]
    assert "proxy" in apps["shop"]["properties"]
    assert "proxy" not in apps["till"]["properties"]
    objects = rendered(helm, write(tmp_path, texts), {"controller": "istio"})
    assert [one["name"] for one in pods(objects)["spec"]["containers"]] == ["shop", "proxy"]
    assert [one["name"] for one in pods(objects, "till")["spec"]["containers"]] == ["till"]


# ------------------------------------------------------------------------------------------- what rolls the pods


def test_a_checksum_changes_with_what_the_proxy_reads_and_with_nothing_else(helm: Helm, chart: Path) -> None:
    # GIVEN releases that differ from one in a single value
    base = values("istio")
    changed: dict[str, dict[str, Any]] = {
        "a host": values("istio", host="till.example.com"),
        "a time": values("istio", timeoutSeconds=91),
        "a user": values("istio", users=OTHERS),
        "one user more": values("istio", users=[*USERS, *OTHERS]),
        "a Secret": values("istio", secret="mine"),
        "another controller": values("gce"),
        "replicas": values("istio", replicas=3),
        "an image": values("istio", image={"tag": "2"}),
        "the proxy's image": values("istio", proxy={"image": "registry.example.com/httpd:2.4"}),
        "labels": values("istio", labels={"team": "a"}),
        "resources": values("istio", resources={"requests": {"cpu": "1"}}),
    }
    before = _read_and_sum(rendered(helm, chart, base))
    came = {}
    for what, given in changed.items():
        after = _read_and_sum(rendered(helm, chart, given))
        # THEN the checksum is another one exactly when what the proxy reads is
        came[what] = after[1] != before[1]
        assert came[what] is (after[0] != before[0]), what
    assert [what for what, is_other in came.items() if not is_other] == [
        "another controller", "replicas", "an image", "the proxy's image", "labels", "resources",
    ]  # fmt: skip
    # THEN another version of the chart rolls nothing
    text = (chart / "Chart.yaml").read_text()
    (chart / "Chart.yaml").write_text(text.replace("version: 0.1.0", "version: 0.2.0"))
    assert _read_and_sum(rendered(helm, chart, base)) == before


def _read_and_sum(objects: Mapping[tuple[str, str], Any], name: str = "shop") -> tuple[Any, str]:
    """What a proxy reads, and the checksum of it."""
    config = objects["ConfigMap", f"{name}--proxy"]["data"]
    users = objects.get(("Secret", f"{name}--proxy--users"), {}).get("stringData")
    found = pods(objects, name)["metadata"]["annotations"][CHECKSUM]
    assert len(found) == 12
    return (config, users), found


def test_each_proxy_has_a_checksum_of_its_own_configuration(helm: Helm, tmp_path: Path) -> None:
    # GIVEN two workloads, each with a proxy
    spec = SPEC + '  - {path: /api/, auth: open, workload: {name: api, image: "api:1", ports: {http: 8081}}}\n'
    spec = spec.replace(
        "auth: open", "auth: {basic_auth: {secret: api-users}}, health_check_path: /ok, timeout_seconds: 7"
    )
    chart = write(tmp_path, files(spec))
    given = {"controller": "istio"}
    before, after = (
        rendered(helm, chart, {**given, **more}) for more in ({}, {"timeoutSeconds": 91, "host": "a.example"})
    )
    # WHEN something changes that is in the configuration of both, or of one alone THEN those roll
    assert _sum(before, "api") != _sum(after, "api")
    after = rendered(helm, chart, {**given, "routes": {"api": {"timeoutSeconds": 91}}})
    assert _sum(before, "api") != _sum(after, "api")
    assert _sum(before, "shop") == _sum(after, "shop")


def test_a_checksum_is_slow_where_there_is_something_to_guess_and_nowhere_else(helm: Helm, chart: Path) -> None:
    # GIVEN a chart that fails where it would be slow
    helpers = chart / "templates" / "_helpers.tpl"
    text = helpers.read_text()
    slow = 'derivePassword 1 "long" $read "anygress.dev" "proxy"'
    assert text.count("derivePassword") - text.count("as derivePassword") == text.count(slow) == 1
    helpers.write_text(text.replace(slow, 'fail "slow"'))
    # THEN it is slow where hashes are in what is read, and not for the name of a Secret that has them
    with pytest.raises(HelmRefused, match="slow"):
        helm.template(chart, values("istio"))
    assert _read_and_sum(rendered(helm, chart, values("istio", secret="mine")))


def _sum(objects: Mapping[tuple[str, str], Any], name: str) -> str:
    return str(pods(objects, name)["metadata"]["annotations"][CHECKSUM])


def test_the_renderer_still_makes_its_own_checksum() -> None:
    """GIVEN charts that were made WHEN an app is rendered THEN the checksum is there, and changes with the users."""
    files()
    (shop,) = parse_spec(SPEC, name="shop", folder=ROOT)
    sums = set()
    for name in ("ops", "dev"):
        auth = BasicAuth(users=(User(name, hash=domains.KNOWN_HASHES["apr1"][0]),))
        report = check(shop.replace(auth=auth, routes=()), "istio")
        assert report.rendering
        (pod,) = (one["spec"]["template"] for one in report.rendering.manifests if one["kind"] == "Deployment")
        sums.add(pod["metadata"]["annotations"][CHECKSUM])
    assert len(sums - {""}) == 2


# ------------------------------------------------------------------------------------------- users


def test_a_secret_of_yours_is_mounted_and_none_is_made(helm: Helm, chart: Path) -> None:
    objects = rendered(helm, chart, values("istio", secret="mine"))
    volumes = {one["name"]: one for one in pods(objects)["spec"]["volumes"]}
    source = {"secretName": "mine", "items": [{"key": "auth", "path": "auth"}]}
    assert volumes["proxy-secret-1"]["secret"] == source
    assert not [kind for kind, _ in objects if kind == "Secret"]
    assert "/etc/anygress/secrets/mine/auth" in objects["ConfigMap", "shop--proxy"]["data"]["routes.conf"]


@pytest.mark.parametrize("kind", HASH_KINDS)
def test_the_proxy_verifies_each_of_its_kinds(helm: Helm, chart: Path, kind: str) -> None:
    for text in domains.KNOWN_HASHES[kind]:
        objects = rendered(helm, chart, values("istio", users=[{"name": "ops", "hashes": {kind: text}}]))
        assert objects["Secret", "shop--proxy--users"]["stringData"] == {"users--path-office": f"ops:{text}\n"}


def test_a_user_without_a_hash_is_refused_by_who_verifies(helm: Helm, chart: Path) -> None:
    with pytest.raises(HelmRefused, match="user ops has no hash that the proxy verifies; give one of: bcrypt"):
        rendered(helm, chart, values("istio", users=[{"name": "ops", "hashes": {}}]))


def test_the_form_of_a_secret_is_that_of_who_reads_it(helm: Helm, chart: Path) -> None:
    text = files()["values.yaml"]
    assert "# With istio: type Opaque, key auth." in text
    assert "# With f5-nginx: type nginx.org/htpasswd, key htpasswd." in text
    with pytest.raises(HelmRefused, match="a Secret of type Opaque with the key auth"):
        rendered(helm, chart, values("istio", users=[]))


def test_no_hash_is_in_an_annotation(helm: Helm, chart: Path) -> None:
    objects = rendered(helm, chart, values("istio"))
    secrets = json.dumps([one for (kind, _), one in objects.items() if kind == "Secret"])
    others = json.dumps([one for (kind, _), one in objects.items() if kind != "Secret"])
    assert USERS[0]["hashes"]["apr1"] in secrets  # type: ignore[index]
    assert USERS[0]["hashes"]["apr1"] not in others  # type: ignore[index]


# ------------------------------------------------------------------------------------------- what is said


def test_the_notes_say_what_the_proxy_does_where_there_is_one(helm: Helm, chart: Path) -> None:
    def told(controller: str) -> str:
        return helm.run(
            "install", "mine", str(chart), "--dry-run=client", "--namespace", "web", "--values", "-",
            given=json.dumps(values(controller)),
        ).partition("NOTES:\n")[2]  # fmt: skip

    said = told("istio")
    assert "\nProxy\n  - a proxy (Apache httpd) in the pods of shop does " in said
    assert "the cluster's network enforces NetworkPolicies" in said
    assert "Proxy\n" not in told("traefik")


def test_the_readme_says_who_needs_it_and_what_stays_open() -> None:
    text = files()["README.md"]
    section = text.partition("## Proxy\n")[2].partition("\n## ")[0]
    assert "There is one with `gce`, `istio`." in section
    assert "in the pods of shop does drop-authorization, basic-auth (with `istio`)" in section
    assert "NetworkPolicies" in section
    assert "`traefik`" in section.partition("There is none with")[2]


def test_the_pod_of_helm_test_asks_the_proxy_where_there_is_one(helm: Helm, chart: Path) -> None:
    def tries(controller: str) -> list[str]:
        (pod,) = yaml.safe_load_all(
            helm.run("template", "mine", str(chart), "--show-only", "templates/tests/connection.yaml", "--values", "-",
                     given=json.dumps(values(controller)))
        )  # fmt: skip
        script: str = pod["spec"]["containers"][0]["command"][2]
        return [line for line in script.splitlines() if line.startswith("try ")]

    port = rendered(helm, chart, values("istio"))["Service", "shop"]["spec"]["ports"][0]["port"]
    assert tries("istio") == [f"try answers_http shop {port}"]
    assert tries("traefik") == ["try answers_http shop 8080"]


# ------------------------------------------------------------------------------------------- addresses, headers


def test_networks_are_those_that_the_description_takes() -> None:
    random = Random(7)  # noqa: S311  samples
    schema = jsonschema.Draft7Validator(domains.NETWORKS.schema)
    for _ in range(3_000):
        octets = ".".join(str(random.choice((0, 0, 1, 64, 128, 192, 254, 255))) for _ in range(4))
        groups = ":".join(random.choice(("0", "ab", "ffff", "2001")) for _ in range(random.randint(1, 8)))
        end = random.choice(("", ":", "::"))
        for text in (f"{octets}/{random.randint(0, 33)}", f"{groups}{end}/{random.choice((0, 16, 32, 64, 112, 128))}"):
            assert not schema.is_valid([text]) or cidr(text) is None, text
            if "." in text and not text.endswith("/0"):
                assert schema.is_valid([text]) is (cidr(text) is None), text
    assert not schema.is_valid([])


def test_values_of_headers_are_those_that_the_description_takes() -> None:
    schema = jsonschema.Draft7Validator(domains.HEADER.schema)
    for number in range(256):
        for text in (chr(number), f"a{chr(number)}b"):
            assert schema.is_valid(text) is (header_value(text) is None), text
    for letters in itertools.product("eExX", "xX =", "pr", "rR =", "= e", ("", " ", "a", " a")):
        text = "".join(letters)
        for shorter in (text[:end] for end in range(1, len(text) + 1)):
            assert schema.is_valid(shorter) is (header_value(shorter) is None), shorter


def test_a_long_header_of_the_description_is_taken_and_none_longer() -> None:
    value = "a" * 3950
    spec = SPEC.replace("fallback: sidecar\n", f"response_headers: {{X-Long: {value}}}\n")
    schema = json.loads(files(spec)["values.schema.json"])["properties"]["responseHeaders"]["properties"]["X-Long"]
    validator = jsonschema.Draft7Validator(schema)
    assert [validator.is_valid(text) for text in (value, value[1:], f"{value}a")] == [True, True, False]


def test_headers_and_networks_of_any_kind_stay_what_they_are(helm: Helm, tmp_path: Path) -> None:
    spec = SPEC.replace("fallback: sidecar\n", "response_headers: {X-Frame-Options: DENY}\n")
    chart = write(tmp_path, files(spec))
    value = "default-src 'self'; img-src * # x: y"
    objects = rendered(helm, chart, {"controller": "traefik", "responseHeaders": {"X-Frame-Options": value}})
    assert value in [
        one["spec"].get("headers", {}).get("customResponseHeaders", {}).get("X-Frame-Options")
        for (kind, _), one in objects.items()
        if kind == "Middleware"
    ]
    with pytest.raises(HelmRefused, match="additional properties 'X-Other' not allowed"):
        rendered(helm, chart, {"controller": "traefik", "responseHeaders": {"X-Other": "a"}})


def test_an_empty_list_of_networks_is_refused_without_the_schema_too(helm: Helm, tmp_path: Path) -> None:
    exposures = read_spec(ROOT / "tests/cases/ip-allow-list.yaml")
    options = {"ingress-nginx": {"confirm": ("client-address",)}}
    chart = write(tmp_path, chart_files(exposures, name="shop", options=options))
    for networks, why in (([], "ipAllowList: it is empty"), (["10.0.0.1/8"], 'ipAllowList: "10.0.0.1/8" is not of')):
        given = {"controller": "ingress-nginx", "ipAllowList": networks}
        with pytest.raises(HelmRefused, match="ipAllowList"):
            helm.template(chart, given)
        with pytest.raises(HelmRefused, match=why):
            helm.template(chart, given, schema=False)


# ------------------------------------------------------------------------------------------- how it is found

A, B, P = ("a",), ("b",), ("p",)


def test_a_number_that_is_the_greatest_of_several_is_seen() -> None:
    # GIVEN a text that has the greater of two numbers and two more, and 60 at the least
    text = Text(("Timeout ", Hole(A, "plus", 2), "\n"))

    def real(known: Mapping[Any, int]) -> str:
        return f"Timeout {max(60, *known.values()) + 2}\n"

    # WHEN it is looked at with the other number greater, and with small ones
    more, low = {A: 100, B: 200}, {A: 1, B: 2}
    text = with_greatest(text, real(more), more, B)
    text = with_bounds(text, real(low), low)
    # THEN it is that for any numbers
    assert text.parts[1] == Greatest(A, "plus", 2, (B,), 60)
    for known in ({A: 1, B: 1}, {A: 61, B: 3}, {A: 5, B: 500}):
        assert text.fill(known) == real(known)
    assert refer(text, {A: 90}, constants=True).fill({B: 70}) == "Timeout 92\n"
    assert refer(text, {B: A}, constants=False).parts[1].keys == (A,)
    assert refer(text, {A: 90, B: 1}, constants=True) == "Timeout 92\n"


def test_a_number_is_found_that_is_never_more_than_some_number() -> None:
    hole = Hole(A, "number")
    found = with_bounds(hole, 3600, {A: 86_400})
    assert [found.fill({A: number}) for number in (1, 3600, 3601)] == [1, 3600, 3600]
    assert found.expression(lambda key: f".Values.{key[0]}") == "add (min 3600 (max 0 (.Values.a | int))) 0"


def test_lines_of_a_long_text_are_guarded_one_by_one() -> None:
    # GIVEN a text that has a line more in one case
    space = space_of((name, {}) for name in ("gce", "istio"))
    texts = ("one\ntwo {{ no }}\nthree\n", Text(("one\nmore ", Hole(A, "number"), "\nthree\n")))
    merged = Merger(lambda _: {}).merge([Guarded(frozenset({at}), text) for at, text in enumerate(texts)])
    printer = Printer(chart="x", space=space, domains={})
    # THEN what both have stands once
    assert printer.lines(merged, 2) == [
        "  one",
        '  {{- if eq .Values.controller "gce" }}',
        '  two {{ "{{" }} no }}',
        "  {{- else }}",
        "  more {{ .Values.a | int }}",
        "  {{- end }}",
        "  three",
    ]


@pytest.mark.parametrize("text", ["a\nb\n", Text(("a", Hole(A), "\n", Hole(A), "\nc\n")), "", Text((Hole(A),))])
def test_a_text_is_split_into_what_makes_it_again(text: str | Text) -> None:
    fill: Callable[[Any], str] = lambda part: part if isinstance(part, str) else str(part.fill({A: "v"}))  # noqa: E731
    assert "\n".join(map(fill, split(text, "\n"))) == fill(text)


def test_a_list_in_a_text_is_in_order_and_has_each_once() -> None:
    hole = Joined(A, between="' || '")
    assert hole.fill({A: ["b", "a", "b"]}) == "a' || 'b"
    assert hole.expression(".Values.{}".format) == """.Values.('a',) | uniq | sortAlpha | join "' || '\""""


def test_every_controller_that_reads_no_users_itself_is_helped() -> None:
    schema = json.loads(files()["values.schema.json"])["properties"]
    secrets = schema["routes"]["properties"]["office"]["properties"]["auth"]["properties"]["existingSecret"][
        "properties"
    ]
    for name in ("gce", "istio"):
        assert find(name).basic_secret is None
        assert name in secrets
        assert name in schema["controller"]["enum"]
