"""Hashes against the tools that made them first, user files, and the promise that no secret shows."""

import shutil
import subprocess
import traceback
from pathlib import Path

import bcrypt
import passlib.hash
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anygress.description import exposure as x
from anygress.description.credentials import (
    BadCredentials,
    HashKind,
    digest_ha1,
    hash_password,
    kind_of,
    parse_htdigest,
    parse_htpasswd,
    read_htdigest,
    read_htpasswd,
    read_password_file,
    read_variable,
)
from anygress.errors import InvalidSpec

HASH = "$apr1$r31.....$HqJZimcKQFAMYayBlzkrA/"

# Apache's own examples (https://httpd.apache.org/docs/2.4/misc/password_encryptions.html), and libc crypt() of the
# words that the SHA-crypt specification uses.
VERIFIERS = {
    HashKind.APR1: "apr_md5_crypt",
    HashKind.SHA256_CRYPT: "sha256_crypt",
    HashKind.SHA512_CRYPT: "sha512_crypt",
}
KNOWN = [
    (HASH, HashKind.APR1, "myPassword"),
    ("{SHA}VBPuJHI7uixaa6LQGWx4s+5GKNE=", HashKind.SHA1, "myPassword"),
    ("$2y$05$c4WoMPo3SXsafkva.HHa6uXQZWr7oboPiC2bT/r7q1BB8I2s0BRqC", HashKind.BCRYPT, "myPassword"),
    ("$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5", HashKind.SHA256_CRYPT, "Hello world!"),
    (
        "$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1",
        HashKind.SHA512_CRYPT,
        "Hello world!",
    ),
]


@pytest.mark.parametrize(("hash_text", "kind", "password"), KNOWN, ids=["apr1", "sha1", "bcrypt", "sha256", "sha512"])
def test_recognises_and_verifies_hashes_made_elsewhere(hash_text: str, kind: HashKind, password: str) -> None:
    assert kind_of(hash_text) is kind
    if kind is HashKind.BCRYPT:
        assert bcrypt.checkpw(password.encode(), hash_text.encode())
    elif kind is not HashKind.SHA1:
        assert getattr(passlib.hash, VERIFIERS[kind]).verify(password, hash_text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "secret",
        "rl0NGFHqKV/sI",  # DES
        "$y$j9T$saltsaltsalt$abcdefghijklmnopqrstuvwxyz0123456789./ABCDE",
        "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$abcdefghijklmnop",
        "{SSHA}abcdefghijklmnopqrstuvwxyz0123",
        "$2x$10$" + "a" * 53,
        "$2y$03$" + "a" * 53,
        "$2y$10$" + "a" * 52,
        "$2y$10$" + "a" * 53 + "\n",
        "$apr1$abc$" + "a" * 21,
        "{SHA}VBPuJHI7uixaa6LQGWx4s+5GKNE",
        "{PLAIN}",
        "{PLAIN}a:b",
    ],
)
def test_recognises_nothing_else(text: str) -> None:
    assert kind_of(text) is None


openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")


@openssl
@pytest.mark.parametrize(
    ("kind", "flag"),
    [
        (HashKind.APR1, "-apr1"),
        (HashKind.MD5_CRYPT, "-1"),
        (HashKind.SHA256_CRYPT, "-5"),
        (HashKind.SHA512_CRYPT, "-6"),
    ],
)
@pytest.mark.parametrize("password", ["x", "correct horse battery staple", "pä$$wörd€", 'q"\\`{}', "a" * 100])
def test_hashes_as_openssl_does(kind: HashKind, flag: str, password: str) -> None:
    ours = hash_password(password, kind, app="shop", user="ops")
    salt = ours.split("$")[2]
    theirs = subprocess.run(
        ["openssl", "passwd", flag, "-salt", salt, "-stdin"], input=password.encode(), capture_output=True, check=True
    )
    assert ours == theirs.stdout.decode().strip()


@pytest.mark.parametrize("password", ["x", "correct horse battery staple", "pä$$wörd€", "a" * 72])
def test_bcrypt_verifies(password: str) -> None:
    ours = hash_password(password, HashKind.BCRYPT, app="shop", user="ops")
    assert ours.startswith("$2y$10$")
    assert bcrypt.checkpw(password.encode(), ours.encode())
    assert not bcrypt.checkpw(b"other", ours.encode())


def test_sha1_is_apaches() -> None:
    assert hash_password("myPassword", HashKind.SHA1, app="a", user="b") == "{SHA}VBPuJHI7uixaa6LQGWx4s+5GKNE="


def test_digest_is_that_of_the_rfc() -> None:
    # https://www.rfc-editor.org/rfc/rfc2617#section-3.5
    assert digest_ha1("Mufasa", "testrealm@host.com", "Circle Of Life") == "939e7578ed9e3c518a452acee763bce9"


