"""ingress-nginx: what is written into Ingresses, the services ConfigMaps and the Secret, and what is refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from anygress.controllers.ingress_nginx import IngressNginx
from anygress.decide.pipeline import check, render
from anygress.description import exposure as x
from anygress.errors import InvalidSpec
from anygress.features.matching import choose, rewritten
from anygress.rendering.workload import service_of
from tests.simulators.ingress_nginx import answer
from tests.strategies import HOST, exposures, request_paths, routes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from anygress.decide.report import Report
    from anygress.rendering.manifest import Manifest, Precondition

KEY = "nginx.ingress.kubernetes.io"
APP = x.ServiceRef("app", port=80)
API = x.ServiceRef("api", port=8080)
USERS = x.BasicAuth(users=(x.User("ops", password="demo"),))
CERTIFICATE = x.TlsSecret("cert")


def exposed(**settings: Any) -> x.Exposure:
    return x.Exposure(**{"name": "shop", "namespace": "shop", "hosts": (HOST,), "service": APP, **settings})


def ingresses(exposure: x.Exposure | Iterable[x.Exposure], **options: Any) -> dict[str, Manifest]:
    manifests = render(exposure, IngressNginx(**{"confirm": ("upgrades",), **options})).manifests
    return {manifest["metadata"]["name"]: manifest for manifest in manifests if manifest["kind"] == "Ingress"}


def annotations(exposure: x.Exposure, name: str = "shop", **options: Any) -> dict[str, str]:
    found: dict[str, str] = ingresses(exposure, **options)[name]["metadata"]["annotations"]
    return {key.removeprefix(f"{KEY}/"): value for key, value in found.items()}


def path(exposure: x.Exposure, name: str = "shop", **options: Any) -> tuple[str, str]:
    (found,) = ingresses(exposure, **options)[name]["spec"]["rules"][0]["http"]["paths"]
    return found["path"], found["pathType"]


def paths(exposure: x.Exposure | Iterable[x.Exposure], **options: Any) -> list[str]:
    found = ingresses(exposure, **options).values()
    return sorted(p["path"] for ingress in found for p in ingress["spec"]["rules"][0]["http"]["paths"])


def codes(exposure: x.Exposure | Iterable[x.Exposure], **options: Any) -> set[str]:
    return {problem.code for problem in check(exposure, IngressNginx(**options)).problems}


def preconditions(report: Report) -> dict[str, Precondition]:
    return {precondition.key: precondition for precondition in report.preconditions}


def notes(exposure: x.Exposure, **options: Any) -> str:
    return "\n".join(note.text for note in check(exposure, IngressNginx(**options)).notes)


# --------------------------------------------------------------------------------------------- the controller


def test_the_retirement_is_always_said() -> None:
    assert "retired in March 2026" in notes(exposed())
    refused = exposed(tls=(x.ManagedCertificate(),))
    assert codes(refused) == {"E212"}
    assert "retired in March 2026" in notes(refused)


def test_the_class_is_a_field_and_never_an_annotation() -> None:
    (ingress,) = ingresses(exposed(), ingress_class="public").values()
    assert ingress["spec"]["ingressClassName"] == "public"
    assert "kubernetes.io/ingress.class" not in ingress["metadata"]["annotations"]


def test_what_differs_from_its_defaults_is_said_in_numbers() -> None:
    found = annotations(exposed(timeout_seconds=120, connect_timeout_seconds=3, max_body_size="50Mi"))
    assert found["proxy-read-timeout"] == found["proxy-send-timeout"] == "120"
    assert found["proxy-connect-timeout"] == "3"
    assert found["proxy-body-size"] == "52428800"


def test_leaving_things_out_is_explicit_too() -> None:
    found = annotations(exposed())
    assert found["proxy-read-timeout"] == found["proxy-send-timeout"] == "60"
    assert found["proxy-connect-timeout"] == "5"
    assert found["proxy-body-size"] == "0"
    assert found["ssl-redirect"] == found["force-ssl-redirect"] == "false"


def test_a_silent_backend_is_not_followed_by_the_next_after_its_time() -> None:
    assert annotations(exposed(timeout_seconds=30))["proxy-next-upstream-timeout"] == "30"


def test_a_reload_must_leave_long_streams_open() -> None:
    report = check(exposed(timeout_seconds=3600, websockets=True), IngressNginx())
    assert 'worker-shutdown-timeout: "3600s"' in (preconditions(report)["worker-shutdown-timeout"].line or "")
    assert "worker-shutdown-timeout" not in preconditions(check(exposed(timeout_seconds=240), IngressNginx()))


def test_a_port_by_name_stays_a_name() -> None:
    (ingress,) = ingresses(exposed(service=x.ServiceRef("app", port="http"))).values()
    (found,) = ingress["spec"]["rules"][0]["http"]["paths"]
    assert found["backend"]["service"]["port"] == {"name": "http"}


# --------------------------------------------------------------------------------------------- TLS


def test_the_redirect_is_forced_because_without_its_certificate_the_plain_one_is_silent() -> None:
    found = annotations(exposed(tls=(CERTIFICATE,)))
    assert found["ssl-redirect"] == found["force-ssl-redirect"] == found["preserve-trailing-slash"] == "true"


def test_http_and_https_are_served_when_the_redirect_is_off() -> None:
    found = annotations(exposed(tls=(CERTIFICATE,), redirect_to_https=False))
    assert found["ssl-redirect"] == found["force-ssl-redirect"] == "false"


def test_every_ingress_names_the_certificates() -> None:
    app = exposed(tls=(CERTIFICATE,), routes=(x.Route("/api/", service=API),))
    expected = [{"hosts": [HOST], "secretName": "cert"}]
    assert [ingress["spec"]["tls"] for ingress in ingresses(app).values()] == [expected, expected]
    (secret,) = [one for one in check(app, IngressNginx()).preconditions if one.key == "secret-cert"]
    assert secret.text.endswith("without it HTTPS answers with the controller's own self-signed certificate")


def test_the_sizes_of_buffers_go_together() -> None:
    """GIVEN one of them from the user THEN all are the user's, since nginx loads nothing where they do not fit."""
    sizes = ("proxy-buffer-size", "proxy-buffers-number", "proxy-busy-buffers-size")
    app = exposed(routes=(x.Route("/api/", service=API, timeout_seconds=9),))
    for ingress in ingresses(app).values():
        found = ingress["metadata"]["annotations"]
        assert [found[f"nginx.ingress.kubernetes.io/{one}"] for one in sizes] == ["32k", "4", "64k"]
    for one in sizes:
        key = f"nginx.ingress.kubernetes.io/{one}"
        for ingress in ingresses(app.replace(annotations={key: "8k"})).values():
            found = ingress["metadata"]["annotations"]
            assert {name: text for name, text in found.items() if name.endswith(sizes)} == {key: "8k"}


