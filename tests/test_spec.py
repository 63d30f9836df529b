"""Descriptions in YAML: the same values as in Python, each with the line it came from."""

from __future__ import annotations

import dataclasses
import io
import sys
from typing import TYPE_CHECKING, Any

import pytest

from anygress.cli.options import make_controller, parse_option, read_cluster
from anygress.controllers import all_controllers
from anygress.controllers.base.options import option_hints
from anygress.decide.pipeline import check
from anygress.decide.reading import parse_spec, read_spec
from anygress.description import exposure as x
from anygress.description.keywords import exposure_from_keywords, field_path, keyword_hints
from anygress.description.types import hints
from anygress.description.yaml.values import snake
from anygress.errors import InvalidSpec

if TYPE_CHECKING:
    from pathlib import Path

EVERYTHING = """\
name: shop
namespace: web
hosts: [shop.example.com, "*.shop.example.com"]
image: ghcr.io/acme/shop:1.4
port: 8080
command: [/shop]
args: ["--verbose"]
env:
  MODE: fast
  TOKEN: {secret_value: {name: tokens, key: shop}}
files: {/etc/shop.conf: "a = 1\\n"}
replicas: 2
termination_grace_seconds: 30
resources: {cpu_request: 100m, memory_limit: null}
readiness: /ready
liveness: {path: /live, period_seconds: 30}
security: {run_as_user: 1000}
tls:
  - cluster_issuer: letsencrypt-prod
  - tls_secret: {name: wildcard, hosts: ["*.shop.example.com"]}
redirect_to_https: true
hsts: {preload: true}
dns: {external_dns: {ttl_seconds: 60}}
auth: {basic_auth: {realm: Shop, users: [{name: ops, hash: "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g="}]}}
websockets: true
timeout_seconds: 120
connect_timeout_seconds: 3
max_body_size: 50Mi
health_check_path: /ready
ip_allow_list: [203.0.113.0/24]
response_headers: {X-Frame-Options: DENY}
annotations: {example.com/team: web}
fallback: {sidecar: {features: [basic-auth], image: "registry.example.com/httpd:2.4"}}
routes:
  - path: /api/
    workload: &api {name: api, image: ghcr.io/acme/api:2, ports: {http: 80, metrics: 9000}}
    rewrite: strip_prefix
    auth: open
    pass_authorization: true
    ip_allow_list: ["0.0.0.0/0", "::/0"]
    response_headers: {}
  - {path: /v1, workload: *api, port: metrics, rewrite: {replace_prefix: /v2}, max_body_size: 1048576}
  - {path: "/u/([0-9]+)", match: regex, service: {name: users, port: http}, rewrite: {regex_rewrite: /$1}}
  - path: /pods
    match: exact
    service: {pods: {name: p, selector: {app: p}, port: 80}}
    auth: {digest_auth: {secret: d}}
ports:
  - 8080
  - {number: 53, protocol: UDP, service: {name: dns, port: 53, namespace: web}}
"""


def test_everything_is_as_in_python() -> None:
    api = x.Workload(name="api", image="ghcr.io/acme/api:2", ports={"http": 80, "metrics": 9000})
    expected = x.Exposure(
        name="shop",
        namespace="web",
        hosts=("shop.example.com", "*.shop.example.com"),
        workload=x.Workload(
            image="ghcr.io/acme/shop:1.4",
            ports={"http": 8080},
            command=("/shop",),
            args=("--verbose",),
            env={"MODE": "fast", "TOKEN": x.SecretValue("tokens", "shop")},
            files={"/etc/shop.conf": "a = 1\n"},
            replicas=2,
            termination_grace_seconds=30,
            resources=x.Resources(cpu_request="100m", memory_limit=None),
            readiness=x.Probe("/ready"),
            liveness=x.Probe("/live", period_seconds=30),
            security=x.Security(run_as_user=1000),
        ),
        tls=(x.ClusterIssuer("letsencrypt-prod"), x.TlsSecret("wildcard", hosts=("*.shop.example.com",))),
        redirect_to_https=True,
        hsts=x.Hsts(preload=True),
        dns=x.ExternalDns(ttl_seconds=60),
        auth=x.BasicAuth(users=(x.User("ops", hash="{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g="),), realm="Shop"),
        websockets=True,
        timeout_seconds=120,
        connect_timeout_seconds=3,
        max_body_size="50Mi",
        health_check_path="/ready",
        ip_allow_list=("203.0.113.0/24",),
        response_headers={"X-Frame-Options": "DENY"},
        annotations={"example.com/team": "web"},
        fallback=x.Sidecar(features=("basic-auth",), image="registry.example.com/httpd:2.4"),
        routes=(
            x.Route(
                "/api/",
                workload=api,
                rewrite=x.StripPrefix(),
                auth=x.Open(),
                pass_authorization=True,
                ip_allow_list=("0.0.0.0/0", "::/0"),
                response_headers={},
            ),
            x.Route("/v1", workload=api, port="metrics", rewrite=x.ReplacePrefix("/v2"), max_body_size=1048576),
            x.Route(
                "/u/([0-9]+)", match="regex", service=x.ServiceRef("users", port="http"), rewrite=x.RegexRewrite("/$1")
            ),
            x.Route(
                "/pods",
                match="exact",
                service=x.Pods("p", selector={"app": "p"}, port=80),
                auth=x.DigestAuth(secret="d"),
            ),
        ),
        ports=(
            x.Port(8080),
            x.Port(53, protocol="UDP", service=x.ServiceRef("dns", port=53, namespace="web")),
        ),
    )
    assert parse_spec(EVERYTHING) == (expected,)


