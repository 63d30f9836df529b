"""No tunnel leads past a guard: on every controller an upgrade is kept from a server, or the app is refused."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from anygress.controllers import all_controllers, find, names
from anygress.controllers.ingress_nginx import ONLY_WEBSOCKETS
from anygress.decide.pipeline import check, site_of
from anygress.decide.report import refuses
from anygress.description import exposure as x
from anygress.errors import InvalidSpec
from anygress.features.feature import Feature
from anygress.features.matching import choose
from anygress.rendering.tunnels import tunnels
from anygress.rendering.workload import service_of, service_port
from tests.simulators import simulator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anygress.decide.report import Report
    from anygress.features.feature import Rule

HOST = "app.example.com"
USERS, ADMINS = x.BasicAuth.from_secret("users"), x.BasicAuth.from_secret("admins")
SIMULATED = [name for name in names() if simulator(name)]
KEEPS_NOBODY_OUT = {"gce", "istio", "load-balancer", "node-port"}
"""Controllers that by themselves have no guard that one route has and another has not: there is none to lead past."""
UPGRADES = ("h2c", "H2C", "foo", "TLS/1.0", "HTTP/2.0", "h2c, websocket", "websocket, h2c", "websocket", "WebSocket")

_WORKLOAD = x.Workload(image="shop:1", ports={"http": 8080, "admin": 9090})
_OTHER = x.Workload(name="other", image="other:1", ports={"http": 8080})
_BACKENDS: tuple[dict[str, Any], ...] = (
    {},
    {"port": "admin"},
    {"workload": _OTHER},
    {"service": x.ServiceRef("svc", port=80)},
    {"service": x.ServiceRef("svc", port=8080)},
    {"service": x.Pods("pods", selector={"app": "pods"}, port=8080)},
)


@st.composite
def apps(draw: st.DrawFn) -> tuple[x.Exposure, ...]:
    """One app or two on names of their own, with routes of one another's servers and different guards."""
    guards = st.sampled_from((None, None, USERS, ADMINS))
    lists = st.sampled_from((None, None, ("10.0.0.0/8",)))
    found = []
    for name in draw(st.sampled_from((("shop",), ("shop", "blog")))):
        paths = draw(st.lists(st.sampled_from(("/", "/a/", "/a/b", "/c/")), min_size=1, max_size=4, unique=True))
        routes = tuple(
            x.Route(
                path,
                auth=draw(guards),
                ip_allow_list=draw(lists),
                websockets=draw(st.sampled_from((None, True))),
                health_check_path="/healthz",
                **draw(st.sampled_from(_BACKENDS if name == "shop" else _BACKENDS[3:])),
            )
            for path in paths
        )
        workload = _WORKLOAD if name == "shop" else None
        service = None if workload else x.ServiceRef("shop", port=8080)
        hosts = (f"{name}.example.com",)
        found.append(
            x.Exposure(name=name, namespace="web", hosts=hosts, workload=workload, service=service, routes=routes,
                       health_check_path="/healthz")
        )  # fmt: skip
    return tuple(found)


def _ways_past(report: Report) -> Iterator[tuple[x.Exposure, Rule, Rule]]:
    """A route, and one of the same server on which not everyone may who may on the first."""
    site = report.site
    every = [(app, rule) for app in site.exposures for rule in site.rules[app.name]]
    for app, rule in every:
        for other_app, other in every:
            same = _server(rule, app) == _server(other, other_app)
            if same and (other.auth not in (None, rule.auth) or other.ip_allow_list not in (None, rule.ip_allow_list)):
                yield app, rule, other


def _server(rule: Rule, app: x.Exposure) -> tuple[Any, ...]:
    if isinstance(rule.backend, x.Pods):  # a Service for each app, and the same pods
        return tuple(rule.backend.selector.items()), rule.backend.port
    return (*service_of(rule.backend, app), service_port(rule.backend, rule.port))


