"""What changes when the controller of an app is swapped: for the people who call it, and for those who run it.

All of it is read off the two reports, the two tables and what was measured; nothing is kept by hand. Nothing is said to
be the same for want of a note: only where both have a position, and it is the same; what else is alike as far as
anybody says is *not known* to be the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anygress.controllers import get
from anygress.controllers.annotations import is_read_by, reader_of
from anygress.decide.pipeline import rendering_of, site_of
from anygress.decide.report import Report, check_site, no_effect, without_effect
from anygress.description import exposure as x
from anygress.features.evidence import measurements
from anygress.features.traits import Trait
from anygress.rendering.manifest import MERGE_ANNOTATION, owner
from anygress.sidecar.httpd import TRAITS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from anygress.controllers.base.controller import Controller
    from anygress.description.exposure import Exposure
    from anygress.features.evidence import Answer
    from anygress.features.feature import Feature
    from anygress.rendering.manifest import Manifest, Note, Precondition

_EVERYWHERE = frozenset({"host", "tls-secret", "tls-cert-manager", "tls-managed"})
"""Features of a behaviour that say nothing of whether its answers concern an app: how it is reached at all."""


_BY_PROXY = "by a proxy beside the app"
_MEASURED = "as promised, and so it was measured"
_DECLARED = "as promised, by its documentation: not measured"
_EFFECT = "has an effect: it reads it"
_DNS_OWNERS = (
    ("HTTPRoute", "gateway-httproute", "httproute"),
    ("VirtualServer", "crd", "crd"),
    ("Ingress", "ingress", "ingress"),
    ("Service", "service", "service"),
)
"""What external-dns makes records from: the kind, the source that reads it, how its TXT records spell it.

