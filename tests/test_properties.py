"""What holds for every description and every controller."""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from anygress.controllers import find, names
from anygress.decide.pipeline import check, render
from anygress.decide.validate import validate
from anygress.description import exposure as x
from anygress.errors import CannotExpose, InvalidSpec
from tests.cases import NAMES, case
from tests.strategies import rich_exposures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anygress.rendering.manifest import Manifest

PASSWORD = "correct horse battery staple"
_LABEL = r"[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?"
_DNS_NAME = re.compile(rf"{_LABEL}(\.{_LABEL})*")
_DNS_LABEL = re.compile(_LABEL)


def _objects(manifests: tuple[Manifest, ...]) -> str:
    return json.dumps(manifests, sort_keys=True)


@pytest.mark.parametrize("controller", names())
@given(data=st.data())
def test_what_check_lets_through_is_rendered(controller: str, data: st.DataObject) -> None:
    """Check passes ⇔ render succeeds; twice the same input is twice the same output; names are names."""
    exposure = data.draw(rich_exposures(password=PASSWORD))
    told = find(controller)(confirm=("client-address", "client-connection", "response-headers", "upgrades"))
    try:
        report = check(exposure, told)
    except InvalidSpec:
        assume(False)  # noqa: FBT003  a draw that is wrong by itself says nothing
        raise
    if not report.ok:
        with pytest.raises(CannotExpose) as refusal:
            render(exposure, told)
        assert refusal.value.problems == report.problems
        return
    rendering = render(exposure, told)
    assert rendering == report.rendering
    assert _objects(rendering.manifests) == _objects(render(_reordered(exposure), told).manifests)
    _assert_objects_are_sound(rendering.manifests, exposure)


def _assert_objects_are_sound(manifests: tuple[Manifest, ...], exposure: x.Exposure) -> None:
    for manifest in manifests:
        metadata = manifest["metadata"]
        name = _DNS_LABEL if manifest["kind"] in ("Service", "Deployment") else _DNS_NAME
        assert name.fullmatch(metadata["name"]), metadata["name"]
        assert metadata["namespace"], manifest["kind"]
        assert metadata["labels"]["app.kubernetes.io/instance"] == exposure.name
        assert metadata.get("annotations") != {}, "cdk8s drops an empty mapping"
        assert PASSWORD not in json.dumps(manifest), "a password in clear"
        if manifest["kind"] != "Secret":
            assert not re.search(r"\$2y\$|\$apr1\$|\{SHA\}", json.dumps(manifest)), "a hash outside a Secret"


def _reordered(exposure: x.Exposure) -> x.Exposure:
    """The same app with every mapping written the other way round, where order means nothing."""
    workload = exposure.workload
    if workload is not None:
        turned = {name: dict(reversed(getattr(workload, name).items())) for name in ("env", "files")}
        workload = replace(workload, **turned)
    return replace(exposure, workload=workload, annotations=dict(reversed(exposure.annotations.items())))


@pytest.mark.parametrize("controller", names())
def test_all_cases_together_are_one_app(controller: str) -> None:
    """Objects of many apps do not collide: each case under a name and host of its own, rendered at once."""
    together = []
    for index, name in enumerate(NAMES):
        if len(case(name)) > 1 or not check(case(name), controller, confirmed=["upgrades"]).ok:
            continue
        (exposure,) = case(name)
        hosts = tuple(
            f"{'*.' if host.startswith('*.') else ''}h{k}.app{index}.example.net"
            for k, host in enumerate(exposure.hosts)
        )
        together.append(_renamed(exposure, f"app-{index}", hosts))
    report = check([e for e in together if not e.ports], controller, confirmed=["upgrades"])
    assert report.ok, report.problems


def _renamed(exposure: x.Exposure, name: str, hosts: tuple[str, ...]) -> x.Exposure:
    moved = dict(zip(exposure.hosts, hosts, strict=True))
    tls = tuple(replace(one, hosts=tuple(moved[host] for host in one.hosts)) for one in exposure.tls)
    service = exposure.service
    if isinstance(service, x.ServiceRef):
        service = replace(service, name=f"{name}-{service.name}")  # what hangs on a Service differs from case to case
    return replace(exposure, name=name, hosts=hosts, tls=tls, service=service)


