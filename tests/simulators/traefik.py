"""Traefik: every path of every Ingress is a router of its entry points; the highest priority that matches answers.

A router whose middleware cannot be made, since its Secret is not there, is not there either; one without its
certificate is, with Traefik's own. A wildcard is one label. The name in the handshake says nothing of who answers.
Priorities are compared whatever the hosts, so that a wildcard's router may answer for a name that another router has
exactly. Routers of equal priority are sorted by an unstable sort out of a Go map: nobody knows which comes first.
https://doc.traefik.io/traefik/reference/routing-configuration/http/routing/rules-and-priority/
https://github.com/traefik/traefik/blob/v3.6/pkg/muxer/http/mux.go
https://github.com/traefik/traefik/blob/v3.6/pkg/provider/kubernetes/ingress/kubernetes.go (loadRouter)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import re2

from tests.simulators import CLOSED, DIRECT, REDIRECTED, Answer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from anygress.rendering.manifest import Manifest
    from tests.simulators import Way

_ROUTER = "traefik.ingress.kubernetes.io/router"


def answer(manifests: Sequence[Manifest], host: str, path: str, way: Way = DIRECT) -> Answer | None:
    """Who answers on websecure; on web where no router of the host is on websecure, since no TLS is asked."""
    secure = way.scheme == "https"
    if way.scheme is None:
        secure = any(True for _ in _routers(manifests, host, "websecure"))
    return _answer(manifests, host, path, "websecure" if secure else "web", way.lost)


def hands_on(manifests: Sequence[Manifest], host: str, path: str, upgrade: str) -> str | None:
    """What the custom request headers of the middlewares leave of it: an empty value removes it.

    https://github.com/traefik/traefik/blob/v3.6/pkg/middlewares/headers/header.go (modifyCustomRequestHeaders)
    """
    secure = any(True for _ in _routers(manifests, host, "websecure"))
    found = [one for one in _routers(manifests, host, "websecure" if secure else "web") if _matches(one, path)]
    router = max(found, key=lambda one: int(one["priority"]), default=None)
    for spec in _middlewares(manifests, router) if router else ():
        upgrade = spec.get("headers", {}).get("customRequestHeaders", {}).get("Upgrade", upgrade)
    return upgrade if router and upgrade else None


def _answer(
    manifests: Sequence[Manifest], host: str, path: str, entry_point: str, lost: Collection[str]
) -> Answer | None:
    routers = (router for router in _routers(manifests, host, entry_point) if not _secrets(manifests, router) & lost)
    found = [router for router in routers if _matches(router, path)]
    highest = max((router["priority"] for router in found), default=None)
    answers = {_through(manifests, router, path) for router in found if router["priority"] == highest}
    assert len(answers) <= 1, f"it hangs on the order of a Go map, which nobody chooses: {answers}"
    return next(iter(answers), None)


def _secrets(manifests: Sequence[Manifest], router: Mapping[str, Any]) -> set[str]:
    """The Secrets without which a router cannot be made."""
    specs = _middlewares(manifests, router)
    return {auth["secret"] for spec in specs for auth in (spec.get("basicAuth"), spec.get("digestAuth")) if auth}


def _middlewares(manifests: Sequence[Manifest], router: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    specs = {_id(m["metadata"]): m["spec"] for m in manifests if m["kind"] == "Middleware"}
    return [specs[name.removesuffix("@kubernetescrd")] for name in router["middlewares"]]


def _host_matches(pattern: str, host: str) -> bool:
    first, _, domain = host.partition(".")
    return domain == pattern[2:] and bool(first) if pattern.startswith("*.") else host == pattern


def _routers(manifests: Sequence[Manifest], host: str, entry_point: str) -> Iterator[dict[str, Any]]:
    """The routers that a request for a host meets: with ``router.tls`` a router takes no plain request, nor without."""
    for ingress in manifests:
        if ingress["kind"] != "Ingress":
            continue
        annotations = ingress["metadata"].get("annotations", {})
        secure = annotations.get(f"{_ROUTER}.tls") == "true"
        entry_points = annotations[f"{_ROUTER}.entrypoints"].split(",")
        if entry_point not in entry_points or secure != (entry_point == "websecure"):
            continue
        for rule in ingress["spec"]["rules"]:
            if _host_matches(rule["host"], host):
                for path in rule["http"]["paths"]:
                    yield {**path, **_settings(annotations), "namespace": ingress["metadata"]["namespace"]}


def _settings(annotations: Mapping[str, str]) -> dict[str, Any]:
    priority = int(annotations[f"{_ROUTER}.priority"])
    assert priority, "0 stands for the length of the rule"
    return {
        "priority": priority,
        "matcher": annotations.get(f"{_ROUTER}.pathmatcher", "PathPrefix"),
        "middlewares": [name for name in annotations.get(f"{_ROUTER}.middlewares", "").split(",") if name],
    }


def _matches(router: Mapping[str, Any], path: str) -> bool:
    """The path matcher is for ImplementationSpecific only; PathRegexp searches, PathPrefix compares strings."""
    match router["pathType"], router["matcher"]:
        case "Exact", _:
            return bool(path == router["path"])
        case "ImplementationSpecific", "PathRegexp":
            return re2.search(router["path"], path) is not None
        case _:
            return path.startswith(router["path"])


def _through(manifests: Sequence[Manifest], router: Mapping[str, Any], path: str) -> Answer:
    """The request through the middlewares in their order, up to a redirect or the Service."""
    auth, networks = None, None
    for spec in _middlewares(manifests, router):
        if "redirectScheme" in spec:
            return Answer(service=REDIRECTED, path=path)
        if spec.get("ipAllowList", {}).get("sourceRange") == ["255.255.255.255/32"]:
            return Answer(service=CLOSED, path=path)
        networks = tuple(spec["ipAllowList"]["sourceRange"]) if "ipAllowList" in spec else networks
        auth = (spec.get("basicAuth") or spec.get("digestAuth") or {}).get("secret", auth)
        path = _rewritten(spec, path)
    return Answer(service=router["backend"]["service"]["name"], path=path, auth=auth, networks=networks)


def _id(metadata: Mapping[str, Any]) -> str:
    """What a custom resource is known by: namespace and name, a hyphen for all between letters and digits."""
    return "-".join(re.findall("[a-z0-9]+", f"{metadata['namespace']}-{metadata['name']}"))


def _rewritten(spec: Mapping[str, Any], path: str) -> str:
    if strip := spec.get("stripPrefix"):
        prefix = next((p for p in strip["prefixes"] if path.startswith(p)), "")
        stripped = path[len(prefix) :]
        return stripped if stripped.startswith("/") else f"/{stripped}"
    if found := spec.get("replacePathRegex"):

        def expanded(match: Any) -> str:
            return re.sub(r"\$\{(\d)\}", lambda one: match[int(one[1])] or "", found["replacement"])

        return str(re2.sub(found["regex"], expanded, path))
    return path
