"""Merging: whatever the renderings of the cases are, each case gets its own back, and its guards tell it apart."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anygress.helm.holes import Hole, Text
from anygress.helm.merge import Either, Guarded, Map, Merger, Seq, Space, put, space_of

TLS, GATEWAY = ("tls",), ("envoyGateway", "gateway")

STATES = st.fixed_dictionaries(
    {"tls": st.sampled_from(["off", "secret", "issuer"]), "auth": st.sampled_from(["users", "secret"])}
)
POINTS = st.lists(
    st.tuples(st.sampled_from(["traefik", "envoy-gateway", "gce"]), STATES, st.sampled_from(["", "set"])),
    min_size=1, max_size=12, unique_by=str,
)  # fmt: skip
SCALARS = st.one_of(st.text("ab", min_size=1, max_size=2), st.integers(0, 3), st.booleans())
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["name", "kind", "spec", "a"]), inner, max_size=3),
    ),
    max_leaves=8,
)


def _space(points: list[Any]) -> Space:
    """Only Envoy Gateway has the choice of a gateway."""
    found = {}
    for controller, states, gateway in points:
        option = {GATEWAY: gateway} if controller == "envoy-gateway" else {}
        point = (controller, {TLS: states["tls"], ("auth",): states["auth"], **option})
        found[repr(point)] = point
    return space_of(found.values())


@given(points=POINTS, data=st.data())
def test_a_condition_tells_its_cases_from_all_others(points: list[Any], data: st.DataObject) -> None:
    space = _space(points)
    within = frozenset(data.draw(st.sets(st.sampled_from(sorted(space.all)), min_size=1)))
    cases = frozenset(data.draw(st.sets(st.sampled_from(sorted(within)), min_size=1)))
    boxes = space.condition(cases, within)
    if not boxes:
        assert cases == within
        return
    for case in within:
        point = space.points[case]
        surely = any(all(point.get(key) in states for key, states in box.items()) for box in boxes)
        perhaps = any(all(key not in point or point[key] in states for key, states in box.items()) for box in boxes)
        assert surely == perhaps == (case in cases)


def test_an_option_of_one_controller_does_not_speak_for_another() -> None:
    space = space_of([("envoy-gateway", {GATEWAY: ""}), ("envoy-gateway", {GATEWAY: "set"}), ("traefik", {})])
    (box,) = space.condition(frozenset({0}), space.all)
    assert set(box) == {("controller",), GATEWAY}, "an empty envoyGateway.gateway says nothing of traefik"


def _chosen(node: Any, case: int) -> Any:
    """What a merged tree is in one case."""
    match node:
        case Map():
            return {key: _chosen(one.node, case) for key, one in node.entries if case in one.cases}
        case Seq():
            return [_chosen(one.node, case) for one in node.items if case in one.cases]
        case Either():
            (found,) = [one.node for one in node.options if case in one.cases]
            return _chosen(found, case)
    return node


@given(st.lists(TREES, min_size=1, max_size=5))
def test_every_case_gets_its_own_tree_back(trees: list[Any]) -> None:
    merged = Merger(lambda _: {}).merge([Guarded(frozenset({case}), tree) for case, tree in enumerate(trees)])
    for case, tree in enumerate(trees):
        found = _chosen(merged, case)
        assert json.dumps(found, sort_keys=True) == json.dumps(tree, sort_keys=True)


def test_what_is_pinned_in_one_case_is_the_value_of_the_others() -> None:
    hole = Text((Hole(("name",)), "-api"))
    merger = Merger(lambda cases: {("name",): "shop"} if cases == {1} else {})
    assert merger.merge([Guarded(frozenset({0}), hole), Guarded(frozenset({1}), "shop-api")]) == hole
    other = merger.merge([Guarded(frozenset({0}), hole), Guarded(frozenset({1}), "other-api")])
    assert isinstance(other, Either)


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (Hole(("name",)), "shop"),
        (Text(("a-", Hole(("name",)), "-", Hole(("role",)))), Text(("a-shop-", Hole(("role",))))),
        ({"x": [Text((Hole(("name",)), "!"))]}, {"x": ["shop!"]}),
    ],
)
def test_a_value_is_put_into_its_holes(node: Any, expected: Any) -> None:
    assert put(node, {("name",): "shop"}) == expected
