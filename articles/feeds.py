"""Feeds of stories."""

from datetime import UTC, datetime

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.views.decorators.http import require_safe

from articles.models import Article, Edition
from articles.reading.cards import cards_of
from newsroom.delivery.public import public_page
from newsroom.delivery.recipe import moment
from newsroom.text import for_xml

NEWEST = 30
NEVER = datetime.fromtimestamp(0, UTC)


class Feed(Atom1Feed):
    """Django's; a feed without a story does not say that it was changed now."""

    def add_item(self, **said):
        """Django's generator ends at a sign that XML cannot carry; a feed must not."""
        super().add_item(
            **{
                name: for_xml(value) if isinstance(value, str) else value
                for name, value in said.items()
            }
        )

    def latest_post_date(self):
        return super().latest_post_date() if self.items else NEVER


@require_safe
@public_page()
def articles_atom(request):
    """The newest stories as Atom (RFC 4287): headline, standfirst, names, times."""
    feed = Feed(
        title=settings.SITE_NAME,
        description="The newest stories",
        link=settings.ORIGIN + reverse("articles:article_list"),
        feed_url=settings.ORIGIN + reverse("articles:articles_atom"),
        language=settings.LANGUAGE_CODE,
    )
    cards = list(cards_of(Edition.objects.public(moment()), NEWEST))
    stories = Article.objects.filter(pk__in=[card.article_id for card in cards])
    uids = dict(stories.order_by().values_list("pk", "uid"))
    for card in cards:
        feed.add_item(
            title=card.headline,
            # Django writes the summary as HTML; a standfirst is plain text.
            description=escape(card.standfirst),
            link=settings.ORIGIN + card.get_absolute_url(),
            author_name=card.byline,
            pubdate=card.first_published_at,
            updateddate=card.starts_at,
            # It stays when the address changes, and the site's own (RFC 4287, 4.2.6).
            unique_id=uids[card.article_id].urn,
        )
    return HttpResponse(feed.writeString("utf-8"), feed.content_type)
