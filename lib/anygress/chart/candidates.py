"""Relations that the objects of a controller may hang on, each with values that break it and nothing else.

What is told here is only what to try: whether a relation matters is found by rendering with the values that break it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations, permutations
from typing import TYPE_CHECKING, Any

from anygress import exposure as x
from anygress.chart import domains
from anygress.chart.found import CHECKSUM
from anygress.chart.relations import Apart, Covered, Differ, Inside, Most, OneOfEach, Segments, Without
from anygress.chart.sampling import is_inside, moved
from anygress.chart.tree import Digest, Hole, Text, leaves
from anygress.chart.values import NAMESPACE, camel, route_keys
from anygress.controllers import find
from anygress.features import DEFAULTS, element_prefix, wildcards_above
from anygress.grammar import MARK, size_bytes
from anygress.matching import pattern
from anygress.workload import workload_name, workloads

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from anygress.chart.domains import Domain
    from anygress.chart.relations import Relation
    from anygress.chart.tree import Key
    from anygress.chart.values import Model, Parameter

_SPECIAL: Mapping[str, tuple[int, ...]] = {
    "timeoutSeconds": (DEFAULTS.timeout_seconds,),
    "connectTimeoutSeconds": (DEFAULTS.connect_timeout_seconds,),
}
"""What leaving a setting out means: a value equal to it may make objects that are not needed otherwise disappear."""
_LONGEST: Mapping[str, int] = {
    "name": 63,
    "label": 63,
    "local-host": 63,
    "option": 63,
    "path": 40,
    "object-name": 253,
    "host": 253,
    "wildcard": 253,
}
"""How long a text of each kind may be."""
_LARGEST_SIZE = 999_999 * 1024**3  # 999999Gi
_PATH = re.compile("/[a-z0-9]+(/[a-z0-9]+)*")
_NAMELIKE = re.compile(r"[-.a-z0-9]*")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A relation, and the values that break it, in the place of markers."""

    relation: Relation
    changes: Mapping[Key, Any]


