"""What an error shows can be printed anywhere: nothing in it acts on a terminal, hides from a reader or ends a line."""

from __future__ import annotations

import json
import logging
import unicodedata
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import example, given
from hypothesis import strategies as st

from anygress.cli.commands import main
from anygress.controllers import find, names
from anygress.controllers.base.options import option_hints
from anygress.decide.validate import validate
from anygress.description import exposure as x
from anygress.errors import MOST_TOLD, CannotExpose, InvalidSpec, Problem, UnknownController, UnknownFeature, printable
from anygress.output.text.report import error_text
from tests.test_fields import places

if TYPE_CHECKING:
    from collections.abc import Callable

NASTY = (
    "\x1b]0;title\x07",
    "\x9b31m",
    "a\x7fb",
    "a\nb",
    "a\rb",
    "a\0b",
    "a\u202eb",
    "a\u2066b\u2069",
    "a\u200fb",
    "a\u2028b",
    "a\u2029b",
    "a\u200bb",
    "a\ufeffb",
    "a\ud800b",
    "a\U000e0041b",
    "a" * 100_000 + "\x1b",
)


ALL = "".join(text for text in NASTY if len(text) < 100 and not {"\0", "\ud800"} & set(text))
"""All of them in one that can be a file's name."""
GIVEN = (ALL, "a\0b", "a\ud800b")


def is_plain(text: str) -> bool:
    """Whether a text has only what one sees, spaces and line breaks: asked of Unicode, not of what makes it so."""
    kinds = {unicodedata.category(character) for character in text if character != "\n"}
    return not any(kind.startswith("C") or kind in {"Zl", "Zp"} for kind in kinds)


@given(st.text(st.characters(codec=None, exclude_categories=())))
@example("".join(map(chr, range(0x3000))))
def test_what_is_printable_is_plain_and_says_which_character_it_was(text: str) -> None:
    told = printable(text)
    assert is_plain(told)
    assert "\n" not in told
    assert told == text if text.isprintable() else len(told) > len(text)


@pytest.mark.parametrize("nasty", NASTY, ids=range(len(NASTY)))
def test_every_text_of_an_error_is_plain(nasty: str) -> None:
    fields = ("topic", "where", "reason", "hint", "source", "value")
    problem = Problem(code="E1", **dict.fromkeys(fields, f"a{nasty}"))
    told = [str(problem), *problem.as_dict().values()]
    for error in (
        InvalidSpec(nasty, [problem]),
        CannotExpose(nasty, [problem], controller="traefik"),
        UnknownController(nasty, names()),
        UnknownFeature(nasty, ["a"]),
    ):
        told += [str(error), repr(error)]
    assert all(is_plain(text) for text in told)
    assert all(len(text) < 20_000 for text in told)
    assert str(problem).count("\n") == 2


def test_logs_are_plain(caplog: pytest.LogCaptureFixture) -> None:
    refused = InvalidSpec("\x1b[31m", [Problem(code="E1", topic="a", where="\x1b", reason="a\u202e")])
    logging.getLogger("anygress").error("refused", exc_info=refused)
    assert is_plain(caplog.text.replace("\t", ""))


@pytest.mark.parametrize("nasty", NASTY, ids=range(len(NASTY)))
def test_every_text_field_refuses_in_plain_words(nasty: str) -> None:
    """GIVEN each field of a description that takes a text, found by its type WHEN it is refused THEN in plain words."""
    refused = 0
    for _, put in places(str):
        for problem in validate([put(nasty)]):
            refused += 1
            assert is_plain(str(problem))
            assert str(problem).count("\n") <= 2
            assert all(is_plain(text) for text in problem.as_dict().values())
    assert refused


# --------------------------------------------------------------------------------------------- the command line

_SHOP: dict[str, Any] = {"name": "shop", "host": "shop.example.com", "service": {"name": "shop", "port": 80}}
_IN_YAML: tuple[Callable[[str], dict[str, Any]], ...] = (
    lambda nasty: {"name": nasty},
    lambda nasty: {"service": {"name": "shop", "port": nasty}},
    lambda nasty: {nasty: 1},
    lambda nasty: {"response_headers": {nasty: "a"}},
    lambda nasty: {"response_headers": {"X-A": nasty}},
    lambda nasty: {"annotations": {nasty: nasty}},
    lambda nasty: {"routes": [{"path": nasty}]},
    lambda nasty: {"routes": [{nasty: nasty}]},
    lambda nasty: {"tls": {nasty: nasty}},
    lambda nasty: {"dns": nasty},
    lambda nasty: {"fallback": {"sidecar": {"features": [nasty]}}},
    lambda nasty: {"auth": nasty},
    lambda nasty: {"ip_allow_list": [nasty]},
)
_FORMS = (["--format", "text"], ["--format", "json"], ["--format", "html"])


def _run(*arguments: str, spec: dict[str, Any] = _SHOP, name: str = "shop.yaml") -> str:
    """All that a command says, and what it exits by is 0, 1 or 2."""
    with TemporaryDirectory() as folder, chdir(folder):
        text = yaml.safe_dump(spec, allow_unicode=False)
        Path(name).write_bytes(text.encode(errors="surrogatepass"))
        result = CliRunner().invoke(main, arguments)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise AssertionError(arguments) from result.exception
    assert result.exit_code in (0, 1, 2)
    return result.output


