"""Finds the controllers: each module here is one, less those about several. Nothing is registered anywhere else."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

from anygress.controllers.base.controller import Controller
from anygress.controllers.base.options import check_options
from anygress.errors import UnknownController

if TYPE_CHECKING:
    from collections.abc import Mapping


_NO_CONTROLLERS = ("annotations", "base")
"""What is about several of them."""


@cache
def names() -> tuple[str, ...]:
    """The names of all controllers, sorted, without importing them: module names with ``-`` for ``_``."""
    modules = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(sorted(name.replace("_", "-") for name in modules if name not in _NO_CONTROLLERS))


@cache
def find(name: str) -> type[Controller]:
    """The class of a controller. Raises UnknownController."""
    if name not in names():
        raise UnknownController(name, names())
    module = importlib.import_module(f"{__name__}.{name.replace('-', '_')}")
    return next(
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Controller) and value.__dict__.get("name") == name
    )


def get(controller: str | Controller) -> Controller:
    """A controller by name (its newest known version, default options), or the instance given.

    Raises UnknownController, and InvalidSpec for an instance with wrong options.
    """
    if isinstance(controller, Controller):
        check_options(controller)
        return controller
    if not isinstance(controller, str):
        raise UnknownController(controller, names())
    return find(controller)()


def all_controllers() -> Mapping[str, type[Controller]]:
    """Every controller's class by name."""
    return {name: find(name) for name in names()}
