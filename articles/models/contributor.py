"""The people whose names stand on stories."""

from django.conf import settings
from django.db import models

from articles.querysets import ContributorQuerySet
from newsroom.addresses.models import Addressed
from newsroom.delivery.recipe import Shown
from newsroom.history.models import Versioned
from newsroom.paths import address


class Contributor(Addressed, Versioned):
    """Somebody with a byline. A contributor need not have a login."""

    name = models.CharField(max_length=120)
    slug = models.SlugField(max_length=120, unique=True)
    role = models.CharField(
        max_length=120, blank=True, help_text="Shown under the name: Staff writer."
    )
    bio = models.TextField(
        blank=True, help_text="Two or three sentences, shown under each story."
    )
    picture = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="contributor",
        verbose_name="login",
        help_text="Stories with this byline can be edited by this member of staff.",
    )

    objects = ContributorQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return address("articles:author_detail", self.slug)


class ContributorLink(Shown):
    """A named link on a contributor's page."""

    contributor = models.ForeignKey(
        Contributor, on_delete=models.CASCADE, related_name="links"
    )
    label = models.CharField(max_length=60)
    url = models.URLField()

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.label
