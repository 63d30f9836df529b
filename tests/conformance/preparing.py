"""What every command of the rig does first, and the exit statuses that tell its ends apart."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, NoReturn

from rich.console import Console

from tests.conformance.build import Store
from tests.conformance.build.builder import build
from tests.conformance.build.commands import NOT_BUILT, BuildError
from tests.conformance.build.progress import Progress
from tests.conformance.rig.namespace import CANNOT_RUN, Unavailable, check_available

if TYPE_CHECKING:
    from collections.abc import Iterable

_USAGE = 64


class Parser(argparse.ArgumentParser):
    """A parser whose errors are not taken for a machine that cannot run the rig: argparse's own status is 2."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(_USAGE, f"{self.prog}: {message}\n")


def prepare(parts: Iterable[str] | None) -> int:
    """See whether the rig can run here and, given parts, build what is missing; the exit status if it is not 0."""
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    try:
        check_available()
        if parts is not None:
            build(parts, Store.default(), Progress(console))
    except Unavailable as missing:
        console.print(f"cannot run the rig: {missing}", markup=False)
        return CANNOT_RUN
    except BuildError as error:
        console.print(str(error), markup=False)
        return NOT_BUILT
    return 0
