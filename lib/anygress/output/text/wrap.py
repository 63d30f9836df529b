"""Lines of text for a terminal: as wide as it is, and no wider. What is exact is broken at spaces only."""

from __future__ import annotations

import shutil
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    Paint = Callable[[str, str], str]
    """Puts a text in a colour, where there are colours."""

_NO_TERMINAL = (80, 24)
_NARROWEST = 40
"""Narrower than that, lines are let run over: folded further, nobody could read them."""
_GAP = "  "


def plain(text: str, _colour: str) -> str:
    """No colours."""
    return text


def width() -> int:
    """The columns of the terminal; COLUMNS says otherwise, and where there is neither they are 80."""
    return max(shutil.get_terminal_size(_NO_TERMINAL).columns, _NARROWEST)


def folded(text: str, *, indent: int = 0, hanging: int | None = None, columns: int | None = None) -> list[str]:
    """A text as lines of the terminal's width. The first is indented by ``indent``, the others by ``hanging``.

    Left out, ``hanging`` is as ``indent``, and ``columns`` those of the terminal. Words are never broken, so that
    what one copies stays right; each line of the text is folded by itself.
    """
    following = indent if hanging is None else hanging
    found: list[str] = []
    for line in text.splitlines():
        found += textwrap.wrap(
            line,
            columns or width(),
            initial_indent=" " * indent,
            subsequent_indent=" " * following,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return found


def headed(
    head: str, text: str, paint: Paint, colour: str, *, indent: int = 0, hanging: int | None = None
) -> list[str]:
    """``head: text``, folded, with the head in a colour."""
    first, *rest = folded(f"{head}: {text}", indent=indent, hanging=indent + len(_GAP) if hanging is None else hanging)
    return [f"{' ' * indent}{paint(head, colour)}{first[indent + len(head) :]}", *rest]


def section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A title on a line of its own after an empty one, and its lines; nothing where there are none."""
    found = [*lines]
    if found:
        yield f"\n{title}"
        yield from found


def columns_of(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Cells as wide as the widest of their column, the last column as it is."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [[*(f"{cell:<{size}}" for cell, size in zip(row[:-1], widths, strict=False)), row[-1]] for row in rows]
