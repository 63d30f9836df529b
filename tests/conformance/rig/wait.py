"""Waiting for something to become true, by asking again; nothing in the rig sleeps for a fixed time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class TimedOut(Exception):  # noqa: N818  (read as a sentence: "raises NoAnswer")
    """What was waited for did not come; the text says what it was and what was seen last."""


def until(ask: Callable[[], T | None], *, what: str, timeout_seconds: float = 60, every_seconds: float = 0.05) -> T:
    """The first answer of `ask` that is neither None nor False.

    An exception of `ask` (other than KeyboardInterrupt and the like) counts as "not yet"; the last one is told if time
    runs out.
    """
    deadline = time.monotonic() + timeout_seconds
    while True:
        seen: object = None
        try:
            answer = ask()
            if answer is not None and answer is not False:
                return answer
        except ProcessEnded:
            raise
        except Exception as error:  # noqa: BLE001  (whatever it is, it is "not yet")
            seen = error
        if time.monotonic() > deadline:
            raise TimedOut(f"{what}: not after {timeout_seconds:g} s" + (f" (last: {seen})" if seen else ""))
        time.sleep(every_seconds)


class ProcessEnded(Exception):  # noqa: N818  (read as a sentence: "raises NoAnswer")
    """A program that should be running is not; the text ends with what it said last. `until` does not wait on."""
