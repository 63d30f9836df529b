"""The command line: ``anygress check``, ``render``, ``matrix`` and ``hash``. No Node.

Output goes to standard output, errors to standard error; ``-`` is either of them. Exit 0: done; 1: refused, or
something found; 2: wrong use. What a command needs is imported inside it.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from click.shell_completion import CompletionItem

    from anygress.check import Report
    from anygress.controllers._controller import Controller
    from anygress.errors import Problem
    from anygress.exposure import Exposure

    _Command = TypeVar("_Command", bound=Callable[..., None])

_REFUSED = 1
_WRONG_USE = 2


class _ControllerName(click.ParamType[str]):
    """A controller's name; the names are looked up when they are needed."""

    name = "controller"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Refuse an unknown name, with the nearest."""
        from anygress.controllers import names
        from anygress.errors import UnknownController

        if value not in names():
            self.fail(str(UnknownController(value, names())), param, ctx)
        return value

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002  click's signature
        """All names, for the help."""
        from anygress.controllers import names

        return f"[{'|'.join(names())}]"

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002  click's signature
        param: click.Parameter,  # noqa: ARG002  likewise
        incomplete: str,
    ) -> list[CompletionItem]:
        """The names that begin so."""
        from click.shell_completion import CompletionItem

        from anygress.controllers import names

        return [CompletionItem(name) for name in names() if name.startswith(incomplete)]


_specs = click.argument("specs", metavar="SPEC...", nargs=-1, required=True)
_cluster = click.option("--cluster", metavar="FILE", help="Facts of the cluster in YAML: options by controller.")
_options = click.option(
    "-O", "options", metavar="NAME=VALUE", multiple=True, help="One option of the controller; it wins over --cluster."
)
_strict = click.option(
    "--strict", is_flag=True, help="Refuse what hangs on cluster configuration that no option confirms."
)


def _format(*known: str) -> Callable[[_Command], _Command]:
    return click.option("--format", "form", type=click.Choice(known), default=known[0], show_default=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="anygress", message="anygress %(version)s")
def main() -> None:
    """Expose a web application on Kubernetes through any ingress controller, from one description.

    A SPEC is a YAML file of one or more descriptions; "-" is standard input. Descriptions given together are one app:
    what one does to a host, the others on it feel.

    Exit codes: 0 done, 1 refused or something found, 2 wrong use.
    """


@main.command(short_help="Who can expose an app, and why the others cannot.")
@_specs
@click.option(
    "--controller", "-c", type=_ControllerName(), help="Only this one, with the full report. Left out: all of them."
)
@_cluster
@_options
@_strict
@_format("text", "json")
def check(
    specs: tuple[str, ...],
    controller: str | None,
    cluster: str | None,
    options: tuple[str, ...],
    form: str,
    *,
    strict: bool,
) -> None:
    """Say what an app needs, which controllers can, and why the others cannot.

    With --controller: everything it refuses, what must hold in the cluster (with the exact line), what is not the
    same, and the DNS records to make by hand.
    """
    from anygress.compile import check as hold
    from anygress.errors import InvalidSpec
    from anygress.readers.spec import read_spec

    if options and controller is None:
        raise click.UsageError("-O is an option of one controller: give --controller")
    _one_stdin((*specs, cluster or ""))
    try:
        chosen = _controllers(controller, cluster, options)
        exposures = read_spec(*specs)
        reports = [hold(exposures, one, strict=strict) for one in chosen]
    except InvalidSpec as error:
        _fail(error.headline, error.problems, form, to_output=True)
    if form == "json":
        _json(_reports_json(reports, alone=controller is not None))
    else:
        _print_reports(reports, alone=controller is not None)
    sys.exit(0 if any(report.ok for report in reports) else _REFUSED)


@main.command(short_help="Write an app's manifests for one controller.")
@_specs
@click.option("--controller", "-c", type=_ControllerName(), required=True, help="Which controller to render for.")
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    help='Write files to this folder, replacing it whole. Left out or "-": standard output.',
)
@_cluster
@_options
@_strict
@click.option("--namespace", "-n", metavar="NAME", help="The namespace of every app, whatever its description says.")
@click.option("--without", metavar="PATH", multiple=True, help="Leave this route out; never its protection alone.")
@click.option("--without-port", metavar="N", multiple=True, type=int, help="Leave this TCP or UDP port out.")
@_format("text", "json")
def render(  # noqa: PLR0917  one parameter an option
    specs: tuple[str, ...],
    controller: str,
    output: str | None,
    cluster: str | None,
    options: tuple[str, ...],
    namespace: str | None,
    without: tuple[str, ...],
    without_port: tuple[int, ...],
    form: str,
    *,
    strict: bool,
) -> None:
    """Write the manifests of an app for one controller, or refuse it whole.

    To a folder: <app>.yaml; secrets.yaml, which only you can read and which does not belong in version control;
    cluster/ for what the cluster owns and other apps share, each file with how to merge it. To standard output: the
    app's objects, Secrets included; the cluster's are comments there, so that piping to kubectl never replaces what
    another app needs. What must hold, and what is not the same, is said on standard error.
    """
    from anygress.compile import check as hold
    from anygress.compile import rendering_of
    from anygress.errors import CannotExpose, InvalidSpec
    from anygress.readers.spec import read_spec

    _one_stdin((*specs, cluster or ""))
    try:
        chosen = _controllers(controller, cluster, options)[0]
        exposures = _less(_in_namespace(read_spec(*specs), namespace), without, without_port)
        report = hold(exposures, chosen, strict=strict)
        rendering_of(report)
    except (InvalidSpec, CannotExpose) as error:
        _fail(error.headline, error.problems, form)
    files = None if output in (None, "-") else _write(output or "", report)
    if form == "json":
        _json(_rendering_json(report, files))
        return
    click.echo(_stream(report) if files is None else "\n".join(files), nl=files is not None)
    _say_conditions(report)


@main.command(short_help="Which controller can do what, and the source of that.")
@click.option(
    "--controller",
    "-c",
    "controllers",
    type=_ControllerName(),
    multiple=True,
    help="Only these columns. Left out: all.",
)
@click.option("--versions", is_flag=True, help="Only the versions of each controller, known and measured, as Markdown.")
@_format("text", "json", "markdown", "html")
def matrix(controllers: tuple[str, ...], form: str, *, versions: bool) -> None:
    """Show which controller can do what, with the reason and the source of each entry."""
    from anygress.writers import matrix as tables

    table = tables.Matrix.of(controllers)
    if versions:
        click.echo(tables.versions_markdown(table), nl=False)
        return
    if form == "text":
        _print_table(table)
    elif form == "json":
        _json(tables.as_dict(table))
    else:
        click.echo(tables.markdown(table) if form == "markdown" else tables.html(table), nl=False)


@main.command("hash", short_help="Hash a user's password, in every kind that some controller verifies.")
@click.argument("user")
@click.option("--password-env", metavar="VARIABLE", help="The password is in this environment variable.")
@click.option("--password-file", metavar="FILE", help="The password is in this file, less the last line break.")
@click.option("--kind", "kinds", multiple=True, metavar="KIND", help="Only this kind of hash. Left out: all.")
@click.option("--realm", help="For Digest auth: HA1 of this realm, and no hash.")
@_format("text", "json")
def hash_(
    user: str,
    *,
    password_env: str | None,
    password_file: str | None,
    kinds: tuple[str, ...],
    realm: str | None,
    form: str,
) -> None:
    """Hash the password of USER, for a description's `hash` or an htpasswd file.

    The password is asked for twice unless an option says where it is; none takes the password itself, since other users
    of the machine could read it. Controllers differ in the kinds of hash they verify, so there is one of each, with who
    verifies it. Salts are new each time.
    """
    from anygress.errors import InvalidSpec
    from anygress.writers.hashes import hashes_of, hashes_text

    if password_env and password_file:
        raise click.UsageError("give --password-env or --password-file, not both")
    if realm is not None and kinds:
        raise click.UsageError("--kind is for Basic auth, --realm for Digest: give one of them")
    try:
        found = hashes_of(user, _password(password_env, password_file), kinds=kinds, realm=realm)
    except InvalidSpec as error:
        _fail(error.headline, error.problems, form)
    if form == "json":
        _json({"name": user, **found})
    else:
        click.echo(hashes_text(user, found), nl=False)


def _password(variable: str | None, file: str | None) -> str:
    from pathlib import Path

    from anygress.credentials import read_password_file, read_variable

    if variable:
        return read_variable(variable)
    if file:
        return read_password_file(Path(file))
    return str(click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))


# --------------------------------------------------------------------------------------------- reading


def _one_stdin(files: Iterable[str]) -> None:
    if list(files).count("-") > 1:
        raise click.UsageError('standard input ("-") can be read only once')


def _controllers(controller: str | None, cluster: str | None, options: Sequence[str]) -> list[Controller]:
    from anygress.controllers import names
    from anygress.readers.options import make_controller, read_cluster

    known = read_cluster(cluster) if cluster else {}
    return [make_controller(name, cluster=known, given=options) for name in ((controller,) if controller else names())]


def _in_namespace(exposures: tuple[Exposure, ...], namespace: str | None) -> tuple[Exposure, ...]:
    return exposures if namespace is None else tuple(one.replace(namespace=namespace) for one in exposures)


def _less(exposures: tuple[Exposure, ...], paths: Sequence[str], ports: Sequence[int]) -> tuple[Exposure, ...]:
    from anygress.leaving_out import leave_out_of_all

    return leave_out_of_all(exposures, *paths, ports=ports) if paths or ports else exposures


# --------------------------------------------------------------------------------------------- writing


def _write(folder: str, report: Report) -> list[str]:
    from anygress.writers.folder import write_folder
    from anygress.writers.layout import layout_by_app

    assert report.rendering is not None  # noqa: S101  render() has seen to it
    files = layout_by_app(report.rendering)
    try:
        write_folder(folder, files)
    except (OSError, ValueError) as error:
        click.echo(f"cannot write {folder}: {error}", err=True)
        sys.exit(_REFUSED)
    return [os.path.join(folder, name) for name in files]  # noqa: PTH118  pathlib would be imported for this alone


def _stream(report: Report) -> str:
    """Everything on one stream: the app's objects, then the cluster's as comments."""
    from anygress.writers.layout import cluster_file
    from anygress.writers.yaml import dump

    assert report.rendering is not None  # noqa: S101  render() has seen to it
    text = dump(report.rendering.manifests)
    for found in report.rendering.cluster:
        path, content = cluster_file(found.manifest)
        text += "".join(
            f"# {line}".rstrip() + "\n" for line in (f"{path}, which belongs to the cluster:", *content.splitlines())
        )
    return text


def _rendering_json(report: Report, files: list[str] | None) -> dict[str, Any]:
    from anygress.check import as_dict

    assert report.rendering is not None  # noqa: S101  render() has seen to it
    if files is not None:
        return {**as_dict(report), "files": files}
    cluster = [{"manifest": found.manifest, "how_to_merge": found.how_to_merge} for found in report.rendering.cluster]
    return {**as_dict(report), "manifests": report.rendering.manifests, "cluster": cluster}


def _reports_json(reports: Sequence[Report], *, alone: bool) -> dict[str, Any]:
    from anygress.check import as_dict

    if alone:
        return as_dict(reports[0])
    from anygress.writers.report import needed

    needs = [{"feature": feature, "value": value, "where": where} for feature, value, where in needed(reports[0])]
    return {
        "ok": any(report.ok for report in reports),
        "needs": needs,
        "controllers": [as_dict(report) for report in reports],
    }


def _print_reports(reports: Sequence[Report], *, alone: bool) -> None:
    from anygress.writers.report import overview_text, report_text

    text = report_text(reports[0], _paint) if alone else overview_text(reports, _paint)
    click.echo(text, nl=False, color=_colour())


def _say_conditions(report: Report) -> None:
    from anygress.writers.report import conditions

    lines = conditions(report, _paint)
    if lines:
        click.echo("\n".join(lines).lstrip("\n"), err=True, color=_colour())


def _print_table(table: Any) -> None:
    from anygress.writers import matrix as tables

    tables.print_text(table)


def _fail(headline: str, problems: Iterable[Problem], form: str, *, to_output: bool = False) -> NoReturn:
    """Say what is wrong and leave. ``check`` was asked for it, so there it is output; elsewhere it is an error."""
    from anygress.errors import report

    found = tuple(problems)
    if form == "json":
        _json({"ok": False, "error": headline, "problems": [problem.as_dict() for problem in found]})
    else:
        click.echo(report(headline, found), err=not to_output)
    called_wrong = all(problem.code in ("E120", "E129") for problem in found)  # a file that is not there, an option
    sys.exit(_WRONG_USE if called_wrong else _REFUSED)


def _json(value: Mapping[str, Any]) -> None:
    import json

    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def _paint(text: str, colour: str) -> str:
    return click.style(text, fg=colour)


def _colour() -> bool | None:
    """No colours where NO_COLOR is set (https://no-color.org); else click looks whether it is a terminal."""
    return False if os.environ.get("NO_COLOR") else None
