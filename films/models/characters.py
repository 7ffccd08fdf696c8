"""Characters: people, robots, groups and organisations of the story."""

from django.db import models
from django.db.models import Q

from films.models.credits import Credit
from films.models.films import Film
from films.querysets import CharacterQuerySet
from newsroom.addresses.models import Addressed
from newsroom.delivery.recipe import Shown
from newsroom.delivery.tags import list_tag, tag_of
from newsroom.history.models import Versioned
from newsroom.paths import address


class Character(Addressed, Versioned):
    class Kind(models.TextChoices):
        PERSON = "person", "Person"
        ROBOT = "robot", "Robot or machine"
        ANIMAL = "animal", "Animal or creature"
        GROUP = "group", "Group"
        ORGANISATION = "organisation", "Organisation"

    film = models.ForeignKey(
        Film,
        on_delete=models.PROTECT,
        related_name="characters",
        help_text="The film it first appears in.",
    )
    name = models.CharField(
        max_length=200, help_text="A name or, without one, a phrase: Mai’s father."
    )
    slug = models.SlugField(
        "address",
        max_length=120,
        help_text="The last part of its address: /films/next-gen/characters/mai-su/.",
    )
    kind = models.CharField(max_length=20, blank=True, choices=Kind)
    aliases = models.TextField(
        blank=True, help_text="Other names that give nothing away, one on a line."
    )
    description = models.CharField(
        "in one sentence",
        max_length=300,
        blank=True,
        help_text="Without twists: it is shown on cards and in search engines.",
    )
    text = models.TextField(
        "portrait in words",
        blank=True,
        help_text="Without twists; what gives away the plot is a fact marked as a "
        "spoiler. An empty line starts a paragraph.",
    )
    portrait = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    is_minor = models.BooleanField(
        "minor character",
        default=False,
        help_text="Named in the list, without a picture in the grid.",
    )
    order = models.PositiveSmallIntegerField(default=0)
    changed_at = models.DateTimeField(auto_now=True)

    objects = CharacterQuerySet.as_manager()

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["film", "slug"],
                name="character_slug_once_per_film",
                violation_error_message="Another character of this film has this "
                "address already.",
            )
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return address("films:character_detail", self.film.slug, self.slug)

    @property
    def address_scope(self) -> int:
        return self.film_id

    def beside(self):
        return super().beside().filter(film=self.film_id)

    @property
    def url(self) -> str:
        return self.get_absolute_url()

    def list_tags(self) -> list[str]:
        """All characters, and the film that they are a list of."""
        return [list_tag(Character), tag_of(Film, self.film_id)]

    @property
    def alias_list(self) -> list[str]:
        return [line.strip() for line in self.aliases.splitlines() if line.strip()]

    @property
    def public_facts(self) -> list["CharacterFact"]:
        return [fact for fact in self.facts.all() if not fact.is_spoiler]

    @property
    def spoiler_facts(self) -> list["CharacterFact"]:
        return [fact for fact in self.facts.all() if fact.is_spoiler]

    @property
    def public_quotes(self) -> list:
        """Words of its own film that give nothing away, and those of no film."""
        return [
            quote
            for quote in self.quotes.all()
            if not quote.is_spoiler and quote.film_id in (None, self.film_id)
        ]

    def is_public(self, at) -> bool:
        return self.film.is_public(at)


class CharacterFact(Shown):
    """One line about a character: shown to all, or behind the spoiler control."""

    character = models.ForeignKey(
        Character, on_delete=models.CASCADE, related_name="facts"
    )
    label = models.CharField(
        max_length=60, blank=True, help_text="Such as Age, or Made by."
    )
    text = models.CharField(max_length=400)
    is_spoiler = models.BooleanField(
        "gives away the plot",
        default=False,
        help_text="Then it stays behind the spoiler control and out of search.",
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self):
        return f"{self.label}: {self.text}" if self.label else self.text


class Portrayal(Shown):
    """Which character a cast credit plays. A credit without one: not known."""

    credit = models.ForeignKey(
        Credit,
        on_delete=models.CASCADE,
        related_name="portrayals",
        limit_choices_to=Q(job__is_cast=True),
    )
    character = models.ForeignKey(
        Character, on_delete=models.PROTECT, related_name="portrayals"
    )
    note = models.CharField(
        max_length=120, blank=True, help_text="Such as: as a child, singing voice."
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["credit", "character"],
                name="portrayal_once",
                violation_error_message="This credit plays this character already.",
            )
        ]

    def __str__(self):
        return f"{self.credit.holder_name} as {self.character.name}"

    def list_tags(self) -> list[str]:
        """All portrayals, and the character whose page lists them."""
        return [list_tag(Portrayal), tag_of(Character, self.character_id)]
