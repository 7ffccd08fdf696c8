"""Where a film can be seen at a moment, in one line that changes by the clock."""

import datetime
from dataclasses import dataclass

from django.utils import timezone

# The wider door is said first where a film has several.
KINDS = ("theatrical", "streaming", "online", "download", "disc", "television")

BEFORE = {
    "theatrical": "in cinemas {date}",
    "streaming": "streaming {date}",
    "online": "free online {date}",
    "download": "to download {date}",
    "disc": "on disc {date}",
    "television": "on television {date}",
}
AFTER = {
    "theatrical": "in cinemas since {date}",
    "streaming": "now streaming",
    "online": "now free online",
    "download": "now to download",
    "disc": "now on disc",
    "television": "shown on television {date}",
}
# A film leaves the cinemas, and nobody tells the desk: later it was "in cinemas".
CINEMA_DAYS = 120


@dataclass(frozen=True)
class Line:
    """What to say now, and when (aware datetime) it must be said in another way."""

    text: str
    next_change: datetime.datetime | None = None


def where_to_watch(film, at: datetime.datetime) -> Line | None:
    """Where to see `film` at `at` (aware), or None where nothing is known.

    Days begin at midnight of the site's time zone. A release counts as out from
    its day on; one with only a month or a year counts as out when that has ended,
    unless the desk says that it happened. Makes no query on prefetched releases.
    """
    today = timezone.localdate(at)
    told = [
        release
        for release in film.releases.all()
        if release.kind in KINDS and release.status != "cancelled" and release.date
    ]
    out = [release for release in told if _is_out(release, today)]
    ahead = [
        release for release in told if release not in out and _is_ahead(release, today)
    ]
    changes = [moment for release in told for moment in _changes(release, at)]
    next_change = min(changes, default=None)
    if out:
        text = _after(min(out, key=lambda release: _rank(release, today)), today)
    elif ahead:
        text = _before(min(ahead, key=_when))
    else:
        return None
    return Line(text, next_change)


def _is_out(release, today) -> bool:
    if release.date.is_unknown or release.date.year is None:
        return release.status == "happened"
    if release.status == "announced":
        return False
    return _first_day_out(release) <= today


def _is_ahead(release, today) -> bool:
    """Whether its day may still come; one that was only announced may never."""
    if release.date.is_unknown:
        return False
    return release.date.year is None or release.date.last_day() >= today


def _first_day_out(release) -> datetime.date:
    if release.date.is_full or release.status == "happened":
        return release.date.first_day()
    return release.date.last_day() + datetime.timedelta(1)


def _changes(release, at):
    """The moments after `at` at which this release is told in another way."""
    if release.date.year is None:
        return
    days = [_first_day_out(release), release.date.last_day() + datetime.timedelta(1)]
    if release.kind == "theatrical":
        days.append(release.date.first_day() + datetime.timedelta(CINEMA_DAYS))
    for day in days:
        moment = timezone.make_aware(datetime.datetime.combine(day, datetime.time()))
        if moment > at:
            yield moment


def _rank(release, today):
    """Cinemas while they show it, then where it can be seen at home."""
    if release.kind == "theatrical" and not _in_cinemas(release, today):
        return (len(KINDS), release.order, release.pk)
    return (KINDS.index(release.kind), release.order, release.pk)


def _in_cinemas(release, today) -> bool:
    first = release.date.first_day()
    return first is not None and (today - first).days < CINEMA_DAYS


def _when(release):
    first = release.date.first_day() or datetime.date.max
    return (first, KINDS.index(release.kind), release.order)


def _before(release) -> str:
    text = BEFORE[release.kind].format(date=release.date)
    if not release.platform:
        return text
    if release.is_exclusive:
        return f"{text}, only on {release.platform.name}"
    return f"{text} on {release.platform.name}"


def _after(release, today) -> str:
    if release.kind == "theatrical" and not _in_cinemas(release, today):
        text = f"released in cinemas {release.date}"
    else:
        text = AFTER[release.kind].format(date=release.date)
    return f"{text} on {release.platform.name}" if release.platform else text
