"""The working copy of a story: what staff edit, and readers never see."""

import uuid

from content_editor.models import Region
from django.conf import settings
from django.db import models
from django.utils.functional import cached_property

from articles.models.taxonomy import Accent, Section, Topic
from articles.querysets import ArticleQuerySet
from newsroom.addresses.models import Addressed
from newsroom.history.models import Recorded, Versioned
from newsroom.paths import address
from newsroom.titles import TitledCharField, TitledTextField, without_marks


class Design(models.TextChoices):
    NEWS = "news", "News"
    FEATURE = "feature", "Feature"
    REVIEW = "review", "Review"
    INTERVIEW = "interview", "Interview"
    LIST = "list", "List"
    EXPLAINER = "explainer", "Explainer"


class Display(models.TextChoices):
    STANDARD = "standard", "Standard"
    IMMERSIVE = "immersive", "Immersive (headline over the picture)"


class Numbering(models.TextChoices):
    UP = "up", "1, 2, 3 …"
    DOWN = "down", "… 3, 2, 1"
    NONE = "none", "No numbers"


class CommentPolicy(models.TextChoices):
    OPEN = "open", "Open"
    CLOSED = "closed", "Closed (existing comments stay)"
    OFF = "off", "Off (nothing is shown)"


class WorkflowState(models.TextChoices):
    DRAFT = "draft", "Draft"
    IN_REVIEW = "in_review", "In review"
    CHANGES_REQUESTED = "changes_requested", "Changes requested"
    APPROVED = "approved", "Approved"


class Labelled:
    """A headline, and the words and colour above it, from `design` and `section`."""

    @property
    def plain_headline(self) -> str:
        """The headline where nothing can stand in italics."""
        return without_marks(self.headline)

    @property
    def accent(self) -> str:
        if self.design in (Design.FEATURE, Design.INTERVIEW):
            return Accent.FEATURE
        return self.section.accent

    @property
    def kicker(self) -> str:
        """The section's name, or the design where that says more."""
        if self.design in (Design.NEWS, Design.FEATURE):
            return self.section.name
        return self.get_design_display()


class Article(Labelled, Addressed, Recorded, Versioned):
    """A story as it stands on the desk. Publishing copies it to an `Edition`."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    headline = TitledCharField(max_length=200)
    standfirst = TitledTextField(
        max_length=500, blank=True, help_text="One or two sentences under the headline."
    )
    slug = models.SlugField(
        max_length=120,
        unique=True,
        help_text="The last part of the address. Once public, the old address "
        "leads on to the new one.",
    )
    section = models.ForeignKey(
        Section, on_delete=models.PROTECT, related_name="articles"
    )
    design = models.CharField(
        max_length=10, choices=Design.choices, default=Design.NEWS
    )
    display = models.CharField(
        max_length=10, choices=Display.choices, default=Display.STANDARD
    )
    numbering = models.CharField(
        "list entries count",
        max_length=4,
        choices=Numbering.choices,
        default=Numbering.UP,
        help_text="The numbers follow the order of the entries by themselves.",
    )
    lead_picture = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    lead_caption = TitledCharField(
        max_length=500,
        blank=True,
        help_text="Left empty, the picture's own caption is shown.",
    )
    topics = models.ManyToManyField(Topic, blank=True, related_name="articles")
    films = models.ManyToManyField("films.Film", blank=True, related_name="+")
    characters = models.ManyToManyField("films.Character", blank=True, related_name="+")
    people = models.ManyToManyField("films.Person", blank=True, related_name="+")
    search_title = TitledCharField(
        max_length=120, blank=True, help_text="For search engines; else the headline."
    )
    search_description = TitledCharField(
        max_length=300, blank=True, help_text="For search engines; else the standfirst."
    )
    social_picture = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="For links shared elsewhere; else the lead picture.",
    )
    comment_policy = models.CharField(
        max_length=6, choices=CommentPolicy.choices, default=CommentPolicy.OPEN
    )
    embargoed_until = models.DateTimeField(
        null=True,
        blank=True,
        help_text="Publishing before this time is refused. Empty: no embargo.",
    )

    workflow_state = models.CharField(
        max_length=20,
        choices=WorkflowState.choices,
        default=WorkflowState.DRAFT,
        editable=False,
    )
    approved_revision = models.ForeignKey(
        "Revision",
        null=True,
        editable=False,
        on_delete=models.RESTRICT,
        related_name="+",
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = ArticleQuerySet.as_manager()

    regions = [Region(key="main", title="Story")]

    class Meta:
        ordering = ["-updated_at", "-pk"]
        indexes = [
            models.Index(fields=["-updated_at", "-id"], name="article_newest"),
            models.Index(
                fields=["workflow_state", "-updated_at", "-id"], name="article_state"
            ),
        ]
        permissions = [
            ("submit_article", "Can submit a story for review"),
            ("approve_article", "Can approve a story or ask for changes"),
            ("publish_article", "Can publish and schedule a story"),
            ("withdraw_article", "Can withdraw a public story"),
            ("change_others_article", "Can change other people's stories"),
        ]

    def __str__(self):
        return self.plain_headline

    def get_absolute_url(self):
        return address("articles:article_detail", self.slug)

    # Its addresses are those of its editions; the working copy's is a wish.

    def known_slugs(self):
        starts = self.editions.order_by().values_list("slug")
        return dict(starts.annotate(models.Min("starts_at")))

    def address_title(self) -> str:
        """The headline that readers have seen; the working copy's may be a secret."""
        seen = self.editions.started().first()
        return f"“{seen}”" if seen else "a story that is not public yet"

    # What a comment thread asks of its target (see comments/targets.py).

    def comments_are_public(self, at) -> bool:
        return self.editions.of(self.pk).public(at).exists()

    @cached_property
    def _public_edition(self):
        return self.editions.of(self.pk).public().first()

    def comment_title(self) -> str:
        """The headline readers see; the working copy's may be a secret."""
        return (self._public_edition or self).plain_headline

    def comment_address(self) -> str:
        return (self._public_edition or self).get_absolute_url()


class Byline(Recorded):
    """One name on a story, in its place."""

    article = models.ForeignKey(
        Article, on_delete=models.CASCADE, related_name="bylines"
    )
    contributor = models.ForeignKey(
        "Contributor", on_delete=models.PROTECT, related_name="bylines"
    )
    role = models.CharField(
        max_length=60, blank=True, help_text="Only if not the writer: Photographs."
    )
    credited_as = models.CharField(
        max_length=120, blank=True, help_text="Only if the name differs here."
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "contributor", "role"],
                name="byline_once",
                violation_error_message="This name stands on the story already.",
            )
        ]

    def __str__(self):
        return self.credited_as or str(self.contributor)