Of a VirtualServer that is the DNSEndpoint of its name.
https://github.com/kubernetes-sigs/external-dns/blob/master/docs/registry/txt.md
"""
_NOT_ROUTING = frozenset({
    "Certificate", "ClusterIssuer", "ConfigMap", "Deployment", "NetworkPolicy", "PodDisruptionBudget", "Secret",
    "Service",
})  # fmt: skip
"""Kinds that say nothing of who serves an app."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing on which the two have positions that are not the same."""

    about: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Requests of one behaviour that were answered otherwise, when the running controllers were asked."""

    behaviour: str
    about: str
    before: str
    after: str
    asked: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Objects:
    """Objects by kind and name: which go, which come, which stay and are otherwise. Labels do not count."""

    gone: tuple[str, ...]
    come: tuple[str, ...]
    otherwise: tuple[str, ...]
    kept: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """All that changes. ``callers`` and ``answers`` are felt by those who call the app; the rest by those who run it.

    ``measured_at`` has the version of each of the two that was asked, None for one that never ran. ``not_compared`` are
    needed features that a proxy beside the app does on one of the two, so that no answer of a controller's is theirs.
    ``annotations`` are all but those that have an effect on both.
    ``traits`` are what no description speaks of. ``same`` is on what both have a position that is the same,
    ``not_known`` on what one of them has none that was measured or is said. ``between`` is what is to be known of the
    way from the one to the other, while both are there.
    ``preconditions_gone`` need not hold any more, ``preconditions_come`` must from now on; one of both is told twice,
    since it is another. ``reaching`` is what is protected and reached all the same, on both.
    """

    before: Report
    after: Report
    callers: tuple[Change, ...]
    traits: tuple[Change, ...]
    same: tuple[str, ...]
    not_known: tuple[str, ...]
    between: tuple[str, ...]
    reaching: tuple[Note, ...]
    answers: tuple[Answers, ...]
    measured_at: Mapping[str, str | None]
    not_compared: tuple[Feature, ...]
    operators: tuple[Change, ...]
    annotations: tuple[Change, ...]
    objects: Objects
    preconditions_gone: tuple[Precondition, ...]
    preconditions_come: tuple[Precondition, ...]
    addresses: tuple[Change, ...]
    notes_gone: tuple[Note, ...]
    notes_come: tuple[Note, ...]


def reports_of(
    exposures: Exposure | Iterable[Exposure], before: str | Controller, after: str | Controller, *, strict: bool = False
) -> tuple[Report, Report]:
    """The same app on two controllers. Raises InvalidSpec and UnknownController as :func:`anygress.check` does."""
    site = site_of(exposures)
    return check_site(site, get(before), strict=strict), check_site(site, get(after), strict=strict)


def differences(before: Report, after: Report) -> Differences:
    """What changes between two reports of one app. Raises CannotExpose where one of the controllers refuses it."""
    renderings = rendering_of(before), rendering_of(after)
    needed = tuple(dict.fromkeys(need.feature for need in before.needs))
    by_proxy = tuple(dict.fromkeys(need.feature for need in (*before.polyfilled, *after.polyfilled)))
    told = tuple(_told(before, after, needed))
    traits = tuple(_traits(before, after))
    same, not_known = _alike(before, after, needed)
    otherwise = _answered_otherwise(before.controller.name, after.controller.name, needed)
    objects = [(*one.drafts, *(found.manifest for found in one.cluster)) for one in renderings]
    moved = _objects(*objects)
    known = {change.before for _, change in told} | {change.after for _, change in told}
    known |= {text for report in (before, after) for text in _silent(report).values()}
    controllers = before.controller.name, after.controller.name
    return Differences(
        before=before,
        after=after,
        callers=tuple(change for feature, change in told if feature.meaning.felt_by == "callers"),
        traits=traits,
        same=tuple(label for label in same if label not in otherwise),
        not_known=not_known,
        between=tuple(_between(before, after, moved)),
        reaching=after.reaching,
        answers=_answers(*controllers, [feature for feature in needed if feature not in by_proxy]),
        measured_at={name: _measured_at(name) for name in controllers},
        not_compared=by_proxy,
        operators=tuple(change for feature, change in told if feature.meaning.felt_by == "operators"),
        annotations=tuple(_annotations(before, after)),
        objects=moved,
        preconditions_gone=_less(before.distinct_preconditions, after.distinct_preconditions),
        preconditions_come=_less(after.distinct_preconditions, before.distinct_preconditions),
        addresses=tuple(_addresses(before, after)),
        notes_gone=_notes(before, after, known),
        notes_come=_notes(after, before, known),
    )


def _measured_at(controller: str) -> str | None:
    evidence = measurements().controllers.get(controller)
    return evidence.run.version if evidence and evidence.run else None


def _told(before: Report, after: Report, needed: Iterable[Feature]) -> Iterator[tuple[Feature, Change]]:
    """What the tables and the notes say of each needed feature, where that differs."""
    for feature in needed:
        was, will = _said(feature, before), _said(feature, after)
        if _neutral(was, before.controller) != _neutral(will, after.controller):
            positions = (said or _unsaid(feature, one) for said, one in ((was, before), (will, after)))
            yield feature, Change(about=feature.label, before=next(positions), after=next(positions))


def _unsaid(feature: Feature, report: Report) -> str:
    """What is known of a feature of which nothing is said."""
    return _MEASURED if _is_measured(feature, report) else _DECLARED


def _is_measured(feature: Feature, report: Report) -> bool:
    controller = report.controller
    evidence = measurements().controllers.get(controller.name)
    return evidence is not None and evidence.shows(feature.label, controller.stances[feature], controller.at_version)


def _alike(before: Report, after: Report, needed: Iterable[Feature]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """On what both have a position that is the same, and on what that is not known."""
    is_one = before.controller == after.controller
    same: list[str] = []
    not_known: list[str] = []
    for feature in needed:
        was, will = _said(feature, before), _said(feature, after)
        if _neutral(was, before.controller) == _neutral(will, after.controller):
            has_positions = was is not None or (_is_measured(feature, before) and _is_measured(feature, after))
            (same if has_positions or is_one else not_known).append(feature.label)
    for trait in _asked_of(before):
        was, will = _done_with(trait, before), _done_with(trait, after)
        if None in (was, will) and not is_one:
            not_known.append(trait.text)
        elif was == will:
            same.append(trait.text)
    if not is_one:
        not_known += [f"annotation {key}" for key in _keys(before) if _is_strange(key, before, after)]
    return tuple(same), tuple(not_known)


def _traits(before: Report, after: Report) -> Iterator[Change]:
    """What no description speaks of, where both are known to do something else with it."""
    for trait in _asked_of(before):
        was, will = _done_with(trait, before), _done_with(trait, after)
        if was is not None and will is not None and was != will:
            yield Change(about=trait.text, before=was, after=will)


def _asked_of(report: Report) -> Iterable[Trait]:
    """Every trait, of an app that speaks HTTP; none of raw ports."""
    return Trait if any(report.site.rules.values()) else ()


def _done_with(trait: Trait, report: Report) -> str | None:
    """What becomes of it on its way to the app, through a proxy beside the app where there is one."""
    position = report.controller.traits[trait]
    if position.text is None:
        return None
    proxy = TRAITS[trait]
    if not report.polyfilled or proxy.text == position.text:
        return position.told
    return f"{position.told}; {proxy.told} by the proxy beside the app"


def _said(feature: Feature, report: Report) -> str | None:
    """The reason in the table, then the notes of this feature; each once, and not what another says in more words.

    What must be set up in the cluster is not said here: the preconditions say it, with the exact line.
    """
    stance = report.controller.stances[feature]
    by_proxy = sum(need.feature is feature for need in report.polyfilled)
    if by_proxy == sum(need.feature is feature for need in report.needs):
        why: str | None = _BY_PROXY
    else:
        why = None if stance.verdict == "cluster_config" else stance.why
        why = f"on some routes {_BY_PROXY}" if by_proxy else why
    notes = (note.text for note in report.distinct_notes if note.feature is feature)
    found = [*dict.fromkeys(text for text in (why, *notes) if text)]
    longest = (one for one in found if not any(other != one and other.startswith(one) for other in found))
    return "; ".join(longest) or None


def _neutral(text: str | None, controller: Controller) -> str | None:
    """A text without the controller's name, by which alone two may differ."""
    return text and text.replace(controller.title, "it").replace(controller.name, "it")


