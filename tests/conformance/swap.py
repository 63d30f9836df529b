"""One argument changed: the example app, with RabbitMQ itself behind it, moves from controller to controller.

Each running controller gets the app in turn, in one cluster. The same requests go to every route and port; what two
controllers both accept, they must answer alike. What the old controller rendered is pruned by its label when the new
one has taken over, and must no longer serve.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Any

import yaml

from anygress.compile import check
from anygress.leaving_out import leave_out_of_all
from anygress.readers.spec import read_spec
from tests.conformance.asking import Seen, ask, same_status
from tests.conformance.behaviour import Behaviour, read_step
from tests.conformance.clusters import controller_of
from tests.conformance.deploying import PROJECT, deploy, install_schemas
from tests.conformance.rig import NoAnswer, Rig, TimedOut, until
from tests.conformance.rig.backends.rabbitmq import rabbitmq
from tests.conformance.rig.rig import CONTROLLER_LABEL

if TYPE_CHECKING:
    from collections.abc import Callable

    from anygress.check import Report
    from anygress.controllers._controller import Controller
    from tests.conformance.behaviour import Step
    from tests.conformance.rig import Client, Manifest

HOST, NAMESPACE, QUEUE_PORT = "platform.example.com", "platform", 5672
_BROKER = PROJECT / "dist" / "traefik" / "broker.yaml"
_SPEC = PROJECT / "apps" / "platform.yaml"
_GUEST = "guest:guest"

#: What each controller cannot have, as apps/platform.py leaves it out; and the port that the rig cannot carry.
LEFT_OUT: dict[str, dict[str, list[Any]]] = {
    "istio": {"paths": ["/", "/api/admin/", "/api/"]},
    "ingress-nginx": {"ports": [QUEUE_PORT]},
}
ORDER = ("traefik", "envoy-gateway", "ingress-nginx", "istio")

#: Requests by route, so that those of a route that is left out are left out too.
REQUESTS: dict[str, list[dict[str, Any]]] = {
    "/": [
        {"get": "/"}, {"get": "/dashboards/x?y=z"},
        {"get": "/", "auth": "ops:demo-password-change-me"}, {"get": "/dashboards/x?y=z", "auth": "ops:demo-password-change-me"}, {"get": "/", "auth": "ops:no"},
        {"websocket": "/api-live", "auth": "ops:demo-password-change-me"}, {"websocket": "/api-live"},
        {"get": "/dashboards/x?y=z", "tls": False},
    ],
    "/api/": [{"get": "/api"}, {"get": "/api/"}, {"get": "/api/things/1?q=2"}, {"post": "/api/things", "body_bytes": 100_000}],
    "/api/admin/": [
        {"get": "/api/admin/x"}, {"get": "/api/admin/x?q=1", "auth": "ops:demo-password-change-me"}, {"get": "/api//admin/x"},
        {"get": "/api/%61dmin/x"}, {"get": "/api/x/../admin/x"},
    ],
    "/rabbit/": [
        {"get": "/rabbit/"}, {"get": "/rabbit/api/overview"}, {"get": "/rabbit/api/whoami", "auth": _GUEST},
        {"get": "/rabbit/api/whoami", "auth": "guest:no"}, {"get": "/rabbit/", "tls": False},
    ],
}  # fmt: skip


@dataclass
class Turn:
    """What one controller answered while the app was its."""

    controller: str
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0


def measure_swap(names: tuple[str, ...], say: Callable[[str], None]) -> dict[str, Any]:
    """Give the app to each controller in turn, and hold their answers against one another."""
    with Rig(
        *names, tcp_ports=(QUEUE_PORT,), udp_ports=(), parent_gateway=False, standins={"^rabbitmq:": rabbitmq}
    ) as rig:
        install_schemas(rig)
        rig.apply(_broker())
        turns: list[Turn] = []
        for name in names:
            previous = turns[-1].controller if turns else None
            turns.append(_take_turn(rig, controller_of(rig, name), previous))
            say(
                f"{name}: {len(turns[-1].answers)} answers in {turns[-1].seconds} s"
                + "".join(f"\n          {w}" for w in turns[-1].wrong)
            )
        differences = [text for one, other in combinations(turns, 2) for text in _differences(one, other)]
        for text in differences:
            say(text)
        return {
            "versions": rig.versions,
            "shims": rig.shims,
            "left_out": LEFT_OUT,
            "turns": [vars(turn) for turn in turns],
            "pairs": [f"{one.controller} = {other.controller}" for one, other in combinations(turns, 2)],
            "differences": differences,
        }


def _broker() -> list[Manifest]:
    """RabbitMQ as the app's own code makes it, less what one controller wants on its Service."""
    manifests = [manifest for manifest in yaml.safe_load_all(_BROKER.read_text()) if manifest]
    for manifest in manifests:
        manifest["metadata"].pop("annotations", None)
        if manifest["kind"] == "StatefulSet":
            # The command starts an Erlang VM, which a machine that runs everything else as well does in some seconds.
            (container,) = manifest["spec"]["template"]["spec"]["containers"]
            container["readinessProbe"]["timeoutSeconds"] = 20
    namespace = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE}}
    return [namespace, *manifests]


