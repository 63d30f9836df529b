"""The test client: requests whose every byte is the caller's, and answers with everything that came back.

Paths are sent as given: `//`, `%2e`, `..` and `;` reach the controller untouched, which no ordinary client allows.
"""

from __future__ import annotations

import base64
import json
import selectors
import socket
import ssl
import time
import urllib.request
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, cast

import grpc  # type: ignore[import-untyped]
import h2.config
import h2.connection
import h2.events
import h2.exceptions
import h11
from websockets.client import ClientProtocol
from websockets.exceptions import InvalidHandshake, InvalidStatus
from websockets.typing import Subprotocol
from websockets.uri import parse_uri

from .certificates import names_of
from .namespace import CLIENTS_HOST, on_host
from .websocket import WebSocket

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_PERMISSIVE = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
_PERMISSIVE.check_hostname = False
_PERMISSIVE.verify_mode = ssl.CERT_NONE
#: As a browser offers itself.
_BROWSER = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
_BROWSER.check_hostname = False
_BROWSER.verify_mode = ssl.CERT_NONE
_BROWSER.set_alpn_protocols(["h2", "http/1.1"])
#: How many datagrams are under way at once: a socket's buffer holds some 250.
_DATAGRAMS = 50
_DATAGRAM_TRIES = 3


class NoAnswer(Exception):  # noqa: N818  (read as a sentence: "raises NoAnswer")
    """The connection was refused, cut or silent; the text says which."""


@dataclass(frozen=True)
class PeerCertificate:
    """The certificate a server showed."""

    names: tuple[str, ...]
    der: bytes = field(repr=False)

    def covers(self, host: str) -> bool:
        """Whether it is for this host, by its name or by a wildcard for its first label (RFC 9525, 6.3)."""
        return not {host, f"*.{host.partition('.')[2]}"}.isdisjoint(self.names)


@dataclass(frozen=True)
class Answer:
    """One HTTP answer. Header names are lower-case; repeated headers are all there."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = field(default=b"", repr=False)
    peer_cert: PeerCertificate | None = None
    #: How long after the request was sent the first byte of the body was there.
    first_seconds: float | None = None

    def header(self, name: str) -> str | None:
        """The first header of a name."""
        return next((value for key, value in self.headers if key == name.lower()), None)

    @property
    def location(self) -> str | None:
        return self.header("location")

    @property
    def json(self) -> dict[str, Any]:
        """The echo server's report; empty when the answer is not from it."""
        try:
            decoded = json.loads(self.body)
        except ValueError:
            return {}
        return decoded if isinstance(decoded, dict) and "backend" in decoded else {}

    @property
    def seen_headers(self) -> dict[str, str]:
        """The request headers the backend saw, names in lower case."""
        return dict(self.json.get("headers", ()))


