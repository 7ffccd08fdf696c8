"""Tiles are joined in Python, so what escapes them is held here."""

import re

import pytest
from django.utils import timezone

from films.models import Film
from films.sheet.availability import with_status
from films.sheet.tile import tile_html
from tests.factories.films import FilmFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


def tiles(page: str) -> list[str]:
    return re.findall('<article class="film-tile.*?</article>', page, re.S)


def test_markup_in_a_film_is_text_on_its_tile(client):
    FilmFactory(title="<i>&</i>", certificate="<12>")

    (tile,) = tiles(client.get("/films/").text)

    assert tile.count("&lt;i&gt;&amp;&lt;/i&gt;") == 2  # the plate and the heading
    assert '<span class="badge">&lt;12&gt;</span>' in tile
    assert "<i>" not in tile


def test_a_tile_says_what_is_known_of_its_film_and_nothing_else(client):
    FilmFactory(slug="long", runtime_minutes=106, poster=PictureFactory())
    FilmFactory(slug="bare")

    known, bare = sorted(tiles(client.get("/films/").text), key=len, reverse=True)

    assert 'href="/films/long/"' in known
    assert "<span>106 min</span>" in known
    assert known.count("<picture>") == 1
    assert 'href="/films/bare/"' in bare
    assert "<span>" not in bare
    assert "<picture>" not in bare


def test_tiles_take_two_queries_however_many(django_assert_num_queries):
    for _ in range(3):
        FilmFactory(poster=PictureFactory(), certificate="PG", runtime_minutes=90)

    with django_assert_num_queries(2):
        films = with_status(Film.objects.public().for_tiles(), timezone.now())
        drawn = [tile_html(film, heading="h3") for film in films]

    assert [html.count("<picture>") for html in drawn] == [1, 1, 1]
