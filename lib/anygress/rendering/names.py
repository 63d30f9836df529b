"""The names of objects: of two apps, or of two parts of one, no two are the same.

A name is the app's, then for each part of what the object is for :data:`MARK` and that part: ``shop`` is the app and
its root route, ``shop--path-api-admin--auth-traefik`` the Secret with the users of its route ``/api/admin/``. Names of
apps, workloads and pods cannot hold the mark (``grammar.own_name``), so a name can be read in one way only. A part is a
word (``auth``, ``tcp-5672``), or what it spells comes after a word of its own (``path-…``, ``host-…``), so that no path
is spelt like a word. No part follows from a setting: another timeout renames nothing.

What a spelling loses, or a name that is cut, is made up for by :func:`digest`, 48 bits of the whole. So it is where a
controller joins namespace and name itself (:func:`joined_name`). Templates of Helm can compute all of it.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from anygress.description.grammar import MARK

_DIGITS = 12
_LIMIT = 63
_TAIL = len(MARK) + _DIGITS
_SPELT = re.compile(r"[a-z0-9]+(/[a-z0-9]+)*")
_DIGEST = rf"[0-9a-f]{{{_DIGITS}}}"
_LIKE_SPELT = re.compile(rf"(.*/)?{_DIGEST}")
"""What is spelt like a path with its digest."""
_LIKE_CUT = re.compile(rf".*{MARK}{_DIGEST}")
"""What looks like a name that was cut."""

ROOT = "path"
"""The part that stands for the root route in names of what only that route has; the route's own name is the app's."""


def digest(text: str) -> str:
    """Twelve hexadecimal digits that stand for a text in a name."""
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


@lru_cache(maxsize=1024)
def part_name(app: str, *parts: str, limit: int = _LIMIT) -> str:
    """The name of one of an app's objects: ``shop`` + ``auth-traefik`` → ``shop--auth-traefik``. Empty parts are none.

    Longer than 63 characters (or ``limit``), or spelt like what was cut: cut, with a digest of the whole.
    """
    name = MARK.join((app, *filter(None, parts)))
    return name if len(name) <= limit and not _LIKE_CUT.fullmatch(name) else _cut(name, name, limit)


@lru_cache(maxsize=1024)
def joined_name(namespace: str | None, app: str, *parts: str) -> str:
    """The same where a controller makes ``<namespace>-<name>`` of it, perhaps with one hyphen for two.

    ``y-shop`` in ``team`` and ``shop`` in ``team-y`` would share that, so that the name ends with a digest of both.
    """
    name = MARK.join((app, *filter(None, parts)))
    return _cut(name, f"{namespace or ''}/{name}")


def port_name(namespace: str | None, service: str, port: str) -> str:
    """The name of a Service's port that no other Service has: an Ingress names ports with 15 characters at most.

    https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/#IngressBackend
    """
    whole = f"{namespace or ''}/{MARK.join((service, port))}"
    return f"p-{digest(whole)}"


def _cut(name: str, whole: str, limit: int = _LIMIT) -> str:
    return f"{name[: min(limit, _LIMIT) - _TAIL].rstrip('-.')}{MARK}{digest(whole)}"


def without_digest(name: str) -> str:
    """A name without the end of those that are joined or cut: ``shop`` for ``shop--1b2c3d4e5f60``."""
    return name[:-_TAIL] if _LIKE_CUT.fullmatch(name) else name


def parts_of_name(name: str) -> int:
    """How many parts a name has; the fewest has the object that is for the app itself, or for its root route."""
    return without_digest(name).count(MARK)


def path_role(path: str, match: str = "prefix") -> str:
    """The part that stands for a route, from its path: "" for the root, ``path-api-admin`` for ``/api/admin/``."""
    spelling = path_spelling(path, match)
    return f"{ROOT}-{spelling}" if spelling else ""


def path_spelling(path: str, match: str = "prefix") -> str:
    """A path as far as a name can spell it: ``api-admin`` for the prefix ``/api/admin/``, "" for the prefix ``/``.

    What does not survive (a regex, an exact path, upper case, an underscore, a hyphen) has a digest at its end, and so
    has what would look as if it had one.
    """
    if match == "prefix":
        path = path.removesuffix("/")
        inner = path.removeprefix("/")
        if not path:
            return ""
        if path != inner and _SPELT.fullmatch(inner) and not _LIKE_SPELT.fullmatch(inner):
            return inner.replace("/", "-")
    return _spelt(path, f"{match} {path}")


def host_role(host: str) -> str:
    """The part that stands for a host, as long for every host: ``host-1b2c3d4e5f60``."""
    return f"host-{digest(host)}"


def service_role(name: str, namespace: str | None = None) -> str:
    """What stands for a Service of the user's, in another namespace where that is given. A word always follows it."""
    if namespace is None:
        return f"service-{name}" if MARK not in name else f"services-{_spelt(name, name)}"
    if MARK in f"{namespace} {name}":
        return f"foreigns-{_spelt(f'{namespace} {name}', f'{namespace}/{name}')}"
    return f"foreign-{namespace}{MARK}{name}"


def _spelt(text: str, whole: str) -> str:
    spelling = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
    return "-".join(filter(None, (spelling, digest(whole))))
