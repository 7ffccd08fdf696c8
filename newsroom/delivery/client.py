"""The address a request came from, as far as it can be trusted."""

from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from django.conf import settings

# Stands for a peer without an address, such as a Unix socket.
NOWHERE = IPv4Address("0.0.0.0")  # noqa: S104


def client_address(request) -> str:
    """The reader's network address as text, always a valid one.

    `X-Forwarded-For` counts only when the peer is one of NEWSROOM_TRUSTED_PROXIES,
    and is read from the right: the first address that is not a trusted proxy is
    the client's. Where it stops making sense, the last trusted hop is. Every other
    forwarding header is ignored. A peer without an address (a Unix socket) is
    "0.0.0.0", which a proxy on such a socket is trusted by.
    """
    return str(_client(request.META))


def client_network(request) -> str:
    """The network that limits count by: the IPv4 address, or the IPv6 /64."""
    address = _client(request.META)
    if address.version == 6:
        return str(ip_network((int(address), 64), strict=False))
    return str(address)


def _client(meta) -> IPv4Address | IPv6Address:
    client = _parse(meta.get("REMOTE_ADDR", "")) or NOWHERE
    hops = meta.get("HTTP_X_FORWARDED_FOR", "").split(",")
    while hops and _is_trusted(client):
        hop = _parse(hops.pop())
        if hop is None:
            break
        client = hop
    return client


def _parse(text: str) -> IPv4Address | IPv6Address | None:
    """The address in `text`, an IPv4 one written as IPv6 being IPv4; else None."""
    try:
        address = ip_address(text.strip().partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _is_trusted(address) -> bool:
    networks = _networks(tuple(settings.TRUSTED_PROXIES))
    return any(address in network for network in networks)


@lru_cache(maxsize=8)
def _networks(proxies: tuple[str, ...]):
    return [ip_network(proxy) for proxy in proxies]
