"""One controller, every behaviour: deployed side by side, asked until it settles, and recorded."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from anygress.features.feature import Feature
from tests.conformance.asking import Seen, ask, complaints
from tests.conformance.behaviour import ASKS, Step, asked_of, base_of, ports_of, read_all, read_step
from tests.conformance.clusters import controller_of, controller_without_rig
from tests.conformance.deploying import (
    deploy,
    disagreements,
    exposures_of,
    install_schemas,
    is_left_out,
    move,
    reasons_of,
    report_of,
    take_away,
)
from tests.conformance.rig import Client, Rig, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from anygress.controllers.base.controller import Controller
    from anygress.decide.report import Report
    from tests.conformance.behaviour import Behaviour
    from tests.conformance.build.progress import Progress
    from tests.conformance.rig import Manifest

Verdict = Literal["measured", "partial", "refused", "declared", "left_out", "deviates", "broken"]

#: How long a change may take to be seen everywhere, on a machine that has other things to do as well.
_SETTLE_SECONDS = 60
#: How long workloads may take to be ready there.
_READY_SECONDS = 300
#: How many behaviours are asked at once; most of the time they wait.
_AT_ONCE = 16


@dataclass
class Outcome:
    """What one behaviour showed on one controller."""

    behaviour: str
    features: tuple[str, ...]
    verdict: Verdict
    why: list[str] = field(default_factory=list)
    known: dict[str, str] = field(default_factory=dict)
    seen: list[dict[str, Any]] = field(default_factory=list)
    seconds: float = 0.0
    #: How often it was measured: a second time, alone and from nothing, when the first was not as expected.
    attempts: int = 1
    first_attempt: list[str] = field(default_factory=list)
    #: The features that a proxy beside the apps did in the controller's place, where one was there.
    polyfilled: tuple[str, ...] = ()

    @property
    def is_unexpected(self) -> bool:
        return self.verdict in {"deviates", "broken"}


@dataclass
class Run:
    """A controller being measured."""

    rig: Rig
    controller: Controller
    progress: Progress

    def all(self, behaviours: Sequence[Behaviour]) -> list[Outcome]:
        """Every behaviour's outcome, in their order: all at once, then those again alone that were not as expected."""
        with self.progress.count("behaviours", len(behaviours)) as advance:

            def one(behaviour: Behaviour) -> Outcome:
                outcome = self._one(behaviour)
                self._tell(outcome)
                advance()
                return outcome

            # Those that wait longest begin first, and wait while the others are asked.
            begun = sorted(behaviours, key=lambda behaviour: behaviour.waits_seconds, reverse=True)
            with ThreadPoolExecutor(_AT_ONCE) as pool:
                outcomes = dict(zip((each.name for each in begun), pool.map(one, begun), strict=True))
        return [
            self._again(behaviour, outcome) if outcome.is_unexpected else outcome
            for behaviour, outcome in ((each, outcomes[each.name]) for each in behaviours)
        ]

    def _again(self, behaviour: Behaviour, first: Outcome) -> Outcome:
        """The same measured anew, alone: what so many at once or a busy machine did to the first is not repeated."""
        self.progress.say(f"again, alone: {behaviour.name}")
        outcome = self._one(behaviour, afresh=True)
        outcome.attempts, outcome.first_attempt = 2, [f"{first.verdict}: {why}" for why in first.why]
        self._tell(outcome)
        return outcome

    def _tell(self, outcome: Outcome) -> None:
        again = f", attempt {outcome.attempts}" if outcome.attempts > 1 else ""
        told = f"{outcome.verdict:9} {outcome.behaviour} ({outcome.seconds} s{again})"
        self.progress.say(told + _few(outcome.why) + _few([f"at first {why}" for why in outcome.first_attempt]))

    def _one(self, behaviour: Behaviour, *, afresh: bool = False) -> Outcome:
        started = time.monotonic()
        try:
            if afresh:
                take_away(self.rig, behaviour, self.controller)
            outcome = self._measure(behaviour)
        except Exception as error:  # noqa: BLE001  (one behaviour's trouble is not the others')
            trouble = [f"{name}: {text}" for name, text in self.rig.kubelet.troubles.items()][:3]
            outcome = Outcome(
                behaviour.name, behaviour.features, "broken", [f"{type(error).__name__}: {error}", *trouble]
            )
        outcome.seconds = round(time.monotonic() - started, 1)
        return outcome

    def _why_not(self, behaviour: Behaviour, reports: Sequence[Report]) -> str | None:
        """Why it is not asked here at all."""
        alone = behaviour.fallback is not None and not any(report.polyfilled or not report.ok for report in reports)
        none = f"no proxy takes part: {self.controller.name} does all of it" if alone else None
        return behaviour.not_on.get(self.controller.name) or none

    def _measure(self, behaviour: Behaviour) -> Outcome:
        outcome = Outcome(behaviour.name, behaviour.features, "measured")
        reports = [report_of(behaviour, self.controller, numbers) for numbers in behaviour.deployments]
        done = {need.feature for report in reports for need in report.polyfilled}
        outcome.polyfilled = tuple(feature.label for feature in Feature if feature in done)
        if why := self._why_not(behaviour, reports):
            outcome.verdict, outcome.why = "left_out", [why]
            return outcome
        for report in reports:
            if not report.ok:
                outcome.verdict, outcome.why = "refused", [f"{p.code} {p.topic}: {p.reason}" for p in report.problems]
                if wrong := disagreements(report):
                    outcome.verdict, outcome.why = "deviates", wrong
                return outcome
        running = self.rig.controllers[self.controller.name]
        if gone := behaviour.leave_out.get(running.name):
            reasons = reasons_of(exposures_of(behaviour), self.controller, gone, running.cannot_show)
            if wrong := [f"{what} is left out, and the Report takes it" for what, why in reasons.items() if not why]:
                outcome.verdict, outcome.why = "deviates", wrong
                return outcome
        if hidden := set(behaviour.features) & set(running.cannot_show):
            outcome.verdict, outcome.why = "declared", [f"{', '.join(sorted(hidden))} cannot be shown here: see shims"]
            return outcome
        _Play(self, behaviour, outcome).run()
        outcome.known = {feature: known.says for feature, known in behaviour.known.get(running.name, {}).items()}
        if outcome.why:
            known = all(behaviour.is_known(running.name, complaint) for complaint in outcome.why)
            outcome.verdict = "partial" if known else "deviates"
        elif outcome.known:
            outcome.verdict, outcome.why = "deviates", [f"it is as promised, and said to be otherwise: {outcome.known}"]
        return outcome


