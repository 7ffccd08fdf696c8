import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.delivery.jsonld import jsonld

HOSTILE = ["</script><script>alert(1)</script>", "<!--", "]]>", "&lt;", "\u2028\u2029"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_parses_back_and_holds_no_sign_that_could_end_the_script(text):
    written = jsonld({"headline": text, text: [text]})

    assert json.loads(written) == {"headline": text, text: [text]}
    assert not set(written) & set("<>&\u2028\u2029")


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()))
def test_whatever_goes_in_comes_back(data):
    assert json.loads(jsonld(data)) == data


def test_a_lone_surrogate_can_still_be_sent():
    assert jsonld({"name": "\ud800"}).encode() == b'{"name": "\\ud800"}'


def test_what_json_does_not_know_is_refused():
    with pytest.raises(ValueError, match="not JSON compliant"):
        jsonld({"score": float("nan")})
