"""The HTML pages in a real browser: filters, keyboard, dialogs, colours, paper, and that nothing is loaded or logged.

With ANYGRESS_SCREENS set to a folder, screenshots and PDFs are left there to be looked at.
"""

from __future__ import annotations

import json
import os
import random
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from anygress.controllers import find, names
from anygress.decide.explain import explain
from anygress.decide.ranking import check_all
from anygress.decide.reading import read_spec
from anygress.features.feature import Feature
from anygress.features.support import partial
from anygress.output.html.matrix import matrix_page
from anygress.output.html.report import check_page, explain_page
from anygress.output.text.matrix import WORDS, Matrix
from tests.browser import browser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anygress.features.support import Verdict
    from tests.browser import Browser, Tab

__all__ = ["browser"]  # a fixture

APPS = Path(__file__).parents[1] / "apps"
NOTHING = "Nothing is ticked: every controller remains."


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The pages as files."""
    platform, shop = read_spec(str(APPS / "platform.yaml")), read_spec(str(APPS / "shop.yaml"))
    texts = {
        "matrix": matrix_page(),
        "platform-traefik": check_page(check_all(platform, ["traefik"])),
        "shop-gce": check_page(check_all(shop, ["gce"])),
        "platform": check_page(check_all(platform)),
        "explain": explain_page(explain(Feature.BASIC_AUTH)),
    }
    folder = tmp_path_factory.mktemp("pages")
    for name, text in texts.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in texts}


@pytest.fixture
def screens(tmp_path: Path) -> Path:
    folder = Path(os.environ.get("ANYGRESS_SCREENS") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def tab(browser: Browser) -> Iterator[Tab]:
    """A tab of a usual size that must have been silent, and alone, in the end."""
    with browser.tab() as found:
        found.size(1366, 900)
        yield found
        assert found.console == []
        assert [url for url in found.requests if not url.startswith("file:")] == []
        assert len(found.requests) == len(set(found.requests))


def said(tab: Tab) -> str:
    text: str = tab.evaluate("document.getElementById('remain').textContent")
    return text


def go(tab: Tab, fragment: str) -> None:
    """Follow a link to another part of the page, and wait until it has been read."""
    tab.evaluate(
        "new Promise((done) => { addEventListener('hashchange', () => setTimeout(done), {once: true});"
        f" location.hash = {json.dumps(fragment)}; }})"
    )


# --------------------------------------------------------------------------------------------- every page


@pytest.mark.parametrize("name", ["matrix", "platform-traefik", "shop-gce", "platform", "explain"])
def test_a_page_is_silent_and_asks_for_nothing(name: str, tab: Tab, pages: dict[str, Path], screens: Path) -> None:
    shots = {}
    for scheme in ("light", "dark"):
        tab.prefers(scheme)
        tab.open(pages[name])
        shots[scheme] = tab.screenshot(screens / f"{name}-{scheme}.png")
        assert tab.requests == [pages[name].as_uri()]
    assert all(shot.startswith(b"\x89PNG") for shot in shots.values())
    assert shots["light"] != shots["dark"]
    assert tab.pdf(screens / f"{name}.pdf").startswith(b"%PDF-")


def test_what_the_policy_forbids_is_not_loaded(browser: Browser, pages: dict[str, Path]) -> None:
    """Its own test of the tests above: something that would be loaded, or run, is seen and stopped."""
    with browser.tab() as tab:
        tab.open(pages["matrix"])
        violated = tab.evaluate(
            "new Promise((done) => { const found = [];"
            " addEventListener('securitypolicyviolation', (event) => { found.push(event.effectiveDirective);"
            " if (found.length === 2) done(found.sort()); });"
            " const image = document.createElement('img'); image.src = 'https://example.com/x.png';"
            " document.body.append(image);"
            " document.body.setAttribute('style', 'color: red'); })"
        )
        assert violated == ["img-src", "style-src-attr"]
        assert tab.console
        assert "https://example.com/x.png" in tab.requests  # told even of what was not sent


_CONTRAST = """(() => {
  const bright = (rgb) => {
    const [red, green, blue] = rgb.map((part) => part / 255)
      .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const parts = (text) => text.match(/[\\d.]+/g).map(Number);
  const paper = (one) => {
    for (let at = one; at; at = at.parentElement) {
      const found = parts(getComputedStyle(at).backgroundColor);
      if (found.length === 3 || found[3] === 1) return found.slice(0, 3);
    }
    return [255, 255, 255];
  };
  const weak = [];
  for (const one of document.querySelectorAll("body *")) {
    const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!own || !one.checkVisibility() || one.closest("svg, script")) continue;
    const [dark, light] = [bright(parts(getComputedStyle(one).color)), bright(paper(one))].sort((a, b) => a - b);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) weak.push(`${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 30)}: ${ratio}`);
  }
  return weak;
})()"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("name", "fragment"),
    [("matrix", ""), ("matrix", "#needs=basic-auth,hsts"),
     ("matrix", "#needs=basic-auth&with=polyfill"), ("matrix", "#hsts--ingress-nginx"), ("platform", ""),
     ("shop-gce", ""), ("explain", "")],
)  # fmt: skip
def test_all_text_can_be_read(name: str, fragment: str, scheme: str, tab: Tab, pages: dict[str, Path]) -> None:
    tab.prefers(scheme)
    tab.open(pages[name], fragment)
    assert tab.evaluate(_CONTRAST) == []


