"""One app of the usual six kinds, written in the ways there are: ours, typed, cdk8s-plus, and ready-made data."""

from __future__ import annotations

import json
import sys
import typing
from functools import cache
from typing import Any

import cdk8s
import cdk8s_plus_37 as kplus
import jsii
from constructs import Construct

import anygress as ag
from anygress.constructs import _materialize
from anygress_kube.io import cert_manager as cm

IMAGE = "ghcr.io/acme/shop:1.4"
FILE = "[app]\nworkers = 4\n"
HASH = "{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g="
ISSUER = "letsencrypt-prod"


def exposed(chart: cdk8s.Chart, name: str) -> None:
    """Ours: a Deployment, a ConfigMap, a Service, an Ingress, a Certificate and a Secret."""
    ag.ExposedWebApp(
        chart,
        name,
        controller="ingress-nginx",
        image=IMAGE,
        port=8080,
        env={"LOG_LEVEL": "info", "TOKEN": ag.SecretValue("tokens", "shop")},
        files={"/etc/app/app.conf": FILE},
        host=f"{name}.example.com",
        tls=ag.ClusterIssuer(ISSUER),
        auth=ag.BasicAuth(users=(ag.User("ops", hash=HASH),)),
        health_check_path="/healthz",
    )


def plus(chart: cdk8s.Chart, name: str) -> None:
    """As the cdk8s-plus documentation would have it written."""
    config = kplus.ConfigMap(chart, f"{name}-files", data={"app.conf": FILE})
    tokens = kplus.Secret.from_secret_name(chart, f"{name}-tokens", "tokens")
    deployment = kplus.Deployment(chart, f"{name}-deployment", metadata={"name": name}, replicas=1)
    container = deployment.add_container(
        name=name,
        image=IMAGE,
        port_number=8080,
        env_variables={
            "LOG_LEVEL": kplus.EnvValue.from_value("info"),
            "TOKEN": kplus.EnvValue.from_secret_value(kplus.SecretValue(secret=tokens, key="shop")),
        },
        resources=kplus.ContainerResources(
            cpu=kplus.CpuResources(request=kplus.Cpu.millis(50)),
            memory=kplus.MemoryResources(request=cdk8s.Size.mebibytes(64), limit=cdk8s.Size.mebibytes(512)),
        ),
        readiness=kplus.Probe.from_http_get("/healthz", port=8080),
    )
    container.mount("/etc/app", kplus.Volume.from_config_map(chart, f"{name}-volume", config))
    service = deployment.expose_via_service(name=name, ports=[kplus.ServicePort(port=8080, target_port=8080)])
    users = kplus.Secret(
        chart, f"{name}-auth", metadata={"name": f"{name}-auth"}, string_data={"auth": f"ops:{HASH}\n"}
    )
    ingress = kplus.Ingress(
        chart,
        f"{name}-ingress",
        class_name="nginx",
        metadata=cdk8s.ApiObjectMetadata(
            annotations={
                "nginx.ingress.kubernetes.io/auth-type": "basic",
                "nginx.ingress.kubernetes.io/auth-secret": users.name,
                "nginx.ingress.kubernetes.io/proxy-body-size": "0",
                "nginx.ingress.kubernetes.io/proxy-read-timeout": "60",
            }
        ),
    )
    host = f"{name}.example.com"
    ingress.add_host_rule(host, "/", kplus.IngressBackend.from_service(service), kplus.HttpIngressPathType.PREFIX)
    certificate = kplus.Secret.from_secret_name(chart, f"{name}-tls", f"{name}-tls")
    ingress.add_tls([kplus.IngressTls(hosts=[host], secret=certificate)])
    cm.Certificate(
        chart,
        f"{name}-certificate",
        spec=cm.CertificateSpec(
            secret_name=f"{name}-tls",
            dns_names=[host],
            issuer_ref=cm.CertificateSpecIssuerRef(name=ISSUER, kind="ClusterIssuer"),
        ),
    )


def typed(chart: cdk8s.Chart, name: str) -> None:
    """Object for object what ours makes, out of the generated classes and structs, as one would write them by hand."""
    for index, manifest in enumerate(manifests(name)):
        cls = _materialize.class_of(manifest["apiVersion"], manifest["kind"])
        props = vars(sys.modules[cls.__module__])[f"{cls.__name__}Props"]
        cls(chart, f"{name}-{index}", **_keywords(props, _body(manifest)))


def ready_made(chart: cdk8s.Chart, name: str) -> None:
    """The floor: the same tree, one call to Node an object, of data that costs nothing to make."""
    home = Construct(chart, name)
    for index, manifest in enumerate(manifests(name)):
        cls, convert = _materialize._kind(manifest["apiVersion"], manifest["kind"])
        scope = cdk8s.Chart(home, "secrets") if manifest["kind"] == "Secret" else home
        child = cls.__new__(cls)
        jsii.create(cls, child, [scope, str(index), convert(_body(manifest), "")])


def bare(chart: cdk8s.Chart, name: str) -> None:
    """The tree without its objects."""
    cdk8s.Chart(Construct(chart, name), "secrets")


@cache
def _template() -> str:
    """What ours makes, as text, since a copy of it is cheap."""
    chart = cdk8s.Chart(cdk8s.App(), "template", namespace="shop")
    exposed(chart, "the-app")
    return json.dumps([found.to_json() for found in chart.node.find_all() if isinstance(found, cdk8s.ApiObject)])


def manifests(name: str) -> list[dict[str, Any]]:
    """The objects of an app."""
    found: list[dict[str, Any]] = json.loads(_template().replace("the-app", name))
    return found


def _body(manifest: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in manifest.items() if key not in ("apiVersion", "kind")}


def _keywords(struct: Any, fields: dict[str, Any]) -> dict[str, Any]:
    """The keyword arguments with which a person would make a struct."""
    names, hints = _struct(struct)
    return {names[field]: _written(hints[names[field]], value) for field, value in fields.items()}


@cache
def _struct(struct: Any) -> tuple[dict[str, str], dict[str, Any]]:
    names = {jsii_name: name for name, jsii_name in struct.__jsii_name_mapping__.items()}
    return names, typing.get_type_hints(struct.__init__)


def _written(hint: Any, value: Any) -> Any:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Union:
        wanted = [one for one in arguments if one is not type(None)]
        return _written(wanted[0], value)
    if isinstance(value, list):
        return [_written(arguments[0], item) for item in value]
    if hasattr(hint, "__jsii_name_mapping__"):
        return hint(**_keywords(hint, value))
    if isinstance(value, dict):
        return {key: _written(arguments[1], item) for key, item in value.items()}
    if hasattr(hint, "from_string"):
        return hint.from_number(value) if isinstance(value, int) else hint.from_string(value)
    return value
