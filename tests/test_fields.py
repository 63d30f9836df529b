"""No field of a description goes unchecked: every one, found by its type, is given what no proxy should ever read.

The fields are found in the type hints of exposure.py, so that a new one is here without anybody thinking of it. What a
field may let through is in one table, with its reason.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, Union

import pytest
import yaml

from anygress.decide.validate import validate
from anygress.description import exposure as x
from anygress.description.dns01 import PROVIDERS
from anygress.description.types import hints

Put = Callable[[Any], x.Exposure]
"""Puts a value in one place of a good description."""

_WORKLOAD = x.Workload(
    image="ghcr.io/acme/shop:1.4",
    ports={"http": 8080, "admin": 9090},
    name="shop",
    command=("/shop",),
    args=("--serve",),
    env={"MODE": "fast", "KEY": x.SecretValue("shop", "key")},
    files={"/etc/shop.conf": "a = 1"},
    resources=x.Resources(cpu_limit="1"),
    readiness=x.Probe("/ready", port="http"),
    liveness=x.Probe("/live", port="admin"),
    security=x.Security(run_as_user=1000, run_as_group=1000, fs_group=1000),
)
_BASIC = x.BasicAuth(users=(x.User("ops", password="correct horse"), x.User("dev", hash="$apr1$abcdefgh$" + "a" * 22)))
_DIGEST = x.DigestAuth(users=(x.User("ops", password="correct horse"), x.User("dev", hash="0" * 32)))
_HTTP: dict[str, Any] = {"name": "shop", "namespace": "web", "hosts": ("shop.example.com",)}
_SOLVERS = (
    x.Dns01("cloudDNS", settings={"project": "acme", "serviceAccountSecretRef": {"name": "dns", "key": "json"}}),
    x.Dns01(
        "webhook",
        settings={
            "groupName": "acme.example.com",
            "solverName": "acme",
            "config": {"zone": "example.com", "ttl": 60, "more": [{"tokenSecretRef": {"name": "dns", "key": "token"}}]},
        },
    ),
    x.Dns01(
        "route53",
        settings={"auth": {"kubernetes": {"serviceAccountRef": {"name": "dns", "audiences": ["sts"]}}}},
    ),
)
_TLS: tuple[x.Tls, ...] = (
    x.Issuer("ca", secret="certificate"),
    x.ClusterIssuer("ca", secret="certificate"),
    x.LetsEncrypt(email="ops@example.com", name="le", secret="certificate"),
    *(x.LetsEncrypt(email="ops@example.com", solver=solver) for solver in _SOLVERS),
    x.TlsSecret("certificate"),
    x.ManagedCertificate(hosts=("shop.example.com",)),
)
_ROUTES = (
    x.Route("/a", port="admin", rewrite=x.ReplacePrefix("/b"), auth=_BASIC, response_headers={"X-A": "a"}),
    x.Route("/c", service=x.Pods("pods", selector={"app": "pods"}, port=8080), rewrite=x.StripPrefix(), auth=x.Open()),
    x.Route("/r/([a-z]+)", match="regex", service=x.ServiceRef("s", port="http"), rewrite=x.RegexRewrite("/$1")),
    x.Route("/d", workload=dataclasses.replace(_WORKLOAD, name="other"), auth=_DIGEST),
)
GOOD = (
    x.Exposure(
        **_HTTP,
        workload=_WORKLOAD,
        routes=_ROUTES,
        timeout_seconds=60,
        connect_timeout_seconds=5,
        max_body_size="1Mi",
        ip_allow_list=("10.0.0.0/8",),
        response_headers={"X-Frame-Options": "DENY"},
        annotations={"example.com/team": "shop"},
        fallback=x.Sidecar(features=("basic-auth",), image="httpd:2.4"),
        dns=x.ExternalDns(ttl_seconds=60),
        tls=(x.TlsSecret("certificate"),),
        hsts=x.Hsts(),
    ),
    x.Exposure(
        **_HTTP,
        service=x.ServiceRef("shop", port=80, namespace="far"),
        health_check_path="/ready",
        health_check_port=8080,
    ),
    x.Exposure(**_HTTP, service=x.Pods("pods", selector={"app": "pods"}, port=8080), dns=x.ManualDns()),
    x.Exposure(name="mq", ports=(x.Port(5672, service=x.Pods("mq", selector={"app": "mq"}, port=5672), target=5672),)),
    x.Exposure(name="mq", ports=(x.Port(53, protocol="UDP", workload=_WORKLOAD, target="admin"),)),
    *(x.Exposure(**_HTTP, service=x.ServiceRef("shop", port=80), tls=(tls,)) for tls in _TLS),
    x.Exposure(
        **_HTTP,
        service=x.ServiceRef("shop", port=80),
        tls=(x.LetsEncrypt(email="ops@example.com", solver=x.Http01(), staging=True),),
    ),
)

TEXTS = {
    "NUL": "a\0b",
    "line break": "/a\nb",
    "carriage return": "a\rb",
    "escape": "a\x1b]0;b\x07",
    "C1": "a\x9bb",
    "direction": "a\u202eb",
    "surrogate": "a\ud800b",
    "template": "/{{ .Values.x }}",
    "jinja": "/{% x %}",
    "shell": "/${x}",
    "command": "/$(x)",
    "quote": '/a"b',
    "apostrophe": "/a'b",
    "backtick": "/a`b`",
    "backslash": "/a\\b",
    "semicolon": "/a;b",
    "long": "a" * 1_000_000,
    "long path": "/" + "a" * 1_000_000,
}
NUMBERS = {"negative": -5, "2^63": 2**63, "endless": 10**5000}

_CONTROLS = frozenset(("NUL", "line break", "carriage return", "escape", "C1", "direction", "surrogate"))
_FREE = frozenset(TEXTS) - {"NUL", "surrogate"}
_WORDS = "the app alone reads it, in a container of its own; Kubernetes takes all but NUL"
_PRINTED = frozenset(TEXTS) - _CONTROLS - {"long", "long path"}

EXEMPT: Mapping[str, tuple[frozenset[str], str]] = {
    "Workload.command[]": (_FREE, _WORDS),
    "Workload.args[]": (_FREE, _WORDS),
    "Workload.env{}": (_FREE, _WORDS),
    "Workload.files{}": (_FREE, _WORDS),
    "User.password": (_PRINTED, "it is hashed, and never written"),
    "Exposure.annotations{}": (
        frozenset(("quote", "apostrophe", "backtick", "backslash", "semicolon", "direction")),
        "JSON and URLs stand in annotations; what a controller makes of its own is in its limits",
    ),
    "Exposure.response_headers{}": (
        frozenset(("apostrophe", "semicolon")),
        "a Content-Security-Policy is made of them, and between double quotes they mean nothing",
    ),
    "Route.response_headers{}": (frozenset(("apostrophe", "semicolon")), "as those of the app"),
}
"""What may pass, by field, and why."""


def _arms(hint: Any) -> tuple[Any, ...]:
    return typing.get_args(hint) if typing.get_origin(hint) in (types.UnionType, Union) else (hint,)


def _within(value: Any, hint: Any, name: str, put: Put, kind: type) -> Iterator[tuple[str, Put]]:
    """Every place in a value where a text (or a number, by ``kind``) may stand, and how to put one there."""
    for arm in _arms(hint):
        given: Any = type(value) if arm is object else arm  # settings are whatever is in them
        origin, args = typing.get_origin(given) or given, typing.get_args(given)
        if given is kind:
            yield name, put
        elif origin in (tuple, list, Sequence):
            yield from _in_list(tuple(value or ()), (args or (object,))[0], name, put, kind)
        elif origin in (dict, Mapping):
            yield from _in_mapping(dict(value or {}), args or (str, object), name, put, kind)
        elif dataclasses.is_dataclass(value) and (arm is x.Named or arm is type(value)):
            yield from _in_dataclass(value, put, kind)


def _in_list(items: tuple[Any, ...], hint: Any, name: str, put: Put, kind: type) -> Iterator[tuple[str, Put]]:
    for index in range(len(items) or 1):
        before, after = items[:index], items[index + 1 :]
        inner: Put = lambda new, before=before, after=after: put((*before, new, *after))  # noqa: E731
        yield from _within(items[index] if items else None, hint, f"{name}[]", inner, kind)


def _in_mapping(
    value: dict[Any, Any], args: tuple[Any, ...], name: str, put: Put, kind: type
) -> Iterator[tuple[str, Put]]:
    if args[0] is kind:
        yield f"{name} (a key)", lambda new: put({**value, new: next(iter(value.values()), "a")})
    for key, one in value.items() or [("a.example.com/a", None)]:
        yield from _within(one, args[1], f"{name}{{}}", lambda new, key=key: put({**value, key: new}), kind)


def _in_dataclass(value: Any, put: Put, kind: type) -> Iterator[tuple[str, Put]]:
    for field, hint in hints(type(value)).items():
        if (type(value), field) == (x.Exposure, "source"):
            continue  # where it was written; not the user's to say
        yield from _within(
            getattr(value, field),
            hint,
            f"{type(value).__name__}.{field}",
            lambda new, field=field: put(dataclasses.replace(value, **{field: new})),
            kind,
        )


def places(kind: type) -> list[tuple[str, Put]]:
    return [place for good in GOOD for place in _in_dataclass(good, lambda new: new, kind)]


def _reachable(hint: Any, found: set[type]) -> set[type]:
    """Every class that a description can hold, by the hints."""
    if hint is x.Named:
        hint = x.ServiceRef | x.Pods
    if dataclasses.is_dataclass(hint) and hint not in found:
        found.add(typing.cast("type", hint))
        for inner in hints(typing.cast("type", hint)).values():
            _reachable(inner, found)
    for arm in typing.get_args(hint):
        if typing.get_origin(hint) is not Literal:
            _reachable(arm, found)
    return found


@pytest.mark.parametrize("good", GOOD, ids=range(len(GOOD)))
def test_the_descriptions_are_good(good: x.Exposure) -> None:
    assert validate([good]) == ()


@pytest.mark.parametrize("kind", [str, int])
def test_every_field_is_reached(kind: type) -> None:
    """GIVEN the classes that hints lead to THEN each field of each that takes a text, or a number, is tried below."""
    tried = {name for name, _ in places(kind)}
    for cls in _reachable(x.Exposure, set()):
        for field, hint in hints(cls).items():
            wanted = [arm for arm in _arms(hint) if arm is kind or any(one is kind for one in typing.get_args(arm))]
            if wanted and (cls, field) != (x.Exposure, "source"):
                assert any(name.startswith(f"{cls.__name__}.{field}") for name in tried), f"{cls.__name__}.{field}"


@pytest.mark.parametrize("nasty", TEXTS)
def test_no_text_field_takes_anything(nasty: str) -> None:
    passed = set()
    for name, put in places(str):
        if nasty not in EXEMPT.get(name, (frozenset(), ""))[0] and not validate([put(TEXTS[nasty])]):
            passed.add(name)
    assert passed == set(), f"a text with {nasty} is taken"


@pytest.mark.parametrize("nasty", NUMBERS)
def test_no_number_field_takes_anything(nasty: str) -> None:
    passed = {name for name, put in places(int) if not validate([put(NUMBERS[nasty])])}
    assert passed == set(), f"a number that is {nasty} is taken"


_ZERO = {
    "Workload.replicas": "nobody serves for a while",
    "Probe.initial_delay_seconds": "at once, as Kubernetes does",
    "Hsts.max_age_seconds": "browsers forget it: RFC 6797, 6.1.1",
    "Security.run_as_group": "images run as a user of group 0",
    "Security.fs_group": "likewise",
    "Dns01.settings{}{}": "what it means is the webhook's business",
}
"""Where nothing is a number that makes sense."""


def test_zero_is_taken_only_where_it_makes_sense() -> None:
    passed = {name for name, put in places(int) if not validate([put(0)])}
    assert passed == set(_ZERO)


def test_what_is_exempt_is_there() -> None:
    """No row of the table about a field that is gone, and none that lets through what is refused anyway."""
    by_name: dict[str, list[Put]] = {}
    for name, put in places(str):
        by_name.setdefault(name, []).append(put)
    for name, (kinds, reason) in EXEMPT.items():
        assert reason
        for kind in kinds:
            assert any(not validate([put(TEXTS[kind])]) for put in by_name[name]), (name, kind)


# --------------------------------------------------------------------------------------------- a provider's settings


def _settings_problems(provider: str, settings: Any) -> list[str]:
    tls = x.LetsEncrypt(email="ops@example.com", solver=x.Dns01(provider, settings=settings))
    found = validate([x.Exposure(**_HTTP, service=x.ServiceRef("shop", port=80), tls=(tls,))])
    return [f"{problem.where}: {problem.reason} {problem.hint}" for problem in found]


@pytest.mark.parametrize(
    ("provider", "settings"),
    [
        ("cloudflare", {"apiToken": "c4n4ry-token"}),
        ("cloudflare", {"apiTokenSecretRef": "c4n4ry-token"}),
        ("digitalocean", {"token": "c4n4ry-token"}),
        ("route53", {"secretAccessKey": "c4n4ry-token"}),
        ("akamai", {"clientSecret": "c4n4ry-token"}),
        ("rfc2136", {"nameserver": "ns:53", "tsigSecret": "c4n4ry-token"}),
        ("azureDNS", {"clientSecret": "c4n4ry-token"}),
        ("cloudDNS", {"serviceAccount": {"private_key": "c4n4ry-token"}}),
        ("webhook", {"config": {"apiKey": "c4n4ry-token"}}),
        ("webhook", {"config": {"deep": [{"api_token": "c4n4ry-token"}]}}),
        ("webhook", {"config": {"password": 12345}}),
        ("webhook", {"config": {"note": "-----BEGIN PRIVATE KEY----- c4n4ry"}}),
        ("webhook", {"config": {"url": "https://ops:c4n4ry@example.com"}}),
        ("webhook", {"config": object()}),
        ("webhook", {"config": 1.5}),
        ("webhook", {"config": {"a": None}}),
        ("webhook", {"config": {1: "a"}}),
        ("webhook", {"config": {"c4n4ry key": "a"}}),
        ("webhook", {"config": [0] * 500}),
    ],
)
def test_a_secret_in_clear_is_refused_and_not_shown(provider: str, settings: Any) -> None:
    said = _settings_problems(provider, settings)
    assert said
    assert "c4n4ry" not in "".join(said)


def test_settings_that_hold_themselves_are_refused() -> None:
    endless: dict[str, Any] = {}
    endless["again"] = endless
    assert _settings_problems("webhook", {"config": endless})
    wide: list[Any] = []
    wide += [wide, wide, wide]
    assert _settings_problems("webhook", {"config": wide})
    assert _settings_problems("cloudDNS", endless)


def test_settings_are_those_of_the_schema() -> None:
    """GIVEN the schema that cert-manager is installed with THEN the providers and what each is told are those."""
    text = (Path(__file__).parent.parent / "imports" / "schemas" / "cert-manager.io.yaml").read_text()
    definition = next(one for one in yaml.safe_load_all(text) if one["spec"]["names"]["kind"] == "ClusterIssuer")
    spec = definition["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["spec"]
    solver = spec["properties"]["acme"]["properties"]["solvers"]["items"]["properties"]["dns01"]["properties"]

    def told(schema: Any) -> Any:
        if schema.get("x-kubernetes-preserve-unknown-fields"):
            return "free"
        if schema["type"] == "object":
            return {name: told(inner) for name, inner in schema["properties"].items()}
        return {"string": "text", "array": "texts"}[schema["type"]]

    known = {name: told(schema) for name, schema in solver.items() if schema["type"] == "object"}
    assert known == PROVIDERS
