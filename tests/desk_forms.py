"""What a browser sends of a form of the desk, read from the page itself."""

from html.parser import HTMLParser

# What a browser sends only if it is pressed.
BUTTONS = {"submit", "button", "reset", "image", "file"}


def sent_by(response) -> dict[str, list[str]]:
    """The fields of the page's change form as they stand, by name."""
    reader = _Form()
    reader.feed(response.content.decode())
    assert reader.fields, "The page has no change form."
    return reader.fields


class _Form(HTMLParser):
    def __init__(self):
        super().__init__()
        self.fields, self.is_inside = {}, False
        self.area = self.select = None

    def add(self, name, value):
        if name:
            self.fields.setdefault(name, []).append(value)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "form":
            self.is_inside = (given.get("id") or "").endswith("_form") and (
                given.get("method") == "post" and given.get("id") != "logout-form"
            )
        if not self.is_inside or "disabled" in given:
            return
        if tag == "input":
            self._input(given)
        elif tag == "textarea":
            self.area = (given.get("name"), [])
        elif tag == "select":
            self.select = (given.get("name"), "multiple" in given, [])
        elif tag == "option" and self.select:
            self.select[2].append((given.get("value", ""), "selected" in given))

    def _input(self, given):
        kind = given.get("type", "text")
        if kind in BUTTONS:
            return
        if kind not in {"checkbox", "radio"}:
            self.add(given.get("name"), given.get("value") or "")
        elif "checked" in given:
            self.add(given.get("name"), given.get("value", "on"))

    def handle_data(self, data):
        if self.area:
            self.area[1].append(data)

    def handle_endtag(self, tag):
        if tag == "form":
            self.is_inside = False
        elif tag == "textarea" and self.area:
            self.add(self.area[0], "".join(self.area[1]).removeprefix("\n"))
            self.area = None
        elif tag == "select" and self.select:
            name, is_multiple, options = self.select
            chosen = [value for value, is_selected in options if is_selected]
            if not chosen and not is_multiple and options:
                chosen = [options[0][0]]
            for value in chosen:
                self.add(name, value)
            self.select = None


def row_at(data: dict, prefix: str, name: str, value: str) -> str:
    """The prefix of the row of a formset that holds `value` in its field `name`."""
    (found,) = [
        key.removesuffix(f"-{name}")
        for key, values in data.items()
        if key.startswith(f"{prefix}-")
        and key.endswith(f"-{name}")
        and values == [value]
    ]
    return found
