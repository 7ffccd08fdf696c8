"""Feeds of stories."""

from datetime import UTC, datetime

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.safestring import SafeString
from django.views.decorators.http import require_safe

from articles.blocks.feed_html import figure, whole
from articles.models import Article, Edition
from articles.reading.stories import stories_of
from newsroom.delivery.models import FeedName
from newsroom.delivery.public import public_page
from newsroom.delivery.recipe import moment
from newsroom.text import for_xml
from newsroom.titles import with_titles

NEWEST = 20
NEVER = datetime.fromtimestamp(0, UTC)


class Feed(Atom1Feed):
    """Django's, with whole stories (RFC 4287, 4.1.3).

    A feed without a story does not say that it was changed now.
    """

    def add_item(self, **said):
        """Django's generator ends at a sign that XML cannot carry; a feed must not."""
        super().add_item(
            **{
                name: for_xml(value) if isinstance(value, str) else value
                for name, value in said.items()
            }
        )

    def add_item_elements(self, handler, item):
        super().add_item_elements(handler, item)
        handler.addQuickElement("content", item["content"], {"type": "html"})

    def latest_post_date(self):
        return super().latest_post_date() if self.items else NEVER


@require_safe
@public_page()
def articles_atom(request):
    """The newest stories as Atom (RFC 4287), each with its text and its pictures.

    Ids stay when an address or the site's origin changes (RFC 4287, 4.2.6).
    """
    feed = Feed(
        title=settings.SITE_NAME,
        description="The newest stories",
        link=settings.ORIGIN + reverse("articles:article_list"),
        feed_url=settings.ORIGIN + reverse("articles:articles_atom"),
        feed_guid=FeedName.of("feeds/articles.atom"),
        language=settings.LANGUAGE_CODE,
    )
    newest = Edition.objects.public(moment()).order_by("-first_published_at", "-pk")
    editions = list(newest.select_related("revision")[:NEWEST])
    stories = Article.objects.filter(pk__in=[each.article_id for each in editions])
    uids = dict(stories.order_by().values_list("pk", "uid"))
    for story in stories_of(editions):
        edition = story.edition
        feed.add_item(
            title=edition.plain_headline,
            # Django writes the summary as HTML.
            description=with_titles(edition.standfirst),
            content=_content(story),
            link=settings.ORIGIN + edition.get_absolute_url(),
            author_name=edition.byline,
            pubdate=edition.first_published_at,
            updateddate=edition.starts_at,
            unique_id=uids[edition.article_id].urn,
        )
    return HttpResponse(feed.writeString("utf-8"), feed.content_type)


def _content(story) -> str:
    shown = figure(story.lead_picture, story.lead_caption)
    return whole(shown + SafeString("").join(b.for_feed() for b in story.blocks))
