"""A picture drawn, as SVG, and told, as a list: of hops and settings alone, whatever they are about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from anygress.output.html.page import Html, element, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from anygress.errors import Problem
    from anygress.features.feature import Feature
    from anygress.features.support import Verdict
    from anygress.output.html.request_path import Hop, Picture, Setting

_SIGNS: Mapping[Verdict, tuple[str, str]] = {
    "cluster_config": ("▲", "to be set up"),
    "polyfill": ("◆", "by a proxy beside the app"),
    "partial": ("◐", "not quite the same"),
    "absent": ("–", "not done here"),
}
_ASKED, _DEFAULT, _REFUSED = "•", "·", "✕"
KEY = ", ".join(
    (f"{_ASKED} asked for", f"{_DEFAULT} by default", *map(" ".join, _SIGNS.values()), f"{_REFUSED} refused")
)
"""What the signs before settings mean."""


# --------------------------------------------------------------------------------------------- in words


def words(picture: Picture) -> Html:
    """The same as the picture, as a list, with nothing cut."""
    branches = (
        element("li", _told(branch.inside), element("ol", *(element("li", _told(hop)) for hop in branch.after)))
        for branch in picture.branches
    )
    return element(
        "ol",
        *(element("li", _told(hop)) for hop in picture.before),
        element("li", _told(picture.controller), element("ul", *branches) if picture.branches else None),
        class_="words",
    )


def _told(hop: Hop) -> Html:
    facts = f": {'; '.join(hop.facts)}" if hop.facts else ""
    settings = element("ul", *map(_told_setting, hop.settings)) if hop.settings else None
    return joined((element("strong", hop.name), facts, _stops(hop.problems), settings))


def _told_setting(setting: Setting) -> Html:
    told = "" if setting.problems else _SIGNS.get(setting.verdict, ("", ""))[1]
    origin = element("span", f" ({', '.join(part for part in (told, setting.origin) if part)})", class_="quiet")
    return element("li", setting.text, origin, _stops(setting.problems))


def _stops(problems: Iterable[Problem]) -> Html:
    return joined(element("p", f"{_REFUSED} stops here: {_reason(problem)}", class_="stop") for problem in problems)


def _reason(problem: Problem) -> str:
    return f"{problem.code} {problem.topic}: {problem.reason}"


# --------------------------------------------------------------------------------------------- drawn

_LETTER = 7.3  # of a monospaced font of 12 px
_LINE, _PAD, _GAP, _MARGIN = 17, 11, 34, 8
_MOST_LINES = 3
_WIDE, _NARROW = 330, 200
_ARROW = 25  # where an arrow leaves a box, from its top


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of text in a box; ``whole`` is the text it was cut from."""

    text: str
    kind: str
    whole: str | None = None


@dataclass(frozen=True, slots=True)
class _Box:
    """A hop with its lines, of a width."""

    hop: Hop
    width: int
    lines: tuple[_Line, ...]

    @property
    def height(self) -> int:
        """Without what else is in it."""
        return 2 * _PAD + _LINE * len(self.lines)


