"""Manifests as YAML that every Kubernetes tool reads the same way.

kubectl, Helm and most controllers still read YAML 1.1, where ``on``, ``1:20`` and ``0123`` are not text, so a string is
left bare only where no version of YAML could take it for anything else.

Why not a library: for an Ingress of 40 values PyYAML's ``CSafeDumper`` takes 178 µs, libyaml fed with ready events
62, ryaml (Rust) 22, and this about 30 with keys sorted; but ryaml and its like write YAML 1.2, leaving ``on`` bare.
Manifests need only mappings, lists and scalars in block form, which is what is here. The tests read everything back
with three readers, one of YAML 1.2.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_FIRST_KEYS = {"apiVersion": 0, "kind": 1, "metadata": 2, "name": 3, "namespace": 4}
_LATER_KEYS = len(_FIRST_KEYS)
_LONGEST_KEY = 1000  # a longer one cannot stand before its colon: https://yaml.org/spec/1.2.2/#742-flow-mappings

# Numbers, dates and times begin with a digit, a sign or a dot; the rest is known words. https://yaml.org/type/
_BARE_FIRST = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ/")
_BARE = _BARE_FIRST | frozenset("0123456789 _.:@+=,()*?!<>%^&~;$-")
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
_UNITS = ("m", "s", "Ki", "Mi", "Gi", "Ti")
# What is no printable character, counts as a line break in YAML 1.1, is not seen, or turns the direction of others.
_AWKWARD = (
    r"[^\t\n\x20-\x7e\xa0-\xac\xae-\u061b\u061d-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\ufff8"
    r"\ufffc\ufffd\U00010000-\U000dffff\U000e0100-\U0010ffff]"
)


def dump(manifests: Iterable[Mapping[str, Any]], *, head: str = "") -> str:
    """Manifests as one YAML text, a document each, every document after its ``---``.

    Keys are ``apiVersion``, ``kind``, ``metadata``, ``name``, ``namespace``, then the others by name, at every depth:
    the same content gives the same text whatever the order it was built in. Texts of several lines become blocks;
    there are no anchors. ``head`` is put before it all as a comment. No manifests give an empty text.
    Takes mappings with text keys, lists, tuples, text, numbers, booleans and None; raises TypeError for anything
    else, ValueError for what YAML cannot hold: NaN, infinity, half a surrogate pair, a key over 1000 characters.
    """
    writer = _Writer()
    writer.out.extend(f"# {line}".rstrip() + "\n" for line in head.splitlines())
    for manifest in manifests:
        writer.document(manifest)
    return "".join(writer.out)


def dump_bytes(manifests: Iterable[Mapping[str, Any]], *, head: str = "") -> bytes:
    """As ``dump``, in UTF-8."""
    return dump(manifests, head=head).encode()


def scalar(value: str | float | None, indent: int = 0) -> str:
    """A text, number, boolean or nothing as it stands after its key; a text of several lines as a block, indented."""
    if not isinstance(value, str):
        return _number(value)
    return _block(value, " " * indent) if _stands_in_a_block(value) else _line(value)


def key_order(key: str) -> tuple[int, str]:
    """What keys are sorted by, at every depth."""
    return _FIRST_KEYS.get(key, _LATER_KEYS), key


class _Writer:
    """Collects pieces of text. Whatever follows a line starts with its line break, so nothing is ever taken back."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self._texts: dict[str, str] = {}  # of one dump alone: manifests repeat themselves, and may hold secrets

    def document(self, manifest: Mapping[str, Any]) -> None:
        self.out.append("---")
        if not isinstance(manifest, Mapping):
            raise TypeError(f"a manifest is a mapping, not {type(manifest).__name__}")
        self._value(manifest, -1, "\n")
        self.out.append("\n")

    def _mapping(self, value: Mapping[str, Any], depth: int, before: str) -> None:
        """Entries at a depth; ``before`` stands before the first, which may follow a dash."""
        out, texts, indent = self.out, self._texts, "\n" + "  " * depth
        for key in _ordered(tuple(value)):
            out.append(before + _key(key))
            before = indent
            item = value[key]
            known = texts.get(item) if type(item) is str else None
            if known is None:
                self._value(item, depth, None)
            else:
                out.append(known)

    def _sequence(self, value: Sequence[Any], depth: int, before: str) -> None:
        indent = "\n" + "  " * depth
        for item in value:
            self.out.append(before + "-")
            self._value(item, depth, " ")
            before = indent

    def _value(self, value: Any, depth: int, inline: str | None) -> None:
        """A value after its key or dash, which stand at ``depth``; ``inline`` is what joins a collection to a dash."""
        kind = type(value)
        if kind is str:
            self.out.append(self._text(value, depth))
        elif kind is dict:
            below = "\n" + "  " * (depth + 1) if inline is None else inline
            self._mapping(value, depth + 1, below) if value else self.out.append(" {}")
        elif kind is list:
            # Under a key the dashes stand below the key itself, as kubectl writes them.
            at = depth if inline is None else depth + 1
            below = "\n" + "  " * at if inline is None else inline
            self._sequence(value, at, below) if value else self.out.append(" []")
        elif kind is int or kind is bool or value is None or kind is float:
            self.out.append(" " + _number(value))
        else:
            self._value(_plain(value), depth, inline)

    def _text(self, text: str, depth: int) -> str:
        known = self._texts.get(text)
        if known is None:
            if _stands_in_a_block(text):
                return " " + _block(text, "  " * (depth + 1))  # it depends on the depth: not kept
            known = self._texts[text] = " " + _line(text)
        return known