@pytest.mark.parametrize("name", ["matrix", "platform", "shop-gce", "explain"])
@pytest.mark.parametrize("width", [360, 800])
def test_a_narrow_window_scrolls_one_way_only(
    name: str, width: int, tab: Tab, pages: dict[str, Path], screens: Path
) -> None:
    tab.size(width, 740)
    tab.open(pages[name])
    tab.screenshot(screens / f"{name}-{width}.png")
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_the_button_changes_dark_and_light_whatever_the_system_says(tab: Tab, pages: dict[str, Path]) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    tab.prefers("dark")
    tab.open(pages["matrix"])
    dark = tab.evaluate(paper)
    tab.prefers("light")
    light = tab.evaluate(paper)
    assert dark != light
    tab.click("#theme")
    assert tab.evaluate(paper) == dark
    assert tab.evaluate("document.getElementById('theme').textContent") == "Light"
    tab.click("#theme")
    assert tab.evaluate(paper) == light


# --------------------------------------------------------------------------------------------- what remains


def test_ticking_tells_who_remains_and_the_address_carries_it(tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["matrix"])
    assert said(tab) == NOTHING
    for feature in ("basic-auth", "tcp-port"):
        tab.click(f'tr[data-feature="{feature}"] input')
    told = said(tab)
    assert told.startswith("4 of 8 controllers remain for 2 needs: Envoy Gateway, ")
    assert "Traefik (setup)." in told
    assert tab.evaluate("location.hash") == "#needs=basic-auth,tcp-port"
    assert tab.evaluate("document.querySelectorAll('th.out').length") == 4
    tab.open(pages["matrix"], "#needs=basic-auth,tcp-port")
    assert said(tab) == told
    tab.click("#clear")
    assert said(tab) == NOTHING
    assert tab.evaluate("location.hash") == ""
    assert tab.evaluate("document.querySelectorAll('.out, .stops, .needed').length") == 0


def test_a_label_ticks_too(tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["matrix"])
    tab.click('tr[data-feature="hsts"] label')
    assert tab.evaluate("location.hash") == "#needs=hsts"


@cache
def by_proxy() -> dict[tuple[Feature, str], bool]:
    """In which cells a proxy beside the app can do what the controller cannot."""
    ways = ((feature, way) for feature in Feature for way in explain(feature).ways)
    return {(feature, way.controller.name): way.beside is not None for feature, way in ways}


