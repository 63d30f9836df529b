"""The real cdk8s CLI, on this repository and on a project of someone else's.

`make test` installs the CLI, pinned, where `make imports` has it. Without it, and outside CI, these tests are skipped.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

if TYPE_CHECKING:
    from tests.helm import Helm

ROOT = Path(__file__).parent.parent
CLI = ROOT / "tools/imports/node_modules/cdk8s-cli/bin/cdk8s"

pytestmark = [
    pytest.mark.node,
    pytest.mark.skipif(
        not CLI.exists() and not os.environ.get("CI"), reason="the cdk8s CLI is not installed: `make test` does it"
    ),
]

APP = """
import anygress as ag
import cdk8s
from anygress_kube.io.cert_manager import Certificate as Theirs
from imports.io.cert_manager import Certificate, CertificateSpec, CertificateSpecIssuerRef

app = cdk8s.App()
chart = cdk8s.Chart(app, "shop", namespace="shop")
issuer = ag.ClusterIssuer("le")
shop = ag.ExposedWebApp(
    chart, "shop", controller="traefik", image="nginx:1.29", port=8080, host="shop.example.com", tls=issuer
)
own = Certificate(
    chart,
    "mail",
    spec=CertificateSpec(
        secret_name="mail", dns_names=["mail.example.com"], issuer_ref=CertificateSpecIssuerRef(name="le")
    ),
)
assert isinstance(shop.certificate, Theirs)
assert not isinstance(shop.certificate, Certificate)
assert not isinstance(own, Theirs)
app.synth()
"""


def cdk8s(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the CLI as a user would, on the system's Node, with nothing said to jsii by the environment."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("JSII_", "CDK8S_"))}
    environment["CDK8S_DISABLE_CHECK_UPGRADE"] = "1"
    node = shutil.which("node")
    assert node, "the cdk8s CLI needs Node"
    command = [node, CLI, *arguments, "--check-upgrade=false"]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def tree(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


def synth_app() -> str:
    """The command of cdk8s.yaml; where there is no .venv, with the interpreter that runs this."""
    python, *rest = shlex.split(yaml.safe_load((ROOT / "cdk8s.yaml").read_text())["app"])
    return shlex.join([python if (ROOT / python).exists() else sys.executable, *rest])


def test_synth_works_on_this_repository_and_writes_what_is_committed(tmp_path: Path) -> None:
    run = cdk8s("synth", "--app", synth_app(), "--output", tmp_path / "dist", cwd=ROOT)
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    committed = {path: text for path, text in tree(ROOT / "dist").items() if not path.startswith("chart/")}
    assert tree(tmp_path / "dist") == committed


def test_synth_makes_a_chart_without_values_of_this_repository(tmp_path: Path, helm: Helm) -> None:
    chart = ("--format", "helm", "--chart-version", "1.0.0", "--output", tmp_path / "chart")
    run = cdk8s("synth", "--app", synth_app(), *chart, cwd=ROOT)
    assert run.returncode == 0, run.stderr
    files = (path for path in (ROOT / "dist").rglob("*.yaml") if "chart" not in path.relative_to(ROOT).parts)
    committed = [manifest for path in files for manifest in yaml.safe_load_all(path.read_text())]
    shown = helm.template(tmp_path / "chart", {})
    assert sorted(map(repr, shown)) == sorted(map(repr, committed))


def test_it_ships_no_crds() -> None:
    config = yaml.safe_load((ROOT / "cdk8s.yaml").read_text())
    assert config == {"language": "python", "app": config["app"]}, "the CLI copies what `imports` lists into crds/"


def test_a_project_with_its_own_types_for_the_same_kinds(tmp_path: Path) -> None:
    """``cdk8s import`` without a prefix, beside ours, in one process."""
    schema = ROOT / "imports/schemas/cert-manager.io.yaml"
    (tmp_path / "cdk8s.yaml").write_text(f"language: python\napp: {shlex.quote(sys.executable)} main.py\n")
    (tmp_path / "main.py").write_text(APP)
    imported = cdk8s("import", schema, "--output", "imports", "--no-save", cwd=tmp_path)
    assert imported.returncode == 0, imported.stderr

    run = cdk8s("synth", cwd=tmp_path)

    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    written = [manifest for text in tree(tmp_path / "dist").values() for manifest in yaml.safe_load_all(text)]
    certificates = {manifest["spec"]["secretName"] for manifest in written if manifest["kind"] == "Certificate"}
    assert {name[:11] for name in certificates} == {"shop--tls--", "mail"}
    assert {"Deployment", "Service", "Ingress"} <= {manifest["kind"] for manifest in written}
