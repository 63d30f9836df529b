"""The types of a description, read off its own type hints: for checking Python values and for reading YAML."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache, partial
from operator import attrgetter
from typing import Any, Literal, Union

from anygress.description import exposure as x
from anygress.description.violation import in_digits, type_of
from anygress.errors import near

HIDDEN = frozenset(("auth", "env", "files", "settings", "command", "args"))
"""Fields below which nothing that was given is shown, keys among it, but its type: it may be a secret."""


def is_hidden(where: str) -> bool:
    """Whether a keyword path is one of the fields below which nothing is shown, or below one."""
    return not HIDDEN.isdisjoint(re.findall(r"(?:^|\.)([a-z_]+)", re.sub(r'\[".*?"\]', "", where, flags=re.DOTALL)))


def entry(where: str, key: object, number: int) -> str:
    """The keyword path of a mapping's value: by its key, or by its number where keys are not shown."""
    return f"{where}[{number}]" if is_hidden(where) else f'{where}["{key}"]'


def snake(cls: type) -> str:
    """A class by its name in a file: ``ReplacePrefix`` → ``replace_prefix``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", cls.__name__).lower()


def is_required(field: Field[Any]) -> bool:
    """Whether a field has no default."""
    return field.default is MISSING and field.default_factory is MISSING


def positional(cls: type) -> str | None:
    """The one field that can be given without its name; None where there is no such field, or more than one."""
    names = [field.name for field in fields(cls) if not field.kw_only]
    return names[0] if len(names) == 1 else None


@cache
def hints(cls: type) -> dict[str, Any]:
    """The resolved type hints of a dataclass's fields, for this module and the YAML reader."""
    found = typing.get_type_hints(cls)
    return {f.name: found[f.name] for f in fields(cls)}


def wrong_types(value: Any, hint: Any, where: str) -> Iterator[tuple[str, str, str | None]]:
    """Each place where a value is not of its type: (keyword path, what is wrong, what to do)."""
    for path, why, remedy in _checker(hint, shown)(value):
        yield f"{where}{path}".lstrip("."), why, remedy


_PLAIN = (str, int, bool)
_Wrong = tuple[str, str, str | None]
_Checker = Callable[[Any], Sequence[_Wrong]]
_Shown = Callable[[Any], str]


@cache
def _checker(hint: Any, tell: _Shown) -> _Checker:
    """What is wrong with a value of a type, by path from there. Made once a type: every app is checked with it.

    ``tell`` is how a value is told of: :func:`shown`, or :func:`_hidden` below what may be a secret.
    """
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, Union):
        return _union(args, tell)
    if origin is Literal:
        return _literal(args, tell)
    if origin in (tuple, Sequence):
        return _items(args[0], tell)
    if origin is Mapping:
        return _mapping(_checker(args[0], tell), _checker(args[1], tell), tell)
    if hint is x.Named:
        return _backend
    if hint is object:
        return lambda _: ()
    return _dataclass(hint, tell) if is_dataclass(hint) else _plain(hint, tell)


def _union(args: tuple[Any, ...], tell: _Shown) -> _Checker:
    checkers = [_checker(arg, tell) for arg in args]
    pairs = zip(args, checkers, strict=True)
    structs = [(typing.cast("type", arg), checker) for arg, checker in pairs if is_dataclass(arg)]
    exact = dict(structs)
    plain = {arg for arg in args if arg in _PLAIN}
    real = [arg for arg in args if arg is not type(None)]
    optional = len(real) < len(args)

    def check(value: Any) -> Sequence[_Wrong]:
        if value is None and optional:
            return ()
        kind = type(value)
        if kind in plain:
            return ()
        if kind in exact:
            return exact[kind](value)
        for struct, checker in structs:
            if isinstance(value, struct):
                return checker(value)
        if any(not checker(value) for checker in checkers):
            return ()
        if len(real) == 1:
            return _checker(real[0], tell)(value)
        words = [word for arg in real if typing.get_origin(arg) is Literal for word in typing.get_args(arg)]
        remedy = _near(value, words) if words else None
        if not remedy or not remedy.startswith("did"):
            remedy = _call(value, [struct for struct, _ in structs], tell) or remedy
        return [("", f"{tell(value)} is not one of: {', '.join(_type_name(arg) for arg in real)}", remedy)]

    return check


