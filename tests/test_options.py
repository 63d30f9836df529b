"""The options of every controller: each text has a grammar, which holds whichever way the option comes in."""

from __future__ import annotations

import typing
from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml

from anygress.cli.options import make_controller, read_cluster
from anygress.controllers import all_controllers, find
from anygress.controllers.base.options import grammar_of, option_hints
from anygress.decide.pipeline import check
from anygress.description import exposure as x
from anygress.errors import InvalidSpec
from anygress.helm.chart import chart_files
from anygress.helm.values import model_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from anygress.controllers.base.controller import Controller

NASTY = ("", "*", " ", "a b", "A", "Default", "x/y/z", "-", "a\n", "{{ x }}", "a,b", "a;b", "$(x)", "a@b", "..", "é")
HARMLESS = {
    # where a value of NASTY is taken: why it can do no harm
    ("confirm", "A"): "it is compared with the keys of preconditions, and is none",
    ("confirm", "Default"): "as above",
    ("confirm", "-"): "as above",
    ("web", "A"): "Traefik's entry points may be named so",
    ("web", "Default"): "as above",
    ("websecure", "A"): "as above",
    ("websecure", "Default"): "as above",
    ("tcp_entry_points", "A"): "as above",
    ("tcp_entry_points", "Default"): "as above",
    ("udp_entry_points", "A"): "as above",
    ("udp_entry_points", "Default"): "as above",
    ("allowed_response_headers", "A"): "the name of a header, which has no case",
    ("allowed_response_headers", "Default"): "as above",
    ("load_balancer_class", "A"): "a label-style identifier, which may have capitals",
    ("load_balancer_class", "Default"): "as above",
    **{
        ("cloud_annotations", text): "the value of an annotation, which Kubernetes takes as it is"
        for text in NASTY
        if text not in ("a\n", "{{ x }}", "$(x)")
    },
}
APP = x.Exposure(name="shop", namespace="web", hosts=("a.example.com",), service=x.ServiceRef("web", port=80))


def has_text(hint: Any) -> bool:
    """Whether there can be any text in an option of this type: words of a choice do not count."""
    return hint is str or any(
        has_text(one) for one in typing.get_args(hint) if typing.get_origin(hint) is not typing.Literal
    )


def texts() -> Iterator[tuple[type[Controller], str, Any]]:
    for _, cls in sorted(all_controllers().items()):
        yield from ((cls, name, hint) for name, hint in option_hints(cls).items() if has_text(hint))


OPTIONS = [pytest.param(*one, id=f"{one[0].name}-{one[1]}") for one in texts()]


def given(hint: Any, text: str) -> Any:
    """A text in the place of an option's: itself, the one item of a list, or what a port is mapped to."""
    origins = {typing.get_origin(one) for one in (hint, *typing.get_args(hint))}
    if tuple in origins:
        return (text,)
    if Mapping in origins:
        return {"a.example.com/b" if typing.get_args(hint)[0] is str else 5672: text}
    return text


@pytest.mark.parametrize(("cls", "name", "hint"), OPTIONS)
def test_every_option_with_text_in_it_has_a_grammar(cls: type[Controller], name: str, hint: Any) -> None:
    assert grammar_of(cls, name) is not None, hint
    default = getattr(cls(), name)
    if isinstance(default, str):
        assert grammar_of(cls, name)(default) is None  # type: ignore[misc]


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize(("cls", "name", "hint"), OPTIONS)
def test_a_nasty_text_is_refused_or_harmless(
    cls: type[Controller], name: str, hint: Any, text: str, tmp_path: Path
) -> None:
    value = given(hint, text)

    def in_python() -> None:
        check(APP, cls(**{name: value}))

    def in_a_file() -> None:
        path = tmp_path / "cluster.yaml"
        plain = list(value) if isinstance(value, tuple) else value
        path.write_text(yaml.safe_dump({cls.name: {name: plain}}))
        make_controller(cls.name, cluster=read_cluster(str(path)))

    def for_a_chart() -> None:
        model_of((APP,), {cls.name: {name: value}}, name="shop")

    def on_the_command_line() -> None:
        make_controller(cls.name, cluster={}, given=[f"{name}={text}"])

    ways = [in_python, in_a_file, for_a_chart]
    ways += [on_the_command_line] if isinstance(value, str) else []
    for way in ways:
        if (name, text) in HARMLESS:
            way()
        else:
            with pytest.raises(InvalidSpec):
                way()


def test_what_is_said_to_be_harmless_is_there() -> None:
    known = {one.values[1] for one in OPTIONS}  # type: ignore[attr-defined]
    assert {name for name, _ in HARMLESS} <= known
    assert all(HARMLESS.values())


def test_keys_of_annotations_are_held_too() -> None:
    for key in ("two words", "*", "", "a/b/c"):
        with pytest.raises(InvalidSpec):
            check(APP, find("load-balancer")(cloud_annotations={key: "x"}))  # type: ignore[call-arg]


@pytest.mark.parametrize("number", [0, -1, 65_536])
def test_ports_of_options_are_ports(number: int) -> None:
    for _, cls in sorted(all_controllers().items()):
        for one in fields(cls):
            hint = option_hints(cls)[one.name]
            if typing.get_origin(hint) is Mapping and typing.get_args(hint)[0] is int:
                value: Any = {number: 30_080 if typing.get_args(hint)[1] is int else "a"}
            elif hint == tuple[int, ...]:
                value = (number,)
            else:
                continue
            with pytest.raises(InvalidSpec):
                check(APP, cls(**{one.name: value}))


@pytest.mark.parametrize("wanted", [29_999, 32_768, 80])
def test_node_ports_are_in_their_range(wanted: int) -> None:
    with pytest.raises(InvalidSpec, match="between 30000 and 32767"):
        check(APP, find("node-port")(node_ports={80: wanted}))  # type: ignore[call-arg]


@pytest.mark.parametrize(("cls", "name", "hint"), OPTIONS)
def test_a_value_of_a_chart_is_no_more_than_the_option(cls: type[Controller], name: str, hint: Any) -> None:
    """What the schema of a chart takes for an option, its grammar takes."""
    one_of = {"namespace": {cls.name: {"namespace": "somewhere"}}}
    model = model_of((APP,), one_of.get(name, {}), name="shop")
    for parameter in model.parameters:
        if parameter.controller == cls.name and parameter.about and parameter.key[-1].lower() == name.replace("_", ""):
            schema = jsonschema.Draft202012Validator(parameter.domain.schema)
            grammar = grammar_of(cls, name)
            assert grammar is not None, hint
            grammatical = [text for text in NASTY if not text.endswith("\n")]  # Python has "$" before it
            for text in (*grammatical, "ok", "ns/name", "192.0.2.7", "a.b", "a--b", "9a", "a-"):
                assert not schema.is_valid(text) or grammar(text) is None, text


def test_no_network_policy_selects_everybody_or_nobody() -> None:
    """GIVEN a proxy that only the controller may reach WHEN it is told where the controller runs."""
    app = APP.replace(auth=x.DigestAuth.from_secret("users"), fallback=x.Sidecar())
    for name, cls in sorted(all_controllers().items()):
        for namespace in ("", "*", " ", "Default"):
            with pytest.raises(InvalidSpec):
                check(app, cls(namespace=namespace))
            with pytest.raises(InvalidSpec):
                chart_files([app], name="shop", options={name: {"namespace": namespace}})
