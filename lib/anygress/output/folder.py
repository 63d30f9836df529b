"""A folder of rendered files, replaced whole or not at all, and only as long as nobody else has a hand in it.

What the folder holds is listed in a marker file inside it, with a digest of each file: a folder with any other file in
it is not replaced, and neither is one in which a file was changed or deleted since.
"""

from __future__ import annotations

import hashlib
import os
import re
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Literal

from anygress.output.atomic import write_tree

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

Holds = Literal["manifests", "chart"]
"""What a folder is for: one does not replace the other."""

MARKER = ".anygress"
"""The file that lists what was written, a path a line. ``kubectl apply -f FOLDER`` reads only .yaml, .yml and .json.

Helm reads every file below templates/, where ``cdk8s synth --format helm`` puts the folder: so each path is a comment.
"""

_HEAD = "# Written by anygress: {holds}. It replaces these files as long as none was changed.\n"
_HEADS = re.compile(r"# Written by anygress: ([a-z]+)\.")
_GUARDED_HEAD = "# These files were written by anygress, which replaces them all as long as none was changed.\n"
"""How the marker of a chart began before markers said what a folder holds."""
_LITTER = frozenset({".DS_Store", "Thumbs.db"})  # file managers drop these everywhere; nobody misses them
_LISTED = re.compile(r"(?:#  )?(?:([0-9a-f]{64})  )?(.+)")
"""A line of a marker: a path after its digest, which those of manifests did not always have."""
_SHOWN = 3


def write_folder(
    directory: str | os.PathLike[str],
    files: Mapping[str, bytes | str],
    *,
    private: Collection[str] = ("secrets.yaml",),
    holds: Holds = "manifests",
    force: bool = False,
) -> None:
    """Make a folder hold exactly these files; keys are paths inside it, with ``/``.

    Files whose last part is in ``private`` get mode 0600, the others what the umask leaves. Parents are made. A link
    to a folder stays a link, and what it points to is replaced. ``force`` replaces whatever is there.
    Raises FileExistsError, before anything is written, when the folder holds files that were not written by an
    earlier call, or that are not as it wrote them; NotADirectoryError when it is a file; ValueError for a path that
    leaves the folder, for the current folder, which cannot be swapped under the shell standing in it, for one around
    it and for the home folder.
    """
    contents = {
        _checked(name): content.encode() if isinstance(content, str) else content for name, content in files.items()
    }
    target = Path(os.path.realpath(directory))
    _refuse_homes(directory, target)
    _refuse_strangers(target, holds=holds, force=force)
    marked = {**contents, MARKER: _marker(contents, holds)}
    write_tree(
        target, marked, frozenset(private).__contains__, partial(_refuse_strangers, target, holds=holds, force=force)
    )


def _checked(name: str) -> str:
    """A path that stays inside the folder, and is not the marker."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or str(path) != name or "\\" in name or name in {".", MARKER}:
        raise ValueError(f'"{name}" is not a path inside the folder')
    return name


def _refuse_homes(directory: str | os.PathLike[str], target: Path) -> None:
    """Refuse folders that somebody lives in."""
    here = Path.cwd()
    what = "is the current folder" if target == here else "is around the current folder"
    if here.is_relative_to(target):
        raise ValueError(f"{directory} {what}, which cannot be replaced: name one inside it")
    if target == Path(os.path.realpath(os.path.expanduser("~"))):  # noqa: PTH111  Path.home() raises without one
        raise ValueError(f"{directory} is the home folder: name one inside it")


def _refuse_strangers(target: Path, *, holds: Holds, force: bool) -> None:
    """Refuse a target with anything in it that no earlier call wrote, or that was changed since."""
    if not target.exists():
        return
    if not target.is_dir():
        raise NotADirectoryError(f"{target} is a file, not a folder")
    if force:
        return
    before, listed = _marked(target)
    if before not in (None, holds):
        raise FileExistsError(
            f"{target} holds the {before} that anygress wrote, not the {holds}: choose another folder"
        )
    if strangers := sorted(_found(target) - {MARKER, *listed}):
        raise FileExistsError(
            f"{target} holds files that anygress did not write ({_few(strangers)}): choose another folder"
        )
    changed = (name for name, digest in listed.items() if digest and _digest_of(target / name) != digest)
    if found := sorted(changed):
        raise FileExistsError(f"{target} was changed since anygress wrote it ({_few(found)}): choose another folder")


def _few(names: list[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def _found(target: Path) -> set[str]:
    """Everything in a folder but folders themselves and litter; links count as files."""
    return {
        (Path(parent) / name).relative_to(target).as_posix()
        for parent, folders, names in os.walk(target)
        for name in [*names, *(folder for folder in folders if (Path(parent) / folder).is_symlink())]
        if name not in _LITTER
    }


def _marked(target: Path) -> tuple[str | None, dict[str, str | None]]:
    """What the marker says that a folder holds, and its files with their digests, where it has them."""
    try:
        first, *lines = (target / MARKER).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):  # there is none, it is empty or no text
        return None, {}
    said = _HEADS.match(first)
    holds = said[1] if said else "chart" if f"{first}\n" == _GUARDED_HEAD else "manifests"
    listed = (_LISTED.fullmatch(line) for line in lines if line.startswith("#  ") or not line.startswith("#"))
    return holds, {found[2]: found[1] for found in listed if found}


def _digest_of(path: Path) -> str | None:
    return _digest(path.read_bytes()) if path.is_file() and not path.is_symlink() else None


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _marker(contents: Mapping[str, bytes], holds: Holds) -> bytes:
    comment = "" if holds == "chart" else "#  "  # a chart's can be checked by sha256sum
    lines = (f"{comment}{_digest(contents[name])}  {name}\n" for name in sorted(contents))
    return (_HEAD.format(holds=holds) + "".join(lines)).encode()
