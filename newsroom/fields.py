"""The one door through which text and days come in: every field of every form."""

from django import forms
from django.core.exceptions import ValidationError

from newsroom.text import NoCharacterError, many_lines, one_line, verbatim


def one_door():
    """Let Django's own text field take its text through `newsroom.text`.

    Every form's text fields are made of it: the admin's, those of packages, and ours.
    A field with a text area takes lines, any other one line; `strip=False` marks what
    is kept sign for sign. Passwords are not text. Delete this when a project can name
    the class that model fields and packages make their form fields of.
    """
    read = forms.CharField.to_python

    def to_python(self, value):
        if value in self.empty_values or isinstance(self.widget, forms.PasswordInput):
            return read(self, value)
        try:
            return read(self, door_of(self)(str(value)))
        except NoCharacterError as refusal:
            raise ValidationError(str(refusal), code="no_character") from refusal

    forms.CharField.to_python = to_python


def door_of(field: forms.CharField):
    """The function of `newsroom.text` that the texts of `field` go through."""
    if not field.strip:
        return verbatim
    return many_lines if isinstance(field.widget, forms.Textarea) else one_line


def days_of_one_meaning():
    """Let every field for a day say how days are written: formats/ reads no other."""
    message = "Write the day as 2027-04-03 or 3 April 2027; 03/04/2027 may be two days."
    forms.DateField.default_error_messages["invalid"] = message
    forms.SplitDateTimeField.default_error_messages["invalid_date"] = message
