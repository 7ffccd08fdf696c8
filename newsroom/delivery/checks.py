"""System checks: slips in the settings of delivery, found before the first reader."""

from ipaddress import ip_network

from django.conf import settings
from django.core.checks import Error


def check_trusted_proxies(**kwargs):
    """An error for each trusted proxy that is neither an address nor a network."""
    problems = []
    for proxy in settings.TRUSTED_PROXIES:
        try:
            ip_network(proxy)
        except ValueError as error:
            problems.append(
                Error(
                    f"NEWSROOM_TRUSTED_PROXIES names {proxy!r}: {error}.",
                    hint="List addresses or networks, such as 10.0.0.7,10.1.0.0/16.",
                    id="delivery.E001",
                )
            )
    return problems
