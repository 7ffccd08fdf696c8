"""The front page's first story, for hands, mice and keyboards."""

import pytest
from playwright.sync_api import expect

from tests.factories.articles import public_story
from tests.factories.pictures import stored_picture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def lead(page):
    public_story(
        headline="The lead",
        slug="the-lead",
        lead_picture=stored_picture(size=(960, 540), alt_text="A pier"),
    )
    return page


@pytest.mark.parametrize("width", [390, 1280])
def test_the_lead_picture_leads_to_the_story(lead, width):
    lead.set_viewport_size({"width": width, "height": 900})
    lead.goto("/")
    box = lead.locator(".stage-lead__picture").bounding_box()

    lead.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    lead.wait_for_url("**/articles/the-lead/")
    expect(lead.get_by_role("heading", level=1)).to_have_text("The lead")


def test_the_keyboard_meets_the_lead_once_and_by_its_headline(lead):
    lead.goto("/")
    links = lead.locator(".stage-lead a, .stage-lead button, .stage-lead [tabindex]")

    assert links.count() == 1
    link = lead.get_by_role("main").get_by_role("link", name="The lead", exact=True)
    link.first.focus()
    ring = "link => getComputedStyle(link, '::after').outlineStyle"
    assert link.first.evaluate(ring) == "solid"
    lead.keyboard.press("Enter")
    lead.wait_for_url("**/articles/the-lead/")