def expected(needs: list[Feature], without: list[Verdict], *, proxy: bool) -> list[str]:
    """Who remains, from the tables themselves, and from what a proxy really does in an example."""
    matrix, beside = Matrix.of(), by_proxy()

    def can(feature: Feature, name: str) -> bool:
        cell = matrix.cells[feature, name]
        by_itself = cell.support.verdict not in ("absent", *without) and not cell.support.loses_protection
        return by_itself or (proxy and beside[feature, name])

    able = (find(name) for name in names() if all(can(feature, name) for feature in needs))
    return [cls.marked(cls.title) for cls in able]


def test_who_remains_is_what_the_tables_say(tab: Tab, pages: dict[str, Path]) -> None:
    chance = random.Random(6)  # noqa: S311  the same cases each time, not a secret
    conditions = [verdict for verdict in WORDS if verdict not in ("native", "built_in", "absent")]
    tab.open(pages["matrix"])
    alone = [[feature] for feature in Feature]
    for needs in (*alone, *(chance.sample(list(Feature), k=2 + number % 4) for number in range(40))):
        without = [verdict for verdict in conditions if chance.random() < 0.3]
        proxy = chance.random() < 0.5
        fragment = f"needs={','.join(need.label for need in needs)}"
        fragment += f"&without={','.join(without)}" if without else ""
        go(tab, f"{fragment}&with=polyfill" if proxy else fragment)
        left = tab.evaluate(
            "[...document.querySelectorAll('#matrix thead th:not(.out)')].slice(1).map(e => e.textContent)"
        )
        assert left == expected(needs, without, proxy=proxy), fragment
        told = said(tab)
        assert told.startswith(f"{len(left)} of {len(names())} " if left else "No controller remains"), fragment
        assert all(title in told for title in left)
        also = [title for title in expected(needs, without, proxy=True) if title not in left]
        assert (f" With a proxy beside the app also: {', '.join(also)}." in told) == bool(also), fragment
        whole = [title for title in (*left, *also) if title.startswith("Service of type")]
        matters = bool(whole) and any(need.scope == "route" for need in needs)
        assert ("for all paths of an app alike" in told) == matters, fragment


def test_who_does_it_partly_and_loses_protection_drops_out(tab: Tab, tmp_path: Path) -> None:
    matrix = Matrix.of()
    lost = partial("anybody gets in", source="https://example.com/", loses_protection=True)
    key = (Feature.BASIC_AUTH, "traefik")
    cells = {**matrix.cells, key: replace(matrix.cells[key], support=lost)}
    file = tmp_path / "matrix.html"
    file.write_text(matrix_page(replace(matrix, cells=cells)), encoding="utf-8")
    tab.open(file, "#needs=basic-auth")
    assert tab.evaluate("document.querySelector('th[data-name=traefik]').className") == "out"
    assert tab.evaluate("document.querySelector('th[data-name=ingress-nginx]').className") == ""


def test_a_proxy_beside_the_app_counts_only_when_it_is_taken(tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["matrix"], "#needs=basic-auth")
    assert "Istio" not in said(tab).partition(" With a proxy beside the app also: ")[0]
    assert "Istio" in said(tab)
    tab.click("#accept-polyfill")
    assert "Istio (with a proxy)" in said(tab)
    assert "also:" not in said(tab)
    assert "Traefik. Service of type LoadBalancer, Service of type NodePort: for all paths" in said(tab)
    assert tab.evaluate("location.hash") == "#needs=basic-auth&with=polyfill"
    cell = "document.querySelector('a[href=\"#basic-auth--istio\"]').parentElement"
    assert tab.evaluate(f"{cell}.classList.contains('polyfilled')")
    tab.open(pages["matrix"], "#basic-auth--istio")
    assert "with fallback: sidecar, by a proxy; " in opened(tab)
    tab.open(pages["matrix"], "#basic-auth--load-balancer")
    assert "with fallback: sidecar, by a proxy, for all paths of an app alike" in opened(tab)
    tab.open(pages["matrix"], "#strip-prefix--load-balancer")
    assert "fallback" not in opened(tab)


