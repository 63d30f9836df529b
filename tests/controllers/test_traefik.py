"""Traefik: routers by priority, middlewares in order, entry points, and what is refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from anygress.controllers.traefik import Traefik
from anygress.decide.pipeline import check, render
from anygress.description import exposure as x
from anygress.errors import CannotExpose, InvalidSpec
from tests import simulators
from tests.simulators import REDIRECTED, Way, reached
from tests.simulators.traefik import answer
from tests.strategies import HOST, WILDCARD, WWW, exposures, request_paths

if TYPE_CHECKING:
    from anygress.decide.report import Report
    from anygress.rendering.manifest import Manifest

APP = x.ServiceRef("app", port=80)
API = x.ServiceRef("api", port=8080)
USERS = x.BasicAuth(users=(x.User("ops", password="demo"),))
CLOSED = x.BasicAuth.from_secret("users")
TLS = (x.TlsSecret("shop-tls"),)
ISSUER = x.LetsEncrypt(email="ops@example.com")
ROUTER = "traefik.ingress.kubernetes.io/router"
TRANSPORT = "traefik.ingress.kubernetes.io/service.serverstransport"
CHALLENGE = "/.well-known/acme-challenge/aZ09-_"


def exposed(**settings: Any) -> x.Exposure:
    return x.Exposure(**{"name": "shop", "namespace": "shop", "hosts": (HOST,), "service": APP, **settings})


def objects(exposure: x.Exposure, kind: str, **options: Any) -> dict[str, Manifest]:
    """The objects of a kind by their names, without the digests in them."""
    manifests = render(exposure, Traefik(**options)).manifests
    return {bare(found["metadata"]["name"]): found for found in manifests if found["kind"] == kind}


def bare(name: str) -> str:
    return re.sub("--[0-9a-f]{12}$", "", name)


def reference(manifest: Manifest) -> str:
    """What Traefik knows a custom resource by: a hyphen for all between letters and digits."""
    return re.sub("-+", "-", f"shop-{manifest['metadata']['name']}@kubernetescrd")


def router(exposure: x.Exposure, name: str, **options: Any) -> dict[str, str]:
    """The router settings of an Ingress, by the last word of their annotations."""
    annotations = objects(exposure, "Ingress", **options)[name]["metadata"]["annotations"]
    return {key.removeprefix(f"{ROUTER}."): value for key, value in annotations.items() if key.startswith(f"{ROUTER}.")}


def priority(exposure: x.Exposure, name: str) -> int:
    return int(router(exposure, name)["priority"])


def chain(exposure: x.Exposure, name: str = "shop") -> list[dict[str, Any]]:
    """The middlewares that a router goes through, in that order."""
    specs = {reference(found): found["spec"] for found in objects(exposure, "Middleware").values()}
    return [specs[one] for one in router(exposure, name).get("middlewares", "").split(",") if one]


FORWARDED = {"headers": {"customRequestHeaders": {"Forwarded": ""}}}
"""The middleware that removes what an entry point does not."""


def upgrade(to: str) -> dict[str, Any]:
    """The middleware that makes one upgrade of every other; Traefik removes a header that is set to nothing."""
    return {"headers": {"customRequestHeaders": {"Upgrade": to}}}


def middlewares(exposure: x.Exposure, name: str = "shop") -> list[dict[str, Any]]:
    """As `chain`, but for what every router says of forwarding and of upgrades."""
    everywhere = (FORWARDED, upgrade(""), upgrade("websocket"))
    return [spec for spec in chain(exposure, name) if spec not in everywhere]


def kinds(exposure: x.Exposure, name: str = "shop") -> list[str]:
    return [kind for spec in middlewares(exposure, name) for kind in spec]


def paths(exposure: x.Exposure, name: str) -> list[tuple[str, str]]:
    (rule,) = objects(exposure, "Ingress")[name]["spec"]["rules"]
    return [(path["path"], path["pathType"]) for path in rule["http"]["paths"]]


def hosts(ingress: Manifest) -> list[str]:
    return [rule["host"] for rule in ingress["spec"]["rules"]]


def codes(*apps: x.Exposure, **options: Any) -> set[str]:
    return {problem.code for problem in check(apps, Traefik(**options)).problems}


def precondition(report: Report, key: str) -> Any:
    found, *_ = [precondition for precondition in report.preconditions if precondition.key == key]
    return found


# ------------------------------------------------------------------------------------------- paths, priorities


def test_a_prefix_is_an_exact_path_and_a_string_prefix_with_a_slash() -> None:
    # GIVEN a route for /foo, WHEN it is rendered, THEN /foobar is not under it
    app = exposed(routes=(x.Route("/foo", service=API),))
    assert paths(app, "shop--path-foo") == [("/foo", "Exact"), ("/foo/", "Prefix")]
    assert paths(app, "shop") == [("/", "Prefix")]


def test_an_exact_route_takes_the_place_of_the_bare_prefix() -> None:
    app = exposed(routes=(x.Route("/foo/", service=API), x.Route("/foo", match="exact", service=API)))
    found = objects(app, "Ingress").values()
    every = [path["path"] for one in found for rule in one["spec"]["rules"] for path in rule["http"]["paths"]]
    assert sorted(every) == ["/", "/foo", "/foo/"]


def test_a_regex_is_anchored_case_sensitive_and_named_as_one() -> None:
    app = exposed(service=None, routes=(x.Route("/a/(b|c)", match="regex", service=API),))
    (name,) = objects(app, "Ingress")
    assert paths(app, name) == [("/{0}^(?s:/a/(b|c))$", "ImplementationSpecific")]  # the API server wants a slash first
    assert router(app, name)["pathmatcher"] == "PathRegexp"


def test_exact_comes_before_regex_before_prefix_whatever_their_length() -> None:
    exact, regex = x.Route("/a", match="exact", service=API), x.Route("/[a-z]+", match="regex", service=API)
    app = exposed(routes=(x.Route("/" + "a" * 1000, service=API), exact, regex))
    found = sorted(
        objects(app, "Ingress").values(), key=lambda one: -int(one["metadata"]["annotations"][f"{ROUTER}.priority"])
    )
    first = [one["spec"]["rules"][0]["http"]["paths"][0]["path"][:8] for one in found]
    assert first == ["/a", "/{0}^(?s", "/aaaaaaa", "/"]


def test_two_regexes_of_a_length_have_two_priorities() -> None:
    """Traefik's sort is not stable, and it takes its routers out of a map."""
    closed = x.Route("/(a|b)/(.*)", match="regex", service=API, auth=CLOSED)
    app = exposed(service=None, routes=(closed, x.Route("/[ab]+/(.*)", match="regex", service=APP)))
    seen = answer(render(app, "traefik").manifests, HOST, "/a/x")  # the simulator refuses a tie
    assert seen is not None
    assert (seen.service, seen.auth) == ("api", "users")


