"""The HTML pages as text: whole, escaped, bound to themselves, and with all that the tables and reports say.

What they do in a browser is in test_browser.py.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import anygress.output
from anygress.cli.commands import main
from anygress.controllers import names
from anygress.decide.explain import explain
from anygress.decide.pipeline import check
from anygress.decide.ranking import check_all
from anygress.description import exposure as x
from anygress.features.evidence import of_data
from anygress.features.feature import Feature
from anygress.output.html.matrix import matrix_page
from anygress.output.html.page import Html, element, joined, link, page
from anygress.output.html.report import check_page, explain_page
from anygress.output.html.request_path import Hop, Picture, Setting, pictures
from anygress.output.html.svg import svg, words
from anygress.output.text.matrix import WORDS, Matrix
from anygress.output.text.report import opening_text
from anygress.sidecar.capabilities import ABILITIES, ability
from tests.cases import NAMES, case

ROOT = Path(__file__).parents[1]
STYLE = (Path(anygress.output.__file__).parent / "html" / "page.css").read_text()
KILOBYTE = 1000


@cache
def made(name: str) -> str:
    """A page by its kind and what it is about."""
    kind, _, about = name.partition(" ")
    if kind == "matrix":
        return matrix_page()
    if kind == "explain":
        return explain_page(explain(about))
    spec, _, controller = about.partition(" ")
    return check_page(check_all(case(spec), [controller] if controller else []))


PAGES = (
    "matrix",
    "explain basic-auth",
    "explain shared-host",
    "explain udp-port",
    "check workload-everything",
    "check shared-host traefik",
    "check tcp-and-udp-ports node-port",
    "check tls-managed gce",
    "check digest-auth istio",
)


class Parsed(HTMLParser):
    """What is on a page; fails on an element that is not closed in its order."""

    void = ("meta", "br", "input", "col")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {"script": [], "style": []}
        self.words = ""
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len(dict(attrs)), f"an attribute of {tag} is there twice"
        self.elements.append((tag, dict(attrs)))
        if tag not in self.void:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in self.texts:
            self.texts[self.open[-1]].append(data)
        else:
            self.words += data

    def all(self, attribute: str) -> list[str]:
        return [value for _, given in self.elements if (value := given.get(attribute))]


# --------------------------------------------------------------------------------------------- every page


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_whole_and_accessible(name: str) -> None:
    parsed = Parsed(made(name))
    ids = parsed.all("id")
    assert len(ids) == len(set(ids))
    assert [given for tag, given in parsed.elements if tag == "html"] == [{"lang": "en"}]
    assert [tag for tag, _ in parsed.elements].count("h1") == 1
    for reference in ("aria-labelledby", "aria-details"):
        assert set(parsed.all(reference)) - {"entry-title"} <= set(ids)  # made when an entry is opened
    for tag, given in parsed.elements:
        assert tag != "th" or "scope" in given
        assert tag != "abbr" or given["title"]
        assert tag != "svg" or given["role"] == "img"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_loads_nothing_and_links_lead_somewhere(name: str) -> None:
    parsed = Parsed(made(name))
    assert not {"link", "img", "iframe", "object", "base", "use", "image"} & {tag for tag, _ in parsed.elements}
    assert not parsed.all("src")
    ids = set(parsed.all("id"))
    for target in parsed.all("href"):
        assert target.startswith("https://") or target[1:] in ids, target
    assert "url(" not in made(name)
    assert "@import" not in made(name)


@pytest.mark.parametrize("name", PAGES)
def test_the_policy_allows_what_is_there_and_no_more(name: str) -> None:
    parsed = Parsed(made(name))
    (policy,) = [given["content"] for _, given in parsed.elements if "http-equiv" in given]
    assert policy is not None
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    for kind in ("script", "style"):
        (text,) = parsed.texts[kind]
        assert rules[f"{kind}-src"] == f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
    attributes = {name for _, given in parsed.elements for name in given}
    assert not [one for one in attributes if one == "style" or one.startswith("on")]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_light(name: str) -> None:
    assert len(made(name).encode()) < 200 * KILOBYTE


def test_what_is_put_in_is_escaped() -> None:
    nasty = """</script><script>alert("1")</script>'&<!--"""
    text = element("p", nasty, title=nasty, class_=None, data_x=True, hidden=False)
    parsed = Parsed(text)
    assert parsed.elements == [("p", {"title": nasty, "data-x": None})]
    assert parsed.words == nasty
    assert joined(("<", Html("<b>"), None, "")) == "&lt;<b>"
    assert "<script>alert" not in page(nasty, nasty)
    assert "<a" not in link("javascript:alert(1)")


