"""The regex subset: what it takes, what it refuses by name, and that four engines read it alike."""

import re

import pcre2
import pytest
import re2
from hypothesis import assume, example, given, reject
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from anygress.description.grammar import Complaint, Pattern


def parsed(text: str) -> Pattern:
    pattern = Pattern.parse(text)
    assert isinstance(pattern, Pattern), pattern
    return pattern


@pytest.mark.parametrize(
    ("text", "groups", "prefix"),
    [
        ("/", 0, "/"),
        ("/api", 0, "/api"),
        ("/api/.*", 0, "/api/"),
        ("/api(?:/(.*))?", 1, "/api"),
        ("/(a|b)/([^/]+)", 2, "/"),
        ("/(?:ab|ac)d", 0, "/a"),
        ("/(?:ab|ab)d", 0, "/abd"),
        ("/(ab)c", 1, "/abc"),
        ("/a{2}b", 0, "/aab"),
        ("/a{2,}b", 0, "/aa"),
        ("/a+?b", 0, "/a"),
        ("/a?b", 0, "/"),
        ("/a{0}b", 0, "/b"),
        ("/[a]b", 0, "/ab"),
        (r"/v1\.2/x", 0, "/v1.2/x"),
        (r"/[\w.-]+\.json", 0, "/"),
        (r"/\d{4}-\d\d", 0, "/"),
        ("/[a-zA-Z0-9_-]*", 0, "/"),
        ("/(|a)b", 1, "/"),
        ("/(?:a{30}){30}", 0, "/" + "a" * 900),
    ],
)
def test_takes(text: str, groups: int, prefix: str) -> None:
    pattern = parsed(text)
    assert (pattern.text, pattern.groups, pattern.literal_prefix) == (text, groups, prefix)


RANGE = "a regex cannot have a range that does not run upwards within a-z, A-Z or 0-9"
ANCHOR_HINT = "a regex is the whole path already: leave it out"


