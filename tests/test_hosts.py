"""Hosts that meet: whatever a name keeps closed is answered by nobody else, on any scheme, listener or address."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from anygress.controllers import find, names
from anygress.decide.pipeline import check
from anygress.description import exposure as x
from anygress.errors import InvalidSpec
from anygress.features.feature import Feature, Site, hosts_meet, wildcards_above
from anygress.features.matching import choose
from anygress.rendering.names import joined_name
from tests.simulators import CLOSED, REDIRECTED, Way, closest, host_matches, simulator
from tests.strategies import NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anygress.rendering.manifest import Manifest
    from tests.simulators import Answer

SIMULATED = [name for name in names() if simulator(name)]
HOSTS = (
    "admin.example.com",
    "*.example.com",
    "*.team.example.com",
    "admin.team.example.com",
    "team.example.com",
    "shop.example.com",
)
ASKED = (*HOSTS[:1], *HOSTS[3:], "other.example.com", "other.team.example.com", "a.b.team.example.com")
PATHS = ("/", "/admin", "/admin/x", "/open", "/x/y", "/y")
SECRETS = ("users", "admins")
ADDRESSES = ("Gateway", "ListenerSet")


# --------------------------------------------------------------------------------------------- what meets


@given(st.lists(st.sampled_from(("a", "b", "example")), min_size=1, max_size=4), st.booleans(), st.data())
def test_hosts_meet_where_some_name_is_of_both(labels: list[str], wild: bool, data: st.DataObject) -> None:  # noqa: FBT001
    """Whatever the number of labels, and either way round; held against a list of names."""

    def host(given: Sequence[str], wildcard: bool) -> str:  # noqa: FBT001
        return ("*." if wildcard else "") + ".".join(given)

    other = data.draw(st.lists(st.sampled_from(("a", "b", "example")), min_size=1, max_size=4))
    one, two = host(labels, wild), host(other, data.draw(st.booleans()))
    every = [".".join(some) for size in range(1, 6) for some in product(("a", "b", "example"), repeat=size)]
    common = any(host_matches(one, name) and host_matches(two, name) for name in every)
    assert hosts_meet(one, two) == hosts_meet(two, one) == common


def test_the_nearest_wildcard_comes_first_and_none_is_above_itself() -> None:
    assert wildcards_above("a.b.c") == ("*.b.c", "*.c")
    assert wildcards_above("*.b.c") == ("*.c",)
    assert wildcards_above("localhost") == ()


def app(name: str, *hosts: str, auth: x.Auth | None = None, tls: bool = False, **fields: Any) -> x.Exposure:
    return x.Exposure(
        name=name,
        hosts=hosts,
        tls=(x.TlsSecret(f"{name}-tls"),) if tls else (),
        auth=auth,
        **{
            "namespace": NAMESPACE,
            "service": x.ServiceRef(f"{name}-svc", port=80),
            "health_check_path": "/healthz",
            **fields,
        },
    )


USERS = x.BasicAuth.from_secret("users")
GUARDED: dict[str, Any] = {"auth": USERS, "fallback": x.Sidecar()}
"""By the controller, or where it cannot by a proxy beside the app."""


def test_sharing_is_by_the_text_of_hosts_and_meeting_by_what_they_cover() -> None:
    one, two = app("one", "a.example.com"), app("two", "*.example.com", "example.org")
    three, four = app("three", "example.org"), app("four", "*.example.net")
    site = Site((one, two, three, four))
    assert [site.sharing(each) for each in site.exposures] == [(one,), (two, three), (two, three), (four,)]
    assert [site.meeting(each) for each in site.exposures] == [(one, two, three)] * 3 + [(four,)]
    assert [rule.backend.name for rule in site.rules_above(one)] == ["two-svc"]
    assert [site.rules_above(other) for other in (two, three, four)] == [()] * 3


# --------------------------------------------------------------------------------------------- who answers


@st.composite
def sets(draw: st.DrawFn, controller: str) -> tuple[x.Exposure, ...]:
    """Two to four apps whose hosts are likely to meet, each closed, open, or some of each; with TLS or without."""
    can = find(controller).support
    guards: list[dict[str, Any]] = [{}, {}]
    if can[Feature.BASIC_AUTH].is_rendered:
        guards += [{"auth": x.BasicAuth.from_secret(name)} for name in SECRETS]
    else:  # a proxy beside the app does it
        guards += [GUARDED, GUARDED]
    if can[Feature.IP_ALLOW_LIST].is_rendered:
        guards += [{"ip_allow_list": ("10.0.0.0/8",)}]
    same = draw(st.booleans())  # most sets with other schemes are refused
    all_tls = draw(st.booleans())
    found: list[x.Exposure] = []
    hosts = draw(st.permutations(HOSTS))
    for name in draw(st.permutations(("one", "two", "three", "four")))[: draw(st.integers(2, 4))]:
        guard = draw(st.sampled_from(guards))
        paths = draw(st.lists(st.sampled_from(("/admin", "/open", "/x")), unique=True, max_size=2))
        routes = tuple(_route(draw, path, name, index, controller) for index, path in enumerate(paths))
        rooted = draw(st.sampled_from((True, True, True, False))) or not routes
        tls = all_tls if same else draw(st.booleans())
        found.append(
            app(
                name,
                *[hosts.pop() for _ in range(min(draw(st.integers(1, 2)), len(hosts)))],
                tls=tls,
                redirect_to_https=draw(st.sampled_from((None, False))) if tls else None,
                routes=routes,
                service=x.ServiceRef(f"{name}-svc", port=80) if rooted else None,
                namespace=draw(st.sampled_from((NAMESPACE, NAMESPACE, NAMESPACE, NAMESPACE, "other"))),
                **guard,
            )
        )
    if draw(st.booleans()):  # one more on the hosts of another, with a path of its own
        own = {"auth": None, "ip_allow_list": None, "fallback": None, **draw(st.sampled_from(guards))}
        route = _route(draw, "/y", "five", 0, controller)
        found.append(found[0].replace(name="five", service=None, routes=(route,), **own))
    return tuple(found)


def _route(draw: st.DrawFn, path: str, name: str, index: int, controller: str) -> x.Route:
    service = x.ServiceRef(f"{name}-svc-{index}", port=80)
    opened = find(controller).support[Feature.BASIC_AUTH].is_rendered and draw(st.booleans())
    return x.Route(path, service=service, health_check_path="/healthz", auth=x.Open() if opened else None)


def _addresses(manifests: Sequence[Manifest], controller: str) -> list[str | None]:
    """Every address that a client may ask at, whatever DNS says."""
    kinds = ("Ingress",) if controller == "gce" else ADDRESSES
    return [m["metadata"]["name"] for m in manifests if m["kind"] in kinds] if controller in OWN else [None]


OWN = ("gce", "istio", "envoy-gateway")


def _ways(manifests: Sequence[Manifest], controller: str, lost: frozenset[str]) -> Iterator[tuple[str, Way]]:
    for address, scheme, host in product(_addresses(manifests, controller), ("http", "https"), ASKED):
        for sni in (None, *ASKED) if scheme == "https" else (None,):
            yield host, Way(scheme=scheme, sni=sni, address=address, lost=lost)  # type: ignore[arg-type]


def _let_in(site: Site, host: str, path: str, seen: Answer) -> str | None:
    """Who was let in that may not, if anyone: by the routes of the host that is nearest to a name, and by no others."""
    own = site.by_host.get(closest(site.by_host, host) or "", ())
    rules = [rule for one in own for rule in site.rules[one.name]]
    meant = choose(rules, path)
    for rule in [meant] if meant is not None else rules:
        if rule.auth is not None and seen.auth != rule.auth.secret:
            return f"{host}{path} is for {rule.auth.secret}, and {seen} asks for others"
        if rule.ip_allow_list not in (None, seen.networks):
            return f"{host}{path} is for some addresses, and {seen} is for others"
    return None


def _behind(seen: Answer, site: Site, path: str, manifests: Sequence[Manifest], way: Way) -> Answer:
    """With what a simulator does not see: the users of a proxy beside the app, the list of a whole Gateway on Istio."""
    policies = [m["spec"] for m in manifests if m["kind"] == "AuthorizationPolicy"]
    for spec in policies:
        if spec["targetRefs"][0]["name"] == way.address:
            seen = replace(seen, networks=tuple(spec["rules"][0]["from"][0]["source"]["notRemoteIpBlocks"]))
    if "--proxy" in seen.service:
        rules = next(site.rules[one.name] for one in site.exposures if seen.service.startswith(f"{one.name}-"))
        rule = choose(rules, path)
        assert rule is not None
        seen = replace(seen, auth=rule.auth.secret if rule.auth else None)
    return seen


def _outcome(apps: Sequence[x.Exposure], controller: str) -> tuple[list[str], Sequence[Manifest]]:
    """The codes of what is refused, or what is rendered."""
    try:
        report = check(apps, controller, confirmed=["client-address", "client-connection", "upgrades"])
    except InvalidSpec as refused:
        return [problem.code for problem in refused.problems], ()
    return [problem.code for problem in report.problems], report.rendering.manifests if report.rendering else ()


def _breaches(
    apps: Sequence[x.Exposure], manifests: Sequence[Manifest], controller: str, lost: frozenset[str] = frozenset()
) -> Iterator[str]:
    simulate, site = simulator(controller), Site(tuple(apps))
    assert simulate is not None
    for host, way in _ways(manifests, controller, lost):
        for path in PATHS:
            seen = simulate.answer(manifests, host, path, way)
            if seen is not None and seen.service not in (CLOSED, REDIRECTED):
                wrong = _let_in(site, host, path, _behind(seen, site, path, manifests, way))
                if wrong is not None:
                    yield f"{way}: {wrong}"


@pytest.mark.parametrize("controller", SIMULATED)
@given(data=st.data())
def test_what_a_name_keeps_closed_is_answered_by_nobody_else(controller: str, data: st.DataObject) -> None:
    """GIVEN apps whose hosts meet, and Secrets that are gone WHEN a name is asked in any way THEN its guard holds."""
    apps = data.draw(sets(controller))
    certificates = [tls.name for one in apps for tls in one.tls if isinstance(tls, x.TlsSecret)]
    lost = data.draw(st.frozensets(st.sampled_from((*SECRETS, *certificates))))
    codes, manifests = _outcome(apps, controller)
    event("refused: " + ", ".join(sorted(set(codes))) if codes else "rendered")
    assert next(_breaches(apps, manifests, controller, lost), None) is None


# --------------------------------------------------------------------------------------------- by name


NAME, WILDCARD, NESTED = "admin.example.com", "*.example.com", "*.team.example.com"
CLOSES = [name for name in SIMULATED if name != "gce"]
"""Where a name and a wildcard have one address."""


@pytest.mark.parametrize("lost", [frozenset(), frozenset({"users"}), frozenset({"inner-tls"})], ids=str)
@pytest.mark.parametrize("tls", [False, True])
@pytest.mark.parametrize(("name", "wildcard"), [(NAME, WILDCARD), (NESTED, WILDCARD), ("a.b.example.com", WILDCARD)])
@pytest.mark.parametrize("controller", CLOSES)
def test_a_closed_name_beside_an_open_wildcard(
    controller: str,
    name: str,
    wildcard: str,
    tls: bool,  # noqa: FBT001
    lost: frozenset[str],
) -> None:
    apps = (app("inner", name, **GUARDED, tls=tls), app("outer", wildcard, tls=tls))
    codes, manifests = _outcome(apps, controller)
    assert codes == []
    assert list(_breaches(apps, manifests, controller, lost)) == []


@pytest.mark.parametrize("controller", SIMULATED)
@pytest.mark.parametrize("name", [NAME, NESTED, "a.b.example.com"])
def test_schemes_that_cross_are_refused_on_all_controllers(name: str, controller: str) -> None:
    """A closed name without tls, a wildcard with it that asks for less: HTTPS would be the wildcard's to answer."""
    inner, outer = app("inner", name, auth=USERS), app("outer", WILDCARD, tls=True)
    with pytest.raises(InvalidSpec, match="over HTTPS outer would answer for") as refused:
        check((inner, outer), controller)
    (problem,) = refused.value.problems
    assert (problem.code, problem.topic, problem.where) == ("E118", "open-over-closed", "hosts[0]")
    assert problem.hint == "give tls to both, or to neither"


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        (app("inner", NAME), app("outer", WILDCARD, tls=True)),
        (app("inner", NAME, **GUARDED), app("outer", WILDCARD, tls=True, **GUARDED)),
        (app("inner", NAME, **GUARDED, tls=True), app("outer", WILDCARD)),
        (app("inner", WILDCARD, **GUARDED), app("outer", NAME, tls=True)),
        (app("inner", NAME, **GUARDED), app("outer", "*.example.org", tls=True)),
        (app("inner", NAME, **GUARDED), app("outer", "*.min.example.com", tls=True)),
    ],
    ids=[
        "both open",
        "the wildcard asks the same",
        "only the name has tls",
        "the wildcard is closed",
        "other",
        "below",
    ],
)
def test_schemes_that_cross_and_open_nothing_are_not_refused(inner: x.Exposure, outer: x.Exposure) -> None:
    for controller in CLOSES:
        codes, manifests = _outcome((inner, outer), controller)
        assert codes == []
        assert list(_breaches((inner, outer), manifests, controller)) == []