@pytest.mark.parametrize("redirect", [None, False])
def test_a_challenge_is_answered_before_any_prefix_and_the_redirect(redirect: bool | None) -> None:  # noqa: FBT001
    """The solver's router has the length of its rule for its priority."""
    route = x.Route(CHALLENGE.rpartition("/")[0], service=API)
    app = exposed(tls=(ISSUER,), routes=(route,), redirect_to_https=redirect)
    solver = len(f"Host(`a.bc`) && Path(`{CHALLENGE}`)")
    assert max(priority(app, name) for name in objects(app, "Ingress")) < solver


def test_a_regex_that_would_answer_challenges_on_plain_http_is_refused() -> None:
    greedy = x.Route("/(.*)/[a-zA-Z0-9_-]+", match="regex", service=API)
    assert codes(exposed(tls=(ISSUER,), routes=(greedy,), redirect_to_https=False)) == {"E313"}
    assert codes(exposed(tls=(ISSUER,), routes=(greedy,))) == set(), "plain HTTP has the redirect only"
    assert codes(exposed(tls=TLS, routes=(greedy,), redirect_to_https=False)) == set()


# ------------------------------------------------------------------------------------------- closed routes


def test_what_some_backend_reads_as_a_closed_path_is_nobodys() -> None:
    # GIVEN a closed route inside an open app, WHEN it is rendered
    app = exposed(routes=(x.Route("/admin/", service=API, auth=CLOSED), x.Route("/a/.*", match="regex", service=API)))
    # THEN its spellings have a router for nobody, just below its own, and paths with dots one above all others
    found = router(app, "shop--path-admin--closed")
    assert found["middlewares"].startswith("shop-shop-closed-")
    assert found["pathmatcher"] == "PathRegexp"
    assert priority(app, "shop--path-admin--closed") == priority(app, "shop--path-admin") - 1
    assert priority(app, "shop--dots") == max(priority(app, name) for name in objects(app, "Ingress"))
    manifests = render(app, "traefik").manifests
    for sent in ("/admin%2Fx", "/x/..%2fadmin", "/%2Fadmin", "/a/..%2Fadmin", "/admin%5Cx", "/a/..%5cadmin"):
        assert reached(answer(manifests, HOST, sent)) is None, sent
    seen = answer(manifests, HOST, "/queues/%2F/get")
    assert seen is not None
    assert seen.auth is None


def test_of_two_closed_routes_nobody_gets_from_one_into_the_other() -> None:
    """A user of the inner one has no business in the outer one, nor the other way round."""
    inner = x.Route("/admin/keys", service=API, auth=x.BasicAuth.from_secret("admins"))
    app = exposed(routes=(x.Route("/admin", service=API, auth=CLOSED), inner))
    manifests = render(app, "traefik").manifests
    for sent in ("/admin%2Fkeys", "/admin/keys/..%2Fx", "/zz/..%2Fadmin/keys"):
        assert reached(answer(manifests, HOST, sent)) is None, sent


