"""The search page in a real browser, with and without scripts."""

from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone

from newsroom.search import index

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def documents():
    for number, kind in enumerate(["film", "article", "character", "person"]):
        index.put(
            kind=kind,
            key=number,
            title=f"Next Gen {number}",
            text="A lonely girl meets a secret robot. " * 20 + "x" * 300,
            url="/",
            public_from=timezone.now() - timedelta(days=1),
        )


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
        violations = Axe().run(page).response["violations"]
        width = page.evaluate("document.documentElement.scrollWidth")

        assert [(query, violation["id"]) for violation in violations] == []
        assert (query, width) == (query, 320)
