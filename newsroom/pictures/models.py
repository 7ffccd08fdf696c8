"""The media library."""

from datetime import timedelta
from functools import partial

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.db.models import F, Q

from newsroom.delivery.recipe import Shown
from newsroom.history.models import Versioned
from newsroom.pictures.files import remove_files
from newsroom.pictures.licences import Licence, normal_territories
from newsroom.pictures.storage import originals
from newsroom.titles import TitledCharField, without_marks

# A licence that ends within this time is on the desk's list of things to do.
LICENCE_AHEAD = timedelta(days=30)
WITHIN_PICTURE = [MinValueValidator(0), MaxValueValidator(1)]


class PictureQuerySet(models.QuerySet):
    def delete(self):
        """Delete the rows, and their files once that is certain."""
        files = [(picture.original.name, picture.manifest) for picture in self]
        with transaction.atomic(using=self.db):
            deleted = super().delete()
            for original, manifest in files:
                transaction.on_commit(partial(remove_files, original, manifest))
        return deleted

    delete.alters_data = True
    delete.queryset_only = True

    def to_complete(self, *, on, within):
        """Pictures that lack a licence or renditions, or whose licence runs out.

        `on` is a date; `within` the timedelta ahead that counts as running out.
        """
        return self.filter(
            Q(licence="") | Q(manifest={}) | Q(licence_ends_on__lte=on + within)
        )


class Picture(Shown, Versioned):
    """An uploaded picture with what must be said about it.

    `manifest` says which renditions exist: `stem` begins their file names, and each
    crop ("16:9", "3:2", … "natural") maps the formats ("avif", "webp", "jpeg") to
    lists of widths, smallest first. Names and heights follow from it (`crops.py`).
    Pages read only the manifest and never open a file. It is empty until the
    renditions are made.
    """

    original = models.FileField(storage=originals, editable=False, max_length=120)
    file_name = models.CharField(max_length=200, blank=True, editable=False)
    source_name = models.CharField(max_length=200, blank=True, editable=False)
    alt_text = models.CharField(
        "alternative text",
        max_length=300,
        blank=True,
        help_text="Say what the picture shows to someone who cannot see it.",
    )
    is_decorative = models.BooleanField(
        "is decorative",
        default=False,
        help_text="Tick this only if the picture tells the reader nothing.",
    )
    caption = TitledCharField(
        max_length=500,
        blank=True,
        help_text="The usual caption. A story may show another one.",
    )
    credit_line = models.CharField(
        max_length=200,
        help_text="Who made the picture and who let us use it. It is always shown.",
    )
    licence = models.CharField(
        max_length=10,
        choices=Licence.choices,
        blank=True,
        help_text="Why we may show the picture. Without it the picture stays on the "
        "desk's list of pictures to complete.",
    )
    usage_terms = models.TextField(
        blank=True,
        max_length=2000,
        help_text="What the licence asks for beyond the credit line, in full.",
    )
    licence_starts_on = models.DateField(
        null=True, blank=True, help_text="The first day on which we may show it."
    )
    licence_ends_on = models.DateField(
        null=True, blank=True, help_text="The last day on which we may show it."
    )
    licence_territories = models.CharField(
        max_length=800,
        blank=True,
        help_text="Country codes such as “DE AT CH”. Leave it empty if the licence "
        "holds everywhere.",
    )
    focal_x = models.FloatField(
        "focal point from left",
        default=0.5,
        validators=WITHIN_PICTURE,
        help_text="0 is the left edge and 1 the right edge.",
    )
    focal_y = models.FloatField(
        "focal point from top",
        default=0.5,
        validators=WITHIN_PICTURE,
        help_text="0 is the top edge and 1 the bottom edge. Every crop keeps this "
        "point.",
    )
    width = models.PositiveIntegerField(editable=False)
    height = models.PositiveIntegerField(editable=False)
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

    objects = PictureQuerySet.as_manager()

    class Meta:
        ordering = ["-uploaded_at", "-pk"]
        indexes = [models.Index(fields=["-uploaded_at", "-id"])]
        constraints = [
            models.CheckConstraint(
                name="picture_alt_text_or_decorative",
                condition=(~Q(alt_text="") & Q(is_decorative=False))
                | (Q(alt_text="") & Q(is_decorative=True)),
                violation_error_message="Write an alternative text, or mark the "
                "picture as decorative; it needs one of the two and cannot have both.",
            ),
            models.CheckConstraint(
                name="picture_focal_point_inside",
                condition=Q(focal_x__range=(0, 1), focal_y__range=(0, 1)),
                violation_error_message="The focal point must lie inside the picture: "
                "give both numbers between 0 and 1.",
            ),
            models.CheckConstraint(
                name="picture_licence_ends_after_start",
                condition=Q(licence_starts_on=None)
                | Q(licence_ends_on=None)
                | Q(licence_ends_on__gte=F("licence_starts_on")),
                violation_error_message="The licence ends before it starts. Correct "
                "one of the two days.",
            ),
            models.CheckConstraint(
                name="picture_has_file_and_size",
                condition=~Q(original="") & Q(width__gt=0, height__gt=0),
                violation_error_message="A picture needs its file. Upload one.",
            ),
            models.UniqueConstraint(
                name="picture_source_name_once",
                fields=["source_name"],
                condition=~Q(source_name=""),
                violation_error_message="A picture from this source is already in "
                "the library.",
            ),
        ]

    def __str__(self):
        words = self.alt_text or without_marks(self.caption)
        return words or self.file_name or f"Picture {self.pk}"

    def natural_key(self):
        return (self.source_name,)

    def clean(self):
        self.alt_text = self.alt_text.strip()
        if self.licence == Licence.OTHER and not self.usage_terms.strip():
            raise ValidationError(
                {"usage_terms": "Say what the terms are, as the licence is “Other”."}
            )
        try:
            self.licence_territories = normal_territories(self.licence_territories)
        except ValidationError as error:
            raise ValidationError({"licence_territories": error.messages}) from error

    def delete(self, *args, **kwargs):
        """Delete the row, and its files once that is certain."""
        original, manifest = self.original.name, self.manifest
        with transaction.atomic(using=self._state.db):
            deleted = super().delete(*args, **kwargs)
            transaction.on_commit(partial(remove_files, original, manifest))
        return deleted

    delete.alters_data = True

    @property
    def focal(self):
        return (self.focal_x, self.focal_y)
