"""The Deployment, ConfigMap and Service of what anygress runs: plain manifests, the same for every controller."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from anygress.description import exposure as x
from anygress.description.grammar import DRAIN_SECONDS, MARK
from anygress.features.feature import Rule, Site, Stream, workload_port
from anygress.rendering.manifest import Draft, Late, Manifest, manifest, selector
from anygress.rendering.names import digest, joined_name, part_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_FILES_VOLUME = "files"
_UDP_SUFFIX = "-udp"
_PORT_NAME_LIMIT = 15  # https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxied(x.Workload):
    """A workload with a proxy before it: in the same pods, or, without ``app``, a proxy in pods of its own.

    Its ports are the proxy's and those of the app that no route leads to. ``fronts`` has for each port of the proxy the
    name and number of the Service's port that leads there and nowhere else: no Service leads to what is behind it.
    The port's name in the pod is not the app's, so that pods without the proxy, which are there until a rollout is
    over, are not behind the Service. ``beside`` are the objects that the proxy reads, ``checksum`` stands for them.
    ``peers`` are who may reach the proxy, as a NetworkPolicy says it; empty: everyone.
    """

    app: x.Workload | None
    fronts: Mapping[str, tuple[str, int]]
    container: Mapping[str, Any]
    volumes: tuple[Mapping[str, Any], ...]
    beside: tuple[Manifest, ...] = field(repr=False)
    checksum: str | Late
    peers: tuple[Mapping[str, Any], ...] = ()


def workload_name(workload: x.Workload, exposure: x.Exposure) -> str:
    """The name of a workload's Deployment and Service: its own, else the app's."""
    return workload.name or exposure.name


def part_of(workload: str, exposure: x.Exposure, role: str) -> str:
    """The name of what belongs to a workload, which has the app's name in it."""
    if MARK in workload:  # a proxy's own, which has it already
        return part_name(workload, role)
    return part_name(exposure.name, f"workload-{workload}" if workload != exposure.name else "", role)


def workloads(exposure: x.Exposure) -> tuple[x.Workload, ...]:
    """Every workload anygress makes for an exposure, each once, in the order in which they are written."""
    found: dict[str, x.Workload] = {}
    parts: tuple[x.Exposure | x.Route | x.Port, ...] = (exposure, *exposure.routes, *exposure.ports)
    for part in parts:
        if part.workload is not None:
            found.setdefault(workload_name(part.workload, exposure), part.workload)
    return tuple(found.values())


def render_workloads(exposure: x.Exposure, site: Site, draft: Draft) -> None:
    """Add the objects of every workload, and a Service in front of pods that were handed over."""
    for workload in workloads(exposure):
        _render_workload(workload, exposure, site, draft)
    site = site.described  # a proxy before pods asks their Service
    served: dict[object, tuple[x.Pods, dict[tuple[int, str], None]]] = {}
    for rule in site.rules[exposure.name]:
        if isinstance(rule.backend, x.Pods):
            _, ports = served.setdefault(_pods_key(rule.backend), (rule.backend, {}))
            ports[rule.backend.port, "TCP"] = None
    for stream in site.streams[exposure.name]:
        if isinstance(stream.backend, x.Pods):
            assert isinstance(stream.target, int)  # noqa: S101  validation: pods are reached by number
            _, ports = served.setdefault(_pods_key(stream.backend), (stream.backend, {}))
            ports[stream.target, stream.protocol] = None
    for pods, ports in served.values():
        draft.add(_pods_service(pods, ports, exposure, draft.controller))


def _render_workload(workload: x.Workload, exposure: x.Exposure, site: Site, draft: Draft) -> None:
    name = workload_name(workload, exposure)
    if workload.files:
        draft.add(
            manifest(
                "v1",
                "ConfigMap",
                part_of(name, exposure, "files"),
                exposure,
                draft.controller,
                workload=name,
                data={_file_key(path): text for path, text in sorted(workload.files.items())},
            )
        )
    ports = _ports(workload, exposure, site)
    health = _health_path(workload, site.once(_ends, site, exposure).rules.get(name, ()))
    fronts: Mapping[str, tuple[str, int]] = {}
    if isinstance(workload, Proxied):
        fronts = workload.fronts
        for found in workload.beside:
            draft.add(found)
        if workload.app is not None or workload.peers:
            draft.add(_only_the_proxy(workload, exposure, draft.controller, ports))
    draft.add(_deployment(workload, exposure, draft.controller, health, ports))
    draft.add(_disruption_budget(name, exposure, draft.controller))
    draft.add(
        manifest(
            "v1",
            "Service",
            name,
            exposure,
            draft.controller,
            workload=name,
            spec={
                "type": "ClusterIP",
                "selector": selector(exposure, name),
                "ports": [
                    {"name": outer, "port": number, "targetPort": port.name, "protocol": port.protocol}
                    for port in ports
                    for outer, number in (fronts.get(port.name, (port.name, port.number)),)
                ],
            },
        )
    )


