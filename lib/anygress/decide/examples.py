"""A smallest app for each feature, with it and without it: what a controller renders for a feature is the difference.

The apps are written as a user writes them, and really rendered; nothing here says what comes out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anygress.description import exposure as x
from anygress.features.feature import Feature
from anygress.rendering.manifest import MERGE_ANNOTATION, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from anygress.rendering.manifest import Manifest


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """The same app (or apps that share a host) with a feature and without it."""

    given: tuple[x.Exposure, ...]
    left_out: tuple[x.Exposure, ...]


_WORKLOAD = x.Workload(image="ghcr.io/acme/shop:1.4", ports={"http": 8080})
_PODS = x.Pods("broker", selector={"app": "broker"}, port=5672)
_RESOLVER = x.Pods("resolver", selector={"app": "resolver"}, port=5353)
_HOST = "shop.example.com"
_SECRET = x.TlsSecret("shop-tls")
_USERS = "shop-users"


def _app(**fields: Any) -> x.Exposure:
    """The shop: a workload, since some controllers can do more for that than for a Service of the user's.

    With a health path, since Google's load balancer reaches no backend without one; and reading the Authorization
    header itself, so that what drops it is seen only where it is asked for.
    """
    usual = {"hosts": (_HOST,), "workload": _WORKLOAD, "health_check_path": "/healthz", "pass_authorization": True}
    return x.Exposure(name="shop", namespace="web", **{**usual, **fields})


def _example(given: Mapping[str, Any], left_out: Mapping[str, Any] | None = None) -> Example:
    return Example(given=(_app(**given),), left_out=(_app(**(left_out or {})),))


def _route(path: str, **fields: Any) -> dict[str, Any]:
    return {"routes": (x.Route(path, **fields),)}


_BLOG = x.Exposure(
    name="blog", namespace="web", hosts=(_HOST,), routes=(x.Route("/blog/", service=x.ServiceRef("blog", port=80)),)
)
_ONLY_PORT: Mapping[str, Any] = {
    "hosts": (),
    "workload": None,
    "health_check_path": None,
    "pass_authorization": None,
    "ports": (x.Port(5672, service=_PODS),),
}
_CLOSED: Mapping[str, Any] = {"tls": _SECRET, "pass_authorization": None}
_OPEN: Mapping[str, Any] = {"pass_authorization": None}  # without TLS, for what can do none
_ITEMS = "/items/([0-9]+)"
_OTHER = x.ServiceRef("old", port=80, namespace="legacy")

EXAMPLES: Mapping[Feature, tuple[Example, ...]] = {
    Feature.HOST: (_example({"hosts": (_HOST, "www.example.com")}), _example({}, _ONLY_PORT)),
    Feature.WILDCARD_HOST: (
        _example({"hosts": (_HOST, "*.example.com")}),
        _example({"hosts": ("*.example.com",)}, _ONLY_PORT),
    ),
    Feature.SHARED_HOST: (Example(given=(_app(), _BLOG), left_out=(_app(),)),),
    Feature.TLS_SECRET: (_example({"tls": _SECRET, "redirect_to_https": False}),),
    Feature.TLS_CERT_MANAGER: (
        _example({"tls": x.ClusterIssuer("letsencrypt-prod"), "redirect_to_https": False}),
        _example({"tls": x.ClusterIssuer("letsencrypt-prod")}, {"tls": _SECRET}),
    ),
    Feature.TLS_MANAGED: (_example({"tls": x.ManagedCertificate(), "redirect_to_https": False}),),
    Feature.HTTPS_REDIRECT: (_example({"tls": _SECRET}, {"tls": _SECRET, "redirect_to_https": False}),),
    Feature.HTTP_AND_HTTPS: (
        _example({"tls": _SECRET, "redirect_to_https": False}, {"tls": _SECRET}),
        _example({"tls": _SECRET, "redirect_to_https": False}),
    ),
    Feature.HSTS: (_example({"tls": _SECRET, "hsts": x.Hsts()}, {"tls": _SECRET}),),
    Feature.EXTERNAL_DNS: (_example({"dns": x.ExternalDns(ttl_seconds=60)}, {"dns": x.ManualDns()}),),
    Feature.ANNOTATIONS: (_example({"annotations": {"example.com/team": "shop"}}),),
    Feature.PATH_PREFIX: (_example(_route("/foo")), _example({}, _ONLY_PORT)),
    Feature.PATH_EXACT: (_example(_route("/foo", match="exact")),),
    Feature.PATH_REGEX: (_example(_route(_ITEMS, match="regex")),),
    Feature.BACKEND_NAMESPACE: (
        _example(_route("/old", service=_OTHER)),
        _example(_route("/old", service=_OTHER, health_check_path="/healthz")),
        _example({"workload": None, "service": _OTHER}),
    ),
    Feature.HEALTH_CHECK: (_example({}, {"health_check_path": None}), _example({}, {"health_check_path": "/ready"})),
    Feature.RESPONSE_HEADERS: (_example({"response_headers": {"X-Frame-Options": "DENY"}}),),
    Feature.IP_ALLOW_LIST: (_example({"ip_allow_list": ("203.0.113.0/24",)}),),
    Feature.BASIC_AUTH: (
        _example({**_CLOSED, "auth": x.BasicAuth.from_secret(_USERS)}, _CLOSED),
        _example({**_OPEN, "auth": x.BasicAuth.from_secret(_USERS)}, _OPEN),
    ),
    Feature.DIGEST_AUTH: (
        _example({**_CLOSED, "auth": x.DigestAuth.from_secret(_USERS)}, _CLOSED),
        _example({**_OPEN, "auth": x.DigestAuth.from_secret(_USERS)}, _OPEN),
    ),
    Feature.DROP_AUTHORIZATION: (_example({"pass_authorization": None}),),
    Feature.DROP_FORWARDED: (_example({}, _ONLY_PORT), _example({})),
    Feature.WEBSOCKETS: (_example({"websockets": True}), _example({"websockets": True, "timeout_seconds": 300})),
    Feature.DROP_UPGRADES: (_example({}, {"websockets": True}),),
    Feature.RESPONSE_TIMEOUT: (_example({"timeout_seconds": 300}),),
    Feature.CONNECT_TIMEOUT: (_example({"connect_timeout_seconds": 10}),),
    Feature.BODY_LIMIT: (_example({"max_body_size": "10Mi"}),),
    Feature.BODY_UNLIMITED: (_example({}, {"max_body_size": "10Mi"}),),
    Feature.STRIP_PREFIX: (_example(_route("/api/", rewrite=x.StripPrefix()), _route("/api/")),),
    Feature.REPLACE_PREFIX: (_example(_route("/api/", rewrite=x.ReplacePrefix("/v2/")), _route("/api/")),),
    Feature.REGEX_REWRITE: (
        _example(_route(_ITEMS, match="regex", rewrite=x.RegexRewrite("/item/$1")), _route(_ITEMS, match="regex")),
    ),
    Feature.TCP_PORT: (
        _example({"ports": (x.Port(5672, service=x.ServiceRef("broker", port=5672)),)}),
        _example({"ports": (x.Port(5672, service=_PODS),)}),
    ),
    Feature.UDP_PORT: (
        _example({"ports": (x.Port(5353, protocol="UDP", service=x.ServiceRef("resolver", port=5353)),)}),
        _example({"ports": (x.Port(5353, protocol="UDP", service=_RESOLVER),)}),
    ),
}
"""The first that shows something on a controller is what it is explained with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """An object that is new, or what an object has more: always with its version, kind and name, never with labels."""

    draft: Manifest
    is_new: bool
    how_to_merge: str | None = None
    """What to do with an object that belongs to the cluster, which its manifest here does not say."""

    @property
    def manifest(self) -> Manifest:
        """It as it is shown; ``draft`` is it before that is made which takes long."""
        found: Manifest = read(self.draft)
        return found


