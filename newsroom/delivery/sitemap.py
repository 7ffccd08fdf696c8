"""Every public address, gathered from each app's `sitemaps.py`.

Such a module has `sitemap(at) -> Iterable[(path, lastmod)]`: the paths that are
public at `at`, each with the aware time of its last change or None.
"""

from collections.abc import Iterable
from datetime import datetime
from itertools import islice

from django.conf import settings
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from newsroom.delivery.public import public_page
from newsroom.delivery.recipe import moment
from newsroom.paths import NOWHERE
from newsroom.plugs import app_modules

# The protocol's own limits (sitemaps.org/protocol.html).
PER_FILE = 50_000
MOST_FILES = 50_000


@require_safe
@public_page()
def sitemap_index(request):
    """All addresses in one file, or a list of such files when there are too many."""
    addresses = list(islice(public_addresses(moment()), PER_FILE + 1))
    if len(addresses) <= PER_FILE:
        return _file(request, addresses)
    total = sum(1 for _address in public_addresses(moment()))
    files = range(1, -(-total // PER_FILE) + 1)
    urls = [settings.ORIGIN + reverse("delivery:sitemap_file", args=[n]) for n in files]
    return render(
        request,
        "delivery/sitemap_index.xml",
        {"urls": urls},
        content_type="application/xml",
    )


@require_safe
@public_page()
def sitemap_file(request, number):
    """One file of a sitemap that is too long for one; 404 past the end."""
    if not 1 <= number <= MOST_FILES:
        raise Http404(f"The sitemap has no file {number}.")
    start = (number - 1) * PER_FILE
    addresses = list(islice(public_addresses(moment()), start, start + PER_FILE))
    if not addresses:
        raise Http404(f"The sitemap has no file {number}.")
    return _file(request, addresses)


def public_addresses(at: datetime) -> Iterable[tuple[str, datetime | None]]:
    """(path, last change) of everything public at `at`, app by app."""
    for module in app_modules("sitemaps"):
        yield from (each for each in module.sitemap(at) if each[0] != NOWHERE)


def _file(request, addresses):
    return render(
        request,
        "delivery/sitemap.xml",
        {"origin": settings.ORIGIN, "addresses": addresses},
        content_type="application/xml",
    )
