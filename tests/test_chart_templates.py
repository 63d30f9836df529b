"""The templates that are found for a chart, held against the renderer in Python: with any values they give its objects.

What does not is told: by a relation between values, or by a value that is pinned.
"""

from __future__ import annotations

import copy
import hashlib
import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from anygress.controllers import find, names
from anygress.controllers.base.controller import Controller
from anygress.decide.reading import parse_spec
from anygress.helm import domains, templates
from anygress.helm.holes import ENTRIES, Hole, UserLines, leaves
from anygress.helm.inferred import Found, Object, Refused, agree, objects_of
from anygress.helm.printer import reference
from anygress.helm.relations import AtMost, Covered, Different, NoneOf, OneOfEach, Short
from anygress.helm.templates import find_templates
from anygress.helm.values import NAMESPACE, model_of
from tests import charts
from tests.sampling import Sampler

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from anygress.description.exposure import Exposure
    from anygress.helm.holes import Key
    from anygress.helm.relations import Relation
    from anygress.helm.values import Model, Parameter
    from tests.helm import Helm

ROOT = Path(__file__).parents[1]
APPS = ("platform", "shop")
CASES = (
    "minimal",
    "backend-other-namespace",
    "digest-auth",
    "fallback-sidecar",
    "fallback-sidecar-plain",
    "fallback-sidecar-service",
    "fallback-sidecar-some",
    "ip-allow-list",
    "ip-allow-list-by-route",
    "paths-exact-prefix",
    "response-headers",
    "rewrite-regex",
    "shared-host",
    "tcp-and-udp-ports",
    "timeouts-by-route",
    "tls-lets-encrypt-dns01-wildcard",
    "tls-managed",
    "tls-two-certificates-hsts",
    "workload-everything",
)
WRITTEN = {
    "names in names": """
        name: shop
        namespace: shop
        host: shop.example.com
        image: ghcr.io/acme/shop:1.4
        port: 8080
        health_check_path: /healthz
        timeout_seconds: 90
        ---
        name: shop-admin
        namespace: shop
        host: admin.example.com
        image: ghcr.io/acme/admin@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        port: 8080
        health_check_path: /healthz
        timeout_seconds: 90
        auth: {basic_auth: {secret: admins}}
        """,
    "hosts below wildcards": """
        name: tenants
        namespace: shop
        hosts: ["*.example.com", example.com, deep.a.example.com]
        service: {name: tenants, port: 80}
        health_check_path: /healthz
        annotations: {acme.example/owner: "1"}
        ---
        name: www
        namespace: shop
        host: www.example.com
        service: {name: www, port: 80}
        health_check_path: /healthz
        """,
    "a closed name below a wildcard": """
        name: inner
        namespace: shop
        host: admin.example.com
        service: {name: inner, port: 80}
        auth: {basic_auth: {secret: users}}
        ---
        name: outer
        namespace: shop
        host: "*.example.com"
        service: {name: outer, port: 80}
        """,
    "many settings": """
        name: shop
        namespace: shop
        host: shop.example.com
        image: ghcr.io/acme/shop:1.4
        port: 8080
        health_check_path: /healthz
        max_body_size: 10Mi
        timeout_seconds: 600
        connect_timeout_seconds: 7
        routes:
          - {path: /aa, timeout_seconds: 300, connect_timeout_seconds: 3, max_body_size: 20Mi}
          - {path: /bb, timeout_seconds: 30, connect_timeout_seconds: 3, max_body_size: 10Mi}
          - {path: /cc/dd, timeout_seconds: 300, connect_timeout_seconds: 9}
        """,
    "two proxies": """
        name: shop
        namespace: shop
        host: shop.example.com
        image: ghcr.io/acme/shop:1.4
        port: 8080
        health_check_path: /healthz
        timeout_seconds: 90
        connect_timeout_seconds: 7
        fallback: {sidecar: {image: "registry.example.com/httpd:2.4.71"}}
        auth: {basic_auth: {secret: users, realm: Staff}}
        routes:
          - path: /api/
            timeout_seconds: 300
            max_body_size: 2Mi
            workload: &api {name: api, image: "api:1", ports: {http: 8081}, readiness: /ok}
          - {path: /api/v2, connect_timeout_seconds: 9, workload: *api, rewrite: strip_prefix}
          - {path: /Api, match: exact, auth: open}
        """,
    "closed in open in closed": """
        name: app
        namespace: shop
        host: app.example.com
        image: ghcr.io/acme/app:1
        port: 8080
        health_check_path: /healthz
        routes:
          - {path: /one, auth: {basic_auth: {secret: a}}}
          - {path: /one/three, auth: open}
          - {path: /one/three/four, auth: {basic_auth: {secret: a}}, timeout_seconds: 120}
          - {path: /six, match: exact, auth: open}
        """,
    "a Service of another namespace": """
        name: shop
        namespace: shop
        host: shop.example.com
        service: {name: api, port: 80, namespace: back}
        auth: {basic_auth: {secret: users}}
        ---
        name: pub
        namespace: shop
        host: pub.example.com
        service: {name: api, port: 80}
        """,
}
SPECS = (*APPS, *CASES, *WRITTEN)


