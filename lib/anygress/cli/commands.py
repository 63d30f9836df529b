"""The command line: ``anygress check``, ``explain``, ``diff``, ``render``, ``chart``, ``matrix``, ``hash``. No Node.

Output goes to standard output, errors to standard error; ``-`` is either of them. Exit 0: done; 1: refused, or
something found; 2: wrong use. What a command needs is imported inside it.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from anygress.cli import completion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from click.shell_completion import CompletionItem

    from anygress.controllers.base.controller import Controller
    from anygress.decide.ranking import Ranking
    from anygress.decide.report import Report
    from anygress.description.exposure import Exposure
    from anygress.errors import Problem
    from anygress.features.feature import Feature

    _Command = TypeVar("_Command", bound=Callable[..., None])

_NEW_OBJECTS = 500_000
"""After how many new objects garbage is looked for: some 100 MB."""
_REFUSED = 1
_WRONG_USE = 2
_OF_CALLING = ("E120", "E129", "E133")
"""Problems of how a command was called: a file that is not there, an option of a controller, a chart's name."""


class _Commands(click.Group):
    """The commands. Whatever is given to them, and wherever they write, an error is clear and plain text."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """As click's; output is UTF-8 wherever it goes, and where it cannot go that is an error."""
        _open_what_is_closed()
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper) and stream.encoding.lower() != "utf-8":
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        try:
            with _few_collections():
                return super().main(*args, **extra)
        except OSError as error:
            _give_up(error)

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """As click's; its errors repeat what was given."""
        with _plain_errors():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """As click's; its errors repeat what was given."""
        with _plain_errors():
            return super().invoke(ctx)


def _open_what_is_closed() -> None:
    """Stand in for a stream that was closed before (``<&-``), which Python has None for.

    Input is empty, errors go nowhere, and output that goes nowhere is an error, as on a full disk. No file that is
    opened later gets the number of the stream.
    """
    for name, mode, flags in (
        ("stdin", "r", os.O_RDONLY),
        ("stdout", "w", os.O_RDONLY),
        ("stderr", "w", os.O_WRONLY),
    ):
        if getattr(sys, name) is None:
            handle = os.open(os.devnull, flags)
            setattr(sys, name, open(handle, mode, encoding="utf-8", errors="backslashreplace"))  # noqa: SIM115, PTH123


@contextmanager
def _few_collections() -> Iterator[None]:
    """Look for garbage in cycles rarely: there is next to none, and looking through 4,000 apps takes a third more."""
    import gc

    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Make what click says of wrong use harmless to a terminal; its own line breaks stay."""
    from anygress.errors import printable

    try:
        yield
    except click.exceptions.NoArgsIsHelpError:
        raise
    except click.ClickException as error:
        said = "\n".join(map(printable, error.format_message().split("\n")))
        if isinstance(error, click.UsageError):
            raise click.UsageError(said, ctx=error.ctx) from None
        raise click.ClickException(said) from None


def _give_up(error: OSError) -> NoReturn:
    """Say that the output could not be written, and leave without trying again."""
    from anygress.errors import printable

    with suppress(OSError):
        name = f"{printable(str(error.filename))}: " if error.filename else "cannot write the output: "
        click.echo(f"Error: {name}{error.strerror or 'unknown error'}", err=True)
    for stream in (sys.stdout, sys.stderr):  # what is left in them is written again when Python ends
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
        with suppress(OSError, ValueError, AttributeError):
            handle = os.open(os.devnull, os.O_WRONLY)
            os.dup2(handle, stream.fileno())
            os.close(handle)
    sys.exit(_REFUSED)


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


class _FeatureName(click.ParamType["Feature"]):
    """A feature's name; the names are looked up when they are needed."""

    name = "feature"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Feature:
        """Refuse an unknown name, with the nearest."""
        from anygress.decide.explain import feature_named
        from anygress.errors import UnknownFeature

        try:
            return feature_named(value)
        except UnknownFeature as unknown:
            self.fail(str(unknown), param, ctx)

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002  click's signature
        param: click.Parameter,  # noqa: ARG002  likewise
        incomplete: str,
    ) -> list[CompletionItem]:
        """The names that begin so."""
        from click.shell_completion import CompletionItem

        from anygress.features.feature import Feature

        return [CompletionItem(one.label) for one in Feature if one.label.startswith(incomplete)]


