"""Versions of a film, and where, when and by whom they come out."""

from django.db import models
from django.db.models import Q

from films.models.companies import Company, done_by
from films.models.films import Film
from films.models.records import stay_in_record
from films.values import language_tags
from films.values.language_tags import LanguageField
from films.values.partial_dates import PartialDateField
from films.values.territories import TerritorySetField
from newsroom.delivery.recipe import Shown
from newsroom.history.models import Versioned, VersionField


class Version(Shown):
    """A cut or a dub with its own running time."""

    class Kind(models.TextChoices):
        CUT = "cut", "Cut"
        DUB = "dub", "Dub"

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="versions")
    name = models.CharField(max_length=120, help_text="Such as Director’s cut.")
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.CUT)
    language = LanguageField(help_text="That of a dub, such as Chinese.")
    runtime_minutes = models.PositiveSmallIntegerField(
        "running time in minutes", null=True, blank=True
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["film", "name"],
                name="version_once",
                violation_error_message="The film has a version of this name already.",
            )
        ]

    def __str__(self):
        return self.name

    @property
    def details(self) -> str:
        """What tells it from others: in French, 95 minutes."""
        spoken = f"in {language_tags.shown(self.language)}" if self.language else ""
        lasts = f"{self.runtime_minutes} minutes" if self.runtime_minutes else ""
        return ", ".join(filter(None, [spoken, lasts]))


class Release(Shown, Versioned):
    """One coming-out of a film: a kind, some territories, a date as far as known."""

    class Kind(models.TextChoices):
        THEATRICAL = "theatrical", "In cinemas"
        STREAMING = "streaming", "Streaming"
        FESTIVAL = "festival", "Festival or premiere"
        TELEVISION = "television", "Television"
        DISC = "disc", "Disc"
        DOWNLOAD = "download", "Download"
        ONLINE = "online", "Free online"
        UNKNOWN = "unknown", "Kind not known"

    class Status(models.TextChoices):
        ANNOUNCED = "announced", "Announced"
        SCHEDULED = "scheduled", "Scheduled"
        HAPPENED = "happened", "Released"
        CANCELLED = "cancelled", "Cancelled"

    version_name = "row_version"

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="releases")
    version = models.ForeignKey(
        Version,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="releases",
        help_text="Empty for the film as it is.",
    )
    kind = models.CharField(max_length=12, choices=Kind)
    territories = TerritorySetField(
        help_text="Such as United States, or worldwide except China, or unknown."
    )
    date = PartialDateField(
        help_text="As far as it is known: 7 September 2018, May 2018, 2018, "
        "7 September, or unknown."
    )
    status = models.CharField(
        max_length=10,
        choices=Status,
        default=Status.SCHEDULED,
        help_text="A scheduled release counts as out from its day on. “Released” "
        "says that somebody has seen it happen.",
    )
    platform = models.ForeignKey(
        Company,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="platform_releases",
        help_text="The service, the festival or the channel.",
    )
    is_exclusive = models.BooleanField(
        "only there",
        default=False,
        help_text="The film can be seen nowhere else in these territories.",
    )
    certificate = models.CharField(max_length=20, blank=True)
    note = models.CharField(
        max_length=300, blank=True, help_text="A sentence for readers."
    )
    order = models.PositiveSmallIntegerField(default=0)
    row_version = VersionField(default=1, editable=False)

    class Meta:
        ordering = ["order", "date", "pk"]
        indexes = [models.Index(fields=["date", "film"], name="release_by_date")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(is_exclusive=True, platform__isnull=True),
                name="release_exclusive_on_a_platform",
                violation_error_message="“Only there” needs the platform it means.",
            ),
        ]

    def list_tags(self) -> list[str]:
        return [*super().list_tags(), *done_by(self.platform_id)]

    @property
    def version_shown(self):
        """The version that came out, which is one of this film."""
        is_own = self.version and self.version.film_id == self.film_id
        return self.version if is_own else None

    def clean(self):
        stay_in_record(self, ["version"])

    def __str__(self):
        where = f" ({self.territories})" if self.territories else ""
        return (
            f"{self.get_kind_display()}, {self.date or 'date to be filled in'}{where}"
        )


class ReleaseParty(Shown):
    """Who brings a release out. No company: looked up and not known."""

    release = models.ForeignKey(
        Release, on_delete=models.CASCADE, related_name="parties"
    )
    company = models.ForeignKey(
        Company,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="release_parties",
        help_text="Empty says that the distributor is not known.",
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        verbose_name = "distributor"
        constraints = [
            models.UniqueConstraint(
                fields=["release", "company"],
                name="release_party_once",
                violation_error_message="This distributor is named already.",
            )
        ]

    def list_tags(self) -> list[str]:
        return [*super().list_tags(), *done_by(self.company_id)]

    def __str__(self):
        return self.company.name if self.company else "not known"


class EarlierDate(Shown):
    """A date that was given for a release before, or elsewhere with less in it."""

    release = models.ForeignKey(
        Release, on_delete=models.CASCADE, related_name="earlier_dates"
    )
    date = PartialDateField()
    is_move = models.BooleanField(
        "the release was moved",
        default=True,
        help_text="Off where the same date was only given with less detail.",
    )
    said_on = PartialDateField(help_text="When it was said, as far as known.")
    note = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["pk"]
        verbose_name = "earlier date"

    def __str__(self):
        return str(self.date)
