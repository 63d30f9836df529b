"""No spelling of a path leads past a password or a list of addresses: a lenient backend is the oracle.

A request path is spelt in every way that some backend reads as another path. Whatever the controller does with it, the
routes that such a backend would think of must not ask for more than the route that answers.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

import pcre2
import pytest
import re2
from hypothesis import assume, given
from hypothesis import strategies as st

from anygress.controllers import find, names
from anygress.decide.pipeline import check
from anygress.description import exposure as x
from anygress.errors import InvalidSpec
from anygress.features.feature import Feature, Rule, Site, resolve
from anygress.features.matching import barriers, matches, ordered, pattern
from anygress.rendering.spellings import AS_SENT, DECODED, IN_SIDECAR, Sight, dotted, misspelled, narrowed, spelled
from anygress.sidecar.httpd import section_regex
from tests.simulators import Answer, reached, simulator
from tests.strategies import HOST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from anygress.decide.report import Report

OPS = x.BasicAuth.from_secret("users")
DEV = x.BasicAuth.from_secret("admins")
AUTHS = st.sampled_from((None, OPS, DEV, x.Open()))
DECODES = {"traefik": False, "envoy-gateway": False, "ingress-nginx": True, "f5-nginx": True}
"""Controllers with guards of their own, and whether they decode a path before they match it."""

# --------------------------------------------------------------------------------------------- descriptions

_EXACT = ("/", "/a", "/a/", "/a/b", "/p/q", "/p/q/", "/adm/x/", "/ADM/x")
_PREFIX = ("/", "/a", "/a/b/", "/adm", "/adm/x", "/p", "/pub", "/pub/b")
_REGEX = (
    r"/adm/(\d+)/x", r"/adm/[^/]+", r"/pub/[^/]+", "/sec[0-9]/.*", "/pub/(.*)", r"/a/.{3}/x/?", "/[a-z]+/b",
    "/(?:a|p)/(?:b|q)/", r"/a/[a-z]+:x", r"/p/\S+/q", "/a(?:/b)*", "/[A-Z]+/x", r"/pub/[^/]+-x",
)  # fmt: skip
_SEEN = ("a", "b", "adm", "x", "p", "q", "pub", "5", "sec1", "a:x", "abc", "A", "ADM", "c-x")


@st.composite
def _apps(draw: st.DrawFn, *, regexes: bool = True) -> x.Exposure:
    kinds = {"exact": _EXACT, "prefix": _PREFIX, **({"regex": _REGEX} if regexes else {})}
    found: dict[tuple[str, str], x.Route] = {}
    for index in range(draw(st.integers(2, 5))):
        kind = draw(st.sampled_from(tuple(kinds)))
        path = draw(st.sampled_from(kinds[kind]))
        backend = x.ServiceRef(f"svc-{index}", port=80)
        route = x.Route(path, match=kind, service=backend, auth=draw(AUTHS))  # type: ignore[arg-type]  # of Match
        found.setdefault((kind, path.rstrip("/") if kind == "prefix" else path), route)
    return x.Exposure(name="shop", namespace="shop", hosts=(HOST,), routes=tuple(found.values()))


# --------------------------------------------------------------------------------------------- requests

_SLASHES = ("/", "/", "/", "%2F", "%2f", "%5C", "%5c", "\\", "//", "/%2F", "%2F%2F", "/\\")
_DOTS = (".", "..", "%2e%2e", ".%2E")


_OUT_AGAIN = ("/..%2Fx", "/%2e%2e%5cx", "//../x", "/y//../..", "%2Fx", "/..%2F..%2Fb")
"""What leads out of a route for who decodes or merges slashes first, and stays in it for others."""


@st.composite
def _requests(draw: st.DrawFn) -> str:
    """A path as a client sends it."""
    segments = draw(st.lists(st.sampled_from((*_SEEN, *_DOTS)), max_size=4))
    slashes = [draw(st.sampled_from(_SLASHES)) for _ in segments]
    end = draw(st.sampled_from(("", "", *_SLASHES)))
    text = "".join(slash + segment for slash, segment in zip(slashes, segments, strict=True)) + end
    text = draw(st.sampled_from((text, text, text.replace(":", "%3A"), text.replace("b", "%62"))))
    return text if text.startswith("/") else f"/{text}"


@st.composite
def _lenient_requests(draw: st.DrawFn) -> str:
    """The same, with what only the sidecar promises something of."""
    text = draw(_requests())
    change: Callable[[str], str] = draw(
        st.sampled_from((
            str, str.upper, str.swapcase,
            lambda one: one.replace("a", "%2561"), lambda one: one.replace("%", "%25"),
            lambda one: one.replace("/", ";v=1/"), lambda one: f"{one};v", lambda one: one.replace("/", "/;v/"),
        ))
    )  # fmt: skip
    return change(text)


_NEED_NOT_BE_ENCODED = "%(2[EeDd]|5[Ff]|7[Ee]|[46][1-9A-Fa-f]|[57][0-9Aa]|3[0-9])"


def _as_a_proxy_has_it(sent: str, *, decodes: bool) -> str | None:
    """What Traefik and Envoy, or nginx, match: None where they answer 400 themselves."""
    path = unquote(sent) if decodes else re.sub(_NEED_NOT_BE_ENCODED, _decoded, sent)
    path = path if set(path) == {"/"} and not decodes else re.sub("/+", "/", path)
    return _without_dots(path)


def _decoded(found: re.Match[str]) -> str:
    return unquote(found[0])


def _without_dots(path: str) -> str | None:
    kept: list[str] = []
    for segment in path.split("/")[1:]:
        if segment == "..":
            if not kept:
                return None
            kept.pop()
        elif segment != ".":
            kept.append(segment)
    if path.endswith(("/.", "/..")):
        kept.append("")
    return "/" + "/".join(kept)


def _readings(sent: str, *, leniently: bool = False) -> Iterator[str]:
    """Everything that some backend may make of a path."""
    texts = {sent, unquote(sent), sent.replace("\\", "/"), unquote(sent).replace("\\", "/")}
    if leniently:
        texts |= {unquote(text) for text in texts} | {unquote(unquote(text)).replace("\\", "/") for text in texts}
        texts |= {re.sub(";[^/\\\\]*", "", text) for text in texts}
    for text in texts:
        merged = re.sub("/+", "/", text)
        for path in {merged, _without_dots(merged) or "/", re.sub("/+", "/", _without_dots(text) or "/")}:
            yield from (path, path.rstrip("/") or "/", f"{path.rstrip('/')}/")


def _answers(rules: Sequence[Rule], path: str, *, folds: bool = False) -> Rule | None:
    """The route that a path is written for, whatever stands in a barrier."""
    return next((rule for rule in ordered(rules) if _covers(rule, path, folds=folds)), None)


def _covers(rule: Rule, path: str, *, folds: bool) -> bool:
    if not folds:
        return matches(rule, path)
    if rule.match == "regex":
        return re.fullmatch(pattern(rule.path).text, path, re.ASCII | re.DOTALL | re.IGNORECASE) is not None
    lower = rule.path.lower() if rule.match == "exact" else rule.path.rstrip("/").lower()
    return path.lower() == lower or (rule.match == "prefix" and path.lower().startswith(f"{lower}/"))


def _holds(
    rules: Sequence[Rule],
    sent: str,
    seen: str,
    answered: Rule | None,
    *,
    leniently: bool = False,
) -> None:
    """The route that answered asks for no less than any that some backend thinks of.

    What is written as a path of its own is open because somebody said so: ``/a/`` beside a protected exact ``/a``.
    """
    if answered is None or (answered.match == "exact" and answered.path == seen):
        return
    plain = sent == seen and not set(sent) & set("%\\;")
    for reading in _readings(sent, leniently=leniently):
        for folds in {False, leniently}:
            closed = _answers(rules, reading, folds=folds)
            if closed is None or not closed.is_closed or answered.asks_no_less_than(closed):
                continue
            if plain and (closed.match == "prefix" or _is_said_aloud(answered, closed, seen, folds=folds)):
                continue
            pytest.fail(f"{sent} is {reading} to some backend, which {closed.match} {closed.path} protects, and "
                        f"{answered.match} {answered.path} answers it")  # fmt: skip


def _is_said_aloud(answered: Rule, closed: Rule, seen: str, *, folds: bool) -> bool:
    """Whether a route is written for a path itself, in letters that differ in their case from a protected route's."""
    return folds and not matches(closed, seen) and answered.match != "regex" and answered.path.rstrip("/") != ""


