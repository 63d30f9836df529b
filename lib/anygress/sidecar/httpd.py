"""The configuration of Apache httpd as the proxy beside an app: routes in, text out.

Each path is in at most one section, and in none it is 404. A section's regex leaves out what routes of a higher
precedence answer and, where routes differ in who may, what some backend might take for a path of a closed one. A regex
that httpd gives up on (a path made to be slow) matches nothing, so that a section left out so stays closed.
httpd matches a path after it has merged slashes, resolved dots and decoded what need not be encoded (RFC 3986, section
2.3), and hands on just that: a backend never sees a spelling that was not looked at. The rest stays as it was sent
(``mapping=encoded``): decoded and encoded anew, ``%2F`` would come out as ``%252F``.
https://httpd.apache.org/docs/2.4/sections.html, https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from anygress.description import exposure as x
from anygress.description import grammar
from anygress.features.feature import DEFAULTS, FORWARDED, Rule, element_prefix
from anygress.features.matching import Barrier, Heads, differ, may_overlap, ordered, pattern, tried
from anygress.features.traits import ANSWERED, DROPPED, MERGED, PASSED_ON, RESOLVED, Position, Trait, refused
from anygress.rendering.spellings import IN_SIDECAR, dotted, narrowed, spelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

RUNTIME_FOLDER = "/tmp"  # noqa: S108  a volume of the container's own
PID_FILE = f"{RUNTIME_FOLDER}/httpd.pid"
CONFIGURATION_FOLDER = "/etc/anygress/proxy"
ROUTES_FILE = "routes.conf"
MAIN_FILE = "httpd.conf"

MAX_CONNECTIONS = 1024
"""Requests and WebSockets at a time, in one pod: each has a thread. https://httpd.apache.org/docs/2.4/mod/event.html"""
_THREADS = 64
_LONGEST_LINE = 16384  # bytes of a request line; controllers take more than httpd's 8190
_LONGEST_HEADER = 65536
_MOST_HEADERS = 500
_SPARE_SECONDS = 2  # so that a controller that keeps time as well is the first to say so
_KEEP_ALIVE_SECONDS = 650
"""Longer than any controller keeps a connection it may use again; Google's load balancer keeps them for 600 s.

https://docs.cloud.google.com/load-balancing/docs/https/request-distribution#http-keepalive-timeout
"""

_MODULES = (
    "mpm_event", "authn_core", "authn_file", "authz_core", "authz_host", "authz_user", "auth_basic", "auth_digest",
    "alias", "headers", "rewrite", "proxy", "proxy_http", "proxy_balancer", "slotmem_shm", "lbmethod_byrequests",
)  # fmt: skip
_MAYBE_BUILT_IN = "unixd"  # in Debian's httpd, not in the image's

_FORWARDED = tuple(sorted((*FORWARDED, "X-Forwarded-For", "X-Forwarded-Proto")))

_OCTET = "(?:0|[1-9][0-9]?[0-9]?)"
_ADDRESS = rf"{_OCTET}(?:[.]{_OCTET}){{3}}|[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*"
"""IPv4 as it is always written (``10.1`` and ``012.0.0.1`` are addresses to ``-ipmatch`` too), or IPv6; without a port
or brackets. What else is of this form is an address on no list."""

_DOCS = "https://httpd.apache.org/docs/2.4/mod"
TRAITS: Mapping[Trait, Position] = {
    Trait.HEADER_UNDERSCORE: Position(text=PASSED_ON, source=f"{_DOCS}/core.html#httpprotocoloptions"),
    Trait.HTTP_1_0: Position(text=ANSWERED, source=f"{_DOCS}/core.html#httpprotocoloptions"),
    Trait.HOST_DOT: Position(text=ANSWERED, source=f"{_DOCS}/core.html#stricthostcheck"),
    Trait.TRACE: Position(text=refused(405), source=f"{_DOCS}/core.html#traceenable"),
    Trait.PATH_SLASHES: Position(text=MERGED, source=f"{_DOCS}/core.html#mergeslashes"),
    Trait.PATH_DOTS: Position(text=RESOLVED, source=f"{_DOCS}/mod_proxy.html#proxypass"),
    Trait.RESPONSE_TRAILERS: Position(text=DROPPED, source=f"{_DOCS}/core.html#mergetrailers"),
    Trait.EARLY_HINTS: Position(text=PASSED_ON, source=f"{_DOCS}/mod_proxy_http.html"),
    Trait.MANY_HEADERS: Position(text=PASSED_ON, source=f"{_DOCS}/core.html#limitrequestfields"),
}
"""What the proxy does with what no description speaks of, as a controller has it; a test asks the real one."""

