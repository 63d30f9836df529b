"""The one meaning of paths: which route answers a request path. Every controller's rendering must agree with this.

Precedence: an exact path, then regexes (longest text first, then as written), then the longest prefix by path
element. This is the order that most controllers have of themselves; the others are rendered into it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from anygress.errors import InvalidSpec, Problem
from anygress.exposure import RegexRewrite, ReplacePrefix, StripPrefix
from anygress.features import ROUTE_SETTINGS, Rule, element_prefix, resolve, written_routes
from anygress.grammar import replacement
from anygress.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from anygress.exposure import Exposure

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


def may_overlap(one: Rule, other: Rule) -> bool:
    """Whether some path could match both. Never wrongly false; for regexes judged by their literal beginning."""
    if one.match == "regex" or other.match == "regex":
        if "exact" in (one.match, other.match):
            regex, exact = (one, other) if one.match == "regex" else (other, one)
            return matches(regex, exact.path)
        return _heads_agree(_head(one), _head(other))
    if one.match == "exact":
        return matches(other, one.path)
    if other.match == "exact":
        return matches(one, other.path)
    return matches(one, element_prefix(other.path) or "/") or matches(other, element_prefix(one.path) or "/")


def _head(rule: Rule) -> str:
    return pattern(rule.path).literal_prefix if rule.match == "regex" else element_prefix(rule.path)


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
    encoded (or a backslash), and every path with dots beside one. None where all routes ask for the same password, so
    that there is nothing to gain by hiding. Plain paths never match. https://www.rfc-editor.org/rfc/rfc3986#section-2.2
    """
    if closed.auth is None or all(other.auth == closed.auth for other in rules):
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
    """The open regexes that answer, or might, what a closed route is there to protect.

    By design a longer prefix or an exact path may be open inside a closed one, and so may a regex that begins with
    more text than the closed path has. Any other regex may not: what it covers cannot be seen from its text.
    """
    if closed.auth is None:
        return
    position = {id(rule): index for index, rule in enumerate(ordered(rules))}
    for other in rules:
        comes_first = position[id(other)] < position[id(closed)]
        if other.auth != closed.auth and other.match == "regex" and comes_first and not _is_inside(other, closed):
            yield other


def _is_inside(regex: Rule, closed: Rule) -> bool:
    if not may_overlap(regex, closed):
        return True
    return closed.match == "prefix" and _head(regex).rstrip("/").startswith(element_prefix(closed.path) + "/")


def leave_out(exposure: Exposure, *paths: str, ports: Iterable[int] = ()) -> Exposure:
    """The same app less some routes (by path) and ports (by number), for a controller that cannot have them.

    Never less protection: raises InvalidSpec when a path that asks for a password would be answered by another
    route without one, and for a path or port that the app does not have.
    """
    (found,) = leave_out_of_all((exposure,), *paths, ports=ports)
    return found


def leave_out_of_all(exposures: Sequence[Exposure], *paths: str, ports: Iterable[int] = ()) -> tuple[Exposure, ...]:
    """As :func:`leave_out`, for the exposures of an app together: from each what it has of these paths and ports.

    A route that stays in another exposure opens a path as well, where their hosts meet.
    """
    gone_ports = tuple(ports)
    rules = [resolve(exposure) for exposure in exposures]
    problems = [
        *_unknown("path", paths, {rule.path for own in rules for rule in own}),
        *_unknown("port", gone_ports, {port.number for exposure in exposures for port in exposure.ports}),
    ]
    for exposure, own in zip(exposures, rules, strict=True):
        beside = [r for other, its in zip(exposures, rules, strict=True) if _hosts_meet(exposure, other) for r in its]
        kept = [rule for rule in beside if rule.path not in paths]
        gone = (rule for rule in own if rule.path in paths)
        opened = ((closed, other) for closed in gone for other in kept if _would_open(other, closed))
        problems += [_opened(closed, other, exposure) for closed, other in opened]
    if problems:
        names = ", ".join(f'"{exposure.name}"' for exposure in exposures)
        headline = f"cannot leave that out of {names}"
        raise InvalidSpec(headline, problems)
    return tuple(
        _less(exposure, {rule.where for rule in own if rule.path not in paths}, gone_ports)
        for exposure, own in zip(exposures, rules, strict=True)
    )


def _hosts_meet(one: Exposure, other: Exposure) -> bool:
    """Whether some name is answered by both: a host of both, or one that the other's wildcard covers."""
    return one is other or any(_covers(a, b) or _covers(b, a) for a in one.hosts for b in other.hosts)


def _covers(host: str, name: str) -> bool:
    return host == name or (host.startswith("*.") and name.endswith(host[1:]))


def _unknown(what: str, given: Iterable[object], known: Collection[object]) -> Iterator[Problem]:
    for one in given:
        if one not in known:
            has = ", ".join(str(value) for value in sorted(known, key=str)) or "none"
            reason = f"the app has no {what} {one} (it has: {has})"
            yield Problem(code="E130", topic="leaving-out", where=what, reason=reason)


def _would_open(other: Rule, closed: Rule) -> bool:
    """Whether a route that stays would answer, without that password, what a closed one that goes did protect."""
    if closed.auth is None or other.auth == closed.auth or not may_overlap(other, closed):
        return False
    return "regex" in (other.match, closed.match) or matches(other, closed.path)


def _opened(closed: Rule, other: Rule, exposure: Exposure) -> Problem:
    return Problem(
        code="E131",
        topic="leaving-out",
        where=closed.where or "auth",
        source=exposure.at(closed.where),
        reason=f"{closed.path} asks for a password; left out alone, {other.path} would answer it without that one",
        hint=f"leave {other.path} out too",
    )


def _less(exposure: Exposure, kept: Collection[str], gone_ports: Collection[int]) -> Exposure:
    """Build what stays. Without its root route the app itself is only there for routes and ports that name it."""
    root_stays = any(where == "" for where in kept) or not any(where == "" for where, _ in written_routes(exposure))
    backend: dict[str, Any] = {"workload": exposure.workload, "service": exposure.service}
    routes = tuple(route for where, route in written_routes(exposure) if where and where in kept)
    ports = tuple(port for port in exposure.ports if port.number not in gone_ports)
    if not root_stays:
        routes = tuple(
            r
            if r.workload or r.service
            else replace(
                r,
                **backend,
                health_check_path=r.health_check_path or exposure.health_check_path,
                health_check_port=r.health_check_port or exposure.health_check_port,
            )
            for r in routes
        )
        ports = tuple(p if p.workload or p.service else replace(p, **backend) for p in ports)
        exposure = replace(exposure, workload=None, service=None)
    if not kept:  # nothing answers on a host any more, so there is no host to name or protect
        nothing: dict[str, Any] = dict.fromkeys((*ROUTE_SETTINGS, "redirect_to_https", "hsts", "dns"))
        exposure = replace(exposure, hosts=(), tls=(), **nothing)
    return replace(exposure, routes=routes, ports=ports)
