"""GKE Ingress: what the issue of the controller asks, read off the rendered objects."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from anygress.controllers.gce import Gce, url_map_bytes
from anygress.decide.pipeline import check, render
from anygress.description import exposure as x
from anygress.errors import InvalidSpec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anygress.decide.report import Report
    from anygress.rendering.manifest import Manifest

HOST = "shop.example.com"
SHOP = x.Workload(image="ghcr.io/acme/shop:1.4", ports={"http": 8080})
API = x.Workload(name="api", image="ghcr.io/acme/api:2", ports={"http": 9000}, readiness=x.Probe("/ready"))
CART = x.ServiceRef("cart", port=80)


def app(**changes: Any) -> x.Exposure:
    settings = {"hosts": (HOST,), "workload": SHOP, "health_check_path": "/healthz", **changes}
    return x.Exposure(name="shop", namespace="web", **settings)


def objects(exposure: x.Exposure | Sequence[x.Exposure], controller: Gce | None = None) -> dict[str, Manifest]:
    rendering = render(exposure, controller or Gce())
    return {f"{m['kind']}/{m['metadata']['name']}": m for m in rendering.manifests}


def ingress_of(exposure: x.Exposure, controller: Gce | None = None) -> Manifest:
    return objects(exposure, controller)["Ingress/shop"]


def annotations_of(manifest: Manifest) -> dict[str, str]:
    return manifest["metadata"].get("annotations", {})


def codes(report: Report) -> list[str]:
    return [problem.code for problem in report.problems]


# --------------------------------------------------------------------------------------------- the Ingress


def test_the_class_is_an_annotation_and_never_a_field() -> None:
    ingress = ingress_of(app())
    assert annotations_of(ingress)["kubernetes.io/ingress.class"] == "gce"
    assert "ingressClassName" not in ingress["spec"]


def test_all_routes_of_an_app_are_one_ingress() -> None:
    """GIVEN routes that differ in what they need WHEN rendered THEN there is one Ingress, so one load balancer."""
    exposure = app(routes=(x.Route("/api", workload=API, timeout_seconds=300), x.Route("/v1", match="exact")))
    found = objects(exposure)
    assert [name for name in found if name.startswith("Ingress/")] == ["Ingress/shop"]


def test_a_prefix_is_written_as_gke_reads_it() -> None:
    """``/foo/`` and ``/foo`` are one prefix, and an exact route keeps its own path from it."""
    routes = (
        x.Route("/foo/"),
        x.Route("/bar"),
        x.Route("/bar", match="exact", workload=API),
        x.Route("/x/", match="exact"),
    )
    paths = ingress_of(app(routes=routes))["spec"]["rules"][0]["http"]["paths"]
    assert [(path["path"], path["pathType"]) for path in paths] == [
        ("/", "Prefix"),
        ("/foo", "Prefix"),
        ("/bar/*", "ImplementationSpecific"),
        ("/bar", "Exact"),
        ("/x/", "Exact"),
    ]


def test_a_static_address_is_named() -> None:
    exposure = app(dns=x.ManualDns())
    assert (
        annotations_of(ingress_of(exposure, Gce(static_ip="shop-ip")))["kubernetes.io/ingress.global-static-ip-name"]
        == "shop-ip"
    )
    report = check(exposure, Gce(static_ip="shop-ip"))
    assert (
        report.records[0].address_command
        == "gcloud compute addresses describe shop-ip --global --format='value(address)'"
    )
    assert any(p.line == "gcloud compute addresses create shop-ip --global" for p in report.preconditions)
    assert check(exposure, "gce").records[0].address_command.startswith("kubectl get ingress shop -n web -o jsonpath=")


def test_two_apps_cannot_have_one_static_address() -> None:
    other = app(hosts=("b.example.com",)).replace(name="other")
    assert codes(check([app(), other], Gce(static_ip="shop-ip"))) == ["E309"]


def test_one_host_in_two_apps_is_refused() -> None:
    other = app(workload=None, routes=(x.Route("/cart", service=CART, health_check_path="/up"),)).replace(name="other")
    report = check([app(), other], "gce")
    assert "E203" in codes(report)


def test_the_ttl_of_external_dns_is_on_the_ingress() -> None:
    found = annotations_of(ingress_of(app(dns=x.ExternalDns(ttl_seconds=300))))
    assert found["external-dns.kubernetes.io/ttl"] == found["external-dns.alpha.kubernetes.io/ttl"] == "300"


def test_annotations_of_the_user_are_passed_on_and_those_that_protect_refused() -> None:
    assert annotations_of(ingress_of(app(annotations={"a.example.com/b": "c"})))["a.example.com/b"] == "c"
    for key in ("kubernetes.io/ingress.class", "networking.gke.io/v1beta1.FrontendConfig", "cert-manager.io/issuer"):
        assert codes(check(app(annotations={key: "x"}), "gce")) == ["E301"]


# --------------------------------------------------------------------------------------------- Services, BackendConfig


def test_the_settings_of_a_backend_are_named_on_its_service() -> None:
    found = objects(app(timeout_seconds=3600, websockets=True))
    assert annotations_of(found["Service/shop"]) == {
        "cloud.google.com/backend-config": '{"ports":{"8080":"shop"}}',
        "cloud.google.com/neg": '{"ingress":true}',
    }
    assert found["BackendConfig/shop"]["apiVersion"] == "cloud.google.com/v1"
    assert found["BackendConfig/shop"]["spec"] == {
        "timeoutSec": 3600,
        "connectionDraining": {"drainingTimeoutSec": 75},
        "healthCheck": {
            "type": "HTTP",
            "requestPath": "/healthz",
            "checkIntervalSec": 10,
            "timeoutSec": 5,
            "healthyThreshold": 1,
            "unhealthyThreshold": 3,
            "port": 8080,
        },
    }


def test_the_default_timeout_is_ours_and_not_googles() -> None:
    assert objects(app())["BackendConfig/shop"]["spec"]["timeoutSec"] == 60


def test_health_check_and_readiness_probe_are_one_value() -> None:
    """GIVEN a probe on another port WHEN rendered THEN the load balancer asks what the kubelet asks."""
    workload = x.Workload(
        image="a:1",
        ports={"http": 8080, "admin": 9090},
        readiness=x.Probe("/up", port="admin", period_seconds=3, timeout_seconds=5, failure_threshold=20),
    )
    exposure = app(workload=workload, health_check_path=None)
    found = objects(exposure)
    probe = found["Deployment/shop"]["spec"]["template"]["spec"]["containers"][0]["readinessProbe"]
    assert probe["httpGet"] == {"path": "/up", "port": "admin"}
    asked = found["BackendConfig/shop"]["spec"]["healthCheck"]
    assert (asked["requestPath"], asked["port"], asked["checkIntervalSec"]) == ("/up", 9090, 3)
    assert (asked["timeoutSec"], asked["unhealthyThreshold"]) == (3, 10)  # no more than Google takes


def test_the_health_path_of_a_created_workload_becomes_its_probe() -> None:
    found = objects(app())
    probe = found["Deployment/shop"]["spec"]["template"]["spec"]["containers"][0]["readinessProbe"]
    assert probe["httpGet"]["path"] == found["BackendConfig/shop"]["spec"]["healthCheck"]["requestPath"]


def test_a_backend_without_a_health_path_is_refused() -> None:
    report = check(app(health_check_path=None, routes=(x.Route("/cart", service=CART),)), "gce")
    assert [(p.code, p.where) for p in report.problems] == [
        ("E321", "health_check_path"),
        ("E321", "routes[0].health_check_path"),
    ]
    assert "health_check_path" in str(report.problems[0].hint)


def test_one_route_may_give_the_health_path_of_a_port_for_the_others() -> None:
    routes = (x.Route("/cart", service=CART, health_check_path="/up"), x.Route("/basket", service=CART))
    assert objects(app(routes=routes))["BackendConfig/shop--path-cart"]["spec"]["healthCheck"]["requestPath"] == "/up"


def test_the_health_path_may_be_on_another_port() -> None:
    """GIVEN a port that speaks WebSockets only WHEN its health is elsewhere in the pod THEN Google asks there."""
    route = x.Route("/ws", service=replace(CART, port=15674), health_check_path="/up", health_check_port=15672)
    check_of = objects(app(routes=(route,)))["BackendConfig/shop--path-ws"]["spec"]["healthCheck"]
    assert (check_of["requestPath"], check_of["port"]) == ("/up", 15672)
    assert codes(check(app(routes=(route,)), Gce(backends="node-port"))) == ["E321"]
    other = replace(SHOP, ports={"http": 8080, "admin": 9090}, readiness=x.Probe("/healthz", port="http"))
    assert codes(check(app(workload=other, health_check_port=9090), "gce")) == ["E321"]


def test_two_health_paths_of_one_port_are_refused() -> None:
    routes = (x.Route("/a", health_check_path="/a"), x.Route("/b", port="http", health_check_path="/b"))
    with pytest.raises(InvalidSpec):  # the description says so already where it spells the port alike
        check(app(routes=(routes[0], replace(routes[1], port=None))), "gce")
    assert "E321" in codes(check(app(health_check_path=None, routes=routes), "gce"))


def test_routes_of_one_port_with_other_timeouts_get_a_second_service() -> None:
    """GIVEN one workload, two timeouts WHEN rendered THEN two Services, one selector, a BackendConfig each."""
    routes = (
        x.Route("/api", workload=API, timeout_seconds=300),
        x.Route("/api/events", workload=API, timeout_seconds=3600),
    )
    found = objects(app(routes=routes))
    first, second = found["Service/api"], found["Service/shop--path-api-events"]
    assert first["spec"] == second["spec"]
    assert annotations_of(first)["cloud.google.com/backend-config"] == '{"ports":{"9000":"shop--path-api"}}'
    assert annotations_of(second)["cloud.google.com/backend-config"] == '{"ports":{"9000":"shop--path-api-events"}}'
    assert found["BackendConfig/shop--path-api"]["spec"]["timeoutSec"] == 300
    assert found["BackendConfig/shop--path-api-events"]["spec"]["timeoutSec"] == 3600
    backends = {
        path["path"]: path["backend"]["service"]["name"]
        for path in found["Ingress/shop"]["spec"]["rules"][0]["http"]["paths"]
    }
    assert backends == {"/": "shop", "/api": "api", "/api/events": "shop--path-api-events"}


def test_a_named_service_is_said_to_need_its_annotations() -> None:
    """Two ports of one Service are two BackendConfigs in one annotation."""
    routes = (
        x.Route("/cart", service=CART, health_check_path="/up"),
        x.Route("/ws", service=replace(CART, port="ws"), health_check_path="/", timeout_seconds=3600),
    )
    report = check(app(routes=routes), "gce")
    assert not report.ok  # a port by name and one by number may be the same
    routes = (routes[0], replace(routes[1], service=replace(CART, port=8081)))
    report = check(app(routes=routes), "gce")
    assert report.rendering is not None
    (patch,) = report.rendering.service_patches
    assert (patch.name, patch.namespace) == ("cart", "web")
    assert json.loads(patch.annotations["cloud.google.com/backend-config"]) == {
        "ports": {"80": "shop--path-cart", "8081": "shop--path-ws"}
    }
    assert any("kubectl annotate service cart -n web" in str(p.line) for p in report.preconditions)
    config = next(m for m in report.rendering.manifests if m["metadata"]["name"] == "shop--path-cart")
    assert "port" not in config["spec"]["healthCheck"]  # only its author knows the container's port


def test_a_named_service_cannot_have_two_timeouts() -> None:
    routes = (
        x.Route("/cart", service=CART, health_check_path="/up"),
        x.Route("/events", service=CART, timeout_seconds=3600),
    )
    report = check(app(routes=routes), "gce")
    assert [(p.code, p.where) for p in report.problems] == [("E305", "routes[1]")]


def test_two_apps_may_share_a_named_service_and_its_settings() -> None:
    one = app(workload=None, service=CART)
    other = one.replace(name="other", hosts=("b.example.com",))
    found = objects([one, other])
    assert [name for name in found if name.startswith("BackendConfig/")] == ["BackendConfig/shop"]
    hsts = other.replace(tls=(x.TlsSecret("t"),), hsts=x.Hsts())
    assert codes(check([one, hsts], "gce")) == ["E305"]


def test_pods_have_a_service_of_their_own() -> None:
    pods = x.Pods("cart", selector={"app": "cart"}, port=8080)
    found = objects(app(routes=(x.Route("/cart", service=pods, health_check_path="/up"),)))
    (service,) = (one for name, one in found.items() if name.startswith("Service/shop--pods-cart--"))
    assert annotations_of(service)["cloud.google.com/neg"] == '{"ingress":true}'
    assert found["BackendConfig/shop--path-cart"]["spec"]["healthCheck"]["port"] == 8080


def test_through_the_nodes() -> None:
    """GIVEN backends node-port WHEN rendered THEN Services of that type, and no container port in the health check."""
    exposure = app(routes=(x.Route("/cart", service=CART, health_check_path="/up"),))
    found = objects(exposure, Gce(backends="node-port"))
    assert found["Service/shop"]["spec"]["type"] == "NodePort"
    assert annotations_of(found["Service/shop"])["cloud.google.com/neg"] == '{"ingress":false}'
    assert "port" not in found["BackendConfig/shop"]["spec"]["healthCheck"]
    lines = [p.line for p in check(exposure, Gce(backends="node-port")).preconditions]
    assert 'kubectl patch service cart -n web -p \'{"spec":{"type":"NodePort"}}\'' in lines


def test_through_the_nodes_a_probe_on_another_port_is_refused() -> None:
    workload = replace(SHOP, ports={"http": 8080, "admin": 9090}, readiness=x.Probe("/up", port="admin"))
    assert codes(check(app(workload=workload, health_check_path=None), Gce(backends="node-port"))) == ["E321"]


def test_streams_are_said_to_be_cut() -> None:
    texts = [note.text for note in check(app(websockets=True, timeout_seconds=3600), "gce").notes]
    assert "a WebSocket on / is cut 3600 s after it began (timeout_seconds), busy or not" in texts
    assert any("Authorization header that the client sends" in text for text in texts)


def test_no_load_balancer_stands_in_front() -> None:
    assert not any(p.key == "idle-timeout" for p in check(app(timeout_seconds=3600), "gce").preconditions)


# --------------------------------------------------------------------------------------------- certificates


def test_the_redirect_is_a_frontend_config() -> None:
    found = objects(app(tls=x.TlsSecret("cert")))
    assert found["FrontendConfig/shop"]["apiVersion"] == "networking.gke.io/v1beta1"
    assert found["FrontendConfig/shop"]["spec"] == {
        "redirectToHttps": {"enabled": True, "responseCodeName": "MOVED_PERMANENTLY_DEFAULT"}
    }
    assert annotations_of(found["Ingress/shop"])["networking.gke.io/v1beta1.FrontendConfig"] == "shop"
    assert found["Ingress/shop"]["spec"]["tls"] == [{"hosts": [HOST], "secretName": "cert"}]


def test_without_the_redirect_there_is_none() -> None:
    found = objects(app(tls=x.TlsSecret("cert"), redirect_to_https=False))
    assert "FrontendConfig/shop" not in found
    assert "networking.gke.io/v1beta1.FrontendConfig" not in annotations_of(found["Ingress/shop"])


def test_hsts_is_a_response_header_of_every_backend() -> None:
    hsts = x.Hsts(max_age_seconds=60, include_subdomains=True, preload=True)
    found = objects(app(tls=x.TlsSecret("c"), hsts=hsts, routes=(x.Route("/api", workload=API),)))
    for name in ("shop", "shop--path-api"):
        assert found[f"BackendConfig/{name}"]["spec"]["customResponseHeaders"] == {
            "headers": ["Strict-Transport-Security: max-age=60; includeSubDomains; preload"]
        }


def test_one_issuer_edits_the_ingress_in_place() -> None:
    found = objects(app(tls=x.ClusterIssuer("letsencrypt")))
    assert annotations_of(found["Ingress/shop"]) == {
        "acme.cert-manager.io/http01-edit-in-place": "true",
        "cert-manager.io/cluster-issuer": "letsencrypt",
        "kubernetes.io/ingress.class": "gce",
        "networking.gke.io/v1beta1.FrontendConfig": "shop",
    }
    assert not any(name.startswith("Certificate/") for name in found)
    named = annotations_of(ingress_of(app(tls=x.Issuer("acme-ca"))))
    assert named["cert-manager.io/issuer"] == "acme-ca"


def test_the_solver_has_the_class_of_gce() -> None:
    rendering = render(app(tls=x.LetsEncrypt(email="ops@example.com")), "gce")
    issuer = rendering.cluster[0].manifest
    assert issuer["spec"]["acme"]["solvers"] == [{"http01": {"ingress": {"class": "gce"}}}]


@pytest.mark.parametrize(
    "other", [x.TlsSecret("bought", hosts=("b.example.com",)), x.Issuer("ca", hosts=("b.example.com",))]
)
def test_beside_another_certificate_the_issuer_is_named_on_a_certificate(other: x.Tls) -> None:
    """GIVEN a Secret that is not from the issuer THEN no annotation, which would issue for that Secret too."""
    tls = (x.ClusterIssuer("letsencrypt"), other)
    found = objects(app(hosts=(HOST, "b.example.com"), tls=tls))
    assert not [key for key in annotations_of(found["Ingress/shop"]) if "cert-manager" in key]
    certificate = next(one for name, one in found.items() if name.startswith("Certificate/shop--tls--"))
    assert annotations_of(certificate) == {
        "acme.cert-manager.io/http01-override-ingress-name": "shop",
        "cert-manager.io/issue-temporary-certificate": "true",
    }
    assert certificate["spec"]["dnsNames"] == [HOST]


def test_a_managed_certificate_is_googles() -> None:
    found = objects(app(tls=x.ManagedCertificate()))
    (made,) = (one for name, one in found.items() if name.startswith("ManagedCertificate/shop--tls--"))
    assert made["apiVersion"] == "networking.gke.io/v1"
    assert made["spec"] == {"domains": [HOST]}
    named = annotations_of(found["Ingress/shop"])["networking.gke.io/managed-certificates"]
    assert named == made["metadata"]["name"]
    assert "tls" not in found["Ingress/shop"]["spec"]


def test_several_managed_certificates_are_a_list() -> None:
    tls = (x.ManagedCertificate(hosts=(HOST,)), x.ManagedCertificate(hosts=("b.example.com",)))
    found = objects(app(hosts=(HOST, "b.example.com"), tls=tls))
    names = annotations_of(found["Ingress/shop"])["networking.gke.io/managed-certificates"].split(",")
    assert [found[f"ManagedCertificate/{name}"]["spec"]["domains"] for name in names] == [[HOST], ["b.example.com"]]


@pytest.mark.parametrize(
    ("hosts", "reason"),
    [
        (("*.example.com",), "no wildcards"),
        ((f"{'a' * 53}.example.com",), "at most 63 characters"),
        (tuple(f"h{index}.example.com" for index in range(101)), "at most 100 names"),
    ],
)
def test_what_a_managed_certificate_cannot_hold(hosts: tuple[str, ...], reason: str) -> None:
    report = check(app(hosts=hosts, tls=x.ManagedCertificate()), "gce")
    assert codes(report) == ["E320"]
    assert reason in report.problems[0].reason


def test_more_than_fifteen_certificates_are_refused() -> None:
    hosts = tuple(f"h{index}.example.com" for index in range(16))
    report = check(app(hosts=hosts, tls=tuple(x.TlsSecret(f"t{i}", hosts=(h,)) for i, h in enumerate(hosts))), "gce")
    assert codes(report) == ["E320"]


def test_a_wildcard_host_answers_for_more_than_it_says() -> None:
    report = check(app(hosts=("*.example.com",)), "gce")
    assert report.ok
    assert any("several labels" in note.text for note in report.notes)


# --------------------------------------------------------------------------------------------- what it lacks


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"auth": x.BasicAuth.from_secret("users")}, "E250"),
        ({"auth": x.DigestAuth.from_secret("users")}, "E251"),
        ({"routes": (x.Route("/a+", match="regex"),)}, "E242"),
        ({"routes": (x.Route("/a", rewrite=x.StripPrefix()),)}, "E270"),
        ({"routes": (x.Route("/a", rewrite=x.ReplacePrefix("/b")),)}, "E271"),
        ({"max_body_size": "1Mi"}, "E263"),
        ({"connect_timeout_seconds": 3}, "E262"),
        ({"ports": (x.Port(5672, service=x.ServiceRef("mq", port=5672)),)}, "E280"),
        ({"ports": (x.Port(53, protocol="UDP", service=x.ServiceRef("dns", port=53)),)}, "E281"),
        (
            {"routes": (x.Route("/a", service=x.ServiceRef("a", port=80, namespace="far"), health_check_path="/"),)},
            "E243",
        ),
    ],
)
def test_what_it_lacks_is_refused(changes: dict[str, Any], code: str) -> None:
    assert codes(check(app(**changes), "gce")) == [code]


def test_where_to_take_a_raw_port() -> None:
    (problem,) = check(app(ports=(x.Port(5672, service=x.ServiceRef("mq", port=5672)),)), "gce").problems
    assert "load-balancer" in str(problem.hint)


def test_a_path_too_long_for_a_url_map_is_refused() -> None:
    assert codes(check(app(routes=(x.Route("/" + "a" * 1022),)), "gce")) == ["E307"]
    assert check(app(routes=(x.Route("/" + "a" * 1021),)), "gce").ok


def test_response_headers_came_with_a_version() -> None:
    exposure = app(tls=x.TlsSecret("c"), hsts=x.Hsts())
    assert codes(check(exposure, Gce(version="1.24"))) == ["E215"]


# --------------------------------------------------------------------------------------------- the internal class


def test_the_internal_load_balancer() -> None:
    controller = Gce(ingress_class="gce-internal", static_ip="inside")
    exposure = app(tls=x.TlsSecret("c"), redirect_to_https=False)
    found = annotations_of(ingress_of(exposure, controller))
    assert found["kubernetes.io/ingress.class"] == "gce-internal"
    assert found["kubernetes.io/ingress.regional-static-ip-name"] == "inside"
    keys = {p.key for p in check(exposure, controller).preconditions}
    assert {"proxy-only-subnet", "static-ip", "vpc-native"} <= keys


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"tls": x.TlsSecret("c")}, ["E213"]),
        ({"tls": x.TlsSecret("c"), "redirect_to_https": False}, ["E320"]),
        ({"tls": x.ManagedCertificate()}, ["E212", "E213"]),
        ({"tls": x.TlsSecret("c"), "hsts": x.Hsts()}, ["E213", "E215"]),
        ({"tls": x.LetsEncrypt(email="ops@example.com")}, ["E213", "E320"]),
    ],
)
def test_what_the_internal_load_balancer_lacks(changes: dict[str, Any], expected: list[str]) -> None:
    assert codes(check(app(**changes), Gce(ingress_class="gce-internal"))) == expected


def test_the_internal_load_balancer_goes_straight_to_the_pods() -> None:
    assert codes(check(app(), Gce(ingress_class="gce-internal", backends="node-port"))) == ["E309"]


# --------------------------------------------------------------------------------------------- properties

BACKENDS = st.sampled_from((None, API, CART, replace(CART, port=8081), x.Pods("p", selector={"a": "b"}, port=7000)))


@st.composite
def possible_routes(draw: st.DrawFn) -> tuple[x.Route, ...]:
    found = {}
    for path in draw(st.lists(st.sampled_from(("/a", "/a/b", "/b", "/c/", "/")), max_size=4, unique=True)):
        backend = draw(BACKENDS)
        found[path.rstrip("/")] = x.Route(
            path,
            match=draw(st.sampled_from(("prefix", "exact"))),  # type: ignore[arg-type]  # two of the three
            workload=backend if isinstance(backend, x.Workload) else None,
            service=None if isinstance(backend, x.Workload) else backend,
            timeout_seconds=draw(st.sampled_from((None, 60, 300, 3600))),
            health_check_path=draw(st.sampled_from(("/up", None)))
            if isinstance(backend, x.ServiceRef | x.Pods)
            else None,
            websockets=draw(st.booleans()),
        )
    return tuple(found.values())


CONTROLLERS = st.builds(Gce, backends=st.sampled_from(("neg", "node-port")), static_ip=st.sampled_from((None, "ip")))


@given(routes=possible_routes(), controller=CONTROLLERS)
def test_every_path_ends_at_a_service_with_its_backend_config(routes: tuple[x.Route, ...], controller: Gce) -> None:
    """GIVEN what check lets through THEN each port an Ingress names has one BackendConfig, with the route's timeout."""
    report = check(app(routes=routes), controller)
    assume(report.ok)
    assert report.rendering is not None
    found = {f"{m['kind']}/{m['metadata']['name']}": m for m in report.rendering.manifests}
    patches = {patch.name: patch.annotations for patch in report.rendering.service_patches}
    timeouts = {(r.path.rstrip("/"), r.match): r.timeout_seconds for r in report.site.rules["shop"]}
    for entry in found["Ingress/shop"]["spec"]["rules"][0]["http"]["paths"]:
        service = entry["backend"]["service"]
        own = found.get(f"Service/{service['name']}")
        noted = annotations_of(own) if own else patches[service["name"]]
        config = json.loads(noted["cloud.google.com/backend-config"])["ports"][str(service["port"]["number"])]
        kind = "exact" if entry["pathType"] == "Exact" else "prefix"
        path = entry["path"].removesuffix("/*").rstrip("/")
        assert found[f"BackendConfig/{config}"]["spec"]["timeoutSec"] == timeouts[path, kind]


