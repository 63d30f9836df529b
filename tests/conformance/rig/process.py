"""Programs of the rig: started on a host, with a log each, and stopped in reverse order."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .namespace import STATE
from .wait import ProcessEnded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from .namespace import Host
    from .root import Root

LOGS = STATE / "logs"
_GRACE_SECONDS = 0.5


@dataclass
class Program:
    """A running command and its log."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    def check(self) -> None:
        """Raise `ProcessEnded` with the end of its log unless the program is running."""
        if not self.running:
            raise ProcessEnded(f"{self.name} ended with {self.process.returncode}:\n{self.tail()}")

    def tail(self, lines: int = 15) -> str:
        """The last lines it wrote."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def stop(self, grace_seconds: float) -> None:
        """End it: a polite request, then SIGKILL."""
        if self.running:
            self.process.terminate()
            try:
                self.process.wait(grace_seconds)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.process.wait()


@dataclass
class Programs:
    """The programs of one rig."""

    _started: list[Program] = field(default_factory=list)

    def start(
        self,
        name: str,
        argv: Sequence[str],
        *,
        host: Host | None = None,
        root: Root | None = None,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
    ) -> Program:
        """Start a command on `host` (default: the rig itself) in the file system of `root` (default: the machine's)."""
        LOGS.mkdir(parents=True, exist_ok=True)
        log = LOGS / f"{name}.log"
        prefix = [*(host.entering() if host else ()), *(root.entering() if root else ())]
        with log.open("ab") as output:
            process = subprocess.Popen(
                [*prefix, *argv],
                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                env={**os.environ, **(env or {})}, cwd=cwd or STATE,
            )  # fmt: skip
        program = Program(name, process, log)
        self._started.append(program)
        return program

    def stop(self, program: Program) -> None:
        """End one program."""
        program.stop(_GRACE_SECONDS)
        self._started.remove(program)

    def stop_all(self) -> None:
        """End every program, the last started first; keep the logs when $ANYGRESS_RIG_LOGS names a directory."""
        for program in self._started:
            program.process.terminate()
        # A moment for those that end programs of their own; nothing here has anything to save.
        deadline = time.monotonic() + _GRACE_SECONDS
        for program in reversed(self._started):
            program.stop(max(0.0, deadline - time.monotonic()))
        self._started.clear()
        if kept := os.environ.get("ANYGRESS_RIG_LOGS"):
            shutil.copytree(LOGS, kept, dirs_exist_ok=True)
        shutil.rmtree(LOGS, ignore_errors=True)
