import json

import pytest
from django.db import connection
from django.db.models import JSONField, Value
from django.test.utils import CaptureQueriesContext

from newsroom.history.restore import RestoreError, restore
from newsroom.history.snapshot import snapshot
from tests.factories.history import edited, full_story
from tests.history_models.models import (
    Credit,
    Figure,
    Gallery,
    GalleryItem,
    Passage,
    Photo,
    Scene,
    Story,
    Ticket,
    Topic,
)

pytestmark = pytest.mark.django_db


def test_a_restored_story_has_the_text_it_had():
    story = full_story()
    text = snapshot(story)

    Gallery.objects.all().delete()
    Passage.objects.filter(region="sidebar").delete()
    Passage.objects.create(parent=story, region="main", ordering=5, text="New")
    Credit.objects.all().delete()
    Figure.objects.get().topics.clear()
    Figure.objects.update(caption="Another", ordering=1)
    story.topics.set([Topic.objects.create(name="Another")])
    Story.objects.update(headline="Another", lead_photo=None, extra=[], rating=None)
    changed = snapshot(story)
    problems = restore(story, text)

    assert changed != text
    assert problems == []
    assert snapshot(story) == text
    assert story.headline == "Meet the heroes"


def test_restoring_what_stands_changes_nothing():
    story = full_story()
    text = snapshot(story)

    assert restore(story, text) == []
    assert snapshot(story) == text


def test_parts_with_an_identity_keep_their_key():
    story = full_story()
    keys = set(Passage.objects.values_list("pk", "uid"))
    items = set(GalleryItem.objects.values_list("pk", "uid"))
    text = snapshot(story)

    Passage.objects.update(text="Another")
    restore(story, text)

    assert set(Passage.objects.values_list("pk", "uid")) == keys
    assert set(GalleryItem.objects.values_list("pk", "uid")) == items


def test_a_deleted_part_comes_back_under_its_identity():
    story = full_story()
    uid = Figure.objects.get().uid
    text = snapshot(story)

    Figure.objects.all().delete()
    restore(story, text)

    assert Figure.objects.get().uid == uid


def test_what_points_at_a_part_stays_when_the_part_is_restored():
    story = full_story()
    opening = Scene.objects.get(name="Opening")
    Ticket.objects.create(scene=opening)
    text = snapshot(story)

    Scene.objects.filter(pk=opening.pk).update(name="Prologue")
    restore(story, text)

    assert Ticket.objects.get().scene.name == "Opening"


def test_a_part_with_its_own_key_comes_back_under_it():
    story = full_story()
    opening, ending = Scene.objects.order_by("pk")
    key = opening.pk
    text = snapshot(story)

    ending.delete()
    opening.delete()
    restore(story, text)

    assert Scene.objects.get(name="Ending").after.pk == key


def test_a_part_that_is_needed_elsewhere_is_not_removed():
    story = full_story()
    text = snapshot(story)
    Ticket.objects.create(scene=Scene.objects.create(story=story, name="Extra"))
    Story.objects.update(headline="Another")
    before = snapshot(story)

    with pytest.raises(RestoreError, match="Ticket for Extra"):
        restore(story, text)

    assert snapshot(story) == before


def test_a_vanished_target_that_is_needed_refuses_and_changes_nothing():
    story = full_story()
    text = snapshot(story)
    photo = Photo.objects.get()
    other = Photo.objects.create(name="Other")
    Story.objects.update(headline="Another", lead_photo=other)
    Figure.objects.update(photo=other)
    photo.delete()
    before = snapshot(story)

    with pytest.raises(RestoreError, match=rf"photo {photo_key(text)} does not exist"):
        restore(story, text)

    assert snapshot(story) == before


def photo_key(text):
    return json.loads(text)["fields"]["lead_photo"]