def test_what_tables_and_descriptions_say_is_escaped() -> None:
    nasty = '"><img src=x onerror=alert(1)>'
    controllers = {"gce": {"not_run": nasty}}
    measured = of_data({"controllers": controllers, "not_asked": {"hsts": nasty}, "answers": []})
    assert "<img" not in matrix_page(Matrix.of(["gce"], measured=measured))
    app = x.Exposure(
        name="shop", hosts=("a.example.com",), service=x.ServiceRef("shop", port=80),
        annotations={"example.com/team": nasty}, source={"": nasty, "annotations": nasty, "hosts": nasty},
    )  # fmt: skip
    assert "<img" not in check_page(check_all(app))


@pytest.mark.parametrize("name", ["basic-auth-users", "basic-auth-bcrypt-file", "digest-auth"])
def test_no_credential_is_on_a_page(name: str) -> None:
    text = made(f"check {name}")
    users = [user for app in case(name) for part in (app, *app.routes) if isinstance(part.auth, x.Auth)
             for user in part.auth.users]  # fmt: skip
    assert users
    for user in users:
        for secret in (user.password, user.hash):
            assert secret is None or secret not in text


# --------------------------------------------------------------------------------------------- colours

VERDICTS = ("native", "setup", "partial", "polyfill", "absent")
ENOUGH = 4.5  # https://www.w3.org/TR/WCAG22/#contrast-minimum
SHAPE_ENOUGH = 3  # https://www.w3.org/TR/WCAG22/#non-text-contrast
TOLD_APART = 8  # CIE76 ΔE; 2.3 is just noticeable


def colour(name: str, scheme: str) -> tuple[float, float, float]:
    """A colour of the style, linear, 0 to 1."""
    found = re.search(rf"--{name}: light-dark\((#\w+), (#\w+)\)", STYLE)
    assert found, name
    digits = found[1 if scheme == "light" else 2][1:]
    digits = digits if len(digits) == 6 else "".join(2 * digit for digit in digits)
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    dark, light = sorted(0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in (one, other))
    return (light + 0.05) / (dark + 0.05)


BLINDNESS = {  # Machado, Oliveira, Fernandes 2009, severity 1; linear RGB
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
}


def lab(linear: tuple[float, float, float], blindness: str) -> tuple[float, float, float]:
    seen = [sum(a * b for a, b in zip(row, linear, strict=True)) for row in BLINDNESS[blindness]]
    red, green, blue = (min(1.0, max(0.0, part)) for part in seen)
    xyz = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
    )
    first, second, third = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in xyz)
    return 116 * second - 16, 500 * (first - second), 200 * (second - third)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_and_shapes_stand_out(scheme: str) -> None:
    for paper in ("paper", "soft", *VERDICTS):
        assert contrast(colour("ink", scheme), colour(paper, scheme)) >= ENOUGH, paper
    for ink, paper in (("quiet", "paper"), ("quiet", "soft"), ("link", "paper"), ("stop", "stop-soft"),
                       ("stop", "paper")):  # fmt: skip
        assert contrast(colour(ink, scheme), colour(paper, scheme)) >= ENOUGH, ink
    for verdict in VERDICTS:
        for paper in (verdict, "paper"):
            assert contrast(colour(f"{verdict}-mark", scheme), colour(paper, scheme)) >= SHAPE_ENOUGH, verdict


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_verdicts_are_told_apart_by_those_who_do_not_see_all_colours(blindness: str, scheme: str) -> None:
    for one, other in combinations(VERDICTS, 2):
        pair = [lab(colour(name, scheme), blindness) for name in (one, other)]
        difference = sum((a - b) ** 2 for a, b in zip(*pair, strict=True)) ** 0.5
        assert difference >= TOLD_APART, f"{one}, {other}: {difference:.1f}"


