"""Which backends are one, and what of a protected one is reached past what protects it, held against brute force."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from anygress.decide.pipeline import check
from anygress.decide.validate import validate
from anygress.description import exposure as x
from anygress.errors import InvalidSpec
from anygress.features.feature import Site
from anygress.features.matching import matches, ordered, rewritten
from anygress.rendering.workload import service_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anygress.decide.report import Report
    from anygress.features.feature import Rule
    from anygress.rendering.manifest import Rendering

SPACE = "shop"
WEB = x.Workload(name="web", image="example.com/web:1", ports={"http": 8080, "admin": 9090, "spare": 7777})
LABELS = {"app.kubernetes.io/name": "web", "app.kubernetes.io/instance": "one"}
OPS, DEV = x.BasicAuth.from_secret("ops"), x.BasicAuth.from_secret("dev")
OFFICE = ("192.0.2.0/24",)
HOSTS = ("a.example.com", "b.example.com", "*.example.com")
WORDS = ("a", "b")
PATHS = ["/" + "/".join(words) for length in range(7) for words in itertools.product(WORDS, repeat=length)]
PATHS += [f"{path}/" for path in PATHS[1:]]
# The workload and the pods are there whatever the drawn routes name.
ANCHORS = (
    x.Port(9, protocol="UDP", workload=WEB, target="spare"),
    x.Port(10, protocol="UDP", service=x.Pods("api", selector={"app": "api"}, port=8080)),
)
_MADE, _ = service_of(x.Pods("api", selector={"app": "api"}, port=8080), x.Exposure(name="one", namespace=SPACE))
"""The Service that is made for those pods."""
OURS = {"E150", "E151", "E152"}


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to name a port of some pods, and which it really is. A workload is named by the app that makes it."""

    real: str
    backend: x.Backend
    port: int | str | None = None

    @property
    def part(self) -> dict[str, Any]:
        """The keywords of a route or a raw port."""
        return {"workload" if isinstance(self.backend, x.Workload) else "service": self.backend}


def _web(name: str, number: int) -> Iterator[Spelling]:
    real = f"web:{number}"
    yield from (Spelling(real, WEB, port) for port in (name, number))
    yield from (Spelling(real, x.ServiceRef("web", port=port)) for port in (name, number))
    yield Spelling(real, x.ServiceRef("web", port=number, namespace=SPACE))
    for index, label in enumerate(LABELS.items()):
        yield Spelling(real, x.Pods(f"w{index}", selector=dict([label]), port=number))
    yield Spelling(real, x.Pods("hashed", selector={**LABELS, "pod-template-hash": "abc"}, port=number))


def _api(number: int) -> Iterator[Spelling]:
    """Pods by selectors of which one is in the other, and the Services that are made for them."""
    for name, selector in (("api", {"app": "api"}), ("more", {"app": "api", "tier": "back"})):
        yield Spelling(f"api:{number}", x.Pods(name, selector=selector, port=number))
    yield from (Spelling(f"api:{number}", x.ServiceRef(_MADE, port=port)) for port in (number, f"tcp-{number}"))


SPELLINGS = (
    *_web("http", 8080),
    *_web("admin", 9090),
    *_api(8080),
    *_api(80),
    Spelling("far:80", x.ServiceRef("web", port=8080, namespace="far")),
    *(Spelling("svc", x.ServiceRef("svc", port=port)) for port in (80, "http")),
    Spelling("svc", x.ServiceRef("svc", port=80, namespace=SPACE)),
    Spelling("other", x.ServiceRef("other", port=80)),
    Spelling("front:8080", x.Pods("front", selector={"app": "front"}, port=8080)),
)
GUARDS = ({}, {}, {"auth": OPS}, {"auth": DEV}, {"ip_allow_list": OFFICE}, {"auth": OPS, "ip_allow_list": OFFICE})
REGEXES = ("/b/(.*)", "/(a|b)/(.*)", "/[ab]+/b", "/b/(a|b)(?:/(.*))?")
TARGETS = ("/$1", "/a/$1", "/$1/b")


def _path() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(WORDS), max_size=2).map(lambda words: "/" + "/".join(words))


