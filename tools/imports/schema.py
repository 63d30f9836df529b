"""Cuts custom resource definitions down to what a strict check and typed classes need."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tools.imports.fetch import Definition, Source

# All that decides whether a manifest is valid. Left out: prose (description, title, examples) and CEL rules, which
# only an API server runs.
_CONSTRAINTS = frozenset(
    """
    type format enum nullable default required pattern
    minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
    minLength maxLength minItems maxItems uniqueItems minProperties maxProperties
    x-kubernetes-int-or-string x-kubernetes-preserve-unknown-fields x-kubernetes-embedded-resource
    x-kubernetes-list-type x-kubernetes-list-map-keys x-kubernetes-map-type
    """.split()  # noqa: SIM905 - 25 quoted lines read worse
)
_SUBSCHEMAS = frozenset({"items", "additionalProperties", "not"})
_SUBSCHEMA_LISTS = frozenset({"allOf", "anyOf", "oneOf"})

# What the classes are made from. Enums, dates and int-or-string become plain values: jsii would turn them into enum
# members, datetimes and objects that live in Node and cost a call each, so that a manifest could not be handed over
# as it is. The strict check on imports/schemas/ still refuses a wrong value.
_TYPED = frozenset({"type", "nullable", "required", "items", "properties", "additionalProperties"})


class NameClashError(Exception):
    """Two fields of an object would get one name in the generated class, and one of them would be lost."""


def stripped(definition: Definition) -> Definition:
    """The definition with its served versions and their constraints, and without prose and status."""
    spec = definition["spec"]
    names = spec["names"]
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": definition["metadata"]["name"]},
        "spec": {
            "group": spec["group"],
            "names": {key: names[key] for key in ("kind", "plural", "singular") if key in names},
            "scope": spec["scope"],
            "versions": [
                {
                    "name": version["name"],
                    "served": True,
                    "storage": version["storage"],
                    "schema": {"openAPIV3Schema": _root(version["schema"]["openAPIV3Schema"])},
                }
                for version in spec["versions"]
                if version["served"]
            ],
        },
    }


def _root(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema of a whole object. Controllers write the status, so what we render has none."""
    root = _constraints(schema)
    fields = {name: field for name, field in root.get("properties", {}).items() if name != "status"}
    head = {"apiVersion": {"type": "string"}, "kind": {"type": "string"}, "metadata": {"type": "object"}}
    root["properties"] = {**head, **fields}
    if "required" in root:
        root["required"] = [name for name in root["required"] if name != "status"]
    return root


def _constraints(schema: Mapping[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for key, value in schema.items():
        if key in _CONSTRAINTS:
            kept[key] = value
        elif key == "properties":
            kept[key] = {name: _constraints(field) for name, field in value.items()}
        elif key in _SUBSCHEMAS:
            kept[key] = _constraints(value) if isinstance(value, dict) else value
        elif key in _SUBSCHEMA_LISTS:
            kept[key] = [_constraints(option) for option in value]
    return kept


def by_group(sources: Iterable[Source]) -> dict[str, list[Definition]]:
    """Stripped definitions per API group; versions of one kind from several sources are joined."""
    kinds: dict[tuple[str, str], Definition] = {}
    for source in sources:
        for definition in map(stripped, source.definitions):
            joined = kinds.setdefault(_key(definition), definition)
            if joined is not definition:
                _join(joined, definition, wanted=source.kinds[definition["spec"]["names"]["kind"]])
    groups: dict[str, list[Definition]] = {}
    for (group, _), definition in sorted(kinds.items()):
        groups.setdefault(group, []).append(definition)
    return groups


def _key(definition: Definition) -> tuple[str, str]:
    return definition["spec"]["group"], definition["spec"]["names"]["kind"]


def _join(into: Definition, definition: Definition, *, wanted: list[str]) -> None:
    added = [version for version in definition["spec"]["versions"] if version["name"] in wanted]
    # A definition has one storage version, and the first source's is it.
    into["spec"]["versions"] += [{**version, "storage": False} for version in added]


def typed_groups(sources: Iterable[Source], groups: Mapping[str, list[Definition]]) -> dict[str, list[Definition]]:
    """The definitions the classes are made from: the versions that sources.yaml lists, the first of them unsuffixed."""
    versions: dict[tuple[str, str], list[str]] = {}
    untyped: dict[tuple[str, str], frozenset[str]] = {}
    for source in sources:
        for key in map(_key, source.definitions):
            versions.setdefault(key, []).extend(source.kinds[key[1]])
            untyped[key] = source.untyped
    return {
        group: [_typed(definition, versions[_key(definition)], untyped[_key(definition)]) for definition in definitions]
        for group, definitions in groups.items()
    }


def _typed(definition: Definition, versions: list[str], untyped: frozenset[str]) -> Definition:
    spec = definition["spec"]
    schemas = {version["name"]: version["schema"]["openAPIV3Schema"] for version in spec["versions"]}
    chosen = [
        {
            "name": name,
            "served": True,
            "storage": name == versions[0],
            "schema": {"openAPIV3Schema": _types(schemas[name], untyped)},
        }
        for name in versions
    ]
    return {**definition, "spec": {**spec, "versions": chosen}}


def _types(schema: Mapping[str, Any], untyped: frozenset[str]) -> dict[str, Any]:
    if "x-kubernetes-int-or-string" in schema or "x-kubernetes-preserve-unknown-fields" in schema:
        return {}  # "any": a struct would drop the fields it does not know.
    kept = {key: value for key, value in schema.items() if key in _TYPED}
    if "properties" in kept:
        kept["properties"] = {
            name: {} if name in untyped else _types(field, untyped)
            for name, field in _distinct(kept["properties"]).items()
        }
    for key in ("items", "additionalProperties"):
        if isinstance(kept.get(key), dict):
            kept[key] = _types(kept[key], untyped)
    return kept


def _distinct(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields less old spellings: Istio takes mirrorPercent as mirror_percent too."""
    kept = {name: field for name, field in fields.items() if "_" not in name or _camel(name) not in fields}
    # jsii names are camelCase; whatever the exact rule, names that differ in letters and digits stay apart.
    counts = Counter(re.sub(r"[^a-z0-9]", "", name.lower()) for name in kept)
    clashes = sorted(name for name, count in counts.items() if count > 1)
    if clashes:
        message = f"several fields are called {', '.join(clashes)}"
        raise NameClashError(message)
    return kept


def _camel(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(word.capitalize() for word in tail)
