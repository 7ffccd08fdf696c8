import pytest

from films.bylines import parse_author


@pytest.mark.parametrize(
    ("printed", "given", "family", "suffix"),
    [
        ("Joel Keller", "Joel", "Keller", ""),
        ("Keller, Joel", "Joel", "Keller", ""),
        ("Jr, Mike Fleming", "Mike", "Fleming", "Jr"),
        ("Mike Fleming Jr.", "Mike", "Fleming", "Jr"),
        ("Fleming, Mike, Jr", "Mike", "Fleming", "Jr"),
        ("Fleming Jr, Mike", "Mike", "Fleming", "Jr"),
        ("Ana María de la Cruz III", "Ana María de la", "Cruz", "III"),
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
