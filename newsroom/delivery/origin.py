"""Whether a request comes from a page of this site, told without a cookie."""

from django.conf import settings


def is_same_origin(request) -> bool:
    """Whether every header the browser sent about the sender names this site.

    Browsers send `Sec-Fetch-Site`, `Origin` or both with a POST and let no page change
    them. A request with neither is refused: no browser of today sends one.
    https://developer.mozilla.org/docs/Web/HTTP/Headers/Sec-Fetch-Site
    """
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    if site is None and origin is None:
        return False
    own = (settings.ORIGIN, f"{request.scheme}://{request.get_host()}")
    return site in (None, "same-origin") and (origin is None or origin in own)
