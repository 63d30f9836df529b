"""Names of objects: no two apps, rendered apart, share one, nor do two parts of an app; and no setting is in any."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from anygress.controllers import find, names
from anygress.controllers.istio import Istio
from anygress.controllers.traefik import normalized
from anygress.decide.pipeline import check
from anygress.description import exposure as x
from anygress.description.grammar import MARK
from anygress.errors import InvalidSpec
from anygress.features.feature import resolve
from anygress.rendering.names import ROOT, digest, host_role, joined_name, part_name, path_role, service_role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from anygress.decide.report import Report
    from anygress.rendering.manifest import Manifest

USERS = x.BasicAuth(users=(x.User("ops", password="correct horse battery staple"),))
THIRD = x.BasicAuth(users=(x.User("third", password="a third horse, a third staple"),))
OTHERS = x.BasicAuth(users=(x.User("dev", password="another horse, another staple"),))
_TOKENS = ("shop", "team", "y", "path", "admin", "auth", "pods", "tls", "timeouts", "closed", "http", "service")
_DIGEST = re.compile(r"[0-9a-f]{12}")

WORDS = frozenset(
    {
        "addresses", "auth", "body", "closed", "dots", "drop-authorization", "drop-forwarded", "encoded", "external",
        "files", "gateway", "grant", "headers", "hsts", "http", "https-redirect", "no-upgrades", "only-websockets",
        "proxy", "redirect", "replace-prefix", "rewrite", "strip-prefix", "timeouts", "tls", "udp", "users", "wildcard",
        *(f"auth-{name}" for name in names()),
    }
)  # fmt: skip
"""Every word that stands in a name for what an object is for."""


def told(controller: str) -> Any:
    """A controller of which everything is confirmed that a test may ask."""
    return find(controller)(confirm=("client-address", "client-connection", "response-headers", "upgrades"))


def report_of(apps: x.Exposure | tuple[x.Exposure, ...], controller: str) -> Report | None:
    """How a controller stands to some apps; nothing where the description is wrong by itself."""
    try:
        return check(apps, told(controller))
    except InvalidSpec:
        return None


def rendered(apps: x.Exposure | tuple[x.Exposure, ...], controller: str) -> tuple[Manifest, ...]:
    """The objects of some apps, which are not the cluster's; none where they are refused."""
    found = report_of(apps, controller)
    return found.rendering.manifests if found is not None and found.rendering is not None else ()


def identities(manifests: Iterable[Manifest]) -> set[tuple[str, ...]]:
    """What an object is known by in the cluster."""
    return {
        (one["apiVersion"].partition("/")[0], one["kind"], one["metadata"]["namespace"], one["metadata"]["name"])
        for one in manifests
    }


# --------------------------------------------------------------------------------------------- names by themselves

_LABELS = st.lists(st.sampled_from((*_TOKENS, "0123456789ab")), min_size=1, max_size=4).map("-".join)
_PATHS = st.one_of(
    st.lists(st.sampled_from((*_TOKENS, "0123456789ab", "A", "a_b", "a-b")), max_size=4)
    .map("/".join)
    .map("/{}".format),
    st.from_regex(r"/[A-Za-z0-9._~/-]{0,12}", fullmatch=True),
)


@given(
    one=st.tuples(_PATHS, st.sampled_from(("prefix", "exact"))),
    other=st.tuples(_PATHS, st.sampled_from(("prefix", "exact"))),
)
@settings(max_examples=500)
def test_two_routes_have_two_roles(one: tuple[str, str], other: tuple[str, str]) -> None:
    same = one[1] == other[1] and (one[0] == other[0] or (one[1] == "prefix" and _bare(one[0]) == _bare(other[0])))
    assert (path_role(*one) == path_role(*other)) is same


def _bare(path: str) -> str:
    return path.removesuffix("/")


def test_no_path_is_spelt_like_another_with_its_digest() -> None:
    """The digest of what is not spelt without loss is no path of its own; nor is that of a name that was cut."""
    hashed = path_role("/api-admin")
    assert path_role(f"/api/admin/{hashed[-12:]}") != hashed
    long = part_name("shop", path_role("/" + "x" * 80))
    assert len(long) == 63
    assert part_name(*long.split(MARK)) != long
    assert part_name("shop", path_role("/" + "x" * 80 + "y")) != long


