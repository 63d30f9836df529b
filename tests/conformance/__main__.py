"""`python -m tests.conformance [NAME…]`: the real controllers, what they are asked, and what they answer.

A name is a controller's; or `schemas`, which asks the API server of every object of every case; or `swap`, which moves
the example app from controller to controller. Writes results/<name>.json and prints a table. Exit status 0 when
everything is as promised, 1 when something is not, 2 when the rig cannot run here.
"""

from __future__ import annotations

import argparse
import sys

from rich.console import Console

from tests.conformance import schemas, swap
from tests.conformance.behaviour import read_all
from tests.conformance.build import Store
from tests.conformance.build.builder import build
from tests.conformance.build.progress import Progress
from tests.conformance.build.toolchain import BuildError
from tests.conformance.results import read, table, write, write_record
from tests.conformance.rig import CONTROLLERS, Rig, is_enclosed, run_enclosed
from tests.conformance.running import measure

_ALL = (*CONTROLLERS, "schemas", "swap")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(_ALL))
    parser.add_argument("--only", action="append", metavar="BEHAVIOUR", help="these alone; nothing is written")
    given = parser.parse_args()
    names = given.names or list(_ALL)
    if unknown := [name for name in names if name not in _ALL]:
        parser.error(f"no such name: {', '.join(unknown)}; there are {', '.join(_ALL)}")
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    if is_enclosed():
        return _inside(names[0], given.only, console)
    try:
        build(_parts(names), Store.default(), Progress(console))
    except BuildError as error:
        console.print(str(error))
        return 2
    more = [argument for only in given.only or () for argument in ("--only", only)]
    # A room of its own for each: nothing of one can be left for the next.
    statuses = [run_enclosed([sys.executable, "-m", "tests.conformance", name, *more]) for name in names]
    if not given.only:
        Console().print(table(read()))
    return max(statuses)


def _parts(names: list[str]) -> list[str]:
    """What has to be built before these can run."""
    controllers = [name for name in names if name in CONTROLLERS]
    more = [*(schemas.PARTS if "schemas" in names else ()), *(["rabbitmq"] if "swap" in names else [])]
    return list(dict.fromkeys([*Rig.parts(*controllers, *(swap.ORDER if "swap" in names else ())), *more]))


def _inside(name: str, only: list[str] | None, console: Console) -> int:
    def say(text: str) -> None:
        console.print(f"[{name}] {text}", markup=False)

    if name == "schemas":
        found = schemas.measure_schemas(say)
        write_record(name, found)
        return int(any(each["rejected"] or not each["misspelt_is_rejected"] for each in found.values()))
    if name == "swap":
        found = swap.measure_swap(swap.ORDER, say)
        write_record(name, found)
        return int(bool(found["differences"]) or any(turn["wrong"] for turn in found["turns"]))
    behaviours = read_all(only)
    rig, outcomes = measure(name, behaviours, say)
    if not only:
        write(name, rig, outcomes)
    unexpected = [outcome for outcome in outcomes if outcome.verdict in {"deviates", "broken"}]
    return 1 if unexpected else 0


if __name__ == "__main__":
    raise SystemExit(main())
