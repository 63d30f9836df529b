"""`make bench`: measures, side by side in one run, and writes the README's performance table.

Every figure is the median of its rounds, and rounds of what is compared take turns, so that a busy moment of the
machine meets all alike. Each round is a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
BEGIN, END = "<!-- performance:begin -->", "<!-- performance:end -->"
RENDERED = ("ingress-nginx", "traefik", "envoy-gateway")
SIZES = (100, 1_000, 10_000)

PHASES = ("import", "construct", "synth")

Row = tuple[str, str, str]


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--apps", type=int, default=300, help="how many go through cdk8s")
    parser.add_argument("--dry-run", action="store_true", help="print the table only")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        rows = [*rendering(folder, given.rounds), *constructs(folder, given.rounds, given.apps), *cold(given.rounds)]
    text = table(rows)
    print(text)
    if not given.dry_run:
        page = README.read_text()
        written = re.sub(f"{BEGIN}.*{END}", lambda _: f"{BEGIN}\n{text}{END}", page, flags=re.DOTALL)
        README.write_text(written)


def table(rows: Iterable[Row]) -> str:
    """The rows in Markdown, with the facts of the machine that matter."""
    lines = [f"| {what} | {measured} | {goal} |" for what, measured, goal in rows]
    facts = f"CPython {platform.python_version()}, Node {node_version()}, {os.cpu_count()} cores"
    return "\n".join(["| what | median | goal |", "| --- | --- | --- |", *lines, "", f"Measured with {facts}.", ""])


def in_turns(rounds: int, workers: Mapping[str, Callable[[], Mapping[str, float]]]) -> dict[str, dict[str, float]]:
    """The median of every figure of every worker."""
    found: dict[str, list[Mapping[str, float]]] = {name: [] for name in workers}
    for number in range(rounds):
        for name, worker in workers.items():
            found[name].append(worker())
            print(f"{name}, round {number + 1}: {found[name][-1]}", file=sys.stderr, flush=True)
    return {name: {key: median(run[key] for run in runs) for key in runs[0]} for name, runs in found.items()}


def worker(*arguments: str | int | Path) -> dict[str, float]:
    """Run one measurement in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.worker", *map(str, arguments)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    found: dict[str, float] = json.loads(done.stdout)
    return found


# --------------------------------------------------------------------------------------------- rendering


def rendering(folder: Path, rounds: int) -> list[Row]:
    """(a) exposures to files, against a bare dump of the same objects and against Helm."""
    rows: list[Row] = []
    for controller in RENDERED:
        workers = {
            "ours": lambda name=controller: worker("render", name, SIZES[1], folder / "ours"),
            "bare": lambda name=controller: worker("bare", name, SIZES[1], folder / "bare"),
        }
        helm = find_helm()
        if helm:
            chart = folder / f"chart-{controller}"
            worker("chart", controller, SIZES[1], chart)
            workers["helm"] = lambda binary=helm, chart=chart: {"whole": template(binary, chart)}
        found = in_turns(rounds, workers)
        ours, bare = found["ours"]["seconds"], found["bare"]["seconds"]
        what = f"{SIZES[1]:,} exposures on {controller} ({found['ours']['objects']:,.0f} objects), description to files"
        against = f"{ours:.2f} s: {ours / bare:.1f} × a bare dump of the same objects ({bare:.2f} s)"
        if helm:
            against += f", {ours / found['helm']['whole']:.2f} × `helm template` ({found['helm']['whole']:.2f} s)"
        rows.append((what, against, "≤ 3 ×; faster than Helm"))
    growth = {size: in_turns(rounds, {str(size): lambda n=size: worker("render", RENDERED[0], n, folder / "ours")})
              for size in SIZES}  # fmt: skip
    each = ", ".join(f"{found[str(size)]['seconds'] / size * 1000:.2f} ms" for size, found in growth.items())
    sizes = ", ".join(f"{size:,}" for size in SIZES)
    return [*rows, (f"one exposure of {sizes} on {RENDERED[0]}, description to files", each, "linear")]


def find_helm() -> str | None:
    """Helm from PATH, or the one that the conformance tests built."""
    cache = Path(os.environ.get("ANYGRESS_RIG_CACHE") or Path.home() / ".cache/anygress-rig")
    built = sorted(path for path in cache.glob("helm-*/**/helm") if path.is_file() and os.access(path, os.X_OK))
    return shutil.which("helm") or (str(built[-1]) if built else None)


