"""The public pages of stories: one set of bytes for everybody, few queries."""

import datetime
import html
import json
import re
from datetime import timedelta
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.blocks import FilmCard, RelatedStory, RichText, WhereToWatch
from articles.models import Edition, FrontSlot
from articles.writing import publishing
from films.values.partial_dates import PartialDate
from tests.factories.articles import (
    ArticleFactory,
    BylineFactory,
    SectionFactory,
    TopicFactory,
    add_all_blocks,
    add_block,
    public_story,
    publish,
)
from tests.factories.comments import CommentFactory
from tests.factories.desk import UserFactory
from tests.factories.films import CompanyFactory, FilmFactory, ReleaseFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def full_story():
    article = ArticleFactory(slug="full-story")
    add_all_blocks(article)
    BylineFactory(article=article)
    article.topics.add(TopicFactory())
    publish(article)
    return article


def test_two_anonymous_readers_and_staff_get_the_same_bytes(client, full_story):
    first = client.get("/articles/full-story/")
    second = client.get("/articles/full-story/")
    client.force_login(UserFactory(role="editor"))
    staff = client.get("/articles/full-story/")

    assert first.status_code == 200
    assert first.content == second.content == staff.content
    for response in (first, second, staff):
        assert not response.cookies
        assert response["Cache-Control"].startswith("public, ")
        assert "script-src 'self';" in response["Content-Security-Policy"] + ";"
        assert "nonce-" not in response["Content-Security-Policy"]
        assert "Cookie" not in response.get("Vary", "")


