"""People: each of them once, however many jobs they hold."""

from django.db import models

from films.models.external_ids import ExternalIds
from films.querysets import PersonQuerySet
from films.values.language_tags import LanguageField
from films.values.person_names import sort_name
from films.values.sort_titles import SortKeyField
from newsroom.addresses.models import Addressed
from newsroom.delivery.recipe import Shown, has_come
from newsroom.history.models import Versioned
from newsroom.paths import address


class Person(Addressed, ExternalIds, Versioned):
    tmdb_kind = "person"

    name = models.CharField(max_length=200, help_text="As it is usually credited.")
    sort_name = models.CharField(
        max_length=200,
        blank=True,
        help_text="Empty sorts John Krasinski as Krasinski, John. Write here what "
        "lists are to go by if that is wrong.",
    )
    sort_key = SortKeyField()
    slug = models.SlugField(
        "address",
        max_length=120,
        unique=True,
        error_messages={"unique": "Another person has this address already."},
        help_text="The last part of the page's address: /people/joe-ksander/.",
    )
    public_from = models.DateTimeField(
        null=True,
        blank=True,
        db_index=True,
        help_text="Readers see the page from this moment on. Empty keeps it a draft.",
    )
    portrait = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    bio = models.TextField(
        "biography",
        blank=True,
        help_text="Plain text in our own words; an empty line starts a paragraph.",
    )
    changed_at = models.DateTimeField(auto_now=True)

    objects = PersonQuerySet.as_manager()

    class Meta:
        ordering = ["sort_key", "pk"]
        indexes = [models.Index(fields=["sort_key", "id"], name="person_by_key")]
        verbose_name_plural = "people"

    def __str__(self):
        return self.name

    @property
    def sorted_as(self) -> str:
        return self.sort_name or sort_name(self.name)

    def get_absolute_url(self):
        return address("films:person_detail", self.slug)

    @property
    def url(self) -> str:
        return self.get_absolute_url()

    def is_public(self, at) -> bool:
        return has_come(self.public_from, at)


class PersonName(Shown):
    """Another name of the same person: in another script, at birth, on stage."""

    class Kind(models.TextChoices):
        SCRIPT = "script", "In another script"
        BIRTH = "birth", "At birth"
        STAGE = "stage", "On stage"
        OTHER = "other", "Other spelling"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="names")
    text = models.CharField("name", max_length=200)
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.SCRIPT)
    language = LanguageField(
        help_text="Such as Chinese, or zh-Hans with its script, for screen readers.",
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "text"],
                name="person_name_once",
                violation_error_message="This name is entered already.",
            )
        ]

    def __str__(self):
        return self.text
