"""CASES F5: a counter beside a comment counts as the server does."""

import pytest

from comments.limits import BODY_CHARACTERS
from comments.models import Comment
from tests.browser.axe import sideways, violations
from tests.factories.films import FilmFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# 20 line breaks and 4,977 letters: 5,017 bytes are sent, a reader counts 4,997.
LINES = "\n".join(["a" * 237] * 20 + ["b" * 237])


@pytest.fixture
def body(page):
    page.goto(FilmFactory().get_absolute_url())
    return page.get_by_label("Your comment")


def counter(page):
    return page.locator(".field__counter")


def spoken(page):
    page.wait_for_timeout(1200)
    return page.locator(".comment-form [role=status]").text_content()


def test_the_counter_counts_a_line_end_once_and_so_does_the_server(page, body):
    assert len(LINES) == 4997

    body.fill(LINES)
    assert counter(page).text_content() == "4,997 of 5,000 characters"

    page.get_by_label("Name").fill("Ines")
    page.get_by_label("Email").fill("ines@example.org")
    page.get_by_label("I can’t answer this").check()
    page.get_by_role("button", name="Send comment").click()
    page.get_by_role("heading", name="Your comment has arrived").wait_for()
    assert Comment.objects.get().body == LINES


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "0 of 5,000 characters"),
        ("  a word \n", "6 of 5,000 characters"),
        ("🎬🎬", "2 of 5,000 characters"),
        ("x" * 5002, "5,002 of 5,000 characters; 2 too many"),
    ],
)
def test_the_counter_says_how_many_are_used(page, body, text, said):
    body.fill(text)

    assert counter(page).text_content() == said


def test_it_is_read_aloud_only_near_the_limit(page, body):
    body.fill("x" * 100)
    assert spoken(page) == ""

    body.fill("x" * (BODY_CHARACTERS - 1))
    assert spoken(page) == "1 character left"

    body.fill("x" * (BODY_CHARACTERS + 3))
    assert spoken(page) == "3 characters too many"

    body.fill("x")
    assert spoken(page) == ""


def test_what_is_put_back_is_counted(page, body):
    body.fill("Kept.")
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()

    assert counter(page).text_content() == "5 of 5,000 characters"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_it_has_room_and_contrast(page, body, theme, width):
    page.emulate_media(color_scheme=theme)
    page.set_viewport_size({"width": width, "height": 900})
    body.fill("x" * 5002)

    assert sideways(page) == []
    assert violations(page) == []


def test_without_scripts_the_hint_says_the_limit(browser, live_server):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(live_server.url + FilmFactory().get_absolute_url())

    field = page.get_by_label("Your comment")
    hint = page.locator("#" + field.get_attribute("aria-describedby"))
    assert hint.text_content() == "At most 5,000 characters."
    assert counter(page).count() == 0
    context.close()
