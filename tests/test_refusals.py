"""Every refusal of the library has a description that gets it: refusals/*.txt, and calls in Python beside them.

What a description is told is compared word by word, and :mod:`tests.refusal_sites` says from which places of the
library it came. A place that nothing here reaches has no test, whatever other tests run through it.

``python -m tests.test_refusals FILE`` prints a file with what its descriptions are told now, to be read before it is
taken.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from anygress.cli.options import make_controller
from anygress.controllers import all_controllers
from anygress.controllers.base.controller import LIMIT_CODES
from anygress.decide.examples import EXAMPLES
from anygress.decide.pipeline import check, site_of
from anygress.decide.reading import parse_spec
from anygress.description.violation import Complaint
from anygress.errors import AnygressError
from anygress.features.feature import Feature
from anygress.features.support import version_key
from tests.refusal_sites import Made, Site, sites, traced
from tests.refusals.calls import CALLS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from anygress.controllers.base.controller import Controller
    from anygress.errors import Problem

    Calls = Mapping[Callable[[], Iterable[Any]], tuple[str, ...]]

FOLDER = Path(__file__).parent / "refusals"
_TAKEN = "taken: "
"""The descriptions next to refusals that are told nothing."""
_CONSTRUCTS = "constructs/"
"""Where refusals are that only a cdk8s app gets, which needs Node."""


@dataclass(frozen=True, slots=True)
class Description:
    """A description, the controller it is held against (none: by itself), and what it is told."""

    name: str
    controller: str
    text: str
    told: tuple[str, ...]

    def run(self) -> list[str]:
        """What it is told now."""
        return said(self._problems)

    def _problems(self) -> Iterable[Problem]:
        exposures = parse_spec(self.text, folder=FOLDER)
        if not self.controller:
            site_of(exposures)
            return ()
        name, *given = re.split(r" (?=\w+=|strict$)", self.controller)
        strict = "strict" in given
        controller = make_controller(name, cluster={}, given=[one for one in given if one != "strict"])
        return check(exposures, controller, strict=strict).problems


def said(problems: Callable[[], Iterable[Problem | Complaint | None]]) -> list[str]:
    """What is refused, a line a problem: its code, where it is, why. Of a complaint alone, why."""
    try:
        found = problems()
    except AnygressError as error:
        found = getattr(error, "problems", ())
    return [
        one.reason if isinstance(one, Complaint) else f"{one.code} {one.where}: {one.reason}" for one in found if one
    ]


# --------------------------------------------------------------------------------------------- the files


@cache
def descriptions() -> tuple[Description, ...]:
    """All descriptions of all files."""
    return tuple(one for path in sorted(FOLDER.glob("*.txt")) for one in read(path))


def read(path: Path) -> Iterator[Description]:
    """The descriptions of a file: after ``== `` a name, ``@ `` a controller and its options, YAML, ``=> `` lines."""
    for part in _at_length(path.read_text()).split("\n== ")[1:]:
        name, *lines = part.rstrip("\n").split("\n")
        controller = next((line[2:] for line in lines if line.startswith("@ ")), "")
        told = tuple(line[3:] for line in lines if line.startswith("=> "))
        text = "".join(f"{line}\n" for line in lines if not line.startswith(("@ ", "=> ")))
        yield Description(f"{path.stem}: {name}", controller, text, told)


def _at_length(text: str) -> str:
    """A text with ``a×64`` written out as 64 times ``a``."""
    return re.sub("(.)×([0-9]+)", lambda found: found[1] * int(found[2]), text)


def _in_short(text: str) -> str:
    """A text with what is long and of one letter written as in the files."""
    return re.sub(r"(\w)\1{39,}", lambda found: f"{found[1]}×{len(found[0])}", text)


def _print(path: Path) -> None:
    print(path.read_text().split("\n== ")[0])  # noqa: T201
    for one in read(path):
        lines = [f"\n== {one.name.partition(': ')[2]}", *([f"@ {one.controller}"] if one.controller else [])]
        lines += [*one.text.strip("\n").split("\n"), *(f"=> {line}" for line in one.run())]
        print(_in_short("\n".join(lines)))  # noqa: T201


# --------------------------------------------------------------------------------------------- each is told


@pytest.mark.parametrize("description", descriptions(), ids=lambda one: one.name)
def test_a_description_is_told(description: Description) -> None:
    assert bool(description.told) != description.name.startswith(_TAKEN), "what is it told?"
    assert description.run() == list(description.told)


@pytest.mark.parametrize("call", CALLS, ids=lambda one: one.__name__)
def test_a_call_is_told(call: Callable[[], Iterable[Problem]]) -> None:
    assert CALLS[call]
    assert said(call) == list(CALLS[call])


def test_names_are_told_apart() -> None:
    names = [one.name for one in descriptions()]
    assert len(set(names)) == len(names)


# --------------------------------------------------------------------------------------------- each place is reached


def test_every_refusal_has_a_description() -> None:
    """GIVEN every place that refuses THEN what some description is told came from there, in the words of the place."""
    _all_reached(made_by(CALLS), (one for one in sites() if not one.file.startswith(_CONSTRUCTS)))


@pytest.mark.node
def test_every_refusal_of_a_construct_has_a_call() -> None:
    from tests.refusals.constructs import CONSTRUCTS  # noqa: PLC0415  it imports cdk8s

    assert {call.__name__: said(call) for call in CONSTRUCTS} == {
        call.__name__: list(told) for call, told in CONSTRUCTS.items()
    }
    _all_reached(made_by(CONSTRUCTS, texts=()), (one for one in sites() if one.file.startswith(_CONSTRUCTS)))


def test_every_code_is_told() -> None:
    """GIVEN the table of limits THEN each of its codes is what some description gets."""
    told = {line.partition(" ")[0] for one in descriptions() for line in one.told}
    told |= {line.partition(" ")[0] for lines in CALLS.values() for line in lines}
    assert set(LIMIT_CODES.values()) - told == set()


def test_a_place_that_no_description_reaches_is_seen() -> None:
    """GIVEN all descriptions but one THEN the place that it alone reaches is missed, by its function and its words."""
    kept = [one for one in descriptions() if one.name != "conflicts: a word that nothing needs"]
    made = made_by({}, texts=[one for one in kept if one.name.startswith("conflicts: ")])
    with pytest.raises(
        AssertionError, match=r"gets these 1:\n *decide/conflicts.py:[0-9]+, _needless: E152, … reaches"
    ):
        _all_reached(made, (site for site in sites() if site.file == "decide/conflicts.py"))


def _all_reached(made: Made, wanted: Iterable[Site]) -> None:
    missing = [str(site) for site in wanted if not made.has(site)]
    assert not missing, f"no description in {FOLDER.name}/ gets these {len(missing)}:\n" + "\n".join(missing)


def made_by(calls: Calls, *, texts: Iterable[Description] | None = None) -> Made:
    """What descriptions and calls are told, and from where; nothing of one that is told otherwise than it should be."""
    made = Made()
    runs = [(one.run, one.told) for one in (descriptions() if texts is None else texts)]
    runs += [(_saying(call), told) for call, told in calls.items()]
    for run, expected in runs:
        with traced(one := Made()):
            told = run()
        if told == list(expected):
            made.add(one, told)
    return made


def _saying(call: Callable[[], Iterable[Any]]) -> Callable[[], list[str]]:
    return lambda: said(call)


# --------------------------------------------------------------------------------------------- what a controller lacks


def _versions(controller: type[Controller]) -> list[str]:
    """The oldest and the newest version of a controller, and those with which something came."""
    since = {one.since for one in controller.support.values() if one.since}
    known = {controller.oldest, controller.newest, *since}
    return sorted((one for one in known if version_key(one) >= version_key(controller.oldest)), key=version_key)


AT_VERSIONS = [(name, one) for name, cls in all_controllers().items() for one in _versions(cls)]


@pytest.mark.parametrize(("name", "version"), AT_VERSIONS)
def test_what_a_controller_lacks_is_refused_by_its_code(name: str, version: str) -> None:
    """GIVEN an app that needs a feature THEN it gets the feature's code with the table's reason, or no such problem."""
    controller = all_controllers()[name](version=version)
    for feature in Feature:
        stance = controller.stance(feature)
        reason = f"{name} {version}: {stance.why or 'it has none'}"
        for example in EXAMPLES[feature]:
            site = site_of(example.given)
            needs = [(app, need) for app in site.exposures for need in site.needs(app) if need.feature is feature]
            assert needs, f"{feature.label} has an example that does not need it"
            lacks = stance.verdict == "absent" or (stance.verdict == "partial" and stance.loses_protection)
            asked = [
                (need.where, app.at(need.where))
                for app, need in needs
                if lacks and (need.asked or feature.protects or stance.verdict == "partial")
            ]
            problems = check(example.given, controller).problems
            found = [(one.where, one.source) for one in problems if (one.code, one.reason) == (feature.code, reason)]
            assert set(found) == set(asked), f"{feature.label} of {name} {version}"
            assert len(set(found)) == len(found)


def test_some_are_lacking_and_some_are_not() -> None:
    """The table above would hold of controllers that can do everything, or nothing."""
    verdicts = {one.verdict for cls in all_controllers().values() for one in cls.support.values()}
    assert {"absent", "native", "cluster_config"} <= verdicts


if __name__ == "__main__":
    for file in sys.argv[1:]:
        _print(Path(file))
