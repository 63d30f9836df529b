"""Readiness: probes asked as a node would, from the rig, of the pod's address; and what their answers make of a pod."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import ssl
import subprocess
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .namespace import Host
    from .root import Root

#: How soon a container that is not ready is asked again: sooner than a cluster would, since a test waits for it.
_SOON_SECONDS = 0.1
#: The same where the probe is a command, which may cost a whole interpreter.
_SOON_EXEC_SECONDS = 1.0
#: The least time an answer is given, whatever timeoutSeconds says: all that runs here shares one machine, and a slow
#: answer says something of that, not of the app.
_PATIENCE_SECONDS = 10
_EXEC_PATIENCE_SECONDS = 120


@dataclass
class Readiness:
    """What one container's probes have said so far, held against its probe's thresholds."""

    ready: bool = False
    #: The container's start counts, so that a command is not run before there is anything to ask.
    asked_at: float = field(default_factory=time.monotonic)
    #: What the last probes said, and how many in a row.
    last: bool = False
    run: int = 0

    def is_due(self, check: dict[str, Any] | None) -> bool:
        """Whether it is time to ask. A container without a probe stays ready once it is, as long as it runs."""
        if self.ready:
            return check is not None and self._age() >= check.get("periodSeconds", 10)
        return self._age() >= (_SOON_EXEC_SECONDS if check and "exec" in check else _SOON_SECONDS)

    def _age(self) -> float:
        return time.monotonic() - self.asked_at

    def take(self, answer: bool, check: dict[str, Any] | None) -> None:  # noqa: FBT001  (success or failure)
        """Count one answer; the container turns over at as many of a kind in a row as the threshold of its probe."""
        self.asked_at = time.monotonic()
        self.run = self.run + 1 if answer == self.last else 1
        self.last = answer
        threshold = ("successThreshold", 1) if answer else ("failureThreshold", 3)
        if self.run >= (check or {}).get(*threshold):
            self.ready = answer


def probe(check: dict[str, Any] | None, host: Host, container: dict[str, Any], *, root: Root, process: int) -> bool:
    """Whether a container is ready.

    Without a probe it is ready once it accepts connections on its first TCP port: a cluster would call it ready a
    moment sooner, and tests would see errors that say nothing about the controller.
    """
    timeout = max((check or {}).get("timeoutSeconds", 1), _PATIENCE_SECONDS)
    try:
        if check and "httpGet" in check:
            return _http(check["httpGet"], host.address, container, timeout)
        if check and "exec" in check:
            # On the pod's host and by its name, which are namespaces of the container's process.
            inside = ["nsenter", f"--target={process}", "--net", "--uts", "--"]
            return _runs([*inside, *root.entering(), *check["exec"]["command"]], max(timeout, _EXEC_PATIENCE_SECONDS))
        port = (check or {}).get("tcpSocket", {}).get("port") or (check or {}).get("grpc", {}).get("port")
        return _connects(host.address, _number(port, container), timeout)
    except (OSError, http.client.HTTPException, subprocess.SubprocessError):
        return False


def _http(action: dict[str, Any], address: str, container: dict[str, Any], timeout: float) -> bool:
    port = _number(action["port"], container)
    connection: http.client.HTTPConnection
    if action.get("scheme", "HTTP") == "HTTPS":
        # A kubelet does not verify the certificate either.
        connection = http.client.HTTPSConnection(
            address,
            port,
            timeout=timeout,
            context=ssl._create_unverified_context(),  # noqa: S323
        )
    else:
        connection = http.client.HTTPConnection(address, port or 80, timeout=timeout)
    headers = {header["name"]: header["value"] for header in action.get("httpHeaders", ())}
    connection.request("GET", action.get("path", "/"), headers=headers)
    status = connection.getresponse().status
    connection.close()
    return http.client.OK <= status < http.client.BAD_REQUEST


def _runs(argv: list[str], timeout: float) -> bool:
    # Without a pipe, which a daemon that the command starts (RabbitMQ's leaves one) would hold open for ever.
    with subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True) as asked:
        try:
            return asked.wait(timeout) == 0
        except subprocess.TimeoutExpired:
            # With what it has started: commands that time out and live on make the next one time out as well.
            os.killpg(asked.pid, signal.SIGKILL)
            return False


def _connects(address: str, port: int | None, timeout: float) -> bool:
    if port is None:
        return True
    with socket.create_connection((address, port), timeout=timeout):
        return True


def _number(port: str | int | None, container: dict[str, Any]) -> int | None:
    """A port as a number: given, looked up by name, or the container's first TCP port."""
    ports = [each for each in container.get("ports", ()) if each.get("protocol", "TCP") == "TCP"]
    if port is None:
        return ports[0]["containerPort"] if ports else None
    if isinstance(port, int):
        return port
    return next(
        (each["containerPort"] for each in ports if each.get("name") == port), int(port) if port.isdigit() else None
    )
