"""One argument changed: the example app, with RabbitMQ itself behind it, moves from controller to controller.

Each running controller gets the app in turn, in one cluster, until each has taken it over from each other. The same
requests go to every route and port; what two controllers both accept, they must answer alike (equal.py says when answers
are), and as the app is described. What a controller is not given, its Report must refuse or the rig must be unable to
show. As long as the old controller serves as well, what asks for a password there goes on asking. What it rendered is
pruned by its label when the new one has taken over, and must no longer serve.
"""

from __future__ import annotations

import contextlib
import json
import threading
import time
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pika  # type: ignore[import-untyped]
import pika.exceptions  # type: ignore[import-untyped]
import yaml

from anygress.decide.omit import leave_out_of_all
from anygress.decide.pipeline import check
from anygress.decide.reading import read_spec
from tests.conformance.asking import Seen, ask, complaints
from tests.conformance.behaviour import Behaviour, read_step
from tests.conformance.clusters import controller_of
from tests.conformance.deploying import PROJECT, deploy, install_schemas, reasons_of
from tests.conformance.equal import comparable, differences
from tests.conformance.rig import Rig, TimedOut, until
from tests.conformance.rig.backends.rabbitmq import rabbitmq
from tests.conformance.rig.rig import CONTROLLER_LABEL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from anygress.controllers.base.controller import Controller
    from anygress.decide.report import Report
    from tests.conformance.behaviour import Step
    from tests.conformance.build.progress import Progress
    from tests.conformance.rig import Client, Manifest

HOST, NAMESPACE, QUEUE_PORT = "platform.example.com", "platform", 5672
_BROKER = PROJECT / "dist" / "traefik" / "broker.yaml"
_SPEC = PROJECT / "apps" / "platform.yaml"
_GUEST, _OPS = "guest:guest", "ops:demo-password-change-me"

#: What each controller is not given, as apps/platform.py leaves it out; and the port that the rig cannot carry.
LEFT_OUT: dict[str, dict[str, list[Any]]] = {
    "istio": {"paths": ["/", "/api/admin/", "/api/"]},
    "ingress-nginx": {"ports": [QUEUE_PORT]},
}
#: What an answer says otherwise on a controller (as equal.py names it), and the words of its Report that say so.
OTHERWISE: dict[str, dict[str, str]] = {
    "envoy-gateway": {"realm": "Envoy asks for a password with the URL as the realm"},
}
ORDER = ("traefik", "envoy-gateway", "ingress-nginx", "istio")

#: Requests by route, so that those of a route that is left out are left out too; each with what must come back.
REQUESTS: dict[str, list[dict[str, Any]]] = {
    "/": [
        {"get": "/", "status": 401}, {"get": "/", "auth": "ops:no", "status": 401}, {"get": "/", "auth": _OPS, "from": "platform", "sees": "/"},
        {"get": "/dashboards/x?y=z", "status": 401}, {"get": "/dashboards/x?y=z", "auth": _OPS, "from": "platform", "sees": "/dashboards/x?y=z"},
        {"get": "/dashboards/x?y=z", "tls": False, "status": 301, "location": f"https://{HOST}/dashboards/x?y=z"},
        {"websocket": "/api-live", "status": 401}, {"websocket": "/api-live", "auth": _OPS, "from": "platform", "sees": "/api-live"},
    ],
    "/api/": [
        {"get": "/api", "from": "api", "sees": "/"}, {"get": "/api/", "from": "api", "sees": "/"}, {"get": "/api/things/1?q=2", "from": "api", "sees": "/things/1?q=2"},
        {"post": "/api/things", "body_bytes": 100_000, "from": "api", "sees": "/things"},
    ],
    "/api/admin/": [
        {"get": "/api/admin/x", "status": 401}, {"get": "/api/admin/x?q=1", "auth": _OPS, "from": "admin", "sees": "/anything/x?q=1"},
        {"get": "/api//admin/x", "status": 401}, {"get": "/api/%61dmin/x", "status": 401}, {"get": "/api/x/../admin/x", "status": 401},
    ],
    "/rabbit/": [
        {"get": "/rabbit/", "status": 200}, {"get": "/rabbit/", "tls": False, "status": 301, "location": f"https://{HOST}/rabbit/"},
        {"get": "/rabbit/api/overview", "status": 401}, {"get": "/rabbit/api/whoami", "auth": "guest:no", "status": 401},
        {"get": "/rabbit/api/whoami", "auth": _GUEST, "status": 200}, {"get": "/rabbit/js/main.js", "status": 200},
    ],
    "/ws": [{"get": "/ws", "tls": False, "status": 301, "location": f"https://{HOST}/ws"}],  # and a STOMP session
}  # fmt: skip
#: How long a change may take to be through.
_SETTLE_SECONDS = 60
#: What RabbitMQ's own clients must hear.
_CONNECTED, _MESSAGE = "CONNECTED", "one argument changed"