def _plain(value: object) -> object:
    """Take subclasses for what they are; refuse the rest rather than guess."""
    if isinstance(value, str):
        return str.__str__(value)  # the text of a StrEnum or (str, Enum) alike
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        return list(value)
    raise TypeError(f"{type(value).__name__} cannot be written as YAML")


@lru_cache(maxsize=1024)
def _ordered(keys: tuple[object, ...]) -> tuple[str, ...]:
    """The order of keys, kept because manifests have few shapes."""
    texts = [key for key in keys if isinstance(key, str)]
    if len(texts) < len(keys):
        raise TypeError("a key is text")
    return tuple(sorted(texts, key=key_order))


@lru_cache(maxsize=1024)
def _key(key: str) -> str:
    if len(key) > _LONGEST_KEY:
        raise ValueError(f"a key has at most {_LONGEST_KEY} characters, this has {len(key)}")
    return _line(str.__str__(key)) + ":"


def _line(text: str) -> str:
    """A text on one line: bare, in single quotes, or in double quotes with escapes; the plainest that is safe."""
    if _is_bare(text):
        return text
    if _is_awkward(text) or "\n" in text or "\t" in text:
        text.encode()  # half a surrogate pair has no UTF-8: better here than when the file is written
        return '"' + re.sub(_AWKWARD + r"|[\"\\\n\t]", _escape, text) + '"'
    return "'" + text.replace("'", "''") + "'"


def _is_bare(text: str) -> bool:
    """Whether a text needs no quotes. A colon is syntax only before a space or the end; a space at an end is lost."""
    if text[:1] not in _BARE_FIRST:
        return text.endswith(_UNITS) and text.rstrip("msKMGTi").isdecimal() and text.isascii()
    return _BARE.issuperset(text) and text[-1] not in " :" and ": " not in text and text.lower() not in _WORDS


def _is_awkward(text: str) -> bool:
    """Whether a text holds what only an escape can say."""
    return not (text.isascii() and text.isprintable()) and re.search(_AWKWARD, text) is not None


_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    if character > "\uffff":
        return f"\\U{ord(character):08x}"
    return _SHORT_ESCAPES.get(character) or f"\\u{ord(character):04x}"


def _stands_in_a_block(text: str) -> bool:
    """Whether a text has several lines, the last of which readers keep as it is."""
    body = text.rstrip("\n")
    return "\n" in text and body != "" and body[-1] not in " \t" and not _is_awkward(text)


def _block(text: str, indent: str) -> str:
    """A text of several lines, as it is."""
    body = text.rstrip("\n")
    ending = {0: "-", 1: ""}.get(len(text) - len(body), "+")
    # A reader takes the first line's spaces for indentation unless told how deep that is.
    told = "2" if text[0] in " \t\n" else ""
    lines = text.removesuffix("\n").split("\n")
    return f"|{told}{ending}\n" + "\n".join(indent + line if line else "" for line in lines)


def _number(value: float | None) -> str:
    """A number, a boolean or nothing, in the one spelling that YAML 1.1 and 1.2 share."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if not math.isfinite(value):
        raise ValueError(f"{value} is no number that JSON knows")
    text = repr(value)
    return text if "." in text else text.replace("e", ".0e")  # YAML 1.1 reads 1e+16 as text
