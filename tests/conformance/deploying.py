"""An app put onto the rig: rendered for the running controller, with what a cluster would have beside it."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from anygress.compile import check
from anygress.features import Feature
from anygress.leaving_out import leave_out_of_all
from anygress.readers.spec import parse_spec, read_spec
from tests.conformance.behaviour import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from anygress.check import Report
    from anygress.controllers._controller import Controller
    from anygress.exposure import Exposure
    from tests.conformance.behaviour import Behaviour
    from tests.conformance.rig import Manifest, Rig

PROJECT = Path(__file__).parents[2]
_SCHEMAS = PROJECT / "imports" / "schemas"
#: Definitions of controllers that do not run here, but whose objects are rendered beside those that do.
ALWAYS = ("cert-manager.io",)
#: The hashing library loads its parts when they are first used, and not for two threads at once.
_ONE_AT_A_TIME = threading.Lock()


def install_schemas(rig: Rig, groups: Iterable[str] = ALWAYS) -> None:
    """Install pinned definitions of imports/schemas; those that the controller brought itself stay."""
    for group in groups:
        rig.api.install(yaml.load_all((_SCHEMAS / f"{group}.yaml").read_text(), Loader=yaml.CSafeLoader))


def exposures_of(behaviour: Behaviour, numbers: list[int] | None = None) -> tuple[Exposure, ...]:
    """The apps of a behaviour, or some of them."""
    if behaviour.spec:
        return read_spec(PROJECT / behaviour.spec)
    chosen = behaviour.apps if numbers is None else [behaviour.apps[number] for number in numbers]
    return parse_spec("\n---\n".join(chosen), name=f"{behaviour.name}.yaml", folder=FOLDER)


def report_of(behaviour: Behaviour, controller: Controller, numbers: list[int] | None = None) -> Report:
    """How the controller stands to the behaviour's apps."""
    with _ONE_AT_A_TIME:
        return _report_of(behaviour, controller, numbers)


def _report_of(behaviour: Behaviour, controller: Controller, numbers: list[int] | None) -> Report:
    exposures = exposures_of(behaviour, numbers)
    if gone := behaviour.leave_out.get(controller.name):
        exposures = leave_out_of_all(exposures, *gone.get("paths", ()), ports=gone.get("ports", ()))
    return check(exposures, controller)


def deploy(rig: Rig, behaviour: Behaviour, report: Report) -> list[Manifest]:
    """Apply what was rendered, and take away what an earlier deployment of the same behaviour left."""
    rendering = report.rendering
    assert rendering
    rig.namespace(behaviour.name)
    beside = [
        {**manifest, "metadata": {"namespace": behaviour.name, **manifest["metadata"]}}
        for manifest in behaviour.objects
    ]
    rig.apply(beside)
    rig.apply(certificates(rig, behaviour, rendering.manifests))
    rig.apply(item.manifest for item in rendering.cluster if _namespace_exists(rig, item.manifest))
    rig.apply(rendering.manifests)
    for patch in rendering.service_patches:
        service = {"apiVersion": "v1", "kind": "Service", "metadata": {"name": patch.name, "namespace": behaviour.name}}
        body = {"metadata": {"annotations": dict(patch.annotations)}}
        rig.api.call("PATCH", rig.api.path(service), body, kind="application/merge-patch+json")
    return list(rendering.manifests)


def _namespace_exists(rig: Rig, manifest: Manifest) -> bool:
    namespace = manifest["metadata"].get("namespace")
    wanted = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": namespace}}
    return namespace is None or rig.api.get(wanted) is not None


def certificates(rig: Rig, behaviour: Behaviour, manifests: Iterable[Manifest]) -> list[Manifest]:
    """The Secrets with certificates: those the behaviour says are there, and those cert-manager would make.

    cert-manager does not run here: the rig's own authority issues what it would be asked for.
    """
    wanted: dict[str, list[str]] = dict(behaviour.certificates)
    for manifest in manifests:
        for secret, hosts in _asked(manifest):
            wanted.setdefault(secret, hosts)
    existing = {secret["metadata"]["name"] for secret in rig.api.every("v1", "Secret", namespace=behaviour.name)}
    return [
        rig.tls_secret(name, *hosts, namespace=behaviour.name) for name, hosts in wanted.items() if name not in existing
    ]


def _asked(manifest: Manifest) -> list[tuple[str, list[str]]]:
    spec: dict[str, Any] = manifest.get("spec", {})
    if manifest["kind"] == "Certificate":
        return [(spec["secretName"], spec["dnsNames"])]
    if manifest["kind"] == "Ingress":
        return [(tls["secretName"], tls["hosts"]) for tls in spec.get("tls", ()) if "secretName" in tls]
    return []


def disagreements(report: Report) -> list[str]:
    """Refusals that the matrix does not explain: a feature refused that the controller's table says it has."""
    by_code = {feature.code: feature for feature in Feature}
    found = []
    for problem in report.problems:
        feature = by_code.get(problem.code)
        if feature and report.controller.stance(feature).verdict in {"native", "built_in"}:
            found.append(f"{problem.code} refuses {feature.label}, which the table calls native")
    return found
