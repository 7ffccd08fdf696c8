"""The form a reader fills in: one object that is judged, and drawn by crispy-forms."""

from typing import NamedTuple

from crispy_forms.helper import FormHelper
from django import forms
from django.core.validators import (
    EmailValidator,
    MaxLengthValidator,
    MinLengthValidator,
)
from django.utils.html import format_html

from comments import limits

# A field no person sees. Its name has no meaning to browsers that fill in forms.
HONEYPOT = "topic"


class Asking(NamedTuple):
    """In what the empty forms of two pages differ: the sum, and where they go.

    `token` comes back beside the answer; `shown` is the sum as it is seen, `spoken` as
    it is read aloud.
    """

    token: str
    shown: str
    spoken: str
    action: str
    captcha_url: str


class SumInput(forms.TextInput):
    """Not marked as required: the box below it stands in for an answer."""

    def use_required_attribute(self, initial):
        return False


def text_field(*, label, hint="", widget, validators, errors):
    """A field whose limits are told afterwards: `maxlength` would cut what is pasted
    without a word."""
    return forms.CharField(
        label=label,
        help_text=hint,
        widget=widget,
        validators=validators,
        error_messages=errors,
    )


class CommentForm(forms.Form):
    """Name, address, text and the sum.

    It is drawn by `{% crispy form %}` once `ask` has told it what to ask and where it
    goes. What is sent in hidden fields is read by `Submission`, as it was sent.
    """

    helper = FormHelper()
    helper.template = "comments/form.html"
    helper.form_error_title = "Your comment was not sent"
    errors_name_their_field = True

    question = forms.Field(widget=forms.HiddenInput, required=False)
    parent = forms.Field(widget=forms.HiddenInput, required=False)
    body = text_field(
        label="Your comment",
        hint=f"At most {limits.BODY_CHARACTERS:,} characters.",
        widget=forms.Textarea({"rows": 6, "data-most": limits.BODY_CHARACTERS}),
        validators=[
            MinLengthValidator(limits.BODY_CHARACTERS_MIN),
            MaxLengthValidator(limits.BODY_CHARACTERS),
        ],
        errors={
            "required": "Write your comment.",
            "min_length": "Write at least %(limit_value)d characters.",
            "max_length": "Shorten your comment to %(limit_value)d characters; "
            "it has %(show_value)d.",
        },
    )
    name = text_field(
        label="Name",
        hint="Shown with your comment.",
        widget=forms.TextInput({"autocomplete": "nickname"}),
        validators=[MaxLengthValidator(limits.NAME_CHARACTERS)],
        errors={
            "required": "Enter the name to show with your comment.",
            "max_length": "Shorten the name to %(limit_value)d characters; "
            "it has %(show_value)d.",
        },
    )
    email = text_field(
        label="Email",
        hint="Your email address will not be published.",
        widget=forms.EmailInput({"autocomplete": "email"}),
        validators=[
            MaxLengthValidator(254),
            EmailValidator(
                "Enter an email address such as name@example.org; it is not shown."
            ),
        ],
        errors={
            "required": "Enter your email address; it is not shown.",
            "max_length": "Enter an address of at most %(limit_value)d characters.",
        },
    )
    topic = forms.Field(
        label="Leave this empty",
        required=False,
        widget=forms.TextInput({"tabindex": "-1", "autocomplete": "off"}),
    )
    answer = forms.CharField(
        help_text="Answer in digits. This keeps simple machines out.",
        widget=SumInput({"inputmode": "numeric", "autocomplete": "off"}),
        error_messages={
            "required": "Answer the sum in digits, or ask for an editor below it.",
        },
    )
    unsure = forms.BooleanField(
        label="I can’t answer this, let an editor check it", required=False
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, auto_id="comment-%s", **kwargs)
        if self.is_bound:
            self.fields["answer"].required = not self["unsure"].data

    def ask(self, asking: Asking, parent=None) -> None:
        """Tell the form what it asks and where it goes, and whom it answers."""
        self.asking = asking
        # Of the bound field: after a refusal it has its label already.
        self["answer"].label = format_html(
            '<span class="comment-form__sum" aria-hidden="true">{}</span>'
            '<span class="visually-hidden">{}</span>',
            asking.shown,
            asking.spoken,
        )
        sent = {"question": asking.token, "parent": parent.pk if parent else ""}
        if self.is_bound:
            self.data = {**self.data, **sent}
        else:
            self.initial |= sent

    def clean_email(self):
        return self.cleaned_data["email"].lower()
