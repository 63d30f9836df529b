"""`python -m tests.conformance.build [PART…]`: fill the cache; every part when none is named."""

from __future__ import annotations

import argparse
import sys

from .builder import build
from .commands import NOT_BUILT, BuildError
from .parts import GO, PARTS
from .progress import Progress
from .store import Store


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.build", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    names = parser.parse_args().parts or [name for name in PARTS if name != GO]
    if unknown := [name for name in names if name not in PARTS]:
        parser.error(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    store = Store.default()
    try:
        build(names, store, Progress())
    except BuildError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return NOT_BUILT
    for name in names:
        place = (
            store.directory(name) if PARTS[name].wheel or PARTS[name].programs or PARTS[name].schemas else "installed"
        )
        print(f"{name} {PARTS[name].version}  {place}")  # noqa: T201
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
