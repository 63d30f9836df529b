"""What may be a secret is shown nowhere: whatever is wrong with a description, and wherever in it the secret lies.

A canary is put below the fields that may hold secrets, right or in a wrong shape, and every command is asked. Only
what is rendered may have it.
"""

from __future__ import annotations

import copy
import dataclasses
import traceback
from contextlib import chdir
from inspect import isfunction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from anygress.cli.commands import main
from anygress.controllers import names
from anygress.decide.pipeline import check
from anygress.description import exposure as x
from anygress.description import grammar
from anygress.description.keywords import exposure_from_keywords
from anygress.description.types import HIDDEN
from anygress.description.violation import Complaint
from anygress.errors import AnygressError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TEXT = "c4n4ry"
NUMBER = 731640285
CANARIES = (TEXT, str(NUMBER), "C4N4RY", "Zm9vYmFy")

_SETTINGS = {"groupName": "a.example.com", "solverName": "a", "config": {"zone": "example.com", "list": ["a"]}}
_SOLVER = {"dns01": {"provider": "webhook", "settings": _SETTINGS}}
_OUTSIDE = [{"name": "dev", "password_env": "OPS"}, {"name": "x", "password_file": "f"}]
_SPEC: dict[str, Any] = {
    "name": "shop",
    "namespace": "web",
    "host": "shop.example.com",
    "image": "ghcr.io/acme/shop:1.4",
    "port": 8080,
    "command": ["/shop"],
    "args": ["--serve", "--fast"],
    "env": {"MODE": "fast", "KEY": {"secret_value": {"name": "shop", "key": "key"}}},
    "files": {"/etc/shop.conf": "a = 1\n"},
    "auth": {"basic_auth": {"users": [{"name": "ops", "hash": "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g="}], "realm": "Staff"}},
    "tls": {"lets_encrypt": {"email": "a@b.example.com", "solver": _SOLVER}},
    "routes": [
        {"path": "/a", "auth": {"digest_auth": {"users": [{"name": "ops", "hash": "0" * 32}]}}},
        {"path": "/b", "auth": {"basic_auth": {"users": _OUTSIDE}}},
        {"path": "/c", "auth": {"basic_auth": {"htpasswd": "users.htpasswd"}}},
        {"path": "/d", "auth": {"digest_auth": {"htdigest": "users.htdigest"}}},
        {"path": "/e", "auth": {"basic_auth": {"secret": "users"}}},
    ],
}  # fmt: skip
_SIMPLE: dict[str, Any] = {
    "name": "shop",
    "host": "shop.example.com",
    "image": "shop:1",
    "port": 80,
    "env": {"MODE": "fast"},
    "auth": {"basic_auth": {"users": [{"name": "ops", "hash": "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g="}]}},
}

Path_ = tuple[Any, ...]


def _below(value: Any, at: Path_ = (), *, hidden: bool = False) -> Iterator[Path_]:
    """The path of everything that stands at or below a field that may hold secrets."""
    if hidden:
        yield at
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield from _below(one, (*at, key), hidden=hidden or key in HIDDEN)


def _changed(spec: dict[str, Any], at: Path_, change: Callable[[Any], Any]) -> dict[str, Any]:
    found = copy.deepcopy(spec)
    holder: Any = found
    for key in at[:-1]:
        holder = holder[key]
    holder[at[-1]] = change(holder[at[-1]])
    return found


