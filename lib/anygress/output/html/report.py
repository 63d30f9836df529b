"""Reports and explanations as pages to look at: the way of a request as a picture, and below it all that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress.decide.examples import EXAMPLES
from anygress.decide.explain import when_all_holds
from anygress.output.html.page import Html, element, joined, link, page, section
from anygress.output.html.request_path import pictures
from anygress.output.html.svg import KEY, svg, words
from anygress.output.text.matrix import WORDS
from anygress.output.text.report import (
    NOBODY,
    VERDICTS,
    apart_text,
    apps_of,
    nearest_text,
    needed,
    opening_text,
    opening_titles,
    stopped_by,
)
from anygress.output.yaml import dump

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anygress.decide.examples import Addition
    from anygress.decide.explain import Explanation, Rendered, Way
    from anygress.decide.ranking import Place, Ranking
    from anygress.decide.report import Report
    from anygress.errors import Problem
    from anygress.features.feature import Feature
    from anygress.rendering.manifest import Note, Precondition

_STYLES = ("picture.css",)
_DECLARED = "declared from its source, not measured"


# --------------------------------------------------------------------------------------------- check


def check_page(ranking: Ranking) -> str:
    """A page of a ranking, or of one controller's report, which is a ranking of one."""
    apps = apps_of(ranking.places[0].report)
    if len(ranking.places) == 1:
        place = ranking.places[0]
        return page(_title(place), *_report(place), styles=_STYLES)
    return page(
        f"Who can expose {apps}",
        _needs(ranking.places[0].report),
        element("nav", element("h2", "Controllers, the best first"), element("ol", *map(_entry, ranking.places))),
        _way_out(ranking),
        *(_article(place) for place in ranking.places),
        styles=_STYLES,
    )


def _title(place: Place) -> str:
    report = place.report
    verdict = "can" if report.ok else "cannot"
    return f"{report.controller.name} {report.controller.at_version} {verdict} expose {apps_of(report)}"


def _entry(place: Place) -> Html:
    name = place.report.controller.name
    told = stopped_by(place) if place.obstacles else ""
    beside = joined((" ", element("a", _BY_PROXY, href=f"#{name}-proxy"))) if place.with_proxy else None
    return element(
        "li",
        element("a", place.report.controller.marked(place.report.controller.title), href=f"#{name}"),
        " ",
        _standing(place),
        told,
        beside,
    )


_BY_PROXY = element("span", VERDICTS["polyfill"][0], class_="verdict standing polyfill")


def _standing(place: Place) -> Html:
    return element("span", VERDICTS[place.standing][0], class_=f"verdict standing {place.standing}")


def _way_out(ranking: Ranking) -> Html:
    if ranking.nearest is None:
        return Html("")
    nearest = f"The nearest is {nearest_text(ranking.nearest)}."
    titles = opening_titles(ranking)
    openings = (
        f"{title.capitalize()}: {opening_text(one)}." for title, one in zip(titles, ranking.openings, strict=True)
    )
    alone = (f"{', '.join(part.apps)} alone: {apart_text(part)}." for part in ranking.apart)
    yet = " yet" if ranking.nearest.to_confirm else ""
    return section(f"{NOBODY.capitalize()}{yet}", (nearest, *openings, *alone))


def _article(place: Place) -> Html:
    title = element("h2", _title(place), " ", _standing(place))
    return element("article", title, *_report(place), id=place.report.controller.name)


def _needs(report: Report) -> Html:
    rows = (
        element("tr", element("th", label, scope="row"), element("td", value), element("td", at, class_="quiet"))
        for label, value, at in needed(report)
    )
    heads = element("tr", *(element("th", text, scope="col") for text in ("Need", "What", "Asked where")))
    table = element("table", element("thead", heads), element("tbody", *rows))
    return element("details", element("summary", "What it needs"), element("div", table, class_="wide"))


