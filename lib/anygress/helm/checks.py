"""What a chart refuses: _helpers.tpl, and the checks that run before anything is installed.

A combination that ``anygress check`` refuses is refused in its words. A value that a controller's objects cannot
follow, and one that leaves the grammar, are refused by name. The schema says most of it first; these hold without it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from anygress.controllers.annotations import refused_keys
from anygress.helm import domains
from anygress.helm.inferred import Refused
from anygress.helm.listing import able, has_proxy, passwords_of, secret_forms, values_of
from anygress.helm.merge import space_of
from anygress.helm.printer import Printer, reference
from anygress.helm.values import NAMESPACE, camel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from anygress.errors import Problem
    from anygress.helm.holes import Key
    from anygress.helm.inferred import Found
    from anygress.helm.listing import Value
    from anygress.helm.values import Model

_HELPERS = r"""
{{/* The labels of every object: (list . name-of-what-it-is-for name-of-the-app). */}}
{{- define "CHART.labels" -}}
{{- $ := index . 0 -}}
helm.sh/chart: {{ printf "%s-%s" $.Chart.Name $.Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
app.kubernetes.io/name: {{ index . 1 | quote }}
app.kubernetes.io/instance: {{ index . 2 | quote }}
app.kubernetes.io/managed-by: {{ $.Release.Service }}
anygress.dev/controller: {{ $.Values.controller }}
{{- with $.Values.labels }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* What follows an image's repository: :tag, @digest, or nothing. */}}
{{- define "CHART.tag" -}}
{{- if regexMatch "^sha(256|512):" . }}@{{ . }}{{ else if . }}:{{ . }}{{ end -}}
{{- end }}

{{/* A size in bytes: 64Mi, 10M, 1024. */}}
{{- define "CHART.bytes" -}}
{{- $number := regexFind "^[0-9]+" (toString .) -}}
{{- $units := dict "" 1 "k" 1000 "M" 1000000 "G" 1000000000 "Ki" 1024 "Mi" 1048576 "Gi" 1073741824 -}}
{{- mul ($number | int64) (get $units (trimPrefix $number (toString .))) -}}
{{- end }}

{{/* A user's hash in the first kind that is verified: (list user who-verifies kind…). */}}
{{- define "CHART.hash" -}}
{{- $user := index . 0 -}}
{{- $found := "" -}}
{{- range slice . 2 -}}
{{- if not $found -}}{{- $found = get ($user.hashes | default dict) . -}}{{- end -}}
{{- end -}}
{{- if not (regexMatch "^[!-9;-~]+$" $found) -}}
{{- $kinds := slice . 2 | join ", " -}}
{{- fail (printf "user %s has no hash that %s verifies; give one of: %s" $user.name (index . 1) $kinds) -}}
{{- end -}}
{{- $found -}}
{{- end }}
"""

_CHECKSUM = r"""
{{/* A checksum of what a proxy reads, so that its pods roll when that changes: (list $ "names of its objects").
     Where there are users it is as slow as derivePassword (scrypt): hashes without a salt may be in it, and annotations
     are no secrets. Where there are none, there is nothing to guess. */}}
{{- define "CHART.checksum" -}}
{{- $names := splitList " " (index . 1) -}}
{{- $read := list -}}
{{- $users := false -}}
{{- range splitList "\n---\n" (include (print (index . 0).Template.BasePath "/proxy.yaml") (index . 0)) -}}
{{- $one := fromYaml . -}}
{{- if has (dig "metadata" "name" "" $one) $names -}}
{{- $read = append $read (list $one.data $one.stringData) -}}
{{- if $one.stringData -}}{{- $users = true -}}{{- end -}}
{{- end -}}
{{- end -}}
{{- $read = toJson $read -}}
{{- if $users -}}{{- $read = derivePassword 1 "long" $read "anygress.dev" "proxy" -}}{{- end -}}
{{- sha256sum $read | trunc 12 -}}
{{- end }}
"""


@dataclass(frozen=True)
class Checks:
    """The checks of a chart."""

    chart: str
    model: Model
    found: Mapping[str, Found]

    @cached_property
    def _values(self) -> tuple[Value, ...]:
        return values_of(self.model, self.found)

    @cached_property
    def _offered(self) -> frozenset[Key]:
        return frozenset(one.key for one in self._values)

    def helpers(self) -> str:
        """templates/_helpers.tpl."""
        keys = " ".join(f'"{name}" "{camel(name)}"' for name in self.found)
        key = (
            f'{{{{/* The controller as values.yaml spells it. */}}}}\n{{{{- define "{self.chart}.controllerKey" -}}}}\n'
            f"{{{{- get (dict {keys}) .Values.controller -}}}}\n{{{{- end }}}}\n"
        )
        sums = f"\n{_CHECKSUM.lstrip()}" if any(map(has_proxy, self.found.values())) else ""
        return f"{_HELPERS.lstrip()}{sums}".replace("CHART", self.chart) + f"\n{key}"

    def template(self) -> str:
        """templates/checks.yaml: nothing but what makes the installation fail, with every problem at once."""
        apps = ", ".join(f'"{one.name}"' for one in self.model.described.exposures)
        headline, line_break = json.dumps(f"cannot expose {apps} on %s:\n%s"), json.dumps("\n")
        return "\n".join(
            [
                "{{/* What cannot be is refused here, before anything is made: nothing else comes of this file. */}}",
                *self._controller(),
                "{{- $problems := list }}",
                *self._grammar(),
                *(line for name, found in self.found.items() for line in self._of(name, found)),
                "{{- with $problems }}",
                f"{{{{- fail (printf {headline} $.Values.controller (join {line_break} .)) }}}}",
                "{{- end }}",
                "",
            ]
        )

    # What holds for every controller.

    def _controller(self) -> Iterator[str]:
        listed = ", ".join(able(self.found))
        yield "{{- if not .Values.controller }}"
        yield f'{{{{- fail "controller: say which one exposes the app: {listed}" }}}}'
        yield f"{{{{- else if not (has .Values.controller (list {' '.join(map(json.dumps, self.found))})) }}}}"
        yield f'{{{{- fail (printf "controller: %q is none of: {listed}" .Values.controller) }}}}'
        yield "{{- end }}"

    def _grammar(self) -> Iterator[str]:
        """The grammar of every text once more, for who skips the schema."""
        yield "{{- range list"
        for one in self._values:
            if "pattern" in one.schema:
                yield f"  (list {json.dumps('.'.join(one.key))} {reference(one.key)} {_go(one.schema['pattern'])})"
        yield "}}"
        yield "{{- if not (regexMatch (index . 2) (toString (index . 1))) }}"
        yield from _problem('(printf "%s: %q is not of the form %s" (index . 0) (toString (index . 1)) (index . 2))')
        yield "{{- end }}"
        yield "{{- end }}"
        for one in self._values:
            if "pattern" in one.schema.get("items", {}):
                yield from self._list(one)
            if "pattern" in one.schema.get("not", {}):
                yield f"{{{{- if regexMatch {_go(one.schema['not']['pattern'])} (toString {reference(one.key)}) }}}}"
                yield from _problem(_go(f"{'.'.join(one.key)}: it is a reserved word"))
                yield "{{- end }}"

    @staticmethod
    def _list(one: Value) -> Iterator[str]:
        """A list of texts, which is not empty: to some controllers no network is every network."""
        place, given = ".".join(one.key), reference(one.key)
        yield f"{{{{- if not {given} }}}}"
        yield from _problem(_go(f"{place}: it is empty"))
        yield "{{- end }}"
        yield f"{{{{- range {given} }}}}"
        yield f"{{{{- if not (regexMatch {_go(one.schema['items']['pattern'])} (toString .)) }}}}"
        yield from _problem(f'(printf "{place}: %q is not of its form" (toString .))')
        yield "{{- end }}"
        yield "{{- end }}"

    # What one controller refuses.

    def _of(self, name: str, found: Found) -> Iterator[str]:
        if name not in able(self.found):
            lines = list(_whatever_is_chosen(found))
        else:
            parts = (self._refused, self._passwords, self._pins, self._relations, self._annotations)
            lines = [line for part in parts for line in part(name, found)]
        if lines:
            yield f'{{{{- if eq .Values.controller "{name}" }}}}'
            yield from lines
            yield "{{- end }}"

    def _refused(self, name: str, found: Found) -> Iterator[str]:
        """Each problem, where the choices are made that lead to it."""
        cases = [(dict(states), template) for states, template in found.templates.items()]
        space = space_of((name, states) for states, _ in cases)
        printer = Printer(chart=self.chart, space=space, domains={})
        by_problem: dict[str, set[int]] = {}
        for case, (_, template) in enumerate(cases):
            for problem in template.problems if isinstance(template, Refused) else ():
                by_problem.setdefault(words(problem), set()).add(case)
        for text, refused in by_problem.items():
            condition = printer.condition(frozenset(refused), space.all)
            lines = _problem(_go(text))
            yield from [f"{{{{- if {condition} }}}}", *lines, "{{- end }}"] if condition else lines

    def _passwords(self, name: str, found: Found) -> Iterator[str]:
        """No users and no Secret: no password could be right, and some controllers would ask for none."""
        for choice in passwords_of(self.model):
            forms = secret_forms(self.model, found, choice.key)
            if not forms:
                continue
            told = ", or ".join(f"of type {type_} with the key {key}" for type_, key in forms)
            users, secret = (*choice.key, "users"), (*choice.key, "existingSecret", camel(name))
            yield f"{{{{- if not (or {reference(secret)} {reference(users)}) }}}}"
            yield from _problem(
                _go(
                    f"{'.'.join(choice.key)}: nobody could log in; give {'.'.join(users)}, or as {'.'.join(secret)} "
                    f"the name of a Secret {told}"
                )
            )
            yield "{{- end }}"
            yield f"{{{{- range {reference(users)} }}}}"
            yield f"{{{{- if not (regexMatch {_go(domains.USER_NAME)} (toString .name)) }}}}"
            yield from _problem(f'(printf "{".".join(users)}: %q is no name for a user" (toString .name))')
            yield "{{- end }}"
            yield "{{- end }}"

    def _pins(self, name: str, found: Found) -> Iterator[str]:
        by_key = {one.key: one for one in self.model.parameters}
        for key, value in found.pins.items():
            if key not in self._offered:
                continue
            if by_key[key].domain.is_number:
                differs = f"ne ({reference(key)} | int) {value}"
            elif isinstance(value, str):
                differs = f"ne {reference(key)} {_go(value)}"
            else:
                differs = (
                    f"ne (toJson {reference(key)}) {_go(json.dumps(value, separators=(',', ':'), sort_keys=True))}"
                )
            yield f"{{{{- if {differs} }}}}"
            yield from _problem(
                _go(
                    f"{'.'.join(key)}: this chart cannot change it on {name}, where it is {value}: "
                    f"{found.reasons[key]}; change the description and make the chart anew"
                )
            )
            yield "{{- end }}"

    def _relations(self, _: str, found: Found) -> Iterator[str]:
        """Values that hang together."""
        offered = self._offered | {NAMESPACE}
        for relation in (one for one in found.relations if offered.issuperset(one.keys)):
            yield f"{{{{- if {relation.broken(reference).replace('CHART', self.chart)} }}}}"
            yield from _problem(_go(relation.text))
            yield "{{- end }}"

    def _annotations(self, name: str, found: Found) -> Iterator[str]:
        """Annotations that are not the user's to set, on this controller."""
        refused = "|".join(_as_regex(pattern) for pattern in found.refused_annotations)
        elsewhere = _go(refused_keys(name))
        for key in (one.key for one in self.model.parameters if one.domain is domains.ANNOTATIONS):
            place = ".".join(key)
            yield f"{{{{- range $key, $value := {reference(key)} }}}}"
            if refused:
                yield f"{{{{- if regexMatch {_go(f'^({refused})$')} $key }}}}"
                reason = f"protection on {name} hangs on this annotation, so it is not yours to set"
                yield from _problem(f'(printf "{place}: %q: {reason}" $key)')
                yield f"{{{{- else if regexMatch {elsewhere} $key }}}}"
            else:
                yield f"{{{{- if regexMatch {elsewhere} $key }}}}"
            reason = f"another controller protects by this annotation, and {name} does not: here it would be open"
            yield from _problem(f'(printf "{place}: %q: {reason}" $key)')
            yield "{{- end }}"
            if found.annotation_syntax:
                pattern, syntax = found.annotation_syntax
                keys = _go(f"^{_as_regex(pattern)}$")
                yield f"{{{{- if and (regexMatch {keys} $key) (regexMatch {_go(syntax)} $value) }}}}"
                reason = f"its value has syntax of {name}, which is not yours to give"
                yield from _problem(f'(printf "{place}: %q: {reason}" $key)')
                yield "{{- end }}"
            yield "{{- end }}"


def _as_regex(pattern: str) -> str:
    """A key, or the beginning of one with a star, as a regex."""
    return re.escape(pattern).replace(r"\*", ".*").replace(r"\-", "-")


def _whatever_is_chosen(found: Found) -> Iterator[str]:
    """The problems of a controller that cannot do it at all: none of its values are there to ask for."""
    first = next(iter(found.templates.values()))
    for problem in first.problems if isinstance(first, Refused) else ():
        yield from _problem(_go(words(problem)))


def _problem(text: str) -> Iterator[str]:
    yield f"{{{{- $problems = append $problems {text} }}}}"


def words(problem: Problem) -> str:
    """A problem as ``anygress check`` tells it, without the file that the description was in."""
    lines = [f"{problem.code} {problem.topic}: {problem.where or 'the description'}", f"  {problem.reason}"]
    return "\n".join([*lines, f"  → {problem.hint}"] if problem.hint else lines)


def _go(text: str) -> str:
    """A text as a template's string: raw, where that can be."""
    return json.dumps(text, ensure_ascii=False) if "`" in text else f"`{text}`"
