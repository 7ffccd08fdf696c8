"""`post`: the one way in for a comment."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db import IntegrityError, transaction
from django.db.models import F

from comments import limits
from comments.models import PATH_DIGITS, Comment, Decision, Thread
from comments.posting import rates
from comments.posting import sum as sums
from comments.posting.judging import CHECKS, check_attempts, check_origin, refuse
from comments.posting.submission import Effect, Finding, Submission
from comments.reading.rendering import comment_html
from newsroom.changes import changed


@dataclass(frozen=True)
class Outcome:
    """The stored comment, or why there is none and what the next form asks.

    With `comment` set, it was stored now or by an earlier sending of the same form.
    """

    comment: Comment | None = None
    refusals: tuple[Finding, ...] = ()
    question: sums.Asked | None = None
    retry_after: int = 0

    @property
    def status(self) -> int:
        """The HTTP status of the first refusal, or 200."""
        return self.refusals[0].status if self.refusals else 200


def post(submission: Submission) -> Outcome:
    """Take a comment through all checks, then store it for readers or editors."""
    findings = []
    for check in CHECKS:
        found = list(check(submission))
        refusals = [f for f in found if f.effect is Effect.REFUSE]
        if refusals and not submission.first:
            return _refused(submission, refusals)
        if submission.first:
            return _repeated(submission)
        findings += found
    try:
        return Outcome(_take_in(submission, findings))
    except (IntegrityError, sums.AlreadySpentError):
        # Another sending won the race: the same form, or the same question.
        if submission.find_first():
            return _repeated(submission)
        why = "That sum has been used already. Your text is kept; here is a new one."
        return _refused(submission, [refuse("sum", why, field="answer")])


def ask_again(submission: Submission) -> Outcome:
    """A private question for somebody who would rather have another sum."""
    for check in (check_origin, check_attempts):
        refusals = list(check(submission))
        if refusals:
            return _refused(submission, refusals)
    return Outcome(question=sums.ask_privately(submission.target_key))


def _repeated(submission) -> Outcome:
    _give_back(submission)
    return Outcome(submission.first)


def _give_back(submission):
    if submission.is_counted:
        rates.release(submission.network, submission.form_token)


def _refused(submission, refusals) -> Outcome:
    _give_back(submission)
    if refusals[0].rule in {"origin", "closed"}:
        question = None
    elif refusals[0].rule == "sum":
        question = sums.ask_privately(submission.target_key)
    else:
        question = sums.find_open(
            submission.question, submission.target_key, submission.at
        ) or sums.shared(submission.target_key, submission.at)
    return Outcome(
        refusals=tuple(refusals),
        question=question,
        retry_after=submission.retry_after,
    )


@transaction.atomic
def _take_in(submission, findings) -> Comment:
    thread = locked_thread(submission.target)
    if not submission.asks_for_an_editor:
        sums.spend(
            submission.question,
            network=submission.network,
            address=submission.address,
        )
    return store(
        thread,
        name=submission.name,
        email=submission.email,
        body=submission.body,
        parent=submission.parent,
        network=submission.network,
        form_token=submission.form_token,
        at=submission.at,
        findings=findings,
    )


def locked_thread(target) -> Thread:
    """The target's thread, made if need be, locked until the transaction ends."""
    kind = ContentType.objects.get_for_model(target)
    thread, _made = Thread.objects.get_or_create(content_type=kind, object_id=target.pk)
    return Thread.objects.select_for_update().get(pk=thread.pk)


def store(
    thread, *, name, email, body, parent, network, form_token, at, findings
) -> Comment:
    """Write the comment in the state its findings ask for, with the record of why.

    Needs a thread from `locked_thread` and the same transaction.
    """
    number = thread.last_number + 1
    place = f"{number:0{PATH_DIGITS}}"
    status = judge(findings)
    root = parent.root if parent else None
    comment = Comment.objects.create(
        thread=thread,
        number=number,
        root=root,
        parent=parent,
        depth=1 if parent else 0,
        path=root.path + place if root else place,
        name=name,
        email=email,
        body=body,
        status=status,
        is_shown=status == Comment.Status.APPROVED,
        submitted_at=at,
        decided_at=at,
        network=network,
        form_token=form_token,
    )
    comment.root = root or comment
    comment.html = comment_html(comment)
    comment.save(update_fields=["root", "html"])
    is_approved = status == Comment.Status.APPROVED
    Thread.objects.filter(pk=thread.pk).update(
        last_number=number,
        approved_count=F("approved_count") + int(is_approved),
        waiting_count=F("waiting_count") + int(not is_approved),
    )
    thread.last_number = number
    Decision.objects.create(
        comment=comment,
        to_status=status,
        findings=[finding.as_record() for finding in findings],
        decided_at=at,
    )
    if is_approved:
        changed(comment)
    return comment


def judge(findings) -> str:
    """The state that all findings together ask for: the last check, the score."""
    if sum(finding.score for finding in findings) >= limits.SCORE_WITHHELD:
        return Comment.Status.WITHHELD
    if any(finding.effect is Effect.HOLD for finding in findings):
        return Comment.Status.PENDING
    return Comment.Status.APPROVED
