"""The media library."""

from django.conf import settings
from django.db import models


class Picture(models.Model):
    """An uploaded picture with what must be said about it.

    `manifest` maps a crop ("16:9", "3:2", … "natural") to formats ("avif",
    "webp", "jpeg") to lists of [width, height, file name], smallest first. Pages
    read only the manifest and never open a file.
    """

    alt_text = models.CharField(max_length=300, blank=True)
    is_decorative = models.BooleanField(default=False)
    caption = models.CharField(max_length=500, blank=True)
    credit_line = models.CharField(max_length=200)
    focal_x = models.FloatField(default=0.5)
    focal_y = models.FloatField(default=0.5)
    width = models.PositiveIntegerField(default=0, editable=False)
    height = models.PositiveIntegerField(default=0, editable=False)
    manifest = models.JSONField(default=dict, editable=False)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    uploaded_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return self.alt_text or self.caption or f"Picture {self.pk}"
