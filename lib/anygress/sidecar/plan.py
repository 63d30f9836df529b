"""What is taken off a controller: which needs, for which routes, and the app as the controller sees it then.

Where one route of a backend needs the proxy, all of its routes go through it, and who may is decided in one place: the
proxy for all of them, or the controller for all. The controller still finds the host and the path, and a Service that
leads to the proxy alone; the proxy looks the path up anew. So the rewrites of these routes are the proxy's too: it must
see the path as it was.
"""

from __future__ import annotations

import itertools
from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from anygress.description import exposure as x
from anygress.description.credentials import HashKind, kind_of
from anygress.features.feature import (
    DEFAULTS,
    FORWARDED,
    REWRITES,
    Feature,
    Need,
    Rule,
    Site,
    Stream,
    redirects,
    resolve,
    resolve_ports,
)
from anygress.features.feature import workload_port as port_of
from anygress.features.matching import Barrier, chosen, differ, pattern, tried
from anygress.rendering.backends import Beside, Raw, Routed, accesses_of, are_same, looser, routes_of
from anygress.rendering.manifest import Note, Precondition
from anygress.rendering.names import joined_name, service_role
from anygress.rendering.workload import Proxied, service_of, workload_name
from anygress.sidecar.capabilities import ABILITIES, IMAGE, ability
from anygress.sidecar.container import HASH_KINDS, SECURITY, USERS_KEY, Parts, Users, parts, secret_name
from anygress.sidecar.httpd import MAX_CONNECTIONS, Health, Settings, TooLarge, Way

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from anygress.controllers.base.controller import Controller
    from anygress.errors import Problem
    from anygress.features.support import Support

_GUARDS = (Feature.IP_ALLOW_LIST, Feature.BASIC_AUTH, Feature.DIGEST_AUTH)
"""What says who may; their places are in port numbers."""
_NAMES = (Feature.HOST, Feature.WILDCARD_HOST)
_ON_THE_WAY = (Feature.DROP_FORWARDED, Feature.DROP_UPGRADES, Feature.RESPONSE_TIMEOUT, Feature.CONNECT_TIMEOUT)
"""What a proxy does of whatever goes through it, and so in the place of a controller that does it not or badly."""
_FIRST_PORT = 10080
_PORTS_APART = 100
_SOURCES_APART = 1000
_ALONE_PORT = ("http", 80)  # of the Service before a proxy in pods of its own

Key = Hashable
"""What makes two backends one: the name of the workload, the Service or the pods."""


class Relieved(Site):
    """An app as a controller sees it when a proxy has taken something over."""

    def __init__(
        self,
        described: Site,
        exposures: tuple[x.Exposure, ...],
        rules: dict[str, tuple[Rule, ...]],
        streams: dict[str, tuple[Stream, ...]],
    ) -> None:
        super().__init__(exposures)
        self._described = described
        self.__dict__["rules"] = rules  # in the place of the cached properties that would resolve them
        self.__dict__["streams"] = streams

    @property
    def described(self) -> Site:
        """The app as the user described it."""
        return self._described


@dataclass(frozen=True, kw_only=True)
class Relief:
    """What a proxy does for an app: ``needs`` of the description, and ``site`` as the controller sees it.

    ``done`` are the same needs by the app they are of, their feature and where they were asked: another app may ask the
    same at the same place of its own description. ``problems`` are what it cannot do, ``preconditions`` what must hold
    for it, ``notes`` what is not the same.
    """

    site: Relieved
    needs: tuple[Need, ...]
    done: frozenset[tuple[str, Feature, str]]
    problems: tuple[Problem, ...]
    preconditions: tuple[Precondition, ...]
    notes: tuple[Note, ...]


def allowed(fallback: x.Fallback | None) -> frozenset[Feature]:
    """The features that a fallback may do."""
    if fallback is None:
        return frozenset()
    if isinstance(fallback, x.Sidecar) and fallback.features:
        return frozenset(feature for feature in ABILITIES if feature.label in fallback.features)
    return frozenset(ABILITIES)


def can_help(need: Need, controller: Controller) -> bool:
    """Whether a proxy beside the app could do this in a controller's place."""
    if need.rule is None and need.feature.scope != "app":
        return False
    return ability(need.feature, controller.stances, is_proxy=controller.is_proxy) is not None


