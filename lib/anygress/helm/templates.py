"""Finds the template of a rendering: renders it with markers for values, and looks where they come out.

The renderers stay the one place that knows a controller; nothing about one is said twice. A value is *opaque* on a
controller where its objects are the same whatever it is, but for the value itself: rendered with two sets of markers,
with today's values and with those at the edges, they come from one template. A value that is not opaque on a
controller is *pinned* there: the chart refuses another with the reason, instead of rendering something else than
``anygress render`` would.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from anygress.controllers import find
from anygress.description.grammar import size_bytes
from anygress.features.feature import DEFAULTS, wildcards_above
from anygress.helm import domains
from anygress.helm.finder import Finder, with_bounds, with_greatest
from anygress.helm.holes import ENTRIES, changed, fill, keys_of, refer
from anygress.helm.inferred import Found, Object, Refused, agree, identity, objects_of
from anygress.helm.relations import declared, holds
from anygress.helm.values import FALLBACK, SIDECAR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from anygress.helm.holes import Key
    from anygress.helm.values import Model, Parameter
    from anygress.rendering.manifest import Manifest

Objects = tuple[tuple["Manifest", bool], ...]
_EDGES: Mapping[str, tuple[Any, Any, Any]] = {
    "timeoutSeconds": (DEFAULTS.timeout_seconds, 1, 86_400),
    "connectTimeoutSeconds": (DEFAULTS.connect_timeout_seconds, 1, 86_400),
    "maxBodySize": ("1Mi", "1", "999999Gi"),
    "replicas": (1, 0, domains.REPLICAS.schema["maximum"]),
    "terminationGraceSeconds": (75, domains.GRACE.schema["minimum"], domains.GRACE.schema["maximum"]),
}
"""Values that something may hang on: what leaving a setting out means, the least, and the most."""
_NEAR = 2
_LONGEST = 63
"""Of a label, as which any text of a value may be needed."""


def find_templates(model: Model, controller: str) -> Found:
    """The templates of a controller for every combination of choices."""
    found = Found(controller, annotation_syntax=find(controller).annotation_syntax)
    parameters, _ = model.of(controller)
    found.relations = list(declared(parameters, find(controller), named=model.namespaces))
    inference = _Inference(model, controller, found)
    for states in inference.combinations():
        found.templates[tuple(states.items())] = inference.template(states)
    inference.settle()
    return found


@dataclass(slots=True)
class _Inference:
    model: Model
    controller: str
    found: Found

    def combinations(self) -> Iterable[dict[Key, str]]:
        """Every combination of choices, the description's own first."""
        _, choices = self.model.of(self.controller)
        combinations: list[dict[Key, str]] = [{}]
        for choice in choices:
            states = [choice.default, *(state for state in choice.states if state != choice.default)]
            combinations = [{**one, choice.key: state} for one in combinations for state in states]
        return combinations

    def settle(self) -> None:
        """Put in the values that were pinned after a template was found, and learn whose annotations are not free."""
        for states, template in self.found.templates.items():
            if not isinstance(template, Refused):
                self.found.templates[states] = tuple(
                    Object(
                        changed(part.tree, lambda leaf: refer(leaf, self.found.pins, constants=True)), part.of_cluster
                    )
                    for part in template
                )
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

    def template(self, states: Mapping[Key, str]) -> tuple[Object, ...] | Refused:
        """The template of one combination, or why there is none."""
        parameters = [one for one in self.model.of(self.controller)[0] if one.matters(states)]
        now = {one.key: self._now(one, index) for index, one in enumerate(parameters)}
        plain = self.objects(states, now)
        if isinstance(plain, Refused):
            return plain
        if states.get(FALLBACK) == "" and (known := self._with_fallback(states, plain, now)):
            return known
        while True:  # each round pins one value more, of which there are only so many
            free = [one for one in parameters if one.key not in self.found.pins]
            trial = _Trial(self, states, free, now)
            if trial.template is not None:
                return trial.template
            self._pin(*trial.culprit)

    def _with_fallback(self, states: Mapping[Key, str], plain: Objects, now: Mapping[Key, Any]) -> tuple[Object, ...]:
        """The template of the same choices with a fallback, where that needs no proxy; nothing where it does.

        What is not refused with a fallback and has no proxy is not refused without one: it is the same rendering. A
        proxy's own values (its image) do not matter without one.
        """
        template = self.found.templates.get(tuple({**states, FALLBACK: SIDECAR}.items()), ())
        if isinstance(template, Refused) or not all(now.keys() >= {*keys_of(part.tree)} for part in template):
            return ()
        return template if agree(template, plain, now) else ()

    def is_far(self, states: Mapping[Key, str]) -> bool:
        """Whether three choices or more are not the description's: what two of them do together is known by then."""
        _, choices = self.model.of(self.controller)
        return sum(states[choice.key] != choice.default for choice in choices) > _NEAR

    def objects(self, states: Mapping[Key, str], values: Mapping[Key, Any]) -> Objects | Refused:
        return objects_of(self.model, self.controller, states, values)

    def _now(self, one: Parameter, index: int) -> Any:
        """A value as the description has it; what it leaves to whoever installs the chart is a marker."""
        return one.domain.marker(index) if one.is_left_open else one.default

    def _pin(self, one: Parameter, because: str) -> None:
        self.found.pins[one.key] = one.default
        self.found.reasons[one.key] = because


