"""A story put together from its blocks, whatever they are."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.blocks import CharacterProfile, Figure, Gallery, RichText
from articles.reading.story import Story
from articles.writing import publishing
from newsroom.history.snapshot import snapshot
from newsroom.history.words import visible
from tests.factories.articles import (
    ArticleFactory,
    add_all_blocks,
    add_block,
    publish,
)
from tests.factories.comments import CommentFactory
from tests.factories.desk import UserFactory
from tests.factories.films import CharacterFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


def story_of(article):
    return Story(snapshot(article), at=timezone.now())


def add_hero(article, heading):
    return add_block(
        article,
        CharacterProfile,
        character=CharacterFactory(),
        heading=heading,
        text="<p>A hero.</p>",
    )


def test_no_two_parts_of_a_page_share_an_anchor():
    article = ArticleFactory()
    for heading in ("Mai", "Mai", "Comments", "雨"):
        add_hero(article, heading)

    story = story_of(article)

    anchors = ["mai", "mai-2", "comments-2", "hero-4"]
    assert [part.anchor for part in story.contents] == anchors


def test_one_part_alone_needs_no_table_of_contents():
    article = ArticleFactory()
    add_hero(article, "Mai")
    alone = story_of(article).contents
    add_hero(article, "7723")

    assert alone == []
    assert [part.title for part in story_of(article).contents] == ["Mai", "7723"]


HEADED = re.compile(r"<h2[^>]*>(.*?)</h2>", re.S)


def test_the_contents_lead_to_every_headed_part():
    article = ArticleFactory()
    add_block(article, RichText, text="<h2>Steam <em>and</em> tea</h2><p>Text.</p>")
    add_all_blocks(article)
    story = story_of(article)

    heads = [visible(text) for text in HEADED.findall(story.blocks_html)]
    assert heads[0] == "Steam and tea"
    assert len(story.contents) == len(heads)
    for head, part in zip(heads, story.contents, strict=True):
        assert head.removeprefix(f"Number {part.number}: ") == part.title
    for part in story.contents:
        assert story.blocks_html.count(f'id="{part.anchor}"') == 1


def test_a_heading_without_words_is_no_part():
    article = ArticleFactory()
    text = "<h2>One</h2><p>Text.</p><h2> </h2><h2>Two</h2>"
    add_block(article, RichText, text=text)

    assert [part.title for part in story_of(article).contents] == ["One", "Two"]


def test_headings_of_running_text_are_not_numbered_beside_parts_that_count():
    article = ArticleFactory()
    add_block(article, RichText, text="<h2>7. Spring, 8 minutes</h2>")
    add_block(article, CharacterProfile, character=CharacterFactory(name="Mai"))

    assert [part.number for part in story_of(article).contents] == [None, 1]


def test_words_are_counted_as_readers_see_them():
    article = ArticleFactory(standfirst="One two.")
    add_block(article, RichText, text="<p>Tom &amp; Jerry</p><ul><li>run</li></ul>")

    story = story_of(article)

    assert story.text == "Tom & Jerry run"
    assert story.words == 6


def test_an_old_revision_is_previewed_without_a_picture_that_is_gone(client):
    editor = UserFactory(role="editor")
    article = ArticleFactory()
    add_block(article, RichText, text="<p>What stays.</p>")
    figure = add_block(article, Figure, picture=PictureFactory(), caption="Gone")
    publishing.save_revision(article, by=editor)
    picture = figure.picture
    figure.delete()
    picture.delete()
    client.force_login(editor)

    page = client.get(
        reverse("admin:articles_article_preview", args=[article.pk]), {"revision": 1}
    )

    assert page.status_code == 200
    assert "What stays." in page.text
    assert "Gone" not in page.text


IDS = re.compile(r' id="([^"]+)"')


def test_no_heading_takes_an_anchor_of_the_page(client):
    article = ArticleFactory()
    publish(article)
    comment = f"comment-{CommentFactory(on=article).pk}"
    page = client.get(article.get_absolute_url()).content.decode()
    taken = {
        *IDS.findall(page),
        comment,
        "comment-name",
        "mai-name",
    }
    heads = "".join(f"<h2>{anchor.replace('-', ' ')}</h2>" for anchor in sorted(taken))
    assert len(taken) > 8

    mai = CharacterFactory(name="Mai")
    add_block(article, RichText, text=heads)
    add_block(article, CharacterProfile, character=mai)
    publish(article)

    page = client.get(article.get_absolute_url()).content.decode()
    ids = IDS.findall(page)
    assert page.count("<h2 id=") == len(taken)
    assert {each for each in ids if ids.count(each) > 1} == set()


def test_a_gallery_without_pictures_is_no_part():
    article = ArticleFactory()
    add_block(article, RichText, text="<h2>One</h2><h2>Two</h2>")
    gallery = add_block(article, Gallery, heading="Nothing to see")
    for row in gallery.own_rows:
        row.delete()

    assert [part.title for part in story_of(article).contents] == ["One", "Two"]