def test_a_page_says_where_a_proxy_would_do_it(tab: Tab, pages: dict[str, Path], screens: Path) -> None:
    """From the list of controllers to the picture with the proxy in it, whose objects are folded up until asked for."""
    tab.open(pages["explain"])
    tab.click('nav a[href="#istio-proxy"]')
    assert tab.evaluate("location.hash") == "#istio-proxy"
    beside = "document.getElementById('istio-proxy')"
    assert tab.evaluate(f"{beside}.getBoundingClientRect().top") < 900
    hops = tab.evaluate(f"[...{beside}.querySelectorAll('.hop .name')].map(e => e.textContent)")
    assert hops == ["Client", "DNS", "Load balancer", "Istio", "HTTP", "Service", "Proxy", "Pods"]
    objects = f"{beside}.querySelector('pre')"
    assert not tab.evaluate(f"{objects}.checkVisibility({{contentVisibilityAuto: true}})")
    tab.click("#istio-proxy details:has(pre) summary")
    assert tab.evaluate(f"{objects}.checkVisibility({{contentVisibilityAuto: true}})")
    assert "AuthType Basic" in tab.evaluate(f"{beside}.innerText")
    tab.screenshot(screens / "explain-proxy.png")
    tab.open(pages["shop-gce"])
    assert tab.evaluate("[...document.querySelectorAll('#gce-proxy .hop .name')].map(e => e.textContent)")[-2:] == [
        "Proxy", "Pods",
    ]  # fmt: skip
    assert tab.evaluate("document.querySelectorAll('#gce-proxy .stops').length") == 0


def test_where_none_remains_the_nearest_is_named(tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["matrix"], "#needs=basic-auth,tls-managed")
    assert said(tab).startswith("No controller remains for 2 needs. The nearest: Envoy Gateway (not tls-managed); ")


def test_what_a_link_asks_for_and_nobody_knows_is_said(tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["matrix"], "#needs=basic-auht,hsts")
    assert said(tab).endswith("Not known here, and left out: basic-auht.")
    assert " for 1 need: " in said(tab)


def test_columns_and_rows_can_be_hidden(tab: Tab, pages: dict[str, Path]) -> None:
    rows = (
        "[...document.querySelectorAll('[data-feature]')].filter(e => e.checkVisibility()).map(e => e.dataset.feature)"
    )
    columns = "[...document.querySelectorAll('#matrix thead th')].filter(e => e.checkVisibility()).length - 1"
    tab.open(pages["matrix"], "#needs=basic-auth,strip-prefix")
    assert tab.evaluate(columns) == len(names())
    tab.click("#hide-columns")
    tab.click("#hide-rows")
    assert tab.evaluate(columns) == 4
    assert tab.evaluate(rows) == ["basic-auth", "strip-prefix"]
    assert tab.evaluate("location.hash") == "#needs=basic-auth,strip-prefix&hide=columns,rows"
    tab.click("#clear")
    assert tab.evaluate(columns) == len(names())
    assert len(tab.evaluate(rows)) == len(Feature)


def test_those_who_listen_hear_it(tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["matrix"], "#needs=hsts")
    tree = tab.ask("Accessibility.getFullAXTree")["nodes"]
    found = {
        (node["role"]["value"], node.get("name", {}).get("value", "").strip()) for node in tree if not node["ignored"]
    }
    roles = [role for role, _ in found]
    assert "status" in roles
    assert ("checkbox", "hsts") in found
    assert ("rowheader", "hsts") in found
    assert ("columnheader", "Traefik") in found
    assert ("StaticText", said(tab)) in found


# --------------------------------------------------------------------------------------------- an entry

