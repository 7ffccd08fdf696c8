"""A story of the tests' own small magazine, with a part of every kind."""

import datetime
import json
from decimal import Decimal

from newsroom.history.snapshot import canonical
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


def full_story(**fields) -> Story:
    """A saved story with all its fields filled and a block of each type."""
    topic = Topic.objects.create(name="Robots")
    photo = Photo.objects.create(name="Poster", topic=topic)
    story = Story.objects.create(
        **{
            "headline": "Meet the heroes",
            "standfirst": "Of 次世代 and “Next Gen”",
            "lead_photo": photo,
            "budget": Decimal("0.0000"),
            "embargoed_until": datetime.datetime(2018, 9, 7, 9, tzinfo=datetime.UTC),
            "shot_on": datetime.date(2018, 9, 7),
            "starts_daily": datetime.time(20, 15),
            "running_time": datetime.timedelta(minutes=106),
            "rating": 0.1,
            "extra": {"b": [1, None, "ß"], "a": {"z": 1.5, "y": True}},
            **fields,
        }
    )
    story.topics.add(topic)
    Credit.objects.create(story=story, name="Kevin", position=2)
    Credit.objects.create(story=story, name="Joe", position=1)
    first = Scene.objects.create(story=story, name="Opening")
    Scene.objects.create(story=story, name="Ending", after=first)
    Passage.objects.create(
        parent=story, region="main", ordering=10, text="<p>Mai meets a robot.</p>"
    )
    figure = Figure.objects.create(
        parent=story, region="main", ordering=20, photo=photo, caption="Mai"
    )
    figure.topics.add(topic)
    gallery = Gallery.objects.create(
        parent=story, region="main", ordering=30, title="Stills"
    )
    for position, text in enumerate(["One", "Two"]):
        GalleryItem.objects.create(
            gallery=gallery, photo=photo, text=text, position=position
        )
    Passage.objects.create(
        parent=story, region="sidebar", ordering=10, text="<p>On the side.</p>"
    )
    return story


def edited(text: str, edit) -> str:
    """A record after `edit` changed it in place, as a text again."""
    record = json.loads(text)
    edit(record)
    return canonical(record)
