"""Values such as people give, at random, for holding charts against the renderer."""

from __future__ import annotations

from dataclasses import dataclass, field
from string import ascii_lowercase
from typing import TYPE_CHECKING, Any

from anygress.description.credentials import HashKind
from anygress.features.feature import DEFAULTS, wildcards_above
from anygress.helm import domains
from anygress.helm.relations import holds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from random import Random

    from anygress.helm.holes import Key
    from anygress.helm.relations import Relation
    from anygress.helm.values import Parameter

_TRIES = 4
_LONGEST_NAME = 63
_EDGES: Mapping[str, tuple[Any, ...]] = {
    "seconds": (1, DEFAULTS.connect_timeout_seconds, DEFAULTS.timeout_seconds, 3600, 3601, 86_400),
    "replicas": (0, 1, 1_000),
    "grace": (16, 75, 3_600),
    "size": ("1", "1Mi", "4095Mi", "4096Mi", "999999Gi"),
}
"""Values at the ends of what a kind may be, and those that something may hang on."""


@dataclass(slots=True)
class Sampler:
    """Draws values. ``start`` are values to begin with, for which everything holds."""

    parameters: Sequence[Parameter]
    start: Mapping[Key, Any]
    random: Random
    pins: Mapping[Key, Any] = field(default_factory=dict)
    relations: Iterable[Relation] = ()

    def values(self) -> dict[Key, Any]:
        """Values for which every relation holds: each changed in turn, and put back where one would not."""
        current = dict(self.start)
        for one in self.random.sample(list(self.parameters), len(self.parameters)):
            for _ in range(_TRIES):
                changes = self._changes(one, self.proposal(one, current), current)
                tried = {**current, **changes}
                if changes and all(holds(relation, tried) for relation in self.relations):
                    current = tried
                    break
        return current

    def wild(self) -> dict[Key, Any]:
        """Values for which all holds, with some changed as if it need not."""
        current = self.values()
        for one in self.random.sample(list(self.parameters), min(len(self.parameters), self.random.randint(1, 3))):
            changes = {one.key: self.proposal(one, current)}
            if self.random.random() < 0.5:
                changes = self._changes(one, changes[one.key], current)
            current |= changes
        return current

    def proposal(self, one: Parameter, current: Mapping[Key, Any]) -> Any:
        """Another value for one: any, that of another, or one at an edge."""
        kind = self.random.random()
        like = [other for other in self.parameters if other.domain is one.domain and other is not one]
        if kind < 0.15 and like:
            return current[self.random.choice(like).key]
        if kind < 0.3 and one.domain.name in _EDGES:
            return self.random.choice(_EDGES[one.domain.name])
        value = self._sample(one)
        if (above := self._above(one, current)) and self.random.random() < 0.7:
            star = "*." if one.domain is domains.WILDCARD else ""
            return f"{star}{value.removeprefix('*.').partition('.')[0]}{current[above.key][1:]}"
        if kind < 0.3 and one.domain in (domains.NAME, domains.OBJECT_NAME):
            return (value + "x" * self.random.randint(1, 60))[:_LONGEST_NAME]
        if kind < 0.3 and one.domain is domains.HOST:
            return ".".join(["x" * self.random.randint(1, 40) for _ in range(self.random.randint(1, 5))] + [value])
        return value

    def _sample(self, one: Parameter) -> Any:
        """Any value of its kind, like those that people give; the one it begins with among them."""
        return self.start[one.key] if self.random.random() < 0.1 else _SAMPLES[one.domain.name](self.random)

    def _above(self, one: Parameter, current: Mapping[Key, Any]) -> Parameter | None:
        """The nearest wildcard that covers a host now."""
        if one.domain not in (domains.HOST, domains.WILDCARD):
            return None
        wildcards = {current[other.key]: other for other in self.parameters if other.domain is domains.WILDCARD}
        return next((wildcards[host] for host in wildcards_above(current[one.key]) if host in wildcards), None)

    def _changes(self, one: Parameter, value: Any, current: Mapping[Key, Any]) -> dict[Key, Any]:
        """The changes that go with one: what is below a wildcard moves too."""
        changes = {one.key: value}
        if one.domain is domains.WILDCARD:
            changes |= _below(self.parameters, current, one.key, value)
        return {} if changes.keys() & self.pins.keys() else changes


def _below(parameters: Iterable[Parameter], current: Mapping[Key, Any], key: Key, wildcard: str) -> dict[Key, Any]:
    """What changes with a wildcard: the hosts that it covers."""
    hosts = {one.key: current[one.key] for one in parameters if one.domain in (domains.HOST, domains.WILDCARD)}
    before = current[key][1:]
    covered = {other: host for other, host in hosts.items() if other != key and current[key] in wildcards_above(host)}
    return {other: host.removesuffix(before) + wildcard[1:] for other, host in covered.items()}


# --------------------------------------------------------------------------------------------- samples


def _word(random: Random, low: int = 1, high: int = 9) -> str:
    return "".join(random.choice(ascii_lowercase + "0123456789") for _ in range(random.randint(low, high)))


