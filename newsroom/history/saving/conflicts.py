"""What differs between a form that comes back late and what others stored meanwhile."""

from dataclasses import dataclass

from django.db.models import Model
from django.utils.text import capfirst

from newsroom.history.form_values import Sent, in_words, picked, put, same, sent
from newsroom.history.versions import ADDED, Since, row_key

TAKEN = "Not changed here: the form now shows what was stored meanwhile."
KEPT = "The form shows yours."
CAME_BACK = "Deleted meanwhile: the form has it as a new one."
STAYS_DELETED = "Deleted meanwhile and not changed here: it stays deleted."
THEIR_NEW = "Added meanwhile: the form now shows it."
MOVED = "Changed meanwhile. What was not moved here stands where it was put."


@dataclass(frozen=True)
class Difference:
    """One thing that others changed, and what became of it in the form.

    `theirs` and `yours` are in words; None where no value can be told.
    """

    label: str
    outcome: str
    theirs: str | None = None
    yours: str | None = None

    @property
    def has_values(self) -> bool:
        return self.theirs is not None


class Conflict:
    """Merges what others stored into what was sent, and lists all that differs.

    A field that only they changed takes their value. A field that both changed, or
    of which nobody noted what it held, keeps the sender's.
    """

    def __init__(self, since: Since):
        self.since = since
        self.differences: list[Difference] = []

    @property
    def has_news(self) -> bool:
        """Whether anything was stored since the form was opened."""
        return bool(self.since.rows) or not self.since.is_complete

    def concerns(self, row: Model) -> bool:
        return row_key(row) in self.since.rows or not self.since.is_complete

    def merge(self, form, fields: Sent, *, is_part: bool = False) -> None:
        """Merge the stored row of an unbound `form` into the `fields` sent for it."""
        touched = self.since.rows.get(row_key(form.instance))
        was = touched.was if touched else {}
        before = f"{row_label(form.instance)}: " if is_part else ""
        columns = {each.name for each in form.instance._meta.get_fields()}
        for name in form.fields:
            if name in was or (name in columns and not self.since.is_complete):
                self._merge_field(form, name, was.get(name), fields, before)

    def _merge_field(self, form, name, was: Sent | None, fields: Sent, before):
        theirs, yours = sent(form, name), picked(form, name, fields)
        if same(form, name, theirs, yours):
            return
        is_theirs_alone = was is not None and same(form, name, was, yours)
        if is_theirs_alone:
            put(form, name, theirs, fields)
        if form.fields[name].widget.is_hidden:
            self._note_moved()
            return
        label = capfirst(str(form.fields[name].label or name.replace("_", " ")))
        self.differences.append(
            Difference(
                label if before == f"{label}: " else f"{before}{label}",
                TAKEN if is_theirs_alone else KEPT,
                in_words(form, name, theirs),
                in_words(form, name, yours),
            )
        )

    def _note_moved(self):
        moved = Difference("Order", MOVED)
        if moved not in self.differences:
            self.differences.append(moved)

    def comes_back(self, form, key: str, fields: Sent) -> bool:
        """Whether a row that is gone stays in the sender's form, as a new one.

        It does if the sender changed it, or if nobody noted what it held.
        """
        touched = self.since.rows.get(key)
        is_unchanged = touched is not None and all(
            same(form, name, touched.was.get(name, {}), picked(form, name, fields))
            for name, field in form.fields.items()
            if not field.widget.is_hidden
        )
        self.differences.append(
            Difference(
                row_label(form.instance, touched.name if touched else ""),
                STAYS_DELETED if is_unchanged else CAME_BACK,
            )
        )
        return not is_unchanged

    def is_new(self, row: Model) -> bool:
        """Whether others may have added `row` since the form was opened."""
        touched = self.since.rows.get(row_key(row))
        if touched is None:
            return not self.since.is_complete
        return touched.kind == ADDED

    def note_added(self, row: Model) -> None:
        self.differences.append(Difference(row_label(row), THEIR_NEW))


def row_label(row: Model, name: str | None = None) -> str:
    """What a row below a record is called: its kind, and its name if it has another."""
    kind = capfirst(str(row._meta.verbose_name))
    name = str(row) if name is None else name
    return f"{kind} “{name}”" if name and name.lower() != kind.lower() else kind
