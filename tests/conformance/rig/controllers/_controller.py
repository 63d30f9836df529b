"""The contract of a controller module: what to build, which objects the cluster has, how to start, where it listens."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from tests.conformance.rig.client import Client

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.conformance.build import Store
    from tests.conformance.rig.api import Api, Manifest
    from tests.conformance.rig.backends import Standin
    from tests.conformance.rig.certificates import Authority
    from tests.conformance.rig.namespace import Host
    from tests.conformance.rig.process import Programs


@dataclass(frozen=True)
class Shim:
    """A place where the rig differs from a cluster: what was put in, and what therefore stays unproven."""

    what: str
    unproven: str


@dataclass(frozen=True, kw_only=True)
class Site:
    """What a controller has to work with: the rig around it, a host of its own, a directory of its own."""

    store: Store
    api: Api
    programs: Programs
    authority: Authority
    host: Host
    directory: Path
    kubeconfig: Path
    #: Ports beside 80 and 443 that the cluster's administrator has opened for TCP and UDP.
    tcp_ports: tuple[int, ...]
    udp_ports: tuple[int, ...]
    #: Whether the administrator has made a Gateway for everyone; else each app brings its own.
    parent_gateway: bool


class Controller(ABC):
    """A running controller. `start` returns at once; `check` raises when its program has ended."""

    #: As its vendor and anygress name it.
    name: ClassVar[str]
    #: The parts of build.PARTS it is made of.
    parts: ClassVar[tuple[str, ...]]
    #: The parts whose custom resource definitions it needs.
    schemas: ClassVar[tuple[str, ...]] = ()
    shims: ClassVar[tuple[Shim, ...]] = ()
    #: Features (by their label) that it cannot show here; the shims say why.
    cannot_show: ClassVar[tuple[str, ...]] = ()
    #: Preconditions of anygress that hold here, by their keys: nothing before it replaces the addresses of clients.
    confirmed: ClassVar[tuple[str, ...]] = ("client-address", "client-connection")
    #: Flags that anygress asks for and that hold by another argument of the program, by their keys: that argument.
    holds_by: ClassVar[Mapping[str, str]] = {}
    #: Whether it can serve the ports that the administrator has opened beside 80 and 443.
    serves_tcp: ClassVar[bool] = True
    serves_udp: ClassVar[bool] = True
    http_port: ClassVar[int] = 80
    https_port: ClassVar[int] = 443

    def __init__(self, site: Site) -> None:
        self.site = site

    @property
    def address(self) -> str:
        """Where its users' requests go."""
        return self.site.host.address

    @property
    def standins(self) -> Mapping[str, Standin]:
        """What runs in pods that it makes itself, by patterns of image names."""
        return {}

    @property
    def tcp_ports(self) -> tuple[int, ...]:
        """The TCP ports it serves beside 80 and 443."""
        return self.site.tcp_ports if self.serves_tcp else ()

    @property
    def udp_ports(self) -> tuple[int, ...]:
        """The UDP ports it serves."""
        return self.site.udp_ports if self.serves_udp else ()

    @abstractmethod
    def cluster_objects(self) -> list[Manifest]:
        """The objects an administrator makes once: class, configuration, parent gateway."""

    def arguments(self) -> list[str]:
        """What its program is told beside these objects: what preconditions of anygress are held against."""
        return []

    @abstractmethod
    def start(self) -> None:
        """Start its programs; the cluster objects are there."""

    @abstractmethod
    def check(self) -> None:
        """Raise `ProcessEnded` when one of its programs has ended."""

    def client(self, namespace: str | None = None) -> Client:
        """A client for requests to it; `namespace` is that of the app, where its place depends on that."""
        del namespace
        return Client(self.address, self.http_port, self.https_port)

    @property
    @abstractmethod
    def options(self) -> Mapping[str, Any]:
        """The facts of this cluster that anygress is told: class, entry points, parent gateway."""

    @classmethod
    @abstractmethod
    def versions(cls) -> Mapping[str, str]:
        """The versions that a measurement counts for."""