def test_the_port_of_the_webhook_is_kept() -> None:
    """GIVEN that the controller's own process listens there THEN nginx could not, of TCP."""
    problems = check(exposed(ports=(x.Port(8443, service=API),)), IngressNginx()).problems
    assert [problem.code for problem in problems] == ["E314"]
    assert check(exposed(ports=(x.Port(8443, protocol="UDP", service=API),)), IngressNginx()).ok


def test_sources_of_datagrams_are_counted() -> None:
    assert "8,191 sources without one stop HTTP" in notes(exposed(ports=(x.Port(53, protocol="UDP", service=API),)))


def test_hsts_belongs_to_the_cluster_and_is_refused_until_confirmed() -> None:
    app = exposed(tls=(CERTIFICATE,), hsts=x.Hsts(max_age_seconds=60))
    refused = check(app, IngressNginx())
    assert [problem.code for problem in refused.problems] == ["E215"]
    line = 'hsts: "true", hsts-max-age: "60", hsts-include-subdomains: "false", hsts-preload: "false"'
    assert line in refused.problems[0].reason
    assert codes(app, hsts=x.Hsts()) == {"E215"}
    assert check(app, IngressNginx(hsts=x.Hsts(max_age_seconds=60))).ok


def test_two_apps_cannot_ask_for_two_hsts_headers() -> None:
    one = exposed(tls=(CERTIFICATE,), hsts=x.Hsts())
    other = exposed(name="blog", hosts=("blog.example.com",), tls=(CERTIFICATE,), hsts=x.Hsts(preload=True))
    assert "E316" in codes([one, other], confirm=("hsts",))


