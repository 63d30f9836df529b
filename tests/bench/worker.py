"""One measurement of the bench, in a process of its own: prints seconds as JSON."""

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
    from anygress.compile import render as rendered  # noqa: PLC0415  each measurement pays for its own imports
    from anygress.writers.folder import write_folder  # noqa: PLC0415  likewise
    from anygress.writers.layout import layout_by_app  # noqa: PLC0415  likewise
    from tests.bench.sample import mix  # noqa: PLC0415  likewise

    rendered(mix(10), controller)
    exposures = mix(int(count))
    started = time.perf_counter()
    rendering = rendered(exposures, controller)
    write_folder(folder, layout_by_app(rendering))
    return {"seconds": time.perf_counter() - started, "objects": len(rendering.manifests)}


def bare(controller: str, count: str, folder: str) -> dict[str, float]:
    """The same objects, ready in memory, through the fastest emitter into the same files."""
    import ryaml  # noqa: PLC0415  as above

    files = _files(controller, int(count))
    started = time.perf_counter()
    for name, manifests in files.items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("---\n".join(map(ryaml.dumps, manifests)))
    return {"seconds": time.perf_counter() - started}


def chart(controller: str, count: str, folder: str) -> dict[str, float]:
    """Make a Helm chart of the same objects, in the same files, with nothing in it to evaluate."""
    import ryaml  # noqa: PLC0415  as above

    templates = Path(folder) / "templates"
    for name, manifests in _files(controller, int(count)).items():
        path = templates / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("---\n".join(map(ryaml.dumps, manifests)))
    (Path(folder) / "Chart.yaml").write_text("apiVersion: v2\nname: bench\nversion: 0.1.0\n")
    return {}


def _files(controller: str, count: int) -> Mapping[str, list[Any]]:
    """The objects of every file that ours writes."""
    import yaml  # noqa: PLC0415  as above
    from anygress.compile import render as rendered  # noqa: PLC0415  as above
    from anygress.writers.layout import layout_by_app  # noqa: PLC0415  as above
    from tests.bench.sample import mix  # noqa: PLC0415  as above

    files = layout_by_app(rendered(mix(count), controller))
    return {name: list(yaml.load_all(text, Loader=yaml.CSafeLoader)) for name, text in files.items()}


def construct(way: str, count: str, folder: str) -> dict[str, float]:
    """Apps through cdk8s, each in a chart of its own."""
    started = time.perf_counter()
    import anygress  # noqa: F401, I001, PLC0415  first, since it chooses the Node
    import cdk8s  # noqa: PLC0415  as above
    from tests.bench import one_app  # noqa: PLC0415  as above

    imported = time.perf_counter()
    one_app.manifests("first")  # the template, which is no part of any way
    ready = time.perf_counter()
    app = cdk8s.App(outdir=folder)
    for number in range(int(count)):
        name = f"shop-{number}"
        getattr(one_app, way)(cdk8s.Chart(app, name, namespace="shop"), name)
    constructed = time.perf_counter()
    app.synth()
    ended = time.perf_counter()
    phases = {"import": imported - started, "construct": constructed - ready, "synth": ended - constructed}
    return {**phases, "objects": len(one_app.manifests("first")) * int(count)}


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))