def test_each_verdict_has_a_shape_and_a_word() -> None:
    shapes = [re.search(rf"\.{verdict}::before {{([^}}]*)}}", STYLE) for verdict in WORDS]
    bodies = [re.sub(r"color: var\([^)]*\);?", "", shape[1]).strip() for shape in shapes if shape]
    assert len(bodies) == len(set(bodies)) == len(WORDS) == len({word.text for word in WORDS.values()})


# --------------------------------------------------------------------------------------------- the matrix


def test_every_cell_leads_to_its_explanation_and_its_source() -> None:
    parsed = Parsed(made("matrix"))
    matrix = Matrix.of()
    links = [given["href"] for tag, given in parsed.elements if tag == "a"]
    for feature in Feature:
        for controller, cell in zip(matrix.controllers, matrix.row(feature), strict=True):
            assert links.count(f"#{feature.label}--{controller.name}") == 1
            assert cell.support.source in links
            for fact in cell.facts:
                assert fact in parsed.words
            beside = ability(feature, controller.support, is_proxy=controller.is_proxy) and cell.polyfill
            assert beside is None or (beside.source in links and (beside.why or "") in parsed.words)
    cells = [given for tag, given in parsed.elements if tag == "td" and "class" in given]
    assert len(cells) == len(Feature) * len(names())


def test_cells_that_are_refused_say_so() -> None:
    matrix = Matrix.of()
    refused = sum(cell.refused for cell in matrix.cells.values())
    assert refused
    marked = [given for tag, given in Parsed(made("matrix")).elements if tag == "td" and "data-refused" in given]
    assert len(marked) == refused


def test_a_cell_has_the_sign_of_a_proxy_where_one_can_really_do_it() -> None:
    cells = [given for tag, given in Parsed(made("matrix")).elements if tag == "td" and "class" in given]
    features = [feature for group in Matrix.of().groups.values() for feature in group]
    ways = [way for feature in features for way in explain(feature).ways]
    assert ["data-polyfill" in given for given in cells] == [way.beside is not None for way in ways]


def test_each_feature_can_be_ticked_and_says_what_it_means() -> None:
    parsed = Parsed(made("matrix"))
    for feature in Feature:
        assert feature.label in parsed.all("data-feature")
        assert any(title.startswith(feature.meaning.text) for title in parsed.all("title"))


# --------------------------------------------------------------------------------------------- pictures

EVERY = [(name, controller) for name in NAMES for controller in names()]


def hops_of(picture: Picture) -> list[Hop]:
    inner = [hop for branch in picture.branches for hop in (branch.inside, *branch.after)]
    return [*picture.before, picture.controller, *inner]


def settings_of(picture: Picture) -> list[Setting]:
    return [setting for hop in hops_of(picture) for setting in hop.settings]


@pytest.mark.parametrize(("name", "controller"), EVERY)
def test_every_need_and_every_problem_is_in_the_picture(name: str, controller: str) -> None:
    report = check(case(name), controller)
    found = pictures(report)
    assert [picture.app for picture in found] == [exposure.name for exposure in report.site.exposures]
    for picture, exposure in zip(found, report.site.exposures, strict=True):
        shown = {setting.feature for setting in settings_of(picture)}
        assert shown == {need.feature for need in report.site.needs(exposure)}
        assert picture.refused == (not report.ok)
    stopped = {problem for picture in found for hop in hops_of(picture) for problem in hop.stopped_by}
    assert stopped == set(report.problems)


