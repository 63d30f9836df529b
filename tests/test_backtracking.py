"""Regexes as PCRE tries them: what captures hold, which are never given to it, and that the others come to an end."""

from __future__ import annotations

from functools import cache
from math import inf
from typing import TYPE_CHECKING

import pcre2
import pytest
import re2
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from anygress.decide.pipeline import check
from anygress.description import backtracking
from anygress.description import exposure as x
from anygress.description.automaton import Capture, Characters, Choice, Node, Repeat, Row, has
from anygress.description.backtracking import LONGEST, Program, lengths, tries
from tests.test_automaton import OPTIONS, SHORT, is_one, parsed, small
from tests.test_pattern import patterns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anygress.decide.report import Report

GIVES_UP = 10_000_000
"""Steps: PCRE's default, which neither nginx nor httpd changes."""


def comes_to_an_end(text: str, path: str, steps: int = GIVES_UP) -> bool:
    """Whether PCRE says yes or no, in the way that nginx and httpd ask it: bytes, from the first to the last."""
    regex = pcre2.compile(f"(*LIMIT_MATCH={steps})(*NO_JIT)^(?s:{text})\\z".encode())
    try:
        regex.match(path.encode())
    except pcre2.LibraryError as error:
        if "match limit" in str(error):
            return False
        raise
    return True


# --------------------------------------------------------------------------------------------- captures


@given(small)
def test_captures_of_nested_repetitions_are_those_of_re2(text: str) -> None:
    engine = re2.compile(f"(?s:{text})", OPTIONS)
    pattern = parsed(text)
    for path in SHORT[::11]:
        found = engine.fullmatch(path)
        assert pattern.fullmatch(path) == (None if found is None else tuple(group or "" for group in found.groups()))


def test_captures_are_found_in_time_linear_in_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0

    def counted(among: tuple[tuple[int, int], ...], code: int) -> bool:
        nonlocal asked
        asked += 1
        return has(among, code)

    monkeypatch.setattr(backtracking, "has", counted)
    for text in ("/(a+)+b", "/((a|a)*)b", "/(a|aa)+b", "/(.*)(.*)(.*)x", "/(a?){1}(?:(a)|b){1,30}c"):
        asked = 0
        assert Program(parsed(text).syntax, parsed(text).groups).captures("/" + "a" * 2_000 + "!") is None
        assert asked <= 50 * 2_002, text


# --------------------------------------------------------------------------------------------- ways


def all_ways(node: Node, text: str) -> int:
    """In how many ways a syntax reads a whole text, each tried."""

    @cache
    def count(part: Node, start: int, end: int) -> int:
        match part:
            case Characters(among):
                return int(end == start + 1 and has(among, ord(text[start])))
            case Row(()):
                return int(start == end)
            case Row(parts):
                rest = Row(parts[1:])
                return sum(
                    ways * count(rest, middle, end)
                    for middle in range(start, end + 1)
                    if (ways := count(parts[0], start, middle))
                )
            case Choice(parts):
                return sum(count(one, start, end) for one in parts)
            case Repeat(one, low, high):
                none = int(start == end and low == 0)
                if high == 0:
                    return none
                more = Repeat(one, max(low - 1, 0), None if high is None else high - 1)
                firsts = range(start if high == 1 or low > 1 else start + 1, end + 1)
                found = sum(ways * count(more, first, end) for first in firsts if (ways := count(one, start, first)))
                return none + found
            case Capture(one, _):
                return count(one, start, end)

    return count(node, 0, len(text))


@given(small, st.lists(st.text(st.sampled_from("ab/."), max_size=7), min_size=3, max_size=3))
def test_there_are_never_more_ways_than_are_told(text: str, words: list[str]) -> None:
    pattern = parsed(f"{text}Z")  # after an end that takes everything nothing would be tried again
    told = tries(pattern.syntax)
    if told < 40:
        for path in (f"/{word}Z" for word in words):
            assert not pattern.matches(path) or all_ways(pattern.syntax, path) <= 2**told, path


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("/api/v[0-9]+/(.*)", 0, 0),
        ("/(?:json|jsp)x", 0, 0),
        ("/[^/]+/[^/]+/[^/]+x", 0, 0),
        ("/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{12}", 0, 0),
        ("/(?:[a-z]+/edit|[a-z]+/view)", 1, 1),
        ("/(?:a|b)*c", 0, 0),
        ("/(?:(?:(?:a+b)+c)+d)+e", 0, 0),
        (r"/static/(?:[^/]+/)*[^/]+\.[0-9a-f]+\.js", 0, 6),  # no text leads around in two of them
        ("/(?:a|a){5}b", 5, 5),
        ("/(?:a|a){5}", 5, 5),
        ("/a(?:|)", 1, 1),
        ("/(?:a|a)*.*", inf, inf),
        ("/[a-z]{1,64}[0-9a-z]{1,8}x", 6, 8),
        ("/.*/.*", 0, 0),  # what comes after the last slash is everything
        ("/.*/.*x", 11, 12),
        ("/(.*)/(.*)/edit", 11, 13),
        ("/.*a.*b.*x", 22, 26),
        ("/a{0,700}a{0,700}b", 9, 11),
    ],
)
def test_the_ways_through_a_regex(text: str, least: float, most: float) -> None:
    assert least <= tries(parsed(text).syntax) <= most


