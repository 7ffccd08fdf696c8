"""Editions: what readers may see of a story, and from when until when."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from articles.models.article import (
    Article,
    Design,
    Display,
    Labelled,
)
from articles.models.revision import Revision
from articles.models.scores import Scored
from articles.models.taxonomy import Section
from articles.querysets import EditionQuerySet, targets_of
from newsroom.delivery.recipe import Shown
from newsroom.delivery.tags import list_tag, tag_of
from newsroom.paths import address
from newsroom.titles import TitledCharField, TitledTextField


class Edition(Labelled, Scored, Shown):
    """One approved revision, public while `starts_at <= now < ends_at`.

    What lists and cards show is copied here, so that they need no snapshot.
    """

    class EndedAs(models.TextChoices):
        SUPERSEDED = "superseded", "Superseded"
        WITHDRAWN = "withdrawn", "Withdrawn"
        KILLED = "killed", "Killed"

    TAKEN_DOWN = (EndedAs.WITHDRAWN, EndedAs.KILLED)

    article = models.ForeignKey(
        Article, on_delete=models.PROTECT, related_name="editions"
    )
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    starts_at = models.DateTimeField(db_index=True)
    ends_at = models.DateTimeField(null=True, blank=True, db_index=True)
    ended_as = models.CharField(max_length=10, choices=EndedAs.choices, blank=True)
    notice = models.TextField(
        blank=True, help_text="Shown at the address of a withdrawn story."
    )
    keeps_headline = models.BooleanField(
        default=False,
        help_text="The page of a withdrawn story still says which story it was.",
    )
    first_published_at = models.DateTimeField()
    approved_by = models.ForeignKey(
        "desk.User", null=True, on_delete=models.SET_NULL, related_name="+"
    )

    slug = models.SlugField(max_length=120)
    headline = TitledCharField(max_length=200)
    standfirst = TitledTextField(blank=True)
    section = models.ForeignKey(
        Section, on_delete=models.PROTECT, related_name="editions"
    )
    design = models.CharField(max_length=10, choices=Design.choices)
    display = models.CharField(max_length=10, choices=Display.choices)
    lead_picture = models.ForeignKey(
        "pictures.Picture", null=True, on_delete=models.PROTECT, related_name="+"
    )
    byline = models.CharField(max_length=400, blank=True)
    minutes = models.PositiveSmallIntegerField(default=1)
    # Where the story comes to one verdict; of several a card can show none.
    stars = models.PositiveSmallIntegerField(null=True)
    verdict = TitledCharField(max_length=300, blank=True)

    objects = EditionQuerySet.as_manager()

    class Meta:
        ordering = ["-first_published_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "starts_at"],
                name="edition_start_once",
                violation_error_message="An edition of this story starts at that "
                "very time already.",
            ),
            models.UniqueConstraint(
                fields=["article"],
                condition=Q(ends_at=None),
                name="edition_one_open_end",
                violation_error_message="This story has an edition without an end "
                "already.",
            ),
            models.CheckConstraint(
                condition=Q(ends_at=None) | Q(ends_at__gte=models.F("starts_at")),
                name="edition_ends_after_start",
                violation_error_message="An edition cannot end before it starts.",
            ),
        ]
        indexes = [
            models.Index(fields=["slug", "starts_at"], name="edition_slug"),
            models.Index(fields=["-first_published_at", "-id"], name="edition_newest"),
            models.Index(
                fields=["section", "-first_published_at", "-id"],
                name="edition_section",
            ),
        ]

    def __str__(self):
        return self.plain_headline

    def get_absolute_url(self):
        return address("articles:article_detail", self.slug)

    def list_tags(self) -> list[str]:
        """All stories, its own story, its section, and what it refers to."""
        owners = [tag_of(Section, self.section_id), *targets_of(self)]
        lists = [list_tag(Edition, owner) for owner in owners]
        return [list_tag(Edition), tag_of(Article, self.article_id), *lists]

    @property
    def is_planned(self) -> bool:
        """True until the clock makes it public."""
        return self.starts_at > timezone.now()
