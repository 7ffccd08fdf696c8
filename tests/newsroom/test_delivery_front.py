"""Stored pages in front of Django: what is sent, what is stored, and what never is."""

import gzip
import logging

import brotli
import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from newsroom.delivery.address import address_of
from newsroom.delivery.front import Front
from newsroom.delivery.store.current import page_store
from tests.factories.desk import SuperuserFactory
from tests.factories.films import FilmFactory
from tests.newsroom.stored_urls import made
from tests.wsgi import Reader

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.urls("tests.newsroom.stored_urls"),
]

CANARY = "canary9f3a"


def test_a_stored_page_is_sent_without_a_query_and_without_its_view(reader):
    FilmFactory(title="Next Gen")
    first = reader.get("/films/")

    with CaptureQueriesContext(connection) as queries:
        second = reader.get("/films/")

    assert second == first
    assert first.status == 200
    assert "<li>Next Gen</li>" in first.text
    assert made == ["/films/"]
    assert len(queries) == 0


def test_a_page_shows_a_change_as_soon_as_it_is_committed(reader, commit):
    film = FilmFactory(title="Old", slug="next-gen")
    reader.get("/films/")
    reader.get("/film/next-gen/")

    film.title = "New"
    film.save()  # without a word to the store, which is what the control shows
    untold = reader.get("/film/next-gen/").text
    commit(film)

    assert untold == "Old"
    assert reader.get("/film/next-gen/").text == "New"
    assert "<li>New</li>" in reader.get("/films/").text


def test_a_page_that_says_there_is_nothing_shows_the_first_thing(reader, commit):
    assert "<li>" not in reader.get("/films/").text

    commit(FilmFactory.build(title="The first", slug="first"))

    assert "<li>The first</li>" in reader.get("/films/").text


def test_a_page_is_made_again_when_the_clock_changes_it(reader):
    reader.get("/turning/")
    page = page_store().reserve(address_of(environ_of("/turning/")).key)
    while timezone.now().timestamp() < page.until:
        pass

    reader.get("/turning/")

    assert made == ["/turning/", "/turning/"]


def environ_of(path):
    return {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "HTTP_HOST": "testserver",
        "wsgi.url_scheme": "http",
    }


@pytest.mark.parametrize("status", [200, 301, 404, 400])
def test_the_first_answer_is_that_of_django(reader, django, status):
    FilmFactory()
    address = {200: "/films/", 301: "/moved/", 404: "/film/no/", 400: "/refused/"}
    own = django.get(address[status])

    sent = reader.get(address[status])

    assert sent.status == own.status == status
    assert sent.body == own.body
    for name, value in own.headers.items():
        if name != "etag":  # ours is weak, as it stands for all encodings
            assert sent.headers[name] == value


@pytest.mark.parametrize(
    "headers",
    [
        {"cookie": f"csrftoken={CANARY}!!; newsroom_session={CANARY}; x={CANARY}"},
        {"accept_language": CANARY, "accept": CANARY, "user_agent": CANARY},
        {"x_forwarded_host": CANARY, "x_original_url": f"/{CANARY}/"},
        {"x_http_method_override": "POST", "x_forwarded_proto": CANARY},
        {"forwarded": f"host={CANARY}", "referer": f"http://{CANARY}/"},
        {"authorization": f"Basic {CANARY}", "x_forwarded_for": CANARY},
        {"sec_ch_prefers_color_scheme": "dark", "save_data": "on", "dnt": CANARY},
        {"if_none_match": f'"{CANARY}"', "if_modified_since": CANARY},
        {"range": "bytes=0-3", "accept_encoding": CANARY},
    ],
)
def test_nothing_that_a_reader_sends_enters_a_page_for_all(
    reader, django, caplog, headers
):
    FilmFactory()
    clean = django.get("/films/")

    poisoned = reader.get(f"/films/?{CANARY}=1&utm_source={CANARY}", **headers)
    after = reader.get("/films/")

    assert poisoned == after
    assert after.body == clean.body
    assert CANARY not in str(poisoned)
    assert "set-cookie" not in poisoned.headers
    assert made == ["/films/", "/films/"]
    assert [record for record in caplog.records if record.levelno > logging.INFO] == []


def test_without_the_bare_environment_a_malformed_cookie_would_enter(django, caplog):
    sent = django.get("/films/", cookie=f"csrftoken={CANARY}!!")

    assert "set-cookie" in sent.headers
    assert sent.headers["cache-control"] == "private, no-store"
    assert "was kept private" in caplog.text


def test_signed_in_staff_get_the_bytes_of_everybody(reader, client):
    client.force_login(SuperuserFactory())
    cookies = "; ".join(f"{name}={c.value}" for name, c in client.cookies.items())

    staff = reader.get("/films/", cookie=cookies)

    assert staff == reader.get("/films/")
    assert made == ["/films/"]


@pytest.mark.parametrize(
    "query",
    [
        "page=2&after=x",
        "after=x&page=2",
        "after=%78&page=2&utm=1",
        "after=&after=x&page=2",
    ],
)
def test_one_page_is_stored_for_all_spellings_of_one_query(reader, query):
    reader.get("/films/?after=x&page=2")

    reader.get(f"/films/?{query}")

    assert made == ["/films/?after=x&page=2"]


def test_a_query_is_read_as_django_reads_it(reader, django):
    address = "/films/?after=" + "é€".encode().decode("latin-1")

    assert reader.get(address).body == django.get(address).body
    assert "<p>é€</p>" in reader.get(address).text


