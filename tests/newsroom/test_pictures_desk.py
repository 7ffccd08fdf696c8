"""The media library as the desk uses it."""

import re
from datetime import timedelta
from threading import Event

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django_tasks import task_backends

from newsroom.pictures import renditions
from newsroom.pictures.desk import pictures_to_complete
from newsroom.pictures.models import Picture
from tests.desk_forms import sent_by
from tests.factories.desk import SuperuserFactory, UserFactory
from tests.factories.pictures import (
    PictureFactory,
    image_bytes,
    stored_picture,
    use_folders,
)

pytestmark = pytest.mark.django_db

ADD = "/admin/pictures/picture/add/"
LIST = "/admin/pictures/picture/"


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    return use_folders(settings, tmp_path)


@pytest.fixture
def desk(client):
    client.force_login(SuperuserFactory())
    return client


def form(data=b"", name="robot.jpg", **fields):
    typed = {
        "alt_text": "A robot in the rain",
        "caption": "On the set",
        "credit_line": "Ana Ruiz",
        "focal_x": "0.5",
        "focal_y": "0.5",
        "licence": "own",
        **fields,
    }
    if data:
        typed["upload"] = SimpleUploadedFile(name, data, content_type="image/jpeg")
    return typed


def change(picture):
    return reverse("admin:pictures_picture_change", args=[picture.pk])


def text(response) -> str:
    return response.content.decode()


def test_an_upload_becomes_a_picture_with_crops(
    desk, files, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        response = desk.post(ADD, form(image_bytes("PNG", size=(700, 500))))

    picture = Picture.objects.get()
    assert response.status_code == 302
    assert response["Location"] == change(picture)
    assert picture.file_name == "robot.jpg"
    assert (picture.width, picture.height) == (700, 500)
    assert picture.uploaded_by.pk == int(desk.session["_auth_user_id"])
    assert picture.manifest["3:2"]["avif"] == [160, 320, 480, 640]
    page = text(desk.get(change(picture)))
    for crop in ("16:9", "3:2", "4:3", "1:1", "2:3"):
        assert f'data-focal-crop="{crop}"' in page


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (image_bytes()[:-300], "is damaged or is not a JPEG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is damaged or is not a JPEG"),
        (b"%PDF-1.7", "is damaged or is not a JPEG"),
        (b"<!doctype html><title>x</title>", "is damaged or is not a JPEG"),
        (image_bytes("PNG", size=(10_001, 3)), "more than 40 megapixels or a side"),
        (image_bytes("PNG") + b"\x00" * 25_000_000, "larger than 15 MB"),
    ],
    ids=["truncated", "svg", "pdf", "html", "wide", "heavy"],
)
def test_a_refused_upload_names_the_rule_and_keeps_what_was_typed(
    desk, files, data, rule
):
    response = desk.post(ADD, form(data, caption="Typed <b>caption</b>"))

    assert response.status_code == 200
    assert rule in text(response)
    for typed in ("A robot in the rain", "Typed &lt;b&gt;caption", "Ana Ruiz"):
        assert typed in text(response)
    assert Picture.objects.count() == 0
    assert files() == []


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"alt_text": ""}, "Write an alternative text, or mark the picture"),
        ({"is_decorative": "on"}, "it needs one of the two and cannot have both"),
        ({"focal_x": "1.2"}, "less than or equal to 1"),
        ({"focal_y": "nan"}, "Enter a number"),
        ({"credit_line": ""}, "This field is required"),
        ({"licence_territories": "uk"}, "UK is no country code; for GB write that"),
        ({"alt_text": "a\x00b"}, "This holds U+0000, which is no character"),
        (
            {"licence_starts_on": "2026-05-02", "licence_ends_on": "2026-05-01"},
            "The licence ends before it starts",
        ),
    ],
)
def test_a_wrong_form_says_why_and_stores_nothing(desk, files, fields, rule):
    response = desk.post(ADD, form(image_bytes(), **fields))

    assert response.status_code == 200
    assert rule.replace("“", "&quot;") in text(response)
    assert Picture.objects.count() == 0
    assert [name for name in files() if not name.startswith("originals/waiting/")] == []


def test_a_chosen_file_outlives_an_error_in_another_field(
    desk, files, django_capture_on_commit_callbacks
):
    refused = desk.post(ADD, form(image_bytes(size=(70, 50)), alt_text=""))
    again = desk.post(ADD, form(alt_text="", caption="b", **kept(refused)))
    with django_capture_on_commit_callbacks(execute=True):
        stored = desk.post(ADD, form(**kept(again)))

    assert "“robot.jpg” is kept" in text(refused)
    assert "“robot.jpg” is kept" in text(again)
    assert stored.status_code == 302
    picture = Picture.objects.get()
    assert (picture.file_name, picture.width) == ("robot.jpg", 70)
    assert not any("waiting" in name for name in files())


