"""Every grammar as a table of what it takes and what it says, and the promise all share as a property."""

import ipaddress
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from anygress.description import grammar
from anygress.description.grammar import Complaint

GOOD: dict[str, list[object]] = {
    "dns_label": ["a", "9a", "a-b", "a" * 63],
    "dns_name": ["a", "a.b-c.9", ".".join(["a" * 62] * 4)],
    "own_name": ["shop", "9a", "a-b", "a" * 63],
    "port_name": ["http", "a", "ws-http", "h2c", "x" * 15],
    "label_value": ["", "a", "A.b_c-9", "1"],
    "annotation_key": ["a", "a/b", "nginx.ingress.kubernetes.io/use-regex", "a.b/C_d.e-f"],
    "env_name": ["A", "_a", "a.b-c", "GF_AUTH_BASIC_ENABLED"],
    "config_key": ["a", "nginx.conf", ".htpasswd", "tls.crt"],
    "file_path": ["/a", "/etc/rabbitmq/conf.d/10-web.conf", "/a/.b"],
    "host": ["localhost", "shop.example.com", "*.example.com", "xn--mnchen-3ya.example", "9.a", "a" * 63 + ".com"],
    "cidr": ["10.0.0.0/8", "0.0.0.0/0", "192.168.1.1/32", "::/0", "2001:db8::/32"],
    "email": ["a@b.c", "ops+acme@example.com", "a.b_c-d@x.example.org"],
    "path": ["/", "/api", "/api/", "/a.b/c~d/_e-F", "/.well-known/x", "/...", "/" + "a" * 1023],
    "port_number": [1, 80, 65535],
    "node_port": [30000, 32767],
    "seconds": [1, 60, 604800],
    "quantity": ["1", "0.5", "500m", "128Mi", "1Gi", "1e3", "2E", ".5", 0, 4],
    "realm": ["x", "Ops (staging)", "a: b/c, d"],
    "header_name": ["X-Frame-Options", "referrer-policy", "X1"],
    "header_value": ["max-age=31536000", "GET, POST", "<https://a.b/c>", "default-src 'self'; frame-ancestors 'none'"],
    "user_name": ["bob", "bob@example.com", "a.b_c+d-e", "_x"],
    "annotation_value": ["", "a", '{"a":{"b":1}}', "é"],
    "free_text": ["", "a", "$(HOME) `x` {{ y }}", "é\n\x01"],
    "address": ["192.0.2.7", "2001:db8::1"],
    "listener": ["tcp-5672", "amqp"],
    "place": ["infra/edge", "a/b.c"],
    "version": ["3", "3.7.13", "3.4.0-rc1", "3.7.0-ea.1", "1.33.2-gke.1240000"],
    "word": ["web", "A_b.c-9"],
    "image": [
        "nginx",
        "rabbitmq:4-management",
        "ghcr.io/acme/shop:1.4",
        "localhost:5000/a/b__c-d.e:V1_x",
        "a@sha256:" + "0" * 64,
        "ghcr.io/a/b:1@sha512:" + "f" * 128,
    ],
}

