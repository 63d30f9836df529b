"""`python -m tests.conformance.rig CONTROLLER… [-- COMMAND…]`: a running rig, and a command (default: a shell) in it.

The command sees KUBECONFIG, kubectl on its PATH, and the controllers' addresses as RIG_<CONTROLLER>.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conformance.build import Store
from tests.conformance.preparing import Parser, prepare

from . import CONTROLLERS, Rig, is_enclosed, run_enclosed
from .namespace import STATE


def main() -> int:
    parser = Parser(prog="python -m tests.conformance.rig", description=__doc__)
    parser.add_argument("controllers", nargs="*", metavar="CONTROLLER", help=", ".join(CONTROLLERS))
    arguments = sys.argv[1:]
    split = arguments.index("--") if "--" in arguments else len(arguments)
    names = parser.parse_args(arguments[:split]).controllers
    if unknown := [name for name in names if name not in CONTROLLERS]:
        parser.error(f"no such controller: {', '.join(unknown)}; there are {', '.join(CONTROLLERS)}")
    if not is_enclosed():
        if status := prepare(Rig.parts(*names)):
            return status
        return run_enclosed([sys.executable, "-m", "tests.conformance.rig", *arguments])
    return _inside(names, arguments[split + 1 :] or [os.environ.get("SHELL", "/bin/sh")])


def _inside(names: list[str], command: list[str]) -> int:
    with Rig(*names) as rig:
        addresses = {f"RIG_{name.upper().replace('-', '_')}": rig.client(name).address for name in names}
        kubectl = Path(Store.default().program("kubectl")).parent
        environment = {
            **os.environ, **addresses, "KUBECONFIG": str(STATE / "control-plane" / "kubeconfig"),
            "PATH": f"{kubectl}:{os.environ['PATH']}",
        }  # fmt: skip
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
