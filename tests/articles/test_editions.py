"""The main idea: working copy, revision, edition, and what readers see of them."""

import re
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction
from django.db.models import ProtectedError
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles.blocks import BLOCKS, Figure, RichText
from articles.models import Article, Edition, EditionFilm
from articles.reading.stories import stories_of
from articles.reading.story import Story
from articles.writing import publishing, workflow
from articles.writing.publishing import PublishError
from articles.writing.workflow import WorkflowError
from newsroom.addresses.models import Address
from newsroom.history.snapshot import digest, snapshot
from newsroom.pictures.markup import picture_path
from tests.factories.articles import (
    ArticleFactory,
    BylineFactory,
    TopicFactory,
    add_all_blocks,
    add_block,
    public_story,
    publish,
)
from tests.factories.desk import UserFactory
from tests.factories.films import FilmFactory
from tests.factories.pictures import PictureFactory, stored_picture, use_folders

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return UserFactory(role="editor")


@pytest.fixture
def article():
    article = ArticleFactory(headline="First headline", slug="next-gen-heroes")
    add_block(article, RichText, text="<p>The first text.</p>")
    return article


def edit(article, text, by):
    block = RichText.objects.filter(parent=article).first()
    block.text = text
    block.save()
    return publishing.save_revision(article, by=by)


def test_a_draft_has_no_page_and_a_published_story_has(client, article, editor):
    publishing.save_revision(article, by=editor)

    assert client.get("/articles/next-gen-heroes/").status_code == 404

    publish(article, by=editor)

    response = client.get("/articles/next-gen-heroes/")
    assert response.status_code == 200
    assert "The first text." in response.text


def test_editing_the_working_copy_changes_no_public_byte(client, article, editor):
    publish(article, by=editor)
    before = client.get("/articles/next-gen-heroes/").content

    article.headline = "Second headline"
    article.save()
    edit(article, "<p>The second text.</p>", editor)

    assert client.get("/articles/next-gen-heroes/").content == before


def test_a_save_that_changes_nothing_makes_no_revision(article, editor):
    first = publishing.save_revision(article, by=editor)

    assert publishing.save_revision(article, by=editor) == first
    assert edit(article, "<p>Changed.</p>", editor).number == 2


def test_a_revision_holds_the_hash_of_exactly_its_text(article, editor):
    revision = publishing.save_revision(article, by=editor)

    assert revision.text == snapshot(article)
    assert revision.digest == digest(revision.text)


def test_two_planned_editions_change_over_at_their_times_with_no_job(article, editor):
    noon = timezone.now() + timedelta(hours=1)
    evening = noon + timedelta(hours=6)
    first = publish(article, by=editor, at=noon)
    edit(article, "<p>Evening text.</p>", editor)
    second = publish(article, by=editor, at=evening)
    second_before = timedelta(microseconds=1)

    public = Edition.objects.public
    assert not public(noon - second_before)
    assert list(public(noon)) == [first]
    assert list(public(evening - second_before)) == [first]
    assert list(public(evening)) == [second]


def test_a_small_fix_goes_live_while_a_bigger_update_waits(article, editor):
    tomorrow = timezone.now() + timedelta(days=1)
    publish(article, by=editor)
    edit(article, "<p>Big update.</p>", editor)
    planned = publish(article, by=editor, at=tomorrow)
    edit(article, "<p>Small fix.</p>", editor)
    fix = publish(article, by=editor)

    assert list(Edition.objects.public()) == [fix]
    assert fix.ends_at == planned.starts_at
    assert list(Edition.objects.public(tomorrow)) == [planned]


def test_taking_an_edition_off_the_schedule_leaves_the_public_one_open(article, editor):
    tomorrow = timezone.now() + timedelta(days=1)
    current = publish(article, by=editor)
    edit(article, "<p>Update.</p>", editor)
    planned = publish(article, by=editor, at=tomorrow)

    publishing.unschedule(planned, by=editor)

    current.refresh_from_db()
    assert (current.ends_at, current.ended_as) == (None, "")
    assert list(Edition.objects.public(tomorrow)) == [current]