def test_an_app_that_is_closed_or_open_as_a_whole_has_no_second_routers() -> None:
    for auth in (None, CLOSED):
        app = exposed(auth=auth, routes=(x.Route("/api", service=API),))
        assert set(objects(app, "Ingress")) == {"shop", "shop--path-api"}


# ------------------------------------------------------------------------------------------- hosts


def test_a_wildcards_routers_are_all_below_zero() -> None:
    """Priorities are compared whatever the hosts, so a wildcard's must all be less than any of a name under it."""
    routes = (
        x.Route("/a", match="exact", service=API, auth=CLOSED),
        x.Route("/" + "[a-z]" * 150, match="regex", service=API),
        x.Route("/" + "b" * 1000, service=API),
    )
    app = exposed(hosts=(HOST, WILDCARD), routes=routes, tls=TLS, redirect_to_https=True)
    for name, ingress in objects(app, "Ingress").items():
        (host,) = hosts(ingress)
        assert (priority(app, name) < 0) == (host == WILDCARD), name


def test_a_wildcard_alone_needs_no_second_ingress() -> None:
    app = exposed(hosts=(WILDCARD,))
    assert set(objects(app, "Ingress")) == {"shop"}
    assert priority(app, "shop") < 0


def test_a_name_without_a_root_route_under_anothers_wildcard_is_refused() -> None:
    """Traefik would go on to the wildcard's routers, where every other controller answers 404."""
    wild = exposed(name="wild", hosts=(WILDCARD,))
    bare = exposed(service=None, routes=(x.Route("/api", service=API),))
    report = check((bare, wild), "traefik")
    assert {(problem.code, problem.where) for problem in report.problems} == {("E325", "hosts[0]")}
    assert codes(exposed(), wild) == set()
    assert codes(bare.replace(hosts=(HOST, WILDCARD))) == set(), "its own wildcard has the same routes"
    # the root route of a neighbour counts on the hosts that the two share, and on no other
    assert codes(bare, exposed(name="root"), wild) == set()
    assert codes(bare.replace(hosts=(HOST, WWW)), exposed(name="root"), wild) == {"E325"}


def test_apps_of_a_host_are_merged() -> None:
    assert codes(exposed(), exposed(name="other", service=None, routes=(x.Route("/other", service=API),))) == set()


def test_a_namespace_is_required() -> None:
    report = check(exposed(namespace=None), "traefik")
    (problem,) = report.problems
    assert (problem.code, problem.where) == ("E304", "namespace")
    ports = exposed(namespace=None, hosts=(), ports=(x.Port(5672, service=API),))
    assert codes(ports, tcp_entry_points={5672: "amqp"}) == set(), "raw ports name no middleware"


def test_a_service_of_another_namespace_is_refused() -> None:
    assert codes(exposed(service=x.ServiceRef("app", port=80, namespace="other"))) == {"E243"}


# ------------------------------------------------------------------------------------------- TLS, redirect


def test_http_is_redirected_on_the_plain_entry_point_at_the_lowest_priority() -> None:
    app = exposed(tls=TLS, routes=(x.Route("/api", service=API),))
    assert router(app, "shop--redirect")["entrypoints"] == "web"
    assert "tls" not in router(app, "shop--redirect")
    assert paths(app, "shop--redirect") == [("/", "Prefix")]
    assert middlewares(app, "shop--redirect") == [{"redirectScheme": {"scheme": "https", "permanent": True}}]
    assert priority(app, "shop--redirect") == min(priority(app, name) for name in objects(app, "Ingress"))
    for name in ("shop", "shop--path-api"):
        assert router(app, name)["entrypoints"] == "websecure"
        assert router(app, name)["tls"] == "true"
    tls = [{"hosts": [HOST], "secretName": "shop-tls"}]
    assert objects(app, "Ingress")["shop"]["spec"]["tls"] == tls
    assert "tls" not in objects(app, "Ingress")["shop--redirect"]["spec"]


def test_the_redirect_of_a_wildcard_is_an_ingress_of_its_own() -> None:
    found = objects(exposed(hosts=(WILDCARD, HOST), tls=TLS), "Ingress")
    assert hosts(found["shop--redirect"]) == [HOST]
    assert hosts(found["shop--redirect--wildcard"]) == [WILDCARD]


def test_both_schemes_are_a_pair_of_ingresses_a_route() -> None:
    app = exposed(tls=TLS, redirect_to_https=False, auth=USERS, routes=(x.Route("/api", service=API),))
    assert set(objects(app, "Ingress")) == {"shop", "shop--http", "shop--path-api", "shop--path-api--http"}
    secure, both = router(app, "shop--path-api"), router(app, "shop--path-api--http")
    assert both == {**{key: value for key, value in secure.items() if key != "tls"}, "entrypoints": "web"}
    assert "tls" not in objects(app, "Ingress")["shop--path-api--http"]["spec"]