CELL = 'a[href="#basic-auth--gce"]'
IS_OPEN = "document.querySelector('dialog').open"
AT = "document.activeElement.getAttribute('href')"


def opened(tab: Tab) -> str:
    assert tab.evaluate(IS_OPEN)
    text: str = tab.evaluate("document.querySelector('dialog').innerText")
    return text


def focus(tab: Tab, selector: str) -> None:
    tab.evaluate(f"document.querySelector({json.dumps(selector)}).focus()")


def test_a_click_opens_the_explanation_and_escape_closes_it(tab: Tab, pages: dict[str, Path], screens: Path) -> None:
    tab.open(pages["matrix"])
    tab.click(CELL)
    text = opened(tab)
    support = find("gce").support[Feature.BASIC_AUTH]
    assert "basic-auth on GKE Ingress (GCE)" in text
    assert support.why is not None
    for told in (support.why, Feature.BASIC_AUTH.meaning.text, WORDS["absent"].meaning, "declared"):
        assert told in text
    assert tab.evaluate("document.querySelector('dialog a').href") == support.source
    tab.screenshot(screens / "matrix-entry.png")
    tab.press("Escape")
    assert not tab.evaluate(IS_OPEN)
    assert tab.evaluate(AT) == "#basic-auth--gce"


def test_what_was_measured_says_by_what(tab: Tab, pages: dict[str, Path]) -> None:
    cell = Matrix.of().cells[Feature.BASIC_AUTH, "traefik"]
    assert cell.proof == "measured"
    tab.open(pages["matrix"], "#basic-auth--traefik")
    text = opened(tab)
    assert f"measured ({', '.join(cell.by)})" in text
    tab.click("#close")
    assert not tab.evaluate(IS_OPEN)


@pytest.mark.parametrize("key", ["Enter", " "])
def test_keys_open_it_too(key: str, tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["matrix"])
    focus(tab, CELL)
    tab.press(key)
    assert "GKE Ingress" in opened(tab)
    tab.press("Escape")
    assert tab.evaluate(AT) == "#basic-auth--gce"


def test_a_click_beside_it_closes_it(tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["matrix"], "#hsts--istio")
    assert opened(tab)
    for kind in ("mousePressed", "mouseReleased"):
        tab.ask("Input.dispatchMouseEvent", type=kind, x=5, y=5, button="left", clickCount=1)
    assert not tab.evaluate(IS_OPEN)
    assert tab.evaluate(AT) == "#hsts--istio"


def test_arrows_go_from_cell_to_cell_and_to_the_boxes(tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["matrix"])
    focus(tab, 'a[href="#host--envoy-gateway"]')
    tab.press("ArrowRight", "ArrowDown")
    assert tab.evaluate(AT) == "#wildcard-host--f5-nginx"
    tab.press("End")
    assert tab.evaluate(AT) == "#wildcard-host--traefik"
    tab.press("ArrowRight", "ArrowUp", "ArrowUp")
    assert tab.evaluate(AT) == "#host--traefik"
    tab.press("Home")
    assert tab.evaluate("document.activeElement.type") == "checkbox"
    tab.press(" ")
    assert tab.evaluate("location.hash") == "#needs=host"
    tab.press("ArrowRight")
    assert tab.evaluate(AT) == "#host--envoy-gateway"


