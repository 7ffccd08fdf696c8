"""Forms of the desk that are none of Django's admin."""

from crispy_forms.helper import FormHelper
from django import forms


class DeskForm(forms.Form):
    """What `templates/admin/form_page.html` draws: fields, hints and errors.

    The page has the form element, its token and its buttons.
    """

    helper = FormHelper()
    helper.form_tag = False
    helper.disable_csrf = True
