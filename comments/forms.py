"""The form a reader fills in. `posting` judges what comes back."""

from django import forms
from django.core.validators import EmailValidator

from comments import limits


def refuse_unstorable(value):
    """Raise ValidationError for NUL and lone surrogates, which no database keeps.

    UTF-8 has no lone surrogates, but other encodings of a request can spell them.
    """
    if any(sign == "\0" or "\ud800" <= sign <= "\udfff" for sign in value):
        raise forms.ValidationError(
            "This holds a character that cannot be stored; type it again without "
            "pasting.",
            code="unstorable",
        )


class CommentForm(forms.Form):
    """Name, address and text; the rest is read by `posting` as it was sent."""

    name = forms.CharField(
        max_length=limits.NAME_CHARACTERS,
        validators=[refuse_unstorable],
        error_messages={
            "required": "Enter the name to show with your comment.",
            "max_length": "Shorten the name to %(limit_value)d characters; "
            "it has %(show_value)d.",
        },
    )
    email = forms.CharField(
        max_length=254,
        validators=[
            refuse_unstorable,
            EmailValidator(
                "Enter an email address such as name@example.org; it is not shown."
            ),
        ],
        error_messages={
            "required": "Enter your email address; it is not shown.",
            "max_length": "Enter an address of at most %(limit_value)d characters.",
        },
    )
    body = forms.CharField(
        min_length=limits.BODY_CHARACTERS_MIN,
        max_length=limits.BODY_CHARACTERS,
        validators=[refuse_unstorable],
        error_messages={
            "required": "Write your comment.",
            "min_length": "Write at least %(limit_value)d characters.",
            "max_length": "Shorten your comment to %(limit_value)d characters; "
            "it has %(show_value)d.",
        },
    )

    def clean_name(self):
        # One line: a name with line ends could pass for a second comment.
        return " ".join(self.cleaned_data["name"].split())

    def clean_body(self):
        # Browsers send line ends as CR LF; one kind is stored.
        return self.cleaned_data["body"].replace("\r\n", "\n").replace("\r", "\n")

    def clean_email(self):
        return self.cleaned_data["email"].lower()
