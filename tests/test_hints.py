"""A hint leads somewhere: what it says to write is taken, and what it names is there."""

from __future__ import annotations

import dataclasses
import re
import typing
from typing import Any

import pytest
from click.testing import CliRunner

from anygress.cli.commands import main
from anygress.cli.options import make_controller
from anygress.controllers import all_controllers
from anygress.decide.pipeline import check
from anygress.decide.reading import parse_spec
from anygress.decide.validate import validate
from anygress.description import exposure as x
from anygress.description.foreign_terms import _FIELDS, _KNOWN, _NONE, _OPTIONS, NONE_YET, meant_by
from anygress.description.keywords import exposure_from_keywords, keyword_hints
from anygress.description.types import hints, positional
from anygress.description.yaml.values import example
from anygress.errors import InvalidSpec

SHOP = "name: shop\nhost: shop.example.com\nservice: {name: shop, port: 80}\n"


def _refused(text: str) -> list[tuple[str, str, str | None]]:
    with pytest.raises(InvalidSpec) as caught:
        parse_spec(text)
    return [(problem.code, problem.where, problem.hint) for problem in caught.value.problems]


# --------------------------------------------------------------------------------------------- words from elsewhere


def test_each_word_stands_in_the_table_once_and_for_a_field_that_is_there() -> None:
    words = [word for text in (*_FIELDS.values(), _OPTIONS, _NONE) for word in text.split()]
    assert len(words) == len(set(words))
    there = {*keyword_hints(), *hints(x.Route), "image"}
    assert set(_KNOWN.values()) <= there
    assert not set(words) & set(keyword_hints()), "a field needs no hint"


@pytest.mark.parametrize("word", [word for text in (*_FIELDS.values(), _OPTIONS, _NONE) for word in text.split()])
def test_each_word_is_answered(word: str) -> None:
    """In whatever spelling: as a field, an option, or what there is not yet."""
    for spelt in (word, word.replace("_", "-"), f"nginx.ingress.kubernetes.io/{word}", word.upper()):
        assert meant_by(spelt, keyword_hints()), spelt


@pytest.mark.parametrize(
    ("word", "said"),
    [
        *((word, NONE_YET) for word in (
            "cors", "enable-cors", "sticky", "affinity", "rate_limit", "rateLimit", "forward_auth", "auth-url", "oauth",
            "mtls", "grpc", "backend_protocol", "scheme", "canary", "error_pages",
        )),
        ("redirect", "redirect_to_https"),
        ("rewrite_target", "rewrite"),
        ("timeout", "timeout_seconds"),
        ("whitelist-source-range", "ip_allow_list"),
        ("basic_auth", "auth"),
        ("clusterIssuer", "tls"),
        ("confirm", "-O confirm="),
        ("ingressClassName", "an option of the controller"),
    ],
)  # fmt: skip
def test_words_that_people_bring(word: str, said: str) -> None:
    ((code, _, hint),) = _refused(f"{SHOP}{word}: x\n")
    assert code == "E123"
    assert said in (hint or "")
    with pytest.raises(InvalidSpec, match=re.escape(said)):
        exposure_from_keywords(name="shop", **{word: "x"})


@pytest.mark.parametrize(
    "word",
    ["corss", "cors_allow_origins", "mTLS", "client_auth", "tls_client_auth", "forward_auth_url", "auth_request_url",
     "session_cookie_name", "rate_limits", "request_header", "add_request_headers", "retry_policy", "canary_weights",
     "error_page_404", "oidc_issuer", "grpcWeb", "www_redirect"],
)  # fmt: skip
def test_a_word_like_one_that_stands_for_nothing_leads_nowhere(word: str) -> None:
    assert meant_by(word, keyword_hints()) == NONE_YET


@pytest.mark.parametrize("word", ["enviroment", "service_", "websocket", "heath_check_path", "timeout_secondss"])
def test_a_slip_in_a_fields_name_is_still_one(word: str) -> None:
    assert meant_by(word, keyword_hints()) != NONE_YET