_WEBSOCKET = "(%{HTTP:Upgrade} =~ m#^websocket$#i)"
_NEXT_COOKIE = ",[[:space:]]*(?=[-!#$%&'*+.^_`|~0-9A-Za-z]+=)"
"""The comma with which httpd joins the lines of a header into one, as it stands between two cookies.

A cookie's name is a token and its value has no comma (RFC 6265, section 4.1.1); a comma in the value of one that is
written otherwise stays, where no name follows it.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What the proxy does for one route: where it goes, and the file with those who may."""

    rule: Rule
    upstream: str
    """Scheme, host and port: ``http://127.0.0.1:8080``."""
    users_file: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """A path that answers without a password on names that are not the app's, as load balancers and kubelets ask."""

    path: str
    port: int
    upstream: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything one proxy is told.

    ``listen`` are the ports it listens on. ``behind_proxy`` says that the controller is itself a proxy that sets
    ``X-Forwarded-*``; else the client's are dropped and the proxy's own are set. ``after_client`` is how many addresses
    the controller puts after the client's own in X-Forwarded-For. ``forged`` are the headers about forwarding that the
    controller does not set, so that only a client can have written them. ``is_looser``: a route elsewhere leads to
    what is behind the proxy, and asks for more than one of its own.
    """

    hosts: tuple[str, ...]
    ways: tuple[Way, ...]
    listen: tuple[int, ...]
    health: tuple[Health, ...] = ()
    hsts: x.Hsts | None = None
    redirect_to_https: bool = False
    behind_proxy: bool = True
    after_client: int = 0
    forged: tuple[str, ...] = ()
    is_looser: bool = False


MOST_BYTES = 1024 * 1024
"""What all files of a ConfigMap have together: the API server refuses more.

https://kubernetes.io/docs/concepts/configuration/configmap/
"""


class TooLarge(ValueError):  # noqa: N818  what it is, as the package's other errors say
    """A proxy's files would have more than MOST_BYTES; they were made no further than that."""


def configuration(settings: Settings) -> dict[str, str]:
    """The proxy's files, by name. Raises ValueError for a text that must not be in a configuration file, and TooLarge.

    Each section names what others answer, so twice as many routes that differ in who may make four times the text.
    """
    upstreams = _upstreams(settings)
    main = _text([*_server(settings), *_balancers(upstreams), *_hosts(settings, upstreams)], MOST_BYTES)
    return {MAIN_FILE: main, ROUTES_FILE: _text(_routes(settings, upstreams), MOST_BYTES - len(main))}


def _text(lines: Iterable[str], most: int) -> str:
    """Some lines as one text of ASCII. Raises TooLarge at the first line that is too much."""
    found = []
    for line in lines:
        most -= len(line) + 1
        if most < 0:
            raise TooLarge
        found.append(f"{line}\n")
    return "".join(found)


def quoted(text: str) -> str:
    r"""A text as one argument of a directive.

    A backslash is doubled, since httpd takes one before another or before a quote away. What would end the argument,
    the line or begin a variable (``${…}``) must have been refused before. Raises ValueError when it was not. Not for
    backslashes in mod_rewrite's directives, which take none away.
    https://httpd.apache.org/docs/2.4/configuring.html#syntax
    """
    if re.search(r'[\x00-\x1f\x7f"]', text) or "${" in text or not text.isascii():
        msg = "this text cannot be quoted for httpd"
        raise ValueError(msg)
    doubled = text.replace("\\", "\\\\")
    return f'"{doubled}"'


# --------------------------------------------------------------------------------------------- the server


