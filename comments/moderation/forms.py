"""Forms of the moderators' queue."""

from django import forms
from django.contrib.admin.helpers import ActionForm
from django.utils import timezone

from newsroom.desk.forms import DeskForm


class SeenForm(ActionForm):
    """The list's actions, with the time the list was drawn: what a colleague has
    decided since then is not overwritten."""

    seen_at = forms.CharField(
        widget=forms.HiddenInput,
        required=False,
        label="",
        initial=lambda: timezone.now().isoformat(),
    )


class RejectionForm(DeskForm):
    """Why comments are rejected, with the time at which they were seen."""

    seen_at = forms.CharField(widget=forms.HiddenInput, required=False)
    reason = forms.CharField(
        help_text="Kept with the comment, for colleagues. The reader does not see it.",
        widget=forms.Textarea({"rows": 4}),
        error_messages={
            "required": "Say why, in a sentence.",
            "null_characters_not_allowed": "Write the reason without control signs.",
        },
    )
