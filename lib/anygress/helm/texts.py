"""The small files of a chart: Chart.yaml, .helmignore and the pod of ``helm test``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anygress.controllers.base.services import ServiceController
from anygress.description import exposure as x
from anygress.features.feature import workload_port
from anygress.helm.listing import able
from anygress.helm.merge import Guarded, Merger, space_of
from anygress.helm.printer import Printer
from anygress.helm.values import split_image
from anygress.output.yaml import scalar
from anygress.rendering.workload import service_of, service_port

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from anygress.decide.report import Report
    from anygress.description.exposure import Exposure
    from anygress.helm.listing import FoundBy
    from anygress.helm.notes import Marked
    from anygress.helm.values import Model

# --------------------------------------------------------------------------------------------- Chart.yaml


def chart_yaml(
    model: Model,
    found: FoundBy,
    *,
    version: str = "0.1.0",
    app_version: str | None = None,
    license_id: str | None = None,
) -> str:
    """The text of Chart.yaml. ``app_version`` left out: the tag of the first app's image, else ``latest``.

    ``license_id`` is the SPDX name of the chart's license, where its author chose one.
    """
    apps = [exposure.name for exposure in model.described.exposures]
    controllers = able(found)
    lines = [
        "apiVersion: v2",
        f"name: {scalar(model.name)}",
        f"description: {scalar(f'{_and(apps)}, exposed through the controller of your choice: {_or(controllers)}')}",
        "type: application",
        f"version: {scalar(version)}",
        f"appVersion: {scalar(app_version or _tag(model.described.exposures[0]))}",
        f"kubeVersion: {scalar(f'>={oldest_kubernetes()}.0-0')}  # with -0: versions such as v1.31.4-gke.1 too",
        "keywords:",
        *(f"- {scalar(word)}" for word in dict.fromkeys([*apps, "ingress", *controllers])),
    ]
    if license_id:
        lines += ["annotations:", f"  artifacthub.io/license: {scalar(license_id)}"]
    return "\n".join(lines) + "\n"


def oldest_kubernetes() -> str:
    """The oldest version of Kubernetes that what is rendered works with: Services of a type are Kubernetes' own."""
    return ServiceController.oldest


def _tag(exposure: Exposure) -> str:
    """The tag of an app's image without its digest; where there is none, what the runtime takes."""
    _, tag = split_image(exposure.workload.image) if exposure.workload else ("", "")
    found = tag.partition("@")[0]
    return found if found and ":" not in found else "latest"


