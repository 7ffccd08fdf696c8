"""What the delivery of pages keeps in the database."""

from django.db import models


class LatePurge(models.Model):
    """A purge that could not reach Redis, until some process hands it on."""

    slots = models.JSONField()
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        default_permissions = ()

    def __str__(self):
        return f"{len(self.slots)} slots"