def described(spec: str) -> tuple[Exposure, ...]:
    """The description of that name."""
    if spec not in WRITTEN:
        return charts.model(path(spec)).described.exposures
    lines = WRITTEN[spec].splitlines()
    return tuple(parse_spec("\n".join(line[8:] for line in lines), name=spec, folder=ROOT))


@cache
def model(spec: str) -> Model:
    if spec in WRITTEN:
        return model_of(described(spec), charts.OPTIONS, name="chart")
    return charts.model(path(spec))


@cache
def found(spec: str, controller: str) -> Found:
    return find_templates(model(spec), controller) if spec in WRITTEN else charts.found(path(spec), controller)


def path(spec: str) -> str:
    """The file of a description that is one."""
    return f"apps/{spec}.yaml" if spec in APPS else f"tests/cases/{spec}.yaml"


def able(*specs: str) -> list[Any]:
    """Every description with every controller that can do some of its combinations."""
    return [
        pytest.param(spec, controller, id=f"{spec}-{controller}", marks=charts.in_one_process(path(spec)))
        for spec in specs
        for controller in names()
    ]


def combinations(one: Found) -> Iterator[tuple[dict[Key, str], tuple[Object, ...]]]:
    """The combinations of choices that a controller does not refuse."""
    for states, template in one.templates.items():
        if not isinstance(template, Refused):
            yield dict(states), template


def parameters_of(one: Found, spec: str, states: Mapping[Key, str]) -> list[Parameter]:
    return [parameter for parameter in model(spec).of(one.controller)[0] if parameter.matters(states)]


def now(parameters: list[Parameter]) -> dict[Key, Any]:
    """The values of a description; what it leaves open is a marker."""
    open_ = (domains.BASIC_USERS, domains.DIGEST_USERS)
    return {
        parameter.key: parameter.domain.marker(index)
        if (parameter.default == "" and parameter.domain is not domains.TAG) or parameter.domain in open_
        else parameter.default
        for index, parameter in enumerate(parameters)
    }


def sampler(one: Found, spec: str, states: Mapping[Key, str], seed: int) -> Sampler:
    parameters = parameters_of(one, spec, states)
    return Sampler(parameters, now(parameters), Random(seed), one.pins, one.relations)  # noqa: S311  samples


def agrees(one: Found, spec: str, states: Mapping[Key, str], values: Mapping[Key, Any]) -> bool:
    template = one.templates[tuple(states.items())]
    assert not isinstance(template, Refused)
    return agree(template, real(one, spec, states, values), values)


def real(one: Found, spec: str, states: Mapping[Key, str], values: Mapping[Key, Any]) -> Any:
    return objects_of(model(spec), one.controller, states, values)


# ------------------------------------------------------------------------------------------- the same objects


@pytest.mark.parametrize(("spec", "controller"), able(*SPECS))
def test_a_template_is_right_for_all_values_or_says_which(spec: str, controller: str) -> None:
    """One test a description and controller, so that what is found is found once."""
    one = found(spec, controller)
    _says_what_is_pinned_and_why(one, spec)
    _has_relations_that_hold_now(one, spec)
    for number, (states, _) in enumerate(_some(combinations(one))):
        drawn = sampler(one, spec, states, number)
        _gives_the_objects_of_the_renderer(one, spec, states, drawn)
        _tells_values_that_make_other_objects(one, spec, states, drawn)


