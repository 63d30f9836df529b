"""What is found of a description for its chart, with all confirmed that it could hang on; found once a process.

Finding the templates takes longer than most of what is held of them: the tests of one description run in one process.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from anygress.controllers import names
from anygress.decide.reading import read_spec
from anygress.helm.templates import find_templates
from anygress.helm.values import model_of

if TYPE_CHECKING:
    from anygress.helm.inferred import Found
    from anygress.helm.values import Model

ROOT = Path(__file__).parents[1]
#: Nothing else could be found of descriptions that hang on it.
CONFIRMED = ("client-address", "client-connection", "response-headers", "upgrades")
OPTIONS = {name: {"confirm": CONFIRMED} for name in names()}


@cache
def model(spec: str) -> Model:
    """What can be changed about a description, which is a file of this repository."""
    return model_of(tuple(read_spec(ROOT / spec)), OPTIONS, name=Path(spec).stem)


@cache
def found(spec: str, controller: str) -> Found:
    """The templates of a description on a controller. Whoever changes them changes a copy."""
    return find_templates(model(spec), controller)


def in_one_process(spec: str) -> pytest.MarkDecorator:
    """The mark of tests that ask for the templates of a description; `make test` hands them to one process."""
    return pytest.mark.xdist_group(spec)
