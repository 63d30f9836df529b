"""Languages of paths, held against three regex engines and against texts that are tried one by one."""

from __future__ import annotations

import re
from itertools import product

import pcre2
import pytest
import re2
from hypothesis import assume, given
from hypothesis import strategies as st

from anygress.description import exposure as x
from anygress.description.automaton import Language, Undecided
from anygress.description.grammar import Pattern
from anygress.description.violation import Complaint
from anygress.features.feature import resolve
from anygress.features.matching import answered, choose, image, language, rewritten
from tests.strategies import exposures, request_paths
from tests.test_pattern import a_match, paths, patterns

ALPHABET = "/ab."
SHORT = ["".join(letters) for length in range(6) for letters in product(ALPHABET, repeat=length)]


def parsed(text: str) -> Pattern:
    pattern = Pattern.parse(text)
    assert isinstance(pattern, Pattern), pattern
    return pattern


def is_one(text: str) -> bool:
    return isinstance(Pattern.parse(text), Pattern)


def of(text: str) -> Language:
    return parsed(text).language


OPTIONS = re2.Options()
OPTIONS.log_errors = False

# Small regexes over few letters, so that two of them often meet, and the texts of SHORT tell them apart.
_atoms = st.sampled_from(["a", "b", "/", r"\.", ".", "[ab]", "[^a]", "[^/]", r"\w", r"\W"])
_marks = st.sampled_from(["", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,}", "+?"])
_quantified = st.builds(str.__add__, _atoms, _marks)


def _grouped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    row = st.lists(inner, max_size=3).map("".join)
    body = st.lists(row, min_size=1, max_size=3).map("|".join)
    return st.builds("{}{}){}".format, st.sampled_from(["(", "(?:"]), body, _marks)


small = st.lists(st.recursive(_quantified, _grouped, max_leaves=5), max_size=4).map(lambda parts: "/" + "".join(parts))
small = small.filter(is_one)
literals = st.lists(st.sampled_from(["", "a", "b", "ab", "a.b"]), max_size=3).map(lambda words: "/" + "/".join(words))
languages = st.one_of(
    small.map(of), small.map(of), literals.map(Language.below), literals.map(Language.exactly)
)  # fmt: skip


def members(of_: Language) -> set[str]:
    return {text for text in SHORT if of_.matches(text)}


@given(patterns.filter(is_one), st.data())
def test_a_language_is_what_the_engines_match(text: str, data: st.DataObject) -> None:
    ours = of(text)
    for path in (data.draw(paths), a_match(text, data)):
        if "\v" not in path and len(path) < 40:  # a space to PCRE and Python, none to RE2
            found = ours.matches(path)
            assert found == (re.fullmatch(text, path, re.ASCII | re.DOTALL) is not None)
            assert found == (re2.compile(f"(?s:{text})", OPTIONS).fullmatch(path) is not None)
            assert found == (pcre2.compile(f"(?s:{text})", flags=pcre2.ASCII).fullmatch(path) is not None)


@given(small)
def test_nested_repetitions_match_as_in_re2(text: str) -> None:
    """Endless over endless too, which engines that try one way after another cannot be asked about."""
    engine = re2.compile(f"(?s:{text})", OPTIONS)
    assert members(of(text)) == {path for path in SHORT if engine.fullmatch(path)}


@given(literals)
def test_a_prefix_is_the_path_and_what_is_below_it(prefix: str) -> None:
    bare = prefix.rstrip("/")
    assert members(Language.below(prefix)) == {
        text for text in SHORT if (text == bare and bare) or text.startswith(f"{bare}/")
    }
    assert members(Language.exactly(prefix)) == {prefix} & set(SHORT)


@given(languages, languages, languages)
def test_sets_are_made_of_sets(one: Language, other: Language, third: Language) -> None:
    """Every text of up to five characters is where it belongs, and the shortest one found is none that is not."""
    a, b, c = members(one), members(other), members(third)
    for made, texts in (
        (one.union(other, third), a | b | c),
        (one.common(other), a & b),
        (one.minus(other), a - b),
        (one.minus(other, third), a - b - c),
        (one.minus(other.minus(third)), a - (b - c)),
        (one.minus(other.union(third)).common(other.union(third)), set()),
        (one.common(other).minus(third), (a & b) - c),
        (Language.everything().minus(one), set(SHORT) - a),
        (one.union(Language.nothing()), a),
    ):
        assert members(made) == texts
        found = made.shortest()
        assert found is not None or not texts
        if found is not None:
            assert made.matches(found)
            assert len(found) <= min(map(len, texts), default=len(found))
            assert len(found) > 5 or found in texts or not set(found) <= set(ALPHABET)


@given(languages, languages)
def test_meeting_and_covering_are_told_exactly(one: Language, other: Language) -> None:
    a, b = members(one), members(other)
    if a & b:
        assert one.meets(other)
    if b - a:
        assert not one.covers(other)
    assert one.meets(other) == other.meets(one) == (one.common(other).shortest() is not None)
    assert one.covers(one.common(other))
    assert one.union(other).covers(other)
    assert not one.minus(other).meets(other)
    assert one.covers(other) == (not other.minus(one).meets(other))
    assert Language.everything().covers(one)
    assert one.covers(Language.nothing())
    assert not one.meets(Language.nothing())


def test_the_shortest_text_is_one_that_can_be_read() -> None:
    assert of("/(?:x|y)+/.*").common(Language.below("/y")).shortest() == "/y/"
    assert of("/[^a]{3}").shortest() == "/bbb"
    assert of(r"/[\W]{2}x?").minus(of("/[^.]+")).shortest() == "/-."
    assert Language.below("/a").minus(Language.exactly("/a"), of("/a/x*")).shortest() == "/a/b"
    assert of(r"/[^\w\W]").shortest() is None
    assert of("/(?:a|b)+").covers(of("/[ab]{1,40}"))
    assert of("/[ab]+").covers(of("/(?:a|b)+"))


# --------------------------------------------------------------------------------------------- what a rewrite makes


@given(st.data())
def test_the_image_of_a_route_is_what_its_backend_sees(data: st.DataObject) -> None:
    """All of it; and of a prefix nothing else: each path that is said to come out does, from one of the route's own."""
    app = data.draw(exposures(auth=False))
    rules = resolve(app)
    for rule in rules:
        own = answered(rule, rules)
        seen = image(rule, own)
        for path in data.draw(st.lists(request_paths(app), max_size=8)):
            assert own.matches(path) == (choose(rules, path) is rule)
            assert language(rule).matches(path) or not own.matches(path)
            if own.matches(path):
                assert seen.matches(rewritten(rule, path)), (rule.path, path)
        if rule.match == "prefix" and (shown := seen.shortest()) is not None:
            _comes_from(shown, rule, own)


def _comes_from(shown: str, rule: object, own: Language) -> None:
    """A path that a prefix route shows its backend has one that it was."""
    assert hasattr(rule, "path")
    bare, rewrite = rule.path.rstrip("/"), getattr(rule, "rewrite", None)
    other = rewrite.prefix.rstrip("/") if isinstance(rewrite, x.ReplacePrefix) else ""
    assert shown.startswith(other)
    rest = shown.removeprefix(other)
    origins = [shown] if rewrite is None else [bare + rest, *([bare] if rest == "/" and not other else [])]
    assert any(own.matches(origin) for origin in origins), (shown, origins)


@given(literals, literals, st.lists(languages, max_size=2))
def test_the_image_of_a_prefix_less_others_is_exact(prefix: str, by: str, gone: list[Language]) -> None:
    own = Language.below(prefix).minus(*gone)
    bare, other = prefix.rstrip("/"), by.rstrip("/")
    made = own.replaced(bare, other)
    seen = {other + text[len(bare) :] or "/" for text in SHORT if own.matches(text)}
    assert all(made.matches(text) for text in seen)
    for text in SHORT:
        rest = text.removeprefix(other) if text.startswith(other) else None
        origins = [] if rest is None else [bare + rest, *([bare] if rest == "/" and not other else [])]
        comes = any(own.matches(origin) for origin in origins) and text != ""
        assert made.matches(text) == comes, text


@given(patterns.filter(is_one), st.data())
def test_a_target_made_of_captures_is_in_the_image(text: str, data: st.DataObject) -> None:
    pattern = parsed(text)
    parts = data.draw(
        st.lists(st.one_of(st.sampled_from(["/", "x"]), st.integers(1, max(pattern.groups, 1))), max_size=4)
    )
    assume(pattern.groups or all(isinstance(part, str) for part in parts))
    path = a_match(text, data)
    assume(len(path) < 40)
    found = re.fullmatch(text, path, re.ASCII | re.DOTALL)
    assume(found is not None)
    assert found is not None
    made = "".join(part if isinstance(part, str) else found[part] or "" for part in parts)
    assert pattern.image(parts).matches(made)


@pytest.mark.parametrize(
    ("text", "parts", "inside", "outside"),
    [
        ("/z/(.*)", ("/", 1), ["/", "/admin/x"], ["", "a"]),
        ("/(a|b)/([0-9]+)", ("/", 2, "/", 1), ["/1/a", "/22/b"], ["/1/c", "//a", "/1/"]),
        ("/x(?:/(.+))?", ("/y/", 1), ["/y/", "/y/a"], ["/y"]),
        ("/(?:(a)|b)+", ("/", 1), ["/", "/a"], ["/aa"]),
        ("/((a)b)(c)?", (1, 2, "/", 3), ["aba/", "aba/c"], ["ab/", "aba"]),
    ],
)
def test_captures_stand_for_what_they_can_hold(
    text: str, parts: tuple[str | int, ...], inside: list[str], outside: list[str]
) -> None:
    made = parsed(text).image(parts)
    assert [made.matches(one) for one in inside] == [True] * len(inside)
    assert [made.matches(one) for one in outside] == [False] * len(outside)


# --------------------------------------------------------------------------------------------- work, counted


def test_a_path_is_matched_in_time_linear_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """GIVEN regexes that a backtracking engine tries for ever WHEN paths are asked THEN a step a character."""
    from anygress.description import automaton  # noqa: PLC0415  counted here alone

    steps = 0
    step = automaton.Machine.step

    def counted(machine: automaton.Machine, states: int, code: int) -> int:
        nonlocal steps
        steps += 1
        return step(machine, states, code)

    monkeypatch.setattr(automaton.Machine, "step", counted)
    for text in ("/(?:a+)+b", "/(?:a|a)*b", "/(?:a?){1}(?:a|aa)+b", "/(?:.*.*.*)x", "/(?:[ab]{1,30}){1,30}c"):
        steps = 0
        assert not of(text).matches("/" + "a" * 50_000 + "!")
        assert steps <= 50_002, text


def test_what_an_automaton_remembers_is_bounded() -> None:
    from anygress.description import automaton  # noqa: PLC0415  looked into here alone

    machine = automaton.machine(parsed("/.*a.{14}").syntax)
    text, bits = "/", 1
    while len(text) < 40_000:  # nearly all of the 2^15 sets of positions
        bits = bits * 1_103_515_245 + 12_345 & 0x7FFFFFFF
        text += "ab"[bits >> 20 & 1] + chr(0x4E00 + len(text) % 20_000)
    machine.matches(text)
    assert len(machine._after) <= automaton._MOST_KEPT
    assert len(machine._on) <= automaton._MOST_KEPT


HARD = "/.*a.{40}"  # no deterministic automaton below 2^40 states


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (HARD + "b", "/.*a.{40}c", None),
        ("/[ab]*a[ab]{40}", "/[ab]*b[ab]{40}", None),
        ("/[ab]*a[ab]{40}", "/[ab]*b[ab]{39}", "/ab" + "a" * 39),
        ("/a{0,700}b", "/a{0,700}c", None),
        ("/(?:[ab]{0,30}c){20}", "/(?:[bc]{0,30}a){20}", None),
        ("/(?:a+)+b", "/(?:a|a)*", None),
    ],
)
def test_two_regexes_never_take_long_however_hard(one: str, other: str, found: str | None) -> None:
    """Pairs of positions are few where sets of positions are not: all of these are decided."""
    assert of(one).common(of(other)).shortest() == found


