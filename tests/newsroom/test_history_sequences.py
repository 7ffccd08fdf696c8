"""Random edits of a working copy: every record of it stays readable and exact."""

import datetime

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom.history.rehydrate import rehydrate
from newsroom.history.restore import restore
from newsroom.history.snapshot import digest, snapshot
from tests.history_models.models import (
    Credit,
    Figure,
    Gallery,
    GalleryItem,
    Passage,
    Photo,
    Scene,
    Story,
    Topic,
)

BLOCKS = [Passage, Figure, Gallery]
PARTS = [*BLOCKS, GalleryItem, Credit, Scene]
MINUTE = datetime.timedelta(minutes=1)

# What the two databases both hold: no NUL, no half of a surrogate pair.
TEXT = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30
)
NUMBER = st.integers(0, 5)
JSON = st.dictionaries(
    TEXT,
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT | st.lists(TEXT),
    max_size=3,
)
TIMES = st.datetimes(datetime.datetime(1900, 1, 1), datetime.datetime(2100, 1, 1)).map(
    lambda time: time.replace(tzinfo=datetime.UTC)
)
FIELDS = st.one_of(
    st.tuples(st.just("headline"), TEXT),
    st.tuples(st.just("standfirst"), TEXT),
    st.tuples(st.just("budget"), st.none() | st.decimals(-9999, 9999, places=4)),
    st.tuples(st.just("embargoed_until"), st.none() | TIMES),
    st.tuples(st.just("shot_on"), st.none() | st.dates()),
    st.tuples(st.just("starts_daily"), st.none() | st.times()),
    st.tuples(st.just("running_time"), st.none() | st.timedeltas(MINUTE, MINUTE * 999)),
    st.tuples(st.just("rating"), st.none() | st.floats(-1e9, 1e9)),
    st.tuples(st.just("is_opinion"), st.booleans()),
    st.tuples(st.just("extra"), JSON),
    st.tuples(st.just("key"), st.uuids()),
)
EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("set"), FIELDS),
        st.tuples(st.just("lead"), NUMBER),
        st.tuples(st.just("about"), st.sets(NUMBER)),
        st.tuples(st.just("passage"), NUMBER, TEXT),
        st.tuples(st.just("figure"), NUMBER, NUMBER, st.sets(NUMBER)),
        st.tuples(st.just("gallery"), NUMBER, TEXT, st.lists(TEXT, max_size=3)),
        st.tuples(st.just("item"), NUMBER, NUMBER),
        st.tuples(st.just("credit"), NUMBER, TEXT),
        st.tuples(st.just("scene"), TEXT),
        st.tuples(st.just("move"), st.sampled_from(BLOCKS), NUMBER, NUMBER),
        st.tuples(st.just("delete"), st.sampled_from(PARTS), NUMBER),
        st.tuples(st.just("keep")),
        st.tuples(st.just("restore"), NUMBER),
    ),
    min_size=1,
    max_size=12,
)


class Desk:
    """Does random edits to one story, as rows, and keeps records on the way."""

    def __init__(self, topics, photos):
        self.topics, self.photos = topics, photos
        self.story = Story.objects.create(headline="Start")
        self.records = [snapshot(self.story)]

    def do(self, edit):
        name, *values = edit
        getattr(self, name)(*values)

    def set(self, field):
        Story.objects.update(**dict([field]))

    def lead(self, number):
        Story.objects.update(lead_photo=[None, *self.photos][number])

    def about(self, numbers):
        self.story.topics.set([self.topics[number] for number in numbers])

    def passage(self, number, text):
        Passage.objects.create(
            parent=self.story, region="main", ordering=number, text=text
        )

    def figure(self, number, photo, topics):
        figure = Figure.objects.create(
            parent=self.story,
            region="main",
            ordering=number,
            photo=self.photos[photo % len(self.photos)],
        )
        figure.topics.set([self.topics[number] for number in topics])

    def gallery(self, number, title, items):
        gallery = Gallery.objects.create(
            parent=self.story, region="sidebar", ordering=number, title=title
        )
        for text in items:
            GalleryItem.objects.create(gallery=gallery, text=text)

    def item(self, item, gallery):
        if found := nth(GalleryItem, item):
            found.gallery = nth(Gallery, gallery)
            found.save()

    def credit(self, number, name):
        Credit.objects.create(story=self.story, name=name, position=number)

    def scene(self, name):
        Scene.objects.create(story=self.story, name=name, after=nth(Scene, 0))

    def move(self, model, which, number):
        if found := nth(model, which):
            found.ordering = number
            found.save()

    def delete(self, model, which):
        if found := nth(model, which):
            if model is Scene:
                Scene.objects.update(after=None)
            found.delete()

    def keep(self):
        self.records.append(snapshot(self.story))

    def restore(self, number):
        text = self.records[number % len(self.records)]
        assert restore(self.story, text) == []
        assert digest(snapshot(self.story)) == digest(text)


def nth(model, number):
    rows = list(model.objects.order_by("pk"))
    return rows[number % len(rows)] if rows else None


def assert_same(found, story):
    """What was rehydrated and what the rows say are the same."""
    read, row = found.instance, Story.objects.get(pk=story.pk)
    for column in Story._meta.concrete_fields:
        if column.name != "version":
            assert getattr(read, column.attname) == getattr(row, column.attname)
    assert read.lead_photo == row.lead_photo
    assert set(found.related["topics"]) == set(row.topics.all())
    assert [each.name for each in read.credits.all()] == [
        each.name for each in row.credits.order_by("position", "pk")
    ]
    assert [(each.pk, each.name, each.after_id) for each in read.scenes.all()] == [
        (each.pk, each.name, each.after_id) for each in row.scenes.order_by("pk")
    ]
    rows = {
        each.uid: each for model in BLOCKS for each in model.objects.filter(parent=row)
    }
    assert {each.uid for each in found.blocks()} == rows.keys()
    for block in found.blocks():
        live = rows[block.uid]
        assert (type(block), str(block), block.region, block.ordering) == (
            type(live),
            str(live),
            live.region,
            live.ordering,
        )
        if isinstance(block, Figure):
            assert block.photo == live.photo
            assert set(block.topics_list) == set(live.topics.all())
        if isinstance(block, Gallery):
            assert {(each.uid, each.text) for each in block.items} == set(
                live.item_set.values_list("uid", "text")
            )


@pytest.mark.django_db
def test_any_record_reads_back_and_restores_after_any_edits():
    topics = [Topic.objects.create(name=f"Topic {number}") for number in range(6)]
    photos = [Photo.objects.create(name=f"Photo {number}") for number in range(5)]

    @settings(max_examples=500, deadline=None, database=None, derandomize=True)
    @given(edits=EDITS, chosen=NUMBER)
    def check(edits, chosen):
        with transaction.atomic():
            desk = Desk(topics, photos)
            for edit in edits:
                desk.do(edit)
            desk.keep()
            found = rehydrate(desk.records[-1])

            assert found.problems == []
            assert_same(found, desk.story)
            desk.restore(chosen)
            desk.restore(-1)
            transaction.set_rollback(True)

    check()
