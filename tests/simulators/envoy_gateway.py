"""Envoy Gateway: exact, then regexes, then prefixes, each by the length of its text, then as the objects come.

https://github.com/envoyproxy/gateway/blob/v1.9.1/internal/gatewayapi/sort.go
https://github.com/envoyproxy/gateway/blob/v1.9.1/internal/xds/translator/route.go
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import re2

from tests.simulators import CLOSED, DIRECT, Answer
from tests.simulators._gateway import Match, matches, only_websockets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from anygress.rendering.manifest import Manifest
    from tests.simulators import Way

_RANK = {"Exact": 0, "RegularExpression": 1, "PathPrefix": 2}


def answer(manifests: Sequence[Manifest], host: str, path: str, way: Way = DIRECT) -> Answer | None:
    """The first match in order, whatever the age of the objects; its policy's password; its rewrite.

    A policy without its Secret closes the route with 500.
    """
    found = matches(manifests, host, way, isolates=True)
    match = _first(found, path)
    assert match is _first(found[::-1], path), "it hangs on the age of objects, which nobody chooses"
    if match is None or "backendRefs" not in match.rule:
        return None
    policy = _policy(manifests, match.route)
    if _auth(policy) in way.lost:
        return Answer(service=CLOSED, path=path)
    return Answer(
        service=match.service, path=_rewritten(match, manifests, path), auth=_auth(policy), networks=_networks(policy)
    )


def hands_on(manifests: Sequence[Manifest], host: str, path: str, upgrade: str) -> str | None:
    """A route has the upgrades of its policy, and ``websocket`` without one: defaultUpgradeConfig."""
    assert not any("httpUpgrade" in one["spec"] for one in manifests if one["kind"] == "BackendTrafficPolicy")
    return only_websockets(upgrade) if answer(manifests, host, path) else None


def _first(found: Sequence[Match], path: str) -> Match | None:
    ordered = sorted(found, key=lambda match: (_RANK[match.kind], -_length(match)))
    return next((match for match in ordered if match.covers(path)), None)


def _length(match: Match) -> int:
    return 0 if (match.kind, match.value) == ("PathPrefix", "/") else len(match.value)


def _policy(manifests: Sequence[Manifest], route: str) -> Mapping[str, Any]:
    policies = [one["spec"] for one in manifests if one["kind"] == "SecurityPolicy"]
    found = [spec for spec in policies if route in {ref["name"] for ref in spec["targetRefs"]}]
    assert len(found) <= 1, "of two policies of a route the newer one is left out"
    return found[0] if found else {}


def _auth(policy: Mapping[str, Any]) -> str | None:
    return policy["basicAuth"]["users"]["name"] if "basicAuth" in policy else None


def _networks(policy: Mapping[str, Any]) -> tuple[str, ...] | None:
    if "authorization" not in policy:
        return None
    assert policy["authorization"]["defaultAction"] == "Deny"
    (rule,) = policy["authorization"]["rules"]
    assert rule["action"] == "Allow"
    return tuple(rule["principal"]["clientCIDRs"])


def _rewritten(match: Match, manifests: Sequence[Manifest], path: str) -> str:
    for reference in match.filters("ExtensionRef"):
        name = reference["extensionRef"]["name"]
        (found,) = (m for m in manifests if m["kind"] == "HTTPRouteFilter" and m["metadata"]["name"] == name)
        replace = found["spec"]["urlRewrite"]["path"]["replaceRegexMatch"]
        return str(re2.sub(replace["pattern"], replace["substitution"], path))
    other = match.prefix_replacement
    if other is None:
        return path
    if other in ("", "/"):
        return str(re2.sub(f"^{re.escape(match.value)}\\/*", "/", path))
    matched = match.value if match.value == "/" else match.value.removesuffix("/")
    return other.removesuffix("/") + path[len(matched) :]
