"""GKE Ingress: its translator makes path rules of an Ingress, and a URL map chooses among them.

An exact path beats a wildcard, the longest wildcard beats the others, and of two equal rules the later one counts.
https://github.com/kubernetes/ingress-gce/blob/master/pkg/controller/translator/translator.go
https://docs.cloud.google.com/load-balancing/docs/url-map-concepts
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.simulators import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anygress.manifest import Manifest


def answer(manifests: Sequence[Manifest], host: str, path: str) -> Answer | None:
    """The Service of the path rule that wins; the path is never changed, and nobody is asked for a password."""
    rules = {}
    for ingress in manifests:
        if ingress["kind"] != "Ingress" or "ingressClassName" in ingress["spec"]:
            continue  # with a class in its spec, ingress-gce does not look at it
        for rule in ingress["spec"]["rules"]:
            if _host_matches(rule["host"], host):
                rules |= {found: entry["backend"] for entry in rule["http"]["paths"] for found in _path_rules(entry)}
    wildcards = [rule for rule in rules if rule.endswith("/*") and path.startswith(rule[:-1])]
    winner = path if path in rules else max(wildcards, key=len, default=None)
    return None if winner is None else Answer(service=rules[winner]["service"]["name"], path=path)


def _host_matches(pattern: str, host: str) -> bool:
    return host.endswith(pattern[1:]) if pattern.startswith("*.") else host == pattern


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