def _answers(before: str, after: str, needed: Collection[Feature]) -> tuple[Answers, ...]:
    labels = {feature.label for feature in needed} | _EVERYWHERE
    found: dict[tuple[str, str, str, str], list[str]] = {}
    for answer in measurements().answers:
        if _concerns(answer, labels, before, after):
            key = answer.behaviour, answer.about, answer.seen[before], answer.seen[after]
            found.setdefault(key, []).append(answer.asked)
    return tuple(
        Answers(behaviour=behaviour, about=about, before=was, after=will, asked=tuple(asked))
        for (behaviour, about, was, will), asked in found.items()
    )


def _answered_otherwise(before: str, after: str, needed: Iterable[Feature]) -> set[str]:
    """The features that some request was about which the two answered otherwise: that says more than any table."""
    labels = {feature.label for feature in needed} | _EVERYWHERE
    told = [one for one in measurements().answers if _concerns(one, labels, before, after)]
    return {label for one in told for label in one.features} - _EVERYWHERE


def _concerns(answer: Answer, labels: Collection[str], before: str, after: str) -> bool:
    """Whether an app that needs these features could be asked like that, and would answer otherwise."""
    both = before in answer.seen and after in answer.seen
    return both and answer.seen[before] != answer.seen[after] and set(answer.features) <= set(labels)


def _objects(before: Iterable[Manifest], after: Iterable[Manifest]) -> Objects:
    was, will = _by_identity(before), _by_identity(after)
    both = [name for name in was if name in will]
    return Objects(
        gone=tuple(name for name in was if name not in will),
        come=tuple(name for name in will if name not in was),
        otherwise=tuple(name for name in both if was[name] != will[name]),
        kept=tuple(name for name in both if was[name] == will[name]),
    )


