"""The way into the library, and the rules its rows keep."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from PIL import Image, ImageCms

from newsroom.pictures.crops import rendition_names
from newsroom.pictures.library import add_picture
from newsroom.pictures.licences import Licence
from newsroom.pictures.models import Picture
from tests.factories.pictures import (
    PictureFactory,
    image_bytes,
    stored_picture,
    use_folders,
)

pytestmark = pytest.mark.django_db

TEXT = {"alt_text": "A robot", "credit_line": "Ana Ruiz"}


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    return use_folders(settings, tmp_path)


def test_a_clear_picture_keeps_what_can_be_seen_through(files):
    drawn = image_bytes("PNG", mode="RGBA", size=(8, 8), colour=(255, 255, 255, 90))

    picture = add_picture(drawn, alt_text="A", credit_line="B")

    assert picture.original.name.endswith(".png")
    assert picture.manifest["natural"]["webp"] == [8]


def test_a_stored_picture_has_its_renditions_and_one_private_original(files):
    picture = stored_picture(size=(700, 500))

    assert (picture.width, picture.height) == (700, 500)
    assert picture.manifest["3:2"] == {
        "avif": [160, 320, 480, 640],
        "webp": [160, 320, 480, 640],
        "jpeg": [320, 640],
    }
    assert picture.manifest["2:3"]["avif"] == [160, 320]
    public = [f"media/{name}" for name in rendition_names(picture.manifest)]
    assert files() == sorted([*public, f"originals/{picture.original.name}"])


def test_an_original_has_no_address(client):
    picture = stored_picture()

    with pytest.raises(ValueError, match="no public address"):
        _ = picture.original.url
    for path in (
        f"/media/{picture.original.name}",
        f"/media/originals/{picture.original.name}",
        f"/media/pictures/{picture.original.name}",
    ):
        assert client.get(path).status_code == 404


def test_what_is_stored_is_our_own_encoding(files, tmp_path):
    evil = b"<script>alert(document.domain)</script>"
    exif = Image.Exif()
    exif[0x010F] = "Secret Camera"
    polyglot = image_bytes("PNG", size=(400, 300), exif=exif) + evil

    add_picture(polyglot, **TEXT)

    for name in files():
        data = (tmp_path / name).read_bytes()
        assert b"<script" not in data
        assert b"Secret" not in data


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"alt_text": ""}, "Write an alternative text"),
        ({"alt_text": "  "}, "Write an alternative text"),
        ({"is_decorative": True}, "Write an alternative text"),
        ({"credit_line": ""}, "cannot be blank"),
        ({"focal": (1.5, 0.5)}, "less than or equal to 1"),
        ({"focal": (0.5, -0.1)}, "greater than or equal to 0"),
        ({"licence": "other"}, "Say what the terms are"),
        ({"licence": "stolen"}, "not a valid choice"),
        ({"licence_territories": "DE UK"}, "UK is no country code; for GB write"),
        ({"licence_territories": "Germany"}, "no two-letter country code"),
        (
            {
                "licence_starts_on": date(2026, 5, 2),
                "licence_ends_on": date(2026, 5, 1),
            },
            "ends before it starts",
        ),
    ],
)
def test_a_refused_picture_leaves_no_row_and_no_file(files, fields, message):
    with pytest.raises(ValidationError) as error:
        add_picture(image_bytes(), **{**TEXT, **fields})

    assert message in " ".join(error.value.messages).replace(
        "GB write that", "GB write"
    )
    assert Picture.objects.count() == 0
    assert files() == []


def test_a_broken_file_leaves_no_row_and_no_file(files):
    with pytest.raises(ValidationError):
        add_picture(image_bytes()[:-300], **TEXT)

    assert Picture.objects.count() == 0
    assert files() == []


def test_a_source_is_in_the_library_once(files):
    first = add_picture(image_bytes(), name="example:robot", **TEXT)
    before = files()

    with pytest.raises(ValidationError, match="already in the library"):
        add_picture(image_bytes(), name="example:robot", **TEXT)

    assert [picture.pk for picture in Picture.objects.all()] == [first.pk]
    assert files() == before
    assert (
        add_picture(image_bytes(), **TEXT).pk != add_picture(image_bytes(), **TEXT).pk
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"alt_text": "", "is_decorative": False},
        {"alt_text": "A robot", "is_decorative": True},
        {"focal_x": 1.01},
        {"focal_y": -0.01},
        {"licence_starts_on": date(2026, 2, 2), "licence_ends_on": date(2026, 2, 1)},
        {"original": ""},
        {"width": 0},
    ],
)
def test_the_database_holds_the_rules_as_well(wrong):
    picture = PictureFactory()

    with pytest.raises(IntegrityError), transaction.atomic():
        Picture.objects.filter(pk=picture.pk).update(**wrong)


def test_territories_are_kept_in_one_form():
    picture = stored_picture(licence_territories="de, at ch at")

    assert picture.licence_territories == "AT CH DE"


def test_a_decorative_picture_needs_no_text():
    picture = stored_picture(alt_text="", is_decorative=True)

    assert Picture.objects.get().pk == picture.pk


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../x.jpg", "x.jpg"),
        ("..\\..\\x.jpg", "x.jpg"),
        ("a" * 300 + ".jpg", "a" * 200),
        ("evil\x00\r\nname.jpg", "evilname.jpg"),
        ("", ""),
    ],
)
def test_a_file_name_is_only_ever_a_note(files, name, kept):
    file = ContentFile(image_bytes())
    file.name = name

    picture = add_picture(file, **TEXT)

    assert picture.file_name == kept
    assert len(picture.original.name) == len("ab/") + 32 + len(".jpg")
    assert files()[-1] == f"originals/{picture.original.name}"


def test_a_picture_in_use_cannot_be_deleted(files):
    from films.models import Film

    picture = stored_picture()
    before = files()
    Film.objects.create(title="Next Gen", slug="next-gen", poster=picture)

    with pytest.raises(ProtectedError):
        picture.delete()

    assert files() == before


def test_the_desk_s_list_holds_what_is_not_complete():
    today = date(2026, 3, 1)
    month = timedelta(days=30)
    stays = PictureFactory(licence=Licence.OWN)
    later = PictureFactory(licence=Licence.AGENCY, licence_ends_on=date(2026, 4, 1))
    soon = PictureFactory(licence=Licence.AGENCY, licence_ends_on=date(2026, 3, 31))
    over = PictureFactory(licence=Licence.AGENCY, licence_ends_on=date(2026, 2, 1))
    unsaid = PictureFactory()
    unmade = PictureFactory(licence=Licence.OWN, manifest={})

    found = {*Picture.objects.to_complete(on=today, within=month)}

    assert found == {soon, over, unsaid, unmade}
    assert not found & {stays, later}


def test_a_wide_gamut_picture_is_stored_without_its_profile(files, tmp_path):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

    add_picture(image_bytes("PNG", size=(200, 200), icc_profile=profile), **TEXT)

    for name in files():
        with Image.open(tmp_path / name) as image:
            assert "icc_profile" not in image.info
