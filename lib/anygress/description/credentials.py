"""Passwords and their hashes, as the user files of web servers hold them.

Nothing here keeps, prints or raises a password or a hash: an error names the line and what is wrong with it.
Importing this module is cheap; the hash libraries are loaded by the first hash that needs them.
"""

from __future__ import annotations

import hashlib
import os
import re
from binascii import b2a_base64
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from anygress.description.grammar import Complaint, realm, user_name
from anygress.errors import InvalidSpec, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path


MODERN_BCRYPT = "$2b$"
"""How bcrypt hashes begin since OpenBSD 5.5; ``$2y$`` is another name of the same."""


class HashKind(StrEnum):
    """A way to hash a password that some controller verifies.

    https://httpd.apache.org/docs/2.4/misc/password_encryptions.html
    """

    BCRYPT = "bcrypt"
    APR1 = "apr1"
    SHA1 = "sha1"
    MD5_CRYPT = "md5-crypt"
    SHA256_CRYPT = "sha256-crypt"
    SHA512_CRYPT = "sha512-crypt"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong with one line of a user file; line 0 is a password that came from elsewhere."""

    line: int
    complaint: Complaint

    def __str__(self) -> str:
        """The complaint, after its line where it has one."""
        return f"line {self.line}: {self.complaint}" if self.line else str(self.complaint)


class BadCredentials(ValueError):  # noqa: N818  the name says what is wrong, as the package's other errors do
    """Credentials that cannot be used: all flaws at once, and never a password or hash among them."""

    def __init__(self, flaws: Iterable[Flaw]) -> None:
        self.flaws = tuple(flaws)
        super().__init__("\n".join(map(str, self.flaws)))


# --------------------------------------------------------------------------------------------- recognising

_CRYPT64 = "[./0-9A-Za-z]"
_FORMS = (
    (HashKind.BCRYPT, rf"\$2[aby]\$(?:0[4-9]|[12][0-9]|3[01])\${_CRYPT64}{{53}}"),
    (HashKind.APR1, rf"\$apr1\${_CRYPT64}{{1,8}}\${_CRYPT64}{{22}}"),
    (HashKind.SHA1, r"\{SHA\}[A-Za-z0-9+/]{27}="),
    (HashKind.MD5_CRYPT, rf"\$1\${_CRYPT64}{{1,8}}\${_CRYPT64}{{22}}"),
    (HashKind.SHA256_CRYPT, rf"\$5\$(?:rounds=[0-9]{{4,9}}\$)?{_CRYPT64}{{1,16}}\${_CRYPT64}{{43}}"),
    (HashKind.SHA512_CRYPT, rf"\$6\$(?:rounds=[0-9]{{4,9}}\$)?{_CRYPT64}{{1,16}}\${_CRYPT64}{{86}}"),
    (HashKind.PLAIN, r"\{PLAIN\}[^\x00-\x1f\x7f:]+"),
)
_FOREIGN = (
    ("$y$", "yescrypt"),
    ("$gy$", "gost-yescrypt"),
    ("$7$", "scrypt"),
    ("$argon2", "Argon2"),
    ("{SSHA}", "salted SHA-1"),
    ("$2x$", "the broken bcrypt $2x$"),
)


def kind_of(hash_text: str) -> HashKind | None:
    """The kind of a hash, or None when it is of no kind that is used here (DES, yescrypt, Argon2, or damaged).

    A bare word is None too: a password in clear text is recognised only after ``{PLAIN}``.
    """
    return next((kind for kind, form in _FORMS if re.fullmatch(form, hash_text)), None)


def _foreign(hash_text: str) -> Complaint:
    """Why a hash was not recognised, without a character of it but its public prefix."""
    kinds = ", ".join(kind for kind in HashKind if kind is not HashKind.PLAIN)
    hint = f"hash the password as one of {kinds}"
    for prefix, name in _FOREIGN:
        if hash_text.startswith(prefix):
            return Complaint(f"the hash is {name}, which no controller verifies", hint)
    for prefix, kind in (("$2", HashKind.BCRYPT), ("$apr1$", HashKind.APR1), ("{SHA}", HashKind.SHA1)):
        if hash_text.startswith(prefix):
            return Complaint(f"the {kind} hash is damaged: its length or its characters are not right")
    return Complaint("what follows the colon is no hash of a known kind; clear text and DES are not taken", hint)


# --------------------------------------------------------------------------------------------- hashing

BCRYPT_COST = 10
"""The least that OWASP asks for; Basic auth verifies on every request, so each step more doubles each request's cost.

