"""Hypothesis strategies for descriptions: overlapping open, closed and rewritten routes above all."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from anygress.description import exposure as x

HOST = "app.example.com"
WWW = "www.example.com"
WILDCARD = "*.example.com"
NAMESPACE = "shop"

_WORDS = ("a", "b", "aa", "api", "admin", "A", "v1", "x.y", "ab")
_PATHS = st.lists(st.sampled_from(_WORDS), max_size=3).map(lambda words: "/" + "/".join(words))
_REGEX_EXAMPLES = {
    "/api/[0-9]+": ("/api/7", "/api/"),
    "/api/v[0-9]+/(.*)": ("/api/v1/", "/api/v1/a", "/api/v1"),
    "/(a|b)/(.*)": ("/a/", "/b/admin", "/a"),
    "/[ab]+/(.*)": ("/a/", "/b/admin", "/ab/"),  # as long as the one before, and covers it
    "/a+": ("/a", "/aaa"),
    "/[a-z]+/admin": ("/api/admin", "/a/admin"),
    "/x\\.y(?:/.*)?": ("/x.y", "/x.y/a", "/xzy"),
    "/v1/(a|aa)/(b|ab)": ("/v1/a/ab", "/v1/aa/b"),
}
_REGEXES = st.sampled_from(tuple(_REGEX_EXAMPLES))
_AUTH = st.sampled_from((None, x.BasicAuth.from_secret("users"), x.BasicAuth.from_secret("admins"), x.Open()))

_NETWORKS = st.sampled_from((None, ("10.0.0.0/8",), ("192.0.2.7/32", "2001:db8::/32")))
_HEADERS = st.sampled_from(
    (None, {}, {"X-Frame-Options": "DENY"}, {"X-Robots-Tag": "none", "Referrer-Policy": "same-origin"})
)


@st.composite
def routes(
    draw: st.DrawFn,
    *,
    regexes: bool = True,
    rewrites: bool = True,
    auth: bool = True,
    addresses: bool = False,
    health: bool = False,
    service: str = "svc",
) -> tuple[x.Route, ...]:
    """Routes that overlap, each with a backend of its own (``svc-0``, ``svc-1``, …), none twice."""
    kinds = ["prefix", "prefix", "exact", *(["regex"] if regexes else [])]
    found: dict[tuple[str, str], x.Route] = {}
    for index in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from(kinds))
        path = draw(_REGEXES if kind == "regex" else _PATHS)
        key = (kind, path.rstrip("/"))
        if kind == "prefix" and path != "/" and draw(st.booleans()):
            path += "/"
        settings: dict[str, Any] = {"auth": draw(_AUTH)} if auth else {}
        if addresses:
            settings["ip_allow_list"] = draw(_NETWORKS)
        if rewrites:
            settings["rewrite"] = draw(_rewrites(kind, path))
        if health:
            settings["health_check_path"] = "/healthz"
        backend = x.ServiceRef(f"{service}-{index}", port=80)
        found.setdefault(key, x.Route(path, match=kind, service=backend, **settings))
    return tuple(found.values())


def _rewrites(kind: str, path: str) -> st.SearchStrategy[x.Rewrite | None]:
    if kind == "prefix":
        return st.sampled_from(
            (None, x.StripPrefix(), x.ReplacePrefix("/v2"), x.ReplacePrefix("/v2/"), x.ReplacePrefix("/"))
        )
    if kind == "regex" and "(" in path.replace("(?:", ""):
        return st.sampled_from((None, x.RegexRewrite("/new/$1"), x.RegexRewrite("/$1/end")))
    return st.none()


@st.composite
def exposures(draw: st.DrawFn, **features: bool) -> x.Exposure:
    """An app with routes that overlap."""
    return x.Exposure(
        name="shop", namespace=NAMESPACE, hosts=(HOST,), routes=draw(routes(**features)), **draw(_schemes())
    )


def _schemes() -> st.SearchStrategy[dict[str, Any]]:
    """Plain HTTP, HTTPS with a redirect to it, or both."""
    tls = (x.TlsSecret("certificate"),)
    return st.sampled_from(({}, {"tls": tls}, {"tls": tls, "redirect_to_https": False}))


@st.composite
def apps_of_one_host(draw: st.DrawFn, **features: bool) -> tuple[x.Exposure, ...]:
    """Routes dealt to apps that share hosts, the first and the last through the one between them only.

    The order of their names is not always that of writing.
    """
    hosts = ((HOST,), draw(st.sampled_from(((HOST,), (HOST, WWW)))), (WWW,))
    names = draw(st.permutations(("shop", "extra", "more")))
    dealt: tuple[list[x.Route], ...] = ([], [], [])
    for route in draw(routes(**features)):
        dealt[draw(st.integers(0, 2))].append(route)
    settings = draw(_schemes())
    return tuple(
        x.Exposure(name=name, namespace=NAMESPACE, hosts=own_hosts, routes=tuple(own), **settings)
        for name, own_hosts, own in zip(names, hosts, dealt, strict=True)
        if own
    )


@st.composite
def apps_under_a_wildcard(draw: st.DrawFn, **features: bool) -> tuple[x.Exposure, ...]:
    """An app on a name, and another one on the wildcard that covers it, perhaps with a name of its own."""
    settings = draw(_schemes())
    wildcards = draw(st.sampled_from(((WILDCARD,), (WILDCARD, WWW))))
    by_name = draw(routes(**features))
    by_wildcard = draw(routes(**features, service="wild"))
    found = (
        x.Exposure(name="shop", namespace=NAMESPACE, hosts=(HOST,), routes=by_name, **settings),
        x.Exposure(name="any", namespace=NAMESPACE, hosts=wildcards, routes=by_wildcard, **settings),
    )
    return tuple(draw(st.permutations(found)))


_REQUEST_WORDS = (*_WORDS, "7", "v2", "v1x", "adminx", "API", "xzy")
_ENDINGS = ("", "/", "/7", "7", "/v2/", "x", "/admin", "/a/b")


@st.composite
def request_paths(draw: st.DrawFn, *apps: x.Exposure) -> str:
    """A path that a client may ask for, as a proxy sees it after decoding and normalising: near a route, or not."""
    if draw(st.booleans()):
        route = draw(st.sampled_from([route for app in apps for route in app.routes]))
        beginning = route.path if route.match != "regex" else draw(st.sampled_from(_REGEX_EXAMPLES[route.path]))
        path = beginning.rstrip("/") + draw(st.sampled_from(_ENDINGS))
    else:
        path = "/" + "/".join(draw(st.lists(st.sampled_from(_REQUEST_WORDS), max_size=4)))
    return path if path.startswith("/") else f"/{path}"


_TLS = st.sampled_from(
    (
        (),
        (x.TlsSecret("certificate"),),
        (x.ClusterIssuer("letsencrypt-prod"),),
        (x.Issuer("acme-ca", secret="named"),),
        (x.LetsEncrypt(email="ops@example.com"),),
        (x.LetsEncrypt(email="ops@example.com", staging=True, solver=x.Dns01("cloudDNS", settings={"project": "a"})),),
        (x.ManagedCertificate(),),
    )
)
_DNS = st.sampled_from((None, x.ExternalDns(), x.ExternalDns(ttl_seconds=60), x.ManualDns()))
_HOSTS = st.sampled_from(((HOST,), (HOST, "www.example.com"), ("*.example.com",), ("*.example.com", HOST)))
_SECONDS = st.sampled_from((None, 5, 60, 120, 3600))
_BODY = st.sampled_from((None, "1Mi", 500_000, "2Gi"))
_BACKENDS = (
    x.ServiceRef("svc", port=80),
    x.ServiceRef("svc-named", port="http"),
    x.ServiceRef("svc-far", port=80, namespace="far"),
    x.Pods("pods", selector={"app": "pods"}, port=8080),
    x.Workload(
        name="worker",
        image="ghcr.io/acme/worker:1",
        ports={"http": 8080, "admin": 9090},
        files={"/etc/w.conf": "w", "/etc/v.conf": "v"},
        env={"B": "1", "A": "2"},
    ),
)


@st.composite
def rich_exposures(draw: st.DrawFn, *, password: str) -> x.Exposure:
    """Anything that a user might ask for, in combination."""
    tls = draw(_TLS)
    basic = x.BasicAuth(users=(x.User("ops", password=password),))
    digest = x.DigestAuth(users=(x.User("ops", password=password),))
    auth = st.sampled_from((None, None, basic, digest, x.BasicAuth.from_secret("users")))
    return x.Exposure(
        name="shop",
        namespace=NAMESPACE,
        hosts=draw(_HOSTS),
        workload=draw(st.sampled_from((None, x.Workload(image="ghcr.io/acme/shop:1", ports={"http": 8080})))),
        routes=draw(st.lists(_rich_routes(auth), max_size=4).map(tuple)),
        ports=draw(st.lists(_rich_ports(), max_size=2).map(tuple)),
        tls=tls,
        redirect_to_https=draw(st.sampled_from((None, False))) if tls else None,
        hsts=draw(st.sampled_from((None, x.Hsts(), x.Hsts(max_age_seconds=60, preload=True)))) if tls else None,
        dns=draw(_DNS),
        auth=draw(auth),
        websockets=draw(st.sampled_from((None, True))),
        timeout_seconds=draw(_SECONDS),
        connect_timeout_seconds=draw(st.sampled_from((None, 3))),
        max_body_size=draw(_BODY),
        health_check_path=draw(st.sampled_from((None, "/healthz"))),
        ip_allow_list=draw(_NETWORKS),
        response_headers=draw(_HEADERS),
        annotations=draw(st.sampled_from(({}, {"b.example.com/b": "b", "a.example.com/a": "a"}))),
    )


@st.composite
def _rich_routes(draw: st.DrawFn, auth: st.SearchStrategy[x.Auth | None]) -> x.Route:
    kind = draw(st.sampled_from(("prefix", "prefix", "exact", "regex")))
    path = draw(_REGEXES if kind == "regex" else _PATHS)
    backend = draw(st.sampled_from(_BACKENDS))
    return x.Route(
        path,
        match=kind,  # type: ignore[arg-type]  # drawn from the three there are
        service=None if isinstance(backend, x.Workload) else backend,
        workload=backend if isinstance(backend, x.Workload) else None,
        rewrite=draw(_rewrites(kind, path)),
        auth=draw(st.one_of(auth, st.just(x.Open()))),
        timeout_seconds=draw(_SECONDS),
        max_body_size=draw(_BODY),
        health_check_path=draw(st.sampled_from((None, "/healthz"))),
        pass_authorization=draw(st.sampled_from((None, None, True))),
        ip_allow_list=draw(_NETWORKS),
        response_headers=draw(_HEADERS),
    )


@st.composite
def _rich_ports(draw: st.DrawFn) -> x.Port:
    service = draw(
        st.sampled_from((x.ServiceRef("broker", port=5672), x.Pods("brokers", selector={"app": "b"}, port=5672)))
    )
    return x.Port(draw(st.sampled_from((5672, 5353))), protocol=draw(st.sampled_from(("TCP", "UDP"))), service=service)
