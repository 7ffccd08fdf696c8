"""A form that is sent twice is one save: the second gets the first one's answer."""

import uuid

from django.contrib.contenttypes.models import ContentType
from django.db import IntegrityError, transaction
from django.db.models import Model
from django.utils.crypto import salted_hmac

from newsroom.history.models import Save
from newsroom.history.saving.judged import FORM_KEY

# Differs each time that a page is drawn, and says nothing about what was typed.
NOT_CONTENT = {"csrfmiddlewaretoken"}


def claim(request, model: type[Model]) -> tuple[Save, bool]:
    """The Save of this form, and whether the form was saved before.

    Call it first in the transaction: while one request holds the claim, the same
    form waits here. Delete the claim if the form is refused.
    """
    form = _key(request.POST.get(FORM_KEY, ""))
    # Keyed, for a form may hold a password.
    digest = salted_hmac(FORM_KEY, _content(request), algorithm="sha256").hexdigest()
    given = {"by": request.user, "form": form, "digest": digest}
    try:
        with transaction.atomic():
            kind = ContentType.objects.get_for_model(model)
            return Save.objects.create(content_type=kind, **given), False
    except IntegrityError:
        return Save.objects.get(**given), True


def earlier(save: Save) -> Save | None:
    """The save of the same form with another content, which Back can lead to."""
    if save.form is None:
        return None
    return Save.objects.filter(by=save.by, form=save.form).exclude(pk=save.pk).first()


def new_key() -> uuid.UUID:
    return uuid.uuid4()


def _key(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def _content(request) -> str:
    fields = sorted(
        (name, values)
        for name, values in request.POST.lists()
        if name not in NOT_CONTENT
    )
    files = sorted(
        (name, [(each.name, each.size) for each in found])
        for name, found in request.FILES.lists()
    )
    return repr((request.path, fields, files))
