"""What a route shows its backend that another route shows it for some people alone.

Not a path of the edge is guarded but a backend's port and the path as the backend sees it. A rewrite, another name or
another app that shows it the same path and asks for less is a way around.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from anygress.description import exposure as x
from anygress.description.automaton import (
    ANY,
    SLASH,
    Capture,
    Characters,
    Choice,
    Language,
    Repeat,
    Row,
    Undecided,
    captured,
    literal,
    others,
    ranges,
)
from anygress.description.grammar import replacement
from anygress.features.feature import element_prefix, once_a_site
from anygress.features.matching import answered, ending, image, pattern, rewritten
from anygress.rendering.backends import Beside, Routed, are_same, routes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from anygress.description.automaton import Node
    from anygress.features.feature import Rule, Site

_SEGMENT = r"(?:[^/.][^/]*|\.[^/.][^/]*|\.\.[^/]+)"
_NORMAL = f"/(?:{_SEGMENT}(?:/{_SEGMENT})*/?)?"
"""Paths with nothing to resolve. What a backend may take for one of them is the business of spellings."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reach:
    """A route that shows its backend what a closed one shows it too, and asks for less.

    ``seen`` is a path as the backend sees it, ``asked`` what a client asks for on ``host`` to get there; None where it
    cannot be told in short.
    """

    route: Routed
    closed: Routed
    host: str
    seen: str | None
    asked: str | None

    @property
    def is_meant(self) -> bool:
        """Whether the description says that it is meant."""
        return self.route.rule.reaches_protected

    @property
    def how(self) -> str:
        """The request that gets there."""
        beside = self.closed.exposure is not self.route.exposure or len(self.route.exposure.hosts) > 1
        what = f"GET {self.asked}" if self.asked else self.route.rule.path
        return f"{what} on {self.host}" if beside else what

    @property
    def what(self) -> str:
        """What is reached, and what protects it."""
        what = f"{self.seen or 'what'} of Service {self.route.places[0].service}"
        return f"{what}, which {self.closed.protects(self.route.exposure)}"


