"""Refusals that no text of a description gets: calls in Python, and what each is told."""

# ruff: noqa: E501  what is told is one line

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from anygress.cli.hashes import hashes_of
from anygress.cli.options import make_controller, read_cluster
from anygress.controllers.base.options import check_options
from anygress.controllers.f5_nginx import F5Nginx
from anygress.controllers.gce import Gce
from anygress.controllers.ingress_nginx import IngressNginx
from anygress.controllers.load_balancer import LoadBalancer
from anygress.controllers.node_port import NodePort
from anygress.controllers.traefik import Traefik
from anygress.decide.omit import leave_out, leave_out_of_all
from anygress.decide.pipeline import check
from anygress.decide.reading import parse_spec, read_spec
from anygress.decide.validate import validate
from anygress.description import exposure as x
from anygress.description import grammar
from anygress.description.credentials import (
    HashKind,
    bad_password,
    read_htdigest,
    read_htpasswd,
    read_password_file,
    read_variable,
)
from anygress.description.exposure import ServiceRef
from anygress.description.keywords import exposure_from_keywords
from anygress.description.violation import Complaint
from anygress.description.yaml.tree import SIZE_LIMIT
from anygress.errors import InvalidSpec
from anygress.helm.folder import problems_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from anygress.controllers.base.controller import Controller
    from anygress.errors import Problem

CALLS: dict[Callable[[], Iterable[Any]], tuple[str, ...]] = {}
"""Each call, and what it is told: it returns problems, or raises an error that has them."""

HASH = "{SHA}2jmj7l5rSw0yVb/vlWAYkK/YBwk="
SHOP = x.Exposure(name="shop", namespace="shop", hosts=("a.example.com",), service=ServiceRef("shop", port=80))
REGEX = (
    x.Route("/(a|b)/c", match="regex", auth=x.BasicAuth.from_secret("users"), service=ServiceRef("shop", port=80)),
    x.Route("/a", service=ServiceRef("open", port=80)),
)
USERS = x.BasicAuth.from_secret("users")


def told(*lines: str) -> Callable[[Callable[[], Any]], Callable[[], Any]]:
    """Say what a call is told."""

    def take(call: Callable[[], Any]) -> Callable[[], Any]:
        CALLS[call] = lines
        return call

    return take


def _in_file(content: bytes | str, use: Callable[[Any], Any]) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return use(path)


# --------------------------------------------------------------------------------------------- descriptions in Python


@told(
    "E103 : nothing is described: there is no app",
)
def nothing_is_described() -> Iterable[Problem]:
    return validate(())


@told(
    "E102 name: 1 is not text",
    "E102 hosts: 'a.example.com' is not a list",
    "E102 service: 'shop' is not a backend",
    "E102 redirect_to_https: 'yes' is not true or false",
    "E102 dns: 'external' is not one of: ExternalDns, ManualDns",
    "E102 response_headers (a key): 1 is not text",
    'E102 response_headers["1"]: 2 is not text',
    "E102 annotations: a list is not a mapping",
)
def values_of_wrong_types() -> Iterable[Problem]:
    wrong: dict[str, Any] = {
        "name": 1,
        "hosts": "a.example.com",
        "service": "shop",
        "annotations": [],
        "routes": ("/",),
        "dns": "external",
        "redirect_to_https": "yes",
        "response_headers": {1: 2},
    }
    return validate([x.Exposure(**wrong)])


@told(
    "E102 routes[0].match: 'prefx' is not one of: prefix, exact, regex",
)
def a_word_that_is_none() -> Iterable[Problem]:
    match: Any = "prefx"
    return validate([replace(SHOP, routes=(x.Route("/", match=match),))])


@told(
    "E112 auth.users[0].password: a password cannot be empty",
)
def a_password_that_cannot_be() -> Iterable[Problem]:
    return validate([replace(SHOP, auth=x.BasicAuth(users=(x.User("a", password=""),)))])


@told(
    'E115 annotations["a"]: an annotation value has at most 262144 bytes',
)
def an_annotation_that_is_too_long() -> Iterable[Problem]:
    return validate([replace(SHOP, annotations={"a": "a" * 262145})])