def test_the_hsts_that_nobody_asked_for_is_a_precondition() -> None:
    app = exposed(tls=(CERTIFICATE,))
    unknown = preconditions(check(app, IngressNginx()))["hsts"]
    assert not unknown.confirmed
    assert 'hsts: "false"' in (unknown.line or "")
    assert preconditions(check(app, IngressNginx(hsts="off")))["hsts"].confirmed
    assert "hsts" not in preconditions(check(exposed(), IngressNginx()))


@pytest.mark.parametrize(
    ("version", "said"),
    [("1.11", False), ("1.12.5", True), ("1.12.6", False), ("1.13", True), ("1.13.2", False), ("1.15", False)],
)
def test_versions_that_refuse_the_solvers_path(version: str, said: bool) -> None:  # noqa: FBT001
    app = exposed(tls=(x.ClusterIssuer("letsencrypt"),))
    assert ("solver-path-type" in preconditions(check(app, IngressNginx(version=version)))) is said


def test_a_regex_over_the_challenge_is_refused_with_http01() -> None:
    regex = x.Route("/[a-z./-]+.*", match="regex", service=API)
    assert codes(exposed(routes=(regex,), tls=(x.LetsEncrypt(email="ops@example.com"),))) == {"E313"}
    dns01 = x.LetsEncrypt(email="ops@example.com", solver=x.Dns01("cloudDNS"))
    assert check(exposed(routes=(regex,), tls=(dns01,)), IngressNginx()).ok
    assert "the issuer needs DNS-01" in notes(exposed(routes=(regex,), tls=(x.Issuer("ca"),)))


# --------------------------------------------------------------------------------------------- auth


def test_basic_auth_reads_apr1_from_the_key_auth() -> None:
    app = exposed(auth=USERS)
    found = annotations(app)
    assert found["auth-type"] == "basic"
    assert found["auth-secret"] == "shop--auth-ingress-nginx"
    assert found["auth-secret-type"] == "auth-file"
    assert found["auth-realm"] == "Restricted"
    (secret,) = render(app, IngressNginx()).secrets
    assert list(secret["stringData"]) == ["auth"]
    assert secret["stringData"]["auth"].startswith("ops:$apr1$")


def test_digest_auth_writes_the_realm_into_every_line() -> None:
    app = exposed(auth=x.DigestAuth(users=(x.User("ops", password="demo"),), realm="the shop"))
    assert annotations(app)["auth-type"] == "digest"
    assert annotations(app)["auth-realm"] == "the shop"
    (secret,) = render(app, IngressNginx()).secrets
    assert re.fullmatch(r"ops:the shop:[0-9a-f]{32}\n", secret["stringData"]["auth"])


def test_bcrypt_has_the_name_that_the_image_knows() -> None:
    hashed = "$2b$10$" + "a" * 53
    (secret,) = render(exposed(auth=x.BasicAuth(users=(x.User("ops", hash=hashed),))), IngressNginx()).secrets
    assert secret["stringData"]["auth"] == f"ops:$2y${hashed[4:]}\n"


def test_a_clear_text_hash_and_a_realm_that_its_validation_refuses() -> None:
    assert codes(exposed(auth=x.BasicAuth(users=(x.User("ops", hash="{PLAIN}demo"),)))) == {"E302"}
    assert codes(exposed(auth=x.BasicAuth.from_secret("users", realm="Shop (staff)"))) == {"E319"}


def test_an_open_route_inside_a_closed_app_has_no_auth() -> None:
    app = exposed(auth=USERS, routes=(x.Route("/api/", service=API, auth=x.Open()),))
    assert "auth-type" in annotations(app)
    assert not any(key.startswith("auth-") for key in annotations(app, "shop--path-api"))
    assert "here those are other paths (RFC 3986)" in notes(app)


