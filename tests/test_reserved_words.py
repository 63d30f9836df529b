"""Words that a directive takes for an order are no values: on no controller, in no case, whichever way they come in."""

from __future__ import annotations

import itertools
import re
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from anygress.cli.options import make_controller
from anygress.controllers import all_controllers, names
from anygress.controllers.base.options import grammar_of
from anygress.decide.pipeline import check
from anygress.decide.reading import parse_spec, read_spec
from anygress.description import exposure as x
from anygress.description import grammar
from anygress.description.credentials import read_htdigest
from anygress.description.grammar import RESERVED, Reserved
from anygress.errors import InvalidSpec
from anygress.helm import domains
from anygress.helm.chart import chart_files
from tests.helm import HelmRefused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.helm import Helm

HA1 = "0123456789abcdef" * 2
BACKEND = x.ServiceRef("web", port=80)
GRAMMARS: dict[str, Callable[[object], object]] = {
    "a realm": grammar.realm,
    "a header value": grammar.header_value,
    "a header name": grammar.header_name,
    "the name of a listener": grammar.listener,
}
CHART_DOMAINS = {"a header value": domains.HEADER, "the name of a listener": domains.LISTENER}


def spellings(one: Reserved) -> Iterator[str]:
    """A word in every case of its first letters, and with more after it where that is reserved too."""
    head, tail = one.word[:6], one.word[6:]
    for letters in itertools.product(*(dict.fromkeys((letter.lower(), letter.upper())) for letter in head)):
        text = "".join(letters) + tail
        yield from (text, f"{text}a", f"{text} a") if one.begins else (text,)


def every(*kinds: str) -> list[tuple[str, str]]:
    return [(kind, text) for kind in kinds or RESERVED for one in RESERVED[kind] for text in spellings(one)]


def test_every_kind_has_a_grammar_and_every_word_a_source() -> None:
    assert set(GRAMMARS) == set(RESERVED)
    for one in itertools.chain.from_iterable(RESERVED.values()):
        assert one.source.startswith("https://"), one
        assert one.where, one


@pytest.mark.parametrize(("kind", "text"), every())
def test_no_grammar_takes_one(kind: str, text: str) -> None:
    if grammar.stray(text, kind, grammar._WORD | set(" =")) is None:
        assert GRAMMARS[kind](text) is not None


@pytest.mark.parametrize("kind", RESERVED)
def test_what_only_looks_like_one_is_taken(kind: str) -> None:
    for one in RESERVED[kind]:
        assert GRAMMARS[kind](f"x{one.word.lower().rstrip('-=')}") is None
        assert one.begins or GRAMMARS[kind](f"{one.word.lower()}x") is None


def realms_come_in(text: str, folder: Path) -> Iterator[Callable[[], Any]]:
    """Each way a realm gets into a description."""
    folder.joinpath("users").write_text(f"bob:{text}:{HA1}\n")
    folder.joinpath("htpasswd").write_text("bob:{SHA}" + "c" * 27 + "=\n")
    spec = "name: a\nnamespace: n\nhost: a.example.com\nservice: {name: web, port: 80}\n"
    for kind in ("basic_auth", "digest_auth"):
        yield lambda kind=kind: parse_spec(f"{spec}auth: {{{kind}: {{secret: users, realm: {text!r}}}}}\n")
        yield lambda kind=kind: parse_spec(
            f"{spec}routes: [{{path: /, auth: {{{kind}: {{secret: u, realm: {text!r}}}}}}}]\n"
        )
    folder.joinpath("spec.yaml").write_text(f"{spec}auth: {{digest_auth: {{htdigest: users}}}}\n")
    yield lambda: read_spec(folder / "spec.yaml")
    yield lambda: read_htdigest(folder / "users")
    for auth in (
        x.BasicAuth.from_secret("users", realm=text),
        x.DigestAuth.from_secret("users", realm=text),
        x.BasicAuth(users=(x.User("bob", password="secret-word"),), realm=text),
        x.BasicAuth.from_htpasswd(folder / "htpasswd", realm=text),
        x.DigestAuth(users=(x.User("bob", hash=HA1),), realm=text),
    ):
        app = x.Exposure(name="a", namespace="n", hosts=("a.example.com",), service=BACKEND, auth=auth)
        route = x.Route("/in", auth=auth, service=BACKEND)
        yield lambda app=app: [app]
        yield lambda route=route: [x.Exposure(name="a", namespace="n", hosts=("a.example.com",), routes=(route,))]


