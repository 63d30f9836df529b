"""A plain networking.k8s.io/v1 Ingress in the making, for the controllers that read one."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Any

from anygress.controllers.base.controller import JoinedName
from anygress.description import exposure as x
from anygress.features.feature import element_prefix, resolve
from anygress.rendering.names import part_name, path_role, port_name
from anygress.rendering.workload import service_of, service_port

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from anygress.controllers.base.controller import Job, Part
    from anygress.features.feature import Rule, Site
    from anygress.rendering.manifest import Manifest


@dataclass(slots=True, kw_only=True)
class IngressDraft:
    """One Ingress: the same paths on every host. ``ingress_class`` is left out where an annotation says the class."""

    job: Job
    name: str
    ingress_class: str | None
    hosts: tuple[str, ...]
    annotations: dict[str, str] = field(default_factory=dict)
    paths: list[dict[str, Any]] = field(default_factory=list)
    tls: list[dict[str, Any]] = field(default_factory=list)

    def path(self, path: str, path_type: str, service: tuple[str, int | str]) -> None:
        """Add a path to every host."""
        name, port = service
        by = "name" if isinstance(port, str) else "number"
        backend = {"service": {"name": name, "port": {by: port}}}
        self.paths.append({"path": path, "pathType": path_type, "backend": backend})

    def manifest(self) -> Manifest:
        """The finished object."""
        spec: dict[str, Any] = {}
        if self.ingress_class is not None:
            spec["ingressClassName"] = self.ingress_class
        if self.tls:
            spec["tls"] = self.tls
        spec["rules"] = [{"host": host, "http": {"paths": [dict(path) for path in self.paths]}} for host in self.hosts]
        return self.job.manifest("networking.k8s.io/v1", "Ingress", self.name, annotations=self.annotations, spec=spec)


def own_port(part: Part, rule: Rule, service: str, port: int | str) -> tuple[str, int | str]:
    """A Service and its port, for a controller that makes ``<namespace>-<service>-<port>`` of the two.

    ``team`` and ``y-shop`` would be what ``team-y`` and ``shop`` are. A Service that is made here keeps its name, which
    others use, and gets a name for its port that no other Service has. A Service of the user's stays as it is.
    """
    job = part.job
    space = job.exposure.namespace
    if isinstance(rule.backend, x.ServiceRef):
        if others := ", ".join(_read_otherwise(space, service, port)):
            job.draft.note(
                f"to {job.draft.controller} Service {space}/{service} is one with {others}, where there is such a one: "
                "it joins namespace and name with a hyphen",
                where=rule.where,
            )
        return service, port
    made = job.draft.find("Service", service, space)
    assert made is not None  # noqa: S101  workloads are rendered before routes
    (entry,) = (one for one in made["spec"]["ports"] if (one["port"], one["protocol"]) == (port, "TCP"))
    entry["name"] = port_name(space, service, str(entry["targetPort"]))
    return service, entry["name"]


def _read_otherwise(namespace: str | None, service: str, port: int | str) -> Iterator[str]:
    """What other namespaces, Services and ports the three are, when they are joined with hyphens."""
    words = f"{namespace}-{service}-{port}".split("-") if namespace else []
    for first, last in combinations(range(1, len(words)), 2):
        one = "-".join(words[:first]), "-".join(words[first:last]), "-".join(words[last:])
        if all(one) and one != (namespace, service, str(port)) and one[1][0].isalpha():
            yield f"{one[0]}/{one[1]}{'' if one[2] == str(port) else f' (port {one[2]})'}"


def joined_services(site: Site, spelt: Callable[[str], str]) -> Iterator[JoinedName]:
    """The names of the user's Services with their ports where a controller makes ``<namespace>-<service>-<port>`` of them.

    Others have a digest: see :func:`own_port`. ``spelt`` is what the controller makes of such a text.
    """
    for exposure in site.exposures:
        for rule in site.rules[exposure.name]:
            if not isinstance(rule.backend, x.ServiceRef):
                continue
            name, space = service_of(rule.backend, exposure)
            port = service_port(rule.backend, rule.port)
            what = f"port {port} of Service {space}/{name}" if space else f"port {port} of Service {name}"
            joined = spelt(f"{space}-{name}-{port}")
            yield JoinedName(exposure=exposure, where=rule.where, name=joined, what=what)


def first_ingress(exposure: x.Exposure) -> str:
    """The name of the first route's Ingress, where there is one a route: any of them has the address."""
    rule = resolve(exposure)[0]
    return part_name(exposure.name, path_role(rule.path, rule.match))


def element_paths(rule: Rule, taken: Iterable[str] = ()) -> list[tuple[str, str]]:
    """A prefix route as (path, pathType) pairs that match by element even where Prefix is a string prefix.

    ``/foo`` becomes Exact ``/foo`` and Prefix ``/foo/``; ``taken`` are the exact paths of other routes, which win.
    """
    prefix = element_prefix(rule.path)
    exact = [(prefix, "Exact")] if prefix and prefix not in taken else []
    return [*exact, (f"{prefix}/", "Prefix")]


def exact_paths(rules: Iterable[Rule]) -> set[str]:
    """The paths that exact routes claim."""
    return {rule.path for rule in rules if rule.match == "exact"}


def tls_entry(hosts: Iterable[str], secret: str) -> Mapping[str, Any]:
    """One entry of an Ingress's spec.tls."""
    return {"hosts": list(hosts), "secretName": secret}
