"""Core Gateway API, for the controllers that implement it: listeners, HTTPRoutes, TCP and UDP routes, grants.

One HTTPRoute a route, because an implementation's policies (a password, a timeout) attach to a whole HTTPRoute, and
because the API orders the rules of all HTTPRoutes of a host together anyway.

Routes attach to listeners in one of three ways, chosen by the controller's options:

- a Gateway of the app's own, made here (no ``gateway``);
- a ListenerSet of the app's own on the platform's Gateway (``gateway``): certificates stay in the app's namespace;
- listeners that the platform's Gateway has (``gateway``, ``http_listener``, ``https_listener``): TLS is the platform's.

https://gateway-api.sigs.k8s.io/reference/spec/
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from anygress.controllers.base.certificates import hosts_of, render_certificate, require_certificate, secret_of
from anygress.controllers.base.controller import Controller, Job, Part, renders
from anygress.controllers.base.dns import external_dns
from anygress.controllers.base.options import option
from anygress.description import exposure as x
from anygress.description.grammar import dns_name, place, version
from anygress.features.feature import (
    Feature,
    Need,
    Rule,
    Site,
    Stream,
    element_prefix,
    redirects,
    wildcards_above,
    workload_port,
)
from anygress.features.matching import Barrier, one_a_guard, tried
from anygress.features.support import Support, native, version_key
from anygress.rendering.backends import looser
from anygress.rendering.names import joined_name, part_name, path_role
from anygress.rendering.spellings import AS_SENT, dotted, dotted_hosts, misspelled, narrowed, spelled
from anygress.rendering.workload import service_of, service_port

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from anygress.errors import Problem

API = "gateway.networking.k8s.io/v1"
GROUP = "gateway.networking.k8s.io"
SPEC = "https://gateway-api.sigs.k8s.io/reference/spec/"
GUIDES = "https://gateway-api.sigs.k8s.io/guides"

Attachment = Literal["own", "listener-set", "named"]

_MOST_HOSTS = 16  # https://gateway-api.sigs.k8s.io/reference/spec/#httproutespec, hostnames
_MOST_PARENTS = 32  # https://gateway-api.sigs.k8s.io/reference/spec/#httproutespec, parentRefs
_MOST_HEADERS = 16  # https://gateway-api.sigs.k8s.io/reference/spec/#httpheaderfilter, set
_MOST_LISTENERS = 64  # https://gateway-api.sigs.k8s.io/reference/spec/#gatewayspec, listeners
_MOST_SECONDS = 99_999
_LONGEST_SECTION = 253  # https://gateway-api.sigs.k8s.io/reference/spec/#sectionname
_LONGEST_PATH = 1024  # https://gateway-api.sigs.k8s.io/reference/spec/#httppathmatch
_PARENT_ANNOTATION = "acme.cert-manager.io/http01-parentref"
"""On a Certificate: which Gateway or ListenerSet the solver's HTTPRoute attaches to, since cert-manager 1.20; so one
ClusterIssuer serves apps on different Gateways. https://cert-manager.io/docs/reference/annotations/"""

CORE: Mapping[Feature, Support] = {
    Feature.WILDCARD_HOST: native(
        source=SPEC, why="it covers names of several labels, a certificate one label only", noted=True
    ),
    Feature.SHARED_HOST: native(source=SPEC),
    Feature.TLS_CERT_MANAGER: native(source="https://cert-manager.io/docs/usage/certificate/"),
    Feature.HTTP_AND_HTTPS: native(source=SPEC),
    Feature.EXTERNAL_DNS: native(
        source="https://kubernetes-sigs.github.io/external-dns/latest/docs/sources/gateway-api/"
    ),
    Feature.ANNOTATIONS: native(source=SPEC),
    Feature.PATH_PREFIX: native(source=SPEC),
    Feature.PATH_EXACT: native(source=SPEC),
    Feature.BACKEND_NAMESPACE: native(source="https://gateway-api.sigs.k8s.io/api-types/referencegrant/"),
    Feature.RESPONSE_HEADERS: native(source=f"{GUIDES}/http-header-modifier/"),
}
"""How every implementation of the Gateway API stands to what is core in it, or comes from beside it."""

# What those that run Envoy have in common.
FORWARDED_BY_ENVOY = native(
    source="https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/headers",
    why="the backend gets Host as it was asked, Envoy's own X-Forwarded-Proto, and X-Forwarded-For, to whose end Envoy adds "
    "the address that it sees, so that only its end is to be believed; no X-Forwarded-Host, -Port or -Prefix, no X-Real-IP",
    noted=True,
)
ENVOY_HEADS = "a request with a head of more than 60 kB, or with 100 headers, is answered 431 by Envoy"
"""https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/filters/network/http_connection_manager/v3/http_connection_manager.proto
(max_request_headers_kb) and https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/core/v3/protocol.proto (max_headers_count)"""
ENVOY_IDLE_TCP = "Envoy cuts a TCP connection that is idle for 1 hour"
"""https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/filters/network/tcp_proxy/v3/tcp_proxy.proto (idle_timeout)"""


# --------------------------------------------------------------------------------------------- parts


@dataclass(slots=True, kw_only=True)
class Front(Part):
    """The app as a whole: what its listeners and all of its HTTPRoutes share."""

    controller: GatewayController
    annotations: dict[str, str] = field(default_factory=dict)
    response_headers: dict[str, str] = field(default_factory=dict)
    plain_too: bool = False

    def finish(self) -> None:
        """Emit the Gateway or ListenerSet, once for all exposures that share it."""
        self.controller.emit_front(self)


