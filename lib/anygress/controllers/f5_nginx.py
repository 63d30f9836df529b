r"""F5 NGINX Ingress Controller (nginx/kubernetes-ingress): a VirtualServer a host, Policies for passwords.

VirtualServer is the one form used here, and not master and minion Ingresses, because it says per route what an Ingress
says per object or per host: each route has its own action, headers and policies, and its own upstream, so that routes
of one Service with different timeouts need no second Service. Its routes become nginx locations in the order in which
they are written, exact, prefix and regex side by side, where ``nginx.org/path-regex`` makes regexes of all paths of an
Ingress; rewrites with captures do not wait for version 5.3; and HSTS says what was asked, where ``nginx.org/hsts`` always
adds ``preload``. WebSockets pass on every route: ``nginx.org/websocket-services`` belongs to the Ingress form alone.
Its price: cert-manager does not read it, so Certificates are written out, and an HTTP-01 solver's Ingress, which would
otherwise lose its host to the VirtualServer, is merged into it only with ``-enable-cert-manager``. A host is in one
VirtualServer and in no Ingress of this controller: of two, the younger is rejected.

How a VirtualServer becomes nginx configuration, on which the rendering relies:

- A path without a modifier is a *string* prefix; ``=`` is exact and is looked up first of all; ``~`` is a case-sensitive
  regex, put between double quotes, so that ``{2,5}`` is safe. nginx tries exact paths, then regexes as they come, then
  the longest prefix. A prefix route is therefore ``=/foo`` and ``/foo/``. ``=/foo`` would win over a regex that the
  reference order puts first: it gets the action of whichever route answers ``/foo`` there. Without it nginx would
  answer ``/foo`` with a redirect to ``/foo/``, before any regex.
- Regexes end with ``\z`` and not ``$``, which lets a line break through at the end.
- ``rewritePath`` of an exact or prefix path replaces what the path matched (the URI of ``proxy_pass``); of a regex it is
  the target of ``rewrite … break``, captures by number. The query is kept.
- A Policy or its Secret that is missing makes 500, a TLS Secret that is missing makes a refused handshake: never open.

https://docs.nginx.com/nginx-ingress-controller/configuration/virtualserver-and-virtualserverroute-resources/
https://nginx.org/en/docs/http/ngx_http_core_module.html#location
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any, ClassVar

from anygress.controllers.base import nginx
from anygress.controllers.base.certificates import (
    answers_challenge,
    hosts_of,
    proves_by_http01,
    render_certificate,
    require_certificate,
    secret_of,
)
from anygress.controllers.base.controller import Controller, Job, Part, SecretForm, renders
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
from anygress.description.grammar import dns_name, listener, port_number, replacement
from anygress.features.feature import DEFAULTS, Feature, Need, Rule, Stream, element_prefix, workload_port
from anygress.features.matching import Barrier, chosen, one_a_guard, pattern, rewritten, tried
from anygress.features.support import Hole, absent, built_in, cluster_config, native, partial
from anygress.features.traits import DROPPED, Position, Trait
from anygress.rendering.backends import looser
from anygress.rendering.manifest import manifest
from anygress.rendering.names import ROOT, host_role, part_name, path_role
from anygress.rendering.spellings import DECODED, dotted, may_differ, misspelled, narrowed, spelled
from anygress.rendering.workload import service_of, service_port

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from anygress.errors import Problem
    from anygress.features.feature import Site
    from anygress.rendering.manifest import Manifest

_DOCS = "https://docs.nginx.com/nginx-ingress-controller"
_VIRTUAL_SERVER = f"{_DOCS}/configuration/virtualserver-and-virtualserverroute-resources/"
_POLICY = f"{_DOCS}/configuration/policy-resource/"
_GLOBAL_CONFIGURATION = f"{_DOCS}/configuration/global-configuration/globalconfiguration-resource/"
_COLLISIONS = f"{_DOCS}/configuration/host-and-listener-collisions/"
_FLAGS = f"{_DOCS}/configuration/global-configuration/command-line-arguments/"
_SOURCE = "https://github.com/nginx/kubernetes-ingress/blob/v5.5.1"
_TEMPLATE = f"{_SOURCE}/internal/configs/version2/nginx.virtualserver.tmpl"
_API = "k8s.nginx.org/v1"

_HSTS = "Strict-Transport-Security"
_LONGEST_HEADER = 46
"""Letters in the name of a header that is hidden: nginx keeps these in a hash, of which a bucket has 64 bytes.

A name takes its length and 2 bytes, rounded up to 8, beside two pointers, and nginx loads nothing at all when one does
not fit. ngx_hash_init in https://github.com/nginx/nginx/blob/release-1.27.0/src/core/ngx_hash.c, and
https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_headers_hash_bucket_size
"""
_LONGEST_HOST = 238
"""Likewise of a host, in buckets of 256 bytes; of a wildcard each label is by itself, and fits.

server-names-hash-bucket-size in https://docs.nginx.com/nginx-ingress-controller/configuration/global-configuration/configmap-resource/
"""
_READINESS = 8081
"""The TCP port of ``-ready-status-port``, which no validation keeps listeners from: nginx can bind it no more."""
_UDP_SESSION_SECONDS = 5
_ONLY_WEBSOCKETS = (
    """data: {server-snippets: 'if ($http_upgrade !~* "^(websocket)?$") { return 400; }'} in the controller's ConfigMap, """
    "beside what is there"
)
"""The ConfigMap's snippets are in every VirtualServer that has none of its own, whether ``-enable-snippets`` or not.

Refused and not dropped: the template sets Upgrade itself, and what is set twice is sent twice.
https://github.com/nginx/kubernetes-ingress/blob/v5.5.1/internal/configs/virtualserver.go (generateSnippets)
"""


