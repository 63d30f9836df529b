"""The proxy beside the app: what is taken off a controller, what it is told, and what the real httpd makes of that."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import http.server
import itertools
import json
import re
import shutil
import socket
import subprocess
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pcre2
import pytest

from anygress.controllers import find, names
from anygress.controllers.gce import Gce
from anygress.controllers.istio import Istio
from anygress.controllers.node_port import NodePort
from anygress.decide.pipeline import check, render
from anygress.decide.report import Report, as_dict
from anygress.decide.validate import validate
from anygress.description import exposure as x
from anygress.description.credentials import HashKind, hash_password
from anygress.errors import CannotExpose
from anygress.features.feature import Feature, Rule, Site
from anygress.features.matching import choose
from anygress.features.traits import ANSWERED, AS_SENT, DROPPED, MERGED, PASSED_ON, RESOLVED, Trait, refused
from anygress.sidecar import capabilities, httpd
from anygress.sidecar.container import HASH_KINDS, checksum, configuration_name
from tests.cases import NAMES, case

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

HTTPD = next((found for name in ("apache2", "httpd") if (found := shutil.which(name, path="/usr/sbin:/usr/bin"))), None)
SERVER_ROOT = next((root for root in ("/usr/lib/apache2", "/usr/local/apache2") if Path(root).is_dir()), "")
needs_httpd = pytest.mark.skipif(not HTTPD, reason="there is no httpd here (Debian: apache2-bin); the rig has it")

OPS = x.User("ops", password="pw1")
BASIC = x.BasicAuth(users=(OPS,), realm="Staff")
DIGEST = x.DigestAuth(users=(OPS,), realm="Staff")
APP = x.Workload(image="example.com/app:1", ports={"http": 8080})
ADMIN = x.Exposure(
    name="shop",
    namespace="web",
    hosts=("a.example.com",),
    workload=APP,
    fallback="sidecar",
    health_check_path="/healthz",
    routes=(x.Route("/admin/", auth=BASIC),),
)


def objects(report: Report, kind: str) -> dict[str, Any]:
    assert report.rendering, report.problems
    return {one["metadata"]["name"]: one for one in report.rendering.manifests if one["kind"] == kind}


# --------------------------------------------------------------------------------------------- what is taken over


def test_a_fallback_makes_a_controller_enough() -> None:
    refused = check(replace(ADMIN, fallback=None), "gce")
    assert not refused.ok
    assert "fallback: sidecar" in str(refused.problems[0].hint)
    report = check(ADMIN, "gce")
    assert report.ok
    assert {need.feature for need in report.polyfilled} >= {Feature.BASIC_AUTH, Feature.DROP_AUTHORIZATION}
    assert {"feature": "basic-auth", "verdict": "polyfill", "where": "routes[0].auth"} in as_dict(report)["polyfilled"]


def test_a_fallback_of_one_app_says_nothing_of_another() -> None:
    """GIVEN two apps that ask for a password at the same place WHEN one has a fallback THEN the other is refused."""
    shop = replace(ADMIN, name="shop")
    till = replace(ADMIN, name="till", hosts=("till.example.com",), fallback=None)
    for apps in ((shop, till), (till, shop)):
        report = check(apps, "istio")
        assert [problem.code for problem in report.problems] == ["E250"]
        assert report.rendering is None
        assert check([replace(app, fallback="sidecar") for app in apps], "istio").ok


@pytest.mark.parametrize(("controller", "realm"), [("ingress-nginx", "Staff, only")])
def test_a_realm_that_a_controller_refuses_is_the_proxys(controller: str, realm: str) -> None:
    auth = x.BasicAuth(users=(OPS,), realm=realm)
    for app in (replace(ADMIN, auth=auth, routes=()), replace(ADMIN, routes=(x.Route("/admin/", auth=auth),))):
        assert [problem.code for problem in check(replace(app, fallback=None), controller).problems] == ["E319"]
        report = check(app, controller)
        assert report.ok
        assert Feature.BASIC_AUTH in {need.feature for need in report.polyfilled}


def test_a_header_that_nginx_cannot_read_is_the_proxys() -> None:
    app = replace(ADMIN, routes=(), response_headers={"X-Long": "a" * 4001})
    report = check(app, "f5-nginx")
    assert report.ok
    assert Feature.RESPONSE_HEADERS in {need.feature for need in report.polyfilled}


def test_a_controller_that_can_gets_no_proxy() -> None:
    report = check(ADMIN, "traefik")
    assert report.ok
    assert report.polyfilled == ()
    assert "polyfilled" not in as_dict(report)
    assert render(ADMIN, "traefik").manifests == render(replace(ADMIN, fallback=None), "traefik").manifests


@pytest.mark.parametrize("controller", names())
def test_abilities_are_nobodys_own(controller: str) -> None:
    """No controller claims the verdict of the proxy, and every ability says where it is from."""
    stances = check(replace(ADMIN, fallback=None, routes=()), controller).controller.stances
    assert not [feature for feature, stance in stances.items() if stance.verdict == "polyfill"]
    assert all(one.verdict == "polyfill" and one.source for one in capabilities.ABILITIES.values())


def test_only_what_the_fallback_names_is_taken_over() -> None:
    named = replace(ADMIN, max_body_size=1000, fallback=x.Sidecar(features=("body-limit",)))
    report = check(named, "istio")
    assert [problem.code for problem in report.problems] == ["E250"]
    both = check(replace(named, fallback=x.Sidecar(features=("body-limit", "basic-auth"))), "istio")
    assert both.ok


def test_what_the_fallback_does_not_name_stays_refused_beside_what_it_names() -> None:
    """The proxy is on the way of the route then, and still does no more than it may."""
    app = replace(ADMIN, max_body_size=1000, fallback=x.Sidecar(features=("basic-auth",)))
    assert [problem.code for problem in check(app, "istio").problems] == ["E263"]


def test_a_named_feature_is_taken_over_where_it_is_only_partly_there() -> None:
    open_ = replace(ADMIN, routes=(), fallback="sidecar")
    assert check(open_, "gce").polyfilled == ()
    named = check(replace(open_, fallback=x.Sidecar(features=("drop-authorization",))), "gce")
    assert Feature.DROP_AUTHORIZATION in {need.feature for need in named.polyfilled}
    assert Feature.BASIC_AUTH not in {need.feature for need in named.polyfilled}


def test_a_hash_that_the_controller_cannot_verify_is_verified_by_the_proxy() -> None:
    user = x.User("ops", hash=hash_password("pw1", HashKind.BCRYPT, app="shop", user="ops"))
    app = replace(ADMIN, routes=(x.Route("/admin/", auth=x.BasicAuth(users=(user,))),))
    assert not check(replace(app, fallback=None), "envoy-gateway").ok
    assert check(app, "envoy-gateway").ok


def test_a_password_too_long_for_bcrypt_is_hashed_otherwise() -> None:
    app = replace(ADMIN, routes=(x.Route("/admin/", auth=x.BasicAuth(users=(x.User("ops", password="x" * 73),))),))
    (secret,) = objects(check(app, "gce"), "Secret").values()
    assert "$6$" in secret["stringData"]["users--path-admin"]


def test_who_may_is_decided_in_one_place() -> None:
    """The controller has Digest auth, not Basic: where one route of a backend is the proxy's, all of them are."""
    two = replace(ADMIN, routes=(x.Route("/admin/", auth=BASIC), x.Route("/digest/", auth=DIGEST)))
    report = check(two, Gce())
    assert {need.where for need in report.polyfilled if need.feature.code in ("E250", "E251")} == {
        "routes[0].auth",
        "routes[1].auth",
    }


def test_redirect_and_hsts_where_the_load_balancer_has_none() -> None:
    app = replace(ADMIN, routes=(), tls=(x.TlsSecret("shop-tls"),), hsts=x.Hsts())
    plain = Gce(ingress_class="gce-internal", static_ip="shop")
    assert not check(replace(app, fallback=None), plain).ok
    report = check(app, plain)
    assert {need.feature for need in report.polyfilled} >= {Feature.HTTPS_REDIRECT, Feature.HSTS}
    routes = objects(report, "ConfigMap")["shop--proxy"]["data"]["routes.conf"]
    assert "https://%{SERVER_NAME}%1" in routes
    assert 'Header always set Strict-Transport-Security "max-age=31536000"' in routes


