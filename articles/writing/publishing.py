"""Saving, publishing, scheduling, withdrawing and restoring stories.

Each function does the change, the record of it and what follows from it in one
transaction.
"""

from datetime import timedelta

from django.db import transaction
from django.db.models import Min
from django.utils import timezone

from articles.models import (
    REFERENCES,
    Article,
    Edition,
    EditionPicture,
    Revision,
    WorkflowState,
)
from articles.reading.story import Story
from articles.writing import workflow
from newsroom.addresses.keeping import AddressTakenError, claim
from newsroom.changes import changed, changing
from newsroom.history.rehydrate import Problem
from newsroom.history.restore import restore
from newsroom.history.snapshot import digest, snapshot
from newsroom.history.versions import bump
from newsroom.moments import weekday_moment
from newsroom.pictures.withdrawing import take_back_unshown


class PublishError(Exception):
    """The story cannot be published so; the message says why and what to do."""


@transaction.atomic
def save_revision(article: Article, *, by, note: str = "") -> Revision:
    """The revision that holds the working copy as it stands in the database.

    A copy that has not changed since the last revision makes no new one. A change
    to an approved story takes the approval back: what is public stays as it is.
    """
    locked = Article.objects.select_for_update().get(pk=article.pk)
    text = snapshot(article)
    last = article.revisions.first()
    if last and last.digest == digest(text):
        return last
    revision = Revision.objects.create(
        article=article,
        number=last.number + 1 if last else 1,
        text=text,
        digest=digest(text),
        created_by=by,
        note=note,
    )
    if locked.workflow_state == WorkflowState.APPROVED:
        article.workflow_state = WorkflowState.DRAFT
        article.approved_revision = None
        Article.objects.filter(pk=article.pk).update(
            workflow_state=article.workflow_state, approved_revision=None
        )
    return revision


@transaction.atomic
def publish(article: Article, *, by, at=None, note: str = "") -> Edition:
    """Make the approved revision public from `at` (aware datetime, default now).

    The minute that has begun means now. An edition planned for later stays planned:
    the new one ends where it starts. Returns the new Edition. Raises
    PermissionDenied, WorkflowError or PublishError, and changes nothing then.
    """
    workflow.act("publish", article, by=by, reason=note)
    # The story is locked only now; the clock may have gone on in the meantime.
    now = timezone.now()
    at = at or now
    if at < now - timedelta(minutes=1):
        raise PublishError(
            f"{weekday_moment(at)} is in the past; leave the time empty to publish now."
        )
    at = max(at, now)
    article.refresh_from_db(fields=["embargoed_until"])
    if article.embargoed_until and at < article.embargoed_until:
        raise PublishError(
            f"{article.plain_headline!r} is embargoed until "
            f"{weekday_moment(article.embargoed_until)}; publish it at or after "
            "that time."
        )
    revision = article.approved_revision
    story = Story(revision.text, at=at)
    if lost := [problem for problem in story.problems if problem.is_loss]:
        raise PublishError("; ".join(problem.message for problem in lost))
    try:
        claim(article, story.article.slug, at)
    except AddressTakenError as taken:
        raise PublishError(str(taken)) from taken
    if article.editions.filter(starts_at=at).exists():
        raise PublishError(
            f"An edition of this story starts at {weekday_moment(at)} already; choose "
            "another minute, or take that one off the schedule first."
        )
    following = article.editions.planned(at).first()
    before = article.editions.public(at).first()
    if before:
        before.ends_at, before.ended_as = at, Edition.EndedAs.SUPERSEDED
        before.save(update_fields=["ends_at", "ended_as"])
    edition = Edition.objects.create(
        article=article,
        revision=revision,
        starts_at=at,
        ends_at=following.starts_at if following else None,
        ended_as=Edition.EndedAs.SUPERSEDED if following else "",
        first_published_at=min(_first_start(article) or at, at),
        approved_by=by,
        slug=story.article.slug,
        headline=story.headline,
        standfirst=story.standfirst,
        section=story.article.section,
        design=story.design,
        display=story.display,
        lead_picture=story.lead_picture,
        byline=story.byline,
        minutes=story.minutes,
        stars=story.stars,
        verdict=story.verdict,
    )
    _date(article)
    changed(*filter(None, [before, edition]))
    return edition


