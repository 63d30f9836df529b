"""Finds the template of a rendering: renders it with markers for values, and looks where they come out.

The renderers stay the one place that knows a controller; nothing about one is said twice. What is found is then held
against the renderer with other values. Where the objects hang on how values relate, the chart keeps that relation; a
value whose effect is not understood on a controller is *pinned* there. A chart refuses values that break a relation
and another value for a pinned one, instead of rendering something else than ``anygress render`` would.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random
from typing import TYPE_CHECKING, Any

from anygress.chart import domains
from anygress.chart.candidates import amount, overlaps, regex_heads
from anygress.chart.finder import Finder
from anygress.chart.found import Found, Object, Refused, agree, objects_of
from anygress.chart.probe import Probe, group_of, length_of, words_of
from anygress.chart.relations import Differ, bare, gathered
from anygress.chart.sampling import is_inside
from anygress.chart.tree import ENTRIES, changed, refer
from anygress.chart.values import FALLBACK, SIDECAR
from anygress.controllers import find
from anygress.features import Site, element_prefix, wildcards_above
from anygress.reaching import beside_protected

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from anygress.chart.relations import Relation
    from anygress.chart.tree import Key, Text
    from anygress.chart.values import Model, Parameter
    from anygress.errors import Problem
    from anygress.manifest import Manifest

_SAMPLES = 8
_FEW_SAMPLES = 4
_NEAR = 2
_ROOM = 3
"""By how much the markers of longer paths are longer at least."""
_MOST_ROUNDS = 200


def find_templates(model: Model, controller: str, *, seed: int = 0) -> Found:
    """The templates of a controller for every combination of choices."""
    found = Found(controller, annotation_syntax=find(controller).annotation_syntax)
    search = _Search(model, controller, found, Random(seed))  # noqa: S311  samples, no secrets
    search.pin_beside_regexes()
    search.pin_beside_protected()
    for states in search.combinations():
        search.learn(states)
    search.settle()
    return found


class _Unlike(Exception):  # noqa: N818  a finding, not a fault
    """A template that does not give the objects for some values: what went wrong, for the reason of a pin."""


@dataclass(slots=True)
class _Search:
    model: Model
    controller: str
    found: Found
    random: Random
    equal: set[tuple[str, str, Any]] = field(default_factory=set)
    """Settings that are equal in the description and must stay so: kind, name and default."""
    whole: set[tuple[Text, tuple[Any, ...]]] = field(default_factory=set)
    """Texts that are never cut, each with a place where it was seen."""

    def combinations(self) -> Iterable[dict[Key, str]]:
        """Every combination of choices, the description's own first."""
        _, choices = self.model.of(self.controller)
        combinations: list[dict[Key, str]] = [{}]
        for choice in choices:
            states = [choice.default, *(state for state in choice.states if state != choice.default)]
            combinations = [{**one, choice.key: state} for one in combinations for state in states]
        return combinations

    def learn(self, states: Mapping[Key, str]) -> None:
        """Find and keep the template of one combination."""
        self.found.templates[tuple(states.items())] = self._template(states)

    def settle(self) -> None:
        """Drop the relations that others imply, and let all templates refer to values in one way.

        A value that must equal another is that other. A template is right where a relation or a pin found later holds.
        """
        pairs = [(one.one, one.other) for one in self.found.constraints if one.equal]
        equal = {other: one for one, other in pairs if isinstance(other, tuple) and other != one}
        for states, template in self.found.templates.items():
            if not isinstance(template, Refused):
                self.found.templates[states] = tuple(
                    replace(
                        part,
                        tree=changed(
                            changed(part.tree, lambda leaf: refer(leaf, equal, constants=False)),
                            lambda leaf: refer(leaf, self.found.pins, constants=True),
                        ),
                    )
                    for part in template
                )
        self.found.relations = gathered(self.found.relations)
        self.found.refused_annotations = self._refused_annotations()

    def _refused_annotations(self) -> tuple[str, ...]:
        """Keys that protection hangs on, and those that the renderer itself puts beside the user's."""
        patterns = find(self.controller).protecting_annotations
        own: dict[str, None] = {}
        for template in self.found.templates.values():
            for part in template if not isinstance(template, Refused) else ():
                own |= dict.fromkeys(_beside_entries(part.tree))
        covered = tuple(one[:-1] for one in patterns if one.endswith("*"))
        return (*patterns, *(key for key in sorted(own) if key not in patterns and not key.startswith(covered)))

    # One combination.

    def parameters(self, states: Mapping[Key, str]) -> list[Parameter]:
        """The values that matter in a combination."""
        parameters, _ = self.model.of(self.controller)
        return [one for one in parameters if one.matters(states)]

    def _template(self, states: Mapping[Key, str]) -> tuple[Object, ...] | Refused:
        parameters = self.parameters(states)
        now = {one.key: self._now(one, index) for index, one in enumerate(parameters)}
        plain = self.objects(states, now)
        if isinstance(plain, Refused):
            return plain
        if states.get(FALLBACK) == "" and (known := self._with_fallback(states, plain, now)):
            return known
        for _ in range(_MOST_ROUNDS):  # each finds a relation or a pin more, of which there are only so many
            try:
                return self._attempt(states, parameters, now, plain)
            except _Unlike:
                continue
        for one in parameters:
            self._pin(one, "it could not be told what its value does")
        return tuple(Object(manifest, of_cluster) for manifest, of_cluster in plain)

    def _with_fallback(
        self, states: Mapping[Key, str], plain: tuple[tuple[Manifest, bool], ...], now: Mapping[Key, Any]
    ) -> tuple[Object, ...]:
        """The template of the same choices with a fallback, where that needs no proxy; nothing where it does.

        What is not refused with a fallback and has no proxy is not refused without one: it is the same rendering.
        """
        template = self.found.templates.get(tuple({**states, FALLBACK: SIDECAR}.items()), ())
        return () if isinstance(template, Refused) or not agree(template, plain, now) else template

    def _attempt(
        self,
        states: Mapping[Key, str],
        parameters: list[Parameter],
        now: Mapping[Key, Any],
        plain: tuple[tuple[Manifest, bool], ...],
    ) -> tuple[Object, ...]:
        """A template that gives the renderer's objects for whatever keeps to the relations; else more is known now."""
        free = [one for one in parameters if one.key not in self.found.pins]
        markers = self.markers(parameters)
        real = self.objects(states, markers)
        if isinstance(real, Refused):
            self._pin_what_refuses(states, parameters, now, markers)
            raise _Unlike
        finder = Finder(self.controller, free, markers)
        finder.learn_digests(manifest for manifest, _ in real)
        template = tuple(Object(finder.tree(manifest), of_cluster) for manifest, of_cluster in real)
        probe = Probe(self, states, parameters, free, markers, template)
        probe.follow_lengths()
        probe.follow_slashes()
        probe.follow_greatest()
        probe.name_bcrypt()
        if not self.agree(probe.template, plain, now):
            self._settle_now(probe, now)
            raise _Unlike
        if self._is_far(states) and probe.verify(now, _FEW_SAMPLES) is None:
            return probe.template
        probe.relate(now)
        culprit = probe.verify(now, _SAMPLES)
        if culprit is not None:
            self._pin(*culprit)
            raise _Unlike
        return probe.template

    def _is_far(self, states: Mapping[Key, str]) -> bool:
        """Whether three choices or more are not the description's: what two of them do together is known by then."""
        _, choices = self.model.of(self.controller)
        return sum(states[choice.key] != choice.default for choice in choices) > _NEAR

    def objects(
        self, states: Mapping[Key, str], values: Mapping[Key, Any]
    ) -> tuple[tuple[Manifest, bool], ...] | Refused:
        try:
            return objects_of(self.model, self.controller, states, values)
        except AssertionError:  # two objects of one name, which no description that was valid makes
            return Refused(())

    def _now(self, one: Parameter, index: int) -> Any:
        """A value as the description has it; what it leaves to whoever installs the chart is a marker."""
        return one.domain.marker(index) if one.is_left_open else one.default

    # Markers.

    def markers(self, parameters: list[Parameter]) -> dict[Key, Any]:
        """A marker for each value that is not pinned, in the order that the values have now."""
        indexes = _indexes(parameters)
        found: dict[Key, Any] = {}
        same: dict[tuple[str, str, Any], Any] = {}
        for index, one in enumerate(parameters):
            if one.key in self.found.pins:
                found[one.key] = self.found.pins[one.key] or self._now(one, index)
            elif one.domain is not domains.PATH:
                marker = one.domain.marker(indexes[one.key])
                group = group_of(one)
                found[one.key] = same.setdefault(group, marker) if group in self.equal else marker
        return found | self._markers_below(parameters, found) | self._path_markers(parameters, indexes)

    def _markers_below(self, parameters: list[Parameter], markers: Mapping[Key, Any]) -> dict[Key, str]:
        """Markers of hosts below those of the wildcards that cover them now: apps whose hosts meet are rendered so."""
        by_host = {one.default: one for one in parameters if one.domain in (domains.HOST, domains.WILDCARD)}
        found: dict[Key, str] = {}
        for host in sorted(by_host, key=lambda host: host.count(".")):
            one = by_host[host]
            above = next((by_host[wildcard] for wildcard in wildcards_above(host) if wildcard in by_host), None)
            if above is not None and one.key not in self.found.pins:
                outer = found.get(above.key, markers[above.key])
                star = "*." if host.startswith("*.") else ""
                found[one.key] = f"{star}{markers[one.key].removeprefix('*.').partition('.')[0]}{outer[1:]}"
        return found

    def _path_markers(self, parameters: list[Parameter], indexes: Mapping[Key, int]) -> dict[Key, str]:
        """Markers with the segments, the nesting and the order by length that the paths have now."""
        paths = sorted((one for one in parameters if one.domain is domains.PATH), key=length_of)
        found: dict[Key, str] = {}
        longest = 0
        for length in sorted({length_of(one) for one in paths}):
            alike = [one for one in paths if length_of(one) == length]
            for one in alike:
                found[one.key] = self._path_marker(one, paths, found, indexes[one.key])
            longest = max(longest + _ROOM, *(len(found[one.key]) for one in alike))
            for one in alike:
                if one.key not in self.found.pins:
                    found[one.key] = found[one.key].ljust(longest, "x")
        return found

    def _path_marker(self, one: Parameter, paths: list[Parameter], found: Mapping[Key, str], index: int) -> str:
        if one.key in self.found.pins:
            return element_prefix(self.found.pins[one.key])
        around = [other for other in paths if is_inside(one.default, other.default)]
        outer = max(around, key=length_of) if around else None
        head = element_prefix(found[outer.key]) if outer else ""
        count = one.default.strip("/").count("/") + 1
        inner = count - (outer.default.strip("/").count("/") + 1 if outer else 0)
        return "/".join([head, *domains.segment_markers(index, count)[count - inner :]])

    # Pins.

    def _pin(self, one: Parameter, reason: str) -> None:
        """Keep a value as it is; with a path, those around it."""
        paths = (other for other in self.model.parameters if other.domain is domains.PATH)
        around = [other for other in paths if one.domain is domains.PATH and is_inside(one.default, other.default)]
        for pinned in (one, *around):
            self.found.pins.setdefault(pinned.key, pinned.default)
            self.found.reasons.setdefault(pinned.key, reason)

    def pin_beside_regexes(self) -> None:
        """Pin the paths that a regex might match: what it does with another is not to be seen from its text."""
        heads = regex_heads(self.model)
        for one in self.model.parameters:
            if one.domain is domains.PATH and any(overlaps(one.default, head) for head in heads):
                self._pin(one, "a regex beside it may match other paths")

    def pin_beside_protected(self) -> None:
        """Pin the paths on which hangs whether a route shows its backend what another protects there."""
        paths = beside_protected(Site(self.model.described.exposures))
        for one in self.model.parameters:
            if one.domain is domains.PATH and one.default in paths:
                self._pin(one, "another path may show its backend what a route protects there")

    def _pin_what_refuses(
        self,
        states: Mapping[Key, str],
        parameters: list[Parameter],
        now: Mapping[Key, Any],
        markers: Mapping[Key, Any],
    ) -> None:
        """Pin the values whose markers are refused, one at a time added to what is accepted.

        Settings that are equal now are changed together first: another may be refused only beside the old one.
        """
        values = dict(now)
        before = len(self.found.pins)
        for one in parameters:
            group = [other for other in parameters if group_of(other) == group_of(one) and group_of(one) in self.equal]
            tried = {**values, **{other.key: markers[other.key] for other in (one, *group)}}
            real = self.objects(states, tried)
            if isinstance(real, Refused):
                members = [other for other in parameters if group_of(other) == group_of(one)]
                if self._make_equal(members, real.problems):
                    return
                self._pin(one, words_of(real))
            else:
                values = tried
        if len(self.found.pins) == before:  # every marker by itself is accepted
            for one in parameters:
                self._pin(one, "together with other values it is refused")

    def _settle_now(self, probe: Probe, now: Mapping[Key, Any]) -> None:
        """Where a template is not right for the values as they are now: settings that are equal stay so, or pins."""
        groups: dict[tuple[str, str, Any], list[Parameter]] = {}
        for one in probe.free:
            if one.domain is not domains.PATH and not isinstance(one.default, dict) and "users" not in one.key:
                groups.setdefault(group_of(one), []).append(one)
        merged = False
        for members in groups.values():
            level = dict.fromkeys((one.key for one in members), probe.markers[members[0].key])
            merged |= len(members) > 1 and not probe.agrees(level) and self._make_equal(members)
        if not merged:
            self._pin_what_differs(probe, now)

    def _pin_what_differs(self, probe: Probe, now: Mapping[Key, Any]) -> None:
        """Pin a value that as it is now makes other objects than its marker: by itself, or together with others."""
        alone = (one for one in probe.free if one.domain is not domains.PATH)
        trials = [(one, probe.spread({one.key: now[one.key]})) for one in alone]
        current = dict(probe.markers)
        for one in sorted(probe.free, key=lambda one: one.domain is domains.PATH):
            current[one.key] = now[one.key]
            trials.append((one, dict(current)))
        for one, values in trials:
            if not probe.agrees(values):
                self._pin(one, probe.why(values))
                return
        for one in probe.free:
            self._pin(one, "it could not be told what its value does")

    def _make_equal(self, members: Sequence[Parameter], why: tuple[Problem, ...] = ()) -> bool:
        """Let settings that are equal now stay equal; whether there is anything to it that was not so before."""
        first, *others = members
        if not others or group_of(first) in self.equal or first.domain is domains.PATH:
            return False
        self.equal.add(group_of(first))
        self.add(*(Differ(first.key, one.key, equal=True, why=why) for one in others))
        return True

    def add(self, *relations: Relation) -> None:
        known = {bare(one) for one in self.found.relations}
        self.found.relations += [one for one in relations if bare(one) not in known]

    agree = staticmethod(agree)


def _indexes(parameters: list[Parameter]) -> dict[Key, int]:
    """A number for each value: among those of one kind in the order of what they are now."""
    by_kind: dict[str, list[int]] = {}
    for index, one in enumerate(parameters):
        by_kind.setdefault(one.domain.name, []).append(index)
    found: dict[Key, int] = {}
    for indexes in by_kind.values():
        ordered = sorted(indexes, key=lambda index: _order(parameters[index]))
        found |= {parameters[index].key: place for index, place in zip(ordered, indexes, strict=True)}
    return found


def _order(one: Parameter) -> tuple[int, str]:
    if one.domain is domains.SIZE or isinstance(one.default, int):
        return amount(one.default), ""
    return 0, str(one.default)


def _beside_entries(node: Any) -> Iterator[str]:
    """The keys that stand beside a mapping of the user's."""
    if isinstance(node, dict):
        if ENTRIES in node:
            yield from (key for key in node if key != ENTRIES and isinstance(key, str))
        for item in node.values():
            yield from _beside_entries(item)
    elif isinstance(node, list):
        for item in node:
            yield from _beside_entries(item)
