"""Descriptions in YAML: one app a document, with the keywords of :class:`anygress.ExposedWebApp` as field names.

Passwords are never in the file: ``users`` take ``password_env`` (a variable), ``password_file`` or ``hash``, and Basic
auth an ``htpasswd`` file, Digest auth an ``htdigest`` file. Paths are relative to the file that names them.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anygress import credentials
from anygress import exposure as x
from anygress.errors import InvalidSpec, Problem
from anygress.keywords import exposure_from_keywords, field_path, keyword_hints
from anygress.readers.tree import SIZE_LIMIT, Entries, NotYaml, Scalar, decoded, documents
from anygress.readers.values import Reader, Unreadable
from anygress.validate import validate

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping

    from anygress.readers.tree import Node
    from anygress.readers.values import Supplement

STDIN = "-"


def read_spec(*paths: str | os.PathLike[str]) -> tuple[x.Exposure, ...]:
    """The exposures of spec files, all documents of all files, in order; ``-`` is standard input.

    Raises InvalidSpec with everything that is wrong in any of them, each problem with its file and line.
    """
    readings = [reading for path in paths for reading in _read_file(str(path))]
    return _all_or_nothing(readings)


def parse_spec(text: str, *, name: str = "spec", folder: str | os.PathLike[str] = ".") -> tuple[x.Exposure, ...]:
    """The exposures of a spec's text. ``name`` is what problems call it, ``folder`` what its paths are relative to.

    Raises InvalidSpec as :func:`read_spec` does.
    """
    return _all_or_nothing(_read_text(text.encode(errors="surrogatepass"), name, Path(folder)))


def content_of(path: str, *, where: str = "") -> bytes:
    """What is in a file, or comes from standard input, up to a byte more than is read. Raises InvalidSpec.

    ``where`` is what the file was given as, unless it is a description.
    """
    try:
        if path == STDIN:
            return sys.stdin.buffer.read(SIZE_LIMIT + 1)
        with Path(path).open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = (getattr(error, "strerror", None) or "not a file name").lower()
        reason = f"the file cannot be read: {reason}"
        problem = Problem(code="E120", topic="file", where=where, source=path, reason=reason)
        raise InvalidSpec(f"cannot read {where or 'the description'}", [problem]) from None


class _Reading:
    """What came of one document: an exposure unless too much is wrong, and the problems."""

    def __init__(self, problems: Iterable[Problem], exposure: x.Exposure | None = None) -> None:
        self.problems = tuple(problems)
        self.exposure = exposure

    def all_problems(self) -> tuple[Problem, ...]:
        """With those of the values that could be read: everything that is wrong, at once."""
        if self.exposure is None:
            return tuple(sorted(self.problems, key=_line))
        said = {field_path(problem.where) for problem in self.problems}
        said |= {field_path(word) for problem in self.problems for word in _offered(problem)}
        found = validate([self.exposure])
        known = _Said(said)
        more = (problem for problem in found if not _follows(problem, known))
        return tuple(sorted((*self.problems, *more), key=_line))


def _line(problem: Problem) -> int:
    line = (problem.source or "").rpartition(":")[2]
    return int(line) if line.isdecimal() else 0


def _offered(problem: Problem) -> tuple[str, ...]:
    """The path that a misspelt one probably stands for: what is said to be missing there is not."""
    if problem.code != "E123" or not problem.hint or not problem.hint.startswith("did you mean"):
        return ()
    parent = problem.where.rpartition(".")[0]
    return (f"{parent}.{problem.hint.split(chr(34))[1]}".lstrip("."),)


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


def _all_or_nothing(readings: Iterable[_Reading]) -> tuple[x.Exposure, ...]:
    found = tuple(readings)
    if any(reading.problems for reading in found):
        problems = [problem for reading in found for problem in reading.all_problems()]
        raise InvalidSpec("cannot read the description", problems)
    return tuple(reading.exposure for reading in found if reading.exposure is not None)


def _read_file(path: str) -> list[_Reading]:
    try:
        content = content_of(path)
    except InvalidSpec as error:
        return [_Reading(error.problems)]
    return _read_text(content, "stdin" if path == STDIN else path, Path() if path == STDIN else Path(path).parent)


def _read_text(content: bytes, name: str, folder: Path) -> list[_Reading]:
    readings = []
    try:
        for node in documents(decoded(content)):
            readings.append(_read_document(node, name, folder))  # noqa: PERF401  what came before a mistake is kept
    except NotYaml as error:
        return [*readings, _Reading([error.problem(name)])]
    if readings:
        return readings
    reason = "there is no description in the file"
    return [_Reading([Problem(code="E122", topic="document", where="", source=name, reason=reason)])]


def _read_document(node: Node, name: str, folder: Path) -> _Reading:
    reader = Reader(name, supplements=_supplements(folder))
    reader.source[""] = f"{reader.name}:{node.line}"
    if not isinstance(node, Entries):
        hint = "a file holds one app a document, with --- between them"
        reader.say("E122", "document", "", node.line, "a description is a mapping of fields", hint)
        return _Reading(reader.problems)
    keys = {key.text for key, _ in node.pairs if isinstance(key, Scalar)}
    if {"apiVersion", "kind"} <= keys:
        hint = "a description has name, host, image, …"
        reader.say("E122", "document", "", node.line, "this is a Kubernetes object, not a description of an app", hint)
        return _Reading(reader.problems)
    values = reader.fields(node, None, keyword_hints(), "")
    try:
        exposure = exposure_from_keywords(source=reader.source, **values)
    except InvalidSpec as error:
        said = [word for problem in reader.problems for word in _offered(problem)]
        return _Reading([*reader.problems, *(problem for problem in error.problems if problem.where not in said)])
    return _Reading(reader.problems, exposure)


# --------------------------------------------------------------------------------------------- users


def _supplements(folder: Path) -> Mapping[type, Mapping[str, Supplement]]:
    """The fields that a file has in the place of Python's ``from_htpasswd``, ``from_env`` and so on."""

    def password_file(_: Reader, path: str) -> Mapping[str, Any]:
        return {"password": credentials.read_password_file(folder / path)}

    def htpasswd(_: Reader, path: str) -> Mapping[str, Any]:
        return {"users": tuple(x.User(name, hash=text) for name, text in credentials.read_htpasswd(folder / path))}

    def htdigest(_: Reader, path: str) -> Mapping[str, Any]:
        realm, users = credentials.read_htdigest(folder / path)
        return {"realm": realm, "users": tuple(x.User(name, hash=text) for name, text in users)}

    return {
        x.User: {"password_env": _password_env, "password_file": password_file, "password": _no_password},
        x.BasicAuth: {"htpasswd": htpasswd},
        x.DigestAuth: {"htdigest": htdigest},
    }


def _password_env(_: Reader, variable: str) -> Mapping[str, Any]:
    return {"password": credentials.read_variable(variable)}


def _no_password(_: Reader, __: str) -> Mapping[str, Any]:
    problem = Problem(
        code="E128",
        topic="password",
        where="",
        reason="a password in a description ends up in version control",
        hint="give password_env (a variable), password_file, or a hash made with: htpasswd -nB NAME",
    )
    raise InvalidSpec("a password in a description", [problem])
