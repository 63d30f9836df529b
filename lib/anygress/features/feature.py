"""What can be asked of a controller, what leaving a thing out means, and the needs of one app.

:class:`Feature` is the closed list that every controller takes a position on. :data:`DEFAULTS` is the one table of
what "not asked for" means everywhere. :func:`resolve` puts the two layers of the description (the app's settings and
each route's own) and the defaults together into :class:`Rule`, and :func:`needs` lists what a controller must do.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum
from functools import cached_property, wraps
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from anygress.description import exposure as x
from anygress.description.grammar import size_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Scope = Literal["app", "route", "port"]


class Feature(Enum):
    """Something a controller can do, or not; in the order in which it is rendered.

    Each has a name for people, the code of its refusal, what it belongs to (the whole app, a route, a port), and
    whether it *protects*: what protects is never lost for a note.
    """

    HOST = ("host", "E201", "app", True)
    WILDCARD_HOST = ("wildcard-host", "E202", "app", True)
    SHARED_HOST = ("shared-host", "E203", "app", False)
    TLS_SECRET = ("tls-secret", "E210", "app", True)
    TLS_CERT_MANAGER = ("tls-cert-manager", "E211", "app", True)
    TLS_MANAGED = ("tls-managed", "E212", "app", True)
    HTTPS_REDIRECT = ("https-redirect", "E213", "app", True)
    HTTP_AND_HTTPS = ("http-and-https", "E214", "app", False)
    HSTS = ("hsts", "E215", "app", True)
    EXTERNAL_DNS = ("external-dns", "E220", "app", False)
    ANNOTATIONS = ("annotations", "E230", "app", False)
    PATH_PREFIX = ("path-prefix", "E240", "route", True)
    PATH_EXACT = ("path-exact", "E241", "route", True)
    PATH_REGEX = ("path-regex", "E242", "route", True)
    BACKEND_NAMESPACE = ("backend-namespace", "E243", "route", False)
    HEALTH_CHECK = ("health-check", "E244", "route", False)
    RESPONSE_HEADERS = ("response-headers", "E265", "route", True)
    IP_ALLOW_LIST = ("ip-allow-list", "E253", "route", True)
    BASIC_AUTH = ("basic-auth", "E250", "route", True)
    DIGEST_AUTH = ("digest-auth", "E251", "route", True)
    DROP_AUTHORIZATION = ("drop-authorization", "E252", "route", False)
    DROP_FORWARDED = ("drop-forwarded", "E254", "route", False)
    WEBSOCKETS = ("websockets", "E260", "route", False)
    DROP_UPGRADES = ("drop-upgrades", "E266", "route", True)
    RESPONSE_TIMEOUT = ("response-timeout", "E261", "route", False)
    CONNECT_TIMEOUT = ("connect-timeout", "E262", "route", False)
    BODY_LIMIT = ("body-limit", "E263", "route", False)
    BODY_UNLIMITED = ("body-unlimited", "E264", "route", False)
    STRIP_PREFIX = ("strip-prefix", "E270", "route", False)
    REPLACE_PREFIX = ("replace-prefix", "E271", "route", False)
    REGEX_REWRITE = ("regex-rewrite", "E272", "route", False)
    TCP_PORT = ("tcp-port", "E280", "port", False)
    UDP_PORT = ("udp-port", "E281", "port", False)

    def __init__(self, label: str, code: str, scope: Scope, protects: bool) -> None:  # noqa: FBT001  enum rows
        self.label = label
        self.code = code
        self.scope = scope
        self.protects = protects

    @property
    def meaning(self) -> Meaning:
        """What it means, how a description asks for it, and who feels it."""
        return MEANINGS[self]

    __hash__ = object.__hash__  # Enum's own hashes the name, in Python; a feature is looked up 40 times an app

    def __str__(self) -> str:
        """The name for people."""
        return self.label


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a feature means, the same on every controller.

    ``asked_by`` is how a description asks for it. ``felt_by`` says whose business a difference is: that of the people
    who call the app, or of those who run it.
    """

    text: str
    asked_by: str
    felt_by: Literal["callers", "operators"] = "callers"


_REACHES = " Where that reaches what another route protects, it is refused without reaches_protected: true."

