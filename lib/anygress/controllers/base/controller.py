"""The contract of a controller, and the one pipeline that renders for all of them.

A controller is a frozen dataclass in a file of its own: its fields are facts of the *cluster* (version, class, entry
points), never of the app. It states ``support`` for every Feature, has one small ``@renders`` method for each feature
it renders, splits an app into :class:`Part` objects, and names in :meth:`Controller.limits` the values and
combinations it cannot take. ``__init_subclass__`` refuses a class that leaves a feature out, claims one without a
renderer, or renders one without a claim; :meth:`Controller.render` refuses to finish with a need nobody rendered.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from anygress.controllers.base.options import option
from anygress.description import exposure as x
from anygress.description.credentials import MODERN_BCRYPT, HashKind, bad_password, digest_ha1, hash_password, kind_of
from anygress.description.grammar import config_key, dns_label, version
from anygress.errors import Problem
from anygress.features.feature import Feature, Need, Rule, Site, element_prefix
from anygress.features.support import Hole, Support, version_key
from anygress.features.traits import Trait
from anygress.rendering.manifest import Draft, Late, Manifest, Note, Rendering, annotate, manifest
from anygress.rendering.names import ROOT, joined_name, part_name, path_role
from anygress.rendering.workload import render_workloads, service_of, service_port

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from anygress.features.traits import Position

LIMIT_CODES: Mapping[str, str] = {
    "annotations": "E301",
    "hash-kind": "E302",
    "precondition": "E303",
    "namespace": "E304",
    "service-settings": "E305",
    "path-order": "E306",
    "path": "E307",
    "rewrite": "E308",
    "options": "E309",
    "gateway": "E310",
    "listeners": "E311",
    "gateway-api": "E312",
    "challenge": "E313",
    "reserved-port": "E314",
    "shared-host": "E315",
    "hsts": "E316",
    "named-port": "E317",
    "service-name": "E318",
    "realm": "E319",
    "certificates": "E320",
    "health-check": "E321",
    "backend": "E322",
    "source-ranges": "E323",
    "body-limit": "E324",
    "hosts": "E325",
    "fallback": "E326",
    "ip-allow-list": "E327",
    "response-headers": "E328",
    "known-hole": "E340",
    "joined-name": "E334",
}
"""The stable code of each kind of limit, the same on every controller."""

_OWN_ADDRESS = (
    "what is behind a raw port sees the address of {title} in the place of every client's: an app that trusts its own network "
    "(a mail server that relays for it, a database without a password) would trust everybody"
)

_Renderer = TypeVar("_Renderer", bound="Callable[..., None]")


def renders(*features: Feature) -> Callable[[_Renderer], _Renderer]:
    """Mark a method ``(self, part, need)`` as what renders these features."""

    def mark(method: _Renderer) -> _Renderer:
        method.__dict__["renders"] = features
        return method

    return mark


@dataclass(slots=True, kw_only=True)
class Job:
    """One exposure being rendered, and everything around it."""

    exposure: x.Exposure
    site: Site
    draft: Draft
    needs: tuple[Need, ...]
    _by_rule: dict[int, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Find the needs of each route once."""
        for number, need in enumerate(self.needs):
            if need.rule is not None:
                self._by_rule.setdefault(id(need.rule), []).append(number)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The exposure's routes, resolved."""
        return self.site.rules[self.exposure.name]

    def app_needs(self) -> tuple[Need, ...]:
        """What belongs to the app as a whole."""
        return tuple(need for need in self.needs if need.feature.scope == "app")

    def route_needs(self, *rules: Rule) -> tuple[Need, ...]:
        """What belongs to these routes."""
        found = (number for one in dict.fromkeys(map(id, rules)) for number in self._by_rule.get(one, ()))
        return tuple(self.needs[number] for number in sorted(found))

    def port_needs(self) -> tuple[Need, ...]:
        """What belongs to the TCP and UDP ports."""
        return tuple(need for need in self.needs if need.feature.scope != "app" and need.rule is None)

    def manifest(self, api_version: str, kind: str, name: str, **body: Any) -> Manifest:
        """An object of this app."""
        return manifest(api_version, kind, name, self.exposure, self.draft.controller, **body)

    def name(self, *roles: str) -> str:
        """The name of one of this app's objects."""
        return part_name(self.exposure.name, *roles)

    def joined_name(self, *roles: str) -> str:
        """The name of one of this app's objects that the controller knows by namespace and name joined into one."""
        return joined_name(self.exposure.namespace, self.exposure.name, *roles)


