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

from anygress.chart import domains, infer
from anygress.chart.found import Found, Object, Refused, objects_of
from anygress.chart.infer import find_templates
from anygress.chart.relations import (
    Apart,
    Covered,
    Differ,
    Inside,
    Most,
    NoneOf,
    OneOfEach,
    Segments,
    Short,
    Without,
    implies,
)
from anygress.chart.sampling import Sampler
from anygress.chart.template import reference
from anygress.chart.tree import ENTRIES, FORMS, Hole, Text, UserLines, leaves
from anygress.chart.values import model_of
from anygress.controllers import find, names
from anygress.controllers._controller import Controller
from anygress.readers.spec import parse_spec, read_spec
from tests.cases import case

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from anygress.chart.relations import Relation
    from anygress.chart.tree import Key
    from anygress.chart.values import Model, Parameter
    from anygress.exposure import Exposure
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
}
SPECS = (*APPS, *CASES, *WRITTEN)


def described(spec: str) -> tuple[Exposure, ...]:
    """The description of that name."""
    if spec in APPS:
        return tuple(read_spec(ROOT / "apps" / f"{spec}.yaml"))
    if spec in CASES:
        return case(spec)
    lines = WRITTEN[spec].splitlines()
    return tuple(parse_spec("\n".join(line[8:] for line in lines), name=spec, folder=ROOT))


@cache
def model(spec: str) -> Model:
    confirmed = {"confirm": ("client-address", "client-connection", "response-headers", "upgrades")}
    return model_of(described(spec), dict.fromkeys(names(), confirmed), name="chart")


@cache
def found(spec: str, controller: str) -> Found:
    return find_templates(model(spec), controller)


def able(*specs: str) -> list[Any]:
    """Every description with every controller that can do some of its combinations."""
    return [pytest.param(spec, controller, id=f"{spec}-{controller}") for spec in specs for controller in names()]


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
    return infer._Search.agree(template, real(one, spec, states, values), values)


def real(one: Found, spec: str, states: Mapping[Key, str], values: Mapping[Key, Any]) -> Any:
    try:
        return objects_of(model(spec), one.controller, states, values)
    except AssertionError:  # the renderer's own word for two objects of one name
        return Refused(())


# ------------------------------------------------------------------------------------------- the same objects


@pytest.mark.parametrize(("spec", "controller"), able(*SPECS))
def test_templates_give_the_objects_of_the_renderer(spec: str, controller: str) -> None:
    # GIVEN what was found for a controller, of which no reason tells of a marker
    one = found(spec, controller)
    assert not any(domains.MARKED.search(str(problem)) for relation in one.relations for problem in relation.why)
    for number, (states, _) in enumerate(combinations(one)):
        drawn = sampler(one, spec, states, number)
        # WHEN values are those of the description, or any that keep to the relations
        for values in (dict(drawn.start), *(drawn.values() for _ in range(2))):
            # THEN nothing is said against them, and the templates give the renderer's objects
            assert one.complaints(values) == []
            assert agrees(one, spec, states, values), (states, values)


@pytest.mark.parametrize(("spec", "controller"), able(*SPECS))
def test_values_that_make_other_objects_are_told(spec: str, controller: str) -> None:
    # GIVEN what was found for a controller
    one = found(spec, controller)
    for number, (states, _) in enumerate(combinations(one)):
        drawn = sampler(one, spec, states, number)
        for _ in range(2):
            # WHEN values are whatever the schema lets through
            values = drawn.wild()
            if any(not fits(parameter, values[parameter.key]) for parameter in drawn.parameters):
                continue
            # THEN they are told, or the templates give the renderer's objects
            assert one.complaints(values) or agrees(one, spec, states, values), (states, values)


def fits(parameter: Parameter, value: Any) -> bool:
    schema = jsonschema.Draft202012Validator(parameter.domain.schema)
    return value == parameter.default or schema.is_valid(value)