def test_a_public_edition_cannot_be_taken_off_the_schedule(article, editor):
    current = publish(article, by=editor)

    with pytest.raises(PublishError, match="withdraw it instead"):
        publishing.unschedule(current, by=editor)
    assert list(Edition.objects.public()) == [current]


def test_what_changed_since_it_was_read_is_heeded_when_unscheduling(article, editor):
    current = publish(article, by=editor)
    edit(article, "<p>Update.</p>", editor)
    read = publish(article, by=editor, at=timezone.now() + timedelta(days=1))
    edit(article, "<p>Last.</p>", editor)
    last = publish(article, by=editor, at=timezone.now() + timedelta(days=2))

    publishing.unschedule(read, by=editor)

    current.refresh_from_db()
    assert (current.ends_at, current.ended_as) == (last.starts_at, "superseded")
    with pytest.raises(PublishError, match="not on the schedule any more"):
        publishing.unschedule(read, by=editor)


def test_an_edition_published_while_a_withdrawal_waits_is_the_one_that_ends(
    article, editor, monkeypatch
):
    publish(article, by=editor)
    edit(article, "<p>Update.</p>", editor)
    act = workflow.act

    def publish_meanwhile(verb, *args, **kwargs):
        monkeypatch.undo()
        publish(article, by=editor)
        return act(verb, *args, **kwargs)

    monkeypatch.setattr(workflow, "act", publish_meanwhile)
    ended = publishing.withdraw(article, by=editor, reason="Wrong.")

    assert "Update." in ended.revision.text
    assert [each.ended_as for each in article.editions.order_by("starts_at")] == [
        "superseded",
        "withdrawn",
    ]


def test_the_minute_that_has_begun_means_now(article, editor):
    current = publish(article, by=editor)
    edit(article, "<p>Update.</p>", editor)

    update = publish(article, by=editor, at=current.starts_at - timedelta(seconds=20))

    assert list(Edition.objects.public()) == [update]


def test_an_update_keeps_the_day_of_first_publication(article, editor):
    first = publish(article, by=editor)
    edit(article, "<p>Update.</p>", editor)
    second = publish(article, by=editor)

    assert second.first_published_at == first.starts_at
    assert second.starts_at > first.starts_at


def test_the_first_edition_dates_those_planned_before_it(article, editor):
    article.films.add(FilmFactory())
    publish(article, by=editor, at=timezone.now() + timedelta(days=2))
    edit(article, "<p>Sooner.</p>", editor)
    first = publish(article, by=editor)

    days = article.editions.values_list("first_published_at", flat=True)
    kept = EditionFilm.objects.values_list("first_published_at", flat=True)

    assert list(days) == list(kept) == [first.starts_at, first.starts_at]


def test_an_edition_taken_off_the_schedule_dates_no_other(article, editor):
    article.films.add(FilmFactory())
    first = publish(article, by=editor, at=timezone.now() + timedelta(days=1))
    edit(article, "<p>Later.</p>", editor)
    second = publish(article, by=editor, at=timezone.now() + timedelta(days=2))
    assert second.first_published_at == first.starts_at

    publishing.unschedule(first, by=editor)

    second.refresh_from_db()
    assert second.first_published_at == second.starts_at
    assert EditionFilm.objects.get().first_published_at == second.starts_at


def test_a_changed_address_answers_one_redirect_to_the_new(client, article, editor):
    publish(article, by=editor)
    article.slug = "heroes-of-next-gen"
    article.save()
    publish(article, by=editor)

    response = client.get("/articles/next-gen-heroes/")

    assert (response.status_code, response["Location"]) == (
        301,
        "/articles/heroes-of-next-gen/",
    )
    assert client.get("/articles/heroes-of-next-gen/").status_code == 200


