"""What running controllers were asked and answered: evidence.json, and which cells of the matrix it proves.

The file is made from the records of the rig, and tests hold it against them. It says what was seen, and this module
what that is worth. A cell is *measured* when the controller was asked for the feature and answered as promised, or
otherwise in a way that its table or its report says; *refused* when the controller lacks the feature and an app that
asks for it was refused; *declared*, from the source that its table names, in every other case. A measurement counts
for the version measured and for later ones until ``since`` or ``changed_in`` of :class:`Support` says that the cell
hangs on a later one.

What a proxy beside the app does in a controller's place is measured apart, behind that very controller: it proves
nothing of the controller, and nothing of the same proxy behind another one.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from anygress.features.support import version_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from anygress.features.support import Support

FILE = Path(__file__).with_name("evidence.json")

Proof = Literal["measured", "refused", "declared"]
Schemas = Literal["published", "own"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shim:
    """Where the rig differs from a cluster, and what therefore stays unproven."""

    shim: str
    unproven: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A controller that ran and was asked.

    ``version`` is the one that it was taken for, ``program`` what exactly ran. ``measured`` and ``refused`` have the
    names of the behaviours that proved a feature; a run with a proxy beside the apps refuses nothing of its own.
    """

    version: str
    program: str
    date: str
    shims: tuple[Shim, ...]
    measured: Mapping[str, tuple[str, ...]]
    refused: Mapping[str, tuple[str, ...]]

    def proof(self, feature: str, support: Support) -> Proof:
        """What the run says of a cell as the newest version has it."""
        if support.verdict == "absent":
            return "refused" if feature in self.refused else "declared"
        if feature not in self.measured or self._is_before(support.since) or self._is_before(support.changed_in):
            return "declared"
        return "measured"

    def is_outdated(self, feature: str, support: Support) -> bool:
        """Whether a cell was measured, and has changed since."""
        return feature in self.measured and self._is_before(support.changed_in)

    def _is_before(self, version: str | None) -> bool:
        return version is not None and version_key(self.version) < version_key(version)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What is known of one controller: its objects against ``schemas``, and what it answered, or why it did not run.

    ``sidecar`` is the run in which a proxy stood beside each app; its ``measured`` has what the proxy did.
    """

    objects: int = 0
    schemas: Schemas = "published"
    run: Run | None = None
    not_run: str | None = None
    sidecar: Run | None = None

    @property
    def summary(self) -> str:
        """In a few words, for a table."""
        if self.run:
            return f"{self.run.program}, {self.run.date}"
        if not self.objects:
            return "nothing"
        if self.schemas == "own":
            return "self-checked against a schema of our own"
        return "objects checked against the published schemas by a real API server"

    def proof(self, feature: str, support: Support) -> Proof:
        """What is known of a cell."""
        return self.run.proof(feature, support) if self.run else "declared"

    def shows(self, feature: str, support: Support, version: str) -> bool:
        """Whether a cell was measured, and says something of this version: what was asked later says nothing of it."""
        if self.run is None or version_key(version) < version_key(self.run.version):
            return False
        return self.proof(feature, support) == "measured"

    def by(self, feature: str, support: Support) -> tuple[str, ...]:
        """The behaviours that proved a cell; none for what is declared."""
        proved = {"measured": self.run.measured, "refused": self.run.refused} if self.run else {}
        return proved.get(self.proof(feature, support), {}).get(feature, ())

    def beside(self, feature: str) -> tuple[str, ...]:
        """The behaviours that a proxy showed a feature in, behind this controller; none where that is declared."""
        return self.sidecar.measured.get(feature, ()) if self.sidecar else ()


def proof_beside(by: Iterable[str]) -> dict[str, Any]:
    """How it is known what a proxy does behind a controller, for JSON; ``by`` as :meth:`Evidence.beside` has it."""
    found = [*by]
    return {"proof": "measured", "by": found} if found else {"proof": "declared"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A request that controllers answer otherwise than one another: which behaviour asked, and what each answered.

    An answer is an HTTP status, or a few words where there was none. ``about`` says what the behaviour shows.
    """

    behaviour: str
    about: str
    features: tuple[str, ...]
    asked: str
    seen: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurements:
    """All of evidence.json: each controller, the features that no behaviour asks for, and where answers differ."""

    controllers: Mapping[str, Evidence]
    not_asked: Mapping[str, str]
    answers: tuple[Answer, ...] = ()


def of_data(data: Mapping[str, Any]) -> Measurements:
    """Read the content of evidence.json."""
    controllers = {name: _evidence(found) for name, found in data["controllers"].items()}
    answers = tuple(Answer(**{**one, "features": tuple(one["features"])}) for one in data["answers"])
    return Measurements(controllers=controllers, not_asked=data["not_asked"], answers=answers)


def _evidence(found: Mapping[str, Any]) -> Evidence:
    runs = {key: _run(found[key]) for key in ("run", "sidecar") if key in found}
    return Evidence(**{**found, **runs})


def _run(found: Mapping[str, Any]) -> Run:
    lists = {key: {name: tuple(by) for name, by in found[key].items()} for key in ("measured", "refused")}
    return Run(**{**found, **lists, "shims": tuple(Shim(**shim) for shim in found["shims"])})


@cache
def measurements() -> Measurements:
    """What this version of anygress knows."""
    return of_data(json.loads(FILE.read_text(encoding="utf-8")))
