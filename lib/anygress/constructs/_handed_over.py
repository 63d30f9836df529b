"""Takes what cdk8s-plus made: a Service, or a workload whose pods a Service is to be made for.

Read once, before anything is decided: name, port and labels. Any cdk8s-plus-NN will do, since nothing but these
attributes is asked for.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from anygress import exposure as x
from anygress.errors import InvalidSpec, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from anygress.manifest import ServicePatch


class HandedOver:
    """The foreign objects of one exposure, by the Service name under which they are known from here on."""

    def __init__(self) -> None:
        self.services: dict[str, Any] = {}

    def replace_in(self, keywords: Mapping[str, Any]) -> dict[str, Any]:
        """The keywords of an app with every foreign object replaced by what the core understands."""
        taken = dict(keywords)
        if self._is_foreign(taken.get("service")):
            taken["service"] = self._take(taken["service"], taken.pop("port", None), "service")
        for name in ("routes", "ports"):
            if isinstance(taken.get(name), list | tuple):
                taken[name] = tuple(self._replace(part, f"{name}[{i}]") for i, part in enumerate(taken[name]))
        return taken

    def apply(self, patches: Iterable[ServicePatch]) -> None:
        """Put on handed-over Services the annotations that the controller wants there."""
        for patch in patches:
            service = self.services.get(patch.name)
            if service is not None:
                for key, value in patch.annotations.items():
                    service.metadata.add_annotation(key, value)

    def _replace(self, part: Any, where: str) -> Any:
        if isinstance(part, x.Route) and self._is_foreign(part.service):
            return replace(part, service=self._take(part.service, part.port, f"{where}.service"), port=None)
        if isinstance(part, x.Port) and self._is_foreign(part.service):
            port = part.number if part.target is None else part.target
            return replace(part, service=self._take(part.service, port, f"{where}.service"), target=None)
        return part

    @staticmethod
    def _is_foreign(value: Any) -> bool:
        return value is not None and not isinstance(value, x.ServiceRef | x.Pods) and hasattr(value, "name")

    def _take(self, value: Any, port: int | str | None, where: str) -> x.ServiceRef | x.Pods:
        labels = getattr(value, "match_labels", None)
        if labels is not None:
            if not isinstance(port, int):
                raise _refusal(where, "a workload is handed over without a port number", "give port= on the route")
            return x.Pods(str(value.name), selector=dict(labels), port=port)
        name = str(value.name)
        self.services[name] = value
        if port is None:
            ports = list(getattr(value, "ports", None) or ())
            if len(ports) != 1:
                raise _refusal(where, f"Service {name} has {len(ports)} ports", "say which: port= on the route")
            port = int(ports[0].port)
        return x.ServiceRef(name, port=port)


def _refusal(where: str, reason: str, hint: str) -> InvalidSpec:
    problem = Problem(code="E110", topic="backend", where=where, reason=reason, hint=hint)
    return InvalidSpec("what was handed over cannot be used", [problem])
