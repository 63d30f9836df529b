"""Which controller: all of them ranked for one app, what stops the nearest, and which single need stops the most.

The rule, in this order: what the controller does by itself comes before what its own configuration must be set up
for, then what a proxy beside the app must do, then what it refuses. Of two that stand alike, the one with fewer needs
that are met only in part comes first, then the one with more of the needed features measured, then the one with less
to make sure of, then the one with less to know, then by name. Those that refuse are ordered by how many needs they
refuse, then by how many problems that makes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from anygress.check import Report, check_site
from anygress.compile import site_of
from anygress.controllers import get, names
from anygress.features import Site
from anygress.measured import Evidence, measurements
from anygress.support import version_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from anygress.controllers._controller import Controller
    from anygress.errors import Problem
    from anygress.exposure import Exposure
    from anygress.features import Feature
    from anygress.manifest import Precondition

Standing = Literal["native", "cluster_config", "polyfill", "refused"]

STANDINGS: Mapping[Standing, str] = {
    "native": "by what is rendered for the app alone",
    "cluster_config": "once the controller's own configuration is set up for it",
    "polyfill": "with a proxy beside the app that does what the controller cannot",
    "refused": "not: it refuses a need",
}
"""How a controller can stand to a whole app, best first, and what that means."""

_OWN_CONFIGURATION = frozenset({"entry-point", "flag"})
"""The kinds of precondition that are settings of the controller; the others are not in its configuration."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """One need that a controller refuses, or one kind of limit that it meets: all the problems of one topic."""

    topic: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, kw_only=True)
class Place:
    """One controller in a ranking. ``rank`` counts from 1; None for one that refuses."""

    report: Report
    rank: int | None

    @cached_property
    def standing(self) -> Standing:
        """How it stands to the whole app."""
        return _standing(self.report)

    @cached_property
    def needed(self) -> tuple[Feature, ...]:
        """The features that the app needs, each once."""
        return tuple(dict.fromkeys(need.feature for need in self.report.needs))

    @cached_property
    def measured(self) -> tuple[Feature, ...]:
        """Those of them that were measured on the running controller, at this version or an earlier one."""
        controller = self.report.controller
        evidence = measurements().controllers.get(controller.name, Evidence())
        if evidence.run is None or version_key(controller.at_version) < version_key(evidence.run.version):
            return ()
        stances = controller.stances
        return tuple(one for one in self.needed if evidence.proof(one.label, stances[one]) == "measured")

    @cached_property
    def partly(self) -> tuple[Feature, ...]:
        """Those of them that are rendered and not quite the same: the notes say how."""
        stances = self.report.controller.stances
        return tuple(one for one in self.needed if stances[one].verdict == "partial")

    @cached_property
    def to_make_sure_of(self) -> tuple[Precondition, ...]:
        """What must hold in the cluster, and no option confirms."""
        return tuple(found for found in self.report.distinct_preconditions if not found.confirmed)

    @cached_property
    def configuration(self) -> tuple[Precondition, ...]:
        """Those of them that are the controller's own configuration: flags, lines of its ConfigMap, entry points."""
        return own_configuration(self.report)

    @cached_property
    def obstacles(self) -> tuple[Obstacle, ...]:
        """What it refuses, by need."""
        found: dict[str, list[Problem]] = {}
        for problem in self.report.problems:
            found.setdefault(problem.topic, []).append(problem)
        return tuple(Obstacle(topic=topic, problems=tuple(problems)) for topic, problems in found.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A need without which more controllers would have nothing to refuse: their names."""

    topic: str
    controllers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Some of several apps, which share hosts with one another and with no other: who could do these alone."""

    apps: tuple[str, ...]
    controllers: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Ranking:
    """All controllers for one app, or for several together, best first.

    ``apart`` says, where none can do all of several apps, who could do which of them.
    """

    places: tuple[Place, ...]
    apart: tuple[Apart, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether any controller can do all of it."""
        return any(place.report.ok for place in self.places)

    @property
    def able(self) -> tuple[Place, ...]:
        """The controllers that can do all of it."""
        return tuple(place for place in self.places if place.report.ok)

    @property
    def unable(self) -> tuple[Place, ...]:
        """Those that refuse something, the nearest first."""
        return tuple(place for place in self.places if not place.report.ok)

    @property
    def nearest(self) -> Place | None:
        """Where none can: the one that refuses the fewest needs."""
        return None if self.ok else next(iter(self.places), None)

    @cached_property
    def openings(self) -> tuple[Opening, ...]:
        """The needs that alone stand between the app and some controllers, the one that stops most first.

        What of an app is refused is told before what must be confirmed: a controller that is open then may still want
        a precondition of what protects confirmed.
        """
        alone: dict[str, list[str]] = {}
        for place in self.unable:
            if len(place.obstacles) == 1:
                alone.setdefault(place.obstacles[0].topic, []).append(place.report.controller.name)
        found = (Opening(topic=topic, controllers=tuple(stopped)) for topic, stopped in alone.items())
        return tuple(sorted(found, key=lambda one: (-len(one.controllers), one.topic)))


def check_all(
    exposures: Exposure | Iterable[Exposure],
    controllers: Iterable[str | Controller] = (),
    *,
    strict: bool = False,
    confirmed: Collection[str] = (),
) -> Ranking:
    """Hold an app against every controller, and rank them; this module's own text says by which rule.

    ``controllers`` are names or instances (which know more of the cluster); left out: all, at their newest versions.
    ``strict`` and ``confirmed`` are those of :func:`anygress.check`. Raises InvalidSpec for a description that is wrong
    by itself, UnknownController for an unknown name.
    """
    asked = tuple(get(one) for one in tuple(controllers) or names())
    site = site_of(exposures)
    reports = (check_site(site, one, strict=strict, confirmed=confirmed) for one in asked)
    found = sorted((Place(report=report, rank=None) for report in reports), key=_order)
    ranked = (Place(report=one.report, rank=index if one.report.ok else None) for index, one in enumerate(found, 1))
    whole = Ranking(places=tuple(ranked))
    return whole if whole.ok else replace(whole, apart=tuple(_apart(site, asked, strict=strict, confirmed=confirmed)))


def _apart(
    site: Site, controllers: Collection[Controller], *, strict: bool, confirmed: Collection[str]
) -> Iterator[Apart]:
    groups = {
        tuple(one.name for one in site.connected(exposure)): site.connected(exposure) for exposure in site.exposures
    }
    for apps, exposures in groups.items() if len(groups) > 1 else ():
        alone = Site(exposures)
        reports = (check_site(alone, one, strict=strict, confirmed=confirmed) for one in controllers)
        yield Apart(apps=apps, controllers=tuple(report.controller.name for report in reports if report.ok))


def own_configuration(report: Report) -> tuple[Precondition, ...]:
    """What must be set in the controller's own configuration, and no option confirms."""
    found = report.distinct_preconditions
    return tuple(one for one in found if not one.confirmed and one.kind in _OWN_CONFIGURATION)


def _standing(report: Report) -> Standing:
    if not report.ok:
        return "refused"
    if report.polyfilled:
        return "polyfill"
    return "cluster_config" if own_configuration(report) else "native"


def _order(place: Place) -> tuple[int, int, int, int, int, int, int, str]:
    return (
        [*STANDINGS].index(place.standing),
        len(place.obstacles),
        len(place.report.problems),
        len(place.partly),
        -len(place.measured),
        len(place.to_make_sure_of),
        len(place.report.distinct_notes),
        place.report.controller.name,
    )
