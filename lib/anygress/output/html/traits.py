"""What controllers do with what no description speaks of: a section of the matrix's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress.features.traits import Trait
from anygress.output.html.page import element
from anygress.output.text.traits import ABOUT, TITLE, positions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from anygress.controllers.base.controller import Controller
    from anygress.output.html.page import Html


def traits_page(controllers: Sequence[type[Controller]]) -> Html:
    """A section of the page, with a table in it."""
    titles = [*positions(Trait.TRACE, controllers)]
    heads = (element("th", title, scope="col") for title in ("", *titles))
    rows = (
        element(
            "tr",
            element("th", trait.text, scope="row"),
            *(element("td", element("a", one.told, href=one.source)) for one in positions(trait, controllers).values()),
        )
        for trait in Trait
    )
    table = element("table", element("thead", element("tr", *heads)), element("tbody", *rows))
    return element("section", element("h2", TITLE), element("p", ABOUT), element("div", table, class_="wide versions"))
