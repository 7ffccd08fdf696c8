import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from newsroom.history.compare import compare
from newsroom.history.records import UnreadableRecordError
from newsroom.history.snapshot import snapshot
from newsroom.history.words import visible, word_changes
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


def kinds(comparison) -> list:
    """Every part of the body and its kind of change, in order."""
    return [
        (each.part.record["fields"]["ordering"], each.kind)
        for each in comparison.parts
        if each.part.region == "main"
    ]


def story_of_passages(count=4) -> Story:
    story = Story.objects.create(headline="Heroes")
    for number in range(1, count + 1):
        Passage.objects.create(
            parent=story, region="main", ordering=number * 10, text=f"Part {number}"
        )
    return story


def after(story, change) -> tuple[str, str]:
    """The records before and after a change."""
    before = snapshot(story)
    change()
    return before, snapshot(story)


def test_the_same_record_twice_shows_no_change():
    text = snapshot(full_story())

    comparison = compare(text, text)

    assert comparison.is_empty
    assert len(comparison.parts) == 8
    assert comparison.renamed_types == ()


def test_a_changed_field_shows_its_words():
    story = full_story()

    before, now = after(
        story, lambda: Story.objects.update(headline="Meet all the heroes")
    )

    (change,) = compare(before, now).fields
    assert (change.name, change.label) == ("headline", "headline")
    assert change.segments == (
        ("equal", "Meet "),
        ("ins", "all "),
        ("equal", "the heroes"),
    )


def test_rich_text_is_compared_on_its_visible_words():
    story = full_story()

    before, now = after(
        story,
        lambda: Passage.objects.filter(region="main").update(
            text="<p>Mai <em>meets</em> a kind robot.</p>"
        ),
    )

    (change,) = compare(before, now).changed
    assert change.fields[0].segments == (
        ("equal", "Mai meets a "),
        ("ins", "kind "),
        ("equal", "robot."),
    )
    assert not change.fields[0].is_markup_only


def test_a_change_of_markup_alone_says_so():
    story = full_story()

    before, now = after(
        story,
        lambda: Passage.objects.filter(region="main").update(
            text="<p>Mai meets a <b>robot</b>.</p>"
        ),
    )

    (change,) = compare(before, now).changed
    assert change.fields[0].is_markup_only
    assert change.fields[0].segments == (("equal", "Mai meets a robot."),)


def test_a_moved_part_is_moved_and_the_others_stay():
    story = story_of_passages()

    before, now = after(
        story, lambda: Passage.objects.filter(ordering=10).update(ordering=35)
    )

    comparison = compare(before, now)
    assert kinds(comparison) == [
        (20, "same"),
        (30, "same"),
        (35, "moved"),
        (40, "same"),
    ]
    assert [each.new.values["text"] for each in comparison.moved] == ["Part 1"]
    assert comparison.changed == []


def test_a_part_both_moved_and_changed_is_both():
    story = story_of_passages()

    before, now = after(
        story,
        lambda: Passage.objects.filter(ordering=10).update(
            ordering=35, text="Part one"
        ),
    )

    comparison = compare(before, now)
    assert comparison.moved == comparison.changed
    (change,) = comparison.changed
    assert change.kind == "changed"
    assert change.fields[0].segments == (
        ("equal", "Part "),
        ("del", "1"),
        ("ins", "one"),
    )


def test_a_part_added_before_others_moves_none_of_them():
    story = story_of_passages()

    def add():
        for passage in Passage.objects.all():
            Passage.objects.filter(pk=passage.pk).update(ordering=passage.ordering + 9)
        Passage.objects.create(parent=story, region="main", ordering=1, text="New")

    comparison = compare(*after(story, add))

    assert kinds(comparison) == [
        (1, "added"),
        (19, "same"),
        (29, "same"),
        (39, "same"),
        (49, "same"),
    ]


def test_removed_parts_stand_where_they_were():
    story = story_of_passages()

    before, now = after(
        story, lambda: Passage.objects.filter(ordering__in=[10, 30]).delete()
    )

    comparison = compare(before, now)
    assert kinds(comparison) == [
        (10, "removed"),
        (20, "same"),
        (30, "removed"),
        (40, "same"),
    ]
    assert [each.part.values["text"] for each in comparison.removed] == [
        "Part 1",
        "Part 3",
    ]


def test_a_part_in_another_region_is_moved():
    story = story_of_passages(1)

    before, now = after(story, lambda: Passage.objects.update(region="sidebar"))

    assert [each.kind for each in compare(before, now).parts] == ["moved"]


def test_blocks_of_different_types_share_one_order():
    story = full_story()

    before, now = after(story, lambda: Gallery.objects.update(ordering=5))

    comparison = compare(before, now)
    assert [each.part.type for each in comparison.moved] == ["history_models.gallery"]
    assert [each.kind for each in comparison.parts].count("same") == 7


