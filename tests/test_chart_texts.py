"""The texts of a chart: values.yaml, its schema, Chart.yaml, the notes, the README, the pod of ``helm test``.

They are put together with the chart's helpers and held against the real helm; the objects' templates are not here.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml

from anygress.controllers import names
from anygress.decide.pipeline import check
from anygress.decide.reading import parse_spec, read_spec
from anygress.description.credentials import kind_of
from anygress.errors import InvalidSpec
from anygress.helm.chart import chart_files
from anygress.helm.checks import Checks
from anygress.helm.inferred import Found, Refused
from anygress.helm.listing import TAKEN, able, values_of
from anygress.helm.notes import Marked, notes
from anygress.helm.readme import readme
from anygress.helm.templates import find_templates
from anygress.helm.texts import chart_yaml, connection_pod, helmignore, oldest_kubernetes
from anygress.helm.values import NAMESPACE, Model, camel, model_of
from anygress.helm.values_file import schema_text, values_schema, values_yaml
from anygress.rendering.names import joined_name
from tests.helm import HelmRefused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.helm import Helm

ROOT = Path(__file__).parents[1]
SPECS = (
    "apps/shop.yaml",
    "apps/platform.yaml",
    "tests/cases/digest-auth.yaml",
    "tests/cases/shared-host.yaml",
    "tests/cases/tcp-and-udp-ports.yaml",
    "tests/cases/tls-managed.yaml",
    "tests/cases/tls-two-certificates-hsts.yaml",
    "tests/cases/workload-everything.yaml",
    "tests/cases/fallback-sidecar.yaml",
    "tests/cases/response-headers.yaml",
)
SHOP, PLATFORM, DIGEST, TWO_APPS, PORTS, *_ = SPECS
USER = {"name": "ops", "hashes": {"sha1": "{SHA}" + "a" * 27 + "=", "bcrypt": "$2y$10$" + "b" * 53}}
MARKER = re.compile(r"\bz[q-z][a-z]{2}")
"""What a marker of :mod:`anygress.helm.domains` begins with."""


@dataclass(frozen=True)
class Texts:
    """The texts of one description."""

    model: Model
    found: Mapping[str, Found]

    @cached_property
    def files(self) -> dict[str, str]:
        model, found = self.model, self.found
        marked = Marked(model, found)
        return {
            "Chart.yaml": chart_yaml(model, found, license_id="Apache-2.0"),
            "values.yaml": values_yaml(model, found),
            "values.schema.json": schema_text(values_schema(model, found)),
            "README.md": readme(model, found, license_id="Apache-2.0"),
            ".helmignore": helmignore(),
            "templates/NOTES.txt": notes(marked),
            "templates/tests/connection.yaml": connection_pod(marked),
            "templates/_helpers.tpl": Checks(model.name, model, found).helpers(),
        }

    def write(self, folder: Path) -> Path:
        for name, text in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return folder


@cache
def texts(spec: str) -> Texts:
    model = model_of(read_spec(ROOT / spec), {}, name="app-chart")
    return Texts(model, {name: find_templates(model, name) for name in names()})


def defaults(spec: str) -> Any:
    return yaml.safe_load(values_yaml(texts(spec).model, texts(spec).found))


def told(helm: Helm, chart: Path, **values: Any) -> str:
    """What people read after the installation."""
    out = helm.run(
        "install", "mine", str(chart), "--dry-run=client", "--namespace", "there", "--values", "-",
        given=json.dumps(values),
    )  # fmt: skip
    return out.partition("NOTES:\n")[2]


# --------------------------------------------------------------------------------------------- values.yaml


@pytest.mark.parametrize("spec", SPECS)
def test_values_yaml_has_what_the_description_says(spec: str) -> None:
    """GIVEN a description WHEN its values are written THEN each is there as it is, under a comment."""
    model, found = texts(spec).model, texts(spec).found
    read = defaults(spec)
    parameters = {one.key: one.default for one in model.parameters}
    for value in values_of(model, found):
        at = read
        for part in value.key:
            at = at[part]
        assert at == parameters.get(value.key, value.default), value.key
        assert value.about, value.key
    assert read["controller"] == ""


@pytest.mark.parametrize("spec", SPECS)
def test_the_defaults_are_of_the_schema(spec: str) -> None:
    one = texts(spec)
    schema = values_schema(one.model, one.found)
    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.validate(defaults(spec), schema, jsonschema.Draft7Validator)


def test_what_may_be_longer_than_the_grammar_has_it_stays_possible() -> None:
    """GIVEN resources that the grammar of the values does not have WHEN they are the default THEN they are allowed."""
    (shop,) = read_spec(ROOT / SHOP)
    workload = shop.workload
    assert workload is not None
    odd = workload.__class__(image=workload.image, ports=workload.ports, resources=_resources("0.25"))
    model = model_of((shop.replace(workload=odd),), {}, name="app-chart")
    found = {"traefik": find_templates(model, "traefik")}
    values = yaml.safe_load(values_yaml(model, found))
    assert values["resources"]["requests"]["cpu"] == "0.25"
    jsonschema.validate(values, values_schema(model, found), jsonschema.Draft7Validator)
    values["resources"]["requests"]["cpu"] = "0x25"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(values, values_schema(model, found), jsonschema.Draft7Validator)


def _resources(cpu: str) -> Any:
    from anygress.description.exposure import Resources  # noqa: PLC0415  only here

    return Resources(cpu_request=cpu)


@pytest.mark.parametrize("spec", SPECS)
def test_what_changes_nothing_is_no_value(spec: str) -> None:
    """GIVEN values of the model that stand in no template WHEN values.yaml is written THEN they are not in it."""
    one = texts(spec)
    keys = {value.key for value in values_of(one.model, one.found)}
    can = able(one.found)
    for parameter in one.model.parameters:
        if parameter.controller is not None and parameter.controller not in can:
            assert parameter.key not in keys, "no controller reads it"
    for name in names():
        assert (camel(name) in defaults(spec)) <= (name in can)
    assert NAMESPACE not in keys


@pytest.mark.parametrize("spec", SPECS)
def test_no_text_has_a_hash_a_password_or_a_marker(spec: str) -> None:
    for name, text in texts(spec).files.items():
        assert not MARKER.search(text), name
        for word in re.findall(r"[^\s'\"`,]{20,}", text):
            assert kind_of(word) is None, (name, word)
    password = (ROOT / "apps" / "demo.password").read_text().strip()
    assert all(password not in text for text in texts(PLATFORM).files.values())


def test_values_yaml_says_who_can_and_why_the_others_cannot() -> None:
    text = texts(SHOP).files["values.yaml"]
    comment = " ".join(line.lstrip("# ") for line in text.partition("controller: ")[0].splitlines())
    assert "- traefik: Traefik" in comment
    assert "- istio: basic-auth: Istio has no Basic auth" in comment
    for name in names():
        assert f"- {name}: " in comment


# --------------------------------------------------------------------------------------------- helm


@pytest.fixture(params=SPECS)
def spec(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_lint_has_nothing_to_say(helm: Helm, spec: str, tmp_path: Path) -> None:
    chart = texts(spec).write(tmp_path / "app-chart")
    said = [line for line in helm.lint(chart, {}).splitlines() if line.startswith("[")]
    assert said == ["[INFO] Chart.yaml: icon is recommended"]


GOOD: Mapping[str, Any] = {
    "controller": "traefik",
    "host": "other.example.org",
    "tls": {"kind": "secret", "secret": "mine"},
    "image": {"repository": "localhost:5000/a/b", "tag": f"1.4@sha256:{'0' * 64}"},
    "replicas": 0,
    "terminationGraceSeconds": 3600,
    "resources": {"requests": {"cpu": "1", "memory": "1Gi"}, "limits": {"cpu": "2"}},
    "timeoutSeconds": 1,
    "routes": {"office": {"auth": {"users": [USER]}}},
    "annotations": {"example.com/a": "b c"},
    "labels": {"team": "x", "example.com/owner": ""},
    "traefik": {"ingressClass": "other"},
    "test": {"image": "registry.example:5000/tools/curl@sha256:" + "0" * 64},
    "global": {"anything": {"goes": 1}},
}


def test_good_values_are_taken(helm: Helm, tmp_path: Path) -> None:
    chart = texts(SHOP).write(tmp_path / "app-chart")
    for name, value in GOOD.items():
        helm.template(chart, {"controller": "traefik", name: value})
    helm.template(chart, dict(GOOD))


BAD: tuple[tuple[tuple[str, ...], str], ...] = (
    (("--set", "replicas=many"), "at '/replicas': got string, want integer"),
    (("--set", "terminationGraceSeconds=15"), "at '/terminationGraceSeconds': minimum: got 15, want 16"),
    (("--set", "controller=gcee"), "at '/controller': value must be one of '', 'envoy-gateway'"),
    (("--set", "controller=gce"), "at '/controller': value must be one of '', 'envoy-gateway'"),
    (("--set", "hots=x"), "additional properties 'hots' not allowed"),
    (("--set", "tls.knd=x"), "at '/tls': additional properties 'knd' not allowed"),
    (("--set", "timeoutSeconds=0"), "at '/timeoutSeconds': minimum: got 0, want 1"),
    (("--set", "host=a b"), "at '/host': 'a b' does not match pattern"),
    (("--set", "host=null"), "missing property 'host'"),
    (("--set-literal", "image.tag={{ .Release }}"), "at '/image/tag': '{{ .Release }}' does not match pattern"),
    (("--set", "image.tag=2026"), "at '/image/tag': got number, want string"),
    (("--set", "ports.http=8081"), "additional properties 'ports' not allowed"),
    (("--set", "name=other"), "additional properties 'name' not allowed"),
    (("--set", "tls.kind=managed"), "at '/tls/kind': value must be one of 'clusterIssuer', 'issuer', 'secret'"),
    (("--set", "resources.requests.cpu=lots"), "at '/resources/requests/cpu': 'lots' does not match pattern"),
    (
        ("--set", "labels.helm\\.sh/chart=x"),
        "at '/labels/helm.sh~1chart': 'x' does not match pattern '$ the chart sets this label itself'",
    ),
    (("--set", "labels.team=a b"), "at '/labels/team': 'a b' does not match pattern"),
    (("--set", "test.image=a b"), "at '/test/image': 'a b' does not match pattern"),
    (("--set", "routes.office.path=/back"), "at '/routes/office': additional properties 'path' not allowed"),
    (("--set", "routes.office.auth.users[0].name=ops"), "at '/routes/office/auth/users/0': missing property 'hashes'"),
    (("--set", "routes.office.auth.existingSecret.traefik=A"), "at '/routes/office/auth/existingSecret/traefik': 'A'"),
)


@pytest.mark.parametrize(("arguments", "said"), BAD, ids=[" ".join(arguments) for arguments, _ in BAD])
def test_bad_values_are_refused_with_their_place(
    helm: Helm, arguments: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    chart = texts(SHOP).write(tmp_path / "app-chart")
    with pytest.raises(HelmRefused) as refused:
        helm.run("template", "release", str(chart), "--set", "controller=traefik", *arguments)
    assert said in str(refused.value)


# --------------------------------------------------------------------------------------------- NOTES.txt


def test_the_notes_follow_the_values(helm: Helm, tmp_path: Path) -> None:
    chart = texts(SHOP).write(tmp_path / "app-chart")
    said = told(helm, chart, controller="traefik", host="a.example.org", tls={"clusterIssuer": "mine"})
    assert "shop is in namespace there, exposed through traefik." in said
    assert "  https://a.example.org/\n" in said
    command = f"kubectl get ingress {joined_name('there', 'shop')} -n there -o wide"
    assert f"a.example.org must point to the address that this prints:\n    {command}" in said
    assert "the ClusterIssuer mine exists and is ready" in said
    assert "IngressClass traefik exists" in said
    assert "GatewayClass" not in said
    assert "{{" not in said
    said = told(
        helm, chart, controller="envoy-gateway", tls={"enabled": False}, envoyGateway={"gatewayClass": "mine"},
        timeoutSeconds=77,
        routes={"office": {"auth": {"users": [USER], "existingSecret": {"envoyGateway": ""}}}},
    )  # fmt: skip
    assert "  http://shop.example.com/\n" in said
    assert "cert-manager" not in said
    assert "kubectl get gateway shop -n there -o jsonpath='{.status.addresses[0].value}'" in said
    assert "GatewayClass mine exists" in said
    assert "/office/ asks for a password; the users: ops" in said
    assert "allows 77 s idle" in said
    assert USER["hashes"]["sha1"] not in said  # type: ignore[index]


def test_a_secret_that_exists_is_named_by_its_controller(helm: Helm, tmp_path: Path) -> None:
    chart = texts(SHOP).write(tmp_path / "app-chart")
    given = {"routes": {"office": {"auth": {"existingSecret": {"traefik": "for-traefik", "f5Nginx": "for-f5"}}}}}
    for controller, name in (("traefik", "for-traefik"), ("f5-nginx", "for-f5"), ("ingress-nginx", "office-users")):
        said = told(helm, chart, controller=controller, **given)
        assert f"the users are in the Secret {name}\n" in said
        assert f"Secret {name} exists with the users" in said


def test_the_longest_timeout_is_the_one_that_counts(helm: Helm, tmp_path: Path) -> None:
    """GIVEN a route that waits longer WHEN it is the other way round THEN the notes say the new longest."""
    chart = texts(PLATFORM).write(tmp_path / "app-chart")
    assert "allows 3600 s idle" in told(helm, chart, controller="ingress-nginx")
    routes = {key: {"timeoutSeconds": 90} for key in ("ws", "rabbit")}
    routes |= {key: {"timeoutSeconds": 5000} for key in ("api", "apiAdmin")}
    said = told(helm, chart, controller="ingress-nginx", routes=routes)
    assert "allows 5000 s idle" in said
    assert 'worker-shutdown-timeout: "5000s"' in said


def test_objects_of_the_cluster_are_told_unless_they_are_made(helm: Helm, tmp_path: Path) -> None:
    chart = texts(PLATFORM).write(tmp_path / "app-chart")
    given: dict[str, Any] = {"controller": "traefik"}
    title = "Objects of the cluster"
    assert f"{title}, which cluster.create=true makes with the chart\n  - ClusterIssuer letsencrypt-prod" in told(
        helm, chart, **given
    )
    assert title not in told(helm, chart, **given, cluster={"create": True})
    assert title not in told(helm, chart, **given, tls={"kind": "secret"}), "a title with nothing under it"


def test_ports_and_records_are_told(helm: Helm, tmp_path: Path) -> None:
    chart = texts(PORTS).write(tmp_path / "ports")
    said = told(helm, chart, controller="traefik")
    assert "  TCP port 8444 at the controller's address" in said
    assert "  http://media.example.com/" in said
    said = told(helm, chart, controller="load-balancer")
    assert "TCP port 8444: kubectl get service media--external --namespace there" in said
    said = told(helm, chart, controller="node-port")
    assert "  http://media.example.com:<node port>/" in said
    chart = texts(PLATFORM).write(tmp_path / "platform")
    assert "external-dns, where it runs, makes the records of platform.example.com." in told(
        helm, chart, controller="traefik"
    )


# ------------------------------------------------------------------------------------ what is taken to hold

LISTED, HEADERS = (f"tests/cases/{name}.yaml" for name in ("ip-allow-list", "response-headers"))
CONFIRMED: Mapping[str, Any] = {"confirm": ("client-address", "response-headers", "hsts", "ingress-class")}
LISTENERS: Mapping[str, Any] = {"gateway": "infra/shared", "http_listener": "web", "https_listener": "websecure"}


@cache
def confirmed(spec: str) -> Texts:
    """The texts of a description whose author knows all that protects to hold, and one thing that does not."""
    model = model_of(read_spec(ROOT / spec), dict.fromkeys(names(), CONFIRMED), name="app-chart")
    return Texts(model, {name: find_templates(model, name) for name in names()})


def taken(said: str) -> str:
    """The part of the notes or of the README's words on a controller that is taken to hold; empty if there is none."""
    lines = said.partition(TAKEN)[2].removeprefix(":\n").removeprefix("\n")
    return lines.partition("\n\n")[0]


