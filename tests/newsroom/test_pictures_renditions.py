"""Renditions: how they are made, made anew, and removed."""

import io
from datetime import timedelta
from itertools import chain, repeat
from unittest import mock

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from PIL import Image, ImageChops

from newsroom.pictures import renditions
from newsroom.pictures.crops import rendition_names
from newsroom.pictures.library import add_picture, render_after_commit, take_in
from newsroom.pictures.models import Picture
from tests.factories.pictures import (
    image_bytes,
    stored_picture,
    use_folders,
)

pytestmark = pytest.mark.django_db

TEXT = {"alt_text": "A robot", "credit_line": "Ana Ruiz"}


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    return use_folders(settings, tmp_path)


def detailed(width, height) -> bytes:
    """A picture with soft shapes under a grain as of fast film."""
    shapes = [
        Image.linear_gradient("L"),
        Image.radial_gradient("L"),
        Image.linear_gradient("L").rotate(90),
    ]
    image = Image.merge("RGB", [shape.resize((width, height)) for shape in shapes])
    grain = Image.effect_noise((width, height), 14)
    file = io.BytesIO()
    ImageChops.add(image, Image.merge("RGB", [grain] * 3), 1, -128).save(file, "PNG")
    return file.getvalue()


def test_each_rendition_is_of_its_kind_and_size():
    picture = stored_picture(size=(500, 400))

    for name in rendition_names(picture.manifest):
        crop, width = name.rsplit(".", 1)[0].split("-")[1:]
        with default_storage.open(name) as file, Image.open(file) as image:
            ending = {"AVIF": "avif", "WEBP": "webp", "JPEG": "jpg"}[image.format]
            assert name.endswith(ending)
            assert image.width == int(width)
            if crop != "natural":
                across, down = map(int, crop.split("x"))
                assert image.height == pytest.approx(int(width) * down / across, abs=1)
            assert dict(image.getexif()) == {}


def test_names_cannot_be_guessed():
    first, second = stored_picture(), stored_picture()
    stems = [picture.manifest["stem"].rsplit("/", 1)[1] for picture in (first, second)]

    assert stems[0] != stems[1]
    # 32 hexadecimal digits are 128 bits.
    assert all(len(stem) == 32 and int(stem, 16) >= 0 for stem in stems)
    assert stems[0] not in first.original.name


def test_a_crop_is_cut_round_the_focal_point():
    image = Image.new("RGB", (900, 300), "black")
    image.paste("white", (0, 0, 300, 300))
    file = io.BytesIO()
    image.save(file, "PNG")

    left = add_picture(file.getvalue(), focal=(0.1, 0.5), **TEXT)
    right = add_picture(file.getvalue(), focal=(0.9, 0.5), **TEXT)

    for picture, expected in ((left, 255), (right, 0)):
        name = f"{picture.manifest['stem']}-1x1-160.webp"
        with default_storage.open(name) as file, Image.open(file) as crop:
            assert crop.getpixel((80, 80))[0] == pytest.approx(expected, abs=6)


def test_a_detailed_picture_keeps_the_byte_budgets():
    picture = add_picture(detailed(1300, 870), **TEXT)

    for kind in ("avif", "webp"):
        for width in picture.manifest["3:2"][kind]:
            name = f"{picture.manifest['stem']}-3x2-{width}.{kind}"
            budget = 30_000 if width <= 640 else 120_000
            assert default_storage.size(name) <= budget


def test_crops_that_show_the_same_are_encoded_once():
    with mock.patch.object(
        renditions, "encode", side_effect=renditions.encode
    ) as encode:
        picture = stored_picture(size=(480, 320))

    files = rendition_names(picture.manifest)
    shared = [name for name in files if "-natural-" in name]
    assert len(shared) == 7  # AVIF and WebP at 160, 320 and 480; JPEG at 320
    assert encode.call_count == len(files) - len(shared)
    for name in shared:
        twin = name.replace("-natural-", "-3x2-")
        with default_storage.open(name) as one, default_storage.open(twin) as other:
            assert one.read() == other.read()


def test_pictures_are_made_side_by_side_as_they_come():
    sizes = [(200, 300), (300, 200), (250, 250)]

    made = list(
        renditions.make_side_by_side(
            take_in(image_bytes(size=size), **TEXT) for size in sizes
        )
    )

    assert [(picture.width, picture.height) for picture in made] == sizes
    for picture in Picture.objects.all():
        names = rendition_names(picture.manifest)
        assert len(names) > 6
        assert all(default_storage.exists(name) for name in names)


def test_a_picture_that_fails_among_many_stops_them():
    pictures = [take_in(image_bytes(), **TEXT) for _ in range(2)]
    with (
        mock.patch.object(renditions, "encode", side_effect=MemoryError),
        pytest.raises(MemoryError),
    ):
        list(renditions.make_side_by_side(pictures))

    assert [picture.manifest for picture in Picture.objects.all()] == [{}, {}]