https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#bcrypt
"""

_LONGEST_PASSWORD = 1024
_BCRYPT_LONGEST = 72  # bytes; bcrypt ignores the rest: https://www.usenix.org/legacy/events/usenix99/provos/provos.pdf
_SHA_ROUNDS = 5000  # what a hash without "rounds=" means: https://www.akkadia.org/drepper/SHA-crypt.txt
_TO_CRYPT64 = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
    "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
)


@lru_cache(maxsize=64)  # slow on purpose, and one user is asked for on several routes
def hash_password(password: str, kind: HashKind, *, app: str, user: str) -> str:
    """Hash a password; the same arguments give the same hash always.

    The salt comes from the names of kind, app and user, never from the password, so that equal passwords of two
    users differ and a rendered file changes only with its cause. bcrypt is ``$2y$`` with cost ``BCRYPT_COST``,
    SHA-crypt has its 5000 rounds, ``sha1`` is unsalted by its nature, ``plain`` is ``{PLAIN}`` and the password.
    Raises BadCredentials for an empty password, control characters, and what the kind cannot hold.
    """
    if complaint := bad_password(password, kind):
        raise BadCredentials([Flaw(0, complaint)])
    return _HASHERS[kind](password, _salt(kind, app, user))


def bad_password(password: str, kind: HashKind) -> Complaint | None:
    """Refuse a password, in words that do not give it away."""
    if not password:
        return Complaint("a password cannot be empty")
    if len(password) > _LONGEST_PASSWORD:
        return Complaint(f"a password has at most {_LONGEST_PASSWORD} characters")
    if any(not character.isprintable() for character in password):
        return Complaint("a password cannot hold control characters, such as a line break at its end")
    if kind is HashKind.BCRYPT and len(password.encode()) > _BCRYPT_LONGEST:
        return Complaint(f"bcrypt takes passwords of at most {_BCRYPT_LONGEST} bytes")
    if kind is HashKind.PLAIN and ":" in password:
        return Complaint("a password in clear text cannot hold a colon")
    return None


def _salt(kind: HashKind, app: str, user: str) -> str:
    """22 characters of crypt's alphabet, which is 16 bytes, from public names alone."""
    digest = hashlib.sha256(f"anygress\0{kind}\0{app}\0{user}".encode()).digest()
    return _base64(digest[:16]).rstrip("=").translate(_TO_CRYPT64)


def _base64(raw: bytes) -> str:
    return b2a_base64(raw, newline=False).decode()


def _bcrypt(password: str, salt: str) -> str:
    import bcrypt  # noqa: PLC0415  loaded by the first hash that needs it

    return bcrypt.hashpw(password.encode(), f"$2y${BCRYPT_COST:02}${salt}".encode()).decode()


def _apr1(password: str, salt: str) -> str:
    from passlib.hash import apr_md5_crypt  # noqa: PLC0415  30 ms, for those who hash

    return str(apr_md5_crypt.using(salt=salt[:8]).hash(password))


def _md5_crypt(password: str, salt: str) -> str:
    from passlib.hash import md5_crypt  # noqa: PLC0415  likewise

    return str(md5_crypt.using(salt=salt[:8]).hash(password))


def _sha256_crypt(password: str, salt: str) -> str:
    from passlib.hash import sha256_crypt  # noqa: PLC0415  likewise

    return str(sha256_crypt.using(salt=salt[:16], rounds=_SHA_ROUNDS).hash(password))


def _sha512_crypt(password: str, salt: str) -> str:
    from passlib.hash import sha512_crypt  # noqa: PLC0415  likewise

    return str(sha512_crypt.using(salt=salt[:16], rounds=_SHA_ROUNDS).hash(password))