@told(
    "E121 : the file is not UTF-8 text",
)
def half_of_a_surrogate_pair() -> Iterable[Problem]:
    return _of(partial(parse_spec, "name: \ud800\n"))


@told(
    "E123 hots: there is no such field",
)
def an_unknown_keyword() -> Iterable[Problem]:
    return _of(partial(exposure_from_keywords, name="shop", hots="a.example.com"))


# --------------------------------------------------------------------------------------------- files


@told(
    "E120 : the file cannot be read: no such file or directory",
)
def no_such_file() -> Iterable[Problem]:
    return _of(partial(read_spec, "/nowhere/at/all.yaml"))


@told(
    "E120 : the file cannot be read: not a file name",
)
def no_name_of_a_file() -> Iterable[Problem]:
    return _of(partial(read_spec, "a\0b"))


@told(
    "E121 : the file has more than 16 MiB",
)
def a_file_that_is_too_large() -> Iterable[Problem]:
    return _of(partial(_in_file, b"#" * (SIZE_LIMIT + 1), read_spec))


@told(
    "E121 : the file is binary, not text",
)
def a_binary_file() -> Iterable[Problem]:
    return _of(partial(parse_spec, "name: \0"))


@told(
    "E121 : the file is not UTF-8 text",
)
def a_file_of_another_encoding() -> Iterable[Problem]:
    return _of(partial(_in_file, b"name: \xff", read_spec))


@told(
    "E121 : a description cannot hold a control character (U+0007)",
)
def a_control_character() -> Iterable[Problem]:
    return _of(partial(parse_spec, "name: \a"))


# --------------------------------------------------------------------------------------------- passwords


@told(
    "E112 a password file: a password cannot be empty",
    "E112 a password file: a password has at most 1024 characters",
    "E112 a password file: a password cannot hold control characters, such as a line break at its end",
)
def passwords() -> Iterable[Problem]:
    return [one for text in ("", "a" * 1025, "a\tb") for one in _of(partial(_in_file, text, read_password_file))]


@told(
    "E112 a password file: it cannot be read: no such file or directory",
    "E112 a password file: it cannot be read: not a file name",
    "E112 a password file: it is no UTF-8 text",
)
def password_files_that_cannot_be_read() -> Iterable[Problem]:
    missing = _of(partial(read_password_file, Path("/nowhere/at/all")))
    nameless = _of(partial(read_password_file, Path("a\0b")))
    return [*missing, *nameless, *_of(partial(_in_file, b"\xff", read_password_file))]


@told(
    "E112 a password file: it has more than 16 MiB",
)
def a_password_file_that_is_too_large() -> Iterable[Problem]:
    return _of(partial(_in_file, "a" * (16 * 1024 * 1024 + 1), read_password_file))


@told(
    "E112 an environment variable: this environment variable is not set",
    "E112 an environment variable: this environment variable is not set",
)
def variables_that_are_not_set() -> Iterable[Problem]:
    return [*_of(partial(read_variable, "ANYGRESS_NO_SUCH_VARIABLE")), *_of(partial(read_variable, "\ud800"))]


@told(
    "E112 an environment variable: a password cannot be empty",
)
def an_empty_variable() -> Iterable[Problem]:
    with patch.dict(os.environ, {"ANYGRESS_EMPTY": ""}):
        return _of(partial(read_variable, "ANYGRESS_EMPTY"))


@told(
    "E112 an htpasswd file: line 1: there is no colon between a user and the rest",
    'E112 an htpasswd file: line 2: a user name does not start with "-"',
    "E112 an htpasswd file: line 4: this user is on line 3 already",
    "E112 an htpasswd file: line 5: the hash is yescrypt, which no controller verifies",
    "E112 an htpasswd file: line 6: the bcrypt hash is damaged: its length or its characters are not right",
    "E112 an htpasswd file: line 7: the apr1 hash is damaged: its length or its characters are not right",
    "E112 an htpasswd file: line 8: the sha1 hash is damaged: its length or its characters are not right",
    "E112 an htpasswd file: line 9: what follows the colon is no hash of a known kind; clear text and DES are not taken",
)
def an_htpasswd_file() -> Iterable[Problem]:
    lines = ("word", "-a:x", f"b:{HASH}", f"b:{HASH}", "c:$y$abc", "d:$2y$abc", "e:$apr1$abc", "f:{SHA}abc", "g:clear")
    return _of(partial(_in_file, "\n".join(lines), read_htpasswd))


