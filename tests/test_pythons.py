"""Which Pythons .ci/run takes, of what is on a machine: the scripts that stand in for them say what they are."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / ".ci/pythons.py"


def python(folder: Path, name: str, says: str | None) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / name
    script.write_text("#!/bin/sh\n" + (f"echo {says}\n" if says else "exit 127\n"))
    script.chmod(0o755)
    return script


def told(tmp_path: Path, **variables: str) -> dict[str, str]:
    nowhere = {
        name: str(tmp_path / "none") for name in ("HOME", "PYENV_ROOT", "XDG_DATA_HOME", "UV_PYTHON_INSTALL_DIR")
    }
    environment = {**nowhere, "PATH": str(tmp_path / "bin"), **variables}
    done = subprocess.run([sys.executable, SCRIPT], env=environment, capture_output=True, text=True, check=True)
    return dict(word.split("=", 1) for word in shlex.split(done.stdout))


@pytest.mark.parametrize("where", ["PATH", "pyenv", "uv"])
def test_the_newest_is_found_wherever_it_is_kept(where: str, tmp_path: Path) -> None:
    folder = {"PATH": "bin", "pyenv": "pyenv/versions/3.14.99/bin", "uv": "uv/cpython-3.14.99/bin"}[where]
    newest = python(tmp_path / folder, "python3.14", "3 14 99 final 0")
    found = told(tmp_path, PYENV_ROOT=str(tmp_path / "pyenv"), UV_PYTHON_INSTALL_DIR=str(tmp_path / "uv"))
    assert (found["newest"], found["newest_version"]) == (str(newest), "3.14.99")
    assert "3.14" not in found["absent"].split(", ")


@pytest.mark.parametrize(
    "says", [None, "3 14 99 candidate 0", "3 14 99 final 1", "3 15 0 final 0", "2 7 18 final 0"],
    ids=["does not start", "no release", "free-threaded", "not promised", "Python 2"],
)  # fmt: skip
def test_what_is_no_python_of_ours_is_passed_over(says: str | None, tmp_path: Path) -> None:
    """A shim of pyenv's, say, whose version nobody has chosen. The real ones come after it."""
    passed = {str(python(tmp_path / "bin", name, says)) for name in ("python3", "python3.14")}
    python(tmp_path / "pyenv/versions/a/bin", "python3.12", "3 12 99 final 0")
    found = told(tmp_path, PYENV_ROOT=str(tmp_path / "pyenv"))
    assert not {found["newest"], found["system"]} & passed
    assert "3.12" not in found["absent"].split(", ")
