"""What every form of the desk carries, and what it shows when it comes back unsaved."""

from django.contrib import admin
from django.contrib.admin.helpers import AdminErrorList
from django.contrib.admin.utils import flatten_fieldsets
from django.db.models import SlugField

from newsroom.history.saving import refusals
from newsroom.history.saving.formsets import UID, keyed
from newsroom.history.saving.judged import (
    FORM_KEY,
    OPENED_VERSION,
    HiddenValue,
    judged_in,
)
from newsroom.history.saving.repeats import new_key
from newsroom.history.versions import version_of

# A name in another script fills no address in by itself.
NO_SLUG = (
    "Write the last part of the address in Latin letters a to z, figures and hyphens. "
    "It fills itself in only where a name is in Latin letters."
)


class OpeningAdmin(admin.ModelAdmin):
    """An admin whose forms carry their version, a key, and the keys of their rows."""

    # What a row is called in a sentence; by default its model's name.
    noun = ""

    def where_theirs_stays(self, obj) -> str:
        """Goes on from "Save again to store what stands below"."""
        return ""

    # The form

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if isinstance(db_field, SlugField):
            kwargs["error_messages"] = {"required": NO_SLUG}
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        # Django asks without names to learn the names.
        asks_for_names = "fields" in kwargs and kwargs["fields"] is None
        if not asks_for_names and self._may_save(request, obj, change):
            version = version_of(obj) if obj else None
            form.base_fields[OPENED_VERSION] = HiddenValue(version, judged_in(request))
            form.base_fields[FORM_KEY] = HiddenValue(new_key())
        return form

    def _may_save(self, request, obj, change) -> bool:
        if change:
            return self.has_change_permission(request, obj)
        return self.has_add_permission(request)

    def get_formsets_with_inlines(self, request, obj=None):
        for formset, inline in super().get_formsets_with_inlines(request, obj):
            yield keyed(formset), inline

    def get_formset_kwargs(self, request, obj, inline, prefix):
        judged = judged_in(request)
        return {
            **super().get_formset_kwargs(request, obj, inline, prefix),
            "conflict": judged.conflict if judged else None,
            "is_editable": inline.has_change_permission(request, obj),
        }

    def get_inline_formsets(self, request, formsets, inline_instances, obj=None):
        shown = super().get_inline_formsets(request, formsets, inline_instances, obj)
        for each in shown:
            if each.formset.has_uid() and each.has_change_permission:
                each.fieldsets = _with_uid(each.fieldsets)
        return shown

    def render_change_form(self, request, context, *args, **kwargs):
        judged = judged_in(request)
        if judged and judged.is_refused:
            context["refusal"] = judged.refusal or refusals.overtaken(
                judged.conflict,
                user=request.user,
                noun=self.called,
                kept=self.where_theirs_stays(context["original"]),
            )
            form = context["adminform"].form
            kept = getattr(form, "file_kept", None)
            chosen = [file.name for file in request.FILES.values()]
            context["files"] = [name for name in chosen if name != kept]
            del form.errors[OPENED_VERSION]
            formsets = [each.formset for each in context["inline_admin_formsets"]]
            context["errors"] = AdminErrorList(form, formsets)
        return super().render_change_form(request, context, *args, **kwargs)

    @property
    def called(self) -> str:
        return self.noun or str(self.opts.verbose_name)


def _with_uid(fieldsets):
    """The fieldsets of an inline, with the hidden uid at their end."""
    if UID in flatten_fieldsets(fieldsets):
        return fieldsets
    *before, (title, options) = fieldsets
    return [*before, (title, {**options, "fields": [*options["fields"], UID]})]