@pytest.mark.parametrize(
    ("app", "code"),
    [
        (replace(ADMIN, workload=None, service=x.ServiceRef("shop", port="http")), "E317"),
        (replace(ADMIN, routes=(x.Route("/", max_body_size=9),), ports=(x.Port(9000, target="http"),)), "E326"),
        (replace(ADMIN, routes=(x.Route("/admin/", auth=x.BasicAuth(users=(x.User("o", hash="{PLAIN}x"),))),)), "E302"),
    ],
)
def test_what_the_proxy_cannot_do_is_refused(app: x.Exposure, code: str) -> None:
    assert not validate([app])
    assert code in {problem.code for problem in check(app, "istio").problems}


NAMES_OF_THE_APP = (
    x.ServiceRef("shop", port="http"),
    x.ServiceRef("shop", port=8080, namespace="web"),
    x.Pods("mine", selector={"app.kubernetes.io/name": "shop"}, port=8080),
    x.Pods("all", selector={"app.kubernetes.io/instance": "shop"}, port=8080),
)


@pytest.mark.parametrize("service", NAMES_OF_THE_APP, ids=repr)
def test_nothing_leads_past_the_proxy_under_another_name(service: x.ServiceRef | x.Pods) -> None:
    """GIVEN an app of which the proxy guards nothing but a size THEN its port is not to be had without the proxy."""
    app = replace(ADMIN, routes=(x.Route("/", max_body_size=9),))
    assert check(app, "istio").ok
    raw = replace(app, ports=(x.Port(9000, service=service),))
    route = replace(app, routes=(*app.routes, x.Route("/other", service=service)))
    other = x.Exposure(
        name="other", namespace="web", hosts=("b.example.com",), routes=(x.Route("/other", service=service),)
    )
    for apps in ((raw,), (route,), (app, other)):
        assert not validate(apps)
        assert "E326" in {problem.code for problem in check(apps, "istio").problems}, apps
    udp = replace(app, ports=(x.Port(9000, protocol="UDP", service=service),))
    assert "E326" not in {problem.code for problem in check(udp, "istio").problems}


def test_where_a_proxy_says_who_may_the_other_apps_of_the_service_have_one_too() -> None:
    """GIVEN passwords that a proxy of one app asks for THEN another app leads there by a proxy that does, or not."""
    api = x.ServiceRef("api", port=80)
    closed = replace(ADMIN, workload=None, service=api)
    other = replace(closed, name="other", hosts=("b.example.com",))
    assert check((closed, other), "istio").ok
    for routes in ((x.Route("/pub", service=api),), (x.Route("/pub", service=api, max_body_size=9),)):
        open_ = replace(other, service=None, routes=routes)
        assert not validate((closed, open_))
        assert "E326" in {problem.code for problem in check((closed, open_), "istio").problems}
    elsewhere = replace(other, service=None, routes=(x.Route("/pub", service=replace(api, port=81)),))
    assert check((closed, elsewhere), "istio").ok


def test_a_backend_that_asks_for_nothing_has_no_proxy() -> None:
    """GIVEN a closed route of one backend and an open one of another THEN only the first goes through a proxy."""
    routes = (x.Route("/admin/", auth=BASIC), x.Route("/open", service=x.ServiceRef("other", port=80)))
    made = check(replace(ADMIN, routes=routes), "istio")
    assert set(objects(made, "Deployment")) == {"shop"}
    assert "other" in {one["backendRefs"][0]["name"] for one in _rules(made)}


def _rules(report: Report) -> list[dict[str, Any]]:
    return [
        rule
        for route in objects(report, "HTTPRoute").values()
        for rule in route["spec"]["rules"]
        if "backendRefs" in rule
    ]


def test_a_health_check_stays_on_the_port_of_the_probe() -> None:
    """GIVEN a probe on a port of its own, and no port for the health check THEN it is on the probe's."""
    ports = {"http": 8080, "health": 8081}
    app = x.Workload(image="example.com/app:1", ports=ports, readiness=x.Probe("/healthz", port="health"))
    routes = (x.Route("/", port="http", auth=BASIC),)
    (config,) = objects(check(replace(ADMIN, workload=app, routes=routes), "gce"), "BackendConfig").values()
    assert config["spec"]["healthCheck"]["port"] == 8081


@pytest.mark.parametrize(("auth", "number"), [(None, 80), (BASIC, 10280)])
def test_a_proxy_alone_has_the_usual_port_unless_it_keeps_something_closed(auth: x.Auth | None, number: int) -> None:
    """GIVEN a proxy in pods of its own THEN what another controller's routes look for is gone once it asks who may."""
    routes = (x.Route("/admin/", auth=auth, max_body_size=9),)
    app = replace(ADMIN, workload=None, service=x.ServiceRef("api", port=80), routes=routes)
    (service,) = objects(check(app, "istio"), "Service").values()
    assert [port["port"] for port in service["spec"]["ports"]] == [number]


@pytest.mark.parametrize(("space", "host"), [(None, "api"), ("web", "api"), ("other", "api.other.svc")])
def test_a_proxy_asks_the_service_of_the_namespace_that_is_said(space: str | None, host: str) -> None:
    """GIVEN Services of one name in two namespaces THEN the proxy asks the one that the route names."""
    app = replace(ADMIN, workload=None, service=x.ServiceRef("api", port=80, namespace=space))
    texts = str([one["data"] for one in objects(check(app, "istio"), "ConfigMap").values()])
    assert set(re.findall(r"http://([a-z.]+):80\b", texts)) == {host}


def test_a_service_that_is_made_here_is_not_named_as_somebody_elses() -> None:
    app = replace(ADMIN, workload=None, service=x.ServiceRef("api", port=80))
    (name,) = objects(check(app, "istio"), "Deployment")
    app = replace(app, ports=(x.Port(9000, service=x.ServiceRef(name, port=80)),))
    assert [problem.code for problem in check(app, "istio").problems if problem.where.startswith("ports")] == ["E322"]


@pytest.mark.parametrize(
    ("fallback", "words"),
    [
        ("sidcar", 'did you mean "sidecar"?'),
        (x.Sidecar(features=("basic-aut",)), 'did you mean "basic-auth"?'),
        (x.Sidecar(features=("tls-secret",)), "it can: backend-namespace, basic-auth"),
        (x.Sidecar(image="no image"), ""),
    ],
)
def test_a_wrong_fallback_is_refused(fallback: Any, words: str) -> None:
    found = validate([replace(ADMIN, fallback=fallback)])
    assert found
    assert words in (found[0].hint or "")


# --------------------------------------------------------------------------------------------- objects

FALLBACKS = [name for name in NAMES if name.startswith("fallback")]


@pytest.mark.parametrize("controller", names())
@pytest.mark.parametrize("name", FALLBACKS)
def test_no_service_leads_past_the_proxy(name: str, controller: str) -> None:
    """Every port of every Service that selects the app's pods ends in the proxy, or where no route leads to."""
    (app,) = case(name)
    report = check(app, controller, confirmed=())
    if not report.polyfilled or not report.ok:
        return
    deployments = objects(report, "Deployment")
    policies = objects(report, "NetworkPolicy")
    for deployment in deployments.values():
        proxy = next(one for one in deployment["spec"]["template"]["spec"]["containers"] if one["name"] == "proxy")
        others = [one for one in deployment["spec"]["template"]["spec"]["containers"] if one is not proxy]
        behind = {8080} if others else set()
        inner = {p["name"]: p["containerPort"] for one in others for p in one["ports"]}
        outer = {p["name"]: p["containerPort"] for p in proxy["ports"]}
        assert not inner.keys() & outer.keys()
        labels = deployment["spec"]["template"]["metadata"]["labels"]
        for service in objects(report, "Service").values():
            if service["spec"].get("selector") != labels:
                continue
            targets = [port["targetPort"] for port in service["spec"]["ports"]]
            assert not {inner.get(target, target) for target in targets} & behind
            assert any(target in outer for target in targets)
        if others:
            (policy,) = [one for one in policies.values() if one["spec"]["podSelector"]["matchLabels"] == labels]
            allowed = {port["port"] for rule in policy["spec"]["ingress"] for port in rule["ports"]}
            assert not allowed & behind
            assert set(outer.values()) <= allowed
        security = proxy["securityContext"]
        assert security["runAsNonRoot"]
        assert security["readOnlyRootFilesystem"]
        assert re.fullmatch(r"[a-z.]+/[a-z./]*httpd:2\.4\.\d+", proxy["image"])