@dataclass(frozen=True)
class Client:
    """Talks to one address, as a browser with that address in its hosts file would."""

    address: str
    http_port: int = 80
    https_port: int = 443
    #: Ports that are reached elsewhere: node ports, load balancers of a Service's own.
    places: Mapping[int, tuple[str, int]] = field(default_factory=dict)
    #: One of `namespace.CLIENTS`, from where it asks as another machine; None: from the room, as gRPC always does.
    from_address: str | None = None

    def place(self, port: int) -> tuple[str, int]:
        """Where a port is reached, for clients of other protocols."""
        return self.places.get(port, (self.address, port))

    def request(
        self,
        method: str,
        target: str,
        *,
        host: str | None = None,
        tls: bool = False,
        sni: str | None = None,
        auth: tuple[str, str] | None = None,
        digest: tuple[str, str] | None = None,
        headers: Mapping[str, str] | Iterable[tuple[str, str]] = (),
        body: bytes = b"",
        over_seconds: float = 0,
        port: int | None = None,
        timeout_seconds: float = 10,
    ) -> Answer:
        """Send one request on a connection of its own.

        `host` is the Host header (left out when None), `sni` the TLS server name (default: `host`). `auth` is sent as
        Basic credentials at once, `digest` answers a challenge. The body is sent over `over_seconds`, in a piece a
        second and no more pieces than bytes. Raises `NoAnswer`.
        """
        sent = list(headers.items() if hasattr(headers, "items") else headers)
        if auth:
            sent.append(("Authorization", "Basic " + base64.b64encode(":".join(auth).encode()).decode()))
        port = port or (self.https_port if tls else self.http_port)
        with self._connected(port, tls=tls, sni=sni or host, timeout_seconds=timeout_seconds) as connection:
            answer = _exchange(connection, method, target, host, sent, body, over_seconds)
        challenge = answer.header("www-authenticate") or ""
        if digest and answer.status == 401 and challenge.lower().startswith("digest"):
            sent.append(("Authorization", _digest(method, target, challenge, digest)))
            with self._connected(port, tls=tls, sni=sni or host, timeout_seconds=timeout_seconds) as connection:
                answer = _exchange(connection, method, target, host, sent, body)
        return answer

    @contextmanager
    def websocket(
        self,
        target: str,
        *,
        host: str,
        tls: bool = False,
        auth: tuple[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        subprotocols: Iterable[str] = (),
        port: int | None = None,
        timeout_seconds: float = 10,
    ) -> Iterator[WebSocket]:
        """An open WebSocket. Raises `Refused` with the answer when the handshake is not answered with 101."""
        extra = dict(headers or {})
        if auth:
            extra["Authorization"] = "Basic " + base64.b64encode(":".join(auth).encode()).decode()
        port = port or (self.https_port if tls else self.http_port)
        protocol = ClientProtocol(
            parse_uri(f"{'wss' if tls else 'ws'}://{host}{target}"), max_size=None,
            subprotocols=list(map(Subprotocol, subprotocols)) or None,
        )  # fmt: skip
        with self._connected(port, tls=tls, sni=host, timeout_seconds=timeout_seconds) as stream:
            try:
                opened = WebSocket(stream, protocol, extra, timeout_seconds=timeout_seconds)
            except InvalidStatus as refusal:
                response = refusal.response
                seen = tuple((name.lower(), value) for name, value in response.headers.raw_items())
                raise Refused(Answer(response.status_code, seen, bytes(response.body or b""))) from None
            except (InvalidHandshake, OSError, EOFError) as error:
                raise NoAnswer(f"WebSocket handshake: {error}") from error
            with opened:
                yield opened

    def upgrade(
        self,
        target: str,
        *,
        host: str,
        tokens: Iterable[str],
        then: str | None = None,
        bare: bool = False,
        tls: bool = False,
        timeout_seconds: float = 10,
    ) -> Upgraded:
        """Ask to go on in other protocols, with a header `Upgrade` for each of `tokens`.

        Where HTTP/2 is taken, `then` is asked for in the tunnel. `bare` leaves the header out that RFC 9110 wants
        beside (`Connection`), which some backends do not look for. Raises `NoAnswer`.
        """
        lines = [f"GET {target} HTTP/1.1", f"Host: {host}", *(f"Upgrade: {token}" for token in tokens)]
        lines += [] if bare else ["Connection: Upgrade, HTTP2-Settings"]
        port = self.https_port if tls else self.http_port
        head = "\r\n".join([*lines, *_HANDSHAKES, "", ""]).encode("latin-1")
        with self._connected(port, tls=tls, sni=host, timeout_seconds=timeout_seconds) as connection, _as_no_answer():
            connection.sendall(head)
            return _go_on(connection, then or target, host)

    def request_beside(
        self, target: str, *, host: str, other: str, timeout_seconds: float = 10
    ) -> tuple[Answer, Connected]:
        """Ask for one host as a browser does that has just asked for another one over TLS.

        On the same connection where that is HTTP/2 and its certificate is for this host too; after 421, and otherwise,
        on one of its own (RFC 9113, 9.1.1; RFC 9110, 15.5.20). Raises `NoAnswer`.
        """
        connected: Connected = "no HTTP/2"
        with (
            self._socket(self.https_port, timeout_seconds) as raw,
            _as_no_answer(),
            _BROWSER.wrap_socket(raw, server_hostname=other) as connection,
        ):
            certificate = _peer_certificate(connection)
            if connection.selected_alpn_protocol() == "h2":
                connected = "not covered"
                if certificate and certificate.covers(host):
                    answer = _ask_both(connection, target, (other, host))
                    if answer.status != _MISDIRECTED:
                        return replace(answer, peer_cert=certificate), "the same"
                    connected = "after 421"
        return self.request("GET", target, host=host, tls=True, timeout_seconds=timeout_seconds), connected

    def tcp(
        self, port: int, data: bytes, *, tls: bool = False, sni: str | None = None, timeout_seconds: float = 5
    ) -> bytes:
        """What comes back, as much as was sent or one line, whichever is there first. Raises `NoAnswer`."""
        with self._connected(port, tls=tls, sni=sni, timeout_seconds=timeout_seconds) as connection, _as_no_answer():
            connection.sendall(data)
            received = b""
            while len(received) < len(data) and (more := connection.recv(65536)):
                received += more
            if not received:
                raise NoAnswer("the connection was closed without an answer")
            return received

    def udp(self, port: int, data: bytes, *, timeout_seconds: float = 1) -> bytes:
        """The datagram that comes back. Raises `NoAnswer`."""
        with self._unconnected(socket.SOCK_DGRAM, timeout_seconds) as connection, _as_no_answer():
            connection.connect(self.place(port))
            connection.send(data)
            return connection.recv(65536)

    def udp_clients(self, port: int, data: bytes, number: int, *, timeout_seconds: float = 1) -> int:
        """How many of so many clients get their datagram back, each with a port of its own that no other gets.

        They come some at a time, and no more where one stays silent that is asked again: a datagram may be lost.
        """
        answered = 0
        with ExitStack() as together:
            for first in range(0, number, _DATAGRAMS):
                some = min(_DATAGRAMS, number - first)
                with selectors.DefaultSelector() as waiting:
                    for _ in range(some):
                        one = together.enter_context(self._unconnected(socket.SOCK_DGRAM, 0))
                        one.connect(self.place(port))
                        waiting.register(one, selectors.EVENT_READ)
                    for _ in range(_DATAGRAM_TRIES):
                        _hear(waiting, data, timeout_seconds)
                    silent = len(waiting.get_map())
                answered += some - silent
                if silent:
                    break
        return answered

    def grpc(
        self, method: str, message: bytes, *, host: str, authority: bytes | None = None, timeout_seconds: float = 10
    ) -> bytes:
        """A unary gRPC call: over TLS when the PEM of an authority is given, else over cleartext HTTP/2."""
        if authority:
            options = [("grpc.ssl_target_name_override", host), ("grpc.default_authority", host)]
            credentials = grpc.ssl_channel_credentials(authority)
            channel = grpc.secure_channel(f"{self.address}:{self.https_port}", credentials, options)
        else:
            channel = grpc.insecure_channel(f"{self.address}:{self.http_port}", [("grpc.default_authority", host)])
        with channel:
            try:
                answered: bytes = channel.unary_unary(method)(message, timeout=timeout_seconds)
            except grpc.RpcError as error:
                raise NoAnswer(f"gRPC: {error}") from error
        return answered

    @contextmanager
    def _connected(self, port: int, *, tls: bool, sni: str | None, timeout_seconds: float) -> Iterator[socket.socket]:
        with self._socket(port, timeout_seconds) as raw:
            if not tls:
                yield raw
                return
            with _as_no_answer():
                wrapped = _PERMISSIVE.wrap_socket(raw, server_hostname=sni)
            with wrapped:
                yield wrapped

    def _socket(self, port: int, timeout_seconds: float) -> socket.socket:
        with _as_no_answer():
            found = self._unconnected(socket.SOCK_STREAM, timeout_seconds)
            try:
                found.connect(self.place(port))
            except OSError:
                found.close()
                raise
            return found

    def _unconnected(self, kind: socket.SocketKind, timeout_seconds: float) -> socket.socket:
        with on_host(CLIENTS_HOST) if self.from_address else nullcontext():
            found = socket.socket(socket.AF_INET, kind)
        if self.from_address:
            found.bind((self.from_address, 0))
        found.settimeout(timeout_seconds)
        return found


#: What belongs to a request for a WebSocket and to one for HTTP/2: a backend may take whichever it likes.
_HANDSHAKES = (
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    "Sec-WebSocket-Version: 13",
    "HTTP2-Settings: AAMAAABkAAQAAP__",
)


#: On what a request beside another was answered: the connection of that one, or one of its own, and why.
Connected = Literal["the same", "after 421", "no HTTP/2", "not covered"]
_MISDIRECTED = 421


@dataclass(frozen=True)
class Upgraded:
    """What became of a request to go on in another protocol.

    `answer` is that of the request itself, `protocol` what it goes on in, None where it does not; `inside` is what was
    answered in a tunnel of HTTP/2.
    """

    answer: Answer
    protocol: str | None = None
    inside: Answer | None = None


def _go_on(connection: socket.socket, then: str, host: str) -> Upgraded:
    reader = h11.Connection(h11.CLIENT)
    # For the reader alone, which takes no 101 unless it was asked for.
    asked = [("Host", host), ("Upgrade", "any"), ("Connection", "upgrade")]
    reader.send(h11.Request(method="GET", target="/", headers=asked))
    reader.send(h11.EndOfMessage())
    body: list[bytes] = []
    headers: tuple[tuple[str, str], ...] = ()
    status = 0
    while True:
        event = reader.next_event()
        if event is h11.NEED_DATA:
            reader.receive_data(_receive(connection))
        elif isinstance(event, h11.InformationalResponse | h11.Response):
            status = event.status_code
            headers = tuple((name.decode().lower(), value.decode("latin-1")) for name, value in event.headers)
        elif isinstance(event, h11.Data):
            body.append(bytes(event.data))
        elif event is h11.PAUSED:
            protocol = ", ".join(value for name, value in headers if name == "upgrade").lower()
            answers = _ask_inside(connection, reader.trailing_data[0], then, host) if protocol == "h2c" else {}
            return Upgraded(answers.get(1, Answer(status, headers)), protocol, answers.get(3))
        elif isinstance(event, h11.EndOfMessage):
            return Upgraded(Answer(status, headers, b"".join(body)))
        elif isinstance(event, h11.ConnectionClosed):
            raise NoAnswer("the connection was closed without an answer")


def _ask_inside(connection: socket.socket, data: bytes, target: str, host: str) -> dict[int, Answer]:
    """The answers in a tunnel of HTTP/2, by their streams: 1 is that of the upgraded request, 3 that of this one."""
    inside = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding="latin-1"))
    inside.initiate_upgrade_connection()
    _send_get(inside, 3, "http", host, target)
    return _answers(connection, inside, data, {1, 3})