# --------------------------------------------------------------------------------------------- the property


def _rule_of(rules: Sequence[Rule], answer: Answer | None) -> Rule | None:
    if answer is None or answer.service.startswith("301 "):
        return None
    (rule,) = (rule for rule in rules if getattr(rule.backend, "name", "") == answer.service)
    assert answer.auth == (rule.auth.secret if rule.auth else None)
    return rule


@pytest.mark.parametrize("controller", DECODES)
@given(data=st.data())
def test_no_spelling_leads_past_a_guard(controller: str, data: st.DataObject) -> None:
    app = data.draw(_apps(regexes=find(controller).support[Feature.PATH_REGEX].verdict != "absent"))
    try:
        report = check([app], controller)
    except InvalidSpec:
        assume(False)  # noqa: FBT003  a draw that is wrong by itself says nothing
        raise
    assume(report.ok)
    _asked(report, controller, data.draw(st.lists(_requests(), min_size=1, max_size=20)))


@pytest.mark.parametrize("controller", DECODES)
@pytest.mark.parametrize("closed", [("/adm", "prefix"), ("/adm", "exact"), ("/adm/", "exact"), ("/", "prefix")])
def test_what_leads_out_of_a_guard_for_a_proxy_stays_in_it_for_no_backend(
    controller: str, closed: tuple[str, x.Match]
) -> None:
    """Before a backend that takes an encoded slash for a letter, or resolves dots before it merges slashes."""
    path, match = closed
    routes = (
        x.Route(path, match=match, service=x.ServiceRef("svc-0", port=80), auth=OPS),
        x.Route("/" if path != "/" else "/adm", service=x.ServiceRef("svc-1", port=80)),
        x.Route("/pub/[a-z]+", match="regex", service=x.ServiceRef("svc-2", port=80)),
    )
    report = check([x.Exposure(name="shop", namespace="shop", hosts=(HOST,), routes=routes)], controller)
    _asked(report, controller, ["/pub/b%2F..%2F..%2Fadm", "/pub%2Fb"])


