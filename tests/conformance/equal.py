"""When two answers are equal: the whole list of what may differ, with the reason of each. All else must be the same.

2xx, 401, 403, 404 and 413 are equal to no other status: what is served, guarded, barred, unknown or too large is what
a description is about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.request import parse_http_list, parse_keqv_list

if TYPE_CHECKING:
    from tests.conformance.asking import Seen

#: Statuses that say the same in two words.
STATUSES: dict[frozenset[int], str] = {
    frozenset({301, 308}): "a permanent redirect: 308 keeps the method as well, which a browser's GET does not tell",
    frozenset({500, 502, 503, 504}): "no backend can answer now: each proxy has its own word for it",
}

#: What of an answer is not looked at.
NOT_LOOKED_AT: dict[str, str] = {
    "the page of an error or a redirect, and its type": "who refuses or sends on words it his way, and nobody acts on"
    " it; a backend's own error, which is JSON here, is looked at",
    "the quotes of a challenge": 'realm=x and realm="x" are one (RFC 9110, 11.2)',
    "the order of headers, and their case": "neither says anything (RFC 9110, 5.1 and 5.3)",
}

#: Headers of an answer that are not looked at.
HEADERS: dict[str, str] = {
    "date": "the time",
    "server": "each proxy writes its own name",
    "connection": "between two hops, not from end to end",
    "keep-alive": "likewise",
    "transfer-encoding": "likewise",
    "content-length": "a proxy may send a body in chunks instead; the body itself is looked at",
    "x-envoy-upstream-service-time": "how long the backend took, in Envoy's own words",
    "www-authenticate": "looked at as a challenge, without its quotes",
    "content-type": "looked at by itself, since not of every answer",
    "location": "looked at by itself, to the letter",
}

#: What the backend is told of a request, and must be told alike. Each proxy says more in headers of its own.
TOLD_TO_BACKEND = ("host", "authorization", "x-forwarded-proto")
#: Values of X-Forwarded-Proto that say the same in two words.
SCHEMES = {
    "wss": ("https", "the connection is encrypted; Traefik names a WebSocket by its own scheme"),
    "ws": ("http", "likewise, not encrypted"),
}

_REDIRECT = 300


def same_status(one: int | None, other: int | None) -> bool:
    """Whether two statuses say the same."""
    return one == other or any({one, other} <= group for group in STATUSES)


def challenge(header: str | None) -> dict[str, str]:
    """A WWW-Authenticate header: its scheme and parameters, without quotes."""
    if not header:
        return {}
    scheme, _, parameters = header.partition(" ")
    return {"scheme": scheme.lower(), **parse_keqv_list(parse_http_list(parameters))}


def comparable(seen: Seen) -> dict[str, Any]:
    """What of an answer must be equal; statuses are left to `same_status`."""
    from_backend = seen.app is not None or not seen.status or seen.status < _REDIRECT or _is_json(seen)
    asked = challenge(seen.headers.get("www-authenticate"))
    found: dict[str, Any] = {
        "status": seen.status, "app": seen.app, "target": seen.target, "location": seen.location,
        "asks": asked.pop("scheme", None), "realm": asked.pop("realm", None), "challenge": asked,
        "heard": seen.heard, "certificate": seen.certificate, "error": seen.error,
        "told": _told(seen.backend_headers),
    }  # fmt: skip
    if from_backend:
        found |= {
            "type": seen.headers.get("content-type"), "body": seen.body,
            "headers": {name: value for name, value in seen.headers.items() if name not in HEADERS},
        }  # fmt: skip
    return {key: value for key, value in found.items() if value not in (None, {})}


def differences(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """Where two comparable answers differ: the names of what is not equal."""
    both_say_the_same = same_status(one.get("status"), other.get("status"))
    return [
        name
        for name in sorted(one.keys() | other.keys())
        if one.get(name) != other.get(name) and not (name == "status" and both_say_the_same)
    ]


def _told(headers: dict[str, str]) -> dict[str, str]:
    told = {name: value for name, value in headers.items() if name in TOLD_TO_BACKEND}
    if told.get("x-forwarded-proto") in SCHEMES:
        told["x-forwarded-proto"] = SCHEMES[told["x-forwarded-proto"]][0]
    return told


def _is_json(seen: Seen) -> bool:
    return seen.headers.get("content-type", "").partition(";")[0] == "application/json"
