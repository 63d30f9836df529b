"""``anygress chart``: names, folders and refusals. What is in a chart is the business of other tests."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from anygress.cli.commands import main
from anygress.controllers import names
from anygress.helm import chart
from anygress.output.folder import MARKER

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

SHOP = """\
name: shop
namespace: web
host: shop.example.com
image: ghcr.io/acme/shop:1.4
port: 8080
tls: {tls_secret: shop-tls}
"""
ADMIN = """\
name: admin
namespace: web
host: shop.example.com
tls: {tls_secret: shop-tls}
routes: [{path: /admin, service: {name: admin, port: 80}}]
"""
IMPOSSIBLE = """\
name: shop
host: shop.example.com
service: {name: shop, port: 80}
tls: managed_certificate
routes: [{path: "/x/[a-z]+", match: regex, rewrite: {regex_rewrite: "/x"}}]
ports: [{number: 5353, protocol: UDP, service: {name: dns, port: 5353}}]
auth: {digest_auth: {secret: users}}
"""


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What charts were asked for; each is two files. A description is in the working directory."""
    found: list[dict[str, Any]] = []

    def chart_files(exposures: Any, **keywords: Any) -> dict[str, str]:
        found.append({"exposures": exposures, **keywords})
        schema = {"properties": {"controller": {"enum": ["", "traefik", "gce"]}}}
        return {
            "Chart.yaml": f"name: {keywords['name']}\nversion: {keywords['version']}\n",
            "templates/secrets.yaml": "a template\n",
            "values.schema.json": json.dumps(schema),
        }

    monkeypatch.setattr(chart, "chart_files", chart_files, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, text in {"shop": SHOP, "admin": ADMIN, "impossible": IMPOSSIBLE}.items():
        Path(f"{name}.yaml").write_text(text)
    return found


def run(*arguments: str, given: str | None = None) -> Result:
    """A run of the command; an exception that it does not handle fails the test."""
    result = CliRunner().invoke(main, ["chart", *arguments], input=given)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def content_of(folder: str) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file() and path.name != MARKER
    }


# --------------------------------------------------------------------------------------------- what is written


def test_a_chart_is_written_and_said_to_be(asked: list[dict[str, Any]]) -> None:
    result = run("shop.yaml", "-o", "charts/shop")
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    assert content_of("charts/shop")["Chart.yaml"] == "name: shop\nversion: 0.1.0\n"
    assert "shop 0.1.0: 3 files in charts/shop\n" in result.stdout
    command = "helm install shop charts/shop --namespace web --create-namespace --set controller="
    assert f"  {command}" in result.stdout
    assert "  traefik\n" in result.stdout
    assert "  gce" in result.stdout
    (given,) = asked
    assert [exposure.name for exposure in given["exposures"]] == ["shop"]
    assert given["options"] == {}


def test_users_have_to_be_given(asked: list[dict[str, Any]]) -> None:
    users = 'auth: {basic_auth: {users: [{name: ops, hash: "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g="}]}}\n'
    Path("closed.yaml").write_text(SHOP + users)
    assert " -f users.yaml\n" in run("closed.yaml", "-o", "closed").stdout
    assert "users.yaml" not in run("shop.yaml", "-o", "open").stdout
    assert len(asked) == 2


def test_everything_is_said_in_json(asked: list[dict[str, Any]]) -> None:
    told = json.loads(run("shop.yaml", "-o", "out", "--format", "json").stdout)
    assert told["ok"] is True
    assert (told["chart"], told["version"], told["folder"]) == ("shop", "0.1.0", "out")
    assert told["files"] == ["Chart.yaml", "templates/secrets.yaml", "values.schema.json"]
    assert told["install"].startswith("helm install shop out ")
    assert set(told["controllers"]) == {"traefik", "gce"}
    assert {problem["code"] for problem in told["refused"]["node-port"]} > {"E110"} or told["refused"]["node-port"]
    assert len(asked) == 1


@pytest.mark.usefixtures("asked")
def test_a_template_called_secrets_is_for_everybody() -> None:
    run("shop.yaml", "-o", "out")
    assert Path("out/templates/secrets.yaml").stat().st_mode & 0o044


