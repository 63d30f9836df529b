"""Finds where values came out: replaces markers in rendered objects by holes.

A marker is a value that nothing else looks like, so that wherever one of its forms stands, that value stands there.
Numbers that follow the length of a path look like nothing, and are found by rendering again with a longer path.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from anygress.chart import domains
from anygress.chart.tree import ENTRIES, FORMS, NUMBERS, Entries, Hole, Text, UserLines, Whole
from anygress.controllers import find

if TYPE_CHECKING:
    from collections.abc import Iterable

    from anygress.chart.tree import Key
    from anygress.chart.values import Parameter

_MOST_PLUS = 15


class Finder:
    """Replaces markers by holes."""

    def __init__(self, controller: str, parameters: Iterable[Parameter], markers: Mapping[Key, Any]) -> None:
        self._texts: dict[str, Hole] = {}
        self._numbers: dict[int, Hole] = {}
        self._bases: list[tuple[int, Parameter]] = []
        self._wholes: list[tuple[Any, Whole]] = []
        self._entries: dict[str, Entries] = {}
        self._lines: dict[str, UserLines] = {}
        known = list(parameters)
        for one in known:
            self._learn(controller, one, markers[one.key])
        for one in known:
            if one.domain is domains.PATH:
                self._learn_segments(one, markers[one.key])
        texts = sorted(self._texts, key=len, reverse=True)
        self._pattern = re.compile("|".join([*map(re.escape, texts), r"\d{4,}"]))

    def _learn(self, controller: str, one: Parameter, marker: Any) -> None:
        match one.domain:
            case domains.ANNOTATIONS:
                self._entries |= dict.fromkeys(marker, Entries(one.key))
            case domains.RESOURCES:
                self._wholes.append((marker, Whole(one.key)))
            case domains.BASIC_USERS | domains.DIGEST_USERS:
                self._learn_users(controller, one, marker)
            case _ if one.domain.is_number:
                self._numbers.setdefault(marker, Hole(one.key, "number"))
                self._bases.append((marker, one))
            case _:
                for form in one.domain.forms:
                    text = FORMS[form].of(marker, 0)
                    if isinstance(text, int):
                        self._numbers.setdefault(text, Hole(one.key, form))
                    else:
                        self._texts.setdefault(text, Hole(one.key, form))

    def _learn_segments(self, one: Parameter, marker: str) -> None:
        """The segments of a path, but for those of a pinned path around it."""
        for index, segment in enumerate(marker.strip("/").split("/")):
            if domains.is_marked(segment):
                self._texts.setdefault(segment, Hole(one.key, "segment", index))

    def _learn_users(self, controller: str, one: Parameter, marker: Any) -> None:
        if one.domain is domains.DIGEST_USERS:
            (user,) = marker
            self._lines[user["name"]] = UserLines(one.key, controller, realm="")
        else:
            form = find(controller).basic_secret
            lines = UserLines(one.key, controller, tuple(form.hash_kinds) if form else ())
            self._lines[lines.fill({one.key: marker}) if form else marker[0]["name"]] = lines

    def tree(self, value: Any) -> Any:
        """A value with holes where markers were."""
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, Mapping):
            return self._mapping(value)
        if isinstance(value, list | tuple):
            return [self.tree(item) for item in value]
        if isinstance(value, int) and not isinstance(value, bool):
            return self._number(value)
        return value

    def _mapping(self, value: Mapping[str, Any]) -> Any:
        for marker, whole in self._wholes:
            if value == marker:
                return whole
        found: dict[Any, Any] = {}
        for key, item in value.items():
            if key in self._entries:
                found[ENTRIES] = self._entries[key]
                continue
            text = self._text(key)
            found[Text((text,)) if isinstance(text, Hole) else text] = self.tree(item)
        return found

    def _number(self, number: int) -> int | Hole:
        if number in self._numbers:
            return self._numbers[number]
        for marker, one in self._bases:
            if 0 < number - marker <= _MOST_PLUS:
                return Hole(one.key, "plus", number - marker)
            if number == marker * 1000:
                return Hole(one.key, "times", 1000)
        return number

    def _text(self, text: str) -> Any:
        if text in self._lines:
            return self._lines[text]
        for name, lines in self._lines.items():
            told = re.fullmatch(rf"{re.escape(name)}:(.*):[0-9a-f]{{32}}\n", text) if lines.realm is not None else None
            if told:
                return UserLines(lines.key, lines.controller, realm=told[1])
        parts: list[str | Hole] = []
        end = 0
        for match in self._pattern.finditer(text):
            hole = self._hole(match[0])
            if hole is not None and hole.form == "role" and "/" in text and domains.is_marked(match[0]):
                hole = replace(hole, form="inner")  # of one segment they look the same, and a name has no slash
            if hole is not None:
                parts += [text[end : match.start()], hole] if match.start() > end else [hole]
                end = match.end()
        if not parts:
            return text
        parts += [text[end:]] if end < len(text) else []
        only = parts[0]
        return only if len(parts) == 1 and isinstance(only, Hole) and only.form not in NUMBERS else Text(tuple(parts))

    def _hole(self, text: str) -> Hole | None:
        if text in self._texts:
            return self._texts[text]
        found = self._number(int(text)) if text.isdigit() else None
        return found if isinstance(found, Hole) else None


def with_lengths(tree: Any, real: Any, key: Key, before: str, values: Mapping[Key, Any]) -> Any:
    """A tree whose numbers follow the length of a path, where they did between two renderings.

    ``real`` is the object for ``values``, in which that path is longer than ``before``.
    """
    lengths = {form: (FORMS[form].of(values[key], 0), FORMS[form].of(before, 0)) for form in ("length", "twice-length")}

    def number(node: Any, plain: Any) -> Any:
        is_text = isinstance(node, str) and isinstance(plain, str) and _is_number(node) and _is_number(plain)
        if not is_text and not (type(node) is int and type(plain) is int):
            return node
        for form, (now, then) in lengths.items():
            if int(plain) - int(node) == now - then:
                hole = Hole(key, form, int(node) - then)
                return Text((hole,)) if is_text else hole
        return node

    def walk(node: Any, plain: Any) -> Any:
        if isinstance(node, dict) and isinstance(plain, Mapping):
            names = {name: name.fill(values) if isinstance(name, Text) else name for name in node}
            return {name: walk(item, plain.get(names[name])) for name, item in node.items()}
        if isinstance(node, list) and isinstance(plain, list) and len(node) == len(plain):
            return [walk(item, other) for item, other in zip(node, plain, strict=True)]
        return number(node, plain)

    return walk(tree, real)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+", text) is not None
