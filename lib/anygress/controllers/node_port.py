"""Node ports: every node of the cluster answers on a port of its own for each port of the app.

For what needs neither TLS nor a password at the edge, on clusters without a load balancer, or behind one that
somebody else runs. HTTP is port 80 of the app and some port from 30000 to 32767 of the nodes.
https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from anygress.controllers.base.options import option
from anygress.controllers.base.services import (
    LOCAL,
    External,
    OutsidePort,
    ServiceController,
    first_service,
    outside,
    service_support,
)
from anygress.description.grammar import node_port, port_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from anygress.description import exposure as x
    from anygress.errors import Problem
    from anygress.features.feature import Site

_SOURCE = "https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"


@dataclass(frozen=True, kw_only=True)
class NodePort(ServiceController):
    """Facts of a cluster whose nodes can be reached.

    ``node_ports`` maps a port of the app (80 for HTTP) to a node port, 30000 to 32767; for one left out, Kubernetes
    picks a free one and keeps it as long as the Service lives. ``version`` is that of Kubernetes.
    ``external_traffic_policy``: with ``Cluster`` any node answers, wherever the pods are; ``Local`` keeps the client's
    address, and a node without a pod of the app does not answer.
    """

    name: ClassVar[str] = "node-port"
    title: ClassVar[str] = "Service of type NodePort"
    service_type: ClassVar[str] = "NodePort"
    behind_load_balancer: ClassVar[bool] = False
    support: ClassVar = service_support(_SOURCE)

    node_ports: Mapping[int, int] = option({}, node_port, keys=port_number)

    @property
    def client_address(self) -> str | None:
        """Nothing stands before a node."""
        return None if self.external_traffic_policy == "Local" else f"the option {LOCAL}"

    def limits(self, site: Site) -> Iterator[Problem]:
        """A node port is one port of one app."""
        yield from super().limits(site)
        known: dict[tuple[int, str], OutsidePort] = {}
        for exposure in site.exposures:
            for port in outside(site, exposure):
                wanted = self.node_ports.get(port.number, 0)
                first = known.setdefault((wanted, port.protocol), port)
                if wanted and first is not port:
                    reason = f"{port.protocol} node port {wanted} is taken by port {first.number} of {first.service}"
                    hint = "give each a node port of its own, or none"
                    yield self.problem("options", exposure, port.where, reason, hint=hint)

    def service_spec(self) -> dict[str, Any]:
        """Who answers."""
        return {"externalTrafficPolicy": self.external_traffic_policy}

    def service_port(self, port: OutsidePort) -> dict[str, Any]:
        """With its node port, where one was given."""
        wanted = self.node_ports.get(port.number)
        found = super().service_port(port)
        return found if wanted is None else {**found, "nodePort": wanted}

    def emit_services(self, part: External) -> None:
        """Say which ports clients have to name."""
        super().emit_services(part)
        for port in outside(part.job.site, part.job.exposure):
            wanted = self.node_ports.get(port.number)
            at = (
                f"node port {wanted}"
                if wanted
                else f"a node port that Kubernetes picks: kubectl get service {port.service}"
            )
            what = "HTTP" if port.name == "http" else f"{port.protocol} port {port.number}"
            part.job.draft.note(f"{what} is reached on any node at {at}", where=port.where)

    def address_command(self, exposure: x.Exposure) -> str:
        """The addresses of the nodes, and after them the node port."""
        space = f" -n {exposure.namespace}" if exposure.namespace else ""
        nodes = "kubectl get nodes -o jsonpath='{.items[*].status.addresses[?(@.type==\"ExternalIP\")].address}'"
        return f"{nodes} (the port: kubectl get service {first_service(exposure)}{space})"
