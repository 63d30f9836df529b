"""What runs in place of container images: chosen by name, a program of the machine; an echo server for the rest."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.conformance.rig.namespace import STATE

#: Where the echo server finds the certificate it shows to clients that speak TLS.
ECHO_CERTIFICATE = STATE / "echo.pem"
_ECHO = Path(__file__).with_name("echo.py")


@dataclass(frozen=True)
class Container:
    """What a stand-in is told about the container it stands in for."""

    image: str
    name: str
    ports: tuple[tuple[str, int], ...]
    command: tuple[str, ...]
    args: tuple[str, ...]
    labels: Mapping[str, str]


Standin = Callable[[Container], list[str]]


def echo(container: Container) -> list[str]:
    """The command of an echo server on every port of the container."""
    ports = [f"{protocol.lower()}:{number}" for protocol, number in container.ports] or ["tcp:8080"]
    labels = container.labels
    app = labels.get("app.kubernetes.io/name") or labels.get("app", "")
    return [sys.executable, "-I", str(_ECHO), "--app", app, "--certificate", str(ECHO_CERTIFICATE), *ports]


def container_of(spec: Mapping[str, Any], labels: Mapping[str, str]) -> Container:
    """The container a pod's spec describes."""
    return Container(
        image=spec["image"],
        name=spec["name"],
        ports=tuple((port.get("protocol", "TCP"), port["containerPort"]) for port in spec.get("ports", ())),
        command=tuple(spec.get("command", ())),
        args=tuple(spec.get("args", ())),
        labels=labels,
    )
