"""Regular languages of paths: which paths there are, whether two sets of them meet, what a rewrite makes of one.

A :class:`Language` is a set of texts of characters (code points), the case told. It is made of the syntax of a regex
(:data:`Node`), of one path, or of a prefix, and is held as positions in that syntax (Glushkov's automaton): as many
states as the regex has characters once its counts are written out, and none that stands for nothing. A path is matched
in time linear in its length. A search for a common path is over pairs of positions, so that it cannot explode; only
what is taken away must be followed set by set, and there a budget ends it: :class:`Undecided`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from itertools import pairwise, product
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Ranges = tuple[tuple[int, int], ...]
"""A set of characters: from one code point to another, both within, in order, and never two that touch."""

_LAST = 0x10FFFF
ANY: Ranges = ((0, _LAST),)
SLASH: Ranges = ((47, 47),)


def ranges(*pairs: tuple[int, int]) -> Ranges:
    """A set of characters from what may overlap and be out of order."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(pairs):
        if found and low <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        else:
            found.append((low, high))
    return tuple(found)


def others(characters: Ranges) -> Ranges:
    """Every character that is not in a set."""
    edges = [-1, *(edge for pair in characters for edge in pair), _LAST + 1]
    gaps = ((low + 1, high - 1) for low, high in zip(edges[::2], edges[1::2], strict=True))
    return tuple((low, high) for low, high in gaps if low <= high)


@lru_cache(maxsize=4096)
def shared(one: Ranges, other: Ranges) -> Ranges:
    """The characters that are in both of two sets."""
    found = (
        (max(low, its_low), min(high, its_high))
        for low, high in one
        for its_low, its_high in other
        if low <= its_high and its_low <= high
    )
    return tuple(found)


def has(characters: Ranges, code: int) -> bool:
    """Tell whether a character, by its code point, is in a set."""
    index = bisect_right(characters, (code, _LAST)) - 1
    return index >= 0 and characters[index][1] >= code


# --------------------------------------------------------------------------------------------- syntax


@dataclass(frozen=True, slots=True)
class Characters:
    """One character of a set."""

    among: Ranges


