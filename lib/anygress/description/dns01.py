"""What cert-manager's DNS-01 providers are told, and that no secret is among it.

The fields are those of cert-manager's own schema, which knows each provider's; what may be a secret is a reference to a
Secret there. Only the ``config`` of a webhook is free, and checked by the names in it.
https://cert-manager.io/docs/reference/api-docs/#acme.cert-manager.io/v1.ACMEChallengeSolverDNS01
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from anygress.description import grammar
from anygress.description.violation import Complaint, not_text, stray, too_long, type_of
from anygress.errors import near

if TYPE_CHECKING:
    from collections.abc import Iterator

_TEXT = "text"
_TEXTS = "texts"
_FREE = "free"
_SECRET: Mapping[str, Any] = {"name": _TEXT, "key": _TEXT}

PROVIDERS: Mapping[str, Mapping[str, Any]] = {
    "acmeDNS": {"accountSecretRef": _SECRET, "host": _TEXT},
    "akamai": {
        "accessTokenSecretRef": _SECRET,
        "clientSecretSecretRef": _SECRET,
        "clientTokenSecretRef": _SECRET,
        "serviceConsumerDomain": _TEXT,
    },
    "azureDNS": {
        "clientID": _TEXT,
        "clientSecretSecretRef": _SECRET,
        "environment": _TEXT,
        "hostedZoneName": _TEXT,
        "managedIdentity": {"clientID": _TEXT, "resourceID": _TEXT, "tenantID": _TEXT},
        "resourceGroupName": _TEXT,
        "subscriptionID": _TEXT,
        "tenantID": _TEXT,
        "zoneType": _TEXT,
    },
    "cloudDNS": {"hostedZoneName": _TEXT, "project": _TEXT, "serviceAccountSecretRef": _SECRET},
    "cloudflare": {"apiKeySecretRef": _SECRET, "apiTokenSecretRef": _SECRET, "email": _TEXT},
    "digitalocean": {"tokenSecretRef": _SECRET},
    "rfc2136": {
        "nameserver": _TEXT,
        "protocol": _TEXT,
        "tsigAlgorithm": _TEXT,
        "tsigKeyName": _TEXT,
        "tsigSecretSecretRef": _SECRET,
    },
    "route53": {
        "accessKeyID": _TEXT,
        "accessKeyIDSecretRef": _SECRET,
        "auth": {"kubernetes": {"serviceAccountRef": {"audiences": _TEXTS, "name": _TEXT}}},
        "hostedZoneID": _TEXT,
        "region": _TEXT,
        "role": _TEXT,
        "secretAccessKeySecretRef": _SECRET,
    },
    "webhook": {"config": _FREE, "groupName": _TEXT, "solverName": _TEXT},
}
"""Each provider's settings: text, a list of texts, a mapping of settings, or free."""