def _and(names: Iterable[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def _or(names: Iterable[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last


# --------------------------------------------------------------------------------------------- .helmignore


def helmignore() -> str:
    """What is not part of the chart though it lies beside it."""
    return """\
# What is not packed into the chart. One pattern a line: https://helm.sh/docs/chart_template_guide/helm_ignore_file/
.git/
.gitignore
.DS_Store
*.swp
*.bak
*.tmp
*.orig
*~
.idea/
.vscode/
# What it was when it was written.
/.anygress
# Values with hashes of passwords, should people keep them here.
/*users*.yaml
/secrets*.yaml
"""


# --------------------------------------------------------------------------------------------- helm test

_POD = """\
{{- /* `helm test` asks every Service of the app from inside the cluster, past the controller. */ -}}
apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}-test
  namespace: {{ .Release.Namespace }}
  labels:
    {{- include "CHART.labels" (list . (printf "%s-test" .Release.Name) .Release.Name) | nindent 4 }}
  annotations:
    helm.sh/hook: test
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  restartPolicy: Never
  automountServiceAccountToken: false
  enableServiceLinks: false
  securityContext:
    runAsNonRoot: true
    runAsUser: 65534
    runAsGroup: 65534
    seccompProfile:
      type: RuntimeDefault
  containers:
  - name: test
    image: {{ .Values.test.image | quote }}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities:
        drop:
        - ALL
    resources:
      requests:
        cpu: 10m
        memory: 16Mi
      limits:
        memory: 64Mi
    command:
    - sh
    - -c
    - |
      # Any answer is a good one, an error too: there are pods behind the Service, and they listen.
      answers_http() { wget -S -T 5 -O /dev/null "http://$1:$2/" 2>&1 | grep -q HTTP/; }
      accepts_tcp() { nc -z -w 5 "$1" "$2"; }
      failed=0
      try() {
        for attempt in 1 2 3 4 5; do
          if "$1" "$2" "$3"; then echo "yes: $2:$3 $1"; return; fi
          sleep 2
        done
        echo "NO: $2:$3 $1"
        failed=1
      }
"""


def connection_pod(marked: Marked) -> str:
    """templates/tests/connection.yaml: a pod that asks each HTTP backend and connects to each TCP port.

    UDP says nothing to one who only knocks, and nobody knows a port by its name: what is not tried is told by the pod.
    """
    model, variants = marked.model, []
    for case in range(len(marked.cases)):
        finder, report = marked.said(case)
        lines = [*dict.fromkeys(_tries(report)), "exit $failed"]
        variants.append(Guarded(frozenset({case}), finder.tree("".join(f"{line}\n" for line in lines))))
    domains = {one.key: one.domain for one in model.parameters}
    printer = Printer(chart=model.name, space=space_of(marked.cases), domains=domains)
    script = Merger(lambda _: {}).merge(variants)
    return _POD.replace("CHART", model.name) + "".join(f"{line}\n" for line in printer.lines(script, 6))


def _tries(report: Report) -> Iterator[str]:
    site, seen = report.site, set[tuple[str, int | str]]()
    services = _services(report)
    for exposure in site.exposures:
        for rule in site.rules[exposure.name]:
            host, port = _host(rule.backend, exposure), service_port(rule.backend, rule.port)
            if isinstance(rule.backend, x.Workload):
                port = services[host].get(workload_port(rule.backend, rule.port)[0], port)
            seen.add((host, port))
            yield _try("answers_http", host, port, "HTTP", alone=host in _kept(report))
        for stream in site.streams[exposure.name]:
            host, port = _host(stream.backend, exposure), _number(stream.backend, stream.target)
            if stream.protocol == "UDP":
                yield f"echo 'not tried: UDP port {port} of {host}'"
            elif (host, port) not in seen:
                yield _try("accepts_tcp", host, port, "TCP")


def _services(report: Report) -> dict[str, dict[str, int]]:
    """The ports of the Services that are made, by the names of both: a proxy's has a number of its own."""
    made = report.rendering.manifests if report.rendering else ()
    return {
        one["metadata"]["name"]: {port["name"]: port["port"] for port in one["spec"]["ports"]}
        for one in made
        if one["kind"] == "Service"
    }


def _kept(report: Report) -> set[str]:
    """The apps whose proxies only the controller may reach."""
    made = report.rendering.manifests if report.rendering else ()
    policies = (one["spec"] for one in made if one["kind"] == "NetworkPolicy")
    return {
        one["podSelector"]["matchLabels"]["app.kubernetes.io/name"]
        for one in policies
        if any("from" in rule for rule in one["ingress"])
    }


def _try(how: str, host: str, port: int | str, what: str, *, alone: bool = False) -> str:
    if alone:
        return f"echo 'not tried: {what} port {port} of {host}, which is for the controller alone'"
    if isinstance(port, str):
        return f"echo 'not tried: {what} port {port} of {host}, which has no number here'"
    return f"try {how} {host} {port}"


def _host(backend: Any, exposure: Exposure) -> str:
    name, namespace = service_of(backend, exposure)
    return name if namespace == exposure.namespace else f"{name}.{namespace}"


def _number(backend: Any, target: int | str) -> int | str:
    return workload_port(backend, target)[1] if isinstance(backend, x.Workload) else target