def _report(place: Place) -> Iterator[Html | None]:
    report = place.report
    yield _drawn(report)
    yield section("Refused", map(_problem, report.problems))
    yield section("Done by a proxy beside the app", map(_done, _by_proxy(report)))
    yield section("Must hold in the cluster", map(_precondition, place.to_make_sure_of))
    yield section("Confirmed", (_precondition(one) for one in report.distinct_preconditions if one.confirmed))
    yield section("To know", map(_note, report.distinct_notes))
    yield section(
        "DNS records to make",
        (
            joined((f"{record.name}: the address that this prints: ", element("code", record.address_command)))
            for record in report.records
        ),
    )
    yield section("What is rendered", _objects(report))
    yield _with_proxy(place)


def _by_proxy(report: Report) -> list[tuple[str, str, str]]:
    return needed(report, report.polyfilled) if report.ok and report.polyfilled else []


def _done(row: tuple[str, str, str]) -> Html:
    label, value, at = row
    told = f" {value}" if value else ""
    return joined((element("span", label, class_="key"), told, element("span", f", {at}", class_="quiet")))


def _with_proxy(place: Place) -> Html | None:
    """Where a controller refuses something that a proxy beside the app could do: the way of a request then."""
    if place.with_proxy is None:
        return None
    name = place.report.controller.name
    return element(
        "section",
        element("h3", "With fallback: sidecar ", _BY_PROXY),
        element("p", "Where the app says so, a proxy beside it (Apache httpd) does what is refused:"),
        element("ul", *(element("li", _done(row)) for row in _by_proxy(place.with_proxy))),
        _drawn(place.with_proxy, prefix="proxy-"),
        id=f"{name}-proxy",
        class_="beside",
    )


def _drawn(report: Report, *, prefix: str = "", shown: Feature | None = None) -> Html:
    """The pictures of a report, each with the same in words."""
    parts: list[Html] = []
    for index, picture in enumerate(pictures(report)):
        id_ = f"{prefix}{report.controller.name}-{index}"
        drawn = svg(picture, id_=id_, shown=shown)
        parts += [
            element("div", drawn, class_="picture", tabindex="0", role="group", aria_label="Picture"),
            element("details", element("summary", "The same in words"), words(picture), id=f"{id_}-words"),
        ]
    return joined((*parts, element("p", KEY, class_="quiet")))


def _problem(problem: Problem) -> Html:
    place = problem.where or "the description"
    place += f" ({problem.source})" if problem.source else ""
    value = f" = {problem.value}" if problem.value is not None else ""
    hint = element("p", f"→ {problem.hint}") if problem.hint else None
    return joined(
        (
            element("span", f"{problem.code} {problem.topic}", class_="key stop"),
            f" {place}{value}: ",
            problem.reason,
            hint,
        )
    )


def _precondition(precondition: Precondition) -> Html:
    line = element("code", precondition.line) if precondition.line else None
    return joined((element("span", precondition.key, class_="key"), f": {precondition.text}", line))


def _note(note: Note) -> Html:
    return joined((element("span", f"{note.feature}: ", class_="key") if note.feature else None, note.text))


def _objects(report: Report) -> Iterator[Html]:
    if report.rendering is None:
        return
    kinds: dict[str, list[str]] = {}
    for manifest in report.rendering.drafts:
        kinds.setdefault(manifest["kind"], []).append(manifest["metadata"]["name"])
    for kind, names in kinds.items():
        yield joined((element("span", kind, class_="key"), f" {', '.join(names)}"))
    for found in report.rendering.cluster:
        kind, name = found.manifest["kind"], found.manifest["metadata"]["name"]
        yield joined(
            (element("span", kind, class_="key"), f" {name}, which belongs to the cluster: {found.how_to_merge}")
        )


# --------------------------------------------------------------------------------------------- explain


