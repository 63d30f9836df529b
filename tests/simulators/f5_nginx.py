r"""F5 NGINX Ingress Controller: the routes of a VirtualServer are nginx locations, in the order in which they come.

nginx looks up exact locations first and stops there; of the prefixes, which are strings, it remembers the longest;
then it tries the regexes as they come; and only then it uses the prefix. A path that lacks the last slash of a proxied
prefix is redirected before any regex is tried. A VirtualServer without tls is no server on the port of HTTPS; which
server answers follows from the Host header. A Policy without its Secret closes its routes with 500.
https://nginx.org/en/docs/http/ngx_http_core_module.html#location
https://github.com/nginx/kubernetes-ingress/blob/v5.5.1/internal/configs/virtualserver.go
(generatePath, generateRewrites, generateProxyPassRewrite)
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pcre2

from tests.simulators import CLOSED, DIRECT, REDIRECTED, Answer, closest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from anygress.rendering.manifest import Manifest
    from tests.simulators import Way


def answer(manifests: Sequence[Manifest], host: str, path: str, way: Way = DIRECT) -> Answer | None:
    """The location that answers, its upstream's Service, and the Secret of its basicAuth Policy."""
    every = [m["spec"] for m in manifests if m["kind"] == "VirtualServer"]
    servers = [spec for spec in every if way.scheme != "https" or "tls" in spec]
    name = closest((spec["host"] for spec in servers), host)
    specs = [spec for spec in servers if spec["host"] == name]
    if not specs:
        return None
    (spec,) = specs  # of two VirtualServers on a host the controller rejects one
    if way.scheme == "http" and spec.get("tls", {}).get("redirect", {}).get("enable"):
        return Answer(service=REDIRECTED, path=path)
    paths = [route["path"] for route in spec["routes"]]
    assert len(set(paths)) == len(paths), "the controller rejects a VirtualServer with a path twice"
    route = _location(spec["routes"], path)
    if route is None or "return" in route["action"]:
        return None
    policies = {m["metadata"]["name"]: m["spec"] for m in manifests if m["kind"] == "Policy"}
    own = [policies[reference["name"]] for reference in route.get("policies", ())]
    secrets = [spec["basicAuth"]["secret"] for spec in own if "basicAuth" in spec]
    networks = [tuple(spec["accessControl"]["allow"]) for spec in own if "accessControl" in spec]
    assert len(secrets) <= 1
    if set(secrets) & way.lost:
        return Answer(service=CLOSED, path=path)
    assert len(networks) <= 1
    proxy = route["action"]["proxy"]
    (service,) = [upstream["service"] for upstream in spec["upstreams"] if upstream["name"] == proxy["upstream"]]
    return Answer(
        service=service,
        path=_rewritten(route, path),
        auth=next(iter(secrets), None),
        networks=next(iter(networks), None),
        as_sent="rewritePath" not in proxy,
    )


def hands_on(manifests: Sequence[Manifest], host: str, path: str, upgrade: str) -> str | None:
    """Whatever was asked for: ``proxy_set_header Upgrade $http_upgrade`` is in every location that hands on.

    https://github.com/nginx/kubernetes-ingress/blob/v5.5.1/internal/configs/version2/nginx.virtualserver.tmpl
    """
    return upgrade if answer(manifests, host, path) else None


def _location(routes: Sequence[Mapping[str, Any]], path: str) -> Mapping[str, Any] | None:
    by_path = {route["path"]: route for route in routes}
    if exact := by_path.get(f"={path}"):
        return exact
    assert f"{path}/" not in by_path, f"nginx redirects {path} to {path}/"
    for found, route in by_path.items():
        if (regex := _regex(found)) is not None and regex.search(path):
            return route
    prefixes = [found for found in by_path if found.startswith("/") and path.startswith(found)]
    return by_path[max(prefixes, key=len)] if prefixes else None


@lru_cache(1024)
def _regex(path: str) -> pcre2.Pattern | None:
    """A regex: it searches, is case-sensitive, and knows ASCII only."""
    if not path.startswith("~"):
        return None
    assert not path.startswith("~*")
    return pcre2.compile(path.removeprefix("~").removeprefix(" "), pcre2.ASCII)


def _rewritten(route: Mapping[str, Any], path: str) -> str:
    """``rewrite "^REGEX" "TARGET" break`` for a regex; else the URI of proxy_pass, in the place of what matched."""
    target = route["action"]["proxy"].get("rewritePath")
    if target is None:
        return path
    regex = _regex(route["path"])
    if regex is None:
        return str(target) + path[len(route["path"].removeprefix("=")) :]
    found = pcre2.search(f"^{regex.pattern}", path, pcre2.ASCII)
    assert found is not None
    return re.sub(r"\$([1-9])", lambda reference: found[int(reference[1])] or "", str(target))
