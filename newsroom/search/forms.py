from django import forms

from newsroom.search.finding import MOST_PAGES
from newsroom.search.kinds import all_kinds
from newsroom.search.words import query_words

MOST_SIGNS = 200
MOST_WORDS = 20


class SearchForm(forms.Form):
    """What a search address may ask: words, one kind, a page."""

    q = forms.CharField(
        required=False,
        max_length=MOST_SIGNS,
        error_messages={
            "max_length": "Please search for at most %(limit_value)d signs; "
            "these are %(show_value)d."
        },
    )
    kind = forms.ChoiceField(required=False)
    page = forms.IntegerField(required=False, min_value=1, max_value=MOST_PAGES)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.kinds = all_kinds()
        self.fields["kind"].choices = [(kind, kind) for kind in self.kinds]

    def clean_q(self):
        words = query_words(self.cleaned_data["q"])
        if len(words) > MOST_WORDS:
            raise forms.ValidationError(
                f"Please search for at most {MOST_WORDS} words; these are {len(words)}."
            )
        return self.cleaned_data["q"]
