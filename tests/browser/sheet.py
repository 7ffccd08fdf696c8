"""What a person does on the sheet, and what is stored by it."""

import re

from playwright.sync_api import expect

from articles import blocks

# A browser tells of a moved caret a moment after it has moved it.
IS_AT = """([text, place]) => {
  const { $head, empty } = document.querySelector(".sheet-text").editor.state.selection;
  const end = place === "Home" ? 0 : $head.parent.content.size;
  return empty && $head.parent.textContent === text && $head.parentOffset === end;
}"""


def rows(article):
    """(kind, uid, what it says) of the stored blocks, in their order."""
    found = [
        each for model in blocks.BLOCKS for each in model.objects.filter(parent=article)
    ]
    found.sort(key=lambda each: each.ordering)
    return [
        (
            type(each).__name__,
            each.uid,
            getattr(each, "text", "") or getattr(each, "quote", ""),
        )
        for each in found
    ]


def save(page):
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("was changed successfully")).to_be_visible()
    expect(page.get_by_role("textbox", name="Story")).to_be_visible()


def caret(page, text, *, at_start=False):
    """Put the caret into the line that says `text`, at its end."""
    line = page.locator(".sheet-text").get_by_text(text, exact=True)
    line.click()
    place = "Home" if at_start else "End"
    page.keyboard.press(place)
    page.wait_for_function(IS_AT, arg=[text, place])


def block(page, name):
    return page.get_by_role("group", name=name)


def select(page, name):
    """Select a block as a whole, without opening its fields."""
    block(page, name).locator(".sheet-block__name").click()
    expect(block(page, name)).to_have_class(re.compile("is-selected"))
