"""A file or folder put in another's place at once: whoever is interrupted, however, leaves the old one or the new one.

What is new is made in a folder of its own beside its place, which only its owner can enter and which version control
passes over: it holds an ignore file for all that is in it. One writer at a time works beside a place. What a killed one
left there is swept by the next, after what it had moved aside is put back.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import stat
import sys
import time
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_IGNORE_FILE = ".gitignore"
_IGNORED = "# Made by anygress while it writes, and gone when it is done.\n*\n"
_NEW, _OLD = "new", "old"
_PATIENCE_SECONDS = 60
_STALE_SECONDS = 3600
"""Where no lock can be had: how long nobody writes."""


def write_file(path: str | os.PathLike[str], text: str) -> None:
    """Write a text to a file, all of it or nothing; a link stays a link, and a device or a pipe is written to.

    A new file gets the mode that the umask leaves, another keeps its own. Raises OSError, and ValueError for what is
    no file's name.
    """
    content = text.encode(errors="backslashreplace")
    named, target = Path(os.path.abspath(path)), Path(os.path.realpath(path))  # noqa: PTH100  links in it are kept
    if named.parts[1:2] in (("dev",), ("proc",)) or (named.exists() and not named.is_file()):
        with named.open("wb") as device:
            device.write(content)
        return
    with beside(target) as work:
        fresh = work / _NEW
        _make_file(fresh, content, 0o666)
        if target.exists():
            fresh.chmod(stat.S_IMODE(target.stat().st_mode))
        fresh.replace(target)
        _keep(target.parent)


def write_tree(
    target: Path, contents: Mapping[str, bytes], private: Callable[[str], bool], check: Callable[[], None]
) -> None:
    """Make a folder hold exactly these files, at paths inside it. ``private`` says which names only the owner may read.

    ``check`` raises when what is there must stay; it is asked when nobody else writes, before anything is written.
    """
    with beside(target) as work:
        check()
        fresh = work / _NEW
        fresh.mkdir()
        for name, content in contents.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            _make_file(path, content, 0o600 if private(path.name) else 0o666)
        for folder, _, _ in os.walk(fresh):
            _keep(Path(folder))
        if target.exists():
            fresh.chmod(stat.S_IMODE(target.stat().st_mode))
        _put(fresh, target, work)
        _keep(target.parent)


def _make_file(path: Path, content: bytes, mode: int) -> None:
    """A new file that is on the disk. The mode is given at creation, so that it is never open to more than that."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:  # noqa: PTH123
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _put(fresh: Path, target: Path, work: Path) -> None:
    """Put one folder in another's place: in one step where the system can, in two where it cannot."""
    if not target.exists():
        fresh.rename(target)
    elif not _exchange(fresh, target):
        old = work / _OLD
        target.rename(old)
        try:
            fresh.rename(target)
        except BaseException:
            old.rename(target)
            raise


# --------------------------------------------------------------------------------------------- the folder beside


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A private folder in the same place as a target, so that a rename never has to copy; it goes in the end.

    Meanwhile no other writer is at work beside the target, and what dead ones left is gone.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError:  # which is for a folder that must stay
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(target)) from None
    name = os.fsencode(target.name)[:_LONGEST_NAME].decode(errors="ignore")
    prefix = f".{name}{_INFIX}"
    with _locked(target.parent) as alone:
        _sweep(target, prefix, alone=alone)
        work = target.with_name(f"{prefix}{time.time_ns():020}-{os.urandom(4).hex()}")
        work.mkdir(mode=0o700)
        try:
            (work / _IGNORE_FILE).write_text(_IGNORED)
            yield work
        finally:
            shutil.rmtree(work, ignore_errors=True)


_INFIX = ".anygress-tmp-"
_LONGEST_NAME = 200  # bytes: with what stands around it no longer than the 255 bytes that file systems take


def _sweep(target: Path, prefix: str, *, alone: bool) -> None:
    """Remove what killed writers left; of the folders that they had moved aside the newest is put back first."""
    left = sorted((path for path in target.parent.iterdir() if path.name.startswith(prefix)), key=_made, reverse=True)
    if not alone:
        left = [path for path in left if time.time_ns() - _made(path) > _STALE_SECONDS * 1_000_000_000]
    aside = (found for path in left for found in _moved_aside(path, prefix))
    if not os.path.lexists(target) and (newest := next(aside, None)):
        newest.rename(target)
    for path in left:
        shutil.rmtree(path, ignore_errors=True)


def _moved_aside(path: Path, prefix: str) -> Iterator[Path]:
    """The folder that a writer had moved aside: in a folder beside, or itself, as versions before this one did."""
    if (path / _OLD).is_dir():
        yield path / _OLD
    elif path.name.startswith(f"{prefix}{_OLD}-") and path.is_dir():
        yield path


def _made(path: Path) -> int:
    """When a writer began, in nanoseconds: its folder's name says it, or else when that was renamed last."""
    told = path.name.rpartition(_INFIX)[2].partition("-")[0]
    if told.isdecimal():
        return int(told)
    try:
        return path.stat().st_ctime_ns
    except OSError:  # gone meanwhile
        return 0


@contextmanager
def _locked(folder: Path) -> Iterator[bool]:
    """Keep other writers out of a folder; says whether that could be done. The system unlocks for a killed one."""
    try:
        import fcntl  # noqa: PLC0415  there is none on Windows

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, PermissionError):
        yield False
        return
    try:
        until = time.monotonic() + _PATIENCE_SECONDS
        alone = False
        while not alone and time.monotonic() < until:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                alone = True
            except BlockingIOError:
                time.sleep(0.01)
            except OSError:  # a file system without locks
                break
        yield alone
    finally:
        os.close(handle)


def _keep(folder: Path) -> None:
    """Have what is in a folder on the disk, where the system lets one ask for that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# --------------------------------------------------------------------------------------------- one step

_AT_CWD = -100 if sys.platform == "linux" else -2
_SWAP = 2
"""RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS.

https://man7.org/linux/man-pages/man2/renameat2.2.html
"""
_CANNOT = frozenset((errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM))


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step. False where the system or the file system cannot."""
    call = _call()
    if call is None:
        return False
    ctypes.set_errno(0)
    if call(_AT_CWD, os.fsencode(one), _AT_CWD, os.fsencode(other), _SWAP) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number), str(one), None, str(other))


@cache
def _call() -> Callable[..., int] | None:
    """The C library's renameat2, or renameatx_np, where it has one."""
    name = {"linux": "renameat2", "darwin": "renameatx_np"}.get(sys.platform)
    found: Callable[..., int] | None = getattr(ctypes.CDLL(None, use_errno=True), name, None) if name else None
    return found
