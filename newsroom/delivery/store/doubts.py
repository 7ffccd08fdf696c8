"""Stamps that are set ahead of time while a change is on its way."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass

# How long a change may be on its way from its first word to its commit.
DOUBT_SECONDS = 10


@dataclass(frozen=True)
class Doubt:
    """A stamp set ahead of time until its change is committed, in place of `before`."""

    stamp: int
    before: int


class OwnDoubts(threading.local):
    """The newest doubt of this thread on each slot.

    A second change in the same transaction finds the first one's doubt, and must not
    take it for somebody else's, which has to stand on.
    """

    def __init__(self):
        self._newest: dict[int, Doubt] = {}

    def add(self, slot: int, stamp: int, stood: int) -> Doubt:
        """A doubt of this thread on `slot`, where `stood` was before."""
        known = self._newest.get(slot)
        before = known.before if known and known.stamp == stood else stood
        self._newest[slot] = Doubt(stamp, before)
        return self._newest[slot]

    def forget(self, slots: Iterable[int]) -> None:
        for slot in slots:
            self._newest.pop(slot, None)


def settled(doubt: Doubt, stands: int, now: int) -> int:
    """What a slot must hold when the change of `doubt` is committed at `now`.

    A doubt of somebody else, set before this one or after it, stands on.
    """
    if stands == doubt.stamp:
        return max(now, doubt.before)
    return max(now, stands)
