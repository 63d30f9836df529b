"""A user's password in every kind of hash that some controller verifies, and who verifies which."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from anygress.controllers import all_controllers
from anygress.description.credentials import HashKind, bad_password, digest_ha1, hash_password
from anygress.description.grammar import realm as bad_realm
from anygress.description.grammar import user_name as bad_user
from anygress.errors import InvalidSpec, Problem, near

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from anygress.description.violation import Complaint


def verified_by() -> Mapping[HashKind, tuple[str, ...]]:
    """The controllers that verify each kind of hash, less the kinds that none does."""
    forms = {name: controller.basic_secret for name, controller in all_controllers().items()}
    found = {kind: tuple(name for name, form in forms.items() if form and kind in form.hash_kinds) for kind in HashKind}
    return {kind: by for kind, by in found.items() if by}


def hashes_of(user: str, password: str, *, kinds: Collection[str] = (), realm: str | None = None) -> dict[str, Any]:
    """``{"hashes": {kind: hash}}``, or ``{"realm": …, "ha1": …}`` for Digest auth. Salts are new each time.

    Raises InvalidSpec, with every problem, for a user, realm or kind that cannot be, and a password that no kind takes.
    """
    known = verified_by()
    problems = wrong_user(user, kinds=kinds, realm=realm)
    wanted = [kind for kind in known if not kinds or kind in kinds]
    refused = {kind: complaint for kind in wanted if (complaint := bad_password(password, kind))}
    if kinds or len(refused) == len(wanted):  # where all are wanted, a kind that cannot hold it is left out
        problems += [_problem("password", complaint) for complaint in dict.fromkeys(refused.values())]
    if problems:
        raise InvalidSpec("cannot hash this password", problems)
    if realm is not None:
        return {"realm": realm, "ha1": digest_ha1(user, realm, password)}
    salt = secrets.token_hex(16)
    kept = (kind for kind in wanted if kind not in refused)
    return {"hashes": {str(kind): hash_password(password, kind, app=salt, user=user) for kind in kept}}


def wrong_user(user: str, *, kinds: Collection[str] = (), realm: str | None = None) -> list[Problem]:
    """What is wrong whatever the password is."""
    return list(_problems(user, kinds, realm, verified_by()))


def _problems(user: str, kinds: Collection[str], realm: str | None, known: Collection[str]) -> Iterator[Problem]:
    if complaint := bad_user(user):
        yield _problem("user", complaint)
    if realm is not None and (complaint := bad_realm(realm)):
        yield _problem("realm", complaint)
    for kind in kinds:
        if kind not in known:
            reason = f'no controller verifies a hash of kind "{kind}"'
            yield Problem(code="E112", topic="auth", where="kind", reason=reason, hint=near(kind, known))


def _problem(where: str, complaint: Complaint) -> Problem:
    return Problem(code="E112", topic="auth", where=where, reason=complaint.reason, hint=complaint.hint)


def hashes_text(user: str, found: Mapping[str, Any]) -> str:
    """Lines for people: each hash as an htpasswd (or htdigest) file has it, under a comment saying who verifies it."""
    if "ha1" in found:
        return f"{user}:{found['realm']}:{found['ha1']}\n"
    by = verified_by()
    lines = (f"# {kind}: {', '.join(by[HashKind(kind)])}\n{user}:{text}\n" for kind, text in found["hashes"].items())
    return "".join(lines)
