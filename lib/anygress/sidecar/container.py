"""The proxy as Kubernetes runs it: a container, what it reads, and the pods it has where the app's are not ours."""

from __future__ import annotations

import hashlib
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from anygress.description import exposure as x
from anygress.description.credentials import HashKind, bad_password, digest_ha1, hash_password
from anygress.description.grammar import MARK
from anygress.rendering.manifest import Late, Manifest, manifest
from anygress.rendering.names import ROOT, part_name, path_role
from anygress.rendering.workload import draining, part_of
from anygress.sidecar.httpd import CONFIGURATION_FOLDER, MAIN_FILE, PID_FILE, RUNTIME_FOLDER, Settings, configuration

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from anygress.features.feature import Rule

HASH_KINDS = (
    HashKind.BCRYPT,
    HashKind.SHA512_CRYPT,
    HashKind.SHA256_CRYPT,
    HashKind.APR1,
    HashKind.MD5_CRYPT,
    HashKind.SHA1,
)
"""What httpd verifies, best first: https://httpd.apache.org/docs/2.4/misc/password_encryptions.html

The crypt kinds are those of the C library, and the image's is glibc.
"""
USERS_KEY = "auth"
"""The key of a Secret that exists: as ingress-nginx has it, whose Secrets are the most."""

_SERVER_ROOT = "/usr/local/apache2"  # https://github.com/docker-library/httpd
_USERS_FOLDER = "/etc/anygress/users"
_SECRETS_FOLDER = "/etc/anygress/secrets"
_CONTAINER = "proxy"
_USER = 33  # www-data in the image

WITH_CHECKSUMS: ContextVar[bool] = ContextVar("with_checksums", default=True)
"""Whether there is a checksum, which takes long to make: who writes a thousand renderings without it says no."""

SECURITY = x.Security(run_as_user=_USER, run_as_group=_USER, read_only_root_filesystem=True)
RESOURCES = x.Resources(cpu_request="10m", memory_request="32Mi", memory_limit="256Mi")


@dataclass(slots=True)
class Users:
    """Who may, for one proxy: the file of each auth, in a Secret of ours or in one that exists."""

    app: str
    secret: str
    files: dict[str, Late] = field(default_factory=dict)
    existing: dict[str, None] = field(default_factory=dict)
    _known: list[tuple[x.Auth, str]] = field(default_factory=list)

    def file(self, rule: Rule) -> str:
        """The path in the container of the file with those who may on a closed route."""
        auth = rule.auth
        assert auth is not None  # noqa: S101  it is closed
        known = next((path for other, path in self._known if other == auth), None)
        if known is not None:
            return known
        if auth.secret is not None:
            self.existing[auth.secret] = None
            path = f"{_SECRETS_FOLDER}/{auth.secret}/{USERS_KEY}"
        else:
            is_own = rule.asked.get("auth", "").startswith("routes[")
            key = part_name("users", (path_role(rule.path, rule.match) or ROOT) if is_own else "")
            assert key not in self.files  # noqa: S101  else one route's users would be another's
            self.files[key] = Late(users_text, auth, self.app)
            path = f"{_USERS_FOLDER}/{key}"
        self._known.append((auth, path))
        return path

    def volumes(self) -> list[tuple[Manifest, Manifest]]:
        """A volume and its mount for each Secret. None is optional: without it no pod starts."""
        found = []
        if self.files:
            found.append(_mounted("proxy-users", {"secret": {"secretName": self.secret}}, _USERS_FOLDER))
        for number, name in enumerate(self.existing, 1):
            source = {"secret": {"secretName": name, "items": [{"key": USERS_KEY, "path": USERS_KEY}]}}
            found.append(_mounted(f"proxy-secret-{number}", source, f"{_SECRETS_FOLDER}/{name}"))
        return found


def users_text(auth: x.Auth, app: str) -> str:
    """The file of an auth: htpasswd or htdigest."""
    return "".join(f"{_line(auth, user, app)}\n" for user in auth.users)


def _line(auth: x.Auth, user: x.User, app: str) -> str:
    if isinstance(auth, x.DigestAuth):
        return f"{user.name}:{auth.realm}:{user.hash or digest_ha1(user.name, auth.realm, user.password or '')}"
    return f"{user.name}:{user.hash or _hashed(user.password or '', app, user.name)}"