def test_what_a_client_says_of_forwarding_is_dropped_by_a_snippet_only_where_it_is_allowed() -> None:
    """What the template sets itself is not in it: what is set twice is sent twice."""
    assert "Forwarded, X-Forwarded-Prefix and X-Forwarded-Server as the client writes them" in notes(exposed())
    snippet = annotations(exposed(auth=USERS), snippets_allowed=True)["configuration-snippet"]
    assert snippet.splitlines() == [
        'proxy_set_header Forwarded "";',
        'proxy_set_header X-Forwarded-Prefix "";',
        'proxy_set_header X-Forwarded-Server "";',
    ]
    assert "as the client writes them" not in notes(exposed(), snippets_allowed=True)


def test_an_upload_that_pauses_is_said_to_be_ended_or_asked_to_be_waited_for() -> None:
    """GIVEN an app that is given more than 60 s THEN the ConfigMap must give a pausing body as much."""
    key = "client-body-timeout"
    text = "an upload that pauses for 60 s is ended without an answer"
    assert text in notes(exposed())
    assert text not in notes(exposed(timeout_seconds=1800))
    found = {one.key: one for one in check(exposed(timeout_seconds=1800), IngressNginx()).preconditions}
    assert (found[key].line or "").startswith('data: {client-body-timeout: "1800"} ')
    assert not found[key].confirmed
    assert {one.key: one for one in check(exposed(timeout_seconds=60), IngressNginx()).preconditions}.get(key) is None
    confirmed = check(exposed(timeout_seconds=1800), IngressNginx(confirm=(key,))).preconditions
    assert next(one for one in confirmed if one.key == key).confirmed


def test_a_large_head_is_said_to_be_refused() -> None:
    assert "answered 400 (ConfigMap large-client-header-buffers)" in notes(exposed())


def test_authorization_is_dropped_by_a_snippet_only_where_it_is_allowed_and_needed() -> None:
    app = exposed(
        auth=USERS,
        routes=(
            x.Route("/api/", service=API, auth=x.Open()),
            x.Route("/rabbit/", service=API, auth=x.Open(), pass_authorization=True),
        ),
    )
    assert "an open route passes it on" in notes(app)
    assert "configuration-snippet" not in annotations(app, "shop--path-api")
    allowed = {
        name: annotations(app, name, snippets_allowed=True) for name in ("shop", "shop--path-api", "shop--path-rabbit")
    }
    snippets = {name: found["configuration-snippet"].splitlines() for name, found in allowed.items()}
    drops = 'proxy_set_header Authorization "";'
    assert [name for name, found in snippets.items() if drops in found] == ["shop--path-api"]
    assert "an open route passes it on" not in notes(app, snippets_allowed=True)


@pytest.mark.parametrize(
    "key",
    [
        "auth-url",
        "auth-snippet",
        "satisfy",
        "use-regex",
        "rewrite-target",
        "ssl-redirect",
        "configuration-snippet",
        "server-snippet",
        "canary-weight",
        "ssl-passthrough",
        "server-alias",
    ],
)
def test_annotations_through_which_protection_could_be_lost(key: str) -> None:
    assert codes(exposed(annotations={f"{KEY}/{key}": "x"})) == {"E301"}


def test_an_annotation_that_protects_nothing_is_the_users() -> None:
    assert annotations(exposed(annotations={f"{KEY}/proxy-read-timeout": "7"}))["proxy-read-timeout"] == "7"


# --------------------------------------------------------------------------------------------- paths


def test_a_plain_host_has_plain_paths() -> None:
    app = exposed(auth=USERS, routes=(x.Route("/api/", service=API), x.Route("/health", match="exact", service=API)))
    assert paths(app) == ["/", "/api", "/health"]
    assert path(app, "shop--path-api") == ("/api", "Prefix")
    assert not any("use-regex" in ingress["metadata"]["annotations"] for ingress in ingresses(app).values())


def test_a_prefix_keeps_its_slash_where_an_exact_route_has_the_rest() -> None:
    exact = x.Route("/api", match="exact", service=APP)
    assert paths(exposed(routes=(x.Route("/api", service=API), exact))) == ["/", "/api", "/api/"]