def of_controller(text: str, controller: str) -> str:
    """What a README says of a controller."""
    return text.partition(f"### {controller}\n")[2].partition("\n#")[0]


def test_what_the_author_confirmed_is_told_to_those_who_install_it_elsewhere(helm: Helm, tmp_path: Path) -> None:
    """GIVEN an allow-list WHEN it is known that the author's controllers see clients THEN other clusters are told."""
    one = confirmed(LISTED)
    chart = one.write(tmp_path / "app-chart")
    assert len(able(one.found)) > 1
    for name in able(one.found):
        controller = one.model.described.controller(name)
        assert controller.client_address is not None
        for told_here in (of_controller(one.files["README.md"], name), told(helm, chart, controller=name)):
            said = taken(told_here)
            (text,) = (line for line in said.splitlines() if "sees the addresses of clients" in line)
            assert text.strip().startswith(f"- {controller.title} sees"), "the chosen controller, and no other"
            assert controller.client_address in said
            assert "IngressClass" not in said, "what protects nothing stays unsaid where it is confirmed"


def test_what_a_controller_sends_for_an_app_is_told_with_it_alone(helm: Helm, tmp_path: Path) -> None:
    one = confirmed(HEADERS)
    chart = one.write(tmp_path / "app-chart")
    for name in able(one.found):
        for said in (of_controller(one.files["README.md"], name), told(helm, chart, controller=name)):
            assert (TAKEN in said) == (name == "ingress-nginx"), name
    for said in (one.files["README.md"], told(helm, chart, controller="ingress-nginx")):
        assert "the controller sends Strict-Transport-Security: max-age=31536000" in taken(said)
        assert 'global-allowed-response-headers: "Content-Security-Policy,X-Frame-Options"' in taken(said)
        assert 'global-allowed-response-headers: "X-Robots-Tag"' in taken(said)


