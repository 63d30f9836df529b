"""Choosing: the ranking, what stops the nearest, what opens most; its text, its JSON, the checklists."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

import anygress as ag
from anygress.cli.commands import main
from anygress.controllers import names
from anygress.controllers.ingress_nginx import IngressNginx
from anygress.controllers.traefik import Traefik
from anygress.decide.checklist import checklist
from anygress.decide.pipeline import check
from anygress.decide.ranking import STANDINGS, Place, Ranking, check_all
from anygress.decide.reading import parse_spec, read_spec
from anygress.errors import CannotExpose, InvalidSpec, UnknownController
from anygress.features.feature import Feature
from anygress.output.text.report import VERDICTS, checklist_text, needed, ranking_text
from anygress.sidecar.capabilities import ABILITIES
from tests.cases import NAMES, case

if TYPE_CHECKING:
    from click.testing import Result

    from anygress.description.exposure import Exposure

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


@cache
def ranked(name: str) -> Ranking:
    """How all controllers stand to a case."""
    return check_all(case(name))


def place(ranking: Ranking, name: str) -> Place:
    return next(one for one in ranking.places if one.report.controller.name == name)


# --------------------------------------------------------------------------------------------- the ranking


def test_it_is_public() -> None:
    assert ag.check_all is check_all
    assert ag.Ranking is Ranking


@pytest.mark.parametrize("name", NAMES)
def test_every_controller_has_one_place_and_stands_as_its_own_report_says(name: str) -> None:
    ranking = ranked(name)
    assert sorted(one.report.controller.name for one in ranking.places) == list(names())
    for one in ranking.places:
        alone = check(case(name), one.report.controller)
        assert one.report.ok == alone.ok
        assert (one.standing == "refused") == (not alone.ok)
        assert {problem for found in one.obstacles for problem in found.problems} == set(alone.problems)
    kinds = [{"polyfill": 1, "refused": 2}.get(one.standing, 0) for one in ranking.places if not retired(one)]
    assert kinds == sorted(kinds)
    assert [one.rank for one in ranking.able] == list(range(1, len(ranking.able) + 1))
    assert {one.rank for one in ranking.unable} <= {None}


@pytest.mark.parametrize("name", NAMES)
def test_what_the_table_calls_setup_is_never_ranked_as_native(name: str) -> None:
    for one in ranked(name).able:
        stances = one.report.controller.stances
        needed = [feature for feature in one.needed if feature is not Feature.DROP_UPGRADES]  # where a tunnel opens
        if any(stances[feature].verdict == "cluster_config" for feature in needed):
            assert one.standing == "cluster_config"
            assert all(precondition.line for precondition in one.configuration)


def test_options_that_confirm_it_make_it_native() -> None:
    (port,) = parse_spec("name: mq\nnamespace: web\nports: [{number: 5672, service: {name: mq, port: 5672}}]\n")
    assert place(check_all(port), "traefik").standing == "cluster_config"
    known = Traefik(tcp_entry_points={5672: "amqp"})
    (only,) = check_all(port, [known]).places
    assert only.standing == "native"
    assert only.report.controller is known


def retired(one: Place) -> bool:
    """Whether it can, and nobody repairs it."""
    return one.report.ok and one.report.controller.retired is not None


MESH = """\
name: {0}
namespace: web
host: {0}.example.com
image: {0}:1
port: 80
"""
SEVERAL = {
    "plain": MESH.format("shop"),
    "with a health check": f"{MESH.format('shop')}health_check_path: /up\n",
    "two at once": f"{MESH.format('shop')}---\n{MESH.format('blog')}",
    "a regex": f"{MESH.format('shop')}routes: [{{path: '/a/[0-9]+', match: regex}}]\n",
    "a wildcard": MESH.format("shop").replace("host: shop.", 'host: "*.').replace("example.com", 'example.com"'),
}


@pytest.mark.parametrize("name", [*NAMES, *SEVERAL])
def test_of_those_that_can_comes_first_what_leaves_less_to_bear(name: str) -> None:
    found = (check_all(parse_spec(SEVERAL[name])) if name in SEVERAL else ranked(name)).able
    keys = [
        (
            retired(one),
            one.standing == "polyfill",
            len(one.partly) + len(one.configuration),
            len(one.configuration),
            -len(one.measured),
            len(one.to_make_sure_of),
            len(one.report.distinct_notes),
            one.report.controller.name,
        )
        for one in found
    ]
    assert keys == sorted(keys)


@pytest.mark.parametrize("name", ["minimal", "workload-everything", *SEVERAL])
def test_a_setting_that_is_made_once_weighs_less_than_five_needs_met_in_part(name: str) -> None:
    """GIVEN apps that a Service alone meets in part WHEN ranked THEN a mesh with one setting comes before it."""
    ranking = check_all(parse_spec(SEVERAL[name])) if name in SEVERAL else ranked(name)
    for mesh in (one for one in ranking.able if one.configuration and len(one.configuration) < 5):
        for service in (one for one in ranking.able if len(one.partly) - len(mesh.partly) >= 5):
            if not retired(mesh) and not {mesh.standing, service.standing} & {"polyfill"}:
                assert mesh.rank < service.rank  # type: ignore[operator]  they can
    order = [one.report.controller.name for one in ranking.able]
    if {"istio", "node-port", "load-balancer"} <= {*order}:
        assert order.index("istio") < min(order.index("node-port"), order.index("load-balancer"))
    else:
        assert name in ("a regex", "a wildcard"), order


@pytest.mark.parametrize("name", [*NAMES, *SEVERAL])
def test_what_is_retired_is_the_last_of_those_that_can(name: str) -> None:
    ranking = check_all(parse_spec(SEVERAL[name])) if name in SEVERAL else ranked(name)
    ends = [retired(one) for one in ranking.able]
    assert ends == sorted(ends)


def test_what_is_retired_is_marked_in_tables() -> None:
    text = ranking_text(check_all(SHOP))
    assert re.search(r"(?m)^ +\d  ingress-nginx 1\.15 †  ", text)
    assert text.count("†") == 2
    assert "† retired: " in text
    for form, count in (("text", 1), ("markdown", 1), ("html", 2)):
        told = run("matrix", "--format", form).stdout
        assert told.count(f"{IngressNginx.name if form == 'text' else IngressNginx.title} †") == count
        assert "retired: nobody repairs this controller any more" in " ".join(told.split())
    known = {one["name"]: one["retired"] for one in json.loads(run("matrix", "--format", "json").stdout)["controllers"]}
    assert {name for name, since in known.items() if since} == {"ingress-nginx"}


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
    opened = {one.topic: one.controllers for one in before.openings if one.how == "dropped"}[topic]
    after = check_all(app.replace(**dropped))
    now = {one.report.controller.name for one in after.able} - {one.report.controller.name for one in before.able}
    assert set(opened) <= now
    counts = [len(one.controllers) for one in before.openings if one.how != "confirmed"]
    assert counts == sorted(counts, reverse=True)


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
    assert "  shop alone: gce could" in text
    assert "  blog, wiki alone: " in text


# --------------------------------------------------------------------------------------------- what would open


BLOG = """\
name: blog
namespace: web
host: blog.example.com
image: blog:1
port: 80
health_check_path: /
"""
SPECS = {
    "nobody": NOBODY,
    "gce alone": f"{BLOG}tls: managed_certificate\nauth: {{basic_auth: {{secret: users}}}}\nmax_body_size: 1Mi\n",
    "two that a proxy can do": f"{BLOG}auth: {{digest_auth: {{secret: users}}}}\nconnect_timeout_seconds: 9\n",
    "no health path": f"{BLOG.replace('health_check_path: /', '')}tls: managed_certificate\n",
    "a proxy for something else": f"{BLOG}max_body_size: 1Mi\nfallback: {{sidecar: {{features: [basic-auth]}}}}\n"
    "auth: {basic_auth: {secret: users}}\n",
    "addresses": f"{BLOG}tls: {{tls_secret: blog-tls}}\nip_allow_list: [203.0.113.0/24]\n",
}


def able(exposures: tuple[Exposure, ...], **options: Any) -> set[str]:
    return {name for name in names() if check(exposures, name, **options).ok}


def with_proxy_for(exposures: tuple[Exposure, ...], *labels: str) -> tuple[Exposure, ...]:
    """The apps whose proxy may do these features as well as those that it may do already."""
    known = (one.fallback.features if isinstance(one.fallback, ag.Sidecar) else () for one in exposures)
    features = ((*had, *labels) for had in known)
    return tuple(one.replace(fallback=ag.Sidecar(features=of)) for one, of in zip(exposures, features, strict=True))


@pytest.mark.parametrize("name", [*SPECS, *NAMES])
def test_what_a_proxy_would_open_is_what_check_says_with_the_proxy(name: str) -> None:
    apps = parse_spec(SPECS[name]) if name in SPECS else case(name)
    ranking = check_all(apps)
    before = able(apps)
    opened = {one.topic: set(one.controllers) for one in ranking.openings if one.how == "polyfilled"}
    if all(one.fallback != "sidecar" for one in apps):
        anything = tuple(one.replace(fallback="sidecar") for one in apps)
        assert {one.report.controller.name for one in ranking.opened_by_proxy} == able(anything) - before
        for feature in ABILITIES:
            assert opened.get(feature.label, set()) == able(with_proxy_for(apps, feature.label)) - before, feature
    else:
        assert not opened
    for one in ranking.opened_by_proxy:
        assert one.with_proxy is not None
        assert one.with_proxy.ok
        assert one.with_proxy.polyfilled


def test_what_loses_nothing_comes_first_of_those_that_open_as_many() -> None:
    ranking = check_all(parse_spec(SPECS["two that a proxy can do"]))
    found = [(one.how, one.topic) for one in ranking.openings]
    assert found.index(("polyfilled", "digest-auth")) < found.index(("dropped", "digest-auth"))


def test_a_limit_is_no_need_that_could_be_dropped() -> None:
    """Google reaches no backend without a health path, which the description has not: there is nothing to leave out."""
    openings = {one.topic: one for one in check_all(parse_spec(SPECS["no health path"])).openings}
    assert openings["health-check"].how == "limit"
    assert openings["tls-managed"].how == "dropped"
    text = ranking_text(check_all(parse_spec(SPECS["no health path"])))
    assert "but for health-check, gce could (1 controller)" in text
    assert "without health-check" not in text


def test_what_is_only_to_be_confirmed_is_told_apart_from_what_cannot_be() -> None:
    apps = parse_spec(SPECS["addresses"])
    ranking = check_all(apps)
    waiting = {one.report.controller.name: one for one in ranking.places if one.to_confirm}
    assert "traefik" in waiting
    assert [one.key for one in waiting["traefik"].to_confirm] == ["client-address"]
    for name in names():
        keys = [one.key for one in check(apps, name).preconditions]
        assert (name in waiting) == (check(apps, name, confirmed=keys).ok and not check(apps, name).ok), name
    first = ranking.openings[0]
    assert (first.how, first.topic, set(first.controllers)) == ("confirmed", "client-address", set(waiting))
    assert set(first.controllers) <= able(apps, confirmed=["client-address"])
    assert [bool(one.to_confirm) for one in ranking.unable] == sorted(
        (bool(one.to_confirm) for one in ranking.unable), reverse=True
    )
    text = ranking_text(ranking)
    assert re.search(r"traefik \S+ +cannot yet: confirm client-address\n", text)
    assert "\nno controller can do all of it yet\n" in text
    assert "nearest: envoy-gateway 1.9, which wants client-address confirmed\n" in text
    assert "possible: with client-address confirmed (-O confirm=client-address), envoy-gateway, " in " ".join(
        text.split()
    )


def test_what_strict_refuses_can_be_confirmed() -> None:
    ranking = check_all(SHOP, strict=True)
    assert {one.how for one in ranking.openings if "traefik" in one.controllers} == {"confirmed"}
    (traefik,) = [one for one in ranking.openings if one.controllers == ("traefik",)]
    assert check(SHOP, "traefik", strict=True, confirmed=traefik.topic.split(", ")).ok


def test_a_cluster_that_confirms_it_opens_what_was_told(tmp_path: Path) -> None:
    spec, cluster = tmp_path / "blog.yaml", tmp_path / "cluster.yaml"
    spec.write_text(SPECS["addresses"])
    cluster.write_text("traefik: {confirm: [client-address]}\n")
    found = json.loads(run("check", str(spec), "--cluster", str(cluster), "--format", "json").stdout)
    assert [one["controller"] for one in found["controllers"] if one["ok"]] == ["traefik"]
    again = json.loads(run("check", str(spec), "--format", "json").stdout)
    assert {one["controller"]: one["to_confirm"] for one in again["controllers"]}["traefik"] == ["client-address"]


def test_what_a_proxy_does_counts_neither_as_measured_nor_as_partly() -> None:
    """GIVEN a feature that the controller has partly WHEN a proxy does it THEN its table says nothing of it."""
    weak = parse_spec("""\