def is_weak(stance: Support) -> bool:
    """Whether a controller does a feature not at all, not quite, or only in a cluster that is set up for it."""
    return stance.verdict not in ("native", "built_in")


def relieve(site: Site, controller: Controller, refused: Collection[tuple[Feature, str]]) -> Relief | None:
    """What a proxy takes off a controller that refuses these needs (a feature, and where it was asked).

    A feature that the fallback names is taken over as well where the controller does it only partly. None where there
    is nothing to take over: no fallback, or none that helps. ``refused`` does not say of which app: what one is refused
    and another asks at the same place, with a fallback, the proxy does for both.
    """
    work = [_Work(exposure, site, controller, refused) for exposure in site.exposures]
    if not any(one.through for one in work):
        return None
    exposures = tuple(one.relieved for one in work)
    relieved = Relieved(
        site,
        exposures,
        {one.exposure.name: one.rules for one in work},
        {one.exposure.name: one.streams for one in work},
    )
    used = [one for one in work if one.through]
    return Relief(
        site=relieved,
        needs=tuple(need for one in used for need in one.done),
        done=frozenset((one.exposure.name, need.feature, need.where) for one in used for need in one.done),
        problems=(*(problem for one in used for problem in one.problems()), *_past_proxies(site, work)),
        preconditions=tuple(dict.fromkeys(found for one in used for found in one.preconditions())),
        notes=tuple(dict.fromkeys(note for one in used for note in one.notes())),
    )


@dataclass
class _Front:
    """The proxy before one backend, in the making."""

    key: Key
    rules: list[Rule] = field(default_factory=list)
    decides: bool = False
    """Whether it says who may: passwords and lists of addresses, since a path that the controller takes for one route's
    and the proxy for another's would have the guard of neither."""
    sets_headers: bool = False
    has_passwords: bool = False
    """Whether it asks for passwords."""
    has_lists: bool = False
    """Whether it looks at clients' addresses."""

    def add(self, rule: Rule) -> None:
        """One more route goes through it, once it is known whether it decides."""
        self.rules.append(rule)
        self.has_passwords |= self.decides and rule.auth is not None
        self.has_lists |= self.decides and rule.ip_allow_list is not None

    def told(self, rule: Rule, **changes: Any) -> Rule:
        """A route as the proxy hears of it: without what stays the controller's, and with these changes."""
        if not self.decides:
            changes |= {"auth": None, "ip_allow_list": None}
        if not self.sets_headers:
            changes["response_headers"] = {}
        return replace(rule, **changes)

    @property
    def differs(self) -> bool:
        """Whether what one of its routes lets in could be what another keeps out."""
        return self.decides and differ(self.rules)

    @cached_property
    def order(self) -> Sequence[Rule | Barrier]:
        """Its routes and what is nobody's, as they are tried; no route is added any more."""
        return tried(self.rules)


