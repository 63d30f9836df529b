"""Regular expressions that mean the same on every controller.

:class:`Pattern` is read by a small recursive-descent parser of our own: what it accepts, RE2, Go's regexp, PCRE and
Python's re read alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from math import inf, log10
from typing import TYPE_CHECKING, NamedTuple

from anygress.description.automaton import (
    ANY,
    Capture,
    Characters,
    Choice,
    Language,
    Node,
    Ranges,
    Repeat,
    Row,
    others,
    ranges,
    substituted,
)
from anygress.description.backtracking import Program, tries
from anygress.description.violation import TEMPLATE_MARKS, Complaint, meant, name_of, not_text, too_long

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression for a whole path, in the common subset of RE2 and PCRE: the same on every controller.

    Made by :meth:`parse` alone. Case-sensitive, always the whole path. Two patterns with the same text are equal.
    """

    text: str
    groups: int = field(compare=False)
    """How many captures there are, at most 9."""
    literal_prefix: str = field(compare=False)
    """The literal text that every match starts with, as far as it can be read off the pattern's beginning."""
    syntax: Node = field(compare=False, repr=False)
    """What was read, for :mod:`anygress.description.automaton`."""

    @classmethod
    def parse(cls, text: object) -> Pattern | Complaint:
        r"""Read a pattern, or say why it is none.

        Literals (``A-Za-z0-9 - _ ~ / : = &``), escaped ``. * + ? ( ) [ ] | - /``, ``.``, ``\d \w \s`` and their
        opposites, classes, groups ``( )`` and ``(?: )``, alternation inside groups, ``* + ? {m} {m,} {m,n}`` up to
        1000 and their lazy forms, on what cannot be empty; not too many parts once the counts are written out, as
        engines write them. It starts with a literal ``/``. No anchors, look-around,
        back-references, named groups, flags, possessive quantifiers or ``\b``: some controller lacks each.
        A dot is any character, a line break too (``%0A`` in a path): renderers say so to each engine, ``(?s:…)``,
        since a closed ``/admin/.*`` must not be left by one.
        https://github.com/google/re2/wiki/Syntax, https://www.pcre.org/current/doc/html/pcre2pattern.html
        """
        what = "a regex"
        if complaint := not_text(text, what) or too_long(str(text), what, _LONGEST):
            return complaint
        reader = _PatternReader(str(text))
        try:
            piece = reader.read()
        except _Refused as refused:
            return refused.complaint
        return cls(reader.text, groups=reader.groups, literal_prefix=piece.prefix, syntax=piece.node)

    @property
    def language(self) -> Language:
        """The paths that match."""
        return _language(self)

    def image(self, target: Iterable[str | int]) -> Language:
        """The paths that a rewrite by captures (``grammar.replacement``) can make: all, perhaps more."""
        return Language.of(substituted(self.syntax, target))

    def matches(self, path: str) -> bool:
        """Tell whether the whole of a path matches, in time linear in the path."""
        return self.language.matches(path)

    def fullmatch(self, path: str) -> tuple[str, ...] | None:
        """The captures of a path that matches, empty text for one that took no part; None when it does not match."""
        return _program(self).captures(path)

    def too_slow(self, server: str) -> Complaint | None:
        """Why a server that matches by PCRE, nginx or httpd, is not given this one.

        PCRE tries one way after another, ten million steps by default; nginx answers 500 then. A path of a few dozen
        characters can be enough, and each such request keeps a worker busy. RE2 and Go's regexp have no such paths.
        https://www.pcre.org/current/doc/html/pcre2build.html, "Limiting PCRE2 resource usage"
        """
        ways = _tries(self)
        if ways <= _MOST_TRIES:
            return None
        many = (
            "twice as many with every few characters" if ways == inf else f"about 10^{ways * log10(2):.0f} at its worst"
        )
        return Complaint(
            f"{server} tries a regex one way after another, and for a path made for this one there are {many}, so that "
            "one request keeps it busy until it gives up",
            'let no part take what the part after it takes: "[^/]+" for ".+", nothing repeated inside a repetition '
            "without something else between",
        )


@lru_cache(maxsize=1024)
def _language(pattern: Pattern) -> Language:
    return Language.of(pattern.syntax)


@lru_cache(maxsize=1024)
def _program(pattern: Pattern) -> Program:
    return Program(pattern.syntax, pattern.groups)


@lru_cache(maxsize=1024)
def _tries(pattern: Pattern) -> float:
    return tries(pattern.syntax)