@pytest.mark.parametrize("kind", HashKind)
def test_hashes_are_stable_and_of_their_kind(kind: HashKind) -> None:
    one = hash_password("demo", kind, app="shop", user="ops")
    assert one == hash_password("demo", kind, app="shop", user="ops")
    assert kind_of(one) is kind
    assert parse_htpasswd(f"ops:{one}\n") == (("ops", one),)


@pytest.mark.parametrize("kind", [kind for kind in HashKind if kind not in {HashKind.SHA1, HashKind.PLAIN}])
def test_salts_come_from_the_names_and_never_from_the_password(kind: HashKind) -> None:
    def salt(password: str, app: str, user: str) -> str:
        hashed = hash_password(password, kind, app=app, user=user)
        return hashed[:29] if kind is HashKind.BCRYPT else hashed.rpartition("$")[0]

    assert salt("one", "shop", "ops") == salt("two", "shop", "ops")
    names = [("shop", "ops"), ("shop", "dev"), ("blog", "ops"), ("s", "hopops")]
    assert len({salt("one", app, user) for app, user in names}) == len(names)


def test_hashes_do_not_change_between_versions() -> None:
    """A change here changes every user's rendered Secret: it is a breaking change."""
    assert {kind: hash_password("demo", kind, app="shop", user="ops") for kind in HashKind} == {
        HashKind.BCRYPT: "$2y$10$qgcutB/trlz03Pg5sfEMpe5gHZp6KPfNBQevwJndZ8B0va1Lc.C26",
        HashKind.APR1: "$apr1$oELnGwGg$OQNYyonKQxUn9mNXQDack.",
        HashKind.SHA1: "{SHA}ieSV55Qc+eQOaYDRSha/AjzNTJE=",
        HashKind.MD5_CRYPT: "$1$yuowCgTs$CmwYDoGe9BnCLqHqjiqaS0",
        HashKind.SHA256_CRYPT: "$5$4GCNrDjHTIKCzB5Y$HuIENq4UTIjsWQhwDz58ou8EbTNbPGLOGYgIoV9ADAA",
        HashKind.SHA512_CRYPT: (
            "$6$L8gX9F6LGv.9.ybT$ff0o7Dbabp9BD/J7pyN1KpYMGVawsGnmp/T36cTy/B/yocNA/BpdEkDv//7OqPge2e1qyrzYcnhMd05VhKWL.0"
        ),
        HashKind.PLAIN: "{PLAIN}demo",
    }


@pytest.mark.parametrize(
    ("password", "kind", "reason"),
    [
        ("", HashKind.SHA1, "a password cannot be empty"),
        ("pw\n", HashKind.APR1, "a password cannot hold control characters, such as a line break at its end"),
        ("pw\0", HashKind.PLAIN, "a password cannot hold control characters, such as a line break at its end"),
        ("é" * 37, HashKind.BCRYPT, "bcrypt takes passwords of at most 72 bytes"),
        ("a:b", HashKind.PLAIN, "a password in clear text cannot hold a colon"),
    ],
)
def test_refuses_passwords_without_showing_them(password: str, kind: HashKind, reason: str) -> None:
    with pytest.raises(BadCredentials) as caught:
        hash_password(password, kind, app="shop", user="ops")
    assert str(caught.value) == reason


def test_reads_htpasswd_files() -> None:
    text = f"# people\r\nops:{HASH}\r\n\ndev@example.com:{{SHA}}VBPuJHI7uixaa6LQGWx4s+5GKNE=\n"
    assert parse_htpasswd(text) == (("ops", HASH), ("dev@example.com", "{SHA}VBPuJHI7uixaa6LQGWx4s+5GKNE="))


def test_lists_every_flaw_of_an_htpasswd_file() -> None:
    text = "\n".join(
        [
            f"ops:{HASH}",
            "hunter2",
            f"ops:{HASH}",
            f"o ps:{HASH}",
            f":{HASH}",
            "dev:hunter2",
            "dev:$y$j9T$hunter2",
            "dev:$2y$10$hunter2",
            f"dev:{HASH} ",
            f"de\x07v:{HASH}",
        ]
    )
    with pytest.raises(BadCredentials) as caught:
        parse_htpasswd(text)
    hint = "hash the password as one of bcrypt, apr1, sha1, md5-crypt, sha256-crypt, sha512-crypt"
    assert str(caught.value).split("\n") == [
        "line 2: there is no colon between a user and the rest",
        "line 3: this user is on line 1 already",
        "line 4: a user name cannot hold a space",
        "line 5: a user name cannot be empty",
        f"line 6: what follows the colon is no hash of a known kind; clear text and DES are not taken → {hint}",
        f"line 7: the hash is yescrypt, which no controller verifies → {hint}",
        "line 8: the bcrypt hash is damaged: its length or its characters are not right",
        "line 9: the apr1 hash is damaged: its length or its characters are not right",
        "line 10: a user name cannot hold a control character (U+0007)",
    ]
    assert "hunter2" not in repr(caught.value)