def _call(value: Any, classes: Sequence[type], tell: _Shown) -> str | None:
    """How Python says what was given as a file says it: by a class's name, or by what its one field would be."""
    key = next(iter(value)) if isinstance(value, Mapping) and len(value) == 1 else value
    if not isinstance(key, str):
        return None
    named = {snake(cls): cls for cls in classes}
    close = near(key, named)
    meant = [named[close.split('"')[1]]] if close and close.startswith("did") else []
    calls = [f"{cls.__name__}({'…' if fields(cls) else ''})" for cls in meant]
    takes = [cls for cls in classes if (field := positional(cls)) and hints(cls)[field] is str]
    if key not in named and key is value and tell is not _hidden and re.fullmatch("[A-Za-z0-9._/-]{1,60}", key):
        calls = [*(f'{cls.__name__}("{key}")' for cls in takes), *calls]
    return f"give {', or '.join(calls)}" if calls else None


def _literal(known: tuple[Any, ...], tell: _Shown) -> _Checker:
    def check(value: Any) -> Sequence[_Wrong]:
        if isinstance(value, str) and value in known:
            return ()
        return [("", f"{tell(value)} is not one of: {', '.join(map(str, known))}", _near(value, known))]

    return check


def _items(hint: Any, tell: _Shown) -> _Checker:
    item = _checker(hint, tell)
    classes = [arg for arg in typing.get_args(hint) if is_dataclass(arg)]

    def check(value: Any) -> Sequence[_Wrong]:
        if not isinstance(value, tuple | list):
            named = _call(value, typing.cast("list[type]", classes), tell)
            remedy = named or ("give a list, even for one" if isinstance(value, str) else None)
            return [("", f"{tell(value)} is not a list", remedy)]
        found: list[_Wrong] = []
        for index, one in enumerate(value):
            if wrong := item(one):
                found += [(f"[{index}]{path}", why, remedy) for path, why, remedy in wrong]
        return found

    return check


def _mapping(key: _Checker, item: _Checker, tell: _Shown) -> _Checker:
    def check(value: Any) -> Sequence[_Wrong]:
        if not isinstance(value, Mapping):
            return [("", f"{tell(value)} is not a mapping", None)]
        found: list[_Wrong] = []
        for number, (name, one) in enumerate(value.items()):
            if not key(name) and not item(one):
                continue
            place = f"[{number}]" if tell is _hidden else f'["{in_digits(name)}"]'
            found += [(f" (a key){path}", why, remedy) for path, why, remedy in key(name)]
            found += [(f"{place}{path}", why, remedy) for path, why, remedy in item(one)]
        return found

    return check


def _backend(value: Any) -> Sequence[_Wrong]:
    if isinstance(value, x.ServiceRef | x.Pods):
        return ()
    remedy = 'give ServiceRef("name", port=…), or hand over a cdk8s-plus Service or Deployment with a port'
    return [("", f"{shown(value)} is not a backend", remedy)]


def _dataclass(cls: Any, tell: _Shown) -> _Checker:
    parts = [(name, _checker(hint, _hidden if name in HIDDEN else tell)) for name, hint in hints(cls).items()]
    names = tuple(hints(cls))
    values: Callable[[Any], Iterable[Any]] = attrgetter(*names) if len(names) > 1 else partial(_values, names)

    def check(value: Any) -> Sequence[_Wrong]:
        if not isinstance(value, cls):
            return [("", f"{tell(value)} is not {_type_name(cls)}", None)]
        found: list[_Wrong] = []
        for (name, part), one in zip(parts, values(value), strict=True):
            if wrong := part(one):
                found += [(f".{name}{path}", why, remedy) for path, why, remedy in wrong]
        return found

    return check


def _values(names: Iterable[str], value: Any) -> list[Any]:
    return [getattr(value, name) for name in names]


def _plain(cls: Any, tell: _Shown) -> _Checker:
    def check(value: Any) -> Sequence[_Wrong]:
        if type(value) is cls:
            return ()
        if isinstance(value, cls) and (cls is bool or not isinstance(value, bool)):
            return ()
        return [("", f"{tell(value)} is not {_type_name(cls)}", None)]

    return check


def shown(value: Any) -> str:
    """A value for an error: short, and never what may be a secret inside an object."""
    if isinstance(value, str | int | float | bool) or value is None:
        text = repr(value[:_LONGEST]) if isinstance(value, str) else in_digits(value)
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}…"
    return f"a {type(value).__name__}"


def _hidden(value: Any) -> str:
    """A value that may be a secret, for an error: its type alone."""
    return "this value" if is_dataclass(value) else type_of(value)


_LONGEST = 60
"""A line's worth."""


def _type_name(hint: Any) -> str:
    if typing.get_origin(hint) is Literal:
        return ", ".join(map(str, typing.get_args(hint)))
    names = {str: "text", int: "a whole number", bool: "true or false", type(None): "nothing"}
    return names.get(hint) or str(getattr(hint, "__name__", hint))


def _near(value: Any, known: Iterable[Any]) -> str | None:
    text = in_digits(value) if isinstance(value, str | int | float) else ""
    return near(text, [str(one) for one in known])
