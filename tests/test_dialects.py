"""Annotations that protect on one controller are refused on every other, in each of the known dialects."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

import pytest

from anygress.controllers import all_controllers, names
from anygress.controllers.annotations import DIALECTS, field_for, protected_by, reader_of, refused_keys
from anygress.controllers.base.controller import LIMIT_CODES
from anygress.decide import diff
from anygress.decide.pipeline import check
from anygress.description import exposure as x
from anygress.helm.chart import chart_files
from anygress.output.text.diff import differences_text
from tests.helm import HelmRefused

if TYPE_CHECKING:
    from pathlib import Path

    from anygress.decide.report import Report
    from tests.helm import Helm

# By who reads them, from the lists that DIALECTS links to.
PROTECTING = {
    "nginx.ingress.kubernetes.io/": (
        "auth-url auth-signin auth-type auth-secret auth-tls-secret auth-tls-verify-client auth-snippet satisfy "
        "whitelist-source-range allowlist-source-range denylist-source-range ssl-redirect force-ssl-redirect "
        "enable-modsecurity modsecurity-snippet enable-owasp-core-rules configuration-snippet server-snippet "
        "limit-rps limit-connections limit-whitelist enable-global-auth proxy-ssl-verify wallarm-mode"
    ),
    "nginx.org/": (
        "basic-auth-secret policies server-snippets location-snippets redirect-to-https limit-req-rate limit-req-key "
        "hsts ssl-redirect"
    ),
    "nginx.com/": "jwt-key jwt-realm jwt-login-url",
    "custom.nginx.org/": "rate-limiting anything",
    "appprotect.f5.com/": "app-protect-enable app-protect-policy",
    "appprotectdos.f5.com/": "app-protect-dos-resource",
    "virtual-server.f5.com/": "allow-http ssl-redirect allow-source-range clientssl serverssl",
    "traefik.ingress.kubernetes.io/": "router.middlewares router.tls router.entrypoints",
    "haproxy.org/": (
        "auth-type auth-secret auth-realm whitelist allow-list blacklist deny-list ssl-redirect client-ca "
        "client-crt-optional backend-config-snippet frontend-config-snippet request-set-header rate-limit-requests "
        "src-ip-header server-ssl ssl-passthrough"
    ),
    "haproxy-ingress.github.io/": (
        "auth-url auth-type auth-secret auth-tls-secret auth-tls-verify-client allowlist-source-range "
        "denylist-source-range whitelist-source-range ssl-redirect config-backend config-frontend oauth waf waf-mode "
        "limit-rps limit-connections secure-verify-ca-secret"
    ),
    "ingress.kubernetes.io/": "auth-type whitelist-source-range force-ssl-redirect ssl-redirect allow-http oauth waf",
    "haproxy.router.openshift.io/": "ip_whitelist ip_allowlist hsts_header rate-limit-connections",
    "route.openshift.io/": "termination insecure-policy",
    "konghq.com/": "plugins protocols methods snis https-redirect-status-code client-cert tls-verify override",
    "alb.ingress.kubernetes.io/": (
        "auth-type auth-idp-oidc auth-idp-cognito auth-on-unauthenticated-request auth-scope scheme inbound-cidrs "
        "security-groups ssl-redirect ssl-policy listen-ports wafv2-acl-arn waf-acl-id shield-advanced-protection "
        "mutual-authentication certificate-arn actions.oidc conditions.admin jwt-validation"
    ),
    "projectcontour.io/": "tls-minimum-protocol-version tls-cert-namespace",
    "appgw.ingress.kubernetes.io/": (
        "ssl-redirect use-private-ip waf-policy-for-path appgw-ssl-certificate appgw-ssl-profile rewrite-rule-set"
    ),
    "ingress.gcp.kubernetes.io/": "pre-shared-cert",
    "cloud.google.com/": "backend-config load-balancer-type",
    "networking.gke.io/": "v1beta1.FrontendConfig managed-certificates load-balancer-type certmap",
    "service.beta.kubernetes.io/": (
        "load-balancer-source-ranges aws-load-balancer-scheme aws-load-balancer-internal azure-load-balancer-internal "
        "aws-load-balancer-ssl-cert azure-allowed-service-tags-deny"
    ),
    "gateway.envoyproxy.io/": "anything",
    "networking.istio.io/": "exportTo service-type",
    "ingress.cilium.io/": "force-https tls-passthrough insecure-node-port",
    "k8s.apisix.apache.org/": (
        "allowlist-source-range blocklist-source-range auth-type forward-auth-uri auth-uri http-to-https "
        "plugin-config-name enable-csrf http-allow-methods"
    ),
    "getambassador.io/": "config ambassador-id",
    "zalando.org/": "skipper-filter skipper-predicate",
    "ingress.pomerium.io/": "policy allow_any_authenticated_user allowed_users",
    "ingress.citrix.com/": "insecure-termination responder-policy secure-port",
    "ingress.appscode.com/": "whitelist-source-range auth-type ssl-redirect limit-rps",
    "higress.io/": "auth-type whitelist-source-range",
    "mse.ingress.kubernetes.io/": "whitelist-source-range blacklist-source-range",
    "k8s.ngrok.com/": "modules traffic-policy",
    "ingress.bluemix.net/": "appid-auth mutual-auth redirect-to-https",
    "kubernetes.io/": "ingress.class ingress.allow-http elb.acl-id elb.acl-type elb.tls-certificate-ids",
    "service.kubernetes.io/ibm-load-balancer-cloud-provider-": "ip-type",
    "ingress.alb.yc.io/": "security-groups subnets internal-ipv4-address security-profile-id",
    "yandex.cloud/load-balancer-": "type",
    "load-balancer.hetzner.cloud/": "disable-public-network use-private-ip http-redirect-https http-certificates",
    "oci.oraclecloud.com/": "security-rule-management-mode oci-network-security-groups",
    "oci-network-load-balancer.oraclecloud.com/": "internal security-list-management-mode",
    "oci-native-ingress.oraclecloud.com/": "certificate-ocid waf-policy-ocid protocol",
    "loadbalancer.openstack.org/": "network-id default-tls-container-ref",
    "ingress.cloud.tencent.com/": "rewrite-support-https security-groups",
    "service.cloud.tencent.com/": "pass-to-target-security",
    "service.cilium.io/": "type src-ranges-policy",
    "tailscale.com/": "funnel tags",
    "ako.vmware.com/": "host-fqdn",
    "aviinfrasetting.ako.vmware.com/": "name",
    "bunkerweb.io/": "USE_WHITELIST",
    "caddy.ingress.kubernetes.io/": "disable-ssl-redirect",
}
KEYS = [prefix + name for prefix, listed in PROTECTING.items() for name in listed.split()]
HARMLESS = [
    "nginx.ingress.kubernetes.io/proxy-buffer-size",
    "nginx.org/proxy-read-timeout",
    "haproxy.org/timeout-server",
    "haproxy-ingress.github.io/balance-algorithm",
    "haproxy.router.openshift.io/timeout",
    "konghq.com/strip-path",
    "alb.ingress.kubernetes.io/target-type",
    "appgw.ingress.kubernetes.io/request-timeout",
    "projectcontour.io/response-timeout",
    "ingress.cilium.io/loadbalancer-mode",
    "k8s.apisix.apache.org/enable-websocket",
    "sidecar.istio.io/inject",
    "cloud.google.com/neg",
    "service.beta.kubernetes.io/azure-load-balancer-tcp-idle-timeout",
]


def reported(controller: str, *keys: str) -> Report:
    pods = x.Pods("web", selector={"app": "web"}, port=80)
    app = x.Exposure(
        name="shop",
        namespace="web",
        hosts=("a.example.com",),
        service=pods,
        annotations=dict.fromkeys(keys, "1"),
    )
    return check(app, controller)


def refused(controller: str, key: str) -> bool:
    found = [one for one in reported(controller, key).problems if one.where == f'annotations["{key}"]']
    assert all(one.code == LIMIT_CODES["annotations"] and one.hint for one in found)
    return bool(found)


def acts_on(key: str, controller: str) -> bool:
    """Whether the key does on this controller what it says: who reads it sees the objects."""
    return any(controller in one.acts_on and key.startswith(one.prefix) for one in DIALECTS)


@pytest.mark.parametrize("key", KEYS)
def test_a_key_that_protects_is_refused_wherever_it_does_not_act(key: str) -> None:
    for controller in names():
        assert acts_on(key, controller) or refused(controller, key), controller


@pytest.mark.parametrize("controller", names())
def test_the_keys_of_every_controller_are_refused_on_every_one(controller: str) -> None:
    """Also of one that comes: its class's own list is what is asked."""
    for pattern in all_controllers()[controller].protecting_annotations:
        for other in names():
            for key in {pattern.replace("*", "x"), pattern.replace("*", "X").upper().lower()}:
                assert refused(other, key), (other, key)