def test_without_tls_there_is_plain_http_alone() -> None:
    assert set(objects(exposed(), "Ingress")) == {"shop"}
    assert router(exposed(), "shop")["entrypoints"] == "web"
    assert "tls" not in router(exposed(), "shop")


def test_the_entry_points_and_the_class_are_options() -> None:
    app = exposed(tls=TLS)
    options = {"web": "http", "websecure": "https", "ingress_class": "edge"}
    assert router(app, "shop", **options)["entrypoints"] == "https"
    assert router(app, "shop--redirect", **options)["entrypoints"] == "http"
    for ingress in objects(app, "Ingress", **options).values():
        assert ingress["spec"]["ingressClassName"] == "edge"
    (issuer,) = render(exposed(tls=(ISSUER,)), Traefik(ingress_class="edge")).cluster
    assert issuer.manifest["spec"]["acme"]["solvers"] == [{"http01": {"ingress": {"ingressClassName": "edge"}}}]


def drawn(data: st.DataObject) -> tuple[x.Exposure, tuple[Manifest, ...]]:
    """An app that Traefik can expose, and its objects."""
    app = data.draw(exposures())
    try:
        return app, render(app, "traefik").manifests
    except (CannotExpose, InvalidSpec):
        assume(False)  # noqa: FBT003  a draw that is wrong by itself says nothing
        raise


@given(data=st.data())
def test_plain_http_is_redirected_whatever_is_asked(data: st.DataObject) -> None:
    """Or answers as HTTPS does, where both are served; and is all there is without TLS."""
    app, manifests = drawn(data)
    path = data.draw(request_paths(app))
    seen = answer(manifests, HOST, path, Way(scheme="http"))
    if app.tls and app.redirect_to_https is None:
        assert seen is not None
        assert seen.service == REDIRECTED
    else:
        assert seen == answer(manifests, HOST, path)


def test_hsts_is_a_middleware_of_every_route_before_the_password() -> None:
    hsts = x.Hsts(max_age_seconds=60, include_subdomains=True)
    app = exposed(tls=TLS, hsts=hsts, auth=USERS, routes=(x.Route("/api", service=API, auth=x.Open()),))
    assert middlewares(app)[0] == {"headers": {"stsSeconds": 60, "stsIncludeSubdomains": True}}
    assert kinds(app) == ["headers", "basicAuth"]
    assert middlewares(app, "shop--path-api")[0] == middlewares(app)[0]
    assert kinds(app, "shop--redirect") == ["redirectScheme"]
    assert "headers" not in kinds(exposed(tls=TLS, auth=USERS)), "off unless asked"


def test_managed_certificates_are_refused() -> None:
    assert codes(exposed(tls=(x.ManagedCertificate(),))) == {"E212"}


# ------------------------------------------------------------------------------------------- passwords, headers


def test_users_are_hashed_with_bcrypt_in_a_secret_with_the_key_users() -> None:
    secret = objects(exposed(auth=USERS), "Secret")["shop--auth-traefik"]
    assert re.fullmatch(r"ops:\$2[aby]\$\S+\n", secret["stringData"]["users"])
    basic = {"secret": "shop--auth-traefik", "realm": "Restricted", "removeHeader": True}
    assert middlewares(exposed(auth=USERS)) == [{"basicAuth": basic}]


@given(st.data())
def test_a_closed_route_that_is_dropped_is_answered_by_nobody(data: st.DataObject) -> None:
    """Traefik drops a router whose middleware cannot be made: its Secret is gone, or of another form."""
    app, manifests = drawn(data)
    asks = {
        reference(found)
        for found in manifests
        if found["kind"] == "Middleware" and {"basicAuth", "digestAuth"} & found["spec"].keys()
    }
    left = [found for found in manifests if not asks & set(_middleware_names(found))]
    path = data.draw(request_paths(app))
    whole, rest = answer(manifests, HOST, path), answer(left, HOST, path)
    if whole is not None and whole.auth is not None:
        assert rest is None or rest.service in {simulators.CLOSED, REDIRECTED}
    elif whole is not None:
        assert rest == whole


def test_what_closes_is_applied_before_what_is_open() -> None:
    """Objects are applied one after the other, and no route may be open for a moment."""
    api = x.Route("/api", service=API, auth=x.Open())
    app = exposed(auth=USERS, routes=(api, x.Route("/api/zoo", service=API)))
    made = [(found["kind"], bare(found["metadata"]["name"])) for found in render(app, "traefik").manifests]
    last_closing = max(place for place, (kind, _) in enumerate(made) if kind in {"Secret", "Middleware"})
    assert last_closing < min(place for place, (kind, _) in enumerate(made) if kind == "Ingress")
    assert made.index(("Ingress", "shop--path-api")) > made.index(("Ingress", "shop--path-api-zoo--closed"))


