"""The keywords in which an app is described, in Python and in YAML: the fields of Exposure and some shorthand.

``host`` is one host. ``image``, ``port``, ``env`` and the other fields of Workload, at the top, are the app's own
workload. This is the one place that knows them.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from anygress.description import exposure as x
from anygress.description.foreign_terms import meant_by
from anygress.description.types import hints
from anygress.errors import InvalidSpec, Problem, near

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NOT_SHORTHAND = ("name", "ports")  # at the top these are the app's name, and its TCP and UDP ports
_PORT_NAME = "http"
_NOTHING: Mapping[str, str] = MappingProxyType({})


@cache
def keyword_hints() -> dict[str, Any]:
    """Every keyword and its type."""
    fields = {name: hint for name, hint in hints(x.Exposure).items() if name != "source"}
    return {**fields, "tls": x.Tls | tuple[x.Tls, ...], "host": str, "port": int, **_workload_hints()}


@cache
def _workload_hints() -> dict[str, Any]:
    return {name: hint for name, hint in hints(x.Workload).items() if name not in _NOT_SHORTHAND}


def field_path(keyword_path: str) -> str:
    """The path of the Exposure's field that a keyword's path stands for: ``image`` → ``workload.image``."""
    head = keyword_path.split(".", 1)[0].split("[", 1)[0]
    rest = keyword_path[len(head) :]
    if head == "host":
        return "hosts"
    if head == "port":
        return f"workload.ports{rest}"
    return f"workload.{keyword_path}" if head in _workload_hints() else keyword_path


def exposure_from_keywords(*, source: Mapping[str, str] = _NOTHING, **keywords: Any) -> x.Exposure:
    """An Exposure from keywords; one that is None counts as left out. ``source`` says where each path was written.

    Raises InvalidSpec for unknown keywords, for shorthand beside what it stands for, and when there is no name.
    Values are not checked here: validation does that.
    """
    given = {name: value for name, value in keywords.items() if value is not None}
    problems = [*_unknown(given), *_clashes(given), *_missing(given)]
    if problems:
        placed = (replace(one, source=source.get(one.where) or source.get("")) for one in problems)
        raise InvalidSpec(_headline(given), placed)
    workload = {name: given.pop(name) for name in [*given] if name in _workload_hints()}
    if "port" in given:
        workload["ports"] = {_PORT_NAME: given.pop("port")}
    if workload:
        given["workload"] = x.Workload(**workload)
    if "host" in given:
        given["hosts"] = (given.pop("host"),)
    return x.Exposure(source={**source, **{field_path(path): line for path, line in source.items()}}, **given)


def _headline(given: Mapping[str, Any]) -> str:
    return (
        f'the description of "{given["name"]}" is wrong'
        if isinstance(given.get("name"), str)
        else "a description is wrong"
    )


def _unknown(given: Mapping[str, Any]) -> Iterator[Problem]:
    for name in given:
        if name not in keyword_hints():
            yield _problem("E123", "unknown-field", name, "there is no such field", _hint(name))


def _hint(name: str) -> str | None:
    """What an unknown keyword probably stands for."""
    return meant_by(name, keyword_hints()) or near(name, keyword_hints())


def _clashes(given: Mapping[str, Any]) -> Iterator[Problem]:
    if "host" in given and "hosts" in given:
        yield _problem("E124", "duplicate", "host", "host and hosts are both given", "put them all in hosts")
    for name in _shorthand(given):
        if "workload" in given:
            yield _problem(
                "E124",
                "duplicate",
                name,
                f"{name} is a field of workload, which is given too",
                f"write it as workload.{name}",
            )


def _missing(given: Mapping[str, Any]) -> Iterator[Problem]:
    if "name" not in given:
        yield _problem("E125", "missing-field", "name", "the app has no name", "give name: its objects are named by it")
    shorthand = _shorthand(given)
    if not shorthand or "workload" in given:
        return
    offered = [_hint(name) or "" for name in given if name not in keyword_hints()]
    for needed, example in (("image", "ghcr.io/acme/shop:1.4"), ("port", "8080")):
        if needed not in given and f'did you mean "{needed}"?' not in offered:
            reason = f"{needed} is missing, and {', '.join(shorthand)} is there: together they make the app's workload"
            yield _problem("E125", "missing-field", needed, reason, f"give {needed}, for example {example}")


def _shorthand(given: Mapping[str, Any]) -> list[str]:
    return [name for name in given if name == "port" or name in _workload_hints()]


def _problem(code: str, topic: str, where: str, reason: str, hint: str | None) -> Problem:
    return Problem(code=code, topic=topic, where=where, reason=reason, hint=hint)
