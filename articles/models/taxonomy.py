"""Sections (one per story) and topics (any number)."""

from django.db import models
from django.urls import reverse


class Accent(models.TextChoices):
    """The colour field of a section; names of DESIGN's accents."""

    NEWS = "news", "News (red)"
    FEATURE = "feature", "Features (violet)"
    FILM = "film", "Film (teal)"
    RELEASE = "release", "Releases (amber)"


class Section(models.Model):
    """A part of the site, with its own page and colour."""

    name = models.CharField(max_length=60, unique=True)
    slug = models.SlugField(max_length=60, unique=True)
    intro = models.TextField(blank=True, help_text="One sentence under the heading.")
    accent = models.CharField(
        max_length=10, choices=Accent.choices, default=Accent.NEWS
    )
    order = models.PositiveSmallIntegerField(
        default=0, help_text="Sections stand in the masthead in this order."
    )

    class Meta:
        ordering = ["order", "name"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("articles:section_detail", args=[self.slug])


class TopicQuerySet(models.QuerySet):
    def public(self, at=None):
        """Topics with a story that any reader may see at `at`."""
        from articles.models.edition import Edition
        from articles.models.references import EditionTopic

        shown = EditionTopic.objects.filter(
            target=models.OuterRef("pk"), edition__in=Edition.objects.public(at)
        )
        return self.filter(models.Exists(shown))


class Topic(models.Model):
    """A subject that stories share."""

    name = models.CharField(max_length=60, unique=True)
    slug = models.SlugField(max_length=60, unique=True)
    intro = models.TextField(blank=True, help_text="One sentence under the heading.")

    objects = TopicQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("articles:topic_detail", args=[self.slug])