@pytest.mark.parametrize(("kind", "text"), every("a realm"))
def test_no_realm_is_one_on_any_controller(kind: str, text: str, tmp_path: Path) -> None:
    for come_in in realms_come_in(text, tmp_path):
        for controller in names():
            with pytest.raises(InvalidSpec) as refused:
                check(come_in(), controller)
            assert any("cannot be" in problem.reason for problem in refused.value.problems), kind


@pytest.mark.parametrize("text", [text for _, text in every("a header value")])
def test_no_header_value_is_one_on_any_controller(text: str) -> None:
    app = x.Exposure(name="a", namespace="n", hosts=("a.example.com",), service=BACKEND, response_headers={"X-A": text})
    for controller in names():
        with pytest.raises(InvalidSpec, match="does not begin with"):
            check(app, controller)


def test_no_listener_is_one() -> None:
    options = [
        (name, option.name)
        for name, cls in all_controllers().items()
        for option in fields(cls)
        if grammar_of(cls, option.name) is grammar.listener
    ]
    assert options
    for (name, option), (_, text) in itertools.product(options, every("the name of a listener")):
        with pytest.raises(InvalidSpec):
            make_controller(name, cluster={}, given=[f"{option}={{5672: {text}}}"])


@pytest.mark.parametrize("kind", CHART_DOMAINS)
def test_no_value_of_a_chart_is_one_and_all_else_of_its_schema_is_taken(kind: str) -> None:
    schema = jsonschema.Draft7Validator(CHART_DOMAINS[kind].schema)
    for _, text in every(kind):
        assert not schema.is_valid(text), text
    for text in ("a", "ab", "offx", "x-expr", "tls", "tls-passthrougha", "ex"):
        assert not schema.is_valid(text) or GRAMMARS[kind](text) is None, text


def test_a_chart_has_no_other_domain_for_a_reserved_kind() -> None:
    """GIVEN a chart of an app with a password and a header THEN its realm is no value, and the header is held."""
    auth = x.DigestAuth(users=(x.User("bob", hash=HA1),), realm="Inside")
    app = x.Exposure(
        name="a", namespace="n", hosts=("a.example.com",), service=BACKEND, auth=auth, response_headers={"X-A": "b"}
    )
    files = chart_files([app], name="a")
    assert not re.search(r"(?m)^\s*realm:", files["values.yaml"])
    for one in RESERVED["a header value"]:
        assert one.pattern in files["templates/checks.yaml"]


def test_a_chart_refuses_them_without_its_schema_too(helm: Helm, tmp_path: Path) -> None:
    app = x.Exposure(
        name="a", namespace="n", hosts=("a.example.com",), response_headers={"X-A": "b"}, service=BACKEND,
        ports=(x.Port(5672, service=x.ServiceRef("mq", port=5672)),),
    )  # fmt: skip
    for path, text in chart_files([app], name="a").items():
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    given = {"controller": "f5-nginx"}
    assert helm.template(tmp_path, {**given, "responseHeaders": {"X-A": "expire"}}, schema=False)
    for value in ({"responseHeaders": {"X-A": "EXPR=1"}}, {"f5Nginx": {"listeners": {"tcp5672": "tls-passthrough"}}}):
        for schema in (True, False):
            with pytest.raises(HelmRefused):
                helm.template(tmp_path, {**given, **value}, schema=schema)
