"""The index of what readers can find."""

from django.db import models
from django.db.models import Q

from newsroom.search.words import fold, query_words


class DocumentQuerySet(models.QuerySet):
    def public(self, at):
        """Documents any reader may find at `at` (aware datetime)."""
        return self.filter(
            Q(public_until=None) | Q(public_until__gt=at), public_from__lte=at
        )

    def matching(self, query: str):
        """Documents that hold every word of `query`, best first.

        A document whose title holds them all comes first, then by boost, then the
        newest. A query without a word matches nothing.
        """
        words = query_words(query)
        if not words:
            return self.none()
        in_text, in_title = Q(), Q()
        for word in words:
            in_text &= Q(folded_text__contains=word)
            in_title &= Q(folded_title__contains=word)
        return (
            self.filter(in_text)
            .annotate(
                rank=models.Case(
                    models.When(folded_title=" ".join(words), then=2),
                    models.When(in_title, then=1),
                    default=0,
                    output_field=models.IntegerField(),
                )
            )
            .order_by("-rank", "-boost", "-public_from", "-pk")
        )

    def next_change(self, at):
        """When the set of public documents changes next after `at`, or None."""
        times = [
            self.filter(**{f"{name}__gt": at}).aggregate(at=models.Min(name))["at"]
            for name in ("public_from", "public_until")
        ]
        return min((time for time in times if time), default=None)


class Document(models.Model):
    """One thing a reader can find, as its app described it.

    `kind` and `key` name the thing within its app; `public_from` and
    `public_until` are aware times, so that going live needs no job.
    """

    kind = models.CharField(max_length=30)
    key = models.CharField(max_length=64)
    title = models.CharField(max_length=300)
    text = models.TextField(blank=True)
    url = models.CharField(max_length=300)
    picture = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    facets = models.JSONField(default=dict, blank=True)
    boost = models.SmallIntegerField(default=0)
    public_from = models.DateTimeField()
    public_until = models.DateTimeField(null=True, blank=True)
    updated_at = models.DateTimeField(auto_now=True)
    folded_title = models.TextField(editable=False)
    folded_text = models.TextField(editable=False)

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

    def save(self, *, update_fields=None, **kwargs):
        self.folded_title = fold(self.title)
        self.folded_text = f"{self.folded_title} {fold(self.text)}"
        if update_fields is not None:
            update_fields = {*update_fields, "folded_title", "folded_text"}
        super().save(update_fields=update_fields, **kwargs)
