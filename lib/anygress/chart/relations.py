"""What must hold between the values of a chart for its objects to be those that the renderer makes.

Each relation knows the values it is about, whether it holds, what to tell the person who broke it, and the condition
of a template that is true where it is broken. ``why`` are the problems that the renderer gives for a broken one, where
it refuses it rather than renders something else.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from anygress.chart.tree import FORMS, Digest, Hole, Text, printed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from anygress.chart.tree import Key
    from anygress.errors import Problem

_MOST_DIGITS = 5
"""Of a port, of seconds and of replicas."""
Why = tuple["Problem", ...]


class Relation(Protocol):
    """What all relations have in common."""

    @property
    def keys(self) -> tuple[Key, ...]:
        """The values it is about."""

    @property
    def text(self) -> str:
        """What must be, for the person who installs the chart."""

    @property
    def why(self) -> Why:
        """What the renderer says where it is broken; nothing where it renders other objects."""

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether these values are as they must be."""

    def broken(self, expression: Callable[[Hole], str]) -> str:
        """The condition of a template that is true where it is broken; ``expression`` prints a hole."""


def place(key: Key | str | int) -> str:
    """A value as the person who installs the chart knows it."""
    if not isinstance(key, tuple):
        return str(key)
    return "the namespace of the release" if key[0].startswith("$") else ".".join(key)


def _value(of: Key | int | str, form: str, values: Mapping[Key, Any]) -> Any:
    return FORMS[form].of(values[of], 0) if isinstance(of, tuple) else of


def _shown(of: Key | int | str, form: str, expression: Callable[[Hole], str]) -> str:
    return f"({expression(Hole(of, form))})" if isinstance(of, tuple) else json.dumps(of)


def _keys(*of: Key | int | str) -> tuple[Key, ...]:
    return tuple(one for one in of if isinstance(one, tuple))


@dataclass(frozen=True, slots=True)
class Differ:
    """Two values, or a value and a constant, that must not be equal, or must be: the objects hang on it."""

    one: Key
    other: Key | int | str
    equal: bool = False
    form: str = "text"
    other_form: str = "text"
    why: Why = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The values it is about."""
        return _keys(self.one, self.other)

    @property
    def text(self) -> str:
        """What must be."""
        if self.one == self.other:
            return f"{place(self.one)} must not end with a slash"
        return f"{place(self.one)} must {'' if self.equal else 'not '}be the same as {place(self.other)}"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether these values are as they must be."""
        return (_value(self.one, self.form, values) == _value(self.other, self.other_form, values)) is self.equal

    def broken(self, expression: Callable[[Hole], str]) -> str:
        """Compared as texts: a number of values.yaml is a float to a template."""
        one, other = (
            _shown(of, form, expression) for of, form in ((self.one, self.form), (self.other, self.other_form))
        )
        return f"{'ne' if self.equal else 'eq'} (toString {one}) (toString {other})"


@dataclass(frozen=True, slots=True)
class NoneOf:
    """A number is none of some: the controller keeps them for itself."""

    key: Key
    numbers: tuple[int, ...]
    why: Why = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The value it is about."""
        return (self.key,)

    @property
    def text(self) -> str:
        """What must be."""
        return f"{place(self.key)} must be none of {', '.join(map(str, self.numbers))}"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether it is none of them."""
        return values[self.key] not in self.numbers

    def broken(self, expression: Callable[[Hole], str]) -> str:
        """By a list of texts: a number of values.yaml is a float to a template."""
        listed = " ".join(json.dumps(str(number)) for number in self.numbers)
        return f"has (toString ({expression(Hole(self.key, 'number'))})) (list {listed})"