_specs = click.argument("specs", metavar="SPEC...", type=completion.FILE, nargs=-1, required=True)
_cluster = click.option(
    "--cluster", metavar="FILE", type=completion.FILE, help="Facts of the cluster in YAML: options by controller."
)
_options = click.option(
    "-O",
    "options",
    metavar="NAME=VALUE",
    multiple=True,
    shell_complete=completion.controller_options,
    help="One option of the controller; it wins over --cluster.",
)
_strict = click.option(
    "--strict", is_flag=True, help="Refuse what hangs on cluster configuration that no option confirms."
)


def _format(*known: str) -> Callable[[_Command], _Command]:
    return click.option("--format", "form", type=click.Choice(known), default=known[0], show_default=True)


_output = click.option(
    "--output",
    "-o",
    metavar="FILE",
    type=completion.FILE,
    help='Write to this file, replacing it. Left out or "-": standard output.',
)


@contextmanager
def _into(file: str | None) -> Iterator[None]:
    """What is printed meanwhile goes to a file, if there is one; its name is printed then, as that of a folder is."""
    if file in (None, "-"):
        yield
        return
    from contextlib import redirect_stdout
    from io import StringIO

    from anygress.output.atomic import write_file

    text = StringIO()
    with redirect_stdout(text):
        yield
    try:
        write_file(file or "", text.getvalue())
    except (OSError, ValueError) as error:
        _cannot_write(file or "", error)
    _say_files([file or ""])


def _not_over(output: str | None, inputs: Iterable[str | None]) -> None:
    """Refuse to replace what is read by what is said of it."""
    from pathlib import Path

    from anygress.errors import printable

    if output is None or not Path(output).exists():
        return
    for one in inputs:
        if one is not None and Path(one).exists() and Path(output).samefile(one):
            raise click.UsageError(f"-o would replace {printable(one)}, which is read: give another file")


_force = click.option(
    "--force", is_flag=True, help="Replace DIR whatever is in it: other files, or files that were changed."
)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
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
@click.option("--checklist", is_flag=True, help="What must hold in the cluster, to tick off, in Markdown.")
@_format("text", "json", "html")
@_output
def check(  # noqa: PLR0917  one parameter an option
    specs: tuple[str, ...],
    controller: str | None,
    cluster: str | None,
    options: tuple[str, ...],
    form: str,
    output: str | None,
    *,
    strict: bool,
    checklist: bool,
) -> None:
    """Say what an app needs, and which controllers can, the best first: or, for several apps, can do all of them.

    First come those that need nothing but what is rendered for the app, then those whose own configuration must be
    set up (with the exact lines), then those that leave something to a proxy beside the app (its fallback), then those
    that refuse a need (with the reasons, and what a fallback would change). Of equals: the one with fewer needs met
    only in part, with more of the needed features measured, with less to make sure of, with less to know. Where none
    can: which is nearest, and which single need, dropped or done by a proxy, opens the most choices.

    With --controller: everything it refuses, what must hold in the cluster (with the exact line), what is not the
    same, and the DNS records to make by hand.

    As HTML it is a page with the way of a request as a picture, what each station does written on it.

    Exit code 0 when any controller can, or the one that is named; 1 when none.
    """
    from anygress.decide.ranking import check_all
    from anygress.decide.reading import read_spec
    from anygress.errors import InvalidSpec

    if options and controller is None:
        raise click.UsageError("-O is an option of one controller: give --controller")
    if checklist and form == "html":
        raise click.UsageError("--checklist is Markdown or JSON: give --format text or json")
    _one_stdin((*specs, cluster or ""))
    _not_over(output, (*specs, cluster))
    try:
        chosen = _controllers(controller, cluster, options)
        ranking = check_all(read_spec(*specs), chosen, strict=strict)
    except InvalidSpec as error:
        _fail(error.headline, error.problems, form, to_output=True)
    with _into(output):
        _say_ranking(ranking, form, alone=controller is not None, checklist=checklist)
    sys.exit(0 if ranking.ok else _REFUSED)


@main.command(short_help="What a feature means, and how each controller does it.")
@click.argument("feature", type=_FeatureName(), metavar="FEATURE")
@click.option(
    "--controller",
    "-c",
    "controllers",
    type=_ControllerName(),
    multiple=True,
    help="Only this one's way; can be given again. Left out: all of them.",
)
@_format("text", "json", "html")
@_output
def explain(feature: Feature, controllers: tuple[str, ...], form: str, output: str | None) -> None:
    """Explain a FEATURE, by the name that the matrix and the reports have for it.

    What it means on every controller, then for each: whether it can, since when, what is not the same, whether that
    was measured or is declared from a source, and what is really rendered for it: what a small app has with the
    feature and not without.
    """
    from anygress.decide.explain import as_dict
    from anygress.decide.explain import explain as explanation_of
    from anygress.output.text.explain import explanation_text

    found = explanation_of(feature, tuple(dict.fromkeys(controllers)))
    with _into(output):
        if form == "json":
            _json(as_dict(found))
        elif form == "html":
            from anygress.output.html.report import explain_page

            click.echo(explain_page(found), nl=False)
        else:
            click.echo(explanation_text(found, _paint), nl=False, color=_colour())