def _ask_both(connection: ssl.SSLSocket, target: str, hosts: tuple[str, str]) -> Answer:
    """The answer for the second of two hosts that are asked for on one connection in HTTP/2, one after the other."""
    spoken = h2.connection.H2Connection(h2.config.H2Configuration(header_encoding="latin-1"))
    spoken.initiate_connection()
    answers: dict[int, Answer] = {}
    for stream, host in zip((1, 3), hosts, strict=True):
        _send_get(spoken, stream, "https", host, target)
        answers |= _answers(connection, spoken, b"", {stream})
        if stream not in answers:
            raise NoAnswer(f"the connection ended when {host} was asked for")
    return answers[3]


def _send_get(connection: h2.connection.H2Connection, stream: int, scheme: str, host: str, target: str) -> None:
    head = [(":method", "GET"), (":path", target), (":scheme", scheme), (":authority", host)]
    connection.send_headers(stream, head, end_stream=True)


def _answers(
    connection: socket.socket, inside: h2.connection.H2Connection, data: bytes, streams: set[int]
) -> dict[int, Answer]:
    """The answers in these streams, those that have at least begun when the connection ends."""
    heads: dict[int, list[tuple[str, str]]] = {}
    bodies: dict[int, bytes] = dict.fromkeys(streams, b"")
    missing = set(streams)
    while missing:
        connection.sendall(inside.data_to_send())
        try:
            events = inside.receive_data(data)
        except h2.exceptions.ProtocolError as error:
            raise NoAnswer(f"no HTTP/2 in the tunnel: {error}") from error
        for event in events:
            if isinstance(event, h2.events.ResponseReceived):
                # Text, because of the header_encoding above; the library's types do not know.
                heads[event.stream_id] = cast("list[tuple[str, str]]", event.headers)
            elif isinstance(event, h2.events.DataReceived):
                bodies[event.stream_id] += event.data
                inside.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            elif isinstance(event, h2.events.StreamEnded | h2.events.StreamReset):
                missing.discard(event.stream_id)
        if missing and not (data := _receive(connection)):
            break
    return {stream: Answer(int(dict(head)[":status"]), tuple(head), bodies[stream]) for stream, head in heads.items()}


