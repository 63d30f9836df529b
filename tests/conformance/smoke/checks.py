"""What every controller must do with the smoke manifests, each check one function that raises or asserts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.conformance.rig import Client

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conformance.rig import Rig

HOST = "plain.example.com"


def answers(rig: Rig) -> None:
    seen = rig.request("GET", "/a/b?c=d", host=HOST)
    assert seen.status == 200, seen
    assert seen.json["target"] == "/a/b?c=d"
    assert seen.seen_headers["host"] == HOST


def pod_sees_its_settings(rig: Rig) -> None:
    seen = rig.request("GET", "/?env=TOKEN&file=/etc/smoke/greeting.txt", host=HOST).json
    assert (seen["env"], seen["file"]) == ("s3cret", "hello")


def unknown_host_is_404(rig: Rig) -> None:
    assert rig.request("GET", "/", host="unknown.example.com").status == 404


def tls_by_server_name(rig: Rig) -> None:
    for host in ("a.example.com", "b.example.com"):
        seen = rig.request("GET", "/", host=host, tls=True)
        assert seen.status == 200, seen
        assert seen.peer_cert
        assert seen.peer_cert.names == (host,)


def basic_auth(rig: Rig) -> None:
    host = "guarded.example.com"
    statuses = [rig.request("GET", "/", host=host, auth=auth).status for auth in (None, ("ops", "no"), ("ops", "pw"))]
    assert statuses == [401, 401, 200], statuses


def websocket(rig: Rig) -> None:
    with rig.websocket("/ws", host=HOST) as opened:
        opened.send("hello")
        assert opened.recv(timeout_seconds=20) == "hello"


def tcp(rig: Rig) -> None:
    assert rig.tcp(5672, b"hello") == b"hello"


def udp(rig: Rig) -> None:
    assert rig.udp(5353, b"hello") == b"hello"


def service_addresses(rig: Rig) -> None:
    """NodePort and load balancer, which are kube-proxy's and no controller's."""
    assert Client("10.10.0.1", http_port=30080).request("GET", "/", host=HOST).status == 200
    service = {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "echo-balanced", "namespace": "smoke"}}
    found = rig.api.get(service)
    assert found
    balancer = Client(found["status"]["loadBalancer"]["ingress"][0]["ip"])
    assert balancer.request("GET", "/", host=HOST).status == 200


def backend_speaks_everything(rig: Rig) -> None:
    """The echo server itself, asked without a controller between."""
    (pod,) = [
        pod for pod in rig.api.every("v1", "Pod", namespace="smoke") if pod["metadata"]["name"].startswith("echo-")
    ]
    backend = Client(pod["status"]["podIP"], http_port=8080, https_port=8080)
    assert backend.request("GET", "/", host="h").json["protocol"] == "HTTP/1.1"
    assert backend.request("GET", "/", host="h", tls=True).json["tls"]["version"] == "TLSv1.3"
    assert len(backend.request("GET", "/?size=3000000", host="h", tls=True).body) == 3_000_000
    assert backend.request("POST", "/?status=418", host="h", body=b"x" * 100_000).json["body_bytes"] == 100_000
    assert backend.request("GET", "/?drip=3&every=0.01", host="h").body == b"line 0\nline 1\nline 2\n"
    assert backend.grpc("/echo.Echo/Say", b"hello", host="echo.rig") == b"hello"
    assert backend.grpc("/echo.Echo/Say", b"x" * 200_000, host="echo.rig", authority=rig.authority.certificate)
    assert backend.tcp(8080, b"hello") == backend.udp(5353, b"hello") == b"hello"
    assert backend.tcp(8080, b"?").startswith(b"e")


def misspelt_field_is_rejected(rig: Rig) -> None:
    ingress = {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "Ingress",
        "metadata": {"name": "x"},
        "spec": {"rulez": []},
    }
    (rejection,) = rig.dry_run([ingress])
    assert "rulez" in rejection.message


_EVERYWHERE: list[Callable[[Rig], None]] = [
    answers, pod_sees_its_settings, unknown_host_is_404, tls_by_server_name, websocket, service_addresses,
    backend_speaks_everything, misspelt_field_is_rejected,
]  # fmt: skip

CHECKS: dict[str, list[Callable[[Rig], None]]] = {
    "traefik": [*_EVERYWHERE, basic_auth, tcp, udp],
    "ingress-nginx": [*_EVERYWHERE, basic_auth],
    "envoy-gateway": [*_EVERYWHERE, basic_auth, tcp, udp],
    "istio": [*_EVERYWHERE, tcp],
}

#: The manifests each controller gets beside app.yaml.
MANIFESTS: dict[str, list[str]] = {
    "traefik": ["traefik"],
    "ingress-nginx": ["ingress-nginx"],
    "envoy-gateway": ["gateway", "envoy-gateway"],
    "istio": ["gateway"],
}
