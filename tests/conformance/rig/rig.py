"""The rig: a control plane, a kubelet and one or more controllers, from start to end of one `with` block."""

from __future__ import annotations

import base64
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Self

from tests.conformance.build import PARTS, Store

from .apiserver import ControlPlane
from .backends import ECHO_CERTIFICATE, h2c, httpd
from .certificates import Authority
from .controllers import CONTROLLERS
from .controllers._controller import Site
from .kubelet import NODE, Kubelet
from .loadbalancer import LoadBalancers
from .namespace import CLIENTS, CLIENTS_HOST, STATE, Network, furnish
from .process import Programs
from .wait import TimedOut, until

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from types import TracebackType

    from .api import Api, Manifest, Rejection
    from .backends import Standin
    from .client import Answer, Client
    from .controllers import Controller
    from .websocket import WebSocket

#: The label anygress writes on every object, naming the controller it was rendered for.
CONTROLLER_LABEL = "anygress.dev/controller"


class Rig:
    """A running cluster with the named controllers, each on an address of its own.

    Requests go to the first controller named, or to the one `via` names. `tcp_ports` and `udp_ports` are what the
    administrator of this cluster has opened beside 80 and 443, and `parent_gateway` whether there is a Gateway for
    everyone with listeners on them (Istio has one in any case, then with a listener for HTTP alone). Without a
    controller it is a bare cluster.
    """

    def __init__(
        self,
        *controllers: str,
        tcp_ports: Sequence[int] = (5672, 9000),
        udp_ports: Sequence[int] = (5353,),
        parent_gateway: bool = True,
        standins: Mapping[str, Standin] | None = None,
        store: Store | None = None,
    ) -> None:
        self._names = controllers
        self._tcp_ports, self._udp_ports = tuple(tcp_ports), tuple(udp_ports)
        self._parent_gateway = parent_gateway
        self._standins = {httpd.IMAGE: httpd.httpd, h2c.IMAGE: h2c.hypercorn, **(standins or {})}
        self._store = store or Store.default()
        self._cleanup = ExitStack()
        self.authority = Authority()
        self.controllers: dict[str, Controller] = {}
        self.api: Api
        self.kubelet: Kubelet
        #: Whether ClusterIPs, NodePorts and load balancer addresses carry traffic (kube-proxy runs).
        self.services_route = False

    @staticmethod
    def parts(*controllers: str) -> list[str]:
        """The parts to build before these controllers can run."""
        names = [name for controller in controllers for name in CONTROLLERS[controller].parts]
        return list(dict.fromkeys(("kubernetes", *names)))

    # Start and end.

    def __enter__(self) -> Self:
        furnish()
        with self._cleanup:
            self._start()
            # Reached when nothing was raised: keep everything for __exit__.
            self._cleanup = self._cleanup.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._cleanup.close()

    def _start(self) -> None:
        programs, network = Programs(), Network()
        self._cleanup.callback(_clear_state)
        self._cleanup.callback(programs.stop_all)
        self._cleanup.callback(network.remove, network.add(CLIENTS_HOST, also=CLIENTS))
        plane = ControlPlane(self._store, programs, self.authority)
        plane.start()
        self.api = plane.api
        self._cleanup.callback(plane.api.close)
        echo = self.authority.issue("echo.rig")
        ECHO_CERTIFICATE.write_bytes(echo.certificate + echo.key)
        self.kubelet = Kubelet(self.api, network, programs, self._standins, also=[self._store.root])
        self.kubelet.start()
        self._cleanup.callback(self.kubelet.stop)
        self.services_route = plane.start_proxy(NODE) is not None
        balancers = LoadBalancers(self.api)
        balancers.start()
        self._cleanup.callback(balancers.stop)
        self._start_controllers(programs, network, plane)

    def _start_controllers(self, programs: Programs, network: Network, plane: ControlPlane) -> None:
        schemas = [name for controller in self._names for name in CONTROLLERS[controller].schemas]
        for name in dict.fromkeys(schemas):
            self.api.install(self._store.crds(name))
        for name in self._names:
            host = network.add(name)
            self._cleanup.callback(network.remove, host)
            directory = STATE / "controllers" / name
            directory.mkdir(parents=True)
            site = Site(
                store=self._store, api=self.api, programs=programs, authority=self.authority, host=host,
                directory=directory, kubeconfig=plane.kubeconfig, tcp_ports=self._tcp_ports, udp_ports=self._udp_ports,
                parent_gateway=self._parent_gateway,
            )  # fmt: skip
            controller = CONTROLLERS[name](site)
            self.kubelet.stand_in(controller.standins)
            self.api.apply_all(controller.cluster_objects())
            controller.start()
            self.controllers[name] = controller

    # The cluster.

    @property
    def options(self) -> dict[str, Any]:
        """The facts of this cluster that anygress is told about the first controller."""
        return dict(self.controllers[self._names[0]].options)

    @property
    def versions(self) -> dict[str, str]:
        """The versions of everything that took part."""
        found = {"kubernetes": PARTS["kubernetes"].version}
        for controller in self.controllers.values():
            found |= controller.versions()
        return found

    @property
    def shims(self) -> list[dict[str, str]]:
        """Where this rig differs from a cluster, and what that leaves unproven."""
        return [
            {"controller": name, "shim": shim.what, "unproven": shim.unproven}
            for name, controller in self.controllers.items()
            for shim in controller.shims
        ]

    def namespace(self, name: str) -> None:
        """Make a namespace."""
        self.api.apply({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}})

    def apply(self, manifests: Iterable[Manifest]) -> None:
        """Apply manifests, server-side and strictly. Raises `ApiError` at the first the server would not take."""
        self.api.apply_all(manifests)

    def dry_run(self, manifests: Iterable[Manifest]) -> list[Rejection]:
        """What the API server would reject, by its schemas and strictly, without storing anything."""
        return self.api.dry_run(manifests)

    def delete(self, manifests: Iterable[Manifest]) -> None:
        """Delete the objects of these manifests, the last first."""
        for manifest in reversed(list(manifests)):
            self.api.delete(manifest)

    def prune(self, selector: str, *, keep: Iterable[Manifest] = ()) -> list[Manifest]:
        """Delete every object the label selector matches, less those in `keep`; return what was deleted."""
        kept = {self.api.path(manifest) for manifest in keep}
        doomed = [found for found in self.api.find(selector) if self.api.path(found) not in kept]
        for found in doomed:
            self.api.delete(found)
        return doomed

    def tls_secret(self, name: str, *hosts: str, namespace: str = "default") -> Manifest:
        """A TLS Secret with a certificate of the rig's authority for these hosts."""
        issued = self.authority.issue(*hosts)
        return {
            "apiVersion": "v1",
            "kind": "Secret",
            "type": "kubernetes.io/tls",
            "metadata": {"name": name, "namespace": namespace},
            "data": {
                "tls.crt": base64.b64encode(issued.certificate).decode(),
                "tls.key": base64.b64encode(issued.key).decode(),
            },
        }

    def wait_ready(self, *, namespace: str | None = None, timeout_seconds: float = 60) -> None:
        """Return when every Deployment and StatefulSet has all its pods ready and no pod is going away."""
        try:
            until(lambda: self._all_ready(namespace), what="workloads", timeout_seconds=timeout_seconds)
        except TimedOut as late:
            raise TimedOut(f"{late}; {self.kubelet.troubles or 'the kubelet reports no trouble'}") from None

    def _all_ready(self, namespace: str | None) -> bool:
        for controller in self.controllers.values():
            controller.check()
        workloads = [
            item
            for kind in ("Deployment", "StatefulSet")
            for item in self.api.every("apps/v1", kind, namespace=namespace)
        ]
        pods = self.api.every("v1", "Pod", namespace=namespace)
        return all(map(_is_ready, workloads)) and not any("deletionTimestamp" in pod["metadata"] for pod in pods)

    # Requests.

    def client(self, via: str | None = None, *, namespace: str | None = None) -> Client:
        """A client of one controller; see `Controller.client`."""
        return self.controllers[via or self._names[0]].client(namespace)

    def request(self, method: str, target: str, *, via: str | None = None, **options: Any) -> Answer:
        """See `Client.request`."""
        return self.client(via).request(method, target, **options)

    def websocket(self, target: str, *, via: str | None = None, **options: Any) -> AbstractContextManager[WebSocket]:
        """See `Client.websocket`."""
        return self.client(via).websocket(target, **options)

    def tcp(self, port: int, data: bytes, *, via: str | None = None, **options: Any) -> bytes:
        """See `Client.tcp`."""
        return self.client(via).tcp(port, data, **options)

    def udp(self, port: int, data: bytes, *, via: str | None = None, **options: Any) -> bytes:
        """See `Client.udp`."""
        return self.client(via).udp(port, data, **options)


def _is_ready(workload: Manifest) -> bool:
    status, wanted = workload.get("status", {}), workload["spec"].get("replicas", 1)
    return bool(
        status.get("observedGeneration", 0) >= workload["metadata"]["generation"]
        and status.get("replicas", 0) == wanted
        and status.get("updatedReplicas", 0) == wanted
        and status.get("readyReplicas", 0) == wanted
    )


def _clear_state() -> None:
    """Leave the room as it was found, for the next rig of this process."""
    import shutil  # noqa: PLC0415
    import subprocess  # noqa: PLC0415

    subprocess.run(
        ["sh", "-c", f"awk '$2 ~ \"^{STATE}/\" {{print $2}}' /proc/mounts | sort -r | xargs -r umount -l"], check=False
    )
    for entry in STATE.iterdir():
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
