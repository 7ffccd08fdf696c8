"""What a browser sends for a field of a form, to be compared and said in words.

A value is a mapping of names to lists of texts, as in `request.POST`: a date with a
time has two names; a box that is not ticked, or a list with nothing chosen, has none.
"""

from django import forms
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.exceptions import ValidationError
from django.utils.choices import flatten_choices
from django.utils.datastructures import MultiValueDict
from django_prose_editor.fields import ProseEditorFormField

from newsroom.history.words import visible

Sent = dict[str, list[str]]


def sent(form, name: str) -> Sent:
    """What a browser would send for a field of a form that nobody has touched."""
    field = form.fields[name]
    shown = field.prepare_value(form.get_initial_for_field(field, name))
    return {} if field.disabled else _sent(field.widget, name, shown)


def all_sent(form) -> Sent:
    """What a browser would send of a form that nobody has touched."""
    return {
        key: texts for name in form.fields for key, texts in sent(form, name).items()
    }


def _sent(widget, name, shown) -> Sent:
    widget = _bare(widget)
    if isinstance(widget, forms.MultiWidget):
        parts = shown if isinstance(shown, list | tuple) else widget.decompress(shown)
        return {
            key: texts
            for part, inner, value in zip(
                widget.widgets_names, widget.widgets, parts, strict=True
            )
            for key, texts in _sent(inner, name + part, value).items()
        }
    if isinstance(widget, forms.CheckboxInput):
        return {name: ["on"]} if widget.check_test(shown) else {}
    if isinstance(widget, forms.FileInput):
        return {}
    texts = widget.format_value(shown)
    if not isinstance(texts, list):
        texts = ["" if texts is None else str(texts)]
    return {name: texts} if texts else {}


def picked(form, name: str, fields: Sent) -> Sent:
    """What was sent for one field, out of all that was sent."""
    return {
        key: fields[key]
        for key in _names(form.fields[name].widget, name)
        if key in fields
    }


def put(form, name: str, value: Sent, fields: Sent) -> None:
    """Let `fields` hold `value` for one field, and nothing else for it."""
    for key in _names(form.fields[name].widget, name):
        fields.pop(key, None)
    fields.update(value)


def same(form, name: str, one: Sent, other: Sent) -> bool:
    """Whether two values of one field mean the same to the form."""
    field, one, other = form.fields[name], _tidy(one), _tidy(other)
    if one == other:
        return True
    if isinstance(field, forms.ModelMultipleChoiceField):
        return {*one.get(name, [])} == {*other.get(name, [])}
    if isinstance(field, forms.ModelChoiceField | forms.FileField):
        return False
    try:
        return _cleaned(field, name, one) == _cleaned(field, name, other)
    except ValidationError:
        return False


def says(form, fields: Sent) -> bool:
    """Whether `fields` are what a browser would send of an untouched form."""
    return all(
        same(form, name, sent(form, name), picked(form, name, fields))
        for name in form.fields
    )


def in_words(form, name: str, value: Sent) -> str:
    """The value as a person reads it; empty for none."""
    field = form.fields[name]
    texts = [text for each in value.values() for text in each if text]
    if isinstance(field, forms.ModelChoiceField):
        return ", ".join(map(str, _rows(field, texts))) or ", ".join(texts)
    if isinstance(_bare(field.widget), forms.CheckboxInput):
        return "yes" if texts else "no"
    if isinstance(field, ProseEditorFormField):
        return visible(" ".join(texts))
    labels = {
        str(key): str(label)
        for key, label in flatten_choices(getattr(field, "choices", ()))
    }
    return " ".join(labels.get(text, text) for text in texts)


def _rows(field, keys):
    try:
        return list(
            field.queryset.filter(**{f"{field.to_field_name or 'pk'}__in": keys})
        )
    except (ValueError, TypeError, ValidationError):
        return []  # a key that can be none is shown as it was sent


def _bare(widget):
    return widget.widget if isinstance(widget, RelatedFieldWidgetWrapper) else widget


def _names(widget, name):
    widget = _bare(widget)
    if isinstance(widget, forms.MultiWidget):
        for part, inner in zip(widget.widgets_names, widget.widgets, strict=True):
            yield from _names(inner, name + part)
    else:
        yield name


def _tidy(value: Sent) -> Sent:
    """With one kind of line end, and without what says nothing."""
    tidy = {
        key: [text.replace("\r\n", "\n") for text in texts]
        for key, texts in value.items()
    }
    return {key: texts for key, texts in tidy.items() if any(texts)}


def _cleaned(field, name, value: Sent):
    return field.clean(
        field.widget.value_from_datadict(MultiValueDict(value), {}, name)
    )