_WHOLE = "$1"
"""A path that a regex matches, where all of that is one capture."""


@dataclass(slots=True, kw_only=True)
class _App(Part):
    """What the VirtualServers of an app share, and its routes."""

    controller: F5Nginx
    routes: list[_Route] = field(default_factory=list)
    secrets: dict[str, str] = field(default_factory=dict)
    """The TLS Secret of each host."""
    redirect: dict[str, Any] = field(default_factory=dict)
    external_dns: dict[str, Any] = field(default_factory=dict)
    hsts: x.Hsts | None = None
    annotations: dict[str, str] = field(default_factory=dict)

    def finish(self) -> None:
        """Emit a VirtualServer a host; every route has been rendered by then."""
        for host in self.job.exposure.hosts:
            self.controller.emit_virtual_server(self, host)


@dataclass(slots=True, kw_only=True)
class _Route(Part):
    """One route: its upstream, its policies, and what happens to headers and path on the way."""

    app: _App
    service: str
    port: int | str
    policies: list[str] = field(default_factory=list)
    settings: dict[str, Any] = field(default_factory=dict)
    """Of the upstream."""
    emptied: list[str] = field(default_factory=list)
    """The request headers that the backend does not get: nginx sends no empty one."""
    rewrites: bool = False

    @property
    def upstream_name(self) -> str:
        """Of the route: its upstream is its own, in the VirtualServer's own space of names."""
        return part_name(path_role(self.rule.path, self.rule.match) or ROOT)

    def upstream(self) -> dict[str, Any]:
        """Its own entry in ``upstreams``."""
        return {"name": self.upstream_name, "service": self.service, "port": self.port, **self.settings}

    def location(self, path: str, seen: str | None, *, decoded: bool) -> dict[str, Any]:
        """The route of a VirtualServer for one path; ``seen`` is the literal path that it replaces, None for a regex.

        ``decoded``: the backend gets the path as nginx has it. A regex is one capture then, unless it is rewritten.
        """
        proxy: dict[str, Any] = {"upstream": self.upstream_name}
        target = self._target(seen) if self.rewrites else seen
        if target != seen or decoded:
            proxy["rewritePath"] = _WHOLE if target is None else target
        if self.emptied:
            proxy["requestHeaders"] = {"set": [{"name": name, "value": ""} for name in self.emptied]}
        headers = {_HSTS: self.app.hsts.header} if self.app.hsts else {}
        if headers := {**headers, **self.rule.response_headers}:
            add = [{"name": name, "value": value, "always": True} for name, value in headers.items()]
            proxy["responseHeaders"] = {"hide": list(headers), "add": add}
        policies = {"policies": [{"name": name} for name in self.policies]} if self.policies else {}
        return {"path": path, **policies, "action": {"proxy": proxy}}

    def _target(self, seen: str | None) -> str:
        if seen is not None:
            return rewritten(self.rule, seen)
        assert isinstance(self.rule.rewrite, x.RegexRewrite)  # noqa: S101  validation: a regex has no other rewrite
        parts = replacement(self.rule.rewrite.replacement, pattern(self.rule.path).groups)
        assert isinstance(parts, tuple)  # noqa: S101  validated
        return "".join(piece if isinstance(piece, str) else f"${piece}" for piece in parts)


