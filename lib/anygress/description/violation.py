"""Why a value was refused: the words that every grammar uses to name what is wrong with a string."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection


@dataclass(frozen=True, slots=True)
class Complaint:
    """Why a value was refused, in one clause, and what to write instead where that is known."""

    reason: str
    hint: str | None = None

    def __str__(self) -> str:
        """Reason and hint on one line."""
        return f"{self.reason} → {self.hint}" if self.hint else self.reason


TEMPLATE_MARKS = ("{{", "}}", "{%", "%}", "${", "$(", "<%", "%>", "#{")
_CHARACTER_NAMES = {
    " ": "a space",
    '"': 'a quote (")',
    "'": "a quote (')",
    "`": "a backtick",
    "\\": "a backslash",
    "{": 'a brace ("{")',
    "}": 'a brace ("}")',
    "$": 'a dollar sign ("$")',
    ";": 'a semicolon (";")',
    "%": 'a percent sign ("%")',
    "\t": "a tab",
    "\n": "a line break",
    "\r": "a carriage return",
    "\0": "a NUL character",
}


def name_of(character: str) -> str:
    """One character in words, safe to print on a terminal."""
    if character in _CHARACTER_NAMES:
        return _CHARACTER_NAMES[character]
    if unicodedata.category(character).startswith("C"):
        return f"a control character (U+{ord(character):04X})"
    if not character.isprintable():
        return f"white space (U+{ord(character):04X})"
    return f'"{character}"' if character.isascii() else f'"{character}" (U+{ord(character):04X})'


def not_text(value: object, what: str, *, any_text: bool = False) -> Complaint | None:
    """Refuse what is not a string, or is empty. ``any_text`` says that a number in quotes would do."""
    if not isinstance(value, str):
        helps = any_text and isinstance(value, (int, float)) and not isinstance(value, bool)
        hint = f'put it in quotes: "{in_digits(value)}"' if helps and not is_huge(value) else None
        return Complaint(f"{what} is text, not {type_of(value)}", hint)
    return None if value else Complaint(f"{what} cannot be empty")


_MOST_BITS = 1024


def is_huge(value: object) -> bool:
    """Whether a whole number has more digits than anybody reads; Python prints none of more than 4300."""
    return isinstance(value, int) and value.bit_length() >= _MOST_BITS


def in_digits(value: object) -> str:
    """A value as text, as ``str`` has it; a huge number by its size."""
    return f"a number of {value.bit_length()} bits" if isinstance(value, int) and is_huge(value) else str(value)


def quoted(value: object) -> str:
    """A name in quotes; what should be one and is not, by its type."""
    return f'"{value}"' if isinstance(value, str) else type_of(value)


def type_of(value: object) -> str:
    """The type of a value in the words of a spec file."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, (int, float)):
        return "a number"
    if isinstance(value, (list, tuple)):
        return "a list"
    if isinstance(value, dict):
        return "a mapping"
    return "text" if isinstance(value, str) else type(value).__name__


def stray(text: str, what: str, allowed: Collection[str]) -> Complaint | None:
    """Refuse the first character that is not allowed, template marks first since they say more."""
    offender = next((character for character in text if character not in allowed), None)
    if offender is None:
        return None
    mark = next((mark for mark in TEMPLATE_MARKS if mark in text), None)
    if mark is not None:
        return Complaint(f'{what} cannot hold template syntax ("{mark}")')
    return Complaint(f"{what} cannot hold {name_of(offender)}")


def too_long(text: str, what: str, limit: int) -> Complaint | None:
    """Refuse more than ``limit`` characters."""
    return Complaint(f"{what} has at most {limit} characters, this has {len(text)}") if len(text) > limit else None


def meant(text: str) -> str:
    """The hint that offers another spelling."""
    return f'did you mean "{text}"?'