class _Play:
    """The steps of one behaviour, one after the other."""

    def __init__(self, run: Run, behaviour: Behaviour, outcome: Outcome) -> None:
        self._run, self._behaviour, self._outcome = run, behaviour, outcome
        self._deployed: list[Manifest] = []
        self._client: Client
        self._watches: list[_Watch] = []

    def run(self) -> None:
        behaviour, name = self._behaviour, self._run.controller.name
        steps = [step for step in behaviour.steps if not is_left_out(behaviour, name, step)]
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
        acts: dict[str, Callable[[Any], None]] = {
            "apply": self._apply, "steadily": self._watch, "wait": time.sleep, "lose": self._lose, "issue": self._issue,
            "restart": self._restart, "roll": self._roll, "drain": self._drain, "move": self._move,
        }  # fmt: skip
        acts[step.kind](step.value)

    def _apply(self, numbers: list[int] | None) -> None:
        report = report_of(self._behaviour, self._run.controller, numbers)
        rig, before = self._run.rig, self._deployed
        self._deployed = deploy(rig, self._behaviour, report)
        kept = {rig.api.path(manifest) for manifest in self._deployed}
        rig.delete(manifest for manifest in before if rig.api.path(manifest) not in kept)
        rig.wait_ready(namespace=self._behaviour.name, timeout_seconds=_READY_SECONDS)
        self._client = rig.client(self._run.controller.name, namespace=self._behaviour.name)

    def _watch(self, written: dict[str, Any]) -> None:
        self._watches.append(_Watch(self._client, read_step(written)))

    def _lose(self, kind: str) -> None:
        self._run.rig.delete(manifest for manifest in self._deployed if manifest["kind"] == kind)

    def _issue(self, secrets: dict[str, list[str]]) -> None:
        rig, space = self._run.rig, self._behaviour.name
        rig.apply(rig.tls_secret(name, *hosts, namespace=space) for name, hosts in secrets.items())

    def _restart(self, where: str | Literal[True]) -> None:
        """End every pod, and wait until those in their place are ready or wait themselves, for what is not there."""
        rig, namespace = self._run.rig, self._behaviour.name if where is True else where
        former = rig.api.every("v1", "Pod", namespace=namespace)
        rig.delete(former)
        gone = {pod["metadata"]["uid"] for pod in former}
        started = partial(self._started, namespace, gone)
        found = until(started, what="pods that start or wait", timeout_seconds=_READY_SECONDS)
        waiting = sorted({why for why in found.values() if why})
        self._outcome.seen.append({"asked": "restart", **({"waiting": waiting} if waiting else {})})
        if self._asks and not waiting:
            self._outcome.why.append("restart: the proxy's pods start without its Secret")

    def _started(self, namespace: str, gone: set[str]) -> dict[str, str] | None:
        """What each pod waits for, nothing where it is ready; None as long as some is neither, or still to go."""
        rig = self._run.rig
        pods = {pod["metadata"]["name"]: pod for pod in rig.api.every("v1", "Pod", namespace=namespace)}
        why = {name: "" if _is_ready(pod) else rig.kubelet.troubles.get(name) for name, pod in pods.items()}
        if not pods or None in why.values() or gone & {pod["metadata"]["uid"] for pod in pods.values()}:
            return None
        return {name: text or "" for name, text in why.items()}

    def _roll(self, replicas: int) -> None:
        """What `kubectl rollout restart` and `kubectl scale` do, to every workload."""
        api = self._run.rig.api
        for workload in api.every("apps/v1", "Deployment", namespace=self._behaviour.name):
            template = {"metadata": {"annotations": {"anygress.dev/rig-rolled": str(time.monotonic())}}}
            spec = {"replicas": replicas, "template": template}
            api.call("PATCH", api.path(workload), {"spec": spec}, kind="application/merge-patch+json")
        self._replaced()

    def _drain(self, _: Literal[True]) -> None:
        """What `kubectl drain` does: each pod is evicted as soon as the API server, which reads its budget, agrees."""
        api = self._run.rig.api
        for pod in api.every("v1", "Pod", namespace=self._behaviour.name):
            named = {key: pod["metadata"][key] for key in ("name", "namespace")}
            eviction = {"apiVersion": "policy/v1", "kind": "Eviction", "metadata": named}
            evict = partial(api.call, "POST", api.path(pod) + "/eviction", eviction)
            until(evict, what="an eviction that the budget allows", timeout_seconds=_READY_SECONDS)
        self._replaced()

    def _replaced(self) -> None:
        self._run.rig.wait_ready(namespace=self._behaviour.name, timeout_seconds=_READY_SECONDS)

    def _move(self, controller: str) -> None:
        """Another controller takes the app over, which is not there: it is the pods and Services that change."""
        rig = self._run.rig
        move(rig, self._behaviour, controller_without_rig(controller, read_all()))
        rig.wait_ready(namespace=self._behaviour.name, timeout_seconds=_READY_SECONDS)

    @property
    def _asks(self) -> bool:
        """Whether it is the proxy that asks for passwords."""
        return bool({"basic-auth", "digest-auth"} & {*self._outcome.polyfilled})

    def _inside(self) -> Iterator[tuple[str, Client]]:
        """A client of each port of each Service that leads to pods with a proxy, as a pod of the cluster has it."""
        api, space = self._run.rig.api, self._behaviour.name
        pods = [found["spec"]["template"]["metadata"] for found in api.every("apps/v1", "Deployment", namespace=space)]
        proxied = [pod["labels"].items() for pod in pods if "anygress.dev/proxy" in pod.get("annotations", {})]
        for service in api.every("v1", "Service", namespace=space):
            selector = service["spec"].get("selector", {}).items()
            if selector and any(selector <= labels for labels in proxied):
                for port in service["spec"]["ports"]:
                    name = f"{service['metadata']['name']}:{port['port']}"
                    yield name, Client(service["spec"]["clusterIP"], http_port=port["port"])

    def _ask_inside(self, steps: list[Step]) -> None:
        """No Service leads past the proxy: what is closed outside no app answers there, on any port."""
        closed = [step for step in steps if step.expected.get("status") == 401 and step.kind != "websocket"]
        if not self._asks or not closed:
            return
        for name, client in self._inside():
            for step in closed:
                seen = ask(client, Step(step.kind, step.value, {**step.asked, "tls": False}))
                wrong = [f"answered by {seen.app}"] if seen.app else []
                asked = f"{step}, inside by {name}"
                self._outcome.seen.append({"asked": asked, **seen.brief()} | ({"wrong": wrong} if wrong else {}))
                self._outcome.why += [f"{asked}: {complaint}" for complaint in wrong]

    def _settle(self, steps: list[Step]) -> None:
        """Ask everything, again and again, until one whole round and the next are as expected, or time is up.

        What users are told is otherwise counts as expected: it does not go away by waiting.
        """
        deadline = time.monotonic() + _SETTLE_SECONDS
        good_rounds = 0
        while True:
            round_ = [(step, ask(self._client, step)) for step in steps]
            wrong = [f"{step}: {complaint}" for step, seen in round_ for complaint in complaints(seen, step)]
            good_rounds = good_rounds + 1 if all(map(self._is_known, wrong)) else 0
            if good_rounds > 1 or time.monotonic() > deadline:
                break
            time.sleep(0.2)
        for step, seen in round_:
            self._record(step, seen)
        self._ask_inside(steps)

    def _is_known(self, complaint: str) -> bool:
        return self._behaviour.is_known(self._run.controller.name, complaint)

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


def _is_ready(pod: Manifest) -> bool:
    conditions = pod.get("status", {}).get("conditions", ())
    return any(each["type"] == "Ready" and each["status"] == "True" for each in conditions)


def _is_slow(step: Step) -> bool:
    told = {*step.asked, *step.expected}
    return not told.isdisjoint({"seconds", "first_seconds", "idle_seconds", "over_seconds", "clients"})


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


def measure(name: str, behaviours: list[Behaviour], progress: Progress) -> tuple[Rig, list[Outcome]]:
    """Bring a controller up, and measure it; with a proxy beside each app where the name says so."""
    tcp, udp = ports_of(behaviours)
    with Rig(base_of(name), tcp_ports=tcp, udp_ports=udp, parent_gateway=False) as rig:
        install_schemas(rig)
        progress.say(f"{name} is up: {rig.versions}")
        return rig, Run(rig, controller_of(rig, base_of(name)), progress).all(asked_of(name, behaviours))