def test_the_name_is_the_apps_or_the_folders_or_the_one_given(asked: list[dict[str, Any]]) -> None:
    assert run("shop.yaml", "-o", "out").exit_code == 0
    assert run("shop.yaml", "admin.yaml", "-o", "my-folder").exit_code == 0
    assert run("shop.yaml", "-o", "other", "--name", "store", "--chart-version", "1.2.0-rc.1+build.7").exit_code == 0
    assert [given["name"] for given in asked] == ["shop", "my-folder", "store"]
    assert [given["version"] for given in asked] == ["0.1.0", "0.1.0", "1.2.0-rc.1+build.7"]


def test_the_clusters_facts_are_the_defaults(asked: list[dict[str, Any]]) -> None:
    facts = "traefik: {websecure: https}\nenvoy-gateway: {gateway: infra/edge}\n"
    result = run("shop.yaml", "-o", "out", "--cluster", "-", given=facts)
    assert result.exit_code == 0, result.output
    assert asked[0]["options"] == {"traefik": {"websecure": "https"}, "envoy-gateway": {"gateway": "infra/edge"}}


# --------------------------------------------------------------------------------------------- folders


@pytest.mark.usefixtures("asked")
def test_a_chart_of_ours_is_replaced_whole() -> None:
    run("shop.yaml", "-o", "out")
    assert run("shop.yaml", "-o", "out", "--chart-version", "2.0.0").exit_code == 0
    assert content_of("out")["Chart.yaml"] == "name: shop\nversion: 2.0.0\n"


@pytest.mark.usefixtures("asked")
def test_the_marker_is_one_that_sha256sum_checks() -> None:
    run("shop.yaml", "-o", "out")
    done = subprocess.run(["sha256sum", "--check", "--strict", MARKER], cwd="out", capture_output=True, check=False)
    assert done.returncode == 0, done.stdout


def _edit(folder: Path) -> str:
    (folder / "Chart.yaml").write_text("mine")
    return "was changed since anygress wrote it (Chart.yaml)"


def _delete(folder: Path) -> str:
    (folder / "Chart.yaml").unlink()
    return "was changed since anygress wrote it (Chart.yaml)"


def _link(folder: Path) -> str:
    (folder / "Chart.yaml").rename("Chart.yaml")
    (folder / "Chart.yaml").symlink_to("../Chart.yaml")
    return "was changed since anygress wrote it (Chart.yaml)"


def _add(folder: Path) -> str:
    (folder / "templates" / "mine.yaml").write_text("mine")
    return "holds files that anygress did not write (templates/mine.yaml)"


def _lose_the_marker(folder: Path) -> str:
    (folder / MARKER).unlink()
    return "holds files that anygress did not write (Chart.yaml, templates/secrets.yaml, values.schema.json)"


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize("change", [_edit, _delete, _link, _add, _lose_the_marker])
def test_what_somebody_changed_is_not_lost(change: Callable[[Path], str]) -> None:
    run("shop.yaml", "-o", "out")
    said = change(Path("out"))
    before = content_of("out")
    result = run("shop.yaml", "-o", "out", "--chart-version", "2.0.0")
    assert result.exit_code == 1
    assert said in result.stderr
    assert "--force" in result.stderr
    assert content_of("out") == before
    assert run("shop.yaml", "-o", "out", "--chart-version", "2.0.0", "--force").exit_code == 0
    assert content_of("out").keys() == {"Chart.yaml", "templates/secrets.yaml", "values.schema.json"}
    assert content_of("out")["Chart.yaml"] == "name: shop\nversion: 2.0.0\n"


@pytest.mark.usefixtures("asked")
def test_manifests_and_charts_do_not_replace_one_another() -> None:
    render = ["render", "shop.yaml", "-c", "traefik", "-o"]
    assert CliRunner().invoke(main, [*render, "manifests"]).exit_code == 0
    result = run("shop.yaml", "-o", "manifests")
    assert result.exit_code == 1
    assert "holds the manifests" in result.stderr
    assert run("shop.yaml", "-o", "out").exit_code == 0
    assert CliRunner().invoke(main, [*render, "out"]).exit_code == 1
    assert Path("out/Chart.yaml").exists()


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize("folder", [".", "..", "/"])
def test_nobodys_home_is_replaced_by_force(folder: str) -> None:
    result = run("shop.yaml", "-o", folder, "--force", "--name", "shop")
    assert result.exit_code == 1
    assert "the current folder" in result.stderr
    assert Path("shop.yaml").exists()