@pytest.mark.parametrize(("name", "controller"), EVERY)
def test_what_is_drawn_is_whole_or_says_what_it_was_cut_from(name: str, controller: str) -> None:
    for picture in pictures(check(case(name), controller)):
        drawn, told = Parsed(svg(picture, id_="a")), Parsed(words(picture)).words
        assert picture.title in drawn.words
        for hop in hops_of(picture):
            for text in (hop.name, *hop.facts, *(setting.text for setting in hop.settings)):
                assert text in told
                assert _squeezed(text) in _squeezed(drawn.words)
            for problem in hop.stopped_by:
                assert problem.reason in told
                assert _squeezed(problem.reason) in _squeezed(drawn.words)


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_nothing_is_drawn_outside_of_its_box_or_of_the_picture() -> None:
    for name, controller in EVERY:
        for picture in pictures(check(case(name), controller)):
            _is_inside(Parsed(svg(picture, id_="a")))


def _is_inside(drawn: Parsed) -> None:
    (whole,) = (given for tag, given in drawn.elements if tag == "svg")
    width, height = (float(whole[side] or 0) for side in ("width", "height"))
    for tag, given in drawn.elements:
        if tag == "rect":
            box = {side: float(given[side] or 0) for side in ("x", "y", "width", "height")}
            assert 0 <= box["x"] < box["x"] + box["width"] <= width
            assert 0 <= box["y"] < box["y"] + box["height"] <= height
        if tag == "text":
            assert box["x"] < float(given["x"] or 0) < box["x"] + box["width"]
            assert box["y"] < float(given["y"] or 0) < box["y"] + box["height"]


def test_routes_are_one_branch_a_backend_and_ports_one_each() -> None:
    api = x.ServiceRef("api", port=80)
    app = x.Exposure(
        name="shop", namespace="web", hosts=("a.example.com",), service=x.ServiceRef("shop", port=80),
        routes=(x.Route("/a", service=api, timeout_seconds=5), x.Route("/b", service=api)),
        ports=(x.Port(5672, service=x.ServiceRef("broker", port=5672)),),
    )  # fmt: skip
    (picture,) = pictures(check(app, "traefik"))
    paths = [
        [one.value for one in branch.inside.settings if one.feature is Feature.PATH_PREFIX]
        for branch in picture.branches
    ]
    assert paths == [["/"], ["/a", "/b"], []]
    assert [branch.after[0].facts[0] for branch in picture.branches] == ["shop", "api", "broker"]
    texts = {one.text for one in picture.branches[1].inside.settings}
    assert {"response-timeout 5 s on /a", "response-timeout 60 s on /b"} <= texts
    assert "connect-timeout 5 s" in {one.text for one in picture.controller.settings}


def test_the_stations_are_those_of_the_controller() -> None:
    stations = {}
    for name in ("traefik", "gce", "load-balancer", "node-port"):
        (picture,) = pictures(check(case("minimal"), name))
        after = picture.branches[0].after
        stations[name] = [hop.name for hop in (*picture.before, picture.controller, *after)]
    assert stations == {
        "traefik": ["Client", "DNS", "Load balancer", "Traefik", "Service", "Pods"],
        "gce": ["Client", "DNS", "GKE Ingress (GCE)", "Service", "Pods"],
        "load-balancer": ["Client", "DNS", "Service of type LoadBalancer", "Pods"],
        "node-port": ["Client", "DNS", "Service of type NodePort", "Pods"],
    }


def test_what_the_load_balancer_must_allow_is_written_on_it() -> None:
    (picture,) = pictures(check(case("websockets-long-timeouts"), "traefik"))
    (hop,) = (hop for hop in picture.before if hop.name == "Load balancer")
    assert [re.sub(r"\d+", "N", fact) for fact in hop.facts] == [
        "a load balancer in front of the controller allows N s idle"
    ]