# ------------------------------------------------------------------------------------------- headers


def test_routes_with_other_headers_have_a_service_of_their_own() -> None:
    """Whatever the order of routes: what a BackendConfig says, all of a Service says."""
    deny, none = {"X-Frame-Options": "DENY"}, {"X-Robots-Tag": "none"}
    app = x.Exposure(
        name="shop",
        namespace="shop",
        hosts=("shop.example.com",),
        workload=x.Workload(image="nginx:1", ports={"http": 8080}),
        health_check_path="/healthz",
        response_headers=deny,
        routes=(x.Route("/a", response_headers=none), x.Route("/b", response_headers=none), x.Route("/c")),
    )
    made = render(app, "gce").manifests
    headers = {
        m["metadata"]["name"]: m["spec"].get("customResponseHeaders", {}).get("headers")
        for m in made
        if m["kind"] == "BackendConfig"
    }
    assert sorted(headers.values()) == [["X-Frame-Options: DENY"], ["X-Robots-Tag: none"], ["X-Robots-Tag: none"]]
    turned = render(app.replace(routes=app.routes[::-1]), "gce").manifests
    assert {m["metadata"]["name"] for m in made} == {m["metadata"]["name"] for m in turned}
    assert len([m for m in made if m["kind"] == "Service"]) == 3