class Refused(Exception):  # noqa: N818  (read as a sentence: "raises NoAnswer")
    """A WebSocket handshake was answered with something other than 101: see `answer`."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(f"WebSocket handshake answered with {answer.status}")
        self.answer = answer


@contextmanager
def _as_no_answer() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NoAnswer(f"{type(error).__name__}: {error}") from error


def _hear(waiting: selectors.DefaultSelector, data: bytes, timeout_seconds: float) -> None:
    """Send data on each socket, and leave out those that something comes back on in time."""
    for key in [*waiting.get_map().values()]:
        cast("socket.socket", key.fileobj).send(data)
    deadline = time.monotonic() + timeout_seconds
    while waiting.get_map() and (ready := waiting.select(max(0.0, deadline - time.monotonic()))):
        for key, _ in ready:
            with suppress(ConnectionRefusedError):  # what nobody listens to
                if cast("socket.socket", key.fileobj).recv(65536):
                    waiting.unregister(key.fileobj)


def _exchange(  # noqa: PLR0917  (in the order they are sent)
    connection: socket.socket,
    method: str,
    target: str,
    host: str | None,
    headers: list[tuple[str, str]],
    body: bytes,
    over_seconds: float = 0,
) -> Answer:
    """One request and its answer. The head is written by hand, so that nothing corrects it; h11 reads the answer."""
    head = [f"{method} {target} HTTP/1.1", *([f"Host: {host}"] if host is not None else [])]
    head += [f"{name}: {value}" for name, value in headers]
    if body or method in {"POST", "PUT", "PATCH"}:
        head.append(f"Content-Length: {len(body)}")
    head.append("Connection: close")
    cut: OSError | None = None
    try:
        _send(connection, "\r\n".join([*head, "", ""]).encode("latin-1"), body, over_seconds)
    except OSError as error:
        # A server may answer (413) and close before it has read a whole body; its answer is still to be read.
        cut = error
    try:
        return _read_answer(connection, method)
    except h11.ProtocolError as error:
        raise NoAnswer(f"closed without a whole answer: {cut or error}") from error
    except OSError as error:
        raise NoAnswer(f"{type(cut or error).__name__}: {cut or error}") from error


def _send(connection: socket.socket, head: bytes, body: bytes, over_seconds: float) -> None:
    """All at once, or the body in a piece a second, and no more pieces than bytes."""
    size = -(-len(body) // (int(over_seconds) + 1)) or 1
    first, *rest = [body[start : start + size] for start in range(0, len(body), size)] or [b""]
    connection.sendall(head + first)
    for piece in rest:
        time.sleep(over_seconds / len(rest))
        connection.sendall(piece)


def _read_answer(connection: socket.socket, method: str) -> Answer:
    reader = h11.Connection(h11.CLIENT, max_incomplete_event_size=1 << 20)
    # What was asked, as far as it matters for reading the answer (an answer to HEAD has no body).
    reader.send(h11.Request(method=method, target="/", headers=[("Host", "x"), ("Connection", "close")]))
    reader.send(h11.EndOfMessage())
    response: h11.Response | None = None
    body: list[bytes] = []
    sent, first_seconds = time.monotonic(), None
    while True:
        event = reader.next_event()
        if event is h11.NEED_DATA:
            reader.receive_data(_receive(connection))
        elif isinstance(event, h11.Response):
            response = event
        elif isinstance(event, h11.Data):
            first_seconds = first_seconds or time.monotonic() - sent
            body.append(bytes(event.data))
        elif isinstance(event, h11.EndOfMessage) and response:
            headers = tuple(
                (name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in response.headers
            )
            certificate = _peer_certificate(connection)
            return Answer(response.status_code, headers, b"".join(body), certificate, first_seconds)
        elif isinstance(event, h11.ConnectionClosed):
            raise NoAnswer("the connection was closed without an answer")


def _receive(connection: socket.socket) -> bytes:
    try:
        return connection.recv(65536)
    except ssl.SSLEOFError:
        # Closed without TLS's goodbye, as many servers do; h11 knows whether the answer was complete.
        return b""


def _peer_certificate(connection: socket.socket) -> PeerCertificate | None:
    if not isinstance(connection, ssl.SSLSocket):
        return None
    der = connection.getpeercert(binary_form=True)
    return PeerCertificate(names_of(der), der) if der else None


def _digest(method: str, target: str, challenge: str, credentials: tuple[str, str]) -> str:
    """The standard library's answer to a digest challenge, for a target that it must not correct."""
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    request = urllib.request.Request("http://rig/", method=method)
    passwords.add_password(None, "http://rig/", *credentials)
    request.selector = target
    fields = urllib.request.parse_keqv_list(urllib.request.parse_http_list(challenge.partition(" ")[2]))
    answered = urllib.request.AbstractDigestAuthHandler(passwords).get_authorization(request, fields)
    if answered is None:
        raise NoAnswer(f"cannot answer the challenge {challenge}")
    return f"Digest {answered}"