@pytest.mark.parametrize(
    ("text", "reason", "hint"),
    [
        (None, "a regex is text, not nothing", None),
        ("", "a regex cannot be empty", None),
        (3, "a regex is text, not a number", None),
        ("a/.*", 'a regex starts with a literal "/"', 'did you mean "/a/.*"?'),
        (".*", 'a regex starts with a literal "/"', None),
        ("/*", 'a regex starts with exactly one literal "/"', None),
        ("/{2}", 'a regex starts with exactly one literal "/"', None),
        ("^/a", 'a regex cannot have the anchor "^" (character 1)', ANCHOR_HINT),
        ("/a$", 'a regex cannot have the anchor "$" (character 3)', ANCHOR_HINT),
        ("/a(/|$)(.*)", 'a regex cannot have the anchor "$" (character 6)', 'write "(?:/(.*))?" for "(/|$)(.*)"'),
        ("/a|/b", 'a regex has "|" only inside a group', "write /(?:one|two)"),
        ("/a)", 'a regex cannot have a ")" too many (character 3)', None),
        ("/(a", 'a regex cannot have a "(" that is never closed (character 4)', None),
        ("/[a", 'a regex cannot have a "[" that is never closed (character 4)', None),
        ("/[]", 'a regex cannot have an empty class, or "]" in one without a backslash (character 3)', None),
        ("/[z-a]", f"{RANGE} (character 6)", None),
        ("/[A-z]", f"{RANGE} (character 6)", None),
        (r"/[\d-z]", f"{RANGE} (character 7)", None),
        ("/[+--]", f"{RANGE} (character 6)", None),
        ("/[[:a:]]", 'a regex cannot have "[" in a class without a backslash, or a class by name (character 3)', None),
        (
            "/[:a:]",
            'a regex cannot have a class that starts and ends with ":" (character 6)',
            "PCRE reads it as a name",
        ),
        (
            "/[a&&b]",
            'a regex cannot have "&" here in a class (character 4)',
            "put - first or last, and leave the others out",
        ),
        ("/+", 'a regex starts with exactly one literal "/"', None),
        ("/(+a)", 'a regex cannot have "+" with nothing before it to repeat (character 3)', None),
        ("/a**", "a regex cannot have two quantifiers in a row (character 4)", None),
        ("/a*+", "a regex cannot have a possessive quantifier (character 4)", None),
        ("/a{2,1}", "a regex cannot have a count whose upper bound is below its lower (character 3)", None),
        ("/a{1001}", "a regex cannot have a count above 1000 (character 3)", None),
        ("/(?:a{40}){40}", "a regex cannot have more than 1000 repetitions in all (character 15)", None),
        ("/a{,2}", 'a regex cannot have a brace that is no count such as "{2}", "{2,}" or "{2,5}" (character 3)', None),
        ("/a{01}", 'a regex cannot have a brace that is no count such as "{2}", "{2,}" or "{2,5}" (character 3)', None),
        ("/(a*)*", "a regex cannot have a repetition of something that can be empty (character 7)", None),
        ("/(|a){0,2}", "a regex cannot have a repetition of something that can be empty (character 11)", None),
        ("/x{{y}}", 'a regex cannot have template syntax ("{{") (character 3)', None),
        ("/${x}", 'a regex cannot have template syntax ("${") (character 2)', None),
        ("/(?=a)", "a regex cannot have look-ahead (character 3)", None),
        ("/(?!a)", "a regex cannot have look-ahead (character 3)", None),
        ("/(?<=a)", "a regex cannot have look-behind (character 3)", None),
        ("/(?<!a)", "a regex cannot have look-behind (character 3)", None),
        ("/(?P<a>b)", "a regex cannot have a named group (character 3)", None),
        ("/(?<a>b)", "a regex cannot have a named group (character 3)", None),
        ("/(?P=a)", "a regex cannot have a back-reference (character 3)", None),
        ("/(?>a)", "a regex cannot have an atomic group (character 3)", None),
        ("/(?i)a", "a regex cannot have an inline flag (character 3)", None),
        ("/(?i:a)", "a regex cannot have an inline flag (character 3)", None),
        ("/(*FAIL)", "a regex cannot have a verb (character 3)", None),
        (r"/(a)\1", 'a regex cannot have a back-reference ("\\1") (character 5)', None),
        (r"/\bx", 'a regex cannot have a word boundary ("\\b") (character 2)', None),
        (r"/\Ax", 'a regex cannot have an anchor ("\\A") (character 2)', None),
        (r"/x\z", 'a regex cannot have an anchor ("\\z") (character 3)', None),
        (r"/\pL", 'a regex cannot have a Unicode class ("\\p") (character 2)', None),
        (r"/\x41", 'a regex cannot have a character code ("\\x") (character 2)', None),
        (r"/\n", 'a regex cannot have a control character ("\\n") (character 2)', None),
        (r"/\y", 'a regex cannot have "\\y" (character 2)', '"y" needs no backslash'),
        (r"/\$", 'a regex cannot have a dollar sign ("$") after a backslash (character 2)', None),
        (r"/\{", 'a regex cannot have a brace ("{") after a backslash (character 2)', None),
        (r"/\\", "a regex cannot have a backslash after a backslash (character 2)", None),
        ("/\\", "a regex cannot have a backslash at its end (character 2)", None),
        ("/a;", 'a regex cannot have a semicolon (";") (character 3)', None),
        ('/a"', 'a regex cannot have a quote (") (character 3)', None),
        ("/a`", "a regex cannot have a backtick (character 3)", None),
        ("/a b", "a regex cannot have a space (character 3)", None),
        ("/a\n", "a regex cannot have a line break (character 3)", None),
        ("/[\0]", "a regex cannot have a NUL character (character 3)", None),
        ("/é", 'a regex cannot have "é" (U+00E9) (character 2)', None),
        (
            "/" + "(a)" * 10,
            "a regex cannot have more than 9 captures (character 30)",
            "a group that captures nothing is (?:…)",
        ),
        ("/" + "(?:" * 51, "a regex cannot have groups nested deeper than 50 (character 155)", None),
        ("/" + "a" * 1024, "a regex has at most 1024 characters, this has 1025", None),
    ],
    ids=repr,
)  # fmt: skip
def test_refuses_and_says_why(text: object, reason: str, hint: str | None) -> None:
    assert Pattern.parse(text) == Complaint(reason, hint)


def test_matches_the_whole_path_and_tells_the_case() -> None:
    pattern = parsed("/api/v(\\d)(?:/(.*))?")
    assert pattern.matches("/api/v1")
    assert pattern.fullmatch("/api/v1") == ("1", "")
    assert pattern.fullmatch("/api/v1/x/y") == ("1", "x/y")
    assert pattern.fullmatch("/api/v1x") is None
    assert not pattern.matches("/API/v1")
    assert not pattern.matches("/api/v1\n")
    assert not pattern.matches("/api/v١")  # a digit, but not an ASCII one


def test_patterns_are_values() -> None:
    assert parsed("/a.*") == parsed("/a.*") != parsed("/a.+")
    assert len({parsed("/a"), parsed("/a")}) == 1


# ------------------------------------------------------------------------------------- four engines, one meaning

