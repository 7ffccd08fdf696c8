"""Readers' part of the example site: 40 comments, each through the verbs."""

from datetime import timedelta
from itertools import cycle, islice

from django.contrib.auth import get_user_model
from django.db import transaction

from comments import judging, posting, targets
from comments.example_conversations import CONVERSATIONS
from comments.keys import keyed, network_key
from comments.models import Comment
from comments.submission import Submission

TARGETS_PER_MODEL = 8
JUDGED_BY = (
    judging.check_words,
    judging.check_links,
    judging.check_domains,
    judging.check_trust,
)


def load(site):
    """Write the conversations under the first public stories and films.

    What an earlier run wrote is found by its form token and left as it is.
    """
    places = open_targets(site.now)
    moderator = get_user_model().objects.filter(username="moderator").first()
    if not places or moderator is None:
        site.say("Comments: none, for they need public pages and a moderator.")
        return
    wherever = cycle(places)
    written = 0
    for number, said in enumerate(CONVERSATIONS):
        place = next((p for p in places if _fits(said, p)), None) or next(wherever)
        at = site.now - timedelta(hours=5 * (len(CONVERSATIONS) - number))
        written += _write(said, place, at, moderator)
    site.say(f"Comments: {written} written, {Comment.objects.count()} in all.")


def open_targets(at) -> list:
    """The first public targets with open comments, the models taking turns."""
    found = []
    for model in targets.allowed_models().values():
        candidates = model._default_manager.order_by("pk")[:200]
        usable = (
            target
            for target in candidates
            if targets.is_public(target, at) and target.comment_policy == "open"
        )
        found.append(list(islice(usable, TARGETS_PER_MODEL)))
    turns = range(max(map(len, found), default=0))
    return [column[turn] for turn in turns for column in found if turn < len(column)]


def _fits(said, target):
    return said.about and said.about in target.comment_title().lower()


def _write(said, target, at, moderator, parent=None) -> int:
    """Store what was said and the replies; how many of them are new."""
    token = keyed("example", said.name, said.body)
    comment = Comment.objects.filter(form_token=token).first()
    is_new = comment is None
    if is_new:
        comment = _store(said, target, at, parent, token)
        if said.fate == "approved":
            comment.approve(by=moderator)
        elif said.fate == "rejected":
            comment.reject(by=moderator, reason=said.reason)
        elif said.fate == "spam":
            comment.mark_as_spam(by=moderator)
    return is_new + sum(
        _write(reply, target, at + timedelta(minutes=47 * turn), moderator, comment)
        for turn, reply in enumerate(said.replies, start=1)
    )


@transaction.atomic
def _store(said, target, at, parent, token):
    address = f"{said.name.split()[0].lower()}@readers.example.org"
    data = {"name": said.name, "email": address, "body": said.body}
    submission = Submission(
        target=target,
        data=data,
        network=network_key(said.name),
        is_same_origin=True,
        at=at,
        parent=parent,
    )
    submission.form.full_clean()
    findings = [found for check in JUDGED_BY for found in check(submission)]
    return posting.store(
        posting.locked_thread(target),
        **data,
        parent=parent,
        network=submission.network,
        form_token=token,
        at=at,
        findings=findings,
    )
