"""Every object of every case and app, for all controllers, asked of the real API server: would it be taken?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anygress.controllers import find, names
from anygress.decide.pipeline import check
from anygress.decide.reading import read_spec
from tests.conformance.build import Store
from tests.conformance.deploying import PROJECT, install_schemas
from tests.conformance.rig import Rig

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.conformance.rig import Manifest

#: Groups of controllers that do not run here: pinned schemas, published ones and (F5's) one written by hand.
_PINNED = (
    "cert-manager.io", "cloud.google.com", "networking.gke.io", "networking.istio.io", "security.istio.io",
    "k8s.nginx.org",
)  # fmt: skip
_FROM_SOURCE = ("traefik-crds", "envoy-gateway", "istio")
#: Checked against a schema of our own alone, which proves less.
SELF_CHECKED = ("f5-nginx",)

PARTS = ("kubernetes", *_FROM_SOURCE)


def measure_schemas(say: Callable[[str], None]) -> dict[str, Any]:
    """How many objects each controller's renderings have, and which of them would be rejected."""
    found: dict[str, Any] = {}
    with Rig() as rig:
        for part in _FROM_SOURCE:
            rig.api.install(Store.default().crds(part))
        install_schemas(rig, _PINNED)
        for controller in names():
            objects = [manifest for _, manifests in _renderings(controller) for manifest in manifests]
            for namespace in {manifest["metadata"].get("namespace") for manifest in objects} - {None}:
                rig.namespace(namespace)
            rejections = rig.dry_run(objects)
            found[controller] = {
                "objects": len(objects),
                "self_checked": controller in SELF_CHECKED,
                "rejected": [f"{each.kind} {each.name}: {each.message}" for each in rejections],
                "misspelt_is_rejected": _misspelt_is_rejected(rig, objects),
            }
            say(f"{controller}: {len(objects)} objects, {len(rejections)} rejected")
    return found


def _renderings(controller: str) -> Iterator[tuple[str, list[Manifest]]]:
    """Each case and app that the controller accepts, with everything it becomes."""
    for path in sorted([*(PROJECT / "tests" / "cases").glob("*.yaml"), *(PROJECT / "apps").glob("*.yaml")]):
        report = check(read_spec(path), find(controller)())
        if report.rendering:
            yield path.stem, [*report.rendering.manifests, *(item.manifest for item in report.rendering.cluster)]


def _misspelt_is_rejected(rig: Rig, objects: list[Manifest]) -> bool:
    """The same question with a field misspelt, of one object of each kind: none may be taken."""
    kinds = {manifest["kind"]: manifest for manifest in objects if "spec" in manifest}
    wrong = [{**manifest, "spec": {**manifest["spec"], "misspelt": "x"}} for manifest in kinds.values()]
    return len(rig.dry_run(wrong)) == len(wrong)
