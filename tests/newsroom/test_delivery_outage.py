"""A form that cannot be taken while the database is away gives everything back."""

import errno
import logging

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError, connection
from django.urls import reverse

from articles.models import Article
from articles.writing import publishing
from comments.models import Comment
from newsroom.delivery.outage import is_away
from tests.articles.test_admin import change_url, form_of
from tests.comments.forms import SAME_ORIGIN, address, fields_of, send, typed
from tests.factories.articles import ArticleFactory
from tests.factories.desk import SuperuserFactory, UserFactory
from tests.factories.films import FilmFactory

pytestmark = pytest.mark.django_db

TEXT = "The light in the <harbour> scene\nis “lovely”."


def refuse(*args):
    raise OperationalError("server closed the connection unexpectedly")


@pytest.fixture
def away():
    """A block in which every query fails, as when the database is gone."""
    return lambda: connection.execute_wrapper(refuse)


def test_a_comment_comes_back_with_its_503_and_can_be_sent_again(client, away):
    film = FilmFactory()
    fields = typed(film, body=TEXT)

    with away():
        refused = send(client, film, fields)
    again = client.post(address(film, "new"), fields_of(refused), **SAME_ORIGIN)

    assert refused.status_code == 503
    assert refused["Retry-After"] == "30"
    assert refused["Cache-Control"] == "private, no-store"
    assert "Not saved yet" in refused.text
    assert "The light in the &lt;harbour&gt; scene\nis “lovely”." in refused.text
    assert again.status_code == 303
    assert Comment.objects.get().body == TEXT


@pytest.mark.parametrize(
    "headers", [{}, {"HTTP_SEC_FETCH_SITE": "cross-site"}, {"HTTP_ORIGIN": "http://x"}]
)
def test_what_another_site_sent_is_not_shown(client, away, headers):
    film = FilmFactory()

    with away():
        refused = client.post(address(film, "new"), {"body": TEXT}, **headers)

    assert refused.status_code == 503
    assert "harbour" not in refused.text


def test_a_story_comes_back_with_its_503_and_can_be_sent_again(client, away):
    editor = UserFactory(role="editor")
    article = ArticleFactory(headline="Before")
    publishing.save_revision(article, by=editor)
    client.force_login(editor)
    fields = form_of(client.get(change_url(article)))
    fields |= {"headline": "A headline of mine", "standfirst": TEXT, "_save": "Save"}

    with away():
        refused = client.post(change_url(article), fields, **SAME_ORIGIN)
    again = client.post(change_url(article), fields_of(refused), **SAME_ORIGIN)

    assert refused.status_code == 503
    assert "A headline of mine" in refused.text
    assert again.status_code == 302
    article = Article.objects.get()
    assert article.headline == "A headline of mine"
    assert article.standfirst.splitlines() == TEXT.splitlines()


def test_a_password_is_never_sent_back(client, away):
    fields = {"username": "ana lee", "password": "my secret words"}

    with away():
        refused = client.post(reverse("admin:login"), fields, **SAME_ORIGIN)

    assert refused.status_code == 503
    assert "my secret words" not in refused.text
    assert "ana lee" not in refused.text


def test_files_are_asked_for_again(client, away):
    client.force_login(SuperuserFactory())
    file = SimpleUploadedFile("a.jpg", b"secret bytes", "image/jpeg")
    fields = {"original": file, "caption": "A robot at rest"}

    with away():
        refused = client.post(
            reverse("admin:pictures_picture_add"), fields, **SAME_ORIGIN
        )

    assert refused.status_code == 503
    assert "A robot at rest" in refused.text
    assert "Files cannot be kept here" in refused.text
    assert "secret bytes" not in refused.text


@pytest.mark.parametrize("body", ["a b\0c", "x" * 100_000])
def test_whatever_was_sent_the_answer_is_a_503(client, away, body):
    film = FilmFactory()

    with away():
        refused = send(client, film, {"body": body})

    assert refused.status_code == 503
    assert "\0" not in refused.text


def test_a_page_of_the_desk_is_a_503_with_one_line_in_the_log(client, away, caplog):
    client.force_login(SuperuserFactory())

    with away():
        refused = client.get(reverse("admin:articles_article_changelist"))

    told = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert refused.status_code == 503
    assert "Back in a moment" in refused.text
    assert len(told) == 1
    assert told[0].exc_info is None


def failing_middleware(get_response):
    def middleware(request):
        raise OperationalError("gone before any view")

    return middleware


def test_a_fault_outside_of_the_views_is_a_503_too(client, settings):
    settings.MIDDLEWARE = [
        *settings.MIDDLEWARE,
        "tests.newsroom.test_delivery_outage.failing_middleware",
    ]
    client.raise_request_exception = False

    refused = client.get("/films/")

    assert refused.status_code == 503
    assert refused["Retry-After"] == "30"


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (OperationalError("gone"), True),
        (OSError(errno.ENOSPC, "No space left on device"), True),
        (FileNotFoundError(errno.ENOENT, "No such file"), False),
        (ValueError("a mistake"), False),
        (None, False),
    ],
)
def test_an_outage_is_told_from_a_mistake(problem, expected):
    assert is_away(problem) is expected


def test_a_fault_of_ours_costs_nothing_that_was_typed(client, monkeypatch):
    def fail(submission):
        raise ZeroDivisionError

    film = FilmFactory()
    monkeypatch.setattr("comments.views.taking_in.post", fail)
    client.raise_request_exception = False

    refused = send(client, film, typed(film, body=TEXT))
    monkeypatch.undo()
    again = client.post(address(film, "new"), fields_of(refused), **SAME_ORIGIN)

    assert refused.status_code == 500
    assert again.status_code == 303
    assert Comment.objects.get().body == TEXT
