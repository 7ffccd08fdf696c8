"""Feeds of stories."""

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.views.decorators.http import require_safe

from articles.models import Edition
from newsroom.delivery.public import public_page


class ArticlesFeed(Feed):
    """The newest 30 stories as Atom: headline, standfirst, names, times."""

    feed_type = Atom1Feed
    title = settings.SITE_NAME
    subtitle = "The newest stories"
    link = f"{settings.ORIGIN}/articles/"
    feed_url = f"{settings.ORIGIN}/feeds/articles.atom"

    def items(self):
        return Edition.objects.public().for_cards()[:30]

    def item_title(self, edition):
        return edition.headline

    def item_description(self, edition):
        return edition.standfirst

    def item_link(self, edition):
        return settings.ORIGIN + edition.get_absolute_url()

    def item_author_name(self, edition):
        return edition.byline

    def item_pubdate(self, edition):
        return edition.first_published_at

    def item_updateddate(self, edition):
        return edition.starts_at

    def item_guid(self, edition):
        # A story keeps its identity when its address changes (RFC 4287, 4.2.6).
        return f"{settings.ORIGIN}/articles/#{edition.article_id}"

    item_guid_is_permalink = False


@require_safe
@public_page(tags=lambda: ["stories"])
def articles_atom(request):
    request.next_change = Edition.objects.next_start(timezone.now())
    return ArticlesFeed()(request)
