"""Traefik v3: an Ingress a route, Middlewares for what a route needs, IngressRouteTCP and -UDP for raw ports.

HTTP goes through Ingress and not IngressRoute because cert-manager's solver and external-dns read Ingress.
One Ingress a route, because Traefik reads a router's priority and middlewares from the annotations of the Ingress,
and its own priority (the length of the rule) puts ``PathPrefix(/foo/)`` before ``Path(/foo/x)``.
https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar

from anygress.controllers.base.certificates import (
    answers_challenge,
    hosts_of,
    proves_by_http01,
    render_certificate,
    require_certificate,
    secret_of,
)
from anygress.controllers.base.controller import Controller, Job, JoinedName, Part, SecretForm, keeper, renders
from anygress.controllers.base.dns import external_dns
from anygress.controllers.base.ingress import (
    IngressDraft,
    element_paths,
    exact_paths,
    joined_services,
    own_port,
    tls_entry,
)
from anygress.controllers.base.options import option
from anygress.description.credentials import HashKind
from anygress.description.grammar import dns_name, port_number, replacement, seconds_or_none, word
from anygress.features.feature import FORWARDED, Feature, Need, Rule, Stream, element_prefix, redirects, resolve
from anygress.features.matching import Barrier, may_overlap, one_a_guard, ordered, pattern, tried
from anygress.features.support import Hole, absent, built_in, cluster_config, native, partial
from anygress.features.traits import ANSWERED, MERGED, PASSED_ON, RESOLVED, Position, Trait
from anygress.rendering.backends import looser
from anygress.rendering.names import ROOT, joined_name, path_role
from anygress.rendering.spellings import AS_SENT, dotted, dotted_hosts, narrowed, spelled
from anygress.rendering.workload import service_of, service_port

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from anygress.description import exposure as x
    from anygress.errors import Problem
    from anygress.features.feature import Site

_DOCS = "https://doc.traefik.io/traefik/reference"
_INGRESS = f"{_DOCS}/routing-configuration/kubernetes/ingress/"
_ENTRY_POINTS = f"{_DOCS}/install-configuration/entrypoints/"  # sanitizePath
_ADVISORIES = "https://github.com/traefik/traefik/security/advisories"
_MIDDLEWARES = f"{_DOCS}/routing-configuration/http/middlewares"
_TRANSPORT = f"{_DOCS}/routing-configuration/kubernetes/crd/http/serverstransport/"
_FORWARDED = "https://github.com/traefik/traefik/blob/v3.7.13/pkg/middlewares/forwardedheaders/forwarded_header.go"
"""What an entry point takes off and sets itself, unless the address before it is in forwardedHeaders.trustedIPs."""
_ROUTER = "traefik.ingress.kubernetes.io/router"
_API = "traefik.io/v1alpha1"

# Priorities, all below the length of an ACME solver's rule (Host(…) && Path(/.well-known/acme-challenge/<token>)) for
# prefixes, so that a challenge is answered before a catch-all; then regexes, then exact paths.
_READ_SECONDS = 60
"""How long an entry point reads one request, its body too, since 3.0: respondingTimeouts.readTimeout.