def test_a_key_that_a_controller_is_given_tomorrow_is_covered_today(monkeypatch: pytest.MonkeyPatch) -> None:
    # GIVEN a key that nobody knows
    key = "new.example.com/guard-door"
    assert not any(refused(name, key) for name in names())
    # WHEN one controller protects by it
    traefik = all_controllers()["traefik"]
    monkeypatch.setattr(traefik, "protecting_annotations", ("new.example.com/guard-*",))
    # THEN all refuse it, and charts too
    assert all(refused(name, key) for name in names())
    assert all(re.search(refused_keys(name), key) for name in names())


def test_every_dialect_has_a_source_and_keys_to_hold_it() -> None:
    for one in DIALECTS:
        assert one.source.startswith("https://"), one.prefix
        assert one.prefix.endswith(("/", "-", ".")), one.prefix
        assert set(one.acts_on) <= set(names()), one.prefix
    told = {one.prefix for one in DIALECTS if one.prefix.endswith("/") and "istio.io" not in one.prefix}
    assert told <= set(PROTECTING) | {"metallb.io/", "alb.networking.azure.io/"}


@pytest.mark.parametrize("key", HARMLESS)
def test_other_foreign_keys_are_told_to_have_no_effect(key: str) -> None:
    for controller in names():
        report = reported(controller, key)
        assert not any(one.where.startswith("annotations") for one in report.problems), controller
        told = [note for note in report.notes if note.where == f'annotations["{key}"]']
        assert bool(told) is not acts_on(key, controller), controller
        assert all("has no effect here" in note.text and note.text.startswith(key) for note in told)


