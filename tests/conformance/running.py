"""One controller, every behaviour: deployed side by side, asked until it settles, and recorded."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from tests.conformance.asking import Seen, ask, complaints
from tests.conformance.behaviour import ASKS, Step, read_step
from tests.conformance.clusters import controller_of
from tests.conformance.deploying import deploy, disagreements, install_schemas, report_of
from tests.conformance.rig import Rig

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from anygress.controllers._controller import Controller
    from tests.conformance.behaviour import Behaviour
    from tests.conformance.rig import Client, Manifest

Verdict = Literal["measured", "partial", "refused", "declared", "deviates", "broken"]

#: How long a change may take to be seen everywhere.
_SETTLE_SECONDS = 30
#: How many behaviours are asked at once; most of the time they wait.
_AT_ONCE = 16


@dataclass
class Outcome:
    """What one behaviour showed on one controller."""

    behaviour: str
    features: tuple[str, ...]
    verdict: Verdict
    why: list[str] = field(default_factory=list)
    known: str | None = None
    seen: list[dict[str, Any]] = field(default_factory=list)
    seconds: float = 0.0


@dataclass
class Run:
    """A controller being measured."""

    rig: Rig
    controller: Controller
    say: Callable[[str], None]

    def all(self, behaviours: Iterable[Behaviour]) -> list[Outcome]:
        """Every behaviour's outcome, in their order."""
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            return list(pool.map(self._one, behaviours))

    def _one(self, behaviour: Behaviour) -> Outcome:
        started = time.monotonic()
        try:
            outcome = self._measure(behaviour)
        except Exception as error:  # noqa: BLE001  (one behaviour's trouble is not the others')
            trouble = [f"{name}: {text}" for name, text in self.rig.kubelet.troubles.items()][:3]
            outcome = Outcome(
                behaviour.name, behaviour.features, "broken", [f"{type(error).__name__}: {error}", *trouble]
            )
        outcome.seconds = round(time.monotonic() - started, 1)
        self.say(f"{outcome.verdict:9} {behaviour.name} ({outcome.seconds} s)" + _few(outcome.why))
        return outcome

    def _measure(self, behaviour: Behaviour) -> Outcome:
        outcome = Outcome(behaviour.name, behaviour.features, "measured")
        for numbers in behaviour.deployments:
            report = report_of(behaviour, self.controller, numbers)
            if not report.ok:
                outcome.verdict, outcome.why = "refused", [f"{p.code} {p.topic}: {p.reason}" for p in report.problems]
                if wrong := disagreements(report):
                    outcome.verdict, outcome.why = "deviates", wrong
                return outcome
        running = self.rig.controllers[self.controller.name]
        if hidden := set(behaviour.features) & set(running.cannot_show) - set(
            behaviour.leave_out.get(running.name, ())
        ):
            outcome.verdict, outcome.why = "declared", [f"{', '.join(sorted(hidden))} cannot be shown here: see shims"]
            return outcome
        _Play(self, behaviour, outcome).run()
        known = behaviour.known.get(running.name)
        if outcome.why:
            outcome.verdict, outcome.known = ("partial", known) if known else ("deviates", None)
        elif known:
            outcome.verdict, outcome.why = "deviates", [f"it is as promised, and said to be otherwise: {known}"]
        return outcome


