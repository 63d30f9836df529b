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
    "gce": "part of Google's cloud: there is no program to run; its objects go through the real API server only",
    "f5-nginx": "no package registry carries its source; its objects are checked against the schema in imports/ only",
}

__all__ = ["CONTROLLERS", "NOT_RUN", "Controller", "Shim", "Site"]