def test_a_service_of_the_users_has_headers_once() -> None:
    app = x.Exposure(
        name="shop",
        namespace="shop",
        hosts=("shop.example.com",),
        service=x.ServiceRef("shop", port=80),
        health_check_path="/healthz",
        routes=(x.Route("/a", response_headers={"X-Frame-Options": "DENY"}),),
    )
    assert {problem.code for problem in check(app, "gce").problems} == {"E305"}


def test_the_internal_load_balancer_sets_no_headers() -> None:
    app = x.Exposure(
        name="shop",
        namespace="shop",
        hosts=("shop.example.com",),
        service=x.ServiceRef("shop", port=80),
        health_check_path="/healthz",
        response_headers={"X-Frame-Options": "DENY"},
    )
    assert {problem.code for problem in check(app, Gce(ingress_class="gce-internal")).problems} == {"E265"}


@pytest.mark.parametrize(
    "name", ["X-Goog-Meta", "X-Google-Cache", "X-GFE-Backend", "x-amz-id", "X-User-IP", "CDN-Loop"]
)
def test_names_that_google_keeps_are_refused(name: str) -> None:
    (problem,) = check(app(response_headers={name: "a"}), Gce()).problems
    assert (problem.code, problem.where) == ("E328", f'response_headers["{name}"]')
    assert check(app(response_headers={f"X-Shop-{name}": "a"}), Gce()).ok


