from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from comments import example
from comments.models import Comment
from newsroom.desk.models import User
from tests.factories.desk import UserFactory
from tests.factories.films import FilmFactory

pytestmark = pytest.mark.django_db


class Site:
    def __init__(self):
        self.now = timezone.now()
        self.said = []

    def say(self, text):
        self.said.append(text)


def test_forty_comments_in_several_states_are_written_once():
    UserFactory(username="moderator", role="moderator")
    next_gen = FilmFactory(title="Next Gen")
    FilmFactory.create_batch(3)
    FilmFactory(public_from=timezone.now() + timedelta(days=9))
    site = Site()

    example.load(site)
    first = set(Comment.objects.values_list("pk", "status", "html"))
    example.load(site)

    assert set(Comment.objects.values_list("pk", "status", "html")) == first
    assert site.said == [
        "Comments: 40 written, 40 in all.",
        "Comments: 0 written, 40 in all.",
    ]
    states = dict.fromkeys(Comment.objects.values_list("status", flat=True))
    assert set(states) == {"pending", "withheld", "approved", "rejected", "spam"}
    rejected = Comment.objects.filter(status="rejected")
    assert all(comment.decisions.last().reason for comment in rejected)
    shown = Comment.objects.shown().filter(thread__object_id=next_gen.pk)
    assert "Tilda Marrowby" in shown.values_list("name", flat=True)
    assert {c.thread.target.title for c in Comment.objects.all()} >= {"Next Gen"}
    call_command("check_counters", dry_run=True)


def test_without_pages_nothing_is_written():
    site = Site()

    example.load(site)

    assert not Comment.objects.exists()
    assert not User.objects.exists()
    assert site.said == ["Comments: none, for they need public pages and a moderator."]
