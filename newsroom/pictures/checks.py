"""Slips of deployment that would show what must stay on the desk."""

from pathlib import Path

from django.conf import settings
from django.core.checks import Error, register


@register
def originals_are_outside_public_media(app_configs, **kwargs):
    location = Path(settings.ORIGINALS_ROOT).resolve()
    media = Path(settings.MEDIA_ROOT).resolve()
    if location != media and media not in location.parents:
        return []
    return [
        Error(
            f"Originals are stored in {location}, inside the public media {media}.",
            hint="Set NEWSROOM_ORIGINALS_ROOT to a directory outside of it.",
            id="pictures.E001",
        )
    ]
