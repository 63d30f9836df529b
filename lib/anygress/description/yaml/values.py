"""Nodes into the values that type hints ask for: the same dataclasses, read off the same hints, as in Python.

A class is a mapping of its fields. Where one of several classes may stand, it is named, in snake case, by a mapping
of one key (``replace_prefix: {prefix: /v2}``); the value alone will do for a class with one positional field
(``replace_prefix: /v2``), and the name alone for a class that needs nothing (``strip_prefix``).
"""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Literal, Union

from anygress.description import exposure as x
from anygress.description.foreign_terms import meant_by
from anygress.description.types import entry, hints, is_hidden, is_required, positional, shown, snake
from anygress.description.violation import type_of
from anygress.description.yaml.tree import Entries, Items, Node, Scalar
from anygress.errors import InvalidSpec, Problem, near, printable

_DECIMAL = re.compile(r"0|-?[1-9][0-9]{0,17}")
_BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_SOME_BOOLEANS = {"y": "true", "yes": "true", "on": "true", "n": "false", "no": "false", "off": "false"}
_BACKENDS = (x.ServiceRef, x.Pods)  # what x.Named can be in a file; the first may go without its name
_KIND_NAMES = {"int": "a number", "float": "a number", "bool": "true or false", "null": "nothing", "date": "a date"}

Supplement = Callable[["Reader", str], Mapping[str, Any]]
"""Makes fields of a class from a text in the file; raises InvalidSpec."""


class Unreadable:
    """Stands for a value that was wrong, so that the rest can be looked at all the same."""


UNREADABLE = Unreadable()


