"""The rows of a formset as they were sent, free of their places in it."""

from dataclasses import dataclass, field

from django.db.models import Model
from django.forms.formsets import (
    DELETION_FIELD_NAME,
    INITIAL_FORM_COUNT,
    TOTAL_FORM_COUNT,
)

from newsroom.history.form_values import Sent
from newsroom.keys import number_in


@dataclass
class PostedRow:
    """What was sent for one row, by the names its fields have without a prefix.

    `row` is the stored row that it stands for, None for a new one.
    """

    fields: Sent = field(default_factory=dict)
    files: dict[str, list] = field(default_factory=dict)
    row: Model | None = None

    def value(self, name: str) -> str:
        return (self.fields.get(name) or [""])[-1]

    @property
    def is_to_delete(self) -> bool:
        return self.value(DELETION_FIELD_NAME).lower() not in {"", "false", "0"}


def read(data, files, prefix: str, most: int) -> list[PostedRow]:
    """The rows that were sent under `prefix`, at most `most`.

    Raises ValueError where nothing says how many they are.
    """
    total = int(data.get(f"{prefix}-{TOTAL_FORM_COUNT}", ""))
    rows = [PostedRow() for _ in range(min(total, most))]
    for source, attribute in ((data, "fields"), (files, "files")):
        for key, (place, name) in _places(source, prefix):
            if place < len(rows):
                getattr(rows[place], attribute)[name] = source.getlist(key)
    return rows


def write(data, files, prefix: str, rows: list[PostedRow]) -> None:
    """Put `rows` into `data` and `files` in place of all that stands under `prefix`.

    Those that stand for a stored row come first, as a formset expects it.
    """
    rows = sorted(rows, key=lambda each: each.row is None)
    for target, attribute in ((data, "fields"), (files, "files")):
        for key, _ in list(_places(target, prefix)):
            del target[key]
        for place, row in enumerate(rows):
            for name, values in getattr(row, attribute).items():
                target.setlist(f"{prefix}-{place}-{name}", values)
    data[f"{prefix}-{TOTAL_FORM_COUNT}"] = str(len(rows))
    data[f"{prefix}-{INITIAL_FORM_COUNT}"] = str(
        sum(each.row is not None for each in rows)
    )


def _places(source, prefix):
    """Each key of a row's field with the row's place and the field's name."""
    for key in source:
        number, _dash, name = key.removeprefix(f"{prefix}-").partition("-")
        place = number_in(number)
        if key.startswith(f"{prefix}-") and place is not None and name:
            yield key, (place, name)