# --------------------------------------------------------------------------------------------- nasty strings

NASTY = (
    "a\nb",
    "a;b",
    'a"b',
    "a'b",
    "a{b",
    "a}b",
    "{{ .Values.x }}",
    "${jndi:x}",
    "a`b",
    "a\\b",
    "a\x00b",
    "a\tb",
    "a b",
)

FREE = ("workload.env", "workload.files", "workload.command", "workload.args", "password")
"""Texts that only the app itself reads, or that are hashed: they reach no proxy's configuration. NUL is refused."""

MAYBE_JSON = ("a;b", 'a"b', "a'b", "a{b", "a}b", "a`b", "a\\b", "a b")
ONLY_TEMPLATES = ("annotations", "settings")
"""Texts for other tools, which may be JSON: control characters and template syntax are refused."""

FULL = x.Exposure(
    name="shop",
    namespace="shop",
    hosts=("shop.example.com",),
    workload=x.Workload(
        image="ghcr.io/acme/shop:1.4",
        ports={"http": 8080},
        name="web",
        command=("/bin/shop",),
        args=("--serve",),
        env={"A": "b", "C": x.SecretValue("token", "key")},
        files={"/etc/shop.conf": "x"},
        readiness=x.Probe("/healthz", port="http"),
    ),
    routes=(
        x.Route("/api/", service=x.ServiceRef("api", port="http", namespace="other"), rewrite=x.ReplacePrefix("/v2")),
        x.Route("/u/([0-9]+)", match="regex", rewrite=x.RegexRewrite("/$1"), auth=x.Open(), reaches_protected=True),
        x.Route("/pods", service=x.Pods("pods", selector={"app": "pods"}, port=80)),
    ),
    ports=(x.Port(5672, service=x.ServiceRef("broker", port=5672)),),
    tls=x.LetsEncrypt(email="ops@example.com", name="acme", secret="cert"),  # type: ignore[arg-type]  # one is enough
    auth=x.BasicAuth(users=(x.User("ops", password=PASSWORD),), realm="Staff"),
    health_check_path="/healthz",
    annotations={"acme.example.com/owner": "team"},
)


def test_the_full_description_is_right() -> None:
    assert validate([FULL]) == ()


def _strings(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every string in a description, with a function that puts another in its place."""
    if isinstance(value, str):
        yield path, lambda new: new
    elif is_dataclass(value):
        names = [field.name for field in fields(value)]
        for name in names:
            for where, put in _strings(getattr(value, name), f"{path}.{name}".lstrip(".")):
                yield where, lambda new, f=name, p=put: replace(value, **{f: p(new)})  # type: ignore[type-var]
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            for where, put in _strings(item, f"{path}[{index}]"):
                yield where, lambda new, i=index, p=put: (*value[:i], p(new), *value[i + 1 :])
    elif hasattr(value, "items"):
        yield from _strings_of_mapping(value, path)


def _strings_of_mapping(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    for key, item in value.items():
        yield (
            f"{path}[{key}] key",
            lambda new, k=key: {(new if name == k else name): other for name, other in value.items()},
        )
        for where, put in _strings(item, f"{path}[{key}]"):
            yield where, lambda new, k=key, p=put: {**value, k: p(new)}


@pytest.mark.parametrize(("where", "put"), [pytest.param(w, p, id=w) for w, p in _strings(FULL) if w != "source"])
def test_no_nasty_string_gets_through(where: str, put: Any) -> None:
    """In every string field: quotes, braces, semicolons, control characters, template syntax are clear errors."""
    free = any(part in where for part in FREE) and not where.endswith(" key")
    for nasty in NASTY:
        if any(part in where for part in ONLY_TEMPLATES) and not where.endswith(" key") and nasty in MAYBE_JSON:
            continue
        if (free and "\x00" not in nasty) or (where == "auth.realm" and nasty == "a b"):  # a realm is words
            continue
        problems = validate([put(nasty)])
        assert problems, (where, nasty)
        assert all(problem.reason for problem in problems)