@dataclass(slots=True, kw_only=True)
class HttpRoute(Part):
    """One route: an HTTPRoute in the making."""

    controller: GatewayController
    front: Front
    match: dict[str, str] = field(default_factory=dict)
    filters: list[dict[str, Any]] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    """The request headers that the backend does not get."""
    response_headers: dict[str, str] = field(default_factory=dict)
    timeouts: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of the HTTPRoute, and of the policies that attach to it."""
        return self.job.name(path_role(self.rule.path, self.rule.match))

    def finish(self) -> None:
        """Emit the HTTPRoute, and a second one where plain HTTP must answer differently."""
        self.controller.emit_route(self)


@dataclass(slots=True, kw_only=True)
class Streams(Part):
    """The TCP and UDP ports."""

    front: Front


@dataclass(slots=True, kw_only=True)
class PathValues:
    """The path matches of apps that share hosts, by ``id(rule)``: of each route, and of the barrier behind it.

    ``dotted`` are those of paths that may be anything to a backend.
    """

    routes: dict[int, tuple[str, str]]
    """The type and value of each."""
    barriers: dict[int, list[str]] = field(default_factory=dict)
    dotted: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent:
    """What routes attach to: a Gateway or a ListenerSet, and whose it is."""

    kind: Literal["Gateway", "ListenerSet"]
    name: str
    namespace: str | None
    members: tuple[x.Exposure, ...]
    """The exposures that share it, whose hosts meet, as they are written; the first one's name is its name."""

    @property
    def owner(self) -> x.Exposure:
        """The exposure with which it is rendered."""
        return self.members[0]


# --------------------------------------------------------------------------------------------- the controller