def test_a_closed_route_inside_a_stripped_one_comes_first() -> None:
    admin = x.Route("/api/admin/", service=API, rewrite=x.ReplacePrefix("/admin"))
    app = exposed(auth=USERS, routes=(x.Route("/api/", service=API, auth=x.Open(), rewrite=x.StripPrefix()), admin))
    assert path(app) == (r"/(?s-i:(.*))\z", "ImplementationSpecific")
    assert path(app, "shop--path-api") == (r"/(?s-i:api(/(.*))?)\z", "ImplementationSpecific")
    assert path(app, "shop--path-api-admin") == (r"/(?s-i:api/admin(/(.*))?)\z", "ImplementationSpecific")
    assert annotations(app, "shop--path-api")["rewrite-target"] == "/$2"
    assert annotations(app, "shop--path-api-admin")["rewrite-target"] == "/admin$1"
    assert "rewrite-target" not in annotations(app)
    manifests = render(app, IngressNginx(confirm=("upgrades",))).manifests
    for asked in ("/api/admin", "/api/admin/", "/api/admin/x", "/api/admin/x\ny", "/api/admin\n"):
        found = answer(manifests, HOST, asked)
        assert found is not None
        assert found.auth == ("shop--auth-ingress-nginx" if asked != "/api/admin\n" else None), asked


def test_a_short_regex_is_padded_above_a_long_prefix_and_below_an_exact_path() -> None:
    long = "/v1/" + "a/" * 40
    app = exposed(
        routes=(
            x.Route(long, service=API),
            x.Route("/v1/.*/z", match="regex", service=API, auth=USERS),
            x.Route("/v1/ok", match="exact", service=API),
        )
    )
    by_length = sorted((text for text in paths(app) if not text.startswith("/{0}")), key=len, reverse=True)
    assert ["ok" in by_length[0], ".*/z" in by_length[1], "a/a/a" in by_length[2]] == [True, True, True]
    assert "(?:)" in by_length[1]
    assert path(app, next(name for name in ingresses(app) if "ok" in name))[0].endswith(r"v1/ok)\z")


def test_another_apps_regex_turns_the_paths_of_the_host() -> None:
    blog = exposed(name="blog", routes=(x.Route("/posts/[0-9]+", match="regex", service=API),), service=None)
    shop = exposed(routes=(x.Route("/cart", service=API),))
    elsewhere = exposed(name="wiki", hosts=("wiki.example.com",), routes=(x.Route("/cart", service=API),))
    found = {
        name: i["spec"]["rules"][0]["http"]["paths"][0]["path"]
        for name, i in ingresses([shop, blog, elsewhere]).items()
    }
    assert found["shop--path-cart"] == r"/(?s-i:cart(/(.*))?)\z"
    assert found["wiki--path-cart"] == "/cart"


def test_a_regex_reaches_over_an_app_that_shares_two_hosts() -> None:
    one = exposed(name="one", hosts=("a.example.com",))
    both = exposed(
        name="both", hosts=("a.example.com", "b.example.com"), service=None, routes=(x.Route("/x", service=API),)
    )
    regex = exposed(
        name="regex", hosts=("b.example.com",), service=None, routes=(x.Route("/y/.*", match="regex", service=API),)
    )
    assert all("use-regex" in text for text in map(str, ingresses([one, both, regex]).values()))


def test_an_exact_path_that_is_another_apps_prefix_is_one_path_to_the_admission() -> None:
    one = exposed(name="one", routes=(x.Route("/x", service=API),))
    other = exposed(name="other", service=None, routes=(x.Route("/x", match="exact", service=API),))
    assert len(set(paths([one, other]))) == 3
    assert r"/(?s-i:(?:)(?:)(?:)x)\z" in paths([one, other])


@pytest.mark.parametrize(
    ("version", "asked", "expected"),
    [
        ("1.15", "/~me", r"/(?s-i:~me(/(.*))?)\z"),
        ("1.15", "/a.b", "/a.b"),
        ("1.13.1", "/a.b", r"/(?s-i:a\.b(/(.*))?)\z"),
        ("1.12", "/a.b", r"/(?s-i:a\.b(/(.*))?)\z"),
        ("1.11", "/a.b", "/a.b"),
    ],
)
def test_a_path_that_strict_validation_refuses_becomes_a_regex(version: str, asked: str, expected: str) -> None:
    app = exposed(service=None, routes=(x.Route(asked, service=API),))
    assert paths(app, version=version) == [expected]