def test_every_keyword_is_in_the_example() -> None:
    """So that a new field cannot be forgotten here: it is read by its hint, and this says whether that works."""
    missing = [name for name in keyword_hints() if f"\n{name}:" not in f"\n{EVERYTHING}"]
    assert missing == ["workload", "service", "health_check_port", "pass_authorization", "host"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tls: {issuer: ca}", {"tls": (x.Issuer("ca"),)}),
        ("tls: managed_certificate", {"tls": (x.ManagedCertificate(),)}),
        (
            "tls: {managed_certificate: {hosts: [a.example.com]}}",
            {"tls": (x.ManagedCertificate(hosts=("a.example.com",)),)},
        ),
        (
            "tls: {lets_encrypt: {email: a@example.com, solver: http01}}",
            {"tls": (x.LetsEncrypt(email="a@example.com"),)},
        ),
        (
            "tls: {lets_encrypt: {email: a@b.c, solver: {dns01: {provider: rfc2136, settings: {a: p, n: 1, l: [b]}}}}}",
            {
                "tls": (
                    x.LetsEncrypt(email="a@b.c", solver=x.Dns01("rfc2136", settings={"a": "p", "n": 1, "l": ["b"]})),
                )
            },
        ),
        ("dns: manual_dns", {"dns": x.ManualDns()}),
        ("dns: external_dns", {"dns": x.ExternalDns()}),
        ("hsts: {}", {"hsts": x.Hsts()}),
        ("auth: ~", {}),
        ("routes: [/a, /b]", {"routes": (x.Route("/a"), x.Route("/b"))}),
        ("routes: []", {}),
        ("service: {service_ref: {name: shop, port: 80}}", {"service": x.ServiceRef("shop", port=80)}),
        ("workload: {image: a, ports: {http: 80}}", {"workload": x.Workload(image="a", ports={"http": 80})}),
        ("timeout_seconds: 007", InvalidSpec),
        ("annotations: {a: b, <<: {a: x, c: d}}", {"annotations": {"a": "b", "c": "d"}}),
    ],
)
def test_forms(text: str, expected: Any) -> None:
    if expected is InvalidSpec:
        with pytest.raises(InvalidSpec):
            parse_spec(f"name: shop\n{text}\n")
    else:
        assert parse_spec(f"name: shop\n{text}\n") == (x.Exposure(name="shop", **expected),)


def test_each_thing_knows_its_line() -> None:
    (exposure,) = parse_spec(EVERYTHING, name="shop.yaml")
    lines = EVERYTHING.splitlines()
    for where, written in {
        "name": "name: shop",
        "hosts[1]": "hosts:",
        "workload.image": "image:",
        'workload.ports["http"]': "port:",
        "workload.env[1].key": "  TOKEN:",
        "workload.readiness.path": "readiness:",
        "tls[1].hosts": "  - tls_secret:",
        "auth.users[0].hash": "auth:",
        "routes[0].auth": "    auth: open",
        "routes[2].rewrite.replacement": '  - {path: "/u/',
        "ports[1].service.port": "  - {number: 53",
    }.items():
        number = next(index for index, line in enumerate(lines, start=1) if line.startswith(written))
        assert exposure.at(where) == f"shop.yaml:{number}", where


def test_several_documents_and_files(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("---\nname: a\n---\nname: b\n---\n")
    (tmp_path / "c.yaml").write_text("\ufeffname: c\r\n")
    found = read_spec(tmp_path / "a.yaml", tmp_path / "c.yaml")
    assert [exposure.name for exposure in found] == ["a", "b", "c"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"name: a\n")))
    (found,) = read_spec("-")
    assert found.at("name") == "stdin:1"


