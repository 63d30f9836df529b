"""The cases: one behaviour a file in cases/*.yaml, each a spec as a user would write it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from anygress.decide.reading import parse_spec

if TYPE_CHECKING:
    from anygress.description.exposure import Exposure

FOLDER = Path(__file__).parent / "cases"
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))


@cache
def case(name: str) -> tuple[Exposure, ...]:
    """The exposures of a case."""
    path = FOLDER / f"{name}.yaml"
    return parse_spec(path.read_text(), name=path.name, folder=FOLDER)
