from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q

from articles.blocks.base import Block
from articles.blocks.samples import sample_film
from articles.models.scores import BEST_STARS, Scored
from newsroom.titles import TitledCharField, without_marks


class ReviewVerdict(Scored, Block):
    """What a review comes to: our own stars, and a sentence.

    `is_shown` (readers may see the film's record) is set when a story is put together.
    """

    template_name = "articles/blocks/review_verdict.html"
    icon = "star"
    form_fields = ("film", "stars", "verdict")
    autocomplete = ("film",)
    is_verdict = True

    film = models.ForeignKey("films.Film", on_delete=models.PROTECT, related_name="+")
    stars = models.PositiveSmallIntegerField(
        null=True,
        blank=True,
        validators=[MaxValueValidator(BEST_STARS, "Stars go from 0 to 5.")],
        help_text="0 to 5; left empty, no stars are shown.",
    )
    verdict = TitledCharField(
        max_length=300,
        help_text="One sentence. It also stands on the story's card and on the film's "
        "page.",
    )

    is_shown = False

    class Meta(Block.Meta):
        verbose_name = "review verdict"
        constraints = [
            models.CheckConstraint(
                condition=Q(stars=None) | Q(stars__lte=5),
                name="verdict_of_five_stars",
                violation_error_message="Stars go from 0 to 5.",
            )
        ]

    def __str__(self):
        return without_marks(self.verdict)

    @property
    def star_places(self) -> list[bool]:
        """For each star of the scale, whether the film has it; [] without stars."""
        if self.stars is None:
            return []
        return [place < self.stars for place in range(BEST_STARS)]

    def prepare(self, story):
        self.is_shown = self.film.is_public(story.at)

    def words(self):
        return [without_marks(self.verdict)]

    @classmethod
    def samples(cls, picture):
        sentence = "A film about memory that trusts its youngest viewers to have one."
        blocks = [
            cls(film=sample_film(), stars=4, verdict=sentence),
            cls(film=sample_film(), verdict="Too loud for stars, too kind for none."),
        ]
        for block in blocks:
            block.is_shown = True
        return blocks