@transaction.atomic
def unschedule(edition: Edition, *, by) -> None:
    """Take a planned edition off the schedule, as if it had not been planned.

    The edition that it would have followed stays public for longer. Raises
    PublishError if the edition is public already, or off the schedule.
    """
    article = edition.article
    workflow.act("unschedule", article, by=by, revision=edition.revision)
    # The story is locked only now; somebody may have changed the plan meanwhile.
    planned = article.editions.filter(pk=edition.pk).first()
    if planned is None:
        raise PublishError(
            f"{edition.plain_headline!r} is not on the schedule any more."
        )
    if planned.starts_at <= timezone.now():
        raise PublishError(
            f"{planned.plain_headline!r} has been public since "
            f"{weekday_moment(planned.starts_at)}; withdraw it instead."
        )
    _take_off(planned)


def _take_off(edition):
    article = edition.article
    before = article.editions.filter(ends_at=edition.starts_at).first()
    with changing(*filter(None, [before, edition])):
        ends_at, ended_as = edition.ends_at, edition.ended_as
        edition.delete()
        if before and before.ended_as == Edition.EndedAs.SUPERSEDED:
            before.ends_at, before.ended_as = ends_at, ended_as
            before.save(update_fields=["ends_at", "ended_as"])
        _date(article)


@transaction.atomic
def withdraw(
    article: Article, *, by, reason: str, notice: str = "", keeps_headline=False
) -> Edition:
    """Take the public story down now; its address keeps a page with `notice`.

    That page names the story only with `keeps_headline`: what was wrong with it may
    be the headline. Its pictures leave their addresses, but for those that readers see
    elsewhere, and editions planned for later the schedule. Returns the edition that
    ended. Raises PermissionDenied, WorkflowError, or PublishError if nothing is
    public.
    """
    workflow.act("withdraw", article, by=by, reason=reason)
    # The story is locked only now; an edition may have gone public in the meantime.
    now = timezone.now()
    for planned in article.editions.planned(now).reverse():
        _take_off(planned)
    edition = article.editions.public(now).first()
    if edition is None:
        raise PublishError(
            f"{article.plain_headline!r} is not public; nothing to withdraw."
        )
    edition.ends_at, edition.ended_as = now, Edition.EndedAs.WITHDRAWN
    edition.notice, edition.keeps_headline = notice.strip(), keeps_headline
    edition.save(update_fields=["ends_at", "ended_as", "notice", "keeps_headline"])
    changed(edition)
    shown = EditionPicture.objects.filter(edition__article=article)
    take_back_unshown(shown.values_list("target", flat=True))
    return edition


@transaction.atomic
def restore_revision(revision: Revision, *, by) -> tuple[Revision, list[Problem]]:
    """Write `revision` back over the working copy.

    Returns the new revision, and what of the old one has no place any more. What is
    public stays as it is. Raises RestoreError, changing nothing, when
    something the revision needs has been deleted.
    """
    article = Article.objects.select_for_update().get(pk=revision.article_id)
    problems = restore(article, revision.text)
    bump(article, by=by)
    note = f"Restored from revision {revision.number}"
    return save_revision(article, by=by, note=note), problems


def _first_start(article):
    return article.editions.aggregate(at=Min("starts_at"))["at"]


def _date(article):
    """Date a story's editions by its first, which may have come or gone."""
    first = _first_start(article)
    others = article.editions.exclude(first_published_at=first)
    if not others:
        return
    for model in REFERENCES:
        model.objects.filter(edition__in=others).update(first_published_at=first)
    others.update(first_published_at=first)
