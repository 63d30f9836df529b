"""The cluster without nodes: etcd, kube-apiserver, kube-controller-manager and kube-proxy as processes of the rig."""

from __future__ import annotations

import json
import secrets
import shutil
import subprocess
from typing import TYPE_CHECKING

from .api import Api, ApiError
from .namespace import BALANCERS, GATEWAY, SERVICES, STATE
from .wait import until

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.conformance.build import Store

    from .certificates import Authority
    from .process import Program, Programs

_ETCD = "http://127.0.0.1:2379"
_URL = f"https://{GATEWAY}:6443"
#: Only what fills in the objects an application is made of; the others would only cost memory.
_CONTROLLERS = (
    "deployment-controller", "replicaset-controller", "statefulset-controller", "endpointslice-controller",
    "endpointslice-mirroring-controller", "serviceaccount-controller", "garbage-collector-controller",
    "namespace-controller", "job-controller", "disruption-controller",
)  # fmt: skip
#: What kube-proxy has not taken up of load balancers is refused. Left alone, a connection begun too early would hang as
#: long as its client does: the kernel keeps to what it did with the first packet, whatever rules there are by then.
_REFUSED = f"""
table ip anygress-rig
flush table ip anygress-rig
table ip anygress-rig {{
    chain refused {{ meta l4proto tcp reject with tcp reset; reject; }}
    chain output {{ type filter hook output priority filter - 1; ip daddr {BALANCERS} jump refused; }}
    chain forward {{ type filter hook forward priority filter - 1; ip daddr {BALANCERS} jump refused; }}
}}
"""


class ControlPlane:
    """A running API server and the parts that make a Deployment become EndpointSlices."""

    def __init__(self, store: Store, programs: Programs, authority: Authority) -> None:
        self._store, self._programs, self._authority = store, programs, authority
        self._token = secrets.token_hex(16)
        self.directory = STATE / "control-plane"
        self.kubeconfig = self.directory / "kubeconfig"
        self.api: Api

    def start(self) -> None:
        """Start everything and return when the API answers and the controllers are at work."""
        self.directory.mkdir(parents=True)
        self._write_secrets()
        self._start_etcd()
        server = self._start_server()
        self.api = Api(_URL, self._token, self._path("ca.crt"))
        self._await_ready(server)
        self._start_controllers()

    def _path(self, name: str) -> Path:
        return self.directory / name

    def _write_secrets(self) -> None:
        serving = self._authority.issue("kubernetes.default.svc", GATEWAY, "10.96.0.1")
        self._path("ca.crt").write_bytes(self._authority.certificate)
        self._path("server.crt").write_bytes(serving.certificate)
        self._path("server.key").write_bytes(serving.key)
        # Signs service account tokens; any key does.
        self._path("accounts.key").write_bytes(self._authority.issue("service-accounts").key)
        self._path("tokens.csv").write_text(f'{self._token},rig,rig,"system:masters"\n')
        self.kubeconfig.write_text(json.dumps(_kubeconfig(str(self._path("ca.crt")), self._token), indent=1))

    def _start_etcd(self) -> Program:
        # In memory and without fsync: the rig's data is not to outlive it.
        return self._programs.start(
            "etcd",
            [
                self._store.program("etcd"), f"--data-dir={self._path('etcd')}", "--unsafe-no-fsync",
                f"--listen-client-urls={_ETCD}", f"--advertise-client-urls={_ETCD}",
                "--listen-peer-urls=http://127.0.0.1:2380", "--log-level=warn",
            ],
        )  # fmt: skip

    def _start_server(self) -> Program:
        key = self._path("accounts.key")
        return self._programs.start(
            "kube-apiserver",
            [
                self._store.program("kube-apiserver"), f"--etcd-servers={_ETCD}", f"--cert-dir={self._path('certs')}",
                f"--tls-cert-file={self._path('server.crt')}", f"--tls-private-key-file={self._path('server.key')}",
                "--bind-address=0.0.0.0", f"--advertise-address={GATEWAY}", "--secure-port=6443",
                f"--service-cluster-ip-range={SERVICES}", f"--token-auth-file={self._path('tokens.csv')}",
                "--authorization-mode=AlwaysAllow", f"--service-account-issuer={_URL}",
                f"--service-account-key-file={key}", f"--service-account-signing-key-file={key}",
                # Pods are made without tokens: no image runs that would want one.
                "--disable-admission-plugins=ServiceAccount", "--allow-privileged", "--profiling=false", "--v=0",
            ],
        )  # fmt: skip

    def _await_ready(self, server: Program) -> None:
        def ready() -> bool:
            server.check()
            try:
                return bool(self.api.call("GET", "/readyz") == "ok")
            except ApiError:
                return False

        until(ready, what="the API server", timeout_seconds=180)

    def _start_controllers(self) -> None:
        self._programs.start(
            "kube-controller-manager",
            [
                self._store.program("kube-controller-manager"), f"--kubeconfig={self.kubeconfig}",
                f"--controllers={','.join(_CONTROLLERS)}", "--leader-elect=false", "--secure-port=0",
                f"--service-account-private-key-file={self._path('accounts.key')}",
                "--authentication-skip-lookup", "--concurrent-gc-syncs=2",
                "--kube-api-qps=500", "--kube-api-burst=1000",
                "--endpointslice-updates-batch-period=0",
            ],
        )  # fmt: skip

    def start_proxy(self, node: str) -> Program | None:
        """kube-proxy, which makes ClusterIPs, NodePorts and load balancer addresses carry traffic.

        None when the machine has no nft command; the caller declares those instead of measuring them.
        """
        if not shutil.which("nft"):
            return None
        subprocess.run(["nft", "-f", "-"], input=_REFUSED, text=True, check=True)
        config = self.directory / "kube-proxy.json"
        config.write_text(json.dumps(_proxy_config(self.kubeconfig, node)))
        return self._programs.start("kube-proxy", [self._store.program("kube-proxy"), f"--config={config}"])


def _kubeconfig(certificate: str, token: str) -> Mapping[str, object]:
    return {
        "apiVersion": "v1",
        "kind": "Config",
        "clusters": [{"name": "rig", "cluster": {"server": _URL, "certificate-authority": certificate}}],
        "users": [{"name": "rig", "user": {"token": token}}],
        "contexts": [{"name": "rig", "context": {"cluster": "rig", "user": "rig"}}],
        "current-context": "rig",
    }


def _proxy_config(kubeconfig: Path, node: str) -> Mapping[str, object]:
    return {
        "apiVersion": "kubeproxy.config.k8s.io/v1alpha1",
        "kind": "KubeProxyConfiguration",
        "mode": "nftables",
        "hostnameOverride": node,
        "clientConnection": {"kubeconfig": str(kubeconfig)},
        "clusterCIDR": "10.10.0.0/16",
        "nftables": {"minSyncPeriod": "0s", "syncPeriod": "30s"},
        "metricsBindAddress": "127.0.0.1:10249",
        "healthzBindAddress": "127.0.0.1:10256",
        # Limits of the machine itself, which the rig has no business changing.
        "conntrack": {"maxPerCore": 0, "tcpEstablishedTimeout": "0s", "tcpCloseWaitTimeout": "0s"},
    }
