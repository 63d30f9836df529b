"""What changes when the controller of an app is swapped: for the people who call it, and for those who run it.

All of it is read off the two reports, the two tables and what was measured; nothing is kept by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anygress.check import Report, check_site, no_effect, without_effect
from anygress.compile import rendering_of, site_of
from anygress.controllers import get
from anygress.manifest import MERGE_ANNOTATION
from anygress.measured import measurements

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from anygress.controllers._controller import Controller
    from anygress.exposure import Exposure
    from anygress.features import Feature
    from anygress.manifest import Manifest, Note, Precondition
    from anygress.measured import Answer

_EVERYWHERE = frozenset({"host", "tls-secret", "tls-cert-manager", "tls-managed"})
"""Features of a behaviour that say nothing of whether its answers concern an app: how it is reached at all."""


_BY_PROXY = "by a proxy beside the app"
_HAS_EFFECT = "is passed on to who reads it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that is said of the one controller and not, or otherwise, of the other; None where nothing is said."""

    about: str
    before: str | None
    after: str | None


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
    ``annotations`` are those that have no effect on one of the two, since somebody else reads them.
    ``preconditions_gone`` need not hold any more, ``preconditions_come`` must from now on; one of both is told twice,
    since it is another. ``reaching`` is what is protected and reached all the same, on both.
    """

    before: Report
    after: Report
    callers: tuple[Change, ...]
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
    objects = [(*one.drafts, *(found.manifest for found in one.cluster)) for one in renderings]
    known = {change.before for _, change in told} | {change.after for _, change in told}
    known |= {text for report in (before, after) for text in _silent(report).values()}
    controllers = before.controller.name, after.controller.name
    return Differences(
        before=before,
        after=after,
        callers=tuple(change for feature, change in told if feature.meaning.felt_by == "callers"),
        reaching=after.reaching,
        answers=_answers(*controllers, [feature for feature in needed if feature not in by_proxy]),
        measured_at={name: _measured_at(name) for name in controllers},
        not_compared=by_proxy,
        operators=tuple(change for feature, change in told if feature.meaning.felt_by == "operators"),
        annotations=tuple(_annotations(before, after)),
        objects=_objects(*objects),
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
            yield feature, Change(about=feature.label, before=was, after=will)


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
    was, will = _silent(before), _silent(after)
    for key in sorted({*was, *will}):
        yield Change(about=key, before=was.get(key, _HAS_EFFECT), after=will.get(key, _HAS_EFFECT))


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


def _change(one: Change) -> dict[str, str | None]:
    return {"about": one.about, "from": one.before, "to": one.after}


def _precondition(one: Precondition) -> dict[str, Any]:
    return {"key": one.key, "kind": one.kind, "text": one.text, "line": one.line, "confirmed": one.confirmed}
