"""`@public_page`: the mark of a page that is the same bytes for everybody."""

from collections.abc import Callable, Iterable
from functools import wraps

from django.utils import timezone

from newsroom.delivery.reader import PublicPageError, hidden_reader

__all__ = ["PublicPageError", "public_page"]

# A shared cache may keep a page this long; a reader's browser always asks again.
SHARED_SECONDS = 10

# What may be stored: pages, moves and withdrawn stories. Never an error.
STORABLE_STATUSES = {200, 301, 308, 410}


def public_page(*, tags: Callable[..., Iterable[str]] | None = None):
    """Mark a view as public: the same bytes for everybody, storable by caches.

    `tags(**url_arguments)` names what the page shows, for purging by surrogate
    key. A view whose page changes by the clock sets `request.next_change` (aware
    datetime or None) so that no cache keeps the page past it.

    Raises PublicPageError where the view or its template touches the session, the
    user, the CSRF token, a cookie, the policy's nonce or a request header, sets a
    cookie, or streams (what is rendered later could not be watched).
    """

    def mark(view):
        @wraps(view)
        def marked(request, *args, **kwargs):
            request.next_change = None
            with hidden_reader(request):
                response = view(request, *args, **kwargs)
                # A TemplateResponse is rendered here, while the reader is hidden.
                if hasattr(response, "render") and not response.is_rendered:
                    response.render()
            _refuse_what_differs(request, response)
            if request.method in {"GET", "HEAD"} and (
                response.status_code in STORABLE_STATUSES
            ):
                request.has_public_answer = True
                seconds = _shared_seconds(request.next_change)
                response["Cache-Control"] = f"public, max-age=0, s-maxage={seconds}"
                if tags:
                    response["Surrogate-Key"] = " ".join(sorted(set(tags(**kwargs))))
            return response

        marked.is_public = True
        return marked

    return mark


def _refuse_what_differs(request, response):
    if response.cookies:
        raise PublicPageError(
            f"{request.path} is public and set the cookie {', '.join(response.cookies)}"
            "; move what needs it to an address of its own."
        )
    if response.get("Vary", "Accept-Encoding") != "Accept-Encoding":
        raise PublicPageError(
            f"{request.path} is public and varies by {response['Vary']!r}; only "
            "Accept-Encoding may change what is sent."
        )
    if response.streaming:
        raise PublicPageError(f"{request.path} is public and streams; send it whole.")


def _shared_seconds(next_change) -> int:
    if next_change is None:
        return SHARED_SECONDS
    left = int((next_change - timezone.now()).total_seconds())
    return max(0, min(SHARED_SECONDS, left))
