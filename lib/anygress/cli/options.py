"""Options of controllers, facts of the cluster: from a YAML file by controller, and from ``name=value``."""

from __future__ import annotations

import typing
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from anygress.controllers import find, names
from anygress.controllers.base.options import check_options, option_hints
from anygress.description.yaml.spec import STDIN, content_of
from anygress.description.yaml.tree import Entries, NotYaml, decoded, documents
from anygress.description.yaml.values import Reader, Unreadable
from anygress.errors import InvalidSpec, Problem, near

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from anygress.controllers.base.controller import Controller
    from anygress.description.yaml.tree import Node

Options = Mapping[str, Mapping[str, Any]]
_CODE = "E129"
_CLUSTER = "the file of --cluster"


def read_cluster(path: str) -> Options:
    """The options in a file, by controller: ``traefik: {version: "3.6"}``. ``-`` is standard input.

    Raises InvalidSpec with every problem, each with its line: unknown controllers and options, wrong types.
    """
    name = "stdin" if path == STDIN else path
    reader = Reader(name, code=_CODE, whole=_CLUSTER)
    found: dict[str, Mapping[str, Any]] = {}
    try:
        for node in documents(decoded(content_of(path, where=_CLUSTER))):
            found |= _controllers(node, reader)
    except NotYaml as error:
        reader.problems.append(replace(error.problem(reader.name, _CLUSTER), code=_CODE))
    _raise(reader.problems, f"cannot read the options in {name}")
    return found


def _controllers(node: Node, reader: Reader) -> dict[str, Mapping[str, Any]]:
    if not isinstance(node, Entries):
        reader.say(_CODE, "option", _CLUSTER, node.line, "options are a mapping: a controller's name, then its options")
        return {}
    found: dict[str, Mapping[str, Any]] = {}
    for key, value in reader.entries(node, ""):
        if key.text not in names():
            reader.say(_CODE, "option", key.text, key.line, "there is no such controller", near(key.text, names()))
        elif not isinstance(value, Entries):
            reader.say(_CODE, "option", key.text, value.line, "a mapping of options is wanted")
        else:
            found[key.text] = reader.fields(value, None, option_hints(find(key.text)), key.text)
    return found


def parse_option(controller: str, given: str) -> tuple[str, Any]:
    """The name and value of ``name=value``. Lists take ``a,b``, mappings ``{5672: amqp}``, text needs no quotes.

    Raises InvalidSpec for an unknown option and a value of a wrong type.
    """
    name, equals, text = given.partition("=")
    known = option_hints(find(controller))
    reader = Reader("-O", lenient=True, code=_CODE)
    if not equals or name not in known:
        hint = near(name, known) if equals else f"write it as {name or 'name'}=value"
        reader.say(
            _CODE,
            "option",
            name or given,
            0,
            f"{controller} has no such option" if equals else "there is no value",
            hint,
        )
        value: Any = None
    else:
        value = _parsed(text, known[name], name, reader)
    _raise(reader.problems, f"the options of {controller} are wrong")
    return name, value


def _parsed(text: str, hint: Any, name: str, reader: Reader) -> Any:
    arms = typing.get_args(hint) if typing.get_origin(hint) not in (tuple, Mapping) else (hint,)
    origins = {typing.get_origin(arm) for arm in arms}
    if str in (hint, *arms) and not origins & {tuple, Mapping}:
        return text
    if tuple in origins and not text.startswith("["):
        text = f"[{text}]"
    try:
        (node,) = documents(text)
        return reader.read(node, hint, name)
    except (NotYaml, ValueError) as error:
        return reader.say(_CODE, "option", name, 0, str(error) if isinstance(error, NotYaml) else "there is no value")


def make_controller(name: str, *, cluster: Options, given: Iterable[str] = ()) -> Controller:
    """A controller with its options: those of the cluster file, then those of the command line, which win.

    Raises UnknownController, and InvalidSpec for what is wrong with an option.
    """
    cls = find(name)
    said: dict[str, Any] = {}
    problems: list[Problem] = []
    for one in given:
        try:
            option, value = parse_option(name, one)
        except InvalidSpec as error:
            problems += error.problems
        else:
            problems += _twice(said, option, value)
    _raise(problems, f"the options of {name} are wrong")
    options = {**cluster.get(name, {}), **said}
    assert not any(isinstance(value, Unreadable) for value in options.values())  # noqa: S101  raised above
    controller = cls(**options)
    check_options(controller)
    return controller


def _twice(said: dict[str, Any], option: str, value: Any) -> Iterator[Problem]:
    """Take an option in: given again, lists and mappings add up, and of anything else there is one."""
    before = said.get(option)
    if isinstance(before, tuple) and isinstance(value, tuple):
        said[option] = tuple(dict.fromkeys((*before, *value)))
    elif (
        isinstance(before, Mapping)
        and isinstance(value, Mapping)
        and all(before[key] == value[key] for key in before.keys() & value.keys())
    ):
        said[option] = {**before, **value}
    elif option in said and before != value:
        reason, hint = "it is given twice, each time another way", "give it once"
        yield Problem(code=_CODE, topic="option", where=option, source="-O", reason=reason, hint=hint)
    else:
        said[option] = value


def _raise(problems: Iterable[Problem], headline: str) -> None:
    found = tuple(problems)
    if found:
        raise InvalidSpec(headline, found)
