"""What a client says in the name of a proxy does not reach the app, on any controller, or everybody is told what does.

The six headers of :data:`anygress.features.feature.FORWARDED`: an app makes links of them, and takes them for
addresses.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from anygress.controllers import all_controllers
from anygress.controllers.ingress_nginx import IngressNginx
from anygress.decide.pipeline import check, render
from anygress.description import exposure as x
from anygress.features.feature import FORWARDED, Feature

if TYPE_CHECKING:
    from anygress.controllers.base.controller import Controller
    from anygress.decide.report import Report
    from anygress.features.support import Support

APP = x.Workload(image="example.com/app:1", ports={"http": 8080})
EVERY = sorted(all_controllers())
REMOVING = ("envoy-gateway", "f5-nginx", "istio", "traefik")


def shop(**settings: Any) -> x.Exposure:
    known = {"name": "shop", "namespace": "web", "hosts": ("a.example.com",), "workload": APP}
    return x.Exposure(**known, health_check_path="/healthz", **settings)


def removed(report: Report) -> set[str]:
    """The headers whose names are in what is rendered: nothing but their removal has them there."""
    assert report.rendering is not None
    text = json.dumps([one for one in report.rendering.manifests if one["kind"] != "ConfigMap"])
    return {name for name in FORWARDED if re.search(rf"\b{name}\b(?!-)", text)}


def stance(name: str) -> Support:
    return all_controllers()[name].support[Feature.DROP_FORWARDED]


@pytest.mark.parametrize("name", EVERY)
def test_each_header_is_removed_or_the_controllers_own_or_told_of(name: str) -> None:
    """GIVEN a controller THEN it takes all of them off, or its reason, which everybody reads, names what is left."""
    report = check(shop(), name)
    support = stance(name)
    assert support.why in {note.text for note in report.notes}
    own = all_controllers()[name].forwarded
    if name in REMOVING:
        assert support.verdict == "native"
        assert removed(report) | own == set(FORWARDED)
        assert not removed(report) & own, "what is set twice is sent twice"
    else:
        assert support.verdict == "partial"
        assert removed(report) == set()


def test_every_controller_is_one_of_the_two() -> None:
    partly = {name for name in EVERY if stance(name).verdict == "partial"}
    assert partly | set(REMOVING) == set(EVERY)
    assert not partly & set(REMOVING)


@pytest.mark.parametrize("name", REMOVING)
def test_every_route_removes_them(name: str) -> None:
    """GIVEN routes that pass Authorization, ask for passwords or rewrite THEN each backend is told the same."""
    routes = (
        x.Route("/passes/", pass_authorization=True),
        x.Route("/strips/", rewrite=x.StripPrefix()),
        x.Route("/exact", match="exact"),
    )
    exposure = shop(routes=routes, tls=(x.TlsSecret("t"),), redirect_to_https=False, hsts=x.Hsts())
    report = check(exposure, name)
    assert report.ok, report.problems
    assert report.rendering is not None
    for one in report.rendering.manifests:
        text = json.dumps(one)
        if one["kind"] == "HTTPRoute" and "backendRefs" in text:
            (filters,) = (f for f in one["spec"]["rules"][0]["filters"] if f["type"] == "RequestHeaderModifier")
            assert set(FORWARDED) <= set(filters["requestHeaderModifier"]["remove"])
        if one["kind"] == "VirtualServer":
            for route in one["spec"]["routes"]:
                told = {header["name"] for header in route["action"]["proxy"]["requestHeaders"]["set"]}
                assert {"Forwarded", "X-Forwarded-Prefix", "X-Forwarded-Server"} <= told
        if one["kind"] == "Ingress":
            assert (
                "drop-forwarded" in one["metadata"]["annotations"]["traefik.ingress.kubernetes.io/router.middlewares"]
            )


def test_a_snippet_removes_them_where_it_may() -> None:
    assert removed(check(shop(), IngressNginx(snippets_allowed=True))) == set(FORWARDED) - IngressNginx.forwarded


# --------------------------------------------------------------------------------------------- the proxy beside the app


def configuration(exposure: x.Exposure, controller: str | Controller) -> str:
    (data,) = (one["data"] for one in render(exposure, controller).manifests if one["kind"] == "ConfigMap")
    return "".join(data.values())


@pytest.mark.parametrize("name", ["gce", "ingress-nginx", "istio", "load-balancer", "node-port"])
def test_a_proxy_beside_the_app_removes_what_the_controller_leaves(name: str) -> None:
    """GIVEN a proxy THEN it takes off all that a client can have written, and none that the controller has."""
    digest = x.DigestAuth(users=(x.User("ops", password="pw"),))
    auth = x.BasicAuth(users=digest.users)
    service = name in ("load-balancer", "node-port")
    exposure = shop(auth=auth, fallback="sidecar")
    if name == "ingress-nginx":
        exposure = shop(fallback=x.Sidecar(features=("drop-forwarded",)))
    text = configuration(exposure, name)
    told = set(re.findall(r"RequestHeader unset (\S+)", text)) & set(FORWARDED)
    assert told == set(FORWARDED) - all_controllers()[name].forwarded
    assert ("RequestHeader set X-Forwarded-Proto http" in text) == service
    report = check(exposure, name)
    if stance(name).verdict == "partial":
        assert Feature.DROP_FORWARDED in {need.feature for need in report.polyfilled}
        assert stance(name).why not in {note.text for note in report.notes}