class _Trial:
    """The rendering of one combination with some values free: its template, or the value that is not opaque."""

    def __init__(
        self,
        inference: _Inference,
        states: Mapping[Key, str],
        free: list[Parameter],
        now: Mapping[Key, Any],
    ) -> None:
        self._render: Callable[[Mapping[Key, Any]], Objects | Refused] = partial(inference.objects, states)
        self._rendered: list[tuple[Mapping[Key, Any], Objects | Refused]] = []
        self._free = free
        self._relations = inference.found.relations
        self.template: tuple[Object, ...] | None = None
        self.culprit: tuple[Parameter, str]
        markers = {**now, **_markers(free)}
        real = self._real(markers)
        if isinstance(real, Refused):
            self.culprit = self._refused(now, markers)
            return
        finder = Finder(inference.controller, free, markers)
        finder.learn_digests(manifest for manifest, _ in real)
        found = tuple(Object(finder.tree(manifest), of_cluster) for manifest, of_cluster in real)
        trials = [now, *(self._kept(now, {**now, **one}) for one in _others(free, few=inference.is_far(states)))]
        if any(one.domain is domains.SECONDS for one in free):
            found = self._with_times(found, markers, trials)
        for values in trials:
            if not agree(found, self._real(values), values):
                self.culprit = self._differing(found, markers, values)
                return
        self.template = found

    def _real(self, values: Mapping[Key, Any]) -> Objects | Refused:
        """The renderer's objects, rendered once for the same values."""
        for known, real in self._rendered:
            if known == values:
                return real
        self._rendered.append((dict(values), self._render(values)))
        return self._rendered[-1][1]

    def _with_times(
        self, template: tuple[Object, ...], markers: Mapping[Key, Any], trials: list[Mapping[Key, Any]]
    ) -> tuple[Object, ...]:
        """The template with the times that are the greatest of several, or never less or more than some number."""
        seconds = [one.key for one in self._free if one.domain is domains.SECONDS]
        other = trials[1]
        if len(seconds) > 1 and not agree(template, self._real(other), other):
            longest = max(markers[key] for key in seconds) + 1
            for key in seconds:
                template = self._beside(template, {**markers, key: longest}, with_greatest, key)
        for edge in trials[2:]:
            template = self._beside(template, edge, with_bounds)
        return template

    def _beside(
        self, template: tuple[Object, ...], values: Mapping[Key, Any], change: Callable[..., Any], *given: Any
    ) -> tuple[Object, ...]:
        """The template changed by what the renderer makes of some values."""
        real = self._real(values)
        there = {identity(manifest): manifest for manifest, _ in real} if not isinstance(real, Refused) else {}
        return tuple(
            Object(change(part.tree, there.get(identity(fill(part.tree, values))), values, *given), part.of_cluster)
            for part in template
        )

    def _kept(self, now: Mapping[Key, Any], values: Mapping[Key, Any]) -> dict[Key, Any]:
        """Values with those of ``now`` in the place of any that break what must hold."""
        broken = {key for one in self._relations if not holds(one, values) for key in one.keys}
        return {key: now[key] if key in broken else value for key, value in values.items()}

    def _refused(self, now: Mapping[Key, Any], markers: Mapping[Key, Any]) -> tuple[Parameter, str]:
        """The value whose marker is refused: by itself, or else beside those of the values before it."""
        return next(self._first(now, markers, lambda values: _why_refused(self._real(values))))

    def _differing(
        self, template: tuple[Object, ...], markers: Mapping[Key, Any], values: Mapping[Key, Any]
    ) -> tuple[Parameter, str]:
        """The value with which a template goes wrong."""
        return next(self._first(markers, values, lambda tried: _why_unlike(template, self._real(tried), tried)))

    def _first(
        self, start: Mapping[Key, Any], end: Mapping[Key, Any], why: Callable[[Mapping[Key, Any]], str]
    ) -> Iterator[tuple[Parameter, str]]:
        changed = [one for one in self._free if start[one.key] != end[one.key]]
        for one in changed:
            if reason := why({**start, one.key: end[one.key]}):
                yield one, reason
        current = dict(start)
        for one in changed:
            current[one.key] = end[one.key]
            if reason := why(current):
                yield one, reason


