"""What single types of block do besides what all of them keep."""

import json
import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.blocks import (
    FactBox,
    FilmCard,
    Gallery,
    ListEntry,
    PullQuote,
    ReviewVerdict,
    RichText,
    Video,
)
from articles.models import EditionPerson
from articles.reading.story import Story
from articles.writing import publishing, workflow
from films.values.partial_dates import PartialDate
from newsroom.delivery.recipe import opened
from newsroom.history.snapshot import snapshot
from tests.factories.articles import (
    ArticleFactory,
    BylineFactory,
    add_block,
    publish,
)
from tests.factories.desk import UserFactory
from tests.factories.films import FilmFactory, PersonFactory, ReleaseFactory
from tests.factories.pictures import PictureFactory
from tests.form_data import form_data

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    return ArticleFactory(slug="tested", headline="The tested story")


@pytest.fixture
def edit(client, article):
    """A function that sends the story's form with some fields changed."""
    client.force_login(UserFactory(role="editor"))
    url = reverse("admin:articles_article_change", args=[article.pk])

    def send(**changes):
        data = form_data(client.get(url).text, "article_form")
        return client.post(url, data | changes)

    return send


def page_of(client, article):
    return client.get(publish(article).get_absolute_url()).text


def stage_of(client, film) -> str:
    """The dark head of the film's page."""
    page = client.get(film.url).text
    return page.partition('<header class="film-stage"')[2].partition("</header>")[0]


def linked_data(page) -> dict:
    block = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
    return json.loads(block[1])


# List entries


def numbers(article) -> list:
    story = Story(snapshot(article), at=timezone.now())
    return [block.number for block in story.blocks if isinstance(block, ListEntry)]


@pytest.mark.parametrize(
    ("numbering", "expected"),
    [("up", [1, 2, 3]), ("down", [3, 2, 1]), ("none", [None, None, None])],
)
def test_list_entries_count_up_or_down_or_not(article, numbering, expected):
    article.numbering = numbering
    article.save()
    for _ in range(3):
        add_block(article, ListEntry)

    assert numbers(article) == expected
    contents = Story(snapshot(article), at=timezone.now()).contents
    assert [part.number for part in contents] == (
        [1, 2, 3] if None in expected else expected
    )


def test_numbers_follow_the_order_whatever_stands_between(client, article, edit):
    article.numbering = "down"
    article.save()
    first, quote, second, third = (
        add_block(article, block, **fields)
        for block, fields in [
            (ListEntry, {"heading": "Was first"}),
            (PullQuote, {}),
            (ListEntry, {"heading": "Was second"}),
            (ListEntry, {"heading": "Was third"}),
        ]
    )
    before = page_of(client, article)

    edit(
        **{
            "articles_listentry_set-2-ordering": "5",
            "articles_pullquote_set-0-ordering": "25",
        }
    )
    after = page_of(client, article)

    told = r"Number (\d+): </span><bdi>([\w ]+)</bdi></h2>|(A sentence worth)"
    assert [each[:2] for each in re.findall(told, before)] == [
        ("3", "Was first"),
        ("", ""),
        ("2", "Was second"),
        ("1", "Was third"),
    ]
    assert [each[:2] for each in re.findall(told, after)] == [
        ("3", "Was third"),
        ("2", "Was first"),
        ("", ""),
        ("1", "Was second"),
    ]


def test_an_entry_leads_to_its_film_once_readers_may_see_it(client, article):
    film = FilmFactory(title="Hidden film", public_from=None, poster=PictureFactory())
    add_block(article, ListEntry, heading="Number one", film=film)
    hidden = page_of(client, article)
    film.public_from = timezone.now()
    film.save()

    shown = client.get("/articles/tested/").text

    assert "Number one" in hidden
    assert "Hidden film" not in hidden
    assert film.poster.manifest["stem"] not in hidden
    assert f'<a class="list-entry__link" href="{film.url}" dir="auto">' in shown
    assert '<cite dir="auto">Hidden film</cite>' in shown
    assert film.poster.manifest["stem"] in shown


# Verdicts


