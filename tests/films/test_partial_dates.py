import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from films.values.date_words import SPANS
from films.values.partial_dates import PartialDate, PartialDateFormField
from tests.factories.films import ReleaseFactory

days = st.dates(datetime.date(1800, 1, 1), datetime.date(2999, 12, 31))


@st.composite
def partial_dates(draw):
    day = draw(days)
    return draw(
        st.sampled_from(
            [
                PartialDate(day.year, day.month, day.day),
                PartialDate(day.year, day.month),
                PartialDate(day.year),
                PartialDate(None, day.month, day.day),
                PartialDate(day.year, span=draw(st.sampled_from(sorted(SPANS)))),
                PartialDate(),
            ]
        )
    )


@given(partial_dates())
def test_a_date_written_as_stored_reads_back_the_same(date):
    assert PartialDate.parse(date.iso) == date


@given(partial_dates())
def test_a_date_written_for_readers_reads_back_the_same(date):
    assert PartialDate.parse(str(date)) == date
    assert PartialDate.parse(date.month_first) == date


@given(days, days)
def test_the_order_of_stored_full_dates_is_the_order_of_days(one, other):
    stored = [PartialDate.of(one).iso, PartialDate.of(other).iso]

    assert (stored[0] < stored[1]) == (one < other)


@given(partial_dates())
def test_what_a_date_can_mean_begins_before_it_ends(date):
    if date.year is None:
        assert date.first_day() is date.last_day() is None
        return

    assert date.first_day() <= date.last_day()
    assert date.covers(PartialDate.of(date.first_day()))


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_is_refused(text):
    try:
        date = PartialDate.parse(text)
    except ValueError:
        return

    assert PartialDate.parse(date.iso) == date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("11 May 2018", "2018-05-11"),
        ("2018-08-20", "2018-08-20"),
        ("August 14, 2018", "2018-08-14"),
        ("May 2018", "2018-05"),
        ("Sept. 7", "--09-07"),
        ("29 February", "--02-29"),
        ("unknown", "unknown"),
        ("TBA", "unknown"),
        ("Q1 2027", "2027-33"),
        ("first quarter of 2027", "2027-33"),
        ("summer 2027", "2027-22"),
        ("Fall 2027", "2027-23"),
        ("7th September 2027", "2027-09-07"),
        ("Friday, 7 September 2018", "2018-09-07"),
        ("Friday 7 September 2027", "2027-09-07"),
        ("2027/09/07", "2027-09-07"),
        ("2027-09-07T10:00:00Z", "2027-09-07"),
        ("2027-09-07 10:00:00.5+02:00", "2027-09-07"),
        ("13/04/2027", "2027-04-13"),
    ],
)
def test_the_ways_that_sources_write_dates_are_read(text, iso):
    assert PartialDate.parse(text).iso == iso


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("30 February 2019", "February has no day 30"),
        ("29 February 2019", "February has no day 29"),
        ("2018-13", "There is no month 13"),
        ("May", "May needs a year or a day"),
        ("next summer", "is not a date"),
        ("03/04/2027", "it may be 3 April or 4 March"),
        ("60 February", "February has no day 60"),
        ("Q5 2027", "'q5' is no part of one"),
        ("summer", "summer needs a year"),
        ("7 8 2018", "it has two days"),
        ("٢٠١٨", "is not a date"),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason(text, reason):
    with pytest.raises(ValueError, match=reason):
        PartialDate.parse(text)


@pytest.mark.django_db
@pytest.mark.parametrize("iso", ["2018-09-07", "2018-05", "--09-07", "unknown", ""])
def test_a_column_keeps_what_is_known_and_tells_unknown_from_empty(iso):
    date = PartialDate.parse(iso) if iso else None

    release = ReleaseFactory(date=date)

    release.refresh_from_db()
    assert release.date == date


def test_the_form_field_names_the_value_it_refuses():
    field = PartialDateFormField()

    with pytest.raises(Exception, match="'7 Septembre 2018' is not a date"):
        field.clean("7 Septembre 2018")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Q1 2027", "2027-01-01", "2027-03-31"),
        ("summer 2027", "2027-06-01", "2027-08-31"),
        ("winter 2027", "2027-12-01", "2028-02-29"),
    ],
)
def test_a_quarter_or_season_lasts_from_its_first_day_to_its_last(text, first, last):
    date = PartialDate.parse(text)

    assert date.first_day().isoformat() == first
    assert date.last_day().isoformat() == last
    assert date.machine == "2027"