@st.composite
def _route(draw: st.DrawFn, spellings: Sequence[Spelling], *, regexes: bool) -> tuple[x.Route, str]:
    spelling = draw(st.sampled_from(spellings))
    match = draw(st.sampled_from(("prefix", "prefix", "prefix", "exact", *(("regex",) if regexes else ()))))
    path = draw(st.sampled_from(REGEXES) if match == "regex" else _path())
    rewrites: list[x.Rewrite | None] = [None]
    if match == "prefix":
        rewrites += [
            None,
            x.StripPrefix(),
            x.ReplacePrefix(draw(_path())),
            x.ReplacePrefix(f"{draw(_path()).rstrip('/')}/"),
        ]
    elif match == "regex" and "(" in path:
        rewrites += [x.RegexRewrite(target) for target in TARGETS]
    route = x.Route(
        path,
        match=match,  # type: ignore[arg-type]  # drawn from the three there are
        port=spelling.port,
        rewrite=draw(st.sampled_from(rewrites)),
        reaches_protected=draw(st.sampled_from((*(False,) * 7, True))),
        **spelling.part,
        **draw(st.sampled_from(GUARDS)),
    )
    return route, spelling.real


@st.composite
def apps(draw: st.DrawFn, *, regexes: bool = False) -> tuple[tuple[x.Exposure, ...], dict[str, str]]:
    """Two apps that name a few backends in all ways, and what is really behind each part, by where it is written."""
    few = draw(st.lists(st.sampled_from(sorted({one.real for one in SPELLINGS})), min_size=1, max_size=2))
    real: dict[str, str] = {}
    found = []
    for name, hosts in (
        ("one", HOSTS[:1]),
        ("two", draw(st.sampled_from((HOSTS[:1], HOSTS[:2], HOSTS[1:2], HOSTS[2:])))),
    ):
        known = [
            one for one in SPELLINGS if one.real in few and (name == "one" or not isinstance(one.backend, x.Workload))
        ]
        routes: dict[tuple[str, str], tuple[x.Route, str]] = {}
        taken = {(r.match, r.path) for one in found for r in one.routes if set(one.hosts) & set(hosts)}
        for route, its in draw(st.lists(_route(known, regexes=regexes), min_size=1, max_size=3)):
            if (route.match, route.path) not in taken:
                routes.setdefault((route.match, route.path), (route, its))
        ports = draw(st.lists(st.tuples(st.sampled_from(known), st.sampled_from(("TCP", "TCP", "UDP"))), max_size=1))
        made = tuple(
            x.Port(7000 if name == "one" else 7001, protocol=protocol, target=spelling.port, **spelling.part)  # type: ignore[arg-type]
            for spelling, protocol in ports
        )
        real |= {f"{name}/routes[{index}]": its for index, (_, its) in enumerate(routes.values())}
        real |= {f"{name}/ports[{index}]": spelling.real for index, (spelling, _) in enumerate(ports)}
        source = {where.partition("/")[2]: where for where in real if where.startswith(name)}
        found.append(
            x.Exposure(
                name=name,
                namespace=SPACE,
                hosts=hosts if routes else (),
                routes=tuple(route for route, _ in routes.values()),
                ports=(*made, *(ANCHORS if name == "one" else ())),
                source=source,
            )
        )
    return tuple(found), real


def _reached(exposures: Sequence[x.Exposure], real: dict[str, str]) -> set[str]:
    """Where the routes are written that may show a backend what another shows it for fewer: every path of every host.

    What another open route answers before one may be spelt otherwise and come to it; what a closed route answers is
    nobody's in every spelling. Some backends take a last slash more or less for the same.
    """
    site = Site(tuple(exposures))
    names = {id(rule): f"{one.name}/{rule.where}" for one in exposures for rule in site.rules[one.name]}
    may: dict[tuple[str, str], dict[tuple[int, frozenset[str]], Rule]] = defaultdict(dict)
    shut: dict[tuple[str, str], dict[tuple[int, frozenset[str]], Rule]] = defaultdict(dict)
    for beside in site.by_host.values():
        apps = frozenset(one.name for one in beside)
        rules = ordered(rule for name in sorted(apps) for rule in site.rules[name])
        for path in PATHS:
            before: list[Rule] = []
            for rule in (one for one in rules if matches(one, path)):
                seen = (real[names[id(rule)]], rewritten(rule, path))
                if rule.is_closed and not before:
                    shut[seen][id(rule), apps] = rule
                if all(rule.asks_no_less_than(other) for other in before):
                    may[seen][id(rule), apps] = rule
                before.append(rule)
        for rule in rules:
            if rule.is_closed and rule.match == "exact" and rule.rewrite is None:
                for path in (rule.path, f"{rule.path}/", rule.path.rstrip("/") or "/"):
                    shut[real[names[id(rule)]], path][id(rule), apps] = rule
    return {
        names[id(rule)]
        for seen, closed in shut.items()
        for (_, its_apps), its in closed.items()
        for (_, apps), rule in may.get(seen, {}).items()
        if rule is not its
        and not rule.asks_no_less_than(its)
        and not (apps == its_apps and rule.rewrite is None and its.rewrite is None)
    }