def _middleware_names(manifest: Manifest) -> list[str]:
    annotations = manifest["metadata"].get("annotations", {})
    return annotations.get("traefik.ingress.kubernetes.io/router.middlewares", "").split(",")


def test_the_secret_of_a_password_is_this_controllers_alone() -> None:
    """While an app moves from one controller to another, each finds its own form."""
    names = {
        name: next(found["metadata"]["name"] for found in render(exposed(auth=USERS), name).secrets)
        for name in ("traefik", "ingress-nginx", "envoy-gateway", "f5-nginx")
    }
    assert names == {name: f"shop--auth-{name}" for name in names}


def test_digest_auth_has_lines_with_the_realm() -> None:
    digest = x.DigestAuth(users=(x.User("ops", password="demo"),), realm="shop")
    app = exposed(auth=digest)
    assert re.fullmatch(r"ops:shop:[0-9a-f]{32}\n", objects(app, "Secret")["shop--auth-traefik"]["stringData"]["users"])
    assert middlewares(app) == [{"digestAuth": {"secret": "shop--auth-traefik", "realm": "shop", "removeHeader": True}}]


def test_an_existing_secret_is_named_in_the_form_it_must_have() -> None:
    report = check(exposed(auth=CLOSED), "traefik")
    assert "key users, htpasswd lines (bcrypt" in precondition(report, "secret-users").text
    digest = check(exposed(auth=x.DigestAuth.from_secret("users")), "traefik")
    assert "lines user:realm:HA1" in precondition(digest, "secret-users").text


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("$2y$05$c4WoMPo3SXsafkva.HHa6uXQZWr7oboPiC2bT/r7q1BB8I2s0BRqC", False),
        ("$apr1$lfxEWHYF$P3cCQFFkkGmNqO0GrGqpX1", False),
        ("{SHA}q7Vqk5PtdXdPYQCHCbmhm1Z7ZUs=", False),
        (
            "$6$rounds=5000$usesomesillystri$D4IrlXatmP7rx3P3InaxBeoomnAihCKRVQAr/36eYwtCB1KLyc0vwkZJTHPKpUJfxTfyGxVCzJkzeA0ELDPBJ1",
            True,
        ),
    ],
)
def test_a_hash_that_traefik_cannot_verify_is_refused(text: str, *, refused: bool) -> None:
    app = exposed(auth=x.BasicAuth(users=(x.User("ops", hash=text),)))
    assert codes(app) == ({"E302"} if refused else set())


def test_authorization_is_dropped_unless_passed_or_read_at_the_edge() -> None:
    routes = (x.Route("/rabbit", service=API, pass_authorization=True), x.Route("/admin", service=API, auth=USERS))
    app = exposed(routes=routes)
    assert middlewares(app) == [{"headers": {"customRequestHeaders": {"Authorization": ""}}}]
    assert middlewares(app, "shop--path-rabbit") == []
    assert kinds(app, "shop--path-admin") == ["basicAuth"]


LISTED = {"ip_allow_list": ("10.0.0.0/8", "2001:db8::/32")}
CONFIRMED = {"confirm": ("client-address",)}


def test_addresses_are_looked_at_before_passwords_and_headers_are_on_what_either_answers() -> None:
    app = exposed(**LISTED, auth=USERS, response_headers={"X-Frame-Options": "DENY"})
    made = [spec for found in objects(app, "Middleware", **CONFIRMED).values() for spec in [found["spec"]]]
    assert {"ipAllowList": {"sourceRange": ["10.0.0.0/8", "2001:db8::/32"]}} in made
    names = router(app, "shop", **CONFIRMED)["middlewares"]
    assert [name.split("-")[2] for name in names.split(",")] == [
        "headers",
        "addresses",
        "auth",
        "drop",
        "no",
    ]


def test_an_allow_list_is_refused_until_it_is_said_that_clients_are_seen() -> None:
    """A node's address in the place of a client's may be on the list: everyone would be let in."""
    assert codes(exposed(**LISTED)) == {"E253"}
    assert codes(exposed(**LISTED), **CONFIRMED) == set()


def test_raw_ports_are_for_every_address_and_that_is_said() -> None:
    app = exposed(**LISTED, ports=(x.Port(5672, service=x.ServiceRef("broker", port=5672)),))
    said = [note.text for note in check(app, Traefik(**CONFIRMED)).notes]
    assert any("raw TCP and UDP ports are for every address" in text for text in said)
    bare = [note.text for note in check(exposed(**LISTED), Traefik(**CONFIRMED)).notes]
    assert not any("every address" in text for text in bare)