@pytest.mark.parametrize("controller", names())
@pytest.mark.parametrize("spec", APPS)
def test_nothing_of_the_apps_is_pinned(spec: str, controller: str) -> None:
    assert found(spec, controller).pins == {}


@pytest.mark.parametrize(("spec", "controller"), able(*SPECS))
def test_relations_hold_now_and_none_is_said_twice(spec: str, controller: str) -> None:
    one = found(spec, controller)
    for states, _ in combinations(one):
        assert one.complaints(now(parameters_of(one, spec, states))) == []
    assert not [(a, b) for a in one.relations for b in one.relations if a is not b and (a == b or implies(a, b))]


# ------------------------------------------------------------------------------------------- what is told

PLATFORM = ("platform", {("tls",): "letsEncrypt", ("auth",): "users"})
API, ADMIN = ("routes", "api"), ("routes", "apiAdmin")


@pytest.mark.parametrize(
    ("controller", "changes", "told"),
    [
        ("traefik", {("name",): "api"}, "name must not be the same as api"),
        ("traefik", {("name",): "a" * 60}, "at most 63 characters: shorten name"),
        ("traefik", {(*ADMIN, "path"): "/other/admin"}, "routes.apiAdmin.path must begin with routes.api.path and /"),
        ("traefik", {(*ADMIN, "path"): "/api/admin/more"}, "routes.apiAdmin.path must have 2 segments"),
        ("traefik", {(*API, "path"): "/ws"}, "routes.api.path must not be the same as routes.ws.path"),
        ("traefik", {(*API, "timeoutSeconds"): 121}, "must be the same as routes.apiAdmin.timeoutSeconds"),
        (
            "traefik",
            {(*API, "timeoutSeconds"): 3600, (*ADMIN, "timeoutSeconds"): 3600},
            "routes.api.timeoutSeconds must not be the same as routes.ws.timeoutSeconds",
        ),
        ("f5-nginx", {("routes", "ws", "path"): "/longer"}, "the length of routes.ws.path must be at most"),
        ("f5-nginx", {("exposedPorts", "tcp5672"): 443}, "exposedPorts.tcp5672 must be none of 80, 443"),
        ("ingress-nginx", {("exposedPorts", "tcp5672"): 10254}, "exposedPorts.tcp5672 must be none of 80, 442, 443"),
        ("envoy-gateway", {("exposedPorts", "tcp5672"): 80}, "exposedPorts.tcp5672 must"),
        ("envoy-gateway", {("host",): f"{'h' * 60}.example.com"}, "at most 63 characters: shorten host"),
    ],
)
def test_what_makes_other_objects_is_told_in_words(controller: str, changes: dict[Key, Any], told: str) -> None:
    # GIVEN the platform as it is, on a controller
    spec, states = PLATFORM
    one = found(spec, controller)
    states = next(dict(key) for key in one.templates if states.items() <= dict(key).items())
    values = now(parameters_of(one, spec, states))
    # WHEN values change that the objects hang on
    values |= changes
    # THEN that is told in words, and they would have made other objects, or none
    assert [text for text in one.complaints(values) if told in text]
    assert not agrees(one, spec, states, values)


def test_a_reserved_port_is_refused_in_the_words_of_the_check() -> None:
    (relation,) = (
        one for one in found("platform", "f5-nginx").relations if ("exposedPorts", "tcp5672") in one.keys and one.why
    )
    assert [problem.topic for problem in relation.why] == ["reserved-port", "reserved-port"]
    assert "443" in relation.why[1].reason


@pytest.mark.parametrize("controller", ["traefik", "envoy-gateway"])
def test_a_closed_name_stays_below_its_wildcard(controller: str) -> None:
    """What keeps it closed hangs on that; any other name below any other wildcard has the same."""
    # GIVEN a closed name below an open wildcard
    one = found("a closed name below a wildcard", controller)
    # THEN both hosts are values, and the one is to be below the other
    assert not one.pins
    assert [relation.text for relation in one.relations if isinstance(relation, Covered)] == [
        "hosts.admin must be a name below hosts.exampleWildcard1"
    ]


