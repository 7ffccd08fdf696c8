"""Keeps addresses for the things that have had them, and leads on from old ones."""

from datetime import datetime

from django.apps import apps
from django.db.models import Model
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone

from newsroom.addresses.models import Address, Addressed
from newsroom.delivery.recipe import moment


class AddressTakenError(ValueError):
    """The address belongs to another thing; the message names it and the way out."""


def keep(thing: Addressed) -> bool:
    """Let the addresses of `thing` be its own from now on; whether any is new.

    What readers were to know and cannot know any more, as the address of a story
    that was taken off the schedule, is free again. Raises AddressTakenError.
    """
    slugs = thing.known_slugs()
    claimed = [claim(thing, slug, since) for slug, since in slugs.items()]
    own = Address.objects.leading_to(thing)
    secret = own.filter(known_from__gt=timezone.now()).exclude(slug__in=slugs)
    freed, _by_model = secret.delete()
    return any(claimed) or freed > 0


def claim(thing: Addressed, slug: str, since: datetime) -> bool:
    """Let `slug` lead to `thing`, as readers know from `since` (aware) on.

    Returns whether that is new. Raises AddressTakenError where it leads to another
    one already.
    """
    row, is_new = Address.objects.get_or_create(
        kind=thing._meta.label_lower,
        scope=thing.address_scope,
        slug=slug,
        defaults={"target": thing.pk, "known_from": since},
    )
    if row.target != thing.pk:
        raise AddressTakenError(thing.address_problem(slug))
    is_moved = since < row.known_from or (
        since != row.known_from and row.known_from > timezone.now()
    )
    if is_moved:
        row.known_from = since
        row.save(update_fields=["known_from"])
    return is_new or is_moved


def keep_all() -> None:
    """Let every thing that readers may see now have the address that it stands at."""
    now = timezone.now()
    for model in apps.get_models():
        # What has no door of its own, as a story, is derived by its app.
        if issubclass(model, Addressed) and hasattr(model._default_manager, "public"):
            things = model._default_manager.public(now).iterator(chunk_size=500)
            Address.objects.bulk_create(
                (_address(thing, thing.slug, now) for thing in things),
                batch_size=500,
                ignore_conflicts=True,
            )


def _address(thing, slug, since) -> Address:
    return Address(
        kind=thing._meta.label_lower,
        scope=thing.address_scope,
        slug=slug,
        target=thing.pk,
        known_from=since,
    )


def release(model: type[Model], pks) -> None:
    """Free the addresses of rows of `model` that are gone."""
    Address.objects.of_kind(model).filter(target__in=pks).delete()


def led_to(model: type[Model], slug: str, *, scope: int | None = 0) -> int | None:
    """The key of the row that `slug` leads or led to, as far as readers know now."""
    rows = Address.objects.of_kind(model).filter(scope=scope, slug=slug)
    return rows.known(moment()).values_list("target", flat=True).first()


def moved(model: type[Addressed], slug: str, *, scope: int | None = 0):
    """The 301 to the public row of `model` that `slug` led to; else Http404."""
    pk = led_to(model, slug, scope=scope)
    # Where it stands now is told by the row itself.
    found = model._default_manager.part([], pk=pk).public(moment())
    return redirect(get_object_or_404(found), permanent=True)