@given(app=_LABELS, other=_LABELS, path=_PATHS, another=_PATHS, data=st.data())
@settings(max_examples=300)
def test_a_name_is_of_one_app_and_one_role(app: str, other: str, path: str, another: str, data: st.DataObject) -> None:
    words = st.sampled_from(("", *sorted(WORDS)))
    one = (path_role(path) or ROOT, data.draw(words))
    two = data.draw(st.sampled_from(((path_role(another) or ROOT, data.draw(words)), (data.draw(words), ""))))
    first, second = (app, *filter(None, one)), (other, *filter(None, two))
    assert (part_name(*first) == part_name(*second)) is (first == second)


@given(tokens=st.lists(st.sampled_from(_TOKENS), min_size=2, max_size=5), data=st.data())
@settings(max_examples=300)
def test_a_joined_name_is_of_one_namespace(tokens: list[str], data: st.DataObject) -> None:
    """What Traefik joins, and spells with one hyphen for two, is still of one namespace, app and role."""
    pairs = []
    for _ in range(2):
        at = sorted(data.draw(st.integers(1, len(tokens) - 1)) for _ in range(2))
        space, app, role = ("-".join(part) for part in (tokens[: at[0]], tokens[at[0] : at[1]], tokens[at[1] :]))
        assume(app)
        pairs.append((space, app, role))
    ids = [normalized(f"{space}-{joined_name(space, app, role)}") for space, app, role in pairs]
    assert (ids[0] == ids[1]) is (pairs[0] == pairs[1])


def test_services_of_two_namespaces_have_two_roles() -> None:
    pairs = (("b", None), ("b", "a"), ("c", "a-b"), ("b-c", "a"), ("b--c", None), ("b-c", None), ("c", "a--b"))
    roles = [service_role(*pair) for pair in pairs]
    assert len({*roles}) == len(roles)
    assert [role.count(MARK) for role in roles] == [0, 1, 1, 1, 0, 0, 0]


# --------------------------------------------------------------------------------------------- names of apps


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"name": "shop--auth"}, "name"),
        ({"workload": x.Workload(name="a--b", image="a:1", ports={"http": 80})}, "workload.name"),
        ({"service": x.Pods("a--b", selector={"a": "b"}, port=80)}, "service.name"),
    ],
)
def test_no_name_of_an_app_has_the_mark(changes: dict[str, Any], where: str) -> None:
    app = x.Exposure(name="shop", namespace="web", hosts=("a.example.com",), service=x.ServiceRef("svc", port=80))
    if "workload" in changes:
        changes = {**changes, "service": None}
    with pytest.raises(InvalidSpec) as refused:
        check(app.replace(**changes), "traefik")
    (problem,) = refused.value.problems
    assert (problem.code, problem.where) == ("E101", where)
    assert problem.hint in {'did you mean "shop-auth"?', 'did you mean "a-b"?'}


# --------------------------------------------------------------------------------------------- two apps, apart


@st.composite
def pairs(draw: st.DrawFn) -> tuple[x.Exposure, x.Exposure]:
    """Two apps whose names and namespaces are cut from one text, and whose paths spell what the other is named by."""
    tokens = draw(st.lists(st.sampled_from(_TOKENS), min_size=2, max_size=5))
    places = sorted(draw(st.tuples(st.integers(1, len(tokens) - 1), st.integers(1, len(tokens) - 1))))
    spaces = [("-".join(tokens[:at]), "-".join(tokens[at:])) for at in places]
    if draw(st.booleans()):  # in one namespace, one name beginning like the other
        spaces[1] = (spaces[0][0], f"{spaces[0][1]}-{draw(st.sampled_from(_TOKENS))}")
    assume(spaces[0] != spaces[1])
    a, b = (
        draw(_app(space, name, host))
        for (space, name), host in zip(spaces, ("a-b.example.com", "b.example.com"), strict=True)
    )
    return a, b


@st.composite
def _app(draw: st.DrawFn, space: str, name: str, host: str) -> x.Exposure:
    paths = draw(
        st.lists(
            st.lists(st.sampled_from((*_TOKENS, "ADMIN", "a-b")), max_size=3).map("/".join), max_size=3, unique=True
        )
    )
    backends = (None, None, x.Pods("api", selector={"a": "b"}, port=8080))
    routes = []
    for path in dict.fromkeys(("", *paths)):
        more: dict[str, Any] = {"auth": draw(st.sampled_from((None, USERS)))} if path else {}
        more["timeout_seconds"] = draw(st.sampled_from((None, 120)))
        more["response_headers"] = draw(st.sampled_from(({}, {"X-A": "b"})))
        routes.append(x.Route(f"/{path}", service=draw(st.sampled_from(backends)), **more))
    return x.Exposure(
        name=name,
        namespace=space,
        hosts=(host, f"*.{host}"),
        workload=x.Workload(image="a:1", ports={"http": 8080, "queue": 5672}, files={"/etc/a": "b"}),
        routes=tuple(routes),
        tls=draw(st.sampled_from(((), (x.ClusterIssuer("ca"),)))),
        ports=draw(st.sampled_from(((), (x.Port(5672 if host[0] == "a" else 5673, target="queue"),)))),
        fallback=draw(st.sampled_from((None, x.Sidecar()))),
        health_check_path="/healthz",
    )


