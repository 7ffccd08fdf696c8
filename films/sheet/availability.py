"""Where a film can be seen at a moment, in one line that changes by the clock."""

import datetime
from collections.abc import Iterable

from django.utils import timezone

from newsroom.delivery.recipe import holds_until

# What is told of each kind of release before its day, and from it on. The wider door
# comes first where a film has several; a kind without a line here is told in none.
TOLD = {
    "theatrical": ("in cinemas {date}", "in cinemas since {date}"),
    "streaming": ("streaming {date}", "now streaming"),
    "online": ("free online {date}", "now free online"),
    "download": ("to download {date}", "now to download"),
    "disc": ("on disc {date}", "now on disc"),
    "television": ("on television {date}", "shown on television {date}"),
}
KINDS = tuple(TOLD)
# A film leaves the cinemas, and nobody tells the desk: later it was "in cinemas".
CINEMA_DAYS = 120


def with_status(films: Iterable, at: datetime.datetime) -> list:
    """The films, each with its line at `at` as `status_text`, for tiles and cards."""
    films = list(films)
    for film in films:
        film.status_text = where_to_watch(film, at)
    return films


def where_to_watch(film, at: datetime.datetime) -> str:
    """Where to see `film` at `at` (aware), or "" where nothing is known.

    Tells the page when it must be said in another way. Days begin at midnight of the
    site's time zone. A release counts as out from its day on; one with only a month
    or a year counts as out when that has ended, unless the desk says that it
    happened. Makes no query on prefetched releases.
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
    for release in told:
        for moment in _changes(release):
            holds_until(moment)
    if out:
        return _after(min(out, key=lambda release: _rank(release, today)), today)
    return _before(min(ahead, key=_when)) if ahead else ""


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


def _changes(release):
    """The moments at which this release is told in another way."""
    if release.date.year is None:
        return
    days = [_first_day_out(release), release.date.last_day() + datetime.timedelta(1)]
    if release.kind == "theatrical":
        days.append(release.date.first_day() + datetime.timedelta(CINEMA_DAYS))
    for day in days:
        yield timezone.make_aware(datetime.datetime.combine(day, datetime.time()))


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
    before, _after = TOLD[release.kind]
    text = before.format(date=release.date)
    if not release.platform:
        return text
    if release.is_exclusive:
        return f"{text}, only on {release.platform.name}"
    return f"{text} on {release.platform.name}"


def _after(release, today) -> str:
    if release.kind == "theatrical" and not _in_cinemas(release, today):
        text = f"released in cinemas {release.date}"
    else:
        _before, after = TOLD[release.kind]
        text = after.format(date=release.date)
    return f"{text} on {release.platform.name}" if release.platform else text
