"""The templates of a chart: a file for each kind that controllers share, one for each controller, one for the cluster.

What several controllers render with the same name (the Deployment, its Service) stands once, with guards where they
differ; what only one of them knows stands in the file named after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from anygress.description.exposure import ServiceRef
from anygress.helm.holes import Hole, split
from anygress.helm.inferred import CHECKSUM, Refused
from anygress.helm.merge import Guarded, Labels, Merger, space_of
from anygress.helm.printer import Printer
from anygress.helm.values import CONTROLLER, NAMESPACE
from anygress.rendering.manifest import CONTROLLER_LABEL

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from anygress.description.exposure import Exposure, Port, Route
    from anygress.helm.holes import Key
    from anygress.helm.inferred import Found, Object
    from anygress.helm.merge import Cases, Space
    from anygress.helm.values import Model
    from anygress.rendering.manifest import Manifest

_ROUTES = ("Ingress", "HTTPRoute")
_CLOSING = ("Middleware", "SecurityPolicy")
_WORKLOADS = ("Deployment", "Service")
_SHARED = (*_WORKLOADS, "ConfigMap", "PodDisruptionBudget")
PROXY = "proxy"
"""The file with what proxies read, of which their pods have a checksum."""


@dataclass(frozen=True)
class Objects:
    """The objects of every controller, merged and printed."""

    chart: str
    model: Model
    found: Mapping[str, Found]

    @cached_property
    def cases(self) -> tuple[tuple[str, Mapping[Key, str], tuple[Any, ...]], ...]:
        """Each case that is not refused: the controller, its choices, its objects."""
        return tuple(
            (name, dict(states), template)
            for name, found in self.found.items()
            for states, template in found.templates.items()
            if not isinstance(template, Refused)
        )

    @cached_property
    def space(self) -> Space:
        """The cases that are not refused."""
        return space_of((name, states) for name, states, _ in self.cases)

    @cached_property
    def printer(self) -> Printer:
        """Prints what was merged."""
        domains = {one.key: one.domain for one in self.model.parameters}
        return Printer(chart=self.chart, space=self.space, domains=domains)

    def files(self) -> dict[str, str]:
        """The text of each template by its path in the chart."""
        own: dict[str, list[Guarded]] = {}
        cluster: list[Guarded] = []
        for one, of_cluster, file in self._merged():
            controllers = self.space.states(CONTROLLER, one.cases)
            if of_cluster:
                cluster.append(one)
            elif file == PROXY or (file and len(controllers) > 1):
                own.setdefault(file, []).append(one)
            else:
                for controller in sorted(controllers):
                    mine = one.cases & self.space.where(CONTROLLER, controller)
                    own.setdefault(controller, []).append(Guarded(mine, one.node))
        files = {f"templates/{name}.yaml": self._file(name, objects) for name, objects in own.items()}
        if cluster:
            body = self.printer.documents(cluster, self.space.all)
            files["templates/cluster.yaml"] = _text(["{{- if .Values.cluster.create }}", *body, "{{- end }}"])
        return files

    def _file(self, name: str, objects: list[Guarded]) -> str:
        if name not in self.found:
            return _text(self.printer.documents(objects, self.space.all))
        within = self.space.where(CONTROLLER, name)
        body = self.printer.documents(_open_first(objects), within)
        return _text([f'{{{{- if eq .Values.controller "{name}" }}}}', *body, "{{- end }}"])

    def _merged(self) -> Iterable[tuple[Guarded, bool, str]]:
        """Every object with the cases that have it; whether it is the cluster's, and the file it shares with others."""
        merger = Merger(self._pins)
        groups: list[tuple[tuple[Any, bool, str, str], list[Guarded]]] = []
        for case, (controller, _, template) in enumerate(self.cases):
            read = _read_by_proxies(template)
            for part in template:
                variant = Guarded(frozenset({case}), _with_labels(part.tree))
                file = _shared_file(part.tree, read)
                name = (_identity(part.tree), part.of_cluster, "" if file and not part.of_cluster else controller, file)
                for known, variants in groups:
                    if known[1:] == name[1:] and merger.same(known[0], variants[0].cases, name[0], variant.cases):
                        variants.append(variant)
                        break
                else:
                    groups.append((name, [variant]))
        for (_, of_cluster, _, file), variants in groups:
            cases: Cases = frozenset().union(*(one.cases for one in variants))
            yield Guarded(cases, merger.merge(variants)), of_cluster, file

    def _pins(self, cases: Cases) -> Mapping[Key, Any]:
        """The values that cannot change in any of some cases."""
        pins = [self.found[self.cases[case][0]].pins for case in cases]
        return {key: value for key, value in pins[0].items() if all(key in other for other in pins[1:])}


