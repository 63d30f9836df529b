"""One value changed: a chart is installed, its controller switched, rolled back and uninstalled by the real helm.

Two controllers run in one cluster. After each step the same requests go to the one that the values name, and must be
answered as described; the other one must serve nothing any more. What asks for a password is asked for all the time,
through both, and must never be open. In the end nothing of the chart may be left. The chart is one of an example app,
in a namespace and with a host that its description does not have.

Its templates are held against the renderer by tests/test_chart_equality.py, with a share of draws that is worth a run.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from anygress.cli.hashes import hashes_of
from anygress.decide.reading import read_spec
from anygress.helm.folder import write_chart
from anygress.rendering.manifest import CONTROLLER_LABEL
from tests.conformance.asking import ask, complaints
from tests.conformance.behaviour import read_step
from tests.conformance.build import PARTS as BUILT
from tests.conformance.build import Store
from tests.conformance.clusters import controller_of
from tests.conformance.deploying import PROJECT, install_schemas
from tests.conformance.rig import Rig, TimedOut, until
from tests.conformance.rig.namespace import STATE
from tests.helm import Helm, HelmRefused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.conformance.behaviour import Step
    from tests.conformance.build.progress import Progress
    from tests.conformance.rig.backends import Container

PARTS = ("helm",)
CONTROLLERS = ("traefik", "envoy-gateway")
DRAWS = 2_000

_SPEC = PROJECT / "apps" / "shop.yaml"
_RELEASE, _NAMESPACE, _NAME, _HOST = "till", "market", "shop", "store.example.org"
_OPS = "ops:demo-password-change-me"
_SETTLE_SECONDS = 60
_MOMENT_SECONDS = 1.0
_EQUALITY = "tests/test_chart_equality.py"

#: What is asked after each step, and what must come back.
REQUESTS: tuple[dict[str, Any], ...] = (
    {"get": "/", "from": _NAME, "sees": "/"},
    {"get": "/things/1?q=2", "from": _NAME, "sees": "/things/1?q=2"},
    {"get": "/things", "tls": False, "status": 301, "location": f"https://{_HOST}/things"},
    {"get": "/", "from": _NAME, "certificate": _HOST},
    {"websocket": "/live", "from": _NAME, "sees": "/live"},
    {"get": "/office/", "status": 401},
    {"get": "/office/x", "auth": "ops:no", "status": 401},
    {"get": "/office/x", "auth": _OPS, "from": "office", "sees": "/office/x"},
    {"get": "/%6Fffice/x", "status": 401},
    {"get": "/a/../office/x", "status": 401},
)  # fmt: skip


@dataclass
class Stage:
    """What was done, and what came of it."""

    did: str
    serves: str | None
    answers: int = 0
    #: What was open while Helm applied or deleted one object after the other, in an order of its own.
    for_a_moment: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0


def measure_chart(progress: Progress) -> dict[str, Any]:
    """Install, switch, roll back and uninstall; then draw values and hold the templates against the renderer."""
    shell = _Shell()
    with Rig(
        *CONTROLLERS, tcp_ports=(), udp_ports=(), parent_gateway=False, standins={"^docker.io/library/": shell}
    ) as rig:
        shell.rig = rig
        install_schemas(rig)
        stages = _Release(rig, progress).stages()
        found = {
            "versions": {"helm": BUILT["helm"].version, **rig.versions},
            "shims": rig.shims,
            "stages": [vars(stage) for stage in stages],
        }
    return {**found, "equality": _equality(progress)}


def is_wrong(found: Mapping[str, Any]) -> bool:
    """Whether anything was not as promised."""
    return bool(found["equality"]["wrong"]) or any(stage["wrong"] for stage in found["stages"])


class _Release:
    """One release of the chart, from installing to uninstalling it."""

    def __init__(self, rig: Rig, progress: Progress) -> None:
        self._rig, self._progress = rig, progress
        folder = STATE / "chart"
        options = {name: dict(controller_of(rig, name).options()) for name in CONTROLLERS}
        self._chart = write_chart(folder, read_spec(_SPEC), options=options).folder
        self._values = STATE / "values.json"
        user, _, password = _OPS.partition(":")
        users = [{"name": user, **hashes_of(user, password)}]
        none = {"existingSecret": {"traefik": "", "envoyGateway": ""}}
        values = {
            "host": _HOST,
            "tls": {"kind": "secret", "secret": f"{_NAME}-tls"},
            "routes": {"office": {"auth": {"users": users, **none}}},
        }
        self._values.write_text(json.dumps(values))
        self._helm = Helm(Store.default().program("helm"), STATE / "helm")
        self._steps = [_step(request) for request in REQUESTS]

    def stages(self) -> list[Stage]:
        """Everything that is done, in its order."""
        one, other = CONTROLLERS
        self._rig.namespace(_NAMESPACE)
        self._rig.apply([self._rig.tls_secret(f"{_NAME}-tls", _HOST, namespace=_NAMESPACE)])
        before = self._objects()
        chart, values = str(self._chart), ("--values", str(self._values))
        stages = [
            self._stage(one, "install", _RELEASE, chart, *values, "--set", f"controller={one}"),
            self._stage(other, "upgrade", _RELEASE, chart, *values, "--set", f"controller={other}"),
            self._stage(one, "rollback", _RELEASE, "1"),
            self._stage(one, "test", _RELEASE, "--timeout", "60s"),
            self._stage(None, "uninstall", _RELEASE),
        ]
        # What is derived from the objects (pods, ReplicaSets) goes a moment later.
        with contextlib.suppress(TimedOut):
            until(lambda: self._objects() == before, what="the end of every object", timeout_seconds=_SETTLE_SECONDS)
        stages[-1].wrong += [f"{text} is left" for text in sorted(self._objects() - before)]
        return stages

    def _objects(self) -> set[str]:
        """Every object that is labelled as the chart's, Helm's own records of it, and all Secrets of the namespace."""
        found = [
            *self._rig.api.find("app.kubernetes.io/managed-by=Helm"),
            *self._rig.api.find(f"app.kubernetes.io/instance={_NAME}"),
            *self._rig.api.find("owner=helm"),
            *self._rig.api.find(CONTROLLER_LABEL),
            *(secret for secret in self._rig.api.every("v1", "Secret", namespace=_NAMESPACE)),
            *(pod for pod in self._rig.api.every("v1", "Pod", namespace=_NAMESPACE)),
        ]
        return {f"{one['kind']} {one['metadata'].get('namespace', '')}/{one['metadata']['name']}" for one in found}

    def _stage(self, serves: str | None, *command: str) -> Stage:
        """One helm command, and what is true when it is through."""
        started = time.monotonic()
        stage = Stage(" ".join(["helm", *(Path(part).name if "/" in part else part for part in command)]), serves)
        with self._kept_closed(stage):
            try:
                said = self._helm.run(*command, "--namespace", _NAMESPACE, environment=self._environment)
            except HelmRefused as refused:
                pod = self._rig.kubelet.log_of(f"{_RELEASE}-test") if command[0] == "test" else ""
                stage.wrong.append(f"helm says: {refused}{pod}{self._rig.kubelet.troubles or ''}")
            else:
                self._ask(stage)
                if command[0] == "test" and not re.search(r"^Phase: +Succeeded$", said, re.MULTILINE):
                    stage.wrong.append(f"no pod of the chart's own has tested it: {said}")
        stage.seconds = round(time.monotonic() - started, 1)
        self._progress.say(_told(stage))
        return stage

    @property
    def _environment(self) -> dict[str, str]:
        return {"KUBECONFIG": str(STATE / "control-plane" / "kubeconfig")}

    def _ask(self, stage: Stage) -> None:
        """Ask who must serve for everything, and the others for anything, until it is as it must be or time is up."""
        if stage.serves:
            self._rig.wait_ready(namespace=_NAMESPACE, timeout_seconds=300)
            client = self._rig.client(stage.serves, namespace=_NAMESPACE)
            deadline = time.monotonic() + _SETTLE_SECONDS
            while True:
                wrong = [f"{step}: {each}" for step in self._steps for each in complaints(ask(client, step), step)]
                if not wrong or time.monotonic() > deadline:
                    break
                time.sleep(0.2)
            stage.answers, stage.wrong = len(self._steps), stage.wrong + wrong
        for name in CONTROLLERS:
            if name != stage.serves:
                try:
                    until(lambda name=name: not self._serves(name), what=f"{name} stops serving")  # type: ignore[misc]
                except TimedOut:
                    stage.wrong.append(f"{name} still serves")

    def _serves(self, name: str) -> bool:
        client = self._rig.client(name, namespace=_NAMESPACE)
        return any(
            ask(client, _step(request)).status not in {404, 421, None}
            for request in ({"get": "/"}, {"get": "/", "tls": False}, {"get": "/office/"})
        )

    @contextlib.contextmanager
    def _kept_closed(self, stage: Stage) -> Iterator[None]:
        """Ask both controllers, while the block runs, for what wants a password: it must not be open for a moment."""
        over = threading.Event()
        closed = [step for step in self._steps if step.expected.get("status") == 401]
        opened: dict[str, list[float]] = {}
        asked: set[str] = set()

        def watch(name: str) -> None:
            client = self._rig.client(name, namespace=_NAMESPACE)
            while not over.wait(0.01):
                for step in closed:
                    if ask(client, step).app:
                        opened.setdefault(f"{name} opens what is closed: {step}", []).append(time.monotonic())
                asked.add(name)

        watchers = [threading.Thread(target=watch, args=(name,), daemon=True) for name in CONTROLLERS]
        for watcher in watchers:
            watcher.start()
        try:
            yield
        finally:
            over.set()
            for watcher in watchers:
                watcher.join()
            stage.wrong += [f"{name} was not asked meanwhile" for name in CONTROLLERS if name not in asked]
            for text, times in sorted(opened.items()):
                is_short = times[-1] - times[0] < _MOMENT_SECONDS
                (stage.for_a_moment if is_short else stage.wrong).append(text)


def _step(request: dict[str, Any]) -> Step:
    return read_step(request, {"host": _HOST, "tls": True})


def _told(stage: Stage) -> str:
    told = [*stage.wrong, *(f"for a moment: {text}" for text in stage.for_a_moment)]
    wrong = "".join(f"\n          {text}" for text in told)
    return f"{stage.did}: {stage.answers} answers as they must be in {stage.seconds} s{wrong}"


class _Shell:
    """The pod of `helm test`, run by the machine's own sh and wget: what it does is its command, not its image.

    There is no DNS in the rig: it finds the Services' names in its /etc/hosts.
    """

    rig: Rig

    def __call__(self, container: Container) -> list[str]:
        services = self.rig.api.every("v1", "Service", namespace=_NAMESPACE)
        hosts = [f"{one['spec']['clusterIP']} {one['metadata']['name']}" for one in services]
        start = 'echo "$0" >> /etc/hosts; unset http_proxy HTTP_PROXY; exec "$@"'
        return ["sh", "-c", start, "\n".join(hosts), *container.command, *container.args]


def _equality(progress: Progress) -> dict[str, Any]:
    """The templates against the renderer, with as many draws as a release is worth."""
    started = time.monotonic()
    progress.say(f"{DRAWS} draws of values, each rendered by helm and by anygress")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", str(os.cpu_count() or 1), "--no-header", _EQUALITY],
        cwd=PROJECT, capture_output=True, text=True, check=False,
        env={**os.environ, "ANYGRESS_CHART_DRAWS": str(DRAWS)},
    )  # fmt: skip
    lines = done.stdout.strip().splitlines() or [done.stderr.strip()]
    if done.returncode:
        progress.say(done.stdout + done.stderr)
    wrong = [line for line in lines if line.startswith(("FAILED", "ERROR", "SKIPPED"))] or lines[-1:]
    seconds = round(time.monotonic() - started, 1)
    return {"draws": DRAWS, "wrong": wrong if done.returncode or "skipped" in lines[-1] else [], "seconds": seconds}