@pytest.mark.usefixtures("asked")
def test_the_home_folder_is_not_replaced_by_force(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("home").mkdir()
    Path("home/precious").write_text("")
    monkeypatch.setenv("HOME", str(Path("home").resolve()))
    result = run("shop.yaml", "-o", "home", "--force")
    assert result.exit_code == 1
    assert "is the home folder" in result.stderr
    assert Path("home/precious").exists()


@pytest.mark.usefixtures("asked")
def test_a_file_is_no_folder() -> None:
    result = run("shop.yaml", "-o", "admin.yaml", "--force")
    assert result.exit_code == 1
    assert "is a file, not a folder" in result.stderr
    assert Path("admin.yaml").read_text() == ADMIN


# --------------------------------------------------------------------------------------------- refusals


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        ([], 2, "Missing option '--output'"),
        (["--name", "My_Shop"], 2, "E133 chart-name"),
        (["--name", "shop-"], 2, "does not end with a dash"),
        (["--name", "1shop"], 2, "begins with a letter"),
        (["--name", "s" * 64], 2, "at most 63 characters"),
        (["--name", "../shop"], 2, "lower-case letters"),
        (["--chart-version", "1.0"], 2, "E133 chart-version"),
        (["--chart-version", "01.0.0"], 2, "semantic"),
        (["--chart-version", "v1.0.0"], 2, "--chart-version"),
        (["--cluster", "none.yaml"], 2, "no such file"),
        (["--cluster", "facts.yaml"], 2, 'did you mean "websecure"?'),
    ],
)
def test_wrong_use(asked: list[dict[str, Any]], arguments: list[str], status: int, said: str) -> None:
    Path("facts.yaml").write_text("traefik: {websecur: https}\n")
    output = ["-o", "out"] if arguments else []
    result = run("shop.yaml", *output, *arguments)
    assert (result.exit_code, result.stdout) == (status, "")
    assert said in " ".join(result.stderr.split())
    assert not Path("out").exists()
    assert asked == []


def test_the_folders_name_must_be_one_for_a_chart(asked: list[dict[str, Any]]) -> None:
    result = run("shop.yaml", "admin.yaml", "-o", "My_Charts")
    assert result.exit_code == 2
    assert "'My_Charts'" in result.stderr
    assert "--name" in result.stderr
    assert asked == []


def test_all_problems_are_told_at_once(asked: list[dict[str, Any]]) -> None:
    result = run("-", "-o", "out", "--name", "My Shop", "--chart-version", "1", given="name: shop\nhots: a\n")
    assert result.exit_code == 1
    assert {"E123", "chart-name", "chart-version"} <= set(result.stderr.split())
    assert asked == []


def test_a_wrong_description_is_told_with_the_wrong_name(asked: list[dict[str, Any]]) -> None:
    result = run("shop.yaml", "shop.yaml", "-o", "out", "--name", "My Shop", "--format", "json")
    assert result.exit_code == 1
    told = json.loads(result.stdout)
    assert told["ok"] is False
    assert {"E108", "E133"} <= {problem["code"] for problem in told["problems"]}
    assert asked == []


def test_a_chart_has_one_namespace(asked: list[dict[str, Any]]) -> None:
    Path("admin.yaml").write_text(ADMIN.replace("namespace: web", "namespace: other"))
    result = run("shop.yaml", "admin.yaml", "-o", "out")
    assert result.exit_code == 1
    assert "E134 chart-namespace" in result.stderr
    assert '"shop" is in web, "admin" is in other' in " ".join(result.stderr.split())
    assert "admin.yaml:2" in result.stderr
    assert "→" in result.stderr
    assert asked == []


@pytest.mark.parametrize("form", ["text", "json"])
def test_what_no_controller_can_do_is_told_of_each(asked: list[dict[str, Any]], form: str) -> None:
    result = run("impossible.yaml", "-o", "out", "--format", form)
    assert result.exit_code == 1
    if form == "json":
        told = json.loads(result.stdout)
        assert told["ok"] is False
        assert {one["controller"] for one in told["controllers"] if one["problems"]} == set(names())
    else:
        assert result.stdout == ""
        assert 'no controller can expose "shop", so there is no chart of it' in result.stderr
        assert all(name in result.stderr for name in names())
    assert not Path("out").exists()
    assert asked == []


def test_help_says_what_becomes_of_what_is_there() -> None:
    text = " ".join(run("--help").stdout.split())
    assert "not changed since" in text
    assert "--force" in text
    assert "--chart-version" in text
