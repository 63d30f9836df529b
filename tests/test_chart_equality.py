"""A chart rendered by the real helm gives what ``anygress render`` gives, for any values, or refuses them.

Held for every controller, every combination of choices and random values, some of them likely to be refused:

- what the renderer refuses, the chart refuses, in its words where the combination alone is the reason;
- what the chart refuses, the renderer refuses too, or the chart has said that it cannot follow these values;
- everything else comes out as the same objects, up to the labels that are Helm's.

``ANYGRESS_CHART_DRAWS`` says how many draws there are in all; ``make conformance`` makes 2,000.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from anygress.controllers import names
from anygress.helm import chart, domains
from anygress.helm.inferred import CHECKSUM, Found, Refused, objects_of
from anygress.helm.listing import able, values_of
from anygress.helm.values import FALLBACK, NAMESPACE, Model, camel
from tests import charts
from tests.helm import HelmRefused
from tests.sampling import Sampler

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from anygress.helm.holes import Key
    from anygress.helm.values import Choice, Parameter
    from tests.helm import Helm

ROOT = Path(__file__).parents[1]
DRAWS = int(os.environ.get("ANYGRESS_CHART_DRAWS") or 50)
#: The descriptions, and each one's share of the draws.
SPECS: Mapping[str, int] = {
    "apps/shop.yaml": 2,
    "apps/platform.yaml": 4,
    "tests/cases/basic-auth-users.yaml": 1,
    "tests/cases/digest-auth.yaml": 1,
    "tests/cases/shared-host.yaml": 1,
    "tests/cases/tcp-and-udp-ports.yaml": 1,
    "tests/cases/tls-lets-encrypt-dns01-wildcard.yaml": 1,
    "tests/cases/tls-two-certificates-hsts.yaml": 1,
    "tests/cases/workload-everything.yaml": 1,
    "tests/cases/fallback-sidecar.yaml": 2,
    "tests/cases/fallback-sidecar-plain.yaml": 1,
    "tests/cases/fallback-sidecar-service.yaml": 1,
    "tests/cases/fallback-sidecar-some.yaml": 1,
    "tests/cases/ip-allow-list.yaml": 1,
    "tests/cases/ip-allow-list-by-route.yaml": 1,
    "tests/cases/response-headers.yaml": 1,
}
_OF_HELM = ("app.kubernetes.io/managed-by", "helm.sh/chart")
_LABELS = ({}, {}, {"team": "a", "example.com/cost-centre": "42"})
_WRONG = ("helm renders what is refused", "helm refuses what can be", "helm renders something else")
_SEEDS = st.integers(0, 2**32 - 1)
_MOSTLY = st.sampled_from((True, True, True, False))


@dataclass(frozen=True)
class Chart:
    """A chart on disk, and what is known of it."""

    folder: Path
    model: Model
    found: Mapping[str, Found]
    keys: frozenset[Key]

    @property
    def able(self) -> list[str]:
        """The controllers that can do the app, with some choices."""
        return [*able(self.found)]


@dataclass(frozen=True)
class Draw:
    """Choices and values for one controller. ``start`` are values for the same choices with nothing in their way."""

    controller: str
    states: Mapping[Key, str]
    values: Mapping[Key, Any]
    start: Mapping[Key, Any]
    labels: Mapping[str, str]
    create: bool

    @property
    def namespace(self) -> str:
        return str(self.values[NAMESPACE])

    def given(self, of: Chart) -> dict[str, Any]:
        """The same as values.yaml spells it."""
        found = dict(_given(of, self.controller, self.states, self.values))
        if self.labels:
            found["labels",] = self.labels
        if ("cluster", "create") in of.keys:
            found["cluster", "create"] = self.create
        return {"controller": self.controller, **nested(found)}


def chart_of(spec: str, folder: Path) -> Chart:
    """The chart of a description, in a folder."""
    model = charts.model(spec)
    with patch.object(chart, "find_templates", lambda _, controller: charts.found(spec, controller)):
        files = chart.chart_files(model.described.exposures, name=model.name, options=charts.OPTIONS)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    found = {controller: charts.found(spec, controller) for controller in names()}
    return Chart(folder, model, found, frozenset(value.key for value in values_of(model, found)))


# --------------------------------------------------------------------------------------------- drawing


@st.composite
def draws(draw: st.DrawFn, of: Chart) -> Draw:
    """A controller, choices and values; most values are such that nothing is in their way."""
    controller = draw(st.sampled_from([*of.able, *of.able, *of.able, *names()]))

    parameters, choices = of.model.of(controller)
    states = {choice.key: draw(st.sampled_from(_possible(choice, of))) for choice in choices}
    matter = [one for one in parameters if one.matters(states)]
    found = of.found[controller]
    start = {one.key: found.pins.get(one.key) or _now(one, index) for index, one in enumerate(matter)}
    # A seed, since Hypothesis could not make smaller what hangs together so; see _smaller.
    sampler = Sampler(matter, start, Random(draw(_SEEDS)), found.pins, found.relations)  # noqa: S311
    values = sampler.values() if draw(_MOSTLY) else sampler.wild()
    return Draw(controller, states, values, start, draw(st.sampled_from(_LABELS)), draw(st.booleans()))


def _possible(choice: Choice, of: Chart) -> tuple[str, ...]:
    """The states that values can choose: an option that no controller takes in any combination is no value at all."""
    return ("",) if "" in choice.states and choice.key not in of.keys else choice.states


def _now(one: Parameter, index: int) -> Any:
    """A value as it is, or one of its kind where whoever installs the chart has to give it."""
    is_empty = one.default in ("", []) or "users" in one.key
    return one.domain.marker(index) if is_empty and one.domain is not domains.TAG else one.default


def _given(
    of: Chart, controller: str, states: Mapping[Key, str], values: Mapping[Key, Any]
) -> Iterator[tuple[Key, Any]]:
    """The values of values.yaml that make these choices, and those that are drawn."""
    parameters, choices = of.model.of(controller)
    for choice in choices:
        if "" not in choice.states or choice.key in of.keys:
            yield from _of_choice(choice, states[choice.key], controller)
    for one in parameters:
        if one.key in of.keys and one.key in values:
            yield one.key, _instead(values[one.key], one.default)


def _of_choice(choice: Choice, state: str, controller: str) -> Iterator[tuple[Key, Any]]:
    if choice.key == ("tls",):
        yield (*choice.key, "enabled"), state != "off"
        if state not in ("off", "described"):
            yield (*choice.key, "kind"), state
    elif set(choice.states) == {"users", "secret"}:
        if state == "users":
            yield (*choice.key, "existingSecret", camel(controller)), ""
    elif state == "" or choice.key == FALLBACK:
        yield choice.key, state


def _instead(value: Any, default: Any) -> Any:
    """A value that takes the place of a default: Helm merges mappings, and drops what is null."""
    if isinstance(value, dict) and isinstance(default, dict):
        return dict.fromkeys(default) | {key: _instead(item, default.get(key)) for key, item in value.items()}
    return value


def nested(values: Mapping[Key, Any]) -> dict[str, Any]:
    """Values by their paths as values.yaml nests them."""
    found: dict[str, Any] = {}
    for key, value in values.items():
        at = found
        for part in key[:-1]:
            at = at.setdefault(part, {})
        at[key[-1]] = value
    return found


# --------------------------------------------------------------------------------------------- holding


@pytest.mark.parametrize("spec", [pytest.param(spec, marks=charts.in_one_process(spec)) for spec in SPECS])
def test_helm_renders_what_anygress_renders(spec: str, helm: Helm, tmp_path: Path) -> None:
    of = chart_of(spec, tmp_path)
    for controller in of.able:
        helm.lint(of.folder, {"controller": controller})
    _refused_in_the_same_words(of, helm)
    share = -(-DRAWS * SPECS[spec] // sum(SPECS.values()))
    came: Counter[str] = Counter()

    @settings(max_examples=share, deadline=None, phases=[Phase.generate], database=None)
    @given(draw=draws(of))
    def hold(draw: Draw) -> None:
        came[_came(of, draw, helm)] += 1
        if any(text.startswith(_WRONG) for text in came):
            smaller = _smaller(of, draw, helm)
            pytest.fail(
                f"{_came(of, smaller, helm)}\n{json.dumps(smaller.given(of), indent=1)}\nnamespace {smaller.namespace}"
            )

    hold()
    assert came["the same objects"] >= share // 5, came


def _came(of: Chart, draw: Draw, helm: Helm) -> str:
    """What came of a draw; something that begins as one of ``_WRONG`` must not be."""
    real = objects_of(of.model, draw.controller, draw.states, draw.values)
    try:
        rendered, why = helm.template(of.folder, draw.given(of), namespace=draw.namespace), ""
    except HelmRefused as refused:
        rendered, why = [], str(refused)
    if isinstance(real, Refused):
        return "refused by both" if why else f"{_WRONG[0]}: {[*map(str, real.problems)]}"
    if why:
        said = of.found[draw.controller].complaints(draw.values)
        return "values that the chart cannot follow" if said else f"{_WRONG[1]}: {why}"
    one, other = _by_identity(map(_less_of_helm, rendered)), _by_identity(_wanted(real, draw))
    return "the same objects" if one == other else f"{_WRONG[2]}:\n" + "\n".join(_differing(one, other, ""))


def _smaller(of: Chart, draw: Draw, helm: Helm) -> Draw:
    """A draw that is wrong in the same way, with as few values changed as can be."""
    kind = _came(of, draw, helm).partition(":")[0]
    for key in draw.values:
        tried = replace(draw, values={**draw.values, key: draw.start[key]})
        if _came(of, tried, helm).startswith(kind):
            draw = tried
    return draw


def _differing(one: Any, other: Any, at: str) -> Iterator[str]:
    """Where two trees differ, and what each has there."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in [*one, *(key for key in other if key not in one)]:
            yield from _differing(one.get(key, "nothing"), other.get(key, "nothing"), f"{at}/{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, (item, its) in enumerate(zip(one, other, strict=True)):
            yield from _differing(item, its, f"{at}/{index}")
    elif one != other:
        yield f"  {at}: helm {one!r}, anygress {other!r}"


def _wanted(real: Any, draw: Draw) -> Iterator[dict[str, Any]]:
    for manifest, of_cluster in real:
        if draw.create or not of_cluster:
            found = _less_of_helm(json.loads(json.dumps(manifest)))
            found["metadata"].setdefault("labels", {}).update(draw.labels)
            yield found


def _less_of_helm(manifest: dict[str, Any]) -> dict[str, Any]:
    """Without Helm's own labels, and with a sign in the place of a checksum: see the test of those."""
    for label in _OF_HELM:
        manifest["metadata"].get("labels", {}).pop(label, None)
    pods = manifest["spec"].get("template", {}).get("metadata", {}) if manifest["kind"] == "Deployment" else {}
    if CHECKSUM in pods.get("annotations", {}):
        pods["annotations"][CHECKSUM] = "a checksum"
    return manifest


def _by_identity(manifests: Any) -> dict[tuple[str, ...], Any]:
    found: dict[tuple[str, ...], Any] = {}
    for manifest in manifests:
        metadata = manifest["metadata"]
        key = (manifest["apiVersion"], manifest["kind"], metadata.get("namespace", ""), metadata["name"])
        assert key not in found, f"twice: {key}"
        found[key] = manifest
    return found


def _refused_in_the_same_words(of: Chart, helm: Helm) -> None:
    """A controller that cannot do the app as it is described is refused as ``anygress check`` refuses it."""
    for controller in names():
        _, choices = of.model.of(controller)
        states = {choice.key: choice.default for choice in choices}
        real = objects_of(of.model, controller, states, {})
        if not isinstance(real, Refused):
            continue
        given = {"controller": controller, **nested(dict(_given(of, controller, states, {})))}
        with pytest.raises(HelmRefused):
            helm.template(of.folder, given)
        with pytest.raises(HelmRefused) as said:
            helm.template(of.folder, given, schema=False)
        for problem in real.problems:
            for words in (problem.code, problem.topic, problem.reason, problem.hint or ""):
                assert words in str(said.value), f"{controller}: {words}"