class Reader:
    """Reads the nodes of one document; ``problems`` and ``source`` (keyword path → ``file:line``) fill up on the way.

    ``lenient``: text is wanted where text is asked, whatever YAML takes it for, as on a command line.
    ``supplements`` are fields that only a file has, for each class.
    """

    def __init__(
        self,
        name: str,
        *,
        lenient: bool = False,
        supplements: Mapping[type, Mapping[str, Supplement]] = types.MappingProxyType({}),
        code: str | None = None,
        whole: str = "",
    ) -> None:
        self.name = printable(name)
        self.lenient = lenient
        self.supplements = supplements
        self.code = code  # instead of the code each kind of problem has
        self.whole = whole  # what all of the file is, unless a description
        self.problems: list[Problem] = []
        self.source: dict[str, str] = {}

    def say(  # noqa: PLR0917  the parts of a problem
        self, code: str, topic: str, where: str, line: int, reason: str, hint: str | None = None
    ) -> Unreadable:
        """Note a problem; what was read is unreadable."""
        source = f"{self.name}:{line}" if line and not self.lenient else self.name
        self.problems.append(
            Problem(
                code=self.code or code,
                topic=topic,
                where=where or self.whole,
                source=source,
                reason=reason,
                hint=hint,
            )
        )
        return UNREADABLE

    # ------------------------------------------------------------------------------------- by the kind of hint

    def read(self, node: Node, hint: Any, where: str) -> Any:
        """The value of a node as its hint asks, or UNREADABLE."""
        self.source.setdefault(where, f"{self.name}:{node.line}")
        wanted = _alternatives(hint)
        if isinstance(node, Scalar) and node.kind == "null" and not (self.lenient and str in wanted):
            return self._nothing(node, wanted, where)
        wanted = tuple(one for one in wanted if one is not type(None))
        if len(wanted) > 1 or wanted[0] is x.Named:
            return self._one_of(node, wanted, where)
        return self._single(node, wanted[0], where)

    def _nothing(self, node: Scalar, wanted: Sequence[Any], where: str) -> Any:
        """``null`` is "not asked for"; nothing at all may be a slip, and ``auth:`` must not be lost by one."""
        if not node.text:
            return self.say("E126", "type", where, node.line, "there is no value", "give one, or leave the line out")
        if type(None) in wanted or object in wanted:
            return None
        hint = 'leave the line out; if it is text, put it in quotes: "null"' if str in wanted else "leave the line out"
        return self.say("E126", "type", where, node.line, "null does not stand for anything here", hint)

    def _single(self, node: Node, hint: Any, where: str) -> Any:
        origin, args = typing.get_origin(hint), typing.get_args(hint)
        if origin is Literal:
            return self._literal(node, args, where)
        if origin in (tuple, Sequence):
            return self._items(node, args[0], where)
        if origin is Mapping:
            return self._mapping(node, args, where)
        if is_dataclass(hint):
            return self._instance(node, typing.cast("type", hint), where)
        return self._anything(node, where) if hint is object else self._scalar(node, (hint,), where)

    def _one_of(self, node: Node, wanted: Sequence[Any], where: str) -> Any:
        classes: Sequence[Any] = _BACKENDS if x.Named in wanted else [hint for hint in wanted if is_dataclass(hint)]
        named: dict[str, type] = {snake(cls): cls for cls in classes}
        lists = [hint for hint in wanted if typing.get_origin(hint) is tuple]
        if isinstance(node, Items) and lists:
            return self._single(node, lists[0], where)
        if isinstance(node, Scalar):
            words = [word for hint in wanted if typing.get_origin(hint) is Literal for word in typing.get_args(hint)]
            if node.text in words:
                return node.text
            scalars = tuple(hint for hint in wanted if hint in (str, int, bool))
            if x.Named in wanted:
                hint = f"give {{name: {node.text}, port: …}}" if re.fullmatch("[a-z0-9-]{1,63}", node.text) else None
                return self.say("E126", "type", where, node.line, f"a mapping is wanted, not {_kind_of(node)}", hint)
            return self._scalar(node, scalars, where) if scalars else self._by_name(node, named, where)
        if isinstance(node, Entries) and len(node.pairs) == 1:
            ((key, value),) = node.pairs
            if isinstance(key, Scalar) and key.text in named:
                return self._instance(value, named[key.text], where)
        if isinstance(node, Entries) and x.Named in wanted:
            return self._instance(node, _BACKENDS[0], where)
        return self._unnamed(node, named, where)

    def _by_name(self, node: Scalar, named: Mapping[str, type], where: str) -> Any:
        cls = named.get(node.text)
        if cls is None:
            return self._unnamed(node, named, where)
        return self._build(cls, {}, where, node.line)

    def _unnamed(self, node: Node, named: Mapping[str, type], where: str) -> Unreadable:
        known = ", ".join(named)
        keys = [key.text for key in _keys(node)]
        given = node.text if isinstance(node, Scalar) else keys[0] if named and len(keys) == 1 else None
        if given is not None:
            close = _close(given, named)
            hint = f"did you mean {example(named[close.split(chr(34))[1]])}?" if close else None
            return self.say("E126", "type", where, node.line, f"{_told(given, where)} is not one of: {known}", hint)
        if not named:
            return self.say("E126", "type", where, node.line, f"one value is wanted, not {_kind_of(node)}")
        given = f"one of {len(keys)} keys" if keys else _kind_of(node)
        both = [key for key in _keys(node) if key.text in named]
        if len(both) > 1:
            origins = " and ".join(f"{key.text} ({self.name}:{key.line})" for key in both)
            reason = f"{origins} are given, and only one of them can be"
            return self.say("E126", "type", where, node.line, reason, "drop all but one")
        reason = f"one of {known} is wanted, named by a mapping of one key, not {given}"
        return self.say("E126", "type", where, node.line, reason)

    # ------------------------------------------------------------------------------------- structures

    def _items(self, node: Node, item: Any, where: str) -> Any:
        if not isinstance(node, Items):
            hint = "begin each with a dash"
            if isinstance(node, Scalar):
                hint = "give a list, even for one" + ("" if is_hidden(where) else f": [{node.text[:60]}]")
            return self.say("E126", "type", where, node.line, f"a list is wanted, not {_kind_of(node)}", hint)
        return tuple(self.read(one, item, f"{where}[{index}]") for index, one in enumerate(node.nodes))

    def _mapping(self, node: Node, args: tuple[Any, ...], where: str) -> Any:
        if not isinstance(node, Entries):
            return self.say("E126", "type", where, node.line, f"a mapping is wanted, not {_kind_of(node)}")
        found: dict[Any, Any] = {}
        for key, value in self.entries(node, where):
            name = self._scalar(key, (args[0],), f"{where} (a key)")
            if not isinstance(name, Unreadable):
                place = entry(where, name, len(found))
                self.source.setdefault(place, f"{self.name}:{key.line}")
                found[name] = self.read(value, args[1], place)
        return found

    def _instance(self, node: Node, cls: type, where: str) -> Any:
        if isinstance(node, Entries):
            return self._build(cls, self.fields(node, cls, hints(cls), where), where, node.line)
        if isinstance(node, Scalar) and (name := positional(cls)):
            return self._build(cls, {name: self.read(node, hints(cls)[name], f"{where}.{name}")}, where, node.line)
        return self.say(
            "E126",
            "type",
            where,
            node.line,
            f"{snake(cls)} is a mapping of its fields, not {_kind_of(node)}",
            f"fields: {', '.join(hints(cls))}" if hints(cls) else None,
        )

    def fields(self, node: Entries, cls: type | None, known: Mapping[str, Any], where: str) -> dict[str, Any]:
        """The values of a mapping whose keys are fields."""
        supplements = self.supplements.get(cls, {}) if cls else {}
        found: dict[str, Any] = {}
        names = (*known, *supplements)
        for key, value in self.entries(node, where):
            place = f"{where}.{key.text}".lstrip(".")
            if key.text not in names:
                hint = near(key.text, names)
                if is_hidden(where):
                    place = f"{where} (a key)"
                else:
                    hint = meant_by(key.text, names) or hint
                self.say("E123", "unknown-field", place, key.line, "there is no such field", hint)
                continue
            self.source[place] = f"{self.name}:{key.line}"
            if key.text in supplements:
                for name, made in self._supplement(supplements[key.text], value, place).items():
                    self._put(found, name, made, place, key.line)
            else:
                self._put(found, key.text, self.read(value, known[key.text], place), place, key.line)
        return found

    def _put(self, found: dict[str, Any], name: str, value: Any, where: str, line: int) -> None:
        if name in found:
            self.say("E124", "duplicate", where, line, f"{name} is given in another way too", "give it once")
        found[name] = value

    def _supplement(self, supplement: Supplement, node: Node, where: str) -> Mapping[str, Any]:
        text = self._scalar(node, (str,), where)
        if isinstance(text, Unreadable):
            return {}
        try:
            return supplement(self, text)
        except InvalidSpec as error:
            for problem in error.problems:
                self.say(problem.code, problem.topic, where, node.line, problem.reason, problem.hint)
            return {}

    def _build(self, cls: type, values: dict[str, Any], where: str, line: int) -> Any:
        for field in fields(cls):
            if field.name not in values and is_required(field):
                place = f"{where}.{field.name}".lstrip(".")
                self.say("E125", "missing-field", place, line, "it is needed, and is not there")
                values[field.name] = UNREADABLE
        return cls(**values)

    def entries(self, node: Entries, where: str) -> list[tuple[Scalar, Node]]:
        """The keys and values of a mapping, each key once, merges (``<<``) resolved: a key of its own wins."""
        found: dict[str, tuple[Scalar, Node]] = {}
        merged: list[Node] = []
        for key, value in node.pairs:
            if not isinstance(key, Scalar):
                hint = "to begin a text with a brace, put it in quotes; templates are not read here"
                self.say("E127", "key", where, key.line, f"a key is text, not {_kind_of(key)}", hint)
            elif key.kind == "merge":
                merged += value.nodes if isinstance(value, Items) else [value]
            elif key.text in found:
                reason = f"it is there already, on line {found[key.text][0].line}"
                place = f"{where} (a key)" if is_hidden(where) else f"{where}.{key.text}".lstrip(".")
                self.say("E124", "duplicate", place, key.line, reason, "keep one of them")
            else:
                found[key.text] = key, value
        for value in merged:
            if isinstance(value, Entries):
                for key, inherited in self.entries(value, where):
                    found.setdefault(key.text, (key, inherited))
            else:
                self.say("E127", "key", where, value.line, f"<< takes a mapping in, not {_kind_of(value)}")
        return list(found.values())

    # ------------------------------------------------------------------------------------- single values

    def _literal(self, node: Node, known: tuple[Any, ...], where: str) -> Any:
        if isinstance(node, Scalar) and node.text in known:
            return node.text
        given = _told(node.text, where) if isinstance(node, Scalar) else _kind_of(node)
        hint = _close(node.text, known) if isinstance(node, Scalar) else None
        return self.say("E126", "type", where, node.line, f"{given} is not one of: {', '.join(known)}", hint)

    def _scalar(self, node: Node, wanted: Sequence[Any], where: str) -> Any:
        """Text, a whole number or true or false, written so that no reader of YAML takes it for anything else."""
        if not isinstance(node, Scalar):
            template = isinstance(node, Entries) and node.pairs and isinstance(node.pairs[0][0], Entries)  # {{ … }}
            hint = "templates are not read here: render them first" if template else None
            return self.say(
                "E126", "type", where, node.line, f"{_wanted(wanted)} is wanted, not {_kind_of(node)}", hint
            )
        if int in wanted and node.kind == "int" and _DECIMAL.fullmatch(node.text):
            return int(node.text)
        if bool in wanted and node.kind == "bool" and node.text in _BOOLEANS:
            return _BOOLEANS[node.text]
        if str in wanted and (node.kind == "text" or self.lenient):
            return node.text
        return self.say("E126", "type", where, node.line, *_misread(node, wanted, where))

    def _anything(self, node: Node, where: str) -> Any:
        """Whatever it is, for settings that someone else checks."""
        self.source.setdefault(where, f"{self.name}:{node.line}")
        if isinstance(node, Items):
            return [self._anything(one, f"{where}[{index}]") for index, one in enumerate(node.nodes)]
        if isinstance(node, Entries):
            pairs = self.entries(node, where)
            places = (entry(where, key.text, number) for number, (key, _) in enumerate(pairs))
            return {key.text: self._anything(value, at) for (key, value), at in zip(pairs, places, strict=True)}
        if node.kind == "null":
            return self._nothing(node, (object,), where)
        return self._scalar(node, (str, int, bool), where)


