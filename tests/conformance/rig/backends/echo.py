"""An echo server that speaks whatever its client speaks, on one port: HTTP/1.1, h2c and gRPC, WebSocket, TLS, raw TCP.

It tells from the first bytes, and its JSON answers say what it saw (`protocol`, `tls`), so a test can require that a
controller spoke HTTPS or HTTP/2 to the backend. What the answer is like can be asked for, by query or by header:

    delay=2.5 (X-Echo-Delay)    wait so long before answering
    status=404 (X-Echo-Status)  answer with this status
    size=1000000 (X-Echo-Size)  a body of so many bytes instead of the JSON
    drip=5&every=1              an endless-looking answer: so many lines, one each so many seconds
    header=Name:value           one more response header; as often as it is asked for
    head_bytes=20000            one more response header, X-Head, of so many bytes
    env=NAME, file=/path        what the container sees: a variable, a file

WebSocket: every message is sent back; "?" is answered with the handshake as JSON. Raw TCP and UDP: every byte is sent
back; the line "?" is answered with the server's name, "from?" with the address that it sees of its client.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import hashlib
import json
import os
import re
import ssl
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qsl

import h2.config
import h2.connection
import h2.events
import h2.exceptions
import h11
from websockets.frames import Frame, Opcode
from websockets.http11 import Request as Handshake
from websockets.server import ServerProtocol

NAME = os.environ.get("POD_NAME", "echo")
_HTTP2_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_TLS_HANDSHAKE = 0x16
_LOOKS_LIKE_HTTP = re.compile(rb"[A-Z]{1,20}( |$)")
_SHOWN_BODY = 2000
APP = ""


@dataclass
class Request:
    """A request as the server saw it, whatever the protocol."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    protocol: str
    transport: dict[str, Any]
    body: bytes = b""

    def option(self, name: str) -> str | None:
        """What the client asked for by query, or by an X-Echo- header; the last, where it did more than once."""
        return next(reversed(self.options(name)), None)

    def options(self, name: str) -> list[str]:
        """The same, each time it asked."""
        _, _, query = self.target.partition("?")
        from_query = [value for key, value in parse_qsl(query, keep_blank_values=True) if key == name]
        return from_query or [value for key, value in self.headers if key.lower() == f"x-echo-{name}"]

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name), None)

    def head(self) -> bytes:
        """The bytes of an HTTP/1.1 request head."""
        lines = [f"{self.method} {self.target} {self.protocol}", *(f"{name}: {value}" for name, value in self.headers)]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def describe(self) -> dict[str, Any]:
        """The JSON answer."""
        path, _, query = self.target.partition("?")
        seen = {
            "backend": NAME, "app": APP, "method": self.method, "target": self.target, "path": path, "query": query,
            "protocol": self.protocol, **self.transport,
            "headers": [[key.lower(), value] for key, value in self.headers],
            "body_bytes": len(self.body), "body_sha256": hashlib.sha256(self.body).hexdigest(),
            "body": self.body[:_SHOWN_BODY].decode("latin-1"),
        }  # fmt: skip
        if name := self.option("env"):
            seen["env"] = os.environ.get(name)
        if file := self.option("file"):
            with contextlib.suppress(OSError):
                seen["file"] = Path(file).read_text(encoding="utf-8")
        return seen


@dataclass
class Response:
    status: int
    headers: list[tuple[str, str]]
    chunks: list[bytes]
    every_seconds: float = 0
    trailers: list[tuple[str, str]] = field(default_factory=list)


def respond(request: Request) -> Response:
    """The answer a request asks for."""
    status = int(request.option("status") or 200)
    if drip := int(request.option("drip") or 0):
        lines = [f"line {number}\n".encode() for number in range(drip)]
        return Response(status, [("content-type", "text/plain")], lines, float(request.option("every") or 1))
    if size := request.option("size"):
        body, content_type = b"x" * int(size), "application/octet-stream"
    else:
        body, content_type = json.dumps(request.describe()).encode(), "application/json"
    headers = [("content-type", content_type), ("content-length", str(len(body)))]
    for more in request.options("header"):
        name, _, value = more.partition(":")
        headers.append((name.lower(), value))
    if size := request.option("head_bytes"):
        headers.append(("x-head", "x" * int(size)))
    # A 204 or 304 has no body, whatever was asked.
    return Response(status, headers[2:], []) if status in {204, 304} else Response(status, headers, [body])


