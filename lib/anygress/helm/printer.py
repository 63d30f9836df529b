"""Guarded trees as Go templates: what :mod:`anygress.helm.merge` made, as a person would write it for Helm.

Whatever a value may be, the YAML stays what it is: a value alone is quoted, one inside a text stands in single quotes,
and its grammar (held by the schema, and once more by the chart's own checks) has no quote in it. Template syntax in a
text of the description is escaped and stays text.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from anygress.description.credentials import MODERN_BCRYPT
from anygress.helm.holes import ENTRIES, NUMBERS, Entries, Hole, Ordered, Text, UserLines, Whole, split
from anygress.helm.inferred import CHECKSUM
from anygress.helm.merge import Either, Guarded, Labels, Lines, Map, Seq
from anygress.helm.values import CONTROLLER, FALLBACK, NAMESPACE, SIDECAR, camel
from anygress.output.yaml import key_order, scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from anygress.helm.domains import Domain
    from anygress.helm.holes import Key
    from anygress.helm.merge import Box, Cases, Space

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_PLAIN_KINDS = ("name", "object-name", "option")
"""Kinds of values that can stand unquoted when letters follow them."""
_DOUBLED = """ | replace "'" "''\""""
_PLAIN = re.compile(r"[-A-Za-z0-9.]*-[a-z][-a-z]*")


def reference(key: Key, root: str = "") -> str:
    """A value as a template names it: ``.Values.tls.secret``; ``root`` is ``$`` inside a range."""
    if key == NAMESPACE:
        return f"{root}.Release.Namespace"
    if all(_IDENTIFIER.fullmatch(part) for part in key):
        return f"{root}.Values.{'.'.join(key)}"
    parts = " ".join(json.dumps(part) for part in key)
    return f"(index {root}.Values {parts})"