# ------------------------------------------------------------------------------------------- what stops every change


def _many(hosts: int, routes: int, **changes: Any) -> x.Exposure:
    names = tuple(f"h{number}.example.com" for number in range(hosts))
    return app(hosts=names, routes=tuple(x.Route(f"/path-{number}") for number in range(routes)), **changes)


def test_a_url_map_has_a_size() -> None:
    """GIVEN the size of the class's URL maps THEN more hosts than fit are refused, and what may be too much is said."""
    assert codes(check(_many(60, 12), "gce")) == ["E325"]
    assert check(_many(60, 12), Gce(ingress_class="gce-internal")).ok
    assert not [note for note in check(_many(3, 12), "gce").notes if "URL map" in note.text]
    (note,) = [note for note in check(_many(24, 12), "gce").notes if "URL map" in note.text]
    assert note.where == "hosts"
    assert note in check(_many(24, 12), "gce").notes


def test_the_size_of_a_url_map_is_that_of_what_is_sent() -> None:
    """GIVEN the URL map that the controller sends for the Ingress THEN it is as large as is reckoned here."""
    exposure = app(hosts=(HOST, "b.example.com"), routes=(x.Route("/a"), x.Route("/b", match="exact", workload=API)))
    backend = {"shop": "k8s1-00000000-web-shop-8080-00000000", "api": "k8s1-00000000-web-api-9000-00000000"}
    rules, matchers = [], []
    for rule in ingress_of(exposure)["spec"]["rules"]:
        name = "host" + "0" * 32
        rules.append({"hosts": [rule["host"]], "pathMatcher": name})
        paths = []
        for one in rule["http"]["paths"]:
            service = "global/backendServices/" + backend[one["backend"]["service"]["name"]]
            root = one["path"].rstrip("/")
            spelt = [root, f"{root}/*"][not root :] if one["pathType"] == "Prefix" else [one["path"]]
            paths += [{"paths": [path], "service": service} for path in spelt]
        default = "global/backendServices/k8s1-00000000-kube-system-default-http-backend-80-00000000"
        matchers.append({"name": name, "defaultService": default, "pathRules": paths})
    sent = sum(len(json.dumps(one, separators=(",", ":"))) + 1 for one in (*rules, *matchers))
    report = check(exposure, "gce")
    assert url_map_bytes(exposure, report.site, "global/backendServices/") == sent


