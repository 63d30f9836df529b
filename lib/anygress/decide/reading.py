"""Descriptions read and validated: all exposures of some YAML, or everything that is wrong with it at once."""

from __future__ import annotations

from bisect import bisect_left
from pathlib import Path
from typing import TYPE_CHECKING

from anygress.decide.validate import validate
from anygress.description.keywords import field_path
from anygress.description.yaml.spec import offered, read_file, read_text
from anygress.description.yaml.values import Unreadable
from anygress.errors import InvalidSpec

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from anygress.description import exposure as x
    from anygress.description.yaml.spec import Reading
    from anygress.errors import Problem


def read_spec(*paths: str | os.PathLike[str]) -> tuple[x.Exposure, ...]:
    """The exposures of spec files, all documents of all files, in order; ``-`` is standard input.

    Raises InvalidSpec with everything that is wrong in any of them, each problem with its file and line.
    """
    readings = [reading for path in paths for reading in read_file(str(path))]
    return _all_or_nothing(readings)


def parse_spec(text: str, *, name: str = "spec", folder: str | os.PathLike[str] = ".") -> tuple[x.Exposure, ...]:
    """The exposures of a spec's text. ``name`` is what problems call it, ``folder`` what its paths are relative to.

    Raises InvalidSpec as :func:`read_spec` does.
    """
    return _all_or_nothing(read_text(text.encode(errors="surrogatepass"), name, Path(folder)))


def _all_or_nothing(readings: Iterable[Reading]) -> tuple[x.Exposure, ...]:
    found = tuple(readings)
    if any(reading.problems for reading in found):
        problems = [problem for reading in found for problem in _all_problems(reading)]
        raise InvalidSpec("cannot read the description", problems)
    return tuple(reading.exposure for reading in found if reading.exposure is not None)


def _all_problems(reading: Reading) -> tuple[Problem, ...]:
    """What is wrong with a document, with what is wrong with the values that could be read: everything, at once."""
    if reading.exposure is None:
        return tuple(sorted(reading.problems, key=_line))
    said = {field_path(problem.where) for problem in reading.problems}
    said |= {field_path(word) for problem in reading.problems for word in offered(problem)}
    found = validate([reading.exposure])
    known = _Said(said)
    more = (problem for problem in found if not _follows(problem, known))
    return tuple(sorted((*reading.problems, *more), key=_line))


def _line(problem: Problem) -> int:
    line = (problem.source or "").rpartition(":")[2]
    return int(line) if line.isdecimal() else 0


class _Said:
    """Keyword paths of which something is said already."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._paths = frozenset(filter(None, paths))
        self._sorted = sorted(self._paths)
        self._lengths = sorted(set(map(len, self._paths)))

    def has_beginning_of(self, path: str) -> bool:
        """Whether one of them is what a path begins with."""
        return any(path[:length] in self._paths for length in self._lengths if length <= len(path))

    def has_below(self, path: str) -> bool:
        """Whether one of them begins with a path."""
        place = bisect_left(self._sorted, path)
        return place < len(self._sorted) and self._sorted[place].startswith(path)


def _follows(problem: Problem, said: _Said) -> bool:
    """Whether a problem only repeats, or follows from, one that the reader found there."""
    if Unreadable.__name__ in f"{problem.reason} {problem.value}":
        return True
    at = problem.where
    return said.has_beginning_of(at) or (problem.code == "E112" and said.has_below(at))
