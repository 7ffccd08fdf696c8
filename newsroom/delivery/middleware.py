"""Everything that is not marked public is private and is stored nowhere."""


class PrivateByDefaultMiddleware:
    """Send `private, no-store` on each answer that `@public_page` did not mark.

    Stands first, so that it also covers what other middleware answers. Static
    files and media carry their own immutable `Cache-Control` and keep it.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if getattr(response, "is_public", False):
            return response
        if "immutable" in response.get("Cache-Control", ""):
            return response
        if not request.path.startswith("/static/"):
            response["Cache-Control"] = "private, no-store"
        return response