@dataclass(frozen=True, kw_only=True)
class F5Nginx(Controller):
    """Facts of an installation of F5's NGINX Ingress Controller.

    ``cert_manager`` and ``external_dns``: it runs with ``-enable-cert-manager``, ``-enable-external-dns`` (left out:
    not known). ``global_configuration`` is the name of its GlobalConfiguration, in the namespace it runs in (left out:
    ``nginx-ingress``). ``tcp_listeners`` and ``udp_listeners`` map a port number to the name of a listener that is there
    (left out: ``tcp-<port>`` and ``udp-<port>``, in a GlobalConfiguration to merge).
    """

    name: ClassVar[str] = "f5-nginx"
    title: ClassVar[str] = "F5 NGINX Ingress Controller"
    traits: ClassVar[Mapping[Trait, Position]] = {
        **nginx.TRAITS,
        Trait.EARLY_HINTS: Position(
            text=DROPPED, source="https://nginx.org/en/docs/http/ngx_http_core_module.html#early_hints"
        ),
    }
    newest: ClassVar[str] = "5.5"
    oldest: ClassVar[str] = "3.0"
    # The controller looks at no annotation of a VirtualServer, so there is none through which protection could be lost:
    # https://github.com/nginx/kubernetes-ingress/blob/v5.5.1/internal/k8s/configuration.go, VirtualServerConfiguration.IsEqual
    protecting_annotations: ClassVar[tuple[str, ...]] = ()
    known_holes: ClassVar[tuple[Hole, ...]] = (
        Hole(
            name="CVE-2026-42945",
            does="has an nginx that a request can make write beyond its memory where a path is rewritten",
            between=(("3.0", "5.4.3"),),
            source="https://github.com/nginx/kubernetes-ingress/issues/9864",
        ),
        Hole(
            name="CVE-2026-42533",
            does="has an nginx before 1.31.3, which a request can make write beyond its memory",
            between=(("3.0", "5.5.4"),),
            source="https://nginx.org/en/security_advisories.html",
        ),
    )
    # nginx has apr1 and SHA-1 of its own and asks crypt(3) for the rest, which Debian's, Alpine's and Red Hat's all have
    basic_secret: ClassVar[SecretForm | None] = SecretForm(
        type="nginx.org/htpasswd",
        key="htpasswd",
        hash_kinds=(
            HashKind.BCRYPT,
            HashKind.SHA512_CRYPT,
            HashKind.SHA256_CRYPT,
            HashKind.APR1,
            HashKind.MD5_CRYPT,
            HashKind.SHA1,
        ),
        source="https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html#auth_basic_user_file",
    )

    # set in every location of the template: internal/configs/version2/nginx.virtualserver.tmpl
    forwarded: ClassVar[frozenset[str]] = frozenset(("X-Forwarded-Host", "X-Forwarded-Port", "X-Real-IP"))

    # HTTP, HTTPS, the status page and the metrics, which the validation of GlobalConfiguration keeps (metrics are on in
    # the Helm chart), and the readiness probe: createGlobalConfigurationValidator in
    # https://github.com/nginx/kubernetes-ingress/blob/v5.5.1/cmd/nginx-ingress/main.go
    reserved_ports: ClassVar[frozenset[int]] = frozenset((80, 443, 8080, _READINESS, 9113))
    without_certificate: ClassVar[str] = "the controller refuses every TLS handshake for the host"

    ingress_class: str = option("nginx", dns_name)
    cert_manager: bool = False
    external_dns: bool = False
    global_configuration: str = option("nginx-configuration", dns_name)
    tcp_listeners: Mapping[int, str] = option({}, listener, keys=port_number)
    udp_listeners: Mapping[int, str] = option({}, listener, keys=port_number)

    support: ClassVar = {
        Feature.HOST: native(source=_VIRTUAL_SERVER),
        Feature.WILDCARD_HOST: partial(
            "a wildcard host also answers for names of several labels: *.example.com for a.b.example.com",
            source="https://nginx.org/en/docs/http/server_names.html#wildcard_names",
        ),
        Feature.SHARED_HOST: absent(
            "a host belongs to one VirtualServer; a second object on it is rejected",
            source=_COLLISIONS,
            instead="put the routes into one app",
        ),
        Feature.TLS_SECRET: native(source=_VIRTUAL_SERVER),
        Feature.TLS_CERT_MANAGER: native(
            source="https://cert-manager.io/docs/usage/certificate/",
            why="Certificate objects; HTTP-01 also needs the flag -enable-cert-manager",
        ),
        Feature.TLS_MANAGED: absent(
            "NGINX has no certificates of a cloud", source=_VIRTUAL_SERVER, instead="use a cert-manager issuer"
        ),
        Feature.HTTPS_REDIRECT: native(source=_VIRTUAL_SERVER),
        Feature.HTTP_AND_HTTPS: native(source=_VIRTUAL_SERVER),
        Feature.HSTS: partial(
            "where plain HTTP stays open the header goes out over it too, and browsers ignore it there",
            source=f"{_VIRTUAL_SERVER}#actionproxyresponseheaders",
        ),
        Feature.EXTERNAL_DNS: cluster_config(
            "the controller must run with -enable-external-dns, and rejects a VirtualServer that asks for records otherwise",
            source=f"{_FLAGS}#cmdoption-enable-external-dns",
        ),
        Feature.ANNOTATIONS: partial(
            "the controller reads no annotation of a VirtualServer or TransportServer: they are there for other tools",
            source=_VIRTUAL_SERVER,
        ),
        Feature.PATH_PREFIX: native(
            source=_VIRTUAL_SERVER, why="an exact path and a prefix with a slash: a prefix alone is a string prefix"
        ),
        Feature.PATH_EXACT: native(source=_VIRTUAL_SERVER),
        Feature.PATH_REGEX: native(source=_VIRTUAL_SERVER),
        Feature.BACKEND_NAMESPACE: native(source=_VIRTUAL_SERVER, since="5.3"),
        Feature.HEALTH_CHECK: partial(
            "only NGINX Plus asks for a health path; the health check path becomes the readiness probe of workloads made here, and says nothing of other Services",
            source=f"{_VIRTUAL_SERVER}#upstreamhealthcheck",
        ),
        Feature.RESPONSE_HEADERS: native(source=f"{_VIRTUAL_SERVER}#actionproxyresponseheaders"),
        Feature.IP_ALLOW_LIST: cluster_config("the controller must see the addresses of clients", source=_POLICY),
        Feature.BASIC_AUTH: native(source=_POLICY),
        Feature.DIGEST_AUTH: absent("NGINX has no Digest auth", source=_POLICY, instead="use Basic auth over TLS"),
        Feature.DROP_AUTHORIZATION: native(
            source="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header"
        ),
        Feature.DROP_FORWARDED: native(
            source=_TEMPLATE,
            why="the backend gets the controller's own X-Real-IP and X-Forwarded-Host, -Port and -Proto, and "
            "X-Forwarded-For, to whose end it adds the address that it sees, so that only its end is to be believed",
            noted=True,
        ),
        Feature.WEBSOCKETS: built_in(source=_TEMPLATE),
        Feature.DROP_UPGRADES: cluster_config(
            "a snippet in the controller's ConfigMap refuses them, which is asked for where a backend keeps something from some; a WebSocket passes on every route",
            source=_TEMPLATE,
        ),
        Feature.RESPONSE_TIMEOUT: native(source=f"{_VIRTUAL_SERVER}#upstream"),
        Feature.CONNECT_TIMEOUT: native(source=f"{_VIRTUAL_SERVER}#upstream"),
        Feature.BODY_LIMIT: native(source=f"{_VIRTUAL_SERVER}#upstream"),
        Feature.BODY_UNLIMITED: native(
            source="https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size"
        ),
        Feature.STRIP_PREFIX: native(source=f"{_VIRTUAL_SERVER}#actionproxyrewritepath"),
        Feature.REPLACE_PREFIX: native(source=f"{_VIRTUAL_SERVER}#actionproxyrewritepath"),
        Feature.REGEX_REWRITE: native(source=f"{_VIRTUAL_SERVER}#actionproxyrewritepath"),
        Feature.TCP_PORT: cluster_config(
            "a listener of the controller's GlobalConfiguration must have the port",
            source=_GLOBAL_CONFIGURATION,
            since="3.4",
        ),
        Feature.UDP_PORT: cluster_config(
            "a listener of the controller's GlobalConfiguration must have the port",
            source=_GLOBAL_CONFIGURATION,
            since="3.4",
        ),
    }

    # ------------------------------------------------------------------------------------- limits

    @property
    def client_address(self) -> str | None:
        """The Service's policy, or PROXY protocol."""
        return (
            "Helm value controller.service.externalTrafficPolicy: Local (the default); behind a load balancer that speaks "
            'PROXY protocol data: {proxy-protocol: "True", real-ip-header: proxy_protocol, set-real-ip-from: <its networks>} '
            "in the ConfigMap"
        )

    @property
    def client_header(self) -> str | None:
        """X-Forwarded-For, as far as the proxies before it are trusted."""
        return "data: {real-ip-header: X-Forwarded-For, set-real-ip-from: <its networks>} in the ConfigMap"

    def limits(self, site: Site) -> Iterator[Problem]:
        """Ports are numbers, Service names RFC 1035; some ports and regexes mean something else here."""
        yield from super().limits(site)
        for exposure in site.exposures:
            for rule in site.rules[exposure.name]:
                port = service_port(rule.backend, rule.port)
                yield from self._service_limits(exposure, rule.backend, port, f"{rule.where}.service".lstrip("."))
                yield from self._header_limits(exposure, rule)
                yield from self._challenge_limits(exposure, rule)
                if slow := too_slow(rule):
                    yield self.problem("path", exposure, f"{rule.where}.path", slow.reason, hint=slow.hint)
            yield from self._path_limits(exposure, site)
            yield from self._host_limits(exposure)
            for stream in site.streams[exposure.name]:
                target = None if isinstance(stream.backend, x.Workload) else stream.target
                yield from self._service_limits(exposure, stream.backend, target, f"{stream.where}.service")
                yield from self._stream_limits(exposure, stream)

    def _service_limits(
        self, exposure: x.Exposure, backend: x.Backend, port: int | str | None, where: str
    ) -> Iterator[Problem]:
        """Of a Service and its port; None for a port of a workload that is made here, whose number is known later."""
        service, _ = service_of(backend, exposure)
        if isinstance(port, str):
            reason = f"an upstream has its Service's port by number, and {port} of Service {service} is a name"
            yield self.problem("named-port", exposure, where, reason, hint="give the number of the Service's port")
        if service[0].isdigit():  # it wants RFC 1035
            reason = f"the controller takes no Service whose name starts with a digit: {service}"
            yield self.problem("service-name", exposure, where, reason, hint="start the name with a letter")

    def _path_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        rules = site.rules[exposure.name]
        guards = one_a_guard(rules)
        barred = {id(entry.rule) for entry in tried(rules) if isinstance(entry, Barrier)}
        loose = looser(site)
        for rule in rules:
            is_looser = id(rule) in loose
            regex = narrowed(rule, guards, DECODED, is_looser=is_looser) if rule.match == "regex" else rule.path
            closing = _misspelled(rule) if id(rule) in barred else ""
            if not is_readable(_location(f"({regex})"), _location(closing)):
                reason = "nginx cannot read a path of this length, or the regex that keeps its other spellings closed"
                hint = "shorten it, or give it fewer slashes"
                yield self.problem("path", exposure, f"{rule.where}.path".lstrip("."), reason, hint=hint)

    def _header_limits(self, exposure: x.Exposure, rule: Rule) -> Iterator[Problem]:
        for name, value in rule.response_headers.items():
            if len(value) > LONGEST_TOKEN:
                where = f'{rule.asked["response_headers"]}["{name}"]'
                reason = f"nginx reads a header's value of {LONGEST_TOKEN} characters at most"
                yield self.problem("response-headers", exposure, where, reason)
            if len(name) > _LONGEST_HEADER:
                where = f'{rule.asked["response_headers"]}["{name}"]'
                reason = (
                    f"nginx has no room for a header's name of more than {_LONGEST_HEADER} letters, and would take no "
                    "change of any app any more"
                )
                yield self.problem("response-headers", exposure, where, reason, hint="give it a shorter name")

    def _host_limits(self, exposure: x.Exposure) -> Iterator[Problem]:
        for index, host in enumerate(exposure.hosts):
            if len(host) > _LONGEST_HOST and not host.startswith("*."):
                reason = (
                    f"nginx has no room for a host of more than {_LONGEST_HOST} characters, and would take no change of "
                    "any app any more"
                )
                yield self.problem("hosts", exposure, f"hosts[{index}]", reason, hint="give it a shorter name")

    def _challenge_limits(self, exposure: x.Exposure, rule: Rule) -> Iterator[Problem]:
        if answers_challenge(rule) and proves_by_http01(exposure):
            reason = (
                "nginx would try this regex before the path of an HTTP-01 challenge, and no certificate would be issued"
            )
            hint = "narrow the regex, or use a DNS-01 solver"
            yield self.problem("challenge", exposure, f"{rule.where}.path", reason, hint=hint)

    def _stream_limits(self, exposure: x.Exposure, stream: Stream) -> Iterator[Problem]:
        if stream.number in self.reserved_ports and (stream.protocol == "TCP" or stream.number != _READINESS):
            reason = f"the controller keeps port {stream.number} for itself: {_OWN_PORTS[stream.number]}"
            yield self.problem("reserved-port", exposure, f"{stream.where}.number", reason, hint="give another port")
        if service_of(stream.backend, exposure)[1] != exposure.namespace:
            reason = "a TransportServer reaches Services of its own namespace only"
            hint = "expose the port in an app of the Service's namespace"
            yield self.problem("backend", exposure, f"{stream.where}.service", reason, hint=hint)

    def address_command(self, exposure: x.Exposure) -> str:
        """The status of the app's VirtualServers has the address."""
        space = f" -n {exposure.namespace}" if exposure.namespace else ""
        return f"kubectl get virtualserver -l app.kubernetes.io/instance={exposure.name}{space} -o wide"

    # ------------------------------------------------------------------------------------- parts

    def parts(self, job: Job) -> Iterable[Part]:
        """The app, its routes, and the raw ports."""
        app = _App(job=job, needs=job.app_needs(), controller=self)
        for rule in job.rules:
            service, port = self.service(app, rule)
            needs, settings = job.route_needs(rule), self._of_every_upstream()
            app.routes.append(
                _Route(job=job, needs=needs, rules=(rule,), app=app, service=service, port=port, settings=settings)
            )
        return [app, *app.routes, Part(job=job, needs=job.port_needs())]

    def _of_every_upstream(self) -> dict[str, Any]:
        """What every upstream says, whatever its route asks for.

        No pod is left out for a while after one slow answer: with a short timeout that would soon be all of them.
        https://nginx.org/en/docs/http/ngx_http_upstream_module.html#server (max_fails)
        The third size came with 5.2, and with it a key of the ConfigMap that could contradict the other two.
        https://github.com/nginx/kubernetes-ingress/pull/8088, https://docs.nginx.com/nginx-ingress-controller/releases (5.2.0)
        """
        busy = {"busy-buffers-size": BUSY_BUFFERS} if self.is_at_least("5.2") else {}
        buffers = {"number": HEAD_BUFFERS, "size": HEAD_BUFFER}
        return {"max-fails": 0, "buffer-size": HEAD_BUFFER, "buffers": buffers, **busy}

    def emit_virtual_server(self, app: _App, host: str) -> None:
        """Write the VirtualServer of one host: the same upstreams and routes on each, and the host's own Secret."""
        job = app.job
        is_first = host == job.exposure.hosts[0]  # so that another host renames nothing
        name = job.name("" if is_first else host_role(host))
        spec: dict[str, Any] = {"ingressClassName": self.ingress_class, "host": host}
        if host in app.secrets:
            spec["tls"] = {"secret": app.secrets[host], "redirect": dict(app.redirect)}
        if app.external_dns:
            spec["externalDNS"] = dict(app.external_dns)
        spec["upstreams"] = [route.upstream() for route in app.routes]
        spec["routes"] = list(_locations(app.routes))
        job.draft.add(job.manifest(_API, "VirtualServer", name, annotations=app.annotations, spec=spec))

    # ------------------------------------------------------------------------------------- the app

    @renders(Feature.HOST, Feature.WILDCARD_HOST)
    def host(self, part: _App, need: Need) -> None:
        """A VirtualServer for each; the host must be in no other VirtualServer and in no Ingress of this class.

        https://nginx.org/en/docs/http/ngx_http_core_module.html#var_host
        """
        self._require_controller(part)
        part.job.draft.note("backends get the Host header in lower case and without its port")

    @renders(Feature.TLS_SECRET)
    def tls_secret(self, part: _App, need: Need) -> None:
        """A VirtualServer has one Secret, as it has one host."""
        require_certificate(part, need, without=self.without_certificate)
        secret = secret_of(need.value, part.job)
        part.secrets |= dict.fromkeys(hosts_of(need.value, part.job.exposure), secret)

    @renders(Feature.TLS_CERT_MANAGER)
    def tls_cert_manager(self, part: _App, need: Need) -> None:
        """A Certificate, whose Secret the VirtualServers name.

        The redirect catches HTTP-01 challenges too, and without a Secret the handshake that follows is refused: a
        temporary certificate until the first real one lets Let's Encrypt, which asks for none that is valid, through.
        https://cert-manager.io/docs/usage/certificate/#temporary-certificates-while-issuing
        """
        proves_by_dns = isinstance(need.value, x.LetsEncrypt) and not _is_http01(need.value)
        annotations = {} if proves_by_dns else {"cert-manager.io/issue-temporary-certificate": "true"}
        http01 = {"ingress": {"ingressClassName": self.ingress_class}}
        render_certificate(part, need, http01=http01, annotations=annotations)
        self.tls_secret(part, need)
        if proves_by_dns:
            return
        known = isinstance(need.value, x.LetsEncrypt)
        part.job.draft.require(
            "enable-cert-manager",
            "the controller merges the Ingresses of HTTP-01 challenges into VirtualServers"
            + ("" if known else f" (not needed if issuer {need.value.name} proves names in another way)"),
            kind="flag",
            line="-enable-cert-manager (Helm: controller.enableCertManager=true)",
            where=need.where,
            confirmed=self.cert_manager,
        )

    @renders(Feature.HTTPS_REDIRECT)
    def https_redirect(self, part: _App, need: Need) -> None:
        """For the whole host, before any route."""
        part.redirect = {"enable": True, "code": 301, "basedOn": "scheme"}

    @renders(Feature.HTTP_AND_HTTPS)
    def http_and_https(self, part: _App, need: Need) -> None:
        """Said aloud, though it is the default."""
        part.redirect = {"enable": False}

    @renders(Feature.HSTS)
    def hsts(self, part: _App, need: Need) -> None:
        """On every answer of every route, errors included, and in the place of the backend's own."""
        part.hsts = need.value

    @renders(Feature.EXTERNAL_DNS)
    def external_dns_records(self, part: _App, need: Need) -> None:
        """The controller makes a DNSEndpoint for each VirtualServer, which external-dns reads."""
        part.external_dns = {"enable": True}
        if need.value.ttl_seconds is not None:
            part.external_dns["recordTTL"] = need.value.ttl_seconds
        require = part.job.draft.require
        require(
            "enable-external-dns",
            "the controller makes DNSEndpoints",
            kind="flag",
            line="-enable-external-dns (Helm: controller.enableExternalDNS=true)",
            feature=need.feature,
            where=need.where,
            confirmed=self.external_dns,
        )
        require(
            "external-dns-source",
            "external-dns reads the controller's DNSEndpoints",
            kind="dns",
            line="--source=crd --crd-source-apiversion=externaldns.nginx.org/v1 --crd-source-kind=DNSEndpoint",
            feature=need.feature,
            where=need.where,
        )
        require(
            "external-service",
            "the controller publishes its address in the status of VirtualServers",
            kind="flag",
            line="-external-service=<the controller's Service>, or external-status-address in its ConfigMap",
            where=need.where,
        )

    @renders(Feature.ANNOTATIONS)
    def annotations(self, part: _App, need: Need) -> None:
        """As they are, on every VirtualServer; TransportServers have them too."""
        part.annotations |= need.value

    # ------------------------------------------------------------------------------------- routes

    @renders(Feature.PATH_PREFIX, Feature.PATH_EXACT, Feature.PATH_REGEX)
    def path(self, part: _Route, need: Need) -> None:
        """Written with the paths of all other routes, since their order counts: see ``_locations``."""
        guards = part.job.site.once(guards_of, part.job.rules)
        if part.rule.rewrite is None and hands_on_decoded(part.rule, guards, part.job.site):
            part.job.draft.note(DECODED_PATH, where=need.where)

    @renders(Feature.BACKEND_NAMESPACE)
    def backend_namespace(self, part: _Route, need: Need) -> None:
        """``namespace/service``, by its address: pods that come and go in another namespace are not followed.

        IsReferencedByVirtualServer looks for changed endpoints in the VirtualServer's own namespace alone:
        https://github.com/nginx/kubernetes-ingress/blob/v5.5.1/internal/k8s/reference_checkers.go
        """
        part.service = f"{need.value.namespace}/{need.value.name}"
        part.settings["use-cluster-ip"] = True
        part.job.draft.note(
            f"requests go to Service {part.service} by its cluster address, since the controller does not follow pods of "
            "another namespace: the cluster chooses the pod for each connection, and a headless Service has no address",
            feature=need.feature,
            where=need.where,
        )
        part.job.draft.require(
            f"watch-{need.value.namespace}",
            f"the controller watches namespace {need.value.namespace}",
            kind="flag",
            line="-watch-namespace, where it is set at all",
            where=need.where,
        )

    @renders(Feature.HEALTH_CHECK)
    def health_check(self, part: _Route, need: Need) -> None:
        """The readiness probe is the workload's."""

    @renders(Feature.RESPONSE_HEADERS)
    def response_headers(self, part: _Route, need: Need) -> None:
        """With HSTS, in the route's action: see ``_Route.location``."""

    @renders(Feature.IP_ALLOW_LIST)
    def ip_allow_list(self, part: _Route, need: Need) -> None:
        """A Policy on the route."""
        self._policy(part, need, "addresses", {"accessControl": {"allow": list(need.value)}})

    @renders(Feature.BASIC_AUTH)
    def basic_auth(self, part: _Route, need: Need) -> None:
        """A Policy on the route, never on the host: that would ask ACME challenges for a password too."""
        basic = {"secret": self.credentials(part, need), "realm": need.value.realm}
        self._policy(part, need, "auth", {"basicAuth": basic})

    def _policy(self, part: _Route, need: Need, role: str, what: Mapping[str, Any]) -> None:
        name = part.job.name(self.role(need), role)
        spec = {"ingressClassName": self.ingress_class, **what}
        part.job.draft.add(part.job.manifest(_API, "Policy", name, spec=spec))
        part.policies.append(name)

    @renders(Feature.DROP_AUTHORIZATION)
    def drop_authorization(self, part: _Route, need: Need) -> None:
        """With an empty value in its place."""
        part.emptied.append("Authorization")

    @renders(Feature.DROP_FORWARDED)
    def drop_forwarded(self, part: _Route, need: Need) -> None:
        """What the template does not set itself: what is set twice is sent twice."""
        part.emptied += [name for name in need.value if name not in self.forwarded]

    @renders(Feature.DROP_UPGRADES)
    def drop_upgrades(self, part: _Route, need: Need) -> None:
        """Nothing of a VirtualServer keeps the template from handing Upgrade on."""
        bar_upgrades(part, need, _ONLY_WEBSOCKETS)

    @renders(Feature.RESPONSE_TIMEOUT)
    def response_timeout(self, part: _Route, need: Need) -> None:
        """The longest silence between two reads or writes.

        Another pod is tried in the first seconds only, so that silent pods do not add up their timeouts; and what the
        backend sends is passed on at once, as on the other controllers, not when a buffer is full.
        """
        seconds = f"{need.value}s"
        part.settings |= {
            "read-timeout": seconds,
            "send-timeout": seconds,
            "next-upstream": "error timeout",
            "next-upstream-timeout": f"{DEFAULTS.timeout_grace_seconds}s",
            "buffering": False,
        }

    @renders(Feature.CONNECT_TIMEOUT)
    def connect_timeout(self, part: _Route, need: Need) -> None:
        """The upstream's too."""
        part.settings["connect-timeout"] = f"{need.value}s"

    @renders(Feature.BODY_LIMIT)
    def body_limit(self, part: _Route, need: Need) -> None:
        """In bytes."""
        part.settings["client-max-body-size"] = str(need.value)

    @renders(Feature.BODY_UNLIMITED)
    def body_unlimited(self, part: _Route, need: Need) -> None:
        """The controller's default is 1 MiB."""
        part.settings["client-max-body-size"] = "0"

    @renders(Feature.STRIP_PREFIX, Feature.REPLACE_PREFIX, Feature.REGEX_REWRITE)
    def rewrite(self, part: _Route, need: Need) -> None:
        """Worked out for each path that the route gets: see ``_Route.location``."""
        part.rewrites = True
        part.job.draft.note(
            "nginx decodes a path before it rewrites it and encodes it again: %2F reaches the backend as a slash"
        )

    # ------------------------------------------------------------------------------------- ports

    @renders(Feature.TCP_PORT)
    def tcp_port(self, part: Part, need: Need) -> None:
        """A TransportServer on a listener of the GlobalConfiguration."""
        self._transport_server(part, need, self.tcp_listeners)
        part.job.draft.note(
            "nginx closes a TCP connection that is idle for 10 minutes", feature=need.feature, where=need.where
        )

    @renders(Feature.UDP_PORT)
    def udp_port(self, part: Part, need: Need) -> None:
        """A TransportServer on a listener of the GlobalConfiguration."""
        self._transport_server(part, need, self.udp_listeners)
        note = part.job.draft.note
        note(
            f"one UDP datagram gets one answer, which must come within {_UDP_SESSION_SECONDS} s",
            feature=need.feature,
            where=need.where,
        )
        note(
            f"each source of UDP datagrams takes two of the 1,024 connections of an nginx worker until its answer, or for "
            f"{_UDP_SESSION_SECONDS} s: 511 sources at once stop HTTP of the whole cluster (worker-connections in the "
            "controller's ConfigMap)",
            feature=need.feature,
            where=need.where,
        )

    def _transport_server(self, part: Part, need: Need, known: Mapping[int, str]) -> None:
        stream: Stream = need.value
        job, role = part.job, f"{stream.protocol.lower()}-{stream.number}"
        listener = known.get(stream.number, role)
        service, _ = service_of(stream.backend, job.exposure)
        spec = {
            "ingressClassName": self.ingress_class,
            "listener": {"name": listener, "protocol": stream.protocol},
            "upstreams": [{"name": service, "service": service, "port": _stream_port(stream), "maxFails": 0}],
            **(_UDP if stream.protocol == "UDP" else {}),
            "action": {"pass": service},
        }
        annotations = job.exposure.annotations
        job.draft.add(job.manifest(_API, "TransportServer", job.name(role), annotations=annotations, spec=spec))
        self._require_controller(part)
        if stream.number not in known:
            self._add_listener(part, {"name": listener, "port": stream.number, "protocol": stream.protocol})
        job.draft.require(
            f"listener-{listener}",
            f"the controller's GlobalConfiguration has listener {listener} on {stream.protocol} port {stream.number}, and "
            "the controller's Service has that port",
            kind="entry-point",
            # with create=true the chart makes an object of its own name, and the controller reads that one
            # https://github.com/nginx/kubernetes-ingress/blob/v5.5.1/charts/nginx-ingress/templates/_helpers.tpl
            line=f"-global-configuration={self._global_configuration} (Helm: "
            f"controller.globalConfiguration.customName={self._global_configuration} with "
            "controller.globalConfiguration.create=false, since the chart of 5.2; "
            f"controller.service.customPorts: [{{name: {listener}, port: {stream.number}, protocol: {stream.protocol}}}])",
            feature=need.feature,
            where=need.where,
            confirmed=stream.number in known,
        )

    def _add_listener(self, part: Part, listener: Mapping[str, Any]) -> None:
        """Put a listener into the one GlobalConfiguration, which the first that needs it makes."""
        draft, (space, _, name) = part.job.draft, self._global_configuration.partition("/")
        found = draft.find_cluster("GlobalConfiguration", name)
        if found is None:
            found = self._empty_global_configuration(part)
            draft.add_cluster(
                found,
                how_to_merge=f"the controller reads one GlobalConfiguration, {self._global_configuration}, for all apps: "
                "make it with kubectl create -f FILE, which changes nothing where there is one, and never with kubectl "
                "apply, which takes the listeners of other apps away; where there is one, add each listener that is not "
                f"there (kubectl patch globalconfiguration {name} -n {space} --type json -p "
                '\'[{"op": "add", "path": "/spec/listeners/-", "value": LISTENER}]\'); when this app goes, take out '
                "only these",
            )
        found["spec"]["listeners"].append(dict(listener))
        found["spec"]["listeners"].sort(key=lambda one: (one["port"], one["protocol"]))

    def _empty_global_configuration(self, part: Part) -> Manifest:
        namespace, _, name = self._global_configuration.partition("/")
        exposure, controller = part.job.exposure, part.job.draft.controller
        spec: dict[str, Any] = {"listeners": []}
        return manifest(_API, "GlobalConfiguration", name, exposure, controller, namespace=namespace, spec=spec)

    @property
    def _global_configuration(self) -> str:
        return f"{self.namespace or 'nginx-ingress'}/{self.global_configuration}"

    # ------------------------------------------------------------------------------------- pieces

    def _unsafe(self) -> str:
        """https://docs.nginx.com/nginx-ingress-controller/configuration/global-configuration/command-line-arguments/."""
        found = "one value that nginx cannot load, of whichever app, stops every later change of the cluster"
        if self.is_at_least("5.4"):
            return f"{found}, unless -enable-config-safety (Helm: controller.enableConfigSafety=true) keeps it to its object"
        return f"{found} (5.4 has -enable-config-safety, which keeps it to its object)"

    def _require_controller(self, part: Part) -> None:
        part.job.draft.require(
            "f5-crds",
            "the CRDs of group k8s.nginx.org are installed, and the controller reads them",
            kind="crds",
            line="-enable-custom-resources (the default)",
        )
        part.job.draft.note(self._unsafe())
        part.job.draft.require(
            "ingress-class",
            f"IngressClass {self.ingress_class} exists, with controller nginx.org/ingress-controller",
            kind="class",
            line=f"-ingress-class={self.ingress_class}",
        )