def test_a_closed_path_under_the_challenge_keeps_its_auth() -> None:
    """ConfigMap no-auth-locations opens what begins with it, and the text of a regex does not."""
    app = exposed(auth=USERS, service=None, routes=(x.Route("/.well-known/acme-challenge/x", service=API),))
    found = answer(render(app, IngressNginx()).manifests, HOST, "/.well-known/acme-challenge/x")
    assert found is not None
    assert found.auth == "shop--auth-ingress-nginx"


@pytest.mark.parametrize("asked", ["/etc/nginx", "/a/var/run/secrets/b", "/x_by_lua"])
def test_paths_that_its_inspector_refuses(asked: str) -> None:
    assert codes(exposed(routes=(x.Route(asked, service=API),))) == {"E307"}


def test_captures_are_numbered_for_nginx() -> None:
    route = x.Route("/(a|b)/(.*)", match="regex", service=API, rewrite=x.RegexRewrite("/${2}0/$1"))
    app = exposed(service=None, routes=(route,))
    (name,) = ingresses(app)
    assert annotations(app, name)["rewrite-target"] == "/$20/$1"  # nginx reads one digit
    assert "an encoded slash (%2F) reaches the backend as /" in notes(app)


# --------------------------------------------------------------------------------------------- ports


def test_the_ports_of_all_apps_are_one_config_map() -> None:
    shop = exposed(
        ports=(
            x.Port(5672, service=x.ServiceRef("rabbitmq", port="amqp")),
            x.Port(53, protocol="UDP", service=x.ServiceRef("dns", port=53)),
        )
    )
    mail = x.Exposure(name="mail", namespace="mail", ports=(x.Port(25, service=x.ServiceRef("smtp", port=25)),))
    rendering = render([shop, mail], IngressNginx())
    data = {found.manifest["metadata"]["name"]: found.manifest["data"] for found in rendering.cluster}
    assert data == {
        "tcp-services": {"25": "mail/smtp:25", "5672": "shop/rabbitmq:amqp"},
        "udp-services": {"53": "shop/dns:53"},
    }
    assert list(data["tcp-services"]) == ["25", "5672"]
    assert {found.manifest["metadata"]["namespace"] for found in rendering.cluster} == {"ingress-nginx"}
    assert all("merge these keys" in found.how_to_merge for found in rendering.cluster)


def test_two_config_maps_of_one_name_are_two() -> None:
    apps = [
        exposed(
            name=name, hosts=(), ports=(x.Port(1000 + n, service=API), x.Port(1000 + n, protocol="UDP", service=API))
        )
        for n, name in enumerate(("one", "two"))
    ]
    rendering = render(apps, IngressNginx(tcp_services="a/streams", udp_services="b/streams"))
    assert [found.manifest["metadata"]["namespace"] for found in rendering.cluster] == ["a", "b"]
    assert [list(found.manifest["data"]) for found in rendering.cluster] == [["1000", "1001"], ["1000", "1001"]]


def test_a_port_needs_the_flag_and_the_controllers_service() -> None:
    app = exposed(ports=(x.Port(5672, service=x.ServiceRef("rabbitmq", port=5672)),))
    found = preconditions(check(app, IngressNginx()))["tcp-port-5672"]
    assert "--tcp-services-configmap=ingress-nginx/tcp-services" in (found.line or "")
    assert 'tcp: {"5672": "shop/rabbitmq:5672"}' in (found.line or "")
    assert not found.confirmed
    assert preconditions(check(app, IngressNginx(tcp_ports=(5672,))))["tcp-port-5672"].confirmed


def test_ports_that_cannot_be_had() -> None:
    assert codes(exposed(ports=(x.Port(443, service=API),))) == {"E314"}
    assert codes(exposed(namespace=None, ports=(x.Port(5672, service=API),))) == {"E304"}


# --------------------------------------------------------------------------------------------- properties


