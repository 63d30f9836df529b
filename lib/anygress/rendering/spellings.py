r"""The one model of what some backend may take for a path of another route: the spellings of a path.

A proxy chooses a route by the path as *it* reads it, and the backend reads the path anew. Where the two differ, a
request for ``/admin%2Fx`` is one for an open ``/`` to the proxy, and one for a protected ``/admin`` to the backend.
Every controller, and the sidecar, is rendered from what is here: which paths are nobody's, because some backend may
read them as a protected route's (:func:`spelled`, :func:`dotted`), and what a regex route must not match
(:func:`narrowed`).
Which routes have a barrier of such paths behind them is in :func:`anygress.features.matching.barriers`.

What is promised everywhere: a slash that is encoded, a backslash, several slashes, segments of dots and a last slash
lead past no password and no list of addresses. The sidecar promises it of the case of letters, of ``;parameters`` and
of what is encoded twice as well; elsewhere those are other paths (RFC 3986), and a note says so.
https://www.rfc-editor.org/rfc/rfc3986#section-2.2, https://www.rfc-editor.org/rfc/rfc3986#section-3.3
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from anygress.description.automaton import (
    ANY,
    SLASH,
    Capture,
    Characters,
    Choice,
    Node,
    Ranges,
    Repeat,
    Row,
    literal,
    may_be_only,
    others,
    ranges,
    with_any_end,
)
from anygress.features.feature import element_prefix
from anygress.features.matching import differ, pattern
from anygress.rendering.backends import looser

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from anygress.description.exposure import Exposure
    from anygress.features.feature import Rule, Site

# A backslash is written by its number: of two of them nginx, when it reads its configuration, makes one.


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """How a proxy has a path before it when it chooses a route, and what backends may make of that path: all regexes.

    ``odd_slash`` is what some backend takes for a slash and the proxy does not, ``slash`` that or a slash.
    ``other_encoded`` is a character in its encoded form that is none of these; empty where the proxy has decoded all.
    ``parameter`` begins parameters, which may stand at the end of a segment; empty: not looked at. Some backends
    drop them, and some do before they decode: all up to the next plain slash, or to the next of any kind.
    ``odd`` are whole paths that may be anything to a backend. ``not_in_regex`` are the characters that a regex route
    does not match where it would open something. ``reads_more``: for some, letters have no case, and what is encoded
    twice is decoded twice.
    """

    odd_slash: str
    slash: str
    other_encoded: str = ""
    parameter: str = ""
    dot: str = r"(?:\.|%2[eE])"
    odd: tuple[str, ...] = ()
    not_in_regex: str
    encoded_in_regex: str = ""
    reads_more: bool = False

    @property
    def parameters(self) -> str:
        """What may stand at the end of a segment."""
        return f"(?:{self.parameter}[^/]*)?" if self.parameter else ""

    @property
    def _to_a_slash(self) -> str:
        """Parameters, the slash that ends them, and more slashes: one after another they can be divided in one way."""
        return f"(?:{self.parameter}[^/]*/{self.slash}*)"

    @property
    def between(self) -> str:
        """What stands between two segments."""
        if not self.parameter:
            return f"{self.slash}+"
        last = f"{self.parameter}[^/]*{self.odd_slash}"
        return f"(?={self.slash}|{self.parameter}){self.slash}*{self._to_a_slash}*(?:{last})?"

    @property
    def end(self) -> str:
        """What may stand behind the last segment."""
        return f"{self.slash}*{self._to_a_slash}*{self.parameters}" if self.parameter else f"{self.slash}*"


_HEX = "[0-9A-Fa-f]"
_AGAIN = "(?:25)*"  # behind a percent sign: encoded once, twice or more often
_NOSLASH = rf"%(?:[013467-9A-Fa-f]{_HEX}|2[0-9A-Ea-e]|5[0-9ABD-Fabd-f])"

AS_SENT = Sight(
    odd_slash=r"(?:\x5C|%2[fF]|%5[cC])",
    slash=r"(?:[/\x5C]|%2[fF]|%5[cC])",
    other_encoded=_NOSLASH,
    odd=(".*%00.*",),
    not_in_regex="\\%",
    encoded_in_regex=_NOSLASH,
)
"""Traefik and Envoy: they resolve dots, merge slashes and decode what need not be encoded, and nothing else. RE2."""

DECODED = Sight(odd_slash=r"\x5C", slash=r"[/\x5C]", not_in_regex="\\")
"""nginx: it decodes the whole path first. https://nginx.org/en/docs/http/ngx_http_core_module.html#location"""

