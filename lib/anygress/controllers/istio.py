"""Istio as a gateway: core Gateway API, and a DestinationRule for connect timeouts, for which the API has no word.

No VirtualService: Istio makes one of its own from the HTTPRoutes of a host and does not merge others into it.
Istio tries exact paths, then prefixes, then regexes, each by length. So that a regex still comes before a prefix that
covers its paths, such a prefix is written as a regex too, and regexes are padded into the reference order. A prefix
with a rewrite has to stay a prefix: where a regex covers paths of it, the app is refused.
https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from anygress.controllers.base import envoy
from anygress.controllers.base.certificates import proves_by_http01
from anygress.controllers.base.controller import renders
from anygress.controllers.base.gateway_api import (
    CORE,
    ENVOY_HEADS,
    ENVOY_IDLE_TCP,
    FORWARDED_BY_ENVOY,
    GROUP,
    GUIDES,
    SPEC,
    GatewayController,
    HttpRoute,
    PathValues,
    as_regex,
    by_length,
    duration,
    path_match,
    rules_of,
)
from anygress.controllers.base.options import option
from anygress.description import exposure as x
from anygress.description.grammar import dns_name
from anygress.features.feature import Feature, Need, Rule, element_prefix
from anygress.features.matching import may_overlap, ordered
from anygress.features.support import Hole, absent, built_in, cluster_config, native, partial
from anygress.features.traits import AS_SENT, PASSED_ON, Position, Trait
from anygress.rendering.backends import looser
from anygress.rendering.manifest import Note
from anygress.rendering.names import part_name, service_role
from anygress.rendering.workload import service_of, service_port

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from anygress.controllers.base.gateway_api import Front, Streams
    from anygress.errors import Problem
    from anygress.features.feature import Site

_DOCS = "https://istio.io/latest/docs"
_BULLETINS = "https://istio.io/latest/news/security"
_GATEWAY = f"{_DOCS}/tasks/traffic-management/ingress/gateway-api/"
_SOURCE = "https://github.com/istio/istio/blob/master/pilot/pkg/config/kube/gateway/conversion.go"
_RULES = f"{_DOCS}/reference/config/networking/destination-rule/"
_MESH = f"{_DOCS}/reference/config/istio.mesh.v1alpha1/"
_AS_THE_MESH_SAYS = (
    "Istio matches a path, and hands it on, as the mesh says (meshConfig.pathNormalization): by default %2F and // stay as "
    "they are sent, so that //foo is no path of /foo; MERGE_SLASHES makes them one, and DECODE_AND_MERGE_SLASHES makes / of "
    "%2F for backends too, which breaks those that need it (RabbitMQ, Jenkins, GitLab)"
)
"""https://github.com/istio/istio/blob/1.30.0/pilot/pkg/networking/core/listener_builder.go (PathWithEscapedSlashesAction)"""
_GATEWAY_LABEL = "gateway.networking.k8s.io/gateway-name"
"""On the pods of a Gateway that Istio runs itself. https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/#automated-deployment"""


