"""F5 NGINX Ingress Controller: what is written into VirtualServers, Policies, TransportServers, and what is refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from anygress.controllers.f5_nginx import F5Nginx
from anygress.decide.pipeline import check, render
from anygress.description import exposure as x
from anygress.features.feature import resolve
from anygress.features.matching import choose
from anygress.rendering.names import host_role
from anygress.rendering.workload import service_of
from tests.simulators.f5_nginx import answer
from tests.strategies import HOST

if TYPE_CHECKING:
    from anygress.decide.report import Report
    from anygress.rendering.manifest import Manifest

APP = x.ServiceRef("app", port=80)
API = x.ServiceRef("api", port=8080)
USERS = x.BasicAuth(users=(x.User("ops", password="demo"),))
KINDS = ("VirtualServer", "Policy")
ISSUER = x.LetsEncrypt(email="ops@example.com")


def exposed(**settings: Any) -> x.Exposure:
    return x.Exposure(**{"name": "shop", "namespace": "shop", "hosts": (HOST,), "service": APP, **settings})


def objects(exposure: x.Exposure, kind: str, **options: Any) -> list[Manifest]:
    manifests = render(exposure, F5Nginx(**options)).manifests
    return [manifest for manifest in manifests if manifest["kind"] == kind]


def server(exposure: x.Exposure, **options: Any) -> dict[str, Any]:
    (found,) = objects(exposure, "VirtualServer", **options)
    spec: dict[str, Any] = found["spec"]
    return spec


def routes(exposure: x.Exposure) -> dict[str, dict[str, Any]]:
    return {route["path"]: route for route in server(exposure)["routes"]}


def proxy(exposure: x.Exposure, path: str) -> dict[str, Any]:
    found: dict[str, Any] = routes(exposure)[path]["action"]["proxy"]
    return found


def codes(exposure: x.Exposure, **options: Any) -> set[str]:
    return {problem.code for problem in check(exposure, F5Nginx(**options)).problems}


def precondition(report: Report, key: str) -> Any:
    (found,) = [precondition for precondition in report.preconditions if precondition.key == key]
    return found


# ------------------------------------------------------------------------------------------- paths


def test_a_prefix_is_an_exact_path_and_a_string_prefix_with_a_slash() -> None:
    # GIVEN a route for /foo, WHEN it is rendered, THEN /foobar is not under it
    paths = list(routes(exposed(routes=(x.Route("/foo", service=API),))))
    assert paths == ["=/foo", "/foo/", "/"]


def test_an_exact_route_takes_the_place_of_the_bare_prefix() -> None:
    app = exposed(
        routes=(x.Route("/foo/", service=API), x.Route("/foo", match="exact", service=x.ServiceRef("exact", port=80)))
    )
    assert list(routes(app)) == ["=/foo", "/foo/", "/"]
    assert proxy(app, "=/foo")["upstream"].startswith("path-foo-")


def test_regexes_are_anchored_case_sensitive_and_in_reference_order() -> None:
    # GIVEN two regexes, the shorter one first
    short, long = x.Route("/a{2,5}", match="regex", service=API), x.Route("/a/(b|c)/.*", match="regex", service=API)
    # WHEN they are rendered THEN the longer text comes first, and a line break at the end does not match
    assert list(routes(exposed(routes=(short, long)))) == [r"~ ^(?s:/a/(b|c)/.*)\z", r"~ ^(?s:/a{2,5})\z", "/"]


def test_a_regex_answers_the_bare_path_of_a_prefix_that_it_covers() -> None:
    """An exact location would win over the regex, so that a closed regex would be open at that one path."""
    regex = x.Route("/v[0-9]+", match="regex", service=API, auth=x.BasicAuth.from_secret("users"))
    app = exposed(routes=(regex, x.Route("/v1/", service=x.ServiceRef("old", port=80))))
    assert proxy(app, "=/v1")["upstream"].startswith("path-v-0-9-")
    assert len(routes(app)["=/v1"]["policies"]) == 1
    assert proxy(app, "/v1/")["upstream"] == "path-v1"
    assert "policies" not in routes(app)["/v1/"]


@pytest.mark.parametrize(
    ("regex", "prefix"),
    [
        ("/a+", "/aa"),
        ("/(a|b)/(a|b)", "/a/b"),
        ("/[a-z]+/admin", "/api/admin"),
        ("/a+b", "/aa"),
    ],
)
def test_the_edges_of_a_prefix_are_answered_as_the_reference_says(regex: str, prefix: str) -> None:
    """The bare path, one below it and one beside it: random paths seldom hit all three."""
    closed = x.Route(regex, match="regex", service=API, auth=x.BasicAuth.from_secret("users"))
    app = exposed(routes=(closed, x.Route(prefix, service=x.ServiceRef("old", port=80)), x.Route("/", service=APP)))
    rules, manifests = resolve(app), [manifest for kind in KINDS for manifest in objects(app, kind)]
    for path in (prefix, f"{prefix}/", f"{prefix}/7", f"{prefix}7"):
        expected, seen = choose(rules, path), answer(manifests, HOST, path)
        if expected is None:  # a path of the regex but for its last slash
            assert (path, seen) == (f"{prefix}/", None)
            continue
        assert seen is not None
        assert (seen.service, seen.auth is None) == (service_of(expected.backend, app)[0], expected.auth is None), path


# ------------------------------------------------------------------------------------------- rewrites


@pytest.mark.parametrize(
    ("rewrite", "bare", "below"),
    [
        (x.StripPrefix(), "/", "/"),
        (x.ReplacePrefix("/v2"), "/v2", "/v2/"),
        (x.ReplacePrefix("/v2/"), "/v2", "/v2/"),
        (x.ReplacePrefix("/"), "/", "/"),
    ],
)
def test_a_prefix_is_replaced_by_element(rewrite: x.Rewrite, bare: str, below: str) -> None:
    app = exposed(routes=(x.Route("/api/", service=API, rewrite=rewrite),))
    assert proxy(app, "=/api")["rewritePath"] == bare
    assert proxy(app, "/api/")["rewritePath"] == below


def test_a_regex_rewrite_has_its_captures_by_number() -> None:
    route = x.Route("/(a|b)/(.*)", match="regex", service=API, rewrite=x.RegexRewrite("/${2}1/$1"))
    assert proxy(exposed(routes=(route,)), r"~ ^(?s:/(a|b)/(.*))\z")["rewritePath"] == "/$21/$1"  # one digit


def test_a_regex_rewrite_of_a_bare_prefix_is_worked_out() -> None:
    regex = x.Route("/(a|b)", match="regex", service=API, rewrite=x.RegexRewrite("/new/$1"))
    app = exposed(routes=(regex, x.Route("/a/", service=x.ServiceRef("old", port=80))))
    assert proxy(app, "=/a")["rewritePath"] == "/new/a"


def test_a_route_without_rewrite_says_no_path() -> None:
    assert "rewritePath" not in proxy(exposed(), "/")


# ------------------------------------------------------------------------------------------- passwords, headers


def test_users_are_in_a_typed_secret_behind_a_policy_of_the_route() -> None:
    # GIVEN a closed route inside an open app
    app = exposed(routes=(x.Route("/admin/", service=API, auth=USERS),))
    (secret,), (policy,) = objects(app, "Secret"), objects(app, "Policy")
    # THEN the Secret is of the one type the controller takes, and only the route asks
    assert secret["type"] == "nginx.org/htpasswd"
    assert re.fullmatch(r"ops:\$2y\$\S+\n", secret["stringData"]["htpasswd"])
    basic = {"secret": secret["metadata"]["name"], "realm": "Restricted"}
    assert policy["spec"] == {"ingressClassName": "nginx", "basicAuth": basic}
    policies = [{"name": policy["metadata"]["name"]}]
    found = routes(app)
    assert found["=/admin"]["policies"] == found["/admin/"]["policies"] == policies
    assert "policies" not in found["/"]
    assert "policies" not in server(app), "a policy of the host would ask ACME challenges too"


def test_an_existing_secret_is_named_in_the_form_it_must_have() -> None:
    report = check(exposed(auth=x.BasicAuth.from_secret("users")), "f5-nginx")
    assert "type nginx.org/htpasswd, key htpasswd" in precondition(report, "secret-users").text


def test_digest_auth_is_refused() -> None:
    assert codes(exposed(auth=x.DigestAuth.from_secret("users"))) == {"E251"}


def test_authorization_is_dropped_unless_passed() -> None:
    app = exposed(routes=(x.Route("/rabbit", service=API, pass_authorization=True),))
    assert {"name": "Authorization", "value": ""} in proxy(app, "/")["requestHeaders"]["set"]
    names = [one["name"] for one in proxy(app, "/rabbit/")["requestHeaders"]["set"]]
    assert names == ["Forwarded", "X-Forwarded-Prefix", "X-Forwarded-Server"], "the template sets the others"


def test_hsts_is_sent_always_and_once() -> None:
    app = exposed(tls=(x.TlsSecret("shop-tls"),), hsts=x.Hsts(include_subdomains=True))
    header = {"name": "Strict-Transport-Security", "value": "max-age=31536000; includeSubDomains", "always": True}
    assert proxy(app, "/")["responseHeaders"] == {"hide": ["Strict-Transport-Security"], "add": [header]}


# ------------------------------------------------------------------------------------------- upstreams


def test_routes_of_one_service_have_upstreams_of_their_own() -> None:
    # GIVEN two routes of one Service, WHEN one asks for other timeouts and a body limit
    slow = x.Route("/slow", service=API, timeout_seconds=120, connect_timeout_seconds=9, max_body_size="1Mi")
    found = {one["name"]: one for one in server(exposed(routes=(slow, x.Route("/fast", service=API))))["upstreams"]}
    # THEN there are two upstreams and no second Service
    assert set(found) == {"path", "path-fast", "path-slow"}
    assert found["path-slow"] == {
        "name": "path-slow",
        "service": "api",
        "port": 8080,
        "max-fails": 0,
        "buffer-size": "32k",
        "buffers": {"number": 4, "size": "32k"},
        "busy-buffers-size": "64k",
        "read-timeout": "120s",
        "send-timeout": "120s",
        "next-upstream": "error timeout",
        "next-upstream-timeout": "5s",
        "buffering": False,
        "connect-timeout": "9s",
        "client-max-body-size": "1048576",
    }
    assert found["path-fast"]["client-max-body-size"] == "0", "1m is the controller's default"
    assert found["path-fast"]["read-timeout"] == "60s"
    assert found["path-fast"]["connect-timeout"] == "5s"


def test_a_created_workload_is_reached_by_the_number_of_its_port() -> None:
    workload = x.Workload(image="ghcr.io/acme/shop:1", ports={"http": 3000, "admin": 9000})
    app = exposed(service=None, workload=workload, routes=(x.Route("/admin", port="admin"),))
    assert {one["port"] for one in server(app)["upstreams"]} == {3000, 9000}


def test_a_named_port_of_a_service_is_refused() -> None:
    report = check(exposed(service=x.ServiceRef("app", port="http")), "f5-nginx")
    (problem,) = report.problems
    assert (problem.code, problem.where) == ("E317", "service")


def test_a_service_whose_name_starts_with_a_digit_is_refused() -> None:
    assert codes(exposed(service=x.ServiceRef("9app", port=80))) == {"E318"}


def test_a_service_of_another_namespace_came_with_5_3() -> None:
    app = exposed(service=x.ServiceRef("app", port=80, namespace="other"))
    (upstream,) = server(app)["upstreams"]
    assert upstream["service"] == "other/app"
    assert codes(app, version="5.2") == {"E243"}


def test_websockets_need_nothing() -> None:
    assert server(exposed(websockets=True)) == server(exposed())


# ------------------------------------------------------------------------------------------- hosts


def test_each_host_has_a_virtual_server() -> None:
    hosts = ("a.example.com", "*.example.com")
    tls = (x.TlsSecret("a-tls", hosts=("a.example.com",)), x.TlsSecret("wild-tls"))
    found = {one["spec"]["host"]: one for one in objects(exposed(hosts=hosts, tls=tls), "VirtualServer")}
    assert {host: one["spec"]["tls"]["secret"] for host, one in found.items()} == {
        hosts[0]: "a-tls",
        hosts[1]: "wild-tls",
    }
    first, second = (found[host]["metadata"]["name"] for host in hosts)
    assert first == "shop", "another host renames nothing"
    assert second == f"shop--{host_role(hosts[1])}"
    assert found[hosts[0]]["spec"]["routes"] == found[hosts[1]]["spec"]["routes"]


def test_a_host_in_two_apps_is_refused() -> None:
    other = exposed(name="other", service=None, routes=(x.Route("/other", service=API),))
    assert {problem.code for problem in check((exposed(), other), "f5-nginx").problems} == {"E203"}


def test_the_class_is_on_every_object() -> None:
    app = exposed(auth=x.BasicAuth.from_secret("users"), ports=(x.Port(5672, service=API),))
    for kind in ("VirtualServer", "Policy", "TransportServer"):
        (found,) = objects(app, kind, ingress_class="edge", tcp_listeners={5672: "amqp"})
        assert found["spec"]["ingressClassName"] == "edge"


def test_annotations_are_passed_on_with_a_warning() -> None:
    app = exposed(annotations={"acme.io/owner": "shop"})
    (found,) = objects(app, "VirtualServer")
    assert found["metadata"]["annotations"] == {"acme.io/owner": "shop"}
    assert any("reads no annotation" in note.text for note in check(app, "f5-nginx").notes)


def test_the_address_is_in_the_status_of_the_virtual_server() -> None:
    (record,) = check(exposed(dns=x.ManualDns()), "f5-nginx").records
    assert record.address_command == "kubectl get virtualserver -l app.kubernetes.io/instance=shop -n shop -o wide"


# ------------------------------------------------------------------------------------------- TLS


def test_http_is_redirected_with_tls_and_only_then() -> None:
    secret = x.TlsSecret("shop-tls")
    redirect = {"enable": True, "code": 301, "basedOn": "scheme"}
    assert server(exposed(tls=(secret,)))["tls"] == {"secret": "shop-tls", "redirect": redirect}
    both = server(exposed(tls=(secret,), redirect_to_https=False))
    assert both["tls"] == {"secret": "shop-tls", "redirect": {"enable": False}}
    assert "tls" not in server(exposed())


def test_http01_has_a_temporary_certificate_and_needs_the_flag() -> None:
    """The redirect catches challenges, and without any certificate the handshake after it would be refused."""
    app = exposed(tls=(ISSUER,))
    (certificate,) = objects(app, "Certificate")
    assert certificate["metadata"]["annotations"] == {"cert-manager.io/issue-temporary-certificate": "true"}
    unknown = precondition(check(app, "f5-nginx"), "enable-cert-manager")
    assert "-enable-cert-manager" in unknown.line
    assert not unknown.confirmed
    assert precondition(check(app, F5Nginx(cert_manager=True)), "enable-cert-manager").confirmed
    (issuer,) = render(app, "f5-nginx").cluster
    solvers = issuer.manifest["spec"]["acme"]["solvers"]
    assert solvers == [{"http01": {"ingress": {"ingressClassName": "nginx"}}}]


def test_dns01_needs_no_flag() -> None:
    app = exposed(
        tls=(x.LetsEncrypt(email="ops@example.com", solver=x.Dns01("cloudDNS", settings={"project": "acme"})),)
    )
    (certificate,) = objects(app, "Certificate")
    assert "annotations" not in certificate["metadata"]
    assert "enable-cert-manager" not in {found.key for found in check(app, "f5-nginx").preconditions}


def test_a_regex_that_would_answer_http01_challenges_is_refused() -> None:
    greedy = x.Route("/(.*)/[a-zA-Z0-9_-]+", match="regex", service=API)
    assert codes(exposed(tls=(ISSUER,), routes=(greedy,))) == {"E313"}
    assert codes(exposed(tls=(x.TlsSecret("shop-tls"),), routes=(greedy,))) == set()


def test_managed_certificates_are_refused() -> None:
    assert codes(exposed(tls=(x.ManagedCertificate(),))) == {"E212"}


# ------------------------------------------------------------------------------------------- DNS


def test_external_dns_is_asked_through_the_virtual_server() -> None:
    app = exposed(dns=x.ExternalDns(ttl_seconds=60))
    assert server(app)["externalDNS"] == {"enable": True, "recordTTL": 60}
    report = check(app, "f5-nginx")
    assert report.ok
    assert precondition(report, "enable-external-dns").line.startswith("-enable-external-dns")
    assert "externaldns.nginx.org/v1" in precondition(report, "external-dns-source").line
    assert not check(app, "f5-nginx", strict=True).ok


# ------------------------------------------------------------------------------------------- ports


def test_a_port_is_a_transport_server_and_a_listener() -> None:
    app = exposed(ports=(x.Port(53, protocol="UDP", service=API), x.Port(53, service=API)))
    rendering = render(app, F5Nginx(namespace="ingress"))
    servers = [manifest["spec"] for manifest in rendering.manifests if manifest["kind"] == "TransportServer"]
    assert [one["listener"] for one in servers] == [
        {"name": "tcp-53", "protocol": "TCP"},
        {"name": "udp-53", "protocol": "UDP"},
    ]
    assert servers[0]["upstreams"] == [{"name": "api", "service": "api", "port": 8080, "maxFails": 0}]
    assert servers[0]["action"] == {"pass": "api"}
    (cluster,) = rendering.cluster
    assert cluster.manifest["metadata"]["name"] == "nginx-configuration"
    assert cluster.manifest["metadata"]["namespace"] == "ingress"
    assert cluster.manifest["spec"]["listeners"] == [
        {"name": "tcp-53", "port": 53, "protocol": "TCP"},
        {"name": "udp-53", "port": 53, "protocol": "UDP"},
    ]
    assert "kubectl create -f FILE" in cluster.how_to_merge
    assert "never with kubectl apply" in cluster.how_to_merge
    assert "kubectl patch globalconfiguration nginx-configuration -n ingress --type json" in cluster.how_to_merge


def test_a_udp_session_ends_with_its_answer_or_soon() -> None:
    """GIVEN ten minutes a session by default THEN UDP says less, TCP nothing, and who reads it what is left."""
    app = exposed(ports=(x.Port(53, protocol="UDP", service=API), x.Port(53, service=API)))
    tcp, udp = (found["spec"] for found in objects(app, "TransportServer"))
    assert udp["upstreamParameters"] == {"udpResponses": 1}
    assert udp["sessionParameters"] == {"timeout": "5s"}
    assert not {"upstreamParameters", "sessionParameters"} & set(tcp)
    told = {(note.text, note.where) for note in check(app, "f5-nginx").notes}
    assert ("one UDP datagram gets one answer, which must come within 5 s", "ports[0]") in told
    assert any("511 sources at once stop HTTP of the whole cluster" in text for text, _ in told)
    assert not [text for text, where in told if where == "ports[1]" and "UDP" in text]


def test_the_helm_chart_names_the_object_that_is_written() -> None:
    """GIVEN that create=true makes another object THEN the line names ours, and makes none."""
    report = check(
        exposed(ports=(x.Port(53, service=API),)), F5Nginx(namespace="edge", global_configuration="listeners")
    )
    line = precondition(report, "listener-tcp-53").line
    assert "-global-configuration=edge/listeners" in line
    assert "controller.globalConfiguration.customName=edge/listeners" in line
    assert "controller.globalConfiguration.create=false" in line
    assert "create=true" not in line


def test_the_listeners_of_all_apps_are_in_one_global_configuration() -> None:
    apps = [
        exposed(name=name, hosts=(), ports=(x.Port(port),), service=API) for name, port in (("b", 5672), ("a", 1883))
    ]
    (cluster,) = render(apps, "f5-nginx").cluster
    assert [one["name"] for one in cluster.manifest["spec"]["listeners"]] == ["tcp-1883", "tcp-5672"]


def test_a_listener_that_is_there_is_named_and_confirmed() -> None:
    app = exposed(ports=(x.Port(5672, service=API),))
    unknown = precondition(check(app, "f5-nginx"), "listener-tcp-5672")
    assert "-global-configuration=nginx-ingress/nginx-configuration" in unknown.line
    assert not unknown.confirmed
    report = check(app, F5Nginx(tcp_listeners={5672: "amqp"}))
    assert precondition(report, "listener-amqp").confirmed
    assert report.rendering is not None
    assert report.rendering.cluster == ()


@pytest.mark.parametrize("number", sorted(F5Nginx.reserved_ports))
def test_the_controllers_own_ports_are_refused(number: int) -> None:
    """Of TCP all: nginx cannot bind the readiness probe's. Of UDP those that its validation keeps for either."""
    assert codes(exposed(ports=(x.Port(number, service=API),))) == {"E314"}
    assert codes(exposed(ports=(x.Port(number, protocol="UDP", service=API),))) == (
        {"E314"} if number != 8081 else set()
    )


