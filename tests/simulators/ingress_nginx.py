"""ingress-nginx: the locations that its controller and template write for a host, chosen as nginx chooses.

Every server is one of both ports, with the controller's own certificate where it has no other, and a wildcard is one
label. A location without its Secret answers 503.
https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/controller/controller.go,
https://nginx.org/en/docs/http/ngx_http_core_module.html#location
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import pcre2

from tests.simulators import CLOSED, DIRECT, REDIRECTED, Answer, closest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from anygress.rendering.manifest import Manifest
    from tests.simulators import Way

_KEY = "nginx.ingress.kubernetes.io"
_NO_AUTH = "/.well-known/acme-challenge"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Location:
    path: str
    path_type: str
    service: str | None = None  # None: the default backend, which answers 404
    annotations: Mapping[str, str]

    @property
    def is_rewritten(self) -> bool:
        return self.annotations.get(f"{_KEY}/rewrite-target", self.path) != self.path

    @property
    def wants_regex(self) -> bool:
        return self.is_rewritten or self.annotations.get(f"{_KEY}/use-regex") == "true"


def answer(manifests: Sequence[Manifest], host: str, path: str, way: Way = DIRECT) -> Answer | None:
    """The location that wins, what its rewrite makes of the path, and the users it asks for."""
    found = _chosen(_locations(manifests, host), path)
    if isinstance(found, str):
        return Answer(service=f"301 to {found}", path=path)
    if found is None or found.service is None or f"{_KEY}/denylist-source-range" in found.annotations:
        return None
    if way.scheme == "http" and found.annotations.get(f"{_KEY}/force-ssl-redirect") == "true":
        return Answer(service=REDIRECTED, path=path)
    auth = found.annotations.get(f"{_KEY}/auth-secret") if f"{_KEY}/auth-type" in found.annotations else None
    if auth in way.lost:
        return Answer(service=CLOSED, path=path)
    networks = found.annotations.get(f"{_KEY}/whitelist-source-range")
    return Answer(
        service=found.service,
        networks=tuple(networks.split(",")) if networks else None,
        path=_rewritten(found, path),
        as_sent=not found.is_rewritten,
        auth=None if found.path.startswith(_NO_AUTH) else auth,
    )


def hands_on(manifests: Sequence[Manifest], host: str, path: str, upgrade: str) -> str | None:
    """What was asked for, whatever the Connection header says; a WebSocket is none without that (RFC 6455, 4.2.1).

    https://github.com/kubernetes/ingress-nginx/blob/controller-v1.15.1/rootfs/etc/nginx/template/nginx.tmpl
    """
    found = _chosen(_locations(manifests, host), path)
    if found is None or isinstance(found, str) or found.service is None:
        return None
    connection = found.annotations.get(f"{_KEY}/connection-proxy-header", "upgrade")
    return None if upgrade.lower() == "websocket" and connection != "upgrade" else upgrade


def _locations(manifests: Sequence[Manifest], host: str) -> list[_Location]:
    """One a path, the first Ingress wins; a root that nobody claims is the default backend's."""
    found = [_Location(path="/", path_type="Prefix", annotations={})]
    for location in _paths(manifests, host):
        twin = next((one for one in found if (one.path, one.path_type) == (location.path, location.path_type)), None)
        if twin is None:
            found.append(location)
        elif twin.service is None:
            found[found.index(twin)] = location
    expanded = [one for location in found for one in _expanded(location, found)]
    expanded.sort(key=lambda one: one.path, reverse=True)
    return sorted(expanded, key=lambda one: -len(one.path))


def _paths(manifests: Sequence[Manifest], host: str) -> Iterator[_Location]:
    ingresses = [m for m in manifests if m["kind"] == "Ingress"]
    hosts = (rule["host"] for ingress in ingresses for rule in ingress["spec"]["rules"])
    above = f"*.{host.partition('.')[2]}"
    server = closest((name for name in hosts if name in (host, above)), host)
    for ingress in ingresses:
        for rule in ingress["spec"]["rules"]:
            if rule["host"] == server:
                for path in rule["http"]["paths"]:
                    yield _Location(
                        path=path["path"],
                        path_type=path["pathType"],
                        service=path["backend"]["service"]["name"],
                        annotations=ingress["metadata"].get("annotations", {}),
                    )


def _expanded(location: _Location, found: Sequence[_Location]) -> Iterator[_Location]:
    """A plain Prefix is two locations, unless an Exact one has its path already."""
    if location.path == "/" or location.path_type != "Prefix" or location.wants_regex:
        yield location
        return
    yield replace(location, path=location.path.rstrip("/") + "/")
    if not any(one.path_type == "Exact" and one.path == location.path for one in found):
        yield replace(location, path_type="Exact")


def _chosen(locations: Sequence[_Location], path: str) -> _Location | str | None:
    """One location, or where nginx redirects to."""
    if any(location.wants_regex for location in locations):
        return next((one for one in locations if _compiled("^" + one.path).search(path)), None)
    for location in locations:
        if location.path_type == "Exact" and location.path == path:
            return location
    plain = [one for one in locations if one.path_type != "Exact"]
    if any(one.path == f"{path}/" and one.service for one in plain):
        return f"{path}/"
    return max((one for one in plain if path.startswith(one.path)), key=lambda one: len(one.path), default=None)


def _rewritten(location: _Location, path: str) -> str:
    """``rewrite "(?i)<path>" <target> break``: the whole path becomes the target when the regex is found in it."""
    if not location.is_rewritten:
        return path
    found = _compiled(location.path).search(path)
    if found is None:
        return path
    target = location.annotations[f"{_KEY}/rewrite-target"]
    return path if target == "$uri" else re.sub(r"\$(\d)", lambda one: found[int(one[1])] or "", target)


@lru_cache(1024)
def _compiled(text: str) -> pcre2.Pattern:
    return pcre2.compile(text, pcre2.IGNORECASE | pcre2.ASCII)
