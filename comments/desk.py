"""The moderators' part of the dashboard."""

from django.urls import reverse
from django.utils.text import Truncator

from comments.models import Comment
from newsroom.desk.lists import counted
from newsroom.desk.panels import Panel, Row, panel

ROWS = 5


@panel(permission="comments.moderate_comment", order=40)
def waiting(request):
    """The comments that have waited longest."""
    comments = Comment.objects.waiting().for_queue()
    return Panel(
        title="Comments waiting",
        rows=[
            Row(
                text=Truncator(comment.body).chars(90),
                url=reverse("admin:comments_comment_change", args=[comment.pk]),
                note=f"{comment.name} on {comment.thread.target or 'a gone page'}",
            )
            for comment in comments[:ROWS]
        ],
        total=counted(comments),
        all_url=reverse("admin:comments_comment_changelist"),
        empty="Nothing left to review.",
    )
