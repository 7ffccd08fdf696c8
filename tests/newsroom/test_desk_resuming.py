"""A form of the desk that was sent while signed out is not lost."""

import html
import re

import pytest
from django.test import Client
from django.urls import reverse

from films.models import Film
from newsroom.desk import resuming
from tests.desk_forms import sent_by
from tests.factories.desk import UserFactory
from tests.factories.films import FilmFactory

pytestmark = pytest.mark.django_db
OWN = {"HTTP_SEC_FETCH_SITE": "same-origin"}
ELSEWHERE = {"HTTP_SEC_FETCH_SITE": "cross-site"}
PASSWORD = "correct horse"
TYPED = "Typed for an hour, <b>and</b> “quoted”.\r\nA second line."


@pytest.fixture
def film():
    return FilmFactory(title="Blue Kettle", logline="Before.")


@pytest.fixture
def typed(film):
    """A browser that is signed in, and the film's form with something typed in it."""
    UserFactory(username="ana", role="film desk")
    client = Client()
    client.login(username="ana", password=PASSWORD)
    url = reverse("admin:films_film_change", args=[film.pk])
    fields = {**sent_by(client.get(url)), "logline": [TYPED]}
    return client, url, fields


def hidden(page, name):
    return html.unescape(re.search(rf'name="{name}"[^>]*value="([^"]*)"', page)[1])


def signing_in(client, page, **more):
    fields = {
        "username": "ana",
        "password": PASSWORD,
        "next": "/admin/",
        "kept": hidden(page, "kept"),
        **more,
    }
    return client.post(reverse("admin:login"), fields, **OWN)


def test_a_form_sent_after_the_session_ended_is_saved_after_signing_in(film, typed):
    client, url, fields = typed
    client.logout()

    asked = client.post(url, fields, **OWN)
    came_back = signing_in(client, asked.text)
    again = sent_by_form(came_back.text)
    saved = client.post(url, again, **OWN)

    assert asked.status_code == 403
    assert "Sign in to the desk" in asked.text
    assert html.escape("“quoted”.") in came_back.text
    assert saved.status_code == 302, saved.context["errors"]
    assert Film.objects.get().logline == TYPED.replace("\r\n", "\n")


def sent_by_form(page):
    """Names and values of the form that sends it again."""
    form = page[page.index('class="desk-form"') :]
    found = {}
    for name, value in re.findall(
        r'<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"', form
    ):
        found.setdefault(name, []).append(html.unescape(value))
    for name, value in re.findall(
        r'<textarea[^>]*name="([^"]*)"[^>]*>\n?(.*?)</textarea>', form, re.DOTALL
    ):
        found.setdefault(name, []).append(html.unescape(value))
    return found


def test_a_wrong_password_in_between_loses_nothing(film, typed):
    client, url, fields = typed
    client.logout()
    asked = client.post(url, fields, **OWN)

    wrong = signing_in(client, asked.text, password="wrong")
    came_back = signing_in(client, wrong.text)

    assert wrong.status_code == 200
    assert "Typed for an hour" in came_back.text


def test_a_form_with_a_token_of_an_earlier_sign_in_comes_back(film, typed):
    _client, url, fields = typed
    strict = Client(enforce_csrf_checks=True)
    strict.login(username="ana", password=PASSWORD)

    refused = strict.post(url, {**fields, "csrfmiddlewaretoken": ["old"]}, **OWN)
    again = sent_by_form(refused.text)
    saved = strict.post(url, again, **OWN)

    assert refused.status_code == 403
    assert saved.status_code == 302
    assert Film.objects.get().logline.startswith("Typed for an hour")


def test_a_browser_that_lost_all_its_cookies_is_asked_to_sign_in(film, typed):
    _client, url, fields = typed
    strict = Client(enforce_csrf_checks=True)

    asked = strict.post(url, fields, **OWN)

    assert asked.status_code == 403
    assert "Sign in to the desk" in asked.text
    assert hidden(asked.text, "kept")


def test_what_another_site_sends_is_neither_shown_nor_kept(film, typed):
    client, url, fields = typed
    strict = Client(enforce_csrf_checks=True)
    strict.login(username="ana", password=PASSWORD)

    refused = strict.post(url, fields, **ELSEWHERE)
    client.logout()
    asked = client.post(url, fields, **ELSEWHERE)

    assert (refused.status_code, asked.status_code) == (403, 302)
    assert "Typed" not in refused.text


def test_words_that_were_not_signed_here_are_not_shown(typed):
    client, _url, _fields = typed
    client.logout()
    page = 'name="kept" value="{&quot;action&quot;: &quot;/&quot;}"'

    assert signing_in(client, page).status_code == 302


def test_a_password_is_never_sent_back(typed):
    client, _url, _fields = typed
    client.logout()
    address = reverse("admin:password_change")

    answer = client.post(address, {"old_password": "secret words"}, **OWN)

    assert answer.status_code == 302


def test_without_the_way_back_what_was_typed_is_lost(typed, monkeypatch):
    """The control."""
    client, url, fields = typed
    client.logout()
    monkeypatch.setattr(resuming, "kept_token", lambda request: "")

    assert client.post(url, fields, **OWN).status_code == 302
