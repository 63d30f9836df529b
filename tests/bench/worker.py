"""One measurement of the bench, in a process of its own: prints seconds as JSON. Each pays for its own imports."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def render(controller: str, count: str, folder: str) -> dict[str, float]:
    """Exposures to files, as `anygress render` does it."""
    from anygress.decide.pipeline import render as rendered
    from anygress.output.folder import write_folder
    from anygress.output.layout import layout_by_app
    from tests.bench.sample import mix

    rendered(mix(10), controller)
    exposures = mix(int(count))
    started = time.perf_counter()
    rendering = rendered(exposures, controller)
    write_folder(folder, layout_by_app(rendering))
    return {"seconds": time.perf_counter() - started, "objects": len(rendering.manifests)}


def bare(controller: str, count: str, folder: str) -> dict[str, float]:
    """The same objects, ready in memory, through the fastest emitter into the same files."""
    import ryaml

    files = _files(controller, int(count))
    started = time.perf_counter()
    for name, manifests in files.items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("---\n".join(map(ryaml.dumps, manifests)))
    return {"seconds": time.perf_counter() - started}


def chart(controller: str, count: str, folder: str) -> dict[str, float]:
    """Make a Helm chart of the same objects, in the same files, with nothing in it to evaluate."""
    import ryaml

    templates = Path(folder) / "templates"
    for name, manifests in _files(controller, int(count)).items():
        path = templates / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("---\n".join(map(ryaml.dumps, manifests)))
    (Path(folder) / "Chart.yaml").write_text("apiVersion: v2\nname: bench\nversion: 0.1.0\n")
    return {}


def _files(controller: str, count: int) -> Mapping[str, list[Any]]:
    """The objects of every file that ours writes."""
    import yaml

    from anygress.decide.pipeline import render as rendered
    from anygress.output.layout import layout_by_app
    from tests.bench.sample import mix

    files = layout_by_app(rendered(mix(count), controller))
    return {name: list(yaml.load_all(text, Loader=yaml.CSafeLoader)) for name, text in files.items()}


def construct(way: str, count: str, folder: str) -> dict[str, float]:
    """Apps through cdk8s, ten in a chart."""
    started = time.perf_counter()
    import anygress  # noqa: F401  first, since it chooses the Node
    from tests.bench import one_app

    imported = time.perf_counter()
    one_app.manifests("first")  # the template, which is no part of any way
    ready = time.perf_counter()
    app = one_app.cdk8s.App(outdir=folder)
    for number in range(int(count)):
        if number % 10 == 0:
            chart = one_app.cdk8s.Chart(app, f"team-{number}", namespace="shop")
        getattr(one_app, way)(chart, f"shop-{number}")
    constructed = time.perf_counter()
    app.synth()
    ended = time.perf_counter()
    phases = {"import": imported - started, "construct": constructed - ready, "synth": ended - constructed}
    return {**phases, "objects": len(one_app.manifests("first")) * int(count)}


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))
