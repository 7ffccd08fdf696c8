"""The desk's fields that suggest rows, hardened against keys that are none."""

from copy import copy
from types import SimpleNamespace

from django.contrib.admin.widgets import AutocompleteMixin

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


def _told_apart(widget):
    """`widget` with choices that read as the list of suggestions does: no query."""
    table = widget.admin_site.get_model_admin(widget.field.remote_field.model)
    if not table.is_told_in_forms:
        return widget
    told = copy(widget)
    told.choices = SimpleNamespace(
        queryset=table.for_picker(widget.choices.queryset),
        field=SimpleNamespace(
            empty_values=widget.choices.field.empty_values,
            label_from_instance=table.picker_text,
        ),
    )
    return told
