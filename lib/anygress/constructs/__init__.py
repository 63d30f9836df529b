"""The cdk8s constructs: the only package that imports cdk8s and the generated types."""

from anygress.node import settle_on_node

settle_on_node()  # before the imports below start it

from anygress.constructs.chart import helm_chart  # noqa: E402  as said above
from anygress.constructs.files import synth  # noqa: E402  as said above
from anygress.constructs.web_app import (  # noqa: E402  as said above
    ClusterChart,
    ExposedApps,
    ExposedPort,
    ExposedWebApp,
    SecretsChart,
)

__all__ = ["ClusterChart", "ExposedApps", "ExposedPort", "ExposedWebApp", "SecretsChart", "helm_chart", "synth"]
