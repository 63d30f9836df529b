"""The rendered order, on every controller, is the reference order: no closed route is reached through another."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import re2
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.simulators import simulator
from tests.strategies import HOST, exposures, request_paths

from anygress import exposure as x
from anygress.compile import check
from anygress.controllers import find, names
from anygress.errors import InvalidSpec
from anygress.features import Feature, resolve
from anygress.matching import choose, disguises, rewritten
from anygress.workload import service_of

DRAWN = {"regexes": Feature.PATH_REGEX, "rewrites": Feature.STRIP_PREFIX, "auth": Feature.BASIC_AUTH}
SIMULATED = [name for name in names() if simulator(name)]


def has(controller: str, feature: Feature) -> bool:
    """Whether a controller has a feature at all; what it lacks is not drawn, since it would only be refused."""
    return find(controller).support[feature].verdict != "absent"


@pytest.mark.parametrize("controller", SIMULATED)
@given(data=st.data())
def test_the_controller_chooses_as_the_reference_does(controller: str, data: st.DataObject) -> None:
    """Same Service, same rewritten path, same password, or the same 404."""
    simulate = simulator(controller)
    assert simulate is not None
    features = {name: has(controller, feature) and data.draw(st.booleans()) for name, feature in DRAWN.items()}
    features["health"] = has(controller, Feature.HEALTH_CHECK)  # some refuse a backend without a health path
    exposure = data.draw(exposures(**features))
    try:
        report = check(exposure, controller)
    except InvalidSpec:
        assume(False)  # noqa: FBT003  a draw that is wrong by itself says nothing
        raise
    assume(report.ok)
    assert report.rendering is not None
    for path in data.draw(st.lists(request_paths(exposure), min_size=1, max_size=12)):
        expected = choose(report.site.rules[exposure.name], path)
        seen = simulate.answer(report.rendering.manifests, HOST, path)
        if expected is None:
            assert seen is None, path
            continue
        assert seen is not None, path
        assert seen.service == service_of(expected.backend, exposure)[0], path
        assert seen.path == rewritten(expected, path), path
        assert (seen.auth is not None) == (expected.auth is not None), path


CLOSED = x.BasicAuth.from_secret("users")


def _disguise(*written: x.Route) -> str:
    """What the first of these routes claims beside its own paths."""
    service = x.ServiceRef("svc", port=80)
    routes = tuple(replace(route, service=service) for route in written)
    rules = resolve(x.Exposure(name="shop", namespace="shop", hosts=(HOST,), routes=routes))
    found = disguises(rules[0], rules)
    assert found is not None
    return found


@given(data=st.data())
def test_no_spelling_of_a_slash_leaves_a_closed_route(data: st.DataObject) -> None:
    """GIVEN a path below a closed route WHEN any of the slashes up to there is sent as %2F THEN it is claimed."""
    segments = data.draw(st.lists(st.sampled_from(("api", "admin", "x.y", "v-1")), min_size=1, max_size=3))
    closed = "/" + "/".join(segments)
    regex = _disguise(x.Route(closed, auth=CLOSED), x.Route("/", auth=x.Open()))
    slashes = [data.draw(st.sampled_from(("/", "%2F", "%2f", "//", "/%2F"))) for _ in range(len(segments) + 1)]
    sent = "".join(slash + segment for slash, segment in zip(slashes, segments, strict=False)) + slashes[-1] + "secret"
    hidden = any("%" in slash for slash in slashes)
    for engine in (re, re2):
        assert bool(engine.fullmatch(regex, sent)) == hidden, (sent, engine)


def test_dots_beside_an_encoded_slash_are_claimed_and_nothing_plain_is() -> None:
    regex = _disguise(x.Route("/admin", auth=CLOSED), x.Route("/", auth=x.Open()))
    for sent in ("/open/..%2fadmin", "/open%2f..%2Fadmin/x", "/open%2F../admin", "/.%2Fadmin", "/%2F..", "/..%2F", "/y\\..\\admin", "/y/..%5cadmin"):
        assert re.fullmatch(regex, sent), sent
    for sent in ("/admin", "/admin/x", "/", "/adminx%2Fy", "/queues/%2F/get", "/a%2Fb", "/..a%2Fb"):
        assert not re.fullmatch(regex, sent), sent


def test_where_every_route_asks_for_the_same_password_nothing_is_claimed() -> None:
    service = x.ServiceRef("svc", port=80)
    rules = resolve(x.Exposure(name="shop", hosts=(HOST,), service=service, auth=CLOSED, routes=(x.Route("/a"),)))
    assert [disguises(rule, rules) for rule in rules] == [None, None]
