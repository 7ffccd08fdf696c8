"""The moderators' queue. Comments are decided about here, never edited."""

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.views.decorators.http import require_POST

from comments.models import Comment
from comments.moderation import deciding
from comments.moderation.columns import VERBS, QueueColumns
from comments.moderation.deciding import DecisionRefusedError
from comments.moderation.filters import StateFilter
from comments.moderation.forms import RejectionForm, SeenForm
from newsroom.keys import keys_in


@admin.register(Comment)
class CommentAdmin(QueueColumns, admin.ModelAdmin):
    """All reader text is drawn as plain text; every route asks for the permission."""

    list_display = ["said", "written_by", "reasons", "decide"]
    list_display_links = ["written_by"]
    list_filter = [StateFilter, "submitted_at"]
    list_per_page = 50
    search_fields = ["body", "name", "email"]
    search_help_text = "Search in texts, names and addresses."
    ordering = ["submitted_at", "id"]
    actions = ["approve_selected", "reject_selected", "mark_selected_as_spam"]
    action_form = SeenForm
    change_list_template = "comments/admin/comment_change_list.html"
    change_form_template = "comments/admin/comment_change_form.html"
    fields = ["whole_text", "name", "email", "story", "submitted_at", "status", "log"]
    readonly_fields = fields

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def has_view_permission(self, request, obj=None):
        return request.user.has_perm(
            "comments.view_comment"
        ) or self.has_moderate_permission(request)

    def has_moderate_permission(self, request):
        return request.user.has_perm("comments.moderate_comment")

    def get_queryset(self, request):
        return super().get_queryset(request).for_queue()

    def get_list_display(self, request):
        if self.has_moderate_permission(request):
            return self.list_display
        return [column for column in self.list_display if column != "decide"]

    def view_on_site(self, comment):
        return comment.get_absolute_url() if comment.is_shown else None

    def change_view(self, request, object_id, form_url="", extra_context=None):
        comment = self.get_object(request, object_id)
        context = {
            "may_moderate": self.has_moderate_permission(request),
            "seen_at": timezone.now().isoformat(),
            "verbs": [
                (reverse(f"admin:comments_comment_{verb}", args=[comment.pk]), label)
                for verb, label, status in VERBS
                if comment and comment.status != status
            ],
            **(extra_context or {}),
        }
        return super().change_view(request, object_id, form_url, context)

    def get_urls(self):
        views = {
            "approve": self.approve_view,
            "reject": self.reject_view,
            "spam": self.spam_view,
        }
        own = [
            path(
                f"<int:pk>/{verb}/",
                self.admin_site.admin_view(require_POST(view)),
                name=f"comments_comment_{verb}",
            )
            for verb, view in views.items()
        ]
        rejection = path(
            "rejection/",
            self.admin_site.admin_view(require_POST(self.rejection_view)),
            name="comments_comment_rejection",
        )
        return [*own, rejection, *super().get_urls()]

    def approve_view(self, request, pk):
        return self._decide(request, [pk], deciding.approve)

    def spam_view(self, request, pk):
        return self._decide(request, [pk], deciding.mark_as_spam)

    def reject_view(self, request, pk):
        self._require_moderator(request)
        return self._ask_reason(request, self._comments(request, [pk]))

    def rejection_view(self, request):
        """Reject the comments of the reason page, once there is a reason."""
        self._require_moderator(request)
        pks = keys_in(request.POST.getlist("comment"))
        comments = self._comments(request, pks)
        form = RejectionForm(request.POST)
        if not form.is_valid():
            return self._ask_reason(request, comments, form)
        reason = form.cleaned_data["reason"]
        return self._decide(request, pks, deciding.reject, reason=reason)

    @admin.action(description="Approve selected comments", permissions=["moderate"])
    def approve_selected(self, request, queryset):
        self._decide_all(request, self._selected(request, queryset), deciding.approve)

    @admin.action(
        description="Reject selected comments with a reason", permissions=["moderate"]
    )
    def reject_selected(self, request, queryset):
        return self._ask_reason(request, list(self._selected(request, queryset)))

    @admin.action(description="Mark selected as spam", permissions=["moderate"])
    def mark_selected_as_spam(self, request, queryset):
        self._decide_all(
            request, self._selected(request, queryset), deciding.mark_as_spam
        )

    def response_action(self, request, queryset):
        _ticked(request)  # refuses a UUID, which another table of the desk may tick
        return super().response_action(request, queryset)

    def _selected(self, request, queryset):
        """The comments that were ticked, also those that have left the list since:
        a colleague has decided about them, and the moderator is told so."""
        if request.POST.get("select_across") == "1":
            return queryset
        return self.get_queryset(request).filter(pk__in=_ticked(request))

    def _require_moderator(self, request):
        if not self.has_moderate_permission(request):
            raise PermissionDenied

    def _comments(self, request, pks):
        comments = list(self.get_queryset(request).filter(pk__in=pks))
        if not comments or len(comments) != len(set(pks)):
            raise Http404("There is no such comment.")
        return comments

    def _ask_reason(self, request, comments, refused=None):
        context = {
            **self.admin_site.each_context(request),
            "title": "Reject with a reason",
            "opts": self.opts,
            "comments": comments,
            "form": refused or RejectionForm(initial=request.POST.dict()),
            "action": reverse("admin:comments_comment_rejection"),
            "back_url": reverse("admin:comments_comment_changelist"),
            "back_text": "Back to the queue",
        }
        return TemplateResponse(
            request,
            "comments/admin/comment_reject.html",
            context,
            status=400 if refused else 200,
        )

    def _decide(self, request, pks, verb, **values):
        self._require_moderator(request)
        self._decide_all(request, self._comments(request, pks), verb, **values)
        return HttpResponseRedirect(reverse("admin:comments_comment_changelist"))

    def _decide_all(self, request, comments, verb, **values):
        """Apply the verb to each; say how many it took and why others stayed."""
        seen_at = _moment(request.POST.get("seen_at", ""))
        if seen_at is None:
            self.message_user(
                request, "Load the page again, then decide.", messages.ERROR
            )
            return
        done = 0
        for comment in comments:
            try:
                verb(comment, by=request.user, seen_at=seen_at, **values)
            except DecisionRefusedError as refusal:
                self.message_user(request, str(refusal), messages.ERROR)
            else:
                done += 1
        if done:
            state = comment.get_status_display().lower()
            self.message_user(
                request,
                f"{done} comment{'s' * (done != 1)} decided: {state}.",
                messages.SUCCESS,
            )


def _ticked(request):
    """The keys of the ticked comments; 404 where one is no number."""
    return keys_in(request.POST.getlist(ACTION_CHECKBOX_NAME))


def _moment(text):
    """The aware datetime in `text`, or None."""
    try:
        moment = parse_datetime(text)
    except ValueError:
        return None
    return moment if moment and timezone.is_aware(moment) else None