def services(report: Report) -> dict[tuple[str, int], tuple[Any, Any]]:
    """Each port of each Service: the pods that it selects, and which of their ports it leads to."""
    return {
        (name, port["port"]): (service["spec"].get("selector"), port["targetPort"])
        for name, service in objects(report, "Service").items()
        for port in service["spec"].get("ports", ())
    }


def pod_ports(report: Report) -> set[tuple[str, str]]:
    """The workload and name of each port of the pods."""
    return {
        (name, port["name"])
        for name, deployment in objects(report, "Deployment").items()
        for container in deployment["spec"]["template"]["spec"]["containers"]
        for port in container["ports"]
    }


def asks(report: Report) -> dict[str, set[str]]:
    """What the proxy of each workload asks for, as httpd is told."""
    found = objects(report, "ConfigMap")
    (app,) = report.site.exposures
    names = {name: configuration_name(name, app) for name in objects(report, "Deployment")}
    files = {name: found.get(its, {}).get("data", {}) for name, its in names.items()}
    return {
        name: set(re.findall("AuthType (Basic|Digest)", told.get(httpd.ROUTES_FILE, "")))
        for name, told in files.items()
    }


@pytest.mark.parametrize("name", FALLBACKS)
def test_what_a_former_controller_leaves_leads_to_nothing_that_asks_for_less(name: str) -> None:
    """Neither its routes, which name a port of a Service, nor its own Services, which name a port of the pods."""
    (app,) = case(name)
    reports = [report for controller in names() if (report := check(app, controller)).ok]
    closed = 0
    for before, after in itertools.permutations(reports, 2):
        now, inner = services(after), pod_ports(after)
        for (service, number), (pods, target) in services(before).items():
            workload = (pods or {}).get("app.kubernetes.io/name", "")
            if not str(target).startswith("proxy-") or not asks(before)[workload]:
                continue
            closed += 1
            asks_less = not asks(before)[workload] <= asks(after).get(workload, set())
            if asks_less:
                assert (service, number) not in now
                assert (workload, target) not in inner
    assert closed or name == "fallback-sidecar-some"  # whose proxy asks for nothing


def the_port(app: x.Exposure) -> int:
    """The number of the only port of the only Service, on Istio."""
    ((_, number),) = services(check(app, "istio"))
    return number


def test_a_proxy_that_asks_for_nothing_leaves_the_port_of_the_service_alone() -> None:
    digest, limited = (x.Route("/admin/", auth=DIGEST), x.Route("/admin/", max_body_size=1000))
    assert the_port(replace(ADMIN, routes=(limited,))) == 8080
    assert len({8080, the_port(ADMIN), the_port(replace(ADMIN, routes=(digest,)))}) == 3
    assert the_port(ADMIN) == the_port(replace(ADMIN, routes=(*ADMIN.routes, replace(limited, path="/x/"))))


def test_a_port_of_the_apps_own_is_not_the_proxys() -> None:
    wanted = the_port(ADMIN)
    ports = {"http": 8080, "other": wanted, f"proxy-{wanted + 1}": 9000}
    found = services(check(replace(ADMIN, workload=replace(APP, ports=ports)), "istio"))
    assert found["shop", wanted + 2][1] == f"proxy-{wanted + 2}"
    assert found["shop", wanted][1] == "other"


def test_a_changed_password_or_route_starts_new_pods() -> None:
    def stamp(app: x.Exposure) -> str:
        (deployment,) = objects(check(app, "gce"), "Deployment").values()
        return str(deployment["spec"]["template"]["metadata"]["annotations"]["anygress.dev/proxy"])

    other = x.BasicAuth(users=(x.User("ops", password="pw2"),), realm="Staff")
    stamps = {stamp(app) for app in (ADMIN, replace(ADMIN, routes=(x.Route("/admin/", auth=other),)),
                                     replace(ADMIN, routes=(x.Route("/adm/", auth=BASIC),)),
                                     *(replace(ADMIN, routes=(x.Route(path, auth=x.BasicAuth(secret=secret)),))
                                       for path in ("/a/", "/b/") for secret in ("one", "other")))}  # fmt: skip
    assert len(stamps) == 7
    assert stamp(ADMIN) == stamp(ADMIN)


