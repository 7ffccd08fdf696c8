"""Words of any script stand in their own direction, wherever a page prints them."""

from html.parser import HTMLParser

import pytest
from django.db import models
from django.utils import timezone

from films.values.ordered_codes import OrderedCodesField
from films.values.parsed_fields import ParsedField
from newsroom.changes import changed_all
from tests.changes.pages import all_paths, answer_of
from tests.changes.walk import shown_models
from tests.changes.world import build_world

pytestmark = pytest.mark.django_db
MARK = "קסם"
VOID = {
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
}
UNSEEN = {"title", "script", "style", "option", "textarea"}


class Loose(HTMLParser):
    """The elements that print MARK and neither isolate it nor find its direction."""

    def __init__(self):
        super().__init__()
        self.open, self.found = [], []

    def handle_starttag(self, tag, attributes):
        if tag not in VOID:
            given = dict(attributes)
            isolates = tag == "bdi" or given.get("dir") == "auto"
            self.open.append((tag, given.get("class", ""), isolates))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if MARK not in data or any(tag in UNSEEN for tag, _css, _is in self.open):
            return
        if not any(isolates for _tag, _css, isolates in self.open):
            way = [f"{tag}.{css}" for tag, css, _is in self.open[-3:]]
            self.found.append(" ".join([*way, data.strip()[:60]]))


@pytest.fixture
def paths():
    """The public pages of a site where every text begins with a word of Hebrew."""
    build_world()
    for model in shown_models():
        texts = [
            field
            for field in model._meta.concrete_fields
            if isinstance(field, models.CharField | models.TextField)
            and not isinstance(field, models.SlugField | models.URLField)
            and not isinstance(field, ParsedField | OrderedCodesField)
            and not field.choices
            and not field.generated
            and field.name not in KEYS
        ]
        for row in model._base_manager.all():
            said = {
                field.name: f"{MARK} {row.pk} {field.name}"[: field.max_length]
                for field in texts
                if getattr(row, field.name)
            }
            if said:
                model._base_manager.filter(pk=row.pk).update(**said)
    changed_all()
    return all_paths(timezone.now())


KEYS = {"html", "path", "key", "currency", "source_name", "original", "network"}


def test_every_text_is_isolated_where_it_is_printed(paths):
    found = {}
    for path in paths:
        reader = Loose()
        page = answer_of(path)[2].decode()
        if page.startswith("<?xml"):
            continue
        reader.feed(page)
        for each in reader.found:
            found.setdefault(each, path)

    assert found == {}


def test_a_text_that_is_not_isolated_is_found():
    """The control."""
    reader = Loose()

    reader.feed(f"<p>By {MARK}<bdi>{MARK}</bdi></p><h1 dir='auto'>{MARK}</h1>")

    assert reader.found == [f"p. By {MARK}"]
