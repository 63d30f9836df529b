"""A behaviour: an app as a user describes it, requests, and the answers every controller must give.

One YAML file a behaviour. The first document is the behaviour; each further one is an app, as `anygress render` reads
it. The namespace of everything is the file's name.

    about: what the file shows, in a sentence
    features: [path-prefix]             the cells of the matrix that it measures
    certificates: {web-tls: [a.example.com]}   TLS Secrets that are there; of no hosts: that is not there yet
    objects: […]                        other manifests that are there: Services, workloads
    spec: apps/platform.yaml            the apps, in place of further documents; from the project's root
    leave_out: {istio: {paths: [/], ports: []}}   what cannot be had on a controller, and is left out of the app
    options: {istio: {gateway: null}}   facts of a controller's cluster that are otherwise for these apps
    not_on: {node-port+sidecar: why}    where it is not asked at all
    ask: {host: a.example.com, tls: true}      what all requests have in common
    known:                              what is otherwise on a controller, by the feature that it concerns: the words
      traefik: {host: {says: any name, seen: status 200}}    that users read of it, and the complaints that it explains
    steps:
      - {get: /foo/x, from: foo, sees: /foo/x}
      - {get: /foobar, status: 404}
      - {apply: [1]}                    from here on, only the second app is there
      - {lose: Secret}                  from here on, what was rendered of this kind is gone
      - {upgrade: /, tokens: [h2c], then: /admin/x, guards: /admin, hands_on: []}   asked to go on in another protocol,
        and in that for another path: nothing below /admin is reached, and the backend is asked for no upgrade but these
      - {get: /, from_address: 10.30.0.7, status: 403}   asked from another address, of `rig.namespace.CLIENTS`
      - {get: /, seconds: [0, 9], first_seconds: [0, 2]}   when the answer is whole, and when its body begins
      - {post: /, body_bytes: 66, over_seconds: 65}   the body comes a piece a second, or a byte a piece
      - {websocket: /, clients: 1030}   all open together, and then each answered; udp: each from a port of its own
      - {get: /, host: b, beside: a}    asked as a browser does that has just asked for host a over TLS
      - {wait: 3}                       nothing for 3 s: what is asked steadily goes on
      - {issue: {web-tls: [a.example.com]}}   from here on, this TLS Secret is there
      - {restart: true}                 every pod is replaced by one that starts now, if it can; by name: of a namespace
      - {roll: 3}                       every workload starts all its pods anew, so many of each from then on
      - {drain: true}                   every pod is sent away from its node, when its disruption budget lets it
      - {move: traefik}                 the app is another controller's now, and this one's objects are still there
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from anygress.controllers import find
from anygress.description.grammar import DRAIN_SECONDS
from anygress.sidecar.capabilities import ability
from tests.conformance.rig.namespace import CLIENTS

FOLDER = Path(__file__).with_name("behaviours")
_PROJECT = Path(__file__).parents[2]
#: What a file may say before its apps.
_HEADS = {
    "about", "features", "certificates", "objects", "spec", "leave_out", "not_on", "options", "ask", "known", "steps",
}  # fmt: skip
#: Features that no behaviour asks for, and why not: every other feature is named by one.
NOT_ASKED = {
    "tls-cert-manager": "cert-manager does not run in the rig, which issues the certificates it would be asked for",
    "tls-managed": "the certificates are the cloud's",
    "external-dns": "there is no zone to write to",
    "annotations": "what an annotation does is another thing on every controller",
    "health-check": "it shows only in a pod that runs and is not well, and those of the rig are always well",
    "connect-timeout": "it shows only in a backend that does not even answer the connection, and the rig has none",
}
METHODS = ("get", "head", "post", "put", "delete", "options")

#: What a step may say of its request, beside the method or protocol that names it.
ASKED = {
    "host", "tls", "sni", "auth", "digest", "headers", "body_bytes", "port", "say", "idle_seconds", "patience",
    "subprotocols", "from_address", "tokens", "then", "bare", "over_seconds", "clients", "beside",
}  # fmt: skip
#: What a step may say of the answer.
EXPECTED = {
    "status", "from", "not_from", "sees", "guards", "location", "header", "backend_header", "certificate", "seconds",
    "hears", "protocol", "lines", "hands_on", "not_told", "first_seconds",
}  # fmt: skip
ASKS = (*METHODS, "websocket", "upgrade", "tcp", "udp")
ACTIONS = ("apply", "steadily", "wait", "lose", "issue", "restart", "roll", "drain", "move")

#: How long an action takes that replaces pods.
_REPLACING = dict.fromkeys(("restart", "roll", "drain"), DRAIN_SECONDS)


@dataclass(frozen=True)
class Known:
    """A deviation that users are told of: the words they read, and the regex of how it shows in complaints."""

    says: str
    seen: str


class WrongBehaviour(Exception):  # noqa: N818  (read as a sentence)
    """A behaviour file says something that means nothing; the text names the file and the step."""


@dataclass(frozen=True)
class Step:
    """One request and what must come back, or one change of what is deployed."""

    kind: str
    value: Any
    asked: dict[str, Any] = field(default_factory=dict)
    expected: dict[str, Any] = field(default_factory=dict)

    @property
    def waits_seconds(self) -> float:
        """How long it takes at least: a pod that others replace is drained before it ends."""
        if self.kind in ACTIONS:
            return float(self.value) if self.kind == "wait" else _REPLACING.get(self.kind, 0)
        pauses = [self.asked.get(name, 0) for name in ("idle_seconds", "over_seconds")]
        return float(max(self.expected.get("seconds", [0])[0], *pauses))

    def __str__(self) -> str:
        """As it is written in the file."""
        more = " ".join(f"{key}={value}" for key, value in self.asked.items() if key != "patience")
        return f"{self.kind} {self.value}" + (f" {more}" if more else "")


@dataclass(frozen=True)
class Behaviour:
    """One file."""

    name: str
    about: str
    features: tuple[str, ...]
    steps: tuple[Step, ...]
    apps: tuple[str, ...]
    certificates: dict[str, list[str]]
    objects: list[dict[str, Any]]
    spec: str | None = None
    leave_out: dict[str, dict[str, list[Any]]] = field(default_factory=dict)
    known: dict[str, dict[str, Known]] = field(default_factory=dict)
    options: dict[str, dict[str, Any]] = field(default_factory=dict)
    not_on: dict[str, str] = field(default_factory=dict)
    #: The features that a proxy beside each app may do: none if it is None, any it can and the controller not if empty.
    fallback: tuple[str, ...] | None = None

    @property
    def requests(self) -> list[Step]:
        """Everything that is asked, what is asked all the time too."""
        steady = [read_step(step.value) for step in self.steps if step.kind == "steadily"]
        return [*(step for step in self.steps if step.kind in ASKS), *steady]

    @property
    def waits_seconds(self) -> float:
        """How long it takes at least, as far as its steps say: they come one after the other, but requests together."""
        actions = sum(step.waits_seconds for step in self.steps if step.kind in ACTIONS)
        return actions + max((step.waits_seconds for step in self.steps if step.kind in ASKS), default=0)

    def is_known(self, controller: str, complaint: str) -> bool:
        """Whether a complaint is one that users are told of."""
        return any(re.search(known.seen, complaint) for known in self.known.get(controller, {}).values())

    def fingerprint(self, controller: str) -> str:
        """What is deployed and asked on a controller, in a few letters: it changes when they do."""
        texts = [(_PROJECT / self.spec).read_text()] if self.spec else self.apps
        apps = [app for text in texts for app in yaml.safe_load_all(text)]
        steps = [asdict(step) for step in self.steps]
        told: list[Any] = [apps, steps, self.certificates, self.objects, self.leave_out.get(controller)]
        told += [self.options[controller]] if controller in self.options else []
        told += [] if self.fallback is None else [self.fallback]
        return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:12]

    @property
    def deployments(self) -> list[list[int] | None]:
        """Which apps are there together, one after the other; None is all."""
        applied = [step.value for step in self.steps if step.kind == "apply"]
        return applied if self.steps and self.steps[0].kind == "apply" else [None, *applied]

    @property
    def streams(self) -> dict[str, set[int]]:
        """The TCP and UDP ports that it asks on."""
        found: dict[str, set[int]] = {"tcp": set(), "udp": set()}
        for step in self.steps:
            if step.kind in found:
                found[step.kind].add(int(step.value))
        return found


def read_all(names: list[str] | None = None) -> list[Behaviour]:
    """Every behaviour, or those named."""
    return [read(path) for path in sorted(FOLDER.glob("*.yaml")) if not names or path.stem in names]


SIDECAR = "+sidecar"
"""Follows the name of a controller that is asked with a proxy beside each app, for what it lacks."""


def base_of(name: str) -> str:
    """The controller that a name means, with or without a proxy beside the apps."""
    return name.removesuffix(SIDECAR)


def asked_of(name: str, behaviours: list[Behaviour]) -> list[Behaviour]:
    """The behaviours as a controller is asked: where a proxy stands beside the apps, each asks for it."""
    return [_with_proxy(behaviour, name) for behaviour in behaviours] if name.endswith(SIDECAR) else behaviours


def _with_proxy(behaviour: Behaviour, name: str) -> Behaviour:
    """The same with a fallback, and what is otherwise then: nothing of what the proxy does in the controller's place.

    What the controller has only partly is named, or the proxy would leave it alone.
    """
    base = base_of(name)
    controller = find(base)
    can = (one for one in controller.support if ability(one, controller.support, is_proxy=controller.is_proxy))
    verdicts = {feature.label: controller.support[feature].verdict for feature in can}
    taken = tuple(label for label in behaviour.features if verdicts.get(label) in {"absent", "partial"})
    is_partly = any(verdicts[label] == "partial" for label in taken)
    own = {label: known for label, known in behaviour.known.get(base, {}).items() if label not in taken}
    gone = behaviour.leave_out.get(name)
    return replace(
        behaviour,
        fallback=taken if is_partly else (),
        options={base: behaviour.options[name]} if name in behaviour.options else {},
        known={base: {**own, **behaviour.known.get(name, {})}},
        leave_out={base: gone} if gone else {},
        not_on={base: behaviour.not_on[name]} if name in behaviour.not_on else {},
    )


def ports_of(behaviours: list[Behaviour]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The TCP and the UDP ports that any of them asks on: what the administrator of the cluster opens."""
    tcp, udp = ({port for one in behaviours for port in one.streams[kind]} for kind in ("tcp", "udp"))
    return tuple(sorted(tcp)), tuple(sorted(udp))