@pytest.mark.parametrize("controller", names())
@given(data=st.data())
@settings(max_examples=40)
def test_two_apps_rendered_apart_share_nothing(controller: str, data: st.DataObject) -> None:
    """No object of one has the name of the other's, nor what the controller makes of names, joined."""
    a, b = data.draw(pairs())
    if controller in {"node-port", "load-balancer", "gce"}:
        a, b = (_plain(one, controller) for one in (a, b))
    mine, its = rendered(a, controller), rendered(b, controller)
    assert not identities(mine) & identities(its)
    if not (mine and its):
        return
    known = dict(joined_ids(mine, controller))
    assert not {name: (known[name], what) for name, what in joined_ids(its, controller) if name in known}


def _plain(app: x.Exposure, controller: str) -> x.Exposure:
    """What a controller without passwords, or without paths, can do of an app."""
    routes = tuple(replace(route, auth=None) for route in app.routes)
    if controller == "gce":
        return app.replace(
            routes=tuple(replace(r, health_check_path="/healthz") for r in routes), ports=(), hosts=app.hosts[:1]
        )
    return app.replace(routes=(x.Route("/"),), tls=(), health_check_path=None)


def joined_ids(manifests: tuple[Manifest, ...], controller: str) -> Iterator[tuple[tuple[str, str], str]]:
    """What a controller knows things by, where that is made of several names; and the name of the thing."""
    for one in manifests:
        kind, space, name = one["kind"], one["metadata"]["namespace"], one["metadata"]["name"]
        if controller == "traefik" and kind in {"Middleware", "ServersTransport"}:
            yield (kind, normalized(f"{space}-{name}")), name
        if controller == "traefik" and kind in {"IngressRouteTCP", "IngressRouteUDP"}:
            yield (kind, f"{space}-{name}"), name
        if kind == "Gateway" and controller == "istio":
            yield ("Deployment", f"{space}/{name}-{one['spec']['gatewayClassName']}"), name
        if kind == "Deployment" and controller == "istio":
            yield ("Deployment", f"{space}/{name}"), name
        if kind == "Ingress" and controller in {"traefik", "ingress-nginx"}:
            yield from _ids_of_ingress(one, normalized if controller == "traefik" else str)


def _ids_of_ingress(ingress: Manifest, spelt: Callable[[str], str]) -> Iterator[tuple[tuple[str, str], str]]:
    space, name = ingress["metadata"]["namespace"], ingress["metadata"]["name"]
    for rule in ingress["spec"]["rules"]:
        for path in rule["http"]["paths"]:
            service = path["backend"]["service"]
            (port,) = service["port"].values()
            yield ("service", spelt(f"{space}-{service['name']}-{port}")), service["name"]
            if spelt is normalized:
                yield ("router", spelt(f"{space}-{name}-{rule['host']}{path['path']}")), name
    if spelt is normalized:
        for tls in ingress["spec"].get("tls", ()):
            yield ("certificate", f"{space}-{tls['secretName']}"), tls["secretName"]


@pytest.mark.parametrize("controller", ["traefik", "ingress-nginx"])
def test_services_that_a_controller_takes_for_one_are_refused(controller: str) -> None:
    """``team`` and ``y-shop`` are joined as ``team-y`` and ``shop`` are."""
    apps = tuple(
        x.Exposure(name=name, namespace=space, hosts=(f"{name}.example.com",), service=x.ServiceRef(name, port=80))
        for space, name in (("team", "y-shop"), ("team-y", "shop"))
    )
    report = check(apps, controller)
    reason = f"{controller} knows port 80 of Service team/y-shop and port 80 of Service team-y/shop by one name, "
    assert [(one.code, one.topic) for one in report.problems] == [("E334", "joined-name")]
    assert report.problems[0].reason == f"{reason}team-y-shop-80"
    assert check(apps[0], controller).ok
    assert check(apps[1], controller).ok


