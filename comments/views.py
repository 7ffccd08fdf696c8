"""Public pages of comments, and the one address that takes them in."""

import re
from urllib.parse import urlencode

from django.conf import settings
from django.core import signing
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from comments import posting, reading, targets
from comments.keys import network_key
from comments.models import PATH_DIGITS, Comment, Thread
from comments.origin import is_same_origin, is_too_long
from comments.presenting import comment_form
from comments.submission import Submission
from newsroom.delivery.client import client_network
from newsroom.delivery.public import public_page

PATH = re.compile(rf"(?:[0-9]{{{2 * PATH_DIGITS}}})?")
SENT = signing.Signer(salt="comments.sent")


class SeeOther(HttpResponseRedirect):
    """303: fetch the next page with GET, whatever this request was (RFC 9110)."""

    status_code = 303


def _target(label, pk):
    target = targets.find(label, pk, timezone.now())
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


def thread_tags(label, pk):
    return [f"comments-{label}-{pk}"]


def comment_tags(pk):
    return [f"comment-{pk}"]


def _positive(text):
    """A key from the query string as int; 404 for anything else."""
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise Http404("Pages of a thread go on from the number of a comment.")
    return int(text)


@require_safe
@public_page(tags=thread_tags)
def thread_detail(request, label, pk):
    target = _target(label, pk)
    order = reading.OLDEST if request.GET.get("order") == "oldest" else reading.NEWEST
    after = _positive(request.GET.get("after"))
    thread = reading.thread_of(target)
    page = reading.conversations(thread, order=order, after=after)
    more = {"order": order, "after": page.next_root}
    context = {
        **_about(target),
        "count": thread.approved_count if thread else 0,
        "order": order,
        "is_first_page": after is None,
        "page": page,
        "more_url": f"?{urlencode(more)}" if page.next_root else "",
        "thread_url": reading.thread_url(target),
        "canonical": settings.ORIGIN + reading.thread_url(target),
        "form": comment_form(target) if target.comment_policy == "open" else None,
    }
    return render(request, "comments/thread_detail.html", context)


@require_safe
@public_page(tags=comment_tags)
def comment_detail(request, pk):
    """One comment in its conversation, under a permanent address."""
    comment, target = _shown(pk, Comment.objects.shown())
    after = request.GET.get("after", "")
    if not PATH.fullmatch(after):
        raise Http404("Pages of a conversation go on from the path of a reply.")
    html, rest = reading.conversation(comment.root_id, after=after)
    context = {
        "comment": comment,
        **_about(target),
        "html": html,
        "more_url": f"?{urlencode({'after': rest})}" if rest else "",
        "thread_url": reading.thread_url(target),
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
    return _form_page(request, target, comment_form(target, parent=parent))


# The page with the form is one for all readers, so it cannot carry a CSRF token,
# and posting gives nobody's authority away: any login is ignored. What is left of
# cross-site forgery, a form on another site that posts here, is refused by
# `judging.check_origin`.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def new_comment(request, label, pk):
    target = _target(label, pk)
    if request.method != "POST":
        return _form_page(request, target, comment_form(target))
    if target.comment_policy != "open":
        return _form_page(request, target, None, status=403)
    if is_too_long(request):
        return HttpResponse("This is too long for a comment.", status=413)
    submission = _submission(request, target)
    outcome = posting.post(submission)
    if outcome.comment:
        reference = SENT.sign(str(outcome.comment.pk))
        return SeeOther(reverse("comments:sent", args=[reference]))
    form = comment_form(target, submission=submission, outcome=outcome)
    return _form_page(request, target, form, outcome.status)


@csrf_exempt  # as new_comment, and it stores nothing but a question
@require_POST
def another_sum(request, label, pk):
    """The form again with all that was typed and a private question."""
    target = _target(label, pk)
    if is_too_long(request):
        return HttpResponse("This is too long for a comment.", status=413)
    submission = _submission(request, target)
    outcome = posting.ask_again(submission)
    form = comment_form(target, submission=submission, outcome=outcome)
    return _form_page(request, target, form, outcome.status)


@require_safe
def comment_sent(request, reference):
    """Thank you: what became of the comment that was just sent.

    The reference is signed, so that nobody can walk through waiting comments; and
    the page does not show the text, so that nothing unread is published by a link.
    """
    try:
        pk = int(SENT.unsign(reference))
    except signing.BadSignature as error:
        raise Http404("There is no such comment.") from error
    comment = get_object_or_404(Comment.objects.select_related("thread"), pk=pk)
    kind = comment.thread.content_type
    target = _target(f"{kind.app_label}.{kind.model}", comment.thread.object_id)
    context = {
        "comment": comment,
        "is_approved": comment.status == Comment.Status.APPROVED,
        **_about(target),
    }
    return render(request, "comments/comment_sent.html", context)


def _submission(request, target):
    return Submission(
        target=target,
        data=request.POST,
        network=network_key(client_network(request)),
        is_same_origin=is_same_origin(request),
        at=timezone.now(),
        parent=_parent(request.POST.get("parent", ""), target),
    )


def _parent(text, target):
    """The approved comment on this target that is answered; 404 for any other."""
    if not text:
        return None
    return get_object_or_404(
        Comment.objects.approved().select_related("root"),
        pk=_positive(text),
        thread__in=Thread.objects.of(target),
    )


def _form_page(request, target, form, status=200):
    context = {**_about(target), "form": form}
    response = render(request, "comments/comment_form.html", context, status=status)
    if form and form.retry_after:
        response["Retry-After"] = str(form.retry_after)
    return response
