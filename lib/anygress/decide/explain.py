"""What a feature means, and how each controller does it: its table, what was measured, and what it really renders.

Where a controller does it not, or not quite, there is what a proxy beside the app does in its place (``fallback``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from anygress.controllers import get, names
from anygress.decide.examples import EXAMPLES, additions
from anygress.decide.pipeline import site_of
from anygress.decide.report import check_site
from anygress.description import exposure as x
from anygress.errors import UnknownFeature
from anygress.features.evidence import Evidence, measurements, proof_beside
from anygress.features.feature import Feature
from anygress.sidecar.capabilities import stand_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from anygress.controllers.base.controller import Controller
    from anygress.decide.examples import Addition, Example
    from anygress.decide.report import Report
    from anygress.features.evidence import Proof
    from anygress.features.support import Support
    from anygress.rendering.manifest import Manifest, Note, Precondition


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """What comes with a feature, of the example app: objects, what must hold for them, what is to know."""

    additions: tuple[Addition, ...]
    preconditions: tuple[Precondition, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What a proxy beside the app does of a feature in a controller's place: its own verdict, never the controller's.

    ``by`` are the behaviours in which it showed it behind this very controller, none where that is declared.
    ``example`` is the app whose fallback is the proxy, on this controller; ``rendered`` what comes with it there.
    """

    support: Support
    by: tuple[str, ...]
    example: Report
    rendered: Rendered


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How one controller does a feature. ``measured_at`` is the version measured, ``by`` the behaviours that showed it.

    ``rendered`` is None where it renders nothing at all for it: it does it always, or not. ``beside`` is None where the
    controller does it well, and where no proxy beside the app could do it either.
    """

    controller: Controller
    support: Support
    proof: Proof
    by: tuple[str, ...]
    measured_at: str | None
    rendered: Rendered | None
    beside: Beside | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One feature, and how each controller does it."""

    feature: Feature
    ways: tuple[Way, ...]


def feature_named(name: str) -> Feature:
    """The feature of that name, ``basic-auth`` or ``basic_auth``. Raises UnknownFeature."""
    known = {feature.label: feature for feature in Feature}
    found = known.get(name.strip().lower().replace("_", "-"))
    if found is None:
        raise UnknownFeature(name, known)
    return found


def explain(feature: Feature | str, controllers: Iterable[str | Controller] = ()) -> Explanation:
    """What a feature means and how these controllers do it, or all of them at their newest versions.

    Raises UnknownFeature and UnknownController.
    """
    found = feature if isinstance(feature, Feature) else feature_named(feature)
    asked = tuple(controllers) or names()
    return Explanation(feature=found, ways=tuple(_way(found, get(one)) for one in asked))


def _way(feature: Feature, controller: Controller) -> Way:
    support = controller.stances[feature]
    evidence = measurements().controllers.get(controller.name, Evidence())
    return Way(
        controller=controller,
        support=support,
        proof=evidence.proof(feature.label, support),
        by=evidence.by(feature.label, support),
        measured_at=evidence.run.version if evidence.run else None,
        rendered=_rendered(feature, controller) if support.is_rendered else None,
        beside=_beside(feature, controller),
    )


def _rendered(feature: Feature, controller: Controller) -> Rendered | None:
    """The first example that shows an object; else the first that can be rendered at all."""
    why = controller.stances[feature].why
    found = [one for one in (_difference(example, controller, why) for example in EXAMPLES[feature]) if one is not None]
    return next((one for one in found if one.additions), found[0] if found else None)


def _difference(example: Example, controller: Controller, why: str | None) -> Rendered | None:
    """``why`` is what the table says of it already."""
    given, left_out = (when_all_holds(one, controller) for one in (example.given, example.left_out))
    return _between(given, left_out, why) if given.ok and left_out.ok else None


def _between(given: Report, left_out: Report, why: str | None) -> Rendered:
    notes = {note.text: note for note in _new(given.distinct_notes, left_out.distinct_notes) if note.text != why}
    return Rendered(
        additions=tuple(additions(_objects(given), _objects(left_out))),
        preconditions=_new(given.preconditions, left_out.preconditions),
        notes=tuple(notes.values()),
    )


def _beside(feature: Feature, controller: Controller) -> Beside | None:
    """The first example that the controller takes when a proxy may do this feature, and in which the proxy does it."""
    support = stand_in(feature, controller.stances, is_proxy=controller.is_proxy)
    if support is None:
        return None
    fallback = x.Sidecar(features=(feature.label,))
    for example in EXAMPLES[feature]:
        given = when_all_holds(tuple(replace(one, fallback=fallback) for one in example.given), controller)
        left_out = when_all_holds(example.left_out, controller)
        done = {need.feature for need in given.polyfilled}
        if given.ok and left_out.ok and feature in done:
            by = measurements().controllers.get(controller.name, Evidence()).beside(feature.label)
            return Beside(support=support, by=by, example=given, rendered=_between(given, left_out, support.why))
    return None


def when_all_holds(exposures: tuple[Any, ...], controller: Controller) -> Report:
    """The report of an example in a cluster where all holds that must: what protects is refused until then."""
    site = site_of(exposures)
    first = check_site(site, controller)
    return check_site(site, controller, confirmed=[one.key for one in first.preconditions])


def _objects(report: Report) -> tuple[Manifest, ...]:
    assert report.rendering is not None  # noqa: S101  a report without problems has one
    return (*report.rendering.drafts, *(found.manifest for found in report.rendering.cluster))


def _new(given: tuple[Any, ...], left_out: tuple[Any, ...]) -> tuple[Any, ...]:
    """What is said with the feature alone, by its text: the place that asks for it is another in each example."""
    known = {one.text for one in left_out}
    return tuple(one for one in given if one.text not in known)


def as_dict(found: Explanation) -> dict[str, Any]:
    """An explanation for JSON output."""
    feature = found.feature
    return {
        "feature": feature.label,
        "code": feature.code,
        "scope": feature.scope,
        "protects": feature.protects,
        "meaning": feature.meaning.text,
        "asked_by": feature.meaning.asked_by,
        "controllers": [_way_dict(way) for way in found.ways],
    }


def _way_dict(way: Way) -> dict[str, Any]:
    support, beside = way.support, way.beside
    return {
        "controller": way.controller.name,
        "version": way.controller.at_version,
        **{name: getattr(support, name) for name in ("verdict", "why", "since", "changed_in", "instead", "source")},
        "proof": way.proof,
        "measured_at": way.measured_at if way.by else None,
        "by": list(way.by),
        **_rendered_dict(way.rendered),
        "polyfill": beside
        and {
            "why": beside.support.why,
            "source": beside.support.source,
            **proof_beside(beside.by),
            **_rendered_dict(beside.rendered),
        },
    }


def _rendered_dict(rendered: Rendered | None) -> dict[str, Any]:
    return {
        "objects": [
            {"new": one.is_new, "how_to_merge": one.how_to_merge, "manifest": one.manifest}
            for one in (rendered.additions if rendered else ())
        ],
        "preconditions": [
            {"key": p.key, "text": p.text, "line": p.line} for p in (rendered.preconditions if rendered else ())
        ],
        "notes": [note.text for note in (rendered.notes if rendered else ())],
    }
