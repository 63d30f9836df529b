"""What an app needs when it is exposed, in the user's words: frozen values, no controller in them.

:class:`Exposure` is the one input of everything else. ``None`` means "not asked for"; what that means on every
controller is one table, :data:`anygress.features.feature.DEFAULTS`. Nothing here checks a value:
:mod:`anygress.decide.validate` does, all problems at once.
"""

from __future__ import annotations

import os  # noqa: TC003  validation and the YAML reader resolve the hints of this module at run time
from collections.abc import Mapping, Sequence  # noqa: TC003  likewise
from dataclasses import KW_ONLY, dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Literal, Protocol

Match = Literal["prefix", "exact", "regex"]
Protocol4 = Literal["TCP", "UDP"]


class Named(Protocol):
    """Anything with a name that stands for a Service or a workload, such as a cdk8s-plus Service or Deployment."""

    @property
    def name(self) -> str:
        """The object's name in Kubernetes."""


# --------------------------------------------------------------------------------------------- workloads


@dataclass(frozen=True, slots=True)
class SecretValue:
    """An environment variable whose value is one key of a Secret that already exists."""

    name: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources:
    """CPU and memory of one container, as Kubernetes quantities.

    Left out: 50m CPU and 64Mi requested, 512Mi memory limit, no CPU limit
    (a CPU limit throttles; a memory limit protects the node).
    """

    cpu_request: str = "50m"
    memory_request: str = "64Mi"
    memory_limit: str | None = "512Mi"
    cpu_limit: str | None = None


@dataclass(frozen=True, slots=True)
class Probe:
    """An HTTP GET that tells whether a container is well. Left out: each 10 s, 3 failures, on the first port."""

    path: str
    _: KW_ONLY
    port: str | None = None
    period_seconds: int = 10
    timeout_seconds: int = 5
    failure_threshold: int = 3
    initial_delay_seconds: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Security:
    """The security context of a created workload.

    Left out: the *restricted* Pod Security level (no root, no privilege escalation, no capabilities, the runtime's
    default seccomp profile) less a numeric user and a read-only root file system, which depend on the image.
    https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
    """

    run_as_user: int | None = None
    run_as_group: int | None = None
    fs_group: int | None = None
    read_only_root_filesystem: bool = False
    run_as_non_root: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """A Deployment and its Service, made by anygress.

    ``image`` is best given with its digest, ``repo:tag@sha256:…``, since a tag may come to mean another image.
    ``ports`` are named container ports; the first is the one routes use unless they say otherwise.
    ``files`` maps absolute paths to texts, mounted from a ConfigMap.
    ``termination_grace_seconds``: how long a pod that is to end may go on with what it has begun. In the first 15 s it
    is not told yet, and answers as before, since whoever sends it requests learns of its end a moment later. Where
    answers may take longer than the rest, by ``timeout_seconds``, those that do are cut when pods are replaced.
    Left out: the app's name, one replica (which is away for a moment when its node is drained), the image's own
    command, 75 s of grace, and no probes, but a health check path becomes the readiness probe, or else that the first
    TCP port takes connections.
    """

    image: str
    ports: Mapping[str, int]
    name: str | None = None
    command: Sequence[str] = field(default=(), repr=False)
    args: Sequence[str] = field(default=(), repr=False)
    env: Mapping[str, str | SecretValue] = field(default_factory=dict, repr=False)
    files: Mapping[str, str] = field(default_factory=dict, repr=False)
    replicas: int = 1
    termination_grace_seconds: int = 75
    resources: Resources = field(default_factory=Resources)
    readiness: Probe | None = None
    liveness: Probe | None = None
    security: Security = field(default_factory=Security)

    def __post_init__(self) -> None:
        """Make what was given immutable; a path alone is a probe of it, as in a file."""
        _freeze(self, maps=("ports", "env", "files"), lists=("command", "args"))
        for name in ("readiness", "liveness"):
            given: object = getattr(self, name)
            if isinstance(given, str):
                object.__setattr__(self, name, Probe(given))


@dataclass(frozen=True, slots=True)
class ServiceRef:
    """A Service that exists, or that someone else makes, by its name and one port (number or name)."""

    name: str
    _: KW_ONLY
    port: int | str
    namespace: str | None = None


