"""kubernetes/ingress-nginx: an Ingress a route, because nearly everything is an annotation of the Ingress.

A host is in one of two modes. Without a regex or a rewrite on it, paths are plain: Exact, and Prefix by path element.
With one, on any Ingress of the host, the controller makes a case-insensitive regex of *every* path of the host and
tries them by the length of their text, longest first. There each path is written so that only its own route can
match, and so that length gives the order of :func:`anygress.features.matching.ordered`; ``_regex_paths`` does both.
https://kubernetes.github.io/ingress-nginx/user-guide/ingress-path-matching/
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar, Literal

from anygress.controllers.base import nginx
from anygress.controllers.base.certificates import (
    answers_challenge,
    hosts_of,
    proves_by_http01,
    render_certificate,
    require_certificate,
    secret_of,
)
from anygress.controllers.base.controller import Controller, Job, JoinedName, Part, SecretForm, renders
from anygress.controllers.base.dns import external_dns
from anygress.controllers.base.ingress import IngressDraft, first_ingress, joined_services, own_port, tls_entry
from anygress.controllers.base.nginx import (
    BUSY_BUFFERS,
    DECODED_PATH,
    HEAD_BUFFER,
    HEAD_BUFFERS,
    LONGEST_TOKEN,
    bar_upgrades,
    guards_of,
    hands_on_decoded,
    is_readable,
    too_slow,
)
from anygress.controllers.base.options import option
from anygress.description import exposure as x
from anygress.description.credentials import HashKind
from anygress.description.grammar import dns_name, place, port_number, replacement, word
from anygress.features.feature import Feature, Need, Rule, Site, Stream, element_prefix, redirects
from anygress.features.matching import Barrier, one_a_guard, pattern, tried
from anygress.features.support import Hole, Support, absent, built_in, cluster_config, native, partial
from anygress.features.traits import Position, Trait, not_known
from anygress.rendering.backends import looser
from anygress.rendering.manifest import Note, manifest
from anygress.rendering.names import path_role
from anygress.rendering.spellings import DECODED, dotted, dotted_hosts, misspelled, narrowed, spelled
from anygress.rendering.workload import service_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from anygress.errors import Problem

_DOCS = "https://kubernetes.github.io/ingress-nginx"
_ANNOTATIONS = f"{_DOCS}/user-guide/nginx-configuration/annotations/"
_CONFIGMAP = f"{_DOCS}/user-guide/nginx-configuration/configmap/"
_MATCHING = f"{_DOCS}/user-guide/ingress-path-matching/"
_STREAMS = f"{_DOCS}/user-guide/exposing-tcp-udp-services/"
_SOURCE = "https://github.com/kubernetes/ingress-nginx/blob/controller-v1.15.1"
_TEMPLATE = f"{_SOURCE}/rootfs/etc/nginx/template/nginx.tmpl"
_ISSUES = "https://github.com/kubernetes/kubernetes/issues"
_KEY = "nginx.ingress.kubernetes.io"

_PLAIN_PATH = re.compile(r"/[A-Za-z0-9_/-]*")
"""What strict-validate-path-type, the default since 1.12, allows an Exact or Prefix path to be; the dot apart."""
_STRICT = "1.12"
"""Since when strict-validate-path-type and enable-annotation-validation are on.

https://github.com/kubernetes/ingress-nginx/blob/main/changelog/controller-1.12.0-beta.0.md
"""
_STRICT_PATH = "letters, digits and /._- are all that an Exact or Prefix path may have; any other is written as a regex"
_STRICT_REALM = "a realm has letters, digits, spaces and -._~/: only"
_STRICT_TARGET = "a rewrite's target has letters, digits and -._~/:$ only"
_QUOTED = "1.13.7"
"""Since when, in 1.14 since 1.14.3, the template quotes locations and escapes what is in them.

https://github.com/kubernetes/ingress-nginx/blob/main/changelog/controller-1.13.7.md
"""
_REALM = re.compile(r"[A-Za-z0-9._~/: -]*")
"""What the validation of auth-realm, the default since 1.12, lets through: internal/ingress/annotations/parser."""
_NGINX_SYNTAX = re.compile(r"""["'`;{}\\$#\n]""")
_FORBIDDEN = re.compile(r"/etc/(?:passwd|shadow|group|nginx|ingress-controller)|/var/run/secrets|_by_lua")
"""What the controller ignores a whole Ingress for: internal/ingress/inspector/rules.go."""
_ACME = "/.well-known/acme-challenge"
"""Paths that begin so have neither auth nor a redirect to HTTPS: ConfigMap no-auth-locations, no-tls-redirect-…."""
_BODY_SECONDS = 60
"""How long nginx waits for the next piece of a body, and then closes the connection without an answer.

ConfigMap client-body-timeout, of which there is no annotation: internal/ingress/controller/config/config.go.
"""
_HEADS = (
    "a request with a line of more than 8 kB in its head, or a head of more than 33 kB, is answered 400 (ConfigMap "
    "large-client-header-buffers)"
)
_WORKER_SHUTDOWN_SECONDS = 240
"""How long a connection outlives a reload: ConfigMap worker-shutdown-timeout."""

ONLY_WEBSOCKETS = (
    'set_by_lua_block $only_websockets { local asked = ngx.req.get_headers()["Upgrade"] '
    'if type(asked) ~= "string" or asked:lower() ~= "websocket" then ngx.req.clear_header("Upgrade") end '
    'ngx.req.clear_header("HTTP2-Settings") return "" }'
)
"""What drops every upgrade but a WebSocket's: ConfigMap server-snippet. Several Upgrade headers come as a table.

In Lua, since nginx keeps the first value of ``$http_upgrade`` that anyone has asked for: headers-more clears the header
too late for a ``map`` of it. https://github.com/openresty/lua-nginx-module#set_by_lua_block
"""

_WEBHOOK = 8443
"""The TCP port of ``--validating-webhook``, as the Helm chart sets it: controller.admissionWebhooks.port.

https://github.com/kubernetes/ingress-nginx/blob/controller-v1.15.1/charts/ingress-nginx/values.yaml
"""
_HEAD_BUFFERS: Mapping[str, str] = {
    f"{_KEY}/proxy-buffer-size": HEAD_BUFFER,
    f"{_KEY}/proxy-buffers-number": str(HEAD_BUFFERS),
    f"{_KEY}/proxy-busy-buffers-size": BUSY_BUFFERS,
}
"""The third since 1.13, whose first two releases fall back to 8k, less than a buffer; before it nobody reads it.

https://github.com/kubernetes/ingress-nginx/issues/13598
"""

