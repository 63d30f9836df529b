"""What the Gateway API implementations share: the HTTPRoutes of the HTTPS listener, flattened to matches.

An implementation's own module orders the matches and says how each rewrites.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import re2

from tests.simulators import closest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anygress.manifest import Manifest


@dataclass(frozen=True, slots=True)
class Match:
    """One path match of one rule, with what follows from it."""

    kind: str
    value: str
    rule: dict[str, Any]
    route: str

    def covers(self, path: str) -> bool:
        """Element-wise for a prefix; RE2 on the whole path for a regex."""
        match self.kind:
            case "Exact":
                return path == self.value
            case "PathPrefix":
                prefix = self.value.rstrip("/")
                return path == prefix or path.startswith(f"{prefix}/")
            case _:
                return re2.fullmatch(self.value, path) is not None

    @property
    def service(self) -> str:
        """The Service behind it."""
        (backend,) = self.rule["backendRefs"]
        return str(backend["name"])

    def filters(self, kind: str) -> Iterator[dict[str, Any]]:
        """The filters of a type."""
        return (one for one in self.rule.get("filters", ()) if one["type"] == kind)

    @property
    def prefix_replacement(self) -> str | None:
        """What URLRewrite puts in the place of the prefix, if it does."""
        found = [one["urlRewrite"]["path"]["replacePrefixMatch"] for one in self.filters("URLRewrite")]
        return found[0] if found else None


def matches(manifests: Sequence[Manifest], host: str) -> list[Match]:
    """The matches on the HTTPS listener of a host, or on the plain one without TLS; redirects have no part in it."""
    every = [m for m in manifests if m["kind"] == "HTTPRoute"]
    virtual_host = closest((name for route in every for name in route["spec"]["hostnames"]), host)
    routes = [route for route in every if virtual_host in route["spec"]["hostnames"]]
    secure = [route for route in routes if _on(route, "https")]
    return [
        Match(match["path"]["type"], match["path"]["value"], rule, route["metadata"]["name"])
        for route in (secure or routes)
        for rule in route["spec"]["rules"]
        for match in rule["matches"]
    ]


def _on(route: Manifest, scheme: str) -> bool:
    return any(parent["sectionName"].startswith(f"{scheme}-") for parent in route["spec"]["parentRefs"])