_Host = tuple["Rule", ...]
"""The routes that a host has, of all apps."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Shown:
    """A route with the paths that it really answers on each of its hosts, and what its backend sees of them."""

    route: Routed
    hosts: Mapping[str, _Host]

    def paths(self, host: _Host) -> Language:
        return answered(self.route.rule, host).common(_normal())

    def seen(self, host: _Host) -> Language:
        """What the backend sees, with any end: some take a last slash more or less for the same."""
        rule = self.route.rule
        if rule.rewrite is None and rule.match != "prefix":
            return ending(rule)
        return image(rule, self.paths(host))

    def may_be_seen(self, host: _Host) -> Language:
        """What the backend may see, spelt otherwise: a path that another open route answers is no path of that then."""
        rule = self.route.rule
        closed = [other for other in host if other is rule or not rule.asks_no_less_than(other)]
        return image(rule, answered(rule, closed).common(_normal()))


def reaches(site: Site, *, are_one: Callable[[Routed, Routed], bool] = are_same) -> Iterator[Reach]:
    """Every route that shows its backend what a closed one shows it too, and asks for less; one for each pair.

    ``are_one`` says whether two lead to one backend.
    """
    if are_one is are_same:
        yield from _reaches_of(site)
    else:
        yield from _reaches(site, are_one)


@once_a_site
def _reaches_of(site: Site) -> tuple[Reach, ...]:
    return tuple(_reaches(site, are_same))


def _reaches(site: Site, are_one: Callable[[Routed, Routed], bool]) -> Iterator[Reach]:
    if not any(rule.is_closed for rules in site.rules.values() for rule in rules):
        return
    shown = _all_shown(site)
    closed = [one for one in shown if one.route.rule.is_closed]
    beside = _Closed(closed, are_one)
    for one in shown:
        for number in beside.looser(one):
            found = next(_meetings(one, closed[number]), None)
            if found is not None:
                yield found


class _Closed:
    """The closed routes, by what another route would have to be to reach them."""

    def __init__(self, closed: Sequence[_Shown], are_one: Callable[[Routed, Routed], bool]) -> None:
        self._closed = closed
        self._are_one = are_one
        self._beside = Beside([one.route for one in closed])
        self._hosts: dict[int, tuple[int, ...]] = {}
        self._guards: dict[object, int] = {}
        self._known: dict[object, tuple[int, ...]] = {}
        self._groups: dict[int, dict[tuple[bool, tuple[int, ...]], dict[int, list[int]]]] = {}

    def looser(self, one: _Shown) -> tuple[int, ...]:
        """The numbers of those that one might reach and that it asks less than."""
        key = (id(one.route.places), *self._kind(one))
        if key not in self._known:
            self._known[key] = tuple(sorted(self._find(one)))
        return self._known[key]

    def _find(self, one: _Shown) -> Iterator[int]:
        is_plain, hosts, _ = self._kind(one)
        for numbers in self._beside.which(one.route, self._are_one):
            for (other_is_plain, its_hosts), by_guard in self._grouped(numbers).items():
                if is_plain and other_is_plain and hosts == its_hosts and len(hosts) == 1:
                    continue  # a path is answered by one route alone
                for alike in by_guard.values():
                    if not one.route.rule.asks_no_less_than(self._closed[alike[0]].route.rule):
                        yield from alike

    def _grouped(self, numbers: Sequence[int]) -> Mapping[tuple[bool, tuple[int, ...]], Mapping[int, Sequence[int]]]:
        """Some closed routes by what they do to paths and by their hosts, and then by their guards.

        A list of them is known by its first.
        """
        found = self._groups.get(numbers[0])
        if found is None:
            found = self._groups[numbers[0]] = {}
            for number in numbers:
                is_plain, hosts, guard = self._kind(self._closed[number])
                found.setdefault((is_plain, hosts), {}).setdefault(guard, []).append(number)
        return found

    def _kind(self, one: _Shown) -> tuple[bool, tuple[int, ...], int]:
        """Whether its paths stay as they are, its hosts by their routes, and its guard, as a number."""
        exposure, rule = one.route.exposure, one.route.rule
        hosts = self._hosts.get(id(exposure))
        if hosts is None:
            hosts = self._hosts[id(exposure)] = tuple(id(rules) for _, rules in _distinct(one.hosts))
        same = (id(rule.auth), rule.namespace, rule.ip_allow_list)
        guard = self._guards.get(same)
        if guard is None:
            guard = self._guards[same] = self._guards.setdefault(rule.guard, len(self._guards))
        return rule.rewrite is None, hosts, guard


@once_a_site
def _all_shown(site: Site) -> tuple[_Shown, ...]:
    hosts: dict[str, _Host] = {}
    known: dict[tuple[str, ...], _Host] = {}
    for host, exposures in site.by_host.items():
        names = tuple(sorted(exposure.name for exposure in exposures))
        hosts[host] = known.setdefault(names, tuple(rule for name in names for rule in site.rules[name]))
    return tuple(
        _Shown(route=route, hosts={host: hosts[host] for host in route.exposure.hosts}) for route in routes_of(site)
    )


def _meetings(one: _Shown, other: _Shown) -> Iterator[Reach]:
    """Where what two routes show their backend meets: on each pair of hosts that have not the same routes, once."""
    are_plain = one.route.rule.rewrite is None and other.route.rule.rewrite is None
    for host, rules in _distinct(one.hosts):
        for _, its in _distinct(other.hosts):
            if are_plain and its is rules:  # a path is answered by one route alone
                continue
            try:
                seen = one.may_be_seen(rules).common(other.seen(its)).common(_normal()).shortest()
            except Undecided:
                yield Reach(route=one.route, closed=other.route, host=host, seen=None, asked=None)
                continue
            if seen is not None:
                asked = _request(one.route.rule, seen, one.paths(rules))
                yield Reach(route=one.route, closed=other.route, host=host, seen=seen, asked=asked)
    host, rules = _distinct(one.hosts)[0]
    for seen in _unresolved(one.route.rule, other.route.rule):
        asked = _request(one.route.rule, seen, one.paths(rules)) if seen else None
        yield Reach(route=one.route, closed=other.route, host=host, seen=seen, asked=asked)


def _distinct(hosts: Mapping[str, _Host]) -> list[tuple[str, _Host]]:
    """The hosts less those that have the same routes as one before."""
    found: dict[int, tuple[str, _Host]] = {}
    for host, rules in hosts.items():
        found.setdefault(id(rules), (host, rules))
    return list(found.values())


def _normal() -> Language:
    return pattern(_NORMAL).language


# --------------------------------------------------------------------------------------------- left to the backend

_MARK = 1  # a control character, which no path has: it stands where a capture begins and ends
_SLASH = Characters(SLASH)
_IN_SEGMENT = Characters(others(ranges((_MARK, _MARK), (47, 47))))
_BUT_DOT = Characters(others(ranges((_MARK, _MARK), (46, 47))))
_DOT = literal(".")
_REST = Repeat(_IN_SEGMENT, 0, None)
_NAME = Choice((Row((_BUT_DOT, _REST)), Row((_DOT, _BUT_DOT, _REST)), Row((_DOT, _DOT, _IN_SEGMENT, _REST))))
_NAMES = Repeat(Row((_NAME, _SLASH)), 0, None)
_MARKS = Repeat(literal(chr(_MARK)), 0, None)
_ALL = Repeat(Characters(ANY), 0, None)
_DOTS = Row((_ALL, _SLASH, _MARKS, _DOT, _MARKS, Repeat(_DOT, 0, 1), _MARKS, Repeat(Row((_SLASH, _ALL)), 0, 1)))
_SLASHES = Row((_ALL, _SLASH, _MARKS, _SLASH, _ALL))


def _unresolved(rule: Rule, closed: Rule) -> Iterator[str | None]:
    """A path that a rewrite makes and a backend makes another of: with a segment of dots, or with several slashes.

    A proxy has resolved what a client sends, and a capture that takes a part of a segment makes it anew: from
    ``/v([^/]*)/(.*)`` and ``/v../admin``, ``/x/$1/$2`` makes ``/x/../admin``. What it becomes may be anything; of
    several slashes it is told whether it may be the closed route's.
    """
    if not isinstance(rule.rewrite, x.RegexRewrite):
        return
    made = _made(rule.path, rule.rewrite.replacement)
    try:
        found = made.common(Language.of(_DOTS)).shortest()
        if found is None and _may_merge_to(rule, closed):
            found = made.common(Language.of(_SLASHES)).shortest()
    except Undecided:
        yield None
        return
    if found is not None:
        yield found.replace(chr(_MARK), "")


@lru_cache(maxsize=1024)
def _made(path: str, text: str) -> Language:
    """What a rewrite makes of paths that are resolved, each capture between two marks."""
    syntax = pattern(path).syntax
    parts = replacement(text, pattern(path).groups)
    assert isinstance(parts, tuple)  # noqa: S101  it was validated
    mark = literal(chr(_MARK))
    taken = (literal(one) if isinstance(one, str) else Row((mark, captured(syntax, one), mark)) for one in parts)
    resolved = (literal(one) if isinstance(one, str) else Row((mark, _held(syntax, one), mark)) for one in parts)
    return Language.of(Row(tuple(taken))).common(Language.of(Row(tuple(resolved))))


def _held(syntax: Node, number: int) -> Node:
    """What a capture can hold of a path that is resolved, by what stands before it and after it."""
    found = _between(syntax, number, before=None, after="end")
    before, after = found or (None, None)
    first: Node = _NAMES if before else Repeat(Row((_REST, _SLASH, _NAMES)), 0, 1)
    match after:
        case "slash":
            last: Node = _NAME
        case "end":
            last = Repeat(_NAME, 0, 1)
        case _:
            last = _REST
    whole = Row((first, last))
    return whole if before else Choice((whole, _REST))


def _between(node: Node, number: int, *, before: str | None, after: str | None) -> tuple[str | None, str | None] | None:
    """Whether a slash, the end of the path or anything else stands before and after a capture; None: it is not here."""
    match node:
        case Capture(part, its):
            return (before, after) if its == number else _between(part, number, before=before, after=after)
        case Row(parts):
            for index, part in enumerate(parts):
                left = before if index == 0 else "slash" if parts[index - 1] == _SLASH else None
                rest = parts[index + 1 :]
                right = after if not rest else "slash" if rest[0] == _SLASH else None
                if rest == (Repeat(_SLASH, 0, 1),) and after == "end":
                    right = "end"
                found = _between(part, number, before=left, after=right)
                if found is not None:
                    return found
        case Choice(parts):
            every = (_between(part, number, before=before, after=after) for part in parts)
            return next((found for found in every if found is not None), None)
        case Repeat(part, _, high):
            once = high == 1
            return _between(part, number, before=before if once else None, after=after if once else None)
        case _:
            pass
    return None


def _may_merge_to(rule: Rule, closed: Rule) -> bool:
    """Whether what a rewrite makes may be a path of a closed route to a backend that merges slashes."""
    if closed.rewrite is not None:
        return True
    assert isinstance(rule.rewrite, x.RegexRewrite)  # noqa: S101  nobody else asks
    parts = replacement(rule.rewrite.replacement, pattern(rule.path).groups)
    assert isinstance(parts, tuple)  # noqa: S101  it was validated
    if closed.match == "regex":
        its = pattern(closed.path).syntax
    elif closed.match == "exact":
        its = literal(closed.path)
    else:
        its = Row((literal(element_prefix(closed.path)), Repeat(Row((_SLASH, _ALL)), 0, 1)))
    return Language.of(_merging(its)).meets(pattern(rule.path).image(parts))


def _merging(node: Node) -> Node:
    """A syntax in which each slash may be several."""
    match node:
        case Characters(among):
            return Repeat(node, 1, None) if among == SLASH else node
        case Capture(part, _) | Repeat(part, _, _):
            return replace(node, part=_merging(part))
        case Row(parts) | Choice(parts):
            return replace(node, parts=tuple(map(_merging, parts)))


# --------------------------------------------------------------------------------------------- requests


def _request(rule: Rule, seen: str, paths: Language) -> str | None:
    """A path among those that a route answers which its backend sees as another, if it can be told."""
    found = (path for path in _requests(rule, seen, paths) if paths.matches(path) and rewritten(rule, path) == seen)
    return next(found, None)


def _requests(rule: Rule, seen: str, paths: Language) -> Iterator[str]:
    prefix = element_prefix(rule.path)
    match rule.rewrite:
        case None:
            yield seen
        case x.StripPrefix():
            yield from (prefix + seen, prefix)
        case x.ReplacePrefix(prefix=other):
            yield from (prefix + seen[len(element_prefix(other)) :], prefix)
        case x.RegexRewrite(replacement=text):
            parts = replacement(text, pattern(rule.path).groups)
            assert isinstance(parts, tuple)  # noqa: S101  it was validated
            if captures := _captures(parts, seen):
                its = Language.of(_with_captures(pattern(rule.path).syntax, captures)).common(paths)
                try:
                    yield from filter(None, [its.shortest()])
                except Undecided:
                    return


def _captures(parts: tuple[str | int, ...], seen: str) -> dict[int, str] | None:
    """What captures may have held for a target to become a path."""
    expression, known = "", set[int]()
    for part in parts:
        if isinstance(part, str):
            expression += re.escape(part)
        else:
            expression += f"(?P=c{part})" if part in known else f"(?P<c{part}>.*)"
            known.add(part)
    found = re.fullmatch(expression, seen, re.DOTALL)
    return {int(name[1:]): text for name, text in found.groupdict().items()} if found else None


def _with_captures(node: Node, texts: Mapping[int, str]) -> Node:
    """A syntax in which some captures hold these texts."""
    match node:
        case Capture(_, number) if number in texts:
            return literal(texts[number])
        case Capture(part, _) | Repeat(part, _, _):
            return replace(node, part=_with_captures(part, texts))
        case Row(parts) | Choice(parts):
            return replace(node, parts=tuple(_with_captures(part, texts) for part in parts))
        case _:
            return node