@main.command(short_help="What changes when an app moves to another controller.")
@_specs
@click.option("--from", "before", type=_ControllerName(), required=True, help="The controller that has it now.")
@click.option("--to", "after", type=_ControllerName(), required=True, help="The controller that it shall move to.")
@_cluster
@_strict
@_format("text", "json")
def diff(specs: tuple[str, ...], before: str, after: str, cluster: str | None, form: str, *, strict: bool) -> None:
    """Say what changes for the people who call an app, and for those who run it, when its controller is swapped.

    For those who call it: what is not the same, by the tables of both and by what the running controllers answered.
    For those who run it: objects, what must hold in the cluster with the exact lines, where the address is, and
    what else is to know. Where one of the two refuses the app, its problems, and exit code 1.
    """
    from anygress.decide.diff import as_dict, differences, reports_of
    from anygress.decide.reading import read_spec
    from anygress.errors import InvalidSpec
    from anygress.output.text.diff import differences_text

    _one_stdin((*specs, cluster or ""))
    try:
        known, other = (_controllers(name, cluster, ())[0] for name in (before, after))
        reports = reports_of(read_spec(*specs), known, other, strict=strict)
    except InvalidSpec as error:
        _fail(error.headline, error.problems, form, to_output=True)
    if refusing := [report for report in reports if not report.ok]:
        _say_refusals(refusing, form)
        sys.exit(_REFUSED)
    found = differences(*reports)
    if form == "json":
        _json(as_dict(found))
    else:
        click.echo(differences_text(found, _paint), nl=False, color=_colour())


@main.command(short_help="Write an app's manifests for one controller.")
@_specs
@click.option("--controller", "-c", type=_ControllerName(), required=True, help="Which controller to render for.")
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=completion.FOLDER,
    help='Write files to this folder, replacing it whole. Left out or "-": standard output.',
)
@_cluster
@_options
@_strict
@click.option("--namespace", "-n", metavar="NAME", help="The namespace of every app, whatever its description says.")
@click.option("--without", metavar="PATH", multiple=True, help="Leave this route out; never its protection alone.")
@click.option("--without-port", metavar="N", multiple=True, type=int, help="Leave this TCP or UDP port out.")
@_force
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
    force: bool,
) -> None:
    """Write the manifests of an app for one controller, or refuse it whole.

    To a folder: <app>.yaml; secrets.yaml, which only you can read and which does not belong in version control;
    cluster/ for what the cluster owns and other apps share, each file with how to merge it. To standard output: the
    app's objects, Secrets included; the cluster's are comments there, so that piping to kubectl never replaces what
    another app needs. What must hold, and what is not the same, is said on standard error.

    DIR is replaced when it holds what was written here and not changed since (.anygress in it has a digest of each
    file). With any other file in it, or one that was changed or deleted, it is left alone unless --force is given.
    """
    from anygress.decide.pipeline import check as hold
    from anygress.decide.pipeline import rendering_of
    from anygress.decide.reading import read_spec
    from anygress.errors import CannotExpose, InvalidSpec

    _one_stdin((*specs, cluster or ""))
    _refuse_namespace(namespace)
    try:
        chosen = _controllers(controller, cluster, options)[0]
        exposures = _less(_in_namespace(read_spec(*specs), namespace), without, without_port)
        report = hold(exposures, chosen, strict=strict)
        rendering_of(report)
    except (InvalidSpec, CannotExpose) as error:
        _fail(error.headline, error.problems, form)
    files = None if output in (None, "-") else _write(output or "", report, force=force)
    if form == "json":
        _json(_rendering_json(report, files))
        return
    if files is None:
        click.echo(_stream(report), nl=False)
    else:
        _say_files(files)
    _say_conditions(report)