@dataclass(slots=True)
class Candidates:
    """What may matter among some values, whose markers are in a template."""

    model: Model
    controller: str
    parameters: Sequence[Parameter]
    free: Sequence[Parameter]
    markers: Mapping[Key, Any]
    trees: Sequence[Any]

    def always(self) -> Iterator[Relation]:
        """What must hold whatever the controller: a description that breaks it is wrong."""
        for one in self.free:
            if one.domain in (domains.BASIC_USERS, domains.DIGEST_USERS):
                yield OneOfEach(one.key)
        for one in self._of(domains.PATH):
            for head in regex_heads(self.model):
                if not overlaps(one.default, head):
                    yield Inside(one.key, head, inside=False)
                    yield Inside(head, one.key, inside=False)

    def stages(self) -> Iterator[Iterable[Candidate]]:
        """The candidates, those first whose values others are chosen by."""
        yield self._segments()
        yield self._lengths()
        yield self._nestings()
        yield self._lengths_inside()
        yield self._numbers()
        yield self._constants()
        yield self._texts()
        yield self._marks()
        yield self._names()
        if self._has_proxy():
            yield self._times()
            yield self._cases()

    def _of(self, *kinds: Domain) -> list[Parameter]:
        return [one for one in self.free if one.domain in kinds]

    # Paths.

    def _segments(self) -> Iterator[Candidate]:
        for one in self._of(domains.PATH):
            count = len(one.default.strip("/").split("/"))
            yield Candidate(Segments(one.key, count), self._moved(one, f"{self._bare(one)}/zz"))
            yield Candidate(Differ(one.key, one.key, equal=True, other_form="bare"), {one.key: f"{self._bare(one)}/"})

    def _lengths(self) -> Iterator[Candidate]:
        for one, other in combinations([one for one in self.parameters if one.domain is domains.PATH], 2):
            short, long = sorted((one, other), key=lambda path: len(self._bare(path)))
            if not is_inside(long.default, short.default):
                yield from self._longer_and_shorter(short, long)
        for one in self._of(domains.PATH):
            for constant in self._constant_paths():
                if not is_inside(constant, one.default):
                    yield from self._longer_or_shorter(one, len(constant))

    def _nestings(self) -> Iterator[Candidate]:
        for one, other in permutations([one for one in self.parameters if one.domain is domains.PATH], 2):
            if one in self.free:
                yield from self._nesting(one, other)
        for one in self._of(domains.PATH):
            for constant in self._constant_paths():
                if not is_inside(constant, one.default):  # its marker is elsewhere: where that matters, it is pinned
                    yield from self._beside(one, constant)

    def _constant_paths(self) -> list[str]:
        """The paths that are no values, without the slash at their end."""
        known = {one.default for one in self.parameters if one.domain is domains.PATH}
        routes = (route for exposure in self.model.described.exposures for route in exposure.routes)
        paths = (element_prefix(route.path) for route in routes if route.match != "regex" and route.path not in known)
        return [path for path in dict.fromkeys(paths) if path]

    def _nesting(self, one: Parameter, other: Parameter) -> Iterator[Candidate]:
        if is_inside(one.default, other.default):
            segments = self._bare(one).split("/")
            segments[self._bare(other).count("/")] = "zz"  # still in what the other is in
            yield Candidate(Inside(one.key, other.key, inside=True), self._moved(one, "/".join(segments)))
            yield self._equal_paths(one, other)
            return
        more = self._bare(one).count("/") - self._bare(other).count("/")  # as many segments as before, if it can be
        within = self._bare(other) + ("/zz" * more if more > 0 else self._bare(one))
        yield Candidate(Inside(one.key, other.key, inside=False), self._moved(one, within))
        yield self._equal_paths(one, other)

    def _equal_paths(self, one: Parameter, other: Parameter) -> Candidate:
        first, second = sorted((one.key, other.key))
        differ = Differ(first, second, form="bare", other_form="bare")
        return Candidate(differ, self._moved(one, self._bare(other)))

    def _lengths_inside(self) -> Iterator[Candidate]:
        """A path inside another is longer; where it need not stay inside, it may have to stay longer."""
        for inner, outer in permutations([one for one in self.parameters if one.domain is domains.PATH], 2):
            if inner in self.free and is_inside(inner.default, outer.default):
                count, length = self._bare(inner).count("/"), len(self._bare(outer))
                for more, size in ((1, length), (0, length - 1)):
                    elsewhere = "/z" * count + "z" * (size - 2 * count)
                    yield Candidate(Most(outer.key, inner.key, "length", more=more), self._moved(inner, elsewhere))

    def _longer_and_shorter(self, short: Parameter, long: Parameter) -> Iterator[Candidate]:
        """Which is longer: the objects may have the routes in that order."""
        less, more = len(self._bare(short)), len(self._bare(long))
        if less == more:
            for shorter, longer in ((short, long), (long, short)):
                yield from self._resized(Most(shorter.key, longer.key, "length"), shorter, longer, 1)
        else:
            yield from self._resized(Most(short.key, long.key, "length", more=1), short, long, more - less)
            yield from self._resized(Most(short.key, long.key, "length"), short, long, more - less + 1)

    def _resized(self, most: Most, short: Parameter, long: Parameter, by: int) -> Iterator[Candidate]:
        """The shorter one made longer, or the longer one shorter."""
        if short in self.free:
            yield Candidate(most, self._moved(short, self._bare(short) + "x" * by))
        if long in self.free and len(self._bare(long).rpartition("/")[2]) > by:
            yield Candidate(most, self._moved(long, self._bare(long)[:-by]))

    def _longer_or_shorter(self, one: Parameter, length: int) -> Iterator[Candidate]:
        now, marker = len(element_prefix(one.default)), self._bare(one)
        if now <= length:
            longer = self._moved(one, marker + "x" * max(1, length + 1 - len(marker)))
            yield Candidate(Most(one.key, length, "length"), longer)
        if now >= length:
            yield Candidate(Most(length, one.key, "length"), self._moved(one, marker[: max(2, length - 1)]))

    def _beside(self, one: Parameter, bare: str) -> Iterator[Candidate]:
        """A path beside one that cannot be changed."""
        yield Candidate(Differ(one.key, bare, form="bare"), self._moved(one, bare))
        yield Candidate(Inside(one.key, f"{bare}/", inside=False), self._moved(one, f"{bare}{self._bare(one)}"))
        if bare.count("/") > 1:
            yield Candidate(Inside(f"{bare}/", one.key, inside=False), self._moved(one, bare.rpartition("/")[0]))

    def _bare(self, one: Parameter) -> str:
        return element_prefix(self.markers[one.key])

    def _moved(self, one: Parameter, path: str) -> dict[Key, Any]:
        return moved(self.parameters, self.markers, one.key, path)

    # Numbers.

    def _numbers(self) -> Iterator[Candidate]:
        for kinds in ((domains.SECONDS,), (domains.SIZE,), (domains.PORT,)):
            for one, other in combinations(self._of(*kinds), 2):
                if kinds != (domains.PORT,) and one.key[-1] != other.key[-1]:
                    continue
                if one.default != other.default:
                    yield Candidate(Differ(one.key, other.key), {one.key: self.markers[other.key]})
                less, more = sorted((one, other), key=lambda value: amount(self.markers[value.key]))
                form = "bytes" if kinds == (domains.SIZE,) else "number"
                swapped = {less.key: self.markers[more.key], more.key: self.markers[less.key]}
                if self.markers[less.key] != self.markers[more.key]:
                    yield Candidate(Most(less.key, more.key, form), swapped)

    def bounds(self) -> Iterator[dict[Key, Any]]:
        """The numbers at the ends of what they may be: all that may be at once, equal ones equal, in their order."""
        for kind in (domains.SECONDS, domains.PORT, domains.REPLICAS, domains.SIZE):
            amounts = {one.key: amount(self.markers[one.key]) for one in self._of(kind)}
            places = sorted(set(amounts.values()))
            low, high = (1, _LARGEST_SIZE) if kind is domains.SIZE else (kind.schema["minimum"], kind.schema["maximum"])
            as_it_is = str if kind is domains.SIZE else int
            yield {key: as_it_is(low + places.index(found)) for key, found in amounts.items()}
            yield {key: as_it_is(high - len(places) + 1 + places.index(found)) for key, found in amounts.items()}

    def _constants(self) -> Iterator[Candidate]:
        reserved = find(self.controller).reserved_ports
        written = {leaf for tree in self.trees for leaf in leaves(tree) if type(leaf) is int}
        ports = sorted({port for port in (*reserved, *written) if 0 < port < 65_536})  # noqa: PLR2004
        for one in self.free:
            pinned = [
                other.default for other in self.parameters if other not in self.free and other.key[-1] == one.key[-1]
            ]
            specials = ports if one.domain is domains.PORT else [*_SPECIAL.get(one.key[-1], ()), *pinned]
            if not one.domain.is_number:
                continue
            for special in specials:
                if one.default != special:
                    yield Candidate(Differ(one.key, special), {one.key: special})

    # Texts.

    def _texts(self) -> Iterator[Candidate]:
        alike = (
            domains.HOST,
            domains.WILDCARD,
            domains.OBJECT_NAME,
            domains.OPTION,
            domains.LISTENER,
            domains.PLACE,
            domains.HEADER,
        )
        for kind in (*alike, domains.NETWORKS, domains.BASIC_USERS, domains.DIGEST_USERS):
            for one, other in combinations(self._of(kind), 2):
                if one.default != other.default or not one.default or kind in (
                    domains.BASIC_USERS, domains.DIGEST_USERS,
                ):  # fmt: skip
                    form = "sorted" if kind is domains.NETWORKS else "text"
                    differ = Differ(one.key, other.key, form=form, other_form=form)
                    yield Candidate(differ, {one.key: self.markers[other.key]})
        for one in (*self._of(domains.HOST), *self._of(domains.WILDCARD)):
            for other in self._of(domains.WILDCARD):
                if one is not other:
                    yield from self._wildcards(one, other)
        if any(one.key == NAMESPACE for one in self.free):
            for one in self._of(domains.PLACE):
                there = f"{self.markers[NAMESPACE]}/{self.markers[one.key].partition('/')[2]}"
                yield Candidate(Differ(one.key, NAMESPACE, form="before"), {one.key: there})

    def _wildcards(self, one: Parameter, wildcard: Parameter) -> Iterator[Candidate]:
        domain = wildcard.default.removeprefix("*")
        there = self.markers[wildcard.key].removeprefix("*")
        covered = wildcard.default in wildcards_above(one.default)
        star = "*." if one.domain is domains.WILDCARD else ""
        elsewhere = f"{self.markers[one.key].removesuffix(there)}.zz.example" if covered else f"{star}zz{there}"
        yield Candidate(Covered(one.key, wildcard.key, covered), {one.key: elsewhere})
        if one.domain is domains.HOST and one.default != domain[1:]:
            yield Candidate(Differ(one.key, wildcard.key, other_form="domain"), {one.key: there[1:]})

    # What a proxy's configuration hangs on.

    def _has_proxy(self) -> bool:
        deployments = (tree["spec"]["template"]["metadata"] for tree in self.trees if tree["kind"] == "Deployment")
        return any(CHECKSUM in metadata.get("annotations", {}) for metadata in deployments)

    def _times(self) -> Iterator[Candidate]:
        """Backends of one address with other times are told apart by both times together."""
        for (one, one_connect), (other, other_connect) in combinations(sorted(self._ways(), key=repr), 2):
            if one == other or one_connect == other_connect:
                continue
            changes: dict[Key, Any] = {}
            for first, second in ((one, other), (one_connect, other_connect)):
                if isinstance(first, tuple):
                    changes[first] = self.markers[second] if isinstance(second, tuple) else second
                elif isinstance(second, tuple):
                    changes[second] = first
            if changes.keys() <= {parameter.key for parameter in self.free}:
                texts = (_times_text(one, one_connect), _times_text(other, other_connect))
                yield Candidate(Apart(*texts), changes)

    def _ways(self) -> set[tuple[Key | int, Key | int]]:
        """The times of every route, by the values or the defaults that they are, and those of a health check."""
        defaults = (DEFAULTS.timeout_seconds, DEFAULTS.connect_timeout_seconds)
        found: set[tuple[Key | int, Key | int]] = {defaults}
        known = {one.key for one in self.parameters}
        exposures = self.model.described.exposures
        for exposure in exposures:
            at: Key = () if len(exposures) == 1 else ("apps", camel(exposure.name))
            for where in (at, *((*at, "routes", key) for key in route_keys(exposure))):
                times = (
                    next((key for key in ((*where, name), (*at, name)) if key in known), default)
                    for name, default in zip(_SPECIAL, defaults, strict=True)
                )
                found.add((next(times), next(times)))
        return found

    def _cases(self) -> Iterator[Candidate]:
        """Paths that differ from one that is no value in the case of letters alone, as far as the shorter one goes."""
        for constant in self._constant_paths():
            lower = constant.lower()
            if lower == constant or not re.fullmatch(_PATH, lower):
                continue
            for one in self._of(domains.PATH):
                yield Candidate(Inside(one.key, lower, inside=False), self._moved(one, f"{lower}x"))
                yield Candidate(Inside(lower, one.key, inside=False, joint=""), self._moved(one, lower[:-1]))

    # Names.

    def _marks(self) -> Iterator[Candidate]:
        """The mark in the name of an app is refused; of a namespace, Traefik makes one hyphen of it."""
        for one in self._of(domains.NAME):
            yield Candidate(Without(one.key, MARK), {one.key: f"{self.markers[one.key]}{MARK}x"})

    def _names(self) -> Iterator[Candidate]:
        names = self._of(domains.NAME)
        apps = [one for one in names if one.key != NAMESPACE]
        for one, other in combinations(apps, 2):
            yield Candidate(Differ(one.key, other.key), {one.key: self.markers[other.key]})
            yield Candidate(Most(*self._by_alphabet(one, other), "text"), self._swapped(one, other))
            for first, second in ((one, other), (other, one)):
                inside = Inside(first.key, second.key, inside=False, joint="-", form="text")
                for joined in self._classes():
                    yield Candidate(inside, {first.key: f"{self.markers[second.key]}-{joined}"})
        for one in names:
            for constant in self._spaces() if one.key == NAMESPACE else self._known_names():
                for name in dict.fromkeys((constant, re.sub("-+", "-", constant))):  # the second is Traefik's
                    if name != one.default:
                        yield Candidate(Differ(one.key, name), {one.key: name})
        yield from self._pairs()

    def _classes(self) -> list[str]:
        """Classes of Gateways, of which some controllers make names with those of Gateways."""
        specs = (tree.get("spec", {}).get("gatewayClassName") for tree in self.trees if tree["kind"] == "Gateway")
        return list(dict.fromkeys(spec.fill(self.markers) if isinstance(spec, Hole | Text) else spec for spec in specs))

    def _by_alphabet(self, one: Parameter, other: Parameter) -> tuple[Key, Key]:
        first, second = sorted((one, other), key=lambda name: str(name.default))
        return first.key, second.key

    def _swapped(self, one: Parameter, other: Parameter) -> dict[Key, Any]:
        return {one.key: self.markers[other.key], other.key: self.markers[one.key]}

    def _known_names(self) -> list[str]:
        """Names that the description has, or that objects have whatever the values."""
        found = [tree["metadata"]["name"] for tree in self.trees]
        for exposure in self.model.described.exposures:
            found += [workload_name(one, exposure) for one in workloads(exposure)]
        found += [service.name for service in self._services() if isinstance(service, x.ServiceRef)]
        own = {exposure.name for exposure in self.model.described.exposures}
        texts = (name for name in found if isinstance(name, str) and re.fullmatch(r"[a-z][-a-z0-9]{0,62}", name))
        return [name for name in dict.fromkeys(texts) if name not in own]

    def _spaces(self) -> list[str]:
        written = (tree["metadata"].get("namespace") for tree in self.trees)
        own = self.model.described.controller(self.controller).namespace
        services = (service.namespace for service in self._services() if isinstance(service, x.ServiceRef))
        return list(dict.fromkeys(name for name in (*written, own, *services) if isinstance(name, str)))

    def _services(self) -> Iterator[x.Named | None]:
        """The Services that the description names."""
        for exposure in self.model.described.exposures:
            parts: tuple[x.Exposure | x.Route | x.Port, ...] = (exposure, *exposure.routes, *exposure.ports)
            yield from (part.service for part in parts)

    def _pairs(self) -> Iterator[Candidate]:
        """Names of objects of one kind, and of entries of one list, that some values make the same."""
        by_kind: dict[Any, list[Any]] = {}
        for tree in self.trees:
            by_kind.setdefault((tree["apiVersion"].partition("/")[0], tree["kind"]), []).append(
                tree["metadata"]["name"]
            )
            for entries in _lists(tree):
                by_kind[id(entries)] = [entry["name"] for entry in entries if "name" in entry]
        for names in by_kind.values():
            texts = dict.fromkeys(_as_text(name) for name in names if not isinstance(name, str))
            for one, other in combinations(texts, 2):
                yield from self._apart(one, other)

    def _apart(self, one: Text, other: Text) -> Iterator[Candidate]:
        """Where more than paths tells two names apart; one value that does was tried by itself."""
        left, right = _without_common(one.parts, other.parts)
        holes = [part for part in (*left, *right) if isinstance(part, Hole)]
        kinds = {self._domain(hole.key).name for hole in holes}
        pairs = list(zip(left, right, strict=False))
        alike = len(left) == len(right) and all(_are_alike(a, b) for a, b in pairs)
        if len(holes) <= 2 or kinds <= {"path"} or not alike:  # noqa: PLR2004
            return
        if any(isinstance(a, Hole) and (a.key in self._pinned() or b.key in self._pinned()) for a, b in pairs):
            return
        changes = {a.key: self.markers[b.key] for a, b in pairs if isinstance(a, Hole) and isinstance(b, Hole)}
        yield Candidate(Apart(one, other), changes)

    def _domain(self, key: Key) -> Domain:
        return next(one.domain for one in self.parameters if one.key == key)

    def _pinned(self) -> set[Key]:
        return {one.key for one in self.parameters} - {one.key for one in self.free}

    # Lengths of texts.

    def long_values(self) -> dict[Key, Any]:
        """Every text that is not a path as long as it may be."""
        found: dict[Key, Any] = {}
        for one in self.free:
            if one.domain.name in _LONGEST and one.domain is not domains.PATH:
                found |= self.stretched(Text((Hole(one.key),)), _LONGEST[one.domain.name])
        return found

    def long_texts(self) -> list[Text]:
        """Texts that the renderer may cut or refuse when they are long: of values alone, and names made of values."""
        found: dict[tuple[Hole, ...], Text] = {}
        known = {one.key: one.domain.name for one in self.free}
        for one in self.free:
            if one.domain.name in _LONGEST and one.domain is not domains.PATH:
                alone = Text((Hole(one.key),))
                found[alone.holes] = alone
        for leaf in (leaf for tree in self.trees for leaf in leaves(tree)):
            if not isinstance(leaf, Text) or not all(_NAMELIKE.fullmatch(p) for p in leaf.parts if isinstance(p, str)):
                continue
            if any(known.get(hole.key) in _LONGEST for hole in leaf.holes):
                before = found.get(leaf.holes, leaf)
                found[leaf.holes] = max(before, leaf, key=lambda text: len(text.fill(self.markers)))
        order = sorted(found.values(), key=lambda text: len(text.fill(self.markers)), reverse=True)
        return sorted(order, key=lambda text: len(set(text.holes)) == len(text.holes))  # what grows twice at once first

    def stretched(self, text: Text, length: int) -> dict[Key, Any]:
        """Markers made longer until a text has some length, or as near to it as may be."""
        changes: dict[Key, Any] = {}
        kinds = {one.key: one.domain.name for one in self.free}
        for hole in reversed(text.holes):
            missing = -((len(text.fill({**self.markers, **changes})) - length) // text.holes.count(hole))
            if missing <= 0:
                break
            room = _LONGEST.get(kinds.get(hole.key, ""), 0) - len(str(self.markers[hole.key]))
            if room > 0 and hole.key not in changes:
                longer = _stretched(kinds[hole.key], self.markers[hole.key], min(missing, room))
                changes |= self._longer(hole.key, longer)
        return changes

    def _longer(self, key: Key, value: str) -> dict[Key, Any]:
        one = next(one for one in self.free if one.key == key)
        return self._moved(one, value) if one.domain is domains.PATH else {key: value}


def amount(value: int | str) -> int:
    """A number or a size as a number."""
    found = size_bytes(value)
    return found if isinstance(found, int) else 0


def regex_heads(model: Model) -> list[str]:
    """What the paths of each regex begin with."""
    regexes = (route.path for one in model.described.exposures for route in one.routes if route.match == "regex")
    return [pattern(text).literal_prefix for text in regexes]


def overlaps(path: str, head: str) -> bool:
    """Whether a regex that begins so might match a path, or what is in it."""
    reach = f"{element_prefix(path)}/"
    return reach.startswith(head) or head.startswith(reach)


def _stretched(kind: str, marker: str, more: int) -> str:
    if kind == "path":
        return element_prefix(marker) + "x" * more
    if kind not in ("host", "wildcard", "object-name"):
        return marker + "x" * more
    # a label of at most 63 characters, then another
    star, text = ("*.", marker[2:]) if marker.startswith("*.") else ("", marker)
    room = 63 - len(text.partition(".")[0])  # as many as the first label takes
    if more <= room:
        return f"{star}{'x' * more}{text}"
    labels = []
    while more > 1:
        size = min(more - 1, 60)
        if more - 1 - size == 1:
            size -= 1
        labels.append("x" * size)
        more -= size + 1
    return f"{star}{'.'.join([*labels, 'x' * more + text])}"


def _times_text(*times: Key | int) -> Text:
    """Two times as one text."""
    response, connect = (Hole(one, "number") if isinstance(one, tuple) else str(one) for one in times)
    return Text((response, "s-", connect, "s"))


def _lists(tree: Any) -> Iterator[list[Any]]:
    """Every list of mappings with names."""
    if isinstance(tree, dict):
        for item in tree.values():
            yield from _lists(item)
    elif isinstance(tree, list):
        if tree and all(isinstance(item, dict) for item in tree):
            yield tree
        for item in tree:
            yield from _lists(item)


def _as_text(name: Any) -> Text:
    """A name without its digest, which another name has with the same text before it alone."""
    parts = name.parts if isinstance(name, Text) else (name,)
    return Text(tuple(part for part in parts if not isinstance(part, Digest)))


def _without_common(one: Sequence[Any], other: Sequence[Any]) -> tuple[Sequence[Any], Sequence[Any]]:
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return one, other


def _are_alike(one: Any, other: Any) -> bool:
    if isinstance(one, Hole) and isinstance(other, Hole):
        return one.form == other.form and one.by == other.by
    return bool(one == other)
