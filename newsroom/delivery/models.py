"""What the delivery of pages keeps in the database."""

import uuid

from django.db import models


class LatePurge(models.Model):
    """A purge that could not reach Redis, until some process hands it on."""

    slots = models.JSONField()
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        default_permissions = ()

    def __str__(self):
        return f"{len(self.slots)} slots"


class FeedName(models.Model):
    """The name of a feed for ever, whatever its address or the site's origin is."""

    path = models.CharField(max_length=200, primary_key=True)
    uid = models.UUIDField(default=uuid.uuid4, unique=True)

    class Meta:
        default_permissions = ()

    def __str__(self):
        return self.path

    @classmethod
    def of(cls, path: str) -> str:
        """The URN of the feed that was first served at `path`; made once."""
        name, _made = cls.objects.get_or_create(path=path)
        return name.uid.urn