def test_a_route_for_everyone_inside_a_list_has_none() -> None:
    everyone = x.Route("/open", service=API, ip_allow_list=("::/0", "0.0.0.0/0", "10.0.0.0/8"))
    app = exposed(**LISTED, routes=(everyone,))
    assert "addresses" in router(app, "shop", **CONFIRMED)["middlewares"]
    assert "addresses" not in router(app, "shop--path-open", **CONFIRMED)["middlewares"]
    assert "shop--path-open--closed" not in objects(app, "Ingress", **CONFIRMED)


def test_the_password_comes_before_the_body_and_the_rewrite() -> None:
    route = x.Route("/api", service=API, auth=USERS, max_body_size="1Mi", rewrite=x.StripPrefix())
    assert kinds(exposed(routes=(route,)), "shop--path-api") == ["basicAuth", "buffering", "stripPrefix"]


def test_a_body_limit_is_in_bytes_and_there_is_none_unless_asked() -> None:
    assert middlewares(exposed(max_body_size="1Mi"))[-1] == {"buffering": {"maxRequestBodyBytes": 1_048_576}}
    assert kinds(exposed()) == ["headers"]


# ------------------------------------------------------------------------------------------- rewrites


@pytest.mark.parametrize(
    ("rewrite", "written"),
    [
        (x.StripPrefix(), {"stripPrefix": {"prefixes": ["/api.v1"]}}),
        (x.ReplacePrefix("/"), {"stripPrefix": {"prefixes": ["/api.v1"]}}),
        (x.ReplacePrefix("/v2/"), {"replacePathRegex": {"regex": r"^/api\.v1(?s:(/.*))?$", "replacement": "/v2${1}"}}),
    ],
)
def test_a_prefix_is_rewritten_by_element(rewrite: x.Rewrite, written: dict[str, Any]) -> None:
    app = exposed(service=None, routes=(x.Route("/api.v1/", service=API, rewrite=rewrite),))
    (name,) = objects(app, "Ingress")
    assert middlewares(app, name)[-1] == written


def test_stripping_the_root_is_nothing() -> None:
    app = exposed(service=None, routes=(x.Route("/", service=API, rewrite=x.StripPrefix()),))
    assert kinds(app) == ["headers"]


def test_a_regex_rewrite_has_its_captures_in_braces() -> None:
    """Go reads ``$1x`` as a capture named 1x."""
    route = x.Route("/(a|b)/(.*)", match="regex", service=API, rewrite=x.RegexRewrite("/${2}x/$1"))
    app = exposed(service=None, routes=(route,))
    (name,) = objects(app, "Ingress")
    rewrite = {"regex": "^(?s:/(a|b)/(.*))$", "replacement": "/${2}x/${1}"}
    assert middlewares(app, name)[-1] == {"replacePathRegex": rewrite}


# ------------------------------------------------------------------------------------------- Services, timeouts


def test_timeouts_are_a_servers_transport_that_a_patch_puts_on_the_users_service() -> None:
    app = exposed(timeout_seconds=120, connect_timeout_seconds=9)
    (transport,) = objects(app, "ServersTransport").values()
    timeouts = transport["spec"]["forwardingTimeouts"]
    assert (timeouts["dialTimeout"], timeouts["responseHeaderTimeout"]) == ("9s", "120s")
    rendering = render(app, "traefik")
    (patch,) = rendering.service_patches
    assert (patch.name, patch.namespace, patch.annotations) == ("app", "shop", {TRANSPORT: reference(transport)})
    assert reference(transport) in precondition(check(app, "traefik"), "annotations-of-app").line


def test_the_defaults_are_written_out() -> None:
    (transport,) = objects(exposed(), "ServersTransport").values()
    timeouts = transport["spec"]["forwardingTimeouts"]
    assert (timeouts["dialTimeout"], timeouts["responseHeaderTimeout"]) == ("5s", "60s")


def test_two_timeouts_of_a_users_service_are_refused() -> None:
    report = check(exposed(routes=(x.Route("/slow", service=APP, timeout_seconds=120),)), "traefik")
    (problem,) = report.problems
    assert (problem.code, problem.where) == ("E305", "routes[0]")


def test_two_timeouts_of_pods_are_two_services() -> None:
    # GIVEN a workload with a slow route, WHEN it is rendered
    workload = x.Workload(image="ghcr.io/acme/shop:1", ports={"http": 3000})
    app = exposed(service=None, workload=workload, routes=(x.Route("/slow", timeout_seconds=120),))
    services = objects(app, "Service")
    # THEN each Service names its own transport, and both select the same pods
    assert len(services) == 2
    transports = {found["metadata"]["annotations"][TRANSPORT] for found in services.values()}
    assert transports == {reference(one) for one in objects(app, "ServersTransport").values()}
    one, other = services.values()
    assert one["spec"] == other["spec"]
    backends = {
        name: ingress["spec"]["rules"][0]["http"]["paths"][0]["backend"]["service"]["name"]
        for name, ingress in objects(app, "Ingress").items()
    }
    assert len(set(backends.values())) == 2
    named = services[bare(backends["shop--path-slow"])]["metadata"]["annotations"][TRANSPORT]
    transport = next(one for one in objects(app, "ServersTransport").values() if reference(one) == named)
    assert transport["spec"]["forwardingTimeouts"]["responseHeaderTimeout"] == "120s"


