"""The upload form of the desk."""

from django import forms
from django.utils.html import format_html

from newsroom.pictures import waiting
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

    When the form is valid `image` is the upload, decoded and clean. Where anything else
    is wrong, a sound upload is kept and need not be chosen again.
    """

    upload = forms.FileField(
        label="Picture file",
        help_text="A still JPEG, PNG, WebP, AVIF, HEIC or GIF picture of at most "
        f"{MAX_MEGABYTES} MB, {MAX_MEGAPIXELS} megapixels and {MAX_SIDE:,} pixels a "
        "side. Place and camera are removed from it.",
        error_messages={"empty": "The file is empty. Choose another one."},
        widget=forms.FileInput(
            attrs={
                "accept": "image/jpeg,image/png,image/webp,image/avif,image/heic,"
                "image/heif,image/gif",
                "data-focal-file": "",
            }
        ),
    )
    kept_upload = forms.CharField(required=False, widget=forms.HiddenInput)

    image = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if file := waiting.kept(self.data.get("kept_upload", "")):
            file.close()
            self._say_kept(file.name)

    def _say_kept(self, name):
        text = "“{}” is kept. Choose another file only to take its place."
        # Of the bound field too, which is made before the file is judged.
        field = self.fields["upload"]
        field.required = False
        field.help_text = self["upload"].help_text = format_html(text, name)

    def clean_upload(self):
        upload = self.cleaned_data["upload"]
        upload = upload or waiting.kept(self.data.get("kept_upload", ""))
        self.image = read_upload(upload)
        return upload

    def full_clean(self):
        super().full_clean()
        if self.errors and self.image and "upload" in self.files:
            self._keep(self.files["upload"])

    def _keep(self, upload):
        waiting.forget(self.data.get("kept_upload", ""))
        self.data = self.data.copy()
        self.data["kept_upload"] = waiting.keep(upload)
        self.file_kept = upload.name
        self._say_kept(upload.name)

    def forget_kept(self):
        """Remove the file that waited, now that the picture is stored."""
        waiting.forget(self.data.get("kept_upload", ""))
