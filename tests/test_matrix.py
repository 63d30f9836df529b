"""The capability matrix: read off the support tables, complete, and the same in every form."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from anygress.controllers import all_controllers, names
from anygress.features import Feature
from anygress.writers.matrix import WORDS, Matrix, as_dict, html, markdown, print_text, versions_markdown

if TYPE_CHECKING:
    import pytest


def test_every_feature_of_every_controller_is_in_it() -> None:
    found = {(feature["name"], name) for feature in as_dict(Matrix.of())["features"] for name in feature["support"]}
    assert found == {(feature.label, name) for feature in Feature for name in names()}


def test_data_is_what_the_tables_say() -> None:
    data = json.loads(json.dumps(as_dict(Matrix.of())))
    for feature in data["features"]:
        (known,) = (one for one in Feature if one.label == feature["name"])
        for name, support in feature["support"].items():
            table = all_controllers()[name].support[known]
            assert support["verdict"] == table.verdict
            assert support["source"] == table.source
            assert support.get("why") == table.why


def test_columns_can_be_chosen() -> None:
    matrix = Matrix.of(["traefik", "gce", "traefik"])
    assert [controller.name for controller in matrix.controllers] == ["traefik", "gce"]


def test_every_footnote_is_used_and_numbered_in_order() -> None:
    matrix = Matrix.of()
    assert [note.number for note in matrix.footnotes] == list(range(1, len(matrix.footnotes) + 1))
    used = {cell.footnote for cell in matrix.cells.values() if cell.footnote}
    assert used == set(matrix.footnotes)


def test_what_a_verdict_does_not_say_is_a_footnote() -> None:
    for cell in Matrix.of().cells.values():
        for text in (cell.support.why, cell.support.instead):
            assert text is None or (cell.footnote is not None and text in cell.footnote.text)


def test_markdown_is_a_table_with_links_that_lead_somewhere() -> None:
    lines = markdown().splitlines()
    rows = [line for line in lines if line.startswith("|")]
    assert {row.replace(r"\|", "").count("|") for row in rows} == {len(names()) + 2}
    defined = {line.split("]:")[0][1:] for line in lines if line.startswith("[m")}
    used = {part.split("]")[0] for line in lines for part in line.split("][")[1:]}
    assert used == defined
    assert len(rows) == len(Feature) + len(Matrix.of().groups) + 2


def test_versions_have_a_row_for_each_controller() -> None:
    assert len(versions_markdown().splitlines()) == len(names()) + 2


class _Page(HTMLParser):
    """Counts what is on a page and sees that every element is closed."""

    void = ("meta", "link", "br", "img")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.cells = 0
        self.heads_without_scope = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in self.void:
            self.open.append(tag)
        self.ids += [given["id"]] if given.get("id") else []  # type: ignore[list-item]  # just seen
        self.links += [given["href"]] if given.get("href") else []  # type: ignore[list-item]  # just seen
        self.cells += tag == "td" and "class" in given
        self.heads_without_scope += tag == "th" and "scope" not in given

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_is_one_accessible_page() -> None:
    page = _Page()
    text = html()
    page.feed(text)
    assert page.open == []
    assert page.cells == len(Feature) * len(names())
    assert page.heads_without_scope == 0
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links if link.startswith("#")} == set(page.ids)
    assert all(link.startswith(("#", "https://")) for link in page.links)
    assert "<script" not in text
    assert '<html lang="en">' in text
    assert "prefers-color-scheme: dark" in text


def test_text_has_no_colours_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    print_text(Matrix.of())
    text = capsys.readouterr().out
    assert "\x1b" not in text
    for name in names():
        assert name in text
    for word in WORDS.values():
        assert word.meaning in text
    assert all(line == line.rstrip() for line in text.splitlines())


def test_a_matrix_is_the_same_twice() -> None:
    assert markdown() == markdown()
    assert html() == html()
