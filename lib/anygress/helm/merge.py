"""Many renderings in one: what is always there stands once, what hangs on a choice is guarded by it.

A *case* is one controller with every choice made, by its number in a :class:`Space`. Trees are merged from the top: the
same object, the same key and the same item of a list stand once, with the set of cases in which they are there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from anygress.helm.holes import Hole, Text, refer, split
from anygress.helm.values import CONTROLLER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from anygress.helm.holes import Key

Cases = frozenset[int]


@dataclass(frozen=True, slots=True)
class Guarded:
    """Something that is there in some cases."""

    cases: Cases
    node: Any


@dataclass(frozen=True, slots=True)
class Map:
    """A mapping whose keys are each there in some cases."""

    entries: tuple[tuple[Any, Guarded], ...]


@dataclass(frozen=True, slots=True)
class Seq:
    """A list whose items are each there in some cases."""

    items: tuple[Guarded, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """A long text whose lines are each there in some cases."""

    items: tuple[Guarded, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Different things in different cases."""

    options: tuple[Guarded, ...]


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of an object, which the chart's helper writes from these: a name and the app it belongs to."""

    parts: tuple[Any, ...]


Box = dict["Key", frozenset[str]]
"""A condition: each of these choices is one of its states."""


# --------------------------------------------------------------------------------------------- cases


@dataclass(frozen=True)
class Space:
    """All cases, each with its controller and the state of each of its choices."""

    points: tuple[Mapping[Key, str], ...]

    @cached_property
    def all(self) -> Cases:
        """Every case."""
        return frozenset(range(len(self.points)))

    def where(self, key: Key, *states: str) -> Cases:
        """The cases in which a choice is one of some states."""
        return frozenset(case for case in self.all if self.points[case].get(key) in states)

    def states(self, key: Key, cases: Cases) -> frozenset[str]:
        """The states that a choice has in some cases."""
        return frozenset(self.points[case][key] for case in cases if key in self.points[case])

    def condition(self, cases: Cases, within: Cases) -> tuple[Box, ...]:
        """What tells some cases from the others of ``within``: any of these boxes, as few and as small as is easy.

        No box at all says that there is nothing to tell.
        """
        if cases >= within:
            return ()
        found: list[Box] = []
        left = cases & within
        whole = self._smallest(self._box(left), left, within)
        if whole is not None:
            return (whole,)
        while left:
            box = self._grown(min(left), cases, within)
            found.append(box)
            left -= frozenset(case for case in self._inside(box, left) if box.keys() <= self.points[case].keys())
        return tuple(found)

    def _box(self, cases: Cases) -> Box:
        """The smallest box around some cases. A choice that some of them do not have says nothing."""
        keys = [key for key in self._keys if all(key in self.points[case] for case in cases)]
        return {key: self.states(key, cases) for key in keys}

    @cached_property
    def _keys(self) -> tuple[Key, ...]:
        return tuple(dict.fromkeys(key for point in self.points for key in point))

    def _inside(self, box: Box, within: Cases) -> Cases:
        """The cases that a box may hold: also those that lack a choice it names, where any value may stand."""
        points = self.points
        return frozenset(
            case for case in within if all(points[case].get(key) in (None, *states) for key, states in box.items())
        )

    def _smallest(self, box: Box, cases: Cases, within: Cases) -> Box | None:
        """The box without the choices that tell nothing; None where it holds cases that it should not."""
        if self._inside(box, within) - cases:
            return None
        for key in reversed(box):
            less = {other: states for other, states in box.items() if other != key}
            if not self._inside(less, within) - cases:
                box = less
        return box

    def _grown(self, case: int, cases: Cases, within: Cases) -> Box:
        """The box around one case, as large as it may be."""
        box: Box = {key: frozenset({state}) for key, state in self.points[case].items()}
        for key in reversed(list(box)):
            for state in sorted(self.states(key, cases) - box[key]):
                wider = {**box, key: box[key] | {state}}
                if not self._inside(wider, within) - cases:
                    box = wider
        smallest = self._smallest(box, cases, within)
        return box if smallest is None else smallest


def space_of(cases: Iterable[tuple[str, Mapping[Key, str]]]) -> Space:
    """The space of some cases, each a controller and its choices."""
    return Space(tuple({CONTROLLER: controller, **states} for controller, states in cases))


# --------------------------------------------------------------------------------------------- trees