def test_another_value_of_a_named_key_is_another_page(reader):
    for query in ("after=x", "after=y", "after=", "page=x"):
        reader.get(f"/films/?{query}")

    assert len(made) == 4


def test_head_makes_and_stores_the_page_and_sends_no_body(reader):
    cold = reader.get("/films/", method="HEAD")
    warm = reader.get("/films/", method="HEAD")
    page = reader.get("/films/")

    assert cold == warm
    assert warm.body == b""
    assert warm.headers == page.headers
    assert int(warm.headers["content-length"]) == len(page.body) > 0
    assert made == ["/films/"]


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("", None),
        ("br", "br"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, br;q=0", "gzip"),
        ("GZIP;q=1.0, br;q=0.5", "gzip"),
        ("br;q=0.001", "br"),
        ("*", "br"),
        ("*;q=0", None),
        ("identity", None),
        ("deflate, br;q=x", "br"),
        (";;,,q=1", None),
    ],
)
def test_a_reader_gets_the_best_encoding_it_takes(reader, accepted, coding):
    plain = reader.get("/films/")

    sent = reader.get("/films/", accept_encoding=accepted)

    unpack = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[coding]
    assert sent.headers.get("content-encoding") == coding
    assert unpack(sent.body) == plain.body
    assert sent.headers["vary"] == "Accept-Encoding"
    assert int(sent.headers["content-length"]) == len(sent.body)


@pytest.mark.parametrize("spelling", ["{}", "*", '"x", {}', '"x",{} , "y"'])
def test_a_reader_who_has_the_page_gets_304(reader, spelling):
    page = reader.get("/films/")

    known = spelling.format(page.headers["etag"])
    same = reader.get("/films/", if_none_match=known)

    assert (same.status, same.body) == (304, b"")
    assert same.headers["etag"] == page.headers["etag"]
    assert same.headers["cache-control"] == page.headers["cache-control"]


def test_a_reader_who_has_another_page_gets_this_one(reader, commit):
    film = FilmFactory()
    old = reader.get("/films/")
    film.title = "New"
    commit(film)

    sent = reader.get("/films/", if_none_match=old.headers["etag"])

    assert sent.status == 200
    assert "New" in sent.text


def test_a_part_of_a_page_is_not_sent(reader):
    sent = reader.get("/films/", range="bytes=0-9")

    assert sent.status == 200
    assert sent.body == reader.get("/films/").body


@pytest.mark.parametrize("host", ["evil.example", "testserver.evil.example", "", "a b"])
def test_a_foreign_host_gets_nothing_from_the_store(reader, host):
    reader.get("/films/")
    reader.host = host

    sent = reader.get("/films/")

    assert sent.status == 400
    assert sent.headers["cache-control"] == "private, no-store"


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/private/", 200),
        ("/cookie/", 200),
        ("/film/none/", 404),
        ("/no/such/page/", 404),
        ("/refused/", 400),
        ("/broken/", 500),
        ("/films", 301),
        ("/healthz", 200),
        ("/admin/", 302),
        ("/admin/x.css", 302),
        ("/private/x.png", 404),
        ("/films/%00", 404),
        ("//films/", 404),
        ("/films/;.js", 404),
        ("/static/no-such-file.css", 404),
    ],
)
def test_what_is_not_a_page_for_all_is_never_stored(reader, address, status, settings):
    for _time in range(2):
        sent = reader.get(address, cookie="name=ana")

        assert sent.status == status
        assert sent.headers["cache-control"] == "private, no-store"
    assert [p for p in settings.PAGES_ROOT.rglob("*") if len(p.name) == 30] == []


def test_a_private_page_gets_all_that_its_reader_sent(reader):
    assert reader.get("/private/", cookie="name=ana").text == "for ana"
    assert reader.get("/private/", cookie="name=bob").text == "for bob"


def test_a_post_to_a_stored_page_passes_by(reader):
    reader.get("/films/")

    sent = reader.get("/films/", method="POST", cookie="csrftoken=x")

    assert sent.status == 403
    assert sent.headers["cache-control"] == "private, no-store"


def test_each_scheme_has_its_own_page_and_plain_http_is_sent_on(reader, settings):
    reader.get("/films/")
    reader.get("/films/", scheme="https")
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    reader.get("/films/", x_forwarded_proto="https")
    assert len(made) == 2

    settings.SECURE_SSL_REDIRECT = True
    sent = Reader(Front(WSGIHandler())).get("/films/?utm=1", x_forwarded_proto="http")

    assert sent.status == 301
    assert sent.headers["location"] == "https://testserver/films/?utm=1"


def test_a_page_that_is_gone_is_not_kept_in_reserve(reader, commit):
    film = FilmFactory(slug="next-gen")
    reader.get("/film/next-gen/")
    key = address_of(environ_of("/film/next-gen/")).key
    before = page_store().reserve(key)

    film.public_from = None
    commit(film)
    sent = reader.get("/film/next-gen/")

    assert before is not None
    assert sent.status == 404
    assert page_store().reserve(key) is None


def test_pages_of_another_release_are_not_sent(reader, settings, monkeypatch):
    reader.get("/films/")

    monkeypatch.setattr(
        "newsroom.delivery.store.current.fingerprint", lambda: "another"
    )
    settings.PAGES_BYTES += 1  # another store, in the same folder
    reader.get("/films/")

    assert len(made) == 2


def test_with_debug_pages_on_nothing_is_stored(reader, settings):
    settings.DEBUG = True

    reader.get("/films/")
    reader.get("/films/")

    assert len(made) == 2