def test_two_apps_may_exchange_their_names() -> None:
    # GIVEN two apps of which none is named like the beginning of the other
    one = model("hosts below wildcards")
    keys = [("apps", "tenants", "name"), ("apps", "www", "name")]
    # WHEN each gets the name of the other
    changed = one.describe("traefik", {}, dict(zip(keys, ("www", "tenants"), strict=True)))
    # THEN each has it
    assert [app.name for app in changed.exposures] == ["www", "tenants"]


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
        "a hole": (_with(first, "more", Hole(("name",))), *others),
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


def _hashed_port(manifests: Any, values: Mapping[Key, Any]) -> Any:
    """Objects in which one value stands in a form that nobody knows."""
    if isinstance(manifests, Refused):
        return manifests
    text = hashlib.sha256(str(values[("ports", "http")]).encode()).hexdigest()
    return tuple(({**manifest, "hashed": text}, of_cluster) for manifest, of_cluster in manifests)


@pytest.mark.parametrize(
    ("change", "pinned"),
    [(_scrambled, None), (_refusing, {("host",)}), (_hashed_port, {("ports", "http")})],
)
def test_what_cannot_be_followed_is_pinned_with_a_reason(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[Any, Any], Any], pinned: set[Key] | None
) -> None:
    # GIVEN a renderer whose objects hang on values as no template can
    monkeypatch.setattr(infer, "objects_of", lambda *given: change(objects_of(*given), given[-1]))
    # WHEN its templates are looked for
    one = find_templates(model("minimal"), "traefik")
    # THEN it ends, and those values are pinned, each with a reason
    assert set(one.pins) == (pinned or {parameter.key for parameter in model("minimal").of("traefik")[0]})
    assert all(one.reasons[key] for key in one.pins)
    assert one.complaints(dict.fromkeys(one.pins, "other"))
    # THEN the template is right for what the description has
    ((states, template),) = one.templates.items()
    values = now(parameters_of(one, "minimal", dict(states)))
    assert infer._Search.agree(template, infer.objects_of(model("minimal"), "traefik", {}, values), values)  # type: ignore[arg-type]


def test_paths_that_a_regex_may_match_are_pinned() -> None:
    one = found("rewrite-regex", "traefik")
    assert [key[-1] for key in one.pins] == ["path"]
    assert "regex" in next(iter(one.reasons.values()))


def test_a_pinned_path_pins_the_one_around_it() -> None:
    search = infer._Search(model("platform"), "traefik", one := Found("traefik"), Random(0))  # noqa: S311  samples
    admin = next(parameter for parameter in model("platform").parameters if parameter.key == (*ADMIN, "path"))
    search._pin(admin, "why")
    assert one.pins == {(*ADMIN, "path"): "/api/admin/", (*API, "path"): "/api/"}


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
    assert find("f5-nginx").reserved_ports == {80, 443}


# ------------------------------------------------------------------------------------------- in a template of Helm's

