import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from newsroom.history.models import RehydratedSaveError
from newsroom.history.records import UnreadableRecordError
from newsroom.history.rehydrate import rehydrate
from newsroom.history.snapshot import snapshot
from tests.factories.history import edited, full_story
from tests.history_models.models import (
    Credit,
    Figure,
    Gallery,
    GalleryItem,
    Passage,
    Photo,
    Story,
    Topic,
)

pytestmark = pytest.mark.django_db

LOADERS = {Photo: Photo.objects.select_related("topic")}


def problems(text, **options):
    return [(each.path, each.kind) for each in rehydrate(text, **options).problems]


def children(record, kind):
    return record["children"][f"history_models.{kind}"]


def draw(found) -> list:
    """Everything a page could show of a story."""
    story = found.instance
    return [
        story.headline,
        story.lead_photo and (story.lead_photo.name, story.lead_photo.topic.name),
        [topic.name for topic in story.topics.all()],
        [topic.name for topic in found.related["topics"]],
        [(each.name, each.story.headline) for each in story.credits.all()],
        [each.after and each.after.name for each in found.instance.scenes.all()],
        [each.text for each in found.children[Passage]],
        [
            (each.photo.topic.name, [topic.name for topic in each.topics_list])
            for each in found.children[Figure]
        ],
        [
            (item.photo.topic.name, item.gallery.title)
            for each in found.children[Gallery]
            for item in each.items
        ],
        [each.parent.headline for each in found.blocks()],
    ]


def test_drawing_what_was_rehydrated_asks_the_database_nothing():
    found = rehydrate(snapshot(full_story()), loaders=LOADERS)

    with CaptureQueriesContext(connection) as captured:
        drawn = draw(found)

    assert drawn[:5] == [
        "Meet the heroes",
        ("Poster", "Robots"),
        ["Robots"],
        ["Robots"],
        [("Joe", "Meet the heroes"), ("Kevin", "Meet the heroes")],
    ]
    assert len(captured) == 0


def test_all_targets_of_one_model_come_in_one_query():
    story = full_story()
    text = snapshot(story)
    with CaptureQueriesContext(connection) as few:
        rehydrate(text, loaders=LOADERS)

    for number in range(20):
        photo = Photo.objects.create(name=f"{number}", topic=Topic.objects.get())
        Figure.objects.create(parent=story, region="main", ordering=number, photo=photo)
    text = snapshot(story)
    with CaptureQueriesContext(connection) as many:
        found = rehydrate(text, loaders=LOADERS)

    assert len(found.children[Figure]) == 21
    assert len(few) == len(many) == 2


def test_the_working_copy_does_not_shine_through():
    story = full_story()
    text = snapshot(story)
    Story.objects.update(headline="Draft", standfirst="Draft")
    story.topics.clear()
    Credit.objects.all().delete()
    Passage.objects.update(text="Draft")

    found = rehydrate(text)

    assert found.instance.headline == "Meet the heroes"
    assert [each.name for each in found.instance.topics.all()] == ["Robots"]
    assert [each.name for each in found.instance.credits.all()] == ["Joe", "Kevin"]
    assert "Draft" not in str(draw(found))
    with pytest.raises(RehydratedSaveError, match="cannot be refreshed"):
        found.instance.refresh_from_db()


def test_nothing_rehydrated_can_be_saved_or_deleted():
    story = full_story()
    before = snapshot(story)
    found = rehydrate(before)
    gallery = found.children[Gallery][0]
    rows = [found.instance, *found.blocks(), *gallery.items, *found.children[Credit]]

    for row in rows:
        with pytest.raises(RehydratedSaveError, match=r"newsroom\.history\.restore"):
            row.save()
        with pytest.raises(RehydratedSaveError):
            row.delete()
        with pytest.raises(RehydratedSaveError):
            type(row).objects.bulk_create([row])
    with pytest.raises(RehydratedSaveError):
        Story.objects.bulk_update([found.instance], ["headline"])

    assert len(rows) == 9
    assert snapshot(story) == before
    story.save()


def test_renamed_fields_relations_and_types_are_read_under_todays_names():
    text = snapshot(full_story())

    def age(record):
        record["type"] = "history_models.piece"
        record["fields"]["intro"] = record["fields"].pop("standfirst")
        record["related"]["tags"] = record["related"].pop("topics")
        passages = record["children"].pop("history_models.passage")
        for each in passages:
            each["fields"]["body"] = each["fields"].pop("text")
        record["children"]["history_models.prose"] = passages

    found = rehydrate(edited(text, age))

    assert found.problems == []
    assert found.instance.standfirst == "Of 次世代 and “Next Gen”"
    assert [each.name for each in found.related["topics"]] == ["Robots"]
    assert [each.text for each in found.children[Passage]] == [
        "<p>Mai meets a robot.</p>",
        "<p>On the side.</p>",
    ]


def test_a_new_name_counts_where_both_are_recorded():
    text = edited(
        snapshot(full_story()), lambda record: record["fields"].update(lede="Old")
    )

    found = rehydrate(text)

    assert found.instance.standfirst == "Of 次世代 and “Next Gen”"
    assert [(each.path, each.kind) for each in found.problems] == [
        ("history_models.story.lede", "unknown field")
    ]