def test_a_secret_of_another_namespace_is_another() -> None:
    """Of one name in two namespaces: the one that is gone does not open the name to the users of the other."""
    inner, outer = app("inner", NAME, auth=USERS), app("outer", WILDCARD, auth=USERS, namespace="team")
    _, manifests = _outcome((inner, outer), "traefik")
    dropped = joined_name(inner.namespace, "inner")  # by Traefik
    left = [m for m in manifests if m["metadata"]["name"] != dropped]
    simulate = simulator("traefik")
    assert simulate is not None
    seen = simulate.answer(left, NAME, "/", Way(scheme="http"))
    assert seen is not None
    assert seen.service == CLOSED
    crossed = (inner, outer.replace(tls=(x.TlsSecret("tls"),)))
    assert _outcome(crossed, "traefik")[0] == ["E118"]


def test_apps_whose_hosts_meet_have_one_gateway_or_are_refused() -> None:
    for controller in ("envoy-gateway", "istio"):
        apps = (
            app("inner", NAME),
            app("outer", WILDCARD),
            app("more", "example.org", WILDCARD, routes=(x.Route("/y"),)),
        )
        apps = (*apps[:2], apps[2].replace(service=None, routes=(x.Route("/y", service=x.ServiceRef("y", port=80)),)))
        codes, manifests = _outcome(apps, controller)
        assert codes == []
        (gateway,) = (m["metadata"]["name"] for m in manifests if m["kind"] == "Gateway")
        assert gateway.partition("--")[0] == "inner"
        assert _outcome((apps[0].replace(namespace="team"), apps[1]), controller)[0] == ["E315"]
        assert _outcome((apps[0].replace(namespace="team", hosts=("example.net",)), apps[1]), controller)[0] == []


