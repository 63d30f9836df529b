"""The values of a chart: which there are for a description, what they are now, and the description they make.

A :class:`Parameter` is a scalar (or a list of users, a mapping of annotations) that may be changed when the chart is
installed. A :class:`Choice` is a value that decides which objects there are: TLS and its kind, users or a Secret that
exists, an optional fact of the cluster. Both know how to put a value into the description.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from anygress.controllers import find, get, names
from anygress.controllers.base.options import grammar_of, option_hints
from anygress.description import exposure as x
from anygress.description import grammar
from anygress.features.feature import Site, not_everyone
from anygress.helm import domains
from anygress.helm.holes import tagged
from anygress.rendering.names import path_spelling
from anygress.rendering.workload import workload_name, workloads
from anygress.sidecar.capabilities import IMAGE
from anygress.sidecar.container import HASH_KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from anygress.controllers.base.controller import Controller, SecretForm
    from anygress.helm.domains import Domain
    from anygress.helm.holes import Key
    from anygress.rendering.manifest import Manifest

NAMESPACE: Key = ("$namespace",)
CONTROLLER: Key = ("controller",)
FALLBACK: Key = ("fallback",)
SIDECAR = "sidecar"
"""Values that are not in values.yaml under that name, or decide by themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """The description that some values make: the apps, and the options of each controller."""

    exposures: tuple[x.Exposure, ...]
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def controller(self, name: str) -> Controller:
        """The controller of that name with its options."""
        return find(name)(**self.options.get(name, {}))

    def each(self, change: Callable[[x.Exposure], x.Exposure], name: str | None = None) -> Described:
        """With one app, or all of them, changed."""
        changed = (change(one) if name in (None, one.name) else one for one in self.exposures)
        return replace(self, exposures=tuple(changed))

    def option(self, controller: str, **given: Any) -> Described:
        """With options of a controller changed."""
        return replace(self, options={**self.options, controller: {**self.options.get(controller, {}), **given}})


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A value: its place, kind and default, a line about it, and how to put it into a description.

    ``controller`` is the only one that reads it. ``when`` names the choice and state in which it matters.
    """

    key: Key
    domain: Domain
    default: Any
    about: str
    put: Callable[[Described, Any, str], Described] = field(compare=False)
    controller: str | None = None
    when: tuple[Key, tuple[str, ...]] | None = None

    @property
    def is_left_open(self) -> bool:
        """Whether the description leaves it to whoever installs the chart. An image without a tag has said so."""
        empty = self.default in ("", []) or self.domain in (domains.BASIC_USERS, domains.DIGEST_USERS)
        return empty and self.domain is not domains.TAG

    def matters(self, states: Mapping[Key, str]) -> bool:
        """Whether it is read where these choices are made."""
        return self.when is None or states.get(self.when[0]) in self.when[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value that decides which objects there are. ``states`` are its possibilities, ``default`` today's."""

    key: Key
    states: tuple[str, ...]
    default: str
    put: Callable[[Described, str], Described] = field(compare=False)
    controller: str | None = None
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """Everything that can be changed about a description.

    ``services`` are Services made beside it that it names: some controllers want annotations on them.
    """

    described: Described
    parameters: tuple[Parameter, ...]
    choices: tuple[Choice, ...]
    name: str
    services: tuple[Manifest, ...] = ()

    @property
    def namespaces(self) -> frozenset[str]:
        """Those of the Services that the description names."""
        parts: list[x.Exposure | x.Route | x.Port] = []
        for one in self.described.exposures:
            parts += (one, *one.routes, *one.ports)
        services = (part.service for part in parts)
        return frozenset(one.namespace for one in services if isinstance(one, x.ServiceRef) and one.namespace)

    def of(self, controller: str) -> tuple[tuple[Parameter, ...], tuple[Choice, ...]]:
        """What matters on one controller."""
        return (
            tuple(one for one in self.parameters if one.controller in (None, controller)),
            tuple(one for one in self.choices if one.controller in (None, controller)),
        )

    def describe(self, controller: str, states: Mapping[Key, str], values: Mapping[Key, Any]) -> Described:
        """The description with these choices made and these values put in; what is not given stays as it is."""
        found = self.described
        parameters, choices = self.of(controller)
        for choice in choices:
            found = choice.put(found, states.get(choice.key, choice.default))
        for one in parameters:
            if one.key in values and one.matters(states):
                found = one.put(found, values[one.key], controller)
        return found


