"""How many renderings a chart takes: counted, so that nothing is noisy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from anygress.controllers import names
from anygress.decide.reading import parse_spec
from anygress.helm import templates
from anygress.helm.inferred import objects_of
from anygress.helm.values import model_of

if TYPE_CHECKING:
    from anygress.description.exposure import Exposure

ROOT = Path(__file__).parents[1]
_APP = """
name: {name}
namespace: shop
host: {name}.example.com
image: ghcr.io/acme/shop:1.4
port: 8080
health_check_path: /healthz
"""


def _routes(count: int) -> str:
    routes = "".join(f"  - {{path: /r{number}/, timeout_seconds: {100 + number}}}\n" for number in range(count))
    return f"{_APP.format(name='shop')}routes:\n{routes}"


def _ports(count: int) -> str:
    ports = "".join(
        f"  - {{number: {5000 + number}, service: {{name: queue, port: {5000 + number}}}}}\n" for number in range(count)
    )
    return f"{_APP.format(name='shop')}ports:\n{ports}"


def _apps(count: int) -> str:
    return "---".join(_APP.format(name=f"app{number}") for number in range(count))


def _described(text: str) -> tuple[Exposure, ...]:
    return tuple(parse_spec(text, name="growth", folder=ROOT))


def _renderings(text: str, controller: str, monkeypatch: pytest.MonkeyPatch) -> int:
    counted = 0

    def count(*given: object) -> object:
        nonlocal counted
        counted += 1
        return objects_of(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(templates, "objects_of", count)
    templates.find_templates(model_of(_described(text), {}, name="growth"), controller)
    return counted


@pytest.mark.parametrize("controller", names())
@pytest.mark.parametrize("written", [_routes, _apps], ids=["routes", "apps"])
def test_twice_as_much_takes_no_more_than_four_times_the_renderings(
    written: object, controller: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each rendering has all values at once, so that mostly their number does not grow at all."""
    few, many = (_renderings(written(count), controller, monkeypatch) for count in (4, 8))  # type: ignore[operator]
    assert many <= 4 * few
    assert many < 200, "and there are not many"


@pytest.mark.parametrize("controller", ["traefik", "ingress-nginx", "load-balancer", "node-port"])
def test_ports_take_no_more_renderings(controller: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a listener is not a choice of its own, as it is on the others."""
    few, many = (_renderings(_ports(count), controller, monkeypatch) for count in (4, 16))
    assert many <= 4 * few