def test_an_annotation_that_is_not_the_users_leads_to_a_field_or_nowhere() -> None:
    for name, cls in all_controllers().items():
        for pattern in cls.protecting_annotations:
            key = pattern.replace("*", "url" if pattern.endswith("auth-*") else "x")
            exposure = x.Exposure(
                name="shop",
                namespace="web",
                hosts=("shop.example.com",),
                service=x.ServiceRef("shop", port=80),
                annotations={key: "x"},
            )
            found = [one for one in check(exposure, name).problems if one.code == "E301"]
            for problem in found:
                named = re.findall(r'"([a-z_]+)"', problem.hint or "")
                assert set(named) <= {*keyword_hints(), *hints(x.Route)}, problem.hint
                assert (problem.hint or "").startswith("drop it: ")


# --------------------------------------------------------------------------------------------- what to confirm


def test_how_to_confirm_is_said_for_each_front_end_and_holds_there(tmp_path: Any) -> None:
    text = f"{SHOP}namespace: web\nip_allow_list: [203.0.113.0/24]\n"
    (problem,) = check(parse_spec(text), "traefik").problems
    hint = problem.hint or ""
    line, facts, python = re.search(r"(-O \S+) on .*?, (\w+: \{.*?\}) in .*?, (\w+\(.*\)) in Python", hint).groups()  # type: ignore[union-attr]  # it is there
    (tmp_path / "shop.yaml").write_text(text)
    (tmp_path / "facts.yaml").write_text(facts)
    asked = ["check", str(tmp_path / "shop.yaml"), "-c", "traefik"]
    assert CliRunner().invoke(main, asked).exit_code == 1
    assert CliRunner().invoke(main, [*asked, *line.split()]).exit_code == 0
    assert CliRunner().invoke(main, [*asked, "--cluster", str(tmp_path / "facts.yaml")]).exit_code == 0
    cls = all_controllers()["traefik"]
    assert python == 'Traefik(confirm=("client-address",))'
    assert check(parse_spec(text), cls(confirm=("client-address",))).ok


def test_repeated_options_of_a_list_add_up() -> None:
    made = make_controller("traefik", cluster={"traefik": {"confirm": ("z",)}}, given=["confirm=a", "confirm=b,a"])
    assert made.confirm == ("a", "b")
    made = make_controller("traefik", cluster={}, given=["tcp_entry_points={1: a}", "tcp_entry_points={2: b}"])
    assert made.options() == {"tcp_entry_points": {1: "a", 2: "b"}}
    for twice in (["version=3.5", "version=3.6"], ["tcp_entry_points={1: a}", "tcp_entry_points={1: b}"]):
        with pytest.raises(InvalidSpec, match="it is given twice"):
            make_controller("traefik", cluster={}, given=twice)
    assert make_controller("traefik", cluster={}, given=["version=3.6", "version=3.6"]).version == "3.6"


# --------------------------------------------------------------------------------------------- shapes


def _unions() -> list[tuple[str, type]]:
    """Each keyword that takes one of several classes, with each of them."""
    single = ("workload", "resources", "security", "hsts", "readiness", "liveness", "routes", "ports")
    return [
        (name, typing.cast("type", arm))
        for name, hint in keyword_hints().items()
        for arm in typing.get_args(hint)
        if dataclasses.is_dataclass(arm) and name not in single
    ]


