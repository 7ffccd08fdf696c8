"""How a change makes the pages that show it out of date.

`newsroom.delivery.tags.tags_of` names what a change touches. A page that shows any of
it is not served again once the change is committed, in whatever process.
"""

from collections.abc import Iterable
from functools import partial

from django.db import transaction

from newsroom.delivery.store.current import page_store
from newsroom.delivery.store.slots import EVERY_PAGE, slots_of_change


def touch(tags: Iterable[str]) -> None:
    """Take back every stored page with one of `tags`, with the transaction around it.

    Call it inside the transaction of the change. From now until the commit no such
    page is served, so that not even a process killed on the way leaves an old one.
    """
    _touch(slots_of_change(tags))


def touch_all() -> None:
    """Take back every stored page: after bulk updates, imports and restores."""
    _touch([EVERY_PAGE, *slots_of_change([])])


def _touch(slots):
    store = page_store()
    transaction.on_commit(partial(store.settle, store.doubt(slots)))