@dataclass(frozen=True, kw_only=True)
class GatewayController(Controller):
    """Facts of a Gateway API installation.

    ``gateway_class``: the GatewayClass of a Gateway made here. ``gateway``: the platform's, as ``namespace/name``, in
    place of one made here; then ``http_listener`` and ``https_listener`` name listeners it has, and leaving both out
    attaches a ListenerSet of the app's own. ``gateway_api``: the version of the installed CRD bundle (left out: the
    one that belongs to the controller's version), which decides the apiVersion of TCPRoute and UDPRoute.
    """

    gateway_class: str = option("", dns_name)
    gateway: str | None = option(None, place)
    http_listener: str | None = option(None, dns_name)
    https_listener: str | None = option(None, dns_name)
    gateway_api: str | None = option(None, version)

    reserved_ports: ClassVar[frozenset[int]] = frozenset((80, 443))
    proxy_ports: ClassVar[frozenset[int]] = frozenset()
    """TCP ports that the proxies of a Gateway listen on themselves, whatever its listeners are."""
    class_controller: ClassVar[str]
    """``spec.controllerName`` of its GatewayClass."""
    bundle_since: ClassVar[Mapping[str, str]]
    """The CRD bundle that each version of the controller is built for, newest first: ``{"1.9": "1.6", …}``."""
    many_certificates: ClassVar[bool]
    """Whether a listener takes the certificates of several hosts, and chooses among them by SNI."""
    gateway_role: ClassVar[str] = ""
    """What a Gateway's name has behind its app's; nothing where nothing is named after it."""
    longest_gateway: ClassVar[int] = 63
    """How many characters the name of a Gateway may have that is made here."""
    route_part: ClassVar[type[HttpRoute]] = HttpRoute

    # ------------------------------------------------------------------------------------- facts

    @property
    def attachment(self) -> Attachment:
        """How routes attach to listeners."""
        if self.gateway is None:
            return "own"
        return "named" if self.http_listener or self.https_listener else "listener-set"

    @property
    def bundle(self) -> str:
        """The version of the Gateway API CRDs."""
        return self.gateway_api or self._built_for

    @property
    def _built_for(self) -> str:
        versions = self.bundle_since
        return next((bundle for since, bundle in versions.items() if self.is_at_least(since)), [*versions.values()][-1])

    @property
    def stream_api(self) -> str:
        """The apiVersion of TCPRoute and UDPRoute: v1 from bundle 1.6, which no longer serves v1alpha2."""
        return API if version_key(self.bundle) >= version_key("1.6") else f"{GROUP}/v1alpha2"

    @property
    def _gateway_parts(self) -> tuple[str, str]:
        namespace, _, name = (self.gateway or "").partition("/")
        return namespace, name

    def parent(self, exposure: x.Exposure, site: Site) -> Parent:
        """What the routes of an exposure attach to: one for all whose hosts meet.

        On another address, a wildcard's listener would answer for a name that is closed here.
        """
        members = site.meeting(exposure)
        if self.attachment == "named":
            namespace, name = self._gateway_parts
            return Parent(kind="Gateway", name=name, namespace=namespace, members=members)
        kind: Literal["Gateway", "ListenerSet"] = "Gateway" if self.attachment == "own" else "ListenerSet"
        owner = members[0]
        name = self._own_gateway(owner) if kind == "Gateway" else owner.name
        return Parent(kind=kind, name=name, namespace=owner.namespace, members=members)

    def _own_gateway(self, owner: x.Exposure) -> str:
        return part_name(owner.name, self.gateway_role, limit=self.longest_gateway)

    def addressed_by(self, exposure: x.Exposure, site: Site) -> x.Exposure:
        """Exposures whose hosts meet share a Gateway, which has the first one's name."""
        return self.parent(exposure, site).owner

    def address_command(self, exposure: x.Exposure) -> str:
        """The address is in the status of the Gateway."""
        own = exposure.namespace, self._own_gateway(exposure)
        namespace, name = own if self.gateway is None else self._gateway_parts
        space = f" -n {namespace}" if namespace else ""
        return f"kubectl get gateway {name}{space} -o jsonpath='{{.status.addresses[0].value}}'"

    # ------------------------------------------------------------------------------------- limits

    def limits(self, site: Site) -> Iterator[Problem]:
        """What the API bounds, and what the options leave open."""
        yield from super().limits(site)
        for exposure in site.exposures:
            yield from self._option_limits(exposure)
            yield from self._size_limits(exposure, site)
            yield from self._sharing_limits(exposure, site)
            yield from self._between_limits(exposure, site)
            yield from self._backend_limits(exposure, site)
            yield from self._stream_limits(exposure, site)
            yield from self._path_limits(exposure, site)

    def _option_limits(self, exposure: x.Exposure) -> Iterator[Problem]:
        def wrong(reason: str, where: str = "", hint: str | None = None) -> Problem:
            return self.problem("gateway", exposure, where, reason, hint=hint)

        if self.gateway is None:
            if self.http_listener or self.https_listener:
                yield wrong(
                    "http_listener and https_listener name listeners of the platform's Gateway", hint="give gateway"
                )
            return
        if self.attachment == "named" and exposure.tls and not self.https_listener:
            reason = f"TLS is asked, and the options name no HTTPS listener of Gateway {self.gateway}"
            yield wrong(reason, "tls", "give https_listener; or neither listener, for a ListenerSet of the app's own")
        if self.attachment == "named" and exposure.hosts and not self.http_listener:
            what = "a redirect" if redirects(exposure) else "plain HTTP"
            reason = f"{what} needs an HTTP listener of Gateway {self.gateway}, and the options name none"
            yield wrong(reason, "redirect_to_https", "give http_listener")
        if self.attachment == "listener-set" and version_key(self.bundle) < version_key("1.5"):
            reason = f"ListenerSet came with Gateway API 1.5, and the installed bundle is {self.bundle}"
            yield wrong(reason, hint="give http_listener and https_listener")

    def _size_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        if len(exposure.hosts) > _MOST_HOSTS:
            reason = f"an HTTPRoute has at most {_MOST_HOSTS} hosts, and there are {len(exposure.hosts)}"
            yield self.problem("hosts", exposure, "hosts", reason, hint="split the app, or use a wildcard")
        for rule in site.rules[exposure.name]:
            most = _MOST_HEADERS - (exposure.hsts is not None)
            if len(rule.response_headers) > most:
                reason = f"a filter of the API sets at most {_MOST_HEADERS} headers, HSTS included"
                where = rule.asked["response_headers"]
                yield self.problem("response-headers", exposure, where, reason, hint=f"give at most {most}")
        parent = self.parent(exposure, site)
        count = len(self._listener_keys(parent, site))
        if self.attachment != "named" and exposure is parent.owner and count > _MOST_LISTENERS:
            reason = f"a {parent.kind} has at most {_MOST_LISTENERS} listeners, and this app with its neighbours needs {count}"
            yield self.problem("listeners", exposure, "hosts", reason, hint="use a wildcard host")
        plain_too = len(exposure.hosts) if exposure.tls and not redirects(exposure) and not exposure.hsts else 0
        attached = len(self.listening("https", exposure.hosts, parent)) + plain_too if exposure.tls else 0
        if self.attachment != "named" and attached > _MOST_PARENTS:
            reason = (
                f"an HTTPRoute attaches to at most {_MOST_PARENTS} listeners, and this one's hosts are on {attached}"
            )
            yield self.problem("listeners", exposure, "hosts", reason, hint="split the app")

    def _sharing_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        parent = self.parent(exposure, site)
        if self.attachment != "named" and exposure.namespace != parent.owner.namespace:
            reason = (
                f"its hosts meet those of {parent.owner.name}, and so it shares its {parent.kind}, whose namespace is "
                f"another ({parent.owner.namespace})"
            )
            hint = "put both into one namespace, or use listeners of the platform's Gateway (gateway, https_listener)"
            yield self.problem("shared-host", exposure, "namespace", reason, hint=hint)

    def _between_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        """A route has all of its hosts on each of its listeners: a wildcard would answer on a narrower one of another's."""
        secured = set(_secured(self.parent(exposure, site)))
        if self.attachment == "named" or self.many_certificates or not exposure.tls:
            return
        for index, host in enumerate(exposure.hosts):
            above = [wildcard for wildcard in wildcards_above(host) if wildcard in secured]
            widest = next((wildcard for wildcard in reversed(above) if wildcard in exposure.hosts), host)
            between = [wildcard for wildcard in above if wildcard not in exposure.hosts]
            if between and widest in wildcards_above(between[0]):
                reason = (
                    f"its routes for {host} have to be on the HTTPS listener of {between[0]} too, and there those for "
                    f"{widest} would answer for names that are not its own"
                )
                yield self.problem("hosts", exposure, f"hosts[{index}]", reason, hint=f"give {host} an app of its own")

    def _backend_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        backends = [
            *((rule.where, rule.backend) for rule in site.rules[exposure.name]),
            *((stream.where, stream.backend) for stream in site.streams[exposure.name]),
        ]
        for where, backend in backends:
            if not isinstance(backend, x.ServiceRef):
                continue
            place = f"{where}.service".lstrip(".")
            if isinstance(backend.port, str):
                reason = f"a backendRef has the number of a Service port, and {backend.name} is given by the name {backend.port}"
                yield self.problem("named-port", exposure, f"{place}.port", reason, hint="give the number")
            if backend.namespace is not None and exposure.namespace is None:
                reason = "a ReferenceGrant names the namespace it lets in, and the description has none"
                yield self.problem("namespace", exposure, "namespace", reason, hint="give namespace")

    def _stream_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        streams = site.streams[exposure.name]
        is_stable = version_key(self.bundle) >= version_key("1.6")
        for stream in streams:
            if is_stable != (version_key(self._built_for) >= version_key("1.6")):
                served = "v1" if is_stable else "v1alpha2"
                reason = (
                    f"the installed bundle {self.bundle} serves {stream.protocol}Route {served}, and {self.name} "
                    f"{self.at_version} reads the one of bundle {self._built_for}"
                )
                yield self.problem("gateway-api", exposure, stream.where, reason, hint=f"install {self._built_for}")
            shares = any(site.rules[other.name] for other in self.parent(exposure, site).members)
            if (
                shares
                and stream.protocol == "TCP"
                and stream.number in self.reserved_ports
                and self.attachment != "named"
            ):
                reason = f"port {stream.number} is that of the HTTP listeners of the same Gateway"
                yield self.problem("reserved-port", exposure, f"{stream.where}.number", reason, hint="choose another")
            if stream.protocol == "TCP" and stream.number in self.proxy_ports and self.attachment != "named":
                reason = f"port {stream.number} is one that the Gateway's proxies keep for themselves"
                yield self.problem("reserved-port", exposure, f"{stream.where}.number", reason, hint="choose another")

    def _path_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        values = site.once(self.path_values, site.sharing(exposure), site)
        for rule in site.rules[exposure.name]:
            if max(map(len, (values.routes[id(rule)][1], *values.barriers.get(id(rule), ())))) > _LONGEST_PATH:
                reason = (
                    f"{self.name} orders regexes by length, and this one, made longer than those that come after it, has "
                    f"more than {_LONGEST_PATH} characters"
                )
                yield self.problem(
                    "path", exposure, f"{rule.where}.path".lstrip("."), reason, hint="shorten the regexes"
                )

    # ------------------------------------------------------------------------------------- the order of paths

    def path_values(self, members: Sequence[x.Exposure], site: Site) -> PathValues:
        """How the routes of the members match, and what is nobody's.

        Routes are as they say, and of regexes each is longer than what comes after it; implementations that order
        otherwise than the reference override this. What is nobody's has to be a regex, and so comes before all prefixes.
        """
        rules = rules_of(members, site)
        entries, guards = tried(rules), one_a_guard(rules)
        values = PathValues(routes={id(rule): path_match(rule) for rule in rules})
        if any(dotted_hosts(member, site) for member in members):
            values.dotted = [dotted(AS_SENT)]
        shortest = 0
        for entry in reversed(entries):
            rule = entry.rule if isinstance(entry, Barrier) else entry
            if isinstance(entry, Barrier):
                texts = misspelled(rule, AS_SENT) if rule.match == "prefix" else (spelled(rule, AS_SENT),)
                values.barriers[id(rule)] = [longer(text, shortest) for text in texts]
                shortest = max(shortest, *(len(text) + 1 for text in values.barriers[id(rule)]))
            elif rule.match == "regex":
                text = longer(narrowed(rule, guards, AS_SENT, is_looser=id(rule) in looser(site)), shortest)
                values.routes[id(rule)] = "RegularExpression", text
                shortest = len(text) + 1
        values.dotted = [longer(text, shortest) for text in values.dotted]
        return values

    # ------------------------------------------------------------------------------------- parts

    def parts(self, job: Job) -> Iterable[Part]:
        """The app, an HTTPRoute a route, and the raw ports."""
        front = Front(job=job, needs=job.app_needs(), controller=self)
        yield front
        for rule in job.rules:
            yield self.route_part(job=job, needs=job.route_needs(rule), rules=(rule,), controller=self, front=front)
        yield Streams(job=job, needs=job.port_needs(), front=front)

    def emit_front(self, front: Front) -> None:
        """Write the Gateway or ListenerSet with the exposure that owns it, and what it hangs on."""
        job = front.job
        parent = self.parent(job.exposure, job.site)
        if hosts := dotted_hosts(job.exposure, job.site):
            values = job.site.once(self.path_values, job.site.sharing(job.exposure), job.site)
            self._emit_for_nobody(front, "dots", values.dotted, hosts)
        self._require_platform(front, parent)
        if self.attachment == "named" or job.exposure is not parent.owner:
            return
        listeners = self._listeners(job, parent)
        if self.attachment == "own":
            spec: dict[str, Any] = {"gatewayClassName": self.gateway_class, "listeners": listeners}
        else:
            namespace, name = self._gateway_parts
            reference = {"group": GROUP, "kind": "Gateway", "name": name, "namespace": namespace}
            spec = {"parentRef": reference, "listeners": listeners}
        job.draft.add(job.manifest(API, parent.kind, parent.name, spec=spec))

    def _require_platform(self, front: Front, parent: Parent) -> None:
        draft = front.job.draft
        channel = "experimental" if front.job.exposure.ports and not self.stream_api.endswith("/v1") else "standard"
        draft.require(
            "gateway-api",
            f"the Gateway API CRDs, bundle {self.bundle} ({channel} channel), are installed",
            kind="crds",
            line="kubectl apply --server-side -f https://github.com/kubernetes-sigs/gateway-api/releases/download/"
            f"v{self.bundle}.0/{channel}-install.yaml",
        )
        if self.attachment == "own":
            draft.require(
                "gateway-class",
                f"GatewayClass {self.gateway_class} exists, with controller {self.class_controller}",
                kind="class",
                line=f"spec.controllerName: {self.class_controller}",
            )
        elif self.attachment == "listener-set":
            where = f" of namespace {parent.namespace}" if parent.namespace else " of the app's namespace"
            draft.require(
                "allowed-listeners",
                f"Gateway {self.gateway} admits ListenerSets{where}",
                kind="entry-point",
                line="spec.allowedListeners.namespaces: {from: Selector, selector: {matchLabels: "
                f"{{kubernetes.io/metadata.name: {parent.namespace or '<namespace>'}}}}}}}",
            )
        else:
            names = ", ".join(name for name in (self.http_listener, self.https_listener) if name)
            draft.require(
                "allowed-routes",
                f"listeners {names} of Gateway {self.gateway} admit routes of the app's namespace",
                kind="entry-point",
                line="spec.listeners[].allowedRoutes.namespaces: {from: Selector, selector: {matchLabels: "
                f"{{kubernetes.io/metadata.name: {front.job.exposure.namespace or '<namespace>'}}}}}}}",
            )

    def _listeners(self, job: Job, parent: Parent) -> list[dict[str, Any]]:
        """One listener for each host and scheme, then one for each port, for all members."""
        found = []
        for scheme, host, port in self._listener_keys(parent, job.site):
            listener: dict[str, Any] = {"name": section(scheme, host, port), "port": port, "protocol": scheme.upper()}
            if host:
                listener["hostname"] = host
            if scheme == "https":
                secrets = dict.fromkeys(self._secrets(job, host, parent))
                references = [{"group": "", "kind": "Secret", "name": secret} for secret in secrets]
                listener["tls"] = {"mode": "Terminate", "certificateRefs": references}
            listener["allowedRoutes"] = {"namespaces": {"from": "Same"}}
            found.append(listener)
        return found

    def _secrets(self, job: Job, listener: str, parent: Parent) -> Iterator[str]:
        """The Secrets of a listener, its own host's first; of others only where it is their only one."""
        for host in (listener, *(host for host in _secured(parent) if host != listener)):
            if host == listener or self.listening("https", [host], parent) == (listener,):
                keeper = Job(exposure=_keeper(host, parent), site=job.site, draft=job.draft, needs=())
                yield next(secret_of(t, keeper) for t in keeper.exposure.tls if host in hosts_of(t, keeper.exposure))

    def overlapping(self, parent: Parent) -> tuple[str, ...]:
        """The HTTPS listeners made here, by their hosts, with a certificate that is for a name of another one too.

        A browser takes a connection in HTTP/2 for every name of the certificate that it got there (RFC 9113, 9.1.1).
        """
        if self.attachment == "named":
            return ()
        secured = _secured(parent)
        listeners = self.listening("https", secured, parent)
        served: dict[str, set[str]] = {}
        secrets: dict[str, set[str]] = {}
        for host in secured:
            listener, *_narrower = self.listening("https", [host], parent)
            keeper = _keeper(host, parent)
            for tls in [one for one in keeper.tls if host in hosts_of(one, keeper)][:1]:
                for name in hosts_of(tls, keeper):
                    served.setdefault(name, set()).add(listener)
                if isinstance(tls, x.TlsSecret):
                    secrets.setdefault(tls.name, set()).add(listener)
        alike = [served[name].union(*(served.get(one, ()) for one in wildcards_above(name))) for name in served]
        found = {one for together in (*alike, *secrets.values()) if len(together) > 1 for one in together}
        return tuple(listener for listener in listeners if listener in found)

    def _listener_keys(self, parent: Parent, site: Site) -> list[tuple[str, str, int]]:
        """The listeners of a Gateway, as scheme, host and port, in the order in which they are written."""
        secured = _secured(parent)
        secure = self.listening("https", secured, parent)
        keys = []
        for host in dict.fromkeys(host for member in parent.members for host in member.hosts):
            keys.append(("http", host, 80))
            if host in secure:
                keys.append(("https", host, 443))
        streams = [stream for member in parent.members for stream in site.streams[member.name]]
        return [*keys, *((stream.protocol.lower(), "", stream.number) for stream in streams)]

    def listening(self, scheme: str, hosts: Iterable[str], parent: Parent) -> tuple[str, ...]:
        """The hosts of the listeners that the routes of some hosts are on.

        Plain listeners of one port have one table of hosts, in which the nearest answers. One for HTTPS is chosen by SNI
        and has a table of its own: that of a wildcard would answer for a name that it covers with the wildcard's routes,
        where the SNI is another name's, or while the name's own listener lacks its certificate. So a name's routes are
        on the wildcard's listener as well; or on that alone, with the certificates of both, where it takes several.
        """
        if scheme != "https":
            return tuple(hosts)
        secured = _secured(parent)
        above = {host: [wildcard for wildcard in wildcards_above(host) if wildcard in secured] for host in hosts}
        if self.many_certificates:
            return tuple(dict.fromkeys(wildcards[-1] if wildcards else host for host, wildcards in above.items()))
        return tuple(dict.fromkeys(one for host, wildcards in above.items() for one in (host, *wildcards)))

    def parents(self, job: Job, scheme: str, hosts: Iterable[str] = (), *, port: int = 0) -> list[dict[str, str]]:
        """The parentRefs of a route: the listener of a port, or those of a scheme, for each host."""
        parent = self.parent(job.exposure, job.site)
        reference = {"group": GROUP, "kind": parent.kind, "name": parent.name}
        if parent.namespace and parent.namespace != job.exposure.namespace:
            reference["namespace"] = parent.namespace
        if port:
            return [{**reference, "sectionName": section(scheme, "", port)}]
        if self.attachment == "named":
            name = self.https_listener if scheme == "https" else self.http_listener
            return [{**reference, "sectionName": name or scheme}]
        return [{**reference, "sectionName": section(scheme, on, 0)} for on in self.listening(scheme, hosts, parent)]

    # ------------------------------------------------------------------------------------- HTTPRoutes

    def emit_route(self, route: HttpRoute) -> None:
        """Write the HTTPRoute on its listeners; a copy on plain HTTP where HSTS must not be sent (RFC 6797, 7.2)."""
        job, front = route.job, route.front
        schemes = ["https"] if job.exposure.tls else ["http"]
        headers = front.response_headers if job.exposure.tls else {}
        names = [route.name]
        if front.plain_too and headers:
            copy = job.name(path_role(route.rule.path, route.rule.match), "http")
            self._emit_http_route(route, copy, ["http"], {})
            names.append(copy)
        elif front.plain_too:
            schemes.append("http")
        self._emit_http_route(route, route.name, schemes, headers)
        values = job.site.once(self.path_values, job.site.sharing(job.exposure), job.site)
        if texts := values.barriers.get(id(route.rule)):
            role = path_role(route.rule.path, route.rule.match)
            self._emit_for_nobody(front, role, texts, job.exposure.hosts)
        self.emit_policies(route, names)

    def emit_policies(self, route: HttpRoute, names: Sequence[str]) -> None:
        """Write what attaches to the HTTPRoutes of a route; nothing in the API's own words."""

    def _emit_http_route(self, route: HttpRoute, name: str, schemes: Iterable[str], headers: Mapping[str, str]) -> None:
        filters = [*route.filters]
        if route.removed:  # in one filter: a rule has one of the kind
            filters.insert(0, {"type": "RequestHeaderModifier", "requestHeaderModifier": {"remove": [*route.removed]}})
        every = {**headers, **route.response_headers}
        if every:
            pairs = [{"name": key, "value": value} for key, value in every.items()]
            filters.append({"type": "ResponseHeaderModifier", "responseHeaderModifier": {"set": pairs}})
        rule: dict[str, Any] = {"matches": [{"path": dict(route.match)}]}
        if filters:
            rule["filters"] = filters
        rule["backendRefs"] = [self.backend(route, route.rule)]
        if route.timeouts:
            rule["timeouts"] = dict(route.timeouts)
        self._add_http_route(route.front, name, schemes, route.job.exposure.hosts, rule)

    def _add_http_route(
        self, front: Front, name: str, schemes: Iterable[str], hosts: Sequence[str], rule: Mapping[str, Any]
    ) -> None:
        parents = [parent for scheme in schemes for parent in self.parents(front.job, scheme, hosts)]
        spec = {"parentRefs": parents, "hostnames": list(hosts), "rules": [rule]}
        annotations = dict(front.annotations)
        front.job.draft.add(front.job.manifest(API, "HTTPRoute", name, annotations=annotations, spec=spec))

    def _emit_for_nobody(self, front: Front, role: str, texts: Sequence[str], hosts: Sequence[str]) -> None:
        """An HTTPRoute for paths that are nobody's: regexes, which come before prefixes and, longer, before one another."""
        schemes = ["https"] if front.job.exposure.tls else ["http"]
        schemes += ["http"] if front.plain_too else []
        matches = [{"path": {"type": "RegularExpression", "value": text}} for text in texts]
        rule = {"matches": matches, "filters": [self.for_nobody(front)]}
        self._add_http_route(front, front.job.name(role, "closed"), schemes, hosts, rule)

    def for_nobody(self, front: Front) -> dict[str, Any]:
        """The filter of an HTTPRoute that answers everybody with an error."""
        raise NotImplementedError

    def backend(self, part: Part, rule: Rule) -> dict[str, Any]:
        """The backendRef of a route."""
        port = service_port(rule.backend, rule.port)
        return self._backend_ref(part, rule.backend, port, "HTTPRoute")

    def _backend_ref(self, part: Part, backend: x.Backend, port: int | str, kind: str) -> dict[str, Any]:
        name, namespace = service_of(backend, part.job.exposure)
        reference: dict[str, Any] = {"group": "", "kind": "Service", "name": name}
        if namespace and namespace != part.job.exposure.namespace:
            reference["namespace"] = namespace
            self._grant(part, kind, name, namespace)
        return {**reference, "port": port}

    def _grant(self, part: Part, kind: str, service: str, namespace: str) -> None:
        """Let this app's routes in: one ReferenceGrant in each namespace that has Services of others."""
        job = part.job
        name = joined_name(job.exposure.namespace, job.exposure.name, "grant")
        spec: dict[str, Any] = {"from": [], "to": []}
        made = job.manifest(f"{GROUP}/v1beta1", "ReferenceGrant", name, namespace=namespace, spec=spec)
        grant = job.draft.find("ReferenceGrant", name, namespace)
        if grant is None or grant["metadata"] != made["metadata"]:  # another app's, whose grant is not to be widened
            grant = job.draft.add(made)
        source = {"group": GROUP, "kind": kind, "namespace": job.exposure.namespace}
        target = {"group": "", "kind": "Service", "name": service}
        for entries, entry in ((grant["spec"]["from"], source), (grant["spec"]["to"], target)):
            if entry not in entries:
                entries.append(entry)
                entries.sort(key=lambda one: sorted(one.items()))

    # ------------------------------------------------------------------------------------- rendering: the app

    @renders(Feature.HOST, Feature.WILDCARD_HOST, Feature.SHARED_HOST)
    def host(self, part: Front, need: Need) -> None:
        """A listener for each host, with that hostname; exposures whose hosts meet share the Gateway."""

    @renders(Feature.TLS_SECRET)
    def tls_secret(self, part: Front, need: Need) -> None:
        """The Secret is named by the listener; on the platform's listeners it is the platform's to name."""
        job, named = part.job, self.attachment == "named"
        if named:
            self._require_listener(part, need)
        space = self._gateway_parts[0] if named else self.parent(job.exposure, job.site).namespace
        require_certificate(part, need, without=self.without_certificate, namespace=space)

    @renders(Feature.TLS_CERT_MANAGER)
    def tls_cert_manager(self, part: Front, need: Need) -> None:
        """A Certificate, in the namespace of the listener that names its Secret."""
        job = part.job
        parent = self.parent(job.exposure, job.site)
        named = self.attachment == "named"
        if not any(_keeper(host, parent) is job.exposure for host in hosts_of(need.value, job.exposure)):
            return  # these hosts have the certificate of the exposure that shares them
        solver = {f"{_PARENT_ANNOTATION}kind": parent.kind, f"{_PARENT_ANNOTATION}name": parent.name}
        render_certificate(
            part,
            need,
            http01={"gatewayHTTPRoute": {}},
            annotations=solver,
            namespace=parent.namespace if named else None,
        )
        if isinstance(need.value, x.LetsEncrypt) and isinstance(need.value.solver, x.Http01):
            job.draft.require(
                "cert-manager-gateway-api",
                "cert-manager is 1.20 or later and solves HTTP-01 through Gateway API",
                kind="certificates",
                line="--set config.enableGatewayAPI=true",
                where=need.where,
            )
        if named:
            self._require_listener(part, need)
        require_certificate(part, need, without=self.without_certificate)

    def _require_listener(self, part: Front, need: Need) -> None:
        """The platform's listener for HTTPS, which the option names, and its certificate, of which the option says nothing."""
        job = part.job
        namespace, name = self._gateway_parts
        secret = secret_of(need.value, job)
        job.draft.require(
            f"listener-{self.https_listener}",
            f"Gateway {namespace}/{name} has listener {self.https_listener} for HTTPS",
            kind="entry-point",
            line=f"{{name: {self.https_listener}, port: 443, protocol: HTTPS, tls: {{mode: Terminate, certificateRefs: "
            f"[{{name: {secret}}}]}}}}",
            feature=need.feature,
            where=need.where,
            confirmed=self.https_listener is not None,
        )
        job.draft.require(
            f"certificate-{secret}",
            f"listener {self.https_listener} of Gateway {namespace}/{name} serves "
            f"{', '.join(hosts_of(need.value, job.exposure))} with the certificate in Secret {secret} of namespace {namespace}",
            kind="entry-point",
            line=f"certificateRefs: [{{name: {secret}}}], beside what the listener has",
            where=need.where,
        )

    @renders(Feature.HTTPS_REDIRECT)
    def https_redirect(self, part: Front, need: Need) -> None:
        """An HTTPRoute for everything on the plain listeners: an ACME solver's, whose path is exact, comes before it."""
        job = part.job
        parent = self.parent(job.exposure, job.site)
        hosts = [host for host in job.exposure.hosts if _keeper(host, parent) is job.exposure]
        if not hosts:
            return
        redirect = {"type": "RequestRedirect", "requestRedirect": {"scheme": "https", "statusCode": 301}}
        rule = {"matches": [{"path": {"type": "PathPrefix", "value": "/"}}], "filters": [redirect]}
        spec = {"parentRefs": self.parents(job, "http", hosts), "hostnames": hosts, "rules": [rule]}
        job.draft.add(job.manifest(API, "HTTPRoute", job.name("https-redirect"), spec=spec))

    @renders(Feature.HTTP_AND_HTTPS)
    def http_and_https(self, part: Front, need: Need) -> None:
        """Routes attach to the listeners of both schemes."""
        part.plain_too = True

    @renders(Feature.HSTS)
    def hsts(self, part: Front, need: Need) -> None:
        """A response header on every route, on HTTPS only."""
        part.response_headers["Strict-Transport-Security"] = need.value.header

    @renders(Feature.EXTERNAL_DNS)
    def external_dns(self, part: Front, need: Need) -> None:
        """external-dns reads the hosts from the HTTPRoute, and the address from the Gateway's status."""
        part.annotations |= external_dns(need.value)
        part.job.draft.require(
            "external-dns-source",
            "external-dns reads HTTPRoutes",
            kind="dns",
            line="--source=gateway-httproute",
            where=need.where,
        )

    @renders(Feature.ANNOTATIONS)
    def annotations(self, part: Front, need: Need) -> None:
        """As they are, on every route."""
        part.annotations |= need.value

    # ------------------------------------------------------------------------------------- rendering: routes

    @renders(Feature.PATH_PREFIX, Feature.PATH_EXACT, Feature.PATH_REGEX)
    def path(self, part: HttpRoute, need: Need) -> None:
        """The API matches by element and case-sensitively; a regex is the whole path, as Envoy matches it."""
        job = part.job
        values = job.site.once(self.path_values, job.site.sharing(job.exposure), job.site)
        kind, value = values.routes[id(part.rule)]
        part.match = {"type": kind, "value": value}

    @renders(Feature.BACKEND_NAMESPACE)
    def backend_namespace(self, part: Part, need: Need) -> None:
        """The ReferenceGrant comes with the backendRef."""

    @renders(Feature.RESPONSE_HEADERS)
    def response_headers(self, part: HttpRoute, need: Need) -> None:
        """With HSTS, in one filter: a rule has one of the kind."""
        part.response_headers |= need.value

    @renders(Feature.DROP_AUTHORIZATION)
    def drop_authorization(self, part: HttpRoute, need: Need) -> None:
        """Removed when the request leaves for the backend, after the password has been checked."""
        part.removed.append("Authorization")

    @renders(Feature.DROP_FORWARDED)
    def drop_forwarded(self, part: HttpRoute, need: Need) -> None:
        """Envoy would hand them on as the client wrote them; X-Forwarded-For and -Proto it sees to itself."""
        part.removed += need.value

    @renders(Feature.STRIP_PREFIX)
    def strip_prefix(self, part: HttpRoute, need: Need) -> None:
        """Its prefix becomes ``/``."""
        self._replace_prefix(part, "")

    @renders(Feature.REPLACE_PREFIX)
    def replace_prefix(self, part: HttpRoute, need: Need) -> None:
        """Element-wise, without a double slash."""
        self._replace_prefix(part, element_prefix(need.value.prefix))

    def _replace_prefix(self, part: HttpRoute, other: str) -> None:
        prefix = element_prefix(part.rule.path)
        if prefix == other:
            return
        if not prefix:
            self.put_before(part, other)
            return
        path = {"type": "ReplacePrefixMatch", "replacePrefixMatch": other or "/"}
        part.filters.append({"type": "URLRewrite", "urlRewrite": {"path": path}})

    def put_before(self, part: HttpRoute, prefix: str) -> None:
        """Put a prefix before the whole path: what ``ReplacePrefixMatch`` means on ``/``, where Envoy joins wrongly."""
        raise NotImplementedError

    # ------------------------------------------------------------------------------------- rendering: ports

    @renders(Feature.TCP_PORT)
    def tcp_port(self, part: Streams, need: Need) -> None:
        """A TCPRoute on the listener of that port."""
        self._stream_route(part, need)

    @renders(Feature.UDP_PORT)
    def udp_port(self, part: Streams, need: Need) -> None:
        """A UDPRoute on the listener of that port."""
        self._stream_route(part, need)

    def _stream_route(self, part: Streams, need: Need) -> None:
        stream: Stream = need.value
        job, protocol = part.job, stream.protocol
        kind = f"{protocol}Route"
        parents = self.parents(job, protocol.lower(), port=stream.number)
        if self.attachment == "named":
            name = parents[0]["sectionName"]
            job.draft.require(
                f"listener-{name}",
                f"Gateway {self.gateway} has the listener {name}, which admits {kind}s of the app's namespace",
                kind="entry-point",
                line=f"{{name: {name}, port: {stream.number}, protocol: {protocol}}}",
                feature=need.feature,
                where=need.where,
            )
        elif self.attachment == "listener-set":
            job.draft.require(
                f"port-{protocol.lower()}-{stream.number}",
                f"the Service in front of Gateway {self.gateway} has {protocol} port {stream.number}: by itself where the "
                "controller makes that Service, else by hand",
                kind="entry-point",
                feature=need.feature,
                where=need.where,
            )
        reference = self._backend_ref(part, stream.backend, _target_port(stream), kind)
        spec = {"parentRefs": parents, "rules": [{"backendRefs": [reference]}]}
        name = job.name(f"{protocol.lower()}-{stream.number}")
        job.draft.add(
            job.manifest(self.stream_api, kind, name, annotations=part.front.job.exposure.annotations, spec=spec)
        )
        self.emit_stream_policies(part, kind, name, need)

    def emit_stream_policies(self, part: Streams, kind: str, name: str, need: Need) -> None:
        """Write what attaches to a TCPRoute or UDPRoute, and say what is not the same; nothing in the API's own words."""


