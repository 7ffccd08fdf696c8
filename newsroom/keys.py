"""What names a row in an address, read strictly and in one place.

A number is plain ASCII digits without a leading zero, so that one thing has one
address: int() would also take "٣", "1_0", " 9" and "07". It has 18 digits at most,
because a longer one fits no column.
"""

import re

from django.core.validators import slug_re
from django.http import Http404

_NUMBER = re.compile(r"0|[1-9][0-9]{0,17}")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TOO_LONG = re.compile(r"[0-9]{19}")


def number_in(text: str) -> int | None:
    """The number that `text` is, and nothing else; None for any other text."""
    return int(text) if _NUMBER.fullmatch(text) else None


def key_in(text: str | None) -> int | None:
    """The key of a row that `text` names; None where nothing is named.

    Raises Http404 for a text that is no key.
    """
    if not text:
        return None
    key = number_in(text)
    if not key:
        raise Http404(f"{text[:40]!r} is not a number from 1 up.")
    return key


def keys_in(texts: list[str]) -> list[int]:
    """The key of each row that is named. Raises Http404 where one is no key."""
    found = [key_in(text) for text in texts]
    return [key for key in found if key]


def slug_in(text: str | None) -> str | None:
    """The slug that `text` is; None where nothing is named.

    Raises Http404 for a text that is no slug, such as one with a NUL, which a
    database refuses.
    """
    if not text:
        return None
    if not slug_re.fullmatch(text):
        raise Http404(f"{text[:40]!r} is not a slug.")
    return text


def digits_in(text: str, length: int) -> str:
    """`text` where it is `length` ASCII digits, or empty. Raises Http404 otherwise."""
    if text and not (text.isascii() and text.isdigit() and len(text) == length):
        raise Http404(f"{text[:40]!r} is not {length} digits.")
    return text


def is_row_key(text: str) -> bool:
    """Whether any table may have a row of this key: a number, or the UUID of a task."""
    return number_in(text) is not None or bool(_UUID.fullmatch(text))


def is_beyond_keys(text: str) -> bool:
    """Whether `text` holds a number that no key, year or count of a site has."""
    return bool(_TOO_LONG.search(text))
