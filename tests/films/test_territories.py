import pytest
from django import forms
from hypothesis import given
from hypothesis import strategies as st

from films.models import Film
from films.values.ordered_codes import TABLES, parse
from films.values.territories import TerritorySet
from films.values.territory_names import NAMES

codes = st.sampled_from(sorted(NAMES))
some = st.frozensets(codes, max_size=6)


@st.composite
def territory_sets(draw):
    chosen = draw(some)
    if draw(st.booleans()):
        return TerritorySet.worldwide(but=chosen)
    return TerritorySet(chosen)


@given(territory_sets())
def test_a_set_reads_back_the_same_as_stored_and_as_printed(territories):
    assert TerritorySet.parse(territories.codes) == territories
    assert TerritorySet.parse(str(territories)) == territories


def test_every_single_code_reads_back_the_same():
    one = {code: TerritorySet.of(code) for code in NAMES}
    by_name = {
        code for code in NAMES if TerritorySet.parse(str(one[code])) != one[code]
    }
    by_code = {c for c in NAMES if TerritorySet.parse(c) != one[c]}
    in_lists = {
        (kind, code)
        for kind, (names, *_) in TABLES.items()
        for code in names
        if not parse(names[code], kind) == parse(code, kind) == [code]
    }

    assert by_name | by_code | in_lists == set()


@given(st.sampled_from(sorted(TABLES)), st.data())
def test_an_ordered_list_opens_in_its_form_as_what_it_reads(kind, data):
    names = TABLES[kind][0]
    chosen = data.draw(
        st.lists(st.sampled_from(sorted(names)), unique=True, max_size=9)
    )
    column = "countries" if kind == "country" else "languages"
    field = Film._meta.get_field(column).formfield()

    shown = field.prepare_value(chosen)

    assert field.clean(shown) == chosen
    assert not field.has_changed(chosen, shown)


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
        ("worldwide (except China)", "worldwide except China"),
        ("Worldwide excluding HK and China", "worldwide except China and Hong Kong"),
        ("United States", "United States"),
        ("U.S.", "United States"),
        ("us, Canada", "Canada, United States"),
        ("US CN", "China, United States"),
        ("Trinidad and Tobago", "Trinidad and Tobago"),
        ("Guinea Bissau and Guinea", "Guinea, Guinea-Bissau"),
        ("Czech Republic", "Czechia"),
        ("Turkey", "Türkiye"),
        ("Viet Nam", "Vietnam"),
        ("Ivory Coast", "Côte d’Ivoire"),
        ("Cote d'Ivoire", "Côte d’Ivoire"),
        ("St. Lucia", "Saint Lucia"),
        ("the Netherlands", "Netherlands"),
        ("UK & Ireland", "Ireland, United Kingdom"),
        ("West Germany", "West Germany"),
        ("USSR", "Soviet Union"),
        ("Scandinavia except Norway", "Denmark, Sweden"),
        ("unknown", "territory not stated"),
    ],
)
def test_the_ways_that_people_write_territories_are_read(text, shown):
    assert str(TerritorySet.parse(text)) == shown


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("XX", "'XX' is not a territory"),
        ("France, Atlantis", "'Atlantis' is not a territory"),
        ("France Spain", "'Spain' is not a territory"),
        ("US -CN", "territories be left out"),
        ("* US", "all other territories"),
        ("US except CN", "territories be left out"),
        ("except China", "'except China' is not a territory"),
        ("Korea", "'Korea' may be South Korea or North Korea"),
        ("Scotland", "'Scotland' is a part of United Kingdom"),
    ],
)
def test_what_is_no_set_is_refused_by_its_word(text, reason):
    with pytest.raises(ValueError, match=reason):
        TerritorySet.parse(text)


def test_a_list_refuses_what_it_cannot_read_by_the_word_that_was_typed():
    field = Film._meta.get_field("countries").formfield()

    with pytest.raises(forms.ValidationError, match="'Untied States' is not a country"):
        field.clean("China, Untied States")
    with pytest.raises(forms.ValidationError, match="China is named twice"):
        field.clean("China, PRC")
