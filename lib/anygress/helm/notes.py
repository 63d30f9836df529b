"""NOTES.txt: what to do once the chart is installed, for the values it was installed with.

What is said is what ``anygress check`` says of every combination of choices. It is asked with markers for values, as
the templates are found, so that a name in a sentence is the value that it is today.
"""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anygress.controllers.base.services import HTTP_PORT, ServiceController, outside
from anygress.description import exposure as x
from anygress.helm import domains
from anygress.helm.finder import Finder
from anygress.helm.holes import Hole, Text
from anygress.helm.inferred import report_of
from anygress.helm.listing import (
    TAKEN,
    able,
    apps_of,
    of_proxies,
    passwords_of,
    states_of,
    taken_to_hold,
    to_make_sure_of,
    values_of,
)
from anygress.helm.merge import space_of
from anygress.helm.printer import Printer, literal, reference
from anygress.helm.values import NAMESPACE, route_keys

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from anygress.decide.report import Report
    from anygress.description.exposure import Exposure
    from anygress.features.feature import Site
    from anygress.helm.domains import Domain
    from anygress.helm.holes import Key
    from anygress.helm.inferred import Found
    from anygress.helm.listing import FoundBy
    from anygress.helm.merge import Cases
    from anygress.helm.values import Model, Parameter
    from anygress.rendering.manifest import Precondition

_FIRST_SECONDS = 50_021
_STEP = 1_009
_TITLES: Mapping[str, str] = {
    "open": "Open",
    "dns": "DNS",
    "password": "Password",
    "proxy": "Proxy",
    "hold": "What must hold in the cluster",
    "taken": TAKEN,
    "cluster": "Objects of the cluster, which cluster.create=true makes with the chart",
}
"""The parts of the notes, in their order."""


@dataclass(frozen=True, slots=True)
class Most:
    """The largest of some numbers."""

    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Users:
    """The names of the users of a password; ``key`` is the password's."""

    key: Key


@dataclass(frozen=True, slots=True)
class SecretOf:
    """The Secret with the users of a password, which is another for each controller."""

    key: Key


Line = tuple["str | Hole | Most | Users | SecretOf", ...]
"""A line: its texts, and the values among them."""
Said = tuple[str, Line]
"""A line, after the part of the notes that it belongs to."""


class Marked:
    """What is said to each combination of choices that can be, with markers in the place of the values shown.

    Several files are made of it: each combination is asked once for all of them.
    """

    def __init__(self, model: Model, found: FoundBy) -> None:
        self.model = model
        self.found = found
        self.cases = [(name, states) for name in able(found) for states in states_of(found[name])]
        self.shown = {value.key for value in values_of(model, found)} | {NAMESPACE}
        self._said: dict[int, tuple[Finder, Report]] = {}

    def said(self, case: int) -> tuple[Finder, Report]:
        """What finds the values in what is said to a combination, and that."""
        if case not in self._said:
            name, states = self.cases[case]
            self._said[case] = _with_markers(self.model, self.found[name], states, self.shown)
        return self._said[case]

    def said_reversed(self, case: int) -> tuple[Finder, Report]:
        """The same with the timeouts in the opposite order."""
        name, states = self.cases[case]
        return _with_markers(self.model, self.found[name], states, self.shown, up=False)


def notes(marked: Marked) -> str:
    """The text of templates/NOTES.txt."""
    model, found, cases = marked.model, marked.found, marked.cases
    domains_ = {one.key: one.domain for one in model.parameters}
    said = [_said(marked, case) for case in range(len(cases))]

    def block(part: str, only: str | None, keys: Collection[Key] | None = None) -> list[str]:
        """A part for one controller, or for all of them where it hangs on these choices alone."""
        chosen = [index for index, (name, _) in enumerate(cases) if only in (None, name)]
        points = (
            (cases[at][0], {key: state for key, state in cases[at][1].items() if keys is None or key in keys})
            for at in chosen
        )
        printer = Printer(chart=model.name, space=space_of(points), domains=domains_)
        return _block(_TITLES[part], _merged([[line for of, line in said[at] if of == part] for at in chosen]), printer)

    parts = {part: {name: block(part, name) for name in able(found)} for part in _TITLES}
    passwords = [choice.key for choice in passwords_of(model)]
    parts["password"] = dict.fromkeys(able(found), block("password", None, passwords))
    lines = [line for part in _TITLES for line in _part(part, parts[part])]
    return "\n".join([*_head(model), *lines, *_tail(able(found))]) + "\n"


