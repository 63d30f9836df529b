"""The real apps: dist/ is what they write now, and the YAML form is the same app."""

from __future__ import annotations

import json
import runpy
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from anygress.cli.commands import main
from anygress.decide.omit import leave_out
from anygress.decide.pipeline import render
from anygress.decide.reading import read_spec
from anygress.errors import CannotExpose, InvalidSpec
from anygress.rendering.manifest import CONTROLLER_LABEL

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).parents[1]
DIST = ROOT / "dist"
SPEC = ROOT / "apps" / "platform.yaml"
CHART = "chart"

LEFT_OUT: dict[str, Any] = runpy.run_path(str(ROOT / "apps" / "platform.py"))["CONTROLLERS"]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the app writes now."""
    folder = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, ROOT / "apps" / "platform.py", "--chart"],
        env={"CDK8S_OUTDIR": str(folder), "PATH": "/usr/local/bin:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    (folder / "said").write_text(done.stdout + done.stderr)
    return folder


def _files(folder: Path) -> dict[str, str]:
    """Every file below a folder, but what the test itself wrote there."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "said")
    return {str(path.relative_to(folder)): path.read_text() for path in found}


@pytest.mark.node
def test_dist_is_not_stale(fresh: Path) -> None:
    assert _files(fresh) == _files(DIST), "run: make synth"


@pytest.mark.node
def test_what_is_left_out_is_said(fresh: Path) -> None:
    said = (fresh / "said").read_text()
    for left_out in LEFT_OUT.values():
        if left_out.paths:
            assert f"left out: {left_out.paths[0]}" in said
    assert "end of life" not in said


@pytest.mark.node
def test_secrets_are_private(fresh: Path) -> None:
    found = list(fresh.rglob("secrets.yaml"))
    assert found
    for path in found:
        assert path.stat().st_mode & 0o777 == 0o600, path
    for path in fresh.rglob("*.yaml"):
        if path not in found and CHART not in path.relative_to(fresh).parts:
            assert all(m["kind"] != "Secret" for m in yaml.safe_load_all(path.read_text())), path


@pytest.mark.parametrize("controller", sorted(LEFT_OUT))
def test_the_yaml_form_is_the_same_app(controller: str) -> None:
    """The objects of platform.yaml, in canonical form, are byte for byte those that the Python app wrote."""
    (exposure,) = read_spec(SPEC)
    left_out = LEFT_OUT[controller]
    rendering = render(leave_out(exposure, *left_out.paths, ports=left_out.ports), controller)
    objects = (*rendering.manifests, *(found.manifest for found in rendering.cluster))
    written = [
        manifest
        for path in (DIST / controller).rglob("*.yaml")
        for manifest in yaml.safe_load_all(path.read_text())
        if CONTROLLER_LABEL in manifest["metadata"].get("labels", {})
    ]
    assert _canonical(objects) == _canonical(written)


def _canonical(manifests: Iterable[Any]) -> list[str]:
    return sorted(json.dumps(manifest, sort_keys=True) for manifest in manifests)


@pytest.mark.parametrize("controller", sorted(name for name, left_out in LEFT_OUT.items() if left_out.paths))
def test_the_whole_app_is_refused_and_nothing_is_written(controller: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["render", str(SPEC), "--controller", controller, "-o", str(tmp_path / "out")])
    assert stop.value.code == 1
    assert not (tmp_path / "out").exists()
    with pytest.raises(CannotExpose):
        render(read_spec(SPEC), controller)


def test_a_closed_route_is_not_left_out_alone() -> None:
    (exposure,) = read_spec(SPEC)
    with pytest.raises(InvalidSpec, match="/api/ would answer it without that"):
        leave_out(exposure, "/api/admin/")