_LONGEST = 1024
_DEEPEST = 8
_MOST = 200
"""Values in a webhook's config."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,252}")
_OF_SECRETS = frozenset(
    ("apikey", "credential", "credentials", "key", "keys", "passphrase", "passwd", "password", "pin", "pw", "pwd",
     "secret", "secrets", "signature", "token", "tokens")
)  # fmt: skip
"""The last word of a name whose value is a secret: ``apiToken`` and ``secret_key``, but not ``keyName``."""
_REFERENCES = ("ref", "reference", "selector")
"""The last word of a name whose value names a Secret, and a key of it."""
_SECRET_FORMS = re.compile(
    r"-----BEGIN |\beyJ[A-Za-z0-9_-]{8,}\.|://[^/@\s]+:[^/@\s]+@|\b(?:ghp|xox[abps]|sk|pat)[-_]\w{8}"
)
"""Texts that are secrets whatever their name: keys in PEM, JSON Web Tokens, addresses with a password, API tokens."""
_BY_REFERENCE = "put it in a Secret and name that: {name}SecretRef: {{name: …, key: …}}"


def settings_complaints(provider: str, settings: Mapping[str, object]) -> Iterator[tuple[str, Complaint]]:
    """What is wrong with the settings of a known provider, each with the path of names below them.

    No complaint shows a value, nor a name that is not one of cert-manager's.
    """
    yield from _mapping(settings, PROVIDERS[provider], "")


def _mapping(value: object, known: Mapping[str, Any], where: str) -> Iterator[tuple[str, Complaint]]:
    if not isinstance(value, Mapping):
        yield where, Complaint(f"this is a mapping of {', '.join(known)}, not {type_of(value)}")
        return
    for number, (name, one) in enumerate(value.items()):
        if name not in known:
            yield f"{where}[{number}]", _unknown(name, known)
        else:
            yield from _setting(one, known[name], f"{where}.{name}")


def _unknown(name: object, known: Mapping[str, Any]) -> Complaint:
    reference = f"{name}SecretRef"
    if reference in known:
        return Complaint("this is a secret, and would be in clear", _BY_REFERENCE.format(name=name))
    return Complaint("cert-manager has no such setting of this provider", near(str(name), known))


def _setting(value: object, kind: Any, where: str) -> Iterator[tuple[str, Complaint]]:
    if isinstance(kind, Mapping):
        yield from _mapping(value, kind, where)
    elif kind == _FREE:
        yield from _Free().complaints(value, where, "", 0)
    elif kind == _TEXTS and isinstance(value, list | tuple):
        for index, one in enumerate(value):
            yield from _text(one, f"{where}[{index}]")
    elif kind == _TEXTS:
        yield where, Complaint(f"this is a list of texts, not {type_of(value)}")
    else:
        yield from _text(value, where)


def _text(value: object, where: str) -> Iterator[tuple[str, Complaint]]:
    what = "a setting"
    complaint = not_text(value, what) or too_long(str(value), what, _LONGEST)
    complaint = complaint or stray(str(value), what, _LETTERS)
    if complaint is not None:
        yield where, Complaint(complaint.reason)
    elif _SECRET_FORMS.search(str(value)):
        yield where, Complaint("this looks like a secret, and would be in clear", "put it in a Secret and name that")


_LETTERS = frozenset(map(chr, range(0x20, 0x7F))) - frozenset("\"'`\\$;{}")


class _Free:
    """Checks what somebody else's webhook reads: any shape, so long as it is small and no secret is seen in it."""

    def __init__(self) -> None:
        self.left = _MOST

    def complaints(self, value: object, where: str, name: str, depth: int) -> Iterator[tuple[str, Complaint]]:
        """What is wrong with a value and all below it; ``name`` is what it is called."""
        self.left -= 1
        if self.left == -1 or depth > _DEEPEST:
            yield where, Complaint(f"it holds more than {_MOST} values, or is nested more than {_DEEPEST} deep")
        elif self.left < 0:
            return
        elif isinstance(value, Mapping):
            for number, (key, one) in enumerate(value.items()):
                if not isinstance(key, str) or not _NAME.fullmatch(key):
                    yield f"{where}[{number}]", Complaint("the name of a setting is letters, digits and ._/-")
                else:  # a reference to a Secret has a name and a key
                    called = "" if _last_word(name) in _REFERENCES else key
                    yield from self.complaints(one, f"{where}[{number}]", called, depth + 1)
        elif isinstance(value, list | tuple):
            for index, one in enumerate(value):
                yield from self.complaints(one, f"{where}[{index}]", name, depth + 1)
        else:
            yield from _scalar(value, where, name)


def _scalar(value: object, where: str, name: str) -> Iterator[tuple[str, Complaint]]:
    if isinstance(value, bool) or value == "":
        return
    if _last_word(name) in _OF_SECRETS or name.lower() in _OF_SECRETS:
        hint = "put it in a Secret, and give the webhook's reference to that"
        yield where, Complaint("by its name this is a secret, and would be in clear", hint)
    elif isinstance(value, int):
        if complaint := grammar.whole(value, "a number", 0, grammar.INT32):
            yield where, Complaint(complaint.reason)
    else:
        yield from _text(value, where)


def _last_word(name: str) -> str:
    words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+", name)
    return words[-1].lower() if words else ""