@pytest.mark.parametrize(("name", "cls"), _unions(), ids=lambda one: getattr(one, "__name__", one))
def test_what_is_offered_in_the_place_of_a_union_is_right(
    name: str, cls: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPS_PASSWORD", "correct horse")
    text = example(cls).replace("NAME", "a").replace("EMAIL", "ops@example.com")
    (exposure,) = parse_spec(f"{SHOP}{name}: {text}\n")
    assert validate([exposure]) == ()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("auth: basic", "{basic_auth: {users: [{name: ops, password_env: OPS_PASSWORD}]}}"),
        ("tls: {cluster_isuer: a}", "{cluster_issuer: NAME}"),
        ("dns: externaldns", "external_dns"),
    ],
)
def test_a_near_miss_is_offered_whole(line: str, offered: str) -> None:
    ((_, _, hint),) = _refused(f"{SHOP}{line}\n")
    assert hint == f"did you mean {offered}?"


def test_one_mistake_is_one_problem() -> None:
    assert _refused("name: shop\nhost: a.example.com\nimage: a:1\nprot: 80\n") == [
        ("E123", "prot", 'did you mean "port"?')
    ]
    with pytest.raises(InvalidSpec, match=r"\(1 problem\)"):
        exposure_from_keywords(name="shop", host="a.example.com", image="a:1", prot=80)
    everything = (
        "tls: {tls_secret: a}\nhsts: {}\ndns: manual_dns\ntimeout_seconds: 5\nauth: {basic_auth: {secret: a}}\n"
    )
    with pytest.raises(InvalidSpec) as caught:
        check(parse_spec(f"name: shop\nservice: {{name: shop, port: 80}}\n{everything}"), "traefik")
    assert [problem.code for problem in caught.value.problems] == ["E103"]


# --------------------------------------------------------------------------------------------- Python as YAML

_ALONE = {x.Route: ("/a", "routes: [/a]"), x.Port: (5672, "ports: [5672]"), x.Probe: ("/a", "")}


def test_what_a_file_takes_alone_python_takes_alone() -> None:
    """GIVEN each class that a file takes by its one positional field, by the hints THEN it is so in Python."""
    for owner in (x.Exposure, x.Workload):
        for name, hint in hints(owner).items():
            classes = [arm for arm in (hint, *typing.get_args(hint)) if dataclasses.is_dataclass(arm)]
            if len(classes) != 1 or not positional(typing.cast("type", classes[0])):
                continue
            cls = typing.cast("type", classes[0])
            alone, _ = _ALONE[cls]
            given = (alone,) if typing.get_origin(hint) is tuple else alone
            rest: dict[str, Any] = {"name": "a"} if owner is x.Exposure else {"image": "a", "ports": {"http": 80}}
            made = getattr(owner(**{**rest, name: given}), name)
            assert made == ((cls(alone),) if typing.get_origin(hint) is tuple else cls(alone)), name
    yaml_text = "name: shop\nhost: shop.example.com\nimage: a:1\nport: 80\nroutes: [/a]\nreadiness: /b\n"
    (from_file,) = parse_spec(yaml_text)
    routes: Any = ["/a"]
    from_python = exposure_from_keywords(
        name="shop", host="shop.example.com", image="a:1", port=80, routes=routes, readiness="/b"
    )
    assert from_python == from_file


@pytest.mark.parametrize(
    ("keywords", "said"),
    [
        ({"tls": "letsencrypt"}, 'ClusterIssuer("letsencrypt")'),
        ({"tls": {"cluster_issuer": "letsencrypt"}}, "give ClusterIssuer(…)"),
        ({"auth": "basic"}, "give BasicAuth(…)"),
        ({"dns": "manual_dns"}, "give ManualDns()"),
        ({"routes": [x.Route("/a", rewrite="strip_prefix")]}, "give StripPrefix()"),  # type: ignore[arg-type]  # on purpose
        ({"fallback": "sidcar"}, 'did you mean "sidecar"?'),
    ],
)
def test_python_says_what_a_file_would_have_taken(keywords: dict[str, Any], said: str) -> None:
    service = x.ServiceRef("shop", port=80)
    found = validate([exposure_from_keywords(name="shop", host="shop.example.com", service=service, **keywords)])
    assert said in " ".join(problem.hint or "" for problem in found)
