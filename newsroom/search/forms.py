from crispy_forms.helper import FormHelper
from django import forms

from newsroom.paths import address
from newsroom.search.kinds import all_kinds
from newsroom.search.words import words

MOST_SIGNS = 200
MOST_WORDS = 20


class SearchForm(forms.Form):
    """What a search address may ask: words and one kind."""

    helper = FormHelper()
    helper.template = "search/form.html"

    q = forms.CharField(
        label="Words to look for",
        required=False,
        max_length=MOST_SIGNS,
        widget=forms.SearchInput(
            {
                "class": "search-box__input",
                "autocomplete": "off",
                "enterkeyhint": "search",
            }
        ),
        error_messages={
            "max_length": "Please search for at most %(limit_value)d signs; "
            "these are %(show_value)d."
        },
    )
    kind = forms.ChoiceField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, auto_id="search-%s", **kwargs)
        self.kinds = all_kinds()
        own = self.fields["q"].widget.attrs
        own["data-suggestions-from"] = address("search:suggestions")
        self.fields["kind"].choices = [(kind, kind) for kind in self.kinds]

    def clean_q(self):
        number = sum(1 for _word in words(self.cleaned_data["q"]))
        if number > MOST_WORDS:
            raise forms.ValidationError(
                f"Please search for at most {MOST_WORDS} words; these are {number}."
            )
        return self.cleaned_data["q"]
