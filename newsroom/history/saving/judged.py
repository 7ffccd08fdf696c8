"""What is known of one request to save a form, while it is judged."""

from dataclasses import dataclass, field

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Model

from newsroom.history.models import Save
from newsroom.history.saving.conflicts import Conflict
from newsroom.history.saving.refusals import Refusal

# What a form carries beside its fields: the version that it was opened at, and a key
# that is another one each time a form is opened.
OPENED_VERSION = "opened_version"
FORM_KEY = "form_key"


@dataclass
class Judged:
    """One form that was sent; `row` is set once it is stored."""

    save: Save
    # What others stored since the form was opened; None for a form that adds a row.
    conflict: Conflict | None = None
    # Why it is not saved, whatever stands in it.
    refusal: Refusal | None = None
    row: Model | None = None
    # What its sender was told: level, text, and whether the text is safe HTML.
    said: list[tuple[int, str, bool]] = field(default_factory=list)

    @property
    def is_refused(self) -> bool:
        differs = self.conflict is not None and self.conflict.differences
        return bool(differs or self.refusal)


class HiddenValue(forms.Field):
    """Goes with the form, says nothing about the row, and fails where it is refused."""

    widget = forms.HiddenInput

    def __init__(self, initial, judged: Judged | None = None):
        super().__init__(required=False, initial=initial)
        self.judged = judged

    def has_changed(self, initial, data):
        return False

    def clean(self, value):
        if self.judged and self.judged.is_refused:
            raise ValidationError("This form was overtaken.", code="stale")
        return value


def judged_in(request) -> Judged | None:
    """What is known of the form that this request sends, if it sends one."""
    return getattr(request, "judged", None)
