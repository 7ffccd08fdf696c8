from django.contrib.contenttypes.models import ContentType
from django.db import models

from newsroom.delivery.doors import DoorQuerySet
from newsroom.delivery.tags import list_tag, row_tag


class ThreadQuerySet(DoorQuerySet):
    def of(self, target):
        """The threads (one or none) of this target."""
        return self.part(
            [list_tag(self.model, row_tag(target))],
            content_type=ContentType.objects.get_for_model(target),
            object_id=target.pk,
        )


class CommentQuerySet(models.QuerySet):
    def shown(self):
        """What any reader of a public target may see."""
        return self.filter(is_shown=True)

    def approved(self):
        """Shown comments whose text stands; replies hang on these only."""
        return self.filter(status="approved")

    def waiting(self):
        """Comments nobody has decided about, oldest first."""
        return self.filter(is_waiting=True).order_by("submitted_at", "id")

    def for_queue(self):
        """Load what the queue shows of each comment: 3 queries and the targets."""
        return self.select_related("thread").prefetch_related(
            "thread__target", "decisions__by"
        )


class QuestionQuerySet(models.QuerySet):
    def open(self, *, since):
        """Questions asked at `since` or later that nobody has answered yet."""
        return self.filter(spent_at=None, asked_at__gte=since)