def test_a_url_map_has_a_thousand_hosts() -> None:
    internal = Gce(ingress_class="gce-internal")
    assert check(_many(1000, 0), internal).ok
    assert codes(check(_many(1001, 0), internal)) == ["E325"]


def test_many_response_headers_are_said_to_be_perhaps_too_many() -> None:
    def told(headers: dict[str, str], **changes: Any) -> bool:
        report = check(app(response_headers=headers, **changes), "gce")
        assert report.ok
        return any("Google may take no more than 16 response headers" in note.text for note in report.notes)

    sixteen = {f"X-{number}": "a" for number in range(16)}
    assert not told(sixteen)
    assert told({**sixteen, "X-16": "a"})
    assert told(sixteen, tls=x.TlsSecret("c"), hsts=x.Hsts())
    assert told({"X-A": "a" * 4000, "X-B": "b" * 4000, "X-C": "c" * 200})


@pytest.mark.parametrize("backend", [{}, {"workload": API}])
def test_nobody_promises_which_of_two_roots_answers(backend: dict[str, Any]) -> None:
    (problem,) = check(app(routes=(x.Route("/", match="exact", **backend),)), "gce").problems
    assert (problem.code, problem.where) == ("E306", "routes[0].path")
    alone = app(workload=None, health_check_path=None, routes=(x.Route("/", match="exact", workload=API),))
    assert check(alone, "gce").ok


