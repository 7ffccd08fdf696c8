"""The look of the site where only a browser decides."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import sideways, violations
from tests.factories.pictures import stored_picture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def styleguide(new_page, client, admin_user):
    """A function that opens the style guide as staff; takes context options."""
    stored_picture()
    client.force_login(admin_user)
    cookie = client.cookies["newsroom_session"].value

    def open_styleguide(**options):
        page = new_page(**options)
        page.goto("/robots.txt")
        page.context.add_cookies(
            [{"name": "newsroom_session", "value": cookie, "url": page.url}]
        )
        page.goto("/styleguide/")
        expect(page.get_by_role("heading", level=1)).to_have_text("Poster and proof")
        return page

    return open_styleguide


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_component(styleguide, scheme):
    page = styleguide(color_scheme=scheme, viewport={"width": 1280, "height": 800})

    assert violations(page) == []


def test_axe_does_find_text_that_is_too_pale(styleguide):
    page = styleguide()
    page.evaluate(
        "document.querySelector('h1').after(Object.assign("
        "document.createElement('p'), {textContent: 'pale', id: 'pale'}))"
    )
    page.evaluate("document.getElementById('pale').style.color = '#ddd'")

    assert [line.split(":")[0] for line in violations(page)] == ["color-contrast"]


@pytest.mark.parametrize("width", [320, 390, 768, 1280, 1920])
def test_no_component_makes_the_page_scroll_sideways(styleguide, width):
    page = styleguide(viewport={"width": width, "height": 800})

    assert sideways(page) == []


def test_text_of_twice_the_size_does_not_scroll_sideways(styleguide):
    page = styleguide(viewport={"width": 640, "height": 800})

    page.evaluate("document.documentElement.style.fontSize = '200%'")

    assert sideways(page) == []


def test_the_reader_chooses_the_theme_and_finds_it_again(styleguide):
    page = styleguide(color_scheme="light")
    background = "getComputedStyle(document.documentElement).backgroundColor"
    assert page.evaluate(background) == "rgb(255, 255, 255)"

    page.get_by_role("radio", name="Dark").check()

    assert page.evaluate(background) == "rgb(19, 17, 24)"
    page.reload()
    assert page.evaluate(background) == "rgb(19, 17, 24)"
    expect(page.get_by_role("radio", name="Dark")).to_be_checked()
    page.get_by_role("button", name="Appearance: Dark").click()
    assert page.evaluate(background) == "rgb(255, 255, 255)"
    expect(page.get_by_role("radio", name="Auto")).to_be_checked()


def test_without_scripts_no_switch_is_shown(styleguide):
    page = styleguide(java_script_enabled=False)

    expect(page.get_by_role("radio", name="Dark")).to_be_hidden()
    expect(page.get_by_role("button", name="Appearance")).to_be_hidden()


def test_the_first_tab_stops_skip_to_content_and_to_navigation(styleguide):
    page = styleguide()

    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()

    page.goto("/styleguide/")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to navigation")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#navigation")).to_be_focused()


def test_the_policy_lets_everything_on_the_page_through(styleguide, complaints):
    page = styleguide()

    page.get_by_role("button", name="Appearance: Auto").wait_for()

    assert complaints == []
