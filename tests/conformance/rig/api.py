"""A small client of the rig's API server: manifests in, as plain mappings, and the server's own words back."""

from __future__ import annotations

import ssl
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

Manifest = dict[str, Any]

#: How often a request is sent again that the server is too busy for.
_PATIENCE = 50

#: Applied before everything else, in this order: what other objects live in, or are instances of.
_FIRST = ("Namespace", "CustomResourceDefinition")
#: Made by controllers from other objects, and gone with them.
_DERIVED = {"Pod", "ReplicaSet", "ControllerRevision", "Endpoints", "EndpointSlice", "Event", "Lease"}


class ApiError(Exception):
    """The API server said no; `status` is the HTTP status and the text its message."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True)
class Rejection:
    """An object that the API server would not take, and why."""

    kind: str
    name: str
    message: str


@dataclass(frozen=True)
class Resource:
    """How one kind is spelt in a URL."""

    kind: str
    group_version: str
    plural: str
    namespaced: bool

    def path(self, namespace: str | None = None, name: str | None = None) -> str:
        root = f"/apis/{self.group_version}" if "/" in self.group_version else f"/api/{self.group_version}"
        within = f"/namespaces/{namespace}" if self.namespaced and namespace else ""
        return f"{root}{within}/{self.plural}" + (f"/{name}" if name else "")


class Api:
    """The API server at `url`, authenticated by a bearer token and its own certificate."""

    def __init__(self, url: str, token: str, certificate: Path, namespace: str = "default") -> None:
        self.namespace = namespace
        trust = ssl.create_default_context(cafile=str(certificate))
        limits = httpx.Limits(max_connections=None)
        self._http = httpx.Client(
            base_url=url, headers={"Authorization": f"Bearer {token}"}, verify=trust, timeout=60, limits=limits,
            trust_env=False,
        )  # fmt: skip
        self._resources: dict[tuple[str, str], Resource] = {}

    def close(self) -> None:
        self._http.close()

    # The protocol.

    def call(self, method: str, path: str, body: object = None, *, kind: str = "application/json", **query: str) -> Any:
        """One request; the decoded answer. Raises `ApiError`."""
        headers = {"Content-Type": kind} if body is not None else {}
        for attempt in range(_PATIENCE):
            try:
                answer = self._http.request(method, path, json=body, headers=headers, params=query)
            except httpx.TransportError:
                # A connection that the server closed while it was not used; what was asked may be asked twice.
                if method == "POST" or attempt:
                    raise
                continue
            if answer.status_code != httpx.codes.TOO_MANY_REQUESTS:
                break
            # A new kind's storage is being made ready, or the server is busy: it asks to be asked again.
            time.sleep(0.2)
        if answer.is_error:
            raise ApiError(answer.status_code, _message(answer))
        return answer.json() if "json" in answer.headers.get("content-type", "") else answer.text

    def resource(self, group_version: str, kind: str) -> Resource:
        """How the server spells a kind; asked once."""
        if (group_version, kind) not in self._resources:
            self._discover(group_version)
        try:
            return self._resources[group_version, kind]
        except KeyError:
            raise ApiError(404, f"the server knows no {kind} in {group_version}") from None

    def _discover(self, group_version: str) -> None:
        root = "/apis" if "/" in group_version else "/api"
        for found in self.call("GET", f"{root}/{group_version}")["resources"]:
            if "/" not in found["name"]:
                resource = Resource(found["kind"], group_version, found["name"], found["namespaced"])
                self._resources[group_version, found["kind"]] = resource

    def all_resources(self) -> list[Resource]:
        """Every kind the server serves that objects can be listed and deleted of, in its preferred version."""
        versions = ["v1", *(group["preferredVersion"]["groupVersion"] for group in self.call("GET", "/apis")["groups"])]
        found: list[Resource] = []
        for version in versions:
            root = "/apis" if "/" in version else "/api"
            found += [
                Resource(entry["kind"], version, entry["name"], entry["namespaced"])
                for entry in self.call("GET", f"{root}/{version}")["resources"]
                if {"list", "delete"} <= set(entry["verbs"]) and "/" not in entry["name"]
            ]
        return found

    def path(self, manifest: Mapping[str, Any]) -> str:
        """The URL path of the object a manifest describes."""
        metadata = manifest["metadata"]
        resource = self.resource(manifest["apiVersion"], manifest["kind"])
        return resource.path(metadata.get("namespace", self.namespace), metadata["name"])

    # Objects.

    def get(self, manifest: Mapping[str, Any]) -> Manifest | None:
        """The object as the server has it, or None."""
        try:
            found: Manifest = self.call("GET", self.path(manifest))
        except ApiError as error:
            if error.status == httpx.codes.NOT_FOUND:
                return None
            raise
        return found

    def every(self, group_version: str, kind: str, *, namespace: str | None = None, **query: str) -> list[Manifest]:
        """Every object of a kind, in one namespace or all."""
        path = self.resource(group_version, kind).path(namespace)
        items: list[Manifest] = self.call("GET", path, **query)["items"]
        return [{"apiVersion": group_version, "kind": kind, **item} for item in items]

    def apply(self, manifest: Manifest, *, dry_run: bool = False) -> Manifest:
        """Server-side apply with strict field validation: an unknown or repeated field is an error, not a warning."""
        query = {"fieldManager": "rig", "force": "true", "fieldValidation": "Strict"}
        if dry_run:
            query["dryRun"] = "All"
        applied: Manifest = self.call(
            "PATCH", self.path(manifest), manifest, kind="application/apply-patch+yaml", **query
        )
        return applied

    def apply_all(self, manifests: Iterable[Manifest]) -> None:
        """Apply in dependency order: namespaces and definitions first, the rest as given."""
        for manifest in sorted(manifests, key=_order):
            self.apply(manifest)

    def patch_status(self, manifest: Mapping[str, Any], status: Mapping[str, Any]) -> None:
        """What a kubelet or a cloud would write."""
        self.call("PATCH", self.path(manifest) + "/status", {"status": status}, kind="application/merge-patch+json")

    def delete(self, manifest: Mapping[str, Any], *, grace_seconds: int | None = None) -> None:
        """Delete an object and what it owns; no error when it is not there."""
        options: dict[str, Any] = {"propagationPolicy": "Background"}
        if grace_seconds is not None:
            options["gracePeriodSeconds"] = grace_seconds
        try:
            self.call("DELETE", self.path(manifest), options)
        except ApiError as error:
            if error.status != httpx.codes.NOT_FOUND:
                raise

    # Many objects.

    def install(self, definitions: Iterable[Manifest]) -> None:
        """Create custom resource definitions and wait until the server serves them."""
        path = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions"
        definitions = list(definitions)
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda definition: self._create(path, definition), definitions))
            list(pool.map(self._await_established, definitions))

    def _create(self, path: str, definition: Manifest) -> None:
        try:
            self.call("POST", path, definition)
        except ApiError as error:
            # Two controllers bring the same definitions (Gateway API); the first one's stay.
            if error.status != httpx.codes.CONFLICT:
                raise

    def _await_established(self, definition: Manifest) -> None:
        from .wait import until  # noqa: PLC0415  (only this needs it)

        def established() -> bool:
            conditions = (self.get(definition) or {}).get("status", {}).get("conditions", [])
            return any(each["type"] == "Established" and each["status"] == "True" for each in conditions)

        until(established, what=f"definition {definition['metadata']['name']}")

    def dry_run(self, manifests: Iterable[Manifest]) -> list[Rejection]:
        """What the server would reject, without storing anything."""
        rejections = []
        for manifest in manifests:
            try:
                self.apply(manifest, dry_run=True)
            except ApiError as error:
                rejections.append(Rejection(manifest["kind"], manifest["metadata"]["name"], str(error)))
        return rejections

    def find(self, selector: str) -> list[Manifest]:
        """Every object of every kind that a label selector matches, less what controllers derive."""
        listed = [resource for resource in self.all_resources() if resource.kind not in _DERIVED]
        with ThreadPoolExecutor(8) as pool:
            return [
                item
                for items in pool.map(lambda resource: self._labelled(resource, selector), listed)
                for item in items
            ]

    def _labelled(self, resource: Resource, selector: str) -> Iterator[Manifest]:
        items = self.call("GET", resource.path(), labelSelector=selector).get("items", [])
        return ({"apiVersion": resource.group_version, "kind": resource.kind, **item} for item in items)


def _order(manifest: Manifest) -> int:
    return _FIRST.index(manifest["kind"]) if manifest["kind"] in _FIRST else len(_FIRST)


def _message(answer: httpx.Response) -> str:
    try:
        return str(answer.json()["message"])
    except (ValueError, KeyError):
        return f"{answer.status_code} {answer.text[:200]}"
