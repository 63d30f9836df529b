"""The command line: exit codes, what goes to which stream, and that a refusal leaves everything as it was."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from click.testing import CliRunner

from anygress.cli.commands import main
from anygress.controllers import names
from anygress.decide.pipeline import render
from anygress.decide.reading import parse_spec
from anygress.output.layout import layout_by_app

if TYPE_CHECKING:
    from click.testing import Result
    from syrupy.assertion import SnapshotAssertion

SHOP = """\
name: shop
namespace: web
host: shop.example.com
image: ghcr.io/acme/shop:1.4
port: 8080
tls: {lets_encrypt: {email: ops@example.com}}
dns: manual_dns
timeout_seconds: 300
routes:
  - {path: /admin, auth: {basic_auth: {users: [{name: ops, hash: "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g="}]}}}
  - {path: /api, service: {name: api, port: 80}}
ports:
  - {number: 5672, service: {name: broker, port: 5672}}
"""


@pytest.fixture
def spec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A description, in the working directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    Path("shop.yaml").write_text(SHOP)
    return "shop.yaml"


def run(*arguments: str, given: str | None = None) -> Result:
    """A run of the command line; an exception that it does not handle fails the test."""
    result = CliRunner().invoke(main, arguments, input=given)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


# --------------------------------------------------------------------------------------------- help


def test_version() -> None:
    assert re.fullmatch(r"anygress \d+\.\d+\.\d+\S*\n", run("--version").stdout)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["check", "--help"],
        ["explain", "--help"],
        ["diff", "--help"],
        ["render", "-h"],
        ["chart", "-h"],
        ["matrix", "--help"],
        ["hash", "--help"],
        ["completion", "--help"],
    ],
)
def test_help(arguments: list[str], snapshot: SnapshotAssertion) -> None:
    result = run(*arguments)
    assert result.exit_code == 0
    assert result.stdout.replace("|".join(names()), "…") == snapshot


def test_help_names_every_controller() -> None:
    text = run("render", "--help").stdout
    assert all(name in text for name in names())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Usage:"),
        (["chekc"], "No such command"),
        (["check"], "Missing argument"),
        (["render", "shop.yaml"], "Missing option '--controller'"),
        (["check", "shop.yaml", "-c", "trafik"], "did you mean traefik?"),
        (["check", "shop.yaml", "--format", "xml"], "is not one of 'text', 'json'"),
        (["check", "shop.yaml", "-O", "version=3"], "give --controller"),
        (["check", "-", "-"], "can be read only once"),
        (["check", "-", "--cluster", "-"], "can be read only once"),
        (["check", "shop.yaml", "-c", "traefik", "-O", "vesrion=3"], 'did you mean "version"?'),
        (["check", "none.yaml"], "no such file"),
        (["render", "shop.yaml", "-c", "traefik", "--without-port", "amqp"], "not a valid integer"),
        (["render", "shop.yaml", "-c", "traefik", "-n", "Not A Namespace"], "'--namespace' / '-n': a namespace cannot"),
        (["check", "shop.yaml", "--cluster", "none.yaml"], "cannot read the file of --cluster"),
        (["matrix", "--versions", "--format", "html"], "give --format markdown or json"),
    ],
)
@pytest.mark.usefixtures("spec")
def test_wrong_use(arguments: list[str], said: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert said in result.output


def test_an_error_is_no_wider_than_the_terminal() -> None:
    wrong = (
        "name: shop\nnamespace: web\nhost: shop.example.com\nimage: shop:1\nport: 80\nredirect_to_https: true\n"
        "auth: {basic_auth: {secret: u}, digest_auth: {secret: v}}\n"
        "routes: [{path: /x, match: exact, rewrite: strip_prefix}]\n"
    )
    result = run("check", "-", given=wrong)
    assert result.exit_code == 1
    assert all(len(line) <= 80 for line in result.stdout.splitlines())
    told = " ".join(result.stdout.split())
    for both in (
        "basic_auth (stdin:7) and digest_auth (stdin:7) are given, and only one of them can be",
        "there is no HTTPS to redirect to: the app itself (stdin:1) has no tls",
        "a prefix is stripped or replaced on a prefix route, and routes[0].match (stdin:8) makes this one exact",
    ):
        assert both in told


# --------------------------------------------------------------------------------------------- check


def test_check_says_who_can_and_why_the_others_cannot(spec: str) -> None:
    result = run("check", spec)
    assert result.exit_code == 0
    assert result.stderr == ""
    text = result.stdout
    assert text.startswith("shop needs\n")
    assert re.search(r"basic-auth +/admin +routes\[0\]\.auth \(shop\.yaml:10\)", text)
    assert re.search(r"response-timeout +300 s +timeout_seconds \(shop\.yaml:8\)", text)
    ranked, cannot = text.split("\ncannot\n")
    assert re.search(r"^ +\d  traefik \S+ +can", ranked, re.MULTILINE)
    assert re.search(r"^  -  gce \S+ +cannot: basic-auth", ranked, re.MULTILINE)
    assert "E250 basic-auth: " in cannot
    assert all(name in text for name in names())


def test_check_of_one_controller_is_the_full_report(spec: str) -> None:
    result = run("check", spec, "-c", "traefik", "-O", "tcp_entry_points={5672: amqp}")
    assert result.exit_code == 0
    open_, rest = result.stdout.split("\nconfirmed\n")
    assert "traefik 3" in open_
    assert "can expose shop" in open_
    assert "idle-timeout: a load balancer in front of the controller allows 300 s idle" in open_
    assert "entry-point-amqp" in rest
    assert "DNS records to make\n  shop.example.com: " in rest


def test_check_refuses_with_every_problem(spec: str) -> None:
    result = run("check", spec, "-c", "gce")
    assert result.exit_code == 1
    assert "cannot expose shop" in result.stdout
    assert "E250 basic-auth" in result.stdout
    assert "E280 tcp-port" in result.stdout
    assert "→ use " in result.stdout


def test_strict_refuses_what_is_not_confirmed(spec: str) -> None:
    assert run("check", spec, "-c", "traefik").exit_code == 0
    result = run("check", spec, "-c", "traefik", "--strict", "--format", "json")
    assert result.exit_code == 1
    keys = [re.search(r"-O confirm=(\S+)", problem["hint"])[1] for problem in json.loads(result.stdout)["problems"]]  # type: ignore[index]  # every hint has it
    Path("cluster.yaml").write_text(json.dumps({"traefik": {"confirm": keys}}))
    assert run("check", spec, "-c", "traefik", "--strict", "--cluster", "cluster.yaml").exit_code == 0


def test_check_as_json(spec: str) -> None:
    report = json.loads(run("check", spec, "-c", "traefik", "--format", "json").stdout)
    assert report["ok"] is True
    assert report["records"][0]["name"] == "shop.example.com"
    everyone = json.loads(run("check", spec, "--format", "json").stdout)
    assert sorted(one["controller"] for one in everyone["controllers"]) == list(names())
    assert {"feature": "basic-auth", "value": "/admin", "where": "routes[0].auth (shop.yaml:10)"} in everyone["needs"]


def test_no_controller_can() -> None:
    result = run("check", "-", given=SHOP.replace("dns: manual_dns", "tls: managed_certificate").replace(
        "tls: {lets_encrypt: {email: ops@example.com}}\n", ""
    ))  # fmt: skip
    assert result.exit_code == 1
    assert "\nno controller can do all of it\n" in result.stdout


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_wrong_description_is_what_check_finds(form: str) -> None:
    result = run("check", "-", "--format", form, given="name: shop\nhots: x\n")
    assert result.exit_code == 1
    assert result.stderr == ""
    assert "stdin:2" in result.stdout
    if form == "json":
        assert json.loads(result.stdout)["problems"][0]["code"] == "E123"


# --------------------------------------------------------------------------------------------- render


def test_render_to_standard_output(spec: str) -> None:
    """The objects can be piped to kubectl; what belongs to the cluster is only a comment there."""
    result = run("render", spec, "-c", "traefik")
    assert result.exit_code == 0
    rendering = render(parse_spec(SHOP), "traefik")
    assert list(yaml.safe_load_all(result.stdout)) == list(rendering.manifests)
    assert "# cluster/clusterissuer-letsencrypt-prod.yaml" in result.stdout
    assert "# kind: ClusterIssuer" in result.stdout
    assert "must hold in the cluster" in result.stderr
    assert "DNS records to make" in result.stderr


def test_render_to_a_folder(spec: str) -> None:
    result = run("render", spec, "-c", "traefik", "-o", "out")
    assert result.exit_code == 0
    files = {path.relative_to("out").as_posix() for path in Path("out").rglob("*.yaml")}
    assert files == {"shop.yaml", "secrets.yaml", "cluster/clusterissuer-letsencrypt-prod.yaml"}
    assert set(result.stdout.split()) == {f"out/{name}" for name in files}
    assert "must hold in the cluster" in result.stderr
    assert Path("out/secrets.yaml").stat().st_mode & 0o777 == 0o600
    assert "version control" in Path("out/secrets.yaml").read_text().splitlines()[0]
    assert "Secret" not in Path("out/shop.yaml").read_text().split("kind:")[1:][0]
    assert Path("out/cluster/clusterissuer-letsencrypt-prod.yaml").read_text().startswith("#")


def test_several_apps_have_a_file_each(spec: str) -> None:
    Path("blog.yaml").write_text("name: blog\nnamespace: web\nhost: blog.example.com\nimage: blog:1\nport: 80\n")
    assert run("render", spec, "blog.yaml", "-c", "traefik", "-o", "out").exit_code == 0
    for name in ("shop", "blog"):
        kinds = [
            one["metadata"]["labels"]["app.kubernetes.io/instance"]
            for one in yaml.safe_load_all(Path(f"out/{name}.yaml").read_text())
        ]
        assert set(kinds) == {name}


def test_layout_loses_nothing(spec: str) -> None:
    rendering = render(parse_spec(Path(spec).read_text()), "traefik")
    written = [one for text in layout_by_app(rendering).values() for one in yaml.safe_load_all(text)]
    assert len(written) == len(rendering.manifests) + len(rendering.cluster)


def test_a_refusal_writes_nothing_and_leaves_what_was_there(spec: str) -> None:
    assert run("render", spec, "-c", "traefik", "-o", "out").exit_code == 0
    before = {path: path.read_bytes() for path in Path("out").rglob("*") if path.is_file()}
    result = run("render", spec, "-c", "gce", "-o", "out")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith('cannot expose "shop" on gce (')
    assert {path: path.read_bytes() for path in Path("out").rglob("*") if path.is_file()} == before
    assert run("render", spec, "-c", "gce", "-o", "other").exit_code == 1
    assert not Path("other").exists()
    assert sorted(path.name for path in Path().iterdir()) == ["out", "shop.yaml"]


def test_a_folder_with_other_files_is_not_replaced(spec: str) -> None:
    Path("mine").mkdir()
    Path("mine/precious.txt").write_text("x")
    result = run("render", spec, "-c", "traefik", "-o", "mine")
    assert result.exit_code == 1
    assert "precious.txt" in result.stderr
    assert [path.name for path in Path("mine").iterdir()] == ["precious.txt"]


def test_namespace_and_what_is_left_out(spec: str) -> None:
    result = run(
        "render",
        spec,
        "-c",
        "traefik",
        "-n",
        "other",
        "--without",
        "/admin",
        "--without",
        "/",
        "--without-port",
        "5672",
    )
    assert result.exit_code == 0, result.output
    found = list(yaml.safe_load_all(result.stdout))
    assert {one["metadata"]["namespace"] for one in found} == {"other"}
    assert "IngressRouteTCP" not in {one["kind"] for one in found}
    assert "/admin" not in result.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--without", "/admin"], "/ would answer it without that"),
        (["--without", "/nowhere"], "no path /nowhere"),
        (["--without-port", "1"], "no port 1"),
    ],
)
def test_what_cannot_be_left_out(spec: str, arguments: list[str], said: str) -> None:
    result = run("render", spec, "-c", "traefik", *arguments)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert said in " ".join(result.stderr.split())


def test_a_route_is_not_left_out_when_another_app_would_open_it() -> None:
    """GIVEN a closed app and an open one on one host WHEN the closed one's route is left out THEN it is refused."""
    two = (
        "name: admin\nnamespace: web\nhost: shop.example.com\n"
        "routes: [{path: /admin, service: {name: admin, port: 80}, auth: {basic_auth: {secret: users}}}]\n"
        "---\nname: shop\nnamespace: web\nhosts: ['*.example.com']\nservice: {name: shop, port: 80}\n"
    )
    result = run("render", "-", "-c", "traefik", "--without", "/admin", given=two)
    assert result.exit_code == 1
    assert "E131" in result.stderr
    assert "/ would answer it without that" in " ".join(result.stderr.split())