SLOW = {
    "/(?:a+)+b": "a",
    "/(a+)+b": "a",
    "/([a-z]+)*x": "a",
    "/(?:a|a)*b": "a",
    "/(?:a|aa)+b": "a",
    "/(?:a|b|ab)*c": "ab",
    "/(?:.|a)*b": "a",
    r"/(?:\w+\d+)+x": "1",
    "/(?:(?:a?|b?)c)+x": "c",
    "/(?:/?[^/]+)*/x": "a",
    "/(?:[^/]+/?)+x": "a",
    "/(?:a*b?a)*c": "a",
    "/(?:a{1,2}){30}b": "a",
    "/(?:a{1,2}){20,40}b": "a",
    "/(?:a|a){30}b": "a",
    "/(?:(?:a|b)(?:a|c)?){25}d": "a",
    "/" + "(?:a|a)" * 30 + "b": "a",
    "/" + "a?" * 30 + "a" * 30 + "b": "a",
    "/(?:.*a){12}b": "a",
    "/.*a.*b.*c.*x": "abc",
    "/a/.+/b/.+/c/.+/d": "/b/c",
    "/.*.*.*x": "a",
    "/(?:(?:ab)+|a+b?)+c": "ab",
    "/(([a-z])+.)+[A-Z]([a-z])+": "a",
}


@pytest.mark.parametrize("text", SLOW)
def test_what_is_refused_takes_pcre_for_ever(text: str) -> None:
    """On a path of some length: a few dozen characters where each doubles the ways, some hundreds where it squares."""
    assert parsed(text).too_slow("nginx") is not None
    suffix = "abcdxA9/!"  # so that whatever PCRE looks for beforehand is there
    start = "/a/x" if text.startswith("/a/.") else "/"
    paths = (start + (SLOW[text] * (length // len(SLOW[text]))) + suffix for length in (15, 30, 45, 60, 250, 1_000))
    assert not all(comes_to_an_end(text, path) for path in paths)


@settings(max_examples=150, deadline=None)
@given(st.one_of(small, patterns.filter(is_one)), st.data())
def test_what_is_let_through_comes_to_an_end(text: str, data: st.DataObject) -> None:
    """GIVEN a path of two thousand characters, of a few that come again and again WHEN PCRE tries it THEN it ends."""
    assume(parsed(text).too_slow("nginx") is None)
    words = st.text(st.sampled_from("ab/.0-Z"), max_size=4)
    for _ in range(4):
        before, again, after = data.draw(words), data.draw(words.filter(bool)), data.draw(words)
        path = f"/{before}{again * (2_000 // len(again))}{after}abzAZ09-_~/:=&.*+?()[]|!"
        assert comes_to_an_end(text, path), path


@pytest.mark.parametrize(
    "text", ["/.*.*x", "/.*/.*x", "/(.*)/(.*)/edit", "/[a-z-]+-[a-z0-9-]+/x", "/(?:.*/)?(?:.*/)?x"]
)
@pytest.mark.parametrize("again", ["a", "/", "-", "/a", "a/a-"])
def test_the_slowest_that_are_let_through_come_to_an_end(text: str, again: str) -> None:
    assert parsed(text).too_slow("nginx") is None
    assert comes_to_an_end(text, f"/{again * (LONGEST // len(again))}editx!")


def test_what_is_too_large_to_look_into_is_refused() -> None:
    assert tries(parsed("/" + "a?" * 400).syntax) == inf
    assert tries(parsed("/" + "a" * 1_000).syntax) == 0


@given(small)
def test_lengths_are_those_of_what_matches(text: str) -> None:
    least, most = lengths(parsed(text).syntax)
    for path in SHORT[::5]:
        assert least <= len(path) <= most or not parsed(text).matches(path)


# --------------------------------------------------------------------------------------------- who is not given them


def _app(text: str, **fields: object) -> x.Exposure:
    service = x.ServiceRef("shop", port=80)
    route = x.Route(text, match="regex", service=service, **fields)  # type: ignore[arg-type]
    return x.Exposure(name="shop", namespace="web", hosts=("a.example.com",), routes=(route,))


def _slow(report: Report) -> Iterator[str]:
    return (problem.code for problem in report.problems if "one way after another" in problem.reason)


@pytest.mark.parametrize("text", ["/(?:a+)+b", "/.*a.*b.*c.*x"])
def test_nginx_and_the_proxy_are_not_given_a_regex_that_keeps_them_busy(text: str) -> None:
    for controller, codes in (
        ("ingress-nginx", ["E307"]),
        ("f5-nginx", ["E307"]),
        ("traefik", []),
        ("envoy-gateway", []),
        ("istio", []),
    ):
        assert list(_slow(check(_app(text), controller))) == codes, controller
        assert list(_slow(check(_app("/a+b"), controller))) == [], controller
    for regex, codes in ((text, ["E326"]), ("/a+b", [])):
        beside = _app(regex, max_body_size="1Mi").replace(fallback=x.Sidecar())
        assert list(_slow(check(beside, "istio"))) == codes


def test_a_check_is_not_held_up() -> None:
    """GIVEN a regex that Python would try for ever WHEN an exact path of 45 characters is beside it THEN it is told."""
    exact = x.Route("/" + "a" * 45, match="exact", service=x.ServiceRef("other", port=80))
    app = _app("/(?:a+)+b")
    assert check(app.replace(routes=(*app.routes, exact)), "traefik").ok