@pytest.mark.parametrize("text", ["", "\n\n", "# nobody\n"])
def test_an_empty_file_is_a_flaw(text: str) -> None:
    with pytest.raises(BadCredentials, match="there is no user in this file"):
        parse_htpasswd(text)
    with pytest.raises(BadCredentials, match="there is no user in this file"):
        parse_htdigest(text)


def test_reads_htdigest_files() -> None:
    ha1 = digest_ha1("ops", "Staff: only", "demo")
    text = f"ops:Staff: only:{ha1}\nops:Other:{ha1}\n"
    assert parse_htdigest(text) == (("ops", "Staff: only", ha1), ("ops", "Other", ha1))


def test_lists_every_flaw_of_an_htdigest_file() -> None:
    ha1 = "0" * 32
    with pytest.raises(BadCredentials) as caught:
        parse_htdigest(f"ops:R:{ha1}\nops:R:{ha1}\nops:{ha1}\ndev:R:hunter2\nops::{ha1}\nops:a;b:{ha1}\n")
    assert str(caught.value).split("\n") == [
        "line 2: this user is on line 1 already",
        "line 3: there is no colon between a user and the rest",
        "line 4: the hash is not 32 lower-case hexadecimal digits",
        "line 5: a realm cannot be empty",
        'line 6: a realm cannot hold a semicolon (";")',
    ]


@given(
    st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=8),
    st.sampled_from(["", "ops:", "a:b:"]),
)
def test_no_error_shows_what_it_was_given(secret: str, before: str) -> None:
    for parse in (parse_htpasswd, parse_htdigest):
        with pytest.raises(BadCredentials) as caught:
            parse(f"{before}{secret}\n")
        assert secret not in "".join(traceback.format_exception_only(caught.value)) + repr(caught.value.flaws)


def test_reads_what_is_outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    users, digests, password = tmp_path / "users", tmp_path / "digests", tmp_path / "password"
    users.write_text(f"ops:{HASH}\n")
    digests.write_text(f"ops:Staff:{'0' * 32}\n")
    password.write_bytes("pä ss:word\r\n".encode())
    monkeypatch.setenv("OPS_PASSWORD", "demo")
    assert read_htpasswd(users) == (("ops", HASH),)
    assert read_htdigest(digests) == ("Staff", (("ops", "0" * 32),))
    assert read_password_file(password) == "pä ss:word"
    assert read_variable("OPS_PASSWORD") == "demo"


def test_says_what_is_wrong_outside_and_never_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    users, digests, password = tmp_path / "users", tmp_path / "digests", tmp_path / "password"
    users.write_text(f"ops:{HASH}\n\nhunter2\nops:{HASH}\n")
    digests.write_text(f"ops:One:{'0' * 32}\nops:Two:{'0' * 32}\n")
    password.write_bytes(b"hunter2\n\n")
    monkeypatch.setenv("EMPTY", "")
    monkeypatch.delenv("UNSET", raising=False)
    latin = tmp_path / "latin"
    latin.write_bytes(b"\xe9")
    cases = [
        (lambda: read_htpasswd(users), "an htpasswd file", "line 3: there is no colon between a user and the rest"),
        (lambda: read_htdigest(digests), "an htdigest file", "the file holds 2 realms"),
        (lambda: read_htdigest(users), "an htdigest file", "line 1: there is no colon between a user and the rest"),
        (lambda: read_password_file(password), "a password file", "a password cannot hold control characters"),
        (lambda: read_password_file(latin), "a password file", "it is no UTF-8 text"),
        (lambda: read_password_file(tmp_path / "a\0b"), "a password file", "it cannot be read: not a file name"),
        (lambda: read_password_file(Path("/dev/zero")), "a password file", "it has more than 16 MiB"),
        (lambda: read_htpasswd(tmp_path / "no"), "an htpasswd file", "it cannot be read: no such file"),
        (lambda: read_htpasswd(tmp_path), "an htpasswd file", "it cannot be read: is a directory"),
        (lambda: read_variable("EMPTY"), "an environment variable", "a password cannot be empty"),
        (lambda: read_variable("UNSET"), "an environment variable", "this environment variable is not set"),
        (lambda: read_variable("a\ud800"), "an environment variable", "this environment variable is not set"),
        (lambda: x.BasicAuth.from_env(ops="hunter2"), "from_env(ops=…)", "this environment variable is not set"),
        (lambda: x.BasicAuth.from_files(ops="hunter2"), "from_files(ops=…)", "it cannot be read: no such file"),
    ]
    for read, where, reason in cases:
        with pytest.raises(InvalidSpec) as caught:
            read()
        first = caught.value.problems[0]
        assert (first.code, first.where) == ("E112", where)
        assert first.reason.startswith(reason)
        assert "hunter2" not in str(caught.value) + repr(caught.value.problems)
