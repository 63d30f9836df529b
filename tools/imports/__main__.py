"""Writes imports/: stripped schemas, the package anygress_kube made from them, and a README of what came from where."""

from __future__ import annotations

import gzip
import io
import os
import re
import shutil
import subprocess
import tarfile
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from tools.imports import fetch, schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tools.imports.fetch import Definition, Source

PACKAGE = "anygress_kube"
TOOLS = Path(__file__).parent
IMPORTS = TOOLS.parents[1] / "imports"
_API_OBJECT = re.compile(r"^class (\w+)\(\s+\w+\.ApiObject,", re.MULTILINE)
_INDEX_HEAD = '''"""Typed Kubernetes objects by API group, made by `make imports`; see imports/README.md."""

from collections.abc import Mapping
from typing import Final

import anygress  # noqa: F401  it chooses the Node that the types start

CLASSES: Final[Mapping[tuple[str, str], str]] = {'''
_SOURCE_MAP = re.compile(rb"^//# sourceMappingURL=data:.*$", re.MULTILINE)


def main() -> None:
    """Make imports/ anew; the same sources give the same bytes."""
    _install_npm_packages()
    sources = fetch.read_sources()
    groups = schema.by_group(sources)
    with tempfile.TemporaryDirectory() as scratch:
        package = _import_types(Path(scratch), schema.typed_groups(sources, groups))
        _replace(IMPORTS / PACKAGE, package)
    _write_schemas(groups)
    (IMPORTS / "README.md").write_text(_readme(sources))


def _install_npm_packages() -> None:
    # Scripts off: no package here needs one, and none may run code on a maintainer's machine.
    _run(["npm", "ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=TOOLS)


def _import_types(scratch: Path, groups: Mapping[str, list[Definition]]) -> Path:
    """Run `cdk8s import` once per group: given several, it packs each group's code into all that follow."""
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        runs = [pool.submit(_import_group, scratch / group, definitions) for group, definitions in groups.items()]
    package = scratch / PACKAGE
    for run in runs:
        shutil.copytree(run.result(), package, dirs_exist_ok=True)
    for archive in package.rglob("*.tgz"):
        archive.write_bytes(_repacked(archive.read_bytes()))
    _complete(package, groups)
    return package


def _import_group(directory: Path, definitions: list[Definition]) -> Path:
    directory.mkdir()
    (directory / "crds.yaml").write_text(_dump_all(definitions))
    # The prefix names the jsii assembly too, so that a user's own import of the group can be loaded beside ours.
    specification = f"{PACKAGE}:=crds.yaml"
    cdk8s = TOOLS / "node_modules" / ".bin" / "cdk8s"
    options = ["--language", "python", "--output", "out", "--no-save", "--no-check-upgrade"]
    _run([cdk8s, "import", *options, specification], cwd=directory)
    return directory / "out" / PACKAGE


def _repacked(archive: bytes) -> bytes:
    """The same tar archive in order, without times and owners, and without source maps, which are half of it."""
    packed = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(archive)) as old,
        gzip.GzipFile(fileobj=packed, mode="wb", filename="", mtime=0) as stream,
        tarfile.open(fileobj=stream, mode="w", format=tarfile.USTAR_FORMAT) as new,
    ):
        for member in sorted(old.getmembers(), key=lambda member: member.name):
            content = old.extractfile(member)
            if content is None:  # A folder.
                continue
            code = _SOURCE_MAP.sub(b"", content.read())
            plain = tarfile.TarInfo(member.name)
            plain.size = len(code)
            new.addfile(plain, io.BytesIO(code))
    return packed.getvalue()


def _complete(package: Path, groups: Mapping[str, list[Definition]]) -> None:
    """Make every folder a package, say what class belongs to what kind, and tell type checkers that there are types."""
    for directory in (package, *(path for path in package.rglob("*") if path.is_dir())):
        if not (directory / "__init__.py").exists():
            (directory / "__init__.py").write_text("")
    (package / "__init__.py").write_text(_index(package, groups))
    (package / "py.typed").write_text("")


def _index(package: Path, groups: Mapping[str, list[Definition]]) -> str:
    rows = []
    for group, definitions in groups.items():
        module = ".".join(reversed(group.split("."))).replace("-", "_")
        code = (package / module.replace(".", "/") / "__init__.py").read_text()
        classes = {name.lower(): name for name in _API_OBJECT.findall(code)}
        for definition in definitions:
            kind = definition["spec"]["names"]["kind"]
            for version in definition["spec"]["versions"]:
                suffix = "" if version["storage"] else version["name"]
                name = classes[(kind + suffix).lower()]
                rows.append(f'    ("{group}/{version["name"]}", "{kind}"): "{module}:{name}",')
    return "\n".join((_INDEX_HEAD, *rows, "}", ""))


def _replace(target: Path, package: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(exist_ok=True)
    shutil.copytree(package, target)


def _write_schemas(groups: Mapping[str, list[Definition]]) -> None:
    shutil.rmtree(IMPORTS / "schemas", ignore_errors=True)
    (IMPORTS / "schemas").mkdir()
    for group, definitions in groups.items():
        head = "# Made by `make imports`; what came from where is in imports/README.md.\n"
        (IMPORTS / "schemas" / f"{group}.yaml").write_text(head + _dump_all(definitions))


class _Dumper(yaml.CSafeDumper):
    """Writes shared parts out: a reader of one definition should not have to look elsewhere."""

    def ignore_aliases(self, _data: object) -> bool:
        return True


def _dump_all(documents: Iterable[Definition]) -> str:
    text: str = yaml.dump_all(
        documents, Dumper=_Dumper, sort_keys=False, default_flow_style=None, width=120, explicit_start=True
    )
    return text


def _readme(sources: Iterable[Source]) -> str:
    rows = "\n".join(
        f"| {source.title} | `{source.origin}` | {source.version} | {source.licence} | {_kinds(source)} |"
        for source in sources
    )
    return f"""\
# imports

Made by `make imports` (`tools/imports/`); do not edit. `schemas/` has the custom resource definitions below, one file
per API group, with every served version and without prose: the tests check each rendered object against them.
`{PACKAGE}/` has the Python classes that `cdk8s import` makes from them: the group `cert-manager.io` is the module
`{PACKAGE}.io.cert_manager`, and `{PACKAGE}.CLASSES` leads from an object's apiVersion and kind to its class. Enums,
dates and int-or-string fields are plain values in the classes.

| source | package | version | licence | kinds |
| --- | --- | --- | --- | --- |
{rows}
"""


def _kinds(source: Source) -> str:
    return ", ".join(f"{kind} {'/'.join(versions)}" for kind, versions in source.kinds.items())


def _run(command: Sequence[str | Path], *, cwd: Path) -> None:
    # The compiler inside cdk8s greets an old Node with a banner per group; the value is the major version to bear.
    environment = {**os.environ, "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION": "20"}
    subprocess.run(command, cwd=cwd, check=True, env=environment)  # noqa: S603 - commands are spelled out in this file


if __name__ == "__main__":
    main()