@pytest.fixture
def film():
    return FilmFactory(title="Next Gen", slug="next-gen")


def test_a_verdict_stands_on_page_card_and_film(client, article, film):
    add_block(article, ReviewVerdict, film=film, stars=4, verdict="Loud and tender.")

    page = page_of(client, article)

    assert '<span class="verdict__number">4</span>' in page
    assert page.count('verdict__star--not"') == 1
    for address in ("/articles/", "/", film.url):
        there = client.get(address).text
        assert "Loud and tender." in there, address
        assert '<span class="visually-hidden">Score </span>4/5' in there, address
    header = stage_of(client, film)
    assert (
        '<a class="film-stage__review" href="/articles/tested/" dir="auto">' in header
    )


def test_a_verdict_is_a_review_for_machines(client, article, film):
    BylineFactory(article=article, contributor__name="Wren Example")
    add_block(article, ReviewVerdict, film=film, stars=0, verdict="Nothing.")

    (review,) = linked_data(page_of(client, article))["hasPart"]

    assert review["@type"] == "Review"
    assert review["itemReviewed"]["@type"] == "Movie"
    assert review["itemReviewed"]["name"] == "Next Gen"
    assert review["reviewRating"] == {
        "@type": "Rating",
        "ratingValue": 0,
        "worstRating": 0,
        "bestRating": 5,
    }
    assert review["reviewBody"] == "Nothing."
    assert [each["name"] for each in review["author"]] == ["Wren Example"]


def test_without_stars_there_is_a_verdict_and_no_rating(client, article, film):
    add_block(article, ReviewVerdict, film=film, verdict="Too loud for stars.")

    page = page_of(client, article)

    assert "reviewRating" not in linked_data(page)["hasPart"][0]
    assert "verdict__score" not in page
    for address in ("/articles/", film.url):
        there = client.get(address).text
        assert "Too loud for stars." in there
        assert "score-chip" not in there


def test_a_verdict_on_a_hidden_film_does_not_name_it(client, article, film):
    film.public_from = None
    film.save()
    add_block(article, ReviewVerdict, film=film, stars=3, verdict="Wait for it.")

    page = page_of(client, article)

    assert "Wait for it." in page
    assert "Next Gen" not in page
    assert "hasPart" not in linked_data(page)


def test_the_film_shows_our_newest_verdict_that_readers_may_see(client, article, film):
    add_block(article, ReviewVerdict, film=film, stars=2, verdict="At first sight.")
    publish(article)
    second, third = ArticleFactory(), ArticleFactory()
    add_block(second, ReviewVerdict, film=film, stars=4, verdict="At second sight.")
    add_block(third, ReviewVerdict, film=film, stars=5, verdict="Not told yet.")
    publish(third, at=timezone.now() + timedelta(days=1))
    old = client.get(film.url).text

    publish(second)
    new = stage_of(client, film)
    publishing.withdraw(second, by=UserFactory(role="editor"), reason="Wrong film.")
    back = client.get(film.url).text

    assert "At first sight." in old
    assert "Not told yet." not in old + new + back
    assert "At second sight." in new
    assert "At first sight." not in new
    assert "At second sight." not in back
    assert "At first sight." in back


def test_two_verdicts_stand_on_their_films_and_on_no_card(client, article, film):
    other = FilmFactory(title="Spring", slug="spring")
    add_block(article, ReviewVerdict, film=film, stars=4, verdict="On Next Gen.")
    add_block(article, ReviewVerdict, film=other, stars=1, verdict="On Spring.")
    publish(article)

    headers = [stage_of(client, each) for each in (film, other)]
    cards = client.get("/articles/").text

    assert [("On Next Gen." in each, "On Spring." in each) for each in headers] == [
        (True, False),
        (False, True),
    ]
    assert "card__verdict" not in cards


def test_six_stars_are_refused_in_words(client, article, film, edit):
    add_block(article, ReviewVerdict, film=film, stars=5)

    refused = edit(**{"articles_reviewverdict_set-0-stars": "6"})

    assert "Stars go from 0 to 5." in refused.text
    assert ReviewVerdict.objects.get().stars == 5


