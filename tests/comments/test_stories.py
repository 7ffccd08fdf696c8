"""Comments under stories: editions say whether the thread is public."""

import re

import pytest

from articles.writing import publishing
from comments.models import Comment
from comments.moderation import deciding
from comments.posting import sum as sums
from comments.targets import key_of
from tests.comments.forms import SAME_ORIGIN, typed
from tests.factories.articles import ArticleFactory, public_story
from tests.factories.comments import CommentFactory, approved_comment
from tests.factories.desk import UserFactory

pytestmark = pytest.mark.django_db


def post(client, story):
    fields = typed(story, sums.shared(key_of(story)))
    return client.post(
        f"/comments/articles.article/{story.pk}/new/", fields, **SAME_ORIGIN
    ).status_code


def test_a_draft_takes_no_comment_and_a_public_story_does(client):
    draft, story = ArticleFactory(), public_story().article

    assert post(client, draft) == 404
    assert not Comment.objects.exists()
    assert post(client, story) == 303


def test_comments_leave_with_a_withdrawn_story(client, moderator):
    story = public_story().article
    comment = approved_comment(on=story, by=moderator, body="Zinnober")
    pages = (
        f"/comments/articles.article/{story.pk}/",
        f"/comments/{comment.pk}/",
        f"/comments/{comment.pk}/reply/",
    )
    assert [client.get(page).status_code for page in pages] == [200] * 3
    assert "Zinnober" in client.get(story.get_absolute_url()).content.decode()

    publishing.withdraw(story, by=UserFactory(role="editor"), reason="A mistake.")

    assert [client.get(page).status_code for page in pages] == [404] * 3
    assert "Zinnober" not in client.get(story.get_absolute_url()).content.decode()
    assert post(client, story) == 404


def test_the_headline_of_a_draft_is_not_on_the_public_thread(client):
    story = public_story(headline="As published").article
    type(story).objects.filter(pk=story.pk).update(
        headline="Secret draft", slug="secret-address"
    )

    page = client.get(f"/comments/articles.article/{story.pk}/").content.decode()

    assert "As published" in page
    assert "Secret draft" not in page
    assert "secret-address" not in page


def comments_link(client, story) -> str:
    page = client.get(story.get_absolute_url()).content.decode()
    return re.search(r'<a href="#comments">(.*?)</a>', page)[1]


def test_the_byline_counts_the_approved_comments(client, moderator):
    story = public_story().article
    assert comments_link(client, story) == "Comments"

    CommentFactory(on=story)
    assert comments_link(client, story) == "Comments"

    approved = approved_comment(on=story, by=moderator)
    assert comments_link(client, story) == "1 comment"

    approved_comment(on=story, by=moderator, parent=approved)
    assert comments_link(client, story) == "2 comments"

    deciding.reject(approved, by=moderator, reason="Off topic.")
    assert comments_link(client, story) == "1 comment"


def test_the_byline_has_no_link_where_comments_are_off(client):
    story = public_story(comment_policy="off").article

    assert "#comments" not in client.get(story.get_absolute_url()).content.decode()
