"""What a browser sends of a form, read from the page as it came, without scripts."""

from html.parser import HTMLParser

NOT_SENT = {"submit", "button", "file", "reset", "image"}


def form_data(html: str, form_id: str) -> dict[str, list[str]]:
    """The controls of the form by name, each with its values; untouched by hand."""
    reader = _Form(form_id)
    reader.feed(html)
    reader.close()
    return reader.data


class _Form(HTMLParser):
    def __init__(self, form_id):
        super().__init__(convert_charrefs=True)
        self.form_id = form_id
        self.is_inside = False
        self.data = {}
        self.textarea = self.select = None
        self.options = []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "form":
            self.is_inside = attrs.get("id") == self.form_id
        if not self.is_inside or "disabled" in attrs:
            return
        if tag == "input":
            self.add_input(attrs)
        elif tag == "textarea":
            self.textarea = attrs.get("name")
            self.options = []
        elif tag == "select":
            self.select = attrs
            self.options = []
        elif tag == "option" and self.select is not None:
            self.options.append((attrs.get("value", ""), "selected" in attrs))

    def handle_endtag(self, tag):
        if tag == "form":
            self.is_inside = False
        elif tag == "textarea" and self.textarea:
            # A browser drops the line break that follows the tag.
            self.add(self.textarea, "".join(self.options).removeprefix("\n"))
            self.textarea = None
        elif tag == "select" and self.select is not None:
            self.add_select(self.select)
            self.select = None

    def handle_data(self, data):
        if self.textarea:
            self.options.append(data)

    def add_input(self, attrs):
        kind = attrs.get("type", "text")
        is_off = kind in {"checkbox", "radio"} and "checked" not in attrs
        if kind not in NOT_SENT and not is_off:
            default = "on" if kind == "checkbox" else ""
            self.add(attrs.get("name"), attrs.get("value", default) or "")

    def add_select(self, attrs):
        chosen = [value for value, is_selected in self.options if is_selected]
        if "multiple" not in attrs:
            chosen = (chosen or [value for value, _ in self.options])[:1]
        for value in chosen:
            self.add(attrs.get("name"), value)

    def add(self, name, value):
        if name:
            self.data.setdefault(name, []).append(value)