def _sha1(password: str, _salt: str) -> str:
    # Envoy verifies nothing else: https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/basic_auth_filter
    return "{SHA}" + _base64(hashlib.sha1(password.encode(), usedforsecurity=False).digest())


def _plain(password: str, _salt: str) -> str:
    return "{PLAIN}" + password


_HASHERS: dict[HashKind, Callable[[str, str], str]] = {
    HashKind.BCRYPT: _bcrypt,
    HashKind.APR1: _apr1,
    HashKind.SHA1: _sha1,
    HashKind.MD5_CRYPT: _md5_crypt,
    HashKind.SHA256_CRYPT: _sha256_crypt,
    HashKind.SHA512_CRYPT: _sha512_crypt,
    HashKind.PLAIN: _plain,
}


def digest_ha1(user: str, realm: str, password: str) -> str:
    """The hash of Digest auth that an htdigest file holds: MD5 of user, realm and password, in hexadecimal.

    Raises BadCredentials as ``hash_password`` does.
    https://www.rfc-editor.org/rfc/rfc7616#section-3.4.2
    """
    if complaint := bad_password(password, HashKind.SHA1):
        raise BadCredentials([Flaw(0, complaint)])
    return hashlib.md5(f"{user}:{realm}:{password}".encode(), usedforsecurity=False).hexdigest()


# --------------------------------------------------------------------------------------------- reading files


def parse_htpasswd(text: str) -> tuple[tuple[str, str], ...]:
    """Read an htpasswd file: a user and a hash of a known kind from each line, in the file's order.

    Empty lines and lines that begin with ``#`` are skipped. Raises BadCredentials with every flaw at once: no users,
    a user twice, no colon, a bad user name, a hash of no known kind. ``{PLAIN}`` is a known kind.
    https://httpd.apache.org/docs/2.4/programs/htpasswd.html
    """
    users: dict[str, tuple[int, str]] = {}
    flaws: list[Flaw] = []
    for number, line in _lines(text):
        user, colon, hash_text = line.partition(":")
        complaint = _bad_user(user, colon) or _taken(users.get(user))
        if complaint is None and kind_of(hash_text) is None:
            complaint = _foreign(hash_text)
        if complaint is None:
            users[user] = number, hash_text
        else:
            flaws.append(Flaw(number, complaint))
    if not users and not flaws:
        flaws.append(Flaw(1, Complaint("there is no user in this file", "htpasswd -B FILE USER adds one")))
    if flaws:
        raise BadCredentials(flaws)
    return tuple((user, hash_text) for user, (_, hash_text) in users.items())


_HA1 = "[0-9a-f]{32}"


