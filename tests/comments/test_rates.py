from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache
from django.test import Client
from django.utils import timezone

from comments import limits
from comments.models import Comment
from comments.posting import rates
from comments.posting import sum as sums
from comments.targets import key_of
from tests.comments.forms import fields_of, send, typed

pytestmark = pytest.mark.django_db


def post(film, number, **headers):
    asked = sums.ask_privately(key_of(film))
    fields = typed(film, asked, body=f"Thought {number}.")
    return send(Client(), film, fields, **headers)


def test_the_sixth_comment_in_ten_minutes_has_to_wait_and_keeps_its_text(film):
    for number in range(5):
        assert post(film, number).status_code == 303

    response = post(film, 6)

    assert response.status_code == 429
    assert 0 < int(response["Retry-After"]) <= limits.RATE_WINDOW
    assert response["Cache-Control"] == "private, no-store"
    assert fields_of(response)["body"] == "Thought 6."
    assert Comment.objects.count() == 5


def test_headers_that_anybody_can_send_do_not_make_another_network(film):
    names = ("HTTP_X_FORWARDED_FOR", "HTTP_X_REAL_IP", "HTTP_FORWARDED")

    statuses = [
        post(film, number, **dict.fromkeys(names, f"192.0.2.{number}")).status_code
        for number in range(6)
    ]

    assert statuses == [303] * 5 + [429]


def test_addresses_of_one_ipv6_network_count_together(film):
    statuses = [
        post(film, number, REMOTE_ADDR=f"2001:db8:1:1::{number}").status_code
        for number in range(6)
    ]
    other = post(film, 7, REMOTE_ADDR="2001:db8:1:2::1").status_code

    assert statuses == [303] * 5 + [429]
    assert other == 303


def test_a_wrong_sum_takes_no_place(film):
    for number in range(4):
        fields = typed(film, answer="9999", body=f"Wrong {number}.")
        assert send(Client(), film, fields).status_code == 400

    assert [post(film, n).status_code for n in range(6)] == [303] * 5 + [429]


def test_guessing_sums_ends_as_well(film):
    fields = typed(film, answer="9999")

    statuses = [
        send(Client(), film, fields).status_code
        for _attempt in range(limits.RATE_ATTEMPTS + 1)
    ]

    assert statuses == [400] * limits.RATE_ATTEMPTS + [429]


def test_comments_stored_by_another_process_count_too(film):
    for number in range(5):
        post(film, number)
    cache.clear()

    assert post(film, 6).status_code == 429
    long_ago = timezone.now() - timedelta(seconds=limits.RATE_WINDOW)
    Comment.objects.update(submitted_at=long_ago)
    assert post(film, 7).status_code == 303


def test_without_the_cache_the_limits_still_hold(film, monkeypatch):
    nobody_listens = RedisCache("redis://127.0.0.1:1/0", {})
    monkeypatch.setattr(rates, "cache", nobody_listens)
    monkeypatch.setattr(rates, "_own", LocMemCache("comments.tests", {}))
    wrong = typed(film, answer="9999")

    taken = [post(film, number).status_code for number in range(6)]
    guessed = [
        send(Client(), film, wrong, REMOTE_ADDR="192.0.2.1").status_code
        for _attempt in range(limits.RATE_ATTEMPTS + 1)
    ]

    assert taken == [303] * 5 + [429]
    assert guessed == [400] * limits.RATE_ATTEMPTS + [429]
