"""Whoever is killed, has no room or is not alone: what is there afterwards is whole, and nobody else can read it."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from anygress.cli.commands import main
from anygress.output import atomic
from anygress.output.atomic import write_file
from anygress.output.folder import MARKER, write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILES = 12

# Writes one folder, or one file, over and over; each time all of it has the same number, which grows.
_WRITER = """
import sys
from anygress.output import atomic
from anygress.output.folder import write_folder
from anygress.output.atomic import write_file
if sys.argv[3] == "two steps":
    atomic._exchange = lambda *_: False
number = int(sys.argv[2])
while True:
    number += 1
    if sys.argv[3] == "file":
        write_file(sys.argv[1], f"{number}\\n" * 20_000)
    else:
        files = {f"{name}.yaml": f"{number}\\n" for name in range(12)}
        write_folder(sys.argv[1], {**files, "secrets.yaml": f"{number}\\n"})
    print(number, flush=True)
"""


def _writer(target: Path, number: int, how: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _WRITER, str(target), str(number), how]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def _numbers(target: Path) -> set[int]:
    """The numbers that are in a folder or a file: one, if it is whole."""
    if target.is_file():
        lines = target.read_text().splitlines()
        assert len(lines) == 20_000
        return {int(line) for line in lines}
    files = [path for path in target.iterdir() if path.name != MARKER]
    assert len(files) == _FILES + 1
    return {int(path.read_text()) for path in files}


def _kill_at_random(target: Path, how: str, times: int) -> Iterator[int]:
    """Start a writer and kill it at a random moment, again and again; yields the last number that it was done with."""
    done = 0
    for turn in range(times):
        with _writer(target, done, how) as process:
            assert process.stdout is not None
            first = process.stdout.readline()  # it is at work
            time.sleep(turn * 7919 % 31 / 1000)
            process.send_signal(signal.SIGKILL)
            said = [int(line) for line in [first, *process.stdout.read().splitlines()] if line.strip()]
        done = said[-1]
        yield done


def _modes_beside(target: Path) -> list[int]:
    """The modes of what a killed writer left."""
    return [stat.S_IMODE(path.stat().st_mode) for path in target.parent.iterdir() if path != target]


@pytest.mark.parametrize("how", ["one step", "file"])
def test_a_killed_writer_leaves_the_old_or_the_new(tmp_path: Path, how: str) -> None:
    target = tmp_path / "out"
    for done in _kill_at_random(target, how, times=12):
        (number,) = _numbers(target)
        assert number in (done, done + 1)
        assert set(_modes_beside(target)) <= {0o700}
        assert len(_modes_beside(target)) <= 1
    if how == "file":
        write_file(target, "1\n")
    else:
        write_folder(target, {"a.yaml": "1\n"})
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_where_it_takes_two_steps_the_next_writer_puts_the_old_one_back(tmp_path: Path) -> None:
    """GIVEN a system that cannot exchange folders WHEN a writer is killed between the steps THEN nothing is lost."""
    target = tmp_path / "out"
    for done in _kill_at_random(target, "two steps", times=8):
        if not target.exists():
            (work,) = tmp_path.iterdir()
            assert _numbers(work / "old") == {done}
            with atomic.beside(target):
                assert _numbers(target) == {done}
        assert _numbers(target) <= {done, done + 1}
        assert set(_modes_beside(target)) <= {0o700}


def test_version_control_passes_over_what_is_left(tmp_path: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("git is not here to be asked")
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    target = tmp_path / "out"
    with atomic.beside(target) as work:
        (work / "new").mkdir()
        (work / "new" / "secrets.yaml").write_text("a")
        status = subprocess.run(
            ["git", "-C", str(tmp_path), "status", "--porcelain", "-uall"], capture_output=True, check=True
        )
        assert status.stdout == b""
        assert work.match(".*.anygress-tmp-*")
        assert stat.S_IMODE(work.stat().st_mode) == 0o700


def test_many_writers_at_once_end_with_one_whole_result(tmp_path: Path) -> None:
    target = tmp_path / "out"
    writers = [
        _writer(target, start, how) for start, how in ((0, "one step"), (10_000, "two steps"), (20_000, "one step"))
    ]
    for process in writers:
        assert process.stdout is not None
        process.stdout.readline()
    for _ in range(20):
        time.sleep(0.02)
    for process in writers:
        process.kill()
        process.communicate()
    write_folder(target, dict.fromkeys([*(f"{name}.yaml" for name in range(_FILES)), "secrets.yaml"], "7\n"))
    assert _numbers(target) == {7}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_reader_sees_one_whole_result_all_the_time(tmp_path: Path) -> None:
    """GIVEN two writers at work THEN a folder that is opened has files of one of them: it is never gone."""
    target = tmp_path / "out"
    writers = [_writer(target, start, "one step") for start in (0, 10_000)]
    try:
        for process in writers:
            assert process.stdout is not None
            process.stdout.readline()
        for _ in range(50):
            handle = os.open(target, os.O_RDONLY)  # what is open stays the same folder when another takes its place
            try:
                assert target.is_dir()
            finally:
                os.close(handle)
    finally:
        for process in writers:
            process.kill()
            process.communicate()


# --------------------------------------------------------------------------------------------- no room

SHOP = """\
name: shop
namespace: web
host: shop.example.com
image: ghcr.io/acme/shop:1.4
port: 8080
auth: {basic_auth: {users: [{name: ops, hash: "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g="}]}}
tls: {tls_secret: shop-tls}
"""
COMMANDS = (
    ["check", "shop.yaml", "-c", "traefik", "-o", "out"],
    ["explain", "hsts", "-o", "out"],
    ["matrix", "--format", "json", "-o", "out"],
    ["render", "shop.yaml", "-c", "traefik", "-o", "out"],
)


def _anygress(*arguments: str, cwd: Path, limit: int | None = None, stdout: str | None = None) -> tuple[int, str]:
    """The exit code of a command and what it said of errors."""

    def limited() -> None:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    with open(stdout or os.devnull, "wb") as output:  # noqa: PTH123  a device
        done = subprocess.run(
            [sys.executable, "-B", "-m", "anygress", *arguments],
            cwd=cwd,
            stdout=output,
            stderr=subprocess.PIPE,
            preexec_fn=limited,
            check=False,
        )
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command[:-2]))
def test_a_full_disk_leaves_what_was_there(tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "shop.yaml").write_text(SHOP)
    code, said = _anygress(*command, cwd=tmp_path, limit=300)
    assert (code, said.startswith("cannot write out: File too large")) == (1, True), said
    assert [path.name for path in tmp_path.iterdir()] == ["shop.yaml"]
    assert _anygress(*command, cwd=tmp_path)[0] == 0
    before = _content(tmp_path)
    assert _anygress(*command, cwd=tmp_path, limit=300)[0] == 1
    assert _content(tmp_path) == before


def _content(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize(
    "command", [*(command[:-2] for command in COMMANDS[::2]), ["--help"], ["--version"]], ids=" ".join
)
def test_output_that_cannot_be_written_is_an_error(tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "shop.yaml").write_text(SHOP)
    code, said = _anygress(*command, cwd=tmp_path, stdout="/dev/full")
    assert code == 1
    assert said.strip().endswith("Error: cannot write the output: No space left on device"), said
    assert "Traceback" not in said
    if "-o" not in command and command[0] in {"check", "explain"}:
        code, said = _anygress(*command, "-o", "/dev/full", cwd=tmp_path)
        assert (code, said) == (1, "cannot write /dev/full: No space left on device\n")


def test_a_pipe_that_nobody_reads_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "shop.yaml").write_text(SHOP)
    for command in (["check", "shop.yaml"], ["matrix", "--format", "json"], ["render", "shop.yaml", "-c", "traefik"]):
        with subprocess.Popen(
            [sys.executable, "-m", "anygress", *command], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            assert b"Traceback" not in process.stderr.read()
        assert process.returncode == 1


# --------------------------------------------------------------------------------------------- files


def test_a_file_keeps_its_mode_and_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "real").chmod(0o640)
    (tmp_path / "link").symlink_to("real")
    write_file(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"
    assert stat.S_IMODE((tmp_path / "real").stat().st_mode) == 0o640
    write_file(tmp_path / "made" / "on" / "the" / "way", "é\ud800")
    assert (tmp_path / "made" / "on" / "the" / "way").read_text() == "é\\ud800"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "made", "real"]


def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(IsADirectoryError):
        write_file(tmp_path / "folder", "a")
    write_file("/dev/null", "a")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    with pytest.raises(ValueError, match=r"null (byte|character)"):
        write_file(tmp_path / "a\0b", "a")
    with pytest.raises(OSError, match=r"Not a directory|File exists"):
        write_file(Path("/dev/null/a"), "a")


def test_a_rename_that_the_system_cannot_do_falls_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """GIVEN a C library without the call, or a file system that refuses it THEN it takes two steps; else it is told."""
    write_folder(tmp_path / "out", {"a": "1"})
    monkeypatch.setattr(atomic, "_call", lambda: None)
    write_folder(tmp_path / "out", {"a": "2"})
    monkeypatch.setattr(atomic, "_call", lambda: _failing(errno.EINVAL))
    write_folder(tmp_path / "out", {"a": "3"})
    assert (tmp_path / "out" / "a").read_text() == "3"
    monkeypatch.setattr(atomic, "_call", lambda: _failing(errno.EBUSY))
    with pytest.raises(OSError, match="busy"):
        write_folder(tmp_path / "out", {"a": "4"})
    assert (tmp_path / "out" / "a").read_text() == "3"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def _failing(number: int) -> object:
    def call(*_: object) -> int:
        atomic.ctypes.set_errno(number)
        return -1

    return call


def test_without_a_lock_nothing_of_a_writer_that_may_live_is_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = tmp_path / f".out.anygress-tmp-{time.time_ns():020}-abcd1234"
    stale = tmp_path / f".out.anygress-tmp-{time.time_ns() - 10**13:020}-abcd1234"
    for path in (fresh, stale):
        path.mkdir()
    monkeypatch.setitem(sys.modules, "fcntl", None)
    write_folder(tmp_path / "out", {"a": "1"})
    assert sorted(path.name for path in tmp_path.iterdir()) == [fresh.name, "out"]


# --------------------------------------------------------------------------------------------- one rule


def test_what_was_changed_by_hand_is_kept_unless_forced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a chart is (test_chart_cli)."""
    monkeypatch.chdir(tmp_path)
    Path("shop.yaml").write_text(SHOP)
    arguments = ["render", "shop.yaml", "-c", "traefik", "-o", "out"]
    run = CliRunner().invoke
    assert run(main, arguments).exit_code == 0
    assert run(main, arguments).exit_code == 0
    changed = next(path for path in sorted(Path("out").iterdir()) if path.suffix == ".yaml")
    changed.write_text("mine")
    refused = run(main, arguments)
    assert refused.exit_code == 1
    assert f"was changed since anygress wrote it ({changed.name})" in refused.stderr
    assert "--force" in refused.stderr
    assert changed.read_text() == "mine"
    assert run(main, [*arguments, "--force"]).exit_code == 0
    assert changed.read_text() != "mine"


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("command", ["check -", "check {spec}", "check {spec} --cluster -", "hash ops"])
def test_a_stream_that_was_closed_is_no_traceback(tmp_path: Path, command: str, closed: str) -> None:
    spec = tmp_path / "ok.yaml"
    spec.write_text("name: demo\nhost: a.example.com\nservice: {name: demo, port: 80}\n")
    line = f"{sys.executable} -m anygress {command.format(spec=spec)} {closed}"
    done = subprocess.run(["/bin/sh", "-c", line], input="", capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    if ">&- " in f"{closed} " and "2" not in closed.partition(">")[0]:
        assert done.returncode, "what nobody could read is not done"


def test_a_name_is_cut_by_bytes(tmp_path: Path) -> None:
    target = tmp_path / ("é" * 127)
    write_file(target, "x")
    assert target.read_text() == "x"


def test_a_folder_below_a_file_is_no_folder_that_must_stay(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(NotADirectoryError):
        write_file(tmp_path / "file" / "below", "x")
