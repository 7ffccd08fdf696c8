"""A record that is taken back takes along the pictures that nothing else shows."""

import pytest

from films.models import Film
from newsroom.pictures.markup import picture_path
from newsroom.pictures.models import Picture
from tests.factories.articles import (
    ArticleFactory,
    BylineFactory,
    public_story,
    publish,
)
from tests.factories.desk import UserFactory
from tests.factories.films import CharacterFactory, FilmFactory, PersonFactory
from tests.factories.pictures import stored_picture, use_folders
from tests.sending import send_form

HIDDEN = {"public_from_0": "", "public_from_1": ""}


@pytest.fixture
def desk(client, settings, tmp_path, transactional_db):
    use_folders(settings, tmp_path)
    client.force_login(UserFactory(role="film desk"))
    return client


def answers(client, pictures) -> list[int]:
    """How the addresses answer that `pictures` had, once the test has gone on."""
    paths = [picture_path(picture) for picture in pictures]
    yield [client.get(path).status_code for path in paths]
    yield [client.get(path).status_code for path in paths]


def test_a_film_taken_back_takes_its_pictures_along(desk):
    poster, portrait, shared = (stored_picture() for _number in range(3))
    film = FilmFactory(poster=poster, hero=shared)
    CharacterFactory(film=film, portrait=portrait)
    public_story(lead_picture=shared)
    asked = answers(desk, [poster, portrait, shared])
    assert next(asked) == [200, 200, 200]

    send_form(desk, film, **HIDDEN)

    assert not Film.objects.get().public_from
    assert next(asked) == [410, 410, 200]


def test_a_film_that_comes_back_shows_its_pictures_under_other_addresses(desk):
    poster = stored_picture()
    film = FilmFactory(poster=poster)
    before = picture_path(poster)
    send_form(desk, film, **HIDDEN)

    send_form(desk, film, public_from_0="2020-01-01", public_from_1="00:00:00")

    after = picture_path(Picture.objects.get())
    assert after not in ("", before)
    assert desk.get(after).status_code == 200
    assert (
        Picture.objects.get().manifest["stem"] in desk.get(film.get_absolute_url()).text
    )


def test_a_person_taken_back_takes_the_portrait_along(desk):
    portrait = stored_picture()
    asked = answers(desk, [portrait])
    assert next(asked) == [200]

    send_form(desk, PersonFactory(portrait=portrait), **HIDDEN)

    assert next(asked) == [410]


def test_a_portrait_that_a_writer_has_too_stays(desk):
    portrait = stored_picture()
    story = ArticleFactory()
    BylineFactory(article=story, contributor__picture=portrait)
    publish(story)
    asked = answers(desk, [portrait])
    assert next(asked) == [200]

    send_form(desk, PersonFactory(portrait=portrait), **HIDDEN)

    assert next(asked) == [200]


def test_a_film_that_stays_public_keeps_its_pictures(desk):
    poster = stored_picture()
    asked = answers(desk, [poster])
    assert next(asked) == [200]

    send_form(desk, FilmFactory(poster=poster), logline="A kettle sings.")

    assert next(asked) == [200]


def test_a_deleted_person_takes_the_portrait_along(desk):
    portrait = stored_picture()
    person = PersonFactory(portrait=portrait)
    asked = answers(desk, [portrait])
    assert next(asked) == [200]

    url = f"/admin/films/person/{person.pk}/delete/"
    assert desk.post(url, {"post": "yes"}).status_code == 302

    assert next(asked) == [410]
