"""The address a request came from, as far as it can be trusted."""

from functools import lru_cache
from ipaddress import ip_address, ip_network

from django.conf import settings


@lru_cache(maxsize=8)
def _networks(proxies: tuple[str, ...]):
    return [ip_network(proxy) for proxy in proxies]


def _is_trusted(address: str) -> bool:
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    return any(parsed in net for net in _networks(tuple(settings.TRUSTED_PROXIES)))


def client_address(request) -> str:
    """The reader's network address as text.

    `X-Forwarded-For` counts only when the peer is one of NEWSROOM_TRUSTED_PROXIES,
    and is read from the right: the first address that is not a trusted proxy is
    the client's. Every other forwarding header is ignored. A peer without an
    address (a Unix socket) is "0.0.0.0" unless a trusted proxy says more.
    """
    peer = request.META.get("REMOTE_ADDR") or "0.0.0.0"  # noqa: S104
    if not _is_trusted(peer):
        return peer
    for hop in reversed(request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")):
        address = hop.strip()
        try:
            ip_address(address)
        except ValueError:
            return peer
        if not _is_trusted(address):
            return address
    return peer


def client_network(request) -> str:
    """The network that limits count by: the IPv4 address, or the IPv6 /64."""
    address = ip_address(client_address(request))
    if address.version == 6:
        return str(ip_network((address, 64), strict=False))
    return str(address)
