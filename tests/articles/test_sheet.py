"""What the sheet asks of the desk: its form, and blocks drawn as readers see them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles import blocks
from tests.desk_forms import sent_by
from tests.factories import articles as stories
from tests.factories.desk import UserFactory
from tests.factories.films import CharacterFactory, FilmFactory
from tests.factories.pictures import stored_picture

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(UserFactory(role="editor"))
    return client


def story_of(count):
    """A story with `count` each of a text, a profile, a figure, a card and a link."""
    article = stories.ArticleFactory()
    for _number in range(count):
        film = FilmFactory()
        character = CharacterFactory(film=film)
        stories.add_block(article, blocks.RichText, text="<p>Words.</p>")
        stories.add_block(
            article, blocks.CharacterProfile, character=character, text="<p>A.</p>"
        )
        stories.add_block(article, blocks.Figure, picture=stored_picture())
        stories.add_block(article, blocks.FilmCard, film=film)
        stories.add_block(
            article, blocks.RelatedStory, story=stories.public_story().article
        )
    return article


def queries(client, url):
    client.get(url)  # what is kept for the process is there from now on
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


@pytest.mark.parametrize("page", ["change", "faces"])
def test_opening_a_long_story_needs_as_many_queries_as_a_short_one(editor, page):
    few, many = (
        queries(
            editor, reverse(f"admin:articles_article_{page}", args=[story_of(n).pk])
        )
        for n in (1, 6)
    )

    assert many == few


def test_the_stored_blocks_are_drawn_as_readers_see_them(editor):
    article = story_of(1)

    faces = editor.get(
        reverse("admin:articles_article_faces", args=[article.pk])
    ).json()

    profile = blocks.CharacterProfile.objects.get(parent=article)
    assert profile.character.name in faces[str(profile.uid)]
    assert "character-block__number" in faces[str(profile.uid)]
    text = blocks.RichText.objects.get(parent=article)
    assert str(text.uid) not in faces


def face(client, article, *, order, place, **fields):
    url = (
        reverse("admin:articles_article_face", args=[article.pk])
        if article
        else reverse("admin:articles_article_face_new")
    )
    data = {f"block-{name}": value for name, value in fields.items()}
    return client.post(
        url, {**data, "order": " ".join(order), "place": place, "numbering": "up"}
    )


def test_a_block_that_is_not_saved_is_drawn_in_its_place(editor):
    character = CharacterFactory(name="Mai Su")
    order = ["characterprofile", "richtext", "characterprofile"]
    fields = {"character": character.pk, "text": "<p>All about her.</p>"}

    answer = face(editor, None, order=order, place=2, **fields)

    html = answer.json()["html"]
    assert "Mai Su" in html
    assert "All about her." in html
    assert ">2<" in html
    assert not blocks.CharacterProfile.objects.exists()


def test_a_gallery_and_a_fact_box_are_drawn_with_their_rows(editor):
    picture = stored_picture(alt_text="A red fox")
    rows = {"chosen-0-picture": picture.pk, "chosen-0-caption": "In snow"}

    gallery = face(editor, None, order=["gallery"], place=0, **rows).json()["html"]
    facts = {"heading": "Facts", "facts": "Runtime: 106 minutes"}
    box = face(editor, None, order=["factbox"], place=0, **facts).json()["html"]

    assert "In snow" in gallery
    assert "106 minutes" in box


def test_what_a_block_lacks_is_said_by_the_names_of_its_fields(editor):
    answer = face(editor, None, order=["pullquote"], place=0, quote="")

    assert answer.json() == {"missing": ["Quote: This field is required."]}


def test_a_related_story_shows_only_what_readers_see_of_it(editor):
    public = stories.public_story(headline="Seen by all").article
    public.headline = "A secret change"
    public.save()
    draft = stories.ArticleFactory(headline="A secret draft")

    shown = [
        face(
            editor, None, order=["relatedstory"], place=0, label="Read", story=story.pk
        ).content.decode()
        for story in (public, draft)
    ]

    assert "Seen by all" in shown[0]
    assert "secret" not in "".join(shown)


@pytest.mark.parametrize(
    "sent",
    [
        {"order": "", "place": "0"},
        {"order": "pullquote", "place": "1"},
        {"order": "pullquote", "place": "x"},
        {"order": "pullquote user", "place": "0"},
    ],
)
def test_an_order_that_no_story_has_is_refused(editor, sent):
    answer = editor.post(reverse("admin:articles_article_face_new"), sent)

    assert answer.status_code == 400


def test_only_those_who_may_change_the_story_have_its_blocks_drawn(client):
    article = story_of(1)
    client.force_login(UserFactory(role="writer"))

    drawn = face(client, article, order=["pullquote"], place=0, quote="Hm.")
    stored = client.get(reverse("admin:articles_article_faces", args=[article.pk]))
    client.force_login(UserFactory(role="moderator"))
    new = face(client, None, order=["pullquote"], place=0, quote="Hm.")

    assert [drawn.status_code, stored.status_code, new.status_code] == [404, 404, 403]


def test_a_headline_is_one_line_however_it_is_sent(editor):
    article = story_of(1)
    url = reverse("admin:articles_article_change", args=[article.pk])
    data = sent_by(editor.get(url)) | {"headline": "Meet the\r\nheroes"}

    editor.post(url, data)

    article.refresh_from_db()
    assert article.headline == "Meet the heroes"


# The next step


def shown_steps(client, article):
    html = client.get(
        reverse("admin:articles_article_change", args=[article.pk])
    ).content.decode()
    line = html[html.index('class="submit-row"') :]
    return line[: line.index("</form>")]


@pytest.mark.parametrize(
    ("role", "state", "step"),
    [
        ("writer", "draft", "Submit for review"),
        ("writer", "changes_requested", "Submit for review"),
        ("writer", "in_review", None),
        ("editor", "draft", "Publish now"),
        ("editor", "in_review", "Publish now"),
        ("editor", "approved", "Publish now"),
    ],
)
def test_the_next_step_is_one_button_by_state_and_right(client, role, state, step):
    user = UserFactory(role=role)
    article = stories.ArticleFactory(created_by=user, workflow_state=state)
    client.force_login(user)

    line = shown_steps(client, article)

    first = line[: line.index('name="_continue"')]
    assert ('class="default"' in first) == bool(step)
    assert step is None or step in first


def test_a_step_that_cannot_be_taken_says_why(client):
    client.force_login(UserFactory(role="editor"))
    draft = stories.ArticleFactory()

    line = shown_steps(client, draft)

    assert "Readers do not see it." in line
    assert "It is draft." in line


def test_what_readers_see_already_is_not_offered_as_next(client):
    client.force_login(UserFactory(role="editor"))
    article = stories.public_story().article

    line = shown_steps(client, article)

    assert 'class="default"' not in line
    assert "Withdraw" in line
