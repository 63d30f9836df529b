"""The one meaning of paths: which route answers a request path. Every controller's rendering must agree with this.

Precedence: an exact path, then regexes (longest text first, then as written), then the longest prefix by path
element. This is the order that most controllers have of themselves; the others are rendered into it.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from anygress.description.automaton import SLASH, Characters, Language, Repeat, Row, Undecided, with_any_end
from anygress.description.exposure import RegexRewrite, ReplacePrefix, StripPrefix
from anygress.description.grammar import replacement
from anygress.description.pattern import Pattern
from anygress.features.feature import Rule, element_prefix

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


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
    return language(rule).minus(*(language(other) for other in before if not _are_apart(other, rule)))


def ordered(rules: Iterable[Rule]) -> list[Rule]:
    """The routes in the order in which they are tried: the first that matches answers."""
    return sorted(rules, key=_precedence)  # sorted() is stable: equal regexes stay as written


def _precedence(rule: Rule) -> tuple[int, int]:
    return _CLASSES[rule.match], -len(element_prefix(rule.path) if rule.match == "prefix" else rule.path)


def choose(rules: Iterable[Rule], path: str) -> Rule | None:
    """The route that answers a request path, if any does."""
    return chosen(tried(rules), path)


def chosen(order: Iterable[Rule | Barrier], path: str) -> Rule | None:
    """The same of routes and barriers that are in the order in which they are tried."""
    for entry in order:
        if isinstance(entry, Barrier):
            if entry.stops(path):
                return None
        elif matches(entry, path):
            return entry
    return None


# --------------------------------------------------------------------------------------------- what is nobody's


@dataclass(frozen=True, slots=True)
class Barrier:
    """Paths that are nobody's: some backend may read them as a protected route's (see ``spellings``)."""

    rule: Rule

    def stops(self, path: str) -> bool:
        """Whether a request path (decoded, normalised) is one of them: the route's own but for a last slash."""
        if self.rule.match == "prefix":
            return False
        return any(matches(self.rule, other) for other in (path, *_with_other_end(path)))


def tried(rules: Iterable[Rule], *, folds_case: bool = False) -> list[Rule | Barrier]:
    """Routes and barriers in the order in which they are tried.

    A barrier comes after its route: behind a prefix route at once, behind others before the first regex that asks for
    less, or after all regexes. ``folds_case``: paths that differ in the case of letters are one path to some backend.
    """
    order = ordered(rules)
    barred = {id(barrier.rule): barrier for barrier in barriers(order, folds_case=folds_case)}
    found: list[Rule | Barrier] = []
    waiting: list[Barrier] = []
    for rule in order:
        if rule.match != "exact":
            due = [one for one in waiting if rule.match == "prefix" or not rule.asks_no_less_than(one.rule)]
            waiting = [one for one in waiting if one not in due]
            found += due
        found.append(rule)
        if id(rule) in barred:
            (found if rule.match == "prefix" else waiting).append(barred[id(rule)])
    return [*found, *waiting]


def lost_behind(barrier: Barrier, rules: Sequence[Rule]) -> tuple[Rule, str] | None:
    """A prefix route that is as strict, and a path of its own that a barrier would keep from it; None where none is.

    Of a regex or an exact path with a last slash more or less, to a prefix route beside it.
    """
    closed = barrier.rule
    if closed.match == "prefix":
        return None
    ends = _ends(closed)
    for rule in rules:
        may = rule.match == "prefix" and rule.asks_no_less_than(closed) and not _are_apart(rule, closed)
        if may and language(rule).meets(ends):
            try:
                found = answered(rule, rules).common(ends).shortest()
            except Undecided:
                found = element_prefix(rule.path) or "/"
            if found is not None:
                return rule, found
    return None


def ending(rule: Rule) -> Language:
    """The paths of an exact or a regex route, each with a last slash more and less."""
    return language(rule).union(_ends(rule))


def _ends(closed: Rule) -> Language:
    """The paths that are a route's but for a last slash."""
    if closed.match == "exact":
        return Language.nothing().union(*map(Language.exactly, _with_other_end(closed.path)))
    every = Row((with_any_end(pattern(closed.path).syntax), Repeat(Characters(SLASH), 0, 1)))
    return Language.of(every).minus(language(closed))


def one_a_guard(rules: Iterable[Rule]) -> list[Rule]:
    """The first of the routes that have the same guard: what is asked of guards need not be asked of all routes."""
    found: dict[object, Rule] = {}
    seen: set[tuple[int, str | None, tuple[str, ...] | None]] = set()
    for rule in rules:
        same = (id(rule.auth), rule.namespace, rule.ip_allow_list)
        if same not in seen:
            seen.add(same)
            found.setdefault(rule.guard, rule)
    return list(found.values())


def differ(rules: Sequence[Rule]) -> bool:
    """Whether what one route of a host lets in could be what another keeps out."""
    return any(rule.guard != rules[0].guard for rule in rules)


def barriers(rules: Sequence[Rule], *, folds_case: bool = False) -> list[Barrier]:
    """A barrier for each protected route of a host with spellings that a route would answer which asks for less."""
    if not differ(rules):
        return []
    prefixes: dict[str, list[Rule]] = {}
    for rule in rules:
        if rule.match == "prefix":
            prefix = element_prefix(rule.path)
            prefixes.setdefault(prefix.lower() if folds_case else prefix, []).append(rule)
    regexes = Heads(rule for rule in rules if rule.match == "regex")
    needs = (
        rule.is_closed
        and _needs_barrier(rule, prefixes, regexes, _folder(rule).lower() if folds_case else _folder(rule))
        for rule in rules
    )
    return [Barrier(rule) for rule, need in zip(rules, needs, strict=True) if need]


