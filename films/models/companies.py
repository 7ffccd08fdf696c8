"""Studios, distributors, platforms, papers: whoever acts and is not a person."""

from django.db import models


class Company(models.Model):
    class Kind(models.TextChoices):
        STUDIO = "studio", "Studio or producer"
        DISTRIBUTOR = "distributor", "Distributor"
        PLATFORM = "platform", "Streaming platform"
        EXHIBITOR = "exhibitor", "Cinema operator"
        OUTLET = "outlet", "Newspaper or site"
        OTHER = "other", "Other"

    name = models.CharField(max_length=200)
    slug = models.SlugField(
        max_length=120,
        unique=True,
        error_messages={"unique": "Another company has this address already."},
    )
    kind = models.CharField(
        max_length=20,
        choices=Kind,
        blank=True,
        help_text="What it mainly is. It may hold other jobs on a film.",
    )

    class Meta:
        ordering = ["name", "pk"]
        verbose_name_plural = "companies"

    def __str__(self):
        return self.name
