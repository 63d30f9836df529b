"""Whether a description is right by itself, whatever the controller: every problem at once, each with its place.

First the types of everything (a wrong one hides nothing but itself), then the values, then what only shows when the
parts are seen together: duplicates, routes that are never reached, an open regex over a closed route.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

from anygress.decide.conflicts import conflicts
from anygress.description import exposure as x
from anygress.description import grammar
from anygress.description.credentials import HashKind, bad_password, kind_of
from anygress.description.dns01 import PROVIDERS, settings_complaints
from anygress.description.pattern import Pattern
from anygress.description.types import entry, is_hidden, shown, wrong_types
from anygress.description.violation import Complaint
from anygress.errors import Problem, near
from anygress.features.feature import ROUTE_SETTINGS, Feature, Site, workload_port, written_routes
from anygress.rendering.workload import workload_name
from anygress.sidecar.capabilities import ABILITIES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

_PROBE_NUMBERS = (
    ("period_seconds", "a period in seconds", 1),
    ("timeout_seconds", "a timeout in seconds", 1),
    ("failure_threshold", "a number of failures", 1),
    ("initial_delay_seconds", "a delay in seconds", 0),
)
"""The numbers of a probe, what they are and the least they can be.

https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes
"""
_LONGEST_PROBE = 86_400

_HA1 = re.compile(r"[0-9a-f]{32}")


def validate(exposures: Sequence[x.Exposure], site: Site | None = None) -> tuple[Problem, ...]:
    """Everything that is wrong with the exposures of an app; empty when nothing is.

    ``site`` are the same exposures, where somebody goes on with what is found out about them.
    """
    if not exposures:
        return (Problem(code="E103", topic="host", where="", reason="nothing is described: there is no app"),)
    wrong_types = [problem for exposure in exposures for problem in _type_problems(exposure)]
    skip = tuple(problem.where for problem in wrong_types)
    found = [*wrong_types, *(problem for exposure in exposures for problem in _Values(exposure, skip).problems())]
    if not found:
        found = list(conflicts(site or Site(tuple(exposures))))
    return tuple(found)


def _type_problems(exposure: x.Exposure) -> Iterator[Problem]:
    for where, reason, hint in wrong_types(exposure, x.Exposure, ""):
        yield Problem(code="E102", topic="type", where=where, reason=reason, hint=hint, source=_source(exposure, where))


def _source(exposure: x.Exposure, where: str) -> str | None:
    try:
        return exposure.at(where)
    except (TypeError, AttributeError):  # the source map itself is of a wrong type
        return None


# --------------------------------------------------------------------------------------------- values


class _Values:
    """The values of one exposure, checked one by one; what is under a wrong type is skipped."""

    def __init__(self, exposure: x.Exposure, skip: Collection[str]) -> None:
        self.exposure = exposure
        self.skip = frozenset(skip)
        self._lengths = sorted(set(map(len, self.skip)))

    def problems(self) -> Iterator[Problem]:
        """Every wrong value."""
        if "" in self.skip:
            return
        for found in self._all():
            if not self._is_skipped(found.where):
                yield found

    def _is_skipped(self, where: str) -> bool:
        """Whether a keyword path is one to skip, or below: ``routes[1].path`` is below ``routes[1]``, not 10."""
        return any(
            where[:length] in self.skip and (length == len(where) or where[length] in ".[ ")
            for length in self._lengths
            if length <= len(where)
        )

    def _all(self) -> Iterator[Problem]:
        checks = (
            self._names,
            self._hosts,
            self._settings,
            self._routes,
            self._ports,
            self._workloads,
            self._tls,
            self._dns,
            self._annotations,
            self._fallback,
            self._combinations,
        )
        for check in checks:
            yield from self._as_far_as_it_goes(check)

    def _as_far_as_it_goes(self, check: Callable[[], Iterator[Problem]]) -> Iterator[Problem]:
        try:
            yield from check()
        except (TypeError, AttributeError, ValueError):
            if not self.skip:  # only a wrong type, reported already, may trip a value check
                raise

    def _say(  # noqa: PLR0917  the parts of a problem
        self, code: str, topic: str, where: str, reason: str, hint: str | None = None, value: Any = None
    ) -> Problem:
        text = None if value is None or is_hidden(where) else shown(value)
        return Problem(
            code=code, topic=topic, where=where, reason=reason, hint=hint, value=text, source=self.exposure.at(where)
        )

    def _grammar(self, code: str, topic: str, where: str, complaint: Complaint | None, value: Any) -> Iterator[Problem]:
        if complaint is not None:
            hint = None if is_hidden(where) else complaint.hint  # another spelling of what may be a secret
            yield self._say(code, topic, where, complaint.reason, hint, value)

    def _names(self) -> Iterator[Problem]:
        name, namespace = self.exposure.name, self.exposure.namespace
        yield from self._grammar("E101", "name", "name", grammar.own_name(name), name)
        if namespace is not None:
            yield from self._grammar("E101", "name", "namespace", grammar.dns_label(namespace), namespace)

    def _hosts(self) -> Iterator[Problem]:
        seen: dict[str, int] = {}
        for index, host in enumerate(self.exposure.hosts):
            where = f"hosts[{index}]"
            yield from self._grammar("E103", "host", where, grammar.host(host), host)
            if seen.setdefault(host, index) != index:
                yield self._say(
                    "E108", "duplicate", where, f"the host is there already, as hosts[{seen[host]}]", value=host
                )
        routed = self.exposure.routes or self.exposure.workload or self.exposure.service
        if self.exposure.routes and not self.exposure.hosts:
            yield self._say(
                "E103", "host", "hosts", "routes need a host to be reached at", 'give host: "app.example.com"'
            )
        if self.exposure.hosts and not routed:
            yield self._say(
                "E110",
                "backend",
                "hosts",
                "a host is given, and nothing answers on it",
                "give an image, a service or routes",
            )
        if self._lacks_host() and not self.exposure.routes:
            yield self._say(
                "E103",
                "host",
                "hosts",
                "nothing is exposed: there is no host and no port",
                "give a host, or ports for TCP and UDP",
            )

    def _lacks_host(self) -> bool:
        """Whether it is said already that there is no host: what hangs on one follows from that."""
        exposure = self.exposure
        return not exposure.hosts and bool(exposure.routes or not exposure.ports)

    def _settings(self) -> Iterator[Problem]:
        yield from self._part_settings(self.exposure, "")

    def _part_settings(self, part: x.Exposure | x.Route, prefix: str) -> Iterator[Problem]:
        for name in ("timeout_seconds", "connect_timeout_seconds"):
            value = getattr(part, name)
            if value is not None:
                yield from self._grammar("E113", "timeout", f"{prefix}{name}", grammar.seconds(value), value)
        if part.max_body_size is not None:
            yield from self._grammar(
                "E114", "body-size", f"{prefix}max_body_size", _size_complaint(part.max_body_size), part.max_body_size
            )
        if part.health_check_path is not None:
            where = f"{prefix}health_check_path"
            yield from self._grammar(
                "E104", "path", where, grammar.path(part.health_check_path), part.health_check_path
            )
        if part.health_check_port is not None:
            where = f"{prefix}health_check_port"
            yield from self._grammar(
                "E105", "port", where, grammar.port_number(part.health_check_port), part.health_check_port
            )
            if part.health_check_path is None:
                yield self._say("E105", "port", where, "a port to check, and no path to ask", "give health_check_path")
        if part.auth is not None and not isinstance(part.auth, x.Open):
            yield from self._auth(part.auth, f"{prefix}auth")
        yield from self._allow_list(part.ip_allow_list, f"{prefix}ip_allow_list")
        yield from self._response_headers(part.response_headers or {}, f"{prefix}response_headers")

    def _allow_list(self, networks: Sequence[str] | None, where: str) -> Iterator[Problem]:
        if networks == ():
            hint = 'leave it out; for everyone on one route: ["0.0.0.0/0", "::/0"]'
            yield self._say("E136", "ip-allow-list", where, "nobody may: the list is empty", hint)
        for index, network in enumerate(networks or ()):
            yield from self._grammar("E136", "ip-allow-list", f"{where}[{index}]", grammar.cidr(network), network)

    def _response_headers(self, headers: Mapping[str, str], where: str) -> Iterator[Problem]:
        seen: dict[str, str] = {}
        for name, value in headers.items():
            place = f'{where}["{name}"]'
            yield from self._grammar("E137", "response-headers", place, grammar.header_name(name), name)
            yield from self._grammar("E137", "response-headers", place, grammar.header_value(value), value)
            first = seen.setdefault(str(name).lower(), name)
            if first != name:
                reason = f"it is there already, as {first}: names of headers have no case"
                yield self._say("E108", "duplicate", place, reason, value=name)

    def _auth(self, auth: x.Auth, where: str) -> Iterator[Problem]:
        yield from self._grammar("E112", "auth", f"{where}.realm", grammar.realm(auth.realm), auth.realm)
        if auth.secret is not None:
            yield from self._grammar("E112", "auth", f"{where}.secret", grammar.dns_name(auth.secret), auth.secret)
            if auth.users:
                yield self._say(
                    "E112", "auth", where, "users and an existing Secret are both given", "give one of them"
                )
        elif not auth.users:
            yield self._say(
                "E112",
                "auth",
                where,
                "nobody could log in: there are no users",
                "give users, or the name of a Secret that has them",
            )
        names: set[str] = set()
        for index, user in enumerate(auth.users):
            yield from self._user(user, auth, f"{where}.users[{index}]")
            if user.name in names:
                yield self._say(
                    "E108",
                    "duplicate",
                    f"{where}.users[{index}].name",
                    "there is a user of that name already",
                    value=user.name,
                )
            names.add(user.name)

    def _user(self, user: x.User, auth: x.Auth, where: str) -> Iterator[Problem]:
        yield from self._grammar("E112", "auth", f"{where}.name", grammar.user_name(user.name), user.name)
        if (user.password is None) == (user.hash is None):
            yield self._say("E112", "auth", where, "a user has either a password or a hash", "give one of them")
        if user.password is not None and (complaint := bad_password(user.password, HashKind.SHA1)):
            yield self._say("E112", "auth", f"{where}.password", complaint.reason, complaint.hint)
        if user.hash is None:
            return
        if isinstance(auth, x.DigestAuth):
            if not _HA1.fullmatch(user.hash):
                yield self._say(
                    "E112", "auth", f"{where}.hash", "not an HA1: 32 hexadecimal digits, MD5 of user:realm:password"
                )
        elif kind_of(user.hash) is None:
            yield self._say(
                "E112", "auth", f"{where}.hash", "not a hash that htpasswd makes", "make one with: anygress hash NAME"
            )

    def _routes(self) -> Iterator[Problem]:
        for where, route in written_routes(self.exposure):
            checks = [partial(self._backend, route, where), partial(self._authorization, route, where)]
            if where:
                own = partial(self._route_path, route, where), partial(self._part_settings, route, f"{where}.")
                checks = [*own, *checks]
            for check in checks:  # what is wrong with one route says nothing of the others
                yield from self._as_far_as_it_goes(check)

    def _route_path(self, route: x.Route, where: str) -> Iterator[Problem]:
        groups: int | None = None
        if route.match == "regex":
            parsed = Pattern.parse(route.path)
            if isinstance(parsed, Complaint):
                yield from self._grammar("E106", "regex", f"{where}.path", parsed, route.path)
            else:
                groups = parsed.groups
        else:
            yield from self._grammar("E104", "path", f"{where}.path", grammar.path(route.path), route.path)
        yield from self._rewrite(route, where, groups)

    def _rewrite(self, route: x.Route, where: str, groups: int | None) -> Iterator[Problem]:
        rewrite, place = route.rewrite, f"{where}.rewrite"
        if isinstance(rewrite, x.RegexRewrite):
            if route.match != "regex":
                yield self._say(
                    "E107",
                    "rewrite",
                    place,
                    f"captures need a regex to come from, and {self.exposure.origin(f'{where}.path')} is {route.match}",
                    "set match: regex, or use strip_prefix or replace_prefix",
                )
            elif groups is not None:
                found = grammar.replacement(rewrite.replacement, groups)
                if isinstance(found, Complaint):
                    yield from self._grammar("E107", "rewrite", f"{place}.replacement", found, rewrite.replacement)
        elif rewrite is not None and route.match != "prefix":
            yield self._say(
                "E107",
                "rewrite",
                place,
                f"a prefix is stripped or replaced on a prefix route, and {self.exposure.origin(f'{where}.match')} "
                f"makes this one {route.match}",
                "set match: prefix, or for a regex give regex_rewrite",
            )
        if isinstance(rewrite, x.ReplacePrefix):
            yield from self._grammar("E107", "rewrite", f"{place}.prefix", grammar.path(rewrite.prefix), rewrite.prefix)

    def _authorization(self, route: x.Route, where: str) -> Iterator[Problem]:
        passes = route.pass_authorization if route.pass_authorization is not None else self.exposure.pass_authorization
        auth = route.auth if route.auth is not None else self.exposure.auth
        if passes and auth is not None and not isinstance(auth, x.Open):
            place = f"{where}.pass_authorization" if route.pass_authorization is not None else "pass_authorization"
            asks = self.exposure.origin(f"{where}.auth" if route.auth is not None else "auth")
            yield self._say(
                "E119",
                "authorization",
                place,
                f"{route.path} asks for a password at the edge by {asks}, and passes Authorization on: there is one "
                "such header, and the backend would read the edge's password as its own",
                "drop auth (auth: open) or pass_authorization on this route",
            )

    def _backend(self, part: x.Route | x.Port, where: str) -> Iterator[Problem]:
        if part.service and part.workload:
            yield self._say("E110", "backend", where, "both a service and a workload are given", "give one of them")
        found = part.workload or part.service or self.exposure.workload or self.exposure.service
        if found is None:
            yield self._say(
                "E110",
                "backend",
                where,
                "nothing answers here",
                "give a service or a workload, or an image for the app",
            )
        elif isinstance(found, x.Workload):
            wanted = part.port if isinstance(part, x.Route) else (part.number if part.target is None else part.target)
            yield from self._workload_port(found, wanted, where)
            if isinstance(part, x.Route) and (health := self._health_port(part)) is not None:
                yield from self._workload_port(found, health, f"{where}.health_check_port".lstrip("."))
        elif isinstance(found, x.ServiceRef) and (part.service is not None or not where):
            yield from self._service(found, f"{where}.service".lstrip("."))
        elif isinstance(found, x.Pods) and (part.service is not None or not where):
            yield from self._pods(found, f"{where}.service".lstrip("."))
        if isinstance(part, x.Route) and part.port is not None and not isinstance(found, x.Workload):
            yield self._say("E105", "port", f"{where}.port", "the service says its port itself", "leave port out here")

    def _health_port(self, route: x.Route) -> int | None:
        """The health port of a route: its own, else the app's where the backend is the app's."""
        if route.health_check_port is not None or route.service or route.workload:
            return route.health_check_port
        return self.exposure.health_check_port

    def _workload_port(self, workload: x.Workload, wanted: int | str | None, where: str) -> Iterator[Problem]:
        try:
            workload_port(workload, wanted)
        except LookupError:
            has = ", ".join(f"{name} ({number})" for name, number in workload.ports.items()) or "none"
            yield self._say("E105", "port", where, f"the workload has no port {shown(wanted)} (it has: {has})")

    def _service(self, service: x.ServiceRef, where: str) -> Iterator[Problem]:
        yield from self._grammar("E110", "backend", f"{where}.name", grammar.dns_label(service.name), service.name)
        check = grammar.port_name if isinstance(service.port, str) else grammar.port_number
        yield from self._grammar("E105", "port", f"{where}.port", check(service.port), service.port)
        if service.namespace is not None:
            yield from self._grammar(
                "E101", "name", f"{where}.namespace", grammar.dns_label(service.namespace), service.namespace
            )

    def _pods(self, pods: x.Pods, where: str) -> Iterator[Problem]:
        yield from self._grammar("E101", "name", f"{where}.name", grammar.own_name(pods.name), pods.name)
        yield from self._grammar("E105", "port", f"{where}.port", grammar.port_number(pods.port), pods.port)
        if not pods.selector:
            yield self._say(
                "E110", "backend", f"{where}.selector", "an empty selector selects every pod of the namespace"
            )
        for key, value in pods.selector.items():
            yield from self._grammar("E110", "backend", f"{where}.selector", grammar.annotation_key(key), key)
            yield from self._grammar("E110", "backend", f'{where}.selector["{key}"]', grammar.label_value(value), value)

    def _ports(self) -> Iterator[Problem]:
        for index, port in enumerate(self.exposure.ports):
            where = f"ports[{index}]"
            yield from self._grammar("E105", "port", f"{where}.number", grammar.port_number(port.number), port.number)
            if port.target is not None:
                check = grammar.port_name if isinstance(port.target, str) else grammar.port_number
                yield from self._grammar("E105", "port", f"{where}.target", check(port.target), port.target)
                if isinstance(port.service, x.ServiceRef):
                    yield self._say(
                        "E105", "port", f"{where}.target", "the service says its port itself", "leave target out here"
                    )
            yield from self._backend(port, where)

    def _workloads(self) -> Iterator[Problem]:
        named: dict[str, tuple[x.Workload, str]] = {}
        for where, part in self._parts():
            if part.workload is None:
                continue
            place = f"{where}.workload".lstrip(".")
            name = workload_name(part.workload, self.exposure)
            known, known_at = named.setdefault(name, (part.workload, place))
            if known != part.workload:
                yield self._say(
                    "E108",
                    "duplicate",
                    place,
                    f"another workload is named {name} ({known_at})",
                    "give it a name of its own",
                )
            elif known_at == place:
                yield from self._workload(part.workload, place)

    def _parts(self) -> Iterator[tuple[str, x.Exposure | x.Route | x.Port]]:
        yield "", self.exposure
        yield from ((f"routes[{index}]", route) for index, route in enumerate(self.exposure.routes))
        yield from ((f"ports[{index}]", port) for index, port in enumerate(self.exposure.ports))

    def _workload(self, workload: x.Workload, where: str) -> Iterator[Problem]:
        if workload.name is not None:
            yield from self._grammar("E101", "name", f"{where}.name", grammar.own_name(workload.name), workload.name)
        yield from self._grammar("E116", "workload", f"{where}.image", grammar.image(workload.image), workload.image)
        if not workload.ports:
            yield self._say("E105", "port", f"{where}.ports", "a workload without a port cannot be exposed")
        for name, number in workload.ports.items():
            yield from self._grammar("E105", "port", f"{where}.ports", grammar.port_name(name), name)
            yield from self._grammar("E105", "port", f'{where}.ports["{name}"]', grammar.port_number(number), number)
        if len(set(workload.ports.values())) != len(workload.ports):
            yield self._say("E108", "duplicate", f"{where}.ports", "two port names have one number")
        for number, (name, value) in enumerate(workload.env.items()):
            place = entry(f"{where}.env", name, number)
            yield from self._grammar("E116", "workload", f"{place} (a key)", grammar.env_name(name), name)
            yield from self._env_value(value, place)
        for number, (path, text) in enumerate(workload.files.items()):
            place = entry(f"{where}.files", path, number)
            yield from self._grammar("E116", "workload", f"{place} (a key)", grammar.file_path(path), path)
            yield from self._grammar("E116", "workload", place, grammar.free_text(text), text)
        for index, text in enumerate((*workload.command, *workload.args)):
            yield from self._grammar(
                "E116", "workload", f"{where}.command or args, word {index + 1}", grammar.free_text(text), text
            )
        complaint = grammar.whole(workload.replicas, "the number of replicas", 0, grammar.MOST_REPLICAS)
        yield from self._grammar("E116", "workload", f"{where}.replicas", complaint, workload.replicas)
        grace, least = workload.termination_grace_seconds, grammar.DRAIN_SECONDS + 1
        complaint = grammar.whole(grace, "the time for a pod to end, in seconds,", least, grammar.LONGEST_GRACE)
        yield from self._grammar("E116", "workload", f"{where}.termination_grace_seconds", complaint, grace)
        yield from self._workload_details(workload, where)

    def _env_value(self, value: str | x.SecretValue, where: str) -> Iterator[Problem]:
        if isinstance(value, x.SecretValue):
            yield from self._grammar("E116", "workload", f"{where}.name", grammar.dns_name(value.name), value.name)
            yield from self._grammar("E116", "workload", f"{where}.key", grammar.config_key(value.key), value.key)
        else:
            yield from self._grammar("E116", "workload", where, grammar.free_text(value), value)

    def _workload_details(self, workload: x.Workload, where: str) -> Iterator[Problem]:
        for name in ("cpu_request", "memory_request", "memory_limit", "cpu_limit"):
            value = getattr(workload.resources, name)
            if value is not None:
                complaint = grammar.quantity(value)
                yield from self._grammar("E116", "workload", f"{where}.resources.{name}", complaint, value)
        for name in ("readiness", "liveness"):
            probe = getattr(workload, name)
            if probe is None:
                continue
            yield from self._grammar("E104", "path", f"{where}.{name}.path", grammar.path(probe.path), probe.path)
            if probe.port is not None and probe.port not in workload.ports:
                yield self._say(
                    "E105", "port", f"{where}.{name}.port", "the workload has no port of that name", value=probe.port
                )
            for field, what, low in _PROBE_NUMBERS:
                value = getattr(probe, field)
                complaint = grammar.whole(value, what, low, _LONGEST_PROBE)
                yield from self._grammar("E116", "workload", f"{where}.{name}.{field}", complaint, value)
        yield from self._security(workload.security, f"{where}.security")

    def _security(self, security: x.Security, where: str) -> Iterator[Problem]:
        for name in ("run_as_user", "run_as_group", "fs_group"):
            value = getattr(security, name)
            if value is not None:
                complaint = grammar.whole(value, "an id", 0, grammar.INT32)
                yield from self._grammar("E116", "workload", f"{where}.{name}", complaint, value)
        if security.run_as_user == 0 and security.run_as_non_root:
            yield self._say(
                "E116",
                "workload",
                f"{where}.run_as_user",
                "user 0 is root, and run_as_non_root is on",
                "give another user, or run_as_non_root: false",
            )

    def _tls(self) -> Iterator[Problem]:
        default_at: str | None = None
        for index, tls in enumerate(self.exposure.tls):
            where = "tls" if len(self.exposure.tls) == 1 else f"tls[{index}]"
            yield from self._tls_names(tls, where)
            for host in tls.hosts:
                if host not in self.exposure.hosts:
                    yield self._say(
                        "E111",
                        "tls",
                        f"{where}.hosts",
                        f"{host} is not one of the app's hosts",
                        near(host, self.exposure.hosts),
                    )
            if not tls.hosts and default_at is not None:
                yield self._say(
                    "E111",
                    "tls",
                    where,
                    f"two certificates are for all hosts (the other: {default_at})",
                    "say with hosts which one is for which",
                )
            if not tls.hosts:
                default_at = where
        yield from self._covered(default_at)

    def _covered(self, default_at: str | None) -> Iterator[Problem]:
        """Every host has one certificate; ``default_at`` is the one for those that no other names."""
        claimed = [host for tls in self.exposure.tls for host in tls.hosts]
        for host in sorted(host for host, count in Counter(claimed).items() if count > 1):
            yield self._say("E111", "tls", "tls", f"{host} is in two certificates")
        if default_at is not None and self.exposure.hosts and set(self.exposure.hosts) <= set(claimed):
            yield self._say("E111", "tls", default_at, "no host is left for it: the others name them all", "drop it")
        if self.exposure.tls and default_at is None:
            named = set(claimed)
            for host in self.exposure.hosts:
                if host not in named:
                    yield self._say(
                        "E111",
                        "tls",
                        "tls",
                        f"no certificate is for {host}",
                        "name it in one, or let one be for all hosts (leave its hosts out)",
                    )

    def _tls_names(self, tls: x.Tls, where: str) -> Iterator[Problem]:
        name = getattr(tls, "name", None)
        if name is not None:
            yield from self._grammar("E111", "tls", f"{where}.name", grammar.dns_name(name), name)
        secret = getattr(tls, "secret", None)
        if secret is not None:
            yield from self._grammar("E111", "tls", f"{where}.secret", grammar.dns_name(secret), secret)
        if isinstance(tls, x.LetsEncrypt):
            yield from self._grammar("E111", "tls", f"{where}.email", grammar.email(tls.email), tls.email)
            yield from self._solver(tls, where)

    def _solver(self, tls: x.LetsEncrypt, where: str) -> Iterator[Problem]:
        if isinstance(tls.solver, x.Dns01):
            if tls.solver.provider not in PROVIDERS:
                yield self._say(
                    "E111",
                    "tls",
                    f"{where}.solver.provider",
                    "cert-manager has no DNS-01 provider of that name",
                    near(tls.solver.provider, PROVIDERS),
                    tls.solver.provider,
                )
                return
            for path, complaint in settings_complaints(tls.solver.provider, tls.solver.settings):
                place = f"{where}.solver.settings{path}"
                yield self._say("E111", "tls", place, complaint.reason, complaint.hint)
            return
        for host in tls.hosts or self.exposure.hosts:
            if host.startswith("*."):
                yield self._say(
                    "E111", "tls", f"{where}.solver", f"HTTP-01 cannot prove the wildcard {host}", "use a DNS-01 solver"
                )

    def _dns(self) -> Iterator[Problem]:
        dns = self.exposure.dns
        if isinstance(dns, x.ExternalDns) and dns.ttl_seconds is not None:
            yield from self._grammar(
                "E117", "dns", "dns.ttl_seconds", grammar.seconds(dns.ttl_seconds), dns.ttl_seconds
            )

    def _annotations(self) -> Iterator[Problem]:
        for key, value in self.exposure.annotations.items():
            yield from self._grammar("E115", "annotation", "annotations", grammar.annotation_key(key), key)
            yield from self._grammar(
                "E115", "annotation", f'annotations["{key}"]', grammar.annotation_value(value), value
            )

    def _fallback(self) -> Iterator[Problem]:
        fallback = self.exposure.fallback
        if not isinstance(fallback, x.Sidecar):
            return
        can = {feature.label for feature in ABILITIES}
        for index, name in enumerate(fallback.features):
            where = f"fallback.features[{index}]"
            if name not in {feature.label for feature in Feature}:
                hint = near(name, can)
                yield self._say("E135", "fallback", where, "there is no such feature", hint, name)
            elif name not in can:
                hint = f"it can: {', '.join(sorted(can))}"
                yield self._say("E135", "fallback", where, "a proxy beside the app cannot do that", hint, name)
        if fallback.image is not None:
            complaint = grammar.image(fallback.image)
            yield from self._grammar("E135", "fallback", "fallback.image", complaint, fallback.image)

    def _combinations(self) -> Iterator[Problem]:
        exposure = self.exposure
        if exposure.redirect_to_https and not exposure.tls:
            reason = f"there is no HTTPS to redirect to: {self.exposure.origin('')} has no tls"
            yield self._say("E119", "redirect", "redirect_to_https", reason, "give tls, or drop the redirect")
        if exposure.tls and not exposure.hosts and not self._lacks_host():
            yield self._say("E119", "tls", "tls", "there is no host for the certificate", "give a host")
        if exposure.hsts is not None:
            if not exposure.tls:
                reason = f"HSTS is sent over HTTPS only, and {self.exposure.origin('')} has no tls"
                yield self._say("E119", "hsts", "hsts", reason, "give tls, or drop it")
            age = exposure.hsts.max_age_seconds
            complaint = grammar.whole(age, "a time in seconds", 0, grammar.INT32)
            yield from self._grammar("E119", "hsts", "hsts.max_age_seconds", complaint, age)
        yield from self._hostless()
        if exposure.workload and exposure.service:
            yield self._say("E110", "backend", "service", "both an image and a service are given", "give one of them")

    def _hostless(self) -> Iterator[Problem]:
        """What is asked of a host or a route where there is none would be lost."""
        exposure = self.exposure
        if self._lacks_host():
            return
        if exposure.dns is not None and not exposure.hosts:
            yield self._say("E119", "dns", "dns", "there is no host to make a record for", "give a host, or drop it")
        if not any(True for _ in written_routes(exposure)):
            for name in ROUTE_SETTINGS:
                if getattr(exposure, name) is not None:
                    reason = "there is no route it could hold for: a raw port has none of it"
                    yield self._say("E119", "route-setting", name, reason, "drop it, or give a host")


def _size_complaint(value: int | str) -> Complaint | None:
    size = grammar.size_bytes(value)
    return size if isinstance(size, Complaint) else None
