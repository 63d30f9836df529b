"""Istio: what differs from core Gateway API, and what is refused. The rest is in test_envoy_gateway.py."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from anygress.controllers.istio import Istio
from anygress.decide.pipeline import check, render
from anygress.description import exposure as x

if TYPE_CHECKING:
    from collections.abc import Iterable

    from anygress.rendering.manifest import Manifest

HOST = "app.example.com"
APP = x.ServiceRef("app", port=80)
API = x.ServiceRef("api", port=8080)
USERS = x.BasicAuth(users=(x.User("ops", password="demo"),))
PLATFORM = "infra/public"


def exposed(**settings: Any) -> x.Exposure:
    return x.Exposure(**{"name": "shop", "namespace": "apps", "hosts": (HOST,), "service": APP, **settings})


def rendered(exposure: x.Exposure | Iterable[x.Exposure], **options: Any) -> dict[str, dict[str, Manifest]]:
    """The manifests by kind and name."""
    found: dict[str, dict[str, Manifest]] = {}
    for manifest in render(exposure, Istio(**options)).manifests:
        found.setdefault(manifest["kind"], {})[manifest["metadata"]["name"]] = manifest
    return found


def reasons(exposure: x.Exposure | Iterable[x.Exposure], **options: Any) -> str:
    return "\n".join(map(str, check(exposure, Istio(**options)).problems))


def paths(exposure: x.Exposure) -> dict[str, tuple[str, str]]:
    """The path match of each Service's route."""
    found = {}
    for route in rendered(exposure)["HTTPRoute"].values():
        (rule,) = route["spec"]["rules"]
        path = rule["matches"][0]["path"]
        found[rule["backendRefs"][0]["name"]] = (path["type"], path["value"])
    return found


def notes(exposure: x.Exposure, **options: Any) -> str:
    return "\n".join(note.text for note in check(exposure, Istio(**options)).notes)


# --------------------------------------------------------------------------------------------- the order of paths


def test_prefixes_stay_prefixes_where_no_regex_is() -> None:
    routes = (x.Route("/a/", service=API), x.Route("/a/b", match="exact", service=x.ServiceRef("exact", port=80)))
    assert paths(exposed(routes=routes)) == {
        "app": ("PathPrefix", "/"),
        "api": ("PathPrefix", "/a"),
        "exact": ("Exact", "/a/b"),
    }


def test_a_prefix_that_a_regex_overlaps_becomes_a_shorter_regex() -> None:
    routes = (
        x.Route("/a/[a-z.]+", match="regex", service=x.ServiceRef("regex", port=80)),
        x.Route("/a/x.y/", service=x.ServiceRef("below", port=80)),
        x.Route("/other/", service=x.ServiceRef("other", port=80)),
    )
    found = paths(exposed(routes=routes))
    assert {name for name, (kind, _) in found.items() if kind == "RegularExpression"} == {"regex", "below", "app"}
    assert found["other"] == ("PathPrefix", "/other")
    assert found["app"][1] == "/.*"
    assert found["below"][1] == r"/a/x\.y(?:/.*)?"
    assert len(found["regex"][1]) > len(found["below"][1]) > len(found["app"][1])


def test_a_rewritten_prefix_that_a_regex_overlaps_is_refused() -> None:
    regex = x.Route("/a/[0-9]+", match="regex", service=API)
    stripped = x.Route("/a/", service=API, rewrite=x.StripPrefix())
    text = reasons(exposed(service=None, routes=(regex, stripped)))
    assert "Istio tries prefixes before regexes, so that /a/ would answer what /a/[0-9]+ is there for" in text
    apart = x.Route("/b/", service=API, rewrite=x.StripPrefix())
    assert not reasons(exposed(service=None, routes=(regex, apart)))


def test_a_stripped_root_is_no_rewrite() -> None:
    regex = x.Route("/a/[0-9]+", match="regex", service=API)
    root = x.Route("/", service=APP, rewrite=x.StripPrefix())
    assert not reasons(exposed(service=None, routes=(regex, root)))


def test_a_replaced_root_is_refused() -> None:
    root = x.Route("/", service=APP, rewrite=x.ReplacePrefix("/v2"))
    assert "/x would become /v2x" in reasons(exposed(service=None, routes=(root,)))


# --------------------------------------------------------------------------------------------- connect timeouts


