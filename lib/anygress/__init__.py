"""Expose a web application on Kubernetes through any ingress controller, from one description.

Names are resolved when they are first used: ``import anygress`` loads no YAML, no terminal and no Node.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

from anygress.node import offer_node_from_pip

if TYPE_CHECKING:
    from anygress.check import Report
    from anygress.choose import Apart, Obstacle, Opening, Place, Ranking, check_all
    from anygress.compile import check, render
    from anygress.constructs import ExposedApps, ExposedPort, ExposedWebApp
    from anygress.constructs.helm_chart import helm_chart
    from anygress.constructs.synth import synth
    from anygress.errors import (
        AnygressError,
        CannotExpose,
        InvalidSpec,
        Problem,
        UnknownController,
        UnknownFeature,
    )
    from anygress.exposure import (
        BasicAuth,
        ClusterIssuer,
        DigestAuth,
        Dns01,
        Exposure,
        ExternalDns,
        Hsts,
        Http01,
        Issuer,
        LetsEncrypt,
        ManagedCertificate,
        ManualDns,
        Open,
        Pods,
        Port,
        Probe,
        RegexRewrite,
        ReplacePrefix,
        Resources,
        Route,
        SecretValue,
        Security,
        ServiceRef,
        Sidecar,
        StripPrefix,
        TlsSecret,
        User,
        Workload,
    )
    from anygress.keywords import exposure_from_keywords
    from anygress.leaving_out import leave_out, leave_out_of_all
    from anygress.manifest import Note, Precondition, Rendering
    from anygress.readers.spec import parse_spec, read_spec

__all__ = [
    "AnygressError",
    "Apart",
    "BasicAuth",
    "CannotExpose",
    "ClusterIssuer",
    "DigestAuth",
    "Dns01",
    "ExposedApps",
    "ExposedPort",
    "ExposedWebApp",
    "Exposure",
    "ExternalDns",
    "Hsts",
    "Http01",
    "InvalidSpec",
    "Issuer",
    "LetsEncrypt",
    "ManagedCertificate",
    "ManualDns",
    "Note",
    "Obstacle",
    "Open",
    "Opening",
    "Place",
    "Pods",
    "Port",
    "Precondition",
    "Probe",
    "Problem",
    "Ranking",
    "RegexRewrite",
    "Rendering",
    "ReplacePrefix",
    "Report",
    "Resources",
    "Route",
    "SecretValue",
    "Security",
    "ServiceRef",
    "Sidecar",
    "StripPrefix",
    "TlsSecret",
    "UnknownController",
    "UnknownFeature",
    "User",
    "Workload",
    "check",
    "check_all",
    "exposure_from_keywords",
    "helm_chart",
    "leave_out",
    "leave_out_of_all",
    "parse_spec",
    "read_spec",
    "render",
    "synth",
]

_MODULES = {
    "check": ("Report",),
    "choose": ("Apart", "Obstacle", "Opening", "Place", "Ranking", "check_all"),
    "compile": ("check", "render"),
    "constructs": ("ExposedApps", "ExposedPort", "ExposedWebApp", "helm_chart", "synth"),
    "errors": ("AnygressError", "CannotExpose", "InvalidSpec", "Problem", "UnknownController", "UnknownFeature"),
    "keywords": ("exposure_from_keywords",),
    "manifest": ("Note", "Precondition", "Rendering"),
    "leaving_out": ("leave_out", "leave_out_of_all"),
    "readers.spec": ("parse_spec", "read_spec"),
}
"""Where the names are that are not in ``exposure``."""

offer_node_from_pip()  # before anything starts Node, hence here


class _Package(ModuleType):
    """Keeps ``anygress.check`` the function: importing the module of that name would put the module in its place."""

    def __setattr__(self, name: str, value: object) -> None:
        if name not in __all__ or not isinstance(value, ModuleType):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> object:
    """A public name, from the module that has it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415  only a first use needs it

    module = next((module for module, names in _MODULES.items() if name in names), "exposure")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
