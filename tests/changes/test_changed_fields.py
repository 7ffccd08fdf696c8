"""Whatever is changed of what readers can see, nothing that follows stays as it was.

The search index and the stored pages are compared with fresh ones after every change
that could be made. A dependency that no `follows.py` and no tag names fails here.
"""

import pytest
from django.apps import apps

from newsroom import following
from newsroom.changes import changed, changing
from newsroom.delivery.recipe import Shown
from tests.changes.walk import EXCLUDED, deletions, field_changes, shown_models

pytestmark = pytest.mark.django_db


def stale_by_case(watch, cases, **options) -> dict[str, list[str]]:
    """What each change leaves stale, without those that leave nothing."""
    found = {str(case): watch.stale(_saving(case), **options) for case in cases}
    return {case: stale for case, stale in found.items() if stale}


def _saving(case):
    def save():
        row = type(case.row)._base_manager.get(pk=case.row.pk)
        with changing(row):
            for name, value in case.values.items():
                setattr(row, name, value)
            row.save()

    return save


def _deleting(row):
    def delete():
        gone = type(row)._base_manager.get(pk=row.pk)
        with changing(gone):
            gone.delete()

    return delete


def test_every_model_that_readers_see_is_walked_and_has_rows(watch):
    walked = set(shown_models())
    shown = {model for model in apps.get_models() if issubclass(model, Shown)}

    assert {model._meta.label for model in shown - walked} <= EXCLUDED.keys()
    assert [model for model in walked if not model._base_manager.exists()] == []
    assert EXCLUDED.keys() <= {model._meta.label for model in apps.get_models()}


def test_a_changed_field_leaves_nothing_as_it_was(watch):
    cases = [case for model in shown_models() for case in field_changes(model)]

    assert stale_by_case(watch, cases) == {}


def test_a_deleted_row_leaves_nothing_as_it_was(watch):
    rows = [row for model in shown_models() for row in deletions(model)]

    stale = {repr(row): watch.stale(_deleting(row)) for row in rows}

    assert len(stale) > len(shown_models()) / 2
    assert {row: left for row, left in stale.items() if left} == {}


def test_a_new_row_leaves_nothing_as_it_was(watch):
    def adding(row):
        def add():
            row.save(force_insert=True)
            changed(row)

        return add

    rows = [row for model in shown_models() for row in deletions(model)]
    stale = {
        repr(row): watch.stale_after(
            type(row)._base_manager.filter(pk=row.pk).delete, adding(row)
        )
        for row in rows
    }

    assert len(stale) > len(shown_models()) / 2
    assert {row: left for row, left in stale.items() if left} == {}


def test_a_dependency_that_is_not_declared_is_found(watch, monkeypatch):
    """The control: without any one lookup some change leaves something stale."""
    declared = following.lookups()
    unneeded = []
    for model, lookups in declared.items():
        for dropped in lookups:
            left = [lookup for lookup in lookups if lookup != dropped]
            monkeypatch.setattr(
                following,
                "lookups",
                lambda left=left, model=model: {**declared, model: left},
            )
            cases = field_changes(model)
            if not any(watch.stale(_saving(case), pages=False) for case in cases):
                unneeded.append((model, dropped))

    assert unneeded == []


def test_a_change_that_touches_no_page_is_found(watch, monkeypatch):
    """The control: of each model some change shows on a page that is not taken back."""
    monkeypatch.setattr("newsroom.changes.stamps.touch", lambda tags: None)

    unseen = [
        model
        for model in shown_models()
        if not any(watch.stale(_saving(case)) for case in field_changes(model))
    ]

    assert unseen == []
