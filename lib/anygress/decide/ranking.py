"""Which controller: all of them ranked for one app, what stops the nearest, and which single need stops the most.

A need that stops a controller can be dropped, or handed to a proxy beside the app (``fallback``), and where only a
precondition stops it, that can be confirmed. What that would open is found by asking: every controller that refuses
something is held against the app once more, with all confirmed, and with the fallback.

The rule, in this order: what can comes before what refuses, and of what can the retired last, since nobody repairs it;
before it those that need a proxy beside the app, which is one more thing that runs. Then the one comes first of which
there is less to bear: each need that is met only in part counts one, for good, and so does each setting of the
controller's own configuration, which is made once. Of two that are equal in that, the one without settings, then the
one with more of the needed features measured, then the one with less to make sure of, then the one with less to know,
then by name. Those that refuse are ordered by how many needs they refuse, then by how many problems that makes; but
those first that only want something confirmed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from anygress.controllers import get, names
from anygress.decide.pipeline import site_of
from anygress.decide.report import Report, can_be_relieved, check_site, could_be_taken_over, refuses
from anygress.description import exposure as x
from anygress.features.evidence import Evidence, measurements
from anygress.features.feature import Site
from anygress.sidecar.capabilities import ABILITIES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from anygress.controllers.base.controller import Controller
    from anygress.errors import Problem
    from anygress.features.feature import Feature, Need
    from anygress.rendering.manifest import Precondition

Standing = Literal["native", "cluster_config", "polyfill", "refused"]

STANDINGS: Mapping[Standing, str] = {
    "native": "by what is rendered for the app alone",
    "cluster_config": "once the controller's own configuration is set up for it",
    "polyfill": "with a proxy beside the app that does what the controller cannot",
    "refused": "not: it refuses a need",
}
"""How a controller can stand to a whole app, and what that means; how that ranks, this module's own text says."""

_PRECONDITION = "precondition"
"""The topic of what is refused only since nothing confirms a precondition: there is no need to drop."""
_OWN_CONFIGURATION = frozenset({"entry-point", "flag"})
"""The kinds of precondition that are settings of the controller; the others are not in its configuration."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """One need that a controller refuses, or one kind of limit that it meets: all the problems of one topic."""

    topic: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, kw_only=True)
class Place:
    """One controller in a ranking. ``rank`` counts from 1; None for one that refuses.

    ``to_confirm`` are the preconditions that alone stand in its way: it could once they are confirmed.
    ``with_proxy`` is the report of the same app with ``fallback: sidecar``, where that makes a controller able which
    refuses something now. ``with_proxy_for`` are the features of which each is enough, when the proxy does it alone.
    """

    report: Report
    rank: int | None
    to_confirm: tuple[Precondition, ...] = ()
    with_proxy: Report | None = None
    with_proxy_for: tuple[Feature, ...] = ()

    @cached_property
    def standing(self) -> Standing:
        """How it stands to the whole app."""
        return _standing(self.report)

    @cached_property
    def needed(self) -> tuple[Feature, ...]:
        """The features that the app needs, each once."""
        return features_of(self.report.needs)

    @cached_property
    def measured(self) -> tuple[Feature, ...]:
        """Those of them that were measured on the running controller, at this version or an earlier one."""
        controller = self.report.controller
        evidence = measurements().controllers.get(controller.name, Evidence())
        stances, version = controller.stances, controller.at_version
        return tuple(one for one in self._by_itself if evidence.shows(one.label, stances[one], version))

    @cached_property
    def partly(self) -> tuple[Feature, ...]:
        """Those of them that are rendered and not quite the same: the notes say how."""
        stances = self.report.controller.stances
        return tuple(one for one in self._by_itself if stances[one].verdict == "partial")

    @cached_property
    def polyfilled(self) -> tuple[Feature, ...]:
        """Those of them that a proxy beside the app does, on some route at least."""
        return features_of(self.report.polyfilled)

    @property
    def _by_itself(self) -> tuple[Feature, ...]:
        """Those of them that the controller's own table says something of: no proxy does them."""
        return tuple(one for one in self.needed if one not in self.polyfilled)

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