class _Work:
    """One exposure: which of its routes go through a proxy, and what comes of that."""

    def __init__(
        self, exposure: x.Exposure, site: Site, controller: Controller, refused: Collection[tuple[Feature, str]]
    ) -> None:
        self.exposure = exposure
        self.site = site
        self.controller = controller
        self.described = site.rules[exposure.name]
        self.needs = site.needs(exposure)
        self._keys: dict[int, Key] = {}
        self._too_large: list[_Front] = []
        self._allowed = allowed(exposure.fallback)
        self.taken = [need for need in self.needs if self._is_taken(need, refused)]
        self._taken = frozenset(map(id, self.taken))
        self._takes = frozenset(need.feature for need in self.taken)
        self.fronts = self._fronts()
        self._front_of = {id(rule): front for front in self.fronts.values() for rule in front.rules}
        self.through = [rule for rule in self.described if id(rule) in self._front_of]
        self._done = [need for need in self.needs if self._is_done(need)]
        self._guards = self._guards_of_fronts()
        self.backends = {key: self._backend(front) for key, front in self.fronts.items()} if self.through else {}
        self.relieved = self._relieved_exposure()
        self.rules = self._relieved_rules()
        self.streams = resolve_ports(self.relieved) if self.through else site.streams[exposure.name]
        self.done = tuple(self._done)

    # ------------------------------------------------------------------------------------- which

    def _is_taken(self, need: Need, refused: Collection[tuple[Feature, str]]) -> bool:
        """Whether a need calls for a proxy: the controller refuses it, or does it badly and the fallback names it."""
        fallback = self.exposure.fallback
        if need.feature not in self._allowed or not can_help(need, self.controller):
            return False
        named = isinstance(fallback, x.Sidecar) and need.feature.label in fallback.features
        return (need.feature, need.where) in refused or (named and self._is_weak(need.feature))

    def _is_weak(self, feature: Feature) -> bool:
        return is_weak(self.controller.stances[feature])

    def _fronts(self) -> dict[Key, _Front]:
        found: dict[Key, _Front] = {}
        everything = any(need.feature.scope == "app" for need in self.taken)
        taken: dict[int, list[Need]] = {}
        for need in self.taken:
            taken.setdefault(id(need.rule), []).append(need)
        for rule in self.described:
            own = taken.get(id(rule), [])
            if own or everything:
                front = found.setdefault(self._key(rule.backend), _Front(self._key(rule.backend)))
                front.decides |= any(need.feature in _GUARDS for need in own)
                front.sets_headers |= any(need.feature is Feature.RESPONSE_HEADERS for need in own)
        for rule in self.described:
            through = found.get(self._key(rule.backend))
            if through is not None:
                through.add(rule)
        return found

    def _key(self, backend: x.Backend) -> Key:
        known = self._keys.get(id(backend))
        if known is None:
            if isinstance(backend, x.Workload):
                known = "workload", workload_name(backend, self.exposure)
            else:
                known = type(backend).__name__, *service_of(backend, self.exposure)
            self._keys[id(backend)] = known
        return known

    def _front(self, rule: Rule) -> _Front | None:
        return self._front_of.get(id(rule))

    def _takes_app(self, feature: Feature) -> bool:
        return feature in self._takes

    def _drops(self, front: _Front) -> bool:
        """Whether the proxy takes the Authorization header off: it must where it needs to see it."""
        return front.has_passwords or self._fills_in(Feature.DROP_AUTHORIZATION)

    def _limits_bodies(self) -> bool:
        return self._fills_in(Feature.BODY_LIMIT) or self._takes_app(Feature.BODY_LIMIT)

    def _fills_in(self, feature: Feature) -> bool:
        """Whether the proxy does on its way what the controller does badly, and it may."""
        return self._is_weak(feature) and feature in self._allowed

    def _is_done(self, need: Need) -> bool:
        if need.feature in _NAMES and self._is_weak(need.feature):
            return bool(self.described) and len(self.through) == len(self.described)
        if need.feature.scope == "app":
            return id(need) in self._taken
        front = self._front(need.rule) if need.rule else None
        if front is None or need.feature not in ABILITIES:
            return False
        if need.feature in _GUARDS:
            return front.decides
        if need.feature is Feature.RESPONSE_HEADERS:
            return front.sets_headers
        if need.feature is Feature.DROP_AUTHORIZATION:
            return self._drops(front)
        if need.feature is Feature.BODY_LIMIT:
            return self._limits_bodies()
        if need.feature in _ON_THE_WAY:
            return self._is_weak(need.feature)
        return need.feature in REWRITES or need.feature is Feature.BACKEND_NAMESPACE

    def _guards_of_fronts(self) -> dict[int, set[Feature]]:
        """What each proxy says of who may, by its ``id``."""
        found: dict[int, set[Feature]] = {}
        for need in self._done:
            front = self._front(need.rule) if need.rule is not None and need.feature in _GUARDS else None
            if front is not None:
                found.setdefault(id(front), set()).add(need.feature)
        return found

    # ------------------------------------------------------------------------------------- what the controller sees

    def _relieved_exposure(self) -> x.Exposure:
        """The same app with the proxies as backends, and without what they do for all of it."""
        exposure = self.exposure
        if not self.through:
            return exposure
        changes: dict[str, Any] = {}
        if self._takes_app(Feature.HSTS):
            changes["hsts"] = None
        if self._takes_app(Feature.HTTPS_REDIRECT):
            changes["redirect_to_https"] = False
        own = exposure.workload or exposure.service
        if isinstance(own, x.Backend) and self._key(own) in self.backends:
            changes |= {"workload": self.backends[self._key(own)], "service": None}
            changes["health_check_port"] = self._relieved_health(own, exposure.health_check_port)
        routes = tuple(self._relieved_route(route) for route in exposure.routes)
        ports = tuple(self._relieved_port(port, own) for port in exposure.ports)
        return replace(exposure, routes=routes, ports=ports, **changes)

    def _relieved_route(self, route: x.Route) -> x.Route:
        backend = route.workload or route.service or self.exposure.workload or self.exposure.service
        if not isinstance(backend, x.Backend) or self._key(backend) not in self.backends:
            return route
        proxied = self.backends[self._key(backend)]
        is_own = not (route.workload or route.service)
        changes: dict[str, Any] = {} if is_own else {"workload": proxied, "service": None}
        port = _front_port(proxied, backend, route.port)
        health = self._relieved_health(backend, route.health_check_port)
        return replace(route, port=port, health_check_port=health, **changes)

    def _relieved_health(self, backend: x.Backend, port: int | None) -> int | None:
        """The port of a health check in the pods with the proxy; before a Service or pods the proxy has no other."""
        if port is None or not isinstance(backend, x.Workload):
            return None
        proxied = self.backends[self._key(backend)]
        return port_of(proxied, _front_port(proxied, backend, port))[1]

    def _relieved_port(self, port: x.Port, own: object) -> x.Port:
        """A raw port stays with the Service or the pods; of a workload made here it is in the Service of the pods."""
        backend = port.workload or port.service or own
        if not isinstance(backend, x.Backend) or self._key(backend) not in self.backends:
            return port
        if isinstance(backend, x.Workload):
            target = port.number if port.target is None else port.target
            changes: dict[str, Any] = {"workload": self.backends[self._key(backend)]} if port.workload else {}
            return replace(port, target=target, **changes)
        return replace(port, service=backend)

    def _relieved_rules(self) -> tuple[Rule, ...]:
        if not self.through:
            return self.described
        pairs = zip(self.described, resolve(self.relieved), strict=True)
        return tuple(self._relieved_rule(described, resolved) for described, resolved in pairs)

    def _relieved_rule(self, described: Rule, resolved: Rule) -> Rule:
        front = self._front(described)
        if front is None:
            return described
        return replace(
            described,
            backend=resolved.backend,
            port=resolved.port,
            health_check_path=None if self._is_shut(described, front) else resolved.health_check_path,
            health_check_port=resolved.health_check_port,
            rewrite=None,
            auth=None if front.decides else described.auth,
            ip_allow_list=None if front.decides else described.ip_allow_list,
            response_headers={} if front.sets_headers else described.response_headers,
            pass_authorization=described.pass_authorization or self._drops(front),
            max_body_bytes=DEFAULTS.max_body_bytes if self._limits_bodies() else described.max_body_bytes,
        )

    def front_of(self, access: Routed | Raw) -> _Front | None:
        """The proxy that a route, or a raw port of a workload, of this app goes through."""
        if access.exposure is not self.exposure:
            return None
        if isinstance(access, Routed):
            return self._front(access.rule)
        backend = access.stream.backend
        return self.fronts.get(self._key(backend)) if isinstance(backend, x.Workload) else None

    # ------------------------------------------------------------------------------------- the proxy

    def _backend(self, front: _Front) -> Proxied:
        backend = front.rules[0].backend
        if isinstance(backend, x.Workload):
            return self._before_workload(front, backend)
        return self._alone(front, backend)

    def _before_workload(self, front: _Front, app: x.Workload) -> Proxied:
        used = {port_of(app, rule.port) for rule in front.rules}
        behind = {name: number for name, number in app.ports.items() if (name, number) in used}
        first = self._first_port(front)
        listen = _free_ports(len(behind), app, first)
        names = {name: _port_name(number) for name, number in zip(behind, listen, strict=True)}
        own = dict(zip(names.values(), listen, strict=True))
        is_guard = first != _FIRST_PORT
        fronts = {names[name]: (name, own[names[name]] if is_guard else number) for name, number in behind.items()}
        ports = {names.get(name, name): own.get(names.get(name, name), number) for name, number in app.ports.items()}
        health = [
            Health(path=path, port=own[names[name]], upstream=_local(number))
            for path, (name, number) in _health_paths(self._healthy(front), app)
            if name in names
        ]
        name = workload_name(app, self.exposure)
        made = self._parts(front, name, lambda rule: _local(port_of(app, rule.port)[1]), listen, health)
        readiness = app.readiness
        if readiness is not None:
            asked = readiness.port or next(iter(app.ports))
            readiness = replace(readiness, port=names.get(asked, asked))
        return _proxied(app, made, ports=ports, fronts=fronts, readiness=readiness, peers=self._peers(front))

    def _healthy(self, front: _Front) -> Iterator[Rule]:
        """The routes whose health path a proxy answers without a password."""
        return (rule for rule in front.rules if not self._is_shut(rule, front))

    def _is_shut(self, rule: Rule, front: _Front) -> bool:
        """Whether a health path is behind a guard, and a client could ask for it by a host that is no app's.

        Where the controller itself looks at hosts, it alone can ask so. Elsewhere pods are ready when the port answers.
        """
        if self.controller.is_proxy or rule.health_check_path is None:
            return False
        its = chosen(front.order, rule.health_check_path)
        return its is None or its.is_closed

    def _alone(self, front: _Front, backend: x.ServiceRef | x.Pods) -> Proxied:
        name = self._alone_name(backend)
        port = self._first_port(front)
        health = [
            Health(path=rule.health_check_path, port=port, upstream=self._remote(rule.backend))
            for rule in self._healthy(front)
            if rule.health_check_path is not None and rule.health_check_port is None
        ]
        made = self._parts(front, name, lambda rule: self._remote(rule.backend), [port], health[:1])
        outer, number = _ALONE_PORT
        inner = _port_name(port)
        fronts = {inner: (outer, number if port == _FIRST_PORT else port)}
        workload = x.Workload(image=self._image(), ports={}, name=name, security=SECURITY)
        peers = self._peers(front)
        return _proxied(workload, made, ports={inner: port}, fronts=fronts, peers=peers, alone=True)

    def _peers(self, front: _Front) -> tuple[Mapping[str, Any], ...]:
        """Who may reach a proxy that believes what it is told of clients: the controller alone, where it is known."""
        believes = front.has_lists and self.controller.is_proxy
        return self.controller.peers(self.exposure, self.site) if believes else ()

    def _first_port(self, front: _Front) -> int:
        """Another port for each set of what a proxy says of who may, and then the Service's port has its number too.

        The routes of a controller that the app has left may go on for as long as nobody takes them away, and what they
        lead to must not become a proxy that asks for less, nor one that reads the client's address elsewhere, nor the
        app itself: they lead to a port that is gone.
        """
        guards = self._guards.get(id(front), ())
        number = _FIRST_PORT + _PORTS_APART * sum(1 << place for place, one in enumerate(_GUARDS) if one in guards)
        source = self.controller.after_client + 1 if self.controller.is_proxy else 0
        return number + _SOURCES_APART * (source if front.has_lists else 0)

    def _alone_name(self, backend: x.ServiceRef | x.Pods) -> str:
        """The name of a proxy in pods of its own, and so of its Service: see ``workload.service_of``."""
        if isinstance(backend, x.Pods):
            role = f"pods-{backend.name}"
        else:
            space = backend.namespace
            role = service_role(backend.name, None if space == self.exposure.namespace else space)
        return joined_name(self.exposure.namespace, self.exposure.name, role, "proxy")

    def _remote(self, backend: x.Backend) -> str:
        """The Service as a pod of the app's namespace finds it."""
        assert not isinstance(backend, x.Workload)  # noqa: S101  those are in the same pod
        name, space = service_of(backend, self.exposure)
        host = name if space in (None, self.exposure.namespace) else f"{name}.{space}.svc"
        return f"http://{host}:{backend.port}"

    def _parts(
        self, front: _Front, workload: str, upstream: Any, listen: Sequence[int], health: Sequence[Health]
    ) -> Parts:
        users = Users(app=self.exposure.name, secret=secret_name(workload, self.exposure))
        ways = []
        for rule in front.rules:
            told = front.told(
                rule,
                pass_authorization=rule.pass_authorization or not self._drops(front),
                max_body_bytes=rule.max_body_bytes if self._limits_bodies() else None,
            )
            file = users.file(told) if told.auth is not None else None
            ways.append(Way(rule=told, upstream=upstream(rule), users_file=file))
        settings = Settings(
            hosts=self.exposure.hosts,
            ways=tuple(ways),
            listen=tuple(listen),
            health=tuple(health),
            hsts=self.exposure.hsts if self._takes_app(Feature.HSTS) else None,
            redirect_to_https=self._takes_app(Feature.HTTPS_REDIRECT) and redirects(self.exposure),
            behind_proxy=self.controller.is_proxy,
            after_client=self.controller.after_client,
            is_looser=not looser(self.site.described).isdisjoint(map(id, front.rules)),
            forged=tuple(name for name in FORWARDED if name not in self.controller.forwarded),
        )
        rest = (users, self.exposure, self.controller.name)
        try:
            return parts(settings, *rest, workload=workload, image=self._image())
        except TooLarge:  # which problems() says; nothing is written then
            self._too_large.append(front)
            return parts(replace(settings, ways=()), *rest, workload=workload, image=self._image())

    def _image(self) -> str:
        fallback = self.exposure.fallback
        return (fallback.image if isinstance(fallback, x.Sidecar) else None) or IMAGE

    # ------------------------------------------------------------------------------------- what is said

    def problems(self) -> Iterator[Problem]:
        """What the proxy cannot do."""
        for front in self._too_large:
            count = len(front.rules)
            reason = f"a proxy with the {count} routes of one backend has more to read than a ConfigMap holds"
            hint = "give these routes fewer passwords and lists of addresses, or spread them over several backends"
            yield self._problem("fallback", front.rules[0].where, reason, hint)
        for front in self.fronts.values():
            if not isinstance(front.rules[0].backend, x.Workload):
                yield from self._health_problems(front)
            for rule in front.rules:
                yield from self._port_problems(rule)
                if rule.match == "regex" and (slow := pattern(rule.path).too_slow("the proxy")):
                    yield self._problem("fallback", f"{rule.where}.path", slow.reason, slow.hint)
            if front.decides:
                yield from self._hash_problems(front)
        yield from self._stream_problems()

    def _health_problems(self, front: _Front) -> Iterator[Problem]:
        """A proxy in pods of its own asks the Service, whose pods are well on a port of theirs."""
        for rule in front.rules:
            if rule.health_check_port is not None:
                where = rule.asked.get("health_check_port", rule.where)
                reason = f"port {rule.health_check_port} is one of the app's pods, and a proxy would be before them"
                yield self._problem("health-check", where, reason, "leave health_check_port out")

    def _port_problems(self, rule: Rule) -> Iterator[Problem]:
        if isinstance(rule.backend, x.ServiceRef) and isinstance(rule.backend.port, str):
            reason = f"a proxy asks Service {rule.backend.name} by port number, and {rule.backend.port} is a name"
            yield self._problem("named-port", f"{rule.where}.service".lstrip("."), reason, "give the port as a number")

    def _stream_problems(self) -> Iterator[Problem]:
        for stream in self.site.streams[self.exposure.name]:
            front = self.fronts.get(self._key(stream.backend))
            if front is None or not isinstance(stream.backend, x.Workload):
                continue
            behind = {port_of(stream.backend, rule.port) for rule in front.rules}
            name, number = port_of(stream.backend, stream.target)
            if (name, number) in behind:
                reason = f"port {number} of the workload is behind a proxy that speaks HTTP alone"
                yield self._problem("fallback", stream.where, reason, "give the raw port a port of its own")

    def _hash_problems(self, front: _Front) -> Iterator[Problem]:
        for rule in front.rules:
            for index, user in enumerate(rule.auth.users if isinstance(rule.auth, x.BasicAuth) else ()):
                where = f"{rule.asked['auth']}.users[{index}]"
                kind = kind_of(user.hash) if user.hash else None
                if kind is HashKind.PLAIN:
                    hint = f"give a password, or one of: {', '.join(HASH_KINDS)}"
                    yield self._problem(
                        "hash-kind", where, f"the proxy cannot verify the {kind} hash of this user", hint
                    )

    def _problem(self, topic: str, where: str, reason: str, hint: str | None = None) -> Problem:
        return self.controller.problem(topic, self.exposure, where, reason, hint=hint)

    def preconditions(self) -> Iterator[Precondition]:
        """A network that enforces policies, and Secrets that exist."""
        open_else = []
        if any(isinstance(front.rules[0].backend, x.Workload) for front in self.fronts.values()):
            open_else.append(
                "the app's own port is open to every pod that knows the app's pods by address, past the proxy (an app "
                "that listens on 127.0.0.1 alone is not)"
            )
        if any(self._peers(front) for front in self.fronts.values()):
            open_else.append("every pod that reaches the proxy can say any address of a client")
        if open_else:
            yield Precondition(
                key="network-policy",
                text=f"the cluster's network enforces NetworkPolicies; else {', and '.join(open_else)}",
                kind="network",
                where="fallback",
            )
        for front in self.fronts.values():
            for rule in front.rules:
                if front.decides and rule.auth is not None and rule.auth.secret is not None:
                    digest = isinstance(rule.auth, x.DigestAuth)
                    form = "lines user:realm:HA1" if digest else f"htpasswd lines ({', '.join(HASH_KINDS)})"
                    name = rule.auth.secret
                    yield Precondition(
                        key=f"secret-{name}",
                        text=f"Secret {name} exists with the users: type Opaque, key {USERS_KEY}, {form}",
                        kind="secret",
                        where=rule.asked["auth"],
                    )

    def notes(self) -> Iterator[Note]:
        """What the proxy does, and what differs then."""
        done = self._done_by_fronts()
        for front in self.fronts.values():
            backend = front.rules[0].backend
            what = ", ".join(feature.label for feature in done[id(front)])
            if isinstance(backend, x.Workload):
                yield _note(
                    f"a proxy (Apache httpd) in the pods of {workload_name(backend, self.exposure)} does {what}"
                )
            else:
                name, _ = service_of(backend, self.exposure)
                yield _note(
                    f"a proxy (Apache httpd) in pods of its own, {self._alone_name(backend)}, does {what}; Service "
                    f"{name} itself can still be reached inside the cluster, without any of it"
                )
            shut = dict.fromkeys(rule.health_check_path for rule in front.rules if self._is_shut(rule, front))
            for path in shut:
                yield _note(
                    f"health path {path} is behind what protects it, and is not asked: {self.controller.name} looks "
                    "at no host, so that anybody could ask as a kubelet does; pods are ready when the port answers"
                )
        yield _note(
            "the app sees paths with slashes merged, dots resolved and nothing encoded that need not be; at most "
            f"{MAX_CONNECTIONS} requests and WebSockets at a time in one pod"
        )
        if any(front.has_lists and not self._peers(front) for front in self.fronts.values()):
            yield _note(self._past_the_controller())
        if any(front.differs for front in self.fronts.values()):
            yield _note(
                "a path that some apps take for a closed one (an encoded slash, a backslash, a last slash more or "
                "less, ;parameters, other letters' case, what is encoded twice) is answered 404"
            )
        if any(self._first_port(front) != _FIRST_PORT for front in self.fronts.values()):
            yield _note(
                "the Service of what the proxy keeps closed has the proxy's port number, not the app's: routes that "
                "another controller has, or had, lead nowhere"
            )
        asked = (rule.auth for front in self.fronts.values() if front.decides for rule in front.rules)
        if any(auth.users for auth in asked if auth is not None):
            yield Note(text="holds password hashes: keep secrets.yaml out of version control", where="auth")
        for feature in dict.fromkeys(need.feature for need in self.done):
            if why := ABILITIES[feature].why:
                yield Note(text=why, feature=feature)

    def _done_by_fronts(self) -> dict[int, dict[Feature, None]]:
        """The features that each proxy does, by its ``id``; what is the app's, all of them do."""
        found: dict[int, dict[Feature, None]] = {id(front): {} for front in self.fronts.values()}
        of_all: set[Feature] = set()
        for need in self.done:
            if need.rule is not None:
                if (front := self._front(need.rule)) is not None:
                    found[id(front)][need.feature] = None
            elif need.feature not in of_all:
                of_all.add(need.feature)
                for features in found.values():
                    features[need.feature] = None
        return found

    def _past_the_controller(self) -> str:
        if not self.controller.is_proxy:
            return "the proxy takes the address of a connection for the client's: a pod of the cluster has its own"
        return (
            "a pod of the cluster that reaches the proxy's Service past the controller can say any address of a "
            "client: give the controller's option namespace, and a NetworkPolicy lets in its pods alone"
        )