name: shop
namespace: web
host: shop.example.com
image: shop:1
port: 80
fallback: {sidecar: {features: [host, basic-auth]}}
auth: {basic_auth: {secret: users}}
""")
    balancer = place(check_all(weak), "load-balancer")
    assert balancer.report.controller.stances[Feature.HOST].verdict == "partial"
    assert Feature.HOST in balancer.polyfilled
    for name in (name for name in NAMES if name.startswith("fallback")):
        for one in (balancer, *ranked(name).able):
            assert not {*one.measured, *one.partly} & {*one.polyfilled}
            assert {*one.polyfilled} <= {*one.needed}


def test_what_the_proxy_does_is_told_in_the_table_and_in_the_report() -> None:
    spec = str(ROOT / "tests" / "cases" / "fallback-sidecar.yaml")
    text = run("check", spec).stdout
    assert "\ndone by a proxy beside the app\n" in text
    assert "  istio 1.31: drop-authorization, basic-auth, body-limit\n" in text
    alone = run("check", spec, "-c", "istio").stdout
    assert alone.startswith("istio 1.31 can expose shop, with a proxy beside the app\n")
    assert re.search(r"^  body-limit +64Ki on /own/$", alone, re.MULTILINE)


def test_one_that_refuses_says_what_a_proxy_would_change() -> None:
    spec = str(ROOT / "apps" / "shop.yaml")
    text = run("check", spec, "-c", "gce").stdout
    assert "could, with fallback: sidecar (a proxy beside the app) for\n  gce 1.37: " in text
    found = json.loads(run("check", spec, "-c", "gce", "--format", "json").stdout)
    assert "basic-auth" in found["with_fallback"]["enough"]
    assert found["refuses"] == ["basic-auth"]
    assert json.loads(run("check", spec, "-c", "traefik", "--format", "json").stdout)["with_fallback"] is None


def test_of_several_apps_each_need_says_whose_it_is() -> None:
    shop, platform = SHOP, read_spec(ROOT / "apps" / "platform.yaml")
    told = {label: value for label, value, _ in needed(check((*shop, *platform), "traefik"))}
    assert told["strip-prefix"] == "platform (/api/)"
    assert told["basic-auth"] == "shop (/office/), platform (/, /api/admin/)"
    assert told["response-timeout"].startswith("300 s on shop; 60 s on platform (/); ")
    assert told["connect-timeout"] == "5 s"
    assert {label: value for label, value, _ in needed(check(shop, "traefik"))}["basic-auth"] == "/office/"


@pytest.mark.parametrize(
    ("size", "told"), [("10Mi", "10Mi"), (1000, "1000"), ("1k", "1000"), ("2Gi", "2Gi"), (3072, "3Ki")]
)
def test_a_size_is_told_as_it_is_written(size: str | int, told: str) -> None:
    (app,) = parse_spec(BLOG)
    found = {label: value for label, value, _ in needed(check(app.replace(max_body_size=size), "traefik"))}
    assert found["body-limit"] == f"{told} on /"


def test_where_none_can_it_is_told_who_could_with_a_proxy() -> None:
    apps = parse_spec(f"{SPECS['gce alone']}---\n{NOBODY}")
    (blog, shop) = check_all(apps).apart
    assert blog.controllers == ()
    assert blog.with_proxy == ("gce",)
    assert shop.with_proxy == ()
    assert "  blog alone: none could as it is; with fallback: sidecar, gce\n" in ranking_text(check_all(apps))


# --------------------------------------------------------------------------------------------- the command


@pytest.mark.parametrize("columns", ["76", "80", "132"])
@pytest.mark.parametrize("name", [*NAMES, *SPECS])
def test_no_line_is_wider_than_the_terminal(name: str, columns: str, tmp_path: Path) -> None:
    """But for a single word that is: what is to be copied is never broken."""
    path = tmp_path / "spec.yaml"
    path.write_text(SPECS.get(name, ""))
    spec = str(path) if name in SPECS else str(ROOT / "tests" / "cases" / f"{name}.yaml")
    for arguments in ([], ["-c", "ingress-nginx"], ["-c", "gce"]):
        text = run("check", spec, *arguments, COLUMNS=columns).stdout
        assert "\x1b" not in text
        for line in text.splitlines():
            assert len(line) <= int(columns) or " " not in line.strip(), line


def test_the_table_and_the_reasons() -> None:
    result = run("check", str(ROOT / "apps" / "shop.yaml"))
    assert result.exit_code == 0
    text = result.stdout
    assert re.search(r"^ +1  envoy-gateway \d\S+ +can +\d+ +\d+ +\d+ +\d+ of 13$", text, re.MULTILINE)
    assert re.search(r"^ +\d  traefik \S+ +can, once set up ", text, re.MULTILINE)
    assert re.search(r"^  -  gce \S+ +cannot: basic-auth$", text, re.MULTILINE)
    assert text.count("no proxy stands between client and pods to end TLS") == 1  # of two controllers, told together
    assert "--providers.kubernetesingress.allowemptyservices=true" in text
    assert "E250 basic-auth: Istio has no Basic auth" in text
    assert "no controller can do all of it" not in text
    assert "could, with fallback: sidecar (a proxy beside the app) for\n  istio 1.31: " in text


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
    assert "nearest: traefik 3.7, which refuses tls-managed: tls (stdin:4)" in end
    assert re.search(r"opens most: without tls-managed, traefik, .* could \(\d controllers\)", " ".join(end.split()))


def test_as_json() -> None:
    found = json.loads(run("check", "-", "--format", "json", given=NOBODY).stdout)
    ranking = check_all(parse_spec(NOBODY, name="stdin"))
    assert found["ok"] is False
    assert [one["controller"] for one in found["controllers"]] == [p.report.controller.name for p in ranking.places]
    assert [one["standing"] for one in found["controllers"]] == [p.standing for p in ranking.places]
    assert found["nearest"] == found["controllers"][0]["controller"]
    assert found["openings"] == [
        {"need": one.topic, "how": one.how, "opens": list(one.controllers)} for one in ranking.openings
    ]
    shop = json.loads(run("check", str(ROOT / "apps" / "shop.yaml"), "--format", "json").stdout)
    assert shop["nearest"] is None
    (traefik,) = [one for one in shop["controllers"] if one["controller"] == "traefik"]
    assert traefik["to_set_up"] == ["read-timeout-websecure", "empty-services"]
    lines = {one["key"]: one["line"] for one in traefik["preconditions"]}
    assert lines["empty-services"].startswith("--providers.")


def test_help_states_the_rule() -> None:
    text = " ".join(run("check", "--help").stdout.split())
    assert "Of equals: the one with fewer needs met only in part, with more of the needed features measured" in text


# --------------------------------------------------------------------------------------------- checklists


def test_a_checklist_has_every_precondition_once() -> None:
    for name in NAMES:
        for one in ranked(name).able:
            items = [item for items in checklist(one.report).sections.values() for item in items]
            for precondition in one.report.preconditions:
                found = [item for item in items if (item.text, item.line) == (precondition.text, precondition.line)]
                assert [item.done for item in found] == [precondition.confirmed], precondition


def test_a_checklist_names_versions_custom_resources_records_and_objects_of_the_cluster() -> None:
    apps = parse_spec(
        "name: mq\nnamespace: web\nhost: mq.example.com\nimage: mq:1\nport: 80\ndns: manual_dns\n"
        "tls: {lets_encrypt: {email: ops@example.com}}\nports: [{number: 5672, service: {name: broker, port: 5672}}]\n"
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
    items = [item for section in everyone["checklists"][0]["sections"] for item in section["items"]]
    assert all({"key", "text", "line", "done"} == item.keys() for item in items)
    best = check_all(SHOP).able[0].report
    assert {item["key"] for item in items} - {None} == {one.key for one in best.preconditions}