How = Literal["confirmed", "polyfilled", "dropped", "limit"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What alone stands between an app and some controllers, by their names; and how they would be open.

    ``confirmed``: the preconditions of these keys are; nothing is lost. ``polyfilled``: a proxy beside the app does
    this need, and nothing is lost. ``dropped``: the need is. ``limit``: it is no need, but a limit that the
    description meets, such as a health check that a controller cannot be without.
    """

    topic: str
    how: How
    controllers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Some of several apps, whose hosts meet one another's and no other's: who could do these alone.

    ``with_proxy`` are those that could with ``fallback: sidecar``, and not without.
    """

    apps: tuple[str, ...]
    controllers: tuple[str, ...]
    with_proxy: tuple[str, ...] = ()


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
        """What alone stands between the app and some controllers: what is only to be confirmed, then what opens most.

        What of an app is refused is told before what must be confirmed: a controller that is open once a need is
        dropped may still want a precondition of what protects confirmed. Of two that open as many, what loses nothing
        comes first.
        """
        found: dict[tuple[str, How], list[str]] = {}
        for place in self.unable:
            name = place.report.controller.name
            if place.to_confirm:
                keys = ", ".join(dict.fromkeys(one.key for one in place.to_confirm))
                found.setdefault((keys, "confirmed"), []).append(name)
            for feature in place.with_proxy_for:
                found.setdefault((feature.label, "polyfilled"), []).append(name)
            obstacle = place.obstacles[0]
            if len(place.obstacles) == 1 and obstacle.topic != _PRECONDITION:
                found.setdefault((obstacle.topic, "dropped" if _is_need(obstacle, place) else "limit"), []).append(name)
        openings = (Opening(topic=topic, how=how, controllers=tuple(names)) for (topic, how), names in found.items())
        return tuple(sorted(openings, key=_widest))

    @property
    def opened_by_proxy(self) -> tuple[Place, ...]:
        """Those that refuse something, and could do all of it with ``fallback: sidecar``."""
        return tuple(place for place in self.unable if place.with_proxy)


def check_all(
    exposures: x.Exposure | Iterable[x.Exposure],
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
    asking = _Asking(site)
    found = sorted((_place(asking, one, strict=strict, confirmed=confirmed) for one in asked), key=_order)
    ranked = (replace(one, rank=index) if one.report.ok else one for index, one in enumerate(found, 1))
    whole = Ranking(places=tuple(ranked))
    return whole if whole.ok else replace(whole, apart=tuple(_apart(site, asked, strict=strict, confirmed=confirmed)))


class _Asking:
    """An app, and the same app with each fallback that is tried: the same for every controller that is asked."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.has_fallback = any(one.fallback is not None for one in site.exposures)
        self._with: dict[tuple[str, ...], Site] = {}

    def again(self, report: Report, fallback: x.Sidecar, *, strict: bool, confirmed: Collection[str]) -> Report:
        """The report of the app when its proxy may do that as well; ``report`` is the one without, asked likewise."""
        site = self._with.get(fallback.features)
        if site is None:
            site = Site(tuple(_with_fallback(one, fallback) for one in self.site.exposures))
            self._with[fallback.features] = site
        without = None if self.has_fallback else report
        return check_site(site, report.controller, strict=strict, confirmed=confirmed, without=without)


def _place(asking: _Asking, controller: Controller, *, strict: bool, confirmed: Collection[str]) -> Place:
    """A controller with its report; where that refuses something, what would change that."""

    def with_fallback(fallback: x.Sidecar) -> Report:
        return asking.again(report, fallback, strict=strict, confirmed=confirmed)

    report = check_site(asking.site, controller, strict=strict, confirmed=confirmed)
    if report.ok:
        return Place(report=report, rank=None)
    open_ = tuple(one for one in report.distinct_preconditions if not one.confirmed and refuses(one, strict=strict))
    keys = {one.key for one in open_}
    known = {*confirmed, *keys}
    confirms = open_ and check_site(asking.site, controller, strict=strict, confirmed=known).ok
    to_confirm = open_ if confirms else ()
    if not can_be_relieved(report):
        return Place(report=report, rank=None, to_confirm=to_confirm)
    whole = with_fallback(x.Sidecar())
    useful = ABILITIES if asking.has_fallback else could_be_taken_over(report)
    single = (one for one in features_of(report.needs) if one in ABILITIES and one in useful)
    enough = (one for one in single if with_fallback(x.Sidecar(features=(one.label,))).ok)
    return Place(
        report=report,
        rank=None,
        to_confirm=to_confirm,
        with_proxy=whole if whole.ok else None,
        with_proxy_for=tuple(enough),
    )


def _with_fallback(exposure: x.Exposure, fallback: x.Sidecar) -> x.Exposure:
    """The same app whose proxy may do that as well; a Sidecar without features, and ``"sidecar"``, may do all."""
    known = exposure.fallback
    if known is None:
        return replace(exposure, fallback=fallback)
    if not isinstance(known, x.Sidecar) or not known.features:
        return exposure
    features = (*known.features, *fallback.features) if fallback.features else ()
    return replace(exposure, fallback=replace(known, features=tuple(dict.fromkeys(features))))


def _is_need(obstacle: Obstacle, place: Place) -> bool:
    """Whether it is a need that is refused, or a value of one; not a limit that has another need's name, or none's."""
    asked = {need.where for need in place.report.needs if need.feature.label == obstacle.topic}
    codes = {feature.code for feature in place.needed}
    return all(problem.code in codes or problem.where in asked for problem in obstacle.problems)


def features_of(needs: Iterable[Need]) -> tuple[Feature, ...]:
    """The features of some needs, each once."""
    return tuple(dict.fromkeys(need.feature for need in needs))


def _widest(one: Opening) -> tuple[bool, int, bool, str]:
    return one.how != "confirmed", -len(one.controllers), one.how != "polyfilled", one.topic


def _apart(
    site: Site, controllers: Collection[Controller], *, strict: bool, confirmed: Collection[str]
) -> Iterator[Apart]:
    groups = {tuple(one.name for one in site.meeting(exposure)): site.meeting(exposure) for exposure in site.exposures}
    for apps, exposures in groups.items() if len(groups) > 1 else ():
        alone = _Asking(Site(exposures))
        reports = [check_site(alone.site, one, strict=strict, confirmed=confirmed) for one in controllers]
        helped = (
            one
            for one in reports
            if not one.ok
            and can_be_relieved(one)
            and alone.again(one, x.Sidecar(), strict=strict, confirmed=confirmed).ok
        )
        yield Apart(
            apps=apps,
            controllers=tuple(one.controller.name for one in reports if one.ok),
            with_proxy=tuple(one.controller.name for one in helped),
        )


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


def _order(place: Place) -> tuple[int | bool | str, ...]:
    able = place.report.ok
    settings = len(place.configuration) if able else 0
    return (
        not able,
        able and place.report.controller.retired is not None,
        place.standing == "polyfill",
        not place.to_confirm,
        len(place.obstacles),
        len(place.report.problems),
        len(place.partly) + settings,
        settings,
        -len(place.measured),
        len(place.to_make_sure_of),
        len(place.report.distinct_notes),
        place.report.controller.name,
    )
