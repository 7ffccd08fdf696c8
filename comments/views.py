"""Public pages of comments, and the one address that takes them in."""

from functools import partial
from urllib.parse import urlencode

from django.conf import settings
from django.core import signing
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from comments import limits, targets
from comments.models import PATH_DIGITS, Comment, Thread
from comments.posting import taking_in
from comments.posting.keys import network_key
from comments.posting.presenting import (
    empty_form,
    empty_form_html,
    form_again,
)
from comments.posting.submission import Submission
from comments.reading import conversations
from newsroom.delivery.client import client_network
from newsroom.delivery.kept import kept_form
from newsroom.delivery.origin import is_same_origin
from newsroom.delivery.public import public_page
from newsroom.delivery.recipe import moment
from newsroom.keys import digits_in, key_in, number_in
from newsroom.paths import address

SENT = signing.Signer(salt="comments.sent")


class SeeOther(HttpResponseRedirect):
    """303: fetch the next page with GET, whatever this request was (RFC 9110)."""

    status_code = 303


def _target(label, pk):
    target = targets.find(label, pk, moment())
    if target is None:
        raise Http404("There is no public page with this thread.")
    return target


def _shown(pk, comments):
    """The comment and its target, where readers may see both; or 404."""
    comment = get_object_or_404(comments.select_related("thread", "root"), pk=pk)
    kind = comment.thread.content_type
    label = f"{kind.app_label}.{kind.model}"
    return comment, _target(label, comment.thread.object_id)


def _about(target):
    """What every page about a target's comments shows of the target."""
    title, address = target.comment_title(), target.comment_address()
    return {"title": title, "address": address, "trail": [(title, address)]}


@require_safe
@public_page(query=["order", "after"])
def thread_detail(request, label, pk):
    target = _target(label, pk)
    order = (
        conversations.OLDEST
        if request.GET.get("order") == "oldest"
        else conversations.NEWEST
    )
    after = key_in(request.GET.get("after"))
    thread = conversations.thread_of(target)
    page = conversations.conversations(thread, order=order, after=after)
    more = {"order": order, "after": page.next_root}
    context = {
        **_about(target),
        "count": thread.approved_count if thread else 0,
        "order": order,
        "is_first_page": after is None,
        "page": page,
        "more_url": f"?{urlencode(more)}" if page.next_root else "",
        "thread_url": conversations.thread_url(target),
        "canonical": settings.ORIGIN + conversations.thread_url(target),
        "form": empty_form_html(target) if target.comment_policy == "open" else None,
    }
    return render(request, "comments/thread_detail.html", context)


@require_safe
@public_page(query=["after"])
def comment_detail(request, pk):
    """One comment in its conversation, under a permanent address."""
    comment, target = _shown(pk, Comment.objects.shown())
    after = digits_in(request.GET.get("after", ""), 2 * PATH_DIGITS)
    html, rest = conversations.conversation(comment, after=after)
    context = {
        "comment": comment,
        **_about(target),
        "html": html,
        "more_url": f"?{urlencode({'after': rest})}" if rest else "",
        "thread_url": conversations.thread_url(target),
        "canonical": settings.ORIGIN + comment.get_absolute_url(),
        "is_open": target.comment_policy == "open",
    }
    return render(request, "comments/comment_detail.html", context)


@require_safe
@public_page()
def rules(request):
    context = {"canonical": settings.ORIGIN + request.path}
    return render(request, "comments/rules.html", context)


@require_safe
def reply_form(request, pk):
    parent, target = _shown(pk, Comment.objects.approved())
    form = empty_form(target, parent=parent)
    return _form_page(request, target, form, parent=parent)


# The page with the form is one for all readers, so it cannot carry a CSRF token,
# and posting gives nobody's authority away: any login is ignored. What is left of
# cross-site forgery, a form on another site that posts here, is refused by
# `judging.check_origin`.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def new_comment(request, label, pk):
    target = _target(label, pk)
    if request.method != "POST":
        is_open = target.comment_policy == "open"
        return _form_page(request, target, empty_form(target) if is_open else None)
    if _is_too_long(request):
        return _too_long(request, target)
    submission = _submission(request, target)
    outcome = taking_in.post(submission)
    if outcome.comment:
        reference = SENT.sign(str(outcome.comment.pk))
        return SeeOther(reverse("comments:sent", args=[reference]))
    return _form_again(request, submission, outcome)


@csrf_exempt  # as new_comment, and it stores nothing but a question
@require_POST
def another_sum(request, label, pk):
    """The form again with all that was typed and a private question."""
    target = _target(label, pk)
    if _is_too_long(request):
        return _too_long(request, target)
    submission = _submission(request, target)
    return _form_again(request, submission, taking_in.ask_again(submission))


@require_safe
def comment_sent(request, reference):
    """Thank you: what became of the comment that was just sent.

    The reference is signed, so that nobody can walk through waiting comments; and
    the page does not show the text, so that nothing unread is published by a link.
    """
    try:
        pk = key_in(SENT.unsign(reference))
    except signing.BadSignature as error:
        raise Http404("There is no such comment.") from error
    comment = get_object_or_404(Comment.objects.select_related("thread"), pk=pk)
    kind = comment.thread.content_type
    target = _target(f"{kind.app_label}.{kind.model}", comment.thread.object_id)
    context = {
        "comment": comment,
        "is_approved": comment.status == Comment.Status.APPROVED,
        "form_address": address("comments:new", targets.label_of(target), target.pk),
        **_about(target),
    }
    return render(request, "comments/comment_sent.html", context)


def _is_too_long(request) -> bool:
    """Whether the body is longer than any comment form; it is not read then."""
    try:
        length = int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return True
    return length > limits.REQUEST_BYTES


def _submission(request, target):
    return Submission(
        target=target,
        data=request.POST,
        network=network_key(client_network(request)),
        is_same_origin=is_same_origin(request),
        at=moment(),
        parent=_parent(request.POST.get("parent", ""), target),
    )


def _parent(text, target):
    """The approved comment on this target that is answered, or None."""
    pk = number_in(text)
    approved = Comment.objects.approved().select_related("root")
    return approved.filter(pk=pk, thread__in=Thread.objects.of(target)).first()


def _too_long(request, target):
    problem = (
        f"This is far longer than the {limits.BODY_CHARACTERS} characters of a "
        "comment, and was not read. Go back: your text still stands in the form."
    )
    return _form_page(request, target, None, status=413, problem=problem)


def _form_again(request, submission, outcome):
    """The page with the form and all that was typed; or with the words alone, where
    no form can be sent; and with nothing for another site."""
    page = partial(_form_page, request, submission.target, status=outcome.status)
    if outcome.question is None:
        return page(None, problem=outcome.refusals[0].why, kept=kept_form(request))
    response = page(form_again(submission, outcome), parent=submission.parent)
    if outcome.retry_after:
        response["Retry-After"] = str(outcome.retry_after)
    return response


def _form_page(request, target, form, status=200, **context):
    context |= {**_about(target), "form": form}
    return render(request, "comments/comment_form.html", context, status=status)
