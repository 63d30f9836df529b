"""Manifests as YAML that every Kubernetes tool reads the same way.

kubectl, Helm and most controllers still read YAML 1.1, where ``on``, ``1:20`` and ``0123`` are not text, so a string is
left bare only where no version of YAML could take it for anything else. libyaml does the emitting; it is handed
finished events, which skips PyYAML's own representer and resolver: a quarter of the time of ``CSafeDumper``, whose
output for ``1e3`` or ``0o14`` would also be read differently by YAML 1.2 readers.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from io import StringIO
from typing import TYPE_CHECKING, Any

from yaml import (
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)
from yaml.cyaml import CEmitter

if TYPE_CHECKING:
    from collections.abc import Iterable

_NO_FOLDING = 1 << 30
_FIRST_KEYS = {"apiVersion": 0, "kind": 1, "metadata": 2, "name": 3, "namespace": 4}
_LATER_KEYS = len(_FIRST_KEYS)

# An event is never changed by the emitter, so those without content are made once.
_STREAM_START, _STREAM_END = StreamStartEvent(), StreamEndEvent()
_DOCUMENT_START, _DOCUMENT_END = DocumentStartEvent(explicit=True), DocumentEndEvent()
_MAPPING_START, _MAPPING_END = MappingStartEvent(None, None, implicit=True, flow_style=False), MappingEndEvent()
_SEQUENCE_START, _SEQUENCE_END = SequenceStartEvent(None, None, implicit=True, flow_style=False), SequenceEndEvent()

# Numbers, dates and times begin with a digit, a sign or a dot; the rest is known words. https://yaml.org/type/
_BARE = re.compile(r"[A-Za-z/][^\n]*|[0-9]+(?:m|s|k|M|G|Ki|Mi|Gi|Ti)")
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
# What libyaml would fold, escape or read back as another line break if it stood in a block.
_AWKWARD = re.compile(r"[^\n\t\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]")


def dump(manifests: Iterable[Mapping[str, Any]], *, head: str = "") -> str:
    """Manifests as one YAML text, a document each, every document after its ``---``.

    Keys are ``apiVersion``, ``kind``, ``metadata``, ``name``, ``namespace``, then the others by name, at every depth:
    the same content gives the same text whatever the order it was built in. Texts of several lines become blocks;
    there are no anchors. ``head`` is put before it all as a comment. No manifests give an empty text.
    Takes mappings with text keys, lists, tuples, text, numbers, booleans and None; raises TypeError for anything
    else, ValueError for numbers and texts that YAML cannot hold.
    """
    out = StringIO()
    out.writelines(f"# {line}".rstrip() + "\n" for line in head.splitlines())
    emitter = _Emitter(out)
    for manifest in manifests:
        emitter.document(manifest)
    emitter.close()
    return out.getvalue()


def dump_bytes(manifests: Iterable[Mapping[str, Any]], *, head: str = "") -> bytes:
    """As ``dump``, in UTF-8."""
    return dump(manifests, head=head).encode()


class _Emitter:
    """Feeds libyaml; remembers the texts of one dump, since manifests repeat most of theirs."""

    def __init__(self, out: StringIO) -> None:
        emitter = CEmitter(out, width=_NO_FOLDING, allow_unicode=True)
        self._emit = emitter.emit
        self._texts: dict[str, ScalarEvent] = {}
        self._emit(_STREAM_START)

    def close(self) -> None:
        self._emit(_STREAM_END)

    def document(self, manifest: Mapping[str, Any]) -> None:
        if not isinstance(manifest, Mapping):
            raise TypeError(f"a manifest is a mapping, not {type(manifest).__name__}")
        self._emit(_DOCUMENT_START)
        self._mapping(manifest)
        self._emit(_DOCUMENT_END)

    def _mapping(self, value: Mapping[str, Any]) -> None:
        emit = self._emit
        emit(_MAPPING_START)
        for key in _ordered(tuple(value)):
            emit(_key(key))
            self._value(value[key])
        emit(_MAPPING_END)

    def _sequence(self, value: Sequence[Any]) -> None:
        self._emit(_SEQUENCE_START)
        for item in value:
            self._value(item)
        self._emit(_SEQUENCE_END)

    def _value(self, value: Any) -> None:  # noqa: ANN401  whatever JSON can hold
        kind = type(value)
        if kind is str:
            event = self._texts.get(value)
            if event is None:
                event = self._texts[value] = _text(value)
            self._emit(event)
        elif kind is dict:
            self._mapping(value)
        elif kind is list or kind is tuple:
            self._sequence(value)
        elif kind is int or kind is bool or value is None or kind is float:
            self._emit(_number(value))
        else:
            self._unusual(value)

    def _unusual(self, value: object) -> None:
        """Take subclasses for what they are; refuse the rest rather than guess."""
        if isinstance(value, str):
            self._emit(_text(str.__str__(value)))  # the text of a StrEnum or (str, Enum) alike
        elif isinstance(value, Mapping):
            self._mapping(value)
        elif isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
            self._sequence(value)
        else:
            raise TypeError(f"{type(value).__name__} cannot be written as YAML")


@lru_cache(maxsize=1024)
def _ordered(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The order of keys, kept because manifests have few shapes."""
    for key in keys:
        if not isinstance(key, str):
            raise TypeError(f"a key is text, not {type(key).__name__}")
    return tuple(sorted(keys, key=lambda key: (_FIRST_KEYS.get(key, _LATER_KEYS), key)))


@lru_cache(maxsize=1024)
def _key(key: str) -> ScalarEvent:
    """A key; one of several lines is quoted, since a block cannot be one."""
    return ScalarEvent(None, None, (False, True), key, style='"') if "\n" in key else _text(str.__str__(key))


def _text(text: str) -> ScalarEvent:
    """A text as bare, quoted or block, whichever is the plainest that cannot be misread."""
    if _AWKWARD.search(text):
        style: str | None = '"'
    elif "\n" in text:
        style = "|"
    else:
        style = None
    bare = style is None and _BARE.fullmatch(text) is not None and text.lower() not in _WORDS
    return ScalarEvent(None, None, (bare, True), text, style=style)


def _number(value: float | None) -> ScalarEvent:
    """A number, a boolean or nothing, in the one spelling that YAML 1.1 and 1.2 share."""
    if value is None:
        text = "null"
    elif isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} is no number that JSON knows")
        text = repr(value)
        text = text if "." in text else text.replace("e", ".0e")  # YAML 1.1 reads 1e+16 as text
    else:
        text = str(value)
    return ScalarEvent(None, None, (True, False), text)