def test_what_a_port_cannot_reach_is_refused() -> None:
    assert codes(exposed(ports=(x.Port(5672, service=x.ServiceRef("rabbitmq", port="amqp")),))) == {"E317"}
    assert codes(exposed(ports=(x.Port(5672, service=x.ServiceRef("rabbitmq", port=5672, namespace="mq")),))) == {
        "E322"
    }


def test_ports_came_with_3_4() -> None:
    assert codes(exposed(ports=(x.Port(5672, service=API),)), version="3.2") == {"E280"}


# ------------------------------------------------------------------------------------------- addresses, headers


def test_an_allow_list_is_a_policy_of_its_route() -> None:
    api = x.Route("/api", service=API, ip_allow_list=("10.0.0.0/8",), auth=x.BasicAuth.from_secret("users"))
    report = check(exposed(routes=(api,)), F5Nginx(confirm=("client-address",)))
    assert report.rendering is not None
    policies = {m["metadata"]["name"]: m["spec"] for m in report.rendering.manifests if m["kind"] == "Policy"}
    assert policies["shop--path-api--addresses"]["accessControl"] == {"allow": ["10.0.0.0/8"]}
    (server,) = [m["spec"] for m in report.rendering.manifests if m["kind"] == "VirtualServer"]
    for route in server["routes"]:
        named = [one["name"] for one in route.get("policies", ())]
        assert named == (["shop--path-api--addresses", "shop--path-api--auth"] if "/api" in route["path"] else [])


