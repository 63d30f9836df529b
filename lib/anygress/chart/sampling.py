"""Values such as people give, at random, for holding templates against the renderer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from anygress.chart import domains
from anygress.chart.relations import Differ
from anygress.features import DEFAULTS, element_prefix, wildcards_above

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from random import Random

    from anygress.chart.relations import Relation
    from anygress.chart.tree import Key
    from anygress.chart.values import Parameter

_TRIES = 4
_LONGEST_NAME = 63
_EDGES: Mapping[str, tuple[Any, ...]] = {
    "seconds": (1, DEFAULTS.connect_timeout_seconds, DEFAULTS.timeout_seconds, 86_400),
    "port": (1, 80, 443, 65_535),
    "replicas": (0, 1, 1_000),
    "size": ("1", "1Mi", "4096Mi", "999999Gi"),
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
        by_key: dict[Key, list[Relation]] = {}
        for relation in self.relations:
            for key in relation.keys:
                by_key.setdefault(key, []).append(relation)
        for one in self.random.sample(list(self.parameters), len(self.parameters)):
            for _ in range(_TRIES):
                changes = self._changes(one, self.proposal(one, current), current)
                tried = {**current, **changes}
                touched = {id(relation): relation for key in changes for relation in by_key.get(key, ())}
                if changes and all(holds(relation, tried) for relation in touched.values()):
                    current = tried
                    break
        return current

    def wild(self) -> dict[Key, Any]:
        """Values for which all holds, with some changed as if it need not."""
        current = self.values()
        for one in self.random.sample(list(self.parameters), min(len(self.parameters), self.random.randint(1, 3))):
            changes = {one.key: self.proposal(one, current)}
            if self.random.random() < 0.5:  # noqa: PLR2004
                changes = self._changes(one, changes[one.key], current)
            current |= changes
        return current

    def proposal(self, one: Parameter, current: Mapping[Key, Any]) -> Any:
        """Another value for one: any, that of another, or one at an edge."""
        kind = self.random.random()
        like = [other for other in self.parameters if other.domain is one.domain and other is not one]
        if kind < 0.15 and like:  # noqa: PLR2004
            return current[self.random.choice(like).key]
        if kind < 0.3 and one.domain.name in _EDGES:  # noqa: PLR2004
            return self.random.choice(_EDGES[one.domain.name])
        if one.domain is domains.PATH:
            return self._path(one, current, like)
        value = one.domain.sample(self.random, self.start[one.key])
        if (above := self._above(one, current)) and self.random.random() < 0.7:  # noqa: PLR2004
            star = "*." if one.domain is domains.WILDCARD else ""
            return f"{star}{value.removeprefix('*.').partition('.')[0]}{current[above.key][1:]}"
        if kind < 0.3 and one.domain in (domains.NAME, domains.OBJECT_NAME):  # noqa: PLR2004
            return (value + "x" * self.random.randint(1, 60))[:_LONGEST_NAME]
        return value

    def _above(self, one: Parameter, current: Mapping[Key, Any]) -> Parameter | None:
        """The nearest wildcard that covers a host now."""
        if one.domain not in (domains.HOST, domains.WILDCARD):
            return None
        wildcards = {current[other.key]: other for other in self.parameters if other.domain is domains.WILDCARD}
        return next((wildcards[host] for host in wildcards_above(current[one.key]) if host in wildcards), None)

    def _path(self, one: Parameter, current: Mapping[Key, Any], others: Iterable[Parameter]) -> str:
        """Mostly in the same path as before and with as many segments."""
        if self.random.random() < 0.2:  # noqa: PLR2004
            return str(one.domain.sample(self.random, self.start[one.key]))
        around = [current[other.key] for other in others if is_inside(current[one.key], current[other.key])]
        head = element_prefix(max(around, key=len)) if around else ""
        count = element_prefix(current[one.key]).count("/") - head.count("/")
        words = (
            "".join(self.random.choice("abcdefg0123") for _ in range(self.random.randint(1, 7))) for _ in range(count)
        )
        return "/".join([head, *words]) + self.random.choice(("", "/"))

    def _changes(self, one: Parameter, value: Any, current: Mapping[Key, Any]) -> dict[Key, Any]:
        """The changes that go with one: equal values stay equal; what is in a path or below a wildcard moves too."""
        changes = {one.key: value}
        for relation in self.relations:
            if isinstance(relation, Differ) and relation.equal and relation.one != relation.other:
                pair = [key for key in relation.keys if key in current]
                if changes.keys() & pair:
                    changes |= dict.fromkeys(pair, value)
        if one.domain is domains.WILDCARD:
            changes |= below(self.parameters, current, one.key, value)
        if one.domain is domains.PATH:
            changes = moved(self.parameters, current, one.key, value)
        return {} if changes.keys() & self.pins.keys() else changes


def holds(relation: Relation, values: Mapping[Key, Any]) -> bool:
    """Whether a relation holds, as far as its values matter at all."""
    return any(key not in values for key in relation.keys) or relation.holds(values)


def moved(parameters: Iterable[Parameter], current: Mapping[Key, Any], key: Key, path: str) -> dict[Key, Any]:
    """What changes with a path: itself, and those in it."""
    before, after = element_prefix(current[key]), element_prefix(path)
    changes = {key: path}
    for other in parameters:
        if other.domain is domains.PATH and other.key != key and is_inside(current[other.key], before):
            changes[other.key] = after + current[other.key][len(before) :]
    return changes


def below(parameters: Iterable[Parameter], current: Mapping[Key, Any], key: Key, wildcard: str) -> dict[Key, Any]:
    """What changes with a wildcard: the hosts that it covers."""
    hosts = {one.key: current[one.key] for one in parameters if one.domain in (domains.HOST, domains.WILDCARD)}
    before = current[key][1:]
    covered = {other: host for other, host in hosts.items() if other != key and current[key] in wildcards_above(host)}
    return {other: host.removesuffix(before) + wildcard[1:] for other, host in covered.items()}


def is_inside(path: str, other: str) -> bool:
    """Whether a path is in another, by element."""
    return element_prefix(path) != element_prefix(other) and path.startswith(f"{element_prefix(other)}/")
