"""What a value of a chart may be: its JSON schema, its marker while the templates are found, and its forms.

The schemas are the grammar of :mod:`anygress.description.grammar` as far as a pattern can say it, and never wider: a
text that a schema lets through is one that the renderer takes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anygress.description import grammar
from anygress.description.credentials import HashKind
from anygress.description.exposure import Resources
from anygress.description.grammar import RESERVED

if TYPE_CHECKING:
    from collections.abc import Mapping

_LABEL = "[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_QUANTITY = "^[0-9]{1,6}(m|k|M|G|Ki|Mi|Gi)?$"


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """A kind of value: ``forms`` are the names of :data:`anygress.helm.holes.FORMS` in which it may stand."""

    name: str
    schema: Mapping[str, Any]
    forms: tuple[str, ...] = ("text",)
    is_number: bool = False

    @property
    def is_lengthy(self) -> bool:
        """Whether it is a name of some length, which objects may be named after."""
        return self.name in ("name", "object-name", "local-host", "label", "listener", "option")

    def marker(self, index: int) -> Any:
        """A value of this kind that nothing else looks like."""
        return _MARKERS[self.name](index)

    def other_marker(self, index: int) -> Any:
        """Another marker: of users, with other hashes of each kind."""
        return _OTHER_MARKERS.get(self.name, _MARKERS[self.name])(index)


def _domain(name: str, *forms: str, **schema: Any) -> Domain:
    return Domain(name=name, schema=schema, forms=forms or ("text",))


def _number(name: str, low: int, high: int) -> Domain:
    schema = {"type": "integer", "minimum": low, "maximum": high}
    return Domain(name=name, schema=schema, forms=("number", "plus", "times"), is_number=True)


LONGEST_HOST = 240
"""Less than the 253 of DNS: with a word before it, it is the name of a Gateway's listener."""
NAME = _domain("name", "text", type="string", pattern="^[a-z](-?[a-z0-9])*$", maxLength=63)
"""Without two hyphens beside each other: see :mod:`anygress.rendering.names`."""
OBJECT_NAME = _domain("object-name", type="string", pattern=rf"^{_LABEL}(\.{_LABEL})*$", maxLength=253)
HOST = _domain(
    "host", "text", "quoted", "host-digest",
    type="string", pattern=rf"^({_LABEL}\.)+[a-z]([-a-z0-9]{{0,61}}[a-z0-9])?$", maxLength=LONGEST_HOST,
)  # fmt: skip
LOCAL_HOST = _domain("local-host", type="string", pattern="^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$")
WILDCARD = _domain(
    "wildcard", "text", "domain", "quoted", "host-digest",
    type="string", pattern=rf"^\*\.({_LABEL}\.)*[a-z]([-a-z0-9]{{0,61}}[a-z0-9])?$", maxLength=LONGEST_HOST,
)  # fmt: skip
REPOSITORY = _domain(
    "repository",
    type="string",
    pattern=f"^{grammar.IMAGE_REPOSITORY}$",
    maxLength=grammar.LONGEST_IMAGE - len(":@sha512:") - 128 - 128,  # less the longest tag and digest
)
TAG = _domain(
    "tag", "tagged", type="string",
    pattern=f"^$|^{grammar.IMAGE_DIGEST}$|^{grammar.IMAGE_TAG}(@{grammar.IMAGE_DIGEST})?$",
)  # fmt: skip
IMAGE = _domain("image", type="string", maxLength=grammar.LONGEST_IMAGE, pattern=f"^{grammar.IMAGE}$")
OPTION = _domain("option", type="string", pattern=r"^[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$")
LABEL = _domain("label", type="string", pattern="^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$")
ADDRESS = _domain("address", type="string", pattern=rf"^{_BYTE}(\.{_BYTE}){{3}}$")
PLACE = _domain("place", "text", "before", "after", type="string", pattern=rf"^{_LABEL}/{_LABEL}$")
SIZE = _domain("size", "text", "bytes", type="string", pattern="^[1-9][0-9]{0,5}(Ki|Mi|Gi|k|M|G)?$")
SECONDS = _number("seconds", 1, 86_400)  # a longer one is spelt in hours by some controllers
REPLICAS = _number("replicas", 0, grammar.MOST_REPLICAS)
GRACE = _number("grace", grammar.DRAIN_SECONDS + 1, grammar.LONGEST_GRACE)
EMAIL = _domain("email", type="string", pattern=r"^[A-Za-z0-9._+-]{1,64}@([a-z0-9-]+\.)+[a-z]{2,}$", maxLength=254)