def test_render_as_json(spec: str) -> None:
    found = json.loads(run("render", spec, "-c", "traefik", "--format", "json").stdout)
    rendering = render(parse_spec(SHOP), "traefik")
    assert found["manifests"] == list(rendering.manifests)
    assert found["cluster"][0]["manifest"]["kind"] == "ClusterIssuer"
    written = json.loads(run("render", spec, "-c", "traefik", "--format", "json", "-o", "out").stdout)
    assert "out/shop.yaml" in written["files"]
    refused = run("render", spec, "-c", "gce", "--format", "json")
    assert refused.exit_code == 1
    assert json.loads(refused.stdout)["ok"] is False


# --------------------------------------------------------------------------------------------- matrix, terminals


@pytest.mark.parametrize("form", ["text", "json", "markdown", "html"])
def test_matrix(form: str) -> None:
    result = run("matrix", "--format", form, "-c", "traefik")
    assert result.exit_code == 0
    assert "raefik" in result.stdout
    assert "gce" not in result.stdout


def _in_terminal(*arguments: str, **environment: str) -> str:
    """What a command writes to a terminal."""
    master, slave = pty.openpty()
    done = subprocess.Popen(
        [sys.executable, "-m", "anygress", *arguments],
        stdout=slave,
        stderr=slave,
        stdin=slave,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "200", **environment},
    )
    os.close(slave)
    text = b""
    try:
        while piece := os.read(master, 65536):
            text += piece
    except OSError:  # Linux says so that the other side has closed
        pass
    os.close(master)
    done.wait()
    return text.decode()