def _server(settings: Settings) -> Iterator[str]:
    yield from (f"LoadModule {module}_module modules/mod_{module}.so" for module in _MODULES)
    yield f"<IfModule !{_MAYBE_BUILT_IN}_module>"
    yield f"  LoadModule {_MAYBE_BUILT_IN}_module modules/mod_{_MAYBE_BUILT_IN}.so"
    yield "</IfModule>"
    yield from (f"Listen {port}" for port in settings.listen)
    longest = max((way.rule.timeout_seconds for way in settings.ways), default=DEFAULTS.timeout_seconds)
    yield from (
        "ServerName localhost",
        f"DefaultRuntimeDir {quoted(RUNTIME_FOLDER)}",
        f"PidFile {quoted(PID_FILE)}",
        f"DocumentRoot {quoted(RUNTIME_FOLDER)}",
        "ErrorLog /proc/self/fd/2",
        "LogLevel warn",
        "ServerTokens Prod",
        "ServerSignature Off",
        "TraceEnable Off",
        "StartServers 1",
        f"ServerLimit {MAX_CONNECTIONS // _THREADS}",
        f"ThreadsPerChild {_THREADS}",
        f"MaxRequestWorkers {MAX_CONNECTIONS}",
        "MinSpareThreads 16",
        # Never fewer again: a child that ends waits for its WebSockets, and holds a place meanwhile.
        f"MaxSpareThreads {MAX_CONNECTIONS}",
        "GracefulShutdownTimeout 0",  # none of its own: the pod's termination grace period ends it
        f"Timeout {max(longest, DEFAULTS.timeout_seconds) + _SPARE_SECONDS}",
        f"KeepAliveTimeout {_KEEP_ALIVE_SECONDS}",
        "MaxKeepAliveRequests 0",
        f"LimitRequestLine {_LONGEST_LINE}",
        f"LimitRequestFieldSize {_LONGEST_HEADER}",
        f"LimitRequestFields {_MOST_HEADERS}",
        "ProxyRequests Off",
        "<Directory />",
        "  AllowOverride None",
        "  Require all denied",
        "</Directory>",
    )


@dataclass(frozen=True, slots=True)
class _Upstream:
    """A backend with its times and whether it may be asked for WebSockets: httpd keeps those with the backend.

    ``asked`` is who says the times: of two routes that each say their own, each has its own, be they equal or not.
    """

    url: str
    timeout_seconds: int
    connect_timeout_seconds: int
    websockets: bool = False
    asked: tuple[str | None, ...] = (None, None)


def _upstreams(settings: Settings) -> dict[_Upstream, str]:
    """A name for each; the first, which health checks ask, is the app's own."""
    found = [_upstream_of(way) for way in settings.ways]
    found += [_health_upstream(health) for health in settings.health]
    return {upstream: f"backend-{number}" for number, upstream in enumerate(dict.fromkeys(found), 1)}


def _upstream_of(way: Way) -> _Upstream:
    rule = way.rule
    asked = tuple(rule.asked.get(name) for name in ("timeout_seconds", "connect_timeout_seconds"))
    return _Upstream(way.upstream, rule.timeout_seconds, rule.connect_timeout_seconds, rule.websockets, asked)


def _health_upstream(health: Health) -> _Upstream:
    return _Upstream(health.upstream, DEFAULTS.timeout_seconds, DEFAULTS.connect_timeout_seconds)


def _balancers(upstreams: Mapping[_Upstream, str]) -> Iterator[str]:
    """A balancer of one backend each: two plain workers of one address would share their times.

    No connection is used twice: a backend that has closed one would be an error for the next request.
    """
    for upstream, name in upstreams.items():
        yield f"<Proxy {quoted(f'balancer://{name}')}>"
        yield (
            f"  BalancerMember {quoted(upstream.url)} timeout={upstream.timeout_seconds + _SPARE_SECONDS} "
            f"connectiontimeout={upstream.connect_timeout_seconds} disablereuse=On retry=0 "
            f"{'upgrade=websocket ' if upstream.websockets else ''}responsefieldsize={_LONGEST_HEADER}"
        )
        yield "</Proxy>"


