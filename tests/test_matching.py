"""The rendered order, on every controller, is the reference order: no closed route is reached through another."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.simulators import simulator
from tests.strategies import HOST, exposures, request_paths

from anygress.compile import check
from anygress.controllers import find, names
from anygress.errors import InvalidSpec
from anygress.features import Feature
from anygress.matching import choose, rewritten
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
