"""What every form of the desk does when it is saved."""

from dataclasses import replace
from functools import partial

from django.conf import settings
from django.contrib import messages
from django.contrib.admin.models import DELETION, LogEntry
from django.contrib.admin.options import TO_FIELD_VAR
from django.contrib.admin.utils import unquote
from django.contrib.contenttypes.models import ContentType
from django.db import router, transaction
from django.http import HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.safestring import SafeData, SafeString

from newsroom.history.saving import refusals
from newsroom.history.saving.conflicts import Conflict
from newsroom.history.saving.deadlocks import tried_again
from newsroom.history.saving.deleting import DeletingAdmin
from newsroom.history.saving.judged import FORM_KEY, OPENED_VERSION, Judged, judged_in
from newsroom.history.saving.live import GoesLive
from newsroom.history.saving.opening import OpeningAdmin
from newsroom.history.saving.repeats import claim, earlier, new_key
from newsroom.history.versions import (
    added,
    changed,
    keep,
    lock,
    since,
    version_of,
)
from newsroom.keys import number_in

# Sent beside a form that was left unsaved, to see it again.
BRING_BACK = "_bring_back"


class SavingAdmin(GoesLive, OpeningAdmin, DeletingAdmin):
    """An admin whose forms know what was stored since they were opened.

    A form that others overtook comes back with all that was typed and all that
    differs, and is stored when it is sent again. A form sent twice is saved once.
    """

    def after_save(self, request, obj, form, formsets, change: bool) -> None:
        """Called once when `obj` and all below it are stored, in the same transaction.

        What readers see of it is up to date by then. `form.initial` holds what was
        before; `change` is False for a new row.
        """

    # Judging what was sent

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        view = partial(super().changeform_view, extra_context=extra_context)
        if request.method != "POST":
            return view(request, object_id, form_url)
        return tried_again(
            request, partial(self._save_once, request, object_id, form_url, view)
        )

    def _save_once(self, request, object_id, form_url, view):
        with transaction.atomic(using=router.db_for_write(self.model)):
            save, is_repeat = claim(request, self.model)
            if is_repeat:
                return self._answer_again(request, save, object_id)
            judged = request.judged = Judged(save)
            if object_id is None:
                self._look_for_itself(request, judged)
            elif not self._look_for_others(request, judged, object_id):
                object_id, form_url = None, reverse(self._page("add"))
            if BRING_BACK in request.POST and not judged.is_refused:
                judged.refusal = refusals.brought_back()
            response = view(request, object_id, form_url)
            self._finish(judged, response)
            return _told_saved(response, save) if judged.row else response

    def _look_for_itself(self, request, judged):
        """Refuse a form that added a row before, with other content."""
        before = earlier(judged.save)
        if before:
            link = reverse(self._page("change"), args=[before.object_id])
            judged.refusal = refusals.added_before(before, noun=self.called, link=link)
            _put(request, {FORM_KEY: [str(new_key())]})

    def _look_for_others(self, request, judged, object_id) -> bool:
        """Merge what was stored since the form was opened into what was sent.

        False where the row was deleted, and can be added again with what was sent.
        """
        obj = self._object(request, object_id)
        current = lock(obj) if obj else None
        if current is None:
            return not self._is_deleted(request, judged, object_id)
        opened = number_in(request.POST.get(OPENED_VERSION, ""))
        judged.conflict = Conflict(since(obj, opened, current))
        if opened != current:
            # As it is, now that nobody else can change it.
            obj = self._object(request, object_id)
            fields = dict(request.POST.lists())
            if judged.conflict.concerns(obj):
                form = self.get_form(request, obj, change=True)
                judged.conflict.merge(form(instance=obj), fields)
            _put(request, {**fields, OPENED_VERSION: [str(current)]}, instead=True)
        return True

    def _object(self, request, object_id):
        to_field = request.POST.get(TO_FIELD_VAR, request.GET.get(TO_FIELD_VAR))
        if to_field and not self.to_field_allowed(request, to_field):
            return None  # Django's own view refuses it
        return self.get_object(request, unquote(object_id), to_field)

    def _is_deleted(self, request, judged, object_id) -> bool:
        if OPENED_VERSION not in request.POST or not self.has_add_permission(request):
            return False
        log = LogEntry.objects.filter(
            action_flag=DELETION,
            content_type=ContentType.objects.get_for_model(self.model),
            object_id=unquote(object_id),
        ).select_related("user")
        judged.refusal = refusals.deleted(log.first(), noun=self.called)
        return True

    # Saving

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        self._count(request, form, formsets, change)
        self.after_save(request, form.instance, form, formsets, change)

    def _count(self, request, form, formsets, change):
        """Count what was changed, on this record and wherever else it shows."""
        obj, judged = form.instance, judged_in(request)
        own = (type(obj), obj.pk)
        changes = [each for formset in formsets for each in formset.changes]
        if not change:
            # Nobody can have opened a new record.
            changes = [
                replace(each, records=each.records - {own})
                for each in (*added(form), *changes)
            ]
        elif form.changed_data:
            changes = [*changed(form), *changes]
        version, told = keep(changes, by=request.user, apart=own if judged else None)
        if version:
            setattr(obj, obj.version_name, version)
        if judged:
            judged.row = obj
            judged.save.version, judged.save.changes = version_of(obj), told

    def _finish(self, judged, response):
        """Remember the answer of a form that was stored, and no other form."""
        if judged.row is None:
            judged.save.delete()
            return
        judged.save.object_id = judged.row.pk
        judged.save.answer = {"url": getattr(response, "url", ""), "said": judged.said}
        judged.save.save()

    def message_user(self, request, message, level=messages.INFO, *args, **kwargs):
        if judged := judged_in(request):
            is_safe = isinstance(message, SafeData)
            judged.said.append((level, str(message), is_safe))
        super().message_user(request, message, level, *args, **kwargs)

    def _answer_again(self, request, save, object_id):
        for level, text, is_safe in save.answer["said"]:
            messages.add_message(request, level, SafeString(text) if is_safe else text)
        if save.answer["url"]:
            return _told_saved(HttpResponseRedirect(save.answer["url"]), save)
        # A window that was opened beside another form closes itself.
        row = get_object_or_404(self.model, pk=save.object_id)
        answer = self.response_add if object_id is None else self.response_change
        return answer(request, row)

    def _page(self, name: str) -> str:
        return f"admin:{self.opts.app_label}_{self.opts.model_name}_{name}"


def _told_saved(response, save):
    """Let the browser forget what was typed in the form that is stored now."""
    if save.form:
        response.set_cookie(
            "desk_saved",
            str(save.form),
            max_age=600,
            path=reverse("admin:index"),
            secure=settings.IS_HTTPS,
            samesite="Strict",
        )
    return response


def _put(request, fields: dict[str, list[str]], *, instead: bool = False) -> None:
    """Let the request have sent `fields`, beside or instead of what it sent."""
    sent = QueryDict(mutable=True) if instead else request.POST.copy()
    for name, values in fields.items():
        sent.setlist(name, values)
    request.POST = sent
