"""Comments and threads for tests."""

import factory
from django.db import transaction
from django.utils import timezone

from comments.models import Comment
from comments.moderation import deciding
from comments.posting import taking_in
from comments.posting.submission import Finding
from tests.factories.films import FilmFactory


class CommentFactory(factory.Factory):
    """A comment stored as `posting` does; it waits unless `findings` differ."""

    class Meta:
        model = Comment

    on = factory.SubFactory(FilmFactory)
    name = factory.Sequence("Reader {}".format)
    email = factory.Sequence("reader{}@example.org".format)
    body = factory.Sequence("Thought number {}.".format)
    parent = None
    network = factory.Sequence("net-{}".format)
    form_token = factory.Sequence("form-{}".format)
    at = factory.LazyFunction(timezone.now)
    findings = (Finding("trust", "This is the first comment from this address."),)

    @classmethod
    def _create(cls, model_class, *args, on, **values):
        with transaction.atomic():
            return taking_in.store(taking_in.locked_thread(on), **values)


def approved_comment(*, by, **values):
    comment = CommentFactory(**values)
    deciding.approve(comment, by=by)
    return comment
