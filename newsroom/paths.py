"""Addresses of public things, made once per process."""

import logging
from functools import lru_cache

from django.urls import NoReverseMatch, reverse

logger = logging.getLogger(__name__)

# Where a link leads whose row has no address that our routes can tell: nowhere.
NOWHERE = "#"


@lru_cache(maxsize=8192)
def address(name: str, *args) -> str:
    """The path of the view called `name`, as Django's `reverse()` tells it.

    Reversing takes as long as drawing a whole card, and a film's page leads to ninety
    addresses; the same arguments give the same address as long as the process lives.
    NOWHERE, and a line in the log, where a row was written past every form: one such
    row must not take down all pages that name it.
    """
    try:
        return reverse(name, args=args)
    except NoReverseMatch:
        logger.exception("No address of %s can be made of %r.", name, args)
        return NOWHERE