def read(path: Path) -> Behaviour:
    """One file. Raises `WrongBehaviour`."""
    head, *apps = re.split(r"(?m)^---\s*$\n?", path.read_text())
    keys = re.findall(r"(?m)^(\w+):", head)
    if wrong := {key for key in keys if keys.count(key) > 1 or key not in _HEADS}:
        raise WrongBehaviour(f"{path.name}: unknown or there twice: {', '.join(sorted(wrong))}")
    described = yaml.safe_load(head)
    common = described.get("ask", {})
    steps = tuple(read_step(written, common, path.name) for written in described["steps"])
    return Behaviour(
        name=path.stem,
        about=described["about"],
        features=tuple(described["features"]),
        steps=steps,
        apps=tuple(apps),
        certificates=described.get("certificates", {}),
        objects=described.get("objects", []),
        spec=described.get("spec"),
        leave_out=described.get("leave_out", {}),
        options=described.get("options", {}),
        not_on=described.get("not_on", {}),
        known={
            controller: {feature: Known(**said) for feature, said in features.items()}
            for controller, features in described.get("known", {}).items()
        },
    )


def read_step(written: dict[str, Any], common: dict[str, Any] | None = None, file: str = "") -> Step:
    """One step as it is written, with what all requests of its file have in common."""
    kinds = [key for key in written if key in (*ASKS, *ACTIONS)]
    rest = written.keys() - set(kinds) - ASKED - EXPECTED
    if len(kinds) != 1 or rest:
        raise WrongBehaviour(f"{file}: {written}: " + (f"unknown: {', '.join(rest)}" if rest else f"names {kinds}"))
    (kind,) = kinds
    asked = {} if kind in ACTIONS else dict(common or {})
    asked |= {key: value for key, value in written.items() if key in ASKED}
    if asked.get("from_address") not in (None, *CLIENTS):
        raise WrongBehaviour(f"{file}: {written}: there is no such client; there are {', '.join(CLIENTS)}")
    if kind == "steadily":
        # Itself a request, with what all have in common.
        return Step(kind, {**(common or {}), **written[kind]})
    expected = {key: value for key, value in written.items() if key in EXPECTED}
    return Step(kind, written[kind], {key: value for key, value in asked.items() if value is not None}, expected)
