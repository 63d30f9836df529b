"""What ``import anygress`` gives, and what it costs: names without the modules behind them."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import anygress

PACKAGE = Path(anygress.__file__).parent
HEAVY = (
    "anygress.description.exposure",
    "cdk8s",
    "click",
    "constructs",
    "dataclasses",
    "difflib",
    "inspect",
    "jsii",
    "jsonschema",
    "rich",
    "subprocess",
    "yaml",
)
NEEDS_NODE = {"ExposedApps", "ExposedPort", "ExposedWebApp", "helm_chart", "synth"}


def test_all_is_sorted_and_has_nothing_twice() -> None:
    assert anygress.__all__ == sorted(set(anygress.__all__))
    assert dir(anygress) == anygress.__all__


def test_all_is_what_type_checkers_see() -> None:
    tree = ast.parse((PACKAGE / "__init__.py").read_text())
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = [alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names]
    assert sorted(seen) == anygress.__all__


@pytest.mark.parametrize("name", sorted(set(anygress.__all__) - NEEDS_NODE))
def test_every_name_resolves_where_type_checkers_look(name: str) -> None:
    tree = ast.parse((PACKAGE / "__init__.py").read_text())
    home = next(
        node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and any(alias.name == name for alias in node.names)
    )
    assert getattr(anygress, name) is getattr(sys.modules[home], name)


@pytest.mark.node
@pytest.mark.parametrize("name", sorted(NEEDS_NODE))
def test_constructs_resolve(name: str) -> None:
    assert callable(getattr(anygress, name))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Expozure"):
        _ = anygress.Expozure  # type: ignore[attr-defined]


def test_no_module_has_the_name_of_something_public() -> None:
    """Importing ``anygress.check`` as a module would put it in the function's place, and elsewhere it would mislead."""
    modules = {path.parent.name if path.stem == "__init__" else path.stem for path in PACKAGE.rglob("*.py")}
    assert not modules & set(anygress.__all__)


def test_every_dataclass_of_a_description_is_public() -> None:
    tree = ast.parse((PACKAGE / "description" / "exposure.py").read_text())
    classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef)} - {"Named"}
    assert classes <= set(anygress.__all__)


def test_import_is_light() -> None:
    code = f"import anygress, sys; print([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
