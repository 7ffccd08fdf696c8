"""The sum a reader solves: a price for posting, not a wall.

A page that everybody shares carries a *shared* question, made of the key, the
target and the time: it needs no cookie and no write. It is accepted once per client
and once per address. Whoever cannot be served by it gets a *private* question, a row
with a 128-bit nonce that is good for one answer.
"""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hmac import compare_digest

from django.utils import timezone

from comments import limits
from comments.models import Question, SpentQuestion
from comments.posting.keys import keyed
from newsroom.delivery.recipe import holds_until, moment
from newsroom.keys import number_in

SMALLEST, LARGEST = 1, 30
# Each number in words, at its own place; zero stands there for the places only.
_SPELT = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two "
    "twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight "
    "twenty-nine thirty"
)
WORDS = _SPELT.split()


class AlreadySpentError(Exception):
    """Somebody was faster with the same question."""


@dataclass(frozen=True)
class Sum:
    """Two numbers and "+" or "-", one of them written in words."""

    left: int
    sign: str
    right: int
    is_left_in_words: bool

    @property
    def _operands(self):
        if self.is_left_in_words:
            return WORDS[self.left], str(self.right)
        return str(self.left), WORDS[self.right]

    @property
    def text(self) -> str:
        """As it is shown: "ten + 20 ="."""
        left, right = self._operands
        return f"{left} {'+' if self.sign == '+' else '−'} {right} ="

    @property
    def spoken(self) -> str:
        """As it is read aloud: "What is ten plus 20?"."""
        left, right = self._operands
        return f"What is {left} {'plus' if self.sign == '+' else 'minus'} {right}?"

    @property
    def answer(self) -> int:
        return self.left + (self.right if self.sign == "+" else -self.right)


@dataclass(frozen=True)
class Asked:
    """A sum with the token that a form sends back beside the answer."""

    token: str
    sum: Sum


def make_sum(first: int, second: int, third: int, fourth: int) -> Sum:
    """The sum that four random numbers choose; never below zero."""
    span = LARGEST - SMALLEST + 1
    left, right = SMALLEST + first % span, SMALLEST + second % span
    sign = "+-"[third % 2]
    if sign == "-" and left < right:
        left, right = right, left
    return Sum(left, sign, right, is_left_in_words=fourth % 2 == 0)


def shared(target_key: str, at=None) -> Asked:
    """The question all readers of this target get at `at` (default now)."""
    bucket = _bucket(target_key, at or moment())
    holds_until(_start(target_key, bucket + 1))
    return _shared_in(target_key, bucket)


def _bucket(target_key: str, at: datetime) -> int:
    """The number of the bucket that runs for this target at `at`.

    Each target's begin at a time of their own, so that the pages of a site do not
    all change in the same second.
    """
    return (int(at.timestamp()) + _phase(target_key)) // limits.SHARED_BUCKET


def _start(target_key: str, bucket: int) -> datetime:
    seconds = bucket * limits.SHARED_BUCKET - _phase(target_key)
    return datetime.fromtimestamp(seconds, UTC)


def _phase(target_key: str) -> int:
    return int(keyed("sum.phase", target_key)[:8], 16) % limits.SHARED_BUCKET


def _shared_in(target_key: str, bucket: int) -> Asked:
    # Two hashes: the token travels with the page and must not tell the answer.
    chosen = bytes.fromhex(keyed("sum", target_key, str(bucket)))
    token = keyed("sum.token", target_key, str(bucket))[:32]
    return Asked(f"s{token}", make_sum(*chosen[:4]))


def ask_privately(target_key: str) -> Asked:
    """A new question for one reader; writes its row."""
    made = make_sum(*secrets.token_bytes(4))
    question = Question.objects.create(
        nonce=secrets.token_hex(16),
        target=target_key,
        left=made.left,
        sign=made.sign,
        right=made.right,
        is_left_in_words=made.is_left_in_words,
    )
    return Asked(f"p{question.nonce}", made)


def find_open(token: str, target_key: str, at=None) -> Asked | None:
    """The question with this token, if it may still be answered for this target."""
    at = at or timezone.now()
    if token.startswith("p"):
        since = at - timedelta(seconds=limits.PRIVATE_LIFE)
        question = (
            Question.objects.open(since=since)
            .filter(nonce=token[1:], target=target_key)
            .first()
        )
        if question is None:
            return None
        return Asked(
            token,
            Sum(
                question.left,
                question.sign,
                question.right,
                question.is_left_in_words,
            ),
        )
    bucket = _bucket(target_key, at)
    for candidate in (bucket, bucket - 1):
        asked = _shared_in(target_key, candidate)
        if compare_digest(asked.token.encode(), token.encode()):
            return asked
    return None


def is_right(asked: Asked, answer: str) -> bool:
    """Whether `answer` is the sum in plain ASCII digits, and nothing else."""
    return number_in(answer) == asked.sum.answer


def is_spent(token: str, *, network: str, address: str) -> bool:
    """Whether a shared question has served this client or this address before."""
    spent = SpentQuestion.objects.filter(token=token)
    return (
        spent.filter(network=network).exists() or spent.filter(address=address).exists()
    )


def spend(token: str, *, network: str, address: str) -> None:
    """Use the question up, inside the transaction that stores the comment.

    Raises AlreadySpentError for a private question that is gone, IntegrityError for a
    shared one that this client or address has used: both databases then let exactly
    one of any number of parallel replays through.
    """
    if token.startswith("p"):
        if not burn(token):
            raise AlreadySpentError(token)
        return
    SpentQuestion.objects.create(token=token, network=network, address=address)


def burn(token: str) -> bool:
    """Close a private question, whoever answered it; False if it was closed."""
    return bool(
        Question.objects.filter(nonce=token[1:], spent_at=None).update(
            spent_at=timezone.now()
        )
    )
