"""The differences between two controllers as people read them in a terminal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from anygress.output.text.report import apps_of, condition, noted
from anygress.output.text.wrap import folded, headed, plain, section

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from anygress.decide.diff import Answers, Change, Differences
    from anygress.output.text.wrap import Paint

_PARTS = re.compile(r" ([a-z]+)=")
"""Where a setting of a request begins, as the rig writes it."""


def differences_text(found: Differences, paint: Paint = plain) -> str:
    """What changes for those who call the app, then for those who run it."""
    before, after = found.before.controller, found.after.controller
    lines = folded(
        f"{apps_of(found.before)}: from {before.name} {before.at_version} to {after.name} {after.at_version}"
    )
    lines += section("for those who call it", _callers(found, paint))
    lines += section("for those who run it", _operators(found, paint))
    return "\n".join(lines) + "\n"


def _callers(found: Differences, paint: Paint) -> Iterator[str]:
    names = found.before.controller.name, found.after.controller.name
    for change in (*found.callers, *found.traits):
        yield from _change(change, names, paint)
    yield from _answers(found, paint)
    for name in (name for name, version in found.measured_at.items() if version is None):
        yield from folded(f"{name} was never asked: what it answers is declared, not measured", indent=2, hanging=4)
    if found.not_compared:
        features = ", ".join(feature.label for feature in found.not_compared)
        yield from folded(f"done by a proxy on one, and not compared as measured: {features}", indent=2, hanging=4)
    for note in found.reaching:
        yield from folded(f"on both, {note.text}", indent=2, hanging=4)
    if found.before.controller == found.after.controller:
        yield from folded("nothing changes: all that the description asks for, or leaves out, is the same", indent=2)
        return
    for title, what in (("the same on both", found.same), ("not known to be the same", found.not_known)):
        if what:
            yield from folded(f"{title}: {', '.join(what)}", indent=2, hanging=4)


def _change(change: Change, names: Sequence[str], paint: Paint) -> Iterator[str]:
    yield f"  {paint(change.about, 'cyan')}"
    for name, text, colour in zip(names, (change.before, change.after), ("red", "green"), strict=True):
        yield from headed(name, text, paint, colour, indent=4)


def _answers(found: Differences, paint: Paint) -> Iterator[str]:
    """Where the two answered otherwise: by what became of the answer, a line a behaviour with the first request."""
    if not found.answers:
        return
    versions = " and ".join(f"{name} {version}" for name, version in found.measured_at.items())
    yield from folded(f"measured with apps that need no more than this one, on {versions}", indent=2, hanging=4)
    by_answer: dict[tuple[str, str], list[Answers]] = {}
    for one in found.answers:
        by_answer.setdefault((one.before, one.after), []).append(one)
    for (before, after), behaviours in by_answer.items():
        yield f"    {paint(f'{before} becomes {after}', 'yellow')}"
        for one in behaviours:
            more = f", and {len(one.asked) - 1} more" if len(one.asked) > 1 else ""
            yield from folded(f"{_request(one.asked[0])}{more} ({one.about})", indent=6, hanging=8)


def _request(asked: str) -> str:
    """``get /x host=a.example.com tls=True`` as ``GET https://a.example.com/x``; anything else as it is.

    A target that is a whole address stays beside the host that was asked for it: the two are not always one.
    """
    head, *rest = _PARTS.split(asked)
    given = dict(zip(rest[::2], rest[1::2], strict=True))
    kind, _, path = head.partition(" ")
    if "host" not in given or not path.startswith("/"):
        return asked
    url = f"{'https' if given.pop('tls', None) == 'True' else 'http'}://{given.pop('host')}{path}"
    return " ".join([kind.upper(), url, *(f"{key}={value}" for key, value in given.items())])


def _operators(found: Differences, paint: Paint) -> Iterator[str]:
    names = found.before.controller.name, found.after.controller.name
    for change in (*found.operators, *found.annotations):
        yield from _change(change, names, paint)
    objects = found.objects
    listed = (
        ("objects that go", objects.gone, "red"),
        ("objects that come", objects.come, "green"),
        ("objects that change", objects.otherwise, "yellow"),
        ("objects that stay", objects.kept, "bright_black"),
    )
    for title, of, colour in listed:
        yield from _kinds(title, of, paint, colour)
    conditions = (
        ("must hold from now on", found.preconditions_come, "green"),
        ("need not hold any more", found.preconditions_gone, "red"),
    )
    for title, preconditions, colour in conditions:
        if preconditions:
            yield f"  {title}"
        for precondition in preconditions:
            yield from condition(precondition, paint, colour, indent=4)
    for change in found.addresses:
        yield from headed("address", f"what {change.about} points to is printed by", paint, "cyan", indent=2)
        yield from _change_of_address(change, names, paint)
    if found.between:
        yield "  while both are there"
        yield from (line for text in found.between for line in folded(text, indent=4, hanging=6))
    for title, notes in (("to know from now on", found.notes_come), ("no longer to know", found.notes_gone)):
        if notes:
            yield f"  {title}"
        yield from (line for note in notes for line in noted(note, indent=4))


def _change_of_address(change: Change, names: Sequence[str], paint: Paint) -> Iterator[str]:
    for name, text, colour in zip(names, (change.before, change.after), ("red", "green"), strict=True):
        yield from headed(name, text, paint, colour, indent=4)


def _kinds(title: str, names: Iterable[str], paint: Paint, colour: str) -> Iterator[str]:
    kinds: dict[str, list[str]] = {}
    for name in names:
        kind, _, of_kind = name.partition(" ")
        kinds.setdefault(kind, []).append(of_kind)
    if kinds:
        yield f"  {title}"
    for kind, own in kinds.items():
        yield from headed(kind, ", ".join(own), paint, colour, indent=4)