def test_a_vanished_target_that_may_be_empty_is_left_out_and_reported():
    story = full_story()
    Figure.objects.all().delete()
    text = snapshot(story)
    Topic.objects.all().delete()
    Photo.objects.all().delete()

    problems = restore(story, text)

    assert [(each.path, each.kind) for each in problems] == [
        ("history_models.story.lead_photo", "vanished target"),
        (
            "history_models.gallery[0].history_models.galleryitem[0].photo",
            "vanished target",
        ),
        (
            "history_models.gallery[0].history_models.galleryitem[1].photo",
            "vanished target",
        ),
        ("history_models.story.topics", "vanished target"),
    ]
    assert story.lead_photo is None
    assert list(story.topics.all()) == []
    assert GalleryItem.objects.count() == 2


def test_a_field_the_record_does_not_know_keeps_its_value():
    story = full_story()
    text = edited(snapshot(story), lambda record: record["fields"].pop("standfirst"))
    Story.objects.update(standfirst="Written since", headline="Written since")

    problems = restore(story, text)

    assert [each.kind for each in problems] == ["missing field"]
    assert story.standfirst == "Written since"
    assert story.headline == "Meet the heroes"


def test_a_bad_value_leaves_the_one_that_stands():
    story = full_story()
    text = edited(
        snapshot(story), lambda record: record["fields"].update(rating="high")
    )

    problems = restore(story, text)

    assert [each.kind for each in problems] == ["bad value"]
    assert story.rating == 0.1


def test_excluded_fields_are_left_to_the_caller():
    story = full_story()
    text = snapshot(story)
    Story.objects.update(version=7)

    restore(story, text)

    assert story.version == 7


def test_a_record_under_old_names_is_restored_and_then_says_todays():
    story = full_story()
    today = snapshot(story)

    def age(record):
        record["fields"]["intro"] = record["fields"].pop("standfirst")

    Story.objects.update(standfirst="Another")

    assert restore(story, edited(today, age)) == []
    assert snapshot(story) == today


def test_the_record_of_another_story_is_refused():
    story, other = full_story(), full_story(headline="Other")
    text, before = snapshot(other), snapshot(story)

    with pytest.raises(RestoreError, match=f"not of history_models.story {story.pk}"):
        restore(story, text)

    assert snapshot(story) == before


def test_an_identity_that_another_story_uses_is_refused_and_changes_nothing():
    story, other = full_story(), full_story(headline="Other")
    taken = Figure.objects.get(parent=other).uid
    before = snapshot(story)

    def steal(record):
        record["fields"]["headline"] = "Stolen"
        figure = record["children"]["history_models.figure"][0]
        figure["fields"]["uid"] = str(taken)

    with pytest.raises(RestoreError, match="The database refuses this record"):
        restore(story, edited(before, steal))

    assert snapshot(story) == before


def test_json_null_comes_back_as_json_null():
    story = full_story(extra=Value(None, JSONField()))
    text = snapshot(story)

    Story.objects.update(extra={})

    assert restore(story, text) == []
    assert snapshot(story) == text
    assert '"extra":null' in text


def test_other_stories_are_left_alone():
    story, other = full_story(), full_story(headline="Other")
    text, before = snapshot(story), snapshot(other)

    Passage.objects.filter(parent=story).delete()
    Story.objects.filter(pk=story.pk).update(headline="Another")
    restore(story, text)

    assert snapshot(other) == before


def test_times_that_set_themselves_are_restored_too():
    story = full_story()
    text = snapshot(story)

    story.headline = "Another"
    story.save()
    restore(story, text)

    assert snapshot(story) == text


@pytest.mark.parametrize("size", [1, 8])
def test_targets_are_found_in_one_query_per_model(size):
    story = full_story()
    photo = Photo.objects.get()
    for number in range(size):
        Figure.objects.create(
            parent=story,
            region="main",
            ordering=number,
            photo=Photo.objects.create(name=f"{number}", topic=photo.topic),
        )
    text = snapshot(story)

    with CaptureQueriesContext(connection) as captured:
        restore(story, text)

    asked = [
        each["sql"] for each in captured if 'FROM "history_models_photo"' in each["sql"]
    ]
    assert len(asked) == 1
