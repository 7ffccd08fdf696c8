"""What the desk saves and deletes brings up to date what follows from it."""

from contextlib import contextmanager

from django.db import transaction

from newsroom.changes import Change, changing, keys_of


class GoesLive:
    """What is saved and deleted by a form is what readers see from then on."""

    def save_model(self, request, obj, form, change):
        form.follows = Change()
        form.follows.see_stored(keys_of([obj]))
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        with self.going_live(form, formsets):
            super().save_related(request, form, formsets, change)

    @contextmanager
    def going_live(self, form, formsets):
        """Whatever the block saves of the form and its rows goes live at its end."""
        form.follows.see_stored(keys_of(_rows_to_change(formsets)))
        yield
        form.follows.see_stored(keys_of([form.instance, *_rows_changed(formsets)]))
        form.follows.settle()

    def delete_model(self, request, obj):
        with transaction.atomic(), changing(obj):
            super().delete_model(request, obj)

    def delete_queryset(self, request, queryset):
        with transaction.atomic(), changing(*queryset):
            super().delete_queryset(request, queryset)


def _rows_to_change(formsets):
    return [
        form.instance
        for formset in formsets
        for form in formset.initial_forms
        if form.has_changed() or form in formset.deleted_forms
    ]


def _rows_changed(formsets):
    return [
        row
        for formset in formsets
        for row in (
            *formset.new_objects,
            *(row for row, _fields in formset.changed_objects),
        )
    ]
