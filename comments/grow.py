"""Made-up comments on what is public, in any number."""

from collections import Counter
from datetime import timedelta
from itertools import islice

from django.contrib.contenttypes.models import ContentType
from django.core.management.color import no_style
from django.db import connection
from django.db.models import Max

from comments import targets
from comments.models import PATH_DIGITS, Comment, Decision, Thread
from comments.reading.rendering import comment_html
from newsroom.growing import Growth

NAME = "comments"
MOST_TARGETS = 1000
# One conversation in every so many comments; the others answer it.
CONVERSATION = 4
# Of so many comments, one has each of the other states; one in ten waits.
STATES = {
    7: Comment.Status.REJECTED,
    13: Comment.Status.SPAM,
    **dict.fromkeys((3, 17), Comment.Status.PENDING),
}
CYCLE = 20
READERS = 5000


def grow(growth: Growth, wanted: int) -> None:
    """Add comments; a tenth of them under one page, the others under up to 1,000."""
    found = list(islice(_open_targets(growth), MOST_TARGETS))
    if not found:
        growth.say("Comments: none, for nothing is public that takes them.")
        return
    threads = [_thread(target) for target in found]
    roots, counts = {}, Counter()
    first = (Comment.objects.aggregate(last=Max("pk"))["last"] or 0) + 1
    for pks in growth.batches("Comments", first, wanted):
        comments = []
        for pk in pks:
            thread = threads[0 if pk % 10 == 0 else pk % len(threads)]
            comment = _comment(growth, pk, thread, roots)
            counts[thread.pk, comment.status] += 1
            comments.append(comment)
        Comment.objects.bulk_create(comments)
        Decision.objects.bulk_create(
            Decision(comment=each, to_status=Comment.Status.PENDING, decided_at=at)
            for each in comments
            for at in [each.submitted_at]
        )
    _count(threads, counts)
    with connection.cursor() as cursor:
        for sql in connection.ops.sequence_reset_sql(no_style(), [Comment]):
            cursor.execute(sql)


def _open_targets(growth):
    for model in targets.allowed_models().values():
        for target in model._default_manager.filter(comment_policy="open").iterator():
            if targets.is_public(target, growth.now):
                yield target


def _thread(target):
    thread, _made = Thread.objects.get_or_create(
        content_type=ContentType.objects.get_for_model(target), object_id=target.pk
    )
    return thread


def _comment(growth, pk, thread, roots):
    """The comment with this key, drawn; `roots` holds the open one of each thread."""
    thread.last_number += 1
    place = f"{thread.last_number:0{PATH_DIGITS}}"
    status = STATES.get(pk % CYCLE, Comment.Status.APPROVED)
    root = roots.get(thread.pk) if thread.last_number % CONVERSATION else None
    at = growth.now - timedelta(minutes=1) + timedelta(milliseconds=pk % 50_000)
    comment = Comment(
        pk=pk,
        thread=thread,
        number=thread.last_number,
        parent=root,
        root_id=root.pk if root else pk,
        depth=1 if root else 0,
        path=root.path + place if root else place,
        name=f"Reader {pk % READERS}",
        email=f"reader{pk % READERS}@example.org",
        body=f"Remark {pk}: {growth.title(pk)} stays with me.",
        status=status,
        is_shown=status == Comment.Status.APPROVED,
        submitted_at=at,
        decided_at=at,
        network=f"grown{pk % READERS}",
        form_token=f"grown-{pk}",
    )
    comment.html = comment_html(comment)
    if root is None and comment.is_shown:
        roots[thread.pk] = comment
    return comment


def _count(threads, counts):
    for thread in threads:
        thread.approved_count += counts[thread.pk, Comment.Status.APPROVED]
        thread.waiting_count += counts[thread.pk, Comment.Status.PENDING]
    Thread.objects.bulk_update(
        threads, ["last_number", "approved_count", "waiting_count"], batch_size=500
    )