def _reports(controller: Controller) -> tuple[Report, Report]:
    """The whole app on a controller, and what is left of it there."""
    whole = read_spec(_SPEC)
    gone = LEFT_OUT.get(controller.name, {})
    rest = leave_out_of_all(whole, *gone.get("paths", ()), ports=gone.get("ports", ()))
    return check(whole, controller), check(rest, controller)


def _take_turn(rig: Rig, controller: Controller, previous: str | None) -> Turn:
    started = time.monotonic()
    turn = Turn(controller.name)
    whole, report = _reports(controller)
    turn.refused = [f"{problem.code} {problem.topic}: {problem.where}" for problem in whole.problems]
    behaviour = Behaviour(NAMESPACE, "", (), (), (), {}, [])
    manifests = deploy(rig, behaviour, report)
    rig.wait_ready(namespace=NAMESPACE, timeout_seconds=180)
    client = rig.client(controller.name, namespace=NAMESPACE)
    try:
        until(lambda: ask(client, _step({"get": "/rabbit/"})).status == 200, what="the app", timeout_seconds=60)
    except TimedOut as late:
        turn.wrong.append(str(late))
    if previous:
        turn.wrong += _prune(rig, previous, manifests)
    turn.answers = _answers(client, controller.name)
    turn.seconds = round(time.monotonic() - started, 1)
    return turn


def _prune(rig: Rig, previous: str, kept: list[Manifest]) -> list[str]:
    """Take away what the old controller rendered; what is still there or still served is wrong."""
    rig.prune(f"{CONTROLLER_LABEL}={previous}", keep=kept)
    left = [
        f"{found['kind']} {found['metadata']['name']} of {previous} is left"
        for found in rig.api.find(f"{CONTROLLER_LABEL}={previous}")
    ]
    old = rig.client(previous, namespace=NAMESPACE)
    try:
        until(lambda: not _serves(old), what=f"{previous} stops serving", timeout_seconds=20)
    except TimedOut:
        left.append(f"{previous} still serves")
    return left


def _serves(client: Client) -> bool:
    for request in ({"get": "/rabbit/"}, {"get": "/"}, {"get": "/", "tls": False}):
        if ask(client, _step(request)).status not in {404, 421, None}:
            return True
    return False


def _step(written: dict[str, Any]) -> Step:
    return read_step(written, {"host": HOST, "tls": True})


def _answers(client: Client, name: str) -> dict[str, dict[str, Any]]:
    gone = LEFT_OUT.get(name, {})
    steps = [_step(one) for path, some in REQUESTS.items() if path not in gone.get("paths", ()) for one in some]
    # Asked twice: the first round may find a change half way through.
    for step in steps:
        ask(client, step)
    answers = {str(step): _comparable(ask(client, step)) for step in steps}
    answers["stomp over websocket /ws"] = {"heard": _stomp(client)}
    if QUEUE_PORT not in gone.get("ports", ()):
        answers[f"amqp {QUEUE_PORT}"] = {"heard": _amqp(client)}
    return answers


def _comparable(seen: Seen) -> dict[str, Any]:
    """What must be equal: status, who answered and what it saw, Location, and what kind of password is asked."""
    challenge = seen.headers.get("www-authenticate", "").partition(" ")[0].lower() or None
    found = {
        "status": seen.status, "app": seen.app, "target": seen.target, "location": seen.location, "asks": challenge,
        "heard": seen.heard, "authorization": seen.backend_headers.get("authorization"), "certificate": seen.certificate,
        "error": seen.error, "type": seen.headers.get("content-type"),
    }  # fmt: skip
    if seen.status and seen.status >= 300 and not seen.app and seen.headers.get("content-type") != "application/json":
        del found["type"]  # an error page of the controller's own
    return {key: value for key, value in found.items() if value is not None}


def _stomp(client: Client) -> str:
    """A STOMP session through the WebSocket: what the broker answers to CONNECT."""
    try:
        with client.websocket("/ws", host=HOST, tls=True, subprotocols=["v12.stomp"]) as opened:
            opened.send("CONNECT\naccept-version:1.2\nhost:/\nlogin:guest\npasscode:guest\n\n\0")
            return str(opened.recv(timeout=10)).partition("\n")[0]
    except Exception as error:  # noqa: BLE001  (told as the answer)
        return f"{type(error).__name__}: {error}"


def _amqp(client: Client) -> str:
    """What answers the first eight bytes of AMQP 0-9-1: a Connection.Start with the product's name."""
    try:
        frame = client.tcp(QUEUE_PORT, b"AMQP\x00\x00\x09\x01")
    except NoAnswer as nothing:
        return str(nothing)
    # A method frame (1) on channel 0, of class connection (10), method start (10).
    return (
        "connection.start" if frame[:3] == b"\x01\x00\x00" and frame[7:11] == b"\x00\x0a\x00\x0a" else repr(frame[:20])
    )


def _differences(one: Turn, other: Turn) -> list[str]:
    found = []
    for question in one.answers.keys() & other.answers.keys():
        left, right = dict(one.answers[question]), dict(other.answers[question])
        if same_status(left.get("status"), right.get("status")):
            left.pop("status", None), right.pop("status", None)
        if left != right:
            found.append(
                f"{question}: {one.controller} {_unequal(left, right)}, {other.controller} {_unequal(right, left)}"
            )
    return sorted(found)


def _unequal(one: dict[str, Any], other: dict[str, Any]) -> str:
    return json.dumps({key: value for key, value in one.items() if other.get(key) != value})