class _Refused(Exception):  # noqa: N818  control flow inside this file, never seen outside
    """Carries a complaint out of the recursive descent."""

    def __init__(self, reason: str, hint: str | None = None) -> None:
        self.complaint = Complaint(reason, hint)
        super().__init__(reason)


class _Piece(NamedTuple):
    """What the reader keeps of a part it has read."""

    node: Node
    prefix: str = ""  # every match starts with this
    whole: bool = True  # and is nothing but this
    empty: bool = True  # can match nothing at all
    repeats: int = 1  # the largest product of nested counts: RE2 refuses more than 1000
    size: int = 1  # characters, classes, groups and bars, the counts written out: PCRE refuses more than 64 KiB


_LITERAL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~/:=&")
_ESCAPABLE = frozenset(".*+?()[]|-/")
_IN_CLASS = (_LITERAL | frozenset(".*+?()")) - {"-", "&", "~"}  # -- && ~~ || are set operators to some engines
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789")
_COUNT = r"\{(0|[1-9][0-9]{0,4})(?:(,)(0|[1-9][0-9]{0,4})?)?\}"
_LONGEST = 1024  # https://gateway-api.sigs.k8s.io/reference/spec/#httppathmatch
_MOST_REPEATS = 1000  # https://github.com/google/re2/wiki/Syntax, "implementation restriction"
_LARGEST = 1500
"""Parts: each is up to 34 bytes of PCRE's (a class with a quantifier), of which there are 65,535; renderers add some.

"regular expression is too large" in https://www.pcre.org/current/doc/html/pcre2limits.html
"""
_WIDE = 12
"""Ranges for which a class counts once more: RE2 has a step for each, and Istio lets it have 32,768 in all.

``re2.max_program_size.error_level`` in https://github.com/istio/istio/blob/master/pkg/bootstrap/config.go
"""
_SHORTHANDS: dict[str, Ranges] = {
    "d": ranges((48, 57)),
    "w": ranges((48, 57), (65, 90), (95, 95), (97, 122)),
    "s": ranges((9, 13), (32, 32)),
}
_SHORTHANDS |= {name.upper(): others(characters) for name, characters in _SHORTHANDS.items()}
_MOST_TRIES = 13
"""2^13 ways, of 2,048 steps each: as many as ``.*.*x`` has, which is slow and comes to an end."""
_DEEPEST = 50
_MOST_GROUPS = 9  # nginx has $1 to $9
_ESCAPES = {
    **dict.fromkeys("bB", "a word boundary"),
    **dict.fromkeys("AzZG", "an anchor"),
    **dict.fromkeys("pPXN", "a Unicode class"),
    **dict.fromkeys("123456789gk", "a back-reference"),
    **dict.fromkeys("xuUo0c", "a character code"),
    **dict.fromkeys("QE", "a quoted run"),
    **dict.fromkeys("hHvVR", "a class that RE2 does not have"),
    **dict.fromkeys("nrtfae", "a control character"),
    "K": "a match reset",
    "C": "a byte",
}
_GROUPS = (
    ("?=", "look-ahead"),
    ("?!", "look-ahead"),
    ("?<=", "look-behind"),
    ("?<!", "look-behind"),
    ("?P=", "a back-reference"),
    ("?P>", "recursion"),
    ("?P", "a named group"),
    ("?<", "a named group"),
    ("?'", "a named group"),
    ("?>", "an atomic group"),
    ("?|", "a branch reset"),
    ("?#", "a comment"),
    ("?(", "a condition"),
    ("?&", "recursion"),
    ("?R", "recursion"),
    ("*", "a verb"),
    ("?", "an inline flag"),
)


