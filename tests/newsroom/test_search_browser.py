"""The search page in a real browser, with and without scripts."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from newsroom.search import index
from tests.browser.axe import sideways, violations

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def documents():
    for number, kind in enumerate(["film", "article", "character", "person"]):
        document = {
            "key": number,
            "title": f"Next Gen {number}",
            "text": "A lonely girl meets a secret robot. " * 20 + "x" * 300,
            "url": "/",
            "public_from": timezone.now() - timedelta(days=1),
        }
        index.put(kind, [document])


def test_a_reader_without_scripts_finds_a_film_and_narrows_to_it(new_page, documents):
    page = new_page(java_script_enabled=False)
    page.goto("/search/")

    page.get_by_label("Words to look for").fill("ROBOT next")
    page.get_by_label("Words to look for").press("Enter")
    everything = page.get_by_role("status").inner_text()
    page.get_by_role("link", name="Films 1").click()

    assert everything == "4 results for “ROBOT next”"
    assert page.get_by_role("status").inner_text() == "1 film for “ROBOT next”"
    results = page.get_by_role("main").get_by_role("heading", level=2)
    assert results.all_inner_texts() == ["Next Gen 0"]
    assert page.get_by_label("Words to look for").input_value() == "ROBOT next"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(new_page, documents, scheme):
    page = new_page(color_scheme=scheme, viewport={"width": 320, "height": 700})

    for query in ("", "?q=robot", "?q=zeppelin&kind=film", f"?q={'w' * 201}"):
        page.goto(f"/search/{query}")

        assert (query, violations(page)) == (query, [])
        assert (query, sideways(page)) == (query, [])


@pytest.mark.parametrize("width", [390, 1280])
def test_titles_are_offered_while_one_types_and_chosen_by_keys(
    new_page, documents, width
):
    page = new_page(viewport={"width": width, "height": 800})
    page.goto("/search/")
    box = page.get_by_role("combobox", name="Words to look for")

    box.press_sequentially("nex")
    page.get_by_role("option", name="Next Gen 0 Film").wait_for()
    for _time in range(2):
        box.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]").inner_text()

    assert (violations(page), sideways(page)) == ([], [])
    assert "Next Gen" in chosen
    assert box.get_attribute("aria-activedescendant") == "search-suggestion-1"
    box.press("Escape")
    expect(page.get_by_role("option").first).to_be_hidden()
    box.press("ArrowDown")
    box.press("Enter")
    page.wait_for_url("**/")


def test_without_scripts_suggestions_are_a_page(new_page, documents):
    page = new_page(java_script_enabled=False)

    page.goto("/search/suggestions/?q=nex")

    assert page.get_by_role("main").get_by_role("listitem").count() == 4