BAD: list[tuple[str, object, str, str | None]] = [
    ("dns_label", None, "a name is text, not nothing", None),
    ("dns_label", ["a"], "a name is text, not a list", None),
    ("dns_label", {}, "a name is text, not a mapping", None),
    ("dns_label", b"a", "a name is text, not bytes", None),
    ("dns_label", "", "a name cannot be empty", None),
    ("dns_label", "Shop_1", 'a name cannot hold "S"', 'did you mean "shop-1"?'),
    ("dns_label", "-a", "a name starts and ends with a letter or digit", 'did you mean "a"?'),
    ("dns_label", "a" * 64, "a name has at most 63 characters, this has 64", None),
    ("dns_label", "a;b", 'a name cannot hold a semicolon (";")', None),
    ("dns_name", "a..b", "a name has an empty part between its dots", None),
    ("dns_name", "A.b", 'a name cannot hold "A"', 'did you mean "a.b"?'),
    ("dns_name", "a.-b", "part 2 of a name starts and ends with a letter or digit", None),
    ("dns_name", "a" * 254, "a name has at most 253 characters, this has 254", None),
    (
        "own_name",
        "shop---auth",
        'a name has no "--": that stands between an app and its parts in names of objects',
        'did you mean "shop-auth"?',
    ),
    ("port_name", "x" * 16, "a port name has at most 15 characters, this has 16", None),
    ("port_name", "a--b", "a port name has no two hyphens in a row", 'did you mean "a-b"?'),
    ("port_name", "80", "a port name has at least one letter", "write the number 80 without quotes"),
    ("port_name", "1-2", "a port name has at least one letter", None),
    ("label_value", 1, "a label value is text, not a number", 'put it in quotes: "1"'),
    ("label_value", "-a", "a label value starts and ends with a letter or digit", None),
    ("label_value", "a b", "a label value cannot hold a space", None),
    ("annotation_key", "/b", "the prefix of an annotation key cannot be empty", None),
    ("annotation_key", "a/", 'an annotation key has a name after the "/"', None),
    ("annotation_key", "a/b/c", 'the prefix of an annotation key cannot hold "/"', None),
    ("annotation_key", "a/-b", "the name in an annotation key starts and ends with a letter or digit", None),
    ("annotation_key", "a/" + "b" * 64, "the name in an annotation key has at most 63 characters, this has 64", None),
    ("env_name", "1A", "the name of an environment variable does not start with a digit", None),
    ("env_name", "A=B", 'the name of an environment variable cannot hold "="', None),
    ("env_name", "..A", 'the name of an environment variable is not "." and does not start with ".."', None),
    ("config_key", "..a", 'a key is not "." and does not start with ".."', None),
    ("config_key", ".", 'a key is not "." and does not start with ".."', None),
    ("config_key", "a/b", 'a key cannot hold "/"', None),
    ("file_path", "./etc/x", 'the path of a file starts with "/"', 'did you mean "/etc/x"?'),
    ("file_path", "/etc/", "the path of a file names a file, not a folder", None),
    ("file_path", "/a/../b", 'the path of a file has no "." or ".." segment', None),
    ("file_path", "/a//b", 'the path of a file has no "//"', None),
    ("file_path", "/a:b", 'the path of a file cannot hold ":"', None),
    ("file_path", "/a@b", 'a key cannot hold "@"', None),
    ("host", "https://Shop.example.com/x", "a host has no scheme", 'did you mean "shop.example.com"?'),
    ("host", "a.com/x", 'a host has no path; "/" belongs to a route', 'did you mean "a.com"?'),
    ("host", "a.com:8080", "a host has no port", 'did you mean "a.com"?'),
    ("host", "a.com.", "a host has no trailing dot", 'did you mean "a.com"?'),
    ("host", "*.", "a host has no trailing dot", None),
    ("host", "Shop.Example.com", "a host is lower-case", 'did you mean "shop.example.com"?'),
    ("host", "a_b.com", "a host cannot hold an underscore", 'did you mean "a-b.com"?'),
    ("host", "münchen.example", "a host is ASCII", 'did you mean "xn--mnchen-3ya.example"?'),
    ("host", "a.“b”", 'a host cannot hold "“" (U+201C)', None),
    ("host", "1.2.3.4", "a host is a name, not an address", "give the name that DNS will hold"),
    ("host", "2001:db8::1", "a host is a name, not an address", "give the name that DNS will hold"),
    ("host", "*", 'a host has "*" only as its whole first part', None),
    ("host", "a*.b.c", 'a host has "*" only as its whole first part', 'did you mean "*.b.c"?'),
    ("host", "a..b", "a host has an empty part between its dots", None),
    ("host", "{{ host }}", 'a host cannot hold template syntax ("{{")', None),
    ("host", "a\n.b", "a host cannot hold a line break", None),
    ("host", "*.a" + ".".join(["a" * 62] * 4), "a host has at most 253 characters, this has 254", None),
    ("cidr", "10.0.0.1", "a network has the length of its prefix", 'did you mean "10.0.0.1/32"?'),
    ("cidr", "10.0.0.1/8", "a network has no bits beyond its prefix", 'did you mean "10.0.0.0/8"?'),
    ("cidr", "10.0.0.0/255.0.0.0", "a network has the length of its prefix", 'did you mean "10.0.0.0/8"?'),
    ("cidr", "10.0.0.0/08", "a network has a prefix length without leading zeros", 'did you mean "10.0.0.0/8"?'),
    ("cidr", "::ffff:0:0/96", "a network of IPv4 addresses is written in IPv4", 'did you mean "0.0.0.0/0"?'),
    ("cidr", "::ffff:10.0.0.1/104", "a network of IPv4 addresses is written in IPv4", 'did you mean "10.0.0.0/8"?'),
    ("cidr", "::ffff:10.0.0.1", "a network of IPv4 addresses is written in IPv4", 'did you mean "10.0.0.1/32"?'),
    ("cidr", "10/8", 'a network is an address, "/" and a prefix length', "for example 10.0.0.0/8"),
    ("email", "a", 'a mail address has an "@"', None),
    ("email", "a@b", 'a mail address has a full domain after the "@"', None),
    ("email", "a..b@c.d", 'a mail address has no empty part before the "@"', None),
    ("email", "a@B.c", 'a mail address, after the "@": a host is lower-case', 'did you mean "b.c"?'),
    ("email", "a b@c.d", "a mail address cannot hold a space", None),
    ("path", "api", 'a path starts with "/"', 'did you mean "/api"?'),
    ("path", "https://a.b/c", 'a path starts with "/"', 'did you mean "/c"?'),
    ("path", "/api/*", 'a path cannot hold "*"', 'a prefix matches everything below it: did you mean "/api/"?'),
    ("path", "/a*b", 'a path cannot hold "*"', "a prefix matches everything below it; a regex does more"),
    ("path", "/a//b", 'a path has no "//"', 'did you mean "/a/b"?'),
    ("path", "/a/..", 'a path has no "." or ".." segment', None),
    ("path", "/./a", 'a path has no "." or ".." segment', None),
    ("path", "/a%20b", 'a path cannot hold a percent sign ("%")', "controllers disagree on decoding: write it without"),
    ("path", "/a?b=c", 'a path cannot hold "?"', 'did you mean "/a"?'),
    ("path", "/{id}", 'a path cannot hold a brace ("{")', None),
    ("path", "/a'b", "a path cannot hold a quote (')", None),
    ("path", "/$uri", 'a path cannot hold a dollar sign ("$")', None),
    ("path", "/${uri}", 'a path cannot hold template syntax ("${")', None),
    ("path", "/a\x1b[0m", "a path cannot hold a control character (U+001B)", None),
    ("path", "/a\u2028", "a path cannot hold white space (U+2028)", None),
    ("path", "/é", 'a path cannot hold "é" (U+00E9)', None),
    ("path", "/" + "a" * 1024, "a path has at most 1024 characters, this has 1025", None),
    ("port_number", 0, "a port is between 1 and 65535", None),
    ("port_number", True, "a port is a whole number, not true or false", None),
    ("port_number", "80", "a port is a number, not text", "write 80 without quotes"),
    ("port_number", "http", "a port is a whole number, not text", None),
    ("node_port", 8080, "a node port is between 30000 and 32767", None),
    ("seconds", 0, "a duration in seconds is between 1 and 604800", None),
    ("seconds", "5m", "a duration is a whole number of seconds, not text", "write 300"),
    ("seconds", "60", "a duration in seconds is a number, not text", "write 60 without quotes"),
    ("seconds", "100ms", "a duration is a whole number of seconds, not text", None),
    ("seconds", 60.0, "a duration in seconds is a whole number, not a fraction", "write 60"),
    ("seconds", float("nan"), "a duration in seconds is a whole number, not a fraction", None),
    ("quantity", "50MB", "a quantity is a number and a unit, such as 500m or 128Mi", 'did you mean "50Mi"?'),
    ("quantity", "1gi", "a quantity is a number and a unit, such as 500m or 128Mi", 'did you mean "1Gi"?'),
    ("quantity", "-1", "a quantity is a number and a unit, such as 500m or 128Mi", None),
    ("quantity", 0.5, "a quantity is text, not a number", 'put it in quotes: "0.5"'),
    ("quantity", -1, "a quantity is between 0 and 2^63 - 1", None),
    ("realm", 'a"b', 'a realm cannot hold a quote (")', None),
    ("realm", "a\\b", "a realm cannot hold a backslash", None),
    ("realm", " a", "a realm does not start or end with a space", 'did you mean "a"?'),
    ("realm", "a" * 129, "a realm has at most 128 characters, this has 129", None),
    ("header_name", "X_Frame", 'a header name cannot hold "_"', None),
    ("header_name", "", "a header name cannot be empty", None),
    ("header_name", "1-X", "a header name starts with a letter", "for example X-Frame-Options"),
    ("header_name", "X" * 65, "a header name has at most 64 characters, this has 65", None),
    ("header_name", "strict-Transport-Security", "this header has a field of its own", "give hsts"),
    (
        "header_name",
        "Set-Cookie",
        "this header says how an answer is sent, or is another for each answer",
        "leave it to the app",
    ),
    (
        "header_name",
        "Sec-WebSocket-Accept",
        "this header says how an answer is sent, or is another for each answer",
        "leave it to the app",
    ),
    ("header_value", "", "a header value is not empty", "leave the header out"),
    (
        "header_value",
        "Expr=1",
        'a header value does not begin with "expr=": it is an order to httpd, which makes an expression of the rest',
        "give another text",
    ),
    (
        "header_name",
        "x-accel-redirect",
        'a header name does not begin with "X-Accel-": it is an order to nginx, which obeys the header itself',
        "give another text",
    ),
    (
        "realm",
        "Off",
        'a realm cannot be "off": it is an order to nginx, which then asks nobody for a password',
        "give another text",
    ),
    ("address", "192.0.2.0/24", "an address is IPv4 or IPv6, such as 192.0.2.7", None),
    ("listener", "Amqp", 'the name of a listener cannot hold "A"', 'did you mean "amqp"?'),
    ("place", "edge", "an object's place is its namespace and its name", 'write "namespace/name"'),
    ("place", "/edge", "the namespace in an object's place cannot be empty", None),
    ("place", "a/b/c", 'the name in an object\'s place cannot hold "/"', None),
    ("version", "v3.7", "'v3.7' is not a version", 'did you mean "3.7"?'),
    ("version", "latest", "'latest' is not a version", "numbers and dots, such as 3.7.13"),
    ("word", "-", "a name starts and ends with a letter or digit", None),
    ("word", "web,traefik", 'a name cannot hold ","', None),
    ("header_value", "100%", 'a header value cannot hold a percent sign ("%")', None),
    ("header_value", "{client_ip}", 'a header value cannot hold a brace ("{")', None),
    ("header_value", "a\r\nb", "a header value cannot hold a carriage return", None),
    ("user_name", "a:b", 'a user name cannot hold ":"', None),
    ("user_name", "-a", 'a user name does not start with "-"', None),
    ("annotation_value", "{{ b }}", 'an annotation value cannot hold template syntax ("{{")', "write the value itself"),
    ("annotation_value", "a\x01", "an annotation value cannot hold a control character (U+0001)", None),
    ("annotation_value", "a" * 262145, "an annotation value has at most 262144 bytes", None),
    ("annotation_value", True, "an annotation value is text, not true or false", None),
    ("free_text", "a\0", "a value cannot hold a NUL character", None),
    ("free_text", "\ud800", "a value cannot hold a control character (U+D800)", None),
    ("free_text", 8080, "a value is text, not a number", 'put it in quotes: "8080"'),
    ("image", "Nginx", "an image is a lower-case repository and a tag", 'did you mean "nginx"?'),
    ("image", "a/-b:1", "an image is a lower-case repository and a tag", "for example ghcr.io/acme/shop:1.4"),
    ("image", "https://a.b/c:1", "an image has no scheme", 'did you mean "a.b/c:1"?'),
    ("image", "a:", "an image has a tag of 1 to 128 letters, digits and ._- after the colon", None),
    ("image", "a@sha256:0", 'an image has "sha256:" and 64 lower-case hexadecimal digits after the "@"', None),
    ("image", "a b", "an image cannot hold a space", None),
]  # fmt: skip

