"""The upload form of the desk."""

from django import forms

from newsroom.pictures.models import Picture
from newsroom.pictures.uploads import (
    MAX_MEGABYTES,
    MAX_MEGAPIXELS,
    MAX_SIDE,
    read_upload,
)


class PictureForm(forms.ModelForm):
    """What is said about a picture that is already in the library."""

    class Meta:
        model = Picture
        fields = [
            "alt_text",
            "is_decorative",
            "caption",
            "credit_line",
            "licence",
            "usage_terms",
            "licence_starts_on",
            "licence_ends_on",
            "licence_territories",
            "focal_x",
            "focal_y",
        ]
        widgets = {
            "usage_terms": forms.Textarea(attrs={"rows": 3, "cols": 60}),
            "focal_x": forms.NumberInput(
                attrs={"min": 0, "max": 1, "step": "any", "data-focal-input": "x"}
            ),
            "focal_y": forms.NumberInput(
                attrs={"min": 0, "max": 1, "step": "any", "data-focal-input": "y"}
            ),
        }


class UploadForm(PictureForm):
    """A new picture: its file, and what is said about it.

    When the form is valid `image` is the upload, decoded and clean.
    """

    upload = forms.FileField(
        label="Picture file",
        help_text="A still JPEG, PNG, WebP, AVIF or GIF picture of at most "
        f"{MAX_MEGABYTES} MB, {MAX_MEGAPIXELS} megapixels and {MAX_SIDE:,} pixels a "
        "side. Place and camera are removed from it.",
        error_messages={"empty": "The file is empty. Choose another one."},
        widget=forms.FileInput(
            attrs={
                "accept": "image/jpeg,image/png,image/webp,image/avif,image/gif",
                "data-focal-file": "",
            }
        ),
    )

    def clean_upload(self):
        upload = self.cleaned_data["upload"]
        self.image = read_upload(upload)
        return upload