def test_what_would_take_too_long_is_said_and_taken_for_unsafe() -> None:
    hard, same = of(HARD), of("/(?:.*)(?:a).{40}")  # that they are the same can be seen by sets alone
    with pytest.raises(Undecided):
        hard.minus(same).shortest(budget=20_000)
    assert not same.covers(hard, budget=20_000)
    assert hard.meets(hard.minus(same), budget=20_000)
    assert of("/.*a.{4}").covers(of("/(?:.*)(?:a).{4}"))


@given(st.lists(literals, min_size=2, max_size=12, unique=True))
def test_prefixes_and_exact_paths_cost_no_more_than_their_length(written: list[str]) -> None:
    """A prefix less twenty others is told apart in a few steps a character."""
    own = Language.below("/").minus(*map(Language.below, written), *map(Language.exactly, written))
    own.shortest(budget=1_000)
    own.meets(Language.below(written[0]), budget=1_000)
    with_budget = own.common(Language.below(written[0]))
    assert with_budget.shortest(budget=2_000) is None


def test_the_complaint_about_size_says_how_large_it_is() -> None:
    assert Pattern.parse("/" + "(?:ab){1000}" * 40) == Complaint(
        "a regex has at most 1500 parts when its counts are written out, this has 120001",
        "a part is a character, a class, a group or a bar",
    )
