from django.core.management.base import BaseCommand, CommandError

from newsroom.desk import roles


class Command(BaseCommand):
    help = "Make the groups of the desk equal to the table in newsroom/desk/roles.py."

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="say what would change"
        )

    def handle(self, *, dry_run, verbosity=1, **options):
        report = roles.sync(dry_run=dry_run)
        if verbosity:
            self.stdout.write(
                f"{'Would change' if dry_run else 'Changed'}: "
                f"{len(roles.ROLES)} roles ({len(report.created)} new), "
                f"{report.granted} rights granted, {report.revoked} revoked."
            )
        if report.missing:
            raise CommandError(
                "No app declares "
                + ", ".join(report.missing)
                + ". Correct newsroom/desk/roles.py, or run migrate first."
            )
