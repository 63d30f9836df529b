"""What is wrong only when the parts of a description are seen together: duplicates, routes that are never reached.

Every value by itself is known to be right here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anygress.description import exposure as x
from anygress.errors import Problem
from anygress.features.feature import Rule, bar, redirects
from anygress.features.matching import Heads, barriers, is_shadowed, lost_behind, opened_by
from anygress.rendering.backends import Beside, are_same, raw_ports_of, routes_of
from anygress.rendering.reaching import reaches
from anygress.rendering.workload import workload_name, workloads

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anygress.features.feature import Site


def conflicts(site: Site) -> Iterator[Problem]:
    """Every conflict between the exposures of an app, and between the routes and ports of each."""
    yield from _same_names(site.exposures)
    for exposure in site.exposures:
        yield from _route_conflicts(exposure, site)
    yield from _shared_host_conflicts(site)
    yield from _crossed_schemes(site)
    yield from _port_conflicts(site)
    yield from past_guards(site)
    yield from _needless(site)


def past_guards(site: Site) -> Iterator[Problem]:
    """What leads to a protected backend past its guard: raw ports, and routes that do not say that it is meant."""
    yield from _raw_ports(site)
    yield from _reaching(site)


def _same_names(exposures: Sequence[x.Exposure]) -> Iterator[Problem]:
    apps: dict[str, x.Exposure] = {}  # in other namespaces too: files and rules are told apart by name
    made: dict[tuple[str | None, str], str] = {}
    for exposure in exposures:
        if apps.setdefault(exposure.name, exposure) is not exposure:
            yield _problem(exposure, "E108", "duplicate", "name", f"there are two apps named {exposure.name}")
            continue
        for workload in workloads(exposure):
            name = workload_name(workload, exposure)
            if made.setdefault((exposure.namespace, name), exposure.name) != exposure.name:
                other = made[(exposure.namespace, name)]
                yield _problem(exposure, "E108", "duplicate", "workload", f"{other} makes a workload named {name} too")


def _route_conflicts(exposure: x.Exposure, site: Site) -> Iterator[Problem]:
    rules = site.rules[exposure.name]
    own = set(map(id, rules))
    shared = site.rules_beside(exposure)
    regexes = site.once(_regexes, shared)
    firsts: dict[tuple[str, str], Rule] = {}
    for rule in rules:
        where = f"{rule.where}.path".lstrip(".")
        twin = firsts.setdefault(rule.key, rule)
        if twin is not rule:
            reason = f"{rule.path} is there already: {exposure.origin(twin.where)}"
            if rule.auth != twin.auth:
                reason += f", with {_auth(twin, exposure)}; here it is {_auth(rule, exposure)}"
            yield _problem(exposure, "E108", "duplicate", where, reason)
        near = regexes.near(rule)
        shadow = is_shadowed(rule, near)
        if shadow is not None:
            yield _problem(
                exposure,
                "E109",
                "shadowed",
                where,
                f"{rule.path} is never reached: the regex {shadow.path} answers all of it: {_origin(shadow, site)}",
            )
            continue
        for opened in opened_by(rule, near):
            yield _problem(
                exposure,
                "E118",
                "open-over-closed",
                where,
                f"{rule.path} {bar(rule)}, and the regex {opened.path} may answer first without that: "
                f"{_origin(opened, site)}",
                "give the regex the same auth and ip_allow_list, or narrow its literal beginning",
            )
    for barrier in site.once(barriers, shared):
        lost = lost_behind(barrier, shared) if id(barrier.rule) in own else None
        if lost is not None:
            other, path = lost
            yield _problem(
                exposure,
                "E140",
                "last-slash",
                f"{barrier.rule.where}.path".lstrip("."),
                f"{barrier.rule.path} {bar(barrier.rule)}, and so must {path}, the same to a backend that overlooks a "
                f"last slash; it would be kept from everybody, and {other.path} answers it: {_origin(other, site)}",
                "let the regex have both, for example with /? at its end",
            )
    yield from _health_conflicts(exposure, rules)


def _health_conflicts(exposure: x.Exposure, rules: Sequence[Rule]) -> Iterator[Problem]:
    known: dict[tuple[Any, Any], str] = {}
    for rule in rules:
        if rule.health_check_path is None:
            continue
        where = rule.asked.get("health_check_path", rule.where)
        key = (_backend_key(rule.backend, exposure), rule.port)
        other = known.setdefault(key, rule.health_check_path)
        if other != rule.health_check_path:
            reason = f"one backend has two health paths: {other} and {rule.health_check_path}"
            yield _problem(exposure, "E116", "health-check", where, reason)
        probe = rule.backend.readiness if isinstance(rule.backend, x.Workload) else None
        if probe is not None and probe.path != rule.health_check_path:
            yield _problem(
                exposure,
                "E116",
                "health-check",
                where,
                f"the readiness probe asks {probe.path}, the health check {rule.health_check_path}",
                "give it once",
            )


def _backend_key(backend: x.Backend, exposure: x.Exposure) -> object:
    """What makes two backends one; two workloads of one name are the same, or refused before this."""
    if isinstance(backend, x.Pods):
        return backend.name, tuple(sorted(backend.selector.items())), backend.port
    return ("workload", workload_name(backend, exposure)) if isinstance(backend, x.Workload) else backend


def _shared_host_conflicts(site: Site) -> Iterator[Problem]:
    for host, sharing in site.by_host.items():
        first, *others = sharing
        for exposure in others:
            if (exposure.tls, exposure.hsts, redirects(exposure)) != (first.tls, first.hsts, redirects(first)):
                yield _problem(
                    exposure,
                    "E108",
                    "shared-host",
                    "hosts",
                    f"{host} is shared with {first.name}, and their tls, hsts or redirect differ",
                )
        known: dict[tuple[str, str], x.Exposure] = {}
        for exposure in sharing:
            for rule in site.rules[exposure.name]:
                other = known.setdefault(rule.key, exposure)
                if other is not exposure:
                    where = f"{rule.where}.path".lstrip(".")
                    twin = next(one for one in site.rules[other.name] if one.key == rule.key)
                    reason = f"{host}{rule.path} is answered by {other.name} already: {_origin(twin, site)}"
                    yield _problem(exposure, "E108", "duplicate", where, reason)


def _crossed_schemes(site: Site) -> Iterator[Problem]:
    """A closed name without tls below an open wildcard with it: HTTPS for the name would be the wildcard's to answer.

    On most controllers only the wildcard has a server for HTTPS then. It is refused on all of them, so that an app that
    moves does not open.
    """
    for exposure in site.exposures:
        for way in site.ways_in_above(exposure) if not exposure.tls else ():
            if way.app.tls:
                reason = (
                    f"{way.host}{way.closed.path} {bar(way.closed)} and has no tls, and {way.wildcard} has: over HTTPS "
                    f"{way.app.name} would answer for {way.host} without that"
                )
                where = f"hosts[{exposure.hosts.index(way.host)}]"
                yield _problem(exposure, "E118", "open-over-closed", where, reason, "give tls to both, or to neither")


def _port_conflicts(site: Site) -> Iterator[Problem]:
    known: dict[tuple[int, str], str] = {}
    for exposure in site.exposures:
        for stream in site.streams[exposure.name]:
            key = (stream.number, stream.protocol)
            if key in known:
                yield _problem(
                    exposure,
                    "E108",
                    "duplicate",
                    stream.where,
                    f"{stream.protocol} port {stream.number} is taken already ({known[key]})",
                )
            known.setdefault(key, f"{exposure.name}, {stream.where}")
            if isinstance(stream.backend, x.Pods) and isinstance(stream.target, str):
                yield _problem(
                    exposure, "E105", "port", stream.where, "pods are reached by port number", "give target as a number"
                )


def _raw_ports(site: Site) -> Iterator[Problem]:
    """Raw ports that lead to the very port that a closed route guards: whoever connects there is asked nothing."""
    closed = [one for one in routes_of(site) if one.rule.is_closed] if any(site.streams.values()) else []
    beside = Beside(closed)
    for raw in raw_ports_of(site) if closed else ():
        number = beside.first(raw, are_same) if raw.stream.protocol == "TCP" else None
        if number is not None:
            guarded = closed[number]
            where = raw.stream.where
            reason = f"raw port {raw.stream.number} leads to {guarded}, which {guarded.protects(raw.exposure)}"
            hint = "let the raw port lead to another port of the pods, or leave it out"
            yield _problem(raw.exposure, "E150", "raw-port", where, reason, hint)


def _reaching(site: Site) -> Iterator[Problem]:
    told: set[int] = set()
    for found in reaches(site):
        rule, exposure = found.route.rule, found.route.exposure
        if found.is_meant or id(rule) in told:
            continue
        told.add(id(rule))
        where = f"{rule.where}.{'path' if rule.rewrite is None else 'rewrite'}" if rule.where else ""
        hint = "ask for the same here, or lead to a backend of its own; or, if it is meant, say "
        hint += "reaches_protected: true" if rule.where else "routes: [{path: /, reaches_protected: true}]"
        yield _problem(exposure, "E151", "reaches-protected", where, f"{found.how} reaches {found.what}", hint)


def _needless(site: Site) -> Iterator[Problem]:
    """Routes that say that they reach what is protected, and do not: the word would hide what comes later."""
    rules = [(one, rule) for one in site.exposures for rule in site.rules[one.name] if rule.reaches_protected]
    reaching = {id(found.route.rule) for found in reaches(site)} if rules else set()
    for exposure, rule in rules:
        if id(rule) not in reaching:
            reason = f"{rule.path} reaches nothing that another route protects"
            hint = "drop it; or give the app that protects it together with this one"
            yield _problem(exposure, "E152", "reaches-protected", f"{rule.where}.reaches_protected", reason, hint)


def _origin(rule: Rule, site: Site) -> str:
    """Where a route is written, whichever app it belongs to."""
    exposure = site.once(_owners, site)[id(rule)]
    return exposure.origin(f"{rule.where}.path" if rule.where else "")


def _regexes(rules: Sequence[Rule]) -> Heads:
    return Heads(rule for rule in rules if rule.match == "regex")


def _owners(site: Site) -> dict[int, x.Exposure]:
    """Whose a route is, by its ``id``."""
    return {id(rule): one for one in reversed(site.exposures) for rule in site.rules[one.name]}


def _auth(rule: Rule, exposure: x.Exposure) -> str:
    """What a route asks for, and where that is written."""
    where = rule.asked.get("auth", "")
    if rule.auth is None:
        return f"no password, by {exposure.origin(where)}" if where else "no password"
    kind = "Digest auth" if isinstance(rule.auth, x.DigestAuth) else "Basic auth"
    return f"{kind}, by {exposure.origin(where)}"


def _problem(  # noqa: PLR0917  the parts of a problem
    exposure: x.Exposure, code: str, topic: str, where: str, reason: str, hint: str | None = None
) -> Problem:
    return Problem(code=code, topic=topic, where=where, reason=reason, hint=hint, source=exposure.at(where))
