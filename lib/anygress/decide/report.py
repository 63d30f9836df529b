"""Needs against a controller: every refusal at once, or the rendering with its preconditions and notes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from anygress.controllers import all_controllers
from anygress.controllers.annotations import field_for, is_own, protected_by, reader_of
from anygress.controllers.base.controller import LIMIT_CODES
from anygress.description import exposure as x
from anygress.description.foreign_terms import meant_by
from anygress.description.grammar import DRAIN_SECONDS
from anygress.errors import Problem
from anygress.features.feature import REWRITES, Feature
from anygress.features.support import version_key
from anygress.rendering.backends import (
    Beside,
    Raw,
    accesses_of,
    are_doubtful,
    may_be_one_space,
    may_be_same,
    raw_ports_of,
    routes_of,
)
from anygress.rendering.manifest import NameClashError, Note, Precondition, Rendering, owner
from anygress.rendering.reaching import reaches
from anygress.rendering.workload import workload_name
from anygress.sidecar.capabilities import ABILITIES
from anygress.sidecar.plan import Relief, allowed, can_help, is_weak, relieve

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from anygress.controllers.base.controller import Controller
    from anygress.features.feature import Need, Site
    from anygress.features.support import Hole, Support
    from anygress.rendering.manifest import Manifest

_LONG_SECONDS = 60
"""The shortest idle timeout of the load balancers that usually stand in front (AWS Classic and ALB: 60 s)."""


_REACHES_PROTECTED = "reaches_protected"
_OTHER_PATHS = (
    "a backend that folds the case of letters, drops ;parameters from paths or decodes them twice (Tomcat, Jetty, IIS) "
    "may serve /ADMIN, /admin;x and /%2561dmin as /admin, and here those are other paths (RFC 3986): have it refuse "
    "them, or ask for the password itself"
)
_NOBODYS_PATHS = (
    "a path that some backend takes for one that is closed (an encoded slash, a backslash, several slashes, dots "
    "beside one, a last slash more or less) is answered 403 or 404"
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
    ``polyfilled`` are the needs that a proxy beside the app does, since the app has a fallback; ``relieved`` is the app
    as the controller sees it then.
    """

    controller: Controller
    site: Site
    problems: tuple[Problem, ...] = ()
    rendering: Rendering | None = None
    preconditions: tuple[Precondition, ...] = ()
    notes: tuple[Note, ...] = ()
    records: tuple[DnsRecord, ...] = ()
    polyfilled: tuple[Need, ...] = ()
    relieved: Site | None = None

    @property
    def ok(self) -> bool:
        """Whether the controller can do all of it."""
        return not self.problems

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """Everything the app needs."""
        return tuple(need for exposure in self.site.exposures for need in self.site.needs(exposure))

    @property
    def reaching(self) -> tuple[Note, ...]:
        """The notes of what is protected on one route and reached on another, which says that it is meant."""
        return tuple(note for note in self.notes if note.where.rpartition(".")[2] == _REACHES_PROTECTED)

    @cached_property
    def distinct_preconditions(self) -> tuple[Precondition, ...]:
        """The preconditions, and of those that several routes ask for alike one; confirmed when all of them are."""
        found: dict[tuple[str, str | None], list[Precondition]] = {}
        for one in self.preconditions:
            found.setdefault((one.text, one.line), []).append(one)
        return tuple(replace(alike[0], confirmed=all(one.confirmed for one in alike)) for alike in found.values())

    @cached_property
    def distinct_notes(self) -> tuple[Note, ...]:
        """The notes, and of those that say the same of several routes one."""
        return tuple({(note.feature, note.text): note for note in self.notes}.values())