def test_a_named_port_is_kept() -> None:
    (rule,) = objects(exposed(service=x.ServiceRef("app", port="http")), "Ingress")["shop"]["spec"]["rules"]
    assert rule["http"]["paths"][0]["backend"]["service"]["port"] == {"name": "http"}


def read_timeouts(exposure: x.Exposure, **options: Any) -> dict[str, tuple[str, bool]]:
    """The lines that give an entry point more time, and whether the options confirm each."""
    found = check(exposure, Traefik(**options)).preconditions
    return {one.key: (one.line or "", one.confirmed) for one in found if one.key.startswith("read-timeout-")}


UPLOADS = "an upload that takes longer than"


@pytest.mark.parametrize(
    ("settings", "seconds"),
    [
        ({"timeout_seconds": 1800}, 1800),
        ({"timeout_seconds": 61}, 61),
        ({"max_body_size": "61Mi"}, 61),
        ({"max_body_size": "50Gi", "timeout_seconds": 1800}, 50 * 1024),
        ({"routes": (x.Route("/up", service=API, timeout_seconds=600),)}, 600),
    ],
)
def test_an_app_that_takes_long_uploads_needs_entry_points_that_wait(settings: dict[str, Any], seconds: int) -> None:
    """Since 3.0 an entry point cuts each request's body after 60 s, whatever the route says."""
    line = f"--entryPoints.websecure.transport.respondingTimeouts.readTimeout={seconds}s"
    assert read_timeouts(exposed(tls=TLS, **settings)) == {"read-timeout-websecure": (line, False)}
    assert [*read_timeouts(exposed(**settings), web="http")] == ["read-timeout-http"]
    both = exposed(tls=TLS, redirect_to_https=False, **settings)
    assert [*read_timeouts(both)] == ["read-timeout-websecure", "read-timeout-web"]
    for known, confirmed in ((0, True), (seconds, True), (seconds - 1, False)):
        assert read_timeouts(exposed(tls=TLS, **settings), read_timeout_seconds=known) == {
            "read-timeout-websecure": (line, confirmed)
        }
    assert not any(UPLOADS in note.text for note in check(exposed(tls=TLS, **settings), "traefik").notes)


@pytest.mark.parametrize("settings", [{}, {"timeout_seconds": 60}, {"max_body_size": "60Mi"}])
def test_an_app_that_does_not_say_so_is_told_when_uploads_end(settings: dict[str, Any]) -> None:
    assert read_timeouts(exposed(tls=TLS, **settings)) == {}
    told = [note.text for note in check(exposed(tls=TLS, **settings), "traefik").notes]
    assert [text for text in told if UPLOADS in text and " 60 s " in text and ".websecure." in text]
    never = check(exposed(tls=TLS, **settings), Traefik(read_timeout_seconds=0)).notes
    assert not any(UPLOADS in note.text for note in never)


def test_a_timeout_for_reading_is_seconds_or_none() -> None:
    with pytest.raises(InvalidSpec, match="read_timeout_seconds"):
        check(exposed(), Traefik(read_timeout_seconds=-1))


def test_a_body_limit_holds_answers_back_and_so_is_refused_beside_websockets() -> None:
    text = "holds back the answer too until it is complete"
    assert any(text in note.text for note in check(exposed(max_body_size="1Mi"), "traefik").notes)
    assert not any(text in note.text for note in check(exposed(), "traefik").notes)
    assert codes(exposed(max_body_size="1Mi", websockets=True)) == {"E324"}
    apart = exposed(websockets=True, routes=(x.Route("/up", service=API, max_body_size="1Mi", websockets=False),))
    assert codes(apart) == set()
    assert check(exposed(max_body_size="1Mi", websockets=True, fallback="sidecar"), "traefik").ok


def test_what_a_client_says_of_forwarding_is_dropped_where_the_entry_point_does_not() -> None:
    assert chain(exposed()).count(FORWARDED) == 1


def test_an_idle_tcp_connection_stays() -> None:
    notes = [note.text for note in check(exposed(ports=(x.Port(5672, service=API),)), "traefik").notes]
    assert "no TCP connection is cut for being idle" in notes


