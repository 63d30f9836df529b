"""A Service of another type as the whole exposure: what node-port and load-balancer have in common.

No proxy stands between client and pods, so that there is no TLS, no password, no path: one backend answers all of a
port. Three things are decided here, for both:

- The Service is one of its own, ``<service>--external``, beside the ClusterIP Service that every created workload and
  every handed-over set of pods has. Changing that one's type would open all of its ports, a metrics port too.
- One Service a backend and protocol: a Service has one selector, and TCP and UDP in one Service is a matter of the
  cloud. https://kubernetes.io/docs/concepts/services-networking/service/#load-balancers-with-mixed-protocol-types
- A Service that is only named is refused: its pods are not known here, and to change its type is not ours. Hand over
  the pods (their labels and the port).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from anygress.controllers.base.controller import Controller, Job, Part, renders
from anygress.controllers.base.dns import external_dns
from anygress.description import exposure as x
from anygress.features.feature import Feature, Need, Rule, Site, Stream, resolve, resolve_ports, workload_port
from anygress.features.support import Hole, Support, absent, built_in, native, partial
from anygress.features.traits import LEFT_TO_THE_APP, Position, Trait
from anygress.rendering.manifest import Note
from anygress.rendering.names import part_name
from anygress.rendering.workload import service_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from anygress.errors import Problem

_SERVICES = "https://kubernetes.io/docs/concepts/services-networking/service/"
HTTP_PORT = 80
"""The port of HTTP, as a browser asks for it."""
TrafficPolicy = Literal["Cluster", "Local"]
LOCAL = "external_traffic_policy: Local, with which a node keeps the client's address"


def service_support(type_source: str) -> Mapping[Feature, Support]:
    """The table of a Service type; ``type_source`` documents the type."""
    no_proxy = "no proxy stands between client and pods"
    tls = absent(f"{no_proxy} to end TLS", source=type_source, instead="end TLS in the app and expose its port")
    password = absent(f"{no_proxy} to ask for a password", source=type_source, instead="ask for it in the app")
    rewrite = absent(f"{no_proxy} to rewrite a path", source=type_source)
    path = absent(f"{no_proxy} to look at a path: one backend answers all of a port", source=type_source)
    time = partial(
        f"{no_proxy} to keep time: nothing cuts what is slow, and nothing answers 504 for a silent backend",
        source=type_source,
    )
    return {
        Feature.HOST: partial(
            "nothing looks at the host name: the app answers on any name that resolves to it", source=type_source
        ),
        Feature.WILDCARD_HOST: partial(
            "nothing looks at the host name: the app answers on any name that resolves to it", source=type_source
        ),
        Feature.SHARED_HOST: absent(f"{no_proxy} to tell two apps of one host apart", source=type_source),
        Feature.TLS_SECRET: tls,
        Feature.TLS_CERT_MANAGER: tls,
        Feature.TLS_MANAGED: tls,
        Feature.HTTPS_REDIRECT: absent(f"{no_proxy} to redirect", source=type_source),
        Feature.HTTP_AND_HTTPS: tls,
        Feature.HSTS: absent(f"{no_proxy} to send a header", source=type_source),
        Feature.EXTERNAL_DNS: native(
            source="https://kubernetes-sigs.github.io/external-dns/latest/docs/sources/service/"
        ),
        Feature.ANNOTATIONS: native(source=_SERVICES),
        Feature.PATH_PREFIX: native(source=type_source, why="only /, which is all of the port"),
        Feature.PATH_EXACT: path,
        Feature.PATH_REGEX: path,
        Feature.BACKEND_NAMESPACE: absent("a Service selects pods of its own namespace", source=_SERVICES),
        Feature.HEALTH_CHECK: partial(
            "Kubernetes follows the pods' readiness; the health check path becomes the readiness probe of workloads made here, and says nothing of other pods",
            source=_SERVICES,
        ),
        Feature.RESPONSE_HEADERS: absent(
            f"{no_proxy} to set a header", source=type_source, instead="set it in the app"
        ),
        Feature.IP_ALLOW_LIST: absent(
            f"{no_proxy} to answer 403",
            source=type_source,
            instead="on load-balancer the option source_ranges, for all of an address",
        ),
        Feature.BASIC_AUTH: password,
        Feature.DIGEST_AUTH: password,
        Feature.DROP_AUTHORIZATION: partial(
            f"{no_proxy} to drop the Authorization header: the backend sees what the client sends", source=type_source
        ),
        Feature.DROP_FORWARDED: partial(
            f"{no_proxy} to drop Forwarded, X-Forwarded-* or X-Real-IP: the backend sees what the client writes, and no other",
            source=type_source,
        ),
        Feature.WEBSOCKETS: built_in(source=type_source),
        Feature.DROP_UPGRADES: partial(
            f"{no_proxy} to drop an upgrade: the app takes what it takes", source=type_source
        ),
        Feature.RESPONSE_TIMEOUT: time,
        Feature.CONNECT_TIMEOUT: time,
        Feature.BODY_LIMIT: absent(f"{no_proxy} to measure a body", source=type_source, instead="limit it in the app"),
        Feature.BODY_UNLIMITED: built_in(source=type_source),
        Feature.STRIP_PREFIX: rewrite,
        Feature.REPLACE_PREFIX: rewrite,
        Feature.REGEX_REWRITE: rewrite,
        Feature.TCP_PORT: native(source=type_source),
        Feature.UDP_PORT: native(source=type_source),
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsidePort:
    """A port of an app as it is outside: in which Service, under which number, and what answers."""

    where: str
    service: str
    name: str
    number: int
    protocol: str
    backend: x.Backend
    target: int | str | None

    @property
    def inner(self) -> int | str:
        """The pods' port: by name where anygress named it."""
        if isinstance(self.backend, x.Workload):
            return workload_port(self.backend, self.target)[0]
        return self.backend.port if self.target is None else self.target