@main.command(short_help="Write a Helm chart of an app, whose values choose the controller.")
@_specs
@click.option(
    "--output",
    "-o",
    metavar="DIR",
    type=completion.FOLDER,
    required=True,
    help="Write the chart to this folder, replacing it whole.",
)
@click.option(
    "--name",
    metavar="NAME",
    help="What the chart is called. Left out: as the app, or as the folder where SPECs are several apps.",
)
@click.option(
    "--chart-version", metavar="V", default="0.1.0", show_default=True, help="The version of the chart itself."
)
@_cluster
@_force
@_format("text", "json")
def chart(  # noqa: PLR0917  one parameter an option
    specs: tuple[str, ...],
    output: str,
    name: str | None,
    chart_version: str,
    cluster: str | None,
    form: str,
    *,
    force: bool,
) -> None:
    """Write a Helm chart of an app, for people who have Helm and nothing else.

    What the description says are the chart's defaults; its values choose the controller (one of those that can do it)
    and change hosts, images, timeouts and so on: its README.md lists them. --cluster gives the defaults of each
    controller's options. Users and their hashes are never in the chart: give them when it is installed.

    DIR is replaced when it holds a chart that was written here and not changed since (.anygress in it has a digest of
    each file). With any other file in it, or one that was changed or deleted, it is left alone unless --force is given.
    """
    from anygress.cli.options import make_controller, read_cluster
    from anygress.controllers import names
    from anygress.decide.reading import read_spec
    from anygress.errors import CannotExpose, InvalidSpec
    from anygress.helm.folder import as_dict, name_problems, told, write_chart

    if output == "-":
        raise click.UsageError("a chart is a folder, which standard output is not: give one with -o")
    _one_stdin((*specs, cluster or ""))
    try:
        options = read_cluster(cluster) if cluster else {}
        chosen = [make_controller(one, cluster=options) for one in names()]
        exposures = read_spec(*specs)
    except InvalidSpec as error:
        _fail(error.headline, [*error.problems, *name_problems(name, chart_version)], form)
    try:
        written = write_chart(output, exposures, name=name, version=chart_version, options=options, force=force)
    except InvalidSpec as error:
        _fail(error.headline, error.problems, form)
    except CannotExpose as error:
        _fail_everywhere(error.headline, exposures, chosen, form)
    except (OSError, ValueError) as error:
        _cannot_write(output, error)
    if form == "json":
        _json(as_dict(written))
    else:
        click.echo(told(written, _paint), nl=False, color=_colour())


@main.command(short_help="Which controller can do what, and the source of that.")
@click.option(
    "--controller",
    "-c",
    "controllers",
    type=_ControllerName(),
    multiple=True,
    help="Only these columns. Left out: all.",
)
@click.option(
    "--versions", is_flag=True, help="Only the versions of each controller, known and measured, as Markdown or JSON."
)
@_format("text", "json", "markdown", "html")
@_output
def matrix(controllers: tuple[str, ...], form: str, output: str | None, *, versions: bool) -> None:
    """Show which controller can do what, with the reason and the source of each entry.

    As HTML it is one page that needs no network: tick what you need to see who remains, open an entry for its reason.
    """
    if versions and form == "html":
        raise click.UsageError("--versions is Markdown or JSON: give --format markdown or json")
    with _into(output):
        _say_matrix(controllers, form, versions=versions)


def _say_matrix(controllers: tuple[str, ...], form: str, *, versions: bool) -> None:
    from anygress.output.text import matrix as tables

    table = tables.Matrix.of(controllers)
    if versions and form == "json":
        _json(tables.versions_dict(table))
        return
    if versions:
        click.echo(tables.versions_markdown(table), nl=False)
        return
    if form == "text":
        _print_table(table)
    elif form == "json":
        _json(tables.as_dict(table))
    elif form == "markdown":
        click.echo(tables.markdown(table), nl=False)
    else:
        from anygress.output.html.matrix import matrix_page

        click.echo(matrix_page(table), nl=False)