def _head(model: Model) -> list[str]:
    names = [one.name for one in model.described.exposures]
    listed = ", ".join(names)
    be = "is" if len(names) == 1 else "are"
    return [f"{listed} {be} in namespace {{{{ .Release.Namespace }}}}, exposed through {{{{ .Values.controller }}}}."]


def _tail(controllers: tuple[str, ...]) -> list[str]:
    lines = ["", "Test", f"  {_HELM.format('test')}"]
    if len(controllers) > 1:
        lines += ["", f"Another controller: {', '.join(controllers)}"]
        lines += [
            f"  {_HELM.format('upgrade').replace(' --', ' <this chart> --', 1)} --reuse-values --set controller=<name>"
        ]
    return lines


_HELM = "helm {} {{{{ .Release.Name }}}} --namespace {{{{ .Release.Namespace }}}}"


# --------------------------------------------------------------------------------------------- what is said


def _said(marked: Marked, case: int) -> list[Said]:
    """What is said with some choices, with holes for values."""
    model, (_, states) = marked.model, marked.cases[case]
    said, reversed_ = (_with_holes(*one, states, model) for one in (marked.said(case), marked.said_reversed(case)))
    if len(said) != len(reversed_):
        return said
    return [
        (part, _agreed(line, other, model, marked.shown))
        for (part, line), (_, other) in zip(said, reversed_, strict=True)
    ]


def _agreed(line: Line, other: Line, model: Model, shown: set[Key]) -> Line:
    """A line as two orders of the timeouts have it: where each names another one, it is the longest that counts."""
    seconds = {one.key for one in model.parameters if one.domain is domains.SECONDS and one.key in shown}

    def longest(part: str | Hole | Most | Users | SecretOf) -> str | Hole | Most | Users | SecretOf:
        if not isinstance(part, Hole) or part.key not in seconds or part in other:
            return part
        return Most(tuple(sorted(key for key in seconds if key[-1] == part.key[-1])))

    return tuple(longest(part) for part in line)


def _with_holes(finder: Finder, report: Report, states: Mapping[Key, str], model: Model) -> list[Said]:
    return list(
        dict.fromkeys(
            (part, (*parts_of(finder.tree(text)), *values)) for part, text, *values in _lines(report, states, model)
        )
    )


def _with_markers(
    model: Model, one: Found, states: Mapping[Key, str], shown: Collection[Key], *, up: bool = True
) -> tuple[Finder, Report]:
    """What is said to a combination of choices with markers in the place of the values shown, and what finds those."""
    parameters, _ = model.of(one.controller)
    here = [parameter for parameter in parameters if parameter.matters(states)]
    for kinds in _MARKED:
        free = [
            parameter
            for parameter in here
            if parameter.key in shown and parameter.key not in one.pins and (kinds is None or parameter.domain in kinds)
        ]
        markers = markers_of(here, free, up=up)
        report = report_of(model.describe(one.controller, states, markers), one.controller)
        if report.ok:
            break
    finder = Finder(one.controller, free, markers)
    finder.learn_digests(report.rendering.manifests if report.rendering else ())
    return finder, report


_MARKED: tuple[tuple[Domain, ...] | None, ...] = (
    None,
    (
        domains.NAME,
        domains.OBJECT_NAME,
        domains.HOST,
        domains.WILDCARD,
        domains.OPTION,
        domains.LISTENER,
        domains.PLACE,
    ),
    (),
)
"""The kinds of values that get markers: all; should those be refused, what stands in most sentences; none."""


