"""Reports as people read them in a terminal: what is needed, who can, what must hold, what is not the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress import exposure as x

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from anygress.check import Report
    from anygress.errors import Problem
    from anygress.exposure import Exposure
    from anygress.features import Feature, Need
    from anygress.manifest import Note

    Paint = Callable[[str, str], str]
    """Puts a text in a colour, where there are colours."""

_WIDTH = 60


def plain(text: str, _colour: str) -> str:
    """No colours."""
    return text


def report_text(report: Report, paint: Paint = plain) -> str:
    """One controller's full report."""
    verdict = paint("can", "green") if report.ok else paint("cannot", "red")
    lines = [f"{_title(report)} {verdict} expose {_apps(report)}"]
    lines += _section("refused", (str(problem) for problem in report.problems))
    lines += conditions(report, paint)
    return "\n".join(lines) + "\n"


def conditions(report: Report, paint: Paint = plain) -> list[str]:
    """What goes with a report that refuses nothing: preconditions, notes, DNS records."""
    held = [p for p in report.preconditions if p.confirmed]
    open_ = [p for p in report.preconditions if not p.confirmed]
    return [
        *_section("must hold in the cluster", (_condition(p.key, p.text, p.line, paint, "yellow") for p in open_)),
        *_section("confirmed", (_condition(p.key, p.text, None, paint, "green") for p in held)),
        *_section(
            "to know", (f"{f'{note.feature}: ' if note.feature else ''}{note.text}" for note in _once(report.notes))
        ),
        *_section(
            "DNS records to make",
            (f"{record.name}: the address that this prints: {record.address_command}" for record in report.records),
        ),
    ]


def overview_text(reports: Sequence[Report], paint: Paint = plain) -> str:
    """What is needed, who can, and why the others cannot."""
    rows = needed(reports[0])
    labels, values = (max(len(row[column]) for row in rows) for column in (0, 1))
    lines = [f"{_apps(reports[0])} needs"]
    lines += [f"  {label:<{labels}}  {value:<{values}}  {paint(at, 'bright_black')}" for label, value, at in rows]
    lines += _section("can", (_summary(report, paint) for report in reports if report.ok))
    lines += _section("cannot", (_refusal(report, paint) for report in reports if not report.ok))
    return "\n".join(lines) + "\n"


def _refusal(report: Report, paint: Paint) -> str:
    return "\n".join([paint(_title(report), "red"), *_indented(_why(problem, report) for problem in report.problems)])


def needed(report: Report) -> list[tuple[str, str, str]]:
    """Each feature that is needed, with which values for which routes, and where the first was asked."""
    found: dict[Feature, list[tuple[Exposure, Need]]] = {}
    for exposure in report.site.exposures:
        for need in report.site.needs(exposure):
            found.setdefault(need.feature, []).append((exposure, need))
    routes = sum(len(rules) for rules in report.site.rules.values())
    return [(feature.label, _values(needs, routes), _place(needs)) for feature, needs in found.items()]


def _values(needs: Sequence[tuple[Exposure, Need]], routes: int) -> str:
    """``60 s on /; 120 s on /api/``, ``60 s`` when all routes agree, ``/api/`` where there is nothing but the route."""
    paths: dict[str, dict[str, None]] = {}
    for _, need in needs:
        on = paths.setdefault(_value(need), {})
        if need.rule is not None:
            on[need.rule.path] = None
    everywhere = len(paths) == 1 and len(needs) == routes and routes > 1
    texts = []
    for value, on in paths.items():
        where = "every route" if everywhere else ", ".join(on)
        texts.append(f"{value} on {where}" if value and where and not everywhere else value or where)
    return _shortened("; ".join(texts))


def _place(needs: Sequence[tuple[Exposure, Need]]) -> str:
    for exposure, need in needs:
        if need.asked:
            source = exposure.at(need.where)
            return f"{need.where or 'the app'}{f' ({source})' if source else ''}"
    return "by default"


def _value(need: Need) -> str:
    """A need's value in a few words; nothing of a credential."""
    value: object = need.value
    if need.feature.label.startswith("path-") or value is None or isinstance(value, bool | x.BasicAuth | x.DigestAuth):
        return ""
    if isinstance(value, tuple):
        return ", ".join(value)
    if need.feature.label.endswith("-timeout"):
        return f"{value} s"
    if isinstance(value, str | int):
        return str(value)
    names = (getattr(value, name, None) for name in ("number", "issuer_name", "prefix", "name"))
    return str(next((name for name in names if name is not None), ""))


def _shortened(text: str) -> str:
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"


def _title(report: Report) -> str:
    return f"{report.controller.name} {report.controller.at_version}"


def _apps(report: Report) -> str:
    return ", ".join(exposure.name for exposure in report.site.exposures)


def _summary(report: Report, paint: Paint) -> str:
    open_ = sum(not p.confirmed for p in report.preconditions)
    details = [f"{open_} to make sure of"] if open_ else []
    details += [f"{len(notes)} to know"] if (notes := _once(report.notes)) else []
    return f"{paint(_title(report), 'green')}{'  ' + ', '.join(details) if details else ''}"


def _why(problem: Problem, report: Report) -> str:
    place = problem.where or "the app"
    reason = problem.reason.removeprefix(f"{_title(report)}: ")
    return f"{problem.code} {problem.topic}: {reason}  [{place}{f', {problem.source}' if problem.source else ''}]"


def _condition(key: str, text: str, line: str | None, paint: Paint, colour: str) -> str:
    first = f"{paint(key, colour)}: {text}"
    return f"{first}\n  {line}" if line else first


def _once(notes: Iterable[Note]) -> tuple[Note, ...]:
    """One of the notes that say the same, wherever they belong."""
    return tuple({(note.feature, note.text): note for note in notes}.values())


def _section(title: str, items: Iterable[str]) -> Iterator[str]:
    found = [*items]
    if found:
        yield f"\n{title}"
        yield from _indented(found)


def _indented(items: Iterable[str]) -> Iterator[str]:
    for item in items:
        yield from (f"  {line}" for line in item.splitlines())