def test_response_headers_take_the_place_of_the_backends_own() -> None:
    app = exposed(
        tls=(x.TlsSecret("cert"),), hsts=x.Hsts(max_age_seconds=60), response_headers={"X-Frame-Options": "DENY"}
    )
    report = check(app, "f5-nginx")
    assert report.rendering is not None
    (server,) = [m["spec"] for m in report.rendering.manifests if m["kind"] == "VirtualServer"]
    for route in server["routes"]:
        said = route["action"]["proxy"]["responseHeaders"]
        assert said["hide"] == ["Strict-Transport-Security", "X-Frame-Options"]
        assert said["add"][1] == {"name": "X-Frame-Options", "value": "DENY", "always": True}


def test_a_header_is_no_longer_than_nginx_reads() -> None:
    assert codes(exposed(response_headers={"X-Long": "a" * 4000})) == set()
    route = x.Route("/a", response_headers={"X-Long": "a" * 4001})
    (problem,) = check(exposed(routes=(route,)), F5Nginx()).problems
    assert (problem.code, problem.where) == ("E328", 'routes[0].response_headers["X-Long"]')


# ------------------------------------------------------------------------------------------- what stops every reload


@pytest.mark.parametrize("settings", [{}, {"timeout_seconds": 2}, {"websockets": True, "max_body_size": "1Mi"}])
def test_no_pod_is_left_out_after_a_slow_answer(settings: dict[str, Any]) -> None:
    app = exposed(routes=(x.Route("/api", service=API, **settings),), ports=(x.Port(5672, service=API),))
    assert [one["max-fails"] for one in server(app)["upstreams"]] == [0, 0]
    (found,) = objects(app, "TransportServer")
    assert [one["maxFails"] for one in found["spec"]["upstreams"]] == [0]