def _told(exposures: Sequence[x.Exposure]) -> dict[str, set[str]]:
    """What validation says, by its code, and where."""
    found: dict[str, set[str]] = defaultdict(set)
    for problem in validate(exposures):
        found[problem.code].add(str(problem.source))
    return found


SETTINGS = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


@SETTINGS
@given(apps())
def test_whatever_is_reached_past_a_guard_is_refused_and_nothing_else(
    drawn: tuple[tuple[x.Exposure, ...], dict[str, str]],
) -> None:
    exposures, real = drawn
    told = _told(exposures)
    assume(not told.keys() - OURS)  # an app of which nothing was drawn
    event("refused" if told else "accepted")
    reached = _reached(exposures, real)
    meant = {f"{one.name}/routes[{i}]" for one in exposures for i, r in enumerate(one.routes) if r.reaches_protected}
    assert told["E151"] == reached - meant
    assert told["E152"] == meant - reached
    assert told["E150"] == _raw_past_guards(exposures, real)


def _raw_past_guards(exposures: Sequence[x.Exposure], real: dict[str, str]) -> set[str]:
    site = Site(tuple(exposures))
    closed = {real[f"{one.name}/{rule.where}"] for one in exposures for rule in site.rules[one.name] if rule.is_closed}
    ports = {f"{one.name}/{s.where}": s.protocol for one in exposures for s in site.streams[one.name]}
    return {where for where, protocol in ports.items() if protocol == "TCP" and real.get(where) in closed}


@SETTINGS
@given(apps(regexes=True))
def test_nothing_is_reached_past_a_guard_by_a_regex_either(
    drawn: tuple[tuple[x.Exposure, ...], dict[str, str]],
) -> None:
    exposures, real = drawn
    told = _told(exposures)
    assume(not told.keys() - OURS)
    reached = _reached(exposures, real)
    meant = {f"{one.name}/routes[{i}]" for one in exposures for i, r in enumerate(one.routes) if r.reaches_protected}
    event("more than is reached is refused" if told["E151"] - reached else "as much as is reached")
    assert told["E151"] >= reached - meant
    assert not told["E152"] & reached


# What is rendered: raw ports lead where they are described to lead, and never to what is guarded.


def _beside(guarded: Spelling, raw: Spelling, controller: str) -> Report:
    """An app that guards one port and has another one raw; by a proxy where the controller cannot."""
    ports = (x.Port(7000, target=raw.port, **raw.part), *(ANCHORS if controller in BOTH else ()))
    route = x.Route("/", port=guarded.port, auth=x.BasicAuth.from_secret("ops"), **guarded.part)
    app = x.Exposure(name="one", namespace=SPACE, hosts=HOSTS[:1], routes=(route,), ports=ports, fallback="sidecar")
    return check(app, controller)


BOTH = ("traefik", "envoy-gateway", "ingress-nginx", "f5-nginx", "node-port", "load-balancer")


def _raw_ways(rendering: Rendering) -> Iterator[tuple[str, str, Any]]:
    """The Services and their ports that raw TCP leads to, in the words of each kind of object."""
    for manifest in (*rendering.manifests, *(one.manifest for one in rendering.cluster)):
        spec = manifest.get("spec", {})
        ways: list[dict[str, Any]] = []
        match manifest["kind"]:
            case "IngressRouteTCP":
                ways = [one for route in spec["routes"] for one in route["services"]]
            case "TCPRoute":
                ways = [one for rule in spec["rules"] for one in rule["backendRefs"]]
            case "TransportServer" if spec["listener"]["protocol"] == "TCP":
                ways = [{**one, "name": one["service"]} for one in spec["upstreams"]]
            case "ConfigMap" if manifest["metadata"]["name"] == "tcp-services":
                parts = [re.split("[/:]", value) for value in manifest["data"].values()]
                ways = [{"namespace": space, "name": name, "port": port} for space, name, port in parts]
            case "Service" if spec["type"] in ("NodePort", "LoadBalancer"):
                ports = [one["port"] for one in spec["ports"] if one["protocol"] == "TCP"]
                ways = [{"name": manifest["metadata"]["name"], "port": port} for port in ports]
        yield from ((one.get("namespace", SPACE), one["name"], one["port"]) for one in ways)


