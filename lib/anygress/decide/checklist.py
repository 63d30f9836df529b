"""What must hold in the cluster before an app is applied, to tick off: for one controller, from its report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anygress.decide.pipeline import rendering_of
from anygress.features.support import version_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from anygress.decide.report import Report
    from anygress.rendering.manifest import Manifest, PreconditionKind

_BUILT_IN = frozenset({"", "apps", "autoscaling", "batch", "networking.k8s.io", "policy", "rbac.authorization.k8s.io"})
"""The groups that every cluster has: https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/."""

_SECTIONS: Mapping[PreconditionKind, str] = {
    "crds": "Custom resources",
    "class": "Class",
    "entry-point": "Entry points",
    "flag": "The controller's configuration",
    "certificates": "Certificates",
    "dns": "DNS",
    "secret": "Secrets",
    "service": "Services",
    "network": "Network and load balancers",
}
_CLUSTER = "Objects of the cluster"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to make sure of; ``line`` is what makes it so, ``done`` says that the options confirm it.

    ``key`` is that of a precondition, by which options confirm it; None for what is no precondition.
    """

    text: str
    line: str | None = None
    done: bool = False
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """All of it for one controller, by what it is about."""

    controller: str
    version: str
    apps: tuple[str, ...]
    sections: Mapping[str, tuple[Item, ...]]


def checklist(report: Report) -> Checklist:
    """What to make sure of. Raises CannotExpose for a report with problems: then there is nothing to prepare."""
    rendering = rendering_of(report)
    every = (*rendering.drafts, *(found.manifest for found in rendering.cluster))
    found: dict[str, list[Item]] = {"Controller": [_version(report)]}
    found[_SECTIONS["crds"]] = list(_kinds(every))
    for kind, title in _SECTIONS.items():
        wanted = (one for one in report.distinct_preconditions if one.kind == kind)
        found.setdefault(title, []).extend(Item(text=p.text, line=p.line, done=p.confirmed, key=p.key) for p in wanted)
    found[_SECTIONS["dns"]] += [
        Item(text=f"a record for {record.name} has the address that this prints", line=record.address_command)
        for record in report.records
    ]
    found[_CLUSTER] = [Item(text=one.how_to_merge) for one in rendering.cluster]
    return Checklist(
        controller=report.controller.name,
        version=report.controller.at_version,
        apps=tuple(exposure.name for exposure in report.site.exposures),
        sections={title: tuple(items) for title, items in found.items() if items},
    )


def as_dict(found: Checklist) -> dict[str, Any]:
    """A checklist for JSON output."""
    return {
        "controller": found.controller,
        "version": found.version,
        "apps": list(found.apps),
        "sections": [
            {
                "title": title,
                "items": [{"key": item.key, "text": item.text, "line": item.line, "done": item.done} for item in items],
            }
            for title, items in found.sections.items()
        ],
    }


def _version(report: Report) -> Item:
    controller = report.controller
    since = (controller.stances[need.feature].since for need in report.needs)
    oldest = max((controller.oldest, *(version for version in since if version)), key=version_key)
    text = f"{controller.title} {controller.at_version} runs"
    if version_key(oldest) != version_key(controller.at_version):
        text += f"; for an older one, down to {oldest}, check again with -O version=…"
    return Item(text=text, done=controller.version is not None)


def _kinds(manifests: tuple[Manifest, ...]) -> Iterator[Item]:
    """The kinds that are not Kubernetes' own, by the version that they are written in."""
    found: dict[str, dict[str, None]] = {}
    for manifest in manifests:
        version = manifest["apiVersion"]
        group = version.partition("/")[0] if "/" in version else ""
        if group not in _BUILT_IN:
            found.setdefault(version, {})[manifest["kind"]] = None
    for version, kinds in sorted(found.items()):
        yield Item(text=f"the cluster serves {version}: {', '.join(sorted(kinds))}")