def explain_page(explanation: Explanation) -> str:
    """A page of what a feature means and where on the way each controller does it."""
    feature = explanation.feature
    return page(
        f"{feature.label}, and how each controller does it",
        element("p", feature.meaning.text),
        element("p", "In a description: ", element("code", feature.meaning.asked_by)),
        element("nav", element("ol", *(element("li", _way_entry(way)) for way in explanation.ways))),
        *(_way(way, feature) for way in explanation.ways),
        styles=_STYLES,
    )


def _way_entry(way: Way) -> Html:
    name = element("a", way.controller.title, href=f"#{way.controller.name}")
    beside = joined((" ", element("a", _BY_PROXY, href=f"#{_beside_id(way)}"))) if way.beside else None
    return joined((name, " ", _verdict(way), beside))


def _beside_id(way: Way) -> str:
    return f"{way.controller.name}-proxy"


def _verdict(way: Way) -> Html:
    verdict = way.support.verdict
    return element("span", WORDS[verdict].text, class_=f"verdict standing {verdict}")


def _way(way: Way, feature: Feature) -> Html:
    support = way.support
    facts = (
        WORDS[support.verdict].meaning,
        support.why,
        f"since {support.since}" if support.since else None,
        f"otherwise before {support.changed_in}" if support.changed_in else None,
        "refused, since what is lost protects" if support.loses_protection else None,
        f"instead: {support.instead}" if support.instead else None,
        _proof(way),
        link(support.source),
    )
    return element(
        "article",
        element("h2", f"{way.controller.title} {way.controller.at_version} ", _verdict(way)),
        element("ul", *(element("li", fact) for fact in facts if fact)),
        _drawn(_example(way, feature), shown=feature),
        *_rendered(way.rendered),
        _beside(way, feature),
        id=way.controller.name,
    )


def _beside(way: Way, feature: Feature) -> Html | None:
    """What a proxy beside the app does in the controller's place: its own verdict, with its picture and objects."""
    if way.beside is None:
        return None
    facts = (
        "done by a proxy beside the app (Apache httpd), where the app says so",
        way.beside.support.why,
        f"measured behind this controller, by {', '.join(way.beside.by)}" if way.beside.by else _DECLARED,
        link(way.beside.support.source),
    )
    return element(
        "section",
        element("h3", f"{feature.label} on {way.controller.title} with fallback: sidecar ", _BY_PROXY),
        element("ul", *(element("li", fact) for fact in facts if fact)),
        _drawn(way.beside.example, prefix="proxy-", shown=feature),
        *_rendered(way.beside.rendered, folded=True),
        id=_beside_id(way),
        class_="beside",
    )


def _proof(way: Way) -> str:
    if way.proof == "declared":
        return _DECLARED
    return f"{way.proof} at version {way.measured_at}, by {', '.join(way.by)}"


def _example(way: Way, feature: Feature) -> Report:
    """The first example that the controller takes; where it takes none, the first, and where that stops."""
    reports = [when_all_holds(example.given, way.controller) for example in EXAMPLES[feature]]
    return next((report for report in reports if report.ok), reports[0])


def _rendered(rendered: Rendered | None, *, folded: bool = False) -> Iterator[Html]:
    """The objects, whole or ``folded`` up, then what must hold for them and what is to know."""
    if rendered is None:
        return
    title = "What comes with it, of this example"
    objects = joined(_object(one) for one in rendered.additions)
    if objects and folded:
        count = len(rendered.additions)
        yield element("details", element("summary", f"{title}: {count} object{'s' if count > 1 else ''}"), objects)
    elif objects:
        yield joined((element("h3", title), objects))
    yield section("Must hold in the cluster", map(_precondition, rendered.preconditions))
    yield section("To know", map(_note, rendered.notes))


def _object(one: Addition) -> Html:
    manifest = one.manifest
    title = element("h4", f"{manifest['kind']} {manifest['metadata']['name']}{', new' if one.is_new else ''}")
    return joined((title, element("pre", dump([manifest]).removeprefix("---\n"))))
