"""The constructs: what is made in cdk8s is what was rendered, and nothing is made of what was refused."""

from __future__ import annotations

import itertools
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cdk8s
import cdk8s_plus_37 as kplus
import jsii._kernel.providers.process as jsii_process
import pytest
import yaml
from cdk8s_plus_37 import k8s

import anygress as ag
from anygress.constructs import ClusterChart, SecretsChart
from anygress.controllers import names
from anygress.controllers.envoy_gateway import EnvoyGateway
from anygress.decide.pipeline import check, render
from anygress.rendering.names import without_digest
from anygress_kube.com.google import cloud as gke
from anygress_kube.io import cert_manager, traefik
from anygress_kube.io.envoyproxy import gateway as envoy_gateway
from anygress_kube.io.gke import networking as gke_networking
from anygress_kube.io.istio import networking as istio
from anygress_kube.io.k8s.networking import gateway as gateway_api
from anygress_kube.org.nginx import k8s as f5
from tests.cases import NAMES, case

if TYPE_CHECKING:
    from anygress.controllers.base.controller import Controller
    from anygress.rendering.manifest import Manifest, Rendering

pytestmark = pytest.mark.node

CONTROLLERS: dict[str, str | Controller] = {
    **{name: name for name in names()},
    # Whose options decide what kinds there are.
    "envoy-gateway-1.8": EnvoyGateway(version="1.8"),
    "envoy-gateway-on-a-gateway": EnvoyGateway(gateway="infra/edge"),
}
USERS = (ag.User("ops", password="demo"),)
SERVICE = ag.ServiceRef("shop", port=80)


@pytest.fixture
def app(tmp_path: Path) -> cdk8s.App:
    return cdk8s.App(outdir=str(tmp_path / "dist"))


@pytest.fixture
def chart(app: cdk8s.App) -> cdk8s.Chart:
    return cdk8s.Chart(app, "apps", namespace="shop")


def all_of(rendering: Rendering | None) -> list[Manifest]:
    assert rendering is not None
    return [*rendering.manifests, *(found.manifest for found in rendering.cluster)]


def children(scope: Any) -> list[cdk8s.ApiObject]:
    return [found for found in scope.node.find_all() if isinstance(found, cdk8s.ApiObject)]


def key(manifest: Any) -> tuple[str, ...]:
    metadata = manifest["metadata"]
    return manifest["apiVersion"], manifest["kind"], metadata.get("namespace", ""), metadata["name"]


def as_written(app: cdk8s.App) -> list[Any]:
    """Everything that cdk8s' own synth writes."""
    app.synth()
    folder = Path(app.outdir)
    return [found for path in sorted(folder.rglob("*.yaml")) for found in yaml.safe_load_all(path.read_text()) if found]


# --------------------------------------------------------------------------------------------- the same objects


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("controller", CONTROLLERS.values(), ids=CONTROLLERS)
def test_a_case_is_made_as_it_was_rendered_or_not_at_all(
    name: str, controller: str | Controller, app: cdk8s.App
) -> None:
    chart = cdk8s.Chart(app, "case")
    report = check(case(name), controller)
    if not report.ok:
        with pytest.raises(ag.CannotExpose) as refused:
            ag.ExposedApps(chart, name, controller=controller, exposures=case(name))
        assert refused.value.problems == report.problems
        assert chart.node.children == []
        return
    ag.ExposedApps(chart, name, controller=controller, exposures=case(name))
    made = [child.to_json() for child in children(chart)]
    assert sorted(made, key=key) == sorted(all_of(report.rendering), key=key)


