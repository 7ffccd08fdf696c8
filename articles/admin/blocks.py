"""The block editor's inlines: one for each type of block, in the order offered."""

from content_editor.admin import ContentEditorInline
from django import forms
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.utils.html import format_html
from django_prose_editor.widgets import ProseEditorWidget

from articles.blocks import BLOCKS
from articles.models import Article

# In the address: the kind of block that is to be added.
ADD = "add"


class FollowsStory:
    """Whoever may change a story may change what it is made of."""

    def has_view_permission(self, request, obj=None):
        return request.user.has_perm("articles.view_article")

    def has_change_permission(self, request, obj=None):
        return request.user.has_perm("articles.change_article")

    has_add_permission = has_delete_permission = has_change_permission


class Place(forms.HiddenInput):
    """The place of a block: the sheet counts it; without scripts it is typed."""

    def render(self, name, value, attrs=None, renderer=None):
        attrs = attrs or {}
        hidden = super().render(name, value, attrs, renderer)
        # What is typed here is sent behind the hidden field, and counts.
        typed = {**attrs, "id": f"{attrs.get('id', name)}-place"}
        field = forms.NumberInput().render(name, value, typed, renderer)
        label = format_html('<label for="{}">Place</label>', typed["id"])
        return hidden + format_html("<noscript>{} {}</noscript>", label, field)


class BlockInline(FollowsStory, ContentEditorInline):
    """One type of block in the editor."""

    def get_extra(self, request, obj=None, **kwargs):
        """An empty form of the kind that was asked for, by those without scripts."""
        return 1 if request.GET.get(ADD) == self.model._meta.model_name else 0

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(field and field.widget, RelatedFieldWidgetWrapper):
            # A row that many stories may show is changed on its own page.
            field.widget.can_change_related = False
            field.widget.can_delete_related = False
            field.widget.can_view_related = False
        if db_field.name == "region":
            field.initial = Article.regions[0].key  # the only one
        if db_field.name == "ordering":
            field.widget = Place()
        if isinstance(field and field.widget, ProseEditorWidget):
            # The sheet has it once, for all texts of all blocks.
            field.widget.config = {"extensions": {}}
        return field

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        choices = self.model.choices(
            db_field.name,
            user=request.user,
            story_pk=request.resolver_match.kwargs.get("object_id"),
        )
        if choices is not None:
            kwargs["queryset"] = choices
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


BLOCK_INLINES = [
    BlockInline.create(
        block,
        icon=block.icon,
        form=block.form,
        fields=[*block.form_fields, "region", "ordering"],
        autocomplete_fields=list(block.autocomplete),
    )
    for block in BLOCKS
]
