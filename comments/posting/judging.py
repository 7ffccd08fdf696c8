"""The checks a comment goes through, in order of cost. Each explains itself."""

import re
from datetime import timedelta

from comments import limits
from comments.models import Comment
from comments.posting import rates
from comments.posting import sum as sums
from comments.posting.forms import HONEYPOT
from comments.posting.submission import Effect, Finding, Submission
from newsroom.search.finding import stands_in_a_name

LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"]+|\[url\b", re.IGNORECASE)
# A run of the signs that names of hosts are made of: one way to read a text.
HOST = re.compile(r"[a-z0-9.-]+", re.IGNORECASE)
WORD = re.compile(
    r"\b(?:" + "|".join(map(re.escape, limits.WATCHED_WORDS)) + r")\b", re.IGNORECASE
)


def refuse(rule, why, *, field="", status=400):
    return Finding(rule, why, Effect.REFUSE, field=field, status=status)


def check_origin(submission: Submission):
    if not submission.is_same_origin:
        yield refuse(
            "origin",
            "This comment was not sent from our own page. Open the page and write "
            "the comment there.",
            status=403,
        )


def check_open(submission: Submission):
    if submission.target.comment_policy != "open":
        yield refuse(
            "closed",
            "Comments on this page have been closed. Your text is kept below, so that "
            "you can copy it.",
            status=403,
        )


def check_parent(submission: Submission):
    if submission.answers_nothing:
        yield refuse(
            "parent",
            "The comment you answer was removed. Your text is kept: send it once more "
            "as a comment of its own.",
            status=409,
        )


def check_length(submission: Submission):
    for name, errors in submission.form.errors.items():
        for error in errors:
            yield refuse("length", error, field=name)


def check_honeypot(submission: Submission):
    if submission.data.get(HONEYPOT):
        yield Finding(
            "honeypot",
            "A field that people cannot see was filled in.",
            Effect.SCORE,
            score=limits.SCORE_HONEYPOT,
        )


def check_duplicate(submission: Submission):
    if submission.find_first():
        return
    since = submission.at - timedelta(seconds=limits.REPETITION_WINDOW)
    said_before = Comment.objects.filter(
        thread__content_type__app_label=submission.target._meta.app_label,
        thread__content_type__model=submission.target._meta.model_name,
        thread__object_id=submission.target.pk,
        network=submission.network,
        submitted_at__gt=since,
        email=submission.email,
        body=submission.body,
    )
    if said_before.exists():
        yield refuse(
            "duplicate",
            "You have sent this comment already; it is with the editors.",
            field="body",
        )


def check_attempts(submission: Submission):
    submission.retry_after = rates.count_attempt(submission.network)
    if submission.retry_after:
        yield too_many(submission)


def check_rate(submission: Submission):
    submission.retry_after = rates.reserve(
        submission.network, submission.form_token, submission.at
    )
    submission.is_counted = not submission.retry_after
    if submission.retry_after:
        yield too_many(submission)


def too_many(submission):
    minutes = -(-submission.retry_after // 60)
    return refuse(
        "rate",
        "There were many comments from your network just now. Your text is kept "
        f"below; send it again in {minutes} minute{'s' * (minutes != 1)}.",
        status=429,
    )


def check_sum(submission: Submission):
    if submission.asks_for_an_editor:
        yield Finding("sum", "The reader could not answer the sum and asked for you.")
        return
    asked = sums.find_open(submission.question, submission.target_key, submission.at)
    if asked is None:
        why = "That sum is no longer open. Your text is kept; here is a new one."
    elif not sums.is_right(asked, submission.answer):
        if asked.token.startswith("p"):
            sums.burn(asked.token)
        why = "That was not the sum. Your text is kept; here is a new one."
    elif asked.token.startswith("s") and sums.is_spent(
        asked.token, network=submission.network, address=submission.address
    ):
        why = "That sum has been used already. Your text is kept; here is a new one."
    else:
        return
    # The same form may have been stored since `check_duplicate` looked.
    if not submission.find_first():
        yield refuse("sum", why, field="answer")


def check_words(submission: Submission):
    """Each watched word counts once, and not at all as a part of a title of ours."""
    counted = set()
    for match in WORD.finditer(submission.body):
        word = match[0].lower()
        if word not in counted and stands_in_a_name(
            word, submission.body, submission.at
        ):
            continue
        yield Finding(
            "words",
            f"“{match[0]}” is on the list of watched words.",
            start=match.start(),
            end=match.end(),
            score=0 if word in counted else limits.SCORE_WORD,
        )
        counted.add(word)


def check_links(submission: Submission):
    for match in LINK.finditer(submission.body):
        yield Finding(
            "links",
            "This is a link; read where it leads.",
            start=match.start(),
            end=match.end(),
            score=limits.SCORE_LINK,
        )


def check_domains(submission: Submission):
    for match in HOST.finditer(submission.body):
        host = match[0].rstrip(".-").lower()
        for domain in limits.WATCHED_DOMAINS:
            if host == domain or host.endswith(f".{domain}"):
                yield Finding(
                    "domains",
                    f"{domain} hides where a link leads.",
                    start=match.start(),
                    end=match.start() + len(host),
                    score=limits.SCORE_DOMAIN,
                )


def check_trust(submission: Submission):
    """Hold everybody whose address is not confirmed, whatever they typed."""
    approved = Comment.objects.approved().filter(email=submission.email).count()
    if approved:
        why = (
            f"This address has {approved} approved comment{'s' * (approved != 1)}, "
            "but anybody can type an address: it has not been confirmed."
        )
    else:
        why = "This is the first comment from this address."
    yield Finding("trust", why)


CHECKS = (
    check_origin,
    check_open,
    check_parent,
    check_length,
    check_honeypot,
    check_duplicate,
    check_attempts,
    check_rate,
    check_sum,
    check_words,
    check_links,
    check_domains,
    check_trust,
)
