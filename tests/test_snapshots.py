"""Cases in, YAML out: every case on every controller is a file that a reviewer reads. A refusal is one too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from anygress.controllers import names
from anygress.decide.pipeline import check, rendering_of
from anygress.errors import CannotExpose
from anygress.output.layout import layout
from tests.cases import NAMES, case

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion


class _Yaml(SingleFileSnapshotExtension):
    """One real .yaml file a snapshot."""

    _write_mode = WriteMode.TEXT
    file_extension = "yaml"


CONFIRMED = ("client-address", "client-connection", "response-headers", "upgrades")
"""What the cases of guards and of headers hang on; else there would be a refusal to read, and no more."""


def rendered(name: str, controller: str) -> str:
    """Everything a case becomes on a controller, or the whole refusal."""
    report = check(case(name), controller, confirmed=CONFIRMED)
    try:
        files = layout(name, rendering_of(report))
    except CannotExpose as refusal:
        return "".join(f"# {line}\n" for line in str(refusal).splitlines())
    said = [f"# precondition: {p.text}" + (f"\n#   {p.line}" if p.line else "") for p in report.preconditions]
    said += [f"# note: {note.text}" for note in report.notes]
    texts = [f"# --- {path}\n{text}" for path, text in files.items()]
    return "\n".join([*said, *texts])


GRID = [pytest.param(name, controller, id=f"{controller}--{name}") for controller in names() for name in NAMES]


@pytest.mark.parametrize(("name", "controller"), GRID)
def test_case(name: str, controller: str, snapshot: SnapshotAssertion) -> None:
    assert rendered(name, controller) == snapshot(extension_class=_Yaml)