_BAND = 64  # regexes and exact paths start at a multiple of it, so that a new route seldom moves the others
_PADDING = "(?:)"  # matches nothing, and is four characters of text
_EXACT_PADDING = 3  # what an exact path needs to be longer than the same prefix with its "(/(.*))?"


@dataclass(slots=True, kw_only=True)
class _App(Part):
    """What every Ingress of the app shares."""

    controller: IngressNginx
    tls: list[Mapping[str, object]] = field(default_factory=list)
    annotations: dict[str, str] = field(default_factory=dict)

    def finish(self) -> None:
        """Say what holds for the host as a whole."""
        self.controller.say_of_host(self.job)


@dataclass(slots=True, kw_only=True)
class _Location(Part):
    """One route: its path and the annotations of its Ingress."""

    app: _App
    controller: IngressNginx
    path: tuple[str, str] = ("", "")
    annotations: dict[str, str] = field(default_factory=dict)

    def finish(self) -> None:
        """Emit the Ingress."""
        self.controller.emit(self)


@dataclass(frozen=True, kw_only=True)
class IngressNginx(Controller):
    """Facts of an ingress-nginx installation.

    ``tcp_services`` and ``udp_services`` are the ConfigMaps (``namespace/name``) that its flags name, ``tcp_ports``
    and ``udp_ports`` the ports that its flags and its Service are known to serve. ``hsts`` is what its ConfigMap makes
    it send for every app, ``"off"`` for nothing; left out: unknown. ``snippets_allowed``: its ConfigMap allows
    configuration-snippet, which the dropping of Authorization on open routes needs. ``allowed_response_headers`` are
    those that its ConfigMap lets apps set (``global-allowed-response-headers``).
    """

    name: ClassVar[str] = "ingress-nginx"
    title: ClassVar[str] = "ingress-nginx"
    retired = "March 2026"  # https://github.com/kubernetes/ingress-nginx#ingress-nginx-retirement
    traits: ClassVar[Mapping[Trait, Position]] = {
        **nginx.TRAITS,
        Trait.EARLY_HINTS: not_known(
            "https://nginx.org/en/docs/http/ngx_http_core_module.html#early_hints"
        ),  # 1.29 and later
    }
    newest: ClassVar[str] = "1.15"
    oldest: ClassVar[str] = "1.9"
    protecting_annotations: ClassVar[tuple[str, ...]] = (
        "kubernetes.io/ingress.class",
        *(
            f"{_KEY}/{key}"
            for key in (
                "allowlist-source-range",
                "app-root",
                "auth-*",
                "canary*",
                "configuration-snippet",
                "connection-proxy-header",
                "custom-headers",
                "custom-http-errors",
                "denylist-source-range",
                "enable-global-auth",
                "force-ssl-redirect",
                "from-to-www-redirect",
                "modsecurity-snippet",
                "permanent-redirect*",
                "preserve-trailing-slash",
                "rewrite-target",
                "satisfy",
                "server-alias",
                "server-snippet",
                "ssl-passthrough",
                "ssl-redirect",
                "stream-snippet",
                "temporal-redirect*",
                "use-regex",
                "whitelist-source-range",
            )
        ),
    )
    # https://kubernetes.github.io/ingress-nginx/user-guide/tls/#default-ssl-certificate
    without_certificate: ClassVar[str] = "HTTPS answers with the controller's own self-signed certificate"
    known_holes: ClassVar[tuple[Hole, ...]] = (
        Hole(
            name="CVE-2025-1974",
            does="can be taken over by whoever reaches its admission webhook in the network of pods",
            between=(("1.9", "1.11.5"), ("1.12.0-beta.0", "1.12.1")),
            source=f"{_ISSUES}/131009",
            opens=True,
        ),
        Hole(
            name="CVE-2025-1097, CVE-2025-1098, CVE-2025-24514",
            does="runs what annotations of an Ingress smuggle into nginx.conf",
            between=(("1.9", "1.11.5"), ("1.12.0-beta.0", "1.12.1")),
            source=f"{_ISSUES}/131007",
        ),
        Hole(
            name="CVE-2024-7646",
            does="lets a line break past the check of annotations",
            between=(("1.9", "1.10.4"), ("1.11", "1.11.2")),
            source=f"{_ISSUES}/126744",
        ),
        Hole(
            name="CVE-2026-24512, CVE-2026-1580",
            does="runs what the path and auth-method of an Ingress smuggle into nginx.conf",
            between=(("1.9", "1.13.7"), ("1.14", "1.14.3")),
            source=f"{_ISSUES}/136678",
        ),
        Hole(
            name="CVE-2026-3288",
            does="runs what rewrite-target of an Ingress smuggles into nginx.conf",
            between=(("1.9", "1.13.8"), ("1.14", "1.14.4")),
            source=f"{_ISSUES}/137560",
        ),
        Hole(
            name="CVE-2026-4342",
            does="runs what annotations and the path of an Ingress together smuggle into nginx.conf",
            between=(("1.9", "1.13.9"), ("1.14", "1.14.5"), ("1.15", "1.15.1")),
            source=f"{_ISSUES}/137893",
        ),
    )
    annotation_syntax: ClassVar[tuple[str, str] | None] = (f"{_KEY}/*", _NGINX_SYNTAX.pattern)
    # set in every location of the template
    forwarded: ClassVar[frozenset[str]] = frozenset(("X-Forwarded-Host", "X-Forwarded-Port", "X-Real-IP"))
    # those of the controller itself, left out of tcp- and udp-services: getStreamServices in controller.go; and that of
    # the admission webhook, which is not left out: nginx can bind it no more
    reserved_ports: ClassVar[frozenset[int]] = frozenset((80, 442, 443, 8181, _WEBHOOK, 10245, 10246, 10247, 10254))
    # nginx itself verifies apr1 and {SHA}; the rest is crypt(3) of the image's musl, which knows bcrypt as $2y$ alone.
    # https://git.musl-libc.org/cgit/musl/tree/src/crypt/crypt_blowfish.c
    # https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html#auth_basic_user_file
    basic_secret: ClassVar[SecretForm | None] = SecretForm(
        key="auth",
        hash_kinds=(
            HashKind.APR1,
            HashKind.BCRYPT,
            HashKind.SHA512_CRYPT,
            HashKind.SHA256_CRYPT,
            HashKind.MD5_CRYPT,
            HashKind.SHA1,
        ),
        bcrypt="$2y$",
        source=f"{_ANNOTATIONS}#authentication",
    )
    digest_secret: ClassVar[SecretForm | None] = SecretForm(key="auth", source=f"{_ANNOTATIONS}#authentication")

    ingress_class: str = option("nginx", dns_name)
    tcp_services: str = option("ingress-nginx/tcp-services", place)
    udp_services: str = option("ingress-nginx/udp-services", place)
    tcp_ports: tuple[int, ...] = option((), port_number)
    udp_ports: tuple[int, ...] = option((), port_number)
    hsts: x.Hsts | Literal["off"] | None = None
    snippets_allowed: bool = False
    allowed_response_headers: tuple[str, ...] = option((), word)

    support: ClassVar[Mapping[Feature, Support]] = {
        Feature.HOST: native(source=f"{_DOCS}/user-guide/basic-usage/"),
        Feature.WILDCARD_HOST: native(
            source=f"{_SOURCE}/internal/ingress/controller/template/template.go",
            why="one label, as Kubernetes means it",
        ),
        Feature.SHARED_HOST: native(source=f"{_DOCS}/how-it-works/#building-the-nginx-model"),
        Feature.TLS_SECRET: native(source=f"{_DOCS}/user-guide/tls/"),
        Feature.TLS_CERT_MANAGER: native(source="https://cert-manager.io/docs/usage/certificate/"),
        Feature.TLS_MANAGED: absent(
            "ingress-nginx has no certificates of a cloud",
            source=f"{_DOCS}/user-guide/tls/",
            instead="use a cert-manager issuer",
        ),
        Feature.HTTPS_REDIRECT: native(
            source=f"{_DOCS}/user-guide/tls/#server-side-https-enforcement-through-redirect"
        ),
        Feature.HTTP_AND_HTTPS: native(
            source=f"{_DOCS}/user-guide/tls/#server-side-https-enforcement-through-redirect"
        ),
        Feature.HSTS: cluster_config(
            "the header is the same for every app, and comes from the controller's ConfigMap",
            source=f"{_CONFIGMAP}#hsts",
        ),
        Feature.EXTERNAL_DNS: native(
            source="https://kubernetes-sigs.github.io/external-dns/latest/docs/sources/ingress/"
        ),
        Feature.ANNOTATIONS: native(source=_ANNOTATIONS),
        Feature.PATH_PREFIX: native(source=_MATCHING, why=_STRICT_PATH, changed_in=_STRICT),
        Feature.PATH_EXACT: native(source=_MATCHING, why=_STRICT_PATH, changed_in=_STRICT),
        Feature.PATH_REGEX: native(
            source=_MATCHING,
            changed_in=_QUOTED,
            why="every path of the host becomes a regex with it; each is written anchored, case-sensitive, and of a length that gives its place",
        ),
        Feature.BACKEND_NAMESPACE: absent(
            "an Ingress reaches Services of its own namespace",
            source="https://kubernetes.io/docs/concepts/services-networking/ingress/",
        ),
        Feature.HEALTH_CHECK: partial(
            "ingress-nginx follows the pods' readiness; the health check path becomes the readiness probe of workloads made here, and says nothing of other Services",
            source=f"{_DOCS}/user-guide/miscellaneous/#why-endpoints-and-not-services",
        ),
        Feature.RESPONSE_HEADERS: cluster_config(
            "the controller's ConfigMap must allow the headers by name; a route with another is answered by 503",
            source=f"{_ANNOTATIONS}#custom-headers",
            since="1.11",
        ),
        Feature.IP_ALLOW_LIST: cluster_config(
            "the controller must see the addresses of clients", source=f"{_ANNOTATIONS}#whitelist-source-range"
        ),
        Feature.BASIC_AUTH: native(source=f"{_ANNOTATIONS}#authentication", why=_STRICT_REALM, changed_in=_STRICT),
        Feature.DIGEST_AUTH: native(source=f"{_ANNOTATIONS}#authentication", why=_STRICT_REALM, changed_in=_STRICT),
        Feature.DROP_AUTHORIZATION: partial(
            "behind a password the header is dropped; an open route passes it on, since only a configuration-snippet could drop it (option snippets_allowed, when the ConfigMap allows them)",
            source=_TEMPLATE,
        ),
        Feature.DROP_FORWARDED: partial(
            "the backend gets the controller's own X-Real-IP and X-Forwarded-For, -Host, -Port and -Proto, but Forwarded, "
            "X-Forwarded-Prefix and X-Forwarded-Server as the client writes them, since only a configuration-snippet could "
            "drop them (option snippets_allowed, when the ConfigMap allows them)",
            source=_TEMPLATE,
        ),
        Feature.WEBSOCKETS: built_in(source=f"{_DOCS}/user-guide/miscellaneous/#websockets"),
        Feature.DROP_UPGRADES: cluster_config(
            "by an annotation for backends that look at Connection as well; for those that look at Upgrade alone by a snippet in the controller's ConfigMap, which is asked for where a backend keeps something from some",
            source=_TEMPLATE,
        ),
        Feature.RESPONSE_TIMEOUT: native(
            source=f"{_ANNOTATIONS}#custom-timeouts",
            why="counted between two reads: a stream that keeps sending is never cut",
        ),
        Feature.CONNECT_TIMEOUT: native(source=f"{_ANNOTATIONS}#custom-timeouts"),
        Feature.BODY_LIMIT: native(source=f"{_ANNOTATIONS}#custom-max-body-size"),
        Feature.BODY_UNLIMITED: native(source=f"{_ANNOTATIONS}#custom-max-body-size"),
        Feature.STRIP_PREFIX: native(source=f"{_DOCS}/examples/rewrite/", why=_STRICT_TARGET, changed_in=_STRICT),
        Feature.REPLACE_PREFIX: native(source=f"{_DOCS}/examples/rewrite/", why=_STRICT_TARGET, changed_in=_STRICT),
        Feature.REGEX_REWRITE: native(source=f"{_DOCS}/examples/rewrite/", why=_STRICT_TARGET, changed_in=_STRICT),
        Feature.TCP_PORT: cluster_config(
            "ports are keys of one ConfigMap, and ports of the controller's Service", source=_STREAMS
        ),
        Feature.UDP_PORT: cluster_config(
            "ports are keys of one ConfigMap, and ports of the controller's Service", source=_STREAMS
        ),
    }

    # ------------------------------------------------------------------------------------- what it says

    def notes(self, site: Site) -> Iterator[Note]:
        """The project has ended; and how large a request's head may be."""
        yield from super().notes(site)
        yield Note(
            text=f"ingress-nginx was retired in {self.retired} with 1.15.1: flaws found since are not repaired "
            "(https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/)"
        )
        if any(site.rules.values()):
            yield Note(text=_HEADS)

    def stance(self, feature: Feature) -> Support:
        """Snippets, where they are allowed, drop Authorization and what a client says of forwarding on every route."""
        if feature is Feature.DROP_AUTHORIZATION and self.snippets_allowed:
            return native(source=f"{_ANNOTATIONS}#configuration-snippet")
        if feature is Feature.DROP_FORWARDED and self.snippets_allowed:
            why = "the backend gets the controller's own X-Real-IP and X-Forwarded-For, -Host, -Port and -Proto"
            return native(source=f"{_ANNOTATIONS}#configuration-snippet", why=why, noted=True)
        return super().stance(feature)

    def address_command(self, exposure: x.Exposure) -> str:
        """Any Ingress of the app has the address."""
        return super().address_command(exposure.replace(name=first_ingress(exposure)))

    @property
    def client_address(self) -> str | None:
        """The Service's policy, or PROXY protocol."""
        return (
            "Helm value controller.service.externalTrafficPolicy: Local; behind a load balancer that speaks PROXY protocol "
            'data: {use-proxy-protocol: "true"} in the controller\'s ConfigMap'
        )

    @property
    def client_header(self) -> str | None:
        """X-Forwarded-For, as far as the proxies before it are trusted."""
        return (
            'data: {use-forwarded-headers: "true", proxy-real-ip-cidr: <its networks>} in the controller\'s ConfigMap'
        )

    def limits(self, site: Site) -> Iterator[Problem]:
        """What the controller's admission refuses or ignores, and what it could not tell apart."""
        yield from super().limits(site)
        for exposure in site.exposures:
            yield from self._annotation_limits(exposure)
            yield from self._realm_limits(exposure, site)
            yield from self._header_limits(exposure, site)
            yield from self._path_limits(exposure, site)
            yield from self._port_limits(exposure, site)
        yield from self._hsts_limits(site)

    @property
    def _refuses_dots(self) -> bool:
        """Whether strict-validate-path-type refuses a dot: mended in 1.12.6 and 1.13.2.

        https://github.com/kubernetes/ingress-nginx/blob/main/changelog/controller-1.13.2.md
        """
        early_1_12 = self.is_at_least("1.12") and not self.is_at_least("1.12.6")
        return early_1_12 or (self.is_at_least("1.13") and not self.is_at_least("1.13.2"))

    def _annotation_limits(self, exposure: x.Exposure) -> Iterator[Problem]:
        """The controller writes the values of its own annotations into nginx.conf; a raw port has no object of its own."""
        if exposure.annotations and not exposure.hosts:
            reason = "a raw port is a key of a ConfigMap here, and no object of the app's could carry them"
            yield self.problem("annotations", exposure, "annotations", reason)
        for key, value in exposure.annotations.items():
            if key.startswith(f"{_KEY}/") and (found := _NGINX_SYNTAX.search(value)):
                reason = f'the value ends up in nginx.conf, where "{found[0]}" means something'
                yield self.problem("annotations", exposure, f'annotations["{key}"]', reason)

    def _realm_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        """A realm that the controller finds invalid takes the whole Ingress down."""
        for rule in site.rules[exposure.name]:
            if rule.auth is not None and not _REALM.fullmatch(rule.auth.realm):
                reason = "ingress-nginx takes a realm of letters, digits, spaces and -._~/: only"
                yield self.problem("realm", exposure, f"{rule.asked['auth']}.realm", reason)

    def _header_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        """The annotation names the ConfigMap with its namespace; a header is one token, with its name."""
        asking = [rule for rule in site.rules[exposure.name] if rule.response_headers]
        for rule in asking:
            for name, value in rule.response_headers.items():
                if len(f"{name}: {value}") > LONGEST_TOKEN:
                    where = f'{rule.asked["response_headers"]}["{name}"]'
                    reason = f"nginx reads a header of {LONGEST_TOKEN} characters at most, its name included"
                    yield self.problem("response-headers", exposure, where, reason)
        if exposure.namespace is None and (first := next(iter(asking), None)):
            reason = (
                "ingress-nginx spells the namespace of the ConfigMap with the headers, and the description has none"
            )
            yield self.problem("namespace", exposure, first.asked["response_headers"], reason, hint="give namespace")

    def _path_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        group = _groups(site, self._refuses_dots)[exposure.name]
        lengths = {id(rule): len(group.paths[id(rule)][0]) for rule in site.rules[exposure.name]}
        longest = max(lengths, key=lambda one: lengths[one], default=0)
        dotted_text = group.dotted if dotted_hosts(exposure, site) else ""
        for rule in site.rules[exposure.name]:
            where = f"{rule.where}.path".lstrip(".")
            text, barrier = group.paths[id(rule)][0], group.barriers.get(id(rule), "")
            if found := _FORBIDDEN.search(text) or _FORBIDDEN.search(rule.path):
                reason = f'ingress-nginx ignores an Ingress with "{found[0]}" in a path'
                yield self.problem("path", exposure, where, reason)
            if not is_readable(text, barrier, dotted_text if id(rule) == longest else ""):
                reason = "nginx cannot read a path of this length, or the regex that keeps its other spellings closed"
                yield self.problem("path", exposure, where, reason, hint="shorten it, or give it fewer slashes")
            if slow := too_slow(rule):
                yield self.problem("path", exposure, where, slow.reason, hint=slow.hint)
            if proves_by_http01(exposure) and answers_challenge(rule):
                reason = f"the regex answers {_ACME}/ before cert-manager's HTTP-01 solver does: no certificate comes"
                yield self.problem("challenge", exposure, where, reason, hint="narrow it, or use a DNS-01 solver")

    def _port_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        streams = site.streams[exposure.name]
        if streams and exposure.namespace is None:
            reason = "ingress-nginx spells the namespace of a TCP or UDP Service, and the description has none"
            yield self.problem("namespace", exposure, "namespace", reason, hint="give namespace")
        for stream in streams:
            if stream.number in self.reserved_ports and (stream.protocol == "TCP" or stream.number != _WEBHOOK):
                reason = f"port {stream.number} is the controller's own"
                yield self.problem("reserved-port", exposure, f"{stream.where}.number", reason)

    def _hsts_limits(self, site: Site) -> Iterator[Problem]:
        asking = [exposure for exposure in site.exposures if exposure.hsts is not None]
        for exposure in asking:
            if exposure.hsts != asking[0].hsts:
                reason = f"the header is one for all apps here, and {asking[0].name} asks for another"
                yield self.problem("hsts", exposure, "hsts", reason)

    def joined_names(self, site: Site) -> Iterator[JoinedName]:
        """Upstreams of the user's Services: the first that has a name is everyone's.

        https://github.com/kubernetes/ingress-nginx/blob/controller-v1.13.0/internal/ingress/controller/util.go (upstreamName)
        """
        yield from joined_services(site, str)

    def service(self, part: Part, rule: Rule) -> tuple[str, int | str]:
        """By a name of the port that no other Service has."""
        return own_port(part, rule, *super().service(part, rule))

    # ------------------------------------------------------------------------------------- parts

    def parts(self, job: Job) -> Iterable[Part]:
        """The app, an Ingress a route, and the raw ports."""
        app = _App(job=job, needs=job.app_needs(), controller=self, annotations=_redirect(on=False))
        yield app
        # whoever sets one of the three says all: nginx loads nothing at all where they do not go together
        sizes = {} if _HEAD_BUFFERS.keys() & job.exposure.annotations.keys() else _HEAD_BUFFERS
        for rule in job.rules:
            needs, annotations = job.route_needs(rule), dict(sizes)
            yield _Location(job=job, needs=needs, rules=(rule,), app=app, controller=self, annotations=annotations)
        yield Part(job=job, needs=job.port_needs())

    def emit(self, location: _Location) -> None:
        """Write the Ingress of a route; what the user annotates comes last and wins over what protects nothing."""
        job, rule, app = location.job, location.rule, location.app
        ingress = IngressDraft(
            job=job,
            name=job.name(path_role(rule.path, rule.match)),
            ingress_class=self.ingress_class,
            hosts=job.exposure.hosts,
            annotations={**location.annotations, **app.annotations},
            tls=[dict(entry) for entry in app.tls],
        )
        path, path_type = location.path
        ingress.path(path, path_type, self.service(location, rule))
        job.draft.add(ingress.manifest(), closes=rule.is_closed)
        group = _groups(job.site, self._refuses_dots)[job.exposure.name]
        if text := group.barriers.get(id(rule)):
            self._emit_for_nobody(location, job.name(path_role(rule.path, rule.match), "closed"), text, ingress.hosts)
        if rule is job.rules[0] and (hosts := dotted_hosts(job.exposure, job.site)):
            self._emit_for_nobody(location, job.name("dots"), group.dotted, hosts)

    def _emit_for_nobody(self, location: _Location, name: str, path: str, hosts: tuple[str, ...]) -> None:
        """An Ingress for paths that are nobody's: everyone is denied."""
        app = location.app
        ingress = IngressDraft(
            job=location.job,
            name=name,
            ingress_class=self.ingress_class,
            hosts=hosts,
            annotations={
                f"{_KEY}/use-regex": "true",
                f"{_KEY}/denylist-source-range": "0.0.0.0/0,::/0",
                **app.annotations,
            },
            tls=[dict(entry) for entry in app.tls],
        )
        ingress.path(path, "ImplementationSpecific", self.service(location, location.rule))
        location.job.draft.add(ingress.manifest(), closes=True)

    def say_of_host(self, job: Job) -> None:
        """What other Ingresses, the backends' own reading of a path, and reloads can do to the app."""
        group = _groups(job.site, self._refuses_dots)[job.exposure.name]
        if not job.rules:
            return
        if group.has_closed or group.is_regex:
            job.draft.note(
                "give all apps of a host together: an Ingress from elsewhere with use-regex or rewrite-target, or a "
                "longer path, changes which route of the host answers",
                where="hosts",
            )
        longest = _longest_timeout(job.site)
        if longest > _WORKER_SHUTDOWN_SECONDS:
            job.draft.require(
                "worker-shutdown-timeout",
                f"a reload, which any Ingress of the cluster may cause, leaves connections open for {longest} s",
                kind="flag",
                line=f'data: {{worker-shutdown-timeout: "{longest}s"}} in the controller\'s ConfigMap',
                where="timeout_seconds",
            )
        if longest > _BODY_SECONDS:
            job.draft.require(
                "client-body-timeout",
                f"an upload may pause for {longest} s: by default it is ended after {_BODY_SECONDS} s without an answer, and "
                "no route can change that",
                kind="flag",
                line=f'data: {{client-body-timeout: "{longest}"}} in the controller\'s ConfigMap',
                where="timeout_seconds",
            )
        else:
            job.draft.note(
                f"an upload that pauses for {_BODY_SECONDS} s is ended without an answer (ConfigMap client-body-timeout)"
            )

    # ------------------------------------------------------------------------------------- the app

    @renders(Feature.HOST, Feature.WILDCARD_HOST, Feature.SHARED_HOST)
    def host(self, part: Part, need: Need) -> None:
        """Hosts are on every Ingress; the controller makes one nginx server of the Ingresses of a host."""
        part.job.draft.require(
            "ingress-class",
            f"IngressClass {self.ingress_class} exists, with controller k8s.io/ingress-nginx (F5's is often named nginx too)",
            kind="class",
            where="hosts",
        )
        if part.job.exposure.tls and part.job.exposure.hsts is None:
            part.job.draft.require(
                "hsts",
                "the controller sends no HSTS; by default it does for every app, sub-domains included",
                kind="flag",
                line='data: {hsts: "false"} in the controller\'s ConfigMap',
                where="hsts",
                confirmed=self.hsts == "off",
            )

    @renders(Feature.TLS_SECRET)
    def tls_secret(self, part: _App, need: Need) -> None:
        """``spec.tls`` names the certificate."""
        part.tls.append(tls_entry(hosts_of(need.value, part.job.exposure), secret_of(need.value, part.job)))
        require_certificate(part, need, without=self.without_certificate)

    @renders(Feature.TLS_CERT_MANAGER)
    def tls_cert_manager(self, part: _App, need: Need) -> None:
        """A Certificate, whose Secret ``spec.tls`` names."""
        render_certificate(part, need, http01={"ingress": {"ingressClassName": self.ingress_class}})
        self.tls_secret(part, need)
        dns01 = isinstance(need.value, x.LetsEncrypt) and isinstance(need.value.solver, x.Dns01)
        if not dns01 and any(answers_challenge(rule) for rule in part.job.rules):
            part.job.draft.note(
                f"a regex answers {_ACME}/ before an HTTP-01 solver does: the issuer needs DNS-01",
                feature=need.feature,
                where=need.where,
            )
        if not dns01 and self._refuses_dots:
            # https://cert-manager.io/docs/releases/release-notes/release-notes-1.18/
            part.job.draft.require(
                "solver-path-type",
                f"ingress-nginx {self.at_version} admits the solver's path, in which strict-validate-path-type refuses "
                "the dot (mended in 1.12.6 and 1.13.2; cert-manager 1.17 and earlier are not concerned)",
                kind="certificates",
                line="--feature-gates=ACMEHTTP01IngressPathTypeExact=false on cert-manager's controller",
                where=need.where,
            )

    @renders(Feature.HTTPS_REDIRECT)
    def https_redirect(self, part: _App, need: Need) -> None:
        """Forced: ``ssl-redirect`` alone serves plain HTTP for as long as the certificate is not there."""
        part.annotations |= _redirect(on=True)

    @renders(Feature.HTTP_AND_HTTPS)
    def http_and_https(self, part: _App, need: Need) -> None:
        """Off, since it is on by default where there is TLS."""
        part.annotations |= _redirect(on=False)

    @renders(Feature.HSTS)
    def hsts_header(self, part: _App, need: Need) -> None:
        """The ConfigMap's; an app can only say what it must be."""
        asked: x.Hsts = need.value
        flags = {"hsts-include-subdomains": asked.include_subdomains, "hsts-preload": asked.preload}
        lines = {"hsts": "true", "hsts-max-age": str(asked.max_age_seconds)}
        lines |= {key: "true" if on else "false" for key, on in flags.items()}
        data = ", ".join(f'{key}: "{value}"' for key, value in lines.items())
        part.job.draft.require(
            "hsts",
            f"the controller sends Strict-Transport-Security: {asked.header}, for every app",
            kind="flag",
            line=f"data: {{{data}}} in the controller's ConfigMap",
            feature=need.feature,
            where=need.where,
            confirmed=self.hsts == asked,
        )

    @renders(Feature.EXTERNAL_DNS)
    def external_dns(self, part: _App, need: Need) -> None:
        """external-dns reads the hosts from the Ingress itself, and the address from its status."""
        part.annotations |= external_dns(need.value)
        part.job.draft.require(
            "published-service",
            "the controller publishes its address in the Ingress's status (the Helm chart's default)",
            kind="flag",
            line="--publish-service=<namespace>/<the controller's Service>",
            where=need.where,
        )

    @renders(Feature.ANNOTATIONS)
    def annotations(self, part: _App, need: Need) -> None:
        """As they are, on every Ingress."""
        part.annotations |= need.value

    # ------------------------------------------------------------------------------------- routes

    @renders(Feature.PATH_PREFIX, Feature.PATH_EXACT, Feature.PATH_REGEX)
    def path(self, part: _Location, need: Need) -> None:
        """Plain or a regex, as the host is. ``use-regex`` goes on each Ingress of a regex host, to stand by itself."""
        part.path = _groups(part.job.site, self._refuses_dots)[part.job.exposure.name].paths[id(part.rule)]
        if part.path[1] == "ImplementationSpecific":
            part.annotations[f"{_KEY}/use-regex"] = "true"
        site = part.job.site
        guards = site.once(guards_of, site.rules_beside(part.job.exposure))
        if _target(part.rule) is None and hands_on_decoded(part.rule, guards, site):
            part.annotations[f"{_KEY}/rewrite-target"] = "$uri"
            part.job.draft.note(DECODED_PATH, where=need.where)

    @renders(Feature.HEALTH_CHECK)
    def health_check(self, part: _Location, need: Need) -> None:
        """The readiness probe is the workload's."""

    @renders(Feature.RESPONSE_HEADERS)
    def response_headers(self, part: _Location, need: Need) -> None:
        """A ConfigMap beside the Ingress; a header that the controller's own does not allow closes the route with 503."""
        job, names = part.job, sorted(need.value)
        name = job.name(self.role(need), "headers")
        job.draft.add(job.manifest("v1", "ConfigMap", name, data=dict(need.value)))
        part.annotations[f"{_KEY}/custom-headers"] = f"{job.exposure.namespace}/{name}"
        job.draft.require(
            "response-headers",
            f"the controller lets apps set {', '.join(names)}",
            kind="flag",
            line=f'data: {{global-allowed-response-headers: "{",".join(names)}"}} in the '
            "controller's ConfigMap, beside those of other apps",
            feature=need.feature,
            where=need.where,
            confirmed=set(names) <= set(self.allowed_response_headers),
        )

    @renders(Feature.IP_ALLOW_LIST)
    def ip_allow_list(self, part: _Location, need: Need) -> None:
        """By the address that nginx has for the client: a header of its own making changes nothing."""
        part.annotations[f"{_KEY}/whitelist-source-range"] = ",".join(need.value)

    @renders(Feature.BASIC_AUTH)
    def basic_auth(self, part: _Location, need: Need) -> None:
        """The users' Secret; without it the controller answers 503."""
        self._auth(part, need, "basic")

    @renders(Feature.DIGEST_AUTH)
    def digest_auth(self, part: _Location, need: Need) -> None:
        """As Basic auth, with lines ``user:realm:HA1``."""
        self._auth(part, need, "digest")
        # https://github.com/atomx/nginx-http-auth-digest#directives
        part.job.draft.note(
            "Digest logins are known to one replica of the controller each, and five failed ones shut the client's "
            "address (a proxy's, behind one) out for 5 minutes",
            feature=need.feature,
            where=need.where,
        )

    def _auth(self, part: _Location, need: Need, kind: str) -> None:
        part.annotations |= {
            f"{_KEY}/auth-type": kind,
            f"{_KEY}/auth-secret": self.credentials(part, need),
            f"{_KEY}/auth-secret-type": "auth-file",
            f"{_KEY}/auth-realm": need.value.realm,
        }
        if redirects(part.job.exposure):
            part.job.draft.note(
                "while the Secret with the users is not there plain HTTP is answered 503, and not by the redirect",
                feature=need.feature,
                where=need.where,
            )

    @renders(Feature.DROP_AUTHORIZATION)
    def drop_authorization(self, part: _Location, need: Need) -> None:
        """The template drops the header where it asks for a password, and sets it nowhere else."""
        if self.snippets_allowed and part.rule.auth is None:
            self._drop(part, need, ("Authorization",))

    @renders(Feature.DROP_FORWARDED)
    def drop_forwarded(self, part: _Location, need: Need) -> None:
        """What the template does not set itself: what is set twice is sent twice."""
        if self.snippets_allowed:
            self._drop(part, need, [name for name in need.value if name not in self.forwarded])

    def _drop(self, part: _Location, need: Need, headers: Iterable[str]) -> None:
        """In one snippet, which is all that a location has; an empty header is not sent."""
        key = f"{_KEY}/configuration-snippet"
        lines = [part.annotations[key]] if key in part.annotations else []
        part.annotations[key] = "\n".join([*lines, *(f'proxy_set_header {name} "";' for name in headers)])
        part.job.draft.require(
            "snippets",
            "the controller's ConfigMap allows snippets",
            kind="flag",
            line='data: {allow-snippet-annotations: "true", annotations-risk-level: "Critical"} in the '
            "controller's ConfigMap",
            where=need.where,
            confirmed=True,
        )

    @renders(Feature.DROP_UPGRADES)
    def drop_upgrades(self, part: _Location, need: Need) -> None:
        """``keep-alive`` is what HTTP/1.1 means without a Connection header, and asks for no upgrade.

        The template hands Upgrade on nevertheless, and Hypercorn 0.18 looks at that alone.
        """
        if not need.value:
            part.annotations[f"{_KEY}/connection-proxy-header"] = "keep-alive"
        bar_upgrades(part, need, _only_websockets())

    @renders(Feature.RESPONSE_TIMEOUT)
    def response_timeout(self, part: _Location, need: Need) -> None:
        """No second server after that time: by default a silent one is followed by up to two more."""
        seconds = str(need.value)
        part.annotations |= {
            f"{_KEY}/proxy-read-timeout": seconds,
            f"{_KEY}/proxy-send-timeout": seconds,
            f"{_KEY}/proxy-next-upstream-timeout": seconds,
        }

    @renders(Feature.CONNECT_TIMEOUT)
    def connect_timeout(self, part: _Location, need: Need) -> None:
        """Whole seconds."""
        part.annotations[f"{_KEY}/proxy-connect-timeout"] = str(need.value)

    @renders(Feature.BODY_LIMIT, Feature.BODY_UNLIMITED)
    def body(self, part: _Location, need: Need) -> None:
        """Bytes; 0 is no limit, where the default is 1 MiB."""
        part.annotations[f"{_KEY}/proxy-body-size"] = str(need.value or 0)

    @renders(Feature.STRIP_PREFIX, Feature.REPLACE_PREFIX, Feature.REGEX_REWRITE)
    def rewrite(self, part: _Location, need: Need) -> None:
        """Captures of the path's own regex; nginx keeps the query."""
        target = _target(part.rule)
        if target is None:
            return
        part.annotations[f"{_KEY}/rewrite-target"] = target
        part.job.draft.note(
            "nginx decodes a path that it rewrites: an encoded slash (%2F) reaches the backend as /",
            feature=need.feature,
            where=need.where,
        )

    # ------------------------------------------------------------------------------------- ports

    @renders(Feature.TCP_PORT)
    def tcp_port(self, part: Part, need: Need) -> None:
        """A key of the tcp-services ConfigMap."""
        self._stream(part, need, self.tcp_services, confirmed=need.value.number in self.tcp_ports)
        part.job.draft.note(
            "a TCP connection idle for 600 s is cut (ConfigMap proxy-stream-timeout)",
            feature=need.feature,
            where=need.where,
        )

    @renders(Feature.UDP_PORT)
    def udp_port(self, part: Part, need: Need) -> None:
        """A key of the udp-services ConfigMap."""
        self._stream(part, need, self.udp_services, confirmed=need.value.number in self.udp_ports)
        note = part.job.draft.note
        note(
            "one UDP datagram gets one answer (ConfigMap proxy-stream-responses)",
            feature=need.feature,
            where=need.where,
        )
        note(
            "each source of UDP datagrams takes two of the 16,384 connections of an nginx worker until its answer, or for "
            "600 s: 8,191 sources without one stop HTTP of the whole cluster (ConfigMap max-worker-connections, "
            "proxy-stream-timeout)",
            feature=need.feature,
            where=need.where,
        )

    def _stream(self, part: Part, need: Need, config_map: str, *, confirmed: bool) -> None:
        stream: Stream = need.value
        draft, kind = part.job.draft, stream.protocol.lower()
        service, namespace = service_of(stream.backend, part.job.exposure)
        target = f"{namespace}/{service}:{stream.target}"
        space, _, name = config_map.rpartition("/")
        found = draft.find_cluster("ConfigMap", name, space)
        if found is None:
            found = manifest("v1", "ConfigMap", name, part.job.exposure, draft.controller, namespace=space, data={})
            draft.add_cluster(
                found,
                how_to_merge=f"ConfigMap {config_map} is one for all apps: merge these keys of data into it, do not replace "
                f"it (kubectl patch configmap {name} -n {space} --type merge --patch-file FILE); the controller runs with "
                f"--{kind}-services-configmap={config_map}",
            )
        found["data"] = dict(sorted({**found["data"], str(stream.number): target}.items(), key=_port_number))
        draft.require(
            f"{kind}-port-{stream.number}",
            f"the controller reads ConfigMap {config_map}, and its Service has {stream.protocol} port {stream.number}",
            kind="entry-point",
            line=f"--{kind}-services-configmap={config_map}, and in the controller's Service "
            f"{{name: {kind}-{stream.number}, port: {stream.number}, protocol: {stream.protocol}}}; "
            f'or in Helm values {kind}: {{"{stream.number}": "{target}"}}, which makes flag, ConfigMap and port',
            feature=need.feature,
            where=need.where,
            confirmed=confirmed,
        )