def _disruption_budget(name: str, exposure: x.Exposure, controller: str) -> Manifest:
    """One pod at a time may be sent away from its node, and one that is not ready at any time.

    Of a single pod that says nothing new, so that it is there whatever the number, which others change as well
    (``kubectl scale``, an autoscaler). https://kubernetes.io/docs/tasks/run-application/configure-pdb/
    """
    return manifest(
        "policy/v1",
        "PodDisruptionBudget",
        name,
        exposure,
        controller,
        workload=name,
        spec={
            "maxUnavailable": 1,
            "selector": {"matchLabels": selector(exposure, name)},
            "unhealthyPodEvictionPolicy": "AlwaysAllow",
        },
    )


def _only_the_proxy(workload: Proxied, exposure: x.Exposure, controller: str, ports: Sequence[_Port]) -> Manifest:
    """What keeps others of the cluster from the app's own port, where the network enforces policies.

    And from the proxy's, where it is told of clients by those who reach it. A kubelet always may.
    """
    name = workload_name(workload, exposure)
    allowed: dict[bool, list[dict[str, Any]]] = {}
    for port in ports:
        is_for_peers = bool(workload.peers) and port.name in workload.fronts
        allowed.setdefault(is_for_peers, []).append({"port": port.number, "protocol": port.protocol})
    rules = [{"ports": own, **({"from": list(workload.peers)} if known else {})} for known, own in allowed.items()]
    return manifest(
        "networking.k8s.io/v1",
        "NetworkPolicy",
        part_of(name, exposure, "proxy"),
        exposure,
        controller,
        workload=name,
        spec={
            "podSelector": {"matchLabels": selector(exposure, name)},
            "policyTypes": ["Ingress"],
            "ingress": rules,
        },
    )


def _pods_service(pods: x.Pods, ports: Iterable[tuple[int, str]], exposure: x.Exposure, controller: str) -> Manifest:
    """One Service with every port that the routes and streams of these pods use."""
    return manifest(
        "v1",
        "Service",
        _pods_name(pods, exposure),
        exposure,
        controller,
        spec={
            "type": "ClusterIP",
            "selector": dict(sorted(pods.selector.items())),
            "ports": [
                {"name": f"{protocol.lower()}-{port}", "port": port, "targetPort": port, "protocol": protocol}
                for port, protocol in sorted(ports)
            ],
        },
    )


def _pods_name(pods: x.Pods, exposure: x.Exposure) -> str:
    """The name of the Service in front of pods, of which controllers make ``<namespace>-<name>-<port>``."""
    return joined_name(exposure.namespace, exposure.name, f"pods-{pods.name}")


def _pods_key(pods: x.Pods) -> object:
    """What makes pods the same, whichever of their ports is asked for."""
    return pods.name, frozenset(pods.selector.items())


def service_of(backend: x.Backend, exposure: x.Exposure) -> tuple[str, str | None]:
    """The name and namespace of the Service in front of a backend."""
    match backend:
        case x.Workload():
            return workload_name(backend, exposure), exposure.namespace
        case x.Pods():
            return _pods_name(backend, exposure), exposure.namespace
        case x.ServiceRef():
            return backend.name, backend.namespace or exposure.namespace


def service_port(backend: x.Backend, port: int | str | None) -> int | str:
    """The Service port for a route: by number wherever the number is known."""
    if isinstance(backend, x.Workload):
        name, number = workload_port(backend, port)
        return backend.fronts[name][1] if isinstance(backend, Proxied) and name in backend.fronts else number
    return backend.port if port is None else port


class _Port(NamedTuple):
    """One port of a pod: a name of its own for each protocol on a number."""

    name: str
    number: int
    protocol: x.Protocol4


