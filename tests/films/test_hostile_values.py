"""Text of a field's full length is read in time that grows as the text does."""

import sys

import pytest

from films.values.ordered_codes import parse
from films.values.partial_dates import PartialDate
from films.values.person_names import parse_author, sort_name
from films.values.territories import TerritorySet

READERS = {
    "date": PartialDate.parse,
    "territories": TerritorySet.parse,
    "countries": lambda text: parse(text, "country"),
    "languages": lambda text: parse(text, "language"),
    "author": parse_author,
    "sort name": sort_name,
}
TEXTS = ["a", "a ", "United ", "Bosnia and ", "US,", "de la ", "Jr ", "( ", "1/"]


def steps(read, text: str) -> int:
    """How many calls reading `text` makes, whether it is taken or refused."""
    count = 0

    def note(frame, event, _argument):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        read(text)
    except ValueError:
        pass
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("text", TEXTS)
def test_twice_the_text_takes_about_twice_the_steps(name, text):
    some, twice = text * 250, text * 500

    assert steps(READERS[name], twice) <= 2.5 * steps(READERS[name], some) + 100


def test_steps_that_grow_with_the_square_are_caught():
    def slow(text):
        for start in range(len(text)):
            for sign in text[start:]:
                sign.isalpha()

    assert steps(slow, "a" * 100) > 2.5 * steps(slow, "a" * 50) + 100
