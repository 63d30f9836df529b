"""The constructs: decided in plain Python before the first child exists, then made in one crossing an object."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from cdk8s import ApiObject, Chart
from constructs import Construct

from anygress.constructs._handed_over import HandedOver
from anygress.constructs._known import Around
from anygress.constructs._materialize import materialize
from anygress.controllers import get
from anygress.decide.omit import leave_out
from anygress.decide.pipeline import rendering_of
from anygress.description.keywords import exposure_from_keywords
from anygress.node import warn_of_old_node
from anygress.rendering.names import parts_of_name, without_digest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from anygress.constructs._known import Plan
    from anygress.controllers.base.controller import Controller
    from anygress.decide.report import Report
    from anygress.description.exposure import Exposure
    from anygress.rendering.manifest import Manifest


class SecretsChart(Chart):
    """The Secrets of an app, in a chart of their own so that they are synthesized to a file of their own."""


class ClusterChart(Chart):
    """The objects that belong to the cluster, in a chart of their own: each says in an annotation how to merge it."""


class _Exposed(Construct):
    """What the public constructs share: the children, found by kind."""

    report: Report
    """What was decided: preconditions, notes, DNS records."""

    def __init__(self, scope: Construct, id: str, plan: Plan) -> None:  # noqa: A002  cdk8s' name
        super().__init__(scope, id)
        self.report = plan.report
        self._objects: dict[tuple[str, str], ApiObject] = {}
        self._make(self, (found for found in plan.manifests if found["kind"] != "Secret"))
        self._make_apart("secrets", SecretsChart, [found for found in plan.manifests if found["kind"] == "Secret"])
        self._make_apart("cluster", ClusterChart, [found.manifest for found in plan.cluster])

    def _make(self, scope: Construct, manifests: Iterable[Manifest]) -> None:
        for manifest in manifests:
            kind, name = manifest["kind"], manifest["metadata"]["name"]
            self._objects[(kind, name)] = materialize(scope, f"{kind}-{name}", manifest)

    def _make_apart(self, id_: str, chart: type[Chart], manifests: list[Manifest]) -> Chart | None:
        if not manifests:
            return None
        made = chart(self, id_)
        self._make(made, manifests)
        return made

    def find(self, kind: str, name: str | None = None) -> ApiObject:
        """The child of a kind, by name where there are several; the app's own (or the first) when not said.

        A digest at the end of a name need not be said. Raises LookupError, naming what there is.
        """
        found = {its_name: child for (its_kind, its_name), child in self._objects.items() if its_kind == kind}
        if name in found:
            return found[name]
        if name is None and found:
            return found.get(self.node.id) or found[min(found, key=parts_of_name)]
        if name is not None and (cut := [its_name for its_name in found if without_digest(its_name) == name]):
            return found[cut[0]]
        kinds = ", ".join(sorted({f"{its_kind} {its_name}" for its_kind, its_name in self._objects}))
        raise LookupError(f"there is no {kind}{f' named {name}' if name else ''} here (there are: {kinds})")

    def all(self, kind: str) -> tuple[ApiObject, ...]:
        """Every child of a kind."""
        return tuple(child for (its_kind, _), child in self._objects.items() if its_kind == kind)

    def __getattr__(self, name: str) -> ApiObject:
        """``.ingress``, ``.backend_config``, ``.http_route``: the child of that kind, as :meth:`find` picks it."""
        if name.startswith("_"):
            raise AttributeError(name)
        for kind, _ in self.__dict__.get("_objects", {}):
            if _snake(kind) == name:
                return self.find(kind)
        raise AttributeError(f"{type(self).__name__} has no child or attribute {name!r}")


class ExposedWebApp(_Exposed):
    """A web application, made (``image=``) or handed over (``service=``), exposed through a controller.

    The keywords are the fields of :class:`anygress.Exposure`, with ``host`` for one host, and those of
    :class:`anygress.Workload` for the app itself (``image``, ``port``, ``env``, …). The name is the id unless given;
    the namespace is the Chart's unless given. A cdk8s-plus Service, Deployment or StatefulSet is taken wherever a
    service is.

    ``without`` and ``without_ports`` leave routes (by path) and ports (by number) out, never their protection: see
    :func:`anygress.leave_out`.

    Raises InvalidSpec and CannotExpose with every problem before any child exists. ``strict`` refuses what hangs on
    cluster configuration that the controller's options do not confirm.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,  # noqa: A002  cdk8s' name
        *,
        controller: str | Controller,
        without: Iterable[str] = (),
        without_ports: Iterable[int] = (),
        strict: bool = False,
        **keywords: Any,
    ) -> None:
        handed_over = HandedOver()
        taken = handed_over.replace_in({"name": id, "namespace": Around.of(scope).namespace, **keywords})
        exposure = leave_out(exposure_from_keywords(**taken), *without, ports=without_ports)
        _expose(self, scope, id, (exposure,), controller, handed_over, strict=strict)


class ExposedPort(ExposedWebApp):
    """A bare TCP or UDP port: ``ExposedPort(self, "amqp", controller=…, port=Port(5672, service=…))``.

    ``port`` is one :class:`anygress.Port`, ``ports`` several. Raises as :class:`ExposedWebApp` does.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,  # noqa: A002  cdk8s' name
        *,
        controller: str | Controller,
        port: Any = None,
        **keywords: Any,
    ) -> None:
        ports = keywords.pop("ports", ())
        if port is not None and isinstance(ports, list | tuple):  # anything else is told as the wrong type it is
            ports = (*ports, port)
        super().__init__(scope, id, controller=controller, ports=ports, **keywords)


class ExposedApps(_Exposed):
    """Several exposures decided and rendered together, for apps that share a host: what one does, the others feel.

    ``exposures`` are :class:`anygress.Exposure` values; those without a namespace get the Chart's, and what cdk8s-plus
    made is taken in them as :class:`ExposedWebApp` takes it.
    Raises InvalidSpec and CannotExpose with every problem before any child exists.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,  # noqa: A002  cdk8s' name
        *,
        controller: str | Controller,
        exposures: Iterable[Exposure],
        strict: bool = False,
    ) -> None:
        namespace, handed_over = Around.of(scope).namespace, HandedOver()
        placed = (e if e.namespace is not None else e.replace(namespace=namespace) for e in exposures)
        found = tuple(map(handed_over.replace_in_exposure, placed))
        _expose(self, scope, id, found, controller, handed_over, strict=strict)


def _expose(  # noqa: PLR0917  what the constructs above have in common
    construct: _Exposed,
    scope: Construct,
    id_: str,
    exposures: tuple[Exposure, ...],
    controller: str | Controller,
    handed_over: HandedOver,
    *,
    strict: bool,
) -> None:
    """Decide together with what of the app it touches; only then make anything."""
    known = Around.of(scope).known
    plan = known.plan(exposures, get(controller), strict=strict, confirmed=handed_over.confirmed)
    warn_of_old_node()
    _Exposed.__init__(construct, scope, id_, plan)
    handed_over.apply(rendering_of(plan.report).service_patches)
    known.made(plan)
    known.handed_over |= handed_over.services


def _snake(kind: str) -> str:
    """``BackendConfig`` → ``backend_config``, ``HTTPRoute`` → ``http_route``, ``IngressRouteTCP`` → …``_tcp``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", kind).lower()
