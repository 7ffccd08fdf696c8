"""The read path: stored HTML, two queries for a page, however long the thread."""

from dataclasses import dataclass
from typing import NamedTuple

from django.contrib.contenttypes.models import ContentType

from comments import limits
from comments.models import Comment, Thread
from comments.reading.rendering import join
from comments.targets import label_of
from newsroom.delivery.frozen import frozen
from newsroom.delivery.recipe import used
from newsroom.delivery.tags import list_tag, row_tag
from newsroom.paths import address

NEWEST, OLDEST = "newest", "oldest"
LAST_KEY = 2**63 - 1


@dataclass(frozen=True)
class Page:
    """Joined HTML, and the root to go on from (None on the last page)."""

    html: str = ""
    next_root: int | None = None


class ThreadHead(NamedTuple):
    """What pages need of a thread."""

    pk: int
    approved_count: int


def thread_of(target) -> ThreadHead | None:
    """The target's thread, asked for once per target object; None before the first
    comment."""
    if "_comment_thread" not in target.__dict__:
        used(list_tag(Thread, row_tag(target)))
        kind = ContentType.objects.get_for_model(target)
        rows = _heads(kind.pk, target.pk)
        target._comment_thread = ThreadHead(*rows[0]) if rows else None
    return target._comment_thread


@frozen
def _heads(content_type, target):
    return Thread.objects.filter(
        content_type=content_type, object_id=target
    ).values_list("pk", "approved_count")


@frozen
def _newest(thread, after):
    roots = Comment.objects.shown().filter(thread=thread, depth=0, id__lt=after)
    return _rows_of(roots.order_by("-id"), "-root")


@frozen
def _oldest(thread, after):
    roots = Comment.objects.shown().filter(thread=thread, depth=0, id__gt=after)
    return _rows_of(roots.order_by("id"), "root")


def _rows_of(roots, order):
    """The comments of one page of these roots, and one more of each, if any."""
    return (
        Comment.objects.shown()
        .filter(root__in=roots.values("id")[: limits.THREADS_PER_PAGE + 1])
        .order_by(order, "path")
        .values_list("root_id", "html")[: limits.ROWS_PER_PAGE + 1]
    )


def thread_url(target) -> str:
    return address("comments:thread", label_of(target), target.pk)


def conversations(thread, *, order=NEWEST, after=None) -> Page:
    """25 conversations with their replies in order: one query, no OFFSET or count.

    `after` is the last root of the page before. A page holds at most
    limits.ROWS_PER_PAGE comments; the conversation cut there links to the rest.
    """
    if thread is None or not thread.approved_count:
        return Page()
    if order == OLDEST:
        return _page(_oldest(thread.pk, after or 0))
    return _page(_newest(thread.pk, after or LAST_KEY))


def _page(rows) -> Page:
    grouped = {}
    for root, html in rows[: limits.ROWS_PER_PAGE]:
        grouped.setdefault(root, []).append(html)
    roots = list(grouped)
    is_cut = len(rows) > limits.ROWS_PER_PAGE
    has_more = is_cut or len(roots) > limits.THREADS_PER_PAGE
    shown = roots[: limits.THREADS_PER_PAGE]
    cut_root = shown[-1] if is_cut and len(shown) == len(roots) else None
    parts = [
        (
            grouped[root][0],
            grouped[root][1:],
            address("comments:comment", root) if root == cut_root else "",
        )
        for root in shown
    ]
    return Page(join(parts), shown[-1] if has_more else None)


def conversation(comment, *, after: str = "") -> tuple[str, str]:
    """The conversation that `comment` is in as HTML, and the path to go on from.

    The path is "" at its end.
    """
    used(*comment.list_tags())
    replies = Comment.objects.shown().filter(root=comment.root_id, depth=1)
    if after:
        replies = replies.filter(path__gt=after)
    rows = list(
        replies.order_by("path").values_list("path", "html")[: limits.ROWS_PER_PAGE + 1]
    )
    root = (
        Comment.objects.shown().values_list("html", flat=True).get(pk=comment.root_id)
    )
    shown = rows[: limits.ROWS_PER_PAGE]
    html = join([(root, [html for _path, html in shown], "")])
    return html, shown[-1][0] if len(rows) > len(shown) else ""