CLASSES: dict[tuple[str, str], tuple[type[cdk8s.ApiObject], str]] = {
    ("apps/v1", "Deployment"): (k8s.KubeDeployment, "deployment"),
    ("v1", "ConfigMap"): (k8s.KubeConfigMap, "config_map"),
    ("v1", "Secret"): (k8s.KubeSecret, "secret"),
    ("v1", "Service"): (k8s.KubeService, "service"),
    ("networking.k8s.io/v1", "Ingress"): (k8s.KubeIngress, "ingress"),
    ("cert-manager.io/v1", "Certificate"): (cert_manager.Certificate, "certificate"),
    ("cert-manager.io/v1", "ClusterIssuer"): (cert_manager.ClusterIssuer, "cluster_issuer"),
    ("cloud.google.com/v1", "BackendConfig"): (gke.BackendConfig, "backend_config"),
    ("networking.gke.io/v1beta1", "FrontendConfig"): (gke_networking.FrontendConfig, "frontend_config"),
    ("networking.gke.io/v1", "ManagedCertificate"): (gke_networking.ManagedCertificate, "managed_certificate"),
    ("traefik.io/v1alpha1", "Middleware"): (traefik.Middleware, "middleware"),
    ("traefik.io/v1alpha1", "ServersTransport"): (traefik.ServersTransport, "servers_transport"),
    ("traefik.io/v1alpha1", "IngressRouteTCP"): (traefik.IngressRouteTcp, "ingress_route_tcp"),
    ("traefik.io/v1alpha1", "IngressRouteUDP"): (traefik.IngressRouteUdp, "ingress_route_udp"),
    ("k8s.nginx.org/v1", "VirtualServer"): (f5.VirtualServer, "virtual_server"),
    ("k8s.nginx.org/v1", "Policy"): (f5.Policy, "policy"),
    ("k8s.nginx.org/v1", "TransportServer"): (f5.TransportServer, "transport_server"),
    ("k8s.nginx.org/v1", "GlobalConfiguration"): (f5.GlobalConfiguration, "global_configuration"),
    ("gateway.networking.k8s.io/v1", "Gateway"): (gateway_api.Gateway, "gateway"),
    ("policy/v1", "PodDisruptionBudget"): (k8s.KubePodDisruptionBudget, "pod_disruption_budget"),
    ("networking.k8s.io/v1", "NetworkPolicy"): (k8s.KubeNetworkPolicy, "network_policy"),
    ("gateway.networking.k8s.io/v1", "HTTPRoute"): (gateway_api.HttpRoute, "http_route"),
    ("gateway.networking.k8s.io/v1", "ListenerSet"): (gateway_api.ListenerSet, "listener_set"),
    ("gateway.networking.k8s.io/v1beta1", "ReferenceGrant"): (gateway_api.ReferenceGrantV1Beta1, "reference_grant"),
    ("gateway.networking.k8s.io/v1", "TCPRoute"): (gateway_api.TcpRoute, "tcp_route"),
    ("gateway.networking.k8s.io/v1", "UDPRoute"): (gateway_api.UdpRoute, "udp_route"),
    ("gateway.networking.k8s.io/v1alpha2", "TCPRoute"): (gateway_api.TcpRouteV1Alpha2, "tcp_route"),
    ("gateway.networking.k8s.io/v1alpha2", "UDPRoute"): (gateway_api.UdpRouteV1Alpha2, "udp_route"),
    ("gateway.envoyproxy.io/v1alpha1", "BackendTrafficPolicy"): (
        envoy_gateway.BackendTrafficPolicy,
        "backend_traffic_policy",
    ),
    ("gateway.envoyproxy.io/v1alpha1", "ClientTrafficPolicy"): (
        envoy_gateway.ClientTrafficPolicy,
        "client_traffic_policy",
    ),
    ("gateway.envoyproxy.io/v1alpha1", "HTTPRouteFilter"): (envoy_gateway.HttpRouteFilter, "http_route_filter"),
    ("gateway.envoyproxy.io/v1alpha1", "SecurityPolicy"): (envoy_gateway.SecurityPolicy, "security_policy"),
    ("networking.istio.io/v1", "DestinationRule"): (istio.DestinationRule, "destination_rule"),
}
"""Each kind that a controller renders, its class, and the attribute it is found under."""


@cache
def rendered_kinds() -> dict[tuple[str, str], tuple[str, str | Controller]]:
    """A case and a controller for each kind that any controller renders for any case."""
    pairs = itertools.product(NAMES, CONTROLLERS.values())
    reports = [(name, controller, check(case(name), controller)) for name, controller in pairs]
    return {
        (manifest["apiVersion"], manifest["kind"]): (name, controller)
        for name, controller, report in reports
        if report.ok
        for manifest in all_of(report.rendering)
    }


def test_the_table_of_classes_has_what_is_rendered() -> None:
    assert set(rendered_kinds()) == set(CLASSES)


@pytest.mark.parametrize("kind", CLASSES, ids="-".join)
def test_children_are_of_the_imported_classes(kind: tuple[str, str], app: cdk8s.App) -> None:
    name, controller = rendered_kinds()[kind]
    made = ag.ExposedApps(cdk8s.Chart(app, "case"), name, controller=controller, exposures=case(name))
    cls, attribute = CLASSES[kind]
    child = getattr(made, attribute)
    assert isinstance(child, cls)
    assert (child.api_version, child.kind) == kind
    assert child in made.all(kind[1])


def test_synth_writes_what_was_rendered(app: cdk8s.App, chart: cdk8s.Chart) -> None:
    settings: dict[str, Any] = {"hosts": ("a.example.com",), "auth": ag.BasicAuth(users=USERS), "service": SERVICE}
    issuer = ag.LetsEncrypt(email="ops@example.com")
    ag.ExposedWebApp(chart, "shop", controller="traefik", tls=issuer, **settings)
    expected = render(ag.Exposure(name="shop", namespace="shop", tls=(issuer,), **settings), "traefik")
    assert sorted(as_written(app), key=key) == sorted(all_of(expected), key=key)