@dataclass(slots=True, kw_only=True)
class External(Part):
    """The Services of one app for outside, by their names."""

    controller: ServiceController
    ports: dict[str, list[OutsidePort]] = field(default_factory=dict)
    annotations: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def add(self, port: OutsidePort) -> None:
        """Put a port on its Service."""
        self.ports.setdefault(port.service, []).append(port)

    def finish(self) -> None:
        """Emit the Services."""
        self.controller.emit_services(self)


@dataclass(frozen=True, kw_only=True)
class ServiceController(Controller):
    """The base of node-port and load-balancer; ``version`` is that of Kubernetes."""

    traits: ClassVar[Mapping[Trait, Position]] = dict.fromkeys(
        Trait,
        Position(text=LEFT_TO_THE_APP, source="https://kubernetes.io/docs/reference/networking/virtual-ips/"),
    )
    newest: ClassVar[str] = "1.37"
    oldest: ClassVar[str] = "1.31"
    known_holes: ClassVar[tuple[Hole, ...]] = ()  # whose load balancer it is, or which proxy a node has, is not known
    reserved_ports: ClassVar[frozenset[int]] = frozenset((HTTP_PORT,))
    is_proxy: ClassVar[bool] = False
    service_type: ClassVar[str]

    external_traffic_policy: TrafficPolicy = "Cluster"

    def service_spec(self) -> dict[str, Any]:
        """What this type has in ``spec`` beyond selector and ports."""
        raise NotImplementedError

    def service_port(self, port: OutsidePort) -> dict[str, Any]:
        """A port of a Service."""
        return {"name": port.name, "port": port.number, "targetPort": port.inner, "protocol": port.protocol}

    def service_annotations(self) -> Mapping[str, str]:
        """What this type's Services are annotated with, whatever the app says."""
        return {}

    def notes(self, site: Site) -> Iterator[Note]:
        """Whose address pods see: that of a node that passes a connection on, or the client's.

        https://kubernetes.io/docs/tutorials/services/source-ip/
        """
        yield from super().notes(site)
        if self.external_traffic_policy == "Cluster":
            yield Note(
                text="pods may see a node's address in the place of every client's (externalTrafficPolicy: Cluster), which "
                f"matters to an app that trusts its own network: the option {LOCAL}"
            )

    # ------------------------------------------------------------------------------------- limits

    def limits(self, site: Site) -> Iterator[Problem]:
        """One backend a port, whose pods are known."""
        yield from super().limits(site)
        for exposure in site.exposures:
            yield from self._path_limits(exposure, site)
            yield from self._backend_limits(exposure, site)

    def _path_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        for rule in site.rules[exposure.name]:
            if rule.match == "prefix" and rule.path != "/":  # the table refuses what is no prefix
                reason = f"{self.name} sends nothing by path: one backend answers all of a port"
                hint = "leave the route out, or expose its backend as an app of its own"
                yield self.problem("path", exposure, f"{rule.where}.path", reason, hint=hint, value=rule.path)
        http = {port.service for port in outside(site, exposure) if port.name == "http"}
        for port in outside(site, exposure):
            if port.name == f"tcp-{HTTP_PORT}" and port.service in http:
                reason = f"port {HTTP_PORT} of the same pods is taken: HTTP is on it"
                yield self.problem("path", exposure, port.where, reason)

    def _backend_limits(self, exposure: x.Exposure, site: Site) -> Iterator[Problem]:
        for port in outside(site, exposure):
            if isinstance(port.backend, x.ServiceRef):
                yield self.problem(
                    "backend",
                    exposure,
                    f"{port.where}.service".lstrip("."),
                    f"{self.name} needs the labels of the pods, and Service {port.backend.name} is known by its name alone",
                    hint="hand over the pods: their labels (selector) and the port",
                )

    # ------------------------------------------------------------------------------------- rendering

    def parts(self, job: Job) -> Iterable[Part]:
        """One part: everything ends up in Services."""
        return (External(job=job, needs=job.needs, rules=job.rules, controller=self),)

    def emit_services(self, part: External) -> None:
        """Write the Services of an app, each with the selector of the ClusterIP Service beside it."""
        job = part.job
        for service, ports in part.ports.items():
            first = ports[0]
            inner = job.draft.find("Service", service_of(first.backend, job.exposure)[0], job.exposure.namespace)
            assert inner is not None  # noqa: S101  workloads are rendered before routes
            names = part.names if any(port.name == "http" for port in ports) else {}
            spec = {
                "type": self.service_type,
                **self.service_spec(),
                "selector": inner["spec"]["selector"],
                "ports": [self.service_port(port) for port in ports],
            }
            annotations = {**self.service_annotations(), **names, **part.annotations}
            job.draft.add(job.manifest("v1", "Service", service, annotations=annotations, spec=spec))

    # ------------------------------------------------------------------------------------- features

    @renders(
        Feature.HOST,
        Feature.WILDCARD_HOST,
        Feature.HEALTH_CHECK,
        Feature.DROP_AUTHORIZATION,
        Feature.DROP_FORWARDED,
        Feature.DROP_UPGRADES,
        Feature.RESPONSE_TIMEOUT,
        Feature.CONNECT_TIMEOUT,
    )
    def nothing(self, part: External, need: Need) -> None:
        """There is nothing to write: the note says what is not the same."""

    @renders(Feature.EXTERNAL_DNS)
    def external_dns(self, part: External, need: Need) -> None:
        """A Service says no host by itself, so the annotation names them."""
        part.names |= external_dns(need.value, part.job.exposure.hosts)

    @renders(Feature.ANNOTATIONS)
    def annotations(self, part: External, need: Need) -> None:
        """As they are, on every Service made here for outside."""
        part.annotations |= need.value

    @renders(Feature.PATH_PREFIX)
    def path_prefix(self, part: External, need: Need) -> None:
        """All of port 80 goes to the backend."""
        assert need.rule is not None  # noqa: S101  a route's need has its route
        part.add(_http(need.rule, part.job.exposure))

    @renders(Feature.TCP_PORT, Feature.UDP_PORT)
    def port(self, part: External, need: Need) -> None:
        """The port as it is numbered in the description."""
        part.add(_stream(need.value, part.job.exposure))


