import re
from html.parser import HTMLParser

import pytest
from django.test import Client

from comments.models import Comment
from comments.reading.rendering import paragraphs
from tests.comments.forms import address, send, typed
from tests.factories.comments import approved_comment

PAYLOADS = [
    "<script>alert(1)</script>",
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert&#40;1)</script>",
    "</article></li></ol><h1>Mine</h1>",
    "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<!--", "-->", "]]>", "<![CDATA[x]]>",
    "<a href=javascript:alert(1)>x</a>",
    "[x](javascript:alert(1))",
    "javascript:alert(1)",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<form action=//evil><input name=a>",
    "<base href=//evil>",
    "<meta http-equiv=refresh content=0;url=//evil>",
    "<style>*{display:none}</style>",
    "<x\nonclick\n=\nalert(1)>",
    "\" onmouseover=\"alert(1)",
    "' onfocus='alert(1)' autofocus='",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    "\u2028alert(1)\u2029",
    "\u202e<tpircs>",
    "<script\x0c>alert(1)</script\x0c>",
    "{{ 7|add:7 }}{% load x %}",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "<<script>alert(1)//<</script>",
    "<img src=`x`onerror=alert(1)>",
    "<p id=comments-head name=form>",
]  # fmt: skip

OURS = {
    "article", "header", "b", "a", "time", "div", "p", "br", "span", "li", "ol",
}  # fmt: skip


FOREIGN_SCRIPT = re.compile(r'<script(?! (?:type="module" )?src="/static/)')


class Tags(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.names, self.attributes, self.text = set(), set(), ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.names.add(tag)
        self.attributes |= {name for name, _value in attrs}

    def handle_data(self, data):
        self.text += data


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.django_db
def test_reader_text_is_text_on_every_page(film, moderator, payload):
    comment = approved_comment(
        on=film, by=moderator, name=payload[:60], body=f"{payload}\n\nand {payload}"
    )
    reader = Client()
    pages = [
        reader.get(where).content.decode()
        for where in (
            address(film),
            f"/comments/{comment.pk}/",
            f"/comments/{comment.pk}/reply/",
        )
    ]

    tags = Tags(comment.html)
    assert tags.names <= OURS
    assert tags.attributes <= {"class", "id", "href", "datetime", "dir", "rel"}
    assert payload in tags.text
    for page in pages:
        assert (
            re.findall(r"<script(?! (?:type=\"module\" )?src=\"/static/)", page) == []
        )
        assert Tags(page).names.isdisjoint({"iframe", "math", "base", "style", "img"})
        assert not any(name.startswith("on") for name in Tags(page).attributes)


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.django_db
def test_what_was_typed_comes_back_escaped(client, film, payload):
    fields = typed(film, name=payload[:60], email=payload, body=payload, answer=payload)

    response = send(client, film, fields)

    tags = Tags(response.content.decode())
    assert response.status_code == 400
    assert tags.names.isdisjoint({"iframe", "math", "base", "style", "img"})
    assert not any(name.startswith("on") for name in tags.attributes)
    assert not Comment.objects.exists()


def test_paragraphs_and_line_ends_are_kept():
    assert paragraphs("One.\nTwo.\n\n\nThree & <four>") == (
        "<p>One.<br>Two.</p><p>Three &amp; &lt;four&gt;</p>"
    )


@pytest.mark.django_db
def test_an_unescaped_rendering_would_be_noticed(film, moderator):
    """The control: the check above fails on HTML that lets a payload through."""
    comment = approved_comment(on=film, by=moderator, body="x")
    broken = comment.html.replace("x", PAYLOADS[2])

    assert not Tags(broken).names <= OURS