def test_tab_goes_through_the_boxes_and_one_cell(tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["matrix"])
    assert tab.evaluate("document.querySelectorAll('#matrix a[tabindex=\"0\"]').length") == 1
    focus(tab, "#clear")
    places: list[Any] = []
    for _ in range(4):
        tab.press("Tab")
        places.append(tab.evaluate(f"document.activeElement.type || {AT} || document.activeElement.className"))
    assert places == ["wide matrix", "checkbox", "#host--envoy-gateway", "checkbox"]
    assert tab.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_the_heads_stay_where_they_are_seen(tab: Tab, pages: dict[str, Path], screens: Path) -> None:
    tab.size(700, 500)
    tab.open(pages["matrix"])
    offset = """(() => {
      const box = document.querySelector('.matrix');
      box.scrollTo(300, 400);
      const place = (selector) => box.querySelector(selector).getBoundingClientRect();
      const [head, row, at] = [place('thead th'), place('[data-feature="path-regex"] th'), box.getBoundingClientRect()];
      return [box.scrollLeft > 0, box.scrollTop > 0, head.top - at.top, head.left - at.left, row.left - at.left];
    })()"""
    across, down, *offsets = tab.evaluate(offset)
    assert across
    assert down
    assert all(abs(offset) < 3 for offset in offsets)
    tab.screenshot(screens / "matrix-scrolled.png")


def test_paper_gets_all_of_it_and_no_controls(tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["matrix"])
    seen = (
        "['#entries', '#matrix', '.ticks', '#theme', '#remain', '#matrix input']"
        ".map(e => document.querySelector(e).checkVisibility())"
    )
    assert tab.evaluate(seen) == [False, True, True, True, True, True]
    tab.ask("Emulation.setEmulatedMedia", media="print")
    assert tab.evaluate(seen) == [True, True, False, False, False, False]


def test_without_scripts_it_is_a_table_with_its_explanations(browser: Browser, pages: dict[str, Path]) -> None:
    with browser.tab() as tab:
        tab.ask("Emulation.setScriptExecutionDisabled", value=True)
        tab.open(pages["matrix"])
        seen = (
            "['#entries', '#matrix', '.ticks', '#theme', '#remain', '#matrix input']"
            ".map(e => document.querySelector(e).checkVisibility())"
        )
        assert tab.evaluate(seen) == [True, True, False, False, False, False]


# --------------------------------------------------------------------------------------------- pictures


@pytest.mark.parametrize("name", ["platform-traefik", "shop-gce", "platform", "explain"])
def test_no_text_is_wider_than_its_box(name: str, tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages[name])
    wide = """[...document.querySelectorAll('.hop')].flatMap((hop) => {
      const box = hop.querySelector('rect').getBBox();
      return [...hop.querySelectorAll('text')].filter((text) => {
        const at = text.getBBox(); return at.x < box.x || at.x + at.width > box.x + box.width; })
        .map((text) => text.textContent); })"""
    assert tab.evaluate("document.querySelectorAll('.hop text').length") > 10
    assert tab.evaluate(wide) == []


def test_the_text_of_a_picture_can_be_selected_and_heard(tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["platform-traefik"])
    tab.evaluate("getSelection().selectAllChildren(document.querySelector('svg'))")
    assert "tls-cert-manager letsencrypt-prod" in tab.evaluate("getSelection().toString()")
    tree = tab.ask("Accessibility.getFullAXTree")["nodes"]
    (image,) = [node for node in tree if node["role"]["value"] == "image"]
    assert image["name"]["value"].startswith("The way of a request to platform: Client → DNS → Load balancer → Traefik")
    told = f"document.getElementById({json.dumps(_details_of(image))})"
    tab.click("summary")
    assert "basic-auth" in tab.evaluate(f"{told}.innerText")


def _details_of(image: dict[str, Any]) -> str:
    (found,) = [one["value"]["relatedNodes"] for one in image["properties"] if one["name"] == "details"]
    (idref,) = [one["idref"] for one in found]
    return str(idref)


def test_where_it_stops_is_seen(tab: Tab, pages: dict[str, Path]) -> None:
    tab.open(pages["shop-gce"])
    strokes = "[...document.querySelectorAll('.hop rect')].map(e => getComputedStyle(e).strokeDasharray)"
    assert sum(stroke != "none" for stroke in tab.evaluate(strokes)) == 1  # the other picture is that with a proxy
    assert "it asks for no passwords" in tab.evaluate("document.querySelector('.hop.stops').textContent")