@dataclass(frozen=True, kw_only=True)
class Istio(GatewayController):
    """Facts of an Istio installation; see the base for what a Gateway of the platform's needs.

    ``cluster_domain`` is the cluster's DNS domain, which Istio spells into the names of Services.
    """

    name: ClassVar[str] = "istio"
    title: ClassVar[str] = "Istio"
    traits: ClassVar[Mapping[Trait, Position]] = {
        **envoy.TRAITS,
        Trait.HEADER_UNDERSCORE: Position(
            text=PASSED_ON,
            unless="connectionSettings of its ProxyConfig refuse it",
            source="https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/",
        ),
        Trait.PATH_SLASHES: Position(
            text=AS_SENT,
            unless="meshConfig.pathNormalization merges them",
            source="https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-ProxyPathNormalization-NormalizationType",
        ),
    }
    newest: ClassVar[str] = "1.31"
    oldest: ClassVar[str] = "1.30"
    protecting_annotations: ClassVar[tuple[str, ...]] = (
        "istio.io/*",
        "gateway.istio.io/*",
        "internal.istio.io/*",
        "networking.istio.io/*",
    )
    # None leads past an allow-list, which is one for all paths of a Gateway.
    # https://istio.io/latest/docs/ops/deployment/application-requirements/#ports-used-by-istio
    proxy_ports: ClassVar[frozenset[int]] = frozenset((15000, 15004, 15020, 15021, 15090))
    # InvalidCertificateRef in https://gateway-api.sigs.k8s.io/reference/spec/#listenerconditionreason
    without_certificate: ClassVar[str] = "Istio cuts the connections for these hosts"
    known_holes: ClassVar[tuple[Hole, ...]] = (
        Hole(
            name="CVE-2026-47774",
            does="runs out of memory over cookies in HTTP/2",
            between=(("1.30", "1.30.1"),),
            source=f"{_BULLETINS}/istio-security-2026-004/",
        ),
        Hole(
            name="ISTIO-SECURITY-2026-005",
            does="has an Envoy that requests in HTTP/3 can stop",
            between=(("1.30.1", "1.30.3"),),
            source=f"{_BULLETINS}/istio-security-2026-005/",
        ),
        Hole(
            name="CVE-2026-73551, CVE-2026-73511",
            does="leaves dot segments with ;parameters in a path as they are",
            between=(("1.30", "1.30.4"),),
            source="https://github.com/istio/istio.io/pull/17561",
        ),
    )
    class_controller: ClassVar[str] = "istio.io/gateway-controller"
    # https://istio.io/latest/news/releases/1.30.x/announcing-1.30/change-notes/
    bundle_since: ClassVar[Mapping[str, str]] = {"1.31": "1.6", "1.30": "1.5"}

    # https://github.com/istio/istio/blob/master/pilot/pkg/config/kube/gateway/conversion.go (buildTLS: exactly one)
    many_certificates: ClassVar[bool] = False
    # Istio names a Gateway's Deployment and Service <gateway>-<class>: no app's own name has the mark that is in it.
    # https://github.com/istio/istio/blob/1.31.0/pilot/pkg/config/kube/gatewaycommon/gateway_utils.go (GetDefaultName)
    gateway_role: ClassVar[str] = "gateway"
    longest_gateway: ClassVar[int] = 42
    longest_class: ClassVar[int] = 20

    gateway_class: str = option("istio", dns_name)
    cluster_domain: str = option("cluster.local", dns_name)

    support: ClassVar = {
        **CORE,
        Feature.HOST: native(source=_GATEWAY),
        Feature.TLS_SECRET: native(source=f"{_DOCS}/tasks/traffic-management/ingress/secure-ingress/"),
        Feature.TLS_MANAGED: absent(
            "Istio has no certificates of a cloud", source=_GATEWAY, instead="use a cert-manager issuer"
        ),
        Feature.HTTPS_REDIRECT: native(source=f"{GUIDES}/http-redirect-rewrite/"),
        Feature.HSTS: native(source=f"{GUIDES}/http-header-modifier/"),
        Feature.PATH_REGEX: native(
            source=_SOURCE, why="Istio tries prefixes first: a prefix that a regex overlaps is written as a regex"
        ),
        Feature.HEALTH_CHECK: partial(
            "Istio follows the pods' readiness; the health check path becomes the readiness probe of workloads made "
            "here, and says nothing of other Services",
            source=_RULES,
        ),
        Feature.IP_ALLOW_LIST: cluster_config(
            "Istio must see the addresses of clients; one list for all routes of a Gateway",
            source=f"{_DOCS}/tasks/security/authorization/authz-ingress/",
        ),
        Feature.BASIC_AUTH: absent(
            "Istio has no Basic auth",
            source=f"{_DOCS}/concepts/security/#authentication-policies",
            instead="an external authorizer (AuthorizationPolicy with action CUSTOM, such as oauth2-proxy)",
        ),
        Feature.DIGEST_AUTH: absent(
            "Istio has no Digest auth",
            source=f"{_DOCS}/concepts/security/#authentication-policies",
            instead="an external authorizer (AuthorizationPolicy with action CUSTOM)",
        ),
        Feature.DROP_AUTHORIZATION: native(source=f"{GUIDES}/http-header-modifier/"),
        Feature.DROP_FORWARDED: FORWARDED_BY_ENVOY,
        Feature.WEBSOCKETS: built_in(
            source="https://github.com/istio/istio/blob/master/pilot/pkg/networking/core/listener_builder.go"
        ),
        Feature.DROP_UPGRADES: built_in(
            source="https://github.com/istio/istio/blob/master/pilot/pkg/networking/core/listener_builder.go",
            why="a WebSocket passes where none is asked for as well",
        ),
        Feature.RESPONSE_TIMEOUT: native(
            source=f"{GUIDES}/http-timeouts/", why="of the whole response: a stream is cut when it is that old"
        ),
        Feature.CONNECT_TIMEOUT: native(source=f"{_RULES}#ConnectionPoolSettings-TCPSettings"),
        Feature.BODY_LIMIT: absent(
            "Istio has no limit for bodies, other than an EnvoyFilter that a new version may break",
            source=f"{_DOCS}/reference/config/networking/envoy-filter/",
            instead="limit it in the backend",
        ),
        Feature.BODY_UNLIMITED: built_in(source=_GATEWAY),
        Feature.STRIP_PREFIX: native(source=f"{GUIDES}/http-redirect-rewrite/"),
        Feature.REPLACE_PREFIX: native(source=f"{GUIDES}/http-redirect-rewrite/"),
        Feature.REGEX_REWRITE: absent(
            "HTTPRoute rewrites prefixes and whole paths, without captures",
            source=SPEC,
            instead="rewrite in the backend, or expose a prefix",
        ),
        Feature.TCP_PORT: native(source=f"{GUIDES}/tcp/"),
        Feature.UDP_PORT: absent("Istio has no UDP listeners", source=_SOURCE, instead="use a load-balancer Service"),
    }

    # ------------------------------------------------------------------------------------- paths

    def path_values(self, members: Sequence[x.Exposure], site: Site) -> PathValues:
        """Prefixes below a regex that overlaps them become regexes, and all regexes get lengths in order.

        Nothing is nobody's, since one list holds for all of a Gateway.
        """
        rules = ordered(rules_of(members, site))
        values = {id(rule): path_match(rule) for rule in rules}
        regexes = _regexes(rules)
        values |= {id(rule): ("RegularExpression", as_regex(rule)) for rule in regexes if rule.match == "prefix"}
        values |= {key: ("RegularExpression", text) for key, text in by_length(regexes, values).items()}
        return PathValues(routes=values)

    @property
    def client_address(self) -> str | None:
        """The Service's policy, or PROXY protocol."""
        return (
            "externalTrafficPolicy: Local on the Gateway's Service; behind a load balancer that speaks PROXY protocol "
            "proxy.istio.io/config: {gatewayTopology: {proxyProtocol: {}}} on the Gateway's pods"
        )

    @property
    def client_header(self) -> str | None:
        """X-Forwarded-For, as far as the proxies before it are trusted."""
        return "meshConfig.defaultConfig.gatewayTopology.numTrustedProxies"

    def peers(self, exposure: x.Exposure, site: Site) -> tuple[Mapping[str, Any], ...]:
        """The pods that Istio runs for a Gateway: they are in its namespace, and those of one made here have its name."""
        if self.gateway is not None:
            namespace = self.gateway.partition("/")[0]
            return ({"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": namespace}}},)
        return ({"podSelector": {"matchLabels": {_GATEWAY_LABEL: self.parent(exposure, site).name}}},)

    def notes(self, site: Site) -> Iterator[Note]:
        """How large a request's head may be, how paths are read, and what a handshake for another name opens.

        Istio chooses a listener by it, and looks there for the host. Past a proxy beside the app too, which stands behind
        the name that is not looked for.
        """
        yield from super().notes(site)
        if any(site.rules.values()):
            yield Note(text=ENVOY_HEADS)
            yield Note(text=_AS_THE_MESH_SAYS)
        described = site.described
        for exposure in described.exposures:
            for way in described.ways_in_above(exposure) if exposure.tls else ():
                yield Note(
                    text=f"a client that asks for {way.host} after a TLS handshake for another name of {way.wildcard} is "
                    f"answered by {way.app.name}: its backends must not hold what {exposure.name} protects",
                    where="hosts",
                )

    # ------------------------------------------------------------------------------------- limits

    def limits(self, site: Site) -> Iterator[Problem]:
        """What Istio's order of paths and its rewrites cannot express, and one connect timeout a port."""
        yield from super().limits(site)
        for exposure in site.exposures:
            rules, regexes = site.once(_ordered, site.sharing(exposure), site)
            for rule in site.rules[exposure.name]:
                if id(rule) in regexes and _rewrites(rule):
                    yield self._covered(exposure, rule, rules)
                elif _rewrites(rule) and not element_prefix(rule.path):
                    reason = "Istio replaces the prefix / by joining texts: /x would become /v2x"
                    where = f"{rule.where}.rewrite".lstrip(".")
                    hint = "give the route a prefix of its own, or serve the other prefix in the backend"
                    yield self.problem("rewrite", exposure, where, reason, hint=hint)
                yield from self._foreign_timeout(exposure, rule)
            yield from self._allow_list_limits(exposure, site)
        yield from self._timeout_limits(site)
        if self.attachment == "own" and len(self.gateway_class) > self.longest_class:
            reason = f"Istio makes a Service <gateway>-{self.gateway_class}, whose name would be too long"
            hint = f"give the class a name of at most {self.longest_class} characters"
            yield from (self.problem("gateway", exposure, "", reason, hint=hint) for exposure in site.exposures)

    def _allow_list_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        """A policy is of a Gateway: its paths and hosts are no routes, and a spelling that is one for both is not sure."""
        members = self.parent(exposure, site).members
        lists = {rule.ip_allow_list for rule in rules_of(members, site)}
        loose = next((rule for rule in site.rules[exposure.name] if id(rule) in looser(site)), None)
        by_lists = not any(rule.auth for rules in site.rules.values() for rule in rules)  # a password is refused
        if loose is not None and by_lists and len(lists) == 1:
            its = "another app has its backend for some addresses alone"
            hint = "give both the same list, or fallback: sidecar, a proxy beside the app"
            where, text = f"{loose.where}.path".lstrip("."), f"{its}, and Istio keeps no spelling of a path from it"
            yield self.problem("ip-allow-list", exposure, where, text, hint=hint)
        if lists == {None}:
            return
        reason = None
        if self.gateway is not None:
            reason = f"an AuthorizationPolicy belongs beside Gateway {self.gateway}, which is the platform's"
        elif len(lists) > 1:
            reason = (
                "an AuthorizationPolicy holds for all of a Gateway, and not all routes on this one have the same list"
            )
        elif any(proves_by_http01(member) for member in members):
            reason = "an AuthorizationPolicy holds for all of a Gateway, and no HTTP-01 challenge would come through"
        elif any(site.streams[member.name] for member in members):
            reason = "an AuthorizationPolicy holds for all of a Gateway, its raw ports too, for which no list was asked"
        for rule in site.rules[exposure.name] if reason else ():
            if rule.ip_allow_list is not None:
                hint = "fallback: sidecar, a proxy beside the app; or give all routes the same list"
                yield self.problem("ip-allow-list", exposure, rule.asked["ip_allow_list"], reason or "", hint=hint)

    def _covered(self, exposure: x.Exposure, rule: Rule, rules: Sequence[Rule]) -> Problem:
        other = next(one for one in rules if one.match == "regex" and may_overlap(one, rule))
        reason = (
            f"Istio tries prefixes before regexes, so that {rule.path} would answer what {other.path} is there for; "
            f"written as a regex, {rule.path} could not have its rewrite"
        )
        where = f"{rule.where}.rewrite".lstrip(".")
        hint = "write the regex as prefixes or exact paths, or rewrite in the backend"
        return self.problem("path-order", exposure, where, reason, hint=hint)

    def _foreign_timeout(self, exposure: x.Exposure, rule: Rule) -> Iterator[Problem]:
        """On a Gateway of the platform's, a DestinationRule works from the Service's namespace, which is another's."""
        asked = rule.asked.get("connect_timeout_seconds")
        if asked and self.gateway is not None and _is_foreign(rule, exposure):
            reason = (
                f"the connect timeout belongs into a DestinationRule beside Service {service_of(rule.backend, exposure)[0]}, "
                "in a namespace that is not the app's"
            )
            yield self.problem("service-settings", exposure, asked, reason, hint="leave it out, and set it there")

    def _timeout_limits(self, site: Site) -> Iterator[Problem]:
        known: dict[tuple[object, ...], Rule] = {}
        for exposure in site.exposures:
            for rule in site.rules[exposure.name]:
                port = service_port(rule.backend, rule.port)
                key = (self._timeout_object(exposure, rule, site), port)
                first = known.setdefault(key, rule)
                if first.connect_timeout_seconds != rule.connect_timeout_seconds:
                    service = service_of(rule.backend, exposure)[0]
                    reason = (
                        f"on Istio a connect timeout belongs to a Service's port, and {first.path} wants another one of "
                        f"port {port} of Service {service}"
                    )
                    hint = "make them equal, or give a second Service for the same pods"
                    yield self.problem("service-settings", exposure, rule.where, reason, hint=hint)

    # ------------------------------------------------------------------------------------- rendering

    def emit_front(self, front: Front) -> None:
        """The listeners, and what they share.

        Nothing is asked of how the mesh reads paths: a list of addresses is one for all paths of a Gateway, and a password
        is a proxy's beside the app, which reads them anew, so that nothing here is protected by its path.
        """
        GatewayController.emit_front(self, front)
        job = front.job
        parent = self.parent(job.exposure, job.site)
        if job.exposure is parent.owner and (hosts := self.overlapping(parent)):
            job.draft.note(
                f"{', '.join(hosts)} share a certificate: a browser that asks for one of them on a connection in HTTP/2 that "
                "it has for another gets 404 from Istio, and not the 421 that makes it ask again: give each a certificate "
                "of its own, or a wildcard host in the place of all",
                where="tls",
            )
        if front.job.rules:
            front.job.draft.note(
                "Istio tries a connection that fails twice more (meshConfig.defaultHttpRetryPolicy), all within the "
                "response timeout"
            )

    @renders(Feature.IP_ALLOW_LIST)
    def ip_allow_list(self, part: HttpRoute, need: Need) -> None:
        """A policy of the whole Gateway, so that no spelling of a host or a path goes round it.

        ``remoteIpBlocks`` are held against the address that Istio trusts, ``ipBlocks`` against the nearest proxy's.
        """
        job = part.job
        parent = self.parent(job.exposure, job.site)
        if job.exposure is not parent.owner:
            return
        target = {"group": GROUP, "kind": parent.kind, "name": parent.name}
        others = {"from": [{"source": {"notRemoteIpBlocks": list(need.value)}}]}
        spec = {"targetRefs": [target], "action": "DENY", "rules": [others]}
        name = job.name("addresses")
        job.draft.add(job.manifest("security.istio.io/v1", "AuthorizationPolicy", name, spec=spec))
        certificates = (tls for member in parent.members for tls in member.tls)
        for tls in certificates:
            if isinstance(tls, x.Issuer | x.ClusterIssuer):
                job.draft.require(
                    f"dns01-of-{tls.name}",
                    f"issuer {tls.name} proves names by DNS-01: no HTTP-01 challenge comes through the list of addresses",
                    kind="certificates",
                    where="tls",
                )

    @renders(Feature.HEALTH_CHECK)
    def health_check(self, part: HttpRoute, need: Need) -> None:
        """The readiness probe is the workload's."""

    @renders(Feature.RESPONSE_TIMEOUT)
    def response_timeout(self, part: HttpRoute, need: Need) -> None:
        """Of the whole response, retries included; a WebSocket is not cut by it."""
        part.timeouts["request"] = duration(need.value)
        part.job.draft.note(
            f"Istio cuts a response when it is {need.value} s old, however lively it is; a WebSocket stays open",
            feature=need.feature,
        )

    @renders(Feature.CONNECT_TIMEOUT)
    def connect_timeout(self, part: HttpRoute, need: Need) -> None:
        """A DestinationRule a Service, with one entry a port; the mesh's own default is 10 s.

        Nothing else of a connection pool: without a number of connections or requests Istio allows 2^32-1 of each.
        https://github.com/istio/istio/blob/1.30.0/pilot/pkg/networking/core/cluster_traffic_policy.go (getDefaultCircuitBreakerThresholds)
        """
        job, rule = part.job, part.rule
        if self.gateway is not None and _is_foreign(rule, job.exposure):
            service, namespace = service_of(rule.backend, job.exposure)
            job.draft.note(
                f"connects to Service {service} of namespace {namespace} have the mesh's timeout (meshConfig."
                f"connectTimeout, 10 s) or that of a DestinationRule there, not {need.value} s",
                feature=need.feature,
            )
            return
        name = self._timeout_object(job.exposure, rule, job.site)[1]
        made = self._destination_rule(part, name)
        found = job.draft.find("DestinationRule", name, job.exposure.namespace)
        if found is None or found["spec"]["host"] != made["spec"]["host"]:
            found = job.draft.add(made)
        ports: list[dict[str, Any]] = found["spec"]["trafficPolicy"]["portLevelSettings"]
        tcp = {"connectTimeout": duration(need.value)}
        entry = {"port": {"number": service_port(rule.backend, rule.port)}, "connectionPool": {"tcp": tcp}}
        if entry not in ports:
            ports.append(entry)
            ports.sort(key=lambda one: one["port"]["number"])

    def _timeout_object(self, exposure: x.Exposure, rule: Rule, site: Site) -> tuple[str | None, str]:
        """The namespace and name of a Service's DestinationRule: of the first of the exposures that write on it.

        On a Gateway made here these are the ones that share it; else all of a namespace, since the rule is everyone's.
        """
        service, namespace = service_of(rule.backend, exposure)
        members = self.parent(exposure, site).members if self.gateway is None else site.exposures
        users = site.once(_first_users, members, site)
        return exposure.namespace, part_name(users[exposure.namespace, service, namespace], "timeouts")

    def _destination_rule(self, part: HttpRoute, name: str) -> dict[str, Any]:
        job, rule = part.job, part.rule
        service, namespace = service_of(rule.backend, job.exposure)
        host = f"{service}.{namespace}.svc.{self.cluster_domain}" if namespace else service
        spec: dict[str, Any] = {"host": host, "trafficPolicy": {"portLevelSettings": []}}
        if self.gateway is None:  # nobody's but this Gateway's: other clients of the Service keep their rules
            gateway = self.parent(job.exposure, job.site).name
            spec["exportTo"] = ["."]
            spec["workloadSelector"] = {"matchLabels": {_GATEWAY_LABEL: gateway}}
        elif isinstance(rule.backend, x.ServiceRef):
            job.draft.note(
                f"DestinationRule {name} sets the connect timeout of Service {service}: if the Service has a "
                "DestinationRule of its own in this namespace, Istio keeps the older one's policy, so write it there",
                feature=Feature.CONNECT_TIMEOUT,
            )
        return job.manifest("networking.istio.io/v1", "DestinationRule", name, spec=spec)

    @renders(Feature.TCP_PORT)
    def tcp_port(self, part: Streams, need: Need) -> None:
        """A TCPRoute; before Istio 1.31 it is read only behind a switch."""
        GatewayController.tcp_port(self, part, need)
        part.job.draft.note(ENVOY_IDLE_TCP, feature=need.feature, where=need.where)
        if not self.is_at_least("1.31"):
            part.job.draft.require(
                "alpha-gateway-api",
                "istiod reads the alpha kinds of Gateway API",
                kind="flag",
                line="--set pilot.env.PILOT_ENABLE_ALPHA_GATEWAY_API=true",
                feature=need.feature,
                where=need.where,
            )


