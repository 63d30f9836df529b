"""Every error anygress raises, and the one place where its text is made and made harmless.

::

    AnygressError
    ├── InvalidSpec         the description is wrong: a bad value, an unknown field, two routes alike
    ├── CannotExpose        the description is right, and the chosen controller cannot do it
    ├── UnknownController   no controller has that name
    └── UnknownFeature      no feature has that name

An error carries ``problems``, all of them, each with a stable code:
E1xx the description, E2xx a feature the controller lacks, E3xx a value or combination it cannot take.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TOPIC_WIDTH = 20
_LONGEST_PLACE = 200
_LONGEST_TEXT = 4000


def printable(text: str) -> str:
    """A text with all that a terminal obeys, or that hides text from a reader, written as escapes.

    These are control characters, line breaks, marks of direction, invisible characters and halves of surrogate pairs.
    """
    return text if text.isprintable() else "".join(one if one.isprintable() else _escape(one) for one in text)


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _told(text: str, longest: int) -> str:
    """A text for an error: printable, and not longer than anybody reads."""
    return printable(text if len(text) <= longest else f"{text[: longest - 1]}…")


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong: what, where, why, and what to do about it.

    ``where`` is the keyword path the user wrote (``routes[1].path``); ``source`` is ``file:line`` when it came
    from a file; ``value`` is shown only when given, so a secret is never passed here. Whatever is given is kept
    :func:`printable`, so that a terminal, a log, JSON and a page get nothing else.
    """

    code: str
    topic: str
    where: str
    reason: str
    hint: str | None = None
    source: str | None = None
    value: str | None = None

    def __post_init__(self) -> None:
        """Make every text printable, and cut what is too long to be read."""
        for name in _TEXTS:
            given = getattr(self, name)
            if given is not None and (len(given) > _LONGEST_PLACE or not given.isprintable()):
                longest = _LONGEST_TEXT if name in {"reason", "hint"} else _LONGEST_PLACE
                object.__setattr__(self, name, _told(given, longest))

    def __str__(self) -> str:
        """Two or three lines, as the terminal shows them."""
        place = self.where or "the description"
        if self.source:
            place += f" ({self.source})"
        if self.value is not None:
            place += f" = {self.value}"
        lines = [f"{self.code} {self.topic:<{_TOPIC_WIDTH}} {place}", f"     {self.reason}"]
        if self.hint:
            lines.append(f"     → {self.hint}")
        return "\n".join(lines)

    def as_dict(self) -> dict[str, str]:
        """The fields that are set, for JSON output."""
        fields = ("code", "topic", "where", "source", "value", "reason", "hint")
        return {name: value for name in fields if (value := getattr(self, name)) is not None}


_TEXTS = ("topic", "where", "reason", "hint", "source", "value")


class AnygressError(Exception):
    """The base of every error anygress raises on purpose."""


class _WithProblems(AnygressError):  # noqa: N818  a base, never raised itself
    """An error that lists everything that is wrong at once."""

    def __init__(self, headline: str, problems: Iterable[Problem]) -> None:
        self.headline = _told(headline, _LONGEST_TEXT)
        self.problems = tuple(problems)
        super().__init__(report(self.headline, self.problems))


class InvalidSpec(_WithProblems):
    """The description itself is wrong, whatever the controller."""


class CannotExpose(_WithProblems):
    """The description is right, and this controller cannot do it; nothing was built."""

    def __init__(self, headline: str, problems: Iterable[Problem], *, controller: str) -> None:
        super().__init__(headline, problems)
        self.controller = controller


class UnknownController(AnygressError):  # noqa: N818  as above
    """No controller has that name."""

    def __init__(self, name: object, known: Iterable[str]) -> None:
        super().__init__(_unknown("controller", name, known))


class UnknownFeature(AnygressError):  # noqa: N818  as above
    """No feature has that name."""

    def __init__(self, name: object, known: Iterable[str]) -> None:
        super().__init__(_unknown("feature", name, known))


def _unknown(what: str, name: object, known: Iterable[str]) -> str:
    names = sorted(known)
    close = _closest(str(name), names)
    hint = f" → did you mean {_any_of(close)}?" if close else f" (known: {', '.join(names)})"
    return _told(f"there is no {what} {name!r}", _LONGEST_PLACE) + hint


MOST_TOLD = 500
"""As many problems as a text tells one by one; ``problems`` of an error, and JSON, have them all."""


def report(headline: str, problems: Iterable[Problem]) -> str:
    """The text of an error: a headline that counts, then every problem, up to :data:`MOST_TOLD` of them."""
    found = tuple(problems)
    body = "\n".join(f"  {line}" for problem in found[:MOST_TOLD] for line in str(problem).splitlines())
    return "\n".join([counted(headline, found), body, *(f"  {line}" for line in rest(found))])


def counted(headline: str, problems: Sequence[Problem]) -> str:
    """The first line of an error: what is wrong, and how many problems that makes."""
    return f"{headline} ({len(problems)} problem{'' if len(problems) == 1 else 's'})"


def rest(problems: Sequence[Problem]) -> list[str]:
    """A line on the problems that a text does not tell; none where it tells all."""
    more = len(problems) - MOST_TOLD
    return [f"and {more} more: --format json tells all of them"] if more > 0 else []


def near(name: str, known: Iterable[str]) -> str | None:
    """The hint for a misspelt word: the nearest known ones, or all of them when none is near."""
    names = sorted(known)
    close = _closest(name, names)
    if close:
        quoted = [f'"{one}"' for one in close]
        return f"did you mean {_any_of(quoted)}?"
    return f"known: {', '.join(names)}" if names else None


_MOST_NEAR = 3
_SHORTEST_PART = 3


def _closest(name: str, names: Sequence[str]) -> Sequence[str]:
    """The names that have it in them (``nginx``), else the one spelt most like it, else those of the same words."""
    written = name[:_LONGEST_PLACE].strip().lower()
    within = [one for one in sorted(names, key=len) if len(written) >= _SHORTEST_PART and written in one.lower()]
    if within:
        return within[:_MOST_NEAR]
    if not names:
        return []
    nearest = min(names, key=lambda one: _slips(written, one.lower()))
    if _slips(written, nearest.lower()) <= _may_be_slips(min(len(written), len(nearest))):
        return [nearest]
    words = {word for word in re.split(r"[-_ .]", written) if len(word) >= _SHORTEST_PART}
    same = {one: len(words & set(re.split(r"[-_]", one.lower()))) for one in names}
    most = max(same.values(), default=0)
    return [one for one, count in same.items() if count == most > 0][:_MOST_NEAR]


def _may_be_slips(length: int) -> int:
    """How many slips a word of this length may have and still be meant: of more, another word is as likely."""
    return 0 if length < _SHORTEST_PART else 1 + length // 6


def _slips(written: str, meant: str) -> int:
    """How many letters are missing, too many, others, or in each other's place."""
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for place, letter in enumerate(written, 1):
        before, last, row = row, before, [place]
        for at, other in enumerate(meant, 1):
            cost = min(before[at] + 1, row[at - 1] + 1, before[at - 1] + (letter != other))
            if place > 1 and at > 1 and letter == meant[at - 2] and written[place - 2] == other:
                cost = min(cost, last[at - 2] + 1)
            row.append(cost)
    return row[-1]


def _any_of(names: Sequence[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last