def _asked(report: Report, controller: str, requests: Iterable[str]) -> None:
    """Whatever the controller does with requests, no backend may read a path that is closed."""
    assert report.rendering
    simulate = simulator(controller)
    assert simulate
    rules = report.site.rules["shop"]
    out_again = (f"{rule.path.rstrip('/')}{tail}" for rule in rules if rule.match != "regex" for tail in _OUT_AGAIN)
    for sent in (*requests, *out_again):
        seen = _as_a_proxy_has_it(sent, decodes=DECODES[controller])
        if seen is not None:
            answer = reached(simulate.answer(report.rendering.manifests, HOST, seen))
            handed_on = sent if answer and answer.as_sent else quote(seen) if DECODES[controller] else seen
            _holds(rules, handed_on, seen, _rule_of(rules, answer))


@st.composite
def _of_one_backend(draw: st.DrawFn) -> tuple[x.Exposure, x.Exposure]:
    """An app, and another on another host that leads to the same Service and protects some of it."""
    service = x.ServiceRef("svc-0", port=80)
    found = []
    for name, auths in (("shop", AUTHS), ("other", st.sampled_from((OPS, DEV)))):
        own = draw(_apps())
        routes = tuple(
            replace(route, service=service, auth=draw(auths)) for route in own.routes[: draw(st.integers(1, 2))]
        )
        found.append(own.replace(name=name, hosts=(HOST if name == "shop" else "other.example.org",), routes=routes))
    return found[0], found[1]


