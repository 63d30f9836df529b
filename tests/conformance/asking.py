"""One step's request sent, and what came back held against what was expected."""

from __future__ import annotations

import hashlib
import re
import time
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from tests.conformance.equal import same_status
from tests.conformance.rig import NoAnswer, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextlib import AbstractContextManager

    from tests.conformance.behaviour import Step
    from tests.conformance.rig import Answer, Client
    from tests.conformance.rig.websocket import WebSocket


@dataclass
class Seen:
    """What came back, as far as it matters."""

    status: int | None = None
    app: str | None = None
    target: str | None = None
    location: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    backend_headers: dict[str, str] = field(default_factory=dict)
    certificate: list[str] | None = None
    protocol: str | None = None
    heard: str | None = None
    lines: int | None = None
    #: How many clients were answered, where there were many.
    clients: int | None = None
    #: On which connection it was asked, where there was one to another host.
    connected: str | None = None
    #: When the body began, where that is asked.
    first_seconds: float | None = None
    #: What the connection goes on in, where it was asked to.
    upgraded: str | None = None
    #: The digest of a body that is not the echo server's report, to compare.
    body: str | None = None
    seconds: float = 0.0
    error: str | None = None

    def brief(self) -> dict[str, Any]:
        """For the record: what is there, without the headers and the body."""
        kept = {key: value for key, value in asdict(self).items() if value not in (None, {}, [])}
        return {key: value for key, value in kept.items() if key not in {"headers", "backend_headers", "body"}}


def ask(client: Client, step: Step) -> Seen:
    """Send a step's request."""
    started = time.monotonic()
    client = replace(client, from_address=step.asked.get("from_address"))
    try:
        seen = _ASKERS.get(step.kind, _http)(client, step)
    except NoAnswer as nothing:
        seen = Seen(error=str(nothing))
    except Refused as refusal:
        seen = _of(refusal.answer)
    except (TimeoutError, OSError, EOFError) as cut:
        seen = Seen(error=f"{type(cut).__name__}: {cut}")
    except Exception as broken:  # noqa: BLE001  (whatever it was, it is what was seen)
        seen = Seen(error=f"{type(broken).__name__}: {broken}")
    seen.seconds = round(time.monotonic() - started, 2)
    return seen


def _http(client: Client, step: Step) -> Seen:
    asked = step.asked
    if other := asked.get("beside"):
        patience = asked.get("patience", 20)
        answer, connected = client.request_beside(step.value, host=asked["host"], other=other, timeout_seconds=patience)
        return replace(_of(answer), connected=connected)
    answer = client.request(
        step.kind.upper(), step.value, host=asked.get("host"), tls=asked.get("tls", False), sni=asked.get("sni"),
        auth=_credentials(asked.get("auth")), digest=_credentials(asked.get("digest")),
        headers=asked.get("headers", {}),
        body=b"x" * asked.get("body_bytes", 0), over_seconds=asked.get("over_seconds", 0), port=asked.get("port"),
        timeout_seconds=asked.get("patience", 20),
    )  # fmt: skip
    seen = _of(answer)
    if "first_seconds" in step.expected and answer.first_seconds is not None:
        seen.first_seconds = round(answer.first_seconds, 2)
    return seen


def _of(answer: Answer) -> Seen:
    report = answer.json
    return Seen(
        status=answer.status, app=report.get("app"), target=report.get("target"), location=answer.location,
        headers=_joined(answer.headers), backend_headers=answer.seen_headers, protocol=report.get("protocol"),
        certificate=list(answer.peer_cert.names) if answer.peer_cert else None,
        lines=answer.body.count(b"\n") if answer.body.startswith(b"line 0\n") else None,
        body=None if report else hashlib.sha256(answer.body).hexdigest()[:16],
    )  # fmt: skip


