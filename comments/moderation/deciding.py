"""What editors decide about comments: one transaction for all that changes."""

from django.db import transaction
from django.db.models import Count, F, Q

from comments.models import Comment, Decision, Thread
from comments.reading.rendering import comment_html
from newsroom.changes import changed
from newsroom.moments import moment

# What each counter of a thread counts.
COUNTED = {
    "approved_count": (Comment.Status.APPROVED,),
    "waiting_count": Comment.WAITING,
}


class DecisionRefusedError(Exception):
    """The decision was not made; the message says why, for the moderator."""


def approve(comment, *, by, seen_at=None) -> Decision:
    """Show the comment; see `decide` for the refusals."""
    return decide(comment, Comment.Status.APPROVED, by=by, seen_at=seen_at)


def reject(comment, *, by, reason, seen_at=None) -> Decision:
    """Take the comment out of sight, with the reason, which must be given."""
    return decide(
        comment, Comment.Status.REJECTED, by=by, reason=reason, seen_at=seen_at
    )


def mark_as_spam(comment, *, by, seen_at=None) -> Decision:
    """Take the comment out of sight as spam."""
    return decide(comment, Comment.Status.SPAM, by=by, seen_at=seen_at)


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
        redrawn = [current] if current.depth else []
        redraw([*redrawn, *current.replies.select_related("parent")])
        _count(thread, decision)
        changed(current)
    comment.refresh_from_db()
    return decision


def _says_who(comment) -> str:
    last = comment.decisions.select_related("by").last()
    who = str(last.by) if last and last.by else "the rules"
    return (
        f"Comment {comment.pk} is “{comment.get_status_display().lower()}” since "
        f"{moment(comment.decided_at)}, decided by {who}. Nothing was changed; "
        "look again."
    )


def _settle(root_id) -> None:
    """Keep the place of a root while replies to it stand, and draw it anew."""
    root = Comment.objects.get(pk=root_id)
    root.is_shown = (
        root.status == Comment.Status.APPROVED
        or root.conversation.shown().exclude(depth=0).exists()
    )
    root.html = comment_html(root)
    root.save(update_fields=["is_shown", "html"])


def redraw(comments) -> int:
    """Make the stored HTML of `comments` anew; how many of them it was another for."""
    stale = []
    for comment in comments:
        html = comment_html(comment)
        if html != comment.html:
            comment.html = html
            stale.append(comment)
    Comment.objects.bulk_update(stale, ["html"])
    return len(stale)


def _count(thread, decision) -> None:
    """Add what the decision changed: counting them all takes as long as they are."""
    before, after = decision.from_status, decision.to_status
    Thread.objects.filter(pk=thread.pk).update(
        **{
            name: F(name) + ((after in states) - (before in states))
            for name, states in COUNTED.items()
        }
    )


def counted(thread) -> dict[str, int]:
    """What the thread's counters must be, from its comments."""
    return thread.comments.aggregate(
        **{
            name: Count("id", filter=Q(status__in=states))
            for name, states in COUNTED.items()
        }
    )


def count_again(thread) -> None:
    """Put the counters right that pages show. What shows them is the caller's."""
    Thread.objects.filter(pk=thread.pk).update(**counted(thread))
