"""The rig leaves nothing behind, however it ends, and says plainly when it cannot start."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from .build import Store
from .rig.namespace import Unavailable, check_available

PROJECT = Path(__file__).resolve().parents[2]
RIG = [sys.executable, "-m", "tests.conformance.rig"]


def available() -> bool:
    try:
        check_available()
    except Unavailable:
        return False
    return Store.default().has("kubernetes")


pytestmark = pytest.mark.skipif(not available(), reason="needs root, namespaces and a built control plane")


def inhabitants(mark: str) -> list[str]:
    """Every process of the machine that was started inside the rig marked so."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if f"RIG_MARK={mark}".encode() in (process / "environ").read_bytes().split(b"\0"):
                found.append((process / "comm").read_text().strip())
        except OSError:
            continue
    return found


@pytest.fixture
def running(request: pytest.FixtureRequest) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A rig with its control plane up, and its mark."""
    mark = f"{os.getpid()}-{request.node.name}"
    process = subprocess.Popen(
        [*RIG, "--", "sh", "-c", "echo up; exec sleep 60"],
        cwd=PROJECT, env={**os.environ, "RIG_MARK": mark}, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, start_new_session=True,
    )  # fmt: skip
    assert process.stdout
    assert process.stdout.readline() == "up\n"
    yield process, mark
    process.kill()
    process.wait()
    process.stdout.close()


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda ending: ending.name)
def test_nothing_survives(running: tuple[subprocess.Popen[str], str], ending: signal.Signals) -> None:
    process, mark = running
    assert {"etcd", "kube-apiserver"} <= set(inhabitants(mark))
    if ending is signal.SIGINT:
        # A terminal's Ctrl-C goes to every process of the foreground group.
        os.killpg(process.pid, ending)
    else:
        process.send_signal(ending)
    process.wait(15)
    deadline = time.monotonic() + 5
    while inhabitants(mark) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert inhabitants(mark) == []


def test_nothing_is_left_on_the_machine(running: tuple[subprocess.Popen[str], str]) -> None:
    before = {path.name for path in Path("/run").iterdir()} if Path("/run").exists() else set()
    process, _ = running
    process.kill()
    process.wait()
    assert "anygress-rig" not in before
    assert not Path("/run/anygress-rig").exists()
    assert not Path("/run/netns").exists() or not list(Path("/run/netns").glob("pod-*"))


def test_a_second_run_works_at_once(running: tuple[subprocess.Popen[str], str]) -> None:
    process, _ = running
    process.kill()
    again = subprocess.run(
        [*RIG, "--", "kubectl", "get", "nodes"], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert again.returncode == 0, again.stderr
    assert "Ready" in again.stdout


def test_no_packet_can_leave() -> None:
    asked = "ip route; ip -brief link"
    seen = subprocess.run(
        [*RIG, "--", "sh", "-c", asked], cwd=PROJECT, capture_output=True, text=True, check=True
    ).stdout
    assert "default" not in seen
    assert {
        line.split()[0].partition("@")[0] for line in seen.splitlines() if "link/" not in line and "UP" in line
    } <= {"lo"}


def test_without_root_it_says_so() -> None:
    script = "import os; from tests.conformance.rig import run_enclosed; os.setuid(65534); exit(run_enclosed(['true']))"
    asked = subprocess.run(
        [sys.executable, "-c", script], cwd=PROJECT, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert asked.returncode == 2
    assert "root" in asked.stderr
