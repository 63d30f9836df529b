"""What nginx itself can read and hands on, for the controllers that write its configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress.features import bar
from anygress.matching import pattern
from anygress.traits import ANSWERED, AS_SENT, DROPPED, PASSED_ON, Position, Trait, refused
from anygress.tunnels import tunnels

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anygress.complaint import Complaint
    from anygress.controllers._controller import Part
    from anygress.features import Need, Rule

LONGEST_TOKEN = 4000
"""Characters: nginx reads its configuration in pieces of 4096 bytes, and a token must fit in one with its quotes.

"too long parameter" in https://github.com/nginx/nginx/blob/master/src/core/ngx_conf_file.c
"""


_CORE = "https://nginx.org/en/docs/http/ngx_http_core_module.html"
_PROXY = "https://nginx.org/en/docs/http/ngx_http_proxy_module.html"
TRAITS: Mapping[Trait, Position] = {
    Trait.HEADER_UNDERSCORE: Position(text=DROPPED, source=f"{_CORE}#underscores_in_headers"),
    Trait.HTTP_1_0: Position(text=ANSWERED, source=_CORE),
    # ngx_http_validate_host: https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c
    Trait.HOST_DOT: Position(
        text=ANSWERED, source="https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c"
    ),
    # "client sent TRACE method" in ngx_http_core_module.c
    Trait.TRACE: Position(
        text=refused(405), source="https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c"
    ),
    Trait.PATH_SLASHES: Position(text=AS_SENT, source=f"{_PROXY}#proxy_pass"),
    Trait.PATH_DOTS: Position(text=AS_SENT, source=f"{_PROXY}#proxy_pass"),
    Trait.RESPONSE_TRAILERS: Position(text=DROPPED, source=f"{_PROXY}#proxy_pass_trailers"),
    Trait.MANY_HEADERS: Position(text=PASSED_ON, source=f"{_PROXY}#proxy_buffer_size"),
}
"""What nginx does with what nobody speaks of, but for interim answers; held against a running nginx 1.22.

A path is handed on as it was sent where nothing rewrites it.
"""


def is_readable(*texts: str) -> bool:
    """Whether nginx can read tokens: each backslash counts twice, as between quotes."""
    return all(len(text) + text.count("\\") <= LONGEST_TOKEN for text in texts)


def bar_upgrades(part: Part, need: Need, line: str) -> None:
    """Say what keeps upgrades from a backend: it protects where a tunnel would lead past a guard.

    Both templates hand on what the client asks for, and nginx makes a tunnel of any answer 101.
    https://github.com/nginx/nginx/blob/release-1.27.0/src/http/modules/ngx_http_proxy_module.c (process_header)
    """
    job, (rule,) = part.job, part.rules
    found = tunnels(job.site)
    past = found.past.get(id(rule))
    if past is not None:
        opened = f"a client of {rule.path} could ask it for {past.path}, which {bar(past)}"
    elif id(rule) in found.beyond:
        opened = "a client could ask it for paths that are not exposed"
    else:
        return
    job.draft.require(
        "upgrades",
        "the controller hands on no upgrade but a WebSocket's: in the tunnel that a backend makes of another (h2c) "
        + opened,
        kind="flag",
        line=line,
        feature=need.feature if past is not None else None,
        where=need.where,
    )


def too_slow(rule: Rule) -> Complaint | None:
    """Why nginx, which is shared with other apps, is not given a regex route."""
    return pattern(rule.path).too_slow("nginx") if rule.match == "regex" else None