def test_a_connect_timeout_is_a_destination_rule_for_this_gateway_alone() -> None:
    found = rendered(exposed(routes=(x.Route("/api/", service=API, connect_timeout_seconds=3),)))["DestinationRule"]
    assert set(found) == {"shop--service-app--timeouts", "shop--service-api--timeouts"}
    spec = found["shop--service-api--timeouts"]["spec"]
    assert spec["host"] == "api.apps.svc.cluster.local"
    assert spec["exportTo"] == ["."]
    assert spec["workloadSelector"] == {"matchLabels": {"gateway.networking.k8s.io/gateway-name": "shop--gateway"}}
    assert spec["trafficPolicy"]["portLevelSettings"] == [
        {"port": {"number": 8080}, "connectionPool": {"tcp": {"connectTimeout": "3s"}}}
    ]


def test_each_port_of_a_service_may_have_its_own() -> None:
    routes = (x.Route("/admin/", service=x.ServiceRef("app", port=81), connect_timeout_seconds=9),)
    found = rendered(exposed(routes=routes))["DestinationRule"]["shop--service-app--timeouts"]["spec"]["trafficPolicy"]
    timeouts = {
        one["port"]["number"]: one["connectionPool"]["tcp"]["connectTimeout"] for one in found["portLevelSettings"]
    }
    assert timeouts == {80: "5s", 81: "9s"}


def test_two_on_one_port_are_refused() -> None:
    routes = (x.Route("/slow/", service=APP, connect_timeout_seconds=9),)
    assert "wants another one of port 80 of Service app" in reasons(exposed(routes=routes))
    other = exposed(name="other", hosts=("other.example.com",), connect_timeout_seconds=9)
    assert not reasons((exposed(), other)), "two Gateways, two rules"
    assert "E305" in reasons((exposed(), other), gateway=PLATFORM)


def test_apps_that_share_a_gateway_write_on_one_rule() -> None:
    a = exposed(name="a")
    b = exposed(name="b", service=None, routes=(x.Route("/b", service=x.ServiceRef("app", port=81)),))
    found = rendered((a, b))["DestinationRule"]
    assert list(found) == ["a--service-app--timeouts"]
    assert [
        one["port"]["number"] for one in found["a--service-app--timeouts"]["spec"]["trafficPolicy"]["portLevelSettings"]
    ] == [80, 81]


def test_on_the_platforms_gateway_a_foreign_service_keeps_its_own() -> None:
    far = x.ServiceRef("far", port=80, namespace="other")
    exposure = exposed(service=far)
    assert "DestinationRule" not in rendered(exposure, gateway=PLATFORM)
    assert "have the mesh's timeout" in notes(exposure, gateway=PLATFORM)
    assert "E305" in reasons(exposed(service=far, connect_timeout_seconds=3), gateway=PLATFORM)
    ((name, rule),) = rendered(exposure)["DestinationRule"].items()
    assert name == "shop--foreign-other--far--timeouts"
    assert rule["spec"]["host"] == "far.other.svc.cluster.local"


def test_the_cluster_domain_is_an_option() -> None:
    found = rendered(exposed(), cluster_domain="corp.local")["DestinationRule"]["shop--service-app--timeouts"]
    assert found["spec"]["host"] == "app.apps.svc.corp.local"


# --------------------------------------------------------------------------------------------- the rest


def test_the_response_timeout_is_the_apis() -> None:
    (rule,) = rendered(exposed(timeout_seconds=120))["HTTPRoute"]["shop"]["spec"]["rules"]
    assert rule["timeouts"] == {"request": "120s"}
    assert "cuts a response when it is 120 s old" in notes(exposed(timeout_seconds=120))


LISTED = ("203.0.113.0/24",)