LITERALS = "abzAZ09-_~/:=&"
plain = st.sampled_from(LITERALS)
escaped = st.sampled_from([r"\.", r"\*", r"\+", r"\?", r"\(", r"\)", r"\[", r"\]", r"\|", r"\-", r"\/"])
shorthand = st.sampled_from([r"\d", r"\D", r"\w", r"\W", r"\S", "."])
member = st.one_of(st.sampled_from("abz09_/:=.*+?()"), escaped, shorthand.filter(lambda text: text != "."))
ranges = st.sampled_from(["a-z", "A-Z", "0-9", "b-y"])
classes = st.builds(
    lambda negated, members, hyphen: f"[{negated}{''.join(members)}{hyphen}]",
    st.sampled_from(["", "^"]),
    st.lists(st.one_of(member, ranges), min_size=1, max_size=4),
    st.sampled_from(["", "-"]),
)
quantifiers = st.sampled_from(["", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,}", "{0,2}", "{1,3}?", "{0}"])


ENDLESS = re.compile(r"(?<!\\)[*+]|,\}")


def quantified(atom: str, quantifier: str) -> str:
    """One atom with its quantifier; not endless over endless, which backtracking engines may try for ever."""
    return atom + ("?" if ENDLESS.search(atom) and ENDLESS.search(quantifier) else quantifier)


def sequences(atoms: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    sequence = st.lists(st.builds(quantified, atoms, quantifiers), max_size=3).map("".join)
    alternatives = st.lists(sequence, min_size=1, max_size=3).map("|".join)
    return st.tuples(st.sampled_from(["(", "(?:"]), alternatives, st.just(")")).map("".join)


atoms = st.recursive(st.one_of(plain, escaped, shorthand, classes), sequences, max_leaves=6)
patterns = st.lists(st.builds(quantified, atoms, quantifiers), max_size=5).map(lambda parts: "/" + "".join(parts))
paths = st.text(st.sampled_from(LITERALS + ".*+?()[]|\n"), max_size=12).map(lambda text: "/" + text)


def four_readings(text: str, path: str) -> list[tuple[str, ...] | None]:
    ours = parsed(text).fullmatch(path)
    options = re2.Options()
    options.log_errors = False
    text = f"(?s:{text})"
    found = [re2.compile(text, options).fullmatch(path), pcre2.compile(text).fullmatch(path), re.fullmatch(text, path)]
    return [ours, *(None if match is None else tuple(group or "" for group in match.groups()) for match in found)]


def a_match(text: str, data: st.DataObject) -> str:
    """Some path that matches, if any can: a class that excludes a class and its opposite has none."""
    try:
        path: str = data.draw(st.from_regex(re.compile(text, re.ASCII | re.DOTALL), fullmatch=True))
    except InvalidArgument:
        reject()
    return path


@given(patterns, st.data())
@example("/(a|ab)(c|bcd)(d*)", None)
@example("/(?:(a)|b)*", None)
@example("/(a|b(c)?)+", None)
def test_four_engines_agree(text: str, data: st.DataObject | None) -> None:
    pattern = Pattern.parse(text)
    assume(isinstance(pattern, Pattern))
    assert isinstance(pattern, Pattern)
    tried = ["/abcd", "/ab", "/bca", "/abcbc"] if data is None else [data.draw(paths), a_match(text, data)]
    for path in tried:
        if path.isascii() and path.isprintable() and len(path) < 40:
            readings = four_readings(text, path)
            assert readings == readings[:1] * 4, (text, path)


@given(patterns, st.data())
def test_every_match_starts_with_the_literal_prefix(text: str, data: st.DataObject) -> None:
    pattern = Pattern.parse(text)
    assume(isinstance(pattern, Pattern))
    assert isinstance(pattern, Pattern)
    path = a_match(text, data)
    assert path.startswith(pattern.literal_prefix)
    assert pattern.literal_prefix.startswith("/")


@given(
    st.one_of(
        st.text(),
        st.text(st.sampled_from("/ab09-^$.*+?{}()[]|\\,:=<>!PdwbAz&~ ;\"'")).map(lambda text: "/" + text),
        st.tuples(patterns, st.sampled_from("\"'`;\\{}$ \n\0^()[]|*+?"), patterns).map("".join),
    )
)
@example("/" + "(" * 2_000)
@example("(" * 2_000)
def test_whatever_is_accepted_every_engine_compiles(text: str) -> None:
    pattern = Pattern.parse(text)
    if isinstance(pattern, Complaint):
        assert str(pattern).isprintable()
        return
    assert not set("\"'`;$^ \t\n\0%<>#@!,") & set(re.sub(r"\{\d+(,\d*)?\}|\[\^", "", text))
    assert re.compile(text).groups == re2.compile(text).groups == pattern.groups
    pcre2.compile(text)