def literal(text: str) -> str:
    """A static text in a template: its braces stay braces."""
    return text.replace("{{", '{{ "{{" }}')


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """Prints guarded trees for one chart; ``domains`` are the kinds of its values."""

    chart: str
    space: Space
    domains: Mapping[Key, Domain]

    # Conditions.

    def condition(self, cases: Cases, within: Cases) -> str:
        """The condition that tells some cases from the rest of ``within``, as a template says it; none: empty."""
        boxes = self.space.condition(cases, within)
        return _any(_all(self._terms(box, within)) for box in boxes)

    def _terms(self, box: Box, within: Cases) -> list[str]:
        return [self._term(key, states, self.space.states(key, within), within) for key, states in box.items()]

    def _term(self, key: Key, states: frozenset[str], known: frozenset[str], within: Cases) -> str:
        if key == CONTROLLER:
            return _one_of(reference(key), states, known)
        if key == FALLBACK:
            return reference(key) if states == {SIDECAR} else f"not {reference(key)}"
        if "" in known | states or known | states == {"set"}:  # an option that may be left out
            return reference(key) if states == {"set"} else f"not {reference(key)}"
        if known | states <= {"users", "secret"}:
            secret = self._existing_secret(key, within)
            return secret if states == {"secret"} else f"not {secret}"
        enabled = reference((*key, "enabled"))
        if states == {"off"}:
            return f"not {enabled}"
        if states >= known - {"off"}:
            return enabled
        kind = _one_of(reference((*key, "kind")), states - {"off"}, known - {"off"})
        if "off" in states:
            return f"or (not {enabled}) ({kind})"
        return f"and {enabled} ({kind})" if "off" in known else kind

    def _existing_secret(self, key: Key, within: Cases) -> str:
        controllers = self.space.states(CONTROLLER, within)
        if len(controllers) == 1:
            return reference((*key, "existingSecret", camel(next(iter(controllers)))))
        return f'(get {reference((*key, "existingSecret"))} (include "{self.chart}.controllerKey" .))'

    # Documents and guards.

    def documents(self, objects: Sequence[Guarded], within: Cases) -> list[str]:
        """Objects, a document each, with their guards."""
        blocks = [self._options(one, lambda node, cases: ["---", *self.mapping(node, 0, cases)]) for one in objects]
        return self._join(blocks, 0, within)

    def _options(self, one: Guarded, lines: Any) -> list[tuple[Cases, list[str]]]:
        if isinstance(one.node, Either):
            return [(option.cases, lines(option.node, option.cases)) for option in one.node.options]
        return [(one.cases, lines(one.node, one.cases))]

    def _join(self, blocks: Iterable[list[tuple[Cases, list[str]]]], indent: int, within: Cases) -> list[str]:
        """Blocks after each other, each in its guard; those with one guard share it."""
        joined: list[list[tuple[Cases, list[str]]]] = []
        for block in blocks:
            before = joined[-1] if joined else None
            if before is not None and [cases for cases, _ in before] == [cases for cases, _ in block]:
                for known, (_, more) in zip(before, block, strict=True):
                    known[1].extend(more)
            elif (
                before is not None
                and len(before) == len(block) == 1
                and not before[0][0] & block[0][0]
                and before[0][0] | block[0][0] >= within
            ):
                before.append(block[0])
            else:
                joined.append([(cases, list(lines)) for cases, lines in block])
        found: list[str] = []
        for block in joined:
            found += self._guarded(block, indent, within)
        return found

    def _guarded(self, block: list[tuple[Cases, list[str]]], indent: int, within: Cases) -> list[str]:
        at = " " * indent
        found: list[str] = []
        left = within
        for cases, lines in block:
            condition = self.condition(cases, left)
            if not condition and not found:
                return lines
            word = "else if" if found else "if"
            found += [f"{at}{{{{- {word} {condition} }}}}" if condition else f"{at}{{{{- else }}}}", *lines]
            left -= cases
        return [*found, f"{at}{{{{- end }}}}"]

    # Mappings and lists.

    def mapping(self, node: Any, indent: int, cases: Cases, *, in_list: bool = False) -> list[str]:
        """The lines of a mapping at an indentation; in a list, what is always there comes first, after the dash."""
        entries = sorted(_entries(node, cases), key=lambda entry: _order(entry[0]))
        if in_list:
            first = next((entry for entry in entries if _is_always(entry[1], cases)), entries[0])
            entries = [first, *(entry for entry in entries if entry is not first)]
        return self._join([self._entry(key, found, indent) for key, found in entries], indent, cases)

    def _entry(self, key: Any, found: Guarded, indent: int) -> list[tuple[Cases, list[str]]]:
        at = " " * indent
        if key == ENTRIES:
            return self._options(found, lambda node, _: self._entries(node, indent))
        head = f"{at}{literal(scalar(key)) if isinstance(key, str) else self.text(key)}:"
        if key == CHECKSUM:
            return self._options(found, lambda node, _: [f"{head} {self._checksum(node)}"])
        return self._options(found, lambda node, cases: self._under(head, node, indent, cases))

    @staticmethod
    def _entries(node: Entries, indent: int) -> list[str]:
        at = " " * indent
        return [
            f"{at}{{{{- with {reference(node.key)} }}}}",
            f"{at}{{{{- toYaml . | nindent {indent} }}}}",
            f"{at}{{{{- end }}}}",
        ]

    def _under(self, head: str, node: Any, indent: int, cases: Cases) -> list[str]:
        """A value after its key, which stands in ``head``."""
        at = " " * indent
        if isinstance(node, Map | dict):
            if not node:
                return [f"{head} {{}}"]
            lines = [head, *self.mapping(node, indent + 2, cases)]
            return self._unless_empty(node, lines, indent, cases)
        if isinstance(node, Seq | list):
            return [head, *self.sequence(node, indent, cases)] if node else [f"{head} []"]
        if isinstance(node, Whole):
            shown = f"({reference(node.key)} | uniq | sortAlpha)" if isinstance(node, Ordered) else reference(node.key)
            return [head, f"{at}  {{{{- toYaml {shown} | nindent {indent + 2} }}}}"]
        if isinstance(node, Labels):
            given = " ".join(map(self._argument, node.parts))
            return [head, f'{at}  {{{{- include "{self.chart}.labels" (list . {given}) | nindent {indent + 2} }}}}']
        if isinstance(node, UserLines):
            return [f"{head} |", *self._users(node, indent + 2)]
        if isinstance(node, Lines):
            return [f"{head} |", *self.lines(node, indent + 2, cases)]
        first, *more = self.text(node, indent + 2).split("\n")
        return [f"{head} {first}", *more]

    def _unless_empty(self, node: Any, lines: list[str], indent: int, cases: Cases) -> list[str]:
        """A mapping that may hold nothing but entries of the user's is left out when there are none."""
        items = dict(_entries(node, cases))
        entries = items.pop(ENTRIES, None)
        always = frozenset[int]().union(*(one.cases for one in items.values()))
        if entries is None or always >= cases:
            return lines
        at = " " * indent
        given = reference(entries.node.key)
        condition = f"or ({self.condition(always, cases)}) {given}" if always else given
        return [f"{at}{{{{- if {condition} }}}}", *lines, f"{at}{{{{- end }}}}"]

    def sequence(self, node: Any, indent: int, cases: Cases) -> list[str]:
        """The lines of a list, whose dashes stand at an indentation."""
        items = node.items if isinstance(node, Seq) else [Guarded(cases, item) for item in node]
        blocks = [self._options(one, lambda item, within: self._item(item, indent, within)) for one in items]
        return self._join(blocks, indent, cases)

    def _item(self, node: Any, indent: int, cases: Cases) -> list[str]:
        at = " " * indent
        if isinstance(node, Map | dict) and node:
            lines = self.mapping(node, indent + 2, cases, in_list=True)
        elif isinstance(node, Seq | list) and node:
            lines = self.sequence(node, indent + 2, cases)
        else:
            return self._under(f"{at}-", node, indent, cases)
        if lines[0].lstrip().startswith("{{-"):  # a guard first: its trimming would eat the dash's line
            return [f"{at}-", *lines]
        return [f"{at}- {lines[0][indent + 2 :]}", *lines[1:]]

    def _users(self, node: UserLines, indent: int) -> list[str]:
        at = " " * indent
        if node.realm is None:
            kinds = " ".join(json.dumps(kind) for kind in node.kinds)
            named = f' | replace "{MODERN_BCRYPT}" "{node.bcrypt}"' if node.bcrypt else ""
            login = f'{{{{ include "{self.chart}.hash" (list . "{node.reader}" {kinds}){named} }}}}'
        else:
            login = f"{literal(node.realm)}:{{{{ .ha1 }}}}"
        return [f"{at}{{{{- range {reference(node.key)} }}}}", f"{at}{{{{ .name }}}}:{login}", f"{at}{{{{- end }}}}"]

    def _checksum(self, node: Any) -> str:
        """What stands for the objects that a proxy reads; ``node`` are their names."""
        return f'{{{{ include "{self.chart}.checksum" (list . {self._argument(node)}) | quote }}}}'

    # Scalars.

    def lines(self, node: Any, indent: int, cases: Cases | None = None) -> list[str]:
        """The lines of a long text at an indentation."""
        within = self.space.all if cases is None else cases
        items = node.items if isinstance(node, Lines) else [Guarded(within, one) for one in split(node, "\n")[:-1]]
        blocks = [self._options(one, lambda line, _: [f"{' ' * indent}{self._line(line)}"]) for one in items]
        return self._join(blocks, indent, within)

    def _line(self, node: Any) -> str:
        """A line of a long text."""
        parts = node.parts if isinstance(node, Text) else (node,)
        return "".join(
            literal(part) if isinstance(part, str) else f"{{{{ {self.expression(part)} }}}}" for part in parts
        )

    def text(self, node: Any, indent: int = 0) -> str:
        """A scalar, with what stands in it."""
        if isinstance(node, Hole):
            number = node.form in NUMBERS
            return f"{{{{ {self.expression(node)}{'' if number else ' | quote'} }}}}"
        if not isinstance(node, Text):
            return literal(scalar(node, indent))
        shown = "".join(
            part if isinstance(part, str) else f"\ue000{index}\ue001" for index, part in enumerate(node.parts)
        )
        if "\n" in shown:
            written = scalar(shown, indent)
        elif self._is_plain(node):
            written = shown
        else:
            written = "'" + shown.replace("'", "''") + "'"
        pieces = re.split("\ue000(\\d+)\ue001", literal(written))
        quoted = written.startswith("'")
        pieces[1::2] = (self._inside(node.parts[int(index)], quoted=quoted) for index in pieces[1::2])
        return "".join(pieces)

    def _inside(self, hole: Any, *, quoted: bool) -> str:
        """A hole in a text; where that is quoted, the quotes that a header's value may have are doubled."""
        has_quotes = quoted and hole.key in self.domains and self.domains[hole.key].name == "header"
        return f"{{{{ {self.expression(hole)}{_DOUBLED if has_quotes else ''} }}}}"

    def _is_plain(self, node: Text) -> bool:
        """Whether a text with holes needs no quotes: it begins like a name and ends in letters."""
        first, last = node.parts[0], node.parts[-1]
        kind = self.domains[first.key].name if isinstance(first, Hole) and first.key in self.domains else ""
        starts = kind in _PLAIN_KINDS or (isinstance(first, str) and first[:1].isalpha())
        inside = all(isinstance(part, Hole) or re.fullmatch(r"[-A-Za-z0-9.]+", part) for part in node.parts)
        return starts and inside and isinstance(last, str) and _PLAIN.fullmatch(last) is not None

    def _argument(self, node: Any) -> str:
        """A name as an argument of a helper."""
        if isinstance(node, str):
            return json.dumps(node)
        if isinstance(node, Hole):
            found = self.expression(node)
            return f"({found})" if " " in found else found
        pattern = "".join("%v" if isinstance(part, Hole) else part for part in node.parts)
        holes = " ".join(self._argument(part) for part in node.parts if isinstance(part, Hole))
        return f"(printf {json.dumps(pattern)} {holes})"

    def expression(self, hole: Any) -> str:
        """A hole as an expression."""
        said: str = hole.expression(reference)
        return said.replace("CHART.", f"{self.chart}.")


