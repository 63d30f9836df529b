"""Every object of every case on every controller passes the strict schema of its kind; a misspelt field does not."""

from __future__ import annotations

from copy import deepcopy

import pytest

from anygress.compile import check
from anygress.controllers import names
from tests.cases import NAMES, case
from tests.schemas import rejections


@pytest.mark.parametrize("controller", names())
def test_objects_pass_their_schemas(controller: str) -> None:
    for name in NAMES:
        rendering = check(case(name), controller).rendering
        if rendering is None:
            continue
        for manifest in (*rendering.manifests, *(found.manifest for found in rendering.cluster)):
            assert rejections(manifest) == [], (name, manifest)


@pytest.mark.parametrize("controller", names())
def test_a_misspelt_field_is_rejected(controller: str) -> None:
    seen = set()
    for name in NAMES:
        rendering = check(case(name), controller).rendering
        for manifest in rendering.manifests if rendering else ():
            if manifest["kind"] in seen or "spec" not in manifest:
                continue
            seen.add(manifest["kind"])
            misspelt = deepcopy(manifest)
            misspelt["spec"]["misspelt"] = 1
            assert rejections(misspelt), manifest["kind"]
    assert seen
