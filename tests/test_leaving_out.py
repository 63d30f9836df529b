"""What is left out takes no protection with it: whoever answers then asks for no less than who answered before."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from anygress.decide.omit import leave_out, leave_out_of_all
from anygress.decide.validate import validate
from anygress.description import exposure as x
from anygress.errors import InvalidSpec
from anygress.features.feature import Site
from anygress.features.matching import choose
from tests.strategies import HOST, WILDCARD, WWW, apps_of_one_host, apps_under_a_wildcard, exposures, request_paths

if TYPE_CHECKING:
    from anygress.features.feature import Rule

USERS = x.BasicAuth.from_secret("users")
TEAM = x.BasicAuth.from_secret("team")
ONE, OTHER = x.ServiceRef("one", port=80), x.ServiceRef("other", port=80)
_APPS = st.one_of(
    exposures(rewrites=False, addresses=True).map(lambda app: (app,)),
    apps_of_one_host(rewrites=False, addresses=True),
    apps_under_a_wildcard(rewrites=False, addresses=True),
)


def app(name: str, host: str, *routes: x.Route) -> x.Exposure:
    return x.Exposure(name=name, hosts=(host,), routes=routes)


@given(st.data())
def test_who_answers_then_asks_for_no_less(data: st.DataObject) -> None:
    apps = data.draw(_APPS)
    assume(not validate(apps))
    paths = [route.path for one in apps for route in one.routes]
    gone = data.draw(st.lists(st.sampled_from(paths), min_size=1, max_size=2, unique=True))
    try:
        left = leave_out_of_all(apps, *gone)
    except InvalidSpec:
        return
    before, after = Site(apps), Site(tuple(left))
    for path in data.draw(st.lists(request_paths(*apps), min_size=1, max_size=12)):
        for host in (HOST, WWW, "any.example.com"):
            first, then = _answers(before, host, path), _answers(after, host, path)
            if first is not None and then is not None and first.is_closed:
                assert then.asks_no_less_than(first), (host, path, gone)


def _answers(site: Site, host: str, path: str) -> Rule | None:
    """The route that answers on a host: one of its own apps, else of the wildcard's above it."""
    sharing = site.by_host.get(host) or site.by_host.get(WILDCARD, ())
    return choose([rule for one in sharing for rule in site.rules[one.name]], path)


CLOSED_REGEX = x.Route("/(a|b)/c", match="regex", service=ONE, auth=USERS)
CLOSED = x.Route("/a", service=ONE, auth=USERS)


@pytest.mark.parametrize(
    ("closed", "beside"),
    [
        (CLOSED_REGEX, x.Route("/a", service=OTHER)),
        (CLOSED_REGEX, x.Route("/a/c", match="exact", service=OTHER)),
        (CLOSED_REGEX, x.Route("/b/[a-z]", match="regex", service=OTHER)),
        (CLOSED_REGEX, x.Route("/a", service=OTHER, auth=TEAM)),
        (CLOSED, x.Route("/[a-z]", match="regex", service=OTHER)),
        (CLOSED, x.Route("/a/c/[a-z]+", match="regex", service=OTHER)),
        (CLOSED, x.Route("/", service=OTHER)),
        (x.Route("/a/b", match="exact", service=ONE, auth=USERS), x.Route("/a", service=OTHER)),
    ],
)
def test_nor_does_a_wildcard_open_it(closed: x.Route, beside: x.Route) -> None:
    """GIVEN a closed route of a name THEN it stays while the wildcard above has a route that asks less."""
    apps = (app("one", HOST, closed), app("other", WILDCARD, beside))
    assert not validate(apps)
    with pytest.raises(InvalidSpec) as refused:
        leave_out_of_all(apps, closed.path)
    (problem,) = refused.value.problems
    assert (problem.code, problem.where) == ("E131", "routes[0]")
    assert f"left out alone, {beside.path} would answer it without that" in problem.reason
    same = x.Route(beside.path, match=beside.match, service=OTHER, auth=USERS)
    assert leave_out_of_all((apps[0], app("other", WILDCARD, same)), closed.path)[0].routes == ()