def test_what_an_option_confirms_is_told_too(helm: Helm, tmp_path: Path) -> None:
    headers = ["Content-Security-Policy", "X-Frame-Options", "X-Robots-Tag"]
    options = {"ingress-nginx": {"allowed_response_headers": headers, "confirm": ("hsts",)}}
    model = model_of(read_spec(ROOT / HEADERS), options, name="app-chart")
    one = Texts(model, {"ingress-nginx": find_templates(model, "ingress-nginx")})
    said = told(helm, one.write(tmp_path / "app-chart"), controller="ingress-nginx")
    assert "the controller lets apps set X-Robots-Tag" in taken(said)
    assert "the controller lets apps set X-Robots-Tag" in taken(one.files["README.md"])


def test_what_is_taken_to_hold_follows_the_values(helm: Helm, tmp_path: Path) -> None:
    """GIVEN a listener that is named WHEN the host is another THEN that one it must serve, which no name says."""
    model = model_of(read_spec(ROOT / LISTED), {"envoy-gateway": {**CONFIRMED, **LISTENERS}}, name="app-chart")
    one = Texts(model, {"envoy-gateway": find_templates(model, "envoy-gateway")})
    chart = one.write(tmp_path / "app-chart")
    certificate = "listener websecure of Gateway infra/shared serves {} with the certificate in Secret {}"
    assert "has listener websecure for HTTPS" in taken(one.files["README.md"])
    assert certificate.format("shop.example.com", "shop-tls") in one.files["README.md"]
    assert certificate.format("shop.example.com", "shop-tls") not in taken(one.files["README.md"])
    given = {"controller": "envoy-gateway", "host": "a.example.org", "tls": {"secret": "mine"}}
    whole = told(helm, chart, **given)
    said = taken(whole)
    assert certificate.format("a.example.org", "mine") in whole
    assert certificate.format("a.example.org", "mine") not in said
    assert "has listener websecure for HTTPS" in said
    assert "Envoy Gateway sees the addresses of clients" in said
    whole = told(helm, chart, controller="envoy-gateway", tls={"enabled": False})
    said = taken(whole)
    assert "listener websecure" not in whole, "without TLS no certificate is needed"
    assert "Envoy Gateway sees the addresses of clients" in said


