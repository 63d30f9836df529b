"""YAML text as a tree that remembers lines, how each value was written, and nothing else.

Made from the parser's events and not from its own loader, which guesses types (``1.10`` is the number 1.1 there),
keeps the last of two equal keys, and recurses as deep as the text asks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import yaml

from anygress.description.violation import name_of
from anygress.errors import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["text", "int", "float", "bool", "null", "date", "merge"]

SIZE_LIMIT = 16 * 1024 * 1024
_DEPTH_LIMIT = 60
_EXPANSION_LIMIT = 1_000_000  # nodes counted once for each alias that stands for them
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# https://yaml.org/spec/1.1/#c-printable, less what no text editor writes on purpose
_STRAY = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# What YAML 1.1 makes of a value without quotes: https://yaml.org/type/
_KINDS: dict[str, Kind] = {
    "tag:yaml.org,2002:int": "int",
    "tag:yaml.org,2002:float": "float",
    "tag:yaml.org,2002:bool": "bool",
    "tag:yaml.org,2002:null": "null",
    "tag:yaml.org,2002:timestamp": "date",
    "tag:yaml.org,2002:merge": "merge",
}

# https://yaml.org/type/
_TAGS = frozenset(f"!!{name}" for name in ("binary", "bool", "float", "int", "map", "null", "seq", "set", "str"))


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value or a key: its text, what YAML 1.1 takes it for, and whether it was written without quotes."""

    text: str
    kind: Kind
    bare: bool
    line: int
    size: int = 1


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    nodes: tuple[Node, ...]
    line: int
    size: int


@dataclass(frozen=True, slots=True)
class Entries:
    """A mapping, with whatever keys were written, twice or not."""

    pairs: tuple[tuple[Node, Node], ...]
    line: int
    size: int


Node = Scalar | Items | Entries


class NotYaml(Exception):  # noqa: N818  caught beside the one call that raises it
    """The text cannot be read any further; ``line`` counts from 1."""

    def __init__(self, code: str, topic: str, line: int | None, reason: str, hint: str | None = None) -> None:
        super().__init__(reason)
        self.code, self.topic, self.line, self.reason, self.hint = code, topic, line, reason, hint

    def problem(self, name: str, where: str = "") -> Problem:
        """The problem, in the file of that name; ``where`` is what the file was given as, unless a description."""
        source = name if self.line is None else f"{name}:{self.line}"
        return Problem(code=self.code, topic=self.topic, where=where, source=source, reason=self.reason, hint=self.hint)


def decoded(content: bytes) -> str:
    """The text of a file. Raises NotYaml for what is too large, binary, or has control characters."""
    if len(content) > SIZE_LIMIT:
        raise NotYaml("E121", "file", None, f"the file has more than {SIZE_LIMIT // 1024 // 1024} MiB")
    if b"\0" in content:
        raise NotYaml("E121", "file", None, "the file is binary, not text")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise NotYaml("E121", "file", line, "the file is not UTF-8 text") from None
    if found := _STRAY.search(text):
        line = text.count("\n", 0, found.start()) + 1
        reason = f"a description cannot hold {name_of(found[0])}"
        raise NotYaml("E121", "file", line, reason, 'in double quotes, write it as an escape such as "\\u0007"')
    return text


def documents(text: str) -> Iterator[Node]:
    """The documents of a text, less those with nothing in them. Raises NotYaml where it is not YAML."""
    try:
        yield from _Composer(text).documents()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        context = f" {error.context}" if error.context else ""
        line = mark.line + 1 if mark else None
        raise NotYaml(
            "E121", "yaml", line, f"not YAML: {_unquoted(error.problem)}{context}", _hint(text, line)
        ) from None
    except (yaml.YAMLError, UnicodeEncodeError):  # the latter of half a surrogate pair, which no file has
        raise NotYaml("E121", "yaml", None, "not YAML: there is a character that YAML does not allow") from None


def _unquoted(problem: str | None) -> str:
    """What the parser says, less what it repeats of the text, which may be a secret: more than one character."""
    return re.sub("'([^']*)'", _token, problem or "it ends too early")


def _token(quoted: re.Match[str]) -> str:
    return quoted[0] if re.fullmatch("<[a-z ]+>|.?", quoted[1]) else "…"


def _hint(text: str, line: int | None) -> str | None:
    lines = text.splitlines()
    shown = lines[line - 1] if line is not None and 0 < line <= len(lines) else ""
    if shown[: len(shown) - len(shown.lstrip())].count("\t"):
        return "YAML is indented with spaces, not tabs"
    if "{{" in shown or "{%" in shown:
        return "templates are not read here: render them first"
    return None


class _Composer:
    """Builds nodes from the parser's events."""

    def __init__(self, text: str) -> None:
        self.events = yaml.parse(text, Loader=_LOADER)
        self.anchors: dict[str, Node] = {}
        self.resolve = yaml.SafeLoader.yaml_implicit_resolvers

    def documents(self) -> Iterator[Node]:
        """Each document's node."""
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                self.anchors = {}  # an anchor lives as long as its document
                node = self.node(next(self.events), 0)
                if not (isinstance(node, Scalar) and node.kind == "null" and not node.text):
                    yield node

    def node(self, event: Any, depth: int) -> Node:
        """One node with everything below it."""
        line = event.start_mark.line + 1
        if depth > _DEPTH_LIMIT:
            raise NotYaml("E121", "yaml", line, f"nested more than {_DEPTH_LIMIT} deep")
        if isinstance(event, yaml.AliasEvent):
            return self.alias(event, line)
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            which = f"this is {tag}" if tag in _TAGS else "a value has one"  # it may be a password without quotes
            hint = 'leave it out, and put text that begins with "!" in quotes'
            raise NotYaml("E127", "tag", line, f"tags are not read, and {which}", hint)
        if isinstance(event, yaml.ScalarEvent):
            found: Node = Scalar(event.value, self.kind(event), event.implicit[0], line)
        elif isinstance(event, yaml.SequenceStartEvent):
            nodes = tuple(self.below(yaml.SequenceEndEvent, depth))
            found = Items(nodes, line, self.size(nodes, line))
        else:
            nodes = tuple(self.below(yaml.MappingEndEvent, depth))
            found = Entries(tuple(zip(nodes[::2], nodes[1::2], strict=True)), line, self.size(nodes, line))
        if event.anchor is not None:
            self.anchors[event.anchor] = found
        return found

    def below(self, end: type, depth: int) -> Iterator[Node]:
        """The nodes up to the end of a list or mapping."""
        for event in self.events:
            if isinstance(event, end):
                return
            yield self.node(event, depth + 1)

    def alias(self, event: Any, line: int) -> Node:
        """The node an alias stands for: one that is complete, so that nothing holds itself."""
        if event.anchor not in self.anchors:
            hint = 'put text that begins with "*" in quotes'
            raise NotYaml("E121", "yaml", line, "no anchor of that name is complete before this alias", hint)
        return self.anchors[event.anchor]

    def kind(self, event: Any) -> Kind:
        """What YAML 1.1 takes a value for."""
        if not event.implicit[0]:
            return "text"
        for tag, pattern in self.resolve.get(event.value[:1], ()):
            if pattern.match(event.value):
                return _KINDS.get(tag, "text")
        return "text"

    def size(self, nodes: tuple[Node, ...], line: int) -> int:
        """How many nodes there are with aliases written out, within what is sane."""
        total = 1 + sum(node.size for node in nodes)
        if total > _EXPANSION_LIMIT:
            raise NotYaml("E121", "yaml", line, "aliases stand for more than a million values")
        return total
