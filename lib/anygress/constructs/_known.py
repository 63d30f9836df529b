"""What a cdk8s app exposes already: a new construct is decided together with what it touches, and before it is made.

Only with what it touches: deciding it together with all would take the square of their number.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from cdk8s import App, Chart

from anygress.decide.conflicts import past_guards
from anygress.decide.pipeline import check, rendering_of, site_of
from anygress.errors import InvalidSpec, Problem
from anygress.features.feature import Site
from anygress.rendering.backends import accesses_of
from anygress.rendering.manifest import finished, owner, unlabelled
from anygress.rendering.workload import workload_name, workloads

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from constructs import Construct

    from anygress.controllers.base.controller import Controller
    from anygress.decide.report import Report
    from anygress.description.exposure import Exposure
    from anygress.rendering.manifest import ClusterObject, Manifest


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be made for some exposures."""

    exposures: Sequence[Exposure]
    report: Report
    manifests: Sequence[Manifest]
    cluster: Sequence[ClusterObject]


@dataclass(frozen=True, slots=True, eq=False)
class _Before:
    """An exposure of an earlier construct, and what it became."""

    exposure: Exposure
    manifests: Sequence[Manifest]


@dataclass(slots=True, kw_only=True)
class _Place:
    """What is exposed on one controller, by what others may have in common with it."""

    controller: Controller
    by_mark: dict[Hashable, list[_Before]] = field(default_factory=lambda: defaultdict(list))

    def touching(self, exposures: Sequence[Exposure]) -> tuple[_Before, ...]:
        """What these exposures may matter to, what that matters to in turn, and so on."""
        found: dict[_Before, None] = {}
        to_do = list(exposures)
        while to_do:
            marks = [key for mark in _marks(to_do.pop()) for key in mark.sought]
            near = {before: None for mark in marks for before in self.by_mark.get(mark, ())}
            to_do += [before.exposure for before in near if before not in found]
            found |= near
        return tuple(found)


class Known:
    """What one cdk8s app exposes."""

    def __init__(self) -> None:
        self.exposures: list[Exposure] = []
        self.handed_over: set[tuple[str, str | None]] = set()
        """The Services that were handed over as objects: name and namespace."""
        self._places: list[_Place] = []
        self._made: dict[Hashable, Manifest] = {}
        self._confirmed: set[str] = set()

    def plan(
        self, exposures: Sequence[Exposure], controller: Controller, *, strict: bool, confirmed: Iterable[str]
    ) -> Plan:
        """Decide; no construct is made or remembered yet. ``confirmed`` are preconditions that hold from here on.

        Raises InvalidSpec and CannotExpose with every problem, and InvalidSpec when what was made before would have
        to change.
        """
        site_of(exposures)  # wrong input is told before anything is looked up in it
        self._hold_against_other_controllers(exposures, controller)
        self._confirmed |= set(confirmed)
        touching = self._place(controller).touching(exposures)
        together = (*(before.exposure for before in touching), *exposures)
        report = check(together, controller, strict=strict, confirmed=self._confirmed)
        rendering = rendering_of(report)
        names = {exposure.name for exposure in exposures}
        manifests = [finished(found) for found in rendering.drafts if owner(found) in names]
        cluster = [found for found in rendering.cluster if owner(found.manifest) in names]
        problems = [
            *(_changed(before) for before in touching if list(before.manifests) != _manifests(before.exposure, report)),
            *(_twice(found) for found in manifests if _key(found) in self._made),
            *(_twice(found.manifest) for found in cluster if self._differs(found.manifest)),
        ]
        if problems:
            raise InvalidSpec(f"{', '.join(sorted(names))} cannot be added to this app", problems)
        new = [found for found in cluster if _key(found.manifest) not in self._made]
        return Plan(exposures=exposures, report=report, manifests=manifests, cluster=new)

    def _hold_against_other_controllers(self, exposures: Sequence[Exposure], controller: Controller) -> None:
        """Raise InvalidSpec where one app reaches what another protects, though another controller serves that one.

        An app of the same name is the same one, on its way from the one controller to the other.
        """
        names = {exposure.name for exposure in exposures}
        for place in (one for one in self._places if one.controller != controller):
            others = [before.exposure for before in place.touching(exposures) if before.exposure.name not in names]
            if problems := tuple(past_guards(Site((*others, *exposures)))):
                raise InvalidSpec(f"{', '.join(sorted(names))} cannot be added to this app", problems)

    def made(self, plan: Plan) -> None:
        """Remember what was made."""
        for manifest in (*plan.manifests, *(found.manifest for found in plan.cluster)):
            self._made[_key(manifest)] = manifest
        by_mark = self._place(plan.report.controller).by_mark
        self.exposures += plan.exposures
        for exposure in plan.exposures:
            before = _Before(exposure, _manifests(exposure, plan.report))
            for mark in _marks(exposure):
                for key in mark.kept:
                    by_mark[key].append(before)

    @property
    def controllers(self) -> tuple[Controller, ...]:
        """The controllers that something is exposed on, each with its options; one may be there with several."""
        return tuple(place.controller for place in self._places if place.by_mark)

    def manifest_of(self, manifest: Manifest) -> Manifest | None:
        """What a construct made under this name, as it made it."""
        return self._made.get(_key(manifest))

    def missing(self, manifests: Iterable[Manifest]) -> list[Manifest]:
        """What constructs made and is not among these."""
        there = set(map(_key, manifests))
        return [found for key, found in self._made.items() if key not in there]

    def _place(self, controller: Controller) -> _Place:
        for place in self._places:
            if place.controller == controller:
                return place
        self._places.append(_Place(controller=controller))
        return self._places[-1]

    def _differs(self, manifest: Manifest) -> bool:
        """Whether an object of the cluster is there with other content; whose labels it carries does not matter."""
        before = self._made.get(_key(manifest))
        return before is not None and unlabelled(before) != unlabelled(manifest)


