"""The feed of stories: whole ones, with names that stay."""

import html
import re
from xml.etree import ElementTree

import pytest
from django.core.handlers.wsgi import WSGIHandler

from articles.blocks import (
    Figure,
    PullQuote,
    RelatedStory,
    RichText,
    SpoilerFold,
    Video,
)
from newsroom.delivery.front import Front
from tests.factories.articles import (
    ArticleFactory,
    add_all_blocks,
    add_block,
    public_story,
    publish,
)
from tests.factories.desk import UserFactory
from tests.factories.pictures import PictureFactory
from tests.wsgi import Reader

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
FEED = "/feeds/articles.atom"


def feed(client):
    return ElementTree.fromstring(client.get(FEED).content)  # noqa: S314


def contents(client) -> list[str]:
    """The HTML of each story, the newest first."""
    return [
        entry.findtext(f"{ATOM}content") for entry in feed(client).iter(f"{ATOM}entry")
    ]


def test_a_story_stands_in_the_feed_with_its_text_and_its_pictures(client, settings):
    other = public_story(headline="The other story", slug="other")
    story = ArticleFactory(lead_picture=PictureFactory(), lead_caption="A kettle.")
    text = (
        '<h2>Steam</h2><p>It <em>sings</em>, <a href="/films/kettle/">a film</a>.</p>'
    )
    add_block(story, RichText, text=text)
    add_block(story, Figure, picture=PictureFactory(), caption="Its lid.")
    add_block(story, PullQuote, quote="I sing.", speaker="Kettle")
    add_block(story, Video, provider="vimeo", video_id="123456", title="The trailer")
    add_block(story, RelatedStory, story=other.article, label="Read")
    publish(story, by=UserFactory(role="editor"))

    found = contents(client)[0]

    assert "<h2>Steam</h2>" in found
    assert "It <em>sings</em>" in found
    assert f'href="{settings.ORIGIN}/films/kettle/"' in found
    assert "<blockquote><p>I sing.</p><p>Kettle</p></blockquote>" in found
    assert '<a href="https://vimeo.com/123456">The trailer</a>' in found
    assert f'<a href="{settings.ORIGIN}/articles/other/">The other story</a>' in found
    assert found.count("<img ") == 2
    assert "A kettle." in found
    assert "Its lid." in found


def test_every_address_in_a_feed_is_whole_and_no_markup_is_ours_alone(client):
    story = ArticleFactory(lead_picture=PictureFactory())
    add_all_blocks(story)
    publish(story, by=UserFactory(role="editor"))

    (found,) = contents(client)

    addresses = re.findall(r'(?:href|src)="([^"]*)"', found)
    assert addresses
    assert [each for each in addresses if "://" not in each] == []
    assert re.findall(r" (?:class|style|data-\w+)=", found) == []


def test_what_is_folded_on_the_page_is_not_in_the_feed(client):
    story = ArticleFactory()
    add_block(story, SpoilerFold, summary="The end", text="<p>It boils over.</p>")
    publish(story, by=UserFactory(role="editor"))

    assert "boils" not in client.get(FEED).text


def test_what_a_writer_types_as_text_is_text_in_the_feed(client):
    story = ArticleFactory()
    add_block(story, PullQuote, quote="<script>alert(1)</script>", speaker="A & B")
    publish(story, by=UserFactory(role="editor"))

    (found,) = contents(client)

    assert "<script>" not in found
    assert "<script>" in html.unescape(found)


@pytest.mark.parametrize(
    ("says", "asks"),
    [("etag", "if_none_match"), ("last-modified", "if_modified_since")],
)
def test_a_reader_who_has_the_feed_is_told_that_it_is_unchanged(
    settings, tmp_path, says, asks
):
    settings.PAGE_STORE, settings.PAGES_ROOT = "files", tmp_path
    public_story()
    reader = Reader(Front(WSGIHandler()))
    whole = reader.get(FEED)

    again = reader.get(FEED, **{asks: whole.headers[says]})

    assert whole.status == 200
    assert (again.status, again.body) == (304, b"")


def test_names_stay_when_the_origin_changes(client, settings):
    public_story()
    before = [each.text for each in feed(client).iter(f"{ATOM}id")]

    settings.ORIGIN = "https://moved.example"
    after = feed(client)

    assert [each.text for each in after.iter(f"{ATOM}id")] == before
    assert len(set(before)) == 2
    assert all(name.startswith("urn:uuid:") for name in before)
    assert after.find(f"{ATOM}entry/{ATOM}link").get("href").startswith(settings.ORIGIN)


def test_a_feed_of_more_stories_makes_no_more_queries(
    client, django_assert_max_num_queries
):
    def stories(count):
        for _ in range(count):
            story = ArticleFactory(lead_picture=PictureFactory())
            add_all_blocks(story)
            publish(story, by=UserFactory(role="editor"))

    stories(2)
    client.get(FEED)
    with django_assert_max_num_queries(100) as few:
        client.get(FEED)
    stories(6)
    with django_assert_max_num_queries(len(few)):
        client.get(FEED)
