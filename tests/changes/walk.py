"""Every change that could be made to every row that readers can see."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from django.apps import apps
from django.db import models
from django.db.models import ProtectedError

from articles.models import Article
from films.models.sources import FACTS
from films.values.language_tags import LanguageField
from films.values.ordered_codes import OrderedCodesField
from films.values.partial_dates import PartialDate, PartialDateField
from films.values.territories import TerritorySet, TerritorySetField
from newsroom.history.tree import tree_for

PACKAGES = {"newsroom", "films", "articles", "comments"}
EXCLUDED = {
    "desk.User": "an account; what readers see of staff is a Contributor",
    "desk.SignInFailure": "never shown",
    "articles.Revision": "never changes; readers see it through its edition",
    "articles.WorkflowEvent": "the desk's own record",
    "comments.Decision": "the desk's own record",
    "comments.Question": "asked of one reader on a page that nobody stores",
    "comments.SpentQuestion": "never shown",
    "search.Document": "written by changed() alone",
    "search.Word": "written with the documents that hold it",
    "addresses.Address": "written by changed() alone",
    "delivery.FeedName": "never changes",
    "delivery.LatePurge": "a note of the page store to itself",
    "history.Save": "the desk's own record",
    "articles.EditionPicture": "written by changed() alone",
    "articles.EditionFilm": "written by changed() alone",
    "articles.EditionCharacter": "written by changed() alone",
    "articles.EditionPerson": "written by changed() alone",
    "articles.EditionTopic": "written by changed() alone",
    "articles.EditionByline": "written by changed() alone",
    "articles.EditionStory": "written by changed() alone",
}
# Columns that nobody writes to a row that stands, and why.
NEVER = {
    "films.Film.year": "written by changed() alone",
    "pictures.Picture.original": "the file stays as it came",
    "articles.Article.uid": "a name for ever",
    "comments.Thread.content_type": "a thread stays where it began",
    "comments.Thread.last_number": "numbers comments, and is not shown",
    "comments.Thread.waiting_count": "not shown",
    "comments.Thread.object_id": "a thread stays where it began",
    "comments.Comment.status": "set by the moderators' verbs",
    "comments.Comment.is_shown": "set by the moderators' verbs",
    "comments.Comment.thread": "a comment stays where it was written",
    "comments.Comment.root": "a comment stays where it was written",
    "comments.Comment.parent": "a comment stays where it was written",
    "comments.Comment.depth": "a comment stays where it was written",
    "comments.Comment.number": "a comment stays where it was written",
    "comments.Comment.path": "a comment stays where it was written",
}


# A company makes, prints, streams, brings out and buys: one each, and a spare one.
MORE = {"films.Company": 6}
# What the database lets change only together with the column named first.
COMPANIONS = {
    "films.Credit.person": {"company_id": None},
    "films.Credit.company": {"person_id": None},
    "films.Citation.state": {"source_id": None},
    "films.Citation.source": {"state": "disputed"},
    "pictures.Picture.is_decorative": {"alt_text": ""},
    "films.CriticReview.score_of": {"score": 1},
    "films.CriticReview.gives_no_rating": {"rating": "", "score": None},
    "articles.Edition.starts_at": {"ends_at": None, "ended_as": ""},
    **{f"films.Citation.{fact}": {"passage_id": None} for fact in FACTS},
}
# One of these two stands in every row.
NEVER_EMPTY = {"films.Credit.person", "films.Credit.company"}
# What an edition copies from its one revision, which never changes.
NEVER |= {
    f"articles.Edition.{name}": "copied from its revision for ever"
    for name in (
        *("article", "revision", "headline", "standfirst", "section", "design"),
        *("display", "lead_picture", "byline", "minutes", "slug", "approved_by"),
    )
}
# Of a working copy readers see nothing but this, so all else is changed together.
SEEN_OF_A_STORY = {"comment_policy"}


@dataclass(frozen=True)
class Case:
    """One change: `values` by column, for a row that is saved with them."""

    row: models.Model
    values: dict

    def __str__(self):
        return f"{self.row._meta.label} {self.row.pk}: {self.values}"


def shown_models() -> list[type[models.Model]]:
    """The models of the project whose rows readers can see something of."""
    # What a story's working copy is made of reaches readers by an edition.
    parts = {node.model for node, _path in tree_for(Article).below()}
    return [
        model
        for model in apps.get_models()
        if model.__module__.split(".")[0] in PACKAGES
        and model._meta.label not in EXCLUDED
        and model not in parts
    ]


def rows_of(model) -> list[models.Model]:
    """A row of each kind that a page may treat in a way of its own: 3, or MORE."""
    rows = list(model._base_manager.order_by("pk"))
    most = MORE.get(model._meta.label, 3)
    return [*rows[: most - 1], *rows[-1:]] if len(rows) > most else rows


def field_changes(model) -> Iterator[Case]:
    """Each field of rows of `model` set to other values.

    What can hide a row or move it to another place is changed by itself. Words and
    numbers of one row are changed together: what follows does not depend on which
    of them it was, so a change that nobody notices still shows.
    """
    for row in rows_of(model):
        together = {}
        for field in model._meta.concrete_fields:
            if field.primary_key or field.generated:
                continue
            if f"{model._meta.label}.{field.name}" in NEVER:
                continue
            values = other_values(field, row)
            if values and _goes_with_others(field):
                together[field.attname] = values[0]
                continue
            for value in values:
                others = COMPANIONS.get(f"{model._meta.label}.{field.name}", {})
                yield Case(row, {**others, field.attname: value})
        if together:
            yield Case(row, together)


def _goes_with_others(field) -> bool:
    if field.model is Article:
        return field.name not in SEEN_OF_A_STORY
    alone = (models.BooleanField, models.DateTimeField, models.SlugField)
    return not (field.is_relation or field.choices or isinstance(field, alone))


def other_values(field, row) -> list:
    value = getattr(row, field.attname)
    if getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False):
        return []
    if field.is_relation:
        return _other_keys(field, value)
    if field.name == "ends_at":
        return [max(NOW, row.starts_at)]
    if field.choices:
        return [key for key, _label in field.flatchoices if key != value][:1]
    for kind, other in OTHERS:
        if isinstance(field, kind):
            return other(field, value)
    raise TypeError(f"Say in tests/changes/walk.py how {field} changes.")


def _other_keys(field, value) -> list:
    rows = field.related_model._base_manager.exclude(pk=value).order_by("-pk")
    keys = list(rows.values_list("pk", flat=True)[:1])
    can_be_empty = field.null and str(field) not in NEVER_EMPTY
    return [*keys, *([None] if can_be_empty and value else [])]


def _moments(field, value) -> list:
    """Just now, tomorrow and never: gone by, still to come, and neither."""
    soon = NOW + timedelta(days=1)
    return [NOW, soon, *([None] if field.null and value else [])]


NOW = datetime.now().astimezone() + timedelta(seconds=1)
OTHERS = [
    (PartialDateField, lambda field, value: [PartialDate(2031, 2, 3)]),
    (TerritorySetField, lambda field, value: [TerritorySet.of("DE")]),
    (
        OrderedCodesField,
        lambda field, value: [["FR"] if field.kind == "country" else ["fr"]],
    ),
    (LanguageField, lambda field, value: ["no" if value == "sv" else "sv"]),
    (models.BooleanField, lambda field, value: [not value]),
    (models.DateTimeField, _moments),
    (
        models.DateField,
        lambda field, value: [(value or date(2030, 1, 1)) + timedelta(1)],
    ),
    (models.SlugField, lambda field, value: [f"{value}-moved"]),
    (models.URLField, lambda field, value: ["https://example.com/moved"]),
    (models.JSONField, lambda field, value: [{**value, "stem": "pictures/moved"}]),
    (models.DecimalField, lambda field, value: [(value or 0) + Decimal(1)]),
    (models.IntegerField, lambda field, value: [value - 1 if value else 1]),
    (models.FloatField, lambda field, value: [0.25]),
    (
        models.CharField,
        lambda field, value: [f"{value} moved"[-(field.max_length or 99) :]],
    ),
    (models.TextField, lambda field, value: [f"{value} moved"]),
]


def deletions(model) -> Iterator[models.Model]:
    """Rows of `model` that nothing keeps from being deleted."""
    for row in rows_of(model):
        collector = models.deletion.Collector(using="default")
        try:
            collector.collect([row])
        except ProtectedError:
            continue
        yield row
