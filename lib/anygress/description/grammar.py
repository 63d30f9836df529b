"""What a string must look like before it may reach a proxy's configuration.

One function a kind of value. Each takes anything and returns None when the value is good, a :class:`Complaint` when it
is not, and never raises: a value of the wrong type is a complaint too. A reason never repeats more than one character
of the value, which may be a secret; a hint may.
``size_bytes`` and ``replacement`` return what they read instead of None.
:class:`~anygress.description.pattern.Pattern` is the one for regular expressions.

The grammars are narrower than Kubernetes' own on purpose. Controllers paste these strings into nginx.conf, Envoy or
HAProxy configuration with more or less care, so nothing that any of them treats as syntax gets through: no quotes,
backslashes, backticks, braces, dollars, semicolons, control characters or template marks, unless a docstring here
says otherwise.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from anygress.description.pattern import Pattern
from anygress.description.violation import Complaint, meant, name_of, not_text, stray, too_long, type_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ipaddress import IPv4Interface, IPv6Interface

__all__ = [
    "RESERVED",
    "Complaint",
    "Pattern",
    "Reserved",
    "address",
    "annotation_key",
    "annotation_value",
    "cidr",
    "config_key",
    "dns_label",
    "dns_name",
    "email",
    "env_name",
    "file_path",
    "free_text",
    "header_name",
    "header_value",
    "host",
    "image",
    "label_value",
    "listener",
    "node_port",
    "own_name",
    "path",
    "place",
    "port_name",
    "port_number",
    "quantity",
    "realm",
    "replacement",
    "seconds",
    "size_bytes",
    "user_name",
    "version",
    "word",
]

# --------------------------------------------------------------------------------------------- reserved words


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserved:
    """A word that is an order, and no text, to a directive that a value ends up in; in any case of its letters.

    ``begins``: so is whatever begins with it. ``where`` is what reads it so, ``source`` where that is said.
    """

    word: str
    where: str
    source: str
    begins: bool = False

    @property
    def pattern(self) -> str:
        """The texts that are the word, as a regex that RE2, ECMAScript and Python read alike."""
        letters = (f"[{one.lower()}{one.upper()}]" if one.isalpha() else re.escape(one) for one in self.word)
        return f"^{''.join(letters)}{'' if self.begins else '$'}"


RESERVED: Mapping[str, tuple[Reserved, ...]] = {
    "a realm": (
        Reserved(
            word="off",
            where="nginx, which then asks nobody for a password",
            source="https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html#auth_basic",
        ),
        *(
            Reserved(
                word=word,
                where="HAProxy, which takes it for the beginning of a condition on asking for a password",
                source="https://docs.haproxy.org/3.2/configuration.html#http-request",
            )
            for word in ("if", "unless")
        ),
    ),
    "a header value": (
        Reserved(
            word="expr=",
            begins=True,
            where="httpd, which makes an expression of the rest",
            source="https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header",
        ),
    ),
    "a header name": (
        Reserved(
            word="X-Accel-",
            begins=True,
            where="nginx, which obeys the header itself",
            source="https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_ignore_headers",
        ),
    ),
    "the name of a listener": (
        Reserved(
            word="tls-passthrough",
            where="F5's controller, whose own listener for TLS has that name",
            source="https://docs.nginx.com/nginx-ingress-controller/configuration/global-configuration/globalconfiguration-resource/#listener",
        ),
    ),
}
"""What no value of a kind may be, on any controller, so that a swap is safe: by what its grammar calls the value.