def _ordered(sharing: Sequence[x.Exposure], site: Site) -> tuple[list[Rule], set[int]]:
    """The routes of apps that share hosts in order, and by their ``id`` those that have to be regexes."""
    rules = ordered(rules_of(sharing, site))
    return rules, {id(rule) for rule in _regexes(rules)}


def _regexes(rules: Sequence[Rule]) -> list[Rule]:
    """The routes that have to be regexes: those that are, and each prefix that comes after one and overlaps it."""
    found: list[Rule] = []
    for rule in rules:
        if rule.match == "regex" or (rule.match == "prefix" and any(may_overlap(one, rule) for one in found)):
            found.append(rule)
    return found


def _first_users(exposures: Sequence[x.Exposure], site: Site) -> dict[tuple[str | None, str, str | None], str]:
    """What the DestinationRule of a Service is named after, by the namespace it is in, and the Service's name and its.

    The Service where it is made here; else the first exposure that uses it, and it.
    """
    found: dict[tuple[str | None, str, str | None], str] = {}
    for exposure in exposures:
        for rule in site.rules[exposure.name]:
            name, namespace = service_of(rule.backend, exposure)
            key = (exposure.namespace, name, namespace)
            if isinstance(rule.backend, x.ServiceRef):
                role = service_role(name, None if namespace == exposure.namespace else namespace)
                found.setdefault(key, part_name(exposure.name, role))
            else:
                found[key] = name
    return found


def _rewrites(rule: Rule) -> bool:
    """Whether a route changes its prefix: putting the same one in its place does not."""
    match rule.rewrite:
        case x.StripPrefix():
            return bool(element_prefix(rule.path))
        case x.ReplacePrefix(prefix=other):
            return element_prefix(other) != element_prefix(rule.path)
        case _:
            return False


def _is_foreign(rule: Rule, exposure: x.Exposure) -> bool:
    return service_of(rule.backend, exposure)[1] != exposure.namespace
