"""The desk's screens for stories, through their addresses."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles.blocks import RelatedStory, RichText
from articles.models import Article, Edition, FrontSlot
from articles.writing import publishing, workflow
from newsroom.history.saving import admin as saving
from tests.factories.articles import (
    ArticleFactory,
    BylineFactory,
    ContributorFactory,
    SectionFactory,
    add_block,
    publish,
)
from tests.factories.desk import UserFactory

pytestmark = pytest.mark.django_db


def form_of(response) -> dict:
    """What a browser would send back of the change form, untouched."""
    data = {}
    form = response.context["adminform"].form
    formsets = [each.formset for each in response.context["inline_admin_formsets"]]
    forms = [form, *(f for s in formsets for f in (s.management_form, *s.forms))]
    for each in forms:
        for field in each:
            value = field.value()
            if value is not None:
                data[field.html_name] = value
    return {
        name: list(value) if isinstance(value, (list, set)) else value
        for name, value in data.items()
    }


def change_url(article):
    return reverse("admin:articles_article_change", args=[article.pk])


@pytest.fixture
def writer():
    user = UserFactory(role="writer")
    ContributorFactory(user=user, name="Wren Example")
    return user


@pytest.fixture
def editor():
    return UserFactory(role="editor")


@pytest.fixture
def article(writer):
    article = ArticleFactory(headline="Old headline", created_by=writer)
    add_block(article, RichText, text="<p>Old text.</p>")
    publishing.save_revision(article, by=writer)
    return article


def test_a_writer_begins_a_story_and_it_carries_their_name(client, writer):
    client.force_login(writer)
    data = form_of(client.get(reverse("admin:articles_article_add")))
    data |= {
        "headline": "A new story",
        "slug": "a-new-story",
        "section": SectionFactory().pk,
        "articles_richtext_set-TOTAL_FORMS": 1,
        "articles_richtext_set-0-text": "<p>It <em>begins</em>.</p>",
        "articles_richtext_set-0-region": "main",
        "articles_richtext_set-0-ordering": 10,
    }

    response = client.post(reverse("admin:articles_article_add"), data)

    assert response.status_code == 302
    article = Article.objects.get()
    assert article.created_by == writer
    assert [str(line) for line in article.bylines.all()] == ["Wren Example"]
    assert RichText.objects.get(parent=article).text == "<p>It <em>begins</em>.</p>"
    assert article.revisions.get().created_by == writer


def test_what_the_editor_sends_is_cleaned_to_the_allow_list(client, writer, article):
    client.force_login(writer)
    data = form_of(client.get(change_url(article)))
    data["articles_richtext_set-0-text"] = (
        '<p onclick="x()">Safe <script>alert(1)</script>'
        '<a href="javascript:x()">link</a><img src=x onerror=x()></p><h1>Big</h1>'
    )

    client.post(change_url(article), data)

    text = RichText.objects.get(parent=article).text
    assert "Safe" in text
    for unsafe in ("onclick", "script", "javascript", "<img", "<h1"):
        assert unsafe not in text


def test_submitting_saves_and_moves_the_story_on(client, writer, article):
    client.force_login(writer)
    data = form_of(client.get(change_url(article)))

    client.post(change_url(article), data | {"headline": "Better", "_submit": "1"})

    article.refresh_from_db()
    assert (article.headline, article.workflow_state) == ("Better", "in_review")


def test_an_editor_publishes_with_one_button(client, editor, article):
    client.force_login(editor)
    data = form_of(client.get(change_url(article)))

    response = client.post(change_url(article), data | {"_publish": "1"}, follow=True)

    assert "Published. Readers see it at" in response.text
    assert [each.headline for each in Edition.objects.public()] == ["Old headline"]


@pytest.mark.parametrize("button", ["_publish", "_approve"])
def test_a_forged_button_of_an_editor_does_nothing_for_a_writer(
    client, writer, article, button
):
    client.force_login(writer)
    data = form_of(client.get(change_url(article)))

    response = client.post(change_url(article), data | {button: "1"}, follow=True)

    assert "Ask an editor" in response.text
    article.refresh_from_db()
    assert article.workflow_state == "draft"
    assert not Edition.objects.exists()


@pytest.mark.parametrize("page", ["schedule", "request_changes", "withdraw"])
def test_the_editors_pages_refuse_a_writer(client, writer, article, page):
    url = reverse(f"admin:articles_article_{page}", args=[article.pk])
    client.force_login(writer)

    response = client.post(url, {"reason": "Because", "at_0": "", "at_1": ""})

    assert response.status_code == 403
    article.refresh_from_db()
    assert article.workflow_state == "draft"
    assert not Edition.objects.exists()


def test_a_writer_cannot_open_another_writers_story(client, article):
    client.force_login(UserFactory(role="writer"))

    for url in (
        change_url(article),
        reverse("admin:articles_article_revisions", args=[article.pk]),
        reverse("admin:articles_article_preview", args=[article.pk]),
    ):
        response = client.get(url, follow=True)
        assert "Old headline" not in response.text
        assert "Old text" not in response.text


def test_a_story_sent_back_waits_on_the_desk_of_each_of_its_writers(
    client, editor, article
):
    second = UserFactory(role="writer")
    BylineFactory(article=article, contributor__user=second)
    workflow.act("submit", article, by=editor)
    workflow.act("request_changes", article, by=editor, reason="Name the source.")

    for user, is_theirs in ((second, True), (UserFactory(role="writer"), False)):
        client.force_login(user)
        page = client.get(reverse("admin:index")).text
        assert ("Old headline" in page) is is_theirs


def test_who_may_only_read_stories_is_led_to_no_page_that_refuses(client, article):
    publish(article)
    client.force_login(UserFactory(role="moderator"))

    screen = client.get(change_url(article)).text

    assert reverse("admin:articles_article_preview", args=[article.pk]) in screen
    assert reverse("admin:articles_article_revisions", args=[article.pk]) not in screen


def test_a_stale_save_is_refused_and_both_texts_are_kept(
    client, writer, editor, article
):
    client.force_login(writer)
    mine = form_of(client.get(change_url(article)))
    client.force_login(editor)
    theirs = form_of(client.get(change_url(article)))
    client.post(change_url(article), theirs | {"headline": "The editor's"})

    client.force_login(writer)
    refused = client.post(change_url(article), mine | {"headline": "The writer's"})

    assert f"{editor} saved this story on" in refused.text
    assert "The writer&#x27;s" in refused.text
    article.refresh_from_db()
    assert article.headline == "The editor's"

    again = form_of(refused)
    client.post(change_url(article), again)

    article.refresh_from_db()
    assert article.headline == "The writer's"
    assert [each.number for each in article.revisions.all()] == [3, 2, 1]
    assert "The editor's" in article.revisions.get(number=2).text


def test_a_save_does_not_undo_what_was_decided_while_it_was_on_its_way(
    client, editor, article, monkeypatch
):
    workflow.act("approve", article, by=editor)
    client.force_login(editor)
    data = form_of(client.get(change_url(article)))
    lock = saving.lock

    def decide_meanwhile(row):
        monkeypatch.undo()
        workflow.act("request_changes", article, by=editor, reason="Not yet.")
        return lock(row)

    monkeypatch.setattr(saving, "lock", decide_meanwhile)
    response = client.post(change_url(article), data | {"comment_policy": "closed"})

    assert response.status_code == 302
    article.refresh_from_db()
    assert article.comment_policy == "closed"
    assert article.workflow_state == "changes_requested"
    assert article.approved_revision is None


def test_an_embargo_behind_a_planned_edition_is_refused(client, editor, article):
    tomorrow = timezone.now() + timedelta(days=1)
    publish(article, by=editor, at=tomorrow)
    client.force_login(editor)
    data = form_of(client.get(change_url(article)))

    late = data | {"embargoed_until_0": "2999-01-01", "embargoed_until_1": "09:00"}
    refused = client.post(change_url(article), late)
    client.post(
        change_url(article),
        data | {"embargoed_until_0": "2020-01-01", "embargoed_until_1": "09:00"},
    )

    assert "take it off the schedule first" in refused.text
    article.refresh_from_db()
    assert article.embargoed_until.year == 2020


def test_an_embargo_on_a_public_story_is_refused(client, editor, article):
    publish(article, by=editor)
    client.force_login(editor)
    data = form_of(client.get(change_url(article)))

    late = data | {"embargoed_until_0": "2999-01-01", "embargoed_until_1": "09:00"}
    refused = client.post(change_url(article), late)

    assert "withdraw it first" in refused.text
    article.refresh_from_db()
    assert article.embargoed_until is None


@pytest.mark.parametrize("typed", ["03/04/2999", "3.4.2999", "04-03-2999"])
def test_a_day_that_can_be_two_days_is_refused_with_the_way_to_write_it(
    client, editor, article, typed
):
    """CASES F33."""
    client.force_login(editor)
    url = reverse("admin:articles_article_schedule", args=[article.pk])

    refused = client.post(url, {"at_0": typed, "at_1": "09:00"})

    assert refused.status_code == 200
    assert "Write the day as 2027-04-03 or 3 April 2027" in refused.text
    assert typed in refused.text


@pytest.mark.parametrize("typed", ["2999-04-03", "3 April 2999", "3 Apr 2999"])
def test_a_day_with_its_month_in_letters_or_in_iso_order_is_read(
    client, editor, article, typed
):
    workflow.act("approve", article, by=editor)
    client.force_login(editor)
    url = reverse("admin:articles_article_schedule", args=[article.pk])

    client.post(url, {"at_0": typed, "at_1": "09:00"})

    (planned,) = article.editions.planned()
    assert (planned.starts_at.month, planned.starts_at.day) == (4, 3)


def link_to(story, data):
    return data | {
        "articles_relatedstory_set-TOTAL_FORMS": 1,
        "articles_relatedstory_set-0-label": "Read",
        "articles_relatedstory_set-0-story": story.pk,
        "articles_relatedstory_set-0-region": "main",
        "articles_relatedstory_set-0-ordering": 20,
    }


def test_a_writer_cannot_point_to_a_story_that_is_a_secret(client, writer, article):
    secret = ArticleFactory(headline="Secret headline")
    client.force_login(writer)
    data = form_of(client.get(change_url(article)))

    refused = client.post(change_url(article), link_to(secret, data))

    assert "Select a valid choice" in refused.text
    assert "Secret headline" not in refused.text
    assert not RelatedStory.objects.exists()

    publish(secret)
    client.post(change_url(article), link_to(secret, data))
    assert RelatedStory.objects.get(parent=article).story == secret


def test_a_writer_keeps_the_secret_link_an_editor_made(client, writer, article):
    secret = ArticleFactory(headline="Secret headline")
    add_block(article, RelatedStory, story=secret)
    client.force_login(writer)
    data = form_of(client.get(change_url(article)))

    response = client.post(change_url(article), data | {"headline": "Better"})

    assert response.status_code == 302
    assert RelatedStory.objects.get(parent=article).story == secret


def test_a_draft_can_be_deleted_after_its_review(client, editor, article):
    workflow.act("submit", article, by=editor)
    workflow.act("approve", article, by=editor)
    client.force_login(editor)

    client.post(
        reverse("admin:articles_article_delete", args=[article.pk]), {"post": "yes"}
    )

    assert not Article.objects.filter(pk=article.pk).exists()


def test_the_list_of_stories_makes_no_more_queries_for_more(client, editor):
    client.force_login(editor)
    url = reverse("admin:articles_article_changelist")
    publish(ArticleFactory())
    client.get(url)
    with CaptureQueriesContext(connection) as with_one:
        client.get(url)
    for number in range(4):
        publish(ArticleFactory(section__slug=f"s{number}", section__name=f"S{number}"))
    with CaptureQueriesContext(connection) as with_five:
        response = client.get(url)

    assert response.text.count('alt="True"') == 5
    assert len(with_five) == len(with_one)


def test_a_form_error_keeps_what_was_typed(client, writer, article):
    client.force_login(writer)
    data = form_of(client.get(change_url(article)))

    response = client.post(
        change_url(article),
        data | {"slug": "not a slug", "standfirst": "Typed with care."},
    )

    assert response.status_code == 200
    assert "Typed with care." in response.text
    assert "not a slug" in response.text


def test_blocks_of_another_story_cannot_be_cloned_into_this_one(client, article):
    other = ArticleFactory()
    secret = add_block(other, RichText, text="<p>Secret.</p>")
    client.force_login(article.created_by)
    data = form_of(client.get(change_url(article)))
    data |= {
        "_clone": f"articles.richtext:{secret.pk}",
        "_clone_region": "main",
        "_clone_ordering": "10",
    }

    response = client.post(change_url(article), data)

    assert response.status_code == 302
    assert RichText.objects.get(parent=article).text == "<p>Old text.</p>"


def test_the_preview_shows_the_working_copy_and_is_stored_nowhere(
    client, writer, article
):
    client.force_login(writer)

    response = client.get(reverse("admin:articles_article_preview", args=[article.pk]))

    assert "Old text." in response.text
    assert response["Cache-Control"] == "private, no-store"


def test_an_old_revision_can_be_previewed_compared_and_restored(
    client, writer, article
):
    client.force_login(writer)
    data = form_of(client.get(change_url(article)))
    client.post(change_url(article), data | {"headline": "New headline"})
    args = [article.pk]

    revisions = client.get(reverse("admin:articles_article_revisions", args=args))
    preview = client.get(
        reverse("admin:articles_article_preview", args=args) + "?revision=1"
    )
    compared = client.get(
        reverse("admin:articles_article_compare", args=[article.pk, 1, 2])
    )
    client.post(reverse("admin:articles_article_restore", args=[article.pk, 1]))

    assert revisions.status_code == 200
    assert "Old headline" in preview.text
    assert re.search(r"<del>Old\s*</del><ins>New\s*</ins>", compared.text)
    article.refresh_from_db()
    assert article.headline == "Old headline"
    assert article.revisions.first().note == "Restored from revision 1"


def test_restoring_by_a_link_alone_changes_nothing(client, writer, article):
    client.force_login(writer)

    response = client.get(
        reverse("admin:articles_article_restore", args=[article.pk, 1])
    )

    assert response.status_code == 405


def test_a_story_is_scheduled_for_a_time_and_taken_off_again(client, editor, article):
    client.force_login(editor)
    client.post(
        change_url(article),
        form_of(client.get(change_url(article))) | {"_approve": "1"},
    )
    url = reverse("admin:articles_article_schedule", args=[article.pk])

    past = client.post(url, {"at_0": "2020-01-01", "at_1": "09:00"})
    done = client.post(url, {"at_0": "2999-01-01", "at_1": "09:00"}, follow=True)

    assert "is in the past" in past.text
    assert "2020-01-01" in past.text
    assert "Public from Tuesday 1 January 2999, 09:00 UTC." in done.text
    planned = Edition.objects.get()
    revisions = client.get(
        reverse("admin:articles_article_revisions", args=[article.pk])
    ).text
    assert "Take off the schedule</button>" in revisions
    assert "Approve (Revision 1)" in revisions
    client.post(
        reverse("admin:articles_article_unschedule", args=[article.pk, planned.pk])
    )
    assert not Edition.objects.exists()


def test_withdrawing_asks_for_a_reason(client, editor, article):
    publish(article, by=editor)
    client.force_login(editor)
    url = reverse("admin:articles_article_withdraw", args=[article.pk])

    refused = client.post(url, {"reason": " ", "notice": "A notice kept."})
    client.post(url, {"reason": "A wrong name.", "notice": "Taken down."})

    assert "A notice kept." in refused.text
    assert not Edition.objects.public()
    assert Edition.objects.get().notice == "Taken down."


def test_a_story_that_was_public_cannot_be_deleted(client, article):
    publish(article)
    client.force_login(UserFactory(role="admin"))

    response = client.post(
        reverse("admin:articles_article_delete", args=[article.pk]), {"post": "yes"}
    )

    assert response.status_code == 403
    assert Article.objects.filter(pk=article.pk).exists()


@pytest.mark.parametrize("number", ["9" * 18, "0", "²", "x"])
def test_a_preview_of_no_revision_is_not_found(client, writer, article, number):
    client.force_login(writer)
    url = reverse("admin:articles_article_preview", args=[article.pk])

    assert client.get(url, {"revision": number}).status_code == 404


def test_a_slot_of_the_front_page_tells_a_writer_of_no_secret_story(
    client, writer, editor
):
    FrontSlot.objects.create(
        position=1, article=ArticleFactory(headline="Nobody knows this yet")
    )
    url = reverse("admin:articles_frontslot_changelist")

    client.force_login(editor)
    assert b"Nobody knows this yet" in client.get(url).content
    client.force_login(writer)
    assert b"Nobody knows this yet" not in client.get(url).content


@pytest.mark.parametrize(
    "name", ["article", "section", "topic", "contributor", "frontslot"]
)
def test_every_list_and_form_of_the_app_opens(client, editor, name):
    client.force_login(editor)

    for page in ("changelist", "add"):
        url = reverse(f"admin:articles_{name}_{page}")
        assert client.get(url).status_code == 200
