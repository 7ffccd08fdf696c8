"""Pages of the desk with one form: what is wrong is said on top and at the field."""

import re

import pytest
from django.urls import reverse

from comments.models import Comment
from tests.factories.articles import ArticleFactory, publish
from tests.factories.comments import CommentFactory
from tests.factories.desk import UserFactory

pytestmark = pytest.mark.django_db


def pages():
    """(address, what is posted) of each such page."""
    article = ArticleFactory()
    publish(article)
    comment = CommentFactory()
    return [
        (reverse("admin:articles_article_withdraw", args=[article.pk]), {}),
        (reverse("admin:articles_article_request_changes", args=[article.pk]), {}),
        (reverse("admin:comments_comment_rejection"), {"comment": comment.pk}),
    ]


def test_a_reason_that_is_missing_is_said_on_top_and_at_the_field(client):
    client.force_login(UserFactory(role="editor"))

    for address, sent in pages():
        page = client.post(address, {**sent, "reason": " "}).content.decode()

        summary = re.search(r'<div class="error-summary".*?</div>', page, flags=re.S)[0]
        assert 'href="#id_reason">Reason: ' in summary, address
        field = re.search(r"<textarea[^>]*>", page)[0]
        assert 'id="id_reason"' in field
        assert 'aria-invalid="true"' in field
        described = re.search('aria-describedby="([^"]*)"', field)[1].split()
        assert "id_reason_error" in described
        ids = re.findall(r'\bid="([^"]*)"', page)
        assert set(described) <= set(ids)
    assert not Comment.objects.filter(status="rejected").exists()


def test_a_fresh_page_shows_no_error(client):
    client.force_login(UserFactory(role="editor"))
    withdraw, changes, _rejection = pages()

    for address, _sent in (withdraw, changes):
        page = client.get(address).content.decode()

        assert '<label class="field__label" for="id_reason">Reason</label>' in page
        assert "error-summary" not in page.replace("error_summary.css", "")


def test_date_and_time_are_one_group_with_its_name(client):
    client.force_login(UserFactory(role="editor"))
    article = ArticleFactory()
    address = reverse("admin:articles_article_schedule", args=[article.pk])

    page = client.get(address).content.decode()

    group = re.search(r"<fieldset.*?</fieldset>", page, flags=re.S)[0]
    assert "Public from" in re.search(r"<legend.*?</legend>", group, flags=re.S)[0]
    assert 'aria-describedby="id_at_helptext"' in group
    assert {"at_0", "at_1"} <= set(re.findall('name="([^"]*)"', group))
