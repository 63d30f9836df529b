"""The types of a description, read off its own type hints: for checking Python values and for reading YAML."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Literal, Union

from anygress import exposure as x
from anygress.errors import near


@cache
def hints(cls: type) -> dict[str, Any]:
    """The resolved type hints of a dataclass's fields, for this module and the YAML reader."""
    found = typing.get_type_hints(cls)
    return {f.name: found[f.name] for f in fields(cls)}


def wrong_types(value: Any, hint: Any, where: str) -> Iterator[tuple[str, str, str | None]]:
    """Each place where a value is not of its type: (keyword path, what is wrong, what to do)."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, Union):
        yield from _wrong_union(value, args, where)
    elif origin is Literal:
        if value not in args:
            yield where, f"{shown(value)} is not one of: {', '.join(map(str, args))}", _near(value, args)
    elif origin in (tuple, Sequence):
        yield from _wrong_items(value, args[0], where)
    elif origin is Mapping:
        yield from _wrong_mapping(value, args, where)
    elif hint is x.Named:
        if not isinstance(value, x.ServiceRef | x.Pods):
            hint_text = 'give ServiceRef("name", port=…), or hand over a cdk8s-plus Service or Deployment with a port'
            yield where, f"{shown(value)} is not a backend", hint_text
    elif is_dataclass(hint):
        yield from _wrong_dataclass(value, typing.cast("type", hint), where)
    elif hint is not object and (not isinstance(value, hint) or (isinstance(value, bool) and hint is not bool)):
        yield where, f"{shown(value)} is not {_type_name(hint)}", None


def _wrong_union(value: Any, args: tuple[Any, ...], where: str) -> Iterator[tuple[str, str, str | None]]:
    for arg in args:
        if is_dataclass(arg) and isinstance(value, typing.cast("type", arg)):
            yield from wrong_types(value, arg, where)
            return
    if any(not list(wrong_types(value, arg, where)) for arg in args):
        return
    real = [arg for arg in args if arg is not type(None)]
    if len(real) == 1:
        yield from wrong_types(value, real[0], where)
    else:
        yield where, f"{shown(value)} is not one of: {', '.join(_type_name(arg) for arg in real)}", None


def _wrong_items(value: Any, item: Any, where: str) -> Iterator[tuple[str, str, str | None]]:
    if not isinstance(value, tuple | list):
        yield where, f"{shown(value)} is not a list", "give a list, even for one" if isinstance(value, str) else None
        return
    for index, one in enumerate(value):
        yield from wrong_types(one, item, f"{where}[{index}]")


def _wrong_mapping(value: Any, args: tuple[Any, ...], where: str) -> Iterator[tuple[str, str, str | None]]:
    if not isinstance(value, Mapping):
        yield where, f"{shown(value)} is not a mapping", None
        return
    for key, one in value.items():
        yield from wrong_types(key, args[0], f"{where} (a key)")
        yield from wrong_types(one, args[1], f'{where}["{key}"]')


def _wrong_dataclass(value: Any, cls: type, where: str) -> Iterator[tuple[str, str, str | None]]:
    if not isinstance(value, cls):
        yield where, f"{shown(value)} is not {_type_name(cls)}", None
        return
    for name, hint in hints(cls).items():
        yield from wrong_types(getattr(value, name), hint, f"{where}.{name}".lstrip("."))


def shown(value: Any) -> str:
    """A value for an error: short, and never what may be a secret inside an object."""
    if isinstance(value, str | int | float | bool) or value is None:
        text = repr(value)
        return text if len(text) <= 60 else f"{text[:57]}…"  # noqa: PLR2004  a line's worth
    return f"a {type(value).__name__}"


def _type_name(hint: Any) -> str:
    names = {str: "text", int: "a whole number", bool: "true or false", type(None): "nothing"}
    return names.get(hint) or str(getattr(hint, "__name__", hint))


def _near(value: Any, known: Iterable[Any]) -> str | None:
    return near(str(value), [str(one) for one in known])