def _past_proxies(site: Site, work: Sequence[_Work]) -> Iterator[Problem]:
    """What leads to a port behind a proxy without that proxy: under another name, or in another app.

    The Service of a workload leads to its proxy alone, under another number where that keeps something closed, so that
    nothing else finds there what it looks for. Pods that someone else runs may have a proxy for each app; but where
    one of them says who may, so must the others.
    """
    by_app = {id(its.exposure): its for its in work}
    behind: list[Routed] = []
    fronts: list[_Front] = []
    known: set[tuple[int, int]] = set()
    for one in routes_of(site):
        front = by_app[id(one.exposure)].front_of(one)
        if front is not None and (id(front), id(one.places)) not in known:  # one says it for all that lead there
            known.add((id(front), id(one.places)))
            behind.append(one)
            fronts.append(front)
    beside = Beside(behind)
    for access in accesses_of(site) if behind else ():
        own = by_app[id(access.exposure)].front_of(access)
        alike = sorted(number for numbers in beside.which(access, are_same) for number in numbers)
        found = (n for n in alike if fronts[n] is not own and _is_past(access, own, behind[n], fronts[n]))
        for guarded in (behind[number] for number in itertools.islice(found, 1)):
            where = access.stream.where if isinstance(access, Raw) else f"{access.rule.where}.service".lstrip(".")
            its = guarded.exposure.origin(guarded.rule.where)
            reason = f"it leads to {guarded} past the proxy that is before it for {guarded.rule.path}: {its}"
            hint = "let it lead to another port of the pods, or make it a route of the same app to the same backend"
            yield work[0].controller.problem("fallback", access.exposure, where, reason, hint=hint)


