"""A kubelet that runs processes: each pod becomes a host of the rig's network, each container a process on it.

No image is run. A container's image only chooses, by its name, which program of the machine stands in for it (see
backends). What is real: address and host name, ports, env with Secret and ConfigMap references, Secret, ConfigMap,
emptyDir and claim volumes at their paths, names of Services (as of the start), readiness probes (with more patience),
restarts, and the status that the API server is told.
What is not: images and their users, init containers that end, liveness and startup probes, preStop commands, resource
limits.
"""

from __future__ import annotations

import base64
import re
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .api import Api, ApiError, Manifest
from .backends import Standin, container_of, echo
from .namespace import GATEWAY, STATE, Host, Network
from .probe import Readiness, probe
from .root import Root

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from .process import Program, Programs

NODE = "rig"
_POLL_SECONDS = 0.1
_RESTART_AFTER_SECONDS = 1.0
#: How many pods are attended to at once; most of that time is spent waiting for one of them.
_AT_ONCE = 16


@dataclass
class Pod:
    """A pod this kubelet runs."""

    manifest: Manifest
    host: Host
    roots: dict[str, Root] = field(default_factory=dict)
    programs: dict[str, Program] = field(default_factory=dict)
    restarts: dict[str, int] = field(default_factory=dict)
    reported: tuple[object, ...] = ()
    readiness: dict[str, Readiness] = field(default_factory=dict)
    restarted_at: dict[str, float] = field(default_factory=dict)
    ending_since: float | None = None

    @property
    def name(self) -> str:
        return str(self.manifest["metadata"]["name"])

    @property
    def containers(self) -> list[dict[str, Any]]:
        return _containers(self.manifest)

    def may_end(self) -> bool:
        """Whether a pod that is being deleted has slept as long as its preStop hooks ask for."""
        self.ending_since = self.ending_since or time.monotonic()
        hooks = [container.get("lifecycle", {}).get("preStop", {}) for container in self.containers]
        longest: float = max((hook.get("sleep", {}).get("seconds", 0) for hook in hooks), default=0)
        return time.monotonic() - self.ending_since >= longest