@pytest.mark.parametrize("controller", DECODES)
@given(data=st.data())
def test_no_spelling_leads_past_a_guard_of_another_host(controller: str, data: st.DataObject) -> None:
    """GIVEN two hosts of one backend WHEN it reads a path as another one THEN it is none that the other host closes."""
    apps = data.draw(_of_one_backend())
    try:
        report = check(apps, find(controller)(confirm=("upgrades",)))
    except InvalidSpec:
        assume(False)  # noqa: FBT003  a draw that is wrong by itself says nothing
        raise
    assume(report.ok)
    assert report.rendering
    simulate = simulator(controller)
    assert simulate
    own, others = report.site.rules["shop"], report.site.rules["other"]
    beneath = [f"{a.path.rstrip('/')}{tail}" for a in own if a.match == "prefix" for b in others for tail in _into(b)]
    for sent in (*data.draw(st.lists(_requests(), min_size=1, max_size=10)), *beneath):
        seen = _as_a_proxy_has_it(sent, decodes=DECODES[controller])
        answer = reached(simulate.answer(report.rendering.manifests, HOST, seen)) if seen is not None else None
        if answer is None:
            continue
        assert seen is not None
        handed_on = sent if answer.as_sent else quote(seen) if DECODES[controller] else seen
        asked = answer.auth
        for reading in _readings(handed_on):
            closed = _answers(others, reading)
            if closed is not None and closed.auth is not None and asked != closed.auth.secret:
                pytest.fail(
                    f"{sent} is {reading} to the backend, which {closed.match} {closed.path} protects elsewhere"
                )


def _into(closed: Rule) -> tuple[str, ...]:
    """What leads out of a route, and into a closed one for some."""
    return (f"/..%2F{closed.path[1:]}", f"/..%5c{closed.path[1:]}", f"/..\\{closed.path[1:]}")


def test_every_controller_with_a_guard_is_asked() -> None:
    """Istio has one list of addresses for all routes, so that there is nothing to get past."""
    guards = (Feature.BASIC_AUTH, Feature.DIGEST_AUTH, Feature.IP_ALLOW_LIST)
    guarded = {name for name in names() if any(find(name).support[one].verdict != "absent" for one in guards)}
    assert guarded - {"istio"} == {*DECODES}


@given(data=st.data())
def test_no_spelling_leads_past_a_guard_of_the_sidecar(data: st.DataObject) -> None:
    """GIVEN what httpd has of a path WHEN a backend reads more into it THEN it is led past nothing."""
    app = data.draw(_apps())
    try:
        assume(check([app], "traefik") is not None)
    except InvalidSpec:
        assume(False)  # noqa: FBT003  a draw that is wrong by itself says nothing
    rules = Site((app,)).rules["shop"]
    sections = [(rule, pcre2.compile(section_regex(rule, rules))) for rule in rules]
    for sent in data.draw(st.lists(_lenient_requests(), min_size=1, max_size=20)):
        seen = _as_a_proxy_has_it(sent, decodes=False)
        if seen is None:
            continue
        found = [rule for rule, section in sections if section.match(seen)]
        assert len(found) <= 1, (sent, [rule.path for rule in found])
        _holds(rules, seen, seen, found[0] if found else None, leniently=True)


