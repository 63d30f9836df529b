"""A controller's options: facts of the cluster, checked like a description before they end up in one."""

from __future__ import annotations

import re
import sys
import typing
from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from anygress.complaint import stray
from anygress.errors import InvalidSpec, Problem
from anygress.shape import wrong_types
from anygress.support import version_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anygress.controllers._controller import Controller

_VERSION = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6}){0,3}")
_PLAIN = frozenset(map(chr, range(0x20, 0x7F))) - frozenset("\"'`\\$;{}")  # no configuration language's syntax


def option_hints(controller: type[Controller]) -> Mapping[str, Any]:
    """The options of a controller and their types, read off its fields."""
    return _hints(typing.cast("type", controller))


@cache
def _hints(controller: type) -> Mapping[str, Any]:
    names: dict[str, Any] = {"Mapping": Mapping, "Sequence": Sequence}  # imported for type checkers alone, as a rule
    for base in reversed(controller.__mro__):
        names |= vars(sys.modules[base.__module__])
    annotations = {field.name: field.type for field in fields(controller)}
    return typing.get_type_hints(SimpleNamespace(__annotations__=annotations), globalns=names)


def check_options(controller: Controller) -> None:
    """Raise InvalidSpec, with every problem, when an option is of a wrong type, or a text that could be misread."""
    problems = [
        Problem(code="E129", topic="option", where=where, reason=reason, hint=hint)
        for where, reason, hint in _complaints(controller)
    ]
    if problems:
        raise InvalidSpec(f"the options of {controller.name} are wrong", problems)


def _complaints(controller: Controller) -> Iterator[tuple[str, str, str | None]]:
    for name, hint in option_hints(type(controller)).items():
        value = getattr(controller, name)
        wrong = [*wrong_types(value, hint, name)]
        yield from wrong
        if not wrong:
            for text in _texts(value):
                if complaint := stray(text, "an option", _PLAIN):
                    yield name, complaint.reason, complaint.hint
            if name == "version" and value is not None:
                yield from _version(controller, value)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from (*_texts(key), *_texts(one))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _texts(one)


def _version(controller: Controller, version: str) -> Iterator[tuple[str, str, str | None]]:
    if not _VERSION.fullmatch(version):
        yield "version", f"{version!r} is not a version", f"numbers and dots, such as {controller.newest}"
    elif version_key(version) < version_key(controller.oldest):
        reason = f"{controller.name} {version} is older than {controller.oldest}, the first that understands what is rendered"
        yield "version", reason, None
