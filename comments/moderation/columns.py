"""What the queue shows of each comment. All reader text is drawn as plain text."""

from django.contrib import admin
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join

from comments import targets
from comments.models import Comment
from comments.reading.conversations import thread_url
from comments.reading.rendering import paragraphs
from newsroom.moments import short_moment

VERBS = (
    ("approve", "Approve", Comment.Status.APPROVED),
    ("reject", "Reject …", Comment.Status.REJECTED),
    ("spam", "Spam", Comment.Status.SPAM),
)


class QueueColumns:
    """Columns of the list and lines of the page of one comment."""

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
        return f"{comment.name}, {short_moment(comment.submitted_at)}"

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
                        short_moment(d.decided_at),
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


def _why(decision):
    whys = [decision.reason] if decision.reason else []
    whys += [finding["why"] for finding in decision.findings]
    return f": {' '.join(whys)}" if whys else ""
