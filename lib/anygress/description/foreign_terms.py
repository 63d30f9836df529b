"""Words that people bring from elsewhere, and what stands for them here: a field, an option, or nothing yet.

They are the keys of ingress-nginx's annotations, Traefik's middlewares, the Gateway API's fields and of Helm charts,
without their prefixes. Spelling is no matter: ``auth-url``, ``authUrl`` and ``auth_url`` are one word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

NONE_YET = "anygress has none yet"
"""The hint for what exists elsewhere, and not here."""

_FIELDS: Mapping[str, str] = {
    "auth": (
        "authentication auth_realm auth_secret auth_secret_type auth_type basicauth basic_auth digestauth digest_auth "
        "htdigest htpasswd http_auth login password passwords username users"
    ),
    "connect_timeout_seconds": "connect_timeout connection_timeout dial_timeout proxy_connect_timeout",
    "dns": "dns_name external_dns record records",
    "env": "environment environment_variables envs env_from env_vars variables vars",
    "files": "config config_file config_files config_map configmap mounts volume_mounts volumes",
    "health_check_path": (
        "health health_check health_endpoint health_path health_uri healthcheck healthz liveness_probe probe "
        "readiness_probe startup_probe"
    ),
    "host": "domain domain_name fqdn hostname server_name url virtual_host vhost",
    "hosts": "aliases domains hostnames server_alias server_names",
    "hsts": "hsts_seconds hsts_include_subdomains hsts_max_age hsts_preload strict_transport_security",
    "image": "container docker_image tag",
    "ip_allow_list": (
        "allow allow_from allow_ips allow_list allowed_cidrs allowed_ips allowlist allowlist_source_range ip_allowlist "
        "ip_white_list ip_whitelist load_balancer_source_ranges source_range source_ranges white_list whitelist "
        "whitelist_source_range"
    ),
    "max_body_size": (
        "body_limit body_size client_max_body_size max_body max_request_body_bytes max_upload_size proxy_body_size "
        "request_body_limit upload_limit"
    ),
    "pass_authorization": "authorization forward_authorization keep_authorization",
    "port": "container_port http_port port_number target_port",
    "ports": "stream streams tcp tcp_services udp udp_services",
    "redirect_to_https": (
        "force_https force_ssl force_ssl_redirect http_to_https https_only https_redirect redirect redirect_https "
        "redirect_scheme ssl_redirect"
    ),
    "response_headers": (
        "add_header add_headers custom_headers custom_response_headers headers more_set_headers security_headers "
        "set_headers"
    ),
    "rewrite": (
        "add_prefix path_rewrite replace_path replace_path_regex rewrite_path rewrite_target strip strip_path "
        "strip_prefix strip_uri url_rewrite use_regex"
    ),
    "routes": "http_paths ingress location locations path paths route rule rules",
    "service": "backend backends service_name service_port upstream upstreams",
    "timeout_seconds": (
        "backend_timeout idle_timeout proxy_read_timeout proxy_send_timeout proxy_timeout read_timeout request_timeout "
        "response_timeout timeout timeouts write_timeout"
    ),
    "tls": (
        "acme cert cert_issuer cert_manager cert_resolver certificate certificates cluster_issuer https issuer "
        "lets_encrypt letsencrypt secret_name ssl ssl_certificate tls_acme tls_secret tls_secret_name"
    ),
    "websockets": "proxy_websockets upgrade web_socket websocket websocket_services ws wss",
}
_OPTIONS = (
    "class client_address confirm confirms confirmed controller controller_version entry_point entry_points entrypoint "
    "entrypoints gateway gateway_class gateway_class_name ingress_class ingress_class_name listener listeners "
    "parent_refs proxy_protocol static_ip version web websecure"
)
_NONE = (
    "abort access_log "
    "affinity affinity_mode app_protocol app_root auth_request auth_signin auth_snippet auth_tls_secret "
    "auth_tls_verify_client "
    "auth_url autoscaling backend_protocol backend_scheme balance block_list blocklist buffering cache caching canary "
    "canary_by_header canary_weight ca_cert circuit_breaker ciphers client_auth "
    "client_ca client_cert client_certificate compress "
    "compression configuration_snippet content_security_policy_nonce cookie cors cors_allow_origin cors_policy "
    "custom_http_errors custom_request_headers default_backend deny deny_list denylist denylist_source_range "
    "enable_cors error_page error_pages errors ext_auth external_auth failover fault forward_auth forwardauth "
    "from_to_www_redirect geo geoip global_rate_limit grpc grpcs gzip h2c header_match hpa http2 http3 idle "
    "ip_deny_list jwt keepalive lb_method limit_connections limit_rpm limit_rps load_balance load_balancing "
    "maintenance max_replicas method methods middleware middlewares min_replicas mirror mirroring mirror_target "
    "modsecurity modsecurity_snippet mtls mutual_tls oauth oauth2 oauth2_proxy oauth_proxy oidc openid passthrough "
    "permanent_redirect plugin plugins proxy_set_header query_match quic rate rate_limit rate_limiting ratelimit "
    "redirect_regex redirect_to request_headers request_id retries retry saml scheme secure_backends server_snippet "
    "session session_affinity session_cookie sni snippet snippets ssl_passthrough sso sticky sticky_session "
    "sticky_sessions stickiness temporal_redirect throttle tls_passthrough tracing traffic_split upstream_hash_by "
    "upstream_vhost waf weight weights www_redirect"
)
_ABSENT = frozenset(_NONE.split())
_ELSEWHERE = frozenset(_OPTIONS.split())
_KNOWN: Mapping[str, str] = {word: field for field, words in _FIELDS.items() for word in words.split()}


def meant_by(word: str, known: Collection[str]) -> str | None:
    """The hint for a word from elsewhere, or None. ``known`` are the fields that can stand in its place.

    A prefix before ``/`` is left out: ``nginx.ingress.kubernetes.io/enable-cors`` is ``enable_cors``.
    """
    plain = _plain(word)
    if plain in known:
        return None
    plain = _as_in_the_table(plain, known)
    if plain in known:
        return None
    field = _KNOWN.get(plain)
    if field == "host" and "host" not in known and "hosts" in known:
        field = "hosts"
    if field is not None:
        return f'did you mean "{field}"?' if field in known else f'the field "{field}" stands for that'
    if plain in _ELSEWHERE:
        option = plain if plain in _SAID else "NAME"
        return f"an option of the controller, not of the app: -O {option}=…, --cluster, or its class in Python"
    return NONE_YET if plain in _ABSENT else None


def _as_in_the_table(plain: str, known: Collection[str]) -> str:
    """A word as the tables have it: one that is spelt a little otherwise, or has one of what there is not yet in it.

    A slip in a field's own name stays as it is.
    """
    if plain in _TABLE:
        return plain
    joined = plain.replace("_", "")
    if joined in _JOINED:
        return _JOINED[joined]
    from difflib import get_close_matches  # noqa: PLC0415  only a mistake needs it, and it costs every start

    close = get_close_matches(plain, [*known, *_TABLE], n=1, cutoff=_ALIKE)
    if close:
        return plain if close[0] in known else close[0]
    parts = plain.split("_")
    runs = ("_".join(parts[start:end]) for start in range(len(parts)) for end in range(len(parts), start, -1))
    return max((run for run in runs if run in _ABSENT and run not in _VAGUE), key=len, default=plain)


_ALIKE = 0.85
_VAGUE = frozenset(("errors", "idle", "rate", "scheme"))
"""Words of what there is not yet that say nothing inside another."""
_TABLE = frozenset((*_KNOWN, *_ABSENT, *_ELSEWHERE))
_JOINED = {word.replace("_", ""): word for word in sorted(_TABLE)}
_SAID = ("confirm", "version", "gateway", "gateway_class", "ingress_class", "static_ip")
"""The options that are spelt so here."""


def _plain(word: str) -> str:
    """A word in snake case, without a prefix."""
    name = word[:_LONGEST].rpartition("/")[2]
    if not name.isupper():
        name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"[-. ]+", "_", name).strip("_").lower()


_LONGEST = 200
