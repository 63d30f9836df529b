"""The documentation says what the code does: outputs in it are real, code in it runs, links inside it lead somewhere.

``python tests/docs.py --check`` fails on what is stale; ``--write`` brings it up to date. A block between
``<!-- output: COMMAND -->`` and ``<!-- end -->`` is what the command prints, run in the docs' own folder. The matrix
among them is made with evidence.json, which is therefore made or checked first.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
BIN = Path(sys.executable).parent

_OUTPUT = re.compile(r"(<!-- output: (?P<command>[^\n]*?) -->\n)(?P<body>.*?)(<!-- end -->)", re.DOTALL)
_CODE = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"\]\((?!https?://|#|mailto:)([^)#]+)")


def output_of(command: str) -> str:
    """What a command prints, both streams, as a fenced block unless it is Markdown itself."""
    program, *arguments = shlex.split(command)
    if program == "cat":
        return f"```yaml\n{(ROOT / arguments[0]).read_text()}```\n"
    done = subprocess.run(
        [str(BIN / program), *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "COLUMNS": "80"},
    )
    text = (done.stdout + done.stderr).strip()
    return f"\n{text}\n\n" if "markdown" in arguments else f"```\n{text}\n```\n"


def renewed(page: str) -> str:
    """A page with every output in it made anew."""
    return _OUTPUT.sub(lambda found: found[1] + output_of(found["command"]) + found[4], page)


def complaints(path: Path) -> list[str]:
    """What is wrong with a page."""
    page = path.read_text()
    found = []
    if renewed(page) != page:
        found.append(f"{path.name}: an output is stale; run: make docs ARGS=--write")
    found += [f"{path.name}: code does not run:\n{error}" for code in _CODE.findall(page) if (error := _error_of(code))]
    found += [
        f"{path.name}: the link {target} leads nowhere"
        for target in _LINK.findall(page)
        if not (path.parent / target).exists()
    ]
    return found


def _error_of(code: str) -> str | None:
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    return done.stderr if done.returncode else None


def measured(*arguments: str) -> list[str]:
    """Make evidence.json of the rig's records, or check it: a process of its own, since it imports the rig."""
    command = [sys.executable, "-m", "tests.conformance.results", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return [done.stderr.strip()] if done.returncode else []


def main() -> int:
    """Check or write every page."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="bring outputs up to date")
    parser.add_argument("--check", action="store_true", help="the default")
    if parser.parse_args().write:
        measured()
        for path in PAGES:
            path.write_text(renewed(path.read_text()))
    found = [*measured("--check"), *(complaint for path in PAGES for complaint in complaints(path))]
    sys.stdout.write(("\n".join(found) or f"docs: {len(PAGES)} pages are what the code does") + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
