import pytest
from hypothesis import given
from hypothesis import strategies as st

from films.values.person_names import parse_author, sort_name


@pytest.mark.parametrize(
    ("printed", "given", "family", "suffix"),
    [
        ("Joel Keller", "Joel", "Keller", ""),
        ("Keller, Joel", "Joel", "Keller", ""),
        ("Jr, Mike Fleming", "Mike", "Fleming", "Jr"),
        ("Mike Fleming Jr.", "Mike", "Fleming", "Jr"),
        ("Fleming, Mike, Jr", "Mike", "Fleming", "Jr"),
        ("Fleming Jr, Mike", "Mike", "Fleming", "Jr"),
        ("Ana María de la Cruz III", "Ana María", "de la Cruz", "III"),
        ("Colette", "", "Colette", ""),
    ],
)
def test_an_author_is_read_into_parts(printed, given, family, suffix):
    author = parse_author(printed)

    assert (author.given, author.family, author.suffix) == (given, family, suffix)


def test_what_was_printed_is_kept_only_where_it_reads_in_another_way():
    assert parse_author("Joel Keller").printed_as == ""
    assert parse_author("Jr, Mike Fleming").printed_as == "Jr, Mike Fleming"


@pytest.mark.parametrize("printed", ["", " , ", "Jr"])
def test_a_text_without_a_name_is_refused(printed):
    with pytest.raises(ValueError, match="holds no author"):
        parse_author(printed)


@given(
    st.lists(st.sampled_from(["Ana", "Bell", "de", "la", "Jr", "Ó", "van"]), max_size=5)
)
def test_an_author_written_out_reads_back_the_same(words):
    try:
        author = parse_author(" ".join(words))
    except ValueError:
        return

    again = parse_author(str(author))

    assert (again.given, again.family, again.suffix) == (
        author.given,
        author.family,
        author.suffix,
    )


@pytest.mark.parametrize(
    ("name", "sorted_as"),
    [
        ("John Krasinski", "Krasinski, John"),
        ("Ada Kettle Jr.", "Kettle, Ada, Jr."),
        ("Bo Lamp III", "Lamp, Bo, III"),
        ("Gil del Norte", "del Norte, Gil"),
        ("Ana María de la Cruz", "de la Cruz, Ana María"),
        ("Mira Stone (MS)", "Stone, Mira (MS)"),
        ("宮本 光", "宮本 光"),
        ("Zed", "Zed"),
        ("Van Morrison", "Morrison, Van"),
    ],
)
def test_a_sort_name_is_made_of_the_name(name, sorted_as):
    assert sort_name(name) == sorted_as
