"""The rig leaves nothing behind, however it ends, and says plainly when it cannot start."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from .rig.namespace import Unavailable, check_available

PROJECT = Path(__file__).resolve().parents[2]
RIG = [sys.executable, "-m", "tests.conformance.rig"]


def missing() -> str | None:
    """What this machine lacks for a rig; what is not built yet is built."""
    try:
        check_available()
    except Unavailable as lacking:
        return str(lacking)
    return None


pytestmark = pytest.mark.skipif(bool(missing()), reason=f"no rig here: {missing()}")


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
    process.wait(60)
    assert_nobody_is_left(mark)


def test_ctrl_c_ends_a_whole_run_at_once(request: pytest.FixtureRequest) -> None:
    mark = f"{os.getpid()}-{request.node.name}"
    # Slow requests are under way, and another controller is to follow.
    asked = [sys.executable, "-m", "tests.conformance", "traefik", "node-port", "--only", "timeouts"]
    process = subprocess.Popen(
        asked, cwd=PROJECT, env={**os.environ, "RIG_MARK": mark}, stderr=subprocess.PIPE, text=True,
        start_new_session=True,
    )  # fmt: skip
    with process:
        assert process.stderr
        assert any(" is up: " in line for line in process.stderr)
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(60) == 128 + signal.SIGINT
        assert "node-port" not in process.stderr.read()
    assert_nobody_is_left(mark)


@pytest.mark.parametrize("status", [0, 7], ids=["success", "failure"])
def test_an_ordinary_end_leaves_nothing_either(status: int, request: pytest.FixtureRequest) -> None:
    mark = f"{os.getpid()}-{request.node.name}"
    ended = subprocess.run(
        [*RIG, "--", "sh", "-c", f"exit {status}"], cwd=PROJECT, env={**os.environ, "RIG_MARK": mark}, check=False,
    )  # fmt: skip
    assert ended.returncode == status
    assert_nobody_is_left(mark)


def assert_nobody_is_left(mark: str) -> None:
    deadline = time.monotonic() + 20
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


#: Asks from the room itself and from a pod, with an address that is nobody's: no route is an error at once.
_KNOCK = f"""
set -e
kubectl create deployment web --image=example.com/echo --port=8080 >&2
kubectl rollout status deployment/web --timeout=180s >&2
cat > /run/knock.py <<'END'
import errno, socket
for family, address in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
    try:
        socket.create_connection((address, 80), timeout=5)
        print("went through")
    except OSError as refused:
        print(errno.errorcode.get(refused.errno, refused))
END
{sys.executable} -I /run/knock.py
for host in $(ip netns list | cut -d' ' -f1); do ip netns exec $host {sys.executable} -I /run/knock.py; done
ip route; ip -brief link
"""


def test_no_packet_can_leave() -> None:
    told = subprocess.run([*RIG, "--", "sh", "-c", _KNOCK], cwd=PROJECT, stdout=subprocess.PIPE, text=True, check=True)
    lines = told.stdout.splitlines()
    # The room has no route; a pod's packet reaches the room, which has none for it either.
    assert lines[:4] == ["ENETUNREACH", "ENETUNREACH", "ENETUNREACH", "ENETUNREACH"]
    assert not [line for line in lines if "went through" in line or line.startswith("default")]
    # Every link that is up is the loopback or ends in a host of the rig.
    links = {line.split()[0].partition("@")[0] for line in lines[4:] if " UP " in f" {line} " or "LOOPBACK" in line}
    assert all(link == "lo" or link.startswith("rig") for link in links)


#: Asks for an address of load balancers that nobody has, from the room itself and from a host in it.
_EARLY = f"""
set -e
cat > /run/early.py <<'END'
import socket
try:
    socket.create_connection(("10.20.9.9", 80), timeout=5)
    print("went through")
except OSError as refused:
    print(type(refused).__name__)
END
{sys.executable} -I /run/early.py
ip netns exec clients {sys.executable} -I /run/early.py
"""


def test_a_load_balancer_is_refused_before_its_rules_are_there_and_does_not_hang() -> None:
    told = subprocess.run([*RIG, "--", "sh", "-c", _EARLY], cwd=PROJECT, stdout=subprocess.PIPE, text=True, check=True)
    assert told.stdout.split() == ["ConnectionRefusedError", "ConnectionRefusedError"]


@pytest.mark.parametrize("command", ["tests.conformance.__main__", "tests.conformance.rig.__main__"])
def test_without_root_it_says_so(command: str) -> None:
    # Imported as root: somebody else may not be able to read the interpreter's files.
    script = f"import os, sys; from {command} import main; os.setuid(65534); sys.argv[1:] = []; sys.exit(main())"
    asked = subprocess.run(
        [sys.executable, "-c", script], cwd=PROJECT, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert asked.returncode == 2, asked.stderr
    assert "root" in asked.stderr
