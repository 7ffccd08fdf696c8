"""Compare the counters of all threads with their comments."""

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from comments.models import Thread
from comments.moderation.deciding import count_again, counted
from newsroom.changes import changed


class Command(BaseCommand):
    help = "Count every thread's comments again and put wrong counters right."

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="Report, change nothing."
        )

    def handle(self, *args, dry_run, **options):
        wrong = 0
        keys = Thread.objects.order_by("pk").values_list("pk", flat=True)
        for pk in keys.iterator():
            with transaction.atomic():
                thread = Thread.objects.select_for_update().get(pk=pk)
                right = counted(thread)
                stored = {name: getattr(thread, name) for name in right}
                if stored == right:
                    continue
                wrong += 1
                self.stdout.write(f"Thread {pk}: {stored} should be {right}.")
                if not dry_run:
                    count_again(thread)
                    changed(thread)
        if wrong and dry_run:
            raise CommandError(f"{wrong} threads have wrong counters.")
        self.stdout.write(f"{wrong} threads had wrong counters.")