IN_SIDECAR = Sight(
    odd_slash=rf"(?:\x5C|%{_AGAIN}(?:2[fF]|5[cC]))",
    slash=rf"(?:[/\x5C]|%{_AGAIN}(?:2[fF]|5[cC]))",
    other_encoded=f"%{_AGAIN}(?!2[fF]|5[cC]){_HEX}{_HEX}",
    parameter=f"(?:;|%{_AGAIN}3[bB])",
    dot=rf"(?:\.|%{_AGAIN}2[eE])",
    odd=(f".*%{_AGAIN}00.*",),
    not_in_regex="\\%;",
    encoded_in_regex=f"%(?!{_AGAIN}(?:2[fF]|5[cC]|3[bB])){_HEX}{_HEX}",
    reads_more=True,
)
"""httpd: as Traefik and Envoy, and no backend that is known to read more into a path is led astray. PCRE."""


# --------------------------------------------------------------------------------------------- as regexes


def spelled(rule: Rule, sight: Sight) -> str:
    """A regex of every path that some backend may read as a route's, its own among them."""
    regex = _spelled(rule.path, rule.match, sight)
    if sight.reads_more and rule.match == "regex" and "[^" in rule.path:  # without case it takes less
        return f"(?:{regex}|{_any_case(regex, sight)})"
    return _any_case(regex, sight)


def misspelled(prefix: Rule, sight: Sight) -> tuple[str, ...]:
    """Regexes of the same for a prefix route, less its own paths: those with a slash spelt otherwise in the prefix."""
    return _misspelled(prefix.path, sight)


def dotted(sight: Sight) -> str:
    """A regex of the paths that may be anything to a backend: those with segments of dots that the proxy has left.

    And with NUL, at which a path ends for some.
    """
    dots = f".*{sight.slash}{sight.dot}{{1,2}}{sight.parameters}(?:{sight.slash}.*)?"
    return _any_case(f"(?:{'|'.join([dots, *sight.odd])})" if sight.odd else dots, sight)


def _any_case(regex: str, sight: Sight) -> str:
    return f"(?i:{regex})" if sight.reads_more else regex


def narrowed(rule: Rule, rules: Iterable[Rule], sight: Sight, *, is_looser: bool = False) -> str:
    """The text of a regex route, less the paths that a backend may read otherwise where that opens what is protected.

    ``/pub/[^/]+``, open inside a protected ``/``, takes ``/pub/b%2Fc`` for a segment, and a backend may take it for
    two. Captures keep their numbers. ``is_looser``: another route asks for more that leads to the same backend.
    """
    return (
        rule.path
        if not is_looser and all(rule.asks_no_less_than(other) for other in rules)
        else _narrowed(rule.path, sight)
    )


def dotted_hosts(exposure: Exposure, site: Site) -> tuple[str, ...]:
    """The hosts on which the paths of :func:`dotted` are nobody's, of those that this app is the first to name."""
    return tuple(
        host
        for host in exposure.hosts
        if (sharing := site.by_host[host])[0] is exposure
        and may_differ([rule for other in sharing for rule in site.rules[other.name]], site)
    )


def may_differ(rules: Sequence[Rule], site: Site) -> bool:
    """Whether one of some routes asks for less than another of them, or than one elsewhere to the same backend."""
    return differ(rules) or not looser(site).isdisjoint(map(id, rules))


@lru_cache(maxsize=4096)
def _spelled(path: str, match: str, sight: Sight) -> str:
    if match == "regex":
        return f"{_printed(with_any_end(pattern(path).syntax), sight)}{sight.end}"
    head = element_prefix(path)
    if match == "prefix":
        return f"{_printed(literal(head), sight)}{sight.parameters}(?:{sight.slash}.*)?"
    return f"{_printed(literal(head), sight)}{sight.end}" if head else sight.between + sight.parameters


@lru_cache(maxsize=4096)
def _misspelled(path: str, sight: Sight) -> tuple[str, ...]:
    segments = [_escaped(segment) for segment in path.split("/") if segment]
    some, odd = f"{sight.slash}+", f"{sight.slash}*{sight.odd_slash}{sight.slash}*"
    found = []
    for place in range(len(segments) + 1):
        before = "".join(f"/+{segment}" for segment in segments[:place])
        after = some.join(segments[place:])
        found.append(f"{before}{odd}{after}(?:{sight.slash}.*)?" if after else f"{before}{odd}.*")
    return tuple(found) if segments else ()


