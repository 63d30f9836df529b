"""The cdk8s constructs: the only package that imports cdk8s and the generated types."""

from anygress.constructs.synth import synth
from anygress.constructs.web_app import ClusterChart, ExposedApps, ExposedPort, ExposedWebApp, SecretsChart

__all__ = ["ClusterChart", "ExposedApps", "ExposedPort", "ExposedWebApp", "SecretsChart", "synth"]