def test_a_refusal_is_marked_where_the_way_ends() -> None:
    exposures = case("digest-auth")
    (picture,) = pictures(check(exposures, "istio"))
    (problem,) = (one for one in check(exposures, "istio").problems if one.code == Feature.DIGEST_AUTH.code)
    marked = [hop for hop in hops_of(picture) if problem in hop.stopped_by]
    assert len(marked) == 1
    drawn = svg(picture, id_="a")
    assert 'class="hop stops"' in drawn
    assert 'class="cut"' in drawn
    assert 'class="hop stops"' not in svg(pictures(check(exposures, "traefik"))[0], id_="a")


@pytest.mark.parametrize(
    ("backend", "stations"),
    [
        ({"workload": x.Workload(image="shop:1", ports={"http": 80})}, ["Service", "Proxy", "Pods"]),
        ({"service": x.ServiceRef("shop", port=80)}, ["Proxy", "Service", "Pods"]),
    ],
    ids=["in the app's pods", "before a Service"],
)
def test_what_a_proxy_beside_the_app_does_is_written_on_it(backend: dict[str, Any], stations: list[str]) -> None:
    app = x.Exposure(
        name="shop", namespace="web", hosts=("a.example.com",), fallback="sidecar",
        routes=(x.Route("/api/", auth=x.BasicAuth(secret="users")),), **backend,
    )  # fmt: skip
    report = check(app, "istio")
    assert report.polyfilled
    (picture,) = pictures(report)
    (branch,) = picture.branches
    assert [hop.name for hop in branch.after] == stations
    (proxy,) = (hop for hop in branch.after if hop.name == "Proxy")
    assert {one.feature for one in proxy.settings} == {need.feature for need in report.polyfilled}
    assert 'basic-auth "Restricted" by Secret users on /api/' in {one.text for one in proxy.settings}
    assert {one.verdict for one in proxy.settings} == {"polyfill"}
    for hop in hops_of(picture):
        assert hop is proxy or Feature.BASIC_AUTH not in {one.feature for one in hop.settings}
    assert "◆ basic-auth" in svg(picture, id_="a")


# --------------------------------------------------------------------------------------------- whole pages


def test_a_report_page_says_all_that_the_report_says() -> None:
    report = check(case("tls-lets-encrypt-dns01-wildcard"), "ingress-nginx")
    text = Parsed(made("check tls-lets-encrypt-dns01-wildcard ingress-nginx")).words
    assert report.preconditions
    for told in (*report.preconditions, *report.notes):
        assert told.text in text
    for manifest in report.rendering.manifests if report.rendering else ():
        assert manifest["metadata"]["name"] in text


def test_a_page_of_all_controllers_has_each_with_its_standing() -> None:
    parsed = Parsed(made("check workload-everything"))
    assert set(names()) <= set(parsed.all("id"))
    with_proxy = len(check_all(case("workload-everything")).opened_by_proxy)
    assert [tag for tag, _ in parsed.elements].count("svg") == len(names()) + with_proxy


@pytest.mark.parametrize("feature", Feature, ids=str)
def test_every_feature_is_explained_with_its_place_on_the_way(feature: Feature) -> None:
    text = made(f"explain {feature.label}")
    parsed = Parsed(text)
    assert feature.meaning.text in parsed.words
    shown = text.count('class="shown"')
    stopped = text.count('class="hop stops"')
    assert shown + stopped >= len(names())
    ids = parsed.all("id")
    for way in explain(feature).ways:
        name = way.controller.name
        assert name in ids
        assert (f"{name}-proxy" in ids) == (way.beside is not None)
    besides = [way.beside for way in explain(feature).ways if way.beside]
    drawn = text.count("<svg")
    assert drawn >= len(names()) + len(besides)
    for beside in besides:
        assert beside.support.source in parsed.all("href")
        assert (beside.support.why or "") in parsed.words
        assert all(one.manifest["metadata"]["name"] in parsed.words for one in beside.rendered.additions)


