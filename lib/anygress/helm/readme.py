"""README.md of a chart: how to install it, every value, what each controller needs, and what cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anygress.description import exposure as x
from anygress.helm.inferred import Refused, report_of
from anygress.helm.listing import (
    TAKEN,
    TLS,
    able,
    accepted,
    has_cluster_objects,
    has_proxy,
    hash_kinds,
    json_text,
    of_proxies,
    passwords_of,
    reason,
    reasons,
    relations,
    secret_forms,
    states_of,
    taken_to_hold,
    to_know,
    to_make_sure_of,
    together,
    values_of,
)
from anygress.helm.merge import space_of
from anygress.helm.notes import markers_of
from anygress.helm.texts import oldest_kubernetes
from anygress.helm.values import FALLBACK, SIDECAR, camel

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from anygress.decide.report import Report
    from anygress.helm.holes import Key
    from anygress.helm.inferred import Found
    from anygress.helm.listing import FoundBy, Value
    from anygress.helm.merge import Box, Space
    from anygress.helm.values import Model
    from anygress.rendering.manifest import Precondition


def readme(model: Model, found: FoundBy, *, license_id: str | None = None) -> str:
    """The text of README.md. ``license_id`` is the SPDX name of the chart's license, where its author chose one."""
    values = values_of(model, found)
    parts = [
        *_head(model, found),
        *_install(model, found),
        *_controllers(model, found),
        *_proxy(model, found),
        *_table(values),
        *_limits(found),
        *_users(model, found),
        *_life(model, found),
        *_license(license_id),
    ]
    return "\n".join(parts).rstrip("\n") + "\n"


def _head(model: Model, found: FoundBy) -> Iterator[str]:
    apps = ", ".join(exposure.name for exposure in model.described.exposures)
    names = able(found)
    yield f"# {model.name}"
    yield ""
    yield f"A Helm chart of {apps}. The value `controller` chooses what leads traffic to it: {_codes(names)}."
    yield "What a controller cannot do is refused before anything is made."
    yield ""
    yield f"It needs Kubernetes {oldest_kubernetes()} or later, and Helm 3 or 4."
    yield "anygress made it from a description of the app: what is no value here is changed there."
    yield ""


def _install(model: Model, found: FoundBy) -> Iterator[str]:
    names = able(found)
    yield "## Install"
    yield ""
    yield "```"
    users = " -f users.yaml" if any(choice.default == "users" for choice in passwords_of(model)) else ""
    yield f"helm install {model.name} . {_space(model)} --create-namespace --set controller={names[0]}{users}"
    yield f"helm test {model.name} {_space(model)}"
    yield "```"
    yield ""
    if passwords_of(model):
        yield "A password needs its users, or a Secret that has them: see [Users](#users)."
        yield ""


def _space(model: Model) -> str:
    return f"--namespace {model.described.exposures[0].namespace or 'default'}"


# --------------------------------------------------------------------------------------------- controllers


def _controllers(model: Model, found: FoundBy) -> Iterator[str]:
    yield "## Controllers"
    yield ""
    for name in able(found):
        controller = model.described.controller(name)
        yield f"### {name}"
        yield ""
        yield f"{controller.title}; the chart is made for version {controller.at_version}."
        yield ""
        yield from _conditions(model, found[name])
        refused = list(_refused(model, found, found[name]))
        if refused:
            yield "It refuses:"
            yield ""
            yield from refused
            yield ""
    others = [name for name in found if name not in able(found)]
    if others:
        yield "### Controllers that cannot"
        yield ""
        for name in others:
            first, *more = reasons(model, found[name])
            yield f"- `{name}`: {_escaped(first)}"
            yield from (f"  - {_escaped(one)}" for one in more)
        yield ""


def _conditions(model: Model, one: Found) -> Iterator[str]:
    """What ``anygress check`` says of the first combination that can be: the description's own if that can."""
    report = _report(model, one, states_of(one)[0])
    yield from _listed("What must hold in the cluster, with the values as they are:", to_make_sure_of(report, model))
    yield from _listed(f"{TAKEN}:", _taken(model, one))
    if told := to_know(report):
        yield from ("To know:", "", *(f"- {_escaped(text)}" for text in told), "")


def _taken(model: Model, one: Found) -> Iterable[Precondition]:
    """What is taken to hold with any choices: what protects is not left to those that the description makes."""
    found = (held for states in states_of(one) for held in taken_to_hold(_report(model, one, states)))
    return {(held.text, held.line): held for held in found}.values()


def _listed(title: str, preconditions: Iterable[Precondition]) -> Iterator[str]:
    """Some preconditions, each with the line that makes it hold, under a title if there are any."""
    items = [item for one in preconditions for item in _item(one)]
    if items:
        yield from (title, "", *items, "")