def _joined(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What is there twice is one value with a comma (RFC 9110, 5.3), and is not taken for what is there once."""
    found: dict[str, str] = {}
    for name, value in headers:
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def _opened(client: Client, step: Step) -> AbstractContextManager[WebSocket]:
    asked = step.asked
    return client.websocket(
        step.value, host=asked["host"], tls=asked.get("tls", False), auth=_credentials(asked.get("auth")),
        headers=asked.get("headers"), subprotocols=asked.get("subprotocols", ()), port=asked.get("port"),
        timeout_seconds=asked.get("patience", 20),
    )  # fmt: skip


def _websocket(client: Client, step: Step) -> Seen:
    asked = step.asked
    if "clients" in asked:
        return _websockets(client, step)
    patience = asked.get("patience", 20)
    with _opened(client, step) as connection:
        time.sleep(asked.get("idle_seconds", 0))
        connection.send(asked.get("say", "hello"))
        heard = connection.recv(timeout_seconds=patience)
        connection.send("?")
        described = Seen(status=101, heard=heard)
        report = _report(connection.recv(timeout_seconds=patience))
    described.app, described.target, described.protocol = (
        report.get("app"),
        report.get("target"),
        report.get("protocol"),
    )
    described.backend_headers = dict(report.get("headers", ()))
    return described


def _websockets(client: Client, step: Step) -> Seen:
    """As many as are wanted, or as can be had, open together; then each is spoken to."""
    seen, said = Seen(clients=0), step.asked.get("say", "hello")
    with ExitStack() as together:
        opened: list[WebSocket] = []
        try:
            while len(opened) < step.asked["clients"]:
                opened.append(together.enter_context(_opened(client, step)))
        except Refused as refusal:
            seen.error = str(refusal)
        except (NoAnswer, OSError, EOFError) as cut:
            seen.error = f"{type(cut).__name__}: {cut}"
        for connection in opened:
            with suppress(OSError, EOFError):
                connection.send(said)
                seen.heard = connection.recv(timeout_seconds=step.asked.get("patience", 20))
                seen.clients = (seen.clients or 0) + (seen.heard == said)
        seen.status = 101 if opened else None
    return seen


def _upgrade(client: Client, step: Step) -> Seen:
    """Of a tunnel of HTTP/2 it is told what was reached inside, with what the backend was told before."""
    asked = step.asked
    found = client.upgrade(
        step.value, host=asked["host"], tokens=asked["tokens"], then=asked.get("then"), bare=asked.get("bare", False),
        tls=asked.get("tls", False), timeout_seconds=asked.get("patience", 20),
    )  # fmt: skip
    seen = _of(found.inside or found.answer)
    seen.upgraded = found.protocol
    seen.backend_headers = _joined((name, value) for name, value in found.answer.json.get("headers", ()))
    return seen


def _report(text: str) -> dict[str, Any]:
    import json  # noqa: PLC0415

    try:
        report: dict[str, Any] = json.loads(text)
    except ValueError:
        return {}
    return report


def _tcp(client: Client, step: Step) -> Seen:
    said = str(step.asked.get("say", "hello")).encode()
    return Seen(heard=client.tcp(int(step.value), said, timeout_seconds=5).decode("latin-1"))


def _udp(client: Client, step: Step) -> Seen:
    said = str(step.asked.get("say", "hello"))
    if number := step.asked.get("clients"):
        answered = client.udp_clients(int(step.value), said.encode(), number)
        return Seen(clients=answered, heard=said if answered else None)
    return Seen(heard=client.udp(int(step.value), said.encode()).decode("latin-1"))


_ASKERS = {"websocket": _websocket, "upgrade": _upgrade, "tcp": _tcp, "udp": _udp}


def _credentials(text: str | None) -> tuple[str, str] | None:
    if text is None:
        return None
    user, _, password = text.partition(":")
    return user, password


# Holding it against what was expected.


def complaints(seen: Seen, step: Step) -> list[str]:
    """What is not as expected, in words; empty when all is."""
    expected = dict(step.expected)
    if "from" in expected and "status" not in expected:
        expected["status"] = 101 if step.kind == "websocket" else 200
    if step.kind in {"tcp", "udp", "websocket"} and expected.get("status", 101) == 101:
        expected.setdefault("hears", step.asked.get("say", "hello"))
    if "clients" in step.asked:
        expected["clients"] = step.asked["clients"]
    found = [_CHECKS[name](seen, value) for name, value in expected.items()]
    if seen.error and not found:
        found = [f"no answer: {seen.error}"]
    return [complaint for complaint in found if complaint]


def _status(seen: Seen, wanted: int | list[int]) -> str | None:
    wanted_all = wanted if isinstance(wanted, list) else [wanted]
    if any(same_status(seen.status, status) for status in wanted_all):
        return None
    return f"status {seen.status if seen.status is not None else seen.error}, not {wanted}"


def _from(seen: Seen, wanted: str) -> str | None:
    return None if seen.app == wanted else f"answered by {seen.app}, not {wanted}"


def _not_from(seen: Seen, barred: str) -> str | None:
    return f"answered by {barred}" if seen.app == barred else None


def _sees(seen: Seen, wanted: str) -> str | None:
    return None if seen.target == wanted else f"the backend sees {seen.target}, not {wanted}"


def _guards(seen: Seen, prefix: str) -> str | None:
    """Whether a backend that tidies its paths, or one that does not, would have been reached below a closed prefix."""
    if seen.target is None:
        return None
    path = seen.target.partition("?")[0]
    for read in (_tidy(path), _literally(path)):
        if read == prefix or read.startswith(prefix.rstrip("/") + "/"):
            return f"the backend is reached with {seen.target}, which is below {prefix}"
    return None


def _tidy(path: str) -> str:
    """A path as a lenient backend may read it: decoded, no parameters, one slash, no dots, any case."""
    parts: list[str] = []
    for part in re.split(r"[/\\]+", unquote(path).lower()):
        name = part.partition(";")[0]
        if name == "..":
            del parts[-1:]
        elif name not in {"", "."}:
            parts.append(name)
    return "/" + "/".join(parts)


def _literally(path: str) -> str:
    """A path as a backend reads it to which an encoded slash is a letter, and nothing between two slashes a segment."""
    parts: list[str] = []
    for part in path.split("/")[1:]:
        if part == "..":
            del parts[-1:]
        elif part != ".":
            parts.append(part)
    return "/" + "/".join(filter(None, parts))


def _location(seen: Seen, wanted: str) -> str | None:
    return None if seen.location == wanted else f"Location {seen.location}, not {wanted}"


def _headers(what: str, found: dict[str, str], wanted: dict[str, str | None]) -> str | None:
    for name, value in wanted.items():
        got = found.get(name.lower())
        if (got is None) != (value is None) or (value is not None and not re.fullmatch(value, got or "")):
            return f"{what} {name}: {got}, not {value}"
    return None


def _certificate(seen: Seen, wanted: str) -> str | None:
    return (
        None if seen.certificate and wanted in seen.certificate else f"certificate for {seen.certificate}, not {wanted}"
    )


def _seconds(seen: Seen, wanted: list[float]) -> str | None:
    low, high = wanted
    return None if low <= seen.seconds <= high else f"after {seen.seconds} s, not between {low} and {high}"


def _first_seconds(seen: Seen, wanted: list[float]) -> str | None:
    low, high = wanted
    if seen.first_seconds is not None and low <= seen.first_seconds <= high:
        return None
    return f"the first byte after {seen.first_seconds} s ({seen.error}), not between {low} and {high}"


def _clients(seen: Seen, wanted: int) -> str | None:
    return None if seen.clients == wanted else f"{seen.clients} of {wanted} clients are answered ({seen.error})"


def _hears(seen: Seen, wanted: str) -> str | None:
    return None if seen.heard == wanted else f"heard {seen.heard or seen.error}, not {wanted}"


def _protocol(seen: Seen, wanted: str) -> str | None:
    return None if seen.protocol == wanted else f"the backend was spoken to in {seen.protocol}, not {wanted}"


def _hands_on(seen: Seen, allowed: list[str]) -> str | None:
    """Whether the backend was asked to go on in another protocol, and in which; it may have been asked for these."""
    told = seen.backend_headers.get("upgrade", "").lower()
    if told and told not in allowed:
        return f"the backend is asked for {told}"
    if seen.upgraded not in (None, "h2c", *allowed):  # a tunnel of h2c may end at the controller: the headers tell
        return f"it goes on in {seen.upgraded}"
    return None


def _not_told(seen: Seen, text: str) -> str | None:
    """Whether some header that the backend sees has this text."""
    told = next((f"{name}: {value}" for name, value in seen.backend_headers.items() if text in value), None)
    return None if told is None else f"the backend is told {told}"


def _lines(seen: Seen, wanted: int) -> str | None:
    return None if seen.lines == wanted else f"{seen.lines} lines ({seen.error}), not {wanted}"


_CHECKS: dict[str, Any] = {
    "status": _status,
    "from": _from,
    "not_from": _not_from,
    "sees": _sees,
    "guards": _guards,
    "location": _location,
    "header": lambda seen, wanted: _headers("header", seen.headers, wanted),
    "backend_header": lambda seen, wanted: _headers("the backend sees header", seen.backend_headers, wanted),
    "certificate": _certificate,
    "seconds": _seconds,
    "first_seconds": _first_seconds,
    "clients": _clients,
    "hears": _hears,
    "protocol": _protocol,
    "lines": _lines,
    "hands_on": _hands_on,
    "not_told": _not_told,
}
