"""What the verbs do to the site: nothing that follows from it stays as it was."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.models import Article, Edition
from articles.writing import publishing
from comments.models import Comment
from comments.moderation import deciding
from films.models import Citation, Film
from newsroom.pictures.models import Picture
from newsroom.pictures.renditions import make_renditions
from tests.factories.articles import publish
from tests.factories.comments import CommentFactory, approved_comment
from tests.factories.desk import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return UserFactory(role="editor")


@pytest.fixture
def story(watch):
    story = Article.objects.get(headline="First story")
    story.headline, story.slug = "First story, updated", "first-story-updated"
    story.save()
    return story


def test_an_update_is_published(watch, story, editor):
    assert watch.stale(lambda: publish(story, by=editor)) == []


def test_an_update_is_planned(watch, story, editor):
    later = timezone.now() + timedelta(days=1)

    assert watch.stale(lambda: publish(story, by=editor, at=later)) == []


def test_a_story_is_withdrawn(watch, story, editor):
    def withdraw():
        publishing.withdraw(story, by=editor, reason="Wrong.", notice="Sorry.")

    assert watch.stale(withdraw) == []


def test_an_edition_is_taken_off_the_schedule(watch, editor):
    planned = Edition.objects.planned().get()

    assert watch.stale(lambda: publishing.unschedule(planned, by=editor)) == []


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_comment_is_rejected_that_others_answer_or_not(watch, editor, place):
    comment = Comment.objects.order_by("pk")[place]

    def reject():
        deciding.reject(comment, by=editor, reason="Rude.")

    assert watch.stale(reject) == []


def test_a_comment_comes_in_and_is_approved(watch, editor):
    film = Film.objects.get(title="Another film")

    assert watch.stale(lambda: CommentFactory(on=film)) == []
    assert watch.stale(lambda: CommentFactory(on=film, findings=())) == []
    assert watch.stale(lambda: approved_comment(on=film, by=editor)) == []


def test_a_claim_is_confirmed(watch):
    citation = Citation.objects.get(row="")
    Citation.objects.update(state="disputed")

    assert watch.stale(citation.confirm) == []


def test_renditions_are_made(watch):
    picture = Film.objects.get(title="Blue kettle").poster

    assert watch.stale(lambda: make_renditions.call(picture.pk)) == []
    assert Picture.objects.get(pk=picture.pk).manifest == picture.manifest
