"""Traefik: every path of every Ingress is a router; the highest priority that matches answers.

https://doc.traefik.io/traefik/reference/routing-configuration/http/routing/rules-and-priority/
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tests.simulators import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anygress.manifest import Manifest

_ROUTER = "traefik.ingress.kubernetes.io/router"


def answer(manifests: Sequence[Manifest], host: str, path: str) -> Answer | None:
    """The router on websecure (or web, without TLS) that wins, and its middlewares in order."""
    middlewares = {m["metadata"]["name"]: m["spec"] for m in manifests if m["kind"] == "Middleware"}
    found = [router for router in _routers(manifests, host) if _matches(router, path)]
    if not found:
        return None
    winner = max(found, key=lambda router: int(router["annotations"][f"{_ROUTER}.priority"]))
    auth = None
    for name in filter(None, winner["annotations"].get(f"{_ROUTER}.middlewares", "").split(",")):
        namespace = winner["namespace"]
        spec = middlewares[name.removeprefix(f"{namespace}-").removesuffix("@kubernetescrd")]
        auth = (spec.get("basicAuth") or spec.get("digestAuth") or {}).get("secret", auth)
        path = _rewritten(spec, path)
    return Answer(service=winner["backend"]["service"]["name"], path=path, auth=auth)


def _routers(manifests: Sequence[Manifest], host: str) -> Iterator[dict[str, Any]]:
    for ingress in manifests:
        if ingress["kind"] != "Ingress" or ingress["metadata"]["name"].endswith("-redirect"):
            continue
        metadata = ingress["metadata"]
        for rule in ingress["spec"]["rules"]:
            if rule["host"] == host:
                for path in rule["http"]["paths"]:
                    yield {**path, "annotations": metadata["annotations"], "namespace": metadata["namespace"]}


def _matches(router: dict[str, Any], path: str) -> bool:
    match router["pathType"]:
        case "Exact":
            return path == router["path"]
        case "Prefix":
            return path.startswith(router["path"])
        case _:
            return re.search(router["path"], path, re.ASCII) is not None  # Go's MatchString searches


def _rewritten(spec: dict[str, Any], path: str) -> str:
    if strip := spec.get("stripPrefix"):
        prefix = next((p for p in strip["prefixes"] if path.startswith(p)), "")
        stripped = path[len(prefix) :]
        return stripped if stripped.startswith("/") else f"/{stripped}"
    if replace := spec.get("replacePathRegex"):
        replacement = re.sub(r"\$\{(\d)\}", r"\\g<\1>", replace["replacement"])
        return re.sub(replace["regex"], replacement, path, flags=re.ASCII)
    return path
