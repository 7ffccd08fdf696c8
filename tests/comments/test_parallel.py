"""Many requests at once, against the real database of the run."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client

from comments.models import Comment, Thread
from comments.posting import sum as sums
from comments.targets import key_of
from tests.comments.forms import send, typed
from tests.factories.films import FilmFactory

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

TIMES = 20


def send_at_once(film, forms):
    """The answers to all `forms`, sent at the same moment from several networks."""
    start = Barrier(len(forms))

    def one(number, fields):
        try:
            start.wait(timeout=30)
            return send(
                Client(), film, fields, REMOTE_ADDR=f"192.0.2.{number}"
            ).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(len(forms)) as pool:
        return sorted(pool.map(one, range(len(forms)), forms))


@pytest.mark.postgresql
def test_of_twenty_replays_of_a_private_question_one_is_accepted():
    film = FilmFactory()
    asked = sums.ask_privately(key_of(film))
    forms = [typed(film, asked, body=f"Take {n}.") for n in range(TIMES)]

    statuses = send_at_once(film, forms)

    assert statuses == [303] + [400] * (TIMES - 1)
    assert Comment.objects.count() == 1


@pytest.mark.postgresql
def test_of_twenty_replays_of_a_shared_question_by_one_address_one_is_accepted():
    film = FilmFactory()
    forms = [typed(film, body=f"Take {n}.") for n in range(TIMES)]

    statuses = send_at_once(film, forms)

    assert statuses == [303] + [400] * (TIMES - 1)
    assert Comment.objects.count() == 1


@pytest.mark.postgresql
def test_comments_sent_at_once_get_different_places_and_are_counted():
    film = FilmFactory()
    forms = [
        typed(film, sums.ask_privately(key_of(film)), body=f"Take {n}.")
        for n in range(TIMES)
    ]

    statuses = send_at_once(film, forms)

    assert statuses == [303] * TIMES
    assert sorted(Comment.objects.values_list("number", flat=True)) == list(
        range(1, TIMES + 1)
    )
    assert Thread.objects.get().waiting_count == TIMES


@pytest.mark.postgresql
def test_one_form_sent_ten_times_at_once_is_one_comment():
    film = FilmFactory()
    start = Barrier(10)
    fields = typed(film)

    def one(_number):
        try:
            start.wait(timeout=30)
            answer = send(Client(), film, fields)
            return answer.status_code, answer.get("Location")
        finally:
            connection.close()

    with ThreadPoolExecutor(10) as pool:
        answers = set(pool.map(one, range(10)))

    assert len(answers) == 1
    assert answers.pop()[0] == 303
    assert Comment.objects.count() == 1
