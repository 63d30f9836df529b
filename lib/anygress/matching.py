"""The one meaning of paths: which route answers a request path. Every controller's rendering must agree with this.

Precedence: an exact path, then regexes (longest text first, then as written), then the longest prefix by path
element. This is the order that most controllers have of themselves; the others are rendered into it.
"""

from __future__ import annotations

from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from anygress.automaton import Language
from anygress.exposure import RegexRewrite, ReplacePrefix, StripPrefix
from anygress.features import Rule, element_prefix
from anygress.grammar import replacement
from anygress.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


_CLASSES = {"exact": 0, "regex": 1, "prefix": 2}


@cache
def pattern(text: str) -> Pattern:
    """The parsed regex of a route that validation let through."""
    found = Pattern.parse(text)
    assert isinstance(found, Pattern)  # noqa: S101  validation refuses anything else
    return found


def matches(rule: Rule, path: str) -> bool:
    """Whether a route by itself covers a request path (decoded, normalised, without its query)."""
    if rule.match == "exact":
        return path == rule.path
    if rule.match == "regex":
        return pattern(rule.path).matches(path)
    prefix = element_prefix(rule.path)
    return path == prefix or path.startswith(prefix + "/")


def language(rule: Rule) -> Language:
    """The paths that a route by itself covers."""
    if rule.match == "regex":
        return pattern(rule.path).language
    return Language.exactly(rule.path) if rule.match == "exact" else Language.below(rule.path)


def answered(rule: Rule, rules: Iterable[Rule]) -> Language:
    """The paths that a route answers: those it covers, less those of the routes before it."""
    before = takewhile(lambda other: other is not rule, ordered(rules))
    return language(rule).minus(*(language(other) for other in before))


def ordered(rules: Iterable[Rule]) -> list[Rule]:
    """The routes in the order in which they are tried: the first that matches answers."""
    return sorted(rules, key=_precedence)  # sorted() is stable: equal regexes stay as written


def _precedence(rule: Rule) -> tuple[int, int]:
    return _CLASSES[rule.match], -len(element_prefix(rule.path) if rule.match == "prefix" else rule.path)


def choose(rules: Iterable[Rule], path: str) -> Rule | None:
    """The route that answers a request path, if any does."""
    return next((rule for rule in ordered(rules) if matches(rule, path)), None)


def rewritten(rule: Rule, path: str) -> str:
    """The path that the backend of a matching route sees."""
    prefix = element_prefix(rule.path)
    match rule.rewrite:
        case None:
            return path
        case StripPrefix():
            return path[len(prefix) :] or "/"
        case ReplacePrefix(prefix=other):
            return element_prefix(other) + path[len(prefix) :] or "/"
        case RegexRewrite(replacement=text):
            found = pattern(rule.path).fullmatch(path)
            parts = replacement(text, pattern(rule.path).groups)
            assert found is not None and isinstance(parts, tuple)  # noqa: S101, PT018  it matched, and was validated
            return "".join(part if isinstance(part, str) else found[part - 1] for part in parts)


def image(rule: Rule, paths: Language) -> Language:
    """What the backend sees of some of the paths of a route (:func:`answered`): all of that, never less.

    Exact but for captures, which are taken for independent of each other and of which paths are asked about.
    """
    match rule.rewrite:
        case None:
            return paths
        case StripPrefix():
            return paths.replaced(element_prefix(rule.path), "")
        case ReplacePrefix(prefix=other):
            return paths.replaced(element_prefix(rule.path), element_prefix(other))
        case RegexRewrite(replacement=text):
            parts = replacement(text, pattern(rule.path).groups)
            assert isinstance(parts, tuple)  # noqa: S101  it was validated
            return pattern(rule.path).image(parts)


def may_overlap(one: Rule, other: Rule) -> bool:
    """Whether some path could match both. Never wrongly false; for regexes judged by their literal beginning."""
    if one.match == "regex" or other.match == "regex":
        if "exact" in (one.match, other.match):
            regex, exact = (one, other) if one.match == "regex" else (other, one)
            return matches(regex, exact.path)
        return _heads_agree(_reach(one), _reach(other))
    if one.match == "exact":
        return matches(other, one.path)
    if other.match == "exact":
        return matches(one, other.path)
    return matches(one, element_prefix(other.path) or "/") or matches(other, element_prefix(one.path) or "/")


