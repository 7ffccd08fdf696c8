from django.core.management.base import BaseCommand
from django.db import transaction

from newsroom.changes import changed_all
from newsroom.search.models import Document


class Command(BaseCommand):
    help = (
        "Build the search index anew, and with it all else that is copied from the "
        "site's rows: for after a restore or whatever wrote past the site's own verbs."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="say what would change"
        )

        parser.add_argument(
            "--if-empty", action="store_true", help="only where the index holds nothing"
        )

    @transaction.atomic
    def handle(self, *, dry_run, if_empty, **options):
        if if_empty and Document.objects.exists():
            return
        counts, removed = changed_all()
        transaction.set_rollback(dry_run)
        listed = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
        self.stdout.write(
            f"{'Would hold' if dry_run else 'Holds'} {counts.total()} documents "
            f"({listed or 'none'}); {removed} removed."
        )