_OWN_PORTS: Mapping[int, str] = {
    80: "HTTP",
    443: "HTTPS",
    8080: "nginx's status (-nginx-status-port)",
    _READINESS: "its readiness probe (-ready-status-port), and nginx would take no change of any app any more",
    9113: "metrics (-prometheus-metrics-listen-port)",
}
_UDP: Mapping[str, Any] = {
    "upstreamParameters": {"udpResponses": 1},
    "sessionParameters": {"timeout": f"{_UDP_SESSION_SECONDS}s"},
}
"""A session ends with its answer, or soon: by default it lasts ten minutes, and each takes two connections of a worker.

https://docs.nginx.com/nginx-ingress-controller/configuration/transportserver-resource/#upstreamparameters
https://nginx.org/en/docs/stream/ngx_stream_proxy_module.html#proxy_responses
"""


def _locations(routes: Iterable[_Route]) -> Iterator[dict[str, Any]]:
    """The routes of a VirtualServer in reference order, each path once, and what is nobody's between them.

    nginx tries regexes before prefixes, in the order in which they come: a prefix route's barrier has none of its paths.
    """
    by_rule = {id(route.rule): route for route in routes}
    rules = [route.rule for route in by_rule.values()]
    site = next(iter(by_rule.values())).job.site
    loose, nobodys = looser(site), set[str]()
    if may_differ(rules, site):
        yield _for_nobody(_location(dotted(DECODED)))
    order, guards, every_guard = tried(rules), one_a_guard(rules), guards_of(rules)
    before = [one for one in order if (one.rule if isinstance(one, Barrier) else one).match != "prefix"]
    for rule in order:
        if isinstance(rule, Barrier):
            if (
                path := _location(_misspelled(rule.rule))
            ) not in nobodys:  # that of an exact path with a last slash, too
                nobodys.add(path)
                yield _for_nobody(path)
            continue
        route, prefix = by_rule[id(rule)], element_prefix(rule.path)
        decoded = hands_on_decoded(rule, every_guard, site)
        match rule.match:
            case "exact":
                yield route.location(f"={rule.path}", rule.path, decoded=decoded)
            case "regex":
                regex = narrowed(rule, guards, DECODED, is_looser=id(rule) in loose)
                is_kept = decoded and not route.rewrites
                yield route.location(_location(f"({regex})" if is_kept else regex), None, decoded=decoded)
            case "prefix":
                bare = chosen(chain(before, [rule]), prefix) if prefix else rule  # no longer prefix is of that path
                if bare is None:  # without a location of its own nginx would redirect it to the path with a slash
                    yield _for_nobody(f"={prefix}")
                elif prefix and bare.match != "exact":  # an exact route is there by itself
                    its = hands_on_decoded(bare, every_guard, site)
                    yield by_rule[id(bare)].location(f"={prefix}", prefix, decoded=its)
                yield route.location(f"{prefix}/", f"{prefix}/", decoded=decoded)


def _for_nobody(path: str) -> dict[str, Any]:
    """The route of a VirtualServer for paths that are nobody's."""
    answer = {"code": 404, "type": "text/plain", "body": "not found\\n"}
    return {"path": path, "action": {"return": answer}}


def _location(regex: str) -> str:
    return rf"~ ^(?s:{regex})\z"


def _misspelled(rule: Rule) -> str:
    """What some backend may read as a closed route's, less a prefix route's own paths."""
    return "|".join(misspelled(rule, DECODED)) if rule.match == "prefix" else spelled(rule, DECODED)


def _is_http01(tls: x.Tls) -> bool:
    return isinstance(tls, x.LetsEncrypt) and isinstance(tls.solver, x.Http01)


def _stream_port(stream: Stream) -> int | str:
    """The Service port behind a TCP or UDP port: a name only where the Service is the user's."""
    if isinstance(stream.backend, x.Workload):
        return workload_port(stream.backend, stream.target)[1]
    return stream.target