@pytest.mark.parametrize("auth", [BASIC, DIGEST, x.BasicAuth(secret="ops"), x.Open()])
def test_the_stamp_is_slow_to_guess_from_where_hashes_are_in_it(auth: x.Auth, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stamp is an annotation, which more people read than Secrets; where no hash is in it, it need not be slow."""
    made: list[bytes] = []

    def scrypt(text: bytes, **_: Any) -> bytes:
        made.append(text)
        return b"stamp!"

    monkeypatch.setattr(hashlib, "scrypt", scrypt)
    checksum.cache_clear()
    route = x.Route("/admin/", auth=auth, ip_allow_list=("10.0.0.0/8",))
    told = Gce(confirm=("client-address", "client-connection"))
    (deployment,) = objects(check(replace(ADMIN, routes=(route,)), told), "Deployment").values()
    checksum.cache_clear()
    stamp = deployment["spec"]["template"]["metadata"]["annotations"]["anygress.dev/proxy"]
    has_hashes = auth in (BASIC, DIGEST)
    assert bool(made) == has_hashes
    assert (stamp == b"stamp!".hex()) == has_hashes


def test_the_secret_must_be_there() -> None:
    """A volume that is not optional: without its Secret no pod starts."""
    for auth in (BASIC, x.BasicAuth(secret="ops")):
        report = check(replace(ADMIN, routes=(x.Route("/admin/", auth=auth),)), "gce")
        (deployment,) = objects(report, "Deployment").values()
        secrets = [one["secret"] for one in deployment["spec"]["template"]["spec"]["volumes"] if "secret" in one]
        assert len(secrets) == 1
        assert "optional" not in secrets[0]


# --------------------------------------------------------------------------------------------- the configuration


@pytest.mark.parametrize("text", ['a"b', "a\nb", "a\0b", "${HOME}", "é", "a\tb"])
def test_what_cannot_be_quoted_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="quoted"):
        httpd.quoted(text)


HOSTILE = [
    'x" \nRequire all granted\n#',
    "x\nLoadModule evil",
    "${APACHE}",
    "x\\",
    "*",
    "a b",
    "</VirtualHost>",
    "a\r\nb",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_hostile_text_is_taken(text: str) -> None:
    """By the description's own checks; and where they are passed by, the renderer writes it as one argument or not."""
    for app in (
        replace(ADMIN, hosts=(text,)),
        replace(ADMIN, routes=(x.Route(text, auth=BASIC),)),
        replace(ADMIN, routes=(x.Route("/a", rewrite=x.ReplacePrefix(text)),)),
        replace(ADMIN, health_check_path=text),
        replace(ADMIN, workload=None, service=x.ServiceRef(text, port=80)),
        replace(ADMIN, fallback=x.Sidecar(image=text)) if text != "*" and not text.startswith("x\\") else ADMIN,
    ):
        assert app is ADMIN or validate([app])
    (rule,) = Site((replace(ADMIN, routes=(x.Route("/", auth=x.BasicAuth(users=(OPS,), realm=text)),)),)).rules["shop"]
    with contextlib.suppress(ValueError):
        ways = (httpd.Way(rule=rule, upstream="http://127.0.0.1:1", users_file="/users"),)
        text_of = httpd.configuration(httpd.Settings(hosts=("a.example.com",), ways=ways, listen=(1,)))["routes.conf"]
        assert text_of.count("\n  AuthName ") == 1
        assert "\nRequire" not in text_of
        assert "\nLoadModule" not in text_of
        assert "${" not in text_of


ROUTES = (
    x.Route("/admin/", auth=BASIC),
    x.Route("/admin/open/", auth=x.Open()),
    x.Route("/users/me", match="exact"),
    x.Route("/users/([0-9]+)/(.*)", match="regex", rewrite=x.RegexRewrite("/$2/of/$1"), reaches_protected=True),
    x.Route("/strip/", rewrite=x.StripPrefix(), reaches_protected=True),
    x.Route("/exact", match="exact", auth=DIGEST),
)
PLAIN = ["/", "/x", "/admin", "/admin/", "/admin/x", "/administrator", "/admin/open", "/admin/open/x", "/users/me",
         "/users/7/x", "/users/x/7", "/strip", "/strip/", "/strip/a/b", "/exact", "/exact/", "/exactly"]  # fmt: skip


@pytest.mark.parametrize("path", PLAIN)
def test_each_path_is_in_the_section_of_the_route_that_answers_it(path: str) -> None:
    rules = Site((replace(ADMIN, routes=ROUTES),)).rules["shop"]
    found = [rule for rule in rules if pcre2.compile(httpd.section_regex(rule, rules)).match(path)]
    assert found == [rule for rule in [choose(rules, path)] if rule]


DISGUISES = ["/admin%2Fx", "/%2fadmin", "/admin;p=1/x", "/;p/admin", "/x/..;/admin", "/x/..%2fadmin", "/ADMIN/x",
             "/admin%5Cx", "/\\admin", "/x/%252e%252e/admin", "/admin%252fx", "/admin%00", "/admin/open/..;/x",
             "/EXACT", "/exact;x"]  # fmt: skip


@pytest.mark.parametrize("path", DISGUISES)
def test_a_path_in_disguise_is_nobodys(path: str) -> None:
    rules = Site((replace(ADMIN, routes=ROUTES),)).rules["shop"]
    assert not [rule.path for rule in rules if pcre2.compile(httpd.section_regex(rule, rules)).match(path)]


def test_a_closed_regex_hides_nothing() -> None:
    """What a regex means by an encoded character is not clear: beside an open route such a path is nobody's."""
    closed = x.Route("/files/[a-z]+:[a-z]+/.*", match="regex", auth=BASIC)
    rules = Site((replace(ADMIN, routes=(closed,)),)).rules["shop"]

    def found(path: str) -> list[str]:
        return [rule.path for rule in rules if pcre2.compile(httpd.section_regex(rule, rules)).match(path)]

    assert found("/files/a:b/c") == [closed.path]
    assert found("/files/a%3Ab/c") == []
    assert found("/files/plain") == ["/"]
    assert found("/files/a:b/c%20d") == [closed.path]


def test_captures_of_other_routes_do_not_count() -> None:
    assert httpd.without_captures(r"/a(b)(?:c)[(]\((d)") == r"/a(?:b)(?:c)[(]\((?:d)"


# --------------------------------------------------------------------------------------------- the real httpd


class Echo(http.server.BaseHTTPRequestHandler):
    """Answers with what it saw; late when asked to."""

    protocol_version = "HTTP/1.1"

    def do(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self.rfile.read(length)
        if wait := re.search(r"delay=([0-9.]+)", self.path):
            time.sleep(float(wait[1]))
        body = json.dumps({"path": self.path, "headers": {k.lower(): v for k, v in self.headers.items()}}).encode()
        if "early=" in self.path:
            self.wfile.write(b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n")
        self.send_response(200)
        for number in range(150 if "many=" in self.path else 0):
            self.send_header(f"X-Many-{number}", "x")
        if "trailer=" in self.path:
            self.send_header("Transfer-Encoding", "chunked")
            self.send_header("Trailer", "X-Late")
            body = b"%x\r\n%s\r\n0\r\nX-Late: yes\r\n\r\n" % (len(body), body)
        else:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_HEAD = do_OPTIONS = do_PUT = do_TRACE = do  # noqa: N815  the names are the library's

    def log_message(self, *_: object) -> None:
        """Nothing."""


@dataclass
class Proxy:
    """A running httpd with a rendered configuration, and the app behind it."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes]

    def ask(
        self, target: str, *headers: str, method: str = "GET", host: str = "a.example.com", body: bytes = b""
    ) -> Answer:
        lines = [f"{method} {target} HTTP/1.1", f"Host: {host}", "Connection: close", *headers]
        if body:
            lines.append(f"Content-Length: {len(body)}")
        return self.send("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def send(self, raw: bytes) -> Answer:
        found = self.raw(raw)
        head, _, body = found.partition(b"\r\n\r\n")
        first, *headers = head.decode("latin-1").split("\r\n")
        named = dict(line.lower().split(": ", 1) for line in headers if ": " in line)
        seen = json.loads(body) if body.startswith(b'{"path"') else None
        return Answer(int(first.split()[1]), named, seen)

    def raw(self, raw: bytes) -> bytes:
        """All that comes back."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            connection.sendall(raw)
            found = b""
            with contextlib.suppress(ConnectionResetError):
                while part := connection.recv(65536):
                    found += part
        return found


@dataclass
class Answer:
    status: int
    headers: Mapping[str, str]
    seen: Mapping[str, Any] | None


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextlib.contextmanager
def running(folder: Path, app: x.Exposure, controller: Any = "gce") -> Iterator[Proxy]:
    """The proxy of an app's workload, started from its rendered objects; paths and ports are the test's own."""
    backend = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    threading.Thread(target=backend.serve_forever, daemon=True).start()
    app = replace(app, workload=replace(APP, ports={"http": backend.server_address[1]}))
    report = check(app, controller)
    (config,) = objects(report, "ConfigMap").values()
    port = free_port()
    listened = re.search(r"(?m)^Listen (\d+)$", config["data"][httpd.MAIN_FILE])
    assert listened
    moved = {'"/tmp': f'"{folder}', "/etc/anygress": str(folder), listened[1]: str(port),
             "/proc/self/fd/2": f"{folder}/error.log"}  # fmt: skip
    for name, text in config["data"].items():
        for old, new in moved.items():
            text = text.replace(old, new)  # noqa: PLW2901  one after the other
        place = folder / "proxy" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    for secret in objects(report, "Secret").values():
        for key, text in secret["stringData"].items():
            (folder / "users").mkdir(exist_ok=True)
            (folder / "users" / key).write_text(text)
    assert HTTPD
    argv = [HTTPD, "-d", SERVER_ROOT, "-f", str(folder / "proxy" / "httpd.conf"), "-D", "FOREGROUND"]
    with (folder / "output.log").open("wb") as output:
        process = subprocess.Popen(argv, stdout=output, stderr=output)
    try:
        for _ in range(100):
            if process.poll() is not None:
                pytest.fail("\n".join(log.read_text() for log in folder.glob("*.log")))
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            time.sleep(0.05)
        yield Proxy(folder, port, process)
    finally:
        process.terminate()
        process.wait(10)
        backend.shutdown()
        backend.server_close()


def basic(user: str = "ops", password: str = "pw1") -> str:  # noqa: S107  the test's own
    return f"Authorization: Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}"


EVERYTHING = replace(
    ADMIN,
    routes=(
        *ROUTES[:5],
        x.Route("/own/", pass_authorization=True),
        x.Route("/old", rewrite=x.ReplacePrefix("/new")),
        x.Route("/limited/", max_body_size=1000),
        x.Route("/short/", timeout_seconds=1),
        x.Route("/digest/", auth=DIGEST),
    ),
)


@pytest.fixture(scope="module")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxy]:
    with running(tmp_path_factory.mktemp("httpd"), EVERYTHING, Istio()) as found:
        yield found


SPELLINGS = ["/admin", "/admin/", "//admin/x", "/admin//x", "/%61dmin/x", "/admin%2Fx", "/%2Fadmin/x", "/./admin/x",
             "/%2e/admin/x", "/y/../admin/x", "/y/%2e%2e/admin/x", "/y/..%2fadmin/x", "/y%2f..%2fadmin/x",
             "/admin/../admin/x", "/admin%00", "https://a.example.com/admin/x", "http://b.example.com/admin/x",
             "/admin;p=1/x", "/;p=1/admin/x", "/y/..;/admin/x", "/admin/open/..;/x", "/admin/open/../x", "\\admin\\x",
             "/y\\..\\admin\\x", "/y/..%5cadmin", "/ADMIN/x", "/%252e%252e/admin", "/admin%252Fx", "/admin%3bx/y",
             "/admin?x", "/../admin", "/own/..%2Fadmin", "*", "admin/x", "/admin%2f..%2fadmin"]  # fmt: skip


@needs_httpd
@pytest.mark.parametrize("target", SPELLINGS)
def test_no_spelling_gets_past_the_password(proxy: Proxy, target: str) -> None:
    found = proxy.ask(target)
    assert found.status in (400, 401, 404)
    assert found.seen is None


@needs_httpd
@pytest.mark.parametrize("method", ["POST", "HEAD", "OPTIONS", "PUT", "FOO", "TRACE", "CONNECT"])
def test_no_method_gets_past_the_password(proxy: Proxy, method: str) -> None:
    assert proxy.ask("/admin/x", "X-HTTP-Method-Override: GET", method=method).status in (400, 401, 405)


@needs_httpd
@pytest.mark.parametrize(
    "headers",
    [
        [basic(password="wrong")], [basic("nobody")], [basic(password="wrong"), basic()], ["Authorization: Basic"],
        ["Authorization: Bearer x"], ["Proxy-" + basic()], ["Authorization: Basic ="], ["X-Authorization: x"],
        ["X-Original-URL: /", "X-Rewrite-URL: /"], ["X-Forwarded-For: 127.0.0.1", "X-Forwarded-User: ops"],
        ["Connection: Authorization"], ["REMOTE_USER: ops"],
    ],
)  # fmt: skip
def test_no_header_gets_past_the_password(proxy: Proxy, headers: Sequence[str]) -> None:
    assert proxy.ask("/admin/x", *headers).status == 401


@needs_httpd
def test_a_password_lets_in_and_goes_no_further(proxy: Proxy) -> None:
    found = proxy.ask("/admin/x?y=%2F", basic())
    assert found.seen
    assert found.seen["path"] == "/admin/x?y=%2F"
    assert "authorization" not in found.seen["headers"]
    twice = proxy.ask("/admin/x", basic(), basic(password="wrong"))  # the first is checked, and neither goes on
    assert twice.seen is None or "authorization" not in twice.seen["headers"]
    own = proxy.ask("/own/x", "Authorization: Bearer x").seen
    assert own
    assert own["headers"]["authorization"] == "Bearer x"


@needs_httpd
@pytest.mark.parametrize(
    ("lines", "seen"),
    [
        (["a=1"], "a=1"),
        (["a=1; b=2"], "a=1; b=2"),
        (["a=1", "b=2"], "a=1; b=2"),
        (["a=1; b=2", "c=3", "d=4; e="], "a=1; b=2; c=3; d=4; e="),
        (["a=1 ", "__Host-b.c=2"], "a=1; __Host-b.c=2"),
        (["a=1,2"], "a=1,2"),
        (['a="1"', "$Path=/"], 'a="1"; $Path=/'),
        (["a=eyJ4IjoxfQ==", "b=x"], "a=eyJ4IjoxfQ==; b=x"),
        ([f"c{number}={number}" for number in range(60)], "; ".join(f"c{number}={number}" for number in range(60))),
    ],
)
@pytest.mark.parametrize("target", ["/x", "/own/x", "/strip/x"])
def test_lines_of_cookies_are_one_string_of_cookies(proxy: Proxy, target: str, lines: list[str], seen: str) -> None:
    found = proxy.ask(target, *(f"Cookie: {line}" for line in lines)).seen
    assert found
    assert found["headers"]["cookie"] == seen
    assert "cookie" not in (proxy.ask(target).seen or {})["headers"]


def _trait(proxy: Proxy, trait: Trait) -> str:
    """What the real one does, in the words of a position."""
    if trait in (Trait.RESPONSE_TRAILERS, Trait.EARLY_HINTS, Trait.MANY_HEADERS):
        option = {Trait.RESPONSE_TRAILERS: "trailer", Trait.EARLY_HINTS: "early", Trait.MANY_HEADERS: "many"}[trait]
        lines = f"GET /x?{option}=1 HTTP/1.1", "Host: a.example.com", "Connection: close", "TE: trailers", "", ""
        found = proxy.raw("\r\n".join(lines).encode())
        sign = {"trailer": b"X-Late: yes", "early": b" 103 Early Hints\r\n", "many": b"X-Many-149: x"}[option]
        assert b" 200 OK" in found
        return PASSED_ON if sign in found else DROPPED
    match trait:
        case Trait.HEADER_UNDERSCORE:
            seen = proxy.ask("/x", "X_Under: 1").seen or {}
            return PASSED_ON if seen["headers"].get("x_under") == "1" else DROPPED
        case Trait.HTTP_1_0:
            found = proxy.send(b"GET /x HTTP/1.0\r\nHost: a.example.com\r\n\r\n")
        case Trait.HOST_DOT:
            found = proxy.ask("/x", host="a.example.com.")
        case Trait.TRACE:
            found = proxy.ask("/x", method="TRACE")
        case _:
            sent = "/x//y" if trait is Trait.PATH_SLASHES else "/x/../y"
            path = (proxy.ask(sent).seen or {})["path"]
            return AS_SENT if path == sent else {"/x/y": MERGED, "/y": RESOLVED}[path]
    return ANSWERED if found.status == 200 and found.seen else refused(found.status)


@needs_httpd
@pytest.mark.parametrize("trait", Trait)
def test_what_no_description_speaks_of_is_as_the_table_says(proxy: Proxy, trait: Trait) -> None:
    assert _trait(proxy, trait) == httpd.TRAITS[trait].text


@needs_httpd
def test_lines_of_a_list_stay_a_list(proxy: Proxy) -> None:
    found = proxy.ask("/x", "Accept-Language: de", "Accept-Language: en;q=0.5", "X-List: a=1", "X-List: b=2").seen
    assert found
    assert found["headers"]["accept-language"] == "de, en;q=0.5"
    assert found["headers"]["x-list"] == "a=1, b=2"


@needs_httpd
def test_digest(proxy: Proxy) -> None:
    with httpx.Client(base_url=f"http://127.0.0.1:{proxy.port}", headers={"Host": "a.example.com"}) as client:
        for target in ("/digest/", "/digest/x?y=z", "/digest/a%2Fb"):
            assert client.get(target).headers["www-authenticate"].startswith('Digest realm="Staff"')
            assert client.get(target, auth=httpx.DigestAuth("ops", "wrong")).status_code == 401
            assert client.get(target, auth=("ops", "pw1")).status_code == 401
            found = client.get(target, auth=httpx.DigestAuth("ops", "pw1"))
            assert found.json()["path"] == target
            assert "authorization" not in found.json()["headers"]


@needs_httpd
@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("/strip", "/"), ("/strip/", "/"), ("/strip/x/y/", "/x/y/"), ("/strip?q=1", "/?q=1"), ("/stripx", "/stripx"),
        ("/old", "/new"), ("/old/x?q=1", "/new/x?q=1"), ("/users/7/mail", "/mail/of/7"), ("/users/me", "/users/me"),
        ("/a%20b", "/a%20b"), ("/a%2Fb", "/a%2Fb"), ("/a%252Fb", "/a%252Fb"), ("/a%3Fb", "/a%3Fb"), ("/a//b", "/a/b"),
        ("/a?b=c%20d+e&f=%2Fg", "/a?b=c%20d+e&f=%2Fg"), ("/~u/-._", "/~u/-._"), ("/%C3%A9", "/%C3%A9"),
        ("/a;b=c", "/a;b=c"),
    ],
)  # fmt: skip
def test_the_path_that_the_app_sees(proxy: Proxy, target: str, path: str) -> None:
    found = proxy.ask(target)
    assert found.seen
    assert found.seen["path"] == path