@pytest.mark.parametrize("controller", [name for name in SIMULATED if name not in KEEPS_NOBODY_OUT])
@given(data=st.data())
def test_no_tunnel_leads_past_a_guard(controller: str, data: st.DataObject) -> None:
    """GIVEN nothing that an administrator has set up WHEN the app is taken THEN no backend is asked past a guard."""
    simulate = simulator(controller)
    assert simulate is not None
    try:
        report = check(data.draw(apps()), controller, confirmed=["client-address"])
    except InvalidSpec:
        assume(False)  # noqa: FBT003  a draw that is wrong by itself says nothing
        raise
    past = list(_ways_past(report))
    hands_on_all = Feature.DROP_UPGRADES in {p.feature for p in report.preconditions}
    if not report.ok:
        refused = {problem.topic for problem in report.problems}
        assert refused != {Feature.DROP_UPGRADES.label} or past, "it is refused, and there is nothing to lead past"
        return
    assert report.rendering is not None
    assert not hands_on_all
    for app, rule, other in past:
        if choose(report.site.rules[app.name], rule.path) is not rule:
            continue  # nobody gets there by this path
        for upgrade in UPGRADES:
            seen = simulate.hands_on(report.rendering.manifests, app.hosts[0], rule.path, upgrade)
            assert seen is None or seen.lower() == "websocket", (rule.path, other.path, upgrade)


@pytest.mark.parametrize("controller", SIMULATED)
@pytest.mark.parametrize("websockets", [True, None])
def test_a_route_says_what_stops_upgrades(controller: str, websockets: bool | None) -> None:  # noqa: FBT001
    """GIVEN a route that asks for WebSockets or not THEN nothing else passes, and a WebSocket where it is asked for."""
    simulate = simulator(controller)
    assert simulate is not None
    app = x.Exposure(
        name="shop", namespace="web", hosts=(HOST,), workload=_WORKLOAD, websockets=websockets,
        health_check_path="/healthz",
    )  # fmt: skip
    report = check(app, controller)
    assert report.rendering is not None
    support = find(controller).support[Feature.DROP_UPGRADES]
    seen = {upgrade: simulate.hands_on(report.rendering.manifests, HOST, "/x", upgrade) for upgrade in UPGRADES}
    if websockets:
        assert (seen["websocket"], seen["WebSocket"]) in {("websocket", "WebSocket"), ("websocket", "websocket")}
    if support.verdict in {"native", "built_in"}:
        assert {upgrade.lower() for upgrade in seen.values() if upgrade} <= {"websocket"}
    if support.verdict in {"native", "cluster_config"} and controller not in PASSES_WEBSOCKETS and not websockets:
        assert seen["websocket"] is None
    elif not websockets:
        assert "a WebSocket passes" in (support.why or "")


PASSES_WEBSOCKETS = {"envoy-gateway", "f5-nginx", "gce", "istio"}
"""Where a WebSocket passes although none is asked for: the table says so."""


@pytest.mark.parametrize("controller", names())
def test_what_keeps_someone_out_of_a_server_is_kept_from_tunnels_too(controller: str) -> None:
    """GIVEN an open root and a password below it THEN it is built in, rendered, or protects until it is confirmed."""
    app = x.Exposure(
        name="shop", namespace="web", hosts=(HOST,), workload=_WORKLOAD, health_check_path="/healthz",
        routes=(x.Route("/admin/", auth=USERS),),
    )  # fmt: skip
    verdict = find(controller).support[Feature.DROP_UPGRADES].verdict
    problems = {problem.code for problem in check(app, controller).problems}
    if verdict == "cluster_config":
        assert problems == {"E266"}
        confirmed = check(app, find(controller)(confirm=("upgrades",)))
        (asked,) = [one for one in confirmed.preconditions if one.key == "upgrades"]
        assert confirmed.ok
        assert refuses(asked.__class__(**{**_fields(asked), "confirmed": False}), strict=False)
    elif verdict == "partial":
        assert "E250" in problems, "it has no passwords by itself, so that there is nothing to lead past"
    else:
        assert "E266" not in problems


def _fields(one: object) -> dict[str, Any]:
    return {name: getattr(one, name) for name in one.__slots__}  # type: ignore[attr-defined]


def test_a_proxy_takes_over_what_nobody_has_set_up() -> None:
    """GIVEN a fallback THEN the proxy keeps upgrades from the app, and the passwords stay where they are."""
    app = x.Exposure(
        name="shop", namespace="web", hosts=(HOST,), workload=_WORKLOAD, routes=(x.Route("/admin/", auth=USERS),),
        fallback=x.Sidecar(),
    )  # fmt: skip
    for controller in ("ingress-nginx", "f5-nginx"):
        report = check(app, controller)
        assert report.ok
        done = {need.feature for need in report.polyfilled}
        assert Feature.DROP_UPGRADES in done
        assert Feature.BASIC_AUTH not in done
        assert not [one for one in report.preconditions if one.key == "upgrades"]


