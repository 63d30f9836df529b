"""Refusals of constructs, and what each is told. They need Node, and are run apart for that."""

# ruff: noqa: E501  what is told is one line

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING, Any

import cdk8s
import cdk8s_plus_37 as kplus

import anygress as ag
from anygress.controllers.traefik import Traefik

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from anygress.errors import Problem

CONSTRUCTS: dict[Callable[[], Iterable[Any]], tuple[str, ...]] = {}
"""Each call, and what it is told."""


def told(*lines: str) -> Callable[[Callable[[], Any]], Callable[[], Any]]:
    """Say what a call is told."""

    def take(call: Callable[[], Any]) -> Callable[[], Any]:
        CONSTRUCTS[call] = lines
        return call

    return take


def _chart(namespace: str = "shop") -> cdk8s.Chart:
    return cdk8s.Chart(cdk8s.App(), "apps", namespace=namespace)


def _service(scope: cdk8s.Chart, *ports: int) -> kplus.Service:
    return kplus.Service(
        scope,
        "service",
        metadata={"name": "theirs"},
        selector=kplus.Pods.all(scope, "pods"),
        ports=[kplus.ServicePort(port=port, name=f"p{port}") for port in ports],
    )


def _deployment(scope: cdk8s.Chart) -> kplus.Deployment:
    return kplus.Deployment(
        scope, "theirs", metadata={"name": "theirs"}, containers=[{"image": "nginx:1", "port_number": 8080}]
    )


def _expose(chart: cdk8s.Chart, **keywords: Any) -> Iterable[Problem]:
    ag.ExposedWebApp(chart, "shop", **{"controller": "traefik", "host": "a.example.com", **keywords})
    return ()


@told(
    "E110 routes[0].service: Service theirs has no port 81 (it has: 80)",
)
def a_service_with_other_ports() -> Iterable[Problem]:
    chart = _chart()
    return _expose(chart, routes=[ag.Route("/", service=_service(chart, 80), port=81)])


@told(
    "E110 service: Service theirs has 2 ports",
)
def a_service_with_two_ports() -> Iterable[Problem]:
    chart = _chart()
    return _expose(chart, service=_service(chart, 80, 81))


@told(
    "E110 service: a workload is handed over without a port number",
)
def a_deployment_without_a_port() -> Iterable[Problem]:
    chart = _chart()
    return _expose(chart, service=_deployment(chart))


@told(
    "E110 service: theirs is in the namespace theirs, and the app is not",
)
def a_deployment_of_another_namespace() -> Iterable[Problem]:
    app = cdk8s.App()
    theirs = _deployment(cdk8s.Chart(app, "theirs", namespace="theirs"))
    return _expose(cdk8s.Chart(app, "apps", namespace="shop"), service=theirs, port=8080)


@told(
    'E132 hosts: "shop" was exposed before, and what it needs changes with this one',
)
def an_app_that_changes_with_the_next() -> Iterable[Problem]:
    chart = _chart()
    _expose(chart, controller="istio", service=ag.ServiceRef("shop", port=80))
    other = ag.Route("/other", service=ag.ServiceRef("other", port=80))
    ag.ExposedWebApp(chart, "other", controller="istio", hosts=["a.example.com", "b.example.com"], routes=[other])
    return ()


@told(
    "E108 name: Certificate tls is there already, made for another app",
)
def an_object_twice() -> Iterable[Problem]:
    chart = _chart()
    tls = ag.ClusterIssuer("ca", secret="tls")
    _expose(chart, service=ag.ServiceRef("shop", port=80), tls=tls)
    other = ag.ServiceRef("other", port=80)
    ag.ExposedWebApp(chart, "other", controller="traefik", host="b.example.com", service=other, tls=tls)
    return ()


def _as_chart(app: cdk8s.App) -> Iterable[Problem]:
    with tempfile.TemporaryDirectory() as folder:
        ag.helm_chart(app, f"{folder}/chart", name="shop")
    return ()


@told(
    "E134 app: nothing is exposed in this app",
)
def a_chart_of_nothing() -> Iterable[Problem]:
    return _as_chart(cdk8s.App())


@told(
    "E134 controller: a chart has one value for an option of traefik, and web is 'web' and 'other'",
)
def a_chart_of_two_installations() -> Iterable[Problem]:
    app = cdk8s.App()
    chart = cdk8s.Chart(app, "apps", namespace="shop")
    for name, web in (("a", "web"), ("b", "other")):
        service = ag.ServiceRef(name, port=80)
        ag.ExposedWebApp(chart, name, controller=Traefik(web=web), host=f"{name}.example.com", service=service)
    return _as_chart(app)


@told(
    "E134 Ingress shop--0b6553f43246: metadata.labels.team was changed after it was made, and a chart renders it anew for each controller",
)
def a_chart_of_what_was_changed() -> Iterable[Problem]:
    app = cdk8s.App()
    chart = cdk8s.Chart(app, "apps", namespace="shop")
    shop = ag.ExposedWebApp(
        chart, "shop", controller="traefik", host="a.example.com", service=ag.ServiceRef("shop", port=80)
    )
    shop.ingress.add_json_patch(cdk8s.JsonPatch.add("/metadata/labels/team", "a"))
    return _as_chart(app)


@told(
    "E134 Secret theirs: a Secret in a chart is on disk, and wherever the chart goes, in plain text",
)
def a_chart_with_a_secret() -> Iterable[Problem]:
    app = cdk8s.App()
    chart = cdk8s.Chart(app, "apps", namespace="shop")
    _expose(chart, service=ag.ServiceRef("shop", port=80))
    kplus.Secret(chart, "secret", metadata={"name": "theirs"}, string_data={"a": "b"})
    return _as_chart(app)
