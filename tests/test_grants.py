"""ReferenceGrants let in what an app's routes need, and nothing else: who, from which namespace, to which Service."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from anygress.decide.pipeline import check
from anygress.decide.validate import validate
from anygress.description import exposure as x
from anygress.rendering.manifest import owner

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GROUP = "gateway.networking.k8s.io"
_SPACES = ("web", "shop", "team")
_SERVICES = st.builds(
    x.ServiceRef, st.sampled_from(("api", "db")), port=st.just(80), namespace=st.sampled_from((None, *_SPACES))
)
Width = tuple[frozenset[tuple[str, str]], frozenset[str]]
"""Kinds of routes, each with its namespace, and names of Services."""


@st.composite
def apps_across_namespaces(draw: st.DrawFn) -> tuple[x.Exposure, ...]:
    """Apps of several namespaces whose routes and raw ports lead to Services of several namespaces."""
    found = []
    for index in range(draw(st.integers(1, 3))):
        paths = draw(st.lists(st.sampled_from(("/", "/a", "/b")), min_size=1, max_size=3, unique=True))
        numbers = draw(st.lists(st.sampled_from((1, 2)), max_size=2, unique=True))
        ports = (x.Port(9000 + 10 * index + one, protocol=_protocol(draw), service=draw(_SERVICES)) for one in numbers)
        found.append(
            x.Exposure(
                name=f"{draw(st.sampled_from(('a', 'web', 'web-x')))}{index}",
                namespace=draw(st.sampled_from(_SPACES)),
                hosts=(f"h{index}.example.com",),
                routes=tuple(x.Route(path, service=draw(_SERVICES)) for path in paths),
                ports=tuple(ports),
            )
        )
    return tuple(found)


def _protocol(draw: st.DrawFn) -> Any:
    return draw(st.sampled_from(("TCP", "UDP")))


@pytest.mark.parametrize("controller", ["istio", "envoy-gateway"])
@given(apps=apps_across_namespaces())
def test_a_grant_is_as_wide_as_it_must_be(apps: tuple[x.Exposure, ...], controller: str) -> None:
    """GIVEN apps of several namespaces THEN each has one grant in each foreign one that it leads to, for that alone."""
    assume(not validate(apps))
    report = check(apps, controller)
    assume(report.rendering is not None)
    assert report.rendering is not None
    made: dict[tuple[str, str], Width] = {}
    for one in report.rendering.manifests:
        if one["kind"] == "ReferenceGrant":
            key = owner(one), one["metadata"]["namespace"]
            assert key not in made, "one grant an app and namespace"
            made[key] = _width(one["spec"])
    assert made == _wanted(apps)


def _width(spec: dict[str, Any]) -> Width:
    came, to = spec["from"], spec["to"]
    assert {one["group"] for one in came} == {GROUP}
    assert {tuple(sorted(one)) for one in to} == {("group", "kind", "name")}, "without a name it is all Services"
    assert {(one["group"], one["kind"]) for one in to} == {("", "Service")}
    froms, names = [(one["kind"], one["namespace"]) for one in came], [one["name"] for one in to]
    assert len(set(froms)) == len(froms)
    assert len(set(names)) == len(names)
    return frozenset(froms), frozenset(names)


def _wanted(apps: Iterable[x.Exposure]) -> dict[tuple[str, str], Width]:
    """What leads where, read off the descriptions: by app and namespace of the Services, what has to be let in."""
    kinds: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    names: dict[tuple[str, str], set[str]] = defaultdict(set)
    for app in apps:
        parts: Sequence[tuple[str, Any]] = [
            *(("HTTPRoute", route.service) for route in app.routes),
            *((f"{port.protocol}Route", port.service) for port in app.ports),
        ]
        for kind, service in parts:
            if service.namespace is not None and service.namespace != app.namespace:
                kinds[app.name, service.namespace].add((kind, str(app.namespace)))
                names[app.name, service.namespace].add(service.name)
    return {key: (frozenset(kinds[key]), frozenset(names[key])) for key in kinds}
