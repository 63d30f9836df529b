"""Who may import whom: layers import only downwards, and the core runs without Node and without cdk8s."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import anygress

PACKAGE = Path(anygress.__file__).parent

# From the ground up. A module may import those of lower rows, and its own row only inside one package
# (controllers.traefik → controllers._ingress). A package's name stands for everything in it.
LAYERS = (
    ("errors", "complaint", "node", "support", "traits", "automaton", "words"),
    ("backtracking",),
    ("pattern", "measured"),
    ("grammar",),
    ("credentials", "names"),
    ("exposure", "dns01"),
    ("features", "shape"),
    ("manifest", "matching", "abilities"),
    ("workload", "keywords", "examples", "spellings"),
    ("backends",),
    ("reaching",),
    ("conflicts", "tunnels"),
    ("validate",),
    ("leaving_out",),
    ("controllers",),
    ("polyfill",),
    ("check",),
    ("compile",),
    ("choose", "checklist", "differences", "explaining"),
    ("readers", "writers"),
    ("chart",),
    ("completion",),
    ("cli", "constructs"),
    ("__main__",),
)
ONLY_CONSTRUCTS = ("anygress_kube", "cdk8s", "cdk8s_plus_37", "constructs", "jsii")
ONLY_THERE = {"click": ("cli", "completion"), "rich": ("writers",), "yaml": ("readers", "writers")}

MODULES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))


def _layer(module: str) -> int:
    name = module.split(".")[1]
    found = [index for index, row in enumerate(LAYERS) if name in row]
    assert found, f"{module}: which layer is it in? Say so in LAYERS"
    return found[0]


def _name(path: Path) -> str:
    return ".".join(("anygress", *path.with_suffix("").parts)).removesuffix(".__init__")


def _imports(path: Path) -> list[str]:
    """Every module a file imports, wherever in it and whether or not only type checkers see it."""
    found = []
    for node in ast.walk(ast.parse((PACKAGE / path).read_text())):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            module = node.module or ""
            names = [f"{module}.{alias.name}" for alias in node.names]
            found += [name if _exists(name) else module for name in names]
    return found


def _exists(module: str) -> bool:
    path = PACKAGE.parent.joinpath(*module.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


@pytest.mark.parametrize("path", [path for path in MODULES if path.as_posix() != "__init__.py"], ids=str)
def test_layers_import_only_downwards(path: Path) -> None:
    module = _name(path)
    for imported in _imports(path):
        if imported == "anygress" or not imported.startswith("anygress."):
            assert imported != "anygress", f"{module} imports the public names: import from the module that has them"
            continue
        same_package = imported.split(".")[1] == module.split(".")[1]
        assert same_package or _layer(imported) < _layer(module), f"{module} → {imported}"


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_only_constructs_know_cdk8s(path: Path) -> None:
    outside = path.parts[0] != "constructs"
    for imported in _imports(path):
        root = imported.split(".")[0]
        assert not (outside and root in ONLY_CONSTRUCTS), f"{path} imports {imported}"
        if root in ONLY_THERE:
            assert path.with_suffix("").parts[0] in ONLY_THERE[root], f"{path} imports {imported}"


def test_the_layers_are_all_there() -> None:
    """No row about a module that is gone."""
    there = {path.with_suffix("").parts[0] for path in MODULES} - {"__init__"}
    assert {name for row in LAYERS for name in row} == there


def test_the_core_runs_without_node(tmp_path: Path) -> None:
    """GIVEN no Node at all WHEN everything but the constructs is used THEN nothing asks for it."""
    spec = tmp_path / "shop.yaml"
    spec.write_text("name: shop\nnamespace: web\nhost: a.example.com\nimage: shop:1\nport: 80\n")
    code = """
import sys
from anygress.cli import main
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
