"""What shells offer: for every parameter of every command by click's own interface, and with Tab in real shells."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from click.shell_completion import BashComplete
from click.testing import CliRunner

from anygress.cli.commands import main
from anygress.cli.completion import SHELLS
from anygress.controllers import find, names
from anygress.controllers.base.options import option_hints
from anygress.features.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Iterator

    from click.shell_completion import CompletionItem

COMMANDS = tuple(
    (name, parameter)
    for name, command in main.commands.items()
    for parameter in command.params
    if not (isinstance(parameter, click.Option) and parameter.is_flag)
)
FREE = {
    ("chart", "name"),
    ("chart", "chart_version"),
    ("hash", "user"),
    ("hash", "realm"),
    ("render", "namespace"),
    ("render", "without"),
    ("render", "without_port"),
}
"""What has neither names nor files: a text that only the user knows."""


def offered(*words: str) -> list[CompletionItem[str]]:
    """What is offered for the last of the words behind ``anygress``."""
    *typed, begun = words
    return BashComplete(main, {}, "anygress", "_ANYGRESS_COMPLETE").get_completions(typed, begun)


def values(*words: str) -> list[str]:
    return [item.value for item in offered(*words)]


def _typed(command: str, parameter: click.Parameter) -> list[CompletionItem[str]]:
    return offered(command, *([parameter.opts[0]] if isinstance(parameter, click.Option) else []), "")


# --------------------------------------------------------------------------------------------- every parameter


@pytest.mark.parametrize(("command", "parameter"), COMMANDS, ids=lambda one: one if isinstance(one, str) else one.name)
def test_every_parameter_offers_names_or_files_unless_it_is_free(command: str, parameter: click.Parameter) -> None:
    assert parameter.name is not None
    assert bool(_typed(command, parameter)) is not ((command, parameter.name) in FREE)


@pytest.mark.parametrize(("command", "parameter"), COMMANDS, ids=lambda one: one if isinstance(one, str) else one.name)
def test_what_the_help_calls_a_file_or_a_folder_is_offered_as_one(command: str, parameter: click.Parameter) -> None:
    place = {"FILE": "file", "SPEC...": "file", "DIR": "dir"}.get(str(parameter.metavar))
    assert {item.type for item in _typed(command, parameter)} & {"file", "dir"} == ({place} if place else set())


@pytest.mark.parametrize(("command", "parameter"), COMMANDS, ids=lambda one: one if isinstance(one, str) else one.name)
def test_what_is_offered_begins_as_what_was_typed(command: str, parameter: click.Parameter) -> None:
    option = [parameter.opts[0]] if isinstance(parameter, click.Option) else []
    known = [item.value for item in _typed(command, parameter) if item.type == "plain"]
    for one in known:
        assert values(command, *option, one[:3]) == [name for name in known if name.startswith(one[:3])]


def test_no_free_text_is_gone() -> None:
    assert {(name, parameter.name) for name, parameter in COMMANDS} >= FREE


# --------------------------------------------------------------------------------------------- names


@pytest.mark.parametrize("words", [("check", "-c"), ("check", "shop.yaml", "--controller"), ("diff", "--from"),
                                   ("diff", "--to"), ("render", "-c"), ("matrix", "-c", "gce", "-c"),
                                   ("explain", "-c")])  # fmt: skip
def test_controllers_are_offered(words: tuple[str, ...]) -> None:
    assert values(*words, "") == list(names())
    assert values(*words, "tr") == ["traefik"]


def test_features_are_offered() -> None:
    assert values("explain", "") == [feature.label for feature in Feature]


@pytest.mark.parametrize("controller", names())
@pytest.mark.parametrize("command", ["check", "render"])
def test_the_options_of_the_controller_are_offered(command: str, controller: str) -> None:
    wanted = [f"{option}=" for option in option_hints(find(controller))]
    assert values(command, "-c", controller, "-O", "") == wanted
    assert values(command, "-c", controller, "shop.yaml", "-O", "vers") == ["version="]


@pytest.mark.parametrize("words", [("-O",), ("-c", "no-such", "-O")])
def test_without_a_controller_the_options_of_all_are_offered(words: tuple[str, ...]) -> None:
    every = {f"{option}=" for name in names() for option in option_hints(find(name))}
    found = values("check", *words, "")
    assert set(found) == every
    assert len(found) == len(every)


def test_the_values_of_an_option_are_offered_where_they_are_few() -> None:
    assert values("check", "-c", "gce", "-O", "backends=") == ["backends=neg", "backends=node-port"]
    assert values("check", "-c", "gce", "-O", "backends=no") == ["backends=node-port"]
    assert values("check", "-c", "f5-nginx", "-O", "cert_manager=") == ["cert_manager=true", "cert_manager=false"]
    assert values("check", "-c", "ingress-nginx", "-O", "hsts=") == ["hsts=off"]
    assert values("check", "-c", "gce", "-O", "static_ip=") == []
    assert values("check", "-c", "gce", "-O", "no_such=") == []


def test_a_place_is_taken_as_it_is(tmp_path: Path) -> None:
    """Whether it is there, and what it is, says who opens it, with the same code and text as before."""
    done = CliRunner().invoke(main, ["check", str(tmp_path / "none.yaml"), "--format", "json"])
    assert '"code": "E120"' in done.output
    (tmp_path / "file").touch()
    assert CliRunner().invoke(main, ["chart", "-o", str(tmp_path / "file"), str(tmp_path / "x")]).exit_code == 2


# --------------------------------------------------------------------------------------------- real shells

ENABLE = {
    "bash": 'eval "$(anygress completion bash)"',
    "zsh": 'autoload -U compinit && compinit -u && eval "$(anygress completion zsh)"',
    "fish": "anygress completion fish | source",
}
START = {
    "bash": ("--norc", "--noprofile", "-i"),
    "zsh": ("-f", "-i"),
    "fish": ("--no-config", "-i"),
}
OWN_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.argv[1], sys.argv[1:])"
)
"""Runs a command with the terminal on its input as its own, without which fish does not start."""
_ESCAPES = re.compile(r"\x1b(?:\[[0-9;?>=]*[A-Za-z]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()][A-Z0-9]|[=>])")


@dataclass
class Terminal:
    """A shell in a terminal, in which keys are typed."""

    screen: int
    seen: str = ""

    def type(self, keys: str) -> None:
        self.seen = ""
        os.write(self.screen, keys.encode())

    def wait_for(self, text: str, seconds: float = 60) -> None:
        """Until the text was written since the last keys, whatever colours and moves of the cursor are in it."""
        end = time.monotonic() + seconds
        while text not in self.seen:
            left = end - time.monotonic()
            assert left > 0, f"{text!r} does not come: {self.seen!r}"
            if select.select([self.screen], [], [], left)[0]:
                read = self.seen + os.read(self.screen, 4096).decode(errors="replace")
                self.seen = _ESCAPES.sub("", read).replace("\\ ", " ")


@pytest.fixture(params=["bash"])
def terminal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Terminal]:
    """A shell with nobody's settings, which completes ``anygress``, in a folder with one description and one folder."""
    shell = shutil.which(request.param)
    if shell is None:
        pytest.skip(f"there is no {request.param} here (Debian: {request.param})")
    (tmp_path / "here/charts").mkdir(parents=True)
    (tmp_path / "here/shop of mine.yaml").touch()
    environment = {
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath))),
        "HOME": str(tmp_path), "TERM": "xterm", "PS1": "$ ", "LC_ALL": "C.UTF-8",
        **{name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")},
    }  # fmt: skip
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", OWN_TERMINAL, shell, *START[request.param]]
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=tmp_path / "here", env=environment,
        start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    found = Terminal(ours)
    try:
        found.type(f"{ENABLE[request.param]}; echo rea''dy\n")
        found.wait_for("ready")
        yield found
    finally:
        process.kill()
        process.wait()
        os.close(ours)


@pytest.mark.parametrize("terminal", SHELLS, indirect=True)
def test_a_shell_completes_commands_names_and_files(terminal: Terminal) -> None:
    """GIVEN completion WHEN words are begun and Tab is pressed THEN names end, and those of files still do."""
    for begun, ended in (
        ("anygress ren", "der "),
        ("-c tra", "efik "),
        ("-O websec", "ure="),  # and no space
        ("own sho", "p of mine.yaml"),
        ("-o cha", "rts/"),
    ):
        terminal.type(f"{begun}\t")
        terminal.wait_for(ended)


def test_bash_completes_behind_an_equals_sign(terminal: Terminal) -> None:
    """It takes ``=`` for a word of its own."""
    for begun, ended in (
        ("anygress render --controller=gc", "e "),
        ("-O backends=no", "de-port "),
        ("--cluster=sho", "p of"),
    ):
        terminal.type(f"{begun}\t")
        terminal.wait_for(ended)
