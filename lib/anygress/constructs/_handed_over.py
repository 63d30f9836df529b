"""Takes what cdk8s-plus made: a Service, a workload whose pods a Service is to be made for, a Secret by its name.

Read once, before anything is decided: name, namespace, ports, labels. Any cdk8s-plus-NN will do, and typed objects as
well, since nothing but these attributes is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from operator import is_not
from typing import TYPE_CHECKING, Any

from anygress.description import exposure as x
from anygress.errors import InvalidSpec, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from anygress.rendering.manifest import ServicePatch

_NAMES = ("name", "secret")
"""The fields of a description that name an object of the cluster; for them, the object itself will do."""


class HandedOver:
    """The foreign objects of some exposures, by the Service name under which they are known from here on."""

    def __init__(self) -> None:
        self._services: dict[tuple[str, str | None], Any] = {}
        self._problems: list[Problem] = []

    def replace_in(self, keywords: Mapping[str, Any]) -> dict[str, Any]:
        """The keywords of an app with every foreign object replaced by what the core understands.

        Raises InvalidSpec, with every problem, for what cannot be used.
        """
        namespace = keywords.get("namespace")
        taken = {name: self._replace(value, name, namespace) for name, value in keywords.items()}
        if _is_foreign(taken.get("service")):
            taken["service"] = self._take(taken["service"], taken.pop("port", None), "service", namespace)
        if self._problems:
            raise InvalidSpec("what was handed over cannot be used", self._problems)
        return taken

    def replace_in_exposure(self, exposure: x.Exposure) -> x.Exposure:
        """As ``replace_in``, for an exposure."""
        given = {name: value for name, value in _values(exposure).items() if name != "source"}
        return exposure.replace(**self.replace_in(given))

    @property
    def confirmed(self) -> tuple[str, ...]:
        """What need not be asked of the user: the annotations of these Services."""
        return tuple(f"annotations-of-{name}" for name, _ in self._services)

    @property
    def services(self) -> frozenset[tuple[str, str | None]]:
        """The Services among them: name and namespace."""
        return frozenset(self._services)

    def apply(self, patches: Iterable[ServicePatch]) -> None:
        """Put on handed-over Services the annotations that the controller wants there."""
        for patch in patches:
            service = self._services.get((patch.name, patch.namespace))
            if service is not None:
                for key, value in patch.annotations.items():
                    service.metadata.add_annotation(key, value)

    def _replace(self, value: Any, where: str, namespace: str | None) -> Any:
        """A part of a description without foreign objects; itself when it has none."""
        if isinstance(value, list | tuple):
            items = [self._replace(item, f"{where}[{index}]", namespace) for index, item in enumerate(value)]
            return items if any(map(is_not, items, value)) else value
        if isinstance(value, Mapping):
            items = [self._replace(item, f'{where}["{key}"]', namespace) for key, item in value.items()]
            return dict(zip(value, items, strict=True)) if any(map(is_not, items, value.values())) else value
        if not _is_ours(value):
            return value
        changes: dict[str, Any] = {}
        for name, before in _values(value).items():
            path = f"{where}.{name}"
            if name in _NAMES and _is_foreign(before):
                changes[name] = self._name(before, path, namespace)
            elif name != "service" and (after := self._replace(before, path, namespace)) is not before:
                changes[name] = after
        if isinstance(value, x.Route) and _is_foreign(value.service):
            changes |= {"service": self._take(value.service, value.port, f"{where}.service", namespace), "port": None}
        if isinstance(value, x.Port) and _is_foreign(value.service):
            port = value.number if value.target is None else value.target
            changes |= {"service": self._take(value.service, port, f"{where}.service", namespace), "target": None}
        return replace(value, **changes) if changes else value

    def _take(self, value: Any, port: int | str | None, where: str, namespace: str | None) -> x.ServiceRef | x.Pods:
        if hasattr(type(value), "match_labels"):
            return self._pods(value, port, where, namespace)
        name, elsewhere = str(value.name), _elsewhere(value, namespace)
        self._services[(name, elsewhere or namespace)] = value
        ports = list(getattr(value, "ports", None) or ())
        known = {one.port for one in ports} | {getattr(one, "name", None) for one in ports}
        if port is not None and ports and port not in known:
            has = ", ".join(str(int(one.port)) for one in ports)
            self._refuse(where, f"Service {name} has no port {port} (it has: {has})", "give one of those")
        if port is None:
            if len(ports) != 1:
                self._refuse(where, f"Service {name} has {len(ports)} ports", "say which: port= on the route")
                return x.ServiceRef(name, port=1)
            port = int(ports[0].port)
        return x.ServiceRef(name, port=port, namespace=elsewhere)

    def _pods(self, value: Any, port: int | str | None, where: str, namespace: str | None) -> x.Pods:
        name = self._name(value, where, namespace)
        if not isinstance(port, int):
            self._refuse(where, "a workload is handed over without a port number", "give port= on the route")
            port = 1
        return x.Pods(name, selector=dict(value.match_labels), port=port)

    def _name(self, value: Any, where: str, namespace: str | None) -> str:
        """The name of an object that must be in the app's own namespace."""
        name = str(value.name)
        if elsewhere := _elsewhere(value, namespace):
            hint = "put it into the app's, or the app into its"
            self._refuse(where, f"{name} is in the namespace {elsewhere}, and the app is not", hint)
        return name

    def _refuse(self, where: str, reason: str, hint: str) -> None:
        self._problems.append(Problem(code="E110", topic="backend", where=where, reason=reason, hint=hint))


def _is_ours(value: Any) -> bool:
    return type(value).__module__ == x.__name__ and hasattr(value, "__dataclass_fields__")


def _is_foreign(value: Any) -> bool:
    """Whether it is a construct with a name. Asked of the class, since asking the object is a call to Node."""
    return not _is_ours(value) and hasattr(type(value), "node") and hasattr(type(value), "name")


def _values(value: Any) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in fields(value)}


def _elsewhere(value: Any, namespace: str | None) -> str | None:
    """The namespace of an object, where it is another one than the app's."""
    if not hasattr(type(value), "metadata"):  # a reference to what exists, such as Secret.from_secret_name()
        return None
    found: str | None = value.metadata.namespace
    return found if found != namespace else None
