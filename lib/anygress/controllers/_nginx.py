"""What nginx itself can read, for the controllers that write its configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress.matching import pattern

if TYPE_CHECKING:
    from anygress.complaint import Complaint
    from anygress.features import Rule

LONGEST_TOKEN = 4000
"""Characters: nginx reads its configuration in pieces of 4096 bytes, and a token must fit in one with its quotes.

"too long parameter" in https://github.com/nginx/nginx/blob/master/src/core/ngx_conf_file.c
"""


def too_slow(rule: Rule) -> Complaint | None:
    """Why nginx, which is shared with other apps, is not given a regex route."""
    return pattern(rule.path).too_slow("nginx") if rule.match == "regex" else None
