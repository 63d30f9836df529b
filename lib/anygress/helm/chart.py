"""Helm charts whose values choose the controller.

The renderers say everything about a controller, and nothing here says it again: a template is found by rendering with
markers in the place of values (:mod:`templates`), the renderings of all controllers and choices are merged
(:mod:`merge`) and printed (:mod:`printer`), and what ``anygress check`` refuses, the chart refuses in the same words
(:mod:`checks`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anygress.controllers import names
from anygress.helm.checks import Checks
from anygress.helm.notes import Marked, notes
from anygress.helm.objects import Objects, named_services, static_file
from anygress.helm.readme import readme
from anygress.helm.templates import find_templates
from anygress.helm.texts import chart_yaml, connection_pod, helmignore
from anygress.helm.values import model_of
from anygress.helm.values_file import schema_text, values_schema, values_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from anygress.description.exposure import Exposure
    from anygress.rendering.manifest import Manifest


def chart_files(
    exposures: Iterable[Exposure],
    *,
    name: str,
    options: Mapping[str, Mapping[str, Any]] | None = None,
    version: str = "0.1.0",
    app_version: str | None = None,
    static: Iterable[Manifest] = (),
) -> dict[str, str]:
    """The files of a chart, by their paths in it.

    ``options`` are facts of the cluster by controller, the defaults of the chart's. ``static`` are other objects of the
    app's: they go into the chart as they are, in the release's namespace where they name the app's.
    The descriptions must be valid, in one namespace, and exposed by some controller: see
    :func:`anygress.helm.folder.write_chart`, which holds them to it.
    """
    apps, others = tuple(exposures), tuple(static)
    services = named_services(apps, others)
    model = model_of(apps, dict(options or {}), name=name, services=services)
    found = {controller: find_templates(model, controller) for controller in names()}
    checks, marked = Checks(name, model, found), Marked(model, found)
    files = {
        "Chart.yaml": chart_yaml(model, found, version=version, app_version=app_version),
        "README.md": readme(model, found),
        ".helmignore": helmignore(),
        "values.yaml": values_yaml(model, found),
        "values.schema.json": schema_text(values_schema(model, found)),
        "templates/_helpers.tpl": checks.helpers(),
        "templates/checks.yaml": checks.template(),
        "templates/NOTES.txt": notes(marked),
        "templates/tests/connection.yaml": connection_pod(marked),
        **Objects(name, model, found).files(),
    }
    if more := static_file([one for one in others if one not in services], model):
        files["templates/extra.yaml"] = more
    return files
