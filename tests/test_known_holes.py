"""Versions that are known to let requests past what protects, or to be wrong otherwise: refused, or told."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from anygress.cli.options import make_controller
from anygress.controllers import all_controllers
from anygress.controllers.base.controller import LIMIT_CODES
from anygress.decide.pipeline import check
from anygress.description import exposure as x
from anygress.errors import InvalidSpec
from anygress.features.feature import Feature
from anygress.features.support import Hole, version_key

if TYPE_CHECKING:
    from anygress.controllers.base.controller import Controller

EVERY = sorted(all_controllers().items())
HOLES = [
    pytest.param(cls, hole, id=f"{name}-{hole.name.partition(',')[0]}")
    for name, cls in EVERY
    for hole in cls.known_holes
]
OPENING = [one for one in HOLES if one.values[1].opens]  # type: ignore[attr-defined]
BACKEND, OTHER = x.ServiceRef("web", port=80), x.ServiceRef("other", port=80)
OPEN = x.Exposure(name="shop", namespace="web", hosts=("a.example.com",), service=BACKEND, tls=(x.TlsSecret("tls"),))
# One app that uses every feature on which a row hangs, and is closed by a list and by a password.
CLOSED = OPEN.replace(
    routes=(
        x.Route("/", service=BACKEND),
        x.Route("/admin/", service=BACKEND, auth=x.BasicAuth.from_secret("users"), ip_allow_list=("10.0.0.0/8",)),
        x.Route("/strip/", service=OTHER, rewrite=x.StripPrefix()),
        x.Route("/replace/", service=OTHER, rewrite=x.ReplacePrefix("/v2")),
        x.Route("/re/(.*)", match="regex", service=OTHER, rewrite=x.RegexRewrite("/$1")),
    ),
    service=None,
)


def found(cls: type[Controller], version: str, app: x.Exposure = CLOSED, **options: object) -> tuple[str, str]:
    """What is refused for its version, and what is told, as texts."""
    report = check(app, cls(version=version, **options))  # type: ignore[arg-type]
    refused = [one for one in report.problems if one.code == LIMIT_CODES["known-hole"]]
    assert all(one.where == "controller.version" and one.hint for one in refused)
    return "\n".join(map(str, refused)), "\n".join(note.text for note in report.notes)


def before(version: str) -> str:
    """A release candidate of a version: what comes just before it."""
    numbers = version.partition("-")[0]
    return version[:-1] + str(int(version[-1]) - 1) if "-" in version else f"{numbers}-rc999"


@pytest.mark.parametrize(("name", "cls"), EVERY)
def test_every_hole_has_a_number_a_source_and_an_order(name: str, cls: type[Controller]) -> None:
    for hole in cls.known_holes:
        assert hole.name, name
        assert hole.source.startswith("https://"), hole.name
        assert not hole.does.endswith("."), hole.name
        assert set(hole.only_with) <= {feature.label for feature in Feature}, hole.name
        ends = [version_key(one) for pair in hole.between for one in pair]
        assert ends == sorted(ends), hole.name
        assert len(set(ends)) == len(ends), hole.name
        assert not hole.opens or "," not in hole.name, "a hole that opens is confirmed by its number"
        assert version_key(hole.between[-1][1]) > version_key(cls.oldest), f"{hole.name} is older than all we know"
    assert len({hole.name for hole in cls.known_holes}) == len(cls.known_holes)


@pytest.mark.parametrize(("cls", "hole"), OPENING)
def test_what_leads_past_a_guard_is_refused_from_its_first_version_to_its_last(
    cls: type[Controller], hole: Hole
) -> None:
    for since, fixed in hole.between:
        for version in (since, before(fixed)):
            if version_key(version) >= version_key(cls.oldest):
                refused, _ = found(cls, version)
                assert hole.name in refused, version
                assert f"run {fixed} or later" in refused, version
        for version in (fixed, f"{fixed}.1" if "-" not in fixed else fixed):
            assert hole.name not in found(cls, version)[0], version


@pytest.mark.parametrize(("cls", "hole"), OPENING)
def test_confirming_it_or_having_nothing_to_guard_lets_it_by_and_tells_it(cls: type[Controller], hole: Hole) -> None:
    version = before(hole.between[0][1])
    refused, told = found(cls, version, confirm=(hole.name,))
    assert hole.name not in refused
    assert f"{hole.name}, confirmed to be repaired" in told
    routes = tuple(replace(route, auth=None, ip_allow_list=None) for route in CLOSED.routes)
    refused, told = found(cls, version, CLOSED.replace(routes=routes))
    assert not refused
    assert hole.name in told or not {Feature.STRIP_PREFIX.label, Feature.REGEX_REWRITE.label}.issuperset(hole.only_with)


@pytest.mark.parametrize(("cls", "hole"), [one for one in HOLES if one not in OPENING])
def test_any_other_is_told(cls: type[Controller], hole: Hole) -> None:
    version = before(hole.between[-1][1])
    refused, told = found(cls, version)
    assert hole.name not in refused
    assert hole.name in told
    assert hole.name not in "".join(found(cls, hole.between[-1][1]))


@pytest.mark.parametrize(("name", "cls"), EVERY)
def test_no_version_is_the_newest_and_says_which_it_must_be(name: str, cls: type[Controller]) -> None:
    report = check(CLOSED, name)
    assert not any(one.code == LIMIT_CODES["known-hole"] for one in report.problems)
    wanted = [hole for hole in cls.known_holes if hole.opens and hole.repaired_in(cls.newest)]
    told = [note.text for note in report.notes if "or later, or requests get past" in note.text]
    assert len(told) == bool(wanted)
    for hole, text in itertools.product(wanted, told):
        assert hole.name in text


def test_what_is_known_of_traefik() -> None:
    cls = all_controllers()["traefik"]
    guarded = OPEN.replace(auth=x.BasicAuth.from_secret("users"))
    by_version = {
        "3.3.5": True, "3.3.6": True, "3.3.7": True, "3.4.0-rc1": True, "3.4.0-rc2": True, "3.4": True, "3.4.0": True,
        "3.4.1": False, "3.5": False, "3.6.6": False, "3.7": False, "3.7.13": False,
    }  # fmt: skip
    for version, wanted in by_version.items():
        assert bool(found(cls, version, guarded)[0]) is wanted, version
    assert "CVE-2025-32431" in found(cls, "3.3.5", guarded)[0]
    assert "CVE-2025-32431" not in found(cls, "3.3.6", guarded)[0]
    for version, wanted in {"3.6.3": False, "3.6.4": True, "3.6.6": True, "3.6.7": False}.items():
        assert ("encoded slash" in found(cls, version, OPEN)[1]) is wanted, version


def test_a_fallback_does_not_open_what_a_version_opens() -> None:
    app = OPEN.replace(auth=x.DigestAuth.from_secret("users"), fallback="sidecar")
    assert "CVE-2025-32431" in found(all_controllers()["traefik"], "3.3.5", app)[0]


@pytest.mark.parametrize(("name", "cls"), EVERY)
def test_patches_and_releases_to_come_are_versions_and_nothing_else_is(name: str, cls: type[Controller]) -> None:
    for version in (
        cls.newest,
        f"{cls.newest}.1",
        f"{cls.newest}.1-rc1",
        f"{cls.newest}.1-rc.1",
        f"{cls.newest}.1-gke.7",
    ):
        assert make_controller(name, cluster={}, given=[f"version={version}"]).at_version == version
    for version in ("", "v3", "latest", "3.x", "3.7-", "3.7-rc", "3..7", " 3.7", "3.7\n", "3.7.0-nightly", "*", "-1"):
        with pytest.raises(InvalidSpec):
            make_controller(name, cluster={name: {"version": version}})


def test_versions_are_in_order() -> None:
    ordered = [
        "3", "3.0.1", "3.3.5", "3.3.6", "3.3.10", "3.4.0-alpha1", "3.4.0-beta.2", "3.4.0-ea.1", "3.4.0-rc1",
        "3.4.0-rc2", "3.4.0-rc10", "3.4", "3.4.0-gke.1", "3.4.0-gke.20", "3.4.1",
    ]  # fmt: skip
    keys = [version_key(version) for version in ordered]
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    assert version_key("3.4") == version_key("3.4.0") == version_key("3.4.0.0")