Every directive that a text lands in was looked at: AuthName, Header, Require and LocationMatch of httpd; auth_basic,
auth_digest, add_header, more_set_headers, server_name, location and rewrite of nginx; the fields of Traefik and Envoy,
which take a text as it is. None has a word for what a host, a path, a user, a network or the name of an object may be.
"""


def _reserved(text: str, what: str) -> Complaint | None:
    """Refuse what is an order to a directive that the value can land in."""
    for one in RESERVED.get(what, ()):
        if re.search(one.pattern, text):
            told = "does not begin with" if one.begins else "cannot be"
            return Complaint(f'{what} {told} "{one.word}": it is an order to {one.where}', "give another text")
    return None


# --------------------------------------------------------------------------------------------- names

# Alphabets are sets, and the few regular expressions are compiled by their first use: importing this costs 2 ms.
_LOWER_CASE = frozenset("abcdefghijklmnopqrstuvwxyz")
_DIGITS = frozenset("0123456789")
_LETTERS = _LOWER_CASE | frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_ALPHANUMERIC = _LETTERS | _DIGITS
_LABEL = _LOWER_CASE | _DIGITS | {"-"}
_WORD = _ALPHANUMERIC | frozenset("-_.")


def dns_label(value: object, *, what: str = "a name") -> Complaint | None:
    """Check a DNS-1123 label: lower-case letters, digits and inner hyphens, at most 63.

    https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names
    """
    if complaint := not_text(value, what):
        return complaint
    text = str(value)
    if complaint := too_long(text, what, 63):
        return complaint
    if complaint := stray(text, what, _LABEL):
        return Complaint(complaint.reason, _label_hint(text))
    if not _is_label(text):
        return Complaint(f"{what} starts and ends with a letter or digit", _label_hint(text))
    return None


def _is_label(text: str) -> bool:
    """Whether a text is a DNS label."""
    return 1 <= len(text) <= 63 and _LABEL.issuperset(text) and text[0] != "-" and text[-1] != "-"


def _label_hint(text: str) -> str | None:
    """The nearest DNS label, when only case, underscores, dots or outer hyphens are in the way."""
    guess = re.sub(r"[_. ]+", "-", text.lower()).strip("-")
    return meant(guess) if guess != text and _is_label(guess) else None


def dns_name(value: object, *, what: str = "a name") -> Complaint | None:
    """Check a DNS-1123 subdomain: DNS labels joined by dots, at most 253 characters.

    Kubernetes allows labels longer than 63 here; DNS does not, and neither does this.
    https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names
    """
    if complaint := not_text(value, what):
        return complaint
    text = str(value)
    if complaint := too_long(text, what, 253) or stray(text, what, _LABEL | {"."}):
        lowered = text.lower()
        hint = meant(lowered) if lowered != text and dns_name(lowered) is None else complaint.hint
        return Complaint(complaint.reason, hint)
    for number, label in enumerate(text.split("."), start=1):
        if not label:
            return Complaint(f"{what} has an empty part between its dots")
        if complaint := dns_label(label, what=f"part {number} of {what}"):
            return Complaint(complaint.reason)
    return None


MARK = "--"
"""What stands in names of objects between an app and what an object of its is for: :mod:`anygress.rendering.names`."""


def own_name(value: object, *, what: str = "a name") -> Complaint | None:
    """Check the name of an app, a workload or pods, from which names of objects are made: a label without the mark."""
    if complaint := dns_label(value, what=what):
        return complaint
    text = str(value)
    if MARK in text:
        reason = f'{what} has no "{MARK}": that stands between an app and its parts in names of objects'
        return Complaint(reason, meant(re.sub("-+", "-", text)))
    return None


def port_name(value: object) -> Complaint | None:
    """Check the name of a port: at most 15 lower-case letters, digits and single inner hyphens, one letter at least.

    https://www.rfc-editor.org/rfc/rfc6335#section-5.1
    """
    what = "a port name"
    if complaint := dns_label(value, what=what):
        return complaint
    text = str(value)
    if complaint := too_long(text, what, 15):
        return complaint
    if "--" in text:
        return Complaint(f"{what} has no two hyphens in a row", meant(re.sub("-+", "-", text)))
    if not any(character.isalpha() for character in text):
        hint = f"write the number {text} without quotes" if text.isdigit() else None
        return Complaint(f"{what} has at least one letter", hint)
    return None


def label_value(value: object) -> Complaint | None:
    """Check the value of a Kubernetes label: at most 63 of letters, digits, ``-_.``; empty is fine.

    https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
    """
    what = "a label value"
    if value == "":
        return None
    if complaint := not_text(value, what, any_text=True):
        return complaint
    text = str(value)
    if complaint := too_long(text, what, 63) or stray(text, what, _WORD):
        return complaint
    if not (text[0] in _ALPHANUMERIC and text[-1] in _ALPHANUMERIC):
        return Complaint(f"{what} starts and ends with a letter or digit")
    return None


def annotation_key(value: object) -> Complaint | None:
    """Check the key of an annotation or label: an optional DNS name and ``/``, then a name of at most 63 characters.

    The name is made of letters, digits and ``-_.``.

    https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set
    """
    what = "an annotation key"
    if complaint := not_text(value, what):
        return complaint
    prefix, slash, name = str(value).rpartition("/")
    if slash and (complaint := dns_name(prefix, what=f"the prefix of {what}")):
        return complaint
    if not name:
        return Complaint(f'{what} has a name after the "/"')
    if complaint := too_long(name, f"the name in {what}", 63) or stray(name, what, _WORD):
        return complaint
    if not (name[0] in _ALPHANUMERIC and name[-1] in _ALPHANUMERIC):
        return Complaint(f"the name in {what} starts and ends with a letter or digit")
    return None


def env_name(value: object) -> Complaint | None:
    """Check the name of an environment variable: letters, digits, ``_.-``, no digit first.

    The form every supported Kubernetes accepts; since 1.34 it takes more by default, which images rarely do.
    https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/
    """
    what = "the name of an environment variable"
    if complaint := not_text(value, what):
        return complaint
    text = str(value)
    if complaint := too_long(text, what, 253) or stray(text, what, _WORD):
        return complaint
    if text[0] in _DIGITS:
        return Complaint(f"{what} does not start with a digit")
    if text == "." or text.startswith(".."):
        return Complaint(f'{what} is not "." and does not start with ".."')
    return None


def word(value: object, *, what: str = "a name") -> Complaint | None:
    """Check a name in a controller's own configuration, as of an entry point: at most 63 of letters, digits, ``-_.``.

    A letter or digit comes first and last. https://doc.traefik.io/traefik/reference/install-configuration/entrypoints/
    """
    if complaint := not_text(value, what):
        return complaint
    text = str(value)
    if complaint := too_long(text, what, 63) or stray(text, what, _WORD):
        return complaint
    if not (text[0] in _ALPHANUMERIC and text[-1] in _ALPHANUMERIC):
        return Complaint(f"{what} starts and ends with a letter or digit")
    return None


def listener(value: object) -> Complaint | None:
    """Check the name of a listener of F5's GlobalConfiguration: a DNS label.

    https://docs.nginx.com/nginx-ingress-controller/configuration/global-configuration/globalconfiguration-resource/#listener
    """
    what = "the name of a listener"
    return dns_label(value, what=what) or _reserved(str(value), what)


def place(value: object) -> Complaint | None:
    """Check the name of an object with its namespace: ``namespace/name``, both of them DNS names."""
    what = "an object's place"
    if complaint := not_text(value, what):
        return complaint
    namespace, slash, name = str(value).partition("/")
    if not slash:
        return Complaint(f"{what} is its namespace and its name", 'write "namespace/name"')
    return dns_label(namespace, what=f"the namespace in {what}") or dns_name(name, what=f"the name in {what}")


VERSION = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6}){0,3})(?:-(gke|alpha|beta|ea|rc)\.?([0-9]{1,9}))?")
"""Numbers and dots, and what may follow: the mark of a version before its release, or GKE's build of one."""


