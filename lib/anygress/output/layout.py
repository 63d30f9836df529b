"""What is in which file, the same for the command line and for constructs.

``<app>.yaml``, ``secrets.yaml`` apart from it, and one file for each object of the cluster, with its head saying how
to merge it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from anygress.output.yaml import dump
from anygress.rendering.manifest import how_to_merge

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from anygress.rendering.manifest import Manifest, Rendering

SECRETS_FILE = "secrets.yaml"
_SECRETS_HEAD = "holds password hashes: keep it out of version control"


def layout(name: str, rendering: Rendering) -> dict[str, str]:
    """Every file of a rendering by its relative path; ``name`` is the app's."""
    files = {f"{name}.yaml": manifests_file(rendering.public)} if rendering.public else {}
    if rendering.secrets:
        files[SECRETS_FILE] = secrets_file(rendering.secrets)
    files |= dict(cluster_file(found.manifest) for found in rendering.cluster)
    return files


def layout_by_app(rendering: Rendering) -> dict[str, str]:
    """As :func:`layout`, with a file for each app of a rendering, named by the label that its objects carry."""
    apps: dict[str, list[Manifest]] = {}
    for manifest in rendering.public:
        apps.setdefault(manifest["metadata"]["labels"]["app.kubernetes.io/instance"], []).append(manifest)
    rest = replace(rendering, drafts=tuple(one for one in rendering.drafts if one["kind"] == "Secret"))
    return {f"{name}.yaml": manifests_file(found) for name, found in apps.items()} | layout("", rest)


def manifests_file(manifests: Iterable[Mapping[str, object]]) -> str:
    """The objects of an app."""
    return dump(manifests)


def secrets_file(manifests: Iterable[Mapping[str, object]]) -> str:
    """The Secrets of an app, under a line that says where they do not belong."""
    return _comment(_SECRETS_HEAD) + dump(manifests)


def cluster_file(manifest: Manifest) -> tuple[str, str]:
    """The path and text of an object that belongs to the cluster."""
    path = f"cluster/{manifest['kind'].lower()}-{manifest['metadata']['name']}.yaml"
    return path, _comment(how_to_merge(manifest)) + dump([manifest])


def _comment(text: str) -> str:
    return "".join(f"# {line}\n" for line in text.splitlines())