_LED_ASTRAY = (
    # in another case and encoded twice
    (x.Route("/adm/", auth=OPS), "/%2541dm/x"),
    (x.Route("/ADM", match="exact", auth=OPS), "/%2561dm"),
    (x.Route("/[a-c]/d", match="regex", auth=OPS), "/a/%2544"),
    # parameters of no segment
    (x.Route("/", match="exact", auth=OPS), "/;v"),
    (x.Route("/", match="exact", auth=OPS), "/%3Bv;w"),
    (x.Route("/", match="exact", auth=OPS), "//;v/;w"),
    # parameters with a slash in them, which some drop before they decode
    (x.Route("/adm", match="exact", auth=OPS), "/adm;x%252Fy"),
    (x.Route("/adm", match="exact", auth=OPS), "/adm;x%2Fy;z"),
    (x.Route("/adm", match="exact", auth=OPS), "/adm%3Bx\\y"),
    (x.Route("/a/b", auth=OPS), "/a;x%252Fy/b"),
    (x.Route("/a/b", auth=OPS), "/a;x\\y/;z%2F/b/c"),
    (x.Route("/a/b", auth=OPS), "/a;x%2Fy%2Fb"),
    (x.Route("/a/(b|c)/d", match="regex", auth=OPS), "/a;x%252Fy/b/d"),
    (x.Route("/a/(b|c)/d", match="regex", auth=OPS), "/a/b/d;x%2Fz"),
    (x.Route("/[a-z./]+", match="regex", auth=OPS), "/a;v/c"),
    (x.Route("/[a-z./]+", match="regex", auth=OPS), "/a/b%3Bv%252Fw/c;x"),
    # a class of what is not in it, which has less where letters have no case
    (x.Route("/a[^b]*", match="regex", auth=OPS), "/%5Ca%3Bv%2f/B"),
    (x.Route("/a/[^x]+", match="regex", auth=OPS), "/a%2fX"),
)


@pytest.mark.parametrize(("closed", "sent"), _LED_ASTRAY)
def test_what_several_lenient_readings_make_of_a_path_is_nobodys_in_the_sidecar(closed: x.Route, sent: str) -> None:
    rules = _rules(closed)
    assert [rule.path for rule in rules if pcre2.compile(section_regex(rule, rules)).match(sent)] == []
    others = ("/Z;x%2Fy/0", "/0;x/c/b", "/0dm-b;x", "/0;x%252F/bc")
    root = pcre2.compile(section_regex(rules[0], rules))
    assert all(root.match(other) for other in others)


def test_many_parameters_cost_no_proxy_its_time() -> None:
    """A run of parameters and slashes can be divided in one way; else PCRE gives up after ten million steps."""
    rules = _rules(x.Route("/a/b/a/b/a/b/a/b/a/b", auth=OPS))
    root = pcre2.compile(section_regex(rules[0], rules))
    for sent in ("/" + "/;/;a" * 1000, "/a" + ";%2Fb;%2Fa" * 300, "/a" + ";x/%2F" * 900):
        root.match(sent)
    rules = _rules(x.Route("/[a-c/]+0", match="regex", auth=OPS))
    root = pcre2.compile(section_regex(rules[0], rules))
    for sent in ("/" + ";a%3Bb/" * 1000, "/a" + ";%2Fb;%2Fa" * 300, "/" + "a;" * 1000):
        root.match(sent)


# --------------------------------------------------------------------------------------------- the regexes


def _rules(*routes: x.Route) -> tuple[Rule, ...]:
    service = x.ServiceRef("svc", port=80)
    return resolve(x.Exposure(name="shop", namespace="shop", hosts=(HOST,), service=service, routes=routes))


@pytest.mark.parametrize("sight", [AS_SENT, DECODED, IN_SIDECAR], ids=["as sent", "decoded", "in the sidecar"])
@given(data=st.data())
def test_a_spelling_covers_what_is_spelt(sight: Sight, data: st.DataObject) -> None:
    """GIVEN a route's own path WHEN it is spelt otherwise THEN the regex of its spellings has both."""
    kind = data.draw(st.sampled_from(("exact", "prefix", "regex")))
    path = data.draw(st.sampled_from({"exact": _EXACT, "prefix": _PREFIX, "regex": _REGEX}[kind]))
    own = data.draw(st.from_regex(re.compile(path, re.ASCII), fullmatch=True)) if kind == "regex" else path
    assume(own.isascii() and own.isprintable() and not set(own) & set("%\\; "))
    slashes = ["/", "\\", *([] if sight is DECODED else ["%2F", "%5c"])]
    sent = "".join(data.draw(st.sampled_from(slashes)) if letter == "/" else letter for letter in own)
    regex = spelled(_rules(x.Route(path, match=kind))[-1], sight)  # type: ignore[arg-type]  # of Match
    for text in (own, sent, f"{sent}/", sent.rstrip("/") or "/"):
        assert pcre2.compile(rf"\A(?s:{regex})\z").match(text), (text, regex)
        if sight is AS_SENT:
            assert re2.fullmatch(f"(?s:{regex})", text), (text, regex)