@pytest.mark.parametrize(
    ("fault", "path", "kind"),
    [
        (
            lambda record: record["children"].update({"articles.poll": [{}, {}]}),
            "articles.poll",
            "unknown type",
        ),
        (
            lambda record: record["fields"].update(mood="wry"),
            "history_models.story.mood",
            "unknown field",
        ),
        (
            lambda record: record["fields"].pop("standfirst"),
            "history_models.story.standfirst",
            "missing field",
        ),
        (
            lambda record: record["related"].update(moods=[1]),
            "history_models.story.moods",
            "unknown field",
        ),
        (
            lambda record: record["fields"].update(rating="high"),
            "history_models.story.rating",
            "bad value",
        ),
        (
            lambda record: record["fields"].update(headline=None),
            "history_models.story.headline",
            "bad value",
        ),
        (
            lambda record: record["fields"].update(headline="x" * 121),
            "history_models.story.headline",
            "bad value",
        ),
        (
            lambda record: record["fields"].update(shot_on="2018-02-31"),
            "history_models.story.shot_on",
            "bad value",
        ),
        (
            lambda record: record["fields"].update(lead_photo="first"),
            "history_models.story.lead_photo",
            "bad value",
        ),
        (
            lambda record: record["related"].update(topics=["first"]),
            "history_models.story.topics",
            "bad value",
        ),
        (
            lambda record: record["fields"].update(lead_photo=999),
            "history_models.story.lead_photo",
            "vanished target",
        ),
        (
            lambda record: record["related"].update(topics=[999]),
            "history_models.story.topics",
            "vanished target",
        ),
        (
            lambda record: children(record, "figure")[0]["fields"].update(photo=999),
            "history_models.figure[0].photo",
            "vanished target",
        ),
        (
            lambda record: children(children(record, "gallery")[0], "galleryitem")[1][
                "fields"
            ].update(photo=999),
            "history_models.gallery[0].history_models.galleryitem[1].photo",
            "vanished target",
        ),
        (
            lambda record: children(record, "passage")[1]["fields"].update(
                region="attic"
            ),
            "history_models.passage[1]",
            "unknown region",
        ),
    ],
)
def test_what_does_not_fit_is_reported_once_with_its_place(fault, path, kind):
    text = snapshot(full_story())

    assert problems(text, regions=lambda story: story.regions) == []
    assert problems(edited(text, fault), regions=lambda story: story.regions) == [
        (path, kind)
    ]


def test_a_vanished_target_does_not_send_a_query():
    text = snapshot(full_story())
    Photo.objects.all().delete()
    found = rehydrate(text)
    figure = found.children[Figure][0]

    with CaptureQueriesContext(connection) as captured:
        assert found.instance.lead_photo is None
        with pytest.raises(Photo.DoesNotExist):
            figure.photo  # noqa: B018
        assert figure.photo_id is None

    assert len(captured) == 0
    assert [each.is_blocking for each in found.problems] == [False, True, False, False]


def test_a_row_that_its_loader_leaves_out_counts_as_vanished():
    text = snapshot(full_story())

    found = rehydrate(text, loaders={Topic: Topic.objects.exclude(name="Robots")})

    assert found.related["topics"] == []
    assert {each.kind for each in found.problems} == {"vanished target"}


def test_a_block_of_an_unknown_region_is_kept():
    story = full_story()
    Passage.objects.create(parent=story, region="attic", ordering=1, text="Old")

    found = rehydrate(snapshot(story), regions=lambda story: story.regions)

    assert [each.text for each in found.blocks("attic")] == ["Old"]
    assert [each.message for each in found.problems] == [
        "the region 'attic' is none of main, sidebar"
    ]


def test_a_part_with_its_own_key_is_found_though_it_was_deleted():
    story = full_story()
    text = snapshot(story)
    story.scenes.order_by("-pk").first().delete()
    story.scenes.all().delete()

    found = rehydrate(text)

    assert found.problems == []
    assert [each.after and each.after.name for each in found.instance.scenes.all()] == [
        None,
        "Opening",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"format":2}',
        '{"format":1}',
        '{"format":1,"type":"articles.poll","pk":1}',
        '{"format":1,"type":"history_models.story","pk":"one"}',
        '{"format":1,"type":"history_models.story","pk":1,"fields":[]}',
        '{"format":1,"type":"history_models.story","pk":1,"children":{"a":1}}',
        '{"format":1,"type":"history_models.story","pk":1,"children":{"a":[1]}}',
        '{"format":1,"type":"history_models.story","pk":1,"related":{"topics":1}}',
    ],
)
def test_what_is_no_record_at_all_is_refused(text):
    with pytest.raises(UnreadableRecordError):
        rehydrate(text)


def test_items_stand_in_their_order_on_their_gallery():
    story = full_story()
    GalleryItem.objects.filter(text="One").update(position=5)

    found = rehydrate(snapshot(story))

    assert [each.text for each in found.children[Gallery][0].items] == ["Two", "One"]
