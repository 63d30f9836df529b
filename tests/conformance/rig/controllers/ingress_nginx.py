"""ingress-nginx: its own controller, template and Lua, on Debian's nginx.

Debian lacks three of the libraries its image is built with; what stands in for them is in lua/ and listed as shims.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from anygress.controllers.ingress_nginx import ONLY_WEBSOCKETS
from tests.conformance.build import PARTS
from tests.conformance.rig.root import Root

from ._controller import Controller, Shim

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.conformance.rig.api import Manifest
    from tests.conformance.rig.process import Program

_NAMESPACE = "ingress-nginx"
_LUA = Path(__file__).with_name("lua")
_MODULES = "/usr/lib/nginx/modules"
_SINK = Path(__file__).with_name("sink.py")


class IngressNginx(Controller):
    """ingress-nginx of July 2024 (about controller v1.11), the last its Go module carries."""

    name: ClassVar[str] = "ingress-nginx"
    parts: ClassVar[tuple[str, ...]] = ("ingress-nginx",)
    cannot_show: ClassVar[tuple[str, ...]] = ("tcp-port", "udp-port", "digest-auth")
    #: The hole of its age is in the admission webhook, which is not run; its ConfigMap drops upgrades.
    confirmed: ClassVar[tuple[str, ...]] = (*Controller.confirmed, "CVE-2025-1974", "upgrades")
    holds_by: ClassVar[Mapping[str, str]] = {"published-service": "--publish-status-address"}
    serves_tcp: ClassVar[bool] = False
    serves_udp: ClassVar[bool] = False
    shims: ClassVar[tuple[Shim, ...]] = (
        Shim("the template's stream block is removed: Debian has no stream-lua module", "TCP and UDP services"),
        Shim("use-http2 is off: the template's `http2 on` needs nginx 1.25", "HTTP/2 and gRPC to clients"),
        Shim(
            "round robin, consistent hashing, locks and cookies of lua-resty are small stand-ins", "load distribution"
        ),
        Shim("resty.dns, http, ipmatcher and global_throttle are stubs", "ExternalName backends, global rate limits"),
        Shim("Debian's nginx has no auth-digest module", "Digest auth"),
        Shim("the admission webhook is not run", "what it would reject"),
        Shim("Debian's nginx 1.22 in place of the image's 1.25", "what differs between the two"),
    )
    #: The headers that its administrator lets apps set.
    allowed_response_headers: ClassVar[tuple[str, ...]] = (
        "Content-Security-Policy", "Referrer-Policy", "X-Added", "X-Frame-Options", "X-Own",
    )  # fmt: skip
    _program: Program

    def cluster_objects(self) -> list[Manifest]:
        modules = ("ndk_http_module", "ngx_http_lua_module", "ngx_http_headers_more_filter_module")
        loads = [f"load_module {_MODULES}/{module}.so;" for module in modules]
        return [
            {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": _NAMESPACE}},
            {
                "apiVersion": "networking.k8s.io/v1",
                "kind": "IngressClass",
                "metadata": {"name": "nginx"},
                "spec": {"controller": "k8s.io/ingress-nginx"},
            },
            {
                "apiVersion": "v1",
                "kind": "ConfigMap",
                "metadata": {"name": "ingress-nginx-controller", "namespace": _NAMESPACE},
                "data": {
                    "main-snippet": "\n".join(["user root;", *loads]),
                    "server-snippet": ONLY_WEBSOCKETS,
                    "use-http2": "false",
                    "hsts": "false",
                    # As long as the longest timeout of a behaviour's app.
                    "client-body-timeout": "3600",
                    "worker-shutdown-timeout": "3600s",
                    "worker-processes": "1",
                    "global-allowed-response-headers": ",".join(self.allowed_response_headers),
                },
            },
            # It looks itself up; nothing runs this pod.
            {
                "apiVersion": "v1",
                "kind": "Pod",
                "metadata": {
                    "name": "controller",
                    "namespace": _NAMESPACE,
                    "labels": {"anygress.dev/rig": "controller", "app.kubernetes.io/name": "ingress-nginx"},
                },
                "spec": {"containers": [{"name": "controller", "image": "none"}]},
            },
        ]

    def start(self) -> None:
        root = self._furnish()
        # The controller hands its stream configuration to port 10247 and pushes no certificates until that succeeds;
        # port 10246 is nginx's status, which is up when the controller has looked for free ports.
        sink = [sys.executable, "-I", str(_SINK), "10247", "10246"]
        self.site.programs.start("ingress-nginx-sink", sink, host=self.site.host)
        self._program = self.site.programs.start(
            "ingress-nginx",
            [self.site.store.program("nginx-ingress-controller"), *self.arguments()],
            host=self.site.host, root=root,
            env={"NGINX_BINARY": "/usr/sbin/nginx", "POD_NAME": "controller", "POD_NAMESPACE": _NAMESPACE},
        )  # fmt: skip

    def arguments(self) -> list[str]:
        return [
            f"--kubeconfig={self.site.kubeconfig}", "--ingress-class=nginx",
            f"--configmap={_NAMESPACE}/ingress-nginx-controller", f"--publish-status-address={self.address}",
            "--enable-metrics=false", "--post-shutdown-grace-period=0",
        ]  # fmt: skip

    def check(self) -> None:
        self._program.check()

    def _furnish(self) -> Root:
        """The file system of its image, as far as it matters."""
        root = Root("ingress-nginx", also=[self.site.store.root])
        shutil.copytree(self.site.store.asset("ingress-nginx", "nginx"), root.inside("/etc/nginx"), dirs_exist_ok=True)
        shutil.copytree(_LUA, root.inside("/etc/nginx/lua"), dirs_exist_ok=True)
        template = root.inside("/etc/nginx/template/nginx.tmpl")
        template.write_text(re.sub(r"(?ms)^stream \{.*?^\}", "", template.read_text(), count=1))
        for directory in ("ssl", "auth", "telemetry", "geoip"):
            root.inside(f"/etc/ingress-controller/{directory}").mkdir(parents=True)
        root.inside("/tmp/nginx").mkdir(parents=True)  # noqa: S108  (its image's path)
        return root

    @property
    def options(self) -> Mapping[str, Any]:
        return {"ingress_class": "nginx", "allowed_response_headers": self.allowed_response_headers}

    @classmethod
    def versions(cls) -> Mapping[str, str]:
        return {"ingress-nginx": "1.11", "module": PARTS["ingress-nginx"].version, "nginx": "1.22"}