@pytest.mark.parametrize(
    ("closed", "beside", "host"),
    [
        (CLOSED_REGEX, x.Route("/c", service=OTHER), WILDCARD),
        (CLOSED_REGEX, x.Route("/[x-z]/c", match="regex", service=OTHER), WILDCARD),
        (CLOSED, x.Route("/a/b", service=OTHER), WILDCARD),  # open inside it before, and after
        (CLOSED, x.Route("/ab", service=OTHER), WILDCARD),
        (
            x.Route("/a", match="exact", service=ONE, auth=USERS),
            x.Route("/a/[a-z]+", match="regex", service=OTHER),
            WILDCARD,
        ),
        (CLOSED, x.Route("/", service=OTHER), "elsewhere.example.org"),
        (CLOSED_REGEX, x.Route("/a", service=OTHER), "elsewhere.example.org"),
    ],
)
def test_what_opens_nothing_stops_nobody(closed: x.Route, beside: x.Route, host: str) -> None:
    apps = (app("one", HOST, closed), app("other", host, beside))
    assert [one.routes for one in leave_out_of_all(apps, closed.path)] == [(), (beside,)]


def test_a_route_that_is_open_can_always_go() -> None:
    shop = app("one", HOST, x.Route("/a", service=ONE), x.Route("/", service=OTHER, auth=USERS))
    assert [route.path for route in leave_out(shop, "/a").routes] == ["/"]


def test_what_hung_on_the_app_stays_where_it_led() -> None:
    """GIVEN an app's own backend WHEN its root route goes THEN routes and ports lead where they led."""
    own = x.Workload(image="shop:1", ports={"http": 80, "sql": 5432, "health": 81})
    shop = x.Exposure(
        name="shop",
        hosts=(HOST,),
        workload=own,
        health_check_path="/healthz",
        health_check_port=81,
        routes=(
            x.Route("/a", port="http"),
            x.Route("/b", port="sql", health_check_path="/b", health_check_port=80),
            x.Route("/c", service=OTHER),
        ),
        ports=(x.Port(5432), x.Port(9000, service=OTHER)),
    )
    before = Site((shop,))
    left = leave_out(shop, "/")
    after = Site((left,))
    assert (left.workload, left.service) == (None, None)
    assert [route.path for route in left.routes] == ["/a", "/b", "/c"]
    assert not validate([left])
    told = attrgetter("path", "backend", "port", "health_check_path", "health_check_port")
    assert [told(rule) for rule in after.rules["shop"]] == [
        told(one) for one in before.rules["shop"] if one.path != "/"
    ]
    streams = attrgetter("number", "backend", "target")
    assert [streams(one) for one in after.streams["shop"]] == [streams(one) for one in before.streams["shop"]]


def test_the_apps_own_backend_stays_with_its_root_route() -> None:
    shop = x.Exposure(name="shop", hosts=(HOST,), service=ONE, routes=(x.Route("/a"),), ports=(x.Port(80), x.Port(81)))
    (left,) = leave_out_of_all((shop,), "/a", ports=(81,))
    assert left == shop.replace(routes=(), ports=(x.Port(80),))
    assert leave_out_of_all((shop,)) == (shop,)


def test_what_is_meant_to_reach_stays_meant_and_what_reaches_no_more_says_so() -> None:
    """GIVEN a rewrite into what is protected WHEN that goes THEN nothing says that it is reached."""
    meant = x.Route("/pub", service=ONE, rewrite=x.ReplacePrefix("/a"), reaches_protected=True)
    shop = app("one", HOST, CLOSED, meant, x.Route("/x", service=OTHER))
    assert leave_out(shop, "/x").routes == (CLOSED, meant)
    assert [(one.path, one.reaches_protected) for one in leave_out(shop, "/a").routes] == [
        ("/pub", False),
        ("/x", False),
    ]
    assert not validate([leave_out(shop, "/a")])