def check_site(
    site: Site,
    controller: Controller,
    *,
    strict: bool = False,
    confirmed: Collection[str] = (),
    without: Report | None = None,
) -> Report:
    """Hold a valid app against one controller. ``strict`` refuses preconditions that nothing confirms.

    What the controller refuses or does badly, and a fallback of the app's allows, is done by a proxy beside the app.
    ``without`` is the report, asked in the same way, of the same app without any fallback, where that is known.
    """
    report = without or _check(site, controller, None, strict=strict, confirmed=confirmed)
    if all(exposure.fallback is None for exposure in site.exposures):
        return report
    relief = relieve(site, controller, _refused(report))
    return _check(site, controller, relief, strict=strict, confirmed=confirmed) if relief else report


def can_be_relieved(report: Report) -> bool:
    """Whether what a controller refuses of an app could all be done by a proxy beside it; False where surely not."""
    stances = report.controller.stances
    return all(need.feature in ABILITIES or not _is_lost(need, stances[need.feature]) for need in report.needs)


def could_be_taken_over(report: Report) -> frozenset[Feature]:
    """The features of an app without a fallback of which a proxy beside it, if it may do one alone, would do any."""
    refused, stances = _refused(report), report.controller.stances
    return frozenset(
        need.feature
        for need in report.needs
        if can_help(need, report.controller)
        and ((need.feature, need.where) in refused or is_weak(stances[need.feature]))
    )


_BY_CODE = {feature.code: (feature,) for feature in Feature} | {
    LIMIT_CODES["hash-kind"]: (Feature.BASIC_AUTH, Feature.DIGEST_AUTH),
    LIMIT_CODES["realm"]: (Feature.BASIC_AUTH, Feature.DIGEST_AUTH),
    LIMIT_CODES["hsts"]: (Feature.HSTS,),
    LIMIT_CODES["body-limit"]: (Feature.BODY_LIMIT,),
    LIMIT_CODES["ip-allow-list"]: (Feature.IP_ALLOW_LIST,),
    LIMIT_CODES["response-headers"]: (Feature.RESPONSE_HEADERS,),
    LIMIT_CODES["rewrite"]: REWRITES,
}
"""What a problem with each code refuses: a feature, or a value of one."""


def _refused(report: Report) -> set[tuple[Feature, str]]:
    unheard = {_unconfirmed(one, report.controller, report.site) for one in _unheard_clients(report)}
    asked = {(need.feature, need.where) for need in report.needs}
    return {
        (feature, where)
        for problem in report.problems
        if problem not in unheard
        for feature in _BY_CODE.get(problem.code, ())
        for where in _around(problem.where)
        if (feature, where) in asked
    }


def _around(where: str) -> Iterator[str]:
    """A keyword path and all that it is below: ``auth.realm`` is of ``auth``, and so is ``auth.users[0]``."""
    yield where
    yield from (where[:place] for place, character in enumerate(where) if character in ".[")


def _unheard_clients(report: Report) -> Iterator[Precondition]:
    """What a proxy beside the app is no help against: it hears of clients from the controller alone."""
    return (one for one in report.preconditions if one.key in (_CLIENT_ADDRESS, _CLIENT_CONNECTION))


