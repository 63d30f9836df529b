"""What nginx itself can read and hands on, for the controllers that write its configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress.features.feature import DEFAULTS, bar
from anygress.features.matching import pattern
from anygress.features.traits import ANSWERED, AS_SENT, DROPPED, PASSED_ON, Position, Trait, refused
from anygress.rendering.backends import looser
from anygress.rendering.tunnels import tunnels

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from anygress.controllers.base.controller import Part
    from anygress.description.violation import Complaint
    from anygress.features.feature import Need, Rule, Site

LONGEST_TOKEN = 4000
"""Characters: nginx reads its configuration in pieces of 4096 bytes, and a token must fit in one with its quotes.

"too long parameter" in https://github.com/nginx/nginx/blob/master/src/core/ngx_conf_file.c
"""

HEAD_BUFFER = f"{DEFAULTS.response_head_kib}k"
HEAD_BUFFERS = 4
BUSY_BUFFERS = f"{2 * DEFAULTS.response_head_kib}k"
"""The buffer for the head of a response, how many of that size there are for the rest, and how much may be on its way.

A head that does not fit is answered 502, and by default 4 KiB do. nginx loads nothing at all unless BUSY_BUFFERS (twice
a buffer where nobody says it) is at least HEAD_BUFFER, and at most all HEAD_BUFFERS but one: three of a size are enough.
https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffer_size, and ngx_http_proxy_merge_loc_conf in
https://github.com/nginx/nginx/blob/release-1.27.0/src/http/modules/ngx_http_proxy_module.c
"""


DECODED_PATH = (
    "routes of the host ask for different things, and nginx hands on the path by which it chose among them: an encoded "
    "slash (%2F) reaches the backend as /"
)
"""What :func:`hands_on_decoded` is to a backend."""


def hands_on_decoded(rule: Rule, guards: Iterable[Rule], site: Site) -> bool:
    """Whether a route's backend must get the path as nginx has decided on it, and not as it was sent.

    nginx decodes a path, merges its slashes and resolves its dots before it chooses a location, and hands on what was
    sent: ``/adm/..%2Fx`` is ``/x`` to it, and below ``/adm`` to a backend that takes ``%2F`` for a letter. What nginx
    rewrites it hands on as it has it. ``guards`` are what :func:`guards_of` gives. Two that ask for the same, each by
    itself, are two guards: the Secret of one may have another name tomorrow, and the objects stay what they are.
    https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass
    """
    beside = any(not rule.asks_no_less_than(other) or _asked(rule) != _asked(other) for other in guards)
    return beside or id(rule) in looser(site)


def guards_of(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """One route of each guard, and of each place that asks for it."""
    closed = (rule for rule in rules if rule.is_closed)
    return tuple({(id(rule.auth), rule.namespace, rule.ip_allow_list, _asked(rule)): rule for rule in closed}.values())


def _asked(rule: Rule) -> tuple[str | None, ...]:
    return rule.asked.get("auth"), rule.asked.get("ip_allow_list")


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
