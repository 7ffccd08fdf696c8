"""One bad row, written past every form, takes down no page, feed, list or site map."""

import json
import re
from xml.etree import ElementTree

import pytest
from django.db import models, transaction
from django.db.utils import DatabaseError
from django.utils import timezone

from articles.models import Edition
from films.values.ordered_codes import OrderedCodesField
from films.values.parsed_fields import ParsedField
from tests.changes.pages import all_paths, answer_of, kept
from tests.changes.walk import shown_models
from tests.changes.world import build_world

pytestmark = pytest.mark.django_db

# Signs that XML 1.0 cannot carry, directions, marks upon marks, and ends of elements.
HOSTILE = "a\u0007b\u000bc\ufffed\u202ee" + "\u0301" * 300 + "]]></script><!--&"
# What cannot be part of an address as our routes have it.
SLUGS = ["", "a/b", "a b", "é\u0007"]
VALUES = ["2018-13-45", "nonsense", "US -"]
LINKED_DATA = re.compile(rb'<script type="application/ld\+json">(.*?)</script>', re.S)
# Readers get a page, are led to one, or are told that there is none.
SOUND = {200, 301, 302, 404, 410}


@pytest.fixture
def pages():
    """Each public address with the tables that its page is made of."""
    build_world()
    at = timezone.now()
    return {path: kept(path, at).tables for path in all_paths(at)}


def text_columns(model) -> list[models.Field]:
    return [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, models.CharField | models.TextField)
        and not isinstance(field, models.SlugField | ParsedField | OrderedCodesField)
        and not field.choices
    ]


def changes(model):
    """The updates to try, each by itself."""
    texts = {field.name: HOSTILE for field in text_columns(model)}
    if texts:
        yield texts
    for field in model._meta.concrete_fields:
        if isinstance(field, models.SlugField):
            yield from ({field.name: slug} for slug in SLUGS)
        elif isinstance(field, ParsedField | OrderedCodesField):
            yield from ({field.name: value} for value in VALUES)
        elif isinstance(field, models.CharField) and field.choices:
            yield {field.name: "no-choice"}


def written(model, values) -> bool:
    """Whether the database took `values` in a row, whatever the model says of them."""
    row = model._base_manager.order_by("pk").first()
    raw = {
        name: models.Value(
            value[: model._meta.get_field(name).max_length],
            output_field=models.TextField(),
        )
        for name, value in values.items()
    }
    try:
        with transaction.atomic():
            return bool(model._base_manager.filter(pk=row.pk).update(**raw))
    except DatabaseError:
        return False  # a constraint keeps such a row out


def faults(path) -> list[str]:
    """What is wrong with the answer at `path`."""
    try:
        status, _location, body = answer_of(path)
    except Exception as problem:  # noqa: BLE001  any of them is a 500 to a reader
        return [f"{path}: {type(problem).__name__} {problem}"[:200]]
    found = [] if status in SOUND else [f"{path}: {status}"]
    if body.startswith(b"<?xml"):
        try:
            ElementTree.fromstring(body)  # noqa: S314
        except ElementTree.ParseError as problem:
            found.append(f"{path}: {problem}")
    for text in LINKED_DATA.findall(body):
        try:
            json.loads(text)
        except ValueError as problem:
            found.append(f"{path}: {problem}")
    return found


def test_no_single_bad_row_takes_down_anything(pages):
    found, tried = {}, 0
    for model in shown_models():
        table = model._meta.db_table
        for values in changes(model):
            with transaction.atomic():
                if written(model, values):
                    tried += 1
                    wrong = [
                        fault
                        for path, tables in pages.items()
                        if table in tables
                        for fault in faults(path)
                    ]
                    if wrong:
                        found[f"{model._meta.label} {values}"[:120]] = wrong[:2]
                transaction.set_rollback(True)

    assert found == {}
    assert tried > 60


def test_a_bad_row_that_ends_a_page_is_found(pages, monkeypatch):
    """The control: a feed made of what the database holds, as it is."""
    monkeypatch.setattr("articles.feeds.for_xml", lambda text: text)
    feed = next(path for path in pages if path.endswith(".atom"))
    written(Edition, {"headline": HOSTILE})

    assert "UnserializableContentError" in faults(feed)[0]
