"""A manifest is a plain mapping; a Draft is the one mutable thing, alive only inside a controller's render().

:class:`Rendering` is what comes out: the app's objects, the cluster's objects (apart, with how to merge them), what
the cluster must provide, notes, and annotations that Services of the user's must carry.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from anygress.description.exposure import Exposure
    from anygress.features.feature import Feature

Manifest = dict[str, Any]


class Late:
    """A text in an object in the making that takes long to make, such as a hash: made when somebody reads it.

    ``make`` and what it is given say which text it is: two are equal where these are. So a password may be among them,
    and nothing of them is shown.
    """

    __slots__ = ("_given", "_make", "_text")

    def __init__(self, make: Callable[..., str], *given: Any) -> None:
        self._make = make
        self._given = given
        self._text: str | None = None

    def __eq__(self, other: object) -> bool:
        """Whether the other one is made in the same way of the same."""
        return isinstance(other, Late) and (self._make, self._given) == (other._make, other._given)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """Nothing of it."""
        return "<a text that is made when it is read>"

    def read(self) -> str:
        """The text."""
        if self._text is None:
            self._text = self._make(*self._given)
        return self._text


def read(value: Any) -> Any:
    """A part of an object with each :class:`Late` text in it made; itself where there is none."""
    if isinstance(value, Late):
        return value.read()
    if isinstance(value, dict):
        parts = {key: read(one) for key, one in value.items()}
        return parts if any(parts[key] is not one for key, one in value.items()) else value
    if isinstance(value, list):
        items = [read(one) for one in value]
        return items if any(new is not one for new, one in zip(items, value, strict=True)) else value
    return value


PreconditionKind = Literal[
    "crds", "class", "entry-point", "flag", "certificates", "dns", "secret", "service", "network"
]
"""What a precondition is about: custom resources, the class, what the controller listens on, its own configuration (a
flag, a ConfigMap line, a Helm value), cert-manager and its issuers, external-dns, a Secret of users, a Service of the
user's, and the cloud's or network's part."""

MANAGED_BY = "anygress"
CONTROLLER_LABEL = "anygress.dev/controller"
MERGE_ANNOTATION = "anygress.dev/how-to-merge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Precondition:
    """Something outside the app that must hold: what, the exact line that makes it so, and whether options confirm it.

    ``key`` is its short name, for a controller's ``confirm`` option. ``feature`` is what fails without it.
    ``where`` is the keyword path that asks for it.
    """

    key: str
    text: str
    kind: PreconditionKind
    line: str | None = None
    feature: Feature | None = None
    where: str = ""
    confirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something the user should know that is not the same, or not portable, and loses no protection."""

    text: str
    feature: Feature | None = None
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterObject:
    """An object that belongs to the cluster, not to the app; it carries how to merge it with what is there."""

    manifest: Manifest = field(repr=False)

    @property
    def how_to_merge(self) -> str:
        """What to do with it, in a sentence: an annotation of the object, so that it is told wherever that goes."""
        return how_to_merge(self.manifest)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePatch:
    """Annotations that a Service of the user's must carry. Constructs put them on; for a bare name it is said."""

    name: str
    namespace: str | None
    annotations: Mapping[str, str]


class NameClashError(Exception):
    """Different objects of two apps have one name; ``clashes`` are pairs of them."""

    def __init__(self, clashes: Sequence[tuple[Manifest, Manifest]]) -> None:
        super().__init__(clashes)
        self.clashes = tuple(clashes)


@dataclass(frozen=True, kw_only=True)
class Rendering:
    """Everything a controller needs for one app. Manifests are in the order in which they can be applied.

    They hold hashes of passwords and what else the app was given, so that they are no part of what is printed.
    ``drafts`` are the same objects before that is made which takes long (:class:`Late`): for who looks at what there is
    and writes nothing.
    """

    controller: str
    drafts: tuple[Manifest, ...] = field(repr=False)
    cluster: tuple[ClusterObject, ...] = ()
    preconditions: tuple[Precondition, ...] = ()
    notes: tuple[Note, ...] = ()
    service_patches: tuple[ServicePatch, ...] = ()

    @cached_property
    def manifests(self) -> tuple[Manifest, ...]:
        """The objects as they are applied. Slow where passwords are hashed, as that is on purpose."""
        return tuple(map(finished, self.drafts))

    @property
    def secrets(self) -> tuple[Manifest, ...]:
        """The Secrets, which go to a file of their own."""
        return tuple(finished(manifest) for manifest in self.drafts if manifest["kind"] == "Secret")

    @property
    def public(self) -> tuple[Manifest, ...]:
        """Everything but the Secrets."""
        return tuple(finished(manifest) for manifest in self.drafts if manifest["kind"] != "Secret")