# --------------------------------------------------------------------------------------------- pieces


def rules_of(members: Iterable[x.Exposure], site: Site) -> list[Rule]:
    """The routes of apps that share hosts, by the names of the apps: of two equals the first is tried first."""
    return [rule for member in sorted(members, key=lambda one: one.name) for rule in site.rules[member.name]]


def section(scheme: str, host: str, port: int) -> str:
    """The name of a listener: ``https-app.example.com``, ``https--any.example.com`` for ``*.``, ``tcp-5672``.

    No host begins with a hyphen. A host nearly always fits: https://gateway-api.sigs.k8s.io/reference/spec/#sectionname
    """
    if scheme in ("tcp", "udp"):
        return f"{scheme}-{port}"
    return part_name(f"{scheme}-{host.replace('*.', '-any.')}", limit=_LONGEST_SECTION)


def _keeper(host: str, parent: Parent) -> x.Exposure:
    """The exposure whose certificate and redirect a host has: the first one that names it."""
    return next(member for member in parent.members if host in member.hosts)


def _secured(parent: Parent) -> tuple[str, ...]:
    """The hosts that answer over HTTPS, as they are written."""
    return tuple(dict.fromkeys(host for member in parent.members if member.tls for host in member.hosts))


def _target_port(stream: Stream) -> int | str:
    if isinstance(stream.backend, x.Workload):
        return workload_port(stream.backend, stream.target)[1]
    return stream.target


