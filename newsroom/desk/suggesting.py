"""The desk's fields that suggest rows, hardened against keys that are none."""

from django.contrib.admin.widgets import AutocompleteMixin

from newsroom.keys import is_row_key


def show_only_keys():
    """Let Django's fields with suggestions show again a form with a wrong key.

    They look up whatever was sent, so that `?section=x` was a fault of the server
    instead of an error beside the field. Every admin's form makes these widgets by
    itself, hence the one place. Delete this when Django's `optgroups` asks the field.
    """
    shown = AutocompleteMixin.optgroups

    def optgroups(self, name, value, attr=None):
        keys = [key for key in value if is_row_key(str(key))]
        return shown(self, name, keys, attr)

    AutocompleteMixin.optgroups = optgroups
