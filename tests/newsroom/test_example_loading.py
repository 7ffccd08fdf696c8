"""`manage.py load_example`."""

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.management import call_command

from newsroom.example import art
from newsroom.example.site import ExampleSite
from newsroom.pictures.models import Picture
from tests.factories.pictures import use_folders

pytestmark = pytest.mark.django_db
# History and search rows are made anew by some verbs; these are what readers see.
SHOWN = [
    "desk.User",
    "pictures.Picture",
    "films.Film",
    "films.Character",
    "films.Person",
    "articles.Article",
    "articles.Edition",
    "comments.Comment",
]


def counts():
    return {label: apps.get_model(label).objects.count() for label in SHOWN}


def test_loading_twice_leaves_what_the_first_time_made(settings, tmp_path, capsys):
    use_folders(settings, tmp_path)
    call_command("load_example", width=160)
    first = counts()
    users = dict(get_user_model().objects.values_list("username", "password"))

    call_command("load_example", width=160)

    assert counts() == first
    assert first["desk.User"] == 5
    assert first["films.Film"] == 10
    assert first["comments.Comment"] == 40
    assert dict(get_user_model().objects.values_list("username", "password")) == users
    # Nothing is painted that no part of the site shows.
    assert "Drawing" not in capsys.readouterr().out.partition("loaded (")[2]
    assert first["pictures.Picture"] == len(art.names())


def test_a_site_with_staff_is_left_alone_if_empty_is_asked_for(capsys):
    get_user_model().objects.create_user("ada")

    call_command("load_example", if_empty=True)

    assert get_user_model().objects.count() == 1
    assert Picture.objects.count() == 0
    assert "not loaded" in capsys.readouterr().out


def test_one_part_loads_by_itself():
    call_command("load_example", "desk", "--if-empty", width=160, draw_ahead=False)

    assert get_user_model().objects.count() == 5
    assert Picture.objects.count() == 0


def test_a_part_that_does_not_exist_is_named_and_nothing_is_loaded(capsys):
    with pytest.raises(SystemExit, match="2"):
        call_command("load_example", "desk", "flims")

    assert "flims" in capsys.readouterr().err
    assert get_user_model().objects.count() == 0


def test_a_loading_cut_short_leaves_the_site_empty(monkeypatch):
    def break_off(site):
        raise KeyboardInterrupt

    monkeypatch.setattr("films.example.load", break_off)

    with pytest.raises(KeyboardInterrupt):
        call_command("load_example", width=160, draw_ahead=False)

    assert get_user_model().objects.count() == 0


def test_a_picture_says_who_drew_it_and_where_to_look(settings, tmp_path):
    use_folders(settings, tmp_path)
    site = ExampleSite(say=print, width=160)

    own = site.picture("next-gen-still", alt_text="A city")
    given = site.picture("next-gen-poster", alt_text="A robot", focal=(0.4, 0.3))

    assert own.credit_line == "Drawn by code for the example site"
    assert own.source_name == "example:next-gen-still"
    assert (own.focal_x, own.focal_y) == (0.36, 0.55)
    assert (given.focal_x, given.focal_y) == (0.4, 0.3)
