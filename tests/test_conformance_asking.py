"""What steps ask for that takes more than one request and answer, asked of the rig's echo server without a controller.

Each is asked where all is as expected, and where it is not: what a step cannot find it does not hold.
"""

from __future__ import annotations

import dataclasses
import resource
import socket
import subprocess
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from tests.conformance.asking import Seen, ask, complaints
from tests.conformance.behaviour import ACTIONS, Step, read_all, read_step
from tests.conformance.deploying import certificates
from tests.conformance.rig import Client, NoAnswer, PeerCertificate, start_enclosed, until
from tests.conformance.rig.backends import Container, echo
from tests.conformance.rig.certificates import Authority
from tests.conformance.running import _AT_ONCE, Outcome, Run, _is_slow, _Play

if TYPE_CHECKING:
    from collections.abc import Iterator

BEHAVIOURS = {behaviour.name: behaviour for behaviour in read_all()}
HOST = {"host": "a.example.com"}


def _free_port() -> int:
    with socket.socket() as tcp, socket.socket(type=socket.SOCK_DGRAM) as udp:
        tcp.bind(("127.0.0.1", 0))
        port: int = tcp.getsockname()[1]
        udp.bind(("127.0.0.1", port))
        return port


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """Of an echo server with a certificate for a wildcard and for one name more."""
    issued = Authority().issue("*.example.com", "one.example.net")
    shown = tmp_path_factory.mktemp("echo") / "echo.pem"
    shown.write_bytes(issued.certificate + issued.key)
    port = _free_port()
    command = echo(Container("echo", "echo", (("TCP", port), ("UDP", port)), (), (), {"app": "web"}))
    command[command.index("--certificate") + 1] = str(shown)
    found = Client("127.0.0.1", http_port=port, https_port=port)
    with subprocess.Popen(command) as server:
        until(lambda: _answers(found), what="the echo server")
        yield found
        server.terminate()


def _answers(client: Client) -> bool:
    try:
        return client.request("GET", "/", host="a.example.com").status == 200
    except NoAnswer:
        return False


def wrong(client: Client, written: dict[str, Any]) -> list[str]:
    step = read_step(written, HOST)
    return complaints(ask(client, step), step)


# --------------------------------------------------------------------------------------------- one request


def test_a_large_head_is_answered_and_a_smaller_one_is_found(client: Client) -> None:
    step = {"get": "/?head_bytes=20000", "from": "web", "header": {"x-head": "x{20000}"}}
    assert wrong(client, step) == []
    (complaint,) = wrong(client, {**step, "get": "/?head_bytes=19999"})
    assert complaint.startswith("header x-head: xxx")


def test_the_first_byte_is_timed_and_not_the_last(client: Client) -> None:
    step = {"get": "/?drip=3&every=0.3", "lines": 3, "seconds": [0.55, 9], "first_seconds": [0, 0.5]}
    assert wrong(client, step) == []
    late = {"get": "/?delay=0.6", "from": "web", "first_seconds": [0, 0.5]}
    assert [text[:20] for text in wrong(client, late)] == ["the first byte after"]
    assert wrong(client, {**late, "get": "/?status=204", "status": 204})


def test_a_body_comes_bit_by_bit(client: Client) -> None:
    step = {"post": "/", "body_bytes": 3, "over_seconds": 1, "from": "web", "seconds": [0.9, 9]}
    assert wrong(client, step) == []
    assert wrong(client, {**step, "over_seconds": 0})
    answer = client.request("POST", "/", host="a", body=b"abc", over_seconds=1)
    assert answer.json["body"] == "abc"


# --------------------------------------------------------------------------------------------- many clients


def test_as_many_websockets_as_are_wanted_are_open_together(client: Client) -> None:
    assert wrong(client, {"websocket": "/", "clients": 40}) == []


@dataclasses.dataclass(frozen=True)
class Few(Client):
    """A client whose controller takes no more than three sockets."""

    taken: list[int] = dataclasses.field(default_factory=list)

    def websocket(self, *args: Any, **options: Any) -> Any:
        self.taken.append(1)
        if len(self.taken) > 3:
            raise NoAnswer("it hangs")
        return super().websocket(*args, **options)


def test_fewer_are_counted(client: Client) -> None:
    few = Few(client.address, client.http_port)
    assert wrong(few, {"websocket": "/", "clients": 5}) == ["3 of 5 clients are answered (NoAnswer: it hangs)"]
    assert wrong(Client("127.0.0.1", _free_port()), {"websocket": "/", "clients": 5})


def test_each_client_of_a_udp_port_has_a_port_of_its_own(client: Client) -> None:
    port = client.http_port
    assert wrong(client, {"udp": port, "clients": 120}) == []
    assert wrong(client, {"udp": port, "say": "from?", "hears": "127.0.0.1"}) == []
    with socket.socket(type=socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))
        assert client.udp_clients(server.getsockname()[1], b"hello", 60, timeout_seconds=0.05) == 0
        server.setblocking(False)  # noqa: FBT003
        seen = set()
        while True:
            try:
                seen.add(server.recvfrom(100)[1])
            except BlockingIOError:
                break
    assert len(seen) == 50  # no more are asked where one of so many is silent


def test_where_nobody_listens_no_client_is_answered(client: Client) -> None:
    assert client.udp_clients(_free_port(), b"hello", 3, timeout_seconds=0.05) == 0


def test_a_raw_port_tells_whom_it_sees(client: Client) -> None:
    step = {"tcp": client.http_port, "say": "from?", "hears": "127.0.0.1"}
    assert wrong(client, step) == []
    assert wrong(client, {**step, "hears": "10.0.0.1"}) == ["heard 127.0.0.1, not 10.0.0.1"]