# What no string may carry into a proxy's configuration, whatever the grammar.
SYNTAX = frozenset("\"'`\\{}$;<>|&#!^[]()*?,\t\n\r\0\x7f %é")
STRICT = {
    "dns_label": SYNTAX,
    "dns_name": SYNTAX,
    "own_name": SYNTAX,
    "port_name": SYNTAX,
    "label_value": SYNTAX,
    "annotation_key": SYNTAX,
    "env_name": SYNTAX,
    "config_key": SYNTAX,
    "file_path": SYNTAX,
    "host": SYNTAX - {"*"},  # the wildcard
    "address": SYNTAX,
    "listener": SYNTAX,
    "place": SYNTAX,
    "version": SYNTAX,
    "word": SYNTAX,
    "cidr": SYNTAX,
    "email": SYNTAX,
    "path": SYNTAX,
    "quantity": SYNTAX,
    "user_name": SYNTAX,
    "image": SYNTAX,
    "realm": frozenset("\"'`\\{}$;\t\n\r\0\x7fé"),
    "header_name": SYNTAX,
    "header_value": frozenset('"`\\{}$%\t\n\r\0\x7fé'),
}


def check_of(name: str) -> Callable[[object], Complaint | None]:
    check: Callable[[object], Complaint | None] = getattr(grammar, name)
    return check


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in GOOD.items() for value in values], ids=repr
)
def test_takes(name: str, value: object) -> None:
    assert check_of(name)(value) is None