def _ports(workload: x.Workload, exposure: x.Exposure, site: Site) -> tuple[_Port, ...]:
    """The ports of a workload with their protocols: TCP unless only UDP streams end there, both where both do."""
    found: list[_Port] = []
    ends, its = site.once(_ends, site, exposure), workload_name(workload, exposure)
    web = {workload_port(workload, rule.port)[0] for rule in ends.rules.get(its, ())}
    raw = [(workload_port(workload, one.target)[0], one.protocol) for one in ends.streams.get(its, ())]
    for name, number in workload.ports.items():
        used = {protocol for port, protocol in raw if port == name}
        is_http = name in web
        if is_http or used != {"UDP"}:
            found.append(_Port(name, number, "TCP"))
        if "UDP" in used:
            other = f"{name[: _PORT_NAME_LIMIT - len(_UDP_SUFFIX)].rstrip('-')}{_UDP_SUFFIX}"
            found.append(_Port(other if found and found[-1].name == name else name, number, "UDP"))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ends:
    """The routes and raw ports of an app that end at each of its workloads, by the workload's name."""

    rules: Mapping[str, Sequence[Rule]]
    streams: Mapping[str, Sequence[Stream]]


def _ends(site: Site, exposure: x.Exposure) -> _Ends:
    rules: dict[str, list[Rule]] = {}
    streams: dict[str, list[Stream]] = {}
    for rule in site.rules[exposure.name]:
        if isinstance(rule.backend, x.Workload):
            rules.setdefault(workload_name(rule.backend, exposure), []).append(rule)
    for stream in site.streams[exposure.name]:
        if isinstance(stream.backend, x.Workload):
            streams.setdefault(workload_name(stream.backend, exposure), []).append(stream)
    return _Ends(rules=rules, streams=streams)


def _health_path(workload: x.Workload, rules: Iterable[Rule]) -> tuple[str, str] | None:
    """The health path that a route of this workload promises, and the port it is on."""
    for rule in rules:
        if rule.health_check_path is not None:
            return rule.health_check_path, workload_port(workload, rule.health_check_port or rule.port)[0]
    return None


def _deployment(
    workload: x.Workload,
    exposure: x.Exposure,
    controller: str,
    health: tuple[str, str] | None,
    ports: Sequence[_Port],
) -> Manifest:
    name = workload_name(workload, exposure)
    template: Manifest = {
        "metadata": {"labels": selector(exposure, name)},
        "spec": {
            "automountServiceAccountToken": False,
            "enableServiceLinks": False,
            "securityContext": _pod_security(workload.security),
            "terminationGracePeriodSeconds": workload.termination_grace_seconds,
            "containers": _containers(workload, name, health, ports),
        },
    }
    if workload.files:
        volume = {"name": _FILES_VOLUME, "configMap": {"name": part_of(name, exposure, "files")}}
        template["spec"]["volumes"] = [volume]
        # a changed file must start new pods: a subPath mount is never updated in place
        checksum = digest(repr(sorted(workload.files.items())))
        template["metadata"]["annotations"] = {"anygress.dev/files": checksum}
    if isinstance(workload, Proxied):
        template["spec"].setdefault("volumes", []).extend(workload.volumes)
        template["metadata"].setdefault("annotations", {})["anygress.dev/proxy"] = workload.checksum
    return manifest(
        "apps/v1",
        "Deployment",
        name,
        exposure,
        controller,
        workload=name,
        spec={
            "replicas": workload.replicas,
            # No pod goes before one in its place is ready.
            "strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": "25%", "maxUnavailable": 0}},
            "selector": {"matchLabels": selector(exposure, name)},
            "template": template,
        },
    )


def _containers(
    workload: x.Workload, name: str, health: tuple[str, str] | None, ports: Sequence[_Port]
) -> list[dict[str, Any]]:
    """The app's container and the proxy's, whose readiness is the app's as it is seen through the proxy."""
    if not isinstance(workload, Proxied):
        return [_container(workload, name, _readiness(workload, health, ports), ports)]
    own = [port for port in ports if port.name in workload.fronts]
    through = workload.readiness or (x.Probe(health[0], port=health[1]) if health else None)
    first = next(iter(workload.ports))
    is_through = through is not None and (through.port or first) in workload.fronts
    proxy = {
        **workload.container,
        "ports": [{"name": port.name, "containerPort": port.number, "protocol": port.protocol} for port in own],
        "readinessProbe": _probe(through, first) if through and is_through else _takes_connections(own[0]),
    }
    if workload.app is None:
        return [proxy]
    app = replace(workload.app, readiness=None if is_through else workload.readiness)
    inner = [_Port(name, number, "TCP") for name, number in app.ports.items() if name not in workload.ports]
    others = [port for port in ports if port.name not in workload.fronts]
    listed = [*inner, *others]
    readiness = None if is_through else _readiness(app, health, listed)
    return [_container(app, name, readiness, listed), proxy]


