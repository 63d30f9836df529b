"""A folder is replaced whole or not at all, and nothing of anybody else's is ever removed."""

import hashlib
import os
import shutil
import stat
from pathlib import Path

import pytest

from anygress.output import atomic
from anygress.output.folder import MARKER, Holds, write_folder


def content_of(directory: Path) -> dict[str, str]:
    return {
        path.relative_to(directory).as_posix(): path.read_text()
        for path in sorted(directory.rglob("*"))
        if path.is_file() and path.name != MARKER
    }


def names_in(directory: Path) -> list[str]:
    return [path.name for path in directory.iterdir()]


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_writes_text_and_bytes_and_folders_within(tmp_path: Path) -> None:
    target = tmp_path / "made" / "on" / "the" / "way"
    write_folder(target, {"a.yaml": "é\n", "cluster/b.yaml": b"\xc3\xa9\n"})
    assert content_of(target) == {"a.yaml": "é\n", "cluster/b.yaml": "é\n"}
    digest = hashlib.sha256("é\n".encode()).hexdigest()
    assert (target / MARKER).read_text().splitlines()[1:] == [f"#  {digest}  a.yaml", f"#  {digest}  cluster/b.yaml"]


def test_replaces_what_an_earlier_version_wrote(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist" / "a.yaml").write_text("old")
    (tmp_path / "dist" / MARKER).write_text("# Paths were no comments.\na.yaml\n")
    write_folder(tmp_path / "dist", {"b.yaml": "new"})
    assert content_of(tmp_path / "dist") == {"b.yaml": "new"}


def test_replaces_what_it_wrote_itself(tmp_path: Path) -> None:
    target = tmp_path / "dist"
    write_folder(target, {"a.yaml": "1", "old/b.yaml": "2"})
    write_folder(target, {"a.yaml": "3", "new/c.yaml": "4"})
    assert content_of(target) == {"a.yaml": "3", "new/c.yaml": "4"}
    assert not (target / "old").exists()
    assert names_in(tmp_path) == ["dist"]


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    write_folder(tmp_path / "dist", {"a.yaml": "1"})
    assert content_of(tmp_path / "dist") == {"a.yaml": "1"}


def test_secrets_are_for_their_owner_alone(tmp_path: Path) -> None:
    target = tmp_path / "dist"
    old = os.umask(0o022)
    try:
        write_folder(
            target, {"a.yaml": "", "secrets.yaml": "", "b/secrets.yaml": "", "key": ""}, private={"secrets.yaml", "key"}
        )
    finally:
        os.umask(old)
    modes = {name: mode_of(target / name) for name in ("a.yaml", "secrets.yaml", "b/secrets.yaml", "key", "b", ".")}
    assert modes == {
        "a.yaml": 0o644,
        "secrets.yaml": 0o600,
        "b/secrets.yaml": 0o600,
        "key": 0o600,
        "b": 0o755,
        ".": 0o755,
    }


def test_the_mode_of_the_folder_stays(tmp_path: Path) -> None:
    target = tmp_path / "dist"
    target.mkdir(mode=0o750)
    target.chmod(0o750)
    write_folder(target, {"a.yaml": ""})
    assert mode_of(target) == 0o750


@pytest.mark.parametrize("stranger", ["notes.txt", "mine.yaml", "sub/mine.yaml", ".hidden"])
@pytest.mark.parametrize("marked", [True, False])
def test_never_removes_a_file_of_somebody_else(tmp_path: Path, stranger: str, *, marked: bool) -> None:
    target = tmp_path / "dist"
    if marked:
        write_folder(target, {"a.yaml": "1"})
    (target / stranger).parent.mkdir(parents=True, exist_ok=True)
    (target / stranger).write_text("precious")
    before = content_of(target)
    with pytest.raises(FileExistsError, match="holds files that anygress did not write") as caught:
        write_folder(target, {"a.yaml": "2"})
    assert stranger in str(caught.value)
    assert content_of(target) == before
    assert names_in(tmp_path) == ["dist"]


def test_a_marker_alone_gives_no_right_to_links(tmp_path: Path) -> None:
    target = tmp_path / "dist"
    write_folder(target, {"a.yaml": "1"})
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "a.yaml").write_text("precious")
    (target / "link").symlink_to(tmp_path / "home")
    with pytest.raises(FileExistsError, match=r"\(link\)"):
        write_folder(target, {"a.yaml": "2"})
    assert (tmp_path / "home" / "a.yaml").read_text() == "precious"


