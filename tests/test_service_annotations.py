"""What Services of the user's must carry: two descriptions that name one, told together or apart, lose nothing."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

import pytest

from anygress.controllers import all_controllers
from anygress.controllers.gce import Gce
from anygress.decide.pipeline import check
from anygress.description import exposure as x
from tests.cases import NAMES, case

if TYPE_CHECKING:
    from anygress.decide.report import Report

CONFIG, NEG = "cloud.google.com/backend-config", "cloud.google.com/neg"


def _app(name: str, port: int, timeout: int) -> x.Exposure:
    return x.Exposure(
        name=name,
        namespace="shop",
        hosts=(f"{name}.example.com",),
        service=x.ServiceRef("cart", port=port),
        health_check_path="/up",
        timeout_seconds=timeout,
    )


SHOP, BACK = _app("shop", 80, 300), _app("back", 8081, 30)


def _line(report: Report) -> str:
    (found,) = [one for one in report.preconditions if one.key == "annotations-of-cart"]
    assert found.line is not None
    return found.line


def _run(line: str, carried: dict[str, str]) -> list[str]:
    """What ``kubectl annotate`` does with a line, and what it refuses: a key with a value, unless it may overwrite.

    https://kubernetes.io/docs/reference/kubectl/generated/kubectl_annotate/
    """
    refused = []
    for command in line.split("; "):
        words = shlex.split(command)
        assert words[:4] == ["kubectl", "annotate", "service", "cart"]
        pairs = dict(word.split("=", 1) for word in words if "=" in word)
        if "--overwrite" not in words and (there := pairs.keys() & carried.keys()):
            refused += sorted(there)
            continue
        carried |= pairs
    return refused


def test_together_they_are_one_value() -> None:
    """GIVEN two descriptions, whichever comes first THEN one command has the ports of both."""
    for apps in ((SHOP, BACK), (BACK, SHOP)):
        carried: dict[str, str] = {}
        assert _run(_line(check(apps, "gce")), carried) == []
        assert json.loads(carried[CONFIG]) == {"ports": {"80": "shop", "8081": "back"}}
        assert json.loads(carried[NEG]) == {"ingress": True}


def test_apart_the_second_takes_nothing_away() -> None:
    """GIVEN two descriptions told apart THEN the second's command leaves what the first's has put there."""
    carried: dict[str, str] = {}
    assert _run(_line(check(SHOP, "gce")), carried) == []
    first = dict(carried)
    report = check(BACK, "gce")
    assert _run(_line(report), carried) == [CONFIG, NEG]
    assert carried == first
    (found,) = [one for one in report.preconditions if one.key == "annotations-of-cart"]
    assert "beside those of other apps" in found.text
    assert "put the two JSON objects into one" in found.text
    assert "--overwrite" in found.text


def test_what_gke_puts_there_by_itself_keeps_nothing_from_being_said() -> None:
    """GIVEN the annotation that GKE makes of a Service's own THEN the other is put on all the same."""
    carried = {NEG: '{"ingress":true}'}
    assert _run(_line(check(SHOP, Gce())), carried) == [NEG]
    assert json.loads(carried[CONFIG]) == {"ports": {"80": "shop"}}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("controller", all_controllers())
def test_no_command_overwrites(controller: str, name: str) -> None:
    for one in check(case(name), controller).preconditions:
        assert "--overwrite" not in (one.line or ""), one.key