def test_another_file_takes_the_place_of_the_one_that_was_kept(desk, files):
    refused = desk.post(ADD, form(image_bytes(size=(70, 50)), alt_text=""))
    second = form(image_bytes(size=(90, 50)), name="b.jpg", **kept(refused))

    desk.post(ADD, second)

    picture = Picture.objects.get()
    assert (picture.file_name, picture.width) == ("b.jpg", 90)


@pytest.mark.parametrize("token", ["", "made:up", "WyJhIl0:1w:x"])
def test_a_file_that_was_not_kept_here_is_asked_for(desk, files, token):
    response = desk.post(ADD, form(kept_upload=token))

    assert "This field is required" in text(response)


def test_a_bad_file_is_not_kept(desk, files):
    response = desk.post(ADD, form(b"%PDF-1.7", alt_text=""))

    assert "is kept" not in text(response)
    assert files() == []


def kept(response) -> dict:
    return {"kept_upload": sent_by(response)["kept_upload"][0]}


def test_an_upload_without_a_file_is_a_form_error(desk):
    response = desk.post(ADD, form())

    assert "This field is required" in text(response)


@pytest.mark.parametrize("name", ["../../x.jpg", "n" * 300 + ".jpg", "x.php.jpg"])
def test_the_name_of_an_upload_decides_nothing(desk, files, name):
    desk.post(ADD, form(image_bytes(), name=name))

    picture = Picture.objects.get()
    assert re.fullmatch(r"[0-9a-f]{2}/[0-9a-f]{32}\.jpg", picture.original.name)
    assert files() == [f"originals/{picture.original.name}"]
    assert ".." not in picture.file_name
    assert len(picture.file_name) <= 200


def test_a_form_that_comes_back_keeps_its_file(desk):
    first = form(image_bytes(), form_key="7d8b2a3e-6f0f-4c39-9c8e-0d7c7d5d3a11")
    second = first | {"caption": "Typed <b>anew</b>"}
    second["upload"] = form(image_bytes(), name="rain & robot.jpg")["upload"]
    desk.post(ADD, first)

    refused = desk.post(ADD, second)

    assert "Nothing was added now" in text(refused)
    assert "“rain &amp; robot.jpg” is kept" in text(refused)
    assert "Typed &lt;b&gt;anew" in text(refused)
    assert Picture.objects.count() == 1


def test_a_picture_sent_twice_is_stored_once(desk, files):
    for _ in range(2):
        answer = desk.post(
            ADD, form(image_bytes(), form_key="7d8b2a3e-6f0f-4c39-9c8e-0d7c7d5d3a11")
        )

    picture = Picture.objects.get()
    assert answer["Location"] == change(picture)
    assert [name for name in files() if name.startswith("originals/")] == [
        f"originals/{picture.original.name}"
    ]


def test_only_a_moved_focal_point_makes_new_renditions(
    desk, django_capture_on_commit_callbacks
):
    picture = stored_picture(alt_text="Before")
    before = picture.manifest["stem"]

    with django_capture_on_commit_callbacks(execute=True):
        desk.post(change(picture), form(alt_text="After", opened_version=1))
    picture.refresh_from_db()
    assert (picture.alt_text, picture.manifest["stem"]) == ("After", before)

    with django_capture_on_commit_callbacks(execute=True):
        desk.post(change(picture), form(focal_x="0.25", opened_version=2))
    picture.refresh_from_db()
    assert picture.focal == (0.25, 0.5)
    assert picture.manifest["stem"] != before


def test_the_library_makes_no_more_queries_for_more_pictures(desk):
    PictureFactory.create_batch(2, uploaded_by=UserFactory())
    desk.get(LIST)
    with CaptureQueriesContext(connection) as with_two:
        desk.get(LIST)

    PictureFactory.create_batch(6, uploaded_by=UserFactory())
    with CaptureQueriesContext(connection) as with_eight:
        response = desk.get(LIST)

    assert text(response).count("picture-thumbnail") == 8
    assert len(with_eight) == len(with_two)


def test_pictures_are_found_by_what_is_said_about_them(desk):
    PictureFactory(alt_text="A robot")
    PictureFactory(caption="Two robots on a roof")
    PictureFactory(credit_line="Robot Films")
    PictureFactory(alt_text="A dog")

    found = text(desk.get(LIST, {"q": "robot"}))

    assert found.count("picture-thumbnail") == 3
    assert "A dog" not in found


def test_a_picture_without_renditions_yet_is_shown_as_such(desk):
    picture = PictureFactory(manifest={})

    assert "Being made" in text(desk.get(LIST))
    assert "renditions are being made" in text(desk.get(change(picture)))


def test_the_forms_have_no_inline_script_or_style(desk):
    for path in (ADD, change(PictureFactory()), LIST):
        page = text(desk.get(path))
        assert " style=" not in page
        assert " onclick=" not in page
        assert not re.findall(r"<script(?![^>]*\bsrc=)[^>]*>\s*[^<\s]", page)
    assert 'pictures/focal.js" type="module"' in text(desk.get(ADD))