@told(
    "E112 an htpasswd file: line 1: there is no user in this file",
)
def an_empty_htpasswd_file() -> Iterable[Problem]:
    return _of(partial(_in_file, "# nobody\n", read_htpasswd))


@told(
    "E112 an htdigest file: line 1: there is no colon between a user and the rest",
    'E112 an htdigest file: line 2: a user name does not start with "-"',
    "E112 an htdigest file: line 4: this user is on line 3 already",
    'E112 an htdigest file: line 5: a realm cannot be "off": it is an order to nginx, which then asks nobody for a password',
    "E112 an htdigest file: line 6: the hash is not 32 lower-case hexadecimal digits",
)
def an_htdigest_file() -> Iterable[Problem]:
    lines = ("word", "-a:r:x", f"b:r:{'0' * 32}", f"b:r:{'0' * 32}", "c:off:x", "d:r:X")
    return _of(partial(_in_file, "\n".join(lines), read_htdigest))


@told(
    "E112 an htdigest file: line 1: there is no user in this file",
)
def an_empty_htdigest_file() -> Iterable[Problem]:
    return _of(partial(_in_file, "", read_htdigest))


@told(
    "E112 an htdigest file: the file holds 2 realms",
)
def an_htdigest_file_of_two_realms() -> Iterable[Problem]:
    return _of(partial(_in_file, f"a:r:{'0' * 32}\na:s:{'0' * 32}", read_htdigest))


@told(
    'E112 user: a user name does not start with "-"',
    'E112 realm: a realm cannot be "off": it is an order to nginx, which then asks nobody for a password',
    'E112 kind: no controller verifies a hash of kind "sha3"',
)
def what_cannot_be_hashed() -> Iterable[Problem]:
    return _of(partial(hashes_of, "-a", "", kinds=["sha3"], realm="off"))


@told(
    "E112 password: bcrypt takes passwords of at most 72 bytes",
)
def what_a_kind_cannot_hold() -> Iterable[Problem]:
    return _of(partial(hashes_of, "a", "ä" * 40, kinds=["bcrypt"]))


# --------------------------------------------------------------------------------------------- options


@told(
    "E129 vesrion: traefik has no such option",
    "E129 version: there is no value",
    "E129 confirm: not YAML: did not find expected node content while parsing a flow node",
    "E129 tcp_entry_points: there is no value",
)
def options_on_the_command_line() -> Iterable[Problem]:
    given = ["vesrion=3.6", "version", "confirm=[", "tcp_entry_points=1\n---\n2"]
    return _of(partial(make_controller, "traefik", cluster={}, given=given))


@told(
    "E129 web: it is given twice, each time another way",
)
def an_option_twice() -> Iterable[Problem]:
    return _of(partial(make_controller, "traefik", cluster={}, given=["web=a", "web=b"]))


@told(
    "E129 confirm: not YAML: there is a character that YAML does not allow",
)
def an_option_that_yaml_does_not_allow() -> Iterable[Problem]:
    return _of(partial(make_controller, "traefik", cluster={}, given=["confirm=\a"]))


