"""The editing screen of a story."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from js_asset import Media

from articles.admin import desk_pages, sheet
from articles.admin.blocks import ADD, BLOCK_INLINES, FollowsStory
from articles.models import Article, Byline
from articles.writing import publishing, workflow
from articles.writing.forms import ArticleForm
from newsroom.desk.picking import Picked
from newsroom.desk.suggesting import read_chosen
from newsroom.history.saving import SavingAdmin
from newsroom.moments import day

SAVE_AND = {
    "_submit": "submit",
    "_approve": "approve",
    "_publish": "publish",
}

# The button, for those without scripts, that saves and goes on with an empty block.
ADD_BLOCK = "_add_block"
FOLDED = ["collapse"]


class BylineInline(FollowsStory, admin.TabularInline):
    model = Byline
    extra = 0
    autocomplete_fields = ["contributor"]


@admin.register(Article)
class ArticleAdmin(Picked, SavingAdmin):
    form = ArticleForm
    noun = "story"
    change_form_template = "admin/articles/article/change_form.html"
    list_display = [
        "name",
        "section",
        "design",
        "state",
        "public_now",
        "updated_at",
    ]
    list_filter = ["workflow_state", "section", "design"]
    list_select_related = ["section"]
    search_fields = ["headline", "slug"]
    prepopulated_fields = {"slug": ["headline"]}
    autocomplete_fields = [
        "section",
        "lead_picture",
        "social_picture",
        "topics",
        "films",
        "characters",
        "people",
    ]
    inlines = [BylineInline, *BLOCK_INLINES]
    # The first two stand on the sheet, as readers see them; the rest beside it.
    fieldsets = [
        (None, {"fields": ["headline", "standfirst"]}),
        ("Lead picture", {"fields": ["lead_picture", "lead_caption"]}),
        (
            "Story",
            {"fields": ["section", "design", "display", "numbering", "slug"]},
        ),
        (
            "About",
            {"classes": FOLDED, "fields": ["topics", "films", "characters", "people"]},
        ),
        (
            "Search and sharing",
            {
                "classes": FOLDED,
                "fields": ["search_title", "search_description", "social_picture"],
            },
        ),
        (
            "Embargo and comments",
            {"classes": FOLDED, "fields": ["embargoed_until", "comment_policy"]},
        ),
        ("This save", {"classes": FOLDED, "fields": ["note"]}),
    ]

    @admin.display(description="headline", ordering="headline")
    def name(self, article):
        return article.plain_headline

    @admin.display(description="state", ordering="workflow_state")
    def state(self, article):
        return article.get_workflow_state_display()

    @admin.display(description="public", boolean=True)
    def public_now(self, article):
        return bool(article.public_edition)

    # Who may

    def get_queryset(self, request):
        articles = super().get_queryset(request)
        if request.resolver_match.url_name == "autocomplete":
            return articles.linkable_by(request.user)
        return articles.visible_to(request.user)

    def for_picker(self, rows):
        return rows.for_picker()

    def known_by(self, article):
        if article.readers_since:
            return f"{article.section}, published {day(article.readers_since)}"
        state = article.get_workflow_state_display().lower()
        return f"{article.section}, {state} of {day(article.created_at)}"

    def get_changelist_instance(self, request):
        changelist = super().get_changelist_instance(request)
        desk_pages.mark_public(changelist.result_list)
        return changelist

    def has_delete_permission(self, request, obj=None):
        """A story that was ever public is withdrawn, never deleted."""
        if obj and obj.editions.exists():
            return False
        return super().has_delete_permission(request, obj)

    # Saving

    def save_model(self, request, obj, form, change):
        if not change:
            obj.created_by = request.user
        super().save_model(request, obj, form, change)

    def after_save(self, request, obj, form, formsets, change):
        if not change:
            desk_pages.add_own_byline(obj, request.user)
        note = form.cleaned_data.get("note", "")
        publishing.save_revision(obj, by=request.user, note=note)

    def where_theirs_stays(self, obj):
        last = obj.revisions.first()
        return f"; what it replaces stays as revision {last.number}" if last else ""

    def response_add(self, request, obj, post_url_continue=None):
        return self._save_and(request, obj) or super().response_add(
            request, obj, post_url_continue
        )

    def response_change(self, request, obj):
        return self._save_and(request, obj) or super().response_change(request, obj)

    def _save_and(self, request, article):
        """Take the verb of the pressed button, or None for a plain save."""
        if "_preview" in request.POST:
            return redirect("admin:articles_article_preview", article.pk)
        if ADD_BLOCK in request.POST:
            page = reverse("admin:articles_article_change", args=[article.pk])
            kind = urlencode({ADD: request.POST[ADD_BLOCK]})
            return redirect(f"{page}?{kind}#sheet-forms")
        pressed = next((name for name in SAVE_AND if name in request.POST), None)
        if pressed is None:
            return None
        verb = SAVE_AND[pressed]
        try:
            with transaction.atomic():
                if verb == "publish":
                    if article.workflow_state != "approved":
                        workflow.act("approve", article, by=request.user)
                    edition = publishing.publish(article, by=request.user)
                    done = format_html(
                        'Published. Readers see it at <a href="{0}">{0}</a>.',
                        edition.get_absolute_url(),
                    )
                else:
                    workflow.act(verb, article, by=request.user)
                    done = f"Saved; {article.get_workflow_state_display().lower()}."
            self.message_user(request, done, messages.SUCCESS)
        except (
            PermissionDenied,
            workflow.WorkflowError,
            publishing.PublishError,
        ) as refusal:
            self.message_user(
                request, f"Saved, but not more: {refusal}", messages.ERROR
            )
        return redirect("admin:articles_article_change", article.pk)

    # The screen

    def get_urls(self):
        def page(route, view, name):
            return path(
                f"<int:pk>/{route}",
                self.admin_site.admin_view(view),
                name=f"articles_article_{name}",
            )

        face = self.admin_site.admin_view(sheet.face)
        return [
            path("face/", face, name="articles_article_face_new"),
            path("<int:object_id>/face/", face, name="articles_article_face"),
            page("faces/", sheet.faces, "faces"),
            page("preview/", desk_pages.preview, "preview"),
            page("revisions/", desk_pages.revisions, "revisions"),
            page("revisions/<int:number>/restore/", desk_pages.restore, "restore"),
            page("compare/<int:old>/<int:new>/", desk_pages.compare, "compare"),
            page("schedule/", desk_pages.schedule, "schedule"),
            page(
                "editions/<int:edition>/unschedule/",
                desk_pages.unschedule,
                "unschedule",
            ),
            page("request-changes/", desk_pages.request_changes, "request_changes"),
            page("withdraw/", desk_pages.withdraw, "withdraw"),
            *super().get_urls(),
        ]

    def get_inline_formsets(self, request, formsets, inline_instances, obj=None):
        read_chosen(formsets)
        return super().get_inline_formsets(request, formsets, inline_instances, obj)

    def render_change_form(self, request, context, *args, **kwargs):
        article = context.get("original")
        context.update(desk_pages.screen_context(article, request.user))
        context["show_save_and_add_another"] = False
        media = sheet.STYLE
        if self._may_save(request, article, change=article is not None):
            formsets = context["inline_admin_formsets"]
            context.update(sheet.context(article, formsets))
            media += sheet.SCRIPTS
        response = super().render_change_form(request, context, *args, **kwargs)
        # The import map is inline, so it carries the nonce.
        response.context_data["media"] = Media.from_media(
            media + response.context_data["media"], nonce=str(request.csp_nonce)
        )
        return response
