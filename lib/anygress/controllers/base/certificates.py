"""Certificates in Secrets, from cert-manager or not, and the ClusterIssuer for Let's Encrypt, alike for all controllers.

A ``Certificate`` object is written out instead of the annotation that makes cert-manager write one: it says what is
meant for several issuers on one object, and for routing objects that cert-manager does not read.
https://cert-manager.io/docs/usage/certificate/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anygress.description import exposure as x
from anygress.features.matching import matches
from anygress.rendering.manifest import cluster_manifest
from anygress.rendering.names import host_role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from anygress.controllers.base.controller import Job, Part
    from anygress.features.feature import Need, Rule
    from anygress.rendering.manifest import Manifest

_ACME_SERVER = {
    False: "https://acme-v02.api.letsencrypt.org/directory",
    True: "https://acme-staging-v02.api.letsencrypt.org/directory",
}
"""https://letsencrypt.org/docs/staging-environment/"""


def hosts_of(tls: x.Tls, exposure: x.Exposure) -> tuple[str, ...]:
    """The hosts a certificate is for: its own, else those that no other certificate names."""
    claimed = {host for other in exposure.tls for host in other.hosts}
    return tls.hosts or tuple(host for host in exposure.hosts if host not in claimed)


def secret_of(tls: x.Tls, job: Job) -> str:
    """The Secret a certificate is in: the one named, else ``<app>--tls--<digest>``, with the first of some hosts.

    A managed certificate has no Secret: it is the name of the object. With a digest, since Traefik knows a Secret of
    certificates by its namespace and name joined, and those of a platform's Gateway come together in its namespace.
    https://github.com/traefik/traefik/blob/v3.6/pkg/provider/kubernetes/ingress/kubernetes.go (getCertificates)
    """
    if isinstance(tls, x.TlsSecret):
        return tls.name
    given = None if isinstance(tls, x.ManagedCertificate) else tls.secret
    return given or job.joined_name(host_role(tls.hosts[0]) if tls.hosts else "", "tls")


def issuer_of(tls: x.Issuer | x.ClusterIssuer | x.LetsEncrypt) -> tuple[str, str]:
    """The kind and name of the issuer a certificate comes from."""
    match tls:
        case x.Issuer(name=name):
            return "Issuer", name
        case x.ClusterIssuer(name=name):
            return "ClusterIssuer", name
        case x.LetsEncrypt():
            return "ClusterIssuer", tls.issuer_name


def render_certificate(
    part: Part,
    need: Need,
    *,
    http01: Mapping[str, Any],
    annotations: Mapping[str, str] | None = None,
    namespace: str | None = None,
) -> Manifest:
    """Add the Certificate of a cert-manager need, and its ClusterIssuer when anygress makes that too.

    ``http01`` is how this controller lets the solver answer on port 80 (what follows ``http01:`` in an Issuer).
    ``namespace`` is where the Secret must be when that is not the app's.
    """
    tls, job = need.value, part.job
    kind, name = issuer_of(tls)
    secret = secret_of(tls, job)
    spec = {
        "secretName": secret,
        "dnsNames": list(hosts_of(tls, job.exposure)),
        "issuerRef": {"group": "cert-manager.io", "kind": kind, "name": name},
    }
    require_issuer(part, need, http01=http01)
    body = {"annotations": annotations, "namespace": namespace, "spec": spec}
    return job.draft.add(job.manifest("cert-manager.io/v1", "Certificate", secret, **body))


def require_certificate(part: Part, need: Need, *, without: str, namespace: str | None = None) -> None:
    """Say that the Secret of a certificate must be there, and what the controller does ``without`` it.

    It is the user's to make, or cert-manager's, which takes its time. ``namespace`` is where it must be when that is not
    the app's.
    """
    tls, job = need.value, part.job
    secret = secret_of(tls, job)
    if not isinstance(tls, x.TlsSecret):
        job.draft.note(
            f"as long as cert-manager has not made Secret {secret}, {without}", feature=need.feature, where=need.where
        )
        return
    space = namespace or job.exposure.namespace
    job.draft.require(
        f"secret-{secret}",
        f"Secret {secret} exists{f' in namespace {space}' if space else ''}, of type kubernetes.io/tls: without it {without}",
        kind="secret",
        line=f"kubectl create secret tls {secret}{f' -n {space}' if space else ''} --cert=FILE --key=FILE",
        where=need.where,
    )


def require_issuer(part: Part, need: Need, *, http01: Mapping[str, Any]) -> None:
    """Make the ClusterIssuer of a LetsEncrypt need, or say that the named issuer must be there."""
    tls, draft = need.value, part.job.draft
    kind, name = issuer_of(tls)
    draft.require(
        "cert-manager",
        "cert-manager 1.15 or later runs in the cluster",
        kind="certificates",
        line="helm install cert-manager oci://quay.io/jetstack/charts/cert-manager -n cert-manager --create-namespace "
        "--set crds.enabled=true",
        where=need.where,
    )
    if isinstance(tls, x.LetsEncrypt):
        draft.add_cluster(
            _lets_encrypt(tls, part.job, http01),
            how_to_merge=f"ClusterIssuer {name} serves every app of the cluster: apply it once, and keep it when this "
            "app goes",
        )
    else:
        draft.require(f"issuer-{name}", f"the {kind} {name} exists and is ready", kind="certificates", where=need.where)


def _lets_encrypt(tls: x.LetsEncrypt, job: Job, http01: Mapping[str, Any]) -> Manifest:
    """https://cert-manager.io/docs/configuration/acme/."""
    name = tls.issuer_name
    if isinstance(tls.solver, x.Dns01):
        solver: dict[str, Any] = {"dns01": {tls.solver.provider: dict(tls.solver.settings)}}
    else:
        solver = {"http01": dict(http01)}
    acme = {
        "email": tls.email,
        "server": _ACME_SERVER[tls.staging],
        "privateKeySecretRef": {"name": f"{name}-account"},
        "solvers": [solver],
    }
    return cluster_manifest(
        "cert-manager.io/v1", "ClusterIssuer", name, job.exposure, job.draft.controller, spec={"acme": acme}
    )


_CHALLENGES = tuple(f"/.well-known/acme-challenge/{token}" for token in ("aZ09-_", "x" * 43))
"""Paths as HTTP-01 asks for them, with two kinds of token. https://www.rfc-editor.org/rfc/rfc8555#section-8.3"""


def proves_by_http01(exposure: x.Exposure) -> bool:
    """Whether the app's own issuer proves names by HTTP; of an issuer made elsewhere that is not known."""
    return any(isinstance(tls, x.LetsEncrypt) and isinstance(tls.solver, x.Http01) for tls in exposure.tls)


def answers_challenge(rule: Rule) -> bool:
    """Whether a regex route answers an HTTP-01 challenge, where regexes are tried before a solver's own path."""
    return rule.match == "regex" and any(matches(rule, path) for path in _CHALLENGES)