def version(value: object) -> Complaint | None:
    """Check a version: numbers and dots, and a mark such as ``-rc1`` for one before its release."""
    what = "a version"
    if complaint := not_text(value, what, any_text=True):
        return complaint
    text = str(value)
    if VERSION.fullmatch(text):
        return None
    bare = text.strip().removeprefix("v")
    offered = meant(bare) if VERSION.fullmatch(bare) else "numbers and dots, such as 3.7.13"
    return Complaint(f"{text[:40]!r} is not {what}", offered)


def config_key(value: object) -> Complaint | None:
    """Check a key of a ConfigMap or Secret: at most 253 of letters, digits, ``-_.``, neither ``.`` nor ``..`` first.

    https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object
    """
    what = "a key"
    if complaint := not_text(value, what):
        return complaint
    text = str(value)
    if complaint := too_long(text, what, 253) or stray(text, what, _WORD):
        return complaint
    return Complaint(f'{what} is not "." and does not start with ".."') if text == "." or text[:2] == ".." else None


def file_path(value: object) -> Complaint | None:
    """Check the absolute path of a file mounted into a container; its last part is also a ConfigMap key.

    At most 1024 of letters, digits and ``._/@+-``; ``:`` is refused by Kubernetes itself.
    https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#volumes-1
    """
    what = "the path of a file"
    if complaint := not_text(value, what):
        return complaint
    text = str(value)
    if not text.startswith("/"):
        hint = "/" + text.removeprefix("./")
        return Complaint(f'{what} starts with "/"', meant(hint) if file_path(hint) is None else None)
    if complaint := too_long(text, what, 1024) or stray(text, what, _WORD | frozenset("/@+")):
        return complaint
    if complaint := _segments(text, what):
        return complaint
    if text.endswith("/"):
        return Complaint(f"{what} names a file, not a folder")
    return config_key(text.rpartition("/")[2])


# --------------------------------------------------------------------------------------------- hosts and addresses

_SCHEME = r"[A-Za-z][A-Za-z0-9+.-]*://"
_NAME_HINT = "give the name that DNS will hold"


