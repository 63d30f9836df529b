"""Istio: exact, then prefixes, then regexes, each by the length of its text, then as the objects come.

https://github.com/istio/istio/blob/master/pilot/pkg/config/kube/gateway/conversion.go (sortHTTPRoutes)
https://github.com/istio/istio/blob/master/pilot/pkg/networking/core/route/route.go (applyHTTPRouteDestination)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import re2

from tests.simulators import DIRECT, Answer
from tests.simulators._gateway import Match, matches, only_websockets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anygress.rendering.manifest import Manifest
    from tests.simulators import Way

_RANK = {"Exact": 0, "PathPrefix": 1, "RegularExpression": 2}


def answer(manifests: Sequence[Manifest], host: str, path: str, way: Way = DIRECT) -> Answer | None:
    """The first match in order, whatever the age of the objects, and its rewrite. Istio asks for no passwords."""
    found = matches(manifests, host, way, isolates=False)
    match = _first(found, path)
    assert match is _first(found[::-1], path), "it hangs on the age of objects, which nobody chooses"
    return None if match is None else Answer(service=match.service, path=_rewritten(match, path))


def hands_on(manifests: Sequence[Manifest], host: str, path: str, upgrade: str) -> str | None:
    """Its listeners have ``websocket`` as the one upgrade that is on.

    https://github.com/istio/istio/blob/master/pilot/pkg/networking/core/listener_builder.go
    """
    return only_websockets(upgrade) if answer(manifests, host, path) else None


def _first(found: Sequence[Match], path: str) -> Match | None:
    ordered = sorted(found, key=lambda match: (_RANK[match.kind], -len(match.value)))
    return next((match for match in ordered if match.covers(path)), None)


def _rewritten(match: Match, path: str) -> str:
    other = match.prefix_replacement
    if other is None:
        return path
    separated = match.value if match.kind == "PathPrefix" and match.value != "/" else ""
    if other.removesuffix("/") == "":
        return str(re2.sub(f"^{re.escape(separated)}(/?)(.*)", r"/\2", path))
    return other.removesuffix("/") + path[len(match.value) :]
