"""What was measured: one JSON file a controller, and the table of all."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.table import Table

if TYPE_CHECKING:
    from tests.conformance.rig import Rig
    from tests.conformance.running import Outcome

FOLDER = Path(__file__).with_name("results")
_MARKS = {"measured": "✓", "partial": "≈", "refused": "–", "declared": "·", "deviates": "✗", "broken": "!"}


def write(name: str, rig: Rig, outcomes: list[Outcome]) -> None:
    """The record of one controller."""
    record = {
        "controller": name,
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "versions": rig.versions,
        "shims": [{"shim": shim["shim"], "unproven": shim["unproven"]} for shim in rig.shims],
        "behaviours": [asdict(outcome) for outcome in outcomes],
    }
    write_record(name, record)


def write_record(name: str, record: dict[str, Any]) -> None:
    """Any record, as results/<name>.json."""
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.json").write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n")


def read() -> list[dict[str, Any]]:
    """The records of all controllers."""
    records = [json.loads(path.read_text()) for path in sorted(FOLDER.glob("*.json"))]
    return [record for record in records if "behaviours" in record]


def table(records: list[dict[str, Any]]) -> Table:
    """Behaviours by controllers."""
    drawn = Table(
        title="✓ as promised  ≈ partial, and said so  – refused  · declared, not measured  ✗ deviates  ! broken"
    )
    drawn.add_column("behaviour", no_wrap=True)
    for record in records:
        drawn.add_column(record["controller"], justify="center")
    verdicts = [{one["behaviour"]: one["verdict"] for one in record["behaviours"]} for record in records]
    for name in sorted({name for own in verdicts for name in own}):
        drawn.add_row(name, *(_MARKS.get(own.get(name, ""), " ") for own in verdicts))
    return drawn