# --------------------------------------------------------------------------------------------- one connection


@pytest.mark.parametrize(
    ("target", "other", "host", "connected", "status"),
    [
        ("/x", "a.example.com", "b.example.com", "the same", 200),
        ("/?status=404", "a.example.com", "b.example.com", "the same", 404),
        ("/?status=421", "a.example.com", "b.example.com", "after 421", 421),
        ("/x", "a.example.com", "a.b.example.com", "not covered", 200),
        ("/x", "a.example.com", "other.example.net", "not covered", 200),
        ("/x", "a.example.com", "one.example.net", "the same", 200),
    ],
)
def test_a_browser_uses_its_connection_again(  # noqa: PLR0917  (a row of the table)
    client: Client, target: str, other: str, host: str, connected: str, status: int
) -> None:
    step = read_step({"get": target, "host": host, "beside": other, "tls": True, "status": status})
    seen = ask(client, step)
    assert complaints(seen, step) == []
    assert (seen.connected, seen.app) == (connected, "web")
    assert seen.backend_headers["host"] == host
    assert seen.protocol == ("HTTP/2" if connected == "the same" else "HTTP/1.1")


def test_a_certificate_covers_one_label_for_a_wildcard() -> None:
    shown = PeerCertificate(("*.example.com", "example.net"), b"")
    assert [shown.covers(host) for host in ("a.example.com", "example.net")] == [True, True]
    assert [shown.covers(host) for host in ("example.com", "a.b.example.com", "a.example.net")] == [False] * 3


# --------------------------------------------------------------------------------------------- what changes


def a_play(behaviour: str) -> _Play:
    found = BEHAVIOURS[behaviour]
    run: Any = SimpleNamespace(rig=SimpleNamespace(), controller=None, progress=None)
    return _Play(run, found, Outcome(found.name, found.features, "measured"))


@pytest.mark.parametrize("kind", ACTIONS)
def test_every_action_acts(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """GIVEN a step of each kind THEN something of its own is done: none is passed over in silence."""
    done: list[str] = []
    names = ["_apply", "_watch", "_lose", "_issue", "_restart", "_roll", "_drain", "_move"]
    play = a_play("hosts")
    for name in names:
        monkeypatch.setattr(play, name, lambda _, name=name: done.append(name))
    monkeypatch.setattr(time, "sleep", lambda _: done.append("sleep"))
    play._act(Step(kind, 1))
    assert done == [{"steadily": "_watch", "wait": "sleep"}.get(kind, f"_{kind}")]


def test_a_secret_without_hosts_is_not_there_until_it_is_issued() -> None:
    """GIVEN an Ingress that asks for it THEN it is not made, as others are that are not said to be missing."""
    rig: Any = SimpleNamespace(
        api=SimpleNamespace(every=lambda *_, **__: []),
        tls_secret=lambda name, *hosts, namespace: (name, hosts, namespace),
    )
    hosts = ["own.tls-late.example.com"]
    tls = [{"secretName": name, "hosts": hosts} for name in ("late-tls", "own-tls", "more-tls")]
    made = certificates(rig, BEHAVIOURS["tls-late"], [{"kind": "Ingress", "spec": {"tls": tls}}])
    assert made == [(name, tuple(hosts), "tls-late") for name in ("own-tls", "more-tls")]  # type: ignore[comparison-overlap]


@pytest.mark.parametrize(
    "written",
    [{"clients": 3}, {"over_seconds": 3}, {"first_seconds": [0, 1]}, {"seconds": [0, 1]}, {"idle_seconds": 3}],
)
def test_what_takes_long_or_counts_once_is_asked_once(written: dict[str, Any]) -> None:
    assert _is_slow(read_step({"get": "/", **written}))
    assert not _is_slow(read_step({"get": "/"}))


def test_those_that_wait_longest_begin_first() -> None:
    """GIVEN all behaviours WHEN they are asked at once THEN the ends of the long ones do not come after all others."""
    begun: list[str] = []
    quiet: Any = SimpleNamespace(say=lambda _: None, count=lambda *_: _Counting())

    class Listed(Run):
        def _one(self, behaviour: Any, *, afresh: bool = False) -> Outcome:
            del afresh
            begun.append(behaviour.name)
            return Outcome(behaviour.name, behaviour.features, "measured")

    every = [*BEHAVIOURS.values()]
    nothing: Any = None
    outcomes = Listed(nothing, nothing, quiet).all(every)
    assert [one.behaviour for one in outcomes] == [one.name for one in every]
    first = begun[: 2 * _AT_ONCE]  # threads that begin together may say so in any order
    assert {"timeouts", "websockets", "uploads-long", "rollout"} <= set(first)


class _Counting:
    def __enter__(self) -> Any:
        return lambda: None

    def __exit__(self, *_: object) -> None:
        pass


def test_a_room_may_have_many_files_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """GIVEN a machine that gives few unless it is asked, as CI's THEN what is started in a room has more."""
    had = resource.getrlimit(resource.RLIMIT_NOFILE)
    given: list[int] = []
    monkeypatch.setattr(
        subprocess, "Popen", lambda *_, **__: given.append(resource.getrlimit(resource.RLIMIT_NOFILE)[0])
    )
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (1024, had[1]))
        start_enclosed(["true"])
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, had)
    assert given == [16384 if had[1] == resource.RLIM_INFINITY else min(16384, had[1])]


def test_what_is_not_seen_is_complained_of() -> None:
    step = read_step({"udp": 5354, "clients": 1030})
    assert complaints(Seen(error="TimeoutError: "), step)[0].startswith("heard")
    assert complaints(Seen(heard="hello", clients=1030), step) == []