@dataclass(frozen=True, slots=True)
class Around:
    """What a scope says to every construct in it; two or three calls to Node, made once a scope."""

    known: Known
    namespace: str | None

    @classmethod
    def of(cls, scope: Construct) -> Around:
        """What is around a construct in this scope."""
        found = _AROUND.get(scope)
        if found is None:
            chart = scope if isinstance(scope, Chart) else Chart.of(scope)
            found = _AROUND[scope] = cls(known_of(App.of(scope)), chart.namespace)
        return found


def known_of(app: App) -> Known:
    """What an app exposes."""
    return _KNOWN.setdefault(app, Known())


_KNOWN: WeakKeyDictionary[Any, Known] = WeakKeyDictionary()
_AROUND: WeakKeyDictionary[Any, Around] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class _Mark:
    """Something that apps may have in common, in a namespace or (``None``) in one that is not known yet."""

    what: Hashable
    namespace: str | None

    @property
    def kept(self) -> tuple[Hashable, ...]:
        """What it is found by: its own namespace, and one that is not known."""
        return (self.what, self.namespace), self.what

    @property
    def sought(self) -> tuple[Hashable, ...]:
        """What finds those that may be in one namespace with it: all of them, if its own is not known."""
        return (self.what,) if self.namespace is None else ((self.what, self.namespace), (self.what, None))


def _marks(exposure: Exposure) -> Iterator[_Mark]:
    """What another may have in common with it: with no mark in common, neither changes what the other becomes."""
    yield from (_Mark(("host", host), None) for host in exposure.hosts)
    names = (workload_name(found, exposure) for found in workloads(exposure))
    yield from (_Mark(("workload", name), exposure.namespace) for name in names)
    for access in accesses_of(Site((exposure,))):  # what one protects, no other may reach; some Services carry settings
        for place in access.places:
            yield _Mark(("service", place.service), place.namespace)
            yield from (_Mark(("label", *label), place.namespace) for label in place.labels or ())
    if exposure.ports:  # some controllers keep all raw ports in one object of the cluster
        yield _Mark("ports", None)


def _manifests(exposure: Exposure, report: Report) -> list[Manifest]:
    rendering = rendering_of(report)
    found = (*rendering.drafts, *(found.manifest for found in rendering.cluster))
    return [manifest for manifest in found if owner(manifest) == exposure.name]


def _key(manifest: Manifest) -> Hashable:
    metadata = manifest["metadata"]
    return manifest["apiVersion"].partition("/")[0], manifest["kind"], metadata.get("namespace"), metadata["name"]


def _changed(before: _Before) -> Problem:
    return Problem(
        code="E132",
        topic="shared-host",
        where="hosts",
        reason=f'"{before.exposure.name}" was exposed before, and what it needs changes with this one',
        hint="declare both in one ExposedApps(…)",
    )


def _twice(manifest: Manifest) -> Problem:
    return Problem(
        code="E108",
        topic="duplicate",
        where="name",
        reason=f"{manifest['kind']} {manifest['metadata']['name']} is there already, made for another app",
        hint="give one of them another name",
    )
