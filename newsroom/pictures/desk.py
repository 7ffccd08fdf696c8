"""The library's panel on the dashboard."""

from django.urls import reverse
from django.utils import timezone

from newsroom.desk.panels import Panel, Row, panel
from newsroom.moments import day
from newsroom.pictures.models import LICENCE_AHEAD, Picture

ROWS = 8


@panel(permission="pictures.change_picture", order=60)
def pictures_to_complete(request) -> Panel:
    """Pictures without a licence or renditions, and those whose licence runs out."""
    today = timezone.localdate()
    pictures = Picture.objects.to_complete(on=today, within=LICENCE_AHEAD)
    return Panel(
        title="Pictures to complete",
        rows=[
            Row(
                text=str(picture),
                url=reverse("admin:pictures_picture_change", args=[picture.pk]),
                note=_note(picture, today),
            )
            for picture in pictures[:ROWS]
        ],
        total=pictures.count(),
        all_url=reverse("admin:pictures_picture_changelist") + "?to_complete=yes",
        empty="Every picture has its licence.",
    )


def _note(picture, today) -> str:
    if not picture.manifest:
        return "renditions are not made yet"
    if not picture.licence:
        return "licence is missing"
    ended = "ended" if picture.licence_ends_on < today else "ends"
    return f"licence {ended} on {day(picture.licence_ends_on)}"
