"""The difference of two texts, word by word."""

import re
from difflib import SequenceMatcher
from html.parser import HTMLParser

EQUAL, INS, DEL = "equal", "ins", "del"
Segments = tuple[tuple[str, str], ...]

# Chinese and Japanese have no spaces between words: each character counts.
_TOKENS = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
    r"|\n+|[^\S\n]+|[^\s\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+[^\S\n]*"
)
_BREAK = re.compile(
    "address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li"
    "|ol|p|pre|section|table|td|th|tr|ul"
)


def word_changes(old: str, new: str) -> Segments:
    """("equal" | "del" | "ins", text) in reading order, each as long as can be.

    Spacing is not compared. "equal" and "ins" together are `new` to the letter;
    "equal" and "del" are `old` but for its spacing.
    """
    segments = []
    for kind, a, b in _matched(_paragraphs(old), _paragraphs(new)):
        if kind == EQUAL:
            _add(segments, EQUAL, "".join(b))
            continue
        for inner, c, d in _matched(_words(a), _words(b)):
            if inner == EQUAL:
                _add(segments, EQUAL, "".join(d))
            else:
                _add(segments, DEL, "".join(c))
                _add(segments, INS, "".join(d))
    return tuple(segments)


def visible(html: str) -> str:
    """The words of some HTML as a reader sees them, a line for each paragraph."""
    reader = _Visible()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line)


class _Visible(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []

    def handle_starttag(self, tag, attrs):
        if _BREAK.fullmatch(tag):
            self.parts.append("\n")

    def handle_endtag(self, tag):
        if _BREAK.fullmatch(tag):
            self.parts.append("\n")

    def handle_data(self, data):
        self.parts.append(data.replace("\n", " "))


def _paragraphs(text):
    # Paragraphs first: words alone take minutes on a long and much changed text.
    return text.splitlines(keepends=True)


def _words(lines):
    return _TOKENS.findall("".join(lines))


def _matched(old: list[str], new: list[str]):
    """Runs of tokens as (kind, old run, new run), compared without their spacing."""
    matcher = SequenceMatcher(
        None, [each.strip() for each in old], [each.strip() for each in new]
    )
    for tag, a, b, c, d in matcher.get_opcodes():
        yield (EQUAL if tag == "equal" else tag), old[a:b], new[c:d]


def _add(segments, kind, text):
    if not text:
        return
    if segments and segments[-1][0] == kind:
        segments[-1] = (kind, segments[-1][1] + text)
    else:
        segments.append((kind, text))