def _item(one: Precondition) -> Iterator[str]:
    yield f"- {_escaped(one.text)}"
    if one.line:
        yield f"  `{one.line}`"


def _refused(model: Model, found: FoundBy, one: Found) -> Iterator[str]:
    """Each reason for a refusal, and the values that it is true of, if some other controller takes those."""
    _, choices = model.of(one.controller)
    taken = {choice.key: frozenset[str]().union(*accepted(found, choice.key).values()) for choice in choices}
    cases = [
        (dict(states), template)
        for states, template in one.templates.items()
        if all(state in taken[key] for key, state in states)
    ]
    space = space_of((one.controller, states) for states, _ in cases)
    by_reason: dict[str, set[int]] = {}
    for case, (_, template) in enumerate(cases):
        for problem in template.problems if isinstance(template, Refused) else ():
            by_reason.setdefault(reason(model, one.controller, problem), set()).add(case)
    for text, refused in by_reason.items():
        boxes = space.condition(frozenset(refused), space.all)
        yield f"- {' or '.join(_box(box, space) for box in boxes)}: {_escaped(text)}"


def _box(box: Box, space: Space) -> str:
    return " with ".join(_state(key, states, space.states(key, space.all)) for key, states in box.items())


def _state(key: Key, states: frozenset[str], known: frozenset[str]) -> str:
    """Some states of a choice as the values that make them."""
    place = ".".join(key)
    if key == TLS:
        kinds = sorted(states - {"off"})
        texts = ["`tls.enabled=false`"] if "off" in states else []
        if kinds:
            texts.append(
                "`tls.enabled=true`"
                if set(kinds) >= known - {"off"}
                else " or ".join(f"`tls.kind={kind}`" for kind in kinds)
            )
        return " or ".join(texts)
    if key == FALLBACK:
        return f"`{place}={next(iter(states))}`" if len(states) == 1 else f"any `{place}`"
    if known <= {"users", "secret"}:
        return f"`{place}.existingSecret`" if states == {"secret"} else f"`{place}.users`"
    return f"`{place}` given" if states == {"set"} else f"no `{place}`"


# --------------------------------------------------------------------------------------------- the proxy


def _proxy(model: Model, found: FoundBy) -> Iterator[str]:
    if all(choice.key != FALLBACK for choice in model.choices):
        return
    reports = {name: _with_proxy(model, found[name]) for name in able(found) if has_proxy(found[name])}
    yield "## Proxy"
    yield ""
    yield f"With `fallback={SIDECAR}` a proxy (Apache httpd) beside the app does what the controller cannot; with"
    yield "`fallback=` (empty) the chart refuses that, in the words of `anygress check`."
    yield ""
    if not reports:
        yield "None of these controllers needs it."
        yield ""
        return
    yield f"There is one with {_codes(reports)}."
    if others := [name for name in able(found) if name not in reports]:
        yield f"There is none with {_codes(others)}."
    yield "Its pods roll when its configuration or the users given here change. A Secret of yours is read anew a minute"
    yield "or two after it has changed; without it no pod starts."
    yield ""
    yield "What it does, what is different then, and what is open beside it:"
    yield ""
    told: dict[str, list[str]] = {}
    for name, report in reports.items():
        open_ = (one.text for one in report.preconditions if one.where == FALLBACK[0])
        for text in (*of_proxies(report), *(f"it hangs on this: {text}" for text in open_)):
            told.setdefault(text, []).append(name)
    yield from (f"- {_escaped(text)}{_with(names, reports)}" for text, names in told.items())
    yield ""


def _with_proxy(model: Model, one: Found) -> Report:
    """What is said to the first combination of choices that has a proxy."""
    reports = (_report(model, one, states) for states in states_of(one) if states[FALLBACK] == SIDECAR)
    return next(report for report in reports if report.polyfilled)


def _report(model: Model, one: Found, states: Mapping[Key, str]) -> Report:
    parameters, _ = model.of(one.controller)
    values = markers_of([p for p in parameters if p.matters(states)], [])
    return report_of(model.describe(one.controller, states, values), one.controller)


def _with(names: Sequence[str], every: Collection[str]) -> str:
    return "" if len(names) == len(every) else f" (with {_codes(names)})"


# --------------------------------------------------------------------------------------------- values


def _table(values: Iterable[Value]) -> Iterator[str]:
    yield "## Values"
    yield ""
    yield "| Value | Default | What it is |"
    yield "|---|---|---|"
    for value in values:
        about = " ".join(_sentences(value)).replace(": see the README", ": see below")
        yield f"| `{'.'.join(value.key)}` | {_default(value.default)} | {_cell(about)} |"
    yield ""