@needs_httpd
def test_bodies(proxy: Proxy) -> None:
    sizes = {size: proxy.ask("/limited", method="POST", body=b"x" * size).status for size in (1, 1000, 1001)}
    assert sizes == {1: 200, 1000: 200, 1001: 413}
    assert proxy.ask("/x", method="POST", body=b"x" * 3_000_000).status == 200
    chunked = b"POST /limited HTTP/1.1\r\nHost: a.example.com\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n"
    assert proxy.send(chunked + b"\r\n1\r\nx\r\n0\r\n\r\n").status == 411
    assert proxy.send(chunked + b"Content-Length: 1\r\n\r\n1\r\nx\r\n0\r\n\r\n").status in (400, 411)


@needs_httpd
def test_times(proxy: Proxy) -> None:
    assert proxy.ask("/short/?delay=1").status == 200
    began = time.monotonic()
    assert proxy.ask("/short/?delay=9").status == 502
    assert time.monotonic() - began < 1 + 5


@needs_httpd
def test_names_that_are_not_the_apps(proxy: Proxy) -> None:
    """Unknown names get the health check and nothing else, not below it and not by another method."""
    for host in ("127.0.0.1", "b.example.com", "a.example.com.evil.com", "xa.example.com"):
        assert proxy.ask("/healthz", host=host).status == 200
        assert {proxy.ask(path, host=host).status for path in ("/", "/healthz/", "/healthz/x", "/admin", "/x")} == {404}
        assert proxy.ask("/healthz%2f..%2fadmin", host=host).status == 404
        assert proxy.ask("/healthz/../admin", host=host).status == 404
        assert proxy.ask("/healthz", host=host, method="POST", body=b"x").status == 403
    for host in ("A.EXAMPLE.COM", "a.example.com:80", "a.example.com."):
        assert proxy.ask("/x", host=host).status == 200
        assert proxy.ask("/admin/x", host=host).status == 401


