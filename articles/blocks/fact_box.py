import uuid

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from articles.blocks.base import Block, Heading, prose_field
from articles.blocks.feed_html import heading
from articles.blocks.rows import RowsForm, RowsOfItsOwn
from newsroom.history.models import Recorded
from newsroom.history.tree import Node
from newsroom.history.words import visible
from newsroom.titles import HINT, TitledCharField, with_titles, without_marks


class FactBoxLine(Recorded):
    """One fact of a box: "Runtime", "106 minutes"."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    box = models.ForeignKey("FactBox", on_delete=models.CASCADE, related_name="lines")
    label = models.CharField(max_length=60)
    fact = TitledCharField(max_length=200)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self):
        return self.label


class FactsField(forms.CharField):
    """Facts as lines of text, "Runtime: 106 minutes"; cleans to their fields."""

    widget = forms.Textarea(attrs={"rows": 6})

    def clean(self, value):
        lines = enumerate(super().clean(value).splitlines(), start=1)
        told = [(number, line) for number, line in lines if line.strip()]
        if errors := [each for number, line in told if (each := _fault(number, line))]:
            raise ValidationError(errors)
        return [_fields(line) for _number, line in told]

    def has_changed(self, initial, data):
        return (initial or "").splitlines() != (data or "").splitlines()


def _fields(line) -> dict:
    label, _colon, fact = line.partition(":")
    return {"label": label.strip(), "fact": fact.strip()}


def _fault(number, line) -> str:
    for name, value in _fields(line).items():
        most = FactBoxLine._meta.get_field(name).max_length
        if not value:
            return (
                f"Line {number}, “{line.strip()}”, has no {name}; write it as "
                "“Runtime: 106 minutes”."
            )
        if len(value) > most:
            return (
                f"The {name} in line {number}, “{value[:40]}…”, has {len(value)} "
                f"characters; {most} are the most."
            )
    return ""


class FactBoxForm(RowsForm):
    facts = FactsField(
        required=False,
        help_text="One fact a line, with a colon behind its label: "
        f"“Runtime: 106 minutes”. {HINT}",
    )
    rows_field = "facts"


class FactBox(RowsOfItsOwn, Block):
    """A few facts in a box beside the text."""

    template_name = "articles/blocks/fact_box.html"
    icon = "fact_check"
    form = FactBoxForm
    form_fields = ("heading", "facts", "text")
    parts = (Node(FactBoxLine, parent="box", order_by=("order",), identity="uid"),)

    heading = TitledCharField(max_length=120)
    text = prose_field(blank=True)

    anchor = ""

    class Meta(Block.Meta):
        verbose_name = "fact box"
        verbose_name_plural = "fact boxes"

    def __str__(self):
        return without_marks(self.heading)

    @property
    def facts(self) -> str:
        """Its lines as the form shows them."""
        return "\n".join(f"{label}: {fact}" for label, fact in self.pairs)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        return [(line.label, line.fact) for line in self.own_rows]

    def prepare(self, story):
        place, _count = story.place_of(self)
        self.anchor = story.anchor_for(without_marks(self.heading), f"facts-{place}")

    @property
    def headings(self):
        return [Heading(self.anchor, self.heading)]

    def words(self):
        told = [
            word for label, fact in self.pairs for word in (label, without_marks(fact))
        ]
        return [without_marks(self.heading), *told, visible(self.text)]

    def for_feed(self):
        facts = format_html_join(
            "",
            "<li>{}: {}</li>",
            ((label, with_titles(fact)) for label, fact in self.pairs),
        )
        told = format_html("<ul>{}</ul>", facts) if facts else ""
        return heading(self.heading) + told + SafeString(self.text)

    @classmethod
    def samples(cls, picture):
        told = {"Directors": "Kevin R. Adams, Joe Ksander", "Runtime": "106 minutes"}
        full = cls(heading="In short", text="<p>The record has it all.</p>")
        full.factboxline_list = [
            FactBoxLine(label=label, fact=fact) for label, fact in told.items()
        ]
        return [full]