def additions(given: Iterable[Manifest], left_out: Iterable[Manifest]) -> Iterator[Addition]:
    """What objects have that those of the other side have not."""
    known = {_identity(one): one for one in left_out}
    for one in given:
        body = _own(one)
        before = known.get(_identity(one))
        more = body if before is None else _more(body, _own(before))
        if more:
            metadata = {"name": one["metadata"]["name"], **more.get("metadata", {})}
            head = {"apiVersion": one["apiVersion"], "kind": one["kind"], "metadata": metadata}
            how_to_merge = one["metadata"].get("annotations", {}).get(MERGE_ANNOTATION)
            yield Addition(draft={**more, **head}, is_new=before is None, how_to_merge=how_to_merge)


def _identity(manifest: Manifest) -> tuple[str, str, str | None]:
    metadata = manifest["metadata"]
    return manifest["kind"], metadata["name"], metadata.get("namespace")


def _own(manifest: Manifest) -> Manifest:
    """What is an object's own: without labels, the namespace, and what is said to people."""
    metadata = {key: value for key, value in manifest["metadata"].items() if key not in ("labels", "namespace")}
    annotations = {key: value for key, value in metadata.pop("annotations", {}).items() if key != MERGE_ANNOTATION}
    return {**manifest, "metadata": {**metadata, **({"annotations": annotations} if annotations else {})}}


def _more(given: Any, before: Any) -> Any:
    """What ``given`` has beyond ``before``; nothing (an empty mapping or list, None) where there is no more."""
    if isinstance(given, dict) and isinstance(before, dict):
        found = {key: value if key not in before else _more(value, before[key]) for key, value in given.items()}
        return {key: value for key, value in found.items() if value not in (None, {}, []) or key not in before}
    if isinstance(given, list) and isinstance(before, list):
        return _more_of_a_list(given, before)
    return None if given == before else given


def _more_of_a_list(given: list[Any], before: list[Any]) -> list[Any]:
    """Entry by entry where there are as many, with the name that says which; else the entries that are new."""
    if len(given) != len(before):
        return [one for one in given if one not in before]
    found = []
    for one, other in zip(given, before, strict=True):
        more = _more(one, other)
        if more not in (None, {}, []):
            named = {"name": one["name"]} if isinstance(one, dict) and "name" in one else {}
            found.append({**named, **more} if isinstance(more, dict) else more)
    return found
