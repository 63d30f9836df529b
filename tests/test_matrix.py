"""The capability matrix: read off the support tables, complete, and the same in every form."""

from __future__ import annotations

import json
import re

import pytest

from anygress.controllers import all_controllers, names
from anygress.features.evidence import measurements, of_data
from anygress.features.feature import Feature
from anygress.features.traits import Trait
from anygress.output.html.matrix import matrix_page
from anygress.output.text.matrix import (
    MARKS,
    POLYFILL_MEASURED,
    UNMARKED,
    WORDS,
    Matrix,
    as_dict,
    markdown,
    print_text,
    versions_markdown,
)
from anygress.sidecar import httpd

FORMS = {"markdown": markdown, "html": matrix_page}


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
    rows, traits = rows[: len(rows) - len(Trait) - 2], rows[len(rows) - len(Trait) - 2 :]
    assert {row.replace(r"\|", "").count("|") for row in rows} == {len(names()) + 2}
    assert {row.count("|") for row in traits} == {len(names()) + 3}, "the proxy beside the app is the last column"
    defined = {line.split("]:")[0][1:] for line in lines if line.startswith("[m")}
    used = {part.split("]")[0] for line in lines for part in line.split("][")[1:]}
    assert used == defined
    assert len(rows) == len(Feature) + len(Matrix.of().groups) + 2


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_what_no_description_speaks_of_is_told_of_every_controller_and_of_the_proxy(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    matrix = Matrix.of()
    told = {"text": lambda: text_of(matrix, capsys), "markdown": markdown, "html": lambda: matrix_page(matrix)}[form]()
    words = " ".join(told.split())
    for trait in Trait:
        assert trait.text.split("/")[0] in words
        for cls in matrix.controllers:
            assert cls.traits[trait].told in words
        assert httpd.TRAITS[trait].told in words
    data = as_dict(matrix)["traits"]
    assert [one["name"] for one in data] == [trait.label for trait in Trait]
    assert all(one["controllers"].keys() == set(names()) and one["proxy"]["source"] for one in data)


def test_versions_have_a_row_for_each_controller() -> None:
    rows = [line for line in versions_markdown().splitlines() if line.startswith("|")]
    assert len(rows) == len(names()) + 2
    assert {row.count("|") for row in rows} == {6}


# --------------------------------------------------------------------------------------------- what was measured


def made_up(**features: str) -> Matrix:
    """Traefik, of which these features were measured or refused and no other, beside GCE, which did not run."""
    lists = {proof: {name: ["somehow"] for name, by in features.items() if by == proof} for proof in MARKS}
    lists = {proof: {name.replace("_", "-"): by for name, by in found.items()} for proof, found in lists.items()}
    shims = [{"shim": "made of cardboard", "unproven": "whether it holds"}]
    run = {"version": "3.7", "program": "3.7.99", "date": "2026-01-02", "shims": shims, **lists}
    controllers = {
        "traefik": {"objects": 9, "schemas": "published", "run": run},
        "gce": {"objects": 9, "schemas": "published", "not_run": "it is far away"},
        "f5-nginx": {"objects": 9, "schemas": "own", "not_run": "nobody has it"},
    }
    measured = of_data({"controllers": controllers, "not_asked": {"annotations": "nobody dared"}, "answers": []})
    return Matrix.of(["traefik", "gce", "f5-nginx", "istio"], measured=measured)


def text_of(matrix: Matrix, capsys: pytest.CaptureFixture[str]) -> str:
    print_text(matrix)
    return capsys.readouterr().out


def test_a_cell_is_measured_refused_or_declared() -> None:
    matrix = made_up(host="measured", backend_namespace="refused")
    proofs = {key: cell.proof for key, cell in matrix.cells.items() if cell.proof != "declared"}
    assert proofs == {(Feature.HOST, "traefik"): "measured", (Feature.BACKEND_NAMESPACE, "traefik"): "refused"}


@pytest.mark.parametrize("form", FORMS)
def test_marks_are_letters_and_not_colours(form: str) -> None:
    matrix, other = made_up(host="measured", backend_namespace="refused"), made_up()
    for proof in MARKS.values():
        more, less = (FORMS[form](one).count(proof.text) for one in (matrix, other))
        assert more == less + 1
        assert proof.meaning in FORMS[form](matrix)


def test_text_marks_too(capsys: pytest.CaptureFixture[str]) -> None:
    rows = text_of(made_up(host="measured", backend_namespace="refused"), capsys).splitlines()
    (host,) = (row.split() for row in rows if row.strip().startswith("host "))
    (other,) = (row.split() for row in rows if row.strip().startswith("backend-namespace "))
    assert host[:3] == ["host", "yes", "✓"]
    assert host[3] != "✓"
    assert other[1:3] == ["no", "–"]
    assert {mark.meaning for mark in MARKS.values()} <= {row[8:] for row in rows}
    assert f"{'':<8}{UNMARKED}" in rows


def with_proxy(**by: list[str]) -> Matrix:
    """Traefik and GCE, and what a proxy showed behind Traefik."""
    run = {"version": "3.7", "program": "3.7.99", "date": "2026-01-02", "shims": [], "measured": {}, "refused": {}}
    sidecar = {
        **run,
        "program": "3.7.99, httpd 2.4.0",
        "measured": {key.replace("_", "-"): one for key, one in by.items()},
    }
    content = {"controllers": {"traefik": {"run": run, "sidecar": sidecar}}, "not_asked": {}, "answers": []}
    return Matrix.of(["traefik", "gce"], measured=of_data(content))


@pytest.mark.parametrize("form", FORMS)
def test_what_a_proxy_showed_has_a_mark_behind_that_controller(form: str) -> None:
    shown, other = (FORMS[form](one) for one in (with_proxy(backend_namespace=["somehow"]), with_proxy()))
    more, less = (text.count(POLYFILL_MEASURED.text) for text in (shown, other))
    assert more - less == (2 if form == "html" else 1)  # the page has an entry for each cell
    assert POLYFILL_MEASURED.meaning in shown


def test_the_mark_of_a_proxy_is_not_the_controllers(capsys: pytest.CaptureFixture[str]) -> None:
    matrix = with_proxy(backend_namespace=["somehow"], host=["somehow"])
    rows = {row.split()[0]: row.split() for row in text_of(matrix, capsys).splitlines() if row.startswith("  ")}
    assert rows["backend-namespace"][1:3] == ["no", "◆✓"]
    assert rows["backend-namespace"][-2:] == ["◆", rows["backend-namespace"][-1]]  # GCE, where it was not asked
    assert matrix.cells[Feature.HOST, "traefik"].marked == "yes"  # it does that by itself: there is no proxy


def test_data_says_what_a_proxy_showed() -> None:
    data = as_dict(with_proxy(backend_namespace=["somehow"]))
    (support,) = (feature["support"] for feature in data["features"] if feature["name"] == "backend-namespace")
    assert (support["traefik"]["verdict"], support["traefik"]["proof"]) == ("absent", "declared")
    assert support["traefik"]["polyfill"].items() >= {"proof": "measured", "by": ["somehow"]}.items()
    assert support["gce"]["polyfill"]["proof"] == "declared"
    assert "by" not in support["gce"]["polyfill"]
    found = {controller["name"]: controller["proxy_measured"] for controller in data["controllers"]}
    assert found == {"traefik": {"version": "3.7", "program": "3.7.99, httpd 2.4.0", "date": "2026-01-02"}, "gce": None}


def test_what_was_measured_when_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    matrix = made_up(host="measured")
    for form in (text_of(matrix, capsys), versions_markdown(matrix), matrix_page(matrix)):
        assert "3.7.99, 2026-01-02" in form
        assert "objects checked against the published schemas by a real API server" in form
        assert "self-checked against a schema of our own" in form
    for form in (versions_markdown(matrix), matrix_page(matrix)):
        for text in ("whether it holds (made of cardboard)", "it is far away", "nobody has it", "nobody dared"):
            assert text in form


def test_data_says_what_was_measured_by_what() -> None:
    data = as_dict(made_up(host="measured", backend_namespace="refused"))
    support = {feature["name"]: feature["support"] for feature in data["features"]}
    assert support["host"]["traefik"]["proof"] == "measured"
    assert support["host"]["traefik"]["by"] == ["somehow"]
    assert support["host"]["gce"]["proof"] == "declared"
    assert "by" not in support["host"]["gce"]
    found = {controller["name"]: controller for controller in data["controllers"]}
    assert found["traefik"]["measured"]["shims"] == [{"shim": "made of cardboard", "unproven": "whether it holds"}]
    assert (found["gce"]["measured"], found["gce"]["not_run"]) == (None, "it is far away")
    assert found["f5-nginx"]["objects"] == {"checked": 9, "schemas": "own"}
    assert found["istio"]["objects"] is None
    assert data["not_asked"] == {"annotations": "nobody dared"}


def test_a_cell_that_has_changed_since_is_declared_and_says_so() -> None:
    matrix = Matrix.of(["ingress-nginx"])
    run = matrix.evidence["ingress-nginx"].run
    assert run is not None
    outdated = [cell for cell in matrix.cells.values() if cell.footnote and "and changed in" in cell.footnote.text]
    assert outdated
    for cell in outdated:
        assert cell.proof == "declared"
        assert f"measured at {run.version}, and changed in {cell.support.changed_in}" in cell.footnote.text  # type: ignore[union-attr]  # just seen


def test_the_file_is_about_every_controller() -> None:
    assert set(measurements().controllers) == set(names())
    for feature in measurements().not_asked:
        assert feature in {one.label for one in Feature}


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
    assert matrix_page() == matrix_page()


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_a_narrow_terminal_gets_several_tables_and_no_cell_is_cut(
    columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", str(columns))
    print_text(Matrix.of())
    text = re.sub(r"\x1b\[[0-9;]*m", "", capsys.readouterr().out)
    assert "…" not in text.partition("measured\n")[0]
    table = text.partition("without a mark")[0].splitlines()
    assert max(map(len, table)) <= max(columns, 48), "one controller with its features, where even that is too wide"
    for controller in names():
        assert sum(controller in line.split() for line in table) == 1, controller