def markers_of(here: list[Parameter], free: list[Parameter], *, up: bool = True) -> dict[Key, Any]:
    """A marker for each free value, and for the others what they are."""
    found: dict[Key, Any] = {}
    for index, one in enumerate(here):
        marked = one.is_left_open or one in free
        found[one.key] = one.domain.marker(index) if marked else one.default
    return found | _seconds(free, up=up)


def parts_of(tree: Any) -> Line:
    """A tree of one text as its parts."""
    return tree.parts if isinstance(tree, Text) else (tree,)


def _seconds(parameters: Iterable[Parameter], *, up: bool) -> dict[Key, int]:
    """Markers for timeouts in the order of what they are now, or the other way round; equal ones stay equal."""
    settings = [one for one in parameters if one.domain is domains.SECONDS]
    order = sorted({one.default for one in settings}, reverse=not up)
    return {one.key: _FIRST_SECONDS + _STEP * order.index(one.default) for one in settings}


def _lines(report: Report, states: Mapping[Key, str], model: Model) -> Iterator[tuple[Any, ...]]:
    """Every line, with its part, and what follows the text."""
    site = report.site
    for exposure in site.exposures:
        yield from (("open", line) for line in _addresses(exposure, report))
        yield from (("dns", line) for line in _records(exposure, report))
    yield from (("password", *line) for line in _passwords(site, states, model))
    yield from (("proxy", f"  - {text}") for text in of_proxies(report))
    yield from (("hold", _condition(one)) for one in to_make_sure_of(report, model))
    yield from (("taken", _condition(one)) for one in taken_to_hold(report))
    for found in report.rendering.cluster if report.rendering else ():
        manifest = found.manifest
        space = manifest["metadata"].get("namespace")
        where = f" in {space}" if space else ""
        yield "cluster", f"  - {manifest['kind']} {manifest['metadata']['name']}{where}"


def _condition(one: Precondition) -> str:
    """What must hold, and below it the lines that make it so."""
    return "\n      ".join([f"  - {one.text}", *(one.line or "").splitlines()])


def _addresses(exposure: Exposure, report: Report) -> Iterator[str]:
    """What people open, and the raw ports."""
    controller, site = report.controller, report.site
    by_service = isinstance(controller, ServiceController)
    port = ":<node port>" if by_service and controller.service_type == "NodePort" else ""  # type: ignore[attr-defined]
    for host in exposure.hosts:
        yield f"  {'https' if exposure.tls else 'http'}://{host}{port}/"
    if by_service:
        space = f" --namespace {exposure.namespace}" if exposure.namespace else ""
        for one in outside(site, exposure):
            what = "HTTP" if one.number == HTTP_PORT and one.name == "http" else f"{one.protocol} port {one.number}"
            yield f"  {what}: kubectl get service {one.service}{space}"
        return
    for stream in site.streams[exposure.name]:
        yield f"  {stream.protocol} port {stream.number} at the controller's address"


def _records(exposure: Exposure, report: Report) -> Iterator[str]:
    if not exposure.hosts:
        return
    if isinstance(exposure.dns, x.ExternalDns):
        yield f"  external-dns, where it runs, makes the records of {', '.join(exposure.hosts)}."
        return
    command = report.controller.address_command(report.controller.addressed_by(exposure, report.site))
    yield from (f"  {host} must point to the address that this prints:" for host in exposure.hosts)
    yield f"    {command}"


def _passwords(site: Site, states: Mapping[Key, str], model: Model) -> Iterator[tuple[Any, ...]]:
    """Who is asked for a password where."""
    commands: dict[str, None] = {}
    for exposure, (before, at) in zip(site.exposures, apps_of(model), strict=True):
        routes = zip(route_keys(before), exposure.routes, strict=True)
        auths: list[tuple[Key, str, Any]] = [((*at, "auth"), exposure.name, exposure.auth)]
        auths += [((*at, "routes", key, "auth"), route.path, route.auth) for key, route in routes]
        for place, where, auth in auths:
            if auth is None or isinstance(auth, x.Open):
                continue
            realm = f" --realm {shlex.quote(auth.realm)}" if isinstance(auth, x.DigestAuth) else ""
            commands[f"  `anygress hash <user>{realm}` makes the hashes of a password."] = None
            if states.get(place) == "users":
                yield f"  {where} asks for a password; the users: ", Users(place)
            else:
                yield f"  {where} asks for a password; the users are in the Secret ", SecretOf(place)
    yield from ((command,) for command in commands)


