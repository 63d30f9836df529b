"""Debian's RabbitMQ in the place of its image, with the settings that the image brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Container

#: The Debian package with the server, its management interface and STOMP over WebSocket.
DEBIAN = "rabbitmq-server"
# https://github.com/docker-library/rabbitmq: the image lets guest in from anywhere.
_DEFAULTS = "loopback_users.guest = false"
_START = f"""
mkdir -p /etc/rabbitmq/conf.d
echo '{_DEFAULTS}' > /etc/rabbitmq/conf.d/10-defaults.conf
chown -R rabbitmq: /var/lib/rabbitmq /var/log/rabbitmq
exec rabbitmq-server
"""


def rabbitmq(container: Container) -> list[str]:
    """The command of a RabbitMQ; its ports are those of its own configuration."""
    del container
    return ["sh", "-ec", _START]
