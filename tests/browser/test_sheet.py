"""The sheet: a story written as one document over the rows of its blocks."""

import re

import pytest
from playwright.sync_api import expect

from articles import blocks
from articles.models import Article
from tests.browser.sheet import block, caret, rows, save, select
from tests.factories import articles as stories

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_a_story_that_is_opened_and_saved_stays_as_it_is_row_by_row(sheet, story):
    before = rows(story)
    page = sheet(story)

    save(page)

    assert rows(story) == before
    assert story.revisions.count() <= 1


def test_one_letter_changes_one_row(sheet, story):
    before = rows(story)
    page = sheet(story)
    caret(page, "Beta.")

    page.keyboard.type("!")
    save(page)

    changed = [new for old, new in zip(before, rows(story), strict=True) if old != new]
    assert changed == [("RichText", before[2][1], "<p>Beta.!</p>")]


def test_a_block_is_inserted_by_slash_in_the_middle_and_splits_the_text(sheet, story):
    before = rows(story)
    page = sheet(story)
    caret(page, "Alpha one.")

    page.keyboard.press("Enter")
    page.keyboard.press("/")
    page.keyboard.type("pull")
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Quote").fill("In between.")
    save(page)

    after = rows(story)
    assert [(kind, text) for kind, _uid, text in after[:3]] == [
        ("RichText", "<p>Alpha one.</p>"),
        ("PullQuote", "In between."),
        ("RichText", "<p>Alpha two.</p>"),
    ]
    assert after[0][1] == before[0][1]
    assert after[3:] == before[1:]


def test_a_removed_block_joins_the_halves_of_a_line_and_undo_brings_it_back(
    sheet, story
):
    before = rows(story)
    page = sheet(story)
    caret(page, "Alpha one.")
    for _letter in "one.":
        page.keyboard.press("ArrowLeft")
    page.get_by_role("button", name="Insert a block").click()
    page.keyboard.type("film card")
    page.keyboard.press("Enter")
    expect(block(page, "Film card")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".sheet-text").get_by_text("one.", exact=True)).to_be_visible()

    page.keyboard.press("Delete")
    expect(page.locator(".sheet-text").get_by_text("Alpha one.")).to_be_visible()
    page.keyboard.press("Control+z")
    expect(block(page, "Film card")).to_be_visible()
    page.keyboard.press("Control+z")
    expect(block(page, "Film card")).to_have_count(0)
    save(page)

    assert rows(story) == before


def test_a_block_moves_by_keys_and_only_the_order_changes(sheet, story):
    before = rows(story)
    page = sheet(story)
    select(page, "Pull quote")

    page.keyboard.press("Alt+ArrowUp")
    page.keyboard.press("Alt+ArrowUp")
    save(page)

    after = rows(story)
    assert [kind for kind, _uid, _text in after] == [
        "RichText",
        "PullQuote",
        "CharacterProfile",
        "RichText",
        "RichText",
    ]
    assert after[1] == before[3]
    assert after[3][2] == "<p>Beta.</p><ul><li><p>Gamma</p></li></ul>"


def test_a_block_is_duplicated_with_all_it_says(sheet, story):
    page = sheet(story)
    select(page, "Character profile: Mai Su")

    page.keyboard.press("Control+d")
    save(page)

    profiles = blocks.CharacterProfile.objects.filter(parent=story).order_by("ordering")
    one, two = profiles
    assert one.character == two.character
    assert one.text == two.text
    assert one.uid != two.uid


def test_backspace_beside_a_block_selects_it_before_it_goes(sheet, story):
    page = sheet(story)
    caret(page, "Beta.", at_start=True)

    page.keyboard.press("Backspace")
    expect(block(page, "Character profile: Mai Su")).to_have_class(
        re.compile("is-selected")
    )
    page.keyboard.type("x")
    expect(block(page, "Character profile: Mai Su")).to_be_visible()
    page.keyboard.press("Backspace")
    expect(block(page, "Character profile: Mai Su")).to_have_count(0)
    save(page)

    assert not blocks.CharacterProfile.objects.filter(parent=story).exists()
    assert blocks.RichText.objects.filter(parent=story).count() == 3


