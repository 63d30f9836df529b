"""values.yaml and values.schema.json: the values of a chart as people read and change them, and what holds them."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING, Any

from anygress.helm.listing import Value, able, passwords_of, reasons, section, values_of
from anygress.helm.values import CONTROLLER
from anygress.output.yaml import dump

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from anygress.helm.holes import Key
    from anygress.helm.listing import FoundBy
    from anygress.helm.values import Model

_WIDTH = 100
_DRAFT = "http://json-schema.org/draft-07/schema#"
"""What Helm 3 and 4 and editors read alike."""

Tree = dict[str, "Value | Tree"]


def _tree(values: Iterable[Value]) -> Tree:
    found: Tree = {}
    for value in values:
        at: Any = found
        for part in value.key[:-1]:
            at = at.setdefault(part, {})
        at[value.key[-1]] = value
    return found


# --------------------------------------------------------------------------------------------- values.yaml


def values_yaml(model: Model, found: FoundBy) -> str:
    """The text of values.yaml: every value as it is in the description, under a comment about it.

    There is no password, hash or Secret's content in it.
    """
    users = [".".join((*choice.key, "users")) for choice in passwords_of(model) if choice.default == "users"]
    given = " and ".join(f"`{name}`" for name in (".".join(CONTROLLER), *users))
    head = (
        f"Values of the chart {model.name}. What has to be given is {given}; everything else may stay.",
        "values.schema.json holds each value for itself; the templates refuse what a controller cannot do.",
    )
    blocks = ["".join(_comment(head, 0))]
    for name, node in _tree(values_of(model, found)).items():
        blocks.append("".join(f"{line}\n" for line in _lines((), name, node, model, found)))
    return "\n".join(blocks)


def _lines(above: Key, name: str, node: Value | Tree, model: Model, found: FoundBy) -> Iterator[str]:
    indent = 2 * len(above)
    path = (*above, name)
    at = " " * indent
    if isinstance(node, Value):
        about = [node.about, *node.details, *(_cannot(model, found) if path == CONTROLLER else ())]
        yield from (line.rstrip("\n") for line in _comment(about, indent))
        yield from (f"{at}{line}" for line in dump([{name: node.default}]).splitlines()[1:])
        return
    yield from (line.rstrip("\n") for line in _comment([section(path, model, found)], indent))
    yield f"{at}{name}:"
    for inner, below in node.items():
        yield from _lines(path, inner, below, model, found)


def _comment(texts: Iterable[str], indent: int) -> Iterator[str]:
    """Texts as comments, each on lines of its own; items of a list hang under their dash."""
    for text in texts:
        if text:
            head = f"{' ' * indent}# "
            hanging = f"{head}  " if text.startswith("- ") else head
            lines = textwrap.wrap(
                text,
                _WIDTH,
                initial_indent=head,
                subsequent_indent=hanging,
                break_long_words=False,
                break_on_hyphens=False,
            )
            yield from (f"{line}\n" for line in lines)


def _cannot(model: Model, found: FoundBy) -> Iterator[str]:
    """The controllers that cannot do the app, and why, a line each."""
    others = [name for name in found if name not in able(found)]
    if others:
        yield "These cannot do what the app needs:"
    for name in others:
        first, *more = reasons(model, found[name])
        yield f"- {name}: {first}{f' (and {len(more)} more)' if more else ''}"


# --------------------------------------------------------------------------------------------- the schema


def values_schema(model: Model, found: FoundBy) -> dict[str, Any]:
    """The JSON schema of the values: what each may be for itself, and no others.

    What hangs on the controller (kinds of certificates, values that cannot change) is not in it: a schema could only
    say "value must be one of …", and the templates say why.
    """
    schema = _object(_tree(values_of(model, found)), (), model, found)
    schema["properties"]["global"] = {"type": "object", "description": "For charts that this one is part of; not read."}
    return {"$schema": _DRAFT, "title": f"Values of the chart {model.name}", **schema}


def _object(tree: Tree, path: Key, model: Model, found: FoundBy) -> dict[str, Any]:
    about = section(path, model, found) if path else ""
    return {
        "type": "object",
        **({"description": about} if about else {}),
        "additionalProperties": False,
        "required": list(tree),
        "properties": {name: _schema(node, (*path, name), model, found) for name, node in tree.items()},
    }


def _schema(node: Value | Tree, path: Key, model: Model, found: FoundBy) -> dict[str, Any]:
    if not isinstance(node, Value):
        return _object(node, path, model, found)
    about = " ".join(text for text in (node.about, *node.details) if text)
    return {**({"description": about} if about else {}), **node.schema}


def schema_text(schema: dict[str, Any]) -> str:
    """A schema as the text of values.schema.json."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