def test_nothing_is_said_to_be_taken_to_hold_where_nothing_is_asked() -> None:
    """GIVEN options that confirm much WHEN the app asks for none of it THEN no text has the title."""
    assert not [name for name, text in confirmed(TWO_APPS).files.items() if TAKEN in text]


# --------------------------------------------------------------------------------------------- helm test


def pod(helm: Helm, chart: Path, **values: Any) -> Any:
    out = helm.run(
        "template", "mine", str(chart), "--namespace", "there", "--show-only", "templates/tests/connection.yaml",
        "--values", "-", given=json.dumps(values),
    )  # fmt: skip
    return yaml.safe_load(out)


def test_the_pod_of_helm_test_asks_every_backend(helm: Helm, tmp_path: Path) -> None:
    chart = texts(PLATFORM).write(tmp_path / "app-chart")
    made = pod(helm, chart, controller="traefik", test={"image": "tools:1"})
    spec, (container,) = made["spec"], made["spec"]["containers"]
    tries = [line for line in container["command"][2].splitlines() if line.startswith(("try ", "echo "))]
    assert tries == [
        "try answers_http platform 3000",
        "try answers_http api 8080",
        "try answers_http admin 8080",
        "try answers_http rabbitmq 15674",
        "try answers_http rabbitmq 15672",
        f"try accepts_tcp {joined_name('there', 'platform', 'pods-rabbitmq')} 5672",
    ]
    assert made["metadata"]["annotations"]["helm.sh/hook"] == "test"
    assert container["image"] == "tools:1"
    assert spec["automountServiceAccountToken"] is False
    assert spec["securityContext"]["runAsNonRoot"] is True
    assert container["securityContext"]["readOnlyRootFilesystem"] is True
    assert container["resources"]["limits"]
    labels = made["metadata"]["labels"]
    assert labels["app.kubernetes.io/name"] == "mine-test", "no Service of the app may select it"


