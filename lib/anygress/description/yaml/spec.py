"""Descriptions in YAML: one app a document, with the keywords of :class:`anygress.ExposedWebApp` as field names.

Passwords are never in the file: ``users`` take ``password_env`` (a variable), ``password_file`` or ``hash``, and Basic
auth an ``htpasswd`` file, Digest auth an ``htdigest`` file. Paths are relative to the file that names them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anygress.description import credentials
from anygress.description import exposure as x
from anygress.description.keywords import exposure_from_keywords, keyword_hints
from anygress.description.yaml.tree import SIZE_LIMIT, Entries, NotYaml, Scalar, decoded, documents
from anygress.description.yaml.values import Reader
from anygress.errors import InvalidSpec, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from anygress.description.yaml.tree import Node
    from anygress.description.yaml.values import Supplement

STDIN = "-"


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


class Reading:
    """What came of one document: an exposure unless too much is wrong, and the problems."""

    def __init__(self, problems: Iterable[Problem], exposure: x.Exposure | None = None) -> None:
        self.problems = tuple(problems)
        self.exposure = exposure


def read_file(path: str) -> list[Reading]:
    """What came of each document of a file, in order; ``-`` is standard input."""
    try:
        content = content_of(path)
    except InvalidSpec as error:
        return [Reading(error.problems)]
    return read_text(content, "stdin" if path == STDIN else path, Path() if path == STDIN else Path(path).parent)


def read_text(content: bytes, name: str, folder: Path) -> list[Reading]:
    """What came of each document of a text; its paths are relative to a folder."""
    readings = []
    try:
        for node in documents(decoded(content)):
            readings.append(_read_document(node, name, folder))  # noqa: PERF401  what came before a mistake is kept
    except NotYaml as error:
        return [*readings, Reading([error.problem(name)])]
    if readings:
        return readings
    reason = "there is no description in the file"
    return [Reading([Problem(code="E122", topic="document", where="", source=name, reason=reason)])]


def _read_document(node: Node, name: str, folder: Path) -> Reading:
    reader = Reader(name, supplements=_supplements(folder))
    reader.source[""] = f"{reader.name}:{node.line}"
    if not isinstance(node, Entries):
        hint = "a file holds one app a document, with --- between them"
        reader.say("E122", "document", "", node.line, "a description is a mapping of fields", hint)
        return Reading(reader.problems)
    keys = {key.text for key, _ in node.pairs if isinstance(key, Scalar)}
    if {"apiVersion", "kind"} <= keys:
        hint = "a description has name, host, image, …"
        reader.say("E122", "document", "", node.line, "this is a Kubernetes object, not a description of an app", hint)
        return Reading(reader.problems)
    values = reader.fields(node, None, keyword_hints(), "")
    try:
        exposure = exposure_from_keywords(source=reader.source, **values)
    except InvalidSpec as error:
        said = [word for problem in reader.problems for word in offered(problem)]
        return Reading([*reader.problems, *(problem for problem in error.problems if problem.where not in said)])
    return Reading(reader.problems, exposure)


def offered(problem: Problem) -> tuple[str, ...]:
    """The path that a misspelt one probably stands for: what is said to be missing there is not."""
    if problem.code != "E123" or not problem.hint or not problem.hint.startswith("did you mean"):
        return ()
    parent = problem.where.rpartition(".")[0]
    return (f"{parent}.{problem.hint.split(chr(34))[1]}".lstrip("."),)


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