def _only_websockets() -> str:
    return f"data: {{server-snippet: '{ONLY_WEBSOCKETS}'}} in the controller's ConfigMap, before what is there"


def _redirect(*, on: bool) -> dict[str, str]:
    """``preserve-trailing-slash``: the redirect would take it off, and ``/foo/`` is not ``/foo`` to every app."""
    value = "true" if on else "false"
    return {
        f"{_KEY}/ssl-redirect": value,
        f"{_KEY}/force-ssl-redirect": value,
        **({f"{_KEY}/preserve-trailing-slash": value} if on else {}),
    }


def _port_number(item: tuple[str, str]) -> int:
    return int(item[0])


# --------------------------------------------------------------------------------------------- paths


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    """Exposures that share hosts, directly or through one another: decided together, since a regex reaches them all."""

    paths: Mapping[int, tuple[str, str]]
    """The path and pathType of every route, by its id."""
    barriers: Mapping[int, str]
    """The regex of what is nobody's behind a route, by its id."""
    dotted: str
    """The regex of paths that may be anything to a backend."""
    is_regex: bool
    has_closed: bool


@lru_cache(maxsize=1)
def _groups(site: Site, refuses_dots: bool) -> Mapping[str, _Group]:  # noqa: FBT001  the key of a cache
    """The group of every exposure, by its name."""
    found: dict[str, _Group] = {}
    for exposure in site.exposures:
        if exposure.name in found:
            continue
        names = sorted(one.name for one in site.sharing(exposure))
        rules = {name: site.rules[name] for name in names}
        every = [rule for own in rules.values() for rule in own]
        is_regex = any(_needs_regex(rule, refuses_dots=refuses_dots) for rule in every) or _crosses(rules)
        is_regex = is_regex or any(dotted_hosts(site_app, site) for site_app in site.sharing(exposure))
        plain = {key: path for own in rules.values() for key, path in _plain_paths(own).items()}
        texts = _regex_paths(every, looser(site)) if is_regex else _Texts()
        group = _Group(
            paths={key: (text, "ImplementationSpecific") for key, text in texts.routes.items()} if is_regex else plain,
            barriers=texts.barriers,
            dotted=texts.dotted,
            is_regex=is_regex,
            has_closed=any(rule.is_closed for rule in every),
        )
        found |= dict.fromkeys(names, group)
    return found