def first_service(exposure: x.Exposure) -> str:
    """The name of the Service that has HTTP, which the host names point to; without hosts, of the first port."""
    rules = resolve(exposure)
    if not rules:
        return _stream(resolve_ports(exposure)[0], exposure).service
    return _http(next((rule for rule in rules if _is_root(rule)), rules[0]), exposure).service


def outside(site: Site, exposure: x.Exposure) -> Iterator[OutsidePort]:
    """Every port of an app as it is outside."""
    yield from (_http(rule, exposure) for rule in site.rules[exposure.name] if _is_root(rule))
    yield from (_stream(stream, exposure) for stream in site.streams[exposure.name])


def _is_root(rule: Rule) -> bool:
    return rule.match == "prefix" and rule.path == "/"


def _http(rule: Rule, exposure: x.Exposure) -> OutsidePort:
    return OutsidePort(
        where=rule.where,
        service=_name(rule.backend, exposure, "TCP"),
        name="http",
        number=HTTP_PORT,
        protocol="TCP",
        backend=rule.backend,
        target=rule.port,
    )


def _stream(stream: Stream, exposure: x.Exposure) -> OutsidePort:
    return OutsidePort(
        where=stream.where,
        service=_name(stream.backend, exposure, stream.protocol),
        name=f"{stream.protocol.lower()}-{stream.number}",
        number=stream.number,
        protocol=stream.protocol,
        backend=stream.backend,
        target=stream.target,
    )


def _name(backend: x.Backend, exposure: x.Exposure, protocol: str) -> str:
    """The name of the Service for outside, from the name of the one inside."""
    return part_name(service_of(backend, exposure)[0], "external", "" if protocol == "TCP" else protocol.lower())