def test_a_load_balancer_a_wildcard_is_refused_beside_a_closed_name() -> None:
    inner = app("inner", NAME, auth=USERS, fallback=x.Sidecar())
    assert _outcome((inner, app("outer", WILDCARD)), "gce")[0] == ["E315"]
    assert _outcome((inner, app("outer", WILDCARD, auth=USERS, fallback=x.Sidecar())), "gce")[0] == []
    assert _outcome((inner, app("outer", "*.example.org")), "gce")[0] == []


def test_a_wildcard_does_not_answer_on_the_narrower_listener_of_another() -> None:
    """An HTTPRoute has all of its hosts on each of its listeners, and Istio takes one certificate a listener."""
    wide = app("wide", "admin.team.example.com", WILDCARD, tls=True)
    apps = (wide, app("team", NESTED, tls=True, **GUARDED))
    assert _outcome(apps, "istio")[0] == ["E325"]
    codes, manifests = _outcome(apps, "envoy-gateway")
    assert codes == []
    assert list(_breaches(apps, manifests, "envoy-gateway")) == []
    split = (wide.replace(hosts=(WILDCARD,)), wide.replace(name="admin", hosts=wide.hosts[:1]), apps[1])
    codes, manifests = _outcome(split, "istio")
    assert codes == []
    assert list(_breaches(split, manifests, "istio")) == []