def test_a_field_in_a_block_is_one_step_of_the_same_history(sheet, story):
    page = sheet(story)
    caret(page, "Beta.")
    page.keyboard.type(" More.")
    block(page, "Pull quote").locator(".sheet-block__face").click()
    page.get_by_role("textbox", name="Quote").fill("Said softly.")
    page.keyboard.press("Escape")
    expect(block(page, "Pull quote: Said softly.")).to_contain_text("Said softly.")

    page.keyboard.press("Control+z")
    expect(block(page, "Pull quote: Said aloud.")).to_be_visible()
    expect(page.locator(".sheet-text").get_by_text("Beta. More.")).to_be_visible()
    page.keyboard.press("Control+Shift+z")
    save(page)

    assert blocks.PullQuote.objects.get(parent=story).quote == "Said softly."


def test_keys_in_a_field_of_a_block_stay_in_it(sheet, story):
    before = rows(story)
    page = sheet(story)
    block(page, "Character profile: Mai Su").locator(".sheet-block__face").click()
    inner = page.get_by_role("textbox", name="Text", exact=True)
    inner.click()

    for key in (
        "Control+a",
        "ArrowDown",
        "Control+End",
        "ArrowRight",
        "Delete",
        "Enter",
    ):
        page.keyboard.press(key)
    page.keyboard.type("New line.")
    save(page)

    after = rows(story)
    assert after[1][2] == "<p>All about Mai.</p><p>New line.</p>"
    assert [each for each in after if each[0] != "CharacterProfile"] == [
        each for each in before if each[0] != "CharacterProfile"
    ]


def test_a_refused_story_comes_back_with_every_part_and_is_saved_when_mended(
    sheet, story
):
    page = sheet(story)
    caret(page, "Delta.")
    page.keyboard.type(" And more.")
    page.keyboard.press("Enter")
    page.keyboard.press("/")
    page.keyboard.type("pull")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    select(page, "Character profile: Mai Su")
    page.keyboard.press("Delete")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Please correct the error")).to_be_visible()

    expect(page.locator(".sheet-text").get_by_text("Delta. And more.")).to_be_visible()
    expect(block(page, "Character profile: Mai Su")).to_have_count(0)
    page.get_by_role("textbox", name="Quote").fill("Now it says something.")
    save(page)

    assert [(kind, text) for kind, _uid, text in rows(story)] == [
        ("RichText", "<p>Alpha one.</p><p>Alpha two.</p><p>Beta.</p>"),
        ("PullQuote", "Said aloud."),
        ("RichText", "<ul><li>Gamma</li></ul>"),
        ("RichText", "<p>Delta. And more.</p>"),
        ("PullQuote", "Now it says something."),
    ]


def test_a_new_story_is_written_from_nothing(sheet, film):
    stories.SectionFactory(name="Features", slug="features")
    page = sheet()
    page.get_by_label("Headline").fill("Written from nothing")
    page.locator(".field-section").get_by_role("combobox").click()
    page.get_by_role("option", name="Features").click()
    page.get_by_role("textbox", name="Story").click()
    page.keyboard.type("First line.")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("was added successfully")).to_be_visible()

    article = Article.objects.get(headline="Written from nothing")
    assert [text for _kind, _uid, text in rows(article)] == ["<p>First line.</p>"]


def test_without_scripts_a_block_is_added_and_put_in_its_place(sheet_page, story):
    page = sheet_page(story, java_script_enabled=False)
    page.get_by_role("button", name="Pull quote", exact=True).click()

    quote = page.locator("#articles_pullquote_set-1")
    quote.get_by_label("Quote").fill("Between.")
    quote.get_by_label("Place").fill("15")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("was changed successfully").first).to_be_visible()

    kinds = [(kind, text) for kind, _uid, text in rows(story)]
    assert kinds[:3] == [
        ("RichText", "<p>Alpha one.</p><p>Alpha two.</p>"),
        ("PullQuote", "Between."),
        ("CharacterProfile", "<p>All about Mai.</p>"),
    ]


def test_who_may_only_look_gets_no_sheet(sheet_page, story):
    stories.publish(story)

    page = sheet_page(story, role="film desk")

    expect(page.locator(".field-headline .readonly")).to_have_text("Meet the heroes")
    expect(page.get_by_role("link", name="Preview")).to_be_visible()
    expect(page.get_by_role("textbox", name="Story")).to_have_count(0)
