"""Error pages. None needs the database, and none even its template to be sound."""

import logging
import sys

from django.http import HttpResponse
from django.template import TemplateDoesNotExist, loader

from newsroom.delivery.kept import kept_form
from newsroom.delivery.outage import is_away

logger = logging.getLogger(__name__)

RETRY_SECONDS = 30
PLAIN = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
    "</head><body><h1>{title}</h1><p>{text}</p></body></html>"
)


def bad_request(request, exception=None):
    return _page(
        400,
        "We could not read that request",
        "Please check the address and try again.",
        request,
    )


def permission_denied(request, exception=None):
    return _page(
        403,
        "You may not do that",
        "Your role does not include it. An administrator of the desk can change that.",
        request,
    )


def not_found(request, exception=None):
    return _page(
        404, "There is no such page", "It may have moved, or never existed.", request
    )


def unavailable(request):
    """The page for when the database or the disk is away, with what was typed."""
    response = _page(
        503,
        "Back in a moment",
        "The site is busy or being looked after. Please try again in a few minutes.",
        request,
    )
    response["Retry-After"] = str(RETRY_SECONDS)
    return response


def server_error(request):
    if is_away(sys.exc_info()[1]):  # in a middleware, where no other code sees it
        return unavailable(request)
    return _page(
        500,
        "Something went wrong",
        "It is not your fault. Please try again soon.",
        request,
    )


def _page(status: int, title: str, text: str, request) -> HttpResponse:
    """templates/<status>.html, or a plain page where that fails.

    Of the request it shows what was typed, and nothing else, so that an error page
    knows no reader, reads no row, and is the same for a foreign host.
    """
    # The masthead asks for the path, to mark where the reader is: nowhere.
    context = {"title": title, "text": text, "request": {"path": ""}}
    try:
        context["kept"] = kept_form(request)
        page = loader.render_to_string(f"{status}.html", context)
    except TemplateDoesNotExist:
        page = PLAIN.format(title=title, text=text)
    except Exception:  # Whatever broke the page may break its template too.
        logger.exception("%s.html cannot be rendered; sent the plain page.", status)
        page = PLAIN.format(title=title, text=text)
    return HttpResponse(page, status=status)
