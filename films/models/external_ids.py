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

    # What TMDB calls this kind of thing in its addresses.
    tmdb_kind = "movie"

    @property
    def elsewhere(self) -> list[tuple[str, str]]:
        """The catalogues that have it: name and address of its page there.

        Addresses as the catalogues give them: https://www.wikidata.org/wiki/Wikidata:
        Data_access, https://developer.imdb.com/documentation, https://www.themoviedb.org.
        """
        imdb_kind = "name" if self.imdb_id.startswith("nm") else "title"
        links = {
            "Wikidata": (self.wikidata_id, "https://www.wikidata.org/wiki/{}"),
            "IMDb": (self.imdb_id, f"https://www.imdb.com/{imdb_kind}/{{}}/"),
            "TMDB": (
                self.tmdb_id,
                f"https://www.themoviedb.org/{self.tmdb_kind}/{{}}",
            ),
        }
        return [(name, at.format(key)) for name, (key, at) in links.items() if key]
