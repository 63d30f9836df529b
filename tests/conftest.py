"""What every test shares: one reproducible Hypothesis profile for CI, and a thorough one for the night."""

import os

from hypothesis import HealthCheck, settings

import anygress  # noqa: F401  it chooses the Node that cdk8s starts, and some tests import cdk8s first
from tests.helm import helm

__all__ = ["helm"]  # a fixture

# Derandomized, so that CI never fails for a reason that is not in the change; no deadline, since its machine is shared.
settings.register_profile(
    "ci", derandomize=True, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("local", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "local"))
