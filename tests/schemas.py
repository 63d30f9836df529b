"""The strict schema of every kind: Kubernetes' own, and those of imports/schemas. Unknown fields fail."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import kubernetes_validate
import kubernetes_validate.utils
import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

_FOLDER = Path(__file__).parents[1] / "imports" / "schemas"
KUBERNETES = ("1.31", "1.37")
"""Both ends of what is supported."""

# It would read its definitions, a megabyte of JSON, anew for every object.
kubernetes_validate.utils.schema_contents = cache(kubernetes_validate.utils.schema_contents)


def rejections(manifest: Mapping[str, Any]) -> list[str]:
    """Why the API server would not take an object; empty when it would."""
    validator = _custom(manifest["apiVersion"], manifest["kind"])
    if validator is None:
        return [text for version in KUBERNETES for text in _core_rejections(manifest, version)]
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(manifest)]


def _core_rejections(manifest: Mapping[str, Any], version: str) -> list[str]:
    try:
        kubernetes_validate.validate(manifest, version, strict=True)
    except kubernetes_validate.ValidationError as error:
        return [f"{version}: {'.'.join(map(str, error.path))}: {error.message}"]
    return []


@cache
def _custom(api_version: str, kind: str) -> jsonschema.Draft202012Validator | None:
    schema = _schemas().get((api_version, kind))
    return None if schema is None else jsonschema.Draft202012Validator(schema)


@cache
def _schemas() -> dict[tuple[str, str], dict[str, Any]]:
    found = {}
    for path in sorted(_FOLDER.glob("*.yaml")):
        for crd in yaml.load_all(path.read_text(), Loader=yaml.CSafeLoader):
            spec = crd["spec"]
            for version in spec["versions"]:
                schema = _closed(version["schema"]["openAPIV3Schema"])
                properties = schema.setdefault("properties", {})
                properties.update({"apiVersion": {"type": "string"}, "kind": {"type": "string"}})
                properties["metadata"] = {"type": "object"}
                found[f"{spec['group']}/{version['name']}", spec["names"]["kind"]] = schema
    return found


def _closed(schema: Any) -> Any:
    """The schema with every object closed that the API server prunes, and int-or-string as JSON Schema says it."""
    if isinstance(schema, list):
        return [_closed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {key: _closed(value) for key, value in schema.items()}
    if closed.pop("x-kubernetes-int-or-string", False):
        closed = {
            **{k: v for k, v in closed.items() if k not in ("type", "anyOf", "pattern")},
            "type": ["integer", "string"],
        }
    keeps = closed.pop("x-kubernetes-preserve-unknown-fields", False)
    if isinstance(closed.get("properties"), dict) and "additionalProperties" not in closed and not keeps:
        closed["additionalProperties"] = False
    if closed.pop("nullable", False) and "type" in closed:
        closed["type"] = [closed["type"], "null"]
    return closed