def _sentences(value: Value) -> Iterator[str]:
    """What is said of a value, lists on one line."""
    items: list[str] = []
    for text in (value.about, *value.details):
        if text.startswith("- "):
            items.append(text.removeprefix("- "))
            continue
        if items:
            yield "; ".join(items) + "."
            items = []
        yield text
    if items:
        yield "; ".join(items) + "."


def _default(value: Any) -> str:
    return f"`{json_text(value)}`".replace("|", "\\|")


def _limits(found: FoundBy) -> Iterator[str]:
    pins = {name: found[name].pins for name in able(found) if found[name].pins}
    related = {text: names for text, (_, names) in relations(found).items()}
    if not pins and not related:
        return
    yield "## Limits of the values"
    yield ""
    yield "The objects hang on these, and values that break one are refused. To go beyond, change the description:"
    yield "the chart is then made again."
    yield ""
    for name, fixed in pins.items():
        for key in fixed:
            yield f"- `{'.'.join(key)}` cannot be changed with `{name}`: {_escaped(found[name].reasons[key])}"
    for text, names in together(related):
        yield f"- {_escaped(text)}{'' if names == able(found) else f' (with {_codes(names)})'}"
    yield ""


# --------------------------------------------------------------------------------------------- users


def _users(model: Model, found: FoundBy) -> Iterator[str]:
    keys = [choice.key for choice in passwords_of(model)]
    if not keys:
        return
    digest = any(isinstance(auth, x.DigestAuth) for exposure in model.described.exposures for auth in _auths(exposure))
    yield "## Users"
    yield ""
    realm = " --realm <realm>" if digest else ""
    yield "No password and no hash is in this chart."
    yield f"`anygress hash <user>{realm}` prints the hashes of a password: give them with `-f`, in a file of their own:"
    yield ""
    yield "```yaml"
    for depth, part in enumerate((*keys[0], "users")):
        yield f"{'  ' * depth}{part}:"
    at = "  " * len(keys[0])
    yield f"{at}- name: ops"
    if digest:
        yield f"{at}  ha1: ..."
    else:
        yield f"{at}  hashes:"
        yield from (f"{at}    {kind}: ..." for kind in dict.fromkeys(kinds[0] for kinds in hash_kinds(found).values()))
    yield "```"
    yield ""
    yield "Or name a Secret of the namespace that has them. Each controller reads its own form:"
    yield ""
    yield "| Controller | Value | Type of the Secret | Key | Kinds of hashes |"
    yield "|---|---|---|---|---|"
    for name in able(found):
        for type_, key in secret_forms(model, found[name], keys[0]):
            kinds = "HA1" if digest else ", ".join(hash_kinds(found)[name])
            place = ".".join((*keys[0], "existingSecret", camel(name)))
            yield f"| {name} | `{place}` | `{type_}` | `{key}` | {kinds} |"
    yield ""


def _auths(exposure: x.Exposure) -> Iterator[Any]:
    yield exposure.auth
    yield from (route.auth for route in exposure.routes)


# --------------------------------------------------------------------------------------------- from then on


def _life(model: Model, found: FoundBy) -> Iterator[str]:
    names, space = able(found), _space(model)
    yield "## From then on"
    yield ""
    if len(names) > 1:
        yield "Move to another controller, and back:"
        yield ""
        yield "```"
        yield f"helm upgrade {model.name} . {space} --reuse-values --set controller={names[-1]}"
        yield f"helm rollback {model.name} {space}"
        yield "```"
        yield ""
        yield "The address changes with the controller: DNS records made by hand have to follow."
        if passwords_of(model):
            yield "Let them follow when the upgrade is over: Helm makes a route before the object that asks for its"
            yield "password, and where pods run already the new controller may answer without one for milliseconds."
        yield ""
    yield f"`helm uninstall {model.name} {space}` leaves what the chart did not make:"
    yield ""
    yield "- the namespace, and Secrets of your own"
    if any(exposure.tls for exposure in model.described.exposures):
        yield "- Secrets with certificates, where cert-manager made them: it keeps them"
    if has_cluster_objects(found):
        yield "- objects of the cluster; with `cluster.create=true` they are the chart's, and go with it"
    yield ""


def _license(license_id: str | None) -> Iterator[str]:
    if license_id:
        yield "## License"
        yield ""
        yield license_id


# --------------------------------------------------------------------------------------------- Markdown


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _escaped(text: str) -> str:
    """A text in Markdown that is what it says."""
    for character in "\\*_<>":
        text = text.replace(character, f"\\{character}")
    return text


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "\\<")
