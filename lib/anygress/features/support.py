"""How a controller stands to a feature: a verdict, a reason where there is one, since when, and the source of the fact.

``native`` and ``built_in`` are rendered. ``cluster_config`` is rendered and listed as a precondition; what protects
is refused until the controller's options confirm it. ``partial`` is rendered with a note unless what is lost
protects. ``absent`` is refused. ``polyfill`` is no controller's: it is what a proxy beside the app does in its place
(see :mod:`anygress.sidecar.capabilities`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from anygress.description.grammar import VERSION

Verdict = Literal["native", "built_in", "cluster_config", "polyfill", "partial", "absent"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """One cell of the matrix. ``why`` is a sentence for people; ``since`` the first version that has it.

    ``noted`` says whether everybody whose app needs a native or built-in feature reads ``why`` in a note; else it is a
    footnote of the matrix. Of the other verdicts everybody reads it.

    ``changed_in`` is the first version that takes or does something else than the ones before, in a way that what is
    rendered depends on: what was measured before it says nothing of it (see :mod:`anygress.features.evidence`).
    """

    verdict: Verdict
    source: str
    why: str | None = None
    since: str | None = None
    changed_in: str | None = None
    loses_protection: bool = False
    instead: str | None = None
    noted: bool = False

    @property
    def is_rendered(self) -> bool:
        """Whether a renderer must exist: built_in needs none, absent has none."""
        return self.verdict in ("native", "cluster_config", "partial")

    def at(self, version: str) -> Support:
        """The verdict for one version of the controller: absent before ``since``."""
        if self.since is None or version_key(version) >= version_key(self.since):
            return self
        why = f"it came with version {self.since}, and this is {version}"
        return Support(verdict="absent", source=self.source, why=why, since=self.since)


def native(
    *,
    source: str,
    since: str | None = None,
    why: str | None = None,
    changed_in: str | None = None,
    noted: bool = False,
) -> Support:
    """The controller has it, set per app by what we render."""
    return Support(verdict="native", source=source, since=since, why=why, changed_in=changed_in, noted=noted)


def built_in(*, source: str, why: str | None = None, since: str | None = None, noted: bool = False) -> Support:
    """The controller always does it; nothing needs to be rendered."""
    return Support(verdict="built_in", source=source, why=why, since=since, noted=noted)


def cluster_config(why: str, *, source: str, since: str | None = None) -> Support:
    """It hangs on something outside the app (a flag, a shared ConfigMap); the renderer says the exact line."""
    return Support(verdict="cluster_config", source=source, why=why, since=since)


def polyfill(why: str | None = None, *, source: str) -> Support:
    """A proxy beside the app does it where the controller cannot; ``why`` says what differs then."""
    return Support(verdict="polyfill", source=source, why=why)


def partial(why: str, *, source: str, loses_protection: bool = False, since: str | None = None) -> Support:
    """Rendered, with this sentence of what is not the same; refused when what is lost protects."""
    return Support(verdict="partial", source=source, why=why, loses_protection=loses_protection, since=since)


def absent(why: str, *, source: str, instead: str | None = None) -> Support:
    """The controller cannot; ``instead`` names its nearest way, for the hint."""
    return Support(verdict="absent", source=source, why=why, instead=instead)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hole:
    """What is known to be wrong with some versions of a controller, and where that is said.

    ``name`` is its number, ``does`` what such a version does: ``lets /open/../admin by``. ``between`` are the affected
    versions, from the first of each pair to before the second, which repairs it. ``opens``: a request gets past a
    password or a list of addresses, so that none of these versions may guard anything. ``only_with`` has the labels of
    the features of which an app must use one to be concerned; empty: every app is.
    """

    name: str
    does: str
    between: tuple[tuple[str, str], ...]
    source: str
    opens: bool = False
    only_with: tuple[str, ...] = ()

    def repaired_in(self, version: str) -> str | None:
        """The version that repairs this one; None where nothing needs to be repaired.

        A version that leaves out its last number may be any of that line, the first among them.
        """
        key = version_key(version)
        return next((fixed for since, fixed in self.between if version_key(since) <= key < version_key(fixed)), None)


@cache
def version_key(version: str) -> tuple[tuple[int, ...], tuple[int, str, int]]:
    """A version for comparing: its numbers less trailing zeros, then how it stands to the release of these numbers.

    ``"3.4.0-rc1"`` comes before ``"3.4"``, and ``"1.33.2-gke.1"`` after ``"1.33.2"``. Raises ValueError for what is
    no version.
    """
    if (told := VERSION.fullmatch(version)) is None:
        msg = f"{version!r} is not a version"
        raise ValueError(msg)
    numbers = [int(part) for part in told[1].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    mark = told[2] or ""
    stage = 0 if mark not in ("", "gke") else 2 if mark else 1
    return tuple(numbers), (stage, mark, int(told[3] or 0))
