"""The editing form of a story, and the small forms of the workflow."""

from django import forms
from django.contrib.admin.widgets import AdminSplitDateTime
from django.utils import timezone

from articles.models import Article


class ArticleForm(forms.ModelForm):
    """The working copy, with the version it was opened at and a note on the save."""

    opened_version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    note = forms.CharField(
        max_length=200,
        required=False,
        label="Note on this save",
        help_text="Kept with the revision: what changed, and why.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "standfirst" in self.fields:  # read-only for those who may only look
            self.fields["standfirst"].widget.attrs["rows"] = 3
        self.fields["opened_version"].initial = self.instance.version

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk:
            self._refuse_a_stale_save(cleaned.get("opened_version"))
            self._refuse_an_embargo_too_late(cleaned.get("embargoed_until"))
        return cleaned

    def _refuse_an_embargo_too_late(self, until):
        planned = self.instance.editions.planned().first()
        if until and planned and planned.starts_at < until:
            at = timezone.localtime(planned.starts_at).strftime("%-d %B %Y %H:%M %Z")
            self.add_error(
                "embargoed_until",
                f"An edition goes public before that, at {at}; take it off the "
                "schedule first.",
            )

    def _refuse_a_stale_save(self, opened_version):
        # The admin saves inside a transaction; the lock lasts until it commits.
        current = Article.objects.select_for_update().get(pk=self.instance.pk)
        if current.version == opened_version:
            # The workflow may have moved since the story was read.
            self.instance.workflow_state = current.workflow_state
            self.instance.approved_revision = current.approved_revision
            return
        last = current.revisions.select_related("created_by").first()
        who = (last and last.created_by) or "Somebody"
        # The next save is a decision: it carries the version it was warned about.
        self.data = self.data.copy()
        self.data[self.add_prefix("opened_version")] = current.version
        raise forms.ValidationError(
            "%(who)s saved this story at %(time)s while you were editing (revision "
            "%(number)s). Nothing of yours is lost: it stands below, unsaved. Save "
            "again to put it in place of theirs; theirs stays under Revisions.",
            code="stale",
            params={
                "who": who,
                "time": timezone.localtime(current.updated_at).strftime("%H:%M"),
                "number": last.number if last else 0,
            },
        )


class ScheduleForm(forms.Form):
    """When a story goes public, in the site's time zone."""

    at = forms.SplitDateTimeField(
        widget=AdminSplitDateTime, label="Public from", required=False
    )
    note = forms.CharField(max_length=200, required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        zone = timezone.get_current_timezone_name()
        self.fields["at"].help_text = f"Date and time, {zone}. Leave empty for now."


class ReasonForm(forms.Form):
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