def host(value: object) -> Complaint | None:
    """Check a host name as a browser sends it: lower-case DNS labels joined by dots, at most 253.

    A wildcard ``*.`` may come first. No scheme, port, path, address or trailing dot.
    Names in other scripts are written in punycode.
    https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards
    """
    what = "a host"
    if complaint := not_text(value, what):
        return complaint
    text = str(value)
    if _is_host(text):
        return None
    if complaint := _not_only_a_host(text):
        return complaint
    bare = text.removeprefix("*.")
    if "*" in bare:
        return Complaint(
            f'{what} has "*" only as its whole first part', _host_hint("*." + bare.rpartition("*")[2].lstrip("."))
        )
    if not text.isascii():
        return stray(text, what, _WORD) if (hint := _punycode(text)) is None else Complaint("a host is ASCII", hint)
    if bare != bare.lower():
        return Complaint(f"{what} is lower-case", _host_hint(text.lower()))
    if "_" in bare:
        return Complaint(f"{what} cannot hold an underscore", _host_hint(text.replace("_", "-")))
    if complaint := dns_name(bare, what=what):
        return complaint
    return too_long(text, what, 253) or Complaint(f"{what} is a name, not an address", _NAME_HINT)


def _is_host(text: str) -> bool:
    """Whether a text is a host; a name whose last part is a number would be an address to a browser."""
    labels = text.removeprefix("*.").split(".")
    return len(text) <= 253 and all(map(_is_label, labels)) and not labels[-1].isdigit()


def _not_only_a_host(text: str) -> Complaint | None:
    """Refuse what people paste around a host: a scheme, a path, a port, brackets, a trailing dot."""
    if scheme := re.match(_SCHEME, text):
        rest = re.split("[/?#]", text[scheme.end() :], maxsplit=1)[0]
        return Complaint("a host has no scheme", _host_hint(rest.lower()))
    if "/" in text:
        return Complaint('a host has no path; "/" belongs to a route', _host_hint(text.partition("/")[0].lower()))
    if text.startswith("[") or text.count(":") > 1:
        return Complaint("a host is a name, not an address", _NAME_HINT)
    if ":" in text:
        return Complaint("a host has no port", _host_hint(text.partition(":")[0].lower()))
    if text.endswith("."):
        return Complaint("a host has no trailing dot", _host_hint(text.rstrip(".").lower()))
    return None


def _host_hint(guess: str) -> str | None:
    """Offer another host if it is a good one."""
    return meant(guess) if _is_host(guess) else None


def _punycode(text: str) -> str | None:
    """Offer the ASCII form of an international name, if it has one."""
    labels = unicodedata.normalize("NFC", text.lower()).split(".")
    try:
        encoded = [label if label.isascii() else "xn--" + label.encode("punycode").decode() for label in labels]
    except UnicodeError:  # a lone surrogate has no encoding at all
        return None
    letters = all(character.isalnum() or character in "-*" for label in labels for character in label)
    return _host_hint(".".join(encoded)) if letters else None


def cidr(value: object) -> Complaint | None:
    """Check a network: an IPv4 or IPv6 address, ``/`` and the length of its prefix, no bits beyond it.

    Nothing that programs read in several ways: no length with a leading zero, and no IPv4 network written as an
    IPv4-mapped one (``::ffff:10.0.0.0/104``), which is IPv4 to some and matches no client of others.
    https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2
    """
    what = "a network"
    if complaint := not_text(value, what):
        return complaint
    from ipaddress import ip_interface, ip_network  # noqa: PLC0415  4 ms, for a feature few apps use

    text = str(value)
    try:
        loose = ip_interface(text)
    except ValueError:
        return Complaint(f'{what} is an address, "/" and a prefix length', "for example 10.0.0.0/8")
    if (mapped := _mapped(loose)) is not None:
        return Complaint(f"{what} of IPv4 addresses is written in IPv4", meant(mapped))
    length = text.rpartition("/")[2]
    if "%" in text or "/" not in text or not length.isdigit():
        bare, _, rest = text.partition("%")
        network = ip_interface(bare + rest[rest.find("/") :] if "/" in rest else bare).network
        return Complaint(f"{what} has the length of its prefix", meant(str(network)))
    if length != str(int(length)):
        return Complaint(f"{what} has a prefix length without leading zeros", meant(str(loose.network)))
    try:
        ip_network(text)
    except ValueError:
        return Complaint(f"{what} has no bits beyond its prefix", meant(str(loose.network)))
    return None


def address(value: object) -> Complaint | None:
    """Check an IPv4 or IPv6 address."""
    length = 128 if isinstance(value, str) and ":" in value else 32
    wrong = not isinstance(value, str) or cidr(f"{value}/{length}") is not None
    return Complaint("an address is IPv4 or IPv6, such as 192.0.2.7") if wrong else None


def _mapped(address: IPv4Interface | IPv6Interface) -> str | None:
    """The IPv4 network that an IPv4-mapped one stands for; None for any other."""
    from ipaddress import IPv6Interface, ip_interface  # noqa: PLC0415  see cidr

    if not isinstance(address, IPv6Interface) or address.ipv4_mapped is None or address.network.prefixlen < _MAPPED:
        return None
    return str(ip_interface(f"{address.ipv4_mapped}/{address.network.prefixlen - _MAPPED}").network)