def _entries(node: Any, cases: Cases) -> list[tuple[Any, Guarded]]:
    """The keys of a mapping, each with the cases that have it."""
    return list(node.entries) if isinstance(node, Map) else [(key, Guarded(cases, item)) for key, item in node.items()]


def _order(key: Any) -> tuple[int, str]:
    """Keys stand as in every manifest; those that hold values, and entries of the user's, come last."""
    return key_order(key) if isinstance(key, str) and key != ENTRIES else (sys.maxsize, "")


def _is_always(found: Guarded, cases: Cases) -> bool:
    """Whether a key needs no guard."""
    return found.cases >= cases and not isinstance(found.node, Either)


def _one_of(name: str, states: frozenset[str], known: frozenset[str]) -> str:
    others = known - states
    if len(states) > 1 and len(others) == 1:
        return f"ne {name} {json.dumps(*others)}"
    if len(states) == 1:
        return f"eq {name} {json.dumps(*states)}"
    listed = " ".join(map(json.dumps, sorted(states)))
    return f"has {name} (list {listed})"


def _all(terms: Sequence[str]) -> str:
    return terms[0] if len(terms) == 1 else f"and {' '.join(map(_group, terms))}"


def _any(terms: Iterable[str]) -> str:
    found = list(terms)
    if len(found) < 2:  # noqa: PLR2004
        return found[0] if found else ""
    return f"or {' '.join(map(_group, found))}"


def _group(term: str) -> str:
    return f"({term})" if " " in term and not term.startswith("(") else term