def path_match(rule: Rule) -> tuple[str, str]:
    """The type and value of a route's path match, in the API's words."""
    if rule.match == "prefix":
        return "PathPrefix", element_prefix(rule.path) or "/"
    return ("Exact" if rule.match == "exact" else "RegularExpression"), rule.path


def as_regex(rule: Rule) -> str:
    """A prefix route as a regex of the whole path: of what a path may hold, only the dot means something."""
    prefix = element_prefix(rule.path).replace(".", r"\.")
    return f"{prefix}(?:/.*)?" if prefix else "/.*"


def by_length(rules: Sequence[Rule], values: Mapping[int, tuple[str, str]]) -> dict[int, str]:
    """Regexes in the order in which they are to be tried, each made longer than the one after it.

    Envoy Gateway and Istio try the longer text first, and equal ones by the age of their objects.
    """
    found: dict[int, str] = {}
    shortest = 0
    for rule in reversed(rules):
        text = longer(values[id(rule)][1], shortest)
        found[id(rule)] = text
        shortest = len(text) + 1
    return found


def duration(seconds: int) -> str:
    """A number of seconds in the API's words: at most five digits a unit.

    https://gateway-api.sigs.k8s.io/geps/gep-2257/
    """
    hours, rest = divmod(seconds, 3600)
    return f"{seconds}s" if seconds <= _MOST_SECONDS else f"{hours}h" + (f"{rest}s" if rest else "")


def longer(regex: str, length: int) -> str:
    r"""The same regex with at least so many characters: a first ``/`` spelt ``\/`` or ``[/]``, empty groups at the end."""
    missing = max(length - len(regex), 0)
    if regex[0] != "/":
        return regex + "(?:)" * -(missing // -4)
    head = ("/", r"\/", "[/]", r"[\/]")[missing % 4]
    return head + regex[1:] + "(?:)" * (missing // 4)
