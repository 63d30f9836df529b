"""The rendered order, on every controller, is the reference order: no closed route is reached through another."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from anygress.controllers import find, names
from anygress.decide.pipeline import check, render
from anygress.description import exposure as x
from anygress.errors import InvalidSpec
from anygress.features.feature import Feature, resolve
from anygress.features.matching import choose, rewritten
from anygress.rendering.workload import service_of
from tests.simulators import Answer, closest, reached, simulator
from tests.strategies import HOST, WWW, apps_of_one_host, apps_under_a_wildcard, exposures, request_paths

if TYPE_CHECKING:
    from anygress.features.feature import Site

DRAWN = {"regexes": Feature.PATH_REGEX, "rewrites": Feature.STRIP_PREFIX, "auth": Feature.BASIC_AUTH}
SIMULATED = [name for name in names() if simulator(name)]


def has(controller: str, feature: Feature) -> bool:
    """Whether a controller has a feature at all; what it lacks is not drawn, since it would only be refused."""
    return find(controller).support[feature].verdict != "absent"


def _features(controller: str, data: st.DataObject) -> dict[str, bool]:
    features = {name: has(controller, feature) and data.draw(st.booleans()) for name, feature in DRAWN.items()}
    # on Istio one list holds for all of a Gateway, so that nearly every draw would be refused
    features["addresses"] = (
        controller != "istio" and has(controller, Feature.IP_ALLOW_LIST) and data.draw(st.booleans())
    )
    features["health"] = has(controller, Feature.HEALTH_CHECK)  # some refuse a backend without a health path
    return features


def _holds(
    apps: tuple[x.Exposure, ...], controller: str, data: st.DataObject, hosts: tuple[str, ...] = (HOST,)
) -> None:
    """Same Service, same rewritten path, same users and networks, or the same 404, for whatever is asked of a host."""
    simulate = simulator(controller)
    assert simulate is not None
    try:
        report = check(apps, controller, confirmed=["client-address"])
    except InvalidSpec:
        assume(False)  # noqa: FBT003  a draw that is wrong by itself says nothing
        raise
    assume(report.ok)
    assert report.rendering is not None
    for path in data.draw(st.lists(request_paths(*apps), min_size=1, max_size=12)):
        for host in hosts:
            expected = _expected(report.site, host, path)
            seen = reached(simulate.answer(report.rendering.manifests, host, path))
            assert seen == expected, (host, path)


def _expected(site: Site, host: str, path: str) -> Answer | None:
    """What the reference says: by the routes on the host that is nearest to a name, and by no others."""
    name = closest(site.by_host, host)
    apps = sorted(site.by_host.get(name or "", ()), key=attrgetter("name"))
    owner = {id(rule): app for app in apps for rule in site.rules[app.name]}
    rule = choose((rule for app in apps for rule in site.rules[app.name]), path)
    if rule is None:
        return None
    service, _ = service_of(rule.backend, owner[id(rule)])
    auth = rule.auth.secret if rule.auth else None
    return Answer(service=service, path=rewritten(rule, path), auth=auth, networks=rule.ip_allow_list)


@pytest.mark.parametrize("controller", SIMULATED)
@given(data=st.data())
def test_the_controller_chooses_as_the_reference_does(controller: str, data: st.DataObject) -> None:
    _holds((data.draw(exposures(**_features(controller, data))),), controller, data)


@pytest.mark.parametrize("controller", [name for name in SIMULATED if has(name, Feature.SHARED_HOST)])
@given(data=st.data())
def test_the_apps_of_a_host_have_one_order_of_routes(controller: str, data: st.DataObject) -> None:
    """GIVEN routes dealt to apps that share hosts THEN a host answers as if one app had them, by the apps' names."""
    _holds(data.draw(apps_of_one_host(**_features(controller, data))), controller, data, (HOST, WWW))


def _regex(name: str, *paths: str, hosts: tuple[str, ...] = (HOST,)) -> x.Exposure:
    routes = tuple(x.Route(path, match="regex", service=x.ServiceRef(name, port=80)) for path in paths)
    return x.Exposure(name=name, namespace="shop", hosts=hosts, routes=routes)


@pytest.mark.parametrize("controller", [name for name in SIMULATED if has(name, Feature.SHARED_HOST)])
def test_equal_regexes_of_two_apps_are_tried_by_the_names_of_the_apps(controller: str) -> None:
    """As conflicts are found: in another order, an open one that was let through would answer before a closed one."""
    simulate = simulator(controller)
    assert simulate is not None
    first, second = _regex("first", "/(a|b)/(.*)"), _regex("second", "/[ab]+/(.*)")
    for apps in ((first, second), (second, first)):
        seen = simulate.answer(render(apps, controller).manifests, HOST, "/a/x")
        assert seen is not None
        assert seen.service == "first"


@pytest.mark.parametrize("controller", [name for name in SIMULATED if has(name, Feature.SHARED_HOST)])
def test_the_routes_of_another_host_do_not_change_the_order(controller: str) -> None:
    """GIVEN an app on two hosts, many regexes on the other WHEN one is asked THEN its longest regex comes first."""
    simulate = simulator(controller)
    assert simulate is not None
    longest, between = _regex("longest", "/admin/[a-z]+/x+"), _regex("between", "/admin/(.*)", hosts=(HOST, WWW))
    other = _regex("other", *(f"/{letter}+" for letter in "abcdefg"), hosts=(WWW,))
    seen = simulate.answer(render((longest, between, other), controller).manifests, HOST, "/admin/a/x")
    assert seen is not None
    assert seen.service == "longest"


@pytest.mark.parametrize("controller", [name for name in SIMULATED if has(name, Feature.WILDCARD_HOST)])
@given(data=st.data())
def test_a_name_does_not_get_the_routes_of_the_wildcard_above_it(controller: str, data: st.DataObject) -> None:
    """GIVEN an app on a name and one on the wildcard above WHEN another name is asked THEN the wildcard answers."""
    hosts = (HOST, WWW, "any.example.com")
    _holds(data.draw(apps_under_a_wildcard(**_features(controller, data))), controller, data, hosts)


def test_an_open_regex_before_a_list_of_addresses_is_refused() -> None:
    admin = x.Route("/admin", service=x.ServiceRef("admin", port=80), ip_allow_list=("10.0.0.0/8",))
    regex = x.Route("/[a-z]+/x", match="regex", service=x.ServiceRef("any", port=80))
    app = x.Exposure(name="shop", namespace="shop", hosts=(HOST,), routes=(admin, regex))
    with pytest.raises(InvalidSpec, match="is for some addresses alone") as refused:
        check(app, "traefik")
    assert [problem.code for problem in refused.value.problems] == ["E118"]


@pytest.mark.parametrize("closed", ["/a", "/a/"])
def test_a_closed_path_is_no_barrier_to_an_exact_path_that_is_there(closed: str) -> None:
    """GIVEN a closed exact path and an open one with a last slash more, or less THEN each has its own route."""
    there = "/a" if closed == "/a/" else "/a/"
    service = x.ServiceRef("svc", port=80)
    routes = (
        x.Route(closed, match="exact", service=service, auth=x.BasicAuth.from_secret("users")),
        x.Route(there, match="exact", service=service),
        x.Route("/", service=service),
    )
    rules = resolve(x.Exposure(name="shop", hosts=(HOST,), routes=routes))
    for path in (closed, there):
        found = choose(rules, path)
        assert found is not None
        assert found.path == path
    alone = choose([rule for rule in rules if rule.path != there], there)
    assert alone is None, "but for that route it is nobody's"
