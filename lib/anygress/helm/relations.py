"""What must hold between the values of a chart: each relation has a reason, and none is searched for.

Each relation knows the values it is about, whether it holds, what to tell the person who broke it, and the condition
of a template that is true where it is broken.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any, Protocol

from anygress.features.feature import wildcards_above
from anygress.helm import domains
from anygress.helm.holes import FORMS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from anygress.controllers.base.controller import Controller
    from anygress.helm.domains import Domain
    from anygress.helm.holes import Key
    from anygress.helm.values import Parameter


class Relation(Protocol):
    """What all relations have in common."""

    @property
    def keys(self) -> tuple[Key, ...]:
        """The values it is about."""

    @property
    def text(self) -> str:
        """What must be, and why, for the person who installs the chart."""

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether these values are as they must be."""

    def broken(self, reference: Callable[[Key], str]) -> str:
        """The condition of a template that is true where it is broken; ``reference`` names a value."""


def declared(
    parameters: Iterable[Parameter],
    controller: type[Controller],
    *,
    named: Collection[str] = (),
) -> Iterator[Relation]:
    """What must hold between some values, and of some of them with a controller.

    ``named`` are the namespaces that the description itself names.
    """
    known = list(parameters)
    for one in known:
        if one.key[0].startswith("$") and (foreign := sorted({*named} - {one.default})):
            yield NoneOf(one.key, tuple(foreign), "a Service of that namespace is named, and is not the app's own")
    yield from (OneOfEach(one.key) for one in _of(known, domains.BASIC_USERS, domains.DIGEST_USERS))
    if controller.largest_body is not None:
        yield from (AtMost(one.key, controller.largest_body) for one in _of(known, domains.SIZE))
    if controller.longest_host < domains.LONGEST_HOST:
        yield from (
            Short(one.key, controller.longest_host, "as many as a certificate of it may")
            for one in _of(known, domains.HOST)
        )
    if controller.longest_class is not None:
        classes = (one for one in known if one.key[-1] == "gatewayClass")
        yield from (Short(one.key, controller.longest_class, "since names are made of it") for one in classes)
    for one, other in combinations(_of(known, domains.PLACE), 2):
        yield Different(one.key, other.key, "they are two objects of the cluster")
    for one, other in combinations(_of(known, domains.NETWORKS), 2):
        if sorted(set(one.default)) != sorted(set(other.default)):
            yield Different(one.key, other.key, "who is let in by one may not be by the other", form="sorted")
    hosts = _of(known, domains.HOST, domains.WILDCARD)
    yield from _of_hosts(hosts)


def _of_hosts(hosts: list[Parameter]) -> Iterator[Relation]:
    for one, other in combinations(hosts, 2):
        if one.domain is other.domain:
            yield Different(one.key, other.key, "they are two hosts")
        for inner, outer in ((one, other), (other, one)):
            if outer.domain is domains.WILDCARD:
                yield Covered(inner.key, outer.key, outer.default in wildcards_above(inner.default))


def _of(parameters: Iterable[Parameter], *kinds: Domain) -> list[Parameter]:
    return [one for one in parameters if one.domain in kinds]


def holds(relation: Relation, values: Mapping[Key, Any]) -> bool:
    """Whether a relation holds, as far as its values matter at all."""
    return any(key not in values for key in relation.keys) or relation.holds(values)


def place(key: Key) -> str:
    """A value as the person who installs the chart knows it."""
    return "the namespace of the release" if key[0].startswith("$") else ".".join(key)


