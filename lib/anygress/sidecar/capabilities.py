"""What a proxy beside the app can do where the controller cannot: each feature, what differs then, and the source.

The proxy is Apache httpd (see :mod:`anygress.sidecar`). A feature without a row stays the controller's alone: what
happens before a request reaches the app (TLS, the way from a path to its backend, raw ports) cannot be done beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress.features.feature import REWRITES, Feature
from anygress.features.support import Support, polyfill

if TYPE_CHECKING:
    from collections.abc import Mapping

_HTTPD = "https://httpd.apache.org/docs/2.4"
_TIMES = f"{_HTTPD}/mod/mod_proxy.html#proxypass"

IMAGE = "docker.io/library/httpd:2.4.71"
"""The official image, built by Docker from the Apache release: https://hub.docker.com/_/httpd"""

_OF_HTTPS = (Feature.HTTPS_REDIRECT, Feature.HSTS)
"""What the proxy can do only where the controller ends TLS, and hands it plain HTTP as well."""

ABILITIES: Mapping[Feature, Support] = {
    Feature.HOST: polyfill(source=f"{_HTTPD}/vhosts/name-based.html"),
    Feature.WILDCARD_HOST: polyfill(source=f"{_HTTPD}/mod/core.html#serveralias"),
    Feature.HTTPS_REDIRECT: polyfill(
        "by the X-Forwarded-Proto that the controller sends, with 301",
        source=f"{_HTTPD}/mod/mod_rewrite.html#rewriterule",
    ),
    Feature.HSTS: polyfill(
        "by the X-Forwarded-Proto that the controller sends; what the controller answers by itself has no such header",
        source=f"{_HTTPD}/mod/mod_headers.html#header",
    ),
    Feature.BACKEND_NAMESPACE: polyfill(
        "the proxy asks the Service by its name in the cluster's DNS, whichever namespace that is in", source=_TIMES
    ),
    Feature.RESPONSE_HEADERS: polyfill(
        "what the controller answers by itself has no such headers", source=f"{_HTTPD}/mod/mod_headers.html#header"
    ),
    Feature.IP_ALLOW_LIST: polyfill(
        "by the address that the controller adds to X-Forwarded-For, which is to be believed from the controller alone",
        source=f"{_HTTPD}/mod/mod_authz_core.html#reqexpr",
    ),
    Feature.BASIC_AUTH: polyfill(
        "a running pod keeps checking the passwords it has when their Secret is deleted; a new one does not start",
        source=f"{_HTTPD}/mod/mod_auth_basic.html",
    ),
    Feature.DIGEST_AUTH: polyfill(
        "MD5 alone; each replica has nonces of its own, so that a client may be challenged again when it meets another",
        source=f"{_HTTPD}/mod/mod_auth_digest.html",
    ),
    Feature.DROP_AUTHORIZATION: polyfill(source=f"{_HTTPD}/mod/mod_headers.html#requestheader"),
    Feature.DROP_FORWARDED: polyfill(source=f"{_HTTPD}/mod/mod_headers.html#requestheader"),
    Feature.DROP_UPGRADES: polyfill(source=f"{_HTTPD}/mod/mod_proxy.html#protoupgrade"),
    Feature.RESPONSE_TIMEOUT: polyfill("a backend that says nothing gets 502, not 504", source=_TIMES),
    Feature.CONNECT_TIMEOUT: polyfill(
        "of the proxy to the app; a backend that takes no connection gets 503", source=_TIMES
    ),
    Feature.BODY_LIMIT: polyfill(
        "by the length that a request announces; one that announces none (chunked) gets 411",
        source=f"{_HTTPD}/expr.html",
    ),
    Feature.BODY_UNLIMITED: polyfill(source=f"{_HTTPD}/mod/core.html#limitrequestbody"),
    Feature.STRIP_PREFIX: polyfill(source=f"{_HTTPD}/mod/mod_proxy.html#proxypassmatch"),
    Feature.REPLACE_PREFIX: polyfill(source=f"{_HTTPD}/mod/mod_proxy.html#proxypassmatch"),
    Feature.REGEX_REWRITE: polyfill(source=f"{_HTTPD}/mod/mod_proxy.html#proxypassmatch"),
}
"""How the proxy stands to each feature that it has."""


def ability(feature: Feature, stances: Mapping[Feature, Support], *, is_proxy: bool) -> Support | None:
    """How the proxy stands to a feature behind a controller with this table; None where it cannot do it there.

    ``is_proxy`` says whether the controller is a proxy itself: what only passes connections on sends nothing by path,
    so that there is no route to rewrite. A regex is rewritten where the controller takes regexes, and what is about
    HTTPS is done where it hands on plain HTTP as well.
    """
    if feature in _OF_HTTPS and stances[Feature.HTTP_AND_HTTPS].verdict == "absent":
        return None
    if feature in REWRITES and not is_proxy:
        return None
    if feature is Feature.REGEX_REWRITE and stances[Feature.PATH_REGEX].verdict == "absent":
        return None
    return ABILITIES.get(feature)


def stand_in(feature: Feature, stances: Mapping[Feature, Support], *, is_proxy: bool) -> Support | None:
    """As :func:`ability`, where the controller does it not at all or not quite; None where it does it well itself."""
    if stances[feature].verdict not in ("absent", "partial"):
        return None
    return ability(feature, stances, is_proxy=is_proxy)
