"""What is in a chart's values.yaml: each value with its default, its grammar and the words about it.

values.yaml, its schema and the table of the README are written from this one list. A value that changes nothing with
any controller that can do the app is left out of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from anygress.controllers import find
from anygress.decide.report import refuses
from anygress.helm import domains
from anygress.helm.inferred import CHECKSUM, Found, Refused
from anygress.helm.relations import place
from anygress.helm.values import (
    CONTROLLER,
    FALLBACK,
    NAMESPACE,
    PINNED,
    SIDECAR,
    camel,
    route_keys,
    secret_form,
    verified_kinds,
)
from anygress.output.layout import SECRETS_FILE
from anygress.rendering.workload import workload_name, workloads
from anygress.sidecar.container import USERS_KEY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from anygress.decide.report import Report
    from anygress.description import exposure as x
    from anygress.errors import Problem
    from anygress.helm.holes import Key
    from anygress.helm.values import Choice, Model, Parameter
    from anygress.rendering.manifest import Precondition

FoundBy = Mapping[str, Found]
"""What was found of each controller, by its name."""

TLS: Key = ("tls",)
LABELS: Key = ("labels",)
CREATE: Key = ("cluster", "create")
TEST_IMAGE: Key = ("test", "image")
_IMAGE = "docker.io/library/alpine:3.22.1"

_DOMAIN = r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*"
_LABEL_KEY = rf"^({_DOMAIN}/)?[A-Za-z0-9]([-._A-Za-z0-9]{{0,61}}[A-Za-z0-9])?$"
_LABEL_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "propertyNames": {"maxLength": 253, "pattern": _LABEL_KEY},
    "additionalProperties": {
        "type": "string",
        "maxLength": 63,
        "pattern": "^([A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?)?$",
    },
    # Nothing follows the end of a text, so that this takes none: the pattern is what helm tells people.
    "patternProperties": {
        r"^(app\.kubernetes\.io|helm\.sh|anygress\.dev)/": {"pattern": "$ the chart sets this label itself"}
    },
}

_KINDS: Mapping[str, str] = {
    "letsEncrypt": "a ClusterIssuer for Let's Encrypt, which cluster.create makes",
    "clusterIssuer": "cert-manager's ClusterIssuer of that name",
    "issuer": "cert-manager's Issuer of that name, in the namespace",
    "secret": "the Secret of that name, which exists",
    "managed": "the cloud's own",
}
"""Kinds of certificates, in the order in which they are listed."""

_ORDER = (
    "controller", "fallback", "proxy", "host", "hosts", "tls", "auth", "image", "replicas", "terminationGraceSeconds",
    "resources",
    "ports", "timeoutSeconds", "connectTimeoutSeconds", "maxBodySize", "ipAllowList", "responseHeaders", "routes",
    "workloads", "apps", "annotations", "labels",
)  # fmt: skip
_ORDERS: Mapping[str, tuple[str, ...]] = {
    "tls": ("enabled", "kind", "clusterIssuer", "issuer", "secret", "email"),
    "image": ("repository", "tag"),
}
_LAST = ("cluster", "test")


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One value: where it is, what it is now, what it may be, and what to say of it."""

    key: Key
    default: Any
    schema: Mapping[str, Any]
    about: str
    details: tuple[str, ...] = ()


# --------------------------------------------------------------------------------------------- controllers


def able(found: FoundBy) -> tuple[str, ...]:
    """The controllers that can do the app with some choices at least."""
    return tuple(name for name, one in found.items() if any(_templates(one)))


def _templates(one: Found) -> Iterator[Any]:
    return (template for template in one.templates.values() if not isinstance(template, Refused))


def states_of(one: Found) -> tuple[dict[Key, str], ...]:
    """The combinations of choices that a controller can do, the description's own first where it can."""
    return tuple(dict(states) for states, template in one.templates.items() if not isinstance(template, Refused))


def accepted(found: FoundBy, key: Key) -> dict[str, frozenset[str]]:
    """The states of a choice that each controller can do with some others."""
    return {name: frozenset(states[key] for states in states_of(found[name]) if key in states) for name in able(found)}