def _label(random: Random) -> str:
    return (
        random.choice(ascii_lowercase) + _word(random, 0, 5) + random.choice(("", "-" + _word(random), _word(random)))
    )


def _host(random: Random) -> str:
    return ".".join([_label(random) for _ in range(random.randint(1, 3))] + [random.choice(("com", "example", "io"))])


def _annotations(random: Random) -> dict[str, str]:
    odd = ("true", "1:20", "a: b # c", '"quoted" \\ back', "'x'", "}} and {", "ünï \N{SNOWMAN}", " end ", "- a")
    texts = ("plain", "", *odd)
    return {f"{_host(random)}/{_label(random)}": random.choice(texts) for _ in range(random.randint(0, 3))}


def _resources(random: Random) -> dict[str, Any]:
    found: dict[str, Any] = {"requests": {"cpu": f"{random.randint(1, 999)}m", "memory": f"{random.randint(1, 999)}Mi"}}
    limits = {"cpu": str(random.randint(1, 9)), "memory": f"{random.randint(1, 99)}Gi"}
    if given := {key: limits[key] for key in ("cpu", "memory") if random.random() < 0.5}:
        found["limits"] = given
    return found


def _hashes(random: Random) -> dict[str, str]:
    """A hash of each kind or of one: bcrypt or SHA-1, of which every controller reads one."""
    kinds = random.choice((tuple(domains.KNOWN_HASHES), (HashKind.BCRYPT, HashKind.SHA1), (HashKind.SHA1,)))
    return {kind: random.choice(domains.KNOWN_HASHES[kind]) for kind in kinds}


def _users(random: Random, **rest: Any) -> list[dict[str, Any]]:
    known = ("ops", "dev", "a@b.example", "X+1", "_", _label(random))
    names = {random.choice(known) for _ in range(random.randint(1, 3))}
    return [{"name": name, **{key: make(random) for key, make in rest.items()}} for name in sorted(names)]


def _header(random: Random) -> str:
    odd = (
        "true",
        "1:20",
        "a: b # c",
        "default-src 'self'; img-src *",
        "'x'",
        "max-age=0, x",
        "- a",
        "null",
        "0x10",
        "",
    )
    return random.choice(odd) or _word(random)


def _networks(random: Random) -> list[str]:
    """Some of IPv4 and IPv6, in any order, and one of them twice now and then."""
    found = []
    for _ in range(random.randint(1, 3)):
        length = random.choice((1, 7, 8, 13, 16, 20, 24, 29, 32))
        number = random.getrandbits(length) << (32 - length)
        ipv4 = ".".join(str(number >> shift & 255) for shift in (24, 16, 8, 0))
        ipv6 = f"2001:db8:{random.randint(1, 9999):x}::/48"
        found.append(random.choice((f"{ipv4}/{length}", f"{ipv4}/{length}", ipv6)))
    return found + random.choice(([], [], found[:1]))


def _repository(random: Random) -> str:
    registry = random.choice(("", "ghcr.io/", "localhost:5000/", "a-b.example/"))
    return registry + _word(random) + random.choice(("", "/" + _word(random), "_x"))


_DIGEST = f"sha256:{'ab12' * 16}"
_TAGS = ("1.4", "v2", "", "1", "0x10", "1e3", _DIGEST, f"1.0@{_DIGEST}", f"1.0@sha512:{'0' * 128}")
_SAMPLES: Mapping[str, Any] = {
    "name": _label,
    "local-host": _label,
    "label": _label,
    "listener": _label,
    "address": lambda random: ".".join(str(random.randint(0, 255)) for _ in range(4)),
    "object-name": lambda random: ".".join(_label(random) for _ in range(random.randint(1, 2))),
    "host": _host,
    "wildcard": lambda random: f"*.{_host(random)}",
    "repository": _repository,
    "tag": lambda random: random.choice(_TAGS),
    "image": lambda random: _repository(random) + random.choice(("", ":2.4", f"@{_DIGEST}", f":v2@{_DIGEST}")),
    "option": _label,
    "place": lambda random: f"{_label(random)}/{_label(random)}",
    "size": lambda random: f"{random.randint(1, 4096)}{random.choice(('Ki', 'Mi', 'Gi', 'k', 'M', 'G', ''))}",
    "seconds": lambda random: random.choice((1, 2, 5, 59, 60, 61, 300, 3600, 86_400, random.randint(1, 10_000))),
    "replicas": lambda random: random.randint(0, 9),
    "grace": lambda random: random.randint(16, 3_600),
    "email": lambda random: f"{_word(random)}.{_word(random)}@{_word(random)}.example",
    "header": _header,
    "networks": _networks,
    "annotations": _annotations,
    "resources": _resources,
    "basic-users": lambda random: _users(random, hashes=_hashes),
    "digest-users": lambda random: _users(random, ha1=lambda rng: f"{rng.getrandbits(128):032x}"),
}  # fmt: skip