def test_a_failing_encoder_leaves_no_row_and_no_file(files):
    # Crops are made side by side, so more than one may fail.
    outcomes = chain([b"one"], repeat(MemoryError))
    with (
        mock.patch.object(renditions, "encode", side_effect=outcomes),
        pytest.raises(MemoryError),
    ):
        add_picture(image_bytes(), **TEXT)

    assert Picture.objects.count() == 0
    assert files() == []


def test_moving_the_focal_point_gives_new_names_and_removes_the_old_files(
    files, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        picture = stored_picture(size=(400, 300))
    before = files()
    old = rendition_names(picture.manifest)

    picture.focal_x = 0.2
    picture.save()
    with django_capture_on_commit_callbacks() as callbacks:
        renditions.make_renditions.call(picture.pk)
        assert all(default_storage.exists(name) for name in old)
    for callback in callbacks:
        callback()

    picture.refresh_from_db()
    assert not {*old} & {*rendition_names(picture.manifest)}
    assert not any(default_storage.exists(name) for name in old)
    assert len(files()) == len(before)


def test_a_focal_point_moved_while_renditions_are_made_wins(
    files, django_capture_on_commit_callbacks
):
    picture = stored_picture(size=(400, 300))
    render = renditions.render
    focal_points = []

    def render_slowly(picture):
        focal_points.append(picture.focal)
        if len(focal_points) == 1:
            Picture.objects.filter(pk=picture.pk).update(focal_x=0.9)
        return render(picture)

    with (
        mock.patch.object(renditions, "render", render_slowly),
        django_capture_on_commit_callbacks(execute=True),
    ):
        renditions.make_renditions.call(picture.pk)

    picture.refresh_from_db()
    assert focal_points == [(0.5, 0.5), (0.9, 0.5)]
    names = {f"media/{name}" for name in rendition_names(picture.manifest)}
    assert {*files()} == names | {f"originals/{picture.original.name}"}


def test_a_picture_deleted_while_renditions_are_made_leaves_no_file(
    files, django_capture_on_commit_callbacks
):
    picture = stored_picture()
    render = renditions.render

    def render_slowly(picture):
        manifest = render(picture)
        Picture.objects.all().delete()
        return manifest

    with (
        mock.patch.object(renditions, "render", render_slowly),
        django_capture_on_commit_callbacks(execute=True),
    ):
        renditions.make_renditions.call(picture.pk)

    assert files() == []


@pytest.mark.parametrize("way", ["one", "many"])
def test_deleting_a_picture_removes_its_files_once_that_is_certain(
    files, django_capture_on_commit_callbacks, way
):
    picture = stored_picture()
    before = files()

    with django_capture_on_commit_callbacks() as callbacks:
        if way == "one":
            picture.delete()
        else:
            Picture.objects.all().delete()
        assert files() == before
    for callback in callbacks:
        callback()

    assert files() == []
    assert Picture.objects.count() == 0


def test_missing_renditions_are_made_by_a_command(capsys):
    picture = stored_picture()
    Picture.objects.update(manifest={})

    call_command("make_renditions", "--dry-run")
    assert Picture.objects.get().manifest == {}
    call_command("make_renditions")
    call_command("make_renditions")

    assert Picture.objects.get(pk=picture.pk).manifest["16:9"]["avif"] == [
        160,
        320,
        480,
    ]
    assert capsys.readouterr().out.splitlines() == [
        "1 pictures would get renditions.",
        "1 pictures got renditions.",
        "0 pictures got renditions.",
    ]


@pytest.mark.django_db(transaction=True)
def test_with_a_worker_the_renditions_follow_the_upload(settings):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

    picture = take_in(image_bytes(), **TEXT)
    render_after_commit(picture)
    assert Picture.objects.get().manifest == {}
    call_command("db_worker", batch=True, verbosity=0)

    picture.refresh_from_db()
    assert picture.manifest["1:1"]["webp"] == [160, 320, 480]


def test_stray_files_are_removed_by_a_command(files, capsys):
    stored_picture()
    known = files()
    default_storage.save("pictures/ab/stray.jpg", ContentFile(b"stray"))

    call_command("remove_stray_pictures")
    assert len(files()) == len(known) + 1
    with mock.patch(
        "newsroom.pictures.management.commands.remove_stray_pictures.GRACE",
        timedelta(seconds=-60),
    ):
        call_command("remove_stray_pictures", "--dry-run")
        assert len(files()) == len(known) + 1
        call_command("remove_stray_pictures")

    assert files() == known
    assert capsys.readouterr().out.splitlines() == [
        "0 stray files were removed.",
        "1 stray files would be removed.",
        "1 stray files were removed.",
    ]
