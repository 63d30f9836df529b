"""Load balancers: Services of that type, and the options of the cluster on them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from anygress.controllers.load_balancer import LoadBalancer
from anygress.decide.pipeline import check, render
from anygress.description import exposure as x
from anygress.errors import InvalidSpec

if TYPE_CHECKING:
    from anygress.decide.report import Report
    from anygress.rendering.manifest import Manifest

SHOP = x.Workload(image="ghcr.io/acme/shop:1.4", ports={"http": 8080, "dns": 5353})
RABBIT = x.Pods("rabbitmq", selector={"app": "rabbitmq"}, port=5672)
AMQP = x.Exposure(name="platform", namespace="web", ports=(x.Port(5672, service=RABBIT),))


def app(**changes: Any) -> x.Exposure:
    return x.Exposure(name="shop", namespace="web", **{"hosts": ("shop.example.com",), "workload": SHOP, **changes})


def services(exposure: x.Exposure, controller: LoadBalancer | None = None) -> dict[str, Manifest]:
    manifests = render(exposure, controller or LoadBalancer()).manifests
    names = ((re.sub("--[0-9a-f]{12}", "", m["metadata"]["name"]), m) for m in manifests if m["kind"] == "Service")
    return dict(names)


def codes(report: Report) -> list[str]:
    return [problem.code for problem in report.problems]


def test_a_raw_port_without_tls_or_password() -> None:
    """GIVEN AMQP of pods that were handed over WHEN rendered THEN one Service, and no node port asked for."""
    spec = services(AMQP)["platform--pods-rabbitmq--external"]["spec"]
    assert spec == {
        "type": "LoadBalancer",
        "externalTrafficPolicy": "Cluster",
        "selector": {"app": "rabbitmq"},
        "ports": [{"name": "tcp-5672", "port": 5672, "targetPort": 5672, "protocol": "TCP"}],
    }


def test_http_is_on_port_80() -> None:
    assert services(app())["shop--external"]["spec"]["ports"] == [
        {"name": "http", "port": 80, "targetPort": "http", "protocol": "TCP"}
    ]


def test_tcp_and_udp_are_two_load_balancers_and_it_is_said() -> None:
    exposure = app(ports=(x.Port(53, target="dns"), x.Port(53, protocol="UDP", target="dns")))
    found = services(exposure)
    assert {port["protocol"] for port in found["shop--external"]["spec"]["ports"]} == {"TCP"}
    assert {port["protocol"] for port in found["shop--external--udp"]["spec"]["ports"]} == {"UDP"}
    texts = [note.text for note in check(exposure, "load-balancer").notes]
    assert "Service shop--external--udp is an address of its own, for UDP 53" in texts


def test_the_names_point_to_the_one_with_http() -> None:
    exposure = app(dns=x.ExternalDns(), hosts=("a.example.com", "b.example.com"), ports=(x.Port(5672, service=RABBIT),))
    found = services(exposure)
    noted = found["shop--external"]["metadata"]["annotations"]
    assert noted["external-dns.kubernetes.io/hostname"] == "a.example.com,b.example.com"
    assert "annotations" not in found["shop--pods-rabbitmq--external"]["metadata"]
    command = check(app(dns=x.ManualDns()), "load-balancer").records[0].address_command
    assert command.startswith(
        "kubectl get service shop--external -n web -o jsonpath='{.status.loadBalancer.ingress[0].ip}"
    )


def test_the_options_are_on_the_service() -> None:
    controller = LoadBalancer(
        load_balancer_class="service.k8s.aws/nlb",
        source_ranges=("10.0.0.0/8", "2001:db8::/32"),
        address="192.0.2.7",
        external_traffic_policy="Local",
        cloud_annotations={"service.beta.kubernetes.io/aws-load-balancer-scheme": "internal"},
        confirm=("source-ranges",),
    )
    service = services(AMQP, controller)["platform--pods-rabbitmq--external"]
    assert service["metadata"]["annotations"] == {"service.beta.kubernetes.io/aws-load-balancer-scheme": "internal"}
    spec = service["spec"]
    assert spec["loadBalancerClass"] == "service.k8s.aws/nlb"
    assert spec["loadBalancerSourceRanges"] == ["10.0.0.0/8", "2001:db8::/32"]
    assert spec["loadBalancerIP"] == "192.0.2.7"
    assert spec["externalTrafficPolicy"] == "Local"


def test_an_allow_list_is_never_hoped_for() -> None:
    """GIVEN source ranges that nobody said are obeyed WHEN checked THEN refused, with the word that confirms."""
    report = check(AMQP, LoadBalancer(source_ranges=("10.0.0.0/8",)))
    assert codes(report) == ["E323"]
    assert "-O confirm=source-ranges" in str(report.problems[0].hint)


def test_a_network_with_bits_beyond_its_prefix_is_refused() -> None:
    with pytest.raises(InvalidSpec) as refused:
        check(AMQP, LoadBalancer(source_ranges=("10.0.0.1/8",), confirm=("source-ranges",)))
    (problem,) = refused.value.problems
    assert problem.where == "source_ranges[0]"
    assert "10.0.0.0/8" in str(problem.hint)


def test_a_policy_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidSpec):
        check(AMQP, LoadBalancer(external_traffic_policy="Both"))  # type: ignore[arg-type]  # that is the point


def test_one_address_is_for_one_service() -> None:
    exposure = app(ports=(x.Port(5672, service=RABBIT),))
    report = check(exposure, LoadBalancer(address="192.0.2.7"))
    assert codes(report) == ["E309"]
    assert "shop--external, shop--pods-rabbitmq--" in report.problems[0].reason


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"tls": x.TlsSecret("t"), "redirect_to_https": False}, ["E210", "E214"]),
        ({"auth": x.BasicAuth.from_secret("users")}, ["E250"]),
        ({"routes": (x.Route("/a"),)}, ["E307"]),
        ({"workload": None, "service": x.ServiceRef("web", port=80)}, ["E322"]),
    ],
)
def test_what_it_cannot_do_is_refused(changes: dict[str, Any], expected: list[str]) -> None:
    assert codes(check(app(**changes), "load-balancer")) == expected


def test_the_load_balancer_must_allow_idle_time() -> None:
    report = check(app(websockets=True, timeout_seconds=3600), "load-balancer")
    assert report.ok
    assert any("allows 3600 s idle" in p.text for p in report.preconditions)
