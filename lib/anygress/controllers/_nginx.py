"""What nginx itself can read and hands on, for the controllers that write its configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress.features import bar
from anygress.matching import pattern
from anygress.tunnels import tunnels

if TYPE_CHECKING:
    from anygress.complaint import Complaint
    from anygress.controllers._controller import Part
    from anygress.features import Need, Rule

LONGEST_TOKEN = 4000
"""Characters: nginx reads its configuration in pieces of 4096 bytes, and a token must fit in one with its quotes.

"too long parameter" in https://github.com/nginx/nginx/blob/master/src/core/ngx_conf_file.c
"""

UPGRADES = "upgrades"
"""The key of the precondition that no upgrade but a WebSocket's is handed on."""


def bar_upgrades(part: Part, need: Need, line: str, *, confirmed: bool) -> None:
    """Say how upgrades are kept from a backend whose tunnels would lead past a guard, or to what is not exposed.

    Both templates hand on what the client asks for, and nginx makes a tunnel of any answer 101.
    https://github.com/nginx/nginx/blob/release-1.27.0/src/http/modules/ngx_http_proxy_module.c#L1982
    """
    job, (rule,) = part.job, part.rules
    found = tunnels(job.site)
    passed = found.past.get(id(rule))
    if passed is not None:
        job.draft.require(
            UPGRADES,
            "the controller hands on no upgrade but a WebSocket's: in the tunnel that a backend makes of another (h2c) a "
            f"client of {rule.path} could ask it for {passed.path}, which {bar(passed)}",
            kind="flag",
            line=line,
            feature=need.feature,
            where=need.where,
        )
    elif id(rule) in found.beyond and not confirmed:
        job.draft.note(
            "a backend that takes upgrades other than a WebSocket's (h2c) can be asked in the tunnel for paths that are "
            f"not exposed, unless the controller is told to drop them: {line}",
            feature=need.feature,
            where=need.where,
        )


def too_slow(rule: Rule) -> Complaint | None:
    """Why nginx, which is shared with other apps, is not given a regex route."""
    return pattern(rule.path).too_slow("nginx") if rule.match == "regex" else None
