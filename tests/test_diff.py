"""What changes when the controller is swapped, computed from the two reports and from what was measured."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from anygress.cli.commands import main
from anygress.controllers import names
from anygress.controllers.gce import Gce
from anygress.controllers.load_balancer import LoadBalancer
from anygress.decide.diff import as_dict, differences, reports_of
from anygress.decide.pipeline import check, rendering_of
from anygress.decide.reading import parse_spec, read_spec
from anygress.errors import CannotExpose
from anygress.features.evidence import measurements
from anygress.features.feature import Feature
from anygress.features.traits import Trait
from anygress.output.text.diff import _request, differences_text
from tests.cases import NAMES, case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from click.testing import Result

    from anygress.decide.diff import Differences
    from anygress.decide.report import Report
    from anygress.description.exposure import Exposure
    from anygress.features.evidence import Answer

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
        assert (there.same, there.not_known) == (back.same, back.not_known)
        pairs = [(there.callers, back.callers), (there.operators, back.operators), (there.traits, back.traits)]
        for one, other in (*pairs, (there.annotations, back.annotations)):
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
        assert (*found.traits, *found.annotations, *found.not_known, *found.between) == ()
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


# --------------------------------------------------------------------------------------------- the same, and not known


@pytest.mark.parametrize("name", NAMES)
def test_each_need_is_told_once_as_changing_the_same_or_not_known(name: str) -> None:
    for before, after in permutations(able(name), 2):
        found = between(case(name), before, after)
        changing = [one.about for one in (*found.callers, *found.operators, *found.traits)]
        told = [*changing, *found.same, *found.not_known]
        assert len(told) == len(set(told))
        needed = {need.feature.label for need in found.before.needs}
        otherwise = {label for one in _otherwise(before, after, needed) for label in one.features}
        assert needed <= {*told} | otherwise, "nothing is left out in silence"
        assert not set(found.same) & set(changing)
        if any(found.before.site.rules.values()):
            assert {trait.text for trait in Trait} <= {*told}


def _otherwise(before: str, after: str, needed: set[str]) -> Iterator[Answer]:
    known = needed | {"host", "tls-secret", "tls-cert-manager", "tls-managed"}
    for one in measurements().answers:
        differs = {before, after} <= one.seen.keys() and one.seen[before] != one.seen[after]
        if differs and set(one.features) <= known:
            yield one


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_the_same_for_want_of_a_note(name: str) -> None:
    """GIVEN two that say nothing of a need WHEN it was not measured on both THEN it is not known to be the same."""
    for before, after in permutations(able(name), 2):
        found = between(case(name), before, after)
        reports = found.before, found.after
        for feature in (one for one in Feature if one.label in found.same):
            said = [_is_said(feature, report) for report in reports]
            assert all(said) or all(_measured(feature, report) for report in reports), (feature, before, after)
        for trait in (one for one in Trait if one.text in found.same):
            assert all(one.controller.traits[trait].text is not None for one in reports)


def _is_said(feature: Feature, report: Report) -> bool:
    notes = any(note.feature is feature for note in report.notes)
    by_proxy = any(need.feature is feature for need in report.polyfilled)
    return bool(report.controller.stances[feature].why) or notes or by_proxy


def _measured(feature: Feature, report: Report) -> bool:
    run = measurements().controllers[report.controller.name].run
    return run is not None and feature.label in run.measured


def test_what_was_never_measured_is_not_known_to_be_the_same() -> None:
    found = between(SHOP, "traefik", "f5-nginx")
    assert "https-redirect" in found.not_known
    assert "https-redirect" not in found.same
    told = [text for one in (*found.callers, *found.operators) for text in (one.before, one.after)]
    assert "as promised, by its documentation: not measured" in told
    measured = between(SHOP, "ingress-nginx", "traefik").callers
    assert "as promised, and so it was measured" in {one.after for one in measured}
    text = " ".join(differences_text(found).split())
    assert "not known to be the same: " in text
    assert "alike on both" not in text


def test_what_was_answered_otherwise_is_not_the_same() -> None:
    found = between(SHOP, "ingress-nginx", "traefik")
    assert ("308", "301") in {(one.before, one.after) for one in found.answers}
    assert "https-redirect" not in found.same


def test_what_no_description_speaks_of_is_told_where_it_changes() -> None:
    found = {one.about: (one.before, one.after) for one in between(SHOP, "traefik", "envoy-gateway").traits}
    assert found[Trait.HEADER_UNDERSCORE.text] == ("passed on", "refused with 400")
    assert found[Trait.HTTP_1_0.text] == ("answered as any other", "refused with 426")
    assert Trait.TRACE.text not in found
    gce = between(case("minimal"), "traefik", "gce")
    assert gce.traits == ()
    assert {trait.text for trait in Trait} <= set(gce.not_known)
    ports = between(case("tcp-port"), "traefik", "envoy-gateway")
    assert ports.traits == ()
    assert not {trait.text for trait in Trait} & {*ports.same, *ports.not_known}, "raw ports have no headers"


def test_through_a_proxy_beside_the_app_both_have_their_say() -> None:
    found = {one.about: one.after for one in between(case("fallback-sidecar"), "traefik", "istio").traits}
    assert found[Trait.PATH_SLASHES.text].endswith("; merged into one by the proxy beside the app")
    assert "proxy" not in found[Trait.RESPONSE_TRAILERS.text], "it says the same"


@pytest.mark.parametrize(("before", "after"), [*permutations(["traefik", "envoy-gateway", "ingress-nginx", "gce"], 2)])
def test_every_annotation_that_nobody_is_known_to_read_is_told(before: str, after: str) -> None:
    keys = {"acme.example.com/owner": "shop", "reloader.example.org/auto": "true"}
    found = between(tuple(one.replace(annotations=keys) for one in case("minimal")), before, after)
    assert [one.about for one in found.annotations] == [*keys]
    assert {f"annotation {key}" for key in keys} <= set(found.not_known)
    for controller, told in ((before, "before"), (after, "after")):
        kind = "HTTPRoute" if controller == "envoy-gateway" else "Ingress"
        for one in found.annotations:
            assert f", on {kind}" in getattr(one, told), "another kind of object has other readers"
            assert "who reads it there is not known" in getattr(one, told)


def test_an_annotation_that_one_of_them_reads_has_no_effect_on_the_other() -> None:
    key = "nginx.ingress.kubernetes.io/proxy-next-upstream-tries"
    found = between(tuple(one.replace(annotations={key: "1"}) for one in case("minimal")), "ingress-nginx", "traefik")
    (told,) = found.annotations
    assert told.before == "has an effect: it reads it"
    assert "has no effect here" in told.after
    assert f"annotation {key}" not in found.not_known


# --------------------------------------------------------------------------------------------- the way between

DNS = "name: shop\nnamespace: web\nhost: a.example.com\nimage: shop:1\nport: 80\nhealth_check_path: /\n"
_SOURCES = {
    "envoy-gateway": "gateway-httproute", "istio": "gateway-httproute", "f5-nginx": "crd", "node-port": "service",
    "load-balancer": "service",
}  # fmt: skip


def test_records_that_external_dns_does_not_hand_over_are_told() -> None:
    """GIVEN two from whose objects external-dns makes records by two sources THEN it is told how they are handed on."""
    apps = parse_spec(f"{DNS}dns: external_dns\n")
    for before, after in permutations([one for one in names() if check(apps, one).ok], 2):
        told = [text for text in between(apps, before, after).between if "external-dns" in text]
        sources = [_SOURCES.get(one, "ingress") for one in (before, after)]
        if sources[0] != sources[1]:
            (text,) = told
            assert f"--source={sources[0]} and --source={sources[1]} and one --txt-owner-id" in text, (before, after)
            assert "external-dns/resource=" in text
        elif sources[0] != "ingress":
            assert not told, "the object is the same"
    by_hand = parse_spec(f"{DNS}dns: manual_dns\n")
    assert not any("external-dns" in text for text in between(by_hand, "gce", "envoy-gateway").between)


def test_a_reserved_address_is_not_claimed_twice() -> None:
    apps = parse_spec(DNS)
    both = differences(*reports_of(apps, Gce(static_ip="shop-ip"), LoadBalancer(address="203.0.113.7")))
    (told,) = [text for text in both.between if "reserved address" in text]
    assert "203.0.113.7" in told
    assert "gce is told to hold shop-ip" in told
    one = differences(*reports_of(apps, "traefik", Gce(static_ip="shop-ip")))
    assert any("shop-ip" in text for text in one.between)
    left = differences(*reports_of(apps, Gce(static_ip="shop-ip"), "traefik"))
    assert not any("reserved address" in text for text in left.between)


def test_one_object_on_both_and_objects_that_stay_are_told() -> None:
    found = between(parse_spec(DNS), "ingress-nginx", "gce")
    assert "Ingress shop" in found.objects.otherwise
    assert any(text.startswith("Ingress shop: one object on both") for text in found.between)
    apart = between(parse_spec(DNS), "ingress-nginx", "envoy-gateway")
    assert not any("one object on both" in text for text in apart.between)
    assert any("nobody deletes what goes" in text for text in apart.between)
    assert "  while both are there\n" in differences_text(apart)


def test_a_managed_certificate_that_stays_is_told() -> None:
    assert any("kubectl delete managedcertificate" in note.text for note in check(case("tls-managed"), "gce").notes)


@pytest.mark.parametrize("name", NAMES)
def test_a_precondition_that_says_something_else_is_told_on_both_sides(name: str) -> None:
    """What the absence of a Secret does, of one key on both, is another thing on each."""
    for before, after in permutations(able(name), 2):
        found = between(case(name), before, after)
        was, will = ({one.key: one for one in report.distinct_preconditions} for report in (found.before, found.after))
        for key in was.keys() & will.keys():
            if (was[key].text, was[key].line) != (will[key].text, will[key].line):
                assert was[key].text in {one.text for one in found.preconditions_gone}
                assert will[key].text in {one.text for one in found.preconditions_come}


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
    assert told["drop-authorization"].before == "as promised, and so it was measured"
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