def _needs_barrier(closed: Rule, prefixes: Mapping[str, Sequence[Rule]], regexes: Heads, folder: str) -> bool:
    """Whether a route that asks for less answers a spelling of this one's paths.

    The prefix route next around it does, unless it is as strict: what is spelt otherwise further up is then a spelling
    of that route's own paths. A regex route answers no spelling of a slash
    (:func:`anygress.rendering.spellings.narrowed`), but may answer a path that has a last slash more or less.
    """
    if any(not rule.asks_no_less_than(closed) for rule in _around(closed, prefixes, folder)):
        return True
    if closed.match == "prefix":
        return False
    looser = [rule for rule in regexes.near(closed) if not rule.asks_no_less_than(closed)]
    match closed.match:
        case "exact":
            return any(matches(rule, path) for rule in looser for path in (closed.path, *_with_other_end(closed.path)))
        case _:
            inside = (rule for prefix, own in prefixes.items() if f"{prefix}/".startswith(f"{folder}/") for rule in own)
            return any(not rule.asks_no_less_than(closed) for rule in inside) or any(
                _shares_a_path(rule, closed) for rule in looser
            )


def _around(closed: Rule, prefixes: Mapping[str, Sequence[Rule]], folder: str) -> Sequence[Rule]:
    """The prefix routes that are next around a route, itself left out: one, or some that differ in letters' case."""
    while True:
        found = [rule for rule in prefixes.get(folder, ()) if rule is not closed]
        if found or not folder:
            return found
        folder = folder.rpartition("/")[0]


def _folder(rule: Rule) -> str:
    """The whole segments that every path of a route begins with."""
    return pattern(rule.path).literal_prefix.rpartition("/")[0] if rule.match == "regex" else element_prefix(rule.path)


def _with_other_end(path: str) -> tuple[str, ...]:
    """A path with a last slash more, and less."""
    return (f"{path}/", path[:-1]) if path.endswith("/") and path != "/" else (f"{path}/",)


# --------------------------------------------------------------------------------------------- what could meet


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
    """Whether some path matches both. Never wrongly false: true as well where two regexes are too hard to compare."""
    if "regex" in (one.match, other.match):
        return language(one).meets(language(other))
    if one.match == "exact":
        return matches(other, one.path)
    if other.match == "exact":
        return matches(one, other.path)
    return matches(one, element_prefix(other.path) or "/") or matches(other, element_prefix(one.path) or "/")


def is_shadowed(rule: Rule, rules: Iterable[Rule]) -> Rule | None:
    """A regex route that answers everything this prefix route would, so that it is never reached.

    Never wrongly found: a regex for which that is too hard to say is taken for one that leaves something.
    """
    if rule.match != "prefix":
        return None
    regexes = (other for other in rules if other.match == "regex" and matches(other, element_prefix(rule.path) or "/"))
    return next((other for other in regexes if language(other).covers(language(rule))), None)


def opened_by(closed: Rule, rules: Sequence[Rule]) -> Iterator[Rule]:
    """The regexes that ask for less and answer, or might, what a closed route is there to protect.

    By design a longer prefix or an exact path may be open inside a closed one, and so may a regex that begins with
    more literal text than the closed path has. Any other regex that shares a path with it may not: which of the closed
    paths it opens could be seen from its language, but whether that was meant cannot.
    """
    if not closed.is_closed:
        return
    before = _precedence(closed)
    is_before = True  # of regexes that are as long, those that are written first
    for other in rules:
        if other is closed:
            is_before = False
        elif other.match == "regex" and not other.asks_no_less_than(closed) and not _are_apart(other, closed):
            its = _precedence(other)
            if (its < before or (its == before and is_before)) and not _is_inside(other, closed):
                yield other


def _are_apart(one: Rule, other: Rule) -> bool:
    """Whether no path of the two, nor one that is the same but for a last slash, begins alike."""
    its, others = _head(one), _head(other)
    return not (its.startswith(others) or others.startswith(its))


class Heads:
    """Routes by what all of their paths begin with: to find those that may have a path in common with another."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = list(rules)
        self._by_head: dict[str, list[int]] = {}
        for number, rule in enumerate(self._rules):
            self._by_head.setdefault(_head(rule), []).append(number)
        self._heads = sorted(self._by_head)

    def near(self, rule: Rule) -> list[Rule]:
        """At least the routes that have a path of this one, or the same but for a last slash; in their order."""
        head = _head(rule)
        found = [number for end in range(len(head)) for number in self._by_head.get(head[:end], ())]
        for place in range(bisect_left(self._heads, head), len(self._heads)):
            if not self._heads[place].startswith(head):
                break
            found += self._by_head[self._heads[place]]
        return [self._rules[number] for number in sorted(found)]


def _head(rule: Rule) -> str:
    """What every path of a route begins with, and what is the same but for a last slash."""
    return (pattern(rule.path).literal_prefix if rule.match == "regex" else rule.path).rstrip("/")


def _shares_a_path(regex: Rule, closed: Rule) -> bool:
    """Whether a regex has a path of a protected route, or one that is the same but for a last slash."""
    return may_overlap(regex, closed) or (closed.match == "regex" and language(regex).meets(_ends(closed)))


def _is_inside(regex: Rule, closed: Rule) -> bool:
    if not _shares_a_path(regex, closed):
        return True
    head = pattern(regex.path).literal_prefix
    return closed.match == "prefix" and head.rstrip("/").startswith(element_prefix(closed.path) + "/")