@given(data=st.data())
def test_apps_that_share_a_host_are_chosen_as_one(data: st.DataObject) -> None:
    """Whatever is asked on a host, the route of the reference over all its apps answers, with its password."""
    apps = []
    for name in ("alpha", "beta"):
        found = data.draw(routes())
        named = tuple(
            x.Route(**{**_fields(route), "service": x.ServiceRef(f"{name}-{n}", port=80)})
            for n, route in enumerate(found)
        )
        apps.append(x.Exposure(name=name, namespace="shop", hosts=(HOST,), routes=named))
    try:
        report = check(apps, IngressNginx())
    except InvalidSpec:
        assume(False)  # noqa: FBT003  a draw that is wrong by itself says nothing
        raise
    assume(report.ok)
    assert report.rendering is not None
    _admitted(report.rendering.manifests)
    rules = [rule for app in apps for rule in report.site.rules[app.name]]
    for asked in data.draw(st.lists(st.sampled_from(apps).flatmap(request_paths), min_size=1, max_size=12)):
        expected, seen = choose(rules, asked), answer(report.rendering.manifests, HOST, asked)
        if expected is None:
            assert seen is None, asked
            continue
        assert seen is not None, asked
        assert seen.service == service_of(expected.backend, apps[0])[0], asked
        assert seen.path == rewritten(expected, asked), asked
        assert (seen.auth is not None) == (expected.auth is not None), asked


def _fields(route: x.Route) -> dict[str, Any]:
    return {name: getattr(route, name) for name in ("path", "match", "rewrite", "auth")}


@given(exposure=exposures(), version=st.sampled_from(("1.9", "1.12", "1.15")))
def test_its_admission_takes_what_is_rendered(exposure: x.Exposure, version: str) -> None:
    try:
        report = check(exposure, IngressNginx(version=version))
    except InvalidSpec:
        assume(False)  # noqa: FBT003  a draw that is wrong by itself says nothing
        raise
    if report.rendering is not None:
        _admitted(report.rendering.manifests, dots=version != "1.12")


def _admitted(manifests: Sequence[Manifest], *, dots: bool = True) -> None:
    """The rules of internal/ingress/inspector, of the API server, and of the overlap check of the admission."""
    strict = re.compile(r"/[A-Za-z0-9._/-]*" if dots else r"/[A-Za-z0-9_/-]*")
    claimed: dict[str, str] = {}
    for ingress in manifests:
        if ingress["kind"] != "Ingress":
            continue
        for found in ingress["spec"]["rules"][0]["http"]["paths"]:
            assert found["path"].startswith("/")
            if found["pathType"] != "ImplementationSpecific":
                assert strict.fullmatch(found["path"])
            if found["path"] != "/":
                assert claimed.setdefault(found["path"], ingress["metadata"]["name"]) == ingress["metadata"]["name"]
        target = ingress["metadata"]["annotations"].get(f"{KEY}/rewrite-target", "/")
        assert re.fullmatch(r"/?[A-Za-z0-9._~/:$-]*", target)


_TLS = st.sampled_from(
    (
        (),
        (CERTIFICATE,),
        (x.LetsEncrypt(email="ops@example.com"),),
        (x.Issuer("ca"), x.TlsSecret("b", hosts=("b.example.com",))),
    )
)
_AUTH = st.sampled_from(
    (
        None,
        USERS,
        x.DigestAuth.from_secret("users"),
        x.BasicAuth(users=(x.User("a", hash="{SHA}" + "a" * 27 + "="),)),
    )
)
_BACKENDS = st.sampled_from(
    (
        APP,
        x.ServiceRef("app", port="http"),
        x.Pods("pods", selector={"app": "x"}, port=80),
        x.Workload(image="nginx:1", ports={"http": 80, "amqp": 5672}),
    )
)