def _but(what: str) -> dict[str, Any]:
    """What a schema says of the texts of a kind that are an order to somebody."""
    return {"not": {"pattern": "|".join(one.pattern for one in RESERVED[what])}}


LISTENER = _domain(
    "listener", type="string", pattern="^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$", **_but("the name of a listener")
)
HEADER = _domain(
    "header", type="string", pattern=r"^[ !#&-\[\]^_a-z|~]*[!#&-\[\]^_a-z|~]$", maxLength=3900, **_but("a header value")
)
"""Short enough for a line of nginx with any name before it: see ``LONGEST_TOKEN`` of ``controllers.base.nginx``."""


_EVEN = "(25[024]|2[0-4][02468]|1[0-9][02468]|[1-9]?[02468])"


def _ipv4(octet: int = 0) -> str:
    """IPv4 networks from one octet on: no bit is beyond the prefix, and none is everyone's."""
    ends = []
    for bits in range(1, 9):
        numbers = {8: _BYTE, 7: _EVEN}.get(bits) or "|".join(map(str, range(0, 256, 2 ** (8 - bits))))
        ends.append(f"({numbers})" + "[.]0" * (3 - octet) + f"/{8 * octet + bits}")
    more = f"|{_BYTE}[.]({_ipv4(octet + 1)})" if octet < 3 else ""  # noqa: PLR2004  the last one
    return "|".join(ends) + more


_GROUP = "([1-9a-f][0-9a-f]{0,3})"
_IPV6 = "|".join(f"({_GROUP}:){{{count}}}:/{16 * count}" for count in range(1, 8))
NETWORK = rf"^({_ipv4()}|{_IPV6}|({_GROUP}:){{7}}{_GROUP}/128)$"
"""A network as the description has it; of IPv6 those whose prefix ends between two groups."""
NETWORKS = _domain("networks", type="array", minItems=1, maxItems=100, items={"type": "string", "pattern": NETWORK})
ANNOTATIONS = _domain(
    "annotations",
    type="object",
    propertyNames={
        "pattern": r"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?"
        r"[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$",
        "maxLength": 253,
    },
    additionalProperties={
        "type": "string",
        "pattern": r"^[^\x00-\x1f\x7f]*$",
        "not": {"pattern": r"\{\{|\{%|\$\{|\$\(|<%|#\{"},
    },
)
_CPU_AND_MEMORY = {name: {"type": "string", "pattern": _QUANTITY} for name in ("cpu", "memory")}
RESOURCES = _domain(
    "resources",
    type="object",
    additionalProperties=False,
    required=["requests"],
    properties={
        "requests": {
            "type": "object", "additionalProperties": False, "required": ["cpu", "memory"],
            "properties": _CPU_AND_MEMORY,
        },
        "limits": {
            "type": "object", "additionalProperties": False, "minProperties": 1,
            "properties": _CPU_AND_MEMORY,
        },
    },
)  # fmt: skip

_CRYPT64 = "[./0-9A-Za-z]"
HASHES: Mapping[str, str] = {
    HashKind.BCRYPT: rf"^\$2[aby]\$(0[4-9]|[12][0-9]|3[01])\${_CRYPT64}{{53}}$",
    HashKind.APR1: rf"^\$apr1\${_CRYPT64}{{1,8}}\${_CRYPT64}{{22}}$",
    HashKind.SHA1: r"^\{SHA\}[A-Za-z0-9+/]{27}=$",
    HashKind.MD5_CRYPT: rf"^\$1\${_CRYPT64}{{1,8}}\${_CRYPT64}{{22}}$",
    HashKind.SHA256_CRYPT: rf"^\$5\$(rounds=[0-9]{{4,9}}\$)?{_CRYPT64}{{1,16}}\${_CRYPT64}{{43}}$",
    HashKind.SHA512_CRYPT: rf"^\$6\$(rounds=[0-9]{{4,9}}\$)?{_CRYPT64}{{1,16}}\${_CRYPT64}{{86}}$",
}
USER_NAME = "^[A-Za-z0-9._@+][A-Za-z0-9._@+-]{0,254}$"
_USER_NAME = {"type": "string", "pattern": USER_NAME}
BASIC_USERS = _domain(
    "basic-users",
    type="array",
    items={
        "type": "object", "additionalProperties": False, "required": ["name", "hashes"],
        "properties": {
            "name": _USER_NAME,
            "hashes": {
                "type": "object", "additionalProperties": False,
                "properties": {kind: {"type": "string", "pattern": f"^$|{form}"} for kind, form in HASHES.items()},
            },
        },
    },
)  # fmt: skip
DIGEST_USERS = _domain(
    "digest-users",
    type="array",
    items={
        "type": "object", "additionalProperties": False, "required": ["name", "ha1"],
        "properties": {"name": _USER_NAME, "ha1": {"type": "string", "pattern": "^([0-9a-f]{32})?$"}},
    },
)  # fmt: skip


