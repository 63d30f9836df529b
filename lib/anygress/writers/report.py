"""Reports and rankings as people read them in a terminal: what is needed, who can, what must hold, what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from anygress import exposure as x
from anygress.check import as_dict
from anygress.writers.lines import folded, headed, plain, section, width

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from anygress.check import Report
    from anygress.checklist import Checklist
    from anygress.choose import Place, Ranking, Standing
    from anygress.errors import Problem
    from anygress.exposure import Exposure
    from anygress.features import Feature, Need
    from anygress.manifest import Note, Precondition
    from anygress.writers.lines import Paint

_Item = TypeVar("_Item")

VERDICTS: Mapping[Standing, tuple[str, str]] = {
    "native": ("can", "green"),
    "cluster_config": ("can, once set up", "yellow"),
    "polyfill": ("can, with a proxy", "blue"),
    "refused": ("cannot", "red"),
}
"""How a controller stands to an app, in a table's words, and their colour."""

_STEP = 2  # what is below something is so much further in


def report_text(report: Report, paint: Paint = plain) -> str:
    """One controller's full report."""
    verdict = paint("can", "green") if report.ok else paint("cannot", "red")
    lines = [f"{_title(report)} {verdict} expose {apps_of(report)}"]
    lines += section("refused", (line for problem in report.problems for line in _full(problem)))
    lines += conditions(report, paint)
    return "\n".join(lines) + "\n"


def conditions(report: Report, paint: Paint = plain) -> list[str]:
    """What goes with a report that refuses nothing: preconditions, notes, DNS records."""
    held = [p for p in report.distinct_preconditions if p.confirmed]
    open_ = [p for p in report.distinct_preconditions if not p.confirmed]
    return [
        *section("must hold in the cluster", _each(open_, lambda one: condition(one, paint, "yellow"))),
        *section("confirmed", _each(held, lambda one: headed(one.key, one.text, paint, "green", indent=_STEP))),
        *section("to know", _each(report.distinct_notes, noted)),
        *section(
            "DNS records to make",
            _each(
                report.records,
                lambda record: folded(
                    f"{record.name}: the address that this prints: {record.address_command}", indent=_STEP, hanging=4
                ),
            ),
        ),
    ]


def condition(precondition: Precondition, paint: Paint, colour: str, *, indent: int = _STEP) -> list[str]:
    """A precondition, with the exact line that makes it hold below it."""
    lines = headed(precondition.key, precondition.text, paint, colour, indent=indent)
    return lines + folded(precondition.line or "", indent=indent + _STEP, hanging=indent + 2 * _STEP)


def noted(note: Note, *, indent: int = _STEP) -> list[str]:
    """A note, after the name of the feature that it is about."""
    about = f"{note.feature}: " if note.feature else ""
    return folded(f"{about}{note.text}", indent=indent, hanging=indent + _STEP)


def _full(problem: Problem) -> list[str]:
    """A problem as an error shows it, folded; its own indentation stays."""
    found = []
    for line in str(problem).splitlines():
        depth = len(line) - len(line.lstrip())
        found += folded(line.strip(), indent=_STEP + depth, hanging=_STEP + depth + (0 if depth else _STEP))
    return found


# --------------------------------------------------------------------------------------------- rankings


def ranking_text(ranking: Ranking, paint: Paint = plain) -> str:
    """What is needed, all controllers in a table, what must be set up in which, and why the others cannot."""
    report = ranking.places[0].report
    several = len(report.site.exposures) > 1
    lines = [
        f"{apps_of(report)} need{'' if several else 's'}",
        *_needs_table(needed(report), paint),
        *_places_table(ranking, paint),
    ]
    lines += section("to set up in the controller", _each(ranking.able, lambda place: _set_up(place, paint)))
    lines += section("cannot", _refusals(ranking, paint))
    lines += _way_out(ranking, paint)
    if len(ranking.places) > 1:
        lines += ["", *(paint(line, "bright_black") for text in _LEGEND for line in folded(text, hanging=_STEP))]
    return "\n".join(lines) + "\n"


