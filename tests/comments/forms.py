"""How a reader fills in and sends the form, for the tests of this folder."""

from html.parser import HTMLParser

from comments.posting import sum as sums
from comments.targets import key_of

SAME_ORIGIN = {"HTTP_SEC_FETCH_SITE": "same-origin"}


def address(target, *more):
    return "/".join(["/comments", f"films.film/{target.pk}", *more, ""])


def typed(target, asked=None, **values):
    """A form filled in rightly; `values` replace fields, None leaves one out."""
    asked = asked or sums.shared(key_of(target))
    fields = {
        "name": "Ines",
        "email": "ines@example.org",
        "body": "The light in the harbour scene is lovely.",
        "question": asked.token,
        "answer": str(asked.sum.answer),
        **values,
    }
    return {name: value for name, value in fields.items() if value is not None}


def send(client, target, fields, **headers):
    return client.post(address(target, "new"), fields, **{**SAME_ORIGIN, **headers})


class _Fields(HTMLParser):
    def __init__(self):
        super().__init__()
        self.values = {}
        self.area = None

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "input" and attrs.get("type") != "checkbox":
            self.values[attrs["name"]] = attrs.get("value", "")
        if tag == "textarea":
            self.area = attrs["name"]
            self.values[self.area] = ""

    def handle_endtag(self, tag):
        if tag == "textarea":
            # A browser drops the first line end of a text area.
            self.values[self.area] = self.values[self.area].removeprefix("\n")
            self.area = None

    def handle_data(self, data):
        if self.area:
            self.values[self.area] += data


def fields_of(response):
    """The names and values of the fields in the page's form."""
    parser = _Fields()
    parser.feed(response.content.decode())
    return parser.values
