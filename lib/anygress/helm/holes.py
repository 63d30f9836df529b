"""Objects with holes: what a rendering becomes when the values of a chart stand in it.

A *hole* says which value stands somewhere and in which form: a host as it is, a size in bytes, a timeout
with five seconds more. Each form is one row of :data:`FORMS`, said twice: in Python, to hold a template against the
renderer, and as a template's expression.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from anygress.description.credentials import MODERN_BCRYPT
from anygress.description.grammar import size_bytes
from anygress.rendering.names import digest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Key = tuple[str, ...]
"""The place of a value: ``("tls", "issuer")`` is ``tls.issuer`` in values.yaml."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which a value stands in an object: in Python, and as an expression around ``.Values.…``."""

    of: Callable[[Any, int], Any]
    go: Callable[[str, int], str]


def tagged(tag: str) -> str:
    """What follows the repository of an image: a tag after its colon, a digest after its @, or nothing."""
    if not tag:
        return ""
    return f"@{tag}" if tag.startswith(("sha256:", "sha512:")) else f":{tag}"


FORMS: Mapping[str, Form] = {
    "text": Form(lambda value, _: value, lambda expression, _: expression),
    "number": Form(lambda value, _: value, lambda expression, _: f"{expression} | int"),
    "plus": Form(lambda value, more: value + more, lambda expression, more: f"add ({expression} | int) {more}"),
    "times": Form(lambda value, by: value * by, lambda expression, by: f"mul ({expression} | int) {by}"),
    "over": Form(lambda value, by: value // by, lambda expression, by: f"div ({expression} | int) {by}"),
    "bytes": Form(lambda value, _: size_bytes(value), lambda expression, _: f'include "CHART.bytes" {expression}'),
    "host-digest": Form(lambda host, _: digest(host), lambda expression, _: f"{expression} | sha256sum | trunc 12"),
    "tagged": Form(lambda tag, _: tagged(tag), lambda expression, _: f'include "CHART.tag" {expression}'),
    "domain": Form(lambda host, _: host.removeprefix("*."), lambda expression, _: f'trimPrefix "*." {expression}'),
    "quoted": Form(
        lambda text, _: text.replace(".", r"\."), lambda expression, _: f'{expression} | replace "." "\\\\."'
    ),
    "sorted": Form(
        lambda texts, _: " ".join(sorted(set(texts))),
        lambda expression, _: f'{expression} | uniq | sortAlpha | join " "',
    ),
    "before": Form(
        lambda place, _: place.partition("/")[0], lambda expression, _: f'{expression} | splitList "/" | first'
    ),
    "after": Form(
        lambda place, _: place.partition("/")[2], lambda expression, _: f'{expression} | splitList "/" | last'
    ),
}
NUMBERS = frozenset({"number", "plus", "times", "over", "bytes"})
"""The forms that are numbers."""


@dataclass(frozen=True, slots=True)
class Hole:
    """A value in one of its forms; ``by`` is what ``plus`` adds and ``times`` multiplies with."""

    key: Key
    form: str = "text"
    by: int = 0

    def fill(self, values: Mapping[Key, Any]) -> Any:
        """What stands here for these values."""
        return FORMS[self.form].of(values[self.key], self.by)

    def expression(self, reference: Callable[[Key], str]) -> str:
        """The same as a template says it; ``reference`` names a value."""
        return FORMS[self.form].go(reference(self.key), self.by)

    def put(self, values: Mapping[Key, Any]) -> Any:
        """What stands here when some values are known: itself where its own is none of them."""
        return self.fill(values) if self.key in values else self

    def renamed(self, keys: Mapping[Key, Key]) -> Hole:
        """The same of other keys."""
        return replace(self, key=keys.get(self.key, self.key))


@dataclass(frozen=True, slots=True)
class Greatest(Hole):
    """The greatest of several numbers, ``least`` at the least and ``most`` at the most, and ``by`` more."""

    others: tuple[Key, ...] = ()
    least: int = 0
    most: int | None = None

    @property
    def keys(self) -> tuple[Key, ...]:
        """All the numbers."""
        return (self.key, *self.others)

    def fill(self, values: Mapping[Key, Any]) -> Any:
        """What stands here for these values."""
        return self._most(max(self.least, *(values[key] for key in self.keys))) + self.by

    def _most(self, number: int) -> int:
        return number if self.most is None else min(number, self.most)

    def expression(self, reference: Callable[[Key], str]) -> str:
        """The same as a template says it."""
        numbers = " ".join(f"({reference(key)} | int)" for key in self.keys)
        greatest = f"max {self.least} {numbers}"
        return f"add ({greatest if self.most is None else f'min {self.most} ({greatest})'}) {self.by}"

    def put(self, values: Mapping[Key, Any]) -> Any:
        """What stands here where some values cannot change."""
        left = [key for key in self.keys if key not in values]
        if not left:
            return self.fill(values)
        least = max(self.least, *(values[key] for key in self.keys if key in values), 0)
        return replace(self, key=left[0], others=tuple(left[1:]), least=least)

    def renamed(self, keys: Mapping[Key, Key]) -> Hole:
        """The same of other keys."""
        first, *others = dict.fromkeys(keys.get(key, key) for key in self.keys)
        return replace(self, key=first, others=tuple(others))


@dataclass(frozen=True, slots=True)
class Joined(Hole):
    """A list of texts with something between each two; in order, and each once."""

    between: str = ""

    def fill(self, values: Mapping[Key, Any]) -> Any:
        """What stands here for these values."""
        return self.between.join(sorted(set(values[self.key])))

    def expression(self, reference: Callable[[Key], str]) -> str:
        """The same as a template says it."""
        return f"{reference(self.key)} | uniq | sortAlpha | join {json.dumps(self.between)}"


@dataclass(frozen=True, slots=True)
class Text:
    """A text with holes in it."""

    parts: tuple[str | Hole, ...]

    def fill(self, values: Mapping[Key, Any]) -> str:
        """The text for these values."""
        return "".join(part if isinstance(part, str) else str(part.fill(values)) for part in self.parts)

    @property
    def holes(self) -> tuple[Hole, ...]:
        """The holes in it, from left to right; not those that are digests, which are as long whatever they are of."""
        return tuple(part for part in self.parts if isinstance(part, Hole) and not isinstance(part, Digest))


@dataclass(frozen=True, slots=True)
class Digest(Hole):
    """The digest of a text made of values, as it is at the end of names; ``key`` is the first of them."""

    of: Text = Text(())

    @classmethod
    def made(cls, of: Text) -> Digest:
        """The digest of a text with holes."""
        return cls(of.holes[0].key, "digest", of=of)

    def fill(self, values: Mapping[Key, Any]) -> str:
        """What stands here for these values."""
        return digest(self.of.fill(values))

    def expression(self, reference: Callable[[Key], str]) -> str:
        """The same as a template says it."""
        return f"{printed(self.of, lambda hole: hole.expression(reference))} | sha256sum | trunc 12"

    def put(self, values: Mapping[Key, Any]) -> Any:
        """What stands here when some values are known."""
        return self._of(refer(self.of, values, constants=True))

    def renamed(self, keys: Mapping[Key, Key]) -> Any:
        """The same of other keys."""
        return self._of(refer(self.of, keys, constants=False))

    @staticmethod
    def _of(text: str | Text) -> Any:
        return digest(text) if isinstance(text, str) else Digest.made(text)


def printed(text: Text, expression: Callable[[Hole], str]) -> str:
    """A text as a template's expression, in brackets."""
    pattern = "".join("%v" if isinstance(part, Hole) else part.replace("%", "%%") for part in text.parts)
    holes = " ".join(f"({expression(part)})" for part in text.parts if isinstance(part, Hole))
    return f"(printf {json.dumps(pattern)} {holes})"


@dataclass(frozen=True, slots=True)
class Entries:
    """A whole mapping of the user's: its entries stand among those that are always there."""

    key: Key


@dataclass(frozen=True, slots=True)
class Whole:
    """A value put in as it is, mapping or list."""

    key: Key


@dataclass(frozen=True, slots=True)
class Ordered(Whole):
    """A list of texts put in in order, and each once."""


@dataclass(frozen=True, slots=True)
class UserLines:
    """The users of a password as lines of a file, in the first kind of hash that each has and who asks for it reads.

    ``reader`` is who that is, in words. ``bcrypt`` is the name that it wants for bcrypt, whichever of its names a hash
    begins with ``$2b$`` has.
    """

    key: Key
    reader: str
    kinds: tuple[str, ...] = ()
    realm: str | None = None
    bcrypt: str | None = None

    def fill(self, values: Mapping[Key, Any]) -> str:
        """The lines, each user's in the first of the kinds."""
        return "".join(f"{self.line(user)}\n" for user in values[self.key])

    def line(self, user: Mapping[str, Any]) -> str:
        """One user's line."""
        if self.realm is not None:
            return f"{user['name']}:{self.realm}:{user['ha1']}"
        text: str = user["hashes"][self.kind_of(user)]
        if self.bcrypt and text.startswith(MODERN_BCRYPT):
            text = self.bcrypt + text[len(MODERN_BCRYPT) :]
        return f"{user['name']}:{text}"

    def kind_of(self, user: Mapping[str, Any]) -> str:
        """The kind of hash taken of a user's: the first that the controller verifies."""
        return next(kind for kind in self.kinds if user["hashes"].get(kind))


ENTRIES = "\0entries"
"""The key under which a mapping holds its :class:`Entries`."""


def fill(node: Any, values: Mapping[Key, Any]) -> Any:
    """The plain object that a tree is for these values; a mapping left empty by them is left out of its parent."""
    match node:
        case Hole() | Text() | UserLines():
            return node.fill(values)
        case Ordered():
            return sorted(set(values[node.key]))
        case Whole():
            return values[node.key]
        case dict():
            return _mapping(node, values)
        case list():
            return [fill(item, values) for item in node]
    return node


def _mapping(node: dict[Any, Any], values: Mapping[Key, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, item in node.items():
        if key == ENTRIES:
            found |= values[item.key]
            continue
        filled = fill(item, values)
        if filled != {} or ENTRIES not in (item if isinstance(item, dict) else {}):
            found[key.fill(values) if isinstance(key, Text) else key] = filled
    return found


def leaves(node: Any) -> Iterator[Any]:
    """Every leaf of a tree, and every key of a mapping that has holes."""
    match node:
        case dict():
            for key, item in node.items():
                if isinstance(key, Text):
                    yield key
                yield from leaves(item)
        case list():
            for item in node:
                yield from leaves(item)
        case _:
            yield node


def changed(node: Any, change: Callable[[Any], Any]) -> Any:
    """A tree with another leaf for each, and for each key that has holes."""
    match node:
        case dict():
            return {
                (change(key) if isinstance(key, Text) else key): changed(item, change) for key, item in node.items()
            }
        case list():
            return [changed(item, change) for item in node]
    return change(node)


def split(node: str | Text, separator: str) -> list[str | Text | Hole]:
    """The pieces of a text between separators, none of which is in a hole."""
    pieces: list[list[str | Hole]] = [[]]
    for part in (node,) if isinstance(node, str) else node.parts:
        if isinstance(part, Hole):
            pieces[-1].append(part)
            continue
        first, *more = part.split(separator)
        pieces[-1].append(first)
        pieces += [[one] for one in more]
    return [_joined([part for part in piece if part != ""]) if any(piece) else "" for piece in pieces]


def refer(leaf: Any, given: Mapping[Key, Key | Any], *, constants: bool) -> Any:
    """A leaf whose holes of some keys are those of other keys; with ``constants``, what those values are."""
    match leaf:
        case Hole():
            return leaf.put(given) if constants else leaf.renamed(given)
        case Text():
            return _joined(
                [refer(part, given, constants=constants) if isinstance(part, Hole) else part for part in leaf.parts]
            )
        case Whole() | UserLines() if leaf.key in given:
            return fill(leaf, given) if constants else replace(leaf, key=given[leaf.key])
    return leaf


def _joined(parts: list[Any]) -> Any:
    found: list[str | Hole] = []
    for part in parts:
        if not isinstance(part, Hole) and found and isinstance(found[-1], str):
            found[-1] += str(part)
        else:
            found.append(part if isinstance(part, Hole) else str(part))
    only_text = len(found) == 1 and isinstance(found[0], str)
    return found[0] if only_text else Text(tuple(found))


def keys_of(node: Any) -> Iterator[Key]:
    """The values that stand in a tree."""
    match node:
        case Greatest():
            yield from node.keys
        case Hole() | Entries() | Whole() | UserLines():
            yield node.key
        case Text():
            for part in node.parts:
                yield from keys_of(part)
        case dict():
            for key, item in node.items():
                yield from (*keys_of(key), *keys_of(item))
        case list():
            for item in node:
                yield from keys_of(item)