@told(
    "E129 version: 3 is not text",
    "E129 version: traefik 2.11 is older than 3.0, the first that understands what is rendered",
    "E129 version: 'latest' is not a version",
    "E129 version: a version cannot be empty",
    "E129 web: a name cannot be empty",
    "E129 web: a name cannot hold a space",
    "E129 web: a name starts and ends with a letter or digit",
    "E129 web: a name has at most 63 characters, this has 64",
    'E129 tcp_entry_points[5432]: a name cannot hold a semicolon (";")',
    "E129 tcp_entry_points[0]: a port is between 1 and 65535",
    "E129 tcp_services: an object's place cannot be empty",
    "E129 tcp_services: an object's place is its namespace and its name",
    'E129 tcp_services: the namespace in an object\'s place cannot hold "A"',
    'E129 tcp_services: the name in an object\'s place cannot hold "T"',
    'E129 tcp_listeners[5432]: the name of a listener cannot hold "_"',
    'E129 tcp_listeners[5433]: the name of a listener cannot be "tls-passthrough": it is an order to F5\'s controller, whose own listener for TLS has that name',
    "E129 address: an address is IPv4 or IPv6, such as 192.0.2.7",
    "E129 node_ports[80]: a node port is between 30000 and 32767",
    "E129 read_timeout_seconds: a duration in seconds is between 0 and 604800",
)
def options_in_python() -> Iterable[Problem]:
    number: Any = 3
    controllers: tuple[Controller, ...] = (
        Traefik(version=number),
        Traefik(version="2.11"),
        Traefik(version="latest"),
        Traefik(version=""),
        Traefik(web=""),
        Traefik(web="a b"),
        Traefik(web="-a"),
        Traefik(web="a" * 64),
        Traefik(tcp_entry_points={5432: "a;b", 0: "sql"}),
        IngressNginx(tcp_services=""),
        IngressNginx(tcp_services="tcp"),
        IngressNginx(tcp_services="A/tcp"),
        IngressNginx(tcp_services="a/TCP"),
        F5Nginx(tcp_listeners={5432: "a_b", 5433: "tls-passthrough"}),
        LoadBalancer(address="host"),
        NodePort(node_ports={80: 80}),
        Traefik(read_timeout_seconds=-1),
    )
    return [one for controller in controllers for one in _of(partial(check_options, controller))]


@told(
    "E129 the file of --cluster: options are a mapping: a controller's name, then its options",
)
def a_cluster_file_of_no_mapping() -> Iterable[Problem]:
    return _of(partial(_in_file, "- a", lambda path: read_cluster(str(path))))


@told(
    "E129 the file of --cluster: not YAML: did not find expected node content while parsing a flow node",
)
def a_cluster_file_that_is_not_yaml() -> Iterable[Problem]:
    return _of(partial(_in_file, "[", lambda path: read_cluster(str(path))))


@told(
    "E129 trafik: there is no such controller",
    "E129 traefik: a mapping of options is wanted",
    "E129 gce.statik_ip: there is no such field",
)
def a_cluster_file() -> Iterable[Problem]:
    return _of(partial(_in_file, "trafik: {}\ntraefik: a\ngce: {statik_ip: a}\n", lambda path: read_cluster(str(path))))


# --------------------------------------------------------------------------------------------- controllers


@told(
    "E320 tls: a managed certificate has at most 100 names, and these are 101",
)
def a_managed_certificate_of_many_names() -> Iterable[Problem]:
    hosts = tuple(f"{number}.example.com" for number in range(101))
    app = replace(SHOP, hosts=hosts, tls=(x.ManagedCertificate(),), health_check_path="/")
    return check(app, "gce").problems


# --------------------------------------------------------------------------------------------- grammars alone

# What is of a wrong type is refused before it comes to these, as E102 or E126. Alone they take any object.


@told(
    "a label value is text, not a number",
    "a value is text, not a number",
)
def values_that_are_no_text() -> Iterable[Complaint | None]:
    return [grammar.label_value(1), grammar.free_text(1)]


@told(
    "a port is a number, not text",
    "a port is a whole number, not a fraction",
    "a port is a whole number, not nothing",
    "a duration is a whole number of seconds, not text",
    "a quantity is between 0 and 2^63 - 1",
)
def values_that_are_no_numbers() -> Iterable[Complaint | None]:
    return [
        grammar.port_number("80"),
        grammar.port_number(1.5),
        grammar.port_number(None),
        grammar.seconds("5m"),
        grammar.quantity(-1),
    ]