def test_no_two_stories_ever_share_an_address(article, editor):
    publish(article, by=editor)
    article.slug = "moved"
    article.save()
    publish(article, by=editor)
    thief = ArticleFactory(slug="next-gen-heroes")

    with pytest.raises(
        PublishError, match="“next-gen-heroes” is an address of “First headline”"
    ):
        publish(thief, by=editor)
    assert Address.objects.get(slug="next-gen-heroes").target == article.pk


def test_a_planned_address_is_unknown_until_its_time(client, article, editor):
    publish(article, by=editor)
    article.slug = "secret-news"
    article.save()
    planned = publish(article, by=editor, at=timezone.now() + timedelta(days=1))

    assert client.get("/articles/secret-news/").status_code == 404

    publishing.unschedule(planned, by=editor)
    article.slug = "next-gen-heroes"
    article.save()
    other = ArticleFactory(slug="secret-news")
    publish(other, by=editor)
    assert client.get("/articles/secret-news/").status_code == 200


@pytest.mark.parametrize("is_withdrawn", [True, False])
def test_no_move_or_notice_is_stored_past_the_next_edition(
    client, article, editor, is_withdrawn
):
    publish(article, by=editor)
    article.slug = "moved"
    article.save()
    publish(article, by=editor)
    if is_withdrawn:
        publishing.withdraw(article, by=editor, reason="Wrong.")
    article.slug = "next-gen-heroes"
    article.save()
    publish(article, by=editor, at=timezone.now() + timedelta(seconds=4))

    response = client.get("/articles/next-gen-heroes/")

    assert response.status_code == (410 if is_withdrawn else 301)
    stored_for = re.search(r"s-maxage=(\d+)", response["Cache-Control"])
    assert int(stored_for[1]) <= 4


def test_a_withdrawn_story_keeps_its_notice_until_it_is_back(client, article, editor):
    publish(article, by=editor)
    publishing.withdraw(article, by=editor, reason="Wrong.", notice="Under review.")
    publish(article, by=editor, at=timezone.now() + timedelta(days=1))

    response = client.get("/articles/next-gen-heroes/")

    assert response.status_code == 410
    assert "Under review." in response.text


def test_a_withdrawn_story_answers_410_with_its_notice_and_no_text(
    client, article, editor
):
    publish(article, by=editor)

    publishing.withdraw(
        article, by=editor, reason="Private reason", notice="It was not true."
    )

    response = client.get("/articles/next-gen-heroes/")
    assert response.status_code == 410
    assert "It was not true." in response.text
    assert "The first text." not in response.text
    assert "Private reason" not in response.text
    assert "First headline" not in client.get("/articles/").text


@pytest.mark.parametrize("keeps_headline", [True, False])
def test_a_withdrawn_story_is_named_only_if_the_editor_says_so(
    client, article, editor, keeps_headline
):
    publish(article, by=editor)
    address = reverse("admin:articles_article_withdraw", args=[article.pk])
    client.force_login(editor)

    client.post(
        address,
        {"reason": "Wrong.", **({"keeps_headline": "on"} if keeps_headline else {})},
    )

    page = Client().get("/articles/next-gen-heroes/")
    assert page.status_code == 410
    assert ("First headline" in page.text) is keeps_headline


def test_the_pictures_of_a_withdrawn_story_leave_their_addresses_at_once(
    client, editor, settings, tmp_path, django_capture_on_commit_callbacks
):
    use_folders(settings, tmp_path)
    own, shared, poster = (stored_picture() for _number in range(3))
    article = ArticleFactory(lead_picture=own)
    for picture in (shared, poster):
        add_block(article, Figure, picture=picture)
    other = ArticleFactory(lead_picture=shared)
    FilmFactory(poster=poster)
    publish(article, by=editor)
    publish(other, by=editor)
    paths = [picture_path(picture) for picture in (own, shared, poster)]

    with django_capture_on_commit_callbacks(execute=True):
        publishing.withdraw(article, by=editor, reason="Wrong.")

    assert [client.get(path).status_code for path in paths] == [410, 200, 200]
    own.refresh_from_db()
    assert picture_path(own) != paths[0]
    assert client.get(picture_path(own)).status_code == 200


