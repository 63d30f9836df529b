"""Envoy Gateway watching the real API server, with Envoy as a process it starts itself (its host infrastructure)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

from tests.conformance.build import PARTS
from tests.conformance.rig.root import Root

from ._controller import Controller, Shim
from .gateway import gateway_options, parent_gateway

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.conformance.rig.api import Manifest
    from tests.conformance.rig.process import Program

_NAMESPACE = "envoy-gateway-system"


class EnvoyGateway(Controller):
    """Envoy Gateway with one class, whose Gateways are merged into one Envoy, and one parent Gateway."""

    name: ClassVar[str] = "envoy-gateway"
    parts: ClassVar[tuple[str, ...]] = ("helm", "envoy", "envoy-gateway")
    schemas: ClassVar[tuple[str, ...]] = ("envoy-gateway",)
    shims: ClassVar[tuple[Shim, ...]] = (
        Shim("Envoy is a host process of the controller, not a Deployment", "that a Gateway becomes Programmed"),
        Shim(
            f"Envoy {PARTS['envoy'].version} from PyPI in place of the image of its own", "what differs between the two"
        ),
    )
    _program: Program

    def cluster_objects(self) -> list[Manifest]:
        return [
            {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": _NAMESPACE}},
            {
                "apiVersion": "gateway.envoyproxy.io/v1alpha1",
                "kind": "EnvoyProxy",
                "metadata": {"name": "rig", "namespace": _NAMESPACE},
                # Two Gateways of one class would be two Envoys on one port.
                "spec": {"mergeGateways": True, "provider": {"type": "Host", "host": {}}},
            },
            {
                "apiVersion": "gateway.networking.k8s.io/v1",
                "kind": "GatewayClass",
                "metadata": {"name": "envoy-gateway"},
                "spec": {
                    "controllerName": "gateway.envoyproxy.io/gatewayclass-controller",
                    "parametersRef": {
                        "group": "gateway.envoyproxy.io", "kind": "EnvoyProxy", "name": "rig", "namespace": _NAMESPACE,
                    },
                },
            },
            *(parent_gateway(self, "envoy-gateway") if self.site.parent_gateway else ()),
        ]  # fmt: skip

    def start(self) -> None:
        root = Root("envoy-gateway", also=[self.site.store.root])
        config = self._write_config()
        self._place_envoy()
        self._make_certificates(root)
        self._program = self.site.programs.start(
            "envoy-gateway", [self._command(), "server", "--config-path", str(config)],
            host=self.site.host, root=root, env=self._environment(),
        )  # fmt: skip

    def check(self) -> None:
        self._program.check()

    def _command(self) -> str:
        return self.site.store.program("envoy-gateway")

    def _environment(self) -> dict[str, str]:
        return {"KUBECONFIG": str(self.site.kubeconfig), "ENVOY_GATEWAY_NAMESPACE": _NAMESPACE}

    def _home(self, name: str) -> Path:
        directory = self.site.directory / name
        directory.mkdir(parents=True, exist_ok=True)
        return directory

    def _write_config(self) -> Path:
        host = {
            "configHome": str(self._home("config")), "dataHome": str(self._home("data")),
            "stateHome": str(self._home("state")), "runtimeDir": str(self._home("run")),
        }  # fmt: skip
        config = {
            "apiVersion": "gateway.envoyproxy.io/v1alpha1",
            "kind": "EnvoyGateway",
            "gateway": {"controllerName": "gateway.envoyproxy.io/gatewayclass-controller"},
            "provider": {
                "type": "Custom",
                "custom": {
                    "resource": {"type": "Kubernetes", "kubernetes": {"leaderElection": {"disable": True}}},
                    "infrastructure": {"type": "Host", "host": host},
                },
            },
            "telemetry": {"metrics": {"prometheus": {"disable": True}}},
        }
        path = self.site.directory / "envoy-gateway.yaml"
        path.write_text(json.dumps(config))
        return path

    def _place_envoy(self) -> None:
        """Put Envoy where it would have been downloaded to."""
        version = PARTS["envoy"].version
        place = self._home("data") / "envoy-versions" / version / "bin"
        place.mkdir(parents=True)
        (place / "envoy").symlink_to(self.site.store.program("envoy"))
        (self._home("config") / "envoy-version").write_text(version)

    def _make_certificates(self, root: Root) -> None:
        """Its own certificates, made by its own command: files for Envoy, Secrets, and /certs for its xDS server."""
        certgen = [self._command(), "certgen"]
        self._run([*certgen, "--local", "--config-home", str(self._home("config"))], root)
        self._run([*certgen, "--disable-topology-injector"], root)
        made = self._home("config") / "certs" / "envoy-gateway"
        root.inside("/certs").mkdir()
        for file in made.iterdir():
            (root.inside("/certs") / file.name).write_bytes(file.read_bytes())

    def _run(self, argv: list[str], root: Root) -> None:
        program = self.site.programs.start(
            "envoy-gateway-certgen", argv, host=self.site.host, root=root, env=self._environment()
        )
        if program.process.wait(180):
            program.check()

    @property
    def options(self) -> Mapping[str, Any]:
        return gateway_options(self, "envoy-gateway")

    @classmethod
    def versions(cls) -> Mapping[str, str]:
        return {"envoy-gateway": PARTS["envoy-gateway"].version, "envoy": PARTS["envoy"].version}
