"""What a tunnel to a backend would lead past: a connection that goes on in another protocol, looked at by nobody.

A server that takes ``Upgrade: h2c`` (RFC 7540, section 3.2) answers every request that follows, whatever its path and
host: those of other routes too, without their passwords. A server is a port of some pods, by whichever Service.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from anygress import exposure as x
from anygress.features import once_a_site
from anygress.manifest import selector
from anygress.workload import Proxied, service_of, service_port, workload_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from anygress.features import Rule, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class _Server:
    """Where a route leads. ``labels`` are those of its pods, or those that select them; None where they are unknown."""

    namespace: str | None
    service: str
    port: int | str
    labels: Mapping[str, str] | None
    made_here: bool

    def may_be(self, other: _Server) -> bool:
        """Whether the two may be one; a port known by name may have any number."""
        both_known = isinstance(self.port, int) and isinstance(other.port, int)
        if self.namespace != other.namespace or (both_known and self.port != other.port):
            return False
        return self.service == other.service or self._may_share_pods(other)

    def _may_share_pods(self, other: _Server) -> bool:
        if self.labels is None or other.labels is None:
            return False
        if self.made_here or other.made_here:  # all labels of these pods are known
            pods, chosen = (self.labels, other.labels) if self.made_here else (other.labels, self.labels)
            return chosen.items() <= pods.items()
        return all(other.labels.get(key, value) == value for key, value in self.labels.items())


@dataclass(slots=True)
class Tunnels:
    """Where tunnels would lead, by the ``id`` of the first route of an app to each server.

    ``past`` has the route whose guard does not let everyone in who may use the tunnel; ``beyond`` are routes to a
    server of which not every path is exposed.
    """

    past: dict[int, Rule] = field(default_factory=dict)
    beyond: set[int] = field(default_factory=set)


@once_a_site
def tunnels(site: Site) -> Tunnels:
    """Where tunnels through the routes of a site would lead; asked for by each route."""
    found = Tunnels()
    every = {one.name: [(rule, _server(rule, one)) for rule in _bare(site.rules[one.name])] for one in site.exposures}
    closed = [(rule, server) for own in every.values() for rule, server in own if rule.is_closed]
    for own in every.values():
        roots = [server for rule, server in own if rule.key == ("prefix", "") and rule.rewrite is None]
        known: list[_Server] = []
        for rule, server in own:
            barring = (other for other, its in closed if not rule.asks_no_less_than(other) and its.may_be(server))
            past = next(barring, None)
            if past is not None and server not in known:
                known.append(server)
                found.past[id(rule)] = past
        for rule, server in own:
            if server not in known and not any(root.may_be(server) for root in roots):
                known.append(server)
                found.beyond.add(id(rule))
    return found


def _bare(rules: Iterable[Rule]) -> Iterator[Rule]:
    """Those without a proxy before their backend, which takes no upgrade but a WebSocket's."""
    return (rule for rule in rules if not isinstance(rule.backend, Proxied))


def _server(rule: Rule, exposure: x.Exposure) -> _Server:
    backend = rule.backend
    service, namespace = service_of(backend, exposure)
    labels: Mapping[str, str] | None = None
    if isinstance(backend, x.Workload):
        labels = selector(exposure, workload_name(backend, exposure))
    elif isinstance(backend, x.Pods):
        labels = backend.selector
    return _Server(
        namespace=namespace,
        service=service,
        port=service_port(backend, rule.port),
        labels=labels,
        made_here=isinstance(backend, x.Workload),
    )
