"""What Envoy does with requests and answers of which nobody speaks, for the controllers that configure it.

Held against a running Envoy 1.40 with the settings of these controllers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from anygress.features.traits import DROPPED, PASSED_ON, RESOLVED, Position, Trait, refused

if TYPE_CHECKING:
    from collections.abc import Mapping

_API = "https://www.envoyproxy.io/docs/envoy/latest/api-v3"
_HTTP_1 = f"{_API}/config/core/v3/protocol.proto#config-core-v3-http1protocoloptions"
_MANAGER = f"{_API}/extensions/filters/network/http_connection_manager/v3/http_connection_manager.proto"

TRAITS: Mapping[Trait, Position] = {
    Trait.HTTP_1_0: Position(text=refused(426), source=_HTTP_1),
    Trait.HOST_DOT: Position(text=refused(404), source=f"{_MANAGER}#strip-trailing-host-dot"),
    Trait.TRACE: Position(text=PASSED_ON, source=_MANAGER),
    Trait.PATH_DOTS: Position(text=RESOLVED, source=_MANAGER),
    Trait.RESPONSE_TRAILERS: Position(text=DROPPED, source=_HTTP_1),
    Trait.EARLY_HINTS: Position(text=DROPPED, source=f"{_MANAGER}#proxy-100-continue"),
    Trait.MANY_HEADERS: Position(
        text=refused(502), source=f"{_API}/config/core/v3/protocol.proto#config-core-v3-httpprotocoloptions"
    ),
}
