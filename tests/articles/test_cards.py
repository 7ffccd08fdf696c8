"""Cards are joined in Python, so what escapes them is held here."""

import re

import pytest

from articles.models import Edition
from articles.reading.cards import card_html, cards_of
from newsroom.delivery import recipe
from newsroom.delivery.tags import row_tag
from tests.factories.articles import (
    ArticleFactory,
    BylineFactory,
    SectionFactory,
    public_story,
    publish,
)
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db

MARKUP = """<i title="x">'&amp;'</i>"""
AS_TEXT = "&lt;i title=&quot;x&quot;&gt;&#x27;&amp;amp;&#x27;&lt;/i&gt;"


def test_markup_in_the_words_of_a_story_is_text_on_its_card(client):
    article = ArticleFactory(
        headline=f"Head {MARKUP}",
        standfirst=f"Stand {MARKUP}",
        section=SectionFactory(name=f"Part {MARKUP}", slug="part"),
    )
    BylineFactory(article=article, credited_as=f"By {MARKUP}")
    publish(article)

    page = client.get("/articles/").text

    card = re.search('<article class="card.*?</article>', page, re.S)[0]
    for words in ("Head", "Stand", "Part", "By"):
        assert f"{words} {AS_TEXT}" in card
    assert "<i" not in card.replace("<img", "")


def test_a_card_leads_to_its_story_and_names_writer_day_and_length(client):
    public_story(slug="seen", headline="Seen", lead_picture=PictureFactory())
    edition = Edition.objects.get()
    day = f"{edition.first_published_at:%-d %B %Y}"

    page = client.get("/articles/").text

    card = re.search('<article class="card card--row.*?</article>', page, re.S)[0]
    assert '<h2 class="card__head"><a class="card__link"' in card
    assert 'href="/articles/seen/"' in card
    assert re.search(rf">{day}</time> · {edition.minutes} min", card)
    assert card.count("<picture>") == 1


def test_a_short_card_has_neither_picture_nor_standfirst():
    public_story(standfirst="Told at length.", lead_picture=PictureFactory())
    edition = Edition.objects.get()

    whole = card_html(edition, heading="h3", size="standard")
    short = card_html(edition, heading="h3", size="short")

    assert "<picture>" in whole
    assert "Told at length." in whole
    assert "<picture>" not in short
    assert "Told at length." not in short


def test_a_label_stands_on_the_card_as_text():
    public_story()

    card = card_html(
        Edition.objects.get(), heading="h3", size="short", label="<b>Old</b>"
    )

    assert '<p class="card__label">&lt;b&gt;Old&lt;/b&gt;</p>' in card


def test_a_card_names_its_story_section_and_picture_to_the_page():
    picture = PictureFactory()
    edition = public_story(lead_picture=picture)

    with recipe.opened() as page:
        (card,) = cards_of(Edition.objects.of(edition.article_id).public())

    assert {row_tag(edition), row_tag(edition.section), row_tag(picture)} <= page.tags
    assert card.lead_picture.manifest == picture.manifest


def test_cards_take_one_query_however_many(django_assert_num_queries):
    for _ in range(3):
        public_story(lead_picture=PictureFactory())

    with django_assert_num_queries(1):
        cards = cards_of(Edition.objects.public())
        drawn = [card_html(card, heading="h2", size="row") for card in cards]

    assert [html.count("<picture>") for html in drawn] == [1, 1, 1]
