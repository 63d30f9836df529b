"""An app put onto the rig: rendered for the running controller, with what a cluster would have beside it."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import yaml

from anygress.decide.omit import leave_out_of_all
from anygress.decide.pipeline import check
from anygress.decide.reading import parse_spec, read_spec
from anygress.description.exposure import Sidecar
from anygress.errors import InvalidSpec
from anygress.features.feature import Feature, resolve
from anygress.features.matching import choose
from tests.conformance.behaviour import FOLDER, METHODS
from tests.conformance.rig import until

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from anygress.controllers.base.controller import Controller
    from anygress.decide.report import Report
    from anygress.description.exposure import Exposure
    from anygress.errors import Problem
    from tests.conformance.behaviour import Behaviour, Step
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
        found = read_spec(PROJECT / behaviour.spec)
    else:
        chosen = behaviour.apps if numbers is None else [behaviour.apps[number] for number in numbers]
        found = parse_spec("\n---\n".join(chosen), name=f"{behaviour.name}.yaml", folder=FOLDER)
    if behaviour.fallback is None:
        return found
    fallback = Sidecar(features=behaviour.fallback)
    return tuple(replace(exposure, fallback=fallback) for exposure in found)


def exposures_on(
    behaviour: Behaviour, controller: str | None, numbers: list[int] | None = None
) -> tuple[Exposure, ...]:
    """The same, less what is left out on a controller."""
    exposures = exposures_of(behaviour, numbers)
    gone = behaviour.leave_out.get(controller or "")
    return leave_out_of_all(exposures, *gone.get("paths", ()), ports=gone.get("ports", ())) if gone else exposures


def report_of(behaviour: Behaviour, controller: Controller, numbers: list[int] | None = None) -> Report:
    """How the controller stands to the behaviour's apps."""
    with _ONE_AT_A_TIME:
        return _report_of(behaviour, controller, numbers)


def _report_of(behaviour: Behaviour, controller: Controller, numbers: list[int] | None) -> Report:
    own = replace(controller, **behaviour.options.get(controller.name, {}))
    return check(exposures_on(behaviour, controller.name, numbers), own)


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


#: What a workload is made of, whichever controller it is rendered for.
_WORKLOADS = frozenset({"ConfigMap", "Deployment", "NetworkPolicy", "Secret", "Service"})


def move(rig: Rig, behaviour: Behaviour, controller: Controller) -> None:
    """Apply what another controller's rendering says of the app itself, and take nothing away."""
    rendering = report_of(behaviour, controller).rendering
    assert rendering
    rig.apply(manifest for manifest in rendering.manifests if manifest["kind"] in _WORKLOADS)


def is_left_out(behaviour: Behaviour, controller: str, step: Step) -> bool:
    """Whether a step asks for a route that is left out on a controller, and that no other route answers there."""
    if not behaviour.leave_out.get(controller) or step.kind not in (*METHODS, "websocket", "upgrade"):
        return False
    path = unquote(urlsplit(step.value).path)
    whole, left = (
        choose([rule for exposure in found for rule in resolve(exposure)], path)
        for found in (exposures_of(behaviour), exposures_on(behaviour, controller))
    )
    return whole is not None and left is None


def take_away(rig: Rig, behaviour: Behaviour, controller: Controller) -> None:
    """Delete everything that a behaviour has deployed, and return when it is gone."""
    reports = [report_of(behaviour, controller, numbers) for numbers in behaviour.deployments]
    renderings = [report.rendering for report in reports if report.rendering]
    made = [item for each in renderings for item in (*each.manifests, *(found.manifest for found in each.cluster))]
    spaces = [item for item in behaviour.objects if item["kind"] == "Namespace"]
    spaces.append({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": behaviour.name}})
    names = {space["metadata"]["name"] for space in spaces}
    rig.delete(item for item in made if item["metadata"].get("namespace") not in names)
    rig.delete(spaces)
    for space in spaces:
        what = f"the end of namespace {space['metadata']['name']}"
        until(lambda space=space: rig.api.get(space) is None, what=what, timeout_seconds=120)  # type: ignore[misc]


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
    missing = {name: hosts for name, hosts in wanted.items() if hosts and name not in existing}
    return [rig.tls_secret(name, *hosts, namespace=behaviour.name) for name, hosts in missing.items()]


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


def reasons_of(
    exposures: Sequence[Exposure], controller: Controller, gone: Mapping[str, list[Any]], cannot_show: Iterable[str]
) -> dict[str, str | None]:
    """Why each path and port of `gone` is left out of an app; None for what nobody said could not be had.

    It is asked of the Report, with that one thing put back: the Report refuses it, or it may not stay where the rest is
    left out, or the features that come with it are among those that the rig cannot show.
    """
    with _ONE_AT_A_TIME:
        return _reasons_of(exposures, controller, gone, cannot_show)


def _reasons_of(
    exposures: Sequence[Exposure], controller: Controller, gone: Mapping[str, list[Any]], cannot_show: Iterable[str]
) -> dict[str, str | None]:
    entries = [("path", path) for path in gone.get("paths", ())] + [("port", port) for port in gone.get("ports", ())]
    least = _labels(check(_less(exposures, entries), controller))
    found: dict[str, str | None] = {}
    for entry in entries:
        others = [other for other in entries if other != entry]
        try:
            report = check(_less(exposures, others), controller)
        except InvalidSpec as opened:
            found[" ".join(map(str, entry))] = _first(opened.problems)
            continue
        hidden = sorted((_labels(report) - least) & set(cannot_show))
        declared = f"the rig cannot show it: {', '.join(hidden)}" if hidden else None
        found[" ".join(map(str, entry))] = _first(report.problems) or declared
    return found


def _first(problems: Sequence[Problem]) -> str | None:
    return f"{problems[0].code} {problems[0].topic}: {problems[0].reason}" if problems else None


def _less(exposures: Sequence[Exposure], entries: Iterable[tuple[str, Any]]) -> Sequence[Exposure]:
    gone = list(entries)
    paths = [value for kind, value in gone if kind == "path"]
    return leave_out_of_all(exposures, *paths, ports=[value for kind, value in gone if kind == "port"])


def _labels(report: Report) -> set[str]:
    return {need.feature.label for need in report.needs}
