"""Readiness probes, asked as a node would: from the rig, of the pod's address."""

from __future__ import annotations

import http.client
import socket
import ssl
import subprocess
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .namespace import Host
    from .root import Root


def probe(check: dict[str, Any] | None, host: Host, container: dict[str, Any], *, root: Root, process: int) -> bool:
    """Whether a container is ready.

    Without a probe it is ready once it accepts connections on its first TCP port: a cluster would call it ready a
    moment sooner, and tests would see errors that say nothing about the controller.
    """
    timeout = (check or {}).get("timeoutSeconds", 1)
    try:
        if check and "httpGet" in check:
            return _http(check["httpGet"], host.address, container, timeout)
        if check and "exec" in check:
            # On the pod's host and by its name, which are namespaces of the container's process.
            inside = ["nsenter", f"--target={process}", "--net", "--uts", "--"]
            argv = [*inside, *root.entering(), *check["exec"]["command"]]
            return subprocess.run(argv, capture_output=True, timeout=timeout, check=False).returncode == 0
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
