"""GKE Ingress: its translator makes path rules of an Ingress, and a URL map chooses among them.

Each Ingress has an address of its own, where it answers for every name that its rules cover.
An exact path beats a wildcard, the longest wildcard beats the others, and of two equal rules the later one counts.
https://github.com/kubernetes/ingress-gce/blob/master/pkg/controller/translator/translator.go
https://docs.cloud.google.com/load-balancing/docs/url-map-concepts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.simulators import DIRECT, REDIRECTED, Answer, closest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anygress.rendering.manifest import Manifest
    from tests.simulators import Way


def answer(manifests: Sequence[Manifest], host: str, path: str, way: Way = DIRECT) -> Answer | None:
    """The Service of the path rule that wins; the path is never changed, and nobody is asked for a password."""
    ingresses = [ingress for ingress in manifests if _is_read(ingress) and _is_at(ingress, way)]
    if way.scheme == "http" and any(_REDIRECT in one["metadata"]["annotations"] for one in ingresses):
        return Answer(service=REDIRECTED, path=path)
    found = [rule for ingress in ingresses for rule in ingress["spec"]["rules"]]
    name = closest((rule["host"] for rule in found), host)
    entries = [entry for rule in found if rule["host"] == name for entry in rule["http"]["paths"]]
    rules = {path_rule: entry["backend"] for entry in entries for path_rule in _path_rules(entry)}
    wildcards = [rule for rule in rules if rule.endswith("/*") and path.startswith(rule[:-1])]
    winner = path if path in rules else max(wildcards, key=len, default=None)
    return None if winner is None else Answer(service=rules[winner]["service"]["name"], path=path)


_REDIRECT = "networking.gke.io/v1beta1.FrontendConfig"


def _is_at(ingress: Manifest, way: Way) -> bool:
    secure = "tls" in ingress["spec"] or "networking.gke.io/managed-certificates" in ingress["metadata"]["annotations"]
    return way.address in (None, ingress["metadata"]["name"]) and (secure or way.scheme != "https")


def hands_on(manifests: Sequence[Manifest], host: str, path: str, upgrade: str) -> str | None:
    """Whatever was asked for, since it is not said that it is not; there is no guard for a tunnel to lead past."""
    return upgrade if answer(manifests, host, path) else None


def _is_read(manifest: Manifest) -> bool:
    """With a class in its spec, ingress-gce does not look at an Ingress."""
    return manifest["kind"] == "Ingress" and "ingressClassName" not in manifest["spec"]


def _path_rules(entry: dict[str, Any]) -> Iterator[str]:
    path = entry["path"]
    if entry["pathType"] != "ImplementationSpecific" and "*" in path:
        msg = "the translator refuses the whole Ingress"
        raise ValueError(msg)
    if entry["pathType"] != "Prefix":
        yield path
    elif path == "/":
        yield "/*"
    else:
        yield path.rstrip("/")
        yield path.rstrip("/") + "/*"
