"""Whose address is seen behind a raw port, and how long it lives: said on every controller that takes one."""

from __future__ import annotations

import pytest

from anygress.controllers import all_controllers, find
from anygress.decide.pipeline import check
from anygress.description import exposure as x
from anygress.features.feature import Feature

MAIL = x.Pods(name="mail", selector={"app": "mail"}, port=25)
OWN = "sees the address of {title} in the place of every client's"
NODES = "pods may see a node's address in the place of every client's (externalTrafficPolicy: Cluster)"
IDLE = {
    "envoy-gateway": "idle for 1 hour",
    "f5-nginx": "idle for 10 minutes",
    "ingress-nginx": "idle for 600 s is cut",
    "istio": "idle for 1 hour",
    "traefik": "no TCP connection is cut for being idle",
}
PROXIES = sorted(name for name, cls in all_controllers().items() if cls.is_proxy)
SERVICES = sorted(name for name, cls in all_controllers().items() if not cls.is_proxy)


def mail(protocol: x.Protocol4 = "TCP") -> x.Exposure:
    return x.Exposure(name="mail", namespace="mail", ports=(x.Port(2525, protocol=protocol, service=MAIL),))


def notes(exposure: x.Exposure, name: str, **options: object) -> str:
    return "\n".join(note.text for note in check(exposure, find(name)(**options)).notes)


@pytest.mark.parametrize("name", PROXIES)
@pytest.mark.parametrize(("protocol", "feature"), [("TCP", Feature.TCP_PORT), ("UDP", Feature.UDP_PORT)])
def test_a_proxy_is_said_to_be_seen_in_the_clients_place(name: str, protocol: x.Protocol4, feature: Feature) -> None:
    """GIVEN a controller that takes such a port THEN a mail server does not take the world for its network."""
    cls = all_controllers()[name]
    takes = cls.support[feature].verdict != "absent"
    assert (OWN.format(title=cls.title) in notes(mail(protocol), name)) == takes
    web = x.Exposure(name="web", namespace="web", hosts=("a.example.com",), service=x.ServiceRef("web", port=80))
    assert "behind a raw port" not in notes(web, name)


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_says_what_keeps_the_clients_address(name: str) -> None:
    told = notes(mail(), name)
    assert NODES in told
    assert "the option external_traffic_policy: Local" in told
    assert NODES not in notes(mail(), name, external_traffic_policy="Local")
    assert "behind a raw port" not in told


def test_every_controller_with_tcp_says_when_it_cuts_what_is_idle() -> None:
    """None between client and pods has a clock: a Service's connection is its pods'."""
    takes = {name for name in PROXIES if all_controllers()[name].support[Feature.TCP_PORT].verdict != "absent"}
    assert takes == set(IDLE)
    for name, text in IDLE.items():
        assert text in notes(mail(), name)
