"""What the Gateway API implementations share: the HTTPRoutes of the listeners that a request meets, as matches.

Plain listeners of one port have one table of hosts. An HTTPS listener is chosen by SNI and has a table of its own;
where its certificate is not there, neither is the listener. In a table the nearest host answers and no other.
An implementation's own module orders the matches and says how each rewrites.
https://github.com/envoyproxy/gateway/blob/v1.9.1/internal/xds/translator/translator.go
https://github.com/istio/istio/blob/master/pilot/pkg/networking/core/gateway.go
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import re2

from tests.simulators import DIRECT, REDIRECTED, closest, host_matches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anygress.rendering.manifest import Manifest
    from tests.simulators import Way


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
        """The Service behind it, where it does not redirect."""
        if any(True for _ in self.filters("RequestRedirect")):
            return REDIRECTED
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


def matches(manifests: Sequence[Manifest], host: str, way: Way = DIRECT, *, isolates: bool) -> list[Match]:
    """The matches that a request can meet; ``isolates``: a host with a listener of its own is on no other."""
    gateways = {m["metadata"]["name"]: m["spec"]["listeners"] for m in manifests if m["kind"] in _PARENTS}
    secure = way.scheme == "https"
    if way.scheme is None:
        every = [one for listeners in gateways.values() for one in listeners]
        secure = closest(_hosts(every, "HTTPS"), host) is not None
    protocol = "HTTPS" if secure else "HTTP"
    address = way.address or _address(gateways, protocol, host)
    if address is None:
        return []
    listeners = [one for one in gateways[address] if one["protocol"] == protocol]
    if secure:
        there = [one for one in listeners if not _certificates(one) <= way.lost]
        name = closest(_hosts(there, protocol), way.sni or host)
        listeners = [one for one in there if one["hostname"] == name]
    return list(_table(manifests, address, listeners, gateways[address], host, isolates=isolates))


_PARENTS = ("Gateway", "ListenerSet")


def _hosts(listeners: Sequence[dict[str, Any]], protocol: str) -> list[str]:
    return [one["hostname"] for one in listeners if one["protocol"] == protocol]


def _certificates(listener: dict[str, Any]) -> set[str]:
    return {reference["name"] for reference in listener["tls"]["certificateRefs"]}


def _address(gateways: dict[str, list[dict[str, Any]]], protocol: str, host: str) -> str | None:
    """Where DNS leads, as the records of each Gateway's hosts say."""
    own = {name: closest(_hosts(listeners, protocol), host) for name, listeners in gateways.items()}
    nearest = closest([found for found in own.values() if found], host)
    return next((name for name, found in own.items() if found is not None and found == nearest), None)


def _table(
    manifests: Sequence[Manifest],
    address: str,
    listeners: Sequence[dict[str, Any]],
    all_listeners: Sequence[dict[str, Any]],
    host: str,
    *,
    isolates: bool,
) -> Iterator[Match]:
    found: dict[str, list[Manifest]] = {}
    tables: dict[str, set[str]] = {}
    for route in (m for m in manifests if m["kind"] == "HTTPRoute"):
        sections = {ref["sectionName"] for ref in route["spec"]["parentRefs"] if ref["name"] == address}
        for listener in (one for one in listeners if one["name"] in sections):
            others = {one["hostname"] for one in all_listeners if _is_beside(one, listener)} if isolates else set()
            for name in set(_common(route["spec"]["hostnames"], listener["hostname"])) - others:
                tables.setdefault(name, set()).add(listener["name"])
                routes = found.setdefault(name, [])
                routes += [route] if route not in routes else []
    if isolates:
        assert all(len(names) == 1 for names in tables.values()), "Envoy refuses a table with one host twice"
    yield from (match for route in found.get(closest(found, host) or "", ()) for match in _matches_of(route))


def _is_beside(one: dict[str, Any], listener: dict[str, Any]) -> bool:
    return one is not listener and one["port"] == listener["port"] and "hostname" in one


def _common(hostnames: Sequence[str], listener: str) -> Iterator[str]:
    for name in hostnames:
        if name == listener or host_matches(listener, name):
            yield name
        elif host_matches(name, listener):
            yield listener


def _matches_of(route: Manifest) -> Iterator[Match]:
    for rule in route["spec"]["rules"]:
        for match in rule["matches"]:
            yield Match(match["path"]["type"], match["path"]["value"], rule, route["metadata"]["name"])


def only_websockets(upgrade: str) -> str | None:
    """Envoy refuses an upgrade that is not on, by the whole of the header; letters of any case are one.

    https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/http/upgrades
    """
    return upgrade if upgrade.lower() == "websocket" else None
