"""What each controller does with a request, read off the manifests: one module a controller, named as it is.

A simulator follows the controller's documented matching, not our intent, so that the property test in
``test_matching.py`` holds the rendered order against the reference matcher. The real controllers are asked the same
in ``conformance/``.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module, util
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anygress.manifest import Manifest


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Who answers a request: the Service, the path it sees, and the auth Secret the edge asks for first."""

    service: str
    path: str
    auth: str | None = None


class Simulator(Protocol):
    """The one function of a simulator module."""

    def answer(self, manifests: Sequence[Manifest], host: str, path: str) -> Answer | None:
        """Who answers an HTTPS request for a host and a path (decoded, normalised, no query); None for a 404."""


def simulator(controller: str) -> Simulator | None:
    """The simulator of a controller, or None where it routes nothing by path."""
    name = f"{__name__}.{controller.replace('-', '_')}"
    return import_module(name) if util.find_spec(name) else None  # type: ignore[return-value]  # a module as a protocol
