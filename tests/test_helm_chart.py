"""``helm_chart()``: what of a cdk8s app goes into a chart, and what is refused instead of being lost."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cdk8s
import cdk8s_plus_37 as kplus
import pytest
from cdk8s_plus_37 import k8s

import anygress as ag
from anygress.controllers.envoy_gateway import EnvoyGateway
from anygress.controllers.traefik import Traefik
from anygress.helm import chart as chart_module
from anygress.rendering.names import joined_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.helm import Helm

pytestmark = pytest.mark.node

WEB: dict[str, Any] = {"image": "ghcr.io/acme/shop:1.4", "port": 8080, "tls": ag.TlsSecret("shop-tls")}


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> cdk8s.App:
    monkeypatch.chdir(tmp_path)
    return cdk8s.App(outdir=str(tmp_path / "dist"))


@pytest.fixture
def shop(app: cdk8s.App) -> cdk8s.Chart:
    return cdk8s.Chart(app, "shop", namespace="web")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What charts were asked for; each has its schema alone."""
    found: list[dict[str, Any]] = []

    def chart_files(exposures: Any, **keywords: Any) -> dict[str, str]:
        found.append({"exposures": exposures, **keywords})
        return {"values.schema.json": json.dumps({"properties": {"controller": {"enum": ["", "traefik"]}}})}

    monkeypatch.setattr(chart_module, "chart_files", chart_files)
    return found


def refused(app: cdk8s.App, **keywords: Any) -> list[ag.Problem]:
    """Every problem of an app as a chart, and that nothing was written."""
    with pytest.raises(ag.InvalidSpec) as error:
        ag.helm_chart(app, "out", **keywords)
    assert not Path("out").exists()
    return list(error.value.problems)


# --------------------------------------------------------------------------------------------- what goes in


def test_what_is_exposed_and_everything_else(app: cdk8s.App, shop: cdk8s.Chart, asked: list[dict[str, Any]]) -> None:
    ag.ExposedWebApp(shop, "shop", controller="traefik", host="shop.example.com", **WEB)
    config = kplus.ConfigMap(shop, "config", metadata={"name": "config"})
    config.add_data("a", "late")  # what cdk8s-plus knows only when it is asked for everything
    cdk8s.ApiObject(shop, "far", api_version="v1", kind="ConfigMap", metadata={"name": "far", "namespace": "far"})
    admin = cdk8s.Chart(app, "admin", namespace="web")
    exposure = ag.Exposure(name="admin", hosts=("a.example.com",), service=ag.ServiceRef("admin", port=80))
    ag.ExposedApps(admin, "apps", controller=EnvoyGateway(gateway_class="edge"), exposures=[exposure])
    assert ag.helm_chart(app, "out", name="both", version="2.0.0", app_version="1.4") == Path("out")
    (given,) = asked
    assert [(one.name, one.namespace) for one in given["exposures"]] == [("shop", "web"), ("admin", "web")]
    assert given["options"] == {"traefik": {}, "envoy-gateway": {"gateway_class": "edge"}}
    assert (given["name"], given["version"], given["app_version"]) == ("both", "2.0.0", "1.4")
    assert [(one["kind"], one["metadata"]["name"], one["metadata"]["namespace"]) for one in given["static"]] == [
        ("ConfigMap", config.name, "web"),
        ("ConfigMap", "far", "far"),
    ]
    assert given["static"][0]["data"] == {"a": "late"}


@pytest.mark.usefixtures("asked")
def test_the_name_is_the_apps_or_the_folders(app: cdk8s.App, shop: cdk8s.Chart, asked: list[dict[str, Any]]) -> None:
    ag.ExposedWebApp(shop, "shop", controller="traefik", host="shop.example.com", **WEB)
    ag.helm_chart(app, "out")
    ag.ExposedWebApp(shop, "more", controller="traefik", host="more.example.com", **WEB)
    ag.helm_chart(app, "charts/both")
    assert [given["name"] for given in asked] == ["shop", "both"]


