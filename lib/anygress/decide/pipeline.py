"""The pipeline, in one screen: exposures → valid → checked → rendered. No Node, no files, no cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress.controllers import get
from anygress.decide.report import Report, check_site
from anygress.decide.validate import validate
from anygress.description.exposure import Exposure
from anygress.description.violation import quoted
from anygress.errors import CannotExpose, InvalidSpec
from anygress.features.feature import Site

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from anygress.controllers.base.controller import Controller
    from anygress.rendering.manifest import Rendering


def check(
    exposures: Exposure | Iterable[Exposure],
    controller: str | Controller,
    *,
    strict: bool = False,
    confirmed: Collection[str] = (),
) -> Report:
    """How a controller stands to an app: refusals, or what it renders, with preconditions and notes.

    Give all the exposures of an app together: what one does to a host, the others on it feel. ``strict`` refuses what
    hangs on cluster configuration that is not confirmed: by the controller's options, or by its key in ``confirmed``.
    Raises InvalidSpec for a description that is wrong by itself, UnknownController for an unknown name.
    """
    site = site_of(exposures)
    return check_site(site, get(controller), strict=strict, confirmed=confirmed)


def render(
    exposures: Exposure | Iterable[Exposure], controller: str | Controller, *, strict: bool = False
) -> Rendering:
    """The objects of an app for a controller.

    Raises InvalidSpec and UnknownController as :func:`check` does, and CannotExpose, with every problem, for what the
    controller cannot do; then nothing is rendered.
    """
    return rendering_of(check(exposures, controller, strict=strict))


def rendering_of(report: Report) -> Rendering:
    """The rendering of a report that has no problems. Raises CannotExpose for one that has."""
    if report.rendering is None:
        names = ", ".join(f'"{exposure.name}"' for exposure in report.site.exposures)
        headline = f"cannot expose {names} on {report.controller.name}"
        raise CannotExpose(headline, report.problems, controller=report.controller.name)
    return report.rendering


def site_of(exposures: Exposure | Iterable[Exposure]) -> Site:
    """The exposures of an app, valid. Raises InvalidSpec with everything that is wrong."""
    found = (exposures,) if isinstance(exposures, Exposure) else tuple(exposures)
    site = Site(found)
    problems = validate(found, site)
    if problems:
        names = ", ".join(quoted(exposure.name) for exposure in found)
        headline = f"the description of {names} is wrong"
        raise InvalidSpec(headline, problems)
    return site
