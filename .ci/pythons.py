"""Says which interpreters the test suite runs on here, as lines that bash reads: the system's own, and the newest.

Looked for are the versions that pyproject.toml promises, on PATH and where pyenv and uv keep theirs. Nothing is
downloaded: what is not here is said.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[1]
PROMISED = [(3, int(found)) for found in re.findall(r":: Python :: 3\.(\d+)", (ROOT / "pyproject.toml").read_text())]
SAYS = (
    "import sys, sysconfig; print(*sys.version_info[:3], sys.version_info.releaselevel,"
    " sysconfig.get_config_var('Py_GIL_DISABLED') or 0)"
)


def folders() -> list[Path]:
    """Where interpreters may be, the system's own first."""
    home = Path(os.path.expanduser("~"))  # noqa: PTH111  Path.home() fails where there is none
    pyenv = Path(os.environ.get("PYENV_ROOT") or home / ".pyenv")
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share")
    uv = Path(os.environ.get("UV_PYTHON_INSTALL_DIR") or data / "uv/python")
    on_path = map(Path, filter(None, os.environ.get("PATH", os.defpath).split(os.pathsep)))
    return [Path("/usr/bin"), *on_path, *sorted(pyenv.glob("versions/*/bin")), *sorted(uv.glob("*/bin"))]


def version(python: Path) -> tuple[int, ...] | None:
    """The version of an interpreter that starts and is a release like any; else None."""
    try:
        done = subprocess.run([python, "-I", "-c", SAYS], capture_output=True, text=True, timeout=30, check=True)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return None
    *numbers, level, free_threaded = done.stdout.split()
    return tuple(map(int, numbers)) if (level, free_threaded) == ("final", "0") else None


def main() -> None:
    """Print ``system``, ``newest``, their versions, and which promised ones are absent."""
    found: dict[Path, tuple[int, ...]] = {}
    for folder in folders():
        for name in ("python3", *(f"python{major}.{minor}" for major, minor in PROMISED)):
            python = folder / name
            if python not in found and (known := version(python)) and known[:2] in PROMISED:
                found[python] = known
    if not found:
        raise SystemExit(f"none of the Pythons that are promised is here: {_listed(PROMISED)}")
    system = next(iter(found))
    newest = max(found, key=lambda python: found[python])  # of equals the first
    absent = sorted({*PROMISED} - {known[:2] for known in found.values()})
    for name, value in {
        "system": str(system),
        "system_version": _listed([found[system]]),
        "newest": str(newest),
        "newest_version": _listed([found[newest]]),
        "absent": _listed(absent),
    }.items():
        print(f"{name}={shlex.quote(value)}")  # noqa: T201  it prints


def _listed(versions: Iterable[tuple[int, ...]]) -> str:
    return ", ".join(".".join(map(str, one)) for one in versions)


if __name__ == "__main__":
    main()
