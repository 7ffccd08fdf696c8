"""Who did what on a film, and what the film is based on."""

from django.db import models
from django.db.models import F, Q

from films.models.companies import Company, done_by
from films.models.films import Film
from films.models.people import Person
from films.querysets import CreditQuerySet
from newsroom.delivery.recipe import Shown
from newsroom.delivery.tags import list_tag, tag_of
from newsroom.history.models import Versioned


class Job(Shown, Versioned):
    """A kind of work, with the words of its row in the record."""

    key = models.SlugField(
        max_length=40, unique=True, help_text="Fixed name, such as director."
    )
    name = models.CharField(max_length=80, help_text="Of one person: Director.")
    row_label = models.CharField(
        max_length=80, help_text="Of the row in the record: Directed by."
    )
    order = models.PositiveSmallIntegerField(
        default=100, help_text="Rows stand in this order; 0 stands first."
    )
    is_cast = models.BooleanField(
        "is acting",
        default=False,
        help_text="Acting, voice or narration: shown among the cast.",
    )

    class Meta:
        ordering = ["order", "name"]

    def __str__(self):
        return self.name


class Credit(Shown, Versioned):
    """One job of one person or company on one film."""

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="credits")
    job = models.ForeignKey(Job, on_delete=models.PROTECT, related_name="credits")
    person = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="credits",
    )
    company = models.ForeignKey(
        Company,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="credits",
    )
    order = models.PositiveSmallIntegerField(
        null=True,
        blank=True,
        help_text="Place in its row, from 1. Empty: named, but in no billing order.",
    )
    credited_as = models.CharField(
        max_length=200,
        blank=True,
        help_text="Only if the film's titles spell the name in another way.",
    )

    objects = CreditQuerySet.as_manager()

    class Meta:
        # By job as well: desks may give two jobs the same place.
        ordering = ["job__order", "job_id", F("order").asc(nulls_last=True), "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(person__isnull=False, company__isnull=True)
                | Q(person__isnull=True, company__isnull=False),
                name="credit_has_one_holder",
                violation_error_message="A credit names a person or a company, and "
                "not both.",
            ),
            models.UniqueConstraint(
                fields=["film", "job", "person"],
                name="credit_once_per_person",
                violation_error_message="This person holds this job on the film "
                "already. Two parts of one actor are two portrayals of one credit.",
            ),
            models.UniqueConstraint(
                fields=["film", "job", "company"],
                name="credit_once_per_company",
                violation_error_message="This company holds this job on the film "
                "already.",
            ),
        ]

    def __str__(self):
        return f"{self.holder_name}, {self.job.name.lower()}"

    def list_tags(self) -> list[str]:
        """All credits, and those of its holder."""
        lists = [list_tag(Credit), *done_by(self.company_id)]
        if self.person_id:
            lists.append(list_tag(Credit, tag_of(Person, self.person_id)))
        return lists

    @property
    def holder(self):
        return self.person or self.company

    @property
    def holder_name(self) -> str:
        return self.credited_as or (self.holder.name if self.holder else "")


class SourceWork(Shown, Versioned):
    """What the film is based on. Its creator holds no job on the film by that."""

    class Kind(models.TextChoices):
        NOVEL = "novel", "Novel"
        COMIC = "comic", "Comic"
        PLAY = "play", "Play"
        GAME = "game", "Game"
        FILM = "film", "Film"
        OTHER = "other", "Other work"
        UNKNOWN = "unknown", "Kind not known"

    film = models.ForeignKey(
        Film, on_delete=models.CASCADE, related_name="source_works"
    )
    title = models.CharField(max_length=200)
    kind = models.CharField(
        max_length=10,
        choices=Kind,
        blank=True,
        help_text="“Kind not known” if it was looked up and nobody says.",
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        verbose_name = "work it is based on"
        verbose_name_plural = "works it is based on"

    def __str__(self):
        return self.title


class SourceWorkCreator(Shown):
    work = models.ForeignKey(
        SourceWork, on_delete=models.CASCADE, related_name="creators"
    )
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="source_works"
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["work", "person"],
                name="source_work_creator_once",
                violation_error_message="This person is named already.",
            )
        ]

    def __str__(self):
        return self.person.name
