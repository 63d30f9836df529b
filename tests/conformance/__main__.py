"""`python -m tests.conformance [NAME…]`: the real controllers, what they are asked, and what they answer.

A name is a controller's; or `schemas`, which asks the API server of every object of every case; or `swap`, which moves
the example app from controller to controller; or `chart`, which installs, switches and uninstalls a Helm chart, and
holds charts against the renderer. Writes results/<name>.json and prints a table. Exit status 0 when
everything is as promised, 1 when something is not, 2 when the rig cannot run here, 3 when it could not be built, 64 for
a question that makes no sense.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from tests.conformance import charts, schemas, swap
from tests.conformance.behaviour import SIDECAR, base_of, read_all
from tests.conformance.build.progress import Progress
from tests.conformance.preparing import Parser, prepare
from tests.conformance.results import read, read_with_sidecar, table, write, write_record
from tests.conformance.rig import CONTROLLERS, Rig, is_enclosed, run_enclosed
from tests.conformance.rig.namespace import INTERRUPTED, end_on_interrupt
from tests.conformance.running import measure

if TYPE_CHECKING:
    import argparse

SIDECARS = tuple(f"{name}{SIDECAR}" for name in CONTROLLERS)
"""Controllers with a proxy beside each app that asks for what they lack; what they do by themselves is not repeated."""
_ALL = (*CONTROLLERS, *SIDECARS, "schemas", "swap", "chart")


def main() -> int:
    given = _arguments()
    if is_enclosed():
        end_on_interrupt()
        console = Console(stderr=True, highlight=False, soft_wrap=True)
        return _inside(given, Progress(console, name=given.names[0]))
    if (status := prepare(None if given.check else _parts(given.names))) or given.check:
        return status
    statuses = []
    for name in given.names:
        # A room of its own for each: nothing of one can be left for the next.
        statuses.append(run_enclosed([sys.executable, "-m", "tests.conformance", name, *_more(given)]))
        if statuses[-1] == INTERRUPTED:
            Console(stderr=True).show_cursor()  # the bar had hidden it
            return INTERRUPTED
    for records in [] if given.only else [read(given.results), read_with_sidecar(given.results)]:
        if records:
            Console().print(table(records))
    return int(any(statuses))


def _arguments() -> argparse.Namespace:
    parser = Parser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(_ALL))
    parser.add_argument("--only", action="append", metavar="BEHAVIOUR", help="these alone; nothing is written")
    parser.add_argument("--results", type=Path, metavar="DIR", help="write there and not to results/")
    parser.add_argument("--check", action="store_true", help="say whether the rig can run here, and do nothing else")
    given = parser.parse_args()
    given.names = given.names or list(_ALL)
    if unknown := [name for name in given.names if name not in _ALL]:
        parser.error(f"no such name: {', '.join(unknown)}; there are {', '.join(_ALL)}")
    known = {behaviour.name for behaviour in read_all()}
    if unknown := [name for name in given.only or () if name not in known]:
        parser.error(f"no such behaviour: {', '.join(unknown)}; there are {', '.join(sorted(known))}")
    given.results = given.results and given.results.resolve()
    return given


def _more(given: argparse.Namespace) -> list[str]:
    """The arguments that go on to each room."""
    only = [argument for name in given.only or () for argument in ("--only", name)]
    return [*only, *(["--results", str(given.results)] if given.results else [])]


def _parts(names: list[str]) -> list[str]:
    """What has to be built before these can run."""
    controllers = [base_of(name) for name in names if base_of(name) in CONTROLLERS]
    controllers += [*(swap.ORDER if "swap" in names else ()), *(charts.CONTROLLERS if "chart" in names else ())]
    more = [*(schemas.PARTS if "schemas" in names else ()), *(charts.PARTS if "chart" in names else ())]
    more += [
        *(["rabbitmq"] if "swap" in names else []),
        *(["httpd"] if any(name in SIDECARS for name in names) else []),
    ]
    return list(dict.fromkeys([*Rig.parts(*controllers), *more]))


def _inside(given: argparse.Namespace, progress: Progress) -> int:
    (name,) = given.names
    if name == "schemas":
        found = schemas.measure_schemas(progress.say)
        is_wrong = any(each["rejected"] or not each["misspelt_is_rejected"] for each in found.values())
    elif name == "swap":
        found = swap.measure_swap(swap.ORDER, progress)
        is_wrong = bool(found["differences"]) or any(turn["wrong"] for turn in found["turns"])
    elif name == "chart":
        found = charts.measure_chart(progress)
        is_wrong = charts.is_wrong(found)
    else:
        rig, outcomes = measure(name, read_all(given.only), progress)
        if not given.only:
            write(name, rig, outcomes, given.results)
        return int(any(outcome.is_unexpected for outcome in outcomes))
    if not given.only:
        write_record(name, found, given.results)
    return int(is_wrong)


if __name__ == "__main__":
    raise SystemExit(main())