class Kubelet:
    """Runs every pod the API server has, until `stop`. `standins` maps patterns of image names to programs."""

    def __init__(
        self, api: Api, network: Network, programs: Programs, standins: Mapping[str, Standin], also: Iterable[Path] = ()
    ) -> None:
        """`also` are directories that the programs of pods see, beside the machine's."""
        self._api, self._network, self._programs, self._also = api, network, programs, tuple(also)
        self._standins: dict[re.Pattern[str], Standin] = {}
        self.stand_in(standins)
        self._pods: dict[str, Pod] = {}
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="kubelet", daemon=True)
        self._workers = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="kubelet")
        #: The pods that a worker is at, by uid: a slow start or probe of one does not hold up the others.
        self._attended: dict[str, Future[None]] = {}
        #: What went wrong with a pod, for error messages: pod name to text.
        self.troubles: dict[str, str] = {}

    def start(self) -> None:
        """Register the node and start running pods."""
        self._register()
        self._thread.start()

    def stop(self) -> None:
        """Stop looking at pods and end them."""
        self._over.set()
        self._thread.join()
        self._workers.shutdown(cancel_futures=True)
        for pod in self._pods.values():
            self._end(pod)

    def stand_in(self, standins: Mapping[str, Standin]) -> None:
        """Know further programs, from now on."""
        self._standins = {**self._standins, **{re.compile(pattern): one for pattern, one in standins.items()}}

    def log_of(self, pod_name: str) -> str:
        """The last lines of a pod's programs."""
        pods = [pod for pod in self._pods.values() if pod.name == pod_name]
        return "\n".join(program.tail() for pod in pods for program in pod.programs.values())

    def _register(self) -> None:
        node = {"apiVersion": "v1", "kind": "Node", "metadata": {"name": NODE}}
        self._api.apply(node)
        # The kubelet of a cluster repeats this; nothing in the rig looks at its age.
        ready = {"type": "Ready", "status": "True", "reason": "Rig", "lastHeartbeatTime": _now()}
        addresses = [{"type": "InternalIP", "address": GATEWAY}, {"type": "Hostname", "address": NODE}]
        self._api.patch_status(node, {"conditions": [ready], "addresses": addresses})

    def _run(self) -> None:
        while not self._over.wait(_POLL_SECONDS):
            try:
                listed = {pod["metadata"]["uid"]: pod for pod in self._api.every("v1", "Pod") if self._is_ours(pod)}
            except (ApiError, OSError):
                continue
            except Exception as error:  # noqa: BLE001  (httpx's errors while the server ends)
                self.troubles["api"] = str(error)
                continue
            self._attended = {uid: work for uid, work in self._attended.items() if not work.done()}
            for uid in set(self._pods) - listed.keys() - self._attended.keys():
                self._end(self._pods.pop(uid))
            for uid, pod in listed.items():
                if uid not in self._attended:
                    self._attended[uid] = self._workers.submit(self._attend, pod)

    @staticmethod
    def _is_ours(pod: Manifest) -> bool:
        """Pods that a controller of the rig itself is described by (ingress-nginx, Istio) are not run."""
        return "anygress.dev/rig" not in pod["metadata"].get("labels", {})

    def _attend(self, manifest: Manifest) -> None:
        name, uid = manifest["metadata"]["name"], manifest["metadata"]["uid"]
        try:
            if "deletionTimestamp" in manifest["metadata"]:
                self._finish(uid, manifest)
                return
            if uid not in self._pods:
                self._pods[uid] = self._begin(manifest)
            pod = self._pods[uid]
            pod.manifest = manifest
            self._keep_running(pod)
            self._report(pod)
            self.troubles.pop(name, None)
        except Exception as error:  # noqa: BLE001  (kept, and tried again at the next look)
            self.troubles[name] = f"{type(error).__name__}: {error}"

    def _finish(self, uid: str, manifest: Manifest) -> None:
        if uid in self._pods:
            if not self._pods[uid].may_end():
                return
            self._end(self._pods.pop(uid))
        self._api.delete(manifest, grace_seconds=0)

    # Starting and ending.

    def _begin(self, manifest: Manifest) -> Pod:
        metadata = manifest["metadata"]
        # Read first: a missing Secret leaves the pod waiting, as in a cluster.
        plans = [
            (container, self._environment(manifest, container), self._volumes(manifest, container))
            for container in _containers(manifest)
        ]
        if "nodeName" not in manifest["spec"]:
            target = {"apiVersion": "v1", "kind": "Node", "name": NODE}
            binding = {"apiVersion": "v1", "kind": "Binding", "metadata": {"name": metadata["name"]}, "target": target}
            self._api.call("POST", self._api.path(manifest) + "/binding", binding)
        pod = Pod(manifest, self._network.add(f"pod-{metadata['uid'][:13]}"))
        for container, environment, volumes in plans:
            self._begin_container(pod, container, environment, volumes)
        return pod

    def _begin_container(
        self, pod: Pod, container: dict[str, Any], environment: dict[str, str], volumes: dict[str, Path]
    ) -> None:
        metadata = pod.manifest["metadata"]
        name = f"{metadata['uid']}-{container['name']}-{pod.restarts.get(container['name'], 0)}"
        root = Root(name, also=self._also)
        pod.roots[container["name"]] = root
        for path, source in volumes.items():
            root.bind(source, path)
        hosts = f"127.0.0.1 localhost\n{pod.host.address} {pod.name}\n{self._names(metadata['namespace'])}"
        root.inside("/etc/hosts").write_text(hosts)
        environment |= {
            "POD_NAME": pod.name, "POD_IP": pod.host.address, "POD_NAMESPACE": metadata["namespace"],
            "HOSTNAME": pod.name,
        }  # fmt: skip
        argv = self._standin(container["image"])(container_of(container, metadata.get("labels", {})))
        named = ["unshare", "--uts", "--", "sh", "-c", 'hostname "$0"; exec "$@"', pod.name]
        pod.programs[container["name"]] = self._programs.start(
            f"pod-{pod.name}-{container['name']}", [*named, *argv], host=pod.host, root=root, env=environment
        )

    def _names(self, namespace: str) -> str:
        """The Services that are there when a container starts, by their names: in the place of a cluster's DNS."""
        lines = []
        for service in self._api.every("v1", "Service"):
            name, space, address = (
                service["metadata"]["name"],
                service["metadata"]["namespace"],
                service["spec"].get("clusterIP", "None"),
            )
            known = [f"{name}.{space}", f"{name}.{space}.svc", f"{name}.{space}.svc.cluster.local"]
            if address not in {"", "None"}:
                lines.append(" ".join([address, *([name] if space == namespace else []), *known]))
        return "".join(f"{line}\n" for line in lines)

    def _standin(self, image: str) -> Standin:
        return next((standin for pattern, standin in self._standins.items() if pattern.search(image)), echo)

    def _end(self, pod: Pod) -> None:
        for program in pod.programs.values():
            self._programs.stop(program)
        for root in pod.roots.values():
            root.remove()
        self._network.remove(pod.host)

    def _keep_running(self, pod: Pod) -> None:
        """Start ended containers again, after a moment, as restartPolicy Always has it."""
        if pod.manifest["spec"].get("restartPolicy") == "Never":
            return
        for container in pod.containers:
            name = container["name"]
            program = pod.programs[name]
            if program.running or time.monotonic() - pod.restarted_at.get(name, 0.0) < _RESTART_AFTER_SECONDS:
                continue
            self.troubles[pod.name] = f"container {name} ended:\n{program.tail()}"
            pod.restarts[name] = pod.restarts.get(name, 0) + 1
            self._restart(pod, container)

    def _restart(self, pod: Pod, container: dict[str, Any]) -> None:
        pod.roots[container["name"]].remove()
        environment = self._environment(pod.manifest, container)
        self._begin_container(pod, container, environment, self._volumes(pod.manifest, container))
        pod.restarted_at[container["name"]] = time.monotonic()
        pod.readiness.pop(container["name"], None)

    # What a container sees.

    def _environment(self, pod: Manifest, container: dict[str, Any]) -> dict[str, str]:
        seen: dict[str, str] = {}
        for source in container.get("envFrom", ()):
            prefix = source.get("prefix", "")
            seen |= {prefix + key: value.decode() for key, value in self._source_data(pod, source).items()}
        for variable in container.get("env", ()):
            value = self._variable(pod, variable)
            if value is not None:
                seen[variable["name"]] = value
        return seen

    def _variable(self, pod: Manifest, variable: dict[str, Any]) -> str | None:
        source = variable.get("valueFrom")
        if source is None:
            return str(variable.get("value", ""))
        if "fieldRef" in source:
            return _field(pod, source["fieldRef"]["fieldPath"])
        for kind in ("secretKeyRef", "configMapKeyRef"):
            if kind in source:
                data = self._source_data(pod, {kind.replace("KeyRef", "Ref"): source[kind]})
                found = data.get(source[kind]["key"])
                if found is None and not source[kind].get("optional"):
                    raise KeyError(f"{source[kind]['name']} has no key {source[kind]['key']}")
                return found.decode() if found is not None else None
        return None

    def _source_data(self, pod: Manifest, source: dict[str, Any]) -> dict[str, bytes]:
        """The data of the Secret or ConfigMap that a reference names; raises when it must exist and does not."""
        kind, reference = (
            ("Secret", source["secretRef"]) if "secretRef" in source else ("ConfigMap", source["configMapRef"])
        )
        name = reference.get("name") or reference["secretName"]
        wanted = {
            "apiVersion": "v1",
            "kind": kind,
            "metadata": {"name": name, "namespace": pod["metadata"]["namespace"]},
        }
        found = self._api.get(wanted)
        if found is None:
            if reference.get("optional"):
                return {}
            raise KeyError(f"{kind} {name} does not exist")
        return _data(found)

    def _volumes(self, pod: Manifest, container: dict[str, Any]) -> dict[str, Path]:
        """Each mount path of a container, and the directory or file that is shown there."""
        volumes = {volume["name"]: volume for volume in pod["spec"].get("volumes", ())}
        shown: dict[str, Path] = {}
        for mount in container.get("volumeMounts", ()):
            directory = self._volume(pod, volumes[mount["name"]])
            shown[mount["mountPath"]] = directory / mount["subPath"] if "subPath" in mount else directory
        return shown

    def _volume(self, pod: Manifest, volume: dict[str, Any]) -> Path:
        metadata = pod["metadata"]
        if claim := volume.get("persistentVolumeClaim"):
            # Kept by the claim's name, so that a StatefulSet's pod finds its data again.
            directory = STATE / "claims" / str(metadata["namespace"]) / str(claim["claimName"])
        else:
            directory = STATE / "volumes" / str(metadata["uid"]) / str(volume["name"])
        directory.mkdir(parents=True, exist_ok=True)
        if "emptyDir" in volume:
            directory.chmod(0o777)  # as a kubelet makes it: the container's user may be anyone
        for reference, source in self._projected(volume):
            files = self._source_data(pod, source)
            items = {item["key"]: item["path"] for item in reference.get("items", ())}
            paths: dict[str, str] = items or {key: key for key in files}
            for key, path in paths.items():
                (directory / path).parent.mkdir(parents=True, exist_ok=True)
                (directory / path).write_bytes(files[key])
        return directory

    @staticmethod
    def _projected(volume: dict[str, Any]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
        """The Secrets and ConfigMaps a volume is made of."""
        sources = volume.get("projected", {}).get("sources", [volume])
        found = []
        for source in sources:
            if "secret" in source:
                found.append((source["secret"], {"secretRef": source["secret"]}))
            if "configMap" in source:
                found.append((source["configMap"], {"configMapRef": source["configMap"]}))
        return found

    # What the API server is told.

    def _report(self, pod: Pod) -> None:
        ready = {container["name"]: self._is_ready(pod, container) for container in pod.containers}
        running = {name: program.running for name, program in pod.programs.items()}
        state = (tuple(ready.items()), tuple(running.items()), tuple(pod.restarts.items()))
        if state == pod.reported:
            return
        self._api.patch_status(pod.manifest, _status(pod, ready, running))
        pod.reported = state

    @staticmethod
    def _is_ready(pod: Pod, container: dict[str, Any]) -> bool:
        program, name = pod.programs[container["name"]], container["name"]
        if not program.running:
            return False
        check, readiness = container.get("readinessProbe"), pod.readiness.setdefault(name, Readiness())
        if readiness.is_due(check):
            answer = probe(check, pod.host, container, root=pod.roots[name], process=program.process.pid)
            readiness.take(answer, check)
        return readiness.ready


def _containers(pod: Manifest) -> list[dict[str, Any]]:
    """The containers that stay: those of the pod, and init containers that are sidecars."""
    sidecars = [each for each in pod["spec"].get("initContainers", ()) if each.get("restartPolicy") == "Always"]
    return [*sidecars, *pod["spec"]["containers"]]


def _data(found: Manifest) -> dict[str, bytes]:
    if found["kind"] == "Secret":
        return {key: base64.b64decode(value) for key, value in found.get("data", {}).items()}
    binary = {key: base64.b64decode(value) for key, value in found.get("binaryData", {}).items()}
    return {key: value.encode() for key, value in found.get("data", {}).items()} | binary


def _field(pod: Manifest, path: str) -> str | None:
    """The fields of itself a container may ask for, as far as the rig knows them before the start."""
    metadata = pod["metadata"]
    known = {"metadata.name": metadata["name"], "metadata.namespace": metadata["namespace"], "spec.nodeName": NODE}
    return known.get(path)


def _status(pod: Pod, ready: Mapping[str, bool], running: Mapping[str, bool]) -> dict[str, Any]:
    now = _now()
    all_ready = "True" if all(ready.values()) else "False"
    kinds = {"PodScheduled": "True", "Initialized": "True", "ContainersReady": all_ready, "Ready": all_ready}
    return {
        "phase": _phase(pod, running),
        "podIP": pod.host.address, "podIPs": [{"ip": pod.host.address}], "hostIP": GATEWAY, "startTime": now,
        "conditions": [{"type": kind, "status": value, "lastTransitionTime": now} for kind, value in kinds.items()],
        "containerStatuses": [
            {
                "name": container["name"], "image": container["image"], "imageID": "none: no image is run",
                "ready": ready[container["name"]], "started": running[container["name"]],
                "restartCount": pod.restarts.get(container["name"], 0),
                "state": _state(pod.programs[container["name"]], now),
            }
            for container in pod.containers
        ],
    }  # fmt: skip


def _phase(pod: Pod, running: Mapping[str, bool]) -> str:
    if any(running.values()) or pod.manifest["spec"].get("restartPolicy", "Always") == "Always":
        return "Running"
    return "Succeeded" if all(program.process.returncode == 0 for program in pod.programs.values()) else "Failed"


def _state(program: Program, now: str) -> dict[str, Any]:
    if program.running:
        return {"running": {"startedAt": now}}
    return {"terminated": {"exitCode": program.process.returncode}}


def _now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
