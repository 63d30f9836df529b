"""What controllers do with what no description speaks of: as text, Markdown and data, beside the matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anygress.features.traits import Trait
from anygress.output.text.wrap import folded
from anygress.sidecar.httpd import TRAITS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from anygress.controllers.base.controller import Controller
    from anygress.features.traits import Position

TITLE = "What no description speaks of"
ABOUT = "Nothing is rendered for these; they are what changes unasked when a controller is swapped."
_PROXY = "a proxy beside the app"


def positions(trait: Trait, controllers: Iterable[type[Controller]]) -> Mapping[str, Position]:
    """The position of each controller by its title, the proxy's last."""
    return {**{one.title: one.traits[trait] for one in controllers}, _PROXY: TRAITS[trait]}


def traits_text(controllers: Sequence[type[Controller]], columns: int) -> list[str]:
    """A line a trait, and below it who does what; those that do the same together."""
    lines = ["", TITLE[0].lower() + TITLE[1:]]
    for trait in Trait:
        lines += folded(f"{trait}: {trait.text}", indent=2, hanging=4, columns=columns)
        alike: dict[str, list[str]] = {}
        for name, position in positions(trait, controllers).items():
            alike.setdefault(position.told, []).append(name)
        for told, names in alike.items():
            lines += folded(f"{told}: {', '.join(names)}", indent=4, hanging=6, columns=columns)
    return lines


def traits_markdown(controllers: Sequence[type[Controller]], refer: Callable[[str], str]) -> list[str]:
    """A table, each position with a link to its source, by the reference that stands for it."""
    titles = [*positions(Trait.TRACE, controllers)]
    lines = ["", f"{TITLE}. {ABOUT}", "", f"| | {' | '.join(titles)} |", f"|---|{'---|' * len(titles)}"]
    for trait in Trait:
        cells = (f"[{one.told}][{refer(one.source)}]" for one in positions(trait, controllers).values())
        lines.append(f"| {trait.text} | {' | '.join(cells)} |")
    return lines


def traits_dict(controllers: Sequence[type[Controller]]) -> list[dict[str, Any]]:
    """The same for JSON output, by the names of controllers."""
    return [
        {
            "name": trait.label,
            "text": trait.text,
            "controllers": {one.name: _dict(one.traits[trait]) for one in controllers},
            "proxy": _dict(TRAITS[trait]),
        }
        for trait in Trait
    ]


def _dict(position: Position) -> dict[str, str | None]:
    return {"position": position.text, "unless": position.unless, "source": position.source}