# --------------------------------------------------------------------------------------------- as a template


def _merged(said: list[list[Line]]) -> list[tuple[Line, Cases]]:
    """The lines of all cases, each once with the cases that have it, in an order that is everyone's."""
    order: list[Line] = []
    for lines in said:
        at = 0
        for line in lines:
            if line in order:
                at = max(at, order.index(line) + 1)
            else:
                order.insert(at, line)
                at += 1
    return [(line, frozenset(case for case, lines in enumerate(said) if line in lines)) for line in order]


def _block(title: str, merged: list[tuple[Line, Cases]], printer: Printer) -> list[str]:
    """A part for one controller: its title, and its lines, those of some choices in their guards."""
    if not merged:
        return []
    some = frozenset[int]().union(*(cases for _, cases in merged))
    lines = ["", title]
    groups: list[tuple[Cases, list[str]]] = []
    for line, cases in merged:
        text = "".join(printed(part, printer) for part in line)
        if groups and groups[-1][0] == cases:
            groups[-1][1].append(text)
        else:
            groups.append((cases, [text]))
    for index, (cases, texts) in enumerate(groups):
        condition = printer.condition(cases, some)
        before = groups[index - 1][0] if index else frozenset()
        if not condition:
            lines += texts
        elif before and not before & cases and before | cases == some and lines[-1] == _END:
            lines[-1:] = ["{{- else }}", *texts, _END]
        else:
            lines += [f"{{{{- if {condition} }}}}", *texts, _END]
    condition = printer.condition(some, printer.space.all)
    return [f"{{{{- if {condition} }}}}", *lines, _END] if condition else lines


_END = "{{- end }}"


def _part(part: str, blocks: Mapping[str, list[str]]) -> list[str]:
    """One part of the notes: what all controllers have in common once, else each one's own under its name."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for name, block in blocks.items():
        groups.setdefault(tuple(block), []).append(name)
    lines: list[str] = []
    if len(groups) == 1:
        lines += next(iter(groups))
    elif all(common and common[0] == "" for common in groups):  # a title without a guard is everyone's
        head = next(iter(groups))[:2]
        lines += [*head, *_branches({common[2:]: names for common, names in groups.items()})]
    else:
        lines += _branches(groups)
    return ["{{- if not .Values.cluster.create }}", *lines, _END] if lines and part == "cluster" else lines


def _branches(groups: Mapping[tuple[str, ...], list[str]]) -> Iterator[str]:
    """Each group's lines for its controllers."""
    word = "if"
    for lines, names in groups.items():
        if lines:
            yield f"{{{{- {word} {_is_one_of(names)} }}}}"
            yield from lines
            word = "else if"
    yield _END


def _is_one_of(names: list[str]) -> str:
    quoted = " ".join(f'"{name}"' for name in names)
    return f"eq .Values.controller {quoted}"


def printed(part: str | Hole | Most | Users | SecretOf, printer: Printer) -> str:
    """A part of a line in a template."""
    match part:
        case str():
            return literal(part)
        case Most():
            numbers = " ".join(f"({reference(key)} | int)" for key in part.keys)
            return f"{{{{ max {numbers} }}}}"
        case Users():
            users = reference((*part.key, "users"))
            name = "{{ if $index }}, {{ end }}{{ $user.name }}"
            return f"{{{{ range $index, $user := {users} }}}}{name}{{{{ end }}}}"
        case SecretOf():
            secrets = reference((*part.key, "existingSecret"))
            return f'{{{{ get {secrets} (include "{printer.chart}.controllerKey" .) }}}}'
    return f"{{{{ {printer.expression(part)} }}}}"