def test_withdrawing_takes_planned_editions_off_too(article, editor):
    publish(article, by=editor)
    edit(article, "<p>Update.</p>", editor)
    publish(article, by=editor, at=timezone.now() + timedelta(days=1))

    publishing.withdraw(article, by=editor, reason="Wrong.")

    assert not Edition.objects.public(timezone.now() + timedelta(days=2))


def test_a_withdrawn_story_can_be_put_back(client, article, editor):
    publish(article, by=editor)
    publishing.withdraw(article, by=editor, reason="Wrong.")
    edit(article, "<p>Put right.</p>", editor)
    publish(article, by=editor)

    response = client.get("/articles/next-gen-heroes/")
    assert response.status_code == 200
    assert "Put right." in response.text


def test_publishing_into_the_past_is_refused_and_changes_nothing(article, editor):
    with pytest.raises(PublishError, match="is in the past"):
        publish(article, by=editor, at=timezone.now() - timedelta(hours=1))

    assert not Edition.objects.exists()


def test_an_embargo_holds_a_story_back_until_its_time(article, editor):
    tomorrow = timezone.now() + timedelta(days=1)
    article.embargoed_until = tomorrow
    article.save()

    with pytest.raises(PublishError, match="is embargoed until"):
        publish(article, by=editor)
    assert not Edition.objects.exists()
    assert publish(article, by=editor, at=tomorrow).starts_at == tomorrow


def test_a_writer_may_submit_but_not_approve_or_publish():
    writer = UserFactory(role="writer")
    article = ArticleFactory(created_by=writer)
    publishing.save_revision(article, by=writer)

    workflow.act("submit", article, by=writer)

    assert article.workflow_state == "in_review"
    for verb in ("approve", "request_changes", "withdraw"):
        with pytest.raises(PermissionDenied, match="Ask an editor"):
            workflow.act(verb, article, by=writer, reason="Because.")
    with pytest.raises(PermissionDenied):
        publishing.publish(article, by=writer)
    article.refresh_from_db()
    assert article.workflow_state == "in_review"
    assert not Edition.objects.exists()


def test_a_writer_may_not_submit_another_writers_story():
    article = ArticleFactory(created_by=UserFactory(role="writer"))

    with pytest.raises(PermissionDenied, match="may not change"):
        workflow.act("submit", article, by=UserFactory(role="writer"))


def test_a_byline_makes_a_story_ones_own():
    writer = UserFactory(role="writer")
    byline = BylineFactory(contributor__user=writer)
    publishing.save_revision(byline.article, by=writer)

    workflow.act("submit", byline.article, by=writer)

    assert byline.article.workflow_state == "in_review"


def test_publishing_what_nobody_approved_is_refused(article, editor):
    publishing.save_revision(article, by=editor)

    with pytest.raises(WorkflowError, match="starts from 'Approved'"):
        publishing.publish(article, by=editor)


def test_asking_for_changes_needs_a_reason_and_keeps_it(article, editor):
    publishing.save_revision(article, by=editor)
    workflow.act("submit", article, by=editor)

    with pytest.raises(WorkflowError, match="needs a reason"):
        workflow.act("request_changes", article, by=editor, reason="  ")
    event = workflow.act(
        "request_changes", article, by=editor, reason="Name the source."
    )

    assert (event.by, event.reason) == (editor, "Name the source.")
    assert article.workflow_state == "changes_requested"


def test_a_change_after_approval_takes_the_approval_back(article, editor):
    publishing.save_revision(article, by=editor)
    workflow.act("approve", article, by=editor)

    edit(article, "<p>Smuggled in.</p>", editor)

    article.refresh_from_db()
    assert (article.workflow_state, article.approved_revision) == ("draft", None)


