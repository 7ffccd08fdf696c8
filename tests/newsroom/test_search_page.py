"""The search page: the same for everybody, hard to break, and escaped."""

from datetime import timedelta
from html import unescape
from time import process_time

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from newsroom.search import finding, index, kinds
from newsroom.search.kinds import Kind

pytestmark = pytest.mark.django_db

PAYLOADS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<b>bold</b>",
    "&lt;b&gt;",
]


@pytest.fixture(autouse=True)
def two_kinds(monkeypatch):
    known = {
        "film": Kind("Film", "Films", accent="film", crop="2:3"),
        "article": Kind("Story", "Stories", is_dated=True),
    }
    monkeypatch.setattr("newsroom.search.forms.all_kinds", lambda: known)


def put(key, kind="film", **changes):
    fields = {
        "key": key,
        "title": f"Next Gen {key}",
        "text": "A lonely girl meets a secret robot.",
        "url": f"/films/{key}/",
        "public_from": timezone.now() - timedelta(hours=1),
    }
    return index.put(kind, [fields | changes])


def page_text(response):
    return response.content.decode()


def test_without_a_question_the_page_offers_the_box_and_no_result(client):
    put("1")

    page = page_text(client.get("/search/"))

    assert page.count("<h1") == 1
    assert '<label class="search-box__label" for="search-q">' in page
    assert '<meta name="robots" content="noindex">' in page
    assert 'class="search-result ' not in page


def test_it_finds_counts_marks_and_links(client):
    put("1", text="A robot & a girl.")
    put("2", title="Charge", text="No such machine.")

    page = page_text(client.get("/search/", {"q": "ROBOT"}))

    assert '<p class="search-status" role="status">1 result for “ROBOT”</p>' in page
    assert 'href="/films/1/" dir="auto">Next Gen 1</a>' in page
    assert "A <mark>robot</mark> &amp; a girl." in page
    assert "Charge" not in page


def test_what_is_not_public_yet_or_any_more_is_not_found(client):
    now = timezone.now()
    put("planned", public_from=now + timedelta(hours=1))
    put("over", public_until=now - timedelta(seconds=1))
    put("public")

    page = page_text(client.get("/search/", {"q": "gen"}))

    assert "1 result for" in page
    assert "/films/planned/" not in page
    assert "/films/over/" not in page


def test_results_of_one_kind_can_be_asked_for(client):
    put("1")
    put("2")
    put("3", kind="article", title="Meet Next Gen", url="/articles/3/")

    everything = page_text(client.get("/search/", {"q": "gen"}))
    films = page_text(client.get("/search/", {"q": "gen", "kind": "film"}))

    assert "3 results for “gen”" in everything
    assert "2 films for “gen”" in films
    assert "/articles/3/" not in films
    for page in (everything, films):
        assert 'Everything <span class="search-kinds__count">3</span>' in page
        assert 'Films <span class="search-kinds__count">2</span>' in page
        assert 'Stories <span class="search-kinds__count">1</span>' in page


def test_nothing_found_is_said_with_ways_on(client):
    page = page_text(client.get("/search/", {"q": "zeppelin", "kind": "film"}))

    assert "No films for “zeppelin”" in page
    assert "Use fewer words" in page
    assert 'href="?q=zeppelin"' in page


def test_pages_follow_one_another_and_end(client, monkeypatch):
    monkeypatch.setattr(finding, "PER_PAGE", 2)
    for key in range(5):
        put(key)

    pages = [
        page_text(client.get("/search/", {"q": "gen", "page": n})) for n in (1, 2, 3)
    ]

    assert [page.count('class="search-result ') for page in pages] == [2, 2, 1]
    assert 'href="/search/?q=gen&amp;page=2" rel="next"' in pages[0]
    assert 'href="/search/?q=gen" rel="prev"' in pages[1]
    assert 'rel="next"' not in pages[2]
    assert client.get("/search/", {"q": "gen", "page": 4}).status_code == 404


@pytest.mark.parametrize("page", ["0", "-1", "51", "1" + "0" * 9, "x", "1.5", "٢x"])
def test_a_page_that_cannot_be_is_a_404(client, page):
    assert client.get("/search/", {"q": "gen", "page": page}).status_code == 404


@pytest.mark.parametrize(
    "query",
    [
        {"q": "a" * 60_000},
        {"q": "ﷺ" * 60_000},
        {"q": "nul\0here"},
        {"q": " ".join(f"w{n}" for n in range(21))},
        {"q": "gen", "kind": "secret"},
        {"q": "gen", "kind": "film' OR 1=1"},
        {"q": "gen", "kind": "\0"},
    ],
)
def test_what_cannot_be_searched_for_is_refused_fast_and_stored_nowhere(client, query):
    client.get("/search/")
    started = process_time()

    response = client.get("/search/", query)

    assert process_time() - started < 0.2
    assert response.status_code == 400
    assert response["Cache-Control"] == "private, no-store"
    assert b'role="alert"' in response.content


def test_two_hundred_signs_are_searched_and_one_more_is_refused_with_the_reason(client):
    assert client.get("/search/", {"q": "a" * 200}).status_code == 200

    response = client.get("/search/", {"q": "a" * 201})

    assert response.status_code == 400
    assert "at most 200 signs; these are 201." in page_text(response)
    assert "a" * 201 in page_text(response)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_questions_and_documents_are_shown_as_text(client, payload):
    put("1", title=f"Gen {payload}", text=f"Robot {payload}", url="/films/1/")

    page = page_text(client.get("/search/", {"q": payload}))
    by_word = page_text(client.get("/search/", {"q": "robot"}))

    assert "1 result for" in page
    for shown in (page, by_word):
        main = shown.split("<main", 1)[1]
        assert "<script>alert" not in main
        assert "<img src=x" not in main
        assert "<b>" not in main
    assert payload in unescape(by_word.split("<main", 1)[1])


def test_everybody_gets_the_same_storable_bytes(client, admin_user):
    put("1")
    anonymous = client.get("/search/", {"q": "gen"})
    client.force_login(admin_user)
    staff = client.get("/search/", {"q": "gen"})

    assert anonymous.content == staff.content
    assert anonymous["Cache-Control"].startswith("public, max-age=0, s-maxage=10,")
    assert not staff.cookies


def test_a_result_page_is_not_kept_past_the_next_premiere(client):
    put("1", public_from=timezone.now() + timedelta(seconds=4.5))

    response = client.get("/search/", {"q": "gen"})

    assert ", s-maxage=4, stale-while-revalidate=0," in response["Cache-Control"]


def test_more_results_make_no_more_queries(client):
    put("0")
    client.get("/search/")  # The sections of the masthead are read once.
    with CaptureQueriesContext(connection) as with_one:
        client.get("/search/", {"q": "gen"})
    for key in range(1, 15):
        put(key)

    with CaptureQueriesContext(connection) as with_fifteen:
        response = client.get("/search/", {"q": "gen"})

    assert response.content.count(b'class="search-result ') == 15
    assert len(with_fifteen) == len(with_one)


def test_the_apps_name_their_kinds():
    assert all(isinstance(kind, Kind) for kind in kinds.all_kinds().values())
    assert kinds.all_kinds()["article"].plural == "Stories"
