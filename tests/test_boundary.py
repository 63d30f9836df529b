"""Who may import whom: rooms import only downwards, and the core runs without Node and without cdk8s.

The order of the rooms, and who may know which library, are contracts of import-linter in pyproject.toml.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[1]


def test_the_contracts_about_imports_are_kept() -> None:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_controllers_know_what_they_share_and_no_other_controller() -> None:
    graph = grimp.build_graph("anygress", cache_dir=None)
    inside = {name for name in graph.modules if name.startswith("anygress.controllers")}
    inside -= {"anygress.controllers.annotations"}  # which asks all of them
    found = {(name, other) for name in inside for other in graph.find_modules_directly_imported_by(name) & inside}
    assert found
    assert [pair for pair in sorted(found) if not pair[1].startswith("anygress.controllers.base.")] == []


def test_the_core_runs_without_node(tmp_path: Path) -> None:
    """GIVEN no Node at all WHEN everything but the constructs is used THEN nothing asks for it."""
    spec = tmp_path / "shop.yaml"
    spec.write_text("name: shop\nnamespace: web\nhost: a.example.com\nimage: shop:1\nport: 80\n")
    code = """
import sys
from anygress.cli.commands import main
for arguments in (["check", sys.argv[1]], ["render", sys.argv[1], "-c", "traefik"], ["matrix"]):
    try:
        main(arguments)
    except SystemExit as left:
        assert not left.code, arguments
print([name for name in ("cdk8s", "constructs", "jsii", "anygress_kube") if name in sys.modules])
"""
    environment = {**os.environ, "PATH": str(tmp_path), "JSII_NODE": str(tmp_path / "no-node")}
    command = [sys.executable, "-c", code, spec]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"
