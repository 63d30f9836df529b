"""An explanation of a feature as people read it in a terminal, with YAML as narrow as that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from anygress.features.support import version_key
from anygress.output.text.matrix import COLOURS, WORDS
from anygress.output.text.report import condition
from anygress.output.text.wrap import folded, headed, plain, width
from anygress.output.yaml import dump

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anygress.decide.examples import Addition
    from anygress.decide.explain import Explanation, Rendered, Way
    from anygress.features.feature import Feature
    from anygress.output.text.wrap import Paint

_HEAD = ("apiVersion", "kind", "metadata")
_INDENT = 6
_ENTRY = re.compile(r'(?P<indent> *(?:- )*)(?P<key>[^"\'\s][^\s"\']*|"[^"]*"):(?: (?P<value>[^|>{\[&*!].*))')
"""A line ``key: value`` whose value is a scalar and no block."""
_GAPS = re.compile(r"\s{2}|\s[\'\"]$|^[\'\"]\s")
"""White space that would not be the same when a line were broken there."""
_BLOCK = re.compile(r"(?:(?P<key> *(?:- )*)\S.*: |(?P<dash> *(?:- )*)- )[|>][-+0-9]*")


def explanation_text(found: Explanation, paint: Paint = plain) -> str:
    """What the feature means, then each controller's way."""
    feature = found.feature
    lines = [
        *headed(feature.label, feature.meaning.text, paint, "cyan"),
        *folded(f"in a description: {feature.meaning.asked_by}", indent=2, hanging=4),
        *folded(_lacking(feature), indent=2, hanging=4),
    ]
    for way in found.ways:
        lines += ["", *_way(way, feature, paint), *_beside(way, feature, paint, whole=len(found.ways) == 1)]
    return "\n".join(lines) + "\n"


def _lacking(feature: Feature) -> str:
    if feature.protects:
        return f"it protects: a controller that cannot do all of it refuses the app ({feature.code})"
    return f"a controller that lacks it refuses an app that asks for it ({feature.code})"


def _way(way: Way, feature: Feature, paint: Paint) -> Iterator[str]:
    support, word = way.support, WORDS[way.support.verdict]
    yield from headed(
        f"{way.controller.name} {way.controller.at_version}",
        f"{word.text}, {_proof(way)}",
        paint,
        COLOURS[support.verdict],
    )
    facts = [support.why, f"instead: {support.instead}" if support.instead else None]
    if support.since and version_key(support.since) > version_key(way.controller.oldest):
        facts.append(f"since {support.since}")
    if support.changed_in:
        facts.append(f"otherwise before {support.changed_in}")
    if support.loses_protection:
        facts.append("refused, since what is lost protects")
    for fact in facts:
        yield from folded(fact or "", indent=2, hanging=4)
    yield from folded(support.source, indent=2)
    if way.rendered is not None:
        yield from _rendered(way.rendered, feature, paint)


def _beside(way: Way, feature: Feature, paint: Paint, *, whole: bool) -> Iterator[str]:
    """What a proxy does in the controller's place; its objects, which are many, only ``whole``, else by name."""
    beside = way.beside
    if beside is None:
        return
    why = beside.support.why or "as promised"
    proof = f"measured behind {way.controller.name}: {', '.join(beside.by)}" if beside.by else "declared, not measured"
    told = f"by a proxy beside the app; {why}; {proof}"
    yield from headed("with fallback: sidecar", told, paint, "blue", indent=2)
    yield from folded(beside.support.source, indent=4)
    if whole:
        yield from _rendered(beside.rendered, feature, paint)
        return
    objects = (f"{one.draft['kind']} {one.draft['metadata']['name']}" for one in beside.rendered.additions)
    yield from folded(f"in {', '.join(objects)}; -c {way.controller.name} shows them", indent=4, hanging=6)


def _proof(way: Way) -> str:
    if way.proof == "declared":
        return "declared from the source below, not measured"
    by = f"version {way.measured_at}: {', '.join(way.by)}"
    return f"measured on {by}" if way.proof == "measured" else f"and refused when asked on {by}"


def _rendered(rendered: Rendered, feature: Feature, paint: Paint) -> Iterator[str]:
    for one in rendered.additions:
        manifest = one.manifest
        title = f"{manifest['kind']} {manifest['metadata']['name']}"
        yield from headed(
            title, f"{'new' if one.is_new else 'more'}, {manifest['apiVersion']}", paint, "cyan", indent=4
        )
        yield from _yaml(one)
        yield from folded(one.how_to_merge or "", indent=_INDENT, hanging=_INDENT + 2)
    for precondition in rendered.preconditions:
        yield from condition(precondition, paint, "yellow", indent=4)
    for note in rendered.notes:
        about = f"{note.feature}: " if note.feature and note.feature is not feature else ""
        yield from folded(f"to know: {about}{note.text}", indent=4, hanging=6)
    if not (rendered.additions or rendered.preconditions or rendered.notes):
        yield "    nothing is rendered for it alone"


def _yaml(one: Addition) -> Iterator[str]:
    """The object less what its title says, each line narrow enough where YAML lets it be broken."""
    body = {key: value for key, value in one.manifest.items() if key not in _HEAD}
    if metadata := {key: value for key, value in one.manifest["metadata"].items() if key != "name"}:
        body["metadata"] = metadata
    if body:
        text = dump([body]).removeprefix("---\n")
        yield from (" " * _INDENT + line for line in narrow(text, width() - _INDENT))


def narrow(text: str, columns: int) -> Iterator[str]:
    """The lines of a YAML text, less wide where that changes nothing: a scalar may begin and go on below its key.

    A word that is wider than that stays whole, and so does what is in a block.
    """
    block: int | None = None  # how far in the key or dash of a block is
    for line in text.splitlines():
        if block is not None and (len(line) - len(line.lstrip(" ")) > block or not line.strip()):
            yield line
            continue
        begun = _BLOCK.fullmatch(line)
        block = begun and len(begun["key"] or begun["dash"])
        entry = _ENTRY.fullmatch(line) if len(line) > columns else None
        if entry is None or _GAPS.search(entry["value"]):
            yield line
            continue
        below = len(entry["indent"]) + 2
        yield f"{entry['indent']}{entry['key']}:"
        yield from folded(entry["value"], indent=below, columns=columns)
