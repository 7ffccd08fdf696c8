"""The language of a title, a quote, a dub: chosen from our table, in any spelling."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from films.models import Title
from films.values import languages
from films.values.language_tags import SCRIPTS, parse, shown
from newsroom.countries import NAMES as REGIONS
from tests.factories.films import FilmFactory

TAGS = st.builds(
    lambda *parts: "-".join(filter(None, parts)),
    st.sampled_from(sorted(languages.NAMES)),
    st.sampled_from(["", *sorted(SCRIPTS)]),
    st.sampled_from(["", *sorted(REGIONS)]),
)


@given(TAGS)
def test_every_tag_is_read_as_it_is_shown_and_in_any_case(tag):
    assert parse(shown(tag)) == parse(tag) == parse(tag.upper()) == tag


@pytest.mark.parametrize("code", languages.NAMES)
def test_every_single_language_is_read_by_its_name(code):
    assert parse(shown(code)) == code


@pytest.mark.parametrize(
    ("typed", "tag"),
    [("Farsi", "fa"), ("zh_hans", "zh-Hans"), (" pt-br ", "pt-BR"), ("", "")],
)
def test_languages_are_typed_as_people_write_them(typed, tag):
    assert parse(typed) == tag


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("Elvish", "'Elvish' is not .* such as Chinese, zh or zh-Hans"),
        ("xx", "'xx'"),
        ("zh-Xxxx", "'Xxxx'"),
        ("en-GB-extra", "'extra'"),
        ("English, Chinese", "Write one"),
    ],
)
def test_what_is_no_language_is_named(typed, named):
    with pytest.raises(ValueError, match=named):
        parse(typed)


@pytest.mark.django_db
def test_a_title_in_no_language_is_refused():
    title = Title(film=FilmFactory(), text="The Kettle", language="elvish")

    with pytest.raises(ValidationError, match="elvish"):
        title.full_clean()


@pytest.mark.django_db
def test_a_title_shows_its_language_by_name_and_saves_unchanged():
    field = Title._meta.get_field("language").formfield(required=False)

    assert field.prepare_value("zh") == "Chinese"
    assert not field.has_changed("zh", "Chinese")
    assert field.clean("chinese") == "zh"
