"""The controllers that run here, one module each; adding one is adding a module to this list."""

from __future__ import annotations

from ._controller import Controller, Shim, Site
from .envoy_gateway import EnvoyGateway
from .ingress_nginx import IngressNginx
from .istio import Istio
from .service_types import LoadBalancer, NodePort
from .traefik import Traefik

CONTROLLERS: dict[str, type[Controller]] = {
    controller.name: controller for controller in (Traefik, IngressNginx, EnvoyGateway, Istio, NodePort, LoadBalancer)
}

#: Controllers that cannot run here, with the reason; what is said of them is declared, not measured.
NOT_RUN = {
    "gce": "its load balancer is part of Google's cloud and cannot be run; its controller can, and is not run here; "
    "its objects go through the real API server only",
    "f5-nginx": "no package registry carries its source; its objects are checked against the schema in imports/ only, "
    "and the bounds of names and sizes against an nginx",
}

__all__ = ["CONTROLLERS", "NOT_RUN", "Controller", "Shim", "Site"]