@dataclass(frozen=True, slots=True)
class Pods:
    """Pods that someone else runs, by their labels; anygress makes the Service in front of them."""

    name: str
    _: KW_ONLY
    selector: Mapping[str, str]
    port: int

    def __post_init__(self) -> None:
        """Make what was given immutable."""
        _freeze(self, maps=("selector",))


Backend = Workload | ServiceRef | Pods


# --------------------------------------------------------------------------------------------- credentials


@dataclass(frozen=True, slots=True)
class User:
    """One user of Basic or Digest auth: a password, or a hash made elsewhere (htpasswd, htdigest). Never shown."""

    name: str
    _: KW_ONLY
    password: str | None = field(default=None, repr=False)
    hash: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class BasicAuth:
    """HTTP Basic auth at the edge: a list of users, or an existing Secret in the form the controller reads.

    Left out: the realm is "Restricted".
    """

    users: tuple[User, ...] = ()
    realm: str = "Restricted"
    secret: str | None = None

    def __post_init__(self) -> None:
        """Make what was given immutable."""
        _freeze(self, lists=("users",))

    @classmethod
    def from_htpasswd(cls, path: str | os.PathLike[str], *, realm: str = "Restricted") -> BasicAuth:
        """Users and hashes from an htpasswd file. Raises InvalidSpec for a file that cannot be read or is wrong."""
        from anygress.description.credentials import read_htpasswd  # noqa: PLC0415  hashing libraries load only when used

        return cls(users=tuple(User(name, hash=text) for name, text in read_htpasswd(Path(path))), realm=realm)

    @classmethod
    def from_env(cls, *, realm: str = "Restricted", **variables: str) -> BasicAuth:
        """Users with passwords from environment variables: ``from_env(ops="OPS_PASSWORD")``.

        Raises InvalidSpec when a variable is not set or empty.
        """
        return cls(users=_users_from_env(variables), realm=realm)

    @classmethod
    def from_files(cls, *, realm: str = "Restricted", **paths: str | os.PathLike[str]) -> BasicAuth:
        """Users with passwords from files, one each, less the last line break: ``from_files(ops="ops.password")``.

        Raises InvalidSpec when a file cannot be read or is empty.
        """
        return cls(users=_users_from_files(paths), realm=realm)

    @classmethod
    def from_secret(cls, name: str, *, realm: str = "Restricted") -> BasicAuth:
        """Users in a Secret that exists, in the form its controller reads (the report says which form)."""
        return cls(secret=name, realm=realm)


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestAuth:
    """HTTP Digest auth at the edge. A user's hash is HA1, ``MD5(user:realm:password)``, of the same realm.

    Left out: the realm is "Restricted". RFC 7616.
    """

    users: tuple[User, ...] = ()
    realm: str = "Restricted"
    secret: str | None = None

    def __post_init__(self) -> None:
        """Make what was given immutable."""
        _freeze(self, lists=("users",))

    @classmethod
    def from_htdigest(cls, path: str | os.PathLike[str]) -> DigestAuth:
        """Users, hashes and the realm from an htdigest file. Raises InvalidSpec when it is wrong or has two realms."""
        from anygress.description.credentials import read_htdigest  # noqa: PLC0415  hashing libraries load only when used

        realm, users = read_htdigest(Path(path))
        return cls(users=tuple(User(name, hash=text) for name, text in users), realm=realm)

    @classmethod
    def from_env(cls, *, realm: str = "Restricted", **variables: str) -> DigestAuth:
        """Users with passwords from environment variables. Raises InvalidSpec when one is not set or empty."""
        return cls(users=_users_from_env(variables), realm=realm)

    @classmethod
    def from_files(cls, *, realm: str = "Restricted", **paths: str | os.PathLike[str]) -> DigestAuth:
        """Users with passwords from files, one each. Raises InvalidSpec when one cannot be read or is empty."""
        return cls(users=_users_from_files(paths), realm=realm)

    @classmethod
    def from_secret(cls, name: str, *, realm: str = "Restricted") -> DigestAuth:
        """Users in a Secret that exists, in the form its controller reads."""
        return cls(secret=name, realm=realm)


