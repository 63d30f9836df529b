"""`python -m tests.conformance [CONTROLLER…]`: the real controllers, what they are asked, and what they answer.

Writes results/<controller>.json and prints a table. Exit status 0 when everything is as promised, 1 when something is
not, 2 when the rig cannot run here.
"""

from __future__ import annotations

import argparse
import sys

from rich.console import Console

from tests.conformance.behaviour import read_all
from tests.conformance.build import Store
from tests.conformance.build.builder import build
from tests.conformance.build.progress import Progress
from tests.conformance.build.toolchain import BuildError
from tests.conformance.results import read, table, write
from tests.conformance.rig import CONTROLLERS, Rig, is_enclosed, run_enclosed
from tests.conformance.running import measure


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("controllers", nargs="*", metavar="CONTROLLER", help=", ".join(CONTROLLERS))
    parser.add_argument("--only", action="append", metavar="BEHAVIOUR", help="these alone; nothing is written")
    given = parser.parse_args()
    names = given.controllers or list(CONTROLLERS)
    if unknown := [name for name in names if name not in CONTROLLERS]:
        parser.error(f"no such controller: {', '.join(unknown)}; there are {', '.join(CONTROLLERS)}")
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    if is_enclosed():
        return _inside(names[0], given.only, console)
    try:
        build(Rig.parts(*names), Store.default(), Progress(console))
    except BuildError as error:
        console.print(str(error))
        return 2
    more = [argument for only in given.only or () for argument in ("--only", only)]
    # A room of its own for each: nothing of one can be left for the next.
    statuses = [run_enclosed([sys.executable, "-m", "tests.conformance", name, *more]) for name in names]
    if not given.only:
        Console().print(table(read()))
    return max(statuses)


def _inside(name: str, only: list[str] | None, console: Console) -> int:
    behaviours = read_all(only)
    rig, outcomes = measure(name, behaviours, lambda text: console.print(f"[{name}] {text}", markup=False))
    if not only:
        write(name, rig, outcomes)
    unexpected = [outcome for outcome in outcomes if outcome.verdict in {"deviates", "broken"}]
    return 1 if unexpected else 0


if __name__ == "__main__":
    raise SystemExit(main())
