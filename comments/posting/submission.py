"""One attempt to post a comment, as the checks see it."""

import enum
import re
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from comments.models import Comment
from comments.posting.forms import CommentForm
from comments.posting.keys import address_key, keyed
from comments.targets import key_of

# As `comments.posting.sum` makes them: "s" for shared, "p" for private.
TOKEN = re.compile(r"[sp][0-9a-f]{32}")


class Effect(enum.Enum):
    """What a finding does; SCORE alone only adds to the score."""

    SCORE = "score"
    HOLD = "hold"
    REFUSE = "refuse"


@dataclass(frozen=True)
class Finding:
    """What one rule says about a comment, in words for whoever reads it.

    `start` and `end` mark the characters of the body it is about. `field` names the
    form field that a refusal points at; `status` is the answer's HTTP status.
    """

    rule: str
    why: str
    effect: Effect = Effect.HOLD
    start: int | None = None
    end: int | None = None
    score: int = 0
    field: str = ""
    status: int = 400

    def as_record(self) -> dict:
        return {
            "rule": self.rule,
            "why": self.why,
            "start": self.start,
            "end": self.end,
        }


@dataclass
class Submission:
    """What came in, with the request's facts that the checks ask for.

    `network` is the keyed hash of the client's network. Checks may leave notes for
    the service: `first` is the comment this one repeats, `retry_after` the seconds
    until the network may post again.
    """

    target: object
    data: dict
    network: str
    is_same_origin: bool
    at: datetime
    parent: Comment | None = None
    first: Comment | None = field(default=None, init=False)
    retry_after: int = field(default=0, init=False)
    is_counted: bool = field(default=False, init=False)

    @cached_property
    def form(self):
        return CommentForm(self.data)

    @property
    def name(self) -> str:
        return self.form.cleaned_data["name"]

    @property
    def email(self) -> str:
        return self.form.cleaned_data["email"]

    @property
    def body(self) -> str:
        return self.form.cleaned_data["body"]

    @property
    def target_key(self) -> str:
        return key_of(self.target)

    @property
    def question(self) -> str:
        """The token of the question, or "" where what was sent cannot be one."""
        token = self.data.get("question", "")
        return token if TOKEN.fullmatch(token) else ""

    @property
    def answer(self) -> str:
        return self.data.get("answer", "").strip(" ")

    @property
    def asks_for_an_editor(self) -> bool:
        """The reader said they cannot answer the sum."""
        return self.data.get("unsure") == "on"

    @property
    def address(self) -> str:
        return address_key(self.email)

    @property
    def answers_nothing(self) -> bool:
        """It was written as an answer to what readers cannot see, or not here."""
        return bool(self.data.get("parent")) and self.parent is None

    def find_first(self) -> bool:
        """Whether this same form is stored already; keeps the comment in `first`."""
        self.first = Comment.objects.filter(form_token=self.form_token).first()
        return self.first is not None

    @cached_property
    def form_token(self) -> str:
        """One value for one sending of one form.

        The page is the same for everybody, so it cannot carry a token per reader:
        the question, the client and what was typed identify the sending.
        """
        parent = str(self.parent.pk) if self.parent else ""
        parts = (self.target_key, self.question, self.network, self.email, self.name)
        return keyed("form", *parts, parent, self.body)