def test_what_nobody_is_known_to_read_stays_as_it_is() -> None:
    for controller in names():
        report = reported(controller, "example.com/team", "example.com/auth-url")
        assert not any("no effect" in note.text for note in report.notes)
        assert not any(one.where.startswith("annotations[") for one in report.problems)


def test_a_refusal_says_who_protects_and_which_field_does_it_here() -> None:
    (problem,) = (one for one in reported("traefik", "haproxy.org/whitelist").problems if one.topic == "annotations")
    assert problem.reason.startswith("HAProxy's controller protects by this annotation, and traefik does not")
    assert problem.hint == 'drop it: the field "ip_allow_list" stands for that'
    assert field_for("nginx.ingress.kubernetes.io/auth-url").startswith("no field asks somebody else")
    assert field_for("nginx.ingress.kubernetes.io/auth-type") == "give auth"
    assert "redirect_to_https" in field_for("konghq.com/https-redirect-status-code")


class TestDiff:
    keys: ClassVar = ("haproxy.org/timeout-server", "nginx.ingress.kubernetes.io/proxy-buffer-size", "example.com/a")

    def test_it_tells_each_key_that_has_no_effect_on_the_new_controller(self) -> None:
        # GIVEN keys of one of the two, of neither, and of nobody
        before, after = reported("ingress-nginx", *self.keys), reported("traefik", *self.keys)
        # WHEN the controllers are swapped
        found = diff.differences(before, after)
        told = {change.about: (change.before, change.after) for change in found.annotations}
        # THEN each is told once
        assert set(told) == set(self.keys)
        assert all("who reads it there is not known" in text for text in told[self.keys[2]])
        assert "no effect" in str(told[self.keys[0]][0])
        assert "no effect" in str(told[self.keys[0]][1])
        assert "no effect" not in str(told[self.keys[1]][0])
        assert "no effect" in str(told[self.keys[1]][1])
        assert {one["about"] for one in diff.as_dict(found)["operators"]["annotations"]} == set(told)
        text = differences_text(found)
        assert all(key in text for key in told)
        assert text.count("timeout-server has no effect") == 2
        assert not any("no effect" in note.text for note in (*found.notes_come, *found.notes_gone))


@pytest.mark.parametrize("controller", names())
def test_a_chart_refuses_what_the_check_refuses(controller: str) -> None:
    """The regex of the templates is the check's own."""
    regex = re.compile(refused_keys(controller))
    for key in (*KEYS, *HARMLESS, "example.com/auth-url"):
        wanted = refused(controller, key)
        assert bool(regex.search(key)) is wanted, key
    assert protected_by("example.com/a", controller) is None
    assert reader_of("example.com/a", controller) is None


def test_a_chart_refuses_them_in_helm(helm: Helm, tmp_path: Path) -> None:
    app = x.Exposure(
        name="shop", namespace="web", hosts=("a.example.com",), service=x.ServiceRef("web", port=80),
        annotations={"example.com/team": "web"},
    )  # fmt: skip
    for path, text in chart_files([app], name="shop").items():
        place = tmp_path / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    for controller in ("traefik", "ingress-nginx", "envoy-gateway"):
        for key, taken in (("haproxy.org/whitelist", False), ("konghq.com/plugins", False), ("example.com/x", True)):
            values = {"controller": controller, "annotations": {key: "1"}}
            if taken:
                assert helm.template(tmp_path, values)
            else:
                with pytest.raises(HelmRefused, match="would be open"):
                    helm.template(tmp_path, values)
