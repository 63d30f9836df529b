"""The capability matrix, read off the controllers' support tables and what was measured: text, Markdown, data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anygress.controllers import find, names
from anygress.features.evidence import Evidence, Measurements, measurements, proof_beside
from anygress.features.feature import Feature
from anygress.output.text.traits import traits_dict, traits_markdown, traits_text
from anygress.output.text.wrap import folded
from anygress.sidecar.capabilities import stand_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rich.table import Table

    from anygress.controllers.base.controller import Controller
    from anygress.features.evidence import Proof
    from anygress.features.support import Support, Verdict

_GROUPS = {
    "20": "Hosts",
    "21": "TLS",
    "22": "DNS",
    "23": "Your own annotations",
    "24": "Routes and backends",
    "25": "Who may",
    "26": "WebSockets, limits, headers",
    "27": "Rewrites",
    "28": "TCP and UDP",
}
"""The first two digits of a feature's code, in words."""


@dataclass(frozen=True, slots=True)
class Word:
    """A verdict or a proof for people."""

    text: str
    meaning: str


WORDS: Mapping[Verdict, Word] = {
    "native": Word("yes", "set per app by what anygress renders"),
    "built_in": Word("always", "the controller does it without being told"),
    "cluster_config": Word(
        "setup", "rendered, and something in the cluster must be set up for it; the report says the exact line"
    ),
    "partial": Word("partly", "rendered, and not quite the same; refused where what is lost protects"),
    "absent": Word("no", "refused, and where only a default asked for it, a note"),
}


