"""`manage.py load_example`, and the files it reads."""

import json

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from PIL import Image

from films.models import Company, Film, Job, Person, Source, Term
from newsroom.example.site import ExampleSite
from newsroom.pictures import example as pictures_example
from newsroom.pictures.models import Picture
from tests.factories.example import QuietSite, add_pictures_without_files
from tests.factories.example_files import as_given
from tests.factories.pictures import use_folders

pytestmark = pytest.mark.django_db
FOLDER = ExampleSite.folder
FILES = sorted(path.relative_to(FOLDER) for path in FOLDER.rglob("*.json"))
PICTURES = json.loads((FOLDER / "pictures" / "pictures.json").read_text())
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


@pytest.fixture
def narrow(settings, tmp_path, monkeypatch):
    """Renditions of one small width only: making all of them takes a minute."""
    monkeypatch.setattr("newsroom.pictures.crops.LADDER", (160,))
    monkeypatch.setattr("newsroom.pictures.crops.JPEG_WIDTHS", (160,))
    return use_folders(settings, tmp_path)


def test_loading_twice_leaves_what_the_first_time_made(narrow, capsys):
    call_command("load_example")
    first, files = counts(), narrow()
    users = dict(get_user_model().objects.values_list("username", "password"))

    call_command("load_example")

    assert counts() == first
    assert narrow() == files
    assert first["desk.User"] == 5
    assert first["films.Film"] == 10
    assert first["comments.Comment"] == 40
    assert first["pictures.Picture"] == len(PICTURES) == 48
    assert dict(get_user_model().objects.values_list("username", "password")) == users
    said = capsys.readouterr().out.partition("is loaded (")[2]
    assert "Pictures: all 48 are in the library." in said


def test_a_site_with_staff_is_left_alone_if_empty_is_asked_for(capsys):
    get_user_model().objects.create_user("ada")

    call_command("load_example", if_empty=True)

    assert get_user_model().objects.count() == 1
    assert Picture.objects.count() == 0
    assert "not loaded" in capsys.readouterr().out


def test_one_part_loads_by_itself():
    call_command("load_example", "desk", "--if-empty")

    assert get_user_model().objects.count() == 5
    assert Picture.objects.count() == 0


def test_a_part_that_does_not_exist_is_named_and_nothing_is_loaded(capsys):
    with pytest.raises(SystemExit, match="2"):
        call_command("load_example", "desk", "flims")

    refusal = capsys.readouterr().err
    assert "no part flims; choose from desk, pictures, films, articles," in refusal
    assert get_user_model().objects.count() == 0


def test_a_loading_cut_short_leaves_the_site_empty(monkeypatch):
    def break_off(site):
        raise KeyboardInterrupt

    monkeypatch.setattr("films.example.load", break_off)

    with pytest.raises(KeyboardInterrupt):
        call_command("load_example", "desk", "films")

    assert get_user_model().objects.count() == 0


def test_a_file_that_cannot_be_loaded_is_named_and_leaves_the_site_empty(
    tmp_path, monkeypatch
):
    accounts = (FOLDER / "accounts.json").read_text().replace('"Mo"', '"Mo" * 3')
    (tmp_path / "accounts.json").write_text(accounts)
    monkeypatch.setattr(ExampleSite, "folder", tmp_path)

    with pytest.raises(CommandError, match=r"Nothing was loaded. accounts.json: this"):
        call_command("load_example", "desk")

    assert get_user_model().objects.count() == 0


# Files


@pytest.mark.parametrize("file", FILES, ids=str)
def test_each_file_is_laid_out_so_that_a_change_shows_as_a_line(file):
    text = (FOLDER / file).read_text()

    assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"


def test_the_files_say_what_was_loaded_of_films_and_accounts():
    site = QuietSite()
    add_pictures_without_files(site)

    call_command("load_example", "desk", "films")

    for model, name in (
        (get_user_model(), "accounts.json"),
        (Job, "jobs.json"),
        (Term, "terms.json"),
        (Company, "companies.json"),
        (Person, "people.json"),
        (Source, "sources.json"),
    ):
        given = site.read(name).value
        rows = list(model.objects.order_by("pk"))
        if model is Job:  # a site has the other jobs of the trade as well
            rows = [Job.objects.get(key=each["key"]) for each in given]
        assert [as_given(*pair) for pair in zip(rows, given, strict=True)] == given
    for given in site.values("films"):
        film = Film.objects.get(slug=given["slug"])
        assert as_given(film, given) == given
    assert Film.objects.count() == len(site.values("films"))


# Pictures


def test_every_picture_in_the_folder_is_in_the_table():
    named = [row["file"] for row in PICTURES]
    there = {path.name for path in (FOLDER / "pictures").iterdir()}

    assert sorted(named) == sorted(there - {"pictures.json"})
    assert sum((FOLDER / "pictures" / name).stat().st_size for name in named) < 4e6


@pytest.mark.parametrize("row", PICTURES, ids=lambda row: row["file"])
def test_a_picture_is_as_wide_as_its_widest_rendition(row):
    with Image.open(FOLDER / "pictures" / row["file"]) as image:
        size = image.size

    kind = row["file"].partition(".")[0].rpartition("-")[2]
    sizes = {"poster": (960, 1440), "portrait": (960, 1200)}
    assert size == sizes.get(kind, (1440, 960))


def picture_row(**fields):
    row = {
        "file": "next-gen-still.webp",
        "alt_text": "A city",
        "credit_line": "Ana Ruiz",
        "licence": "own",
        "focal": [0.36, 0.55],
    }
    return {**row, **fields}


def test_a_picture_is_taken_in_with_what_its_row_says(
    narrow, tmp_path, site_with_pictures
):
    site = site_with_pictures([picture_row()])

    pictures_example.load(site)

    picture = Picture.objects.get()
    assert picture.source_name == "example:next-gen-still"
    assert picture.file_name == "next-gen-still.webp"
    assert (picture.alt_text, picture.credit_line) == ("A city", "Ana Ruiz")
    assert (picture.licence, picture.focal) == ("own", (0.36, 0.55))
    assert picture.manifest["3:2"]["avif"] == [160]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"alt_text": ""}, "Write an alternative text"),
        ({"focal": [0.5, 7]}, "less than or equal to 1"),
        ({"file": "people.json"}, "No such file"),
        ({"credit": "Ana"}, "unexpected"),
        ({"licence": "stolen"}, "not a valid choice"),
    ],
)
def test_a_picture_that_the_library_refuses_is_named(
    narrow, site_with_pictures, fields, message
):
    site = site_with_pictures([picture_row(**fields)])

    with pytest.raises(ValueError, match=r"^pictures/pictures.json: \[0\]: ") as error:
        pictures_example.load(site)

    assert message in str(error.value)


@pytest.fixture
def site_with_pictures(tmp_path):
    """A function that gives a site with a table of pictures, and one picture."""

    def site_with(rows):
        folder = tmp_path / "example" / "pictures"
        folder.mkdir(parents=True)
        Image.new("RGB", (480, 320), "teal").save(folder / "next-gen-still.webp")
        (folder / "pictures.json").write_text(json.dumps(rows))
        site = QuietSite()
        site.folder = folder.parent
        return site

    return site_with
