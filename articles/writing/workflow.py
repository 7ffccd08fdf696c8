"""The table of a story's states: which verb leads where, by whom, and why.

Every change of state goes through `act`, which checks the table, moves the story
and writes the record in one transaction.
"""

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from articles.models import Article, WorkflowEvent, WorkflowState

DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED = WorkflowState.values


class WorkflowError(Exception):
    """The verb does not fit the story's state, or lacks its reason."""


@dataclass(frozen=True)
class Transition:
    """One verb. `leads_to` None leaves the state as it is."""

    label: str
    starts_from: tuple[str, ...]
    leads_to: str | None
    permission: str
    needs_reason: bool = False


ANY_STATE = tuple(WorkflowState.values)
TRANSITIONS = {
    "submit": Transition(
        "Submit for review",
        (DRAFT, CHANGES_REQUESTED),
        IN_REVIEW,
        "articles.submit_article",
    ),
    "request_changes": Transition(
        "Ask for changes",
        (IN_REVIEW, APPROVED),
        CHANGES_REQUESTED,
        "articles.approve_article",
        needs_reason=True,
    ),
    "approve": Transition(
        "Approve",
        (DRAFT, CHANGES_REQUESTED, IN_REVIEW),
        APPROVED,
        "articles.approve_article",
    ),
    "publish": Transition("Publish", (APPROVED,), None, "articles.publish_article"),
    "unschedule": Transition(
        "Take off the schedule", ANY_STATE, None, "articles.publish_article"
    ),
    "withdraw": Transition(
        "Withdraw",
        ANY_STATE,
        DRAFT,
        "articles.withdraw_article",
        needs_reason=True,
    ),
}


def check(verb: str, article: Article, *, by, reason: str = "") -> Transition:
    """The transition, if `by` may take it from here.

    Raises PermissionDenied (no right), or WorkflowError (wrong state, no reason).
    """
    transition = TRANSITIONS[verb]
    if not by.has_perm(transition.permission):
        raise PermissionDenied(
            f"{by} has no right to: {transition.label.lower()}. Ask an editor."
        )
    if not Article.objects.editable_by(by).filter(pk=article.pk).exists():
        raise PermissionDenied(f"{by} may not change {article.plain_headline!r}.")
    if article.workflow_state not in transition.starts_from:
        states = " or ".join(
            f"{WorkflowState(state).label!r}" for state in transition.starts_from
        )
        raise WorkflowError(
            f"{article.plain_headline!r} is {article.get_workflow_state_display()!r}; "
            f"{transition.label.lower()} starts from {states}."
        )
    if transition.needs_reason and not reason.strip():
        raise WorkflowError(f"{transition.label} needs a reason; write one sentence.")
    return transition


@transaction.atomic
def act(verb: str, article: Article, *, by, reason: str = "", revision=None):
    """Take `verb` on `article`, locked, and write the record of it.

    Returns the WorkflowEvent. Raises what `check` raises, and changes nothing then.
    """
    locked = Article.objects.select_for_update().get(pk=article.pk)
    transition = check(verb, locked, by=by, reason=reason)
    if transition.leads_to:
        locked.workflow_state = transition.leads_to
    if verb == "approve":
        locked.approved_revision = revision = locked.revisions.first()
    elif locked.workflow_state != APPROVED:
        locked.approved_revision = None
    Article.objects.filter(pk=locked.pk).update(
        workflow_state=locked.workflow_state,
        approved_revision=locked.approved_revision,
    )
    article.workflow_state = locked.workflow_state
    article.approved_revision = locked.approved_revision
    return WorkflowEvent.objects.create(
        article=article,
        revision=revision or article.revisions.first(),
        verb=verb,
        reason=reason.strip(),
        by=by,
        at=timezone.now(),
    )
