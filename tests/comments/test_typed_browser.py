"""A comment that was typed is never lost, however its page was left."""

import pytest

from comments.models import Comment
from comments.moderation import deciding
from films.models import Film
from tests.factories.comments import approved_comment
from tests.factories.desk import UserFactory
from tests.factories.films import FilmFactory
from tests.newsroom.test_typed_browser import asked

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
TEXT = "The light in the harbour scene is lovely."


@pytest.fixture
def film():
    return FilmFactory()


@pytest.fixture
def reader(page, film):
    page.goto(film.get_absolute_url())
    page.get_by_label("Your comment").fill(TEXT)
    page.get_by_label("Name").fill("Ines")
    page.get_by_label("Email").fill("ines@example.org")
    return page


def typed(page):
    return page.locator("[name=body]").input_value()


def send(page):
    page.get_by_label("I can’t answer this").check()
    page.get_by_role("button", name="Send comment").click()


def sent(page):
    page.get_by_role("heading", name="Your comment has arrived").wait_for()


def test_a_link_asks_and_back_shows_the_text(reader):
    assert asked(reader, lambda: reader.goto("/films/"))

    reader.go_back()

    assert typed(reader) == TEXT
    send(reader)
    sent(reader)
    assert Comment.objects.get().body == TEXT


def test_a_reload_keeps_the_text(reader, film):
    assert asked(reader, reader.reload)

    assert typed(reader) == TEXT


def test_what_was_sent_does_not_come_back(reader, film):
    send(reader)
    sent(reader)

    reader.goto(film.get_absolute_url())

    assert typed(reader) == ""
    assert not asked(reader, lambda: reader.goto("/films/"))


def test_a_thread_closed_meanwhile_gives_the_text_back(reader, film):
    Film.objects.update(comment_policy="closed")

    send(reader)

    reader.get_by_text("have been closed").wait_for()
    assert typed(reader) == TEXT


def test_a_film_taken_back_meanwhile_gives_the_text_back(reader, film):
    Film.objects.update(public_from=None)

    send(reader)

    reader.get_by_role("heading", name="No such page").wait_for()
    assert typed(reader) == TEXT


def test_a_reply_to_what_was_removed_is_sent_as_a_comment(page, film):
    moderator = UserFactory(role="moderator")
    parent = approved_comment(on=film, by=moderator)
    page.goto(f"/comments/{parent.pk}/reply/")
    page.get_by_label("Your comment").fill(TEXT)
    page.get_by_label("Name").fill("Ines")
    page.get_by_label("Email").fill("ines@example.org")
    deciding.reject(parent, by=moderator, reason="Off topic.")

    send(page)
    page.get_by_text("The comment you answer was removed").first.wait_for()
    assert typed(page) == TEXT
    send(page)
    sent(page)

    assert Comment.objects.get(name="Ines").parent is None
