"""The HTML of a comment, made once when it is written; pages only join it."""

from django.urls import reverse
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from newsroom.moments import moment_element

REMOVED = "This comment was removed by the editors."


def paragraphs(body: str) -> SafeString:
    """Plain text as escaped paragraphs: an empty line parts, a line end breaks."""
    parts = body.split("\n\n")
    return mark_safe(  # noqa: S308 (every part is escaped here)
        "".join(
            f"<p>{escape(part.strip()).replace(chr(10), '<br>')}</p>"
            for part in parts
            if part.strip()
        )
    )


def comment_html(comment) -> SafeString:
    """The whole comment, or the kept place of one that was removed.

    Needs the comment's key, so it is made right after the row is inserted.
    """
    if comment.is_shown and comment.status != comment.Status.APPROVED:
        return format_html(
            '<article class="comment comment--removed" id="comment-{}">'
            '<p class="comment__removed">{}</p></article>',
            comment.pk,
            REMOVED,
        )
    return format_html(
        '<article class="comment" id="comment-{}">'
        '<header class="comment__head"><b class="comment__name" dir="auto">{}</b> '
        '<a class="comment__date" href="{}">{}</a>{}'
        '</header><div class="comment__text" dir="auto">{}</div>'
        '<p class="comment__foot"><a class="comment__reply" href="{}" rel="nofollow">'
        'Reply<span class="visually-hidden"> to {}</span></a></p></article>',
        comment.pk,
        comment.name,
        reverse("comments:comment", args=[comment.pk]),
        moment_element(comment.submitted_at),
        _answered(comment),
        paragraphs(comment.body),
        reverse("comments:reply", args=[comment.pk]),
        comment.name,
    )


def _answered(comment):
    """Whom a reply answers, where its place does not show it already.

    Whoever was taken out of sight is not named either.
    """
    if comment.parent_id is None or comment.parent_id == comment.root_id:
        return ""
    if comment.parent.status != comment.Status.APPROVED:
        return ""
    return format_html(
        ' <a class="comment__parent" href="{}">in reply to {}</a>',
        reverse("comments:comment", args=[comment.parent_id]),
        comment.parent.name,
    )


def join(conversations) -> SafeString:
    """The list of conversations: [(root's html, [replies' html], url of the rest)].

    All of it is stored HTML of this module, so no template runs for a comment.
    """
    parts = []
    for root, replies, more_url in conversations:
        parts.append(f'<li class="comments__thread">{root}')
        if replies:
            parts.append('<ol class="comments__replies"><li>')
            parts.append("</li><li>".join(replies))
            parts.append("</li></ol>")
        if more_url:
            parts.append(
                f'<p class="comments__more"><a href="{escape(more_url)}">'
                "More replies in this conversation</a></p>"
            )
        parts.append("</li>")
    return mark_safe("".join(parts))  # noqa: S308 (stored by comment_html, escaped)