def test_the_sizes_of_buffers_go_together() -> None:
    """GIVEN a version before the third size came THEN nginx works it out of the other two, which hold it."""
    (upstream,) = server(exposed(), version="5.1")["upstreams"]
    assert (upstream["buffer-size"], upstream["buffers"]) == ("32k", {"number": 4, "size": "32k"})
    assert "busy-buffers-size" not in upstream
    (upstream,) = server(exposed(), version="5.2")["upstreams"]
    assert upstream["busy-buffers-size"] == "64k"


def test_a_service_of_another_namespace_is_reached_by_its_address() -> None:
    """GIVEN that the controller does not follow pods there THEN its upstream alone has the cluster's address."""
    far = x.Route("/far", service=x.ServiceRef("far", port=80, namespace="far"))
    app = exposed(routes=(far,))
    found = {one["service"]: one.get("use-cluster-ip") for one in server(app)["upstreams"]}
    assert found == {"app": None, "far/far": True}
    assert any("Service far/far by its cluster address" in note.text for note in check(app, "f5-nginx").notes)


def test_a_name_of_a_header_has_room_in_nginx() -> None:
    assert codes(exposed(response_headers={f"X{'a' * 45}": "1"})) == set()
    (problem,) = check(exposed(routes=(x.Route("/a", response_headers={f"X{'a' * 46}": "1"}),)), F5Nginx()).problems
    assert (problem.code, problem.where) == ("E328", f'routes[0].response_headers["X{"a" * 46}"]')


