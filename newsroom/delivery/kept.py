"""What somebody has typed, given back on the page that says it was not saved."""

from dataclasses import dataclass, field

from django import forms
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest
from django.http.request import UnreadablePostError

from newsroom.delivery.origin import is_same_origin

# Nothing is sent back of a form that holds one.
SECRET = "password"  # noqa: S105  a part of field names
LONG = 80


@dataclass
class Kept:
    """A form as it was sent to `action`: the name and the value of each field."""

    action: str
    sent: list[tuple[str, str]] = field(default_factory=list)
    has_files: bool = False

    @property
    def form(self) -> "KeptForm":
        return KeptForm(self.sent)


class KeptForm(forms.Form):
    """Words, to be read and copied; all else goes along out of sight."""

    use_required_attribute = False

    def __init__(self, sent: list[tuple[str, str]]):
        super().__init__(auto_id=False)
        self._names = {}
        for number, (name, value) in enumerate(sent):
            key = str(number)
            self._names[key] = name
            self.fields[key] = forms.CharField(
                label=name.rpartition("-")[2].replace("_", " ").capitalize(),
                initial=value,
                widget=_widget(value, id=f"kept-{number}"),
            )

    def add_prefix(self, field_name: str) -> str:
        """The name that the field was sent by, which several may share."""
        return self._names.get(field_name, field_name)


def _widget(value: str, **attrs) -> forms.Widget:
    if " " not in value and "\n" not in value:
        return forms.HiddenInput(attrs)
    is_long = len(value) > LONG or "\n" in value
    if is_long:
        return forms.Textarea({**attrs, "rows": 6})
    return forms.TextInput(attrs)


def kept_form(request: HttpRequest) -> Kept | None:
    """What this request sent, if it is a form of ours that may be shown again.

    A form that another site sent here is not: its words would look like ours.
    """
    if request.method != "POST" or not is_same_origin(request):
        return None
    try:
        sent = list(request.POST.lists())
    except (SuspiciousOperation, UnreadablePostError):
        return None
    if any(SECRET in name.lower() for name, _values in sent):
        return None
    return Kept(
        request.get_full_path(),
        [(name, showable(value)) for name, values in sent for value in values],
        has_files=bool(request.FILES),
    )


def showable(text: str) -> str:
    """The text with what cannot be sent to a browser marked by U+FFFD."""
    return "".join(
        "\ufffd" if sign == "\0" or "\ud800" <= sign <= "\udfff" else sign
        for sign in text
    )
