"""Choosing: the ranking, what stops the nearest, what opens most; its text, its JSON, the checklists."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

import anygress as ag
from anygress.checklist import checklist
from anygress.choose import STANDINGS, Place, Ranking, check_all
from anygress.cli import main
from anygress.compile import check
from anygress.controllers import names
from anygress.controllers.ingress_nginx import IngressNginx
from anygress.controllers.traefik import Traefik
from anygress.errors import CannotExpose, InvalidSpec, UnknownController
from anygress.features import Feature
from anygress.readers.spec import parse_spec, read_spec
from anygress.writers.report import VERDICTS, checklist_text, ranking_text
from tests.cases import NAMES, case

if TYPE_CHECKING:
    from click.testing import Result

ROOT = Path(__file__).parents[1]
SHOP = read_spec(ROOT / "apps" / "shop.yaml")
NOBODY = """\
name: shop
namespace: web
host: shop.example.com
tls: managed_certificate
service: {name: shop, port: 80}
auth: {digest_auth: {secret: users}}
"""


def run(*arguments: str, given: str | None = None, **environment: str) -> Result:
    """A run of the command line; an exception that it does not handle fails the test."""
    result = CliRunner().invoke(main, arguments, input=given, env={"COLUMNS": "80", **environment})
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def place(ranking: Ranking, name: str) -> Place:
    return next(one for one in ranking.places if one.report.controller.name == name)


# --------------------------------------------------------------------------------------------- the ranking


def test_it_is_public() -> None:
    assert ag.check_all is check_all
    assert ag.Ranking is Ranking


@pytest.mark.parametrize("name", NAMES)
def test_every_controller_has_one_place_and_stands_as_its_own_report_says(name: str) -> None:
    ranking = check_all(case(name))
    assert sorted(one.report.controller.name for one in ranking.places) == list(names())
    for one in ranking.places:
        alone = check(case(name), one.report.controller)
        assert one.report.ok == alone.ok
        assert (one.standing == "refused") == (not alone.ok)
        assert {problem for found in one.obstacles for problem in found.problems} == set(alone.problems)
    standings = [[*STANDINGS].index(one.standing) for one in ranking.places]
    assert standings == sorted(standings)
    assert [one.rank for one in ranking.able] == list(range(1, len(ranking.able) + 1))
    assert {one.rank for one in ranking.unable} <= {None}


@pytest.mark.parametrize("name", NAMES)
def test_what_the_table_calls_setup_is_never_ranked_as_native(name: str) -> None:
    for one in check_all(case(name)).able:
        stances = one.report.controller.stances
        if any(stances[feature].verdict == "cluster_config" for feature in one.needed):
            assert one.standing == "cluster_config"
            assert all(precondition.line for precondition in one.configuration)


def test_options_that_confirm_it_make_it_native() -> None:
    (port,) = parse_spec("name: mq\nnamespace: web\nports: [{number: 5672, service: {name: mq, port: 5672}}]\n")
    assert place(check_all(port), "traefik").standing == "cluster_config"
    known = Traefik(tcp_entry_points={5672: "amqp"})
    (only,) = check_all(port, [known]).places
    assert only.standing == "native"
    assert only.report.controller is known


def test_of_equals_comes_first_what_is_met_in_full_then_what_is_measured_then_what_asks_for_less() -> None:
    for name in NAMES:
        for one, other in zip((found := check_all(case(name)).able), found[1:], strict=False):
            if one.standing == other.standing:
                keys = [
                    (len(p.partly), -len(p.measured), len(p.to_make_sure_of), len(p.report.distinct_notes))
                    for p in (one, other)
                ]
                assert keys == sorted(keys), name


def test_what_was_measured_later_proves_nothing_of_an_older_version() -> None:
    assert place(check_all(SHOP), "traefik").measured
    assert check_all(SHOP, [Traefik(version="3.5")]).places[0].measured == ()


def test_measured_are_needed_features_that_were_measured() -> None:
    for one in check_all(SHOP).places:
        assert set(one.measured) <= set(one.needed)
    assert Feature.BASIC_AUTH in place(check_all(SHOP), "traefik").measured
    assert place(check_all(SHOP), "f5-nginx").measured == ()


def test_a_proxy_beside_the_app_ranks_between_setting_up_and_refusing() -> None:
    """The fourth standing has its place in the order and its words in the table."""
    assert [*STANDINGS] == ["native", "cluster_config", "polyfill", "refused"]
    assert [*VERDICTS] == [*STANDINGS]


def test_strict_and_confirmed_are_those_of_check() -> None:
    assert not check_all(SHOP, strict=True).ok
    keys = [one.key for one in check(SHOP, "traefik").preconditions]
    assert check_all(SHOP, ["traefik"], strict=True, confirmed=keys).ok


def test_it_raises_what_check_raises() -> None:
    with pytest.raises(UnknownController, match="did you mean traefik"):
        check_all(SHOP, ["trafik"])
    with pytest.raises(InvalidSpec):
        check_all(replace(SHOP[0], hosts=("not a host",)))


# --------------------------------------------------------------------------------------------- when none can


def test_the_nearest_is_told_and_what_stops_it() -> None:
    ranking = check_all(parse_spec(NOBODY))
    assert not ranking.ok
    assert ranking.nearest is not None
    assert [found.topic for found in ranking.nearest.obstacles] == ["tls-managed"]
    assert len(ranking.nearest.obstacles) == min(len(one.obstacles) for one in ranking.places)
    assert check_all(SHOP).nearest is None


def test_a_need_opens_only_controllers_that_refuse_nothing_else() -> None:
    ranking = check_all(parse_spec(NOBODY))
    (opening,) = [one for one in ranking.openings if one.topic == "tls-managed"]
    assert set(opening.controllers) == {
        one.report.controller.name for one in ranking.places if {o.topic for o in one.obstacles} == {"tls-managed"}
    }
    assert {"tls-managed", "digest-auth"} <= {found.topic for found in place(ranking, "f5-nginx").obstacles}
    assert "f5-nginx" not in opening.controllers


def test_several_problems_of_one_need_are_one_obstacle() -> None:
    twice = parse_spec(
        "name: shop\nnamespace: web\nhost: a.example.com\nservice: {name: shop, port: 80}\nhealth_check_path: /\n"
        "routes:\n- {path: /a, rewrite: strip_prefix}\n- {path: /b, rewrite: strip_prefix}\n"
    )
    gce = place(check_all(twice), "gce")
    assert [found.topic for found in gce.obstacles] == ["strip-prefix"]
    assert len(gce.report.problems) == 2


@pytest.mark.parametrize(
    ("asked", "topic", "dropped"),
    [
        ("auth: {basic_auth: {secret: users}}", "basic-auth", {"auth": None}),
        ("auth: {digest_auth: {secret: users}}", "digest-auth", {"auth": None}),
        ("tls: managed_certificate", "tls-managed", {"tls": ()}),
        ("max_body_size: 1Mi", "body-limit", {"max_body_size": None}),
        ("connect_timeout_seconds: 9", "connect-timeout", {"connect_timeout_seconds": None}),
    ],
)
def test_what_would_open_is_open_once_the_need_is_dropped(asked: str, topic: str, dropped: dict[str, Any]) -> None:
    (app,) = parse_spec(
        "name: shop\nnamespace: web\nhost: a.example.com\nhealth_check_path: /\nimage: shop:1\nport: 80\n" + asked
    )
    before = check_all(app)
    opened = {one.topic: one.controllers for one in before.openings}[topic]
    after = check_all(app.replace(**dropped))
    now = {one.report.controller.name for one in after.able} - {one.report.controller.name for one in before.able}
    assert set(opened) <= now
    assert [len(one.controllers) for one in before.openings] == sorted(
        (len(one.controllers) for one in before.openings), reverse=True
    )


def test_of_several_apps_those_count_that_can_do_all() -> None:
    one = "name: {0}\nnamespace: web\nhost: {0}.example.com\nimage: {0}:1\nport: 80\nauth: {{{1}: {{secret: users}}}}\n"
    shop, blog = parse_spec(f"{one.format('shop', 'basic_auth')}---\n{one.format('blog', 'digest_auth')}")
    able = [{one.report.controller.name for one in check_all(apps).able} for apps in (shop, blog, (shop, blog))]
    assert able[2] == able[0] & able[1]
    assert "traefik" in able[2]
    assert check_all((shop, blog)).apart == ()


def test_where_none_can_do_all_it_is_told_who_could_do_which() -> None:
    shop, blog, wiki = parse_spec(
        "name: shop\nnamespace: web\nhost: a.example.com\nimage: shop:1\nport: 80\nhealth_check_path: /\n"
        "tls: managed_certificate\n---\n"
        "name: blog\nnamespace: web\nhost: b.example.com\nimage: blog:1\nport: 80\n"
        "auth: {basic_auth: {secret: u}}\n---\n"
        "name: wiki\nnamespace: web\nhost: b.example.com\nroutes: [{path: /wiki, service: {name: wiki, port: 80}}]\n"
    )
    ranking = check_all((shop, blog, wiki))
    assert not ranking.ok
    assert [part.apps for part in ranking.apart] == [("shop",), ("blog", "wiki")]
    assert [set(part.controllers) for part in ranking.apart] == [
        {one.report.controller.name for one in check_all(apps).able} for apps in ((shop,), (blog, wiki))
    ]
    text = ranking_text(ranking)
    assert text.startswith("shop, blog, wiki need\n")
    assert "  shop alone: gce could\n" in text
    assert "  blog, wiki alone: " in text


# --------------------------------------------------------------------------------------------- the command


@pytest.mark.parametrize("columns", ["76", "80", "132"])
@pytest.mark.parametrize("name", [*NAMES, "nobody"])
def test_no_line_is_wider_than_the_terminal(name: str, columns: str, tmp_path: Path) -> None:
    """But for a single word that is: what is to be copied is never broken."""
    path = tmp_path / "nobody.yaml"
    path.write_text(NOBODY)
    spec = str(path) if name == "nobody" else str(ROOT / "tests" / "cases" / f"{name}.yaml")
    for arguments in ([], ["-c", "ingress-nginx"], ["-c", "gce"]):
        text = run("check", spec, *arguments, COLUMNS=columns).stdout
        assert "\x1b" not in text
        for line in text.splitlines():
            assert len(line) <= int(columns) or " " not in line.strip(), line


def test_the_table_and_the_reasons() -> None:
    result = run("check", str(ROOT / "apps" / "shop.yaml"))
    assert result.exit_code == 0
    text = result.stdout
    assert re.search(r"^ +1  envoy-gateway \d\S+ +can +\d+ +\d+ +\d+ +\d+ of 11$", text, re.MULTILINE)
    assert re.search(r"^ +\d  traefik \S+ +can, once set up ", text, re.MULTILINE)
    assert re.search(r"^  -  gce \S+ +cannot: basic-auth$", text, re.MULTILINE)
    assert text.count("no proxy stands between client and pods to end TLS") == 1  # of two controllers, told together
    assert "--providers.kubernetesingress.allowemptyservices=true" in text
    assert "E250 basic-auth: Istio has no Basic auth" in text
    assert "no controller can do all of it" not in text


def test_a_verdict_of_another_colour_is_the_same_text() -> None:
    ranking = check_all(SHOP)
    painted = ranking_text(ranking, lambda text, colour: f"<{colour}>{text}</>")
    assert re.sub(r"<\w*>|</>", "", painted) == ranking_text(ranking)
    assert "<green>can</>" in painted
    assert "<red>cannot</>" in painted


@pytest.mark.parametrize(("controller", "status"), [(None, 0), ("traefik", 0), ("gce", 1)])
def test_the_exit_code_says_whether_any_or_the_named_one_can(controller: str | None, status: int) -> None:
    named = ["-c", controller] if controller else []
    for form in ("text", "json"):
        assert run("check", str(ROOT / "apps" / "shop.yaml"), *named, "--format", form).exit_code == status


def test_none_can() -> None:
    result = run("check", "-", given=NOBODY)
    assert result.exit_code == 1
    assert "to set up in the controller" not in result.stdout
    end = result.stdout.split("\nno controller can do all of it\n")[1]
    assert re.search(r"nearest: \S+ \S+, which refuses tls-managed", end)
    assert re.search(r"without tls-managed: .*traefik.* could \(\d controllers\)", end.replace("\n   ", ""))


def test_as_json() -> None:
    found = json.loads(run("check", "-", "--format", "json", given=NOBODY).stdout)
    ranking = check_all(parse_spec(NOBODY, name="stdin"))
    assert found["ok"] is False
    assert [one["controller"] for one in found["controllers"]] == [p.report.controller.name for p in ranking.places]
    assert [one["standing"] for one in found["controllers"]] == [p.standing for p in ranking.places]
    assert found["nearest"] == found["controllers"][0]["controller"]
    assert found["openings"][0]["without"] == ranking.openings[0].topic
    assert found["openings"][0]["opens"] == list(ranking.openings[0].controllers)
    shop = json.loads(run("check", str(ROOT / "apps" / "shop.yaml"), "--format", "json").stdout)
    assert shop["nearest"] is None
    (traefik,) = [one for one in shop["controllers"] if one["controller"] == "traefik"]
    assert traefik["to_set_up"] == ["empty-services"]
    lines = {one["key"]: one["line"] for one in traefik["preconditions"]}
    assert lines["empty-services"].startswith("--providers.")


def test_help_states_the_rule() -> None:
    text = " ".join(run("check", "--help").stdout.split())
    assert "Of equals: the one with fewer needs met only in part, with more of the needed features measured" in text


# --------------------------------------------------------------------------------------------- checklists


def test_a_checklist_has_every_precondition_once() -> None:
    for name in NAMES:
        for one in check_all(case(name)).able:
            items = [item for items in checklist(one.report).sections.values() for item in items]
            for precondition in one.report.preconditions:
                found = [item for item in items if (item.text, item.line) == (precondition.text, precondition.line)]
                assert [item.done for item in found] == [precondition.confirmed], precondition


def test_a_checklist_names_versions_custom_resources_records_and_objects_of_the_cluster() -> None:
    apps = parse_spec(
        "name: mq\nnamespace: web\nhost: mq.example.com\nimage: mq:1\nport: 80\ndns: manual_dns\n"
        "tls: {lets_encrypt: {email: ops@example.com}}\nports: [{number: 5672, service: {name: mq, port: 5672}}]\n"
    )
    found = checklist(check(apps, "ingress-nginx"))
    text = checklist_text(found)
    assert "ingress-nginx 1.15 runs" in text
    assert "cert-manager.io/v1: Certificate, ClusterIssuer" in text
    assert "a record for mq.example.com" in text
    assert "--tcp-services-configmap=ingress-nginx/tcp-services" in text
    assert "merge these keys" in " ".join(text.split())
    assert next(iter(found.sections)) == "Controller"
    assert all(line.startswith(("# ", "## ", "- [", "      ")) or not line for line in text.splitlines())
    assert "- [x]" in checklist_text(checklist(check(apps, IngressNginx(tcp_ports=(5672,)))))
    kinds = checklist(check(SHOP, "traefik")).sections["Custom resources"]
    assert any(item.text.startswith("the cluster serves traefik.io/v1alpha1: Middleware") for item in kinds)
    assert not any("networking.k8s.io/v1" in item.text for item in kinds)


def test_there_is_no_checklist_of_what_is_refused() -> None:
    with pytest.raises(CannotExpose):
        checklist(check(SHOP, "gce"))
    result = run("check", str(ROOT / "apps" / "shop.yaml"), "-c", "gce", "--checklist")
    assert result.exit_code == 1
    assert "E250 basic-auth" in result.stdout


def test_checklists_of_the_command() -> None:
    spec = str(ROOT / "apps" / "shop.yaml")
    one = run("check", spec, "-c", "traefik", "--checklist")
    assert one.exit_code == 0
    assert one.stdout.startswith("# traefik 3.7: checklist for shop\n")
    everyone = json.loads(run("check", spec, "--checklist", "--format", "json").stdout)
    assert [found["controller"] for found in everyone["checklists"]] == [
        place.report.controller.name for place in check_all(SHOP).able
    ]
    assert all({"text", "line", "done"} == item.keys() for item in everyone["checklists"][0]["sections"][0]["items"])
