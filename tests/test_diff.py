"""What changes when the controller is swapped, computed from the two reports and from what was measured."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from anygress.cli import main
from anygress.compile import check, rendering_of
from anygress.controllers import names
from anygress.differences import as_dict, differences, reports_of
from anygress.errors import CannotExpose
from anygress.features import Feature
from anygress.measured import measurements
from anygress.readers.spec import parse_spec, read_spec
from anygress.writers.changes import _request, differences_text
from tests.cases import NAMES, case

if TYPE_CHECKING:
    from click.testing import Result

    from anygress.differences import Differences
    from anygress.exposure import Exposure

ROOT = Path(__file__).parents[1]
SPEC = str(ROOT / "apps" / "shop.yaml")
SHOP = read_spec(SPEC)


def run(*arguments: str, columns: int = 80, given: str | None = None) -> Result:
    """A run of the command line; an exception that it does not handle fails the test."""
    result = CliRunner().invoke(main, arguments, env={"COLUMNS": str(columns)}, input=given)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def between(apps: tuple[Exposure, ...], before: str, after: str) -> Differences:
    return differences(*reports_of(apps, before, after))


def able(name: str) -> list[str]:
    return [controller for controller in names() if check(case(name), controller).ok]


# --------------------------------------------------------------------------------------------- in general


@pytest.mark.parametrize("name", NAMES)
def test_the_way_back_is_the_way_there_turned_round(name: str) -> None:
    for before, after in permutations(able(name), 2):
        there, back = between(case(name), before, after), between(case(name), after, before)
        assert there.objects.come == back.objects.gone
        assert set(there.objects.otherwise) == set(back.objects.otherwise)
        assert there.preconditions_come == back.preconditions_gone
        assert there.notes_come == back.notes_gone
        for one, other in ((there.callers, back.callers), (there.operators, back.operators)):
            assert {(c.about, c.before, c.after) for c in one} == {(c.about, c.after, c.before) for c in other}
        assert {(a.before, a.after, a.asked) for a in there.answers} == {
            (a.after, a.before, a.asked) for a in back.answers
        }


@pytest.mark.parametrize("name", NAMES)
def test_no_object_is_lost_or_made_up(name: str) -> None:
    for before, after in permutations(able(name), 2):
        found = between(case(name), before, after).objects
        was, will = (_identities(name, controller) for controller in (before, after))
        assert {*found.gone, *found.otherwise, *found.kept} == was
        assert {*found.come, *found.otherwise, *found.kept} == will
        assert len(found.gone) + len(found.come) + len(found.otherwise) + len(found.kept) == len(was | will)


def _identities(name: str, controller: str) -> set[str]:
    rendering = rendering_of(check(case(name), controller))
    every = [*rendering.manifests, *(one.manifest for one in rendering.cluster)]
    return {f"{one['kind']} {one['metadata']['name']}" for one in every}


@pytest.mark.parametrize("name", NAMES)
def test_nothing_changes_between_a_controller_and_itself(name: str) -> None:
    for controller in able(name):
        found = between(case(name), controller, controller)
        assert (*found.callers, *found.operators, *found.answers, *found.addresses) == ()
        assert (*found.objects.gone, *found.objects.come, *found.objects.otherwise) == ()
        assert (*found.preconditions_gone, *found.preconditions_come, *found.notes_gone, *found.notes_come) == ()


@pytest.mark.parametrize("name", NAMES)
def test_every_note_and_precondition_that_comes_is_told(name: str) -> None:
    for before, after in permutations(able(name), 2):
        found = between(case(name), before, after)
        was, will = found.before, found.after
        told = " ".join(c.after or "" for c in (*found.callers, *found.operators))
        for note in will.notes:
            known = any(note.text == other.text for other in was.notes)
            alike = note.feature is not None and note.feature.label not in {
                c.about for c in (*found.callers, *found.operators)
            }
            assert known or alike or note.text in told or note.text in {one.text for one in found.notes_come}
        for precondition in will.preconditions:
            lines = [(one.text, one.line) for one in (*was.preconditions, *found.preconditions_come)]
            assert (precondition.text, precondition.line) in lines


# --------------------------------------------------------------------------------------------- what was measured


def test_answers_are_those_of_the_running_controllers_that_concern_the_app() -> None:
    found = between(SHOP, "ingress-nginx", "traefik")
    assert {(one.before, one.after) for one in found.answers} >= {("308", "301")}
    assert found.measured_at["traefik"] == measurements().controllers["traefik"].run.version  # type: ignore[union-attr]
    asked = {one.behaviour for one in found.answers}
    assert "auth-lost" in asked
    assert "tls-wildcard" not in asked  # the app has no wildcard


def test_an_app_without_a_password_is_told_nothing_of_passwords() -> None:
    plain = parse_spec("name: shop\nnamespace: web\nhost: a.example.com\nimage: shop:1\nport: 80\n")
    found = between(plain, "ingress-nginx", "traefik")
    assert not any("auth" in one.behaviour for one in found.answers)
    assert "basic-auth" not in {one.about for one in found.callers}


def test_measured_json_has_answers_of_two_kinds_alone() -> None:
    for one in measurements().answers:
        assert len(set(one.seen.values())) > 1
        assert set(one.features) <= {feature.label for feature in Feature}
        assert one.seen.keys() <= set(names())


def test_what_was_never_asked_is_said() -> None:
    text = run("diff", SPEC, "--from", "traefik", "--to", "f5-nginx").stdout
    assert "f5-nginx was never asked" in text
    assert "measured with apps" not in text


def test_a_request_is_told_as_one_makes_it() -> None:
    assert _request("get /x?y=1 host=a.example.com tls=True") == "GET https://a.example.com/x?y=1"
    assert _request("get /x host=a.example.com tls=True auth=ops:pw") == "GET https://a.example.com/x auth=ops:pw"
    assert _request("websocket /x host=a.example.com") == "WEBSOCKET http://a.example.com/x"
    assert _request("tcp 5672") == "tcp 5672"
    whole = "get https://a.example.com/ host=other.example.com"
    assert _request(whole) == whole, "the address and the Host header are two things"
    for answer in measurements().answers:
        assert "host=" not in _request(answer.asked) or "://" in answer.asked


# --------------------------------------------------------------------------------------------- a proxy beside the app


def test_what_a_proxy_does_on_one_of_them_is_told_as_that() -> None:
    found = between(case("fallback-sidecar"), "traefik", "istio")
    told = {change.about: change for change in found.callers}
    assert told["drop-authorization"].before is None
    assert told["drop-authorization"].after == "by a proxy beside the app"
    assert (told["basic-auth"].after or "").startswith("by a proxy beside the app; a running pod keeps ")
    assert {feature.label for feature in found.not_compared} == {"drop-authorization", "basic-auth", "body-limit"}
    text = differences_text(found)
    assert "done by a proxy on one, and not compared as measured: " in " ".join(text.split())


def test_answers_of_a_controller_are_not_told_of_what_a_proxy_does_in_its_place() -> None:
    """GIVEN two that both were asked for passwords WHEN a proxy asks on one of them THEN their answers say nothing."""
    for before, after in permutations(able("fallback-sidecar"), 2):
        found = between(case("fallback-sidecar"), before, after)
        asked = {answer.behaviour: answer.features for answer in measurements().answers}
        for one in found.answers:
            assert not {feature.label for feature in found.not_compared} & set(asked[one.behaviour])


def test_nothing_is_said_to_change_where_nothing_does() -> None:
    text = run("diff", SPEC, "--from", "traefik", "--to", "traefik").stdout
    assert "nothing changes: all that the description asks for" in " ".join(text.split())


# --------------------------------------------------------------------------------------------- the command


def test_the_text() -> None:
    result = run("diff", SPEC, "--from", "ingress-nginx", "--to", "traefik")
    assert result.exit_code == 0
    callers, operators = result.stdout.split("\nfor those who run it\n")
    assert callers.startswith("shop: from ingress-nginx 1.15 to traefik 3.7\n\nfor those who call it\n")
    assert "308 becomes 301" in callers
    assert "    ingress-nginx: counted between two reads" in callers
    assert "Middleware: shop--closed--" in operators
    assert "--providers.kubernetesingress.allowemptyservices=true" in operators.split("need not hold any more")[0]
    assert 'data: {hsts: "false"}' in operators.split("need not hold any more")[1]
    gateway = run("diff", SPEC, "--from", "traefik", "--to", "envoy-gateway").stdout
    assert "envoy-gateway: kubectl get gateway shop" in gateway
    assert "with the URL as the realm, not the one that is given" in " ".join(gateway.split())


@pytest.mark.parametrize("name", NAMES)
def test_no_line_is_wider_than_the_terminal(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for before, after in permutations(able(name), 2):
        for line in differences_text(between(case(name), before, after)).splitlines():
            assert len(line) <= 80 or " " not in line.strip(), line


def test_as_json() -> None:
    result = run("diff", SPEC, "--from", "traefik", "--to", "envoy-gateway", "--format", "json")
    assert json.loads(result.stdout) == json.loads(json.dumps(as_dict(between(SHOP, "traefik", "envoy-gateway"))))
    found = json.loads(result.stdout)
    assert "Gateway shop" in found["operators"]["objects"]["come"]
    assert {one["key"] for one in found["operators"]["preconditions"]["come"]} >= {"gateway-api", "gateway-class"}
    assert found["callers"]["measured_at"].keys() == {"traefik", "envoy-gateway"}


@pytest.mark.parametrize("pair", [("traefik", "gce"), ("gce", "traefik")])
def test_what_one_of_them_refuses_is_told(pair: tuple[str, str]) -> None:
    result = run("diff", SPEC, "--from", pair[0], "--to", pair[1])
    assert result.exit_code == 1
    assert result.stdout.startswith("gce 1.37 cannot expose shop\n")
    assert "E250 basic-auth" in result.stdout
    as_data = run("diff", SPEC, "--from", pair[0], "--to", pair[1], "--format", "json")
    assert as_data.exit_code == 1
    assert [one["controller"] for one in json.loads(as_data.stdout)["refused"]] == ["gce"]
    with pytest.raises(CannotExpose):
        between(SHOP, *pair)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--from", "trafik", "--to", "gce"], "did you mean traefik?"),
        (["--from", "gce", "--to", "trafik"], "did you mean traefik?"),
        (["--from", "gce"], "Missing option '--to'"),
        (["--to", "gce"], "Missing option '--from'"),
    ],
)
def test_wrong_use(arguments: list[str], said: str) -> None:
    result = run("diff", SPEC, *arguments)
    assert result.exit_code == 2
    assert said in result.output


def test_a_wrong_description_is_told() -> None:
    result = run("diff", "-", "--from", "gce", "--to", "traefik", given="name: shop\nhots: x\n")
    assert result.exit_code == 1
    assert 'did you mean "host' in result.stdout


def test_facts_of_the_cluster_count(tmp_path: Path) -> None:
    path = tmp_path / "cluster.yaml"
    path.write_text("ingress-nginx: {hsts: 'off'}\n")
    plain = run("diff", SPEC, "--from", "traefik", "--to", "ingress-nginx", "--format", "json")
    known = run("diff", SPEC, "--from", "traefik", "--to", "ingress-nginx", "--cluster", str(path), "--format", "json")
    confirmed = [
        {one["key"]: one["confirmed"] for one in json.loads(found.stdout)["operators"]["preconditions"]["come"]}["hsts"]
        for found in (plain, known)
    ]
    assert confirmed == [False, True]
