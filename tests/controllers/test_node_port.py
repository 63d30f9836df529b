"""Node ports: Services of that type for what needs no proxy, and a clear no to the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from anygress.controllers.node_port import NodePort
from anygress.decide.pipeline import check, render
from anygress.description import exposure as x

if TYPE_CHECKING:
    from anygress.decide.report import Report
    from anygress.rendering.manifest import Manifest

SHOP = x.Workload(image="ghcr.io/acme/shop:1.4", ports={"http": 8080, "metrics": 9090, "dns": 5353})
RABBIT = x.Pods("rabbitmq", selector={"app": "rabbitmq"}, port=5672)


def app(**changes: Any) -> x.Exposure:
    return x.Exposure(name="shop", namespace="web", **{"hosts": ("shop.example.com",), "workload": SHOP, **changes})


def services(exposure: x.Exposure, controller: NodePort | None = None) -> dict[str, Manifest]:
    manifests = render(exposure, controller or NodePort()).manifests
    names = ((re.sub("--[0-9a-f]{12}", "", m["metadata"]["name"]), m) for m in manifests if m["kind"] == "Service")
    return dict(names)


def codes(report: Report) -> list[str]:
    return [problem.code for problem in report.problems]


def test_only_what_was_asked_is_open() -> None:
    """GIVEN a workload with a metrics port WHEN rendered THEN the nodes answer for HTTP and nothing else."""
    found = services(app())
    assert found["shop"]["spec"]["type"] == "ClusterIP"
    spec = found["shop--external"]["spec"]
    assert spec["type"] == "NodePort"
    assert spec["selector"] == found["shop"]["spec"]["selector"]
    assert spec["ports"] == [{"name": "http", "port": 80, "targetPort": "http", "protocol": "TCP"}]


def test_a_raw_port_of_pods_that_were_handed_over() -> None:
    exposure = x.Exposure(name="platform", namespace="web", ports=(x.Port(5672, service=RABBIT),))
    spec = services(exposure, NodePort(node_ports={5672: 30672}))["platform--pods-rabbitmq--external"]["spec"]
    assert spec["selector"] == {"app": "rabbitmq"}
    assert spec["ports"] == [
        {"name": "tcp-5672", "port": 5672, "targetPort": 5672, "protocol": "TCP", "nodePort": 30672}
    ]
    notes = [note.text for note in check(exposure, NodePort(node_ports={5672: 30672})).notes]
    assert "TCP port 5672 is reached on any node at node port 30672" in notes


def test_tcp_and_udp_are_two_services() -> None:
    found = services(app(ports=(x.Port(53, target="dns"), x.Port(53, protocol="UDP", target="dns"))))
    assert [port["name"] for port in found["shop--external"]["spec"]["ports"]] == ["http", "tcp-53"]
    assert [port["name"] for port in found["shop--external--udp"]["spec"]["ports"]] == ["udp-53"]


def test_left_out_kubernetes_picks_and_it_is_said() -> None:
    texts = [note.text for note in check(app(), "node-port").notes]
    assert (
        "HTTP is reached on any node at a node port that Kubernetes picks: kubectl get service shop--external" in texts
    )


def test_no_host_is_looked_at_and_it_is_said() -> None:
    report = check(app(), "node-port")
    assert report.ok
    assert any("answers on any name" in note.text for note in report.notes)


def test_a_node_port_twice_is_refused() -> None:
    exposure = app(ports=(x.Port(5672, service=RABBIT),))
    assert codes(check(exposure, NodePort(node_ports={80: 30080, 5672: 30080}))) == ["E309"]
    other = app(hosts=("b.example.com",)).replace(name="other")
    assert codes(check([app(), other], NodePort(node_ports={80: 30080}))) == ["E309"]


def test_tcp_and_udp_may_have_one_node_port() -> None:
    exposure = app(ports=(x.Port(53, target="dns"), x.Port(53, protocol="UDP", target="dns")))
    assert check(exposure, NodePort(node_ports={53: 30053})).ok


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"tls": x.TlsSecret("t"), "redirect_to_https": False}, ["E210", "E214"]),
        ({"tls": x.LetsEncrypt(email="a@example.com")}, ["E211", "E213"]),
        ({"tls": x.ManagedCertificate(), "hsts": x.Hsts()}, ["E212", "E213", "E215"]),
        ({"auth": x.BasicAuth.from_secret("users")}, ["E250"]),
        ({"auth": x.DigestAuth.from_secret("users")}, ["E251"]),
        ({"routes": (x.Route("/a"),)}, ["E307"]),
        ({"routes": (x.Route("/a", match="exact"),)}, ["E241"]),
        ({"routes": (x.Route("/a+", match="regex"),)}, ["E242"]),
        ({"routes": (x.Route("/", rewrite=x.ReplacePrefix("/b")),)}, ["E271"]),
        ({"max_body_size": "1Mi"}, ["E263"]),
        ({"ports": (x.Port(5672, service=x.ServiceRef("rabbitmq", port=5672)),)}, ["E322"]),
        ({"workload": None, "service": x.ServiceRef("web", port=80)}, ["E322"]),
        ({"ports": (x.Port(80, target="http"),)}, ["E307"]),
    ],
)
def test_what_it_cannot_do_is_refused(changes: dict[str, Any], expected: list[str]) -> None:
    assert codes(check(app(**changes), "node-port")) == expected


def test_a_service_by_name_is_refused_with_the_way_out() -> None:
    exposure = app(ports=(x.Port(5672, service=x.ServiceRef("rabbitmq", port=5672)),))
    (problem,) = check(exposure, "node-port").problems
    assert "Service rabbitmq is known by its name alone" in problem.reason
    assert "selector" in str(problem.hint)


def test_one_host_in_two_apps_is_refused() -> None:
    other = app(workload=None, routes=(x.Route("/b", service=RABBIT),)).replace(name="other")
    assert "E203" in codes(check([app(), other], "node-port"))


def test_external_dns_is_told_the_names() -> None:
    found = services(app(dns=x.ExternalDns(ttl_seconds=60), ports=(x.Port(5672, service=RABBIT),)))
    assert found["shop--external"]["metadata"]["annotations"] == {
        "external-dns.alpha.kubernetes.io/hostname": "shop.example.com",
        "external-dns.alpha.kubernetes.io/ttl": "60",
        "external-dns.kubernetes.io/hostname": "shop.example.com",
        "external-dns.kubernetes.io/ttl": "60",
    }
    assert "annotations" not in found["shop--pods-rabbitmq--external"]["metadata"]


def test_the_records_of_a_zone_kept_by_hand() -> None:
    (record,) = check(app(dns=x.ManualDns()), "node-port").records
    assert record.address_command.startswith("kubectl get nodes -o jsonpath=")
    assert "kubectl get service shop--external -n web" in record.address_command


def test_nothing_cuts_what_is_slow() -> None:
    report = check(app(websockets=True, timeout_seconds=3600, connect_timeout_seconds=3), "node-port")
    assert report.ok
    assert any("nothing cuts what is slow" in note.text for note in report.notes)
    assert not any(p.key == "idle-timeout" for p in report.preconditions)
