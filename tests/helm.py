"""The real helm, as the rig builds it: what a chart renders, what it refuses, what lint says of it.

It is asked offline and without anybody's own settings. A test that takes the ``helm`` fixture is skipped where it was
not built, with the command that builds it.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.conformance.build import Store

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

BUILD = "python -m tests.conformance.build helm"
_SETTINGS = ("HELM_CACHE_HOME", "HELM_CONFIG_HOME", "HELM_DATA_HOME")


class HelmRefused(Exception):  # noqa: N818  (read as a sentence)
    """Helm would not; the text is what it said."""


@dataclass(frozen=True)
class Helm:
    """The program, and a folder for what it wants to keep."""

    program: str
    home: Path

    def run(self, *arguments: str, given: str = "", environment: Mapping[str, str] | None = None) -> str:
        """What helm writes to its standard output. Raises HelmRefused with what it wrote to the other one."""
        kept = {name: str(self.home) for name in ("HOME", *_SETTINGS)}
        done = subprocess.run(
            [self.program, *arguments], input=given, capture_output=True, text=True, check=False,
            env={"PATH": os.defpath, **kept, **(environment or {})},
        )  # fmt: skip
        if done.returncode:
            raise HelmRefused(done.stderr + (done.stdout if arguments[0] == "lint" else ""))
        return done.stdout

    def template(
        self, chart: Path, values: Mapping[str, Any], *, namespace: str = "default", schema: bool = True
    ) -> list[dict[str, Any]]:
        """The objects that a chart renders for some values; hooks (the pod of ``helm test``) are not among them.

        Raises HelmRefused for values that the chart refuses, or its ``schema``, which can be left out of it.
        """
        text = self.run(
            "template", "release", str(chart), "--namespace", namespace, "--no-hooks", "--values", "-",
            *(() if schema else ("--skip-schema-validation",)), given=json.dumps(values),
        )  # fmt: skip
        return [found for found in yaml.load_all(text, Loader=_Reader) if found]

    def lint(self, chart: Path, values: Mapping[str, Any]) -> str:
        """What ``helm lint --strict`` says. Raises HelmRefused when it finds anything."""
        return self.run("lint", str(chart), "--strict", "--values", "-", given=json.dumps(values))


class _Reader(yaml.CSafeLoader):
    """PyYAML with what Helm's own reader takes for a number as well, so that an unquoted text is found out."""


_Reader.yaml_implicit_resolvers = dict(yaml.CSafeLoader.yaml_implicit_resolvers)
_Reader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)[eE][-+]?[0-9]+$"),
    list("-+.0123456789"),
)
_Reader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^0o[0-7]+$"), ["0"])


def built() -> str | None:
    """Where helm is, when it was built."""
    store = Store.default()
    return store.program("helm") if store.has("helm") else None


@pytest.fixture(scope="session")
def helm(tmp_path_factory: pytest.TempPathFactory) -> Helm:
    """Helm, of the version that the rig pins."""
    program = built()
    if program is None:
        pytest.skip(f"helm is not built; build it: {BUILD}")
    return Helm(program, tmp_path_factory.mktemp("helm"))