# --------------------------------------------------------------------------------------------- words


_WHOLE = {
    x.BasicAuth: "{users: [{name: ops, password_env: OPS_PASSWORD}]}",
    x.DigestAuth: "{users: [{name: ops, password_env: OPS_PASSWORD}]}",
}
"""What stands in an example for a class that nothing alone says enough of."""


def example(cls: type) -> str:
    """How a file says one of several classes, right as it is but for names in capitals: ``{cluster_issuer: NAME}``."""
    name, only = snake(cls), positional(cls)
    needed = [field.name for field in fields(cls) if is_required(field)]
    if cls in _WHOLE:
        return f"{{{name}: {_WHOLE[cls]}}}"
    if not needed:
        return name
    if only and needed == [only]:
        return f"{{{name}: {only.upper()}}}"
    return f"{{{name}: {{{', '.join(f'{one}: {one.upper()}' for one in needed)}}}}}"


def _told(text: str, where: str) -> str:
    """A text as an error shows it: not at all where it may be a secret."""
    return type_of(text) if is_hidden(where) else shown(text)


@cache
def _alternatives(hint: Any) -> tuple[Any, ...]:
    """What a hint admits, None among it."""
    if typing.get_origin(hint) in (types.UnionType, Union):
        arms = typing.get_args(hint)
        found = [arm for arm in arms if arm is not type(None)]
        return tuple(found) if len(found) == len(arms) else (*found, type(None))
    return (hint,)


