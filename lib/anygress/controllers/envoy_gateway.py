"""Envoy Gateway: core Gateway API, and its policies attached to each HTTPRoute.

A SecurityPolicy holds the password, a BackendTrafficPolicy the timeouts and the body limit, a ClientTrafficPolicy how
paths are made canonical before they are matched. Envoy Gateway tries exact paths, then regexes (longest text first),
then the longest prefix: the reference order, once regexes of one length are told apart.
https://gateway.envoyproxy.io/docs/api/extension_types/
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from anygress.controllers.base import envoy
from anygress.controllers.base.controller import SecretForm, renders
from anygress.controllers.base.gateway_api import (
    CORE,
    ENVOY_HEADS,
    ENVOY_IDLE_TCP,
    FORWARDED_BY_ENVOY,
    GROUP,
    SPEC,
    Front,
    GatewayController,
    HttpRoute,
    Parent,
    Streams,
    duration,
    section,
)
from anygress.controllers.base.options import option
from anygress.description import exposure as x
from anygress.description.credentials import HashKind
from anygress.description.grammar import dns_name, replacement
from anygress.features.feature import Feature, Need, redirects
from anygress.features.matching import pattern
from anygress.features.support import Hole, absent, built_in, cluster_config, native
from anygress.features.traits import MERGED, Position, Trait, refused
from anygress.rendering.manifest import Note

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from anygress.errors import Problem
    from anygress.features.feature import Site

_DOCS = "https://gateway.envoyproxy.io/docs"
_TYPES = f"{_DOCS}/api/extension_types/"
_ADVISORIES = "https://github.com/envoyproxy/gateway/security/advisories"
_TASKS = f"{_DOCS}/tasks"
_UPGRADES = "https://github.com/envoyproxy/gateway/blob/v1.9.1/internal/xds/translator/route.go"
"""Where the routes of Envoy have ``websocket`` as the one upgrade that is on: defaultUpgradeConfig."""
_GROUP = "gateway.envoyproxy.io"
_API = f"{_GROUP}/v1alpha1"
_UNLIMITED = 2**32 - 1
"""The most that a circuit breaker takes, and what Istio sets. https://gateway.envoyproxy.io/docs/api/extension_types/#circuitbreaker"""
_CIRCUIT_BREAKER = dict.fromkeys(
    ("maxConnections", "maxParallelRequests", "maxParallelRetries", "maxPendingRequests"), _UNLIMITED
)
"""Left out, each is 1,024 a route over all pods: the 1,025th WebSocket would hang without an answer."""
_REALM = "Envoy asks for a password with the URL as the realm"