def _by_identity(manifests: Iterable[Manifest]) -> Mapping[str, Manifest]:
    return {f"{one['kind']} {one['metadata']['name']}": _comparable(one) for one in manifests}


def _comparable(manifest: Manifest) -> Manifest:
    """An object without its labels, which name the controller, and without what is said to people."""
    metadata = {key: value for key, value in manifest["metadata"].items() if key not in ("labels", "annotations")}
    annotations = manifest["metadata"].get("annotations", {})
    kept = {key: value for key, value in annotations.items() if key != MERGE_ANNOTATION}
    return {**manifest, "metadata": {**metadata, "annotations": kept}}


def _silent(report: Report) -> Mapping[str, str]:
    """What is said of each annotation that has no effect."""
    silent = (
        (key, reader) for app in report.site.exposures for key, reader in without_effect(app, report.controller).items()
    )
    return {key: no_effect(key, reader) for key, reader in silent}


def _annotations(before: Report, after: Report) -> Iterator[Change]:
    """What becomes of each annotation, unless one controller reads it on both sides."""
    if before.controller == after.controller:
        return
    for key in _keys(before):
        was, will = _effect(key, before), _effect(key, after)
        if (was, will) != (_EFFECT, _EFFECT):
            yield Change(about=key, before=was, after=will)


def _keys(report: Report) -> list[str]:
    return sorted({key for exposure in report.site.exposures for key in exposure.annotations})


def _is_strange(key: str, *reports: Report) -> bool:
    """Whether a key is one that nobody is known to read."""
    return not any(reader_of(key, one.controller.name) or is_read_by(key, one.controller.name) for one in reports)


def _effect(key: str, report: Report) -> str:
    """What an annotation does, and on objects of which kinds it is there for others who may read it."""
    name = report.controller.name
    if silent := _silent(report).get(key):
        return silent
    if is_read_by(key, name):
        return _EFFECT
    drafts = rendering_of(report).drafts
    kinds = dict.fromkeys(one["kind"] for one in drafts if key in one["metadata"].get("annotations", {}))
    return f"passed on as it is, on {', '.join(kinds)}: who reads it there is not known" if kinds else "not passed on"


def _between(before: Report, after: Report, objects: Objects) -> Iterator[str]:
    """What is to be known while the one still serves and the other begins to."""
    if before.controller == after.controller:
        return
    one, other = before.controller.name, after.controller.name
    shared = [name for name in (*objects.otherwise, *objects.kept) if name.partition(" ")[0] not in _NOT_ROUTING]
    if shared:
        yield (
            f"{', '.join(shared)}: one object on both, so that {one} stops serving it when it is applied for {other}; "
            "for a move without a gap give the app another name there, and delete the old one last"
        )
    if objects.gone:
        yield (
            f"nobody deletes what goes: do, once the records lead to {other} and nobody asks {one} any more "
            "(the time to live of the records later)"
        )
    yield from _addresses_between(before, after)
    for exposure in before.site.exposures:
        if isinstance(exposure.dns, x.ExternalDns):
            yield from _records_between(exposure, before, after)


def _addresses_between(before: Report, after: Report) -> Iterator[str]:
    was, will = before.controller.reserved_address, after.controller.reserved_address
    if will is not None:
        held = f"{before.controller.name} is told to hold {was}" if was else f"where {before.controller.name} holds it"
        yield (
            f"the reserved address {will} belongs to one load balancer at a time: {held}, and {after.controller.name} "
            "gets none until that is deleted; move without a gap to another address, and then the records"
        )