_MAPPED = 96
"""Bits before the IPv4 address in an IPv4-mapped one."""


def email(value: object) -> Complaint | None:
    """Check a mail address as certificate authorities take it: at most 64 plain characters, ``@``, a full host name.

    https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1
    """
    what = "a mail address"
    if complaint := not_text(value, what):
        return complaint
    local, at, domain = str(value).rpartition("@")
    if not at:
        return Complaint(f'{what} has an "@"')
    if complaint := too_long(str(value), what, 254) or too_long(local, f'{what}, before the "@",', 64):
        return complaint
    if complaint := stray(local, what, _WORD | {"+"}):
        return complaint
    if "" in local.split("."):
        return Complaint(f'{what} has no empty part before the "@"')
    if complaint := host(domain):
        return Complaint(f'{what}, after the "@": {complaint.reason}', complaint.hint)
    if "." not in domain or domain.startswith("*"):
        return Complaint(f'{what} has a full domain after the "@"')
    return None


# --------------------------------------------------------------------------------------------- paths

_PATH = _WORD | frozenset("/~")
_PATH_LIMIT = 1024  # https://gateway-api.sigs.k8s.io/reference/spec/#httppathmatch


def path(value: object) -> Complaint | None:
    """Check a URL path: ``/``, then letters, digits and ``-._~/``, at most 1024; no empty, ``.`` or ``..`` segment.

    Percent-encoding is refused because controllers differ in whether they match before or after decoding.
    https://www.rfc-editor.org/rfc/rfc3986#section-2.3
    """
    what = "a path"
    if complaint := not_text(value, what):
        return complaint
    text = str(value)
    if _is_path(text):
        return None
    if not text.startswith("/"):
        tail = re.sub(f"^{_SCHEME}[^/]*", "", text)
        return Complaint(f'{what} starts with "/"', _path_hint("/" + tail.lstrip("/")))
    if complaint := too_long(text, what, _PATH_LIMIT):
        return complaint
    if "*" in text:
        shorter = _path_hint(text[:-1]) if text.endswith("*") else None
        rule = "a prefix matches everything below it"
        return Complaint(f'{what} cannot hold "*"', f"{rule}: {shorter}" if shorter else f"{rule}; a regex does more")
    if complaint := stray(text, what, _PATH):
        decoded = "controllers disagree on decoding: write it without" if "%" in text else None
        query = _path_hint(re.split("[?#]", text, maxsplit=1)[0]) if re.search("[?#]", text) else None
        return Complaint(complaint.reason, decoded or query)
    folded = _segments(text, what)
    return Complaint(folded.reason, _path_hint(re.sub("/+", "/", text))) if folded else None


def _is_path(text: str) -> bool:
    """Whether a text is a path."""
    return text[:1] == "/" and len(text) <= _PATH_LIMIT and _PATH.issuperset(text) and not _segments(text, "")


def _path_hint(guess: str) -> str | None:
    """Offer another path if it is a good one."""
    return meant(guess) if _is_path(guess) else None


def _segments(text: str, what: str) -> Complaint | None:
    """Refuse segments that proxies fold away: empty ones, ``.`` and ``..``."""
    if "//" in text:
        return Complaint(f'{what} has no "//"')
    if {".", ".."} & set(text.split("/")):
        return Complaint(f'{what} has no "." or ".." segment')
    return None


_REFERENCE = r"\$(?:([0-9]+)|\{([0-9]+)\})|([^$]+)|(\$)"


def replacement(value: object, groups: int) -> tuple[str | int, ...] | Complaint:
    r"""Read the target of a rewrite: a path in which ``$1`` to ``$9`` or ``${1}`` stand for a regex's captures.

    ``groups`` is how many captures there are. Returns the target in order, text as str and captures as int, so that
    each renderer can print them its own way (``$1``, ``${1}``, ``\1``). It starts with a literal ``/``.
    """
    what = "a rewrite target"
    if complaint := not_text(value, what) or too_long(str(value), what, _PATH_LIMIT):
        return complaint
    text = str(value)
    if not text.startswith("/"):
        return Complaint(f'{what} starts with "/"', meant("/" + text) if text[0] == "$" else None)
    parts: list[str | int] = []
    for bare, braced, literal, dollar in re.findall(_REFERENCE, text):
        if literal:
            parts.append(literal)
        elif dollar:
            return Complaint(f'{what} has "$" only before the number of a capture, such as $1')
        elif complaint := _bad_reference(bare, braced, groups):
            return complaint
        else:
            parts.append(int(bare or braced))
    if "\\" in text:
        return Complaint(f"{what} cannot hold a backslash", "a capture is written $1")
    # A capture's text is not known here, so it stands as one ordinary character while the rest is checked as a path.
    complaint = path("".join("x" if isinstance(part, int) else part for part in parts))
    return Complaint(f"{what}: {complaint.reason}") if complaint else tuple(parts)


