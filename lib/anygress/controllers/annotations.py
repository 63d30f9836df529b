"""Annotations that are orders to somebody: who reads which, and through which an app is protected.

An app's annotations are passed on as they are, and only the controller that knows a key does what it says. A key that
protects on one is nothing on the next, and what it protected would be open there without a word. So each key is held
against what every controller here calls protecting, and against the dialects of those that are known by name alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from anygress.controllers import all_controllers, find

if TYPE_CHECKING:
    from collections.abc import Iterator

_PROTECTS = (
    # who may
    "auth", "oauth", "oidc", "openid", "jwt", "saml", "login", "signin", "appid", "iap", "satisfy", "password", "csrf",
    "api-key", "token", "hmac", "captcha", "allowed",
    # from where, and how it is found out
    "whitelist", "white-list", "allowlist", "allow-list", "denylist", "deny-list", "blacklist", "black-list",
    "blocklist", "block-list", "source-range", "cidr", "real-ip", "forwarded-for", "geo", "permit", "deny", "block",
    "restrict", "forbid", "internal", "private", "scheme", "inbound", "load-balancer-type", "visibility",
    # over what
    "ssl", "tls", "https", "hsts", "cert", "crt", "allow-http", "client-ca", "ca-secret", "crl", "verify",
    "termination", "insecure",
    # a firewall, and limits
    "secur", "waf", "modsec", "owasp", "firewall", "armor", "shield", "bot-", "limit", "throttl", "methods",
    # configuration in words of its own, and what is attached by name
    "snippet", "lua", "script", "config", "filter", "plugin", "middleware", "polic", "acl", "rule", "action",
    "condition", "extension", "responder", "request-set", "predicate",
)  # fmt: skip
"""Parts of the names of keys through which controllers protect: one of them anywhere in a name is enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """The annotations that one controller reads: their prefix, and where they are listed.

    ``acts_on`` has the controllers here whose objects carry them to who reads them: there they do what they say.
    ``protects`` are names that say less than they do; with ``*`` each of them does.
    """

    reader: str
    prefix: str
    source: str
    acts_on: tuple[str, ...] = ()
    protects: tuple[str, ...] = ()

    @property
    def protecting(self) -> str:
        """The keys that protect, as a regex that RE2 and Python read alike."""
        if "*" in self.protects:
            return f"{re.escape(self.prefix)}.*"
        own = "".join(f"|{re.escape(name)}" for name in self.protects)
        return f"{re.escape(self.prefix)}(?:.*(?:{'|'.join(_shortest())}).*{own})"


@cache
def _shortest() -> tuple[str, ...]:
    """The parts of names, less those that have another in them; ``-`` for what else stands between two words."""
    kept = (one for one in _PROTECTS if not any(other != one and other in one for other in _PROTECTS))
    return tuple(one.replace("-", "[-_.]") for one in dict.fromkeys(kept))


_NIC = "https://docs.nginx.com/nginx-ingress-controller/configuration/ingress-resources/advanced-configuration-with-annotations/"
_HAPROXY_INGRESS = "https://haproxy-ingress.github.io/docs/configuration/keys/"
_GKE = "https://docs.cloud.google.com/kubernetes-engine/docs"
_ISTIO = "https://istio.io/latest/docs/reference/config/annotations/"

