"""The focal point in a real browser: by mouse, by keys, under the content policy."""

import pytest
from django.conf import settings as site_settings

from newsroom.pictures.models import Picture
from tests.factories.desk import SuperuserFactory
from tests.factories.pictures import image_bytes, stored_picture, use_folders

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def page(new_page, site, client, settings, tmp_path):
    """A page of a signed-in member of staff."""
    use_folders(settings, tmp_path)
    client.force_login(SuperuserFactory())
    name = site_settings.SESSION_COOKIE_NAME
    page = new_page(viewport={"width": 1280, "height": 1000})
    cookie = {"name": name, "value": client.cookies[name].value, "url": site}
    page.context.add_cookies([cookie])
    return page


def value(page, axis):
    return float(page.get_by_label(f"Focal point from {axis}").input_value())


def test_the_focal_point_is_set_by_mouse_and_by_keys(site, page):
    picture = stored_picture(size=(800, 400))
    page.goto(f"{site}/admin/pictures/picture/{picture.pk}/change/")
    whole = page.get_by_alt_text("The whole picture")
    box = whole.bounding_box()

    whole.click(position={"x": box["width"] * 0.25, "y": box["height"] * 0.75})
    assert value(page, "left") == pytest.approx(0.25, abs=0.02)
    assert value(page, "top") == pytest.approx(0.75, abs=0.02)

    page.get_by_label("Focal point from left").fill("0.5")
    page.get_by_role("button", name="Focal point").focus()
    for key in ("ArrowRight", "ArrowRight", "Shift+ArrowLeft"):
        page.keyboard.press(key)
    assert value(page, "left") == pytest.approx(0.42)
    page.get_by_text("Focal point 42% from the left").wait_for()

    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_text("was changed successfully").wait_for()
    stored = Picture.objects.get()
    assert stored.focal_x == pytest.approx(0.42)
    assert stored.manifest["stem"] != picture.manifest["stem"]


def test_the_crops_move_with_the_focal_point(site, page):
    picture = stored_picture(size=(800, 400))
    page.goto(f"{site}/admin/pictures/picture/{picture.pk}/change/")

    page.get_by_role("button", name="Focal point").focus()
    for _ in range(5):
        page.keyboard.press("Shift+ArrowLeft")

    square = page.locator("[data-focal-crop='1:1'] img")
    assert square.evaluate("image => image.style.objectPosition") == "0% 50%"
    box = square.bounding_box()
    assert box["width"] == pytest.approx(box["height"], abs=1)


def test_a_file_is_shown_before_it_is_sent(site, page):
    page.goto(f"{site}/admin/pictures/picture/add/")
    file = {
        "name": "robot.png",
        "mimeType": "image/png",
        "buffer": image_bytes("PNG", size=(800, 400)),
    }
    page.get_by_label("Picture file").set_input_files(file)
    page.get_by_role("button", name="Focal point").focus()
    page.keyboard.press("Shift+ArrowUp")
    page.get_by_label("Alternative text").fill("A robot")
    page.get_by_label("Credit line").fill("Ana Ruiz")

    page.get_by_role("button", name="Save", exact=True).click()

    page.get_by_text("was added successfully").wait_for()
    assert Picture.objects.get().focal == (0.5, 0.4)
    assert page.locator("[data-focal-crop]").count() == 5