@dataclass
class Turn:
    """What one controller answered while the app was its."""

    controller: str
    after: str | None = None
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    left_out: dict[str, str | None] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def heard(self, question: str, answer: str, expected: str) -> None:
        """Keep what a client of another protocol heard."""
        self.answers[question] = {"heard": answer}
        if answer != expected:
            self.wrong.append(f"{question}: heard {answer}, not {expected}")


def measure_swap(names: tuple[str, ...], progress: Progress) -> dict[str, Any]:
    """Give the app to each controller in turn, and hold their answers against one another."""
    room = Rig(*names, tcp_ports=(QUEUE_PORT,), udp_ports=(), parent_gateway=False, standins={"^rabbitmq:": rabbitmq})
    order = tour(names)
    with room as rig, progress.count("turns", len(order)) as advance:
        install_schemas(rig)
        rig.apply(_broker())
        turns: list[Turn] = []
        for name in order:
            previous = turns[-1].controller if turns else None
            turns.append(_take_turn(rig, controller_of(rig, name), previous))
            advance()
            progress.say(_told(turns[-1]))
        unequal = _compare(turns)
        for text in unequal:
            progress.say(text)
        return {
            "versions": rig.versions,
            "shims": rig.shims,
            "otherwise": OTHERWISE,
            "turns": [vars(turn) for turn in turns],
            "pairs": [f"{one} = {other}" for one, other in combinations(names, 2)],
            "differences": unequal,
        }


def tour(names: Sequence[str]) -> list[str]:
    """An order in which each comes after each other once, and the first is the last as well."""
    return [name for i, one in enumerate(names) for other in names[i + 1 :] for name in (one, other)] + [names[0]]


def _compare(turns: list[Turn]) -> list[str]:
    """Where controllers differ from one another, and one from its own first answers; these alone are kept."""
    first = {turn.controller: turn for turn in reversed(turns)}
    unequal = [text for one, other in combinations(first.values(), 2) for text in _unequal(one, other)]
    for turn in turns:
        if turn is not first[turn.controller]:
            unequal += [f"after {turn.after}: {text}" for text in _unequal(first[turn.controller], turn)]
            turn.answers = {}
    return unequal


def _told(turn: Turn) -> str:
    after = f" after {turn.after}" if turn.after else ""
    return f"{turn.controller}{after}: {len(turn.answers)} answers in {turn.seconds} s" + "".join(
        f"\n          {text}" for text in turn.wrong
    )


def _broker() -> list[Manifest]:
    """RabbitMQ as the app's own code makes it, less what one controller wants on its Service."""
    manifests = [manifest for manifest in yaml.safe_load_all(_BROKER.read_text()) if manifest]
    for manifest in manifests:
        manifest["metadata"].pop("annotations", None)
    namespace = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE}}
    return [namespace, *manifests]


def _check(rig: Rig, controller: Controller, turn: Turn) -> Report:
    """What the Report says of the app less what is left out; wrong is what it does not say of the rest."""
    whole, gone = read_spec(_SPEC), LEFT_OUT.get(controller.name, {})
    turn.refused = [f"{problem.code} {problem.topic}: {problem.where}" for problem in check(whole, controller).problems]
    cannot_show = rig.controllers[controller.name].cannot_show
    turn.left_out = reasons_of(whole, controller, gone, cannot_show)
    turn.wrong += [f"{what} is left out, and its Report takes it" for what, why in turn.left_out.items() if not why]
    report = check(leave_out_of_all(whole, *gone.get("paths", ()), ports=gone.get("ports", ())), controller)
    turn.wrong += [f"its Report refuses what is not left out: {problem}" for problem in report.problems]
    notes = [note.text for note in report.notes]
    turn.wrong += [
        f"{what} is otherwise, and its Report does not say so: {words}"
        for what, words in OTHERWISE.get(controller.name, {}).items()
        if not any(words in note for note in notes)
    ]
    return report


def _take_turn(rig: Rig, controller: Controller, previous: str | None) -> Turn:
    started = time.monotonic()
    turn = Turn(controller.name, previous)
    report = _check(rig, controller, turn)
    if not report.ok:
        return turn
    with _still_closed(rig, turn):
        behaviour = Behaviour(NAMESPACE, "", (), (), (), {}, [])
        manifests = deploy(rig, behaviour, report)
        rig.wait_ready(namespace=NAMESPACE, timeout_seconds=300)
        client = rig.client(controller.name, namespace=NAMESPACE)
        steps = _steps(controller.name)
        answered = _settled(client, steps)
    if previous:
        turn.wrong += _prune(rig, previous, manifests)
        answered = _settled(client, steps)
    for step, seen in answered:
        turn.answers[str(step)] = comparable(seen)
        turn.wrong += [f"{step}: {complaint}" for complaint in complaints(seen, step)]
    _ask_rabbitmq(client, turn)
    turn.seconds = round(time.monotonic() - started, 1)
    return turn


