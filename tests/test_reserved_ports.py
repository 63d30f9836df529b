"""Ports that a controller keeps for itself: a raw port on one of them is refused before it takes all apps down."""

from __future__ import annotations

from typing import Any

import pytest

from anygress.controllers import all_controllers
from anygress.controllers.base.gateway_api import GatewayController
from anygress.controllers.envoy_gateway import EnvoyGateway
from anygress.controllers.istio import Istio
from anygress.controllers.traefik import Traefik
from anygress.decide.pipeline import check
from anygress.description import exposure as x

PROXIES = ("traefik", "ingress-nginx", "f5-nginx", "envoy-gateway", "istio")
"""Those that proxy raw ports, from processes that listen on others too."""


def _refusals(port: int, controller: Any, *, protocol: str = "TCP", hosts: tuple[str, ...] = ()) -> list[str]:
    backend = x.ServiceRef("sql", port=5432)
    app = x.Exposure(
        name="shop",
        namespace="shop",
        hosts=hosts,
        service=backend if hosts else None,
        ports=(x.Port(port, protocol=protocol, service=backend),),  # type: ignore[arg-type]  # one of two words
    )
    return [problem.code for problem in check(app, controller).problems]


def _own(name: str) -> frozenset[int]:
    cls = all_controllers()[name]
    return cls.proxy_ports if issubclass(cls, GatewayController) else cls.reserved_ports


@pytest.mark.parametrize("name", PROXIES)
def test_no_raw_port_is_one_of_the_proxys_own(name: str) -> None:
    assert _own(name)
    for port in sorted(_own(name)):
        assert _refusals(port, name) == ["E314"], port
    assert _refusals(5432, name) == []


@pytest.mark.parametrize("cls", [EnvoyGateway, Istio])
def test_listeners_of_http_are_in_the_way_where_there_are_some(cls: type[GatewayController]) -> None:
    assert _refusals(80, cls()) == []
    assert _refusals(80, cls(), hosts=("a.example.com",)) == ["E314"]


def test_an_entry_point_that_is_known_is_there() -> None:
    """GIVEN an entry point that the Helm chart exposes on another port than its own THEN nothing is in its way."""
    assert _refusals(8080, Traefik(tcp_entry_points={8080: "sql"})) == []
    assert _refusals(8080, Traefik(), protocol="UDP") == []