def test_many_strangers_are_counted(tmp_path: Path) -> None:
    for name in "abcde":
        (tmp_path / name).write_text("")
    with pytest.raises(FileExistsError, match=r"\(a, b, c and 2 more\)"):
        write_folder(tmp_path, {"a.yaml": ""})


def test_what_file_managers_drop_is_not_missed(tmp_path: Path) -> None:
    write_folder(tmp_path / "dist", {"a.yaml": "1"})
    (tmp_path / "dist" / ".DS_Store").write_bytes(b"")
    write_folder(tmp_path / "dist", {"a.yaml": "2"})
    assert content_of(tmp_path / "dist") == {"a.yaml": "2"}


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "dist").symlink_to("real")
    write_folder(tmp_path / "dist", {"a.yaml": "1"})
    assert (tmp_path / "dist").is_symlink()
    assert content_of(tmp_path / "real") == {"a.yaml": "1"}


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "dist").write_text("precious")
    with pytest.raises(NotADirectoryError):
        write_folder(tmp_path / "dist", {"a.yaml": ""})
    assert (tmp_path / "dist").read_text() == "precious"


def test_the_current_folder_is_not_swapped_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError, match="is the current folder"):
        write_folder(".", {"a.yaml": ""})


@pytest.mark.parametrize("name", ["", ".", "..", "../a", "/a", "a/../b", "a//b", "./a", "a/", "a\\b", MARKER])
def test_paths_stay_inside(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="is not a path inside the folder"):
        write_folder(tmp_path / "dist", {name: ""})
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
@pytest.mark.parametrize("step", ["_make_file", "_put", "_keep"])
def test_an_interrupt_leaves_the_old_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: type[BaseException]
) -> None:
    target = tmp_path / "dist"
    write_folder(target, {"a.yaml": "1"})

    def stop(*_: object) -> None:
        raise error

    monkeypatch.setattr(atomic, step, stop)
    with pytest.raises(error):
        write_folder(target, {"a.yaml": "2"})
    assert content_of(target) == {"a.yaml": "1"}
    assert names_in(tmp_path) == ["dist"]


def test_an_interrupt_between_the_two_renames_undoes_the_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "dist"
    write_folder(target, {"a.yaml": "1"})
    monkeypatch.setattr(atomic, "_exchange", lambda *_: False)
    rename = Path.rename

    def stop_at_the_second(self: Path, to: Path) -> Path:
        if self.name == "new":
            raise KeyboardInterrupt
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", stop_at_the_second)
    with pytest.raises(KeyboardInterrupt):
        write_folder(target, {"a.yaml": "2"})
    assert content_of(target) == {"a.yaml": "1"}
    assert names_in(tmp_path) == ["dist"]


def test_a_folder_that_a_killed_run_moved_aside_is_put_back(tmp_path: Path) -> None:
    target = tmp_path / "dist"
    write_folder(target, {"a.yaml": "1"})
    (target / "notes.txt").write_text("precious")
    target.rename(tmp_path / ".dist.anygress-tmp-old-abc")
    with pytest.raises(FileExistsError, match=r"notes\.txt"):
        write_folder(target, {"a.yaml": "2"})
    assert (target / "notes.txt").read_text() == "precious"
    shutil.rmtree(target)


def test_of_two_folders_moved_aside_the_newest_is_put_back(tmp_path: Path) -> None:
    target = tmp_path / "dist"
    for age, text in ((2, "older"), (1, "newer"), (3, "oldest")):
        work = tmp_path / f".dist.anygress-tmp-{100 - age:020}-abcd1234"
        write_folder(work / "old", {"a.yaml": text})
        (work / "old" / "mine").write_text(text)
    with pytest.raises(FileExistsError, match="mine"):
        write_folder(target, {"a.yaml": "2"})
    assert content_of(target) == {"a.yaml": "newer", "mine": "newer"}
    assert names_in(tmp_path) == ["dist"]


