import pytest
from django.http import Http404

from newsroom import keys

NO_NUMBERS = [
    "x",
    " 1",
    "1\n",
    "+1",
    "-1",
    "1.0",
    "1_0",
    "0x1",
    "01",
    "٣",
    "１",
    "²",
    "1\0",
    "9" * 19,
    "9" * 5000,
]


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_is_no_plain_number_names_no_row(text):
    assert keys.number_in(text) is None
    assert not keys.is_row_key(text)
    with pytest.raises(Http404):
        keys.key_in(text)
    with pytest.raises(Http404):
        keys.keys_in(["1", text])


@pytest.mark.parametrize(("text", "number"), [("1", 1), ("9" * 18, int("9" * 18))])
def test_a_plain_number_is_a_key(text, number):
    assert keys.number_in(text) == number
    assert keys.key_in(text) == number
    assert keys.keys_in([text, "7"]) == [number, 7]
    assert keys.is_row_key(text)


@pytest.mark.parametrize("text", ["", None])
def test_where_nothing_is_named_there_is_no_key(text):
    assert keys.key_in(text) is None
    assert keys.slug_in(text) is None


def test_zero_is_a_number_and_no_key():
    assert keys.number_in("0") == 0
    with pytest.raises(Http404, match="'0' is not a number from 1 up"):
        keys.key_in("0")


def test_a_slug_is_taken_and_what_is_none_is_refused():
    assert keys.slug_in("next-gen_2") == "next-gen_2"
    for text in ("next gen", "next\0gen", "näxt", "../x", "next-gen\n"):
        with pytest.raises(Http404):
            keys.slug_in(text)


def test_digits_have_one_length_or_are_left_out():
    assert keys.digits_in("", 4) == ""
    assert keys.digits_in("0012", 4) == "0012"
    for text in ("012", "00012", "00x2", "٠٠١٢"):
        with pytest.raises(Http404):
            keys.digits_in(text, 4)


def test_a_row_of_the_task_queue_is_named_by_its_uuid():
    assert keys.is_row_key("0f8fad5b-d9cb-469f-a165-70867728950e")
    assert not keys.is_row_key("0f8fad5b-d9cb-469f-a165-70867728950")


def test_a_number_that_fits_no_column_is_seen_inside_a_text():
    assert keys.is_beyond_keys("a" + "9" * 19)
    assert not keys.is_beyond_keys("a" + "9" * 18)