@dataclass(frozen=True, slots=True)
class Merger:
    """Merges trees. ``pins`` are the values that cannot change in a case: there a hole for one is its value."""

    pins: Callable[[Cases], Mapping[Key, Any]]

    def merge(self, variants: Sequence[Guarded]) -> Any:
        """One node for what is different things in different cases."""
        distinct = self._distinct(variants)
        if len(distinct) == 1:
            return distinct[0].node
        nodes = [one.node for one in distinct]
        if all(nodes):
            if all(isinstance(node, dict) for node in nodes):
                return self._mapping(distinct)
            if all(isinstance(node, list) for node in nodes):
                return self._sequence(distinct)
            if all(_is_long(node) for node in nodes):
                rows = [split(node, "\n")[:-1] for node in nodes]
                return Lines(self._aligned(distinct, rows, rows))
        return Either(tuple(distinct))

    def _distinct(self, variants: Sequence[Guarded]) -> list[Guarded]:
        """Equal ones put together."""
        found: list[Guarded] = []
        for one in variants:
            for index, other in enumerate(found):
                node = self._common(one, other)
                if node is not None:
                    found[index] = Guarded(one.cases | other.cases, node)
                    break
            else:
                found.append(one)
        return found

    def same(self, one: Any, cases: Cases, other: Any, others: Cases) -> bool:
        """Whether two nodes are one, each in its cases."""
        return self._common(Guarded(cases, one), Guarded(others, other)) is not None

    def _common(self, one: Guarded, other: Guarded) -> Any:
        """The node that is both; None where there is none. ``None`` itself is never in a tree."""
        if _equal(one.node, other.node):
            return one.node
        if _equal(put(one.node, self.pins(other.cases)), other.node):
            return one.node
        if _equal(put(other.node, self.pins(one.cases)), one.node):
            return other.node
        return None

    def _mapping(self, variants: Sequence[Guarded]) -> Map:
        keys = dict.fromkeys(key for variant in variants for key in variant.node)
        entries = []
        for key in keys:
            found = [Guarded(one.cases, one.node[key]) for one in variants if key in one.node]
            entries.append((key, Guarded(frozenset().union(*(one.cases for one in found)), self.merge(found))))
        return Map(tuple(entries))

    def _sequence(self, variants: Sequence[Guarded]) -> Seq:
        """Lists of one length item by item, if their items are alike; others by what names their items."""
        lengths = {len(one.node) for one in variants}
        rows = [[_name_of(item) for item in one.node] for one in variants]
        if len(lengths) == 1 and all(len(set(map(repr, column))) == 1 for column in zip(*rows, strict=True)):
            columns = zip(*(one.node for one in variants), strict=True)
            every = frozenset().union(*(one.cases for one in variants))
            return Seq(
                tuple(
                    Guarded(
                        every,
                        self.merge([Guarded(one.cases, item) for one, item in zip(variants, column, strict=True)]),
                    )
                    for column in columns
                )
            )
        return Seq(self._aligned(variants, rows, [variant.node for variant in variants]))

    def _aligned(
        self, variants: Sequence[Guarded], rows: Sequence[list[Any]], lists: Sequence[list[Any]]
    ) -> tuple[Guarded, ...]:
        """The items of all lists in an order that is everyone's; those of one name in ``rows`` are one."""
        order: list[Any] = []
        for row in rows:
            order = _interleaved(order, row)
        places: list[list[Guarded]] = [[] for _ in order]
        for variant, row, items in zip(variants, rows, lists, strict=True):
            at = 0
            for name, item in zip(row, items, strict=True):
                at = order.index(name, at)
                places[at].append(Guarded(variant.cases, item))
                at += 1
        return tuple(Guarded(frozenset().union(*(one.cases for one in place)), self.merge(place)) for place in places)


def _equal(one: Any, other: Any) -> bool:
    """Whether two trees are the same: unlike for Python, true is no 1."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(_equal(item, other[key]) for key, item in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(_equal, one, other))
    return bool(one == other)


_LONG = re.compile(r"[!-~][ -~\n]*[ -~]\n")


def _is_long(node: Any) -> bool:
    """Whether a text has several lines, each of which YAML can have on one of its own."""
    text = "".join(one if isinstance(one, str) else "x" for one in node.parts) if isinstance(node, Text) else node
    return isinstance(text, str) and "\n" in text[:-1] and _LONG.fullmatch(text) is not None


def _name_of(item: Any) -> Any:
    """What says that two items of a list are the same one: a name, or all that they are."""
    if isinstance(item, dict):
        for key in ("name", "path", "port", "type", "kind"):
            if key in item:
                return (key, item[key])
        return tuple(item)
    return item


def _interleaved(one: list[Any], other: list[Any]) -> list[Any]:
    """A list that has both as subsequences, each in its order: the shortest there is."""
    lengths = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) - 1, -1, -1):
        for j in range(len(other) - 1, -1, -1):
            same = one[i] == other[j]
            lengths[i][j] = lengths[i + 1][j + 1] + 1 if same else max(lengths[i + 1][j], lengths[i][j + 1])
    found = []
    i = j = 0
    while i < len(one) and j < len(other):
        if one[i] == other[j]:
            found.append(one[i])
            i, j = i + 1, j + 1
        elif lengths[i + 1][j] >= lengths[i][j + 1]:
            found.append(one[i])
            i += 1
        else:
            found.append(other[j])
            j += 1
    return found + one[i:] + other[j:]


def put(node: Any, values: Mapping[Key, Any]) -> Any:
    """A tree with some values put into their holes."""
    match node:
        case Hole() | Text():
            return refer(node, values, constants=True)
        case Labels():
            return Labels(tuple(put(part, values) for part in node.parts))
        case dict():
            return {put(key, values) if isinstance(key, Text) else key: put(item, values) for key, item in node.items()}
        case list():
            return [put(item, values) for item in node]
    return node
