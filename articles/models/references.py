"""A row for each thing an edition refers to."""

from django.db import models

from articles.models.article import Article
from articles.models.contributor import Contributor
from articles.models.edition import Edition
from articles.models.scores import Scored
from articles.models.taxonomy import Topic
from articles.querysets import EditionFilmQuerySet
from newsroom.delivery.recipe import Shown
from newsroom.titles import TitledCharField


class Reference(Shown):
    """What keeps a target from being deleted while an edition shows it.

    It also answers "stories about this" and tells which pages a change touches.
    `first_published_at` is the edition's, so that those lists read one index.
    """

    is_reference = True

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE)
    first_published_at = models.DateTimeField()

    class Meta:
        abstract = True
        constraints = [
            models.UniqueConstraint(fields=["edition", "target"], name="%(class)s_once")
        ]
        indexes = [
            models.Index(
                fields=["target", "-first_published_at", "edition"],
                name="%(class)s_newest",
            )
        ]

    def __str__(self):
        return f"{self.edition_id} to {self.target_id}"


def target(model):
    return models.ForeignKey(model, on_delete=models.PROTECT, related_name="+")


class EditionPicture(Reference):
    target = target("pictures.Picture")


class EditionFilm(Scored, Reference):
    """`verdict` and `stars` are what the edition says of the film, if it judges it."""

    target = target("films.Film")
    stars = models.PositiveSmallIntegerField(null=True)
    verdict = TitledCharField(max_length=300, blank=True)

    objects = EditionFilmQuerySet.as_manager()


class EditionCharacter(Reference):
    target = target("films.Character")


class EditionPerson(Reference):
    target = target("films.Person")


class EditionTopic(Reference):
    target = target(Topic)


class EditionByline(Reference):
    target = target(Contributor)


class EditionStory(Reference):
    target = target(Article)


REFERENCES = [
    EditionPicture,
    EditionFilm,
    EditionCharacter,
    EditionPerson,
    EditionTopic,
    EditionByline,
    EditionStory,
]
