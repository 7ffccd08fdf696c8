"""Recorded values in words."""

from collections.abc import Iterable

from django.utils import dateparse

from newsroom.history.records import Part
from newsroom.history.snapshot import canonical
from newsroom.history.targets import Loaders, Targets
from newsroom.history.values import decode
from newsroom.moments import moment


class Display:
    """Shows values by choices' labels and targets' names; fetch before text."""

    def __init__(self, loaders: Loaders | None = None):
        self.targets = Targets(loaders)

    def want(self, part: Part):
        for name, value in part.values.items():
            column = part.column(name)
            if column is not None and column.is_relation:
                for key, _ in _keys(column, value):
                    self.targets.want(column, key)

    def fetch(self):
        self.targets.fetch()

    def text(self, part: Part, name: str) -> str:
        """The value in words; empty for none."""
        value, column = part.values.get(name), part.column(name)
        if value is None or value == []:
            return ""
        if column is None:
            return value if isinstance(value, str) else canonical(value)
        if column.is_relation:
            return ", ".join(
                str(self.targets.get(column, key) or f"{recorded} (deleted)")
                for key, recorded in _keys(column, value)
            )
        if column.choices:
            return str(dict(column.flatchoices).get(value, value))
        if isinstance(value, bool):
            return "yes" if value else "no"
        if column.get_internal_type() == "DateTimeField":
            return _time(value)
        return value if isinstance(value, str) else canonical(value)


def _keys(column, value) -> Iterable[tuple]:
    """Each target's key with what is recorded of it; unreadable ones are left out."""
    for each in value if isinstance(value, list) else [value]:
        if each is not None:
            try:
                yield decode(column.target_field, each), each
            except ValueError:
                continue


def _time(value) -> str:
    try:
        return moment(dateparse.parse_datetime(value))
    except (AttributeError, TypeError, ValueError):
        # Not a time, or one without a zone: shown as it is recorded.
        return str(value)
