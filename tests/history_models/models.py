import uuid

from content_editor.models import create_plugin_base
from django.db import models

from newsroom.history.models import AbstractRevision, Recorded
from newsroom.history.tree import Node, register


class Topic(models.Model):
    name = models.CharField(max_length=40)

    def __str__(self):
        return self.name


class Photo(models.Model):
    name = models.CharField(max_length=40)
    topic = models.ForeignKey(Topic, null=True, on_delete=models.SET_NULL)

    def __str__(self):
        return self.name


class Story(Recorded):
    headline = models.CharField(max_length=120)
    standfirst = models.TextField(blank=True)
    lead_photo = models.ForeignKey(
        Photo, null=True, blank=True, on_delete=models.SET_NULL
    )
    topics = models.ManyToManyField(Topic, blank=True)
    budget = models.DecimalField(max_digits=12, decimal_places=4, null=True, blank=True)
    embargoed_until = models.DateTimeField(null=True, blank=True)
    shot_on = models.DateField(null=True, blank=True)
    starts_daily = models.TimeField(null=True, blank=True)
    running_time = models.DurationField(null=True, blank=True)
    rating = models.FloatField(null=True, blank=True)
    is_opinion = models.BooleanField(default=False)
    extra = models.JSONField(default=dict, blank=True)
    key = models.UUIDField(default=uuid.uuid4)
    changed_at = models.DateTimeField(auto_now=True)
    version = models.PositiveIntegerField(default=1)

    regions = ("main", "sidebar")

    def __str__(self):
        return self.headline


class StoryRevision(AbstractRevision):
    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="revisions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["story", "number"], name="one_number_per_story"
            )
        ]

    def __str__(self):
        return f"{self.story} {self.number}"


class Credit(Recorded):
    """A part without an identity: always replaced as a whole."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="credits")
    name = models.CharField(max_length=40)
    position = models.IntegerField(default=0)

    def __str__(self):
        return self.name


class Scene(Recorded):
    """A part that keeps its primary key, for other rows point at it."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="scenes")
    name = models.CharField(max_length=40)
    after = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    def __str__(self):
        return self.name


class Ticket(models.Model):
    """Stands outside the record and needs a scene."""

    scene = models.ForeignKey(Scene, on_delete=models.PROTECT)

    def __str__(self):
        return f"Ticket for {self.scene}"


class Block(Recorded, create_plugin_base(Story)):
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    class Meta:
        abstract = True
        ordering = ["ordering"]


class Passage(Block):
    text = models.TextField()

    def __str__(self):
        return self.text[:20]


class Figure(Block):
    photo = models.ForeignKey(Photo, on_delete=models.CASCADE)
    caption = models.CharField(max_length=60, blank=True)
    topics = models.ManyToManyField(Topic, blank=True, related_name="+")

    def __str__(self):
        return self.caption


class Gallery(Block):
    title = models.CharField(max_length=60)

    def __str__(self):
        return self.title


class GalleryItem(Recorded):
    gallery = models.ForeignKey(
        Gallery, on_delete=models.CASCADE, related_name="item_set"
    )
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    photo = models.ForeignKey(Photo, null=True, on_delete=models.SET_NULL)
    text = models.CharField(max_length=60)
    position = models.IntegerField(default=0)

    def __str__(self):
        return self.text


BLOCK = {
    "parent": "parent",
    "order_by": ("region", "ordering"),
    "identity": "uid",
}

TREE = register(
    Node(
        Story,
        exclude=frozenset({"version"}),
        renamed={"intro": "lede", "lede": "standfirst", "tags": "topics"},
        former_types=("history_models.piece",),
        children=(
            Node(Credit, "story", order_by=("position",)),
            Node(Scene, "story", identity="id"),
            Node(
                Passage,
                html=frozenset({"text"}),
                renamed={"body": "text"},
                former_types=("history_models.prose",),
                **BLOCK,
            ),
            Node(Figure, **BLOCK),
            Node(
                Gallery,
                children=(
                    Node(
                        GalleryItem,
                        "gallery",
                        order_by=("position",),
                        identity="uid",
                        attribute="items",
                    ),
                ),
                **BLOCK,
            ),
        ),
    )
)
