"""Make the stored HTML of all comments anew."""

from django.core.management.base import BaseCommand
from django.db import transaction

from comments.models import Comment
from comments.moderation.deciding import redraw
from newsroom.delivery.store.stamps import touch_all

BATCH = 500


class Command(BaseCommand):
    help = (
        "Render stored comments again, after comments/reading/rendering.py has changed."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="Report, change nothing."
        )

    def handle(self, *args, dry_run, **options):
        redrawn, last = 0, 0
        while comments := list(
            Comment.objects.filter(pk__gt=last)
            .select_related("parent")
            .order_by("pk")[:BATCH]
        ):
            last = comments[-1].pk
            with transaction.atomic():
                redrawn += redraw(comments)
                transaction.set_rollback(dry_run)
        if redrawn and not dry_run:
            with transaction.atomic():
                touch_all()
        verb = "would change" if dry_run else "changed"
        self.stdout.write(f"{redrawn} comments {verb}.")
