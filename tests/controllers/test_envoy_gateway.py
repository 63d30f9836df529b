"""Envoy Gateway: what is written into Gateways, HTTPRoutes, policies and grants, and what is refused.

What is core Gateway API is tested here for every implementation of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from anygress.controllers.base.gateway_api import duration, longer
from anygress.controllers.envoy_gateway import EnvoyGateway
from anygress.controllers.istio import Istio
from anygress.decide.pipeline import check, render
from anygress.description import exposure as x
from anygress.errors import InvalidSpec
from anygress.features.feature import Site
from anygress.features.matching import choose, rewritten
from anygress.rendering.names import joined_name
from tests.simulators import simulator
from tests.strategies import HOST, request_paths, rich_exposures, routes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from anygress.controllers.base.gateway_api import GatewayController
    from anygress.rendering.manifest import Manifest, Precondition

APP = x.ServiceRef("app", port=80)
API = x.ServiceRef("api", port=8080)
USERS = x.BasicAuth(users=(x.User("ops", password="demo"),))
CERTIFICATE = x.TlsSecret("cert")
PLATFORM = "infra/public"


def exposed(**settings: Any) -> x.Exposure:
    return x.Exposure(**{"name": "shop", "namespace": "apps", "hosts": (HOST,), "service": APP, **settings})


def rendered(
    exposure: x.Exposure | Iterable[x.Exposure], controller: GatewayController | None = None
) -> dict[str, dict[str, Manifest]]:
    """The manifests by kind and name."""
    found: dict[str, dict[str, Manifest]] = {}
    for manifest in render(exposure, controller or EnvoyGateway()).manifests:
        found.setdefault(manifest["kind"], {})[manifest["metadata"]["name"]] = manifest
    return found


def rule(exposure: x.Exposure, name: str = "shop", controller: GatewayController | None = None) -> dict[str, Any]:
    found, *_disguised = rendered(exposure, controller)["HTTPRoute"][name]["spec"]["rules"]
    return dict(found)


def filters(exposure: x.Exposure, name: str = "shop") -> dict[str, Any]:
    return {one["type"]: one for one in rule(exposure, name)["filters"]}


def policy(kind: str, exposure: x.Exposure, name: str = "shop") -> dict[str, Any]:
    return dict(rendered(exposure)[kind][name]["spec"])


def codes(exposure: x.Exposure | Iterable[x.Exposure], controller: GatewayController | None = None) -> set[str]:
    return {problem.code for problem in check(exposure, controller or EnvoyGateway()).problems}


def reasons(exposure: x.Exposure | Iterable[x.Exposure], controller: GatewayController | None = None) -> str:
    return "\n".join(map(str, check(exposure, controller or EnvoyGateway()).problems))


def precondition(exposure: x.Exposure, key: str, controller: GatewayController) -> Precondition:
    return next(p for p in check(exposure, controller).preconditions if p.key == key)


def listeners(manifest: Manifest) -> dict[str, dict[str, Any]]:
    return {listener["name"]: listener for listener in manifest["spec"]["listeners"]}


def sections(manifest: Manifest) -> list[str]:
    return [parent["sectionName"] for parent in manifest["spec"]["parentRefs"]]


# --------------------------------------------------------------------------------------------- a Gateway of our own


def test_a_host_has_a_listener_for_each_scheme() -> None:
    found = listeners(rendered(exposed(tls=CERTIFICATE))["Gateway"]["shop"])
    assert list(found) == [f"http-{HOST}", f"https-{HOST}"]
    secure = found[f"https-{HOST}"]
    assert (secure["port"], secure["protocol"], secure["hostname"]) == (443, "HTTPS", HOST)
    assert secure["tls"] == {"mode": "Terminate", "certificateRefs": [{"group": "", "kind": "Secret", "name": "cert"}]}
    assert secure["allowedRoutes"] == {"namespaces": {"from": "Same"}}


def test_without_tls_there_is_no_https_listener() -> None:
    assert list(listeners(rendered(exposed())["Gateway"]["shop"])) == [f"http-{HOST}"]


def test_the_class_is_an_option() -> None:
    found = rendered(exposed(), EnvoyGateway(gateway_class="internal"))["Gateway"]["shop"]
    assert found["spec"]["gatewayClassName"] == "internal"


def certificates(found: dict[str, Any]) -> dict[str, list[str]]:
    secure = ((name, listener["tls"]) for name, listener in listeners(found).items() if "tls" in listener)
    return {name: [reference["name"] for reference in tls["certificateRefs"]] for name, tls in secure}


def test_several_certificates_are_several_listeners() -> None:
    tls = (x.TlsSecret("one", hosts=("a.example.com",)), x.TlsSecret("rest"))
    found = rendered(exposed(hosts=("a.example.com", "example.org"), tls=tls))["Gateway"]["shop"]
    assert certificates(found) == {"https-a.example.com": ["one"], "https-example.org": ["rest"]}


def test_names_are_on_the_https_listener_of_the_wildcard_above_with_their_certificates() -> None:
    """Of its own listener Envoy Gateway leaves out what another has, and a wildcard's is chosen by any name's SNI."""
    tls = (x.TlsSecret("one", hosts=("a.example.com",)), x.TlsSecret("rest"))
    found = rendered(exposed(hosts=("a.example.com", "*.example.com", "*.b.example.com"), tls=tls))
    assert certificates(found["Gateway"]["shop"]) == {"https--any.example.com": ["rest", "one"]}
    assert sections(found["HTTPRoute"]["shop"]) == ["https--any.example.com"]


def test_routes_are_on_https_and_the_redirect_on_http() -> None:
    found = rendered(exposed(tls=CERTIFICATE))["HTTPRoute"]
    assert sections(found["shop"]) == [f"https-{HOST}"]
    assert sections(found["shop--https-redirect"]) == [f"http-{HOST}"]
    (redirect,) = found["shop--https-redirect"]["spec"]["rules"]
    # an ACME solver's path is exact, so that it comes before this one
    assert redirect["matches"] == [{"path": {"type": "PathPrefix", "value": "/"}}]
    assert redirect["filters"][0]["requestRedirect"] == {"scheme": "https", "statusCode": 301}
    assert "backendRefs" not in redirect


def test_both_schemes_attach_to_both_listeners() -> None:
    found = rendered(exposed(tls=CERTIFICATE, redirect_to_https=False))["HTTPRoute"]
    assert list(found) == ["shop"]
    assert sections(found["shop"]) == [f"https-{HOST}", f"http-{HOST}"]


def test_hsts_is_never_sent_on_plain_http() -> None:
    both = exposed(tls=CERTIFICATE, redirect_to_https=False, hsts=x.Hsts(), auth=USERS)
    found = rendered(both)
    assert sections(found["HTTPRoute"]["shop"]) == [f"https-{HOST}"]
    assert sections(found["HTTPRoute"]["shop--http"]) == [f"http-{HOST}"]
    assert "ResponseHeaderModifier" in filters(both, "shop")
    assert "ResponseHeaderModifier" not in filters(both, "shop--http")
    closed = {ref["name"] for ref in found["SecurityPolicy"]["shop"]["spec"]["targetRefs"]}
    assert closed == {"shop", "shop--http"}


def test_ports_are_listeners_with_routes_of_their_own() -> None:
    ports = (x.Port(5672, service=API), x.Port(53, protocol="UDP", service=API))
    found = rendered(x.Exposure(name="queue", namespace="apps", ports=ports))
    assert {name: one["protocol"] for name, one in listeners(found["Gateway"]["queue"]).items()} == {
        "tcp-5672": "TCP",
        "udp-53": "UDP",
    }
    assert sections(found["TCPRoute"]["queue--tcp-5672"]) == ["tcp-5672"]
    assert found["UDPRoute"]["queue--udp-53"]["spec"]["rules"][0]["backendRefs"][0]["port"] == 8080


@pytest.mark.parametrize(
    ("controller", "api"),
    [
        (EnvoyGateway(), "v1"),
        (EnvoyGateway(version="1.8"), "v1alpha2"),
        (Istio(), "v1"),
        (Istio(version="1.30"), "v1alpha2"),
    ],
)
def test_the_bundle_decides_the_api_version_of_streams(controller: GatewayController, api: str) -> None:
    found = rendered(exposed(ports=(x.Port(5672, service=API),)), controller)
    assert found["TCPRoute"]["shop--tcp-5672"]["apiVersion"] == f"gateway.networking.k8s.io/{api}"


def test_a_bundle_that_the_controller_does_not_read_is_refused() -> None:
    text = reasons(exposed(ports=(x.Port(5672, service=API),)), EnvoyGateway(gateway_api="1.5"))
    assert "serves TCPRoute v1alpha2" in text
    assert "E312" in text


def test_a_port_that_http_has_is_refused() -> None:
    assert "that of the HTTP listeners" in reasons(exposed(ports=(x.Port(443, service=API),)))
    assert not codes(x.Exposure(name="q", namespace="apps", ports=(x.Port(443, service=API),)))


# --------------------------------------------------------------------------------------------- sharing


def test_exposures_that_share_a_host_share_a_gateway() -> None:
    a = exposed(name="a", hosts=(HOST, "a.example.com"), tls=CERTIFICATE)
    b = exposed(name="b", service=None, routes=(x.Route("/b", service=API),), tls=CERTIFICATE)
    c = exposed(name="c", hosts=("c.example.com",), tls=CERTIFICATE)
    found = rendered((a, b, c))
    assert set(found["Gateway"]) == {"a", "c"}
    assert f"https-{HOST}" in listeners(found["Gateway"]["a"])
    assert "https-a.example.com" in listeners(found["Gateway"]["a"])
    assert found["HTTPRoute"]["b--path-b"]["spec"]["parentRefs"][0]["name"] == "a"
    assert {name for name in found["HTTPRoute"] if name.endswith("redirect")} == {
        "a--https-redirect",
        "c--https-redirect",
    }


def test_one_that_comes_after_moves_no_gateway() -> None:
    web = exposed(name="web")
    api = exposed(name="api", service=None, routes=(x.Route("/api", service=API),))
    assert set(rendered(web)["Gateway"]) == set(rendered((web, api))["Gateway"]) == {"web"}


def test_sharing_is_transitive() -> None:
    a = exposed(name="a", hosts=("one.example.com",))
    b = exposed(
        name="b", hosts=("one.example.com", "two.example.com"), service=None, routes=(x.Route("/b", service=API),)
    )
    c = exposed(name="c", hosts=("two.example.com",))
    assert set(rendered((a, b, c))["Gateway"]) == {"a"}


def test_a_shared_host_has_one_certificate() -> None:
    tls = x.ClusterIssuer("letsencrypt")
    a = exposed(name="a", tls=tls)
    b = exposed(name="b", service=None, routes=(x.Route("/b", service=API),), tls=tls)
    assert [name[:8] for name in rendered((a, b))["Certificate"]] == ["a--tls--"]


def test_sharing_a_gateway_across_namespaces_is_refused() -> None:
    a = exposed(name="a")
    b = exposed(name="b", namespace="other", service=None, routes=(x.Route("/b", service=API),))
    assert "whose namespace is another (apps)" in reasons((a, b))
    assert not codes((a, b), EnvoyGateway(gateway=PLATFORM, http_listener="http"))


def test_the_address_is_that_of_the_shared_gateway() -> None:
    a = exposed(name="a", dns=x.ManualDns())
    b = exposed(name="b", service=None, routes=(x.Route("/b", service=API),), dns=x.ManualDns())
    commands = {record.address_command for record in check((a, b), EnvoyGateway()).records}
    assert commands == {"kubectl get gateway a -n apps -o jsonpath='{.status.addresses[0].value}'"}


# --------------------------------------------------------------------------------------------- the platform's Gateway


def test_a_gateway_by_reference_gets_a_listener_set() -> None:
    controller = EnvoyGateway(gateway=PLATFORM)
    found = rendered(exposed(tls=x.ClusterIssuer("letsencrypt")), controller)
    assert "Gateway" not in found
    assert found["ListenerSet"]["shop"]["spec"]["parentRef"] == {
        "group": "gateway.networking.k8s.io",
        "kind": "Gateway",
        "name": "public",
        "namespace": "infra",
    }
    assert found["HTTPRoute"]["shop"]["spec"]["parentRefs"][0]["kind"] == "ListenerSet"
    certificate = next(iter(found["Certificate"].values()))["metadata"]
    assert certificate["namespace"] == "apps"
    assert certificate["annotations"]["acme.cert-manager.io/http01-parentrefkind"] == "ListenerSet"
    told = precondition(exposed(), "allowed-listeners", controller)
    assert "kubernetes.io/metadata.name: apps" in (told.line or "")
    assert not told.confirmed


def test_a_listener_set_needs_bundle_1_5() -> None:
    assert "ListenerSet came with Gateway API 1.5" in reasons(exposed(), Istio(gateway=PLATFORM, gateway_api="1.4"))
    assert "attaches no policies to ListenerSets" in reasons(exposed(), EnvoyGateway(gateway=PLATFORM, version="1.8"))


def test_on_the_platforms_listeners_tls_is_the_platforms() -> None:
    controller = EnvoyGateway(gateway=PLATFORM, http_listener="web", https_listener="websecure")
    exposure = exposed(tls=x.ClusterIssuer("letsencrypt"))
    found = rendered(exposure, controller)
    assert not {"Gateway", "ListenerSet"} & set(found)
    assert sections(found["HTTPRoute"]["shop"]) == ["websecure"]
    assert sections(found["HTTPRoute"]["shop--https-redirect"]) == ["web"]
    assert found["HTTPRoute"]["shop"]["spec"]["parentRefs"][0]["namespace"] == "infra"
    assert next(iter(found["Certificate"].values()))["metadata"]["namespace"] == "infra"
    told = precondition(exposure, "listener-websecure", controller)
    assert told.confirmed
    assert f"certificateRefs: [{{name: {next(iter(found['Certificate']))}}}]" in (told.line or "")


def test_a_listener_that_is_not_named_is_not_guessed() -> None:
    text = reasons(exposed(tls=CERTIFICATE), EnvoyGateway(gateway=PLATFORM, http_listener="web"))
    assert "name no HTTPS listener" in text
    text = reasons(exposed(tls=CERTIFICATE), EnvoyGateway(gateway=PLATFORM, https_listener="websecure"))
    assert "a redirect needs an HTTP listener" in text


def test_listeners_without_a_gateway_are_refused() -> None:
    assert "E310" in codes(exposed(), EnvoyGateway(https_listener="websecure"))


# --------------------------------------------------------------------------------------------- certificates, DNS


def test_the_solver_attaches_to_this_apps_gateway_and_the_issuer_to_none() -> None:
    rendering = render(exposed(tls=x.LetsEncrypt(email="ops@example.com")), EnvoyGateway())
    (issuer,) = (one.manifest for one in rendering.cluster)
    assert issuer["spec"]["acme"]["solvers"] == [{"http01": {"gatewayHTTPRoute": {}}}]
    certificate = next(m for m in rendering.manifests if m["kind"] == "Certificate")
    assert certificate["metadata"]["annotations"] == {
        "acme.cert-manager.io/http01-parentrefkind": "Gateway",
        "acme.cert-manager.io/http01-parentrefname": "shop",
    }


def test_external_dns_reads_the_routes() -> None:
    found = rendered(exposed(dns=x.ExternalDns(ttl_seconds=60)))
    annotations = found["HTTPRoute"]["shop"]["metadata"]["annotations"]
    assert annotations["external-dns.kubernetes.io/ttl"] == "60"
    assert "annotations" not in found["Gateway"]["shop"]["metadata"]
    assert precondition(exposed(dns=x.ExternalDns()), "external-dns-source", EnvoyGateway()).line


def test_annotations_that_protect_are_not_the_users() -> None:
    assert "E301" in codes(exposed(annotations={"gateway.envoyproxy.io/x": "y"}))
    found = rendered(exposed(annotations={"example.com/x": "y"}))["HTTPRoute"]["shop"]
    assert found["metadata"]["annotations"] == {"example.com/x": "y"}


# --------------------------------------------------------------------------------------------- routes and backends


def test_a_backend_in_another_namespace_is_granted() -> None:
    far = x.ServiceRef("far", port=80, namespace="other")
    found = rendered(exposed(service=far, ports=(x.Port(5672, service=far),)))
    assert found["HTTPRoute"]["shop"]["spec"]["rules"][0]["backendRefs"][0]["namespace"] == "other"
    grant = found["ReferenceGrant"][joined_name("apps", "shop", "grant")]
    assert grant["metadata"]["namespace"] == "other"
    kinds = [(one["kind"], one["namespace"]) for one in grant["spec"]["from"]]
    assert kinds == [("HTTPRoute", "apps"), ("TCPRoute", "apps")]
    assert grant["spec"]["to"] == [{"group": "", "kind": "Service", "name": "far"}]


def test_a_backend_is_given_by_number() -> None:
    assert "E317" in codes(exposed(service=x.ServiceRef("app", port="http")))
    assert "E304" in codes(exposed(namespace=None, service=x.ServiceRef("app", port=80, namespace="other")))


def test_prefixes_are_replaced_by_element() -> None:
    def path(rewrite: x.Rewrite, route: str = "/api/") -> Any:
        exposure = exposed(service=None, routes=(x.Route(route, service=API, rewrite=rewrite),))
        return filters(exposure, "shop--path-api")["URLRewrite"]["urlRewrite"]["path"]

    assert path(x.StripPrefix()) == {"type": "ReplacePrefixMatch", "replacePrefixMatch": "/"}
    assert path(x.ReplacePrefix("/v2/"))["replacePrefixMatch"] == "/v2"
    assert path(x.ReplacePrefix("/"))["replacePrefixMatch"] == "/"


def test_the_root_is_replaced_by_a_regex() -> None:
    root = exposed(service=None, routes=(x.Route("/", service=API, rewrite=x.ReplacePrefix("/v2")),))
    replace = policy("HTTPRouteFilter", root)["urlRewrite"]["path"]["replaceRegexMatch"]
    assert replace == {"pattern": "^(/.*)$", "substitution": r"/v2\1"}
    stripped = exposed(service=None, routes=(x.Route("/", service=API, rewrite=x.StripPrefix()),))
    assert "HTTPRouteFilter" not in rendered(stripped)


def test_captures_are_written_with_a_backslash() -> None:
    route = x.Route("/([a-z]+)/(.*)", match="regex", service=API, rewrite=x.RegexRewrite("/$2/$1"))
    (found,) = rendered(exposed(service=None, routes=(route,)))["HTTPRouteFilter"].values()
    replace = found["spec"]["urlRewrite"]["path"]["replaceRegexMatch"]
    assert replace == {"pattern": "^/([a-z]+)/(.*)$", "substitution": r"/\2/\1"}


def test_regexes_of_one_length_keep_their_order() -> None:
    routes = tuple(x.Route(f"/{letter}.*", match="regex", service=API) for letter in "ba")
    found = rendered(exposed(routes=routes))["HTTPRoute"].values()
    values = [one["spec"]["rules"][0]["matches"][0]["path"] for one in found]
    texts = sorted((v["value"] for v in values if v["type"] == "RegularExpression"), key=len, reverse=True)
    assert texts == [r"\/b.*", "/a.*"]


def test_a_regex_can_be_made_any_longer() -> None:
    import re  # noqa: PLC0415  the one test that reads a regex

    for length in range(30):
        text = longer("/a(b|c)*", length)
        assert len(text) == max(length, len("/a(b|c)*"))
        assert re.fullmatch(text, "/abcb")
        assert not re.fullmatch(text, "/abd")


def test_too_many_hosts_are_refused() -> None:
    assert "E325" in codes(exposed(hosts=tuple(f"h{number}.example.com" for number in range(17))))


def test_a_path_spelt_like_the_redirect_is_another_route() -> None:
    routes = (x.Route("/https/redirect", service=API),)
    found = rendered(exposed(tls=CERTIFICATE, routes=routes))["HTTPRoute"]
    assert set(found) == {"shop", "shop--https-redirect", "shop--path-https-redirect"}


# --------------------------------------------------------------------------------------------- policies


def test_a_password_is_a_policy_of_each_closed_route() -> None:
    exposure = exposed(auth=USERS, routes=(x.Route("/open", service=API, auth=x.Open()),))
    found = rendered(exposure)
    assert list(found["SecurityPolicy"]) == ["shop"]
    spec = found["SecurityPolicy"]["shop"]["spec"]
    assert [(ref["kind"], ref["name"]) for ref in spec["targetRefs"]] == [("HTTPRoute", "shop")]
    assert spec["basicAuth"]["users"]["name"] == "shop--auth-envoy-gateway"
    assert found["Secret"]["shop--auth-envoy-gateway"]["stringData"][".htpasswd"].startswith("ops:{SHA}")
    assert "Authorization" in filters(exposure)["RequestHeaderModifier"]["requestHeaderModifier"]["remove"]


def test_a_route_is_closed_before_it_is_there() -> None:
    kinds = [manifest["kind"] for manifest in render(exposed(auth=USERS), EnvoyGateway()).manifests]
    assert kinds.index("SecurityPolicy") < kinds.index("HTTPRoute")
    assert kinds.index("ClientTrafficPolicy") < kinds.index("HTTPRoute")


def notes(exposure: x.Exposure | Iterable[x.Exposure], **options: Any) -> str:
    return "\n".join(note.text for note in check(exposure, EnvoyGateway(**options)).notes)


UNLIMITED = dict.fromkeys(
    ("maxConnections", "maxParallelRequests", "maxParallelRetries", "maxPendingRequests"), 2**32 - 1
)


def test_no_route_stops_at_the_default_circuit_breaker() -> None:
    """GIVEN routes and ports THEN each HTTPRoute and TCPRoute has a policy with the highest limits that there are."""
    exposure = exposed(
        tls=CERTIFICATE,
        redirect_to_https=False,
        hsts=x.Hsts(),  # two HTTPRoutes a route
        routes=(x.Route("/api", service=API),),
        ports=(x.Port(5672, service=API), x.Port(5353, protocol="UDP", service=API)),
    )
    found = rendered(exposure)
    limited = {
        (target["kind"], target["name"])
        for one in found["BackendTrafficPolicy"].values()
        if one["spec"]["circuitBreaker"] == UNLIMITED
        for target in one["spec"]["targetRefs"]
    }
    wanted = {
        ("HTTPRoute", name) for name, one in found["HTTPRoute"].items() if one["spec"]["rules"][0].get("backendRefs")
    }
    assert len(wanted) == 4
    assert limited == wanted | {("TCPRoute", name) for name in found["TCPRoute"]}


def test_udp_is_said_to_stop_there() -> None:
    """Envoy Gateway puts no circuit breaker on the cluster of a UDPRoute."""
    udp = exposed(ports=(x.Port(5353, protocol="UDP", service=API),))
    assert "a UDP port has 1,024 clients at a time" in notes(udp)
    tcp = exposed(ports=(x.Port(5672, service=API),))
    assert "1,024" not in notes(tcp)
    assert "idle for 1 hour" in notes(tcp)


def test_names_of_one_certificate_are_said_to_have_no_http2() -> None:
    hosts = (HOST, "api.example.com")
    text = "Envoy Gateway offers no HTTP/2"
    assert text in notes(exposed(hosts=hosts, tls=CERTIFICATE))
    each = tuple(x.TlsSecret(f"t{i}", hosts=(host,)) for i, host in enumerate(hosts))
    assert text not in notes(exposed(hosts=hosts, tls=each))
    assert text not in notes(exposed(hosts=("*.example.com", HOST), tls=CERTIFICATE)), "they are on one listener"


def test_merged_gateways_have_no_policy_over_plain_listeners() -> None:
    """Envoy Gateway takes none where the plain listeners of several Gateways are one."""
    assert rendered(exposed())["ClientTrafficPolicy"]
    assert "say so by merge_gateways" in notes(exposed())
    merged = EnvoyGateway(merge_gateways=True)
    assert "ClientTrafficPolicy" not in rendered(exposed(), merged)
    assert "over plain HTTP a path with %2F or %5C is answered by a redirect" in notes(exposed(), merge_gateways=True)
    both = rendered(exposed(tls=CERTIFICATE, redirect_to_https=False), merged)["ClientTrafficPolicy"]["shop"]["spec"]
    assert [target["sectionName"] for target in both["targetRefs"]] == [f"https-{HOST}"]
    secured = exposed(tls=CERTIFICATE)
    assert rendered(secured, merged) == rendered(secured)
    assert "merge" not in notes(secured) + notes(secured, merge_gateways=True)


def test_a_body_limit_is_said_to_be_held_in_memory() -> None:
    text = "Envoy holds the whole body of a request in memory"
    assert text in notes(exposed(max_body_size="1Mi"))
    assert text not in notes(exposed())


def test_a_large_head_is_said_to_be_refused() -> None:
    assert "answered 431" in notes(exposed())


def test_a_realm_is_said_not_to_be_there() -> None:
    auth = x.BasicAuth(users=USERS.users, realm="Staff")
    assert any("not the one that is given" in note.text for note in check(exposed(auth=auth), EnvoyGateway()).notes)
    assert not any("realm" in note.text for note in check(exposed(auth=USERS), EnvoyGateway()).notes)


def test_only_sha1_hashes_are_verified() -> None:
    bcrypt = "$2y$05$" + "a" * 53
    assert "E302" in codes(exposed(auth=x.BasicAuth(users=(x.User("ops", hash=bcrypt),))))


def test_timeouts_are_of_silence() -> None:
    exposure = exposed(timeout_seconds=120, connect_timeout_seconds=3)
    assert rule(exposure)["timeouts"] == {"request": "0s"}
    timeout = policy("BackendTrafficPolicy", exposure)["timeout"]
    assert timeout == {"http": {"requestTimeout": "0s", "streamIdleTimeout": "120s"}, "tcp": {"connectTimeout": "3s"}}


def test_defaults_are_said() -> None:
    timeout = policy("BackendTrafficPolicy", exposed())["timeout"]
    assert timeout["http"]["streamIdleTimeout"] == "60s"
    assert timeout["tcp"]["connectTimeout"] == "5s"


@pytest.mark.parametrize(("seconds", "text"), [(1, "1s"), (99_999, "99999s"), (100_800, "28h"), (604_799, "167h3599s")])
def test_a_duration_has_five_digits_a_unit(seconds: int, text: str) -> None:
    assert duration(seconds) == text


def test_a_body_limit_and_websockets_are_two_routes() -> None:
    assert policy("BackendTrafficPolicy", exposed(max_body_size="1Mi"))["requestBuffer"] == {"limit": "1048576"}
    assert "a WebSocket's never ends" in reasons(exposed(max_body_size="1Mi", websockets=True))
    assert "E324" in codes(exposed(max_body_size="8Gi"))


def test_a_health_path_is_asked_by_envoy() -> None:
    active = policy("BackendTrafficPolicy", exposed(health_check_path="/healthz"))["healthCheck"]["active"]
    assert active["http"] == {"hostname": HOST, "path": "/healthz"}


def test_paths_are_made_canonical() -> None:
    """On a Gateway of our own as a whole, or the listeners that serve; never on those of others."""
    spec = policy("ClientTrafficPolicy", exposed(tls=CERTIFICATE))
    assert spec["path"] == {"escapedSlashesAction": "KeepUnchanged", "disableMergeSlashes": False}
    assert [ref["sectionName"] for ref in spec["targetRefs"]] == [f"https-{HOST}"]
    assert "sectionName" not in policy("ClientTrafficPolicy", exposed())["targetRefs"][0]
    for controller in (EnvoyGateway(gateway=PLATFORM), EnvoyGateway(gateway=PLATFORM, http_listener="http")):
        assert "ClientTrafficPolicy" not in rendered(exposed(), controller)
        assert precondition(exposed(), "path-settings", controller).line


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"auth": x.DigestAuth(users=USERS.users)}, "E251"),
        ({"tls": x.ManagedCertificate()}, "E212"),
    ],
)
def test_what_envoy_lacks_is_refused(asked: dict[str, Any], code: str) -> None:
    assert code in codes(exposed(**asked))


def test_addresses_and_passwords_are_one_policy() -> None:
    """Envoy Gateway takes one SecurityPolicy a route."""
    app = exposed(ip_allow_list=("10.0.0.0/8",), auth=USERS)
    assert {problem.code for problem in check(app, "envoy-gateway").problems} == {"E253"}
    (found,) = rendered(app, EnvoyGateway(confirm=("client-address",)))["SecurityPolicy"].values()
    assert found["spec"]["authorization"] == {
        "defaultAction": "Deny",
        "rules": [{"action": "Allow", "principal": {"clientCIDRs": ["10.0.0.0/8"]}}],
    }
    assert "basicAuth" in found["spec"]


def test_response_headers_are_in_the_filter_of_hsts_and_on_plain_http_without_it() -> None:
    headers = {"X-Frame-Options": "DENY"}
    app = exposed(tls=(CERTIFICATE,), hsts=x.Hsts(), redirect_to_https=False, response_headers=headers)
    made = rendered(app)["HTTPRoute"]
    (secure,), (plain,) = (
        [one for one in made[name]["spec"]["rules"][0]["filters"] if "responseHeaderModifier" in one]
        for name in ("shop", "shop--http")
    )
    names = [one["name"] for one in secure["responseHeaderModifier"]["set"]]
    assert names == ["Strict-Transport-Security", "X-Frame-Options"]
    assert plain["responseHeaderModifier"]["set"] == [{"name": "X-Frame-Options", "value": "DENY"}]


@pytest.mark.parametrize(("hsts", "most"), [(None, 16), (x.Hsts(), 15)])
def test_a_filter_has_so_many_headers(hsts: x.Hsts | None, most: int) -> None:
    for count, found in ((most, set()), (most + 1, {"E328"})):
        headers = {f"X-{number}": "a" for number in range(count)}
        app = exposed(tls=(CERTIFICATE,), hsts=hsts, response_headers=headers)
        assert {problem.code for problem in check(app, "envoy-gateway").problems} == found


# --------------------------------------------------------------------------------------------- properties


@pytest.mark.parametrize("controller", [EnvoyGateway(), Istio()], ids=lambda controller: str(controller.name))
@given(data=st.data())
def test_two_apps_on_a_host_are_in_the_reference_order(controller: GatewayController, data: st.DataObject) -> None:
    """The routes of one host, dealt out to two apps, are chosen as they would be from one."""
    drawn = data.draw(routes(auth=controller.name == "envoy-gateway", rewrites=data.draw(st.booleans())))
    cut = data.draw(st.integers(0, len(drawn)))
    parts = [part for part in (drawn[:cut], drawn[cut:]) if part]
    apps = tuple(exposed(name=f"app-{index}", service=None, routes=part) for index, part in enumerate(parts))
    try:
        report = check(apps, controller)
    except InvalidSpec:
        assume(False)  # noqa: FBT003  a draw that is wrong by itself says nothing
        raise
    assume(report.ok)
    assert report.rendering is not None
    simulate = simulator(controller.name)
    assert simulate is not None
    site = Site(apps)
    rules = [rule for app in apps for rule in site.rules[app.name]]
    for path in data.draw(st.lists(request_paths(exposed(routes=drawn)), min_size=1, max_size=8)):
        expected = choose(rules, path)
        seen = simulate.answer(report.rendering.manifests, HOST, path)
        assert (seen is None) == (expected is None), path
        if seen and expected:
            wanted = (expected.backend.name, rewritten(expected, path), expected.auth is not None)
            assert (seen.service, seen.path, seen.auth is not None) == wanted, path


@pytest.mark.parametrize("kind", [EnvoyGateway, Istio])
@pytest.mark.parametrize(
    "options",
    [
        {},
        {"gateway": PLATFORM},
        {"gateway": PLATFORM, "http_listener": "web"},
        {"gateway": PLATFORM, "http_listener": "web", "https_listener": "websecure"},
    ],
    ids=["own", "listener-set", "plain", "named"],
)
@given(data=st.data())
def test_however_attached_what_is_let_through_is_rendered(
    kind: type[GatewayController], options: dict[str, str], data: st.DataObject
) -> None:
    exposure = data.draw(rich_exposures(password="correct horse"))
    try:
        report = check(exposure, kind(**options))
    except InvalidSpec:
        assume(False)  # noqa: FBT003  a draw that is wrong by itself says nothing
        raise
    assert report.problems or report.rendering