def reasons(model: Model, one: Found, states: Mapping[Key, str] | None = None) -> tuple[str, ...]:
    """Why a controller cannot, a line each: in one combination of choices, or else whatever is chosen."""
    refused = [
        template.problems
        for at, template in one.templates.items()
        if isinstance(template, Refused) and (states is None or dict(at) == dict(states))
    ]
    always = [problem for problem in refused[0] if all(_has(problems, problem) for problems in refused[1:])]
    return tuple(dict.fromkeys(reason(model, one.controller, problem) for problem in always or refused[0]))


def _has(problems: Iterable[Problem], wanted: Problem) -> bool:
    return any((one.code, one.where, one.reason) == (wanted.code, wanted.where, wanted.reason) for one in problems)


def reason(model: Model, controller: str, problem: Problem) -> str:
    """A problem on one line, as ``anygress check`` has it under the controller's name."""
    title = f"{controller} {model.described.controller(controller).at_version}: "
    return f"{problem.topic}: {problem.reason.removeprefix(title)}"


def apps_of(model: Model) -> tuple[tuple[x.Exposure, Key], ...]:
    """Each app, and where its values are."""
    exposures = model.described.exposures
    return tuple((one, () if len(exposures) == 1 else ("apps", camel(one.name))) for one in exposures)


def passwords_of(model: Model) -> tuple[Choice, ...]:
    """The passwords of the apps: each has users, or a Secret with them."""
    return tuple(choice for choice in model.choices if set(choice.states) == {"users", "secret"})


def to_make_sure_of(report: Report, model: Model) -> tuple[Precondition, ...]:
    """What must hold in the cluster; the annotations of Services that are in the chart are the chart's own doing."""
    ours = {f"annotations-of-{service['metadata']['name']}" for service in model.services}
    return tuple(one for one in report.preconditions if not one.confirmed and one.key not in ours)


TAKEN = "Taken to hold, and to be made sure of in your cluster, since what protects hangs on it"
"""What stands above :func:`taken_to_hold`."""


def taken_to_hold(report: Report) -> tuple[Precondition, ...]:
    """What protects hangs on these, and who made the chart confirmed them: of another cluster that says nothing."""
    held = (one for one in report.preconditions if one.confirmed)
    found = (one for one in held if refuses(replace(one, confirmed=False), strict=False))
    return tuple({(one.text, one.line): one for one in found}.values())


def to_know(report: Report) -> tuple[str, ...]:
    """What is not the same, but for what is said of a file that a chart has not, and of proxies."""
    notes = (note for note in report.notes if note.where != FALLBACK[0] and SECRETS_FILE not in note.text)
    return tuple(dict.fromkeys(note.text for note in notes))


def of_proxies(report: Report) -> tuple[str, ...]:
    """What is said of proxies: what they do, and what is different through them."""
    return tuple(dict.fromkeys(note.text for note in report.notes if note.where == FALLBACK[0]))


def has_cluster_objects(found: FoundBy) -> bool:
    """Whether some controller needs objects that belong to the cluster."""
    return any(part.of_cluster for name in able(found) for template in _templates(found[name]) for part in template)


# --------------------------------------------------------------------------------------------- the list


def values_of(model: Model, found: FoundBy) -> tuple[Value, ...]:
    """Every value of the chart, in the order of values.yaml."""
    used = _used(found)
    values = [
        _controller(found),
        *(_of_parameter(one, model, found) for one in model.parameters if one.key in used and one.key != NAMESPACE),
        *_of_choices(model.choices, found),
        _labels(),
    ]
    if has_cluster_objects(found):
        values.append(_create())
    values.append(_test_image())
    return tuple(sorted(values, key=lambda one: _place(one.key, [value.key for value in values])))


def _used(found: FoundBy) -> set[Key]:
    """The values that something hangs on."""
    keys: set[Key] = set()
    for name in able(found):
        one = found[name]
        for template in _templates(one):
            for part in template:
                keys |= part.keys
    return keys


def _place(key: Key, keys: list[Key]) -> tuple[tuple[int, int], ...]:
    """Where a value stands: by the order of names at each depth, others as they came."""
    found = []
    for depth, part in enumerate(key):
        order = _ORDERS.get(key[depth - 1], _ORDER) if depth else _ORDER
        came = next(index for index, other in enumerate(keys) if other[: depth + 1] == key[: depth + 1])
        rank = order.index(part) if part in order else len(order) + (part in _LAST and not depth)
        found.append((rank, came))
    return tuple(found)


