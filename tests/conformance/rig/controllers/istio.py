"""Istio's control plane with a stock Envoy as its ingress gateway, configured through Gateway API."""

from __future__ import annotations

import json
import shlex
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from tests.conformance.build import PARTS
from tests.conformance.rig.client import Client
from tests.conformance.rig.wait import until

from ._controller import Controller, Shim
from .gateway import PARENT_NAMESPACE, gateway_options, parent_gateway

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.conformance.rig.api import Manifest
    from tests.conformance.rig.backends import Container, Standin
    from tests.conformance.rig.process import Program

_NAMESPACE = "istio-system"
_PROXY = "ingressgateway"
#: The proxy lives with its Gateway: one may only name Services of its own namespace.
_HOME = PARENT_NAMESPACE
_GATEWAY_LABEL = "gateway.networking.k8s.io/gateway-name"
_TEMPLATE = Path(__file__).with_name("istio-gateway.yaml")
_LABELS = {"istio": "ingressgateway"}
#: The image of a Gateway's own Envoy, in the template.
_IMAGE = r"^rig/istio-proxy$"


class Istio(Controller):
    """Istio with a Gateway that points at the running Envoy through its Service (a manual deployment, in its words)."""

    name: ClassVar[str] = "istio"
    parts: ClassVar[tuple[str, ...]] = ("envoy", "istio")
    schemas: ClassVar[tuple[str, ...]] = ("istio",)
    serves_udp: ClassVar[bool] = False
    shims: ClassVar[tuple[Shim, ...]] = (
        Shim("stock Envoy in place of istio-proxy; Istio-only filters are off", "telemetry, metadata exchange, ALPN"),
        Shim("certificates of the rig in place of istio-agent's; automatic mutual TLS is off", "mTLS inside the mesh"),
        Shim("the webhooks are not run", "injection, and what validation would reject"),
        Shim(
            "an app's own Gateway has a Deployment from a template of the rig, and is asked past its Service",
            "the chart's template",
        ),
    )
    _pilot: Program
    _envoy: Program

    def cluster_objects(self) -> list[Manifest]:
        metadata = {"name": _PROXY, "namespace": _HOME}
        ports = [
            ("http", 80, "TCP"),
            ("https", 443, "TCP"),
            *((f"tcp-{port}", port, "TCP") for port in self.tcp_ports),
        ]
        address = {"type": "Hostname", "value": f"{_PROXY}.{_HOME}.svc.cluster.local"}
        return [
            {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": _NAMESPACE}},
            {
                "apiVersion": "v1",
                "kind": "ConfigMap",
                "metadata": {"name": "istio", "namespace": _NAMESPACE},
                "data": {"mesh": json.dumps({"enableAutoMtls": False}), "meshNetworks": "networks: {}"},
            },
            {
                "apiVersion": "v1",
                "kind": "ConfigMap",
                "metadata": {"name": "istio-sidecar-injector", "namespace": _NAMESPACE},
                "data": {"config": json.dumps({"templates": {"kube-gateway": _TEMPLATE.read_text()}}), "values": "{}"},
            },
            {
                "apiVersion": "gateway.networking.k8s.io/v1",
                "kind": "GatewayClass",
                "metadata": {"name": "istio"},
                "spec": {"controllerName": "istio.io/gateway-controller"},
            },
            {
                "apiVersion": "v1",
                "kind": "Service",
                "metadata": metadata,
                "spec": {
                    "selector": _LABELS,
                    "ports": [{"name": name, "port": port, "protocol": protocol} for name, port, protocol in ports],
                },
            },
            # What Envoy runs as; nothing runs this pod.
            {
                "apiVersion": "v1",
                "kind": "Pod",
                "metadata": {**metadata, "labels": {**_LABELS, "anygress.dev/rig": "controller"}},
                "spec": {
                    "serviceAccountName": _PROXY,
                    "nodeName": "rig",
                    "containers": [{"name": "proxy", "image": "none"}],
                },
            },
            *parent_gateway(self, "istio", addresses=[address]),
        ]

    def start(self) -> None:
        self._report_pod()
        self._write_certificate("istiod", f"istiod.{_NAMESPACE}.svc")
        self._write_certificate("proxy", _identity(_HOME, _PROXY))
        (self.site.directory / "ca.crt").write_bytes(self.site.authority.certificate)
        self._pilot = self.site.programs.start(
            "istiod",
            [
                self.site.store.program("pilot-discovery"), "discovery", f"--kubeconfig={self.site.kubeconfig}",
                "--httpAddr=127.0.0.1:8084", "--grpcAddr=127.0.0.1:15010", f"--secureGRPCAddr={self.address}:15012",
                "--httpsAddr=", "--monitoringAddr=127.0.0.1:15014", "--ctrlz_port=0",
                "--domain=cluster.local", "--clusterID=Kubernetes",
                f"--caCertFile={self._path('ca.crt')}", f"--tlsCertFile={self._path('istiod.crt')}",
                f"--tlsKeyFile={self._path('istiod.key')}",
            ],
            host=self.site.host, cwd=self.site.directory, env=_ENVIRONMENT,
        )  # fmt: skip
        # Envoy's first attempt would be too early, and it would then wait for seconds.
        until(self._istiod_listens, what="istiod", timeout_seconds=180)
        bootstrap = self.site.directory / "bootstrap.json"
        bootstrap.write_text(json.dumps(self._bootstrap(_PROXY, _HOME, self.address, _PROXY, _LABELS, "proxy")))
        self._envoy = self.site.programs.start(
            "istio-envoy", [self.site.store.program("envoy"), "-c", str(bootstrap), "--concurrency", "2"],
            host=self.site.host,
        )  # fmt: skip

    def _istiod_listens(self) -> bool:
        self._pilot.check()
        with socket.create_connection((self.address, 15012), timeout=1):
            return True

    def check(self) -> None:
        self._pilot.check()
        self._envoy.check()

    def _path(self, name: str) -> str:
        return str(self.site.directory / name)

    def _report_pod(self) -> None:
        pod = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": _PROXY, "namespace": _HOME}}
        ready = [{"type": kind, "status": "True"} for kind in ("Initialized", "ContainersReady", "Ready")]
        status = {"phase": "Running", "podIP": self.address, "podIPs": [{"ip": self.address}], "conditions": ready}
        self.site.api.patch_status(pod, status)

    def _write_certificate(self, file: str, name: str) -> None:
        """An authenticated channel between istiod and Envoy: istiod hands out Secrets to nobody else."""
        issued = self.site.authority.issue(name)
        (self.site.directory / f"{file}.crt").write_bytes(issued.certificate)
        (self.site.directory / f"{file}.key").write_bytes(issued.key)

    # An Envoy of an app's own Gateway: istiod makes the Deployment, and the kubelet runs this in its pod.

    @property
    def standins(self) -> Mapping[str, Standin]:
        return {_IMAGE: self._gateway}

    def _gateway(self, container: Container) -> list[str]:
        namespace, account = container.args
        file = f"{namespace}.{account}"
        self._write_certificate(file, _identity(namespace, account))
        node = ("$(POD_NAME)", namespace, "$(POD_IP)", account, container.labels, file)
        bootstrap = self.site.directory / f"{file}.json"
        bootstrap.write_text(json.dumps(self._bootstrap(*node)))
        told = f"sed 's/$(POD_NAME)/'$POD_NAME'/g; s/$(POD_IP)/'$POD_IP'/g' {bootstrap} > /tmp/bootstrap.json"
        envoy = [self.site.store.program("envoy"), "-c", "/tmp/bootstrap.json", "--concurrency", "1"]  # noqa: S108
        return ["sh", "-c", f"{told} && exec {shlex.join(envoy)}"]

    def client(self, namespace: str | None = None) -> Client:
        """A client of the app's own Gateway, where it has one: at its pod.

        The load balancer of its Service would be the node here, whose address would be in the place of the client's.
        """
        every = self.site.api.every("gateway.networking.k8s.io/v1", "Gateway", namespace=namespace) if namespace else []
        mine = [one for one in every if one["spec"]["gatewayClassName"] == "istio" and "addresses" not in one["spec"]]
        own = [one["metadata"]["name"] for one in mine]
        if not own:
            return super().client(namespace)
        return Client(until(lambda: self._pod_address(namespace, own[0]), what=f"the pod of Gateway {own[0]}"))

    def _pod_address(self, namespace: str | None, gateway: str) -> str | None:
        pods = self.site.api.every("v1", "Pod", namespace=namespace)
        own = (pod for pod in pods if pod["metadata"].get("labels", {}).get(_GATEWAY_LABEL) == gateway)
        return next((pod["status"]["podIP"] for pod in own if pod.get("status", {}).get("podIP")), None)

    def _bootstrap(  # noqa: PLR0917  (what Envoy says of itself)
        self, pod: str, namespace: str, address: str, account: str, labels: Mapping[str, str], file: str
    ) -> dict[str, Any]:
        node = {
            "id": f"router~{address}~{pod}.{namespace}~{namespace}.svc.cluster.local",
            "cluster": account,
            "metadata": {
                "NAME": pod, "NAMESPACE": namespace, "SERVICE_ACCOUNT": account, "CLUSTER_ID": "Kubernetes",
                "ISTIO_VERSION": "1.29.0", "LABELS": dict(labels), "INSTANCE_IPS": address,
                "UNPRIVILEGED_POD": "false",
            },
        }  # fmt: skip
        source = {"ads": {}, "resource_api_version": "V3"}
        return {
            "node": node,
            "admin": {"address": {"pipe": {"path": self._path(f"{file}.sock")}}},
            "dynamic_resources": {
                "lds_config": source,
                "cds_config": source,
                "ads_config": {
                    "api_type": "GRPC", "transport_api_version": "V3", "set_node_on_first_message_only": True,
                    "grpc_services": [{"envoy_grpc": {"cluster_name": "xds-grpc"}}],
                },
            },
            "static_resources": {
                "clusters": [
                    _cluster("xds-grpc", self.address, 15012) | {"transport_socket": self._tls(file), **_HTTP2},
                    # Istio's listeners name this cluster for the statistics they expose.
                    _cluster("prometheus_stats", "127.0.0.1", 15000),
                ]
            },
        }  # fmt: skip

    def _tls(self, file: str) -> dict[str, Any]:
        names = {"certificate_chain": f"{file}.crt", "private_key": f"{file}.key", "trusted_ca": "ca.crt"}
        found = {use: {"filename": self._path(name)} for use, name in names.items()}
        authority = {"trusted_ca": found.pop("trusted_ca")}
        return {
            "name": "envoy.transport_sockets.tls",
            "typed_config": {
                "@type": "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext",
                "sni": f"istiod.{_NAMESPACE}.svc",
                "common_tls_context": {
                    "alpn_protocols": ["h2"],
                    "tls_certificates": [found],
                    "validation_context": authority,
                },
            },
        }

    @property
    def options(self) -> Mapping[str, Any]:
        return gateway_options(self, "istio")

    @classmethod
    def versions(cls) -> Mapping[str, str]:
        return {"istio": PARTS["istio"].version, "envoy": PARTS["envoy"].version}


_ENVIRONMENT = {
    # Filters that only istio-proxy has.
    "PILOT_ENABLE_METADATA_EXCHANGE": "false",
    "PILOT_ENABLE_ALPN_FILTER": "false",
    # The rig's certificates are files.
    "ENABLE_CA_SERVER": "false",
    "PILOT_CERT_PROVIDER": "none",
    # How long it gathers changes (100 ms, at most 10 s by default); shorter, so that tests need not wait.
    "PILOT_DEBOUNCE_AFTER": "50ms",
    "PILOT_DEBOUNCE_MAX": "500ms",
    "VALIDATION_WEBHOOK_CONFIG_NAME": "",
    "INJECTION_WEBHOOK_CONFIG_NAME": "",
    "POD_NAMESPACE": _NAMESPACE,
    "POD_NAME": "istiod",
}

_HTTP2: dict[str, Any] = {
    "typed_extension_protocol_options": {
        "envoy.extensions.upstreams.http.v3.HttpProtocolOptions": {
            "@type": "type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions",
            "explicit_http_config": {"http2_protocol_options": {}},
        }
    }
}


def _identity(namespace: str, account: str) -> str:
    return f"spiffe://cluster.local/ns/{namespace}/sa/{account}"


def _cluster(name: str, address: str, port: int) -> dict[str, Any]:
    endpoint = {"address": {"socket_address": {"address": address, "port_value": port}}}
    endpoints = [{"lb_endpoints": [{"endpoint": endpoint}]}]
    return {
        "name": name, "type": "STATIC", "connect_timeout": "1s",
        "load_assignment": {"cluster_name": name, "endpoints": endpoints},
    }  # fmt: skip