@given(
    exposure=exposures(),
    backend=_BACKENDS,
    settings=st.fixed_dictionaries(
        {},
        optional={
            "tls": _TLS,
            "auth": _AUTH,
            "hosts": st.sampled_from((("b.example.com", HOST), ("*.example.com", "b.example.com"))),
            "namespace": st.none(),
            "hsts": st.just(x.Hsts()),
            "dns": st.sampled_from((x.ExternalDns(ttl_seconds=60), x.ManualDns())),
            "redirect_to_https": st.booleans(),
            "timeout_seconds": st.sampled_from((1, 3600)),
            "max_body_size": st.just("1Gi"),
            "websockets": st.sampled_from((True,)),
            "ports": st.sampled_from(((x.Port(5672),), (x.Port(53, protocol="UDP", service=API),))),
        },
    ),
    options=st.fixed_dictionaries(
        {},
        optional={
            "snippets_allowed": st.sampled_from((True,)),
            "hsts": st.sampled_from((x.Hsts(), "off")),
            "version": st.just("1.12"),
        },
    ),
)
def test_what_check_lets_through_is_rendered(
    exposure: x.Exposure, backend: x.Backend, settings: dict[str, Any], options: dict[str, Any]
) -> None:
    place = "workload" if isinstance(backend, x.Workload) else "service"
    app = exposure.replace(**{place: backend}, **settings)
    try:
        report = check(app, IngressNginx(**options))
    except InvalidSpec:
        return
    if report.rendering is None:
        assert report.problems
        return
    for closed in (rule for rule in report.site.rules[app.name] if rule.auth is not None):
        for host in app.hosts:
            if closed.match != "regex":
                found = answer(report.rendering.manifests, host, closed.path)
                expected = choose(report.site.rules[app.name], closed.path)
                assert (found is None) == (expected is None)
                if found is not None and expected is not None:
                    assert (found.auth is not None) == (expected.auth is not None)


# ------------------------------------------------------------------------------------------- addresses, headers


def test_an_allow_list_is_an_annotation_of_its_route() -> None:
    app = exposed(ip_allow_list=("192.0.2.7/32", "10.0.0.0/8"), routes=(x.Route("/api", service=API),))
    report = check(app, IngressNginx(confirm=("client-address",)))
    assert report.rendering is not None
    found = {m["metadata"]["name"]: m["metadata"]["annotations"] for m in report.rendering.manifests}
    key = "nginx.ingress.kubernetes.io/whitelist-source-range"
    assert {name: of[key] for name, of in found.items()} == dict.fromkeys(found, "10.0.0.0/8,192.0.2.7/32")


def test_response_headers_are_a_config_map_that_the_controllers_own_has_to_allow() -> None:
    headers = {"X-Frame-Options": "DENY", "Referrer-Policy": "same-origin"}
    app = exposed(response_headers=headers)
    refused = check(app, IngressNginx())
    assert [problem.code for problem in refused.problems] == ["E265"]
    assert "Referrer-Policy,X-Frame-Options" in refused.problems[0].reason
    assert not check(app, IngressNginx(allowed_response_headers=("X-Frame-Options",))).ok
    report = check(app, IngressNginx(allowed_response_headers=("X-Frame-Options", "Referrer-Policy", "X-More")))
    assert report.rendering is not None
    (made,) = [m for m in report.rendering.manifests if m["kind"] == "ConfigMap"]
    assert made["data"] == headers
    (ingress,) = [m for m in report.rendering.manifests if m["kind"] == "Ingress"]
    name = f"{made['metadata']['namespace']}/{made['metadata']['name']}"
    assert ingress["metadata"]["annotations"]["nginx.ingress.kubernetes.io/custom-headers"] == name


def test_response_headers_want_a_namespace_and_a_version_that_has_them() -> None:
    app = exposed(response_headers={"X-Frame-Options": "DENY"})
    known = {"allowed_response_headers": ("X-Frame-Options",)}
    assert {problem.code for problem in check(app.replace(namespace=None), IngressNginx(**known)).problems} == {"E304"}
    assert {problem.code for problem in check(app, IngressNginx(version="1.10", **known)).problems} == {"E265"}


def test_a_header_is_no_longer_than_nginx_reads() -> None:
    known = {"allowed_response_headers": ("X-Long",)}
    most = 4000 - len("X-Long: ")
    assert codes(exposed(response_headers={"X-Long": "a" * most}), **known) == set()
    (problem,) = check(exposed(response_headers={"X-Long": "a" * (most + 1)}), IngressNginx(**known)).problems
    assert (problem.code, problem.where) == ("E328", 'response_headers["X-Long"]')
