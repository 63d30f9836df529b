"""A template held against the renderer: which relations its objects hang on, and which value goes wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from anygress.chart import domains
from anygress.chart.candidates import Candidates, amount
from anygress.chart.finder import with_greatest, with_least, with_lengths, with_slashes
from anygress.chart.found import Found, Object, Refused, agree, identity
from anygress.chart.relations import Most, Short, because, implies
from anygress.chart.sampling import Sampler, holds, moved
from anygress.chart.tree import MODERN_BCRYPT, Hole, Text, UserLines, changed, fill, leaves
from anygress.features import element_prefix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from random import Random

    from anygress.chart.candidates import Candidate
    from anygress.chart.relations import Relation
    from anygress.chart.tree import Key
    from anygress.chart.values import Model, Parameter
    from anygress.errors import Problem
    from anygress.manifest import Manifest

_LONGER = 3
_LIMIT = 63
_ENDLESS = 10_000


class Search(Protocol):
    """What is looked for, and what is known of it by now."""

    model: Model
    controller: str
    found: Found
    random: Random
    equal: set[tuple[str, str, Any]]
    whole: set[tuple[Text, tuple[Any, ...]]]

    def objects(
        self, states: Mapping[Key, str], values: Mapping[Key, Any]
    ) -> tuple[tuple[Manifest, bool], ...] | Refused:
        """The renderer's objects."""

    def add(self, *relations: Relation) -> None:
        """Keep relations that are not known yet."""