def test_traefik_takes_no_two_routers_for_one() -> None:
    """It makes a hyphen of the dots of a host, too."""
    apps = tuple(
        x.Exposure(name=name, namespace="web", hosts=(host,), service=x.ServiceRef("svc", port=80))
        for name, host in (("shop", "a-b.example.com"), ("shop-a", "b.example.com"))
    )
    report = check(apps, "traefik")
    assert report.rendering is not None
    routers = [name for name, _ in joined_ids(report.rendering.manifests, "traefik") if name[0] == "router"]
    assert len({*routers}) == len(routers) == 2


def test_istio_makes_no_deployment_in_the_place_of_another() -> None:
    """It names the Deployment of a Gateway ``<gateway>-<class>``, in 63 characters at most."""
    workload = x.Workload(image="a:1", ports={"http": 80})
    for name in ("shop", "a" * 63):
        app = x.Exposure(name=name, namespace="web", hosts=("a.example.com",), workload=workload)
        made = [name for _, name in joined_ids(rendered(app, "istio"), "istio")]
        (gateway,) = (one for one in made if one != name)
        assert MARK in gateway
        assert len(f"{gateway}-istio") <= 63
    assert [one.code for one in check(app, Istio(gateway_class="i" * 21)).problems] == ["E310"]


# --------------------------------------------------------------------------------------------- what is named is there


@given(data=st.data())
@settings(max_examples=30)
def test_traefik_finds_what_annotations_name(data: st.DataObject) -> None:
    """Of every Middleware and ServersTransport that is named, there is one; ``--`` is one hyphen to Traefik."""
    app = data.draw(pairs())[0]
    app = app.replace(namespace=data.draw(st.sampled_from(("web", "a--b"))))
    manifests = rendered(app, "traefik")
    made = (one for one in manifests if one["kind"] in {"Middleware", "ServersTransport"})
    ids = (normalized(f"{app.namespace}-{one['metadata']['name']}") for one in made)
    there = {f"{name}@kubernetescrd" for name in ids}
    named = {
        name
        for one in manifests
        for key, value in one["metadata"].get("annotations", {}).items()
        if key.endswith((".middlewares", ".serverstransport"))
        for name in value.split(",")
    }
    assert named == there


# --------------------------------------------------------------------------------------------- one app


@pytest.mark.parametrize("controller", names())
def test_two_routes_that_differ_in_case_keep_their_users(controller: str) -> None:
    """These two had one hash of 24 bits."""
    routes = (x.Route("/adMiNiStrAtion", auth=USERS), x.Route("/AdMInIsTrAtIoN", auth=OTHERS), x.Route("/"))
    app = x.Exposure(
        name="shop", namespace="web", hosts=("a.example.com",), routes=routes, fallback=x.Sidecar(),
        workload=x.Workload(image="a:1", ports={"http": 80}), health_check_path="/h",
    )  # fmt: skip
    secrets = [one for one in rendered(app, controller) if one["kind"] == "Secret"]
    text = "".join(line for one in secrets for line in one["stringData"].values())
    if controller not in {"node-port", "load-balancer"}:
        assert text.count("ops:") == text.count("dev:") == 1


# --------------------------------------------------------------------------------------------- no setting in a name


def _rich(**changes: Any) -> x.Exposure:
    app = x.Exposure(
        name="shop",
        namespace="web",
        hosts=("a.example.com",),
        tls=(x.ClusterIssuer("ca"),),
        hsts=x.Hsts(max_age_seconds=100),
        workload=x.Workload(image="a:1", ports={"http": 8080, "queue": 5672}, files={"/etc/a": "b"}),
        auth=USERS,
        timeout_seconds=30,
        connect_timeout_seconds=4,
        max_body_size="1Mi",
        health_check_path="/healthz",
        ip_allow_list=("10.0.0.0/8",),
        response_headers={"X-A": "a"},
        routes=(
            x.Route("/"),
            x.Route("/api/", timeout_seconds=40, auth=OTHERS, response_headers={"X-B": "b"}, max_body_size="2Mi"),
            x.Route("/slow", match="exact", timeout_seconds=50, connect_timeout_seconds=7),
            x.Route("/pods", service=x.Pods("pods", selector={"a": "b"}, port=80), timeout_seconds=60),
        ),
        ports=(x.Port(5672, target="queue"),),
        fallback=x.Sidecar(),
    )
    return app.replace(**changes)


def _with_route(index: int, **changes: Any) -> x.Exposure:
    routes = list(_rich().routes)
    routes[index] = replace(routes[index], **changes)
    return _rich(routes=tuple(routes))


