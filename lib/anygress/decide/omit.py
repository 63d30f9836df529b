"""Routes and ports that a controller cannot have are left out by name, and never their protection."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from anygress.decide.validate import validate
from anygress.errors import InvalidSpec, Problem
from anygress.features.feature import ROUTE_SETTINGS, Rule, Site, bar, hosts_meet, resolve, written_routes
from anygress.features.matching import answered, language, matches, may_overlap
from anygress.rendering.reaching import reaches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from anygress.description.exposure import Exposure, Route


def leave_out(exposure: Exposure, *paths: str, ports: Iterable[int] = ()) -> Exposure:
    """The same app less some routes (by path) and ports (by number), for a controller that cannot have them.

    Never less protection: raises InvalidSpec when a path that asks for a password, or is for some addresses alone,
    would be answered by another route that does not, and for a path or port that the app does not have.
    """
    (found,) = leave_out_of_all((exposure,), *paths, ports=ports)
    return found


def leave_out_of_all(exposures: Sequence[Exposure], *paths: str, ports: Iterable[int] = ()) -> tuple[Exposure, ...]:
    """As :func:`leave_out`, for the exposures of an app together: from each what it has of these paths and ports.

    A route that stays in another exposure opens a path as well, where their hosts meet.
    """
    gone_ports = tuple(ports)
    if not paths and not gone_ports:
        return tuple(exposures)
    if wrong := validate(exposures):
        names = ", ".join(f'"{exposure.name}"' for exposure in exposures)
        raise InvalidSpec(f"the description of {names} is wrong", wrong)
    rules = [resolve(exposure) for exposure in exposures]
    problems = [
        *_unknown("path", paths, {rule.path for own in rules for rule in own}),
        *_unknown("port", gone_ports, {port.number for exposure in exposures for port in exposure.ports}),
    ]
    for exposure, own in zip(exposures, rules, strict=True):
        beside = [r for other, its in zip(exposures, rules, strict=True) if _meet(exposure, other) for r in its]
        kept = [rule for rule in beside if rule.path not in paths]
        gone = (rule for rule in own if rule.path in paths)
        opened = ((closed, other) for closed in gone for other in kept if _would_open(other, closed, own))
        problems += [_opened(closed, other, exposure) for closed, other in opened]
    if problems:
        names = ", ".join(f'"{exposure.name}"' for exposure in exposures)
        headline = f"cannot leave that out of {names}"
        raise InvalidSpec(headline, problems)
    left = tuple(
        _less(exposure, {rule.where for rule in own if rule.path not in paths}, gone_ports)
        for exposure, own in zip(exposures, rules, strict=True)
    )
    return _still_reaching(left)


def _still_reaching(exposures: tuple[Exposure, ...]) -> tuple[Exposure, ...]:
    """The same without ``reaches_protected`` where what was reached is left out."""
    if not any(route.reaches_protected for exposure in exposures for route in exposure.routes):
        return exposures
    still = {(found.route.exposure.name, found.route.rule.where) for found in reaches(Site(exposures))}

    def told(name: str, index: int, route: Route) -> Route:
        is_still = (name, f"routes[{index}]") in still
        return replace(route, reaches_protected=route.reaches_protected and is_still)

    return tuple(
        replace(one, routes=tuple(told(one.name, index, route) for index, route in enumerate(one.routes)))
        for one in exposures
    )


def _meet(one: Exposure, other: Exposure) -> bool:
    return one is other or any(hosts_meet(a, b) for a in one.hosts for b in other.hosts)


def _unknown(what: str, given: Iterable[object], known: Collection[object]) -> Iterator[Problem]:
    for one in given:
        if one not in known:
            has = ", ".join(str(value) for value in sorted(known, key=str)) or "none"
            reason = f"the app has no {what} {one} (it has: {has})"
            yield Problem(code="E130", topic="leaving-out", where=what, reason=reason)


def _would_open(other: Rule, closed: Rule, own: Sequence[Rule]) -> bool:
    """Whether a route that stays would answer, to others than may, what a closed one that goes did protect.

    Beside routes of its own app the closed one protects what it answers; beside those of others, where one host may
    have both and the next one of them, what it covers.
    """
    if not closed.is_closed or other.asks_no_less_than(closed):
        return False
    if any(other is one for one in own):
        return language(other).meets(answered(closed, own))
    return may_overlap(other, closed) and ("regex" in (other.match, closed.match) or matches(other, closed.path))


def _opened(closed: Rule, other: Rule, exposure: Exposure) -> Problem:
    return Problem(
        code="E131",
        topic="leaving-out",
        where=closed.where or ("ip_allow_list" if closed.auth is None else "auth"),
        source=exposure.at(closed.where),
        reason=f"{closed.path} {bar(closed)}; left out alone, {other.path} would answer it without that",
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
