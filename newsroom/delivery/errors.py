"""Error pages. None needs the database, and none even its template to be sound."""

import logging

from django.http import HttpResponse
from django.template import TemplateDoesNotExist, loader

logger = logging.getLogger(__name__)

PLAIN = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
    "</head><body><h1>{title}</h1><p>{text}</p></body></html>"
)


def bad_request(request, exception=None):
    return _page(
        400, "We could not read that request", "Please check the address and try again."
    )


def permission_denied(request, exception=None):
    return _page(
        403,
        "You may not do that",
        "Your role does not include it. An administrator of the desk can change that.",
    )


def not_found(request, exception=None):
    return _page(404, "There is no such page", "It may have moved, or never existed.")


def server_error(request):
    return _page(
        500, "Something went wrong", "It is not your fault. Please try again soon."
    )


def _page(status: int, title: str, text: str) -> HttpResponse:
    """templates/<status>.html, or a plain page where that fails.

    It is rendered without the request, so that an error page knows no reader, reads
    no row, and is the same for a foreign host.
    """
    # The masthead asks for the path, to mark where the reader is: nowhere.
    context = {"title": title, "text": text, "request": {"path": ""}}
    try:
        page = loader.render_to_string(f"{status}.html", context)
    except TemplateDoesNotExist:
        page = PLAIN.format(title=title, text=text)
    except Exception:  # Whatever broke the page may break its template too.
        logger.exception("%s.html cannot be rendered; sent the plain page.", status)
        page = PLAIN.format(title=title, text=text)
    return HttpResponse(page, status=status)
