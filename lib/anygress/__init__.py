"""Expose a web application on Kubernetes through any ingress controller, from one description.

Names are resolved when they are first used: ``import anygress`` loads no YAML, no terminal and no Node.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress.node import offer_node_from_pip

if TYPE_CHECKING:
    from anygress.constructs import ExposedApps, ExposedPort, ExposedWebApp
    from anygress.constructs.chart import helm_chart
    from anygress.constructs.files import synth
    from anygress.decide.omit import leave_out, leave_out_of_all
    from anygress.decide.pipeline import check, render
    from anygress.decide.ranking import Apart, Obstacle, Opening, Place, Ranking, check_all
    from anygress.decide.reading import parse_spec, read_spec
    from anygress.decide.report import Report
    from anygress.description.exposure import (
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
    from anygress.description.keywords import exposure_from_keywords
    from anygress.errors import AnygressError, CannotExpose, InvalidSpec, Problem, UnknownController, UnknownFeature
    from anygress.rendering.manifest import Note, Precondition, Rendering

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
    "constructs": ("ExposedApps", "ExposedPort", "ExposedWebApp", "helm_chart", "synth"),
    "decide.omit": ("leave_out", "leave_out_of_all"),
    "decide.pipeline": ("check", "render"),
    "decide.ranking": ("Apart", "Obstacle", "Opening", "Place", "Ranking", "check_all"),
    "decide.reading": ("parse_spec", "read_spec"),
    "decide.report": ("Report",),
    "description.keywords": ("exposure_from_keywords",),
    "errors": ("AnygressError", "CannotExpose", "InvalidSpec", "Problem", "UnknownController", "UnknownFeature"),
    "rendering.manifest": ("Note", "Precondition", "Rendering"),
}
"""Where the names are that are not in ``description.exposure``."""

offer_node_from_pip()  # before anything starts Node, hence here


def __getattr__(name: str) -> object:
    """A public name, from the module that has it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415  only a first use needs it

    module = next((module for module, names in _MODULES.items() if name in names), "description.exposure")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
