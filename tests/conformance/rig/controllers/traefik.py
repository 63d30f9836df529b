"""Traefik: its own binary, Ingress and CRD providers, TCP and UDP entry points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tests.conformance.build import PARTS

from ._controller import Controller

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.conformance.rig.api import Manifest
    from tests.conformance.rig.process import Program


#: As long as the longest timeout of a behaviour's app.
READ_TIMEOUT_SECONDS = 3600


class Traefik(Controller):
    """Traefik as its Helm chart sets it up: entry points web and websecure, the latter with TLS."""

    name: ClassVar[str] = "traefik"
    parts: ClassVar[tuple[str, ...]] = ("traefik", "traefik-crds")
    schemas: ClassVar[tuple[str, ...]] = ("traefik-crds",)
    holds_by: ClassVar[Mapping[str, str]] = {"published-service": "--providers.kubernetesingress.ingressendpoint.ip"}
    _program: Program

    def cluster_objects(self) -> list[Manifest]:
        return [
            {
                "apiVersion": "networking.k8s.io/v1",
                "kind": "IngressClass",
                "metadata": {"name": "traefik"},
                "spec": {"controller": "traefik.io/ingress-controller"},
            }
        ]

    def start(self) -> None:
        # It reads ./traefik.yaml, hence a directory of its own.
        self._program = self.site.programs.start(
            "traefik",
            [self.site.store.program("traefik"), *self.arguments()],
            host=self.site.host, cwd=self.site.directory, env={"KUBECONFIG": str(self.site.kubeconfig)},
        )  # fmt: skip

    def arguments(self) -> list[str]:
        reading = f"transport.respondingtimeouts.readtimeout={READ_TIMEOUT_SECONDS}s"
        return [
            "--entrypoints.web.address=:80", f"--entrypoints.web.{reading}",
            "--entrypoints.websecure.address=:443", f"--entrypoints.websecure.{reading}",
            "--entrypoints.websecure.http.tls=true",
            *[f"--entrypoints.{name}.address=:{port}/{kind}" for name, (port, kind) in self._streams().items()],
            "--providers.kubernetesingress=true", "--providers.kubernetesingress.ingressclass=traefik",
            f"--providers.kubernetesingress.ingressendpoint.ip={self.address}",
            "--providers.kubernetescrd=true",
            # The chart's default: a route whose Service has no pod answers 503 and is not left to the next one.
            "--providers.kubernetesingress.allowemptyservices=true",
            "--providers.kubernetescrd.allowemptyservices=true",
            # 2 s by default: how long it gathers changes. Shorter, so that tests need not wait; no other effect.
            "--providers.providersthrottleduration=100ms",
            "--log.level=INFO", "--log.nocolor=true", "--accesslog=true",
            "--global.checknewversion=false", "--global.sendanonymoususage=false",
        ]  # fmt: skip

    def check(self) -> None:
        self._program.check()

    def _streams(self) -> dict[str, tuple[int, str]]:
        tcp = {f"tcp-{port}": (port, "tcp") for port in self.tcp_ports}
        return tcp | {f"udp-{port}": (port, "udp") for port in self.udp_ports}

    @property
    def options(self) -> Mapping[str, Any]:
        streams = {name: port for name, (port, _) in self._streams().items()}
        return {"ingress_class": "traefik", "entry_points": {"web": 80, "websecure": 443, **streams}}

    @classmethod
    def versions(cls) -> Mapping[str, str]:
        return {"traefik": PARTS["traefik"].version, "crds": PARTS["traefik-crds"].version}
