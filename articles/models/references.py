"""A row for each thing an edition refers to."""

from django.db import models

from articles.models.article import Article
from articles.models.contributor import Contributor
from articles.models.edition import Edition
from articles.models.taxonomy import Topic


class Reference(models.Model):
    """What keeps a target from being deleted while an edition shows it.

    It also answers "stories about this" and tells which pages a change touches.
    `first_published_at` is the edition's, so that those lists read one index.
    """

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="+")
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


class EditionFilm(Reference):
    target = target("films.Film")


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


def reference_model(target) -> type[Reference]:
    """The reference model whose targets are of `target`'s kind."""
    for model in REFERENCES:
        if isinstance(target, model._meta.get_field("target").related_model):
            return model
    raise TypeError(f"Editions keep no references to {type(target).__name__} rows.")