NAME, OTHER = Hole(("name",)), Hole(("other",))
EXAMPLES: tuple[tuple[Relation, dict[str, Any], dict[str, Any]], ...] = (
    (Differ(("a",), ("b",)), {"a": 1, "b": 2}, {"a": 2, "b": 2}),
    (Differ(("a",), 60), {"a": 61}, {"a": 60}),
    (Differ(("a",), 86_400), {"a": 1_000_000}, {"a": 86_400}),
    (Differ(("a",), ("b",), equal=True), {"a": 86_400, "b": 86_400}, {"a": 1, "b": 2}),
    (Differ(("a",), "api"), {"a": "apis"}, {"a": "api"}),
    (Differ(("a",), ("b",), form="bare", other_form="bare"), {"a": "/x/", "b": "/y"}, {"a": "/x/", "b": "/x"}),
    (Differ(("a",), ("a",), equal=True, other_form="bare"), {"a": "/x"}, {"a": "/x/"}),
    (Differ(("a",), ("b",), form="before"), {"a": "x/y", "b": "z"}, {"a": "x/y", "b": "x"}),
    (NoneOf(("a",), (80, 65_535)), {"a": 81}, {"a": 65_535}),
    (Most(("a",), ("b",)), {"a": 2, "b": 2}, {"a": 3, "b": 2}),
    (Most(("a",), ("b",), more=1), {"a": 1, "b": 2}, {"a": 2, "b": 2}),
    (Most(("a",), 4_294_967_295, "bytes"), {"a": "4Gi"[:1] + "Mi"}, {"a": "999999Gi"}),
    (Most(5, ("a",)), {"a": 5}, {"a": 4}),
    (Most(("a",), ("b",), "length"), {"a": "/aa/", "b": "/bb"}, {"a": "/aaa", "b": "/bb/"}),
    (Most(("a",), ("b",), "text"), {"a": "api", "b": "shop"}, {"a": "shop", "b": "api"}),
    (Inside(("a",), ("b",), inside=True), {"a": "/x/y", "b": "/x/"}, {"a": "/xy", "b": "/x"}),
    (Inside(("a",), ("b",), inside=False), {"a": "/xy", "b": "/x"}, {"a": "/x/y/", "b": "/x"}),
    (Inside(("a",), "/api/v", inside=False), {"a": "/api"}, {"a": "/api/v1"}),
    (Inside("/api/v", ("a",), inside=False), {"a": "/ap"}, {"a": "/api/"}),
    (Inside(("a",), ("b",), inside=False, joint="-", form="text"), {"a": "ab", "b": "a"}, {"a": "a-b", "b": "a"}),
    (Inside("/apix", ("a",), inside=False, joint=""), {"a": "/b"}, {"a": "/ap/"}),
    (Without(("a",), "--"), {"a": "a-b"}, {"a": "a--b"}),
    (
        Differ(("a",), ("b",), form="sorted", other_form="sorted"),
        {"a": ["x", "y"], "b": ["x"]},
        {"a": ["x", "y"], "b": ["y", "x", "x"]},
    ),
    (Segments(("a",), 2), {"a": "/x/y/"}, {"a": "/x/"}),
    (Short(Text((NAME, "-auth")), 8), {"name": "abc"}, {"name": "abcd"}),
    (Apart(Text((NAME, "-x")), Text((OTHER,))), {"name": "a", "other": "b"}, {"name": "a", "other": "a-x"}),
    (
        OneOfEach(("a",)),
        {"a": [{"name": "x", "hashes": {"apr1": "y"}}, {"name": "y", "hashes": {}}]},
        {"a": [{"name": "x", "hashes": {"apr1": "y"}}, {"name": "x", "hashes": {}}]},
    ),
)  # fmt: skip


def _expression(hole: Hole) -> str:
    return FORMS[hole.form].go(reference(hole.key), hole.by).replace("CHART.", "x.")


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
    from anygress.chart.checks import _HELPERS  # noqa: PLC0415  the helpers of a chart, where it is made of them

    (tmp_path / "templates/_helpers.tpl").write_text(_HELPERS.replace("CHART", "x"))
    lines = []
    values: dict[str, Any] = {}
    for number, (relation, good, bad) in enumerate(EXAMPLES):
        for kind, given in (("good", good), ("bad", bad)):
            values[f"{kind}{number}"] = given
            condition = relation.broken(_expression).replace(".Values.", f".Values.{kind}{number}.")
            lines.append(f"{kind}{number}: {{{{ if {condition} }}}}broken{{{{ else }}}}holds{{{{ end }}}}")
    (tmp_path / "templates/all.yaml").write_text("\n".join(lines))
    # WHEN helm fills it in
    (said,) = helm.template(tmp_path, json.loads(json.dumps(values)))
    # THEN each condition says what the relation says
    expected = {
        f"{kind}{n}": told for n in range(len(EXAMPLES)) for kind, told in (("good", "holds"), ("bad", "broken"))
    }
    assert said == expected