# --------------------------------------------------------------------------------------------- crossings


@pytest.fixture
def crossings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every call to Node from here on."""
    calls: list[str] = []
    send = jsii_process._NodeProcess.send

    def counted(self: Any, request: Any, response: Any) -> Any:
        calls.append(type(request).__name__)
        return send(self, request, response)

    monkeypatch.setattr(jsii_process._NodeProcess, "send", counted)
    return calls


@pytest.mark.parametrize("controller", CONTROLLERS.values(), ids=CONTROLLERS)
def test_an_object_is_one_call_to_node(controller: str | Controller, app: cdk8s.App, crossings: list[str]) -> None:
    name = next(name for name in ("timeouts-by-route", "tcp-port") if check(case(name), controller).ok)
    # What is found out once a process: a kind's group, and an int-or-string, by value.
    ag.ExposedApps(cdk8s.Chart(app, "first"), name, controller=controller, exposures=case(name))
    second = cdk8s.Chart(cdk8s.App(), "second")
    crossings.clear()
    made = ag.ExposedApps(second, name, controller=controller, exposures=case(name))
    calls = len(crossings)
    constructs = len([found for found in made.node.find_all() if not isinstance(found, cdk8s.ApiObject)])
    assert calls <= len(children(made)) + constructs + 3


def test_the_second_app_of_a_chart_reads_nothing_back(chart: cdk8s.Chart, crossings: list[str]) -> None:
    for number in range(3):
        crossings.clear()
        ag.ExposedWebApp(
            chart, f"shop-{number}", controller="traefik", host=f"{number}.example.com", image="nginx:1", port=80
        )
    assert set(crossings) == {"CreateRequest"}


# --------------------------------------------------------------------------------------------- refusals


def test_a_refusal_lists_everything_and_leaves_nothing(app: cdk8s.App, chart: cdk8s.Chart) -> None:
    with pytest.raises(ag.CannotExpose) as refused:
        ag.ExposedWebApp(
            chart,
            "shop",
            controller="gce",
            host="shop.example.com",
            image="nginx:1",
            port=8080,
            health_check_path="/healthz",
            auth=ag.BasicAuth(users=USERS),
            ports=[ag.Port(5672, service=SERVICE)],
        )
    assert {problem.topic for problem in refused.value.problems} == {"basic-auth", "tcp-port"}
    assert 'cannot expose "shop" on gce (2 problems)' in str(refused.value)
    assert chart.node.children == []
    assert as_written(app) == []


@pytest.mark.parametrize(
    ("keywords", "where"),
    [
        ({"hots": ["a.example.com"]}, {"hots"}),
        ({"host": "A.example.com", "timeout_seconds": 0}, {"hosts[0]", "timeout_seconds"}),
        ({"host": "a.example.com", "routes": [ag.Route("api"), ag.Route("/b", timeout_seconds="x")]},
         {"routes[0].path", "routes[1].timeout_seconds"}),
    ],
)  # fmt: skip
def test_a_wrong_description_lists_everything_and_leaves_nothing(
    keywords: dict[str, Any], where: set[str], chart: cdk8s.Chart
) -> None:
    with pytest.raises(ag.InvalidSpec) as refused:
        ag.ExposedWebApp(chart, "shop", controller="traefik", service=SERVICE, **keywords)
    assert {problem.where for problem in refused.value.problems} == where
    assert chart.node.children == []


def test_after_a_refusal_the_name_is_free(chart: cdk8s.Chart) -> None:
    keywords: dict[str, Any] = {"host": "shop.example.com", "service": SERVICE, "auth": ag.BasicAuth(users=USERS)}
    with pytest.raises(ag.CannotExpose):
        ag.ExposedWebApp(chart, "shop", controller="gce", health_check_path="/", **keywords)
    assert ag.ExposedWebApp(chart, "shop", controller="traefik", **keywords).ingress


def test_an_unknown_controller_is_refused_before_anything_is_made(chart: cdk8s.Chart) -> None:
    with pytest.raises(ag.UnknownController, match="did you mean traefik"):
        ag.ExposedWebApp(chart, "shop", controller="trafik", host="shop.example.com", service=SERVICE)
    assert chart.node.children == []


def test_strict_refuses_what_no_option_confirms(chart: cdk8s.Chart) -> None:
    with pytest.raises(ag.CannotExpose):
        ag.ExposedWebApp(chart, "shop", controller="traefik", host="shop.example.com", service=SERVICE, strict=True)
    assert chart.node.children == []


# --------------------------------------------------------------------------------------------- handed over


@pytest.fixture
def deployment(chart: cdk8s.Chart) -> kplus.Deployment:
    return kplus.Deployment(
        chart, "theirs", metadata={"name": "theirs"}, containers=[{"image": "nginx:1", "port_number": 8080}]
    )


def service(scope: cdk8s.Chart, *ports: int, name: str = "theirs") -> kplus.Service:
    return kplus.Service(
        scope,
        f"{name}-service",
        metadata={"name": name},
        selector=kplus.Pods.all(scope, f"{name}-pods"),
        ports=[kplus.ServicePort(port=port, name=f"p{port}") for port in ports],
    )


def backend(made: Any) -> dict[str, Any]:
    found: dict[str, Any] = made.ingress.to_json()["spec"]["rules"][0]["http"]["paths"][0]["backend"]["service"]
    return found


def test_a_service_with_one_port(chart: cdk8s.Chart) -> None:
    made = ag.ExposedWebApp(chart, "shop", controller="traefik", host="a.example.com", service=service(chart, 8080))
    assert backend(made) == {"name": "theirs", "port": {"number": 8080}}


@pytest.mark.parametrize(("port", "written"), [(81, {"number": 81}), ("p81", {"name": "p81"})])
def test_a_service_with_several_ports(port: int | str, written: dict[str, Any], chart: cdk8s.Chart) -> None:
    route = ag.Route("/", service=service(chart, 80, 81), port=port)
    made = ag.ExposedWebApp(chart, "shop", controller="traefik", host="a.example.com", routes=[route])
    assert backend(made) == {"name": "theirs", "port": written}


def test_a_service_with_several_ports_needs_one_named(chart: cdk8s.Chart) -> None:
    theirs = service(chart, 80, 81)
    with pytest.raises(ag.InvalidSpec, match="Service theirs has 2 ports"):
        ag.ExposedWebApp(chart, "shop", controller="traefik", host="a.example.com", service=theirs)


def test_a_service_gets_the_annotations_that_the_controller_reads_there(chart: cdk8s.Chart) -> None:
    theirs = service(chart, 80)
    made = ag.ExposedWebApp(
        chart, "shop", controller="traefik", host="a.example.com", service=theirs, timeout_seconds=120
    )
    annotations = cdk8s.ApiObject.of(theirs).to_json()["metadata"]["annotations"]
    transport = made.servers_transport.name.replace("--", "-")  # as Traefik spells it
    assert annotations == {"traefik.ingress.kubernetes.io/service.serverstransport": f"shop-{transport}@kubernetescrd"}
    assert not [p for p in made.report.preconditions if p.key == "annotations-of-theirs" and not p.confirmed]


def test_a_service_of_another_namespace_is_known_as_such(app: cdk8s.App, chart: cdk8s.Chart) -> None:
    elsewhere = service(cdk8s.Chart(app, "elsewhere", namespace="elsewhere"), 80)
    with pytest.raises(ag.CannotExpose, match="backend-namespace"):
        ag.ExposedWebApp(chart, "shop", controller="traefik", host="a.example.com", service=elsewhere)


def test_a_deployment_gets_a_service(chart: cdk8s.Chart, deployment: kplus.Deployment) -> None:
    made = ag.ExposedWebApp(chart, "shop", controller="traefik", host="a.example.com", service=deployment, port=8080)
    spec = made.service.to_json()["spec"]
    assert spec["selector"] == cdk8s.ApiObject.of(deployment).to_json()["spec"]["selector"]["matchLabels"]
    assert [port["targetPort"] for port in spec["ports"]] == [8080]
    assert backend(made)["name"] == made.service.name


def test_a_deployment_without_a_port_is_refused(chart: cdk8s.Chart, deployment: kplus.Deployment) -> None:
    with pytest.raises(ag.InvalidSpec, match="without a port number"):
        ag.ExposedWebApp(chart, "shop", controller="traefik", host="a.example.com", service=deployment)


def test_a_deployment_of_another_namespace_is_refused(app: cdk8s.App, deployment: kplus.Deployment) -> None:
    chart = cdk8s.Chart(app, "elsewhere", namespace="elsewhere")
    with pytest.raises(ag.InvalidSpec, match="namespace"):
        ag.ExposedWebApp(chart, "shop", controller="traefik", host="a.example.com", service=deployment, port=8080)


def test_a_stateful_set_on_a_raw_port(chart: cdk8s.Chart) -> None:
    broker = kplus.StatefulSet(
        chart,
        "broker",
        metadata={"name": "broker"},
        service=service(chart, 5672, name="broker"),
        containers=[{"image": "rabbitmq:4", "port_number": 5672}],
    )
    made = ag.ExposedPort(chart, "amqp", controller="node-port", port=ag.Port(5672, service=broker))
    spec = next(spec for found in made.all("Service") if (spec := found.to_json()["spec"])["type"] == "NodePort")
    assert spec["selector"] == cdk8s.ApiObject.of(broker).to_json()["spec"]["selector"]["matchLabels"]
    assert spec["ports"][0]["targetPort"] == 5672


def test_a_secret_with_users(chart: cdk8s.Chart) -> None:
    secret = kplus.Secret(chart, "users", metadata={"name": "users"}, string_data={"users": "ops:$apr1$x$y"})
    routes = [ag.Route("/admin", auth=ag.BasicAuth.from_secret(secret, realm="Admin"))]
    auth = ag.BasicAuth.from_secret(secret)
    made = ag.ExposedWebApp(
        chart, "shop", controller="traefik", host="a.example.com", service=SERVICE, auth=auth, routes=routes
    )
    secrets = [found.to_json()["spec"].get("basicAuth", {}).get("secret") for found in made.all("Middleware")]
    assert sorted(filter(None, secrets)) == ["users", "users"]


def test_a_secret_with_a_certificate(chart: cdk8s.Chart) -> None:
    secret = kplus.TlsSecret(chart, "tls", metadata={"name": "site"}, tls_cert="x", tls_key="y")
    made = ag.ExposedWebApp(
        chart, "shop", controller="traefik", host="a.example.com", service=SERVICE, tls=ag.TlsSecret(secret)
    )
    assert made.ingress.to_json()["spec"]["tls"] == [{"hosts": ["a.example.com"], "secretName": "site"}]


def test_any_version_of_cdk8s_plus_will_do(chart: cdk8s.Chart) -> None:
    """Nothing is asked of what is handed over but a few attributes, which all cdk8s-plus-NN have."""

    class Port:
        port = 8080

    class Service:
        node = None
        name = "theirs"
        ports = (Port(),)

        class metadata:  # noqa: N801  an attribute
            namespace = "shop"
            add_annotation = staticmethod(lambda _key, _value: None)

    made = ag.ExposedWebApp(chart, "shop", controller="traefik", host="a.example.com", service=Service())
    assert backend(made) == {"name": "theirs", "port": {"number": 8080}}


def test_exposures_take_them_too(chart: cdk8s.Chart, deployment: kplus.Deployment) -> None:
    exposures = [
        ag.Exposure(name="a", hosts=("a.example.com",), service=service(chart, 80)),
        ag.Exposure(name="b", hosts=("b.example.com",), routes=(ag.Route("/", service=deployment, port=8080),)),
    ]
    made = ag.ExposedApps(chart, "both", controller="traefik", exposures=exposures)
    backends = {path["backend"]["service"]["name"] for ingress in made.all("Ingress")
                for path in ingress.to_json()["spec"]["rules"][0]["http"]["paths"]}  # fmt: skip
    assert {name[:16] for name in backends} == {"theirs", "b--pods-theirs--"}


# --------------------------------------------------------------------------------------------- several in one app


def test_two_apps_share_a_host_where_neither_changes(chart: cdk8s.Chart) -> None:
    shared: dict[str, Any] = {"controller": "traefik", "host": "a.example.com"}
    ag.ExposedWebApp(chart, "shop", service=SERVICE, **shared)
    made = ag.ExposedWebApp(chart, "api", routes=[ag.Route("/api/", service=ag.ServiceRef("api", port=80))], **shared)
    assert made.ingress.to_json()["spec"]["rules"][0]["http"]["paths"][0]["backend"]["service"]["name"] == "api"


def test_two_apps_share_a_host_across_charts(app: cdk8s.App, chart: cdk8s.Chart) -> None:
    shared: dict[str, Any] = {"controller": "traefik", "host": "a.example.com", "service": SERVICE}
    ag.ExposedWebApp(chart, "shop", **shared)
    other = cdk8s.Chart(app, "other", namespace="shop")
    with pytest.raises(ag.InvalidSpec, match="answered by shop already"):
        ag.ExposedWebApp(other, "other", **shared)
    assert other.node.children == []


def test_what_would_change_an_app_made_before_is_refused(chart: cdk8s.Chart) -> None:
    """A regex on ingress-nginx changes how every path of its host is matched."""
    shared: dict[str, Any] = {"controller": "ingress-nginx", "host": "a.example.com"}
    api = {"routes": [ag.Route("/api/v[0-9]+", match="regex", service=ag.ServiceRef("api", port=80))]}
    ag.ExposedWebApp(chart, "shop", service=SERVICE, **shared)
    before = [child.to_json() for child in children(chart)]
    with pytest.raises(ag.InvalidSpec, match="declare both in one ExposedApps"):
        ag.ExposedWebApp(chart, "api", **api, **shared)
    assert [child.to_json() for child in children(chart)] == before
    exposures = [
        ag.Exposure(name="shop2", hosts=("b.example.com",), service=SERVICE),
        ag.Exposure(name="api2", hosts=("b.example.com",), routes=tuple(api["routes"])),
    ]
    assert ag.ExposedApps(chart, "both", controller="ingress-nginx", exposures=exposures).all("Ingress")


def test_apps_that_do_not_touch_are_decided_alone(chart: cdk8s.Chart) -> None:
    made = [
        ag.ExposedWebApp(chart, name, controller="traefik", host=f"{name}.example.com", image="nginx:1", port=80)
        for name in ("a", "b", "c")
    ]
    assert [len(app.report.site.exposures) for app in made] == [1, 1, 1]


def test_apps_of_one_service_agree_on_what_it_carries(chart: cdk8s.Chart) -> None:
    theirs = service(chart, 80)
    ag.ExposedWebApp(chart, "a", controller="traefik", host="a.example.com", service=theirs)
    with pytest.raises(ag.CannotExpose, match="belong to the Service"):
        ag.ExposedWebApp(chart, "b", controller="traefik", host="b.example.com", service=theirs, timeout_seconds=9)


def test_one_name_in_two_namespaces(app: cdk8s.App) -> None:
    for namespace in ("staging", "production"):
        chart = cdk8s.Chart(app, namespace, namespace=namespace)
        host = f"{namespace}.example.com"
        made = ag.ExposedWebApp(chart, "shop", controller="traefik", host=host, service=SERVICE)
        assert [rule["host"] for rule in made.ingress.to_json()["spec"]["rules"]] == [host]


@pytest.mark.parametrize("first", [None, "staging", "production"])
@pytest.mark.parametrize("second", [None, "staging", "production"])
@pytest.mark.parametrize("closed_first", [True, False])
def test_what_one_protects_no_other_reaches_where_the_namespaces_may_be_one(
    app: cdk8s.App,
    first: str | None,
    second: str | None,
    closed_first: bool,  # noqa: FBT001  a case
) -> None:
    def made(name: str, namespace: str | None, *, closed: bool) -> None:
        auth = {"auth": ag.BasicAuth.from_secret("users")} if closed else {}
        chart = cdk8s.Chart(app, f"chart-{name}", **({"namespace": namespace} if namespace else {}))
        ag.ExposedWebApp(chart, name, controller="ingress-nginx", host=f"{name}.example.com", service=SERVICE, **auth)

    made("one", first, closed=closed_first)
    if None in (first, second) or first == second:
        with pytest.raises(ag.InvalidSpec, match="reaches"):
            made("other", second, closed=not closed_first)
    else:
        made("other", second, closed=not closed_first)


def test_objects_of_two_apps_never_have_one_name(chart: cdk8s.Chart) -> None:
    """A route of one is not named like the other; what both give one name by themselves is refused."""
    settings: dict[str, Any] = {"controller": "traefik", "image": "nginx:1", "port": 80}
    ag.ExposedWebApp(chart, "shop", host="a.example.com", routes=[ag.Route("/api")], **settings)
    ag.ExposedWebApp(chart, "shop-api", host="b.example.com", **settings)
    issuer = ag.ClusterIssuer("ca", secret="mine")
    ag.ExposedWebApp(chart, "one", host="c.example.com", tls=issuer, **settings)
    with pytest.raises(ag.InvalidSpec, match="Certificate mine is there already"):
        ag.ExposedWebApp(chart, "other", host="d.example.com", tls=issuer, **settings)


def test_nor_when_they_are_decided_together(chart: cdk8s.Chart) -> None:
    issuer = (ag.ClusterIssuer("ca", secret="mine"),)
    exposures = [
        ag.Exposure(name=name, hosts=(f"{name}.example.com",), service=SERVICE, tls=issuer) for name in ("one", "other")
    ]
    with pytest.raises(ag.CannotExpose, match='"one" and "other" would both make Certificate mine'):
        ag.ExposedApps(chart, "both", controller="traefik", exposures=exposures)
    assert chart.node.children == []


@pytest.mark.parametrize("redirect", [True, False])
def test_routes_may_be_called_what_our_own_objects_are(redirect: bool, chart: cdk8s.Chart) -> None:  # noqa: FBT001  a case
    paths = ("/", "/redirect", "/http", "/api", "/api/http", "/redirect/http")
    made = ag.ExposedWebApp(
        chart,
        "shop",
        controller="traefik",
        host="a.example.com",
        tls=ag.TlsSecret("site"),
        redirect_to_https=redirect,
        routes=[ag.Route(path, service=SERVICE) for path in paths],
    )
    assert len(made.all("Ingress")) == (len(paths) + 1 if redirect else 2 * len(paths))


def issued(**changes: Any) -> dict[str, Any]:
    issuer = ag.LetsEncrypt(email="ops@example.com", **changes)
    return {"tls": issuer, "image": "nginx:1", "port": 80, "controller": "traefik"}


def test_an_issuer_of_several_apps_is_made_once(app: cdk8s.App, chart: cdk8s.Chart) -> None:
    first = ag.ExposedWebApp(chart, "a", host="a.example.com", **issued())
    second = ag.ExposedWebApp(chart, "b", host="b.example.com", **issued())
    assert first.cluster_issuer
    assert second.all("ClusterIssuer") == ()
    assert [found["kind"] for found in as_written(app)].count("ClusterIssuer") == 1


def test_two_issuers_of_one_name_are_refused(chart: cdk8s.Chart) -> None:
    ag.ExposedWebApp(chart, "a", host="a.example.com", **issued(name="le"))
    with pytest.raises(ag.InvalidSpec, match="ClusterIssuer le"):
        ag.ExposedWebApp(chart, "b", host="b.example.com", **issued(name="le", staging=True))


def test_exposed_apps_are_told_apart(chart: cdk8s.Chart) -> None:
    exposures = [ag.Exposure(name=name, hosts=(f"{name}.example.com",), service=SERVICE) for name in ("a", "b")]
    made = ag.ExposedApps(chart, "both", controller="traefik", exposures=exposures)
    assert made.find("Ingress", "b").to_json()["metadata"]["namespace"] == "shop"
    assert {without_digest(ingress.name) for ingress in made.all("Ingress")} == {"a", "b"}


def test_exposed_apps_with_one_issuer(chart: cdk8s.Chart) -> None:
    settings = {"service": SERVICE, "tls": ag.LetsEncrypt(email="ops@example.com")}
    exposures = [ag.Exposure(name=name, hosts=(f"{name}.example.com",), **settings) for name in ("a", "b")]
    made = ag.ExposedApps(chart, "both", controller="traefik", exposures=exposures)
    assert len(made.all("ClusterIssuer")) == 1


# --------------------------------------------------------------------------------------------- charts and children


def test_the_namespace_is_the_charts(app: cdk8s.App, chart: cdk8s.Chart) -> None:
    made = ag.ExposedWebApp(chart, "a", controller="traefik", host="a.example.com", image="nginx:1", port=80)
    assert {child.to_json()["metadata"]["namespace"] for child in children(made)} == {"shop"}
    own = ag.ExposedWebApp(
        chart, "b", controller="traefik", host="b.example.com", image="nginx:1", port=80, namespace="own"
    )
    assert {child.to_json()["metadata"]["namespace"] for child in children(own)} == {"own"}
    bare = cdk8s.Chart(app, "bare")
    with pytest.raises(ag.CannotExpose, match="namespace"):
        ag.ExposedWebApp(bare, "c", controller="traefik", host="c.example.com", service=SERVICE)


def test_secrets_and_objects_of_the_cluster_have_charts_of_their_own(app: cdk8s.App, chart: cdk8s.Chart) -> None:
    made = ag.ExposedWebApp(
        chart,
        "shop",
        controller="traefik",
        host="a.example.com",
        service=SERVICE,
        auth=ag.BasicAuth(users=USERS),
        tls=ag.LetsEncrypt(email="ops@example.com"),
    )
    assert isinstance(cdk8s.Chart.of(made.secret), SecretsChart)
    assert isinstance(cdk8s.Chart.of(made.cluster_issuer), ClusterChart)
    assert cdk8s.Chart.of(made.ingress) is chart
    app.synth()
    kinds = {
        path.name: {manifest["kind"] for manifest in yaml.safe_load_all(path.read_text())}
        for path in Path(app.outdir).glob("*.yaml")
    }
    secret = [found for found in kinds.values() if "Secret" in found]
    assert secret == [{"Secret"}]


def test_our_synth_writes_secrets_privately_and_the_cluster_apart(app: cdk8s.App, chart: cdk8s.Chart) -> None:
    ag.ExposedWebApp(chart, "shop", host="a.example.com", auth=ag.BasicAuth(users=USERS), **issued())
    folder = ag.synth(app)
    written = {path.relative_to(folder).as_posix() for path in folder.rglob("*.yaml")}
    assert written == {"apps.yaml", "secrets.yaml", "cluster/clusterissuer-letsencrypt-prod.yaml"}
    assert (folder / "secrets.yaml").stat().st_mode & 0o777 == 0o600
    assert (
        (folder / "cluster/clusterissuer-letsencrypt-prod.yaml")
        .read_text()
        .startswith("# ClusterIssuer letsencrypt-prod serves")
    )


def test_children_are_open_to_cdk8s_own_ways(app: cdk8s.App, chart: cdk8s.Chart) -> None:
    made = ag.ExposedWebApp(chart, "shop", controller="traefik", host="a.example.com", image="nginx:1", port=80)
    made.deployment.add_json_patch(cdk8s.JsonPatch.replace("/spec/replicas", 7))
    made.ingress.metadata.add_annotation("acme.example.com/owner", "team")
    made.service.add_dependency(made.deployment)
    written = {found["kind"]: found for found in as_written(app)}
    assert written["Deployment"]["spec"]["replicas"] == 7
    assert written["Ingress"]["metadata"]["annotations"]["acme.example.com/owner"] == "team"
    assert list(written).index("Deployment") < list(written).index("Service")


def test_children_by_attribute_by_kind_and_by_name(chart: cdk8s.Chart) -> None:
    made = ag.ExposedWebApp(
        chart, "shop", controller="traefik", host="a.example.com", service=SERVICE, routes=[ag.Route("/api")]
    )
    assert made.ingress is made.find("Ingress") is made.find("Ingress", "shop")
    root, api = sorted((ingress.name for ingress in made.all("Ingress")), key=without_digest)
    assert made.find("Ingress", root) is made.ingress
    assert without_digest(api) == "shop--path-api"
    assert made.find("Ingress", "shop--path-api").name == api
    assert made.find("Ingress", api).name == api
    with pytest.raises(LookupError, match=re.escape("there is no Secret here (there are: Ingress shop--")):
        made.find("Secret")
    with pytest.raises(LookupError, match="there is no Ingress named other here"):
        made.find("Ingress", "other")
    with pytest.raises(AttributeError, match="has no child or attribute 'secret'"):
        made.secret  # noqa: B018  the access is what fails
    assert not hasattr(made, "backend_config")


def test_the_report_comes_with_the_construct(chart: cdk8s.Chart) -> None:
    made = ag.ExposedWebApp(
        chart, "shop", controller="traefik", host="a.example.com", service=SERVICE, dns=ag.ManualDns()
    )
    assert [record.name for record in made.report.records] == ["a.example.com"]
    assert made.report.preconditions


def test_a_bare_port(chart: cdk8s.Chart) -> None:
    made = ag.ExposedPort(
        chart, "amqp", controller="traefik", port=ag.Port(5672, service=ag.ServiceRef("rabbitmq", port="amqp"))
    )
    assert made.ingress_route_tcp.to_json()["spec"]["routes"][0]["services"] == [{"name": "rabbitmq", "port": "amqp"}]
    several = ag.ExposedPort(
        chart,
        "dns",
        controller="traefik",
        ports=[ag.Port(53, protocol=kind, service=ag.ServiceRef("dns", port=53)) for kind in ("TCP", "UDP")],
    )
    assert several.ingress_route_udp
    assert several.ingress_route_tcp


def test_routes_left_out_by_name(chart: cdk8s.Chart) -> None:
    routes = [ag.Route("/api/", service=ag.ServiceRef("api", port=80)), ag.Route("/old/")]
    made = ag.ExposedWebApp(
        chart, "shop", controller="traefik", host="a.example.com", service=SERVICE, routes=routes, without=["/old/"]
    )
    assert [without_digest(ingress.name) for ingress in made.all("Ingress")] == ["shop", "shop--path-api"]


def test_a_field_that_a_class_does_not_know_is_never_dropped(chart: cdk8s.Chart) -> None:
    from anygress.constructs._materialize import UnknownFieldError, UnknownKindError, materialize  # noqa: PLC0415  private

    manifest = {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "x"}, "spec": {"ports": [{"prot": 80}]}}
    with pytest.raises(UnknownFieldError, match=re.escape("Service.spec.ports[0].prot")):
        materialize(chart, "x", manifest)
    for wrong in ({"apiVersion": "v2"}, {"kind": "Serviette"}, {"apiVersion": "serving.knative.dev/v1"}):
        with pytest.raises(UnknownKindError):
            materialize(chart, "x", {**manifest, **wrong})
    assert chart.node.children == []


@pytest.mark.node
@pytest.mark.parametrize(
    ("construct", "keywords"),
    [
        (ag.ExposedWebApp, {"max_body_size": "lots"}),
        (ag.ExposedWebApp, {"routes": [{"path": "/x"}]}),
        (ag.ExposedWebApp, {"routes": "x"}),
        (ag.ExposedWebApp, {"routes": [ag.Route("/x", service="web")]}),
        (ag.ExposedWebApp, {"ports": [5432]}),
        (ag.ExposedWebApp, {"auth": 5}),
        (ag.ExposedWebApp, {"without": ["/x"]}),
        (ag.ExposedPort, {"ports": 5432}),
        (ag.ExposedPort, {"port": 5432}),
    ],
    ids=repr,
)
def test_wrong_python_input_is_told_and_never_a_traceback(construct: Any, keywords: dict[str, Any]) -> None:
    scope = cdk8s.Chart(cdk8s.App(), "c", namespace="n")
    app = {"host": "a.example.com", "image": "ghcr.io/acme/a:1"} | ({} if construct is ag.ExposedPort else {"port": 80})
    with pytest.raises(ag.InvalidSpec):
        construct(scope, "w", controller="traefik", **({} if construct is ag.ExposedPort else app), **keywords)
    assert scope.node.children == []