@contextlib.contextmanager
def _still_closed(rig: Rig, turn: Turn) -> Iterator[None]:
    """Ask the old controller, while the block runs, for what wants a password: it must not get open."""
    over = threading.Event()
    if not turn.after:
        yield
        return
    old = rig.client(turn.after, namespace=NAMESPACE)
    closed = [
        step for step in _steps(turn.after) if step.expected.get("status") == 401 and "/rabbit/" not in step.value
    ]
    opened: set[str] = set()

    def watch() -> None:
        while not over.wait(0.1):
            opened.update(str(step) for step in closed if ask(old, step).app)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
        turn.wrong += [f"{turn.after} opens what is closed: {step}" for step in sorted(opened)]


def _prune(rig: Rig, previous: str, kept: list[Manifest]) -> list[str]:
    """Take away what the old controller rendered; what is still there or still served is wrong."""
    rig.prune(f"{CONTROLLER_LABEL}={previous}", keep=kept)
    left = [
        f"{found['kind']} {found['metadata']['name']} of {previous} is left"
        for found in rig.api.find(f"{CONTROLLER_LABEL}={previous}")
    ]
    old = rig.client(previous, namespace=NAMESPACE)
    try:
        until(lambda: not _serves(old), what=f"{previous} stops serving")
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


def _steps(name: str) -> list[Step]:
    """The requests to the routes that a controller has."""
    gone = LEFT_OUT.get(name, {}).get("paths", ())
    return [_step(one) for path, some in REQUESTS.items() if path not in gone for one in some]


def _ask_rabbitmq(client: Client, turn: Turn) -> None:
    """What its own clients hear of it."""
    gone = LEFT_OUT.get(turn.controller, {})
    if "/ws" not in gone.get("paths", ()):
        turn.heard("stomp over websocket /ws", _stomp(client), _CONNECTED)
    if QUEUE_PORT not in gone.get("ports", ()):
        turn.heard(f"amqp {QUEUE_PORT}", _amqp(client), _MESSAGE)


def _settled(client: Client, steps: list[Step]) -> list[tuple[Step, Seen]]:
    """The first whole round that was answered as it must be, or the last one when that takes too long."""
    deadline = time.monotonic() + _SETTLE_SECONDS
    while True:
        answered = [(step, ask(client, step)) for step in steps]
        if time.monotonic() > deadline or not any(complaints(seen, step) for step, seen in answered):
            return answered
        time.sleep(0.2)


def _stomp(client: Client) -> str:
    """A STOMP session through the WebSocket: what the broker answers to CONNECT."""
    try:
        with client.websocket("/ws", host=HOST, tls=True, subprotocols=["v12.stomp"]) as opened:
            opened.send("CONNECT\naccept-version:1.2\nhost:/\nlogin:guest\npasscode:guest\n\n\0")
            return opened.recv(timeout_seconds=20).partition("\n")[0]
    except Exception as error:  # noqa: BLE001  (told as the answer)
        return f"{type(error).__name__}: {error}"


def _amqp(client: Client) -> str:
    """A message sent to a queue by AMQP 0-9-1 and fetched from it again: what was consumed."""
    host, port = client.place(QUEUE_PORT)
    parameters = pika.ConnectionParameters(
        host, port, credentials=pika.PlainCredentials(*_GUEST.split(":")), socket_timeout=20, stack_timeout=40,
        blocked_connection_timeout=20,
    )  # fmt: skip
    try:
        with contextlib.closing(pika.BlockingConnection(parameters)) as connection:
            channel = connection.channel()
            queue = channel.queue_declare("", exclusive=True).method.queue
            # The broker confirms that it has the message, or pika raises.
            channel.confirm_delivery()
            channel.basic_publish("", queue, _MESSAGE.encode(), mandatory=True)
            _, _, body = next(channel.consume(queue, auto_ack=True, inactivity_timeout=20))
            return body.decode() if body is not None else "nothing came back"
    except (pika.exceptions.AMQPError, OSError) as error:
        return repr(error)


def _unequal(one: Turn, other: Turn) -> list[str]:
    otherwise = {*OTHERWISE.get(one.controller, {}), *OTHERWISE.get(other.controller, {})}
    found = []
    for question in sorted(one.answers.keys() & other.answers.keys()):
        left, right = one.answers[question], other.answers[question]
        if names := [name for name in differences(left, right) if name not in otherwise]:
            found.append(f"{question}: {one.controller} {_of(left, names)}, {other.controller} {_of(right, names)}")
    return found


def _of(answer: dict[str, Any], names: list[str]) -> str:
    return json.dumps({name: answer.get(name) for name in names})
