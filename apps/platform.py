"""A message broker and its user interfaces behind one host, for every controller: ``make synth`` writes dist/.

Grafana is the front end at ``/``, RabbitMQ's management UI is under ``/rabbit/`` (the image is configured for that
prefix, since its UI links to itself), STOMP over WebSocket is at ``/ws``, an HTTP API under ``/api/``, AMQP on TCP
port 5672. ``/api/``, ``/ws`` and ``/rabbit/`` have their own login; ``/`` and ``/api/admin/`` ask for a password at
the edge. platform.yaml is the same app for people who do not write Python.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent

# Run as a script, this folder is searched first, and this file would be taken for the standard library's `platform`.
sys.path[:] = [entry for entry in sys.path if Path(entry).resolve() != HERE]

# The cdk8s CLI says where to write, and that would overrule every App's own folder: each controller has one below it.
ASKED_BY_CDK8S = "CDK8S_OUTDIR" in os.environ
OUT = Path(os.environ.pop("CDK8S_OUTDIR", HERE.parent / "dist"))

# ruff: noqa: E402  imports after the two lines above, which they depend on
import anygress as ag
import cdk8s_plus_37 as kplus
from cdk8s import App, Chart, Duration, Size
from cdk8s_plus_37 import k8s

if TYPE_CHECKING:
    from constructs import Construct

HOST = "platform.example.com"
NAMESPACE = "platform"
BROKER_LABELS = {"app": "rabbitmq"}
BROKER_PORTS = {"amqp": 5672, "http": 15672, "stomp": 15674}
BROKER_FILES = {
    # https://www.rabbitmq.com/docs/management#path-prefix, https://www.rabbitmq.com/docs/web-stomp
    "platform.conf": "management.path_prefix = /rabbit\nweb_stomp.ws_path = /ws\n",
    "enabled_plugins": "[rabbitmq_management,rabbitmq_web_stomp].\n",
}


@dataclass(frozen=True)
class LeftOut:
    """Routes and ports that cannot be had on a controller, and why. Their protection is never what is left out."""

    paths: tuple[str, ...] = ()
    ports: tuple[int, ...] = ()
    because: str = ""


CONTROLLERS: dict[str, LeftOut] = {
    "ingress-nginx": LeftOut(),
    "f5-nginx": LeftOut(),
    "traefik": LeftOut(),
    "envoy-gateway": LeftOut(),
    "istio": LeftOut(
        paths=("/", "/api/admin/", "/api/"),
        because="Istio has no Basic auth; /api/ goes with /api/admin/, which it would open",
    ),
    "gce": LeftOut(
        paths=("/", "/api/admin/", "/api/"),
        ports=(5672,),
        because="GCE has no Basic auth and no TCP; /api/ goes with /api/admin/, which it would open",
    ),
    "node-port": LeftOut(
        paths=("/", "/api/admin/", "/api/", "/ws", "/rabbit/"),
        because="a node port has neither TLS nor a password",
    ),
    "load-balancer": LeftOut(
        paths=("/", "/api/admin/", "/api/", "/ws", "/rabbit/"),
        because="a TCP load balancer has neither TLS nor a password",
    ),
}


@dataclass(frozen=True)
class Settings:
    """What may differ between two runs."""

    staging: bool = False
    manual_dns: bool = False


class Broker(Chart):
    """RabbitMQ, made with cdk8s-plus because it wants what a Deployment has not: a stable name and a volume."""

    def __init__(self, scope: Construct, id: str) -> None:  # noqa: A002  cdk8s' name
        super().__init__(scope, id, namespace=NAMESPACE)
        config = kplus.ConfigMap(self, "config", metadata={"name": "rabbitmq"}, data=BROKER_FILES)
        claim = kplus.PersistentVolumeClaim(
            self,
            "data",
            metadata={"name": "rabbitmq-data"},
            storage=Size.gibibytes(8),
            access_modes=[kplus.PersistentVolumeAccessMode.READ_WRITE_ONCE],
        )
        self.service = kplus.Service(
            self,
            "service",
            metadata={"name": "rabbitmq"},
            ports=[kplus.ServicePort(name=name, port=number) for name, number in BROKER_PORTS.items()],
        )
        self.pods = kplus.StatefulSet(
            self,
            "pods",
            metadata={"name": "rabbitmq"},
            service=self.service,
            replicas=1,
            select=False,
            pod_metadata={"labels": BROKER_LABELS},
            # https://github.com/docker-library/rabbitmq: the image runs as user 999
            security_context={"user": 999, "group": 999, "fs_group": 999},
        )
        self.pods.select(kplus.LabelSelector.of(labels=BROKER_LABELS))
        self.service.select_label(*next(iter(BROKER_LABELS.items())))
        container = self.pods.add_container(
            name="rabbitmq",
            image="rabbitmq:4.2-management",
            ports=[kplus.ContainerPort(name=name, number=number) for name, number in BROKER_PORTS.items()],
            resources={"memory": {"request": Size.mebibytes(256), "limit": Size.gibibytes(1)}, "cpu": {}},
            security_context={"user": 999, "group": 999, "read_only_root_filesystem": False},
            readiness=kplus.Probe.from_command(
                ["rabbitmq-diagnostics", "-q", "ping"],
                period_seconds=Duration.seconds(30),
                timeout_seconds=Duration.seconds(10),
            ),
        )
        files = kplus.Volume.from_config_map(self, "files", config)
        container.mount("/etc/rabbitmq/conf.d/platform.conf", files, sub_path="platform.conf", read_only=True)
        container.mount("/etc/rabbitmq/enabled_plugins", files, sub_path="enabled_plugins", read_only=True)
        container.mount("/var/lib/rabbitmq", kplus.Volume.from_persistent_volume_claim(self, "disk", claim))


class Platform(Chart):
    """What is reachable from outside, the same for every controller."""

    def __init__(self, scope: Construct, id: str, *, controller: str, broker: Broker, settings: Settings) -> None:  # noqa: A002  cdk8s' name
        super().__init__(scope, id, namespace=NAMESPACE)
        left_out = CONTROLLERS[controller]
        api = ag.Workload(
            name="api",
            image="mccutchen/go-httpbin:2.18.3",
            ports={"http": 8080},
            readiness=ag.Probe("/status/200"),
            security=ag.Security(run_as_user=65532),
        )
        # Pods of its own: in those of the API, /api/anything/x would show everyone what /api/admin/x is closed for.
        admin = replace(api, name="admin")
        self.app = ag.ExposedWebApp(
            self,
            "platform",
            controller=controller,
            host=HOST,
            tls=ag.LetsEncrypt(email="platform@example.com", staging=settings.staging),
            dns=ag.ManualDns() if settings.manual_dns else ag.ExternalDns(),
            image="grafana/grafana:12.2.1",
            port=3000,
            env={
                "GF_AUTH_BASIC_ENABLED": "false",  # the password is the edge's business, Grafana's login its own
                "GF_SERVER_ROOT_URL": f"https://{HOST}/",
            },
            security=ag.Security(run_as_user=472, run_as_group=472, fs_group=472),
            health_check_path="/api/health",
            auth=ag.BasicAuth.from_files(ops=HERE / "demo.password", realm="Platform"),
            websockets=True,  # Grafana Live
            routes=[
                ag.Route("/api/", workload=api, auth=ag.Open(), timeout_seconds=120, rewrite=ag.StripPrefix()),
                ag.Route("/api/admin/", workload=admin, timeout_seconds=120, rewrite=ag.ReplacePrefix("/anything/")),
                ag.Route(
                    "/ws",
                    service=broker.service,
                    port=15674,
                    auth=ag.Open(),
                    pass_authorization=True,
                    timeout_seconds=3600,
                    health_check_path="/rabbit/",  # a WebSocket port answers no plain request with 200
                    health_check_port=15672,
                ),
                ag.Route(
                    "/rabbit/",
                    service=broker.service,
                    port=15672,
                    auth=ag.Open(),
                    pass_authorization=True,
                    timeout_seconds=3600,
                    health_check_path="/rabbit/",
                ),
            ],
            ports=[ag.Port(5672, service=broker.pods)],
            without=left_out.paths,
            without_ports=left_out.ports,
        )


def write(controller: str, settings: Settings) -> None:
    """One controller's folder, and what its people have to know or do."""
    folder = OUT / controller
    app = App(outdir=str(folder))
    k8s.KubeNamespace(Chart(app, "namespace"), "namespace", metadata={"name": NAMESPACE})
    broker = Broker(app, "broker")
    platform = Platform(app, "platform", controller=controller, broker=broker, settings=settings)
    ag.synth(app, folder)
    left_out = CONTROLLERS[controller]
    gone = [*left_out.paths, *(f"port {port}" for port in left_out.ports)]
    print(f"{controller}: {folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder}")
    if gone:
        print(f"  left out: {', '.join(gone)} ({left_out.because})")
    for record in platform.app.report.records:
        print(f"  DNS: point {record.name} at the address that this prints: {record.address_command}")


