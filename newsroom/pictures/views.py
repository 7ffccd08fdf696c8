"""Public renditions, and nothing else that lies in the storage."""

import re

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404
from django.views.decorators.http import require_safe

from newsroom.pictures.crops import CROPS, FORMATS
from newsroom.pictures.files import FOLDER

CONTENT_TYPES = {"avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg"}
RENDITION = re.compile(
    rf"{FOLDER}/[0-9a-f]{{2}}/[0-9a-f]{{32}}"
    rf"-({'|'.join(crop.replace(':', 'x') for crop in CROPS)})"
    rf"-[1-9][0-9]{{0,3}}\.({'|'.join(FORMATS.values())})",
    re.ASCII,
)


@require_safe
def rendition(request, name):
    """One rendition. Its name is never used twice, so that it may be kept for ever."""
    match = RENDITION.fullmatch(name)
    if not match:
        raise Http404(f"{name!r} is no rendition.")
    try:
        file = default_storage.open(name)
    except FileNotFoundError as error:
        raise Http404(f"There is no rendition {name!r}.") from error
    return FileResponse(
        file,
        content_type=CONTENT_TYPES[match[2]],
        headers={
            "Cache-Control": "public, max-age=31536000, immutable",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "ETag": f'"{name}"',
            "X-Content-Type-Options": "nosniff",
        },
    )