_RAW = "@raw@"
SHAPES: dict[str, Callable[[Any, str], Any]] = {
    "text": lambda _, canary: canary,
    "after a colon": lambda _, canary: f"ops:{canary}",
    "option": lambda _, canary: f"--password={canary}",
    "with a space": lambda _, canary: f"{canary} {canary}",
    "with a quote": lambda _, canary: f'"{canary}',
    "with an escape": lambda _, canary: f"{canary}\x1b]0;\x07",
    "upper case": lambda _, canary: canary.upper(),
    "with dots": lambda _, canary: f"{canary}.-{canary}",
    "long": lambda _, canary: canary * 1000,
    "template": lambda _, canary: f"{{{{ {canary} }}}}",
    "number": lambda *_: NUMBER,
    "fraction": lambda *_: NUMBER + 0.5,
    "list": lambda _, canary: [canary],
    "list of users": lambda _, canary: [f"ops:{canary}"],
    "deep list": lambda _, canary: [[canary]],
    "list of mappings": lambda _, canary: [{"name": canary, canary: 1}],
    "mapping": lambda _, canary: {"password": canary},
    "key": lambda _, canary: {canary: "a"},
    "key with a colon": lambda _, canary: {f"ops:{canary}": None},
    "key more": lambda old, canary: {**old, canary: "a"} if isinstance(old, dict) else {canary: old},
    "value more": lambda old, canary: {**old, "password": canary} if isinstance(old, dict) else {"value": canary},
    "item more": lambda old, canary: [*old, canary] if isinstance(old, list) else [old, canary],
    "union": lambda _, canary: {"basic_auth": canary},
    "wrong union": lambda _, canary: {canary: {"users": canary}},
    "raw tag": lambda _, canary: f"{_RAW}!{canary} x",
    "raw tag alone": lambda _, canary: f"{_RAW}!{canary}",
    "raw handle": lambda _, canary: f"{_RAW}!{canary}!x y",
    "raw alias": lambda _, canary: f"{_RAW}*{canary}",
    "raw anchor": lambda _, canary: f"{_RAW}&{canary} &{canary} x",
    "raw anchor, twice": lambda _, canary: f"{_RAW}[&a {canary}, *a, *{canary}]",
    "raw open list": lambda _, canary: f"{_RAW}[{canary}",
    "raw open quote": lambda _, canary: f'{_RAW}"{canary}',
    "raw escape": lambda _, canary: f'{_RAW}"\\q{canary}"',
    "raw surrogate": lambda _, canary: f'{_RAW}"{canary}\\ud800"',
    "raw colons": lambda _, canary: f"{_RAW}{canary}: {canary}: x",
    "raw double key": lambda _, canary: f"{_RAW}{{{canary}: 1, {canary}: 2}}",
    "raw merge": lambda _, canary: f"{_RAW}{{<<: {canary}}}",
    "raw key of a list": lambda _, canary: f"{_RAW}{{[{canary}]: 1}}",
    "raw reserved": lambda _, canary: f"{_RAW}@{canary}",
    "raw percent": lambda _, canary: f"{_RAW}%{canary}",
    "raw date": lambda *_: f"{_RAW}{NUMBER}-01-01",
    "raw octal": lambda *_: f"{_RAW}0{NUMBER}",
    "raw null": lambda _, canary: f"{_RAW}{{null: {canary}}}",
}


def _text(spec: dict[str, Any]) -> str:
    """A description as YAML; raw texts stand in it without quotes."""
    text = yaml.safe_dump(spec, width=10_000_000, sort_keys=False, allow_unicode=True)
    lines = []
    for line in text.splitlines():
        before, raw, rest = line.partition(_RAW)
        if raw:
            quote = before[-1:] if before[-1:] in "'\"" else ""
            before, rest = before.removesuffix(quote), rest.removesuffix(quote)
            rest = rest.replace("''", "'") if quote == "'" else rest.replace("\\\\", "\\").replace('\\"', '"')
        lines.append(before + rest)
    return "\n".join(lines) + "\n"


COMMANDS = (
    ["check"],
    ["check", "--format", "json"],
    ["check", "--format", "html"],
    ["check", "--checklist"],
    ["check", "-c", "ingress-nginx"],
    ["check", "-c", "envoy-gateway", "--strict", "--format", "json"],
    ["check", "-c", "gce", "--format", "html"],
    ["check", "-c", "f5-nginx"],
    ["diff", "--from", "traefik", "--to", "ingress-nginx"],
    ["diff", "--from", "gce", "--to", "istio", "--format", "json"],
    ["render", "-c", "traefik"],
    ["render", "-c", "gce"],
    ["render", "-c", "istio", "--format", "json"],
    ["render", "-c", "load-balancer", "-o", "out"],
)

# An object's name, which the report says where the object must exist, and what a browser shows to everybody.
_PUBLIC = ("secret", "realm")
_NAMES = ("text", "option", "upper case", "raw octal")
"""The shapes that may be a name: with a zero first it is no number (YAML 1.2)."""


