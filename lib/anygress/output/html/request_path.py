"""The way of a request as a picture: client → DNS → load balancer → controller → Service → pods, settings on the hops.

:func:`pictures` reads a report and says what is where: every need of the app is a setting of one hop, and every
problem is at the hop where the request would stop. What is seen of that is in :mod:`anygress.output.html.svg`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from anygress.controllers.base.services import ServiceController, outside
from anygress.description import exposure as x
from anygress.features.feature import Feature
from anygress.output.text.report import value_text
from anygress.rendering.workload import service_of, service_port, workload_name
from anygress.sidecar.capabilities import IMAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from anygress.decide.report import Report
    from anygress.errors import Problem
    from anygress.features.feature import Need, Rule
    from anygress.features.support import Verdict


# --------------------------------------------------------------------------------------------- what is where


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One thing that a hop does: a feature with its value, on which paths where not on all, and what is wrong."""

    feature: Feature
    verdict: Verdict
    value: str = ""
    paths: tuple[str, ...] = ()
    origin: str = "by default"
    asked: bool = True
    problems: tuple[Problem, ...] = ()

    @property
    def text(self) -> str:
        """``basic-auth Office on /office/``."""
        on = f"on {', '.join(self.paths)}" if self.paths else ""
        return " ".join(part for part in (self.feature.label, self.value, on) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One station of the way; ``facts`` are what it is, ``settings`` what it does there."""

    name: str
    facts: tuple[str, ...] = ()
    settings: tuple[Setting, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def stopped_by(self) -> tuple[Problem, ...]:
        """Why a request would not get past it, each reason once."""
        found = (*self.problems, *(problem for setting in self.settings for problem in setting.problems))
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """What goes to one backend: what the controller does for that alone, and the hops after it."""

    inside: Hop
    after: tuple[Hop, ...]

    @property
    def stopped_by(self) -> tuple[Problem, ...]:
        """Why nothing gets to the backend."""
        return tuple(dict.fromkeys(problem for hop in (self.inside, *self.after) for problem in hop.stopped_by))


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One app on one controller."""

    app: str
    before: tuple[Hop, ...]
    controller: Hop
    branches: tuple[Branch, ...]
    refused: bool

    @property
    def title(self) -> str:
        """What is seen, in one line."""
        names = " → ".join(
            hop.name for hop in (*self.before, self.controller, *(self.branches[0].after if self.branches else ()))
        )
        return f"The way of a request to {self.app}: {names}" + (", refused" if self.refused else "")


_AT_PODS = (Feature.HEALTH_CHECK,)
_AT_SERVICE = (Feature.BACKEND_NAMESPACE,)
_AT_DNS = (Feature.EXTERNAL_DNS,)
"""Where a feature acts that is not the controller's own."""
_OF_LOAD_BALANCER = "idle-timeout"
"""The key of what the load balancer in front must be set to."""


def pictures(report: Report) -> tuple[Picture, ...]:
    """A picture of each app of a report."""
    return tuple(_Reader(report, exposure).picture() for exposure in report.site.exposures)


class _Reader:
    """Reads what is where of one exposure; a need or a problem that has found its hop is not looked at again."""

    def __init__(self, report: Report, exposure: x.Exposure) -> None:
        self.report = report
        self.exposure = exposure
        self.controller = report.controller
        self.rules = report.site.rules[exposure.name]
        self.streams = report.site.streams[exposure.name]
        self.needs = report.site.needs(exposure)
        self.by_proxy = frozenset(id(need) for need in report.polyfilled)
        self.problems = tuple(problem for problem in report.problems if _is_of(problem, exposure))
        self.open = list(self.problems)
        self.shared = frozenset(self._shared())

    def picture(self) -> Picture:
        """Backends in the order of their first route, then ports. What is more general takes its problems first."""
        app = [need for need in self.needs if need.feature.scope == "app"]
        before = (*self._client(), *self._dns(app), *self._load_balancer())
        common = [need for need in self.needs if id(need) in self.shared and self._is_here(need)]
        settings = (
            *self._settings([need for need in app if need.feature not in _AT_DNS and self._is_here(need)]),
            *self._settings(common, everywhere=True),
        )
        branches = (*self._http_branches(), *self._port_branches())
        controller = Hop(
            name=self.controller.title,
            facts=(f"version {self.controller.at_version}",),
            settings=settings,
            problems=tuple(self.open),  # what is left belongs to no setting: an option, a name, a combination
        )
        return Picture(
            app=self.exposure.name, before=before, controller=controller, branches=branches, refused=not self.report.ok
        )

    def _is_here(self, need: Need) -> bool:
        """Whether the controller does it; one that is a type of Service is what the Service's own would be at."""
        elsewhere = _AT_PODS if isinstance(self.controller, ServiceController) else (*_AT_PODS, *_AT_SERVICE)
        return need.feature not in elsewhere and id(need) not in self.by_proxy

    # ------------------------------------------------------------------------------------- before the controller

    def _client(self) -> Iterator[Hop]:
        scheme = "https" if self.exposure.tls else "http"
        urls = [f"{scheme}://{host}" for host in self.exposure.hosts] if self.rules else []
        urls += [f"{stream.protocol.lower()} port {stream.number}" for stream in self.streams]
        yield Hop(name="Client", facts=tuple(urls))

    def _dns(self, needs: Iterable[Need]) -> Iterator[Hop]:
        if not self.exposure.hosts:
            return
        settings = tuple(self._settings([need for need in needs if need.feature in _AT_DNS]))
        by = () if settings else ("records by hand" if self.exposure.dns else "records: not asked for",)
        yield Hop(name="DNS", facts=(*self.exposure.hosts, *by), settings=settings)

    def _load_balancer(self) -> Iterator[Hop]:
        if self.controller.behind_load_balancer and not isinstance(self.controller, ServiceController):
            asked = tuple(p.text for p in self.report.preconditions if p.key == _OF_LOAD_BALANCER)
            yield Hop(name="Load balancer", facts=asked or ("passes on",))

    # ------------------------------------------------------------------------------------- branches

    def _http_branches(self) -> Iterator[Branch]:
        for rules in _by_backend(self.rules, self.exposure).values():
            wanted = {id(rule) for rule in rules}
            own = [need for need in self.needs if need.rule and id(need.rule) in wanted and id(need) not in self.shared]
            all_ = [need for need in self.needs if need.rule and id(need.rule) in wanted]
            paths = [need for need in own if need.feature.label.startswith("path-")]
            rest = [need for need in own if need not in paths and self._is_here(need)]
            settings = (*self._paths(paths), *self._settings(rest, of=rules))
            problems = self._left_below(*(rule.where for rule in rules))
            rule = rules[0]
            outer = self._outer(rule.where)
            inside = Hop(
                name="HTTP", facts=(f"Service {outer}",) if outer else (), settings=settings, problems=problems
            )
            yield Branch(inside=inside, after=self._after(rule.backend, rule.port, all_, rules, outer=outer))

    def _port_branches(self) -> Iterator[Branch]:
        for stream in self.streams:
            own = [need for need in self.needs if need.rule is None and _is_below(need.where, stream.where)]
            settings = tuple(self._settings([need for need in own if self._is_here(need)]))
            problems = self._left_below(stream.where)
            outer = self._outer(stream.where)
            inside = Hop(
                name=stream.protocol, facts=(f"Service {outer}",) if outer else (), settings=settings, problems=problems
            )
            yield Branch(inside=inside, after=self._after(stream.backend, stream.target, own, (), outer=outer))

    def _outer(self, where: str) -> str | None:
        """The Service that is the whole exposure, where the controller is a type of Service."""
        if not isinstance(self.controller, ServiceController):
            return None
        found = (port.service for port in outside(self.report.site, self.exposure) if port.where == where)
        return next(found, None)

    def _after(
        self,
        backend: x.Backend,
        port: int | str | None,
        needs: Sequence[Need],
        rules: Sequence[Rule],
        *,
        outer: str | None,
    ) -> tuple[Hop, ...]:
        mine = [need for need in needs if id(need) not in self.by_proxy]
        name, namespace = service_of(backend, self.exposure)
        space = f" in {namespace}" if namespace != self.exposure.namespace else ""
        number = service_port(backend, port)
        if rules and isinstance(backend, x.Workload):
            number = self._proxied_port(rules[0], number)
        service = Hop(
            name="Service",
            facts=(f"{name}{space}", f"port {number}"),
            settings=tuple(self._settings([need for need in mine if need.feature in _AT_SERVICE], of=rules)),
        )
        health = [need for need in mine if need.feature in _AT_PODS]
        pods = Hop(name="Pods", facts=_pods(backend, self.exposure), settings=tuple(self._settings(health, of=rules)))
        proxy = tuple(self._proxy(backend, needs, rules))
        if not isinstance(backend, x.Workload):  # the proxy has pods of its own then, in front of the Service
            return (*proxy, pods) if outer and not proxy else (*proxy, service, pods)
        return (*proxy, pods) if outer else (service, *proxy, pods)

    def _proxied_port(self, rule: Rule, own: int | str) -> int | str:
        """The port of the Service that a route leads to: a proxy in the app's pods may have another than the app."""
        if self.report.relieved is None:
            return own
        pairs = zip(self.rules, self.report.relieved.rules[self.exposure.name], strict=True)
        seen = next(other for described, other in pairs if described is rule)
        return service_port(seen.backend, seen.port)

    def _proxy(self, backend: x.Backend, needs: Sequence[Need], rules: Sequence[Rule]) -> Iterator[Hop]:
        """The proxy beside the app, where it does what the controller cannot; what is the whole app's, too."""
        app = [need for need in self.needs if need.feature.scope == "app"] if rules else []
        taken = [need for need in (*app, *needs) if id(need) in self.by_proxy]
        if taken:
            fallback = self.exposure.fallback
            image = fallback.image if isinstance(fallback, x.Sidecar) and fallback.image else IMAGE
            place = "in the app's pods" if isinstance(backend, x.Workload) else "in pods of its own"
            yield Hop(name="Proxy", facts=(place, image), settings=tuple(self._settings(taken, of=rules)))

    # ------------------------------------------------------------------------------------- settings and problems

    def _shared(self) -> Iterator[int]:
        """The needs that every HTTP route has alike: they are written once, on the controller."""
        routed = [need for need in self.needs if need.rule is not None and id(need) not in self.by_proxy]
        for need in routed:
            alike = [one for one in routed if one.feature is need.feature and one.value == need.value]
            if (
                id(need) not in self.by_proxy
                and len(alike) == len(self.rules) > 1
                and not need.feature.label.startswith("path-")
            ):
                yield id(need)

    def _paths(self, needs: Iterable[Need]) -> Iterator[Setting]:
        for need in needs:
            yield Setting(
                feature=need.feature,
                verdict=self._verdict(need),
                value=need.value,
                origin=self._origin((need,)),
                problems=self._take_of(need),
            )

    def _settings(
        self, needs: Iterable[Need], *, of: Sequence[Rule] = (), everywhere: bool = False
    ) -> Iterator[Setting]:
        """One for each value of a feature, with the paths that have it where not all have."""
        found: dict[tuple[Feature, str], list[Need]] = {}
        for need in needs:
            found.setdefault((need.feature, _shown(need)), []).append(need)
        for (feature, value), same in found.items():
            on = [need.rule.path for need in same if need.rule is not None]
            yield Setting(
                feature=feature,
                verdict=self._verdict(same[0]),
                value=value,
                paths=() if everywhere or len(on) == len(of) else tuple(on),
                origin=self._origin(same),
                asked=any(need.asked for need in same),
                problems=tuple(dict.fromkeys(problem for need in same for problem in self._take_of(need))),
            )

    def _verdict(self, need: Need) -> Verdict:
        return "polyfill" if id(need) in self.by_proxy else self.controller.stances[need.feature].verdict

    def _origin(self, needs: Iterable[Need]) -> str:
        asked = (need.where for need in needs if need.asked)
        return ", ".join(dict.fromkeys(self.exposure.origin(where) for where in asked)) or "by default"

    def _take_of(self, need: Need) -> tuple[Problem, ...]:
        """The problems of one need: the refusal of its feature, or a limit that names the same keyword."""
        own = need.rule.where if need.rule else None

        def is_its(problem: Problem) -> bool:
            if problem.code == need.feature.code:
                return problem.where in (need.where, own)
            return bool(problem.where) and problem.where == need.where and not problem.code.startswith("E2")

        return self._take(is_its, again=need.rule is not None)  # several routes take a setting of the app's from there

    def _left_below(self, *places: str) -> tuple[Problem, ...]:
        """The problems of routes or ports that no setting of theirs has taken."""
        return self._take(lambda problem: any(_is_below(problem.where, place) for place in places))

    def _take(self, is_wanted: Callable[[Problem], bool], *, again: bool = False) -> tuple[Problem, ...]:
        """The problems that are wanted; one that has its place already only where it is to be had ``again``."""
        found = tuple(problem for problem in (self.problems if again else self.open) if is_wanted(problem))
        self.open = [problem for problem in self.open if problem not in found]
        return found


def _is_of(problem: Problem, exposure: x.Exposure) -> bool:
    """Whether a problem may be one of this app: it has no other name than the place where it was written."""
    return problem.source in (None, exposure.at(problem.where))


def _is_below(where: str, place: str) -> bool:
    return bool(place) and (where == place or where.startswith((f"{place}.", f"{place}[")))


def _by_backend(rules: Iterable[Rule], exposure: x.Exposure) -> dict[tuple[object, ...], list[Rule]]:
    found: dict[tuple[object, ...], list[Rule]] = {}
    for rule in rules:
        key = (service_of(rule.backend, exposure), service_port(rule.backend, rule.port))
        found.setdefault(key, []).append(rule)
    return found


def _shown(need: Need) -> str:
    """A need's value in a few words; nothing of a credential."""
    match need.value:
        case x.BasicAuth(realm=realm, secret=secret) | x.DigestAuth(realm=realm, secret=secret):
            return f'"{realm}"' + (f" by Secret {secret}" if secret else "")
        case x.RegexRewrite(replacement=text):
            return text
        case x.Hsts():
            return need.value.header
        case x.ServiceRef(name=name):
            return name
    if need.feature is Feature.ANNOTATIONS:
        return ", ".join(sorted(need.value))
    return value_text(need)


def _pods(backend: x.Backend, exposure: x.Exposure) -> tuple[str, ...]:
    match backend:
        case x.Workload():
            count = f"{backend.replicas} replica{'' if backend.replicas == 1 else 's'}"
            return (f"Deployment {workload_name(backend, exposure)}", backend.image, count)
        case x.Pods():
            return (", ".join(f"{key}={value}" for key, value in sorted(backend.selector.items())), "not made here")
        case x.ServiceRef():
            return (f"those of Service {backend.name}", "not made here")