def _really(rendering: Rendering, space: str, name: str, port: Any) -> Iterator[str]:
    """What a port of a Service leads to: by the objects where the Service is one of them, as the tests call it."""
    services = {one["metadata"]["name"]: one["spec"] for one in rendering.manifests if one["kind"] == "Service"}
    if space != SPACE or name not in services:
        yield name if space == SPACE else f"{space}:80"
        return
    selector, ports = services[name]["selector"], services[name]["ports"]
    tcp = (one for one in ports if one["protocol"] == "TCP")
    target = next((one["targetPort"] for one in tcp if str(port) in (str(one["port"]), one["name"])), "nowhere")
    templates = [one["spec"]["template"] for one in rendering.manifests if one["kind"] == "Deployment"]
    pods = [one for one in templates if selector.items() <= one["metadata"]["labels"].items()]
    for one in pods:
        numbers = {its["name"]: its["containerPort"] for c in one["spec"]["containers"] for its in c["ports"]}
        yield f"{one['metadata']['labels']['app.kubernetes.io/name']}:{numbers.get(target, target)}"
    if not pods:  # those of the workload, where it is not made here
        yield f"{'web' if selector.keys() & LABELS.keys() else selector['app']}:{target}"


@pytest.mark.parametrize("controller", BOTH)
def test_rendered_raw_ports_lead_where_they_say_and_never_past_a_guard(controller: str) -> None:
    """GIVEN one port guarded and one raw, in all spellings THEN it is refused, or the raw one alone is rendered raw."""
    rendered = 0
    for guarded, raw in itertools.product(SPELLINGS, SPELLINGS):
        if guarded.real == raw.real:
            with pytest.raises(InvalidSpec, match="E150"):
                _beside(guarded, raw, controller)
            continue
        found = _beside(guarded, raw, controller).rendering
        if found is not None:
            rendered += 1
            ways = {real for way in _raw_ways(found) for real in _really(found, *way)}
            assert raw.real in ways or "api:nowhere" in ways, (guarded, raw)
            assert guarded.real not in ways, (guarded, raw)
    assert rendered >= len(SPELLINGS), controller


# --------------------------------------------------------------------------------------------- left to the backend


def _rewriting(path: str, target: str, closed: x.Route) -> list[str]:
    """Codes of what is wrong with a rewrite beside a closed route of the same Service."""
    app = x.Exposure(
        name="one",
        namespace=SPACE,
        hosts=HOSTS[:1],
        service=x.ServiceRef("api", port=80),
        routes=(closed, x.Route(path, match="regex", rewrite=x.RegexRewrite(target))),
    )
    return [f"{problem.code} {problem.reason.partition(' of Service')[0]}" for problem in validate([app])]


@pytest.mark.parametrize(
    ("path", "target", "told"),
    [
        ("/b/v([^/]*)/(.*)", "/x/$1/$2", "GET /b/v./ reaches /x/./"),
        ("/b/([a-z]*)-(.*)", "/x/$2", "GET /b/-. reaches /x/."),
        ("/b/v(.*)", "/x/$1", "GET /b/v. reaches /x/."),
        ("/b/v(/?)(.*)", "/x/$2", "GET /b/v. reaches /x/."),
        ("/b/(?:v(.*))?", "/x/$1", "/b/(?:v(.*))? reaches /x/."),
        (r"/b/(\.)x(\.)/([a-z/]+)", "/x/$1$2/$3", r"/b/(\.)x(\.)/([a-z/]+) reaches /x/../a"),
        ("/b/(z?)", "/$1/admin", "GET /b/ reaches //admin"),
    ],
)
def test_no_rewrite_makes_a_path_that_a_backend_resolves_to_a_closed_one(path: str, target: str, told: str) -> None:
    """GIVEN a capture of a part of a segment WHEN it becomes a segment THEN that may be dots, which lead anywhere."""
    assert _rewriting(path, target, x.Route("/admin/", auth=OPS)) == [f"E151 {told}"]


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/b/(.*)", "/x/$1"),
        ("/b(/.*)", "/x$1"),
        ("/b(/.*)?", "/x$1"),
        ("/b(?:/(.*))?", "/x/$1"),
        ("/b/([^/]+)/(.*)", "/x/$1/$2"),
        ("/b/([^/]+)/c/(.*)/d", "/x/$2/$1"),
        (r"/b/v(\d+)/(.*)", "/x/$1/$2"),
        (r"/b/v([^/]*)/(\w+)", "/x/v$1/$2"),
        ("/b/([^/]+)/?", "/x/$1/y"),
        ("/b/([a-z]+)-([a-z]+)", "/x/$1/$2"),
        ("/b/(z?)", "/x/$1/y"),
    ],
)
def test_a_rewrite_of_whole_segments_is_as_resolved_as_what_was_asked_for(path: str, target: str) -> None:
    assert _rewriting(path, target, x.Route("/admin/", auth=OPS)) == []