def _shown(arguments: list[str], text: str) -> str:
    """What a command shows; of one that renders to standard output only what it says beside that."""
    runner = CliRunner(env={"OPS": "a password", "COLUMNS": "1000"})
    with TemporaryDirectory() as folder, chdir(folder):
        Path("users.htpasswd").write_text("ops:{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=\n")
        Path("users.htdigest").write_text(f"ops:Staff:{'0' * 32}\n")
        Path("f").write_text("a password")
        Path("shop.yaml").write_bytes(text.encode(errors="surrogatepass"))
        result = runner.invoke(main, [*arguments, "shop.yaml"])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise AssertionError("a traceback") from result.exception
    rendered = arguments[0] == "render" and result.exit_code == 0 and "-o" not in arguments
    return result.stderr if rendered else result.output


def _leaks(shown: str) -> list[str]:
    found = shown.lower()
    return [canary for canary in CANARIES if canary.lower() in found]


_POSITIONS = [(spec, at) for spec in (_SPEC, _SIMPLE) for at in _below(spec)]


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(_POSITIONS),
    st.sampled_from(sorted(SHAPES)),
    st.sampled_from(COMMANDS),
    st.sampled_from([TEXT, "Zm9vYmFy"]),
)
def test_no_command_shows_what_may_be_a_secret(
    position: tuple[dict[str, Any], Path_], shape: str, command: list[str], canary: str
) -> None:
    spec, at = position
    text = _text(_changed(spec, at, lambda old: SHAPES[shape](old, canary)))
    public = at[-1] in _PUBLIC and shape in _NAMES
    assert public or not _leaks(_shown(command, text)), text


@pytest.mark.parametrize("shape", sorted(SHAPES))
def test_no_place_shows_it(shape: str) -> None:
    """GIVEN places WHEN something of a shape stands there THEN check says nothing of it: each shape has its share."""
    for spec, at in _POSITIONS[sorted(SHAPES).index(shape) % 4 :: 4]:
        text = _text(_changed(spec, at, lambda old: SHAPES[shape](old, TEXT)))
        public = at[-1] in _PUBLIC and shape in _NAMES
        assert public or not _leaks(_shown(["check", "-c", "node-port"], text)), text