DIALECTS = (
    Dialect(
        reader="ingress-nginx",
        prefix="nginx.ingress.kubernetes.io/",
        source="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/",
        acts_on=("ingress-nginx",),
        protects=("wallarm-mode",),
    ),
    Dialect(reader="F5's controller", prefix="nginx.org/", source=_NIC),
    Dialect(reader="F5's controller", prefix="nginx.com/", source=_NIC),
    Dialect(reader="F5's controller", prefix="custom.nginx.org/", source=_NIC, protects=("*",)),
    Dialect(reader="F5's controller", prefix="appprotect.f5.com/", source=_NIC, protects=("*",)),
    Dialect(reader="F5's controller", prefix="appprotectdos.f5.com/", source=_NIC, protects=("*",)),
    Dialect(
        reader="F5's BIG-IP controller",
        prefix="virtual-server.f5.com/",
        source="https://clouddocs.f5.com/containers/latest/userguide/ingress.html",
        protects=("allow-source-range",),
    ),
    Dialect(
        reader="Traefik",
        prefix="traefik.ingress.kubernetes.io/",
        source="https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/#annotations",
        acts_on=("traefik",),
        protects=("*",),
    ),
    Dialect(
        reader="HAProxy's controller",
        prefix="haproxy.org/",
        source="https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md",
        protects=("src-ip-header",),
    ),
    Dialect(reader="HAProxy Ingress", prefix="haproxy-ingress.github.io/", source=_HAPROXY_INGRESS),
    Dialect(reader="HAProxy Ingress, Contour and others", prefix="ingress.kubernetes.io/", source=_HAPROXY_INGRESS),
    Dialect(
        reader="OpenShift's router",
        prefix="haproxy.router.openshift.io/",
        source="https://docs.redhat.com/en/documentation/openshift_container_platform/4.18/html/networking/configuring-routes",
    ),
    Dialect(
        reader="OpenShift's router",
        prefix="route.openshift.io/",
        source="https://docs.redhat.com/en/documentation/openshift_container_platform/4.18/html/networking/configuring-routes",
    ),
    Dialect(
        reader="Kong",
        prefix="konghq.com/",
        source="https://developer.konghq.com/kubernetes-ingress-controller/reference/annotations/",
        protects=("protocols", "snis", "override"),
    ),
    Dialect(
        reader="AWS's load balancer controller",
        prefix="alb.ingress.kubernetes.io/",
        source="https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/",
        protects=("listen-ports", "load-balancer-attributes", "subnets", "customer-owned-ipv4-pool"),
    ),
    Dialect(
        reader="Contour",
        prefix="projectcontour.io/",
        source="https://projectcontour.io/docs/main/config/annotations/",
    ),
    Dialect(
        reader="Azure's Application Gateway",
        prefix="appgw.ingress.kubernetes.io/",
        source="https://azure.github.io/application-gateway-kubernetes-ingress/annotations/",
        protects=("override-frontend-port",),
    ),
    Dialect(
        reader="Azure's Application Gateway for Containers",
        prefix="alb.networking.azure.io/",
        source="https://learn.microsoft.com/en-us/azure/application-gateway/for-containers/",
    ),
    Dialect(
        reader="GKE",
        prefix="ingress.gcp.kubernetes.io/",
        source=f"{_GKE}/how-to/load-balance-ingress",
        acts_on=("gce",),
    ),
    Dialect(
        reader="GKE, on a Service",
        prefix="cloud.google.com/",
        source=f"{_GKE}/concepts/service-load-balancer-parameters",
        acts_on=("load-balancer",),
    ),
    Dialect(
        reader="GKE, on a Service",
        prefix="networking.gke.io/load-balancer-",
        source=f"{_GKE}/concepts/service-load-balancer-parameters",
        acts_on=("load-balancer",),
        protects=("*",),
    ),
    Dialect(
        reader="GKE",
        prefix="networking.gke.io/",
        source=f"{_GKE}/concepts/service-load-balancer-parameters",
        acts_on=("gce", "load-balancer"),
    ),
    Dialect(
        reader="a cloud's load balancers, on a Service",
        prefix="service.beta.kubernetes.io/",
        source="https://kubernetes.io/docs/reference/labels-annotations-taints/#service-beta-kubernetes-io-load-balancer-source-ranges",
        acts_on=("load-balancer",),
        protects=("load-balancer-source-ranges",),
    ),
    Dialect(
        reader="MetalLB, on a Service",
        prefix="metallb.io/",
        source="https://metallb.io/usage/",
        acts_on=("load-balancer",),
        protects=("address-pool",),
    ),
    Dialect(
        reader="Envoy Gateway",
        prefix="gateway.envoyproxy.io/",
        source="https://gateway.envoyproxy.io/docs/api/extension_types/",
        acts_on=("envoy-gateway",),
        protects=("*",),
    ),
    *(
        Dialect(reader="Istio", prefix=f"{prefix}istio.io/", source=_ISTIO, acts_on=("istio",))
        for prefix in ("", "gateway.", "internal.", "networking.", "proxy.", "sidecar.", "traffic.sidecar.", "ambient.")
    ),
    Dialect(
        reader="Cilium",
        prefix="ingress.cilium.io/",
        source="https://docs.cilium.io/en/stable/network/servicemesh/ingress/",
    ),
    Dialect(
        reader="APISIX",
        prefix="k8s.apisix.apache.org/",
        source="https://apisix.apache.org/docs/ingress-controller/concepts/annotations/",
        protects=("http-to-https", "http-redirect"),
    ),
    Dialect(
        reader="Emissary",
        prefix="getambassador.io/",
        source="https://emissary-ingress.dev/docs/3.10/topics/running/ingress-controller/",
        protects=("*",),
    ),
    Dialect(
        reader="Skipper",
        prefix="zalando.org/",
        source="https://opensource.zalando.com/skipper/kubernetes/ingress-usage/",
        protects=("skipper-backend",),
    ),
    Dialect(
        reader="Pomerium",
        prefix="ingress.pomerium.io/",
        source="https://www.pomerium.com/docs/deploy/k8s/ingress",
        protects=("*",),
    ),
    Dialect(
        reader="NetScaler's controller",
        prefix="ingress.citrix.com/",
        source="https://docs.netscaler.com/en-us/netscaler-k8s-ingress-controller/configure/annotations.html",
        protects=("frontend-ip", "insecure-termination"),
    ),
    Dialect(
        reader="Voyager",
        prefix="ingress.appscode.com/",
        source="https://voyagermesh.com/docs/latest/concepts/overview/",
    ),
    Dialect(
        reader="Higress",
        prefix="higress.io/",
        source="https://higress.cn/docs/latest/user/annotation",
    ),
    Dialect(
        reader="Alibaba's MSE",
        prefix="mse.ingress.kubernetes.io/",
        source="https://help.aliyun.com/en/mse/user-guide/annotations-supported-by-mse-ingress-gateways",
    ),
    Dialect(
        reader="ngrok's operator",
        prefix="k8s.ngrok.com/",
        source="https://ngrok.com/docs/gateway/k8s/guides/annotations",
        protects=("modules", "traffic-policy"),
    ),
    Dialect(
        reader="IBM's ALB",
        prefix="ingress.bluemix.net/",
        source="https://cloud.ibm.com/docs/containers?topic=containers-comm-ingress-annotations",
    ),
    Dialect(
        reader="IBM's load balancers, on a Service",
        prefix="service.kubernetes.io/ibm-load-balancer-cloud-provider-",
        source="https://cloud.ibm.com/docs/containers?topic=containers-setup_vpc_nlb",
        acts_on=("load-balancer",),
        protects=("ip-type",),
    ),
    Dialect(
        reader="Huawei's CCE",
        prefix="kubernetes.io/elb.",
        source="https://support.huaweicloud.com/intl/en-us/usermanual-cce/cce_10_0385.html",
        acts_on=("load-balancer",),
    ),
    Dialect(
        reader="Yandex's ALB",
        prefix="ingress.alb.yc.io/",
        source="https://yandex.cloud/en/docs/managed-kubernetes/alb-ref/ingress",
        protects=("subnets", "internal-ipv4-address"),
    ),
    Dialect(
        reader="Yandex's load balancers, on a Service",
        prefix="yandex.cloud/load-balancer-",
        source="https://yandex.cloud/en/docs/managed-kubernetes/nlb-ref/service",
        acts_on=("load-balancer",),
        protects=("type",),
    ),
    Dialect(
        reader="Hetzner's load balancers, on a Service",
        prefix="load-balancer.hetzner.cloud/",
        source="https://github.com/hetznercloud/hcloud-cloud-controller-manager/blob/main/docs/reference/load_balancer_annotations.md",
        acts_on=("load-balancer",),
        protects=("disable-public-network", "network-zone", "use-private-ip"),
    ),
    *(
        Dialect(
            reader="Oracle's load balancers, on a Service",
            prefix=prefix,
            source="https://github.com/oracle/oci-cloud-controller-manager/blob/master/docs/load-balancer-annotations.md",
            acts_on=("load-balancer",),
            protects=("subnet1",),
        )
        for prefix in ("oci.oraclecloud.com/", "oci-network-load-balancer.oraclecloud.com/")
    ),
    Dialect(
        reader="Oracle's ingress controller",
        prefix="oci-native-ingress.oraclecloud.com/",
        source="https://docs.oracle.com/en-us/iaas/Content/ContEng/Tasks/contengsettingupnativeingresscontroller.htm",
        protects=("protocol",),
    ),
    Dialect(
        reader="OpenStack's load balancers, on a Service",
        prefix="loadbalancer.openstack.org/",
        source="https://github.com/kubernetes/cloud-provider-openstack/blob/master/docs/openstack-cloud-controller-manager/expose-applications-using-loadbalancer-type-service.md",
        acts_on=("load-balancer",),
        protects=("network-id", "subnet-id"),
    ),
    *(
        Dialect(
            reader="Tencent's CLB",
            prefix=prefix,
            source="https://www.tencentcloud.com/document/product/457/36833",
            acts_on=acts_on,
        )
        for prefix, acts_on in (
            ("ingress.cloud.tencent.com/", ()),
            ("service.cloud.tencent.com/", ("load-balancer",)),
        )
    ),
    Dialect(
        reader="Cilium, on a Service",
        prefix="service.cilium.io/",
        source="https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/",
        acts_on=("load-balancer", "node-port"),
        protects=("type", "src-ranges-policy"),
    ),
    Dialect(
        reader="Tailscale's operator",
        prefix="tailscale.com/",
        source="https://tailscale.com/kb/1439/kubernetes-operator-cluster-ingress",
        acts_on=("load-balancer", "node-port"),
        protects=("funnel", "expose", "tags"),
    ),
    *(
        Dialect(
            reader="Avi's operator",
            prefix=prefix,
            source="https://techdocs.broadcom.com/us/en/vmware-security-load-balancing/avi-load-balancer/avi-kubernetes-operator/",
            protects=("*",),
        )
        for prefix in ("ako.vmware.com/", "aviinfrasetting.ako.vmware.com/")
    ),
    Dialect(
        reader="BunkerWeb",
        prefix="bunkerweb.io/",
        source="https://docs.bunkerweb.io/latest/integrations/",
        protects=("*",),
    ),
    Dialect(
        reader="Caddy's ingress controller",
        prefix="caddy.ingress.kubernetes.io/",
        source="https://github.com/caddyserver/ingress",
    ),
)

