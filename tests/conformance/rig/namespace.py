"""The closed room the rig runs in: network, mount and process namespaces that end with the process that made them.

`run_enclosed` starts a command as process 1 of new namespaces. Whatever it starts is in there with it, and the kernel
ends all of it when process 1 ends or when the caller does, even by SIGKILL: nothing has to be cleaned up afterwards.
There is no route out of the new network, so no packet can leave it.

`Network` then lays out the inside: each controller and each pod is a host with a network namespace and an address of
its own, so that two programs may use one port, and processes may bind every address, as they may in a cluster.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Where the rig keeps everything it writes: a file system in memory that is gone with the namespaces.
STATE = Path("/run/anygress-rig")
#: The machine's own address in the rig: API server, test client, node.
GATEWAY = "10.10.0.1"
#: A host outside the cluster, and its addresses, each of another network of 24 bits: for who looks at addresses.
CLIENTS_HOST = "clients"
CLIENTS = ("10.30.0.7", "10.30.1.7")
#: Where ClusterIPs and the addresses of load balancers are taken from.
SERVICES = "10.96.0.0/16"
BALANCERS = "10.20.0.0/16"

#: The exit status where the rig cannot run at all, and after Ctrl-C.
CANNOT_RUN = 2
INTERRUPTED = 128 + signal.SIGINT

_OUTSIDE = "ANYGRESS_RIG_OUTSIDE"
_LIBC = ctypes.CDLL(None, use_errno=True)  # os.setns came with Python 3.12
_NEW_NETWORK = 0x40000000
#: How many files each process of the room may have open, as far as the machine lets it: containers have more.
_OPEN_FILES = 16384
_TOOLS = ("setpriv", "unshare", "nsenter", "ip", "mount", "chroot")


class Unavailable(Exception):  # noqa: N818  (read as a sentence: "raises NoAnswer")
    """The rig cannot run on this machine; the text says what is missing."""


def check_available() -> None:
    """Raise `Unavailable` unless this process may make the namespaces the rig needs."""
    if not sys.platform.startswith("linux"):
        raise Unavailable("the rig needs Linux namespaces")
    if missing := [tool for tool in _TOOLS if not shutil.which(tool)]:
        raise Unavailable(f"the rig needs the commands {', '.join(missing)} (Debian: util-linux, iproute2, coreutils)")
    if os.geteuid():
        raise Unavailable("the rig makes network namespaces and mounts: run it as root")
    tried = subprocess.run([*_enclosure(), "true"], capture_output=True, text=True, check=False)
    if tried.returncode:
        raise Unavailable(f"the kernel refuses new namespaces: {tried.stderr.strip() or tried.returncode}")


def _enclosure() -> list[str]:
    """The command prefix that closes the room.

    setpriv ends unshare when the caller dies, unshare --kill-child ends process 1 when unshare dies, and the kernel
    ends every other process of the namespace with process 1.
    """
    return [
        "setpriv", "--pdeathsig", "KILL", "--",
        "unshare", "--net", "--mount", "--ipc", "--pid", "--fork", "--kill-child=KILL", "--mount-proc", "--",
    ]  # fmt: skip


def start_enclosed(argv: Sequence[str], **options: object) -> subprocess.Popen[str]:
    """Start a command in new namespaces. Call it from the main thread: the room ends with the calling thread."""
    environment = {**os.environ, _OUTSIDE: _network_id()}
    soft, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < _OPEN_FILES:
        wanted = _OPEN_FILES if most == resource.RLIM_INFINITY else min(_OPEN_FILES, most)
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
    return subprocess.Popen([*_enclosure(), *argv], text=True, env=environment, **options)  # type: ignore[call-overload,no-any-return]


def run_enclosed(argv: Sequence[str]) -> int:
    """Run a command in new namespaces and return its exit status; CANNOT_RUN, with a message, where there are none."""
    try:
        check_available()
    except Unavailable as missing:
        print(f"cannot run the rig: {missing}", file=sys.stderr)  # noqa: T201
        return CANNOT_RUN
    with start_enclosed(argv) as room:
        while True:
            try:
                status = room.wait()
                # Ended by a signal itself: told as a shell tells it.
                return status if status >= 0 else 128 - status
            except KeyboardInterrupt:
                # The terminal sent the signal to process 1 as well; wait for it to report and end.
                continue


def end_on_interrupt() -> None:
    """Let Ctrl-C end process 1 of the room at once, whatever its threads wait for: the whole room ends with it."""
    signal.signal(signal.SIGINT, lambda *_: os._exit(INTERRUPTED))


def is_enclosed() -> bool:
    """Whether this process is inside namespaces of `run_enclosed`, seen from the kernel and not from a flag alone."""
    outside = os.environ.get(_OUTSIDE)
    return outside is not None and outside != _network_id()


def _network_id() -> str:
    return str(Path("/proc/self/ns/net").readlink())


def furnish() -> None:
    """Prepare the inside, once: a private /run for state, loopback, forwarding. Needs `is_enclosed`."""
    if not is_enclosed():
        raise Unavailable(
            "the rig runs in namespaces of its own only: start it through python -m tests.conformance.rig"
        )
    if STATE.exists():
        return
    if os.getpid() == 1:
        # Process 1 has no default signal actions; without this a plain kill would be ignored.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    _run("mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", "/run")
    STATE.mkdir()
    _run("ip", "link", "set", "lo", "up")
    _run("ip", "address", "add", f"{GATEWAY}/32", "dev", "lo")
    for virtual in (SERVICES, BALANCERS):
        # Addresses that kube-proxy replaces: a packet needs a route before its destination is rewritten.
        _run("ip", "route", "add", virtual, "dev", "lo", "src", GATEWAY)
    Path("/proc/sys/net/ipv4/ip_forward").write_text("1")


@dataclass(frozen=True)
class Host:
    """A machine of the rig's network: a network namespace with an address."""

    name: str
    address: str

    def entering(self) -> list[str]:
        """The command prefix that runs a program on this host."""
        return ["nsenter", f"--net=/run/netns/{self.name}", "--"]