# --------------------------------------------------------------------------------------------- hosts


def _hosts(settings: Settings, upstreams: Mapping[_Upstream, str]) -> Iterator[str]:
    """Unknown names first, which is httpd's default; ``*`` of an alias is any number of labels, so those are fenced."""
    for port in settings.listen:
        yield from _host([port], ["unknown.invalid"], _health(settings, port, upstreams))
    exact = [host for host in settings.hosts if not host.startswith("*.")]
    wildcards = [host for host in settings.hosts if host.startswith("*.")]
    include = [f"Include {quoted(f'{CONFIGURATION_FOLDER}/{ROUTES_FILE}')}"]
    if exact:
        yield from _host(settings.listen, exact, include)
    if wildcards:
        yield from _host(settings.listen, [f"*.{host}" for host in wildcards], ())
        yield from _host(settings.listen, wildcards, include)


def _host(ports: Sequence[int], names: Sequence[str], body: Iterable[str]) -> Iterator[str]:
    for name in names:
        if name != "unknown.invalid" and grammar.host(name.removeprefix("*.")) is not None:
            msg = "this is no host"
            raise ValueError(msg)
    yield f"<VirtualHost {' '.join(f'*:{port}' for port in ports)}>"
    first = names[0].replace("*", "any")  # a ServerName has no wildcards
    yield f"  ServerName {first}"
    yield from (f"  ServerAlias {name}" for name in names)
    yield "  AllowEncodedSlashes NoDecode"
    yield from (f"  {line}" for line in body)
    yield f"  RedirectMatch 404 {quoted('.')}"
    yield "</VirtualHost>"


def _health(settings: Settings, port: int, upstreams: Mapping[_Upstream, str]) -> Iterator[str]:
    yield "ProxyAddHeaders Off"
    yield "ProxyPreserveHost On"
    for health in settings.health:
        if health.port == port:
            name = upstreams[_health_upstream(health)]
            yield f"<LocationMatch {quoted(_whole(f'(?=/(.*)){re.escape(health.path)}'))}>"
            yield f"  ProxyPassMatch {quoted(f'balancer://{name}/$1')} mapping=encoded"
            yield "  Require method GET"
            yield "  RequestHeader unset Authorization"
            yield "</LocationMatch>"


# --------------------------------------------------------------------------------------------- routes


def _routes(settings: Settings, upstreams: Mapping[_Upstream, str]) -> Iterator[str]:
    yield from _forwarding(settings)
    # httpd looks at the first of several protocols, and hands on all: a backend may take another one of them.
    yield f"RequestHeader unset Upgrade {quoted(f'expr=! {_WEBSOCKET}')}"
    yield "RequestHeader unset HTTP2-Settings"
    # Lines of one name are a list with commas, but for this one: https://www.rfc-editor.org/rfc/rfc6265#section-5.4
    # https://httpd.apache.org/docs/2.4/mod/mod_headers.html#requestheader
    yield f"RequestHeader edit* Cookie {quoted(_NEXT_COOKIE)} {quoted('; ')}"
    yield from (
        "RewriteEngine On",
        f"RewriteCond {quoted('%{REQUEST_METHOD}')} {quoted('^(?:CONNECT|TRACE)')}",
        f"RewriteRule {quoted('^')} {quoted('-')} [R=405,L]",
    )
    if settings.redirect_to_https:
        yield from (
            f"RewriteCond {quoted('%{HTTP:X-Forwarded-Proto}')} {quoted('!=https')} [NC]",
            f"RewriteCond {quoted('%{THE_REQUEST}')} {quoted('^[^ ]+ (?:[a-z]+://[^/ ?]*)?(/[^ ?]*)')} [NC]",
            f"RewriteRule {quoted('^')} {quoted('https://%{SERVER_NAME}%1')} [R=301,L,NE,UnsafeAllow3F]",
        )
    if settings.hsts is not None:
        name = "Strict-Transport-Security"
        yield f"Header onsuccess unset {name}"
        secure = quoted("expr=%{HTTP:X-Forwarded-Proto} == 'https'")
        yield f"Header always set {name} {quoted(settings.hsts.header)} {secure}"
    ways = {id(way.rule): way for way in settings.ways}
    rules = [way.rule for way in settings.ways]
    sections = _Sections(rules, is_looser=settings.is_looser)
    for rule in ordered(rules):
        yield from _section(ways[id(rule)], sections.regex(rule), upstreams, _client(settings))