def test_upgrades_are_dropped_and_where_websockets_are_asked_for_become_theirs() -> None:
    """On each route by itself, after what may refuse the request."""
    app = exposed(auth=USERS, routes=(x.Route("/ws", service=API, auth=x.Open(), websockets=True),))
    assert [[*spec] for spec in chain(app)] == [["basicAuth"], ["headers"], ["headers"]]
    assert chain(app)[-1] == upgrade("")
    assert upgrade("websocket") not in chain(app)
    assert chain(app, "shop--path-ws")[-1] == upgrade("websocket")
    assert upgrade("") not in chain(app, "shop--path-ws")
    text = "is handed on as one for a WebSocket"
    assert any(text in note.text for note in check(app, "traefik").notes)
    assert not any(text in note.text for note in check(exposed(), "traefik").notes)


# ------------------------------------------------------------------------------------------- annotations, DNS


@pytest.mark.parametrize("key", [f"{ROUTER}.priority", TRANSPORT, "kubernetes.io/ingress.class"])
def test_an_annotation_that_protection_hangs_on_is_refused(key: str) -> None:
    report = check(exposed(annotations={key: "1"}), "traefik")
    assert {problem.code for problem in report.problems} == {"E301"}


def test_other_annotations_are_on_every_ingress_of_a_route() -> None:
    app = exposed(annotations={"acme.io/owner": "shop"}, routes=(x.Route("/api", service=API),))
    for ingress in objects(app, "Ingress").values():
        assert ingress["metadata"]["annotations"]["acme.io/owner"] == "shop"


def test_external_dns_is_told_under_both_of_its_prefixes() -> None:
    app = exposed(dns=x.ExternalDns(ttl_seconds=60), hosts=(HOST, WILDCARD))
    for ingress in objects(app, "Ingress").values():
        for prefix in ("external-dns.kubernetes.io", "external-dns.alpha.kubernetes.io"):
            assert ingress["metadata"]["annotations"][f"{prefix}/ttl"] == "60"
    line = precondition(check(app, "traefik"), "published-service").line
    assert line.startswith("--providers.kubernetesingress.ingressendpoint.publishedservice=")


def test_the_address_of_a_record_is_in_the_status_of_an_ingress_that_is_there() -> None:
    app = exposed(service=None, routes=(x.Route("/api", service=API),), dns=x.ManualDns())
    (record,) = check(app, "traefik").records
    (ingress,) = objects(app, "Ingress").values()
    assert record.name == HOST
    assert record.address_command == f"kubectl get ingress {ingress['metadata']['name']} -n shop -o wide"


# ------------------------------------------------------------------------------------------- preconditions, ports


def test_what_must_hold_outside_is_said() -> None:
    report = check(exposed(routes=(x.Route("/api", service=API),)), "traefik")
    assert report.ok
    assert "CRD and Ingress providers" in precondition(report, "traefik-crds").text
    assert "traefik.io/ingress-controller" in precondition(report, "ingress-class").text
    assert "allowemptyservices=true" in precondition(report, "empty-services").line
    assert not check(exposed(), "traefik", strict=True).ok
    keys = {found.key for found in check(exposed(), "traefik").preconditions}
    assert "empty-services" not in keys, "one route has no other to fall back to"
    assert check(exposed(), Traefik(confirm=tuple(keys)), strict=True).ok


def test_a_port_is_a_route_on_an_entry_point_of_its_own() -> None:
    app = exposed(ports=(x.Port(53, protocol="UDP", service=API), x.Port(53, service=API)))
    service = {"name": "api", "port": 8080}
    (tcp,), (udp,) = objects(app, "IngressRouteTCP").values(), objects(app, "IngressRouteUDP").values()
    assert tcp["spec"] == {"entryPoints": ["tcp-53"], "routes": [{"match": "HostSNI(`*`)", "services": [service]}]}
    assert udp["spec"] == {"entryPoints": ["udp-53"], "routes": [{"services": [service]}]}
    report = check(app, "traefik")
    assert precondition(report, "entry-point-tcp-53").line == "--entryPoints.tcp-53.address=:53"
    assert precondition(report, "entry-point-udp-53").line == "--entryPoints.udp-53.address=:53/udp"
    assert not precondition(report, "entry-point-tcp-53").confirmed
    assert "E280" in {problem.code for problem in check(app, "traefik", strict=True).problems}


def test_an_entry_point_that_is_there_is_named_and_confirmed() -> None:
    app = exposed(ports=(x.Port(5672, service=API), x.Port(5353, protocol="UDP", service=API)))
    options: dict[str, Any] = {"tcp_entry_points": {5672: "amqp"}, "udp_entry_points": {5353: "mdns"}}
    report = check(app, Traefik(**options))
    assert precondition(report, "entry-point-amqp").confirmed
    assert precondition(report, "entry-point-mdns").confirmed
    (route,) = objects(app, "IngressRouteTCP", **options).values()
    assert route["spec"]["entryPoints"] == ["amqp"]
