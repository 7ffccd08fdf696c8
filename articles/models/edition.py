"""Editions: what readers may see of a story, and from when until when."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from articles.models.article import (
    Article,
    Design,
    Display,
    Labelled,
)
from articles.models.revision import Revision
from articles.models.taxonomy import Section


class EditionQuerySet(models.QuerySet):
    """The one door through which public code reaches stories."""

    def public(self, at=None):
        """Editions any reader may see at `at` (aware datetime, default now)."""
        at = at or timezone.now()
        return self.filter(Q(ends_at=None) | Q(ends_at__gt=at), starts_at__lte=at)

    def started(self, at=None):
        """Editions that readers may see at `at` or could see before."""
        return self.filter(starts_at__lte=at or timezone.now())

    def planned(self, at=None):
        """Editions that the clock will make public after `at`, the next first."""
        return self.filter(starts_at__gt=at or timezone.now()).order_by("starts_at")

    def for_cards(self):
        """Newest story first, with what a card draws: 1 query, however many."""
        return self.select_related("section", "lead_picture").order_by(
            "-first_published_at", "-pk"
        )

    def for_page(self, at):
        """What the story's own page starts from: 1 query.

        The comment policy is no part of a revision: it holds as the desk last set it.
        `next_start` is that of any story, for the page leads to others.
        """
        starts = Edition.objects.planned(at).values("starts_at")
        return self.select_related("section", "revision").annotate(
            comment_policy=models.F("article__comment_policy"),
            next_start=models.Subquery(starts[:1]),
        )

    def withdrawn(self, at=None):
        """The last editions of stories taken down by `at` and not put back since."""
        at = at or timezone.now()
        later = Edition.objects.started(at).filter(
            article=models.OuterRef("article"),
            starts_at__gte=models.OuterRef("ends_at"),
        )
        return self.filter(ended_as__in=Edition.TAKEN_DOWN, ends_at__lte=at).exclude(
            models.Exists(later)
        )

    def next_start(self, at):
        """When the next planned edition starts (aware datetime), or None."""
        return self.planned(at).values_list("starts_at", flat=True).first()

    def about(self, target):
        """Editions that refer to `target`: a film, character, topic, byline …"""
        from articles.models.references import reference_model

        references = reference_model(target).objects.filter(target=target)
        return self.filter(pk__in=references.values("edition"))

    def older_than(self, edition):
        """The keyset page behind `edition`, in the order of `for_cards`."""
        return self.filter(
            Q(first_published_at__lt=edition.first_published_at)
            | Q(first_published_at=edition.first_published_at, pk__lt=edition.pk)
        )


class Edition(Labelled, models.Model):
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
    first_published_at = models.DateTimeField()
    approved_by = models.ForeignKey(
        "desk.User", null=True, on_delete=models.SET_NULL, related_name="+"
    )

    slug = models.SlugField(max_length=120)
    headline = models.CharField(max_length=200)
    standfirst = models.TextField(blank=True)
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
        return self.headline

    def get_absolute_url(self):
        return reverse("articles:article_detail", args=[self.slug])

    @property
    def is_planned(self) -> bool:
        """True until the clock makes it public."""
        return self.starts_at > timezone.now()


class SlugQuerySet(models.QuerySet):
    def known(self, at):
        """Addresses that readers may know of at `at`; a planned one is a secret."""
        shown = Edition.objects.started(at).filter(slug=models.OuterRef("slug"))
        return self.filter(models.Exists(shown))


class Slug(models.Model):
    """Every address a story has had or is to have. No two stories share one."""

    slug = models.SlugField(max_length=120, unique=True)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="slugs")

    objects = SlugQuerySet.as_manager()

    def __str__(self):
        return self.slug
