"""Rights deals and sums of money, each saying what kind of money it is."""

from django.core.validators import MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Q

from films.models.companies import Company, done_by
from films.models.films import Film
from films.models.records import stay_in_record
from films.values.partial_dates import PartialDateField
from films.values.territories import TerritorySetField
from newsroom.delivery.recipe import Shown
from newsroom.history.models import Versioned


class Deal(Shown, Versioned):
    class Kind(models.TextChoices):
        ACQUISITION = "acquisition", "Rights bought"
        DISTRIBUTION = "distribution", "Distribution agreed"
        LICENCE = "licence", "Licence for a time"

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="deals")
    kind = models.CharField(max_length=20, choices=Kind, default=Kind.ACQUISITION)
    territories = TerritorySetField(help_text="Such as worldwide except China.")
    date = PartialDateField(help_text="When it was announced, as far as known.")
    note = models.CharField(
        max_length=300, blank=True, help_text="A sentence for readers."
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        verbose_name = "rights deal"

    def __str__(self):
        where = f", {self.territories}" if self.territories else ""
        return f"{self.get_kind_display()}{where}"


class DealParty(Shown):
    """Who buys or sells. No company: looked up and not known."""

    class Side(models.TextChoices):
        BUYER = "buyer", "Buyer"
        SELLER = "seller", "Seller"

    deal = models.ForeignKey(Deal, on_delete=models.CASCADE, related_name="parties")
    side = models.CharField(max_length=10, choices=Side)
    company = models.ForeignKey(
        Company,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="deal_parties",
        help_text="Empty says that this side is not known.",
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["side", "order", "pk"]
        verbose_name = "buyer or seller"
        verbose_name_plural = "buyers and sellers"
        constraints = [
            models.UniqueConstraint(
                fields=["deal", "side", "company"],
                name="deal_party_once",
                violation_error_message="This company is on this side already.",
            )
        ]

    def list_tags(self) -> list[str]:
        return [*super().list_tags(), *done_by(self.company_id)]

    def __str__(self):
        return self.company.name if self.company else "not known"


class MoneyFact(Shown, Versioned):
    """A sum with its currency and what it paid for. A price is not a budget."""

    class Kind(models.TextChoices):
        ACQUISITION = "acquisition_price", "acquisition price"
        BUDGET = "budget", "production budget"
        BOX_OFFICE = "box_office", "box office"
        OPENING = "opening", "opening weekend"
        MARKETING = "marketing", "marketing"

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="money")
    deal = models.ForeignKey(
        Deal,
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="money",
        help_text="The deal that it is the price of.",
    )
    kind = models.CharField(max_length=20, choices=Kind)
    amount = models.DecimalField(
        max_digits=15,
        decimal_places=2,
        validators=[MinValueValidator(0, "An amount is not below 0.")],
        help_text="The full number: 30000000. If it is not known, mark the row as "
        "one without a value instead.",
    )
    currency = models.CharField(
        max_length=3,
        default="USD",
        validators=[
            RegexValidator(r"\A[A-Z]{3}\Z", "A currency is three letters, like USD.")
        ],
    )
    is_estimate = models.BooleanField(default=False)
    territories = TerritorySetField(help_text="Empty: as its deal has it.")
    date = PartialDateField(help_text="As of when, as far as known.")
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        verbose_name = "sum of money"
        verbose_name_plural = "sums of money"
        constraints = [
            models.CheckConstraint(
                condition=Q(amount__gte=0),
                name="money_not_negative",
                violation_error_message="An amount is not below 0.",
            )
        ]

    def clean(self):
        stay_in_record(self, ["deal"])

    def __str__(self):
        return f"{self.amount_text} {self.get_kind_display()}"

    @property
    def as_of(self) -> str:
        """as of May 2018; nothing where no day is known."""
        return f"as of {self.date}" if self.date and not self.date.is_unknown else ""

    @property
    def amount_text(self) -> str:
        """$30,000,000 for US dollars, otherwise with the code: EUR 150,000."""
        whole = self.amount == self.amount.to_integral_value()
        number = f"{self.amount:,.0f}" if whole else f"{self.amount:,.2f}"
        sign = "$" if self.currency == "USD" else f"{self.currency} "
        return f"{'about ' if self.is_estimate else ''}{sign}{number}"