def test_a_picture_can_be_added_from_another_form(desk):
    opened = desk.get(ADD, {"_popup": "1", "_to_field": "id"})
    response = desk.post(ADD, form(image_bytes(), _popup="1", _to_field="id"))

    assert 'name="_popup"' in text(opened)
    assert "popup_response.js" in text(response)
    assert f"&quot;{Picture.objects.get().pk}&quot;" in text(response)
    chosen = desk.get(LIST, {"_popup": "1", "_to_field": "id"})
    assert f'data-popup-opener="{Picture.objects.get().pk}"' in text(chosen)


def test_a_picture_in_use_is_not_deleted(desk, files):
    from films.models import Film

    used, free = stored_picture(), stored_picture()
    Film.objects.create(title="Next Gen", slug="next-gen", poster=used)
    action = {"action": "delete_selected", "post": "yes"}

    desk.post(LIST, {**action, "_selected_action": [used.pk]})
    desk.post(reverse("admin:pictures_picture_delete", args=[used.pk]), {"post": "yes"})
    assert Picture.objects.count() == 2
    desk.post(LIST, {**action, "_selected_action": [free.pk]})

    assert [picture.pk for picture in Picture.objects.all()] == [used.pk]


@pytest.mark.parametrize(
    ("permission", "list_status", "add_status"),
    [(None, 403, 403), ("view_picture", 200, 403), ("add_picture", 403, 200)],
)
def test_the_library_asks_for_its_permissions(
    client, permission, list_status, add_status
):
    user = UserFactory()
    if permission:
        user.user_permissions.add(Permission.objects.get(codename=permission))
    client.force_login(user)

    assert client.get(LIST).status_code == list_status
    assert client.get(ADD).status_code == add_status
    assert client.post(ADD, form(b"x")).status_code == add_status


def test_who_may_only_look_sees_the_picture_and_changes_nothing(client):
    user = UserFactory()
    user.user_permissions.add(Permission.objects.get(codename="view_picture"))
    client.force_login(user)
    picture = PictureFactory(alt_text="A robot")

    page = text(client.get(change(picture)))
    refused = client.post(change(picture), form(alt_text="Changed"))

    assert "A robot" in page
    assert refused.status_code == 403
    assert Picture.objects.get().alt_text == "A robot"


def test_the_panel_names_what_is_to_complete(desk, rf):
    today = timezone.localdate()
    PictureFactory(alt_text="Complete", licence="own")
    PictureFactory(alt_text="Unsaid")
    PictureFactory(alt_text="Ends", licence="own", licence_ends_on=today)
    PictureFactory(
        alt_text="Ended", licence="own", licence_ends_on=today - timedelta(days=1)
    )
    PictureFactory(alt_text="Unmade", licence="own", manifest={})

    shown = pictures_to_complete(rf.get("/admin/"))

    notes = {row.text: row.note for row in shown.rows}
    assert notes.keys() == {"Unsaid", "Ends", "Ended", "Unmade"}
    assert notes["Unsaid"] == "licence is missing"
    assert notes["Unmade"] == "renditions are not made yet"
    assert notes["Ends"].startswith("licence ends on ")
    assert notes["Ended"].startswith("licence ended on ")
    assert shown.total == 4
    listed = text(desk.get(shown.all_url))
    assert listed.count('class="action-select"') == 4
    assert all(desk.get(row.url).status_code == 200 for row in shown.rows)


def test_the_panel_makes_no_more_queries_for_more_pictures(rf):
    PictureFactory()
    with CaptureQueriesContext(connection) as with_one:
        pictures_to_complete(rf.get("/admin/"))

    PictureFactory.create_batch(12)
    with CaptureQueriesContext(connection) as with_thirteen:
        shown = pictures_to_complete(rf.get("/admin/"))

    assert (len(shown.rows), shown.total) == (8, 13)
    assert len(with_thirteen) == len(with_one)


@pytest.mark.django_db(transaction=True)
def test_an_upload_does_not_wait_for_its_renditions(desk, files, settings, monkeypatch):
    settings.TASKS = {"default": {"BACKEND": "newsroom.tasks.BackgroundBackend"}}
    may_begin, render = Event(), renditions.render

    def when_told(picture, **options):
        may_begin.wait(timeout=30)
        return render(picture, **options)

    monkeypatch.setattr(renditions, "render", when_told)

    stored = desk.post(ADD, form(image_bytes()))
    meanwhile = text(desk.get(stored["Location"]))
    may_begin.set()
    task_backends["default"]._thread.shutdown()

    assert stored.status_code == 302
    assert "being made" in meanwhile
    assert "being made" not in text(desk.get(stored["Location"]))
    assert Picture.objects.get().manifest["3:2"]["webp"]
