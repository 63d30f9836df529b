"""The parent Gateway that an administrator makes for all: HTTP, ports for streams, and listener sets for TLS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.conformance.rig.api import Manifest

    from ._controller import Controller

PARENT_NAMESPACE = "gateways"
_ALL = {"namespaces": {"from": "All"}}


def parent_gateway(controller: Controller, gateway_class: str, **spec: Any) -> list[Manifest]:
    """Namespace and Gateway, named as the controller, with one listener a stream port; `spec` adds to the Gateway's."""
    listeners: list[dict[str, Any]] = [{"name": "http", "port": 80, "protocol": "HTTP", "allowedRoutes": _ALL}]
    streams = (("TCP", controller.tcp_ports), ("UDP", controller.udp_ports)) if controller.site.parent_gateway else ()
    for protocol, ports in streams:
        listeners += [
            {"name": f"{protocol.lower()}-{port}", "port": port, "protocol": protocol, "allowedRoutes": _ALL}
            for port in ports
        ]
    return [
        {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": PARENT_NAMESPACE}},
        {
            "apiVersion": "gateway.networking.k8s.io/v1",
            "kind": "Gateway",
            "metadata": {"name": controller.name, "namespace": PARENT_NAMESPACE},
            "spec": {
                "gatewayClassName": gateway_class, "listeners": listeners, "allowedListeners": _ALL, **spec,
            },
        },
    ]  # fmt: skip


def gateway_options(controller: Controller, gateway_class: str) -> Mapping[str, Any]:
    """What anygress is told about it."""
    streams = {f"tcp-{port}": port for port in controller.tcp_ports} | {
        f"udp-{port}": port for port in controller.udp_ports
    }
    return {
        "gateway_class": gateway_class,
        "parent_gateway": controller.name,
        "parent_gateway_namespace": PARENT_NAMESPACE,
        "stream_listeners": streams,
    }
