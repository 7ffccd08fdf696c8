"""The stories' panels on the dashboard."""

from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from articles.models import Article, Edition, WorkflowState
from newsroom.desk.lists import counted
from newsroom.desk.panels import Panel, Row, panel
from newsroom.moments import short_moment, time_since

SHOWN = 6


def address_of(article_id) -> str:
    return reverse("admin:articles_article_change", args=[article_id])


def changelist(query="") -> str:
    return reverse("admin:articles_article_changelist") + query


@panel(permission="articles.approve_article", order=10)
def to_review(request) -> Panel:
    """Stories that wait for an editor, the longest waiting first."""
    waiting = Article.objects.filter(workflow_state=WorkflowState.IN_REVIEW)
    return Panel(
        title="To review",
        rows=[
            Row(
                article.plain_headline,
                address_of(article.pk),
                format_html("waiting {}", time_since(article.updated_at)),
            )
            for article in waiting.order_by("updated_at")[:SHOWN]
        ],
        total=counted(waiting),
        all_url=changelist("?workflow_state__exact=in_review"),
        empty="Nothing waits for review.",
    )


@panel(permission="articles.submit_article", order=20)
def my_drafts(request) -> Panel:
    """This member of staff's own stories that are still to be finished."""
    unfinished = (WorkflowState.DRAFT, WorkflowState.CHANGES_REQUESTED)
    own = Article.objects.filter(workflow_state__in=unfinished).own(request.user)
    # Sorted here: asked for the newest, a database looks through everybody's.
    mine = sorted(own.order_by(), key=lambda story: story.updated_at, reverse=True)
    return Panel(
        title="My drafts",
        rows=[
            Row(
                article.plain_headline,
                address_of(article.pk),
                article.get_workflow_state_display().lower(),
            )
            for article in mine[:SHOWN]
        ],
        total=len(mine),
        all_url=changelist(),
        empty="You have no drafts. Begin one with “Add” beside Articles below.",
    )


@panel(permission="articles.publish_article", order=30)
def scheduled(request) -> Panel:
    """Editions that the clock will make public, the next first."""
    planned = Edition.objects.planned()
    return Panel(
        title="Scheduled",
        rows=[
            Row(
                edition.plain_headline,
                address_of(edition.article_id),
                short_moment(edition.starts_at),
            )
            for edition in planned[:SHOWN]
        ],
        total=counted(planned),
        all_url=changelist(),
        empty="Nothing is scheduled.",
    )


@panel(permission="articles.view_article", order=40)
def published_today(request) -> Panel:
    """Stories that went public today, in the site's time zone."""
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    today = Edition.objects.public().filter(starts_at__gte=midnight)
    return Panel(
        title="Published today",
        rows=[
            Row(
                edition.plain_headline,
                edition.get_absolute_url(),
                short_moment(edition.starts_at),
            )
            for edition in today.order_by("-starts_at")[:SHOWN]
        ],
        total=counted(today),
        all_url=reverse("articles:article_list"),
        empty="Nothing has gone public today.",
    )
