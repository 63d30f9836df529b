"""Gets custom resource definitions out of the pinned packages named in sources.yaml."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HERE = Path(__file__).parent

Definition = dict[str, Any]
"""A CustomResourceDefinition as YAML gives it."""


class SourceError(Exception):
    """A source does not hold what sources.yaml says."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """One upstream, and the definitions of the kinds wanted from it."""

    title: str
    origin: str
    version: str
    licence: str
    kinds: Mapping[str, list[str]]
    untyped: frozenset[str]
    definitions: list[Definition]


def read_sources() -> list[Source]:
    """Fetch everything sources.yaml names; needs `go` and installed npm packages."""
    spec = yaml.safe_load((HERE / "sources.yaml").read_text())
    return [
        *(_go_module(entry) for entry in spec["go_modules"]),
        *(_npm_package(entry) for entry in spec["npm_packages"]),
        *(_hand_written(entry) for entry in spec["hand_written"]),
    ]


def _go_module(entry: Mapping[str, Any]) -> Source:
    directory = _download_module(entry["module"], entry["version"], entry["sum"])
    found = {
        document["spec"]["names"]["kind"]: document
        for pattern in entry["files"]
        for path in sorted(directory.glob(pattern))
        for document in _definitions(path)
    }
    return _source(entry, origin=entry["module"], version=entry["version"], found=found)


def _download_module(module: str, version: str, checksum: str) -> Path:
    # Outside a module of our own, because one go.mod cannot hold two versions of the Gateway API.
    answer = json.loads(_output(["go", "mod", "download", "-json", f"{module}@{version}"], cwd=HERE))
    if answer["Sum"] != checksum:
        message = f"{module}@{version} has the sum {answer['Sum']}, sources.yaml says {checksum}"
        raise SourceError(message)
    return Path(answer["Dir"])


def _definitions(path: Path) -> Iterator[Definition]:
    for document in yaml.load_all(path.read_text(), Loader=yaml.CSafeLoader):
        if document and document.get("kind") == "CustomResourceDefinition":
            yield document


def _npm_package(entry: Mapping[str, Any]) -> Source:
    pinned = json.loads((HERE / "package.json").read_text())["dependencies"][entry["package"]]
    wanted = [
        (f"{_gke_group(kind)}/{version}/{kind}", kind)
        for kind, versions in entry["kinds"].items()
        for version in versions
    ]
    schemas = json.loads(_output(["node", entry["script"], *(path for path, _ in wanted)], cwd=HERE))
    additions = yaml.safe_load((HERE / entry["additions"]).read_text())
    found = {
        kind: _definition(
            group=_gke_group(kind),
            kind=kind,
            plural=_plural(kind),
            versions={path.split("/")[1]: _merge_patch(schemas[path], additions.get(kind, {}))},
        )
        for path, kind in wanted
    }
    return _source(entry, origin=entry["package"], version=pinned, found=found)


def _gke_group(kind: str) -> str:
    return "cloud.google.com" if kind == "BackendConfig" else "networking.gke.io"


def _plural(kind: str) -> str:
    lower = kind.lower()
    return f"{lower[:-1]}ies" if lower.endswith("y") else f"{lower}s"


def _merge_patch(target: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """RFC 7396, less the deletion that nothing here needs."""
    merged = dict(target)
    for key, value in patch.items():
        merged[key] = _merge_patch(merged.get(key, {}), value) if isinstance(value, dict) else value
    return merged


def _hand_written(entry: Mapping[str, Any]) -> Source:
    spec = yaml.safe_load((HERE / entry["file"]).read_text())
    found = {
        item["kind"]: _definition(
            group=spec["group"],
            kind=item["kind"],
            plural=item["plural"],
            versions={
                version: {"type": "object", "properties": {"spec": item["spec"]}, "required": ["spec"]}
                for version in item["versions"]
            },
        )
        for item in spec["kinds"]
    }
    entry = {**entry, "licence": "this project's"}
    return _source(entry, origin=f"tools/imports/{entry['file']}", version=entry["version"], found=found)


def _definition(*, group: str, kind: str, plural: str, versions: Mapping[str, dict[str, Any]]) -> Definition:
    """Wrap schemas in the definition their authors publish elsewhere, or never."""
    return {
        "metadata": {"name": f"{plural}.{group}"},
        "spec": {
            "group": group,
            "names": {"kind": kind, "plural": plural, "singular": kind.lower()},
            "scope": "Namespaced",
            "versions": [
                {"name": name, "served": True, "storage": index == 0, "schema": {"openAPIV3Schema": schema}}
                for index, (name, schema) in enumerate(versions.items())
            ],
        },
    }


def _source(entry: Mapping[str, Any], *, origin: str, version: str, found: Mapping[str, Definition]) -> Source:
    missing = sorted(entry["kinds"].keys() - found.keys())
    if missing:
        message = f"{origin} {version} has no {', '.join(missing)}"
        raise SourceError(message)
    return Source(
        title=entry["title"],
        origin=origin,
        version=version,
        licence=entry["licence"],
        kinds=entry["kinds"],
        untyped=frozenset(entry.get("untyped", ())),
        definitions=[found[kind] for kind in entry["kinds"]],
    )


def _output(command: list[str], *, cwd: Path) -> str:

    return subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.PIPE, text=True).stdout  # noqa: S603