@pytest.mark.parametrize(("name", "value", "reason", "hint"), BAD, ids=repr)
def test_refuses_and_says_why(name: str, value: object, reason: str, hint: str | None) -> None:
    assert check_of(name)(value) == Complaint(reason, hint)


def test_a_complaint_reads_as_one_line() -> None:
    assert str(grammar.path("api")) == 'a path starts with "/" → did you mean "/api"?'
    assert str(Complaint("no")) == "no"


def test_every_grammar_has_a_table() -> None:
    readers = {"size_bytes", "replacement"}
    assert set(grammar.__all__) - {"RESERVED", "Complaint", "Pattern", "Reserved"} - readers == set(GOOD)


near = st.sampled_from([str(value) for values in GOOD.values() for value in values])
nasty = st.sampled_from(
    ['"', "'", "`", "\\", "{{", "}", "$x", ";", "\n", "\0", " ", "%2f", "//", "/../", "*", "é", "A", "."]
)
texts = st.one_of(
    st.text(),
    st.text(st.sampled_from("aA0-._~/:@*{}$;\"'\\ \n%é")),
    st.tuples(near, nasty, near).map("".join),
    st.tuples(near, nasty).map("".join),
)


@pytest.mark.parametrize("name", STRICT)
@given(text=texts)
def test_nothing_accepted_holds_syntax(name: str, text: str) -> None:
    if check_of(name)(text) is None:
        assert not syntax_in(text, STRICT[name]), text


