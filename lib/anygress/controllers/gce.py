"""GKE Ingress (ingress-gce): one Ingress an app, and the settings of a backend on its Service.

Each Ingress is a Google Cloud load balancer with an address, a quota and a bill of its own, so all routes of an app
are one Ingress, and one host in two apps is refused. The class is read from the annotation alone: an Ingress with
``ingressClassName: gce`` is ignored without a word. Timeouts, health check and response headers are a BackendConfig
named on the *Service*, per port; routes of one port that want different ones get a second Service.

cert-manager has two forms here. From one issuer: the annotation, with ``http01-edit-in-place``, since a solver's own
Ingress would be another load balancer at another address. From several, or beside an existing Secret: Certificate
objects with what edit-in-place would write on them, since the annotation makes cert-manager issue for *every* Secret
of ``spec.tls``. https://github.com/kubernetes/ingress-gce
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from anygress.controllers.base.certificates import (
    hosts_of,
    issuer_of,
    render_certificate,
    require_certificate,
    require_issuer,
    secret_of,
)
from anygress.controllers.base.controller import Controller, Job, Part, keeper, renders
from anygress.controllers.base.dns import external_dns
from anygress.controllers.base.ingress import IngressDraft, exact_paths, tls_entry
from anygress.controllers.base.options import option
from anygress.description import exposure as x
from anygress.description.grammar import dns_label
from anygress.features.feature import Feature, Need, Rule, Site, bar, element_prefix, redirects, workload_port
from anygress.features.support import Hole, Support, absent, built_in, native, partial
from anygress.features.traits import Position, Trait, not_known
from anygress.rendering.manifest import Note, annotate
from anygress.rendering.names import ROOT, part_name, path_role
from anygress.rendering.workload import service_of, service_port

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from anygress.errors import Problem
    from anygress.rendering.manifest import Manifest

_GKE = "https://docs.cloud.google.com/kubernetes-engine/docs"
_CONFIGURATION = f"{_GKE}/how-to/ingress-configuration"
_CERTIFICATES = f"{_GKE}/how-to/managed-certs"
_INTERNAL = f"{_GKE}/concepts/ingress-ilb"
_URL_MAPS = "https://docs.cloud.google.com/load-balancing/docs/url-map-concepts"
_TRANSLATOR = "https://github.com/kubernetes/ingress-gce/blob/master/pkg/controller/translator/translator.go"
_TIMEOUTS = "https://docs.cloud.google.com/load-balancing/docs/https/request-distribution"
_WEBSOCKETS = f"{_GKE}/concepts/ingress-xlb#support_for_websocket"
_QUOTAS = "https://docs.cloud.google.com/load-balancing/docs/quotas"

_CLASS = "kubernetes.io/ingress.class"
_EXTERNAL, _INTERNAL_CLASS = "gce", "gce-internal"

_STATIC_IPS = {
    _EXTERNAL: "kubernetes.io/ingress.global-static-ip-name",
    _INTERNAL_CLASS: "kubernetes.io/ingress.regional-static-ip-name",
}
"""The controller syncs no Ingress that has both: StaticIPName in

