import datetime
import json
import uuid
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from newsroom.history.snapshot import digest, snapshot
from newsroom.history.tree import tree_for
from newsroom.history.values import encode
from tests.factories.history import full_story
from tests.history_models.models import (
    Credit,
    Figure,
    GalleryItem,
    Passage,
    Photo,
    Story,
    Topic,
)

pytestmark = pytest.mark.django_db


def queries(action) -> int:
    with CaptureQueriesContext(connection) as captured:
        action()
    return len(captured)


def test_a_record_says_every_kind_of_value_exactly():
    key = uuid.UUID("12345678123456781234567812345678")
    story = full_story(key=key, budget=Decimal("1234567.8900"))

    fields = json.loads(snapshot(story))["fields"]

    fields.pop("changed_at")
    assert fields == {
        "headline": "Meet the heroes",
        "standfirst": "Of 次世代 and “Next Gen”",
        "lead_photo": story.lead_photo_id,
        "budget": "1234567.8900",
        "embargoed_until": "2018-09-07T09:00:00+00:00",
        "shot_on": "2018-09-07",
        "starts_daily": "20:15:00",
        "running_time": "P0DT01H46M00S",
        "rating": 0.1,
        "is_opinion": False,
        "extra": {"b": [1, None, "ß"], "a": {"z": 1.5, "y": True}},
        "key": "12345678-1234-5678-1234-567812345678",
    }


def test_a_time_is_recorded_in_utc_whatever_its_zone():
    column = Story._meta.get_field("embargoed_until")
    noon = datetime.datetime(2018, 9, 7, 12, tzinfo=ZoneInfo("Asia/Shanghai"))

    assert encode(column, noon) == "2018-09-07T04:00:00+00:00"


def test_the_text_is_the_same_whatever_the_order_of_keys():
    story = full_story(extra={"one": {"a": 1, "b": 2}, "two": 2})
    first = snapshot(story)

    Story.objects.update(extra={"two": 2, "one": {"b": 2, "a": 1}})

    assert snapshot(story) == first
    assert digest(snapshot(story)) == digest(first)
    assert len(digest(first)) == 64


def test_letters_are_neither_escaped_nor_recomposed():
    decomposed = "Cafe\u0301 次世代 <b>"
    story = full_story(headline=decomposed)

    assert f'"headline":"{decomposed}"' in snapshot(story)


def test_what_is_not_saved_is_not_recorded():
    story = full_story()
    before = snapshot(story)

    story.headline = "Typed, not saved"

    assert snapshot(story) == before


def test_excluded_fields_leave_the_text_alone():
    story = full_story()
    before = snapshot(story)

    Story.objects.update(version=7)

    assert snapshot(story) == before


def test_parts_of_an_unknown_region_are_recorded():
    story = full_story()
    Passage.objects.create(parent=story, region="attic", ordering=1, text="Old")

    passages = json.loads(snapshot(story))["children"]["history_models.passage"]

    assert [each["fields"]["region"] for each in passages] == [
        "attic",
        "main",
        "sidebar",
    ]


def test_parts_are_in_their_own_order():
    story = full_story()

    credits_ = json.loads(snapshot(story))["children"]["history_models.credit"]

    assert [each["fields"]["name"] for each in credits_] == ["Joe", "Kevin"]


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("a\0b", "NUL"),
        ("a\ud800b", "surrogate"),
        ({"deep": ["\udfff"]}, "surrogate"),
        ({"a\0": 1}, "NUL"),
        (float("nan"), "nan"),
        (float("inf"), "inf"),
        (b"bytes", "bytes"),
    ],
)
def test_what_cannot_be_stored_everywhere_is_refused_by_field(value, reason):
    column = Story._meta.get_field("extra")

    with pytest.raises(ValueError, match=rf"history_models.Story.extra .*{reason}"):
        encode(column, value)


def test_an_emoji_is_no_half_of_a_pair():
    assert encode(Story._meta.get_field("headline"), "🤖") == "🤖"


def test_a_larger_story_takes_no_more_queries():
    story = full_story()
    few = queries(lambda: snapshot(story))

    photo = Photo.objects.get()
    gallery = story.history_models_gallery_set.get()
    for number in range(20):
        Credit.objects.create(story=story, name=f"{number}", position=number)
        Passage.objects.create(
            parent=story, region="main", ordering=number, text="More"
        )
        figure = Figure.objects.create(
            parent=story, region="main", ordering=number, photo=photo
        )
        figure.topics.add(Topic.objects.create(name=f"Topic {number}"))
        GalleryItem.objects.create(gallery=gallery, text=f"{number}", photo=photo)
    many = queries(lambda: snapshot(story))

    assert snapshot(story).count('"caption"') == 21
    assert few == many == 9


def test_an_unsaved_object_has_no_record():
    with pytest.raises(Story.DoesNotExist):
        snapshot(Story(headline="Nowhere"))


def test_a_model_without_a_tree_is_named():
    with pytest.raises(LookupError, match=r"history_models\.Topic has no history"):
        tree_for(Topic)