def _is_past(access: Routed | Raw, own: _Front | None, guarded: Routed, front: _Front) -> bool:
    """Whether one that leads to the same port as another leads past the proxy of that."""
    if isinstance(access, Raw) and access.stream.protocol != "TCP":
        return False
    is_for_all = isinstance(access, Routed) and not isinstance(guarded.rule.backend, x.Workload)
    return not (is_for_all and (not front.decides or (own is not None and own.decides)))


def _note(text: str) -> Note:
    return Note(text=text, where="fallback")


def _proxied(
    app: x.Workload,
    made: Parts,
    *,
    ports: Mapping[str, int],
    fronts: Mapping[str, tuple[str, int]],
    readiness: x.Probe | None = None,
    peers: tuple[Mapping[str, Any], ...] = (),
    alone: bool = False,
) -> Proxied:
    """A workload like the app's, with the proxy's ports."""
    return Proxied(
        image=app.image,
        ports=ports,
        name=app.name,
        files=app.files,
        replicas=app.replicas,
        termination_grace_seconds=app.termination_grace_seconds,
        readiness=readiness,
        security=app.security,
        app=None if alone else app,
        fronts=fronts,
        container=made.container,
        volumes=made.volumes,
        beside=made.beside,
        checksum=made.checksum,
        peers=peers,
    )