def _container(
    workload: x.Workload, name: str, readiness: Mapping[str, Any] | None, ports: Sequence[_Port]
) -> dict[str, Any]:
    container: dict[str, Any] = {"name": name, "image": workload.image}
    if workload.command:
        container["command"] = list(workload.command)
    if workload.args:
        container["args"] = list(workload.args)
    if workload.env:
        container["env"] = [_variable(key, value) for key, value in sorted(workload.env.items())]
    container["ports"] = [
        {"name": port.name, "containerPort": port.number, "protocol": port.protocol} for port in ports
    ]
    container["resources"] = _resources(workload.resources)
    if readiness:
        container["readinessProbe"] = readiness
    if workload.liveness:
        container["livenessProbe"] = _probe(workload.liveness, next(iter(workload.ports)))
    container["lifecycle"] = draining()
    container["securityContext"] = {
        "allowPrivilegeEscalation": False,
        "capabilities": {"drop": ["ALL"]},
        "readOnlyRootFilesystem": workload.security.read_only_root_filesystem,
    }
    if workload.files:
        container["volumeMounts"] = [
            {"name": _FILES_VOLUME, "mountPath": path, "subPath": _file_key(path), "readOnly": True}
            for path in sorted(workload.files)
        ]
    return container


def draining() -> dict[str, Any]:
    """What keeps a container that is to end as it is for as long as requests may still be sent to it.

    The kubelet itself waits, so that the image needs no shell: on by default since Kubernetes 1.30.
    https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-implementations
    """
    return {"preStop": {"sleep": {"seconds": DRAIN_SECONDS}}}


def _readiness(
    workload: x.Workload, health: tuple[str, str] | None, ports: Sequence[_Port]
) -> Mapping[str, Any] | None:
    """When a container gets requests: a pod without a probe is sent them before it listens."""
    asked = workload.readiness or (x.Probe(health[0], port=health[1]) if health else None)
    if asked is not None:
        return _probe(asked, next(iter(workload.ports)))
    port = next((port for port in ports if port.protocol == "TCP"), None)
    return _takes_connections(port) if port else None


def _takes_connections(port: _Port) -> dict[str, Any]:
    return {"tcpSocket": {"port": port.name}}


def _variable(name: str, value: str | x.SecretValue) -> dict[str, Any]:
    if isinstance(value, x.SecretValue):
        return {"name": name, "valueFrom": {"secretKeyRef": {"name": value.name, "key": value.key}}}
    return {"name": name, "value": value}


def _resources(resources: x.Resources) -> dict[str, Any]:
    limits = {"cpu": resources.cpu_limit, "memory": resources.memory_limit}
    found: dict[str, Any] = {"requests": {"cpu": resources.cpu_request, "memory": resources.memory_request}}
    if given := {key: value for key, value in limits.items() if value is not None}:
        found["limits"] = given
    return found


def _probe(probe: x.Probe, first_port: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "httpGet": {"path": probe.path, "port": probe.port or first_port},
        "periodSeconds": probe.period_seconds,
        "timeoutSeconds": probe.timeout_seconds,
        "failureThreshold": probe.failure_threshold,
    }
    if probe.initial_delay_seconds:
        found["initialDelaySeconds"] = probe.initial_delay_seconds
    return found


def _pod_security(security: x.Security) -> dict[str, Any]:
    ids = {
        "runAsUser": security.run_as_user,
        "runAsGroup": security.run_as_group,
        "fsGroup": security.fs_group,
    }
    return {
        "runAsNonRoot": security.run_as_non_root,
        **{key: value for key, value in ids.items() if value is not None},
        "seccompProfile": {"type": "RuntimeDefault"},
    }


def _file_key(path: str) -> str:
    """A ConfigMap key for a file: its base name, made unique by a hash of the whole path."""
    return f"{digest(path)}-{path.rpartition('/')[2]}"