@pytest.mark.parametrize(
    "command",
    [
        ["check", "shop.yaml"],
        ["explain", "hsts", "-c", "traefik"],
        ["diff", "shop.yaml", "--from", "traefik", "--to", "envoy-gateway"],
        ["matrix", "-c", "traefik"],
    ],
)
@pytest.mark.usefixtures("spec")
def test_colours_only_on_a_terminal(command: list[str]) -> None:
    assert "\x1b[" not in run(*command).output
    assert "\x1b[" in _in_terminal(*command)
    assert "\x1b[3" not in _in_terminal(*command, NO_COLOR="1")


@pytest.mark.parametrize("spelt", ["shop.yaml", "./shop.yaml", "link.yaml", "hard.yaml"])
def test_a_report_never_replaces_what_it_is_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spelt: str) -> None:
    # GIVEN a description, by every name that it has
    monkeypatch.chdir(tmp_path)
    text = "name: shop\nhost: a.example.com\nservice: {name: a, port: 80}\n"
    Path("shop.yaml").write_text(text)
    Path("link.yaml").symlink_to("shop.yaml")
    Path("hard.yaml").hardlink_to("shop.yaml")
    # WHEN a report of it is to be written over it
    result = CliRunner().invoke(main, ["check", "shop.yaml", "-o", spelt])
    # THEN that is refused, and it is as it was
    assert (result.exit_code, "which is read" in result.output) == (2, True)
    assert Path("shop.yaml").read_text() == text