def _hashed(password: str, app: str, user: str) -> str:
    """By the best kind that can hold it: bcrypt has an end."""
    kind = next(kind for kind in HASH_KINDS if bad_password(password, kind) is None)
    return hash_password(password, kind, app=app, user=user)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a proxy adds to a pod, and the objects it reads."""

    container: Mapping[str, Any]
    volumes: tuple[Manifest, ...]
    beside: tuple[Manifest, ...]
    checksum: str | Late


def parts(
    settings: Settings, users: Users, exposure: x.Exposure, controller: str, *, workload: str, image: str
) -> Parts:
    """A proxy's container, volumes and objects; ``workload`` is the name of the Deployment it is in."""
    files = configuration(settings)
    name = configuration_name(workload, exposure)
    beside = [manifest("v1", "ConfigMap", name, exposure, controller, workload=workload, data=files)]
    if users.files:
        secret = manifest("v1", "Secret", users.secret, exposure, controller, workload=workload)
        beside.append({**secret, "type": "Opaque", "stringData": dict(sorted(users.files.items()))})
    mounted = [
        _mounted("proxy", {"configMap": {"name": name}}, CONFIGURATION_FOLDER),
        *users.volumes(),
        _mounted("proxy-runtime", {"emptyDir": {"medium": "Memory", "sizeLimit": "64Mi"}}, RUNTIME_FOLDER),
    ]
    start = f"rm -f {PID_FILE} && exec httpd -d {_SERVER_ROOT} -f {CONFIGURATION_FOLDER}/{MAIN_FILE} -D FOREGROUND"
    container: dict[str, Any] = {
        "name": _CONTAINER,
        "image": image,
        "command": ["/bin/sh", "-c", start],
        "ports": [],
        "resources": {
            "requests": {"cpu": RESOURCES.cpu_request, "memory": RESOURCES.memory_request},
            "limits": {"memory": RESOURCES.memory_limit},
        },
        "readinessProbe": {},
        # The image's own stop signal ends httpd once it has answered what it has begun.
        "lifecycle": draining(),
        "securityContext": {
            "runAsNonRoot": True,
            "runAsUser": _USER,
            "runAsGroup": _USER,
            "allowPrivilegeEscalation": False,
            "capabilities": {"drop": ["ALL"]},
            "readOnlyRootFilesystem": True,
        },
        "volumeMounts": [mount for _, mount in mounted],
    }
    return Parts(
        container=container,
        volumes=tuple(volume for volume, _ in mounted),
        beside=tuple(beside),
        checksum=Late(_checksum_of, files, users.files, [*users.existing]) if WITH_CHECKSUMS.get() else "",
    )


def _checksum_of(files: Mapping[str, str], users: Mapping[str, Late], existing: Sequence[str]) -> str:
    """Twelve digits that change with what a proxy reads; slow to make only where there is something to guess."""
    made = sorted((key, text.read()) for key, text in users.items())
    text = repr((sorted(files.items()), made, [*existing]))
    return checksum(text) if made else hashlib.sha256(text.encode()).hexdigest()[:12]


def configuration_name(workload: str, exposure: x.Exposure) -> str:
    """The name of the ConfigMap that the proxy of a Deployment reads."""
    return workload if MARK in workload else part_of(workload, exposure, "proxy")  # with a mark: a proxy's Deployment


def secret_name(workload: str, exposure: x.Exposure) -> str:
    """The name of the Secret with the users that the proxy of a Deployment checks."""
    return part_name(configuration_name(workload, exposure), "users")


@lru_cache(maxsize=64)
def checksum(text: str) -> str:
    """Twelve digits that change with a text and are slow to guess it from: hashes without a salt are in it."""
    return hashlib.scrypt(text.encode(), salt=b"anygress", n=2**14, r=8, p=1, dklen=6).hex()


def _mounted(name: str, source: Manifest, path: str) -> tuple[Manifest, Manifest]:
    writable = "emptyDir" in source
    mount: Manifest = {"name": name, "mountPath": path, **({} if writable else {"readOnly": True})}
    return {"name": name, **source}, mount