def svg(picture: Picture, *, id_: str, shown: Feature | None = None) -> Html:
    """The picture, with its title for those who do not see it; :func:`words` says the rest. ``shown`` stands out."""
    before = [_box(hop, _NARROW, shown) for hop in picture.before]
    controller = _box(picture.controller, _WIDE, shown)
    rows = [
        (_box(branch.inside, _WIDE - 2 * _PAD, shown), [_box(hop, _NARROW, shown) for hop in branch.after])
        for branch in picture.branches
    ]
    drawn: list[Html] = []
    end = _MARGIN
    for box in before:
        drawn += [_rect(box, _MARGIN, end, box.height), _down(_MARGIN + _NARROW // 2, end + box.height)]
        end += box.height + _GAP
    drawn[-1] = _arrow(_MARGIN + _NARROW, end - _GAP - before[-1].height + _ARROW, _GAP)
    left = _MARGIN + _NARROW + _GAP
    top = _MARGIN + controller.height
    branches: list[Html] = []
    for inside, after in rows:
        height = max(box.height for box in (inside, *after))
        branches += [_rect(inside, left + _PAD, top, height)]
        at, gap = left + _WIDE - _PAD, _GAP + _PAD
        for box in after:
            branches += [_arrow(at, top + _ARROW, gap, cut=picture.refused), _rect(box, at + gap, top, height)]
            at, gap = at + gap + box.width, _GAP
        top += height + _PAD
    top = max(top, end - _GAP)
    drawn += [_rect(controller, left, _MARGIN, top - _MARGIN), *branches]
    most = max((len(after) for _, after in rows), default=0)
    width, height = left + _WIDE + most * (_NARROW + _GAP) + _MARGIN, top + _MARGIN
    title = element("title", picture.title, id=f"{id_}-title")
    return element(
        "svg", title, *drawn, viewBox=f"0 0 {width} {height}", width=width, height=height, role="img",
        aria_labelledby=f"{id_}-title", aria_details=f"{id_}-words", class_="way",
    )  # fmt: skip


def _box(hop: Hop, width: int, shown: Feature | None) -> _Box:
    letters = int((width - 2 * _PAD) / _LETTER)
    lines = [_Line(hop.name, "name")]
    for fact in hop.facts:
        lines += _cut(fact, letters, "fact")
    for setting in hop.settings:
        sign, kind = _look(setting, shown)
        lines += _cut(setting.text, letters, kind, sign=f"{sign} ")
    for problem in hop.stopped_by:
        lines += _cut(_reason(problem), letters, "stop", sign=f"{_REFUSED} ")
    return _Box(hop, width, tuple(lines))


def _look(setting: Setting, shown: Feature | None) -> tuple[str, str]:
    """The sign before a setting, and how its line looks."""
    if setting.problems:
        return _REFUSED, "stop"
    kind = "asked" if setting.asked else "quiet"
    sign, _ = _SIGNS.get(setting.verdict, (_ASKED if setting.asked else _DEFAULT, ""))
    return sign, "shown" if setting.feature is shown else kind


def _cut(text: str, letters: int, kind: str, *, sign: str = "") -> Iterator[_Line]:
    """A text as lines of so many letters, three at the most; what is cut ends in an ellipsis."""
    found = _wrapped(text, letters - len(sign))
    lines = found[:_MOST_LINES]
    cut = len(found) > _MOST_LINES
    if cut:
        lines[-1] = f"{lines[-1][: letters - len(sign) - 1]}…"
    for index, line in enumerate(lines):
        yield _Line(f"{sign if index == 0 else ' ' * len(sign)}{line}", kind, text if cut else None)


def _wrapped(text: str, letters: int) -> list[str]:
    """Lines of so many letters, broken after spaces; in longer words after what separates parts, else at the end."""
    lines = [""]
    for word in re.findall(r"\s+|\S+", text):
        whole = len(word) <= letters
        for part in [word] if whole else re.findall(rf"[^/.:,=-]{{1,{letters - 1}}}[/.:,=-]?|[/.:,=-]", word):
            if len(lines[-1]) + len(part) > letters:
                lines.append("")
            lines[-1] += part if lines[-1] else part.lstrip()
    return [line.rstrip() for line in lines]


def _rect(box: _Box, left: int, top: int, height: int) -> Html:
    stops = "stops" if box.hop.stopped_by else ""
    lines = (
        element(
            "text", element("title", line.whole) if line.whole else None, line.text, x=left + _PAD,
            y=top + _PAD + _LINE * index + 13, class_=line.kind, **{"xml:space": "preserve"},
        )
        for index, line in enumerate(box.lines)
    )  # fmt: skip
    rect = element("rect", x=left, y=top, width=box.width, height=height, rx=8)
    return element("g", rect, *lines, class_=f"hop {stops}".strip())


def _down(left: int, top: int) -> Html:
    end = top + _GAP
    line = element("path", d=f"M{left} {top}V{end - 7}")
    return element(
        "g", line, element("path", d=f"M{left - 5} {end - 8}L{left} {end}L{left + 5} {end - 8}Z"), class_="arrow"
    )


def _arrow(left: int, top: int, length: int, *, cut: bool = False) -> Html:
    end = left + length
    line = element("path", d=f"M{left} {top}H{end - 7}", class_="cut" if cut else None)
    return element(
        "g", line, element("path", d=f"M{end - 8} {top - 5}L{end} {top}L{end - 8} {top + 5}Z"), class_="arrow"
    )
