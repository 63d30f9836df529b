"""A realistic mix of apps."""

from __future__ import annotations

from typing import Any

import anygress as ag

# A hash, as people keep it in htpasswd files: hashing passwords is slow on purpose, and as slow for everyone. Of this
# kind because every controller here takes it.
_USERS = (ag.User("ops", hash="{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g="),)


def mix(count: int) -> list[ag.Exposure]:
    """Apps as a company has them: most are an image behind a name, some want one thing or another besides."""
    return [_app(number) for number in range(count)]


def _app(number: int) -> ag.Exposure:
    name = f"app-{number}"
    return ag.Exposure(
        name=name,
        namespace=f"team-{number % 40}",
        hosts=(f"{name}.example.com",),
        tls=(ag.ClusterIssuer("letsencrypt-prod"),),
        dns=ag.ExternalDns(),
        **_VARIANTS[number % len(_VARIANTS)](name, number),
    )


def _image(name: str, **more: Any) -> dict[str, Any]:
    return {
        "workload": ag.Workload(image=f"ghcr.io/acme/{name}:1.4", ports={"http": 8080}, **more),
        "health_check_path": "/healthz",
    }


def _plain(name: str, _: int) -> dict[str, Any]:
    return _image(name)


def _configured(name: str, _: int) -> dict[str, Any]:
    env = {"LOG_LEVEL": "info", "TOKEN": ag.SecretValue(f"{name}-token", "token")}
    files = {"/etc/app/app.conf": "[app]\nworkers = 4\ncurrency = EUR\n"}
    return _image(name, env=env, files=files, replicas=3, liveness=ag.Probe("/live"))


def _service(name: str, _: int) -> dict[str, Any]:
    return {"service": ag.ServiceRef(name, port=80), "timeout_seconds": 120}


def _closed(name: str, _: int) -> dict[str, Any]:
    routes = (ag.Route("/webhooks/", auth=ag.Open()),)
    return {**_image(name), "auth": ag.BasicAuth(users=_USERS), "routes": routes}


def _routes(name: str, _: int) -> dict[str, Any]:
    api = ag.ServiceRef(f"{name}-api", port=80)
    routes = (
        ag.Route("/api/", service=api, rewrite=ag.StripPrefix(), timeout_seconds=120),
        ag.Route(
            "/ws", match="exact", service=ag.ServiceRef(f"{name}-ws", port=80), websockets=True, timeout_seconds=3600
        ),
        ag.Route("/static/", service=ag.ServiceRef("static", port=80)),
    )
    return {**_image(name), "routes": routes}


def _port(name: str, number: int) -> dict[str, Any]:
    return {**_image(name), "ports": (ag.Port(10_000 + number, service=ag.ServiceRef(name, port=5432)),)}


_VARIANTS = (_plain, _plain, _plain, _plain, _configured, _configured, _service, _closed, _routes, _port)