def test_the_users_of_a_construct_are_no_secret_of_yours(
    app: cdk8s.App, shop: cdk8s.Chart, asked: list[dict[str, Any]]
) -> None:
    auth = ag.BasicAuth(users=(ag.User("ops", password="demo"),))
    ag.ExposedWebApp(shop, "shop", controller="traefik", host="shop.example.com", auth=auth, **WEB)
    ag.helm_chart(app, "out")
    assert asked[0]["static"] == ()


@pytest.mark.parametrize("labels", [None, {"istio-injection": "enabled"}])
def test_namespaces_are_left_out_and_that_is_said(
    app: cdk8s.App, shop: cdk8s.Chart, asked: list[dict[str, Any]], labels: dict[str, str] | None
) -> None:
    ag.ExposedWebApp(shop, "shop", controller="traefik", host="shop.example.com", **WEB)
    metadata: Any = {"name": "web", **({"labels": labels} if labels else {})}
    k8s.KubeNamespace(cdk8s.Chart(app, "namespace"), "namespace", metadata=metadata)
    with pytest.warns(UserWarning, match="Namespace web is not in the chart") as said:
        ag.helm_chart(app, "out")
    assert Path(said[0].filename).name == Path(__file__).name
    assert ("without its labels" in str(said[0].message)) is bool(labels)
    assert asked[0]["static"] == ()


def test_a_service_handed_over_is_annotated_for_the_controller_that_is_chosen(
    app: cdk8s.App, shop: cdk8s.Chart, helm: Helm
) -> None:
    service = kplus.Service(shop, "service", metadata={"name": "api"}, ports=[kplus.ServicePort(port=80)])
    service.metadata.add_annotation("example.com/team", "web")
    ag.ExposedWebApp(shop, "shop", controller="traefik", host="shop.example.com", service=service)
    folder = ag.helm_chart(app, "out")

    def annotations(controller: str) -> dict[str, str]:
        objects = helm.template(folder, {"controller": controller}, namespace="elsewhere")
        (found,) = (one for one in objects if one["kind"] == "Service" and one["metadata"]["name"] == "api")
        assert found["metadata"]["namespace"] == "elsewhere"
        return dict(found["metadata"]["annotations"])

    name = joined_name("elsewhere", "shop", "path", "timeouts").replace("--", "-")
    reference = f"elsewhere-{name}@kubernetescrd"
    transport = "traefik.ingress.kubernetes.io/service.serverstransport"  # how long to wait
    assert annotations("traefik") == {"example.com/team": "web", transport: reference}
    assert annotations("ingress-nginx") == {"example.com/team": "web"}


def test_a_service_that_no_controller_wants_anything_of_goes_in(
    app: cdk8s.App, shop: cdk8s.Chart, asked: list[dict[str, Any]]
) -> None:
    service = kplus.Service(shop, "service", metadata={"name": "broker"}, ports=[kplus.ServicePort(port=5672)])
    ag.ExposedPort(shop, "amqp", controller="traefik", port=ag.Port(5672, service=service))
    ag.helm_chart(app, "out")
    assert [one["metadata"]["name"] for one in asked[0]["static"]] == ["broker"]


# --------------------------------------------------------------------------------------------- what is refused


def _problems(act: Callable[[], object]) -> list[ag.Problem]:
    with pytest.raises(ag.InvalidSpec) as error:
        act()
    return list(error.value.problems)


