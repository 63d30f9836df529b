"""Needs against a controller: every refusal at once, or the rendering with its preconditions and notes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from anygress import exposure as x
from anygress.controllers import all_controllers
from anygress.controllers._controller import LIMIT_CODES
from anygress.errors import Problem
from anygress.manifest import NameClashError, Note, Precondition, Rendering, owner
from anygress.support import version_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from anygress.controllers._controller import Controller
    from anygress.features import Feature, Need, Site
    from anygress.manifest import Manifest

_LONG_SECONDS = 60
"""The shortest idle timeout of the load balancers that usually stand in front (AWS Classic and ALB: 60 s)."""


_PATH_PARAMETERS = (
    "a backend that drops ;parameters from paths or takes a backslash for a slash (Tomcat, Jetty, IIS) may serve "
    "/admin;x as /admin, and here that is another path (RFC 3986): have it refuse them, or ask for the password itself"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DnsRecord:
    """A record to make by hand: the name, and the command that prints the address it points to."""

    name: str
    address_command: str


@dataclass(frozen=True, kw_only=True)
class Report:
    """How one controller stands to one app.

    ``problems`` are what is refused; when there are none, ``rendering`` has the objects. ``preconditions`` must hold
    outside the app, ``notes`` say what is not the same, ``records`` are to be made in a zone kept by hand.
    """

    controller: Controller
    site: Site
    problems: tuple[Problem, ...] = ()
    rendering: Rendering | None = None
    preconditions: tuple[Precondition, ...] = ()
    notes: tuple[Note, ...] = ()
    records: tuple[DnsRecord, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the controller can do all of it."""
        return not self.problems

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """Everything the app needs."""
        return tuple(need for exposure in self.site.exposures for need in self.site.needs(exposure))


def check_site(site: Site, controller: Controller, *, strict: bool = False, confirmed: Collection[str] = ()) -> Report:
    """Hold a valid app against one controller. ``strict`` refuses preconditions that nothing confirms."""
    problems = [
        *(problem for exposure in site.exposures for problem in _refusals(exposure, site, controller)),
        *controller.limits(site),
    ]
    notes = tuple(dict.fromkeys(_notes(site, controller)))  # routes that lack the same are told once
    records = tuple(_records(site, controller))
    if problems:
        return Report(controller=controller, site=site, problems=_once(problems), notes=notes, records=records)
    try:
        rendering = controller.render(site)
    except NameClashError as clash:
        problems = [_clash(one, other) for one, other in clash.clashes]
        return Report(controller=controller, site=site, problems=_once(problems), notes=notes, records=records)
    preconditions = (*rendering.preconditions, *_patches(rendering), *_idle_timeouts(site, controller))
    preconditions = tuple(
        replace(p, confirmed=p.confirmed or p.key in confirmed or controller.confirms(p.key)) for p in preconditions
    )
    problems = [_unconfirmed(p, controller, site) for p in preconditions if _refuses(p, strict=strict)]
    return Report(
        controller=controller,
        site=site,
        problems=_once(problems),
        rendering=None if problems else rendering,
        preconditions=preconditions,
        notes=(*notes, *rendering.notes),
        records=records,
    )


def _clash(one: Manifest, other: Manifest) -> Problem:
    what = f"{one['kind']} {one['metadata']['name']}"
    return Problem(
        code="E108",
        topic="duplicate",
        where="name",
        reason=f'"{owner(one)}" and "{owner(other)}" would both make {what}, each another one',
        hint="give one of the two another name",
    )