def comment_on(article, count):
    """`count` approved comments: half of them begin, half reply to one of those."""
    for _ in range(count // 2):
        first = CommentFactory(on=article, findings=())
        CommentFactory(on=article, findings=(), parent=first)


def test_an_article_takes_as_many_queries_with_ten_times_the_comments(client):
    small = ArticleFactory(slug="small")
    add_all_blocks(small, times=2)
    BylineFactory(article=small)
    publish(small)
    comment_on(small, 50)
    large = ArticleFactory(slug="large")
    add_all_blocks(large, times=4)
    BylineFactory(article=large)
    publish(large)
    comment_on(large, 500)
    client.get("/articles/small/")

    with CaptureQueriesContext(connection) as with_fifty:
        small_page = client.get("/articles/small/")
    with CaptureQueriesContext(connection) as with_five_hundred:
        large_page = client.get("/articles/large/")

    for page in (small_page, large_page):
        assert page.text.count('class="comment"') == 50
    assert large_page.text.count("A hero.") == 2 * small_page.text.count("A hero.") == 4
    assert len(with_fifty) == len(with_five_hundred)
    assert len(with_fifty) <= 13


def test_a_page_is_never_stored_past_the_next_change_of_the_clock(client, full_story):
    block = full_story.articles_richtext_set.first()
    block.text = "<p>Update.</p>"
    block.save()
    publish(full_story, at=timezone.now() + timedelta(seconds=5))

    stored_for = re.search(
        r"s-maxage=(\d+)", client.get("/articles/full-story/")["Cache-Control"]
    )

    assert int(stored_for[1]) <= 5


def test_where_to_watch_changes_by_itself_on_the_day(client, monkeypatch):
    film = FilmFactory()
    ReleaseFactory(
        film=film,
        date=PartialDate(2018, 9, 7),
        platform=CompanyFactory(name="Netflix"),
        is_exclusive=True,
    )
    article = ArticleFactory(slug="watch")
    add_block(article, WhereToWatch, film=film)
    edition = publish(article)
    start = datetime.datetime(2018, 9, 1, tzinfo=datetime.UTC)
    Edition.objects.filter(pk=edition.pk).update(
        starts_at=start, first_published_at=start
    )

    def text_at(moment):
        monkeypatch.setattr(timezone, "now", lambda: moment)
        return client.get("/articles/watch/").text

    eve = datetime.datetime(2018, 9, 6, 23, 59, 59, tzinfo=datetime.UTC)
    day = datetime.datetime(2018, 9, 7, tzinfo=datetime.UTC)
    assert "streaming 7 September 2018, only on Netflix" in text_at(eve)
    assert "now streaming on Netflix" in text_at(day)


def test_a_related_story_that_is_not_public_is_not_named(client):
    secret = ArticleFactory(headline="Secret headline", slug="secret-slug")
    article = ArticleFactory(slug="open")
    add_block(article, RelatedStory, story=secret)
    publish(article)

    hidden = client.get("/articles/open/").text
    publish(secret)
    shown = client.get("/articles/open/").text

    assert "Secret headline" not in hidden
    assert "secret-slug" not in hidden
    assert "Secret headline" in shown


def test_a_film_that_is_not_public_yet_is_not_named_or_linked(client):
    film = FilmFactory(title="Secretfilm", slug="secretfilm", public_from=None)
    article = ArticleFactory(slug="early")
    article.films.add(film)
    for block in (FilmCard, WhereToWatch):
        add_block(article, block, film=film)
    ReleaseFactory(film=film)
    publish(article)

    hidden = client.get("/articles/early/").text
    film.public_from = timezone.now()
    film.save()
    shown = client.get("/articles/early/").text

    assert "ecretfilm" not in hidden
    assert shown.count("/films/secretfilm/") >= 3


@pytest.mark.parametrize(
    ("policy", "asks", "shows"),
    [("open", True, True), ("closed", False, True), ("off", False, False)],
)
def test_the_comment_policy_of_the_desk_holds_on_the_page(client, policy, asks, shows):
    article = ArticleFactory(slug="talk")
    publish(article)
    comment_on(article, 2)
    article.comment_policy = policy
    article.save()

    page = client.get("/articles/talk/").text

    assert ("<textarea" in page) is asks
    assert ('class="comment"' in page) is shows


def test_a_page_is_never_stored_past_the_start_of_a_story_it_may_show(client):
    article = ArticleFactory(slug="open")
    coming = ArticleFactory()
    add_block(article, RelatedStory, story=coming)
    publish(article)
    BylineFactory(article=article)
    publish(coming, at=timezone.now() + timedelta(seconds=4))

    for address in ("/articles/open/", "/authors/"):
        stored_for = re.search(r"s-maxage=(\d+)", client.get(address)["Cache-Control"])
        assert int(stored_for[1]) <= 4


def test_hostile_headlines_leave_neither_the_page_nor_the_linked_data(client):
    headline = "</script><script>alert(1)</script> <!-- ]]> & \u2028"
    public_story(headline=headline, slug="hostile")

    page = client.get("/articles/hostile/").text
    feed = client.get("/feeds/articles.atom").content

    assert "<script>alert(1)" not in page
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    assert json.loads(block[1])["headline"] == headline
    titles = ElementTree.fromstring(feed).iter(  # noqa: S314
        "{http://www.w3.org/2005/Atom}title"
    )
    assert headline in [title.text for title in titles]


def test_linked_data_names_the_story_its_writer_and_its_days(client, full_story):
    page = client.get("/articles/full-story/").text

    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    data = json.loads(block[1])
    edition = Edition.objects.get(article=full_story)
    assert data["@type"] == "NewsArticle"
    assert data["headline"] == full_story.headline
    assert data["author"][0]["name"] == edition.byline
    assert data["datePublished"] == edition.first_published_at.isoformat()
    assert data["url"].endswith("/articles/full-story/")


def test_linked_data_shows_the_lead_picture_by_its_whole_address(client, settings):
    public_story(slug="seen", lead_picture=PictureFactory())

    page = client.get("/articles/seen/").text

    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    images = json.loads(block[1])["image"]
    assert len(images) == 3
    for image in images:
        assert image.startswith(f"{settings.ORIGIN}/media/pictures/")
        assert image.count("://") == 1


def test_the_feed_shows_a_standfirst_as_it_was_written(client):
    public_story(standfirst="Is 1 < 2 & <b>bold</b>?")

    feed = ElementTree.fromstring(client.get("/feeds/articles.atom").content)  # noqa: S314

    summary = feed.find(".//{http://www.w3.org/2005/Atom}summary")
    assert summary.get("type") == "html"
    assert html.unescape(summary.text) == "Is 1 < 2 & <b>bold</b>?"
    assert "<" not in summary.text


@pytest.fixture
def draft():
    """A story nobody may see, full of words that occur nowhere else."""
    writer = UserFactory(role="writer", username="sentinel-login")
    article = ArticleFactory(
        headline="Sentinel-headline",
        standfirst="Sentinel-standfirst",
        slug="sentinel-slug",
        search_description="Sentinel-description",
        created_by=writer,
    )
    add_block(article, RichText, text="<p>Sentinel-text</p>")
    film = FilmFactory()
    article.films.add(film)
    article.topics.add(TopicFactory(name="Sentinel-topic", slug="sentinel-topic"))
    BylineFactory(
        article=article,
        contributor__name="Sentinel-name",
        contributor__slug="sentinel-name",
    )
    publishing.save_revision(article, by=writer, note="Sentinel-note")
    return article, film


def every_public_page(film):
    yield from (
        "/",
        "/articles/",
        "/articles/sentinel-slug/",
        "/sections/news/",
        "/topics/sentinel-topic/",
        "/authors/",
        "/authors/sentinel-name/",
        "/films/",
        film.get_absolute_url(),
        "/search/?q=Sentinel",
        "/feeds/articles.atom",
        "/sitemap.xml",
        "/robots.txt",
    )


def told(client, film) -> str:
    """All that the public pages say, but for the reader's own search words."""
    pages = [client.get(address) for address in every_public_page(film)]
    text = "".join(page.text + str(page.headers) for page in pages)
    return text.replace('value="Sentinel"', "").lower()


def test_a_draft_is_named_nowhere(client, draft):
    article, film = draft
    public_story()

    assert not re.findall(r"sentinel-\w+", told(client, film))


def test_a_scheduled_story_is_named_nowhere(client, draft):
    article, film = draft
    publish(article, at=timezone.now() + timedelta(days=1))

    assert not re.findall(r"sentinel-\w+", told(client, film))


def test_control_a_public_story_is_named_on_those_pages(client, draft):
    article, film = draft
    publish(article)

    found = set(re.findall(r"sentinel-\w+", told(client, film)))

    assert found >= {
        "sentinel-headline",
        "sentinel-standfirst",
        "sentinel-slug",
        "sentinel-description",
        "sentinel-text",
        "sentinel-topic",
        "sentinel-name",
    }
    assert not found & {"sentinel-login", "sentinel-note"}


def test_the_front_page_puts_curated_stories_first_and_none_twice(client):
    old = public_story(headline="Curated and old", ago=timedelta(days=400))
    FrontSlot.objects.create(position=1, article=old.article)
    SectionFactory(name="Features", slug="features", accent="feature")
    for number in range(12):
        public_story(
            headline=f"Newer {number}", design="feature" if number % 2 else "news"
        )

    page = client.get("/").text

    assert page.index("Curated and old") < page.index("Newer 11")
    links = re.findall(r'href="(/articles/story-[^"]+)"', page)
    assert len(links) == len(set(links)) == 13


def test_the_archive_goes_on_page_by_page_to_its_end(client):
    for number in range(45):
        public_story(headline=f"Story {number:02}")
    seen, address = [], "/articles/"

    while address:
        page = client.get(address).text
        seen += re.findall(r">\s*(Story \d\d)\s*<", page)
        older = re.search(r'href="([^"]*\?after=\d+)"', page)
        address = f"/articles/?{older[1].partition('?')[2]}" if older else ""

    assert seen == [f"Story {number:02}" for number in reversed(range(45))]


def test_the_next_page_of_the_archive_outlives_an_update(client):
    article = ArticleFactory()
    last = publish(article)
    article.headline = "Corrected"
    article.save()
    publish(article)
    planned = publish(ArticleFactory(), at=timezone.now() + timedelta(days=1))

    assert client.get("/articles/", {"after": last.pk}).status_code == 200
    assert client.get("/articles/", {"after": planned.pk}).status_code == 404


@pytest.mark.parametrize("after", ["0", "x", "9" * 30, "-1", "1'"])
def test_a_made_up_page_of_the_archive_is_not_found(client, after):
    public_story()

    assert client.get("/articles/", {"after": after}).status_code == 404
