"""What axe finds wrong with a page, as lines that say where and why."""

from axe_playwright_python.sync_playwright import Axe

# A card's link covers the card by its ::after, and axe does not judge the contrast
# of text under a cover. A constructed sheet is let through by the content policy.
UNCOVER = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("a::after { content: none !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""

WIDER_THAN_PAGE = """() => [...document.querySelectorAll("body *")]
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
  .map((each) => `${each.tagName} ${each.className}`)"""


def violations(page, within=None) -> list[str]:
    """Every breach that axe sees on the open `page`; empty for a sound one.

    `within` is a selector that keeps it to a part of the page.
    """
    page.evaluate(UNCOVER)
    # Style sheets fetched beforehand would be put into the page, against its policy.
    options = {"preload": False}
    found = Axe().run(page, context=within, options=options).response["violations"]
    return [
        f"{breach['id']}: {node['html'][:120]} ({node['failureSummary'][:200]})"
        for breach in found
        for node in breach["nodes"]
    ]


def sideways(page) -> list[str]:
    """What makes the open `page` scroll sideways; empty where nothing does."""
    if page.evaluate("document.documentElement.scrollWidth <= innerWidth"):
        return []
    return page.evaluate(WIDER_THAN_PAGE) or ["something outside the body"]