def _once(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(dict.fromkeys(problems))


def _refusals(exposure: x.Exposure, site: Site, controller: Controller) -> Iterator[Problem]:
    seen: set[tuple[Feature, str]] = set()
    for need in site.needs(exposure):
        stance = controller.stances[need.feature]
        lost = stance.verdict == "absent" and (need.asked or need.feature.protects)
        lost = lost or (stance.verdict == "partial" and stance.loses_protection)
        if not lost or (need.feature, need.where) in seen:
            continue
        seen.add((need.feature, need.where))
        yield Problem(
            code=need.feature.code,
            topic=need.feature.label,
            where=need.where,
            source=exposure.at(need.where),
            reason=f"{controller.name} {controller.at_version}: {stance.why or 'it has none'}",
            hint=_alternatives(need.feature, controller, stance.instead),
        )


def _alternatives(feature: Feature, controller: Controller, instead: str | None) -> str | None:
    able = [
        name
        for name, other in all_controllers().items()
        if name != controller.name and other.support[feature].verdict in ("native", "built_in", "cluster_config")
    ]
    ways = [f"use {', '.join(able)}"] if able else ["no controller known here can"]
    return "; or ".join([*ways, *([instead] if instead else [])])


def _notes(site: Site, controller: Controller) -> Iterator[Note]:
    yield from controller.notes(site)
    if version_key(controller.at_version) > version_key(controller.newest):
        yield Note(
            text=f"{controller.name} {controller.at_version} is taken for {controller.newest}, the newest known here"
        )
    for exposure in site.exposures:
        if _half_open(exposure, site):
            yield Note(text=_PATH_PARAMETERS, where="routes")
        if not exposure.tls and any(rule.auth for rule in site.rules[exposure.name]):
            yield Note(text="without tls the password crosses the network in clear", where="auth")
        if site.streams[exposure.name] and any(rule.auth for rule in site.rules[exposure.name]):
            yield Note(text="raw TCP and UDP ports have no password: auth is for HTTP", where="ports")
        for need in site.needs(exposure):
            stance = controller.stances[need.feature]
            worth_saying = stance.verdict == "partial" or (stance.verdict == "absent" and not need.asked)
            if worth_saying and stance.why and not stance.loses_protection:
                yield Note(text=stance.why, feature=need.feature)
        if exposure.annotations:
            keys = ", ".join(sorted(exposure.annotations))
            yield Note(text=f"not portable, passed on as they are: {keys}", where="annotations")


def _half_open(exposure: x.Exposure, site: Site) -> bool:
    """Whether some routes of a host ask for a password and others do not, or for another one."""
    rules = site.rules_beside(exposure)
    return any(rule.auth != rules[0].auth for rule in rules)


def _records(site: Site, controller: Controller) -> Iterator[DnsRecord]:
    for exposure in site.exposures:
        if isinstance(exposure.dns, x.ManualDns):
            command = controller.address_command(controller.addressed_by(exposure, site))
            yield from (DnsRecord(name=host, address_command=command) for host in exposure.hosts)


def _patches(rendering: Rendering) -> Iterator[Precondition]:
    for patch in rendering.service_patches:
        pairs = " ".join(f"'{key}={value}'" for key, value in sorted(patch.annotations.items()))
        space = f" -n {patch.namespace}" if patch.namespace else ""
        yield Precondition(
            key=f"annotations-of-{patch.name}",
            text=f"Service {patch.name} carries annotations that say how to reach it",
            line=f"kubectl annotate service {patch.name}{space} --overwrite {pairs}",
        )


def _idle_timeouts(site: Site, controller: Controller) -> Iterator[Precondition]:
    """A load balancer in front cuts what is idle for longer than it allows, whatever the controller does."""
    if not controller.behind_load_balancer:
        return
    rules = [rule for exposure in site.exposures for rule in site.rules[exposure.name]]
    longest = max((r.timeout_seconds for r in rules if r.websockets or r.timeout_seconds > _LONG_SECONDS), default=0)
    if longest:
        yield Precondition(
            key="idle-timeout",
            text=f"a load balancer in front of the controller allows {longest} s idle",
            line="GCP: none for a passthrough load balancer, else the backend service's timeoutSec; "
            "AWS: load_balancing.idle_timeout.timeout_seconds (ALB), tcp.idle_timeout.seconds (NLB); "
            "Azure: idleTimeoutInMinutes, annotation service.beta.kubernetes.io/azure-load-balancer-tcp-idle-timeout",
            where="timeout_seconds",
        )


def _refuses(precondition: Precondition, *, strict: bool) -> bool:
    protects = precondition.feature is not None and precondition.feature.protects
    return not precondition.confirmed and (strict or protects)


def _unconfirmed(precondition: Precondition, controller: Controller, site: Site) -> Problem:
    source = next((exposure.at(precondition.where) for exposure in site.exposures if exposure.source), None)
    line = f": {precondition.line}" if precondition.line else ""
    return Problem(
        code=precondition.feature.code if precondition.feature else LIMIT_CODES["precondition"],
        topic=precondition.feature.label if precondition.feature else "precondition",
        where=precondition.where,
        source=source if len(site.exposures) == 1 else None,  # a precondition does not say whose it is
        reason=f"{controller.name} can, if this holds, and nothing here says that it does: {precondition.text}{line}",
        hint=f'confirm it with the controller\'s options, or with confirm: ["{precondition.key}"]',
    )


def as_dict(report: Report) -> dict[str, Any]:
    """A report for JSON output."""
    return {
        "controller": report.controller.name,
        "version": report.controller.at_version,
        "options": {key: str(value) for key, value in report.controller.options().items()},
        "apps": [exposure.name for exposure in report.site.exposures],
        "ok": report.ok,
        "problems": [problem.as_dict() for problem in report.problems],
        "preconditions": [
            {"key": p.key, "text": p.text, "line": p.line, "confirmed": p.confirmed, "where": p.where}
            for p in report.preconditions
        ],
        "notes": [
            {"text": n.text, "feature": n.feature.label if n.feature else None, "where": n.where} for n in report.notes
        ],
        "records": [{"name": r.name, "address_command": r.address_command} for r in report.records],
    }