def test_the_proxy_hands_on_a_websocket_where_one_is_asked_for_and_nothing_else() -> None:
    """GIVEN two routes of one backend THEN httpd has it twice, and looks at the whole of what is asked for."""
    app = x.Exposure(
        name="shop", namespace="web", hosts=(HOST,), workload=_WORKLOAD, auth=USERS, fallback=x.Sidecar(),
        routes=(x.Route("/ws/", websockets=True),),
    )  # fmt: skip
    rendering = check(app, "istio").rendering
    assert rendering is not None
    files = next(m["data"] for m in rendering.manifests if m["kind"] == "ConfigMap" and "httpd.conf" in m["data"])
    members = {
        found[1]: "upgrade=websocket" in found[2]
        for found in re.finditer(r'balancer://(backend-\d+)">\n(.*)\n', files["httpd.conf"])
    }
    sections = re.findall(r"# prefix (\S+): .*\n.*\n  ProxyPassMatch \"balancer://(backend-\d+)/", files["routes.conf"])
    assert {path: members[name] for path, name in sections} == {"/": False, "/ws/": True}
    lines = files["routes.conf"].splitlines()
    assert 'RequestHeader unset Upgrade "expr=! (%{HTTP:Upgrade} =~ m#^websocket$#i)"' in lines
    assert "RequestHeader unset HTTP2-Settings" in lines


def test_every_controller_takes_a_position_on_upgrades() -> None:
    for name, cls in all_controllers().items():
        assert cls.support[Feature.DROP_UPGRADES].source.startswith("https://"), name


# --------------------------------------------------------------------------------------------- which servers are one


def _past(*routes: x.Route, **app: Any) -> dict[str, str]:
    """The routes through which a tunnel leads past another's guard, and that other, by their paths."""
    exposure = x.Exposure(
        name="shop", namespace="web", hosts=(HOST,), **{"workload": _WORKLOAD, **app}, routes=tuple(routes)
    )
    site = site_of(exposure)
    found = tunnels(site).past
    return {rule.path: found[id(rule)].path for rule in site.rules["shop"] if id(rule) in found}


def _pods(name: str, port: int = 8080, **labels: str) -> x.Pods:
    return x.Pods(name, selector=labels, port=port)


_INSTANCE = {"app.kubernetes.io/instance": "shop"}


@pytest.mark.parametrize(
    ("backend", "is_one"),
    [
        ({}, True),
        ({"port": "admin"}, False),
        ({"workload": _OTHER}, False),
        ({"service": x.ServiceRef("shop", port=8080)}, True),
        ({"service": x.ServiceRef("shop", port="http")}, True),
        ({"service": x.ServiceRef("shop", port=9090)}, False),
        ({"service": x.ServiceRef("shop", port=8080, namespace="web")}, True),
        ({"service": x.ServiceRef("shop", port=8080, namespace="other")}, False),
        ({"service": x.ServiceRef("else", port=8080)}, False),
        ({"service": x.Pods("mine", selector=_INSTANCE, port=8080)}, True),
        ({"service": x.Pods("mine", selector=_INSTANCE, port=9090)}, False),
        ({"service": x.Pods("mine", selector={**_INSTANCE, "tier": "web"}, port=8080)}, False),
        ({"service": _pods("theirs", app="theirs")}, False),
    ],
)
def test_a_server_is_a_port_of_some_pods(backend: dict[str, Any], is_one: bool) -> None:  # noqa: FBT001
    """GIVEN an open root of the app's own workload and a closed route THEN a tunnel leads there if it is one server."""
    found = _past(x.Route("/admin/", auth=USERS, **backend))
    assert found == ({"/": "/admin/"} if is_one else {})


