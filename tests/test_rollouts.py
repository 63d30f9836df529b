"""Nothing is lost when pods are replaced: what every workload says of its end, of its beginning, and of how many go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from anygress.controllers import names
from anygress.decide.pipeline import check, rendering_of
from anygress.decide.reading import parse_spec
from anygress.description import exposure as x
from anygress.description.exposure import Workload
from anygress.description.grammar import DRAIN_SECONDS
from tests.cases import NAMES, case

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from anygress.rendering.manifest import Manifest

APP = "name: shop\nnamespace: web\nhost: a.example.com\nimage: shop:1\nport: 80\nhealth_check_path: /up\n"


def rendered(apps: Any, controller: str) -> list[Manifest]:
    return [*rendering_of(check(apps, controller)).manifests]


def of_kind(found: list[Manifest], kind: str) -> list[Manifest]:
    return [one for one in found if one["kind"] == kind]


@pytest.mark.parametrize("controller", names())
@pytest.mark.parametrize("name", NAMES)
def test_every_workload_ends_and_begins_without_losing_a_request(name: str, controller: str) -> None:
    report = check(case(name), controller)
    if report.ok:
        _none_is_lost([*rendering_of(report).manifests], has_http=any(one.hosts for one in case(name)))


def _none_is_lost(found: list[Manifest], *, has_http: bool) -> None:
    budgets = {one["metadata"]["name"]: one for one in of_kind(found, "PodDisruptionBudget")}
    assert budgets.keys() == {one["metadata"]["name"] for one in of_kind(found, "Deployment")}
    for deployment in of_kind(found, "Deployment"):
        spec, pod = deployment["spec"], deployment["spec"]["template"]["spec"]
        assert spec["strategy"]["type"] == "RollingUpdate"
        assert spec["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
        assert pod["terminationGracePeriodSeconds"] > DRAIN_SECONDS
        for container in pod["containers"]:
            assert container["lifecycle"] == {"preStop": {"sleep": {"seconds": DRAIN_SECONDS}}}, "one rule for all"
        budget = budgets[deployment["metadata"]["name"]]["spec"]
        assert budget["maxUnavailable"] == 1
        assert budget["selector"] == spec["selector"]
        led_to = set(_led_to(found, pod["containers"], spec["template"]["metadata"]["labels"]))
        assert led_to or not has_http
        probes = {one["name"]: one.get("readinessProbe", {}) for one in pod["containers"]}
        asked_through = "httpGet" in probes.get("proxy", {})  # what the proxy answers there, the app has answered
        for container in led_to:
            assert probes[container] or asked_through, "a pod is sent requests only once it takes them"


def _led_to(found: list[Manifest], containers: list[Any], labels: Mapping[str, str]) -> Iterator[str]:
    """The containers of a pod with a TCP port that some Service leads to."""
    for service in of_kind(found, "Service"):
        if service["spec"]["selector"].items() <= labels.items():
            wanted = {port["targetPort"] for port in service["spec"]["ports"] if port["protocol"] == "TCP"}
            for container in containers:
                if any({one["name"], one["containerPort"]} & wanted for one in container["ports"]):
                    yield container["name"]


def test_a_pod_of_a_workload_without_a_probe_is_ready_once_it_takes_connections() -> None:
    (plain,) = parse_spec(APP.replace("health_check_path: /up\n", ""))
    (container,) = of_kind(rendered(plain, "traefik"), "Deployment")[0]["spec"]["template"]["spec"]["containers"]
    assert container["readinessProbe"] == {"tcpSocket": {"port": "http"}}
    (asked,) = parse_spec(APP)
    (container,) = of_kind(rendered(asked, "traefik"), "Deployment")[0]["spec"]["template"]["spec"]["containers"]
    assert container["readinessProbe"]["httpGet"]["path"] == "/up"
    app = x.Exposure(
        name="dns",
        namespace="web",
        workload=Workload(image="dns:1", ports={"dns": 53}),
        ports=(x.Port(53, protocol="UDP"),),
    )
    (container,) = of_kind(rendered(app, "node-port"), "Deployment")[0]["spec"]["template"]["spec"]["containers"]
    assert "readinessProbe" not in container, "no probe speaks UDP"


@pytest.mark.parametrize("controller", names())
@pytest.mark.parametrize("fallback", ["", "fallback: sidecar\nauth: {basic_auth: {secret: users}}\n"])
def test_the_time_that_is_asked_for_is_that_of_the_pods_with_a_proxy_or_without(controller: str, fallback: str) -> None:
    for seconds in (16, 75, 3600):
        apps = parse_spec(f"{APP}termination_grace_seconds: {seconds}\n{fallback}")
        found = rendered(apps, controller)
        for deployment in of_kind(found, "Deployment"):
            assert deployment["spec"]["template"]["spec"]["terminationGracePeriodSeconds"] == seconds
        for config in of_kind(found, "BackendConfig"):
            assert config["spec"]["connectionDraining"] == {"drainingTimeoutSec": seconds}
        for text in (text for one in of_kind(found, "ConfigMap") for text in one["data"].values()):
            assert "GracefulShutdownTimeout" not in text or "\nGracefulShutdownTimeout 0\n" in text


@pytest.mark.parametrize("timeouts", [{"timeout_seconds": 60}, {"timeout_seconds": 61}, {"timeout_seconds": 3600}])
@pytest.mark.parametrize("controller", names())
def test_what_is_cut_all_the_same_is_told(controller: str, timeouts: Mapping[str, int]) -> None:
    (app,) = parse_spec(APP)
    asked = timeouts["timeout_seconds"]
    for grace in (75, 300, 3600):
        assert app.workload is not None
        workload = Workload(image="shop:1", ports={"http": 80}, termination_grace_seconds=grace)
        report = check(app.replace(workload=workload, **timeouts), controller)
        told = [note.text for note in report.notes if "is cut when the pods of shop are replaced" in note.text]
        assert bool(told) == (asked > grace - DRAIN_SECONDS)
    mine = app.replace(workload=None, service=x.ServiceRef("shop", port=80), timeout_seconds=3600)
    assert not any("are replaced" in note.text for note in check(mine, controller).notes), "nobody knows of these pods"