https://doc.traefik.io/traefik/reference/install-configuration/entrypoints/
"""
_UPLOADED_A_SECOND = 2**20
"""Bytes: 8 Mbit/s, what a slow line still has. A smaller body is there in time; for a larger one an app must be given more."""
_REDIRECT_PRIORITY = 19  # more than a router without a host has by default: PathPrefix(`/`), 15 characters
_LAST_PRIORITY = 1  # of what comes after all routes of a name, and before those of a wildcard above
_PREFIX_PRIORITY = 20
_REGEX_PRIORITY = 2_500
_EXACT_PRIORITY = 4_000
_HOST_BAND = 10_000  # what a wildcard's routers are below those of an exact host
_DOTTED_PRIORITY = 6_000  # paths that may be anything to a backend
_STEP = 2  # between two that may both match: room below each for the barrier of the one above


@dataclass(slots=True, kw_only=True)
class _App(Part):
    """What every router of the app shares."""

    tls: list[Mapping[str, Any]] = field(default_factory=list)
    annotations: dict[str, str] = field(default_factory=dict)
    middlewares: list[str] = field(default_factory=list)
    redirects: bool = False
    plain_too: bool = False


@dataclass(slots=True, kw_only=True)
class _Router(Part):
    """One route: the paths it matches and the middlewares it goes through, in the order they run."""

    app: _App
    controller: Traefik
    paths: list[tuple[str, str]] = field(default_factory=list)
    annotations: dict[str, str] = field(default_factory=dict)
    middlewares: list[str] = field(default_factory=list)
    transport: dict[str, str] = field(default_factory=dict)

    def finish(self) -> None:
        """Emit the Ingress, and a second one for plain HTTP when both are served."""
        self.controller.emit_router(self)


@dataclass(frozen=True, kw_only=True)
class Traefik(Controller):
    """Facts of a Traefik installation.

    ``web`` and ``websecure`` are the names of its HTTP and HTTPS entry points; ``tcp_entry_points`` and
    ``udp_entry_points`` map a port number to the name of the entry point that listens on it (left out: ``tcp-<port>``
    and ``udp-<port>``, unconfirmed). ``read_timeout_seconds`` is the ``respondingTimeouts.readTimeout`` of ``web`` and
    ``websecure``, 0 for none (left out: Traefik's own, 60 s).
    """

    name: ClassVar[str] = "traefik"
    title: ClassVar[str] = "Traefik"
    traits: ClassVar[Mapping[Trait, Position]] = {
        **dict.fromkeys(
            (Trait.HEADER_UNDERSCORE, Trait.TRACE, Trait.RESPONSE_TRAILERS, Trait.EARLY_HINTS, Trait.MANY_HEADERS),
            Position(text=PASSED_ON, source="https://pkg.go.dev/net/http/httputil#ReverseProxy"),
        ),
        Trait.HTTP_1_0: Position(text=ANSWERED, source="https://pkg.go.dev/net/http#Server"),
        Trait.HOST_DOT: Position(
            text=ANSWERED, source="https://github.com/traefik/traefik/blob/v3.7/pkg/muxer/http/matcher.go"
        ),
        Trait.PATH_SLASHES: Position(text=MERGED, source=_ENTRY_POINTS),
        Trait.PATH_DOTS: Position(text=RESOLVED, source=_ENTRY_POINTS),
    }
    newest: ClassVar[str] = "3.7"
    oldest: ClassVar[str] = "3.0"
    protecting_annotations: ClassVar[tuple[str, ...]] = (
        "traefik.ingress.kubernetes.io/*",
        "kubernetes.io/ingress.class",
    )
    # of the Helm chart's own entry points, and of its Service; Traefik does not start when one cannot listen:
    # https://github.com/traefik/traefik-helm-chart/blob/master/traefik/values.yaml (ports)
    # https://github.com/traefik/traefik/blob/v3.7/pkg/server/server_entrypoint_tcp.go (NewTCPEntryPoints)
    reserved_ports: ClassVar[frozenset[int]] = frozenset((80, 443, 8000, 8080, 8443, 9100))
    # https://doc.traefik.io/traefik/https/tls/#default-certificate
    without_certificate: ClassVar[str] = "Traefik serves the app under a certificate of its own, which no client trusts"
    forwarded: ClassVar[frozenset[str]] = frozenset(FORWARDED) - {"Forwarded"}  # _FORWARDED
    known_holes: ClassVar[tuple[Hole, ...]] = (
        Hole(
            name="CVE-2025-32431",
            does="lets /open/../closed by as a path of /open",
            between=(("3.0", "3.3.6"), ("3.4.0-rc1", "3.4.0-rc2")),
            source=f"{_ADVISORIES}/GHSA-6p68-w45g-48j7",
            opens=True,
        ),
        Hole(
            name="CVE-2025-47952",
            does="lets /open/%2e%2e/closed by as a path of /open",
            between=(("3.0", "3.4.1"),),
            source=f"{_ADVISORIES}/GHSA-vrch-868g-9jx5",
            opens=True,
        ),
        Hole(
            name="CVE-2024-39321",
            does="takes the address that a request in HTTP/3 early data claims",
            between=(("3.0", "3.0.4"), ("3.1.0-rc1", "3.1.0-rc3")),
            source=f"{_ADVISORIES}/GHSA-gxrv-wf35-62w9",
            opens=True,
            only_with=(Feature.IP_ALLOW_LIST.label,),
        ),
        Hole(
            name="CVE-2026-48020",
            does="makes another route's path of /open../closed when it strips /open",
            between=(("3.0", "3.6.19"), ("3.7.0-ea1", "3.7.3")),
            source=f"{_ADVISORIES}/GHSA-xf64-8mw2-4gr2",
            opens=True,
            only_with=(Feature.STRIP_PREFIX.label, Feature.REPLACE_PREFIX.label),
        ),
        Hole(
            name="CVE-2026-65600",
            does="hands on the /../ that a rewrite by a regex leaves in a path",
            between=(("3.0", "3.6.23"), ("3.7.0-ea1", "3.7.7")),
            source=f"{_ADVISORIES}/GHSA-cxjq-mrr5-89rv",
            opens=True,
            only_with=(Feature.REGEX_REWRITE.label, Feature.REPLACE_PREFIX.label),
        ),
        Hole(
            name="encoded-characters",
            does="answers 400 for every path with an encoded slash, backslash, semicolon, percent or question mark",
            between=(("3.6.4", "3.6.7"),),
            source=f"{_DOCS.removesuffix('/reference')}/migrate/v3/",
        ),
        Hole(
            name="CVE-2026-88010",
            does="tells by the time it takes whether there is a user of a name",
            between=(("3.6.11", "3.7.13"),),
            source=f"{_ADVISORIES}/GHSA-8fcf-v89g-xpg6",
            only_with=(Feature.BASIC_AUTH.label,),
        ),
    )
    # https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/basicauth/
    basic_secret: ClassVar[SecretForm | None] = SecretForm(
        key="users", hash_kinds=(HashKind.BCRYPT, HashKind.APR1, HashKind.SHA1), source=f"{_MIDDLEWARES}/basicauth/"
    )
    digest_secret: ClassVar[SecretForm | None] = SecretForm(key="users", source=f"{_MIDDLEWARES}/digestauth/")

    ingress_class: str = option("traefik", dns_name)
    web: str = option("web", word)
    websecure: str = option("websecure", word)
    tcp_entry_points: Mapping[int, str] = option({}, word, keys=port_number)
    udp_entry_points: Mapping[int, str] = option({}, word, keys=port_number)
    read_timeout_seconds: int = option(_READ_SECONDS, seconds_or_none)

    support: ClassVar = {
        Feature.HOST: native(source=_INGRESS),
        Feature.WILDCARD_HOST: native(source=_INGRESS),
        Feature.SHARED_HOST: native(source=_INGRESS),
        Feature.TLS_SECRET: native(source=_INGRESS),
        Feature.TLS_CERT_MANAGER: native(source="https://cert-manager.io/docs/usage/certificate/"),
        Feature.TLS_MANAGED: absent(
            "Traefik has no certificates of a cloud", source=_INGRESS, instead="use a cert-manager issuer"
        ),
        Feature.HTTPS_REDIRECT: native(source=f"{_MIDDLEWARES}/redirectscheme/"),
        Feature.HTTP_AND_HTTPS: native(source=_INGRESS),
        Feature.HSTS: native(source=f"{_MIDDLEWARES}/headers/"),
        Feature.EXTERNAL_DNS: native(
            source="https://kubernetes-sigs.github.io/external-dns/latest/docs/sources/ingress/"
        ),
        Feature.ANNOTATIONS: native(source=_INGRESS),
        Feature.PATH_PREFIX: native(
            source=_INGRESS, why="Exact and Prefix with a slash: PathPrefix is a string prefix"
        ),
        Feature.PATH_EXACT: native(source=_INGRESS),
        Feature.PATH_REGEX: native(source=_INGRESS),
        Feature.BACKEND_NAMESPACE: absent("an Ingress reaches Services of its own namespace", source=_INGRESS),
        Feature.HEALTH_CHECK: partial(
            "Traefik follows the pods' readiness; the health check path becomes the readiness probe of workloads made here, and says nothing of other Services",
            source=_INGRESS,
        ),
        Feature.RESPONSE_HEADERS: native(source=f"{_MIDDLEWARES}/headers/"),
        Feature.IP_ALLOW_LIST: cluster_config(
            "Traefik must see the addresses of clients", source=f"{_MIDDLEWARES}/ipallowlist/"
        ),
        Feature.BASIC_AUTH: native(source=f"{_MIDDLEWARES}/basicauth/"),
        Feature.DIGEST_AUTH: native(source=f"{_MIDDLEWARES}/digestauth/"),
        Feature.DROP_AUTHORIZATION: native(source=f"{_MIDDLEWARES}/headers/"),
        Feature.DROP_FORWARDED: native(
            source=_FORWARDED,
            why="the backend gets Traefik's own X-Real-IP and X-Forwarded-For, -Host, -Port, -Proto and -Server, and "
            "X-Forwarded-Prefix where a prefix is stripped",
            noted=True,
        ),
        Feature.WEBSOCKETS: built_in(source=f"{_DOCS}/routing-configuration/http/load-balancing/service/"),
        Feature.DROP_UPGRADES: native(source=f"{_MIDDLEWARES}/headers/"),
        Feature.RESPONSE_TIMEOUT: native(source=_TRANSPORT),
        Feature.CONNECT_TIMEOUT: native(source=_TRANSPORT),
        Feature.BODY_LIMIT: partial(
            "Traefik counts a body by holding all of it, and holds back the answer too until it is complete: what comes "
            "bit by bit (events, long answers as they are made) comes at its end",
            source=f"{_MIDDLEWARES}/buffering/",
        ),
        Feature.BODY_UNLIMITED: built_in(source=f"{_MIDDLEWARES}/buffering/"),
        Feature.STRIP_PREFIX: native(source=f"{_MIDDLEWARES}/stripprefix/"),
        Feature.REPLACE_PREFIX: native(source=f"{_MIDDLEWARES}/replacepathregex/"),
        Feature.REGEX_REWRITE: native(source=f"{_MIDDLEWARES}/replacepathregex/"),
        Feature.TCP_PORT: cluster_config(
            "an entry point must listen on the port", source=f"{_DOCS}/install-configuration/entrypoints/"
        ),
        Feature.UDP_PORT: cluster_config(
            "an entry point must listen on the port", source=f"{_DOCS}/install-configuration/entrypoints/"
        ),
    }

    # ------------------------------------------------------------------------------------- parts

    def address_command(self, exposure: x.Exposure) -> str:
        """Any Ingress of the app has the address."""
        rule = resolve(exposure)[0]
        return super().address_command(exposure.replace(name=_ingress_name(exposure, path_role(rule.path, rule.match))))

    @property
    def client_address(self) -> str | None:
        """The Service's policy, or PROXY protocol."""
        return (
            "Helm value service.spec.externalTrafficPolicy: Local; behind a load balancer that speaks PROXY protocol "
            "--entryPoints.<name>.proxyProtocol.trustedIPs=<its networks>"
        )

    def limits(self, site: Site) -> Iterator[Problem]:
        """Traefik spells the namespace into middleware names; a Service has one transport."""
        yield from super().limits(site)
        yield from self._wildcard_limits(site)
        for exposure in site.exposures:
            if exposure.namespace is None and site.rules[exposure.name]:
                reason = "Traefik names middlewares by their namespace, and the description has none"
                yield self.problem("namespace", exposure, "namespace", reason, hint="give namespace")
            yield from self._challenge_limits(exposure, site)
            yield from self._stream_limits(exposure, site)
            yield from self._body_limits(exposure, site)
        yield from self.one_setting_a_service(site, _timeouts, "timeouts")

    def _stream_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        for stream in site.streams[exposure.name]:
            known = stream.number in self.tcp_entry_points
            if stream.protocol == "TCP" and stream.number in self.reserved_ports and not known:
                reason = f"Traefik has an entry point of its own on TCP port {stream.number}, and does not start with a second"
                hint = "give another port, or the name of an entry point for it by tcp_entry_points"
                yield self.problem("reserved-port", exposure, f"{stream.where}.number", reason, hint=hint)

    def joined_names(self, site: Site) -> Iterator[JoinedName]:
        """Services of the user's: one takes another's place.

        https://github.com/traefik/traefik/blob/v3.6/pkg/provider/kubernetes/ingress/kubernetes.go
        """
        yield from joined_services(site, normalized)

    def service(self, part: Part, rule: Rule) -> tuple[str, int | str]:
        """By a name of the port that no other Service has."""
        return own_port(part, rule, *super().service(part, rule))

    def _challenge_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        """On plain HTTP a regex has a higher priority than an ACME solver's router; a redirect has a lower one."""
        if redirects(exposure) or not proves_by_http01(exposure):
            return
        for rule in site.rules[exposure.name]:
            if answers_challenge(rule):
                reason = "the regex answers HTTP-01 challenges on plain HTTP before the solver: no certificate comes"
                hint = "narrow the regex, redirect to HTTPS, or use a DNS-01 solver"
                yield self.problem("challenge", exposure, f"{rule.where}.path", reason, hint=hint)

    def _body_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        """What a limit for bodies does to answers, where they are to come bit by bit."""
        for rule in site.rules[exposure.name]:
            if rule.max_body_bytes is not None and rule.websockets:
                where = rule.asked["max_body_size"]
                reason = (
                    f"{rule.path} has a body limit and WebSockets: with a limit Traefik holds back what a route answers "
                    "until it is complete, and events would come at their end"
                )
                hint = "give the WebSocket a route of its own, without max_body_size; or fallback: sidecar"
                yield self.problem("body-limit", exposure, where, reason, hint=hint)

    def _wildcard_limits(self, site: Site) -> Iterator[Problem]:
        """Where no route of a name matches, Traefik goes on to a wildcard above it; everything else answers 404."""
        for exposure in site.exposures:
            for index, host in enumerate(exposure.hosts):
                rules = [rule for one in site.by_host[host] for rule in site.rules[one.name]]
                rooted = any(rule.key == ("prefix", "") for rule in rules)
                others = (above for above, one in site.apps_above(host) if host not in one.hosts)
                above = next(others, None)
                if above is not None and _is_one_label(host, above) and not rooted:
                    reason = f"what no route of {host} answers would be answered by {above} on Traefik"
                    yield self.problem("hosts", exposure, f"hosts[{index}]", reason, hint='give it a route for "/"')

    def parts(self, job: Job) -> Iterable[Part]:
        """The app, a router a route, and the raw ports."""
        app = _App(job=job, needs=job.app_needs())
        yield app
        for rule in job.rules:
            yield _Router(job=job, needs=job.route_needs(rule), rules=(rule,), app=app, controller=self)
        yield Part(job=job, needs=job.port_needs())

    def emit_router(self, router: _Router) -> None:
        """Write the Ingress of a route: on websecure when there is TLS, else on web; on both when both are served."""
        job, rule, app = router.job, router.rule, router.app
        annotations = {
            f"{_ROUTER}.priority": str(_priority(rule, job)),
            **router.annotations,
            **self._middlewares([*app.middlewares, *router.middlewares]),
        }
        role = path_role(rule.path, rule.match)
        self._emit_on_entry_points(router, (role,), annotations, job.exposure.hosts)
        if (priority := _barrier_priority(rule, job)) is not None:
            self._emit_for_nobody(router, (role, "closed"), spelled(rule, AS_SENT), priority)
        if rule is job.rules[0] and (hosts := dotted_hosts(job.exposure, job.site)):
            self._emit_for_nobody(router, ("dots",), dotted(AS_SENT), _DOTTED_PRIORITY, hosts)

    def _emit_for_nobody(
        self, router: _Router, roles: tuple[str, ...], regex: str, priority: int, hosts: tuple[str, ...] | None = None
    ) -> None:
        """Paths that are nobody's: a barrier is one priority below its route, and has the route's own paths too.

        A router whose middleware cannot be made, because its Secret is gone or unreadable, is dropped by Traefik, and
        the next that matches answers: without the barrier an open route around a closed one.
        """
        nobody = {"ipAllowList": {"sourceRange": ["255.255.255.255/32"]}}
        barred = [*router.app.middlewares, self._middleware(router, "closed", nobody)]
        annotations = {
            f"{_ROUTER}.pathmatcher": "PathRegexp",
            f"{_ROUTER}.priority": str(priority),
            **self._middlewares(barred),
        }
        router.paths = [(f"/{{0}}^(?s:{regex})$", "ImplementationSpecific")]
        self._emit_on_entry_points(router, roles, annotations, hosts or router.job.exposure.hosts)

    def _emit_on_entry_points(
        self, router: _Router, roles: tuple[str, ...], annotations: Mapping[str, str], hosts: Iterable[str]
    ) -> None:
        job, app = router.job, router.app
        if job.exposure.tls:
            secure = {f"{_ROUTER}.entrypoints": self.websecure, f"{_ROUTER}.tls": "true", **annotations}
            self._emit_ingress(router, roles, secure, hosts, tls=app.tls)
        if not job.exposure.tls or app.plain_too:
            plain = {f"{_ROUTER}.entrypoints": self.web, **annotations}
            self._emit_ingress(router, (*roles, "http") if app.plain_too else roles, plain, hosts)

    def _emit_ingress(
        self,
        router: _Router,
        roles: tuple[str, ...],
        annotations: Mapping[str, str],
        hosts: Iterable[str],
        *,
        tls: Iterable[Mapping[str, Any]] = (),
    ) -> None:
        job, rule = router.job, router.rule
        service, port = self.service(router, rule)
        if router.transport:
            second = _second_service(job, _timed_by(job, rule))
            service = self.service_variant(router, rule, router.transport, second=second)
        for ingress in self._ingresses(job, roles, {**annotations, **router.app.annotations}, hosts):
            ingress.tls += [dict(entry) for entry in tls]
            for path, path_type in router.paths:
                ingress.path(path, path_type, (service, port))
            job.draft.add(ingress.manifest(), closes=rule.is_closed)

    def _ingresses(
        self, job: Job, roles: tuple[str, ...], annotations: Mapping[str, str], hosts: Iterable[str]
    ) -> Iterator[IngressDraft]:
        """One Ingress for the exact hosts, one for the wildcards.

        Traefik compares the priorities of all routers that match, whatever their hosts, and a wildcard's must come
        after those of a name under it: they are moved below zero.
        https://doc.traefik.io/traefik/reference/routing-configuration/http/routing/rules-and-priority/
        """
        exact = tuple(host for host in hosts if not host.startswith("*."))
        wildcards = tuple(host for host in hosts if host.startswith("*."))
        if exact:
            yield self._ingress(job, roles, exact, annotations)
        if wildcards:
            priority = int(annotations[f"{_ROUTER}.priority"]) - _HOST_BAND
            below = {**annotations, f"{_ROUTER}.priority": str(priority)}
            yield self._ingress(job, (*roles, "wildcard") if exact else roles, wildcards, below)

    def _ingress(
        self, job: Job, roles: tuple[str, ...], hosts: tuple[str, ...], annotations: Mapping[str, str]
    ) -> IngressDraft:
        name = _ingress_name(job.exposure, *roles)
        return IngressDraft(
            job=job, name=name, ingress_class=self.ingress_class, hosts=hosts, annotations=dict(annotations)
        )

    # ------------------------------------------------------------------------------------- the app

    @renders(Feature.HOST, Feature.WILDCARD_HOST, Feature.SHARED_HOST)
    def host(self, part: Part, need: Need) -> None:
        """Hosts are on every Ingress; Traefik merges Ingresses of one host."""
        part.job.draft.require(
            "traefik-crds", "Traefik's CRDs are installed, and its CRD and Ingress providers run", kind="crds"
        )
        part.job.draft.require(
            "ingress-class",
            f"IngressClass {self.ingress_class} exists, with controller traefik.io/ingress-controller",
            kind="class",
            where=need.where,
        )
        site, exposure = part.job.site, part.job.exposure
        self._require_time_to_read(part)
        if len(site.rules_beside(exposure)) + len(site.rules_above(exposure)) > 1:
            part.job.draft.require(
                "empty-services",
                "Traefik answers 503 for a Service without ready pods, and not with the next route that matches",
                kind="flag",
                line="--providers.kubernetesingress.allowemptyservices=true (the Helm chart's default, not Traefik's own)",
                where=need.where,
            )

    def _require_time_to_read(self, part: Part) -> None:
        """An entry point gives every request, however lively, the same time to come in.

        An app that asks for a longer timeout, or for bodies that a slow line does not bring in that time, is told to be
        given it; one that says nothing of either, what it has.
        """
        job, most = part.job, self.read_timeout_seconds
        wanted = max((_seconds_to_read(rule) for rule in job.rules), default=0)
        secured, plain = bool(job.exposure.tls), not job.exposure.tls or not redirects(job.exposure)
        entries = [*([self.websecure] if secured else []), *([self.web] if plain else [])]
        for entry in entries if wanted > _READ_SECONDS else ():
            job.draft.require(
                f"read-timeout-{entry}",
                f"entry point {entry} takes {wanted} s and more for a request to come in: by default it cuts every upload "
                f"after {_READ_SECONDS} s, and no route can change that",
                kind="flag",
                line=f"--entryPoints.{entry}.transport.respondingTimeouts.readTimeout={wanted}s",
                where="timeout_seconds",
                confirmed=not most or most >= wanted,
            )
        if wanted <= _READ_SECONDS and most:
            job.draft.note(
                f"an upload that takes longer than {most} s is cut, however lively "
                f"(entryPoints.{entries[0]}.transport.respondingTimeouts.readTimeout)"
            )

    @renders(Feature.TLS_SECRET)
    def tls_secret(self, part: _App, need: Need) -> None:
        """``spec.tls`` loads the certificate; the router's own annotation turns TLS on."""
        require_certificate(part, need, without=self.without_certificate)
        part.tls.append(tls_entry(hosts_of(need.value, part.job.exposure), secret_of(need.value, part.job)))

    @renders(Feature.TLS_CERT_MANAGER)
    def tls_cert_manager(self, part: _App, need: Need) -> None:
        """A Certificate, whose Secret ``spec.tls`` loads."""
        render_certificate(part, need, http01={"ingress": {"ingressClassName": self.ingress_class}})
        self.tls_secret(part, need)

    @renders(Feature.HTTPS_REDIRECT)
    def https_redirect(self, part: _App, need: Need) -> None:
        """A router on the plain entry point that redirects whatever no other router (an ACME solver) answers."""
        job = part.job
        redirect = self._middleware(part, "redirect", {"redirectScheme": {"scheme": "https", "permanent": True}})
        annotations = {
            f"{_ROUTER}.entrypoints": self.web,
            f"{_ROUTER}.priority": str(_REDIRECT_PRIORITY),
            **self._middlewares([redirect]),
        }
        for ingress in self._ingresses(job, ("redirect",), annotations, job.exposure.hosts):
            ingress.path("/", "Prefix", self.service(part, job.rules[0]))
            job.draft.add(ingress.manifest())

    @renders(Feature.HTTP_AND_HTTPS)
    def http_and_https(self, part: _App, need: Need) -> None:
        """A second Ingress a route, on the plain entry point."""
        part.plain_too = True

    @renders(Feature.HSTS)
    def hsts(self, part: _App, need: Need) -> None:
        """Traefik sends the header over TLS only."""
        hsts: x.Hsts = need.value
        headers = {"stsSeconds": hsts.max_age_seconds}
        flags = {"stsIncludeSubdomains": hsts.include_subdomains, "stsPreload": hsts.preload}
        headers |= {name: True for name, on in flags.items() if on}
        part.middlewares.append(self._middleware(part, "hsts", {"headers": headers}))

    @renders(Feature.EXTERNAL_DNS)
    def external_dns(self, part: _App, need: Need) -> None:
        """external-dns reads the hosts from the Ingress itself, and the address from its status."""
        part.annotations |= external_dns(need.value)
        part.job.draft.require(
            "published-service",
            "Traefik publishes its address in the Ingress's status",
            kind="flag",
            line="--providers.kubernetesingress.ingressendpoint.publishedservice=<namespace>/<traefik's Service>",
            where=need.where,
        )

    @renders(Feature.ANNOTATIONS)
    def annotations(self, part: _App, need: Need) -> None:
        """As they are, on every Ingress."""
        part.annotations |= need.value

    # ------------------------------------------------------------------------------------- routes

    @renders(Feature.PATH_PREFIX)
    def path_prefix(self, part: _Router, need: Need) -> None:
        """By element: Exact and Prefix with a slash."""
        part.paths += element_paths(part.rule, part.job.site.once(exact_paths, part.job.rules))

    @renders(Feature.PATH_EXACT)
    def path_exact(self, part: _Router, need: Need) -> None:
        """As it is."""
        part.paths.append((part.rule.path, "Exact"))

    @renders(Feature.PATH_REGEX)
    def path_regex(self, part: _Router, need: Need) -> None:
        """Anchored: Go's regexp searches. The API server wants a path to begin with "/", which ``{0}`` takes away."""
        part.annotations[f"{_ROUTER}.pathmatcher"] = "PathRegexp"
        site = part.job.site
        guards = site.once(one_a_guard, site.rules_beside(part.job.exposure))
        regex = narrowed(part.rule, guards, AS_SENT, is_looser=id(part.rule) in looser(site))
        part.paths.append((f"/{{0}}^(?s:{regex})$", "ImplementationSpecific"))

    @renders(Feature.HEALTH_CHECK)
    def health_check(self, part: _Router, need: Need) -> None:
        """The readiness probe is the workload's."""

    @renders(Feature.RESPONSE_HEADERS)
    def response_headers(self, part: _Router, need: Need) -> None:
        """The first middleware of a route, so that what the others answer has them too."""
        headers = {"headers": {"customResponseHeaders": dict(need.value)}}
        part.middlewares.append(self._middleware(part, "headers", headers, need))

    @renders(Feature.IP_ALLOW_LIST)
    def ip_allow_list(self, part: _Router, need: Need) -> None:
        """By the address of the connection: without ``ipStrategy`` X-Forwarded-For is not looked at."""
        networks = {"ipAllowList": {"sourceRange": list(need.value)}}
        part.middlewares.append(self._middleware(part, "addresses", networks, need))

    @renders(Feature.BASIC_AUTH)
    def basic_auth(self, part: _Router, need: Need) -> None:
        """``removeHeader`` keeps the edge's password from the backend."""
        auth = {"secret": self.credentials(part, need), "realm": need.value.realm, "removeHeader": True}
        part.middlewares.append(self._middleware(part, "auth", {"basicAuth": auth}, need))

    @renders(Feature.DIGEST_AUTH)
    def digest_auth(self, part: _Router, need: Need) -> None:
        """As Basic auth, with HA1 in place of a hash."""
        auth = {"secret": self.credentials(part, need), "realm": need.value.realm, "removeHeader": True}
        part.middlewares.append(self._middleware(part, "auth", {"digestAuth": auth}, need))

    @renders(Feature.DROP_AUTHORIZATION)
    def drop_authorization(self, part: _Router, need: Need) -> None:
        """An empty custom request header removes it; where there is auth, that has removed it already."""
        if part.rule.auth is None:
            headers = {"headers": {"customRequestHeaders": {"Authorization": ""}}}
            part.middlewares.append(self._middleware(part, "drop-authorization", headers))

    @renders(Feature.DROP_FORWARDED)
    def drop_forwarded(self, part: _Router, need: Need) -> None:
        """An empty custom request header removes what an entry point does not."""
        headers = {name: "" for name in need.value if name not in self.forwarded}
        middleware = self._middleware(part, "drop-forwarded", {"headers": {"customRequestHeaders": headers}})
        part.middlewares.append(middleware)

    @renders(Feature.DROP_UPGRADES)
    def drop_upgrades(self, part: _Router, need: Need) -> None:
        """An empty custom request header removes Upgrade. Where WebSockets are asked for, every upgrade becomes theirs.

        Traefik hands Upgrade on only where Connection asks for an upgrade too: an ordinary request stays one.
        https://github.com/golang/go/blob/go1.24.0/src/net/http/httputil/reverseproxy.go (upgradeType)
        """
        role, upgrade = ("only-websockets", "websocket") if need.value else ("no-upgrades", "")
        headers = {"headers": {"customRequestHeaders": {"Upgrade": upgrade}}}
        part.middlewares.append(self._middleware(part, role, headers))
        if need.value:
            part.job.draft.note(
                "where WebSockets are asked for, a request that asks for another upgrade (h2c) is handed on as one for a WebSocket",
                feature=need.feature,
                where=need.where,
            )

    @renders(Feature.RESPONSE_TIMEOUT)
    def response_timeout(self, part: _Router, need: Need) -> None:
        """A ServersTransport, named on the Service."""
        self._transport(part)

    @renders(Feature.CONNECT_TIMEOUT)
    def connect_timeout(self, part: _Router, need: Need) -> None:
        """With the response timeout, on the same ServersTransport."""
        self._transport(part)

    @renders(Feature.BODY_LIMIT)
    def body_limit(self, part: _Router, need: Need) -> None:
        """Traefik reads the whole body before it passes it on, in memory up to 1 MiB, then on disk."""
        limit = {"buffering": {"maxRequestBodyBytes": need.value}}
        part.middlewares.append(self._middleware(part, "body", limit, need))

    @renders(Feature.STRIP_PREFIX)
    def strip_prefix(self, part: _Router, need: Need) -> None:
        """The route matches by element already, so that a string prefix is enough."""
        prefix = element_prefix(part.rule.path)
        if prefix:
            rewrite = {"stripPrefix": {"prefixes": [prefix]}}
            part.middlewares.append(self._middleware(part, "strip-prefix", rewrite, need))

    @renders(Feature.REPLACE_PREFIX)
    def replace_prefix(self, part: _Router, need: Need) -> None:
        """A regex, because stripping and adding would make ``/v2/`` of a bare ``/api``."""
        prefix, other = element_prefix(part.rule.path), element_prefix(need.value.prefix)
        if not other:
            self.strip_prefix(part, need)
            return
        rewrite = {"replacePathRegex": {"regex": f"^{_quoted(prefix)}(?s:(/.*))?$", "replacement": f"{other}${{1}}"}}
        part.middlewares.append(self._middleware(part, "replace-prefix", rewrite, need))

    @renders(Feature.REGEX_REWRITE)
    def regex_rewrite(self, part: _Router, need: Need) -> None:
        """Captures in braces: Go reads ``$1x`` as a capture named 1x."""
        parts = replacement(need.value.replacement, pattern(part.rule.path).groups)
        assert isinstance(parts, tuple)  # noqa: S101  validated
        target = "".join(piece if isinstance(piece, str) else f"${{{piece}}}" for piece in parts)
        rewrite = {"replacePathRegex": {"regex": f"^(?s:{part.rule.path})$", "replacement": target}}
        part.middlewares.append(self._middleware(part, "rewrite", rewrite, need))

    # ------------------------------------------------------------------------------------- ports

    @renders(Feature.TCP_PORT)
    def tcp_port(self, part: Part, need: Need) -> None:
        """``HostSNI(`*`)``: whatever comes on the entry point, without TLS."""
        stream: Stream = need.value
        # https://github.com/traefik/traefik/blob/v3.7.13/pkg/tcp/proxy.go
        part.job.draft.note("no TCP connection is cut for being idle", feature=need.feature, where=need.where)
        entry = self._entry_point(part, stream, self.tcp_entry_points, need)
        route = {"match": "HostSNI(`*`)", "services": [_stream_service(part, stream)]}
        spec = {"entryPoints": [entry], "routes": [route]}
        self._emit_stream(part, "IngressRouteTCP", f"tcp-{stream.number}", spec)

    @renders(Feature.UDP_PORT)
    def udp_port(self, part: Part, need: Need) -> None:
        """Whatever comes on the entry point."""
        stream: Stream = need.value
        entry = self._entry_point(part, stream, self.udp_entry_points, need)
        spec = {"entryPoints": [entry], "routes": [{"services": [_stream_service(part, stream)]}]}
        self._emit_stream(part, "IngressRouteUDP", f"udp-{stream.number}", spec)

    def _emit_stream(self, part: Part, kind: str, role: str, spec: Mapping[str, Any]) -> None:
        job = part.job
        name = job.joined_name(role)
        job.draft.add(job.manifest(_API, kind, name, annotations=job.exposure.annotations, spec=spec))

    def _entry_point(self, part: Part, stream: Stream, known: Mapping[int, str], need: Need) -> str:
        kind = stream.protocol.lower()
        entry = known.get(stream.number, f"{kind}-{stream.number}")
        suffix = "/udp" if kind == "udp" else ""
        part.job.draft.require(
            f"entry-point-{entry}",
            f"entry point {entry} listens on {stream.protocol} port {stream.number}, and Traefik's Service has that port",
            kind="entry-point",
            line=f"--entryPoints.{entry}.address=:{stream.number}{suffix}",
            feature=need.feature,
            where=need.where,
            confirmed=stream.number in known,
        )
        return entry

    # ------------------------------------------------------------------------------------- pieces

    def _middleware(self, part: Part, role: str, spec: Mapping[str, Any], need: Need | None = None) -> str:
        """Add a Middleware, named by its role, and by the route where it is the route's own."""
        name = part.job.joined_name(self.role(need) if need else "", role)
        part.job.draft.add(part.job.manifest(_API, "Middleware", name, spec=dict(spec)))
        return _reference(part.job, name)

    def _middlewares(self, names: list[str]) -> dict[str, str]:
        return {f"{_ROUTER}.middlewares": ",".join(names)} if names else {}

    def _transport(self, part: _Router) -> None:
        job, rule = part.job, _timed_by(part.job, part.rule)
        name = job.joined_name(path_role(rule.path, rule.match) or ROOT, "timeouts")
        timeouts = {
            "dialTimeout": f"{rule.connect_timeout_seconds}s",
            "responseHeaderTimeout": f"{rule.timeout_seconds}s",
        }
        job.draft.add(job.manifest(_API, "ServersTransport", name, spec={"forwardingTimeouts": timeouts}))
        part.transport["traefik.ingress.kubernetes.io/service.serverstransport"] = _reference(job, name)


def _priority(rule: Rule, job: Job) -> int:
    """Of regexes, their place among all of the apps that share hosts, directly or through one another.

    Traefik leaves to chance which of two equals answers, and two neighbours must count the same regexes.
    https://github.com/traefik/traefik/blob/v3.6/pkg/muxer/http/mux.go (sort.Sort is not stable)
    """
    if rule.match == "prefix":
        return _PREFIX_PRIORITY + len(element_prefix(rule.path))  # one inside another is longer by two at least
    if rule.match == "exact":
        return _EXACT_PRIORITY  # no path matches two of them
    return _order(job).regexes[id(rule)]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """The routes of all apps that share hosts, directly or through one another, as Traefik is to try them."""

    regexes: Mapping[int, int]
    """The priority of each regex, by the ``id`` of its route."""
    barriers: Mapping[int, int | None]
    """The routes with a barrier behind them, by their ``id``: each with the priority of the first regex behind it."""


def _order(job: Job) -> _Order:
    return job.site.once(_order_of, job.site.sharing(job.exposure), job.site)


def _order_of(sharing: Sequence[x.Exposure], site: Site) -> _Order:
    every = [rule for app in sorted(sharing, key=attrgetter("name")) for rule in site.rules[app.name]]
    texts = [rule for rule in ordered(every) if rule.match == "regex"]
    regexes = {id(rule): _REGEX_PRIORITY + _STEP * (len(texts) - place) for place, rule in enumerate(texts)}
    found: dict[int, int | None] = {}
    following: int | None = None
    for entry in reversed(tried(every)):
        if isinstance(entry, Barrier):
            found[id(entry.rule)] = following
        elif entry.match == "regex":
            following = regexes[id(entry)]
    return _Order(regexes=regexes, barriers=found)


def _barrier_priority(rule: Rule, job: Job) -> int | None:
    """The priority of the barrier behind a route, where there is one.

    Just below a prefix route; for others just above the first regex that comes after the barrier. Where only a wildcard
    above asks for less, below all routes of the name.
    """
    barriers = _order(job).barriers
    if id(rule) not in barriers:
        above = job.site.rules_above(job.exposure)
        opens = any(not other.asks_no_less_than(rule) and may_overlap(rule, other) for other in above)
        return _LAST_PRIORITY if opens else None
    if rule.match == "prefix":
        return _priority(rule, job) - 1
    following = barriers[id(rule)]
    return 1 + (_REGEX_PRIORITY if following is None else following)


def _is_one_label(host: str, wildcard: str) -> bool:
    """Whether Traefik's wildcard covers a host: a name, of one label more.

    https://github.com/traefik/traefik/blob/v3.6/pkg/provider/kubernetes/ingress/kubernetes.go (buildHostRule)
    """
    return host.partition(".")[2] == wildcard.removeprefix("*.") and not host.startswith("*.")


def _seconds_to_read(rule: Rule) -> int:
    """How long a request of a route may take to come in, as far as the description says it."""
    return max(rule.timeout_seconds, -(-(rule.max_body_bytes or 0) // _UPLOADED_A_SECOND))


def _timeouts(rule: Rule) -> tuple[int, int]:
    return rule.timeout_seconds, rule.connect_timeout_seconds


def _timed_by(job: Job, rule: Rule) -> Rule:
    """The route whose Service and ServersTransport this one has: itself where its timeouts are not the first's.

    Among the routes of one Service the first is the one that :func:`keeper` says.
    """
    first = _keeper_of(job, rule)
    times = ("timeout_seconds", "connect_timeout_seconds")
    return first if rule.origins(*times) == first.origins(*times) else rule


def _keeper_of(job: Job, rule: Rule) -> Rule:
    """The route whose settings the Service of this one carries."""
    keepers = job.site.once(_keepers, job.rules, job.exposure)
    return keepers[service_of(rule.backend, job.exposure)]


def _keepers(rules: Sequence[Rule], exposure: x.Exposure) -> dict[tuple[str, str | None], Rule]:
    services: dict[tuple[str, str | None], list[Rule]] = {}
    for rule in rules:
        services.setdefault(service_of(rule.backend, exposure), []).append(rule)
    return {service: keeper(its) for service, its in services.items()}


def _second_service(job: Job, rule: Rule) -> str:
    """The name of the Service that a route has for itself; none where it is the one that keeps the first."""
    return "" if rule is _keeper_of(job, rule) else job.joined_name(path_role(rule.path, rule.match) or ROOT)


def _ingress_name(exposure: x.Exposure, *roles: str) -> str:
    """With a digest, since Traefik joins it to namespace, host and path."""
    return joined_name(exposure.namespace, exposure.name, *roles)


def normalized(text: str) -> str:
    """An id as Traefik has it: a hyphen for all between letters and digits.

    https://github.com/traefik/traefik/blob/v3.6/pkg/provider/configuration.go (Normalize)
    """
    return "-".join(re.findall(r"[^\W_]+", text))


def _reference(job: Job, name: str) -> str:
    """A custom resource as an annotation names it.

    https://github.com/traefik/traefik/blob/v3.6/pkg/provider/kubernetes/crd/kubernetes.go (loadConfigurationFromCRD)
    """
    return f"{normalized(f'{job.exposure.namespace}-{name}')}@kubernetescrd"


def _stream_service(part: Part, stream: Stream) -> dict[str, Any]:
    return {
        "name": service_of(stream.backend, part.job.exposure)[0],
        "port": service_port(stream.backend, stream.target),
    }


def _quoted(prefix: str) -> str:
    """A path as a regex of itself: of what a path may hold, only the dot means something."""
    return prefix.replace(".", r"\.")