def camel(name: str) -> str:
    """A name as values.yaml spells it: ``ingress-nginx`` → ``ingressNginx``, ``web_secure`` → ``webSecure``."""
    first, *rest = [part for part in name.replace("_", "-").replace(".", "-").split("-") if part]
    return first + "".join(part[0].upper() + part[1:] for part in rest)


def model_of(
    exposures: tuple[x.Exposure, ...],
    options: Mapping[str, Mapping[str, Any]],
    *,
    name: str,
    services: tuple[Manifest, ...] = (),
) -> Model:
    """What can be changed about a description, and about the Services that it names."""
    described = Described(exposures=exposures, options=options)
    for controller in options:
        get(described.controller(controller))  # raises for an option that is wrong
    alone = len(exposures) == 1
    parameters = [_namespace(exposures), *_hosts(exposures)]
    choices: list[Choice] = [*_fallback(exposures)]
    tls_parameters, tls_choices = _tls(exposures, alone=alone)
    parameters += tls_parameters
    choices += tls_choices
    for one in exposures:
        at: Key = () if alone else ("apps", camel(one.name))
        parameters += [*_app(one, at), *_routes(one, at), *_workloads(one, at), *_proxy(one, at)]
        for user_parameters, choice in _auths(one, at):
            parameters += user_parameters
            choices.append(choice)
    for controller in names():
        option_parameters, option_choices = _options(controller, described)
        parameters += option_parameters
        choices += option_choices
    for one in exposures:
        listener_parameters, listener_choices = _listeners(one, described)
        parameters += listener_parameters
        choices += listener_choices
    return Model(
        described=described, parameters=tuple(parameters), choices=tuple(choices), name=name, services=services
    )


# --------------------------------------------------------------------------------------------- names, hosts


def _namespace(exposures: tuple[x.Exposure, ...]) -> Parameter:
    old = exposures[0].namespace

    def put(described: Described, value: Any, _: str) -> Described:
        return described.each(lambda one: _everywhere(one.replace(namespace=value), old, value))

    return Parameter(key=NAMESPACE, domain=domains.NAME, default=old or "default", about="", put=put)


def _everywhere(exposure: x.Exposure, old: str | None, new: str) -> x.Exposure:
    """A Service named with the app's own namespace moves along."""

    def moved(service: Any) -> Any:
        return (
            replace(service, namespace=new)
            if isinstance(service, x.ServiceRef) and old and service.namespace == old
            else service
        )

    return exposure.replace(
        service=moved(exposure.service),
        routes=tuple(replace(route, service=moved(route.service)) for route in exposure.routes),
        ports=tuple(replace(port, service=moved(port.service)) for port in exposure.ports),
    )


def _hosts(exposures: tuple[x.Exposure, ...]) -> Iterator[Parameter]:
    hosts = list(dict.fromkeys(host for one in exposures for host in one.hosts))
    for index, host in enumerate(hosts):
        key: Key = ("host",) if len(hosts) == 1 else ("hosts", _host_key(host, index))

        def put(described: Described, value: Any, _: str, *, old: str = host) -> Described:
            return described.each(lambda one: _with_host(one, old, value))

        domain = domains.WILDCARD if host.startswith("*.") else domains.HOST if "." in host else domains.LOCAL_HOST
        about = "The name that people type; certificates and DNS records are for it."
        yield Parameter(key=key, domain=domain, default=host, about=about, put=put)


def _host_key(host: str, index: int) -> str:
    first = host.removeprefix("*.").partition(".")[0]
    return f"{camel(first)}{'Wildcard' if host.startswith('*.') else ''}{index or ''}"


