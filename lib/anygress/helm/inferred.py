"""What is found of a controller for a chart: its templates, and what must hold for them to be right."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from anygress.decide.pipeline import check
from anygress.errors import InvalidSpec
from anygress.helm.holes import fill, keys_of
from anygress.helm.relations import holds
from anygress.sidecar.container import WITH_CHECKSUMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from anygress.decide.report import Report
    from anygress.errors import Problem
    from anygress.helm.holes import Key
    from anygress.helm.relations import Relation
    from anygress.helm.values import Described, Model
    from anygress.rendering.manifest import Manifest, Rendering


@dataclass(frozen=True, slots=True)
class Refused:
    """What a controller refuses, in the words of ``anygress check``."""

    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Object:
    """One object of a template: a tree, and whether it belongs to the cluster."""

    tree: Any
    of_cluster: bool = False

    @cached_property
    def keys(self) -> frozenset[Key]:
        """The values that stand in it."""
        return frozenset(keys_of(self.tree))


@dataclass(slots=True)
class Found:
    """What was found of one controller: its template for each combination of choices, and what it cannot change.

    ``relations`` is what must hold between values. ``reasons`` says of each pinned value why it is.
    ``refused_annotations`` are keys of annotations (prefixes end in ``*``) that are not the user's to set, and
    ``annotation_syntax`` is a pattern of keys and a regex of what their values may not have in them.
    """

    controller: str
    templates: dict[tuple[tuple[Key, str], ...], tuple[Object, ...] | Refused] = field(default_factory=dict)
    pins: dict[Key, Any] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)
    reasons: dict[Key, str] = field(default_factory=dict)
    refused_annotations: tuple[str, ...] = ()
    annotation_syntax: tuple[str, str] | None = None

    def complaints(self, values: Mapping[Key, Any]) -> list[str]:
        """What the chart says to these values; nothing when its objects are the renderer's."""
        pinned = [key for key, value in self.pins.items() if key in values and values[key] != value]
        return [
            *(f"{'.'.join(key)} cannot be changed on {self.controller}: {self.reasons[key]}" for key in pinned),
            *(one.text for one in self.relations if not holds(one, values)),
        ]


def objects_of(
    model: Model, controller: str, states: Mapping[Key, str], values: Mapping[Key, Any]
) -> tuple[tuple[Manifest, bool], ...] | Refused:
    """The real objects for some values, those of the cluster marked; or why there are none."""
    described = model.describe(controller, states, values)
    try:
        report = report_of(described, controller)
    except InvalidSpec as error:
        return Refused(error.problems)
    if report.rendering is None:
        return Refused(report.problems)
    return (
        *((manifest, False) for manifest in _services(model, described, report.rendering)),
        *((with_names_for_checksum(manifest), False) for manifest in report.rendering.manifests),
        *((found.manifest, True) for found in report.rendering.cluster),
    )


def report_of(described: Described, controller: str) -> Report:
    """How a controller stands to a description; the proxies' checksums are left out, which take long."""
    token = WITH_CHECKSUMS.set(False)
    try:
        return check(described.exposures, described.controller(controller))
    finally:
        WITH_CHECKSUMS.reset(token)


CHECKSUM = "anygress.dev/proxy"
"""The annotation of pods with a proxy that changes with what the proxy reads."""


def with_names_for_checksum(manifest: Manifest) -> Manifest:
    """An object whose pods have, in the place of a checksum, the names of the ConfigMap and the Secret it is of.

    A template makes the checksum of the two as it renders them; what it is of is all that can be known here.
    """
    if CHECKSUM not in manifest.get("spec", {}).get("template", {}).get("metadata", {}).get("annotations", {}):
        return manifest
    template = manifest["spec"]["template"]
    volumes = {one["name"]: one for one in template["spec"]["volumes"]}
    read = [volumes["proxy"]["configMap"]["name"]]
    if "proxy-users" in volumes:
        read.append(volumes["proxy-users"]["secret"]["secretName"])
    annotations = {**template["metadata"]["annotations"], CHECKSUM: " ".join(read)}
    metadata = {**template["metadata"], "annotations": annotations}
    return {**manifest, "spec": {**manifest["spec"], "template": {**template, "metadata": metadata}}}


def _services(model: Model, described: Described, rendering: Rendering) -> Iterator[Manifest]:
    """The Services that the description names, with the annotations that the controller wants on them."""
    namespace = described.exposures[0].namespace
    for service in model.services:
        metadata = {**service["metadata"], "namespace": namespace}
        wanted = [one.annotations for one in rendering.service_patches if one.name == metadata["name"]]
        for one in wanted:
            metadata["annotations"] = {**metadata.get("annotations", {}), **one}
        yield {**service, "metadata": metadata}


def identity(manifest: Mapping[str, Any]) -> tuple[str, ...]:
    """What makes an object the same: kind, namespace and name."""
    metadata = manifest["metadata"]
    return manifest["apiVersion"], manifest["kind"], metadata.get("namespace", ""), metadata["name"]


def agree(
    template: Iterable[Object], real: tuple[tuple[Manifest, bool], ...] | Refused, values: Mapping[Key, Any]
) -> bool:
    """Whether a template gives the real objects, each of them once."""
    if isinstance(real, Refused):
        return False
    filled = [(fill(part.tree, values), part.of_cluster) for part in template]
    found = {(*identity(one), of_cluster): one for one, of_cluster in filled}
    return len(found) == len(filled) and found == {(*identity(one), of_cluster): one for one, of_cluster in real}