# Films inside a story


def test_a_film_card_says_its_status_of_the_moment_and_when_it_changes(article, film):
    ReleaseFactory(film=film, date=PartialDate(2018, 9, 7))
    add_block(article, FilmCard, film=film)
    text = snapshot(article)
    eve, day = (
        timezone.make_aware(timezone.datetime(2018, 9, number)) for number in (6, 7)
    )

    with opened(eve) as page:
        before = Story(text, at=eve)
    after = Story(text, at=day)

    assert before.blocks[0].status == "streaming 7 September 2018"
    assert page.until == day
    assert after.blocks[0].status == "now streaming"


# Fact boxes


def test_facts_are_typed_one_a_line(client, article, edit):
    box = add_block(article, FactBox, facts={"Runtime": "106 minutes", "Year": "2018"})
    kept = {line.label: line.uid for line in box.lines.all()}

    edit(
        **{
            "articles_factbox_set-0-facts": "Made by: Kevin, Joe\r\n\r\n"
            "Runtime:107 minutes: long\r\n"
        }
    )

    lines = list(box.lines.all())
    assert [(line.label, line.fact) for line in lines] == [
        ("Made by", "Kevin, Joe"),
        ("Runtime", "107 minutes: long"),
    ]
    assert lines[1].uid == kept["Runtime"]
    assert "Kevin, Joe" in page_of(client, article)


def test_a_line_that_is_no_fact_is_refused_and_kept(client, article, edit):
    box = add_block(article, FactBox, facts={"Runtime": "106 minutes"})
    long = "x" * 61

    refused = edit(
        **{"articles_factbox_set-0-facts": f"Runtime 107\r\nYear:\r\n{long}: 1"}
    )

    assert "Line 1, “Runtime 107”, has no fact" in refused.text
    assert "Line 2, “Year:”, has no fact" in refused.text
    assert "The label in line 3" in refused.text
    assert "has 61 characters; 60 are the most" in refused.text
    assert f"Runtime 107\nYear:\n{long}: 1" in form_data(refused.text, "article_form")[
        "articles_factbox_set-0-facts"
    ][0].replace("\r", "")
    assert box.facts == "Runtime: 106 minutes"


# Galleries

CHOSEN = "articles_gallery_set-0-chosen"


@pytest.fixture
def pictures():
    return [PictureFactory(alt_text=name) for name in ("One", "Two", "Three")]


@pytest.fixture
def gallery(article, pictures):
    return add_block(article, Gallery, pictures=pictures)


def captions(gallery) -> list:
    return [(row.picture.alt_text, row.caption) for row in gallery.pictures.all()]


def test_pictures_are_added_moved_and_removed_without_a_script(gallery, edit, pictures):
    uids = {row.picture_id: row.uid for row in gallery.pictures.all()}
    four = PictureFactory(alt_text="Four")

    edit(
        **{
            f"{CHOSEN}-0-remove": "on",
            f"{CHOSEN}-2-place": "1",
            f"{CHOSEN}-1-caption": "In the middle",
            f"{CHOSEN}-3-picture": str(four.pk),
        }
    )

    assert captions(gallery) == [
        ("Three", ""),
        ("Two", "In the middle"),
        ("Four", ""),
    ]
    rows = list(gallery.pictures.all())
    assert [row.uid for row in rows[:2]] == [uids[pictures[2].pk], uids[pictures[1].pk]]


@pytest.mark.parametrize(
    ("moved", "place", "order"),
    [
        (0, "3", ["Two", "Three", "One"]),
        (2, "1", ["Three", "One", "Two"]),
        (1, "", ["One", "Three", "Two"]),
    ],
)
def test_a_picture_takes_the_place_it_is_given(gallery, edit, moved, place, order):
    edit(**{f"{CHOSEN}-{moved}-place": place})

    assert [name for name, _caption in captions(gallery)] == order