@pytest.mark.parametrize(
    "settings",
    [
        {"routes": (x.Route("/admin", service=API, auth=USERS),)},
        {"routes": (x.Route("/admin", service=API, ip_allow_list=LISTED),)},
        {"ip_allow_list": LISTED, "routes": (x.Route("/open", service=API, ip_allow_list=("0.0.0.0/0", "::/0")),)},
        {"auth": USERS, "ip_allow_list": LISTED, "routes": (x.Route("/open", service=API, auth=x.Open()),)},
        {"auth": USERS, "routes": (x.Route("/open/[a-z]+", match="regex", auth=x.Open()),)},
    ],
)
@pytest.mark.parametrize("fallback", [None, "sidecar"])
def test_nothing_is_protected_by_its_path_so_that_nothing_is_asked_of_the_mesh(
    settings: dict[str, Any], fallback: x.Fallback | None
) -> None:
    """GIVEN paths that differ in who may THEN Istio refuses, or tells none apart: a proxy beside the app does."""
    report = check(exposed(**settings, fallback=fallback), Istio(confirm=("client-address", "client-connection")))
    assert not any("normalization" in (one.line or "") for one in report.preconditions)
    if fallback is None:
        assert not report.ok
    if report.ok:
        seen = report.relieved or report.site
        assert len({rule.guard for rules in seen.rules.values() for rule in rules}) == 1


def test_how_the_mesh_reads_paths_is_said_with_what_it_costs() -> None:
    assert "//foo is no path of /foo" in notes(exposed())
    assert "which breaks those that need it (RabbitMQ, Jenkins, GitLab)" in notes(exposed())
    only_a_port = x.Exposure(name="shop", namespace="apps", ports=(x.Port(5672, service=API),))
    assert "pathNormalization" not in notes(only_a_port)


def test_names_of_one_certificate_are_said_to_need_connections_of_their_own() -> None:
    """A browser takes one connection for all names of its certificate, and Istio looks for each on its own listener."""
    text = "gets 404 from Istio"
    hosts = (HOST, "api.example.com")
    one = exposed(hosts=hosts, tls=(x.TlsSecret("both"),))
    each = exposed(hosts=hosts, tls=tuple(x.TlsSecret(f"t{i}", hosts=(host,)) for i, host in enumerate(hosts)))
    assert f"{HOST}, api.example.com share a certificate" in notes(one)
    assert text not in notes(each)
    same = exposed(hosts=hosts, tls=tuple(x.TlsSecret("wild", hosts=(host,)) for host in hosts))
    assert f"{HOST}, api.example.com share a certificate" in notes(same)
    assert text not in notes(exposed(tls=(x.TlsSecret("t"),)))
    assert text not in notes(one, gateway=PLATFORM, http_listener="http", https_listener="https")
    under = exposed(hosts=("*.example.com", HOST), tls=(x.ClusterIssuer("dns"),))
    assert text in notes(under)


def test_an_idle_tcp_connection_is_said_to_be_cut() -> None:
    assert "idle for 1 hour" in notes(exposed(ports=(x.Port(5672, service=API),)))


def test_a_large_head_is_said_to_be_refused() -> None:
    assert "answered 431" in notes(exposed())


def test_before_1_31_tcp_hangs_on_a_switch() -> None:
    exposure = exposed(ports=(x.Port(5672, service=API),))
    keys = {p.key for p in check(exposure, Istio(version="1.30")).preconditions}
    assert "alpha-gateway-api" in keys
    assert "alpha-gateway-api" not in {p.key for p in check(exposure, Istio()).preconditions}


def test_annotations_of_istio_are_not_the_users() -> None:
    assert "E301" in reasons(exposed(annotations={"networking.istio.io/service-type": "ClusterIP"}))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"auth": USERS}, "Istio has no Basic auth"),
        ({"auth": x.DigestAuth(users=USERS.users)}, "Istio has no Digest auth"),
        ({"max_body_size": "1Mi"}, "Istio has no limit for bodies"),
        ({"ports": (x.Port(53, protocol="UDP", service=API),)}, "Istio has no UDP listeners"),
        ({"tls": x.ManagedCertificate()}, "Istio has no certificates of a cloud"),
        (
            {"routes": (x.Route("/(a)", match="regex", service=API, rewrite=x.RegexRewrite("/$1")),)},
            "HTTPRoute rewrites prefixes and whole paths, without captures",
        ),
    ],
)
def test_what_istio_lacks_is_refused(asked: dict[str, Any], said: str) -> None:
    assert said in reasons(exposed(**asked))