@dataclass(slots=True, kw_only=True)
class _Route(HttpRoute):
    """An HTTPRoute with the policies attached to it."""

    security: dict[str, Any] = field(default_factory=dict)
    traffic: dict[str, Any] = field(default_factory=dict)
    timeouts_of_backend: dict[str, dict[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class EnvoyGateway(GatewayController):
    """Facts of an Envoy Gateway installation; see the base for what a Gateway of the platform's needs.

    ``merge_gateways``: the class's EnvoyProxy has ``mergeGateways: true``, so that all Gateways of the class are one Envoy.
    """

    name: ClassVar[str] = "envoy-gateway"
    title: ClassVar[str] = "Envoy Gateway"
    traits: ClassVar[Mapping[Trait, Position]] = {
        **envoy.TRAITS,
        # https://github.com/envoyproxy/gateway/blob/v1.9.1/internal/xds/translator/listener.go (buildHeadersWithUnderscoresAction)
        Trait.HEADER_UNDERSCORE: Position(
            text=refused(400),
            source="https://gateway.envoyproxy.io/docs/api/extension_types/#withunderscoresaction",
        ),
        Trait.PATH_SLASHES: Position(
            text=MERGED, source="https://gateway.envoyproxy.io/docs/api/extension_types/#pathsettings"
        ),
    }
    newest: ClassVar[str] = "1.9"
    oldest: ClassVar[str] = "1.8"
    protecting_annotations: ClassVar[tuple[str, ...]] = ("gateway.envoyproxy.io/*",)
    # administration, statistics, shutdown, readiness, on which Envoy Gateway puts listeners of its own:
    # https://github.com/envoyproxy/gateway/blob/v1.9.0/internal/xds/bootstrap/bootstrap.go
    # https://github.com/envoyproxy/gateway/blob/v1.9.0/internal/cmd/envoy/shutdown_manager.go
    proxy_ports: ClassVar[frozenset[int]] = frozenset((19000, 19001, 19002, 19003))
    # InvalidCertificateRef in https://gateway-api.sigs.k8s.io/reference/spec/#listenerconditionreason
    without_certificate: ClassVar[str] = "Envoy Gateway cuts the connections for these hosts"
    known_holes: ClassVar[tuple[Hole, ...]] = (
        Hole(
            name="GHSA-22xc-xg2r-9j7v",
            does="gives its configuration, passwords too, to whoever asks, where Gateways run in their own namespaces",
            between=(("1.8", "1.8.1"),),
            source=f"{_ADVISORIES}/GHSA-22xc-xg2r-9j7v",
        ),
        Hole(
            name="GHSA-fcrp-7gc2-93g7",
            does="lets routes reach backends of other namespaces without their grant",
            between=(("1.8", "1.8.1"),),
            source=f"{_ADVISORIES}/GHSA-fcrp-7gc2-93g7",
        ),
        Hole(
            name="GHSA-w42f-28h3-998w",
            does="lets an EnvoyProxy object undo what holds its pods back",
            between=(("1.8", "1.9.1"),),
            source="https://github.com/envoyproxy/gateway/blob/v1.9.1/release-notes/v1.9.1.yaml",
        ),
    )
    # https://gateway.envoyproxy.io/docs/api/extension_types/#requestbuffer
    largest_body: ClassVar[int | None] = 2**32 - 1
    basic_secret: ClassVar[SecretForm | None] = SecretForm(
        key=".htpasswd", hash_kinds=(HashKind.SHA1,), source=f"{_TASKS}/security/basic-auth/"
    )
    class_controller: ClassVar[str] = "gateway.envoyproxy.io/gatewayclass-controller"
    # https://github.com/envoyproxy/gateway/blob/v1.9.1/release-notes/v1.9.0.yaml and v1.8.0.yaml
    bundle_since: ClassVar[Mapping[str, str]] = {"1.9": "1.6", "1.8": "1.5"}
    # https://gateway.envoyproxy.io/docs/tasks/security/secure-gateways/#sni-based-certificate-selection
    # A route whose host has a listener of its own is left out of any other listener of the port:
    # https://github.com/envoyproxy/gateway/blob/v1.9.1/internal/gatewayapi/helpers.go (computeHosts)
    many_certificates: ClassVar[bool] = True
    route_part: ClassVar[type[HttpRoute]] = _Route

    gateway_class: str = option("eg", dns_name)
    merge_gateways: bool = False

    support: ClassVar = {
        **CORE,
        Feature.HOST: native(source=SPEC),
        Feature.TLS_SECRET: native(source=f"{_TASKS}/security/secure-gateways/"),
        Feature.TLS_MANAGED: absent(
            "Envoy Gateway has no certificates of a cloud", source=_TYPES, instead="use a cert-manager issuer"
        ),
        Feature.HTTPS_REDIRECT: native(source=f"{_TASKS}/traffic/http-redirect/"),
        Feature.HSTS: native(source=f"{_TASKS}/traffic/http-response-headers/"),
        Feature.PATH_REGEX: native(
            source="https://github.com/envoyproxy/gateway/blob/v1.9.1/internal/gatewayapi/sort.go",
            why="RE2 on the whole path; regexes of one length are padded so that their order is as written",
        ),
        Feature.HEALTH_CHECK: native(source=f"{_TYPES}#activehealthcheck"),
        Feature.IP_ALLOW_LIST: cluster_config(
            "Envoy must see the addresses of clients; where a password is asked too it comes first, so that a stranger "
            "without one gets 401",
            source=f"{_TASKS}/security/restrict-ip-access/",
        ),
        Feature.BASIC_AUTH: native(source=f"{_TASKS}/security/basic-auth/", why=_REALM),
        Feature.DIGEST_AUTH: absent("Envoy has no Digest auth", source=_TYPES, instead="use Basic auth over TLS"),
        Feature.DROP_AUTHORIZATION: native(source=f"{_TASKS}/traffic/http-request-headers/"),
        Feature.DROP_FORWARDED: FORWARDED_BY_ENVOY,
        Feature.WEBSOCKETS: built_in(source=f"{_TYPES}#backendtrafficpolicyspec"),
        Feature.DROP_UPGRADES: built_in(source=_UPGRADES, why="a WebSocket passes where none is asked for as well"),
        Feature.RESPONSE_TIMEOUT: native(source=f"{_TYPES}#httptimeout"),
        Feature.CONNECT_TIMEOUT: native(source=f"{_TYPES}#tcptimeout"),
        Feature.BODY_LIMIT: native(
            source=f"{_TYPES}#requestbuffer",
            why="Envoy holds the whole body of a request in memory before it passes it on",
            noted=True,
        ),
        Feature.BODY_UNLIMITED: built_in(source=f"{_TYPES}#requestbuffer"),
        Feature.STRIP_PREFIX: native(source=f"{_TASKS}/traffic/http-urlrewrite/"),
        Feature.REPLACE_PREFIX: native(source=f"{_TASKS}/traffic/http-urlrewrite/"),
        Feature.REGEX_REWRITE: native(source=f"{_TYPES}#replaceregexmatch"),
        Feature.TCP_PORT: native(source=f"{_TASKS}/traffic/tcp-routing/"),
        Feature.UDP_PORT: native(source=f"{_TASKS}/traffic/udp-routing/"),
    }

    @property
    def client_address(self) -> str | None:
        """The Service's policy, or PROXY protocol."""
        return (
            "EnvoyProxy spec.provider.kubernetes.envoyService.externalTrafficPolicy: Local (the default); behind a load "
            "balancer that speaks PROXY protocol a ClientTrafficPolicy with spec.proxyProtocol"
        )

    @property
    def client_header(self) -> str | None:
        """X-Forwarded-For, as far as the proxies before it are trusted."""
        return "a ClientTrafficPolicy with spec.clientIPDetection.xForwardedFor"

    def notes(self, site: Site) -> Iterator[Note]:
        """How large a request's head may be."""
        yield from super().notes(site)
        if any(site.rules.values()):
            yield Note(text=ENVOY_HEADS)

    # ------------------------------------------------------------------------------------- limits

    def limits(self, site: Site) -> Iterator[Problem]:
        """A buffered body cannot be a WebSocket; policies on ListenerSets came with 1.9."""
        yield from super().limits(site)
        for exposure in site.exposures:
            if self.attachment == "listener-set" and not self.is_at_least("1.9"):
                reason = f"Envoy Gateway {self.at_version} attaches no policies to ListenerSets, which came with 1.9"
                hint = "give http_listener and https_listener"
                yield self.problem("gateway", exposure, "", reason, hint=hint)
            for rule in site.rules[exposure.name]:
                size, where = rule.max_body_bytes, rule.asked.get("max_body_size", rule.where)
                if size is not None and rule.websockets:
                    reason = (
                        f"{rule.path} has a body limit and WebSockets: Envoy Gateway counts a body by reading all of it "
                        "first, and a WebSocket's never ends"
                    )
                    hint = "give the WebSocket a route of its own, without max_body_size"
                    yield self.problem("body-limit", exposure, where, reason, hint=hint)
                if size is not None and self.largest_body is not None and size > self.largest_body:
                    reason = f"Envoy Gateway counts bodies up to {self.largest_body} bytes, and the limit is {size}"
                    yield self.problem("body-limit", exposure, where, reason, hint="leave it out for no limit")

    # ------------------------------------------------------------------------------------- objects

    def emit_front(self, front: Front) -> None:
        """The listeners, and how the paths that come in on them are made canonical."""
        GatewayController.emit_front(self, front)
        job = front.job
        parent = self.parent(job.exposure, job.site)
        if not any(job.site.rules[member.name] for member in parent.members):
            return
        self._say_of_http2(front, parent)
        targets = self._path_targets(front, parent)
        if self._is_merged_and_plain(parent):
            job.draft.note(
                "over plain HTTP a path with %2F or %5C is answered by a redirect to the same path with / or \\: of merged "
                "Gateways (merge_gateways) none may settle that for the listeners of another"
            )
        elif not targets:
            gateway = self.gateway or f"{parent.namespace}/{parent.name}"
            job.draft.require(
                "path-settings",
                f"no ClientTrafficPolicy of Gateway {gateway} changes how paths are made canonical",
                kind="flag",
                line="spec.path: {escapedSlashesAction: KeepUnchanged, disableMergeSlashes: false}; by default a path with "
                "%2F is answered by a redirect to the same path with /",
            )
        if targets and job.exposure is parent.owner:
            self._emit_path_settings(front, parent, targets)

    def _is_merged_and_plain(self, parent: Parent) -> bool:
        return self.merge_gateways and self.attachment == "own" and _is_plain(parent)

    def _say_of_http2(self, front: Front, parent: Parent) -> None:
        """Where certificates overlap Envoy Gateway offers HTTP/1.1 alone, and only its status says so.

        https://github.com/envoyproxy/gateway/blob/v1.9.1/internal/gatewayapi/listener.go (checkOverlappingCertificates)
        """
        if front.job.exposure is parent.owner and (hosts := self.overlapping(parent)):
            front.job.draft.note(
                f"{', '.join(hosts)} share a certificate: on their listeners Envoy Gateway offers no HTTP/2, but HTTP/1.1 "
                "alone (condition OverlappingTLSConfig); each has it with a certificate of its own",
                where="tls",
            )

    def _path_targets(self, front: Front, parent: Parent) -> list[str]:
        """The listeners whose paths are this app's to settle.

        Plain listeners of one port share one setting, which Envoy Gateway refuses where others have a part in it.
        https://gateway.envoyproxy.io/docs/concepts/gateway_api_extensions/client-traffic-policy/
        """
        if self.attachment == "named":
            return []
        secured = [host for member in parent.members if member.tls for host in member.hosts]
        if _is_plain(parent) and self.attachment == "own" and not self.merge_gateways:
            front.job.draft.note(
                f"ClientTrafficPolicy {parent.name}, by which %2F stays in a path, is taken only where no other Gateway of "
                "the class answers plain HTTP on the same Envoy (EnvoyProxy mergeGateways: true; say so by merge_gateways)"
            )
            return [""]
        return [section("https", host, 0) for host in self.listening("https", secured, parent)]

    def _emit_path_settings(self, front: Front, parent: Parent, targets: Sequence[str]) -> None:
        """``//`` is one slash; ``%2F`` stays, for backends that need it."""
        target = {"group": GROUP, "kind": parent.kind, "name": parent.name}
        spec = {
            "targetRefs": [{**target, **({"sectionName": name} if name else {})} for name in targets],
            "path": {"escapedSlashesAction": "KeepUnchanged", "disableMergeSlashes": False},
        }
        front.job.draft.add(front.job.manifest(_API, "ClientTrafficPolicy", parent.name, spec=spec))

    def emit_policies(self, route: HttpRoute, names: Sequence[str]) -> None:
        """One policy of each kind for the HTTPRoutes of a route."""
        assert isinstance(route, _Route)  # noqa: S101  route_part
        targets = [{"group": GROUP, "kind": "HTTPRoute", "name": name} for name in names]
        job = route.job
        if route.security:
            spec = {"targetRefs": targets, **route.security}
            job.draft.add(job.manifest(_API, "SecurityPolicy", route.name, spec=spec))
        timeout = dict(route.timeouts_of_backend)
        spec = {"targetRefs": targets, **route.traffic, "timeout": timeout, "circuitBreaker": dict(_CIRCUIT_BREAKER)}
        job.draft.add(job.manifest(_API, "BackendTrafficPolicy", route.name, spec=spec))

    def emit_stream_policies(self, part: Streams, kind: str, name: str, need: Need) -> None:
        """As many connections as there are; of UDP clients Envoy Gateway sets no limit, and leaves Envoy's own.

        https://github.com/envoyproxy/gateway/blob/v1.9.1/internal/xds/translator/cluster.go (UDPRouteTranslator)
        https://www.envoyproxy.io/docs/envoy/latest/configuration/listeners/udp_filters/udp_proxy (idle_timeout: 1 minute)
        """
        job = part.job
        if kind == "TCPRoute":
            targets = [{"group": GROUP, "kind": kind, "name": name}]
            spec = {"targetRefs": targets, "circuitBreaker": dict(_CIRCUIT_BREAKER)}
            job.draft.add(job.manifest(_API, "BackendTrafficPolicy", name, spec=spec))
            text = ENVOY_IDLE_TCP
        else:
            text = (
                "a UDP port has 1,024 clients at a time (Envoy's circuit breaker, which Envoy Gateway cannot set for UDP): "
                "a new one gets no answer until another has been silent for a minute"
            )
        job.draft.note(text, feature=need.feature, where=need.where)

    def for_nobody(self, front: Front) -> dict[str, Any]:
        """An HTTPRouteFilter of the app's that answers 404."""
        name = front.job.name("closed")
        spec = {"directResponse": {"statusCode": 404}}
        front.job.draft.add(front.job.manifest(_API, "HTTPRouteFilter", name, spec=spec))
        return {"type": "ExtensionRef", "extensionRef": {"group": _GROUP, "kind": "HTTPRouteFilter", "name": name}}

    # ------------------------------------------------------------------------------------- rendering

    @renders(Feature.HEALTH_CHECK)
    def health_check(self, part: _Route, need: Need) -> None:
        """Envoy asks each pod itself, beside its readiness; where more than half are unwell it uses them all."""
        active = {
            "type": "HTTP",
            "interval": "10s",
            "timeout": "5s",
            "unhealthyThreshold": 3,
            "healthyThreshold": 1,
            "http": {"hostname": part.job.exposure.hosts[0].removeprefix("*."), "path": need.value},
        }
        if part.rule.health_check_port is not None:
            active["overrides"] = {"port": part.rule.health_check_port}
        part.traffic["healthCheck"] = {"active": active}

    @renders(Feature.IP_ALLOW_LIST)
    def ip_allow_list(self, part: _Route, need: Need) -> None:
        """A policy of the route: everyone else is denied."""
        allow = {"action": "Allow", "principal": {"clientCIDRs": list(need.value)}}
        part.security["authorization"] = {"defaultAction": "Deny", "rules": [allow]}

    @renders(Feature.BASIC_AUTH)
    def basic_auth(self, part: _Route, need: Need) -> None:
        """A policy whose Secret is missing or wrong closes its route with 500."""
        users = {"group": "", "kind": "Secret", "name": self.credentials(part, need)}
        part.security["basicAuth"] = {"users": users}
        if need.value.realm != x.BasicAuth().realm:
            part.job.draft.note(f"{_REALM}, not the one that is given", feature=need.feature, where=need.where)

    @renders(Feature.RESPONSE_TIMEOUT)
    def response_timeout(self, part: _Route, need: Need) -> None:
        """By silence: Envoy's request timeout would cut a response or event stream however lively it is."""
        part.timeouts["request"] = "0s"
        part.timeouts_of_backend["http"] = {"requestTimeout": "0s", "streamIdleTimeout": duration(need.value)}

    @renders(Feature.CONNECT_TIMEOUT)
    def connect_timeout(self, part: _Route, need: Need) -> None:
        """Envoy Gateway's own default is 10 s."""
        part.timeouts_of_backend["tcp"] = {"connectTimeout": duration(need.value)}

    @renders(Feature.BODY_LIMIT)
    def body_limit(self, part: _Route, need: Need) -> None:
        """A longer body is answered with 413."""
        part.traffic["requestBuffer"] = {"limit": str(need.value)}

    @renders(Feature.REGEX_REWRITE)
    def regex_rewrite(self, part: _Route, need: Need) -> None:
        """Captures with a backslash, as RE2 has them."""
        pieces = replacement(need.value.replacement, pattern(part.rule.path).groups)
        assert isinstance(pieces, tuple)  # noqa: S101  validated
        target = "".join(piece if isinstance(piece, str) else f"\\{piece}" for piece in pieces)
        self._rewrite(part, f"^{part.rule.path}$", target)

    def put_before(self, part: HttpRoute, prefix: str) -> None:
        """By a regex: Envoy makes ``/v2x`` of ``/x`` when it replaces the prefix ``/`` by ``/v2``."""
        self._rewrite(part, "^(/.*)$", rf"{prefix}\1")

    def _rewrite(self, part: HttpRoute, regex: str, target: str) -> None:
        """An HTTPRouteFilter, named like its route."""
        replace = {"pattern": regex, "substitution": target}
        spec = {"urlRewrite": {"path": {"type": "ReplaceRegexMatch", "replaceRegexMatch": replace}}}
        part.job.draft.add(part.job.manifest(_API, "HTTPRouteFilter", part.name, spec=spec))
        reference = {"group": _GROUP, "kind": "HTTPRouteFilter", "name": part.name}
        part.filters.append({"type": "ExtensionRef", "extensionRef": reference})


def _is_plain(parent: Parent) -> bool:
    """Whether some of its hosts answer over plain HTTP, and not by a redirect."""
    return any(not member.tls or not redirects(member) for member in parent.members if member.hosts)
