"""Explaining a feature: what it means, and what each controller really renders for it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import yaml
from click.testing import CliRunner

from anygress.cli.commands import main
from anygress.controllers import all_controllers, names
from anygress.controllers.f5_nginx import F5Nginx
from anygress.decide.examples import EXAMPLES, additions
from anygress.decide.explain import as_dict, explain, feature_named, when_all_holds
from anygress.decide.reading import parse_spec
from anygress.decide.validate import validate
from anygress.errors import UnknownController, UnknownFeature
from anygress.features.evidence import Run, measurements
from anygress.features.feature import MEANINGS, Feature, Site
from anygress.output.html.report import explain_page
from anygress.output.text.explain import explanation_text, narrow
from anygress.output.yaml import dump
from anygress.sidecar.capabilities import ABILITIES, ability

if TYPE_CHECKING:
    from click.testing import Result

    from anygress.decide.explain import Way
    from anygress.description.exposure import Exposure

CELLS = [(feature, name) for feature in Feature for name in names()]

NOTHING_TO_RENDER = {
    *(("drop-upgrades", name) for name in ("gce", "load-balancer", "node-port")),
    ("drop-upgrades", "f5-nginx"),  # a line of its ConfigMap, asked for where a tunnel would lead past a guard
    ("drop-authorization", "gce"),
    ("drop-forwarded", "gce"),
    ("drop-authorization", "ingress-nginx"),
    ("drop-authorization", "load-balancer"),
    ("drop-authorization", "node-port"),
    ("response-timeout", "load-balancer"),
    ("response-timeout", "node-port"),
    ("connect-timeout", "load-balancer"),
    ("connect-timeout", "node-port"),
}
"""Cells that are there to say that nothing can be done: their reason is all there is to show."""


def run(*arguments: str, columns: int = 80) -> Result:
    """A run of the command line; an exception that it does not handle fails the test."""
    result = CliRunner().invoke(main, arguments, env={"COLUMNS": str(columns)})
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def way(feature: Feature, name: str) -> Way:
    (found,) = explain(feature, [name]).ways
    return found


# --------------------------------------------------------------------------------------------- what it means


def test_every_feature_has_a_meaning_and_an_example() -> None:
    assert list(MEANINGS) == list(Feature)
    assert list(EXAMPLES) == list(Feature)
    for feature in Feature:
        assert feature.meaning.text.endswith(".")
        assert feature.meaning.asked_by


@pytest.mark.parametrize("feature", Feature, ids=str)
def test_an_example_needs_its_feature_and_is_right(feature: Feature) -> None:
    for example in EXAMPLES[feature]:
        for exposures in (example.given, example.left_out):
            assert validate(exposures) == ()
        site = Site(example.given)
        assert feature in {need.feature for one in example.given for need in site.needs(one)}


def test_how_a_feature_is_asked_for_is_what_a_description_takes() -> None:
    """The beginning of each, up to what is said of it, is YAML that is read, and asks for the feature."""
    read = 0
    for feature in Feature:
        written = feature.meaning.asked_by.split(", issuer")[0].split(", users")[0].split("; ")[0]
        if written.startswith(("by default", "the same host")):
            continue
        written = written.split(", beside")[0]
        host = "" if written.startswith("host:") else "host: shop.example.com\n"
        tls = "tls: {tls_secret: shop-tls}\n" if written.startswith(("hsts", "redirect")) else ""
        text = f"name: shop\nnamespace: web\n{host}{tls}image: shop:1\nport: 80\n{written}\n"
        exposures = parse_spec(text)
        assert feature in {need.feature for need in Site(exposures).needs(exposures[0])}, feature
        read += 1
    assert read > 20


@pytest.mark.parametrize("name", ["basic-auth", "basic_auth", " Basic-Auth "])
def test_a_feature_is_found_however_it_is_spelt(name: str) -> None:
    assert feature_named(name) is Feature.BASIC_AUTH


# --------------------------------------------------------------------------------------------- what is rendered


@pytest.mark.parametrize(("feature", "name"), CELLS, ids=str)
def test_what_is_rendered_for_a_feature_can_be_seen(feature: Feature, name: str) -> None:
    """A cell that renders shows objects, or the setting of the cluster by which it is done; the others show nothing."""
    found = way(feature, name)
    if not found.support.is_rendered:
        assert found.rendered is None
        return
    assert found.rendered is not None, "no example of this feature can be rendered here"
    if (feature.label, name) in NOTHING_TO_RENDER:
        assert found.support.verdict in {"partial", "cluster_config"}
        assert found.support.why
        assert not found.rendered.additions
        return
    by_setting = found.support.verdict == "cluster_config" and any(p.line for p in found.rendered.preconditions)
    assert found.rendered.additions or by_setting


@pytest.mark.parametrize(("feature", "name"), CELLS, ids=str)
def test_what_is_shown_is_of_real_objects(feature: Feature, name: str) -> None:
    """GIVEN what is shown as more THEN each of its leaves is in an object that is really rendered."""
    found = way(feature, name)
    for one in found.rendered.additions if found.rendered else ():
        leaves = set(_leaves({key: value for key, value in one.manifest.items() if key != "metadata"}))
        assert any(
            leaves <= set(_leaves(manifest))
            for example in EXAMPLES[feature]
            for manifest in _objects(example.given, name)
        )


def _objects(exposures: tuple[Exposure, ...], name: str) -> list[dict[str, object]]:
    rendering = when_all_holds(exposures, all_controllers()[name]()).rendering
    if rendering is None:  # it refuses this one of the examples
        return []
    return [*rendering.manifests, *(found.manifest for found in rendering.cluster)]


def _leaves(value: object) -> list[str]:
    if isinstance(value, dict):
        return [leaf for inner in value.values() for leaf in _leaves(inner)]
    if isinstance(value, list | tuple):
        return [leaf for inner in value for leaf in _leaves(inner)]
    return [str(value)]


def test_additions_are_what_is_new_and_no_more() -> None:
    head = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a", "labels": {"x": "y"}}}
    before = {**head, "data": {"same": "1", "other": "2"}, "list": [{"name": "n", "a": 1, "b": 2}], "gone": 1}
    after = {**head, "data": {"same": "1", "other": "3", "new": "4"}, "list": [{"name": "n", "a": 1, "b": 3}]}
    (found,) = additions([after], [before])
    assert not found.is_new
    assert found.manifest == {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {"name": "a"},
        "data": {"other": "3", "new": "4"},
        "list": [{"name": "n", "b": 3}],
    }
    assert list(additions([before], [before])) == []
    (whole,) = additions([after], [])
    assert whole.is_new
    assert whole.manifest["data"] == after["data"]


# --------------------------------------------------------------------------------------------- a proxy beside the app


@pytest.mark.parametrize(("feature", "name"), CELLS, ids=str)
def test_what_a_proxy_can_do_is_shown_on_an_app_on_which_it_does_it(feature: Feature, name: str) -> None:
    """Where the controller does it not or not quite, and the proxy can: an example that is really rendered so."""
    found = way(feature, name)
    stances = found.controller.stances
    weak = stances[feature].verdict in ("absent", "partial")
    could = ability(feature, stances, is_proxy=found.controller.is_proxy)
    assert (found.beside is not None) == (weak and could is not None)
    if found.beside is None:
        return
    assert found.beside.support == could
    assert found.beside.support.verdict == "polyfill"
    assert found.beside.example.ok
    assert feature in {need.feature for need in found.beside.example.polyfilled}
    (settings,) = (one for one in found.beside.rendered.additions if one.manifest["kind"] == "ConfigMap")
    assert settings.is_new
    assert "httpd.conf" in settings.manifest["data"]


def test_what_a_proxy_cannot_do_behind_a_controller_is_not_offered() -> None:
    """GIVEN a controller that tells no paths apart, or ends no TLS, THEN no proxy beside the app makes up for that."""
    weak = [
        (feature, name)
        for feature, name in CELLS
        if feature in ABILITIES and all_controllers()[name].support[feature].verdict in ("absent", "partial")
    ]
    not_done = {(feature.label, name) for feature, name in weak if way(feature, name).beside is None}
    labels = ("https-redirect", "hsts", "strip-prefix", "replace-prefix", "regex-rewrite")
    of_services = {(label, name) for label in labels for name in ("load-balancer", "node-port")}
    assert not_done == {*of_services, ("regex-rewrite", "gce")}


def test_the_text_names_the_proxys_objects_and_shows_them_for_one_controller() -> None:
    several = run("explain", "basic-auth").stdout
    assert several.count("  with fallback: sidecar: by a proxy beside the app") == 4
    assert "-c istio shows them" in " ".join(several.split())
    assert "httpd.conf" not in several
    one = run("explain", "basic-auth", "-c", "istio").stdout
    assert "ConfigMap shop--proxy: new, v1" in one
    assert "AuthType Basic" in one
    assert ABILITIES[Feature.BASIC_AUTH].source in one
    assert "fallback" not in run("explain", "basic-auth", "-c", "traefik").stdout


def test_as_json_it_is_a_verdict_of_its_own() -> None:
    found = json.loads(run("explain", "basic-auth", "-c", "gce", "-c", "traefik", "--format", "json").stdout)
    gce, traefik = found["controllers"]
    assert gce["verdict"] == "absent"
    assert gce["objects"] == []
    assert gce["polyfill"]["source"] == ABILITIES[Feature.BASIC_AUTH].source
    assert gce["polyfill"]["why"] == ABILITIES[Feature.BASIC_AUTH].why
    assert "ConfigMap" in {one["manifest"]["kind"] for one in gce["polyfill"]["objects"]}
    assert traefik["polyfill"] is None


# --------------------------------------------------------------------------------------------- what is said


@pytest.mark.parametrize("feature", Feature, ids=str)
def test_the_text_says_what_the_table_says(feature: Feature) -> None:
    text = " ".join(run("explain", feature.label, columns=1000).stdout.split())
    assert feature.meaning.text in text
    for name, controller in all_controllers().items():
        support = controller.support[feature]
        assert f"{name} {controller.newest}: " in text
        assert support.source in text
        for said in (support.why, support.instead, support.changed_in):
            assert not said or said in text


@pytest.mark.parametrize("feature", Feature, ids=str)
def test_no_line_is_wider_than_the_terminal(feature: Feature) -> None:
    """But for a single word that is, after its key."""
    text = run("explain", feature.label).stdout
    assert "\x1b" not in text
    for line in text.splitlines():
        assert len(line) <= 80 or " " not in line.strip().removeprefix("- "), line


def test_measured_declared_refused() -> None:
    assert "yes, measured on version 3.7: " in run("explain", "basic-auth", "-c", "traefik").stdout
    assert "yes, declared from the source below" in run("explain", "basic-auth", "-c", "f5-nginx").stdout
    assert "no, and refused when asked on version" in run("explain", "basic-auth", "-c", "istio").stdout
    assert "since 3.4" in run("explain", "tcp-port", "-c", "f5-nginx").stdout


def test_an_older_version_has_what_it_had() -> None:
    (found,) = explain("backend-namespace", [F5Nginx(version="5.2")]).ways
    assert found.support.verdict == "absent"
    assert found.rendered is None
    assert "it came with version 5.3" in explanation_text(explain("backend-namespace", [F5Nginx(version="5.2")]))


def test_as_json() -> None:
    found = json.loads(run("explain", "strip-prefix", "-c", "traefik", "-c", "gce", "--format", "json").stdout)
    assert found["feature"] == "strip-prefix"
    assert found["meaning"] == Feature.STRIP_PREFIX.meaning.text
    traefik, gce = found["controllers"]
    assert traefik["proof"] == "measured"
    assert [one["manifest"]["kind"] for one in traefik["objects"]] == ["Middleware", "Ingress"]
    assert [one["new"] for one in traefik["objects"]] == [True, False]
    assert gce["verdict"] == "absent"
    assert gce["objects"] == []
    assert gce["source"].startswith("https://")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["explain", "basic-aut"], "did you mean basic-auth?"),
        (["explain", "basic-auth", "-c", "trafik"], "did you mean traefik?"),
        (["explain"], "Missing argument"),
        (["explain", "zzz"], "known: annotations, "),
        (["explain", "auth"], "did you mean basic-auth, digest-auth or drop-authorization?"),
        (["explain", "basic-auth", "-c", "nginx"], "did you mean f5-nginx or ingress-nginx?"),
        (["explain", "timeout-response"], "did you mean response-timeout?"),
    ],
)
def test_wrong_use(arguments: list[str], said: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert said in result.output


def test_unknown_names_in_python() -> None:
    with pytest.raises(UnknownFeature, match="did you mean basic-auth"):
        explain("basic-aut")
    with pytest.raises(UnknownController, match="did you mean traefik"):
        explain("basic-auth", ["trafik"])


# --------------------------------------------------------------------------------------------- narrow YAML


@pytest.mark.parametrize("columns", [20, 40, 74])
@pytest.mark.parametrize("feature", Feature, ids=str)
def test_narrow_yaml_is_the_same_yaml(feature: Feature, columns: int) -> None:
    for name in names():
        found = way(feature, name)
        for one in found.rendered.additions if found.rendered else ():
            text = dump([one.manifest])
            assert yaml.safe_load("\n".join(narrow(text, columns)) + "\n") == one.manifest


@pytest.mark.parametrize(
    "value",
    [
        "two  spaces that a line break would make one of, wherever it falls  in here",
        " leading and trailing spaces in quotes, which must stay where they are ",
        "a: colon, and a #hash, so that it stands in quotes all along the line",
        "a block\nkey: value that looks like an entry and is long enough to be broken\n",
        "control \x07 characters make double quotes of it, with escapes in the text",
    ],
)
def test_narrow_yaml_keeps_any_text(value: str) -> None:
    manifest = {"data": {"key": value, "list": [{"name": value}, value]}}
    assert yaml.safe_load("\n".join(narrow(dump([manifest]), 30)) + "\n") == manifest


def test_what_a_proxy_showed_is_said_where_it_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    known = measurements().controllers
    run = Run(
        version="1", program="1.1", date="2026-01-02", shims=(), measured={"basic-auth": ("somehow",)}, refused={}
    )
    istio = replace(known["istio"], sidecar=run)
    others = {name: replace(found, sidecar=None) for name, found in known.items()}
    monkeypatch.setattr(
        "anygress.decide.explain.measurements", lambda: replace(measurements(), controllers={**others, "istio": istio})
    )
    found = explain("basic-auth", ["istio", "gce"])
    assert [way.beside and way.beside.by for way in found.ways] == [("somehow",), ()]
    polyfills = [one["polyfill"] for one in as_dict(found)["controllers"]]
    assert [(one["proof"], one.get("by")) for one in polyfills] == [("measured", ["somehow"]), ("declared", None)]
    text = " ".join(explanation_text(found).split())
    assert text.count("measured behind istio: somehow") == 1
    assert text.count("; declared, not measured") == 1
    page = explain_page(found)
    assert page.count("measured behind this controller, by somehow") == 1