def syntax_in(text: str, forbidden: frozenset[str]) -> set[str]:
    return {character for character in text if character in forbidden or not character.isprintable()}


@pytest.mark.parametrize("name", [*GOOD, "size_bytes"])
@given(value=st.one_of(texts, st.none(), st.booleans(), st.integers(), st.floats(), st.lists(st.text()), st.binary()))
@example("a://" * 5_000)
@example("/" + "*" * 5_000)
@example("." * 5_000)
@example("*." * 5_000)
def test_never_raises_and_never_prints_a_control_character(name: str, value: object) -> None:
    complaint = check_of(name)(value)
    if isinstance(complaint, Complaint):
        assert str(complaint).isprintable()


@given(texts)
@example("::%0")
@example("fe80::1%eth0/64")
def test_a_suggestion_is_itself_accepted(text: str) -> None:
    for name in ("dns_label", "host", "path", "image", "file_path", "port_name", "cidr", "quantity"):
        complaint = check_of(name)(text)
        if complaint and complaint.hint and "did you mean" in complaint.hint:
            suggestion = complaint.hint.split('"')[1]
            assert suggestion != text
            assert name == "port_name" or check_of(name)(suggestion) is None, (name, suggestion)


@given(st.ip_addresses(), st.integers(0, 32))
def test_cidr_agrees_with_python(address: ipaddress.IPv4Address | ipaddress.IPv6Address, length: int) -> None:
    network = ipaddress.ip_network(f"{address}/{length}", strict=False)
    assert grammar.cidr(str(network)) is None
    assert (grammar.cidr(f"{address}/{length}") is None) == (network.network_address == address)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        (1, 1),
        ("10", 10),
        ("50Mi", 50 * 1024**2),
        ("1.5Ki", 1536),
        ("1k", 1000),
        ("2M", 2_000_000),
        ("3Gi", 3 * 1024**3),
        ("0.5G", 500_000_000),
        ("1Ti", 1024**4),
        ("7Ei", 7 * 1024**6),
    ],
    ids=repr,
)
def test_sizes_are_read_in_bytes(text: object, size: int) -> None:
    assert grammar.size_bytes(text) == size


