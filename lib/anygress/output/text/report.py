"""Reports and rankings as people read them in a terminal: what is needed, who can, what must hold, what differs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from anygress.decide.ranking import features_of
from anygress.decide.report import as_dict
from anygress.description import exposure as x
from anygress.errors import MOST_TOLD, counted, rest
from anygress.output.text.matrix import RETIRED
from anygress.output.text.wrap import folded, headed, plain, section, width

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from anygress.decide.checklist import Checklist
    from anygress.decide.ranking import Apart, Opening, Place, Ranking, Standing
    from anygress.decide.report import Report
    from anygress.description.exposure import Exposure
    from anygress.errors import Problem
    from anygress.features.feature import Feature, Need, Rule
    from anygress.output.text.wrap import Paint
    from anygress.rendering.manifest import Note, Precondition

_Item = TypeVar("_Item")

VERDICTS: Mapping[Standing, tuple[str, str]] = {
    "native": ("can", "green"),
    "cluster_config": ("can, once set up", "yellow"),
    "polyfill": ("can, with a proxy", "blue"),
    "refused": ("cannot", "red"),
}
"""How a controller stands to an app, in a table's words, and their colour."""

NOBODY = "no controller can do all of it"
_PROXY = "a proxy beside the app"
_STEP = 2  # what is below something is so much further in


def report_text(report: Report, paint: Paint = plain) -> str:
    """One controller's full report."""
    return "\n".join(_report(report, paint)) + "\n"


def place_text(place: Place, paint: Paint = plain) -> str:
    """One controller's full report, and what a proxy beside the app would change of it where it refuses something."""
    return "\n".join([*_report(place.report, paint), *_with_proxy([place], paint)]) + "\n"


def _report(report: Report, paint: Paint) -> list[str]:
    verdict = paint("can", "green") if report.ok else paint("cannot", "red")
    proxy = f", with {_PROXY}" if report.ok and report.polyfilled else ""
    lines = folded(f"{_title(report)} {verdict} expose {apps_of(report)}{proxy}")
    lines += section("refused", (line for problem in report.problems for line in _full(problem)))
    lines += section(f"done by {_PROXY}", _done(report, paint))
    return lines + conditions(report, paint)


def _done(report: Report, paint: Paint) -> Iterator[str]:
    """What the proxy does, on which routes, and who asked for it."""
    if report.ok and report.polyfilled:
        yield from _needs_table(needed(report, report.polyfilled), paint)


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


def error_text(headline: str, problems: Sequence[Problem]) -> str:
    """An error as :func:`anygress.errors.report` has it, as wide as the terminal."""
    lines = [*folded(counted(headline, problems), hanging=_STEP), *_each(problems[:MOST_TOLD], _full)]
    return "\n".join([*lines, *(line for text in rest(problems) for line in folded(text, indent=_STEP))]) + "\n"


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
    lines += section(f"done by {_PROXY}", _each(ranking.able, lambda place: _polyfilled(place, paint)))
    lines += section("cannot", _refusals(ranking, paint))
    lines += _with_proxy(ranking.unable, paint)
    lines += _way_out(ranking, paint)
    if len(ranking.places) > 1:
        is_marked = any(place.report.controller.retired for place in ranking.places)
        legend = (*_LEGEND, f"{RETIRED.text} {RETIRED.meaning}") if is_marked else _LEGEND
        lines += ["", *(paint(line, "bright_black") for text in legend for line in folded(text, hanging=_STEP))]
    return "\n".join(lines) + "\n"


def ranking_dict(ranking: Ranking) -> dict[str, Any]:
    """A ranking for JSON output: the same content, and each controller's whole report."""
    report = ranking.places[0].report
    return {
        "ok": ranking.ok,
        "apps": [exposure.name for exposure in report.site.exposures],
        "needs": [{"feature": feature, "value": value, "where": where} for feature, value, where in needed(report)],
        "controllers": [place_dict(place) for place in ranking.places],
        "nearest": ranking.nearest and ranking.nearest.report.controller.name,
        "openings": [{"need": one.topic, "how": one.how, "opens": list(one.controllers)} for one in ranking.openings],
        "apart": [
            {"apps": list(one.apps), "controllers": list(one.controllers), "with_fallback": list(one.with_proxy)}
            for one in ranking.apart
        ],
    }