def finished(manifest: Manifest) -> Manifest:
    """An object with what takes long, which is in two places alone: what a Secret holds, and what pods roll by."""
    match manifest:
        case {"kind": "Secret", "stringData": given}:
            made = read(given)
            return manifest if made is given else {**manifest, "stringData": made}
        case {"kind": "Deployment", "spec": {"template": {"metadata": {"annotations": _}}}}:
            spec = manifest["spec"]
            metadata = read(spec["template"]["metadata"])
            return {**manifest, "spec": {**spec, "template": {**spec["template"], "metadata": metadata}}}
        case _:
            return manifest


@dataclass(slots=True)
class Draft:
    """What render() writes on: objects by kind and name, and what must be said with them."""

    controller: str
    _objects: dict[tuple[str, str, str | None, str], Manifest] = field(default_factory=dict)
    _by_name: dict[tuple[str, str], dict[str | None, Manifest]] = field(default_factory=dict)
    _cluster: dict[tuple[str, str, str | None, str], ClusterObject] = field(default_factory=dict)
    _preconditions: dict[Precondition, None] = field(default_factory=dict)
    _notes: dict[Note, None] = field(default_factory=dict)
    _patches: dict[tuple[str, str | None], dict[str, str]] = field(default_factory=dict)
    _clashes: list[tuple[Manifest, Manifest]] = field(default_factory=list)
    _closing: set[int] = field(default_factory=set)

    def add(self, manifest: Manifest, *, closes: bool = False) -> Manifest:
        """Add an object. The same object twice is one. One that ``closes`` comes before others of its kind.

        Two different ones of one name are a fault of the renderer when they are one app's, else a NameClashError in
        the end.
        """
        found = self._put(self._objects, manifest, manifest)
        if closes:
            self._closing.add(id(found))
        named = self._by_name.setdefault((found["kind"], found["metadata"]["name"]), {})
        named.setdefault(found["metadata"].get("namespace"), found)
        return found

    def add_cluster(self, manifest: Manifest, *, how_to_merge: str) -> None:
        """Add an object that belongs to the cluster: it is written apart, with how to merge it at its head."""
        annotate(manifest, {MERGE_ANNOTATION: how_to_merge})
        self._put(self._cluster, manifest, ClusterObject(manifest=manifest))

    def find(self, kind: str, name: str, namespace: str | None = None) -> Manifest | None:
        """The object of that kind and name, if it is there."""
        named = self._by_name.get((kind, name), {})
        return next(iter(named.values()), None) if namespace is None else named.get(namespace)

    def find_cluster(self, kind: str, name: str, namespace: str | None = None) -> Manifest | None:
        """The cluster object of that kind and name, if it is there: several exposures write on one ConfigMap."""
        for (_, its_kind, its_namespace, its_name), found in self._cluster.items():
            if (its_kind, its_name) == (kind, name) and namespace in (None, its_namespace):
                return found.manifest
        return None

    def require(
        self,
        key: str,
        text: str,
        *,
        kind: PreconditionKind,
        line: str | None = None,
        feature: Feature | None = None,
        where: str = "",
        confirmed: bool = False,
    ) -> None:
        """Say what must hold outside the app; once, however often it is said."""
        found = Precondition(
            key=key, text=text, kind=kind, line=line, feature=feature, where=where, confirmed=confirmed
        )
        self._preconditions.setdefault(found)

    def note(self, text: str, *, feature: Feature | None = None, where: str = "") -> None:
        """Say what is not the same; once, however often it is said."""
        self._notes.setdefault(Note(text=text, feature=feature, where=where))

    def patch_service(self, name: str, namespace: str | None, annotations: Mapping[str, str]) -> None:
        """Say which annotations a Service of the user's must carry."""
        self._patches.setdefault((name, namespace), {}).update(annotations)

    def finish(self) -> Rendering:
        """The frozen result. Raises NameClashError."""
        if self._clashes:
            raise NameClashError(self._clashes)
        return Rendering(
            controller=self.controller,
            drafts=tuple(sorted(self._objects.values(), key=self._apply_order)),
            cluster=tuple(self._cluster.values()),
            preconditions=tuple(self._preconditions),
            notes=tuple(self._notes),
            service_patches=tuple(
                ServicePatch(name=name, namespace=namespace, annotations=found)
                for (name, namespace), found in self._patches.items()
            ),
        )

    def _apply_order(self, manifest: Manifest) -> tuple[int, str, bool, str]:
        kind = manifest["kind"]
        rank = _KIND_ORDER.index(kind) if kind in _KIND_ORDER else len(_KIND_ORDER)
        return rank, kind, id(manifest) not in self._closing, manifest["metadata"]["name"]

    def _put(self, where: dict[Any, Any], manifest: Manifest, value: Any) -> Manifest:
        metadata = manifest["metadata"]
        key = (manifest["apiVersion"].partition("/")[0], manifest["kind"], metadata.get("namespace"), metadata["name"])
        known = where.setdefault(key, value)
        found: Manifest = known.manifest if isinstance(known, ClusterObject) else known
        if known == value or (where is self._cluster and unlabelled(found) == unlabelled(manifest)):
            return found
        if owner(found) == owner(manifest):
            msg = f"two different objects of one name: {key}"
            raise AssertionError(msg)
        self._clashes.append((found, manifest))
        return found


