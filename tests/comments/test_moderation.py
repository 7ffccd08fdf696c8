from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.utils import timezone

from comments.models import Comment, Decision, Thread
from comments.moderation import deciding
from comments.moderation.deciding import DecisionRefusedError
from tests.factories.comments import CommentFactory, approved_comment

pytestmark = pytest.mark.django_db


def counters(thread):
    return tuple(
        Thread.objects.values_list("approved_count", "waiting_count").get(pk=thread.pk)
    )


def test_approving_shows_counts_and_records_in_one_step(film, moderator):
    comment = CommentFactory(on=film)
    assert counters(comment.thread) == (0, 1)

    deciding.approve(comment, by=moderator)

    assert (comment.status, comment.is_shown) == ("approved", True)
    assert counters(comment.thread) == (1, 0)
    decision = comment.decisions.last()
    assert (decision.by, decision.from_status, decision.to_status) == (
        moderator,
        "pending",
        "approved",
    )


def test_rejecting_needs_a_reason_and_keeps_it(film, moderator):
    comment = approved_comment(on=film, by=moderator)
    with pytest.raises(DecisionRefusedError, match="Say why"):
        deciding.reject(comment, by=moderator, reason="  ")
    assert counters(comment.thread) == (1, 0)

    deciding.reject(comment, by=moderator, reason="Insults the animators.")

    assert (comment.status, comment.is_shown) == ("rejected", False)
    assert counters(comment.thread) == (0, 0)
    assert comment.decisions.last().reason == "Insults the animators."


def test_a_rejection_without_a_reason_cannot_be_stored_either(film, moderator):
    comment = CommentFactory(on=film)

    with pytest.raises(IntegrityError), transaction.atomic():
        Decision.objects.create(comment=comment, by=moderator, to_status="rejected")


def test_approving_twice_is_refused_and_says_who_was_first(film, moderator):
    comment = approved_comment(on=film, by=moderator)

    with pytest.raises(DecisionRefusedError, match=f"decided by {moderator}"):
        deciding.approve(comment, by=moderator)

    assert comment.decisions.count() == 2
    assert counters(comment.thread) == (1, 0)


def test_a_colleagues_decision_is_not_overwritten(film, moderator):
    comment = CommentFactory(on=film)
    seen_at = timezone.now()
    deciding.reject(comment, by=moderator, reason="Off the film.")

    with pytest.raises(DecisionRefusedError, match="rejected"):
        deciding.approve(comment, by=moderator, seen_at=seen_at)
    deciding.approve(comment, by=moderator, seen_at=timezone.now())

    assert comment.status == "approved"


def test_a_removed_comment_keeps_its_place_while_replies_stand(client, film, moderator):
    root = approved_comment(on=film, by=moderator, name="Rude", body="Zinnober")
    reply = approved_comment(on=film, by=moderator, parent=root, body="Karmesin")
    waiting = CommentFactory(on=film, parent=root)
    page = f"/comments/films.film/{film.pk}/"

    deciding.reject(root, by=moderator, reason="Insults.")
    shown = client.get(page).content.decode()
    assert "This comment was removed by the editors." in shown
    assert "Zinnober" not in shown
    assert "Karmesin" in shown
    assert counters(root.thread) == (1, 1)
    assert client.get(f"/comments/{root.pk}/reply/").status_code == 404

    deciding.reject(reply, by=moderator, reason="Pointless alone.")
    assert "removed by the editors" not in client.get(page).content.decode()

    deciding.approve(waiting, by=moderator)
    assert "removed by the editors" in client.get(page).content.decode()

    root.refresh_from_db()
    deciding.approve(root, by=moderator)
    assert "Zinnober" in client.get(page).content.decode()


def test_the_database_refuses_what_must_never_be(film, moderator):
    comment = approved_comment(on=film, by=moderator)
    for wrong in (
        {"status": "liked"},
        {"is_shown": False},
        {"depth": 1},
        {"depth": 2},
        {"body": ""},
        {"name": ""},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            Comment.objects.filter(pk=comment.pk).update(**wrong)
    with pytest.raises(IntegrityError), transaction.atomic():
        Thread.objects.update(approved_count=5)


def test_counters_stay_right_through_every_decision(film, moderator):
    comment = CommentFactory(on=film)
    CommentFactory(on=film)

    for decide in (
        lambda: deciding.approve(comment, by=moderator),
        lambda: deciding.reject(comment, by=moderator, reason="No."),
        lambda: deciding.mark_as_spam(comment, by=moderator),
        lambda: deciding.approve(comment, by=moderator),
    ):
        decide()
        call_command("check_counters", dry_run=True)


def test_wrong_counters_are_reported_and_put_right(film, moderator, capsys):
    comment = CommentFactory(on=film)
    Thread.objects.update(waiting_count=0)

    with pytest.raises(CommandError, match="1 threads"):
        call_command("check_counters", dry_run=True)
    assert counters(comment.thread) == (0, 0)
    call_command("check_counters")
    assert counters(comment.thread) == (0, 1)
    call_command("check_counters", dry_run=True)

    assert "0 threads had wrong counters." in capsys.readouterr().out


def test_stored_html_is_made_anew(film, moderator, capsys):
    comment = approved_comment(on=film, by=moderator)
    right = comment.html
    Comment.objects.update(html="<p>old")

    call_command("render_comments", dry_run=True)
    assert Comment.objects.get().html == "<p>old"
    call_command("render_comments")
    assert Comment.objects.get().html == right
    call_command("render_comments")

    lines = capsys.readouterr().out.splitlines()
    assert lines == [
        "1 comments would change.",
        "1 comments changed.",
        "0 comments changed.",
    ]


def test_time_of_decision_is_the_decisions(film, moderator):
    comment = CommentFactory(on=film, at=timezone.now() - timedelta(days=1))

    decision = deciding.approve(comment, by=moderator)

    assert comment.decided_at == decision.decided_at
