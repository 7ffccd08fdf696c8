"""Public renditions, and nothing else that lies in the storage."""

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpResponseGone
from django.views.decorators.http import require_safe

from newsroom.pictures.files import ending_of

CONTENT_TYPES = {"avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg"}


@require_safe
def rendition(request, name):
    """One rendition. Its name is never used twice, so that it may be kept for ever.

    Nobody can guess a name: one that has no file had one, and is gone.
    """
    ending = ending_of(name)
    if ending is None:
        raise Http404(f"{name!r} is no rendition.")
    try:
        file = default_storage.open(name)
    except FileNotFoundError:
        return HttpResponseGone("This picture has been taken down.", "text/plain")
    return FileResponse(
        file,
        content_type=CONTENT_TYPES[ending],
        headers={
            "Cache-Control": "public, max-age=31536000, immutable",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "ETag": f'"{name}"',
            "X-Content-Type-Options": "nosniff",
        },
    )
