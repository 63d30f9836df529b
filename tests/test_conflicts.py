"""What is wrong only when the parts of a description are seen together."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anygress.decide.omit import leave_out
from anygress.decide.pipeline import check
from anygress.decide.validate import validate
from anygress.description import exposure as x
from anygress.errors import InvalidSpec
from anygress.rendering.manifest import selector

API, OTHER = x.ServiceRef("api", port=80), x.ServiceRef("other", port=80)
OPS, CUSTOMERS = x.BasicAuth.from_secret("ops"), x.BasicAuth.from_secret("customers")


def app(name: str, *routes: x.Route, hosts: tuple[str, ...] = ("app.example.com",), **fields: object) -> x.Exposure:
    return x.Exposure(name=name, namespace="shop", hosts=hosts, routes=routes).replace(**fields)


def codes(*exposures: x.Exposure) -> list[str]:
    return [problem.code for problem in validate(exposures)]


def test_the_same_path_of_any_two_apps_on_a_host_is_found() -> None:
    one, two = app("one", x.Route("/a", service=API)), app("two", x.Route("/x", service=API, auth=OPS))
    three = app("three", x.Route("/x/", service=API), namespace="elsewhere")
    assert codes(one, two) == []
    assert codes(one, two, three) == ["E108"]


def test_a_route_is_not_left_out_to_another_password() -> None:
    shop = app("shop", x.Route("/", service=API), x.Route("/admin/", service=API, auth=OPS), auth=CUSTOMERS)
    with pytest.raises(InvalidSpec, match="/ would answer it without that"):
        leave_out(shop, "/admin/")


@pytest.mark.parametrize("beside", [x.Route("/a", service=OTHER), x.Route("/a/c", match="regex", service=OTHER)])
def test_a_regex_is_left_out_only_with_what_would_answer_its_paths(beside: x.Route) -> None:
    shop = app("shop", beside, x.Route("/(a|b)/cc?", match="regex", service=API, auth=OPS))
    with pytest.raises(InvalidSpec, match="would answer it without that"):
        leave_out(shop, "/(a|b)/cc?")
    assert leave_out(shop, "/(a|b)/cc?", beside.path).routes == ()


def test_a_host_is_there_once() -> None:
    assert codes(app("shop", x.Route("/", service=API), hosts=("a.example.com", "a.example.com"))) == ["E108"]


_HOSTS = st.lists(st.sampled_from(("a.example.com", "b.example.com", "*.example.com")), min_size=1, max_size=6)


@given(_HOSTS)
def test_each_host_that_is_there_again_is_told_with_its_first_place(hosts: list[str]) -> None:
    problems = validate([app("shop", x.Route("/", service=API), hosts=tuple(hosts))])
    assert [(one.code, one.where, one.reason) for one in problems] == [
        ("E108", f"hosts[{index}]", f"the host is there already, as hosts[{hosts.index(host)}]")
        for index, host in enumerate(hosts)
        if hosts.index(host) != index
    ]


_SCHEMES: tuple[dict[str, object], ...] = (
    {},
    {"tls": x.TlsSecret("one")},
    {"tls": x.TlsSecret("other")},
    {"tls": x.TlsSecret("one"), "redirect_to_https": False},
    {"tls": x.TlsSecret("one"), "hsts": x.Hsts()},
)


@pytest.mark.parametrize(("one", "other"), [*product(range(len(_SCHEMES)), repeat=2)])
def test_a_host_of_two_apps_has_one_scheme(one: int, other: int) -> None:
    """GIVEN two apps THEN the later is told of each host of both where tls, hsts or redirect differ."""
    differ = one != other
    for hosts, shared in (
        (("a.example.com",), ["a.example.com"]),
        (("a.example.com", "b.example.com"), ["a.example.com", "b.example.com"]),
        (("c.example.com",), []),
    ):
        first = app("one", x.Route("/a", service=API), hosts=("a.example.com", "b.example.com"), **_SCHEMES[one])
        second = app("two", x.Route("/b", service=OTHER), hosts=hosts, **_SCHEMES[other])
        found = [(problem.code, problem.where, problem.reason) for problem in validate([first, second])]
        assert found == [
            ("E108", "hosts", f"{host} is shared with one, and their tls, hsts or redirect differ")
            for host in shared
            if differ
        ]


def test_a_route_of_a_host_is_one_apps() -> None:
    """GIVEN a route that two apps have on a host THEN the later is told, once a host; beside other hosts nobody is."""
    kinds = (
        x.Route("/a", service=API),
        x.Route("/a", match="exact", service=API),
        x.Route("/a.*", match="regex", service=API),
    )
    for one, other in product(kinds, repeat=2):
        for hosts in (("app.example.com",), ("other.example.com",)):
            twice = one.match == other.match and hosts == ("app.example.com",)
            both = app("one", one), app("two", x.Route(other.path, match=other.match, service=API), hosts=hosts)
            reasons = [problem.reason for problem in validate(both) if problem.code == "E108"]
            assert reasons == (
                [f"app.example.com{one.path} is answered by one already: routes[0].path"] if twice else []
            )


def test_what_only_routes_can_have_is_not_lost_on_raw_ports() -> None:
    for field, value in (("auth", OPS), ("timeout_seconds", 5), ("websockets", True), ("dns", x.ExternalDns())):
        ports = (x.Port(5432, service=API),)
        assert codes(x.Exposure(name="db", ports=ports).replace(**{field: value})) == ["E119"], field


def test_leaving_out_every_route_leaves_nothing_that_only_routes_can_have() -> None:
    shop = app(
        "shop",
        x.Route("/", service=API),
        auth=OPS,
        timeout_seconds=5,
        websockets=True,
        ports=(x.Port(5432, service=x.ServiceRef("api", port=5432)),),
    )
    assert codes(leave_out(shop, "/")) == []


def test_raw_ports_beside_a_password_are_said() -> None:
    ports = (x.Port(5432, service=x.ServiceRef("api", port=5432)),)
    shop = app("shop", x.Route("/", service=API), auth=OPS, ports=ports)
    notes = [note.text for note in check(shop, "traefik").notes]
    assert any("raw TCP and UDP ports have no password" in text for text in notes)
    assert (
        "raw port 5432 leads to port 5432 of Service api: it must not be the port of the pods that / protects by"
        in str(notes)
    )


_PODS = x.Workload(image="shop:1", ports={"http": 80, "sql": 5432})


@pytest.mark.parametrize(
    ("guarded", "raw"),
    [
        (_PODS, x.ServiceRef("other", port=5432)),
        (x.ServiceRef("other", port=80), _PODS),
        (x.ServiceRef("api", port=80), x.ServiceRef("other", port=5432)),
    ],
)
def test_what_may_be_one_port_by_a_service_of_the_users_is_said(guarded: x.Backend, raw: x.Backend) -> None:
    """GIVEN a Service that may lead to any pods and any of their ports THEN a raw port beside a guard is said."""
    route = x.Route("/", **_to(guarded), auth=OPS, **({"port": "http"} if guarded is _PODS else {}))
    port = x.Port(5432, **_to(raw))
    notes = [note.text for note in check(app("shop", route, ports=(port,)), "traefik").notes]
    assert any("raw port 5432 leads to port 5432 of" in text for text in notes)


@pytest.mark.parametrize(
    "sql", [{"workload": _PODS, "target": "sql"}, {"service": x.ServiceRef("shop", port=5432)}], ids=["pods", "Service"]
)
def test_two_ports_of_pods_that_are_known_are_two(sql: dict[str, Any]) -> None:
    route = x.Route("/", workload=_PODS, port="http", auth=OPS)
    shop = app("shop", route, ports=(x.Port(5432, **sql),))
    assert codes(shop) == []
    assert not any("raw port 5432 leads to" in note.text for note in check(shop, "traefik").notes)


def test_pods_of_more_labels_are_not_those_of_a_workload() -> None:
    """GIVEN a workload behind a guard THEN a selector of its labels leads to it, and of more does not."""
    shop = app("shop", x.Route("/", workload=_PODS, port="http", auth=OPS))
    labels = selector(shop, "shop")
    for more, found in (({}, ["E150"]), ({"tier": "other"}, [])):
        pods = x.Pods("others", selector={**labels, **more}, port=80)
        assert codes(shop.replace(ports=(x.Port(9000, service=pods),))) == found


def _to(backend: x.Backend) -> dict[str, Any]:
    return {"workload": backend} if isinstance(backend, x.Workload) else {"service": backend}


def test_a_name_under_a_wildcard_has_its_own_routes_on_traefik() -> None:
    """GIVEN a closed app on a name and an open one on the wildcard above THEN no router of the wildcard comes first."""
    inner = app("inner", x.Route("/", service=API, auth=OPS))
    web = x.ServiceRef("web", port=80)
    outer = app(
        "outer", x.Route("/admin", match="exact", service=web), x.Route("/", service=web), hosts=("*.example.com",)
    )
    rendering = check([inner, outer], "traefik").rendering
    assert rendering is not None
    key = "traefik.ingress.kubernetes.io/router.priority"
    priorities: dict[str, list[int]] = {"inner": [], "outer": []}
    for ingress in rendering.manifests:
        if ingress["kind"] == "Ingress":
            labels, annotations = ingress["metadata"]["labels"], ingress["metadata"]["annotations"]
            priorities[labels["app.kubernetes.io/instance"]].append(int(annotations[key]))
    assert max(priorities["outer"]) < 0 < min(priorities["inner"])


def test_a_route_for_some_addresses_is_not_left_out_to_everyone() -> None:
    admin = x.Route("/admin", service=x.ServiceRef("admin", port=80), ip_allow_list=("10.0.0.0/8",))
    shop = x.Exposure(name="shop", hosts=("a.b.c",), service=x.ServiceRef("shop", port=80), routes=(admin,))
    with pytest.raises(InvalidSpec, match="/admin is for some addresses alone; left out alone, / would answer it"):
        leave_out(shop, "/admin")
    assert leave_out(shop, "/admin", "/").routes == ()


def test_a_route_that_asks_for_more_opens_nothing() -> None:
    """GIVEN a list WHEN what would answer instead has it and a password too THEN nobody comes in who may not."""
    some, others = ("10.0.0.0/8",), ("192.0.2.0/24",)
    admin = x.Route("/admin", service=API, ip_allow_list=some)
    for auth, networks, opens in (
        (OPS, some, False),
        (None, some, False),
        (OPS, None, True),
        (OPS, others, True),
        (None, None, True),
    ):
        root = x.Route("/", service=API, auth=auth, ip_allow_list=networks)
        regex = x.Route("/[a-z]+/x", match="regex", service=API, auth=auth, ip_allow_list=networks)
        assert codes(app("shop", admin, regex)) == (["E118"] if opens else []), (auth, networks)
        if opens:
            with pytest.raises(InvalidSpec, match="/ would answer it without that"):
                leave_out(app("shop", admin, root), "/admin")
        else:
            leave_out(app("shop", admin, root), "/admin")
    both = x.Route("/admin", service=API, auth=OPS, ip_allow_list=some)
    with pytest.raises(InvalidSpec, match="/ would answer it without that"):
        leave_out(app("shop", both, x.Route("/", service=API, ip_allow_list=some)), "/admin")