MEANINGS: Mapping[Feature, Meaning] = {
    Feature.HOST: Meaning(
        text="The app answers on this name and on no other; every other name gets 404, or another app.",
        asked_by="host: shop.example.com",
    ),
    Feature.WILDCARD_HOST: Meaning(
        text="The app answers on every name one label below a domain; a name of its own that another app has wins.",
        asked_by='host: "*.example.com"',
    ),
    Feature.SHARED_HOST: Meaning(
        text="Several apps answer on one name, each on paths of its own, as if they were one.",
        asked_by="the same host in several descriptions, given together",
        felt_by="operators",
    ),
    Feature.TLS_SECRET: Meaning(
        text="HTTPS with a certificate that is in a Secret already.",
        asked_by="tls: {tls_secret: {name: shop-tls}}",
        felt_by="operators",
    ),
    Feature.TLS_CERT_MANAGER: Meaning(
        text="HTTPS with a certificate that cert-manager gets and renews.",
        asked_by="tls: {cluster_issuer: letsencrypt-prod}, issuer or lets_encrypt",
        felt_by="operators",
    ),
    Feature.TLS_MANAGED: Meaning(
        text="HTTPS with a certificate that the cloud makes and renews for its own load balancer.",
        asked_by="tls: managed_certificate",
        felt_by="operators",
    ),
    Feature.HTTPS_REDIRECT: Meaning(
        text="Plain HTTP is answered by a permanent redirect (301 or 308) to the same address over HTTPS.",
        asked_by="by default where tls is asked, or redirect_to_https: true",
    ),
    Feature.HTTP_AND_HTTPS: Meaning(
        text="The app answers over plain HTTP as well as over HTTPS, without a redirect.",
        asked_by="redirect_to_https: false, beside tls",
    ),
    Feature.HSTS: Meaning(
        text="Answers over HTTPS tell browsers to use nothing else for this name from now on (RFC 6797).",
        asked_by="hsts: {}",
    ),
    Feature.EXTERNAL_DNS: Meaning(
        text="external-dns makes the records of the app's names, from what is rendered.",
        asked_by="dns: external_dns",
        felt_by="operators",
    ),
    Feature.ANNOTATIONS: Meaning(
        text="Annotations of your own go on the routing objects as they are: the one thing that is not portable.",
        asked_by="annotations: {example.com/team: shop}",
        felt_by="operators",
    ),
    Feature.PATH_PREFIX: Meaning(
        text="A route answers its path and all below it, by whole path elements: /foo and /foo/bar, not /foobar.",
        asked_by="routes: [{path: /foo}]",
    ),
    Feature.PATH_EXACT: Meaning(
        text="A route answers one path and nothing below it.",
        asked_by="routes: [{path: /foo, match: exact}]",
    ),
    Feature.PATH_REGEX: Meaning(
        text="A route answers the paths that a regular expression matches from their beginning to their end.",
        asked_by='routes: [{path: "/items/([0-9]+)", match: regex}]',
    ),
    Feature.BACKEND_NAMESPACE: Meaning(
        text="A route or a port leads to a Service of another namespace than the app's.",
        asked_by="routes: [{path: /old, service: {name: old, port: 80, namespace: legacy}}]",
        felt_by="operators",
    ),
    Feature.HEALTH_CHECK: Meaning(
        text="Only pods that answer 200 on this path get requests.",
        asked_by="health_check_path: /healthz",
        felt_by="operators",
    ),
    Feature.RESPONSE_HEADERS: Meaning(
        text="Each answer of the app has these headers, in the place of its own of those names.",
        asked_by="response_headers: {X-Frame-Options: DENY}",
    ),
    Feature.IP_ALLOW_LIST: Meaning(
        text="Clients of these networks may; every other is refused, by 403 (or 401 where a password is asked too), "
        "whatever it says of itself in X-Forwarded-For.",
        asked_by="ip_allow_list: [203.0.113.0/24]",
    ),
    Feature.BASIC_AUTH: Meaning(
        text="The edge asks for a user and a password (RFC 7617) and answers 401 without; the app never sees them.",
        asked_by="auth: {basic_auth: {secret: shop-users}}, users or htpasswd",
    ),
    Feature.DIGEST_AUTH: Meaning(
        text="As basic-auth, with a challenge, so that no password crosses the network (RFC 7616).",
        asked_by="auth: {digest_auth: {secret: shop-users}}, users or htdigest",
    ),
    Feature.DROP_AUTHORIZATION: Meaning(
        text="The Authorization header of a request does not reach the app.",
        asked_by="by default; pass_authorization: true for an app that reads it",
    ),
    Feature.DROP_FORWARDED: Meaning(
        text="What a client says of forwarding in the name of a proxy (Forwarded, X-Forwarded-Host, -Port, -Prefix and "
        "-Server, X-Real-IP) does not reach the app, which would make links of it or take it for an address.",
        asked_by="by default",
    ),
    Feature.WEBSOCKETS: Meaning(
        text="A connection can be upgraded to a WebSocket, and lives as long as something is sent in time.",
        asked_by="websockets: true",
    ),
    Feature.DROP_UPGRADES: Meaning(
        text="No upgrade but a WebSocket's reaches the app: in a tunnel of another protocol (h2c) a client could ask "
        "for every path, past every password of the edge.",
        asked_by="by default",
    ),
    Feature.RESPONSE_TIMEOUT: Meaning(
        text="An app that is silent for that long is still answered for; one that is silent for 5 s more gets 504.",
        asked_by="timeout_seconds: 300; 60 by default",
    ),
    Feature.CONNECT_TIMEOUT: Meaning(
        text="A pod that takes no connection within that time counts as down.",
        asked_by="connect_timeout_seconds: 10; 5 by default",
    ),
    Feature.BODY_LIMIT: Meaning(
        text="A request with a larger body is answered by 413, and does not reach the app.",
        asked_by="max_body_size: 10Mi",
    ),
    Feature.BODY_UNLIMITED: Meaning(
        text="A request's body can be of any size.",
        asked_by="by default; max_body_size limits it",
    ),
    Feature.STRIP_PREFIX: Meaning(
        text=f"The route's own path is taken off: under /api/, /api/users reaches the app as /users.{_REACHES}",
        asked_by="routes: [{path: /api/, rewrite: strip_prefix}]",
    ),
    Feature.REPLACE_PREFIX: Meaning(
        text=f"The route's own path is replaced by another: /api/users reaches the app as /v2/users.{_REACHES}",
        asked_by="routes: [{path: /api/, rewrite: {replace_prefix: /v2/}}]",
    ),
    Feature.REGEX_REWRITE: Meaning(
        text=f"The path of a regex route is written anew from what the regex captured.{_REACHES}",
        asked_by='routes: [{path: "/u/([a-z]+)", match: regex, rewrite: {regex_rewrite: /users/$1}}]',
    ),
    Feature.TCP_PORT: Meaning(
        text="A raw TCP port leads to the app, without HTTP, TLS or a password of the edge.",
        asked_by="ports: [{number: 5672, service: {name: broker, port: 5672}}]",
    ),
    Feature.UDP_PORT: Meaning(
        text="A UDP port leads to the app.",
        asked_by="ports: [{number: 5353, protocol: UDP, service: {name: dns, port: 53}}]",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What leaving a thing out means, on every controller."""

    redirect_to_https: bool = True  # where TLS is asked
    hsts: None = None
    timeout_seconds: int = 60
    connect_timeout_seconds: int = 5
    max_body_bytes: None = None  # unlimited
    pass_authorization: bool = False
    websockets: bool = False  # promised only when asked
    timeout_grace_seconds: int = 5  # a backend silent for longer than timeout + grace gets 504
    response_head_kib: int = 32  # status line and headers of a backend's answer, where a controller wants to be told


DEFAULTS = Defaults()

FORWARDED = (
    "Forwarded",
    "X-Forwarded-Host",
    "X-Forwarded-Port",
    "X-Forwarded-Prefix",
    "X-Forwarded-Server",
    "X-Real-IP",
)
"""The headers in which a proxy tells of the request that it got, and which a client may write as well (RFC 7239).

X-Forwarded-For is a list to which each proxy adds, and X-Forwarded-Proto what every controller here sets itself.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One route with every question answered: its own settings, else the app's, else the defaults.

    ``where`` is the keyword path of the route ("" for the app's own root route); ``asked`` holds the settings that
    the user wrote somewhere, by their keyword path.
    """

    where: str
    path: str
    match: x.Match
    backend: x.Backend
    port: int | str | None
    rewrite: x.Rewrite | None
    auth: x.Auth | None
    namespace: str | None
    websockets: bool
    timeout_seconds: int
    connect_timeout_seconds: int
    max_body_bytes: int | None
    health_check_path: str | None
    health_check_port: int | None
    pass_authorization: bool
    ip_allow_list: tuple[str, ...] | None
    response_headers: Mapping[str, str]
    reaches_protected: bool
    asked: Mapping[str, str]

    @property
    def key(self) -> tuple[str, str]:
        """What makes two routes the same: ``/foo`` and ``/foo/`` are one prefix."""
        return self.match, element_prefix(self.path) if self.match == "prefix" else self.path

    def origins(self, *settings: str) -> tuple[object, ...]:
        """What tells the settings of two routes of one backend apart: who asked for each, or for a Service its value.

        Of what is made here, a route that says a setting itself has its own, whatever the value: another value then
        changes no object but itself. The Service of somebody else has one of each.
        """
        if isinstance(self.backend, x.ServiceRef):
            return tuple(repr(getattr(self, name)) for name in settings)
        return tuple(self.asked.get(name) for name in settings)

    @property
    def users(self) -> tuple[x.Auth, str | None] | None:
        """Who has a password: a Secret known by name is another one in another namespace."""
        return self.guard[0]

    @property
    def guard(self) -> tuple[tuple[x.Auth, str | None] | None, tuple[str, ...] | None]:
        """Who may: two routes of one guard have nothing to hide from each other."""
        auth = self.auth
        users = None if auth is None else (auth, self.namespace if auth.secret is not None else None)
        return users, self.ip_allow_list

    @property
    def is_closed(self) -> bool:
        """Whether not everyone may."""
        return self.auth is not None or self.ip_allow_list is not None

    def asks_no_less_than(self, other: Rule) -> bool:
        """Whether nobody comes in here whom another route keeps out: the same is asked, or more."""
        return other.users in (None, self.users) and other.ip_allow_list in (None, self.ip_allow_list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """One TCP or UDP port with its backend known."""

    where: str
    number: int
    protocol: x.Protocol4
    backend: x.Backend
    target: int | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing a controller must do for this app: the feature, its value, where it was asked.

    ``asked`` is false for what only a default asks: a controller that lacks it gets a note, not a refusal,
    unless it protects.
    """

    feature: Feature
    value: Any
    where: str
    asked: bool = True
    rule: Rule | None = None


def element_prefix(path: str) -> str:
    """A prefix without its last slash: ``/foo/`` → ``/foo``, and ``/`` → "" (so ``p + "/"`` is always right)."""
    return path.rstrip("/")


def bar(rule: Rule) -> str:
    """What keeps people from a closed route, as the end of a sentence."""
    bars = ["asks for a password"] if rule.auth is not None else []
    bars += ["is for some addresses alone"] if rule.ip_allow_list is not None else []
    return " and ".join(bars)


def wildcards_above(host: str) -> tuple[str, ...]:
    """The wildcards that cover a host, nearest first; a wildcard is covered too, and not by itself.

    Of how many labels a wildcard may stand for, controllers disagree (one in an Ingress, any in nginx and in Envoy), so
    that here it is any: whoever asks who might answer for a name is to be told too much rather than too little.
    """
    labels = host.removeprefix("*.").split(".")
    return tuple(f"*.{'.'.join(labels[place:])}" for place in range(1, len(labels)))


def hosts_meet(one: str, other: str) -> bool:
    """Whether some name may be answered by both: they are equal, or a wildcard covers the other."""
    return one == other or one in wildcards_above(other) or other in wildcards_above(one)


@dataclass(frozen=True, slots=True, kw_only=True)
class WayIn:
    """A name with a closed route, and an app on a wildcard above it that lets in whom the route keeps out."""

    host: str
    closed: Rule
    wildcard: str
    app: x.Exposure


_Found = TypeVar("_Found")


class Site:
    """All the exposures of an app, decided together: what one does to a host, the others on that host feel.

    Two questions are kept apart. Who *shares* a host, by its text, has one order of routes and shared objects with the
    others: ``neighbours``, ``rules_beside``, ``sharing``. Whose hosts *meet*, one by a wildcard that covers the other,
    might answer for each other's names: ``meeting``, ``rules_above``, ``ways_in_above``.
    """

    def __init__(self, exposures: tuple[x.Exposure, ...]) -> None:
        self.exposures = exposures
        self.known: dict[object, Any] = {}
        """What :func:`once_a_site` has found out."""

    def once(self, compute: Callable[..., _Found], *given: Any) -> _Found:
        """What a function makes of the parts of this site that are given, which are told apart by identity.

        It is computed once, and so shared by all who ask: it must not be changed.
        """
        key = (compute, *map(id, given))
        if key not in self.known:
            self.known[key] = given, compute(*given)
        found: _Found = self.known[key][1]
        return found

    @property
    def described(self) -> Site:
        """The app as the user described it: itself, unless a proxy has taken something over."""
        return self

    @cached_property
    def rules(self) -> dict[str, tuple[Rule, ...]]:
        """Every exposure's routes, resolved, by the exposure's name."""
        return {exposure.name: resolve(exposure) for exposure in self.exposures}

    @cached_property
    def streams(self) -> dict[str, tuple[Stream, ...]]:
        """Every exposure's ports, resolved, by the exposure's name."""
        return {exposure.name: resolve_ports(exposure) for exposure in self.exposures}

    @cached_property
    def by_host(self) -> dict[str, tuple[x.Exposure, ...]]:
        """The exposures that answer on each host."""
        hosts: dict[str, list[x.Exposure]] = {}
        for exposure in self.exposures:
            for host in exposure.hosts:
                hosts.setdefault(host, []).append(exposure)
        return {host: tuple(found) for host, found in hosts.items()}

    def neighbours(self, exposure: x.Exposure) -> tuple[x.Exposure, ...]:
        """The exposures that share a host with this one, itself included, in the order of their names."""
        return self._beside(exposure)[0]

    def rules_beside(self, exposure: x.Exposure) -> tuple[Rule, ...]:
        """The routes of every exposure that shares a host with this one, its own included."""
        return self._beside(exposure)[1]

    def _beside(self, exposure: x.Exposure) -> tuple[tuple[x.Exposure, ...], tuple[Rule, ...]]:
        """The same of all that have the same hosts."""
        key = ("beside", exposure.hosts or exposure.name)
        if key not in self.known:
            found = {other.name: other for host in exposure.hosts for other in self.by_host[host]}
            found[exposure.name] = exposure
            near = tuple(found[name] for name in sorted(found))
            self.known[key] = near, tuple(rule for other in near for rule in self.rules[other.name])
        beside: tuple[tuple[x.Exposure, ...], tuple[Rule, ...]] = self.known[key]
        return beside

    def sharing(self, exposure: x.Exposure) -> tuple[x.Exposure, ...]:
        """The exposures connected to this one by shared hosts, directly or through others, as they are written."""
        return self._sharing[exposure.name]

    def meeting(self, exposure: x.Exposure) -> tuple[x.Exposure, ...]:
        """The exposures connected to this one by hosts that meet, directly or through others, as they are written."""
        return self._meeting[exposure.name]

    @cached_property
    def _sharing(self) -> dict[str, tuple[x.Exposure, ...]]:
        return self._connected({host: {host} for host in self.by_host})

    @cached_property
    def _meeting(self) -> dict[str, tuple[x.Exposure, ...]]:
        met = {host: {host} for host in self.by_host}
        for host in self.by_host:
            for wildcard in self._above(host):
                met[host].add(wildcard)
                met[wildcard].add(host)
        return self._connected(met)

    def _connected(self, near: Mapping[str, set[str]]) -> dict[str, tuple[x.Exposure, ...]]:
        """The group of each exposure, by its name; ``near`` are the hosts that connect one with others."""
        found: dict[str, tuple[x.Exposure, ...]] = {}
        hosts: set[str] = set()
        for exposure in self.exposures:
            waiting, names = [exposure], set[str]()
            while waiting and exposure.name not in found:
                one = waiting.pop()
                if one.name not in names:
                    names.add(one.name)
                    fresh = {other for host in one.hosts for other in near[host]} - hosts
                    waiting += [other for host in fresh for other in self.by_host[host]]
                    hosts |= fresh
            group = tuple(other for other in self.exposures if other.name in names) if len(names) > 1 else (exposure,)
            found |= dict.fromkeys(names, group)
        return found

    def _above(self, host: str) -> tuple[str, ...]:
        return tuple(wildcard for wildcard in wildcards_above(host) if wildcard in self.by_host)

    def apps_above(self, host: str) -> Iterator[tuple[str, x.Exposure]]:
        """The wildcards of the app that cover a host, nearest first, each with every exposure that has it."""
        return ((wildcard, other) for wildcard in self._above(host) for other in self.by_host[wildcard])

    def rules_above(self, exposure: x.Exposure) -> tuple[Rule, ...]:
        """The routes of the other exposures on wildcards above: they might answer where this one's are not there."""
        return self.once(self._rules_above, exposure)

    def _rules_above(self, exposure: x.Exposure) -> tuple[Rule, ...]:
        found = {other.name: other for host in exposure.hosts for _, other in self.apps_above(host)}
        return tuple(rule for name in sorted(found.keys() - {exposure.name}) for rule in self.rules[name])

    def ways_in_above(self, exposure: x.Exposure) -> Iterator[WayIn]:
        """Where a wildcard above would let in whom this exposure keeps out, if it came to answer for its names."""
        closed = [rule for rule in self.rules[exposure.name] if rule.is_closed]
        for host in exposure.hosts if closed else ():
            for wildcard, other in self.apps_above(host):
                if other is exposure:
                    continue
                opened = (
                    own for own in closed if not all(rule.asks_no_less_than(own) for rule in self.rules[other.name])
                )
                if (first := next(opened, None)) is not None:
                    yield WayIn(host=host, closed=first, wildcard=wildcard, app=other)

    def needs(self, exposure: x.Exposure) -> tuple[Need, ...]:
        """Everything this exposure needs, in the order of :class:`Feature` within app, routes and ports."""
        return self._needs[exposure.name]

    @cached_property
    def _needs(self) -> dict[str, tuple[Need, ...]]:
        return {exposure.name: self._needs_of(exposure) for exposure in self.exposures}

    def _needs_of(self, exposure: x.Exposure) -> tuple[Need, ...]:
        return (
            *_app_needs(exposure, shared=len(self.neighbours(exposure)) > 1),
            *(need for rule in self.rules[exposure.name] for need in route_needs(rule, exposure)),
            *(need for stream in self.streams[exposure.name] for need in port_needs(stream, exposure)),
        )


def once_a_site(compute: Callable[[Site], _Found]) -> Callable[[Site], _Found]:
    """Mark a function of a site alone, which never changes: it is computed once, whoever asks.

    What it gives is shared by all who ask, and so must not be changed.
    """

    @wraps(compute)
    def found(site: Site) -> _Found:
        known = site.known
        if compute not in known:
            known[compute] = compute(site)
        answer: _Found = known[compute]
        return answer

    return found


# --------------------------------------------------------------------------------------------- resolving


ROUTE_SETTINGS = (
    "auth",
    "websockets",
    "timeout_seconds",
    "connect_timeout_seconds",
    "max_body_size",
    "health_check_path",
    "health_check_port",
    "pass_authorization",
    "ip_allow_list",
    "response_headers",
)
"""The fields of an Exposure that hold for every route which does not say otherwise."""


def resolve(exposure: x.Exposure) -> tuple[Rule, ...]:
    """The routes of an exposure with every question answered; the app's own root route first when it is implied."""
    return tuple(_rule(exposure, route, where) for where, route in written_routes(exposure))


def written_routes(exposure: x.Exposure) -> Iterator[tuple[str, x.Route]]:
    """The routes with their keyword paths: the implied root route ("") when there is an app and no other root."""
    has_root = any(route.match == "prefix" and route.path == "/" for route in exposure.routes)
    if exposure.hosts and not has_root and (exposure.workload or exposure.service):
        yield "", x.Route("/")
    yield from ((f"routes[{index}]", route) for index, route in enumerate(exposure.routes))


def _rule(exposure: x.Exposure, route: x.Route, where: str) -> Rule:
    settings: dict[str, Any] = {}
    asked: dict[str, str] = {}
    for name in ROUTE_SETTINGS:
        own, inherited = getattr(route, name), getattr(exposure, name)
        if own is not None:
            asked[name] = f"{where}.{name}"
        elif inherited is not None:
            asked[name] = name
        settings[name] = own if own is not None else inherited
    backend = backend_of(route, exposure)
    body = settings["max_body_size"]
    if route.service or route.workload:  # the app's health path says nothing about another backend
        settings["health_check_path"] = route.health_check_path
        settings["health_check_port"] = route.health_check_port
    if settings["health_check_path"] is None and isinstance(backend, x.Workload) and backend.readiness:
        settings["health_check_path"] = backend.readiness.path
    return Rule(
        where=where,
        path=route.path,
        match=route.match,
        backend=backend,
        port=route.port,
        rewrite=route.rewrite,
        auth=None if isinstance(settings["auth"], x.Open) else settings["auth"],
        namespace=exposure.namespace,
        websockets=_first(settings["websockets"], DEFAULTS.websockets),
        timeout_seconds=_first(settings["timeout_seconds"], DEFAULTS.timeout_seconds),
        connect_timeout_seconds=_first(settings["connect_timeout_seconds"], DEFAULTS.connect_timeout_seconds),
        max_body_bytes=DEFAULTS.max_body_bytes if body is None else _bytes(body),
        health_check_path=settings["health_check_path"],
        health_check_port=settings["health_check_port"],
        pass_authorization=_first(settings["pass_authorization"], DEFAULTS.pass_authorization),
        ip_allow_list=not_everyone(settings["ip_allow_list"]),
        response_headers=settings["response_headers"] or {},
        reaches_protected=route.reaches_protected,
        asked=asked,
    )


_EVERYONE = frozenset(("0.0.0.0/0", "::/0"))


def not_everyone(networks: tuple[str, ...] | None) -> tuple[str, ...] | None:
    """An allow-list, in order and each network once; None for one that has every address on it."""
    return None if networks is None or set(networks) >= _EVERYONE else tuple(sorted(set(networks)))


def _bytes(size: int | str) -> int:
    found = size_bytes(size)
    assert isinstance(found, int)  # noqa: S101  validation refuses anything else before this
    return found


def _first(value: Any, default: Any) -> Any:
    return default if value is None else value


def backend_of(part: x.Route | x.Port, exposure: x.Exposure) -> x.Backend:
    """What answers a route or a port: its own backend, else the app's. Validation has made sure there is one."""
    found = part.workload or part.service or exposure.workload or exposure.service
    assert isinstance(found, x.Backend)  # noqa: S101  validation refuses anything else before this
    return found


def resolve_ports(exposure: x.Exposure) -> tuple[Stream, ...]:
    """The TCP and UDP ports of an exposure with their backends."""
    return tuple(_stream(exposure, port, f"ports[{index}]") for index, port in enumerate(exposure.ports))


def _stream(exposure: x.Exposure, port: x.Port, where: str) -> Stream:
    backend = backend_of(port, exposure)
    target = port.target
    if target is None:
        target = port.number if isinstance(backend, x.Workload) else backend.port
    return Stream(where=where, number=port.number, protocol=port.protocol, backend=backend, target=target)


def workload_port(backend: x.Workload, port: int | str | None) -> tuple[str, int]:
    """The name and number of a created workload's port, by either; the first one when not said."""
    for name, number in backend.ports.items():
        if port in (None, name, number):
            return name, number
    raise LookupError(port)


# --------------------------------------------------------------------------------------------- needs

_TLS_FEATURE: Mapping[type, Feature] = {
    x.Issuer: Feature.TLS_CERT_MANAGER,
    x.ClusterIssuer: Feature.TLS_CERT_MANAGER,
    x.LetsEncrypt: Feature.TLS_CERT_MANAGER,
    x.TlsSecret: Feature.TLS_SECRET,
    x.ManagedCertificate: Feature.TLS_MANAGED,
}
_MATCH_FEATURE: Mapping[str, Feature] = {
    "prefix": Feature.PATH_PREFIX,
    "exact": Feature.PATH_EXACT,
    "regex": Feature.PATH_REGEX,
}
_REWRITE_FEATURE: Mapping[type, Feature] = {
    x.StripPrefix: Feature.STRIP_PREFIX,
    x.ReplacePrefix: Feature.REPLACE_PREFIX,
    x.RegexRewrite: Feature.REGEX_REWRITE,
}
REWRITES = tuple(_REWRITE_FEATURE.values())
"""The features that change a path on its way to the backend."""


def _app_needs(exposure: x.Exposure, *, shared: bool) -> Iterator[Need]:
    found = [need for name in _FIELD_NAMES for need in _APP_FIELDS[name](exposure)]
    if shared:
        found.append(Need(feature=Feature.SHARED_HOST, value=exposure.hosts, where="hosts"))
    return iter(sorted(found, key=_feature_order))


def _hosts(exposure: x.Exposure) -> Iterator[Need]:
    for index, host in enumerate(exposure.hosts):
        feature = Feature.WILDCARD_HOST if host.startswith("*.") else Feature.HOST
        yield Need(feature=feature, value=host, where=f"hosts[{index}]")


def _tls(exposure: x.Exposure) -> Iterator[Need]:
    for index, tls in enumerate(exposure.tls):
        yield Need(
            feature=_TLS_FEATURE[type(tls)], value=tls, where="tls" if len(exposure.tls) == 1 else f"tls[{index}]"
        )


def redirects(exposure: x.Exposure) -> bool:
    """Whether HTTP is redirected to HTTPS: as asked, else yes where TLS is asked."""
    if exposure.redirect_to_https is not None:
        return exposure.redirect_to_https
    return bool(exposure.tls) and DEFAULTS.redirect_to_https


def _redirect(exposure: x.Exposure) -> Iterator[Need]:
    asked = exposure.redirect_to_https is not None
    where = "redirect_to_https" if asked else "tls"
    if redirects(exposure):
        yield Need(feature=Feature.HTTPS_REDIRECT, value=True, where=where, asked=asked)
    elif exposure.tls:
        yield Need(feature=Feature.HTTP_AND_HTTPS, value=True, where=where, asked=asked)


def _hsts(exposure: x.Exposure) -> Iterator[Need]:
    if exposure.hsts is not None:
        yield Need(feature=Feature.HSTS, value=exposure.hsts, where="hsts")


def _dns(exposure: x.Exposure) -> Iterator[Need]:
    if isinstance(exposure.dns, x.ExternalDns):
        yield Need(feature=Feature.EXTERNAL_DNS, value=exposure.dns, where="dns")


def _annotations(exposure: x.Exposure) -> Iterator[Need]:
    if exposure.annotations:
        yield Need(feature=Feature.ANNOTATIONS, value=exposure.annotations, where="annotations")


def _none(_: object) -> Iterator[Need]:
    """A field that asks nothing of a controller by itself: a name, or what the routes and ports resolve."""
    return iter(())


_APP_FIELDS: Mapping[str, Callable[[x.Exposure], Iterator[Need]]] = {
    "name": _none,
    "namespace": _none,
    "hosts": _hosts,
    "workload": _none,
    "service": _none,
    "routes": _none,
    "ports": _none,
    "tls": _tls,
    "redirect_to_https": _redirect,
    "hsts": _hsts,
    "dns": _dns,
    **dict.fromkeys(ROUTE_SETTINGS, _none),
    "annotations": _annotations,
    "fallback": _none,
    "source": _none,
}
"""One row a field of Exposure: a field without a row is a KeyError in every test, never a need forgotten."""
_FIELD_NAMES = tuple(field.name for field in fields(x.Exposure))


def route_needs(rule: Rule, exposure: x.Exposure) -> tuple[Need, ...]:
    """What one route needs, in the order of :class:`Feature`."""
    found = [need for needs_of in _OF_ROUTES for need in needs_of(rule, exposure)]
    return tuple(sorted(found, key=_feature_order))


def _feature_order(need: Need) -> int:
    return _ORDER[need.feature]


_ORDER = {feature: index for index, feature in enumerate(Feature)}


def _need(rule: Rule, feature: Feature, value: Any, name: str) -> Need:
    where = rule.asked.get(name)
    return Need(feature=feature, value=value, where=where or rule.where, asked=where is not None, rule=rule)


def _path(rule: Rule, _: x.Exposure) -> Iterator[Need]:
    yield Need(feature=_MATCH_FEATURE[rule.match], value=rule.path, where=f"{rule.where}.path".lstrip("."), rule=rule)
    yield Need(feature=Feature.DROP_FORWARDED, value=FORWARDED, where=rule.where, asked=False, rule=rule)


def _backend(rule: Rule, exposure: x.Exposure) -> Iterator[Need]:
    if _is_foreign(rule.backend, exposure):
        where = f"{rule.where}.service".lstrip(".")
        yield Need(feature=Feature.BACKEND_NAMESPACE, value=rule.backend, where=where, rule=rule)


def _health(rule: Rule, _: x.Exposure) -> Iterator[Need]:
    if rule.health_check_path is not None:
        yield _need(rule, Feature.HEALTH_CHECK, rule.health_check_path, "health_check_path")


def _auth(rule: Rule, _: x.Exposure) -> Iterator[Need]:
    if rule.auth is not None:
        feature = Feature.BASIC_AUTH if isinstance(rule.auth, x.BasicAuth) else Feature.DIGEST_AUTH
        yield _need(rule, feature, rule.auth, "auth")


def _allow_list(rule: Rule, _: x.Exposure) -> Iterator[Need]:
    if rule.ip_allow_list is not None:
        yield _need(rule, Feature.IP_ALLOW_LIST, rule.ip_allow_list, "ip_allow_list")


def _response_headers(rule: Rule, _: x.Exposure) -> Iterator[Need]:
    if rule.response_headers:
        yield _need(rule, Feature.RESPONSE_HEADERS, rule.response_headers, "response_headers")


def _authorization(rule: Rule, _: x.Exposure) -> Iterator[Need]:
    if not rule.pass_authorization:
        yield _need(rule, Feature.DROP_AUTHORIZATION, True, "pass_authorization")  # noqa: FBT003  a need's value


def _websockets(rule: Rule, _: x.Exposure) -> Iterator[Need]:
    if rule.websockets:
        yield _need(rule, Feature.WEBSOCKETS, True, "websockets")  # noqa: FBT003  a need's value
    yield Need(feature=Feature.DROP_UPGRADES, value=rule.websockets, where=rule.where, asked=False, rule=rule)


def _timeout(rule: Rule, _: x.Exposure) -> Iterator[Need]:
    yield _need(rule, Feature.RESPONSE_TIMEOUT, rule.timeout_seconds, "timeout_seconds")


def _connect_timeout(rule: Rule, _: x.Exposure) -> Iterator[Need]:
    yield _need(rule, Feature.CONNECT_TIMEOUT, rule.connect_timeout_seconds, "connect_timeout_seconds")


def _body(rule: Rule, _: x.Exposure) -> Iterator[Need]:
    feature = Feature.BODY_UNLIMITED if rule.max_body_bytes is None else Feature.BODY_LIMIT
    yield _need(rule, feature, rule.max_body_bytes, "max_body_size")


def _rewrite(rule: Rule, _: x.Exposure) -> Iterator[Need]:
    if rule.rewrite is not None:
        where = f"{rule.where}.rewrite".lstrip(".")
        yield Need(feature=_REWRITE_FEATURE[type(rule.rewrite)], value=rule.rewrite, where=where, rule=rule)


def _no_route_need(*_: object) -> Iterator[Need]:
    return iter(())


_ROUTE_FIELDS: Mapping[str, Callable[[Rule, x.Exposure], Iterator[Need]]] = {
    "path": _path,
    "match": _no_route_need,
    "service": _backend,
    "workload": _no_route_need,
    "port": _no_route_need,
    "rewrite": _rewrite,
    "auth": _auth,
    "websockets": _websockets,
    "timeout_seconds": _timeout,
    "connect_timeout_seconds": _connect_timeout,
    "max_body_size": _body,
    "health_check_path": _health,
    "health_check_port": _no_route_need,
    "pass_authorization": _authorization,
    "ip_allow_list": _allow_list,
    "response_headers": _response_headers,
    "reaches_protected": _no_route_need,
}
"""One row a field of Route; a test holds that none is missing."""
_OF_ROUTES = tuple(needs_of for needs_of in _ROUTE_FIELDS.values() if needs_of is not _no_route_need)


def port_needs(stream: Stream, exposure: x.Exposure) -> tuple[Need, ...]:
    """What one TCP or UDP port needs."""
    feature = Feature.TCP_PORT if stream.protocol == "TCP" else Feature.UDP_PORT
    found = [Need(feature=feature, value=stream, where=stream.where)]
    if _is_foreign(stream.backend, exposure):
        found.append(Need(feature=Feature.BACKEND_NAMESPACE, value=stream.backend, where=f"{stream.where}.service"))
    return tuple(found)


def _is_foreign(backend: x.Backend, exposure: x.Exposure) -> bool:
    return isinstance(backend, x.ServiceRef) and backend.namespace not in (None, exposure.namespace)