@dataclass(frozen=True, slots=True)
class Open:
    """No auth at the edge for this route, said aloud: it overrides the app's ``auth``."""


Auth = BasicAuth | DigestAuth


# --------------------------------------------------------------------------------------------- routes


@dataclass(frozen=True, slots=True)
class StripPrefix:
    """Take the route's own path off: under ``/api/``, ``/api/users`` reaches the backend as ``/users``."""


@dataclass(frozen=True, slots=True)
class ReplacePrefix:
    """Put another prefix in the place of the route's own: ``ReplacePrefix("/v2")`` under ``/api/``."""

    prefix: str


@dataclass(frozen=True, slots=True)
class RegexRewrite:
    """Rewrite the whole path of a regex route, captures by number: ``RegexRewrite("/$2/$1")``. The query is kept."""

    replacement: str


Rewrite = StripPrefix | ReplacePrefix | RegexRewrite


@dataclass(frozen=True, slots=True)
class Route:
    """One path of the app and what it needs; what it leaves out is as the app says.

    ``match``: ``prefix`` by path element (``/foo`` and ``/foo/`` are the same and match ``/foo``, ``/foo/``,
    ``/foo/bar``, not ``/foobar``), ``exact``, or ``regex`` of the whole path. Precedence on every controller:
    exact, then regex (longest text first, then as written), then the longest prefix.
    ``service`` is a ServiceRef, Pods or a cdk8s-plus Service or Deployment; ``workload`` is made by anygress;
    neither: the app's own. ``port`` picks another port of the workload.
    ``pass_authorization``: the backend reads the Authorization header itself (it is dropped otherwise).
    ``health_check_path`` must answer 200, on ``health_check_port`` of the pods where that is not the route's own.
    ``ip_allow_list`` are the networks (``203.0.113.0/24``) whose clients may; every other client is refused, by 403 (or
    401 where a password is asked too). A route for everyone inside an app that is not says ``("0.0.0.0/0", "::/0")``.
    ``response_headers`` are set on every answer of the backend, in the place of its own of those names. A route's own
    take the place of the app's, all of them.
    ``reaches_protected``: this route is meant to show its backend paths that another route shows it for some people
    alone. Left out, that is refused: what is protected is a backend and the path as it sees it. It is said of each
    route by itself, never of an app, and never of a raw port.
    """

    path: str
    _: KW_ONLY
    match: Match = "prefix"
    service: Named | None = None
    workload: Workload | None = None
    port: int | str | None = None
    rewrite: Rewrite | None = None
    auth: Auth | Open | None = None
    websockets: bool | None = None
    timeout_seconds: int | None = None
    connect_timeout_seconds: int | None = None
    max_body_size: int | str | None = None
    health_check_path: str | None = None
    health_check_port: int | None = None
    pass_authorization: bool | None = None
    ip_allow_list: tuple[str, ...] | None = None
    response_headers: Mapping[str, str] | None = None
    reaches_protected: bool = False

    def __post_init__(self) -> None:
        """Make what was given immutable."""
        _freeze(self, maps=("response_headers",), lists=("ip_allow_list",))


@dataclass(frozen=True, slots=True)
class Port:
    """A raw TCP or UDP port: ``Port(5672, service=ServiceRef("rabbitmq", port="amqp"))``.

    ``number`` is the port clients connect to. Without ``service`` or ``workload`` it is the app's own workload,
    whose ``target`` port (a name or number) defaults to ``number``.
    """

    number: int
    _: KW_ONLY
    protocol: Protocol4 = "TCP"
    service: Named | None = None
    workload: Workload | None = None
    target: int | str | None = None


# --------------------------------------------------------------------------------------------- certificates, names


@dataclass(frozen=True, slots=True)
class Issuer:
    """Certificates from a cert-manager Issuer of the app's namespace.

    Left out: for all hosts, Secret ``<app>--tls--<digest>``.
    """

    name: str
    _: KW_ONLY
    hosts: tuple[str, ...] = ()
    secret: str | None = None

    def __post_init__(self) -> None:
        """Make what was given immutable."""
        _freeze(self, lists=("hosts",))


