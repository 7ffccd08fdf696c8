"""No stored pages: for developers, and where an operator turns them off."""

from contextlib import nullcontext

from newsroom.delivery.store.page import NEVER


class NoStore:
    """Has no page, keeps none, and nobody waits for another."""

    def now(self):
        return NEVER

    def get(self, key, *, since=None):
        return None

    def reserve(self, key):
        return None

    def put(self, key, page):
        """Nothing is kept."""

    def drop(self, key):
        """There is nothing to forget."""

    def doubt(self, slots):
        return {}

    def settle(self, doubts):
        """No page can be out of date."""

    def catch_up(self):
        """Nothing is owed."""

    def flight(self, key):
        return nullcontext(False)
