"""A file system of its own for a program that insists on absolute paths such as /etc/nginx or /certs.

An overlay of the machine's root: what is written there is seen by the program alone and is gone with the rig.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .namespace import STATE

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The project, whose backends run inside such roots too.
PROJECT = Path(__file__).resolve().parents[3]


class Root:
    """An overlay of / under the rig's state; `path` is where the rig sees it."""

    def __init__(self, name: str, *, also: Iterable[Path] = ()) -> None:
        self._layers = STATE / "roots" / name
        self.path = self._layers / "root"
        for layer in ("upper", "work", "root"):
            (self._layers / layer).mkdir(parents=True)
        layers = f"lowerdir=/,upperdir={self._layers / 'upper'},workdir={self._layers / 'work'}"
        _mount("-t", "overlay", "-o", layers, "overlay", str(self.path))
        for system in ("/proc", "/sys", "/dev"):
            self.bind(Path(system), system, recursive=True)
        for shared in ("/run", *self._other_file_systems(also)):
            self.bind(Path(shared), shared)

    def entering(self) -> list[str]:
        """The command prefix that runs a program in this root; its working directory is /."""
        return ["chroot", str(self.path)]

    def inside(self, path: str) -> Path:
        """Where the rig finds what the program sees at `path`."""
        return self.path / path.lstrip("/")

    def bind(self, source: Path, target: str, *, recursive: bool = False) -> None:
        """Show `source` (a file or a directory of the rig's) at `target` inside.

        Not with what is mounted below it, unless `recursive`: every root is below /run, and each would show all others.
        """
        place = self.inside(target)
        if source.is_dir():
            place.mkdir(parents=True, exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.touch()
        # A slave: letting go of the copy must not let go of the original.
        _mount("--rbind" if recursive else "--bind", "--make-rslave", str(source), str(place))

    def remove(self) -> None:
        """Let go of the mounts; a program still using them keeps them until it ends."""
        subprocess.run(["umount", "--recursive", "--lazy", str(self.path)], capture_output=True, check=False)

    @staticmethod
    def _other_file_systems(also: Iterable[Path]) -> list[str]:
        """Directories needed inside that an overlay of / does not show, because they are mounts of their own."""
        needed = [Path(sys.prefix), Path(sys.base_prefix), PROJECT, *also]
        root = Path("/").stat().st_dev
        return sorted({str(path) for path in needed if path.exists() and path.stat().st_dev != root})


def _mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], capture_output=True, check=True)