class _PatternReader:
    """A recursive-descent reader: alternatives of sequences of quantified atoms."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.groups = 0
        self._at = 0
        self._depth = 0

    def read(self) -> _Piece:
        """Read it all."""
        self._start()
        piece = self._sequence()
        if self._peek() == "|":
            raise _Refused('a regex has "|" only inside a group', "write /(?:one|two)")
        if self._peek() == ")":
            raise self._refuse('a ")" too many')
        if piece.size > _LARGEST:
            reason = f"a regex has at most {_LARGEST} parts when its counts are written out, this has {piece.size}"
            raise _Refused(reason, "a part is a character, a class, a group or a bar")
        return piece

    def _start(self) -> None:
        if self._peek() == "^":
            raise self._anchor("^")
        if self._peek() != "/":
            raise _Refused('a regex starts with a literal "/"', self._start_hint())
        if self.text[1:2] and self.text[1] in "*+?{":
            raise _Refused('a regex starts with exactly one literal "/"')

    def _start_hint(self) -> str | None:
        guess = "/" + self.text
        return meant(guess) if self.text[0] in _LITERAL and isinstance(Pattern.parse(guess), Pattern) else None

    def _peek(self) -> str:
        return self.text[self._at : self._at + 1]

    def _refuse(self, found: str, hint: str | None = None) -> _Refused:
        return _Refused(f"a regex cannot have {found} (character {self._at + 1})", hint)

    def _anchor(self, mark: str) -> _Refused:
        idiom = "(/|$)(.*)" in self.text
        hint = 'write "(?:/(.*))?" for "(/|$)(.*)"' if idiom else "a regex is the whole path already: leave it out"
        return self._refuse(f'the anchor "{mark}"', hint)

    def _alternatives(self) -> _Piece:
        pieces = [self._sequence()]
        while self._peek() == "|":
            self._at += 1
            pieces.append(self._sequence())
        if len(pieces) == 1:
            return pieces[0]
        prefix = _common_prefix([piece.prefix for piece in pieces])
        return _Piece(
            Choice(tuple(piece.node for piece in pieces)),
            prefix=prefix,
            whole=all(piece.whole and piece.prefix == prefix for piece in pieces),
            empty=any(piece.empty for piece in pieces),
            repeats=max(piece.repeats for piece in pieces),
            size=sum(piece.size for piece in pieces) + len(pieces) - 1,
        )

    def _sequence(self) -> _Piece:
        pieces: list[_Piece] = []
        while self._peek() not in {"", "|", ")"}:
            pieces.append(self._quantified())
        if len(pieces) == 1:
            return pieces[0]
        told = next((index for index, piece in enumerate(pieces) if not piece.whole), len(pieces))
        return _Piece(
            Row(tuple(piece.node for piece in pieces)),
            prefix="".join(piece.prefix for piece in pieces[: told + 1]),
            whole=told == len(pieces),
            empty=all(piece.empty for piece in pieces),
            repeats=max((piece.repeats for piece in pieces), default=1),
            size=sum(piece.size for piece in pieces),
        )

    def _quantified(self) -> _Piece:
        if self._peek() in {"*", "+", "?"}:
            raise self._refuse(f'"{self._peek()}" with nothing before it to repeat')
        atom = self._atom()
        low, high, lazy = self._quantifier()
        if (low, high) == (1, 1):
            return atom
        if atom.empty and high != 1:  # engines differ in what such a group captures
            raise self._refuse("a repetition of something that can be empty")
        copies = max(low, high or 1)
        repeats = atom.repeats * copies
        if repeats > _MOST_REPEATS:
            raise self._refuse(f"more than {_MOST_REPEATS} repetitions in all")
        return _Piece(
            Repeat(atom.node, low, high, lazy),
            prefix=atom.prefix * low if atom.whole else atom.prefix * min(low, 1),
            whole=low == high and atom.whole,
            empty=low == 0 or atom.empty,
            repeats=max(repeats, atom.repeats),
            size=atom.size * copies,
        )

    def _quantifier(self) -> tuple[int, int | None, bool]:
        mark = self._peek()
        if mark == "{":
            bounds = self._count()
        elif mark and mark in "*+?":
            self._at += 1
            bounds = {"*": (0, None), "+": (1, None), "?": (0, 1)}[mark]
        else:
            return 1, 1, False
        following = self._peek()
        if following == "?":
            self._at += 1
        elif following == "+":
            raise self._refuse("a possessive quantifier")
        if self._peek() and self._peek() in "*+?{":
            raise self._refuse("two quantifiers in a row")
        return *bounds, following == "?"

    def _count(self) -> tuple[int, int | None]:
        if self.text.startswith("{{", self._at):
            raise self._refuse('template syntax ("{{")')
        if not (found := re.match(_COUNT, self.text[self._at :])):
            raise self._refuse('a brace that is no count such as "{2}", "{2,}" or "{2,5}"')
        low = int(found[1])
        high = int(found[3]) if found[3] else None if found[2] else low
        if max(low, high or 0) > _MOST_REPEATS:
            raise self._refuse(f"a count above {_MOST_REPEATS}")
        if high is not None and high < low:
            raise self._refuse("a count whose upper bound is below its lower")
        self._at += found.end()
        return low, high

    def _atom(self) -> _Piece:
        character = self._peek()
        if character == "(":
            return self._group()
        if character == "[":
            return self._class()
        if character == "\\":
            return self._escape()
        if character in {"^", "$"}:
            mark = next((mark for mark in ("${", "$(") if self.text.startswith(mark, self._at)), None)
            raise self._refuse(f'template syntax ("{mark}")') if mark else self._anchor(character)
        if character == ".":
            self._at += 1
            return _one_of(ANY)
        if character not in _LITERAL:
            self._not_literal(character)
        self._at += 1
        return _one_of(_only(character))

    def _not_literal(self, character: str) -> None:
        mark = next((mark for mark in TEMPLATE_MARKS if self.text.startswith(mark, self._at)), None)
        raise self._refuse(f'template syntax ("{mark}")' if mark else name_of(character))

    def _group(self) -> _Piece:
        self._at += 1
        number = 0
        if self.text.startswith("?:", self._at):
            self._at += 2
        else:
            for mark, name in _GROUPS:
                if self.text.startswith(mark, self._at):
                    raise self._refuse(name)
            self.groups += 1
            if self.groups > _MOST_GROUPS:
                raise self._refuse(f"more than {_MOST_GROUPS} captures", "a group that captures nothing is (?:…)")
            number = self.groups
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._refuse(f"groups nested deeper than {_DEEPEST}")
        piece = self._alternatives()
        if self._peek() != ")":
            raise self._refuse('a "(" that is never closed')
        self._at += 1
        self._depth -= 1
        return piece._replace(
            node=Capture(piece.node, number) if number else piece.node,
            size=piece.size + 1,
        )

    def _escape(self) -> _Piece:
        character = self.text[self._at + 1 : self._at + 2]
        if character in _SHORTHANDS:
            self._at += 2
            return _one_of(_SHORTHANDS[character])
        if character not in _ESCAPABLE:
            self._bad_escape(character)
        self._at += 2
        return _one_of(_only(character))

    def _bad_escape(self, character: str) -> None:
        if not character:
            raise self._refuse("a backslash at its end")
        if character in _ESCAPES:
            raise self._refuse(f'{_ESCAPES[character]} ("\\{character}")')
        if character in _LITERAL:
            raise self._refuse(f'"\\{character}"', f'"{character}" needs no backslash')
        raise self._refuse(f"{name_of(character)} after a backslash")

    def _class(self) -> _Piece:
        self._at += 1
        negated = self._peek() == "^"
        self._at += negated
        start, members = self._at, list[tuple[int, int]]()
        if self._peek() == "]":
            raise self._refuse('an empty class, or "]" in one without a backslash')
        while self._peek() != "]":
            low = self._member(first=self._at == start)
            high = low
            if self._peek() == "-" and self.text[self._at + 1 : self._at + 2] != "]":
                self._at += 1
                high = self._member(first=False)
                if not any(low in run and high in run and low <= high for run in _RUNS):
                    raise self._refuse("a range that does not run upwards within a-z, A-Z or 0-9")
            members += _SHORTHANDS[low[1]] if len(low) > 1 else [(ord(low), ord(high))]
        if self.text[start] in ":.=" and self._at - start > 1 and self.text[self._at - 1] == self.text[start]:
            raise self._refuse(f'a class that starts and ends with "{self.text[start]}"', "PCRE reads it as a name")
        self._at += 1
        among = ranges(*members)
        piece = _one_of(others(among) if negated else among)
        return piece._replace(size=1 + len(among) // _WIDE)

    def _member(self, *, first: bool) -> str:
        r"""Read one character of a class, or ``\d`` and its like, which come back as two characters."""
        character = self._peek()
        if character == "":
            raise self._refuse('a "[" that is never closed')
        if character == "\\":
            return self._member_escape()
        if character == "-" and (first or self.text[self._at + 1 : self._at + 2] == "]"):
            self._at += 1
            return character
        if character == "[":
            raise self._refuse('"[" in a class without a backslash, or a class by name')
        if character in "-&~^|":
            raise self._refuse(f'"{character}" here in a class', "put - first or last, and leave the others out")
        if character not in _IN_CLASS:
            self._not_literal(character)
        self._at += 1
        return character

    def _member_escape(self) -> str:
        character = self.text[self._at + 1 : self._at + 2]
        if not (character in _ESCAPABLE or character in _SHORTHANDS):
            self._bad_escape(character)
        self._at += 2
        return character if character in _ESCAPABLE else "\\" + character


def _only(character: str) -> Ranges:
    return ((ord(character), ord(character)),)


def _one_of(among: Ranges) -> _Piece:
    """A character, a class, a dot: what is one character of the path."""
    only = chr(among[0][0]) if len(among) == 1 and among[0][0] == among[0][1] else ""
    return _Piece(Characters(among), prefix=only, whole=bool(only), empty=False)


def _common_prefix(texts: list[str]) -> str:
    """The longest text that all start with."""
    low, high = min(texts), max(texts)
    length = next((i for i, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), min(len(low), len(high)))
    return low[:length]