def _controller(found: FoundBy) -> Value:
    names = able(found)
    return Value(
        key=CONTROLLER,
        default="",
        schema={"type": "string", "enum": ["", *names]},
        about="What leads traffic to the app; it must be given. One of:",
        details=tuple(f"- {name}: {find(name).title}" for name in names),
    )


def _labels() -> Value:
    about = "Labels of your own on every object; those of app.kubernetes.io, helm.sh and anygress.dev are the chart's."
    return Value(key=LABELS, default={}, schema=_LABEL_SCHEMA, about=about)


def _create() -> Value:
    about = (
        "true: make the objects that belong to the cluster, too, such as a ClusterIssuer or a ConfigMap of the "
        "controller's. false: they are there, or made by those who run the cluster."
    )
    return Value(key=CREATE, default=False, schema={"type": "boolean"}, about=about)


def _test_image() -> Value:
    about = f"The image of the pod that `helm test` starts: any with sh, wget and nc -z. {PINNED}"
    return Value(key=TEST_IMAGE, default=_IMAGE, schema=domains.IMAGE.schema, about=about)


def _of_choices(choices: Iterable[Choice], found: FoundBy) -> Iterator[Value]:
    """TLS and its kind; the other choices are made by the values themselves."""
    for choice in choices:
        if choice.key == FALLBACK:
            yield _of_fallback(choice, found)
        if choice.key != TLS:
            continue
        by = accepted(found, choice.key)
        states = frozenset[str]().union(*by.values())
        yield Value(
            key=(*TLS, "enabled"),
            default=choice.default != "off" and bool(states - {"off"}),
            schema={"type": "boolean"},
            about="false: no certificate, and plain HTTP.",
            details=_only_for("true" if state != "off" else "false", by, state) if (state := _rare(by)) else (),
        )
        kinds = [kind for kind in _KINDS if kind in states]
        if kinds:
            yield Value(
                key=(*TLS, "kind"),
                default=choice.default if choice.default in kinds else kinds[0],
                schema={"type": "string", "enum": kinds},
                about="Where the certificate is from. One of:",
                details=tuple(f"- {kind}: {_KINDS[kind]}{_who(by, kind)}" for kind in kinds),
            )


def _of_fallback(choice: Choice, found: FoundBy) -> Value:
    need = ", ".join(name for name in able(found) if has_proxy(found[name]))
    where = f"with {need}, which cannot do all of it alone" if need else "with none of these controllers: all can"
    about = "Whether a proxy beside the app does what the controller cannot. One of:"
    details = (f"- {SIDECAR}: {where}", '- "": no; what the controller cannot is refused')
    return Value(
        key=FALLBACK,
        default=choice.default,
        schema={"type": "string", "enum": list(choice.states)},
        about=about,
        details=details,
    )


def _rare(by: Mapping[str, frozenset[str]]) -> str:
    """The state of TLS on or off that not every controller can."""
    if any("off" not in states for states in by.values()):
        return "off"
    return "described" if any(states == {"off"} for states in by.values()) else ""


def _only_for(value: str, by: Mapping[str, frozenset[str]], state: str) -> tuple[str, ...]:
    can = [name for name, states in by.items() if ("off" in states if state == "off" else states - {"off"})]
    return (f"{value}: with {', '.join(can)} only." if can else f"{value}: refused with every controller.",)


def _who(by: Mapping[str, frozenset[str]], state: str) -> str:
    """Who can do it, where not everyone can."""
    can = [name for name, states in by.items() if state in states]
    return "" if len(can) == len(by) else f" (with {', '.join(can)} only)"


# --------------------------------------------------------------------------------------------- one value