def test_what_a_gallery_cannot_take_is_refused_in_words_and_kept(gallery, edit):
    refused = edit(
        **{
            f"{CHOSEN}-0-caption": "x" * 501,
            f"{CHOSEN}-1-place": "last",
            f"{CHOSEN}-2-picture": "999999",
            f"{CHOSEN}-3-caption": "No picture yet",
        }
    )

    text = refused.text.replace("&quot;", '"')
    assert "The caption of picture 1 has 501 characters; 500 are the most." in text
    assert "“last” is no place; write a number such as 2, or nothing." in text
    assert "(“999999”) is not in the library" in text
    assert "is not chosen, but has the caption “No picture yet”" in text
    kept = form_data(text, "article_form")
    assert kept[f"{CHOSEN}-0-caption"] == ["x" * 501]
    assert kept[f"{CHOSEN}-1-place"] == ["last"]
    assert kept[f"{CHOSEN}-2-picture"] == ["999999"]
    assert kept[f"{CHOSEN}-3-caption"] == ["No picture yet"]
    assert [name for name, _caption in captions(gallery)] == ["One", "Two", "Three"]


def test_a_gallery_of_nothing_is_refused(gallery, edit):
    refused = edit(**{f"{CHOSEN}-{number}-remove": "on" for number in range(3)})

    assert "A gallery needs a picture" in refused.text
    assert gallery.pictures.count() == 3


def test_the_pictures_of_a_gallery_are_links_to_the_large_ones(
    client, article, gallery, pictures
):
    page = page_of(client, article)

    stems = [picture.manifest["stem"] for picture in pictures]
    links = re.findall(r'<a class="gallery__link" href="([^"]+)"', page)
    assert links == [f"/media/{stem}-natural-1280.jpg" for stem in stems]


# Videos


def test_a_video_is_stored_by_its_id_and_shown_without_asking_anybody(
    client, article, edit
):
    block = add_block(article, Video, poster=PictureFactory())

    edit(**{"articles_video_set-0-address": "https://player.vimeo.com/video/76979871"})

    block.refresh_from_db()
    assert (block.provider, block.video_id) == ("vimeo", "76979871")
    page = page_of(client, article)
    assert '<a class="video__poster" href="https://vimeo.com/76979871"' in page
    assert "<iframe" not in page
    assert not re.search(r'(src|srcset)="(https?:)?//', page)
    assert page.count("js/video.js") == 1


def test_a_look_alike_is_refused_and_the_address_kept(article, edit):
    block = add_block(article, Video)
    bad = "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ"

    refused = edit(**{"articles_video_set-0-address": bad, "headline": "Kept"})

    assert f"“{bad}” leads to “youtube.com.evil.example”." in refused.text
    kept = form_data(refused.text, "article_form")
    assert kept["articles_video_set-0-address"] == [bad]
    assert kept["headline"] == ["Kept"]
    block.refresh_from_db()
    assert block.video_id == "a1b2c3d4e5f"


def test_a_script_is_linked_only_where_a_block_asks_for_it(client, article):
    add_block(article, RichText)

    assert "js/video.js" not in page_of(client, article)


# People, and fields younger than an approval


def test_a_person_that_a_block_shows_finds_the_story(client, article, monkeypatch):
    person = PersonFactory(name="Kevin Example")
    add_block(article, RichText)
    monkeypatch.setattr(RichText, "refers", lambda block: [person])

    edition = publish(article)

    assert EditionPerson.objects.get(target=person).edition == edition


def test_an_approval_older_than_a_field_can_still_be_published(article):
    editor = UserFactory(role="editor")
    revision = publishing.save_revision(article, by=editor)
    workflow.act("approve", article, by=editor)
    record = json.loads(revision.text)
    del record["fields"]["numbering"]
    type(revision).objects.update(text=json.dumps(record))
    article.approved_revision.refresh_from_db()

    edition = publishing.publish(article, by=editor)

    assert edition.headline == "The tested story"
    del record["fields"]["headline"]
    type(revision).objects.update(text=json.dumps(record))
    article.approved_revision.refresh_from_db()
    with pytest.raises(publishing.PublishError, match="headline is not in this record"):
        publishing.publish(article, by=editor, at=timezone.now() + timedelta(hours=1))