def test_a_changed_item_changes_its_gallery():
    story = full_story()

    def edit():
        GalleryItem.objects.filter(text="Two").update(text="Second")
        GalleryItem.objects.create(
            gallery=Gallery.objects.get(), text="Three", position=9
        )

    comparison = compare(*after(story, edit))

    (change,) = comparison.changed
    assert change.part.type == "history_models.gallery"
    assert [each.kind for each in change.parts] == ["same", "changed", "added"]
    assert change.parts[1].fields[0].new == "Second"


def test_parts_without_identity_are_matched_by_what_they_say():
    story = full_story()

    def edit():
        Credit.objects.filter(name="Joe").update(position=9)
        Credit.objects.create(story=story, name="Ricardo", position=10)

    comparison = compare(*after(story, edit))

    changes = {
        each.part.values["name"]: each.kind
        for each in comparison.parts
        if each.part.type == "history_models.credit"
    }
    assert changes == {"Kevin": "moved", "Joe": "same", "Ricardo": "added"}


def test_references_are_shown_by_name_in_one_query_per_model():
    story = full_story()
    other = Photo.objects.create(name="Still")
    comedy = Topic.objects.create(name="Comedy")

    def edit():
        Story.objects.update(lead_photo=other)
        story.topics.add(comedy)
        Figure.objects.update(photo=other)

    before, now = after(story, edit)
    with CaptureQueriesContext(connection) as captured:
        comparison = compare(before, now)

    assert [(each.name, each.old, each.new) for each in comparison.fields] == [
        ("lead_photo", "Poster", "Still"),
        ("topics", "Robots", "Robots, Comedy"),
    ]
    assert comparison.changed[0].fields[0].new == "Still"
    assert len(captured) == 3


def test_a_vanished_reference_is_shown_as_deleted():
    story = full_story()
    key = Photo.objects.get().pk
    before = snapshot(story)
    Photo.objects.all().delete()

    comparison = compare(before, snapshot(story))

    assert comparison.fields[0].segments == (("del", f"{key} (deleted)"),)


def test_other_kinds_of_value_are_shown_whole():
    story = full_story()

    before, now = after(
        story, lambda: Story.objects.update(is_opinion=True, extra=[1], rating=None)
    )

    changes = {each.name: each.segments for each in compare(before, now).fields}
    assert changes["is_opinion"] == (("del", "no"), ("ins", "yes"))
    assert changes["rating"] == (("del", "0.1"),)
    assert changes["extra"][1] == ("ins", "[1]")


def test_renamed_names_are_no_change_and_renamed_types_are_told():
    text = snapshot(full_story())

    def age(record):
        record["fields"]["intro"] = record["fields"].pop("standfirst")
        passages = record["children"].pop("history_models.passage")
        record["children"]["history_models.prose"] = passages

    comparison = compare(edited(text, age), text)

    assert comparison.is_empty
    assert comparison.renamed_types == (
        ("history_models.prose", "history_models.passage"),
    )


def test_a_type_that_is_not_known_any_more_is_still_shown():
    text = snapshot(full_story())

    def add(record):
        fields = {"region": "main", "ordering": 15, "question": "Who?"}
        record["children"]["articles.poll"] = [{"fields": fields}]

    comparison = compare(edited(text, add), text)

    (change,) = comparison.removed
    assert change.part.verbose_name == "articles.poll"
    assert kinds(comparison)[1] == (15, "removed")


def test_two_kinds_of_record_are_not_compared():
    text = snapshot(full_story())

    with pytest.raises(UnreadableRecordError):
        compare(text, "{}")


@pytest.mark.parametrize(
    ("old", "new", "segments"),
    [
        ("", "", ()),
        ("", "one", (("ins", "one"),)),
        ("one", "", (("del", "one"),)),
        ("one two", "one  two", (("equal", "one  two"),)),
        ("one", "one\ntwo", (("equal", "one\n"), ("ins", "two"))),
        ("次世代", "次の世代", (("equal", "次"), ("ins", "の"), ("equal", "世代"))),
    ],
)
def test_words_are_compared_and_spacing_is_not(old, new, segments):
    assert word_changes(old, new) == segments


def test_what_is_equal_or_inserted_makes_the_new_text():
    old = "Mai meets a robot.\n\nShe runs. It follows."
    new = "Mai, twelve, meets\na robot.\n\nIt follows her."

    segments = word_changes(old, new)

    assert "".join(text for kind, text in segments if kind != "del") == new
    assert "".join(
        "".join(text for kind, text in segments if kind != "ins").split()
    ) == "".join(old.split())


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>One <b>wo</b>rd</p><p>Two</p>", "One word\nTwo"),
        ("<ul><li>a &amp; b</li><li>c</li></ul>", "a & b\nc"),
        ("one<br>two", "one\ntwo"),
        ('<a href="x">link</a>', "link"),
        ("plain < text", "plain < text"),
    ],
)
def test_the_visible_words_of_html(html, words):
    assert visible(html) == words
