"""The cloud's part of a Service of type LoadBalancer: an address, which kube-proxy then serves."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api import Api, Manifest

_POLL_SECONDS = 0.2


class LoadBalancers:
    """Gives each LoadBalancer Service an address of 10.20.0.0/16 and writes it into its status."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._next = 1
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="load-balancers", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._over.wait(_POLL_SECONDS):
            try:
                for service in self._api.every("v1", "Service"):
                    if service["spec"]["type"] == "LoadBalancer" and not service["status"].get("loadBalancer"):
                        self._give(service)
            except Exception:  # noqa: BLE001, S112  (asked again at the next turn)
                continue

    def _give(self, service: Manifest) -> None:
        address = f"10.20.{self._next // 256}.{self._next % 256}"
        self._next += 1
        self._api.patch_status(service, {"loadBalancer": {"ingress": [{"ip": address}]}})