def template(helm: str, chart: Path) -> float:
    """How long ``helm template`` takes."""
    started = time.perf_counter()
    subprocess.run([helm, "template", "bench", chart], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


# --------------------------------------------------------------------------------------------- constructs


def constructs(folder: Path, rounds: int, apps: int) -> list[Row]:
    """(b) apps through cdk8s: ours, the same objects typed, cdk8s-plus in Python and in JavaScript, and the floor."""
    modules = unpack(folder / "node_modules")
    workers: dict[str, Callable[[], Mapping[str, float]]] = {
        way: lambda way=way: worker("construct", way, apps, folder / way)
        for way in ("exposed", "typed", "plus", "ready_made", "bare")
    }
    workers["javascript"] = lambda: javascript(modules, apps, folder / "javascript")
    found = in_turns(rounds, workers)
    ours = found["exposed"]
    said = {
        "typed": "the same objects as cdk8s-plus' typed ones",
        "plus": "the like with cdk8s-plus' Deployment, Service, Ingress, …",
    }
    rows = [
        (
            f"{apps} apps ({ours['objects']:,.0f} objects) in Python, App() to synth(), against {what}",
            faster(ours["construct"], found[way]["construct"]),
            "≥ 3 ×",
        )
        for way, what in said.items()
    ]
    runs = {way: sum(figures[phase] for phase in PHASES) for way, figures in found.items()}
    least = found["bare"]["import"] + found["bare"]["construct"] + found["ready_made"]["synth"]
    return [
        *rows,
        (
            f"{apps} apps, the whole run, against import, the same tree from ready-made data, and synth",
            f"{runs['exposed']:.2f} s against {runs['ready_made']:.2f} s: {runs['exposed'] / runs['ready_made']:.2f} ×",
            "≤ 1.3 ×",
        ),
        (
            f"{apps} apps, the whole run, against import, the tree without its objects, and synth",
            f"{runs['exposed']:.2f} s against {least:.2f} s: {runs['exposed'] / least:.2f} ×",
            "",
        ),
        (
            f"{apps} apps, the whole run, beside cdk8s-plus in Python and in JavaScript",
            f"{runs['exposed']:.2f} s; {runs['plus']:.2f} s; {runs['javascript']:.2f} s",
            "",
        ),
    ]


def faster(ours: float, theirs: float) -> str:
    """Two times, and how many times as fast the first is."""
    return f"{ours:.2f} s against {theirs:.2f} s: {theirs / ours:.1f} × as fast"


def unpack(modules: Path) -> Path:
    """The npm packages that the Python ones are made of: the same code on both sides."""
    for package, name in (
        ("constructs", "constructs"),
        ("cdk8s", "cdk8s"),
        ("cdk8s_plus_37", "cdk8s-plus-37"),
        ("anygress_kube.io.cert_manager", "anygress_kube_iocert-manager"),
    ):
        spec = find_spec(package)  # found, not imported: that would start Node here
        assert spec is not None
        assert spec.origin is not None
        (archive,) = (Path(spec.origin).parent / "_jsii").glob("*.tgz")
        with tarfile.open(archive) as tar:
            tar.extractall(modules / name, filter="data")
        (modules / name / "package").rename(modules / f"{name}.package")
        (modules / name).rmdir()
        (modules / f"{name}.package").rename(modules / name)
    return modules


def javascript(modules: Path, apps: int, outdir: Path) -> dict[str, float]:
    """The JavaScript program, once."""
    program = shutil.copy(Path(__file__).with_name("plus.js"), modules.parent / "plus.js")
    done = subprocess.run([node(), program, str(apps), outdir], stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def node() -> str:
    """The Node that jsii runs on."""
    import anygress  # noqa: F401  which chooses it

    return os.environ.get("JSII_NODE", "node")


def node_version() -> str:
    """Its version."""
    done = subprocess.run([node(), "--version"], stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout.strip().removeprefix("v")


# --------------------------------------------------------------------------------------------- cold starts


def cold(rounds: int) -> list[Row]:
    """(c) the command line and the import, from nothing."""
    anygress = Path(sys.executable).with_name("anygress")
    commands: dict[str, list[str | Path]] = {
        "nothing": [sys.executable, "-c", "pass"],
        "import": [sys.executable, "-c", "import anygress"],
        "shop": [anygress, "check", "apps/shop.yaml", "--controller", "traefik"],
        "platform": [anygress, "check", "apps/platform.yaml", "--controller", "traefik"],
    }
    workers = {name: lambda command=command: {"whole": process(command)} for name, command in commands.items()}
    found = {name: run["whole"] for name, run in in_turns(4 * rounds, workers).items()}
    imported = (found["import"] - found["nothing"]) * 1000
    hashed = "with a password to hash with bcrypt, which is slow on purpose"
    return [
        ("`anygress check apps/shop.yaml --controller traefik`, cold", f"{found['shop']:.2f} s", "≤ 0.15 s"),
        (f"the same of `apps/platform.yaml`, {hashed}", f"{found['platform']:.2f} s", ""),
        ("`import anygress` (Python itself apart; no Node)", f"{imported:.0f} ms", "≤ 30 ms"),
    ]


def process(command: list[Any]) -> float:
    """How long a command takes."""
    started = time.perf_counter()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
