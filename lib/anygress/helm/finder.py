"""Finds where values came out: replaces markers in rendered objects by holes.

A marker is a value that nothing else looks like, so that wherever one of its forms stands, that value stands there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from anygress.description.credentials import MODERN_BCRYPT
from anygress.description.grammar import MARK
from anygress.helm import domains
from anygress.helm.holes import (
    ENTRIES,
    FORMS,
    NUMBERS,
    Digest,
    Entries,
    Greatest,
    Hole,
    Joined,
    Ordered,
    Text,
    UserLines,
    Whole,
    leaves,
)
from anygress.helm.values import NAMESPACE, secret_form, verified_kinds
from anygress.rendering.names import digest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from anygress.helm.holes import Key
    from anygress.helm.values import Parameter
    from anygress.rendering.manifest import Manifest

_MOST_PLUS = 15
_DIGESTED = re.compile(r"([a-z0-9][-a-z0-9.]*?)--([0-9a-f]{12})(?![-.]*[a-z0-9])")
"""A name with a digest at its end, and the two apart."""


class Finder:
    """Replaces markers by holes."""

    def __init__(self, controller: str, parameters: Iterable[Parameter], markers: Mapping[Key, Any]) -> None:
        self._texts: dict[str, Hole] = {}
        self._numbers: dict[int, Hole] = {}
        self._bases: list[tuple[int, Parameter]] = []
        self._wholes: list[tuple[Any, Whole]] = []
        self._lists: list[tuple[re.Pattern[str], Key]] = []
        self._entries: dict[str, Entries] = {}
        self._lines: dict[str, UserLines] = {}
        known = list(parameters)
        for one in known:
            self._learn(controller, one, markers[one.key])
        self._pattern = self._any()
        self._namespace = markers[NAMESPACE]

    def _any(self) -> re.Pattern[str]:
        texts = sorted(self._texts, key=len, reverse=True)
        lists = [listed.pattern for listed, _ in self._lists]
        return re.compile("|".join([*lists, *map(re.escape, texts), r"\d{4,}"]))

    def learn_digests(self, manifests: Iterable[Manifest]) -> None:
        """Learn the digests in names: of the namespace and the name before the digest, or of a port and its Service."""
        found = list(manifests)
        texts = dict.fromkeys(text for text in leaves(found) if isinstance(text, str))
        names = [name for text in texts for name, _ in _DIGESTED.findall(text)]
        services = (one for one in found if one["kind"] == "Service")
        names += [
            MARK.join((one["metadata"]["name"], str(port.get("targetPort"))))
            for one in services
            for port in one["spec"]["ports"]
        ]
        wholes = [f"{self._namespace}/{name}" for name in names]
        new: list[str] = []  # what the pattern does not find yet: it is made again only for a text that has one
        for whole in dict.fromkeys(wholes):
            if any(one in whole for one in new):
                self._pattern, new = self._any(), []
            text = self._text(whole)
            if text != whole:
                new.append(digest(whole))
                self._texts[new[-1]] = Digest.made(text if isinstance(text, Text) else Text((text,)))
        if new:
            self._pattern = self._any()

    def _learn(self, controller: str, one: Parameter, marker: Any) -> None:
        match one.domain:
            case domains.ANNOTATIONS:
                self._entries |= dict.fromkeys(marker, Entries(one.key))
            case domains.RESOURCES:
                self._wholes.append((marker, Whole(one.key)))
            case domains.NETWORKS:
                self._wholes.append((marker, Ordered(one.key)))
                self._lists.append((re.compile(f"{re.escape(marker[0])}(.{{0,40}}?){re.escape(marker[1])}"), one.key))
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

    def _learn_users(self, controller: str, one: Parameter, marker: Any) -> None:
        if one.domain is domains.DIGEST_USERS:
            (user,) = marker
            self._lines[user["name"]] = UserLines(one.key, controller, realm="")
        else:
            form = secret_form(controller, digest=False)
            who = controller if form else "the proxy"
            bcrypt = form.bcrypt if form and form.bcrypt != MODERN_BCRYPT else None
            lines = UserLines(one.key, who, verified_kinds(controller), bcrypt=bcrypt)
            self._lines[lines.fill({one.key: marker})] = lines

    def tree(self, value: Any) -> Any:
        """A value with holes where markers were."""
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, Mapping):
            return self._mapping(value)
        if isinstance(value, list | tuple):
            for marker, whole in self._wholes:
                if list(value) == marker:
                    return whole
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
                return UserLines(lines.key, lines.reader, realm=told[1])
        parts: list[str | Hole] = []
        end = 0
        for match in self._pattern.finditer(text):
            hole = self._hole(match[0])
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
        for listed, key in self._lists:
            if between := listed.fullmatch(text):
                return Joined(key, between=between[1])
        found = self._number(int(text)) if text.isdigit() else None
        return found if isinstance(found, Hole) else None


def with_greatest(tree: Any, real: Any, values: Mapping[Key, Any], key: Key) -> Any:
    """A tree whose numbers follow this value, too, where they do in ``real``: in ``values`` it is the greatest."""

    def change(hole: Any, number: str) -> Any:
        if not _is_bounded(hole, number, values) or int(number) != values[key] + hole.by:
            return hole
        return replace(_bounded(hole), others=(*getattr(hole, "others", ()), key))

    return _beside(tree, real, values, lambda node, plain: _renumbered(node, plain, change))


def with_bounds(tree: Any, real: Any, values: Mapping[Key, Any]) -> Any:
    """A tree whose numbers are some number at the least, or at the most, as they are in ``real``.

    In ``values`` all are as small, or as large, as they may be.
    """

    def change(hole: Any, number: str) -> Any:
        if not _is_bounded(hole, number, values):
            return hole
        bound = int(number) - hole.by
        is_least = int(number) > hole.fill(values)
        return replace(_bounded(hole), **{"least" if is_least else "most": bound})

    return _beside(tree, real, values, lambda node, plain: _renumbered(node, plain, change))


def _is_bounded(hole: Any, number: str, values: Mapping[Key, Any]) -> bool:
    """Whether a number is another than its value says."""
    return type(hole) in {Hole, Greatest} and hole.form in {"number", "plus"} and int(number) != hole.fill(values)


def _bounded(hole: Hole) -> Greatest:
    return hole if isinstance(hole, Greatest) else Greatest(hole.key, "plus", hole.by)


def _renumbered(node: Any, plain: Any, change: Callable[[Any, str], Any]) -> Any:
    """A leaf with other holes in the place of its numbers, each by the number that a plain leaf has there."""
    if isinstance(node, Hole) and type(plain) is int:
        return change(node, str(plain))
    if not isinstance(node, Text) or not isinstance(plain, str):
        return node
    pattern = "".join(
        re.escape(part) if isinstance(part, str) else r"(\d+)" if part.form in NUMBERS else "(.*?)"
        for part in node.parts
    )
    found = re.fullmatch(pattern, plain, re.DOTALL)
    if not found:
        return node
    there = iter(found.groups())
    parts = ((part, next(there)) if isinstance(part, Hole) else (part, "") for part in node.parts)
    return Text(
        tuple(change(part, text) if isinstance(part, Hole) and text.isdigit() else part for part, text in parts)
    )


def _beside(tree: Any, real: Any, values: Mapping[Key, Any], change: Callable[[Any, Any], Any]) -> Any:
    """A tree whose leaves are changed by what stands in their place in a plain object for some values."""
    if isinstance(tree, dict) and isinstance(real, Mapping):
        names = {name: name.fill(values) if isinstance(name, Text) else name for name in tree}
        return {name: _beside(item, real.get(names[name]), values, change) for name, item in tree.items()}
    if isinstance(tree, list) and isinstance(real, list) and len(tree) == len(real):
        return [_beside(item, other, values, change) for item, other in zip(tree, real, strict=True)]
    return change(tree, real)
