"""What a shell offers while a command is typed: names where there are names, files where a file is meant.

Click asks for it and brings the scripts. Those of bash and zsh are ours, since ``-O name=`` must not be followed by a
space, and bash takes a word with ``=`` for three: https://click.palletsprojects.com/en/stable/shell-completion/
"""

from __future__ import annotations

import os
import typing
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    ZshComplete,
    add_completion_class,
    get_completion_class,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

SHELLS = ("bash", "zsh", "fish")


class Place(click.Path):
    """The name of a file or a folder, offered as one. Whether it is there says who opens it, in our own words."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ARG002  click's signature
        """Take it as it is."""
        return value


FILE = Place()
FOLDER = Place(file_okay=False)


def hash_kinds(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:  # noqa: ARG001  likewise
    """The kinds of hash that begin so, of those that some controller verifies."""
    from anygress.cli.hashes import verified_by  # noqa: PLC0415  likewise

    return _begun(map(str, verified_by()), incomplete)


def variables(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:  # noqa: ARG001  likewise
    """The environment's variables that begin so."""
    return _begun(sorted(os.environ), incomplete)


def controller_options(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:  # noqa: ARG001  likewise
    """``name=`` of the controller that was named, or of all of them; behind the ``=`` its values where they are few."""
    from anygress.controllers import find, names  # noqa: PLC0415  likewise
    from anygress.controllers.base.options import option_hints  # noqa: PLC0415  likewise

    named = ctx.params.get("controller")
    hints: dict[str, Any] = {}
    for one in (named,) if named else names():
        hints |= option_hints(find(one))
    name, equals, _ = incomplete.partition("=")
    offered = [f"{name}={value}" for value in _values(hints.get(name))] if equals else [f"{one}=" for one in hints]
    return _begun(offered, incomplete)


def _values(hint: Any) -> Iterable[str]:
    """The values of a type that has few of them."""
    if hint is bool:
        return ("true", "false")
    if typing.get_origin(hint) is Literal:
        return typing.get_args(hint)
    return (value for arm in typing.get_args(hint) for value in _values(arm))


def _begun(names: Iterable[str], incomplete: str) -> list[CompletionItem[str]]:
    return [CompletionItem(name) for name in names if name.startswith(incomplete)]


def script(shell: str, root: click.Command) -> str:
    """What a shell must evaluate to complete the command ``anygress``."""
    known = get_completion_class(shell)
    assert known is not None  # noqa: S101  one of SHELLS
    return known(root, {}, "anygress", "_ANYGRESS_COMPLETE").source()


# --------------------------------------------------------------------------------------------- scripts


@add_completion_class
class Bash(BashComplete):
    """As click has it, less the space after ``name=``, and with the words put together that bash cut at ``=``."""

    source_template: ClassVar[str] = """\
%(complete_func)s() {
    local IFS=$'\\n' words=() cut='' word type value
    for word in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
        if [[ ${#words[@]} -gt 0 && ( $cut || $word == '=' ) ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
        [[ $word == '=' ]] && cut=1 || cut=''
    done
    word=${words[-1]}
    COMPREPLY=()
    while IFS=',' read -r type value; do
        case $type in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            plain)
                [[ $value == *= ]] && compopt -o nospace
                [[ $word == *=* ]] && value=${value#"${word%%=*}="}
                COMPREPLY+=("$value")
                ;;
        esac
    done < <(env COMP_WORDS="${words[*]}" COMP_CWORD=$((${#words[@]} - 1)) %(complete_var)s=bash_complete "$1")
}

complete -o nosort -F %(complete_func)s %(prog_name)s
"""


@add_completion_class
class Zsh(ZshComplete):
    """As click has it, less the space after ``name=``, and with the files of a path that is begun."""

    source_template: ClassVar[str] = """\
#compdef %(prog_name)s

%(complete_func)s() {
    local -a names begun described response
    local type key about
    (( ! $+commands[%(prog_name)s] )) && return 1
    response=("${(@f)$(env COMP_WORDS="${words[*]}" COMP_CWORD=$((CURRENT-1)) \\
%(complete_var)s=zsh_complete %(prog_name)s)}")
    for type key about in ${response}; do
        case $type in
            dir) _path_files -/ ;;
            file) _path_files -f ;;
            plain)
                if [[ $about != _ ]]; then described+=("$key:$about")
                elif [[ $key == *= ]]; then begun+=("$key")
                else names+=("$key")
                fi ;;
        esac
    done
    (( $#described )) && _describe -V unsorted described -U
    (( $#begun )) && compadd -U -V unsorted -S '' -a begun
    (( $#names )) && compadd -U -V unsorted -a names
    return 0
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    %(complete_func)s "$@"
else
    compdef %(complete_func)s %(prog_name)s
fi
"""
