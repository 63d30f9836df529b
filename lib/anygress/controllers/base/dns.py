"""The annotations that external-dns reads, under both of its prefixes.

Version 0.22 reads ``external-dns.kubernetes.io/`` and nothing else by default; 0.21 and earlier read
``external-dns.alpha.kubernetes.io/``; each ignores the other's.
https://github.com/kubernetes-sigs/external-dns/blob/master/docs/annotations/annotations.md
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from anygress.description.exposure import ExternalDns

_PREFIXES = ("external-dns.kubernetes.io", "external-dns.alpha.kubernetes.io")


def external_dns(dns: ExternalDns, hosts: Iterable[str] = ()) -> dict[str, str]:
    """The annotations for an object; ``hosts`` where external-dns cannot read the names from the object itself."""
    settings = {"hostname": ",".join(hosts), "ttl": "" if dns.ttl_seconds is None else str(dns.ttl_seconds)}
    return {f"{prefix}/{key}": value for prefix in _PREFIXES for key, value in settings.items() if value}