def _records_between(exposure: x.Exposure, before: Report, after: Report) -> Iterator[str]:
    """external-dns leaves a record with the object that it was made from, as long as that is there.

    https://github.com/kubernetes-sigs/external-dns/blob/master/plan/conflict.go (PerResource)
    """
    (was, owners), (will, heirs) = (_owners(exposure, one) for one in (before, after))
    if owners and heirs and not set(owners) & set(heirs):
        sources = was if was == will else f"{was} and --source={will}"
        yield (
            f"external-dns does not hand the records of {', '.join(exposure.hosts)} over while {owners[0]} is there, "
            f"which its TXT records name (external-dns/resource={owners[0]}); run one external-dns for both, with "
            f"--source={sources} and one --txt-owner-id, and delete the old objects once {heirs[0]} has an address: "
            "the records follow at its next round. Another external-dns, with another owner, changes none of them"
        )


def _owners(exposure: x.Exposure, report: Report) -> tuple[str, list[str]]:
    """The source that reads an app's objects, and how the TXT records of external-dns name these."""
    own = [one for one in rendering_of(report).drafts if owner(one) == exposure.name]
    for kind, source, spelt in _DNS_OWNERS:
        names = [one["metadata"]["name"] for one in own if one["kind"] == kind]
        if names:
            return source, [f"{spelt}/{exposure.namespace or 'NAMESPACE'}/{name}" for name in names]
    return "", []


def _less(these: Iterable[Precondition], others: Iterable[Precondition]) -> tuple[Precondition, ...]:
    known = {(one.text, one.line) for one in others}
    return tuple(one for one in these if (one.text, one.line) not in known)


def _addresses(before: Report, after: Report) -> Iterator[Change]:
    """The command that prints the address of each app, where it is another one: the records must follow."""
    for exposure in before.site.exposures:
        if exposure.hosts:
            was, will = (one.controller.address_command(_addressed(one, exposure)) for one in (before, after))
            if was != will:
                yield Change(about=", ".join(exposure.hosts), before=was, after=will)


def _addressed(report: Report, exposure: Exposure) -> Exposure:
    return report.controller.addressed_by(exposure, report.site)


def _notes(these: Report, others: Report, told: Collection[str | None]) -> tuple[Note, ...]:
    """The notes of the one that the other has not, less those that are told with their feature."""
    known = {note.text for note in others.distinct_notes}
    return tuple(
        note
        for note in these.distinct_notes
        if note.feature is None and note.text not in known and note.text not in told
    )


def as_dict(found: Differences) -> dict[str, Any]:
    """The differences for JSON output."""
    return {
        "ok": True,
        "from": {"controller": found.before.controller.name, "version": found.before.controller.at_version},
        "to": {"controller": found.after.controller.name, "version": found.after.controller.at_version},
        "apps": [exposure.name for exposure in found.before.site.exposures],
        "callers": {
            "features": [_change(one) for one in found.callers],
            "traits": [_change(one) for one in found.traits],
            "same": list(found.same),
            "not_known": list(found.not_known),
            "answers": [
                {
                    "behaviour": one.behaviour,
                    "about": one.about,
                    "from": one.before,
                    "to": one.after,
                    "asked": list(one.asked),
                }
                for one in found.answers
            ],
            "reaching": [note.text for note in found.reaching],
            "measured_at": dict(found.measured_at),
            "not_compared": [feature.label for feature in found.not_compared],
        },
        "operators": {
            "features": [_change(one) for one in found.operators],
            "annotations": [_change(one) for one in found.annotations],
            "between": list(found.between),
            "objects": {
                "gone": list(found.objects.gone),
                "come": list(found.objects.come),
                "otherwise": list(found.objects.otherwise),
                "kept": list(found.objects.kept),
            },
            "preconditions": {
                "gone": [_precondition(one) for one in found.preconditions_gone],
                "come": [_precondition(one) for one in found.preconditions_come],
            },
            "addresses": [_change(one) for one in found.addresses],
            "notes": {
                "gone": [note.text for note in found.notes_gone],
                "come": [note.text for note in found.notes_come],
            },
        },
    }


def _change(one: Change) -> dict[str, str]:
    return {"about": one.about, "from": one.before, "to": one.after}


def _precondition(one: Precondition) -> dict[str, Any]:
    return {"key": one.key, "kind": one.kind, "text": one.text, "line": one.line, "confirmed": one.confirmed}
