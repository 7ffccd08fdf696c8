"""Readers' part of the example site, each comment through the verbs."""

from django.contrib.auth import get_user_model
from django.db import transaction

from comments import targets
from comments.models import Comment
from comments.moderation import deciding
from comments.posting import judging, taking_in
from comments.posting.keys import keyed, network_key
from comments.posting.submission import Submission

JUDGED_BY = (
    judging.check_words,
    judging.check_links,
    judging.check_domains,
    judging.check_trust,
)
FIELDS = ("name", "email", "body", "submitted_at", "status", "reason", "replies")


def load(site):
    """Write the conversations under those of their pages that readers can see.

    What an earlier run wrote is found by its form token and left as it is.
    """
    threads = [(target_of(each, site), each["comments"]) for each in _files(site)]
    threads = [(target, said) for target, said in threads if target]
    moderator = get_user_model().objects.filter(username="moderator").first()
    if not threads or moderator is None:
        site.say("Comments: none, for they need public pages and a moderator.")
        return
    written = sum(
        _write(given, target, moderator, site)
        for target, said in threads
        for given in said.rows()
    )
    site.say(f"Comments: {written} written, {Comment.objects.count()} in all.")


def _files(site):
    return [each.limited_to("target", "comments") for each in site.read_all("comments")]


def target_of(given, site):
    """The target of a thread, or None where readers cannot comment on it now."""
    label, _slash, name = str(given["target"].value).partition("/")
    model = targets.allowed_models().get(label)
    if model is None:
        raise given["target"].error(f"readers cannot comment on {label!r}.")
    target = site.rows.named(model, name)
    is_open = target and target.comment_policy == "open"
    return target if is_open and targets.is_public(target, site.now) else None


def _write(given, target, moderator, site, parent=None) -> int:
    """Store what was said and the replies; how many of them are new."""
    given.limited_to(*FIELDS)
    data = {name: given[name].value for name in ("name", "email")}
    data["body"] = "\n\n".join(one.value for one in given["body"].rows())
    token = keyed("example", data["name"], data["body"])
    comment = Comment.objects.filter(form_token=token).first()
    is_new = comment is None
    if is_new:
        at = site.moment(given["submitted_at"])
        comment = _store(given, data, target, at, parent, token)
        _decide(comment, given, moderator)
    replies = given["replies"].rows() if "replies" in given else []
    return is_new + sum(
        _write(reply, target, moderator, site, comment) for reply in replies
    )


@transaction.atomic
def _store(given, data, target, at, parent, token):
    submission = Submission(
        target=target,
        # The example's readers solve no sum.
        data={**data, "unsure": "on"},
        network=network_key(data["name"]),
        is_same_origin=True,
        at=at,
        parent=parent,
    )
    if not submission.form.is_valid():
        raise given.error(f"the form refuses it: {submission.form.errors.as_text()}")
    findings = [found for check in JUDGED_BY for found in check(submission)]
    return taking_in.store(
        taking_in.locked_thread(target),
        **data,
        parent=parent,
        network=submission.network,
        form_token=token,
        at=at,
        findings=findings,
    )


def _decide(comment, given, moderator) -> None:
    """Approve, reject or mark it as spam; without a status it goes on waiting."""
    status = given.get("status")
    if status == "approved":
        deciding.approve(comment, by=moderator)
    elif status == "rejected":
        deciding.reject(comment, by=moderator, reason=given["reason"].value)
    elif status == "spam":
        deciding.mark_as_spam(comment, by=moderator)
    elif status:
        raise given["status"].error(f"{status!r} is not approved, rejected or spam.")
