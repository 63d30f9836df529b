"""No input ends in a traceback: descriptions, options and files drawn at random go through the command line itself."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from contextlib import chdir, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from anygress.cli.commands import main
from anygress.controllers import find, names
from anygress.controllers.base.options import check_options, option_hints
from anygress.decide.pipeline import check
from anygress.decide.reading import parse_spec
from anygress.description import exposure as x
from anygress.description.keywords import exposure_from_keywords, keyword_hints
from anygress.errors import AnygressError, InvalidSpec
from anygress.features.feature import Feature

_SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large]


def _run(*arguments: str, files: dict[str, bytes] | None = None, given: bytes | None = None) -> tuple[int, str]:
    """How a command ends: by 0, 1 or 2, and no exception but that."""
    with TemporaryDirectory() as folder, chdir(folder):
        for name, content in (files or {}).items():
            Path(name).write_bytes(content)
        Path("folder").mkdir()
        result = CliRunner().invoke(main, arguments, input=given)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise AssertionError(arguments) from result.exception
    assert result.exit_code in (0, 1, 2)
    assert result.exit_code == 0 or result.output.strip()
    return result.exit_code, result.output


# --------------------------------------------------------------------------------------------- descriptions

_BACKENDS = st.sampled_from([
    {"service": {"name": "shop", "port": 80}},
    {"service": {"name": "shop", "port": "http", "namespace": "far"}},
    {"service": {"pods": {"name": "shop", "selector": {"app": "shop"}, "port": 8080}}},
    {"image": "shop:1", "port": 8080},
    {"workload": {"image": "shop:1", "ports": {"http": 8080, "admin": 9090}}},
])  # fmt: skip
_PORTS = st.sampled_from([None, None, 8080, 9090, 1])
_HEALTH = st.sampled_from([None, "/healthz"])
_AUTH = st.sampled_from([
    None,
    "open",
    {"basic_auth": {"secret": "users"}},
    {"basic_auth": {"users": [{"name": "ops", "hash": "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g="}]}},
    {"digest_auth": {"users": [{"name": "ops", "hash": "0" * 32}]}},
])  # fmt: skip
_LISTS = st.sampled_from([None, ["10.0.0.0/8"], ["0.0.0.0/0", "::/0"], []])
_TLS = st.sampled_from([None, None, {"tls_secret": "a"}, {"cluster_issuer": "a"}, "managed_certificate"])
_NASTY = st.one_of(
    st.sampled_from(
        ["", "\0", "\ud800", "{{ x }}", "a" * 5000, "/", "*", "off", "null", "[", "{a: ", "1e9", "\x1b]0;"]
    ),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.none(),
    st.booleans(),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2),
)


@st.composite
def _settings(draw: st.DrawFn) -> dict[str, Any]:
    found = {
        "health_check_path": draw(_HEALTH),
        "health_check_port": draw(_PORTS),
        "auth": draw(_AUTH),
        "ip_allow_list": draw(_LISTS),
        "timeout_seconds": draw(st.sampled_from([None, 5, 600])),
        "max_body_size": draw(st.sampled_from([None, "1Mi"])),
        "websockets": draw(st.sampled_from([None, True])),
        "response_headers": draw(st.sampled_from([None, {"X-A": "a"}])),
        "pass_authorization": draw(st.sampled_from([None, None, True])),
    }
    return {name: value for name, value in found.items() if value is not None}


@st.composite
def descriptions(draw: st.DrawFn) -> dict[str, Any]:
    """An app as people might write it, mostly right, with all that can be asked combined."""
    routes = [
        {
            "path": draw(st.sampled_from(["/", "/a", "/a/", "/b/c", "/healthz"])),
            "match": draw(st.sampled_from(["prefix", "prefix", "exact"])),
            **draw(st.sampled_from([{}, {"service": {"name": "api", "port": 80}}])),
            **draw(_settings()),
        }
        for _ in range(draw(st.integers(0, 2)))
    ]
    spec: dict[str, Any] = {
        "name": "shop",
        "host": draw(st.sampled_from(["shop.example.com", "*.example.com"])),
        **draw(st.sampled_from([{}, {"namespace": "web"}])),
        **draw(_BACKENDS),
        **draw(_settings()),
        "routes": routes,
        "fallback": draw(st.sampled_from([None, "sidecar", {"sidecar": {"features": ["basic-auth"]}}])),
        "tls": draw(_TLS),
        "ports": draw(st.sampled_from([[], [{"number": 5672, "service": {"name": "mq", "port": 5672}}]])),
    }
    spec = {name: value for name, value in spec.items() if value not in (None, [])}
    for _ in range(draw(st.sampled_from([0, 0, 0, 1, 2]))):
        spec[draw(st.sampled_from(sorted(keyword_hints())))] = draw(_NASTY)
    return spec


@st.composite
def _commands(draw: st.DrawFn) -> list[str]:
    one, other = draw(st.sampled_from(names())), draw(st.sampled_from(names()))
    form = draw(st.sampled_from(["text", "json"]))
    return draw(
        st.sampled_from([
            ["check"],
            ["check", "--format", "html"],
            ["check", "-c", one, "--format", form],
            ["check", "-c", one, "--strict", "--checklist"],
            ["render", "-c", one, "--format", form],
            ["render", "-c", one, "-o", "out"],
            ["render", "-c", one, "-n", "other", "--without", "/a"],
            ["diff", "--from", one, "--to", other, "--format", form],
        ])
    )  # fmt: skip


@settings(max_examples=120, suppress_health_check=_SLOW)
@given(descriptions(), _commands())
def test_no_description_ends_in_a_traceback(spec: dict[str, Any], command: list[str]) -> None:
    content = yaml.safe_dump(spec, allow_unicode=True).encode(errors="surrogatepass")
    _run(command[0], "shop.yaml", *command[1:], files={"shop.yaml": content})


@pytest.mark.parametrize("fallback", [{}, {"fallback": "sidecar"}], ids=["alone", "with a proxy"])
@pytest.mark.parametrize("port", [8080, 9090, 1])
@pytest.mark.parametrize(
    "backend",
    [
        {"service": {"name": "demo", "port": 80}},
        {"service": {"pods": {"name": "demo", "selector": {"app": "demo"}, "port": 8080}}},
        {"workload": {"image": "demo:1", "ports": {"http": 8080, "admin": 9090}}},
    ],
    ids=["service", "pods", "workload"],
)
def test_a_health_check_on_another_port_is_no_traceback(
    backend: dict[str, Any], port: int, fallback: dict[str, Any]
) -> None:
    """On every controller, with and without a proxy beside the app, in the place of the app and of a route."""
    health = {"health_check_path": "/healthz", "health_check_port": port}
    routes = [{"path": "/a", **health}]
    for asked in ({**health}, {"routes": routes}, {**health, "routes": routes}, {**health, "tls": {"tls_secret": "a"}}):
        spec = {"name": "demo", "namespace": "web", "host": "d.example.com", **backend, **fallback, **asked}
        _run("check", "demo.yaml", files={"demo.yaml": yaml.safe_dump(spec).encode()})


# --------------------------------------------------------------------------------------------- options

_SPEC = b"{name: shop, namespace: web, host: shop.example.com, service: {name: shop, port: 80}, tls: {tls_secret: a}}"
_VALUES = st.one_of(
    st.sampled_from([
        "", "off", "true", "1", "0", "-1", "9" * 40, "1.", ".", "1.2.3.4.5", "1..2", "v1", "a,b", "[", "]", "{",
        "{a: b}",
        "{1: a}", "{1: }", "[[a]]", "*", "&a", "!x", "null", "~", "\0", "\ud800", "a/b", "a/b/c", "/", "%",
        "é", "\u202e",
        "0x10", "1e5", "a" * 3000, "[" * 500,
        "{99999999999999999999: a}", "10.0.0.0/8", "10.0.0.0/99", "::/0", "---", "a\n---\nb", "5672", "{5672: amqp}",
    ]),
    st.text(max_size=12),
)  # fmt: skip
_OPTIONS = [(name, option) for name in names() for option in option_hints(find(name))]

_FACTS = st.dictionaries(st.sampled_from(sorted({name for _, name in _OPTIONS})), _NASTY, max_size=3) | _NASTY


@settings(max_examples=100, suppress_health_check=_SLOW)
@given(st.sampled_from(_OPTIONS), st.lists(_VALUES, min_size=1, max_size=2), st.sampled_from(["check", "render"]))
def test_no_option_ends_in_a_traceback(option: tuple[str, str], values: list[str], command: str) -> None:
    controller, name = option
    given_ = [word for value in values for word in ("-O", f"{name}={value}")]
    _run(command, "shop.yaml", "-c", controller, *given_, files={"shop.yaml": _SPEC})


@pytest.mark.parametrize("value", ["off", "-1", "", "{1: a}", "9" * 40])
def test_each_option_takes_it_or_says_why_not(value: str) -> None:
    for controller, name in _OPTIONS:
        _run("check", "shop.yaml", "-c", controller, "-O", f"{name}={value}", files={"shop.yaml": _SPEC})


@settings(max_examples=60, suppress_health_check=_SLOW)
@given(st.dictionaries(st.sampled_from([*names(), "nobody"]), _FACTS, max_size=2))
def test_no_facts_of_the_cluster_end_in_a_traceback(facts: dict[str, Any]) -> None:
    content = yaml.safe_dump(facts, allow_unicode=True).encode(errors="surrogatepass")
    files = {"shop.yaml": _SPEC, "facts.yaml": content}
    _run("check", "shop.yaml", "--cluster", "facts.yaml", files=files)


@settings(max_examples=100, suppress_health_check=_SLOW)
@given(
    st.sampled_from(_OPTIONS),
    _NASTY | st.lists(_NASTY, max_size=2) | st.dictionaries(st.integers(), _NASTY, max_size=2),
)
def test_no_option_in_python_ends_in_another_error(option: tuple[str, str], value: Any) -> None:
    controller, name = option
    with suppress(AnygressError):
        made = find(controller)(**{name: value})
        check_options(made)
        shop = x.Exposure(name="shop", hosts=("a.example.com",), service=x.ServiceRef("shop", port=80))
        check(shop, made)


@settings(max_examples=200, suppress_health_check=_SLOW)
@given(st.sampled_from(sorted(keyword_hints())), _NASTY | st.just(object()) | st.binary(max_size=3) | st.just(10**5000))
def test_no_keyword_in_python_ends_in_another_error(name: str, value: Any) -> None:
    keywords: dict[str, Any] = {"name": "shop", "host": "a.example.com", "service": x.ServiceRef("shop", port=80)}
    with suppress(AnygressError):
        check(exposure_from_keywords(**{**keywords, name: value}), "traefik")


_HUGE = 10**5000  # of more digits than Python prints


@pytest.mark.parametrize("value", [_HUGE, [_HUGE], {_HUGE: _HUGE}, {"a": _HUGE}], ids=["alone", "list", "key", "value"])
def test_a_number_that_python_does_not_print_is_refused_wherever_it_stands(value: Any) -> None:
    keywords: dict[str, Any] = {"name": "shop", "host": "a.example.com", "service": x.ServiceRef("shop", port=80)}
    for name in keyword_hints():
        with suppress(AnygressError):
            check(exposure_from_keywords(**{**keywords, name: value}), "traefik")
    shop = x.Exposure(**{**{name: keywords[name] for name in ("name", "service")}, "hosts": ("a.example.com",)})
    for field in dataclasses.fields(x.Exposure):
        with pytest.raises(AnygressError):
            check(dataclasses.replace(shop, **{field.name: value}), "traefik")
    for controller, name in _OPTIONS:
        with suppress(AnygressError):
            made = find(controller)(**{name: value})
            check_options(made)
            check(shop, made)


# --------------------------------------------------------------------------------------------- files and arguments

_BAD_FILES = {
    "none": None,
    "empty": b"",
    "latin": b"name: caf\xe9",
    "utf-16": "name: a".encode("utf-16"),
    "NUL": b"name: a\0",
    "surrogate": b'name: "\\ud800"',
    "surrogate, raw": b"name: \xed\xa0\x80",
    "number": b"name: " + b"9" * 100_000,
    "port": b"name: a\nhost: a.example.com\nservice: {name: a, port: " + b"9" * 100_000 + b"}",
    "deep": b"[" * 20_000,
    "deep mapping": b"{a: " * 20_000,
    "long name": b"name: " + b"a" * 1_000_000,
    "long key": b"a" * 100_000 + b": 1",
    "float": b"name: .inf\nport: 1e400",
    "anchor": b"&a [*a]",
    "directive": b"%YAML 9.9\n---\nname: a",
    "documents": b"---\n---\n---\n",
    "tab": b"\tname: a",
    "bell": b"name: \x07",
    "byte order": b"\xef\xbb\xbf",
    "scalar": b"a",
    "list": b"- a",
}


@pytest.mark.parametrize("bad", _BAD_FILES)
def test_no_file_ends_in_a_traceback(bad: str) -> None:
    content = _BAD_FILES[bad]
    files = {"shop.yaml": _SPEC} | ({} if content is None else {"bad.yaml": content})
    for arguments in (
        ["check", "bad.yaml"],
        ["check", "shop.yaml", "--cluster", "bad.yaml"],
        ["render", "bad.yaml", "-c", "traefik", "--format", "json"],
        ["diff", "bad.yaml", "--from", "gce", "--to", "istio"],
        ["chart", "bad.yaml", "-o", "out"],
        ["hash", "ops", "--password-file", "bad.yaml"],
    ):
        code, said = _run(*arguments, files=files)
        assert code in (0, 1, 2)
        assert len(said) < 20_000
        if arguments[0] != "hash" and "--cluster" not in arguments:
            assert code != 0
    if content is not None:
        _run("check", "-", given=content)


@pytest.mark.parametrize(
    "place", ["folder", "none/../..", "/dev/null/a", "a\0b", "", ".", "shop.yaml", "shop.yaml/a", "x" * 300]
)
def test_no_place_to_write_ends_in_a_traceback(place: str) -> None:
    files = {"shop.yaml": _SPEC}
    for arguments in (
        ["check", "shop.yaml", "-c", "traefik", "-o", place],
        ["matrix", "-c", "traefik", "-o", place],
        ["render", "shop.yaml", "-c", "traefik", "-o", place],
        ["check", place],
        ["check", "shop.yaml", "--cluster", place],
        ["hash", "ops", "--password-file", place],
        ["hash", place, "--password-env", place],
    ):
        _run(*arguments, files=files)


_ARGUMENTS = (
    "shop.yaml", "-", "--format", "json", "html", "-c", "traefik", "-O", "-o", "--cluster", "--realm", "--kind",
    "--strict", "--checklist", "--versions", "--name", "a\ud800", "\0", "", "--from", "gce", "--to", "-n", "--without",
    "--without-port", "99999999999999999999", *(one.label for one in Feature),
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=_SLOW)
@given(st.sampled_from(sorted(main.commands)), st.lists(st.sampled_from(_ARGUMENTS), max_size=5))
def test_no_arguments_end_in_a_traceback(command: str, arguments: list[str]) -> None:
    if command != "chart" or "-o" not in arguments:  # a chart takes its time
        _run(command, *arguments, files={"shop.yaml": _SPEC}, given=b"password\npassword\n")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["check", "shop.yaml", "-c", "envoy-gateway", "-O", "gateway_api=off"], 2),
        (["check", "none.yaml"], 2),
        (["check", b"a\xff.yaml"], 2),
        (["check", "shop.yaml", "-o", "/dev/null/a"], 1),
        (["render", "shop.yaml", "-c", "traefik", "-o", "/proc/out"], 1),
        (["hash", b"\xff", "--password-env", "PATH"], 1),
    ],
)
def test_the_command_itself_ends_by_a_clear_error(tmp_path: Path, arguments: list[Any], code: int) -> None:
    """In a process of its own, in a locale without any letters but ASCII."""
    (tmp_path / "shop.yaml").write_bytes(_SPEC)
    done = subprocess.run(
        [sys.executable, "-m", "anygress", *arguments],
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert b"Traceback" not in done.stderr
    assert done.stderr or done.stdout


def test_text_with_half_a_character_is_an_error() -> None:
    with pytest.raises(InvalidSpec, match="not UTF-8"):
        parse_spec("name: \ud800")
