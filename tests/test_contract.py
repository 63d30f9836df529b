"""Every controller keeps the contract: a position on every feature, sourced, and no second list anywhere."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

import anygress
from anygress.controllers import all_controllers, find, names
from anygress.controllers.base.controller import Controller, Part, renders
from anygress.description import exposure as x
from anygress.features.feature import _APP_FIELDS, _ROUTE_FIELDS, Feature
from anygress.features.support import built_in, native, version_key
from anygress.features.traits import Position, Trait
from anygress.sidecar.httpd import TRAITS

EVERY = sorted(all_controllers().items())


def test_the_six_and_the_two() -> None:
    expected = {"envoy-gateway", "f5-nginx", "gce", "ingress-nginx", "istio", "load-balancer", "node-port", "traefik"}
    assert expected <= set(names())


@pytest.mark.parametrize(("name", "cls"), EVERY)
def test_a_controller_is_named_as_its_module(name: str, cls: type[Controller]) -> None:
    assert cls.name == name
    assert cls.__module__.rpartition(".")[2] == name.replace("-", "_")


@pytest.mark.parametrize(("name", "cls"), EVERY)
def test_every_fact_has_a_source(name: str, cls: type[Controller]) -> None:
    for feature in Feature:
        stance = cls.support[feature]
        assert stance.source.startswith("https://"), (name, feature)
        if stance.verdict in ("cluster_config", "partial", "absent"):
            assert stance.why, (name, feature)
    for form in (cls.basic_secret, cls.digest_secret):
        assert form is None or form.source.startswith("https://"), name


@pytest.mark.parametrize(("name", "traits"), [*((name, cls.traits) for name, cls in EVERY), ("the proxy", TRAITS)])
def test_everyone_has_a_position_on_what_no_description_speaks_of(name: str, traits: dict[Trait, Position]) -> None:
    assert {*traits} == {*Trait}, name
    for trait, position in traits.items():
        assert position.source.startswith("https://"), (name, trait)
        assert position.text is None or (position.text and not position.text.endswith(".")), (name, trait)
        assert position.told


@pytest.mark.parametrize("trait", Trait)
def test_a_trait_is_something_that_a_swap_changes(trait: Trait) -> None:
    known = {cls.traits[trait].text for _, cls in EVERY if cls.traits[trait].text}
    assert len(known) > 1, "a row that is the same everywhere says nothing"


def test_a_controller_that_says_nothing_of_a_trait_is_refused() -> None:
    some = {trait: find("gce").traits[trait] for trait in Trait if trait is not Trait.TRACE}
    with pytest.raises(TypeError, match="traits say nothing of trace"):
        _throw_away(traits=some)


@pytest.mark.parametrize(("name", "cls"), EVERY)
def test_reasons_are_sentences_without_a_stop(name: str, cls: type[Controller]) -> None:
    for feature, stance in cls.support.items():
        for text in filter(None, (stance.why, stance.instead)):
            assert not text.endswith("."), (name, feature)
            assert "\n" not in text, (name, feature)


@pytest.mark.parametrize(("name", "cls"), EVERY)
def test_versions_are_in_order(name: str, cls: type[Controller]) -> None:
    assert version_key(cls.oldest) <= version_key(cls.newest), name
    for feature, stance in cls.support.items():
        assert stance.since is None or version_key(stance.since) <= version_key(cls.newest), (name, feature)
        assert stance.changed_in is None or (
            version_key(stance.since or cls.oldest) < version_key(stance.changed_in) <= version_key(cls.newest)
        ), (name, feature)


@pytest.mark.parametrize(("name", "cls"), EVERY)
def test_default_options_make_an_instance(name: str, cls: type[Controller]) -> None:
    assert cls().options() == {}, name


def test_every_field_of_a_description_has_a_row() -> None:
    assert set(_APP_FIELDS) == {field.name for field in fields(x.Exposure)}
    assert set(_ROUTE_FIELDS) == {field.name for field in fields(x.Route)}


def test_no_controller_is_named_outside_its_own_files() -> None:
    library = Path(anygress.__file__).parent
    for path in library.rglob("*.py"):
        if path.parent.name == "controllers":
            continue
        text = path.read_text()
        for name in names():
            quoted = (f'"{name}"', f"'{name}'")
            assert not any(spelt in text for spelt in quoted), f"{path.name} names {name}"


def _throw_away(**changes: object) -> type[Controller]:
    support = {feature: built_in(source="https://example.com/") for feature in Feature} | changes.pop("support", {})  # type: ignore[operator]
    body = {
        "name": "throw-away",
        "title": "T",
        "newest": "1",
        "oldest": "1",
        "known_holes": (),
        "traits": find("gce").traits,
        "support": support,
        **changes,
    }
    return type("ThrowAway", (Controller,), body)


def test_a_feature_left_out_is_refused() -> None:
    support = {feature: built_in(source="https://example.com/") for feature in Feature if feature is not Feature.HSTS}
    with pytest.raises(TypeError, match="support says nothing of hsts"):
        type("ThrowAway", (Controller,), {"name": "throw-away", "support": support})


def test_holes_left_out_are_refused() -> None:
    with pytest.raises(TypeError, match="known_holes are not said, not even that there are none"):
        type("ThrowAway", (Controller,), {"name": "throw-away", "support": {}})


def test_a_claim_without_a_renderer_is_refused() -> None:
    with pytest.raises(TypeError, match="support claims hsts, and nothing renders it"):
        _throw_away(support={Feature.HSTS: native(source="https://example.com/")})


def test_a_renderer_without_a_claim_is_refused() -> None:
    @renders(Feature.HSTS)
    def hsts(self: object, part: Part, need: object) -> None: ...

    with pytest.raises(TypeError, match="a method renders hsts, and support does not claim it"):
        _throw_away(hsts=hsts)


def test_a_new_controller_is_one_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """GIVEN a file in controllers/ WHEN nothing else changes THEN it is found, checked and in the alternatives."""
    from anygress import controllers  # noqa: PLC0415  patched for this test alone
    from anygress.decide.pipeline import check  # noqa: PLC0415  as above

    (tmp_path / "throw_away.py").write_text(
        "from typing import ClassVar\n"
        "from anygress.controllers.base.controller import Controller, Part\n"
        "from anygress.features.feature import Feature\n"
        "from anygress.features.support import built_in\n"
        "from anygress.features.traits import Trait, not_known\n"
        "class ThrowAway(Controller):\n"
        "    name: ClassVar = 'throw-away'\n    title: ClassVar = 'T'\n    newest: ClassVar = '1'\n"
        "    oldest: ClassVar = '1'\n    known_holes: ClassVar = ()\n"
        "    traits: ClassVar = dict.fromkeys(Trait, not_known('https://example.com/'))\n"
        "    support: ClassVar = {f: built_in(source='https://example.com/') for f in Feature}\n"
        "    def parts(self, job):\n        return [Part(job=job, needs=job.needs)]\n"
    )
    monkeypatch.setattr(controllers, "__path__", [*controllers.__path__, str(tmp_path)])
    controllers.names.cache_clear()
    controllers.find.cache_clear()
    try:
        assert find("throw-away").name == "throw-away"
        tls = (x.TlsSecret("t"),)
        digest = x.DigestAuth.from_secret("users")
        backend = x.ServiceRef("web", port=80)
        app = x.Exposure(name="a", namespace="n", hosts=("a.example.com",), tls=tls, service=backend, auth=digest)
        assert check(app, "throw-away").ok
        refused = check(app, "envoy-gateway")
        assert any("throw-away" in (problem.hint or "") for problem in refused.problems)
    finally:
        monkeypatch.undo()
        controllers.names.cache_clear()
        controllers.find.cache_clear()
