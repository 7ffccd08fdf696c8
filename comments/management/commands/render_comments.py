"""Make the stored HTML of all comments anew."""

from django.core.management.base import BaseCommand

from comments.models import Comment
from comments.rendering import comment_html

BATCH = 500


class Command(BaseCommand):
    help = "Render stored comments again, after comments/rendering.py has changed."

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="Report, change nothing."
        )

    def handle(self, *args, dry_run, **options):
        changed, last = 0, 0
        while comments := list(
            Comment.objects.filter(pk__gt=last)
            .select_related("parent")
            .order_by("pk")[:BATCH]
        ):
            last = comments[-1].pk
            stale = []
            for comment in comments:
                html = comment_html(comment)
                if html != comment.html:
                    comment.html = html
                    stale.append(comment)
            changed += len(stale)
            if not dry_run:
                Comment.objects.bulk_update(stale, ["html"])
        verb = "would change" if dry_run else "changed"
        self.stdout.write(f"{changed} comments {verb}.")