@main.command(
    "hash",
    short_help="Hash a user's password, in every kind that some controller verifies.",
    context_settings={"allow_extra_args": True},  # which click would repeat in its error, and one may be the password
)
@click.argument("user")
@click.option(
    "--password-env",
    metavar="VARIABLE",
    shell_complete=completion.variables,
    help="The password is in this environment variable.",
)
@click.option(
    "--password-file",
    metavar="FILE",
    type=completion.FILE,
    help="The password is in this file, less the last line break.",
)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    metavar="KIND",
    shell_complete=completion.hash_kinds,
    help="Only this kind of hash. Left out: all.",
)
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
    from anygress.cli.hashes import hashes_of, hashes_text, wrong_user
    from anygress.errors import InvalidSpec

    if click.get_current_context().args:
        raise click.UsageError("there is more than one USER: no argument takes the password, which others could read")
    if password_env and password_file:
        raise click.UsageError("give --password-env or --password-file, not both")
    if realm is not None and kinds:
        raise click.UsageError("--kind is for Basic auth, --realm for Digest: give one of them")
    if problems := wrong_user(user, kinds=kinds, realm=realm):  # before anybody is asked for a password
        _fail("cannot hash this password", problems, form)
    try:
        found = hashes_of(user, _password(password_env, password_file), kinds=kinds, realm=realm)
    except InvalidSpec as error:
        _fail(error.headline, error.problems, form)
    if form == "json":
        _json({"name": user, **found})
    else:
        click.echo(hashes_text(user, found), nl=False)


@main.command("completion", short_help="Print what makes a shell complete commands, names and files.")
@click.argument("shell", type=click.Choice(completion.SHELLS), metavar="SHELL")
def completion_(shell: str) -> None:
    """Print the script with which a SHELL (bash, zsh or fish) completes this command.

    \b
    bash  eval "$(anygress completion bash)"            in ~/.bashrc
    zsh   eval "$(anygress completion zsh)"             in ~/.zshrc, after compinit
    fish  anygress completion fish | source             in ~/.config/fish/config.fish
    """  # noqa: D301  a backspace is click's mark for lines that stay as they are
    click.echo(completion.script(shell, main), nl=False)


def _password(variable: str | None, file: str | None) -> str:
    from pathlib import Path

    from anygress.description.credentials import read_password_file, read_variable

    if variable:
        return read_variable(variable, what="--password-env")
    if file:
        return read_password_file(Path(file), what="--password-file")
    return str(click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))


# --------------------------------------------------------------------------------------------- reading


def _one_stdin(files: Iterable[str]) -> None:
    if list(files).count("-") > 1:
        raise click.UsageError('standard input ("-") can be read only once')


def _controllers(controller: str | None, cluster: str | None, options: Sequence[str]) -> list[Controller]:
    from anygress.cli.options import make_controller, read_cluster
    from anygress.controllers import names

    known = read_cluster(cluster) if cluster else {}
    return [make_controller(name, cluster=known, given=options) for name in ((controller,) if controller else names())]


def _in_namespace(exposures: tuple[Exposure, ...], namespace: str | None) -> tuple[Exposure, ...]:
    return exposures if namespace is None else tuple(one.replace(namespace=namespace) for one in exposures)


def _refuse_namespace(namespace: str | None) -> None:
    """Refuse what is no namespace as what it is: an option, not a line of a description."""
    from anygress.description.grammar import dns_label

    if namespace is not None and (complaint := dns_label(namespace, what="a namespace")):
        raise click.BadParameter(str(complaint), param_hint="'--namespace' / '-n'")


def _less(exposures: tuple[Exposure, ...], paths: Sequence[str], ports: Sequence[int]) -> tuple[Exposure, ...]:
    from anygress.decide.omit import leave_out_of_all

    return leave_out_of_all(exposures, *paths, ports=ports) if paths or ports else exposures


# --------------------------------------------------------------------------------------------- writing


def _say_files(files: Iterable[str]) -> None:
    """The names of what was written, a line each."""
    from anygress.errors import printable

    click.echo("\n".join(map(printable, files)))


def _cannot_write(place: str, error: OSError | ValueError) -> NoReturn:
    """Say why a file or a folder was left as it is, and leave."""
    from anygress.errors import printable

    hint = ", or give --force to replace it with all that is in it" if isinstance(error, FileExistsError) else ""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    click.echo(printable(f"cannot write {place}: {reason}{hint}"), err=True)
    sys.exit(_REFUSED)


def _write(folder: str, report: Report, *, force: bool) -> list[str]:
    from anygress.output.folder import write_folder
    from anygress.output.layout import layout_by_app

    assert report.rendering is not None  # noqa: S101  render() has seen to it
    files = layout_by_app(report.rendering)
    try:
        write_folder(folder, files, force=force)
    except (OSError, ValueError) as error:
        _cannot_write(folder, error)
    return [os.path.join(folder, name) for name in files]  # noqa: PTH118  pathlib would be imported for this alone