@dataclass(frozen=True, slots=True)
class Different:
    """Two values are not the same, for a ``reason``: what the objects hang on is whether there are two."""

    one: Key
    other: Key
    reason: str
    form: str = "text"

    @property
    def keys(self) -> tuple[Key, ...]:
        """The two."""
        return (self.one, self.other)

    @property
    def text(self) -> str:
        """What must be."""
        return f"{place(self.one)} must not be the same as {place(self.other)}: {self.reason}"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether they are two."""
        one, other = (FORMS[self.form].of(values[key], 0) for key in self.keys)
        return bool(one != other)

    def broken(self, reference: Callable[[Key], str]) -> str:
        """Compared as texts."""
        one, other = (f"(toString ({FORMS[self.form].go(reference(key), 0)}))" for key in self.keys)
        return f"eq {one} {other}"


@dataclass(frozen=True, slots=True)
class _OfOne:
    """What a relation that is about one value alone has."""

    key: Key

    @property
    def keys(self) -> tuple[Key, ...]:
        """That value."""
        return (self.key,)


@dataclass(frozen=True, slots=True)
class NoneOf(_OfOne):
    """A value is none of some texts that stand in the description, for a ``reason``."""

    texts: tuple[str, ...]
    reason: str

    @property
    def text(self) -> str:
        """What must be."""
        return f"{place(self.key)} must not be {' or '.join(self.texts)}: {self.reason}"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether it is none of them."""
        return values[self.key] not in self.texts

    def broken(self, reference: Callable[[Key], str]) -> str:
        """By a list of them, which are labels."""
        texts = " ".join(f'"{text}"' for text in self.texts)
        return f"has {reference(self.key)} (list {texts})"


@dataclass(frozen=True, slots=True)
class AtMost(_OfOne):
    """A size is not more than a controller can count."""

    largest: int

    @property
    def text(self) -> str:
        """What must be."""
        return f"{place(self.key)} must be at most {self.largest} bytes, which is as many as the controller counts"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether it is not."""
        return bool(FORMS["bytes"].of(values[self.key], 0) <= self.largest)

    def broken(self, reference: Callable[[Key], str]) -> str:
        """Compared as numbers of 64 bits."""
        return f"gt (({FORMS['bytes'].go(reference(self.key), 0)}) | int64) ({self.largest} | int64)"


@dataclass(frozen=True, slots=True)
class Short(_OfOne):
    """A text is not longer than what is made of it may be."""

    longest: int
    reason: str

    @property
    def text(self) -> str:
        """What must be."""
        return f"{place(self.key)} must have at most {self.longest} characters, {self.reason}"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether it has."""
        return len(values[self.key]) <= self.longest

    def broken(self, reference: Callable[[Key], str]) -> str:
        """By its length."""
        return f"gt (len {reference(self.key)}) {self.longest}"


@dataclass(frozen=True, slots=True)
class Covered:
    """A host is one that a wildcard host stands for, or is not: of hosts that meet, each closes what the other does."""

    key: Key
    wildcard: Key
    covered: bool

    @property
    def keys(self) -> tuple[Key, ...]:
        """The host, and the wildcard."""
        return (self.key, self.wildcard)

    @property
    def text(self) -> str:
        """What must be."""
        if self.covered:
            return f"{place(self.key)} must be a name below {place(self.wildcard)}, as when the chart was made"
        return f"{place(self.key)} must not be a name below {place(self.wildcard)}, which would answer for it, too"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether it is as it must be."""
        return values[self.key].endswith(values[self.wildcard].removeprefix("*")) is self.covered

    def broken(self, reference: Callable[[Key], str]) -> str:
        """By the end of the name."""
        condition = f'hasSuffix (trimPrefix "*" {reference(self.wildcard)}) {reference(self.key)}'
        return f"not ({condition})" if self.covered else condition


@dataclass(frozen=True, slots=True)
class OneOfEach(_OfOne):
    """No two users of a password have one name: which of two hashes is asked for would be the controller's choice."""

    @property
    def text(self) -> str:
        """What must be."""
        return f"{place(self.key)} must not have two users of one name"

    def holds(self, values: Mapping[Key, Any]) -> bool:
        """Whether every name is there once."""
        return max(Counter(user["name"] for user in values[self.key]).values(), default=1) == 1

    def broken(self, reference: Callable[[Key], str]) -> str:
        """By how many names there are, and how many different ones; a name has no quotes in it."""
        users = reference(self.key)
        names = f'regexFindAll "\\"name\\":\\"[^\\"]*\\"" (toJson {users}) -1'
        return f"ne (len {users}) (len (uniq ({names})))"