@told(
    "a size is a number of bytes or text such as 50Mi, not a number",
)
def a_size_that_is_no_number() -> Iterable[Complaint | None]:
    size = grammar.size_bytes(1.5)
    return [size] if isinstance(size, Complaint) else []


@told(
    "a password in clear text cannot hold a colon",
)
def a_password_in_clear_text() -> Iterable[Complaint | None]:
    """No controller verifies this kind, so that no description comes here."""
    return [bad_password("a:b", HashKind.PLAIN)]


# --------------------------------------------------------------------------------------------- leaving out


@told(
    "E130 path: the app has no path /a (it has: /)",
    "E130 port: the app has no port 5432 (it has: none)",
)
def what_is_not_there() -> Iterable[Problem]:
    return _of(partial(leave_out, SHOP, "/a", ports=(5432,)))


@told(
    "E131 routes[0]: /a asks for a password; left out alone, / would answer it without that",
)
def what_another_route_would_open() -> Iterable[Problem]:
    return _of(partial(leave_out, replace(SHOP, routes=(x.Route("/a", auth=USERS),)), "/a"))


@told(
    "E131 routes[0]: /(a|b)/c asks for a password; left out alone, /a would answer it without that",
)
def what_a_route_beside_would_open_of_a_regex() -> Iterable[Problem]:
    app = x.Exposure(name="shop", hosts=SHOP.hosts, routes=REGEX)
    return _of(partial(leave_out, app, REGEX[0].path))


@told(
    "E131 routes[0]: /(a|b)/c asks for a password; left out alone, /a would answer it without that",
)
def what_a_wildcard_would_open_of_a_regex() -> Iterable[Problem]:
    app = x.Exposure(name="shop", hosts=SHOP.hosts, routes=REGEX[:1])
    wide = x.Exposure(name="wide", hosts=("*.example.com",), routes=REGEX[1:])
    return _of(partial(leave_out_of_all, (app, wide), REGEX[0].path))


@told(
    "E131 routes[0]: /a/b asks for a password; left out alone, /a would answer it without that",
)
def what_a_wildcard_would_open() -> Iterable[Problem]:
    wide = x.Exposure(name="wide", hosts=("*.example.com",), routes=REGEX[1:])
    app = x.Exposure(name="shop", hosts=SHOP.hosts, routes=(x.Route("/a/b", auth=USERS, service=SHOP.service),))
    return _of(partial(leave_out_of_all, (app, wide), "/a/b"))


@told(
    "E133 the chart's name: a chart's name is lower-case letters, digits and dashes, begins with a letter, does not end with a dash and has at most 63 characters",
    "E133 the chart's version: a chart's version is a semantic one: three numbers and perhaps a suffix, such as 1.4.0-rc.1",
)
def a_chart_that_helm_does_not_take() -> Iterable[Problem]:
    return problems_of((SHOP,), "Shop", "1")


@told(
    'E134 namespace: a chart is installed into one namespace, and "shop" is in shop, "blog" is in blog',
)
def a_chart_of_two_namespaces() -> Iterable[Problem]:
    return problems_of((SHOP, replace(SHOP, name="blog", namespace="blog", hosts=("b.example.com",))), "shop", "1.0.0")


def _hosts(number: int) -> x.Exposure:
    return replace(SHOP, hosts=tuple(f"h{one}.example.com" for one in range(number)), health_check_path="/")


@told("E325 hosts: a URL map has at most 1,000 hosts, and these are 1,001")
def more_hosts_than_a_url_map_has() -> Iterable[Problem]:
    return check(_hosts(1001), Gce(ingress_class="gce-internal")).problems


@told("E325 hosts: a URL map has at most 64 KiB of data, and 300 hosts, each with all the routes, make at least 98")
def more_than_a_url_map_holds() -> Iterable[Problem]:
    return check(_hosts(300), "gce").problems


def _of(call: Callable[[], object]) -> Sequence[Problem]:
    """The problems that a call raises."""
    try:
        call()
    except InvalidSpec as error:
        return error.problems
    return ()