# --------------------------------------------------------------------------------------------- credentials


def test_users_from_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """GIVEN files beside the description WHEN it names them THEN they are found from any working directory."""
    monkeypatch.setenv("OPS_PASSWORD", "from the environment")
    monkeypatch.chdir("/")
    (tmp_path / "dev.password").write_text("from a file\n")
    (tmp_path / "users.htpasswd").write_text("ann:{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=\n")
    (tmp_path / "users.htdigest").write_text(f"bob:Shop:{'0' * 32}\n")
    (tmp_path / "shop.yaml").write_text(
        "name: shop\n"
        "auth: {basic_auth: {users: [{name: ops, password_env: OPS_PASSWORD}, "
        "{name: dev, password_file: dev.password}]}}\n"
        "routes:\n"
        "  - {path: /a, auth: {basic_auth: {htpasswd: users.htpasswd, realm: A}}}\n"
        "  - {path: /b, auth: {digest_auth: {htdigest: users.htdigest}}}\n"
    )
    (found,) = read_spec(tmp_path / "shop.yaml")
    assert found.auth == x.BasicAuth(
        users=(x.User("ops", password="from the environment"), x.User("dev", password="from a file"))
    )
    assert found.routes[0].auth == x.BasicAuth.from_htpasswd(tmp_path / "users.htpasswd", realm="A")
    assert found.routes[1].auth == x.DigestAuth(realm="Shop", users=(x.User("bob", hash="0" * 32),))


# --------------------------------------------------------------------------------------------- keywords


def test_keywords_are_those_of_the_construct() -> None:
    short = exposure_from_keywords(
        name="shop", host="a.example.com", image="shop:1", port=80, env={"A": "b"}, auth=None
    )
    long = exposure_from_keywords(
        name="shop", hosts=["a.example.com"], workload=x.Workload(image="shop:1", ports={"http": 80}, env={"A": "b"})
    )
    assert short == long


def test_unknown_keywords_have_a_near_match() -> None:
    with pytest.raises(InvalidSpec) as refused:
        exposure_from_keywords(name="shop", hots="a.example.com", imgae="shop:1")
    assert 'did you mean "host"?' in str(refused.value)
    assert 'did you mean "image"?' in str(refused.value)


def test_shorthand_is_every_field_of_a_workload() -> None:
    for name in hints(x.Workload):
        if name not in ("name", "ports"):
            assert name in keyword_hints()
            assert field_path(f"{name}.x") == f"workload.{name}.x"


def test_no_field_of_the_app_is_also_one_of_its_workload() -> None:
    shared = set(hints(x.Workload)) & set(hints(x.Exposure))
    assert shared == {"name", "ports"}, "keywords.py must say what the others mean at the top"


def test_classes_have_different_names() -> None:
    classes = [cls for cls in vars(x).values() if isinstance(cls, type) and dataclasses.is_dataclass(cls)]
    assert len({snake(cls) for cls in classes}) == len(classes)


# --------------------------------------------------------------------------------------------- options


@pytest.mark.parametrize("name", sorted(all_controllers()))
def test_the_options_of_every_controller_can_be_read(name: str) -> None:
    found = option_hints(all_controllers()[name])
    assert {"version", "namespace", "confirm"} <= set(found)
    assert make_controller(name, cluster={}, given=["confirm=a,b"]).confirm == ("a", "b")


def test_options_from_a_file_and_from_the_command_line(tmp_path: Path) -> None:
    path = tmp_path / "cluster.yaml"
    path.write_text('traefik: {version: "3.6", tcp_entry_points: {5672: amqp}, confirm: [idle-timeout]}\n')
    controller = make_controller("traefik", cluster=read_cluster(str(path)), given=["version=3.5", "web=http"])
    assert controller.options() == {
        "version": "3.5",
        "web": "http",
        "tcp_entry_points": {5672: "amqp"},
        "confirm": ("idle-timeout",),
    }


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ("version=3.10", "3.10"),
        ("namespace=null", "null"),
        ("tcp_entry_points={5672: amqp}", {5672: "amqp"}),
        ("confirm=a", ("a",)),
        ("confirm=[a, b]", ("a", "b")),
    ],
)
def test_option_forms(given: str, value: Any) -> None:
    assert parse_option("traefik", given)[1] == value


def test_options_given_in_python_are_checked_too() -> None:
    traefik = all_controllers()["traefik"]
    spec = parse_spec("name: shop\nhost: a.example.com\nnamespace: a\nservice: {name: shop, port: 80}\n")
    with pytest.raises(InvalidSpec, match="not a version"):
        check(spec, traefik(version="newest"))
