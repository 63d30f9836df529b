"""What anygress is told about the clusters of the rig: each controller's options, as its administrator knows them."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from anygress.controllers import find
from anygress.controllers.envoy_gateway import EnvoyGateway
from anygress.controllers.ingress_nginx import IngressNginx
from anygress.controllers.istio import Istio
from anygress.controllers.load_balancer import LoadBalancer
from anygress.controllers.node_port import NodePort
from anygress.controllers.traefik import Traefik
from tests.conformance.behaviour import ports_of
from tests.conformance.rig import CONTROLLERS
from tests.conformance.rig.controllers import NOT_RUN
from tests.conformance.rig.controllers.traefik import READ_TIMEOUT_SECONDS

if TYPE_CHECKING:
    from anygress.controllers.base.controller import Controller
    from tests.conformance.behaviour import Behaviour
    from tests.conformance.rig import Rig
    from tests.conformance.rig.controllers import Controller as Running


def controller_of(rig: Rig, name: str) -> Controller:
    """The running controller, as anygress knows it."""
    return _confirmed(rig.controllers[name])


def controller_without_rig(name: str, behaviours: list[Behaviour]) -> Controller:
    """The same while nothing runs: its cluster's facts are its ports, and what its module says.

    Of a controller that cannot run here nothing is known but what was seen of it elsewhere.
    """
    if name in NOT_RUN:
        return find(name)(confirm=("client-address", "upgrades"))
    tcp, udp = ports_of(behaviours)
    site: Any = SimpleNamespace(tcp_ports=tcp, udp_ports=udp, parent_gateway=False)
    return _confirmed(CONTROLLERS[name](site))


def _confirmed(running: Running) -> Controller:
    return replace(_known(running), confirm=running.confirmed)


def _known(running: Running) -> Controller:
    tcp, udp = running.tcp_ports, running.udp_ports
    match running.name:
        case "traefik":
            return Traefik(
                read_timeout_seconds=READ_TIMEOUT_SECONDS,
                tcp_entry_points={port: f"tcp-{port}" for port in tcp},
                udp_entry_points={port: f"udp-{port}" for port in udp},
            )
        case "ingress-nginx":
            headers = running.options["allowed_response_headers"]
            return IngressNginx(version="1.11", hsts="off", allowed_response_headers=headers)
        case "envoy-gateway":
            return EnvoyGateway(gateway_class=running.options["gateway_class"], merge_gateways=True)
        case "istio":
            options = running.options
            return Istio(
                gateway_class=options["gateway_class"],
                gateway=f"{options['parent_gateway_namespace']}/{options['parent_gateway']}",
            )
        case "node-port":
            return NodePort()
        case "load-balancer":
            return LoadBalancer()
    raise KeyError(running.name)
