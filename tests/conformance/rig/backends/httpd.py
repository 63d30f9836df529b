"""Debian's Apache httpd in the place of the official image: the same configuration, without root."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conformance.rig.backends import Container

IMAGE = r"(^|/)httpd:"
"""Which images it stands in for."""
_PROGRAM, _ROOT = "/usr/sbin/apache2", "/usr/lib/apache2"
_USER = "33"


def httpd(container: Container) -> list[str]:
    """The container's own command with Debian's program and modules, as the user that the image would have."""
    shell, option, text = container.command
    text = text.replace("exec httpd ", f"exec {_PROGRAM} ").replace("-d /usr/local/apache2", f"-d {_ROOT}")
    # The log is a file of the rig's, which this user may not open by its name.
    text = text.replace(" -D FOREGROUND", " -c 'ErrorLog /tmp/error.log' -D FOREGROUND")
    return ["setpriv", f"--reuid={_USER}", f"--regid={_USER}", "--clear-groups", "--", shell, option, text]


def version() -> str:
    """What runs."""
    told = subprocess.run([_PROGRAM, "-v"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"Apache/(\S+)", told)
    return found[1] if found else "unknown"