@pytest.mark.parametrize(
    ("open_", "closed", "is_one"),
    [
        (_pods("a", app="a"), _pods("b", app="a"), True),
        (_pods("a", app="a"), _pods("b", app="a", tier="web"), True),
        (_pods("a", app="a"), _pods("b", tier="web"), True),  # who knows
        (_pods("a", app="a"), _pods("b", app="b"), False),
        (_pods("a", app="a"), _pods("b", 9090, app="a"), False),
        (x.ServiceRef("a", port=80), x.ServiceRef("a", port=80), True),
        (x.ServiceRef("a", port=80), x.ServiceRef("a", port="http"), True),
        (x.ServiceRef("a", port=80), x.ServiceRef("b", port=80), False),
    ],
)
def test_pods_that_may_be_the_same_are(open_: Any, closed: Any, is_one: bool) -> None:  # noqa: FBT001
    found = _past(x.Route("/", service=open_), x.Route("/admin/", service=closed, auth=USERS), workload=None)
    assert found == ({"/": "/admin/"} if is_one else {})


def test_the_first_route_to_a_server_is_named_and_those_of_other_users_too() -> None:
    found = _past(
        x.Route("/a/"), x.Route("/b/", auth=USERS), x.Route("/c/", auth=ADMINS), x.Route("/d/", workload=_OTHER)
    )
    assert found == {"/": "/b/"}
    assert _past(x.Route("/", auth=USERS), x.Route("/c/", auth=ADMINS)) == {"/": "/c/"}
    assert _past(x.Route("/", auth=USERS), x.Route("/c/", auth=USERS)) == {}
    assert _past(x.Route("/"), x.Route("/c/")) == {}
    listed = ("10.0.0.0/8",)
    assert _past(x.Route("/"), x.Route("/c/", ip_allow_list=listed)) == {"/": "/c/"}
    assert _past(x.Route("/", auth=USERS), x.Route("/c/", auth=USERS, ip_allow_list=listed)) == {"/": "/c/"}


def test_what_is_not_exposed_is_told_of() -> None:
    """GIVEN an app of which one path is exposed THEN nginx's controllers say where a tunnel would lead, and take it."""
    app = x.Exposure(name="shop", namespace="web", hosts=(HOST,), routes=(x.Route("/api/", workload=_WORKLOAD),))
    for controller in ("ingress-nginx", "f5-nginx"):
        (told,) = [one for one in check(app, controller).preconditions if one.key == "upgrades"]
        assert "paths that are not exposed" in told.text
        assert not refuses(told, strict=False)
        whole = x.Exposure(name="shop", namespace="web", hosts=(HOST,), workload=_WORKLOAD)
        assert not [one for one in check(whole, controller).preconditions if one.key == "upgrades"]


# --------------------------------------------------------------------------------------------- behind nginx


def test_a_route_of_ingress_nginx_asks_for_no_upgrade_by_connection_unless_it_wants_websockets() -> None:
    """As far as an annotation can say it; and nobody else may say it otherwise."""
    key = "nginx.ingress.kubernetes.io/connection-proxy-header"
    app = x.Exposure(
        name="shop", namespace="web", hosts=(HOST,), workload=_WORKLOAD, routes=(x.Route("/ws/", websockets=True),)
    )
    rendering = check(app, "ingress-nginx").rendering
    assert rendering is not None
    said = {
        m["metadata"]["name"]: m["metadata"]["annotations"].get(key)
        for m in rendering.manifests
        if m["kind"] == "Ingress"
    }
    assert said == {"shop": "keep-alive", "shop--path-ws": None}
    (refused,) = check(replace(app, annotations={key: "close"}), "ingress-nginx").problems
    assert (refused.code, refused.where) == ("E301", f'annotations["{key}"]')


@pytest.mark.parametrize("controller", ["ingress-nginx", "f5-nginx"])
def test_the_line_for_a_config_map_is_yaml_and_one_statement(controller: str) -> None:
    """GIVEN the line that is told WHEN it is written into the ConfigMap THEN nginx reads one block or one directive."""
    app = x.Exposure(
        name="shop", namespace="web", hosts=(HOST,), workload=_WORKLOAD, routes=(x.Route("/admin/", auth=USERS),)
    )
    (told,) = [one for one in check(app, controller, confirmed=["upgrades"]).preconditions if one.key == "upgrades"]
    assert told.line is not None
    text, _, where = told.line.partition("} in the ")
    assert where.startswith("controller's ConfigMap")
    ((_, snippet),) = yaml.safe_load(f"{text}}}")["data"].items()
    assert snippet.endswith("}")
    assert snippet.count("{") == snippet.count("}")
    assert (snippet == ONLY_WEBSOCKETS) == (controller == "ingress-nginx")
