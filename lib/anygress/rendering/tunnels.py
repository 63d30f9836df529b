"""What a tunnel to a backend would lead past: a connection that goes on in another protocol, looked at by nobody.

A server that takes ``Upgrade: h2c`` (RFC 7540, section 3.2) answers every request that follows, whatever its path and
host: those of other routes too, without their passwords. A server is a port of some pods, by whichever Service.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from anygress.description import exposure as x
from anygress.features.feature import once_a_site
from anygress.rendering.backends import Selectors
from anygress.rendering.manifest import selector
from anygress.rendering.workload import Proxied, service_of, service_port, workload_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from anygress.features.feature import Rule, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class _Server:
    """Where a route leads. ``labels`` are those of its pods, or those that select them; None where they are unknown."""

    namespace: str | None
    service: str
    port: int | str
    labels: Mapping[str, str] | None
    made_here: bool

    @property
    def key(self) -> object:
        """What makes two the same."""
        labels = None if self.labels is None else frozenset(self.labels.items())
        return self.namespace, self.service, self.port, labels, self.made_here

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
    closed = _Closed((rule, server) for own in every.values() for rule, server in own if rule.is_closed)
    for own in every.values():
        roots = [server for rule, server in own if rule.key == ("prefix", "") and rule.rewrite is None]
        known: set[object] = set()
        for rule, server in own:
            past = closed.first_past(rule, server)
            if past is not None and server.key not in known:
                known.add(server.key)
                found.past[id(rule)] = past
        for rule, server in own:
            if server.key not in known and not any(root.may_be(server) for root in roots):
                known.add(server.key)
                found.beyond.add(id(rule))
    return found


class _Closed:
    """The closed routes of a site by their servers, in the order in which they are written."""

    def __init__(self, closed: Iterable[tuple[Rule, _Server]]) -> None:
        self._rules: dict[object, tuple[_Server, list[tuple[int, Rule]]]] = {}
        self._by_service: dict[str, list[object]] = {}
        self._by_pods, self._labelled = Selectors(), Selectors()
        self._keys: list[object] = []
        self._known: dict[object, Rule | None] = {}
        for number, (rule, server) in enumerate(closed):
            if server.key not in self._rules:
                self._rules[server.key] = server, []
                self._by_service.setdefault(server.service, []).append(server.key)
                if server.labels is not None:
                    self._labelled.add(server.labels.items(), len(self._keys))
                    if not server.made_here:
                        self._by_pods.add(server.labels.items(), len(self._keys))
                self._keys.append(server.key)
            self._rules[server.key][1].append((number, rule))

    def first_past(self, rule: Rule, server: _Server) -> Rule | None:
        """The first whose guard does not let everyone in who may use a tunnel of a route to a server."""
        key = (server.key, rule.guard)
        if key not in self._known:
            found = (self._first(rule, *self._rules[one]) for one in self._near(server) if self._may_be(one, server))
            self._known[key] = min(filter(None, found), key=lambda one: one[0], default=(0, None))[1]
        return self._known[key]

    def _near(self, server: _Server) -> set[object]:
        """The servers that may be this one: of its name, or, where labels are no more than a choice, with labels."""
        found = {*self._by_service.get(server.service, ())}
        if server.labels is not None:  # of pods that are made here all labels are known, and no two have the same
            among = self._by_pods if server.made_here else self._labelled
            found.update(self._keys[number] for number in among.agreeing(server.labels.items()))
        return found

    def _may_be(self, key: object, server: _Server) -> bool:
        return self._rules[key][0].may_be(server)

    @staticmethod
    def _first(rule: Rule, _: _Server, closed: Sequence[tuple[int, Rule]]) -> tuple[int, Rule] | None:
        return next((one for one in closed if not rule.asks_no_less_than(one[1])), None)


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