_KIND_ORDER = (
    "Secret", "ConfigMap", "NetworkPolicy", "Service", "Deployment", "PodDisruptionBudget",
    "Middleware", "SecurityPolicy",
    "AuthorizationPolicy", "ClientTrafficPolicy", "HTTPRouteFilter", "Gateway",
)  # fmt: skip
"""What routes need comes before them, above all what closes them: no route is open for a moment."""


# --------------------------------------------------------------------------------------------- making manifests


def labels(exposure: Exposure, controller: str, *, name: str | None = None) -> dict[str, str]:
    """The labels of every object; ``name`` is the workload's where it is not the app itself."""
    return {
        "app.kubernetes.io/name": name or exposure.name,
        "app.kubernetes.io/instance": exposure.name,
        "app.kubernetes.io/managed-by": MANAGED_BY,
        CONTROLLER_LABEL: controller,
    }


def owner(manifest: Manifest) -> str:
    """The name of the app that an object was made for."""
    found: str = manifest["metadata"]["labels"]["app.kubernetes.io/instance"]
    return found


def unlabelled(manifest: Manifest) -> Manifest:
    """An object without its labels: what several apps share is the same whoever asked for it."""
    metadata = {key: value for key, value in manifest["metadata"].items() if key != "labels"}
    return {**manifest, "metadata": metadata}


def selector(exposure: Exposure, name: str) -> dict[str, str]:
    """The labels that select pods of a created workload: name and instance only, so that they never change."""
    return {"app.kubernetes.io/name": name, "app.kubernetes.io/instance": exposure.name}


def manifest(
    api_version: str,
    kind: str,
    name: str,
    exposure: Exposure,
    controller: str,
    *,
    annotations: Mapping[str, str] | None = None,
    namespace: str | None = None,
    workload: str | None = None,
    **body: Any,
) -> Manifest:
    """An object of the app, with its namespace and labels; ``body`` is what follows metadata (spec=, data=, …)."""
    metadata: dict[str, Any] = {"name": name}
    if found := namespace or exposure.namespace:
        metadata["namespace"] = found
    metadata["labels"] = labels(exposure, controller, name=workload)
    if annotations:
        metadata["annotations"] = dict(sorted(annotations.items()))
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **body}


def cluster_manifest(
    api_version: str, kind: str, name: str, exposure: Exposure, controller: str, **body: Any
) -> Manifest:
    """An object without a namespace, such as a ClusterIssuer."""
    metadata = {"name": name, "labels": labels(exposure, controller)}
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **body}


def how_to_merge(manifest: Mapping[str, Any]) -> str:
    """How an object of the cluster is merged with what is there."""
    found: str = manifest["metadata"]["annotations"][MERGE_ANNOTATION]
    return found


def annotate(manifest: Manifest, annotations: Mapping[str, str]) -> None:
    """Put annotations on an object, in order of their keys."""
    metadata = manifest["metadata"]
    metadata["annotations"] = dict(sorted({**metadata.get("annotations", {}), **annotations}.items()))
