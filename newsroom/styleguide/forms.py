"""A form with every kind of control, for the style guide."""

from django import forms


class SampleForm(forms.Form):
    """Bound with nothing it shows every error; unbound, none."""

    headline = forms.CharField(max_length=120, help_text="At most 120 signs.")
    email = forms.EmailField(
        label="Email", widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )
    story = forms.CharField(widget=forms.Textarea, required=False)
    section = forms.ChoiceField(choices=[("news", "News"), ("film", "Film")])
    design = forms.ChoiceField(
        choices=[("news", "News"), ("feature", "Feature")], widget=forms.RadioSelect
    )
    is_checked = forms.BooleanField(label="I have checked the names")