def test_what_is_not_tried_is_told(helm: Helm, tmp_path: Path) -> None:
    script = pod(helm, texts(PORTS).write(tmp_path / "ports"), controller="traefik")["spec"]["containers"][0][
        "command"
    ][2]
    assert f"not tried: UDP port 53 of {joined_name('there', 'dns', 'pods-coredns')}" in script


@pytest.mark.parametrize(
    ("http", "tcp", "code"),
    [
        ("HTTP/1.1 200 OK", 0, 0),
        ("HTTP/1.1 401 Unauthorized", 0, 0),
        ("Connection refused", 0, 1),
        ("HTTP/1.1 200", 1, 1),
    ],
)
def test_the_script_of_the_pod(helm: Helm, tmp_path: Path, http: str, tcp: int, code: int) -> None:
    """GIVEN tools that say what wget and nc say WHEN the pod's script runs THEN an error that is HTTP is an answer."""
    made = pod(helm, texts(PLATFORM).write(tmp_path / "app-chart"), controller="traefik")
    tools = tmp_path / "tools"
    tools.mkdir()
    failing = int(not http.endswith("200 OK"))  # wget fails for an answer that is an error, too
    for name, script in {
        "wget": f"echo '  {http}' >&2; exit {failing}",
        "nc": f"exit {tcp}",
        "sleep": "exit 0",
    }.items():
        (tools / name).write_text(f"#!/bin/sh\n{script}\n")
        (tools / name).chmod(0o755)
    environment = {"PATH": f"{tools}{os.pathsep}{os.defpath}"}
    done = subprocess.run(made["spec"]["containers"][0]["command"], env=environment, capture_output=True, check=False)
    assert done.returncode == code, done.stdout


