"""Which backends are one: the port of some pods that a route or a raw port leads to, however it is spelled.

What is guarded is not a path of the edge but this. A workload, pods by their labels and a Service by its name may all
stand for the same, in one app or in several. Not all can be known here: a Service of the user's may lead to any pods,
and one selector may select what another does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anygress.description import exposure as x
from anygress.features.feature import Rule, Site, Stream, once_a_site, workload_port
from anygress.rendering.manifest import selector
from anygress.rendering.workload import service_of, workload_name, workloads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_ADDED_LABELS = frozenset({"pod-template-hash"})
"""Labels that pods have beside those of their Deployment's template.

https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#pod-template-hash-label
"""
_PODS_PORT = "tcp-"
"""What the names of ports begin with in a Service before pods that were handed over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A port: of the pods where those are known, else of the Service before them.

    ``labels`` are what the pods are selected by, None for a Service that is made elsewhere; ``is_whole`` where the pods
    have no others. Of a port of such a Service either the number or the name is known, of a workload's both.
    """

    namespace: str | None
    service: str
    labels: frozenset[tuple[str, str]] | None = None
    is_whole: bool = False
    number: int | None = None
    name: str | None = None

    def __str__(self) -> str:
        """The port, as an error tells it."""
        return f"port {self.number or self.name} of Service {self.service}"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Access:
    """A part of an app that leads somewhere: to several places where a namespace that is not said decides."""

    exposure: x.Exposure
    places: tuple[Place, ...]

    def __str__(self) -> str:
        """The port that it leads to, as an error tells it."""
        return str(self.places[0])


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Routed(Access):
    """A route, and where it leads."""

    rule: Rule

    def protects(self, beside: x.Exposure) -> str:
        """That it protects something, and how, as the end of a sentence about a part of an app."""
        its = "" if beside is self.exposure else f" of {self.exposure.name}"
        source = self.exposure.at(f"{self.rule.where}.path" if self.rule.where else "")
        by = ["a password"] if self.rule.auth is not None else []
        by += ["a list of addresses"] if self.rule.ip_allow_list is not None else []
        return f"{self.rule.path}{its}{f' ({source})' if source else ''} protects by {' and '.join(by)}"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Raw(Access):
    """A raw port, and where it leads."""

    stream: Stream


def routes_of(site: Site) -> tuple[Routed, ...]:
    """Every route of every app, with where it leads as it is described."""
    return _routes_of(site.described)


@once_a_site
def _routes_of(site: Site) -> tuple[Routed, ...]:
    ways = _ways(site)
    return tuple(
        Routed(exposure=exposure, rule=rule, places=ways.places(rule.backend, rule.port, exposure))
        for exposure in site.exposures
        for rule in site.rules[exposure.name]
    )


def raw_ports_of(site: Site) -> tuple[Raw, ...]:
    """Every raw port of every app, with where it leads as it is described."""
    return _raw_ports_of(site.described)


@once_a_site
def _raw_ports_of(site: Site) -> tuple[Raw, ...]:
    ways = _ways(site)
    return tuple(
        Raw(exposure=exposure, stream=stream, places=ways.places(stream.backend, stream.target, exposure))
        for exposure in site.exposures
        for stream in site.streams[exposure.name]
    )


def accesses_of(site: Site) -> list[Routed | Raw]:
    """Every route and every raw port of every app."""
    return [*routes_of(site), *raw_ports_of(site)]


@once_a_site
def looser(site: Site) -> frozenset[int]:
    """The ``id`` of each route of this site to whose backend another one leads that asks for more, on whatever host.

    What a backend may read as a path of that other route must not get to it through this one. What a proxy beside an
    app asks for is the business of the proxies: the site that they have relieved asks for it no more.
    """
    own = {(name, rule.where): rule for name, rules in site.rules.items() for rule in rules}
    ways = [(one, own[one.exposure.name, one.rule.where]) for one in routes_of(site)]
    closed = list({(id(one.places), rule.guard): (one, rule) for one, rule in ways if rule.is_closed}.values())
    beside = Beside([one for one, _ in closed])
    return frozenset(
        id(rule)
        for one, rule in (ways if closed else ())
        for numbers in beside.which(one, are_same)
        if any(not rule.asks_no_less_than(closed[number][1]) for number in numbers)
    )


def are_same(one: Access, other: Access) -> bool:
    """Whether two lead, or as good as certainly lead, to one port."""
    return _answer(one, other) is True


def may_be_same(one: Access, other: Access) -> bool:
    """Whether nothing that is known here speaks against it that two lead to one port."""
    return _answer(one, other) is not False


def _answer(one: Access, other: Access) -> bool | None:
    found = {_same(a, b) for a in one.places for b in other.places}
    return True if True in found else None if None in found else False


def are_doubtful(one: Access, other: Access) -> bool:
    """Whether two may lead to one port, and something speaks for it that proves nothing.

    One Service by two of its ports, two selectors that some pod may have both, a label that is a Service's name.
    """
    pairs = [(a, b) for a in one.places for b in other.places] if _answer(one, other) is None else []
    return any(
        a.service == b.service
        or (a.labels is not None and b.labels is not None)
        or _is_called(a, b)
        or _is_called(b, a)
        for a, b in pairs
        if _same(a, b) is None
    )


class Selectors:
    """Numbers by labels of pods, which may have others beside these: to find those that some pod may have both of."""

    def __init__(self) -> None:
        self._all: list[int] = []
        self._by_label: dict[tuple[str, str], list[int]] = {}
        self._with: dict[str, set[int]] = {}

    def add(self, labels: Iterable[tuple[str, str]], number: int) -> None:
        """Add a number; it may be there already by other labels."""
        self._all.append(number)
        for label in labels:
            self._by_label.setdefault(label, []).append(number)
            self._with.setdefault(label[0], set()).add(number)

    def agreeing(self, labels: Iterable[tuple[str, str]]) -> Iterable[int]:
        """At least the numbers whose labels say nothing else of any key."""
        most = len(self._all)

        def many(label: tuple[str, str]) -> int:
            return len(self._by_label.get(label, ())) + most - len(self._with.get(label[0], ()))

        label = min(labels, key=many, default=None)
        if label is None or many(label) >= most:
            return self._all
        found = self._by_label.get(label, [])
        has_key = self._with.get(label[0], set())
        return found if len(has_key) == most else [*found, *(one for one in self._all if one not in has_key)]


class Beside:
    """Some parts of apps of one site, by what those have that may lead to one port with them.

    So nobody has to hold each against each: who is asked about are few where backends differ, and what is asked is
    asked of one for all that lead to the same places.
    """

    def __init__(self, accesses: Sequence[Access]) -> None:
        self._accesses = accesses
        kinds: dict[int, list[int]] = {}
        for number, access in enumerate(accesses):
            kinds.setdefault(id(access.places), []).append(number)
        self._kinds = list(kinds.values())
        self._by_service: dict[str, list[int]] = {}
        self._by_value: dict[str, list[int]] = {}
        self._unknown: list[int] = []
        self._loose = Selectors()
        for kind, (first, *_) in enumerate(self._kinds):
            self._add(kind, accesses[first].places)
        self._known: dict[tuple[int, object], list[list[int]]] = {}

    def _add(self, kind: int, places: tuple[Place, ...]) -> None:
        for service in {place.service for place in places}:
            self._by_service.setdefault(service, []).append(kind)
        for value in {value for place in places for _, value in place.labels or ()}:
            self._by_value.setdefault(value, []).append(kind)
        if any(place.labels is None for place in places):
            self._unknown.append(kind)
        for labels in {place.labels for place in places if place.labels is not None and not place.is_whole}:
            self._loose.add(labels, kind)

    def which(self, access: Access, is_one: Callable[[Any, Any], bool]) -> list[list[int]]:
        """The numbers of those of which ``is_one`` is true, those that lead to the same places together.

        It is :func:`are_same`, :func:`are_doubtful` or :func:`may_be_same`.
        """
        key = (id(access.places), is_one)
        if key not in self._known:
            among = (self._kinds[kind] for kind in sorted(self._among(access, is_one)))
            self._known[key] = [numbers for numbers in among if is_one(access, self._accesses[numbers[0]])]
        return self._known[key]

    def first(self, access: Access, is_one: Callable[[Any, Any], bool]) -> int | None:
        """The number of the first of these."""
        return min((numbers[0] for numbers in self.which(access, is_one)), default=None)

    def _among(self, access: Access, is_one: object) -> set[int]:
        """Those that it may be true of: no others can have anything in common with this one."""
        found = {kind for place in access.places for kind in self._by_service.get(place.service, ())}
        if is_one is are_same:  # whatever else selects the same pods is among the places of both
            return found
        for place in access.places:
            if place.labels is not None and not place.is_whole:
                found.update(self._loose.agreeing(place.labels))
        is_unknown = any(place.labels is None for place in access.places)
        if is_one is are_doubtful:
            for place in access.places:
                if place.labels is None:
                    found.update(self._by_value.get(place.service, ()))
                for _, value in place.labels or ():
                    found.update(self._by_service.get(value, ()))
        else:
            found.update(range(len(self._kinds)) if is_unknown else self._unknown)
        return found


def _is_called(one: Place, other: Place) -> bool:
    return other.labels is None and other.service in (value for _, value in one.labels or ())


_Labels = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Made:
    """Pods that a Service is made for here: those of a workload, or some that were handed over."""

    backend: x.Workload | x.Pods
    owner: x.Exposure
    service: str
    namespace: str | None
    labels: _Labels


def _made(site: Site) -> Iterator[_Made]:
    """Everything that a Service is made for, once each."""
    for exposure in site.exposures:
        backends: list[x.Backend] = [rule.backend for rule in site.rules[exposure.name]]
        backends += [stream.backend for stream in site.streams[exposure.name]]
        every: list[x.Workload | x.Pods] = [*workloads(exposure)]
        every += [backend for backend in backends if isinstance(backend, x.Pods)]
        seen: set[object] = set()
        for backend in every:
            own = _place(backend, None, exposure)
            made = (own.service, own.labels, own.is_whole)
            if made not in seen:
                seen.add(made)
                yield _Made(backend, exposure, own.service, own.namespace, own.labels or frozenset())


class _Ways:
    """Where backends lead, and what is made here, by the Service before it and by its labels."""

    def __init__(self, site: Site) -> None:
        self._made = tuple(_made(site))
        self._by_service: dict[str, list[_Made]] = {}
        self._by_label: dict[tuple[str, str], list[_Made]] = {}
        for one in self._made:
            self._by_service.setdefault(one.service, []).append(one)
            for label in one.labels:
                self._by_label.setdefault(label, []).append(one)
        self._known: dict[object, tuple[Place, ...]] = {}
        self._alike: dict[tuple[Place, ...], tuple[Place, ...]] = {}

    def places(self, backend: x.Backend, port: int | str | None, exposure: x.Exposure) -> tuple[Place, ...]:
        """Where a port of a backend leads; the very same for all that lead to the same."""
        key = (id(backend), port, id(exposure))
        if key not in self._known:
            found = tuple(self._found(backend, port, exposure))
            self._known[key] = self._alike.setdefault(found, found)
        return self._known[key]

    def _found(self, backend: x.Backend, port: int | str | None, exposure: x.Exposure) -> Iterator[Place]:
        if not isinstance(backend, x.ServiceRef):
            own = _place(backend, port, exposure)
            yield from (own, *self._others_of(own))
            return
        service, namespace = service_of(backend, exposure)
        is_made_here = False
        for one in self._by_service.get(service, ()):
            if may_be_one_space(one.namespace, namespace):
                found = _port_behind(one.backend, backend.port)
                if found is not None:
                    is_made_here |= one.namespace == namespace
                    own = _place(one.backend, found, one.owner)
                    yield from (own, *self._others_of(own))
        if not is_made_here:
            number, name = (backend.port, None) if isinstance(backend.port, int) else (None, backend.port)
            yield Place(namespace=namespace, service=service, number=number, name=name)

    def _others_of(self, place: Place) -> Iterator[Place]:
        """The same port by what else is known of pods that a selector selects: others may select them otherwise."""
        if place.is_whole:
            return
        wanted = _selected(place.labels or frozenset())
        lists = [self._by_label.get(label, []) for label in wanted]
        for one in min(lists, key=len) if lists else self._made:
            if wanted <= one.labels and may_be_one_space(place.namespace, one.namespace):
                yield Place(
                    namespace=one.namespace,
                    service=one.service,
                    labels=one.labels,
                    is_whole=isinstance(one.backend, x.Workload),
                    number=place.number,
                )


@once_a_site
def _ways(site: Site) -> _Ways:
    return _Ways(site)


def _place(backend: x.Workload | x.Pods, port: int | str | None, exposure: x.Exposure) -> Place:
    service, namespace = service_of(backend, exposure)
    if isinstance(backend, x.Workload):
        name, number = workload_port(backend, port)
        labels = selector(exposure, workload_name(backend, exposure))
        return Place(
            namespace=namespace,
            service=service,
            labels=frozenset(labels.items()),
            is_whole=True,
            number=number,
            name=name,
        )
    number = port if isinstance(port, int) else backend.port
    return Place(namespace=namespace, service=service, labels=frozenset(backend.selector.items()), number=number)


def _selected(labels: _Labels) -> _Labels:
    added = [label for label in labels if label[0] in _ADDED_LABELS]
    return labels.difference(added) if added else labels


def _port_behind(backend: x.Workload | x.Pods, port: int | str) -> int | None:
    """The number of the pods' port that a port of the Service made for them leads to, if it has such a port."""
    if isinstance(backend, x.Workload):
        return next((number for name, number in backend.ports.items() if port in (name, number)), None)
    if isinstance(port, int):
        return port
    number = port.removeprefix(_PODS_PORT)
    return int(number) if number.isdecimal() else None


def may_be_one_space(one: str | None, other: str | None) -> bool:
    """Whether two namespaces are, or may be, one: what has none is applied to any."""
    return one == other or None in (one, other)


def _same(one: Place, other: Place) -> bool | None:
    answers = _same_pods(one, other), _same_port(one, other)
    return False if False in answers else None if None in answers else True


def _same_pods(one: Place, other: Place) -> bool | None:
    if not may_be_one_space(one.namespace, other.namespace):
        return False
    if one.service == other.service:
        return True
    if one.labels is None or other.labels is None:
        return None
    whole, some = (one, other) if one.is_whole else (other, one)
    if whole.is_whole:
        return _selected(some.labels or frozenset()) <= (whole.labels or frozenset())
    if any(value != dict(other.labels).get(key, value) for key, value in one.labels):
        return False
    return one.labels == other.labels or None


def _same_port(one: Place, other: Place) -> bool | None:
    """Ports of one Service that is made elsewhere may be one of its pods: by its name and its number, most likely."""
    if one.number is not None and other.number is not None:
        differ = one.number != other.number
    elif one.name is not None and other.name is not None:
        differ = one.name != other.name
    else:
        return True
    return not differ or (None if one.labels is None or other.labels is None else False)