# --------------------------------------------------------------------------------------------- markers


def _code(index: int, first: int = 0) -> str:
    """Two letters that no word of Kubernetes begins with, and two for the index."""
    return f"z{_LETTERS[first + 16]}{_LETTERS[index // 26]}{_LETTERS[index % 26]}"


MARKED = re.compile(r"z[q-z][a-z]{2}")
"""What every marker that is a text begins with."""


_MARKERS: Mapping[str, Any] = {
    "name": lambda index: f"{_code(index)}name",
    "object-name": lambda index: f"{_code(index)}-object",
    "host": lambda index: f"{_code(index)}.host-{_code(index)}.example",
    "wildcard": lambda index: f"*.{_code(index)}.host-{_code(index)}.example",
    "local-host": lambda index: f"{_code(index)}host",
    "label": lambda index: f"{_code(index)}label",
    "address": lambda index: f"10.{index // 200 + 61}.{index % 200 + 7}.253",
    "repository": lambda index: f"{_code(index)}.example/image{_code(index)}",
    "tag": lambda index: f"{_code(index)}tag",
    "image": lambda index: f"{_code(index)}.example/proxy:{_code(index)}",
    "option": lambda index: f"{_code(index)}opt",
    "place": lambda index: f"{_code(index)}ns/{_code(index)}gw",
    "size": lambda index: f"{5003 + 211 * index}Ki",
    "seconds": lambda index: 1709 + 101 * index,
    "replicas": lambda index: 331 + 2 * index,
    "grace": lambda index: 2707 + 3 * index,
    "email": lambda index: f"{_code(index)}@{_code(index)}.example",
    "listener": lambda index: f"{_code(index)}opt",
    "header": lambda index: f"{_code(index)} of a header",
    "networks": lambda index: [f"198.18.{index}.0/24", f"198.19.{index}.0/24"],
    "annotations": lambda index: {f"{_code(index)}.example/annotation": f"{_code(index)} value"},
    "resources": lambda index: {"requests": {"cpu": f"{3301 + index}m", "memory": f"{7309 + index}Mi"}},
    "basic-users": lambda index: [
        {"name": f"{_code(index)}user", "hashes": {kind: text for kind, (text, _) in KNOWN_HASHES.items()}}
    ],
    "digest-users": lambda index: [{"name": f"{_code(index)}user", "ha1": "0123456789abcdef" * 2}],
}

KNOWN_HASHES: Mapping[str, tuple[str, str]] = {
    HashKind.BCRYPT: (f"$2y$10${'a' * 52}u", f"$2b$12${'Zz.' * 17}ab"),
    HashKind.APR1: (f"$apr1$salt${'b' * 22}", f"$apr1$s/.9${'0aZ' * 7}x"),
    HashKind.SHA1: ("{SHA}" + "c" * 27 + "=", "{SHA}" + "+/9" * 9 + "="),
    HashKind.MD5_CRYPT: (f"$1$salt${'d' * 22}", f"$1$x${'./Z' * 7}1"),
    HashKind.SHA256_CRYPT: (f"$5$salt${'e' * 43}", f"$5$rounds=5000$x${'f' * 43}"),
    HashKind.SHA512_CRYPT: (f"$6$salt${'f' * 86}", f"$6$rounds=9999$.${'g' * 86}"),
}
"""Texts of the right form for each kind, of no password."""
_OTHER_MARKERS: Mapping[str, Any] = {
    "basic-users": lambda index: [
        {"name": f"{_code(index)}user", "hashes": {kind: text for kind, (_, text) in KNOWN_HASHES.items()}}
    ],
    "digest-users": lambda index: [{"name": f"{_code(index)}user", "ha1": "fedcba9876543210" * 2}],
}


def resources_of(values: Mapping[str, Any]) -> Resources:
    """A container's resources from their mapping in values.yaml."""
    limits = values.get("limits", {})
    return Resources(
        cpu_request=values["requests"]["cpu"],
        memory_request=values["requests"]["memory"],
        cpu_limit=limits.get("cpu"),
        memory_limit=limits.get("memory"),
    )


def resources_values(resources: Resources) -> dict[str, Any]:
    """A container's resources as values.yaml has them."""
    limits = {"cpu": resources.cpu_limit, "memory": resources.memory_limit}
    given = {key: str(value) for key, value in limits.items() if value is not None}
    requests = {"cpu": str(resources.cpu_request), "memory": str(resources.memory_request)}
    return {"requests": requests, **({"limits": given} if given else {})}
