"""The real helm: what a chart renders, what it refuses, what lint says of it.

It is the one that the rig builds, asked offline and without anybody's own settings. Where it was not built, Helm's own
library from PyPI stands in, asked in the same words; tests/conformance/test_helm.py holds the two against each other.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.conformance.build import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

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


def _given(how: str) -> Callable[[str], tuple[str, str]]:
    """Read a value with the option that gives it."""
    return lambda text: (how, text)


def _arguments() -> argparse.ArgumentParser:
    """What the tests ask helm for: anything else is refused, so that nothing is overlooked."""
    parser = argparse.ArgumentParser(exit_on_error=False, allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    every = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    every.add_argument("chart")
    every.add_argument("--namespace", default="default")
    every.add_argument("--values", choices=["-"])
    for option in _SETTERS:
        every.add_argument(f"--{option}", dest="set", action="append", type=_given(option))
    every.add_argument("--skip-schema-validation", action="store_true")
    for name in ("template", "install"):
        # the release comes before the chart
        command = argparse.ArgumentParser(add_help=False)
        command.add_argument("release")
        made = commands.add_parser(name, parents=[command, every], allow_abbrev=False)
        if name == "template":
            hooks = made.add_mutually_exclusive_group()
            hooks.add_argument("--no-hooks", action="store_true")
            hooks.add_argument("--show-only")
        else:
            made.add_argument("--dry-run", choices=["client"], required=True)
    commands.add_parser("lint", parents=[every], allow_abbrev=False).add_argument("--strict", action="store_true")
    return parser


_SETTERS = {"set": "parse_set_string", "set-literal": "parse_set_literal"}
_SEVERITIES = ("UNKNOWN", "INFO", "WARNING", "ERROR")


@dataclass(frozen=True)
class PackagedHelm(Helm):
    """Helm's library in the place of the program. It understands what the tests say to the program, and no more."""

    def run(self, *arguments: str, given: str = "", environment: Mapping[str, str] | None = None) -> str:
        """What helm would write to its standard output. Raises HelmRefused with what it says."""
        import helm_python  # noqa: PLC0415  half a second, for those who have built no helm

        assert not environment, "it knows no cluster"
        asked = _arguments().parse_args(arguments)
        values = helm_python.values_from_yaml(given) if asked.values else {}
        try:
            for how, text in asked.set or ():
                values = _merged(values, getattr(helm_python, _SETTERS[how])(text))
            with self._chart(Path(asked.chart), schema=not asked.skip_schema_validation) as chart:
                if asked.command == "lint":
                    return _lint(chart, values, strict=asked.strict, namespace=asked.namespace)
                return self._rendered(chart, values, asked)
        except helm_python.HelmError as error:
            raise HelmRefused(str(error)) from error

    def _rendered(self, chart: Path, values: Mapping[str, Any], asked: argparse.Namespace) -> str:
        from helm_python import Chart, Config  # noqa: PLC0415  likewise

        nobodys = "apiVersion: v1\nkind: Config\n"
        with Chart.load(chart) as loaded, Config(
            namespace=asked.namespace, kubeconfig_content=nobodys, storage_driver="memory"
        ) as config:  # fmt: skip
            release = config.install(loaded, asked.release, dict(values), namespace=asked.namespace, dry_run="client")
            if asked.command == "install":
                return f"NOTES:\n{release.get('notes', '')}"
            if asked.show_only is None:
                return str(release.get("manifest", ""))  # nothing is left out
            files = loaded.render(dict(values), name=asked.release, namespace=asked.namespace)
            return files[f"{loaded.name}/{asked.show_only}"]

    @contextmanager
    def _chart(self, folder: Path, *, schema: bool) -> Iterator[Path]:
        """The chart's folder; without its schema, which the library always asks, a copy that has none."""
        if schema:
            yield folder
            return
        with tempfile.TemporaryDirectory(dir=self.home) as scratch:
            copy = Path(scratch) / folder.absolute().name
            shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("values.schema.json"))
            yield copy


def _merged(values: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    both = {key for key in values if isinstance(values[key], dict) and isinstance(more.get(key), dict)}
    return {**values, **more, **{key: _merged(values[key], more[key]) for key in both}}


def _lint(chart: Path, values: dict[str, Any], *, strict: bool, namespace: str) -> str:
    from helm_python import lint  # noqa: PLC0415  likewise

    messages = lint(chart, values, strict=strict, namespace=namespace)["messages"]
    text = "".join(f"[{_SEVERITIES[one['severity']]}] {one['path']}: {one['error']}\n" for one in messages)
    if any(one["severity"] >= _SEVERITIES.index("WARNING" if strict else "ERROR") for one in messages):
        raise HelmRefused(text)
    return text


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
    """Helm, of the version that the rig pins; else the one from PyPI."""
    home = tmp_path_factory.mktemp("helm")
    if program := built():
        return Helm(program, home)
    if find_spec("helm_python") is None:
        pytest.skip(f"there is no helm for this machine on PyPI; build it: {BUILD}")
    return PackagedHelm("", home)