def place_dict(place: Place) -> dict[str, Any]:
    """One controller for JSON output: its whole report, and how it stands to the app."""
    return {
        "rank": place.rank,
        "standing": place.standing,
        "refuses": [obstacle.topic for obstacle in place.obstacles],
        "to_confirm": [precondition.key for precondition in place.to_confirm],
        "to_set_up": [precondition.key for precondition in place.configuration],
        "partly": [feature.label for feature in place.partly],
        "needed": [feature.label for feature in place.needed],
        "measured": [feature.label for feature in place.measured],
        "with_fallback": _fallback_dict(place),
        **as_dict(place.report),
    }


def _fallback_dict(place: Place) -> dict[str, Any] | None:
    """What ``fallback: sidecar`` would do for a controller that refuses something; None where it does not help."""
    if place.with_proxy is None:
        return None
    return {
        "polyfilled": [feature.label for feature in features_of(place.with_proxy.polyfilled)],
        "enough": [feature.label for feature in place.with_proxy_for],
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
    names = [place.report.controller.marked(_title(place.report)) for place in ranking.places]
    titles = max(map(len, names))
    verdicts = max(len(word) for word, _ in VERDICTS.values())
    yield f"\n     {'':<{titles}}  {'':<{verdicts}}  {'  '.join(_NUMBERS)}"
    for place, name in zip(ranking.places, names, strict=True):
        word, colour = VERDICTS[place.standing]
        start = f"{place.rank or '-':>3}  {name:<{titles}}  "
        if place.rank is None:
            topics = f"{word}{stopped_by(place)}"
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


def stopped_by(place: Place) -> str:
    """What follows ``cannot``: the needs that are refused, or what is only to be confirmed."""
    if place.to_confirm:
        return f" yet: confirm {_keys(place)}"
    return f": {', '.join(obstacle.topic for obstacle in place.obstacles)}"


def _keys(place: Place) -> str:
    return ", ".join(dict.fromkeys(one.key for one in place.to_confirm))


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


def _polyfilled(place: Place, paint: Paint) -> list[str]:
    done = ", ".join(feature.label for feature in place.polyfilled)
    return headed(_title(place.report), done, paint, "blue", indent=_STEP) if done else []


def _with_proxy(places: Iterable[Place], paint: Paint) -> Iterator[str]:
    """Who could with ``fallback: sidecar``, and what the proxy would do there."""
    lines = []
    for place in places:
        if place.with_proxy:
            done = ", ".join(feature.label for feature in features_of(place.with_proxy.polyfilled))
            lines += headed(_title(place.report), done, paint, "blue", indent=_STEP)
    return section(f"could, with fallback: sidecar ({_PROXY}) for", lines)


def _way_out(ranking: Ranking, paint: Paint) -> Iterator[str]:
    nearest = ranking.nearest
    if nearest is None:
        return
    yield f"\n{NOBODY}{' yet' if nearest.to_confirm else ''}"
    yield from headed("nearest", nearest_text(nearest), paint, "yellow", indent=_STEP)
    for one, title in zip(ranking.openings, opening_titles(ranking), strict=True):
        yield from headed(title, opening_text(one), paint, "yellow", indent=_STEP)
    if not ranking.openings:
        yield "  no single need stands in the way: each refuses several"
    for part in ranking.apart:
        yield from headed(f"{', '.join(part.apps)} alone", apart_text(part), paint, "yellow", indent=_STEP)


def apart_text(part: Apart) -> str:
    """``traefik could as it is; with fallback: sidecar, gce``."""
    could = f"{', '.join(part.controllers) or 'none'} could as it is"
    return f"{could}; with fallback: sidecar, {', '.join(part.with_proxy)}" if part.with_proxy else could


def nearest_text(place: Place) -> str:
    """``gce 1.37, which refuses basic-auth: auth (shop.yaml:7)``: what stops the nearest, and who asked for that."""
    if place.to_confirm:
        return f"{_title(place.report)}, which wants {_keys(place)} confirmed"
    origins = {one.topic: ", ".join(dict.fromkeys(map(_origin, one.problems))) for one in place.obstacles}
    told = "; ".join(f"{topic}: {asked}" for topic, asked in origins.items())
    return f"{_title(place.report)}, which refuses {told}"


def opening_titles(ranking: Ranking) -> Iterator[str]:
    """What stands before each opening: which of the needs opens most; what is only to be confirmed is none."""
    needs = [one for one in ranking.openings if one.how != "confirmed"]
    for one in ranking.openings:
        yield "possible" if one.how == "confirmed" else "opens most" if one is needs[0] else "also"


def opening_text(one: Opening) -> str:
    """``without tls-managed, traefik could (1 controller)``."""
    ways = {
        "confirmed": f"with {one.topic} confirmed (-O confirm={one.topic.replace(', ', ',')})",
        "dropped": f"without {one.topic}",
        "polyfilled": f"with fallback: {{sidecar: {{features: [{one.topic}]}}}}",
        "limit": f"but for {one.topic}",
    }
    count = len(one.controllers)
    return f"{ways[one.how]}, {', '.join(one.controllers)} could ({count} controller{'s' if count > 1 else ''})"


# --------------------------------------------------------------------------------------------- needs


def needed(report: Report, of: Iterable[Need] | None = None) -> list[tuple[str, str, str]]:
    """Each feature that is needed, with which values for which routes, and where the first was asked.

    ``of`` are some of the report's needs, where not all are to be told.
    """
    wanted = None if of is None else {id(need) for need in of}
    found: dict[Feature, list[tuple[Exposure, Need]]] = {}
    for exposure in report.site.exposures:
        for need in report.site.needs(exposure):
            if wanted is None or id(need) in wanted:
                found.setdefault(need.feature, []).append((exposure, need))
    rules = report.site.rules
    return [(feature.label, _values(needs, rules), _place(needs)) for feature, needs in found.items()]


def _values(needs: Sequence[tuple[Exposure, Need]], rules: Mapping[str, Sequence[Rule]]) -> str:
    """``60 s on /; 120 s on /api/``, ``60 s`` when all routes agree, ``/api/`` where there is nothing but the route."""
    places: dict[str, dict[str, list[str]]] = {}  # of each value: the apps that have it, with their paths
    for exposure, need in needs:
        paths = places.setdefault(value_text(need), {}).setdefault(exposure.name, [])
        if need.rule is not None:
            paths.append(need.rule.path)
    routes = sum(map(len, rules.values()))
    if len(places) == 1 and len(needs) == routes > 1:
        return next(iter(places)) or "every route"
    texts = []
    for value, apps in places.items():
        where = ", ".join(_where(app, paths, rules) for app, paths in apps.items())
        texts.append(f"{value} on {where}" if value and where else value or where)
    return "; ".join(texts)


def _where(app: str, paths: Sequence[str], rules: Mapping[str, Sequence[Rule]]) -> str:
    """The paths; of several apps ``shop (/office/)``, or ``shop`` for all of it."""
    told = ", ".join(paths)
    if len(rules) == 1:
        return told
    return app if len(paths) in (0, len(rules[app])) else f"{app} ({told})"


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
    if isinstance(value, tuple | Mapping):
        return ", ".join(value)
    if need.feature.label.endswith("-timeout"):
        return f"{value} s"
    if need.feature.label == "body-limit":
        return _size(value)
    if isinstance(value, str | int):
        return str(value)
    names = (getattr(value, name, None) for name in ("number", "issuer_name", "prefix", "name"))
    return str(next((name for name in names if name is not None), ""))


def _size(count: object) -> str:
    """A number of bytes as a description has it: ``10Mi``, where it is round."""
    size = int(str(count))
    for unit in ("", "Ki", "Mi", "Gi"):
        if size % 1024 or unit == "Gi":
            return f"{size}{unit}"
        size //= 1024
    return str(count)


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
