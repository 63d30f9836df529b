"""A chart written to a folder: what must hold before anything is inferred, and what came of it.

Everything that is wrong with the names, the namespaces and the description is said at once; a description that no
controller can expose is told with every controller's reasons.
"""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anygress.controllers import find, names
from anygress.decide.pipeline import check, site_of
from anygress.description.exposure import BasicAuth, DigestAuth
from anygress.errors import CannotExpose, InvalidSpec, Problem, printable
from anygress.helm import chart
from anygress.output.folder import write_folder
from anygress.output.text.wrap import plain

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from anygress.decide.report import Report
    from anygress.description.exposure import Exposure
    from anygress.output.text.wrap import Paint
    from anygress.rendering.manifest import Manifest

_NAME = re.compile(r"[a-z]([-a-z0-9]*[a-z0-9])?")  # https://helm.sh/docs/chart_best_practices/conventions/
_NAME_LIMIT = 63  # it stands in labels
_NUMBER = r"(0|[1-9][0-9]*)"
_WORDS = r"[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*"
_VERSION = re.compile(rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}(-{_WORDS})?(\+{_WORDS})?")  # https://semver.org
_USERS_FILE = "users.yaml"
_CALLED = "E133"
_CANNOT_HOLD = "E134"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A chart on disk: what it is called, its files, and how each controller stands to the description as it is."""

    folder: Path
    name: str
    version: str
    files: Mapping[str, str]
    reports: Sequence[Report]

    @property
    def controllers(self) -> tuple[str, ...]:
        """The controllers that the chart's values can choose, those of the description as it is first."""
        known = json.loads(self.files["values.schema.json"])["properties"]["controller"]["enum"]
        now = [report.controller.name for report in self.reports if report.ok]
        return tuple(sorted((name for name in known if name), key=lambda name: (name not in now, name)))


def write_chart(
    directory: str | os.PathLike[str],
    exposures: Iterable[Exposure],
    *,
    name: str | None = None,
    version: str = "0.1.0",
    app_version: str | None = None,
    options: Mapping[str, Mapping[str, Any]] | None = None,
    static: Iterable[Manifest] = (),
    force: bool = False,
) -> Written:
    """Write the chart of an app: all of its files, or none.

    ``name`` is the app's unless given, or that of the folder where there are several apps. ``options`` are facts of
    the cluster by controller, the defaults of the chart's. ``static`` are other objects, which go into it as they are.
    A folder is replaced only when it holds a chart of ours with nothing changed since, unless ``force`` says so.
    Raises InvalidSpec with every problem, CannotExpose when no controller can do it, and what
    :func:`anygress.output.folder.write_folder` raises.
    """
    found, given = tuple(exposures), dict(options or {})
    called = chart_name(found, directory) if name is None else name
    if problems := problems_of(found, called, version):
        raise InvalidSpec(f'the chart "{called}" cannot be made', problems)
    reports = reports_of(found, given)
    files = chart.chart_files(
        found, name=called, options=given, version=version, app_version=app_version, static=tuple(static)
    )
    write_folder(directory, files, private=(), holds="chart", force=force)
    return Written(folder=Path(directory), name=called, version=version, files=files, reports=reports)


def as_dict(written: Written) -> dict[str, Any]:
    """What was written, for JSON output."""
    return {
        "ok": True,
        "chart": written.name,
        "version": written.version,
        "folder": str(written.folder),
        "files": sorted(written.files),
        "install": install_command(written),
        "controllers": list(written.controllers),
        "refused": {
            report.controller.name: [problem.as_dict() for problem in report.problems]
            for report in written.reports
            if not report.ok
        },
    }