def _of_parameter(one: Parameter, model: Model, found: FoundBy) -> Value:
    may_be_empty = one.default == "" or "existingSecret" in one.key or any(c.key == one.key for c in model.choices)
    schema = _or_empty(one.domain.schema) if may_be_empty else one.domain.schema
    about, details = one.about, list[str]()
    if "existingSecret" in one.key and one.controller:
        about = f"With {one.controller}: {secret_text(model, found[one.controller], one.key[:-2])}."
    if one.domain is domains.BASIC_USERS:
        details += _about_users(found)
    elif one.domain is domains.DIGEST_USERS:
        details.append(
            f"`anygress hash NAME --realm REALM` prints an ha1; the realm is {json_text(_realm(one, model))}."
        )
        details.append(_NOT_HERE)
    if one.domain.is_number:
        about = f"{about.removesuffix('.')}: {schema['minimum']} to {schema['maximum']}."
    elif one.domain is domains.TAG:
        about = "Its tag, its digest or, best, both: 1.4@sha256:…. A text: use --set-string for one of digits alone."
    return Value(
        key=one.key,
        default=one.default,
        schema=_taking(schema, one.default),
        about=about,
        details=(*details, *_limits(one.key, found)),
    )


_NOT_HERE = "Never commit hashes: give them with -f, from a file that is kept secret."


def _about_users(found: FoundBy) -> Iterator[str]:
    yield "`anygress hash NAME` prints the hashes of a password. A user needs one that the controller verifies:"
    yield from (f"- {name}: {', '.join(kinds)}" for name, kinds in hash_kinds(found).items())
    yield _NOT_HERE


def hash_kinds(found: FoundBy) -> dict[str, tuple[str, ...]]:
    """The kinds of hashes that each controller verifies, or the proxy in its place, best first."""
    return {name: verified_kinds(name) for name in able(found)}


def is_digest(model: Model, place: Key) -> bool:
    """Whether a password is asked for by Digest."""
    users = (*place, "users")
    return any(one.key == users and one.domain is domains.DIGEST_USERS for one in model.parameters)


def secret_forms(model: Model, one: Found, place: Key) -> tuple[tuple[str, str], ...]:
    """The type and the key of a Secret with the users of a password: as the controller reads it, as its proxy does.

    A proxy has it in its pod, a controller names it in an object of its own.
    """
    key = (*place, "existingSecret", camel(one.controller))
    kinds = {part.tree["kind"] for template in _templates(one) for part in template if key in part.keys}
    form = secret_form(one.controller, digest=is_digest(model, place))
    own = [(form.type, form.key)] if form and (kinds - {"Deployment", "ConfigMap"} or not kinds) else []
    return (*own, *([("Opaque", USERS_KEY)] if "Deployment" in kinds else []))


def secret_text(model: Model, one: Found, place: Key) -> str:
    """The same in words."""
    forms = [f"type {type_}, key {key}" for type_, key in secret_forms(model, one, place)]
    return "; where a proxy asks for it, ".join(forms)


def has_proxy(one: Found) -> bool:
    """Whether some template of a controller has a proxy."""
    return any(
        CHECKSUM in part.tree["spec"]["template"]["metadata"].get("annotations", {})
        for template in _templates(one)
        for part in template
        if part.tree["kind"] == "Deployment"
    )


def _realm(one: Parameter, model: Model) -> str:
    """The realm of a Digest password."""
    for exposure, at in apps_of(model):
        auths: dict[Key, x.Auth | x.Open | None] = {(*at, "auth"): exposure.auth}
        auths |= {
            (*at, "routes", key, "auth"): r.auth for key, r in zip(route_keys(exposure), exposure.routes, strict=True)
        }
        if (auth := auths.get(one.key[:-1])) is not None:
            return getattr(auth, "realm", "")
    return ""