@needs_httpd
@pytest.mark.parametrize(
    "target",
    ["/;" + "%2f;" * 3000, "/" + "\\" * 12000, "/" + "%25" * 4000 + "2fadmin", "/" + ";%2f" * 3000 + "/admin",
     "/" + "%5c;" * 3000 + "admin/x", "/.;" * 4000, "/users/" + "1" * 12000],
)  # fmt: skip
def test_a_path_made_to_be_slow_is_not(proxy: Proxy, target: str) -> None:
    began = time.monotonic()
    proxy.ask(target)
    assert time.monotonic() - began < 2


@needs_httpd
def test_every_kind_of_hash_is_verified(tmp_path: Path) -> None:
    users = [x.User(kind.replace("-", ""), hash=hash_password("pw1", kind, app="a", user="b")) for kind in HASH_KINDS]
    bcrypt = hash_password("pw1", HashKind.BCRYPT, app="a", user="b")
    users += [x.User(f"v2{letter}", hash=f"$2{letter}${bcrypt[4:]}") for letter in "aby"]
    app = replace(ADMIN, routes=(x.Route("/admin/", auth=x.BasicAuth(users=tuple(users))),))
    with running(tmp_path, app) as found:
        for user in users:
            assert found.ask("/admin", basic(user.name)).status == 200, user.name
            assert found.ask("/admin", basic(user.name, "pw2")).status == 401, user.name


@needs_httpd
@pytest.mark.parametrize("text", [None, "", "\n", "#\n", "ops\n", "ops:\n"])
def test_a_lost_or_empty_file_lets_nobody_in(tmp_path: Path, text: str | None) -> None:
    both = replace(ADMIN, routes=(x.Route("/admin/", auth=BASIC), x.Route("/digest/", auth=DIGEST)))
    with running(tmp_path, both) as found:
        assert found.ask("/admin", basic()).status == 200
        for file in (tmp_path / "users").iterdir():
            file.unlink()
            if text is not None:
                file.write_text(text)
        for path in ("/admin", "/digest"):
            for headers in ([], [basic()], [basic("ops", "")], [basic("", "")]):
                assert found.ask(path, *headers).status in (401, 500)
        with httpx.Client(base_url=f"http://127.0.0.1:{found.port}", headers={"Host": "a.example.com"}) as client:
            assert client.get("/digest/", auth=httpx.DigestAuth("ops", "pw1")).status_code in (401, 500)
        assert found.ask("/").status == 200


@needs_httpd
def test_a_changed_file_counts_at_once(tmp_path: Path) -> None:
    """As the kubelet changes a mounted Secret: without a new pod."""
    with running(tmp_path, ADMIN) as found:
        (file,) = (tmp_path / "users").iterdir()
        file.write_text(
            "ops:" + "{SHA}" + base64.b64encode(hashlib.sha1(b"pw2", usedforsecurity=False).digest()).decode() + "\n"
        )
        assert found.ask("/admin", basic()).status == 401
        assert found.ask("/admin", basic(password="pw2")).status == 200


@needs_httpd
def test_https_by_what_the_controller_says(tmp_path: Path) -> None:
    app = replace(ADMIN, tls=(x.TlsSecret("shop-tls"),), hsts=x.Hsts())
    with running(tmp_path, app, Gce(ingress_class="gce-internal", static_ip="shop")) as found:
        plain = found.ask("/admin/a%2Fb%3Fc?q=%20", "X-Forwarded-Proto: http", basic())
        assert (plain.status, plain.headers["location"]) == (301, "https://a.example.com/admin/a%2fb%3fc?q=%20")
        assert "strict-transport-security" not in plain.headers
        assert found.ask("/").status == 301
        for path, status in (("/", 200), ("/admin", 401)):
            secure = found.ask(path, "X-Forwarded-Proto: https")
            assert secure.status == status
            assert secure.headers["strict-transport-security"] == "max-age=31536000"
        assert found.ask("/healthz", host="10.0.0.1").status == 200


@needs_httpd
def test_forwarded_headers_are_the_controllers_or_the_proxys_own(tmp_path: Path, proxy: Proxy) -> None:
    claims = ["X-Forwarded-For: 1.2.3.4", "X-Forwarded-Proto: https", "Forwarded: for=1.2.3.4", "X-Real-IP: 1.2.3.4"]
    behind = proxy.ask("/x", *claims).seen
    assert behind
    assert behind["headers"]["x-forwarded-for"] == "1.2.3.4"
    with running(tmp_path, replace(ADMIN, routes=(), auth=BASIC), "node-port") as alone:
        seen = alone.ask("/x", *claims, basic()).seen
    assert seen
    assert seen["headers"]["x-forwarded-for"] == "127.0.0.1"
    assert seen["headers"]["x-forwarded-proto"] == "http"
    assert not {"forwarded", "x-real-ip"} & seen["headers"].keys()


@needs_httpd
def test_wildcards_are_of_one_label(tmp_path: Path) -> None:
    app = replace(ADMIN, hosts=("*.example.com", "a.b.example.com"))
    with running(tmp_path, app, "istio") as found:
        for host in ("x.example.com", "a.b.example.com"):
            assert [found.ask(path, host=host).status for path in ("/admin/x", "/x")] == [401, 200]
        for host in ("x.y.example.com", "example.com"):
            assert [found.ask(path, host=host).status for path in ("/admin/x", "/x")] == [404, 404]