def _bad_reference(bare: str, braced: str, groups: int) -> Complaint | None:
    """Refuse a reference to a capture that does not exist, or one that engines read differently."""
    number = bare or braced
    if len(number) > 1:
        hint = f"write ${{{bare[0]}}}{bare[1:]} if the capture is {bare[0]}" if bare else None
        return Complaint("a rewrite target has captures of one digit, $1 to $9", hint)
    if not 1 <= int(number) <= groups:
        there = "there is none" if groups == 0 else f"there {'is' if groups == 1 else 'are'} {groups}"
        return Complaint(f"a rewrite target has no capture {number}: {there}")
    return None


# --------------------------------------------------------------------------------------------- numbers


INT32 = 2**31 - 1
"""The greatest number that most fields of Kubernetes take."""
MOST_REPLICAS = 1_000
DRAIN_SECONDS = 15
"""How long a pod that is to end still answers as before: as long as anybody may not know yet that it ends.

Traefik takes changes up each 2 s (providersThrottleDuration), nginx with its next reload, Google's load balancer when
the network endpoint group has changed, which takes longest.
https://doc.traefik.io/traefik/reference/install-configuration/providers/overview/,
https://docs.cloud.google.com/kubernetes-engine/docs/concepts/container-native-load-balancing
"""
LONGEST_GRACE = 3_600
"""Longer, a node is not waited for: https://docs.cloud.google.com/kubernetes-engine/docs/concepts/node-pool-upgrade-strategies

Nor does Google's load balancer drain for longer: https://docs.cloud.google.com/load-balancing/docs/enabling-connection-draining
"""


def whole(value: object, what: str, low: int, high: int) -> Complaint | None:
    """Refuse what is not an int between two bounds; a bool is not an int here."""
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return Complaint(f"{what} is a number, not text", f"write {value[:20]} without quotes")
    if not isinstance(value, int) or isinstance(value, bool):
        whole = isinstance(value, float) and value.is_integer() and low <= value <= high
        kind = "a fraction" if isinstance(value, float) else type_of(value)
        return Complaint(f"{what} is a whole number, not {kind}", f"write {value:.0f}" if whole else None)
    if not low <= value <= high:
        return Complaint(f"{what} is between {low} and {high}")
    return None


def port_number(value: object) -> Complaint | None:
    """Check a TCP or UDP port: 1 to 65535."""
    return whole(value, "a port", 1, 65535)


def node_port(value: object) -> Complaint | None:
    """Check a node port: 30000 to 32767, the range Kubernetes serves unless told otherwise.

    https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
    """
    return whole(value, "a node port", 30000, 32767)


def seconds_or_none(value: object) -> Complaint | None:
    """Check a duration that 0 switches off: a whole number of seconds up to a week."""
    return whole(value, "a duration in seconds", 0, 86400 * 7)


def seconds(value: object) -> Complaint | None:
    """Check a duration: a whole number of seconds, from 1 to a week."""
    if isinstance(value, str) and (told := re.fullmatch(r"([0-9]{1,6})\s*(s|sec|m|min|h|ms)", value)):
        scale = {"s": 1, "sec": 1, "m": 60, "min": 60, "h": 3600, "ms": 0}[told[2]]
        told_seconds = int(told[1]) * scale
        hint = f"write {told_seconds}" if 1 <= told_seconds <= 86400 * 7 else None
        return Complaint("a duration is a whole number of seconds, not text", hint)
    return whole(value, "a duration in seconds", 1, 86400 * 7)


_SCALES = {unit: 1000**power for power, unit in enumerate(("", *"kMGTPE"))}
_SCALES |= {f"{unit}i": 1024**power for power, unit in enumerate("KMGTPE", start=1)}
_QUANTITY = r"(?:[0-9]{1,18}(?:\.[0-9]{0,9})?|\.[0-9]{1,9})(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]{1,2})?"
_SIZE = r"([0-9]{1,18})(?:\.([0-9]{1,9}))?(|[kMGTPE]|[KMGTPE]i)"
_UNIT = r"([0-9.]{1,18})\s*([A-Za-z]{1,3})"