def _or_empty(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A text that may be left out."""
    return {**schema, "pattern": f"^$|{schema['pattern']}"} if "pattern" in schema else schema


def _taking(schema: Mapping[str, Any], default: Any) -> Mapping[str, Any]:
    """A schema that takes what the description has now, which may be more than the schema's own grammar has."""
    if isinstance(default, dict) and "properties" in schema:
        inner = {
            key: _taking(one, default[key]) if key in default else one for key, one in schema["properties"].items()
        }
        return {**schema, "properties": inner}
    if isinstance(default, str) and len(default) > schema.get("maxLength", len(default)):
        schema = {**schema, "maxLength": len(default)}
    if isinstance(default, str) and "pattern" in schema and not re.search(schema["pattern"], default):
        exactly = re.escape(default).replace("\\ ", " ")
        return {**schema, "pattern": f"{schema['pattern']}|^{exactly}$"}
    if isinstance(default, list) and isinstance(items := schema.get("items"), dict) and "pattern" in items:
        for one in default:
            items = _taking(items, one)
        return {**schema, "items": items}
    if isinstance(default, int) and default > schema.get("maximum", default):
        return {**schema, "maximum": default}
    return schema


def _limits(key: Key, found: FoundBy) -> Iterator[str]:
    """With which controllers a value cannot be changed, or hangs together with others."""
    names = able(found)
    pinned = tuple(name for name in names if key in found[name].pins)
    if pinned:
        yield f"It cannot be changed{_with(pinned, names)}."
    mine = {text: those for text, (keys, those) in relations(found).items() if keys == (key,)}
    for text, those in together(mine):
        yield f"{text.replace(place(key), 'It', 1)}{_with(those, names)}."
    others = dict.fromkeys(
        other for keys, _ in relations(found).values() if key in keys for other in keys if other not in (key, NAMESPACE)
    )
    if others:
        yield f"It hangs together with {', '.join(map(place, others))}: see the README."


def relations(found: FoundBy) -> dict[str, tuple[tuple[Key, ...], tuple[str, ...]]]:
    """What must hold between values in a sentence, with the values it is about and the controllers that ask for it."""
    by: dict[str, tuple[tuple[Key, ...], tuple[str, ...]]] = {}
    used = _used(found)
    for name in able(found):
        for relation in (one for one in found[name].relations if used.issuperset(one.keys)):
            keys, names = by.get(relation.text, (relation.keys, ()))
            by[relation.text] = (keys, (*names, name))
    return by


_SAME = " the same as "


def together(texts: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Sentences that differ in what something is compared with, as one: ``a must not be the same as b, c``."""
    heads: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for text, names in texts.items():
        head, same, other = text.partition(_SAME)
        heads.setdefault((f"{head}{same}", names), []).append(other)
    for (head, names), others in heads.items():
        yield head + ", ".join(others), names


def _with(those: tuple[str, ...], names: tuple[str, ...]) -> str:
    return "" if those == names else f" with {', '.join(those)}"


def json_text(value: Any) -> str:
    """A value on one line, as JSON has it."""
    return json.dumps(value, ensure_ascii=False)


# --------------------------------------------------------------------------------------------- sections

_SECTIONS: Mapping[str, str] = {
    "hosts": "The names that people type.",
    "tls": "Certificates.",
    "image": "The container's image.",
    "auth": "The password: users, or a Secret that has them and goes before users.",
    "existingSecret": "A Secret of the namespace with the users, in the form that the controller reads.",
    "responseHeaders": "Headers of the app's answers, in the place of its own.",
    "routes": "What belongs to one path, by its name.",
    "workloads": "What runs beside the app itself.",
    "proxy": "The proxy beside the app, where the controller needs one.",
    "apps": "Each app.",
    "cluster": "Objects that belong to the cluster, not to the app.",
    "entryPoints": "Entry points of raw ports.",
    "listeners": "Listeners of raw ports.",
}


def section(path: Key, model: Model, found: FoundBy) -> str:
    """What a group of values is about; nothing where its name says it."""
    for name in able(found):
        if path == (camel(name),):
            return f"Facts of the cluster for {find(name).title}; only controller: {name} reads them."
    for exposure, at in apps_of(model):
        if path == at and at:
            return f"The app {exposure.name}."
        inner = path[len(at) :] if path[: len(at)] == at else ()
        if len(inner) == 2 and inner[0] == "routes":  # noqa: PLR2004  routes.<name>
            paths = dict(zip(route_keys(exposure), (route.path for route in exposure.routes), strict=True))
            return f"The route {paths[inner[1]]}." if inner[1] in paths else ""
        if len(inner) == 2 and inner[0] == "workloads":  # noqa: PLR2004  workloads.<name>
            named = {camel(workload_name(one, exposure)): workload_name(one, exposure) for one in workloads(exposure)}
            return f"The workload {named[inner[1]]}."
    return _SECTIONS.get(path[-1], "")