@pytest.mark.parametrize("form", _FORMS, ids=lambda form: form[1])
@pytest.mark.parametrize("nasty", [*GIVEN, NASTY[-1]], ids=["all", "NUL", "surrogate", "long"])
def test_nothing_in_a_description_reaches_the_terminal(nasty: str, form: list[str]) -> None:
    for change in _IN_YAML:
        assert is_plain(_run("check", "shop.yaml", "-c", "traefik", *form, spec={**_SHOP, **change(nasty)}))


@pytest.mark.parametrize("form", _FORMS, ids=lambda form: form[1])
def test_no_file_name_does(form: list[str]) -> None:
    nasty = ALL
    name = f"a{nasty}.yaml"
    assert is_plain(_run("check", name, "-c", "traefik", *form, name=name))
    assert is_plain(_run("check", name, *form, name="other"))
    assert is_plain(_run("check", name, *form, name=name, spec={"nmae": 1}))
    assert is_plain(_run("check", name, "-o", f"b{nasty}", *form, name=name))
    assert is_plain(_run("check", "shop.yaml", "--cluster", name, *form))
    if form[1] != "html":
        assert is_plain(_run("render", name, "-c", "traefik", "-o", f"out{nasty}", *form, name=name))
        assert is_plain(_run("render", "shop.yaml", "-c", "traefik", "-o", "shop.yaml", *form))
        assert is_plain(_run("render", "shop.yaml", "-c", "traefik", "-n", nasty, *form))
        assert is_plain(_run("render", "shop.yaml", "-c", "traefik", "--without", nasty, *form))
        assert is_plain(_run("diff", name, "--from", "traefik", "--to", "istio", *form, name=name))


@pytest.mark.parametrize("nasty", GIVEN, ids=["all", "NUL", "surrogate"])
def test_no_argument_does(nasty: str) -> None:
    """GIVEN every option of every command and controller WHEN its value is nasty THEN nothing of that is raw."""
    for command in main.commands.values():
        for parameter in command.params:
            for option in parameter.opts if parameter.param_type_name == "option" else ():
                assert is_plain(_run(command.name or "", "shop.yaml", option, nasty))
        assert is_plain(_run(command.name or "", f"--{nasty}"))
        assert is_plain(_run(command.name or "", nasty, nasty, nasty))
    assert is_plain(_run(nasty))
    for name in names():
        for option in option_hints(find(name)):
            assert is_plain(_run("check", "shop.yaml", "-c", name, "-O", f"{option}={nasty}"))
        assert is_plain(_run("check", "shop.yaml", "-c", name, "-O", nasty, "-O", f"{nasty}={nasty}"))


def test_json_is_plain_and_says_the_same(tmp_path: Path) -> None:
    """GIVEN texts of the app's own with all kinds of characters WHEN they are rendered THEN they are escaped."""
    value = "".join(map(chr, [*range(1, 0x300), 0x2028, 0x202E, 0x2066, 0xFEFF, 0xE0041]))
    spec = {"name": "shop", "namespace": "web", "host": "shop.example.com", "image": "shop:1", "port": 80}
    spec |= {"env": {"A": value}}
    (tmp_path / "shop.yaml").write_text(yaml.safe_dump(spec))
    result = CliRunner().invoke(main, ["render", str(tmp_path / "shop.yaml"), "-c", "traefik", "--format", "json"])
    assert is_plain(result.stdout)
    (deployment,) = (one for one in json.loads(result.stdout)["manifests"] if one["kind"] == "Deployment")
    assert deployment["spec"]["template"]["spec"]["containers"][0]["env"][0]["value"] == value
    yaml_text = CliRunner().invoke(main, ["render", str(tmp_path / "shop.yaml"), "-c", "traefik"]).stdout
    assert is_plain(yaml_text)
    (deployment,) = (one for one in yaml.safe_load_all(yaml_text) if one and one["kind"] == "Deployment")
    assert deployment["spec"]["template"]["spec"]["containers"][0]["env"][0]["value"] == value


@pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 100_000, "- " * 100_000])
def test_what_is_nested_deeper_than_python_goes_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "deep.yaml").write_text(text)
    result = CliRunner().invoke(main, ["check", str(tmp_path / "deep.yaml")])
    assert result.exit_code == 1
    assert "nested more than" in " ".join(result.output.split())


def test_python_values_are_plain() -> None:
    """GIVEN a route whose header's name obeys no rule THEN the keyword path shows it as an escape."""
    exposure = x.Exposure(
        name="shop",
        hosts=("shop.example.com",),
        service=x.ServiceRef("shop", port=80),
        response_headers={"\x1b[31m": "a"},
        source={"response_headers": "\x1b[31m.yaml:3"},
    )
    (problem, *_) = validate([exposure])
    assert problem.where == 'response_headers["\\x1b[31m"]'
    assert problem.source == "\\x1b[31m.yaml:3"


def test_of_very_many_problems_the_first_are_told_and_all_are_counted() -> None:
    # GIVEN more problems than anybody reads
    problems = tuple(
        Problem(code="E101", topic="name", where=f"routes[{number}]", reason="it is wrong")
        for number in range(MOST_TOLD + 7)
    )
    # WHEN they are told
    for text in (str(InvalidSpec("it is wrong", problems)), error_text("it is wrong", problems)):
        # THEN all are counted, and what is not told is said to be
        assert f"({MOST_TOLD + 7} problems)" in text
        assert f"routes[{MOST_TOLD - 1}]" in text
        assert f"routes[{MOST_TOLD}]" not in text
        assert text.rstrip().endswith("and 7 more: --format json tells all of them")
    # THEN the error has them all
    assert InvalidSpec("it is wrong", problems).problems == problems
