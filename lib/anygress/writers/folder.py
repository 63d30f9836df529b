"""A folder of rendered files, replaced whole or not at all.

Files are written to a temporary folder beside the target, which is then swapped in by renaming: a run that is
interrupted leaves the old folder as it was. What the folder holds is listed in a marker file inside it, and a folder
with any other file in it is never replaced. A *guarded* folder is for people to look at and perhaps to change: its
marker holds a digest of each file as well, and what was changed since is not overwritten.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

MARKER = ".anygress"
"""The file that lists what was written, a path a line. ``kubectl apply -f FOLDER`` reads only .yaml, .yml and .json.

Helm reads every file below templates/, where ``cdk8s synth --format helm`` puts the folder: so each path is a comment.
"""

_MARKER_HEAD = "# These files were written by anygress, which replaces them all when it writes here again.\n"
_GUARDED_HEAD = "# These files were written by anygress, which replaces them all as long as none was changed.\n"
_LITTER = frozenset({".DS_Store", "Thumbs.db"})  # file managers drop these everywhere; nobody misses them
_COMMENTED = "#  "
_GUARDED = re.compile(r"([0-9a-f]{64})  (.+)")  # as sha256sum writes and checks it
_SHOWN = 3


def write_folder(
    directory: str | os.PathLike[str],
    files: Mapping[str, bytes | str],
    *,
    private: Collection[str] = ("secrets.yaml",),
    guarded: bool = False,
    force: bool = False,
) -> None:
    """Make a folder hold exactly these files; keys are paths inside it, with ``/``.

    Files whose last part is in ``private`` get mode 0600, the others what the umask leaves. Parents are made. A link
    to a folder stays a link, and what it points to is replaced. ``guarded`` folders are replaced only while their
    files are as they were written, and only by guarded ones; ``force`` replaces whatever is there.
    Raises FileExistsError, before anything is written, when the folder holds files that were not written by an
    earlier call; NotADirectoryError when it is a file; ValueError for a path that leaves the folder, for the current
    folder, which cannot be swapped under the shell standing in it, for one around it and for the home folder.
    """
    contents = {
        _checked(name): content.encode() if isinstance(content, str) else content for name, content in files.items()
    }
    target = Path(os.path.realpath(directory))
    _refuse_homes(directory, target)
    target.parent.mkdir(parents=True, exist_ok=True)
    _restore(target)
    _refuse_strangers(target, guarded=guarded, force=force)
    fresh = _beside(target, "new")
    fresh.mkdir()
    try:
        _fill(fresh, {**contents, MARKER: _marker(contents, guarded=guarded)}, frozenset(private))
        if target.exists():
            shutil.copymode(target, fresh)
        _swap(fresh, target)
    except BaseException:  # an interrupt too: whatever happens, the temporary folder goes
        shutil.rmtree(fresh, ignore_errors=True)
        raise


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


def _refuse_strangers(target: Path, *, guarded: bool, force: bool) -> None:
    """Refuse a target with anything in it that no earlier call wrote; a guarded one, with anything changed since."""
    if not target.exists():
        return
    if not target.is_dir():
        raise NotADirectoryError(f"{target} is a file, not a folder")
    if force:
        return
    found, digests = _found(target), _digests(target)
    known = {MARKER, *digests} if guarded else _listed(target)
    if strangers := sorted(found - known):
        raise FileExistsError(
            f"{target} holds files that anygress did not write ({_few(strangers)}): choose another folder"
        )
    if changed := sorted(name for name, digest in digests.items() if _digest_of(target / name) != digest):
        raise FileExistsError(f"{target} was changed since anygress wrote it ({_few(changed)}): choose another folder")


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


def _listed(target: Path) -> set[str]:
    """What the marker says was written here, less what is guarded."""
    named = (line.removeprefix(_COMMENTED) for line in _marked(target) if not _GUARDED.fullmatch(line))
    return {MARKER, *named}


def _digests(target: Path) -> dict[str, str]:
    """What the marker says is guarded here, and how it was when it was written."""
    return {found[2]: found[1] for line in _marked(target) if (found := _GUARDED.fullmatch(line))}


def _marked(target: Path) -> list[str]:
    try:
        lines = (target / MARKER).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    return [line for line in lines if line.startswith(_COMMENTED) or not line.startswith("#")]


def _digest_of(path: Path) -> str | None:
    return _digest(path.read_bytes()) if path.is_file() and not path.is_symlink() else None


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _fill(folder: Path, contents: Mapping[str, bytes], private: Collection[str]) -> None:
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, content, 0o600 if path.name in private else 0o666)


def _marker(contents: Mapping[str, bytes], *, guarded: bool) -> bytes:
    names = sorted(contents)
    lines = [f"{_digest(contents[name])}  {name}" if guarded else _COMMENTED + name for name in names]
    return ((_GUARDED_HEAD if guarded else _MARKER_HEAD) + _lines(lines)).encode()


def _write(path: Path, content: bytes, mode: int) -> None:
    # The mode is given at creation, so that a private file is never open to others, not even for a moment.
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:  # noqa: PTH123
        file.write(content)


def _lines(names: Iterable[str]) -> str:
    return "".join(f"{name}\n" for name in names)


def _swap(fresh: Path, target: Path) -> None:
    """Put one folder in another's place; no system call does that everywhere, so it takes two renames."""
    if not target.exists():
        fresh.rename(target)
        return
    old = _beside(target, "old")
    target.rename(old)
    try:
        fresh.rename(target)
    except BaseException:
        old.rename(target)
        raise
    shutil.rmtree(old)


def _restore(target: Path) -> None:
    """Put back a folder that an earlier run moved aside and was killed before replacing."""
    prefix = _prefix(target, "old")
    moved = [] if target.exists() else [path for path in target.parent.iterdir() if path.name.startswith(prefix)]
    if moved:
        moved[0].rename(target)


def _beside(target: Path, role: str) -> Path:
    """A new name in the same folder, so that a rename never has to copy."""
    return target.with_name(_prefix(target, role) + os.urandom(4).hex())


def _prefix(target: Path, role: str) -> str:
    return f".{target.name}.anygress-tmp-{role}-"
