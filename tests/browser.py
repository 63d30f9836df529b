"""A real browser without a window: Debian's Chromium, over the protocol that its own developer tools speak.

https://chromedevtools.github.io/devtools-protocol/. It needs no driver program and no browser of its own to download:
websockets, which the rig has anyway, is enough. A test that takes the ``browser`` fixture is skipped where there is no
Chromium, with the command that gets it.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from websockets.sync.client import connect

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from websockets.sync.client import ClientConnection

GET = "python -m tests.conformance.build chromium"
_NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
_SECONDS = 60
_KEYS = {"Enter": ("\r", 13), "Escape": ("", 27), "Tab": ("", 9), " ": (" ", 32), "Home": ("", 36), "End": ("", 35),
         "ArrowLeft": ("", 37), "ArrowUp": ("", 38), "ArrowRight": ("", 39), "ArrowDown": ("", 40)}  # fmt: skip
_LOUD = ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")


@dataclass(slots=True)
class Tab:
    """One page that is open: what it said on its console, and what it asked the network for."""

    _connection: ClientConnection
    console: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    _events: list[str] = field(default_factory=list)
    _last: int = 0

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command, and its answer; what happens meanwhile is kept."""
        self._last += 1
        self._connection.send(json.dumps({"id": self._last, "method": method, "params": parameters}))
        while True:
            message = json.loads(self._connection.recv(timeout=_SECONDS))
            if message.get("id") == self._last:
                assert "error" not in message, f"{method}: {message['error']}"
                result: dict[str, Any] = message["result"]
                return result
            self._keep(message)

    def _keep(self, message: dict[str, Any]) -> None:
        method, found = message.get("method", ""), message.get("params", {})
        self._events.append(method)
        if method in _LOUD:
            self.console.append(json.dumps(found))
        elif method == "Network.requestWillBeSent":
            self.requests.append(found["request"]["url"])

    def _wait_for(self, event: str) -> None:
        while event not in self._events:
            self._keep(json.loads(self._connection.recv(timeout=_SECONDS)))

    def open(self, page: Path, fragment: str = "") -> None:
        """Go to a file, and wait until it is there."""
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")
        self._events.clear()
        self.ask("Page.navigate", url="about:blank")
        self._wait_for("Page.loadEventFired")
        self.console.clear()
        self.requests.clear()
        self._events.clear()
        self.ask("Page.navigate", url=f"{page.as_uri()}{fragment}")
        self._wait_for("Page.loadEventFired")

    def evaluate(self, expression: str) -> Any:
        """The value of an expression in the page."""
        found = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def click(self, selector: str) -> None:
        """Press the mouse in the middle of an element, as a person does: what covers it gets the click."""
        place = self.evaluate(
            f"(() => {{ const one = document.querySelector({json.dumps(selector)});"
            " one.scrollIntoView({block: 'center', inline: 'center'}); const box = one.getBoundingClientRect();"
            " return {x: box.x + box.width / 2, y: box.y + box.height / 2}; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)

    def press(self, *keys: str) -> None:
        """Press keys by their names."""
        for key in keys:
            text, code = _KEYS[key]
            for kind in ("keyDown", "keyUp"):
                typed = {"text": text} if text and kind == "keyDown" else {}
                self.ask(
                    "Input.dispatchKeyEvent", type=kind, key=key, code={" ": "Space"}.get(key, key),
                    windowsVirtualKeyCode=code, **typed,
                )  # fmt: skip

    def prefers(self, scheme: str) -> None:
        """Dark or light, as the system says."""
        self.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def size(self, width: int, height: int) -> None:
        """How large the window is, in CSS pixels."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def screenshot(self, file: Path, *, whole: bool = False) -> bytes:
        """What is seen, as PNG; the whole page or the window."""
        found = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=whole, **(
            {"clip": {**self._extent(), "scale": 1}} if whole else {}
        ))  # fmt: skip
        return _written(file, found["data"])

    def _extent(self) -> dict[str, Any]:
        size: dict[str, Any] = self.ask("Page.getLayoutMetrics")["cssContentSize"]
        return size

    def pdf(self, file: Path) -> bytes:
        """What the printer gets."""
        return _written(file, self.ask("Page.printToPDF", preferCSSPageSize=True)["data"])


def _written(file: Path, data: str) -> bytes:
    content = base64.b64decode(data)
    file.write_bytes(content)
    return content


@dataclass(frozen=True)
class Browser:
    """A running Chromium."""

    address: str

    @contextmanager
    def tab(self) -> Iterator[Tab]:
        """A page of its own, closed in the end."""
        with connect(self.address, max_size=None) as browser:
            asking = Tab(browser)
            target = asking.ask("Target.createTarget", url="about:blank")["targetId"]
            root = self.address.partition("/devtools/")[0]
            with connect(f"{root}/devtools/page/{target}", max_size=None) as connection:
                yield Tab(connection)
            asking.ask("Target.closeTarget", targetId=target)


def program() -> str | None:
    """Where Chromium is."""
    return next((found for name in _NAMES if (found := shutil.which(name))), None)


@contextmanager
def started(command: str, home: Path) -> Iterator[Browser]:
    """Chromium, with nobody's settings and no network of its own accord; ended with everything that it started."""
    options = [
        "--headless=new", "--remote-debugging-port=0", f"--user-data-dir={home}", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        "--disable-gpu", "--disable-dev-shm-usage", "--force-color-profile=srgb", "--hide-scrollbars",
        *(("--no-sandbox",) if os.geteuid() == 0 else ()),  # Chromium's own sandbox refuses root
    ]  # fmt: skip
    log = home.with_suffix(".log")
    with log.open("wb") as output:
        process = subprocess.Popen([command, *options, "about:blank"], stdout=output, stderr=output)
    try:
        yield Browser(_address(process, home, log))
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _address(process: subprocess.Popen[bytes], home: Path, log: Path) -> str:
    """Where it listens: it writes that to a file of its own. Fails with what it said where it does not start."""
    file = home / "DevToolsActivePort"
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end and process.poll() is None:
        lines = file.read_text().split() if file.exists() else []
        if len(lines) == 2:
            return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
        time.sleep(0.05)
    pytest.fail(f"Chromium did not start: {log.read_text(errors='replace')[-2000:]}")


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Chromium, one for all tests of a process."""
    command = program()
    if command is None:
        pytest.skip(f"there is no Chromium; get it: {GET}")
    with started(command, tmp_path_factory.mktemp("chromium") / "home") as found:
        yield found
