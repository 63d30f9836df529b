"""`anygress hash`: what it prints lets the right password in, and says the password nowhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from passlib.hash import apr_md5_crypt, bcrypt, ldap_sha1, md5_crypt, sha256_crypt, sha512_crypt

from anygress.cli.commands import main
from anygress.controllers import all_controllers
from anygress.description.credentials import HashKind, kind_of, parse_htdigest, parse_htpasswd

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

PASSWORD = "correct horse"
VERIFIERS = {
    HashKind.BCRYPT: bcrypt, HashKind.APR1: apr_md5_crypt, HashKind.SHA1: ldap_sha1, HashKind.MD5_CRYPT: md5_crypt,
    HashKind.SHA256_CRYPT: sha256_crypt, HashKind.SHA512_CRYPT: sha512_crypt,
}  # fmt: skip


def run(*arguments: str, given: str | None = None, password: str = PASSWORD) -> Result:
    return CliRunner(env={"OPS_PASSWORD": password}).invoke(main, ["hash", *arguments], input=given)


def test_every_kind_is_there_and_lets_the_password_in_and_no_other() -> None:
    found = json.loads(run("ops", "--password-env", "OPS_PASSWORD", "--format", "json").stdout)
    assert found["name"] == "ops"
    assert {HashKind(kind) for kind in found["hashes"]} == VERIFIERS.keys()
    for kind, text in found["hashes"].items():
        assert kind_of(text) == kind
        assert VERIFIERS[HashKind(kind)].verify(PASSWORD, text)
        assert not VERIFIERS[HashKind(kind)].verify("wrong", text)


def test_every_controller_with_passwords_can_read_one_of_them() -> None:
    hashes = json.loads(run("ops", "--password-env", "OPS_PASSWORD", "--format", "json").stdout)["hashes"]
    forms = [controller.basic_secret for controller in all_controllers().values() if controller.basic_secret]
    assert forms
    assert all(set(form.hash_kinds) & hashes.keys() for form in forms)


def test_the_text_is_an_htpasswd_file_that_says_who_verifies_what() -> None:
    text = run("ops", "--password-env", "OPS_PASSWORD", "--kind", "sha1").stdout
    comment, line = text.splitlines()
    assert comment.startswith("# sha1: ")
    assert "envoy-gateway" in comment
    ((name, hashed),) = parse_htpasswd(text)
    assert (name, kind_of(hashed)) == ("ops", HashKind.SHA1)
    assert line == f"{name}:{hashed}"


def test_salts_are_new_each_time() -> None:
    first, second = (run("ops", "--password-env", "OPS_PASSWORD", "--kind", "bcrypt").stdout for _ in range(2))
    assert first != second


def test_digest_is_an_htdigest_line_of_its_realm() -> None:
    """The MD5 of user, realm and password with colons between them: RFC 7616, 3.4.2."""
    text = run("ops", "--realm", "Staff", "--password-env", "OPS_PASSWORD").stdout
    assert parse_htdigest(text) == (("ops", "Staff", "98ff3196a6d4e6717a0ffb4c8cbfad3c"),)


def test_the_password_is_asked_for_twice_and_never_shown() -> None:
    result = run("ops", "--kind", "bcrypt", given=f"{PASSWORD}\n{PASSWORD}\n")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1].startswith("ops:$2y$")
    assert PASSWORD not in result.output
    assert run("ops", given=f"{PASSWORD}\nanother\n").exit_code != 0


def test_a_file_is_read_less_its_last_line_break(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text(f"{PASSWORD}\n")
    found = json.loads(run("ops", "--password-file", str(file), "--format", "json").stdout)
    assert bcrypt.verify(PASSWORD, found["hashes"]["bcrypt"])


def test_a_kind_that_cannot_hold_the_password_is_left_out_unless_it_was_asked_for() -> None:
    long = "x" * 73
    found = json.loads(run("ops", "--password-env", "OPS_PASSWORD", "--format", "json", password=long).stdout)
    assert "bcrypt" not in found["hashes"]
    assert "sha512-crypt" in found["hashes"]
    refused = run("ops", "--password-env", "OPS_PASSWORD", "--kind", "bcrypt", password=long)
    assert refused.exit_code == 1
    assert "at most 72 bytes" in refused.output
    assert long not in refused.output


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("o:ps", "--kind", "bcript"), 1, ('cannot hold ":"', 'did you mean "bcrypt"?')),
        (("ops", "--password-file", "nowhere"), 1, ("cannot be read",)),
        (("ops", "--password-file", "nowhere", "--password-env", "X"), 2, ("not both",)),
        (("ops", "--realm", "x", "--kind", "sha1"), 2, ("give one of them",)),
        (("ops", "--realm", 'a"b', "--password-env", "OPS_PASSWORD"), 1, ("realm",)),
        (("ops", "--password-env", "NOT_SET"), 1, ("not set",)),
        ((), 2, ("USER",)),
    ],
)
def test_wrong_use_is_said_with_what_to_do(arguments: tuple[str, ...], status: int, says: tuple[str, ...]) -> None:
    where = (
        ()
        if any(one.startswith("--password") for one in arguments) or not arguments
        else ("--password-env", "OPS_PASSWORD")
    )
    result = run(*arguments, *where)
    assert result.exit_code == status
    assert all(text in result.output for text in says), result.output


def test_a_password_as_an_argument_is_not_repeated() -> None:
    result = CliRunner().invoke(main, ["hash", "ops", "c4n4ry"])
    assert result.exit_code == 2
    assert "c4n4ry" not in result.output
    assert "--help" in result.output


def test_nobody_is_asked_for_a_password_that_is_for_nothing() -> None:
    """GIVEN a user or a kind that cannot be WHEN no option says where the password is THEN that is said, unasked."""
    for arguments in (["ops:x"], ["ops", "--kind", "nonsense"], ["ops", "--realm", "a\nb"]):
        result = CliRunner().invoke(main, ["hash", *arguments], input="never read\nnever read\n")
        assert result.exit_code == 1
        assert "Password" not in result.output
        assert "E112" in result.output
