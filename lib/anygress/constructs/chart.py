"""Writes a cdk8s app as a Helm chart whose values choose the controller."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

from anygress.constructs._known import known_of
from anygress.constructs.files import refuse_invalid
from anygress.errors import InvalidSpec, Problem
from anygress.helm.folder import chart_name, problems_of, reports_of, write_chart

if TYPE_CHECKING:
    import os
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    import cdk8s

    from anygress.constructs._known import Known
    from anygress.controllers.base.controller import Controller
    from anygress.rendering.manifest import Manifest

_CODE = "E134"


def helm_chart(
    app: cdk8s.App,
    directory: str | os.PathLike[str],
    *,
    name: str | None = None,
    version: str = "0.1.0",
    app_version: str | None = None,
    force: bool = False,
) -> Path:
    """Write an app as a Helm chart: what its constructs expose, for every controller that can, and its other objects.

    The constructs' own keywords are the defaults of the chart's values, and the controllers they were made for give
    the defaults of those controllers' options. Objects of other constructs go into the chart as they are, in the
    release's namespace where they name the app's. Namespaces do not, with a warning: Helm makes the release's
    (``--create-namespace``).

    ``name`` is the app's unless given, or the folder's where several are exposed. ``directory`` is replaced when it
    holds a chart that was written here and not changed since; ``force`` replaces whatever is there. Returns it.

    Raises InvalidSpec, with every problem, for what a chart cannot hold: apps in several namespaces, one controller
    with different options, a Secret (it would be on disk in plain text), an object of a construct that was changed
    afterwards. Raises CannotExpose when no controller can do all of it together, FileExistsError for a folder with
    anything else in it, and what cdk8s' own validations raise.
    """
    refuse_invalid(app)
    known = known_of(app)
    called = chart_name(known.exposures, directory) if name is None else name
    manifests: list[Any] = [manifest for chart in app.charts for manifest in chart.to_json()]
    others = [manifest for manifest in manifests if known.manifest_of(manifest) is None]
    problems = [
        *_nothing_exposed(known),
        *_different_options(known.controllers),
        *_changed(manifests, known),
        *(_secret(manifest) for manifest in others if (manifest["apiVersion"], manifest["kind"]) == ("v1", "Secret")),
        *(problems_of(known.exposures, called, version) if known.exposures else ()),
    ]
    if problems:
        raise InvalidSpec("this app cannot be a chart", problems)
    options = {controller.name: controller.options() for controller in known.controllers}
    wanted = _wanted(known, options)
    namespaces = [manifest for manifest in others if (manifest["apiVersion"], manifest["kind"]) == ("v1", "Namespace")]
    written = write_chart(
        directory,
        known.exposures,
        name=called,
        version=version,
        app_version=app_version,
        options=options,
        static=[_as_handed_over(manifest, wanted) for manifest in others if manifest not in namespaces],
        force=force,
    )
    for namespace in namespaces:
        warnings.warn(_left_out(namespace), stacklevel=2)
    return written.folder


def _nothing_exposed(known: Known) -> Iterator[Problem]:
    if not known.exposures:
        yield Problem(
            code=_CODE, topic="chart", where="app", reason="nothing is exposed in this app",
            hint="make an ExposedWebApp in it; for other charts there is `cdk8s synth --format helm`",
        )  # fmt: skip


def _different_options(controllers: Iterable[Controller]) -> Iterator[Problem]:
    first: dict[str, Controller] = {}
    for controller in controllers:
        one = first.setdefault(controller.name, controller)
        given, other = one.options(), controller.options()
        for option in sorted(key for key in given.keys() | other.keys() if given.get(key) != other.get(key)):
            values = " and ".join(repr(getattr(each, option)) for each in (one, controller))
            yield Problem(
                code=_CODE, topic="chart-options", where="controller",
                reason=f"a chart has one value for an option of {one.name}, and {option} is {values}",
                hint="give every construct the same, or make an App of each",
            )  # fmt: skip


def _changed(manifests: Iterable[Manifest], known: Known) -> Iterator[Problem]:
    """What was changed on the objects of constructs after they were made would be lost: the chart renders them anew."""
    found = list(manifests)
    for manifest in found:
        made = known.manifest_of(manifest)
        if made is not None and manifest != made:
            fields = ", ".join(_differing(made, manifest))
            yield _lost(manifest, f"{fields} was changed after it was made")
    for manifest in known.missing(found):
        yield _lost(manifest, "it was renamed or taken away after it was made")


def _differing(made: Any, now: Any, at: str = "") -> Iterator[str]:
    """The paths at which two objects differ."""
    if not (isinstance(made, dict) and isinstance(now, dict)):
        yield at
        return
    for key in sorted(made.keys() | now.keys()):
        if made.get(key) != now.get(key):
            yield from _differing(made.get(key), now.get(key), f"{at}.{key}" if at else key)


def _lost(manifest: Manifest, what: str) -> Problem:
    return Problem(
        code=_CODE, topic="chart-changed", where=f"{manifest['kind']} {manifest['metadata']['name']}",
        reason=f"{what}, and a chart renders it anew for each controller",
        hint="say it with the construct's keywords (annotations=, …), or in the values when the chart is installed",
    )  # fmt: skip


def _secret(manifest: Manifest) -> Problem:
    return Problem(
        code=_CODE, topic="chart-secret", where=f"Secret {manifest['metadata']['name']}",
        reason="a Secret in a chart is on disk, and wherever the chart goes, in plain text",
        hint="make it beside the chart (kubectl create secret …, or an App of its own) and name it here",
    )  # fmt: skip


def _as_handed_over(manifest: Manifest, wanted: Mapping[tuple[str, str | None], Collection[str]]) -> Manifest:
    """A Service without the annotations that constructs put on it: a chart puts on those of the chosen controller."""
    metadata = manifest["metadata"]
    keys = wanted.get((metadata["name"], metadata.get("namespace")), ())
    if manifest["kind"] != "Service" or not keys:
        return manifest
    kept = {key: text for key, text in metadata.get("annotations", {}).items() if key not in keys}
    bare = {key: value for key, value in metadata.items() if key != "annotations"}
    return {**manifest, "metadata": {**bare, **({"annotations": kept} if kept else {})}}


def _wanted(known: Known, options: Mapping[str, Mapping[str, Any]]) -> dict[tuple[str, str | None], set[str]]:
    """The keys of annotations that some controller wants on each Service."""
    wanted: dict[tuple[str, str | None], set[str]] = {}
    for report in reports_of(known.exposures, options) if known.handed_over else ():
        for patch in report.rendering.service_patches if report.rendering else ():
            wanted.setdefault((patch.name, patch.namespace), set()).update(patch.annotations)
    return wanted


def _left_out(namespace: Manifest) -> str:
    metadata = namespace["metadata"]
    lost = [key for key in ("labels", "annotations") if metadata.get(key)]
    without = f", without its {' and '.join(lost)}" if lost else ""
    return f"Namespace {metadata['name']} is not in the chart: helm install --create-namespace makes it{without}"
