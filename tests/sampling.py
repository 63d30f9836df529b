"""Values such as people give, at random, for holding charts against the renderer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from anygress.chart import domains
from anygress.chart.relations import holds
from anygress.features import DEFAULTS, wildcards_above

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from random import Random

    from anygress.chart.relations import Relation
    from anygress.chart.tree import Key
    from anygress.chart.values import Parameter

_TRIES = 4
_LONGEST_NAME = 63
_EDGES: Mapping[str, tuple[Any, ...]] = {
    "seconds": (1, DEFAULTS.connect_timeout_seconds, DEFAULTS.timeout_seconds, 3600, 3601, 86_400),
    "replicas": (0, 1, 1_000),
    "size": ("1", "1Mi", "4095Mi", "4096Mi", "999999Gi"),
}
"""Values at the ends of what a kind may be, and those that something may hang on."""


@dataclass(slots=True)
class Sampler:
    """Draws values. ``start`` are values to begin with, for which everything holds."""

    parameters: Sequence[Parameter]
    start: Mapping[Key, Any]
    random: Random
    pins: Mapping[Key, Any] = field(default_factory=dict)
    relations: Iterable[Relation] = ()

    def values(self) -> dict[Key, Any]:
        """Values for which every relation holds: each changed in turn, and put back where one would not."""
        current = dict(self.start)
        for one in self.random.sample(list(self.parameters), len(self.parameters)):
            for _ in range(_TRIES):
                changes = self._changes(one, self.proposal(one, current), current)
                tried = {**current, **changes}
                if changes and all(holds(relation, tried) for relation in self.relations):
                    current = tried
                    break
        return current

    def wild(self) -> dict[Key, Any]:
        """Values for which all holds, with some changed as if it need not."""
        current = self.values()
        for one in self.random.sample(list(self.parameters), min(len(self.parameters), self.random.randint(1, 3))):
            changes = {one.key: self.proposal(one, current)}
            if self.random.random() < 0.5:
                changes = self._changes(one, changes[one.key], current)
            current |= changes
        return current

    def proposal(self, one: Parameter, current: Mapping[Key, Any]) -> Any:
        """Another value for one: any, that of another, or one at an edge."""
        kind = self.random.random()
        like = [other for other in self.parameters if other.domain is one.domain and other is not one]
        if kind < 0.15 and like:
            return current[self.random.choice(like).key]
        if kind < 0.3 and one.domain.name in _EDGES:
            return self.random.choice(_EDGES[one.domain.name])
        value = one.domain.sample(self.random, self.start[one.key])
        if (above := self._above(one, current)) and self.random.random() < 0.7:
            star = "*." if one.domain is domains.WILDCARD else ""
            return f"{star}{value.removeprefix('*.').partition('.')[0]}{current[above.key][1:]}"
        if kind < 0.3 and one.domain in (domains.NAME, domains.OBJECT_NAME):
            return (value + "x" * self.random.randint(1, 60))[:_LONGEST_NAME]
        if kind < 0.3 and one.domain is domains.HOST:
            return ".".join(["x" * self.random.randint(1, 40) for _ in range(self.random.randint(1, 5))] + [value])
        return value

    def _above(self, one: Parameter, current: Mapping[Key, Any]) -> Parameter | None:
        """The nearest wildcard that covers a host now."""
        if one.domain not in (domains.HOST, domains.WILDCARD):
            return None
        wildcards = {current[other.key]: other for other in self.parameters if other.domain is domains.WILDCARD}
        return next((wildcards[host] for host in wildcards_above(current[one.key]) if host in wildcards), None)

    def _changes(self, one: Parameter, value: Any, current: Mapping[Key, Any]) -> dict[Key, Any]:
        """The changes that go with one: what is below a wildcard moves too."""
        changes = {one.key: value}
        if one.domain is domains.WILDCARD:
            changes |= _below(self.parameters, current, one.key, value)
        return {} if changes.keys() & self.pins.keys() else changes


def _below(parameters: Iterable[Parameter], current: Mapping[Key, Any], key: Key, wildcard: str) -> dict[Key, Any]:
    """What changes with a wildcard: the hosts that it covers."""
    hosts = {one.key: current[one.key] for one in parameters if one.domain in (domains.HOST, domains.WILDCARD)}
    before = current[key][1:]
    covered = {other: host for other, host in hosts.items() if other != key and current[key] in wildcards_above(host)}
    return {other: host.removesuffix(before) + wildcard[1:] for other, host in covered.items()}
