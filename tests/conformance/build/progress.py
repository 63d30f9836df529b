"""How far the builds and the runs are: a bar on a terminal, one plain line an event otherwise."""

from __future__ import annotations

import contextlib
import threading
import time
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .parts import Program


class Progress:
    """Says what is being built; it never knows how far a compiler is, so the bar moves by the usual time."""

    def __init__(self, console: Console | None = None, *, name: str = "") -> None:
        self._console = console or Console(stderr=True)
        self._prefix = f"[{name}] " if name else ""
        self._programs: list[Program] = []
        self._done = 0

    def plan(self, programs: list[Program]) -> None:
        """Announce everything that will be built."""
        self._programs, self._done = programs, 0
        if programs:
            minutes = sum(program.about_seconds for program in programs) / 60
            self.say(
                f"building {len(programs)} programs once, about {minutes:.0f} min on two cores; later runs reuse them"
            )

    def say(self, text: str) -> None:
        """One line, above the bar if there is one."""
        self._console.print(self._prefix + text, highlight=False, soft_wrap=True, markup=False)

    @contextlib.contextmanager
    def count(self, what: str, total: int) -> Iterator[Callable[[], object]]:
        """Show how many of `total` are done; the block calls what it is given for each."""
        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
        )
        with Bars(*columns, console=self._console, transient=True, disable=not self._console.is_terminal) as bars:
            task = bars.add_task(self._prefix + what, total=total)
            yield lambda: bars.advance(task)

    @contextlib.contextmanager
    def step(self, program: Program, source: str) -> Iterator[None]:
        """Show one program being built for as long as the block runs."""
        self._done += 1
        title = f"building {program.name} ({source}), {self._done} of {len(self._programs)}"
        started = time.monotonic()
        if self._console.is_terminal:
            with self._moving_bar(title, program.about_seconds):
                yield
        else:
            self.say(f"{title}, about {_duration(program.about_seconds)}…")
            yield
        self.say(f"built {program.name} in {_duration(time.monotonic() - started)}")

    @contextlib.contextmanager
    def _moving_bar(self, title: str, about_seconds: float) -> Iterator[None]:
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[about]}"),
        )
        with Bars(*columns, console=self._console, transient=True) as bars:
            task = bars.add_task(title, total=about_seconds, about=f"about {_duration(about_seconds)}")
            finished = threading.Event()
            mover = threading.Thread(target=_move, args=(bars, task, about_seconds, finished), daemon=True)
            mover.start()
            try:
                yield
            finally:
                finished.set()
                mover.join()


def _move(bars: Bars, task: object, about_seconds: float, finished: threading.Event) -> None:
    started = time.monotonic()
    while not finished.wait(0.5):
        # Held at 97 % when the build takes longer than usual: a full bar would be a lie.
        bars.update(task, completed=min(time.monotonic() - started, about_seconds * 0.97))  # type: ignore[arg-type]


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