_FIELDS = (
    (r"auth[-_.]?(url|sign|request|proxy|service|tls|cache|method|response|idp)|oauth|oidc|openid|jwt|saml|appid|iap",
     "no field asks somebody else who may: give auth, a password, or let the backend ask"),
    (r"(white|allow|deny|black|block)[-_.]?list|source[-_.]?range|cidr", "give ip_allow_list"),
    (r"auth|satisfy", "give auth"),
    (r"ssl|tls|https|hsts|cert|allow-http", "give tls, redirect_to_https or hsts"),
    (r"class", "the class is an option of the controller"),
)  # fmt: skip
"""What says it here, by what is in the name of a key."""
_ANY_FIELD = "say it with the field that stands for it (auth, ip_allow_list, tls, routes, …), or let the backend do it"


def field_for(key: str) -> str:
    """What says here what a key says elsewhere, as a hint."""
    name = key.rpartition("/")[2]
    return next((hint for regex, hint in _FIELDS if re.search(regex, name, re.IGNORECASE)), _ANY_FIELD)


def is_own(key: str, controller: str) -> bool:
    """Whether a key is one through which protection on this controller could be lost."""
    return _any_of(find(controller).protecting_annotations).fullmatch(key) is not None


def protected_by(key: str, controller: str) -> str | None:
    """Who protects by a key that does nothing on this controller; None where nobody is known to."""
    for name, cls in all_controllers().items():
        if name != controller and _any_of(cls.protecting_annotations).fullmatch(key):
            return cls.title
    foreign = tuple(_foreign(controller))
    if not _foreign_keys(foreign).fullmatch(key):
        return None
    return next(one.reader for one in foreign if re.fullmatch(one.protecting, key, re.IGNORECASE))


