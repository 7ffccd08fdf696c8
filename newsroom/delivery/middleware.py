"""Everything that is not marked public is private; a fault has a page of its own."""

import logging

from django.conf import settings

from newsroom.delivery import recipe
from newsroom.delivery.errors import unavailable
from newsroom.delivery.outage import is_away
from newsroom.delivery.public import STORABLE_STATUSES

logger = logging.getLogger(__name__)

FILE_STATUSES = {200, 206, 304}


class PrivateByDefaultMiddleware:
    """Send `private, no-store` on each answer that `@public_page` did not mark.

    Stands first, so that it also covers what other middleware answers: errors,
    redirects, a refused host. Static files and what is sent as `immutable` keep
    their own `Cache-Control`.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if not (_is_file(request, response) or _is_public(request, response)):
            response["Cache-Control"] = "private, no-store"
        return response


def _is_file(request, response) -> bool:
    return response.status_code in FILE_STATUSES and (
        request.path_info.startswith(settings.STATIC_URL)
        or "immutable" in response.get("Cache-Control", "")
    )


def _is_public(request, response) -> bool:
    """Whether the page was marked and nothing after it made it differ by reader."""
    if not getattr(request, "has_public_answer", False):
        return False
    if response.status_code not in {*STORABLE_STATUSES, 304}:
        return False
    if response.cookies or response.get("Vary", "Accept-Encoding") != "Accept-Encoding":
        logger.error(
            "Public page %s was kept private: a middleware set the cookies %s and Vary "
            "%r. Move that middleware off public pages.",
            request.path,
            list(response.cookies),
            response.get("Vary", ""),
        )
        return False
    return True


class UnavailableMiddleware:
    """Answer 503 where the database or the disk is away, and give texts back."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, problem):
        if not is_away(problem):
            return None
        page = recipe.current()
        if page is not None:
            page.has_failed = True
        logger.error(
            "%s %s was not answered: %s: %s",
            request.method,
            request.path,
            type(problem).__name__,
            " ".join(str(problem).split()),
        )
        return unavailable(request)
