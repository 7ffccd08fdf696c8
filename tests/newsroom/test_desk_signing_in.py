"""Guesses are counted before a password is hashed, and keep nobody else out."""

from datetime import timedelta

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from newsroom.desk import signing_in
from newsroom.desk.models import SignInFailure
from tests.factories.desk import SuperuserFactory, UserFactory
from tests.parallel import at_once

pytestmark = pytest.mark.django_db
PASSWORD, GUESS = "correct horse", "a guess"
GUESSER, ELSEWHERE = "192.0.2.7", "192.0.2.99"


@pytest.fixture
def ana():
    return UserFactory(username="ana", role="editor")


@pytest.fixture
def hashed(monkeypatch):
    """Each password that was hashed."""
    seen = []
    encode = MD5PasswordHasher.encode

    def noted(self, password, salt):
        seen.append(password)
        return encode(self, password, salt)

    monkeypatch.setattr(MD5PasswordHasher, "encode", noted)
    return seen


def try_to_sign_in(name="ana", password=GUESS, network=GUESSER, client=None):
    return (client or Client()).post(
        "/admin/login/",
        {"username": name, "password": password},
        REMOTE_ADDR=network,
    )


def guess(times, **options):
    return [try_to_sign_in(**options).status_code for _ in range(times)]


def test_after_ten_failures_a_network_is_not_listened_to(ana, hashed):
    assert guess(10) == [200] * 10
    hashed.clear()

    refused = try_to_sign_in(password=PASSWORD)

    assert refused.status_code == 429
    assert 0 < int(refused["Retry-After"]) <= 15 * 60
    assert "Try again in 15 minutes" in refused.text
    assert "Sign in to the desk" in refused.text
    assert hashed == []


def test_the_owner_gets_in_from_elsewhere(ana):
    guess(11)

    assert try_to_sign_in(password=PASSWORD, network=ELSEWHERE).status_code == 302


def test_guessing_over_many_accounts_counts_as_well(ana):
    for number in range(10):
        try_to_sign_in(name=f"nobody-{number}")

    assert try_to_sign_in(password=PASSWORD).status_code == 429


def test_addresses_of_one_ipv6_network_count_together(ana):
    for number in range(10):
        try_to_sign_in(network=f"2001:db8::{number + 1}")

    assert try_to_sign_in(network="2001:db8::ffff").status_code == 429


def test_a_header_makes_no_other_network_of_it(ana):
    for number in range(11):
        response = Client().post(
            "/admin/login/",
            {"username": "ana", "password": GUESS},
            REMOTE_ADDR=GUESSER,
            HTTP_X_FORWARDED_FOR=f"198.51.100.{number}",
        )

    assert response.status_code == 429


def test_after_a_quarter_of_an_hour_it_is_listened_to_again(ana):
    guess(11)
    SignInFailure.objects.update(at=timezone.now() - timedelta(minutes=16))

    assert try_to_sign_in(password=PASSWORD).status_code == 302
    assert not SignInFailure.objects.exists()


def test_whoever_mistyped_and_then_got_it_right_begins_anew(ana):
    guess(9)
    try_to_sign_in(password=PASSWORD)

    assert guess(10) == [200] * 10


def test_the_right_password_of_one_account_clears_no_guesses_at_another(ana):
    UserFactory(username="guesser", role="writer")
    guess(9)
    try_to_sign_in(name="guesser", password=PASSWORD)

    assert guess(2) == [200, 429]


@pytest.mark.django_db(transaction=True)
def test_of_many_guesses_at_once_no_more_than_ten_are_hashed(ana, hashed):
    statuses = at_once(*[lambda: try_to_sign_in().status_code] * 16)

    assert statuses.count(200) <= 10
    assert set(statuses) == {200, 429}
    assert len(hashed) <= 10


def test_no_more_passwords_are_hashed_at_once_than_there_are_places(
    ana, monkeypatch, hashed
):
    monkeypatch.setattr(signing_in, "SECONDS_TO_WAIT", 0)
    places = [signing_in._hashing.acquire() for _ in range(signing_in.HASHES_AT_ONCE)]
    try:
        refused = try_to_sign_in(password=PASSWORD)
    finally:
        for _ in places:
            signing_in._hashing.release()

    assert (refused.status_code, refused["Retry-After"]) == (429, "2")
    assert hashed == []
    assert try_to_sign_in(password=PASSWORD).status_code == 302


def test_a_known_and_an_unknown_name_get_the_same_answer_and_the_same_work(ana, hashed):
    known = try_to_sign_in(name="ana").text.replace("ana", "NAME")
    for_known = len(hashed)
    unknown = try_to_sign_in(name="bob").text.replace("bob", "NAME")

    assert without_token(known) == without_token(unknown)
    assert len(hashed) == 2 * for_known > 0


def without_token(page):
    before, _, after = page.partition('name="csrfmiddlewaretoken" value="')
    return before + after.partition('"')[2]


def test_neither_name_nor_address_is_kept(ana):
    guess(1)

    (failure,) = SignInFailure.objects.values()
    assert "ana" not in str(failure)
    assert GUESSER not in str(failure)


def test_a_session_ends_after_twelve_hours_idle_and_goes_on_while_it_is_used():
    client = Client()
    client.force_login(SuperuserFactory())
    key = client.cookies["newsroom_session"].value
    nearly = timezone.now() + timedelta(hours=1)
    Session.objects.filter(pk=key).update(expire_date=nearly)

    client.get("/admin/")
    first = Session.objects.get(pk=key).expire_date
    client.get("/admin/")

    assert first > timezone.now() + timedelta(hours=11)
    assert Session.objects.get(pk=key).expire_date == first  # not written each time
    Session.objects.filter(pk=key).update(expire_date=timezone.now())
    assert client.get("/admin/").status_code == 302


def test_a_session_ends_when_its_owner_is_deactivated():
    client, user = Client(), SuperuserFactory()
    client.force_login(user)
    user.is_active = False
    user.save()

    assert client.get("/admin/").status_code == 302


@pytest.mark.parametrize("password", ["short1!", "eleven-sign", "password1234"])
def test_a_short_or_common_password_is_refused(client, password):
    client.force_login(SuperuserFactory())

    response = client.post(
        "/admin/desk/user/add/",
        {
            "username": "new",
            "usable_password": "true",
            "password1": password,
            "password2": password,
        },
    )

    assert response.status_code == 200
    assert "too short" in response.text or "too common" in response.text


@pytest.fixture
def uncounted(monkeypatch):
    monkeypatch.setattr(
        signing_in, "_counted", lambda name, network: SignInFailure(account="none")
    )


def test_without_the_count_guessing_goes_on_for_ever(ana, uncounted):
    """The control."""
    assert guess(12) == [200] * 12
