"""A load balancer of the cloud, or of MetalLB and the like, that passes connections on as they are.

For what needs neither TLS nor a password at the edge. Each Service, so each backend and protocol, is an address of
its own; the host names point to the one with HTTP.
https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from anygress.controllers.base.options import option
from anygress.controllers.base.services import (
    LOCAL,
    External,
    ServiceController,
    first_service,
    outside,
    service_support,
)
from anygress.description.grammar import address, annotation_key, annotation_value, cidr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from anygress.description import exposure as x
    from anygress.errors import Problem
    from anygress.features.feature import Site

_SOURCE = "https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer"


_RANGES = "source-ranges"


@dataclass(frozen=True, kw_only=True)
class LoadBalancer(ServiceController):
    """Facts of a cluster with load balancers. ``version`` is that of Kubernetes.

    ``load_balancer_class`` picks an implementation (left out: the cluster's default; it cannot be changed later).
    ``source_ranges`` are the only networks let in (left out: all). Not every load balancer obeys them, so they want
    ``confirm=("source-ranges",)``.
    ``address`` is a static address, as ``spec.loadBalancerIP``: deprecated since Kubernetes 1.24 for what it leaves
    open, and still the one spelling that is not of one cloud; where yours has an annotation for it, or for anything
    else of its load balancers, give that in ``cloud_annotations``.
    ``external_traffic_policy``: ``Cluster`` works with every load balancer; ``Local`` keeps the client's address, and
    loses what a load balancer without health checks sends to a node without a pod.
    """

    name: ClassVar[str] = "load-balancer"
    title: ClassVar[str] = "Service of type LoadBalancer"
    service_type: ClassVar[str] = "LoadBalancer"
    support: ClassVar = service_support(_SOURCE)

    load_balancer_class: str | None = option(None, annotation_key)  # both are label-style identifiers
    source_ranges: tuple[str, ...] = option((), cidr)
    address: str | None = option(None, address)
    cloud_annotations: Mapping[str, str] = option({}, annotation_value, keys=annotation_key)

    @property
    def client_address(self) -> str | None:
        """Whether the load balancer keeps it as well is not known here."""
        return f"the option {LOCAL}, and a load balancer that keeps it too"

    def limits(self, site: Site) -> Iterator[Problem]:
        """An address for several Services, an allow-list that may not be obeyed."""
        yield from super().limits(site)
        first = site.exposures[0]
        services = {port.service: None for exposure in site.exposures for port in outside(site, exposure)}
        if self.address is not None and len(services) > 1:
            reason = f"one address is for one Service, and these are several: {', '.join(services)}"
            yield self.problem("options", first, "controller.address", reason, hint="expose them apart")
        if self.source_ranges and not self.confirms(_RANGES):
            reason = "a load balancer that does not know source ranges ignores them and lets everybody in"
            hint = f"when yours obeys loadBalancerSourceRanges, {self.confirming(_RANGES)}"
            yield self.problem("source-ranges", first, "controller.source_ranges", reason, hint=hint)

    def service_spec(self) -> dict[str, Any]:
        """What was given, and nothing that was not."""
        spec: dict[str, Any] = {"externalTrafficPolicy": self.external_traffic_policy}
        if self.load_balancer_class is not None:
            spec["loadBalancerClass"] = self.load_balancer_class
        if self.source_ranges:
            spec["loadBalancerSourceRanges"] = list(self.source_ranges)
        if self.address is not None:
            spec["loadBalancerIP"] = self.address
        return spec

    def service_annotations(self) -> Mapping[str, str]:
        """Those of the cloud; the app's own win."""
        return self.cloud_annotations

    @property
    def reserved_address(self) -> str | None:
        """The one of its option."""
        return self.address

    def emit_services(self, part: External) -> None:
        """Say which address has what, when there are several."""
        super().emit_services(part)
        draft = part.job.draft
        draft.require(
            "load-balancers",
            "the cluster has load balancers for Services"
            + (f" of class {self.load_balancer_class}" if self.load_balancer_class else "")
            + " (a cloud's, MetalLB, …)",
            kind="network",
        )
        if self.address is not None:
            draft.require(
                "address",
                f"{self.address} is reserved for this Service, and its load balancer obeys loadBalancerIP",
                kind="network",
            )
        for service, ports in part.ports.items():
            if len(part.ports) > 1:
                what = ", ".join("HTTP" if port.name == "http" else f"{port.protocol} {port.number}" for port in ports)
                draft.note(f"Service {service} is an address of its own, for {what}", where=ports[0].where)

    def address_command(self, exposure: x.Exposure) -> str:
        """The address or the name of the load balancer with HTTP."""
        space = f" -n {exposure.namespace}" if exposure.namespace else ""
        of = ".status.loadBalancer.ingress[0]"
        return f"kubectl get service {first_service(exposure)}{space} -o jsonpath='{{{of}.ip}}{{{of}.hostname}}'"
