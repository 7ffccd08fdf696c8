"""Sharing a page: a link without a script; with one it copies, or asks the device."""

import pytest
from playwright.sync_api import expect

from tests.factories.films import FilmFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_one_click_copies_the_address(new_page, site):
    film = FilmFactory()
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto(film.get_absolute_url())

    page.get_by_role("link", name="Copy link").click()

    expect(page.get_by_role("status").filter(has_text="Link copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.url == site + film.get_absolute_url()


def test_without_a_script_the_address_is_a_link(new_page, site):
    film = FilmFactory()
    page = new_page(java_script_enabled=False)
    page.goto(film.get_absolute_url())

    link = page.get_by_role("link", name="Link to this page")

    expect(link).to_have_attribute("href", site + film.get_absolute_url())
    expect(page.get_by_role("button", name="Share …")).to_be_hidden()


def test_where_the_device_can_share_a_button_asks_it(new_page, site, complaints):
    film = FilmFactory()
    page = new_page()
    page.add_init_script(
        "Object.defineProperty(navigator, 'share', { value: (data) => {"
        " window.shared = data.url;"
        " return Promise.reject(new DOMException('closed', 'AbortError')); } })"
    )
    page.goto(film.get_absolute_url())

    page.get_by_role("button", name="Share …").click()

    assert page.evaluate("window.shared") == site + film.get_absolute_url()
    assert complaints == []
