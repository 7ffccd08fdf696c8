"""Keyed hashes: what is kept of a reader's network and address for counting."""

from django.utils.crypto import salted_hmac


def keyed(purpose: str, *parts: str) -> str:
    """64 hexadecimal digits that say nothing about `parts` without the secret key.

    Parts are told apart by their lengths, so that moving a character from one to
    the next gives another hash.
    """
    text = "".join(f"{len(part)}:{part}" for part in parts)
    return salted_hmac(f"comments.{purpose}", text, algorithm="sha256").hexdigest()


def network_key(network: str) -> str:
    """The hash of an IPv4 address or IPv6 /64, as `client_network` returns it."""
    return keyed("network", network)[:32]


def address_key(email: str) -> str:
    return keyed("address", email.lower())[:32]
