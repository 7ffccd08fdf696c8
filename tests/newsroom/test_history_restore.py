import pytest

from newsroom.history.rehydrate import rehydrate
from newsroom.history.restore import restore
from newsroom.history.snapshot import snapshot
from tests.factories.history import full_story
from tests.history_models.models import Figure, Gallery, Story

pytestmark = pytest.mark.django_db


def test_a_restored_story_has_the_text_it_had():
    story = full_story()
    text = snapshot(story)
    figure = Figure.objects.get()

    Gallery.objects.all().delete()
    figure.topics.clear()
    Figure.objects.update(caption="Another")
    Story.objects.update(headline="Another", lead_photo=None)
    changed = snapshot(story)
    problems = restore(story, text)

    assert changed != text
    assert problems == []
    assert snapshot(story) == text
    assert story.headline == "Meet the heroes"
    assert Figure.objects.get().pk == figure.pk


def test_what_is_recorded_reads_back_without_a_problem():
    story = full_story()

    found = rehydrate(snapshot(story))

    assert found.problems == []
    assert found.instance.pk == story.pk
    assert found.instance.headline == "Meet the heroes"
    assert [type(each).__name__ for each in found.blocks("main")] == [
        "Passage",
        "Figure",
        "Gallery",
    ]
    assert [each.text for each in found.blocks("main")[2].items] == ["One", "Two"]
