"""Makes typed cdk8s objects out of plain manifests: one call to Node each, and nothing lost in silence.

The kernel copies the fields its struct type knows, under their jsii names, and drops the rest without a word. So a
*shape* is derived once for each struct class from what the generated code says (its name mapping and its type hints),
and every manifest is walked with it: a field is renamed where its jsii name differs (``lb-method`` is ``lbMethod``), a
field of an int-or-string or quantity class becomes a reference made once for each value, and a field that the class
does not know raises :class:`UnknownFieldError`.
"""

from __future__ import annotations

import functools
import importlib
import re
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import jsii
from cdk8s_plus_37 import k8s

import anygress_kube
from anygress.errors import AnygressError

if TYPE_CHECKING:
    import cdk8s
    from constructs import Construct

_Convert = Callable[[Any, str], Any]


class UnknownKindError(AnygressError):
    """No class was generated for this version of this kind: a fault of anygress."""


class UnknownFieldError(AnygressError):
    """The generated class has no such field, and would drop it: a fault of anygress."""


def materialize(scope: Construct, id_: str, manifest: Mapping[str, Any]) -> cdk8s.ApiObject:
    """Make a manifest a child of a scope, of the class generated for its kind."""
    cls, convert = _kind(manifest["apiVersion"], manifest["kind"])
    fields = {name: value for name, value in manifest.items() if name not in ("apiVersion", "kind")}
    # What the generated __init__ does, less building and checking a Python object for every struct.
    child = cls.__new__(cls)
    jsii.create(cls, child, [scope, id_, convert(fields, manifest["kind"])])
    return child


@functools.cache
def _kind(api_version: str, kind: str) -> tuple[type[cdk8s.ApiObject], _Convert]:
    cls = class_of(api_version, kind)
    props = vars(importlib.import_module(cls.__module__))[f"{cls.__name__}Props"]
    return cls, _struct(props)


def class_of(api_version: str, kind: str) -> type[cdk8s.ApiObject]:
    """The generated class of a kind. Raises UnknownKindError."""
    generated = anygress_kube.CLASSES.get((api_version, kind))
    if generated is None:
        return _core_class(api_version, kind)
    module, _, name = generated.partition(":")
    found: type[cdk8s.ApiObject] = getattr(importlib.import_module(f"anygress_kube.{module}"), name)
    return found


def _core_class(api_version: str, kind: str) -> type[cdk8s.ApiObject]:
    version = api_version.rpartition("/")[2]
    suffix = "" if version == "v1" else re.sub(r"(^|\d)([a-z])", lambda match: match[1] + match[2].upper(), version)
    cls: type[cdk8s.ApiObject] | None = getattr(k8s, f"Kube{kind}{suffix}", None)
    # One call to Node a kind: the group is not in the class name, and an object of another group must not come out.
    if cls is None or cls.GVK.api_version != api_version:  # type: ignore[attr-defined]  # jsii makes it a class property
        raise UnknownKindError(f"{api_version} {kind}")
    return cls


def _letters(name: str) -> str:
    """What a field's name and its jsii name have in common: clientIP is clientIp there, lb-method is lbMethod."""
    return name.replace("-", "").lower()


@functools.cache
def _struct(cls: Any) -> _Convert:
    """The converter of a struct class; the converter of a field is found when a manifest first has that field."""
    jsii_names = {_letters(name.rstrip("_")): name for name in cls.__jsii_name_mapping__.values()}
    python_names = {name: python for python, name in cls.__jsii_name_mapping__.items()}
    known: dict[str, tuple[str, _Convert | None]] = {}
    hints = functools.cache(lambda: typing.get_type_hints(cls.__init__))

    def field(name: str, path: str) -> tuple[str, _Convert | None]:
        jsii_name = jsii_names.get(_letters(name))
        if jsii_name is None:
            raise UnknownFieldError(f"{path}.{name}")
        return jsii_name, _value(hints()[python_names[jsii_name]])

    def convert(value: Mapping[str, Any], path: str) -> dict[str, Any]:
        converted = {}
        for name, item in value.items():
            found = known.get(name)
            if found is None:
                found = known[name] = field(name, path)
            jsii_name, inner = found
            converted[jsii_name] = item if inner is None or item is None else inner(item, f"{path}.{name}")
        return converted

    return convert


def _value(hint: Any) -> _Convert | None:
    """The converter for values of a type hint; None when they cross as they are."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Union:
        # Optional[…], and Union[Struct, Dict[str, Any]]: the dict is the struct, not built.
        return next((convert for convert in map(_value, arguments) if convert is not None), None)
    if origin is not None and issubclass(origin, Mapping):
        return _mapping(_value(arguments[1]))
    if origin is not None and issubclass(origin, Sequence):
        return _sequence(_value(arguments[0]))
    if hasattr(hint, "__jsii_name_mapping__"):
        return _struct(hint)
    if hasattr(hint, "from_string"):
        return lambda value, _: _reference(hint, value)
    return None


def _mapping(inner: _Convert | None) -> _Convert | None:
    if inner is None:
        return None
    return lambda value, path: {key: inner(item, f"{path}.{key}") for key, item in value.items()}


def _sequence(inner: _Convert | None) -> _Convert | None:
    if inner is None:
        return None
    return lambda value, path: [inner(item, f"{path}[{index}]") for index, item in enumerate(value)]


@functools.lru_cache(maxsize=None, typed=True)
def _reference(cls: Any, value: Any) -> Any:
    """An int-or-string or quantity, made once: such objects are immutable. By type too, since 1 == 1.0 == True."""
    return cls.from_number(value) if type(value) in (int, float) else cls.from_string(value)
