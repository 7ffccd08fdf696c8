"""robots.txt, the sitemap, the probes and the error pages."""

from datetime import UTC, datetime
from types import SimpleNamespace
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from django.db import OperationalError
from django.db.migrations.recorder import MigrationRecorder
from django.template import TemplateSyntaxError, loader

from newsroom.delivery import errors, sitemap

SITEMAPS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def plug_in(monkeypatch, *addresses):
    module = SimpleNamespace(sitemap=lambda at: iter(addresses))
    monkeypatch.setattr(sitemap, "app_modules", lambda name: [module])


def locations(response, kind="url"):
    tree = ElementTree.fromstring(response.content)  # noqa: S314
    return [found.text for found in tree.findall(f"s:{kind}/s:loc", SITEMAPS)]


def test_robots_names_the_sitemap_of_the_configured_origin(client, settings):
    settings.ORIGIN = "https://news.example"

    response = client.get("/robots.txt")

    lines = response.content.decode().splitlines()
    assert response["Content-Type"].startswith("text/plain")
    assert lines[0] == "User-agent: *"
    assert {"Disallow: /admin/", "Disallow: /search/", "Disallow: /comments/"} <= set(
        lines
    )
    assert lines[-1] == "Sitemap: https://news.example/sitemap.xml"


def test_the_sitemap_lists_what_the_apps_say_with_origin_and_last_change(
    client, settings, monkeypatch
):
    settings.ORIGIN = "https://news.example"
    changed = datetime(2026, 3, 7, 12, tzinfo=UTC)
    plug_in(monkeypatch, ("/films/next-gen/", changed), ("/films/a&b<c>/", None))

    response = client.get("/sitemap.xml")

    tree = ElementTree.fromstring(response.content)  # noqa: S314
    assert response["Content-Type"].startswith("application/xml")
    assert locations(response) == [
        "https://news.example/films/next-gen/",
        "https://news.example/films/a&b<c>/",
    ]
    assert [at.text for at in tree.findall(".//s:lastmod", SITEMAPS)] == [
        "2026-03-07T12:00:00+00:00"
    ]


@pytest.mark.django_db
def test_the_sitemap_of_the_real_apps_is_xml_and_public(client):
    response = client.get("/sitemap.xml")

    assert ElementTree.fromstring(response.content) is not None  # noqa: S314
    assert response["Cache-Control"].startswith("public,")


def test_a_sitemap_too_long_for_one_file_is_a_list_of_files(
    client, settings, monkeypatch
):
    settings.ORIGIN = "https://news.example"
    monkeypatch.setattr(sitemap, "PER_FILE", 2)
    plug_in(monkeypatch, *((f"/{n}/", None) for n in range(5)))

    files = locations(client.get("/sitemap.xml"), "sitemap")
    pages = [locations(client.get(urlsplit(file).path)) for file in files]

    assert files == [f"https://news.example/sitemap-{n}.xml" for n in (1, 2, 3)]
    assert [[page[-3:] for page in pages_of] for pages_of in pages] == [
        ["/0/", "/1/"],
        ["/2/", "/3/"],
        ["/4/"],
    ]


@pytest.mark.parametrize("number", ["0", "4", "9" * 30])
def test_a_sitemap_file_past_the_end_is_a_404(client, monkeypatch, number):
    plug_in(monkeypatch, ("/", None))

    assert client.get(f"/sitemap-{number}.xml").status_code == 404


def test_healthz_needs_no_database(client):
    response = client.get("/healthz")

    assert (response.status_code, response.content) == (200, b"alive\n")


@pytest.mark.django_db
def test_readyz_answers_when_the_database_is_migrated(client):
    response = client.get("/readyz")

    assert (response.status_code, response.content) == (200, b"ready\n")


@pytest.mark.django_db
def test_readyz_names_what_is_not_migrated(client):
    MigrationRecorder.Migration.objects.filter(
        app="search", name="0001_initial"
    ).delete()

    response = client.get("/readyz")

    assert response.status_code == 503
    assert response["Cache-Control"] == "private, no-store"
    assert response.content == (
        b"not ready: 1 migrations are not applied (search.0001_initial); run migrate\n"
    )


def test_readyz_says_that_the_database_does_not_answer(client, monkeypatch):
    def refuse(self):
        raise OperationalError("password of newsroom is secret")

    monkeypatch.setattr(MigrationRecorder, "applied_migrations", refuse)

    response = client.get("/readyz")

    assert response.status_code == 503
    assert response.content == (
        b"not ready: the database does not answer (OperationalError)\n"
    )


@pytest.mark.parametrize(
    ("handler", "status"),
    [
        (errors.bad_request, 400),
        (errors.permission_denied, 403),
        (errors.not_found, 404),
        (errors.server_error, 500),
    ],
)
def test_every_error_page_is_branded_and_made_without_the_database(rf, handler, status):
    response = handler(rf.get("/"))

    assert response.status_code == status
    assert response.content.count(b"<h1") == 1
    assert b"message-page" in response.content


def test_a_broken_template_still_leaves_a_plain_error_page(rf, monkeypatch, caplog):
    def broken(*args, **kwargs):
        raise TemplateSyntaxError("broken too")

    monkeypatch.setattr(loader, "render_to_string", broken)

    response = errors.server_error(rf.get("/"))

    assert response.status_code == 500
    assert b"<h1>Something went wrong</h1>" in response.content
    assert "500.html cannot be rendered" in caplog.text


def test_the_guessed_address_of_the_mark_leads_to_it(client):
    response = client.get("/favicon.ico")

    assert (response.status_code, response["Location"]) == (
        301,
        "/static/img/mark.svg",
    )