@dataclass(frozen=True, slots=True)
class Row:
    """One part after another; none of them: the empty text."""

    parts: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part from ``low`` to ``high`` times; None: any number. ``lazy`` says which of them is tried first."""

    part: Node
    low: int
    high: int | None
    lazy: bool = False


@dataclass(frozen=True, slots=True)
class Capture:
    """A part whose text can be asked for by number."""

    part: Node
    number: int


Node = Characters | Row | Choice | Repeat | Capture


def literal(text: str) -> Row:
    """The syntax of one text."""
    return Row(tuple(Characters(((ord(character), ord(character)),)) for character in text))


def captured(node: Node, number: int) -> Node:
    """What a capture can hold: what its part matches, and nothing at all where it may not take part."""
    found, certain = _find(node, number)
    assert found is not None, number  # noqa: S101  whoever read the target has counted the captures
    return found if certain else Repeat(found, 0, 1)


def _find(node: Node, number: int) -> tuple[Node | None, bool]:
    """The part of a capture, and whether every match goes through it."""
    match node:
        case Capture(part, its):
            return (part, True) if its == number else _find(part, number)
        case Row(parts) | Choice(parts):
            for part in parts:
                found, certain = _find(part, number)
                if found is not None:
                    return found, certain and (isinstance(node, Row) or len(parts) == 1)
        case Repeat(part, low, _):
            found, certain = _find(part, number)
            return found, certain and low > 0
        case _:
            pass
    return None, False


def substituted(node: Node, parts: Iterable[str | int]) -> Node:
    """Every text that a target (:func:`anygress.description.grammar.replacement`) can become, and some that it cannot.

    Each capture stands for all that its part can match, whatever the others hold: never too little.
    """
    return Row(tuple(literal(part) if isinstance(part, str) else captured(node, part) for part in parts))


def with_any_end(node: Node) -> Node:
    """The syntax, and the same without its last slash."""
    match node:
        case Characters(among):
            return Repeat(node, 0, 1) if has(among, 47) else node
        case Row(parts) if parts:
            *before, last = parts
            found = Row((*before, with_any_end(last)))
            rest = Row(tuple(before))
            less = with_any_end(rest)
            return Choice((found, less)) if before and less != rest and may_be_only(last, "") else found
        case Choice(parts):
            return Choice(tuple(map(with_any_end, parts)))
        case Capture(part, number):
            return Capture(with_any_end(part), number)
        case Repeat(Characters(among) as part, low, None):
            return Repeat(part, max(low - 1, 0), None) if has(among, 47) else node
        case Repeat(part, low, high) if high != 0 and (last := with_any_end(part)) != part:
            some = Repeat(part, max(low - 1, 0), None if high is None else high - 1)
            less = Row((some, last)) if some.high != 0 else last
            return Repeat(less, 0, 1) if low == 0 else less
        case _:
            return node


def may_be_only(node: Node, characters: str) -> bool:
    """Whether a part can be made of these characters alone, or of none."""
    match node:
        case Characters(among):
            return any(has(among, ord(character)) for character in characters)
        case Row(parts):
            return all(may_be_only(part, characters) for part in parts)
        case Choice(parts):
            return any(may_be_only(part, characters) for part in parts)
        case Repeat(part, low, _):
            return low == 0 or may_be_only(part, characters)
        case Capture(part):
            return may_be_only(part, characters)


# --------------------------------------------------------------------------------------------- automata

_MOST_KEPT = 4096  # what one automaton remembers of what it was asked, so that a long path costs no memory


class Machine:
    """The positions of a syntax as an automaton. Sets of positions are bits of a number; bit 0 is before the first.

    ``follow`` says which positions can come after each, ``of`` which characters each takes.
    """

    __slots__ = ("_after", "_alive", "_head", "_on", "final", "follow", "of", "start", "stem", "whole")

    def __init__(self, of: Sequence[Ranges], follow: Sequence[int], *, start: int, final: int) -> None:
        self.of = of
        self.follow = follow
        self.start = start
        self.final = final
        self.whole: str | None = None
        """The only text it takes, where that is known."""
        self.stem: str | None = None
        """The prefix below which it takes everything, where it is that of a prefix."""
        self._after: dict[int, int] = {}
        self._on: dict[int, int] = {}
        self._head: str | None = None
        self._alive: int | None = None

    def after(self, states: int) -> int:
        """The positions that can come after any of these."""
        found = self._after.get(states)
        if found is None:
            if len(self._after) >= _MOST_KEPT:
                self._after.clear()
            found = self._after[states] = reduce(or_, (self.follow[position] for position in bits(states)), 0)
        return found

    def on(self, code: int) -> int:
        """The positions that take a character."""
        found = self._on.get(code)
        if found is None:
            if len(self._on) >= _MOST_KEPT:
                self._on.clear()
            found = self._on[code] = sum(1 << position for position, of in enumerate(self.of) if has(of, code))
        return found

    def among(self, characters: Ranges) -> int:
        """The positions that take some character of a set."""
        return sum(1 << position for position, of in enumerate(self.of) if shared(of, characters))

    def step(self, states: int, code: int) -> int:
        """Where these positions lead with one character."""
        return self.after(states) & self.on(code)

    def run(self, text: str) -> int:
        """Where the beginning leads with a text; 0: nowhere."""
        states = self.start
        for character in text:
            if not states:
                break
            states = self.step(states, ord(character))
        return states

    def matches(self, text: str) -> bool:
        """Tell whether a whole text is in the language."""
        return text == self.whole if self.whole is not None else bool(self.run(text) & self.final)

    def goes_below(self, prefix: str) -> bool:
        """Tell whether it takes a prefix, or some text that goes on after it with a slash."""
        states = self.run(prefix)
        return bool((prefix and states & self.final) or self.step(states, ord("/")) & self.alive())

    def alive(self) -> int:
        """The positions from which some text leads to the end."""
        if self._alive is None:
            before: dict[int, int] = {}
            for position, follows in enumerate(self.follow):
                for after in bits(follows):
                    if self.of[after]:
                        before[after] = before.get(after, 0) | 1 << position
            new = found = self.final
            while new:
                new = reduce(or_, (before.get(position, 0) for position in bits(new)), 0) & ~found
                found |= new
            self._alive = found
        return self._alive

    def head(self) -> str:
        """The literal text that every text of the language starts with, as far as one character alone can follow."""
        if self._head is None:
            self._head = self.whole if self.whole is not None else self._begins()
        return self._head

    def _begins(self) -> str:
        states, found = self.start, ""
        while states and not states & self.final and len(found) < len(self.of):
            taken = {self.of[position] for position in bits(self.after(states))}
            only = taken.pop() if len(taken) == 1 else ()
            if len(only) != 1 or only[0][0] != only[0][1]:
                break
            found += chr(only[0][0])
            states = self.step(states, only[0][0])
        return found

    def without_beginning(self, text: str) -> Machine:
        """What can follow a text in it."""
        return Machine(self.of, self.follow, start=self.run(text), final=self.final)

    def with_beginning(self, text: str) -> Machine:
        """A text, and then any of its own."""
        if not text:
            return self
        shift = len(text)
        own = [follows << shift for follows in self.follow]
        begun = self.after(self.start) << shift
        lead = [2 << position for position in range(shift)]  # before each character of the text: the character
        of = [(), *(((ord(character), ord(character)),) for character in text), *self.of[1:]]
        follow = [*lead, begun, *own[1:]]
        final = (self.final & ~1) << shift
        return Machine(of, follow, start=1, final=final | (1 << shift if self.start & self.final else 0))


def bits(number: int) -> Iterator[int]:
    """The places of the bits that are set, from the lowest."""
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest


class _Ends(NamedTuple):
    """How a part of a syntax can begin and end, as positions."""

    first: int
    last: int
    empty: bool


class _Builder:
    """Numbers the characters of a syntax, counts written out, and notes which can follow which."""

    def __init__(self) -> None:
        self.of: list[Ranges] = [()]
        self.follow: list[int] = [0]

    def build(self, node: Node) -> Machine:
        ends = self._ends(node)
        self.follow[0] = ends.first
        return Machine(self.of, self.follow, start=1, final=ends.last | int(ends.empty))

    def _ends(self, node: Node) -> _Ends:
        match node:
            case Characters(among):
                self.of.append(among)
                self.follow.append(0)
                here = 1 << (len(self.of) - 1)
                return _Ends(here, here, empty=False)
            case Row(parts):
                return self._row(self._ends(part) for part in parts)
            case Choice(parts):
                ends = [self._ends(part) for part in parts]
                first, last = (reduce(or_, masks, 0) for masks in zip(*((e.first, e.last) for e in ends), strict=True))
                return _Ends(first, last, empty=any(end.empty for end in ends))
            case Repeat(part, low, high):
                return self._repeat(part, low, high)
            case Capture(part, _):
                return self._ends(part)

    def _link(self, last: int, first: int) -> None:
        for position in bits(last):
            self.follow[position] |= first

    def _row(self, parts: Iterable[_Ends]) -> _Ends:
        first, last, empty = 0, 0, True
        for part in parts:
            self._link(last, part.first)
            first |= part.first if empty else 0
            last = part.last | (last if part.empty else 0)
            empty = empty and part.empty
        return _Ends(first, last, empty)

    def _repeat(self, part: Node, low: int, high: int | None) -> _Ends:
        """Copies in a chain that ends after any copy from the ``low``-th on; the last comes again where none is it."""
        first, last, before, empty = 0, 0, 0, low == 0
        copies = max(low, 1) if high is None else high
        for copy in range(1, copies + 1):
            ends = self._ends(part)
            empty = empty or ends.empty
            first = first or ends.first
            self._link(before, ends.first)
            before = ends.last
            last = (last if empty or copy > low else 0) | ends.last
            if high is None and copy == copies:
                self._link(ends.last, ends.first)
        return _Ends(first, last, empty or not copies)


def machine(node: Node) -> Machine:
    """The automaton of a syntax."""
    return _Builder().build(node)


@lru_cache(maxsize=4096)
def _exactly(text: str) -> Machine:
    found = machine(literal(text))
    found.whole = text
    return found


@lru_cache(maxsize=4096)
def _below(prefix: str) -> Machine:
    rest = Row((*literal("/").parts, Repeat(Characters(ANY), 0, None)))
    found = machine(Row((literal(prefix), Repeat(rest, 0, 1) if prefix else rest)))
    found.stem = prefix
    return found


@lru_cache(maxsize=1)
def _everything() -> Machine:
    return machine(Repeat(Characters(ANY), 0, None))


# --------------------------------------------------------------------------------------------- languages


class Undecided(Exception):  # noqa: N818  no error: an answer
    """A question that would take too long to answer. Whoever asks takes what is safe for the answer."""


BUDGET = 200_000
"""Steps of one search: about half a second."""


@dataclass(frozen=True, slots=True, eq=False)
class _Term:
    """What all of some automata take and none of others does."""

    all_of: tuple[Machine, ...]
    none_of: tuple[Machine, ...] = ()

    def matches(self, text: str) -> bool:
        return all(one.matches(text) for one in self.all_of) and not any(one.matches(text) for one in self.none_of)

    def and_(self, other: _Term) -> _Term:
        return _Term((*self.all_of, *other.all_of), (*self.none_of, *other.none_of))

    def less(self, other: _Term) -> Iterator[_Term]:
        """The parts of what is left when another is taken away: what it lacks, and what it leaves out itself."""
        for one in other.all_of:
            yield _Term(self.all_of, (*self.none_of, one))
        for one in other.none_of:
            yield _Term((*self.all_of, one), self.none_of)

    def each(self, change: Callable[[Machine], Machine]) -> _Term:
        return _Term(tuple(map(change, self.all_of)), tuple(map(change, self.none_of)))


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """A set of paths, or of any texts. Two are the same where each covers the other."""

    terms: tuple[_Term, ...] = field(default=(), repr=False)

    @classmethod
    def nothing(cls) -> Language:
        """No text at all."""
        return cls()

    @classmethod
    def everything(cls) -> Language:
        """Every text."""
        return cls((_Term((_everything(),)),))

    @classmethod
    def exactly(cls, text: str) -> Language:
        """One text."""
        return cls((_Term((_exactly(text),)),))

    @classmethod
    def below(cls, prefix: str) -> Language:
        """What a prefix route answers: the prefix, and what goes on with a slash. ``/`` is all that has one first."""
        return cls((_Term((_below(prefix.rstrip("/")),)),))

    @classmethod
    def of(cls, node: Node) -> Language:
        """What a regex matches as a whole."""
        return cls((_Term((machine(node),)),))

    def matches(self, text: str) -> bool:
        """Tell whether a text is in it, in time linear in the text."""
        return any(term.matches(text) for term in self.terms)

    def union(self, *more: Language) -> Language:
        """What is in any of them."""
        return Language(tuple(term for language in (self, *more) for term in language.terms))

    def common(self, other: Language) -> Language:
        """What is in both."""
        return Language(tuple(one.and_(its) for one in self.terms for its in other.terms))

    def minus(self, *gone: Language) -> Language:
        """What is in it and in none of the others."""
        terms = self.terms
        for taken in (term for language in gone for term in language.terms):
            terms = tuple(left for term in terms for left in term.less(taken))
        return Language(terms)

    def replaced(self, prefix: str, by: str) -> Language:
        """What becomes of the paths that start with a text when another is put in its place; never an empty path.

        Exact. This is the rewrite of a prefix route (:func:`anygress.features.matching.rewritten`).
        """
        rest = Language(tuple(term.each(lambda one: one.without_beginning(prefix)) for term in self.terms))
        if by:
            return Language(tuple(term.each(lambda one: one.with_beginning(by)) for term in rest.terms))
        return rest.minus(Language.exactly("")).union(*([Language.exactly("/")] if rest.matches("") else []))

    def shortest(self, *, budget: int = BUDGET) -> str | None:
        """A shortest text in it, always the same; None where there is none. Raises :class:`Undecided`."""
        search = _Search(budget)
        found = [text for term in self.terms if (text := search.shortest(term)) is not None]
        return min(found, key=lambda text: (len(text), text), default=None)

    def meets(self, other: Language, *, budget: int = BUDGET) -> bool:
        """Whether some text is in both. Never wrongly false: true as well where it would take too long to say."""
        search = _Search(budget)
        try:
            return any(search.finds(term) for term in self.common(other).terms)
        except Undecided:
            return True

    def covers(self, other: Language, *, budget: int = BUDGET) -> bool:
        """Whether all of another is in it. Never wrongly true: false as well where it would take too long to say."""
        try:
            return other.minus(self).shortest(budget=budget) is None
        except Undecided:
            return False


# --------------------------------------------------------------------------------------------- searching

_Key = tuple[tuple[int, ...], tuple[int, ...]]  # a position in each but one of what must match; sets in what must not


class _Search:
    """Looks for a shortest text that all of some automata take and none of others does.

    Breadth first. Of those that must match each but one is followed by position, the last (the largest) by all its
    positions at once: a pair is looked at once, so that the work is bounded by the product of their sizes. Those that
    must not match are followed by sets, as one must: only there can the work grow beyond that.
    """

    def __init__(self, budget: int) -> None:
        self.left = budget

    def finds(self, term: _Term) -> bool:
        """Tell whether there is a text, which for a prefix and one other is seen without a search."""
        if not term.none_of and len(term.all_of) == 2:  # noqa: PLR2004  a pair
            for one, other in (term.all_of, term.all_of[::-1]):
                if one.stem is not None and other.whole is None:
                    return other.goes_below(one.stem)
        return self.shortest(term) is not None

    def shortest(self, term: _Term) -> str | None:
        whole = next((one.whole for one in term.all_of if one.whole is not None), None)
        if whole is not None:
            return whole if term.matches(whole) else None
        heads = sorted({one.head() for one in term.all_of}, key=len)
        if not all(longer.startswith(shorter) for shorter, longer in pairwise(heads)):
            return None
        gone = [one for one in dict.fromkeys(term.none_of) if _agree(one.head(), heads[-1])]
        keyed = sorted(dict.fromkeys(term.all_of), key=lambda one: len(one.of))
        return _Product(keyed[:-1], keyed[-1], gone).shortest(self)

    def spend(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Undecided


def _agree(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


class _Product:
    """Automata that run side by side."""

    def __init__(self, keyed: Sequence[Machine], wide: Machine, gone: Sequence[Machine]) -> None:
        self.keyed = keyed
        self.wide = wide
        self.gone = gone
        self.blocks = _blocks({of for one in gone for of in one.of})
        self._among: dict[Ranges, int] = {}

    def shortest(self, search: _Search) -> str | None:
        gone = tuple(one.start for one in self.gone)
        front = {(keys, gone): self.wide.start for keys in product(*(bits(one.start) for one in self.keyed))}
        seen, fronts = dict(front), [front]
        while front:
            for key, states in front.items():
                if self._accepts(key, states):
                    return self._text(fronts, key, states & self.wide.final)
            front = self._next(front, seen, search)
            fronts.append(front)
        return None

    def _accepts(self, key: _Key, states: int) -> bool:
        positions, gone = key
        return (
            bool(states & self.wide.final)
            and all(one.final >> position & 1 for one, position in zip(self.keyed, positions, strict=True))
            and not any(one.final & its for one, its in zip(self.gone, gone, strict=True))
        )

    def _next(self, front: dict[_Key, int], seen: dict[_Key, int], search: _Search) -> dict[_Key, int]:
        """What is reached with one character more, and was not before."""
        found: dict[_Key, int] = {}
        for (positions, gone), states in front.items():
            after = self.wide.after(states)
            for block in self.blocks:
                search.spend()
                its = tuple(one.step(set_, block[0][0]) for one, set_ in zip(self.gone, gone, strict=True))
                for where, among in self._moves(positions, block):
                    search.spend()
                    key = where, its
                    new = after & self._on(among) & ~seen.get(key, 0)
                    if new:
                        found[key] = found.get(key, 0) | new
                        seen[key] = seen.get(key, 0) | new
        return found

    def _moves(self, positions: tuple[int, ...], block: Ranges) -> Iterator[tuple[tuple[int, ...], Ranges]]:
        """Where the positions can go by a character of a block, and the characters that take them there."""
        after = (bits(one.follow[position]) for one, position in zip(self.keyed, positions, strict=True))
        for where in product(*after):
            among = block
            for one, position in zip(self.keyed, where, strict=True):
                among = shared(among, one.of[position])
            if among:
                yield where, among

    def _on(self, among: Ranges) -> int:
        if among not in self._among:
            self._among[among] = self.wide.among(among)
        return self._among[among]

    def _text(self, fronts: Sequence[dict[_Key, int]], key: _Key, states: int) -> str:
        """The way to a state, from its end: each front has what was first reached with one character more."""
        position, found = next(bits(states)), []
        for front in reversed(fronts[:-1]):
            key, position, character = next(self._steps(front, key, position))
            found.append(character)
        return "".join(reversed(found))

    def _steps(self, front: dict[_Key, int], key: _Key, position: int) -> Iterator[tuple[_Key, int, str]]:
        """The states of a front that lead to one, each with a character that does."""
        for before, states in front.items():
            origin = next((its for its in bits(states) if self.wide.follow[its] >> position & 1), None)
            if origin is None:
                continue
            for block in self.blocks:
                its = tuple(one.step(set_, block[0][0]) for one, set_ in zip(self.gone, before[1], strict=True))
                if its != key[1]:
                    continue
                for where, among in self._moves(before[0], block):
                    if where == key[0] and (both := shared(among, self.wide.of[position])):
                        yield before, origin, _readable(both)


def _blocks(sets: Iterable[Ranges]) -> list[Ranges]:
    """The characters in as few blocks as no set tells the characters of one apart."""
    distinct = sorted(sets)
    edges = sorted({0, *(edge for of in distinct for low, high in of for edge in (low, high + 1)), _LAST + 1})
    found: dict[tuple[bool, ...], list[tuple[int, int]]] = {}
    for low, high in pairwise(edges):
        found.setdefault(tuple(has(of, low) for of in distinct), []).append((low, high - 1))
    return [ranges(*pairs) for pairs in found.values()]


_READABLE = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_~./:=&%!*+?()[]|"


def _readable(among: Ranges) -> str:
    """A character of a set, one that can be read if there is one."""
    return next((character for character in _READABLE if has(among, ord(character))), chr(among[0][0]))
