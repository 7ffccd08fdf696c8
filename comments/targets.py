"""What readers may comment on: the models of settings.COMMENT_TARGETS."""

from datetime import datetime
from typing import Protocol

from django.apps import apps
from django.conf import settings


class CommentTarget(Protocol):
    """What a model offers to carry a thread.

    `comment_policy` is "open", "closed" (the thread stands, nothing is added) or
    "off" (no thread is shown). Title and address are those readers see, never of a
    draft that is worked on meanwhile; the desk shows `str(target)`.
    """

    pk: int
    comment_policy: str

    def comments_are_public(self, at: datetime) -> bool: ...
    def comment_title(self) -> str: ...
    def comment_address(self) -> str: ...


PROTOCOL = (
    "comment_policy",
    "comments_are_public",
    "comment_title",
    "comment_address",
)


def allowed_models():
    """The models that may carry a thread, by label such as "films.film"."""
    models = {}
    for label in settings.COMMENT_TARGETS:
        try:
            models[label.lower()] = apps.get_model(label)
        except LookupError:  # check comments.E001 tells whoever runs the site
            continue
    return models


def label_of(target) -> str:
    return target._meta.label_lower


def key_of(target) -> str:
    """A name for this target that is never reused, such as "films.film:3"."""
    return f"{label_of(target)}:{target.pk}"


def is_public(target, at) -> bool:
    """Whether readers may see this target's thread at `at` (aware datetime)."""
    return target.comment_policy != "off" and target.comments_are_public(at)


def find(label, pk, at):
    """The public target with this label and key, or None."""
    model = allowed_models().get(label)
    if model is None:
        return None
    target = model._default_manager.filter(pk=pk).first()
    if target is None or not is_public(target, at):
        return None
    return target
