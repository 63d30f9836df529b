"""What anygress is told about the clusters of the rig: each controller's options, as its administrator knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress.controllers.envoy_gateway import EnvoyGateway
from anygress.controllers.ingress_nginx import IngressNginx
from anygress.controllers.istio import Istio
from anygress.controllers.load_balancer import LoadBalancer
from anygress.controllers.node_port import NodePort
from anygress.controllers.traefik import Traefik

if TYPE_CHECKING:
    from anygress.controllers._controller import Controller
    from tests.conformance.rig import Rig


def controller_of(rig: Rig, name: str) -> Controller:
    """The running controller, as anygress knows it."""
    running = rig.controllers[name]
    tcp, udp = running.tcp_ports, running.udp_ports
    match name:
        case "traefik":
            return Traefik(
                tcp_entry_points={port: f"tcp-{port}" for port in tcp},
                udp_entry_points={port: f"udp-{port}" for port in udp},
            )
        case "ingress-nginx":
            return IngressNginx(version="1.11", hsts="off")
        case "envoy-gateway":
            return EnvoyGateway(gateway_class=running.options["gateway_class"])
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
    raise KeyError(name)