def _host(length: int) -> str:
    """A host of that many characters."""
    labels = "a" * 49 + "."
    return (labels * 5)[: length - len("b.example.com")] + "b.example.com"


def test_a_host_has_room_in_nginx() -> None:
    """Of a wildcard each label is an entry of its own."""
    assert codes(exposed(hosts=(HOST, _host(238)))) == set()
    assert codes(exposed(hosts=(f"*.{_host(248)}",))) == set()
    (problem,) = check(exposed(hosts=(HOST, _host(239))), F5Nginx()).problems
    assert (problem.code, problem.where) == ("E325", "hosts[1]")


@pytest.mark.parametrize("app", [exposed(), exposed(hosts=(), ports=(x.Port(5672),))], ids=["http", "port"])
def test_who_reads_it_knows_of_config_safety(app: x.Exposure) -> None:
    def told(version: str) -> str:
        (text,) = [note.text for note in check(app, F5Nginx(version=version)).notes if "config-safety" in note.text]
        return text

    assert "controller.enableConfigSafety=true" in told("5.4")
    assert "5.4 has" in told("5.3")


def test_backends_are_said_to_get_another_host() -> None:
    texts = [note.text for note in check(exposed(), "f5-nginx").notes]
    assert "backends get the Host header in lower case and without its port" in texts


