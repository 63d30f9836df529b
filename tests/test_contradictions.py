"""Needs that contradict one another are refused, and both places that they are written at are named."""

from __future__ import annotations

import pytest

from anygress.decide.reading import parse_spec
from anygress.decide.validate import validate
from anygress.description import exposure as x
from anygress.errors import InvalidSpec

HEAD = "name: shop\nnamespace: web\nhost: shop.example.com\nservice: {name: shop, port: 80}\n"


@pytest.mark.parametrize(
    ("written", "code", "origins"),
    [
        (
            "routes:\n- path: /a\n  auth:\n    basic_auth: {secret: u}\n    digest_auth: {secret: u}\n",
            "E126",
            ("routes[0].auth (spec:8)", "basic_auth (spec:8)", "digest_auth (spec:9)"),
        ),
        (
            "routes:\n- path: /a\n  auth: {basic_auth: {secret: u}}\n- path: /a/\n  auth: {digest_auth: {secret: u}}\n",
            "E108",
            (
                "routes[1].path (spec:8)",
                "Basic auth, by routes[0].auth (spec:7)",
                "Digest auth, by routes[1].auth (spec:9)",
            ),
        ),
        (
            "routes:\n- path: /a\n  match: exact\n  rewrite: strip_prefix\n",
            "E107",
            ("routes[0].rewrite (spec:8)", "routes[0].match (spec:7)"),
        ),
        (
            "routes:\n- path: /a\n  rewrite: {regex_rewrite: /b}\n",
            "E107",
            ("routes[0].rewrite (spec:7)", "routes[0].path (spec:6)"),
        ),
        ("redirect_to_https: true\n", "E119", ("redirect_to_https (spec:5)", "the app itself (spec:1)")),
        ("hsts: {}\n", "E119", ("hsts (spec:5)", "the app itself (spec:1)")),
        (
            "auth: {basic_auth: {secret: u}}\nroutes:\n- path: /a\n  pass_authorization: true\n",
            "E119",
            ("routes[0].pass_authorization (spec:8)", "auth (spec:5)"),
        ),
    ],
)
def test_both_origins_are_named(written: str, code: str, origins: tuple[str, ...]) -> None:
    with pytest.raises(InvalidSpec) as refused:
        validate_all(written)
    (problem,) = refused.value.problems
    assert problem.code == code
    assert all(origin in str(problem) for origin in origins), str(problem)


def validate_all(written: str) -> None:
    """Read it, and validate what could be read, as every command does."""
    exposures = parse_spec(HEAD + written)
    if problems := validate(exposures):
        raise InvalidSpec("wrong", problems)


def test_another_kind_on_another_route_is_no_contradiction() -> None:
    validate_all(
        "auth: {basic_auth: {secret: u}}\nroutes:\n- {path: /a, auth: {digest_auth: {secret: d}}}\n"
        "- {path: /b, auth: open}\n"
    )


def test_in_python_both_keywords_are_named() -> None:
    route = x.Route("/a", match="exact", rewrite=x.StripPrefix())
    (problem,) = validate(
        (x.Exposure(name="a", hosts=("a.example.com",), service=x.ServiceRef("a", port=80), routes=(route,)),)
    )
    assert problem.where == "routes[0].rewrite"
    assert "routes[0].match makes this one exact" in problem.reason


def test_one_unreadable_route_hides_nothing_of_the_others() -> None:
    with pytest.raises(InvalidSpec) as refused:
        validate_all(
            "routes:\n- {path: /a, auth: [x]}\n- {path: /b, match: exact, rewrite: strip_prefix}\n- {path: c}\n"
        )
    assert [problem.where for problem in refused.value.problems] == [
        "routes[0].auth",
        "routes[1].rewrite",
        "routes[2].path",
    ]