def _check(
    described: Site, controller: Controller, relief: Relief | None, *, strict: bool, confirmed: Collection[str]
) -> Report:
    site = relief.site if relief else described
    confirmed = {*confirmed, *controller.confirm}
    done = relief.done if relief else frozenset()
    problems = [
        *(problem for exposure in site.exposures for problem in _refusals(exposure, site, controller, done)),
        *(problem for exposure in site.exposures for problem in _annotation_problems(exposure, controller)),
        *_hole_problems(site, controller, confirmed),
        *controller.limits(site),
        *(relief.problems if relief else ()),
    ]
    notes = (
        *_notes(described, site, controller, done),
        *_notes_of_holes(site, controller, confirmed),
        *(relief.notes if relief else ()),
    )
    report = Report(
        controller=controller,
        site=described,
        notes=tuple(dict.fromkeys(notes)),  # routes that lack the same are told once
        records=tuple(_records(site, controller)),
        polyfilled=relief.needs if relief else (),
        relieved=relief.site if relief else None,
    )
    if problems:
        return replace(report, problems=_once(problems))
    try:
        rendering = controller.render(site)
    except NameClashError as clash:
        problems = [_clash(one, other) for one, other in clash.clashes]
        return replace(report, problems=_once(problems))
    preconditions = (*rendering.preconditions, *_patches(rendering))
    preconditions += (*_client_addresses(described, controller, done), *_idle_timeouts(described, controller))
    preconditions += relief.preconditions if relief else ()
    preconditions = tuple(replace(p, confirmed=p.confirmed or p.key in confirmed) for p in preconditions)
    problems = [_unconfirmed(p, controller, described) for p in preconditions if refuses(p, strict=strict)]
    problems += _borrowed_services(described, controller, rendering)
    return replace(
        report,
        problems=_once(problems),
        rendering=None if problems else rendering,
        preconditions=preconditions,
        notes=(*report.notes, *rendering.notes),
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


def _borrowed_services(site: Site, controller: Controller, rendering: Rendering) -> Iterator[Problem]:
    """Services that a description names as somebody else's, and that are made here: what leads to them is known then.

    That before a workload or pods is theirs. Others, such as a proxy's or one with settings, come and go with settings.
    """
    made: dict[str, list[Manifest]] = {}
    for one in rendering.drafts:
        if one["kind"] == "Service":
            made.setdefault(one["metadata"]["name"], []).append(one)
    for access in accesses_of(site):
        place, where = access.places[0], access.stream.where if isinstance(access, Raw) else access.rule.where
        for service in made.get(place.service, ()) if place.labels is None else ():
            if may_be_one_space(service["metadata"].get("namespace"), place.namespace):
                reason = f"Service {place.service} is one that is made here for {owner(service)} on {controller.name}"
                hint = "name the workload, the pods or the Service that it stands for"
                where = f"{where}.service".lstrip(".")
                yield controller.problem("backend", access.exposure, where, reason, hint=hint)


def _once(problems: list[Problem]) -> tuple[Problem, ...]:
    return tuple(dict.fromkeys(problems))


def _refusals(
    exposure: x.Exposure, site: Site, controller: Controller, done: Collection[tuple[str, Feature, str]]
) -> Iterator[Problem]:
    seen: set[tuple[Feature, str]] = set()
    for need in site.needs(exposure):
        stance = controller.stances[need.feature]
        if not _is_lost(need, stance) or (need.feature, need.where) in seen:
            continue
        if (exposure.name, need.feature, need.where) in done:
            continue
        seen.add((need.feature, need.where))
        yield Problem(
            code=need.feature.code,
            topic=need.feature.label,
            where=need.where,
            source=exposure.at(need.where),
            reason=f"{controller.name} {controller.at_version}: {stance.why or 'it has none'}",
            hint=_alternatives(need, exposure, controller, stance.instead),
        )


def _is_lost(need: Need, stance: Support) -> bool:
    lost = stance.verdict == "absent" and (need.asked or need.feature.protects)
    return lost or (stance.verdict == "partial" and stance.loses_protection)


def _annotation_problems(exposure: x.Exposure, controller: Controller) -> Iterator[Problem]:
    for key in exposure.annotations:
        other = protected_by(key, controller.name)
        if is_own(key, controller.name):
            reason = f"protection on {controller.name} hangs on this annotation, so it is not yours to set"
        elif other is not None:
            reason = f"{other} protects by this annotation, and {controller.name} does not: here it would be open"
        else:
            continue
        yield controller.problem(
            "annotations",
            exposure,
            f'annotations["{key}"]',
            reason,
            hint=f"drop it: {meant_by(key, ()) or field_for(key)}",
        )


def without_effect(exposure: x.Exposure, controller: Controller) -> dict[str, str]:
    """The annotations of an app that do nothing on a controller, and who is known to read each."""
    readers = ((key, reader_of(key, controller.name)) for key in sorted(exposure.annotations))
    return {key: reader for key, reader in readers if reader is not None}


def no_effect(key: str, reader: str) -> str:
    """What is said of an annotation that does nothing."""
    return f"{key} has no effect here: {reader} reads it"


def _holes(site: Site, controller: Controller, *, opening: bool) -> Iterator[tuple[Hole, str]]:
    """What is known to be wrong with this version and concerns these apps, each with the version that repairs it."""
    used = {need.feature.label for exposure in site.exposures for need in site.needs(exposure)}
    guards = any(rule.is_closed for exposure in site.exposures for rule in site.rules[exposure.name])
    for hole in controller.known_holes:
        fixed = hole.repaired_in(controller.at_version)
        concerned = not hole.only_with or not used.isdisjoint(hole.only_with)
        if fixed is not None and concerned and opening == (hole.opens and guards):
            yield hole, fixed


def _hole_problems(site: Site, controller: Controller, confirmed: Collection[str]) -> Iterator[Problem]:
    """A version that lets requests past a guard may guard nothing. No version given is the newest there is."""
    if controller.version is None:
        return
    for hole, fixed in _holes(site, controller, opening=True):
        if hole.name not in confirmed:
            yield Problem(
                code=LIMIT_CODES["known-hole"],
                topic="known-hole",
                where="controller.version",
                value=controller.version,
                reason=f"{controller.name} {controller.version} {hole.does}, past what protects here: "
                f"{hole.name}, {hole.source}",
                hint=f"run {fixed} or later, and give its whole version; "
                f'or, where yours is repaired, confirm: ["{hole.name}"]',
            )


def _notes_of_holes(site: Site, controller: Controller, confirmed: Collection[str]) -> Iterator[Note]:
    opening = [*_holes(site, controller, opening=True)]
    if controller.version is None:
        if opening:
            least = max((fixed for _, fixed in opening), key=version_key)
            listed = ", ".join(hole.name for hole, _ in opening)
            yield Note(
                text=f"{controller.name} {controller.newest} must be {least} or later, or requests get past what "
                f"protects here: {listed}"
            )
        return
    told = [(hole, fixed) for hole, fixed in opening if hole.name in confirmed]
    for hole, fixed in (*told, *_holes(site, controller, opening=False)):
        known = "confirmed to be repaired" if hole.name in confirmed else f"repaired in {fixed}"
        yield Note(text=f"{controller.name} {controller.version} {hole.does} ({hole.name}, {known}): {hole.source}")


def _alternatives(need: Need, exposure: x.Exposure, controller: Controller, instead: str | None) -> str | None:
    feature = need.feature
    able = [
        name
        for name, other in all_controllers().items()
        if name != controller.name and other.support[feature].verdict in ("native", "built_in", "cluster_config")
    ]
    ways = [f"use {', '.join(able)}"] if able else ["no controller known here can"]
    helps = can_help(need, controller) and feature not in allowed(exposure.fallback)
    fallback = ["fallback: sidecar, a proxy beside the app"] if helps else []
    return "; or ".join([*ways, *fallback, *([instead] if instead else [])])


def _notes(
    described: Site, site: Site, controller: Controller, done: Collection[tuple[str, Feature, str]]
) -> Iterator[Note]:
    """``site`` is what the controller sees: less than is described where a proxy does the rest."""
    yield from controller.notes(site)
    if version_key(controller.at_version) > version_key(controller.newest):
        yield Note(
            text=f"{controller.name} {controller.at_version} is taken for {controller.newest}, the newest known here"
        )
    yield from _notes_of_backends(described)
    for exposure in site.exposures:
        yield from _notes_of_guards(exposure, described, site)
        for need in site.needs(exposure):
            stance = controller.stances[need.feature]
            if (exposure.name, need.feature, need.where) in done:
                continue
            worth_saying = (
                stance.noted or stance.verdict == "partial" or (stance.verdict == "absent" and not need.asked)
            )
            if worth_saying and stance.why and not stance.loses_protection:
                yield Note(text=stance.why, feature=need.feature)
        yield from _notes_of_workloads(exposure, described)
        if exposure.annotations:
            keys = ", ".join(sorted(exposure.annotations))
            yield Note(text=f"not portable, passed on as they are: {keys}", where="annotations")
        for key, reader in without_effect(exposure, controller).items():
            yield Note(text=no_effect(key, reader), where=f'annotations["{key}"]')


def _notes_of_workloads(exposure: x.Exposure, site: Site) -> Iterator[Note]:
    """What is cut when pods are replaced, though the app asks for the time."""
    for rule in site.rules[exposure.name]:
        if isinstance(rule.backend, x.Workload):
            rest = rule.backend.termination_grace_seconds - DRAIN_SECONDS
            if rule.timeout_seconds > rest:
                name = workload_name(rule.backend, exposure)
                yield Note(
                    text=f"what takes longer than {rest} s is cut when the pods of {name} are replaced "
                    f"(termination_grace_seconds, less {DRAIN_SECONDS} s)",
                    where=rule.asked.get("timeout_seconds", rule.where),
                )


def _notes_of_guards(exposure: x.Exposure, described: Site, site: Site) -> Iterator[Note]:
    rules, streams = described.rules[exposure.name], site.streams[exposure.name]
    if _half_open(exposure, site):
        yield Note(text=_OTHER_PATHS, where="routes")
        yield Note(text=_NOBODYS_PATHS, where="routes")
    if any(rule.auth for rule in rules):
        if not exposure.tls:
            yield Note(text="without tls the password crosses the network in clear", where="auth")
        if streams:
            yield Note(text="raw TCP and UDP ports have no password: auth is for HTTP", where="ports")
    if streams and any(rule.ip_allow_list for rule in rules):
        yield Note(text="raw TCP and UDP ports are for every address: ip_allow_list is for HTTP", where="ports")


def _notes_of_backends(site: Site) -> Iterator[Note]:
    """What reaches a protected backend because it is meant to, and what may without anybody's knowing."""
    for found in reaches(site):
        where = f"{found.route.rule.where}.{_REACHES_PROTECTED}"
        yield Note(text=f"{found.how} reaches {found.what}; {_REACHES_PROTECTED} says that it is meant", where=where)
    for found in reaches(site, are_one=are_doubtful):
        yield Note(
            text=f"{found.route} and {found.closed} are taken for two ports of pods; if they are one, {found.how} "
            f"reaches {found.what}",
            where=found.route.rule.where,
        )
    raws = raw_ports_of(site)
    closed = [one for one in routes_of(site) if one.rule.is_closed] if raws else []
    beside = Beside(closed)
    for raw in raws if closed else ():
        number = beside.first(raw, may_be_same) if raw.stream.protocol == "TCP" else None
        if number is not None:
            other = closed[number]
            yield Note(
                text=f"raw port {raw.stream.number} leads to {raw}: it must not be the port of the pods that "
                f"{other.protects(raw.exposure)}",
                where=raw.stream.where,
            )


def _half_open(exposure: x.Exposure, site: Site) -> bool:
    """Whether not the same people may on all routes of a host."""
    rules = site.rules_beside(exposure)
    return any(rule.guard != rules[0].guard for rule in rules)


def _records(site: Site, controller: Controller) -> Iterator[DnsRecord]:
    for exposure in site.exposures:
        if isinstance(exposure.dns, x.ManualDns):
            command = controller.address_command(controller.addressed_by(exposure, site))
            yield from (DnsRecord(name=host, address_command=command) for host in exposure.hosts)


def _patches(rendering: Rendering) -> Iterator[Precondition]:
    """Annotations for Services that other descriptions may name too, each with values of its own.

    One command an annotation, and none that overwrites: kubectl then changes nothing that is there, and shows it.
    https://kubernetes.io/docs/reference/kubectl/generated/kubectl_annotate/
    """
    for patch in rendering.service_patches:
        space = f" -n {patch.namespace}" if patch.namespace else ""
        command = f"kubectl annotate service {patch.name}{space}"
        yield Precondition(
            key=f"annotations-of-{patch.name}",
            text=f"Service {patch.name} carries annotations that say how to reach it, beside those of other apps: "
            "kubectl refuses where one has a value already and shows it; then "
            + (
                "put the two JSON objects into one, those within them too, "
                if any(value.startswith("{") for value in patch.annotations.values())
                else "see that it is not another app's, which this one would break, "
            )
            + "and say it again with --overwrite",
            kind="service",
            line="; ".join(f"{command} '{key}={value}'" for key, value in sorted(patch.annotations.items())),
        )


_CLIENT_ADDRESS = "client-address"
_CLIENT_CONNECTION = "client-connection"


def _client_addresses(
    site: Site, controller: Controller, done: Collection[tuple[str, Feature, str]]
) -> Iterator[Precondition]:
    """An allow-list hangs on this, whoever holds it: addresses that no node and no load balancer has replaced.

    A proxy beside the app is told the address that the connection to the controller came from, so that a header which
    the controller trusts is no help there: another proxy's address would be taken for a client's.
    """
    if controller.client_address is None:
        return
    needs = [(app.name, need) for app in site.exposures for need in site.needs(app)]
    asked = [(app, need.where) for app, need in needs if need.feature is Feature.IP_ALLOW_LIST]
    for by_proxy, told in ((False, _client_by_any), (True, _client_by_connection)):
        wheres = (where for app, where in asked if ((app, Feature.IP_ALLOW_LIST, where) in done) == by_proxy)
        if first := next(wheres, None):
            yield told(controller, first)


def _client_by_any(controller: Controller, where: str) -> Precondition:
    header = f"; behind a proxy that speaks HTTP {controller.client_header}" if controller.client_header else ""
    return Precondition(
        key=_CLIENT_ADDRESS,
        text=f"{controller.title} sees the addresses of clients, and not that of a node or a load balancer in "
        "their place, which may be on the list",
        kind="network",
        line=f"{controller.client_address}{header}",
        feature=Feature.IP_ALLOW_LIST,
        where=where,
    )


def _client_by_connection(controller: Controller, where: str) -> Precondition:
    return Precondition(
        key=_CLIENT_CONNECTION,
        text=f"{controller.title} takes connections from clients themselves, with their addresses: no proxy that "
        "speaks HTTP stands before it, whose address the proxy beside the app would take for a client's",
        kind="network",
        line=controller.client_address,
        feature=Feature.IP_ALLOW_LIST,
        where=where,
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
            kind="network",
            line="GCP: none for a passthrough load balancer, else the backend service's timeoutSec; "
            "AWS: load_balancing.idle_timeout.timeout_seconds (ALB), tcp.idle_timeout.seconds (NLB); "
            "Azure: idleTimeoutInMinutes, annotation service.beta.kubernetes.io/azure-load-balancer-tcp-idle-timeout",
            where="timeout_seconds",
        )


def refuses(precondition: Precondition, *, strict: bool) -> bool:
    """Whether an app is refused until this is confirmed."""
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
        hint=f"set the controller's options for it, or {controller.confirming(precondition.key)}",
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
        **_polyfilled(report),
        "preconditions": [
            {
                "key": p.key,
                "kind": p.kind,
                "text": p.text,
                "line": p.line,
                "confirmed": p.confirmed,
                "where": p.where,
            }
            for p in report.preconditions
        ],
        "notes": [
            {"text": n.text, "feature": n.feature.label if n.feature else None, "where": n.where} for n in report.notes
        ],
        "records": [{"name": r.name, "address_command": r.address_command} for r in report.records],
    }


def _polyfilled(report: Report) -> dict[str, Any]:
    """What a proxy does, where one does anything."""
    found = [{"feature": need.feature.label, "verdict": "polyfill", "where": need.where} for need in report.polyfilled]
    return {"polyfilled": found} if found else {}