@needs_httpd
def test_it_ends_gracefully(tmp_path: Path) -> None:
    """What is under way when the pod ends is answered: the image's stop signal is SIGWINCH."""
    with running(tmp_path, ADMIN) as found:
        answers: list[int] = []
        asking = threading.Thread(target=lambda: answers.append(found.ask("/?delay=2").status))
        asking.start()
        time.sleep(0.5)
        found.process.send_signal(28)
        asking.join()
        assert answers == [200]
        assert found.process.wait(10) == 0


def test_the_tests_know_a_rule_from_another() -> None:
    """The sample paths above do reach every route, so that none of them is a test of nothing."""
    rules = Site((replace(ADMIN, routes=ROUTES),)).rules["shop"]
    reached: set[str] = {found.path for path in PLAIN if isinstance(found := choose(rules, path), Rule)}
    assert reached == {rule.path for rule in rules}


def test_refusals_stay_refusals() -> None:
    """What neither the controller nor the proxy can do is refused, with everything at once."""
    app = replace(ADMIN, routes=(*ADMIN.routes, x.Route("/r/[a-z]+", match="regex")))
    with pytest.raises(CannotExpose) as refused:
        render(app, "gce")
    assert [problem.code for problem in refused.value.problems] == ["E242"]


# --------------------------------------------------------------------------------------------- addresses, headers

LISTED = replace(ADMIN, routes=(x.Route("/admin/", ip_allow_list=("10.0.0.0/8", "2001:db8::/32")),))


def _routes_of(report: Report) -> str:
    return str(next(one["data"]["routes.conf"] for one in objects(report, "ConfigMap").values()))


@pytest.mark.parametrize(("controller", "behind"), [("gce", ",[^,]*$#"), ("istio", "[[:space:]]*$#")])
def test_addresses_are_read_where_the_controller_puts_them(controller: str, behind: str) -> None:
    report = check(LISTED, controller, confirmed=["client-connection"])
    assert Feature.IP_ALLOW_LIST in {need.feature for need in report.polyfilled}
    assert f"{behind} && ($1 -ipmatch '10.0.0.0/8' || $1 -ipmatch '2001:db8::/32')" in _routes_of(report)


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxy]:
    with running(tmp_path_factory.mktemp("listed"), LISTED, Istio(confirm=("client-connection",))) as found:
        yield found


def for_whom(*values: str) -> list[str]:
    return [f"X-Forwarded-For: {value}" for value in values]


@needs_httpd
@pytest.mark.parametrize(
    "values",
    [["10.1.2.3"], ["203.0.113.9, 10.1.2.3"], ["unknown,10.1.2.3 "], ["203.0.113.9", "10.1.2.3"], ["2001:db8::1"],
     ["2001:DB8:0:0:0:0:0:1"], ["::ffff:10.1.2.3"]],
)  # fmt: skip
def test_the_last_address_is_the_clients(listed: Proxy, values: list[str]) -> None:
    assert listed.ask("/admin/x", *for_whom(*values)).status == 200
    assert listed.ask("/admin/x", *for_whom(*values, "203.0.113.9")).status == 403


@needs_httpd
@pytest.mark.parametrize(
    "values",
    [[], [""], [","], ["10.1.2.3,"], ["unknown"], ["10.1.2.3, unknown"], ["10.1.2.3:80"], ["10.1.2.3 1"], ["10.1.2.3x"],
     ['"10.1.2.3"'], ["10.1.2"], ["10.1.2.3.4"], ["012.1.2.3"], ["0x0a.1.2.3"], ["167837955"], ["[2001:db8::1]"],
     ["[2001:db8::1]:80"], ["2001:db8::1%eth0"], ["2001:db8:"], [":::"], ["::"], ["2001:db9::1"], ["localhost"],
     ["10.1.2.3#"], ["10.1.2.3/8"], ["10.1.2.3%00"], ["10.1.2.3", "11.1.2.3"]],
)  # fmt: skip
def test_what_is_no_address_is_on_no_list(listed: Proxy, values: list[str]) -> None:
    found = listed.ask("/admin/x", *for_whom(*values), "Forwarded: for=10.1.2.3", "X-Real-IP: 10.1.2.3")
    assert found.status == 403
    assert found.seen is None
    assert listed.ask("/", *for_whom(*values)).status == 200


@needs_httpd
@pytest.mark.parametrize("target", SPELLINGS)
def test_no_spelling_gets_past_the_list(listed: Proxy, target: str) -> None:
    found = listed.ask(target, *for_whom("10.1.2.3, 203.0.113.9"))
    assert found.status in (400, 403, 404)
    assert found.seen is None


@needs_httpd
def test_google_puts_its_own_address_behind_the_clients(tmp_path: Path) -> None:
    with running(tmp_path, LISTED, "gce") as proxy:
        asked = {value: proxy.ask("/admin/x", *for_whom(value)).status for value in (
            "10.1.2.3, 203.0.113.1", "1.1.1.1, 10.1.2.3,203.0.113.1", "10.1.2.3", "203.0.113.1, 10.1.2.3",
            "10.1.2.3, 1.1.1.1, 203.0.113.1",
        )}  # fmt: skip
        assert [*asked.values()] == [200, 200, 403, 403, 403]


@needs_httpd
@pytest.mark.parametrize(("network", "status"), [("127.0.0.0/8", 200), ("10.0.0.0/8", 403)])
def test_without_a_proxy_before_it_headers_are_not_looked_at(tmp_path: Path, network: str, status: int) -> None:
    app = replace(LISTED, routes=(), ip_allow_list=(network,))
    with running(tmp_path, app, NodePort(external_traffic_policy="Local")) as proxy:
        assert proxy.ask("/x").status == status
        assert proxy.ask("/x", *for_whom("10.1.2.3"), "X-Real-IP: 10.1.2.3").status == status


@needs_httpd
def test_a_list_and_a_password_are_both_asked_for(tmp_path: Path) -> None:
    both = replace(ADMIN, routes=tuple(replace(route, ip_allow_list=("10.0.0.0/8",)) for route in ADMIN.routes))
    inside, outside = for_whom("10.1.2.3"), for_whom("203.0.113.9")
    with running(tmp_path, both, Istio(confirm=("client-connection",))) as proxy:
        assert proxy.ask("/admin/x", *inside, basic()).status == 200
        assert proxy.ask("/admin/x", *inside).status == 401
        assert proxy.ask("/admin/x", *inside, basic(password="wrong")).status == 401
        assert proxy.ask("/admin/x", *outside, basic()).status in (401, 403)
        assert proxy.ask("/admin/x", *outside).status in (401, 403)


def test_without_a_proxy_before_it_the_connection_has_the_address() -> None:
    app = replace(LISTED, routes=(), ip_allow_list=("10.0.0.0/8",))
    refused = check(app, "node-port")
    assert [(problem.code, problem.where) for problem in refused.problems] == [("E253", "ip_allow_list")]
    report = check(app, NodePort(external_traffic_policy="Local"))
    assert "Require ip 10.0.0.0/8" in _routes_of(report)


def test_a_proxy_is_no_help_where_the_controller_sees_no_clients() -> None:
    """It would hear of a node from the controller, as the controller does."""
    report = check(LISTED, "traefik")
    assert [problem.code for problem in report.problems] == ["E253"]
    assert report.polyfilled == ()
    assert check(LISTED, "traefik", confirmed=["client-address"]).polyfilled == ()


def test_a_list_and_a_password_must_both_hold() -> None:
    both = replace(ADMIN, routes=tuple(replace(route, ip_allow_list=("10.0.0.0/8",)) for route in ADMIN.routes))
    text = _routes_of(check(both, "gce"))
    inside = text.partition("<RequireAll>")[2].partition("</RequireAll>")[0]
    assert "Require expr" in inside
    assert "Require valid-user" in inside


def test_response_headers_are_the_proxys_where_the_controller_has_none() -> None:
    app = replace(ADMIN, routes=(), response_headers={"X-Frame-Options": "DENY"})
    text = _routes_of(check(app, "node-port"))
    assert "Header onsuccess unset X-Frame-Options" in text
    assert 'Header always set X-Frame-Options "DENY"' in text
    assert check(app, "traefik").polyfilled == ()