@dataclass(slots=True, kw_only=True)
class Part:
    """What renderers write on: the needs that end up in one routing object, and that object in the making.

    A controller subclasses it with the manifest it builds, and emits that manifest in :meth:`finish`.
    """

    job: Job
    needs: tuple[Need, ...]
    rules: tuple[Rule, ...] = ()

    @property
    def rule(self) -> Rule:
        """The route of a part that has one."""
        (rule,) = self.rules
        return rule

    def finish(self) -> None:
        """Emit what was built; nothing by default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedName:
    """A name that a controller makes of others, joined: ``what`` it stands for is the only thing it may stand for."""

    exposure: x.Exposure
    where: str
    name: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretForm:
    """How a controller reads users from a Secret: type, data key, and the hash kinds it verifies, best first.

    ``bcrypt`` is how it wants bcrypt hashes to begin that begin with ``$2b$``, where it does not know that name.
    """

    key: str
    type: str = "Opaque"
    hash_kinds: tuple[HashKind, ...] = ()
    bcrypt: str = MODERN_BCRYPT
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class Controller:
    """The base of every controller. ``namespace`` is where it runs; ``confirm`` lists preconditions known to hold."""

    name: ClassVar[str]
    """As its vendor names it, and the module's name with ``-``."""
    title: ClassVar[str]
    """For tables."""
    support: ClassVar[Mapping[Feature, Support]]
    """How it stands to every feature."""
    newest: ClassVar[str]
    """The newest version known here: what leaving ``version`` out means."""
    oldest: ClassVar[str]
    """The oldest version that what we render works with."""
    protecting_annotations: ClassVar[tuple[str, ...]] = ()
    """Annotation keys (or prefixes ending in ``*``) through which protection could be lost: not the user's to set.

    Nor on any other controller, where they would say nothing: see :mod:`anygress.controllers.annotations`.
    """
    retired: ClassVar[str | None] = None
    """Since when nobody repairs it any more (``March 2026``): marked in tables, and the last of those that can."""
    traits: ClassVar[Mapping[Trait, Position]]
    """What it does with what no description speaks of: a position on every trait."""
    known_holes: ClassVar[tuple[Hole, ...]]
    """What is known to be wrong with versions of it: empty where its vendor alone sees to that."""
    annotation_syntax: ClassVar[tuple[str, str] | None] = None
    """Annotation keys (a prefix ending in ``*``) and a regex of what their values may not have in them."""
    longest_host: ClassVar[int] = 253
    """How many characters a host may have that it issues a certificate for itself."""
    longest_class: ClassVar[int | None] = None
    """How many characters its class may have where it makes names of that; none where any has room."""
    largest_body: ClassVar[int | None] = None
    """The largest body, in bytes, that it can count; none where it counts any."""
    reserved_ports: ClassVar[frozenset[int]] = frozenset()
    """Ports that it may keep for itself: :meth:`limits` says when, and why."""
    basic_secret: ClassVar[SecretForm | None] = None
    digest_secret: ClassVar[SecretForm | None] = None
    without_certificate: ClassVar[str] = ""
    """What it does with an app whose certificate's Secret is not there: ``without it <this>``. None if it ends no TLS."""
    is_proxy: ClassVar[bool] = True
    """Whether it is a proxy itself, which tells backends of the client in ``X-Forwarded-*``."""
    behind_load_balancer: ClassVar[bool] = True
    """Whether another load balancer usually stands in front, with an idle timeout of its own."""

    forwarded: ClassVar[frozenset[str]] = frozenset()
    """Of :data:`anygress.features.feature.FORWARDED` what backends get in its own words, in the place of the client's."""
    after_client: ClassVar[int] = 0
    """How many addresses stand after the client's own in the X-Forwarded-For that backends get."""

    version: str | None = option(None, version)
    namespace: str | None = option(None, dns_label)
    confirm: tuple[str, ...] = option((), config_key)

    _renderers: ClassVar[Mapping[Feature, str]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Refuse a controller that does not take a position on every feature, or whose claims and code differ."""
        super().__init_subclass__(**kwargs)
        found = _find_renderers(cls)
        cls._renderers = found
        if "name" not in cls.__dict__:
            return  # a shared base, not a controller
        own = {feature for method in vars(cls).values() for feature in getattr(method, "renders", ())}
        missing = [f.label for f in Feature if f not in cls.support]
        unrendered = [f.label for f, s in cls.support.items() if s.is_rendered and f not in found]
        unclaimed = [f.label for f in own if not cls.support[f].is_rendered] if not missing else []
        complaints = [
            *(() if hasattr(cls, "known_holes") else ("known_holes are not said, not even that there are none",)),
            *(f"support says nothing of {name}" for name in missing),
            *(("without_certificate is not said",) if not missing and cls._ends_tls_unsaid() else ()),
            *(f"traits say nothing of {one.label}" for one in Trait if one not in getattr(cls, "traits", {})),
            *(f"support claims {name}, and nothing renders it" for name in unrendered),
            *(f"a method renders {name}, and support does not claim it" for name in unclaimed),
        ]
        if complaints:
            msg = f"{cls.__name__}: " + "; ".join(complaints)
            raise TypeError(msg)

    @classmethod
    def _ends_tls_unsaid(cls) -> bool:
        return cls.support[Feature.TLS_SECRET].is_rendered and not cls.without_certificate

    # ------------------------------------------------------------------------------------- what it says

    @property
    def at_version(self) -> str:
        """The version this instance speaks for."""
        return self.version or self.newest

    @classmethod
    def marked(cls, text: str) -> str:
        """A name or title of it, for tables, whose legend says what the sign means."""
        return f"{text} †" if cls.retired else text

    def is_at_least(self, version: str) -> bool:
        """Whether this instance's version is that one or later."""
        return version_key(self.at_version) >= version_key(version)

    def stance(self, feature: Feature) -> Support:
        """How this version stands to a feature."""
        return self.support[feature].at(self.at_version)

    @cached_property
    def stances(self) -> Mapping[Feature, Support]:
        """How this version stands to every feature: :meth:`stance`, asked once."""
        if type(self).stance is Controller.stance:  # by its version alone
            cls: Any = type(self)
            known: Mapping[Feature, Support] = _stances(cls, self.at_version)
            return known
        return {feature: self.stance(feature) for feature in Feature}

    @property
    def client_address(self) -> str | None:
        """How its connections are made to come from clients' own addresses, not from a node's or a load balancer's.

        Exact lines; None where they always do. check() asks for it wherever an app has an allow-list.
        """
        return None

    @property
    def reserved_address(self) -> str | None:
        """The reserved address that it is told to take, of which there is one for all; None for any."""
        return None

    @property
    def client_header(self) -> str | None:
        """How it is made to take a client's address from a header, behind a proxy that speaks HTTP; None: it is not."""
        return None

    def peers(self, exposure: x.Exposure, site: Site) -> tuple[Mapping[str, Any], ...]:
        """Where its requests come from, and nobody else's, as a NetworkPolicy says it; empty where that is not known.

        https://kubernetes.io/docs/concepts/services-networking/network-policies/
        """
        if self.namespace is None:
            return ()
        return ({"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": self.namespace}}},)

    def limits(self, site: Site) -> Iterator[Problem]:
        """The values and combinations it cannot take, beyond the table. Subclasses add to these."""
        for exposure in site.exposures:
            yield from self._credential_limits(exposure, site)
        yield from self._joined_limits(site)

    def joined_names(self, site: Site) -> Iterable[JoinedName]:
        """The names that it makes of others and that no digest keeps apart. None by default."""
        return ()

    def notes(self, site: Site) -> Iterator[Note]:
        """What is to be said with every answer, a refusal too; subclasses add to it.

        Every proxy opens connections of its own to what is behind a raw port, and tells it nothing there of the client.
        """
        for exposure in site.exposures if self.is_proxy else ():
            ports = [
                Feature.TCP_PORT if one.protocol == "TCP" else Feature.UDP_PORT for one in site.streams[exposure.name]
            ]
            if any(self.stances[feature].verdict != "absent" for feature in ports):
                yield Note(text=_OWN_ADDRESS.format(title=self.title), where="ports")

    def address_command(self, exposure: x.Exposure) -> str:
        """The command that prints the address to put in a zone kept by hand."""
        return f"kubectl get ingress {exposure.name}{_in_namespace(exposure)} -o wide"

    def addressed_by(self, exposure: x.Exposure, site: Site) -> x.Exposure:
        """The exposure whose object has the address of this one: itself, unless several share one object."""
        return exposure

    def options(self) -> dict[str, Any]:
        """The facts of the cluster it was given, for reports: only what differs from the default."""
        plain = type(self)()
        names = [f.name for f in fields(self)]
        return {name: getattr(self, name) for name in names if getattr(self, name) != getattr(plain, name)}

    # ------------------------------------------------------------------------------------- rendering

    def parts(self, job: Job) -> Iterable[Part]:
        """Split an exposure into the objects this controller wants; every need must be in one of them."""
        raise NotImplementedError

    def render(self, site: Site) -> Rendering:
        """All objects for an app. Only for what check() let through."""
        draft = Draft(self.name)
        for exposure in site.exposures:
            render_workloads(exposure, site, draft)
            self._render_exposure(Job(exposure=exposure, site=site, draft=draft, needs=site.needs(exposure)))
        return draft.finish()

    def _render_exposure(self, job: Job) -> None:
        parts = tuple(self.parts(job))
        done: set[int] = set()
        for part in parts:
            for need in part.needs:
                done.add(id(need))
                if self.stances[need.feature].is_rendered:
                    getattr(self, self._renderers[need.feature])(part, need)
        forgotten = [need.feature.label for need in job.needs if id(need) not in done]
        if forgotten:
            msg = f"{self.name}: no part takes {', '.join(forgotten)}"
            raise AssertionError(msg)
        for part in parts:
            part.finish()

    def confirms(self, key: str) -> bool:
        """Whether the user said that a precondition holds: its key is in ``confirm``."""
        return key in self.confirm

    def confirming(self, key: str) -> str:
        """How one says that a precondition holds, in each place where options are given; not in a description."""
        return (
            f"confirm it: -O confirm={key} on the command line, {self.name}: {{confirm: [{key}]}} in the file of "
            f'--cluster, {type(self).__name__}(confirm=("{key}",)) in Python'
        )

    # ------------------------------------------------------------------------------------- shared by renderers

    def service(self, part: Part, rule: Rule) -> tuple[str, int | str]:
        """The Service and port for a route's backend."""
        name, _ = service_of(rule.backend, part.job.exposure)
        return name, service_port(rule.backend, rule.port)

    def service_variant(self, part: Part, rule: Rule, annotations: Mapping[str, str], *, second: str) -> str:
        """A Service for this route that carries annotations: the first, or one named ``second`` where that is given.

        A Service of the user's gets a patch; :meth:`limits` must have refused two that differ.
        """
        name, namespace = service_of(rule.backend, part.job.exposure)
        if isinstance(rule.backend, x.ServiceRef):
            part.job.draft.patch_service(name, namespace, annotations)
            return name
        first = part.job.draft.find("Service", name, namespace)
        assert first is not None  # noqa: S101  workloads are rendered before routes
        if not second:
            annotate(first, annotations)
            return name
        made = {**first, "metadata": {**first["metadata"], "name": second, "annotations": {}}}
        annotate(made, annotations)
        part.job.draft.add(made)
        return second

    def role(self, need: Need) -> str:
        """The role of an object made for a route's need: "" when the need is the app's own, else from the path."""
        if need.rule is None or not need.where.startswith("routes["):
            return ""
        return path_role(need.rule.path, need.rule.match) or ROOT

    def credentials(self, part: Part, need: Need) -> str:
        """The name of the Secret with the users of a need, in this controller's form; made unless it exists."""
        auth: x.Auth = need.value
        digest = isinstance(auth, x.DigestAuth)
        form = self.digest_secret if digest else self.basic_secret
        assert form is not None  # noqa: S101  a controller that renders auth has a form
        draft, where = part.job.draft, need.where
        if auth.secret is not None:
            draft.require(
                f"secret-{auth.secret}",
                f"Secret {auth.secret} exists with the users: type {form.type}, key {form.key}, "
                + ("lines user:realm:HA1" if digest else f"htpasswd lines ({_kinds(form.hash_kinds)})"),
                kind="secret",
                where=where,
            )
            return auth.secret
        # Its form is this controller's alone: while an app moves to another, the old one must find its own unchanged.
        name = part.job.name(self.role(need), f"auth-{self.name}")
        text = Late(self._users_text, auth, form, part.job.exposure.name)
        draft.add(part.job.manifest("v1", "Secret", name, type=form.type, stringData={form.key: text}))
        draft.note("holds password hashes: keep secrets.yaml out of version control", where=where)
        if _is_unsalted(auth, form):
            draft.note(
                f"Secret {name} has {{SHA}} hashes, unsalted and fast to guess: use long random passwords",
                feature=need.feature,
                where=where,
            )
        return name

    @classmethod
    def _users_text(cls, auth: x.Auth, form: SecretForm, app: str) -> str:
        return "".join(f"{cls._line(auth, user, form, app)}\n" for user in auth.users)

    @classmethod
    def _line(cls, auth: x.Auth, user: x.User, form: SecretForm, app: str) -> str:
        if isinstance(auth, x.DigestAuth):
            ha1 = user.hash or digest_ha1(user.name, auth.realm, user.password or "")
            return f"{user.name}:{auth.realm}:{ha1}"
        given = user.hash or hash_password(user.password or "", form.hash_kinds[0], app=app, user=user.name)
        is_modern = given.startswith(MODERN_BCRYPT)
        return f"{user.name}:{form.bcrypt + given.removeprefix(MODERN_BCRYPT) if is_modern else given}"

    # ------------------------------------------------------------------------------------- shared limits

    def _joined_limits(self, site: Site) -> Iterator[Problem]:
        known: dict[str, str] = {}
        for one in self.joined_names(site):
            first = known.setdefault(one.name, one.what)
            if first != one.what:
                reason = f"{self.name} knows {first} and {one.what} by one name, {one.name}"
                hint = "give one of the two another name"
                yield self.problem("joined-name", one.exposure, one.where, reason, hint=hint)

    def _credential_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        seen: set[str] = set()
        for need in site.needs(exposure):
            if need.feature is not Feature.BASIC_AUTH or need.where in seen or self.basic_secret is None:
                continue
            seen.add(need.where)
            for index, user in enumerate(need.value.users):
                where = f"{need.where}.users[{index}]"
                kind = kind_of(user.hash) if user.hash else None
                first = self.basic_secret.hash_kinds[0]
                if user.password is not None and (complaint := bad_password(user.password, first)):
                    reason = f"{self.name} hashes with {first}: {complaint.reason}"
                    yield self.problem("hash-kind", exposure, where, reason, hint="give a hash of another kind")
                if kind is not None and kind not in self.basic_secret.hash_kinds:
                    yield self.problem(
                        "hash-kind",
                        exposure,
                        where,
                        f"{self.name} cannot verify the {kind} hash of this user",
                        hint=f"give a password, or one of: {_kinds(self.basic_secret.hash_kinds)}",
                    )

    def one_setting_a_service(self, site: Site, setting: Callable[[Rule], object], what: str) -> Iterator[Problem]:
        """For a setting that hangs on the Service: a Service of the user's can have only one, whichever app names it."""
        known: dict[tuple[str, str | None], tuple[object, Rule]] = {}
        named = [(one, rule) for one in site.exposures for rule in site.rules[one.name]]
        for exposure, rule in named:
            if not isinstance(rule.backend, x.ServiceRef):
                continue
            key = service_of(rule.backend, exposure)
            before, first = known.setdefault(key, (setting(rule), rule))
            if before != setting(rule):
                yield self.problem(
                    "service-settings",
                    exposure,
                    rule.where,
                    f"on {self.name} {what} belong to the Service, and {first.path} wants others of Service {key[0]}",
                    hint="make them equal, give a second Service for the same pods, or give pods with their labels",
                )

    def problem(
        self,
        topic: str,
        exposure: x.Exposure,
        where: str,
        reason: str,
        *,
        hint: str | None = None,
        value: str | None = None,
    ) -> Problem:
        """A limit that was met, with its place in the user's file; ``topic`` is a key of :data:`LIMIT_CODES`."""
        return Problem(
            code=LIMIT_CODES[topic],
            topic=topic,
            where=where,
            reason=reason,
            hint=hint,
            value=value,
            source=exposure.at(where),
        )