def quantity(value: object) -> Complaint | None:
    """Check a Kubernetes quantity, such as ``500m`` CPU or ``128Mi``; a whole number is one too. Never negative.

    https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
    """
    what = "a quantity"
    if isinstance(value, int) and not isinstance(value, bool):
        return None if 0 <= value < 1 << 63 else Complaint(f"{what} is between 0 and 2^63 - 1")
    if complaint := not_text(value, what, any_text=True):
        return complaint
    text = str(value)
    if re.fullmatch(_QUANTITY, text):
        return None
    complaint = stray(text, what, _ALPHANUMERIC | frozenset(".+-"))
    return complaint or Complaint(f"{what} is a number and a unit, such as 500m or 128Mi", _unit_hint(text))


def _unit_hint(text: str) -> str | None:
    """Offer the Kubernetes spelling of a size written in another way, such as 50MB or 1gi."""
    if not (told := re.fullmatch(_UNIT, text)):
        return None
    letters = told[2].lower()
    unit = letters[0].upper() + "i" if letters[0] in "kmgtpe" and letters[1:] in {"", "b", "i", "ib"} else ""
    guess = told[1] + unit
    return meant(guess) if unit and re.fullmatch(_SIZE, guess) else None


def size_bytes(value: object) -> int | Complaint:
    """Read a size as a number of bytes: an int of bytes, or a Kubernetes quantity of at least one whole byte.

    ``Ki Mi Gi Ti Pi Ei`` are powers of 1024, ``k M G T P E`` powers of 1000. Unlike nginx's ``50m``, Kubernetes'
    ``m`` is a thousandth and refused here.
    https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
    """
    what = "a size"
    if isinstance(value, int) and not isinstance(value, bool):
        return value if 0 < value < 1 << 63 else Complaint(f"{what} is between 1 byte and 2^63 - 1")
    if not isinstance(value, str):
        return Complaint(f"{what} is a number of bytes or text such as 50Mi, not {type_of(value)}")
    if not (told := re.fullmatch(_SIZE, value)):
        complaint = stray(value, what, _ALPHANUMERIC | frozenset(". +-"))
        return complaint or Complaint(f"{what} is a number and one of Ki, Mi, Gi, k, M, G", _unit_hint(value))
    digits, fraction, unit = told[1], told[2] or "", told[3]
    scaled, rest = divmod(int(digits + fraction) * _SCALES[unit], 10 ** len(fraction))
    if rest:
        return Complaint(f"{what} is a whole number of bytes")
    return scaled if 0 < scaled < 1 << 63 else Complaint(f"{what} is between 1 byte and 2^63 - 1")


# --------------------------------------------------------------------------------------------- texts

_QUOTABLE = frozenset(map(chr, range(0x20, 0x7F))) - frozenset("\"'`\\$;{}")
_HEADER_VALUE = (_QUOTABLE | {";", "'"}) - {"%"}


def realm(value: object) -> Complaint | None:
    """Check the realm a password prompt shows: printable ASCII, at most 128, nothing a quoted string could end at."""
    return _quotable(value, "a realm", 128)


def header_value(value: object) -> Complaint | None:
    """Check the value of an HTTP header: printable ASCII, at most 4096, nothing a quoted string could end at.

    Narrower than HTTP: a double quote or a backslash ends or escapes a text in a proxy's configuration, a dollar, a
    percent sign or a brace begins a variable of nginx, Envoy, httpd or Google's load balancer. Semicolons and single
    quotes, which a Content-Security-Policy is made of, mean nothing between double quotes.
    https://www.rfc-editor.org/rfc/rfc9110#section-5.5
    """
    if value == "":
        return Complaint("a header value is not empty", "leave the header out")
    return _quotable(value, "a header value", 4096, alphabet=_HEADER_VALUE)


def header_name(value: object) -> Complaint | None:
    """Check the name of a response header that an app may set: letters, digits and ``-``, a letter first, at most 64.

    Not those that say how a message is sent, nor those that the edge answers with itself (see :data:`_NOT_TO_SET`).
    https://www.rfc-editor.org/rfc/rfc9110#section-5.1
    """
    what = "a header name"
    if complaint := not_text(value, what):
        return complaint
    text = str(value)
    if complaint := too_long(text, what, 64) or stray(text, what, _ALPHANUMERIC | {"-"}):
        return complaint
    if text[0] not in _LETTERS:
        return Complaint(f"{what} starts with a letter", "for example X-Frame-Options")
    if text.lower() == "strict-transport-security":
        return Complaint("this header has a field of its own", "give hsts")
    if complaint := _reserved(text, what):
        return complaint
    if text.lower() in _NOT_TO_SET or text.lower().startswith("sec-websocket-"):
        return Complaint("this header says how an answer is sent, or is another for each answer", "leave it to the app")
    return None


