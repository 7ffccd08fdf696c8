import pytest
from hypothesis import given
from hypothesis import strategies as st

from films.models import Release
from films.territories import TerritorySet, holds_in
from newsroom.countries import NAMES
from tests.factories.films import ReleaseFactory

codes = st.sampled_from(sorted(NAMES))
some = st.frozensets(codes, max_size=6)


@st.composite
def territory_sets(draw):
    chosen = draw(some)
    if draw(st.booleans()):
        return TerritorySet.worldwide(but=chosen)
    return TerritorySet(chosen)


@given(territory_sets())
def test_a_set_written_as_stored_reads_back_the_same(territories):
    assert TerritorySet.parse(territories.codes) == territories


@given(territory_sets())
def test_a_set_written_for_readers_reads_back_the_same(territories):
    if territories.is_unknown:
        return

    assert TerritorySet.parse(str(territories)) == territories


@given(some, codes)
def test_the_world_but_for_some_holds_exactly_the_others(left_out, code):
    territories = TerritorySet.worldwide(but=left_out)

    assert (code in territories) == (code not in left_out)


@given(st.text(max_size=30))
def test_any_text_is_a_set_or_is_refused(text):
    try:
        territories = TerritorySet.parse(text)
    except ValueError:
        return

    assert TerritorySet.parse(territories.codes) == territories


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("* -CN", "worldwide except China"),
        ("worldwide except China", "worldwide except China"),
        ("Worldwide excluding HK and China", "worldwide except China and Hong Kong"),
        ("United States", "United States"),
        ("us, Canada", "Canada, United States"),
        ("Trinidad and Tobago", "Trinidad and Tobago"),
        ("unknown", "territory not stated"),
    ],
)
def test_the_ways_that_people_write_territories_are_read(text, shown):
    assert str(TerritorySet.parse(text)) == shown


@pytest.mark.parametrize("text", ["XX", "Atlantis", "US -CN", "* US", "US except CN"])
def test_what_is_no_set_is_refused(text):
    with pytest.raises(ValueError, match="territor"):
        TerritorySet.parse(text)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "stored", ["US", "CA US", "*", "* -CN", "* -CN -US", "unknown", ""]
)
@pytest.mark.parametrize("code", ["US", "CN", "FR"])
def test_the_query_and_the_set_agree_on_where_something_holds(stored, code):
    release = ReleaseFactory(territories=stored)

    found = Release.objects.filter(holds_in("territories", code)).exists()

    release.refresh_from_db()
    assert found == (release.territories is not None and code in release.territories)
