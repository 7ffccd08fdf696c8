"""How a moment is printed: the few looks the trade needs, in the site's time zone.

Each function takes an aware datetime; `day` and `day_element` take a date as well.
"""

from datetime import date, datetime

from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timesince import timesince


def day(at: date) -> str:
    """Such as "24 November 2026"."""
    return _day(_local(at))


def moment(at: datetime) -> str:
    """Such as "24 November 2026, 10:40 GMT"."""
    return _moment(_local(at))


def short_moment(at: datetime) -> str:
    """Such as "24 Nov 2026, 10:40": for columns and panels of the desk."""
    local = _local(at)
    return f"{local.day} {local:%b %Y, %H:%M}"


def weekday_moment(at: datetime) -> str:
    """Such as "Tuesday 24 November 2026, 10:40 GMT".

    For what somebody decides, since a wrong day is seen by its weekday first.
    """
    return f"{_local(at):%A} {moment(at)}"


def day_element(at: date) -> SafeString:
    """`day` as a `<time>` element that machines can read too."""
    local = _local(at)
    return _element(local, _day(local))


def moment_element(at: datetime) -> SafeString:
    """`moment` as a `<time>` element that machines can read too."""
    local = _local(at)
    return _element(local, _moment(local))


def time_since(at: datetime) -> SafeString:
    """Such as "3 hours", as a `<time>` element whose title is the moment.

    For the desk only: a public page is stored, and must stay right while it is.
    """
    return format_html(
        '<time datetime="{}" title="{}">{}</time>',
        _machine(_local(at)),
        moment(at),
        timesince(at, depth=1),
    )


def _local(at):
    return timezone.localtime(at) if isinstance(at, datetime) else at


def _day(local) -> str:
    return f"{local.day} {local:%B %Y}"


def _moment(local) -> str:
    return f"{local.day} {local:%B %Y, %H:%M %Z}"


def _machine(local) -> str:
    is_moment = isinstance(local, datetime)
    return local.isoformat(timespec="seconds") if is_moment else local.isoformat()


def _element(local, words) -> SafeString:
    # Digits, and names of months and zones: nothing in it needs escaping.
    return SafeString(f'<time datetime="{_machine(local)}">{words}</time>')
