"""The film desk's panels on the dashboard."""

from django.urls import reverse

from films.models import Citation
from newsroom.desk.lists import counted
from newsroom.desk.panels import Panel, Row, panel

SHOWN = 6


@panel(permission="films.change_citation", order=50)
def open_claims(request) -> Panel:
    """Claims that need a source, a decision or another look."""
    waiting = Citation.objects.needing_attention().for_list()
    return Panel(
        title="Claims to look at",
        rows=[
            Row(
                f"{citation.film.title}: {citation.fact_text}",
                reverse("admin:films_citation_change", args=[citation.pk]),
                citation.get_state_display().lower(),
            )
            for citation in waiting.order_by("-state", "film", "order")[:SHOWN]
        ],
        total=counted(waiting),
        all_url=reverse("admin:films_citation_changelist"),
        empty="Every claim has its source.",
    )