# --------------------------------------------------------------------------------------------- values to try


def _markers(parameters: list[Parameter], *, backwards: bool = False) -> dict[Key, Any]:
    """A marker for each value, in the order that the values have now; or others, in the opposite order."""
    ordered = sorted(parameters, key=_order)
    if backwards:
        found = {one.key: one.domain.other_marker(len(ordered) + at) for at, one in enumerate(reversed(ordered))}
    else:
        found = {one.key: one.domain.marker(at) for at, one in enumerate(ordered)}
    return found | _below(parameters, found)


def _below(parameters: list[Parameter], markers: Mapping[Key, Any]) -> dict[Key, str]:
    """Markers of hosts below those of the wildcards that cover them now: apps whose hosts meet are rendered so."""
    by_host = {one.default: one for one in parameters if one.domain in (domains.HOST, domains.WILDCARD)}
    found: dict[Key, str] = {}
    for host in sorted(by_host, key=lambda host: host.count(".")):
        above = next((by_host[wildcard] for wildcard in wildcards_above(host) if wildcard in by_host), None)
        if above is not None:
            star = "*." if host.startswith("*.") else ""
            first = markers[by_host[host].key].removeprefix("*.").partition(".")[0]
            found[by_host[host].key] = f"{star}{first}{found.get(above.key, markers[above.key])[1:]}"
    return found


def _others(parameters: list[Parameter], *, few: bool) -> Iterator[dict[Key, Any]]:
    """Other values than the first markers: others in the opposite order, at the edges, long, and equal."""
    markers = _markers(parameters, backwards=True)
    yield markers
    for edge in (1, 2) if few else (0, 1, 2):
        yield {**markers, **{one.key: _EDGES[one.key[-1]][edge] for one in parameters if one.key[-1] in _EDGES}}
    if few:
        return
    yield {**markers, **_long(parameters, markers)}
    yield {**markers, **_equal(parameters, markers)}


def _equal(parameters: list[Parameter], markers: Mapping[Key, Any]) -> dict[Key, Any]:
    """Values of one kind that are all the same, where that is not refused for a reason of its own."""
    first: dict[str, Any] = {}
    alike = [one for one in parameters if one.domain in _MAY_BE_EQUAL]
    return {one.key: first.setdefault(one.domain.name, markers[one.key]) for one in alike}


_MAY_BE_EQUAL = (domains.OPTION, domains.HEADER, domains.EMAIL, domains.REPOSITORY, domains.OBJECT_NAME)


def _long(parameters: list[Parameter], markers: Mapping[Key, Any]) -> dict[Key, Any]:
    """Texts as long as they may be."""
    found: dict[Key, Any] = {}
    for one in parameters:
        if one.domain.is_lengthy:
            found[one.key] = markers[one.key].ljust(_LONGEST, "x")
        elif one.domain is domains.HOST:
            first, dot, rest = markers[one.key].partition(".")
            found[one.key] = f"{first.ljust(_LONGEST, 'x')}{dot}{rest}"
    return found


def _order(one: Parameter) -> tuple[int, str]:
    if one.domain is domains.SIZE or isinstance(one.default, int):
        amount = size_bytes(one.default)
        return amount if isinstance(amount, int) else 0, ""
    return 0, str(one.default)


# --------------------------------------------------------------------------------------------- reasons


def _why_refused(real: Objects | Refused) -> str:
    """Why there are no objects, but for what tells of markers; nothing where there are some."""
    if not isinstance(real, Refused):
        return ""
    reasons = [problem.reason for problem in real.problems]
    told = "; ".join(dict.fromkeys(reason for reason in reasons if not domains.MARKED.search(reason)))
    return told or "another value is refused beside the rest"


def _why_unlike(template: tuple[Object, ...], real: Objects | Refused, values: Mapping[Key, Any]) -> str:
    """Where a template goes wrong; nothing where it is right."""
    if refused := _why_refused(real):
        return refused
    if isinstance(real, Refused) or agree(template, real, values):
        return ""
    filled = {identity(one): one for one in (fill(part.tree, values) for part in template)}
    there = {identity(one): one for one, _ in real}
    kinds = [key[1] for key in sorted(filled.keys() | there.keys()) if filled.get(key) != there.get(key)]
    return (
        f"another value changes more of a {kinds[0]} than itself" if kinds else "another value makes one object of two"
    )


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
