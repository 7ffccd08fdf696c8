"""Sources, and the citations that tie facts to them or say that none is known."""

from functools import reduce
from operator import or_

from django.db import models, transaction
from django.db.models import Q

from films.models.films import Film
from films.models.people import Person
from films.models.records import stay_in_record
from films.querysets import CitationQuerySet
from films.values.partial_dates import PartialDateField
from films.values.record_rows import RecordRow
from newsroom.changes import changed
from newsroom.delivery.recipe import Shown
from newsroom.history.models import Versioned


class Source(Shown, Versioned):
    """A page or a paper, with what is known of it and nothing invented."""

    title = models.CharField(
        max_length=500, help_text="Verbatim, also where it is odd or wrong."
    )
    publisher = models.CharField(
        max_length=200, blank=True, help_text="Empty if the source does not say."
    )
    published = PartialDateField()
    retrieved = PartialDateField(help_text="When somebody last read it there.")
    url = models.URLField("address", max_length=500, blank=True)
    is_url_lost = models.BooleanField(
        "address is lost",
        default=False,
        help_text="It had one, and it was looked for and not found.",
    )

    class Meta:
        ordering = ["title", "pk"]
        indexes = [models.Index(fields=["title", "id"], name="source_by_title")]
        constraints = [
            models.CheckConstraint(
                condition=Q(url="") | Q(is_url_lost=False),
                name="source_url_known_or_lost",
                violation_error_message="An address is either given or lost.",
            )
        ]

    def __str__(self):
        return self.title

    def natural_key(self):
        """Its address or, without one, its title."""
        return (self.url or self.title,)

    @property
    def gaps(self) -> list[str]:
        """What a reader would look for and the source does not give."""
        missing = []
        if not self.authors.all():
            missing.append("no author given")
        if not self.publisher:
            missing.append("publisher not known")
        if not self.published or self.published.is_unknown:
            missing.append("date not known")
        if not self.url:
            missing.append("address lost" if self.is_url_lost else "no address given")
        return missing


class SourceAuthor(Shown):
    """One author in the parts of the name; the same Person as a credit's."""

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="authors")
    given = models.CharField("given names", max_length=120, blank=True)
    family = models.CharField("family name", max_length=120)
    suffix = models.CharField(
        max_length=20, blank=True, help_text="Such as Jr or III; never the surname."
    )
    printed_as = models.CharField(
        max_length=200,
        blank=True,
        help_text="If it was printed in another order or with a slip.",
    )
    person = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="authored_sources",
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self):
        return " ".join(part for part in (self.given, self.family, self.suffix) if part)

    @property
    def as_printed(self) -> str:
        """The name, and how it was printed where that was in another way."""
        printed = f" (printed as “{self.printed_as}”)" if self.printed_as else ""
        return f"{self}{printed}"


FACTS = (
    "credit",
    "portrayal",
    "source_work",
    "release",
    "deal",
    "money",
    "passage",
    "review",
    "quote",
)


def _at_most_one_fact() -> Q:
    """A condition: none of the fact columns is set, or exactly one."""

    def only(name):
        others = {f"{other}__isnull": True for other in FACTS if other != name}
        return Q(**others)

    return reduce(or_, (only(name) for name in FACTS))


def _fact(model, related_name="citations"):
    return models.ForeignKey(
        model,
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name=related_name,
    )


class ClaimError(ValueError):
    """A claim cannot be counted as cited."""


class Citation(Shown, Versioned):
    """What supports one fact of a film's record, or that nothing does yet."""

    class State(models.TextChoices):
        CITED = "cited", "Cited"
        NEEDED = "needed", "Citation needed"
        DISPUTED = "disputed", "Disputed"
        LOOK_AGAIN = "look_again", "Due for another look"

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="citations")
    row = models.CharField(
        "row of the record",
        max_length=20,
        blank=True,
        choices=RecordRow,
        help_text="For a whole row of the record, such as Running time.",
    )
    credit = _fact("films.Credit")
    portrayal = _fact("films.Portrayal")
    source_work = _fact("films.SourceWork")
    release = _fact("films.Release")
    deal = _fact("films.Deal")
    money = _fact("films.MoneyFact")
    passage = _fact("films.Passage")
    review = _fact("films.CriticReview")
    quote = _fact("films.Quote")
    source = models.ForeignKey(
        Source,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="citations",
    )
    state = models.CharField(max_length=12, choices=State, default=State.CITED)
    look_again_on = models.DateField(null=True, blank=True)
    note = models.CharField(
        max_length=300,
        blank=True,
        help_text="For colleagues: what it does and does not support.",
    )
    order = models.PositiveSmallIntegerField(
        default=0, help_text="References are numbered in this order."
    )

    objects = CitationQuerySet.as_manager()

    class Meta:
        ordering = ["order", "pk"]
        indexes = [models.Index(fields=["state", "film"], name="citation_open_claims")]
        constraints = [
            models.CheckConstraint(
                condition=_at_most_one_fact(),
                name="citation_of_one_fact",
                violation_error_message="A citation supports one fact; enter another "
                "one for the next fact.",
            ),
            models.CheckConstraint(
                condition=~Q(state="cited", source__isnull=True),
                name="citation_cited_has_source",
                violation_error_message="A cited fact names its source. Without one "
                "its state is “Citation needed”.",
            ),
            models.CheckConstraint(
                condition=~Q(state="needed", source__isnull=False),
                name="citation_needed_has_no_source",
                violation_error_message="It has a source, so its state is not "
                "“Citation needed”.",
            ),
        ]

    def __str__(self):
        return f"{self.fact_text}: {self.get_state_display().lower()}"

    def clean(self):
        stay_in_record(self, FACTS)

    def confirm(self) -> None:
        """Say that somebody looked again and the source supports the fact.

        Raises ClaimError where there is no source to look at.
        """
        if not self.source_id:
            raise ClaimError(
                f"“{self.fact_text}” has no source. Enter one before it can count as "
                "cited."
            )
        self.state = self.State.CITED
        self.look_again_on = None
        with transaction.atomic():
            self.save(update_fields=["state", "look_again_on"])
            changed(self)

    @property
    def fact(self):
        """The row that this supports; None where it is a field of the film."""
        for name in FACTS:
            if getattr(self, f"{name}_id"):
                return getattr(self, name)
        return None

    @property
    def fact_key(self) -> tuple[str, int | str]:
        """Which fact, without loading it: ("deal", 7), or ("row", "runtime")."""
        for name in FACTS:
            if key := getattr(self, f"{name}_id"):
                return (name, key)
        return ("row", self.row)

    @property
    def fact_text(self) -> str:
        return str(self.fact or self.get_row_display() or self.film)