@dataclass(frozen=True, slots=True)
class ClusterIssuer:
    """Certificates from a cert-manager ClusterIssuer.

    Left out: for all hosts, Secret ``<app>--tls--<digest>``.
    """

    name: str
    _: KW_ONLY
    hosts: tuple[str, ...] = ()
    secret: str | None = None

    def __post_init__(self) -> None:
        """Make what was given immutable."""
        _freeze(self, lists=("hosts",))


@dataclass(frozen=True, slots=True)
class Http01:
    """Prove control of a name by answering on port 80 of it; no wildcards."""


@dataclass(frozen=True, slots=True)
class Dns01:
    """Prove control of a name by a DNS record, through a provider's API: cert-manager's name and settings of it.

    ``Dns01("cloudDNS", settings={"project": "acme"})``. https://cert-manager.io/docs/configuration/acme/dns01/
    """

    provider: str
    _: KW_ONLY
    settings: Mapping[str, object] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        """Make what was given immutable."""
        _freeze(self, maps=("settings",))


@dataclass(frozen=True, slots=True, kw_only=True)
class LetsEncrypt:
    """A ClusterIssuer for Let's Encrypt, made with the app (in ``cluster/``), and certificates from it.

    ``staging``: the environment for trying out, whose certificates no browser trusts.
    Left out: named ``letsencrypt-prod`` or ``letsencrypt-staging``, HTTP-01, for all hosts, Secret
    ``<app>--tls--<digest>``.
    """

    email: str
    solver: Http01 | Dns01 = field(default_factory=Http01)
    staging: bool = False
    name: str | None = None
    hosts: tuple[str, ...] = ()
    secret: str | None = None

    def __post_init__(self) -> None:
        """Make what was given immutable."""
        _freeze(self, lists=("hosts",))

    @property
    def issuer_name(self) -> str:
        """The name of the ClusterIssuer."""
        return self.name or ("letsencrypt-staging" if self.staging else "letsencrypt-prod")


@dataclass(frozen=True, slots=True)
class TlsSecret:
    """A certificate in an existing Secret of type kubernetes.io/tls. Left out: for all hosts."""

    name: str
    _: KW_ONLY
    hosts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Make what was given immutable."""
        _freeze(self, lists=("hosts",))


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagedCertificate:
    """A certificate that the cloud makes and keeps for its own load balancer (Google-managed on GKE)."""

    hosts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Make what was given immutable."""
        _freeze(self, lists=("hosts",))


Tls = Issuer | ClusterIssuer | LetsEncrypt | TlsSecret | ManagedCertificate


