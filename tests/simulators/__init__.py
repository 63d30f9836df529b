"""What each controller does with a request, read off the manifests: one module a controller, named as it is.

A simulator follows the controller's documented matching, not our intent, so that the property test in
``test_matching.py`` holds the rendered order against the reference matcher. The real controllers are asked the same
in ``conformance/``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module, util
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from anygress.rendering.manifest import Manifest


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Who answers a request: the Service, the path it sees, and the Secret of the users and the networks that may.

    ``as_sent``: the Service gets the path as the client wrote it, and not as the controller has it.
    """

    service: str
    path: str
    auth: str | None = None
    networks: tuple[str, ...] | None = None
    as_sent: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How a request comes, and what is missing when it does.

    ``scheme`` left out: HTTPS where the host has it, else HTTP. ``sni`` is the name in the TLS handshake, where it is
    not the host; ``address`` the object whose address is asked, where each has one of its own (left out: the one that
    DNS would name); ``lost`` the names of Secrets that are not there.
    """

    scheme: Literal["http", "https"] | None = None
    sni: str | None = None
    address: str | None = None
    lost: frozenset[str] = frozenset()


DIRECT = Way()


REDIRECTED = "nobody: a redirect to https"
CLOSED = "nobody: closed"
"""Services that are none: who asks is sent to HTTPS, or gets 403, 500 or 503 in the place of a guard that cannot be."""


def reached(answer: Answer | None) -> Answer | None:
    """An answer of a backend, and None where nobody gets through to one."""
    return None if answer is None or answer.service.startswith("nobody: ") else answer


class Simulator(Protocol):
    """The functions of a simulator module."""

    def answer(self, manifests: Sequence[Manifest], host: str, path: str, way: Way = DIRECT) -> Answer | None:
        """Who answers a request for a host and a path (decoded, normalised, no query); None for a 404."""

    def hands_on(self, manifests: Sequence[Manifest], host: str, path: str, upgrade: str) -> str | None:
        """What a backend that looks at Upgrade is asked to go on in, by a request that asks for an upgrade."""


def host_matches(pattern: str, host: str) -> bool:
    """Whether a host of a rule covers a name; of how many labels a wildcard may stand for is not asked here."""
    return host.endswith(pattern[1:]) if pattern.startswith("*.") else host == pattern


def closest(patterns: Iterable[str], host: str) -> str | None:
    """The host of all rules that a name goes to: itself before a wildcard, and nothing else once it is found.

    So do nginx's server_name, Envoy's virtual hosts and a URL map's host rules (and DNS, where each host has a load
    balancer of its own).
    """
    found = {pattern for pattern in patterns if host_matches(pattern, host)}
    return host if host in found else max(found, key=len, default=None)


def simulator(controller: str) -> Simulator | None:
    """The simulator of a controller, or None where it routes nothing by path."""
    name = f"{__name__}.{controller.replace('-', '_')}"
    return import_module(name) if util.find_spec(name) else None  # type: ignore[return-value]  # a module as a protocol