# --------------------------------------------------------------------------------------------- changed since


def test_a_folder_is_replaced_as_long_as_nobody_changed_it(tmp_path: Path) -> None:
    target = tmp_path / "chart"
    write_folder(target, {"a.yaml": "1", "b/c": b"\xff"})
    write_folder(target, {"a.yaml": "2", "d": "3"})
    assert content_of(target) == {"a.yaml": "2", "d": "3"}
    (target / "a.yaml").write_text("mine")
    with pytest.raises(FileExistsError, match=r"was changed since anygress wrote it \(a\.yaml\)"):
        write_folder(target, {"a.yaml": "4"})
    assert content_of(target) == {"a.yaml": "mine", "d": "3"}
    write_folder(target, {"a.yaml": "4"}, force=True)
    assert content_of(target) == {"a.yaml": "4"}


def test_a_file_that_is_gone_was_changed(tmp_path: Path) -> None:
    target = tmp_path / "chart"
    write_folder(target, {"a.yaml": "1", "b.yaml": "2"})
    (target / "b.yaml").unlink()
    with pytest.raises(FileExistsError, match=r"was changed since anygress wrote it \(b\.yaml\)"):
        write_folder(target, {"a.yaml": "1"})


def test_what_earlier_versions_marked_is_still_known(tmp_path: Path) -> None:
    """GIVEN a chart and manifests of an earlier version THEN each is replaced by its like, a changed chart is not."""
    for holds, head in (
        ("chart", "# These files were written by anygress, which replaces them all as long as none was changed.\n"),
        ("manifests", "# These files were written by anygress, which replaces them all when it writes here again.\n"),
    ):
        target = tmp_path / holds
        target.mkdir()
        (target / "a.yaml").write_text("1")
        digest = hashlib.sha256(b"1").hexdigest()
        (target / MARKER).write_text(head + (f"{digest}  a.yaml\n" if holds == "chart" else "#  a.yaml\n"))
        other: Holds = "manifests" if holds == "chart" else "chart"
        with pytest.raises(FileExistsError, match=f"holds the {holds}"):
            write_folder(target, {"a.yaml": "2"}, holds=other)
        write_folder(target, {"a.yaml": "2"}, holds="chart" if holds == "chart" else "manifests")
        assert content_of(target) == {"a.yaml": "2"}


@pytest.mark.parametrize(("one", "other"), [("chart", "manifests"), ("manifests", "chart")])
def test_charts_and_manifests_do_not_replace_one_another(tmp_path: Path, one: Holds, other: Holds) -> None:
    target = tmp_path / "dist"
    write_folder(target, {"a.yaml": "1"}, holds=one)
    with pytest.raises(FileExistsError, match=f"holds the {one} that anygress wrote, not the {other}"):
        write_folder(target, {"a.yaml": "2"}, holds=other)
    assert content_of(target) == {"a.yaml": "1"}


def test_force_replaces_everything_but_a_file(tmp_path: Path) -> None:
    target = tmp_path / "dist"
    target.mkdir()
    (target / "mine").write_text("1")
    write_folder(target, {"a.yaml": "1"}, force=True)
    assert content_of(target) == {"a.yaml": "1"}
    with pytest.raises(NotADirectoryError):
        write_folder(target / "a.yaml", {"b.yaml": "1"}, force=True)


def test_folders_that_somebody_lives_in_are_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "home" / "here").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "home" / "here")
    with pytest.raises(ValueError, match="is around the current folder"):
        write_folder(tmp_path / "home", {"a.yaml": ""}, force=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    with pytest.raises(ValueError, match="is the home folder"):
        write_folder("home", {"a.yaml": ""}, force=True)
    assert names_in(tmp_path / "home") == ["here"]
