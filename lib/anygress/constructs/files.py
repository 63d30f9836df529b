"""Writes a cdk8s app as ``App.synth()`` would, with what that leaves out: Secrets apart and private, all or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from anygress.constructs.web_app import ClusterChart, SecretsChart
from anygress.output.folder import write_folder
from anygress.output.layout import SECRETS_FILE, cluster_file, manifests_file, secrets_file

if TYPE_CHECKING:
    import os

    import cdk8s

    from anygress.rendering.manifest import Manifest


def synth(app: cdk8s.App, directory: str | os.PathLike[str] | None = None, *, force: bool = False) -> Path:
    """Write every chart of an app: ``<chart>.yaml``, ``secrets.yaml`` (mode 0600), ``cluster/<kind>-<name>.yaml``.

    Written to a temporary folder and swapped in, so that an interrupted run leaves what was there.
    ``directory`` defaults to the App's output folder (``CDK8S_OUTDIR`` under the cdk8s CLI). Returns it.
    ``force`` replaces what is there whatever it is. Raises what cdk8s' own validations raise, and what
    :func:`anygress.output.folder.write_folder` does for a folder with other files, or with files that were changed.
    """
    target = Path(directory or app.outdir)
    refuse_invalid(app)
    write_folder(target, _files(app), force=force)
    return target


def refuse_invalid(app: cdk8s.App) -> None:
    """Raise ValueError with what cdk8s' own validations find."""
    errors = [
        f"{construct.node.path}: {error}" for construct in app.node.find_all() for error in construct.node.validate()
    ]
    if errors:
        raise ValueError("the app is not valid:\n  " + "\n  ".join(errors))


def _files(app: cdk8s.App) -> dict[str, str]:
    files: dict[str, str] = {}
    secrets: list[Manifest] = []
    for chart in app.charts:
        manifests: list[Any] = chart.to_json()
        if isinstance(chart, SecretsChart):
            secrets += manifests
        elif isinstance(chart, ClusterChart):
            files |= dict(map(cluster_file, manifests))
        elif manifests:
            files[f"{chart.node.path.replace('/', '-')}.yaml"] = manifests_file(manifests)
    if secrets:
        files[SECRETS_FILE] = secrets_file(secrets)
    return files
