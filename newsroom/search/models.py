"""The index of what readers can find."""

from django.db import models
from django.db.models import Q

from newsroom.delivery.doors import DoorQuerySet, turns
from newsroom.delivery.recipe import Shown
from newsroom.search.asking import Asked
from newsroom.search.engines import engine
from newsroom.search.words import LONGEST, fold

# At the end of 50 pages of 20 nobody looks any further.
MOST = 1000


class DocumentQuerySet(DoorQuerySet):
    def public(self, at):
        """Documents any reader may find at `at` (aware datetime)."""
        self.looked_through()
        turns(self.model, "public_from", "public_until")
        return self.filter(
            Q(public_until=None) | Q(public_until__gt=at), public_from__lte=at
        )

    def matching(self, asked: Asked):
        """Documents that hold all that is asked for, best first.

        First what has just this name, then what begins so, then titles that hold
        every word, then titles with words that begin so, then texts, whole words
        first; among equals by boost, then the newest. Of a word that very many hold,
        the MOST newest and as many titles are looked at. A query without a word
        matches nothing.
        """
        if not asked.terms:
            return self.none()
        whole = [term.whole for term in asked.terms]
        words = engine()
        name = f"\n{asked.name}"
        ranks = [
            (Q(folded_names__contains=f"{name}\n"), 5),
            (Q(folded_names__contains=name), 4),
            (words.holds(whole, MOST, in_title=True), 3),
            (words.holds(asked.terms, MOST, in_title=True), 2),
            (words.holds(whole, MOST), 1),
        ]
        return (
            self.filter(words.newest(asked.terms, MOST))
            .annotate(
                rank=models.Case(
                    *(models.When(one, then=rank) for one, rank in ranks),
                    default=0,
                    output_field=models.IntegerField(),
                )
            )
            .order_by("-rank", "-boost", "-public_from", "-pk")
        )

    def holding(self, term):
        """Documents that hold this one term of a query."""
        return self.filter(engine().have(term, MOST))


class Document(Shown):
    """One thing a reader can find, as its app described it.

    `kind` and `key` name the thing within its app; `names` are those that it has
    besides its title. The words of title and text are with `engine()`. `public_from`
    and `public_until` are aware times, so that going live needs no job.
    """

    kind = models.CharField(max_length=30)
    key = models.CharField(max_length=64)
    title = models.CharField(max_length=500)
    text = models.TextField(blank=True)
    url = models.CharField(max_length=300)
    picture = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    names = models.JSONField(default=list, blank=True)
    facets = models.JSONField(default=dict, blank=True)
    boost = models.SmallIntegerField(default=0)
    public_from = models.DateTimeField()
    public_until = models.DateTimeField(null=True, blank=True)
    updated_at = models.DateTimeField(auto_now=True)
    folded_names = models.TextField(editable=False)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "key"], name="one_document_each"),
        ]
        indexes = [
            models.Index(fields=["public_from"], name="search_public_from"),
            models.Index(fields=["public_until"], name="search_public_until"),
        ]

    def __str__(self):
        return self.title

    def fold(self) -> None:
        """Set what its names are compared by, one in a line."""
        names = dict.fromkeys(map(fold, [self.title, *self.names]))
        self.folded_names = "\n".join(["", *filter(None, names), ""])


class Word(models.Model):
    """A word that some document holds or has held, to find those spelt nearly alike.

    Not all of them are public: ask whether a public document holds one.
    """

    text = models.CharField(max_length=LONGEST, primary_key=True)

    def __str__(self):
        return self.text
