"""The pages round a story's editing screen: preview, revisions, and the verbs that
need a time or a reason. Each checks the right itself and acts by POST only."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from articles.admin.steps import steps
from articles.models import Article, Byline, Edition
from articles.reading.story import Story
from articles.views import story_context
from articles.writing import publishing, workflow
from articles.writing.forms import ReasonForm, ScheduleForm, WithdrawForm
from newsroom.history.compare import compare as compare_texts
from newsroom.history.restore import RestoreError
from newsroom.history.snapshot import snapshot
from newsroom.keys import key_in
from newsroom.moments import weekday_moment

REFUSALS = (
    PermissionDenied,
    RestoreError,
    workflow.WorkflowError,
    publishing.PublishError,
)


def story_for(request, pk) -> Article:
    """The story, if this member of staff may change it; else 404."""
    return get_object_or_404(Article.objects.editable_by(request.user), pk=pk)


def back(article):
    return redirect("admin:articles_article_change", article.pk)


def show(request, template, article, **context):
    context |= admin.site.each_context(request) | {
        "article": article,
        "opts": Article._meta,
    }
    return render(request, f"admin/articles/article/{template}", context)


def mark_public(articles) -> None:
    """Set `public_edition` on each of a page of stories: 1 query."""
    public = Edition.objects.public().filter(article__in=list(articles))
    by_article = {edition.article_id: edition for edition in public}
    for article in articles:
        article.public_edition = by_article.get(article.pk)


def add_own_byline(article, user) -> None:
    """A new story carries its writer's name, unless another stands there."""
    contributor = getattr(user, "contributor", None)
    if contributor and not article.bylines.exists():
        Byline.objects.create(article=article, contributor=contributor)


def screen_context(article, user) -> dict:
    """What the editing screen shows beside the form: state, steps, editions."""
    if article is None:
        following, others = steps(None, user)
        return {"next_step": following, "other_steps": others}
    now = timezone.now()
    editions = article.editions.select_related("revision")
    public = editions.public(now).first()
    following, others = steps(article, user, public=public)
    return {
        "next_step": following,
        "other_steps": others,
        "public_edition": public,
        "planned_editions": editions.planned(now),
        "last_event": article.workflow_events.select_related("by").first(),
        "last_revision": article.revisions.defer("text").first(),
    }


@require_safe
def preview(request, pk):
    """The working copy, or `?revision=`, as the public page would show it."""
    if not request.user.has_perm("articles.view_article"):
        raise PermissionDenied("You may not read stories; ask an admin for the role.")
    article = get_object_or_404(Article.objects.visible_to(request.user), pk=pk)
    number = key_in(request.GET.get("revision"))
    if number:
        text = get_object_or_404(article.revisions, number=number).text
    else:
        text = snapshot(article)
    story = Story(text, at=timezone.now())
    return render(request, "articles/article_detail.html", story_context(story))


@require_safe
def revisions(request, pk):
    article = story_for(request, pk)
    found = list(article.revisions.select_related("created_by"))
    for newer, older in zip(found, found[1:], strict=False):
        newer.older = older
    events = list(article.workflow_events.select_related("by", "revision"))
    for event in events:
        event.label = workflow.TRANSITIONS[event.verb].label
    editions = article.editions.select_related("revision", "approved_by")
    return show(
        request,
        "revisions.html",
        article,
        revisions=found,
        events=events,
        editions=editions.order_by("-starts_at"),
        title="Revisions",
    )


@require_safe
def compare(request, pk, old, new):
    article = story_for(request, pk)
    old = get_object_or_404(article.revisions, number=old)
    new = get_object_or_404(article.revisions, number=new)
    comparison = compare_texts(old.text, new.text)
    return show(
        request,
        "compare.html",
        article,
        old=old,
        new=new,
        comparison=comparison,
        title=f"Revision {old.number} against {new.number}",
    )


@require_POST
def restore(request, pk, number):
    article = story_for(request, pk)
    revision = get_object_or_404(article.revisions, number=number)
    try:
        new, problems = publishing.restore_revision(revision, by=request.user)
    except REFUSALS as refusal:
        messages.error(request, f"Nothing was changed: {refusal}")
    else:
        messages.success(
            request,
            f"Revision {number} is the working copy again (as revision {new.number}). "
            "What readers see has not changed.",
        )
        for problem in problems:
            messages.warning(request, f"Left out: {problem}")
    return back(article)


def verb_view(verb, form_class, explain, act):
    """The view of one verb: a form with its time or reason, then `act` by POST.

    `act(article, by, **cleaned)` does it and says what was done.
    """
    transition = workflow.TRANSITIONS[verb]

    @require_http_methods(["GET", "HEAD", "POST"])
    def view(request, pk):
        article = story_for(request, pk)
        if not request.user.has_perm(transition.permission):
            raise PermissionDenied(f"You may not do this ({verb}); ask an editor.")
        form = form_class(request.POST if request.method == "POST" else None)
        if form.is_bound and form.is_valid():
            try:
                done = act(article, request.user, **form.cleaned_data)
            except REFUSALS as refusal:
                form.add_error(None, str(refusal))
            else:
                messages.success(request, done)
                return back(article)
        context = {
            "form": form,
            "title": transition.label,
            "explain": explain,
            "back_url": reverse("admin:articles_article_change", args=[article.pk]),
            "back_text": "Back to the story",
        }
        return show(request, "verb.html", article, **context)

    return view


def _schedule(article, by, at, note):
    edition = publishing.publish(article, by=by, at=at, note=note)
    return f"Public from {weekday_moment(edition.starts_at)}."


def _request_changes(article, by, reason):
    workflow.act("request_changes", article, by=by, reason=reason)
    return "Sent back; the reason stands on the story for its writer."


def _withdraw(article, by, **said):
    publishing.withdraw(article, by=by, **said)
    return "Withdrawn. Its address now shows the notice and answers 410."


schedule = verb_view(
    "publish",
    ScheduleForm,
    "The approved revision goes public at this time, by the clock.",
    _schedule,
)
request_changes = verb_view(
    "request_changes",
    ReasonForm,
    "Say what should change. The writer sees this on the story.",
    _request_changes,
)
withdraw = verb_view(
    "withdraw",
    WithdrawForm,
    "Readers stop seeing the story at once, and planned editions are taken off the "
    "schedule.",
    _withdraw,
)


@require_POST
def unschedule(request, pk, edition):
    article = story_for(request, pk)
    planned = get_object_or_404(article.editions, pk=edition)
    try:
        publishing.unschedule(planned, by=request.user)
    except REFUSALS as refusal:
        messages.error(request, f"Nothing was changed: {refusal}")
    else:
        messages.success(request, "Taken off the schedule.")
    return back(article)
