"""Twins of public rows that no reader may see, with one word in all of their texts."""

from collections import defaultdict
from datetime import timedelta
from itertools import count

from django.db import models
from django.utils import timezone

from articles.models import Article
from articles.writing import publishing
from comments.moderation import deciding
from films.models import Character, Film, Person
from films.values.ordered_codes import OrderedCodesField
from films.values.parsed_fields import ParsedField
from newsroom.changes import changed_all
from newsroom.history.tree import tree_for
from tests.changes.walk import rows_of
from tests.factories.articles import publish
from tests.factories.comments import CommentFactory, approved_comment
from tests.factories.desk import UserFactory

WORD = "Zephyrine"
# Staff give these names to readers with what carries them: a credit on a public film
# names its holder, who may have no page yet.
NAMES_ARE_TOLD = {Person: {"name", "sort_name"}}


class Hidden:
    """What `hide` made: rows by their model, each with WORD in its texts."""

    def __init__(self):
        self.rows = defaultdict(list)
        self._numbers = count()

    def keys(self, model) -> list[int]:
        return [row.pk for row in self.rows[model]]

    def add(self, row) -> None:
        self.rows[type(row)].append(row)

    def twin(self, row, *, apart=(), **values):
        """A copy of `row` and of all below it but rows of the models `apart`.

        Below it copies point at copies, and at whatever else the rows pointed at.
        """
        twins = {}
        copy = self._copied(row, twins, **values)
        below = {
            model: rows for model, rows in parts(row).items() if model not in apart
        }
        for model in parents_first(below):
            for part in below[model]:
                self._copied(part, twins)
        return copy

    def _copied(self, row, twins, **values):
        model = type(row)
        copy = model()
        for field in model._meta.concrete_fields:
            is_own = field.primary_key or isinstance(field, models.UUIDField)
            if is_own or field.generated:
                continue
            value = getattr(row, field.attname)
            if field.is_relation:
                value = twins.get((field.related_model, value), value)
            elif field.name not in NAMES_ARE_TOLD.get(model, ()):
                value = marked(field, value, next(self._numbers))
            setattr(copy, field.attname, value)
        for name, value in values.items():
            setattr(copy, name, value)
        copy.save()
        self.add(copy)
        twins[model, row.pk] = copy.pk
        return copy


def parts(row) -> dict[type[models.Model], list]:
    """The rows that `row` is made of, those of its parts included, by their model."""
    if isinstance(row, Article):
        nodes = list(tree_for(Article).below())
        return {
            node.model: list(node.model._base_manager.filter(**{path: row.pk}))
            for node, path in nodes
        }
    found = defaultdict(dict)
    for relation in row._meta.related_objects:
        field = relation.field
        is_part = relation.on_delete is models.CASCADE and not relation.many_to_many
        if is_part and field.model._meta.app_label == "films":
            for part in field.model._base_manager.filter(**{field.name: row}):
                found[field.model][part.pk] = part
                for model, rows in parts(part).items():
                    found[model].update({each.pk: each for each in rows})
    return {model: list(rows.values()) for model, rows in found.items()}


def parents_first(found) -> list[type[models.Model]]:
    """These models, each after those that its foreign keys point at."""
    placed, left = [], set(found)
    while left:
        ready = [model for model in left if not _points_at(model) & (left - {model})]
        placed += ready
        left -= {*ready}
    return placed


def _points_at(model) -> set[type[models.Model]]:
    return {field.related_model for field in model._meta.concrete_fields}


def marked(field, value, number):
    """`value` with WORD, in a column that holds words of people."""
    if isinstance(field, models.SlugField):
        return f"{WORD.lower()}-{number}"
    is_text = isinstance(field, models.CharField | models.TextField)
    is_other = isinstance(field, ParsedField | OrderedCodesField | models.URLField)
    is_key = field.choices or field.name in {"region", "video_id"}
    if not is_text or is_other or is_key or not value:
        return value
    return f"{WORD} {number}"[: field.max_length]


def hide() -> Hidden:
    """Twins of the small site's rows: drafts, planned and withdrawn stories, comments
    that wait or were rejected. Whatever they point at is public."""
    hidden, editor = Hidden(), UserFactory(role="editor")
    record = Film.objects.get(title="Blue kettle")
    draft = hidden.twin(record, apart=[Character], public_from=None)
    for character in Character.objects.filter(film=record):
        hidden.twin(character, film=draft)
    for person in rows_of(Person):
        hidden.twin(person, public_from=None)
    first = Article.objects.get(headline="First story")
    _stories(hidden, first, editor)
    for target in (first, record):
        _comments(hidden, target, editor)
    changed_all()
    return hidden


def _stories(hidden, first, editor) -> None:
    """One that was never published, a planned and a withdrawn one."""
    fresh = {"workflow_state": "draft", "approved_revision": None}
    _draft, planned, gone = (hidden.twin(first, **fresh) for _number in range(3))
    for name in ("films", "characters", "people", "topics"):
        for story in (planned, gone):
            getattr(story, name).set(getattr(first, name).all())
    hidden.add(publish(planned, by=editor, at=timezone.now() + timedelta(days=3)))
    hidden.add(publish(gone, by=editor))
    publishing.withdraw(gone, by=editor, reason=WORD, notice="Taken down.")


def _comments(hidden, target, editor) -> None:
    """One that waits, and a rejected one that a comment on the page answers."""
    words = {"on": target, "name": WORD, "body": f"{WORD} writes."}
    hidden.add(CommentFactory(**words))
    removed = approved_comment(by=editor, **words)
    answer = approved_comment(on=target, by=editor, parent=removed)
    approved_comment(on=target, by=editor, parent=answer)
    deciding.reject(removed, by=editor, reason=WORD)
    hidden.add(removed)
