"""Hypercorn as it comes, with an app that tells what it was asked: a server that takes every upgrade to HTTP/2.

Its answers have what those of the echo server have of a request, and it sends the text of a WebSocket back likewise.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import Container

IMAGE = r"(^|/)hypercorn:"
"""Which images it stands in for."""
NAME = os.environ.get("POD_NAME", "h2c")
APP = ""


def hypercorn(container: Container) -> list[str]:
    """The command of a Hypercorn on every TCP port of the container."""
    ports = [str(number) for protocol, number in container.ports if protocol == "TCP"]
    app = container.labels.get("app.kubernetes.io/name", "")
    return [sys.executable, "-I", str(Path(__file__)), "--app", app, *ports]


async def answer(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """An ASGI application."""
    if scope["type"] == "http":
        body = json.dumps(_report(scope)).encode()
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})
    elif scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.accept"})
        while (message := await receive())["type"] == "websocket.receive":
            text = message.get("text") or ""
            await send({"type": "websocket.send", "text": json.dumps(_report(scope)) if text == "?" else text})
    else:
        while True:
            message = await receive()
            await send({"type": f"{message['type']}.complete"})


def _report(scope: dict[str, Any]) -> dict[str, Any]:
    query = scope["query_string"].decode("latin-1")
    target = scope["raw_path"].decode("latin-1") + (f"?{query}" if query else "")
    return {
        "backend": NAME, "app": APP, "method": scope.get("method", "GET"), "target": target,
        "protocol": "websocket" if scope["type"] == "websocket" else f"HTTP/{scope['http_version']}",
        "headers": [[name.decode("latin-1"), value.decode("latin-1")] for name, value in scope["headers"]],
    }  # fmt: skip


async def main() -> None:
    from hypercorn.asyncio import serve  # noqa: PLC0415  (the rig itself runs none)
    from hypercorn.config import Config  # noqa: PLC0415

    global APP  # set once, before anything is served
    parser = argparse.ArgumentParser()
    parser.add_argument("--app", default="")
    parser.add_argument("ports", nargs="+")
    options = parser.parse_args()
    APP, config = options.app, Config()
    config.bind = [f"0.0.0.0:{port}" for port in options.ports]
    await serve(answer, config)  # type: ignore[arg-type]  # an ASGI application, as its own types do not spell it


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())