@dataclass(frozen=True, slots=True)
class Most:
    """A value is at most another, or a constant is: numbers, sizes in bytes, lengths of paths, texts by the alphabet.

    ``more`` is by how much the first is less at least.
    """

    one: Key | int | str
    other: Key | int | str
    form: str = "number"
    more: int = 0
    why: Why = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The values it is about."""
        return _keys(self.one, self.other)

    @property
    def text(self) -> str:
        """What must be."""
        one, other = place(self.one), place(self.other)
        if self.form == "length":
            one, other = (f"the length of {text}" if not text.isdigit() else text for text in (one, other))
        unit = " bytes" if self.form == "bytes" and not isinstance(self.other, tuple) else ""
        if self.form == "text":
            return f"{one} must not come after {other} in the alphabet"
        if not isinstance(self.one, tuple):
            return f"{other} must be {'more than' if self.more else 'at least'} {one}"
        return f"{one} must be {'less than' if self.more else 'at most'} {other}{unit}"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether these values are as they must be."""
        one, other = _value(self.one, self.form, values), _value(self.other, self.form, values)
        return bool(one < other) if self.more else bool(one <= other)

    def broken(self, expression: Callable[[Hole], str]) -> str:
        """Sizes are compared as numbers of 64 bits."""
        one, other = (_shown(of, self.form, expression) for of in (self.one, self.other))
        if self.form != "text":
            one, other = f"({one} | int64)", f"({other} | int64)"
        return f"{'ge' if self.more else 'gt'} {one} {other}"


@dataclass(frozen=True, slots=True)
class Inside:
    """One path, or name, begins with another and ``joint``, or must not. A constant stands as it is, joint and all."""

    one: Key | str
    other: Key | str
    inside: bool
    joint: str = "/"
    form: str = "bare"
    why: Why = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The values it is about."""
        return _keys(self.one, self.other)

    @property
    def text(self) -> str:
        """What must be."""
        other = f"{place(self.other)}{f' and {self.joint}' if self.joint and isinstance(self.other, tuple) else ''}"
        return f"{place(self.one)} must {'' if self.inside else 'not '}begin with {other}"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether these values are as they must be."""
        one, other = (
            _value(of, self.form, values) + (self.joint if isinstance(of, tuple) else "")
            for of in (self.one, self.other)
        )
        return bool(one.startswith(other)) is self.inside

    def broken(self, expression: Callable[[Hole], str]) -> str:
        """With a joint at the end of both, so that a path is not inside one that it only begins like."""
        one, other = (
            f'(printf "%s{self.joint}" {_shown(of, self.form, expression)})'
            if isinstance(of, tuple)
            else json.dumps(of)
            for of in (self.one, self.other)
        )
        condition = f"hasPrefix {other} {one}"
        return f"not ({condition})" if self.inside else condition


@dataclass(frozen=True, slots=True)
class Without:
    """A name does not have in it what has a meaning there."""

    key: Key
    mark: str
    why: Why = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The value it is about."""
        return (self.key,)

    @property
    def text(self) -> str:
        """What must be."""
        return f"{place(self.key)} must not have {self.mark} in it"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether it does not."""
        return self.mark not in str(values[self.key])

    def broken(self, expression: Callable[[Hole], str]) -> str:
        """By looking for it."""
        return f"contains {json.dumps(self.mark)} {_shown(self.key, 'text', expression)}"


@dataclass(frozen=True, slots=True)
class Segments:
    """A path has as many segments as it had: what is made of it spells each."""

    key: Key
    count: int
    why: Why = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The value it is about."""
        return (self.key,)

    @property
    def text(self) -> str:
        """What must be."""
        return f"{place(self.key)} must have {self.count} segment{'' if self.count == 1 else 's'} between slashes"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether it has."""
        return len(values[self.key].strip("/").split("/")) == self.count

    def broken(self, expression: Callable[[Hole], str]) -> str:
        """Counted between slashes."""
        return f'ne (len (splitList "/" ({expression(Hole(self.key, "inner"))}))) {self.count}'


@dataclass(frozen=True, slots=True)
class Covered:
    """A host is one that a wildcard host stands for, or is not."""

    key: Key
    wildcard: Key
    covered: bool
    why: Why = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The values it is about."""
        return (self.key, self.wildcard)

    @property
    def text(self) -> str:
        """What must be."""
        return f"{place(self.key)} must {'' if self.covered else 'not '}be a name below {place(self.wildcard)}"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether it is as it must be."""
        return values[self.key].endswith(values[self.wildcard].removeprefix("*")) is self.covered

    def broken(self, expression: Callable[[Hole], str]) -> str:
        """By the end of the name."""
        suffix = f'(trimPrefix "*" {_shown(self.wildcard, "text", expression)})'
        condition = f"hasSuffix {suffix} {_shown(self.key, 'text', expression)}"
        return f"not ({condition})" if self.covered else condition


def _named(text: Text) -> str:
    """A text with the names of its values; a digest is digits, whatever of."""
    return "".join(
        part if isinstance(part, str) else "<digits>" if isinstance(part, Digest) else f"<{place(part.key)}>"
        for part in text.parts
    )


