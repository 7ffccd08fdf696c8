"""What every table of the desk does when its rows are deleted."""

from contextlib import contextmanager

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.db import router, transaction
from django.http import QueryDict

from newsroom.history.owners import owners_of
from newsroom.history.saving.judged import OPENED_VERSION
from newsroom.history.versions import deleted, forget, keep, lock


class DeletingAdmin(admin.ModelAdmin):
    """A deleted row is a change of every record that shows it.

    Whoever was asked about a row that changed meanwhile is asked again.
    """

    def delete_model(self, request, obj):
        with self._deletion(request, [obj]):
            super().delete_model(request, obj)

    def delete_queryset(self, request, queryset):
        with self._deletion(request, list(queryset)):
            super().delete_queryset(request, queryset)

    @contextmanager
    def _deletion(self, request, rows):
        with transaction.atomic(using=router.db_for_write(self.model)):
            changes = [
                change
                for row in rows
                if owners_of(row)
                for change in self._deleted(request, row)
            ]
            pks = [row.pk for row in rows]
            yield
            forget(self.model, pks)
            keep(changes, by=request.user)

    def _deleted(self, request, row):
        return deleted(self.get_form(request, row, change=True)(instance=row))

    # The question

    def delete_view(self, request, object_id, extra_context=None):
        with transaction.atomic(using=router.db_for_write(self.model)):
            if request.method == "POST" and self._is_late(request, object_id):
                message = "It was changed while you were asked. Look at it again."
                self.message_user(request, message, messages.WARNING)
                request.POST = QueryDict()
            return super().delete_view(request, object_id, extra_context)

    def _is_late(self, request, object_id) -> bool:
        asked_at = request.POST.get(OPENED_VERSION)
        if asked_at is None:
            return False
        row = self.get_object(request, unquote(object_id))
        return row is not None and asked_at != str(lock(row))

    def render_delete_form(self, request, context):
        row = context["object"]
        context[OPENED_VERSION] = getattr(row, row.version_name)
        return super().render_delete_form(request, context)