@pytest.mark.parametrize(
    ("text", "reason", "hint"),
    [
        (0, "a size is between 1 byte and 2^63 - 1", None),
        ("0", "a size is between 1 byte and 2^63 - 1", None),
        ("9Ei", "a size is between 1 byte and 2^63 - 1", None),
        (True, "a size is a number of bytes or text such as 50Mi, not true or false", None),
        (1.5, "a size is a number of bytes or text such as 50Mi, not a number", None),
        ("50m", "a size is a number and one of Ki, Mi, Gi, k, M, G", 'did you mean "50Mi"?'),
        ("50 MB", "a size is a number and one of Ki, Mi, Gi, k, M, G", 'did you mean "50Mi"?'),
        ("-1", "a size is a number and one of Ki, Mi, Gi, k, M, G", None),
        ("1e3", "a size is a number and one of Ki, Mi, Gi, k, M, G", None),
        ("1.5", "a size is a whole number of bytes", None),
        ("1;", 'a size cannot hold a semicolon (";")', None),
    ],
    ids=repr,
)
def test_sizes_are_refused(text: object, reason: str, hint: str | None) -> None:
    assert grammar.size_bytes(text) == Complaint(reason, hint)


@pytest.mark.parametrize(
    ("text", "groups", "parts"),
    [
        ("/", 0, ("/",)),
        ("/$1", 1, ("/", 1)),
        ("/x/${1}0/$2", 2, ("/x/", 1, "0/", 2)),
        ("/$1$2", 2, ("/", 1, 2)),
        ("/a-b_c.d~e/", 0, ("/a-b_c.d~e/",)),
    ],
    ids=repr,
)
def test_rewrite_targets_are_read(text: str, groups: int, parts: tuple[str | int, ...]) -> None:
    assert grammar.replacement(text, groups) == parts


@pytest.mark.parametrize(
    ("text", "groups", "reason", "hint"),
    [
        (None, 1, "a rewrite target is text, not nothing", None),
        ("$1", 1, 'a rewrite target starts with "/"', 'did you mean "/$1"?'),
        ("/$10", 1, "a rewrite target has captures of one digit, $1 to $9", "write ${1}0 if the capture is 1"),
        ("/${10}", 1, "a rewrite target has captures of one digit, $1 to $9", None),
        ("/$0", 1, "a rewrite target has no capture 0: there is 1", None),
        ("/$3", 2, "a rewrite target has no capture 3: there are 2", None),
        ("/$1", 0, "a rewrite target has no capture 1: there is none", None),
        ("/$uri", 1, 'a rewrite target has "$" only before the number of a capture, such as $1', None),
        ("/\\1", 1, "a rewrite target cannot hold a backslash", "a capture is written $1"),
        ("/a//b", 0, 'a rewrite target: a path has no "//"', None),
        ("/a;", 0, 'a rewrite target: a path cannot hold a semicolon (";")', None),
        ("/a/../b", 0, 'a rewrite target: a path has no "." or ".." segment', None),
    ],
    ids=repr,
)
def test_rewrite_targets_are_refused(text: object, groups: int, reason: str, hint: str | None) -> None:
    assert grammar.replacement(text, groups) == Complaint(reason, hint)


@given(st.text(st.sampled_from("/a.$1{}2\\;~")), st.integers(0, 9))
def test_a_rewrite_target_is_its_parts(text: str, groups: int) -> None:
    parts = grammar.replacement(text, groups)
    if not isinstance(parts, Complaint):
        spelled = "".join(part if isinstance(part, str) else f"${part}" for part in parts)
        assert spelled == text.replace("{", "").replace("}", "")
        assert all(not syntax_in(part, SYNTAX) for part in parts if isinstance(part, str))
