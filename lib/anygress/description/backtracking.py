"""What an engine that tries one way after another makes of a regex: what its captures hold, and how long it takes.

PCRE is such an engine, RE2 and Go's regexp are not. What the captures of a path hold is the same in all of them: what
the first way that leads to the end gave them. Here no way is gone twice, so that it takes time linear in the path.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from math import inf, log2
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from anygress.description.automaton import (
    ANY,
    Capture,
    Characters,
    Choice,
    Node,
    Ranges,
    Repeat,
    Row,
    bits,
    has,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


# --------------------------------------------------------------------------------------------- captures


class _Step(NamedTuple):
    """One step of a program: take a character, try two ways in order, or note a place."""

    among: Ranges | None = None
    ways: tuple[int, int] | None = None
    slot: int = -1


class Program:
    """A regex as steps, its counts written out."""

    def __init__(self, node: Node, groups: int) -> None:
        self._steps: list[_Step] = []
        self._slots = 2 * groups
        self._write(node)

    def captures(self, text: str) -> tuple[str, ...] | None:
        """What the captures of a whole text hold, empty text for one that took no part; None: it does not match."""
        places = [-1] * self._slots
        tried: set[tuple[int, int]] = set()
        left: list[tuple[int, int, bool]] = [(0, 0, False)]  # a step and a place in the text; or a slot as it was
        while left:
            step, at, restores = left.pop()
            if restores:
                places[step] = at
                continue
            while (step, at) not in tried:  # as far as this way leads; what else could be tried is left for later
                tried.add((step, at))
                if step == len(self._steps):
                    if at == len(text):
                        pairs = zip(places[::2], places[1::2], strict=True)
                        return tuple(text[start:end] if end >= 0 else "" for start, end in pairs)
                    break
                among, ways, slot = self._steps[step]
                if ways is not None:
                    left.append((ways[1], at, False))
                    step = ways[0]
                elif among is None:
                    left.append((slot, places[slot], True))
                    places[slot] = at
                    step += 1
                elif at < len(text) and has(among, ord(text[at])):
                    step, at = step + 1, at + 1
                else:
                    break
        return None

    def _write(self, node: Node) -> None:
        match node:
            case Characters(among):
                self._steps.append(_Step(among=among))
            case Row(parts):
                for part in parts:
                    self._write(part)
            case Choice(parts):
                self._choose(parts)
            case Repeat(part, low, high, lazy):
                for _ in range(low):
                    self._write(part)
                self._more(part, None if high is None else high - low, lazy=lazy)
            case Capture(part, number):
                self._steps.append(_Step(slot=2 * number - 2))
                self._write(part)
                self._steps.append(_Step(slot=2 * number - 1))

    def _choose(self, parts: Sequence[Node]) -> None:
        ends = []
        for part in parts[:-1]:
            split = self._reserve()
            self._write(part)
            ends.append(self._reserve())
            self._steps[split] = _Step(ways=(split + 1, len(self._steps)))
        self._write(parts[-1])
        for end in ends:
            self._steps[end] = _Step(ways=(len(self._steps), len(self._steps)))

    def _more(self, part: Node, most: int | None, *, lazy: bool) -> None:
        """Up to ``most`` times more; None: as often as there are."""
        splits = []
        for _ in range(1 if most is None else most):
            splits.append(self._reserve())
            self._write(part)
        if most is None:
            self._steps.append(_Step(ways=(splits[0], splits[0])))
        for split in splits:
            more, enough = split + 1, len(self._steps)
            self._steps[split] = _Step(ways=(enough, more) if lazy else (more, enough))

    def _reserve(self) -> int:
        self._steps.append(_Step())
        return len(self._steps) - 1


# --------------------------------------------------------------------------------------------- how many ways

LONGEST = 2048
"""Characters of a path for which :func:`tries` counts."""
_END = ((-1, -1),)  # what is after the last character, as a character of its own
_MOST_EDGES = 20_000  # between positions: beyond, the answer is as for what doubles
_MOST_STARTS = 256  # pairs of positions of two repetitions
_MOST_COPIES = 16  # of a part that can be read in two ways: 2^16 ways are too many in any case


def tries(node: Node) -> float:
    """How many ways at most lead through a path (the logarithm, base 2); infinite where longer paths double them.

    An engine goes each of them where the path does not match, and each takes it up to a step a character. Two ways
    count where one path leads along both and on: together to one place, or side by side through endless repetitions. A
    repetition by itself is passed in one way, or is *exponentially ambiguous*, as ``(?:a+)+``: then a part of it can be
    read in two ways, again and again. From one repetition into a next that takes the same text there is a way for each
    character, and one more such step squares that. What follows a place from which everything
    matches is never tried twice. Counts are written out only where what is counted can be read in two ways.

    Never too few: see Weber and Seidl, On the degree of ambiguity of finite automata, 1991.
    """
    graph = _Graph()
    try:
        ends = graph.add(node)
    except _Doubles:
        return inf
    graph.follow[0] = dict(ends.first)
    return graph.ways(ends)


class _Doubles(Exception):  # noqa: N818  control flow inside this file
    """A part that is repeated without end can be read in two ways, or it would take too long to see that it cannot."""


class _Ends(NamedTuple):
    """The positions with which a part begins and ends, and how often it can be empty; each in how many ways."""

    first: Mapping[int, int]
    last: Mapping[int, int]
    empty: int


@dataclass(frozen=True, slots=True)
class _Loop:
    """A repetition that is in no other: its positions, and after how many numbers of characters it can be left."""

    start: int
    stop: int
    exits: int


class _Graph:
    """The positions of a syntax, and in how many ways each can follow another. Position 0 is before the first."""

    def __init__(self) -> None:
        self.of: list[Ranges] = [()]
        self.follow: list[dict[int, int]] = [{}]
        self.loops: list[_Loop] = []
        self.masks: list[int] = []
        self._edges = 0
        self._written = 1  # how often what is being added is written out
        self._all: set[int] = set()  # ".*" and ".+"

    # ------------------------------------------------------------------------------------- making it

    def add(self, node: Node) -> _Ends:
        match node:
            case Characters(among):
                if not among:
                    return _Ends({}, {}, 0)
                self.of.append(among)
                self.follow.append({})
                here = {len(self.of) - 1: 1}
                return _Ends(here, here, 0)
            case Row(parts):
                return self._row(self.add(part) for part in parts)
            case Choice(parts):
                every = [self.add(part) for part in parts]
                return _Ends(
                    _sum(*(e.first for e in every)), _sum(*(e.last for e in every)), sum(e.empty for e in every)
                )
            case Repeat(part, low, high):
                return self._repeat(part, low, high)
            case Capture(part, _):
                return self.add(part)

    def _link(self, last: Mapping[int, int], first: Mapping[int, int]) -> None:
        self._edges += len(last) * len(first)
        if self._edges > _MOST_EDGES:
            raise _Doubles
        for position, ways in last.items():
            follow = self.follow[position]
            for after, its in first.items():
                follow[after] = follow.get(after, 0) + ways * its

    def _row(self, parts: Iterable[_Ends]) -> _Ends:
        first: dict[int, int] = {}
        last: dict[int, int] = {}
        empty = 1
        for part in parts:
            self._link(last, part.first)
            for position, ways in part.first.items():
                if empty:
                    first[position] = ways * empty
            last = {position: ways * part.empty for position, ways in last.items()} if part.empty else {}
            last.update(part.last)
            empty *= part.empty
        return _Ends(first, last, empty)

    def _repeat(self, part: Node, low: int, high: int | None) -> _Ends:
        if high == 0:
            return _Ends({}, {}, 1)
        start, known = len(self.of), len(self.loops)
        ends = self.add(part)
        if high == 1:
            return ends if low else ends._replace(empty=ends.empty + 1)
        self._link(ends.last, ends.first)
        if self._doubles(start):
            if high is None or high * self._written > _MOST_COPIES:
                raise _Doubles
            del self.of[start:], self.follow[start:], self.loops[known:]
            self._all = {position for position in self._all if position < start}
            return self._copies(part, low, high)
        least, most = lengths(part)
        if high is None and self.of[start:] == [ANY]:
            self._all.add(start)
        exits: float = LONGEST
        if high is not None:
            exits = high - low + 1 if least == most else min(high * most - low * least + 1, LONGEST)
        self.loops[known:] = [_Loop(start, len(self.of), int(exits))]
        return ends if low else ends._replace(empty=ends.empty + 1)

    def _copies(self, part: Node, low: int, high: int) -> _Ends:
        """A part written out: each copy that need not be there is only where the one before it is."""
        self._written *= high
        ends = self.add(part)
        first, before, last = ends.first, ends.last, [ends.last]
        for _ in range(high - 1):
            ends = self.add(part)
            self._link(before, ends.first)
            before = ends.last
            last.append(before)
        self._written //= high
        return _Ends(first, _sum(*last[max(low, 1) - 1 :]), int(low == 0))

    def _doubles(self, start: int) -> bool:
        """Whether a text leads from a position of a repetition to another, or back to it, in two ways."""
        own = range(start, len(self.of))
        compatible = self._compatible(own)
        reach = self._meeting(own, compatible, {})
        return any(self._together(position, reach, compatible) for position in own)

    # ------------------------------------------------------------------------------------- asking it

    def ways(self, ends: _Ends) -> float:
        """The logarithm of how many ways there are from the first position on."""
        self._drop_after_all(ends)
        self.of.append(_END)
        self.follow.append({})
        self._link(ends.last, {len(self.of) - 1: 1})
        self.masks = [_mask(follow) for follow in self.follow]
        compatible = self._compatible(range(len(self.of)))
        reach = self._meeting(range(len(self.of)), compatible, self._side_by_side(compatible))
        of_loop = {position: loop for loop in self.loops for position in range(loop.start, loop.stop)}
        left = [0.0] * len(self.of)
        for position in reversed(range(len(self.of))):
            loop = of_loop.get(position)
            if loop is None:
                on = max((left[after] for after in self.follow[position]), default=0.0)
                together = self._together(position, reach, compatible)
                left[position] = on + log2(max((ways for ways, _ in together), default=1))
            elif position == loop.stop - 1:  # the first that is come to
                on = max(
                    (
                        left[after]
                        for one in range(loop.start, loop.stop)
                        for after in self.follow[one]
                        if after >= loop.stop
                    ),
                    default=0.0,
                )
                left[loop.start : loop.stop] = [on + self._through(loop, reach, compatible)] * (loop.stop - loop.start)
        return left[0]

    def _through(self, loop: _Loop, reach: Sequence[int], compatible: Sequence[int]) -> float:
        """In how many ways a repetition can be passed and left.

        It can be left after each character where another takes the same text as it and as the way there; else only
        as long as what comes after it is read beside it.
        """
        own = range(loop.start, loop.stop)
        together = [pair for position in own for pair in self._together(position, reach, compatible, loop.stop)]
        inside = len(own) if any(not leaving for _, leaving in together) else 1
        leaving = max((leaving for _, leaving in together), default=0)
        if not leaving:
            return log2(inside)
        later = [other for other in self.loops if other.start >= loop.stop]
        exits = loop.exits
        if not any(self._goes_over(loop, other, reach, compatible) for other in later):
            exits = min(exits, 1 + (_union(reach, _range(own)) >> loop.stop).bit_count())
        return log2(inside) + log2(exits * leaving)

    def _goes_over(self, loop: _Loop, later: _Loop, reach: Sequence[int], compatible: Sequence[int]) -> bool:
        """Whether a text leads around in one repetition, around in a later one, and from the one to the other.

        Then it does so wherever it is said again: a way for each time. Where they are large, this is not looked into.
        """
        own, its = range(loop.start, loop.stop), range(later.start, later.stop)
        starts = [(one, other) for one in own for other in bits(reach[one] & _range(its))]
        if len(starts) > _MOST_STARTS:
            return True
        return any(self._leads_over(own, its, start, compatible) for start in starts)

    def _leads_over(self, own: range, its: range, start: tuple[int, int], compatible: Sequence[int]) -> bool:
        """Whether this is so of one position of each: followed side by side, with all that the first leads to."""
        seen: dict[tuple[int, int], int] = {}
        new = {start: 1 << start[0]}
        while new:
            fresh: dict[tuple[int, int], int] = {}
            for (one, other), between in new.items():
                on = _union(self.masks, between)
                for after in bits(self.masks[one] & _range(own)):
                    for beside in bits(self.masks[other] & _range(its) & compatible[after]):
                        pair = after, beside
                        if more := on & compatible[after] & compatible[beside] & ~seen.get(pair, 0):
                            seen[pair] = seen.get(pair, 0) | more
                            fresh[pair] = fresh.get(pair, 0) | more
            if seen.get(start, 0) >> start[1] & 1:
                return True
            new = fresh
        return False

    def _together(
        self, position: int, reach: Sequence[int], compatible: Sequence[int], stop: int = 0
    ) -> list[tuple[int, int]]:
        """For each way on that does not go alone: how many go with it, itself included, and how many of them leave."""
        follow = self.follow[position]
        here, several = _mask(follow), [after for after, ways in follow.items() if ways > 1]
        beyond = here >> stop << stop
        found = []
        for after in follow:
            every = reach[after] & compatible[after] & here | 1 << after
            more = [other for other in several if every >> other & 1]
            ways = every.bit_count() + sum(follow[other] - 1 for other in more)
            if ways > 1:
                leaving = (every & beyond).bit_count() + sum(follow[other] - 1 for other in more if other >= stop)
                found.append((ways, leaving))
        return found

    def _drop_after_all(self, ends: _Ends) -> None:
        """Let nothing lead to a position from which every text matches: who gets there is done."""
        every = self._all & ends.last.keys()
        done = every | {position for position in ends.last if every & self.follow[position].keys()}
        self.follow = [
            {} if position in done else {after: ways for after, ways in follow.items() if after not in done}
            for position, follow in enumerate(self.follow)
        ]

    def _side_by_side(self, compatible: Sequence[int]) -> dict[int, int]:
        """For each position in a repetition those that one endless text leads through beside it.

        Perhaps some too many: it is not looked on without end.
        """
        own = sum(1 << position for loop in self.loops for position in range(loop.start, loop.stop))
        masks = [follow & own for follow in self.masks]
        before = _reversed(masks)
        found = {position: own & compatible[position] & ~(1 << position) for position in bits(own)}
        for _ in range(_MOST_COPIES):
            origins = {
                after: _union(before, (beside | 1 << after) & compatible[after]) for after, beside in found.items()
            }
            kept = {position: its & _union(origins, masks[position]) for position, its in found.items()}
            if kept == found:
                break
            found = kept
        return found

    def _compatible(self, positions: Iterable[int]) -> list[int]:
        """For each position those that share a character with it."""
        alike: dict[Ranges, int] = {}
        for position in positions:
            alike[self.of[position]] = alike.get(self.of[position], 0) | 1 << position
        masks = {of: sum(its for other, its in alike.items() if shared(of, other)) for of in alike}
        return [masks.get(of, 0) for of in self.of]

    def _meeting(self, positions: range, compatible: Sequence[int], beside: Mapping[int, int]) -> list[int]:
        """For each position those that one text leads to one place with it, or to two that are beside each other."""
        own = _range(positions)
        before = _reversed([_mask(follow) & own for follow in self.follow])
        found = [0] * len(self.of)
        new = {position: 1 << position | beside.get(position, 0) for position in positions}
        while new:
            fresh: dict[int, int] = {}
            for position, its in new.items():
                origins = _union(before, its & compatible[position])
                for origin in bits(before[position]):
                    if more := origins & ~found[origin] & ~(1 << origin):
                        found[origin] |= more
                        fresh[origin] = fresh.get(origin, 0) | more
            new = fresh
        for position, its in beside.items():
            found[position] |= its
        return found


def _range(positions: range) -> int:
    return (1 << positions.stop) - (1 << positions.start)


def _mask(positions: Iterable[int]) -> int:
    return reduce(or_, (1 << position for position in positions), 0)


def _union(masks: Mapping[int, int] | Sequence[int], positions: int) -> int:
    return reduce(or_, (masks[position] for position in bits(positions)), 0)


def _sum(*counts: Mapping[int, int]) -> dict[int, int]:
    return {position: ways for count in counts for position, ways in count.items()}  # no position is in two


def _reversed(masks: Sequence[int]) -> list[int]:
    """For each position those that it can follow."""
    found = [0] * len(masks)
    for position, mask in enumerate(masks):
        for after in bits(mask):
            found[after] |= 1 << position
    return found


def lengths(node: Node) -> tuple[int, float]:
    """The fewest and the most characters that a syntax can take."""
    match node:
        case Characters():
            return 1, 1
        case Row(parts):
            every = [lengths(part) for part in parts]
            return sum(least for least, _ in every), sum(most for _, most in every)
        case Choice(parts):
            every = [lengths(part) for part in parts]
            return min(least for least, _ in every), max(most for _, most in every)
        case Repeat(part, low, high):
            least, most = lengths(part)
            return least * low, (most * high if high is not None else inf if most else 0)
        case Capture(part, _):
            return lengths(part)