@dataclass(frozen=True, slots=True, kw_only=True)
class Hsts:
    """Tell browsers to use HTTPS only (RFC 6797). Left out: one year, sub-domains not included, no preload."""

    max_age_seconds: int = 31_536_000
    include_subdomains: bool = False
    preload: bool = False

    @property
    def header(self) -> str:
        """The value of the Strict-Transport-Security header."""
        parts = [f"max-age={self.max_age_seconds}"]
        parts += ["includeSubDomains"] if self.include_subdomains else []
        parts += ["preload"] if self.preload else []
        return "; ".join(parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalDns:
    """Records made by external-dns from the objects anygress writes. Left out: external-dns' own TTL."""

    ttl_seconds: int | None = None


@dataclass(frozen=True, slots=True)
class ManualDns:
    """A zone kept by hand: the report lists which records to make once the address is known."""


Dns = ExternalDns | ManualDns


# --------------------------------------------------------------------------------------------- the whole


# --------------------------------------------------------------------------------------------- fallbacks


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A reverse proxy beside the app, which does what the controller cannot: ``Sidecar(features=("basic-auth",))``.

    ``features`` are the names of those that it may do; left out: every one that it can. ``image`` is where the proxy
    (Apache httpd 2.4) comes from, best with its digest: ``repo:tag@sha256:…``. Left out: the official image.
    """

    _: KW_ONLY
    features: tuple[str, ...] = ()
    image: str | None = None

    def __post_init__(self) -> None:
        """Make what was given immutable."""
        _freeze(self, lists=("features",))


Fallback = Literal["sidecar"] | Sidecar


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """One app and what it needs to be reachable.

    ``auth``, ``websockets``, the timeouts, ``max_body_size``, ``health_check_path``, ``pass_authorization``,
    ``ip_allow_list`` and ``response_headers`` hold for every route that does not say otherwise (see :class:`Route`).
    ``workload`` or ``service`` is the app itself; the route ``/`` to it is added unless the routes already have one.
    ``tls`` is one certificate or several.
    ``annotations`` go as they are on the routing objects: the one escape hatch, and not portable.
    ``max_body_size`` is bytes or a Kubernetes quantity (``50Mi``). Timeouts are seconds.
    ``fallback`` says what does what a controller cannot: ``"sidecar"``, or a Sidecar for some features alone. Left out:
    nothing, and it is refused.
    """

    name: str
    namespace: str | None = None
    hosts: tuple[str, ...] = ()
    workload: Workload | None = None
    service: Named | None = None
    routes: tuple[Route, ...] = ()
    ports: tuple[Port, ...] = ()
    tls: tuple[Tls, ...] = ()
    redirect_to_https: bool | None = None
    hsts: Hsts | None = None
    dns: Dns | None = None
    auth: Auth | None = None
    websockets: bool | None = None
    timeout_seconds: int | None = None
    connect_timeout_seconds: int | None = None
    max_body_size: int | str | None = None
    health_check_path: str | None = None
    health_check_port: int | None = None
    pass_authorization: bool | None = None
    ip_allow_list: tuple[str, ...] | None = None
    response_headers: Mapping[str, str] | None = None
    annotations: Mapping[str, str] = field(default_factory=dict)
    fallback: Fallback | None = None
    source: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    """Where each keyword path was written (``routes[1].path`` → ``shop.yaml:9``); empty for Python."""

    def __post_init__(self) -> None:
        """Make what was given immutable; one certificate is a tuple of one.

        As in a file, a path alone is a route, and a number alone a port.
        """
        given: object = self.tls
        if isinstance(given, Tls):
            object.__setattr__(self, "tls", (given,))
        maps = ("response_headers", "annotations", "source")
        _freeze(self, maps=maps, lists=("hosts", "routes", "ports", "tls", "ip_allow_list"))
        routes: object = self.routes
        if isinstance(routes, tuple) and any(isinstance(one, str) for one in routes):
            object.__setattr__(self, "routes", tuple(Route(one) if isinstance(one, str) else one for one in routes))
        ports: object = self.ports
        if isinstance(ports, tuple) and any(type(one) is int for one in ports):
            object.__setattr__(self, "ports", tuple(Port(one) if type(one) is int else one for one in ports))

    def at(self, where: str) -> str | None:
        """The ``file:line`` of a keyword path, or of the nearest thing around it."""
        while where not in self.source and where:
            where = where[: max(where.rfind("."), where.rfind("["), 0)]
        return self.source.get(where)

    def origin(self, where: str) -> str:
        """A keyword path as people look it up, with its ``file:line`` where there is one."""
        source = self.at(where)
        return f"{where or 'the app itself'}{f' ({source})' if source else ''}"

    def replace(self, **changes: object) -> Exposure:
        """The same app with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]  # the field names are checked by dataclasses


def _freeze(value: object, *, maps: Sequence[str] = (), lists: Sequence[str] = ()) -> None:
    """Replace mutable mappings and lists by immutable ones; leave a wrong type as it is, for validation to name."""
    for name in maps:
        given = getattr(value, name)
        if isinstance(given, dict):
            object.__setattr__(value, name, MappingProxyType(dict(given)))
    for name in lists:
        given = getattr(value, name)
        if isinstance(given, list):
            object.__setattr__(value, name, tuple(given))


def _users_from_env(variables: Mapping[str, str]) -> tuple[User, ...]:
    from anygress.description.credentials import read_variable  # noqa: PLC0415  loaded only when used

    passwords = {name: read_variable(variable, what=f"from_env({name}=…)") for name, variable in variables.items()}
    return tuple(User(name, password=password) for name, password in sorted(passwords.items()))


def _users_from_files(paths: Mapping[str, str | os.PathLike[str]]) -> tuple[User, ...]:
    from anygress.description.credentials import read_password_file  # noqa: PLC0415  loaded only when used

    passwords = {name: read_password_file(Path(path), what=f"from_files({name}=…)") for name, path in paths.items()}
    return tuple(User(name, password=password) for name, password in sorted(passwords.items()))