def _with_host(exposure: x.Exposure, old: str, new: str) -> x.Exposure:
    def renamed(hosts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(new if host == old else host for host in hosts)

    tls = tuple(replace(one, hosts=renamed(one.hosts)) for one in exposure.tls)
    return exposure.replace(hosts=renamed(exposure.hosts), tls=tls)


# --------------------------------------------------------------------------------------------- TLS

_KINDS = ("secret", "issuer", "clusterIssuer", "managed")


def _tls(exposures: tuple[x.Exposure, ...], *, alone: bool) -> tuple[list[Parameter], list[Choice]]:
    """TLS of all apps together: off, or one kind.

    Several certificates, or some for a part of the hosts, stay as they are.
    """
    secured = [one for one in exposures if one.tls]
    if not secured:
        return [], []
    simple = all(len(one.tls) == 1 and not one.tls[0].hosts for one in secured)
    kinds = {type(one.tls[0]) for one in secured}
    issuers = {_issuer_name(one.tls[0]) for one in secured}
    if not simple or len(kinds) > 1 or len(issuers) > 1:
        return [], [_tls_choice(secured, {"off": None, "described": None}, "described")]
    (kind,) = kinds
    (issuer,) = issuers
    first = secured[0].tls[0]
    described = (
        "letsEncrypt"
        if kind is x.LetsEncrypt
        else dict(zip((x.TlsSecret, x.Issuer, x.ClusterIssuer, x.ManagedCertificate), _KINDS, strict=True))[kind]
    )
    # Apps on one host have one tls; of an issuer each of them has a Secret of its own unless the description names one.
    site = Site(exposures)
    first_of = {one.name: next(other for other in secured if other in site.sharing(one)) for one in secured}

    def alone_on(one: x.Exposure) -> bool:
        return list(first_of.values()).count(first_of[one.name]) == 1

    def secret_of(one: x.Exposure) -> str | None:
        return _given_secret(one) if alone_on(one) else getattr(one.tls[0], "secret", None) if one.tls else None

    makers: dict[str, Callable[[x.Exposure], x.Tls] | None] = {
        "off": None,
        "secret": lambda one: x.TlsSecret(_tls_secret(first_of[one.name])),
        "issuer": lambda one: x.Issuer(issuer or "letsencrypt-prod", secret=secret_of(one)),
        "clusterIssuer": lambda one: x.ClusterIssuer(issuer or "letsencrypt-prod", secret=secret_of(one)),
        "managed": lambda _: x.ManagedCertificate(),
    }
    parameters = []
    if isinstance(first, x.LetsEncrypt):
        makers["letsEncrypt"] = lambda one: replace(one.tls[0], secret=secret_of(one))  # type: ignore[arg-type]
        parameters.append(_email(first))
    for state, of in (("issuer", x.Issuer), ("clusterIssuer", x.ClusterIssuer)):
        parameters.append(_issuer(state, of, issuer if kind is of else None))
    for one in secured:
        at: Key = () if alone else ("apps", camel(one.name))
        if one is first_of[one.name]:
            sharing = tuple(name for name, other in first_of.items() if other is one)
            by_issuers = tuple(state for state in makers if state not in ("off", "managed"))
            states = by_issuers if alone_on(one) and _given_secret(one) else ("secret",)
            parameters.append(_certificate(one, sharing, (*at, "tls", "secret"), states))
    return parameters, [_tls_choice(secured, makers, described)]


def _issuer_name(tls: x.Tls) -> str | None:
    return (
        tls.name
        if isinstance(tls, x.Issuer | x.ClusterIssuer)
        else tls.issuer_name
        if isinstance(tls, x.LetsEncrypt)
        else None
    )


def _given_secret(exposure: x.Exposure) -> str | None:
    """The Secret that the description names; without one its name follows from the namespace of the release."""
    (tls,) = exposure.tls
    return tls.name if isinstance(tls, x.TlsSecret) else getattr(tls, "secret", None)


def _tls_secret(exposure: x.Exposure) -> str:
    """The Secret that is there, where certificates are not issued: one of another name than an issued one's."""
    return _given_secret(exposure) or f"{exposure.name}-tls"


def _tls_choice(
    secured: list[x.Exposure], makers: Mapping[str, Callable[[x.Exposure], x.Tls] | None], default: str
) -> Choice:
    wanted = {one.name for one in secured}

    def put(described: Described, state: str) -> Described:
        maker = makers[state]
        if state == "off":
            return described.each(lambda one: one.replace(tls=()) if one.name in wanted else one)
        return described.each(lambda one: one.replace(tls=(maker(one),)) if maker and one.name in wanted else one)

    return Choice(key=("tls",), states=tuple(makers), default=default, put=put)


def _change_tls(described: Described, app: str | None, **changes: Any) -> Described:
    return described.each(lambda one: one.replace(tls=tuple(replace(tls, **changes) for tls in one.tls)), app)


def _email(tls: x.LetsEncrypt) -> Parameter:
    return Parameter(
        key=("tls", "email"), domain=domains.EMAIL, default=tls.email, when=(("tls",), ("letsEncrypt",)),
        about="Let's Encrypt writes to it before a certificate ends.",
        put=lambda described, value, _: _change_tls(described, None, email=value),
    )  # fmt: skip


def _issuer(state: str, of: type, default: str | None) -> Parameter:
    kind = "Issuer of the namespace" if of is x.Issuer else "ClusterIssuer"
    return Parameter(
        key=("tls", state), domain=domains.OBJECT_NAME, default=default or "letsencrypt-prod",
        about=f"cert-manager's {kind}, for kind: {state}.", when=(("tls",), (state,)),
        put=lambda described, value, _: _change_tls(described, None, name=value),
    )  # fmt: skip


def _certificate(exposure: x.Exposure, sharing: tuple[str, ...], key: Key, states: tuple[str, ...]) -> Parameter:
    def named(one: x.Exposure, value: Any) -> x.Exposure:
        attributes = ("name" if isinstance(tls, x.TlsSecret) else "secret" for tls in one.tls)
        changed = (replace(tls, **{name: value}) for tls, name in zip(one.tls, attributes, strict=True))
        return one.replace(tls=tuple(changed))

    return Parameter(
        key=key, domain=domains.OBJECT_NAME, default=_tls_secret(exposure), when=(("tls",), states),
        about="The Secret with the certificate: it exists (kind: secret), or cert-manager makes it.",
        put=lambda described, value, _: described.each(lambda one: named(one, value) if one.name in sharing else one),
    )  # fmt: skip


# --------------------------------------------------------------------------------------------- app, routes


def _setting(
    exposure: x.Exposure, key: Key, name: str, index: int | None, *, domain: Domain, about: str
) -> Parameter | None:
    """A setting of the app or of one route, where the description gives it."""
    part: x.Exposure | x.Route = exposure if index is None else exposure.routes[index]
    given = getattr(part, name)
    if given is None:
        return None

    def put(described: Described, value: Any, _: str) -> Described:
        if index is None:
            return described.each(lambda one: one.replace(**{name: value}), exposure.name)
        return described.each(lambda one: _with_route(one, index, **{name: value}), exposure.name)

    default = str(given) if domain is domains.SIZE else given
    return Parameter(key=key, domain=domain, default=default, about=about, put=put)


def _with_route(exposure: x.Exposure, index: int, **changes: Any) -> x.Exposure:
    routes = list(exposure.routes)
    routes[index] = replace(routes[index], **changes)
    return exposure.replace(routes=tuple(routes))


def _shared_settings(part: x.Exposure | x.Route, name: str, at: Key, index: int | None) -> Iterator[Parameter]:
    """The allow-list of an app or of one route, and each header that it sets; ``name`` is the app's."""

    def putting(field: str, change: Callable[[Any, Any], Any]) -> Callable[[Described, Any, str], Described]:
        def put(exposure: x.Exposure, value: Any) -> x.Exposure:
            given = getattr(exposure if index is None else exposure.routes[index], field)
            changes = {field: change(given, value)}
            return exposure.replace(**changes) if index is None else _with_route(exposure, index, **changes)

        return lambda described, value, _: described.each(lambda one: put(one, value), name)

    if part.ip_allow_list is not None and not_everyone(part.ip_allow_list) is not None:
        yield Parameter(
            key=(*at, "ipAllowList"), domain=domains.NETWORKS, default=list(part.ip_allow_list),
            about="The networks whose clients may, such as 203.0.113.0/24; every other is refused.",
            put=putting("ip_allow_list", lambda _, value: tuple(value)),
        )  # fmt: skip
    for header, given in (part.response_headers or {}).items():

        def changed(known: Any, value: Any, *, header: str = header) -> Any:
            return {**known, header: value}

        yield Parameter(
            key=(*at, "responseHeaders", header), domain=domains.HEADER, default=given, about="Its value.",
            put=putting("response_headers", changed),
        )  # fmt: skip


_SETTINGS = (
    ("timeout_seconds", domains.SECONDS, "Seconds that a silent backend is waited for."),
    ("connect_timeout_seconds", domains.SECONDS, "Seconds that a connection to a backend may take."),
    ("max_body_size", domains.SIZE, "The largest request body, as a Kubernetes quantity or in bytes."),
)


def _app(exposure: x.Exposure, at: Key) -> Iterator[Parameter]:
    for name, domain, about in _SETTINGS:
        if found := _setting(exposure, (*at, camel(name)), name, None, domain=domain, about=about):
            yield found
    yield from _shared_settings(exposure, exposure.name, at, None)

    def put(described: Described, value: Any, _: str) -> Described:
        return described.each(lambda one: one.replace(annotations=value), exposure.name)

    if exposure.hosts:
        yield Parameter(
            key=(*at, "annotations"), domain=domains.ANNOTATIONS, default=dict(exposure.annotations), put=put,
            about="Annotations of your own on the routing objects: as they are, and not portable.",
        )  # fmt: skip


def route_keys(exposure: x.Exposure) -> list[str]:
    """The name of each route in values.yaml, from its path."""
    found: list[str] = []
    for route in exposure.routes:
        key = (
            camel(path_spelling(route.path, route.match) or "root")
            if not route.path.strip("/").isdigit()
            else f"path{route.path.strip('/')}"
        )
        found.append(key if key not in found else f"{key}{len(found)}")
    return found


def _routes(exposure: x.Exposure, at: Key) -> Iterator[Parameter]:
    for index, (route, key) in enumerate(zip(exposure.routes, route_keys(exposure), strict=True)):
        for name, domain, about in _SETTINGS:
            if found := _setting(exposure, (*at, "routes", key, camel(name)), name, index, domain=domain, about=about):
                yield found
        yield from _shared_settings(route, exposure.name, (*at, "routes", key), index)


# --------------------------------------------------------------------------------------------- workloads


def _workloads(exposure: x.Exposure, at: Key) -> Iterator[Parameter]:
    for workload in workloads(exposure):
        name = workload_name(workload, exposure)
        own = exposure.workload is not None and workload_name(exposure.workload, exposure) == name
        place: Key = at if own else (*at, "workloads", camel(name))
        yield from _workload(exposure, workload, name if workload.name else None, place)


def _workload(exposure: x.Exposure, workload: x.Workload, name: str | None, at: Key) -> Iterator[Parameter]:
    def changing(change: Callable[[x.Workload, Any], x.Workload]) -> Callable[[Described, Any, str], Described]:
        return lambda described, value, _: described.each(
            lambda one: _with_workload(one, name, lambda found: change(found, value)), exposure.name
        )

    repository, tag = split_image(workload.image)
    yield Parameter(
        key=(*at, "image", "repository"), domain=domains.REPOSITORY, default=repository, about="Where the image is.",
        put=changing(lambda found, value: replace(found, image=value + _after_repository(found.image))),
    )  # fmt: skip
    yield Parameter(
        key=(*at, "image", "tag"), domain=domains.TAG, default=tag, about="Its tag, its digest or both.",
        put=changing(lambda found, value: replace(found, image=split_image(found.image)[0] + tagged(value))),
    )  # fmt: skip
    yield Parameter(
        key=(*at, "replicas"), domain=domains.REPLICAS, default=workload.replicas, about="How many pods.",
        put=changing(lambda found, value: replace(found, replicas=value)),
    )  # fmt: skip
    yield Parameter(
        key=(*at, "terminationGraceSeconds"), domain=domains.GRACE, default=workload.termination_grace_seconds,
        about="How long a pod that is to end may go on with what it has begun.",
        put=changing(lambda found, value: replace(found, termination_grace_seconds=value)),
    )  # fmt: skip
    yield Parameter(
        key=(*at, "resources"), domain=domains.RESOURCES, default=domains.resources_values(workload.resources),
        about="CPU and memory of the container.",
        put=changing(lambda found, value: replace(found, resources=domains.resources_of(value))),
    )  # fmt: skip


def _after_repository(image: str) -> str:
    return image[len(split_image(image)[0]) :]


PINNED = "Best with its digest, as repo:tag@sha256:…: a tag may come to mean another image."


def split_image(image: str) -> tuple[str, str]:
    """The repository of an image, and its tag or digest as values.yaml has it."""
    named, _, digest = image.partition("@")
    head, slash, last = named.rpartition("/")
    last, _, tag = last.partition(":")
    repository = f"{head}{slash}{last}"
    return repository, f"{tag}@{digest}" if tag and digest else tag or digest


def _with_workload(exposure: x.Exposure, name: str | None, change: Callable[[x.Workload], x.Workload]) -> x.Exposure:
    """An app with one of its workloads changed, wherever it is named."""

    def changed(found: x.Workload | None) -> x.Workload | None:
        return change(found) if found is not None and found.name == name else found

    return exposure.replace(
        workload=changed(exposure.workload),
        routes=tuple(replace(route, workload=changed(route.workload)) for route in exposure.routes),
        ports=tuple(replace(port, workload=changed(port.workload)) for port in exposure.ports),
    )


# --------------------------------------------------------------------------------------------- passwords


def _auths(exposure: x.Exposure, at: Key) -> Iterator[tuple[list[Parameter], Choice]]:
    """Each password of the app: its users, or the Secret that has them."""
    if exposure.auth is not None:
        yield _auth(exposure, exposure.auth, (*at, "auth"), None)
    for index, (route, key) in enumerate(zip(exposure.routes, route_keys(exposure), strict=True)):
        if route.auth is not None and not isinstance(route.auth, x.Open):
            yield _auth(exposure, route.auth, (*at, "routes", key, "auth"), index)


def _auth(exposure: x.Exposure, auth: x.Auth, key: Key, index: int | None) -> tuple[list[Parameter], Choice]:
    digest = isinstance(auth, x.DigestAuth)

    def put_auth(described: Described, found: x.Auth) -> Described:
        if index is None:
            return described.each(lambda one: one.replace(auth=found), exposure.name)
        return described.each(lambda one: _with_route(one, index, auth=found), exposure.name)

    def choose(described: Described, state: str) -> Described:
        if state == "secret":
            return put_auth(described, replace(auth, users=(), secret=auth.secret or "secret"))
        return put_auth(described, replace(auth, users=auth.users or (x.User("user", hash=""),), secret=None))

    def put_users(described: Described, value: Any, controller: str) -> Described:
        return put_auth(
            described, replace(auth, secret=None, users=tuple(_user(one, controller, digest=digest) for one in value))
        )

    choice = Choice(key=key, states=("users", "secret"), default="secret" if auth.secret else "users", put=choose)
    empty = [{"name": user.name, "ha1": ""} if digest else {"name": user.name, "hashes": {}} for user in auth.users]
    parameters = [
        Parameter(
            key=(*key, "users"), domain=domains.DIGEST_USERS if digest else domains.BASIC_USERS, default=empty,
            about="Who may log in.", put=put_users, when=(key, ("users",)),
        )
    ]  # fmt: skip
    for controller in names():
        form = secret_form(controller, digest=digest)
        if form is not None or exposure.fallback is not None:
            parameters.append(
                Parameter(
                    key=(*key, "existingSecret", camel(controller)), domain=domains.OBJECT_NAME, controller=controller,
                    default=auth.secret or "", when=(key, ("secret",)),
                    put=lambda described, value, _: put_auth(described, replace(auth, users=(), secret=value)),
                    about="",
                )
            )  # fmt: skip
    return parameters, choice


def _user(given: Mapping[str, Any], controller: str, *, digest: bool) -> x.User:
    if digest:
        return x.User(given["name"], hash=given["ha1"])
    kinds = verified_kinds(controller)
    return x.User(given["name"], hash=next((given["hashes"][kind] for kind in kinds if given["hashes"].get(kind)), ""))


def secret_form(controller: str, *, digest: bool) -> SecretForm | None:
    """The form of a Secret with users that a controller reads itself."""
    return find(controller).digest_secret if digest else find(controller).basic_secret


def verified_kinds(controller: str) -> tuple[str, ...]:
    """The kinds of hashes that are taken of a user's: the controller's own, else those of a proxy in its place."""
    form = find(controller).basic_secret
    return tuple(map(str, form.hash_kinds if form else HASH_KINDS))


# --------------------------------------------------------------------------------------------- the fallback


def _fallback(exposures: tuple[x.Exposure, ...]) -> Iterator[Choice]:
    """Whether a proxy beside the apps does what the controller cannot, where the description has a fallback."""
    given = {one.name: one.fallback for one in exposures}
    if not any(given.values()):
        return

    def put(described: Described, state: str) -> Described:
        return described.each(lambda one: one.replace(fallback=given[one.name] if state == SIDECAR else None))

    yield Choice(key=FALLBACK, states=("", SIDECAR), default=SIDECAR, put=put)


def _proxy(exposure: x.Exposure, at: Key) -> Iterator[Parameter]:
    fallback = exposure.fallback
    if fallback is None:
        return
    given = fallback if isinstance(fallback, x.Sidecar) else x.Sidecar()

    def put(described: Described, value: Any, _: str) -> Described:
        return described.each(lambda one: one.replace(fallback=replace(given, image=value)), exposure.name)

    yield Parameter(
        key=(*at, "proxy", "image"), domain=domains.IMAGE, default=given.image or IMAGE, put=put,
        about=f"The image of the proxy: Apache httpd 2.4. {PINNED}", when=(FALLBACK, (SIDECAR,)),
    )  # fmt: skip


# --------------------------------------------------------------------------------------------- facts of the cluster

_OPTIONAL = ("gateway", "static_ip", "load_balancer_class", "address")
"""Options that may be left out: whether one is given decides which objects there are."""
_ABOUT = {
    "ingress_class": "The IngressClass that it reads.",
    "gateway_class": "The GatewayClass of a Gateway made here.",
    "gateway": "namespace/name of a Gateway that exists; empty: one is made here.",
    "web": "The entry point for HTTP.",
    "websecure": "The entry point for HTTPS.",
    "tcp_services": "namespace/name of the controller's ConfigMap for TCP ports.",
    "udp_services": "namespace/name of the controller's ConfigMap for UDP ports.",
    "global_configuration": "The controller's GlobalConfiguration.",
    "static_ip": "The name of a reserved address; empty: any.",
    "load_balancer_class": "spec.loadBalancerClass; empty: the cluster's default.",
    "address": "The address to ask for; empty: any.",
    "namespace": "Where the controller runs.",
    "cluster_domain": "The DNS domain of the cluster.",
}


_SOME = {"gateway": "set/set", "address": "192.0.2.1"}
"""Any value of an option that is to be given, where another than a word is wanted."""


_DOMAINS: Mapping[Any, Domain] = {
    grammar.address: domains.ADDRESS,
    grammar.annotation_key: domains.OPTION,
    grammar.dns_label: domains.LABEL,
    grammar.dns_name: domains.OBJECT_NAME,
    grammar.listener: domains.LISTENER,
    grammar.place: domains.PLACE,
    grammar.word: domains.OPTION,
}
"""What an option may be in a chart, by its grammar: the same, or less."""


def _option_domain(controller: type[Controller], name: str, value: Any) -> Domain:
    found = _DOMAINS[grammar_of(controller, name)]
    return domains.OPTION if found is domains.ADDRESS and ":" in str(value) else found


def _options(controller: str, described: Described) -> tuple[list[Parameter], list[Choice]]:
    parameters: list[Parameter] = []
    choices: list[Choice] = []
    instance = described.controller(controller)
    for name, hint in option_hints(type(instance)).items():
        key: Key = (camel(controller), camel(name))
        value = getattr(instance, name)
        optional = name in _OPTIONAL
        if not optional and (hint is not str and not (name == "namespace" and value)):
            continue
        domain = _option_domain(type(instance), name, value)

        def put(found: Described, given: Any, _: str, *, name: str = name) -> Described:
            return found.option(controller, **{name: given})

        when = (key, ("set",)) if optional else None
        default = value or ""
        parameters.append(
            Parameter(
                key=key,
                domain=domain,
                default=default,
                about=_ABOUT.get(name, ""),
                put=put,
                controller=controller,
                when=when,
            )
        )
        if optional:

            def choose(found: Described, state: str, *, name: str = name, value: Any = value) -> Described:
                return found.option(controller, **{name: (value or _SOME.get(name, "set")) if state == "set" else None})

            choices.append(
                Choice(key=key, states=("", "set"), default="set" if value else "", put=choose, controller=controller)
            )
    return parameters, choices


_LISTENERS = (
    ("tcp_entry_points", "udp_entry_points", "entryPoints", "The entry point that listens on the port."),
    ("tcp_listeners", "udp_listeners", "listeners", "A listener that is there; empty: cluster.create makes one."),
)
"""Options that name what listens on a raw port, on the controllers that have them."""


def _listeners(exposure: x.Exposure, described: Described) -> tuple[list[Parameter], list[Choice]]:
    """What listens on each raw port; a listener may be left out, and is made then."""
    parameters: list[Parameter] = []
    choices: list[Choice] = []
    for index, port in enumerate(exposure.ports):
        named = ((controller, row) for controller in names() for row in _LISTENERS)
        for controller, (tcp, udp, place, about) in named:
            if tcp not in option_hints(find(controller)):
                continue
            option = tcp if port.protocol == "TCP" else udp
            optional = place == "listeners"
            role = f"{port.protocol.lower()}{port.number}"
            given = getattr(described.controller(controller), option).get(port.number)
            key: Key = (camel(controller), place, role)

            def put(
                described: Described, value: Any, name: str, *, index: int = index, option: str = option
            ) -> Described:
                (app,) = (one for one in described.exposures if one.name == exposure.name)
                known = getattr(described.controller(name), option)
                return described.option(name, **{option: {**known, app.ports[index].number: value}})

            parameters.append(
                Parameter(
                    key=key, domain=_option_domain(find(controller), option, given), about=about, put=put,
                    controller=controller,
                    default=given or ("" if optional else f"{port.protocol.lower()}-{port.number}"),
                    when=(key, ("set",)) if optional else None,
                )
            )  # fmt: skip
            if optional:
                choices.append(_made_or_there(key, controller, option, port.number, given=given))
    return parameters, choices


def _made_or_there(key: Key, controller: str, option: str, number: int, *, given: str | None) -> Choice:
    """Whether the listener of a port is there; otherwise the description says nothing of it."""

    def choose(described: Described, state: str) -> Described:
        known = dict(getattr(described.controller(controller), option))
        known.pop(number, None)
        return described.option(controller, **{option: {**known, number: given or "set"} if state == "set" else known})

    return Choice(key=key, states=("", "set"), default="set" if given else "", put=choose, controller=controller)
