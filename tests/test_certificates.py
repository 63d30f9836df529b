"""A certificate's Secret, of whichever controller: that it must be there, and what its absence does, is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from anygress.controllers import all_controllers
from anygress.controllers.base.controller import Controller
from anygress.controllers.envoy_gateway import EnvoyGateway
from anygress.controllers.istio import Istio
from anygress.controllers.load_balancer import LoadBalancer
from anygress.controllers.traefik import Traefik
from anygress.decide.pipeline import check
from anygress.description import exposure as x
from anygress.features.feature import Feature

if TYPE_CHECKING:
    from anygress.decide.report import Report
    from anygress.rendering.manifest import Precondition

ENDING = {name: cls for name, cls in all_controllers().items() if cls.support[Feature.TLS_SECRET].is_rendered}
"""The controllers that end TLS."""
GATEWAYS = (EnvoyGateway, Istio)
TWO = (x.TlsSecret("bought", hosts=("a.example.com",)), x.ClusterIssuer("ca", hosts=("b.example.com",)))
PLATFORM = {"gateway": "infra/shared", "http_listener": "web", "https_listener": "websecure"}


def _app(*tls: x.Tls, hosts: tuple[str, ...] = ("a.example.com", "b.example.com")) -> x.Exposure:
    return x.Exposure(
        name="shop",
        namespace="shop",
        hosts=hosts,
        tls=tls,
        service=x.ServiceRef("shop", port=80),
        health_check_path="/",
    )


def _secrets(report: Report) -> dict[str, Precondition]:
    return {one.key: one for one in report.preconditions if one.key.startswith("secret-")}


def test_some_end_tls_and_some_do_not() -> None:
    assert {"traefik", "ingress-nginx", "f5-nginx", "envoy-gateway", "istio", "gce"} == set(ENDING)


@pytest.mark.parametrize("name", ENDING)
def test_a_secret_must_be_there_and_its_absence_is_told(name: str) -> None:
    """GIVEN a Secret of the user's and one of cert-manager's THEN the first is asked for, the second waited for."""
    report = check(_app(*TWO), name)
    assert report.ok
    (found,) = _secrets(report).values()
    assert (found.key, found.kind, found.confirmed, found.where) == ("secret-bought", "secret", False, "tls[0]")
    assert found.text == (
        "Secret bought exists in namespace shop, of type kubernetes.io/tls: without it "
        + ENDING[name].without_certificate
    )
    assert found.line == "kubectl create secret tls bought -n shop --cert=FILE --key=FILE"
    (note,) = [one for one in report.notes if one.text.startswith("as long as cert-manager has not made Secret ")]
    assert note.text.endswith(ENDING[name].without_certificate)
    assert (note.feature, note.where) == (Feature.TLS_CERT_MANAGER, "tls[1]")


def test_each_says_what_it_does() -> None:
    """GIVEN six controllers THEN no two are told alike but those of one kind, which are told by their names."""
    texts = {cls.without_certificate for cls in ENDING.values()}
    assert len(texts) == len(ENDING)


@pytest.mark.parametrize("name", ENDING)
def test_what_is_confirmed_is_confirmed(name: str) -> None:
    (found,) = _secrets(check(_app(*TWO), ENDING[name](confirm=("secret-bought",)))).values()
    assert found.confirmed


def test_a_controller_that_ends_tls_and_does_not_say_cannot_be_defined() -> None:
    with pytest.raises(TypeError, match="without_certificate is not said"):
        type("Silent", (Traefik,), {"name": "silent", "without_certificate": "", "known_holes": ()})
    assert type("Deaf", (LoadBalancer,), {"name": "deaf", "known_holes": ()}).without_certificate == ""
    assert Controller.without_certificate == ""


@pytest.mark.parametrize("cls", GATEWAYS)
def test_two_apps_on_one_host_have_one_secret(cls: type[Controller]) -> None:
    """GIVEN an app that shares the Gateway of another one's THEN its Secret is where that Gateway is."""
    first = _app(x.TlsSecret("bought"), hosts=("a.example.com",))
    second = first.replace(name="cart", service=None, routes=(x.Route("/cart", service=first.service),))
    report = check([first, second], cls())
    assert report.ok
    (found,) = [one for one in report.distinct_preconditions if one.key.startswith("secret-")]
    assert "Secret bought exists in namespace shop" in found.text


# --------------------------------------------------------------------------------------------- the platform's listener


@pytest.mark.parametrize("cls", GATEWAYS)
@pytest.mark.parametrize("tls", [x.TlsSecret("bought"), x.ClusterIssuer("ca", secret="bought")])
def test_the_name_of_a_listener_confirms_the_listener_and_no_certificate(cls: type[Controller], tls: x.Tls) -> None:
    """GIVEN the name of a platform's listener THEN it is there, and what it serves is still to be made sure of."""
    report = check(_app(tls), cls(**PLATFORM))
    assert report.ok
    found = {one.key: one for one in report.preconditions}
    listener, certificate = found["listener-websecure"], found["certificate-bought"]
    assert listener.confirmed
    assert listener.text == "Gateway infra/shared has listener websecure for HTTPS"
    assert not certificate.confirmed
    assert certificate.text == (
        "listener websecure of Gateway infra/shared serves a.example.com, b.example.com with the certificate in Secret "
        "bought of namespace infra"
    )
    if isinstance(tls, x.TlsSecret):
        assert "exists in namespace infra, of type" in found["secret-bought"].text