def _read_by_proxies(template: Iterable[Object]) -> list[Any]:
    """The names of the objects that proxies read."""
    trees = (part.tree for part in template if part.tree["kind"] == "Deployment")
    sums = (tree["spec"]["template"]["metadata"].get("annotations", {}).get(CHECKSUM, "") for tree in trees)
    return [name for names in sums if names for name in split(names, " ")]


def _shared_file(tree: Mapping[str, Any], read: Sequence[Any]) -> str:
    """The file of an object that several controllers may have alike; none for what is one controller's own."""
    if tree["kind"] not in _WORKLOADS and tree["metadata"]["name"] in read:
        return PROXY
    return str(tree["kind"]).lower() if tree["kind"] in _SHARED else ""


def _kind(one: Guarded) -> str:
    found: str = one.node["kind"] if isinstance(one.node, dict) else dict(one.node.entries)["kind"].node
    return found


def _open_first(objects: list[Guarded]) -> list[Guarded]:
    """The order of routes that other objects close, for Helm: what is open first, where a rendering has it last.

    Helm deletes in the order of the file, so that an open route is gone before the closed one inside it. It makes the
    objects that close only after all routes, whatever the order of these.
    """
    if not any(_kind(one) in _CLOSING for one in objects):
        return objects
    routes = iter([one for one in reversed(objects) if _kind(one) in _ROUTES])
    return [next(routes) if _kind(one) in _ROUTES else one for one in objects]


def _identity(tree: Mapping[str, Any]) -> list[Any]:
    metadata = tree["metadata"]
    return [tree["apiVersion"], tree["kind"], metadata.get("namespace", ""), metadata["name"]]


def _with_labels(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """An object whose labels are those that the chart's helper writes; others have their own, or none."""
    labels = tree["metadata"].get("labels", {})
    if CONTROLLER_LABEL not in labels:
        return tree
    found = Labels((labels["app.kubernetes.io/name"], labels["app.kubernetes.io/instance"]))
    return {**tree, "metadata": {**tree["metadata"], "labels": found}}


def _text(lines: Iterable[str]) -> str:
    return "\n".join(lines) + "\n"


def named_services(exposures: Iterable[Exposure], manifests: Iterable[Manifest]) -> tuple[Manifest, ...]:
    """The Services among some objects that the descriptions name: some controllers want annotations on them."""
    named: set[tuple[str, str | None]] = set()
    for one in exposures:
        parts: tuple[Exposure | Route | Port, ...] = (one, *one.routes, *one.ports)
        for service in (part.service for part in parts):
            if isinstance(service, ServiceRef):
                named.add((service.name, service.namespace or one.namespace))
    return tuple(
        manifest
        for manifest in manifests
        if (manifest["apiVersion"], manifest["kind"]) == ("v1", "Service")
        and (manifest["metadata"]["name"], manifest["metadata"].get("namespace")) in named
    )


def static_file(manifests: Iterable[Manifest], model: Model) -> str:
    """Other objects of the app's as a template: as they are, but in the release's namespace. Empty without any."""
    (namespace,) = (one.default for one in model.parameters if one.key == NAMESPACE)
    printer = Printer(chart=model.name, space=space_of(()), domains={})
    lines: list[str] = []
    for manifest in manifests:
        lines += ["---", *printer.mapping(_moved(manifest, namespace), 0, frozenset())]
    return _text(lines) if lines else ""


def _moved(node: Any, namespace: str) -> Any:
    """A tree in which every ``namespace`` that is the app's is the release's."""
    if isinstance(node, dict):
        return {
            key: Hole(NAMESPACE) if key == "namespace" and item == namespace else _moved(item, namespace)
            for key, item in node.items()
        }
    return [_moved(item, namespace) for item in node] if isinstance(node, list) else node
