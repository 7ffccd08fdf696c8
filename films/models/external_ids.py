"""What other catalogues call a film or a person."""

from django.core.validators import RegexValidator
from django.db import models


class ExternalIds(models.Model):
    wikidata_id = models.CharField(
        "Wikidata id",
        max_length=20,
        blank=True,
        validators=[RegexValidator(r"\AQ[1-9]\d*\Z", "A Wikidata id looks like Q42.")],
    )
    imdb_id = models.CharField(
        "IMDb id",
        max_length=20,
        blank=True,
        validators=[
            RegexValidator(
                r"\A(tt|nm)\d{7,}\Z", "An IMDb id looks like tt0133093 or nm0000206."
            )
        ],
    )
    tmdb_id = models.PositiveIntegerField("TMDB id", null=True, blank=True)

    class Meta:
        abstract = True
