from django.core.management.base import BaseCommand
from django.db import transaction

from newsroom.plugs import app_modules
from newsroom.search import index
from newsroom.search.models import Document


class Command(BaseCommand):
    help = "Build the search index anew from each app's search.py (all_documents)."

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="say what would change"
        )

    @transaction.atomic
    def handle(self, *, dry_run, **options):
        kept, counts = set(), {}
        for module in app_modules("search"):
            for fields in getattr(module, "all_documents", list)():
                document = index.put(**fields)
                if document:
                    kept.add(document.pk)
                    counts[document.kind] = counts.get(document.kind, 0) + 1
        gone = [pk for pk in _all_keys() if pk not in kept]
        for start in range(0, len(gone), 500):
            Document.objects.filter(pk__in=gone[start : start + 500]).delete()
        transaction.set_rollback(dry_run)
        listed = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
        self.stdout.write(
            f"{'Would hold' if dry_run else 'Holds'} {len(kept)} documents "
            f"({listed or 'none'}); {len(gone)} removed."
        )


def _all_keys():
    return Document.objects.values_list("pk", flat=True).iterator()
