"""Every address is either the same bytes for everybody, or private and stored nowhere.

A new address that is not marked `@public_page` fails here until it is written
into PRIVATE with the reason.
"""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import get_resolver
from django.urls.resolvers import URLPattern
from zeal.errors import NPlusOneError

from films.models import Character
from newsroom.delivery.public import PublicPageError, public_page
from tests.factories.films import CharacterFactory
from tests.loops import no_query_in_a_loop

STAFF = "admin/"
PRIVATE = {
    "styleguide/": "shows components to staff",
    "healthz": "says how this process is, now",
    "readyz": "says how this process is, now",
    "media/<path:name>": "a file that never changes, with an immutable header",
    "comments/<int:pk>/reply/": "a form that keeps what was typed",
    "comments/sent/<str:reference>/": "tells one reader what became of a comment",
    "comments/<str:label>/<int:pk>/new/": "a form that keeps what was typed",
    "comments/<str:label>/<int:pk>/captcha/": "asks one reader a question of their own",
}


def addresses(resolver=None, prefix=""):
    """(route, callback) of every address below the root."""
    for entry in (resolver or get_resolver()).url_patterns:
        route = prefix + str(entry.pattern)
        if isinstance(entry, URLPattern):
            yield route, entry.callback
        else:
            yield from addresses(entry, route)


def unmarked(found) -> set[str]:
    return {
        route
        for route, callback in found
        if not route.startswith(STAFF) and not getattr(callback, "is_public", False)
    }


def test_every_address_is_public_or_is_named_as_private():
    assert unmarked(addresses()) == set(PRIVATE)


def test_an_unmarked_address_is_caught():
    def view(request):
        return HttpResponse()

    found = [("new/", view), ("marked/", public_page()(view)), ("admin/x/", view)]

    assert unmarked(found) == {"new/"}


@pytest.mark.django_db
def test_addresses_without_arguments_keep_what_their_mark_promises(client):
    visited = 0
    for route, callback in addresses():
        if "<" in route or "(" in route or route.startswith(STAFF):
            continue
        response = client.get(f"/{route}")
        control = response["Cache-Control"]
        is_kept = response.status_code in {200, 301}
        if is_kept and getattr(callback, "is_public", False):
            visited += 1
            assert control.startswith("public, max-age=0, s-maxage="), route
        else:
            assert control == "private, no-store", route
        assert not response.cookies, route
    assert visited > 0


def request_with_reader():
    request = RequestFactory().get("/")
    request.session, request.user = {"seen": 1}, AnonymousUser()
    return request


@pytest.mark.parametrize(
    "touch",
    [
        lambda request: request.session.get("seen"),
        lambda request: request.session["seen"],
        lambda request: "seen" in request.session,
        lambda request: request.session.__setitem__("seen", 2),
        lambda request: bool(request.session),
        lambda request: request.user.is_authenticated,
        lambda request: str(request.user),
        lambda request: setattr(request.user, "name", "x"),
    ],
)
def test_a_public_page_that_touches_session_or_user_fails(touch):
    @public_page()
    def page(request):
        touch(request)
        return HttpResponse()

    with pytest.raises(PublicPageError):
        page(request_with_reader())


def test_a_public_page_that_sets_a_cookie_fails():
    @public_page()
    def page(request):
        response = HttpResponse()
        response.set_cookie("seen", "1")
        return response

    with pytest.raises(PublicPageError):
        page(request_with_reader())


def test_a_public_page_that_touches_neither_answers():
    @public_page()
    def page(request):
        return HttpResponse("same for all")

    assert page(request_with_reader()).content == b"same for all"


@pytest.mark.django_db
def test_a_query_in_a_loop_on_a_public_page_is_caught():
    CharacterFactory.create_batch(2)

    def page(request):
        return [character.film.title for character in Character.objects.all()]

    def page_that_joins(request):
        characters = Character.objects.select_related("film")
        return [character.film.title for character in characters]

    request = RequestFactory().get("/")
    assert len(no_query_in_a_loop(page_that_joins)(request)) == 2
    with pytest.raises(NPlusOneError):
        no_query_in_a_loop(page)(request)