def test_a_prefix_whose_bare_path_is_nobodys_is_not_redirected() -> None:
    """GIVEN an exact path that is the prefix's with a slash, closed THEN the prefix's own path is answered 404."""
    service = x.ServiceRef("shop", port=80)
    closed = x.Route("/a/", match="exact", auth=x.BasicAuth.from_secret("users"))
    app = x.Exposure(
        name="shop", namespace="apps", hosts=("a.example.com",), service=service, routes=(x.Route("/a"), closed)
    )
    report = check(app, F5Nginx(confirm=("upgrades",)))
    assert report.rendering is not None
    (server,) = (one for one in report.rendering.manifests if one["kind"] == "VirtualServer")
    (bare,) = (route for route in server["spec"]["routes"] if route["path"] == "=/a")
    assert bare["action"]["return"]["code"] == 404


def test_two_closed_paths_that_are_spelt_alike_have_one_barrier() -> None:
    """GIVEN exact paths that differ in their last slash, each with its own users THEN no path is there twice."""
    users = [x.BasicAuth.from_secret(name) for name in ("u1", "u2")]
    routes = [x.Route(path, match="exact", auth=its) for path, its in zip(("/p/q", "/p/q/"), users, strict=True)]
    service = x.ServiceRef("shop", port=80)
    app = x.Exposure(
        name="shop", namespace="apps", hosts=("a.example.com",), service=service, routes=(x.Route("/p"), *routes)
    )
    report = check(app, F5Nginx(confirm=("upgrades",)))
    assert report.rendering is not None
    (server,) = (one for one in report.rendering.manifests if one["kind"] == "VirtualServer")
    paths = [route["path"] for route in server["spec"]["routes"]]
    assert len(set(paths)) == len(paths)