def _head(rule: Rule) -> str:
    return pattern(rule.path).literal_prefix if rule.match == "regex" else element_prefix(rule.path)


def _reach(rule: Rule) -> str:
    """What every path of a regex or prefix route begins with; the bare prefix is held against it with its slash."""
    return _head(rule) if rule.match == "regex" else f"{_head(rule)}/"


def _heads_agree(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def is_shadowed(rule: Rule, rules: Iterable[Rule]) -> Rule | None:
    """A regex route that answers everything this prefix route would, so that it is never reached."""
    if rule.match != "prefix":
        return None
    prefix = element_prefix(rule.path)
    probes = (prefix or "/", f"{prefix}/", f"{prefix}/a", f"{prefix}/Zz-9/b.c/", f"{prefix}/0/_~")
    regexes = (other for other in rules if other.match == "regex")
    return next((other for other in regexes if all(matches(other, probe) for probe in probes)), None)


def disguises(closed: Rule, rules: Iterable[Rule]) -> str | None:
    r"""A regex (RE2 and PCRE) of the raw paths in which a closed route hides from a proxy.

    A proxy that matches the path as it was sent takes ``/admin%2Fx`` and ``/open/..%2Fadmin`` for something else than
    ``/admin/x``; most backends do not. So the closed route claims every spelling of its path in which a slash is
    encoded (or a backslash), and every path with dots beside one. None where the same people may on all routes, so
    that there is nothing to gain by hiding. Plain paths never match. https://www.rfc-editor.org/rfc/rfc3986#section-2.2
    """
    if not closed.is_closed or all(other.guard == closed.guard for other in rules):
        return None
    is_regex = closed.match == "regex"
    return _spellings(pattern(closed.path).literal_prefix.rpartition("/")[0] if is_regex else closed.path)


@cache
def _spellings(head: str) -> str:
    segments = [segment.replace(".", r"\.") for segment in head.split("/") if segment]
    spelt = [_with_encoded(segments, position) for position in range(len(segments) + 1)] if segments else []
    dots = rf".*(?:{_ENCODED}\.\.?(?:{_SLASH}.*)?|/\.\.?{_ENCODED}.*)"
    return f"^(?:{'|'.join([*spelt, dots])})$"


_ENCODED = r"(?:%2[fF]|%5[cC]|\\)"  # a slash, and the backslash that some backends take for one
_SLASH = f"(?:/|{_ENCODED})"


def _with_encoded(segments: Sequence[str], position: int) -> str:
    """Segments with the slash at one position encoded (the last is the one after them), and any slash at the others."""
    encoded = f"{_SLASH}*{_ENCODED}{_SLASH}*"
    slashes = [encoded if index == position else f"{_SLASH}+" for index in range(len(segments) + 1)]
    path = "".join(slash + segment for slash, segment in zip(slashes, segments, strict=False))
    return f"{path}{encoded}.*" if position == len(segments) else f"{path}(?:{_SLASH}.*)?"


def opened_by(closed: Rule, rules: Sequence[Rule]) -> Iterator[Rule]:
    """The regexes that ask for less and answer, or might, what a closed route is there to protect.

    By design a longer prefix or an exact path may be open inside a closed one, and so may a regex that begins with
    more text than the closed path has. Any other regex may not: what it covers cannot be seen from its text.
    """
    if not closed.is_closed:
        return
    position = {id(rule): index for index, rule in enumerate(ordered(rules))}
    for other in rules:
        comes_first = position[id(other)] < position[id(closed)]
        opens = other.match == "regex" and comes_first and not _is_inside(other, closed)
        if opens and not other.asks_no_less_than(closed):
            yield other


def _is_inside(regex: Rule, closed: Rule) -> bool:
    if not may_overlap(regex, closed):
        return True
    return closed.match == "prefix" and _head(regex).rstrip("/").startswith(element_prefix(closed.path) + "/")