class Connection:
    """One TCP connection. `_data` holds what was read and not yet understood."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, tls: ssl.SSLContext) -> None:
        self._reader, self._writer, self._tls = reader, writer, tls
        self._transport: dict[str, Any] = {"port": writer.get_extra_info("sockname")[1], "tls": None}
        self._data = b""

    async def serve(self) -> None:
        try:
            with contextlib.suppress(ConnectionError, ssl.SSLError):
                await self._serve_or_refuse()
        finally:
            # Whatever went wrong here, a client is not left waiting.
            self._writer.close()

    async def _serve_or_refuse(self) -> None:
        try:
            await self._serve()
        except (h11.RemoteProtocolError, h2.exceptions.ProtocolError) as error:
            self._writer.write(
                b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nX-Echo-Error: %a\r\n\r\n" % str(error)
            )
            await self._writer.drain()

    async def _serve(self) -> None:
        if not await self._read():
            return
        if self._data[0] == _TLS_HANDSHAKE:
            await self._start_tls()
        while len(self._data) < len(_HTTP2_PREFACE) and _HTTP2_PREFACE.startswith(self._data) and await self._read():
            pass
        if self._data.startswith(_HTTP2_PREFACE):
            await self._serve_http2()
        elif _LOOKS_LIKE_HTTP.match(self._data):
            await self._serve_http1()
        else:
            await self._serve_bytes()

    async def _read(self) -> bytes:
        """More bytes, also added to `_data`; empty at the end."""
        more = await self._reader.read(65536)
        self._data += more
        return more

    async def _start_tls(self) -> None:
        """Answer a TLS handshake whose first bytes were already read, through memory."""
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        session = self._tls.wrap_bio(incoming, outgoing, server_side=True)
        incoming.write(self._data)
        self._reader, self._writer = await _TlsStream.open(session, incoming, outgoing, self._reader, self._writer)  # type: ignore[assignment]
        self._transport["tls"] = {"version": session.version(), "alpn": session.selected_alpn_protocol()}
        self._data = b""
        await self._read()

    async def _serve_http1(self) -> None:
        connection = h11.Connection(h11.SERVER, max_incomplete_event_size=1 << 20)
        connection.receive_data(self._data)
        while True:
            request = await self._next_request(connection)
            if request is None:
                return
            if (request.header("upgrade") or "").lower() == "websocket":
                await self._serve_websocket(request, connection.trailing_data[0])
                return
            if (delay := request.option("delay")) is not None:
                await asyncio.sleep(float(delay))
            await self._answer_http1(connection, request)
            if connection.our_state is h11.MUST_CLOSE:
                return
            connection.start_next_cycle()

    async def _next_request(self, connection: h11.Connection) -> Request | None:
        request: Request | None = None
        body: list[bytes] = []
        while True:
            event = connection.next_event()
            if event is h11.NEED_DATA:
                if connection.they_are_waiting_for_100_continue:
                    self._writer.write(connection.send(h11.InformationalResponse(status_code=100, headers=[])) or b"")
                connection.receive_data(await self._reader.read(65536))
            elif isinstance(event, h11.Request):
                headers = [
                    (name.decode("latin-1"), value.decode("latin-1")) for name, value in event.headers.raw_items()
                ]
                protocol = f"HTTP/{event.http_version.decode()}"
                request = Request(
                    event.method.decode(), event.target.decode("latin-1"), headers, protocol, self._transport
                )
            elif isinstance(event, h11.Data):
                body.append(event.data)
            elif isinstance(event, h11.EndOfMessage):
                if request:
                    request.body = b"".join(body)
                return request
            else:
                return None

    async def _answer_http1(self, connection: h11.Connection, request: Request) -> None:
        response = respond(request)
        self._writer.write(connection.send(h11.Response(status_code=response.status, headers=response.headers)) or b"")
        for number, chunk in enumerate(response.chunks):
            if number and response.every_seconds:
                await self._writer.drain()
                await asyncio.sleep(response.every_seconds)
            if request.method != "HEAD":
                self._writer.write(connection.send(h11.Data(data=chunk)) or b"")
        self._writer.write(connection.send(h11.EndOfMessage()) or b"")
        await self._writer.drain()

    async def _serve_websocket(self, request: Request, more: bytes) -> None:
        """Go on as WebSocket. The handshake may be any request of a connection, so it is handed on as it was read."""
        protocol = ServerProtocol(max_size=None)
        protocol.receive_data(request.head() + more)
        request.protocol = "websocket"
        while True:
            for event in protocol.events_received():
                if isinstance(event, Handshake):
                    protocol.send_response(protocol.accept(event))
                elif isinstance(event, Frame) and event.opcode in {Opcode.TEXT, Opcode.BINARY}:
                    _send_back(protocol, event, request)
            for chunk in protocol.data_to_send():
                self._writer.write(chunk)
                if not chunk:
                    # The protocol's way to say that the connection is over.
                    return
            await self._writer.drain()
            more = await self._reader.read(65536)
            if not more:
                return
            protocol.receive_data(more)

    async def _serve_http2(self) -> None:
        await Http2(self._reader, self._writer, self._transport).serve(self._data)

    async def _serve_bytes(self) -> None:
        while True:
            self._writer.write(_say(self._data, self._writer.get_extra_info("peername")[0]))
            await self._writer.drain()
            self._data = b""
            if not await self._read():
                return


def _say(data: bytes, client: str) -> bytes:
    """What raw TCP and UDP are answered."""
    return {b"?": f"{NAME}\n".encode(), b"from?": client.encode()}.get(data.strip(), data)


def _send_back(protocol: ServerProtocol, frame: Frame, request: Request) -> None:
    if frame.opcode is Opcode.BINARY:
        protocol.send_binary(frame.data)
    else:
        protocol.send_text(json.dumps(request.describe()).encode() if frame.data == b"?" else frame.data)


class Http2:
    """One HTTP/2 connection; gRPC calls are answered with the messages they sent."""

    def __init__(self, reader: Any, writer: Any, transport: dict[str, Any]) -> None:
        self._reader, self._writer, self._transport = reader, writer, transport
        self._connection = h2.connection.H2Connection(
            h2.config.H2Configuration(client_side=False, header_encoding="latin-1")
        )
        self._requests: dict[int, Request] = {}
        self._answers: set[asyncio.Task[None]] = set()
        self._window = asyncio.Condition()

    async def serve(self, data: bytes) -> None:
        self._connection.initiate_connection()
        while data:
            for event in self._connection.receive_data(data):
                self._handle(event)
            async with self._window:
                self._window.notify_all()
            self._flush()
            data = await self._reader.read(65536)

    def _flush(self) -> None:
        self._writer.write(self._connection.data_to_send())

    def _handle(self, event: h2.events.Event) -> None:
        if isinstance(event, h2.events.RequestReceived):
            # Text, because of the header_encoding above; the library's types do not know.
            received = cast("list[tuple[str, str]]", event.headers)
            fields = dict(received)
            headers = [(name, value) for name, value in received if not name.startswith(":")]
            headers.insert(0, ("host", fields.get(":authority", "")))
            self._requests[event.stream_id] = Request(
                fields[":method"], fields[":path"], headers, "HTTP/2", self._transport
            )
        elif isinstance(event, h2.events.DataReceived):
            self._requests[event.stream_id].body += event.data
            self._connection.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.StreamEnded):
            task = asyncio.create_task(self._answer(event.stream_id, self._requests.pop(event.stream_id)))
            self._answers.add(task)
            task.add_done_callback(self._answers.discard)

    async def _answer(self, stream: int, request: Request) -> None:
        if (delay := request.option("delay")) is not None:
            await asyncio.sleep(float(delay))
        grpc = (request.header("content-type") or "").startswith("application/grpc")
        response = _grpc(request) if grpc else respond(request)
        self._connection.send_headers(stream, [(":status", str(response.status)), *response.headers])
        for number, chunk in enumerate(response.chunks):
            if number:
                await asyncio.sleep(response.every_seconds)
            await self._send(stream, chunk)
        if response.trailers:
            self._connection.send_headers(stream, response.trailers, end_stream=True)
        else:
            self._connection.end_stream(stream)
        self._flush()

    async def _send(self, stream: int, data: bytes) -> None:
        while data:
            room = min(self._connection.local_flow_control_window(stream), self._connection.max_outbound_frame_size)
            if room <= 0:
                async with self._window:
                    await self._window.wait()
                continue
            self._connection.send_data(stream, data[:room])
            data = data[room:]
            self._flush()


def _grpc(request: Request) -> Response:
    headers = [("content-type", "application/grpc"), ("x-echo-backend", NAME), ("x-echo-path", request.target)]
    return Response(200, headers, [request.body], trailers=[("grpc-status", "0")])


class _TlsStream:
    """TLS over a stream that was already read from: the methods of a reader and of a writer that are used above."""

    def __init__(
        self, session: ssl.SSLObject, incoming: ssl.MemoryBIO, outgoing: ssl.MemoryBIO, reader: Any, writer: Any
    ) -> None:
        self._session, self._incoming, self._outgoing = session, incoming, outgoing
        self._reader, self._writer = reader, writer

    @classmethod
    async def open(cls, *parts: Any) -> tuple[_TlsStream, _TlsStream]:
        stream = cls(*parts)
        await stream._step(stream._session.do_handshake)
        return stream, stream

    async def _step(self, act: Any) -> Any:
        """Do something of the session, sending and receiving what it needs for that."""
        while True:
            try:
                done = act()
            except ssl.SSLWantReadError:
                self._flush()
                more = await self._reader.read(65536)
                if not more:
                    raise ConnectionResetError from None
                self._incoming.write(more)
            else:
                self._flush()
                return done

    def _flush(self) -> None:
        self._writer.write(self._outgoing.read())

    async def read(self, size: int) -> bytes:
        try:
            data: bytes = await self._step(lambda: self._session.read(size))
        except (ssl.SSLZeroReturnError, ConnectionResetError):
            return b""
        return data

    def write(self, data: bytes) -> None:
        # The memory behind the session takes everything at once.
        if data:
            self._session.write(data)
            self._flush()

    async def drain(self) -> None:
        await self._writer.drain()

    def close(self) -> None:
        self._writer.close()


class Datagrams(asyncio.DatagramProtocol):
    """UDP: every datagram is sent back."""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def datagram_received(self, data: bytes, address: Any) -> None:
        self._transport.sendto(_say(data, address[0]), address)


def _tls_context(certificate: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.set_alpn_protocols(["h2", "http/1.1"])
    return context


async def main() -> None:
    global APP  # set once, before anything is served
    parser = argparse.ArgumentParser()
    parser.add_argument("--app", default="")
    parser.add_argument("--certificate", required=True)
    parser.add_argument("ports", nargs="+", help="tcp:8080 or udp:53")
    options = parser.parse_args()
    APP, tls = options.app, _tls_context(options.certificate)
    for port in options.ports:
        protocol, _, number = port.partition(":")
        if protocol == "udp":
            await asyncio.get_running_loop().create_datagram_endpoint(Datagrams, ("0.0.0.0", int(number)))  # noqa: S104
        else:
            await asyncio.start_server(lambda r, w: Connection(r, w, tls).serve(), "0.0.0.0", int(number))  # noqa: S104
    await asyncio.Event().wait()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())