# --------------------------------------------------------------------------------------------- syntax, spelt

_UNRESERVED = ranges(*((ord(one), ord(one)) for one in "-._~"), (48, 57), (65, 90), (97, 122))


def _printed(node: Node, sight: Sight, *, repeated: bool = False) -> str:
    """A regex of every spelling of a syntax.

    ``repeated``: it stands in a part that may be nothing but slashes, again and again; there each slash is one by
    itself, or a run of them could be divided in many ways, which engines that go back would all try.
    """
    match node:
        case Characters(among):
            return _spelled_character(among, sight, repeated=repeated)
        case Row(parts):
            return "".join(_printed(part, sight, repeated=repeated) for part in _merged(parts))
        case Choice(parts):
            return f"(?:{'|'.join(_printed(part, sight, repeated=repeated) for part in parts)})"
        case Capture(part):
            return f"(?:{_printed(part, sight, repeated=repeated)})"
        case Repeat(Characters(among), low, None) if _is_spelled_already(among):
            return f"{_class(among)}{_times(low, None)}"
        case Repeat(part, low, high):
            if _is_slash(part) and not repeated:
                return sight.between if low else f"(?:{sight.between})?"
            again = repeated or (high != 1 and may_be_only(part, "/"))
            return f"(?:{_printed(part, sight, repeated=again)}){_times(low, high)}"


def _merged(parts: Sequence[Node]) -> Iterator[Node]:
    """Parts of a row, of several slashes in a row one."""
    return (part for index, part in enumerate(parts) if not (index and _is_slash(part) and _is_slash(parts[index - 1])))


def _is_spelled_already(among: Ranges) -> bool:
    """Whether a set, any number of times, takes every spelling of its own characters."""
    takes_encoded = all(_has(among, character) for character in "%0123456789abcdefABCDEF")
    return takes_encoded and (not _has(among, "/") or _has(among, "\\"))


def _spelled_character(among: Ranges, sight: Sight, *, repeated: bool) -> str:
    """A regex of every spelling of one character of a set; each spelling begins with another character."""
    if among == SLASH:
        return sight.slash if repeated else sight.between
    may_end = sight.parameter and _has(among, "/")  # a segment, and so may have parameters: all up to the next slash
    plain = _less(among, f"/\\{'%' if sight.other_encoded else ''}{';' if may_end else ''}")
    found = [_class(plain)] if plain else []
    if sight.other_encoded and (sight.reads_more or _differs(among, _UNRESERVED)):
        unless = f"(?!{sight.parameter})" if may_end else ""
        found.append(unless + (_encoded(among, sight) if _is_one(among) else sight.other_encoded))
    if may_end:
        found.append(f"{sight.parameter}[^/]*+")
    if _has(among, "/"):
        found.append(sight.slash if repeated else f"{sight.slash}+")
    elif _has(among, "\\"):
        found.append(r"\x5C|%5[cC]" if sight.other_encoded else r"\x5C")
    return found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"


def _encoded(one: Ranges, sight: Sight) -> str:
    """A character in its encoded form; one that need not be encoded has been decoded once by the proxy."""
    again = "" if not sight.reads_more else _AGAIN if _differs(one, _UNRESERVED) else "(?:25)+"
    letter = chr(one[0][0])
    cases = (letter, letter.swapcase()) if sight.reads_more and letter.isalpha() else (letter,)
    numbers = [_hexadecimal(ord(case)) for case in cases]
    return f"%{again}{numbers[0]}" if len(numbers) == 1 else f"%{again}(?:{'|'.join(numbers)})"


@lru_cache(maxsize=4096)
def _narrowed(text: str, sight: Sight) -> str:
    syntax = pattern(text).syntax
    return text if _takes_all_below(syntax, sight) else _as_written(syntax, sight)


def _takes_all_below(syntax: Node, sight: Sight) -> bool:
    """Whether a regex is a folder and anything at all below it: it is that however a slash below it is spelt."""
    match syntax:
        case Row((*folder, slash, Repeat(Characters(among), 0, None) | Capture(Repeat(Characters(among), 0, None)))):
            return among == ANY and _is_slash(slash) and not any(_may_take(part, sight) for part in folder)
        case _:
            return False


