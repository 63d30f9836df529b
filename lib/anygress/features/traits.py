"""What a controller does with requests and answers of which no description speaks.

Nothing is rendered for these and nothing is refused: they are facts of each controller as anygress sets it up, which
change when it is swapped. :class:`Trait` is the closed list that every controller takes a position on, as a proxy
beside the app does; what is not known is said to be not known. Two that say the same are the same, and nothing else is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Trait(Enum):
    """What is sent, by a client or by the app; a position says what becomes of it."""

    HEADER_UNDERSCORE = ("header-underscore", "a request header with an underscore in its name (X_Under: 1)")
    HTTP_1_0 = ("http-1.0", "a request in HTTP/1.0")
    HOST_DOT = ("host-dot", "a Host with a dot at its end (shop.example.com.)")
    TRACE = ("trace", "a request with the method TRACE")
    PATH_SLASHES = ("path-slashes", "several slashes in a path (/a//b), as the app sees them")
    PATH_DOTS = ("path-dots", "dots in a path (/a/../b), as the app sees them")
    RESPONSE_TRAILERS = ("response-trailers", "trailers of an answer (gRPC-Web, checksums)")
    EARLY_HINTS = ("early-hints", "an interim answer, 103 Early Hints")
    MANY_HEADERS = ("many-response-headers", "an answer with more than 98 headers")

    def __init__(self, label: str, text: str) -> None:
        self.label = label
        self.text = text

    def __str__(self) -> str:
        """The name for people."""
        return self.label


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What becomes of it, in a few words that are the same wherever the same happens; None where that is not known.

    ``source`` is where it is said, or, of what is not known, where it is not. ``unless`` is a setting of the
    controller's own that changes it.
    """

    text: str | None
    source: str
    unless: str | None = None

    @property
    def told(self) -> str:
        """The position for people."""
        text = "not known" if self.text is None else self.text
        return f"{text}, unless {self.unless}" if self.unless else text


PASSED_ON = "passed on"
ANSWERED = "answered as any other"
DROPPED = "dropped"
LEFT_TO_THE_APP = "left to the app"
AS_SENT = "as sent"
MERGED = "merged into one"
RESOLVED = "resolved"


def refused(status: int) -> str:
    """The words for what is answered by an error."""
    return f"refused with {status}"


def not_known(source: str) -> Position:
    """Nobody says it, and it was not asked; ``source`` is where it would stand."""
    return Position(text=None, source=source)
