"""What editors decide about comments: one transaction for all that changes."""

from django.db import transaction
from django.db.models import Count, Q
from django.utils import timezone

from comments.models import Comment, Decision, Thread
from comments.rendering import comment_html


class DecisionRefusedError(Exception):
    """The decision was not made; the message says why, for the moderator."""


def decide(comment, status, *, by, reason="", seen_at=None) -> Decision:
    """Bring the comment into `status` and record who did so, when and why.

    `seen_at` is when the moderator's page showed the comment (aware datetime).
    Raises DecisionRefusedError if the comment is in that state already, if a
    colleague decided after `seen_at`, or if it is rejected without a reason;
    then nothing has changed.
    """
    reason = reason.strip()
    if status == Comment.Status.REJECTED and not reason:
        raise DecisionRefusedError("Say why the comment is rejected.")
    with transaction.atomic():
        # The thread is locked first, as in posting, so that the two never deadlock.
        thread = Thread.objects.select_for_update().get(pk=comment.thread_id)
        current = Comment.objects.select_for_update().get(pk=comment.pk)
        if current.status == status or (seen_at and current.decided_at > seen_at):
            raise DecisionRefusedError(_says_who(current))
        decision = Decision.objects.create(
            comment=current,
            by=by,
            from_status=current.status,
            to_status=status,
            reason=reason,
        )
        current.status = status
        current.decided_at = decision.decided_at
        current.is_shown = status == Comment.Status.APPROVED
        current.save(update_fields=["status", "decided_at", "is_shown"])
        _settle(current.root_id)
        if current.depth:
            current.html = comment_html(current)
            current.save(update_fields=["html"])
        count_again(thread)
    comment.refresh_from_db()
    return decision


def _says_who(comment) -> str:
    last = comment.decisions.select_related("by").last()
    who = str(last.by) if last and last.by else "the rules"
    when = timezone.localtime(comment.decided_at)
    return (
        f"Comment {comment.pk} is “{comment.get_status_display().lower()}” since "
        f"{when:%d.%m.%Y %H:%M}, decided by {who}. Nothing was changed; look again."
    )


def _settle(root_id) -> None:
    """Keep the place of a root while replies to it stand, and draw it anew."""
    root = Comment.objects.get(pk=root_id)
    root.is_shown = (
        root.status == Comment.Status.APPROVED
        or root.conversation.approved().exclude(pk=root.pk).exists()
    )
    root.html = comment_html(root)
    root.save(update_fields=["is_shown", "html"])


def counted(thread) -> dict[str, int]:
    """What the thread's counters must be, from its comments."""
    return thread.comments.aggregate(
        approved_count=Count("id", filter=Q(status=Comment.Status.APPROVED)),
        waiting_count=Count("id", filter=Q(status__in=Comment.WAITING)),
    )


def count_again(thread) -> None:
    Thread.objects.filter(pk=thread.pk).update(**counted(thread))