def _may_take(node: Node, sight: Sight) -> bool:
    """Whether a part has characters that a regex route must not match."""
    match node:
        case Characters(among):
            return any(_has(among, character) for character in sight.not_in_regex)
        case Row(parts) | Choice(parts):
            return any(_may_take(part, sight) for part in parts)
        case Repeat(part) | Capture(part):
            return _may_take(part, sight)


def _as_written(node: Node, sight: Sight) -> str:
    """A syntax as a regex again, without the characters that a regex route must not match."""
    match node:
        case Characters(among):
            if not any(_has(among, character) for character in sight.not_in_regex):
                return _class(among)
            left = _class(_less(among, sight.not_in_regex))
            encoded = sight.encoded_in_regex
            return f"(?:{left}|{encoded})" if encoded and _has(among, "%") else left
        case Row(parts):
            return "".join(_as_written(part, sight) for part in parts)
        case Choice(parts):
            return f"(?:{'|'.join(_as_written(part, sight) for part in parts)})"
        case Capture(part):
            inner = part.parts if isinstance(part, Choice) else (part,)
            return f"({'|'.join(_as_written(one, sight) for one in inner)})"
        case Repeat(part, low, high, lazy):
            body = _as_written(part, sight)
            grouped = f"(?:{body})" if isinstance(part, Row | Repeat) else body
            return f"{grouped}{_times(low, high)}{'?' if lazy else ''}"


# --------------------------------------------------------------------------------------------- what a syntax may be


def _is_slash(node: Node) -> bool:
    return isinstance(node, Characters) and node.among == SLASH


def _has(among: Ranges, character: str) -> bool:
    return any(low <= ord(character) <= high for low, high in among)


def _is_one(among: Ranges) -> bool:
    return len(among) == 1 and among[0][0] == among[0][1]


def _less(among: Ranges, characters: str) -> Ranges:
    """A set of characters without some."""
    return _differs(among, ranges(*((ord(character), ord(character)) for character in characters)))


def _differs(among: Ranges, gone: Ranges) -> Ranges:
    """What of a set of characters is not in another."""
    return others(ranges(*others(among), *gone))


# --------------------------------------------------------------------------------------------- printing

_SPECIAL = frozenset(".*+?()[]|")
_BY_NUMBER = frozenset("\\\"'`$^{}#;")
"""Characters that mean something in a class or in some proxy's configuration."""
_NAMED = {
    ranges((48, 57)): r"\d",
    ranges((48, 57), (65, 90), (95, 95), (97, 122)): r"\w",
    ANY: ".",
}
_ASCII = range(33, 127)


def _times(low: int, high: int | None) -> str:
    match low, high:
        case 0, None:
            return "*"
        case 1, None:
            return "+"
        case 0, 1:
            return "?"
        case _, None:
            return f"{{{low},}}"
        case _:
            return f"{{{low}}}" if low == high else f"{{{low},{high}}}"


def _escaped(text: str) -> str:
    """A text of a path as a regex of itself."""
    return "".join(f"\\{character}" if character in _SPECIAL else character for character in text)


def _hexadecimal(code: int) -> str:
    """Two hexadecimal digits, of either case."""
    return "".join(digit if digit.isdigit() else f"[{digit.lower()}{digit}]" for digit in f"{code:02X}")


def _class(among: Ranges) -> str:
    """A set of characters as a regex of one."""
    if named := _NAMED.get(among):
        return named
    if _is_one(among):
        return _escaped(chr(among[0][0])) if _is_plain(among[0][0]) else f"\\x{among[0][0]:02X}"
    is_wide = among[-1][1] == ANY[-1][1]
    pairs = others(among) if is_wide else among
    return f"[{'^' if is_wide else ''}{''.join(_range(low, high) for low, high in pairs)}]"


def _range(low: int, high: int) -> str:
    ends = [_in_class(low)] if low == high else [_in_class(low), _in_class(high)]
    return ("-" if high - low > 1 else "").join(ends)


def _in_class(code: int) -> str:
    if code not in _ASCII:
        return f"\\x{{{code:X}}}" if code > _ASCII.stop else f"\\x{code:02X}"
    if not _is_plain(code):
        return f"\\x{code:02X}"
    return f"\\{chr(code)}" if chr(code) in "[]-" else chr(code)


def _is_plain(code: int) -> bool:
    return code in _ASCII and chr(code) not in _BY_NUMBER
