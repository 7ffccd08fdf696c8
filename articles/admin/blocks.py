"""The block editor's inlines: one for each type of block, in the order offered."""

from content_editor.admin import ContentEditorInline

from articles.models import (
    Article,
    CharacterProfile,
    Figure,
    FilmCard,
    PullQuote,
    RelatedStory,
    RichText,
    WhereToWatch,
)


class FollowsStory:
    """Whoever may change a story may change what it is made of."""

    def has_view_permission(self, request, obj=None):
        return request.user.has_perm("articles.view_article")

    def has_change_permission(self, request, obj=None):
        return request.user.has_perm("articles.change_article")

    has_add_permission = has_delete_permission = has_change_permission


class BlockInline(FollowsStory, ContentEditorInline):
    """One type of block in the editor."""

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "story":
            # A choice made here is shown by its headline, which may be a secret.
            linked = RelatedStory.objects.filter(
                parent=request.resolver_match.kwargs.get("object_id")
            )
            kwargs["queryset"] = Article.objects.linkable_by(
                request.user
            ) | Article.objects.filter(pk__in=linked.values("story"))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


def block(model, icon, *, fields, autocomplete=()):
    return BlockInline.create(
        model,
        icon=icon,
        fields=[*fields, "region", "ordering"],
        autocomplete_fields=list(autocomplete),
    )


BLOCK_INLINES = [
    block(RichText, "notes", fields=["text"]),
    block(
        CharacterProfile,
        "face",
        fields=[
            "character",
            "heading",
            "portrait",
            "text",
            "quote",
            "speaker",
            "spoiler",
        ],
        autocomplete=["character", "portrait"],
    ),
    block(
        Figure,
        "image",
        fields=["picture", "caption", "size"],
        autocomplete=["picture"],
    ),
    block(PullQuote, "format_quote", fields=["quote", "speaker", "source"]),
    block(RelatedStory, "read_more", fields=["label", "story"], autocomplete=["story"]),
    block(FilmCard, "movie", fields=["film", "note"], autocomplete=["film"]),
    block(WhereToWatch, "tv", fields=["film", "note"], autocomplete=["film"]),
]
