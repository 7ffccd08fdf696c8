"""Where in the table of stamps a tag has its place."""

from collections.abc import Iterable
from zlib import crc32

SLOTS = 65_536
# Stands in every page, so that one stamp takes them all; and is stamped by every
# change, for pages that show more than can be looked up one by one.
EVERY_PAGE, ANY_CHANGE = 1, 2
FIRST_FREE = 3
# A page of more slots than this, such as a site map, stands for any change.
MOST_SLOTS = 1_000


def slot_of(tag: str) -> int:
    """The same number in every process; two tags may share one."""
    return FIRST_FREE + crc32(tag.encode()) % (SLOTS - FIRST_FREE)


def slots_of_page(tags: Iterable[str]) -> list[int]:
    """The slots whose stamps decide whether a page with these tags is valid."""
    slots = {slot_of(tag) for tag in tags}
    if len(slots) > MOST_SLOTS:
        slots = {ANY_CHANGE}
    return sorted({EVERY_PAGE, *slots})


def slots_of_change(tags: Iterable[str]) -> list[int]:
    """The slots that a change of what these tags name must stamp."""
    return sorted({ANY_CHANGE, *map(slot_of, tags)})
