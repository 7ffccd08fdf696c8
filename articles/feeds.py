"""Feeds of stories."""

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.views.decorators.http import require_safe

from articles.models import Edition
from newsroom.delivery.public import public_page

NEWEST = 30


@require_safe
@public_page(tags=lambda: ["stories"])
def articles_atom(request):
    """The newest stories as Atom (RFC 4287): headline, standfirst, names, times."""
    at = timezone.now()
    request.next_change = Edition.objects.next_start(at)
    feed = Atom1Feed(
        title=settings.SITE_NAME,
        description="The newest stories",
        link=settings.ORIGIN + reverse("articles:article_list"),
        feed_url=settings.ORIGIN + reverse("articles:articles_atom"),
        language=settings.LANGUAGE_CODE,
    )
    for edition in Edition.objects.public(at).for_cards()[:NEWEST]:
        feed.add_item(
            title=edition.headline,
            # Django writes the summary as HTML; a standfirst is plain text.
            description=escape(edition.standfirst),
            link=settings.ORIGIN + edition.get_absolute_url(),
            author_name=edition.byline,
            pubdate=edition.first_published_at,
            updateddate=edition.starts_at,
            # A story keeps its identity when its address changes (4.2.6).
            unique_id=f"{settings.ORIGIN}/articles/#{edition.article_id}",
        )
    return HttpResponse(feed.writeString("utf-8"), feed.content_type)