def told(written: Written, paint: Paint = plain) -> str:
    """What was written, and what to do with it."""
    able = {report.controller.name for report in written.reports if report.ok}
    where = printable(str(written.folder))
    lines = [f"{written.name} {written.version}: {len(written.files)} files in {where}", ""]
    lines += ["install it", f"  {printable(install_command(written))}"]
    if _needs_users(written):
        lines += ["", f"{_USERS_FILE} has the users and their hashes (README.md says how), which are never in a chart"]
    lines += ["", "controllers"]
    for name in written.controllers:
        lines.append(f"  {paint(name, 'green')}{'' if name in able else '  with other values only'}")
    refused = [report for report in written.reports if not report.ok]
    if refused:
        lines += ["", "cannot, as it is described"]
        for report in refused:
            codes = ", ".join(dict.fromkeys(f"{problem.code} {problem.topic}" for problem in report.problems))
            lines.append(f"  {paint(report.controller.name, 'red')}  {codes}")
        lines += ["", "anygress check SPEC... says why not"]
    lines += ["", "README.md lists the values, and what some controller does not let you change"]
    return "\n".join(lines) + "\n"


def _needs_users(written: Written) -> bool:
    """Whether somebody has to say who may log in: hashes are never in a chart."""
    exposures = next(iter(written.reports)).site.exposures
    auths = [auth for one in exposures for auth in (one.auth, *(route.auth for route in one.routes))]
    return any(isinstance(auth, BasicAuth | DigestAuth) and auth.users for auth in auths)


def install_command(written: Written) -> str:
    """The command to try."""
    space = next(iter(written.reports)).site.exposures[0].namespace or "default"
    first = next(report.controller.name for report in written.reports if report.ok)
    users = f" -f {_USERS_FILE}" if _needs_users(written) else ""
    values = f"--namespace {space} --create-namespace --set controller={first}{users}"
    return f"helm install {written.name} {shlex.quote(str(written.folder))} {values}"


def chart_name(exposures: Sequence[Exposure], directory: str | os.PathLike[str]) -> str:
    """What a chart is called when nobody says it: as its app, or as its folder where there are several."""
    return exposures[0].name if len(exposures) == 1 else Path(directory).resolve().name


def problems_of(exposures: Sequence[Exposure], name: str, version: str) -> list[Problem]:
    """Everything that is wrong, whatever the controller."""
    problems = [*name_problems(name, version), *_several_namespaces(exposures)]
    try:
        site_of(exposures)
    except InvalidSpec as error:
        return [*error.problems, *problems]
    return problems


def reports_of(exposures: Sequence[Exposure], options: Mapping[str, Mapping[str, Any]]) -> tuple[Report, ...]:
    """How every controller stands to the description. Raises CannotExpose when none can do it."""
    reports = tuple(check(exposures, find(name)(**options.get(name, {}))) for name in names())
    if not any(report.ok for report in reports):
        apps = ", ".join(f'"{exposure.name}"' for exposure in exposures)
        problems = [problem for report in reports for problem in report.problems]
        raise CannotExpose(f"no controller can expose {apps}", problems, controller="")
    return reports


def name_problems(name: str | None, version: str) -> Iterator[Problem]:
    """What is wrong with a chart's name, where one is given, and its version."""
    if name is not None and (not _NAME.fullmatch(name) or len(name) > _NAME_LIMIT):
        yield Problem(
            code=_CALLED, topic="chart-name", where="the chart's name", value=repr(name),
            reason="a chart's name is lower-case letters, digits and dashes, begins with a letter, does not end with a "
            f"dash and has at most {_NAME_LIMIT} characters",
            hint="give another one: --name on the command line, name= in Python",
        )  # fmt: skip
    if not _VERSION.fullmatch(version):
        yield Problem(
            code=_CALLED, topic="chart-version", where="the chart's version", value=repr(version),
            reason="a chart's version is a semantic one: three numbers and perhaps a suffix, such as 1.4.0-rc.1",
            hint="give another one: --chart-version on the command line, version= in Python",
        )  # fmt: skip


def _several_namespaces(exposures: Sequence[Exposure]) -> Iterator[Problem]:
    first = exposures[0] if exposures else None
    for exposure in exposures[1:]:
        if first and exposure.namespace != first.namespace:
            places = [f'"{one.name}" is in {one.namespace or "no namespace of its own"}' for one in (first, exposure)]
            yield Problem(
                code=_CANNOT_HOLD, topic="chart-namespace", where="namespace", source=exposure.at("namespace"),
                reason=f"a chart is installed into one namespace, and {', '.join(places)}",
                hint="make a chart of each, or leave the namespace out: helm install --namespace says it",
            )  # fmt: skip
