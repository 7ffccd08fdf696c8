"""What a reader sees of a page, as plain text."""

import re
from html.parser import HTMLParser


class _Text(HTMLParser):
    def __init__(self, *, folded):
        super().__init__()
        self.shows_folded = folded
        self.pieces, self.folds, self.silent = [], 0, 0
        self.ids = set()

    def handle_starttag(self, tag, attrs):
        self.ids.add(dict(attrs).get("id"))
        if tag == "details":
            self.folds += 1
        if tag in ("script", "style"):
            self.silent += 1
        if tag in ("p", "li", "dd", "dt", "h1", "h2", "h3"):
            self.pieces.append(" ")

    def handle_endtag(self, tag):
        if tag == "details":
            self.folds -= 1
        if tag in ("script", "style"):
            self.silent -= 1

    def handle_data(self, data):
        if not self.silent and (self.shows_folded or not self.folds):
            self.pieces.append(data)


def text_of(response, *, folded=True) -> str:
    """The words of the page; without what is folded away when `folded` is off."""
    parser = _Text(folded=folded)
    parser.feed(response.content.decode())
    return " ".join("".join(parser.pieces).split())


def row_of(response, label: str) -> str:
    """What stands in the record beside `label`, up to the next row."""
    html = response.content.decode()
    name = rf'<dt class="facts__name"(?: dir="auto")?>{re.escape(label)}</dt>'
    _before, *after = re.split(name, html)
    assert len(after) == 1, label
    value = after[0].split("</dd>")[0]
    parser = _Text(folded=True)
    parser.feed(value.replace("</span>", "|</span>"))
    return " ".join("".join(parser.pieces).split())