_WORKLOAD = _rich().workload
assert _WORKLOAD is not None
CHANGES = {
    "timeout": _rich(timeout_seconds=35),
    "connect-timeout": _rich(connect_timeout_seconds=5),
    "body": _rich(max_body_size="3Mi"),
    "health": _rich(health_check_path="/other"),
    "list": _rich(ip_allow_list=("10.0.0.0/9",)),
    "headers": _rich(response_headers={"X-A": "other"}),
    "hsts": _rich(hsts=x.Hsts(max_age_seconds=200)),
    "realm": _rich(auth=replace(USERS, realm="Other")),
    "users": _rich(auth=THIRD),
    "issuer": _rich(tls=(x.ClusterIssuer("other"),)),
    "image": _rich(workload=replace(_WORKLOAD, image="b:2")),
    "files": _rich(workload=replace(_WORKLOAD, files={"/etc/a": "c"})),
    "replicas": _rich(workload=replace(_WORKLOAD, replicas=3)),
    "grace": _rich(workload=replace(_WORKLOAD, termination_grace_seconds=99)),
    "port": _rich(workload=replace(_WORKLOAD, ports={"http": 9090, "queue": 5672})),
    "annotations": _rich(annotations={"a.example/b": "c"}),
    "host": _rich(hosts=("b.example.com",)),
    "order": _rich(routes=tuple(reversed(_rich().routes))),
    "route-timeout": _with_route(1, timeout_seconds=45),
    "shortest-timeout": _with_route(1, timeout_seconds=5),
    "route-headers": _with_route(1, response_headers={"X-B": "other"}),
    "route-body": _with_route(1, max_body_size="4Mi"),
    "route-users": _with_route(1, auth=THIRD),
    "route-connect-timeout": _with_route(2, connect_timeout_seconds=8),
    "pods-timeout": _with_route(3, timeout_seconds=65),
    "pods-port": _with_route(3, service=x.Pods("pods", selector={"a": "b"}, port=81)),
}


def _for(app: x.Exposure, controller: str) -> x.Exposure:
    """What a controller can do of it."""
    if controller in {"node-port", "load-balancer"}:
        return app.replace(routes=(next(r for r in app.routes if r.path == "/"),), tls=(), hsts=None)
    if controller == "istio":
        app = app.replace(routes=tuple(replace(route, connect_timeout_seconds=None) for route in app.routes))
    if controller in {"gce", "envoy-gateway"}:
        app = app.replace(connect_timeout_seconds=None, max_body_size=None)
        routes = (replace(r, connect_timeout_seconds=None, max_body_size=None) for r in app.routes)
        app = app.replace(routes=tuple(routes))
    if controller == "gce":
        health = tuple(replace(r, health_check_path=app.health_check_path) for r in app.routes)
        app = app.replace(ports=(), routes=health, ip_allow_list=None, auth=None)
        app = app.replace(routes=tuple(replace(r, auth=None) for r in app.routes))
    return app


@pytest.mark.parametrize("controller", names())
@pytest.mark.parametrize("change", CHANGES)
def test_another_setting_renames_nothing(change: str, controller: str) -> None:
    before, after = (rendered(_for(app, controller), controller) for app in (_rich(), CHANGES[change]))
    assert before, report_of(_for(_rich(), controller), controller)
    assert identities(before) == identities(after)


@pytest.mark.parametrize("controller", names())
def test_names_are_made_of_the_app_and_the_route_alone(controller: str) -> None:
    """Each part of a name is a word, or stands for a route, a host, a Service, pods or a port; or it is a digest."""
    app = _for(
        _rich(hosts=("a.example.com", "*.b.example.com") if controller != "gce" else ("a.example.com",)), controller
    )
    known = {*WORDS, ROOT, "pods-pods", "tcp-5672", "service-shop", *(host_role(host) for host in app.hosts)}
    known |= {path_role(rule.path, rule.match) for rule in resolve(app)}
    manifests = rendered(app, controller)
    assert manifests
    for one in manifests:
        name, *parts = one["metadata"]["name"].split(MARK)
        assert name == "shop"
        kept = [part for part in parts if not _DIGEST.fullmatch(part)]
        *whole, last = kept or ["files"]
        assert {*whole} <= known, one["metadata"]["name"]
        assert any(word.startswith(last) for word in known), one["metadata"]["name"]  # it may be cut


def test_a_digest_has_48_bits() -> None:
    assert _DIGEST.fullmatch(digest("shop"))