class _Play:
    """The steps of one behaviour, one after the other."""

    def __init__(self, run: Run, behaviour: Behaviour, outcome: Outcome) -> None:
        self._run, self._behaviour, self._outcome = run, behaviour, outcome
        self._deployed: list[Manifest] = []
        self._client: Client
        self._watches: list[_Watch] = []

    def run(self) -> None:
        steps = list(self._behaviour.steps)
        if not steps or steps[0].kind != "apply":
            steps.insert(0, Step("apply", None))
        try:
            while steps:
                action = steps.pop(0)
                self._act(action)
                asked = []
                while steps and steps[0].kind in ASKS:
                    asked.append(steps.pop(0))
                self._settle([step for step in asked if not _is_slow(step)])
                self._ask_slowly([step for step in asked if _is_slow(step)])
        finally:
            for watch in self._watches:
                self._outcome.why += watch.end()

    def _act(self, step: Step) -> None:
        if step.kind == "apply":
            self._apply(step.value)
        elif step.kind == "steadily":
            self._watches.append(_Watch(self._client, read_step(step.value)))

    def _apply(self, numbers: list[int] | None) -> None:
        report = report_of(self._behaviour, self._run.controller, numbers)
        rig, before = self._run.rig, self._deployed
        self._deployed = deploy(rig, self._behaviour, report)
        kept = {rig.api.path(manifest) for manifest in self._deployed}
        rig.delete(manifest for manifest in before if rig.api.path(manifest) not in kept)
        rig.wait_ready(namespace=self._behaviour.name, timeout_seconds=120)
        self._client = rig.client(self._run.controller.name, namespace=self._behaviour.name)

    def _settle(self, steps: list[Step]) -> None:
        """Ask everything, again and again, until one whole round and the next are as expected, or time is up."""
        deadline = time.monotonic() + _SETTLE_SECONDS
        good_rounds = 0
        while True:
            round_ = [(step, ask(self._client, step)) for step in steps]
            good_rounds = good_rounds + 1 if not any(complaints(seen, step) for step, seen in round_) else 0
            if good_rounds > 1 or time.monotonic() > deadline:
                break
            time.sleep(0.2)
        for step, seen in round_:
            self._record(step, seen)

    def _ask_slowly(self, steps: list[Step]) -> None:
        if steps:
            with ThreadPoolExecutor(len(steps)) as pool:
                for step, seen in zip(steps, pool.map(lambda step: ask(self._client, step), steps), strict=True):
                    self._record(step, seen)

    def _record(self, step: Step, seen: Seen) -> None:
        wrong = complaints(seen, step)
        self._outcome.seen.append({"asked": str(step), **seen.brief()} | ({"wrong": wrong} if wrong else {}))
        self._outcome.why += [f"{step}: {complaint}" for complaint in wrong]


def _few(texts: list[str], most: int = 6) -> str:
    shown = [*texts[:most], *([f"… and {len(texts) - most} more"] if len(texts) > most else [])]
    return "".join(f"\n          {text}" for text in shown)


def _is_slow(step: Step) -> bool:
    return "seconds" in step.expected or "idle_seconds" in step.asked


class _Watch:
    """A request sent all the time, while things change; every answer must be as expected."""

    def __init__(self, client: Client, step: Step) -> None:
        self._client, self._step = client, step
        self._over = threading.Event()
        self._wrong: dict[str, int] = {}
        self._sent = 0
        self._thread = threading.Thread(target=self._ask, daemon=True)
        self._thread.start()

    def _ask(self) -> None:
        while not self._over.wait(0.02):
            self._sent += 1
            for complaint in complaints(ask(self._client, self._step), self._step):
                self._wrong[complaint] = self._wrong.get(complaint, 0) + 1

    def end(self) -> list[str]:
        self._over.set()
        self._thread.join()
        return [
            f"while changing, {count} of {self._sent}: {self._step}: {complaint}"
            for complaint, count in self._wrong.items()
        ]


def measure(name: str, behaviours: list[Behaviour], say: Callable[[str], None]) -> tuple[Rig, list[Outcome]]:
    """Bring a controller up, and measure it."""
    tcp = sorted({port for behaviour in behaviours for port in behaviour.streams["tcp"]})
    udp = sorted({port for behaviour in behaviours for port in behaviour.streams["udp"]})
    with Rig(name, tcp_ports=tcp, udp_ports=udp, parent_gateway=False) as rig:
        install_schemas(rig)
        say(f"{name} is up: {rig.versions}")
        return rig, Run(rig, controller_of(rig, name), say).all(behaviours)