MARKS: Mapping[Proof, Word] = {
    "measured": Word("✓", "measured: asked of the running controller, at the version that is listed as measured"),
    "refused": Word("–", "an app that asks for it was refused, before anything reached the running controller"),
}
"""What stands beside a verdict; nothing beside what is declared."""
POLYFILL = Word("◆", "not by the controller: a proxy beside the app does it where the app says fallback: sidecar")
"""What stands beside the verdict of a controller that does not do it, or not quite."""
POLYFILL_MEASURED = Word("◆✓", "the same, measured: asked of the running proxy behind that very controller")
"""The same where it was measured; behind another controller it is declared, whatever was measured behind this one."""
RETIRED = Word("†", "retired: nobody repairs this controller any more, and it ranks last of those that can")
"""What stands beside the name of a controller."""
LEGEND = (*WORDS.values(), *MARKS.values(), POLYFILL, POLYFILL_MEASURED, RETIRED)
"""Every word and sign of the table, in the order in which they are explained."""
UNMARKED = "without a mark: declared from its source, not measured"


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """What a verdict does not say by itself; one for all cells that say the same."""

    number: int
    controller: str
    text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One controller's stance to one feature."""

    support: Support
    footnote: Footnote | None
    facts: tuple[str, ...] = ()
    """What the footnote says, one by one."""
    proof: Proof = "declared"
    by: tuple[str, ...] = ()
    """The behaviours of tests/conformance that proved it."""
    polyfill: Support | None = None
    """What a proxy beside the app does in the controller's place, if it can."""
    polyfill_by: tuple[str, ...] = ()
    """The behaviours in which the proxy showed it, behind this controller."""

    @property
    def word(self) -> str:
        """The verdict."""
        return WORDS[self.support.verdict].text

    @property
    def refused(self) -> bool:
        """Whether an app that asks for it is refused."""
        return self.support.verdict == "absent" or self.support.loses_protection

    @property
    def mark(self) -> Word | None:
        """How it was proved, if it was."""
        return MARKS.get(self.proof)

    @property
    def polyfill_mark(self) -> Word | None:
        """What stands for the proxy, if one can do it: with a mark of its own where that was measured."""
        if self.polyfill is None:
            return None
        return POLYFILL_MEASURED if self.polyfill_by else POLYFILL

    @property
    def marked(self) -> str:
        """The verdict with its marks."""
        marks = (self.mark, self.polyfill_mark)
        return " ".join([self.word, *(mark.text for mark in marks if mark)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Features by group, controllers, and a cell for each pair."""

    controllers: tuple[type[Controller], ...]
    groups: Mapping[str, tuple[Feature, ...]]
    cells: Mapping[tuple[Feature, str], Cell]
    footnotes: tuple[Footnote, ...]
    evidence: Mapping[str, Evidence]
    not_asked: Mapping[str, str]

    @classmethod
    def of(cls, controllers: Iterable[str] = (), *, measured: Measurements | None = None) -> Matrix:
        """The matrix of these controllers, or of all; ``measured`` is evidence.json unless said otherwise."""
        measured = measured or measurements()
        found = tuple(find(name) for name in (tuple(dict.fromkeys(controllers)) or names()))
        evidence = {controller.name: measured.controllers.get(controller.name, Evidence()) for controller in found}
        groups: dict[str, tuple[Feature, ...]] = dict.fromkeys(_GROUPS.values(), ())
        for feature in Feature:
            groups[_GROUPS[feature.code[1:3]]] += (feature,)
        notes: dict[tuple[str, str, str], Footnote] = {}
        cells = {
            (feature, controller.name): _cell(controller, feature, evidence[controller.name], notes)
            for features in groups.values()
            for feature in features
            for controller in found
        }
        return cls(
            controllers=found,
            groups=groups,
            cells=cells,
            footnotes=tuple(notes.values()),
            evidence=evidence,
            not_asked=measured.not_asked,
        )

    def row(self, feature: Feature) -> list[Cell]:
        """A feature's cells in the order of the columns."""
        return [self.cells[feature, controller.name] for controller in self.controllers]


def _cell(
    controller: type[Controller], feature: Feature, evidence: Evidence, notes: dict[tuple[str, str, str], Footnote]
) -> Cell:
    support = controller.support[feature]
    facts = tuple(_facts(controller, support, _since_measured(feature, support, evidence)))
    text = "; ".join(facts)
    key = (controller.name, text, support.source)
    if text and key not in notes:
        notes[key] = Footnote(number=len(notes) + 1, controller=controller.name, text=text, source=support.source)
    polyfill = stand_in(feature, controller.support, is_proxy=controller.is_proxy)
    return Cell(
        support=support,
        footnote=notes.get(key),
        facts=facts,
        proof=evidence.proof(feature.label, support),
        by=evidence.by(feature.label, support),
        polyfill=polyfill,
        polyfill_by=evidence.beside(feature.label) if polyfill else (),
    )


def _since_measured(feature: Feature, support: Support, evidence: Evidence) -> str | None:
    if evidence.run and evidence.run.is_outdated(feature.label, support):
        return f"measured at {evidence.run.version}, and changed in {support.changed_in}"
    return None


def _facts(controller: type[Controller], support: Support, since_measured: str | None) -> Iterator[str]:
    if support.why:
        yield support.why
    if support.since and support.since != controller.oldest:
        yield f"since {support.since}"
    if support.loses_protection:
        yield "refused, since what is lost protects"
    if support.instead:
        yield f"instead: {support.instead}"
    if since_measured:
        yield since_measured


OPEN = "What the measurements do not show, and why:"


def not_shown(matrix: Matrix) -> Iterator[str]:
    """A line a controller and a line a feature."""
    for controller in matrix.controllers:
        evidence = matrix.evidence[controller.name]
        if evidence.run is None:
            yield f"{controller.title}: everything" + (f" ({evidence.not_run})" if evidence.not_run else "")
        elif evidence.run.shims:
            shims = (f"{shim.unproven} ({shim.shim})" for shim in evidence.run.shims)
            yield f"{controller.title}: {'; '.join(shims)}"
    yield from (f"{feature} on any controller: {why}" for feature, why in matrix.not_asked.items())


# --------------------------------------------------------------------------------------------- data and text


def versions_dict(matrix: Matrix) -> dict[str, Any]:
    """The versions of the controllers for JSON output, and what was not measured."""
    return {
        "controllers": [
            {
                "name": controller.name,
                "title": controller.title,
                "newest": controller.newest,
                "oldest": controller.oldest,
                "retired": controller.retired,
                **_evidence(matrix.evidence[controller.name]),
            }
            for controller in matrix.controllers
        ],
        "not_asked": dict(matrix.not_asked),
    }


def as_dict(matrix: Matrix) -> dict[str, Any]:
    """The matrix for JSON output."""
    return {
        **versions_dict(matrix),
        "features": [
            {
                "name": feature.label,
                "group": group,
                "code": feature.code,
                "protects": feature.protects,
                "support": {
                    controller.name: _support(matrix.cells[feature, controller.name])
                    for controller in matrix.controllers
                },
            }
            for group, features in matrix.groups.items()
            for feature in features
        ],
        "traits": traits_dict(matrix.controllers),
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    run = evidence.run
    measured = run and {
        "version": run.version,
        "program": run.program,
        "date": run.date,
        "shims": [{"shim": shim.shim, "unproven": shim.unproven} for shim in run.shims],
    }
    objects = {"checked": evidence.objects, "schemas": evidence.schemas} if evidence.objects else None
    found = {"measured": measured, "not_run": evidence.not_run, "objects": objects}
    beside = evidence.sidecar
    proxy = {"version": beside.version, "program": beside.program, "date": beside.date} if beside else None
    return {**found, "proxy_measured": proxy}


def _support(cell: Cell) -> dict[str, Any]:
    support = cell.support
    values = {name: getattr(support, name) for name in ("verdict", "why", "since", "changed_in", "instead", "source")}
    found = {name: value for name, value in values.items() if value is not None}
    proof = {"proof": cell.proof, **({"by": list(cell.by)} if cell.by else {})}
    other = cell.polyfill
    beside = other and {"why": other.why, "source": other.source, **proof_beside(cell.polyfill_by)}
    polyfill = {"polyfill": beside} if beside else {}
    return {**found, **({"loses_protection": True} if support.loses_protection else {}), **proof, **polyfill}


COLOURS: Mapping[Verdict, str] = {
    "native": "green",
    "built_in": "green",
    "cluster_config": "yellow",
    "partial": "yellow",
    "absent": "red",
}


def print_text(matrix: Matrix) -> None:
    """Print the matrix: as wide as it is, or on a terminal that is narrower as tables of some controllers each."""
    from rich.console import Console  # noqa: PLC0415  50 ms that only this needs

    found = Console(highlight=False)
    columns = found.width if found.is_terminal else _NO_LIMIT
    console = Console(highlight=False, width=_NO_LIMIT)  # one controller may be wider than the terminal, and is not cut
    lines = []
    for some in _fitting(matrix, columns):
        with console.capture() as captured:
            console.print(_table(matrix, some))
        lines += [*(line.rstrip() for line in captured.get().splitlines()), ""]
    for word in (*LEGEND, Word("", UNMARKED)):
        lines += folded(f"{word.text:<7} {word.meaning}", hanging=8, columns=columns)
    width = max(len(controller.name) for controller in matrix.controllers)
    lines += ["", "measured"]
    for name, evidence in matrix.evidence.items():
        lines += folded(f"{name:<{width}}  {evidence.summary}", indent=2, hanging=width + 4, columns=columns)
    lines += [*traits_text(matrix.controllers, columns), ""]
    for note in matrix.footnotes:
        lines += folded(f"{note.number:>3} {note.controller}: {note.text}", hanging=4, columns=columns)
    console.file.write("\n".join(lines) + "\n")


_NO_LIMIT = 1000
_VERSIONS = (("newest version known", "newest"), ("oldest version", "oldest"))
_GAP = 2  # between columns


def _fitting(matrix: Matrix, columns: int) -> list[list[type[Controller]]]:
    """The controllers in as many tables as it takes, none wider than the terminal unless of one controller."""
    titles = (*(f"  {feature.label}" for feature in Feature), *matrix.groups, *(title for title, _ in _VERSIONS))
    first = max(map(len, titles))
    found: list[list[type[Controller]]] = [[]]
    used = first
    for controller in matrix.controllers:
        cells = (_noted(matrix.cells[feature, controller.name]) for feature in Feature)
        width = _GAP + max(len(controller.marked(controller.name)), *map(len, cells))
        if found[-1] and used + width > columns:
            found.append([])
            used = first
        found[-1].append(controller)
        used += width
    return found


def _table(matrix: Matrix, controllers: Iterable[type[Controller]]) -> Table:
    from rich.table import Table  # noqa: PLC0415  as the console
    from rich.text import Text  # noqa: PLC0415  likewise

    some = tuple(controllers)
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("", no_wrap=True)
    for controller in some:
        table.add_column(controller.marked(controller.name), no_wrap=True)
    for group, features in matrix.groups.items():
        table.add_row(Text(group, style="bold"))
        for feature in features:
            cells = (matrix.cells[feature, controller.name] for controller in some)
            coloured = (Text(_noted(cell), style=COLOURS[cell.support.verdict]) for cell in cells)
            table.add_row(f"  {feature.label}", *coloured)
    table.add_row("")
    for title, attribute in _VERSIONS:
        table.add_row(title, *(getattr(controller, attribute) for controller in some))
    return table


def _noted(cell: Cell) -> str:
    return f"{cell.marked} {cell.footnote.number}" if cell.footnote else cell.marked


# --------------------------------------------------------------------------------------------- Markdown


def markdown(matrix: Matrix | None = None) -> str:
    """The matrix as Markdown, for the README: each verdict links to its source, footnotes say the rest."""
    matrix = matrix or Matrix.of()
    sources: dict[str, str] = {}
    lines = [f"| | {' | '.join(controller.marked(controller.title) for controller in matrix.controllers)} |"]
    lines.append(f"|---|{'---|' * len(matrix.controllers)}")
    for group, features in matrix.groups.items():
        lines.append(f"| **{group}** |{' |' * len(matrix.controllers)}")
        for feature in features:
            cells = " | ".join(_markdown_cell(cell, sources) for cell in matrix.row(feature))
            lines.append(f"| {feature.label} | {cells} |")
    lines += ["", *(f"- **{word.text}**: {word.meaning}." for word in LEGEND)]
    lines += [f"- {UNMARKED[0].upper()}{UNMARKED[1:]}."]
    lines += ["", "<details><summary>Footnotes</summary>", ""]
    for note in matrix.footnotes:
        text = _markdown_text(f"{note.controller}: {note.text}")
        lines.append(f"{note.number}. {text} ([source][{_reference(note.source, sources)}])")
    lines += ["", "</details>", *traits_markdown(matrix.controllers, lambda source: _reference(source, sources))]
    lines += ["", *(f"[{reference}]: {url}" for url, reference in sources.items()), ""]
    return "\n".join(lines)


def versions_markdown(matrix: Matrix | None = None) -> str:
    """The versions of the controllers as a Markdown table, for the README, and below it what was not measured."""
    matrix = matrix or Matrix.of()
    rows = [
        f"| {c.marked(c.title)} | `{c.name}` | {c.newest} | {c.oldest} | {matrix.evidence[c.name].summary} |"
        for c in matrix.controllers
    ]
    lines = ["| Controller | Name | Newest known | Oldest | Measured |", "|---|---|---|---|---|", *rows]
    lines += [
        "",
        f"{RETIRED.text} {RETIRED.meaning}.",
        "",
        OPEN,
        "",
        *(f"- {_markdown_text(text)}." for text in not_shown(matrix)),
    ]
    return "\n".join([*lines, ""])


def _markdown_cell(cell: Cell, sources: dict[str, str]) -> str:
    number = f" <sup>{cell.footnote.number}</sup>" if cell.footnote else ""
    link = f"[{cell.word}][{_reference(cell.support.source, sources)}]"
    return f"{link}{cell.marked.removeprefix(cell.word)}{number}"


def _reference(url: str, sources: dict[str, str]) -> str:
    """A short name for a link, so that the table can be read in its source too."""
    return sources.setdefault(url, f"m{len(sources) + 1}")


def _markdown_text(text: str) -> str:
    for character in "\\`*_{}[]<>|":
        text = text.replace(character, f"\\{character}")
    return text
