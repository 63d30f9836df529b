"""A WebSocket in one thread, on the protocol of the websockets library.

The library's own blocking client reads in a second thread while the first one writes. OpenSSL does not allow that on
one connection: about one handshake in a thousand over TLS was never sent, and waited for its answer until time was up.
"""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING, Self

from websockets.frames import Frame, Opcode
from websockets.http11 import Response

if TYPE_CHECKING:
    import socket
    from collections.abc import Mapping
    from types import TracebackType

    from websockets.client import ClientProtocol
    from websockets.protocol import Event

_MESSAGES = {Opcode.TEXT, Opcode.BINARY, Opcode.CONT}


class WebSocket:
    """An open connection; leaving its block says goodbye."""

    def __init__(
        self, stream: socket.socket, protocol: ClientProtocol, headers: Mapping[str, str], *, timeout_seconds: float
    ) -> None:
        """Shake hands over a stream. Raises `InvalidStatus` and the like, `TimeoutError`, and `EOFError`."""
        self._stream, self._protocol = stream, protocol
        self._received: list[Event] = []
        request = protocol.connect()
        request.headers.update(headers)
        protocol.send_request(request)
        deadline = time.monotonic() + timeout_seconds
        while not isinstance(self._next_event(deadline), Response):
            pass
        if protocol.handshake_exc:
            raise protocol.handshake_exc

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._protocol.send_close(1000)
        # The other side may be gone already.
        with contextlib.suppress(OSError):
            self._flush()

    def send(self, text: str) -> None:
        """Send one message."""
        self._protocol.send_text(text.encode())
        self._flush()

    def recv(self, *, timeout_seconds: float) -> str:
        """The next message. Raises `EOFError` when the connection is over, and `TimeoutError`."""
        deadline = time.monotonic() + timeout_seconds
        data, is_whole = b"", False
        while not is_whole:
            event = self._next_event(deadline)
            if isinstance(event, Frame) and event.opcode in _MESSAGES:
                data, is_whole = data + bytes(event.data), event.fin
        return data.decode()

    def _next_event(self, deadline: float) -> Event:
        self._flush()
        while not self._received:
            self._stream.settimeout(max(0.001, deadline - time.monotonic()))
            if more := self._stream.recv(65536):
                self._protocol.receive_data(more)
            else:
                self._protocol.receive_eof()
            self._received += self._protocol.events_received()
            self._flush()
            if not self._received and not more:
                raise self._protocol.handshake_exc or EOFError("the WebSocket is over")
        return self._received.pop(0)

    def _flush(self) -> None:
        """Send what the protocol has to say; an empty chunk is its word for the end, and closing follows anyway."""
        for chunk in self._protocol.data_to_send():
            self._stream.sendall(chunk)