def ranking_dict(ranking: Ranking) -> dict[str, Any]:
    """A ranking for JSON output: the same content, and each controller's whole report."""
    report = ranking.places[0].report
    return {
        "ok": ranking.ok,
        "apps": [exposure.name for exposure in report.site.exposures],
        "needs": [{"feature": feature, "value": value, "where": where} for feature, value, where in needed(report)],
        "controllers": [_place_dict(place) for place in ranking.places],
        "nearest": ranking.nearest and ranking.nearest.report.controller.name,
        "openings": [{"without": one.topic, "opens": list(one.controllers)} for one in ranking.openings],
        "apart": [{"apps": list(one.apps), "controllers": list(one.controllers)} for one in ranking.apart],
    }


def _place_dict(place: Place) -> dict[str, Any]:
    return {
        "rank": place.rank,
        "standing": place.standing,
        "refuses": [obstacle.topic for obstacle in place.obstacles],
        "to_set_up": [precondition.key for precondition in place.configuration],
        "partly": [feature.label for feature in place.partly],
        "needed": [feature.label for feature in place.needed],
        "measured": [feature.label for feature in place.measured],
        **as_dict(place.report),
    }


def _needs_table(rows: Sequence[tuple[str, str, str]], paint: Paint) -> Iterator[str]:
    """A row a need, its origin at the end of it, or below it where that is too long."""
    labels = max(len(label) for label, _, _ in rows)
    at = labels + 2 * _STEP
    fits = [len(value) for _, value, place in rows if at + len(value) + _STEP + len(place) <= width()]
    values = max(fits, default=0)
    for label, value, place in rows:
        if len(value) <= values and at + values + _STEP + len(place) <= width():
            yield f"  {label:<{labels}}  {value:<{values}}  {paint(place, 'bright_black')}"
            continue
        if at + len(value) + _STEP + len(place) <= width():
            yield f"  {label:<{labels}}  {value}  {paint(place, 'bright_black')}"
            continue
        first, *rest = folded(value, indent=at) or [" " * at]
        yield f"  {label:<{labels}}  {first[at:]}"
        yield from rest
        yield from (paint(line, "bright_black") for line in folded(place, indent=at))


_NUMBERS = ("partly", "ensure", "know", "measured")
_LEGEND = (
    "partly: needs met, and not quite the same; ensure: what must hold in the cluster",
    "know: what else differs; measured: needs that the running controller was asked for, and met",
    "-c NAME tells all of it for one controller, with the exact lines and the DNS records to make",
)


def _places_table(ranking: Ranking, paint: Paint) -> Iterator[str]:
    titles = max(len(_title(place.report)) for place in ranking.places)
    verdicts = max(len(word) for word, _ in VERDICTS.values())
    yield f"\n     {'':<{titles}}  {'':<{verdicts}}  {'  '.join(_NUMBERS)}"
    for place in ranking.places:
        word, colour = VERDICTS[place.standing]
        start = f"{place.rank or '-':>3}  {_title(place.report):<{titles}}  "
        if place.rank is None:
            topics = f"{word}: {', '.join(obstacle.topic for obstacle in place.obstacles)}"
            first, *rest = folded(topics, hanging=len(start), columns=max(width(), len(start) + 1), indent=len(start))
            yield f"{start}{paint(word, colour)}{first[len(start) + len(word) :]}"
            yield from rest
            continue
        counts = (
            str(len(place.partly)),
            str(len(place.to_make_sure_of)),
            str(len(place.report.distinct_notes)),
            f"{len(place.measured)} of {len(place.needed)}",
        )
        cells = (f"{count:>{len(title)}}" for count, title in zip(counts, _NUMBERS, strict=True))
        yield f"{start}{paint(word, colour)}{'':<{verdicts - len(word)}}  {'  '.join(cells)}"


def _set_up(place: Place, paint: Paint) -> list[str]:
    lines = _each(place.configuration, lambda one: condition(one, paint, "yellow", indent=2 * _STEP))
    return [f"  {_title(place.report)}", *lines] if place.configuration else []