@given(data=st.data())
def test_a_narrowed_regex_means_the_same_for_plain_paths(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(_REGEX))
    own = data.draw(st.from_regex(re.compile(path, re.ASCII), fullmatch=True))
    assume(own.isascii() and own.isprintable())
    rules = _rules(x.Route("/", auth=OPS), x.Route(path, match="regex"))
    for sight in (AS_SENT, DECODED, IN_SIDECAR):
        text = narrowed(rules[-1], rules, sight)
        odd = set(own) & set(sight.not_in_regex)
        found = pcre2.compile(rf"\A(?s:{text})\z").match(own)
        assert odd or found, (text, own)
        assert not (odd and found and text != path), (text, own)
        assert re.compile(text).groups == re.compile(path).groups


@pytest.mark.parametrize("sight", [AS_SENT, DECODED])
def test_a_prefix_has_none_of_its_own_paths_among_its_spellings(sight: Sight) -> None:
    for path in ("/admin", "/a/b/", "/x.y/v-1"):
        regexes = misspelled(_rules(x.Route(path))[-1], sight)
        for text in (path, f"{path.rstrip('/')}/", f"{path.rstrip('/')}/a", f"{path.rstrip('/')}/a\\b", "/", "/other"):
            assert not any(re2.fullmatch(regex, text) for regex in regexes), (regexes, text)


def test_dots_that_a_proxy_leaves_are_nobodys_and_no_other_dots() -> None:
    for text in ("/open/..%2fadmin", "/open%2f..%2Fadmin/x", "/.%2Fadmin", "/%2F..", "/..%2F", "/y\\..\\admin",
                 "/y/..%5cadmin", "/x%2F%2e%2e/admin", "/a%00"):  # fmt: skip
        assert re2.fullmatch(dotted(AS_SENT), text), text
    for text in ("/admin", "/", "/queues/%2F/get", "/a%2Fb", "/..a%2Fb", "/.well-known/x", "/a...%2Fb"):
        assert not re2.fullmatch(dotted(AS_SENT), text), text


# --------------------------------------------------------------------------------------------- who has a barrier


def _barred(*routes: x.Route) -> list[str]:
    return [barrier.rule.path for barrier in barriers(_rules(*routes))]


def test_where_every_route_asks_for_the_same_there_is_no_barrier() -> None:
    assert _barred(x.Route("/", auth=OPS), x.Route("/a", auth=OPS), x.Route("/b", match="exact", auth=OPS)) == []


def test_a_barrier_stands_where_a_route_asks_for_less() -> None:
    assert _barred(x.Route("/admin", auth=OPS)) == ["/admin"]
    assert _barred(x.Route("/", auth=DEV), x.Route("/admin", auth=OPS)) == ["/admin"]
    assert _barred(x.Route("/", auth=OPS), x.Route("/pub")) == []
    within = (x.Route("/a", auth=OPS), x.Route("/a/b", match="exact", auth=OPS), x.Route("/a/c/", auth=OPS))
    assert _barred(*within) == ["/a"]  # what is spelt otherwise in /a/b is under /a, or is a spelling of /a


def test_a_list_of_addresses_is_something_to_hide_from() -> None:
    """GIVEN a route for some addresses WHEN another is for everyone, or for others, THEN a barrier stands behind it."""
    some, others = ("10.0.0.0/8",), ("192.0.2.0/24",)
    for beside, hides in ((None, True), (others, True), (some, False), (("::/0", "0.0.0.0/0"), True)):
        routes = x.Route("/", ip_allow_list=beside), x.Route("/admin", ip_allow_list=some)
        assert _barred(*routes) == (["/admin"] if hides else []), beside