def _is_unsalted(auth: x.Auth, form: SecretForm) -> bool:
    """Whether some line of the users has an unsalted hash, as far as it is known before anything is hashed."""
    if isinstance(auth, x.DigestAuth):
        return any("{SHA}" in f"{one.name}:{auth.realm}" for one in auth.users)
    made = "{SHA}" if form.hash_kinds[0] is HashKind.SHA1 else ""
    return any("{SHA}" in f"{one.name}:{one.hash or made}" for one in auth.users)


def keeper(rules: Iterable[Rule]) -> Rule:
    """Of the routes of one Service the one whose settings it carries, where others get a Service of their own.

    By their paths alone, so that neither a setting nor the order of routes moves a name from one to another.
    """
    return min(rules, key=lambda rule: (len(element_prefix(rule.path)), rule.match != "prefix", rule.path))


@lru_cache(maxsize=256)
def _stances(cls: Any, version: str) -> Mapping[Feature, Support]:
    return {feature: cls.support[feature].at(version) for feature in Feature}


def _find_renderers(cls: type) -> dict[Feature, str]:
    found: dict[Feature, str] = {}
    for base in reversed(cls.__mro__):
        for name, method in vars(base).items():
            for feature in getattr(method, "renders", ()):
                found[feature] = name
    return found


def _kinds(kinds: Sequence[HashKind]) -> str:
    return ", ".join(str(kind) for kind in kinds)


def _in_namespace(exposure: x.Exposure) -> str:
    return f" -n {exposure.namespace}" if exposure.namespace else ""