# --------------------------------------------------------------------------------------------- Chart.yaml, README


def test_chart_yaml_says_what_the_chart_is() -> None:
    one = texts(SHOP)
    read = yaml.safe_load(chart_yaml(one.model, one.found, version="1.2.3"))
    assert read["apiVersion"] == "v2"
    assert (read["name"], read["version"], read["appVersion"]) == ("app-chart", "1.2.3", "1.4")
    assert read["kubeVersion"] == ">=1.31.0-0"
    assert f"Kubernetes {oldest_kubernetes()} to" in (ROOT / "README.md").read_text(), "one fact, one version"
    assert "annotations" not in read
    read = yaml.safe_load(chart_yaml(one.model, one.found, app_version="2", license_id="MIT"))
    assert (read["appVersion"], read["annotations"]) == ("2", {"artifacthub.io/license": "MIT"})


@pytest.mark.parametrize("spec", SPECS)
def test_the_readme_has_every_value_and_every_controller(spec: str) -> None:
    one = texts(spec)
    text = readme(one.model, one.found)
    for value in values_of(one.model, one.found):
        assert text.count(f"\n| `{'.'.join(value.key)}` | ") == 1
    for name in names():
        assert f"### {name}\n" in text or f"- `{name}`: " in text
    assert "\n\n\n" not in text