@lru_cache(maxsize=1)
def _longest_timeout(site: Site) -> int:
    return max((rule.timeout_seconds for rules in site.rules.values() for rule in rules), default=0)


def _needs_regex(rule: Rule, *, refuses_dots: bool) -> bool:
    """Whether a plain path cannot do it: what it asks for, or what the controller's validation makes of it.

    A plain path under the ACME prefix would lose its auth and its redirect; a regex has another text.
    """
    path = rule.path if refuses_dots else rule.path.replace(".", "")
    plain = _PLAIN_PATH.fullmatch(path) is not None and not rule.path.startswith(_ACME)
    return rule.match == "regex" or _target(rule) is not None or not plain


def _crosses(rules: Mapping[str, Collection[Rule]]) -> bool:
    """Whether an exact path of one exposure is a prefix of another's: the admission takes the two for one path."""
    exact = {rule.path: name for name, own in rules.items() for rule in own if rule.match == "exact"}
    return any(
        exact.get(element_prefix(rule.path), name) != name
        for name, own in rules.items()
        for rule in own
        if rule.match == "prefix"
    )


def _plain_paths(rules: Iterable[Rule]) -> dict[int, tuple[str, str]]:
    """Exact, and Prefix without its slash, of which the controller makes ``= /foo`` and ``/foo/``.

    With the slash it would make ``= /foo/`` and ``/foo/``, and nginx would redirect ``/foo``; that is right only where
    an exact route has ``/foo``. https://nginx.org/en/docs/http/ngx_http_core_module.html#location
    """
    own = list(rules)
    taken = {rule.path for rule in own if rule.match == "exact"}
    found: dict[int, tuple[str, str]] = {}
    for rule in own:
        prefix = element_prefix(rule.path)
        if rule.match == "exact":
            found[id(rule)] = (rule.path, "Exact")
        else:
            found[id(rule)] = (prefix if prefix and prefix not in taken else f"{prefix}/", "Prefix")
    return found


