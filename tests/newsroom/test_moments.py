from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template
from django.utils import timezone
from django.utils.formats import date_format

from newsroom import moments

AT = datetime(2026, 11, 24, 9, 5, 7, 120_000, tzinfo=UTC)


@pytest.fixture
def in_berlin(settings):
    settings.TIME_ZONE = "Europe/Berlin"


@pytest.mark.parametrize(
    ("look", "words"),
    [
        (moments.day, "24 November 2026"),
        (moments.moment, "24 November 2026, 10:05 CET"),
        (moments.short_moment, "24 Nov 2026, 10:05"),
        (moments.weekday_moment, "Tuesday 24 November 2026, 10:05 CET"),
        (
            moments.day_element,
            '<time datetime="2026-11-24T10:05:07+01:00">24 November 2026</time>',
        ),
        (
            moments.moment_element,
            '<time datetime="2026-11-24T10:05:07+01:00">'
            "24 November 2026, 10:05 CET</time>",
        ),
    ],
)
def test_a_moment_is_printed_in_the_zone_of_the_site(in_berlin, look, words):
    assert look(AT) == words


def test_a_day_is_the_one_that_the_site_has(in_berlin):
    late = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)

    assert moments.day(late) == "1 January 2027"


def test_a_date_has_no_zone_to_move_it(in_berlin):
    on = date(2026, 3, 1)

    assert moments.day(on) == "1 March 2026"
    assert moments.day_element(on) == '<time datetime="2026-03-01">1 March 2026</time>'


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="naive"):
        moments.moment(datetime(2026, 11, 24))


def test_how_long_something_waits_has_the_moment_in_its_title():
    at = timezone.now() - timezone.timedelta(hours=3, minutes=5)

    found = moments.time_since(at)

    assert f'title="{moments.moment(at)}"' in found
    assert found.endswith(">3\xa0hours</time>")


def test_templates_print_moments_the_same_way(in_berlin):
    template = Template("{% load site %}{{ at|moment }} {{ at|day_element }}")

    found = template.render(Context({"at": AT}))

    assert found == f"{moments.moment(AT)} {moments.day_element(AT)}"


def test_lists_of_the_admin_print_moments_the_same_way(in_berlin):
    local = timezone.localtime(AT)

    assert date_format(local, "DATETIME_FORMAT") == moments.moment(AT)
    assert date_format(local, "DATE_FORMAT") == moments.day(AT)
