"""What the tables say beside a native or built-in verdict: told to everybody in a note, or a footnote.

``check -c`` and ``render`` show notes alone. What the other verdicts say is told to everybody whose app asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from anygress.controllers import all_controllers
from anygress.controllers.ingress_nginx import IngressNginx
from anygress.decide.examples import EXAMPLES
from anygress.decide.pipeline import check
from anygress.features.feature import Feature

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anygress.features.support import Support

_HOW = "it is how the promise is kept, and what comes of it is the same"
_LIMIT = "what it excludes is refused, with this reason, or written in another way"
FOOTNOTES: Mapping[tuple[str, Feature], str] = {
    ("envoy-gateway", Feature.PATH_REGEX): _HOW,
    ("envoy-gateway", Feature.BASIC_AUTH): "the renderer notes it where another realm than the default is given",
    ("envoy-gateway", Feature.DROP_UPGRADES): "the promise is about all upgrades but a WebSocket's",
    ("f5-nginx", Feature.TLS_CERT_MANAGER): "the flag is a precondition where HTTP-01 is asked for",
    ("f5-nginx", Feature.PATH_PREFIX): _HOW,
    ("ingress-nginx", Feature.WILDCARD_HOST): "it is the promise itself",
    ("ingress-nginx", Feature.PATH_PREFIX): _LIMIT,
    ("ingress-nginx", Feature.PATH_EXACT): _LIMIT,
    ("ingress-nginx", Feature.PATH_REGEX): _HOW,
    ("ingress-nginx", Feature.BASIC_AUTH): _LIMIT,
    ("ingress-nginx", Feature.DIGEST_AUTH): _LIMIT,
    ("ingress-nginx", Feature.RESPONSE_TIMEOUT): "it is the promise itself; controllers that cut by age note that",
    ("ingress-nginx", Feature.STRIP_PREFIX): _LIMIT,
    ("ingress-nginx", Feature.REPLACE_PREFIX): _LIMIT,
    ("ingress-nginx", Feature.REGEX_REWRITE): _LIMIT,
    ("istio", Feature.PATH_REGEX): _HOW,
    ("istio", Feature.DROP_UPGRADES): "the promise is about all upgrades but a WebSocket's",
    ("istio", Feature.RESPONSE_TIMEOUT): "the renderer notes it with the number of seconds",
    ("load-balancer", Feature.PATH_PREFIX): _LIMIT,
    ("node-port", Feature.PATH_PREFIX): _LIMIT,
    ("traefik", Feature.PATH_PREFIX): _HOW,
}
"""What stays in the matrix, and why nobody has to read it before an app goes there."""


def said() -> dict[tuple[str, Feature], Support]:
    """The entries of native and built-in features that say something."""
    return {
        (name, feature): support
        for name, cls in all_controllers().items()
        for feature, support in cls.support.items()
        if support.why and support.verdict in ("native", "built_in")
    }


def undecided(found: Mapping[tuple[str, Feature], Support], footnotes: Mapping[tuple[str, Feature], str]) -> list[str]:
    return [
        *(f"{name} {feature}: neither noted nor a footnote" for (name, feature), one in found.items()
          if not one.noted and (name, feature) not in footnotes),
        *(f"{name} {feature}: noted and a footnote" for (name, feature), one in found.items()
          if one.noted and (name, feature) in footnotes),
        *(f"{name} {feature}: says nothing" for name, feature in footnotes if (name, feature) not in found),
    ]  # fmt: skip


def test_all_that_is_said_is_decided_on() -> None:
    assert undecided(said(), FOOTNOTES) == []


def test_what_is_not_decided_on_is_found() -> None:
    one = ("traefik", Feature.PATH_PREFIX)
    assert undecided(said(), {key: why for key, why in FOOTNOTES.items() if key != one})
    assert undecided(said(), {**FOOTNOTES, ("istio", Feature.DROP_FORWARDED): "it is noted"})
    assert undecided(said(), {**FOOTNOTES, ("istio", Feature.HOST): "it says nothing"})


@pytest.mark.parametrize(("name", "feature"), [key for key, one in said().items() if one.noted])
def test_everybody_whose_app_needs_it_reads_it(name: str, feature: Feature) -> None:
    """GIVEN an app that needs the feature THEN the note is there; GIVEN one that does not THEN it is not."""
    why = all_controllers()[name].support[feature].why
    for example in EXAMPLES[feature]:
        assert why in {note.text for note in check(example.given, name).notes}
        without = check(example.left_out, name)
        needs = {need.feature for need in without.needs}
        assert (why in {note.text for note in without.notes}) == (feature in needs)


def test_what_options_make_native_is_noted_as_well() -> None:
    allowed = IngressNginx(snippets_allowed=True)
    stance = allowed.stance(Feature.DROP_FORWARDED)
    assert stance.verdict == "native"
    (example, *_) = EXAMPLES[Feature.DROP_FORWARDED]
    assert stance.why in {note.text for note in check(example.given, allowed).notes}
