"""The editing form of a story, and the small forms of the workflow."""

import re

from django import forms
from django.contrib.admin.widgets import AdminSplitDateTime
from django.utils import timezone

from newsroom.desk.forms import DeskForm
from newsroom.moments import weekday_moment

# Underscores of an address that stand at the end of a word, not inside one.
MARKS = re.compile(r"(?<![^\W_])_+|_+(?![^\W_])")


class GrowingLine(forms.TextInput):
    """One line of text, which grows over several lines of the page."""

    template_name = "django/forms/widgets/textarea.html"


class ArticleForm(forms.ModelForm):
    """The working copy, with a note on the save."""

    note = forms.CharField(
        max_length=200,
        required=False,
        label="Note on this save",
        help_text="Kept with the revision: what changed, and why.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # Not there for those who may only look.
        if "headline" in self.fields:
            line = {"rows": 1, "maxlength": 200, "class": "vTextField"}
            self.fields["headline"].widget = GrowingLine(line)
        if "standfirst" in self.fields:
            self.fields["standfirst"].widget.attrs["rows"] = 2

    def clean_slug(self):
        """Without the marks of a title, which the headline's letters brought along."""
        slug = self.cleaned_data["slug"]
        return MARKS.sub("", slug) if "slug" in self.changed_data else slug

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk:
            self._refuse_an_embargo_too_late(cleaned.get("embargoed_until"))
        return cleaned

    def _refuse_an_embargo_too_late(self, until):
        if not until:
            return
        public = self.instance.editions.public().first()
        if public and until > timezone.now():
            self.add_error(
                "embargoed_until",
                "Readers have seen this story since "
                f"{weekday_moment(public.starts_at)}; withdraw it first, or leave the "
                "embargo empty.",
            )
        planned = self.instance.editions.planned().first()
        if planned and planned.starts_at < until:
            self.add_error(
                "embargoed_until",
                f"An edition goes public before that, on "
                f"{weekday_moment(planned.starts_at)}; take it off the schedule first.",
            )


class ScheduleForm(DeskForm):
    """When a story goes public, in the site's time zone."""

    at = forms.SplitDateTimeField(
        widget=AdminSplitDateTime, label="Public from", required=False
    )
    note = forms.CharField(max_length=200, required=False)

    class Media:
        js = ["admin/js/core.js"]  # which the widget's calendar stands on

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        zone = timezone.get_current_timezone_name()
        self.fields["at"].help_text = f"Date and time, {zone}. Leave empty for now."


class ReasonForm(DeskForm):
    """Why; kept with the story's record."""

    reason = forms.CharField(widget=forms.Textarea({"rows": 3}), max_length=1000)


class WithdrawForm(ReasonForm):
    """Why, and what readers are told."""

    notice = forms.CharField(
        widget=forms.Textarea({"rows": 3}),
        max_length=1000,
        required=False,
        help_text="Shown to readers at the story's address. The reason above is not.",
    )
    keeps_headline = forms.BooleanField(
        label="Still show the headline there",
        required=False,
        help_text="Leave it off where the headline itself must not be read any more.",
    )
