"""What the templates of the form show."""

from dataclasses import dataclass, field

from django.urls import reverse

from comments import sum as sums
from comments.judging import HONEYPOT
from comments.models import Comment
from comments.targets import key_of, label_of

FIELDS = ("name", "email", "body", "answer")


@dataclass(frozen=True)
class FormView:
    """The comment form: where it goes, what it asks, what was typed, what is wrong.

    `errors` maps a field's name to the first sentence about it; `problem` is what is
    wrong with none of the fields.
    """

    action: str
    captcha_url: str
    rules_url: str
    question: sums.Asked | None
    parent: Comment | None = None
    typed: dict = field(default_factory=dict)
    is_unsure: bool = False
    errors: dict = field(default_factory=dict)
    problem: str = ""
    retry_after: int = 0
    honeypot: str = HONEYPOT

    @property
    def is_refused(self) -> bool:
        return bool(self.errors or self.problem)


def comment_form(target, *, parent=None, submission=None, outcome=None) -> FormView:
    """The form for `target`: empty, or after an attempt with all that was typed."""
    address = [label_of(target), target.pk]
    view = {
        "action": reverse("comments:new", args=address),
        "captcha_url": reverse("comments:captcha", args=address),
        "rules_url": reverse("comments:rules"),
    }
    if submission is None:
        question = sums.shared(key_of(target))
        return FormView(question=question, parent=parent, **view)
    if outcome.question is None:  # from another site: nothing it sent is shown
        return FormView(question=None, problem=outcome.refusals[0].why, **view)
    is_same = outcome.question.token == submission.question
    typed = {name: _showable(submission.data.get(name, "")) for name in FIELDS}
    errors = {}
    for refusal in outcome.refusals:
        errors.setdefault(refusal.field, refusal.why)
    return FormView(
        question=outcome.question,
        parent=submission.parent,
        typed=typed if is_same else {**typed, "answer": ""},
        is_unsure=submission.asks_for_an_editor,
        problem=errors.pop("", ""),
        errors=errors,
        retry_after=outcome.retry_after,
        **view,
    )


def _showable(text: str) -> str:
    """The text with what cannot be sent back to a browser marked by U+FFFD."""
    return "".join(
        "\ufffd" if sign == "\0" or "\ud800" <= sign <= "\udfff" else sign
        for sign in text
    )
