"""`python -m tests.conformance.smoke [CONTROLLER…]`: prove that the rig works, controller by controller."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from string import Template
from typing import Any

import yaml

from tests.conformance.preparing import Parser, prepare
from tests.conformance.rig import Rig, TimedOut, is_enclosed, run_enclosed, until

from .checks import CHECKS, MANIFESTS

_HERE = Path(__file__).parent


def main() -> int:
    parser = Parser(prog="python -m tests.conformance.smoke", description=__doc__)
    parser.add_argument("controllers", nargs="*", metavar="CONTROLLER", help=", ".join(CHECKS))
    names = parser.parse_args().controllers or list(CHECKS)
    if unknown := [name for name in names if name not in CHECKS]:
        parser.error(f"no such controller: {', '.join(unknown)}; there are {', '.join(CHECKS)}")
    if is_enclosed():
        return max(_smoke(name) for name in names)
    if status := prepare(Rig.parts(*names)):
        return status
    # A room of its own for each: nothing of one can be left for the next.
    return max(run_enclosed([sys.executable, "-m", "tests.conformance.smoke", name]) for name in names)


def _smoke(name: str) -> int:
    started = time.monotonic()
    with Rig(name) as rig:
        up = time.monotonic() - started
        rig.namespace("smoke")
        rig.apply(rig.tls_secret(f"{host}-tls", f"{host}.example.com", namespace="smoke") for host in "ab")
        rig.apply(_manifests(name, "app", *MANIFESTS[name]))
        rig.wait_ready()
        failures = 0
        for check in CHECKS[name]:
            try:
                until(lambda check=check: check(rig) is None, what=check.__name__, timeout_seconds=60)  # type: ignore[misc]
            except TimedOut as failure:
                failures += 1
                print(f"  FAILED {failure}", flush=True)  # noqa: T201
        whole = time.monotonic() - started
        verdict = f"{len(CHECKS[name]) - failures} of {len(CHECKS[name])} checks"
        print(f"{name:15} {verdict}; up in {up:.1f} s, done in {whole:.1f} s; {rig.versions}", flush=True)  # noqa: T201
    return 1 if failures else 0


def _manifests(controller: str, *names: str) -> list[dict[str, Any]]:
    texts = [Template((_HERE / f"{name}.yaml").read_text()).substitute(controller=controller) for name in names]
    return [document for text in texts for document in yaml.safe_load_all(text)]


if __name__ == "__main__":
    raise SystemExit(main())
