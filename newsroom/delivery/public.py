"""`@public_page`: the mark of a page that is the same bytes for everybody."""

from collections.abc import Callable, Iterable
from functools import wraps

from django.utils import timezone

# A shared cache may keep a page this long; a reader's browser always asks again.
SHARED_SECONDS = 10


class PublicPageError(RuntimeError):
    """A public page touched what differs by reader: session, user or cookie."""


class Untouchable:
    """Stands in for `request.session` and `request.user` on a public page."""

    def __init__(self, what: str):
        object.__setattr__(self, "_what", what)

    def _refuse(self, *args, **kwargs):
        what = object.__getattribute__(self, "_what")
        raise PublicPageError(
            f"A public page touched request.{what}. Public pages are the same bytes "
            "for everybody: serve what differs by reader from an address of its own."
        )

    __getattr__ = __setattr__ = __delattr__ = _refuse
    __getitem__ = __setitem__ = __contains__ = __iter__ = __bool__ = __str__ = _refuse


def public_page(*, tags: Callable[..., Iterable[str]] | None = None):
    """Mark a view as public: the same bytes for everybody, storable by caches.

    `tags(**url_arguments)` names what the page shows, for purging by surrogate
    key. A view whose page changes by the clock sets `request.next_change` (aware
    datetime or None) so that no cache keeps the page past it.

    Raises PublicPageError where the view touches the session, the user, the CSRF
    token or a cookie.
    """

    def mark(view):
        @wraps(view)
        def marked(request, *args, **kwargs):
            session, user = request.session, request.user
            request.session, request.user = Untouchable("session"), Untouchable("user")
            # Pages are rendered inside, while the stand-ins are in place.
            request.next_change = None
            try:
                response = view(request, *args, **kwargs)
                if hasattr(response, "render") and not response.is_rendered:
                    response.render()
            finally:
                request.session, request.user = session, user
            if response.cookies or request.META.get("CSRF_COOKIE_NEEDS_UPDATE"):
                raise PublicPageError(
                    f"{request.path} is public and set a cookie; move what needs the "
                    "cookie to an address of its own."
                )
            response["Cache-Control"] = (
                f"public, max-age=0, s-maxage={_seconds(request.next_change)}"
            )
            if tags:
                response["Surrogate-Key"] = " ".join(sorted(tags(**kwargs)))
            response.is_public = True
            return response

        marked.is_public = True
        return marked

    return mark


def _seconds(next_change) -> int:
    if next_change is None:
        return SHARED_SECONDS
    left = int((next_change - timezone.now()).total_seconds())
    return max(0, min(SHARED_SECONDS, left))
