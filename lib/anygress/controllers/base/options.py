"""A controller's options: facts of the cluster, checked like a description before they end up in one.

Every text among them has its grammar beside it, in the class: :func:`option`.
"""

from __future__ import annotations

import sys
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, fields
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypeVar

from anygress.description.types import wrong_types
from anygress.description.violation import in_digits
from anygress.errors import InvalidSpec, Problem
from anygress.features.support import version_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anygress.controllers.base.controller import Controller
    from anygress.description.violation import Complaint

Grammar = Callable[[Any], "Complaint | None"]
_Given = TypeVar("_Given")
_GRAMMAR = "grammar"
_KEYS = "grammar of keys"


def option(default: _Given, grammar: Grammar, *, keys: Grammar | None = None) -> _Given:
    """A field of a controller: what leaving it out means, and the grammar of it, or of each in a list or mapping."""
    known = {_GRAMMAR: grammar, _KEYS: keys}
    if isinstance(default, dict):
        return typing.cast("_Given", field(default_factory=default.copy, metadata=known))
    return field(default=default, metadata=known)


def grammar_of(controller: type[Controller], name: str) -> Grammar | None:
    """The grammar of an option; None for one that has no text in it."""
    (found,) = (one for one in fields(controller) if one.name == name)
    return found.metadata.get(_GRAMMAR)


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
    """Raise InvalidSpec, with every problem, when an option is of a wrong type, or a text that its grammar refuses."""
    problems = [
        Problem(code="E129", topic="option", where=where, reason=reason, hint=hint)
        for where, reason, hint in _complaints(controller)
    ]
    if problems:
        raise InvalidSpec(f"the options of {controller.name} are wrong", problems)


def _complaints(controller: Controller) -> Iterator[tuple[str, str, str | None]]:
    hints = option_hints(type(controller))
    for one in fields(controller):
        value = getattr(controller, one.name)
        wrong = [*wrong_types(value, hints[one.name], one.name)]
        if not wrong and value is not None and _GRAMMAR in one.metadata:
            wrong = [*_refused(value, one.name, one.metadata[_GRAMMAR], one.metadata[_KEYS])]
            if not wrong and one.name == "version" and version_key(value) < version_key(controller.oldest):
                reason = f"{controller.name} {value} is older than {controller.oldest}, the first that understands what is rendered"
                wrong = [(one.name, reason, None)]
        yield from wrong


def _refused(value: Any, where: str, grammar: Grammar, keys: Grammar | None) -> Iterator[tuple[str, str, str | None]]:
    """What the grammar refuses, of a value or of everything in one."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            place = f'{where}["{key}"]' if isinstance(key, str) else f"{where}[{in_digits(key)}]"
            if keys is not None and (complaint := keys(key)):
                yield place, complaint.reason, complaint.hint
            yield from _refused(one, place, grammar, None)
    elif isinstance(value, tuple | list):
        for index, one in enumerate(value):
            yield from _refused(one, f"{where}[{index}]", grammar, None)
    elif complaint := grammar(value):
        yield where, complaint.reason, complaint.hint