@dataclass(slots=True, kw_only=True)
class _Texts:
    """The regexes of a host: of each route and of the barrier behind it, by the route's id, and of paths with dots."""

    routes: dict[int, str] = field(default_factory=dict)
    barriers: dict[int, str] = field(default_factory=dict)
    dotted: str = ""


def _regex_paths(rules: Iterable[Rule], loose: Collection[int]) -> _Texts:
    """Regexes whose lengths fall in the order in which the reference matcher tries their routes.

    Of two prefixes that overlap the longer is longer text already, and an exact path is padded to be longer than the
    same prefix. Where there are regexes, barriers among them, they are padded to a band above all prefixes, and exact
    paths to one above all regexes; within their band the longest text is longest, and of equal ones the first written.
    """
    own = list(rules)
    order, guards = tried(own), one_a_guard(own)
    found = _Texts()
    for rule in own:
        if rule.match == "prefix":
            found.routes[id(rule)] = _regex(rule, guards)
    least = _next_band(found.routes.values())
    has_regexes = False
    for entry in reversed(order):
        if isinstance(entry, Barrier):
            found.barriers[id(entry.rule)] = text = _for_nobody(_barrier(entry.rule), least)
        elif entry.match == "regex":
            text = _regex(entry, guards, least=least, is_looser=id(entry) in loose)
            found.routes[id(entry)] = text
        else:
            continue
        least, has_regexes = len(text) + 1, True
    least = _next_band([*found.routes.values(), *found.barriers.values()]) if has_regexes else 0
    found.routes |= {id(rule): _regex(rule, guards, least=least) for rule in own if rule.match == "exact"}
    every = [*found.routes.values(), *found.barriers.values()]
    found.dotted = _for_nobody(dotted(DECODED), _next_band(every))
    return found


