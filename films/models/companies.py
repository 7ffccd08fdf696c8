"""Studios, distributors, platforms, papers: whoever acts and is not a person."""

from django.db import models

from films.querysets import CompanyQuerySet
from newsroom.addresses.models import Addressed
from newsroom.delivery.tags import tag_of
from newsroom.history.models import Versioned
from newsroom.paths import address


class Company(Addressed, Versioned):
    class Kind(models.TextChoices):
        STUDIO = "studio", "Studio or producer"
        DISTRIBUTOR = "distributor", "Distributor"
        PLATFORM = "platform", "Streaming platform"
        EXHIBITOR = "exhibitor", "Cinema operator"
        OUTLET = "outlet", "Newspaper or site"
        OTHER = "other", "Other"

    name = models.CharField(max_length=200)
    slug = models.SlugField(
        "address",
        max_length=120,
        unique=True,
        error_messages={"unique": "Another company has this address already."},
        help_text="The last part of the page's address: /companies/netflix/.",
    )
    kind = models.CharField(
        max_length=20,
        choices=Kind,
        blank=True,
        help_text="What it mainly is. It may hold other jobs on a film.",
    )

    objects = CompanyQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        indexes = [models.Index(fields=["name", "id"], name="company_by_name")]
        verbose_name_plural = "companies"

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return address("films:company_detail", self.slug)

    @property
    def url(self) -> str:
        return self.get_absolute_url()


def done_by(company_id: int | None) -> list[str]:
    """The tags of the lists of what this company did for films; none for None."""
    return [] if company_id is None else [f"done by {tag_of(Company, company_id)}"]
