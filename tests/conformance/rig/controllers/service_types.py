"""Services that are the whole exposure: node ports and load balancers, which kube-proxy serves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tests.conformance.build import PARTS
from tests.conformance.rig.client import Client
from tests.conformance.rig.controllers._controller import Controller, Shim
from tests.conformance.rig.namespace import GATEWAY
from tests.conformance.rig.wait import until

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.conformance.rig.api import Manifest


class _ServiceType(Controller):
    """Nothing to start: the API server gives the ports, and kube-proxy carries the traffic."""

    parts: ClassVar[tuple[str, ...]] = ()
    confirmed: ClassVar[tuple[str, ...]] = ()
    type: ClassVar[str]

    def cluster_objects(self) -> list[Manifest]:
        return []

    def start(self) -> None:
        """Nothing."""

    def check(self) -> None:
        """Nothing."""

    def client(self, namespace: str | None = None) -> Client:
        """A client that knows where each port of a namespace's Services is reached."""
        if namespace is None:
            return Client(GATEWAY)
        places = until(lambda: self._places(namespace), what=f"addresses of the Services of {namespace}")
        return Client(GATEWAY, places=places)

    def _places(self, namespace: str) -> dict[int, tuple[str, int]] | None:
        places: dict[int, tuple[str, int]] = {}
        for service in self.site.api.every("v1", "Service", namespace=namespace):
            if service["spec"]["type"] != self.type:
                continue
            for port in service["spec"]["ports"]:
                place = self._place(service, port)
                if place is None:
                    return None
                places[port["port"]] = place
        return places or None

    def _place(self, service: Manifest, port: dict[str, Any]) -> tuple[str, int] | None:
        raise NotImplementedError

    @property
    def options(self) -> Mapping[str, Any]:
        return {}

    @classmethod
    def versions(cls) -> Mapping[str, str]:
        return {"kube-proxy": PARTS["kubernetes"].version}


class NodePort(_ServiceType):
    """Ports of the node."""

    name: ClassVar[str] = "node-port"
    type: ClassVar[str] = "NodePort"

    def _place(self, service: Manifest, port: dict[str, Any]) -> tuple[str, int] | None:
        del service
        return GATEWAY, port["nodePort"]


class LoadBalancer(_ServiceType):
    """Addresses that the rig gives, as a cloud would."""

    name: ClassVar[str] = "load-balancer"
    type: ClassVar[str] = "LoadBalancer"
    shims: ClassVar[tuple[Shim, ...]] = (
        Shim("the rig gives the address, kube-proxy serves it", "what a cloud makes of annotations and health checks"),
    )

    def _place(self, service: Manifest, port: dict[str, Any]) -> tuple[str, int] | None:
        given = service["status"].get("loadBalancer", {}).get("ingress")
        return (given[0]["ip"], port["port"]) if given else None
