"""`@public_page`: the mark of a page that is the same bytes for everybody."""

import time
from collections.abc import Iterable
from functools import wraps

from newsroom.delivery import recipe
from newsroom.delivery.reader import PublicPageError, hidden_reader
from newsroom.delivery.store.page import LIFE_SECONDS

__all__ = ["PublicPageError", "cache_control", "public_page"]

# A shared cache may keep a page this long; a reader's browser always asks again.
SHARED_SECONDS = 10
# And send it for so long after that, while it asks for the new one.
STALE_SECONDS = 5

# What may be stored: pages, moves and withdrawn stories. Never an error.
STORABLE_STATUSES = {200, 301, 308, 410}


def public_page(*, query: Iterable[str] = ()):
    """Mark a view as public: the same bytes for everybody, stored and sent to all.

    `query` names what the view reads of the query string; it is shown nothing else
    of it, so that no other key makes another page. What the page shows, and until
    when, is gathered in its recipe (`newsroom.delivery.recipe`).

    Raises PublicPageError where the view or its template touches the session, the
    user, the CSRF token, a cookie, the policy's nonce or a request header, sets a
    cookie, or streams (what is rendered later could not be watched).
    """

    def mark(view):
        @wraps(view)
        def marked(request, *args, **kwargs):
            with recipe.opened() as page, hidden_reader(request, query):
                response = view(request, *args, **kwargs)
                # A TemplateResponse is rendered here, while the reader is hidden.
                if hasattr(response, "render") and not response.is_rendered:
                    response.render()
            _refuse_what_differs(request, response)
            if request.method in {"GET", "HEAD"} and (
                response.status_code in STORABLE_STATUSES
            ):
                request.has_public_answer = True
                until = page.until.timestamp() if page.until else None
                response["Cache-Control"] = cache_control(until)
            return response

        marked.is_public = True
        marked.query = tuple(query)
        return marked

    return mark


def cache_control(until: float | None, now: float | None = None) -> str:
    """What caches may do with a page that holds until then (seconds, None: always).

    Past that moment they send it only where they get no other answer.
    """
    left = int(until - (now or time.time())) if until else LIFE_SECONDS
    shared = max(0, min(SHARED_SECONDS, left))
    stale = max(0, min(STALE_SECONDS, left - shared))
    return (
        f"public, max-age=0, s-maxage={shared}, "
        f"stale-while-revalidate={stale}, stale-if-error={LIFE_SECONDS}"
    )


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
