"""Sections (one per story) and topics (any number)."""

from django.db import models

from articles.querysets import SectionQuerySet, TopicQuerySet
from newsroom.addresses.models import Addressed
from newsroom.history.models import Versioned
from newsroom.paths import address


class Accent(models.TextChoices):
    """The colour field of a section; names of DESIGN's accents."""

    NEWS = "news", "News (red)"
    FEATURE = "feature", "Features (violet)"
    FILM = "film", "Film (teal)"
    RELEASE = "release", "Releases (amber)"


class Section(Addressed, Versioned):
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

    objects = SectionQuerySet.as_manager()

    class Meta:
        ordering = ["order", "name"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return address("articles:section_detail", self.slug)


class Topic(Addressed, Versioned):
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
        return address("articles:topic_detail", self.slug)
