"""The moderators' queue. Comments are decided about here, never edited."""

import re

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME, ActionForm
from django.core.exceptions import PermissionDenied
from django.forms import CharField, HiddenInput
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.html import format_html, format_html_join
from django.views.decorators.http import require_POST

from comments import targets
from comments.models import Comment
from comments.moderation import DecisionRefusedError
from comments.reading import thread_url
from comments.rendering import paragraphs

# A comment's key as our own pages send it; what is longer fits no column.
KEY = re.compile(r"[0-9]{1,18}")


class SeenForm(ActionForm):
    """The list's actions, with the time the list was drawn: what a colleague has
    decided since then is not overwritten."""

    seen_at = CharField(
        widget=HiddenInput,
        required=False,
        label="",
        initial=lambda: timezone.now().isoformat(),
    )


class StateFilter(admin.SimpleListFilter):
    """Waiting comments unless another state is asked for."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [*Comment.Status.choices, ("all", "All")]

    def choices(self, changelist):
        yield {
            "selected": self.value() is None,
            "query_string": changelist.get_query_string(remove=[self.parameter_name]),
            "display": "All that wait",
        }
        for value, label in self.lookup_choices:
            yield {
                "selected": self.value() == value,
                "query_string": changelist.get_query_string(
                    {self.parameter_name: value}
                ),
                "display": label,
            }

    def queryset(self, request, queryset):
        if self.value() is None:
            return queryset.waiting()
        if self.value() == "all":
            return queryset
        return queryset.filter(status=self.value())


@admin.register(Comment)
class CommentAdmin(admin.ModelAdmin):
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

    @admin.display(description="Comment")
    def said(self, comment):
        body = comment.body
        shown = body if len(body) <= 400 else f"{body[:400].rstrip()} …"
        return format_html(
            "<p>On {}</p>{}", self.link(comment.thread.target), paragraphs(shown)
        )

    @admin.display(description="Text")
    def whole_text(self, comment):
        return paragraphs(comment.body)

    @admin.display(description="Reader", ordering="submitted_at")
    def written_by(self, comment):
        at = timezone.localtime(comment.submitted_at)
        return f"{comment.name}, {at:%d.%m.%Y %H:%M}"

    @admin.display(description="On")
    def story(self, comment):
        target = comment.thread.target
        if target is None or targets.is_public(target, timezone.now()):
            return self.link(target)
        return f"{target} (not public)"

    def link(self, target):
        """The target's name at the desk, leading to its thread; no query."""
        if target is None:
            return "a page that is gone"
        return format_html('<a href="{}">{}</a>', thread_url(target), target)

    @admin.display(description="State, and what the rules say")
    def reasons(self, comment):
        first = next(iter(comment.decisions.all()), None)
        findings = first.findings if first else []
        return format_html(
            "<p><strong>{}</strong></p>{}",
            comment.get_status_display(),
            format_html_join("", "<p>{}</p>", ((f["why"],) for f in findings)),
        )

    @admin.display(description="Decisions")
    def log(self, comment):
        return format_html(
            "<ol>{}</ol>",
            format_html_join(
                "",
                "<li>{} – {} by {}{}</li>",
                (
                    (
                        f"{timezone.localtime(d.decided_at):%d.%m.%Y %H:%M}",
                        d.get_to_status_display(),
                        d.by or "the rules",
                        _why(d),
                    )
                    for d in comment.decisions.all()
                ),
            ),
        )

    @admin.display(description="Decide")
    def decide(self, comment):
        """Buttons of the list's own form; each sends it to another address."""
        return format_html_join(
            " ",
            '<button type="submit" class="button" formaction="{}">{}</button>',
            (
                (reverse(f"admin:comments_comment_{verb}", args=[comment.pk]), label)
                for verb, label, status in VERBS
                if comment.status != status
            ),
        )

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
        return self._decide(request, [pk], Comment.approve)

    def spam_view(self, request, pk):
        return self._decide(request, [pk], Comment.mark_as_spam)

    def reject_view(self, request, pk):
        self._require_moderator(request)
        return self._ask_reason(request, self._comments(request, [pk]))

    def rejection_view(self, request):
        """Reject the comments of the reason page, once there is a reason."""
        self._require_moderator(request)
        pks = [pk for pk in request.POST.getlist("comment") if KEY.fullmatch(pk)]
        comments = self._comments(request, pks)
        reason = request.POST.get("reason", "").strip()
        if not reason or "\0" in reason:
            return self._ask_reason(request, comments, "Say why, in a sentence.")
        return self._decide(request, pks, Comment.reject, reason=reason)

    @admin.action(description="Approve selected comments", permissions=["moderate"])
    def approve_selected(self, request, queryset):
        self._decide_all(request, self._selected(request, queryset), Comment.approve)

    @admin.action(
        description="Reject selected comments with a reason", permissions=["moderate"]
    )
    def reject_selected(self, request, queryset):
        return self._ask_reason(request, list(self._selected(request, queryset)))

    @admin.action(description="Mark selected as spam", permissions=["moderate"])
    def mark_selected_as_spam(self, request, queryset):
        self._decide_all(
            request, self._selected(request, queryset), Comment.mark_as_spam
        )

    def response_action(self, request, queryset):
        if not all(map(KEY.fullmatch, _ticked(request))):
            raise Http404("A comment's key is a number.")
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
        if not comments or len(comments) != len(set(map(int, pks))):
            raise Http404("There is no such comment.")
        return comments

    def _ask_reason(self, request, comments, error=""):
        context = {
            **self.admin_site.each_context(request),
            "title": "Reject with a reason",
            "opts": self.opts,
            "comments": comments,
            "error": error,
            "reason": request.POST.get("reason", "").replace("\0", ""),
            "seen_at": request.POST.get("seen_at", ""),
            "action": reverse("admin:comments_comment_rejection"),
        }
        return TemplateResponse(
            request,
            "comments/admin/comment_reject.html",
            context,
            status=400 if error else 200,
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


VERBS = (
    ("approve", "Approve", Comment.Status.APPROVED),
    ("reject", "Reject …", Comment.Status.REJECTED),
    ("spam", "Spam", Comment.Status.SPAM),
)


def _ticked(request):
    return request.POST.getlist(ACTION_CHECKBOX_NAME)


def _why(decision):
    whys = [decision.reason] if decision.reason else []
    whys += [finding["why"] for finding in decision.findings]
    return f": {' '.join(whys)}" if whys else ""


def _moment(text):
    """The aware datetime in `text`, or None."""
    try:
        moment = parse_datetime(text)
    except ValueError:
        return None
    return moment if moment and timezone.is_aware(moment) else None
