"""Nothing of what is hidden reaches readers, whatever public row points at it."""

import pytest
from django.db import IntegrityError, models, transaction
from django.utils import timezone

from articles.models import Article
from articles.writing.publishing import PublishError
from films.models import Release
from newsroom.addresses.keeping import AddressTakenError
from newsroom.changes import changed
from newsroom.history.tree import tree_for
from newsroom.search.models import Document
from tests.changes.hidden import WORD, hide
from tests.changes.pages import all_paths, answer_of, kept
from tests.changes.walk import NEVER, shown_models
from tests.changes.world import build_world
from tests.factories.articles import publish

pytestmark = pytest.mark.django_db
# The page repeats what was asked for, which is not all of the word.
SEARCHES = [f"/search/?q={WORD[:-1]}", f"/search/?q={WORD[:-1]}&kind=film"]


@pytest.fixture
def hidden():
    build_world()
    return hide()


def paths():
    return [*all_paths(timezone.now()), *SEARCHES]


def leaks(found) -> list[str]:
    """The pages of `found` that show something hidden, and such search documents."""
    pages = [path for path in found if _shows(path)]
    documents = Document.objects.public(timezone.now()).filter(
        models.Q(title__icontains=WORD)
        | models.Q(text__icontains=WORD)
        | models.Q(url__icontains=WORD)
    )
    return [*pages, *(f"document {each.kind} {each.key}" for each in documents)]


def _shows(path) -> bool:
    return WORD.lower() in answer_of(path)[2].decode().lower()


def keys(hidden) -> list:
    """Each foreign key of a row that readers see to a row that may be hidden, with a
    row that holds it, and the hidden row."""
    found = []
    for model in [*shown_models(), *(node.model for node, _path in STORY)]:
        for field in [*model._meta.concrete_fields, *model._meta.many_to_many]:
            is_fixed = (
                f"{model._meta.label}.{field.name}" in NEVER
                or (model, field.name) in OWN
            )
            if is_fixed or not hidden.rows.get(field.related_model):
                continue
            row = model._base_manager.exclude(pk__in=hidden.keys(model)).first()
            found.append((row, field, hidden.rows[field.related_model][0]))
    return found


# The heading of a profile, left empty, is the name of its hero.
NAMED_BY_THE_WRITER = {"articles.CharacterProfile.character": "name"}
STORY = list(tree_for(Article).below())
# What a part of a story belongs to, which no form can change.
OWN = {(node.model, node.parent) for node, _path in STORY}


def test_hidden_rows_that_point_at_public_ones_are_not_shown(hidden):
    assert leaks(paths()) == []


def test_hidden_things_have_no_page(hidden):
    own = [
        row.get_absolute_url()
        for rows in hidden.rows.values()
        for row in rows
        if hasattr(row, "get_absolute_url")
    ]
    answers = {path: answer_of(path)[0] for path in own}

    kept_places = {path for path in own if path.startswith("/comments/")}
    assert {path for path, status in answers.items() if status == 200} <= kept_places
    assert leaks(own) == []


def test_nothing_hidden_is_shown_behind_any_key(hidden):
    shown = shown_behind(keys(hidden))

    assert len(shown) > 30
    assert {key: leaking for key, leaking in shown.items() if leaking} == {}


def test_a_page_that_goes_past_a_door_is_found(hidden, monkeypatch):
    """The control: releases that name whatever version they point at."""
    shown = property(lambda release: release.version)
    monkeypatch.setattr(Release, "version_shown", shown)
    found = [key for key in keys(hidden) if str(key[1]) == "films.Release.version"]

    assert any(shown_behind(found)["films.Release.version"])


def shown_behind(found) -> dict[str, list[str]]:
    """What leaks while a row points at a hidden one, for each key that can."""
    shown, parts = {}, {node.model for node, _path in STORY}
    pages = {path: kept(path, timezone.now()).tables for path in paths()}
    for row, field, target in found:
        with transaction.atomic():
            if named := NAMED_BY_THE_WRITER.get(str(field)):
                type(target).objects.filter(pk=target.pk).update(**{named: "Bo"})
            if pointed(row, field, target):
                shown[str(field)] = leaks(
                    path
                    for path, tables in pages.items()
                    if row._meta.db_table in tables or type(row) in parts
                )
            transaction.set_rollback(True)
    return shown


def story_of(row):
    """The story that `row` is a part of, or the row itself."""
    parents = {node.model: node.parent for node, _path in STORY}
    while parent := parents.get(type(row)):
        row = getattr(row, parent)
    return row


def pointed(row, field, target) -> bool:
    """Whether the database let `row` point at `target`; a story is published so."""
    try:
        with transaction.atomic():
            if field.many_to_many:
                getattr(row, field.name).add(target)
            else:
                field.model._base_manager.filter(pk=row.pk).update(
                    **{field.name: target}
                )
            row.refresh_from_db()
            changed(row)
            if isinstance(story := story_of(row), Article):
                publish(story)
    except (IntegrityError, AddressTakenError, PublishError):
        return False
    return True
