"""The desk's fields that suggest rows, hardened against keys that are none."""

from collections import defaultdict
from copy import copy
from types import SimpleNamespace

from django.contrib.admin.widgets import AutocompleteMixin, AutocompleteSelect

from newsroom.keys import is_row_key


def show_only_keys():
    """Let Django's fields with suggestions show again a form with a wrong key.

    They look up whatever was sent, so that `?section=x` was a fault of the server
    instead of an error beside the field. They also say of what is chosen only its
    name, and not what the list says of it. Every admin's form makes these widgets by
    itself, hence the one place. Delete this when Django's `optgroups` asks the field.
    """
    shown = AutocompleteMixin.optgroups

    def optgroups(self, name, value, attr=None):
        keys = [key for key in value if is_row_key(str(key))]
        return shown(_told_apart(self), name, keys, attr)

    AutocompleteMixin.optgroups = optgroups


class _Rows:
    """Rows that were read already, in place of a queryset that would read them."""

    def __init__(self, rows: dict):
        self.rows = rows

    def using(self, _db):
        return self

    def filter(self, **keys):
        """Those of the rows whose keys are in the only value of `keys`."""
        (wanted,) = keys.values()
        return [self.rows[key] for key in wanted if key in self.rows]


def read_chosen(formsets) -> None:
    """Read what is chosen in the suggesting fields of all forms of `formsets`.

    One query for each set of rows to choose from, however many fields there are; the
    fields show what was read.
    """
    querysets, fields = {}, defaultdict(list)
    for formset in formsets:
        for name, queryset in _suggesting(formset):
            same = f"{queryset.model.__name__} {queryset.query}"
            querysets.setdefault(same, queryset)
            fields[same] += [form[name] for form in formset.forms]
    for same, bound in fields.items():
        widgets = [_inner(field.field.widget) for field in bound]
        keys = {str(field.value()) for field in bound if is_row_key(str(field.value()))}
        rows = {}
        if keys:
            table = widgets[0].admin_site.get_model_admin(querysets[same].model)
            found = table.for_picker(querysets[same].filter(pk__in=keys))
            rows = {str(row.pk): row for row in found}
        for widget in widgets:
            widget.known = rows


def _suggesting(formset):
    """The name and the rows of each field of its forms that suggests one row."""
    for name, field in formset.forms[0].fields.items() if formset.forms else ():
        if isinstance(_inner(field.widget), AutocompleteSelect):
            yield name, field.queryset


def _inner(widget):
    return getattr(widget, "widget", widget)


def _told_apart(widget):
    """`widget` with choices that read as the list of suggestions does: no query."""
    table = widget.admin_site.get_model_admin(widget.field.remote_field.model)
    known = getattr(widget, "known", None)
    if known is None and not table.is_told_in_forms:
        return widget
    told = copy(widget)
    told.choices = SimpleNamespace(
        queryset=(
            table.for_picker(widget.choices.queryset) if known is None else _Rows(known)
        ),
        field=SimpleNamespace(
            empty_values=widget.choices.field.empty_values,
            label_from_instance=table.picker_text,
        ),
    )
    return told
