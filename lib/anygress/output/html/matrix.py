"""The matrix as one page to look at: which controllers remain for what is needed, and why, cell by cell.

Without its script it is a table whose cells lead to their explanations; with it, they open beside the table, and
ticked features say which controllers remain. Paper gets all of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress.output.html.page import Html, element, joined, link, page, section
from anygress.output.html.traits import traits_page
from anygress.output.text.matrix import (
    MARKS,
    OPEN,
    POLYFILL,
    POLYFILL_MEASURED,
    RETIRED,
    UNMARKED,
    WORDS,
    Matrix,
    not_shown,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from anygress.controllers.base.controller import Controller
    from anygress.features.evidence import Evidence
    from anygress.features.feature import Feature
    from anygress.features.support import Verdict
    from anygress.output.text.matrix import Cell

TITLE = "Which controller can do what"
_ALIKE = "for all paths of an app alike, and from one backend"
"""What holds of a controller that looks at no path, and passes connections on."""

_CONDITIONS = tuple(verdict for verdict in WORDS if verdict not in ("native", "built_in", "absent"))
"""Verdicts that are a yes for some and not for others: each can be left out."""


def matrix_page(matrix: Matrix | None = None) -> str:
    """The matrix as one page that needs nothing else."""
    matrix = matrix or Matrix.of()
    return page(
        TITLE,
        element(
            "p",
            "Generated from the code that renders. Tick what you need, and see who remains. ",
            "Each entry opens with its reason, since when, how it was proved, and its source.",
        ),
        _legend(),
        _filters(),
        element("section", _table(matrix), _remaining()),
        traits_page(matrix.controllers),
        element("h2", "Versions"),
        _versions(matrix),
        section(OPEN, (f"{text}." for text in not_shown(matrix))),
        _entries(matrix),
        element("dialog", _close(), element("div", id="entry"), id="opened", aria_labelledby="entry-title"),
        styles=("matrix.css",),
        scripts=("matrix.js",),
    )


# --------------------------------------------------------------------------------------------- above the table


def _legend() -> Html:
    words = (
        _said(word.text, f"verdict {verdict}", word.meaning, data_verdict=verdict) for verdict, word in WORDS.items()
    )
    marks = (_said(mark.text, "mark", mark.meaning, data_verdict=None) for mark in MARKS.values())
    first, shown = (
        _said(word.text, "mark by-proxy", word.meaning, data_verdict=verdict)
        for word, verdict in ((POLYFILL, "polyfill"), (POLYFILL_MEASURED, None))
    )
    unmarked = element("div", element("dd", f"{UNMARKED[0].upper()}{UNMARKED[1:]}"))
    retired = _said(RETIRED.text, "mark", RETIRED.meaning, data_verdict=None)
    return element("dl", *words, *marks, first, shown, retired, unmarked, class_="legend")


def _said(word: str, class_: str, meaning: str, *, data_verdict: str | None) -> Html:
    return element("div", element("dt", word, class_=class_), element("dd", meaning), data_verdict=data_verdict)


def _filters() -> Html:
    accepted = (
        _tick(f"accept-{verdict}", f"take “{word}” for a yes", checked=True, data_accept=verdict, data_told=word)
        for verdict, word in ((verdict, WORDS[verdict].text) for verdict in _CONDITIONS)
    )
    return element(
        "p",
        *accepted,
        _tick(
            "accept-polyfill", f"count a proxy beside the app ({POLYFILL.text})",
            data_accept="polyfill", data_told="with a proxy",
        ),
        _tick("hide-columns", "hide who drops out"),
        _tick("hide-rows", "hide what is not ticked"),
        element("button", "Clear", id="clear", type="button"),
        class_="ticks",
        hidden=True,
    )  # fmt: skip


def _remaining() -> Html:
    return element(
        "p", class_="filters", id="remain", role="status", aria_live="polite", hidden=True, data_alike=_ALIKE
    )


def _tick(name: str, text: str, *, checked: bool = False, **data: str) -> Html:
    box = element("input", type="checkbox", id=name, checked=checked, autocomplete="off", **data)
    return element("label", box, f" {text}")


# --------------------------------------------------------------------------------------------- the table


def _table(matrix: Matrix) -> Html:
    heads = joined(
        element(
            "th",
            controller.marked(controller.title),
            scope="col",
            data_name=controller.name,
            data_whole=not controller.is_proxy,
        )
        for controller in matrix.controllers
    )
    titles = (element("span", text, class_=name) for text, name in (("Feature", "plain"), ("I need", "needs")))
    first = element("th", *titles, scope="col")
    bodies = (_group(matrix, group, features) for group, features in matrix.groups.items())
    table = element(
        "table",
        element("caption", "Features by controller"),
        element("thead", element("tr", first, heads)),
        *bodies,
        id="matrix",
    )
    return element("div", table, class_="wide matrix", role="region", aria_label="Capability matrix", tabindex="0")


def _group(matrix: Matrix, group: str, features: Iterable[Feature]) -> Html:
    head = element("th", group, class_="group", colspan=str(len(matrix.controllers) + 1), scope="rowgroup")
    return element("tbody", element("tr", head), *(_row(matrix, feature) for feature in features))


def _row(matrix: Matrix, feature: Feature) -> Html:
    name = element("label", element("input", type="checkbox", autocomplete="off", hidden=True), f" {feature.label}")
    meaning = f"{feature.meaning.text} In a description: {feature.meaning.asked_by}"
    cells = (
        _cell(cell, controller, feature)
        for controller, cell in zip(matrix.controllers, matrix.row(feature), strict=True)
    )
    title = element("th", name, scope="row", title=meaning)
    return element("tr", title, *cells, data_feature=feature.label, data_scope=feature.scope)


def _cell(cell: Cell, controller: type[Controller], feature: Feature) -> Html:
    mark = joined((" ", element("abbr", cell.mark.text, title=cell.proof))) if cell.mark else None
    by_proxy = cell.polyfill_mark
    told = f"or by a proxy beside the app{', measured' if cell.polyfill_by else ''}"
    proxy = joined((" ", element("abbr", by_proxy.text, title=told, class_="by-proxy"))) if by_proxy else None
    content = element(
        "a", cell.word, mark, proxy,
        href=f"#{_id(controller, feature)}", class_=f"verdict {cell.support.verdict}",
    )  # fmt: skip
    return element(
        "td", content, class_=cell.support.verdict, data_refused=cell.refused, data_polyfill=by_proxy is not None
    )


def _id(controller: type[Controller], feature: Feature) -> str:
    return f"{feature.label}--{controller.name}"


# --------------------------------------------------------------------------------------------- below the table


def _versions(matrix: Matrix) -> Html:
    heads = ("Controller", "Name", "Newest known", "Oldest", "Measured")
    rows = (
        element(
            "tr",
            element("th", controller.marked(controller.title), scope="row"),
            element("td", element("code", controller.name)),
            *(
                element("td", text)
                for text in (controller.newest, controller.oldest, matrix.evidence[controller.name].summary)
            ),
        )
        for controller in matrix.controllers
    )
    head = element("thead", element("tr", *(element("th", text, scope="col") for text in heads)))
    return element("div", element("table", head, element("tbody", *rows)), class_="wide versions")


def _entries(matrix: Matrix) -> Html:
    """Each cell's explanation: what its link leads to, what its dialog shows, and what paper has."""
    blocks = (
        element("section", element("h3", controller.title), *_entries_of(matrix, controller))
        for controller in matrix.controllers
    )
    return element("section", element("h2", "Every entry"), *blocks, id="entries")