def test_a_proxy_beside_the_app_is_a_verdict_of_its_own_on_the_page() -> None:
    text = made("explain basic-auth")
    gce = text.partition('<article id="gce">')[2].partition("</article>")[0]
    native, _, beside = gce.partition('<section id="gce-proxy" class="beside">')
    assert 'class="verdict standing absent"' in native
    assert 'class="hop stops"' in native
    assert "polyfill" not in native
    assert 'class="verdict standing polyfill"' in beside
    assert "<svg" in beside
    assert "◆ basic-auth" in beside
    assert "AuthType Basic" in beside
    assert ABILITIES[Feature.BASIC_AUTH].source in beside
    assert 'class="hop stops"' not in beside


def test_a_refusal_shows_the_way_with_a_proxy() -> None:
    text = made("check digest-auth istio")
    assert text.count("<svg") == 2
    assert '<section id="istio-proxy" class="beside">' in text
    assert "◆ digest-auth" in text
    every = made("check digest-auth")
    assert 'href="#istio-proxy"' in every
    assert 'href="#traefik-proxy"' not in every


def test_what_would_open_is_on_the_page_as_in_the_terminal() -> None:
    app = x.Exposure(
        name="shop", namespace="web", hosts=("a.example.com",), service=x.ServiceRef("shop", port=80),
        tls=x.ManagedCertificate(), auth=x.BasicAuth(secret="users"), health_check_path="/",
    )  # fmt: skip
    ranking = check_all(app)
    words_of = Parsed(check_page(ranking)).words
    assert ranking.openings
    for opening in ranking.openings:
        assert opening_text(opening) in words_of
    assert "with fallback: {sidecar: {features: [basic-auth]}}, gce could" in words_of


# --------------------------------------------------------------------------------------------- the command line


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["matrix"], 0),
        (["check", "apps/shop.yaml"], 0),
        (["check", "apps/shop.yaml", "-c", "gce"], 1),
        (["explain", "hsts"], 0),
    ],
)
def test_commands_write_pages(arguments: list[str], code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    file = tmp_path / "page.html"
    result = CliRunner().invoke(main, [*arguments, "--format", "html", "-o", str(file)])
    assert (result.exit_code, result.stdout) == (code, f"{file}\n")
    printed = CliRunner().invoke(main, [*arguments, "--format", "html"])
    assert (printed.exit_code, printed.stdout) == (code, file.read_text(encoding="utf-8"))
    assert printed.stdout.startswith("<!doctype html>")


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "no").write_text("a file")
    result = CliRunner().invoke(main, ["matrix", "-o", str(tmp_path / "no" / "page.html")])
    assert result.exit_code == 1
    assert "cannot write" in result.stderr
    assert result.stdout == ""


def test_a_checklist_is_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert CliRunner().invoke(main, ["check", "apps/shop.yaml", "--checklist", "--format", "html"]).exit_code == 2


def test_a_page_is_the_same_twice() -> None:
    for name in PAGES:
        assert made.__wrapped__(name) == made(name)


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("fallback")])
def test_the_port_in_the_picture_is_that_of_the_service_that_is_rendered(name: str) -> None:
    """A proxy that decides who may has a port of its own, and the picture must not show the app's in its place."""
    seen = 0
    for controller in names():
        report = check(case(name), controller)
        if report.rendering is None:
            continue
        made = {m["metadata"]["name"]: m["spec"]["ports"] for m in report.rendering.manifests if m["kind"] == "Service"}
        hops = [hop for one in pictures(report) for branch in one.branches for hop in branch.after]
        for hop in hops:
            if hop.name == "Service" and hop.facts[0] in made:
                number = int(hop.facts[1].removeprefix("port "))
                assert number in [port["port"] for port in made[hop.facts[0]]], (controller, hop.facts)
                seen += number > 10_000
    assert seen or name != "fallback-sidecar"