def _barrier(rule: Rule) -> str:
    return f"(?:{'|'.join(misspelled(rule, DECODED))})" if rule.match == "prefix" else spelled(rule, DECODED)


def _for_nobody(body: str, least: int) -> str:
    """A regex for paths that are nobody's. The API server wants a slash first, which ``{0}`` takes away."""
    bare = rf"/{{0}}(?s-i:{body})\z"
    return rf"/{{0}}(?s-i:{_PADDING * max(0, -((len(bare) - least) // len(_PADDING)))}{body})\z"


def _next_band(texts: Iterable[str]) -> int:
    longest = max(map(len, texts), default=0)
    return (longest // _BAND + 1) * _BAND


def _regex(rule: Rule, rules: Iterable[Rule], *, least: int = 0, is_looser: bool = False) -> str:
    r"""A regex for ``location ~* "^…"`` that matches what the route does and nothing else.

    The API server wants a slash first; the group after it undoes the controller's ``(?i)``. Its ``s`` lets a dot match
    a decoded line break, which would else lead past a closed route.
    ``\z`` is the very end, where ``$`` is also before a last line break. Every prefix captures what follows it, with
    its slash and without. https://www.pcre.org/current/doc/html/pcre2pattern.html
    """
    padding = 0
    match rule.match:
        case "prefix":
            prefix = element_prefix(rule.path)
            body = f"{_literal(prefix)}(/(.*))?" if prefix else "(.*)"
        case "exact":
            body, padding = _literal(rule.path), _EXACT_PADDING
        case "regex":
            body = narrowed(rule, rules, DECODED, is_looser=is_looser)[1:]
    bare = rf"/(?s-i:{body})\z"
    padding = max(padding, -((len(bare) - least) // len(_PADDING)))
    return rf"/(?s-i:{_PADDING * padding}{body})\z"


def _literal(path: str) -> str:
    """A path, less its first slash, as a regex of itself: of what a path may hold, only the dot means something."""
    return path[1:].replace(".", r"\.")


def _target(rule: Rule) -> str | None:
    """The rewrite-target of a route, on the captures of :func:`_regex`; None where nothing is rewritten."""
    prefix = element_prefix(rule.path)
    match rule.rewrite:
        case x.RegexRewrite(replacement=text):
            parts = replacement(text, pattern(rule.path).groups)
            assert isinstance(parts, tuple)  # noqa: S101  validated
            return "".join(part if isinstance(part, str) else f"${part}" for part in parts)
        case x.ReplacePrefix(prefix=other) if element_prefix(other):
            return f"{element_prefix(other)}$1" if prefix else f"{element_prefix(other)}/$1"
        case x.StripPrefix() | x.ReplacePrefix() if prefix:
            return "/$2"
        case _:
            return None