def write_chart(settings: Settings) -> None:
    """The same app as one Helm chart, whose values choose the controller."""
    app = App(outdir=str(OUT / "chart"))
    broker = Broker(app, "broker")
    Platform(app, "platform", controller="traefik", broker=broker, settings=settings)
    folder = ag.helm_chart(app, OUT / "chart", force=True)  # what is in dist/ is written anew each time
    print(f"chart: {folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder}")


def main() -> None:
    """Write dist/, for all controllers or for those named."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("controllers", nargs="*", help="left out: all of them")
    # The cdk8s CLI wants manifests: for --format helm it makes a chart of all of them, and ours would be inside it.
    parser.add_argument(
        "--chart", action=argparse.BooleanOptionalAction, default=not ASKED_BY_CDK8S, help="the Helm chart as well"
    )
    parser.add_argument("--staging", action="store_true", help="certificates from Let's Encrypt's staging environment")
    parser.add_argument("--manual-dns", action="store_true", help="a zone kept by hand: say which records to make")
    given = parser.parse_args()
    settings = Settings(staging=given.staging, manual_dns=given.manual_dns)
    for controller in given.controllers or CONTROLLERS:
        write(controller, settings)
    if given.chart:
        write_chart(settings)


if __name__ == "__main__":
    main()
