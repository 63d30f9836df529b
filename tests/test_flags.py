"""What anygress asks of a cluster by a flag or a ConfigMap holds in the rig, or what is measured there proves little.

Nothing runs: the rig's modules say what they would start their programs with, and which objects they would make.
"""

from __future__ import annotations

import json
import re
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.conformance.behaviour import SIDECAR, asked_of, ports_of, read_all
from tests.conformance.clusters import controller_without_rig
from tests.conformance.deploying import report_of
from tests.conformance.rig import CONTROLLERS

if TYPE_CHECKING:
    from anygress.rendering.manifest import Precondition
    from tests.conformance.rig.controllers import Controller

BEHAVIOURS = read_all()


@cache
def running(name: str) -> Controller:
    """The rig's controller, as far as it is there before it starts."""
    tcp, udp = ports_of(BEHAVIOURS)
    made_of: Any = SimpleNamespace(program=lambda name: f"/bin/{name}", root="/store")
    host = SimpleNamespace(address="10.20.0.1")
    site: Any = SimpleNamespace(
        tcp_ports=tcp, udp_ports=udp, parent_gateway=True, host=host, store=made_of, kubeconfig="/kubeconfig"
    )
    return CONTROLLERS[name](site)


@cache
def flags_of(name: str) -> tuple[Precondition, ...]:
    """Every flag that is asked for by apps of behaviours that the controller takes, with a proxy beside or not."""
    controller = controller_without_rig(name, BEHAVIOURS)
    asked = [*BEHAVIOURS, *asked_of(f"{name}{SIDECAR}", BEHAVIOURS)]
    reports = (report_of(one, controller, numbers) for one in asked for numbers in one.deployments)
    return tuple(dict.fromkeys(p for one in reports if one.ok for p in one.preconditions if p.kind == "flag"))


# --------------------------------------------------------------------------------------------- what the rig says


def settings_of(controller: Controller) -> dict[str, str]:
    """What the program is told: its arguments, the data of its ConfigMaps, and the paths of a mesh's configuration."""
    found = {name.lower(): value for name, _, value in (one.partition("=") for one in controller.arguments())}
    for made in controller.cluster_objects():
        if made["kind"] == "ConfigMap":
            data = made["data"]
            found |= {key: value for key, value in data.items() if key != "mesh"}
            found |= dict(_paths("meshConfig", json.loads(data.get("mesh", "{}"))))
    return found


def _paths(path: str, value: Any) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [pair for key, one in value.items() for pair in _paths(f"{path}.{key}", one)]
    return [(path, value if isinstance(value, str) else json.dumps(value))]


def wanted_of(line: str) -> dict[str, str]:
    """What a precondition's line asks for: a flag, lines of a ConfigMap, or a path of the mesh's configuration."""
    if told := re.match(r"(--[\w.-]+)=(\S+)", line):
        return {told[1].lower(): told[2]}
    if told := re.match(r"data: (\{.*\}) in the controller's ConfigMap", line):
        return {str(key): str(value) for key, value in yaml.safe_load(told[1]).items()}
    if told := re.match(r"(meshConfig[\w.]+): (\S+)", line):
        return {told[1]: told[2]}
    raise AssertionError(f"how is this read? {line}")


def is_enough(given: str | None, wanted: str) -> bool:
    """Whether a setting is what is asked for: as long at least, of a list all, else the same."""
    if given is None:
        return False
    times = [re.fullmatch(r"([0-9]+)s?", one) for one in (given, wanted)]
    if times[0] and times[1]:
        return int(times[0][1]) >= int(times[1][1])
    return given == wanted or ("," in given and set(wanted.split(",")) <= set(given.split(",")))


def unmet(flag: Precondition, controller: Controller) -> list[str]:
    """What of a precondition the rig is not set up for."""
    settings = settings_of(controller)
    if flag.key in controller.holds_by:
        line = controller.holds_by[flag.key]
        return [] if line.lower() in settings else [f"{flag.key}: {line} is no argument"]
    return [
        f"{flag.key}: {name} is {settings.get(name)}, not {wanted}"
        for name, wanted in wanted_of(flag.line or "").items()
        if not is_enough(settings.get(name), wanted)
    ]


# --------------------------------------------------------------------------------------------- held against it


@pytest.mark.parametrize("name", sorted(CONTROLLERS))
def test_the_rig_meets_what_is_asked_of_a_cluster(name: str) -> None:
    assert [text for flag in flags_of(name) for text in unmet(flag, running(name))] == []


def test_some_is_asked() -> None:
    keys = {flag.key for name in CONTROLLERS for flag in flags_of(name)}
    assert {
        "empty-services",
        "published-service",
        "read-timeout-websecure",
        "hsts",
        "upgrades",
        "response-headers",
    } <= keys
    assert {"worker-shutdown-timeout", "client-body-timeout"} <= keys


@pytest.mark.parametrize("name", ["ingress-nginx", "traefik"])
def test_a_rig_without_it_is_found(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """GIVEN the same controller without its settings THEN each is missed, whatever asks for it."""
    bare, flags = running(name), flags_of(name)
    monkeypatch.setattr(bare, "arguments", list)
    monkeypatch.setattr(bare, "cluster_objects", list)
    assert flags
    assert [flag for flag in flags if not unmet(flag, bare)] == []


@pytest.mark.parametrize(
    ("given", "wanted", "enough"),
    [
        ("3600s", "1800s", True),
        ("3600", "3601", False),
        ("A,B,C", "C,A", True),
        ("A,B", "C", False),
        ("false", "true", False),
        (None, "false", False),
    ],
)
def test_what_is_enough(given: str | None, wanted: str, enough: bool) -> None:  # noqa: FBT001  a row of the table
    assert is_enough(given, wanted) is enough


def test_lines_are_read() -> None:
    assert wanted_of("--a.B=true (the default)") == {"--a.b": "true"}
    assert wanted_of("data: {a: \"1s\", b: 'x y'} in the controller's ConfigMap, beside it") == {"a": "1s", "b": "x y"}
    assert wanted_of("meshConfig.a.b: C") == {"meshConfig.a.b": "C"}
    with pytest.raises(AssertionError, match="how is this read"):
        wanted_of("set it somehow")