def _entries_of(matrix: Matrix, controller: type[Controller]) -> Iterator[Html]:
    for features in matrix.groups.values():
        for feature in features:
            cell = matrix.cells[feature, controller.name]
            title = element("h4", f"{feature.label}: ", _verdict(cell.support.verdict))
            yield element("div", title, *_facts(cell, matrix, controller, feature), id=_id(controller, feature))


def _verdict(verdict: Verdict) -> Html:
    return element("span", WORDS[verdict].text, class_=f"verdict {verdict}")


def _facts(cell: Cell, matrix: Matrix, controller: type[Controller], feature: Feature) -> Iterator[Html]:
    run = matrix.evidence[controller.name].run
    yield from (element("p", text) for text in cell.facts)
    proof = "declared, not measured"
    if cell.mark and run:
        proof = f"{cell.proof} ({', '.join(cell.by)}) on {run.program}, {run.date}"
    since = "" if cell.support.verdict == "absent" else _since(cell, controller)
    yield element("p", f"{since}{proof}; ", link(cell.support.source), class_="quiet")
    if (beside := cell.polyfill) and cell.polyfill_mark:
        sign = element("span", cell.polyfill_mark.text, class_="by-proxy")
        proof = _behind(cell, matrix.evidence[controller.name])
        alike = "" if controller.is_proxy or feature.scope != "route" else f", {_ALIKE}"
        why = f"; {beside.why}" if beside.why else ""
        yield element("p", sign, f" with fallback: sidecar, by a proxy{alike}{why}; {proof}; ", link(beside.source))


def _behind(cell: Cell, evidence: Evidence) -> str:
    run = evidence.sidecar
    if not cell.polyfill_by or run is None:
        return "declared, not measured"
    return f"measured ({', '.join(cell.polyfill_by)}) behind {run.program}, {run.date}"


def _since(cell: Cell, controller: type[Controller]) -> str:
    return f"since {cell.support.since}; " if cell.support.since else f"in every version from {controller.oldest} on; "


def _close() -> Html:
    return element("form", element("button", "Close", id="close"), method="dialog")