def _local(number: int) -> str:
    return f"http://127.0.0.1:{number}"


def _front_port(proxied: Proxied, backend: x.Backend, port: int | str | None) -> str | None:
    """The name, in the pods with the proxy, of a port that a route names in the app's."""
    if not isinstance(backend, x.Workload):
        return None
    name, _ = port_of(backend, port)
    return next((own for own, (outer, _) in proxied.fronts.items() if outer == name), name)


def _free_ports(count: int, app: x.Workload, first: int) -> list[int]:
    """Numbers that the app's ports do not have, nor their names."""
    free = (number for number in itertools.count(first) if number not in app.ports.values())
    return list(itertools.islice((number for number in free if _port_name(number) not in app.ports), count))


def _port_name(number: int) -> str:
    """A name that no port has in pods without this proxy, which are there until a rollout is over."""
    return f"proxy-{number}"


def _health_paths(rules: Iterable[Rule], app: x.Workload) -> Iterator[tuple[str, tuple[str, int]]]:
    """Each health path with the port it is asked on, once."""
    found: dict[tuple[str, tuple[str, int]], None] = {}
    for rule in rules:
        if rule.health_check_path is not None:
            own = app.readiness.port if app.readiness else None
            found[rule.health_check_path, port_of(app, rule.health_check_port or own or rule.port)] = None
    return iter(found)
