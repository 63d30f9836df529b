"""What nginx itself can read, for the controllers that write its configuration."""

from __future__ import annotations

LONGEST_TOKEN = 4000
"""Characters: nginx reads its configuration in pieces of 4096 bytes, and a token must fit in one with its quotes.

"too long parameter" in https://github.com/nginx/nginx/blob/master/src/core/ngx_conf_file.c
"""