@dataclass
class Network:
    """Hosts with addresses of their own, all routed through the rig; no address outside it has a route."""

    _free: list[int] = field(default_factory=lambda: list(range(2, 4096)))
    _taken: dict[str, int] = field(default_factory=dict)

    def add(self, name: str, *, also: Sequence[str] = ()) -> Host:
        """A new host, with further addresses if they are given. Its name is that of its network namespace."""
        number = self._free.pop(0)
        self._taken[name] = number
        address, link = f"10.10.{number // 256}.{number % 256}", f"rig{number}"
        _ip(
            f"netns add {name}",
            f"link add {link} type veth peer name eth0 netns {name}",
            f"link set {link} up",
            *(f"route add {one}/32 dev {link} src {GATEWAY}" for one in (address, *also)),
        )
        _ip(
            "link set lo up",
            *(f"address add {one}/32 dev eth0" for one in (address, *also)),
            "link set eth0 up",
            f"route add {GATEWAY}/32 dev eth0 scope link src {address}",
            f"route add default via {GATEWAY} src {address}",
            namespace=name,
        )
        return Host(name, address)

    def remove(self, host: Host) -> None:
        """Take a host away; its address is used again last."""
        # What its programs have left running: a daemon would hold the namespace.
        for process in _run("ip", "netns", "pids", host.name).split():
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(process), signal.SIGKILL)
        _run("ip", "link", "delete", f"rig{self._taken[host.name]}")
        _run("ip", "netns", "delete", host.name)
        self._free.append(self._taken.pop(host.name))


@contextlib.contextmanager
def on_host(name: str) -> Iterator[None]:
    """Sockets that this thread makes in here belong to a host, and stay there, whoever uses them later."""
    with open("/proc/thread-self/ns/net", "rb") as own, open(f"/run/netns/{name}", "rb") as other:  # noqa: PTH123
        _enter(other.fileno())
        try:
            yield
        finally:
            _enter(own.fileno())


def _enter(namespace: int) -> None:
    if _LIBC.setns(namespace, _NEW_NETWORK):
        raise OSError(ctypes.get_errno(), "setns")


def _ip(*commands: str, namespace: str | None = None) -> None:
    inside = ["-netns", namespace] if namespace else []
    _run("ip", *inside, "-batch", "-", text="\n".join(commands))


def _run(*argv: str, text: str | None = None) -> str:
    done = subprocess.run(argv, input=text, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unavailable(f"{' '.join(argv)}: {done.stderr.strip()}")
    return done.stdout
