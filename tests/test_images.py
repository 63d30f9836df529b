"""Images by tag, by digest and by both: all the way from a description to the pod, and to a chart's values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

import anygress as ag
from anygress.decide.pipeline import render
from anygress.decide.reading import parse_spec
from anygress.description import grammar
from anygress.helm import domains
from anygress.helm.chart import chart_files
from anygress.helm.holes import tagged
from anygress.helm.values import split_image
from tests.helm import HelmRefused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.helm import Helm

    Manifest = Mapping[str, Any]

SHA256, SHA512 = f"sha256:{'0123' * 16}", f"sha512:{'89ab' * 32}"
IMAGES = tuple(
    f"{repository}{tag}{digest}"
    for repository in ("shop", "localhost:5000/acme/sh__op-v--1.x", "Registry.example/acme/shop")
    for tag in ("", ":1.4", ":V1_x-y.z")
    for digest in ("", f"@{SHA256}", f"@{SHA512}")
)
SPEC = """
name: shop
namespace: web
host: shop.example.com
image: {image}
port: 8080
health_check_path: /healthz
fallback: {{sidecar: {{image: "{image}"}}}}
auth: {{basic_auth: {{secret: users}}}}
routes:
  - {{path: /api/, workload: {{name: api, image: "{image}", ports: {{http: 8081}}}}}}
"""


def images(manifests: Sequence[Manifest]) -> dict[str, str]:
    """The image of each container, by its Deployment and name."""
    return {
        f"{one['metadata']['name']} {container['name']}": container["image"]
        for one in manifests
        if one["kind"] == "Deployment"
        for container in one["spec"]["template"]["spec"]["containers"]
    }


def _alike(image: str) -> dict[str, str]:
    """The app, its second workload, and the proxy beside each."""
    return dict.fromkeys(("shop shop", "shop proxy", "api api", "api proxy"), image)


# --------------------------------------------------------------------------------------------- descriptions


@pytest.mark.parametrize("image", IMAGES)
def test_yaml_and_python_take_it_as_it_is(image: str) -> None:
    (read,) = parse_spec(SPEC.format(image=image), name="shop", folder=Path())
    assert images(render(read, "istio").manifests) == _alike(image)
    said = ag.exposure_from_keywords(
        name="shop", namespace="web", host="shop.example.com", image=image, port=8080, health_check_path="/healthz",
        fallback=ag.Sidecar(image=image), auth=ag.BasicAuth.from_secret("users"),
        routes=[ag.Route("/api/", workload=ag.Workload(name="api", image=image, ports={"http": 8081}))],
    )  # fmt: skip
    assert said == read


# --------------------------------------------------------------------------------------------- charts


DEFAULT = f"Registry.example/acme/shop@{SHA512}"
"""Of all images the one that is least like the others."""


@pytest.fixture(scope="module")
def chart(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The chart of the app."""
    folder = tmp_path_factory.mktemp("chart") / "shop"
    read = parse_spec(SPEC.format(image=DEFAULT), name="shop", folder=Path())
    for name, text in chart_files(read, name="shop").items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def test_a_chart_has_the_descriptions_image_as_its_default(helm: Helm, chart: Path) -> None:
    assert images(helm.template(chart, {"controller": "istio"}, namespace="web")) == _alike(DEFAULT)
    values = yaml.safe_load((chart / "values.yaml").read_text())
    assert values["proxy"]["image"] == DEFAULT
    assert values["image"]["repository"] + tagged(values["image"]["tag"]) == DEFAULT
    assert yaml.safe_load((chart / "Chart.yaml").read_text())["appVersion"] == "latest", "a digest is no version"


@pytest.mark.parametrize("image", IMAGES)
def test_a_charts_values_take_it(helm: Helm, chart: Path, image: str) -> None:
    """GIVEN a chart WHEN its images are said as values THEN every pod has them, the one of ``helm test`` too."""
    repository, tag = split_image(image)
    split = {"image": {"repository": repository, "tag": tag}}
    values = {
        "controller": "istio", **split, "workloads": {"api": split}, "proxy": {"image": image}, "test": {"image": image}
    }  # fmt: skip
    assert images(helm.template(chart, values, namespace="web")) == _alike(image)
    arguments = ("template", "mine", str(chart), "--show-only", "templates/tests/connection.yaml", "--values", "-")
    pod = yaml.safe_load(helm.run(*arguments, given=json.dumps(values)))
    assert [container["image"] for container in pod["spec"]["containers"]] == [image]


@pytest.mark.parametrize("bad", ["shop@sha256:0", "Shop", "shop:", "shop:1@", f"shop@{SHA256}@{SHA256}", "https://a/b"])
def test_what_a_description_refuses_a_charts_values_refuse(helm: Helm, chart: Path, bad: str) -> None:
    assert grammar.image(bad) is not None
    for values in ({"proxy": {"image": bad}}, {"test": {"image": bad}}):
        with pytest.raises(HelmRefused, match="does not match pattern"):
            helm.template(chart, {"controller": "istio", **values})


# --------------------------------------------------------------------------------------------- one grammar


def _drawn(grammar_: str) -> st.SearchStrategy[str]:
    """Texts of a grammar with a few of what may be there any number of times: ten times as fast to draw as all."""
    return st.from_regex(grammar_.replace("*", "{0,3}").replace("+", "{1,4}"), fullmatch=True)


@given(_drawn(grammar.IMAGE) | st.text(alphabet="aA1._-:/@", max_size=20))
@example(f"{'a' * domains.REPOSITORY.schema['maxLength']}:1")
@example(f"{'a' * (domains.REPOSITORY.schema['maxLength'] + 1)}:1")
@example("a" * grammar.LONGEST_IMAGE)
@example("a" * (grammar.LONGEST_IMAGE + 1))
def test_a_chart_takes_what_a_description_takes(text: str) -> None:
    takes = grammar.image(text) is None
    assert jsonschema.Draft7Validator(domains.IMAGE.schema).is_valid(text) is takes
    repository, tag = split_image(text)
    if takes:
        assert repository + tagged(tag) == text
        assert jsonschema.Draft7Validator(domains.TAG.schema).is_valid(tag)
        fits = len(repository) <= domains.REPOSITORY.schema["maxLength"]
        assert jsonschema.Draft7Validator(domains.REPOSITORY.schema).is_valid(repository) is fits


@given(
    _drawn(grammar.IMAGE_REPOSITORY),
    st.from_regex(grammar.IMAGE_TAG, fullmatch=True) | st.just(""),
    st.sampled_from(["", SHA256, SHA512]),
)
def test_a_description_takes_what_a_charts_values_make(repository: str, tag: str, digest: str) -> None:
    if len(repository) <= domains.REPOSITORY.schema["maxLength"]:
        value = f"{tag}@{digest}" if tag and digest else tag or digest
        assert grammar.image(repository + tagged(value)) is None
