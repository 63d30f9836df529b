"""Bad input: each file of bad/ has its refusal in __snapshots__, as a user sees it. A refusal is output too."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from anygress.cli.options import make_controller, read_cluster
from anygress.decide.pipeline import check
from anygress.decide.reading import parse_spec, read_spec
from anygress.description.keywords import keyword_hints
from anygress.description.yaml.tree import SIZE_LIMIT
from anygress.errors import InvalidSpec, UnknownController

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion

FOLDER = Path(__file__).parent / "bad"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))


class _Text(SingleFileSnapshotExtension):
    """One readable file a snapshot."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


def refusal(*paths: str) -> str:
    """What is said of a bad description."""
    with pytest.raises(InvalidSpec) as refused:
        check(read_spec(*paths), "traefik")
    return f"{refused.value}\n"


@pytest.mark.parametrize("name", NAMES)
def test_refused(name: str, snapshot: SnapshotAssertion, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    text = refusal(f"{name}.yaml")
    assert text == snapshot(extension_class=_Text)
    assert all(line.isprintable() for line in text.splitlines())


@pytest.mark.parametrize("name", NAMES)
def test_every_problem_names_its_line(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    with pytest.raises(InvalidSpec) as refused:
        check(read_spec(f"{name}.yaml"), "traefik")
    for problem in refused.value.problems:
        assert problem.source is not None
        assert problem.source.startswith(f"{name}.yaml")


def test_no_password_is_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    text = refusal("password.yaml")
    assert "correct horse" not in text
    assert "12345" not in text


def test_unreadable_files(tmp_path: Path) -> None:
    (tmp_path / "huge.yaml").write_bytes(b"#" * (SIZE_LIMIT + 1))
    (tmp_path / "good.yaml").write_text("name: shop\nhots: x\n")
    text = refusal(*(str(tmp_path / name) for name in ("none.yaml", "", "huge.yaml", "good.yaml")), "a\0b")
    assert "(5 problems)" in text
    for reason in ("no such file", "is a directory", "more than 16 MiB", "no such field", "not a file name"):
        assert reason in text


def test_all_files_are_looked_at_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    text = refusal("tabs.yaml", "empty.yaml", "unknown-fields.yaml")
    assert all(name in text for name in ("tabs.yaml:3", "empty.yaml", "unknown-fields.yaml:2"))


# --------------------------------------------------------------------------------------------- whatever comes

_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-1, 70_000),
    st.floats(allow_nan=False),
    st.text(max_size=8),
    st.sampled_from(["/", "/api", "open", "strip_prefix", "shop", "prefix", "regex", "a.example.com", "basic_auth"]),
)
_KEYS = st.one_of(
    st.sampled_from(
        sorted({*keyword_hints(), "path", "prefix", "users", "basic_auth", "cluster_issuer", "number", "pods"})
    ),
    st.text(max_size=4),
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_no_bytes_are_too_much(content: bytes) -> None:
    _is_refused_or_read(content.decode("latin-1"))


@given(st.dictionaries(_KEYS, _VALUES, max_size=6))
def test_no_structure_is_too_much(values: dict[str, Any]) -> None:
    _is_refused_or_read(yaml.safe_dump({"name": "shop", "host": "shop.example.com", **values}))


def _is_refused_or_read(text: str) -> None:
    """Either a description that any controller can be asked about, or InvalidSpec: never another exception."""
    with suppress(InvalidSpec):
        check(parse_spec(text), "traefik")


# --------------------------------------------------------------------------------------------- options


@pytest.mark.parametrize(
    ("given_", "said"),
    [
        ("vesrion=3.6", 'did you mean "version"?'),
        ("version", "write it as version=value"),
        ("version=latest", "'latest' is not a version"),
        ("version=2.11", "older than 3.0"),
        ("web=web;drop", 'a name cannot hold a semicolon (";")'),
        ("web={{ x }}", 'a name cannot hold template syntax ("{{")'),
        ("tcp_entry_points=amqp", "a mapping is wanted"),
        ("tcp_entry_points={amqp: 5672}", "'amqp' is not a whole number"),
        ("confirm=[", "not YAML"),
    ],
)
def test_options_are_refused(given_: str, said: str) -> None:
    with pytest.raises(InvalidSpec) as refused:
        make_controller("traefik", cluster={}, given=[given_])
    assert said in str(refused.value)
    assert {problem.code for problem in refused.value.problems} == {"E129"}


def test_a_cluster_file_is_refused_with_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "cluster.yaml"
    path.write_text("trafik: {}\ntraefik:\n  version: 3.6\n  ingres_class: x\n  version: '3'\ngce: neg\n")
    with pytest.raises(InvalidSpec) as refused:
        read_cluster(str(path))
    text = str(refused.value)
    assert all(f"cluster.yaml:{line})" in text for line in (1, 3, 4, 5, 6))
    assert 'did you mean "traefik"?' in text
    assert 'did you mean "ingress_class"?' in text


def test_unknown_controller() -> None:
    with pytest.raises(UnknownController, match="did you mean traefik"):
        make_controller("trafik", cluster={})


@pytest.mark.parametrize("text", ["[a]: b", "<<: [x]", "1"])
def test_a_cluster_file_is_not_called_a_description(tmp_path: Path, text: str) -> None:
    file = tmp_path / "cluster.yaml"
    file.write_text(text)
    with pytest.raises(InvalidSpec) as caught:
        read_cluster(str(file))
    assert all(problem.where for problem in caught.value.problems)
