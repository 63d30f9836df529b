"""HTML pages of one file that need nothing else: elements that escape what they hold, and the page around them.

A page loads nothing and runs only what is in it: its policy names the one style and the one script by their hashes.
https://www.w3.org/TR/CSP3/#framework-directives. Styles and scripts are files of their own in ``html/``, without
anything filled in; whatever comes from tables or descriptions is an element's content or attribute.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_FOLDER = Path(__file__).parent
_VOID = ("br", "col", "input", "meta")
_SCRIPT = "page.js"
_STYLE = "page.css"


class Html(str):
    """A text that is HTML already: it is not escaped again."""

    __slots__ = ()


Content = str | None
"""What can be in an element: :class:`Html` as it is, any other text escaped, None not at all."""


def element(tag: str, /, *content: Content, **attributes: str | float | bool | None) -> Html:
    """One element: ``element("td", text, class_="native", data_note="3")``.

    An attribute that is None or False is left out, one that is True has no value. Underscores stand for hyphens, one
    at the end for nothing.
    """
    given = "".join(_attribute(key, value) for key, value in attributes.items() if value not in (None, False))
    return Html(f"<{tag}{given}>" if tag in _VOID else f"<{tag}{given}>{joined(content)}</{tag}>")


def joined(content: Iterable[Content]) -> Html:
    """Several contents as one."""
    return Html("".join(one if isinstance(one, Html) else escape(one, quote=False) for one in content if one))


def link(url: str, text: str = "source") -> Html:
    """A link to the web; plain text where it is something else."""
    if not url.startswith("https://"):
        return joined((f"{text}: {url}",))
    return element("a", text, href=url)


def section(title: str, items: Iterable[Content], *, id_: str | None = None, ordered: bool = False) -> Html:
    """A heading with a list; nothing where the list is empty."""
    rows = [element("li", item) for item in items]
    if not rows:
        return Html("")
    return element("section", element("h3", title), element("ol" if ordered else "ul", *rows), id=id_)


def page(title: str, *body: Content, styles: Iterable[str] = (), scripts: Iterable[str] = ()) -> str:
    """A whole page; ``styles`` and ``scripts`` are names of files in ``html/`` beside those of every page."""
    style = "".join(map(_file, (_STYLE, *styles)))
    script = "".join(map(_file, (_SCRIPT, *scripts)))
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; "
        f"style-src {_hash(style)}; script-src {_hash(script)}"
    )
    head = element(
        "head",
        element("meta", charset="utf-8"),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{policy}">'),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", title),
        element("style", Html(style)),
    )
    switch = element("button", "Dark or light", id="theme", type="button", hidden=True)
    heading = element("header", element("h1", title), switch)
    whole = element("html", head, element("body", heading, element("main", *body), _scripts(script)), lang="en")
    return f"<!doctype html>\n{whole}\n"


def _scripts(text: str) -> Html:
    return element("script", Html(text))


@cache
def _file(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _attribute(name: str, value: object) -> str:
    key = name.removesuffix("_").replace("_", "-")
    return f" {key}" if value is True else f' {key}="{escape(str(value))}"'
