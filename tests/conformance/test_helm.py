"""The helm from PyPI says what the built one says: it stands in for it where none is built."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from anygress.decide.reading import read_spec
from anygress.helm.chart import chart_files
from tests.helm import BUILD, Helm, HelmRefused, PackagedHelm, built

ROOT = Path(__file__).parents[2]
SPECS = ("apps/shop.yaml", "apps/platform.yaml")
CONTROLLERS = ("", "traefik", "envoy-gateway", "gce")
"""One is not chosen, two can, one cannot."""
USER = {"name": "ops", "hashes": {"apr1": "$apr1$12345678$" + "a" * 22}}
POD = "templates/tests/connection.yaml"

pytestmark = pytest.mark.skipif(built() is None, reason=f"helm is not built; build it: {BUILD}")


@pytest.fixture(scope="module", params=SPECS)
def chart(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The chart of a description."""
    folder = tmp_path_factory.mktemp("charts") / "shop"
    for name, text in chart_files(read_spec(ROOT / request.param), name="shop").items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


@pytest.fixture
def both(tmp_path: Path) -> tuple[Helm, Helm]:
    """The built one, and the one from PyPI."""
    return Helm(str(built()), tmp_path), PackagedHelm("", tmp_path)


def answers(both: tuple[Helm, Helm], *arguments: str, values: Any = None) -> list[tuple[bool, str]]:
    """Whether each would, and what it said."""
    found = []
    for helm in both:
        try:
            found.append((True, helm.run(*arguments, given=json.dumps(values or {}))))
        except HelmRefused as refused:
            found.append((False, str(refused)))
    return found


def objects(text: str) -> list[str]:
    """The objects, in whatever order."""
    return sorted(repr(one) for one in yaml.safe_load_all(text) if one)


def complaints(text: str) -> list[str]:
    """What is said, in whatever order: that of the schema's differs from run to run."""
    return sorted(line for line in text.removeprefix("Error: ").splitlines() if line and "Use --debug" not in line)


VALUES: tuple[dict[str, Any], ...] = (
    {},
    {"replicas": 3, "timeoutSeconds": 86_400},
    {"hots": "x"},
    {"replicas": "many"},
    {"host": "other.example.org", "labels": {"team": "x"}, "cluster": {"create": True}},
)


@pytest.mark.parametrize("controller", CONTROLLERS)
@pytest.mark.parametrize("more", VALUES, ids=str)
@pytest.mark.parametrize("schema", [True, False])
def test_both_render_and_refuse_the_same(
    both: tuple[Helm, Helm], chart: Path, controller: str, more: dict[str, Any], *, schema: bool
) -> None:
    values = {"controller": controller, "auth": {"users": [USER]}, **more}
    if "auth" not in yaml.safe_load((chart / "values.yaml").read_text()):
        del values["auth"]
    arguments = ("template", "mine", str(chart), "--namespace", "there", "--no-hooks", "--values", "-")
    skipped = () if schema else ("--skip-schema-validation",)
    (would, said), (does, says) = answers(both, *arguments, *skipped, values=values)
    assert would is does, (said, says)
    read = objects if would else complaints
    assert read(says) == read(said)


@pytest.mark.parametrize("controller", CONTROLLERS)
def test_both_test_the_same_and_say_the_same_afterwards(both: tuple[Helm, Helm], chart: Path, controller: str) -> None:
    values = {"controller": controller}
    options = ("mine", str(chart), "--values", "-")
    (would, said), (does, says) = answers(both, "template", *options, "--show-only", POD, values=values)
    assert would is does, (said, says)
    assert not would or objects(says) == objects(said)
    (would, said), (does, says) = answers(both, "install", *options, "--dry-run=client", values=values)
    assert would is does, (said, says)
    assert not would or says.strip() == said[said.index("NOTES:") :].strip()


@pytest.mark.parametrize("setter", [("--set", "replicas=many"), ("--set", "image.tag=2026"), ("--set", "host=null"),
                                    ("--set-literal", "image.tag={{ .Release }}")])  # fmt: skip
def test_both_read_what_is_set_alike(both: tuple[Helm, Helm], chart: Path, setter: tuple[str, str]) -> None:
    arguments = ("template", "mine", str(chart), "--set", "controller=traefik", *setter)
    (would, said), (does, says) = answers(both, *arguments)
    assert would is does, (said, says)
    assert would or complaints(says) == complaints(said)


def test_both_lint_alike(both: tuple[Helm, Helm], chart: Path) -> None:
    for values in ({}, {"controller": "traefik"}, {"hots": "x"}):
        (would, said), (does, says) = answers(both, "lint", str(chart), "--strict", "--values", "-", values=values)
        assert would is does, (said, says)
        assert _found(says) == _found(said)


def _found(text: str) -> list[str]:
    """What lint found, less who says so."""
    return [line for line in text.splitlines() if line.startswith("[")]