def parse_htdigest(text: str) -> tuple[tuple[str, str, str], ...]:
    """Read an htdigest file: a user, a realm and a hash (see ``digest_ha1``) from each line, in the file's order.

    As ``parse_htpasswd``; a user may come once in each realm.
    https://httpd.apache.org/docs/2.4/programs/htdigest.html
    """
    users: dict[tuple[str, str], tuple[int, str]] = {}
    flaws: list[Flaw] = []
    for number, line in _lines(text):
        user, colon, rest = line.partition(":")
        named, second, ha1 = rest.rpartition(":")
        complaint = _bad_user(user, colon and second) or realm(named) or _taken(users.get((user, named)))
        if complaint is None and not re.fullmatch(_HA1, ha1):
            complaint = Complaint("the hash is not 32 lower-case hexadecimal digits")
        if complaint is None:
            users[user, named] = number, ha1
        else:
            flaws.append(Flaw(number, complaint))
    if not users and not flaws:
        flaws.append(Flaw(1, Complaint("there is no user in this file", "htdigest FILE REALM USER adds one")))
    if flaws:
        raise BadCredentials(flaws)
    return tuple((user, named, ha1) for (user, named), (_, ha1) in users.items())


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that count, numbered from 1; a carriage return before the line break is not part of one."""
    for number, line in enumerate(text.split("\n"), start=1):
        stripped = line.removesuffix("\r")
        if stripped and not stripped.startswith("#"):
            yield number, stripped


def _bad_user(user: str, colon: str) -> Complaint | None:
    """Refuse a line without its colons (which may be a bare password, so nothing of it is shown) or a bad name."""
    return user_name(user) if colon else Complaint("there is no colon between a user and the rest")


def _taken(earlier: tuple[int, str] | None) -> Complaint | None:
    """Refuse a user who was there before: servers differ in which line they take."""
    return Complaint(f"this user is on line {earlier[0]} already") if earlier else None


# --------------------------------------------------------------------------------------------- reading from outside


_HTPASSWD = "an htpasswd file"
_HTDIGEST = "an htdigest file"
_LONGEST_FILE = 16 * 1024 * 1024


def read_htpasswd(path: Path) -> tuple[tuple[str, str], ...]:
    """The users and hashes of an htpasswd file. Raises InvalidSpec with the line of each flaw."""
    text = _text_of(path, _HTPASSWD)
    try:
        return parse_htpasswd(text)
    except BadCredentials as bad:
        raise _invalid(_HTPASSWD, bad.flaws) from None


def read_htdigest(path: Path) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The realm of an htdigest file, and its users and hashes. Raises InvalidSpec, for a second realm too."""
    text = _text_of(path, _HTDIGEST)
    try:
        entries = parse_htdigest(text)
    except BadCredentials as bad:
        raise _invalid(_HTDIGEST, bad.flaws) from None
    realms = {named for _, named, _ in entries}
    if len(realms) > 1:
        flaw = Flaw(0, Complaint(f"the file holds {len(realms)} realms", "keep the lines of one realm"))
        raise _invalid(_HTDIGEST, [flaw])
    return realms.pop(), tuple((user, ha1) for user, _, ha1 in entries)


def read_password_file(path: Path, *, what: str = "a password file") -> str:
    """The password a file holds, less one line break at its end. Raises InvalidSpec when there is none.

    ``what`` is what an error calls the file: never by its name, since people give the password in its place.
    """
    password = _text_of(path, what).removesuffix("\n").removesuffix("\r")
    if complaint := bad_password(password, HashKind.SHA1):
        raise _invalid(what, [Flaw(0, complaint)])
    return password


def read_variable(name: str, *, what: str = "an environment variable") -> str:
    """The password an environment variable holds. Raises InvalidSpec when it is not set, or empty.

    ``what`` is what an error calls it, as in :func:`read_password_file`.
    """
    try:
        password = os.environ.get(name)
    except UnicodeError:  # half a surrogate pair: no variable has such a name
        password = None
    if password is None:
        raise _invalid(what, [Flaw(0, Complaint("this environment variable is not set"))])
    if complaint := bad_password(password, HashKind.SHA1):
        raise _invalid(what, [Flaw(0, complaint)])
    return password


def _text_of(path: Path, what: str) -> str:
    """The text of a file, or InvalidSpec."""
    try:
        with path.open("rb") as file:
            content = file.read(_LONGEST_FILE + 1)
        text = content.decode()  # bytes first: a lone carriage return stays one
    except OSError as error:
        reason = f"it cannot be read: {(error.strerror or 'unknown error').lower()}"
    except UnicodeDecodeError:
        reason = "it is no UTF-8 text"
    except ValueError:  # a NUL in the name, or half a surrogate pair
        reason = "it cannot be read: not a file name"
    else:
        if len(content) <= _LONGEST_FILE:
            return text
        reason = f"it has more than {_LONGEST_FILE // 1024 // 1024} MiB"
    raise _invalid(what, [Flaw(0, Complaint(reason))])


def _invalid(what: str, flaws: Iterable[Flaw]) -> InvalidSpec:
    """The flaws of one file or variable, in the form all errors have: without its name, which may be the password."""
    problems = [
        Problem(
            code="E112",
            topic="auth",
            where=what,
            reason=f"line {flaw.line}: {flaw.complaint.reason}" if flaw.line else flaw.complaint.reason,
            hint=flaw.complaint.hint,
        )
        for flaw in flaws
    ]
    return InvalidSpec("cannot use these credentials", problems)
