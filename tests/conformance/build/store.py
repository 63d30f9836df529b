"""The cache of built parts: one directory a part, named by its version and the hash of its whole recipe.

A directory appears by rename once it is complete, so an interrupted build leaves nothing that looks finished, and a
file lock keeps two runs from building the same part.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import wheels
from .parts import PARTS, Part

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent


def cache_root() -> Path:
    """Where built parts are kept: $ANYGRESS_RIG_CACHE, else anygress-rig in the user's cache directory."""
    if named := os.environ.get("ANYGRESS_RIG_CACHE"):
        return Path(named)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "anygress-rig"


def recipe_hash(part: Part) -> str:
    """The hash a part's directory is named by: of its description and of every file that pins its sources."""
    digest = hashlib.sha256(repr(part).encode())
    if part.wheel:
        digest.update(wheels.pin(part.wheel).encode())
    else:
        for pins in ("go.mod", "go.sum"):
            digest.update((HERE / part.name / pins).read_bytes())
    return digest.hexdigest()[:12]


@dataclass(frozen=True)
class Store:
    """The built parts under `root`."""

    root: Path

    @classmethod
    def default(cls) -> Store:
        return cls(cache_root())

    def directory(self, name: str) -> Path:
        """Where part `name` is, or will be."""
        part = PARTS[name]
        return self.root / f"{part.name}-{part.version}-{recipe_hash(part)}"

    def has(self, name: str) -> bool:
        part = PARTS[name]
        is_built = part.wheel or part.programs or part.schemas
        return not is_built or self.directory(name).is_dir()

    def program(self, name: str) -> str:
        """The path of a program of any part."""
        for part in PARTS.values():
            if part.wheel and part.name == name:
                return str(self.directory(part.name) / part.wheel_program)
            if any(program.name == name for program in part.programs):
                return str(self.directory(part.name) / "bin" / name)
        raise KeyError(name)

    def asset(self, part: str, name: str) -> Path:
        return self.directory(part) / "share" / name

    def crds(self, part: str) -> list[dict[str, Any]]:
        """The custom resource definitions a part brought along."""
        definitions: list[dict[str, Any]] = json.loads((self.directory(part) / "share" / "crds.json").read_text())
        return definitions

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the cache for building; a second run waits here until the first is done."""
        self.root.mkdir(parents=True, exist_ok=True)
        with (self.root / ".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    @contextlib.contextmanager
    def filling(self, name: str) -> Iterator[Path]:
        """A directory to build part `name` in: it becomes the part when the block ends well, else it is dropped."""
        scratch = Path(tempfile.mkdtemp(prefix=f".{name}-", dir=self.root))
        try:
            yield scratch
            scratch.chmod(0o755)
            scratch.rename(self.directory(name))
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
