"""Comments and threads for tests."""

import factory
from django.db import transaction
from django.utils import timezone

from comments import posting
from comments.models import Comment
from comments.submission import Finding
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
            return posting.store(posting.locked_thread(on), **values)


def approved_comment(*, by, **values):
    comment = CommentFactory(**values)
    comment.approve(by=by)
    return comment
