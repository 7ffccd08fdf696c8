"""Whatever the film desk can enter, readers can see: each field of a film's record,
and each choice of it, changes a page."""

import pytest
from django.apps import apps
from django.db import models

from films.models import MoneyFact
from newsroom.history.models import VersionField
from tests.changes.pages import fresh
from tests.changes.walk import COMPANIONS, NEVER, other_values
from tests.changes.watch import undone

pytestmark = pytest.mark.django_db

RECORDS = ("/films/", "/people/", "/companies/")
# Columns that are no fact, and why.
NO_FACT = {
    "films.Film.comment_policy": "a rule; readers see it by what they may do",
    "films.Film.poster_provenance": "a note to colleagues",
    "films.Gap.note": "a note to colleagues",
    "films.Citation.note": "a note to colleagues",
    "films.Citation.look_again_on": "a date in the desk's diary",
    "films.Film.sort_title": "where a title stands in lists",
    "films.Film.sort_key": "where a title stands in lists",
    "films.Person.sort_name": "where a name stands in lists",
    "films.Person.sort_key": "where a name stands in lists",
    "films.Job.key": "a name for programs",
}
# A place among rows, an address, a count of changes, and when a page begins.
NO_FACTS = (models.SlugField, VersionField, models.DateTimeField)


def unseen(watch) -> list[str]:
    """The values of fields of film records that no page shows of any row."""
    pages = {path: p for path, p in watch.pages.items() if path.startswith(RECORDS)}
    return [
        f"{field}: {value!r}"
        for model in apps.get_app_config("films").get_models()
        for field in model._meta.concrete_fields
        if is_fact(field)
        for value in values_of(field)
        if not any(
            changes_a_page(watch, pages, row, field, value)
            for row in model._base_manager.order_by("pk")
        )
    ]


def is_fact(field) -> bool:
    return not (
        field.primary_key
        or field.generated
        or field.name == "order"
        or isinstance(field, NO_FACTS)
        or str(field) in NEVER | NO_FACT
    )


def values_of(field) -> list:
    """Every choice, or one value that no row has."""
    if field.choices:
        return [key for key, _label in field.flatchoices]
    row = field.model._base_manager.order_by("pk").first()
    return other_values(field, row)[:1]


def changes_a_page(watch, pages, row, field, value) -> bool:
    """Whether readers see that `row` has `value`, which other rows may have had."""
    if getattr(row, field.attname) == value:
        # Shown as what it is if another choice is shown instead of it.
        others = [other for other in values_of(field) if other != value]
        return any(
            changes_a_page(watch, pages, row, field, other) for other in others[:1]
        )
    with undone():
        others = COMPANIONS.get(str(field), {})
        rows = type(row)._base_manager.filter(pk=row.pk)
        rows.update(**{**others, field.attname: value})
        return any(
            fresh(path, watch.at) != page.answer
            for path, page in pages.items()
            if row._meta.db_table in page.tables
        )


def test_every_value_of_a_record_has_a_place_on_a_page(watch):
    assert unseen(watch) == []


def test_a_value_that_no_page_shows_is_found(watch, monkeypatch):
    """The control: a template that leaves a value out."""
    monkeypatch.setattr(MoneyFact, "as_of", "")

    (found,) = unseen(watch)
    assert found.startswith("films.MoneyFact.date")