GLOBAL, REGIONAL = (f"kubernetes.io/ingress.{one}-static-ip-name" for one in ("global", "regional"))


@pytest.mark.parametrize(
    ("annotations", "static_ip", "wheres"),
    [
        ({GLOBAL: "a"}, None, []),
        ({REGIONAL: "a"}, None, []),
        ({GLOBAL: "a"}, "a", []),
        ({GLOBAL: "b"}, "a", [GLOBAL]),
        ({REGIONAL: "a"}, "a", [REGIONAL]),
        ({GLOBAL: "a", REGIONAL: "a"}, None, [GLOBAL, REGIONAL]),
        ({GLOBAL: "a", REGIONAL: "a"}, "a", [GLOBAL, REGIONAL]),
    ],
)
def test_an_address_is_said_once(annotations: dict[str, str], static_ip: str | None, wheres: list[str]) -> None:
    report = check(app(annotations=annotations), Gce(static_ip=static_ip))
    assert [(one.code, one.where) for one in report.problems] == [("E301", f'annotations["{key}"]') for key in wheres]


def test_a_service_that_is_missing_stops_the_app() -> None:
    report = check(app(routes=(x.Route("/cart", service=CART, health_check_path="/up"),)), "gce")
    (found,) = [one for one in report.preconditions if one.key == "service-cart-80"]
    assert found.text == f"Service cart exists in namespace web, with port 80: without it {Gce.without_certificate}"


def test_the_internal_load_balancer_is_told_as_it_is() -> None:
    (problem,) = check(app(tls=x.TlsSecret("c")), Gce(ingress_class="gce-internal", static_ip="a")).problems
    assert "makes the sync of the Ingress fail" in problem.reason