def _forwarding(settings: Settings) -> Iterator[str]:
    yield "ProxyPreserveHost On"
    if settings.behind_proxy:
        yield "ProxyAddHeaders Off"  # the controller has said all of it, and is the only one that is listened to
        yield from (f"RequestHeader unset {name}" for name in settings.forged)
        return
    yield from (f"RequestHeader unset {name} early" for name in _FORWARDED)
    yield "RequestHeader set X-Forwarded-Proto http"
    yield "ProxyAddHeaders On"


def _client(settings: Settings) -> str | None:
    """A condition that finds the client's address (``$1``) where the controller has put it; None: the connection's.

    Whatever the client says of itself stands further to the left. What is there must be an address and nothing more: a
    name would be looked up. No backslash is in it, since ``Require`` takes none away.
    """
    if not settings.behind_proxy:
        return None
    space, rest = "[[:space:]]*", ",[^,]*" * settings.after_client
    return f"%{{HTTP:X-Forwarded-For}} =~ m#(?:^|,){space}({_ADDRESS}){space}{rest}$#"


def _section(way: Way, regex: str, upstreams: Mapping[_Upstream, str], client: str | None) -> Iterator[str]:
    rule = way.rule
    yield f"# {rule.match} {rule.path}: {'closed' if rule.is_closed else 'open'}"
    yield f"<LocationMatch {quoted(regex)}>"
    yield f"  ProxyPassMatch {quoted(f'balancer://{upstreams[_upstream_of(way)]}{_target(rule)}')} mapping=encoded"
    if rule.max_body_bytes is not None:
        yield from _body_limit(rule.max_body_bytes)
    for name, value in rule.response_headers.items():
        yield f"  Header onsuccess unset {name}"
        yield f"  Header always set {name} {quoted(value)}"
    who = "  Require all granted"
    if rule.ip_allow_list is not None:
        who = f"  Require {_addresses(rule.ip_allow_list, client)}"
    if rule.auth is None:
        yield "  AuthType None"
        yield who
    else:
        assert way.users_file is not None  # noqa: S101  whoever closes a route names the file
        kind = "Digest" if isinstance(rule.auth, x.DigestAuth) else "Basic"
        yield f"  AuthType {kind}"
        yield f"  AuthName {quoted(rule.auth.realm)}"
        yield f"  Auth{kind}Provider file"
        yield f"  AuthUserFile {quoted(way.users_file)}"
        both = ["  Require valid-user"] if rule.ip_allow_list is None else [who, "  Require valid-user"]
        yield from ["  <RequireAll>", *(f"  {line}" for line in both), "  </RequireAll>"] if len(both) > 1 else both
    if not rule.pass_authorization:
        yield "  RequestHeader unset Authorization"
    yield "</LocationMatch>"


def _addresses(networks: Iterable[str], client: str | None) -> str:
    """Whose address is on the list. Raises ValueError for what is no network."""
    for network in networks:
        if grammar.cidr(network) is not None:
            msg = "this is no network"
            raise ValueError(msg)
    if client is None:
        return f"ip {' '.join(networks)}"
    any_of = " || ".join(f"$1 -ipmatch '{network}'" for network in networks)
    return f"expr {quoted(f'{client} && ({any_of})')}"


def _body_limit(most: int) -> Iterator[str]:
    """By the length that is announced: LimitRequestBody is not for what is handed on."""
    for test, status in (("-n %{HTTP:Transfer-Encoding}", 411), (f"%{{HTTP:Content-Length}} -gt {most}", 413)):
        yield f"  <If {quoted(test)}>"
        yield f"    Redirect {status} {quoted('/')}"
        yield "  </If>"


def section_regex(rule: Rule, rules: Sequence[Rule]) -> str:
    """The regex (PCRE) of the paths, as httpd has them, that a route answers and no other does."""
    return _Sections(rules).regex(rule)