@pytest.mark.parametrize(
    "guard",
    [{"ip_allow_list": ("10.0.0.0/8",)}, {"auth": USERS}, {"auth": x.DigestAuth.from_secret("users")}],
    ids=["list", "basic", "digest"],
)
def test_who_answers_after_a_handshake_for_another_name_is_told_where_a_proxy_guards(guard: dict[str, Any]) -> None:
    """Istio looks for the host in the listener of the handshake's name: there no proxy stands before the other app."""
    wide = x.Workload(image="wide:1", ports={"http": 8080})
    narrow = x.Workload(image="narrow:1", ports={"http": 8080})
    tls = (x.TlsSecret("tls"),)
    outer = exposed(name="outer", hosts=("*.example.com",), service=None, workload=wide, tls=tls)
    its = {"hosts": ("admin.example.com",), "service": None, "workload": narrow, "tls": tls, "fallback": x.Sidecar()}
    inner = exposed(name="inner", **its, **guard)
    told = (
        "a client that asks for admin.example.com after a TLS handshake for another name of *.example.com is answered"
    )
    report = check([inner, outer], Istio(confirm=("client-address", "client-connection")))
    assert report.ok, report.problems
    assert any(note.text.startswith(told) for note in report.notes)
    without = [replace(inner, **dict.fromkeys(guard)), outer]
    assert not any(note.text.startswith(told) for note in check(without, "istio").notes)


# --------------------------------------------------------------------------------------------- addresses

LISTED = {"ip_allow_list": ("10.0.0.0/8",)}
SEEN = Istio(confirm=("client-address",))


def test_one_list_is_a_policy_of_the_whole_gateway() -> None:
    app = exposed(**LISTED, routes=(x.Route("/api", service=API),))
    assert {problem.code for problem in check(app, "istio").problems} == {"E253"}
    report = check(app, SEEN)
    assert report.rendering is not None
    (found,) = [one for one in report.rendering.manifests if one["kind"] == "AuthorizationPolicy"]
    assert found["spec"]["action"] == "DENY"
    (target,) = found["spec"]["targetRefs"]
    assert target == {"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "shop--gateway"}
    assert found["spec"]["rules"] == [{"from": [{"source": {"notRemoteIpBlocks": ["10.0.0.0/8"]}}]}]


@pytest.mark.parametrize(
    ("changes", "options", "reason"),
    [
        ({"routes": (x.Route("/open", service=API, ip_allow_list=("0.0.0.0/0", "::/0")),)}, {}, "not all routes"),
        ({"routes": (x.Route("/b", service=API, ip_allow_list=("192.0.2.0/24",)),)}, {}, "not all routes"),
        ({}, {"gateway": "infra/public"}, "which is the platform's"),
        ({"tls": (x.LetsEncrypt(email="ops@example.com"),)}, {}, "HTTP-01"),
        ({"ports": (x.Port(5672, service=x.ServiceRef("broker", port=5672)),)}, {}, "raw ports"),
    ],
)
def test_what_a_policy_of_a_gateway_cannot_say_is_refused(
    changes: dict[str, Any], options: dict[str, Any], reason: str
) -> None:
    app = exposed(**LISTED, **changes)
    problems = check(app, Istio(confirm=("client-address",), **options)).problems
    assert {problem.code for problem in problems} == {"E327"}
    assert all(reason in problem.reason for problem in problems)


def test_a_neighbour_on_the_gateway_without_the_list_refuses_it_too() -> None:
    app, open_ = exposed(**LISTED), exposed(name="open", service=None, routes=(x.Route("/open", service=API),))
    assert {problem.code for problem in check((app, open_), SEEN).problems} == {"E327"}
    assert check((app, open_.replace(**LISTED)), SEEN).ok


@pytest.mark.parametrize("tls", [x.Issuer("ca"), x.ClusterIssuer("ca")])
def test_an_issuer_whose_solver_is_not_known_must_not_need_http01_through_a_list(tls: x.Tls) -> None:
    def said(app: x.Exposure) -> list[tuple[str, str]]:
        return [(one.kind, one.text) for one in check(app, SEEN).preconditions if one.key == "dns01-of-ca"]

    ((kind, text),) = said(exposed(**LISTED, tls=(tls,)))
    assert kind == "certificates"
    assert "issuer ca proves names by DNS-01" in text
    assert said(exposed(tls=(tls,))) == []
    solver = x.Dns01("cloudDNS", settings={"project": "shop"})
    assert said(exposed(**LISTED, tls=(x.LetsEncrypt(email="ops@example.com", solver=solver),))) == []
