"""Every object of every case on every controller passes the strict schema of its kind; a misspelt field does not."""

from __future__ import annotations

from copy import deepcopy

import pytest

from anygress.controllers import names
from anygress.decide.pipeline import check
from tests.cases import NAMES, case
from tests.schemas import rejections

CONFIRMED = ("client-address", "client-connection", "response-headers", "upgrades")
"""What cases of guards and of headers hang on; else they would not be rendered, and not be looked at."""


@pytest.mark.parametrize("controller", names())
def test_objects_pass_their_schemas(controller: str) -> None:
    held = 0
    for name in NAMES:
        rendering = check(case(name), controller, confirmed=CONFIRMED).rendering
        if rendering is None:
            continue
        held += 1
        for manifest in (*rendering.manifests, *(found.manifest for found in rendering.cluster)):
            assert rejections(manifest) == [], (name, manifest)
    assert held >= len(NAMES) // 8


@pytest.mark.parametrize("controller", names())
def test_a_misspelt_field_is_rejected(controller: str) -> None:
    seen = set()
    for name in NAMES:
        rendering = check(case(name), controller, confirmed=CONFIRMED).rendering
        for manifest in rendering.manifests if rendering else ():
            if manifest["kind"] in seen or "spec" not in manifest:
                continue
            seen.add(manifest["kind"])
            misspelt = deepcopy(manifest)
            misspelt["spec"]["misspelt"] = 1
            assert rejections(misspelt), manifest["kind"]
    assert seen
