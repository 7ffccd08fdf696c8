"""Pasting into the sheet: what other programs put on the clipboard.

clipboards.json holds clipboards of our own making, after the shapes that the programs
write: wrappers with styles, lists in words, marks of their own.
"""

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from articles import blocks
from tests.browser.sheet import block, caret, save, select

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

CLIPBOARDS = json.loads(Path(__file__).with_name("clipboards.json").read_text())
CLEAN = "async (html) => (await import('sheet/paste')).clean(html)"
PASTE = """(element, html) => {
  const data = new DataTransfer();
  data.setData("text/html", html);
  const paste = { clipboardData: data, bubbles: true, cancelable: true };
  element.dispatchEvent(new ClipboardEvent("paste", paste));
}"""


def test_what_other_programs_copy_comes_in_as_a_story_can_hold_it(sheet, story):
    page = sheet(story)

    made = {
        name: page.evaluate(CLEAN, given["html"]) for name, given in CLIPBOARDS.items()
    }

    assert len(made) >= 30
    assert made == {name: given["wanted"] for name, given in CLIPBOARDS.items()}


def test_a_draft_pasted_into_the_text_is_stored_with_its_emphasis_alone(sheet, story):
    page = sheet(story)
    caret(page, "Delta.")
    page.keyboard.press("Enter")

    text = page.get_by_role("textbox", name="Story")
    for name in ("google docs, bold and italics", "google docs, headings"):
        text.evaluate(PASTE, CLIPBOARDS[name]["html"])
        page.keyboard.press("Control+End")
        page.keyboard.press("Enter")
    save(page)

    stored = blocks.RichText.objects.filter(parent=story).order_by("ordering").last()
    assert stored.text == (
        "<p>Delta.</p><p>One <strong>bold</strong><em> slanted</em></p>"
        "<h2>First</h2><h2>Second</h2><h3>Third</h3><h4>Fifth</h4>"
    )


def test_a_field_of_a_block_cleans_what_is_pasted_too(sheet, story):
    page = sheet(story)
    block(page, "Character profile: Mai Su").locator(".sheet-block__face").click()
    inner = page.get_by_role("textbox", name="Text", exact=True)
    inner.click()
    page.keyboard.press("Control+a")

    inner.evaluate(PASTE, CLIPBOARDS["google docs, bold and italics"]["html"])
    save(page)

    stored = blocks.CharacterProfile.objects.get(parent=story)
    assert stored.text == "<p>One <strong>bold</strong><em> slanted</em></p>"


def test_a_copied_block_is_pasted_as_a_new_one_and_a_cut_one_comes_back(sheet, story):
    page = sheet(story)
    profile = block(page, "Character profile: Mai Su")
    uid = blocks.CharacterProfile.objects.get(parent=story).uid
    select(page, "Character profile: Mai Su")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])

    page.keyboard.press("Control+x")
    expect(profile).to_have_count(0)
    caret(page, "Delta.")
    page.keyboard.press("Control+v")
    page.keyboard.press("Control+v")
    expect(profile).to_have_count(2)
    save(page)

    stored = blocks.CharacterProfile.objects.filter(parent=story)
    assert uid in {each.uid for each in stored}
    assert [each.text for each in stored] == ["<p>All about Mai.</p>"] * 2