@dataclass(frozen=True, slots=True)
class Short:
    """A text made of values is not longer than it may be: the renderer would cut or refuse it."""

    made: Text
    limit: int
    why: Why = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The values it is made of."""
        return tuple(dict.fromkeys(hole.key for hole in self.made.holes))

    @property
    def text(self) -> str:
        """What must be."""
        fixed = len(self.made.parts) - len(self.made.holes)
        shown = _named(self.made)
        about = f"{shown}, a name made of values," if fixed or len(self.made.holes) > 1 else place(*self.keys)
        return f"{about} must have at most {self.limit} characters: shorten {' or '.join(map(place, self.keys))}"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether it is short enough."""
        return len(self.made.fill(values)) <= self.limit

    def broken(self, expression: Callable[[Hole], str]) -> str:
        """By the length of the whole."""
        return f"gt (len {printed(self.made, expression)}) {self.limit}"


@dataclass(frozen=True, slots=True)
class Apart:
    """Two texts made of values are not the same: names of two things of one kind."""

    one: Text
    other: Text
    why: Why = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The values they are made of."""
        return tuple(dict.fromkeys(hole.key for hole in (*self.one.holes, *self.other.holes)))

    @property
    def text(self) -> str:
        """What must be."""
        shown = (_named(text) for text in (self.one, self.other))
        return (
            f"{' and '.join(shown)} are names of two things and must differ: change {', '.join(map(place, self.keys))}"
        )

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether they are not."""
        return self.one.fill(values) != self.other.fill(values)

    def broken(self, expression: Callable[[Hole], str]) -> str:
        """Compared as texts."""
        return f"eq {printed(self.one, expression)} {printed(self.other, expression)}"


@dataclass(frozen=True, slots=True)
class OneOfEach:
    """No two users of a password have one name."""

    key: Key
    why: Why = ()

    @property
    def keys(self) -> tuple[Key, ...]:
        """The value it is about."""
        return (self.key,)

    @property
    def text(self) -> str:
        """What must be."""
        return f"{place(self.key)} must not have two users of one name"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether every name is there once."""
        return max(Counter(user["name"] for user in values[self.key]).values(), default=1) == 1

    def broken(self, expression: Callable[[Hole], str]) -> str:
        """By how many names there are, and how many different ones; a name has no quotes in it."""
        users = _shown(self.key, "text", expression)
        names = f'regexFindAll "\\"name\\":\\"[^\\"]*\\"" (toJson {users}) -1'
        return f"ne (len {users}) (len (uniq ({names})))"


def because(relation: Relation, why: Why) -> Relation:
    """A relation with what the renderer says where it is broken."""
    return replace(relation, why=why)  # type: ignore[type-var]


def bare(relation: Relation) -> Relation:
    """A relation without the reason for it, to be compared."""
    return because(relation, ())


def gathered(relations: Iterable[Relation]) -> list[Relation]:
    """Relations, those that others imply left out, and the numbers that one value must not be told together."""
    known = list(relations)
    found: list[Relation] = []
    numbers: dict[Key, list[Differ]] = {}
    for one in known:
        if isinstance(one, Differ) and isinstance(one.other, int):
            numbers.setdefault(one.one, []).append(one)
        elif not any(implies(other, one) for other in known):
            found.append(one)
    for key, those in numbers.items():
        listed = tuple(one.other for one in those if isinstance(one.other, int))
        found += [NoneOf(key, listed, tuple(why for one in those for why in one.why))] if len(those) > 1 else those
    return found


def implies(one: Relation, other: Relation) -> bool:
    """Whether a relation holds wherever another does, so that the other need not be said."""
    if isinstance(one, Most) and isinstance(other, Most):
        return one.more > other.more and (one.one, one.other, one.form) == (other.one, other.other, other.form)
    if isinstance(one, Short) and isinstance(other, Short) and one is not other:
        mine, its = Counter(one.made.holes), Counter(other.made.holes)
        more, less = (mine - its).total(), list((its - mine).elements())
        longest = _fixed(other.made) + _MOST_DIGITS * len(less)
        comparable = all(hole.form in ("number", "plus") for hole in less) and one.limit <= other.limit
        return comparable and _fixed(one.made) + more >= longest and one != other  # none of the holes is empty
    return False


def _fixed(text: Text) -> int:
    return sum(len(part) for part in text.parts if isinstance(part, str))