def reader_of(key: str, controller: str) -> str | None:
    """Who reads a key that has no effect on this controller; None for one that has, or that nobody is known to read."""
    lower = key.lower()
    return next((one.reader for one in _foreign(controller) if lower.startswith(one.prefix)), None)


def is_read_by(key: str, controller: str) -> bool:
    """Whether a controller is known to do what a key says."""
    lower = key.lower()
    return any(controller in one.acts_on and lower.startswith(one.prefix) for one in DIALECTS)


@cache
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """A regex of the keys that any of these patterns has."""
    return re.compile("|".join(map(_regex, patterns)) if patterns else "(?!)", re.IGNORECASE)


@cache
def _foreign_keys(dialects: tuple[Dialect, ...]) -> re.Pattern[str]:
    """A regex of the keys through which these protect."""
    return re.compile("|".join(one.protecting for one in dialects), re.IGNORECASE)


def refused_keys(controller: str) -> str:
    """The keys that are refused on a controller, as a regex of all of a key that RE2 and Python read alike."""
    patterns = dict.fromkeys(pattern for cls in all_controllers().values() for pattern in cls.protecting_annotations)
    every = [*(_regex(pattern) for pattern in patterns), *(one.protecting for one in _foreign(controller))]
    return f"(?i)^(?:{'|'.join(every)})$"


def _foreign(controller: str) -> Iterator[Dialect]:
    return (one for one in DIALECTS if controller not in one.acts_on)


def _regex(pattern: str) -> str:
    """A key, or the beginning of one with a star, as a regex."""
    return re.escape(pattern).replace(r"\*", ".*")