def _stream(report: Report) -> str:
    """Everything on one stream: the app's objects, then the cluster's as comments."""
    from anygress.output.layout import cluster_file
    from anygress.output.yaml import dump

    assert report.rendering is not None  # noqa: S101  render() has seen to it
    text = dump(report.rendering.manifests)
    for found in report.rendering.cluster:
        path, content = cluster_file(found.manifest)
        text += "".join(
            f"# {line}".rstrip() + "\n" for line in (f"{path}, which belongs to the cluster:", *content.splitlines())
        )
    return text


def _rendering_json(report: Report, files: list[str] | None) -> dict[str, Any]:
    from anygress.decide.report import as_dict

    assert report.rendering is not None  # noqa: S101  render() has seen to it
    if files is not None:
        return {**as_dict(report), "files": files}
    cluster = [{"manifest": found.manifest, "how_to_merge": found.how_to_merge} for found in report.rendering.cluster]
    return {**as_dict(report), "manifests": report.rendering.manifests, "cluster": cluster}


def _say_ranking(ranking: Ranking, form: str, *, alone: bool, checklist: bool) -> None:
    """The whole ranking, or one controller's full report; or the checklists of those that can."""
    from anygress.output.text.report import place_dict, place_text, ranking_dict, ranking_text

    first = ranking.places[0]
    if checklist and ranking.ok:
        _say_checklists([place.report for place in ranking.able], form)
    elif form == "json":
        _json(place_dict(first) if alone else ranking_dict(ranking))
    elif form == "html":
        from anygress.output.html.report import check_page

        click.echo(check_page(ranking), nl=False)
    else:
        click.echo(place_text(first, _paint) if alone else ranking_text(ranking, _paint), nl=False, color=_colour())


def _say_refusals(reports: Sequence[Report], form: str) -> None:
    from anygress.decide.report import as_dict
    from anygress.output.text.report import report_text

    if form == "json":
        _json({"ok": False, "refused": [as_dict(report) for report in reports]})
    else:
        click.echo("\n".join(report_text(report, _paint) for report in reports), nl=False, color=_colour())


def _say_checklists(reports: Sequence[Report], form: str) -> None:
    from anygress.decide.checklist import as_dict, checklist
    from anygress.output.text.report import checklist_text

    found = [checklist(report) for report in reports]
    if form == "json":
        _json({"ok": True, "checklists": [as_dict(one) for one in found]})
    else:
        click.echo("\n".join(checklist_text(one) for one in found), nl=False)


def _say_conditions(report: Report) -> None:
    from anygress.output.text.report import conditions

    lines = conditions(report, _paint)
    if lines:
        click.echo("\n".join(lines).lstrip("\n"), err=True, color=_colour())


def _print_table(table: Any) -> None:
    from anygress.output.text import matrix as tables

    tables.print_text(table)


def _fail(headline: str, problems: Iterable[Problem], form: str, *, to_output: bool = False) -> NoReturn:
    """Say what is wrong and leave. ``check`` was asked for it, so there it is output; elsewhere it is an error."""
    from anygress.output.text.report import error_text

    found = tuple(problems)
    if form == "json":
        _json({"ok": False, "error": headline, "problems": [problem.as_dict() for problem in found]})
    else:
        click.echo(error_text(headline, found), nl=False, err=not to_output)
    called_wrong = all(problem.code in _OF_CALLING for problem in found)
    sys.exit(_WRONG_USE if called_wrong else _REFUSED)


def _fail_everywhere(
    headline: str, exposures: Sequence[Exposure], controllers: Iterable[Controller], form: str
) -> NoReturn:
    """Say why no controller can, of each, and leave."""
    from anygress.decide.ranking import check_all
    from anygress.output.text.report import ranking_dict, ranking_text

    ranking = check_all(exposures, controllers)
    if form == "json":
        _json({"error": headline, **ranking_dict(ranking)})
    else:
        click.echo(f"{headline}, so there is no chart of it\n", err=True)
        click.echo(ranking_text(ranking, _paint), nl=False, err=True, color=_colour())
    sys.exit(_REFUSED)


def _json(value: Mapping[str, Any]) -> None:
    import json

    text = json.dumps(value, indent=2, ensure_ascii=False)
    if not text.replace("\n", "").isprintable():  # json itself escapes only what is below a space
        text = "".join(one if one.isprintable() or one == "\n" else json.dumps(one)[1:-1] for one in text)
    click.echo(text)


def _paint(text: str, colour: str) -> str:
    return click.style(text, fg=colour)


def _colour() -> bool | None:
    """No colours where NO_COLOR is set (https://no-color.org); else click looks whether it is a terminal."""
    return False if os.environ.get("NO_COLOR") else None