def _misread(node: Scalar, wanted: Sequence[Any], where: str) -> tuple[str, str | None]:
    """Why a value is not what it looks like, and how to write it."""
    secret = is_hidden(where)
    given = "this value" if secret else shown(node.text) if node.kind == "text" else node.text[:60]
    if node.kind != "text" and str in wanted and int not in wanted:
        kind = _KIND_NAMES.get(node.kind, node.kind)
        reason = f"without quotes, YAML takes {given} for {kind}, and text is wanted"
        return reason, "put it in quotes" if secret else f'put it in quotes: "{node.text[:60]}"'
    if node.kind == "int":
        if int not in wanted:
            return f"{given} is a number, and {_wanted(wanted)} is wanted", None
        if re.fullmatch("-?[1-9][0-9]*", node.text):
            return f"{given} is too large", None
        return f"{given} is not the same number to every reader of YAML", "write it in decimal, without a leading 0"
    if bool in wanted and node.bare and (meant := _SOME_BOOLEANS.get(node.text.lower())):
        return (
            f"{given} means true or false to some readers of YAML only",
            "write true or false" if secret else f"write {meant}",
        )
    if node.kind != "text" and str in wanted:
        return f"{given} is not {_wanted(wanted)}", "if it is text, put it in quotes"
    hint = None
    if int in wanted and node.text.isdecimal():
        hint = "write it without a leading 0" if node.bare else "write it without quotes"
        hint = hint if secret or node.bare else f"write {node.text[:20]} without quotes"
    return f"{given} is not {_wanted(wanted)}", hint


def _wanted(wanted: Sequence[Any]) -> str:
    names = {str: "text", int: "a whole number", bool: "true or false"}
    return " or ".join(names[hint] for hint in wanted if hint in names)


def _keys(node: Node) -> list[Scalar]:
    return [key for key, _ in node.pairs if isinstance(key, Scalar)] if isinstance(node, Entries) else []


def _kind_of(node: Node) -> str:
    if isinstance(node, Scalar):
        return _KIND_NAMES.get(node.kind, "text")
    return type_of([]) if isinstance(node, Items) else type_of({})


def _close(text: str, known: Sequence[str] | Mapping[str, Any]) -> str | None:
    """A near match only: the known ones are in the reason already."""
    hint = near(text, known)
    return hint if hint and hint.startswith("did") else None