@pytest.mark.parametrize(
    ("controller", "peers"),
    [
        (
            Istio(confirm=("client-connection",)),
            [{"podSelector": {"matchLabels": {"gateway.networking.k8s.io/gateway-name": "shop--gateway"}}}],
        ),
        (Gce(), [{"ipBlock": {"cidr": "130.211.0.0/22"}}, {"ipBlock": {"cidr": "35.191.0.0/16"}}]),
        (Gce(backends="node-port"), None),
        (
            Gce(ingress_class="gce-internal", namespace="kube-system"),
            None,
        ),
        (
            Istio(
                confirm=("client-connection",), gateway="infra/public", http_listener="web", namespace="istio-system"
            ),
            [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "infra"}}}],
        ),
    ],
    ids=str,
)
def test_who_says_whose_address_it_is_must_be_the_controller(
    controller: Gce | Istio, peers: list[dict[str, Any]] | None
) -> None:
    """Any pod that reached the proxy could say another's address: others are kept out, or it is said."""
    report = check(LISTED, controller)
    (policy,) = objects(report, "NetworkPolicy").values()
    (rule,) = policy["spec"]["ingress"]
    assert rule.get("from") == peers
    assert any("past the controller" in note.text for note in report.notes) == (peers is None)


def test_only_the_proxys_port_is_the_controllers_alone() -> None:
    """Raw ports and those that no route leads to stay open to whoever could reach them before."""
    app = x.Workload(image="ghcr.io/acme/shop:1", ports={"http": 8080, "amqp": 5672})
    report = check(
        replace(LISTED, workload=app, ports=(x.Port(5672, target="amqp"),)), Istio(confirm=("client-connection",))
    )
    (policy,) = objects(report, "NetworkPolicy").values()
    known = {bool(rule.get("from")): [port["port"] for port in rule["ports"]] for rule in policy["spec"]["ingress"]}
    assert set(known) == {True, False}
    assert known[False] == [5672]


def test_a_proxy_in_pods_of_its_own_is_kept_for_the_controller_too() -> None:
    app = replace(LISTED, workload=None, service=x.ServiceRef("shop", port=80))
    report = check(app, "gce")
    assert [
        rule.get("from") for one in objects(report, "NetworkPolicy").values() for rule in one["spec"]["ingress"]
    ] == [[{"ipBlock": {"cidr": "130.211.0.0/22"}}, {"ipBlock": {"cidr": "35.191.0.0/16"}}]]
    assert not objects(
        check(replace(ADMIN, workload=None, service=x.ServiceRef("shop", port=80)), "gce"), "NetworkPolicy"
    )


def _numbers(report: Report) -> set[int]:
    return {port["port"] for one in objects(report, "Service").values() for port in one["spec"]["ports"]}


def test_a_proxy_that_reads_addresses_elsewhere_has_another_port() -> None:
    """GIVEN a controller that the app has left WHEN its routes go on THEN no proxy takes its word, or its address."""
    app = replace(LISTED, routes=(), ip_allow_list=("10.0.0.0/8",))
    controllers = (
        Istio(gateway="infra/public", http_listener="web", confirm=("client-connection",)),
        Gce(),
        NodePort(external_traffic_policy="Local"),
    )
    ports = [_numbers(check(app, one)) - {80} for one in controllers]
    assert all(len(one) == 1 for one in ports[:2])
    proxied = [{number for number in one if number > 10_000} for one in ports]
    assert len(set.union(*proxied)) == len(proxied), proxied


def test_headers_alone_close_nothing_and_leave_the_port_as_it_is() -> None:
    app = replace(ADMIN, routes=(), response_headers={"X-Frame-Options": "DENY"})
    report = check(app, "node-port")
    assert 8080 in _numbers(report)
    assert not any("lead nowhere" in note.text for note in report.notes)
    listed = check(replace(LISTED, routes=(), ip_allow_list=("10.0.0.0/8",)), NodePort(external_traffic_policy="Local"))
    assert 8080 not in _numbers(listed)
    assert any("lead nowhere" in note.text for note in listed.notes)


def test_passwords_and_lists_are_decided_in_one_place() -> None:
    """A path that the controller and the proxy read differently would have the guard of neither."""
    digest = x.DigestAuth(users=(x.User("ops", password="demo"),))
    route = x.Route("/admin/", ip_allow_list=("10.0.0.0/8",))
    for fallback in ("sidecar", x.Sidecar(features=("digest-auth",))):
        app = replace(ADMIN, auth=digest, routes=(route,), fallback=fallback)
        assert [problem.code for problem in check(app, "f5-nginx", confirmed=["client-address"]).problems] == ["E253"]
        report = check(app, "f5-nginx", confirmed=["client-connection"])
        assert not objects(report, "Policy")
        assert "Require expr" in _routes_of(report)
        assert {Feature.DIGEST_AUTH, Feature.IP_ALLOW_LIST} <= {need.feature for need in report.polyfilled}


def test_a_header_that_the_controller_trusts_is_no_address_for_the_proxy() -> None:
    """Envoy adds the address of the connection to X-Forwarded-For, behind another proxy that proxy's own."""
    app = replace(LISTED, routes=(), ip_allow_list=("10.0.0.0/8",), fallback=None)
    (native,) = [one for one in check(app, "istio").preconditions if one.key == "client-address"]
    assert "numTrustedProxies" in (native.line or "")
    (told,) = [one for one in check(LISTED, "istio").preconditions if one.key.startswith("client-")]
    assert told.key == "client-connection"
    assert "numTrustedProxies" not in (told.line or "")


def test_where_others_are_kept_from_the_proxy_by_a_policy_that_must_be_enforced() -> None:
    app = replace(LISTED, workload=None, service=x.ServiceRef("shop", port=80))
    (found,) = [one for one in check(app, "gce").preconditions if one.key == "network-policy"]
    assert "can say any address of a client" in found.text
    assert "the app's own port" not in found.text
    plain = check(replace(ADMIN, workload=None, service=x.ServiceRef("shop", port=80)), "gce")
    assert not [one for one in plain.preconditions if one.key == "network-policy"]


def test_a_configuration_that_no_config_map_holds_is_refused() -> None:
    """Each section names what others answer, so it grows with the square of the routes that differ in who may."""

    def report(count: int) -> Report:
        routes = tuple(x.Route(f"/r{i}/", auth=x.BasicAuth.from_secret(f"s{i % 2}")) for i in range(count))
        return check(replace(ADMIN, routes=routes, fallback="sidecar"), "istio")

    fits = report(50)
    assert fits.ok, fits.problems
    assert fits.rendering is not None
    (data,) = (one["data"] for one in fits.rendering.manifests if one["kind"] == "ConfigMap")
    assert sum(len(text) for text in data.values()) <= httpd.MOST_BYTES
    (problem,) = report(120).problems
    assert problem.topic == "fallback"
    assert "more to read than a ConfigMap holds" in problem.reason


@pytest.mark.parametrize("controller", ["node-port", "load-balancer"])
def test_a_health_path_opens_nothing_where_clients_choose_the_host(controller: str) -> None:
    """GIVEN a health path behind a password WHEN no host is looked at THEN no name at all answers it openly."""
    workload = x.Workload(image="a:1", ports={"http": 8080})
    for path, auth, is_open in (("/", BASIC, False), ("/healthz", BASIC, False), ("/healthz", None, True)):
        app = x.Exposure(
            name="shop",
            namespace="shop",
            hosts=("a.example.com",),
            workload=workload,
            auth=auth,
            fallback=x.Sidecar(),
            health_check_path=path,
            response_headers={"X-A": "b"},
        )
        report = check(app, find(controller)(confirm=("client-connection",)))
        assert report.rendering is not None, report.problems
        text = str(report.rendering.manifests)
        assert ("Require method GET" in text) is is_open
        (deployment,) = (one for one in report.rendering.manifests if one["kind"] == "Deployment")
        assert ("httpGet" in str(deployment)) is is_open
        assert any("is not asked" in note.text for note in report.notes) is not is_open
