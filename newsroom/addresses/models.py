"""The last parts of addresses, and whose they are."""

from datetime import datetime
from itertools import count

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from newsroom.delivery.recipe import Shown


class AddressQuerySet(models.QuerySet):
    def known(self, at=None):
        """Addresses that readers may know of at `at` (aware datetime, default now)."""
        return self.filter(known_from__lte=at or timezone.now())

    def of_kind(self, model):
        return self.filter(kind=model._meta.label_lower)

    def leading_to(self, thing):
        """Every address that leads to `thing`, or is to."""
        return self.of_kind(thing).filter(target=thing.pk)


class Address(models.Model):
    """The last part of an address, and the one thing that it leads to.

    `kind` is the label of the thing's model, such as "films.film"; `scope` is the
    key of what the address lies below (a character's film), or 0. Readers may know
    the address from `known_from` on; until then it is kept for its thing in secret.
    """

    kind = models.CharField(max_length=60)
    scope = models.PositiveBigIntegerField(default=0)
    slug = models.SlugField(max_length=120, db_index=False)
    target = models.PositiveBigIntegerField()
    known_from = models.DateTimeField()

    objects = AddressQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "addresses"
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "scope", "slug"], name="address_of_one_thing"
            )
        ]
        indexes = [models.Index(fields=["kind", "target"], name="address_by_target")]

    def __str__(self):
        return f"{self.slug} ({self.kind} {self.target})"


class Addressed(Shown):
    """A row with a public page of its own, whose address ends in its `slug`."""

    class Meta:
        abstract = True

    @property
    def address_scope(self) -> int:
        """The key of what the address lies below, or 0."""
        return 0

    def beside(self) -> models.QuerySet:
        """The other rows of its kind below the same address."""
        return type(self)._default_manager.exclude(pk=self.pk)

    def known_slugs(self) -> dict[str, datetime]:
        """The slugs that lead here or are to, with since when readers know each.

        A draft has none: nobody can have followed a link to it.
        """
        now = timezone.now()
        public = type(self)._default_manager.public(now)
        return {self.slug: now} if public.filter(pk=self.pk).exists() else {}

    def address_title(self) -> str:
        """How an error names this to whoever asks for its address."""
        return f"“{self}”"

    def clean(self):
        super().clean()
        if problem := self.address_problem(self.slug):
            raise ValidationError({"slug": problem})

    def address_problem(self, slug: str) -> str:
        """Why `slug` cannot lead here, and what can; or ""."""
        kept = Address.objects.of_kind(self).filter(scope=self.address_scope, slug=slug)
        former = kept.exclude(target=self.pk).values_list("target", flat=True)
        # Asked one after the other: for both at once a database reads the whole table.
        other = (
            self.beside().filter(slug=slug).first()
            or type(self)._default_manager.filter(pk__in=list(former)).first()
        )
        if other is None:
            return ""
        return (
            f"“{slug}” is an address of {other.address_title()}, and links to it must "
            f"go on leading there. Choose another, such as “{self._free(slug)}”."
        )

    def _free(self, slug) -> str:
        """`slug` with the first number behind it that no other address has."""
        stem = slug[: self._meta.get_field("slug").max_length - 5]
        asked = {"slug__startswith": stem}
        kept = Address.objects.of_kind(self).filter(scope=self.address_scope, **asked)
        taken = {
            *self.beside().filter(**asked).values_list("slug", flat=True),
            *kept.values_list("slug", flat=True),
        }
        numbered = (f"{stem}-{number}" for number in count(2))
        return next(each for each in numbered if each not in taken)
