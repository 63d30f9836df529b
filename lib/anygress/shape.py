"""The types of a description, read off its own type hints: for checking Python values and for reading YAML."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
    for path, why, remedy in _checker(hint)(value):
        yield f"{where}{path}".lstrip("."), why, remedy


_Wrong = tuple[str, str, str | None]
_Checker = Callable[[Any], Sequence[_Wrong]]


@cache
def _checker(hint: Any) -> _Checker:
    """What is wrong with a value of a type, by path from there. Made once a type: every app is checked with it."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, Union):
        return _union(args)
    if origin is Literal:
        return _literal(args)
    if origin in (tuple, Sequence):
        return _items(_checker(args[0]))
    if origin is Mapping:
        return _mapping(_checker(args[0]), _checker(args[1]))
    if hint is x.Named:
        return _backend
    if hint is object:
        return lambda _: ()
    return _dataclass(hint) if is_dataclass(hint) else _plain(hint)


def _union(args: tuple[Any, ...]) -> _Checker:
    checkers = [_checker(arg) for arg in args]
    pairs = zip(args, checkers, strict=True)
    structs = [(typing.cast("type", arg), checker) for arg, checker in pairs if is_dataclass(arg)]
    real = [arg for arg in args if arg is not type(None)]
    optional = len(real) < len(args)

    def check(value: Any) -> Sequence[_Wrong]:
        if value is None and optional:
            return ()
        for struct, checker in structs:
            if isinstance(value, struct):
                return checker(value)
        if any(not checker(value) for checker in checkers):
            return ()
        if len(real) == 1:
            return _checker(real[0])(value)
        words = [word for arg in real if typing.get_origin(arg) is Literal for word in typing.get_args(arg)]
        remedy = _near(value, words) if words else None
        return [("", f"{shown(value)} is not one of: {', '.join(_type_name(arg) for arg in real)}", remedy)]

    return check


def _literal(known: tuple[Any, ...]) -> _Checker:
    def check(value: Any) -> Sequence[_Wrong]:
        if value in known:
            return ()
        return [("", f"{shown(value)} is not one of: {', '.join(map(str, known))}", _near(value, known))]

    return check


def _items(item: _Checker) -> _Checker:
    def check(value: Any) -> Sequence[_Wrong]:
        if not isinstance(value, tuple | list):
            remedy = "give a list, even for one" if isinstance(value, str) else None
            return [("", f"{shown(value)} is not a list", remedy)]
        return [(f"[{index}]{path}", why, remedy) for index, one in enumerate(value) for path, why, remedy in item(one)]

    return check


def _mapping(key: _Checker, item: _Checker) -> _Checker:
    def check(value: Any) -> Sequence[_Wrong]:
        if not isinstance(value, Mapping):
            return [("", f"{shown(value)} is not a mapping", None)]
        found: list[_Wrong] = []
        for name, one in value.items():
            found += [(f" (a key){path}", why, remedy) for path, why, remedy in key(name)]
            found += [(f'["{name}"]{path}', why, remedy) for path, why, remedy in item(one)]
        return found

    return check


def _backend(value: Any) -> Sequence[_Wrong]:
    if isinstance(value, x.ServiceRef | x.Pods):
        return ()
    remedy = 'give ServiceRef("name", port=…), or hand over a cdk8s-plus Service or Deployment with a port'
    return [("", f"{shown(value)} is not a backend", remedy)]


def _dataclass(cls: Any) -> _Checker:
    parts = [(name, _checker(hint)) for name, hint in hints(cls).items()]

    def check(value: Any) -> Sequence[_Wrong]:
        if not isinstance(value, cls):
            return [("", f"{shown(value)} is not {_type_name(cls)}", None)]
        return [
            (f".{name}{path}", why, remedy) for name, part in parts for path, why, remedy in part(getattr(value, name))
        ]

    return check


def _plain(cls: Any) -> _Checker:
    def check(value: Any) -> Sequence[_Wrong]:
        if isinstance(value, cls) and (cls is bool or not isinstance(value, bool)):
            return ()
        return [("", f"{shown(value)} is not {_type_name(cls)}", None)]

    return check


def shown(value: Any) -> str:
    """A value for an error: short, and never what may be a secret inside an object."""
    if isinstance(value, str | int | float | bool) or value is None:
        text = repr(value)
        return text if len(text) <= 60 else f"{text[:57]}…"  # noqa: PLR2004  a line's worth
    return f"a {type(value).__name__}"


def _type_name(hint: Any) -> str:
    if typing.get_origin(hint) is Literal:
        return ", ".join(map(str, typing.get_args(hint)))
    names = {str: "text", int: "a whole number", bool: "true or false", type(None): "nothing"}
    return names.get(hint) or str(getattr(hint, "__name__", hint))


def _near(value: Any, known: Iterable[Any]) -> str | None:
    return near(str(value), [str(one) for one in known])