https://github.com/kubernetes/ingress-gce/blob/master/pkg/annotations/ingress.go
"""

_SIZES = "https://docs.cloud.google.com/load-balancing/docs/routing-config-size-quota"
_MAX_URL_MAP = {_EXTERNAL: 64 * 1024, _INTERNAL_CLASS: 1024 * 1024}  # bytes: _SIZES; "gce" is the classic one
_MAX_HOSTS = 1000  # of a URL map, and nothing checks it: https://github.com/kubernetes/ingress-gce/issues/837
_AS_SENT = "global/backendServices/"
_AS_SHOWN = f"https://www.googleapis.com/compute/v1/projects/{'p' * 30}/{_AS_SENT}"
"""With the longest name of a project: https://docs.cloud.google.com/resource-manager/docs/creating-managing-projects."""
_MATCHER = "host" + "0" * 32  # and a digest of the host
_DEFAULT_BACKEND = f"k8s1-{'0' * 8}-kube-system-default-http-backend-80-{'0' * 8}"
_MAX_RESOURCE = 63  # characters of a name: https://docs.cloud.google.com/compute/docs/naming-resources
_MANY_HEADERS, _LARGE_HEADERS = 16, 8 * 1024  # remembered: no page found says so, and a note does not refuse
_MAX_CERTIFICATES = 15  # _CERTIFICATES
_MAX_DOMAINS = 100  # likewise
_MAX_PATH = 1024  # of a path rule, its "/*" included: _QUOTAS
_MAX_DRAINING = 3600  # https://docs.cloud.google.com/load-balancing/docs/enabling-connection-draining
_MAX_INTERVAL = 300  # https://docs.cloud.google.com/compute/docs/reference/rest/v1/healthChecks
_MAX_THRESHOLD = 10  # likewise
_HEADERS = "https://docs.cloud.google.com/load-balancing/docs/https/custom-headers"
_RESERVED_HEADER = re.compile("x-(goog-|google|gfe|amz-).*|x-user-ip|cdn-loop", re.IGNORECASE)
"""Names that a custom header may not have: _HEADERS, "How custom headers work"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Backend:
    """Where a route goes: a Service (the first, or a second one for other settings), its port, its BackendConfig.

    ``owner`` is the app that writes the BackendConfig: the first of those that use one Service of the user's.
    ``health`` is the route that gave the port's health path; any of them may have.
    """

    service: str
    namespace: str | None
    port: int | str
    config: str
    health: Rule
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Backends:
    """The backend of each route (by the rule's identity) and the BackendConfig of each port of each Service."""

    of: Mapping[int, _Backend]
    configs: Mapping[tuple[str, str | None], Mapping[str, str]]


@dataclass(slots=True, kw_only=True)
class _Load(Part):
    """The one Ingress of an app, and what its backends share."""

    ingress: IngressDraft
    headers: list[str] = field(default_factory=list)
    managed: list[str] = field(default_factory=list)

    def finish(self) -> None:
        """Emit the Ingress; the user's annotations are on it already."""
        if self.managed:
            self.ingress.annotations["networking.gke.io/managed-certificates"] = ",".join(self.managed)
        self.job.draft.add(self.ingress.manifest())


@dataclass(slots=True, kw_only=True)
class _Route(Part):
    """One route: its paths in the app's Ingress, and its backend."""

    load: _Load
    controller: Gce
    paths: list[tuple[str, str]] = field(default_factory=list)
    spec: dict[str, Any] = field(default_factory=dict)

    def finish(self) -> None:
        """Put the paths on the Ingress, and the settings on the Service."""
        backend = self.controller.emit_backend(self)
        for path, path_type in self.paths:
            self.load.ingress.path(path, path_type, (backend.service, backend.port))


@dataclass(frozen=True, kw_only=True)
class Gce(Controller):
    """Facts of a GKE cluster. ``version`` is GKE's.

    ``ingress_class``: ``gce`` (a global external load balancer) or ``gce-internal`` (a regional internal one).
    ``static_ip`` is the name of a reserved address: global for ``gce``, regional for ``gce-internal``; left out,
    Google picks one that changes when the Ingress is made anew. ``backends``: ``neg`` sends straight to the pods and
    wants a VPC-native cluster; ``node-port`` goes through the nodes and wants Services of type NodePort.
    """

    name: ClassVar[str] = "gce"
    title: ClassVar[str] = "GKE Ingress (GCE)"
    traits: ClassVar[Mapping[Trait, Position]] = dict.fromkeys(
        Trait, not_known("https://docs.cloud.google.com/load-balancing/docs/https")
    )
    newest: ClassVar[str] = "1.37"
    oldest: ClassVar[str] = "1.21"
    longest_host: ClassVar[int] = 63  # _CERTIFICATES
    behind_load_balancer: ClassVar[bool] = False
    # <the client's>, <the load balancer's>: https://docs.cloud.google.com/load-balancing/docs/https#x-forwarded-for_header
    after_client: ClassVar[int] = 1
    protecting_annotations: ClassVar[tuple[str, ...]] = (
        _CLASS,
        "kubernetes.io/ingress.allow-http",
        "networking.gke.io/v1beta1.FrontendConfig",
        "networking.gke.io/managed-certificates",
        "ingress.gcp.kubernetes.io/pre-shared-cert",
        "cert-manager.io/issuer",
        "cert-manager.io/cluster-issuer",
        "acme.cert-manager.io/*",
    )

    # translator's ToUrlMap and the TLS loader return errors, and the sync of the whole Ingress ends with the first:
    # https://github.com/kubernetes/ingress-gce/blob/master/pkg/controller/controller.go
    without_certificate: ClassVar[str] = (
        "nothing of the app is made or changed any more, its plain HTTP included (all of it is one sync)"
    )
    known_holes: ClassVar[tuple[Hole, ...]] = ()  # Google runs it, and repairs it

    ingress_class: Literal["gce", "gce-internal"] = "gce"
    static_ip: str | None = option(None, dns_label)
    backends: Literal["neg", "node-port"] = "neg"

    support: ClassVar = {
        Feature.HOST: native(source=_URL_MAPS),
        Feature.WILDCARD_HOST: partial(
            "a wildcard host also answers for names of several labels: *.example.com for a.b.example.com",
            source=_URL_MAPS,
        ),
        Feature.SHARED_HOST: absent(
            "each Ingress is a load balancer with an address of its own, and a name has one",
            source=f"{_GKE}/concepts/ingress",
            instead="put the routes of a host into one app",
        ),
        Feature.TLS_SECRET: native(source=_CONFIGURATION),
        Feature.TLS_CERT_MANAGER: native(source="https://cert-manager.io/docs/usage/ingress/#supported-annotations"),
        Feature.TLS_MANAGED: native(source=_CERTIFICATES),
        Feature.HTTPS_REDIRECT: native(source=_CONFIGURATION, since="1.17.13"),
        Feature.HTTP_AND_HTTPS: native(source=_CONFIGURATION),
        Feature.HSTS: partial(
            "where plain HTTP stays open the header goes out over it too, and browsers ignore it there",
            source=_CONFIGURATION,
            since="1.25",
        ),
        Feature.EXTERNAL_DNS: native(
            source="https://kubernetes-sigs.github.io/external-dns/latest/docs/sources/ingress/"
        ),
        Feature.ANNOTATIONS: native(source=f"{_GKE}/concepts/ingress"),
        Feature.PATH_PREFIX: native(source=_TRANSLATOR),
        Feature.PATH_EXACT: native(source=_TRANSLATOR),
        Feature.PATH_REGEX: absent("a URL map knows exact paths and prefixes, no regexes", source=_URL_MAPS),
        Feature.BACKEND_NAMESPACE: absent(
            "an Ingress reaches Services of its own namespace", source=f"{_GKE}/concepts/ingress"
        ),
        Feature.HEALTH_CHECK: native(source=_CONFIGURATION),
        Feature.RESPONSE_HEADERS: partial(
            "a header that the backend sends as well may be there twice: what the load balancer does then is not said",
            source=_HEADERS,
            since="1.25",
        ),
        Feature.IP_ALLOW_LIST: absent(
            "it has no list of addresses in an Ingress",
            source=_CONFIGURATION,
            instead="a Cloud Armor policy (securityPolicy of the BackendConfig)",
        ),
        Feature.BASIC_AUTH: absent(
            "it asks for no passwords; Identity-Aware Proxy is its nearest and asks for Google accounts",
            source="https://docs.cloud.google.com/iap/docs/enabling-kubernetes-howto",
        ),
        Feature.DIGEST_AUTH: absent(
            "it asks for no passwords; Identity-Aware Proxy is its nearest and asks for Google accounts",
            source="https://docs.cloud.google.com/iap/docs/enabling-kubernetes-howto",
        ),
        Feature.DROP_AUTHORIZATION: partial(
            "a BackendConfig adds request headers and removes none: the backend sees the Authorization header that the client sends",
            source=_HEADERS,
        ),
        Feature.DROP_FORWARDED: partial(
            "a BackendConfig adds request headers and removes none: the backend sees Forwarded, X-Forwarded-Host, -Port and "
            "-Prefix and X-Real-IP as the client writes them; X-Forwarded-Proto and the end of X-Forwarded-For, the "
            "client's address and its own, are the load balancer's",
            source=_HEADERS,
        ),
        Feature.WEBSOCKETS: native(source=_TIMEOUTS),
        Feature.DROP_UPGRADES: partial(
            "a WebSocket passes on every route, and what becomes of other upgrades is not said", source=_WEBSOCKETS
        ),
        Feature.RESPONSE_TIMEOUT: native(source=_CONFIGURATION),
        Feature.CONNECT_TIMEOUT: absent(
            "the load balancer's time to connect is Google's and cannot be set", source=_TIMEOUTS
        ),
        Feature.BODY_LIMIT: absent("it has no limit to set", source=_QUOTAS, instead="limit it in the backend"),
        Feature.BODY_UNLIMITED: built_in(source=_QUOTAS),
        Feature.STRIP_PREFIX: absent(
            "an Ingress cannot say the URL map's rewrites", source=_TRANSLATOR, instead="serve under the prefix"
        ),
        Feature.REPLACE_PREFIX: absent(
            "an Ingress cannot say the URL map's rewrites", source=_TRANSLATOR, instead="serve under the prefix"
        ),
        Feature.REGEX_REWRITE: absent("an Ingress cannot say the URL map's rewrites", source=_TRANSLATOR),
        Feature.TCP_PORT: absent(
            "it speaks HTTP only",
            source=f"{_GKE}/concepts/ingress",
            instead="expose the port with controller load-balancer beside it",
        ),
        Feature.UDP_PORT: absent(
            "it speaks HTTP only",
            source=f"{_GKE}/concepts/ingress",
            instead="expose the port with controller load-balancer beside it",
        ),
    }

    def stance(self, feature: Feature) -> Support:
        """The internal load balancer lacks some of what the external one has."""
        if self.ingress_class == _INTERNAL_CLASS and feature in _NOT_INTERNAL:
            return _NOT_INTERNAL[feature]
        return super().stance(feature)

    def peers(self, exposure: x.Exposure, site: Site) -> tuple[Mapping[str, Any], ...]:
        """Google's own networks, where the load balancer reaches pods without a node between.

        https://docs.cloud.google.com/load-balancing/docs/https#firewall-rules
        """
        if self.ingress_class != _EXTERNAL or self.backends != "neg":
            return ()
        return tuple({"ipBlock": {"cidr": network}} for network in ("130.211.0.0/22", "35.191.0.0/16"))

    # ------------------------------------------------------------------------------------- what it says

    def notes(self, site: Site) -> Iterator[Note]:
        """What may be too much for Google's API, and cannot be known here."""
        yield from super().notes(site)
        most = _MAX_URL_MAP[self.ingress_class]
        for exposure in site.exposures:
            longest = url_map_bytes(exposure, site, _AS_SHOWN)
            if url_map_bytes(exposure, site, _AS_SENT) <= most < longest:
                yield Note(
                    text=f"the URL map of {exposure.name} may have up to {longest // 1024:,} KiB, and Google takes no more "
                    f"than {most // 1024:,}: how it counts is not said",
                    where="hosts",
                )
            if any(self._has_many_headers(exposure, rule) for rule in site.rules[exposure.name]):
                yield Note(
                    text=f"Google may take no more than {_MANY_HEADERS} response headers a backend, or {_LARGE_HEADERS // 1024} "
                    "KiB of them, and change nothing of the app any more: no page known here says it",
                    feature=Feature.RESPONSE_HEADERS,
                )

    def _has_many_headers(self, exposure: x.Exposure, rule: Rule) -> bool:
        hsts = {"Strict-Transport-Security": exposure.hsts.header} if exposure.hsts else {}
        headers = {**hsts, **rule.response_headers}
        size = sum(len(f"{name}:{value}") for name, value in headers.items())
        return len(headers) > _MANY_HEADERS or size > _LARGE_HEADERS

    # ------------------------------------------------------------------------------------- limits

    @property
    def reserved_address(self) -> str | None:
        """The one of its option, by name."""
        return self.static_ip

    def limits(self, site: Site) -> Iterator[Problem]:
        """Health paths are wanted everywhere; certificates and Services have their numbers."""
        yield from super().limits(site)
        yield from self._option_limits(site)
        for exposure in site.exposures:
            yield from self._certificate_limits(exposure)
            yield from self._path_limits(exposure, site)
            yield from self._address_limits(exposure)
            yield from self._url_map_limits(exposure, site)
            yield from self._header_limits(exposure, site)
            yield from self._wildcard_limits(exposure, site)
            if self.ingress_class == _INTERNAL_CLASS:
                yield from self._internal_limits(exposure)
        yield from self._health_limits(site)
        yield from self._service_limits(site)

    def _option_limits(self, site: Site) -> Iterator[Problem]:
        if self.ingress_class == _INTERNAL_CLASS and self.backends != "neg":
            reason = "the internal load balancer reaches pods through NEGs only"
            yield self.problem("options", site.exposures[0], "controller.backends", reason, hint="leave backends out")
        if self.static_ip is None:
            return
        with_hosts = [exposure for exposure in site.exposures if exposure.hosts]
        for exposure in with_hosts[1:]:
            reason = f"{with_hosts[0].name} has the address {self.static_ip}, and each Ingress needs one of its own"
            yield self.problem("options", exposure, "controller.static_ip", reason, hint="render the apps apart")

    def _certificate_limits(self, exposure: x.Exposure) -> Iterator[Problem]:
        if len(exposure.tls) > _MAX_CERTIFICATES:
            reason = f"an Ingress has at most {_MAX_CERTIFICATES} certificates, and these are {len(exposure.tls)}"
            yield self.problem("certificates", exposure, "tls", reason)
        for index, tls in enumerate(exposure.tls):
            where = "tls" if len(exposure.tls) == 1 else f"tls[{index}]"
            hosts = hosts_of(tls, exposure)
            if isinstance(tls, x.ManagedCertificate):
                yield from self._managed_limits(exposure, hosts, where)

    def _managed_limits(self, exposure: x.Exposure, hosts: tuple[str, ...], where: str) -> Iterator[Problem]:
        if len(hosts) > _MAX_DOMAINS:
            reason = f"a managed certificate has at most {_MAX_DOMAINS} names, and these are {len(hosts)}"
            yield self.problem("certificates", exposure, where, reason, hint="name the hosts of each of several")
        for host in hosts:
            if host.startswith("*."):
                reason = f"a managed certificate has no wildcards, and {host} is one"
                yield self.problem(
                    "certificates", exposure, where, reason, hint="use a cert-manager issuer with DNS-01"
                )
            if len(host) > self.longest_host:
                reason = f"a name in a managed certificate has at most {self.longest_host} characters: {host}"
                yield self.problem("certificates", exposure, where, reason, hint="use a cert-manager issuer")

    def _path_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        for rule in site.rules[exposure.name]:
            if rule.match == "prefix" and len(element_prefix(rule.path)) + len("/*") > _MAX_PATH:
                reason = f"a URL map's path has at most {_MAX_PATH} characters, with the /* of a prefix"
                yield self.problem("path", exposure, f"{rule.where}.path", reason)
        yield from self._root_limits(exposure, site)

    def _root_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        """Of ``/`` and ``/*``, as which prefix ``/`` is written, no page of Google's says which answers ``/``.

        https://docs.cloud.google.com/load-balancing/docs/url-map-concepts#longest-path
        """
        roots = [rule for rule in site.rules[exposure.name] if rule.path == "/"]
        if any(rule.match == "prefix" for rule in roots):
            for rule in roots:
                if rule.match == "exact":
                    reason = "nobody promises whether exact / or prefix / answers the path / in a URL map"
                    hint = "let one backend answer both"
                    yield self.problem("path-order", exposure, f"{rule.where}.path", reason, hint=hint)

    def _address_limits(self, exposure: x.Exposure) -> Iterator[Problem]:
        """One address, said once: two annotations stop the sync, and the one that is not this class's is an other kind."""
        given = {key: exposure.annotations[key] for key in _STATIC_IPS.values() if key in exposure.annotations}
        own = self._address()
        for key, name in given.items():
            if own.get(key, name) != name or len({*own, *given}) > 1:
                reason = (
                    f"an Ingress has one reserved address, and {key} beside "
                    f"{'the option static_ip' if own else 'the other annotation'} is a second: GKE makes nothing of it then"
                )
                hint = "give the address once, as the option static_ip"
                yield self.problem("annotations", exposure, f'annotations["{key}"]', reason, hint=hint)

    def _url_map_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        """Google refuses a URL map that is too large, and no change of the app is made any more."""
        if len(exposure.hosts) > _MAX_HOSTS:
            reason = f"a URL map has at most {_MAX_HOSTS:,} hosts, and these are {len(exposure.hosts):,}"
            yield self.problem("hosts", exposure, "hosts", reason, hint="give some of them to another app")
        least = url_map_bytes(exposure, site, _AS_SENT)
        most = _MAX_URL_MAP[self.ingress_class]
        if least > most:
            reason = (
                f"a URL map has at most {most // 1024:,} KiB of data, and {len(exposure.hosts)} hosts, each with all the "
                f"routes, make at least {least // 1024:,}"
            )
            hint = "give some of the hosts to another app, use a wildcard host, or give fewer routes"
            yield self.problem("hosts", exposure, "hosts", reason, hint=hint)

    def _header_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        for rule in site.rules[exposure.name]:
            for name in rule.response_headers:
                if _RESERVED_HEADER.fullmatch(name):
                    where = f'{rule.asked["response_headers"]}["{name}"]'
                    reason = f"Google's load balancer lets nobody set {name}: the name is reserved"
                    yield self.problem("response-headers", exposure, where, reason, hint="give it another name")

    def _wildcard_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        """What a proxy beside the app keeps closed: at the address of a wildcard's load balancer it would be another's."""
        described = next(one for one in site.described.exposures if one.name == exposure.name)
        for way in site.described.ways_in_above(described):
            reason = (
                f"{way.host}{way.closed.path} {bar(way.closed)}, and the load balancer of {way.wildcard}, at an address "
                f"of its own, would let {way.app.name} answer for {way.host} without that"
            )
            hint = "give the wildcard's routes the same auth and ip_allow_list, or names of their own"
            where = f"hosts[{described.hosts.index(way.host)}]"
            yield self.problem("shared-host", exposure, where, reason, hint=hint)

    def _internal_limits(self, exposure: x.Exposure) -> Iterator[Problem]:
        if exposure.tls and not redirects(exposure) and self.static_ip is None:
            reason = "HTTP and HTTPS of an internal load balancer need one reserved address that both share"
            hint = "give static_ip, an address with purpose SHARED_LOADBALANCER_VIP"
            yield self.problem("certificates", exposure, "redirect_to_https", reason, hint=hint)
        for index, tls in enumerate(exposure.tls):
            if isinstance(tls, x.LetsEncrypt) and isinstance(tls.solver, x.Http01):
                where = "tls" if len(exposure.tls) == 1 else f"tls[{index}]"
                reason = "Let's Encrypt cannot reach an internal load balancer to prove HTTP-01"
                yield self.problem("certificates", exposure, f"{where}.solver", reason, hint="use a DNS-01 solver")

    def _health_limits(self, site: Site) -> Iterator[Problem]:
        """Left out, Google would ask ``/`` and take anything but 200 for a dead backend."""
        for (service, _, port), sharing in _by_port(site).items():
            exposure, first = sharing[0]
            asked = [rule for _, rule in sharing if rule.health_check_path is not None]
            checks = sorted({f"{rule.health_check_path} on {_probe_port(rule) or 'its port'}" for rule in asked})
            where, reason, hint = first.where, None, None
            if not asked:
                reason = f"port {port} of {service} has no health path, and Google sends to no backend without a 200 from one"
                hint = "give health_check_path: a path that answers 200 without a login"
            elif len(checks) > 1:
                reason, hint = (
                    f"port {port} of {service} has one health check, and these are several: {', '.join(checks)}",
                    "give it once",
                )
            elif _two_ports(asked[0]):
                reason, hint = "the readiness probe and health_check_port are on different ports", "give the port once"
            elif self.backends == "node-port" and _probe_port(asked[0]) != _container_port(asked[0]):
                reason = "through the nodes, the health check asks the port that serves, and this one is on another"
                hint = "use backends: neg"
            if reason is not None:
                where = f"{where}.health_check_path".lstrip(".")
                yield self.problem("health-check", exposure, where, reason, hint=hint)

    def _service_limits(self, site: Site) -> Iterator[Problem]:
        """A Service of the user's has one BackendConfig a port, whichever route or app asks; so one HSTS too."""
        known: dict[tuple[Any, ...], tuple[Any, str]] = {}
        spellings: dict[tuple[str, str | None], set[type]] = {}
        for (service, namespace, port), sharing in _by_port(site).items():
            if isinstance(sharing[0][1].backend, x.ServiceRef):
                spellings.setdefault((service, namespace), set()).add(type(port))
        for (service, namespace, port), sharing in _by_port(site).items():
            for exposure, rule in sharing:
                if not isinstance(rule.backend, x.ServiceRef):
                    continue
                # a port by name and one by number may be the same one
                key = (service, namespace, port if len(spellings[service, namespace]) == 1 else None)
                setting = (_settings(rule), exposure.hsts)
                first, path = known.setdefault(key, (setting, rule.path))
                if first != setting:
                    yield self.problem(
                        "service-settings",
                        exposure,
                        rule.where,
                        f"on gce timeouts and response headers belong to the Service's port, and {path} wants others of Service {service}",
                        hint="make them equal, give a second Service for the same pods, or give pods with their labels",
                    )

    # ------------------------------------------------------------------------------------- parts

    def parts(self, job: Job) -> Iterable[Part]:
        """The routes, then the Ingress they are all in."""
        ingress = IngressDraft(
            job=job,
            name=job.exposure.name,
            ingress_class=None,
            hosts=job.exposure.hosts,
            annotations={_CLASS: self.ingress_class, **self._address()},
        )
        load = _Load(job=job, needs=job.app_needs(), ingress=ingress)
        for rule in job.rules:
            yield _Route(job=job, needs=job.route_needs(rule), rules=(rule,), load=load, controller=self)
        if job.rules:
            yield load

    def _address(self) -> dict[str, str]:
        if self.static_ip is None:
            return {}
        return {_STATIC_IPS[self.ingress_class]: self.static_ip}

    def address_command(self, exposure: x.Exposure) -> str:
        """The reserved address, or the one on the Ingress's status."""
        if self.static_ip is not None:
            scope = "--global" if self.ingress_class == _EXTERNAL else "--region=<region>"
            return f"gcloud compute addresses describe {self.static_ip} {scope} --format='value(address)'"
        space = f" -n {exposure.namespace}" if exposure.namespace else ""
        return f"kubectl get ingress {exposure.name}{space} -o jsonpath='{{.status.loadBalancer.ingress[0].ip}}'"

    def emit_backend(self, route: _Route) -> _Backend:
        """Write a route's BackendConfig and name it on the Service."""
        job, rule = route.job, route.rule
        plan = _plan(job.site)
        backend = plan.of[id(rule)]
        if backend.owner == job.exposure.name:
            spec = {**route.spec, "healthCheck": self._health_check(backend.health)}
            headers = [*route.load.headers, *(f"{name}: {value}" for name, value in rule.response_headers.items())]
            if headers:
                spec["customResponseHeaders"] = {"headers": headers}
            job.draft.add(job.manifest("cloud.google.com/v1", "BackendConfig", backend.config, spec=spec))
        configs = plan.configs[backend.service, backend.namespace]
        annotations = {
            "cloud.google.com/backend-config": _json({"ports": configs}),
            "cloud.google.com/neg": _json({"ingress": self.backends == "neg"}),
        }
        if isinstance(rule.backend, x.ServiceRef):
            job.draft.patch_service(backend.service, backend.namespace, annotations)
            self._require_service(job, backend)
            self._require_node_port(job, backend)
        else:
            self._own_service(route, backend, annotations)
        return backend

    def _own_service(self, route: _Route, backend: _Backend, annotations: Mapping[str, str]) -> None:
        job = route.job
        name, namespace = service_of(route.rule.backend, job.exposure)
        first = job.draft.find("Service", name, namespace)
        assert first is not None  # noqa: S101  workloads are rendered before routes
        service = first if backend.service == name else _second(first, backend.service)
        if self.backends == "node-port":
            service["spec"]["type"] = "NodePort"
        annotate(service, annotations)
        job.draft.add(service)

    def _require_service(self, job: Job, backend: _Backend) -> None:
        job.draft.note(
            f"port {backend.port} of Service {backend.service} has one BackendConfig, {backend.config}: another "
            "description of that port must be given together with this one"
        )
        space = f" in namespace {backend.namespace}" if backend.namespace else ""
        job.draft.require(
            f"service-{backend.service}-{backend.port}",
            f"Service {backend.service} exists{space}, with port {backend.port}: without it {self.without_certificate}",
            kind="service",
        )

    def _require_node_port(self, job: Job, backend: _Backend) -> None:
        if self.backends == "neg":
            return
        space = f" -n {backend.namespace}" if backend.namespace else ""
        job.draft.require(
            f"node-port-{backend.service}",
            f"Service {backend.service} is of type NodePort",
            kind="service",
            line=f'kubectl patch service {backend.service}{space} -p \'{{"spec":{{"type":"NodePort"}}}}\'',
        )

    def _health_check(self, rule: Rule) -> dict[str, Any]:
        """The health check and the readiness probe are one thing, so that a pod is well for both or for neither."""
        path = rule.health_check_path
        assert path is not None  # noqa: S101  limits() has refused a port without one
        own = rule.backend.readiness if isinstance(rule.backend, x.Workload) else None
        probe = own or x.Probe(path)
        interval = min(probe.period_seconds, _MAX_INTERVAL)
        check: dict[str, Any] = {
            "type": "HTTP",
            "requestPath": path,
            "checkIntervalSec": interval,
            "timeoutSec": min(probe.timeout_seconds, interval),
            "healthyThreshold": 1,
            "unhealthyThreshold": min(probe.failure_threshold, _MAX_THRESHOLD),
        }
        port = _probe_port(rule)
        if self.backends == "neg" and port is not None:
            check["port"] = port  # the container's; through the nodes it would have to be a node port
        return check

    # ------------------------------------------------------------------------------------- the app

    @renders(Feature.HOST, Feature.WILDCARD_HOST)
    def host(self, part: _Load, need: Need) -> None:
        """The hosts are on the Ingress; what the cluster and the address need is said."""
        draft = part.job.draft
        draft.require(
            "http-load-balancing",
            "the cluster has GKE's HTTP load balancing add-on (on by default)",
            kind="network",
            line="gcloud container clusters update <cluster> --update-addons=HttpLoadBalancing=ENABLED",
        )
        if self.backends == "neg":
            draft.require(
                "vpc-native", "the cluster is VPC-native (the default; it cannot be changed later)", kind="network"
            )
        if self.ingress_class == _INTERNAL_CLASS:
            draft.require(
                "proxy-only-subnet",
                "the network has a proxy-only subnet in the cluster's region",
                kind="network",
                line="gcloud compute networks subnets create proxy-only --purpose=REGIONAL_MANAGED_PROXY --role=ACTIVE "
                "--region=<region> --network=<network> --range=<range>",
            )
        if self.static_ip is not None:
            draft.require(
                "static-ip", f"the address {self.static_ip} is reserved", kind="network", line=self._reserve()
            )

    def _reserve(self) -> str:
        create = f"gcloud compute addresses create {self.static_ip}"
        if self.ingress_class == _EXTERNAL:
            return f"{create} --global"
        return f"{create} --region=<region> --subnet=<subnet> --purpose=SHARED_LOADBALANCER_VIP"

    @renders(Feature.TLS_SECRET)
    def tls_secret(self, part: _Load, need: Need) -> None:
        """``spec.tls`` loads the certificate; the host is matched by its names, not by ``hosts``."""
        require_certificate(part, need, without=self.without_certificate)
        part.ingress.tls.append(
            dict(tls_entry(hosts_of(need.value, part.job.exposure), secret_of(need.value, part.job)))
        )

    @renders(Feature.TLS_CERT_MANAGER)
    def tls_cert_manager(self, part: _Load, need: Need) -> None:
        """The annotation when all of ``spec.tls`` is from one issuer, else Certificates that say the same."""
        http01 = {"ingress": {"class": self.ingress_class}}
        if _has_one_issuer(part.job.exposure):
            kind, name = issuer_of(need.value)
            key = "cert-manager.io/cluster-issuer" if kind == "ClusterIssuer" else "cert-manager.io/issuer"
            part.ingress.annotations |= {key: name, "acme.cert-manager.io/http01-edit-in-place": "true"}
            require_issuer(part, need, http01=http01)
        else:
            in_place = {
                "acme.cert-manager.io/http01-override-ingress-name": part.ingress.name,
                "cert-manager.io/issue-temporary-certificate": "true",
            }
            render_certificate(part, need, http01=http01, annotations=in_place)
        self.tls_secret(part, need)

    @renders(Feature.TLS_MANAGED)
    def tls_managed(self, part: _Load, need: Need) -> None:
        """A ManagedCertificate, which Google issues once the names point to the load balancer."""
        job, tls = part.job, need.value
        name = secret_of(tls, job)
        spec = {"domains": list(hosts_of(tls, job.exposure))}
        job.draft.add(job.manifest("networking.gke.io/v1", "ManagedCertificate", name, spec=spec))
        job.draft.note(
            f"Google issues {name} only once its names resolve to the load balancer; until then HTTPS fails",
            feature=need.feature,
            where=need.where,
        )
        job.draft.note(
            f"with another kind of certificate in its place, {name} stays on the load balancer until it is deleted: "
            f"kubectl delete managedcertificate {name}",
            feature=need.feature,
            where=need.where,
        )
        part.managed.append(name)

    @renders(Feature.HTTPS_REDIRECT)
    def https_redirect(self, part: _Load, need: Need) -> None:
        """A FrontendConfig. An ACME challenge is redirected too, and answered under the temporary certificate."""
        job = part.job
        spec = {"redirectToHttps": {"enabled": True, "responseCodeName": "MOVED_PERMANENTLY_DEFAULT"}}
        job.draft.add(job.manifest("networking.gke.io/v1beta1", "FrontendConfig", job.exposure.name, spec=spec))
        part.ingress.annotations["networking.gke.io/v1beta1.FrontendConfig"] = job.exposure.name

    @renders(Feature.HTTP_AND_HTTPS)
    def http_and_https(self, part: _Load, need: Need) -> None:
        """Port 80 serves too, as long as no FrontendConfig redirects it."""

    @renders(Feature.HSTS)
    def hsts(self, part: _Load, need: Need) -> None:
        """A response header of every backend."""
        part.headers.append(f"Strict-Transport-Security: {need.value.header}")

    @renders(Feature.EXTERNAL_DNS)
    def external_dns(self, part: _Load, need: Need) -> None:
        """external-dns reads the hosts and the address from the Ingress itself."""
        part.ingress.annotations |= external_dns(need.value)

    @renders(Feature.ANNOTATIONS)
    def annotations(self, part: _Load, need: Need) -> None:
        """As they are, on the Ingress."""
        part.ingress.annotations |= need.value

    # ------------------------------------------------------------------------------------- routes

    @renders(Feature.PATH_PREFIX)
    def path_prefix(self, part: _Route, need: Need) -> None:
        """GKE makes ``/foo`` and ``/foo/*`` of Prefix; where an exact route has ``/foo``, only the second is written."""
        prefix = element_prefix(part.rule.path)
        if prefix and prefix in part.job.site.once(exact_paths, part.job.rules):
            part.paths.append((f"{prefix}/*", "ImplementationSpecific"))
        else:
            part.paths.append((prefix or "/", "Prefix"))

    @renders(Feature.PATH_EXACT)
    def path_exact(self, part: _Route, need: Need) -> None:
        """As it is."""
        part.paths.append((part.rule.path, "Exact"))

    @renders(Feature.HEALTH_CHECK)
    def health_check(self, part: _Route, need: Need) -> None:
        """With the other settings of the backend, which share it: :meth:`emit_backend`."""

    @renders(Feature.RESPONSE_HEADERS)
    def response_headers(self, part: _Route, need: Need) -> None:
        """With HSTS, in the BackendConfig: :meth:`emit_backend`."""

    @renders(Feature.DROP_AUTHORIZATION)
    def drop_authorization(self, part: _Route, need: Need) -> None:
        """There is nothing to write: see the note. A blank value for the header is allowed; what it does is not said."""

    @renders(Feature.DROP_FORWARDED)
    def drop_forwarded(self, part: _Route, need: Need) -> None:
        """There is nothing to write: see the note."""

    @renders(Feature.DROP_UPGRADES)
    def drop_upgrades(self, part: _Route, need: Need) -> None:
        """There is nothing to write, and nothing here that a tunnel could lead past: it asks nobody for anything."""

    @renders(Feature.WEBSOCKETS)
    def websockets(self, part: _Route, need: Need) -> None:
        """They need nothing but time."""
        part.job.draft.note(
            f"a WebSocket on {part.rule.path} is cut {part.rule.timeout_seconds} s after it began (timeout_seconds), busy or not",
            feature=need.feature,
            where=need.where,
        )

    @renders(Feature.RESPONSE_TIMEOUT)
    def response_timeout(self, part: _Route, need: Need) -> None:
        """For the whole response. What is under way when pods go may take as long as they are there."""
        part.spec["timeoutSec"] = need.value
        backend = part.rule.backend
        draining: int = min(need.value, _MAX_DRAINING)
        if isinstance(backend, x.Workload):
            draining = backend.termination_grace_seconds
        part.spec["connectionDraining"] = {"drainingTimeoutSec": draining}
        part.job.draft.note(
            f"a response that takes longer than {need.value} s in all is cut; a backend that says nothing gets 502, not 504",
            feature=need.feature,
        )


_NOT_INTERNAL: Mapping[Feature, Support] = {
    Feature.TLS_MANAGED: absent(
        "Google's managed certificates are for the external load balancer",
        source=_INTERNAL,
        instead="use a cert-manager issuer or a Secret",
    ),
    Feature.HTTPS_REDIRECT: absent(
        "the internal load balancer cannot redirect: a FrontendConfig that asks for it makes the sync of the Ingress fail",
        source=_INTERNAL,
        instead="say redirect_to_https: false",
    ),
    **dict.fromkeys(
        (Feature.HSTS, Feature.RESPONSE_HEADERS),
        absent(
            "the internal load balancer adds no response headers", source=_INTERNAL, instead="send it from the backend"
        ),
    ),
}


# ------------------------------------------------------------------------------------------- the URL map


def url_map_bytes(exposure: x.Exposure, site: Site, link: str) -> int:
    """The size of an app's URL map, with backends as ``link`` and their name.

    Each host has a matcher of its own, with all the paths, and each path the name of its backend.
    ToCompositeURLMap in https://github.com/kubernetes/ingress-gce/blob/master/pkg/translator/translator.go
    """
    rules = site.rules[exposure.name]
    taken = exact_paths(rules)
    paths = [
        {"paths": [path], "service": link + _backend_name(rule, exposure)}
        for rule in rules
        for path in _url_map_paths(rule, taken)
    ]
    rule_of_host = {"hosts": [""], "pathMatcher": _MATCHER}
    matcher = {"name": _MATCHER, "defaultService": link + _DEFAULT_BACKEND, "pathRules": paths}
    of_host = sum(len(_json(one)) + len(",") for one in (rule_of_host, matcher))
    return sum(len(host) + of_host for host in exposure.hosts)


def _url_map_paths(rule: Rule, taken: Iterable[str]) -> tuple[str, ...]:
    """The paths that GKE makes of a route: of a prefix two, where no exact route has the first."""
    prefix = element_prefix(rule.path)
    if rule.match != "prefix":
        return (rule.path,)
    return (f"{prefix}/*",) if not prefix or prefix in taken else (prefix, f"{prefix}/*")


def _backend_name(rule: Rule, exposure: x.Exposure) -> str:
    """A name as long as that of the backend of a route, whose two digests are not known.

    https://github.com/kubernetes/ingress-gce/blob/master/pkg/utils/namer/namer.go (V1 NEG)
    """
    service, namespace = service_of(rule.backend, exposure)
    port = service_port(rule.backend, rule.port)
    return f"k8s1-{'0' * 8}-{namespace or 'default'}-{service}-{port}-{'0' * 8}"[:_MAX_RESOURCE]


# ------------------------------------------------------------------------------------------- backends


def _by_port(site: Site) -> Mapping[tuple[str, str | None, int | str], list[tuple[x.Exposure, Rule]]]:
    """The routes of all the apps by the Service port that they go to."""
    found: dict[tuple[str, str | None, int | str], list[tuple[x.Exposure, Rule]]] = {}
    for exposure in site.exposures:
        for rule in site.rules[exposure.name]:
            key = (*service_of(rule.backend, exposure), service_port(rule.backend, rule.port))
            found.setdefault(key, []).append((exposure, rule))
    return found


@lru_cache(maxsize=1)  # every route of a site asks for the same plan
def _plan(site: Site) -> _Backends:
    """Give each route its Service: of a port, the first is for the route with the shortest path and its equals.

    A BackendConfig is named by the route that it is of, and so is a second Service.
    """
    of: dict[int, _Backend] = {}
    configs: dict[tuple[str, str | None], dict[str, str]] = {}
    for (name, namespace, port), sharing in _by_port(site).items():
        owner = sharing[0][0]
        first = keeper(rule for exposure, rule in sharing if exposure is owner)
        health = next((rule for _, rule in sharing if rule.health_check_path is not None), first)
        for _, rule in sharing:
            is_first = rule.origins(*_OF_SERVICE) == first.origins(*_OF_SERVICE)
            role = path_role(first.path, first.match) if is_first else path_role(rule.path, rule.match)
            config = part_name(owner.name, role)
            service = name if is_first else part_name(owner.name, role or ROOT)
            of[id(rule)] = _Backend(
                service=service, namespace=namespace, port=port, config=config, health=health, owner=owner.name
            )
            # GKE looks a port up by its name, then by its number
            configs.setdefault((service, namespace), {})[str(port)] = config
    return _Backends(of=of, configs=configs)


_OF_SERVICE = ("timeout_seconds", "response_headers")


def _settings(rule: Rule) -> tuple[int, tuple[tuple[str, str], ...]]:
    """What a BackendConfig says for a route, and so all routes of one Service."""
    return rule.timeout_seconds, tuple(sorted(rule.response_headers.items()))


def _probe_port(rule: Rule) -> int | None:
    """The container port that answers on the health path; None where only the Service's author knows it."""
    backend = rule.backend
    if isinstance(backend, x.Workload) and backend.readiness is not None:
        return workload_port(backend, backend.readiness.port)[1]
    return rule.health_check_port or _container_port(rule)


def _two_ports(rule: Rule) -> bool:
    return rule.health_check_port not in (None, _probe_port(rule))


def _container_port(rule: Rule) -> int | None:
    if isinstance(rule.backend, x.Workload):
        return workload_port(rule.backend, rule.port)[1]
    return rule.backend.port if isinstance(rule.backend, x.Pods) else None


def _second(service: Manifest, name: str) -> Manifest:
    """A Service for the same pods under another name."""
    return {
        **service,
        "metadata": {**service["metadata"], "name": name, "annotations": {}},
        "spec": dict(service["spec"]),
    }


def _has_one_issuer(exposure: x.Exposure) -> bool:
    """Whether every Secret of ``spec.tls`` is from one issuer."""
    secrets = [tls for tls in exposure.tls if not isinstance(tls, x.ManagedCertificate)]
    issuers = {None if isinstance(tls, x.TlsSecret) else issuer_of(tls) for tls in secrets}
    return len(issuers) == 1 and None not in issuers


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"))