def test_everything_that_is_wrong_is_told_at_once(
    app: cdk8s.App, shop: cdk8s.Chart, asked: list[dict[str, Any]]
) -> None:
    one = ag.ExposedWebApp(shop, "shop", controller=Traefik(websecure="a"), host="shop.example.com", **WEB)
    other = cdk8s.Chart(app, "other", namespace="other")
    ag.ExposedWebApp(other, "more", controller=Traefik(websecure="b"), host="more.example.com", **WEB)
    kplus.Secret(shop, "secret", metadata={"name": "secret"}, string_data={"a": "b"})
    one.deployment.metadata.add_annotation("mine", "1")
    one.deployment.add_json_patch(cdk8s.JsonPatch.replace("/spec/replicas", 7))
    problems = refused(app, name="My_Chart", version="1")
    assert sorted((problem.topic, problem.where) for problem in problems) == [
        ("chart-changed", "Deployment shop"),
        ("chart-name", "the chart's name"),
        ("chart-namespace", "namespace"),
        ("chart-options", "controller"),
        ("chart-secret", "Secret secret"),
        ("chart-version", "the chart's version"),
    ]
    reasons = {problem.topic: problem.reason for problem in problems}
    assert reasons["chart-changed"].startswith("metadata.annotations, spec.replicas was changed")
    assert "websecure is 'a' and 'b'" in reasons["chart-options"]
    assert '"shop" is in web, "more" is in other' in reasons["chart-namespace"]
    assert all(problem.hint for problem in problems)
    assert asked == []


def test_an_object_that_was_taken_away_is_missed(app: cdk8s.App, shop: cdk8s.Chart) -> None:
    made = ag.ExposedWebApp(shop, "shop", controller="traefik", host="shop.example.com", **WEB)
    made.node.try_remove_child(made.deployment.node.id)
    (problem,) = refused(app)
    assert (problem.topic, problem.where) == ("chart-changed", "Deployment shop")


def test_an_app_that_exposes_nothing_is_no_chart_of_ours(app: cdk8s.App, shop: cdk8s.Chart) -> None:
    kplus.ConfigMap(shop, "config")
    (problem,) = refused(app)
    assert (problem.topic, problem.where) == ("chart", "app")


def test_what_cdk8s_finds_is_told_as_synth_tells_it(app: cdk8s.App, shop: cdk8s.Chart) -> None:
    kplus.Ingress(shop, "empty")
    ag.ExposedWebApp(shop, "shop", controller="traefik", host="shop.example.com", **WEB)
    with pytest.raises(ValueError, match="the app is not valid"):
        ag.helm_chart(app, "out")


@pytest.mark.usefixtures("asked")
def test_a_chart_that_was_changed_is_replaced_by_force_alone(app: cdk8s.App, shop: cdk8s.Chart) -> None:
    ag.ExposedWebApp(shop, "shop", controller="traefik", host="shop.example.com", **WEB)
    ag.helm_chart(app, "out")
    Path("out/values.schema.json").write_text("mine")
    with pytest.raises(FileExistsError, match="was changed"):
        ag.helm_chart(app, "out")
    assert Path("out/values.schema.json").read_text() == "mine"
    ag.helm_chart(app, "out", force=True)
    assert Path("out/values.schema.json").read_text() != "mine"


# --------------------------------------------------------------------------------------------- the real thing


def _by_name(objects: list[Any]) -> dict[tuple[str, str], Any]:
    """Objects by kind and name, without the digest of the namespace that is in some."""
    return {(one["kind"], re.sub("--[0-9a-f]{12}$", "", one["metadata"]["name"])): one for one in objects}


def test_helm_renders_what_synth_writes(app: cdk8s.App, shop: cdk8s.Chart, helm: Helm) -> None:
    """GIVEN an app with an object of its own WHEN its chart is rendered THEN these are its objects, wherever."""
    made = ag.ExposedWebApp(shop, "shop", controller="traefik", host="shop.example.com", **WEB)
    kplus.ConfigMap(shop, "config", metadata={"name": "config"}, data={"a": "{{ not a template }}"})
    ag.helm_chart(app, "out")
    rendered = _by_name(helm.template(Path("out"), {"controller": "traefik"}, namespace="elsewhere"))
    wanted = _by_name(shop.to_json())
    assert rendered.keys() == wanted.keys()
    assert {one["metadata"]["namespace"] for one in rendered.values()} == {"elsewhere"}
    assert rendered["ConfigMap", "config"]["data"] == {"a": "{{ not a template }}"}
    assert rendered["Deployment", "shop"]["spec"] == wanted["Deployment", "shop"]["spec"]
    assert made.report.ok