_NOT_TO_SET = frozenset((
    "age", "alt-svc", "connection", "content-encoding", "content-length", "content-location", "content-range",
    "content-type", "date", "etag", "keep-alive", "last-modified", "location", "proxy-authenticate",
    "proxy-authentication-info", "proxy-connection", "refresh", "server", "set-cookie", "te", "trailer",
    "transfer-encoding", "upgrade", "via", "www-authenticate",
))  # fmt: skip
"""Headers that hang on the single answer, or that controllers write themselves (Server, Date, Via, Alt-Svc)."""


def _quotable(value: object, what: str, limit: int, *, alphabet: frozenset[str] = _QUOTABLE) -> Complaint | None:
    """Refuse what cannot stand between quotes in a configuration file just as it is."""
    if complaint := not_text(value, what):
        return complaint
    text = str(value)
    if complaint := too_long(text, what, limit) or stray(text, what, alphabet):
        return complaint
    if text != text.strip():
        return Complaint(f"{what} does not start or end with a space", meant(text.strip()) if text.strip() else None)
    return _reserved(text, what)


def user_name(value: object) -> Complaint | None:
    """Check a user of an htpasswd or htdigest file: letters, digits and ``._@+-``, at most 255, no ``-`` first.

    https://httpd.apache.org/docs/2.4/programs/htpasswd.html#restrictions
    """
    what = "a user name"
    if complaint := not_text(value, what):
        return complaint
    text = str(value)
    if complaint := too_long(text, what, 255) or stray(text, what, _WORD | frozenset("@+")):
        return complaint
    return Complaint(f'{what} does not start with "-"') if text.startswith("-") else None


def annotation_value(value: object) -> Complaint | None:
    """Check the value of an annotation the user writes: any text but control characters and template syntax.

    At most 262144 bytes, what Kubernetes allows for all annotations of an object together.
    https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/
    """
    what = "an annotation value"
    if complaint := free_text(value, what=what):
        return complaint
    text = str(value)
    if len(text.encode()) > 262144:
        return Complaint(f"{what} has at most 262144 bytes")
    if mark := next((mark for mark in ("{{", "{%", "${", "$(", "<%", "#{") if mark in text), None):  # JSON has "}}"
        return Complaint(f'{what} cannot hold template syntax ("{mark}")', "write the value itself")
    offender = next((c for c in text if unicodedata.category(c) == "Cc"), None)
    return Complaint(f"{what} cannot hold {name_of(offender)}") if offender is not None else None


def free_text(value: object, *, what: str = "a value") -> Complaint | None:
    """Check a text that only the app itself reads, such as an environment value: anything but NUL; empty is fine."""
    if value == "":
        return None
    if complaint := not_text(value, what, any_text=True):
        return complaint
    offender = next((c for c in str(value) if c == "\0" or "\ud800" <= c <= "\udfff"), None)
    return Complaint(f"{what} cannot hold {name_of(offender)}") if offender is not None else None


_REGISTRY = r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::[0-9]{1,5})?"
_PART = r"[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*"
IMAGE_TAG = r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}"
IMAGE_DIGEST = r"(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})"
IMAGE_REPOSITORY = rf"(?:{_REGISTRY}/)?{_PART}(?:/{_PART})*"
IMAGE = rf"{IMAGE_REPOSITORY}(?::{IMAGE_TAG})?(?:@{IMAGE_DIGEST})?"
LONGEST_IMAGE = 512


def image(value: object) -> Complaint | None:
    """Check an image reference: an optional registry, a lower-case repository, an optional ``:tag`` and ``@digest``.

    https://github.com/distribution/reference/blob/main/reference.go
    """
    what = "an image"
    if complaint := not_text(value, what):
        return complaint
    text = str(value)
    if _is_image(text):
        return None
    if scheme := re.match(_SCHEME, text):
        return Complaint(f"{what} has no scheme", _image_hint(text[scheme.end() :]))
    if complaint := too_long(text, what, LONGEST_IMAGE) or stray(text, what, _WORD | frozenset("/:@")):
        return complaint
    named, at, digest = text.partition("@")
    if at and not re.fullmatch(IMAGE_DIGEST, digest):
        return Complaint(f'{what} has "sha256:" and 64 lower-case hexadecimal digits after the "@"')
    if not re.fullmatch(IMAGE_REPOSITORY, named.rpartition(":")[0] or named):
        hint = _image_hint(text.lower()) or "for example ghcr.io/acme/shop:1.4"
        return Complaint(f"{what} is a lower-case repository and a tag", hint)
    return Complaint(f"{what} has a tag of 1 to 128 letters, digits and ._- after the colon")


def _image_hint(guess: str) -> str | None:
    """Offer another image if it is a good one."""
    return meant(guess) if _is_image(guess) else None


def _is_image(text: str) -> bool:
    return len(text) <= LONGEST_IMAGE and re.fullmatch(IMAGE, text) is not None