def _refusals(ranking: Ranking, paint: Paint) -> Iterator[str]:
    """Why each cannot; those that refuse the same for the same reasons are told together."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for place in ranking.unable:
        alike.setdefault(tuple(_refusal(place)), []).append(_title(place.report))
    for lines, titles in alike.items():
        yield from (paint(line, "red") for line in folded(", ".join(titles), indent=_STEP))
        yield from lines


def _refusal(place: Place) -> Iterator[str]:
    told: dict[tuple[str, str, str], list[str]] = {}
    for problem in place.report.problems:
        reason = _of_itself(problem.reason, place.report)
        told.setdefault((problem.code, problem.topic, reason), []).append(_origin(problem))
    for (code, topic, reason), origins in told.items():
        yield from folded(f"{code} {topic}: {reason}", indent=2 * _STEP, hanging=3 * _STEP)
        yield from folded(", ".join(origins), indent=3 * _STEP)


def _of_itself(reason: str, report: Report) -> str:
    """A reason without the controller's name at its head, which stands above it."""
    said = reason.removeprefix(f"{_title(report)}: ")
    name = f"{report.controller.name} "
    return f"it {said.removeprefix(name)}" if said.startswith(name) else said


def _origin(problem: Problem) -> str:
    return f"{problem.where or 'the app'}{f' ({problem.source})' if problem.source else ''}"


def _way_out(ranking: Ranking, paint: Paint) -> Iterator[str]:
    nearest = ranking.nearest
    if nearest is None:
        return
    topics = ", ".join(obstacle.topic for obstacle in nearest.obstacles)
    yield "\nno controller can do all of it"
    yield from headed("nearest", f"{_title(nearest.report)}, which refuses {topics}", paint, "yellow", indent=_STEP)
    for one in ranking.openings:
        count = len(one.controllers)
        opened = f"{', '.join(one.controllers)} could ({count} controller{'s' if count > 1 else ''})"
        yield from headed(f"without {one.topic}", opened, paint, "yellow", indent=_STEP)
    if not ranking.openings:
        yield "  no single need stands in the way: each refuses several"
    for part in ranking.apart:
        opened = f"{', '.join(part.controllers)} could" if part.controllers else "none could either"
        yield from headed(f"{', '.join(part.apps)} alone", opened, paint, "yellow", indent=_STEP)


# --------------------------------------------------------------------------------------------- needs


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
        on = paths.setdefault(value_text(need), {})
        if need.rule is not None:
            on[need.rule.path] = None
    everywhere = len(paths) == 1 and len(needs) == routes and routes > 1
    texts = []
    for value, on in paths.items():
        where = "every route" if everywhere else ", ".join(on)
        texts.append(f"{value} on {where}" if value and where and not everywhere else value or where)
    return "; ".join(texts)


def _place(needs: Sequence[tuple[Exposure, Need]]) -> str:
    for exposure, need in needs:
        if need.asked:
            source = exposure.at(need.where)
            return f"{need.where or 'the app'}{f' ({source})' if source else ''}"
    return "by default"


def value_text(need: Need) -> str:
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


def _title(report: Report) -> str:
    return f"{report.controller.name} {report.controller.at_version}"


def apps_of(report: Report) -> str:
    """The names of the apps that a report is about."""
    return ", ".join(exposure.name for exposure in report.site.exposures)


def _each(items: Iterable[_Item], lines: Callable[[_Item], Iterable[str]]) -> list[str]:
    return [line for item in items for line in lines(item)]


# --------------------------------------------------------------------------------------------- checklists


def checklist_text(found: Checklist) -> str:
    """A checklist in Markdown; lines to copy are never folded, since they are code there."""
    lines = [f"# {found.controller} {found.version}: checklist for {', '.join(found.apps)}"]
    for title, items in found.sections.items():
        lines += ["", f"## {title}", ""]
        for item in items:
            lines += folded(f"- [{'x' if item.done else ' '}] {item.text}", hanging=6)
            lines += ["", f"          {item.line}", ""] if item.line else []
    return "\n".join(lines).replace("\n\n\n", "\n\n").rstrip() + "\n"