@pytest.mark.parametrize("shape", sorted(SHAPES))
def test_an_option_or_a_chart_does_not_show_it_either(shape: str) -> None:
    """GIVEN a description in the place of the cluster's facts, a field as an option, a chart of it."""
    made = SHAPES[shape]({}, TEXT)
    given = yaml.safe_dump(made, default_flow_style=True).strip().partition("\n")[0]
    for name in ("auth", "env", "settings", "args"):
        shown = _shown(["check", "-c", "traefik", "-O", f"{name}={given}"], _text(_SIMPLE))
        assert not _leaks(shown), shown
    for spec, at in _POSITIONS[:: 1 + len(_POSITIONS) // 8]:
        text = _text(_changed(spec, at, lambda _: made))
        assert not _leaks(_shown(["check", "--cluster", "shop.yaml"], text)), text
        # the chart of six passwords takes minutes where a shape is taken: its choices are told apart by their product
        is_quick = spec is _SIMPLE and at[-1] not in ("command", "args")
        if shape.startswith(("raw", "list", "deep", "wrong")) and is_quick:
            assert not _leaks(_shown(["chart", "-o", "out"], text)), text


# --------------------------------------------------------------------------------------------- Python

_WRONG = (
    TEXT,
    NUMBER,
    NUMBER + 0.5,
    (TEXT,),
    [TEXT],
    {TEXT: TEXT},
    {"A": {TEXT: TEXT}},
    {"A": [TEXT]},
    {"A": NUMBER},
    {NUMBER: TEXT},
    {f"a {TEXT}": f"{TEXT}\0"},
    [NUMBER],
    {TEXT},
    TEXT.encode(),
    x.User(TEXT, password=TEXT),
    x.BasicAuth(users=(TEXT,)),  # type: ignore[arg-type]  # on purpose
    x.BasicAuth(users=TEXT),  # type: ignore[arg-type]  # likewise
    x.BasicAuth(users=(x.User(f"{TEXT}:", password=NUMBER),)),  # type: ignore[arg-type]  # likewise
    x.BasicAuth(users=(x.User(f"{TEXT}:", hash=TEXT),), realm=f'"{TEXT}'),
    x.BasicAuth.from_secret(f"{TEXT}.-{TEXT}"),
    x.BasicAuth.from_secret(TEXT.upper()),
    x.DigestAuth(users=(x.User("ops", password=f"{TEXT}\n"), x.User("ops", hash=TEXT))),
    {"A": x.SecretValue(f"{TEXT}_", TEXT)},
    {"A": x.SecretValue(TEXT, f"{TEXT} ")},
)
_KEYWORDS = ("auth", "env", "files", "command", "args")


@pytest.mark.parametrize("name", _KEYWORDS)
@pytest.mark.parametrize("wrong", _WRONG, ids=range(len(_WRONG)))
def test_no_error_and_no_repr_in_python_shows_it(name: str, wrong: Any) -> None:
    keywords = {"name": "shop", "host": "shop.example.com", "image": "shop:1", "port": 80, name: wrong}
    try:
        report = check(exposure_from_keywords(**keywords), "traefik")
    except AnygressError as error:
        told = "".join(traceback.format_exception_only(error)) + repr(error)
    else:
        told = repr(report) + repr(report.rendering)
    assert not _leaks(told)


@pytest.mark.parametrize("wrong", [TEXT, [TEXT], {"config": TEXT + "\0"}, {TEXT: TEXT}, {"project": {TEXT: TEXT}}])
@pytest.mark.parametrize("provider", ["cloudDNS", "webhook"])
def test_no_error_shows_settings(provider: str, wrong: Any) -> None:
    solver = x.Dns01(provider, settings=wrong)
    exposure = exposure_from_keywords(
        name="shop",
        host="shop.example.com",
        service=x.ServiceRef("shop", port=80),
        tls=x.LetsEncrypt(email="ops@example.com", solver=solver),
    )
    with pytest.raises(AnygressError) as refused:
        check(exposure, "traefik")
    assert not _leaks(str(refused.value) + repr(refused.value.__dict__) + repr(exposure))


def test_no_repr_shows_it() -> None:
    """GIVEN a description with a secret wherever one may be WHEN anything of it is printed THEN it is not there."""
    workload = x.Workload(
        image="shop:1", ports={"http": 80}, env={TEXT: TEXT}, files={f"/{TEXT}": TEXT}, command=[TEXT], args=(TEXT,)
    )
    solver = x.Dns01("webhook", settings={"groupName": "a", "solverName": "a", "config": {"a": TEXT}})
    exposure = x.Exposure(
        name="shop",
        hosts=("shop.example.com",),
        workload=workload,
        auth=x.BasicAuth(users=(x.User("ops", password=TEXT),)),
        tls=(x.LetsEncrypt(email="ops@example.com", solver=solver),),
        fallback=x.Sidecar(),
    )
    for name in names():
        report = check(exposure, name)
        parts = [exposure, report, report.rendering, report.relieved and report.relieved.exposures, *report.needs]
        assert not _leaks("".join(map(repr, parts))), name
        assert all(not _leaks(repr(rule)) for rule in report.site.rules["shop"])


_NO_GRAMMARS = ("replacement", "size_bytes", "version")
"""What makes something else of a text; and the version of a controller, which is read in no place of a secret."""
_GRAMMARS = [name for name in grammar.__all__ if isfunction(getattr(grammar, name)) and name not in _NO_GRAMMARS]


@given(st.text(min_size=4))
def test_no_grammar_repeats_more_than_a_character(secret: str) -> None:
    """GIVEN any text WHEN a grammar refuses it THEN the reason has at most a character of it; the hint may have all."""
    assert "image" in _GRAMMARS
    for name in _GRAMMARS:
        for text in (
            f"c4n4ry{secret}",
            f"{secret}c4n4ry",
            f"c4n4ry.{secret}",
            "C4n4ry.-" + secret,
            f"/c4n4ry/../{secret}",
        ):
            found = getattr(grammar, name)(text)
            if isinstance(found, Complaint):
                assert "c4n4ry" not in found.reason.lower(), name


def test_what_may_be_a_secret_is_known_by_its_field() -> None:
    """The fields of passwords, of what containers are told and of settings are all below a hidden one."""
    fields = {field.name for cls in (x.Exposure, x.Route, x.Workload, x.Dns01) for field in dataclasses.fields(cls)}
    assert fields >= HIDDEN


def test_the_descriptions_are_good() -> None:
    for spec in (_SPEC, _SIMPLE):
        shown = _shown(["check", "-c", "node-port"], _text(spec))
        assert "node-port" in shown.partition("\n")[0], shown