@dataclass(slots=True)
class Probe:
    """A template held against the renderer, around the markers that it was made with."""

    search: Search
    states: Mapping[Key, str]
    parameters: list[Parameter]
    free: list[Parameter]
    markers: Mapping[Key, Any]
    template: tuple[Object, ...]

    def agrees(self, changes: Mapping[Key, Any]) -> bool:
        """Whether the template is right with some values in the place of their markers."""
        values = {**self.markers, **changes}
        return agree(self.template, self._real(values), values)

    def why(self, changes: Mapping[Key, Any]) -> str:
        """What goes wrong with some values, in words."""
        values = {**self.markers, **changes}
        real = self._real(values)
        if isinstance(real, Refused):
            return words_of(real)
        filled = {identity(one): one for one in (fill(part.tree, values) for part in self.template)}
        there = {identity(one): one for one, _ in real}
        for key in sorted(filled.keys() | there.keys()):
            if filled.get(key) != there.get(key):
                return f"another value changes more of a {key[1]} than could be followed"
        return "another value makes one object of two"

    def problems(self, changes: Mapping[Key, Any]) -> tuple[Problem, ...]:
        """What the renderer says to some values, but for what tells of markers."""
        real = self._real({**self.markers, **changes})
        found = real.problems if isinstance(real, Refused) else ()
        return tuple(one for one in found if not domains.MARKED.search(f"{one.reason} {one.hint} {one.value}"))

    def _real(self, values: Mapping[Key, Any]) -> tuple[tuple[Manifest, bool], ...] | Refused:
        return self.search.objects(self.states, values)

    def spread(self, changes: Mapping[Key, Any]) -> dict[Key, Any]:
        """Changes with those of values that must stay equal."""
        by_key = {one.key: one for one in self.free}
        found = dict(changes)
        for key, value in changes.items():
            group = group_of(by_key[key]) if key in by_key and by_key[key].domain is not domains.PATH else None
            if group in self.search.equal:
                found |= {one.key: value for one in self.free if group_of(one) == group}
        return found

    # What the finder could not see.

    def follow_slashes(self) -> None:
        """Find where a path stands with the slash at its end, which no marker has."""
        slashed = {one.key: f"{self.markers[one.key]}/" for one in self.free if one.domain is domains.PATH}
        if not self.agrees(slashed):
            for key, path in slashed.items():
                self._follow({**self.markers, key: path}, with_slashes, key)

    def follow_greatest(self) -> None:
        """Find the numbers that are the greatest of several, or never less than one."""
        seconds = [one.key for one in self.free if one.domain is domains.SECONDS]
        for setting in dict.fromkeys(key[-1] for key in seconds):
            keys = [key for key in seconds if key[-1] == setting]
            places = sorted({self.markers[key] for key in keys})
            reverse = dict(zip(places, reversed(places), strict=True))
            if not self.agrees({key: reverse[self.markers[key]] for key in keys}):
                for key in keys:
                    self._follow({**self.markers, **self.spread({key: places[-1] + 1})}, with_greatest, key)
            low = {key: places.index(self.markers[key]) + 1 for key in keys}
            self._follow({**self.markers, **low}, with_least, keys)

    def _follow(self, values: Mapping[Key, Any], change: Callable[..., Any], *given: Any) -> None:
        """Change the template by the real objects for some values, if it gives those then."""
        real = self._real(values)
        if isinstance(real, Refused) or agree(self.template, real, values):
            return
        objects = {identity(manifest): manifest for manifest, _ in real}
        template = tuple(
            replace(part, tree=change(part.tree, objects.get(identity(fill(part.tree, values))), *given, values))
            for part in self.template
        )
        if agree(template, real, values):
            self.template = template

    def follow_lengths(self) -> None:
        """Find the numbers that follow the length of a path: the longest first, so that the order stays."""
        paths = [one for one in self.free if one.domain is domains.PATH]
        for one in sorted(paths, key=length_of, reverse=True):
            longer = [other for other in paths if length_of(other) > length_of(one)]
            values = dict(self.markers)
            for other in (one, *longer):
                path = f"{element_prefix(values[other.key])}{'y' * _LONGER}"
                values |= moved(self.parameters, values, other.key, path)
            self._follow(values, with_lengths, one.key, self.markers[one.key])

    def name_bcrypt(self) -> None:
        """Find the name that the controller wants for bcrypt hashes, where it is not the modern one."""
        modern = next(text for text in domains.KNOWN_HASHES["bcrypt"] if text.startswith(MODERN_BCRYPT))
        changes = {
            one.key: [{"name": "user", "hashes": {"bcrypt": modern}}]
            for one in self.free
            if one.domain is domains.BASIC_USERS
        }
        lines = [leaf for part in self.template for leaf in leaves(part.tree) if isinstance(leaf, UserLines)]
        if not any("bcrypt" in one.kinds for one in lines) or self.agrees(changes):
            return
        before = self.template
        self.template = tuple(
            replace(part, tree=changed(part.tree, lambda leaf: replace(leaf, bcrypt="$2y$") if leaf in lines else leaf))
            for part in self.template
        )
        if not self.agrees(changes):
            self.template = before

    # Relations.

    def relate(self, now: Mapping[Key, Any]) -> None:
        """Find the relations that the objects hang on."""
        candidates = Candidates(
            self.search.model,
            self.search.controller,
            self.parameters,
            self.free,
            self.markers,
            [part.tree for part in self.template],
        )
        self.search.add(*candidates.always())
        for stage in candidates.stages():
            self._try([one for one in stage if self._is_open(one, now)])
        for edges in candidates.bounds():
            if not self._is_allowed(edges) or not self.agrees(edges):
                for key, edge in edges.items():
                    self._bound(key, edge, now)
        texts = candidates.long_texts()
        self._shorten(candidates, [text for text in texts if len(text.parts) > 1])
        alone = [text for text in texts if len(text.parts) == 1]
        limited = {key for one in self.search.found.relations if isinstance(one, Short) for key in one.keys}
        long = {key: value for key, value in candidates.long_values().items() if key not in limited}
        if not self._is_allowed(long) or not self.agrees(long):
            limited |= long.keys()
        self._shorten(candidates, [text for text in alone if limited.intersection(hole.key for hole in text.holes)])

    def _is_open(self, one: Candidate, now: Mapping[Key, Any]) -> bool:
        """Whether a candidate is worth trying: what it breaks holds now, and it breaks nothing that is known."""
        as_it_is = holds(one.relation, now) and holds(one.relation, self.markers)
        changes = self.spread(one.changes)
        pinned = changes.keys() & self.search.found.pins.keys()
        return (
            as_it_is
            and not pinned
            and self._is_allowed(changes)
            and not one.relation.holds({**self.markers, **changes})
        )

    def _is_allowed(self, changes: Mapping[Key, Any]) -> bool:
        values = {**self.markers, **changes}
        return all(holds(relation, values) for relation in self.search.found.relations)

    def _try(self, candidates: Sequence[Candidate]) -> None:
        """Keep the relations that matter; those of different values are tried together."""
        batches: list[tuple[set[Key], list[Candidate]]] = []
        for one in candidates:
            keys = {*one.relation.keys, *self.spread(one.changes)}
            room = next((batch for batch in batches if not batch[0] & keys), None)
            if room is None:
                batches.append((keys, [one]))
            else:
                room[0].update(keys)
                room[1].append(one)
        for _, batch in batches:
            self._halve(batch)

    def _halve(self, batch: list[Candidate]) -> None:
        batch = [one for one in batch if self._is_allowed(self.spread(one.changes))]
        changes = {key: value for one in batch for key, value in self.spread(one.changes).items()}
        if not batch or self.agrees(changes):
            return
        if len(batch) == 1:
            why = self.problems(changes)
            self.search.add(because(batch[0].relation, why))
            return
        middle = len(batch) // 2
        self._halve(batch[:middle])
        self._halve(batch[middle:])

    def _bound(self, key: Key, edge: Any, now: Mapping[Key, Any]) -> None:
        """Find how large or small a number may be, if not as its kind may."""
        form = "bytes" if isinstance(edge, str) else "number"

        def changes(number: int) -> dict[Key, Any]:
            return self.spread({key: str(number) if form == "bytes" else number})

        good, bad = amount(self.markers[key]), amount(edge)
        if not self._is_allowed(changes(bad)) or self.agrees(changes(bad)):
            return
        good, bad = _last_good(good, bad, lambda number: self.agrees(changes(number)))
        why = self.problems(changes(bad))
        found = Most(key, good, form, why=why) if bad > good else Most(good, key, form, why=why)
        if holds(found, now):  # else it is other markers that bound this one
            self.search.add(found)

    def _shorten(self, candidates: Candidates, texts: Sequence[Text]) -> None:
        """Find how long texts may be, if not as long as their values may make them."""
        places = self._places()
        by_values: dict[frozenset[Key], tuple[dict[Key, Any], tuple[tuple[Manifest, bool], ...] | Refused]] = {}
        for text in texts:
            known = [one for one in self.search.found.relations if isinstance(one, Short)]
            here = {(text, place) for place in places.get(text, ())}
            if here <= self.search.whole or any(
                one.made == text or implies(one, Short(text, one.limit)) for one in known
            ):
                continue
            keys = frozenset(hole.key for hole in text.holes)
            if keys not in by_values:
                changes = candidates.stretched(text, _ENDLESS)
                by_values[keys] = changes, self._real({**self.markers, **changes})
            longest, real = by_values[keys]
            if isinstance(real, Refused):  # for the length of another text, perhaps
                longest = candidates.stretched(text, _LIMIT + 1)
                real = self._real({**self.markers, **longest})
            if longest and self._is_cut(text, longest, real):
                self._limit(candidates, text, longest)
            else:
                self.search.whole |= here

    def _places(self) -> dict[Text, set[tuple[Any, ...]]]:
        """Where in the template each text stands."""
        found: dict[Text, set[tuple[Any, ...]]] = {}

        def walk(node: Any, place: tuple[Any, ...]) -> None:
            children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
            for name, child in children:
                walk(child, (*place, name))
            if isinstance(node, Text | Hole):
                found.setdefault(node if isinstance(node, Text) else Text((node,)), set()).add(place)

        for part in self.template:
            walk(part.tree, (part.tree["kind"],))
        return found

    def _limit(self, candidates: Candidates, text: Text, longest: Mapping[Key, Any]) -> None:
        """Keep how long a text may be, which is cut when it is longest."""

        def values(to: int) -> dict[Key, Any]:
            return {**self.markers, **candidates.stretched(text, to)}

        def is_whole(to: int) -> bool:
            return not self._is_cut(text, values(to), self._real(values(to)))

        now, most = (len(text.fill({**self.markers, **changes})) for changes in ({}, longest))
        good, bad = _last_good(now, most, is_whole)
        self.search.add(Short(text, len(text.fill(values(good))), why=self.problems(values(bad))))

    def _is_cut(
        self, text: Text, changes: Mapping[Key, Any], real: tuple[tuple[Manifest, bool], ...] | Refused
    ) -> bool:
        """Whether a text stands in fewer places than it should, or is refused."""
        values = {**self.markers, **changes}
        whole = text.fill(values)

        def places(trees: Iterable[Any]) -> int:
            return sum(leaf == whole for tree in trees for leaf in leaves(tree))

        if isinstance(real, Refused):
            return True
        return places(one for one, _ in real) < places(fill(part.tree, values) for part in self.template)

    # Everything at once.

    def verify(self, now: Mapping[Key, Any], samples: int) -> tuple[Parameter, str] | None:
        """Hold the template against the renderer with values at random: the value to pin where it is wrong, and why."""
        found = self.search.found
        start = {one.key: found.pins.get(one.key) or now[one.key] for one in self.parameters}
        sampler = Sampler(self.parameters, start, self.search.random, found.pins, found.relations)
        for _ in range(samples):
            values = sampler.values()
            if not self.agrees(values):
                return self._culprit(values)
        return None

    def _culprit(self, values: Mapping[Key, Any]) -> tuple[Parameter, str]:
        """The value to pin: one that alone is wrong, else one of the few that together are, a path if there is one."""
        suspects = [one for one in self.free if values[one.key] != self.markers[one.key]]
        for one in suspects:
            alone = self._alone(one, self.markers, values[one.key])
            if self._is_allowed(alone) and not self.agrees(alone):
                return one, self.why(alone)
        current, needed = dict(values), []
        for one in suspects:
            tried = {**current, **self._alone(one, current, self.markers[one.key])}
            if self.agrees(tried):
                needed.append(one)
            else:
                current = tried
        paths = [one for one in needed if one.domain is domains.PATH]
        return (paths or needed or suspects)[-1], self.why(current)

    def _alone(self, one: Parameter, values: Mapping[Key, Any], value: Any) -> dict[Key, Any]:
        if one.domain is domains.PATH:
            return moved(self.parameters, values, one.key, value)
        return self.spread({one.key: value})


def group_of(one: Parameter) -> tuple[str, str, Any]:
    """What makes two settings the same: kind, name, and what they are now."""
    default = one.default if isinstance(one.default, str | int) else repr(one.default)
    return one.domain.name, one.key[-1], default


def length_of(one: Parameter) -> int:
    """How long a path is now, without a slash at its end."""
    return len(element_prefix(one.default))


def words_of(refused: Refused) -> str:
    """Why, but for what tells of markers."""
    reasons = [problem.reason for problem in refused.problems]
    told = "; ".join(reason for reason in reasons if not domains.MARKED.search(reason))
    return told or ("another value is refused" if reasons else "another value makes two objects of one name")


def _last_good(good: int, bad: int, is_good: Callable[[int], bool]) -> tuple[int, int]:
    """Neighbours between a number that is good and one that is not."""
    while abs(bad - good) > 1:
        middle = (good + bad) // 2
        good, bad = (middle, bad) if is_good(middle) else (good, middle)
    return good, bad