def test_the_readme_says_what_is_refused_and_what_cannot_change() -> None:
    one = texts(PLATFORM)
    text = readme(one.model, one.found)
    for name in able(one.found):
        for key in one.found[name].pins:
            assert f"`{'.'.join(key)}`" in text.partition("## Limits of the values")[2]
    managed = texts("tests/cases/tls-managed.yaml")
    refused = [name for name in able(managed.found) if any(
        isinstance(template, Refused) for template in managed.found[name].templates.values())]  # fmt: skip
    assert "`tls.kind=managed`: tls-managed: " in readme(managed.model, managed.found)
    assert refused


# --------------------------------------------------------------------------------------------- awkward defaults

AWKWARD: Mapping[str, str] = {
    "quotes": 'say "hi" to "him"',
    "doubled quotes": '""',
    "a backslash before a quote": '\\"x\\"',
    "an apostrophe": "default-src 'self'",
    "a backtick": "a `b` c",
    "what looks like YAML": "- a: [b, {c: d}] # e",
    "what looks like a number": "0x10",
    "a percent sign": "%s %d %!v",
}
REFUSED = frozenset(text for text in AWKWARD.values() if set(text) & {'"', "\\", "%", "{", "`"})
"""What no header may hold: quotes, and what a controller reads as a variable."""


@pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD)
def test_a_header_comes_out_of_helm_as_it_is_described(helm: Helm, tmp_path: Path, text: str) -> None:
    """GIVEN a header's value THEN helm renders it as the renderer does, or nobody may have it."""
    written = {
        "name": "shop", "namespace": "there", "host": "shop.example.com", "image": "shop:1", "port": 8080,
        "health_check_path": "/healthz", "response_headers": {"X-Text": text},
    }  # fmt: skip
    try:
        exposures = tuple(parse_spec(json.dumps(written), name="shop", folder=tmp_path))
        report = check(exposures, "traefik")
    except InvalidSpec as error:
        refused = [problem.code for problem in error.problems]
    else:
        refused = []
    if refused:
        assert (refused, text in REFUSED) == (["E137"], True)
        return
    chart = tmp_path / "shop"
    for name, content in chart_files(exposures, name="shop").items():
        (chart / name).parent.mkdir(parents=True, exist_ok=True)
        (chart / name).write_text(content)
    rendered = helm.template(chart, {"controller": "traefik"}, namespace="there")
    assert report.rendering
    wanted = [one["spec"]["headers"] for one in report.rendering.manifests if "headers" in one.get("spec", {})]
    assert wanted
    assert [one["spec"]["headers"] for one in rendered if "headers" in one.get("spec", {})] == wanted