def _some(known: Iterable[tuple[dict[Key, str], Any]]) -> list[tuple[dict[Key, str], Any]]:
    """Combinations from all over: each was held against the renderer when it was found."""
    every = list(known)
    return every[:: -(-len(every) // _COMBINATIONS) or 1]


_COMBINATIONS = 10


def _gives_the_objects_of_the_renderer(one: Found, spec: str, states: Mapping[Key, str], drawn: Sampler) -> None:
    # WHEN values are those of the description, or any that keep to the relations
    for values in (dict(drawn.start), *(drawn.values() for _ in range(2))):
        # THEN nothing is said against them, and the templates give the renderer's objects
        assert one.complaints(values) == []
        assert agrees(one, spec, states, values), (states, values)


def _tells_values_that_make_other_objects(one: Found, spec: str, states: Mapping[Key, str], drawn: Sampler) -> None:
    for _ in range(2):
        # WHEN values are whatever the schema lets through
        values = drawn.wild()
        if any(not fits(parameter, values[parameter.key]) for parameter in drawn.parameters):
            continue
        # THEN they are told, or the templates give the renderer's objects
        assert one.complaints(values) or agrees(one, spec, states, values), (states, values)


def _says_what_is_pinned_and_why(one: Found, spec: str) -> None:
    """One controller keeps timeouts with the Service: routes of one Service that agree now are to agree."""
    assert one.pins.keys() == one.reasons.keys()
    assert {key[-1] for key in one.pins} <= PINNED.get((spec, one.controller), set())
    assert not any(domains.MARKED.search(reason) for reason in one.reasons.values())


def _has_relations_that_hold_now(one: Found, spec: str) -> None:
    for states, _ in combinations(one):
        assert one.complaints(now(parameters_of(one, spec, states))) == []
    assert len(set(one.relations)) == len(one.relations)


def fits(parameter: Parameter, value: Any) -> bool:
    schema = jsonschema.Draft202012Validator(parameter.domain.schema)
    return value == parameter.default or schema.is_valid(value)


PINNED = {("platform", "traefik"): {"timeoutSeconds"}}
"""The values that cannot be changed on a controller, by their last names: all others can."""


# ------------------------------------------------------------------------------------------- what is told


def test_what_cannot_be_changed_is_told_in_words() -> None:
    # GIVEN two routes of one Service with timeouts, on the controller that keeps those with the Service
    one = found("platform", "traefik")
    (states, _), *_ = combinations(one)
    values = now(parameters_of(one, "platform", states))
    # WHEN one of the two changes
    values["routes", "ws", "timeoutSeconds"] = 17
    # THEN that is told in the words of the check, and it would have been refused
    (told,) = one.complaints(values)
    assert "routes.ws.timeoutSeconds cannot be changed on traefik: on traefik timeouts belong to the Service" in told
    assert isinstance(real(one, "platform", states, values), Refused)


@pytest.mark.parametrize("controller", ["traefik", "envoy-gateway"])
def test_a_closed_name_stays_below_its_wildcard(controller: str) -> None:
    """What keeps it closed hangs on that; any other name below any other wildcard has the same."""
    # GIVEN a closed name below an open wildcard
    one = found("a closed name below a wildcard", controller)
    # THEN both hosts are values, and the one is to be below the other
    assert not one.pins
    assert [relation.text for relation in one.relations if isinstance(relation, Covered)] == [
        "hosts.admin must be a name below hosts.exampleWildcard1, as when the chart was made"
    ]


@pytest.mark.parametrize("controller", ["envoy-gateway", "f5-nginx"])
def test_no_release_is_in_the_namespace_of_somebody_elses_service(controller: str) -> None:
    """There a Service that is protected under its whole name is the one that an open app has of its own."""
    # GIVEN a closed app of a Service of another namespace, and an open one of a Service that is called the same
    one = found("a Service of another namespace", controller)
    (states, _), *_ = combinations(one)
    values = now(parameters_of(one, "a Service of another namespace", states))
    assert not one.complaints(values)
    # WHEN the release is in that namespace THEN both lead to one backend, which is refused by both
    values[NAMESPACE] = "back"
    (told,) = one.complaints(values)
    assert told.startswith("the namespace of the release must not be back")
    assert isinstance(real(one, "a Service of another namespace", states, values), Refused)


def test_apps_of_one_host_have_one_tls_of_every_kind() -> None:
    # GIVEN two apps on one host, with a certificate of Let's Encrypt for each
    first = described("shared-host")
    tls = described("platform")[0].tls
    one = model_of(tuple(app.replace(tls=tls) for app in first), {}, name="chart")
    # WHEN the kind of TLS is any that the controller has
    for kind in ("letsEncrypt", "secret", "issuer", "clusterIssuer", "off"):
        parameters = [parameter for parameter in one.of("traefik")[0] if parameter.matters({("tls",): kind})]
        # THEN they agree on it: a Secret of the user's is one value for both
        assert not isinstance(objects_of(one, "traefik", {("tls",): kind}, now(parameters)), Refused)
        assert len([key for parameter in parameters if (key := parameter.key)[-1] == "secret"]) == (kind == "secret")


# ------------------------------------------------------------------------------------------- the proof can fail


@pytest.mark.parametrize(
    "damage", ["a text", "a hole", "an object less", "an object twice", "an object of the cluster"]
)
def test_a_damaged_template_does_not_agree(damage: str) -> None:
    # GIVEN a template that agrees
    one = copy.deepcopy(found("shop", "traefik"))
    key, template = next(
        (key, template) for key, template in one.templates.items() if not isinstance(template, Refused)
    )
    values = now(parameters_of(one, "shop", dict(key)))
    assert agrees(one, "shop", dict(key), values)
    # WHEN it is damaged
    first, *others = template
    damaged = {
        "a text": (_with(first, "more", "text"), *others),
        "a hole": (_with(first, "more", Hole(("host",))), *others),
        "an object less": tuple(others),
        "an object twice": (first, *template),
        "an object of the cluster": (replace(first, of_cluster=not first.of_cluster), *others),
    }
    one.templates[key] = damaged[damage]
    # THEN it does not
    assert not agrees(one, "shop", dict(key), values)


def _with(part: Object, key: str, value: Any) -> Object:
    return replace(part, tree={**part.tree, key: value})


# ------------------------------------------------------------------------------------------- what cannot be followed


def _scrambled(manifests: Any, values: Mapping[Key, Any]) -> Any:
    """Objects that hang on all values together in a way that nothing follows."""
    if isinstance(manifests, Refused):
        return manifests
    text = hashlib.sha256(repr(sorted(values.items())).encode()).hexdigest()
    return tuple(({**manifest, "scrambled": text}, of_cluster) for manifest, of_cluster in manifests)


def _refusing(manifests: Any, values: Mapping[Key, Any]) -> Any:
    """Objects for the values of the description alone."""
    return manifests if values.get(("host",)) == "shop.example.com" else Refused(())


def _hashed_host(manifests: Any, values: Mapping[Key, Any]) -> Any:
    """Objects in which one value stands in a form that nobody knows."""
    if isinstance(manifests, Refused):
        return manifests
    text = hashlib.sha512(str(values.get(("host",))).encode()).hexdigest()
    return tuple(({**manifest, "hashed": text}, of_cluster) for manifest, of_cluster in manifests)


def _in_order(manifests: Any, values: Mapping[Key, Any]) -> Any:
    """Objects that hang on the order of two values."""
    if isinstance(manifests, Refused):
        return manifests
    first = min(str(values[NAMESPACE]), str(values["traefik", "web"]))
    return tuple(({**manifest, "first": first}, of_cluster) for manifest, of_cluster in manifests)


def _equal(manifests: Any, values: Mapping[Key, Any]) -> Any:
    """Objects that hang on whether two values are the same."""
    if isinstance(manifests, Refused):
        return manifests
    same = values["traefik", "web"] == values["traefik", "websecure"]
    return tuple(({**manifest, "same": same}, of_cluster) for manifest, of_cluster in manifests)


def _long(manifests: Any, values: Mapping[Key, Any]) -> Any:
    """Objects that hang on the length of a value."""
    if isinstance(manifests, Refused):
        return manifests
    return tuple(
        ({**manifest, "cut": str(values.get(("host",)))[:40]}, of_cluster) for manifest, of_cluster in manifests
    )


@pytest.mark.parametrize(
    ("change", "pinned"),
    [
        (_scrambled, None),
        (_refusing, {("host",)}),
        (_hashed_host, {("host",)}),
        (_in_order, {NAMESPACE, ("traefik", "web")}),
        (_equal, {("traefik", "web"), ("traefik", "websecure")}),
        (_long, {("host",)}),
    ],
)
def test_what_is_not_opaque_is_pinned_with_a_reason(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[Any, Any], Any], pinned: set[Key] | None
) -> None:
    # GIVEN a renderer whose objects hang on values as no template can
    monkeypatch.setattr(templates, "objects_of", lambda *given: change(objects_of(*given), given[-1]))
    # WHEN its templates are looked for
    one = find_templates(model("minimal"), "traefik")
    # THEN it ends, and those values are pinned (of two that hang together one is enough), each with a reason
    assert one.pins
    assert set(one.pins) <= (pinned or {parameter.key for parameter in model("minimal").of("traefik")[0]})
    assert all(one.reasons[key] for key in one.pins)
    assert one.complaints(dict.fromkeys(one.pins, "other"))
    # THEN the template is right for what the description has
    for states, template in combinations(one):
        values = now(parameters_of(one, "minimal", dict(states)))
        real = templates.objects_of(model("minimal"), "traefik", states, values)
        assert agree(template, real, values)


# ------------------------------------------------------------------------------------------- passwords, annotations


def test_every_users_line_is_that_of_the_renderer_for_each_kind_of_hash() -> None:
    for controller in ("traefik", "ingress-nginx", "envoy-gateway", "f5-nginx"):
        one = found("platform", controller)
        states = next(states for states, _ in combinations(one) if states[("auth",)] == "users")
        values = now(parameters_of(one, "platform", states))
        form = find(controller).basic_secret
        assert form
        for kind in form.hash_kinds:
            for text in domains.KNOWN_HASHES[kind]:
                values[("auth", "users")] = [{"name": "ops", "hashes": {kind: text}}]
                assert agrees(one, "platform", states, values), (controller, kind)


def test_ingress_nginx_renames_bcrypt_and_the_template_says_so() -> None:
    lines = [
        leaf
        for _, template in combinations(found("platform", "ingress-nginx"))
        for part in template
        for leaf in leaves(part.tree)
        if isinstance(leaf, UserLines)
    ]
    assert {line.bcrypt for line in lines} == {"$2y$"}


def _entries(node: Any) -> Iterator[dict[Any, Any]]:
    if isinstance(node, dict):
        if ENTRIES in node:
            yield node
        for item in node.values():
            yield from _entries(item)


@pytest.mark.parametrize(("spec", "controller"), able("platform", "shop", "workload-everything", "tls-managed"))
def test_annotations_that_collide_or_are_refused_are_told(spec: str, controller: str) -> None:
    # GIVEN what was found
    one = found(spec, controller)
    # THEN every key that stands beside the user's is refused, and so is what protection hangs on
    for _, template in combinations(one):
        for part in template:
            for mapping in _entries(part.tree):
                beside = [key for key in mapping if key != ENTRIES]
                assert all(any(_covers(pattern, key) for pattern in one.refused_annotations) for key in beside)
                assert all(isinstance(key, str) for key in beside)
    assert set(find(controller).protecting_annotations) <= set(one.refused_annotations)


def test_a_refused_annotation_would_be_refused_or_lost() -> None:
    # GIVEN each key that was found to be refused
    for controller in ("traefik", "ingress-nginx", "gce", "envoy-gateway"):
        one = found("minimal", controller)
        (states, *_) = (states for states, _ in combinations(one))
        values = now(parameters_of(one, "minimal", states))
        for pattern in one.refused_annotations:
            # WHEN it is set all the same
            values[("annotations",)] = {pattern.replace("*", "x"): "v"}
            # THEN the renderer refuses it, or it changes what the renderer itself sets
            refused = isinstance(real(one, "minimal", states, values), Refused)
            assert refused or pattern not in find(controller).protecting_annotations


def test_values_of_annotations_that_are_syntax_are_known() -> None:
    pattern, syntax = found("minimal", "ingress-nginx").annotation_syntax or ("", "")
    assert pattern == "nginx.ingress.kubernetes.io/*"
    assert "{" in syntax
    assert found("minimal", "traefik").annotation_syntax is None


def _covers(pattern: str, key: str) -> bool:
    return key.startswith(pattern[:-1]) if pattern.endswith("*") else key == pattern


def test_reserved_ports_are_those_of_the_check() -> None:
    for controller in names():
        assert issubclass(find(controller), Controller)
        assert all(0 < port < 65_536 for port in find(controller).reserved_ports)
    assert find("f5-nginx").reserved_ports == {80, 443, 8080, 8081, 9113}


# ------------------------------------------------------------------------------------------- in a template of Helm's

HASHED = [{"name": "x", "hashes": {"apr1": "y"}}]
EXAMPLES: tuple[tuple[Relation, dict[str, Any], dict[str, Any]], ...] = (
    (Different(("a",), ("b",), "why"), {"a": "x", "b": "y"}, {"a": "x", "b": "x"}),
    (
        Different(("a",), ("b",), "why", form="sorted"),
        {"a": ["x", "y"], "b": ["x"]},
        {"a": ["x", "y"], "b": ["y", "x", "x"]},
    ),
    (AtMost(("a",), 4_294_967_295), {"a": "4095Mi"}, {"a": "4096Mi"}),
    (AtMost(("a",), 4_294_967_295), {"a": "4294967295"}, {"a": "999999Gi"}),
    (Short(("a",), 3, "why"), {"a": "abc"}, {"a": "abcd"}),
    (Covered(("a",), ("b",), covered=True), {"a": "x.y.z", "b": "*.y.z"}, {"a": "xy.z", "b": "*.y.z"}),
    (Covered(("a",), ("b",), covered=False), {"a": "y.z", "b": "*.y.z"}, {"a": "w.x.y.z", "b": "*.y.z"}),
    (NoneOf(("a",), ("x", "y"), "why"), {"a": "z"}, {"a": "y"}),
    (OneOfEach(("a",)), {"a": [*HASHED, {"name": "y", "hashes": {}}]}, {"a": [*HASHED, {"name": "x", "hashes": {}}]}),
)


def _keyed(values: Mapping[str, Any]) -> dict[Key, Any]:
    return {(name,): value for name, value in values.items()}


@pytest.mark.parametrize(("relation", "good", "bad"), EXAMPLES)
def test_a_relation_holds_or_is_broken(relation: Relation, good: dict[str, Any], bad: dict[str, Any]) -> None:
    assert relation.holds(_keyed(good))
    assert not relation.holds(_keyed(bad))
    assert set(relation.keys) <= set(_keyed(good))
    assert relation.text


def test_the_conditions_of_a_template_are_those_of_the_relations(helm: Helm, tmp_path: Path) -> None:
    # GIVEN a chart whose values are in groups, and each relation's condition on a line
    (tmp_path / "Chart.yaml").write_text("apiVersion: v2\nname: x\nversion: 0.1.0\n")
    (tmp_path / "templates").mkdir()
    from anygress.helm.checks import _HELPERS  # noqa: PLC0415  the helpers of a chart, where it is made of them

    (tmp_path / "templates/_helpers.tpl").write_text(_HELPERS.replace("CHART", "x"))
    lines = []
    values: dict[str, Any] = {}
    for number, (relation, good, bad) in enumerate(EXAMPLES):
        for kind, given in (("good", good), ("bad", bad)):
            values[f"{kind}{number}"] = given
            condition = relation.broken(reference).replace("CHART.", "x.")
            condition = condition.replace(".Values.", f".Values.{kind}{number}.")
            lines.append(f"{kind}{number}: {{{{ if {condition} }}}}broken{{{{ else }}}}holds{{{{ end }}}}")
    (tmp_path / "templates/all.yaml").write_text("\n".join(lines))
    # WHEN helm fills it in
    (said,) = helm.template(tmp_path, json.loads(json.dumps(values)))
    # THEN each condition says what the relation says
    expected = {
        f"{kind}{n}": told for n in range(len(EXAMPLES)) for kind, told in (("good", "holds"), ("bad", "broken"))
    }
    assert said == expected
