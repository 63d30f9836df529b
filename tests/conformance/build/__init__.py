"""The programs the rig runs, built once from pinned sources into a cache."""

from .parts import PARTS, Part
from .store import Store, cache_root

__all__ = ["PARTS", "Part", "Store", "cache_root"]
