"""Running one step of a build."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

#: The exit status of every command of the rig when a part could not be built. 1 is a deviation; 2 says that the rig
#: cannot run on this machine at all, which nobody is to be blamed for.
NOT_BUILT = 3


class BuildError(Exception):
    """A part could not be built; the text says which and shows the end of what its tool printed."""


def run(argv: list[str], *, cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    """Run one build step at low priority and return what it printed; raise `BuildError` with its last lines."""
    done = subprocess.run(
        ["nice", "-n", "10", *argv],
        cwd=cwd,
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        tail = "\n".join((done.stderr or done.stdout).strip().splitlines()[-15:])
        raise BuildError(f"{' '.join(argv[:4])} … ended with {done.returncode}:\n{tail}")
    return done.stdout