class _Sections:
    """The sections of a proxy's routes: what all of them hang on is found once."""

    def __init__(self, rules: Sequence[Rule], *, is_looser: bool = False) -> None:
        self.rules = rules
        self._is_looser = is_looser
        order = tried(rules, folds_case=True)
        self._place = {id(entry): place for place, entry in enumerate(order)}
        self._routes = Heads(entry for entry in order if isinstance(entry, Rule))
        self._barriers = [entry for entry in order if isinstance(entry, Barrier)]
        self._places = [self._place[id(entry)] for entry in self._barriers]
        self._differ = is_looser or differ(rules)

    def regex(self, rule: Rule) -> str:
        """The regex of one section.

        What comes before it is left out, barriers too. A regex route comes before the prefix routes, and their
        barriers, from which it may differ in the case of letters alone.
        """
        place = self._place[id(rule)]
        before = (other for other in self._routes.near(rule) if self._place[id(other)] < place)
        gone = [_plain(other) for other in before if may_overlap(other, rule)]
        barriers = self._barriers[: bisect_left(self._places, place)]
        gone += [spelled(entry.rule, IN_SIDECAR) for entry in barriers]
        if rule.match == "regex":
            stricter = [other for other in self.rules if not rule.asks_no_less_than(other)]
            gone += [f"(?!{_plain(other)}\\z){spelled(other, IN_SIDECAR)}" for other in stricter]
        if self._differ:
            gone.append(dotted(IN_SIDECAR))
        unless = f"(?!(?:{'|'.join(dict.fromkeys(gone))})\\z)" if gone else ""
        return _whole(unless + _capturing(rule, self.rules, is_looser=self._is_looser))


def _whole(regex: str) -> str:
    r"""From the first character to the last: ``$`` would leave a line break out, and ``.`` one in."""
    return rf"\A(?s:{regex})\z"


def _plain(rule: Rule) -> str:
    """What a route answers by its own text."""
    if rule.match == "regex":
        return without_captures(pattern(rule.path).text)
    if rule.match == "exact":
        return re.escape(rule.path)
    return f"{re.escape(element_prefix(rule.path))}(?:/.*)?" if element_prefix(rule.path) else "/.*"


def _capturing(rule: Rule, rules: Sequence[Rule], *, is_looser: bool) -> str:
    """The same, with the captures that :func:`_target` is made of, less what a backend may read otherwise."""
    prefix = re.escape(element_prefix(rule.path))
    match rule.rewrite:
        case None if rule.match == "regex":
            return f"(?=/(.*)\\z){without_captures(narrowed(rule, rules, IN_SIDECAR, is_looser=is_looser))}"
        case None:
            return f"(?=/(.*)\\z){_plain(rule)}"
        case x.RegexRewrite():
            return narrowed(rule, rules, IN_SIDECAR, is_looser=is_looser)
        case x.ReplacePrefix(prefix=other) if element_prefix(other):
            return f"{prefix}(/.*)?"
        case _:
            return f"{prefix}(?:/(.*))?"


def _target(rule: Rule) -> str:
    match rule.rewrite:
        case x.RegexRewrite(replacement=text):
            parts = grammar.replacement(text, pattern(rule.path).groups)
            assert isinstance(parts, tuple)  # noqa: S101  validation refuses anything else
            return "".join(part if isinstance(part, str) else f"${part}" for part in parts)
        case x.ReplacePrefix(prefix=other) if element_prefix(other):
            return f"{element_prefix(other)}$1"
        case _:
            return "/$1"


def without_captures(text: str) -> str:
    """A route's regex with groups that count for nothing, so that it may stand beside another."""
    found, index, in_class = [], 0, False
    while index < len(text):
        character = text[index]
        if character == "\\":
            found.append(text[index : index + 2])
            index += 2
            continue
        in_class = character == "[" or (in_class and character != "]")
        opens = character == "(" and not in_class and text[index + 1 : index + 2] != "?"
        found.append("(?:" if opens else character)
        index += 1
    return "".join(found)