def test_a_change_takes_back_an_approval_given_since_the_story_was_read(
    article, editor
):
    publishing.save_revision(article, by=editor)
    workflow.act("approve", Article.objects.get(pk=article.pk), by=editor)
    assert article.workflow_state == "draft"

    edit(article, "<p>Smuggled in.</p>", editor)

    article.refresh_from_db()
    assert (article.workflow_state, article.approved_revision) == ("draft", None)


def test_an_old_revision_comes_back_with_the_same_hash(article, editor):
    add_all_blocks(article)
    first = publishing.save_revision(article, by=editor)
    edit(article, "<p>Later.</p>", editor)
    article.headline = "Later headline"
    article.save()
    publishing.save_revision(article, by=editor)

    restored, problems = publishing.restore_revision(first, by=editor)

    assert problems == []
    assert restored.digest == first.digest
    assert restored.number == 4
    article.refresh_from_db()
    assert article.headline == "First headline"


def test_restoring_tells_the_editor_what_has_no_place_any_more(client, article, editor):
    topic = TopicFactory(name="Robots")
    article.topics.add(topic)
    first = publishing.save_revision(article, by=editor)
    topic.delete()
    client.force_login(editor)

    response = client.post(
        reverse("admin:articles_article_restore", args=[article.pk, first.number]),
        follow=True,
    )

    assert "Left out: articles.article.topics" in response.text
    assert "does not exist any more" in response.text


def test_what_an_edition_shows_cannot_be_deleted(article, editor):
    film = FilmFactory()
    article.films.add(film)
    publish(article, by=editor)
    article.films.clear()

    assert EditionFilm.objects.filter(target=film).count() == 1
    with pytest.raises(ProtectedError):
        film.delete()


def test_the_database_allows_one_open_edition_of_a_story(article, editor):
    edition = publish(article, by=editor)
    edition.pk = None
    edition.starts_at += timedelta(seconds=1)

    with pytest.raises(IntegrityError), transaction.atomic():
        edition.save(force_insert=True)


def test_a_story_takes_as_many_queries_with_more_blocks(article, editor):
    add_all_blocks(article)
    small = publishing.save_revision(article, by=editor).text
    add_all_blocks(article, times=3)
    large = publishing.save_revision(article, by=editor).text
    at = timezone.now()

    with CaptureQueriesContext(connection) as with_fourteen:
        small_story = Story(small, at=at)
        small_html = small_story.blocks_html
    with CaptureQueriesContext(connection) as with_fifty_three:
        large_story = Story(large, at=at)
        large_html = large_story.blocks_html

    assert (len(small_story.blocks), len(large_story.blocks)) == (14, 53)
    assert large_html.count("A hero.") == 4 * small_html.count("A hero.") == 4
    assert len(with_fourteen) == len(with_fifty_three)


def test_lists_make_no_more_queries_for_more_stories(client):
    public_story()
    client.get("/articles/")
    with CaptureQueriesContext(connection) as with_one:
        client.get("/articles/")
    for _ in range(4):
        public_story()
    with CaptureQueriesContext(connection) as with_five:
        response = client.get("/articles/")

    assert response.text.count("/articles/story-") == 5
    assert len(with_five) == len(with_one)


def test_many_stories_are_read_by_as_many_queries_as_one():
    editions = []
    for _number in range(4):
        article = ArticleFactory(lead_picture=PictureFactory())
        add_all_blocks(article)
        BylineFactory(article=article)
        editions.append(publish(article))
    rows = Edition.objects.for_search().order_by("pk")

    with CaptureQueriesContext(connection) as with_one:
        stories_of(list(rows[:1]))
    with CaptureQueriesContext(connection) as with_four:
        stories = stories_of(list(rows))

    assert [story.edition for story in stories] == editions
    assert [story.byline for story in stories] == [each.byline for each in editions]
    assert all(len(story.blocks) == len(BLOCKS) for story in stories)
    assert len(with_four) == len(with_one)
