"""Formsets that know their rows by a key that the form carries, never by position."""

import uuid
from functools import cached_property

from django import forms
from django.db.models import UUIDField
from django.forms.models import BaseInlineFormSet

from newsroom.history.form_values import all_sent, says
from newsroom.history.saving import posted_rows
from newsroom.history.saving.conflicts import Conflict
from newsroom.history.saving.posted_rows import PostedRow
from newsroom.history.versions import Change, added, changed, deleted

UID = "uid"


class HiddenKey(forms.UUIDField):
    """A row's uid. It says which row is meant, and is no change by itself."""

    widget = forms.HiddenInput

    def has_changed(self, initial, data):
        return False


class KeyedFormSet(BaseInlineFormSet):
    """The rows below a record, each known by its uid, or else by its primary key.

    What was sent is brought into order before it is bound: rows that are still there
    first, under the key they have; then new ones, with those among them that a
    colleague deleted and this form changed. After a save `changes` says what it did.
    """

    def __init__(self, *args, conflict: Conflict | None = None, is_editable=True, **kw):
        super().__init__(*args, **kw)
        self.changes: list[Change] = []
        if self.is_bound and is_editable:
            self._arrange(conflict)

    @classmethod
    def has_uid(cls) -> bool:
        fields = cls.model._meta.concrete_fields
        return any(each.name == UID and isinstance(each, UUIDField) for each in fields)

    # What was sent

    def _arrange(self, conflict):
        try:
            sent = posted_rows.read(
                self.data, self.files, self.prefix, self.absolute_max
            )
        except ValueError:
            return  # Django says that the management form is missing
        rows = list(self.get_queryset()) if self._names_rows(sent, conflict) else []
        self._find_rows(sent, rows)
        sent = [each for each in sent if self._stays(each, conflict)]
        if conflict:
            sent += self._others_added(sent, rows, conflict)
        place = {row.pk: number for number, row in enumerate(rows)}
        sent.sort(key=lambda each: place[each.row.pk] if each.row else len(rows))
        if self.files:
            self.files = self.files.copy()
        posted_rows.write(self.data, self.files, self.prefix, sent)
        # Templates pair the forms of stored rows with these, one by one.
        self._queryset = [each.row for each in sent if each.row]

    def _names_rows(self, sent: list[PostedRow], conflict) -> bool:
        """Whether stored rows may be meant; most formsets of a large form are empty."""
        return bool(conflict and conflict.has_news) or any(
            each.value(self._pk_name) or each.value(UID) for each in sent
        )

    def _find_rows(self, sent: list[PostedRow], rows):
        """Set the stored row of each, by uid or primary key; each row only once."""
        by_pk = {str(row.pk): row for row in rows}
        by_uid = {str(row.uid): row for row in rows} if self.has_uid() else {}
        used = set()
        for each in sent:
            uid = _uid(each.value(UID)) if self.has_uid() else ""
            each.row = by_uid.get(uid) or by_pk.get(each.value(self._pk_name))
            if {each.row, uid} & used:
                each.row, uid = None, ""
            if self.has_uid():
                each.fields[UID] = [str(each.row.uid) if each.row else uid]
            used |= {each.row, uid} - {None, ""}
        for each in sent:
            if each.row is None and each.value(self._pk_name):
                each.row = self._twin(each, [row for row in rows if row not in used])
                used.add(each.row)

    def _twin(self, each: PostedRow, rows):
        """The row that says the same under another key, as after a restore."""
        if each.is_to_delete:
            return None
        forms = map(self._form_of, rows)
        return next((form.instance for form in forms if says(form, each.fields)), None)

    def _stays(self, each: PostedRow, conflict) -> bool:
        """Whether a row that was sent is bound; it takes in what others changed."""
        sent_pk = each.value(self._pk_name)
        each.fields[self._pk_name] = [str(each.row.pk) if each.row else ""]
        if each.row is None and each.is_to_delete:
            return False
        if conflict is None:
            return True
        if each.row:
            if conflict.concerns(each.row):
                conflict.merge(self._form_of(each.row), each.fields, is_part=True)
            return True
        key = f"{self.model._meta.label_lower}:{each.value(UID) or sent_pk}"
        if not sent_pk and key not in conflict.since.rows:
            return True  # a new one
        return conflict.comes_back(self._form_of(None), key, each.fields)

    def _others_added(self, sent: list[PostedRow], rows, conflict):
        """The rows that others added since, as if they had been sent untouched."""
        known = {each.row.pk for each in sent if each.row}
        for row in rows:
            if row.pk not in known and conflict.is_new(row):
                conflict.note_added(row)
                fields = all_sent(self._form_of(row))
                fields[self._pk_name] = [str(row.pk)]
                if self.has_uid():
                    fields[UID] = [str(row.uid)]
                yield PostedRow(fields, row=row)

    @property
    def _pk_name(self) -> str:
        return self.model._meta.pk.name

    def _form_of(self, row):
        return self.form(instance=row, **self.form_kwargs)

    # The forms

    def add_fields(self, form, index):
        super().add_fields(form, index)
        if self.has_uid():
            row = form.instance
            uid = None if row._state.adding else row.uid
            form.fields[UID] = HiddenKey(required=False, initial=uid)

    # Saving

    def save_new(self, form, commit=True):
        uid = form.cleaned_data.get(UID)
        if uid and uid not in self._taken:
            form.instance.uid = uid
        row = super().save_new(form, commit)
        self.changes += added(form)
        return row

    def save_existing(self, form, obj, commit=True):
        row = super().save_existing(form, obj, commit)
        self.changes += changed(form)
        return row

    def delete_existing(self, obj, commit=True):
        form = next(each for each in self.initial_forms if each.instance is obj)
        self.changes += deleted(form)
        super().delete_existing(obj, commit)

    @cached_property
    def _taken(self) -> set[uuid.UUID]:
        """Of the uids that new rows were sent with, those that other rows have."""
        sent = {each.cleaned_data.get(UID) for each in self.extra_forms}
        rows = self.model._base_manager.filter(uid__in=sent - {None})
        return set(rows.values_list(UID, flat=True))


def keyed(formset: type[BaseInlineFormSet]) -> type[KeyedFormSet]:
    """`formset` with its rows known by key."""
    return type(f"Keyed{formset.__name__}", (KeyedFormSet, formset), {})


def _uid(text: str) -> str:
    """The uid in `text` as it is stored in words; empty for none."""
    try:
        return str(uuid.UUID(text))
    except ValueError:
        return ""
